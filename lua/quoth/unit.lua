-- Patterns over the unit view. `unit.new(lexicon, tags)` gives the builders
-- that rules are written with. What they return combines with LPeg's operators
-- and means what it means there, with a unit for a character:
--
--   a * b  a + b  a - b  a ^ n  #a  -a     a number n for any n units
--
-- Those that are to run together are compiled by `unit.scan`, for a matcher of
-- the core: LPeg itself knows bytes only, and two units may differ in more than
-- a byte holds (csrc/core/scan.c).

local unit = {}

-- What captures are called in rules, and their numbers in the core
-- (enum quoth_capture in csrc/core/mention.h).
unit.captures = { content = 1, before = 2, after = 3, cue = 4, source = 5,
  addressee = 6, stop = 7, start = 8, whole = 9, name = 10, role = 11,
  head = 12, owner = 13 }

-- Kinds of mention (enum quoth_mention_kind in csrc/core/doc.h).
unit.mentions = { person = 1, role = 2, pronoun = 3, org = 4, place = 5,
  group = 6, thing = 7 }
unit.KINDS = 8 -- one more than there are

-- == patterns ================================================================

-- A pattern is a table { op, its operands }.
local patt = {}

local function new(op, a, b) return setmetatable({ op, a, b }, patt) end

-- Made anew for each lexicon: a script could change them.
local ANY, TRUE, FALSE

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
function patt.__pow(a, n)
  if math.type(n) ~= "integer" then
    error("^ takes a whole number, not " .. tostring(n), 2)
  end
  return new("repeat", as_patt(a), n)
end
function patt.__unm(a) return new("not", a) end
function patt.__len(a) return new("look", a) end

-- == builders ================================================================

-- Letters of words, and of all units (csrc/core/view.c).
local WORDS = "wWU"
unit.LETTERS = WORDS .. "0',:;.?!~()<>\"*@|QPRHOLGT-"
local NO_LETTER = "[^" .. unit.LETTERS .. "]"

-- So many units `upto` goes over, unless told otherwise; and as many as a
-- window has (VIEW_UNITS in csrc/core/doc.h).
local UPTO, UNITS = 80, 4096

-- What may be asked for as a mark, and its letter.
local MARKS = { [","] = ",", [":"] = ":", [";"] = ";", ["."] = ".",
  ["?"] = "?", ["!"] = "!", ["…"] = "~", ["..."] = "~", ["-"] = "-",
  ["–"] = "-", ["—"] = "-", ["("] = "(", [")"] = ")", ["["] = "(",
  ["]"] = ")", ["'"] = "'", ["’"] = "'" }

