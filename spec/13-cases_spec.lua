-- spec/cases/*.txt, each case a test. What is not right yet stands in
-- spec/cases/expected_failures.txt, one "file: title" a line, and must fail;
-- `lua5.4 spec/cases/run.lua --update` writes that list anew.

local cases = require "spec.support.cases"
local quoth = require "quoth"

local failing, listed = cases.expected_failures()
local known = {}

describe("case", function()
  local reader
  local summary = {}

  setup(function() reader = quoth.new {} end)

  for _, file in ipairs(cases.files()) do
    describe(file, function()
      local right, all = 0, 0

      for _, case in ipairs(cases.parse(file)) do
        local name = cases.name(case)
        known[name] = (known[name] or 0) + 1
        it(case.title, function()
          local problems = cases.compare(case, reader)
          all = all + 1
          right = right + (#problems == 0 and 1 or 0)
          if failing[name] then
            assert(#problems > 0, "now passes: take it off the list")
          elseif #problems > 0 then
            error(cases.describe(case, problems), 0)
          end
        end)
      end

      teardown(function()
        summary[#summary + 1] = ("%-18s %3d of %3d"):format(file, right, all)
      end)
    end)
  end

  teardown(function()
    io.stderr:write("\ncases right:\n", table.concat(summary, "\n"), "\n")
  end)

  it("titles are unique within a file", function()
    for name, count in pairs(known) do assert(count == 1, name) end
  end)

  it("the expected failures exist and are listed once", function()
    local seen = {}
    for _, name in ipairs(listed) do
      assert(known[name], "no such case: " .. name)
      assert(not seen[name], "listed twice: " .. name)
      seen[name] = true
    end
  end)
end)
