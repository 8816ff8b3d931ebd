-- Topics: which words a statement is tagged by, and where the tags show.

local core = require "quoth.core"
local quoth = require "quoth"
local record = require "quoth.record"
local topic = require "quoth.topic"

describe("a topic", function()
  local function topics(text, words)
    return table.concat(topic.compile(words or {
      NATO = { "NATO", "North Atlantic Alliance" },
      pensions = { "pension", "retirement age", "child benefit" },
      -- a name that a word in small letters is part of
      us = { "US", "cease-fire" },
    })(text), " ")
  end

  it("is found by its words and phrases, singular or plural", function()
    assert.equal("pensions", topics "A pension is due.")
    assert.equal("pensions", topics "Pensions are due.")
    assert.equal("pensions", topics "The retirement ages differ.")
    assert.equal("", topics "The retirement of all ages.")
    assert.equal("", topics "A pensioner spoke.")
    assert.equal("", topics "")
  end)

  it("minds capitals where its words have them", function()
    assert.equal("us", topics "The US agreed.")
    assert.equal("", topics "They told us.")
    assert.equal("NATO", topics "the North Atlantic Alliance")
    assert.equal("NATO", topics "THE NORTH ATLANTIC ALLIANCE MEETS")
    assert.equal("", topics "the north Atlantic alliance")
    assert.equal("pensions", topics "RETIREMENT AGE UP")
  end)

  it("is found beside marks, and with hyphens", function()
    assert.equal("NATO", topics "“NATO’s” talks")
    assert.equal("NATO", topics "«NATO»")
    assert.equal("us", topics "a ceasefire, a cease fire")
    assert.equal("us", topics "the cease‑fire")
    assert.equal("pensions", topics "child-benefit rules")
  end)

  it("comes in order of the names, each once", function()
    assert.equal("NATO pensions us", topics
      "Pensions, the US, NATO, a pension, NATO and the retirement age.")
  end)

  it("may be of other letters", function()
    assert.equal("a", topics("El Niño returned.", { a = { "El Niño" } }))
  end)

  it("finds the longer and the shorter of two phrases", function()
    assert.equal("long short", topics("the new trade war now", {
      long = { "trade war" }, short = { "trade" } }))
  end)

  it("raises for what is none", function()
    for message, words in pairs {
      ["topics: 'a' must be a list of words and phrases"] = { a = "word" },
      ["topics: '1' must be a list of words and phrases"] = { { "word" } },
      ["topics: '–' has no word"] = { a = { "–" } },
      ["topics: 'a b c d e f g h i' has more than 8 words"] =
        { a = { "a b c d e f g h i" } },
    } do
      local ok, fault = pcall(topic.compile, words)
      assert.is_false(ok)
      assert.equal(message, fault)
    end
    assert.has_error(function() topic.compile { a = { 5 } } end)
  end)

  it("takes time by the length of the text alone", function()
    local words = {}
    for i = 1, 8 do words[i] = ("a "):rep(i):sub(1, -2) end
    local find = topic.compile { a = words, A = { ("A "):rep(8):sub(1, -2) } }
    local function steps(n)
      local text, count = ("A "):rep(n), 0
      debug.sethook(function() count = count + 1 end, "", 100)
      find(text)
      debug.sethook()
      return count
    end
    assert.is_true(steps(4000) < 3 * steps(2000))
  end)
end)

describe("a statement", function()
  local TEXT = "“NATO must pay pensions,” Anna Kovalenko said. “It rains,” "
    .. "Owen Pritchard said. Pritchard said the alliance was NATO.\n"

  -- A reader whose pack has topics.
  local function reader(topics)
    local plain = quoth.new {}
    return setmetatable({ options = plain.options, version = plain.version,
      pack = setmetatable({ topics = topics and topic.compile(topics) },
        { __index = plain.pack }) }, getmetatable(plain))
  end

  local function shape(doc, want)
    local out = {}
    for s in doc:statements(want) do
      out[#out + 1] = s.id .. ":" .. table.concat(s.topics, ",")
    end
    return table.concat(out, " ")
  end

  local TOPICS = { NATO = { "NATO" }, ["pen\"sions"] = { "pension" } }

  it("is tagged, and chosen by its tags", function()
    local doc = assert(reader(TOPICS):read(TEXT))
    assert.equal('1:NATO,pen"sions 2: 3:NATO', shape(doc))
    assert.equal('1:NATO,pen"sions 3:NATO', shape(doc, { topic = "NATO" }))
    assert.equal("3:NATO", shape(doc, { topic = "NATO",
      speaker = "Owen Pritchard" }))
    assert.equal("", shape(doc, { topic = "weather" }))
    assert.has_error(function() doc:statements { topic = 1 } end)
  end)

  it("has its topics in JSON, behind the text", function()
    local doc = assert(reader(TOPICS):read(TEXT))
    local line = doc:json()
    assert.equal(record.json(doc:record()), line)
    local statements = core.json_decode(line).statements
    assert.same({ "NATO", 'pen"sions' },
      { table.unpack(statements[1].topics) })
    assert.equal(0, #statements[2].topics)
    assert.truthy(line:find('"text":"It rains,","topics":[],"sentence"', 1,
      true))
  end)

  it("has none where the pack defines none", function()
    local doc = assert(reader(nil):read(TEXT))
    assert.is_nil(doc:record().statements[1].topics)
    assert.is_nil(doc:json():find '"topics"')
    assert.is_nil(doc:statements { topic = "NATO" }())
  end)

  it("is grouped by its topics in reports", function()
    local doc = assert(reader(TOPICS):read(TEXT))
    local kit = require "quoth.kit"
    local out = quoth.report(doc, function(docs)
      local lines = {}
      for article in docs do
        for _, g in ipairs(kit.group(kit.statements(article), "topic",
          "other")) do
          lines[#lines + 1] = g.key .. " " .. #g
        end
      end
      return table.concat(lines, "; ")
    end)
    assert.equal('NATO 2; pen"sions 1; other 1', out)
    assert.truthy(quoth.report(doc, "csv"):find('"NATO; pen""sions"', 1, true))
  end)
end)
