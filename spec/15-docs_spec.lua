-- What is documented is true: public functions carry their annotations, and
-- the examples of README.md print what stands there.

-- Modules whose functions are public, and what they are called there.
local MODULES = {
  { "lua/quoth/init.lua", "quoth" },
  { "lua/quoth/reader.lua", "reader" },
  { "lua/quoth/doc.lua", "doc" },
}

-- Functions that only other modules of quoth call, and metamethods.
local INTERNAL = { ["reader.new"] = true, ["doc.new"] = true }

local function read(file)
  local f = assert(io.open(file, "rb"))
  local text = f:read "a"
  f:close()
  return text
end

-- The public functions of a module: { name, parameters, comment, body }.
local function functions(file, module)
  local list, comment = {}, {}
  local current
  for line in (read(file) .. "\n"):gmatch "(.-)\n" do
    local name, parameters =
      line:match("^function (" .. module .. "[.:]%w+)%((.-)%)")
    if line:find "^%-%-" then
      comment[#comment + 1] = line
    else
      if name and not INTERNAL[name] then
        current = { name = name, parameters = parameters,
          comment = table.concat(comment, "\n"), body = {} }
        list[#list + 1] = current
      end
      if current then table.insert(current.body, line) end
      if line:find "end$" and (line:find "^end" or line:find "^function") then
        current = nil
      end
      comment = {}
    end
  end
  return list
end

describe("public function", function()
  for _, module in ipairs(MODULES) do
    local list = functions(module[1], module[2])

    it("is found in " .. module[1], function() assert.truthy(list[1]) end)

    for _, f in ipairs(list) do
      describe(f.name, function()
        it("says what it does", function()
          assert.matches("^%-%-%- %u", f.comment)
        end)

        it("tells its parameters", function()
          for parameter in f.parameters:gmatch "[%w_]+" do
            assert.matches("\n%-%-%-@param " .. parameter .. " %S", f.comment)
          end
        end)

        it("tells what it returns", function()
          local returns = table.concat(f.body, "\n"):find "%f[%w]return%f[%W]"
          local told = f.comment:find "\n%-%-%-@return %S"
          assert.equal(returns ~= nil, told ~= nil)
        end)
      end)
    end
  end

  it("leaves nothing public that is not found so", function()
    local quoth = require "quoth"
    local found = { VERSION = true }
    for _, f in ipairs(functions("lua/quoth/init.lua", "quoth")) do
      found[f.name:match "[.:](%w+)$"] = true
    end
    for name in pairs(quoth) do assert(found[name], name) end
  end)
end)

-- == README.md ===========================================================

-- The fenced blocks of a Markdown text, in order: { language, text }.
local function blocks(text)
  local list = {}
  for language, body in text:gmatch "```(%w*)\n(.-)```" do
    list[#list + 1] = { language = language, text = body }
  end
  return list
end

local function write(file, text)
  local f = assert(io.open(file, "wb"))
  f:write(text)
  f:close()
end

-- What a shell command prints, run where `article.txt` is.
local function run(command, folder, environment)
  local pipe = assert(io.popen(("cd %s && %s %s 2>&1"):format(folder,
    environment, command)))
  local out = pipe:read "a"
  pipe:close()
  return out
end

-- What runs these tests: the first of the command line's words.
local function interpreter()
  local i = 0
  while arg[i - 1] do i = i - 1 end
  return arg[i]
end

-- An absolute form of a search path.
local function absolute(path, here)
  return (path:gsub("[^;]+", function(part)
    return part:sub(1, 1) == "/" and part or here .. "/" .. part
  end))
end

describe("README.md", function()
  local list = blocks(read "README.md")
  local folder, environment, article

  local lua = interpreter()

  setup(function()
    local lfs = require "lfs"
    local here = lfs.currentdir()
    folder = os.tmpname()
    os.remove(folder)
    assert(lfs.mkdir(folder))
    -- the variables that name a version win over those that do not
    local version = _VERSION:gsub("%D+", "", 1):gsub("%.", "_")
    environment = ("LUA_PATH_%s='%s' LUA_CPATH_%s='%s'"):format(version,
      absolute(package.path, here), version, absolute(package.cpath, here))
    for _, block in ipairs(list) do
      if block.language == "text" and not article then
        article = block.text
      end
    end
    write(folder .. "/article.txt", article)
    write(folder .. "/quoth",
      ("#!/bin/sh\nexec %s %s/lua/quoth/bin.lua \"$@\"\n"):format(lua, here))
    os.execute("chmod +x " .. folder .. "/quoth")
  end)

  teardown(function()
    for _, name in ipairs { "article.txt", "example.lua", "quoth" } do
      os.remove(folder .. "/" .. name)
    end
    os.remove(folder)
  end)

  -- A block of "console" holds commands behind "$ " and what they print.
  for i, block in ipairs(list) do
    if block.language == "lua" then
      it("block " .. i .. ", in Lua, prints what stands below", function()
        local want = list[i + 1]
        assert.equal("text", want.language)
        write(folder .. "/example.lua", block.text)
        assert.equal(want.text, run(lua .. " example.lua", folder,
          environment))
      end)
    elseif block.language == "console" then
      it("block " .. i .. ", in the shell, prints what stands below", function()
        for command, want in (block.text .. "$ "):gmatch
          "%$ ([^\n]+)\n(.-)%f[%$\0]" do
          assert.equal(want, run("PATH=.:$PATH " .. command, folder,
            environment))
        end
      end)
    end
  end
end)
