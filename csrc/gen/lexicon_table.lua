-- Compiles the English word lists into the lines that quoth_lexicon_load reads
-- (csrc/quoth.h tells their form), so that no reader inflects words again.
--
--   lua5.4 csrc/gen/lexicon_table.lua
--
-- writes lua/quoth/en/lexicon_table.lua. Loaded by a test it gives
-- { path, source = function() -> what that file should hold, recorder }.

package.path = "lua/?.lua;lua/?/init.lua;" .. package.path

local lexicon = require "quoth.lexicon"

local gen = { path = "lua/quoth/en/lexicon_table.lua" }

local LISTS = "quoth.en.lexicon.lists"
local WIDTH = 80

--- Stands for a core lexicon and keeps what it is told: of each form its tags,
--- as a set of names, and its concept; of each concept what it covers.
---@return table
function gen.recorder()
  local r = { declared = {}, lanes = {}, tagged = {}, concepts = {},
    covers = {}, closed = false }
  function r:tag(name, lane)
    self.declared[#self.declared + 1] = name
    self.lanes[name] = lane
    return 1 << (#self.declared - 1)
  end
  function r.tags(_, names) return names end
  function r.concept(_, name) return name end
  function r:add(form, names, concept)
    local set = self.tagged[form] or {}
    for name in names:gmatch "%S+" do set[name] = true end
    self.tagged[form] = set
    if concept then
      local had = self.concepts[form]
      if had and had ~= concept then self.clash = form end
      self.concepts[form] = concept
    end
  end
  --- The tags of a form in the order of their declaration.
  function r:names(form)
    local out = {}
    for _, name in ipairs(self.declared) do
      if self.tagged[form] and self.tagged[form][name] then
        out[#out + 1] = name
      end
    end
    return table.concat(out, " ")
  end
  function r:cover(wide, narrow)
    self.covers[wide] = self.covers[wide] or {}
    self.covers[wide][narrow] = true
  end
  function r:close() self.closed = true end
  return r
end

local function sorted(set)
  local out = {}
  for key in pairs(set) do out[#out + 1] = key end
  table.sort(out)
  return out
end

-- Adds items, parted by bars, on lines that keep the width.
local function wrap(lines, items)
  local line
  for _, item in ipairs(items) do
    if item:find "^[:=>]" or item:find "[|\n%]]" then
      error("cannot be written in a compiled lexicon: " .. item, 0)
    end
    if line and #line + 1 + #item <= WIDTH then
      line = line .. "|" .. item
    else
      lines[#lines + 1] = line
      line = item
    end
  end
  lines[#lines + 1] = line
end

-- What stands for the concept of forms that each name their own.
local OWN = "*"

-- Forms by their tags and then by their concept.
local function grouped(r)
  local out = {}
  for form in pairs(r.tagged) do
    local tags, concept = r:names(form), r.concepts[form] or ""
    if concept == form then concept = OWN end
    out[tags] = out[tags] or {}
    out[tags][concept] = out[tags][concept] or {}
    out[tags][concept][form] = true
  end
  return out
end

-- The number of entries: forms, what phrases begin with, names of concepts.
local function entries(r)
  local seen, n = {}, 0
  local function add(key)
    if not seen[key] then seen[key], n = true, n + 1 end
  end
  for form in pairs(r.tagged) do
    add(form)
    for at in form:gmatch "() " do add(form:sub(1, at - 1)) end
  end
  for _, name in pairs(r.concepts) do add("=" .. name) end
  for wide, covered in pairs(r.covers) do
    add("=" .. wide)
    for name in pairs(covered) do add("=" .. name) end
  end
  return n
end

--- What the generated file should hold.
---@return string
function gen.source()
  local r = gen.recorder()
  lexicon.fill(r, require(LISTS))
  local lines = { "-- Compiled by csrc/gen/lexicon_table.lua "
      .. "from lua/quoth/en/lexicon/*.lua.",
    "return [[", ("quoth lexicon 1, %d entries"):format(entries(r)) }
  local groups = grouped(r)
  for _, tags in ipairs(sorted(groups)) do
    lines[#lines + 1] = ":" .. tags
    for _, concept in ipairs(sorted(groups[tags])) do
      lines[#lines + 1] = "=" .. concept
      wrap(lines, sorted(groups[tags][concept]))
    end
  end
  for _, wide in ipairs(sorted(r.covers)) do
    lines[#lines + 1] = ">" .. wide
    wrap(lines, sorted(r.covers[wide]))
  end
  lines[#lines + 1] = "]]"
  return table.concat(lines, "\n") .. "\n"
end

if arg and arg[0]:find "lexicon_table%.lua$" then
  local file = assert(io.open(gen.path, "w"))
  assert(file:write(gen.source()))
  assert(file:close())
end

return gen
