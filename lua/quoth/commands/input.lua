--- What the commands share: the inputs that the command line names, as texts
-- or as streams of JSON lines.

local core = require "quoth.core"
local repairs = require "quoth.repairs"
local stream = require "quoth.stream"

local M = {}

--- Exit status of a command that could not read one of its inputs.
M.FAILED = 1

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
function M.open(name, env)
  if name == "-" then return env.stdin end
  local file, message = env.open(name, "rb")
  if file then return file end
  local prefix = name .. ": "
  if message:sub(1, #prefix) == prefix then
    message = message:sub(#prefix + 1)
  end
  return nil, message
end

--- The bytes of an input that is to be read as one text; nil, message.
---@param name string
---@param options table with `charset`
---@param env table
---@return string|nil bytes
---@return string|nil message
function M.load(name, options, env)
  local file, message = M.open(name, env)
  if not file then return nil, message end
  local bytes
  bytes, message = file:read("a")
  if name ~= "-" then file:close() end
  if not bytes then return nil, message end
  if not options.charset and is_binary(bytes) then
    return nil, "a binary file, not text"
  end
  env.renew(#bytes)
  return bytes
end

--- Decodes bytes as the reader does; nil, message, code, position.
---@param bytes string
---@param options table with `strict` and `charset`
---@return table|nil decoded { text, charset, repairs }
local function decode(bytes, options)
  local text, charset, spans, position =
    core.decode(bytes, options.charset, options.strict)
  if not text then return nil, charset, spans, position end
  return { text = text, charset = charset, repairs = spans }
end

--- What messages call an input.
---@param name string
---@return string
function M.title(name)
  return name == "-" and "standard input" or name
end

--- Tells how `raw` was repaired to be read: in a line, or each repair when the
-- options ask for it.
---@param warn fun(message: string)
---@param raw string
---@param doc table { text, charset, repairs }
---@param options table with `report_repairs`
---@param norm table|false|nil options of normalization
function M.warn_repairs(warn, raw, doc, options, norm)
  if options.report_repairs then
    return repairs.report(warn, doc.text,
      repairs.decoding(raw, options.charset), norm)
  end
  local count, first = 0, nil
  for _, repair in ipairs(doc.repairs or {}) do
    if repair[3] == "charset" then
      warn("not UTF-8, read as " .. (doc.charset or "windows-1252"))
    else
      count = count + 1
      first = first or repair[1]
    end
  end
  if count > 0 and doc.charset and doc.charset:find "^utf%-16" then
    warn(("%d half surrogate pairs repaired"):format(count))
  elseif count > 0 then
    if not doc.charset or doc.charset == "utf-8" then
      -- the bad bytes are what U+FFFD does not explain of the length
      count = #raw - #doc.text + count * #REPLACEMENT
    end
    warn(stream.repaired(count, first))
  end
end

--- The text of an input, decoded; nil, message. Repairs are told.
---@return table|nil decoded { text, charset, repairs }
---@return string|nil message
function M.text(name, options, env, norm)
  local bytes, message = M.load(name, options, env)
  if not bytes then return nil, message end
  local decoded, fault, _, position = stream.guarded(decode, bytes, options)
  if not decoded then return nil, stream.located(fault, position) end
  M.warn_repairs(function(note)
    env.warn(M.title(name) .. ": " .. note)
  end, bytes, decoded, options, norm)
  return decoded
end

--- Hands each input to `f(name, i)`, which returns true, or nil and a message.
---@return integer status of exit
function M.each(options, env, f)
  local status = 0
  for i, name in ipairs(options.file) do
    local ok, message = f(name, i)
    if not ok then
      env.warn(M.title(name) .. ": " .. message)
      status = M.FAILED
    end
  end
  return status
end

--- Tells what was repaired in a line of JSON but for its text, whose repairs
-- are returned.
local function other_repairs(listed, warn)
  local own = {}
  for _, r in ipairs(repairs.escapes(listed or {})) do
    if r.key == "text" then
      own[#own + 1] = r
    else
      warn((r.key and "in " .. repairs.quoted(r.key) or "in a key") .. ": "
        .. repairs.line(r))
    end
  end
  return own
end

--- Reads each input as a stream of JSON lines; see stream.run. `convert` also
-- gets a function that warns about its line, and the list of repairs that its
-- text needed when the options ask for it, and whether its line needed any.
-- Lines that are no articles are warned of where convert writes none (`told`).
---@param options table
---@param env table
---@param convert fun(text: string, known: table, warn: function,
-- decoding: table, repaired: boolean): string|nil
---@param told boolean|nil
---@return integer status of exit
function M.streams(options, env, convert, told)
  return M.each(options, env, function(name)
    local input, failure = M.open(name, env)
    if not input then return nil, failure end
    local function warn(message) env.warn(M.title(name) .. ": " .. message) end
    local bad, message = stream.run {
      input = input, output = env.output, strict = options.strict, warn = warn,
      list = options.report_repairs,
      failed = told and function(id, number, message)
        warn(("line %d%s: %s"):format(number, id and " (" .. id .. ")" or "",
          message))
      end,
      convert = function(text, known, number, listed, repaired)
        local function tell(note)
          warn(("line %d: %s"):format(number, note))
        end
        env.renew(#text)
        return convert(text, known, tell, other_repairs(listed, tell), repaired)
      end,
    }
    if name ~= "-" then input:close() end
    if not bad then return nil, message end
    if bad == 0 then return true end
    return nil, ("%d line%s could not be read"):format(bad,
      bad == 1 and "" or "s")
  end)
end

--- Writes a text for each input, with its name between where there are many.
---@param render fun(decoded: table, name: string): string
---@param norm table|false|nil options of normalization, for reports of repairs
---@return integer status of exit
function M.texts(options, env, render, norm)
  local done = 0
  return M.each(options, env, function(name)
    local decoded, message = M.text(name, options, env, norm)
    if not decoded then return nil, message end
    local out, fault = stream.guarded(render, decoded, name)
    if not out then return nil, fault end
    if #options.file > 1 then
      env.output:write(done > 0 and "\n" or "", "==> ", name, " <==\n")
    end
    env.output:write(out)
    done = done + 1
    return true
  end)
end

--- Declares the inputs and what holds for all commands that read texts.
---@param parser table
---@param what string
function M.describe(parser, what)
  parser:argument("FILE", what .. " to read; - is standard input (default)")
    :args("*"):argname("FILE"):target("file")
  M.describe_reading(parser)
end

--- Declares how inputs are decoded.
---@param parser table
function M.describe_reading(parser)
  parser:flag("--strict", "Refuse what would have to be repaired or guessed:"
    .. " all but UTF-8, UTF-16 with its mark and what --charset decodes"
    .. " without loss")
  parser:option("--charset", "Read files as this charset instead of finding"
    .. " out: utf-8, utf-16, utf-16le, utf-16be, windows-1252 (also for"
    .. " iso-8859-1 and us-ascii), iso-8859-15"
    .. (core.iconv and ", or any that iconv -l lists" or "")):argname("NAME")
end

--- Declares that scripts can be trusted; see quoth.cli for those that are not.
---@param parser table
function M.describe_trust(parser)
  parser:flag("--trust", "Let scripts take what time and memory they want")
end

--- Declares the rules of one's own.
---@param parser table
function M.describe_rules(parser)
  parser:option("--rules", "Read with the rules of this file too; may be given"
    .. " several times"):argname("FILE"):count("*")
  M.describe_trust(parser)
end

--- The reader that the options ask for. Raises when their rules are wrong.
---@param options table with `rules`
---@param env table
---@param corrections table[]|nil
---@param check boolean|nil false: though their examples are
---@return quoth.reader
function M.reader(options, env, corrections, check)
  local rules = options.rules and options.rules[1] and options.rules or nil
  if not rules and not corrections and env.reader then return env.reader end
  return require "quoth".new { rules = rules, corrections = corrections,
    check = check }
end

--- Declares whether inputs are pages of HTML.
---@param parser table
function M.describe_html(parser)
  parser:flag("--html", "Read pages of HTML, also where they do not begin as"
    .. " such; --no-html reads them as text"):target("html")
  parser:flag("--no-html"):target("html"):action("store_false"):hidden(true)
end

--- Declares the file of corrections.
---@param parser table
---@param what string
function M.describe_corrections(parser, what)
  parser:option("--corrections", what):argname("FILE")
end

--- The corrections that the options name: a list, and their lines; nil and a
--- message that names the file; nothing where none are named.
---@param options table
---@param env table
---@return table[]|nil
---@return integer[]|string|nil
function M.corrections(options, env)
  local name = options.corrections
  if not name then return end
  local file, message = M.open(name, env)
  local text
  if file then text, message = file:read "a" end
  if file and name ~= "-" then file:close() end
  if not text then return nil, name .. ": " .. message end
  local list, lines = require "quoth.corrections".parse(text)
  if not list then return nil, name .. ": " .. lines end
  return list, lines
end

--- Tells which corrections did nothing in the articles read.
---@param options table
---@param env table
---@param lines integer[]
---@param idle table[] { number, outcome }
function M.warn_idle(options, env, lines, idle)
  for _, entry in ipairs(idle) do
    env.warn(("%s: line %d: %s"):format(options.corrections,
      lines[entry.number], entry.outcome))
  end
end

--- Checks the options that M.describe declares; message when they are wrong.
---@param options table
---@return string|nil message
function M.check(options)
  if #options.file == 0 then options.file = { "-" } end
  if not options.charset then return nil end
  if options.jsonl then
    return "JSON lines are UTF-8: --charset does not go with --jsonl"
  end
  local decoded, message = decode("", options)
  return not decoded and message or nil
end

return M
