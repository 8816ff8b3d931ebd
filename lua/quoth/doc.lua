-- A document that has been read: its statements, speakers, sections and
-- sentences as fresh plain tables. Spans are {first, last}, 1-based inclusive
-- bytes of doc.text, so that doc.text:sub(first, last) works.

local section = require "quoth.section"

---@class quoth.span
---@field [1] integer first byte, from 1
---@field [2] integer last byte, inclusive

---@alias quoth.act "speech"|"question"|"belief"|"intention"|"decision"
---|"evidence"|"refusal"

---@class quoth.statement
---@field id integer place among the document's statements, from 1
---@field type "direct"|"mixed"|"indirect"
---@field act quoth.act
---@field polarity "affirmed"|"denied"|"negated"|"hypothetical"
---@field content quoth.span[] its pieces, in the order of the text
---@field text string the pieces, joined by one space
---@field sentence quoth.span
---@field cue? quoth.span[]
---@field cue_text? string as printed, like the other texts
---@field source? quoth.span[] the mention beside the cue
---@field source_text? string
---@field speaker? {id: integer, name: string} whom the source means
---@field addressee? quoth.span[]
---@field addressee_text? string
---@field date? string ISO 8601, as much as is known
---@field place? string
---@field section string a section's kind
---@field parent? integer id of the statement around it
---@field rule string name of the rule that found it
---@field confidence number 0 to 1: that it is a statement with these bounds
---@field speaker_confidence number 0 to 1: that this is its speaker
---@field flags string[]

---@class quoth.speaker
---@field id integer place among the document's speakers, from 1
---@field name string
---@field kind string "person", "organisation", "place", "group", "thing"
---@field gender? "m"|"f"
---@field anonymous boolean
---@field roles string[] as printed
---@field mentions quoth.span[]

---@class quoth.section
---@field kind string
---@field span quoth.span

---@class quoth.doc
---@field text string what was read, as UTF-8; all spans are bytes of it
---@field id? string
---@field meta table headline, byline, date, place, outlet, url, language
---@field charset string what the text was read as, "utf-8"
---@field repairs table[] {first, last, "bad"|"charset"}
local doc = {}
doc.__index = doc

-- A set of names.
local function set(names)
  local t = {}
  for name in names:gmatch "%S+" do t[name] = true end
  return t
end

-- The fields by which statements can be chosen, and their values; a speaker's
-- name is any string.
local FILTERS = {
  type = set "direct mixed indirect",
  act = set "speech question belief intention decision evidence refusal",
  polarity = set "affirmed denied negated hypothetical",
  speaker = "string",
  section = {},
}
for _, name in pairs(section.kinds) do FILTERS.section[name] = true end

-- `windows` is how many stretches of text the rules ran over (quoth.check).
function doc.new(core, reader, meta, id, windows)
  local text, charset = core:text()
  return setmetatable({ core = core, reader = reader, meta = meta, id = id,
    windows = windows, text = text, charset = charset,
    repairs = core:repairs() }, doc)
end

