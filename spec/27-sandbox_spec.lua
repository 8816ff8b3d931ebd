-- Scripts that try to get out, and such as never end: what they reach, and how
-- the program ends them.

local quoth = require "quoth"
local sandbox = require "quoth.sandbox"

local function write_file(text)
  local name = os.tmpname() .. ".lua"
  local file = assert(io.open(name, "wb"))
  file:write(text)
  file:close()
  return name
end

local TEXT = "“The weir holds,” Anna Kovalenko said.\n"

-- What a report with that body makes of an article, or its error.
local function attempt(body)
  local name = write_file("return function(docs, options, write)\n" .. body
    .. "\nend\n")
  local doc = assert(quoth.new {}:read(TEXT, { id = "a" }))
  local ok, result = pcall(quoth.report, doc, name, { key = "value" })
  os.remove(name)
  return ok, result
end

-- Where each stands that a script must not get: nil or an error is the same.
local HIDDEN = { "os", "io", "debug", "load", "loadstring", "loadfile",
  "dofile", "require", "package", "coroutine", "getmetatable", "setmetatable",
  "rawget", "rawset", "rawequal", "rawlen", "collectgarbage", "print",
  "xpcall", "_G", "arg", "lpeg", "quoth" }

-- Each is a body of a report that returns what it got hold of, as a string;
-- "" or an error means nothing.
local WAYS = {
  { "string.dump", "return string.dump and 'got' or ''" },
  { "string.dump by a literal", "return ('').dump and 'got' or ''" },
  { "string.dump by an article's text",
    "return docs().text.dump and 'got' or ''" },
  { "string.dump by an option", "return options.key.dump and 'got' or ''" },
  { "string.dump in a callback of gsub", [[
    return (("x"):gsub("x", function(m) return m.dump and "got" or "" end))]] },
  { "string.dump in a comparison of sort", [[
    local got = ""
    table.sort({ "a", "b" }, function(a, b)
      if a.dump then got = "got" end
      return a < b
    end)
    return got]] },
  { "string.dump in a function for a helper", [[
    local got = ""
    sort({ "a" }, function(s) if s.dump then got = "got" end return 1 end)
    return got]] },
  { "string.dump in a template", [[
    return template "$(('').dump and 'got' or '')" {}]] },
  { "compiled code in a template", [[
    return template "@ local f = load or dofile or require\n$(f and 'got')" {}]]
  },
  { "the end of a template's function", [[
    return template "@ end\n@ do local s = os\n$(s and 'got')" {}]] },
  { "the metatable of strings, written through a literal", [[
    ("").__index = {}
    return "got"]] },
  { "a method of all strings", [[
    ("x").shout = function() end
    return "got"]] },
  { "the string library that the host sees", [[
    string.format = function() return "got" end
    local doc = docs()
    return (line(doc, 1) == 1 and ("%s"):format "" or "")]] },
  { "the helpers that other reports see", [[
    escape.csv = function() return "got" end
    escape.html = nil
    return ""]] },
  { "the environment by _ENV", "return _ENV.os and 'got' or ''" },
  { "an environment of its own with the host behind", [[
    local _ENV = {}
    return os and "got" or ""]] },
  { "a new name in the environment", "hidden = 'got' return hidden" },
  { "the same by _ENV", "_ENV.hidden = 'got' return hidden" },
  { "a metatable on its environment, by array", [[
    array(_ENV)
    return "got"]] },
  { "the metatable of options", [[
    options.key = 1
    return "got"]] },
  { "the document behind an article", [[
    local doc = docs()
    for _, key in ipairs { "core", "reader", "record", "close" } do
      if doc[key] then return "got " .. key end
    end
    return ""]] },
  { "the pack by an article", [[
    return type(docs().by) == "table" and docs().by.pack.lex and "got" or ""]]
  },
  { "a userdata anywhere in an article", [[
    local function find(t)
      for key, value in pairs(t) do
        if type(value) == "userdata" or type(value) == "function" then
          return "got " .. key
        end
        if type(value) == "table" then
          local found = find(value)
          if found then return found end
        end
      end
    end
    return find(docs()) or ""]] },
  { "addresses", "return tostring({}):match '0x' and 'got' or ''" },
  { "string.dump, from where a call into the host fails for want of stack", [[
    local depth = 0
    local function f(n, g)
      depth = depth + 1
      if n == 0 then g() return 0 end
      return 1 + f(n - 1, g)
    end
    pcall(f, 1e9)
    for n = depth, depth - 20, -1 do
      pcall(f, n, function() write "" return 1 end)
      if ("").dump then return "got" end
    end
    return ""]] },
  { "chance", "return math.random and 'got' or ''" },
  { "the error object of the host", [[
    local ok, e = pcall(docs, 1, 2)
    local ok2, e2 = pcall(write, {})
    return type(e2) == "table" and "got" or ""]] },
  { "another format by its name", "return view(docs()).os and 'got' or ''" },
  { "compiled Lua in a callback's name", [[
    return json(string.dump and string.dump(function() end) or "")
      :find "Lua" and "got" or ""]] },
}

