-- Pages of HTML (spec/pages, one shape each): what they tell, which of their
-- lines are the article's, and who says what in them.

local core = require "quoth.core"
local cases = require "spec.support.cases"
local quoth = require "quoth"
local page = require "quoth.page"

local slurp = require "spec.support.files".read

-- By page: meta; sections, each by its kind and how it begins; statements, each
-- by its speaker and how it begins, in order and no others.
local PAGES = {
  ["amp"] = {
    meta = { headline = "Goalkeeper scores from own half", outlet = "Sportal",
      date = "2023-10-01", byline = "Bo Lindqvist", language = "en" },
    sections = { furniture = { "Scores", "We use cookies", "Tags: Alder" },
      byline = { "Bo Lindqvist" } },
    statements = { { "Vikram Sandell", "I only wanted to clear it" },
      { "Mona Reyes", "she had not seen it" } },
  },
  ["article"] = {
    meta = { headline = "Swing bridge to close for nine weeks",
      outlet = "Calder Post", date = "2024-03-05", language = "en",
      byline = "By Mira Holt and Dan Ives" },
    sections = { furniture = { "News", "Share on", "Subscribe", "© 2024" },
      deck = { "Drivers face" }, caption = { "The bridge on Monday." },
      date = { "5 March 2024" }, crosshead = { "The detour" },
      related = { "Related", "Gears were last oiled" },
      body = { "The swing bridge", "“We know", "“No.”", "Moss told" } },
    statements = { { "council", "The swing bridge over Calder harbour" },
      { "Lena Moss", "We know this will hurt traders" },
      { "Lena Moss", "she would walk to work" } },
  },
  ["blockquotes"] = {
    meta = { headline = "Minister quits over missed train",
      date = "2022-01-17", language = "en" },
    sections = { embed = { "He had ONE job", "— Lotte", "A post shared" },
      quote = { "“I can no longer" }, date = { "Published: 17 January" },
      furniture = { "The country had waited" } },
    statements = { { "Karel Visser", "I can no longer ask" },
      { "Jana Smit", "the country had waited long enough" } },
  },
  ["broken"] = {
    meta = { headline = "Mill burns down on a Sunday",
      outlet = "Tarn Valley News", language = "en" },
    sections = { furniture = { "Home", "Fires", "Copyright 2019" },
      body = { "The owner of a paper mill", "“Nobody listened", "\"I wrote",
        "Firefighters" } },
    statements = { { "owner of a paper mill", "the wiring was older" },
      { "Edvin Rask", "Nobody listened" },
      { "Edvin Rask", "I wrote three letters" },
      { "brigade", "Firefighters needed nine hours" } },
  },
  ["charset-by-meta"] = {
    meta = { headline = "Bridge named after poet", language = "en" },
    sections = { body = { "The new bridge at Gorki", "“It is a fine word" } },
    -- without iconv its letters are taken for those of windows-1252
    statements = { { "town", "The new bridge at Gorki will carry the name "
      .. (core.iconv and "«Колас«" or "«Êîëàñ«") .. " after a poem" },
      { "Pavel Drozd", "It is a fine word" } },
  },
  ["dateline"] = {
    meta = { headline = "Norland and Alder sign water pact",
      date = "2018-09-11", place = "Norrby", outlet = "Nordwire",
      language = "en" },
    sections = { furniture = { "Home / World", "Follow us" },
      date = { "11.09.2018" }, dateline = { "NORRBY, 11 September" },
      credit = { "Photo: Nordwire" } },
    statements = { { "Norland government", "Norland and Alder have signed" },
      { "Aino Salo", "This river has waited" } },
  },
  ["divs-and-breaks"] = {
    meta = { headline = "Wolves seen near school", language = "en" },
    sections = { credit = { "(c) Tarn Wire" } },
    statements = { { "Marta Vane", "They looked at us" },
      { "Jan Ruud", "the animals would move on" } },
  },
  ["entities"] = {
    meta = { headline = "Café owner “will appeal” over fine",
      date = "2021-06-02", language = "en" },
    sections = { date = { "2 June 2021" } },
    statements = { { "Café owner", "will appeal" },
      { "Café owner", "The owner of a café fined £4,000 for" },
      { "Zoë König", "It’s a bench & two cups, I\u{A0}won't pay…" } },
  },
  ["foreign"] = {
    meta = { headline = "Le pont fermé pendant neuf semaines",
      language = "fr" },
    sections = { body = { "Le pont tournant" } }, statements = {},
  },
  ["hidden-and-forms"] = {
    meta = { headline = "Hospital reopens ward after nine years",
      date = "2017-05-30", byline = "Dina Marsh", language = "en" },
    sections = { furniture = { "We value your privacy", "“Draft only" },
      byline = { "Dina Marsh" } },
    statements = { { "Agnes Pole", "I kept the key" } },
  },
  ["interview"] = {
    meta = { headline = "“I never liked bells”: an interview with Rosa Quint",
      byline = "Interview: Per Dahl", language = "en" },
    sections = { crosshead = { "Why did you stay", "And the noise?" },
      furniture = { "“Ding dong" } },
    statements = { { "Rosa Quint", "Nobody else had the key" },
      { "Rosa Quint", "she has not heard it since 1991" } },
  },
  ["json-ld-graph"] = {
    meta = { headline = "Reservoir at lowest level since 1976",
      date = "2022-08-19", byline = "Petra Quill and Sam Odell",
      place = "Hallam", outlet = "Hallam Herald", language = "en" },
    sections = { headline = { "Reservoir at lowest level" } },
    statements = { { "water company", "The reservoir above Hallam holds" },
      { "Giles Thorne", "We are not at the point of standpipes" },
      { "Farmers", "they had been given no warning" } },
  },
  ["lists"] = {
    meta = { headline = "Five things we learned at the summit",
      byline = "By Noor Haddad", outlet = "The Lantern", language = "en" },
    sections = { list = { "Quotas will fall.", "Nobody likes it.",
      "Herring is out" }, crosshead = { "What is next?" },
      furniture = { "fish", "summit" } },
    statements = { { "Aino Salo", "the cuts would come in May" },
      { "Pat Keogh", "We are being asked to starve" },
      { "Aino Salo", "Ministers will meet again in June" } },
  },
  ["live-blog"] = {
    meta = { headline = "Storm Berta live: trains halted in the north",
      date = "2021-11-26", outlet = "Northern Line News", language = "en" },
    sections = { date = { "09:12", "08:40" },
      crosshead = { "Coast road shut", "No trains before noon" },
      embed = { "“Sheep on the line", "— Ann" }, related = { "More stories" } },
    statements = { { "police", "The coast road has been closed" },
      { "Dee Marlow", "Please stay at home" },
      { "Norland Rail", "Trains will not run before noon" },
      { "Bo Ek", "buses were being found" } },
  },
  ["nested-tables"] = {
    meta = { headline = "Quarry wins appeal against noise order",
      date = "2003-05-14", place = "Lowmoor", outlet = "Pennine Press",
      language = "en" },
    sections = { furniture = { "THE LOWMOOR", "Local", "Sport", "© 2003" },
      date = { "14 May 2003" }, dateline = { "LOWMOOR (Pennine Press) -" },
      related = { "Residents \"deaf" } },
    statements = { { "Harriet Boone", "My clients are relieved" },
      { "Harriet Boone", "the order had cost them" } },
  },
  ["no-article-element"] = {
    meta = { headline = "Budget passes by one vote", outlet = "Radio Alder",
      language = "en" },
    sections = { furniture = { "Radio Alder 98.4", "News |", "Most read",
      "Dog found", "Imprint" } },
    statements = { { "Ewa Lis", "I changed my mind" },
      { "Tom Harrow", "he was grateful and very tired" } },
  },
  ["no-body"] = {
    meta = { headline = "Ferry strike called off", date = "2020-06-11",
      language = "en" },
    sections = { headline = { "Ferry strike called off" } },
    statements = { { "union", "Crews on the Norrby ferry" },
      { "Ines Falk", "We have what we came for" } },
  },
  ["press-release"] = {
    meta = { headline = "Museum of Alder returns drum to its owners",
      date = "2019-07-03", place = "Alder", language = "en" },
    sections = { furniture = { "FOR IMMEDIATE", "- ENDS -", "Media contact" },
      dateline = { "ALDER, 3 July 2019 -" } },
    statements = { { "Museum of Alder", "The Museum of Alder has returned" },
      { "Hanna Brandt", "It was never ours" },
      { "Tomas Eld", "The drum will be played in August" } },
  },
  ["teasers"] = {
    meta = { headline = "Harbour seal adopts fisherman",
      byline = "Uma Prior · 3 min read", outlet = "Coastline",
      language = "en" },
    sections = { furniture = { "Sea", "Boats", "Sign up", "“Unmissable" },
      related = { "READ MORE", "Crab prices", "Crab costs", "Lighthouse",
        "“It has no stairs" } },
    statements = { { "wife", "A seal has followed a fisherman" },
      { "Greta Holm", "At first I thought" },
      { "Arne", "he did not mind" } },
  },
  ["wordpress"] = {
    meta = { headline = "Library to open on Sundays", date = "2018-02-09",
      outlet = "Ashby Bugle", language = "en" },
    sections = { furniture = { "Skip to content", "News from Ashby",
      "Share this:", "Facebook", "3 thoughts", "My late husband", "“Heating”",
      "First the library", "Bugle goes weekly", "Proudly" },
      date = { "Posted on February 9" }, caption = { "Readers on Thursday." },
      related = { "Related", "“Nobody reads" } },
    statements = { { "Olwen Tate", "Children have homework" },
      { "Rob Deakin", "the plan “a waste of heating”" } },
  },
}

