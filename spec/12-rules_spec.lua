-- The examples of the English rules (spec/rules/en.lua), and quoth.check, which
-- runs them and those that users' rules carry. Here a rule must propose what
-- its examples say; what is chosen among the proposals is tested by the cases.

local check = require "quoth.check"
local core = require "quoth.core"
local inspect = require "quoth.inspect"
local pack = require "quoth.pack"
local quoth = require "quoth"
local samples = require "spec.support.samples"

-- Every rule is shown by at least so many examples.
local YES_MIN, NO_MIN = 2, 1

local examples = dofile "spec/rules/en.lua"

-- The failures of the rule's own part, as text.
local function describe_failures(failures)
  local out = {}
  for _, f in ipairs(failures) do
    if not f.proposed then
      out[#out + 1] = ("%s\n    %s"):format(f.text, f.message)
    end
  end
  return table.concat(out, "\n")
end

describe("rule", function()
  local reader = quoth.new {}
  local names = {}

  for _, rule in ipairs(reader.pack.rules) do
    names[rule.name] = true
    it(rule.name, function()
      local own = examples[rule.name]
      assert(own, "no examples in spec/rules/en.lua")
      assert(#own.yes >= YES_MIN, "too few that it must find")
      assert(#own.no >= NO_MIN, "too few in which it must find nothing")
      local failures = check(reader, { examples = { [rule.name] = own } })
      assert.equal("", describe_failures(failures))
    end)
  end

  it("names are unique and carry the pack's", function()
    local seen = {}
    for _, rule in ipairs(reader.pack.rules) do
      assert(not seen[rule.name], rule.name)
      assert.matches("^en%.[%l%-]+$", rule.name)
      seen[rule.name] = true
    end
  end)

  it("of a group do not shadow each other, and all can match", function()
    local look = inspect.new(reader.pack.lex)
    for group, list in pairs(reader.pack.groups) do
      for i, rule in ipairs(list) do
        assert(not look:never(rule.patt, group == "mention"), rule.name)
        assert(not inspect.loops(rule.patt), rule.name)
        local _, captures = inspect.captures(rule.patt)
        assert(captures <= inspect.CAPTURES, rule.name)
        for k = 1, i - 1 do
          assert(not look:covers(list[k].patt, rule.patt), rule.name)
        end
      end
    end
  end)

  it("examples belong to a rule", function()
    for name in pairs(examples) do assert(names[name], name) end
  end)
end)

-- What a scan must find: at each unit, in each group, what the first of its
-- rules finds when it runs alone.
local function hits_alone(doc, rules, consumes)
  local at = {}
  for i, r in ipairs(rules) do
    for _, hit in ipairs(pack.alone(r)(doc)) do
      at[hit[2]] = at[hit[2]] or {}
      at[hit[2]][i] = hit
    end
  end
  local groups, by_group = {}, {}
  local behind = 0
  for first = 1, #doc:view() do
    local done = {}
    for i, r in ipairs(rules) do
      local hit = (at[first] or {})[i]
      if hit and not done[r.group] and (not consumes or first >= behind) then
        done[r.group], behind = true, hit[3]
        if not by_group[r.group] then by_group[r.group] = {} end
        table.insert(by_group[r.group], hit)
      end
    end
  end
  for _, r in ipairs(rules) do
    table.move(by_group[r.group] or {}, 1, #(by_group[r.group] or {}),
      #groups + 1, groups)
    by_group[r.group] = nil
  end
  return groups
end

describe("the scan", function()
  local reader = quoth.new {}
  local rules = reader.pack
  local scans = { mentions = {}, edges = {}, hits = {} }

  local function same_hits(text)
    local doc = assert(core.read(rules.lex, text, false))
    local n = doc:segment()
    for i = 1, n do
      doc:window(i, false)
      assert.same(hits_alone(doc, scans.mentions, true), rules.mentions(doc))
      doc:mentions(rules.scans.mentions)
    end
    for i = 1, n do
      doc:window(i, true)
      for _, name in ipairs { "edges", "hits" } do
        assert.same(hits_alone(doc, scans[name]), rules[name](doc))
      end
    end
  end

  setup(function()
    for _, r in ipairs(rules.rules) do
      local list = scans[r.group == "mention" and "mentions"
        or r.group == "edge" and "edges" or "hits"]
      list[r.place] = r
    end
  end)

  it("loses no hit of an example", function()
    for _, own in pairs(examples) do
      for _, example in ipairs(own.yes) do same_hits(example[1]) end
    end
  end)

  it("loses no hit in the samples", function()
    for _, article in ipairs(samples.all()) do same_hits(article.file_text) end
  end)
end)

describe("quoth.check", function()
  local reader = quoth.new {}

  -- The failures of one example of a rule.
  local function failures_of(name, own)
    return check(reader, { examples = { [name] = own } })
  end

  local RULE = "en.quote-cue-source"
  local TEXT = "“The taps are dry,” said Ivan Sokol on Monday."

  it("finds nothing wrong with what is right", function()
    assert.same({}, failures_of(RULE, { yes = { { TEXT } } }))
    assert.same({}, failures_of(RULE, { yes = { { TEXT, cue = "said",
      addressee = false, speaker = "Ivan Sokol", type = "direct",
      act = "speech", polarity = "affirmed", source = "Ivan Sokol",
      content = "The taps are dry," } } }))
  end)

  it("tells what is found otherwise", function()
    local list = failures_of(RULE,
      { yes = { { TEXT, cue = "told", speaker = "Ivan Sokol" } } })
    assert.same({ { rule = RULE, text = TEXT, message = "cue is said",
      proposed = false, line = "rule '" .. RULE .. "': cue is said in “" .. TEXT
        .. "”" } }, list)
  end)

  it("tells when it proposes what is not so in the statement", function()
    local list = failures_of(RULE, { yes = { { TEXT, cue = "said",
      speaker = "Petr Sokol" } } })
    assert.equal(1, #list)
    assert.is_true(list[1].proposed)
    assert.equal("proposed, but in the statement speaker is Ivan Sokol",
      list[1].message)
  end)

  it("tells when the rule finds nothing", function()
    local list = failures_of(RULE, { yes = { { "It rained in the night." } } })
    assert.equal("finds nothing", list[1].message)
  end)

  it("tells when it finds what it must not", function()
    local list = failures_of(RULE, { no = { TEXT } })
    assert.matches("^finds '.*The taps are dry,", list[1].message)
  end)

  it("tells a misspelt field", function()
    local list = failures_of(RULE, { yes = { { TEXT, contnet = "x" } } })
    assert.equal("unknown field 'contnet'", list[1].message)
  end)

  it("tells what mention rules find", function()
    local text = "The weir is safe, the prime minister said on Monday."
    assert.same({}, failures_of("en.role",
      { yes = { { text, whole = "the prime minister" } } }))
    local list = failures_of("en.role",
      { yes = { { text, whole = "the minister" } } })
    assert.equal("whole is theprimeminister", list[1].message)
    list = failures_of("en.role", { no = { text } })
    assert.equal("finds 'theprimeminister'", list[1].message)
  end)

  it("runs the examples that rules carry themselves", function()
    local rule
    for _, r in ipairs(reader.pack.rules) do
      if r.name == RULE then rule = r end
    end
    rule.yes, rule.no = { { TEXT, cue = "told" } }, { TEXT }
    local list = check(reader)
    rule.yes, rule.no = nil, nil
    assert.equal(2, #list)
    assert.equal(RULE, list[1].rule)
  end)
end)
