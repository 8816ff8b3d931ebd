-- Patterns over the unit view: what each builder matches, on a pack of a few
-- words.

local core = require "quoth.core"
local lexicon = require "quoth.lexicon"
local small = require "spec.support.pack"
local unit = require "quoth.unit"

local lex, u

-- What a pattern gives on the units of a text as it stands in the first window,
-- without the breaks at both ends.
local function match(patt, text)
  local alphabet = unit.alphabet(lex, { patt })
  assert.equal(1, alphabet.width)
  local view = small.view({ lex = lex }, text, false, alphabet.id)
  return alphabet:close(alphabet:lower(patt)):match(view:sub(2, -2))
end

-- How many units of a text a pattern matches from its first one; nil for none.
local function matches(patt, text)
  local last = match(patt, text)
  return last and last - 1
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
    assert.equal(3, matches(u.any ^ 0, "two words."))
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
    assert.equal(3, matches(u.any ^ 0, "the prime minister left"))
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

  it("as gives its number, the place, 0 and the place after", function()
    local got = { match(u.any * u.as("source", u.tag "role"),
      "the mayor left") }
    assert.same({ unit.captures.source, 2, 0, 3 }, got)
  end)

  it("captures nest", function()
    local got = { match(u.as("whole", u.as("name", u.any) * u.any),
      "Anna Orlova") }
    assert.same({ unit.captures.whole, 1, unit.captures.name, 1,
      0, 2, 0, 3 }, got)
  end)

  it("before and after are places of no width", function()
    local got = { match(u.any * u.after, "said so") }
    assert.same({ unit.captures.after, 2, 0, 2 }, got)
  end)

  it("raises for what it does not know", function()
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

describe("an alphabet", function()
  local def, tags = small.definition(), {}
  def.words = {}
  for i = 1, 300 do def.words[i] = "word" .. i end
  local big = core.lexicon()
  for _, form in ipairs(def.words) do big:own(form) end
  local _, _, bits = lexicon.fill(big, def.lexicon)
  for _, tag in ipairs(def.lexicon.tags) do
    tags[tag.name] = { mask = bits[tag.name], lane = tag.lane }
  end
  local b = unit.new(big, tags)

  -- Any of 300 words, each by a test of its own, then `patt`.
  local function after_any(patt)
    local all = b.word(def.words[1])
    for i = 2, #def.words do all = all + b.word(def.words[i]) end
    return all * patt
  end

  it("takes a further byte a unit for what one does not hold", function()
    local patt = after_any(b.kind "WU" * (b.any - b.tag "det")
      * b.behind(b.any))
    local a = unit.alphabet(big, { patt })
    assert.equal(2, a.width)
    local lpeg_patt = a:close(a:lower(patt))
    local function last(text)
      return lpeg_patt:match(
        (small.view({ lex = big }, text, false, a.id)):sub(3))
    end
    assert.equal(7, last "word7 Anna left")
    assert.equal(7, last "word300 Anna left")
    assert.is_nil(last "word7 Anna the")
    assert.is_nil(last "word7 anna left")
    assert.is_nil(last "words Anna left")
  end)

  it("tells what a pattern can begin with", function()
    local patt = -b.tag "verb" * #b.kind "w" * (b.tag "role" + b.tag "say")
    local a = unit.alphabet(big, { patt })
    local set = a:begins { patt }
    local function begins(text)
      return set:match((small.view({ lex = big }, text, false, a.id)):sub(2))
    end
    assert.equal(2, begins "mayor")
    assert.is_nil(begins "the")
    assert.is_nil(begins "Mayor")
  end)
end)
