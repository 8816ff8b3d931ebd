-- A reader holds a compiled pack and options; it reads any number of texts.

local doc = require "quoth.doc"
local pack = require "quoth.pack"
local section = require "quoth.section"
local where = require "quoth.where"

---@class quoth.reader
local reader = {}
reader.__index = reader

local PACKS = { en = "quoth.en" }
-- Options, their types and what holds when they are not given.
reader.OPTIONS = { lang = "string", strict = "boolean", charset = "string",
  html = "boolean", corrections = "table", rules = "string or table",
  check = "boolean" }
local DEFAULTS = { lang = "en", strict = false, check = true }
--- What can be told of an article.
reader.KNOWN = { id = "string", date = "string", title = "string",
  outlet = "string", url = "string", place = "string", language = "string",
  strict = "boolean", charset = "string", html = "boolean" }

-- Raises for a key that is not in `known`, or a value not of its type.
local function check_keys(who, given, known, what)
  if type(given) ~= "table" then
    error(who .. ": the " .. what .. "s must be a table", 3)
  end
  for key, value in pairs(given) do
    local want = known[key]
    if not want then
      error(("%s: unknown %s '%s'"):format(who, what, tostring(key)), 3)
    elseif not want:find(type(value), 1, true) then
      error(("%s: %s must be a %s"):format(who, key, want), 3)
    end
  end
end

-- Compiled packs by name: they hold no state, so readers share them.
local compiled = {}

-- Compiling makes many small tables and hardly any garbage: to look for it
-- meanwhile takes a sixth of the time.
local function compile(def)
  local running = collectgarbage "isrunning"
  collectgarbage "stop"
  local ok, result = pcall(pack.compile, def)
  if running then collectgarbage "restart" end
  if not ok then error(result, 0) end
  return result
end

-- The packs that the option `rules` names: a file, a pack, or a list of both.
local function own_packs(rules)
  local extend = require "quoth.extend"
  if type(rules) == "string" or extend.is_pack(rules) then rules = { rules } end
  local list = {}
  for i, one in ipairs(rules) do
    if type(one) == "string" then one = extend.load(one) end
    if not extend.is_pack(one) then
      error("quoth.new: rules must be files or what quoth.pack gives", 3)
    end
    list[i] = one
  end
  return list
end

-- Raises when an example of a user's rules is not as it says.
local function check_examples(self)
  local failures = require "quoth.check"(self, { own = true })
  if failures[1] then
    local lines = {}
    for i, f in ipairs(failures) do lines[i] = f.line end
    error(table.concat(lines, "\n"), 0)
  end
end

--- A reader; quoth.new tells the options.
---@param options table|nil
---@return quoth.reader
function reader.new(options)
  check_keys("quoth.new", options or {}, reader.OPTIONS, "option")
  local o = setmetatable({}, { __index = DEFAULTS })
  for key, value in pairs(options or {}) do o[key] = value end
  if o.corrections then
    require "quoth.corrections".check(o.corrections)
  end
  if not PACKS[o.lang] then
    error(("quoth.new: no pack for language '%s'"):format(tostring(o.lang)), 2)
  end
  local p
  if o.rules then
    local packs = own_packs(o.rules)
    p = compile(require "quoth.extend".apply(require(PACKS[o.lang]), packs))
  else
    compiled[o.lang] = compiled[o.lang] or compile(require(PACKS[o.lang]))
    p = compiled[o.lang]
  end
  local self = setmetatable({ pack = p, options = o,
    version = require "quoth.core".version }, reader)
  if o.rules and o.check then check_examples(self) end
  return self
end

-- Out of memory is met with one full collection and one more try.
local OUT_OF_MEMORY = "not enough memory"

-- Does the pack cover a language, "en" or "en-GB"? Not one that nobody knows.
local function covers(p, language)
  return language ~= nil
    and language:lower():match "^%a+" == p.name:match "^%a+"
end

-- The language by the words of a text, else by what its page says ("en_GB"),
-- else that of the pack; nil for one that nobody knows. Many pages say English
-- whatever they are written in.
local function language_of(p, core, told)
  local code = p.language.of(core)
  if code then return code end
  told = told and told:lower():match "^%a+"
  if code == nil then return told or p.name end
  return told ~= p.name and told or nil
end

-- The value for this text, else the reader's.
local function option(self, known, name)
  if known[name] ~= nil then return known[name] end
  return self.options[name]
end

-- The page that a text is the markup of, decoded; nothing when it is none, and
-- nil, message, code, position when it cannot be read.
local function read_page(text, html, strict, charset)
  if html == false or type(text) ~= "string"
    or not html and not text:find "^[\239\187\191%s]*<" then
    return {}
  end
  local page = require "quoth.page"
  if not html and not page.is(text) then return {} end
  local found, missing = page.available()
  if not found then return nil, missing, page.MISSING end
  local decode = require "quoth.core".decode
  local named = not charset and page.charset(text)
  local decoded, message, code, position =
    decode(text, charset or named or nil, strict)
  if not decoded and code == "earg" and named then -- no such charset
    decoded, message, code, position = decode(text, nil, strict)
  end
  if not decoded then return nil, message, code, position end
  return page.read(decoded)
end

local function read(self, text, known)
  local strict = option(self, known, "strict")
  local charset = option(self, known, "charset")
  local found, message, code, position =
    read_page(text, option(self, known, "html"), strict, charset)
  if not found then return nil, message, code, position end
  local core
  core, message, code, position = require "quoth.core".read(self.pack.lex,
    found.text or text, strict, not found.text and charset or nil)
  if not core then return nil, message, code, position end
  local meta = section.name(core, self.pack.sections, {
    headline = known.title or found.headline, date = known.date or found.date,
    place = known.place or found.place, outlet = known.outlet or found.outlet,
    byline = found.byline, names = found.names,
    url = known.url or found.url })
  local p, n = self.pack, core:segment()
  meta.url = known.url or found.url
  meta.language = known.language or language_of(p, core, found.language)
  meta.outlet = meta.outlet or p.outlet
  local foreign = not covers(p, meta.language)
  if foreign then n = 0 end -- left alone
  local filter = where.new(p, core)
  if n > 0 and filter then
    filter:propose(n)
  elseif n > 0 then
    core:propose(p.scans.mentions, p.scans.edges, p.scans.hits)
  end
  core:decide()
  return doc.new(core, self, meta, known.id, { windows = n, foreign = foreign,
    made = found.text ~= nil, corrections = self.options.corrections })
end

--- Reads an article. `known` may tell id, date, title, outlet, url, place and
--- language beforehand, and set strict, charset or html for this text. A page
--- of HTML becomes a text first (doc.text), in which its markup tells sections
--- and meta. Unknown keys and charsets raise.
---@param text string
---@param known table|nil
---@return quoth.doc|nil doc or nil, message, code ("eutf8", "ebig", "ehtml",
--- "ewhere"),
--- position
function reader:read(text, known)
  known = known or {}
  check_keys("read", known, reader.KNOWN, "key")
  local ok, result, message, code, position = pcall(read, self, text, known)
  if not ok and where.failure(result) then
    return nil, where.failure(result), "ewhere"
  elseif not ok then
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
  return ("quoth.reader (%s)"):format(self.pack.by)
end

return reader
