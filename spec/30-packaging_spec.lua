-- What is installed: the lists of the rockspec, the versions, the symbols,
-- and (`make rock`, which sets QUOTH_TREE) the tree itself.

local TREE_BYTES_MAX = 5 * 1024 * 1024

local ROCKSPEC = "rockspec/quoth-scm-1.rockspec"

local slurp = require "spec.support.files".read

--- What a command prints; nil when it fails.
local function output(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read "a"
  return pipe:close() and text
end

local function lines(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do list[#list + 1] = line end
  return list
end

local function files(folder, ending)
  return lines(output(("find %s -type f -name '*%s' | sort"):format(folder,
    ending)))
end

local function rockspec(name)
  local env = {}
  assert(load(slurp(name), "@" .. name, "t", env))()
  return env
end

describe("the rockspec", function()
  local spec = rockspec(ROCKSPEC)
  local listed = {}

  setup(function()
    for _, module in pairs(spec.build.modules) do
      if type(module) == "string" then
        listed[module] = true
      else
        for _, source in ipairs(module.sources) do listed[source] = true end
      end
    end
    for _, file in pairs(spec.build.install.bin) do listed[file] = true end
  end)

  it("lists only what is there", function()
    for name in pairs(listed) do
      assert.is_truthy(io.open(name), name .. " does not exist")
    end
  end)

  it("misses no Lua file and no C file", function()
    for _, name in ipairs(files("lua", ".lua")) do
      assert.is_true(listed[name], name .. " is missing: make tables")
    end
    for _, folder in ipairs { "csrc/core", "csrc/lua" } do
      for _, name in ipairs(files(folder, ".c")) do
        assert.is_true(listed[name], name .. " is missing: make tables")
      end
    end
  end)

  it("leaves nothing else in lua but the guide", function()
    local others = {}
    for _, name in ipairs(files("lua", "")) do
      if not name:find "%.lua$" then others[#others + 1] = name end
    end
    assert.are.same({ "lua/README.md" }, others)
  end)

  it("names each module after its file", function()
    for name, file in pairs(spec.build.modules) do
      if name == "quoth.d" then -- types, for editors: no module
        assert.equal("lua/quoth.d.lua", file)
      elseif type(file) == "string" then
        local path = "lua/" .. name:gsub("%.", "/")
        assert.is_true(file == path .. ".lua" or file == path .. "/init.lua",
          name .. " is " .. file)
      end
    end
  end)

  it("has a file name that tells its version", function()
    for _, name in ipairs(files("rockspec", ".rockspec")) do
      local r = rockspec(name)
      assert.are.equal(("rockspec/%s-%s.rockspec"):format(r.package,
        r.version), name)
    end
  end)
end)

describe("the version", function()
  local version = require "quoth".VERSION

  it("is a version", function()
    assert.is_truthy(version:match "^%d+%.%d+%.%d+$")
  end)

  it("is that of the public header", function()
    assert.are.equal(version,
      slurp("csrc/quoth.h"):match '#define QUOTH_VERSION "([^"]+)"')
  end)

  it("is the newest of the changelog", function()
    assert.are.equal(version, slurp("CHANGELOG.md"):match "\n## (%d[%d.]*)")
  end)

  it("has a rockspec once it is released", function()
    local state = slurp("CHANGELOG.md"):match "\n## %d[%d.]* %(([^)]*)%)"
    if state ~= "unreleased" then
      local name = ("rockspec/quoth-%s-1.rockspec"):format(version)
      assert.is_truthy(io.open(name), name .. " does not exist")
    end
  end)
end)

-- Names of symbols that `nm` lists, without the compiler's own.
local function symbols(options)
  local list = {}
  for name in assert(output("nm " .. options)):gmatch "%a ([%w_]+)[^\n]*\n" do
    if not name:find "^__" and not name:find "^_[IfU]" then
      list[#list + 1] = name
    end
  end
  return list
end

local object = package.searchpath("quoth.core", package.cpath)

if (os.getenv "QUOTH_SAN" or "") == "" then -- sanitizers have their own
  describe("the shared object", function()
    it("exports the function that opens it and nothing else", function()
      assert.are.same({ "luaopen_quoth_core" },
        symbols("-D --defined-only " .. object))
    end)
  end)
end

describe("the core", function()
  local HEADERS = { ["lua.h"] = true, ["lauxlib.h"] = true,
    ["stdio.h"] = true, ["ctype.h"] = true, ["locale.h"] = true,
    ["time.h"] = true }
  local FUNCTIONS = { "^abort$", "^_?exit$", "printf", "^fopen$", "^fwrite$",
    "^setlocale$", "^getenv$", "^time$", "^malloc$", "^calloc$", "^realloc$",
    "^free$", "^rand", "^system$", "^lua_", "^luaL_", "^utf8proc_map$",
    "^utf8proc_NF" }

  it("includes no header that is not its business", function()
    for _, name in ipairs(files("csrc/core", "")) do
      for header in slurp(name):gmatch "#include%s+[<\"]([^>\"]+)" do
        assert.is_nil(HEADERS[header], name .. " includes " .. header)
      end
    end
  end)

  it("asks the system for nothing but bytes and numbers", function()
    local objects = object:gsub("lib/quoth/core%.so$", "obj/core")
    for _, name in ipairs(files(objects, ".o")) do
      for _, symbol in ipairs(symbols("-u " .. name)) do
        for _, pattern in ipairs(FUNCTIONS) do
          assert.is_nil(symbol:find(pattern), name .. " uses " .. symbol)
        end
      end
    end
  end)
end)

local tree = os.getenv "QUOTH_TREE"
if tree then
  describe("the installed tree", function()
    -- Only what is installed and what the system has, from another folder.
    local here = output("pwd"):gsub("\n", "")
    local version = _VERSION:match "%d+%.%d+"
    local at = here .. "/" .. tree
    local env = "cd / && env -u LUA_PATH_%s -u LUA_CPATH_%s LUA_PATH='%s'"
      .. " LUA_CPATH='%s' "
    local name = version:gsub("%.", "_")
    local share, lib = at .. "/share/lua/" .. version,
      at .. "/lib/lua/" .. version
    env = env:format(name, name, share .. "/?.lua;" .. share .. "/?/init.lua;;",
      lib .. "/?.so;;")

    it("can be required", function()
      local text = output(env .. arg[-1] .. [[ -e '
        local quoth = require "quoth"
        local doc = quoth.new {}:read("“We agree,” said Anna Orlova.\n")
        for s in doc:statements() do print(s.speaker.name, s.text) end']])
      assert.are.equal("Anna Orlova\tWe agree,\n", text)
    end)

    it("has the program, which reads", function()
      local text = output("cd / && echo '“We agree,” said Anna Orlova.' | "
        .. at .. "/bin/quoth --format jsonl -")
      assert.is_truthy(text and text:find('"name":"Anna Orlova"', 1, true))
    end)

    it("has the program's version", function()
      assert.are.equal("quoth " .. require "quoth".VERSION .. "\n",
        output(at .. "/bin/quoth --version"))
    end)

    it("is small", function()
      local size = tonumber(output("du -sb " .. tree):match "^%d+")
      assert.is_true(size < TREE_BYTES_MAX, size .. " bytes")
    end)
  end)
end

describe("the build", function()
  it("does without libuchardet where its header cannot be found", function()
    local found = output("env -u MAKEFLAGS -u UCHARDET make -pnq APT= "
      .. "CPPFLAGS=-nostdinc 2>/dev/null | grep '^UCHARDET'")
    assert.are.equal("UCHARDET := \n", found)
  end)
end)
