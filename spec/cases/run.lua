-- Runs the cases outside busted.
--
--   lua5.4 spec/cases/run.lua               right and all, by file
--   lua5.4 spec/cases/run.lua -v [FILE...]  what is wrong in each case
--   lua5.4 spec/cases/run.lua --list        the cases that are not right yet,
--                                           as in expected_failures.txt

local cases = require "spec.support.cases"
local reader = require "quoth".new {}

local mode = arg[1]
local files = arg[2] and { table.unpack(arg, 2) } or cases.files()

local function summary(name, right, all)
  if mode ~= "--list" then
    print(("%-18s %3d of %3d"):format(name, right, all))
  end
end

if mode == "--list" then
  print "# Cases that are not right yet; written by spec/cases/run.lua --list."
end
local right, all = 0, 0
for _, file in ipairs(files) do
  local list, good = cases.parse(file), 0
  for _, case in ipairs(list) do
    local problems = cases.compare(case, reader)
    if #problems == 0 then
      good = good + 1
    elseif mode == "--list" then
      print(cases.name(case))
    elseif mode == "-v" then
      print("=== " .. case.title .. "\n" .. cases.describe(case, problems)
        .. "\n")
    end
  end
  summary(file, good, #list)
  right, all = right + good, all + #list
end
summary("all", right, all)
