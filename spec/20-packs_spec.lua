-- Packs of users: what they can add to a language and change in it, and what
-- is told, with file and line, when one is wrong.

local command = require "spec.support.command"
local quoth = require "quoth"
local where = require "quoth.where"

-- A pack by its fields other than those that all have.
local function pack(fields)
  local def = { name = "desk", version = "1.0.0", extends = "en", schema = 1 }
  for key, value in pairs(fields) do def[key] = value end
  return quoth.pack(def)
end

local function reader(fields) return quoth.new { rules = pack(fields) } end

-- The statements of a text as lines "rule: speaker | cue | text".
local function found(r, text)
  local doc, list = assert(r:read(text)), {}
  for s in doc:statements() do
    list[#list + 1] = ("%s: %s | %s | %s"):format(s.rule,
      s.speaker and s.speaker.name or "-", s.cue_text or "-", s.text)
  end
  doc:close()
  return list
end

local function from_colon(u)
  return u.word "From" * u.as("source", u.person) * u.punct ":"
    * u.as("content", u.paragraph)
end

local TEXT = "“The taps are dry,” said Ivan Sokol on Monday."
local plain = quoth.new {}

describe("a pack", function()
  it("adds rules with examples", function()
    local r = reader { rules = function(u, rule)
      rule { name = "from-colon", build = function() return from_colon(u) end,
        yes = { { "From Chairwoman Ann Yu: We will act.",
          content = "We will act.", source = "Chairwoman Ann Yu",
          cue = false } },
        no = { "From Minsk: a report." } }
    end }
    assert.same({ "from-colon: Ann Yu | - | We will act. Now." },
      found(r, "From Chairwoman Ann Yu: We will act. Now."))
    assert.equal("quoth.reader (en 0.1.0, desk 1.0.0)", tostring(r))
    assert.equal("en 0.1.0, desk 1.0.0", r:read("x"):record().by.pack)
  end)

  it("leaves other readers as they are", function()
    reader { rules = function(_, rule)
      rule { name = "en.quote-cue-source", off = true }
    end }
    assert.matches("^en.quote%-cue%-source", found(plain, TEXT)[1])
    assert.equal("quoth.reader (en 0.1.0)", tostring(quoth.new {}))
  end)

  it("switches rules off", function()
    local r = reader { rules = function(_, rule)
      rule { name = "en.quote-cue-source", off = true }
    end }
    for _, line in ipairs(found(r, TEXT)) do
      assert.not_matches("^en.quote%-cue%-source", line)
    end
  end)

  it("changes a rule, and keeps what it does not name", function()
    local r = reader { rules = function(u, rule)
      rule { name = "en.quote-cue-source", build = function()
        return u.as("content", u.quote) * u.opt(u.comma) * u.as("cue",
          u.word "quipped") * u.as("source", u.person)
      end }
    end }
    assert.same({ "en.quote-cue-source: Ivan Sokol | quipped | We left," },
      found(r, "“We left,” quipped Ivan Sokol."))
    for _, line in ipairs(found(r, TEXT)) do
      assert.not_matches("^en.quote%-cue%-source", line)
    end
  end)

  it("puts rules before others of their group", function()
    local function with(order)
      return found(reader { rules = function(u, rule)
        rule { name = "mine", group = "quote", order = order,
          build = function()
            return u.as("content", u.quote) * u.as("cue", u.word "said")
              * u.as("source", u.person)
          end }
      end }, TEXT)[1]
    end
    assert.matches("^mine: Ivan Sokol", with(1))
    assert.matches("^en.quote%-cue%-source: Ivan Sokol", with(99))
  end)

  it("moves a rule by its order alone", function()
    local function first(order)
      return found(reader { rules = function(u, rule)
        local function build()
          return u.as("content", u.quote) * u.as("cue", u.word "said")
            * u.as("source", u.person) * #u.word "on"
        end
        rule { name = "mine", group = "quote", order = 15, build = build }
        rule { name = "en.quote-cue-source", order = order }
      end }, TEXT)[1]:match "^[^:]+"
    end
    assert.equal("mine", first(20))
    assert.equal("en.quote-cue-source", first(11))
  end)

  it("adds cues by their dictionary form", function()
    local text = "“We left,” Harbour chief Tom Vale briefed. "
      .. "Vale goes on record that the dam leaks."
    local r = reader { lexicon = { say = { "brief", "go on record" } } }
    assert.same({ "en.quote-source-cue: Tom Vale | briefed | We left,",
      "en.source-says-that: Tom Vale | goes on record | the dam leaks" },
      found(r, text))
  end)

  it("adds titles, roles, phrases and tags of its own", function()
    local r = reader {
      lexicon = { title = { "Harbourmaster", "Hptm." }, role = { "lockkeeper" },
        tags = { "vessel" }, vessel = { "MV Aurora", "MV Petrel" } },
      rules = function(u, rule)
        rule { name = "vessel", group = "mention", mention = "org",
          order = 15, build = function()
            return u.as("whole", u.opt(u.word "the")
              * u.as("name", u.tag "vessel"))
          end, yes = { { "The MV Aurora said it was late.",
            name = "MV Aurora" } } }
      end }
    assert.same({
      "en.quote-source-cue: Vale | said | We left,",
      "en.quote-source-cue: Amsel | said | Never,",
      "en.source-cue-clause: MV Petrel | said | it was adrift",
    }, found(r, "“We left,” Harbourmaster Vale said. “Never,” Hptm. Amsel said."
      .. "\n\nThe MV Petrel said it was adrift."))
    assert.same({ "en.quote-source-cue: lockkeeper | said | Nobody drowned," },
      found(r, "“Nobody drowned,” the lockkeeper said."))
  end)

  it("adds abbreviations that end no sentence", function()
    local text = "The Abt. Norrby left. It rained."
    local function count(r)
      local n = 0
      for _ in r:read(text):sentences() do n = n + 1 end
      return n
    end
    assert.equal(3, count(plain))
    assert.equal(2, count(reader { lexicon = { abbr = { "Abt." } } }))
  end)

  it("adds furniture and other lines by what they begin with", function()
    local r = reader { outlet = "Harbour Wire", sections = {
      furniture = { "read our tide tables" }, credit = { "snapped by" } } }
    local text = "Dam opens at dawn today\n\nThe dam opened, Ann Yu said.\n\n"
      .. "Read our tide tables, which are said to be right.\n\n"
      .. "Snapped by Tom Vale in Norrby.\n\nIt closed again, Yu said.\n"
    local kinds = {}
    local doc = r:read(text)
    for i, s in ipairs(doc:sections()) do kinds[i] = s.kind end
    assert.same({ "headline", "body", "furniture", "credit", "body" }, kinds)
    assert.equal("Harbour Wire", doc.meta.outlet)
    assert.equal("Daily", r:read(text, { outlet = "Daily" }).meta.outlet)
  end)

  it("may stand in a list, each with what it adds", function()
    local r = quoth.new { rules = {
      pack { lexicon = { say = { "huff loudly" } } },
      pack { name = "more", rules = function(u, rule)
        rule { name = "from-colon", build = function()
          return from_colon(u)
        end }
      end } } }
    assert.same({ "from-colon: Ann Yu | - | We act." },
      found(r, "From Ann Yu: We act."))
    assert.equal(1, #found(r, "“No,” Ann Yu huffed loudly."))
    assert.equal("en 0.1.0, desk 1.0.0, more 1.0.0", r.pack.by)
  end)

  it("names a word with a capital without hiding the small one", function()
    local r = reader { rules = function(u, rule)
      rule { name = "from-colon", build = function() return from_colon(u) end }
    end }
    assert.same(found(plain, "The mayor came from Oslo, Ann Yu said. "
      .. "From Oslo she said that it rained."),
      found(r, "The mayor came from Oslo, Ann Yu said. "
      .. "From Oslo she said that it rained."))
  end)
end)

describe("where", function()
  local function with(filter)
    return reader { rules = function(_, rule)
      rule { name = "en.quote-cue-source", where = filter }
    end }
  end

  it("is asked of what the rule found", function()
    local asked
    with(function(hit) asked = hit return true end):read(TEXT)
    assert.same({ rule = "en.quote-cue-source", text = TEXT, section = "body",
      first = 1, last = #"“The taps are dry,” said Ivan Sokol",
      content = "“The taps are dry,”", cue = "said", source = "Ivan Sokol",
      kind = "person", name = "Ivan Sokol" }, asked)
  end)

  it("keeps or refuses", function()
    local function by(name)
      return found(with(function(hit) return hit.name == name end), TEXT)
    end
    assert.matches("^en.quote%-cue%-source", by("Ivan Sokol")[1])
    for _, line in ipairs(by "Petr Sokol") do
      assert.not_matches("^en.quote%-cue%-source", line)
    end
  end)

  it("filters mentions and edges too", function()
    local wholes, stops = {}, {}
    local r = reader { rules = function(_, rule)
      rule { name = "en.name", where = function(hit)
        wholes[#wholes + 1] = hit.whole
        return hit.name ~= "Ivan Sokol"
      end }
      rule { name = "en.edge-attribution", where = function(hit)
        stops[#stops + 1] = hit.stop
        return true
      end }
    end }
    local doc = r:read("The dam, Ann Yu said, is safe. Ivan Sokol left.")
    assert.same({ "Ann Yu", "Ivan Sokol" }, wholes)
    assert.same({ "," }, stops)
    for _, speaker in ipairs(doc:speakers()) do
      assert.not_equal("Ivan Sokol", speaker.name)
    end
  end)

  it("that raises makes the article unreadable, not the reader", function()
    local r = with(function(hit) return hit.nothing.at_all end)
    local doc, message, code = r:read(TEXT)
    assert.is_nil(doc)
    assert.equal("ewhere", code)
    assert.matches("^rule 'en.quote%-cue%-source': where: .-20%-packs_spec.lua",
      message)
    assert.truthy(r:read("It rained."))
  end)

  it("is asked a bounded number of times", function()
    local n = 0
    local r = reader { rules = function(u, rule)
      rule { name = "any", where = function() n = n + 1 return true end,
        build = function() return u.as("source", u.any) end }
    end }
    local doc, message, code =
      r:read(("the dam was as it is. "):rep(where.CALLS // 6))
    assert.is_nil(doc)
    assert.equal("ewhere", code)
    assert.matches("more than " .. where.CALLS .. " times", message)
    assert.equal(where.CALLS, n)
  end)
end)

-- == errors ==================================================================

describe("a file of rules", function()
  local name

  -- What is raised for a file, its name taken for FILE.
  local function raised(text)
    local file = assert(io.open(name, "wb"))
    file:write(text)
    file:close()
    local ok, message = pcall(quoth.new, { rules = name })
    os.remove(name)
    assert.is_false(ok)
    return (tostring(message):gsub(name:gsub("%p", "%%%0"), "FILE"))
  end

  -- Of a pack whose fields stand on the lines from the second on.
  local HEAD = 'return quoth.pack { name = "b", extends = "en", schema = 1, '
    .. 'version = "1",\n'
  local function of(fields) return raised(HEAD .. fields .. "\n}\n") end
  -- Of a rule on line 3 with this on line 4.
  local function rule(fields)
    return of("rules = function(u, rule)\nrule { name = 'x',\n" .. fields
      .. "\n} end")
  end
  local function build(patt)
    return rule("build = function() return " .. patt .. " end")
  end

  setup(function() name = os.tmpname() end)
  teardown(function() os.remove(name) end)

  it("tells the place of an unknown tag, unit, mark, letter, capture",
    function()
    assert.equal("FILE:4: rule 'x': tag: unknown tag 'sya'",
      build 'u.tag "sya" * u.as("content", u.quote)')
    assert.equal("FILE:4: rule 'x': unknown unit 'persn'",
      build 'u.persn * u.as("content", u.quote)')
    assert.equal("FILE:4: rule 'x': punct: unknown mark '%'",
      build 'u.punct "%" * u.as("content", u.quote)')
    assert.equal("FILE:4: rule 'x': kind: unknown letter 'X'",
      build 'u.kind "QX" * u.as("content", u.quote)')
    assert.equal("FILE:4: rule 'x': unknown capture 'sauce'",
      build 'u.as("sauce", u.quote)')
    assert.equal("FILE:4: rule 'x': pattern expected, got string",
      build 'u.quote * "said"')
    assert.equal("FILE:4: rule 'x': words: no word",
      build 'u.words "" * u.as("content", u.quote)')
    assert.equal("FILE:4: rule 'x': ^ takes a whole number, not 1.5",
      build 'u.as("content", u.quote) ^ 1.5')
    assert.equal("FILE:4: rule 'x': build raised a table", build "error {}")
  end)

  it("tells the place of an unknown option, and of a wrong value", function()
    assert.equal("FILE:3: rule 'x': unknown field 'ordre'", rule "ordre = 2")
    assert.equal("FILE:3: rule 'x': prior must be a number", rule "prior = '9'")
    assert.equal("FILE:3: rule 'x': floor is in percent, not 101",
      rule "floor = 101")
    assert.equal("FILE:3: rule 'x': example 1 of yes has no text",
      rule "yes = { {} }")
    assert.equal("FILE:3: rule 'x': example 2 of no has no text",
      rule "no = { 'It rained.', 5 }")
    assert.equal("FILE:3: rule 'x': unknown act 'sing'", rule "act = 'sing'")
    assert.equal("FILE:3: rule 'x': unknown mention 'ghost'",
      rule "group = 'mention', mention = 'ghost'")
    assert.equal("FILE:3: rule 'x': no build, and no rule of that name to "
      .. "change", rule "off = true")
    assert.equal("FILE:4: rule 'x': build gives no pattern",
      rule "build = function() end")
  end)

  it("tells the place of a rule that can match nothing", function()
    local nothing = "FILE:3: rule 'x' can match nothing"
    assert.equal(nothing,
      build 'u.tag "say role" * u.tag "month det" * u.as("content", u.quote)')
    assert.equal(nothing, build '#u.comma * u.as("content", u.quote)')
    assert.equal(nothing, build 'u.as("content", u.quote) * -u.opt(u.comma)')
    assert.equal(nothing, rule [[group = "mention", mention = "org",
      build = function() return u.as("whole", u.person * u.any) end]])
  end)

  it("tells the place of a rule that captures nothing of use, or too much",
    function()
    assert.equal("FILE:3: rule 'x': captures none of content, before, after, "
      .. "cue, source, addressee", build "u.quote")
    assert.equal("FILE:3: rule 'x': group 'b' has no capture 'whole'",
      build 'u.as("whole", u.quote)')
    assert.equal("FILE:3: rule 'x': more than 16 captures in one match",
      build 'u.as("content", u.quote) ^ 1')
    assert.equal("FILE:3: rule 'x': repeats what matches nothing",
      build 'u.as("content", u.quote) * (u.comma ^ -1) ^ 0')
  end)

  it("tells the place of a rule that another shadows", function()
    assert.equal("FILE:5: rule 'b' never wins: 'a' stands before it in group "
      .. "'b' and matches wherever it does", of [[
rules = function(u, rule)
  rule { name = "a", order = 1,
    build = function() return u.as("content", u.quote) * u.any end }
  rule { name = "b", order = 2, build = function()
    return u.as("content", u.quote) * u.comma * u.as("source", u.person)
  end }
end]])
    assert.equal("FILE:3: rule 'c' never wins: 'en.quote-alone' stands before "
      .. "it in group 'bare' and matches wherever it does", of [[
rules = function(u, rule)
  rule { name = "c", group = "bare", order = 50, build = function()
    return -u.behind(u.words "reading bearing" + u.verb(
        "say tell ask write manner", "vpast vpres vpart vbase")
        + u.verb("say tell", "ving", "manner"))
      * u.as("content", u.quote) * #(u.punct "." * u.brk)
  end }
end]])
  end)

  it("tells the place of an example that fails", function()
    assert.equal("FILE:5: rule 'x': finds '“We left,”' in ““We left,” he "
      .. "said.”",
      rule [[build = function() return u.as("content", u.quote) end,
no = { "“We left,” he said." }]])
    assert.equal("FILE:5: rule 'x': finds nothing in “It rained.”",
      rule [[build = function() return u.as("content", u.quote) end,
yes = { { "It rained." } }]])
    assert.equal("FILE:6: rule 'x': content is “We left,” in ““We left,” he "
      .. "said.”",
      rule [[build = function() return u.as("content", u.quote) end,
yes = {
{ "“We left,” he said.", content = "We right" } }]])
    assert.equal("FILE:5: rule 'x': unknown field 'contnt' in ““A,” he said.”",
      rule [[build = function() return u.as("content", u.quote) end,
yes = { { "“A,” he said.", contnt = "We left" } }]])
  end)

  it("tells which rule of the group wins an example", function()
    assert.equal("FILE:3: rule 'x': loses to 'en.quote-cue-source', which "
      .. "stands before it in group 'quote' in “" .. TEXT .. "”",
      (rule([[group = "quote", order = 50, build = function()
        return u.as("content", u.quote) * u.any * u.as("source", u.person) end,
        yes = { { "]] .. TEXT:gsub("”", "\\u{201D}") .. '" } }')))
  end)

  it("tells the place of what no pack has", function()
    assert.equal("FILE:2: pack: unknown field 'lexicn'", of "lexicn = {}")
    assert.equal("FILE:2: pack: rules must be a function", of "rules = {}")
    assert.equal("FILE:3: lexicon: unknown tag 'sya'",
      of "lexicon = { say = { 'brief' },\nsya = { 'x' } }")
    assert.equal("FILE:3: lexicon: unknown tag 'sya'",
      of "lexicon = {\n{ tags = { 'sya' }, 'x' } }")
    assert.equal("FILE:3: lexicon: verbs are given in their dictionary form: "
      .. "'announced' is a past", of "lexicon = { say = {\n'announced' } }")
    assert.equal("FILE:2: lexicon: there is a tag 'role' already",
      of "lexicon = { tags = { 'role' } }")
    assert.equal("FILE:2: sections: unknown kind 'furnture'",
      of "sections = { furnture = { 'x' } }")
    assert.equal("FILE:3: sections: '24/7:' must begin and end with a letter",
      of "sections = { furniture = {\n'24/7:' } }")
  end)

  it("has a schema and a language that are known", function()
    assert.equal("FILE:1: pack: schema 2 is not known: this quoth knows 1",
      raised((HEAD:gsub("schema = 1", "schema = 2")) .. "}"))
    assert.equal("FILE:1: pack: no schema",
      raised((HEAD:gsub("schema = 1,", "")) .. "}"))
    assert.equal("FILE:1: pack: there is no pack 'fr' to extend",
      raised((HEAD:gsub('"en"', '"fr"')) .. "}"))
  end)

  it("is Lua, as text, that returns a pack", function()
    assert.equal("FILE:1: unexpected symbol near '}'", raised "}")
    assert.equal("FILE:1: the file must return quoth.pack { … }",
      raised "return 1")
    assert.matches("compiled Lua, not text",
      raised(string.dump(function() end)))
    assert.matches("unknown name 'os'",
      raised "os.exit(1)")
  end)

  it("that is not there is told", function()
    local ok, message = pcall(quoth.new, { rules = "no/such.lua" })
    assert.is_false(ok)
    assert.matches("cannot read the rules: no/such.lua: No such file", message)
    message = select(2, pcall(quoth.new, { rules = "lua" }))
    assert.equal("cannot read the rules: lua: Is a directory", message)
  end)

  it("is read with its examples left alone when that is asked for", function()
    local r = quoth.new { check = false, rules = pack {
      rules = function(u, add)
        add { name = "x", yes = { { "It rained." } },
          build = function() return u.as("content", u.quote) end }
      end } }
    assert.truthy(r)
  end)
end)

-- == the program =============================================================

describe("quoth --rules", function()
  local name

  local function write(text)
    local file = assert(io.open(name, "wb"))
    file:write(text)
    file:close()
  end

  setup(function()
    name = os.tmpname()
    write [[return quoth.pack { name = "b", extends = "en", schema = 1,
  version = "1", rules = function(u, rule)
    rule { name = "from-colon", build = function()
        return u.word "From" * u.as("source", u.person) * u.punct ":"
          * u.as("content", u.paragraph)
      end, yes = { { "From Ann Yu: We will act." } } }
    rule { name = "never", build = function()
        return u.word "zzz" * u.as("content", u.quote)
      end }
    rule { name = "late", order = 200, build = function()
        return u.word "From" * u.as("source", u.person) * u.punct ":" * u.any
      end, where = function() return true end }
  end }]]
  end)
  teardown(function() os.remove(name) end)

  it("reads with them", function()
    local status, out = command.run({ "--rules", name, "--format", "jsonl",
      "-" }, "From Ann Yu: We will act.\n")
    assert.equal(0, status)
    assert.matches('"rule":"from%-colon"', out)
    assert.matches('"pack":"en 0.1.0, b 1"', out)
  end)

  it("reads streams with them", function()
    local status, out = command.run({ "--rules", name, "--jsonl" },
      '{"text":"From Ann Yu: We will act."}\n')
    assert.equal(0, status)
    assert.matches('"rule":"from%-colon"', out)
  end)

  it("ends with status 1 where they are wrong", function()
    local other = os.tmpname()
    local file = io.open(other, "wb")
    file:write "return quoth.pack {}"
    file:close()
    local status, out, err = command.run({ "--rules", other, "-" }, "x")
    os.remove(other)
    assert.equal(1, status)
    assert.equal("", out)
    assert.equal("quoth: " .. other .. ":1: pack: no name\n", err)
  end)

  it("quoth check counts, and tells dead and shadowed rules", function()
    local article = os.tmpname()
    local file = io.open(article, "wb")
    file:write "Gate\n\nFrom Ann Yu: We will act.\n"
    file:close()
    local status, out = command.run { "check", name, article }
    os.remove(article)
    assert.equal(0, status)
    assert.equal([[
en 0.1.0, b 1: 3 rules, 1 example, all right
rule           found      kept
from-colon         2         2
never              0         0
late               0         0
dead: never matches nothing in the examples and 1 article
shadowed: late, by from-colon
]], out)
  end)

  it("quoth check ends with status 1 where an example is wrong", function()
    local other = os.tmpname()
    local file = io.open(other, "wb")
    file:write [[return quoth.pack { name = "b", extends = "en", schema = 1,
  version = "1", rules = function(u, rule)
    rule { name = "x", build = function() return u.as("content", u.quote) end,
      no = { "“No,” he said." } }
  end }]]
    file:close()
    local status, out = command.run { "check", other }
    os.remove(other)
    assert.equal(1, status)
    assert.equal(other .. ":4: rule 'x': finds '“No,”' in ““No,” he said.”\n"
      .. [[
en 0.1.0, b 1: 1 rule, 1 example, 1 failure
rule     found      kept
x            1         0
]], out)
  end)
end)
