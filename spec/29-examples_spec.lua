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

-- == packs ==================================================================

-- What a pack among the examples makes of a text: "speaker | cue | text".
local function with(name, text)
  local own = quoth.new { rules = FOLDER .. name } -- runs its examples too
  local doc, list = assert(own:read(text)), {}
  for s in doc:statements() do
    list[#list + 1] = ("%s: %s | %s | %s"):format(s.type,
      s.speaker and s.speaker.name or "-", s.cue_text or "-", s.text)
  end
  return list, doc
end

describe("cue_and_title.lua", function()
  it("knows the words of a desk", function()
    local text = "“The dam is safe,” Harbourmaster Eli Roth briefed. Hptm. Jan "
      .. "Weil went on record that it leaks.\n"
    local found, doc = with("cue_and_title.lua", text)
    assert.same({ "direct: Eli Roth | briefed | The dam is safe,",
      "indirect: Jan Weil | went on record | it leaks" }, found)
    assert.equal("Harbourmaster", doc:speakers()[1].roles[1])
    for s in assert(reader:read(text)):statements() do
      assert.not_equal("went on record", s.cue_text)
    end
  end)
end)

describe("outlet.lua", function()
  it("knows what stands above and below the articles", function()
    local text = "Text size A A A\n3 May 2022\n\nLake ferries start early\n\n"
      .. "MINSK, 3 May – “The ferries start in May,” Ivan Sokol said.\n\n"
      .. "“We are ready,” Sokol underlined.\n\n"
      .. "Photo courtesy of the Lake Ministry\n\n"
      .. "If you find an error, an editor said, tell us of it by mail.\n\n"
      .. "More on the topic: ferries stay in port, captains said.\n"
    local found, doc = with("outlet.lua", text)
    assert.same({ "direct: Ivan Sokol | said | The ferries start in May,",
      "direct: Ivan Sokol | underlined | We are ready," }, found)
    local kinds = {}
    for i, s in ipairs(doc:sections()) do kinds[i] = s.kind end
    assert.equal("furniture date headline dateline body body credit furniture "
      .. "related", table.concat(kinds, " "))
    assert.equal("Belwire", doc.meta.outlet)
    -- without it an editor speaks, and the headline is another
    local plain = assert(reader:read(text))
    assert.equal("Text size A A A", plain.meta.headline)
    assert.is_true(#plain:record().statements > 2)
  end)
end)

describe("transcript.lua", function()
  it("reads turns that begin with a time", function()
    assert.same({ "direct: Anna Kovalenko | - | The weir is holding. It must.",
      "direct: Owen Pritchard | - | It is not." },
      (with("transcript.lua", "The debate\n\n[00:04:10] Anna Kovalenko: The "
        .. "weir is holding. It must.\n\n[00:05:00] Owen Pritchard: It is "
        .. "not.\n")))
  end)
end)

describe("twitter.lua", function()
  it("finds who posted", function()
    assert.same({ "direct: Ann Yu | via | The dam is safe.",
      "direct: Eli Roth | via | It leaks," }, (with("twitter.lua",
      "“The dam is safe.” – Ann Yu via Twitter\n\n“It leaks,” Eli Roth, via "
      .. "Mastodon.\n")))
  end)
end)

describe("topics.lua", function()
  it("tags statements, for who_spoke_most.lua", function()
    local own = quoth.new { rules = FOLDER .. "topics.lua" }
    local docs = {}
    for i, text in ipairs { NORDWIRE, WESTPRESS } do
      docs[i] = assert(own:read(text))
    end
    assert.equal("   3  Jens Aagaard: NATO (1), shipping (1)\n"
      .. "   3  Kari Solheim: shipping (2), NATO (1)\n",
      quoth.report(docs, FOLDER .. "who_spoke_most.lua"))
  end)
end)
