-- What can be told of a rule's pattern before it meets a text: whether it can
-- match at all, what it captures, whether another matches wherever it does.

local unit = require "quoth.unit"

local inspect = {}
inspect.__index = inspect

-- Units that only the view shows in which mentions and quotations are one unit.
local COLLAPSED = "^[PRHOLGTQ]+$"
-- Those of no word: their codes are bytes (UNIT_PLAIN in csrc/core/scan.h).
local PLAIN, PLAIN_CODES = "[|Q]", 128
local NO_TAGS = { 0, 0 }

--- For the patterns of a closed lexicon, whose scans have been compiled.
---@param lex userdata
---@return table
function inspect.new(lex)
  local one, two = lex:combinations(1), lex:combinations(2)
  local words = { [0] = NO_TAGS }
  for i = 1, #one do words[i] = { one[i], two[i] } end
  return setmetatable({ words = words, nwords = #one, within_ = {},
    flat_ = {} }, inspect)
end

--- Does a unit of this letter and code pass a test?
---@param test table
---@param letter string
---@param code integer
---@return boolean
function inspect:passes(test, letter, code)
  if not test.letters:find(letter, 1, true) then return false end
  local tags = letter:find(PLAIN) and NO_TAGS or self.words[code] or NO_TAGS
  local without, need = test.without, test.need
  if without and (tags[1] & without[1] | tags[2] & without[2]) ~= 0 then
    return false
  end
  for i = 1, #(need or {}), 2 do
    if tags[1] & need[i] | tags[2] & need[i + 1] == 0 then return false end
  end
  for _, known in ipairs(test.codes or {}) do
    if known == code then return true end
  end
  return not test.codes
end

-- Does a unit pass a pattern of one unit?
local function takes(self, p, letter, code)
  local op = p[1]
  if op == "any" then return true end
  if op == "test" then return self:passes(p[2], letter, code) end
  if op == "as" or op == "def" then return takes(self, p[3], letter, code) end
  local first = takes(self, p[2], letter, code)
  if op == "choice" then return first or takes(self, p[3], letter, code) end
  return first and not takes(self, p[3], letter, code)
end

-- Is it a pattern of one unit?
local function is_unit(p)
  local op = p[1]
  if op == "as" or op == "def" then return is_unit(p[3]) end
  if op == "choice" or op == "minus" then return is_unit(p[2]) and is_unit(p[3])
  end
  return op == "any" or op == "test"
end

-- Is there a unit for which f(letter, code) holds?
local function any_unit(self, f)
  for letter in unit.LETTERS:gmatch "." do
    local last = letter:find(PLAIN) and PLAIN_CODES - 1 or self.nwords
    for code = 0, last do
      if f(letter, code) then return true end
    end
  end
  return false
end

-- Is there a unit that both of two patterns of one unit take?
local function meet(self, p, q)
  return any_unit(self, function(letter, code)
    return takes(self, p, letter, code) and takes(self, q, letter, code)
  end)
end