--- The builders for a lexicon.
---@param lex userdata core lexicon
---@param tags table<string, {mask: integer, lane: integer}>
---@param own fun(form: string)|nil told of each form that a rule names, while
--- the lexicon is open; a closed one must know them all
---@return table u
function unit.new(lex, tags, own)
  local u, made = {}, {}
  ANY, TRUE, FALSE = new "any", new "true", new "false"

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
  local function test(letters, need, without, codes, forms)
    local key = ("%s %s %s %s %s"):format(letters,
      need and table.concat(need, ",") or "",
      without and table.concat(without, ",") or "",
      codes and table.concat(codes, ",") or "",
      forms and table.concat(forms, ",") or "")
    made[key] = made[key] or new("test", { letters = letters, need = need,
      without = without, codes = codes, forms = forms })
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
  function u.kind(letters)
    local bad = type(letters) ~= "string" and "?" or letters:match(NO_LETTER)
    if bad then error("kind: unknown letter '" .. bad .. "'", 2) end
    return test(letters)
  end

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

  local function known(form)
    if type(form) ~= "string" or form == "" then error("no word", 3) end
    if own then
      own(form)
    elseif not lex:form(form) then
      error("word '" .. form .. "' is not declared", 3)
    end
    return form
  end

  --- A word by its form; of a kind among `letters`, words when not given; a
  --- mention goes by its head. With a capital it is that very form, without
  --- any case. Several words are a phrase of the lexicon from then on: one
  --- unit, wherever they stand.
  function u.word(form, letters)
    return test(letters or WORDS, nil, nil, nil, { known(form) })
  end

  --- One of several words, of a kind among `letters`; see `word`.
  function u.words(forms, letters)
    local list = {}
    for form in forms:gmatch "%S+" do list[#list + 1] = known(form) end
    if not list[1] then error("words: no word", 2) end
    return test(letters or WORDS, nil, nil, nil, list)
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

  -- Mentions, in the view in which they are one unit each.
  u.person, u.role, u.pronoun = u.kind "P", u.kind "R", u.kind "H"
  u.org, u.place = u.kind "O", u.kind "L"
  u.group, u.thing = u.kind "G", u.kind "T"
  u.mention = u.kind "PRHOLGT"

  --- A mark: ",", ":", "–" for any dash, "(" for any bracket that opens.
  function u.punct(mark)
    local letter = MARKS[mark]
    if not letter then
      error("punct: unknown mark '" .. tostring(mark) .. "'", 2)
    end
    return u.kind(letter)
  end

  --- A pattern, or nothing.
  function u.opt(p) return as_patt(p) ^ -1 end

  --- A pattern once or more, at most so often.
  function u.some(p, most)
    p = as_patt(p)
    return p * p ^ -((most or UPTO) - 1)
  end

  --- The units of the sentence before the first at which a pattern matches, or
  --- before its end: so many at most.
  function u.upto(p, most)
    return (ANY - u.brk - as_patt(p)) ^ -(most or UPTO)
  end

  -- Places: where a sentence and a paragraph begin, and where they end.
  u.sentence_start = u.behind(u.brk)
  u.paragraph_start = u.sentence_start * -u.behind(2)
  u.sentence_end = #u.brk
  u.paragraph_end = #(u.brk * -1)
  -- The rest of a sentence, of a paragraph.
  u.sentence = u.some(ANY - u.brk, UNITS)
  u.paragraph = u.some(ANY - u.brk * -1, UNITS)

  return setmetatable(u, { __index = function(_, name)
    error("unknown unit '" .. tostring(name) .. "'", 2)
  end })
end

-- == scans ==================================================================

-- Operations by their numbers in the core (csrc/quoth.h).
local SET, SEQ, CHOICE, REPEAT, NOT, LOOK, BEHIND, AS, DEF =
  0, 1, 2, 3, 4, 5, 6, 7, 8
local TEST, OR, BUT = 0, 1, 2
local ALL = 0 -- the set of all units

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

--- Can a pattern match where it takes no unit?
---@param p table
---@return boolean
function unit.is_nullable(p) return is_nullable(p) end

-- The length of all that a pattern matches, nil where it is not one.
local function length(p)
  local op = p[1]
  if op == "test" or op == "any" then return 1 end
  if op == "repeat" then return nil end
  if op == "as" or op == "def" then return length(p[3]) end
  if op == "minus" then return length(p[2]) end
  if op ~= "seq" and op ~= "choice" then return 0 end
  local m, n = length(p[2]), length(p[3])
  if op == "choice" then return m == n and m or nil end
  return m and n and m + n
end

local move = table.move

-- What is made on the way to a scan: its definition as the core has it
-- (csrc/lua/llexicon.c), and the numbers of what is in it.
local maker = {}
maker.__index = maker

-- A test's words get the codes that they have, now that all are known.
function maker:add_test(test)
  if test.forms then
    test.codes = {}
    for i, form in ipairs(test.forms) do test.codes[i] = self.lex:form(form) end
  end
  self.tests[#self.tests + 1] = test
end

-- What may be a set.
local SETS = { test = true, any = true, def = true, choice = true,
  minus = true }

-- The set of a pattern that is a test or made of tests; nil for others.
function maker:set(p)
  local op, known = p[1], self.sets[p]
  if known ~= nil then return known or nil end
  if not SETS[op] then return nil end
  local set
  if op == "test" then
    self:add_test(p[2])
    set = self:add_set(TEST, #self.tests - 1, 0)
  elseif op == "any" then
    set = ALL
  elseif op == "def" then
    set = self:set(p[3])
  elseif op == "choice" or op == "minus" then
    local a = self:set(p[2])
    local b = a and self:set(p[3])
    set = b and self:join(op == "choice" and OR or BUT, a, b)
  end
  self.sets[p] = set or false
  return set
end

-- Adds a set of the core; returns its number.
function maker:add_set(op, a, b)
  local list = self.list
  local k = #list
  list[k + 1], list[k + 2], list[k + 3] = op, a, b
  return k // 3 + 1
end

-- What is in one of two sets, or in the first only.
function maker:join(op, a, b)
  local key = (op << 16 | a) << 16 | b
  local set = self.joins[key]
  if not set then
    set = self:add_set(op, a, b)
    self.joins[key] = set
  end
  return set
end

-- Adds a pattern of the core with one part or none; returns its number.
function maker:add(op, n, part)
  local list, k = self.patterns, self.size
  list[k + 1], list[k + 2], list[k + 3] = op, n, part and 1 or 0
  if part then list[k + 4] = part end
  self.size = part and k + 4 or k + 3
  self.n = self.n + 1
  return self.n - 1
end

-- The same with several.
function maker:add_all(op, parts)
  local list, k, n = self.patterns, self.size, #parts
  list[k + 1], list[k + 2], list[k + 3] = op, 0, n
  move(parts, 1, n, k + 4, list)
  self.size = k + 3 + n
  self.n = self.n + 1
  return self.n - 1
end

function maker:unit_of(set)
  local known = self.of_set[set]
  if not known then
    known = self:add(SET, set)
    self.of_set[set] = known
  end
  return known
end

-- The parts of sequences within sequences.
function maker:sequence(p, parts)
  if p[1] == "seq" then
    self:sequence(p[2], parts)
    self:sequence(p[3], parts)
  elseif p[1] ~= "true" then
    parts[#parts + 1] = self:number(p)
  end
  return parts
end

-- The same of choices; sets one after the other are one.
function maker:alternatives(p, parts)
  local set = self:set(p)
  if set then
    local last = parts.set
    if last then
      set = self:join(OR, last, set)
    else
      parts[#parts + 1] = false
    end
    parts.set = set
    parts[#parts] = self:unit_of(set)
  elseif p[1] == "choice" then
    self:alternatives(p[2], parts)
    self:alternatives(p[3], parts)
  else
    parts[#parts + 1] = self:number(p)
    parts.set = nil
  end
  return parts
end

local build = {
  ["true"] = function(m) return m:add(SEQ, 0) end,
  ["false"] = function(m) return m:add(CHOICE, 0) end,
  seq = function(m, p)
    local parts = m:sequence(p, {})
    return parts[2] and m:add_all(SEQ, parts) or parts[1] or m:add(SEQ, 0)
  end,
  choice = function(m, p)
    local parts = m:alternatives(p, {})
    return parts[2] and m:add_all(CHOICE, parts) or parts[1]
  end,
  minus = function(m, p)
    return m:add_all(SEQ, { m:add(NOT, 0, m:number(p[3])), m:number(p[2]) })
  end,
  ["repeat"] = function(m, p)
    if p[3] >= 0 and is_nullable(p[2]) then
      error("a repetition of what can match nothing has no end", 0)
    end
    return m:add(REPEAT, p[3], m:number(p[2]))
  end,
  ["not"] = function(m, p) return m:add(NOT, 0, m:number(p[2])) end,
  look = function(m, p) return m:add(LOOK, 0, m:number(p[2])) end,
  behind = function(m, p)
    if not length(p[2]) then
      error("what is looked for behind must be of one length", 0)
    end
    return m:add(BEHIND, 0, m:number(p[2]))
  end,
  as = function(m, p) return m:add(AS, p[2], m:number(p[3])) end,
  def = function(m, p)
    local name = p[2]
    if (m.defs[name] or p[3]) ~= p[3] then
      error("'" .. name .. "' is defined twice", 0)
    end
    m.defs[name] = p[3]
    local part = m:number(p[3])
    m.of_def[part] = m.of_def[part] or m:add(DEF, 0, part)
    return m.of_def[part]
  end,
}

-- The number of a pattern in the scan.
function maker:number(p)
  local known = self.numbers[p]
  if not known then
    local set = self:set(p)
    known = set and self:unit_of(set) or build[p[1]](self, p)
    self.numbers[p] = known
  end
  return known
end

--- Compiles rules that run together over the view of a window. At each unit
--- the first of every group that matches has a hit.
---@param lex userdata core lexicon
---@param rules table[] { name, patt, hit = what its hits carry, group }, those
--- of a group one after the other
---@param consumes boolean of rules of one group: hits do not overlap
---@return integer scan its number in the lexicon, for doc:find
function unit.scan(lex, rules, consumes)
  local list, group, ngroup = {}, maker, -1 -- of no rule yet
  local m = setmetatable({ lex = lex, tests = {}, list = {}, patterns = {},
    size = 0, n = 0, sets = {}, joins = {}, numbers = {}, of_set = {},
    of_def = {}, defs = {} }, maker)
  for i, r in ipairs(rules) do
    local ok, number = pcall(m.number, m, r.patt)
    if not ok then
      error(("%srule '%s': %s"):format(r.at and r.at .. ": " or "", r.name,
        number), 0)
    end
    if r.group ~= group then group, ngroup = r.group, ngroup + 1 end
    list[3 * i - 2], list[3 * i - 1], list[3 * i] = number, r.hit, ngroup
  end
  return lex:scan { tests = m.tests, sets = m.list, patterns = m.patterns,
    rules = list, consumes = consumes }
end

return unit
