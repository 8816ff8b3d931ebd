-- quoth.normalize and its map.

local quoth = require "quoth"

local function raised(f, ...)
  local ok, message = pcall(f, ...)
  return not ok and message or nil
end

-- With every option off: NFC, and marks as they are.
local PLAIN = { unwrap = false, entities = false, mojibake = false }

local MIXED = "Cafe\u{301}\u{A0}owner said &quot;we\u{AD}ll&quot; \u{201C}no"
  .. "\u{201D} â€œwellâ€\u{9D} \u{200B}ﬁne, A\u{30A}ngstro\u{308}m…"

describe("quoth.decode", function()
  it("joins the lines of a short text, where a sentence goes on", function()
    local text = "Weir gates to be replaced after the flood of last winter, "
      .. "says the mayor of Norrby\n\n"
      .. "“The weir is holding,” Owen Pritchard, the mayor of the town, told\n"
      .. "reporters.\n\nThe gates are green.\n"
    assert.equal((text:gsub("told\n", "told ")), (quoth.normalize(text)))
    -- no sentence is cut, or the next word would have fitted
    for _, kept in ipairs {
      "Weir gates to be replaced after the flood of last winter\nby tove lind",
      "Old gates\nof the weir.\n", "The gates are green and the weir is old.\n"
        .. "The gates of the other weir are as green as the first ones.\n" } do
      assert.equal(kept, (quoth.normalize(kept)))
    end
  end)

  it("gives a UTF-8 text back", function()
    for _, text in ipairs { "", "café", "\u{FEFF}x" } do
      assert.same({ text, "utf-8", {} }, { quoth.decode(text) })
    end
  end)

  it("tells what it read and what it repaired", function()
    local function decoded(...)
      local text, charset, repairs = quoth.decode(...)
      return { text, charset, repairs }
    end
    assert.same({ "é\u{FFFD}b", "utf-8", { { 3, 5, "bad" } } },
      decoded "é\xE2\x80b")
    assert.same({ "café", "windows-1252", { { 1, 5, "charset" } } },
      decoded "caf\xE9")
    assert.same({ "\u{FFFD}\u{FFFD}", "utf-8",
      { { 1, 3, "bad" }, { 4, 6, "bad" } } },
      decoded("\xE9\xFF", { charset = "UTF8" }))
    assert.same({ "€", "iso-8859-15", {} },
      decoded("\xA4", { charset = "latin9", strict = true }))
    assert.same({ "\u{FEFF}a", "utf-16be", {} },
      decoded("\xFE\xFF\0a", { strict = true }))
  end)

  it("refuses when strict, with the place", function()
    assert.same({ nil, "text is not valid UTF-8", "eutf8", 4, n = 4 },
      table.pack(quoth.decode("caf\xE9!", { strict = true })))
    assert.same({ nil, "text is not valid utf-16le", "eutf8", 3, n = 4 },
      table.pack(quoth.decode("a\0b", { strict = true, charset = "UTF-16LE" })))
  end)

  it("raises for what it does not know", function()
    assert.matches("quoth.decode: unknown charset 'klingon'",
      raised(quoth.decode, "a", { charset = "klingon" }))
    for _, charset in ipairs { "", "utf-8//IGNORE", "//", ("x"):rep(999) } do
      assert.matches("unknown charset", raised(quoth.decode, "a",
        { charset = charset }))
    end
    assert.matches("unknown option 'Strict'",
      raised(quoth.decode, "a", { Strict = true }))
    assert.matches("strict must be a boolean",
      raised(quoth.decode, "a", { strict = "no" }))
    assert.matches("options must be a table", raised(quoth.decode, "a", 7))
    assert.matches("'decode'", (raised(quoth.decode)))
  end)

  it("grows with what iconv writes, where it is", function()
    if not require "quoth.core".iconv then
      assert.matches("'CP1251' %(this build is without iconv%)",
        raised(quoth.decode, "a", { charset = "CP1251" }))
      return
    end
    local text, charset, repairs =
      quoth.decode(("\xCC"):rep(100000), { charset = "CP1251" })
    assert.equal(("М"):rep(100000), text)
    assert.equal("cp1251", charset)
    assert.same({}, repairs)
    -- every byte bad, and a shift that nothing follows
    assert.equal(("\u{FFFD}"):rep(3000), (quoth.decode(("\xFF"):rep(3000),
      { charset = "shift_jis" })))
    assert.equal("あ", (quoth.decode("\27$B$\"", { charset = "iso-2022-jp" })))
    assert.equal("", (quoth.decode("", { charset = "koi8-r" })))
  end)
end)