describe("a script", function()
  local host = { dump = string.dump, format = string.format,
    index = getmetatable("").__index }

  after_each(function() -- whatever it did, the host is as it was
    assert.equal(host.dump, string.dump)
    assert.equal(host.format, string.format)
    assert.equal(host.index, getmetatable("").__index)
    assert.equal(host.dump, ("").dump)
    assert.is_nil(rawget(_G, "hidden"))
  end)

  for _, name in ipairs(HIDDEN) do
    it("does not see " .. name, function()
      local ok, message = attempt("return " .. name .. " and 'got'")
      assert.is_false(ok)
      assert.matches("%.lua:2: unknown name '" .. name .. "'", message)
    end)
  end

  for _, way in ipairs(WAYS) do
    it("does not get " .. way[1], function()
      local ok, result = attempt(way[2])
      assert.is_true(type(result) == "string")
      assert.is_true(not ok or not result:find "got", result)
    end)
  end

  it("is no compiled Lua, whatever it is called", function()
    for _, source in ipairs { string.dump(function() end),
      "\239\187\191" .. string.dump(function() end),
      "#!/usr/bin/lua\n" .. string.dump(function() end) } do
      local ok, message = pcall(sandbox.load, source, "x.lua")
      assert.is_false(ok)
      assert.matches("x%.lua", message)
    end
  end)

  it("may begin with a mark and a line for the shell", function()
    assert.equal("x.lua:2: unknown name 'os'", select(2, pcall(sandbox.load,
      "\239\187\191#!/usr/bin/lua\nreturn os", "x.lua")))
  end)

  it("leaves another nothing of what it did", function()
    attempt "escape.csv = nil string.rep = nil return ''"
    local ok, result = attempt "return ('x'):rep(2) .. escape.csv 'a,b'"
    assert.is_true(ok, result)
    assert.equal('xx"a,b"', result)
  end)

  it("goes over tables in the same order in every run", function()
    local _, result = attempt [[
      local t, out = { b = 1, a = 2, [3] = 3, [1] = 4, [2.5] = 5 }, {}
      for key, value in pairs(t) do out[#out + 1] = key .. "=" .. value end
      return table.concat(out, " ")]]
    assert.equal("1=4 2.5=5 3=3 a=2 b=1", result)
  end)

  it("may take keys out of the table that it goes over", function()
    local _, result = attempt [[
      local t, n = { a = 1, b = 2, c = 3 }, 0
      for key in pairs(t) do t[key], t.c, n = nil, nil, n + 1 end
      return n .. tostring(next(t))]]
    assert.equal("2nil", result)
  end)

  it("cannot take the host's methods by many results", function()
    attempt "return table.unpack({}, 1, 999900)"
    -- after_each looks
  end)

  it("is told of what it asked for last without a place in the host", function()
    local ok, message = attempt "return json(0 / 0)"
    assert.is_false(ok)
    assert.equal("not a finite number", message)
  end)

  it("that raises a table is told of in words", function()
    for _, value in ipairs { "{}", "nil", "function() end" } do
      local ok, message = attempt("error(" .. value .. ")")
      assert.is_false(ok)
      assert.equal("string", type(message))
      assert.matches("^error with a %a+ for a message$", message)
    end
  end)

  it("cannot go on after its documents failed", function()
    local calls = 0
    local function docs()
      calls = calls + 1
      error({ "broken" }, 0)
    end
    local name = write_file [[
      return function(docs)
        for _ = 1, 5 do pcall(docs) end
        return "went on"
      end]]
    local ok, fault = pcall(quoth.report, docs, name)
    os.remove(name)
    assert.is_false(ok)
    assert.same({ "broken" }, fault)
    assert.equal(1, calls)
  end)

  it("sees the methods that the host gave strings nowhere", function()
    rawset(string, "spawn", function() return "got" end)
    finally(function() rawset(string, "spawn", nil) end)
    local _, result = attempt "return ('').spawn and 'got' or 'none'"
    assert.equal("none", result)
    -- and the host's functions see them while a script runs
    local seen
    quoth.report(function()
      local first = seen == nil
      seen = ("").spawn
      return first and { meta = {}, statements = {}, speakers = {} } or nil
    end, "text")
    assert.equal("got", seen())
  end)
end)

-- == packs ==================================================================

-- What the body of a pack's `rules(u, rule)` got hold of, which it raises; the
-- pack has a rule "r", whose filter is the body `where`.
local function attempt_pack(body, where)
  local name = write_file('return quoth.pack { name = "p", version = "1", '
    .. 'extends = "en", schema = 1, rules = function(u, rule)\n' .. body
    .. '\nrule { name = "r", build = function() return u.as("content", '
    .. 'u.quote) end, where = function(hit)\n' .. (where or "return true")
    .. "\nend } end }\n")
  local ok, result = pcall(quoth.new, { rules = name })
  os.remove(name)
  if ok and where then
    local doc, message = result:read(TEXT)
    if doc then doc:close() end
    return doc ~= nil, message or "nothing"
  end
  return ok, ok and "nothing" or result
end

-- Bodies that raise "got …" where they got something.
local PACK_WAYS = {
  { "string.dump by a literal", "if ('').dump then error 'got it' end" },
  { "string.dump in a filter", "", "if ('').dump then error 'got it' end" },
  { "the article's text with the host's methods", "",
    "if hit.text.dump then error 'got it' end" },
  { "the lexicon behind the builders", [[
    for key, value in pairs(u) do
      if type(value) == "userdata" then error("got " .. key) end
    end
    for _, name in ipairs { "lex", "lexicon", "core", "made" } do
      if pcall(function() return u[name] end) then error("got " .. name) end
    end]] },
  { "a userdata behind a pattern", [[
    local seen = {}
    local function look(t)
      if seen[t] then return end
      seen[t] = true
      for key, value in pairs(t) do
        if type(value) == "userdata" or type(value) == "function" then
          error("got " .. tostring(key))
        elseif type(value) == "table" then
          look(value)
        end
      end
    end
    look(u.tag "say" * u.word "via" ^ 1 + u.quote - u.brk * #u.as("cue", 2))]]
  },
  { "LPeg by a pattern", [[
    local p = u.quote
    if p.match or p.setmaxstack or p.ptree then error "got it" end]] },
  { "what the host makes of a rule", [[
    local r = { name = "mine", build = function()
      return u.as("content", u.quote) * u.word "via"
    end }
    rule(r)
    if r.patt or r.id or r.alphabet or r.own then error "got it" end]] },
  { "the pack's functions", "if quoth.new or quoth.read then error 'got' end" },
  { "the host's quoth", "quoth.pack = nil error(quoth.pack or 'nothing')" },
  { "the reader by a filter", "",
    "if hit.core or hit.reader or hit.doc then error 'got it' end" },
  { "a file", "local f = io.open '/etc/passwd' error('got ' .. f:read 'a')" },
  { "a process in a filter", "", "os.execute 'true' error 'got it'" },
  { "an environment variable", "error('got ' .. os.getenv 'PATH')" },
}

describe("a pack", function()
  for _, way in ipairs(PACK_WAYS) do
    it("does not get " .. way[1], function()
      local _, result = attempt_pack(way[2], way[3])
      assert.is_nil(result:find "got", result)
      assert.equal(string.dump, ("").dump)
    end)
  end

  it("changes no other by what it does to the builders", function()
    local before = quoth.new { rules = "lua/quoth/examples/twitter.lua" }
    local text = "“The dam is safe.” – Ann Yu via Twitter\n"
    local want = before:read(text):json()
    assert.is_true((attempt_pack 'u.any[1], u.opt = "false", nil'))
    -- what breaks a pack of its own breaks no other
    assert.is_false((attempt_pack [[
      local p = u.any * 0
      p[2][1], p[3][1] = "quote", "any"]]))
    local after = quoth.new { rules = "lua/quoth/examples/twitter.lua" }
    assert.equal(want, after:read(text):json())
    assert.equal(want, before:read(text):json())
  end)

  it("tells what its filter raises, a table too", function()
    for raised, told in pairs { ["'no'"] = "%.lua:4: no", ["{}"] =
      "error with a table" } do
      local ok, message = attempt_pack("", "error(" .. raised .. ")")
      assert.is_false(ok)
      assert.matches(told, message)
    end
  end)
end)

-- == without end ============================================================

-- Without --trust the program bounds them by a process, whose seconds are few
-- here. What it says, and the status that it ends with. `how`: seconds; where
-- its output goes, the shell's way.
local function run(script, args, how)
  how = how or {}
  local option = how.option or "--report"
  local name = write_file(script)
  local article, program = write_file(TEXT), write_file(
    ('require "quoth.guard".SECONDS = %d os.exit(require "quoth.cli"(arg))')
      :format(how.seconds or 0))
  local i = 0
  while arg[i - 1] do i = i - 1 end
  local pipe = io.popen(("%s %s %s %s %s %s %s; echo $?"):format(arg[i],
    program, option, name, args or "", article, how.out or "2>&1"))
  local out = pipe:read "a"
  pipe:close()
  for _, file in ipairs { name, article, program } do os.remove(file) end
  return tonumber(out:match "(%d+)\n$"), out
end

local ENDLESS = {
  { "a loop", "while true do end" },
  { "a loop in a report", "return function() while true do end end" },
  { "a loop that catches its errors", [[
    return function()
      while true do pcall(function() while true do end end) end
    end]] },
  { "a pattern that tries everything", [[
    return function()
      return ("a"):rep(200):find(("a-"):rep(25) .. "b")
    end]] },
  { "a loop in a callback of gsub", [[
    return function()
      return (("x"):gsub("x", function() while true do end end))
    end]] },
  { "a loop in a template", [[
    return function() return template "@ while true do\n@ end\n" {} end]] },
  { "a loop in the library", [[
    return function() table.move({}, 1, 1 << 53, 2) end]] },
  { "an order that never ends", [[
    return function()
      local t = {}
      for i = 1, 1000 do t[i] = i end
      while true do table.sort(t, function(a, b) return a > b end) end
    end]] },
}

-- Ends by an error of its own, soon, or for want of memory.
local DEEP = {
  { "recursion", "local function f() return 1 + f() end return f" },
  { "recursion in callbacks", [[
    local function f(s) return (s:gsub(".", f)) end
    return function() return f "x" end]] },
  { "source nested too deep", "return " .. ("("):rep(5000) .. "1" },
  { "a long result", "return function() return table.unpack({}, 1, 1e7) end" },
  { "an error in an error",
    "return function() error(pcall(error, pcall(error))) end" },
}

local HUGE = {
  { "repeated strings", [[
    return function()
      local t = {}
      for i = 1, 100 do t[i] = ("x"):rep(1 << 28) .. i end
    end]] },
  { "strings that double", [[
    return function()
      local s = "x"
      while true do s = s .. s end
    end]] },
  { "tables that grow", [[
    return function()
      local t = {}
      while true do t[#t + 1] = { #t } end
    end]] },
}

describe("the program", function()
  local sanitized = (os.getenv "QUOTH_SAN" or "") ~= ""

  for _, case in ipairs(ENDLESS) do
    it("ends " .. case[1], function()
      local status, out = run(case[2])
      assert.equal(3, status, out)
      assert.matches("^quoth: a script took more than %d+ s of computing", out)
    end)
  end

  for _, case in ipairs(DEEP) do
    it("ends " .. case[1], function()
      local status, out = run(case[2], "", { seconds = 60 })
      assert.equal(1, status, out)
      assert.matches("^quoth: ", out)
    end)
  end

  if not sanitized then -- which leave addresses unbounded
    for _, case in ipairs(HUGE) do
      it("ends " .. case[1], function()
        local status, out = run(case[2], "--set x=1")
        assert.equal(3, status, out)
        assert.matches("^quoth: a script took more than", out)
      end)
    end
  end

  it("ends a report that writes without end", function()
    local status, out = run([[
      return function(_, _, write)
        local s = ("x"):rep(1 << 20)
        while true do write(s) end
      end]], "", { out = "2>&1 >/dev/null" })
    assert.equal(1, status)
    assert.matches("wrote more than %d+ MB", out)
  end)

  local FILTER = [[
    return quoth.pack { name = "p", version = "1", extends = "en", schema = 1,
      rules = function(u, rule)
        rule { name = "r", build = function()
          return u.as("content", u.quote)
        end, where = function() while true do end end }
      end }]]

  for _, option in ipairs { "--rules", "check", "explain --rules" } do
    it("ends rules that never end: quoth " .. option, function()
      local status, out = run("while true do end", "", { option = option })
      assert.equal(3, status, out)
      assert.matches("^quoth: a script took more than %d+ s of computing", out)
      status, out = run(FILTER, "", { option = option })
      assert.equal(3, status, out)
      assert.matches("quoth: a script took more than %d+ s of computing", out)
    end)
  end

  it("lets each article have its time", function()
    local status, out = run([[
      return function(docs)
        local n = 0
        for doc in docs do
          n = n + 1
          local i = 0
          while i < 4e7 do i = i + 1 end
        end
        return "read " .. n .. "\n"
      end]], ("spec/samples/wire.txt "):rep(6), { seconds = 1 })
    assert.equal(0, status, out)
    assert.equal("read 7\n0\n", out)
  end)

  it("does not bound what is trusted", function()
    local status, out = run("return function() return 'done\\n' end",
      "--trust")
    assert.equal(0, status)
    assert.equal("done\n0\n", out)
  end)
end)
