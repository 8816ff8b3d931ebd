-- Patterns over the unit view: what each builder matches, on a pack of a few
-- words.

local core = require "quoth.core"
local lexicon = require "quoth.lexicon"
local lpeg_units = require "spec.support.lpeg_units"
local pack = require "quoth.pack"
local small = require "spec.support.pack"
local unit = require "quoth.unit"

local lex, u

-- The hits of a pattern on the units of a text.
local function find(patt, text)
  local scan = unit.scan(lex, { { name = "x", patt = patt, hit = 1 } }, false)
  return small.doc({ lex = lex }, text):find(scan)
end

-- The hit of a pattern behind the break that begins a text.
local function match(patt, text) return find(u.brk * patt, text)[1] end

-- How many units of a text a pattern matches from its first one; nil for none.
local function matches(patt, text)
  local hit = match(patt, text)
  return hit and hit[3] - 2
end

describe("unit", function()
  setup(function()
    local def = small.definition()
    lex = core.lexicon()
    for _, form in ipairs(def.words) do lex:own(form) end
    local _, _, bits = lexicon.fill(lex, def.lexicon)
    local tags = {}
    for _, tag in ipairs(def.lexicon.tags) do
      tags[tag.name] = { mask = bits[tag.name], lane = tag.lane }
    end
    u = unit.new(lex, tags)
  end)

  it("any is one unit", function()
    assert.equal(1, matches(u.any, "word"))
    assert.equal(3, matches((u.any - u.brk) ^ 0, "two words."))
  end)

  it("kind tells words by shape, numbers and marks", function()
    assert.equal(1, matches(u.kind "w", "word"))
    assert.equal(1, matches(u.kind "W", "Word"))
    assert.equal(1, matches(u.kind "U", "WORD"))
    assert.is_nil(matches(u.kind "W", "word"))
    assert.equal(1, matches(u.number, "14"))
    assert.equal(2, matches(u.kind "wW" * u.comma, "Word, word"))
    assert.equal(2, matches(u.any * u.stop, "Word. "))
    assert.equal(2, matches(u.any * u.stop, "Word?"))
    assert.equal(2, matches(u.any * u.colon, "Word: x"))
    assert.equal(2, matches(u.any * u.semi, "word; x"))
    assert.equal(2, matches(u.any * u.dash, "word — x"))
    assert.equal(2, matches(u.any * u.poss, "Anna's x"))
    assert.equal(3, matches(u.open * u.any * u.close, "(x)"))
  end)

  it("tag asks for all of its tags", function()
    assert.equal(1, matches(u.tag "say", "said"))
    assert.equal(1, matches(u.tag "say vpast", "said"))
    assert.is_nil(matches(u.tag "say", "left"))
    assert.equal(1, matches(u.tag "verb", "left"))
    assert.is_nil(matches(u.tag "say", "other"))
  end)

  it("tag takes tags of both lanes, and what must not be", function()
    assert.is_nil(matches(u.tag "verb role", "said"))
    assert.is_nil(matches(u.tag("verb", "say"), "said"))
    assert.equal(1, matches(u.tag("verb", "say"), "left"))
    assert.equal(1, matches(u.tag("role", "verb"), "mayor"))
  end)

  it("tag takes only words, unless told otherwise", function()
    assert.equal(1, matches(u.tag "det", "The"))
    assert.is_nil(matches(u.tag("det", "", "w"), "The"))
  end)

  it("one asks for at least one of its tags", function()
    for _, word in ipairs { "said", "left", "mayor", "the" } do
      assert.equal(1, matches(u.one "verb role det", word))
    end
    assert.is_nil(matches(u.one "verb role", "the"))
    assert.is_nil(matches(u.one("verb role", "say"), "said"))
    assert.equal(1, matches(u.one("verb role", "say"), "mayor"))
    assert.is_nil(matches(u.one "verb role", "other"))
  end)

  it("verb asks for one of the classes in one of the forms", function()
    assert.equal(1, matches(u.verb("say", "vpast"), "said"))
    assert.is_nil(matches(u.verb("say", "vpast"), "left"))
  end)

  it("a phrase of the lexicon is one unit", function()
    assert.equal(1, matches(u.tag "role", "prime minister"))
    assert.equal(3, matches((u.any - u.brk) ^ 0, "the prime minister left"))
  end)

  it("word finds a form that was declared", function()
    assert.equal(1, matches(u.word "of", "of"))
    assert.equal(1, matches(u.word "of", "Of"))
    assert.is_nil(matches(u.word "of", "off"))
    assert.is_nil(matches(u.word "of", "the"))
  end)

  it("unknown is a word that no list has", function()
    assert.equal(1, matches(u.unknown, "Zebra"))
    assert.is_nil(matches(u.unknown, "said"))
  end)

  it("as gives its number, its first unit and the one behind it", function()
    assert.same({ 1, 1, 4, unit.captures.source, 3, 4 },
      match(u.any * u.as("source", u.tag "role"), "the mayor left"))
  end)

  it("captures nest", function()
    local whole, name = unit.captures.whole, unit.captures.name
    assert.same({ 1, 1, 4, whole, 2, 4, name, 2, 3 },
      match(u.as("whole", u.as("name", u.any) * u.any), "Anna Orlova"))
  end)

  it("before and after are places of no width", function()
    assert.same({ 1, 1, 3, unit.captures.after, 3, 3 },
      match(u.any * u.after, "said so"))
  end)

  it("punct asks for a mark by what it looks like", function()
    for mark, text in pairs { [","] = "a, b", [":"] = "a: b", [";"] = "a; b",
      ["–"] = "a – b", ["—"] = "a – b", ["("] = "a (b)", ["."] = "a.",
      ["?"] = "a?", ["!"] = "a!", ["…"] = "a… b", ["’"] = "Anna's b" } do
      assert.equal(2, matches(u.any * u.punct(mark), text), mark)
    end
    assert.is_nil(matches(u.any * u.punct ":", "a, b"))
  end)

  it("opt, some and upto take what there is, within their bounds", function()
    assert.equal(1, matches(u.opt(u.tag "det") * u.tag "role", "mayor"))
    assert.equal(2, matches(u.opt(u.tag "det") * u.tag "role", "the mayor"))
    local some = u.some(u.kind "w", 3)
    assert.is_nil(matches(some, "Anna"))
    assert.equal(2, matches(some, "one two."))
    assert.equal(3, matches(some, "one two three four"))
    assert.equal(2, matches(u.upto(u.tag "say"), "one two said so"))
    assert.equal(1, matches(u.upto(u.tag "say", 1), "one two said so"))
    assert.equal(0, matches(u.upto(u.tag "say"), "said so"))
    assert.equal(3, matches(u.upto(u.tag "say"), "one two. Anna said so"))
  end)

  it("places are where sentences and paragraphs begin and end", function()
    -- the words that a place stands before, or behind
    local function units(patt, text)
      local list = {}
      for i, hit in ipairs(find(patt, text)) do list[i] = hit[2] end
      return list
    end
    local text = "One two. Three four." -- |One two .|Three four .|
    assert.same({ 2, 6 }, units(u.sentence_start * u.any, text))
    assert.same({ 2 }, units(u.paragraph_start * u.any, text))
    assert.same({ 4, 8 }, units(u.any * u.sentence_end, text))
    assert.same({ 8 }, units(u.any * u.paragraph_end, text))
    assert.equal(3, matches(u.sentence, text))
    assert.equal(7, matches(u.paragraph, text))
  end)

  it("raises for what it does not know", function()
    assert.error_matches(function() return u.persn end,
      "unknown unit 'persn'")
    assert.error_matches(function() u.kind "wX" end, "unknown letter 'X'")
    assert.error_matches(function() u.punct "%" end, "unknown mark '%%'")
    assert.error_matches(function() u.tag "sya" end, "unknown tag 'sya'")
    assert.error_matches(function() u.tag("say", "x") end, "unknown tag 'x'")
    assert.error_matches(function() u.one "say y" end, "unknown tag 'y'")
    assert.error_matches(function() u.verb("say", "z") end, "unknown tag 'z'")
    assert.error_matches(function() u.word "never" end,
      "word 'never' is not declared")
    assert.error_matches(function() u.word "the" end,
      "word 'the' is not declared")
    assert.error_matches(function() u.as("sauce", u.any) end,
      "unknown capture 'sauce'")
    assert.error_matches(function() return u.any * "x" end,
      "pattern expected, got string")
  end)
end)

