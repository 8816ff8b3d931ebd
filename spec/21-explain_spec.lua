-- Why statements were found and others not: doc:explain and `quoth explain`.

local command = require "spec.support.command"
local quoth = require "quoth"

local TEXT = "The mayor, Tom Vale, denied that he knew the price of the gate."
  .. "\n\nThe harbour opened again, officials huffed on Monday.\n\n"
  .. "“We left,” Ann Yu said. “We came back.”\n"

local plain = quoth.new {}

local function byte_of(words) return (TEXT:find(words, 1, true)) end

-- A reader with one rule of its own.
local function with(fields)
  return quoth.new { check = false, rules = quoth.pack { name = "desk",
    version = "1", extends = "en", schema = 1, rules = function(u, rule)
      rule(fields(u))
    end } }
end

describe("doc:explain of a statement", function()
  local doc, e
  setup(function()
    doc = plain:read(TEXT)
    e = doc:explain(1)
  end)

  it("has the statement, and the sentence as units", function()
    local first = doc:statements()()
    assert.same(first, e.statement)
    assert.equal("P,wwHwwwwww.", e.letters)
    assert.equal("The mayor, Tom Vale", e.units[1].text)
    assert.equal("denied", TEXT:sub(e.units[3].first, e.units[3].last))
  end)

  it("has what was proposed, what was chosen of it and what lost", function()
    local chosen = e.proposals[1]
    assert.equal(e.statement.rule, chosen.rule)
    assert.is_true(chosen.chosen)
    assert.equal(1, chosen.statement)
    assert.equal("denied", chosen.cue)
    assert.equal("The mayor, Tom Vale", chosen.source)
    for _, p in ipairs(e.proposals) do
      assert.equal(p.chosen, p.why == nil)
      assert(p.probability > 0 and p.probability < 1)
    end
  end)

  it("has the weights that make a score", function()
    for i in doc:statements() do
      for _, p in ipairs(doc:explain(i.id).proposals) do
        local sum = 0
        for _, f in ipairs(p.features) do
          assert.equal("string", type(f[1]))
          sum = sum + f[2]
        end
        assert(p.score >= sum, p.rule)
      end
    end
  end)

  it("has the places where the content may end, the best first", function()
    assert.equal(TEXT:find("\n", 1, true) - 1, e.ends[1].last)
    for i = 2, #e.ends do assert(e.ends[i - 1].score >= e.ends[i].score) end
    for _, place in ipairs(e.ends) do
      local sum = 0
      for _, f in ipairs(place.features) do sum = sum + (f[2] or 0) end
      if not place.features[1] or place.features[1][2] then
        assert.equal(place.score, sum)
      end
    end
  end)

  it("tells who an overlapping proposal lost to", function()
    local lost = doc:explain(2).proposals
    local found
    for _, p in ipairs(lost) do
      if p.rule == "en.quote-alone" then found = p.why end
    end
    assert.equal("overlaps what en.quote-source-cue found, which goes before "
      .. "it", found)
  end)

  it("changes nothing", function()
    local record = plain:read(TEXT):json()
    assert.equal(record, doc:json())
  end)

  it("is text as a string, the same each time", function()
    local text = tostring(e)
    assert.matches("^statement 1: indirect, speech, denied; confidence 0%.%d%d,"
      .. " speaker Tom Vale %(", text)
    assert.matches("\nunits: P,wwHwwwwww%.\n", text)
    assert.matches("\nchosen %(statement 1%): en%.[%l-]+, score %-?%d+", text)
    assert.matches("\nwhere the content may end:\n"
      .. "  behind “gate%.” %(byte 63%)", text)
    assert.equal(text, tostring(plain:read(TEXT):explain(1)))
    for line in text:gmatch "[^\n]+" do assert(utf8.len(line) <= 100, line) end
  end)

  it("tells what a filter refused", function()
    local r = with(function()
      return { name = "en.quote-source-cue",
        where = function() return false end }
    end)
    local refused
    local d = r:read(TEXT)
    for _, p in ipairs(d:explain { byte = byte_of "We left" }.proposals) do
      if p.rule == "en.quote-source-cue" then refused = p.why end
    end
    assert.equal("its `where` refused it", refused)
  end)
end)

