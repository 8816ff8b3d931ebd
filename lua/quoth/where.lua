-- The filters of rules: `where(hit)` is asked whether what a rule found shall
-- be kept. A hit is a fresh table:
--
--   rule           its name
--   text           the article
--   first, last    bytes of the article that the hit spans
--   section        kind of the section it stands in
--
-- of a mention or an edge what it captured, as text: whole, name, role, owner,
-- head; stop, start. Of others content (its pieces joined by a space), cue,
-- source, addressee, as text; and of the mention that the source is its kind
-- ("person") and its name, where it has one.

local hits = require "quoth.hits"
local section = require "quoth.section"
local unit = require "quoth.unit"

local where = {}

--- Filters are asked so often at most of one article: a rule that finds so much
--- finds noise, and a filter may be slow.
where.CALLS = 10000

local KIND = {}
for name, id in pairs(unit.mentions) do KIND[id] = name end

-- What a failing filter raises, so that the reader can tell it.
local Failure = {}
Failure.__index = Failure

local function fail(rule, message, ...)
  error(setmetatable({ message = ("rule '%s': where: " .. message)
    :format(rule.name, ...) }, Failure), 0)
end

--- Did a filter fail? Then what it told.
---@param fault any what was raised
---@return string|nil message
function where.failure(fault)
  return getmetatable(fault) == Failure and fault.message or nil
end

---@class quoth.filter the filters of a pack at work on one document
local filter = {}
filter.__index = filter

--- What of a pack's rules has filters: a set of mentions, edges and hits; nil
--- where none has.
---@param rules table[] of a pack that is compiled
---@return table|nil
function where.filtered(rules)
  local of
  for _, r in ipairs(rules) do
    if r.where and not r.off then
      of = of or {}
      of[r.group == "mention" and "mentions" or r.group == "edge" and "edges"
        or "hits"] = true
    end
  end
  return of
end

--- The filters of a pack for a document; nil when it has none.
---@param pack table compiled
---@param core userdata
---@return table|nil
function where.new(pack, core)
  return pack.filtered and setmetatable({ pack = pack, core = core,
    of = pack.filtered, text = core:text(), calls = 0, seen = 0 }, filter)
    or nil
end

function filter:keeps(rule, hit)
  self.calls = self.calls + 1
  if self.calls > where.CALLS then
    fail(rule, "asked more than %d times of one article", where.CALLS)
  end
  local ok, kept = pcall(rule.where, hit)
  if not ok then fail(rule, "%s", tostring(kept)) end
  return kept
end

local function extend_to(hit, first, last)
  hit.first = hit.first and math.min(hit.first, first) or first
  hit.last = hit.last and math.max(hit.last, last) or last
end

-- The hits of a scan in the window shown that their rules do not keep: a table
-- with true at their places; nil where there are no filters to ask.
function filter:dropped(name, kind)
  if not self.of[name] then return nil end
  local is_mention, list = name == "mentions", {}
  for i, hit in ipairs(self.core:find(self.pack.scans[name])) do
    local rule = self.pack.rules[hits.rule(hit, is_mention)]
    if rule.where then
      local asked = { rule = rule.name, text = self.text,
        section = section.kinds[kind] }
      for capture, span in pairs(hits.captures(hit)) do
        local first, last = self.core:span(span[1], span[2])
        if first then
          asked[capture] = self.text:sub(first, last)
          extend_to(asked, first, last)
        end
      end
      list[i] = not self:keeps(rule, asked)
    end
  end
  return list
end

local FIELDS = { "content", "cue", "source", "addressee" }

-- Refuses the candidates of the window shown that their rules do not keep.
function filter:candidates(kind)
  local core = self.core
  for i = self.seen + 1, self.of.hits and core:ncandidates() or 0 do
    local rule = self.pack.rules[core:proposer(i)]
    if rule.where then
      local c = core:candidate(i)
      local asked = { rule = rule.name, text = self.text,
        section = section.kinds[kind], kind = KIND[c.mention],
        name = c.name and self.text:sub(c.name[1], c.name[2]) }
      for _, name in ipairs(FIELDS) do
        local pieces = {}
        for k, span in ipairs(c[name]) do
          pieces[k] = self.text:sub(span[1], span[2])
          extend_to(asked, span[1], span[2])
        end
        asked[name] = pieces[1] and table.concat(pieces, " ")
      end
      if not self:keeps(rule, asked) then core:refuse(i) end
    end
  end
  self.seen = core:ncandidates()
end

--- Shows a window with the edges of its clauses.
---@param window integer
---@return integer kind the section's
function filter:edges(window)
  local kind = self.core:window(window, true)
  self.core:edges(self.pack.scans.edges, self:dropped("edges", kind))
  return kind
end

--- Runs the rules over all windows, as core:propose does, and asks the filters.
---@param n integer windows
function filter:propose(n)
  local core, scans = self.core, self.pack.scans
  for i = 1, n do
    local kind = core:window(i, false)
    core:mentions(scans.mentions, self:dropped("mentions", kind))
  end
  for i = 1, n do
    -- captions name people, but report nothing
    if section.kinds[core:window(i, true)] ~= "caption" then
      local kind = self:edges(i)
      core:hits(scans.hits)
      self:candidates(kind)
    end
  end
end

return where
