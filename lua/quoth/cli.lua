--- The command line: `quoth [FILE…|-]`.
--
-- A command is a table { summary, describe(parser), run(options, env, fail) }
-- that returns the exit status; reading articles is the one without a name.
-- Another goes into COMMANDS, as the module that returns it.
--
-- Exit status: 0; 1 when an input could not be read or the output could not be
-- written; 2 for wrong usage.

local core = require "quoth.core"
local record = require "quoth.record"
local stream = require "quoth.stream"

local READ_FAILED, WRONG_USAGE = 1, 2

--- How much of an input is looked at, and how many control bytes make it
-- binary: text has next to none, random bytes one in ten.
local SAMPLE = 4096
local CONTROL_BYTES, CONTROL_SHARE = 2, 0.04

local CONTROL = "[\0-\7\14-\26\28-\31\127]"

--- How files begin that are no text, where the control bytes might be few; no
-- article begins so.
local MAGIC = {
  "\127ELF", "\137PNG", "\255\216\255", "%PDF-", "PK\3\4", "\31\139",
  "\2537zXZ", "7z\188\175", "\40\181\47\253", "\208\207\17\224",
  "SQLite format 3\0",
}

local REPLACEMENT = "\u{FFFD}"

local UTF16 = { ["\255\254"] = true, ["\254\255"] = true }

local EXAMPLES = [[
Examples:
   quoth article.txt                     who said what, to be read
   quoth --format markdown *.txt         the same as a document
   curl -s URL/plain | quoth -           from a pipe
   quoth --jsonl < articles.jsonl        a stream: {"id", "text"} a line in,
                                         a record a line out

Exit status: 0, 1 when something could not be read or written, 2 for wrong
usage. Positions are bytes: counted from 1 in text and Markdown, and as
0-based [start, end) in JSON.]]

--- The output, whose errors end the program wherever they occur.
local Output = {}
Output.__index = Output

local function written(ok, message)
  if not ok then error(setmetatable({ message = message }, Output), 0) end
end

function Output:write(...)
  written(self.file:write(...))
end

function Output:flush()
  written(self.file:flush())
end

