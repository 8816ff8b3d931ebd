--- `quoth explain FILE[:STATEMENT]`: why a statement was found, or none was.

local input = require "quoth.commands.input"
local stream = require "quoth.stream"

local M = {}

M.summary = "Tells why statements were found, or why none was."

M.epilog = [[
   quoth explain article.txt          each statement
   quoth explain article.txt:3        the third
   quoth explain article.txt:@120     what became of byte 120 (from 1)
   quoth explain article.txt:L12      what became of line 12
   quoth explain --rules my.lua -:1   of standard input, with rules of one's own

A line or byte tells why nothing was found there: start with one of these where
there is no statement. Lines and bytes are those of the file, counted from 1.

Units are the sentence as rules see it, a letter each (lua/README.md). Scores
are hundredths of a logit, and behind them what moved them most. Of a place
without a statement, the rules are told that came nearest, where they stopped
and what they wanted there.]]

function M.describe(parser)
  parser:argument("FILE", "Articles; behind a colon a statement by its number,"
    .. " a byte (@120) or a line (L12)")
    :args("+"):argname("FILE[:WHICH]"):target("what")
  input.describe_reading(parser)
  input.describe_html(parser)
  input.describe_rules(parser)
  input.describe_corrections(parser,
    "Apply the corrections of this file first, and list them")
end

--- "-:1" is no option.
function M.arguments(args)
  for i, arg in ipairs(args) do
    args[i] = arg:gsub("^%-:", ":")
  end
  return args
end

local function is_file(name, env)
  local file = name ~= "-" and env.open(name, "rb")
  if file then file:close() end
  return file or name == "-"
end

--- A file's name, "" for standard input, and what of it is asked for: nil for
--- all; nil and a message where it cannot be understood.
local function parse(what, env)
  if is_file(what, env) then return what end
  local name, place, digits = what:match "^(.*):([@L]?)(%d+)$"
  if not name then
    name, place = what:match "^(.*):(.*)$"
    name = name == "" and "-" or name
    if name and is_file(name, env) then
      return nil, ("%s: behind the colon goes the number of a statement, @ and"
        .. " a byte or L and a line, not '%s'"):format(name, place)
    end
    return what
  end
  name = name == "" and "-" or name
  local n = math.tointeger(tonumber(digits)) or math.maxinteger
  if place == "@" then return name, { byte = n } end
  return name, place == "L" and { line = n } or n
end

--- How many there are of what was asked for.
local function count(doc, asked)
  if type(asked) ~= "table" then
    local n = 0
    for _ in doc:statements() do n = n + 1 end
    return n == 0 and "none was found" or "the last is " .. n
  elseif asked.byte then
    return "the last is " .. #doc.text
  end
  local _, lines = doc.text:gsub("\n", "")
  return "the last is " .. lines + (doc.text:find "[^\n]$" and 1 or 0)
end

--- What is asked of a document as a list of texts; nil, message.
local function explained(doc, asked)
  local list = {}
  if asked then
    local ok, e = pcall(doc.explain, doc, asked)
    if not ok then
      return nil, (tostring(e):gsub("^explain: ", "")) .. ": "
        .. count(doc, asked)
    end
    list[1] = tostring(e)
  else
    for s in doc:statements() do
      list[#list + 1] = tostring(doc:explain(s.id))
    end
  end
  return list
end

function M.run(options, env, fail)
  options.file = {}
  local asked = {}
  for i, what in ipairs(options.what) do
    local file, of = parse(what, env)
    if not file then return fail(of) end
    options.file[i], asked[i] = file, of
  end
  local wrong = input.check(options)
  if wrong then return fail(wrong) end
  local list, message = input.corrections(options, env)
  if not list and message then
    env.warn(message)
    return input.FAILED
  end
  local reader = input.reader(options, env, list, false)
  local done = 0
  return input.each(options, env, function(name, i)
    local text, failure = input.load(name, options, env)
    if not text then return nil, failure end
    local doc, reason, _, position = stream.guarded(reader.read, reader, text,
      { id = name ~= "-" and name or nil, strict = options.strict,
        charset = options.charset, html = options.html })
    if not doc then return nil, stream.located(reason, position) end
    local told, fault = explained(doc, asked[i])
    doc:close()
    if not told then return nil, fault end
    if #told == 0 then
      return nil, ("no statement was found: ask for a line of it (%s:L1) or for"
        .. " a byte (%s:@1)"):format(name, name)
    end
    for _, one in ipairs(told) do
      env.output:write(done > 0 and "\n" or "", one)
      done = done + 1
    end
    return true
  end)
end

return M
