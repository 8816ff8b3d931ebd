-- Inputs that mean no good, through the program and the reader: whatever the
-- bytes, a clear answer, the other files still read, and work in proportion.

local core = require "quoth.core"
local quoth = require "quoth"

local QUOTH = os.getenv "QUOTH" or "build/bin/quoth"

local NEWS = "“We agree,” said Anna Orlova.\n"

local slurp = require "spec.support.files".read

local spill = require "spec.support.files".spill

--- Runs the program in a shell: exit status, standard output and error.
local function run(arguments, input)
  local stdin, stdout, stderr = spill(input or ""), os.tmpname(), os.tmpname()
  local _, _, status = os.execute(("%s %s < %s > %s 2> %s"):format(QUOTH,
    arguments, stdin, stdout, stderr))
  local out, err = slurp(stdout), slurp(stderr)
  os.remove(stdin)
  os.remove(stdout)
  os.remove(stderr)
  return status, out, err
end

--- The record of an article given on standard input.
local function record(input, arguments)
  local status, out, err = run("--format jsonl " .. (arguments or "-"), input)
  local value = core.json_decode(out)
  return value, status, err
end

--- Says that the one statement of NEWS is found, and that its spans are bytes
-- of the input.
local function finds_news(input)
  local rec, status = record(input)
  assert.are.equal(0, status)
  assert.are.equal(1, #rec.statements)
  local s = rec.statements[1]
  assert.are.equal("We agree,", s.text)
  assert.are.equal("Anna Orlova", s.speaker.name)
  local from, to = s.content[1][1], s.content[1][2]
  assert.are.equal("We agree,", input:sub(from + 1, to))
end

describe("input that holds nothing", function()
  for name, text in pairs { empty = "", blank = " \t\n\r\n \n",
    ["byte order mark"] = "\u{FEFF}", spaces = "\u{A0}\u{3000}\u{2028}" } do
    it("gives an empty record: " .. name, function()
      local rec, status, err = record(text)
      assert.are.equal(0, status)
      assert.are.equal("", err)
      assert.are.equal(0, #rec.statements)
      assert.are.equal(0, #rec.speakers)
    end)
  end
end)

describe("a line's end", function()
  for name, text in pairs { CR = "Head\r\r" .. NEWS:gsub("\n", "\r"),
    CRLF = "Head\r\n\r\n" .. NEWS:gsub("\n", "\r\n"),
    mixed = "Head\n\r\n\r" .. NEWS, none = (NEWS:gsub("\n", "")) } do
    it("may be " .. name, function() finds_news(text) end)
  end
end)

describe("odd bytes", function()
  it("may be a byte order mark before the text", function()
    finds_news("\u{FEFF}" .. NEWS)
  end)

  it("may be NUL", function()
    finds_news("A line with \0 in it.\n\n" .. NEWS)
  end)

  it("are repaired and counted", function()
    local rec, status, err = record("A bad \xFF\xFE byte.\n\n" .. NEWS)
    assert.are.equal(0, status)
    assert.are.equal(1, #rec.statements)
    assert.is_truthy(err:find("2 invalid bytes repaired", 1, true), err)
    assert.is_truthy(err:find("byte 7", 1, true), err)
  end)

  it("are refused with their position under --strict", function()
    local _, status, err = record("A bad \xFF byte.\n\n" .. NEWS, "--strict -")
    assert.are.equal(1, status)
    assert.is_truthy(err:find("byte 7", 1, true), err)
  end)
end)

describe("a file that is no text", function()
  local article

  setup(function() article = spill(NEWS) end)
  teardown(function() os.remove(article) end)

  --- Says that `name` is one error that names it and the others are read.
  local function is_refused(name)
    local status, out, err = run(("%s %s %s"):format(article, name, article))
    assert.are.equal(1, status)
    local _, lines = err:gsub("\n", "")
    assert.are.equal(1, lines, err)
    assert.is_truthy(err:find(name, 1, true), err)
    local _, found = out:gsub("We agree", "")
    assert.are.equal(2, found)
  end

  it("may be missing", function() is_refused "/nonexistent/article.txt" end)

  it("may be a folder", function() is_refused "spec" end)

  it("may be binary", function()
    local bytes = {}
    for i = 1, 5000 do bytes[i] = string.char(i * 7919 % 251) end
    local name = spill(table.concat(bytes))
    is_refused(name)
    os.remove(name)
  end)

  it("may be a program", function()
    is_refused(package.searchpath("quoth.core", package.cpath))
  end)

  it("may not be readable", function()
    local name = spill(NEWS)
    os.execute("chmod 000 " .. name)
    if not io.open(name) then is_refused(name) end -- root reads everything
    os.remove(name)
  end)
end)

describe("the program", function()
  it("ends with 2 for wrong usage", function()
    assert.are.equal(2, (run "--no-such-option"))
    assert.are.equal(2, (run "--format nonsense"))
  end)

  it("ends quietly when nobody reads on", function()
    local name = spill(NEWS:rep(5000))
    local pipe = io.popen(("%s %s 2>&1 >/dev/full | head -c 300")
      :format(QUOTH, name))
    local full = pipe:read "a"
    pipe:close()
    assert.is_truthy(full:find("cannot write", 1, true), full)
    for _, options in ipairs { "",
      "--report lua/quoth/report/csv.lua" } do -- which runs in another process
      pipe = io.popen(("{ %s %s %s | head -n 1 >/dev/null; } 2>&1")
        :format(QUOTH, options, name))
      local err = pipe:read "a"
      pipe:close()
      assert.are.equal("", err)
    end
    os.remove(name)
  end)
end)

describe("the reader", function()
  local reader

  setup(function() reader = quoth.new {} end)

  it("reads every byte alone, doubled, and in marks", function()
    for byte = 0, 255 do
      local c = string.char(byte)
      for _, text in ipairs { c, c .. c, '"' .. c .. '" said ' .. c } do
        local doc = assert(reader:read(text))
        assert.is_truthy(utf8.len(doc.text))
        doc:close()
      end
    end
  end)

  it("reads an article cut at each byte", function()
    local text = slurp "spec/samples/mixedmarks.txt"
    for n = 1, #text, 7 do
      local doc = assert(reader:read(text:sub(1, n)))
      for s in doc:statements() do
        assert.is_true(s.content[#s.content][2] <= #doc.text)
      end
      doc:close()
    end
  end)

  it("reads an article whose lines stand in any order", function()
    local lines = {}
    for line in slurp("spec/samples/liveblog.txt"):gmatch "[^\n]*\n" do
      lines[#lines + 1] = line
    end
    for _ = 1, #lines do
      table.insert(lines, table.remove(lines, 1))
      table.sort(lines, function(a, b) return a:sub(2) < b:sub(2) end)
      assert(reader:read(table.concat(lines))):close()
      table.insert(lines, 1, table.remove(lines, #lines // 2))
      assert(reader:read(table.concat(lines))):close()
    end
  end)
end)

-- Work at twice the size is under three times the work, counted in
-- instructions from the making of a document to that of the next. A window of
-- the rules holds what is read at the larger size: what is not linear in it
-- shows. Not counted where the profiler does not run (it needs /proc), with
-- sanitizers, whose memory it does not bear, and under an aggressive collector.

local BYTES = 4000
local TIMES_MAX = 3

local can_count = (os.getenv "QUOTH_SAN" or "") == ""
  and (os.getenv "QUOTH_GC" or "") == ""
  and os.execute "valgrind --quiet --tool=none true 2>/dev/null"

if can_count then
  describe("work is in proportion:", function()
    local shapes = loadfile "spec/growth.lua" {}
    local counts = {}

    --- The instructions of the i-th part of the profile: the first is what
    -- comes before any document, the last one has no number.
    local function part(folder, i)
      local name = folder .. "/part"
      if i <= 2 * #shapes then name = name .. "." .. i end
      return tonumber(slurp(name):match "\ntotals: (%d+)")
    end

    setup(function()
      local folder = os.tmpname()
      os.remove(folder)
      assert(os.execute("mkdir " .. folder))
      assert(os.execute(("valgrind --quiet --tool=callgrind"
        .. " --dump-before=quoth_doc_new --callgrind-out-file=%s/part"
        .. " %s spec/growth.lua %d > %s/log 2>&1"):format(folder, arg[-1],
        BYTES, folder)), folder)
      for i = 1, #shapes do
        counts[i] = { part(folder, 2 * i), part(folder, 2 * i + 1) }
      end
      os.execute("rm -r " .. folder)
    end)

    for i, name in ipairs(shapes) do
      it(name, function()
        local once, twice = counts[i][1], counts[i][2]
        assert.is_true(twice < TIMES_MAX * once,
          ("%d instructions, then %d: %.2f times"):format(once, twice,
            twice / once))
      end)
    end
  end)
end
