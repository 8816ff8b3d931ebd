--- `quoth score GOLD`: the rules against annotated articles.

local core = require "quoth.core"
local corrections = require "quoth.corrections"
local input = require "quoth.commands.input"
local score = require "quoth.score"
local stream = require "quoth.stream"

local M = {}

M.summary = "Scores what is found in annotated articles."

M.epilog = [[
An annotated article is a line of JSON: {"id", "text", "statements"}, with
"date", "title" and the like as `quoth --jsonl` takes them. A statement has
"type" and "content" (a list of spans: 0-based [start, end) bytes of the text in
UTF-8), and where known "cue", "source", "addressee" (spans), "speaker" (a name,
or null for none), "speaker_alt", "type_alt"; "optional" ones and those with
"reported_speech" false are not asked for. "ignore" is a list of spans that do
not count. "boilerplate", "captions", "meta" and "speakers" (with "roles") let
sections, meta and roles be scored too.

   quoth score gold.jsonl                 the table, errors, rules
   quoth score --errors 50 --type mixed gold.jsonl
   quoth score --kind bounds gold.jsonl   where content begins or ends wrongly
   quoth score --sample 100 gold.jsonl    100 errors from all over, and causes
   quoth score --json gold.jsonl

Columns: P, R, F1 of statements found; of these, the share with exact bounds,
the right type, cue, source, addressee and speaker; whoF1 is F1 where the
speaker must be right too. Of a rule: how many it found, how many of these are
statements, how many have the right speaker.]]

local KINDS = { "missed", "extra", "speaker", "type", "bounds" }
--- Shown where none is asked for: the others are of statements that were found.
local SHOWN = { missed = true, extra = true, speaker = true }
local ERRORS = 10

function M.describe(parser)
  parser:argument("GOLD", "annotated articles, JSON lines; - is standard input")
    :args("+"):argname("GOLD"):target("file")
  input.describe_rules(parser)
  parser:option("--errors", "Show so many errors (default " .. ERRORS
    .. "), or all"):argname("N")
  parser:option("--sample", "Show so many errors, evenly from all")
    :argname("N")
  parser:option("--type", "Show errors of these statements alone: direct,"
    .. " mixed, indirect"):choices { "direct", "mixed", "indirect" }
    :argname("TYPE")
  parser:option("--kind", "Show errors of this kind alone: missed, extra,"
    .. " speaker, type, bounds"):choices(KINDS):argname("KIND")
  input.describe_corrections(parser, "Score against the corrections of this"
    .. " file instead of statements of GOLD, which needs none then")
  parser:flag("--json", "Print the figures as one JSON object")
end

-- == errors =================================================================

--- Bytes of text shown around what an error is about, and of it.
local AROUND, SHOWN_BYTES = 60, 160

