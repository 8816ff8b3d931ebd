-- The examples of the English rules (spec/rules/en.lua), and quoth.check, which
-- runs them and those that users' rules carry. Here a rule must propose what
-- its examples say; what is chosen among the proposals is tested by the cases.

local check = require "quoth.check"
local core = require "quoth.core"
local lpeg = require "lpeg"
local quoth = require "quoth"
local samples = require "spec.support.samples"
local unit = require "quoth.unit"

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
      local failures = check(reader, { [rule.name] = own })
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

  it("examples belong to a rule", function()
    for name in pairs(examples) do assert(names[name], name) end
  end)
end)

-- What the scans must find: at each unit, in each group, what the first of its
-- rules matches, each rule being tried by itself and at every unit. Rules that
-- run together are of one alphabet. Sorted, as each group is gone over alone.
local function plain_hits(doc, scans, patts, consumes)
  local list = {}
  for _, rules in ipairs(scans) do
    local view, width = doc:view(rules[1].alphabet.id), rules[1].alphabet.width
    local pos = 1
    while pos <= #view do
      local done, behind = {}, nil
      for _, r in ipairs(rules) do
        if not done[r.group] then
          local captures, last = patts[r]:match(view, pos)
          if captures then
            done[r.group], behind = true, last
            table.insert(captures, 1,
              -(unit.mentions[r.mention] or r.id) - 1)
            list[#list + 1] = table.concat(captures, " ")
          end
        end
      end
      pos = consumes and behind and behind > pos and behind or pos + width
    end
  end
  table.sort(list)
  return list
end

-- Hits as plain_hits gives them.
local function split(hits)
  local list = {}
  for _, v in ipairs(hits) do
    if v < 0 then
      list[#list + 1] = tostring(v)
    else
      list[#list] = list[#list] .. " " .. v
    end
  end
  table.sort(list)
  return list
end

describe("the scan", function()
  local reader = quoth.new {}
  local pack = reader.pack
  local scans = { mentions = {}, edges = {}, hits = {} }
  local patts = {}
  local function same_hits(text)
    local doc = assert(core.read(pack.lex, text, false))
    local n = doc:segment()
    for i = 1, n do
      doc:window(i, false)
      local hits = pack.mentions(doc)
      assert.same(plain_hits(doc, scans.mentions, patts, true), split(hits))
      doc:mentions(hits)
    end
    for i = 1, n do
      doc:window(i, true)
      for _, name in ipairs { "edges", "hits" } do
        assert.same(plain_hits(doc, scans[name], patts), split(pack[name](doc)))
      end
    end
  end

  setup(function()
    local of = {}
    for _, r in ipairs(pack.rules) do
      local list = scans[r.group == "mention" and "mentions"
        or r.group == "edge" and "edges" or "hits"]
      if not of[r.alphabet] then
        of[r.alphabet] = {}
        list[#list + 1] = of[r.alphabet]
      end
      table.insert(of[r.alphabet], r)
      patts[r] = r.alphabet:close(
        lpeg.Ct(r.alphabet:lower(r.patt)) * lpeg.Cp())
    end
    for _, scan in pairs(of) do
      table.sort(scan, function(a, b)
        local x, y = a.order or 100, b.order or 100
        if x ~= y then return x < y end
        return a.id < b.id
      end)
    end
  end)

  -- A second byte makes a scan half as fast again. Letters of words (w, W, U)
  -- that one test asks for and others do not split the most classes, then tags
  -- that only one rule asks for; a group may also run apart.
  it("takes one byte a unit", function()
    for _, r in ipairs(pack.rules) do
      assert.equal(1, r.alphabet.width, r.group)
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
    return check(reader, { [name] = own })
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
      proposed = false } }, list)
  end)

  it("tells when it proposes what is not so in the statement", function()
    local list = failures_of(RULE, { yes = { { TEXT, cue = "said",
      speaker = "Petr Sokol" } } })
    assert.same({ { rule = RULE, text = TEXT, proposed = true,
      message = "proposed, but in the statement speaker is Ivan Sokol" } },
      list)
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
