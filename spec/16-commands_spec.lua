-- The commands for single stages, and what is told of repairs.

local cli = require "quoth.cli"
local command = require "spec.support.command"
local core = require "quoth.core"
local quoth = require "quoth"
local repairs = require "quoth.repairs"
local decode, null = core.json_decode, core.null

local sink, source, run = command.sink, command.source, command.run

--- Those lines of standard error that name a repair, without the input's name.
local function told(err)
  local list = {}
  for line in err:gmatch "[^\n]+" do
    list[#list + 1] = line:match "^quoth: standard input: (.*)"
  end
  return list
end

describe("quoth sentences", function()
  it("writes a sentence a line with its bytes, counted from 1", function()
    local status, out, err = run({ "sentences" },
      "Mr. Lind left.\nAt 5 p.m.\nhe\tcame back. Why?\n")
    assert.are.equal("", err)
    assert.are.equal(0, status)
    assert.are.equal("1-14\tMr. Lind left.\n16-24\tAt 5 p.m.\n"
      .. "26-38\the\tcame back.\n40-43\tWhy?\n", out)
  end)

  it("answers JSON lines, 0-based and half-open", function()
    local status, out = run({ "sentences", "--jsonl" },
      '{"id":"a","text":"One. Tw\\u00f6."}\n{"id":7,"text":""}\n'
      .. '{"text":" \\n"}\n')
    assert.are.equal(0, status)
    assert.are.equal('{"id":"a","sentences":[[0,4],[5,10]]}\n'
      .. '{"id":"7","sentences":[]}\n{"id":null,"sentences":[]}\n', out)
  end)

  it("puts an error in the place of a bad line", function()
    local status, out, err = run({ "sentences", "--jsonl" },
      '{"id":"a","text":7}\n\n{"text":"B."}\n[')
    local lines = {}
    for line in out:gmatch "[^\n]+" do lines[#lines + 1] = decode(line) end
    assert.are.equal(1, status)
    assert.are.equal(3, #lines)
    assert.are.equal("a", lines[1].id)
    assert.are.equal("efield", lines[1].error.code)
    assert.are.equal(1, #lines[2].sentences)
    assert.are.equal(null, lines[3].id)
    assert.are.equal(4, lines[3].line)
    assert.are.equal("quoth: standard input: 2 lines could not be read\n", err)
  end)

  it("knows the abbreviations of English", function()
    local text = "Sen. Okoro met Gov. Lind at 5 p.m. Monday. No. 5 won in the "
      .. "U.S. The rest lost, e.g. Varga."
    local found = {}
    for i, first, last in quoth.sentences(text) do
      found[i] = text:sub(first, last)
    end
    assert.are.same({ "Sen. Okoro met Gov. Lind at 5 p.m. Monday.",
      "No. 5 won in the U.S.", "The rest lost, e.g. Varga." }, found)
  end)

  it("takes a lexicon in place of that of English", function()
    local lexicon = require "quoth.lexicon".load { tags = {
      { name = "abbr_in", lane = 2 } },
      { name = "test", { tags = { "abbr_in" }, "Zz." } } }
    local n = 0
    for i in quoth.sentences("Ask Zz. Lind. Ask Dr. Lind.", lexicon) do
      n = i
    end
    assert.are.equal(3, n)
  end)

  --- A program that finds these files, in place of those of the system.
  local function run_with(files, args, input)
    local out, err = sink(), sink()
    local status = cli(args, { stdin = source(input), stdout = out,
      stderr = err, open = function(name)
        if not files[name] then return nil, name .. ": No such file" end
        local file = source(files[name])
        file.close = function() end
        return file
      end })
    return status, out.text(), err.text()
  end

  it("takes abbreviations and titles from files", function()
    local files = { a = "# stations\r\n\r\n Abt. # a part\nBhf.\n",
      t = "Hptm." }
    local args = { "sentences", "--abbreviations", "a", "--titles", "t" }
    local text = "In Abt. Nord. At Bhf. The rest. Hptm. The Anh."
    local status, out, err = run_with(files, args, text)
    assert.are.equal("", err)
    assert.are.equal(0, status)
    assert.are.equal("1-13\tIn Abt. Nord.\n15-21\tAt Bhf.\n"
      .. "23-31\tThe rest.\n33-46\tHptm. The Anh.\n", out)
    args[#args + 1] = "--jsonl"
    out = select(2, run_with(files, args, '{"text":"In Abt. Nord."}'))
    assert.are.equal('{"id":null,"sentences":[[0,13]]}\n', out)
  end)

  it("names the file whose words are none", function()
    local args = { "sentences", "--titles", "t" }
    local status, out, err = run_with({ t = "Dr.\nno dot\n" }, args, "A.")
    assert.are.equal(1, status)
    assert.are.equal("", out)
    assert.matches("^quoth: t: titles: 'no dot' is not", err)
    status, out, err = run_with({}, args, "A.")
    assert.are.equal("", out)
    assert.are.equal(1, status)
    assert.are.equal("quoth: t: No such file\n", err)
  end)
end)

describe("quoth normalize", function()
  local TEXT = "“Caf\u{65}\u{301}”\u{A0}– x&amp;y\r\n"

  it("prints the text and nothing else", function()
    local status, out, err = run({ "normalize" }, TEXT)
    assert.are.equal(0, status)
    assert.are.equal("", err)
    assert.are.equal("“Café” – x&y\n", out)
  end)

  it("has the options of quoth.normalize, each with its opposite", function()
    local _, out = run({ "normalize", "--fold-quotes", "--fold-dashes",
      "--no-entities", "--keep-spaces" }, TEXT)
    assert.are.equal('"Café"\u{A0}- x&amp;y\n', out)
    _, out = run({ "normalize", "--fold-quotes", "--no-fold-quotes" }, TEXT)
    assert.are.equal("“Café” – x&y\n", out)
    local wrapped = ("word "):rep(13) .. "end\n"
    wrapped = wrapped:rep(6)
    local _, joined = run({ "normalize" }, wrapped)
    local _, kept = run({ "normalize", "--no-unwrap" }, wrapped)
    assert.are.equal(wrapped, kept)
    assert.are.equal(1, select(2, joined:gsub("\n", "")))
    _, out = run({ "normalize", "--no-mojibake" }, "â€œHi")
    assert.are.equal("â€œHi", out)
  end)

  it("prints the edits by --map", function()
    local status, out = run({ "normalize", "--map" }, TEXT)
    assert.are.equal(0, status)
    assert.are.equal('composition\t7-9\t7-8\t"e\\u{301}"\t"é"\n'
      .. 'space\t13-14\t12-12\t"\\u{A0}"\t" "\n'
      .. 'entity\t20-24\t18-18\t"&amp;"\t"&"\n'
      .. 'line end\t26-26\t20-19\t"\\r"\t""\n', out)
  end)

  it("answers JSON lines with edits that lead back", function()
    local text = TEXT:rep(3) .. "ﬁn"
    local status, out = run({ "normalize", "--jsonl" },
      core.json_encode { id = "a", text = text } .. "\n")
    local got = decode(out)
    assert.are.equal(0, status)
    assert.are.equal("a", got.id)
    assert.are.equal((quoth.normalize(text)), got.text)
    local pieces, at, to = {}, 0, 0
    for _, e in ipairs(got.edits) do
      pieces[#pieces + 1] = got.text:sub(to + 1, e[3])
      pieces[#pieces + 1] = text:sub(e[1] + 1, e[2])
      assert.are.equal(e[1] - at, e[3] - to)
      at, to = e[2], e[4]
    end
    pieces[#pieces + 1] = got.text:sub(to + 1)
    assert.are.equal(text, table.concat(pieces))
  end)

  it("reads what is not UTF-8 as the reader does", function()
    local _, out, err = run({ "normalize" }, "caf\xE9 cr\xE8me")
    assert.are.equal("café crème", out)
    assert.are.equal(
      "quoth: standard input: not UTF-8, read as windows-1252\n", err)
    _, out = run({ "normalize" }, "\xFF\xFEa\0\x1C\x20")
    assert.are.equal("a“", out)
    local status
    status, out, err = run({ "normalize", "--strict" }, "caf\xE9")
    assert.are.equal(1, status)
    assert.are.equal("", out)
    assert.is_truthy(err:find("at byte 4\n", 1, true))
  end)

  it("takes a charset by force", function()
    for _, name in ipairs { "normalize", "sentences" } do
      local _, out = run({ name, "--charset", "ISO-8859-15" }, "\xA4.")
      assert.is_truthy(out:find("€.", 1, true))
    end
    local status, out = run({ "--charset", "latin1", "--format", "json" },
      "\xE9")
    assert.are.equal(0, status)
    assert.are.equal("é", decode(out).text)
  end)

  it("takes any charset of iconv by force, else says so", function()
    if not core.iconv then
      local status, _, err = run { "--charset", "koi8-r" }
      assert.are.equal(2, status)
      assert.are.equal("quoth: unknown charset 'koi8-r' (this build is without "
        .. "iconv)", err:match "[^\n]+")
      return
    end
    for charset, bytes in pairs {
      ["Windows-1251"] = "\xCC\xE8\xED\xF1\xEA.",
      ["KOI8-R"] = "\xED\xC9\xCE\xD3\xCB.",
    } do
      local status, out, err = run({ "normalize", "--charset", charset }, bytes)
      assert.are.equal(0, status)
      assert.are.equal("", err)
      assert.are.equal("Минск.", out)
    end
    local args = { "normalize", "--report-repairs", "--charset", "shift_jis" }
    local _, out, err = run(args, "\x82\xA0\x82\xFF\x82")
    assert.are.equal("あ���", out)
    assert.are.same({ 'bytes 4-6: invalid shift_jis "\\x82" became "�"',
      'bytes 7-9: invalid shift_jis "\\xFF" became "�"',
      'bytes 10-12: invalid shift_jis "\\x82" became "�"' }, told(err))
    local status
    status, _, err = run({ "--strict", "--charset", "shift_jis" },
      "\x82\xA0\xFF")
    assert.are.equal(1, status)
    assert.are.equal("quoth: standard input: text is not valid shift_jis at "
      .. "byte 3\n", err)
  end)

  -- "Привет мир.", in Windows-1251
  local RUSSIAN = "\xCF\xF0\xE8\xE2\xE5\xF2 \xEC\xE8\xF0."

  it("finds out other scripts by libuchardet, else Windows-1252", function()
    local found = core.uchardet and core.iconv
    local _, out, err = run({ "normalize" }, RUSSIAN)
    assert.are.equal(found and "Привет мир." or "Ïðèâåò ìèð.", out)
    assert.are.equal(("quoth: standard input: not UTF-8, read as %s\n"):format(
      found and "windows-1251" or "windows-1252"), err)
    _, out = run({ "normalize" }, "\x93It\x92s a caf\xE9,\x94 \x96 he said.")
    assert.are.equal("“It’s a café,” – he said.", out)
  end)

  it("refuses nothing under --strict that decodes without loss", function()
    local strict = { "normalize", "--strict" }
    local marked = "\xFF\xFEa\0\x1C\x20"
    for text, args in pairs { ["é"] = strict, [marked] = strict,
      ["\xE9"] = { "normalize", "--strict", "--charset", "latin1" } } do
      local status, out, err = run(args, text)
      assert.are.equal(0, status)
      assert.are.equal("", err)
      assert.are.equal(text == marked and "a“" or "é", out)
    end
    for text, place in pairs { [marked .. "\0"] = 7, ["caf\xE9"] = 4,
      ["\xFE\xFF\0a\xD8\0\0b"] = 5 } do
      local status, out, err = run(strict, text)
      assert.are.equal(1, status)
      assert.are.equal("", out)
      assert.is_truthy(err:find("not valid .* at byte " .. place .. "\n"), err)
    end
  end)

  it("names the texts where there are several", function()
    local name = os.tmpname()
    local file = assert(io.open(name, "wb"))
    file:write "a"
    file:close()
    local status, out, err = run { "normalize", name, "/no/such", name }
    os.remove(name)
    assert.are.equal(1, status)
    assert.are.equal(("==> %s <==\na\n==> %s <==\na"):format(name, name), out)
    assert.are.equal("quoth: /no/such: No such file or directory\n", err)
  end)
end)

describe("--report-repairs", function()
  it("tells what each thing was, where, and what it became", function()
    local cases = {
      { "a &#8217;b", 'bytes 3-9: entity "&#8217;" became "’"' },
      { "a &amp;b", 'bytes 3-7: entity "&amp;" became "&"' },
      { "&#59;b", 'bytes 1-5: entity "&#59;" became ";"' },
      { "&amp;b", 'bytes 1-5: entity "&amp;" became "&"' },
      { "a&#59;b", 'bytes 2-6: entity "&#59;" became ";"' },
      { "a â€œb", 'bytes 3-9: double encoding "â€œ" became "“"' },
      { "a Ã©b", 'bytes 3-6: double encoding "Ã©" became "é"' },
      { "a\u{AD}b", 'bytes 2-3: soft hyphen "\\u{AD}" removed' },
      { "a\u{200B}b",
        'bytes 2-4: invisible character "\\u{200B}" removed' },
      { "\u{FEFF}b", 'bytes 1-3: byte order mark "\\u{FEFF}" removed' },
      { "a\u{A0}b", 'bytes 2-3: space "\\u{A0}" became " "' },
      { "a\r\nb", 'byte 2: line end "\\r" removed' },
      { "a\u{2028}b", 'bytes 2-4: line end "\\u{2028}" became "\\n"' },
      { "a\0b", 'byte 2: control character "\\u{0}" became " "' },
      { "\u{FB01}n", 'bytes 1-3: ligature "ﬁ" became "fi"' },
      { "Ａ", 'bytes 1-3: full-width form "Ａ" became "A"' },
      { "e\u{301}", 'bytes 1-3: composition "e\\u{301}" became "é"' },
      { "ê\u{301}", 'bytes 1-4: composition "ê\\u{301}" became "ế"' },
    }
    for _, case in ipairs(cases) do
      local status, _, err = run({ "--report-repairs" }, case[1])
      assert.are.equal(0, status)
      assert.are.same({ case[2] }, told(err))
      _, _, err = run({ "normalize", "--report-repairs" }, case[1])
      assert.are.same({ case[2] }, told(err))
    end
  end)

  it("tells of folded marks, wrapped lines and divided words", function()
    local _, _, err = run({ "normalize", "--fold-quotes", "--fold-dashes",
      "--report-repairs" }, "“a” – b´")
    assert.are.same({ 'bytes 1-3: quotation mark "“" became "\\""',
      'bytes 5-7: quotation mark "”" became "\\""',
      'bytes 9-11: dash "–" became "-"',
      'bytes 14-15: quotation mark "´" became "\'"' }, told(err))
    local line = ("word "):rep(13)
    local _, _, wrapped = run({ "normalize", "--report-repairs" },
      (line .. "end\n"):rep(5) .. line .. "har-\nbour\n\nThe harbour.")
    local list = told(wrapped)
    assert.are.equal('byte 69: wrapped line "\\n" became " "', list[1])
    assert.are.equal("divided word", list[#list]:match ": (%l+ %l+)")
  end)

  it("tells of every bad byte where it stands in the text", function()
    local bytes = "é “\xFF a\xE2\x80 “b\xF0\x9F\x98”"
    local want = { 'bytes 7-9: invalid UTF-8 "\\xFF" became "�"',
      'bytes 12-14: invalid UTF-8 "\\xE2\\x80" became "�"',
      'bytes 20-22: invalid UTF-8 "\\xF0\\x9F\\x98" became "�"' }
    for _, args in ipairs { { "--report-repairs" },
      { "normalize", "--report-repairs" },
      { "sentences", "--report-repairs" } } do
      local status, _, err = run(args, bytes)
      assert.are.equal(0, status)
      assert.are.same(want, told(err))
    end
    local _, _, err = run({ "--report-repairs" },
      "\xFF\xFE\x3D\xD8\0\xDE\0\xD8a\0")
    assert.are.same({ 'bytes 1-3: byte order mark "\\u{FEFF}" removed',
      'bytes 8-10: half surrogate pair "\\u{0}\\xD8" became "�"' }, told(err))
    _, _, err = run({ "--report-repairs" }, "caf\xE9")
    assert.are.same({ "not UTF-8, read as windows-1252" }, told(err))
  end)

  it("gives the text of a line that was repaired, and of no other", function()
    for _, args in ipairs { { "--jsonl" },
      { "--jsonl", "--report-repairs" } } do
      local status, out = run(args, '{"text":"a\xFFb"}\n{"text":"ab"}\n')
      assert.are.equal(0, status)
      local first, second = out:match "^(.-)\n(.-)\n$"
      assert.is_truthy(first:find('"text":"a\u{FFFD}b"', 1, true))
      assert.is_nil(second:find('"text"', 1, true))
    end
  end)

  it("tells of the decoding only where sentences are split", function()
    local _, _, err = run({ "sentences", "--report-repairs" }, "a&lt;\xFF b")
    assert.are.same({ "not UTF-8, read as windows-1252" }, told(err))
    _, _, err = run({ "sentences", "--jsonl", "--report-repairs" },
      '{"text":"a&lt;\xFF b"}\n')
    assert.are.same({ 'line 1: bytes 6-8: invalid UTF-8 "\\xFF" became "�"' },
      told(err))
  end)

  it("names the line of a stream", function()
    for _, args in ipairs { { "--jsonl", "--report-repairs" },
      { "normalize", "--jsonl", "--report-repairs" } } do
      local _, _, err = run(args, '{"text":"a"}\n\n{"text":"a&lt;b"}\n')
      assert.are.same({ 'line 3: bytes 2-5: entity "&lt;" became "<"' },
        told(err))
    end
  end)

  it("tells of every bad byte of a line where it stands in the text", function()
    local line = '{"id":"\xFE","text":"a&lt;\xFF \\ud83d\xE2\x80&amp;",'
      .. '"other":{"text":"b\xFE"}}\n'
    for _, args in ipairs { { "--jsonl", "--report-repairs" },
      { "normalize", "--jsonl", "--report-repairs" } } do
      local status, _, err = run(args, "{}\n" .. line)
      assert.are.equal(1, status)
      assert.are.same({
        'line 2: in "id": bytes 1-3: invalid UTF-8 "\\xFE" became "�"',
        'line 2: in "other": bytes 2-4: invalid UTF-8 "\\xFE" became "�"',
        'line 2: bytes 2-5: entity "&lt;" became "<"',
        'line 2: bytes 6-8: invalid UTF-8 "\\xFF" became "�"',
        'line 2: bytes 10-12: half surrogate pair "\\\\ud83d" became "�"',
        'line 2: bytes 13-15: invalid UTF-8 "\\xE2\\x80" became "�"',
        'line 2: bytes 16-20: entity "&amp;" became "&"',
        "1 line could not be read" }, told(err))
    end
  end)

  it("drops nothing: every edit of a map is a repair", function()
    local text = ("e\u{301}\u{200B}x &amp;&quot;\u{AD}\r\n\u{A0}"):rep(300)
    local normalized, map = quoth.normalize(text)
    local n, at = 0, 0
    for r in repairs.edits(text, normalized, map) do
      assert.is_true(r.first > at)
      assert.is_true(#repairs.line(r) < 300)
      n, at = n + 1, math.max(r.last, r.first - 1)
    end
    assert.are.equal(#map, n)
  end)
end)

describe("a command", function()
  it("tells how it is used", function()
    for _, args in ipairs { { "sentences" }, { "normalize" }, { "check" },
      { "explain" }, {} } do
      args[#args + 1] = "--help"
      local status, out = run(args)
      assert.are.equal(0, status)
      assert.are.equal(1, (out:find("Usage: quoth")))
      for line in out:gmatch "[^\n]+" do
        assert.is_true(utf8.len(line) <= 80, line)
      end
    end
  end)

  it("ends with 2 when it is used wrongly", function()
    for _, args in ipairs {
      { "sentences", "--map" }, { "normalize", "--jsonl", "--map" },
      { "normalize", "--charset", "klingon" }, { "sentences", "--format" },
      { "sentences", "--jsonl", "--charset", "utf-8" },
      { "--charset", "klingon" },
    } do
      local status, out, err = run(args)
      assert.are.equal(2, status)
      assert.are.equal("", out)
      assert.is_truthy(err:find("^quoth: .*\nUsage: quoth "))
    end
  end)

  it("refuses what is binary, unless its charset is told", function()
    local bytes = ("a\0"):rep(40)
    local status, out, err = run({ "sentences" }, bytes)
    assert.are.equal(1, status)
    assert.are.equal("", out)
    assert.are.equal("quoth: standard input: a binary file, not text\n", err)
    status, out = run({ "normalize", "--charset", "utf-16le" }, bytes)
    assert.are.equal(0, status)
    assert.are.equal(("a"):rep(40), out)
  end)
end)
