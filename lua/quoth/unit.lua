-- Patterns over the unit view. `unit.new(lexicon, tags)` gives the builders
-- that rules are written with. What they return combines with LPeg's operators
-- and means what it means there, with a unit for a character:
--
--   a * b  a + b  a - b  a ^ n  #a  -a     a number n for any n units
--
-- A pattern becomes one of LPeg's when all that are to run together are known
-- (`unit.alphabet`): units that none of their tests tells apart are then one
-- byte, so each test is a set of bytes, however many tags it asks for.

local lpeg = require "lpeg"
local P, S, Cc, Cp = lpeg.P, lpeg.S, lpeg.Cc, lpeg.Cp

local unit = {}

-- What captures are called in rules, and their numbers in the core
-- (enum quoth_capture in csrc/core/mention.h).
unit.captures = { content = 1, before = 2, after = 3, cue = 4, source = 5,
  addressee = 6, stop = 7, start = 8, whole = 9, name = 10, role = 11,
  head = 12, owner = 13 }

-- Kinds of mention (enum quoth_mention_kind in csrc/core/doc.h).
unit.mentions = { person = 1, role = 2, pronoun = 3, org = 4, place = 5,
  group = 6, thing = 7 }

-- == patterns ================================================================

-- A pattern is a table { op, its operands }.
local patt = {}

local function new(...) return setmetatable({ ... }, patt) end

local ANY, TRUE, FALSE = new "any", new "true", new "false"

local function as_patt(x)
  if getmetatable(x) == patt then return x end
  if x == true then return TRUE elseif x == false then return FALSE end
  if math.type(x) ~= "integer" then
    error("pattern expected, got " .. type(x), 3)
  end
  local p = x == 0 and TRUE or ANY
  for _ = 2, math.abs(x) do p = new("seq", p, ANY) end
  return x < 0 and new("not", p) or p
end

--- Is it a pattern over units?
function unit.is_pattern(x) return getmetatable(x) == patt end

function patt.__mul(a, b) return new("seq", as_patt(a), as_patt(b)) end
function patt.__add(a, b) return new("choice", as_patt(a), as_patt(b)) end
function patt.__sub(a, b) return new("minus", as_patt(a), as_patt(b)) end
function patt.__pow(a, n) return new("repeat", a, n) end
function patt.__unm(a) return new("not", a) end
function patt.__len(a) return new("look", a) end

-- == builders ================================================================

-- Letters of words.
local WORDS = "wWU"