describe("the view of a window", function()
  it("begins and ends with a break, and breaks between sentences", function()
    assert.equal("|Www.|Www.|",
      (small.view({ lex = lex }, "The mayor left. Anna said so.")))
  end)
end)

describe("a scan", function()
  -- Numbers below n that are the same on every run.
  local seed
  local function draw(n)
    seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
    return (seed >> 16) % n
  end

  local LETTERS = "wWU0',.?:;-()<>|"
  local function draw_set()
    local n, set = 1 + draw(3), ""
    for _ = 1, n do
      local k = 1 + draw(#LETTERS)
      set = set .. LETTERS:sub(k, k)
    end
    return draw(6) == 0 and u.any or u.kind(set)
  end

  -- A pattern of at most so many within each other; `captures` are left to it.
  -- Some of its parts stand in others too: those are called (program.c).
  local drawn
  local function draw_patt(depth, captures)
    local function part()
      local list = drawn[captures]
      if list[1] and draw(3) == 0 then return list[1 + draw(#list)] end
      local patt = draw_patt(depth - 1, captures)
      list[#list < 12 and #list + 1 or 1 + draw(12)] = patt
      return patt
    end
    if depth == 0 then return draw_set() end
    local kind = draw(14)
    if kind < 3 then return part() * part() end
    if kind < 5 then return part() + part() end
    if kind == 5 then return draw_set() - draw_patt(depth - 1, false) end
    if kind == 6 then return draw_patt(depth - 1, false) ^ -(1 + draw(4)) end
    if kind == 7 then
      return (draw_set() * draw_patt(depth - 1, false)) ^ draw(3)
    end
    if kind == 8 then return draw_set() ^ (draw(4) - 2) * part() end
    if kind == 9 then return #part() * part() end
    if kind == 10 then return -part() * part() end
    if kind == 11 then return u.behind(draw_set()) * part() end
    if kind == 12 then return -u.behind(draw_set()) * part() end
    if not captures or draw(2) == 0 then
      return u.def("d" .. draw(1e6), part())
    end
    return u.as("name", part())
  end

  local TEXT = "The mayor (57) of May, A. B. Orlova: “Left; said-so?” THE U.S. "
    .. "team's 14 men left, said “no one” – or so. (The mayor said: it's May.)"

  -- LPeg itself, on the letters of the view: a unit there is a byte.
  it("finds what LPeg finds", function()
    local doc = small.doc({ lex = lex }, TEXT)
    local view, found = doc:view(), 0
    seed, drawn = 1, { [true] = {}, [false] = {} }
    for i = 1, 3000 do
      local patt = draw_patt(1 + i % 7, true)
      local expected, try = {}, lpeg_units(patt, 1)
      for at = 1, #view do expected[#expected + 1] = try(view, at) end
      local scan = unit.scan(lex, { { name = "x", patt = patt, hit = 1 } },
        false)
      assert.same(expected, doc:find(scan), i)
      found = found + #expected
    end
    assert(found > 10000, found)
  end)

  it("tells more units apart than a byte holds", function()
    local def, words = small.definition(), {}
    for i = 1, 300 do words[i] = "word" .. i end
    def.words = words
    def.rules = { function(b, rule)
      for i = 1, 300 do
        rule { name = "t.w" .. i, group = "a", build = function()
          return b.word(words[i]) * b.kind "WU" * (b.any - b.tag "det")
        end }
      end
    end }
    local p = pack.compile(def)
    local function heads(text)
      local list = {}
      for i, hit in ipairs(p.hits(small.doc(p, text))) do list[i] = hit[1] end
      return list
    end
    assert.same({ 7, 300 }, heads "word7 Anna left word300 Anna left")
    assert.same({}, heads "word7 Anna the word7 anna left words Anna left")
  end)

  it("raises for patterns that have no end, or begin nowhere", function()
    assert.error_matches(function() find((u.any ^ 0) ^ 0, "x") end,
      "rule 'x': a repetition of what can match nothing has no end")
    assert.error_matches(function() find(u.behind(u.any ^ 1), "x") end,
      "rule 'x': what is looked for behind must be of one length")
    assert.error_matches(function()
      find(u.def("d", u.any * u.any) * u.def("d", u.any * 3), "x")
    end, "rule 'x': 'd' is defined twice")
  end)

  it("raises for more captures than a hit holds", function()
    assert.has_error(function()
      find(u.as("name", u.any) ^ 1, ("x "):rep(20))
    end, "pack asks for more than there is room for")
  end)
end)
