-- Names the sections of a page, line by line, and what they tell of the
-- article: headline, date, place, outlet. The patterns are the pack's
-- (quoth.en.sections); how lines follow each other is decided here.

local lexicon = require "quoth.lexicon"
local outlet = require "quoth.outlet"

local section = {}

--- Section kinds by their numbers in the core (enum quoth_section).
section.kinds = { [0] = "body", "headline", "deck", "byline", "date",
  "dateline", "crosshead", "list", "caption", "quote", "related", "credit",
  "embed", "furniture" }

local NUMBER = {}
for i, name in pairs(section.kinds) do NUMBER[name] = i end
-- The core reads turns of a transcript in another way than blocks that a page
-- sets apart.
NUMBER.block = #section.kinds + 1
section.kinds[NUMBER.block] = "quote"
-- Questions in an interview are nobody's words.
NUMBER.asked = #section.kinds + 1
section.kinds[NUMBER.asked] = "quote"

-- Letters of lines that hold it (a quotation, a block of one, or text behind a
-- dateline, too), and where the last of them is.
local TEXT, LAST_TEXT = "[sqdb]", "^.*()[sqdb]"
-- Letters of lines that never hold the article's text.
local AWAY = { F = "furniture", R = "related", C = "credit", B = "byline",
  P = "caption", D = "date", E = "embed" }
-- Letters that a page's markup gives, beside those of looks and rules: "H" is
-- the headline.
local MARKED = { K = "crosshead", T = "deck", b = "block" }
-- Looks that a paragraph of a page is not taken for.
local NO_PARAGRAPH = "[hwf]"

-- A pattern for texts of so many words at least.
local function words(n) return "^" .. ("%S+%s+"):rep(n - 1) .. "%S" end

-- A headline has at least so many words, or, where there is none, so few; a
-- deck has more.
local HEADLINE, BRIEF_HEADLINE, DECK = words(4), words(3), words(6)
local LABEL = words(2)
-- A headline begins with a letter, a digit or a mark; a byte from 0xC3 on
-- begins a letter or a typographic mark.
local HEADLINE_START = "^[%w\"'\195-\244]"

-- A small letter for a Latin capital of two bytes (U+00C0 to U+017E).
local LATIN = "[\195-\197][\128-\191]"
local function small_letter(char)
  local c = utf8.codepoint(char)
  if c <= 0xDE and c ~= 0xD7 then return utf8.char(c + 0x20) end
  local odd = c >= 0x139 and c <= 0x148 or c >= 0x179
  local cased = c >= 0x100 and c <= 0x17E and c ~= 0x130 and c ~= 0x138
    and c ~= 0x149 and c ~= 0x178
  return cased and (c % 2 == (odd and 1 or 0)) and utf8.char(c + 1) or nil
end

-- Words that are small within a name: "Rio de Janeiro", "Port-au-Prince".
local SMALL = {}
for word in ("de do da dos del du des of the on upon au aux sur sous am an der "
    .. "en"):gmatch "%a+" do
  SMALL[word:upper()] = word
end

