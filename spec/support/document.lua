-- The examples of a Markdown document, run as tests in a folder of their own.
--
-- A fenced block behind a line that ends with a name in backticks and a colon,
-- "This is `article.txt`:", is that file. Another block of "lua" is run, and
-- prints the block of "text" below it; one of "console" holds commands behind
-- "$ " and what they print. Other blocks are only read.

local lfs = require "lfs"

local document = {}

local read = require "spec.support.files".read

local write = require "spec.support.files".write

-- The blocks in order: { language, text, file, line }.
local function blocks(text)
  local list, block, name, number = {}, nil, nil, 0
  for line in text:gmatch "([^\n]*)\n" do
    number = number + 1
    local language = line:match "^```(%w*)$"
    if block and language then
      block.text = table.concat(block) .. "\n"
      list[#list + 1], block = block, nil
    elseif block then
      block[#block + 1] = (block[1] and "\n" or "") .. line
    elseif language then
      block = { language = language, file = name, line = number }
    end
    if line ~= "" then name = line:match "`([%w%-]+%.%w+)`:$" end
  end
  return list
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

-- A folder with the files of the blocks and the program; `run` runs a command
-- in it and gives what it prints.
local function workshop(list)
  local here, lua = lfs.currentdir(), interpreter()
  local self = { lua = lua, folder = os.tmpname() }
  os.remove(self.folder)
  assert(lfs.mkdir(self.folder))
  -- the variables that name a version win over those that do not
  local version = _VERSION:gsub("%D+", "", 1):gsub("%.", "_")
  local environment = ("LUA_PATH_%s='%s' LUA_CPATH_%s='%s'"):format(version,
    absolute(package.path, here), version, absolute(package.cpath, here))
  function self.write(name, text)
    write(self.folder .. "/" .. name, text)
  end
  function self.run(command)
    local pipe = assert(io.popen(("cd %s && export PATH=.:$PATH %s && { %s ; } "
      .. "2>&1"):format(self.folder, environment, command)))
    local out = pipe:read "a"
    pipe:close()
    return out
  end
  function self.remove()
    for name in lfs.dir(self.folder) do
      os.remove(self.folder .. "/" .. name)
    end
    os.remove(self.folder)
  end
  self.write("quoth",
    ("#!/bin/sh\nexec %s %s/lua/quoth/bin.lua \"$@\"\n"):format(lua, here))
  os.execute("chmod +x " .. self.folder .. "/quoth")
  for _, block in ipairs(list) do
    if block.file then self.write(block.file, block.text) end
  end
  return self
end

--- The examples of a document.
---@param file string its name, from the top of the checkout
---@return table document { examples = list of { line, run }, open, close }:
--- what `run()` gives is a list of { wanted, got }; `open` makes the folder
function document.read(file)
  local list, examples, shop = blocks(read(file)), {}, nil
  local function example(block, run)
    examples[#examples + 1] = { line = block.line, run = run }
  end
  for i, block in ipairs(list) do
    if not block.file and block.language == "lua" then
      example(block, function()
        assert(list[i + 1] and list[i + 1].language == "text",
          "an example without what it prints")
        shop.write("example.lua", block.text)
        return { { list[i + 1].text, shop.run(shop.lua .. " example.lua") } }
      end)
    elseif not block.file and block.language == "console" then
      example(block, function()
        local pairs_ = {}
        for command, want in (block.text .. "$ "):gmatch
          "%$ ([^\n]+)\n(.-)%f[%$\0]" do
          pairs_[#pairs_ + 1] = { want, shop.run(command) }
        end
        assert(pairs_[1], "no command behind '$ '")
        return pairs_
      end)
    end
  end
  return { examples = examples,
    open = function() shop = workshop(list) end,
    close = function() shop.remove() end }
end

return document
