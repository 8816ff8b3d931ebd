-- `quoth score`: figures, errors and rules against annotated articles.

local core = require "quoth.core"
local command = require "spec.support.command"

local SHARED = "../shared"

-- An annotated article: { text, statements }, a statement's parts being texts
-- that stand in it once.
local function gold(id, text, statements, more)
  local function span(part)
    local first, last = text:find(part, 1, true)
    assert(first, part)
    return ("[%d,%d]"):format(first - 1, last)
  end
  local list = {}
  for i, s in ipairs(statements) do
    local fields = { ('"type":"%s","content":[%s]'):format(s.type,
      span(s.content)) }
    for _, key in ipairs { "cue", "source", "addressee" } do
      if s[key] then
        fields[#fields + 1] = ('"%s":%s'):format(key, span(s[key]))
      end
    end
    if s.speaker then
      fields[#fields + 1] = ('"speaker":"%s"'):format(s.speaker)
    end
    if s.more then fields[#fields + 1] = s.more end
    list[i] = "{" .. table.concat(fields, ",") .. "}"
  end
  return ('{"id":"%s","text":"%s","statements":[%s]%s}'):format(id,
    (text:gsub("\n", "\\n")), table.concat(list, ","), more or "")
end

local WEIR = "“The weir is holding,” Owen Pritchard told reporters.\n\n"
  .. "Anna Kovalenko said that the pumps were old.\n\n"
  .. "The gates will be painted green, the painter hummed.\n"

local FOUND = {
  { type = "direct", content = "The weir is holding", cue = "told",
    source = "Owen Pritchard", addressee = "reporters",
    speaker = "Owen Pritchard" },
  { type = "indirect", content = "that the pumps were old", cue = "said",
    source = "Anna Kovalenko", speaker = "Bo Ek" },
  { type = "indirect", content = "The gates will be painted green",
    cue = "hummed", source = "the painter", speaker = "painter" },
}

local function score(args, ...)
  return command.run({ "score", table.unpack(args) },
    table.concat({ ... }, "\n") .. "\n")
end

local function figures(...)
  local status, out, err = score({ "--json", "-" }, ...)
  return core.json_decode(out), status, err
end

describe("quoth score", function()
  it("counts what is found, its parts and its speaker", function()
    local got, status, err = figures(gold("weir", WEIR, FOUND))
    assert.equal("", err)
    assert.equal(0, status)
    local all = got.statements.all
    assert.same({ 3, 2, 1.0, 0.6667, 0.8, 0.4 }, { all.gold, all.system, all.p,
      all.r, all.f, all.who_said_what })
    assert.same({ 1.0, 1.0, 1.0, 1.0, 0.5 }, { all.exact, all.cue, all.source,
      all.addressee, all.speaker })
    assert.same({ 1, 1, 1.0 }, { got.statements.direct.gold,
      got.statements.direct.system, got.statements.direct.f })
    assert.equal(core.null, got.statements.mixed.exact)
    assert.equal(core.null, got.meta)
    local rules = {}
    for _, r in ipairs(got.rules) do rules[r.rule] = { r.found, r.right, r.who }
    end
    assert.same({ ["en.quote-source-cue"] = { 1, 1, 1 },
      ["en.source-says-that"] = { 1, 1, 0 } }, rules)
  end)

  it("asks for no beliefs, optional and denied ones, nor for what is ignored",
    function()
      local list = { FOUND[1], { type = "indirect",
        content = "the pumps were old", cue = "said",
        source = "Anna Kovalenko", more = '"optional":true' } }
      local all = figures(gold("a", WEIR, list)).statements.all
      assert.same({ 1, 1, 1.0 }, { all.gold, all.system, all.f })
      list[2].more = '"reported_speech":false'
      assert.equal(1, figures(gold("a", WEIR, list)).statements.all.gold)
      all = figures(gold("a", WEIR, { FOUND[1] }, ',"ignore":[[55,101]]'))
        .statements.all
      assert.same({ 1, 1 }, { all.gold, all.system })
      all = figures(gold("a", WEIR, { FOUND[1] })).statements.all
      assert.same({ 1, 2, 0.5 }, { all.gold, all.system, all.p })
      local denied = figures(gold("d", "Ann Yu never said that it rained.\n",
        { { type = "indirect", content = "it rained", cue = "never said",
          source = "Ann Yu" } })).statements.all
      assert.same({ 0, 0 }, { denied.gold, denied.system })
    end)

  it("scores sections, meta and roles where gold tells them", function()
    local text = "Read also: Dam holds\n\nWeir gates to be replaced soon\n\n"
      .. "OSLO, 14 May 2021 (Nordwire) – “The weir is holding,” the mayor, "
      .. "Owen Pritchard, told reporters on Friday.\n"
    local got = figures(gold("m", text, { FOUND[1] },
      ',"boilerplate":[[0,20]],"speakers":[{"name":"Owen Pritchard","roles":'
      .. '["mayor"]}],"meta":{"headline":"Weir gates to be replaced soon",'
      .. '"date":"2021-05-14","outlet":"Echo","dateline":{"place":"Oslo"}}'))
      .meta
    assert.same({ p = 1.0, r = 1.0, f = 1.0, lost = 0 }, got.furniture)
    assert.same({ right = 1.0, of = 1, extra = 0 }, got.headline)
    assert.same({ right = 1.0, of = 1, extra = 0 }, got.place)
    assert.same({ right = 0.0, of = 1, extra = 0 }, got.outlet)
    assert.equal(1.0, got.roles.r)
  end)

  it("prints a table, rules and errors with what stands around", function()
    local status, out = score({ "-" }, gold("weir", WEIR, FOUND))
    assert.equal(0, status)
    assert.matches("\nall +3 +2 +1.000 +0.667 +0.800", out)
    assert.matches("\nen.source%-says%-that +1 +1 +0 +1.000", out)
    assert.matches("\n2 errors:\ncue missed 1, source 1\n", out)
    assert.matches("speaker weir, line 3, bytes 80-102: indirect, by "
      .. "en.source-says-that", out, 1, true)
    assert.matches("gold: bo ek; found: anna kovalenko", out, 1, true)
    assert.matches("missed  weir, line 5, bytes 106-136: indirect", out, 1,
      true)
    assert.matches("[The gates will be painted green], the painter hummed.",
      out, 1, true)
  end)

  it("shows as many errors as are wanted, of a type or kind", function()
    local line = gold("weir", WEIR, FOUND)
    local _, out = score({ "--errors", "1", "-" }, line)
    assert.matches("2 errors, the first 1:", out, 1, true)
    assert.is_nil(out:find("\nmissed", 1, true))
    _, out = score({ "--errors", "0", "-" }, line)
    assert.is_nil(out:find("error", 1, true))
    _, out = score({ "--type", "direct", "-" }, line)
    assert.is_nil(out:find("error", 1, true))
    _, out = score({ "--kind", "missed", "--errors", "all", "-" }, line)
    assert.matches("1 error:", out, 1, true)
    assert.matches("missed", out, 1, true)
    _, out = score({ "--sample", "1", "-" }, line)
    assert.matches("2 errors, a sample of 1:\ncue missed 1, source 1\n"
      .. "of the sample: source 1\n", out, 1, true)
    _, out = score({ "--sample", "all", "-" }, line)
    assert.matches("2 errors:\n", out, 1, true)
    assert.equal(2, (score({ "--errors", "x", "-" }, line)))
    assert.equal(2, (score({ "--sample", "x", "-" }, line)))
    assert.equal(2, (score({ "--kind", "x", "-" }, line)))
    assert.equal(2, (score {}))
  end)

  it("tells lines that are no gold, and scores the others", function()
    local good = gold("weir", WEIR, FOUND)
    local span = '{"id":1,"text":"abc","statements":[{"type":"direct",'
      .. '"content":[[1,9]]}]}'
    local got, status, err = figures(good, "{", '{"id":"x","text":"abc"}', span,
      span:gsub("direct", "loud"), span:gsub(",9", ',"b"'), "", good)
    assert.equal(1, status)
    assert.equal(6, got.statements.all.gold)
    assert.matches("^quoth: standard input: line 2: [^\n]+ at byte 3\n", err)
    assert.matches('line 3: "statements" is not a list\n', err, 1, true)
    assert.matches('line 4: statement 1: "content" [1,9] lies outside the text '
      .. "of 3 bytes\n", err, 1, true)
    assert.matches('line 5: statement 1: "type" is not direct, mixed or '
      .. "indirect\n", err, 1, true)
    assert.matches('line 6: statement 1: "content" is no list of spans\n', err,
      1, true)
    assert.matches("standard input: 5 lines could not be read\n$", err)
    assert.equal(1, (score { "/nowhere.jsonl" }))
  end)
end)

local function output(...)
  local pipe = assert(io.popen((...):format(select(2, ...))))
  local text = pipe:read "a"
  assert(pipe:close())
  return text
end

local shared = io.open(SHARED .. "/eval/score.py")
if shared then
  shared:close()

  describe("the figures of quoth score", function()
    local quoth = os.getenv "QUOTH" or "build/bin/quoth"
    for _, set in ipairs { "seeds_gold", "articles_gold", "polnear_dev" } do
      it("are those of the scripts: " .. set, function()
        local file = SHARED .. "/data/" .. set .. ".jsonl"
        local records = os.tmpname()
        output("%s --jsonl < %s > %s", quoth, file, records)
        local mine = output("%s score --errors 0 %s", quoth, file)
        local statements = output("python3 %s/eval/score.py %s %s", SHARED,
          file, records)
        assert.equal(statements, mine:sub(1, #statements))
        if mine:find "\nfurniture" then
          local meta = output("python3 %s/eval/meta.py %s %s", SHARED, file,
            records)
          assert.equal(meta, mine:sub(#statements + 2, #statements + 1
            + #meta))
        end
        os.remove(records)
      end)
    end
  end)
end