local names = {}
for name in pairs(PAGES) do names[#names + 1] = name end
table.sort(names)

if not page.available() then
  describe("pages of HTML", function()
    it("are refused with a message that says what is missing", function()
      local doc, message, code = quoth.new {}:read("<!doctype html><p>Hi")
      assert.is_nil(doc)
      assert.equal("ehtml", code)
      assert.matches("built without libgumbo", message)
    end)
  end)
  return
end

local reader = quoth.new {}

local function starts(text, begin) return text:sub(1, #begin) == begin end

-- The kinds of the lines that begin so.
local function kinds(doc, begin)
  local list = {}
  for _, s in ipairs(doc:sections()) do
    if starts(doc.text:sub(s.span[1], s.span[2]), begin) then
      list[#list + 1] = s.kind
    end
  end
  return list
end

describe("the page", function()
  for _, name in ipairs(names) do
    local want = PAGES[name]
    describe(name, function()
      local doc

      setup(function() doc = reader:read(slurp("spec/pages/" .. name
        .. ".html")) end)

      it("tells of the article", function()
        assert.same(want.meta, doc.meta)
      end)

      it("has its sections", function()
        local some = false
        for kind, list in pairs(want.sections) do
          for _, begin in ipairs(list) do
            some = true
            local found = false
            for _, k in ipairs(kinds(doc, begin)) do found = found or k == kind
            end
            assert(found, begin .. " is " .. table.concat(kinds(doc, begin),
              ", "))
          end
        end
        assert.is_true(some)
      end)

      it("gives its statements and no others", function()
        local got = {}
        for s in doc:statements() do
          local expected = want.statements[#got + 1]
          local begin = expected and expected[2] or ""
          if cases.claimed(s) then -- "…, the council decided" claims nothing
            got[#got + 1] = { s.speaker and s.speaker.name,
              starts(s.text, begin) and begin or s.text }
          end
        end
        assert.same(want.statements, got)
      end)
    end)
  end

  it("is there for each file", function()
    local lfs = require "lfs"
    local n = 0
    for file in lfs.dir "spec/pages" do
      local name = file:match "^(.*)%.html$"
      if name then
        n = n + 1
        assert(PAGES[name], file)
      end
    end
    assert.equal(#names, n)
  end)
end)

describe("reading a page", function()
  local PAGE = "<!doctype html><h1>Gates to be replaced</h1><p>“We agree,” "
    .. "said Anna Orlova.</p>"

  it("gives the text that the spans refer to, in the record too", function()
    local doc = reader:read(PAGE)
    local text = "Gates to be replaced\n\n“We agree,” said Anna Orlova."
    assert.equal(text, doc.text)
    assert.equal(text, doc:record().text)
    local s = doc:statements()()
    assert.equal("We agree,", text:sub(s.content[1][1], s.content[1][2]))
    assert.matches('"text":"Gates to be replaced\\n\\n', doc:json(), 1, true)
  end)

  it("is found out, forced or kept from", function()
    local fragment = "<p>“We agree,” said Anna Orlova.</p>"
    assert.equal(fragment, reader:read(fragment).text)
    assert.equal("“We agree,” said Anna Orlova.",
      reader:read(fragment, { html = true }).text)
    assert.equal(PAGE, reader:read(PAGE, { html = false }).text)
    assert.equal(PAGE, quoth.new { html = false }:read(PAGE).text)
    for _, begin in ipairs { "\u{FEFF}<html>", "<!-- x --> <!DOCTYPE HTML>",
      "<?xml version='1.0'?><HTML lang=en>", "\n<head>" } do
      assert.is_true(page.is(begin), begin)
    end
    for _, begin in ipairs { "", "<", "<p>", "html", "< html>", "<headline>" }
    do
      assert.is_false(page.is(begin), begin)
    end
  end)

  it("believes what is known before the page", function()
    local doc = reader:read(PAGE, { title = "Weir", date = "2020-01-02",
      outlet = "Echo", url = "https://e.example" })
    assert.same({ "Weir", "2020-01-02", "Echo", "https://e.example" },
      { doc.meta.headline, doc.meta.date, doc.meta.outlet, doc.meta.url })
  end)

  it("refuses with strict what is not UTF-8", function()
    local doc, _, code, position = reader:read("<html><p>\xff", {
      strict = true })
    assert.same({ nil, "eutf8", 10 }, { doc, code, position })
  end)

  it("does not trip over data that is none", function()
    for _, data in ipairs { "", "{", "[]", "null", "7", '{"@type":[]}',
      '{"@type":"NewsArticle","author":[[]],"publisher":7,"headline":{}}',
      '{"@id":"a","mainEntity":{"@id":"a"}}', ("["):rep(3000) } do
      local doc = reader:read("<!doctype html><script type='application/"
        .. "ld+json'>" .. data .. "</script><p>“We agree,” said Ann Yu.")
      assert.equal("Ann Yu", doc:statements()().speaker.name, data)
    end
  end)
end)

describe("a page without an end", function()
  local html = require "quoth.html"

  -- Were the work quadratic anywhere, each of these would take hours; the
  -- sanitizers make it slower by themselves.
  local TIMES = (os.getenv "QUOTH_SAN" or "") == "" and 300000 or 50000
  local SECONDS_MAX = 30

  for _, tag in ipairs { "<div>", "<p>", "<a>", "<b>", "<table><tr><td>",
    "<div></span>", "<div><table></div>", "<ul><li>", "</div>", "<h1><h2>",
    "<select><title>", "<svg><title><div>", "<div a=", "<!--", "<title>",
    "<template>", "<a><div></a>", "<p><h3></p>", "<x y z ", "&#60;" } do
    it("of many times " .. tag .. " is read", function()
      local start = os.clock()
      local text, blocks, parts = html.parse("<p>Begin" .. tag:rep(TIMES))
      assert.is_true(os.clock() - start < SECONDS_MAX)
      assert.equal("Begin", text:sub(1, 5))
      assert.equal(1, blocks[1].first)
      assert.is_true(#parts <= 3 * TIMES + 3)
    end)
  end

  it("is cut where it nests too deep, and closed again", function()
    local text, blocks, parts = html.parse(("<div>"):rep(1000) .. "Deep"
      .. ("</div>"):rep(1000) .. "<p>Out")
    assert.equal("Deep\n\nOut", text)
    assert.equal("body", parts[parts[blocks[2].part].parent].tag)
  end)
end)