describe("quoth.normalize", function()
  it("gives a text that needs no change back, with an empty map", function()
    local text = "Plain text, “curly” marks and café: nothing to do…"
    local out, map = quoth.normalize(text)
    assert.equal(text, out)
    assert.equal(0, #map)
    assert.same({ 3, 9 }, { map:source(3, 9) })
    assert.same({ 3, 9 }, { map:target(3, 9) })
  end)

  it("composes", function()
    assert.equal("café", (quoth.normalize("cafe\u{301}")))
    assert.equal("Ångström", (quoth.normalize "A\u{30A}ngstro\u{308}m"))
  end)

  it("never expands an ellipsis", function()
    assert.equal("well…", (quoth.normalize("well…", { fold_quotes = true,
      fold_dashes = true })))
  end)

  it("folds quotes and dashes when asked to", function()
    local text = "“a” ‘b’ – c — d"
    assert.equal(text, (quoth.normalize(text)))
    assert.equal([["a" 'b' – c — d]],
      (quoth.normalize(text, { fold_quotes = true })))
    assert.equal("“a” ‘b’ - c - d",
      (quoth.normalize(text, { fold_dashes = true })))
  end)

  it("makes exotic spaces plain, unless told not to", function()
    assert.equal("a b", (quoth.normalize "a\u{A0}b"))
    assert.equal("a\u{A0}b", (quoth.normalize("a\u{A0}b",
      { keep_spaces = true })))
  end)

  it("decodes entities and undoes double encoding, unless told not to",
    function()
      local text = "&quot;we&#8217;re&quot; â€œopenâ€™"
      assert.equal('"we’re" “open’', (quoth.normalize(text)))
      assert.equal(text, (quoth.normalize(text, PLAIN)))
    end)

  it("joins the lines of quoted mail and keeps where its marks were",
    function()
      local text = "Lind wrote:\n"
        .. "> The council has put off its vote on the bridge until autumn.\n"
        .. "> Three of its members had asked for a longer look at the cost\n"
        .. "> of the work, which the town cannot pay for without the loan.\n"
        .. "> It says that it will wait for it.\n"
      local out, map = quoth.normalize(text)
      assert.equal((text:gsub("\n> ([Tiow])", " %1"):gsub("\n> It", " It")
        :gsub("wrote: The", "wrote:\n> The")), out)
      local first, last = out:find("cost of", 1, true)
      first, last = map:source(first, last)
      assert.equal("cost\n> of", text:sub(first, last))
    end)

  it("is idempotent", function()
    for _, text in ipairs { MIXED, "a\r\nb\r\rc", "e\u{301}\u{323}",
      "…&amp;", "a\u{3000}\u{200D}b", "\u{3000}\u{FEFF}\u{200C}" } do
      local once = quoth.normalize(text)
      assert.equal(once, (quoth.normalize(once)))
    end
  end)

  it("takes the empty text", function()
    local out, map = quoth.normalize ""
    assert.equal("", out)
    assert.same({ 1, 0 }, { map:source(1, 0) })
  end)

  it("tells where a text is not UTF-8", function()
    local out, message, code, position = quoth.normalize "abc\255"
    assert.is_nil(out)
    assert.equal("string", type(message))
    assert.equal("eutf8", code)
    assert.equal(4, position)
  end)

  it("raises for misuse", function()
    assert.matches("unknown option 'fold'",
      raised(quoth.normalize, "", { fold = true }))
    assert.matches("must be a boolean",
      raised(quoth.normalize, "", { unwrap = "no" }))
    assert.truthy(raised(quoth.normalize))
    assert.truthy(raised(quoth.normalize, "", 1))
  end)

  it("leaves its options as they were", function()
    local options = { fold_quotes = true }
    quoth.normalize("“a”", options)
    assert.same({ fold_quotes = true }, options)
  end)
end)

describe("a map", function()
  local out, map = quoth.normalize(MIXED)

  it("shows sizes, no address", function()
    assert.equal(("quoth.map (%d to %d bytes, %d edits)"):format(#MIXED, #out,
      #map), tostring(map))
  end)

  it("gives the original bytes of normalized ones", function()
    local first, last = out:find("é", 1, true)
    local a, b = map:source(first, last)
    assert.equal("e\u{301}", MIXED:sub(a, b))
    first, last = out:find("Ångström", 1, true)
    a, b = map:source(first, last)
    assert.equal("A\u{30A}ngstro\u{308}m", MIXED:sub(a, b))
  end)

  it("gives the normalized bytes of original ones", function()
    local first, last = MIXED:find("&quot;", 1, true)
    local a, b = map:target(first, last)
    assert.equal('"', out:sub(a, b))
  end)

  it("goes there and back to the same bytes, or around them", function()
    for first = 1, #out do
      for last = first, math.min(first + 7, #out) do
        local a, b = map:source(first, last)
        assert(1 <= a and a <= b + 1 and b <= #MIXED)
        local c, d = map:target(a, b)
        assert(c <= first and last <= d, "not around")
        local e, f = map:source(c, d)
        assert(e == a and f == b, "not the same again")
      end
    end
  end)

  it("is monotone", function()
    local before_a, before_b = 1, 0
    for i = 1, #out do
      local a, b = map:source(i, i)
      assert(a >= before_a and b >= before_b)
      before_a, before_b = a, b
    end
    before_a, before_b = 1, 0
    for i = 1, #MIXED do
      local a, b = map:target(i, i)
      assert(a >= before_a and b >= before_b)
      before_a, before_b = a, b
    end
  end)

  it("lists its edits: the text between them is the same", function()
    local rebuilt, at, at_out = {}, 1, 1
    for i = 1, #map do
      local first, last, to_first, to_last = map:edit(i)
      local same = MIXED:sub(at, first - 1)
      assert.equal(same, out:sub(at_out, to_first - 1))
      rebuilt[#rebuilt + 1] = same .. MIXED:sub(first, last)
      at, at_out = last + 1, to_last + 1
    end
    assert.equal(MIXED:sub(at), out:sub(at_out))
    assert.equal(MIXED, table.concat(rebuilt) .. MIXED:sub(at))
  end)

  it("raises for what is outside the text", function()
    for _, range in ipairs { { 0, 1 }, { 1, #out + 1 }, { 5, 3 },
      { #out + 2, #out + 2 } } do
      assert.matches("outside", raised(map.source, map, range[1], range[2]))
    end
    assert.matches("no such edit", raised(map.edit, map, #map + 1))
    assert.matches("no such edit", raised(map.edit, map, 0))
  end)

  it("is named in its errors, however it is called", function()
    assert.matches("'quoth.map.source'", raised(map.source, map, 9, -9))
    assert.matches("'quoth.map.edit'", raised(map.edit, map, "x"))
    assert.matches("'target'", raised(function() return map:target {} end))
  end)

  it("outlives its text", function()
    local _, kept = quoth.normalize(("e\u{301}"):rep(100))
    collectgarbage()
    collectgarbage()
    assert.same({ 4, 6 }, { kept:source(3, 4) })
  end)
end)

describe("much of one thing", function()
  it("combining marks stay bounded and map back", function()
    local text = "a" .. ("\u{301}\u{323}"):rep(20000) .. "b"
    local out, map = quoth.normalize(text)
    assert.equal("b", out:sub(-1))
    local first, last = map:source(#out, #out)
    assert.equal("b", text:sub(first, last))
    first, last = map:source(1, #out)
    assert.same({ 1, #text }, { first, last })
  end)
end)