-- A stretch of text on one line, cut at whole characters; bytes from 0.
local function excerpt(text, first, last)
  first, last = math.max(first, 0), math.min(last, #text)
  while first > 0 and text:find("^[\128-\191]", first + 1) do
    first = first - 1
  end
  while last < #text and text:find("^[\128-\191]", last + 1) do
    last = last + 1
  end
  return (text:sub(first + 1, last):gsub("[%c%s]+", " "))
end

-- What a statement says, in brackets between what stands around it.
local function context(text, x)
  local first, last = score.extent(x)
  local middle = last - first <= SHOWN_BYTES and excerpt(text, first, last)
    or excerpt(text, first, first + SHOWN_BYTES // 2) .. " … "
      .. excerpt(text, last - SHOWN_BYTES // 2, last)
  return (("%s[%s]%s"):format(excerpt(text, first - AROUND, first), middle,
    excerpt(text, last, last + AROUND)):match "^%s*(.-)%s*$")
end

local function line_of(text, at)
  local _, n = text:sub(1, at):gsub("\n", "")
  return n + 1
end

local function speaker_of(x)
  return score.name_key(x.speaker) or "nobody"
end

--- One error as lines to be read. Bytes are counted from 1, as in reports.
local function error_text(kind, id, text, x, y)
  local s = x or y
  local first, last = score.extent(s)
  local out = { ("%-8s%s, line %d, bytes %d-%d: %s"):format(kind, id,
    line_of(text, first), first + 1, last, s.type) }
  if y then
    out[1] = out[1] .. (", by %s (%s)"):format(y.rule, y.confidence)
  end
  if kind == "speaker" then
    out[#out + 1] = ("        gold: %s; found: %s (source “%s”)"):format(
      score.present(x.speaker) and speaker_of(x) or "the source in gold",
      speaker_of(y), score.present(y.source_text) or "")
  elseif kind == "type" then
    out[#out + 1] = "        found: " .. y.type
  elseif kind == "bounds" then
    out[#out + 1] = "        found: " .. context(text, y)
  end
  out[#out + 1] = "        " .. context(text, s)
  return table.concat(out, "\n") .. "\n"
end

-- How many of some errors have which cause, as a line; none where none is told.
local function causes_text(errors)
  local n, parts = {}, {}
  for _, e in ipairs(errors) do
    if e.cause then n[e.cause] = (n[e.cause] or 0) + 1 end
  end
  for _, cause in ipairs(score.causes) do
    if n[cause] then parts[#parts + 1] = ("%s %d"):format(cause, n[cause]) end
  end
  return parts[1] and table.concat(parts, ", ") .. "\n" or ""
end

-- So many of a list, evenly from all of it.
local function sample(list, n)
  local out = {}
  for i = 1, math.min(n, #list) do
    out[i] = list[(i - 1) * #list // math.min(n, #list) + 1]
  end
  return out
end

-- The errors that are shown, below how many there are and why.
local function errors_text(errors, most, sampled)
  if #errors == 0 or (sampled or most) == 0 then return "" end
  local shown = sampled and sample(errors, sampled)
    or table.move(errors, 1, math.min(most, #errors), 1, {})
  local out = { ("\n%d error%s%s\n"):format(#errors,
    #errors == 1 and "" or "s", #shown == #errors and ":"
      or sampled and (", a sample of %d:"):format(#shown)
      or (", the first %d:"):format(#shown)), causes_text(errors) }
  if sampled and #shown < #errors then
    out[#out + 1] = "of the sample: " .. causes_text(shown)
  end
  out[#out + 1] = "\n"
  for _, e in ipairs(shown) do
    out[#out + 1] = error_text(e.kind, e.id, e.text, e.x, e.y)
  end
  return table.concat(out)
end

-- == figures ================================================================

local COLUMNS = { "gold", "system", "p", "r", "f", "exact", "type", "cue",
  "source", "addressee", "speaker", "who_said_what" }
local HEADS = { p = "P", r = "R", f = "F1", who_said_what = "whoF1" }

local function cell(value)
  if not value then return "-" end
  return math.type(value) == "integer" and ("%d"):format(value)
    or ("%.3f"):format(value)
end

local function table_text(sums)
  local lines = { (" "):rep(9) }
  for _, column in ipairs(COLUMNS) do
    lines[1] = lines[1] .. ("%10s"):format(HEADS[column] or column)
  end
  for _, name in ipairs(score.types) do
    local row = score.row(sums, name)
    local line = ("%-9s"):format(name)
    for _, column in ipairs(COLUMNS) do
      line = line .. ("%10s"):format(cell(row[column]))
    end
    lines[#lines + 1] = line
  end
  return table.concat(lines, "\n") .. "\n"
end

local function meta_text(sums)
  local m = score.meta_row(sums)
  if not m then return "" end
  local lines = { ("furniture P %.3f R %.3f F1 %.3f  lost %d"):format(
    m.furniture.p, m.furniture.r, m.furniture.f, m.furniture.lost) }
  for _, key in ipairs { "headline", "date", "place", "outlet" } do
    lines[#lines + 1] = ("%-9s %.3f of %d, %d given where gold has none")
      :format(key, m[key].right, m[key].of, m[key].extra)
  end
  lines[#lines + 1] = ("roles     R %.3f P %.3f of %d"):format(m.roles.r,
    m.roles.p, m.roles.of)
  return "\n" .. table.concat(lines, "\n") .. "\n"
end

local function rules_text(sums)
  local lines = { ("%-40s%8s%8s%8s%8s"):format("rule", "found", "right",
    "who", "P") }
  for _, r in ipairs(score.rules(sums)) do
    lines[#lines + 1] = ("%-40s%8d%8d%8d%8.3f"):format(r.rule, r.found,
      r.right, r.who, r.p)
  end
  return table.concat(lines, "\n") .. "\n"
end

local layout = core.json_layout
local row_layout = layout(COLUMNS)
local share_layout = layout { "right", "of", "extra" }
local figures = layout {
  { "statements", "object", layout {
    { "all", "object", row_layout }, { "direct", "object", row_layout },
    { "mixed", "object", row_layout }, { "indirect", "object", row_layout },
  } },
  { "meta", "object", layout {
    { "furniture", "object", layout { "p", "r", "f", "lost" } },
    { "headline", "object", share_layout }, { "date", "object", share_layout },
    { "place", "object", share_layout }, { "outlet", "object", share_layout },
    { "roles", "object", layout { "r", "p", "of" } },
  } },
  { "rules", "list", layout { "rule", "found", "right", "who", "p" } },
}

local function json_text(sums)
  local rows = {}
  for _, name in ipairs(score.types) do rows[name] = score.row(sums, name) end
  return assert(core.json_encode({ statements = rows,
    meta = score.meta_row(sums), rules = score.rules(sums) }, figures)) .. "\n"
end

-- == the run ================================================================

--- What is wrong with an article that was read as JSON; nil when nothing is.
local function fault_of(gold)
  local ok, fault = pcall(score.fault, gold)
  if not ok then return "not an annotated article" end
  return fault
end

-- Reads an annotated article and adds it; nil, message when it cannot be read.
-- Where there are corrections, they are the annotation: `judge` has their list
-- and the log of what could not be used.
local function add_article(sums, reader, gold, known, complain, judge)
  local fault = not judge and fault_of(gold)
  if fault then return nil, fault end
  local doc, message, _, position = stream.guarded(reader.read, reader,
    gold.text, known)
  if not doc then return nil, stream.located(message, position) end
  local record = core.json_decode(doc:json())
  if judge then
    local log
    gold, log = corrections.gold(doc, judge.list)
    table.insert(judge.logs, log)
  end
  if doc.close then doc:close() end
  score.statements(sums, gold, record.statements, complain)
  if score.present(gold.meta) then score.meta(sums, gold, record) end
  return true
end

--- Adds the articles of a file; message when it, or some of them, could not be
-- read.
local function add_file(name, sums, reader, env, complain, judge)
  local file, message = input.open(name, env)
  if not file then return nil, message end
  local bad, failure = 0, nil
  for number, text, known, gold, position in stream.articles(file,
    function(told) failure = told end) do
    local ok, fault = nil, stream.located(known, position)
    if text then
      ok, fault = add_article(sums, reader, gold, known, complain(gold), judge)
    end
    if not ok then
      bad = bad + 1
      env.warn(("%s: line %d: %s"):format(input.title(name), number, fault))
    end
  end
  if name ~= "-" then file:close() end
  if failure then return nil, failure end
  if bad == 0 then return true end
  return nil, ("%d line%s could not be read"):format(bad, bad == 1 and ""
    or "s")
end

-- A number of errors, or all; nil when it is none.
local function number_of(word)
  local n = word == "all" and math.huge or math.tointeger(tonumber(word))
  return n and n >= 0 and n or nil
end

function M.run(options, env, fail)
  local most, sampled = number_of(options.errors or ERRORS), nil
  if not most then
    return fail("--errors: '" .. options.errors .. "' is no number")
  end
  if options.sample then
    sampled = number_of(options.sample)
    if not sampled then
      return fail("--sample: '" .. options.sample .. "' is no number")
    end
  end
  local list, lines = input.corrections(options, env)
  if not list and lines then
    env.warn(lines)
    return input.FAILED
  end
  local judge = list and { list = list, logs = {} }
  local reader = input.reader(options, env)
  local sums, errors = score.new(), {}
  local function complain(gold)
    local id = score.present(gold.id) or "(no id)"
    return function(kind, x, y, cause)
      local shown = SHOWN[kind]
      if options.kind then shown = kind == options.kind end
      if not shown or options.type and options.type ~= (x or y).type then
        return
      end
      errors[#errors + 1] = { kind = kind, id = id, text = gold.text, x = x,
        y = y, cause = cause }
    end
  end
  local status = input.each(options, env, function(name)
    return add_file(name, sums, reader, env, complain, judge)
  end)
  if judge then
    input.warn_idle(options, env, lines,
      corrections.idle(list, judge.logs))
  end
  local out = env.output
  if options.json then
    out:write(json_text(sums))
    return status
  end
  out:write(table_text(sums), meta_text(sums), "\n", rules_text(sums))
  out:write(errors_text(errors, most, sampled))
  return status
end

return M
