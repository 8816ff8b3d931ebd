-- Packs: what is checked when one is compiled, and how its rules run.

local core = require "quoth.core"
local pack = require "quoth.pack"
local small = require "spec.support.pack"

-- A pack with one rule more: `fields` over those of a rule that is right.
local function with_rule(fields)
  return pack.compile(small.definition { rules = { function(u, rule)
    local r = { name = "t.x", group = "quote",
      build = function() return u.as("content", u.quote) end }
    for key, value in pairs(fields or {}) do
      if value == "nil" then r[key] = nil else r[key] = value end
    end
    rule(r)
  end } })
end

-- The rules' numbers, of a list of hits.
local function heads(hits)
  local list = {}
  for i, hit in ipairs(hits) do list[i] = hit[1] end
  return list
end

describe("pack.compile", function()
  it("gives the rules in order, numbered", function()
    local p = pack.compile(small.definition())
    assert.equal("t", p.name)
    assert.equal("1.0.0", p.version)
    assert.equal(2, #p.rules)
    for i, rule in ipairs(p.rules) do assert.equal(i, rule.id) end
  end)

  it("keeps a rule's examples", function()
    local p = with_rule { yes = { { "a" } }, no = { "b" } }
    assert.same({ { "a" } }, p.rules[1].yes)
    assert.same({ "b" }, p.rules[1].no)
  end)

  it("raises for a rule that is wrong, by its name", function()
    for fields, message in pairs {
      [{ bild = true }] = "rule 't.x': unknown field 'bild'",
      [{ prior = "high" }] = "rule 't.x': prior must be a number",
      [{ floor = "high" }] = "rule 't.x': floor must be a number",
      [{ build = "nil" }] = "rule 't.x': no build",
      [{ group = "nil" }] = "rule 't.x': no group",
      [{ act = "sing" }] = "rule 't.x': unknown act 'sing'",
      [{ group = "mention", mention = "ghost" }] =
        "rule 't.x': unknown mention 'ghost'",
      [{ build = function() error("boom", 0) end }] = "rule 't.x': boom",
      [{ build = function() end }] = "rule 't.x': build gives no pattern",
    } do
      local ok, raised = pcall(with_rule, fields)
      assert.is_false(ok)
      assert.equal(message, (tostring(raised):gsub("^[^ ]+%.lua:%d+: ", "")))
    end
  end)

  it("raises for a word list that is wrong, by its name", function()
    local def = small.definition()
    def.lexicon[1][1].tags = { "dte" }
    assert.error_matches(function() pack.compile(def) end,
      "lexicon words, group 1 %(the%): unknown tag: dte")
  end)

  it("raises for a wrong line among the weights of ends", function()
    local function compile(feature)
      return pack.compile(small.definition {
        ends = { edge = {}, feature = feature } })
    end
    assert.table(compile "after adv comma -47\nafter adv conj 20")
    for _, line in ipairs { "", "-47", "after adv comma", "after adv comma ",
      "after adv comma 4x", "after adv comma 40000", "aftr adv comma 4",
      "after adv comma 9999999999999999999999" } do
      assert.error_matches(function()
        compile(line .. "\nafter adv conj 20")
      end, "ends: no feature and weight: '" .. line .. "'", 1, true)
    end
    assert.error_matches(function() compile "after adv comma" end,
      "ends: no feature and weight: 'after adv comma'", 1, true)
  end)

  it("does not change the definition it is given", function()
    local def = small.definition()
    pack.compile(def)
    local again = pack.compile(def)
    assert.equal(2, #again.rules)
  end)
end)

describe("rules", function()
  local function compiled(rules)
    return pack.compile(small.definition { rules = { rules } })
  end

  it("of a group: the first that matches wins, by order", function()
    local p = compiled(function(u, rule)
      rule { name = "t.late", group = "a", order = 20,
        build = function() return u.as("cue", u.tag "say") end }
      rule { name = "t.early", group = "a", order = 10,
        build = function() return u.as("cue", u.tag "say") end }
    end)
    assert.same({ 2 }, heads(p.hits(small.doc(p, "Anna said so."))))
  end)

  it("of several groups: every group may propose", function()
    local p = compiled(function(u, rule)
      rule { name = "t.a", group = "a",
        build = function() return u.as("cue", u.tag "say") end }
      rule { name = "t.b", group = "b",
        build = function() return u.as("cue", u.tag "say") end }
    end)
    assert.same({ 1, 2 }, heads(p.hits(small.doc(p, "Anna said so."))))
  end)

  it("that propose may overlap; mentions do not", function()
    local p = compiled(function(u, rule)
      rule { name = "t.m", group = "mention", mention = "role",
        build = function() return u.as("whole", u.any * u.any) end }
      rule { name = "t.a", group = "a",
        build = function() return u.as("cue", u.any * u.any) end }
    end)
    local doc = small.doc(p, "one two three")
    assert.equal(4, #heads(p.hits(doc)))
    assert.equal(2, #heads(p.mentions(doc)))
  end)

  it("can be run alone", function()
    local p = pack.compile(small.definition())
    local doc = small.doc(p, "“We know,” Anna said.", true)
    assert.same({ 2 }, heads(pack.alone(p.rules[2])(doc)))
  end)

  it("make a statement", function()
    local p = pack.compile(small.definition())
    local doc = small.doc(p, "“We know,” Anna said.", true)
    doc:edges(p.scans.edges)
    doc:hits(p.scans.hits)
    doc:decide()
    assert.equal(1, doc:nstatements())
    local s = doc:statement(1, p.rules, {}, function() end, {}, p.lex)
    assert.equal("We know,", s.text)
    assert.equal("Anna", s.source_text)
    assert.equal("said", s.cue_text)
    assert.equal("t.said", s.rule)
  end)

  it("see a long line in windows", function()
    local p = pack.compile(small.definition())
    local doc = assert(core.read(p.lex, ("Anna said so. "):rep(20000), false))
    for i = 1, doc:segment() do
      doc:window(i, false)
      assert(#doc:view() <= 4096)
      p.mentions(doc)
      p.hits(doc)
    end
  end)
end)
