-- Patterns over the unit view: what each builder matches, on a pack of a few
-- words.

local core = require "quoth.core"
local lexicon = require "quoth.lexicon"
local lpeg = require "lpeg"
local small = require "spec.support.pack"
local unit = require "quoth.unit"

-- Bytes of a unit.
local WIDTH = 3

local lex, u

-- The units of a text as it stands in the first window, without the breaks at
-- both ends: a view, and how many there are.
local function view_of(text)
  local view = small.view({ lex = lex }, text)
  return view:sub(WIDTH + 1, -WIDTH - 1)
end

-- How many units of a text a pattern matches from its first one; nil for none.
local function matches(patt, text)
  local last = lpeg.P(patt):match(view_of(text))
  return last and (last - 1) // WIDTH
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
    local view = view_of "the mayor left"
    local got = { (u.any * u.as("source", u.tag "role")):match(view) }
    assert.same({ unit.captures.source, WIDTH + 1, 0, 2 * WIDTH + 1 }, got)
  end)

  it("captures nest", function()
    local got = { u.as("whole", u.as("name", u.any) * u.any):match(view_of
      "Anna Orlova") }
    assert.same({ unit.captures.whole, 1, unit.captures.name, 1,
      0, WIDTH + 1, 0, 2 * WIDTH + 1 }, got)
  end)

  it("before and after are places of no width", function()
    local got = { (u.any * u.after):match(view_of "said so") }
    assert.same({ unit.captures.after, WIDTH + 1, 0, WIDTH + 1 }, got)
  end)

  it("raises for what it does not know", function()
    assert.error_matches(function() u.tag "sya" end, "unknown tag 'sya'")
    assert.error_matches(function() u.tag("say", "x") end, "unknown tag 'x'")
    assert.error_matches(function() u.one "say y" end, "unknown tag 'y'")
    assert.error_matches(function() u.verb("say", "z") end, "unknown tag 'z'")
    assert.error_matches(function() u.word "never" end,
      "word 'never' is not declared")
    assert.error_matches(function() u.as("sauce", u.any) end,
      "unknown capture 'sauce'")
  end)
end)

describe("the view of a window", function()
  it("begins and ends with a break, and breaks between sentences", function()
    local view = small.view({ lex = lex }, "The mayor left. Anna said so.")
    local kinds = {}
    for i = 1, #view, WIDTH do kinds[#kinds + 1] = view:sub(i, i) end
    assert.equal("|Www.|Www.|", table.concat(kinds))
  end)

  it("has one printable byte a lane", function()
    local view = small.view({ lex = lex }, "“The mayor,” said Anna – x_y@z 1.5")
    assert.equal(0, #view % WIDTH)
    for i = 1, #view do
      assert(view:byte(i) > 0x20 and view:byte(i) ~= 0x7F)
    end
  end)
end)
