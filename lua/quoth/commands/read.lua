--- `quoth [FILE…|-]`: reads articles, writes who said what.

local input = require "quoth.commands.input"
local repairs = require "quoth.repairs"
local report = require "quoth.report"
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
   quoth --report mine.lua --set n=5 -   a report of your own, from a pipe
   quoth --jsonl < articles.jsonl        a stream: {"id", "text"} a line in,
                                         a record a line out
   quoth --jsonl --format csv < articles.jsonl

Exit status of all commands: 0, 1 when something could not be read or written, 2
for wrong usage, 3 when a script ran past its bounds. Positions are bytes:
counted from 1 in text, Markdown and CSV, and as 0-based [start, end) in JSON.]]

function M.describe(parser)
  input.describe(parser, "Articles")
  parser:option("--format", table.concat(report.FORMATS, ", ")
    .. "; text is the default"):choices(report.FORMATS):argname("NAME")
  parser:option("--report", "Write the report of a script in Lua, or of a"
    .. " template where FILE does not end in .lua"):argname("FILE")
  parser:option("--set", "Set an option of the report"):argname("KEY=VALUE")
    :count("*")
  input.describe_rules(parser)
  parser:flag("--jsonl", "Read articles as JSON lines and, but for --format and"
    .. " --report, write their records so")
  input.describe_html(parser)
  input.describe_corrections(parser,
    "Apply the corrections of this file (JSON lines)")
  parser:flag("--report-repairs",
    "Tell each repair of the text on standard error")
end

--- Reads each input as one article and hands its document to `take`.
local function each_file(options, env, reader, take)
  return input.each(options, env, function(name)
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
      env.warn(("%s: in a language that no pack covers (%s): left alone")
        :format(input.title(name), doc.meta.language or "unknown"))
    end
    take(doc)
    if doc.close then doc:close() end
    return true
  end)
end

--- The same for each line of each input. What `take` returns goes out.
local function each_line(options, env, reader, take, told)
  return input.streams(options, env, function(text, known, warn,
    decoding, repaired)
    known.html = options.html
    local doc, message, code, position = reader:read(text, known)
    if not doc then return nil, message, code, position end
    if options.report_repairs then repairs.report(warn, text, decoding) end
    if options.logs then table.insert(options.logs, doc:corrections()) end
    local line = take(doc, repaired) or true
    if doc.close then doc:close() end
    return line
  end, told)
end

--- Writes a record for each line.
local function write_records(options, env, reader)
  return each_line(options, env, reader, function(doc, repaired)
    return doc:json(repaired)
  end)
end

--- The options of `--set KEY=VALUE`, or nil and a message.
local function set_options(list)
  local set = {}
  for _, pair in ipairs(list) do
    local key, value = pair:match "^([%a_][%w_]*)=(.*)$"
    if not key then return nil, "--set takes KEY=VALUE, not " .. pair end
    if set[key] then return nil, "--set " .. key .. " twice" end
    set[key] = value
  end
  return set
end

--- The report of a file, or nil and a message.
local function load_report(name, env)
  local file, message = env.open(name, "rb")
  if not file then return nil, message end
  local source
  source, message = file:read "a"
  file:close()
  if not source then return nil, name .. ": " .. message end
  return report.load(source, name)
end

--- Writes a report on all articles, which it asks for one by one.
local function write_report(options, env, reader, set)
  local format = options.format
  if options.report then
    local loaded, message = load_report(options.report, env)
    if not loaded then
      env.warn(message)
      return input.FAILED
    end
    format = loaded
  end
  set.several = options.jsonl or #options.file > 1
  local status
  local docs = coroutine.wrap(function()
    status = (options.jsonl and each_line or each_file)(options, env, reader,
      function(doc) coroutine.yield(doc) end, true)
    return nil
  end)
  local _, asked = report.write(docs, format, set, function(...)
    env.output:write(...)
  end)
  set.several = nil
  local ignored = {}
  for key in pairs(set) do
    if not asked[key] then ignored[#ignored + 1] = key end
  end
  table.sort(ignored)
  for _, key in ipairs(ignored) do
    env.warn("the report did not ask for option '" .. key .. "'")
  end
  -- a report may leave the rest unread
  return status or 0
end

function M.run(options, env, fail)
  local wrong = input.check(options)
  local set, message = set_options(options.set)
  if options.report and options.format then
    wrong = "--report is a format: --format does not go with it"
  end
  wrong = wrong or message
  if wrong then return fail(wrong) end
  local write = write_report
  if options.jsonl and not options.report
    and (options.format or "jsonl") == "jsonl" then
    write = write_records
  end
  options.format = options.format or "text"
  local list, lines = input.corrections(options, env)
  if not list and lines then
    env.warn(lines)
    return input.FAILED
  end
  local reader = input.reader(options, env, list)
  options.logs = list and {}
  local status = write(options, env, reader, set)
  if list then
    input.warn_idle(options, env, lines,
      require "quoth.corrections".idle(list, options.logs))
  end
  return status
end

return M
