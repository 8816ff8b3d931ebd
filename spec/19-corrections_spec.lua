-- A person's corrections: what they change in a record, what is told of them,
-- and how they score what is read without them.

local core = require "quoth.core"
local command = require "spec.support.command"
local corrections = require "quoth.corrections"
local quoth = require "quoth"

local TEXT = [[
Weir gates to be replaced after flood

“The weir is holding, but the gates are older than I am,” Owen Pritchard told
reporters. “We cannot wait for another flood.”

Engineer Anna Kovalenko denied that the city had been warned in January. She
said that her letter was about the pumps.

The gates (thus the painter) are green.
]]

local function read(list, known)
  return quoth.new { corrections = list }:read(TEXT, known)
end

-- The statement whose text begins so.
local function statement(doc, begin)
  for s in doc:statements() do
    if s.text:sub(1, #begin) == begin then return s end
  end
end

local function outcomes(doc)
  local list = {}
  for i, c in ipairs(doc:corrections()) do
    list[i] = ("%d %s: %s"):format(c.number, c.change, c.outcome)
  end
  return list
end

describe("a correction", function()
  it("gives a statement to another speaker, found or new", function()
    local doc = read { { words = "been warned in", speaker = "Owen Pritchard" },
      { words = "about the\npumps", speaker = "Bo Ek", kind = "group" } }
    local s = statement(doc, "the city had")
    assert.equal("Owen Pritchard", s.speaker.name)
    assert.same({ "speaker" }, s.corrected)
    assert.equal(1.0, s.speaker_confidence)
    s = statement(doc, "her letter")
    assert.equal("Bo Ek", s.speaker.name)
    local speakers = doc:speakers()
    assert.equal("Bo Ek", speakers[s.speaker.id].name)
    assert.equal("group", speakers[s.speaker.id].kind)
    assert.same({ "1 speaker: applied", "2 speaker: applied" }, outcomes(doc))
    assert.equal("Anna Kovalenko", doc:corrections()[1].was)
  end)

  it("takes a statement, or its speaker, away", function()
    local doc = read { { words = "been warned in", statement = false },
      { words = "about the pumps", speaker = false } }
    assert.is_nil(statement(doc, "the city had"))
    local s = statement(doc, "her letter")
    assert.is_nil(s.speaker)
    local ids = {}
    for other in doc:statements() do ids[#ids + 1] = other.id end
    for i, id in ipairs(ids) do assert.equal(i, id) end
    assert.equal(s.id, doc:corrections()[2].statement)
    assert.equal("the city had been warned in January",
      doc:corrections()[1].was)
  end)

  it("bounds content anew, in pieces too", function()
    local doc = read { { words = "We cannot wait", content =
      { "the gates are older than I am", "We cannot  wait" } } }
    local s = statement(doc, "the gates are older")
    assert.equal("the gates are older than I am We cannot wait", s.text)
    assert.equal(2, #s.content)
    assert.equal("We cannot wait", TEXT:sub(s.content[2][1], s.content[2][2]))
  end)

  it("adds a statement", function()
    local doc = read { { words = "are green", statement = true,
      content = { "The gates", "are green" }, speaker = "the painter",
      date = "2021-05-14" } }
    local s = statement(doc, "The gates are green")
    assert.equal("correction", s.rule)
    assert.equal("2021-05-14", s.date)
    assert.equal("The gates (thus the painter) are green.",
      TEXT:sub(s.sentence[1], s.sentence[2]))
    assert.equal(1.0, s.confidence)
  end)

  it("makes one speaker of two names", function()
    local doc = read { { same = { "Owen Pritchard", "Anna Kovalenko" },
      name = "O. Pritchard" } }
    local names = {}
    for s in doc:statements() do names[s.speaker.name] = true end
    assert.is_true(names["O. Pritchard"])
    assert.is_nil(names["Owen Pritchard"])
    assert.is_nil(names["Anna Kovalenko"])
    local merged = doc:speakers()[1]
    assert.equal("O. Pritchard", merged.name)
    for i = 2, #merged.mentions do
      assert.is_true(merged.mentions[i - 1][1] < merged.mentions[i][1])
    end
    assert.equal("Owen Pritchard, Anna Kovalenko", doc:corrections()[1].was)
  end)

  it("is for the article that it names, by id, url or headline", function()
    local list = { { article = "a", words = "been warned", statement = false } }
    assert.truthy(statement(read(list), "the city had"))
    assert.is_nil(statement(read(list, { id = "a" }), "the city had"))
    assert.is_nil(statement(read(list, { url = "a" }), "the city had"))
    list[1].article = "Weir gates to be replaced after flood"
    assert.is_nil(statement(read(list), "the city had"))
  end)

  it("that can do nothing is told, not ignored", function()
    local doc = read({
      { article = "a", words = "no such words", statement = false },
      { words = "gates", statement = false },
      { words = "Engineer Anna", speaker = "Bo Ek" },
      { words = "been warned", content = "no such words" },
      { words = "been warned", speaker = "Anna Kovalenko" },
      { article = "a", same = { "Ann Yu", "Bo Ek" } },
      { words = "words of another article", statement = false } },
      { id = "a" })
    assert.same({ "1 words: words not found",
      "2 words: words stand there more than once",
      "3 words: no statement there", "4 content: content not found",
      "4 statement: not needed", "5 statement: not needed",
      "6 same: names not found" }, outcomes(doc))
  end)

  it("is told by explanations", function()
    local doc = read { { words = "been warned in", speaker = "Bo Ek" },
      { words = "are green", statement = true, content = "are green" } }
    local changed = statement(doc, "the city had")
    local e = doc:explain(changed.id)
    assert.equal("Bo Ek", e.statement.speaker.name)
    assert.equal("speaker", e.corrections[1].change)
    assert.matches("correction 1, speaker: applied, was “Anna Kovalenko”",
      tostring(e), 1, true)
    assert.truthy(e.proposals[1].chosen)
    local made = statement(doc, "are green")
    e = doc:explain(made.id)
    assert.equal("correction", e.statement.rule)
    assert.matches("correction 2, statement: applied", tostring(e), 1, true)
    assert.has_error(function() doc:explain(made.id + 9) end,
      "explain: there is no statement " .. made.id + 9)
  end)

  it("leaves what it is not about byte for byte", function()
    local plain = quoth.new {}:read(TEXT)
    assert.equal(plain:json(), read({ { words = "x y z", statement = false } })
      :json())
    local doc = read { { words = "been warned", date = "2021-05-14" } }
    local record = core.json_decode(doc:json())
    assert.equal("applied", record.corrections[1].outcome)
    local before = core.json_decode(plain:json())
    assert.same(before.speakers, record.speakers)
    assert.same(before.statements[1], record.statements[1])
    assert.equal(tostring(plain), tostring(doc))
  end)
end)

describe("corrections", function()
  it("with a mistake raise", function()
    for message, c in pairs {
      ['unknown key "speeker"'] = { words = "x", speeker = "y" },
      ['"words" is missing'] = { speaker = "y" },
      ["corrects nothing"] = { words = "x" },
      ['unknown type "loud"'] = { words = "x", type = "loud" },
      ['"speaker" is not a string'] = { words = "x", speaker = 7 },
      ['"content" is no list of texts'] = { words = "x", content = { 1 } },
      ['"same" needs two names'] = { same = { "x" } },
      ['"same" and "words" do not go together'] =
        { words = "x", same = { "x", "y" } },
    } do
      assert.has_error(function() read { c } end, "correction 1: " .. message)
    end
  end)

  it("of a file are JSON lines with comments", function()
    local list, lines = corrections.parse("\u{FEFF}# by hand\r\n\r\n"
      .. '{"words":"x","statement":false}\n')
    assert.same({ { words = "x", statement = false } }, list)
    assert.same({ 3 }, lines)
    for text, message in pairs {
      ['{"words":"x"}'] = "line 1: corrects nothing",
      ["\n{"] = "line 2: unexpected end at byte 2", ["7"] =
        "line 1: is no object" } do
      local bad, fault = corrections.parse(text)
      assert.is_nil(bad)
      assert.equal(message, fault)
    end
  end)
end)

describe("--corrections", function()
  local article, file

  local spill = require "spec.support.files".spill

  setup(function()
    article = spill(TEXT)
    file = spill('{"words":"been warned in","speaker":"Bo Ek"}\n'
      .. '{"words":"about the pumps","statement":false}\n'
      .. '{"words":"of another article","statement":false}\n'
      .. '{"words":"gates","statement":false}\n')
  end)

  teardown(function()
    os.remove(article)
    os.remove(file)
  end)

  it("are applied to files and streams, and the idle ones told", function()
    local status, out, err = command.run { "--corrections", file, article }
    assert.equal(0, status)
    assert.matches("Bo Ek denied:", out, 1, true)
    assert.is_nil(out:find("her letter", 1, true))
    assert.equal(("quoth: %s: line 3: no article has it\nquoth: %s: line 4: "
      .. "words stand there more than once\n"):format(file, file), err)
    status, out = command.run({ "--jsonl", "--corrections", file },
      '{"text":"' .. TEXT:gsub("\n", "\\n") .. '"}\n')
    assert.equal(0, status)
    assert.matches('"corrected":["speaker"]', out, 1, true)
  end)

  it("that cannot be read end the program", function()
    local status, out, err = command.run { "--corrections", article, article }
    assert.same({ 1, "" }, { status, out })
    assert.matches("^quoth: " .. article:gsub("%p", "%%%0") .. ": line 1: ",
      err)
    assert.equal(1, (command.run { "--corrections", "/nowhere", article }))
  end)

  it("score what is read without them", function()
    local line = '{"id":"weir","text":"' .. TEXT:gsub("\n", "\\n") .. '"}\n'
    local status, out = command.run({ "score", "--json", "--corrections", file,
      "-" }, line)
    assert.equal(0, status)
    local all = core.json_decode(out).statements.all
    -- one speaker is wrong; what is no statement is found
    assert.same({ 1, 2, 1.0, 0.5, 0.0 }, { all.gold, all.system, all.r, all.p,
      all.who_said_what })
    status, out = command.run({ "score", "--corrections", file, "-" }, line)
    assert.equal(0, status)
    assert.matches("gold: bo ek; found: anna kovalenko", out, 1, true)
    assert.matches("extra   weir, line 7", out, 1, true)
  end)
end)
