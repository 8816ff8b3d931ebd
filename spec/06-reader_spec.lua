-- Readers: options, what is known of an article, errors, independence.

local quoth = require "quoth"

local ARTICLE = "Norrby closes its weir\n\n"
  .. "NORRBY, 14 May (Nordwire) - “The weir is holding,” engineer Anna "
  .. "Kovalenko told reporters on Monday.\n"

-- What a call raises; nil when it raises nothing.
local function raised(f, ...)
  local ok, message = pcall(f, ...)
  return not ok and message or nil
end

local function first(doc)
  return (doc:statements()())
end

describe("quoth.new", function()
  it("takes no options, or a table of them", function()
    assert.truthy(quoth.new())
    assert.truthy(quoth.new { lang = "en", strict = true, charset = "utf-8" })
  end)

  it("raises for what it does not know", function()
    assert.matches("unknown option 'langauge'",
      raised(quoth.new, { langauge = "en" }))
    assert.matches("no pack for language 'tlh'",
      raised(quoth.new, { lang = "tlh" }))
    assert.matches("strict must be a boolean",
      raised(quoth.new, { strict = "yes" }))
    assert.matches("must be a table", raised(quoth.new, "en"))
  end)

  it("shows itself without an address", function()
    assert.matches("^quoth%.reader %(en %d+%.%d+%.%d+%)$",
      tostring(quoth.new()))
  end)
end)

describe("reader:read", function()
  local reader = quoth.new()

  it("finds who said what", function()
    local s = first(reader:read(ARTICLE))
    assert.equal("The weir is holding,", s.text)
    assert.equal("Anna Kovalenko", s.speaker.name)
    assert.equal("direct", s.type)
  end)

  it("tells headline, date, place and outlet", function()
    local meta = reader:read(ARTICLE).meta
    assert.same({ headline = "Norrby closes its weir", date = "--05-14",
      place = "Norrby", outlet = "Nordwire", language = "en" }, meta)
  end)

  it("believes what is known beforehand", function()
    local doc = reader:read(ARTICLE, { id = "a-7", title = "Weir",
      date = "2021-05-15", outlet = "The Echo", place = "Oslo",
      url = "https://echo.example/7", language = "en-GB" })
    assert.equal("a-7", doc.id)
    assert.same({ headline = "Weir", date = "2021-05-15", place = "Oslo",
      outlet = "The Echo", url = "https://echo.example/7",
      language = "en-GB" }, doc.meta)
  end)

  it("leaves what it is given as it was", function()
    local known = { id = "x", date = "2021" }
    reader:read(ARTICLE, known)
    assert.same({ id = "x", date = "2021" }, known)
  end)

  it("raises for misuse", function()
    assert.matches("unknown key 'titel'",
      raised(reader.read, reader, "", { titel = "x" }))
    assert.matches("date must be a string",
      raised(reader.read, reader, "", { date = 2018 }))
    assert.matches("must be a table", raised(reader.read, reader, "", "x"))
    assert.matches("unknown charset 'klingon'",
      raised(reader.read, reader, "", { charset = "klingon" }))
    assert.matches("string expected", raised(reader.read, reader))
    assert.matches("string expected", raised(reader.read, reader, {}))
  end)

  it("reads texts with nothing in them", function()
    for _, text in ipairs { "", " ", "\n\n", "\0", "\239\187\191", "“",
      "\"'" } do
      local doc = assert(reader:read(text))
      assert.equal(text, doc.text)
      assert.is_nil(first(doc))
      assert.same({}, doc:record().statements)
    end
  end)

  it("repairs what is not UTF-8, and says so", function()
    local doc = reader:read("“Zażółć,” Anna said. \255 End.")
    assert.equal("“Zażółć,” Anna said. \u{FFFD} End.", doc.text)
    local at = doc.text:find("\u{FFFD}", 1, true)
    assert.same({ { at, at + 2, "bad" } }, doc.repairs)
    assert.equal(doc.text, doc:record().text)
  end)

  it("refuses it when strict", function()
    local bad = "“Zażółć,” Anna said. \255 End."
    for _, doc in ipairs { { quoth.new { strict = true }:read(bad) },
      { reader:read(bad, { strict = true }) } } do
      assert.is_nil(doc[1])
      assert.equal("string", type(doc[2]))
      assert.equal("eutf8", doc[3])
      assert.equal(bad:find "\255", doc[4])
    end
    assert.truthy(quoth.new { strict = true }:read(bad, { strict = false }))
  end)

  it("reads other charsets, and carries the decoded text", function()
    local latin = "\147It leaks,\148 Ana Pe\241a said."
    for _, doc in ipairs { reader:read(latin, { charset = "windows-1252" }),
      quoth.new { charset = "Windows-1252" }:read(latin) } do
      assert.equal("“It leaks,” Ana Peña said.", doc.text)
      assert.equal("windows-1252", doc.charset)
      assert.equal("Ana Peña", first(doc).speaker.name)
      assert.equal(doc.text, doc:record().text)
    end
  end)

  it("keeps a byte order mark, so that positions are the input's", function()
    local text = "\239\187\191“It leaks,” Anna Kovalenko said."
    local s = first(reader:read(text))
    assert.equal("It leaks,", text:sub(s.content[1][1], s.content[1][2]))
    assert.is_nil(reader:read(text):record().text)
  end)

  it("reads any line ends", function()
    for _, newline in ipairs { "\n", "\r\n", "\r" } do
      local text = ARTICLE:gsub("\n", newline)
      local s = first(reader:read(text))
      assert.equal("Anna Kovalenko", s.speaker.name)
      assert.equal("The weir is holding,",
        text:sub(s.content[1][1], s.content[1][2]))
    end
  end)
end)

