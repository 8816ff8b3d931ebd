--- `quoth [FILE…|-]`: reads articles, writes who said what.

local input = require "quoth.commands.input"
local repairs = require "quoth.repairs"
local stream = require "quoth.stream"

local M = {}

M.summary = "Reads news text and says who said what."

M.epilog = [[
Commands, each with a --help of its own:
   quoth explain       why statements were found, or none was
   quoth check         checks a file of rules
   quoth sentences     where sentences begin and end
   quoth normalize     the text as the later stages see it
   quoth score         the rules against annotated articles

Examples:
   quoth article.txt                     who said what, to be read
   quoth --format markdown *.txt         the same as a document
   curl -s URL/plain | quoth -           from a pipe
   quoth --rules my.lua article.txt      with rules and words of one's own
   quoth --jsonl < articles.jsonl        a stream: {"id", "text"} a line in,
                                         a record a line out

Exit status: 0, 1 when something could not be read or written, 2 for wrong
usage. Positions are bytes: counted from 1 in text and Markdown, and as
0-based [start, end) in JSON.]]

function M.describe(parser)
  input.describe(parser, "Articles")
  parser:option("--format", "text (default), markdown, json or jsonl")
    :choices { "text", "markdown", "json", "jsonl" }:argname("NAME")
  input.describe_rules(parser)
  parser:flag("--jsonl",
    "Read articles as JSON lines and write their records so")
  parser:flag("--html", "Read pages of HTML, also where they do not begin as"
    .. " such; --no-html reads them as text"):target("html")
  parser:flag("--no-html"):target("html"):action("store_false"):hidden(true)
  input.describe_corrections(parser,
    "Apply the corrections of this file (JSON lines)")
  parser:flag("--report-repairs",
    "Tell each repair of the text on standard error")
end

--- The report on the article of an input; nil, message.
local function read_article(name, options, env, reader)
  local text, failure = input.load(name, options, env)
  if not text then return nil, failure end
  local doc, message, _, position = stream.guarded(reader.read, reader, text,
    { id = name ~= "-" and name or nil, strict = options.strict,
      charset = options.charset, html = options.html })
  if not doc then return nil, stream.located(message, position) end
  input.warn_repairs(function(note)
    env.warn(input.title(name) .. ": " .. note)
  end, text, doc, options)
  if options.logs then table.insert(options.logs, doc:corrections()) end
  if doc.foreign then
    env.warn(("%s: in a language that no pack covers (%s): left alone"):format(
      input.title(name), doc.meta.language or "unknown"))
  end
  local rendered, fault =
    stream.guarded(require "quoth.report", doc, options.format)
  if doc.close then doc:close() end
  return rendered, fault
end

--- What stands before a report, `done` others being written.
local function heading(format, name, done)
  if format == "json" then return done > 0 and ",\n" or "[" end
  if format == "text" then
    return (done > 0 and "\n" or "") .. "==> " .. name .. " <==\n"
  end
  return format == "markdown" and done > 0 and "\n---\n\n" or ""
end

--- Reads each input as one article. Several make one JSON array, or reports
-- with their names between them.
local function read_files(options, env, reader)
  local out = env.output
  local many = #options.file > 1
  local listed = many and options.format == "json"
  local done = 0
  local status = input.each(options, env, function(name)
    local rendered, message = read_article(name, options, env, reader)
    if not rendered then return nil, message end
    if many then out:write(heading(options.format, name, done)) end
    out:write(listed and rendered:sub(1, -2) or rendered)
    done = done + 1
    return true
  end)
  if listed then out:write(done == 0 and "[" or "", "]\n") end
  return status
end

--- Reads each input as a stream of articles.
local function read_streams(options, env, reader)
  return input.streams(options, env, function(text, known, warn,
    decoding, repaired)
    known.html = options.html
    local doc, message, code, position = reader:read(text, known)
    if not doc then return nil, message, code, position end
    if options.report_repairs then repairs.report(warn, text, decoding) end
    if options.logs then table.insert(options.logs, doc:corrections()) end
    local line = doc:json(repaired)
    if doc.close then doc:close() end
    return line
  end)
end

function M.run(options, env, fail)
  local wrong = input.check(options)
  if wrong then return fail(wrong) end
  if options.jsonl and options.format and options.format ~= "jsonl" then
    return fail("--jsonl writes JSON lines: --format does not go with it")
  end
  options.format = options.format or "text"
  local list, lines = input.corrections(options, env)
  if not list and lines then
    env.warn(lines)
    return input.FAILED
  end
  local reader = input.reader(options, env, list)
  options.logs = list and {}
  local status =
    (options.jsonl and read_streams or read_files)(options, env, reader)
  if list then
    input.warn_idle(options, env, lines,
      require "quoth.corrections".idle(list, options.logs))
  end
  return status
end

return M
