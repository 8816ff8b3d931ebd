-- The examples that come with quoth: each does what its first lines say.

local quoth = require "quoth"
local lfs = require "lfs"

local FOLDER = "lua/quoth/examples/"

local NORDWIRE = "Ministers meet over the strait\n\n"
  .. "OSLO, 3 May 2022 (Nordwire) – The strait will stay open, Norwegian "
  .. "Foreign Minister Kari Solheim said on Tuesday.\n\n"
  .. "“Nobody will close it,” Solheim told reporters. “Not this year.”\n\n"
  .. "Danish Defence Minister Jens Aagaard denied that ships had been "
  .. "stopped.\n"

local WESTPRESS = "No deal over the strait\n\n"
  .. "COPENHAGEN, 4 May 2022 (Westpress) – “We agreed on nothing,” said Jens "
  .. "Aagaard, the Danish defence minister. “What will NATO do?” he asked.\n\n"
  .. "Norwegian Foreign Minister Kari Solheim said NATO ships would patrol the "
  .. "strait.\n"

local reader = quoth.new {}

local function report(name, options)
  local docs = {}
  for i, text in ipairs { NORDWIRE, WESTPRESS } do
    docs[i] = assert(reader:read(text, { id = i .. ".txt" }))
  end
  return quoth.report(docs, FOLDER .. name, options)
end

describe("example", function()
  for name in lfs.dir(FOLDER) do
    if name:find "%.lua$" then
      it(name .. " is short, and tells what it is for", function()
        local lines = {}
        for line in io.lines(FOLDER .. name) do lines[#lines + 1] = line end
        assert.is_true(#lines >= 10 and #lines <= 40, #lines .. " lines")
        assert.matches("^%-%- %u", lines[1])
      end)
    end
  end
end)

describe("who_spoke_most.lua", function()
  it("lists speakers by the number of their statements", function()
    assert.equal("   3  Jens Aagaard\n   3  Kari Solheim\n",
      report "who_spoke_most.lua")
    assert.equal("   3  Jens Aagaard\n",
      report("who_spoke_most.lua", { top = "1" }))
  end)
end)

describe("fact_sheet.lua", function()
  it("has a claim a line, with its context", function()
    local lines = {}
    for line in report "fact_sheet.lua":gmatch "[^\n]+" do
      lines[#lines + 1] = line
    end
    assert.equal(5, #lines) -- no question, no denial
    assert.equal("who,role,claim,before,after,date,place,outlet,article,line,"
      .. "confidence,verdict,evidence", lines[1])
    assert.matches('^Kari Solheim,Norwegian Foreign Minister,"Nobody will '
      .. 'close it,” … “Not this year.",“,”,2022%-05%-03,Oslo,Nordwire,1.txt,'
      .. "5,0%.%d+,,$", lines[3])
    assert.matches("^Kari Solheim,Norwegian Foreign Minister,NATO ships would "
      .. "patrol the strait,Norwegian Foreign Minister Kari Solheim said,%.,",
      lines[5])
  end)

  it("leaves out what is not sure enough", function()
    local out = report("fact_sheet.lua", { least = "1.1" })
    assert.equal(1, select(2, out:gsub("\n", "")))
  end)
end)

describe("digest.lua", function()
  it("groups by country", function()
    assert.equal([[
# Week 18

## Denmark

**Jens Aagaard**, Danish Defence Minister

- *denied*: ships had been stopped (Nordwire, 2022-05-03)
- *said*: “We agreed on nothing,” (Westpress, 2022-05-04)
- *asked*: “What will NATO do?” (Westpress, 2022-05-04)

## Norway

**Kari Solheim**, Norwegian Foreign Minister

- *said*: The strait will stay open (Nordwire, 2022-05-03)
- *told*: “Nobody will close it,” … “Not this year.” (Nordwire, 2022-05-03)
- *said*: NATO ships would patrol the strait (Westpress, 2022-05-04)
]], report("digest.lua", { title = "Week 18" }))
  end)
end)

describe("compare.lua", function()
  it("sets side by side what two outlets have one person say", function()
    assert.equal([[
Jens Aagaard
  Nordwire
    - denied: ships had been stopped
  Westpress
    - “We agreed on nothing,”
    - “What will NATO do?”

Kari Solheim
  Nordwire
    - The strait will stay open
    - “Nobody will close it,” … “Not this year.”
  Westpress
    - NATO ships would patrol the strait
]], report "compare.lua")
  end)

  it("says so where nobody speaks in both", function()
    local doc = assert(reader:read(NORDWIRE))
    assert.equal("Nobody speaks in two outlets.\n",
      quoth.report({ doc, doc }, FOLDER .. "compare.lua"))
  end)
end)
