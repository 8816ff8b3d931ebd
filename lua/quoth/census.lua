-- Counts what rules find in texts: as one of the pack, each by itself, and what
-- of it is kept.

local hits = require "quoth.hits"
local pack = require "quoth.pack"

local census = {}
census.__index = census

--- Counts for some rules of a reader.
---@param reader quoth.reader
---@param rules table[]
---@return table
function census.new(reader, rules)
  local self = setmetatable({ reader = reader, rules = rules, of = {} }, census)
  for _, r in ipairs(rules) do
    self.of[r.id] = { rule = r, found = 0, kept = 0, alone = 0, by = nil,
      scan = pack.alone(r) }
  end
  return self
end

-- Those of the window shown that are mentions or edges: what is found is kept.
local function count_hits(self, found, is_mention)
  for _, hit in ipairs(found) do
    local row = self.of[hits.rule(hit, is_mention)]
    if row then row.found, row.kept = row.found + 1, row.kept + 1 end
  end
end

-- What each rule matches in the window shown when none is before it.
local function count_alone(self, core, wanted)
  for _, r in ipairs(self.rules) do
    local row = self.of[r.id]
    if wanted(r) then
      row.alone = row.alone + #row.scan(core)
    end
  end
end

local function is_mention(r) return r.group == "mention" end
local function is_no_mention(r) return r.group ~= "mention" end

--- Counts in a text; see reader:read.
---@return boolean|nil true, or nil, message, code, position
function census:add(text, known)
  local doc, message, code, position = self.reader:read(text, known)
  if not doc then return nil, message, code, position end
  local core, p = doc.core, self.reader.pack
  for _, c in ipairs(core:candidates()) do
    local row = self.of[c.rule]
    if row then
      row.found = row.found + 1
      row.kept = row.kept + (c.fate and 0 or 1)
    end
  end
  for i = 1, doc.windows do
    core:window(i, false)
    count_hits(self, p.mentions(core), true)
    count_alone(self, core, is_mention)
    core:window(i, true)
    count_hits(self, p.edges(core), false)
    count_alone(self, core, is_no_mention)
  end
  doc:close()
  return true
end

--- Counts in the examples of the rules.
function census:examples()
  for _, r in ipairs(self.rules) do
    for _, list in ipairs { r.yes or {}, r.no or {} } do
      for _, example in ipairs(list) do
        self:add(type(example) == "table" and example[1] or example)
      end
    end
  end
end

--- A row a rule: { rule, found, kept, alone, by }: how often it matched, how
--- often that became (a part of) a statement, how often it would match if no
--- other stood before it; the first rule of its group, for one that never does.
---@return table[]
function census:rows()
  local list = {}
  for _, r in ipairs(self.rules) do
    local row = self.of[r.id]
    if row.found == 0 and row.alone > 0 then
      row.by = self.reader.pack.groups[r.group][1].name
    end
    list[#list + 1] = row
  end
  return list
end

return census
