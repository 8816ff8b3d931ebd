-- Reports: the formats, what scripts are made with, and the program's options
-- for them. Formats for programs are read by other programs than quoth.

local core = require "quoth.core"
local dkjson = require "dkjson"
local kit = require "quoth.kit"
local quoth = require "quoth"
local command = require "spec.support.command"

local ARTICLE = [[
Weir gates to be “replaced” & more

NORRBY, 14 May 2021 (Nordwire) – The old gates of the Norrby weir will be
replaced before winter, the mayor, Owen Pritchard, said on Friday.

“The weir is <holding>, but the gates are older than I am,” Pritchard told
reporters. “We cannot wait for another flood.”

Engineer Anna Kovalenko denied that the city had been warned in January. She
said her letter was about the pumps.
]]

local reader = quoth.new {}

local function read(text, known)
  return assert(reader:read(text or ARTICLE, known or { id = "a.txt" }))
end

local function file(text, ending)
  local name = os.tmpname()
  os.remove(name)
  name = name .. (ending or ".lua")
  local f = assert(io.open(name, "wb"))
  f:write(text)
  f:close()
  return name
end

-- What another program makes of a text: its exit status must be 0.
local function python(code, text)
  local script, data = file(code, ".py"), file(text, ".txt")
  local pipe = io.popen(("python3 %s < %s 2>&1"):format(script, data))
  local out = pipe:read "a"
  local ok = pipe:close()
  os.remove(script)
  os.remove(data)
  assert.is_true(ok, out)
  return out
end

describe("the report in CSV", function()
  it("is read by a spreadsheet's rules", function()
    local out = python([[
import csv, sys
for row in csv.DictReader(sys.stdin):
    print(row["article"], row["speaker"], row["polarity"], row["line"],
          row["bytes"], row["text"], sep="|")
]], quoth.report(read(), "csv"))
    assert.equal([[
a.txt|Owen Pritchard|affirmed|3|76-138|The old gates of the Norrby weir ]]
      .. [[will be replaced before winter
a.txt|Owen Pritchard|affirmed|6|188-244 278-310|The weir is <holding>, but ]]
      .. [[the gates are older than I am, We cannot wait for another flood.
a.txt|Anna Kovalenko|denied|9|352-386|the city had been warned in January
a.txt|Anna Kovalenko|affirmed|10|398-427|her letter was about the pumps
]], out)
  end)

  it("starts no formula", function()
    assert.equal("'=1+1", kit.escape.csv "=1+1")
    assert.equal("'@a", kit.escape.csv "@a")
    assert.equal('"\'-1,5"', kit.escape.csv "-1,5")
    assert.equal("-1.5", kit.escape.csv(-1.5))
    assert.equal('"a ""b""\nc"', kit.escape.csv 'a "b"\nc')
  end)

  it("has every act and polarity when asked", function()
    local doc = read "Mayor Ann Yu never said “we won”. Yu believes it rains.\n"
    local n = select(2, quoth.report(doc, "csv"):gsub("\n", ""))
    local all = select(2, quoth.report(doc, "csv", { all = "yes" })
      :gsub("\n", ""))
    assert.equal(1, n)
    assert.is_true(all > 1)
  end)
end)

describe("the report in HTML", function()
  it("nests as it must and keeps the article's marks as text", function()
    local out = quoth.report({ read(), read "Nothing here.\n" }, "html")
    local text = python([[
import sys
from html.parser import HTMLParser
class Page(HTMLParser):
    def __init__(self):
        HTMLParser.__init__(self)
        self.open, self.ids = [], []
    def handle_starttag(self, tag, attrs):
        self.ids += [v for k, v in attrs if k == "id"]
        if tag != "meta": self.open.append(tag)
    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag
    def handle_data(self, data):
        if "style" not in self.open: print(data.strip())
p = Page()
p.feed(sys.stdin.read())
assert not p.open
print(p.ids)
]], out)
    assert.truthy(text:find("Weir gates to be “replaced” & more", 1, true))
    assert.truthy(text:find("“The weir is <holding>, but", 1, true))
    assert.truthy(text:find("No statement found.", 1, true))
    assert.truthy(text:find("['a1s1', 'a1s2', 'a1s3', 'a1s4']", 1, true))
  end)
end)

