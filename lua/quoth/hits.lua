-- Hits as a document finds them (doc:find in csrc/lua/ldoc.c): { id, first
-- unit, unit behind the last; capture, first unit, unit behind; ... }.

local unit = require "quoth.unit"

local hits = {}

local NAME = {}
for name, id in pairs(unit.captures) do NAME[id] = name end

--- What a hit captured.
---@param hit integer[]
---@return table<string, integer[]> captures { name = { from, behind } }, units
function hits.captures(hit)
  local captures = {}
  for i = 4, #hit, 3 do
    captures[NAME[hit[i]]] = { hit[i + 1], hit[i + 2] }
  end
  return captures
end

--- The number that a rule's hits carry: its own and, of mentions, their kind.
---@param r table a rule of a compiled pack
---@return integer
function hits.id(r)
  return r.group == "mention"
    and r.id * unit.KINDS + unit.mentions[r.mention] or r.id
end

--- The number of the rule that a hit is of.
---@param hit integer[]
---@param is_mention boolean
---@return integer
function hits.rule(hit, is_mention)
  return is_mention and hit[1] // unit.KINDS or hit[1]
end

--- The number of the kind of mention that a hit is of.
---@param hit integer[]
---@return integer
function hits.kind(hit) return hit[1] % unit.KINDS end

return hits
