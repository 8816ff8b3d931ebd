-- The command line, the stream and the reports, on a reader that takes what
-- stands in straight quotation marks for statements.

local core = require "quoth.core"
local cli = require "quoth.cli"
local command = require "spec.support.command"
local record = require "quoth.record"
local report = require "quoth".report
local decode, null = core.json_decode, core.null

--- A statement over text:sub(first, last).
local function statement(id, text, first, last)
  return {
    id = id, type = "direct", act = "speech", polarity = "affirmed",
    content = { { first, last } }, text = text:sub(first, last),
    sentence = { 1, #text }, cue = { { 1, 2 } }, cue_text = "said",
    speaker = { id = 1, name = "Anna Orlova" }, source_text = "she",
    section = "body", rule = "test.quote", confidence = 0.9,
    speaker_confidence = 0.5, flags = {},
  }
end

local function new_record(text, known)
  local rec = {
    schema = 1, id = known.id, by = { quoth = "0.1.0", pack = "test 1" },
    meta = {
      headline = known.title, outlet = known.outlet, date = known.date,
      place = known.place, url = known.url, language = known.language,
    },
    sections = { { kind = "body", span = { 1, #text } } },
    speakers = { {
      id = 1, name = "Anna Orlova", kind = "person", gender = "f",
      anonymous = false, roles = { "Norland minister", "the minister" },
      mentions = { { 1, 3 } },
    } },
    statements = {},
  }
  for first, after in text:gmatch '"()[^"]*()"' do
    local n = #rec.statements + 1
    rec.statements[n] = statement(n, text, first, after - 1)
  end
  return rec
end

local reader = {}

function reader.read(_, text, known)
  local _, bad = utf8.len(text)
  if bad and known.strict then return nil, "not UTF-8", "eutf8", bad end
  if text:find("RAISE", 1, true) then error("boom", 0) end
  local repairs = {}
  text = text:gsub("\255", "\u{FFFD}")
  for first, after in text:gmatch "()\u{FFFD}()" do
    repairs[#repairs + 1] = { first, after - 1, "bad" }
  end
  return {
    text = text, repairs = repairs,
    record = function() return new_record(text, known) end,
    json = function(doc, with_text)
      local rec = doc:record()
      if with_text then rec.text = doc.text end
      return record.json(rec)
    end,
  }
end

local sink = command.sink

local function run(args, input, refuse)
  return command.run(args, input, { refuse = refuse, reader = reader })
end

local function lines(text)
  local t = {}
  for line in text:gmatch("([^\n]*)\n") do t[#t + 1] = line end
  return t
end

--- Calls f with the name of a file that holds `content`.
local function with_file(content, f)
  local name = os.tmpname()
  local file = assert(io.open(name, "wb"))
  file:write(content)
  file:close()
  local ok, message = pcall(f, name)
  os.remove(name)
  if not ok then error(message, 0) end
end

describe("record.json", function()
  it("is the record of the design, key by key", function()
    local rec = new_record('x "Hi"', { id = "a" })
    assert.are.equal('{"schema":1,"id":"a",'
      .. '"by":{"quoth":"0.1.0","pack":"test 1"},'
      .. '"meta":{"outlet":null,"headline":null,"byline":null,"date":null,'
      .. '"place":null,"language":null,"url":null},'
      .. '"sections":[{"kind":"body","span":[0,6]}],'
      .. '"speakers":[{"id":1,"name":"Anna Orlova","kind":"person",'
      .. '"gender":"f","anonymous":false,'
      .. '"roles":["Norland minister","the minister"],"mentions":[[0,3]]}],'
      .. '"statements":[{"id":1,"type":"direct","act":"speech",'
      .. '"polarity":"affirmed","content":[[3,5]],"text":"Hi",'
      .. '"sentence":[0,6],"cue":[[0,2]],"cue_text":"said","source":null,'
      .. '"source_text":"she","speaker":{"id":1,"name":"Anna Orlova"},'
      .. '"addressee":null,"addressee_text":null,"date":null,"place":null,'
      .. '"section":"body","parent":null,"rule":"test.quote",'
      .. '"confidence":0.9,"speaker_confidence":0.5,"flags":[]}]}',
      record.json(rec))
  end)

  it("leaves the record as it is", function()
    local rec = new_record('x "Hi"', {})
    local line = record.json(rec)
    assert.are.same(new_record('x "Hi"', {}), rec)
    assert.are.equal(line, record.json(rec))
  end)
end)

describe("quoth --jsonl", function()
  local function stream(input, ...)
    local status, out, err = run({ "--jsonl", ... }, input)
    local records = {}
    for i, line in ipairs(lines(out)) do records[i] = assert(decode(line)) end
    return status, records, err
  end

  it("answers each line with a line, in order", function()
    local status, got, err = stream(
      '{"id":"a","text":"\\"Yes\\""}\n{"id":2,"text":""}\n')
    assert.are.equal(0, status)
    assert.are.equal("", err)
    assert.are.equal("a", got[1].id)
    assert.are.equal("Yes", got[1].statements[1].text)
    assert.are.equal("2", got[2].id)
    assert.are.equal(2, #got)
  end)

  it("tolerates CRLF, a byte order mark, blank lines, no last newline",
    function()
      local status, got = stream(
        '\239\187\191{"id":"a","text":"x"}\r\n\r\n \t\n{"id":"b","text":"y"}')
      assert.are.equal(0, status)
      assert.are.equal("a", got[1].id)
      assert.are.equal("b", got[2].id)
      assert.are.equal(2, #got)
    end)

  it("keeps ids of any number of digits", function()
    local _, got = stream('{"id":98765432109876543210,"text":""}\n{"text":""}')
    assert.are.equal("98765432109876543210", got[1].id)
    assert.are.equal(null, got[2].id)
  end)

  it("hands known meta on and ignores the rest", function()
    local _, got = stream('{"text":"x","date":"2018-10-31","title":"T",'
      .. '"outlet":"O","url":"http://a.b","place":"Minsk","language":"en",'
      .. '"tags":[1,{"deep":null}],"publisher":7}')
    local meta = got[1].meta
    assert.are.same({ "2018-10-31", "T", "O", "http://a.b", "Minsk", "en" },
      { meta.date, meta.headline, meta.outlet, meta.url, meta.place,
        meta.language })
  end)

  it("puts an error in the place of a bad line", function()
    local status, out, err = run({ "--jsonl" }, table.concat({
      '{"id":"a","text":"x"}', "", "{bad}", "[1]", '"text"', '{"id":"e"}',
      '{"id":"f","text":7}', '{"id":"g","text":"x","date":7}',
      '{"id":{},"text":"x"}', '{"id":"i","id":"j","text":"x"}',
      '{"text":"RAISE","id":"k"}', '{"id":"z","text":"x","date":null}',
    }, "\n"))
    local got = lines(out)
    assert.are.equal(1, status)
    assert.are.equal(11, #got)
    assert.are.equal('{"id":null,"line":3,"error":{"code":"esyntax",'
      .. '"message":"expected a key in quotation marks at byte 2"}}', got[2])
    local codes = { "eobject", "eobject", "efield", "efield", "efield",
      "efield", "edup", "einternal" }
    local ids = { null, null, "e", "f", "g", null, null, "k" }
    for i, code in ipairs(codes) do
      local value = decode(got[i + 2])
      assert.are.equal(code, value.error.code)
      assert.are.equal(ids[i], value.id)
      assert.are.equal(i + 3, value.line)
    end
    assert.are.equal("z", decode(got[11]).id)
    assert.are.equal("quoth: standard input: 9 lines could not be read\n", err)
  end)

  it("repairs bytes and half surrogate pairs, or refuses them", function()
    local input = '{"id":"a","text":"x\255y"}\n{"id":"b","text":"\\ud83d"}\n'
    local status, got, err = stream(input)
    assert.are.equal(0, status)
    assert.are.equal(2, #got)
    assert.are.equal("quoth: standard input: line 1: 1 invalid byte repaired, "
      .. "first at byte 20\nquoth: standard input: line 2: 1 invalid byte "
      .. "repaired, first at byte 19\n", err)
    status, got = stream(input, "--strict")
    assert.are.equal(1, status)
    assert.are.equal("eutf8", got[1].error.code)
    assert.are.equal("not UTF-8 at byte 20", got[1].error.message)
    assert.are.equal("esurrogate", got[2].error.code)
  end)

  it("gives nothing for nothing", function()
    local status, got = stream("")
    assert.are.equal(0, status)
    assert.are.equal(0, #got)
  end)

  it("holds one line at a time", function()
    local line = '{"id":1,"text":"' .. ("word "):rep(20000) .. '"}\n'
    local left, most = 100, 0
    local out = sink()
    out.write = function(self)
      if left % 20 == 0 then
        collectgarbage()
        most = math.max(most, collectgarbage("count"))
      end
      return self
    end
    collectgarbage()
    local before = collectgarbage("count")
    assert.are.equal(0, cli({ "--jsonl" }, {
      stdin = { read = function()
        left = left - 1
        return left >= 0 and line or nil
      end },
      stdout = out, stderr = sink(), reader = reader,
    }))
    assert.is_true(most - before < 10 * #line / 1024)
  end)
end)

describe("quoth FILE", function()
  it("prints who said what", function()
    with_file('Says:\n"We will\nact," she said.', function(name)
      local status, out, err = run { name }
      assert.are.equal(0, status)
      assert.are.equal("", err)
      assert.are.equal("Anna Orlova (Norland minister) said:\n"
        .. "    “We will act,”\n    [line 2, bytes 8-19]\n", out)
    end)
  end)

  it("takes the path for the id, and standard input for none", function()
    with_file('"Yes"', function(name)
      local _, out = run { name, "--format", "json" }
      assert.are.equal(name, decode(out).id)
    end)
    local _, out = run({ "-", "--format=json" }, '"Yes"')
    assert.are.equal(null, decode(out).id)
    _, out = run({ "--format", "jsonl" }, '"No"')
    assert.are.equal(1, #decode(out).statements)
  end)

  it("writes several records as one array, or a line each", function()
    with_file('"Yes"', function(name)
      local _, out = run { name, name, "--format", "json" }
      assert.are.equal(2, #decode(out))
      assert.are.equal(2, #lines(out))
      _, out = run { name, name, "--format", "jsonl" }
      assert.are.equal(2, #lines(out))
      assert.are.equal(name, decode(lines(out)[2]).id)
      _, out = run { name, name, "--format", "text" }
      assert.are.equal(2, select(2, out:gsub("==> " .. name .. " <==", "")))
    end)
  end)

  it("gives an empty record for an empty text", function()
    for _, text in ipairs { "", " \n\t\r\n" } do
      local status, out = run({ "--format", "json" }, text)
      assert.are.equal(0, status)
      assert.are.equal("[]", core.json_encode(decode(out).statements))
    end
  end)

  it("names what it cannot read and reads the others", function()
    with_file('"Yes"', function(name)
      local status, out, err = run { "/no/such.txt", "/", name }
      assert.are.equal(1, status)
      assert.is_truthy(out:find("“Yes”", 1, true))
      assert.are.equal("quoth: /no/such.txt: No such file or directory\n"
        .. "quoth: /: Is a directory\n", err)
    end)
  end)

  it("takes a word that is no file for a mistyped command", function()
    local status, out, err = run { "explian", "/no/such.txt" }
    assert.are.equal(1, status)
    assert.are.equal("", out)
    assert.are.equal(
      "quoth: explian: no such file, nor a command (see quoth --help)\n", err)
  end)

  it("refuses what is binary, but not a stray NUL", function()
    local every = {}
    for b = 0, 255 do every[b + 1] = string.char(b) end
    for _, bytes in ipairs {
      "\127ELF\2\1\1", "%PDF-1.4\nwords", "\137PNG\r\n", "PK\3\4words",
      ("a\0"):rep(40), table.concat(every),
    } do
      local status, out, err = run({}, bytes)
      assert.are.equal(1, status)
      assert.are.equal("", out)
      assert.are.equal(
        "quoth: standard input: a binary file, not text\n", err)
    end
    for _, text in ipairs { '"Yes"\0', '\0"Yes"\n\0', '"Yes"\27\12',
      "\255\254a\0b\0" } do
      assert.are.equal(0, (run({}, text)))
    end
  end)

  it("counts what it repairs, or refuses it", function()
    local status, _, err = run({}, 'a "b\255\255" c\255')
    assert.are.equal(0, status)
    assert.are.equal("quoth: standard input: 3 invalid bytes repaired, "
      .. "first at byte 5\n", err)
    status, _, err = run({ "--strict" }, 'a "b\255\255" c\255')
    assert.are.equal(1, status)
    assert.are.equal("quoth: standard input: not UTF-8 at byte 5\n", err)
  end)

  it("outlives a fault of its own", function()
    local status, out, err = run({ "--format", "jsonl" }, "RAISE")
    assert.are.equal(1, status)
    assert.are.equal("", out)
    assert.are.equal("quoth: standard input: internal error: boom\n", err)
    status = run({ "/no/such", "/no/such.txt", "--format", "json" })
    assert.are.equal(1, status)
  end)

  it("ends with 1 when nothing can be written", function()
    for _, args in ipairs { {}, { "--jsonl" }, { "--help" } } do
      local status, _, err = run(args, '{"text":"x"}', true)
      assert.are.equal(1, status)
      assert.are.equal("quoth: cannot write: No space left on device\n", err)
    end
  end)

  it("tells how it is used", function()
    local status, out = run { "--help" }
    assert.are.equal(0, status)
    assert.is_truthy(out:find("Examples:", 1, true))
    for line in out:gmatch("[^\n]+") do assert.is_true(#line <= 80) end
    status, out = run { "--version" }
    assert.are.equal(0, status)
    assert.are.equal("quoth " .. core.version .. "\n", out)
  end)

  it("ends with 2 when it is used wrongly", function()
    for _, args in ipairs {
      { "--no-such" }, { "--format", "pdf" }, { "--format" },
      { "--trust", "--report", "x.lua", "--format", "text" },
      { "--set", "key" },
      { "--set", "key=1", "--set", "key=2" },
    } do
      local status, out, err = run(args)
      assert.are.equal(2, status)
      assert.are.equal("", out)
      assert.is_truthy(err:find("^quoth: .*\nUsage: quoth "))
    end
  end)
end)

describe("reports", function()
  local TEXT = 'Head\n\n"We will *act*," she told reporters.\n'

  local function sample()
    local rec = new_record(TEXT, {
      title = "Norland <acts>", outlet = "The Daily", date = "2018-10-31",
      place = "Minsk", url = "https://example.org/a",
    })
    local s = rec.statements[1]
    s.cue_text, s.addressee_text = "told", "reporters"
    return rec, s
  end

  it("list speech and questions, affirmed or denied, and nothing else",
    function()
      local rec, s = sample()
      for act, shown in pairs {
        speech = true, question = true, belief = false, intention = false,
        decision = false, evidence = false, refusal = false,
      } do
        for polarity, counts in pairs {
          affirmed = true, denied = true, negated = false, hypothetical = false,
        } do
          s.act, s.polarity = act, polarity
          for _, format in ipairs { "text", "markdown" } do
            assert.are.equal(not (shown and counts),
              report(rec, format):find("No statement found.", 1, true) ~= nil)
          end
        end
      end
    end)

  it("read well in a terminal", function()
    local rec, s = sample()
    s.date = "2018-10-30"
    assert.are.equal([[
Norland <acts>
The Daily, Minsk, 2018-10-31

Anna Orlova (Norland minister) told reporters:
    “We will *act*,”
    [2018-10-30, bytes 8-21]
]], report(rec, "text"))
  end)

  it("know the line where the text is at hand", function()
    local rec = sample()
    local doc = { text = TEXT, record = function() return rec end }
    assert.is_truthy(report(doc, "text"):find("[line 3, bytes 8-21]", 1, true))
  end)

  it("read well as Markdown, markup escaped", function()
    local rec = sample()
    assert.are.equal([[
# Norland \<acts\>

The Daily, Minsk, 2018-10-31, <https://example.org/a>

1. **Anna Orlova** (Norland minister) told reporters:

   > “We will \*act\*,”

   *bytes 8-21*
]], report(rec, "markdown"))
  end)

  it("find the words between speaker and statement", function()
    local rec, s = sample()
    local function lead(cue, addressee)
      s.cue_text, s.addressee_text = cue, addressee
      return report(rec, "text"):match("\n\n(.-:)\n")
    end
    local who = "Anna Orlova (Norland minister)"
    assert.are.equal(who .. " said:", lead("said"))
    assert.are.equal(who .. " said to aides:", lead("said", "aides"))
    assert.are.equal(who .. " called on aides:", lead("called on", "aides"))
    assert.are.equal(who .. " has begged aides:", lead("has begged", "aides"))
    assert.are.equal(who .. " appealed to aides:",
      lead("appealed", "to aides"))
    assert.are.equal(who .. " told aides:", lead("told", "aides"))
    assert.are.equal(who .. " has told aides:", lead("has told", "aides"))
    assert.are.equal(who .. ":", lead(nil))
    assert.are.equal(who .. ":", lead(":"))
    assert.are.equal("According to " .. who .. ":", lead("according to"))
    assert.are.equal("In the view of " .. who .. ":", lead("in the view of"))
    assert.are.equal("The message from " .. who .. ":",
      lead("The message from"))
    assert.are.equal(who .. ":", lead("in"))
    assert.are.equal(who .. ":", lead("to declare"))
    assert.are.equal(who .. " was quoted as saying:", lead("as saying"))
    assert.are.equal(who .. " said in Italian:", lead("said in Italian"))
    assert.are.equal(who .. " reported:", lead("reported by"))
    assert.are.equal(who .. " calling:", lead("’s calling"))
  end)

  it("name whose word it is where a noun tells", function()
    local text = "Ruth Amsel’s claim that the weir was safe has been denied. "
      .. "“Never” was Ruth Amsel’s answer. It was pointed out by Ruth Amsel "
      .. "that the gates had rusted.\n"
    local out = report(require "quoth".new {}:read(text), "text")
    assert.is_truthy(out:find("Claim by Ruth Amsel:", 1, true), out)
    assert.is_truthy(out:find("Answer by Ruth Amsel:", 1, true), out)
    assert.is_truthy(out:find("\nRuth Amsel pointed out:", 1, true), out)
  end)

  it("say so where no speaker was found", function()
    local rec, s = sample()
    s.speaker, s.source_text, s.type = nil, "the ministry", "indirect"
    assert.is_truthy(report(rec, "text"):find("\nthe ministry told", 1, true))
    assert.is_falsy(report(rec, "text"):find("“", 1, true))
    s.source_text = nil
    assert.is_truthy(report(rec, "text"):find("Speaker not found", 1, true))
  end)

  it("say who asked where that is told in the passive", function()
    local rec, s = sample()
    s.speaker, s.source_text, s.addressee_text = nil, nil, "the captain"
    s.cue_text = "Asked"
    assert.is_truthy(report(rec, "text"):find("Somebody asked the captain:", 1,
      true))
    s.source_text, s.cue_text = "doctors", "had also been asked"
    assert.is_truthy(report(rec, "text"):find("doctors asked the captain:", 1,
      true))
  end)

  it("keep to 80 columns, counted in characters", function()
    local rec, s = sample()
    s.text = ("“Слово” e\204\129te "):rep(60)
    rec.speakers[1].roles[1] = ("long role "):rep(20)
    local widest = 0
    for line in report(rec, "text"):gmatch("[^\n]+") do
      widest = math.max(widest, utf8.len((line:gsub("\204\129", ""))))
    end
    assert.is_true(widest <= 80 and widest > 70)
  end)

  it("let no article steer the terminal", function()
    local rec, s = sample()
    s.text = "a\27[31mb\0c\194\155d\nfoo\255\226\128\174x"
    rec.meta.headline = "x\27]0;y\7"
    for _, format in ipairs { "text", "markdown" } do
      local out = report(rec, format)
      assert.is_nil(out:find("[\0-\9\11-\31\127]"))
      assert.is_truthy(utf8.len(out))
      assert.is_nil(out:find("\194\155", 1, true))
      assert.is_nil(out:find("\226\128\174", 1, true))
    end
  end)

  it("raise for a format that does not exist", function()
    assert.has_error(function() report(sample(), "pdf") end)
    assert.are.equal(record.json((sample())) .. "\n",
      report(sample(), "json"))
  end)
end)

describe("the program", function()
  local program = os.getenv "QUOTH" or "build/bin/quoth"

  local function exit(line)
    return select(3, os.execute(line))
  end

  it("finds quoth from wherever it is started", function()
    assert.are.equal(0, exit('p=$PWD; cd / && "$p/' .. program
      .. '" --version >/dev/null'))
    assert.are.equal(2, exit(program .. " --no-such 2>/dev/null"))
  end)

  it("ends with 1 on a full disk", function()
    assert.are.equal(1, exit(program .. " --help 2>/dev/null >/dev/full"))
  end)
end)