describe("the report in TEI", function()
  local CODE = [[
import sys
import xml.etree.ElementTree as tree
n = "{http://www.tei-c.org/ns/1.0}"
page = tree.parse(sys.stdin)
ids = [e.get("{http://www.w3.org/XML/1998/namespace}id") for e in page.iter()]
for tei in page.iter(n + "TEI"):
    print("".join(tei.find(n + "text").itertext()).replace("\n", " "))
    for said in tei.iter(n + "said"):
        assert said.get("who") is None or said.get("who")[1:] in ids
        assert all(a[1:] in ids for a in said.get("ana").split())
        print(said.get("n"), said.get("direct"), said.get("ana"),
              "".join(said.itertext()).replace("\n", " "))
]]

  it("is XML that holds the text and what was said in it", function()
    local out = python(CODE, quoth.report(read(), "tei"))
    assert.truthy(out:find("a1s2 true #direct #speech #affirmed The weir is "
      .. "<holding>, but the gates are older than I am,\na1s2 true", 1, true))
    assert.truthy(out:find("NORRBY, 14 May 2021 (Nordwire) –", 1, true))
  end)

  it("nests what crosses", function()
    local text = "abcdefghij"
    local function said(id, first, last)
      return { id = id, type = "direct", act = "speech", flags = {},
        polarity = "affirmed", content = { { first, last } }, text = "" }
    end
    local record = { id = "x", text = text, meta = {}, speakers = {},
      sections = { { kind = "body", span = { 1, 5 } },
        { kind = "body", span = { 6, 10 } } },
      statements = { said(1, 2, 7), said(2, 4, 9), said(3, 4, 4) } }
    assert.equal([[
abcdefghij
a1s1 true #direct #speech #affirmed bc
a1s1 true #direct #speech #affirmed d
a1s2 true #direct #speech #affirmed d
a1s3 true #direct #speech #affirmed d
a1s1 true #direct #speech #affirmed e
a1s2 true #direct #speech #affirmed e
a1s1 true #direct #speech #affirmed fg
a1s2 true #direct #speech #affirmed fg
a1s2 true #direct #speech #affirmed hi
]], (python(CODE, quoth.report(record, "tei")):gsub("^ *abcde *fghij *", text)))
  end)

  it("has no character that XML has not", function()
    local out = python(CODE, quoth.report(
      read "Mayor Ann Yu said: “A\1B\11C\u{FFFE}D is done.”\n", "tei"))
    assert.truthy(out:find("Ann Yu said", 1, true))
  end)
end)

