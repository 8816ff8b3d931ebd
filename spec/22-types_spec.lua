-- lua/quoth.d.lua tells of the API and the builders what the code has: nothing
-- less, nothing more.

local check = require "quoth.check"
local core = require "quoth.core"
local extend = require "quoth.extend"
local pack = require "quoth.pack"
local quoth = require "quoth"
local reader = require "quoth.reader"
local samples = require "spec.support.samples"
local unit = require "quoth.unit"

local FILE = "lua/quoth.d.lua"

local slurp = require "spec.support.files".read

-- The fields of the classes, { class = { name = type } }, and the functions of
-- the tables, { table = { name = parameters } }.
local classes, functions = {}, {}
do
  local class
  for line in slurp(FILE):gmatch "[^\n]+" do
    local name = line:match "^%-%-%-@class ([%w_.]+)"
    if name then
      class = {}
      classes[name] = class
    end
    local field, type_ = line:match "^%-%-%-@field ([%w_]+%??) (.+)$"
    if field and class then class[field:gsub("%?$", "")] = type_ end
    local owner, method, parameters =
      line:match "^function ([%w_.]+)[.:]([%w_]+)%((.-)%) end$"
    if owner then
      functions[owner] = functions[owner] or {}
      functions[owner][method] = parameters
    end
  end
end

