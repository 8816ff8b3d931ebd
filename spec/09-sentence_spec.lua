-- quoth.sentences: any text, without a pack. (doc:sentences, which knows the
-- pack's abbreviations, is tested with the document.)

local quoth = require "quoth"

-- The sentences of a text as strings.
local function split(text)
  local list = {}
  for i, first, last in quoth.sentences(text) do
    assert(i == #list + 1)
    list[i] = text:sub(first, last)
  end
  return list
end

describe("quoth.sentences", function()
  it("gives i, first, last", function()
    local step = quoth.sentences " One. Two!"
    assert.same({ 1, 2, 5 }, { step() })
    assert.same({ 2, 7, 10 }, { step() })
    assert.same({}, { step() })
    assert.same({}, { step() })
  end)

  it("gives nothing for a text without words", function()
    for _, text in ipairs { "", " ", "\n\n \t" } do
      assert.same({}, split(text))
    end
  end)

  local whole = {
    "“Stop!” he said.",
    "“Is it?” Dr. A. B. Smith, the mayor, asked.",
    "“Why?” Smith, 54, asked.",
    "“Who?” UN spokesman Bo Lee said.",
    "“Stop!” Smith told them.",
    "“Stop!” Police Chief Ann Smith said.",
    "“Really?” Mr. Brown asked.",
    '"Who pays?" asked Ruth Amsel.',
    "Dr. Amsel lives in Washington, D.C., with J. R. Reed.",
    "It cost $2.4 million, or 3.5 percent.",
    "They met at 5 p.m. on Monday.",
    "See No. 5, p. 12, of the report.",
    "Visit www.norrby.example/index.html now.",
    "Well ... he left.",
    "She (the one who left early!) came back.",
    "A headline without a stop",
  }
  for _, text in ipairs(whole) do
    it("keeps whole: " .. text, function()
      assert.same({ text }, split(text))
    end)
  end

  local cut = {
    { "One here.", "Two there?", "Three!" },
    { "“It leaks.”", "“We know.”" },
    { "“Stop!”", "He left." },
    { "“Stop!”", "Smith left." },
    { "“Stop!”", "Smith, 54, left.", "Lee, 50, asked why." },
    { "He lives in the U.S.", "She lives in Norway." },
    { "It rained…", "Then it stopped." },
    { "She said: “It is late.”", "He left." },
    { "It ended (at last).", "We left." },
  }
  for _, sentences in ipairs(cut) do
    local text = table.concat(sentences, " ")
    it("cuts: " .. text, function()
      assert.same(sentences, split(text))
    end)
  end

  it("ends a sentence with its paragraph", function()
    assert.same({ "A headline", "The text." }, split "A headline\n\nThe text.")
  end)

  it("takes any bytes", function()
    assert.same({ "a\255 b.", "C\254." }, split "a\255 b. C\254.")
    assert.same({ "a\0b.", "C." }, split "a\0b. C.")
  end)

  it("loses no byte but white space, and keeps order", function()
    local state = 7
    local function random(n)
      state = state * 48271 % 2147483647
      return state % n + 1
    end
    local parts = { "Dr.", "a", "B", ".", "!", "?", "…", "“", "”", "'", "\n",
      "\n\n", " ", "1", "U.S.", "p.m.", "(", ")", "é", "\255", "\0", "\u{A0}",
      "\u{2028}", "said", "No." }
    for _ = 1, 500 do
      local pieces = {}
      for i = 1, random(40) do pieces[i] = parts[random(#parts)] end
      local text = table.concat(pieces)
      local at = 1
      for _, first, last in quoth.sentences(text) do
        assert(first >= at and last >= first)
        assert(not text:sub(at, first - 1):find "[%w.!?'()]", text)
        assert(text:sub(first, first):find "%S", text)
        assert(text:sub(last, last):find "%S", text)
        at = last + 1
      end
      assert(not text:sub(at):find "[%w.!?'()]", text)
    end
  end)

  it("outlives all that names its text", function()
    local step = quoth.sentences(("One here. "):rep(50))
    local n = 0
    for i in step do
      collectgarbage()
      n = i
    end
    assert.equal(50, n)
  end)

  it("knows the abbreviations and titles it is given", function()
    local text = "Hptm. The Anh met Abt. Nord at the Bhf. Abt. The end."
    local function count(options)
      local n = 0
      for i in quoth.sentences(text, options) do n = i end
      return n
    end
    assert.equal(5, count())
    assert.equal(5, count {})
    assert.equal(4, count { titles = { "Hptm." } })
    assert.equal(2, count { titles = { "Hptm." },
      abbreviations = { "Abt.", "Bhf." } })
    assert.equal(5, count { titles = {}, abbreviations = {} })
    assert.equal(5, count())
  end)

  it("makes a lexicon for a list once", function()
    local lexicon = require "quoth.lexicon"
    local load, loads = lexicon.load, 0
    function lexicon.load(...)
      loads = loads + 1
      return load(...)
    end
    for _ = 1, 5 do quoth.sentences("A.", { abbreviations = { "Qv." } }) end
    lexicon.load = load
    assert.equal(1, loads)
  end)

  it("raises for options that there are not and words that are none",
    function()
      local function raised(options)
        local ok, message = pcall(quoth.sentences, "A.", options)
        return not ok and message or nil
      end
      assert.matches("unknown option 'abbreviation' to sentences",
        raised { abbreviation = { "Abt." } })
      assert.matches("must be a list", raised { titles = "Dr." })
      for _, word in ipairs { "Abt", "et al.", ".", "", 1,
        ("x"):rep(20) .. "." } do
        assert.matches("is not one word", raised { titles = { word } })
      end
      assert.truthy(raised(1))
    end)

  it("raises for what is no text", function()
    assert.is_false((pcall(quoth.sentences)))
    assert.is_false((pcall(quoth.sentences, {})))
  end)
end)
