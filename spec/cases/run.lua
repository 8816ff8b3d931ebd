-- Runs the cases outside busted, from the checkout's root.
--
--   lua5.4 spec/cases/run.lua               right and all, by file
--   lua5.4 spec/cases/run.lua -v [FILE...]  what is wrong in each case
--   lua5.4 spec/cases/run.lua --update      writes expected_failures.txt anew,
--                                           and tells what came and went

-- By hand it is the checkout that runs, not an installed quoth; make names
-- the build itself.
if not (os.getenv "LUA_CPATH" or os.getenv "LUA_CPATH_5_4") then
  package.path = "lua/?.lua;lua/?/init.lua;" .. package.path
  package.cpath = "build/lib/?.so;" .. package.cpath
end

local cases = require "spec.support.cases"
local reader = require "quoth".new {}

local mode = arg[1]
local files = mode == "-v" and arg[2] and { table.unpack(arg, 2) }
  or cases.files()

local right, all = 0, 0
local failing = {}
for _, file in ipairs(files) do
  local list, good = cases.parse(file), 0
  for _, case in ipairs(list) do
    local problems = cases.compare(case, reader)
    if #problems == 0 then
      good = good + 1
    else
      failing[#failing + 1] = cases.name(case)
      if mode == "-v" then
        print("=== " .. case.title .. "\n" .. cases.describe(case, problems)
          .. "\n")
      end
    end
  end
  print(("%-18s %3d of %3d"):format(file, good, #list))
  right, all = right + good, all + #list
end
print(("%-18s %3d of %3d"):format("all", right, all))

if mode == "--update" then
  local before, order = cases.expected_failures()
  local out = assert(io.open(cases.LIST, "w"))
  out:write("# Cases that are not right yet; written by spec/cases/run.lua",
    " --update.\n")
  for _, name in ipairs(failing) do
    out:write(name, "\n")
    if not before[name] then print("now fails   " .. name) end
    before[name] = nil
  end
  out:close()
  for _, name in ipairs(order) do
    if before[name] then print("now passes  " .. name) end
  end
end
