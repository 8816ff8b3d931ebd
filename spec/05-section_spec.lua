-- Sections: what each line of a page is, and what the page tells of its
-- article.

local quoth = require "quoth"

local reader = quoth.new()

-- Lines of a page, the expected kind before each; a line may be several
-- sections ("dateline+body"), "-" stands for a blank line.
local function page(spec)
  local text, kinds = {}, {}
  for _, entry in ipairs(spec) do
    if entry == "-" then
      text[#text + 1] = ""
    else
      text[#text + 1] = entry[2]
      for kind in entry[1]:gmatch "%a+" do kinds[#kinds + 1] = kind end
    end
  end
  return { text = table.concat(text, "\n") .. "\n", kinds = kinds }
end

local function kinds_of(doc)
  local list = {}
  for i, s in ipairs(doc:sections()) do list[i] = s.kind end
  return list
end

local FIRST = "The council of Norrby voted on Monday to replace the gates of "
  .. "the weir, which are older than the town hall."
local SECOND = "“We cannot wait for another flood,” the mayor, Owen Pritchard, "
  .. "told reporters after the vote."

local PAGES = {
  ["an article with a headline"] = page {
    { "headline", "Norrby council votes to replace weir gates" }, "-",
    { "body", FIRST }, "-", { "body", SECOND },
  },
  ["a byline and a date line"] = page {
    { "headline", "Norrby council votes to replace weir gates" },
    { "byline", "By Tove Lind" },
    { "date", "14 May 2021, 11:29" }, "-",
    { "body", FIRST }, "-", { "body", SECOND },
  },
  ["a weekday cut short, and a label that is no date"] = page {
    { "headline", "Norrby council votes to replace weir gates" },
    { "date", "Fri. 14 May 2021" }, "-", { "furniture", "Updated." }, "-",
    { "body", FIRST }, "-", { "body", SECOND },
  },
  ["a dateline with agency"] = page {
    { "headline", "Norrby council votes to replace weir gates" }, "-",
    { "dateline+body", "NORRBY, 14 May (Nordwire) – " .. FIRST }, "-",
    { "body", SECOND },
  },
  ["a dateline with the month first"] = page {
    { "headline", "Norrby council votes to replace weir gates" }, "-",
    { "dateline+body", "NORRBY, May 14 (Nordwire) - " .. FIRST }, "-",
    { "body", SECOND },
  },
  ["a dateline with a stop behind the place"] = page {
    { "headline", "Norrby council votes to replace weir gates" }, "-",
    { "dateline+body", "NORRBY. May 14 (Nordwire) – " .. FIRST }, "-",
    { "body", SECOND },
  },
  ["a menu above and links below"] = page {
    { "furniture", "Home" }, { "furniture", "World" }, { "furniture", "Share" },
    { "headline", "Norrby council votes to replace weir gates" }, "-",
    { "body", FIRST }, "-", { "body", SECOND }, "-",
    { "related", "Read also: Weir holds through the night" },
    { "furniture", "Follow us on Telegram" },
  },
  ["a crosshead between paragraphs"] = page {
    { "headline", "Norrby council votes to replace weir gates" }, "-",
    { "body", FIRST }, "-", { "crosshead", "Older than the hall" }, "-",
    { "body", SECOND },
  },
  ["a photo credit"] = page {
    { "headline", "Norrby council votes to replace weir gates" }, "-",
    { "body", FIRST }, "-", { "credit", "Photo: Nordwire" }, "-",
    { "body", SECOND },
  },
  ["who wrote it, at the end"] = page {
    { "headline", "Norrby council votes to replace weir gates" }, "-",
    { "body", FIRST }, "-", { "body", SECOND }, "-",
    { "credit", "Reporting by Tove Lind; editing by Bo Ek" },
  },
  ["text and nothing else"] = page { { "body", FIRST } },
}

PAGES["a dateline of a place with accents"] = page {
  { "headline", "Norrby council votes to replace weir gates" }, "-",
  { "dateline+body", "ÉVIAN-LES-ORMES, May 14 (Nordwire) – " .. FIRST },
}
PAGES["furniture behind bullets, and what only seems to be"] = page {
  { "furniture", "• Read later" }, { "furniture", "[Share this article]" },
  { "headline", "More rain than the weir can hold" }, "-",
  { "body", "More rain fell on Monday than the weir at Norrby can hold." },
  { "body", "On Tuesday the gates were opened by hand." },
  { "credit", "(Video: the gates of the weir)" }, "-",
  { "body", SECOND },
  { "furniture", "hd/rox/jfx" }, { "furniture", "© 2021 Nordwire Ltd." },
}
PAGES["a transcript by its labels"] = page {
  { "quote", "JUDGE FERRIS (at 5:30): Is the gate yours?" },
  { "quote", "MR PRITCHARD: It is the council's." },
  { "quote", "JUDGE FERRIS: Then repair it." },
}

local names = {}
for name in pairs(PAGES) do names[#names + 1] = name end
table.sort(names)

describe("sections", function()
  for _, name in ipairs(names) do
    it("tell " .. name, function()
      local p = PAGES[name]
      assert.same(p.kinds, kinds_of(reader:read(p.text)))
    end)
  end
end)

-- Pages as they are copied from a browser: spec/pages/*.txt, a line of
-- which is "kind | text", or "# key: value" for what the page tells.
local function copied_page(file)
  local text, kinds, meta = {}, {}, {}
  for line in io.lines(file) do
    local key, value = line:match "^# (%w+): (.*)$"
    if key then
      meta[key] = value
    elseif line == "" then
      text[#text + 1] = ""
    else
      local kind, words = line:match "^([%a+]+) | (.*)$"
      assert(kind, line)
      text[#text + 1] = words
      for one in kind:gmatch "%a+" do kinds[#kinds + 1] = one end
    end
  end
  return table.concat(text, "\n") .. "\n", kinds, meta
end

describe("the page copied from a browser:", function()
  for _, name in ipairs { "agency", "blog", "british-daily", "cookie-wall",
    "embeds", "magazine", "press-office", "two-word-headline", "us-local",
    "wire" } do
    it(name, function()
      local text, kinds, meta = copied_page("spec/pages/" .. name .. ".txt")
      local doc = reader:read(text)
      assert.same(kinds, kinds_of(doc))
      for _, key in ipairs { "headline", "date", "outlet", "place" } do
        assert.equal(meta[key], doc.meta[key])
      end
      local away = { furniture = true, byline = true, date = true,
        related = true, credit = true, embed = true, caption = true }
      local n = 0
      for s in doc:statements() do
        n = n + 1
        assert.is_nil(away[s.section], s.text)
      end
      assert.is_true(n > 0)
    end)
  end
end)

-- A reader whose pack has these outlet profiles too.
local function with_outlets(outlets)
  return quoth.new { rules = quoth.pack { name = "desk", version = "1.0.0",
    extends = "en", schema = 1, outlets = outlets } }
end

local PROFILES = { {
  name = "Nordic Wire", names = { "NW", "Nordwire" },
  sites = { "nordwire.example" },
  header = { "Official portal of *", "Flag *, {date}", "Norrby*°C" },
  footer = { "Other news of this day", "More from {date}" },
  date = { "Filed {date} at *" },
}, {
  name = "The Ashby Gazette", header = { "Ashby's oldest paper" },
  footer = { "Printed in Ashby" },
} }

describe("an outlet profile", function()
  local own = with_outlets(PROFILES)

  it("tells header, footer, date and name by a page's lines", function()
    local p = page {
      { "furniture", "Official portal of Norland" },
      { "furniture", "Norrby, rain, 4 °C" },
      { "furniture", "Flag Friday, 26 April 2024" },
      { "headline", "Norrby council votes to replace weir gates" },
      { "date", "Filed 14 May 2021 at the weir" }, "-",
      { "body", FIRST }, "-", { "body", SECOND }, "-",
      { "furniture", "Other news of this day" }, "-",
      { "furniture", "“The pumps are new,” the mayor of Alder, Bo Ek, said." },
    }
    local doc = own:read(p.text)
    assert.same(p.kinds, kinds_of(doc))
    assert.equal("2021-05-14", doc.meta.date)
    assert.equal("Nordic Wire", doc.meta.outlet)
    for s in doc:statements() do assert.not_equal("Bo Ek", s.speaker.name) end
  end)

  it("is found by address and outlet, and writes initials out", function()
    local text = "Norrby council votes to replace weir gates\n\n" .. FIRST
      .. "\n\nPrinted in Ashby\n"
    assert.equal("The Ashby Gazette", own:read(text).meta.outlet)
    assert.equal("Nordic Wire", own:read(text, {
      url = "https://nordwire.example/7" }).meta.outlet)
    local doc = own:read("OSLO, 14 May 2021 (NW) – " .. FIRST)
    assert.equal("Nordic Wire", doc.meta.outlet)
    assert.equal("Echo", own:read(text, { outlet = "Echo" }).meta.outlet)
  end)

  it("takes for a date what is one, with and without more on its line",
    function()
      for line, want in pairs { ["{date} *"] = "14 May 2021 14:30",
        ["{date}"] = "14 May 2021" } do
        local doc = with_outlets({ { name = "X", date = { line } } }):read(
          "Norrby council votes to replace weir gates\n" .. want .. "\n\n"
            .. FIRST .. "\n\n" .. SECOND .. "\n")
        local kinds = {}
        for i, s in ipairs(doc:record().sections) do kinds[i] = s.kind end
        assert.same({ "headline", "date", "body", "body" }, kinds)
        assert.equal("2021-05-14", doc.meta.date)
      end
    end)

  it("changes nothing on pages of others", function()
    local text = "Flag day in Norrby on 14 May 2021\n\n" .. FIRST .. "\n\n"
      .. SECOND .. "\n"
    local plain, other = reader:read(text):record(), own:read(text):record()
    plain.by, other.by = nil, nil
    assert.same(plain, other)
  end)

  it("with a mistake raises", function()
    for message, profile in pairs {
      ["outlet 1: no name"] = { header = {} },
      ["outlet X: unknown field 'heads'"] = { name = "X", heads = {} },
      ["outlet X: footer must be a table"] = { name = "X", footer = "y" },
      ["outlet X: header must be a list of texts"] =
        { name = "X", header = { 7 } },
      ["outlet X: header: 'Flag, {dat}' has {dat}, not {date}"] =
        { name = "X", header = { "Flag, {dat}" } },
      ["outlet X: date: 'Filed' has no {date}"] =
        { name = "X", date = { "Filed" } },
      ["outlet X: header: '*a*b{date}' has more than 2 of * and {date}"] =
        { name = "X", header = { "*a*b{date}" } },
    } do
      local ok, fault = pcall(with_outlets, { profile })
      assert.is_false(ok)
      assert.matches("^[^\n]-:%d+: " .. message:gsub("%p", "%%%0") .. "$",
        fault)
    end
  end)
end)

describe("section rules", function()
  local section = require "quoth.section"

  it("raise for a hint or tag that there is not", function()
    assert.has_error(function()
      section.compile { lexicon = { tags = { { name = "by", lane = 1 } } },
        lines = { { "B", "hw", "bye" } } }
    end, "section rules: unknown hint or tag 'bye'")
  end)
end)

describe("what a page tells", function()
  local HEAD = "Norrby council votes to replace weir gates\n"
  local BODY = FIRST .. "\n\n" .. SECOND .. "\n"

  local function meta(text, known) return reader:read(text, known).meta end

  it("the headline", function()
    assert.equal(HEAD:sub(1, -2), meta(HEAD .. "\n" .. BODY).headline)
    assert.is_nil(meta(BODY).headline)
  end)

  it("a headline that is known, found in the page", function()
    local title = "Weir: votes"
    local text = "Menu\n" .. title .. "\n\n" .. BODY
    local doc = reader:read(text, { title = title })
    assert.equal("headline", doc:sections()[2].kind)
    assert.equal(title, doc.meta.headline)
  end)

  it("the date of its date line, as ISO 8601", function()
    for line, want in pairs {
      ["14 May 2021, 11:29"] = "2021-05-14", ["May 14, 2021"] = "2021-05-14",
      ["2021-05-14"] = "2021-05-14", ["14.05.2021"] = "2021-05-14",
      ["Published 14th May 2021"] = "2021-05-14",
      ["Friday, 14 May 2021"] = "2021-05-14",
    } do
      assert.equal(want, meta(HEAD .. line .. "\n\n" .. BODY).date)
    end
  end)

  it("place, agency and date of a dateline", function()
    for line, want in pairs {
      ["OSLO, 14 May 2021 (Nordwire) – "] =
        { "Oslo", "Nordwire", "2021-05-14" },
      ["OSLO, 14 May (Nordwire) – "] = { "Oslo", "Nordwire", "--05-14" },
      ["OSLO (Nordwire) — "] = { "Oslo", "Nordwire" },
      ["KYIV. Nov 3 (Nordwire) – "] = { "Kyiv", "Nordwire", "--11-03" },
      ["Bila Tserkva. 3 November 2021 – "] =
        { "Bila Tserkva", nil, "2021-11-03" },
      ["LISBON, Portugal – 18 September 2021 – "] =
        { "Lisbon, Portugal", nil, "2021-09-18" },
      ["TOLEDO, Ohio -- "] = { "Toledo, Ohio" },
      ["ŁÓDŹ (Nordwire) – "] = { "Łódź", "Nordwire" },
      ["WASHINGTON, DC (Nordwire) – "] = { "Washington, DC", "Nordwire" },
      ["Vienna (NWA) – "] = { "Vienna", "NWA" },
      ["OSLO, Monday 3 May 2021 – "] = { "Oslo", nil, "2021-05-03" },
      ["OSLO, Mon. 3 May (Nordwire) – "] = { "Oslo", "Nordwire", "--05-03" },
      ["OSLO, Norway, Tuesday – "] = { "Oslo, Norway" },
      ["OSLO, Norway (3 May 2021): "] = { "Oslo, Norway", nil, "2021-05-03" },
      ["MINSK, 3 May /Nordwire/ - "] = { "Minsk", "Nordwire", "--05-03" },
      ["MINSK, 3 May. /Nordwire/. "] = { "Minsk", "Nordwire", "--05-03" },
      ["LONDON/PARIS (NWA) — "] = { "London/Paris", "NWA" },
      ["WASHINGTON, D.C., May 3 (NWA) — "] =
        { "Washington, D.C.", "NWA", "--05-03" },
      ["RIO DE JANEIRO, May 3 (NWA) — "] =
        { "Rio de Janeiro", "NWA", "--05-03" },
      ["PORT-AU-PRINCE, Haiti (NWA) — "] = { "Port-au-Prince, Haiti", "NWA" },
      ["OSLO | "] = { "Oslo" },
      ["(Nordwire) - "] = { nil, "Nordwire" },
      ["/Nordwire/ – "] = { nil, "Nordwire" },
      ["FOR IMMEDIATE RELEASE – "] = {},
      ["EXCLUSIVE: "] = {},
      ["BREAKING (Nordwire) - "] = { nil, "Nordwire" },
    } do
      local m = meta(HEAD .. "\n" .. line .. BODY)
      assert.same(want, { m.place, m.outlet, m.date }, line)
    end
  end)

  it("what stands in capitals before a text and is no place", function()
    for slug, kept in pairs {
      ["EXCLUSIVE: "] = "", ["ANALYSIS – "] = "", ["UPDATE – "] = "",
      ["(Nordwire) - "] = "", ["MAYOR MARSH: "] = "",
      ["(Laughter) "] = "(Laughter) ",
    } do
      local doc = reader:read(slug .. "The weir leaks, Ruth Amsel said.")
      assert.is_nil(doc.meta.place, slug)
      assert.truthy(doc:statements()().text
        :find(kept .. "The weir leaks", 1, true) == 1, slug)
    end
    local m = meta("FOR IMMEDIATE RELEASE: May 3, 2021\n\n" .. HEAD .. "\n"
      .. BODY)
    assert.same({ "2021-05-03" }, { m.date, m.place })
  end)

  it("the year of a fuller date completes one without", function()
    local m = meta(HEAD .. "14 May 2021\n\nOSLO, 14 May (Nordwire) – " .. BODY)
    assert.equal("2021-05-14", m.date)
  end)

  it("the outlet, by what it says of itself", function()
    assert.equal("Nordwire", meta(HEAD .. "\n" .. FIRST:sub(1, -2)
      .. ", Nordwire has learned.\n\n" .. SECOND .. "\n").outlet)
    assert.equal("Ashby Gazette", meta(HEAD .. "\n" .. BODY
      .. "\n© 2021 Ashby Gazette. All rights reserved.\n").outlet)
  end)

  it("the byline", function()
    assert.equal("By Tove Lind",
      meta(HEAD .. "By Tove Lind\n\n" .. BODY).byline)
  end)
end)