describe("doc:explain of a place", function()
  it("tells the section, and that there is no statement", function()
    local e = plain:read(TEXT):explain { byte = byte_of "huffed" }
    assert.same({}, e.statements)
    assert.equal("body", e.section)
    assert.matches("^bytes %d+%-%d+: body, no statement\n", tostring(e))
  end)

  it("tells the statement that is there", function()
    local e = plain:read(TEXT):explain { byte = byte_of "the price" }
    assert.same({ 1 }, e.statements)
  end)

  it("tells the rules that came nearest, one's own first", function()
    local r = with(function(u)
      return { name = "desk.huff", build = function()
        return u.comma * u.as("source", u.mention)
          * u.as("cue", u.tag "say") * u.as("content", u.quote)
      end }
    end)
    local e = r:read(TEXT):explain { byte = byte_of "huffed" }
    local near = e.nearest[1]
    assert.equal("desk.huff", near.rule)
    assert.equal("huffed", near.stopped)
    assert.equal(", officials", near.from)
    assert.same({ { "source", "officials" } }, near.captured)
    assert.same({ "word say" }, near.wanted)
    assert.matches("desk%.huff stopped at “huffed”, behind “, officials”\n"
      .. "    wanted  word say\n", tostring(e))
  end)

  it("tells a rule that matches, and which one stands before it", function()
    local r = with(function(u)
      return { name = "desk.late", group = "quote", order = 99,
        build = function()
          return u.as("content", u.quote) * u.as("source", u.person) * u.any
        end }
    end)
    local near = r:read(TEXT):explain { byte = byte_of "We left" }.nearest[1]
    assert.equal("desk.late", near.rule)
    assert.is_true(near.matched)
    assert.equal("en.quote-source-cue", near.lost_to)
  end)

  it("goes by lines too", function()
    local doc = plain:read(TEXT)
    local line, byte = doc:explain { line = 3 },
      doc:explain { byte = byte_of "huffed" }
    assert.equal("The harbour opened again, officials huffed on Monday.",
      TEXT:sub(line.first, line.last))
    assert.equal(byte.first, byte.last)
    assert.same(byte.nearest, line.nearest)
  end)

  it("tells where rules do not look", function()
    local text = "Dam opens at dawn today\n\nShare this article\n\n"
      .. "NORRBY, 14 May 2021 – The dam opened, Ann Yu said on Friday.\n"
    local e = plain:read(text):explain { line = 3 }
    assert.equal("furniture", e.section)
    assert.is_nil(e.letters)
    assert.matches("furniture, where rules do not look\n", tostring(e))
  end)

  it("raises for what is not there", function()
    local doc = plain:read(TEXT)
    for _, what in ipairs { 0, 99, { byte = 0 }, { byte = #TEXT + 1 },
      { line = 99 }, { line = 0 }, { word = 1 }, {}, "1",
      { byte = 1, line = 1 } } do
      assert.error_matches(function() doc:explain(what) end, "^.*explain: ")
    end
  end)
end)

describe("doc:explain of what was corrected", function()
  local r = quoth.new { corrections = {
    { words = "We left", speaker = "Petr Sokol" },
    { words = "It fell", statement = false },
    { words = "nobody came", statement = true, content = "nobody came",
      speaker = "Ann Yu" },
  } }
  local text = "“It fell,” Tom Vale said. “We left,” said Ann Yu. That nobody "
    .. "came was clear to Yu.\n"
  local doc = r:read(text)

  it("goes by the numbers that statements have then", function()
    local e = doc:explain(1)
    assert.equal("We left,", e.statement.text)
    assert.equal("“We left,”", e.proposals[1].content)
    assert.equal("Petr Sokol", e.statement.speaker.name)
    assert.equal(1, #e.corrections)
    assert.matches("\ncorrection 1, speaker: applied, was “Ann Yu”\n",
      tostring(e))
  end)

  it("tells of statements that a correction made", function()
    local e = doc:explain(2)
    assert.equal("nobody came", e.statement.text)
    assert.matches("\ncorrection 3, statement: applied\n", tostring(e))
  end)

  it("tells of those that it took away", function()
    local e = doc:explain { byte = text:find("It fell", 1, true) }
    assert.same({}, e.statements)
    assert.matches("\ncorrection 2, statement: applied", tostring(e))
  end)
end)

describe("a trace", function()
  -- A trace must come as far as the matcher of the core: where that finds a
  -- rule's match, it does too, and nowhere else.
  local inspect = require "quoth.inspect"
  local pack = require "quoth.pack"
  local samples = require "spec.support.samples"
  local trace = require "quoth.trace"

  it("matches where the core does", function()
    local p, n = plain.pack, 0
    local look = inspect.new(p.lex)
    local doc = plain:read(samples.all()[1].file_text)
    for i = 1, math.min(doc.windows, 12) do
      local m = trace.new(look, doc.core:units(i, true))
      for _, rule in ipairs(p.rules) do
        if rule.group ~= "mention" then
          local at = {}
          for _, hit in ipairs(pack.alone(rule)(doc.core)) do
            at[hit[2]], n = hit[3], n + 1
          end
          for k = 1, m.n do
            assert.equal(at[k], (m:try(rule.patt, k)), rule.name)
          end
        end
      end
    end
    assert(n > 10, "nothing was compared")
  end)
end)

describe("quoth explain", function()
  local name
  setup(function()
    name = os.tmpname()
    local file = assert(io.open(name, "wb"))
    file:write(TEXT)
    file:close()
  end)
  teardown(function() os.remove(name) end)

  it("tells each statement, one, or a place", function()
    local status, out = command.run { "explain", name }
    assert.equal(0, status)
    assert.matches("^statement 1: .*\nstatement 2: ", out)
    status, out = command.run { "explain", name .. ":2" }
    assert.equal(0, status)
    assert.matches("^statement 2: ", out)
    assert.not_matches("\nstatement", out)
    status, out = command.run { "explain", name .. ":@" .. byte_of "huffed" }
    assert.equal(0, status)
    assert.matches("^bytes 102%-102: body, no statement\n", out)
    status, out = command.run { "explain", name .. ":L3" }
    assert.equal(0, status)
    assert.matches("^bytes 66%-118: body, no statement\n", out)
  end)

  it("reads standard input", function()
    local status, out = command.run({ "explain", "-" }, TEXT)
    assert.equal(0, status)
    assert.matches("^statement 1: ", out)
    status, out = command.run({ "explain", "-:2" }, TEXT)
    assert.equal(0, status)
    assert.matches("^statement 2: ", out)
    status, out = command.run({ "explain", "-:L3" }, TEXT)
    assert.equal(0, status)
    assert.matches("^bytes 66%-118: body", out)
  end)

  it("applies corrections, and lists them", function()
    local other = os.tmpname()
    local file = assert(io.open(other, "wb"))
    file:write '{"words":"We left","speaker":"Petr Sokol"}\n'
    file:close()
    local status, out = command.run { "explain", "--corrections", other,
      name .. ":2" }
    os.remove(other)
    assert.equal(0, status)
    assert.matches("^statement 2: .*, speaker Petr Sokol %(", out)
    assert.matches("\ncorrection 1, speaker: applied, was “Ann Yu”\n", out)
    status, out = command.run { "explain", "--corrections", "no/such", name }
    assert.equal(1, status)
    assert.equal("", out)
  end)

  it("ends with status 1 for what is not there", function()
    local status, out, err = command.run { "explain", name .. ":9" }
    assert.equal(1, status)
    assert.equal("", out)
    assert.equal("quoth: " .. name
      .. ": there is no statement 9: the last is 2\n", err)
    for which, message in pairs {
      [":L99"] = ": there is no line 99: the last is ",
      [":@9999"] = ": there is no byte 9999: the last is ",
    } do
      status, out, err = command.run { "explain", name .. which }
      assert.same({ 1, "" }, { status, out })
      assert.truthy(err:find("quoth: " .. name .. message, 1, true))
    end
    status = command.run { "explain", name .. ":99999999999999999999" }
    assert.equal(1, status)
    status, out, err = command.run { "explain", "no/such.txt:1" }
    assert.equal("", out)
    assert.equal(1, status)
    assert.equal("quoth: no/such.txt: No such file or directory\n", err)
  end)

  it("tells how to ask where no statement was found", function()
    local status, out, err = command.run({ "explain", "-" }, "Nothing here.\n")
    assert.same({ 1, "" }, { status, out })
    assert.equal("quoth: standard input: no statement was found: ask for a "
      .. "line of it (-:L1) or for a byte (-:@1)\n", err)
    status, out = command.run({ "explain", "-:L1" }, "Nothing here.\n")
    assert.equal(0, status)
    assert.matches("^bytes 1%-13: ", out)
    status, out = command.run({ "explain", "-:L2" }, "One.\n\nTwo.\n")
    assert.equal(0, status)
    assert.matches("^byte 6: an empty line\n", out)
  end)

  it("is wrong usage where what is asked for cannot be understood", function()
    local status, out, err = command.run { "explain", name .. ":l3" }
    assert.same({ 2, "" }, { status, out })
    assert.matches(": behind the colon goes the number of a statement", err)
  end)
end)