describe("readers", function()
  it("do not affect each other", function()
    local a, b = quoth.new { strict = true }, quoth.new()
    local bad = "\255 said."
    assert.is_nil((a:read(bad)))
    assert.truthy(b:read(bad))
    assert.is_nil((a:read(bad)))
  end)

  it("keep nothing of an article for the next", function()
    local reader = quoth.new()
    local text = "“It leaks,” she said."
    local before = reader:read(text):record()
    reader:read(ARTICLE, { id = "x", date = "2020-01-01", place = "Oslo" })
    assert.same(before, reader:read(text):record())
  end)

  it("may be used in turns, their documents side by side", function()
    local reader = quoth.new()
    local one, two = reader:read(ARTICLE), reader:read("“No,” Ida Holm said.")
    local n1, n2 = one:statements(), two:statements()
    assert.equal("Anna Kovalenko", n1().speaker.name)
    assert.equal("Ida Holm", n2().speaker.name)
    one:close()
    assert.is_nil(n2())
    assert.equal("Ida Holm", two:speakers()[1].name)
  end)
end)

describe("require 'quoth'", function()
  local function fresh(f)
    local kept = {}
    for name, module in pairs(package.loaded) do
      if name:find "^quoth" then
        kept[name], package.loaded[name] = module, nil
      end
    end
    local ok, message = pcall(f)
    for name in pairs(package.loaded) do
      if name:find "^quoth" then package.loaded[name] = nil end
    end
    for name, module in pairs(kept) do package.loaded[name] = module end
    assert(ok, message)
  end

  it("sets no globals, patches and prints nothing", function()
    local libraries = { "string", "table", "math", "io", "os", "utf8" }
    local function snapshot()
      local t = {}
      for key, value in pairs(_G) do t[key] = value end
      for _, name in ipairs(libraries) do
        for key, value in pairs(_G[name]) do t[name .. "." .. key] = value end
      end
      t.metatable = getmetatable("").__index
      return t
    end
    fresh(function()
      local print_was, write_was, printed = print, io.write, 0
      local before = snapshot()
      local function count() printed = printed + 1 end
      print, io.write = count, count -- luacheck: ignore
      local ok, message = pcall(function()
        local again = require "quoth"
        local doc = again.new():read(ARTICLE)
        again.report(doc, "text")
      end)
      print, io.write = print_was, write_was -- luacheck: ignore
      assert(ok, message)
      assert.equal(0, printed)
      local after = snapshot()
      for key, value in pairs(after) do assert.equal(before[key], value) end
      for key, value in pairs(before) do assert.equal(value, after[key]) end
    end)
  end)

  it("may come again after package.loaded was cleared", function()
    local old = quoth.new():read(ARTICLE)
    fresh(function()
      local again = require "quoth"
      assert.not_equal(quoth, again)
      local doc = again.new():read(ARTICLE)
      assert.same(old:record(), doc:record())
    end)
    assert.equal("Anna Kovalenko", first(old).speaker.name)
  end)
end)

describe("under an aggressive collector", function()
  local mode, pause, stepmul

  before_each(function()
    mode = _VERSION ~= "Lua 5.3" and collectgarbage "incremental"
    -- A cycle follows the last one at once; below 100, Lua 5.3 ends one at
    -- every allocation, of all that the other specs hold.
    pause = collectgarbage("setpause", 100)
    stepmul = collectgarbage("setstepmul", 1000)
  end)

  after_each(function()
    collectgarbage("setpause", pause)
    collectgarbage("setstepmul", stepmul)
    if mode then collectgarbage(mode) end
  end)

  it("records stay the same", function()
    local reader = quoth.new()
    local want = reader:read(ARTICLE):record()
    for _ = 1, 20 do
      assert.same(want, reader:read(ARTICLE):record())
      collectgarbage()
    end
  end)

  it("a document and its text outlive all else that names them", function()
    local step, s, text
    do
      local reader = quoth.new()
      local doc = reader:read(ARTICLE:upper():lower():upper() .. ARTICLE)
      text = doc.text
      step = doc:statements()
    end
    collectgarbage()
    collectgarbage()
    for item in step do
      s = item
      collectgarbage()
    end
    assert.equal(s.text, text:sub(s.content[1][1], s.content[1][2]))
  end)
end)