local function is_binary(text)
  for _, magic in ipairs(MAGIC) do
    if text:sub(1, #magic) == magic then return true end
  end
  if UTF16[text:sub(1, 2)] then return false end
  local head = text:sub(1, SAMPLE)
  if not head:find(CONTROL) then return false end
  local _, count = head:gsub(CONTROL, "")
  return count > CONTROL_BYTES + CONTROL_SHARE * #head
end

--- The file that a name on the command line stands for; nil, message.
local function open(name, env)
  if name == "-" then return env.stdin end
  local file, message = env.open(name, "rb")
  if file then return file end
  local prefix = name .. ": "
  if message:sub(1, #prefix) == prefix then
    message = message:sub(#prefix + 1)
  end
  return nil, message
end

--- The text of an input; nil, message.
local function load(name, env)
  local file, message = open(name, env)
  if not file then return nil, message end
  local text
  text, message = file:read("a")
  if name ~= "-" then file:close() end
  if not text then return nil, message end
  if is_binary(text) then return nil, "a binary file, not text" end
  return text
end

--- What messages call an input.
local function title(name)
  return name == "-" and "standard input" or name
end

local read = {}

read.summary = "Reads news text and says who said what."

function read.describe(parser)
  parser:argument("FILE", "Articles to read; - is standard input (default)")
    :args("*"):argname("FILE"):target("file")
  parser:option("--format", "text (default), markdown, json or jsonl")
    :choices { "text", "markdown", "json", "jsonl" }:argname("NAME")
  parser:flag("--jsonl",
    "Read articles as JSON lines and write their records so")
  parser:flag("--strict", "Refuse what is not UTF-8 instead of repairing it")
end

--- Tells what was repaired to read `text`. Repairs are spans of the decoded
-- text; the number of bad bytes is what U+FFFD does not explain of its length.
local function warn_repairs(doc, text, warn)
  local count, first = 0, nil
  for _, repair in ipairs(doc.repairs or {}) do
    if repair[3] == "charset" then
      warn("not UTF-8, read as " .. (doc.charset or "windows-1252"))
    else
      count = count + 1
      first = first or repair[1]
    end
  end
  if count > 0 and UTF16[text:sub(1, 2)] then
    warn(("%d half surrogate pairs repaired"):format(count))
  elseif count > 0 then
    warn(stream.repaired(#text - #doc.text + count * #REPLACEMENT, first))
  end
end

--- The report on the article of an input; nil, message.
local function read_article(name, options, env, reader)
  local text, failure = load(name, env)
  if not text then return nil, failure end
  local doc, message, _, position = stream.guarded(reader.read, reader, text,
    { id = name ~= "-" and name or nil, strict = options.strict })
  if not doc then return nil, stream.located(message, position) end
  warn_repairs(doc, text, function(note)
    env.warn(title(name) .. ": " .. note)
  end)
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
  local names, out = options.file, env.output
  local many = #names > 1
  local listed = many and options.format == "json"
  local status, done = 0, 0
  for _, name in ipairs(names) do
    local rendered, message = read_article(name, options, env, reader)
    if rendered then
      if many then out:write(heading(options.format, name, done)) end
      out:write(listed and rendered:sub(1, -2) or rendered)
      done = done + 1
    else
      env.warn(title(name) .. ": " .. message)
      status = READ_FAILED
    end
  end
  if listed then out:write(done == 0 and "[" or "", "]\n") end
  return status
end

--- Reads each input as a stream of articles.
local function read_streams(options, env, reader)
  local status = 0
  local function convert(text, known)
    local doc, message, code, position = reader:read(text, known)
    if not doc then return nil, message, code, position end
    local line = record.json(doc:record())
    if doc.close then doc:close() end
    return line
  end
  for _, name in ipairs(options.file) do
    local function warn(message) env.warn(title(name) .. ": " .. message) end
    local bad, message
    local input, failure = open(name, env)
    if input then
      bad, message = stream.run {
        input = input, output = env.output, convert = convert,
        strict = options.strict, warn = warn,
      }
      if name ~= "-" then input:close() end
    end
    if not bad then
      warn(failure or message)
      status = READ_FAILED
    elseif bad > 0 then
      warn(("%d line%s could not be read"):format(bad, bad == 1 and "" or "s"))
      status = READ_FAILED
    end
  end
  return status
end

function read.run(options, env, fail)
  if options.jsonl and options.format and options.format ~= "jsonl" then
    return fail("--jsonl writes JSON lines: --format does not go with it")
  end
  options.format = options.format or "text"
  if #options.file == 0 then options.file = { "-" } end
  local reader = env.reader or require("quoth").new {}
  return (options.jsonl and read_streams or read_files)(options, env, reader)
end

--- The commands by name, each a module that returns such a table.
local COMMANDS = {}

--- Finds the command, parses its options, runs it.
local function dispatch(arg, env)
  local found, argparse = pcall(require, "argparse")
  if not found then
    env.warn("the command line needs the Lua module argparse"
      .. " (Debian: lua-argparse; LuaRocks: argparse)")
    return READ_FAILED
  end
  local args = { table.unpack(arg) }
  local command, name = read, "quoth"
  if COMMANDS[args[1]] then
    name = "quoth " .. args[1]
    command = require(COMMANDS[table.remove(args, 1)])
  end
  local parser = argparse(name, command.summary, EXAMPLES):add_help(false)
  command.describe(parser)
  parser:flag("-h --help", "Show this help and exit")
  parser:flag("--version", "Show the version and exit")
  local function fail(message)
    env.warn(message)
    env.stderr:write(parser:get_usage(), "\n")
    return WRONG_USAGE
  end
  local ok, options = parser:pparse(args)
  if not ok then return fail(options) end
  if options.help then
    env.output:write(parser:get_help(), "\n")
    return 0
  end
  if options.version then
    env.output:write("quoth ", core.version, "\n")
    return 0
  end
  return command.run(options, env, fail)
end

--- Runs the program.
---@param arg string[] the arguments
---@param env table? in place of io: stdin, stdout, stderr, open; and reader
---@return integer status of exit
return function(arg, env)
  local given = env or {}
  env = setmetatable({}, { __index = function(_, key)
    return given[key] or io[key]
  end })
  env.output = setmetatable({ file = env.stdout }, Output)
  function env.warn(message)
    env.stderr:write("quoth: ", message, "\n")
  end
  local ok, status = pcall(function()
    local status = dispatch(arg, env)
    env.output:flush()
    return status
  end)
  if ok then return status end
  if getmetatable(status) == Output then
    env.warn("cannot write: " .. tostring(status.message))
  else
    env.warn(tostring(status))
  end
  return READ_FAILED
end