-- The keys of a table in order, as text.
local function keys(t)
  local list = {}
  for key in pairs(t) do list[#list + 1] = tostring(key) end
  table.sort(list)
  return table.concat(list, " ")
end

-- The parameters of a function, without `self`.
local function parameters(f, is_method)
  local list, info = {}, debug.getinfo(f, "u")
  for i = is_method and 2 or 1, info.nparams do
    list[#list + 1] = debug.getlocal(f, i)
  end
  if info.isvararg then list[#list + 1] = "..." end
  return table.concat(list, ", ")
end

-- Those of a table that are functions; metamethods and what only other modules
-- of quoth call are left out.
local INTERNAL = { new = true }
local function of(t, internal)
  local list = {}
  for name, f in pairs(t) do
    if type(f) == "function" and not name:find "^__"
      and not (internal and INTERNAL[name]) then
      list[name] = f
    end
  end
  return list
end

local function same_functions(told, code, is_method)
  assert.equal(keys(code), keys(told))
  for name, f in pairs(code) do
    assert.equal(parameters(f, is_method), told[name], name)
  end
end

describe("the types", function()
  it("are Lua", function()
    local loaded = assert(loadfile(FILE, "t"))()
    assert.equal(keys(functions.quoth), keys(of(loaded)))
  end)

  it("have the functions of quoth", function()
    same_functions(functions.quoth, of(quoth))
    for name in pairs(quoth) do
      assert(functions.quoth[name] or classes.quoth[name], name)
    end
  end)

  it("have the methods of readers, documents and maps", function()
    same_functions(functions.reader, of(reader, true), true)
    same_functions(functions.doc, of(require "quoth.doc", true), true)
    local _, map = quoth.normalize "a"
    assert.equal(keys(of(getmetatable(map).__index)), keys(functions.map))
  end)

  it("have the options", function()
    assert.equal(keys(reader.OPTIONS), keys(classes["quoth.options"]))
    assert.equal(keys(reader.KNOWN), keys(classes["quoth.known"]))
    for name in pairs(classes["quoth.want"]) do
      assert.has_error(function()
        quoth.new {}:read("x"):statements { [name] = 1 }
      end, "statements: unknown " .. name .. " '1'")
    end
  end)

  it("have the fields of records", function()
    local r = quoth.new { corrections = {
      { words = "We left", type = "mixed" } }, rules = quoth.pack {
      name = "topics", version = "1", extends = "en", schema = 1,
      topics = { leaving = { "left" } } } }
    local seen = {}
    local texts = { "“We left,” said Ann Yu and Tom Vale." } -- a group
    for i, article in ipairs(samples.all()) do
      texts[i + 1] = article.file_text
    end
    for _, text in ipairs(texts) do
      local record = core.json_decode(r:read(text):json(true))
      local function compare(class, t)
        for key in pairs(t) do
          assert(classes[class][key], class .. " has no " .. key)
        end
        seen[class] = seen[class] or {}
        for key in pairs(t) do seen[class][key] = true end
      end
      compare("quoth.record", record)
      compare("quoth.meta", record.meta)
      for _, s in ipairs(record.statements) do compare("quoth.statement", s) end
      for _, s in ipairs(record.speakers) do compare("quoth.speaker", s) end
      for _, s in ipairs(record.sections) do compare("quoth.section", s) end
      for _, c in ipairs(record.corrections or {}) do
        compare("quoth.corrected", c)
      end
    end
    for class, fields in pairs(seen) do
      for name in pairs(classes[class]) do
        assert(fields[name], class .. " lacks " .. name)
      end
    end
  end)

  it("have the fields of documents and of explanations", function()
    local doc = quoth.new {}:read("“We left,” Ann Yu said. It rained.",
      { id = "a" })
    for name in pairs(classes["quoth.doc"]) do
      assert(doc[name] ~= nil, name)
    end
    local seen = {}
    for _, what in ipairs { 1, { byte = 30 } } do
      local e = doc:explain(what)
      for name in pairs(e) do
        assert(classes["quoth.explanation"][name], name)
        seen[name] = true
      end
      for _, p in ipairs(e.proposals) do
        for name in pairs(p) do
          assert(classes["quoth.proposal"][name], name)
        end
      end
    end
    -- of clauses whose end was chosen, of what was corrected: 21-explain_spec
    seen.ends, seen.corrections = true, true
    assert.equal(keys(seen), keys(classes["quoth.explanation"]))
  end)

  it("have the fields of packs, rules and examples", function()
    assert.equal(keys(extend.FIELDS), keys(classes["quoth.pack"]))
    assert.equal(keys(pack.FIELDS), keys(classes["quoth.rule"]))
    -- every name that an example of some group may use
    local r = quoth.new {}
    local function taken(name)
      for _, rule in ipairs { "en.name", "en.edge-attribution",
        "en.quote-source-cue" } do
        local failures = check(r, { examples = {
          [rule] = { yes = { { "It rained.", [name] = "x" } } } } })
        if not failures[1].message:find "^unknown field" then return true end
      end
      return false
    end
    local known = {}
    for _, names in ipairs { unit.captures, classes["quoth.statement"],
      classes["quoth.example"], { before = true } } do
      for name in pairs(names) do known[name] = taken(name) or nil end
    end
    assert.equal(keys(known), keys(classes["quoth.example"]))
  end)

  it("have the helpers of reports", function()
    local code = require "quoth.kit".names()
    same_functions(functions.kit, of(code))
    same_functions(functions["kit.escape"], code.escape)
  end)

  it("have the captures and the kinds of mentions", function()
    local text = slurp(FILE)
    local function alias(name)
      local set = {}
      local body = text:match("%-%-%-@alias " .. name:gsub("%p", "%%%0")
        .. " (.-)\n[^-]") or text:match("%-%-%-@alias "
        .. name:gsub("%p", "%%%0") .. " (.-)\n%-%-%-@")
      for word in body:match "^[^\n]*\n?[^@]*":gmatch '"(%w+)"' do
        set[word] = true
      end
      return keys(set)
    end
    assert.equal(keys(unit.captures), alias "quoth.capture")
    assert.equal(keys(unit.mentions), alias "quoth.mention")
  end)

  it("have the builders", function()
    local u = unit.new(quoth.new {}.pack.lex, quoth.new {}.pack.tags)
    local patterns = {}
    for name, value in pairs(u) do
      if type(value) ~= "function" then
        assert(unit.is_pattern(value), name)
        patterns[name] = true
      end
    end
    assert.equal(keys(patterns), keys(classes["quoth.units"]))
    same_functions(functions.u, of(u))
  end)
end)

describe("the guide", function()
  local guide = slurp "lua/README.md"

  it("tells of each builder", function()
    for _, names in ipairs { functions.u, classes["quoth.units"] } do
      for name in pairs(names) do
        assert(guide:find("u%." .. name .. "%f[^%w_]"), "u." .. name)
      end
    end
  end)

  it("tells of each field of packs and of rules, and each capture", function()
    for _, class in ipairs { "quoth.pack", "quoth.rule" } do
      for name in pairs(classes[class]) do
        assert(guide:find("`" .. name .. "`", 1, true), class .. "." .. name)
      end
    end
    for name in pairs(unit.captures) do
      assert(guide:find("`" .. name .. "`", 1, true)
        or guide:find("`u." .. name .. "`", 1, true), name)
    end
  end)
end)
