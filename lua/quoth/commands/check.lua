--- `quoth check RULES [FILE…]`: runs the examples of a pack, counts what its
-- rules find.

local census = require "quoth.census"
local check = require "quoth.check"
local input = require "quoth.commands.input"
local stream = require "quoth.stream"

local M = {}

M.summary = "Checks a file of rules."

M.epilog = [[
   quoth check my.lua                the rules load, their examples are right
   quoth check my.lua news/*.txt     and what each of them finds in articles

A rule is dead when it matches nothing in its examples and the articles, and
shadowed when, wherever it matches, a rule of its group that stands before it
does too. Exit status: 1 when the rules do not load or an example is wrong.]]

function M.describe(parser)
  parser:argument("RULES", "A file with a pack"):argname("RULES")
    :target("rules")
  parser:argument("FILE", "Articles"):args("*"):argname("FILE"):target("file")
  input.describe_reading(parser)
  input.describe_trust(parser)
  parser:flag("--all", "Count for the rules of the language too")
end

local function plural(n, word)
  return ("%d %s%s"):format(n, word, n == 1 and "" or "s")
end

--- How many examples the rules have.
local function examples(rules)
  local n = 0
  for _, r in ipairs(rules) do n = n + #(r.yes or {}) + #(r.no or {}) end
  return n
end

local function table_of(rows, articles)
  local width = #"rule"
  for _, row in ipairs(rows) do width = math.max(width, #row.rule.name) end
  local line = "%-" .. width .. "s  %8s  %8s\n"
  local out = { line:format("rule", "found", "kept") }
  for _, row in ipairs(rows) do
    out[#out + 1] = line:format(row.rule.name, row.found, row.kept)
  end
  local told = articles > 0 and " the examples and " .. plural(articles,
    "article") or " the examples"
  for _, row in ipairs(rows) do
    local name = row.rule.name
    if row.found == 0 and row.alone > 0 then
      out[#out + 1] = ("shadowed: %s, by %s\n"):format(name, row.by or "others")
    elseif row.found == 0 then
      out[#out + 1] = ("dead: %s matches nothing in%s\n"):format(name, told)
    end
  end
  return table.concat(out)
end

function M.run(options, env, fail)
  local wrong = #options.file > 0 and input.check(options)
  if wrong then return fail(wrong) end
  local reader = require "quoth".new { rules = options.rules, check = false }
  local own = {}
  for _, r in ipairs(reader.pack.rules) do
    if not r.off and (options.all or r.own) then own[#own + 1] = r end
  end
  local failures = check(reader, { own = true })
  for _, f in ipairs(failures) do env.output:write(f.line, "\n") end
  env.output:write(("%s: %s, %s, %s\n"):format(reader.pack.by,
    plural(#own, "rule"), plural(examples(own), "example"),
    #failures == 0 and "all right" or plural(#failures, "failure")))
  local counts = census.new(reader, own)
  counts:examples()
  local articles = 0
  local status = input.each(options, env, function(name)
    local text, failure = input.load(name, options, env)
    if not text then return nil, failure end
    local _, message, _, position = stream.guarded(counts.add, counts, text,
      { strict = options.strict, charset = options.charset })
    if message then return nil, stream.located(message, position) end
    articles = articles + 1
    return true
  end)
  if #own > 0 then env.output:write(table_of(counts:rows(), articles)) end
  return #failures > 0 and input.FAILED or status
end

return M
