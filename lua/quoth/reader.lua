-- A reader holds a compiled pack and options; it reads any number of texts.

local doc = require "quoth.doc"
local pack = require "quoth.pack"
local section = require "quoth.section"

---@class quoth.reader
local reader = {}
reader.__index = reader

local PACKS = { en = "quoth.en" }
-- Options, their types and what holds when they are not given.
local OPTIONS = { lang = "string", strict = "boolean", charset = "string" }
local DEFAULTS = { lang = "en", strict = false }
local META = { id = "string", date = "string", title = "string",
  outlet = "string", url = "string", place = "string", language = "string",
  strict = "boolean", charset = "string" }

-- Raises for a key that is not in `known`, or a value not of its type.
local function check_keys(who, given, known, what)
  if type(given) ~= "table" then
    error(who .. ": the " .. what .. "s must be a table", 3)
  end
  for key, value in pairs(given) do
    local want = known[key]
    if not want then
      error(("%s: unknown %s '%s'"):format(who, what, tostring(key)), 3)
    elseif type(value) ~= want then
      error(("%s: %s must be a %s"):format(who, key, want), 3)
    end
  end
end

-- Compiled packs by name: they hold no state, so readers share them.
local compiled = {}

-- Compiling makes many small tables and hardly any garbage: to look for it
-- meanwhile takes a sixth of the time.
local function compile(name)
  local running = collectgarbage "isrunning"
  collectgarbage "stop"
  local ok, result = pcall(function() return pack.compile(require(name)) end)
  if running then collectgarbage "restart" end
  if not ok then error(result, 0) end
  return result
end

--- A reader; quoth.new tells the options.
---@param options table|nil
---@return quoth.reader
function reader.new(options)
  check_keys("quoth.new", options or {}, OPTIONS, "option")
  local o = setmetatable({}, { __index = DEFAULTS })
  for key, value in pairs(options or {}) do o[key] = value end
  if not PACKS[o.lang] then
    error(("quoth.new: no pack for language '%s'"):format(tostring(o.lang)), 2)
  end
  compiled[o.lang] = compiled[o.lang] or compile(PACKS[o.lang])
  local p = compiled[o.lang]
  return setmetatable({ pack = p, options = o,
    version = require "quoth.core".version }, reader)
end

-- Out of memory is met with one full collection and one more try.
local OUT_OF_MEMORY = "not enough memory"

-- Does the pack cover a language, "en" or "en-GB"? Not one that nobody knows.
local function covers(p, language)
  return language ~= nil
    and language:lower():match "^%a+" == p.name:match "^%a+"
end

local function read(self, text, known)
  local strict = known.strict
  if strict == nil then strict = self.options.strict end
  local charset = known.charset or self.options.charset
  local core, message, code, position = require "quoth.core".read(
    self.pack.lex, text, strict, charset)
  if not core then return nil, message, code, position end
  local meta = section.name(core, self.pack.sections, {
    headline = known.title, date = known.date, place = known.place,
    outlet = known.outlet })
  local p, n = self.pack, core:segment()
  meta.url = known.url
  meta.language = known.language
    or p.language.is(core) and p.name or nil
  if not covers(p, meta.language) then n = 0 end -- left alone
  if n > 0 then core:propose(p.scans.mentions, p.scans.edges, p.scans.hits) end
  core:decide()
  return doc.new(core, self, meta, known.id, n)
end

--- Reads an article. `known` may tell id, date, title, outlet, url, place and
--- language beforehand, and set strict or charset for this text. Unknown keys
--- and charsets raise.
---@param text string
---@param known table|nil
---@return quoth.doc|nil doc or nil, message, code ("eutf8", "ebig"), position
function reader:read(text, known)
  known = known or {}
  check_keys("read", known, META, "key")
  local ok, result, message, code, position = pcall(read, self, text, known)
  if not ok then
    if result ~= OUT_OF_MEMORY then error(result, 0) end
    collectgarbage()
    result, message, code, position = read(self, text, known)
  end
  if code == "earg" then
    error("read: " .. message, 2)
  end
  return result, message, code, position
end

function reader:__tostring()
  return ("quoth.reader (%s %s)"):format(self.pack.name, self.pack.version)
end

return reader
