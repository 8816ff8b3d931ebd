-- The calendar and the language of the English pack, and what a statement's
-- date and place come from.

local quoth = require "quoth"
local times = require "quoth.en.times"

describe("the calendar", function()
  it("goes there and back, and knows the days of the week", function()
    for year = 1896, 2104 do
      for _, md in ipairs { "01-01", "02-28", "03-01", "07-31", "12-31" } do
        local m, d = md:match "(%d+)-(%d+)"
        local n = times.number_of(year, tonumber(m), tonumber(d))
        assert.equal(("%04d-%s"):format(year, md), times.date_of(n))
        assert.equal(tonumber(os.date("!%w", os.time { year = year,
          month = tonumber(m), day = tonumber(d), hour = 12 })),
          times.weekday_of(n))
      end
    end
  end)

  it("has a day more in leap years", function()
    local function after(y)
      return times.date_of(times.number_of(y, 2, 28) + 1)
    end
    assert.equal("2024-02-29", after(2024))
    assert.equal("2000-02-29", after(2000))
    assert.equal("1900-03-01", after(1900))
    assert.equal("2023-03-01", after(2023))
  end)
end)

describe("the date of what was said", function()
  local cases = {
    { "Amsel said", "2018-10-31", "2018-10-31" },
    { "Amsel said on Tuesday", "2018-10-31", "2018-10-30" },
    { "Amsel said on Wednesday", "2018-10-31", "2018-10-31" },
    { "Amsel said on Thursday", "2018-10-31", "2018-10-25" },
    { "Amsel said yesterday", "2018-03-01", "2018-02-28" },
    { "Amsel told the hall in 2011", "2018-03-01", "2011" },
    { "Amsel said on June 16", "2018-08-01", "2018-06-16" },
    { "Amsel said on 16 June 2017", "2018-08-01", "2017-06-16" },
    { "Amsel said last week", "2018-08-01", nil },
    { "Amsel said on Tuesday", nil, nil },
    { "Amsel said on June 16", nil, "--06-16" },
    { "Amsel said on 16/6/2017", "2018-08-01", "2017-06-16" },
    { "Amsel said on 1st June", "2018-08-01", "2018-06-01" },
    { "Amsel said on December 12", "2018-08-01", "2017-12-12" },
    { "Amsel said in April", "2018-08-01", "2018-04" },
    { "Amsel said in October", "2018-08-01", "2017-10" },
    { "Amsel, who left in April, said", "2018-08-01", "2018-08-01" },
    { "Amsel may have said it in April", nil, nil },
    { "Amsel said last month", "2018-01-31", "2017-12" },
    { "Amsel said last month", "2018-08-01", "2018-07" },
    { "Amsel said last year", "2018-08-01", "2017" },
    { "Amsel said last month", nil, nil },
    { "Amsel said last Friday", "2021-05-16", "2021-05-14" },
    { "Amsel said last Sunday", "2021-05-16", "2021-05-09" },
    { "Amsel said last night", "2021-05-01", "2021-04-30" },
    { "Amsel said last April", "2021-03-16", "2020-04" },
    { "Amsel, the last speaker, said", "2021-05-16", "2021-05-16" },
    { "Amsel said the next day", "2021-05-16", nil },
    { "Amsel said the next night", "2021-05-16", nil },
    { "Amsel will say on Thursday", "2021-05-16", "2021-05-20" },
    { "Amsel will say tomorrow", "2021-05-31", "2021-06-01" },
    { "Amsel is due to say on Thursday", "2021-05-16", "2021-05-20" },
    { "Amsel is known to say on Thursday", "2021-05-16", "2021-05-13" },
    { "Amsel plans to say on 3 June", "2021-05-16", "2021-06-03" },
    { "Amsel was set to say on Thursday", "2021-05-16", "2021-05-13" },
    { "Amsel is reported to have said on 3 June", "2021-05-16", "2020-06-03" },
    { "Amsel will say on 3 June", "2021-05-16", "2021-06-03" },
    { "Amsel will say on 3 January", "2021-05-16", "2022-01-03" },
    { "Amsel will say next week", "2021-05-16", nil },
    { "Amsel said two days ago", "2018-08-01", "2018-07-30" },
    { "Amsel said 3 days ago", "2018-08-01", "2018-07-29" },
    { "Amsel said some days ago", "2018-08-01", nil },
    -- a day that cannot be known, for want of a year or of its own date
    { "Amsel said on Friday", "--05-14", nil },
    { "Amsel said on Friday", "2021-05", nil },
    { "Amsel said in April", "--05-14", nil },
    { "Amsel said last month", "--05-14", nil },
    { "Amsel said on Friday, May 14", nil, "--05-14" },
    { "Amsel said on Friday, May 14", "2021-05-16", "2021-05-14" },
    { "Amsel said on Saturday (May 8)", "2021-05-16", "2021-05-08" },
    -- counted from what was told before
    { "Amsel said two days earlier", "2021-05-16", nil },
    { "Amsel said a year earlier", "2021-05-16", nil },
    { "Amsel said three weeks ago", "2021-05-16", nil },
    { "Amsel said a few weeks ago", "2021-05-16", nil },
    { "Amsel said the day before", "2021-05-16", nil },
    { "Amsel said the day before yesterday", "2021-05-16", "2021-05-14" },
    { "Amsel said two days after the flood", "2021-05-16", nil },
    { "Amsel said a week later", "2021-05-16", nil },
    { "Amsel said that night", "2021-05-16", nil },
    { "Amsel said the previous Friday", "2021-05-16", nil },
    { "Amsel said on the Friday before", "2021-05-16", nil },
    { "Amsel said on Friday a week ago", "2021-05-16", nil },
    { "Amsel said on a Friday in April", "2021-05-16", nil },
    { "Amsel said each Monday", "2021-05-16", nil },
    { "Amsel said in recent weeks", "2021-05-16", nil },
    { "Amsel said over the past two years", "2021-05-16", nil },
    { "Amsel said at the weekend", "2021-05-16", nil },
    { "Amsel said this week", "2021-05-16", nil },
    { "Amsel said in the 1990s", "2021-05-16", nil },
    { "Amsel said this month", "2021-05-16", "2021-05" },
    { "Amsel said earlier this year", "2021-05-16", "2021" },
    { "Amsel said earlier", "2021-05-16", nil },
    { "Amsel said earlier on Friday", "2021-05-16", "2021-05-14" },
    { "Amsel said this past Friday", "2021-05-16", "2021-05-14" },
    { "Amsel said in the spring of 2019", "2021-05-16", "2019" },
    { "Amsel said in late 2018", "2021-05-16", "2018" },
    { "Amsel said in early April", "2021-05-16", "2021-04" },
    { "Amsel said in June 2019", "2021-05-16", "2019-06" },
    { "Amsel said in April last year", "2021-05-16", "2020-04" },
    { "Amsel said on 3 May last year", "2021-05-16", "2020-05-03" },
    -- of the nearest to the cue
    { "Amsel said on Friday in a report of 2019", "2021-05-16", "2021-05-14" },
    -- no times
    { "Amsel said after Friday's vote", "2021-05-16", "2021-05-16" },
    { "Amsel said in yesterday's debate", "2021-05-16", "2021-05-16" },
    { "Amsel told the Today programme", "2021-05-16", "2021-05-16" },
    { "Amsel told the Today programme on Monday", "2021-05-16", "2021-05-10" },
    { "Amsel told The Sunday Times on Friday", "2021-05-16", "2021-05-14" },
    { "Amsel told the Friday Club", "2021-05-16", "2021-05-16" },
    { "Amsel told a Tuesday meeting", "2021-05-16", "2021-05-11" },
    { "Amsel said in a Friday statement", "2021-05-16", "2021-05-14" },
  }
  for _, c in ipairs(cases) do
    it(("of '%s' in an article of %s"):format(c[1], tostring(c[2])), function()
      local doc = quoth.new {}:read("“We close,” " .. c[1] .. ".",
        { date = c[2] })
      assert.equal(c[3], doc:statements()().date)
    end)
  end

  it("is that of a dateline without a year as far as it is known", function()
    local function date_of(dateline, text)
      return quoth.new {}:read(("NORRBY, %s (Nordwire) - %s"):format(dateline,
        text)):statements()().date
    end
    assert.equal("--05-14", date_of("May 14", "Amsel said it leaked."))
    assert.equal("--05-14", date_of("May 14", "Amsel said today it leaked."))
    assert.equal("--05-13",
      date_of("May 14", "Amsel said yesterday that it leaked."))
    assert.is_nil(date_of("March 1", "Amsel said yesterday that it leaked."))
    assert.is_nil(date_of("May 14", "Amsel said on Friday that it leaked."))
    assert.is_nil(date_of("May 14", "Amsel said in April that it leaked."))
  end)

  it("is not that of the words within", function()
    local doc = quoth.new {}:read(
      "“We close on Monday,” Ruth Amsel said on Friday.",
      { date = "2021-05-16", place = "Norrby" })
    local s = doc:statements()()
    assert.equal("2021-05-14", s.date)
    assert.equal("Norrby", s.place)
  end)

  it("is that beside the cue, before others of the sentence", function()
    local doc = quoth.new {}:read(
      "Ruth Amsel said on Thursday, adding on Friday that the weir leaked.",
      { date = "2021-05-16" })
    assert.equal("2021-05-14", doc:statements()().date)
  end)

  it("comes with the place where it was said", function()
    local doc = quoth.new {}:read(
      "“France is far,” Ruth Amsel said in Germany on Friday.",
      { place = "Norrby" })
    assert.equal("Germany", doc:statements()().place)
  end)

  it("comes with a place that no list has, right behind the cue", function()
    local function place_of(text)
      return quoth.new {}:read(text, { place = "Norrby" }):statements()().place
    end
    assert.equal("Brandal",
      place_of "Ruth Amsel said in Brandal on Friday that it leaked.")
    assert.equal("Norrby",
      place_of "Ruth Amsel said in Brandal's office that it leaked.")
    assert.equal("Norrby",
      place_of "Ruth Amsel said to Ann Brandal that it leaked.")
  end)

  it("is not that of what only tells of the source", function()
    local function first(text)
      return quoth.new {}:read(text, { date = "2021-05-16", place = "Norrby" })
        :statements()()
    end
    local s = first "The envoy, who came from Rome on Thursday, said it leaked."
    assert.same({ "2021-05-16", "Norrby" }, { s.date, s.place })
    s = first "Weirworks, based in Germany, told Amsel that it leaked."
    assert.same("Norrby", s.place)
    s = first "Ruth Amsel, who came from Rome, said on Friday that it leaked."
    assert.same("2021-05-14", s.date)
    s = first "The Sunday Post reported that it leaked."
    assert.same("2021-05-16", s.date)
    s = first "According to a report of 3 May 2019, it leaked."
    assert.same("2019-05-03", s.date)
  end)

  it("is not that of what stands behind a reported clause", function()
    local doc = quoth.new {}:read("Ruth Amsel said sales fell, which she "
      .. "blamed on the weather in Germany.", { place = "Norrby" })
    assert.equal("Norrby", doc:statements()().place)
  end)

  local function told(text)
    local list = {}
    for s in quoth.new {}:read(text, { date = "2021-05-16", place = "Norrby" })
      :statements() do
      list[#list + 1] = { s.date, s.place }
    end
    return list
  end

  it("is not that of the clause beside it", function()
    assert.same({ { "2021-05-10", "Norrby" }, { "2021-05-11", "Norrby" } },
      told "On Monday Amsel said it leaked; on Tuesday Dorr said it held.")
    assert.same({ { "2021-05-16", "Oslo" }, { "2021-05-16", "Norrby" } },
      told "Amsel said in Oslo that it leaked, and Dorr said it held.")
    assert.same({ { "2021-05-10", "Oslo" }, { "2021-05-11", "Rome" } },
      told ("“It leaks,” Amsel told miners in Oslo on Monday, while Dorr said "
        .. "in Rome on Tuesday it held."))
    assert.same({ { "2021-05-16", "Norrby" } },
      told "Miners met in Oslo on Monday; Amsel said it leaked.")
  end)

  it("is that of the same speaker's clause before", function()
    assert.same({ { "2021-05-10", "Oslo" }, { "2021-05-10", "Oslo" } },
      told ("Amsel said in Oslo on Monday that it leaked and added that it "
        .. "held."))
    assert.same({ { "2021-05-10", "Norrby" }, { "2021-05-10", "Norrby" } },
      told "On Monday, after Amsel said it leaked, Dorr said it held.")
  end)

  it("of a post is that of its signature", function()
    assert.equal("2020-06-03", told ("The weir is old.\n\nIt leaks. We said so."
      .. "\n— Ann Dorr (@dorr) June 3, 2020\n\nIt was built here.")[1][1])
  end)

  it("is not that of what is yet to come", function()
    local s = quoth.new {}:read("Amsel said next Friday the weir would close.",
      { date = "2021-05-16" }):statements()()
    assert.same({ "2021-05-16", "next Friday the weir would close" },
      { s.date, s.text })
  end)

  it("comes with the place where somebody is told, or visited", function()
    for text, place in pairs {
      ["Amsel told reporters in Vienna on Monday that it leaked."] = "Vienna",
      ["“It leaks,” Amsel told a crowd in Brandal."] = "Brandal",
      ["Amsel told the council in Vienna that it leaked."] = "Norrby",
      ["Amsel told Bergen magazine in 2013 that it leaked."] = "Norrby",
      ["In Vienna, Amsel told miners that it leaked."] = "Vienna",
      ["Amsel told miners from Vienna that it leaked."] = "Norrby",
      ["Amsel said during a visit to Oslo that it leaked."] = "Oslo",
      ["“It leaks,” Amsel said on a trip to Oslo."] = "Oslo",
      ["“It leaks,” Amsel said after a trip to Oslo."] = "Norrby",
      ["“It leaks,” Amsel told Nordwire by phone from Graz."] = "Graz",
      ["“It leaks,” Amsel said, speaking from Oslo."] = "Oslo",
      ["“It leaks,” Amsel said of the trains from Oslo."] = "Norrby",
      ["“It leaks,” Amsel told reporters in Paris."] = "Paris",
      ["“It leaks,” Amsel told fans in Paris on Monday."] = "Paris",
      ["“It leaks,” Amsel told a crowd in Brandal on Friday."] = "Brandal",
      ["Speaking in Brandal on Friday, Amsel said it leaked."] = "Brandal",
      ["Amsel said at a rally in Brandal, Ohio, it leaked."] = "Brandal",
      ["Amsel, who was raised in Brandal, said it leaked."] = "Norrby",
      ["“It leaks,” said Amsel, whose book came out in Brandal Review."]
        = "Norrby",
    } do
      assert.equal(place, told(text)[1][2], text)
    end
  end)

  it("comes with a flag where a translator stood between", function()
    local function flags_of(text)
      return quoth.new {}:read(text):statements()().flags
    end
    assert.same({ "translated" },
      flags_of "Speaking through a translator, Ruth Amsel said it leaked.")
    assert.same({}, flags_of "The translator said it leaked.")
    assert.same({}, flags_of "Ruth Amsel said she spoke by an interpreter.")
  end)

  it("comes with a flag where somebody else passed it on", function()
    local function relayed(text)
      local list = {}
      for s in quoth.new {}:read(text):statements() do
        list[#list + 1] = table.concat(s.flags, " ")
      end
      return list
    end
    assert.same({ "relayed" },
      relayed "Ruth Amsel was quoted by Nordwire as saying that it leaked.")
    assert.same({ "relayed" },
      relayed "The Tide quoted Ruth Amsel as saying it leaked.")
    assert.same({ "relayed" },
      relayed "State TV quoted Ruth Amsel: “It leaks.”")
    assert.same({ "", "relayed" },
      relayed "According to the agency, Ruth Amsel said it leaked.")
    assert.same({ "" }, relayed "According to the agency, it leaked.")
    assert.same({ "", "" },
      relayed "Ruth Amsel said Ann Dorr had told her it leaked.")
  end)

  it("is in the text where something was said on it", function()
    local function date_of(text) return quoth.new {}:read(text).meta.date end
    assert.equal("--06-16",
      date_of "The weir leaks, Ruth Amsel said in Norrby on June 16.")
    assert.is_nil(date_of
      "A man who broke the weir on 3 February last year was jailed, she said.")
    assert.is_nil(date_of
      "The union said nothing. Its members will leave on 21 December.")
  end)
end)

describe("the language", function()
  local french = ("Le maire a dit que la ville attendait les bateaux. « Nous "
    .. "partons », a dit Anne Dupont devant la foule. "):rep(4)

  local function language_of(text)
    return quoth.new {}:read(text).meta.language
  end

  it("is told by the commonest words", function()
    assert.equal("fr", language_of(french))
    assert.equal("en", language_of(("The mayor said the city was waiting for "
      .. "the boats. “We leave,” said Ann Yu. "):rep(4)))
    assert.equal("en", language_of "Too short")
  end)

  it("is no other with words that look alike", function()
    for code, text in pairs {
      nl = "De raad zei maandag dat er in de stad geen geld voor de brug was. ",
      de = "Was man in der Stadt hat, war die Frage, so der Rat am Montag. ",
      pt = "As casas no porto, as do rio e a ponte do sul, disse a ministra. ",
      es = "No me ha dicho a la cara que no he visto a los niños de la calle. ",
      it = "Sono in casa a Roma, me ne vado in treno, a due passi, a maggio. ",
      sv = "I staden var man i hamnen, men i dag är vi på väg för att se. ",
      pl = "Burmistrz powiedział w piątek, że most jest bezpieczny do maja. ",
      uk = "Мер сказав у понеділок, що міст безпечний і що він чекає. ",
    } do
      assert.equal(code, language_of(text:rep(5)))
    end
  end)

  it("is English in few and informal words", function()
    assert.equal("en", language_of("Me and Dave legged it down Carter Street "
      .. "before anyone clocked us, grabbed chips, sat outside Morrison's, "
      .. "laughed ourselves silly about Karen's new hat, skipped football, "
      .. "watched telly, ordered pizza, fell asleep and woke up freezing. "
      .. "Never again, honestly."))
  end)

  it("is nobody's where no language is known", function()
    assert.is_nil(language_of(("Zorb quafil mendo trask vilu ponga. "):rep(9)))
  end)

  it("that no pack covers is left alone", function()
    local doc = quoth.new {}:read(french)
    assert.equal("fr", doc.meta.language)
    assert.is_nil(doc:statements()())
    doc = quoth.new {}:read("“We leave,” said Ann Yu.", { language = "fr" })
    assert.is_nil(doc:statements()())
    doc = quoth.new {}:read("“We leave,” said Ann Yu.", { language = "en-GB" })
    assert.equal("Ann Yu", doc:statements()().speaker.name)
  end)
end)