-- A dateline's place in title case: "NEW YORK" as "New York", "ŁÓDŹ" as "Łódź".
-- What has small letters stays, and so does "DC" after a comma.
local function title_case(place)
  return (place:gsub("()([%a\128-\255]+)", function(at, word)
    if word:find "%l" or #word == 2 and place:find("^, ", at - 2) then
      return word
    end
    if SMALL[word] and at > 1 and place:find("^[ -]", at - 1) then
      return SMALL[word]
    end
    local first = word:match(utf8.charpattern)
    local rest = word:sub(#first + 1):gsub("[A-Z]+", string.lower)
    return first .. rest:gsub(LATIN, small_letter)
  end))
end

-- == the rules ==============================================================

-- The hints (enum quoth_line_hint).
local HINTS = { sign = 1, opened = 2, digit = 4, bracket = 8, label = 16,
  place = 32, mark = 64 }

-- Combinations of tags that a page lexicon may have (QUOTH_PAGE_SETS in
-- csrc/quoth.h).
local COMBINATIONS = 255

-- What a line rule is for, its names of hints and tags, as two masks.
local function masks(names, bits)
  local hints, tags = 0, 0
  for name in names:gmatch "%S+" do
    if bits[name] then
      tags = tags | bits[name]
    elseif HINTS[name] then
      hints = hints | HINTS[name]
    else
      error("section rules: unknown hint or tag '" .. name .. "'", 0)
    end
  end
  return hints, tags
end

-- The longest stretch of a pattern of Lua that stands for itself: to look for
-- it first is much faster.
local function literal(patt)
  local longest = ""
  patt = patt:gsub("%%f", ""):gsub("%%.", "\0"):gsub("%b[]", "\0")
    :gsub("[%w ,:][*+?-]", "\0")
  for run in patt:gmatch "[%w ,:]+" do
    if #run > #longest then longest = run end
  end
  return longest
end

--- Compiles a pack's section rules: adds `page`, the lexicon of what begins
--- lines, and `rules_for`, which gives the line rules to try on a line by its
--- look, hints and opening; and `hinted`, the hints that any of them is for.
---@param rules table
---@return table
function section.compile(rules)
  local page, _, bits = lexicon.load(rules.lexicon)
  local lines, hinted, tags_of = {}, HINTS.opened, page:combinations(1)
  if #tags_of > COMBINATIONS then
    error("section rules: too many combinations of tags", 0)
  end
  for i, rule in ipairs(rules.lines) do
    local hints, tags = masks(rule[3], bits)
    hinted = hinted | hints
    lines[i] = { letter = rule[1], looks = rule[2], hints = hints, tags = tags,
      text = rule.text, after = rule.after, first = rule.first }
  end
  local function choose(look, hints, opening)
    local list = {}
    local tags = tags_of[opening] or 0
    for _, rule in ipairs(lines) do
      if rule.looks:find(look, 1, true)
        and (rule.hints & hints ~= 0 or rule.tags & tags ~= 0) then
        list[#list + 1] = rule
      end
    end
    return list
  end
  local chosen = setmetatable({}, { __index = function(known, key)
    local look, hint, opening = key >> 16, key >> 8 & 0xFF, key & 0xFF
    local list = choose(string.char(look), hint, opening)
    known[key] = list
    return list
  end })
  local compiled = { page = page, rules_for = chosen, hinted = hinted }
  for name, rule in pairs(rules) do compiled[name] = rule end
  compiled.outlets = outlet.compile(rules.outlets or {})
  compiled.captions = {}
  for i, patt in ipairs(rules.captions or {}) do
    compiled.captions[i] = { patt = patt, literal = literal(patt) }
  end
  return compiled
end

-- == the page ===============================================================

-- Changes the letter of a line.
local function change(page, i, letter)
  page.core:letter(i, letter)
  page.letters = page.core:letters()
end

-- The letter of a line that the rules know, and what they captured.
local function known_line(page, rules, i, key, first, last, after)
  if last - first >= rules.line_max then return end
  for _, rule in ipairs(rules.rules_for[key]) do
    local found = i == 1 or not rule.first
    if found and rule.text then
      found = rule.text:match(page.shadow, first)
    end
    if found and rule.after then
      found = rule.after:match(page.shadow, after)
    end
    if found then return rule.letter, type(found) == "table" and found end
  end
end

-- The lines of a document.
--   letters  the looks, or what the rules know a line to be: a copy of the
--            letters that the core holds
--   labels, places  lines that may be turns, or have datelines
--   dates    the dates of date lines, { line, date, … }
--   bodies   where the text of a line begins, when not at its beginning
--   turns    true for lines of a transcript
--   stamped  lines of text that begin with the time, as in a live report
local function read_lines(core, rules)
  core:openings(rules.page)
  local page = { core = core, shadow = core:shadow(), letters = "", n = 0,
    labels = {}, places = {}, dates = {}, bodies = {}, turns = {},
    stamped = {} }
  local labels, places, found = page.labels, page.places, page.dates
  local i, key, first, last, after = core:hinted(1)
  while i do
    local hints = key >> 8 & 0xFF
    if hints & rules.hinted ~= 0 then
      local letter, told =
        known_line(page, rules, i, key, first, last, after)
      if letter then core:letter(i, letter) end
      if told then
        page.bodies[i] = told.body
        if told.date then
          found[#found + 1], found[#found + 2] = i, told.date
        end
      end
    end
    local entry = hints & HINTS.sign ~= 0
      and TEXT:find(string.char(key >> 16), 1, true)
      and rules.stamp:match(page.shadow, first)
    if entry then
      page.stamped[#page.stamped + 1], page.bodies[i] = i, entry
    end
    if hints & HINTS.label ~= 0 then labels[#labels + 1] = i end
    if hints & HINTS.place ~= 0 then places[#places + 1] = i end
    i, key, first, last, after = core:hinted(i + 1)
  end
  page.letters = core:letters()
  page.n = #page.letters
  return page
end

-- Lets the markup tell what lines are: `names` is a list of { first byte in the
-- text, letter } in its order. That something is text is weaker than what the
-- rules know of it.
local function mark_lines(page, rules, names)
  local k = 1
  for i = 1, page.n do
    local first = page.core:source(i)
    while names[k + 1] and names[k + 1][1] <= first do k = k + 1 end
    local letter, look = names[k] and names[k][2], page.letters:sub(i, i)
    if letter and (letter ~= "s" or look:find(NO_PARAGRAPH)) then
      page.core:letter(i, letter)
      if letter == "D" and look ~= "D" then
        local date = rules.dates.search:match(page.shadow, (page.core:line(i)))
        if date then
          page.dates[#page.dates + 1], page.dates[#page.dates + 2] = i, date
        end
      end
    end
  end
  page.letters = page.core:letters()
end

-- The text of a short line, without what is glued before it; nil for others.
local function text_of(page, rules, i)
  local first, last = page.core:line(i)
  if last - first < rules.line_max then
    return page.shadow:sub(page.bodies[i] or first, last)
  end
end

-- Lets the profile of the page's outlet tell what lines are. What follows the
-- article is furniture from the first such line on behind some text. Returns
-- the profile and the article's date, where they are known.
local function mark_outlet(page, rules, known)
  if not rules.outlets[1] then return end
  local lines = {}
  for i = 1, page.n do lines[i] = text_of(page, rules, i) end
  local profile, found = outlet.of(rules.outlets, lines, known,
    function(text) return (rules.dates.search:match(text)) end)
  if not profile then return end
  local text = page.letters:find(TEXT)
  local date, ended, dates = nil, false, {}
  for i = 1, page.n do
    local line = found[i] or {}
    ended = ended or line.key == "footer" and text ~= nil and i > text
    if ended or line.key then
      local dated = line.key == "date" and not ended
      page.core:letter(i, dated and "D" or "F")
      date = date or dated and rules.dates.search:match(line.date) or nil
    end
  end
  page.letters = page.core:letters()
  for k = 1, #page.dates, 2 do -- those of furniture are not the article's
    if page.letters:sub(page.dates[k], page.dates[k]) == "D" then
      dates[#dates + 1], dates[#dates + 2] = page.dates[k], page.dates[k + 1]
    end
  end
  page.dates = dates
  return profile, date
end

-- So many lines behind labels are turns, when a label comes back among them or
-- when there are two in capitals: one alone may be a dateline.
local TURNS, SHOUTED = 3, 2

local function asks(page, i)
  local _, last = page.core:line(i)
  return page.shadow:sub(last, last) == "?"
end

local function add_turn(page, i, kind, body)
  page.turns[i] = true
  page.core:section(i, NUMBER[kind or "quote"], body)
end

-- Marks the lines of a transcript, whose labels are no datelines: those with
-- labels, and those between them that go on with a turn. A label answers when
-- the line before has one too and asks.
local function find_turns(page, rules)
  if #page.labels < math.min(TURNS, SHOUTED) then return end
  local seen, turns, back, shouted, answers = {}, {}, false, 0, false
  local asked, answered, kinds, bodies = false, false, {}, {}
  for _, i in ipairs(page.labels) do
    local label, at, after
    if not AWAY[page.letters:sub(i, i)] then
      label, at, after = rules.label:match(page.shadow, (page.core:line(i)))
    end
    if label then
      local question = rules.questions[label]
      local answer = question and rules.answered:match(page.shadow, after)
      asked = asked or question
      answered = answered or answer or rules.answers[label]
      kinds[i] = question and not answer and "asked" or nil
      bodies[i] = answer or question and after or at
      back = back or seen[label]
      if not seen[label] and not label:find "%l" and #label > 1 then
        shouted = shouted + 1
      end
      seen[label] = true
      answers = answers or turns[#turns] == i - 1 and asks(page, i - 1)
      turns[#turns + 1] = i
    end
  end
  if not (back and #turns >= TURNS or shouted >= SHOUTED or answers
    or asked and answered) then
    return
  end
  for _, i in ipairs(turns) do
    page.core:letter(i, "s")
    add_turn(page, i, kinds[i], bodies[i])
  end
  page.letters = page.core:letters()
  for i = turns[1] + 1, turns[#turns] - 1 do
    if not page.turns[i] and page.turns[i - 1]
      and page.letters:find(TEXT, i) == i then
      local first, last = page.core:line(i)
      if rules.speaking:match(page.shadow:sub(first, last)) then
        add_turn(page, i)
      end
    end
  end
end

-- Marks posts, the words of somebody as a transcript's are: behind the handle
-- that posted them, "@orlov: Done!", or on the line before who signs them.
local function find_posts(page, rules)
  for _, i in ipairs(page.labels) do
    if page.shadow:find(rules.posted, (page.core:line(i))) then
      add_turn(page, i)
    end
  end
  local i = page.letters:find("E", 2)
  while i do
    local above = page.letters:sub(i - 1, i - 1)
    if above:find "[sfhwq]"
      and rules.signed:match(page.shadow, (page.core:line(i))) then
      if above ~= "q" then add_turn(page, i - 1) end
      page.turns[i] = true -- a body's line
    end
    i = page.letters:find("E", i + 1)
  end
end

-- A text of nothing but brief sentences is a text.
local function raise_brief(page)
  if page.letters:find(TEXT) then return end
  for i in page.letters:gmatch "()f" do page.core:letter(i, "s") end
  page.letters = page.core:letters()
end

-- The line with a dateline, and what it tells; of those that name no place only
-- one where the text begins.
local function find_dateline(page, rules)
  local text = page.letters:find(TEXT)
  for _, i in ipairs(page.places) do
    local letter = page.letters:sub(i, i)
    if not page.turns[i] and letter:find "[sqh]" then
      local first, last = page.core:line(i)
      local found = rules.dateline:match(page.shadow, first)
      if found and found.body <= last and (found.place or i == text)
        and (letter ~= "h" or last - found.body > rules.line_max / 4) then
        return i, found
      end
    end
  end
end

-- The first line of text; a sentence between the headline and who wrote it, or
-- when, is a deck.
local function find_text(page)
  local first = page.letters:find(TEXT)
  if first and page.letters:find("^hs[BD]", first - 1)
    and page.letters:find(TEXT, first + 2) then
    change(page, first, "T")
    first = page.letters:find(TEXT)
  end
  return first
end

-- The first line of the body: one with a dateline, unless text stands before
-- it, else the first of text.
local function find_body(page, rules)
  local first = find_text(page)
  local at, dateline = find_dateline(page, rules)
  if not at then return first end
  local before = first and first < at and page.letters:sub(first, first) == "s"
  change(page, at, "d")
  page.bodies[at] = dateline.body
  return before and first or at, dateline
end

-- A line above the body with so many words at least.
local function headline_of(page, rules, above, size)
  local i = 0
  while true do
    i = page.letters:find("[hsq]", i + 1)
    if not i or i > above then return end
    local text = text_of(page, rules, i)
    if text and text:find(size) and text:find(HEADLINE_START)
      and not text:find("@", 1, true) then
      return i
    end
  end
end

-- The line of two words above the body where nothing else there is no
-- furniture: "Bridge reopens".
local function only_label(page, rules, above)
  local label = page.letters:find "[hwsqfl]"
  if label and label <= above
    and not page.letters:sub(label + 1, above):find "[hwsqfl]"
    and (text_of(page, rules, label) or ""):find(LABEL) then
    return label
  end
end

-- The headline that is known beforehand, or that the page shows, among the
-- lines above the body.
local function find_headline(page, rules, above, known)
  local marked = page.letters:find("H", 1, true)
  if marked then return marked end
  for i = 1, known and above or 0 do
    if text_of(page, rules, i) == known then return i end
  end
  local first = page.letters:find "[hwsqfl]"
  if not first or first > above then return end
  return headline_of(page, rules, above, HEADLINE)
    or headline_of(page, rules, above, BRIEF_HEADLINE)
    or only_label(page, rules, above)
end

-- A date nearest to the headline; earlier lines win a tie.
local function nearest_date(page, headline)
  local best, distance
  local found = page.dates
  for k = 1, #found, 2 do
    local d = math.abs(found[k] - (headline or 1))
    if not distance or d < distance then best, distance = found[k + 1], d end
  end
  return best
end

-- Is a line, which looks like a title, a caption with its credit?
local function is_caption(page, rules, i)
  local text = text_of(page, rules, i)
  if not text then return false end
  for _, caption in ipairs(rules.captions) do
    if text:find(caption.literal, 1, true) and text:find(caption.patt) then
      return true
    end
  end
  return false
end

-- Names a line within the body by its letter and neighbours.
local function kind_within(page, rules, i)
  local letter = page.letters:sub(i, i)
  local given = AWAY[letter] or MARKED[letter]
  if given then return given end
  if letter == "h" and is_caption(page, rules, i) then return "caption" end
  if letter == "l" then return "list" end
  if letter == "h" or letter == "w" then
    local _, _, blank = page.core:line(i)
    if blank > 0 or i < page.n and page.letters:sub(i + 1, i + 1) ~= letter then
      return "crosshead"
    end
  end
  return "body"
end

local function kind_above(page, rules, i, headline)
  local letter = page.letters:sub(i, i)
  if i == headline then return "headline" end
  if AWAY[letter] then return AWAY[letter] end
  if letter == "T" or letter == "K" and headline and i > headline then
    return MARKED[letter]
  end
  if headline and i > headline and letter == "h" then
    local text = text_of(page, rules, i)
    if is_caption(page, rules, i) then return "caption" end
    if text and rules.names:match(text) then return "byline" end
    if text and text:find(DECK) then return "deck" end
  end
  return "furniture"
end

local function kind_below(letter)
  return AWAY[letter] or letter == "l" and "list" or letter == "f" and "body"
    or "furniture"
end

-- Tells the core the kinds of all lines that are no plain body, and where the
-- text of lines begins. The line of the byline, if there is one.
local function name_lines(page, rules, body, headline, place_line)
  local letters = page.letters
  local byline
  local function name(i, kind)
    if page.turns[i] then return end
    page.core:section(i, NUMBER[kind], page.bodies[i])
    if kind == "byline" then byline = byline or i end
  end
  local above = body and body - 1 or page.n
  for i = 1, above do
    local kind = i == place_line and "dateline"
      or kind_above(page, rules, i, headline)
    name(i, kind)
  end
  local last = body and letters:match(LAST_TEXT) or page.n
  local i = letters:find("[^sq]", above + 1)
  while i and i <= last do
    name(i, kind_within(page, rules, i))
    i = letters:find("[^sq]", i + 1)
  end
  for k = last + 1, page.n do name(k, kind_below(letters:sub(k, k))) end
  for _, k in ipairs(page.stamped) do
    if k > above and k <= last then name(k, "body") end
  end
  return byline
end

-- == what the page tells ====================================================

-- The year of a fuller date completes one without: "--10-31", "2018-10-31".
local function complete(date, other)
  if date and date:sub(1, 2) == "--" and other
    and other:match "^%d%d%d%d" then
    if other:sub(5) == date:sub(2) then return other end
    return other:sub(1, 4) .. date:sub(2)
  end
  return date
end

-- A date that came with the article, as ISO 8601; nil when it is none.
local function known_date(given, rules)
  return given and (rules.dates.search:match(given)
    or given:match "^%d%d%d%d$" or given:match "^%d%d%d%d%-[01]%d$")
end

-- The outlet, by what the lines say of it in their order: those down to the
-- second of the body, and lines of copyright, which may stand anywhere.
local function find_outlet(page, rules, body)
  local core, shadow = page.core, page.shadow
  local at = core:seek(rules.follow)
  local followed = at and rules.followed:match(shadow, at)
  if followed then return followed end
  local marked = core:seek(rules.copyright_marks) or math.huge
  local top = body and math.min(body + 1, page.n) or 0
  for i = 1, marked < math.huge and page.n or top do
    local first, last = core:line(i)
    local short = last - first < rules.line_max
    local found = last >= marked and short
        and rules.copyright:match(shadow, first)
      or i <= top and i >= body
        and core:seek(rules.self_report_marks, first, last)
        and rules.self_report:match(shadow, first)
      or i <= top and i < body and short
        and rules.outlet_line:match(shadow, page.bodies[i] or first)
    if found then return found end
  end
end

-- The first letters of a name's words: "Nordic Wire", "NW".
local function initials(name)
  local letters = {}
  for letter in name:gmatch "%f[%a](%u)" do letters[#letters + 1] = letter end
  return table.concat(letters)
end

-- Whom somebody told in the text: the name that an agency's initials stand for;
-- or one that can only be an outlet's ("told Radio Norrby"), where the page
-- credits who wrote and edited, as agencies do. Others tell what was told to
-- others.
local function told_outlet(page, rules, agency)
  local at = page.core:seek(rules.tell)
  while at do
    local name, certain = rules.told:match(page.shadow, at + 1)
    if name and (agency and initials(name) == agency
      or not agency and certain) then
      return name
    end
    at = page.core:seek(rules.tell, at)
  end
end

-- The outlet by its agency's name in the dateline, written out where that is
-- nothing but initials; else by what the page says.
local function outlet_of(page, rules, body, agency)
  if not agency then
    return find_outlet(page, rules, body)
      or page.core:seek(rules.credits) and told_outlet(page, rules)
      or nil
  elseif not agency:find "^%u%u+$" then
    return agency
  end
  local found = find_outlet(page, rules, body)
  if found and initials(found) == agency then return found end
  return told_outlet(page, rules, agency) or agency
end

-- The date on which something was said in the first two lines of the body; one
-- whose year has to be told is of something long ago.
local function date_within(page, rules, body)
  for i = body, math.min(body + 1, page.n) do
    local first, last = page.core:line(i)
    local at = page.core:seek(rules.said_on_mark, first, last)
    while at and not rules.dates.date:match(page.shadow, at + 1) do
      at = page.core:seek(rules.said_on_mark, at, last)
    end
    local date = at and rules.said_on:match(page.shadow, first)
    if date and not date:find "^%d" then return date end
  end
end

--- Names every line of the core document and returns what the page says of
--- the article; `known` (date, headline, outlet, place) is believed before it.
--- A page of HTML also knows `names`, what its markup says of stretches of the
--- text (quoth.page), and a byline where no line is one.
---@param core userdata
---@param rules table the pack's section rules, compiled
---@param known table
---@return table meta { headline, date, place, outlet, byline }
function section.name(core, rules, known)
  local page = read_lines(core, rules)
  if known.names then mark_lines(page, rules, known.names) end
  local profile, profile_date = mark_outlet(page, rules, known)
  find_turns(page, rules)
  find_posts(page, rules)
  raise_brief(page)
  local body, dateline = find_body(page, rules)
  local above = body and body - 1 or page.n
  local headline = find_headline(page, rules, above, known.headline)
  local place_line
  if not dateline and above > 0 and page.letters:find("^[wh]", above) then
    -- "ANKARA" on its own line
    local place = rules.place_line:match(page.shadow, (core:line(above)))
    if place then place_line, dateline = above, { place = place } end
  end
  local byline = name_lines(page, rules, body, headline, place_line)
  local date = profile_date or nearest_date(page, headline)
    or dateline and dateline.date
    or body and date_within(page, rules, body)
  return {
    headline = known.headline or headline and text_of(page, rules, headline),
    byline = byline and text_of(page, rules, byline) or known.byline,
    date = complete(known_date(known.date, rules) or date, date),
    place = known.place
      or dateline and dateline.place and title_case(dateline.place),
    outlet = known.outlet or profile and profile.name
      or outlet.name(rules.outlets, outlet_of(page, rules, body,
        dateline and dateline.agency)),
  }
end

return section
