-- A document that has been read: its statements, speakers, sections and
-- sentences as fresh plain tables. Spans are {first, last}, 1-based inclusive
-- bytes of doc.text, so that doc.text:sub(first, last) works.

local section = require "quoth.section"

local doc = {}
doc.__index = doc

--- Names of the fields by which statements can be chosen.
local FILTERS = { type = true, act = true, polarity = true, speaker = true,
  section = true }

function doc.new(core, reader, meta, id, windows)
  local text, charset = core:text()
  return setmetatable({ core = core, reader = reader, meta = meta, id = id,
    windows = windows, text = text, charset = charset,
    repairs = core:repairs() }, doc)
end

-- What the core tells by number gets its name.
local function named(self, s)
  s.rule = self.reader.pack.rules[s.rule].name
  s.section = section.kinds[s.section]
  s.date = self.meta.date
  s.place = self.meta.place
  return s
end

local function matches(s, want)
  for key, value in pairs(want) do
    local got = s[key]
    if key == "speaker" then got = got and got.name end
    if got ~= value then return false end
  end
  return true
end

--- Iterates over the statements in the order of the text. `want` chooses by
--- type, act, polarity, section or speaker (a name); unknown keys raise.
---@param want table|nil
---@return fun(): table|nil
function doc:statements(want)
  want = want or {}
  for key in pairs(want) do
    if not FILTERS[key] then
      error(("statements: unknown key '%s'"):format(tostring(key)), 2)
    end
  end
  local i, n = 0, self.core:nstatements()
  return function()
    while i < n do
      i = i + 1
      local s = named(self, self.core:statement(i))
      if matches(s, want) then return s end
    end
  end
end

--- The speakers of the article's statements and who else is named, in the
--- order of their first mention.
---@return table list of { id, name, kind, gender, anonymous, roles, mentions }
function doc:speakers()
  return self.core:speakers()
end

--- The sections in the order of the text: { kind, span }.
---@return table
function doc:sections()
  local list = self.core:sections()
  for i, s in ipairs(list) do
    list[i] = { kind = section.kinds[s[1]], span = s[2] }
  end
  return list
end

--- Iterates over the sentences: i, first, last.
---@return fun(): integer|nil, integer|nil, integer|nil
function doc:sentences()
  local list, i = self.core:sentences(), 0
  return function()
    i = i + 1
    local s = list[i]
    if s then return i, s[1], s[2] end
  end
end

--- Everything as one plain table: the record of DESIGN, with Lua's spans.
---@return table
function doc:record()
  local r = { schema = 1, id = self.id,
    by = { quoth = self.reader.version,
      pack = self.reader.pack.name .. " " .. self.reader.pack.version },
    meta = {}, sections = self:sections(), speakers = self:speakers(),
    statements = {} }
  for key, value in pairs(self.meta) do r.meta[key] = value end
  for s in self:statements() do r.statements[#r.statements + 1] = s end
  if self.charset ~= "utf-8" then r.text = self.text end
  return r
end

--- Gives the memory back; the tables handed out stay good.
function doc:close()
  self.core:close()
end

doc.__close = doc.close

function doc:__tostring()
  local n = self.core:nstatements()
  return ("quoth.doc (%d bytes, %d statement%s)"):format(#self.text, n,
    n == 1 and "" or "s")
end

return doc
