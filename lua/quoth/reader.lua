-- A reader holds a compiled pack and options; it reads any number of texts.

local doc = require "quoth.doc"
local pack = require "quoth.pack"
local section = require "quoth.section"

local reader = {}
reader.__index = reader

local PACKS = { en = "quoth.en" }
local OPTIONS = { lang = "en", strict = false, charset = false }
local META = { id = "string", date = "string", title = "string",
  outlet = "string", url = "string", place = "string", language = "string",
  strict = "boolean", charset = "string" }

-- Groups of the attribution rules in the order they run; "edge" comes first
-- because the clauses that others find end there.
local function attribution_groups(p)
  local list = {}
  for _, name in ipairs(p.groups) do
    if name ~= "mention" and name ~= "edge" then list[#list + 1] = name end
  end
  return list
end

-- Compiled packs by name: they hold no state, so readers share them.
local compiled = {}

--- A reader. Options: lang ("en"), strict (refuse what is not UTF-8), charset.
--- Unknown keys raise.
---@param options table|nil
---@return table reader
function reader.new(options)
  local o = {}
  for key, value in pairs(OPTIONS) do o[key] = value end
  for key, value in pairs(options or {}) do
    if OPTIONS[key] == nil then
      error(("quoth.new: unknown option '%s'"):format(tostring(key)), 2)
    end
    o[key] = value
  end
  if not PACKS[o.lang] then
    error(("quoth.new: no pack for language '%s'"):format(tostring(o.lang)), 2)
  end
  if not compiled[o.lang] then
    compiled[o.lang] = pack.compile(require(PACKS[o.lang]))
  end
  local p = compiled[o.lang]
  return setmetatable({ pack = p, options = o, groups = attribution_groups(p),
    version = require "quoth.core".version }, reader)
end

local function check_meta(known)
  for key, value in pairs(known) do
    local want = META[key]
    if not want then
      error(("read: unknown key '%s'"):format(tostring(key)), 3)
    elseif type(value) ~= want then
      error(("read: %s must be a %s"):format(key, want), 3)
    end
  end
end

--- Reads an article. `known` may tell id, date, title, outlet, url, place and
--- language beforehand, and set strict or charset for this text.
---@param text string
---@param known table|nil
---@return table|nil doc, or nil, message, code, position (1-based byte)
function reader:read(text, known)
  known = known or {}
  check_meta(known)
  local strict = known.strict
  if strict == nil then strict = self.options.strict end
  local core, message, code, position = require "quoth.core".read(
    self.pack.lex, text, strict, known.charset or self.options.charset or nil)
  if not core then return nil, message, code, position end
  local meta = section.name(core, self.pack.sections, {
    headline = known.title, date = known.date, place = known.place,
    outlet = known.outlet })
  meta.url, meta.language = known.url, known.language or self.pack.name
  local scan, n = self.pack.scan, core:segment()
  for i = 1, n do
    core:mentions(scan.mention((core:window(i, false))))
  end
  for i = 1, n do
    local view, kind = core:window(i, true)
    if kind ~= 8 then -- captions name people, but report nothing
      core:edges(scan.edge(view))
      for _, group in ipairs(self.groups) do
        core:hits(scan[group](view))
      end
    end
  end
  core:decide()
  return doc.new(core, self, meta, known.id, n)
end

function reader:__tostring()
  return ("quoth.reader (%s %s)"):format(self.pack.name, self.pack.version)
end

return reader
