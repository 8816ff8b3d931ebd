--- Articles as JSON lines in; one line out for each, in the same order.
--
-- A line is an object with "text" and maybe "id" (a string or a number, kept
-- as it was written), "date", "title", "outlet", "url", "place" and
-- "language"; its other keys do not matter. A line that is no such object
-- gives {"id":…,"line":7,"error":{"code":…,"message":…}} in its place. Blank
-- lines are counted but give nothing. Only one line is held at a time.
--
-- Codes of such errors: those of JSON (esyntax, eutf8, esurrogate, edup,
-- edepth), "eobject" (a line that is no object), "efield" (a key that is
-- missing or not of its type), "enomem", "einternal" (a fault of quoth), and
-- the reader's own.

local core = require "quoth.core"
local record = require "quoth.record"
local decode, null = core.json_decode, core.null

--- Keys that are handed to the reader as what is known of the article.
local KNOWN = { "date", "title", "outlet", "url", "place", "language" }

--- The message of that error, in Lua and in the core.
local OUT_OF_MEMORY = "not enough memory"

local BOM = "\239\187\191"

local STRICT = { ids_as_text = true }
local REPAIR = { ids_as_text = true, repair = true }
local LIST = { ids_as_text = true, repair = true, list = true }

local M = {}

--- "message at byte 17", where the position is known.
---@param message string
---@param position integer?
---@return string
function M.located(message, position)
  return position and ("%s at byte %d"):format(message, position) or message
end

--- What is told about bytes that were repaired.
---@param count integer
---@param first integer 1-based
---@return string
function M.repaired(count, first)
  return ("%d invalid byte%s repaired, first at byte %d"):format(
    count, count == 1 and "" or "s", first)
end

--- Calls `f`; an error thrown in it comes back as nil, message, code: one
-- article too many for the memory, or a fault of quoth, ends no stream.
function M.guarded(f, ...)
  local function result(ok, value, ...)
    if ok then return value, ... end
    if value == OUT_OF_MEMORY then return nil, value, "enomem" end
    return nil, "internal error: " .. tostring(value), "einternal"
  end
  return result(pcall(f, ...))
end

--- The text, the known meta (id included) and what was repaired of a line:
-- how much, the first place, the list where it is asked for, and all that the
-- line holds; nil, message, code, position, id when it is no article.
local function article(line, how)
  local value, repaired, first, list = decode(line, how)
  if value == nil then
    return nil, repaired, first, list -- message, code, position
  end
  if type(value) ~= "table" or getmetatable(value) == core.array then
    return nil, "not a JSON object", "eobject"
  end
  local known = {}
  local id = value.id
  if type(id) == "string" then
    known.id = id
  elseif id ~= nil and id ~= null then
    return nil, '"id" is not a string or a number', "efield"
  end
  for i = 1, #KNOWN do
    local key = KNOWN[i]
    local v = value[key]
    if type(v) == "string" then
      known[key] = v
    elseif v ~= nil and v ~= null then
      return nil, ('"%s" is not a string'):format(key), "efield", nil, id
    end
  end
  if type(value.text) ~= "string" then
    return nil, value.text == nil and '"text" is missing'
      or '"text" is not a string', "efield", nil, id
  end
  return value.text, known, repaired, first, list, value
end

--- Each article of a stream, for those that need more of it than its text:
-- an iterator of the line's number, then text, known and all that the line
-- holds (a table), or nil, message, code, position, id. Nil, message where the
-- input cannot be read: `failed` is told.
---@param input table a file
---@param failed fun(message: string)
function M.articles(input, failed)
  local number = 0
  return function()
    local line, failure
    repeat
      line, failure = input:read("L")
      number = number + 1
      if number == 1 and line and line:sub(1, #BOM) == BOM then
        line = line:sub(#BOM + 1)
      end
    until not line or line:find("[^ \t\r\n]")
    if failure then failed(failure) end
    if not line then return end
    local text, known, code, position, id, value = article(line, STRICT)
    if not text then return number, nil, known, code, position, id end
    return number, text, known, value
  end
end

--- Reads a stream to its end.
--
-- s.input, s.output: files, or anything with read("L"), and write and flush;
-- s.convert(text, known, number, list, repaired): the JSON line for the article
-- of the line of that number, true for none, or nil, message, code, position;
-- s.failed(id, number, message): told about a line that is no article, instead
-- of the line of JSON that stands for it; s.strict: refuse what is not UTF-8;
-- s.warn(message): told about repairs, in one line, unless s.list: then convert
-- gets the list of them (see json_decode); `repaired` says whether there were
-- any. Each line is flushed when it is whole: who waits at the other end of a
-- pipe has it before the next article comes.
---@param s table
---@return integer|nil bad number of lines that are no articles; nil, message
-- when the input could not be read
function M.run(s)
  local input, output, strict = s.input, s.output, s.strict
  local how = strict and STRICT or s.list and LIST or REPAIR
  local number, bad = 0, 0
  local line, failure = input:read("L")
  while line do
    number = number + 1
    if number == 1 and line:sub(1, #BOM) == BOM then
      line = line:sub(#BOM + 1)
    end
    if line:find("[^ \t\r\n]") then
      local out
      local text, known, code, position, id = article(line, how)
      local message = known
      if text then
        local repaired, first, list = code, position, id
        if repaired > 0 and not list then
          s.warn(("line %d: %s"):format(number, M.repaired(repaired, first)))
        end
        id = known.id
        if strict then known.strict = true end
        out, message, code, position = M.guarded(s.convert, text, known, number,
          list, repaired > 0)
      end
      if not out then
        bad = bad + 1
        message = M.located(message, position)
        if s.failed then
          out = s.failed(id, number, message)
        else
          out = record.failure(id, number, code, message)
        end
      end
      if type(out) == "string" then
        output:write(out, "\n")
        output:flush()
      end
    end
    line, failure = input:read("L")
  end
  if failure then return nil, failure end
  return bad
end

return M