-- The patterns of one unit that a match may begin with; nil where it may take
-- none, or where that cannot be told.
local function begins(p)
  local op = p[1]
  if is_unit(p) then return { p } end
  if op == "as" or op == "def" then return begins(p[3]) end
  if op == "seq" then
    if p[2][1] == "look" or p[2][1] == "not" or p[2][1] == "behind" then
      return begins(p[3])
    end
    return begins(p[2])
  elseif op == "choice" then
    local x, y = begins(p[2]), begins(p[3])
    return x and y and table.move(y, 1, #y, #x + 1, x)
  elseif op == "repeat" and p[3] > 0 or op == "minus" then
    return begins(p[2])
  end
end

-- Does a look ahead ask for another unit than what follows begins with?
local function contradicts(self, look, rest)
  local x, y = begins(look[2]), begins(rest)
  if not x or not y then return false end
  for _, p in ipairs(x) do
    for _, q in ipairs(y) do
      if meet(self, p, q) then return false end
    end
  end
  return true
end

-- Does a pattern match everywhere?
local function always(p)
  local op = p[1]
  if op == "seq" then return always(p[2]) and always(p[3]) end
  if op == "choice" then return always(p[2]) or always(p[3]) end
  if op == "repeat" then return p[3] <= 0 or always(p[2]) end
  if op == "as" or op == "def" then return always(p[3]) end
  return op == "true" or op == "look" and always(p[2])
end

--- Can a pattern match nowhere?
---@param p table
---@param tokens boolean|nil it runs over the view of tokens, as mentions do
---@return boolean
function inspect:never(p, tokens)
  local known = {}
  local function never(q)
    if known[q] ~= nil then return known[q] end
    local op, result = q[1], false
    if op == "false" then
      result = true
    elseif op == "test" then
      result = tokens and q[2].letters:find(COLLAPSED) ~= nil
        or not meet(self, q, q)
    elseif op == "seq" then
      result = never(q[2]) or never(q[3])
        or q[2][1] == "look" and contradicts(self, q[2], q[3])
    elseif op == "choice" then
      result = never(q[2]) and never(q[3])
    elseif op == "minus" then
      result = never(q[2]) or always(q[3])
    elseif op == "not" then
      result = always(q[2])
    elseif op == "repeat" then
      result = q[3] > 0 and never(q[2])
    elseif op == "look" or op == "behind" then
      result = never(q[2])
    elseif op == "as" or op == "def" then
      result = never(q[3])
    end
    known[q] = result
    return result
  end
  return never(p)
end

-- More captures than a match may have (HIT_CAPTURES in csrc/core/mention.h).
inspect.CAPTURES = 16

--- What a match of a pattern captures: how often at most, by the capture's
--- number, and in all; math.huge where a repetition has no bound.
---@param p table
---@return table<integer, number> counts
---@return number total
function inspect.captures(p)
  local known = {}
  local function merge(x, y, f)
    local z = {}
    for id, n in pairs(x) do z[id] = f(n, y[id] or 0) end
    for id, n in pairs(y) do z[id] = z[id] or n end
    return z
  end
  local function add(a, b) return a + b end
  local function count(q)
    if known[q] then return known[q] end
    local op, found = q[1], {}
    if op == "seq" then
      found = merge(count(q[2]), count(q[3]), add)
    elseif op == "choice" then
      found = merge(count(q[2]), count(q[3]), math.max)
    elseif op == "minus" or op == "look" then
      found = count(q[2])
    elseif op == "def" then
      found = count(q[3])
    elseif op == "as" then
      found = merge(count(q[3]), { [q[2]] = 1 }, add)
    elseif op == "repeat" then
      for id, n in pairs(count(q[2])) do
        found[id] = q[3] < 0 and n * -q[3] or math.huge
      end
    end
    known[q] = found
    return found
  end
  local counts, total = count(p), 0
  for _, n in pairs(counts) do total = total + n end
  return counts, total
end

--- Does a pattern repeat, without a bound, what matches without taking a unit?
---@param p table
---@return boolean
function inspect.loops(p)
  local seen = {}
  local function loops(q)
    if type(q) ~= "table" or seen[q] or q[1] == "test" then return false end
    seen[q] = true
    if q[1] == "repeat" and q[3] >= 0 and unit.is_nullable(q[2]) then
      return true
    end
    for i = 2, rawlen(q) do
      if loops(q[i]) then return true end
    end
    return false
  end
  return loops(p)
end

-- == one pattern that stands for another =====================================

-- A sequence as a list, without the names of captures and of definitions.
local function flat(p, list)
  list = list or {}
  if p[1] == "seq" then
    flat(p[3], flat(p[2], list))
  elseif p[1] == "as" or p[1] == "def" then
    flat(p[3], list)
  elseif p[1] ~= "true" then
    list[#list + 1] = p
  end
  return list
end

-- Are two patterns made alike?
local function same(p, q)
  while p[1] == "as" or p[1] == "def" do p = p[3] end
  while q[1] == "as" or q[1] == "def" do q = q[3] end
  if p == q then return true end
  if p[1] ~= q[1] or p[1] == "test" or rawlen(p) ~= rawlen(q) then
    return false
  end
  for i = 2, rawlen(p) do
    local x, y = p[i], q[i]
    if type(x) == "table" then
      if not same(x, y) then return false end
    elseif x ~= y then
      return false
    end
  end
  return true
end

-- Does one pattern of one unit take all that another takes?
local function within(self, p, q)
  if not is_unit(p) or not is_unit(q) then return false end
  self.within_[p] = self.within_[p] or {}
  local known = self.within_[p][q]
  if known == nil then
    known = not any_unit(self, function(letter, code)
      return takes(self, p, letter, code) and not takes(self, q, letter, code)
    end)
    self.within_[p][q] = known
  end
  return known
end

-- Steps of a comparison: alternatives of alternatives could be many.
local STEPS = 10000

--- Does one pattern match wherever another does? Only what can be seen from how
--- they are made: true is sure, false is not.
---@param p table
---@param q table
---@return boolean
function inspect:covers(p, q)
  local steps = 0
  -- the list `a` from its i-th on, and `b` from its j-th on
  local function covers(a, i, b, j)
    steps = steps + 1
    if steps > STEPS then return false end
    local x, y = a[i], b[j]
    local rest = true
    for k = i, #a do rest = rest and always(a[k]) end
    if rest then return true end
    if not y then return false end
    if same(x, y) then return covers(a, i + 1, b, j + 1) end
    if x[1] == "look" and y[1] == "look"
      and covers(flat(x[2]), 1, flat(y[2]), 1) then
      return covers(a, i + 1, b, j)
    elseif x[1] == "look" then
      return covers(flat(x[2]), 1, b, j) and covers(a, i + 1, b, j)
    end
    local taken = x[1] == "repeat" and x[3] == -1 and x[2] or x
    if within(self, y, taken) then return covers(a, i + 1, b, j + 1) end
    if y[1] == "look" or y[1] == "not" or y[1] == "behind" then
      return covers(a, i, b, j + 1)
    end
    if y[1] == "choice" then
      for k = 2, 3 do
        local list = flat(y[k])
        table.move(b, j + 1, #b, #list + 1, list)
        if not covers(a, i, list, 1) then return false end
      end
      return true
    end
    if x[1] == "choice" and i == #a then
      return covers(flat(x[2]), 1, b, j) or covers(flat(x[3]), 1, b, j)
    end
    return false
  end
  local function listed(x)
    self.flat_[x] = self.flat_[x] or flat(x)
    return self.flat_[x]
  end
  return covers(listed(p), 1, listed(q), 1)
end

return inspect