--- The builders for a closed lexicon.
---@param lex userdata core lexicon
---@param tags table<string, {mask: integer, lane: integer}>
---@return table u
function unit.new(lex, tags)
  local u, made = {}, {}

  local function masks(names, what)
    local m = { 0, 0 }
    for name in names:gmatch "%S+" do
      local t = tags[name]
      if not t then error(what .. ": unknown tag '" .. name .. "'", 3) end
      m[t.lane] = m[t.lane] | t.mask
    end
    return m
  end

  -- The same test is made once.
  local function test(letters, need, without, codes)
    local key = ("%s %s %s %s"):format(letters, table.concat(need or {}, ","),
      table.concat(without or {}, ","), table.concat(codes or {}, ","))
    made[key] = made[key] or new("test", { letters = letters, need = need,
      without = without, codes = codes })
    return made[key]
  end

  -- A builder that was asked for the same before gives the same.
  local asked = {}
  local function same(what, a, b, c)
    local key = ("%s|%s|%s|%s"):format(what, a, b or "", c or "")
    return asked[key], key
  end
  local function keep(key, p)
    asked[key] = p
    return p
  end

  u.any = ANY

  --- A unit of one of these letters.
  function u.kind(letters) return test(letters) end

  --- A unit that has all the tags named ("say vpast"), and none of `but`;
  --- of a kind among `letters`, words when not given.
  function u.tag(names, but, letters)
    local known, key = same("tag", names, but, letters)
    if known then return known end
    local need = {}
    for name in names:gmatch "%S+" do
      local m = masks(name, "tag")
      need[#need + 1], need[#need + 2] = m[1], m[2]
    end
    return keep(key, test(letters or WORDS, need, masks(but or "", "tag")))
  end

  --- A unit with at least one of the tags named, and none of `but`.
  function u.one(names, but, letters)
    local known, key = same("one", names, but, letters)
    return known or keep(key, test(letters or WORDS, masks(names, "one"),
      masks(but or "", "one")))
  end

  --- A unit with none of the tags named, of a kind among `letters`.
  function u.but(names, letters) return u.tag("", names, letters) end

  --- A verb of one of the classes ("say tell") in one of the forms ("vpast"),
  --- and in none of the classes `but`.
  function u.verb(classes, forms, but)
    local known, key = same("verb", classes, forms, but)
    if known then return known end
    local class, form = masks(classes, "verb"), masks(forms, "verb")
    return keep(key, test(WORDS, { class[1], class[2], form[1], form[2] },
      masks(but or "", "verb")))
  end

  local function code_of(form)
    return lex:form(form)
      or error("word '" .. form .. "' is not declared", 3)
  end

  --- A word by its form; the pack has declared it (see `pack.words`). Of a kind
  --- among `letters`, words when not given; a mention goes by its head.
  function u.word(form, letters)
    return test(letters or WORDS, nil, nil, { code_of(form) })
  end

  --- One of several words; see `word`.
  function u.words(forms)
    local codes = {}
    for form in forms:gmatch "%S+" do codes[#codes + 1] = code_of(form) end
    return test(WORDS, nil, nil, codes)
  end

  --- Where a pattern, all of whose matches are of one length, matches before.
  function u.behind(p) return new("behind", as_patt(p)) end

  --- Names what a pattern matched: a capture of the rule.
  function u.as(name, p)
    local id = unit.captures[name]
    if not id then error("unknown capture '" .. tostring(name) .. "'", 2) end
    return new("as", id, as_patt(p))
  end

  --- A pattern that several rules use, under a name: it is compiled once.
  function u.def(name, p) return new("def", name, as_patt(p)) end

  -- The clause that ends, or begins, here is content.
  u.before = u.as("before", true)
  u.after = u.as("after", true)

  -- The code of a quotation is how it ends inside, that of a break whether a
  -- turn of a transcript begins there (csrc/core/view.c).
  u.quote = u.kind "Q"
  function u.quote_ending(letters)
    return test("Q", nil, nil, { letters:byte(1, -1) })
  end
  u.brk = u.kind "|"
  u.turn = test("|", nil, nil, { ("t"):byte() })

  u.comma = u.kind ","
  u.colon = u.kind ":"
  u.semi = u.kind ";"
  u.dash = u.kind "-"
  u.stop = u.kind ".?!~"
  u.poss = u.kind "'"
  u.number = u.kind "0"
  u.open, u.close = u.kind "(", u.kind ")"

  -- A word that no list has.
  u.unknown = test(WORDS, nil, nil, { 0 })
  return u
end

--- Splits a pattern that begins with a look ahead: that, and what follows it
--- (nil for nothing). Returns nil for others.
function unit.guard(p)
  if p[1] == "look" or p[1] == "def" and p[3][1] == "look" then return p end
  if p[1] == "seq" then
    local guard, rest = unit.guard(p[2])
    return guard, guard and (rest and rest * p[3] or p[3])
  end
end

-- == from units to bytes =====================================================

-- The tests in a pattern, each once.
local function collect(p, tests, seen)
  if seen[p] then return end
  seen[p] = true
  if p[1] == "test" then
    if not tests[p] then
      tests[#tests + 1], tests[p] = p, true
    end
  else
    for i = 2, rawlen(p) do
      if type(p[i]) == "table" then collect(p[i], tests, seen) end
    end
  end
end

-- Can a pattern match where it takes no unit?
local nullable = {
  ["true"] = true, ["not"] = true, look = true, behind = true,
  any = false, test = false, ["false"] = false,
}
local function is_nullable(p)
  local op = p[1]
  if nullable[op] ~= nil then return nullable[op] end
  if op == "seq" then return is_nullable(p[2]) and is_nullable(p[3]) end
  if op == "choice" then return is_nullable(p[2]) or is_nullable(p[3]) end
  if op == "repeat" then return p[3] <= 0 or is_nullable(p[2]) end
  return is_nullable(op == "minus" and p[2] or p[3])
end

-- The same for the tests that a match may begin with.
local function collect_first(p, tests, seen)
  local op = p[1]
  if op == "seq" then
    collect_first(p[2], tests, seen)
    if is_nullable(p[2]) then collect_first(p[3], tests, seen) end
  elseif op == "as" or op == "def" then
    collect_first(p[3], tests, seen)
  elseif op == "choice" or op == "minus" then
    collect_first(p[2], tests, seen)
    collect_first(p[3], tests, seen)
  elseif op == "repeat" or op == "look" then
    collect_first(p[2], tests, seen)
  elseif op == "test" then
    collect(p, tests, seen)
  end
end

-- Are some of the letters of words among these, but not all?
local function parts_words(letters)
  local n = 0
  for i = 1, #WORDS do
    n = n + (letters:find(WORDS:sub(i, i), 1, true) and 1 or 0)
  end
  return n > 0 and n < #WORDS
end

---@class quoth.alphabet
---@field id integer its number in the lexicon
---@field width integer bytes of a unit
local alphabet = {}
alphabet.__index = alphabet

--- The alphabet in which patterns can run together.
---@param lex userdata core lexicon
---@param patterns table[]
---@return quoth.alphabet
function unit.alphabet(lex, patterns)
  local found, seen, tests, list = {}, {}, {}, {}
  -- What does not go into the first byte of a unit costs time: that should tell
  -- whether a pattern can begin, and those tests come last that part the words
  -- by their letters, which makes two classes of nearly every one.
  for _, p in ipairs(patterns) do collect_first(p, found, {}) end
  for _, p in ipairs(patterns) do collect(p, found, seen) end
  for pass = 1, 2 do
    for _, p in ipairs(found) do
      if parts_words(p[2].letters) == (pass == 2) then
        tests[#tests + 1], list[#list + 1] = p, p[2]
      end
    end
  end
  local id, width, bytes, lanes = lex:alphabet(list)
  local self = setmetatable({ id = id, width = width, bytes = {}, sets = {},
    lanes = {}, made = {}, defs = {}, places = {}, firsts = {}, needs = {},
    grammar = { false } }, alphabet) -- the first rule is that of `close`
  for i, p in ipairs(tests) do
    self.bytes[p[2]] = bytes[i]
    self.sets[p], self.lanes[p] = S(bytes[i]), lanes[i]
  end
  return self
end

local ALL = P(1) -- a set of bytes

-- A pattern that is a test, or made of tests of one lane, is a set of bytes:
-- returns it and the lane. LPeg joins sets at once.
local joined = {
  choice = function(p, q) return p + q end,
  minus = function(p, q) return p - q end,
}

function alphabet:set(p)
  local join = joined[p[1]]
  if p[1] == "def" then
    return self:set(p[3])
  elseif join and self.sets[p] == nil then
    local one, two = p[2], p[3]
    local s, k = self:set(one)
    local t, l = self:set(two)
    if one == ANY and t then s, k = ALL, l end
    self.sets[p] = s and t and k == l and join(s, t)
    self.lanes[p] = k
  end
  return self.sets[p], self.lanes[p]
end

local lower = {
  any = function(a) return P(a.width) end,
  ["true"] = function() return P(true) end,
  ["false"] = function() return P(false) end,
  seq = function(a, p, q) return a:lower(p) * a:lower(q) end,
  choice = function(a, p, q) return a:lower(p) + a:lower(q) end,
  minus = function(a, p, q) return a:lower(p) - a:lower(q) end,
  ["repeat"] = function(a, p, n)
    local fast = n == 0 and a:run(p)
    return (fast and fast + a:lower(p) or a:lower(p)) ^ n
  end,
  ["not"] = function(a, p) return -a:lower(p) end,
  look = function(a, p) return #a:lower(p) end,
  behind = function(a, p) return lpeg.B(a:lower(p)) end,
  as = function(a, id, p) return Cc(id) * Cp() * a:lower(p) * Cc(0) * Cp() end,
  def = function(a, name, p)
    if (a.defs[name] or p) ~= p then
      error("'" .. name .. "' is defined twice", 0)
    end
    a.defs[name] = p
    return a:shared(p)
  end,
}

--- Drops what was made on the way to a scan; it is made again when needed.
function alphabet:forget()
  self.made, self.firsts, self.places = {}, {}, {}
  self.grammar = { false }
end

--- The LPeg pattern of a pattern of the alphabet.
function alphabet:lower(p)
  local made = self.made[p]
  if not made then
    local set, lane = self:set(p)
    if set then
      made = lane > 1 and P(lane - 1) * set or set
      if lane < self.width then made = made * P(self.width - lane) end
    else
      made = lower[p[1]](self, p[2], p[3])
    end
    self.made[p] = made
  end
  return made
end

--- The LPeg pattern of a pattern, compiled once however often it is used.
function alphabet:shared(p)
  if not self.places[p] then
    local made = self:lower(p)
    self.grammar[#self.grammar + 1] = made
    self.places[p] = #self.grammar
  end
  return lpeg.V(self.places[p])
end

--- An LPeg pattern with what it uses of the shared ones.
function alphabet:close(patt_)
  local g = table.move(self.grammar, 2, #self.grammar, 2, { patt_ })
  return P(g)
end

-- == what patterns can begin with ============================================

-- Sets of bytes as four integers of 64 bits.
local NONE, EACH = { 0, 0, 0, 0 }, { -1, -1, -1, -1 }

local function bits(bytes)
  local x = { 0, 0, 0, 0 }
  for _, b in ipairs { bytes:byte(1, -1) } do
    local i = (b >> 6) + 1
    x[i] = x[i] | 1 << (b & 63)
  end
  return x
end

local function union(x, y)
  if x == NONE then return y elseif y == NONE then return x end
  return { x[1] | y[1], x[2] | y[2], x[3] | y[3], x[4] | y[4] }
end

local function intersection(x, y)
  if x == EACH then return y elseif y == EACH then return x end
  if x == NONE or y == NONE then return NONE end
  return { x[1] & y[1], x[2] & y[2], x[3] & y[3], x[4] & y[4] }
end

local function difference(x, y)
  return { x[1] & ~y[1], x[2] & ~y[2], x[3] & ~y[3], x[4] & ~y[4] }
end

local function size(x)
  local n = 0
  for _, word in ipairs(x) do
    while word ~= 0 do word, n = word & (word - 1), n + 1 end
  end
  return n
end

-- As LPeg has it. The same few hundred sets are asked for again and again.
local sets_made = setmetatable({}, { __mode = "v" })
local function set_of(x)
  local key = ("%x %x %x %x"):format(x[1], x[2], x[3], x[4])
  local made = sets_made[key]
  if made then return made end
  local codes = {}
  for i, word in ipairs(x) do
    local b = (i - 1) << 6
    while word ~= 0 do
      if word & 1 == 1 then codes[#codes + 1] = b end
      word, b = word >> 1, b + 1
    end
  end
  made = S(string.char(table.unpack(codes)))
  sets_made[key] = made
  return made
end

-- Two sets for a pattern: the bytes that its matches begin with, and those that
-- may stand where it matches without taking a unit.
local first = {
  any = function() return EACH, NONE end,
  test = function(a, test, _, p)
    return a.lanes[p] == 1 and bits(a.bytes[test]) or EACH, NONE
  end,
  ["true"] = function() return NONE, EACH end,
  ["false"] = function() return NONE, NONE end,
  seq = function(a, p, q)
    local x, empty = a:first(p)
    if empty == NONE then return x, NONE end
    local y, also_empty = a:first(q)
    return union(x, intersection(empty, y)), intersection(empty, also_empty)
  end,
  choice = function(a, p, q)
    local x, one = a:first(p)
    local y, two = a:first(q)
    return union(x, y), one == NONE and two or union(one, two)
  end,
  minus = function(a, p, q, whole)
    local x, empty = a:first(p)
    local set, lane = a:set(whole)
    return set and lane == 1 and difference(x, (a:first(q))) or x, empty
  end,
  ["repeat"] = function(a, p, n)
    local x, empty = a:first(p)
    return x, n > 0 and empty or EACH
  end,
  ["not"] = function() return NONE, EACH end,
  look = function(a, p) return NONE, union(a:first(p)) end,
  behind = function() return NONE, EACH end,
  as = function(a, _, p) return a:first(p) end,
  def = function(a, _, p) return a:first(p) end,
}

function alphabet:first(p)
  local known = self.firsts[p]
  if not known then
    known = { first[p[1]](self, p[2], p[3], p) }
    self.firsts[p] = known
  end
  return known[1], known[2]
end

-- Of a pattern that is one of a set of units where another does not match: an
-- LPeg pattern of some that the other cannot begin with.
function alphabet:run(p)
  if p[1] ~= "minus" or self.width > 1 or self:set(p) then return nil end
  local x, set = self:first(p[2]), self:set(p[2])
  local y, empty = self:first(p[3])
  if not set or empty ~= NONE then return nil end
  return set_of(difference(x, y)) ^ 1
end

-- The set of the bytes that stand where a pattern can match, if after it must
-- come one of `follow`.
local function start(a, p, follow)
  local x, empty = a:first(p)
  return empty == NONE and x or union(x, intersection(empty, follow))
end

-- The bytes that may stand after the first unit that a pattern takes, if after
-- the pattern must come one of `follow`.
local second = {
  seq = function(a, follow, p, q)
    local x = a:second(p, start(a, q, follow))
    local _, empty = a:first(p)
    if empty == NONE then return x end
    local y = a:second(q, follow)
    -- a look ahead takes nothing, but both it and what follows must match
    if p[1] == "def" then p = p[3] end
    if p[1] ~= "look" then return union(x, y) end
    local _, also_empty = a:first(p[2])
    return also_empty == NONE and intersection(a:second(p[2], EACH), y) or y
  end,
  choice = function(a, follow, p, q)
    return union(a:second(p, follow), a:second(q, follow))
  end,
  minus = function(a, follow, p) return a:second(p, follow) end,
  ["repeat"] = function(a, follow, p)
    return a:second(p, union(start(a, p, EACH), follow))
  end,
  as = function(a, follow, _, p) return a:second(p, follow) end,
  def = function(a, follow, _, p) return a:second(p, follow) end,
  any = function(_, follow) return follow end,
  test = function(_, follow) return follow end,
}

function alphabet:second(p, follow)
  local f = second[p[1]]
  return f and f(self, follow, p[2], p[3]) or NONE
end

--- The set of the bytes that stand where one of the patterns can match.
function alphabet:begins(patterns)
  local all = NONE
  for _, p in ipairs(patterns) do all = union(all, start(self, p, EACH)) end
  return set_of(all)
end

--- The look behind that a pattern begins with, if it does.
function alphabet:behind(p)
  while p[1] == "seq" do p = p[2] end
  return p[1] == "behind" and self:lower(p) or P(true)
end

-- A set of more bytes leaves out so few that it is not worth a look.
local MOST = 240

--- Looks at two units, for whether a pattern can match where they stand. LPeg
--- itself tests the first, where nothing is known of the second.
function alphabet:opening(p)
  local one = start(self, p, EACH)
  if p[1] == "def" and p[3][1] == "look" then p = p[3] end
  if p[1] == "look" then p = p[2] end
  local _, empty = self:first(p)
  if empty ~= NONE then return P(true) end
  local two = self:second(p, EACH)
  if size(two) > MOST then return P(true) end
  return #(set_of(one) * P(self.width - 1) * set_of(two))
end

--- Can two patterns match where the same unit stands?
function alphabet:meet(p, q)
  local both = intersection(union(self:first(p)), union(self:first(q)))
  return both[1] | both[2] | both[3] | both[4] ~= 0
end

-- How often the units of a test are met, roughly: most sentences have some of
-- these letters, many some of a list of words, few a certain mark.
local COMMON, OFTEN, WORD, MARK = ",|.PRHOLGT", 50, 10, 1

local function rate(test)
  local letters = test.letters
  local n = letters:find("[" .. WORDS .. "]") and WORD or MARK
  for i = 1, #letters do
    if COMMON:find(letters:sub(i, i), 1, true) then n = n + OFTEN end
  end
  return n
end

-- A set of bytes one of which stands first in a unit of every match of a
-- pattern, and how often they are met: the rarest set that is found.
local need = {
  test = function(a, t, _, p)
    if a.lanes[p] ~= 1 then return EACH, math.huge end
    return bits(a.bytes[t]), rate(t) + (t.codes and 0 or 1)
  end,
  seq = function(a, p, q)
    local x, m = a:need(p)
    local y, n = a:need(q)
    if m <= n then return x, m end
    return y, n
  end,
  choice = function(a, p, q)
    local x, m = a:need(p)
    local y, n = a:need(q)
    return union(x, y), m + n
  end,
  minus = function(a, p) return a:need(p) end,
  look = function(a, p) return a:need(p) end,
  behind = function(a, p) return a:need(p) end,
  as = function(a, _, p) return a:need(p) end,
  def = function(a, _, p) return a:need(p) end,
  ["repeat"] = function(a, p, n)
    if n > 0 then return a:need(p) end
    return EACH, math.huge
  end,
  ["false"] = function() return NONE, 0 end,
}

function alphabet:need(p)
  local known = self.needs[p]
  if not known then
    local f = need[p[1]]
    known = f and { f(self, p[2], p[3], p) } or { EACH, math.huge }
    self.needs[p] = known
  end
  return known[1], known[2]
end

--- Does a pattern match only where certain marks stand?
function alphabet:is_rare(p)
  local _, n = self:need(p)
  return n < WORD
end

--- Looks ahead for a unit without which none of the patterns can match.
function alphabet:gate(patterns)
  local all = NONE
  for _, p in ipairs(patterns) do all = union(all, (self:need(p))) end
  if all[1] & all[2] & all[3] & all[4] == -1 then return P(true) end
  local set = set_of(all)
  return #(self:skip(set) * set)
end

--- An LPeg pattern over units that begin with none of a set of bytes.
function alphabet:skip(set)
  return ((ALL - set) * P(self.width - 1)) ^ 0
end

return unit
