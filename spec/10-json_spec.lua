-- JSON: strict reading, writing by layouts, against dkjson and Python.

local core = require "quoth.core"
local decode, encode, null = core.json_decode, core.json_encode, core.null

--- A generator of its own, so that a failure can be repeated anywhere.
local function random(seed)
  return function(n)
    seed = (seed * 48271) % 2147483647
    return seed % n + 1
  end
end

local PIECES = {
  "a", " ", '"', "\\", "/", "\b", "\f", "\n", "\r", "\t", "\0", "\31", "\127",
  "é", "“", "’", "…", "\u{2028}", "\u{2029}", "漢", "😀", "\u{10FFFF}",
  "\u{D7FF}", "\u{E000}", "\u{FFFD}", "plain words of some length, ",
}

local function random_string(rnd)
  local t = {}
  for i = 1, rnd(12) - 1 do t[i] = PIECES[rnd(#PIECES)] end
  return table.concat(t)
end

local function random_value(rnd, depth)
  local kind = rnd(depth > 0 and 8 or 6)
  if kind == 1 then return null end
  if kind == 2 then return rnd(2) == 1 end
  if kind == 3 then return rnd(2000000000) - 1000000000 end
  if kind == 4 then return (rnd(2000000) - 1000000) / (3 ^ rnd(40)) end
  if kind <= 6 then return random_string(rnd) end
  local t = {}
  if kind == 7 then
    setmetatable(t, core.array)
    for i = 1, rnd(6) - 1 do t[i] = random_value(rnd, depth - 1) end
  else
    for _ = 1, rnd(6) - 1 do
      t[random_string(rnd)] = random_value(rnd, depth - 1)
    end
  end
  return t
end

local function python(script, input)
  local data, code = os.tmpname(), os.tmpname()
  local f = assert(io.open(data, "wb"))
  f:write(input)
  f:close()
  f = assert(io.open(code, "wb"))
  f:write(script)
  f:close()
  local p = io.popen(("python3 %s < %s"):format(code, data))
  local out = p:read("a")
  p:close()
  os.remove(data)
  os.remove(code)
  return out
end

describe("json_decode", function()
  it("reads every kind of value", function()
    assert.are.equal(null, decode("null"))
    assert.is_true(decode("true"))
    assert.is_false(decode(" false\r\n"))
    assert.are.equal(12, decode("12"))
    assert.are.equal("integer", math.type(decode("-12")))
    assert.are.equal("float", math.type(decode("12.0")))
    assert.are.equal(-1.5e-7, decode("-1.5E-7"))
    assert.are.same({ 1, { a = {} } }, decode("[1,{\"a\":[]}]"))
  end)

  it("tells arrays from objects", function()
    assert.are.equal(core.array, getmetatable(decode("[]")))
    assert.is_nil(getmetatable(decode("{}")))
  end)

  it("reads escapes and surrogate pairs", function()
    assert.are.equal('"\\/\b\f\n\r\t\0é“😀',
      decode([["\"\\\/\b\f\n\r\t\u0000\u00e9\u201C\uD83D\ude00"]]))
  end)

  it("names what is wrong and where", function()
    local cases = {
      { "", "esyntax", 1 }, { "  ", "esyntax", 3 }, { "[1,]", "esyntax", 4 },
      { "[1 2]", "esyntax", 4 }, { "{\"a\":1,}", "esyntax", 8 },
      { "{a:1}", "esyntax", 2 }, { "{\"a\" 1}", "esyntax", 6 },
      { "1 2", "esyntax", 3 }, { "nul", "esyntax", 1 },
      { "NaN", "esyntax", 1 }, { "'a'", "esyntax", 1 }, { "[1", "esyntax", 3 },
      { "01", "esyntax", 1 }, { "1.", "esyntax", 3 }, { ".5", "esyntax", 1 },
      { "+1", "esyntax", 1 }, { "1e", "esyntax", 3 }, { "-", "esyntax", 1 },
      { "0x10", "esyntax", 2 }, { "\"a", "esyntax", 1 },
      { "\"a\\", "esyntax", 4 }, { "\"\\x\"", "esyntax", 2 },
      { "\"\\u12g4\"", "esyntax", 2 }, { "\"\\\0\"", "esyntax", 2 },
      { "\"a\nb\"", "esyntax", 3 }, { "\"\0\"", "esyntax", 2 },
      { "\239\187\1911", "esyntax", 1 }, { "[\194\1601]", "esyntax", 2 },
      { "//x\n1", "esyntax", 1 },
      { "\"ab\255\"", "eutf8", 4 }, { "\"\192\128\"", "eutf8", 2 },
      { "\"\237\160\128\"", "eutf8", 2 },
      { "\"\244\144\128\128\"", "eutf8", 2 },
      { "\"\226\128", "eutf8", 2 },
      { "\"\\ud800\"", "esurrogate", 2 }, { "\"\\ud800\\n\"", "esurrogate", 2 },
      { "\"\\ud800\\u0041\"", "esurrogate", 2 },
      { "\"x\\udc00\"", "esurrogate", 3 },
      { "{\"a\":1,\"b\":2,\"a\":3}", "edup", 14 },
      { "{\"a\":null,\"\\u0061\":null}", "edup", 11 },
    }
    for _, case in ipairs(cases) do
      local value, message, code, position = decode(case[1])
      assert.is_nil(value, case[1])
      assert.is_string(message)
      assert.are.equal(case[2], code, case[1])
      assert.are.equal(case[3], position, case[1])
    end
  end)

  it("keeps the digits of what Lua cannot hold", function()
    assert.are.equal(9223372036854775807, decode("9223372036854775807"))
    assert.are.equal(math.mininteger, decode("-9223372036854775808"))
    assert.are.equal(123456789012345678, decode("123456789012345678"))
    assert.are.equal("9223372036854775808", decode("9223372036854775808"))
    assert.are.equal("1e999", decode("1e999"))
    assert.are.equal(0.0, decode("1e-999"))
  end)

  it("keeps ids as the text they were written as", function()
    local v = decode('{"id":12345678901234567890,"n":{"id":1.50},"idx":7}',
      { ids_as_text = true })
    assert.are.same(
      { id = "12345678901234567890", n = { id = "1.50" }, idx = 7 }, v)
  end)

  it("repairs on demand as Python does, and counts", function()
    local bad = "a\255b\226\128c\240\159\152d\237\160\128e\192\175"
    local v, count, first = decode('["' .. bad .. '","ok"]', { repair = true })
    assert.are.equal("a�b�c�d���e��", v[1])
    assert.are.equal(11, count)
    assert.are.equal(4, first)
    assert.are.equal("�x�", (decode([["\ud800x\udfff"]], { repair = true })))
    assert.are.same({ "ok", 0 }, { decode('"ok"', { repair = true }) })
  end)

  it("bounds depth, not length", function()
    local function nested(n) return ("["):rep(n) .. ("]"):rep(n) end
    assert.is_table(decode(nested(128)))
    assert.are.equal("edepth", select(3, decode(nested(129))))
    assert.are.equal("edepth", select(3, decode(("["):rep(1000000))))
    assert.are.equal("edepth", select(3, decode(('{"a":'):rep(1000000))))
    local n = 100000
    assert.are.equal(n, #decode("[" .. ("1,"):rep(n - 1) .. "1]"))
  end)

  it("takes misuse for an error", function()
    assert.has_error(function() decode(12) end)
    assert.has_error(function() decode("1", { reapir = true }) end)
    assert.has_error(function() decode("1", true) end)
  end)

  it("survives every cut and every changed byte of a text", function()
    local text = '{"id":17,"a":[1.5e3,"é\\n\\ud83d\\ude00",null,true],"b":{}}'
    for i = 0, #text - 1 do
      local _, _, code = decode(text:sub(1, i))
      assert.is_string(code)
    end
    local rnd = random(7)
    for i = 1, #text do
      for _ = 1, 40 do
        local s = text:sub(1, i - 1) .. string.char(rnd(256) - 1)
          .. text:sub(i + 1)
        local v, _, _, position = decode(s)
        if v == nil then
          assert.is_true(position >= 1 and position <= #s + 1)
        end
        assert(decode(s, { repair = true }) ~= nil or v == nil)
      end
    end
  end)
end)

describe("json_encode", function()
  it("escapes what JSON asks for, and line separators", function()
    assert.are.equal([["\"\\/\b\f\n\r\t\u0000\u001f]] .. "\127é😀"
      .. [[\u2028\u2029"]],
      encode('"\\/\b\f\n\r\t\0\31\127é😀\u{2028}\u{2029}'))
  end)

  it("repairs what is not UTF-8", function()
    assert.are.equal('"a�b�"', encode("a\255b\226\128"))
    assert.are.equal('{"�":1}', encode { ["\255"] = 1 })
  end)

  it("writes the shortest number that reads back", function()
    local cases = {
      { 0.1, "0.1" }, { 100.0, "100.0" }, { 1 / 3, "0.3333333333333333" },
      { 5e-324, "5e-324" }, { 1e300, "1e+300" }, { -2.5, "-2.5" },
      { 0.1 + 0.2, "0.30000000000000004" }, { -0.0, "-0.0" },
      { 2.0 ^ 53, "9007199254740992.0" }, { 7, "7" }, { 0, "0" },
      { math.mininteger, "-9223372036854775808" },
    }
    for _, case in ipairs(cases) do
      local number, text = case[1], case[2]
      assert.are.equal(text, encode(number))
      assert.are.equal(number, decode(text))
      assert.are.equal(math.type(number), math.type(decode(text)))
    end
    for _, bad in ipairs { 0 / 0, 1 / 0, -1 / 0 } do
      assert.are.equal("enumber", select(3, encode { bad }))
    end
  end)

  it("tells arrays from objects", function()
    assert.are.equal("{}", encode {})
    assert.are.equal("[]", encode(setmetatable({}, core.array)))
    assert.are.equal("[1,[2]]", encode { 1, { 2 } })
    assert.has_error(function() encode { 1, a = 2 } end)
    assert.has_error(function() encode { [2.5] = 1 } end)
    assert.has_error(function() encode(print) end)
    assert.has_error(function() encode { a = io.stdout } end)
  end)

  it("orders keys by their bytes", function()
    assert.are.equal('{"B":1,"a":2,"aa":3,"é":4}',
      encode { a = 2, aa = 3, B = 1, ["é"] = 4 })
    local t, parts = {}, {}
    for i = 1, 1000 do
      t[("k%03d"):format(i * 7 % 1000)] = i
    end
    for i = 0, 999 do
      local key = ("k%03d"):format(i)
      parts[#parts + 1] = ('"%s":%d'):format(key, t[key])
    end
    assert.are.equal("{" .. table.concat(parts, ",") .. "}", encode(t))
  end)

  it("stops at a table that holds itself", function()
    local t = {}
    t.t = t
    assert.are.equal("edepth", select(3, encode(t)))
    t = {}
    t[1] = t
    assert.are.equal("edepth", select(3, encode(t)))
  end)
end)

describe("json_layout", function()
  it("fixes the order, fills in null, leaves nothing out", function()
    local layout = core.json_layout { "id", "b", "gone?", "a" }
    assert.are.equal('{"id":7,"b":null,"a":1,"other":2,"z":3}',
      encode({ z = 3, other = 2, a = 1, id = 7 }, layout))
    assert.are.equal('{"b":1,"a":2}', encode({ a = 2, b = 1 }, { "b", "a" }))
  end)

  it("turns spans, and only here", function()
    local layout = core.json_layout {
      { "one", "span" }, { "many", "spans" }, { "list", "list" },
      { "inner", "object", core.json_layout { "y", "x" } },
      { "items", "list", core.json_layout { { "span", "span" } } },
    }
    assert.are.equal('{"one":[0,3],"many":[[4,4],[9,12]],"list":[],'
      .. '"inner":{"y":2,"x":1},"items":[{"span":[0,1]}]}',
      encode({
        one = { 1, 3 }, many = { { 5, 4 }, { 10, 12 } }, list = {},
        inner = { x = 1, y = 2 }, items = { { span = { 1, 1 } } },
      }, layout))
    assert.are.equal(
      '{"one":null,"many":[],"list":null,"inner":null,"items":null}',
      encode({ many = {} }, layout))
    assert.has_error(function() encode({ one = { 1 } }, layout) end)
    assert.has_error(function() encode({ many = { 1, 2 } }, layout) end)
  end)

  it("refuses what it does not know", function()
    assert.has_error(function() core.json_layout { { "a", "spam" } } end)
    assert.has_error(function() core.json_layout { 'a"b' } end)
    assert.has_error(function() core.json_layout { {} } end)
    assert.has_error(function() core.json_layout { { "a", "object", {} } } end)
    assert.has_error(function() encode({}, "id") end)
  end)
end)

describe("JSON there and back", function()
  it("gives the same values", function()
    local rnd = random(1)
    for _ = 1, 3000 do
      local value = random_value(rnd, 4)
      local text = encode(value)
      local back = decode(text)
      assert.are.same(value, back)
      assert.are.equal(text, encode(back))
    end
  end)

  it("agrees with dkjson", function()
    local dkjson = require "dkjson"
    local rnd = random(2)
    local options = {
      exception = function(_, v) if v == null then return "null" end end,
    }
    for _ = 1, 1000 do
      local value = random_value(rnd, 3)
      assert.are.same(value, (dkjson.decode(encode(value), 1, null)))
      local text = dkjson.encode(value, options)
      assert.are.same((dkjson.decode(text, 1, null)), (decode(text)))
    end
  end)

  it("agrees with Python", function()
    local rnd = random(3)
    local lines = {}
    for i = 1, 1000 do lines[i] = encode(random_value(rnd, 3)) end
    local input = table.concat(lines, "\n") .. "\n"
    local out = python([[
import json, sys
for line in sys.stdin.buffer:
    value = json.loads(line.decode("utf-8"))
    print(json.dumps(value, separators=(",", ":"), sort_keys=True))
]], input)
    local i = 0
    for line in out:gmatch("[^\n]+") do
      i = i + 1
      assert.are.same(decode(lines[i]), (decode(line)))
    end
    assert.are.equal(#lines, i)
  end)

  it("accepts exactly what Python accepts", function()
    local rnd = random(4)
    local bytes = '[]{},:"\\ue0123456789.-+Ee tfn\ta\r'
    local seeds = { '{"a":[1,-2.5e3],"b":"\\u00e9"}', "[true,false,null]",
      '"\\n\\\\"', "-0.10E+2", '[{"a":{}},[]]' }
    local lines = {}
    for _ = 1, 4000 do
      local s = seeds[rnd(#seeds)]
      for _ = 1, rnd(2) do
        local i, b = rnd(#s), rnd(#bytes)
        s = s:sub(1, i - 1) .. bytes:sub(b, b) .. s:sub(i + rnd(3) - 1)
      end
      lines[#lines + 1] = s
    end
    local out = python([[
import json, sys
def once(pairs):
    if len(dict(pairs)) != len(pairs): raise ValueError
def no(word): raise ValueError
for line in sys.stdin.buffer.read().split(b"\n")[:-1]:
    try:
        value = json.loads(line.decode("utf-8"), object_pairs_hook=once,
                           parse_constant=no)
        print("yes")
    except (ValueError, RecursionError):
        print("no")
]], table.concat(lines, "\n") .. "\n")
    local i = 0
    for answer in out:gmatch("%a+") do
      i = i + 1
      local _, _, code = decode(lines[i])
      if code ~= "esurrogate" then -- Python lets half pairs through
        local is_bad = code == "esyntax" or code == "edup"
        assert.are.equal(answer == "no", is_bad, lines[i])
      end
    end
    assert.are.equal(#lines, i)
  end)
end)