describe("the report for brat", function()
  it("counts characters, and stays on the line", function()
    local lines = {}
    local out = quoth.report(read(), "brat")
    local chars = {}
    for _, code in utf8.codes(ARTICLE) do chars[#chars + 1] = code end
    for spans, words in out:gmatch "T%d+\t%a+ ([^\t]+)\t([^\n]+)" do
      local got = {}
      for first, last in spans:gmatch "(%d+) (%d+)" do
        got[#got + 1] = utf8.char(table.unpack(chars, first + 1,
          tonumber(last)))
      end
      assert.equal(words, table.concat(got, " "))
      lines[#lines + 1] = words
    end
    assert.equal("The old gates of the Norrby weir will be replaced before "
      .. "winter", lines[1])
    assert.truthy(out:find("E2\tStatement:T4 Cue:T5 Source:T6 Addressee:T7\n"
      .. "A4\tType E2 direct\nA5\tAct E2 speech\nA6\tPolarity E2 affirmed\n"
      .. "#2\tAnnotatorNotes E2\tOwen Pritchard\n", 1, true))
  end)

  it("holds one article", function()
    assert.has_error(function() quoth.report({ read(), read() }, "brat") end)
  end)
end)

describe("the report in annotations", function()
  it("selects the words by position and by what stands around", function()
    local chars = {}
    for _, code in utf8.codes(ARTICLE) do
      chars[#chars + 1] = utf8.char(code)
    end
    local page = assert(dkjson.decode(quoth.report(read(), "annotation")))
    assert.equal(4, #page.items)
    local n = 0
    for _, item in ipairs(page.items) do
      for _, target in ipairs(item.target) do
        local quote, position = target.selector[1], target.selector[2]
        local exact = table.concat(chars, "", position.start + 1,
          position["end"])
        assert.equal(exact, quote.exact)
        assert.truthy(ARTICLE:find(quote.prefix .. quote.exact .. quote.suffix,
          1, true))
        n = n + 1
      end
    end
    assert.equal(5, n)
    assert.same({ type = "TextualBody", purpose = "identifying",
      value = "Owen Pritchard" }, page.items[1].body[1])
  end)
end)

describe("every format", function()
  for _, format in ipairs(require "quoth.report".FORMATS) do
    it(format .. " is the same in every run, and valid UTF-8", function()
      local text = ARTICLE:gsub("pumps", "pu\255mps")
      local first = quoth.report(read(text), format)
      assert.equal(first, quoth.report(read(text), format))
      assert.truthy(utf8.len(first))
      assert.is_nil(first:find "\r")
    end)
  end
end)

-- == what scripts are made with =============================================

describe("a script", function()
  it("gets articles with all of the record", function()
    local doc = read()
    local got
    quoth.report(doc, function(docs) got = docs() end)
    local record = doc:record()
    record.text = ARTICLE
    assert.same(record, got)
  end)

  it("returns its text or writes it, or both", function()
    assert.equal("a1b", quoth.report(read(), function(_, _, write)
      write("a", 1)
      return "b"
    end))
    local out = {}
    assert.is_nil(quoth.report(read(), function() return "c" end, nil,
      function(...) out[#out + 1] = table.concat { ... } end))
    assert.equal("c", table.concat(out))
  end)

  it("gets documents, records, lists of them and iterators", function()
    local function ids(docs)
      local list = {}
      for doc in docs do list[#list + 1] = doc.id end
      return table.concat(list, " ")
    end
    local a, b = read(nil, { id = "a" }), read(nil, { id = "b" })
    assert.equal("a", quoth.report(a, ids))
    assert.equal("a", quoth.report(a:record(), ids))
    assert.equal("a b", quoth.report({ a, b:record() }, ids))
    assert.equal("", quoth.report({}, ids))
    local list = { b, a }
    assert.equal("b a", quoth.report(function()
      return table.remove(list, 1)
    end, ids))
  end)

  it("is told where it goes wrong", function()
    for source, message in pairs {
      ["return function("] = "%.lua:1: .*expected",
      ["\n\nreturn function() return frobnicate(1) end"] =
        "%.lua:3: unknown name 'frobnicate'",
      ["return function()\nlocal x = nil\nreturn x.y end"] =
        "%.lua:3: attempt to index a nil value",
      ["return {}"] = "%.lua: a report returns a function",
      ["return function() return {} end"] = "write takes strings",
      ["return function() return template(5) end"] =
        "a template is a string, not a number",
    } do
      local name = file(source)
      local ok, fault = pcall(quoth.report, read(), name)
      os.remove(name)
      assert.is_false(ok)
      assert.matches(message, fault)
    end
  end)

  it("may be a template", function()
    local name = file("@ for doc in docs do\n# $(doc.id) for $(options.whom)\n"
      .. "@   for i, s in ipairs(statements(doc)) do\n"
      .. "$(i). $(escape.markdown(s.who)) $5\n@   end\n@ end\n", ".md")
    local out = quoth.report(read(), name, { whom = "you" })
    os.remove(name)
    assert.equal("# a.txt for you\n1. Owen Pritchard $5\n2. Owen Pritchard $5\n"
      .. "3. Anna Kovalenko $5\n4. Anna Kovalenko $5\n", out)
  end)
end)

describe("the helper", function()
  local article

  setup(function()
    article = read():record()
    article.text = ARTICLE
  end)

  it("statements gives copies with who, role and words", function()
    local list = kit.statements(article)
    assert.equal(4, #list)
    assert.equal("Owen Pritchard", list[2].who)
    assert.equal("mayor", list[2].role)
    assert.equal("The weir is <holding>, but the gates are older than I am,” … "
      .. "“We cannot wait for another flood.", list[2].words)
    assert.equal(article, list[2].article)
    assert.is_nil(article.statements[2].article)
  end)

  it("context gives the paragraph on either side", function()
    local before, within, after = kit.context(article, article.statements[3])
    assert.equal("Engineer Anna Kovalenko denied that", before)
    assert.equal("the city had been warned in January", within)
    assert.equal(". She said her letter was about the pumps.", after)
    before, within = kit.context(article, article.statements[2])
    assert.equal("“", before)
    assert.matches("^The weir .* Pritchard told reporters%. “We ", within)
    assert.is_nil(kit.context({}, article.statements[3]))
  end)

  it("around cuts no character", function()
    for bytes = 0, 12 do
      local before, within, after = kit.around({ text = "ä€𝄞x𝄞€ä" }, { 10, 10 },
        bytes)
      assert.equal("x", within)
      assert.truthy(utf8.len(before) and utf8.len(after))
      assert.is_true(#before <= bytes and #after <= bytes)
    end
    assert.same({ "ä€𝄞", "x", "𝄞€ä" },
      { kit.around({ text = "ä€𝄞x𝄞€ä" }, { 10, 10 }, 100) })
  end)

  it("line tells the line, of texts of either line end", function()
    for _, ending in ipairs { "\n", "\r\n", "\r" } do
      local a = { text = ("one_two__four"):gsub("_", ending) }
      assert.equal(1, kit.line(a, 1))
      assert.equal(1, kit.line(a, 3))
      assert.equal(2, kit.line(a, a.text:find "two"))
      assert.equal(4, kit.line(a, #a.text))
    end
    assert.is_nil(kit.line({}, 1))
  end)

  it("characters counts them", function()
    local a = { text = ("ab€ä"):rep(3000) }
    for _, position in ipairs { 1, 2, 3, 8, 4096, 4097, 4104, 8193, 21001 } do
      -- a position within a character counts the character before it
      local want = utf8.len(a.text, 1, position - 1, true)
        or select(2, a.text:sub(1, position - 1):gsub("[^\128-\191]", ""))
      assert.equal(want, kit.characters(a, position))
    end
  end)

  it("group keeps the order, and puts an item under each of its keys",
    function()
      local list = { { n = 1, topics = { "b", "a" } }, { n = 2, topics = {} },
        { n = 3, topics = { "a" } }, { n = 4 } }
      local function shape(groups)
        local out = {}
        for i, group in ipairs(groups) do
          local items = {}
          for k, item in ipairs(group) do items[k] = item.n end
          out[i] = tostring(group.key) .. ":" .. table.concat(items, ",")
        end
        return table.concat(out, " ")
      end
      assert.equal("b:1 a:1,3", shape(kit.group(list, "topic")))
      assert.equal("b:1 a:1,3 other:2,4", shape(kit.group(list, "topic",
        "other")))
      assert.equal("1:1,3 0:2,4", shape(kit.group(list, function(item)
        return item.n % 2
      end)))
    end)

  it("group knows speakers, outlets and headlines", function()
    local list = kit.statements(article)
    assert.equal("Owen Pritchard", kit.group(list, "speaker")[1].key)
    assert.equal("Nordwire", kit.group(list, "outlet")[1].key)
    assert.equal("Weir gates to be “replaced” & more",
      kit.group(list, "headline")[1].key)
    assert.equal("2021-05-14", kit.group(list, "date")[1].key)
  end)

  it("count tells most first, then by the key", function()
    local list = {}
    for k in ("c b a b c d"):gmatch "%a" do list[#list + 1] = { k = k } end
    assert.same({ { key = "b", n = 2 }, { key = "c", n = 2 },
      { key = "a", n = 1 }, { key = "d", n = 1 } }, kit.count(list, "k"))
  end)

  it("sort is stable, and puts what has no key last", function()
    local list = { { i = 1, a = 2 }, { i = 2 }, { i = 3, a = 1, b = 1 },
      { i = 4, a = 2 }, { i = 5, a = 1, b = 2 }, { i = 6, a = "x" } }
    local function shape(...)
      local out = {}
      for k, item in ipairs(kit.sort(list, ...)) do out[k] = item.i end
      return table.concat(out, "")
    end
    assert.equal("351462", shape "a")
    assert.equal("531462", shape("a", "-b"))
    assert.equal("614352", shape "-a")
    assert.equal("123456", shape())
    assert.equal(1, list[1].i)
  end)

  it("wrap counts columns, not bytes", function()
    assert.equal("ää éé\nüü", kit.wrap("ää  éé\nüü", 5))
    assert.equal("> a\n  b\n  cccccc", kit.wrap("a b cccccc", 3, "> ", "  "))
    assert.equal("", kit.wrap "")
  end)

  it("escape leaves no markup", function()
    assert.equal("&lt;a b=&quot;c&quot;&gt;&amp;&#39;",
      kit.escape.html [[<a b="c">&']])
    assert.equal("", kit.escape.xml(nil))
    assert.equal("\\*a\\_ \\[b\\]", kit.escape.markdown "*a_\n[b]")
    assert.equal("1\\. a", kit.escape.markdown "1. a")
  end)

  it("json orders keys, and marks lists", function()
    assert.equal('{"b":1,"a":[],"c":[1,2]}', kit.json({ a = kit.array {}, b = 1,
      c = { 1, 2 } }, { "b" }))
    assert.has_error(function() kit.json(article.statements.none or print) end)
  end)

  it("date writes out what has no year", function()
    assert.equal("12 November", kit.date "--11-12")
    assert.equal("2018-10", kit.date "2018-10")
    assert.is_nil(kit.date(nil))
  end)
end)

describe("the guide", function()
  local handle = assert(io.open("lua/README.md", "rb"))
  local guide = handle:read "a":match "\n## Reports\n.*"
  handle:close()

  -- The names in the first column of tables of helpers, "escape.html(s)".
  local told = {}
  for cell in guide:gmatch "\n| (`[^|]+%)`) |" do
    for name in cell:gmatch "`([%a.]+)%(" do told[name] = true end
  end

  local function flat(names, before, into)
    for name, value in pairs(names) do
      if type(value) == "table" then
        flat(value, before .. name .. ".", into)
      else
        into[#into + 1] = before .. name
      end
    end
    table.sort(into)
    return into
  end

  it("tells every helper that a script sees, and no other", function()
    local list = {}
    for name in pairs(told) do list[#list + 1] = name end
    table.sort(list)
    assert.same(flat(kit.names(), "", {}), list)
  end)

  it("tells every format", function()
    local part = guide:match "### Formats and their options\n(.-)\n## "
    for _, format in ipairs(require "quoth.report".FORMATS) do
      assert.truthy(part:find("`" .. format .. "`", 1, true), format)
    end
  end)

  it("tells what of Lua a script sees", function()
    local part = guide:match "Of Lua there are (.-)without"
    local words = {}
    for word in part:gmatch "%w+" do words[word] = true end
    for name in pairs(require "quoth.sandbox".environment()) do
      if name ~= "_VERSION" then assert.truthy(words[name], name) end
    end
  end)
end)

-- == the program ============================================================

describe("quoth --report", function()
  local function run(args, input)
    table.insert(args, 1, "--trust") -- the tests catch what it writes
    return command.run(args, input)
  end

  local function with(source, args, input, ending)
    local name = file(source, ending)
    local all = { "--report", name, table.unpack(args) }
    local status, out, err = run(all, input)
    os.remove(name)
    return status, out, (err:gsub(name:gsub("%p", "%%%0"), "mine.lua"))
  end

  it("gives articles one by one, and the options that were set", function()
    local status, out, err = with([[
      return function(docs, options, write)
        write("for ", options.whom, "\n")
        for doc in docs do write(doc.id or "-", " ", #doc.statements, "\n") end
      end]], { "--set", "whom=us", "spec/samples/wire.txt", "-" }, ARTICLE)
    assert.equal("", err)
    assert.equal(0, status)
    assert.matches("^for us\nspec/samples/wire.txt %d+\n%- 4\n$", out)
  end)

  it("goes on where an input cannot be read, and ends with 1", function()
    local status, out, err = with([[
      return function(docs)
        local n = 0
        for _ in docs do n = n + 1 end
        return n .. " read\n"
      end]], { "no-such.txt", "spec/samples/wire.txt" })
    assert.equal(1, status)
    assert.equal("1 read\n", out)
    assert.matches("^quoth: no%-such.txt: ", err)
  end)

  it("reads JSON lines, and warns of those that are none", function()
    local line = core.json_encode { id = "x", text = ARTICLE, title = "T" }
    local status, out, err = with([[
      return function(docs, options, write)
        for doc in docs do
          write(doc.id, " ", doc.meta.headline, " ", #statements(doc), "\n")
        end
      end]], { "--jsonl" }, line .. "\n{]\n" .. line .. "\n")
    assert.equal(1, status)
    assert.equal("x T 4\nx T 4\n", out)
    assert.matches("^quoth: standard input: line 2: .*\n"
      .. "quoth: standard input: 1 line could not be read\n$", err)
  end)

  it("writes any format of JSON lines", function()
    local line = core.json_encode { id = "x", text = ARTICLE }
    local status, out = run({ "--jsonl", "--format", "csv" },
      line .. "\n" .. line .. "\n")
    assert.equal(0, status)
    assert.equal(9, select(2, out:gsub("\n", "")))
    status, out = run({ "--jsonl", "--format", "json" },
      line .. "\n" .. line .. "\n")
    assert.equal(0, status)
    assert.equal(2, #dkjson.decode(out))
  end)

  it("tells of options that it does not ask for", function()
    local status, out, err = with("return function() return 'x' end",
      { "--set", "depht=3" })
    assert.equal(0, status)
    assert.equal("x", out)
    assert.equal("quoth: the report did not ask for option 'depht'\n", err)
  end)

  it("ends with 1 where the script fails, and says where", function()
    for source, message in pairs {
      ["return function() return nothing.here end"] =
        "quoth: mine.lua:1: unknown name 'nothing'\n",
      ["return 1"] =
        "quoth: mine.lua: a report returns a function(docs, options, write)\n",
    } do
      local status, out, err = with(source, {}, ARTICLE)
      assert.equal(1, status)
      assert.equal("", out)
      assert.equal(message, err)
    end
    local status, _, err = run { "--report", "no-such.lua" }
    assert.equal(1, status)
    assert.equal("quoth: no-such.lua: No such file or directory\n", err)
  end)

  it("takes a template for what is no .lua", function()
    local status, out, err = with("@ for doc in docs do\n$(#doc.statements) in "
      .. "$(doc.meta.headline)\n@ end\n", {}, ARTICLE, ".txt")
    assert.equal("", err)
    assert.equal(0, status)
    assert.equal("4 in Weir gates to be “replaced” & more\n", out)
  end)

  it("tells the line of a template where it goes wrong", function()
    for source, message in pairs {
      ["$(a.b)"] = "1: unknown name 'a'",
      ["x\n\n@ for doc in docs do\n@ local n = 1\n$(n) y\n\n$(b)\n@ end\n"] =
        "7: unknown name 'b'",
      ["x \\\n@ for doc in docs do\n$(doc.a) $(doc.a.b)\n@ end\n"] =
        "3: attempt to index a nil value (field 'a')",
      ["x\n@ if docs then\n\n@ for doc in docs do\n"] =
        "4: 'end' expected (to close 'if' at line 2) near <eof>",
      ["x\n\n$(wrap())"] = false, -- told of the helper
    } do
      local status, _, err = with(source, {}, ARTICLE, ".txt")
      assert.equal(1, status)
      if message then
        assert.equal("quoth: mine.lua:" .. message .. "\n", err)
      else
        assert.matches("^quoth: [^\n]*kit.lua:%d+: ", err)
      end
    end
  end)

  it("is told the end of the articles as often as it asks", function()
    local _, out = with("return function(docs) return tostring(docs() ~= nil) "
      .. ".. tostring(docs()) .. tostring(docs()) end", {}, ARTICLE)
    assert.equal("truenilnil", out)
  end)

  it("ends with 1 where nothing can be written, whatever a script does",
    function()
      local name = file [[
        return function(docs, _, write)
          for _ = 1, 3 do pcall(write, "x") end
        end]]
      local status, _, err = command.run({ "--trust", "--report", name },
        ARTICLE, { refuse = true })
      os.remove(name)
      assert.equal(1, status)
      assert.equal("quoth: cannot write: No space left on device\n", err)
    end)
end)