-- The sentence of a statement without its content.
local function around(self, s)
  local out, at = {}, s.sentence[1]
  for _, piece in ipairs(s.content) do
    if piece[1] > at and piece[1] <= s.sentence[2] then
      out[#out + 1] = self.text:sub(at, piece[1] - 1)
    end
    at = math.max(at, piece[2] + 1)
  end
  out[#out + 1] = self.text:sub(at, s.sentence[2])
  return table.concat(out, " ")
end

-- The places that the article names, each where it does: { first, name }.
local function named_places(self)
  local list = {}
  for _, speaker in ipairs(self.core:speakers()) do
    if speaker.kind == "place" then
      for _, m in ipairs(speaker.mentions) do
        list[#list + 1] = { m[1], self.text:sub(m[1], m[2]) }
      end
    end
  end
  table.sort(list, function(a, b) return a[1] < b[1] end)
  return list
end

-- Where something was said: "in" a place, in its sentence but not its content;
-- else where the article was written.
local function place_of(self, s)
  self.places = self.places or named_places(self)
  local places, low, high = self.places, 1, #self.places + 1
  while low < high do -- the first that the sentence may hold
    local middle = (low + high) // 2
    if places[middle][1] < s.sentence[1] then
      low = middle + 1
    else
      high = middle
    end
  end
  for i = low, #places do
    local first, name = table.unpack(places[i])
    if first > s.sentence[2] then break end
    local inside = false
    for _, piece in ipairs(s.content) do
      inside = inside or first >= piece[1] and first <= piece[2]
    end
    if not inside and self.text:sub(first - 4, first - 1):find "%A[Ii]n $" then
      return name
    end
  end
  return self.meta.place
end

-- The numbers of those among the core's entities that are speakers.
local function numbers(self)
  if self.number then return self.number end
  local speaks, number, n = {}, {}, 0
  for i = 1, self.core:nstatements() do
    local s = self.core:statement(i)
    if s.speaker then speaks[s.speaker.id] = true end
  end
  for _, speaker in ipairs(self.core:speakers()) do
    if speaks[speaker.id] or #speaker.roles > 0
      or speaker.kind == "person" and speaker.name:find "%S%s+%S" then
      n = n + 1
      number[speaker.id] = n
    end
  end
  self.number = number
  return number
end

-- What the core tells by number gets its name; date and place are those of the
-- statement, not of the article.
local function named(self, s)
  s.rule = self.reader.pack.rules[s.rule].name
  s.section = section.kinds[s.section]
  s.score = nil
  s.date = self.reader.pack.times.date(around(self, s), self.meta.date)
  s.place = place_of(self, s)
  if s.speaker then s.speaker.id = numbers(self)[s.speaker.id] end
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
--- type, act, polarity, section or speaker (a name). Unknown keys and values
--- raise.
---@param want table|nil { field = value }
---@return fun(): quoth.statement|nil
function doc:statements(want)
  want = want or {}
  if type(want) ~= "table" then
    error("statements: what is wanted must be a table", 2)
  end
  for key, value in pairs(want) do
    local known = FILTERS[key]
    if not known then
      error(("statements: unknown key '%s'"):format(tostring(key)), 2)
    elseif known == "string" and type(value) ~= "string"
      or type(known) == "table" and not known[value] then
      error(("statements: unknown %s '%s'"):format(key, tostring(value)), 2)
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

--- The speakers of the article's statements, and who else has a role or a full
--- name, in the order of their first mention.
---@return quoth.speaker[]
function doc:speakers()
  local number, list = numbers(self), {}
  for _, speaker in ipairs(self.core:speakers()) do
    speaker.id = number[speaker.id]
    if speaker.id then list[speaker.id] = speaker end
  end
  return list
end

--- The sections in the order of the text. A dateline is one of its own.
---@return quoth.section[]
function doc:sections()
  local list = self.core:sections()
  for i, s in ipairs(list) do
    list[i] = { kind = section.kinds[s[1]], span = s[2] }
  end
  return list
end

--- Iterates over the sentences: i, first, last (bytes of doc.text).
---@return fun(): integer|nil, integer|nil, integer|nil
function doc:sentences()
  local list, i = self.core:sentences(), 0
  return function()
    i = i + 1
    local s = list[i]
    if s then return i, s[1], s[2] end
  end
end

--- Everything as one plain table, in the shape of the JSON record but with
--- Lua's spans: { schema, id, by, meta, sections, speakers, statements }, and
--- the text when it is not, byte by byte, what was read.
---@return table
function doc:record()
  local r = { schema = 1, id = self.id,
    by = { quoth = self.reader.version,
      pack = self.reader.pack.name .. " " .. self.reader.pack.version },
    meta = {}, sections = self:sections(), speakers = self:speakers(),
    statements = {} }
  for key, value in pairs(self.meta) do r.meta[key] = value end
  for s in self:statements() do r.statements[#r.statements + 1] = s end
  if self.charset ~= "utf-8" or #self.repairs > 0 then r.text = self.text end
  return r
end

--- Gives the memory back. The tables handed out stay good, other methods
--- raise; closing twice does no harm.
function doc:close()
  self.closed = true
  self.core:close()
end

doc.__close = doc.close

function doc:__tostring()
  if self.closed then return "quoth.doc (closed)" end
  local n = self.core:nstatements()
  return ("quoth.doc (%d bytes, %d statement%s)"):format(#self.text, n,
    n == 1 and "" or "s")
end

return doc
