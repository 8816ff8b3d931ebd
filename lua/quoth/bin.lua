#!/usr/bin/env lua5.4
-- The program. It finds quoth beside itself, in a checkout (build/bin, or
-- build/lua5.3/bin for another Lua) or in an installed tree (bin, share, lib),
-- and else where Lua looks.
local here = (arg[0]:match("^(.*)/[^/]*$") or ".") .. "/"
local version = _VERSION:match("%d+%.%d+")

local function find(lua, c)
  package.path = here .. lua .. "/?.lua;" .. here .. lua .. "/?/init.lua;"
    .. package.path
  package.cpath = here .. c .. "/?.so;" .. package.cpath
end

find("../../../lua", "../lib")
find("../share/lua/" .. version, "../lib/lua/" .. version)
find("../../lua", "../lib")

-- What is left in memory goes with the process: freeing it takes longer.
os.exit(require("quoth.cli")(arg))
