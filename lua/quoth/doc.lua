-- A document that has been read: its statements, speakers, sections and
-- sentences as fresh plain tables. Spans are {first, last}, 1-based inclusive
-- bytes of doc.text, so that doc.text:sub(first, last) works. Their fields are
-- told in lua/quoth.d.lua.

local record = require "quoth.record"
local section = require "quoth.section"

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
  topic = "string",
  section = {},
}
for _, name in pairs(section.kinds) do FILTERS.section[name] = true end

-- What `how` tells: windows, how many stretches of text the rules ran over
-- (quoth.check); made, that the text was made of a page; foreign; corrections.
function doc.new(core, reader, meta, id, how)
  local text, charset = core:text()
  local self = setmetatable({ core = core, reader = reader, meta = meta,
    id = id, windows = how.windows, made = how.made, foreign = how.foreign,
    text = text, charset = charset, repairs = core:repairs() }, doc)
  if how.corrections then
    local rec = self:record()
    if require "quoth.corrections".apply(self, rec, how.corrections) then
      self.fixed = rec
    end
  end
  return self
end

-- A table and all within it anew.
local function copy(value)
  if type(value) ~= "table" then return value end
  local t = {}
  for k, v in pairs(value) do t[k] = copy(v) end
  return t
end

local function has(list, value)
  for _, one in ipairs(list or {}) do
    if one == value then return true end
  end
  return false
end

local function matches(s, want)
  for key, value in pairs(want) do
    local got = s[key]
    if key == "speaker" then got = got and got.name end
    if key == "topic" then got = has(s.topics, value) and value end
    if got ~= value then return false end
  end
  return true
end

-- What the core needs to know for its results (csrc/lua/lrecord.h).
local function context(self)
  local pack = self.reader.pack
  return pack.rules, section.kinds, pack.times.date, self.meta,
    pack.times.lexicon, pack.topics
end

-- The bytes of a line of the text, from 1.
local function line_at(text, number)
  local at = 1
  for _ = 2, number do
    at = (text:find("\n", at, true) or #text) + 1
  end
  local last = (text:find("\n", at, true) or #text + 1) - 1
  return at <= #text and at, last
end

--- Why statement i is as it is, or, for { byte = n } or { line = n }, why that
--- place is in none: a plain table, which as a string (tostring) is to be read.
--- `units` and `letters` are the sentence as the rules see it. `proposals` are
--- what rules proposed there, { rule, score, probability, chosen, why, content,
--- cue, source, features = { { name, weight } } }: chosen or lost, and why;
--- `ends` where the content may have ended; `nearest`, of a place, the rules
--- that came nearest: { rule, from, stopped, wanted }; `corrections` what a
--- person corrected there. Raises where there is no such statement or place.
---@param what integer|{byte: integer}|{line: integer}
---@return table explanation
function doc:explain(what)
  local explain = require "quoth.explain"
  if math.type(what) == "integer" then
    local found
    for s in self:statements() do
      if s.id == what then found = s end
    end
    if not found then error("explain: there is no statement " .. what, 2) end
    return explain.statement(self, found, context(self))
  end
  local key, n
  if type(what) == "table" then key, n = next(what) end
  if key ~= "byte" and key ~= "line" or math.type(n) ~= "integer"
    or next(what, key) then
    error("explain: a statement's number, { byte = n } or { line = n }", 2)
  end
  local first, last = n, n
  if key == "line" then first, last = line_at(self.text, n) end
  if not first or n < 1 or last > #self.text then
    error(("explain: there is no %s %d"):format(key, n), 2)
  end
  return explain.stretch(self, first, last)
end

--- Iterates over the statements in the order of the text. `want` chooses by
--- type, act, polarity, section, speaker (a name) or topic. Unknown keys and
--- values raise.
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
  local fixed = self.fixed and self.fixed.statements
  local i, n = 0, fixed and #fixed or self.core:nstatements()
  return function()
    while i < n do
      i = i + 1
      local s = fixed and copy(fixed[i])
        or self.core:statement(i, context(self))
      if matches(s, want) then return s end
    end
  end
end

--- The speakers of the article's statements, and who else has a role or a full
--- name: who says most first, then in the order of their first mention.
---@return quoth.speaker[]
function doc:speakers()
  return self.fixed and copy(self.fixed.speakers) or self.core:speakers()
end

--- The sections in the order of the text. A dateline is one of its own.
---@return quoth.section[]
function doc:sections() return self.core:sections(section.kinds) end

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

-- What stands in a record before its lists. The text comes with it when it is
-- not, byte by byte, what was read, or when it is asked for.
local function head(self, with_text)
  local r = { schema = 1, id = self.id,
    by = { quoth = self.reader.version, pack = self.reader.pack.by },
    meta = self.meta }
  if with_text or self.made or self.charset ~= "utf-8" or #self.repairs > 0 then
    r.text = self.text
  end
  return r
end

--- Everything as one plain table, in the shape of the JSON record but with
--- Lua's spans: { schema, id, by, meta, sections, speakers, statements }, and
--- the text when it is not, byte by byte, what was read.
---@return table
function doc:record()
  local r = head(self)
  r.meta = copy(self.meta)
  r.sections, r.speakers, r.statements = self:sections(), self:speakers(), {}
  for s in self:statements() do r.statements[#r.statements + 1] = s end
  r.corrections = self.fixed and copy(self.fixed.corrections)
  return r
end

--- What corrections did (quoth.new), and which of them could do nothing here:
--- { number (in their list), change, outcome, words, statement, was }, the
--- outcome being "applied", "not needed", or why it was neither.
---@return table[]
function doc:corrections()
  return self.fixed and copy(self.fixed.corrections) or {}
end

--- The same as a line of JSON, without a newline and without making the table
--- first; with the text also where it is as read, if `with_text`.
---@param with_text boolean|nil
---@return string
function doc:json(with_text)
  if self.fixed then
    local rec = self:record()
    rec.text = rec.text or with_text and self.text or nil
    return record.json(rec)
  end
  return self.core:json(record.head(head(self, with_text)), context(self))
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
  local n = self.fixed and #self.fixed.statements or self.core:nstatements()
  return ("quoth.doc (%d bytes, %d statement%s)"):format(#self.text, n,
    n == 1 and "" or "s")
end

return doc
