-- Names the sections of a page, line by line, and what they tell of the
-- article: headline, date, place, outlet. The patterns are the pack's
-- (quoth.en.sections); how lines follow each other is decided here.

local section = {}

--- Section kinds by their numbers in the core (enum quoth_section).
section.kinds = { [0] = "body", "headline", "deck", "byline", "date",
  "dateline", "crosshead", "list", "caption", "quote", "related", "credit",
  "embed", "furniture" }

local NUMBER = {}
for i, name in pairs(section.kinds) do NUMBER[name] = i end

-- Letters of lines that never hold the article's text.
local AWAY = { F = "furniture", R = "related", C = "credit", B = "byline",
  P = "caption", D = "date" }

-- A headline has at least so many words, or, where there is none, so few; a
-- deck has more.
local HEADLINE_WORDS, BRIEF_HEADLINE_WORDS = 4, 3
local DECK_WORDS = 6
-- A headline begins with a letter, a digit or a mark; a byte from 0xC3 on
-- begins a letter or a typographic mark.
local HEADLINE_START = "^[%w\"'\195-\244]"

local function count_words(text)
  return select(2, text:gsub("%S+", ""))
end

-- The small letter of a Latin capital, ASCII to Latin Extended-A.
local function lower(c)
  if c < 0x80 then return string.char(c):lower():byte() end
  if c >= 0xC0 and c <= 0xDE and c ~= 0xD7 then return c + 0x20 end
  local odd = c >= 0x139 and c <= 0x148 or c >= 0x179 and c <= 0x17E
  local cased = c >= 0x100 and c <= 0x17E and c ~= 0x130 and c ~= 0x138
    and c ~= 0x149 and c ~= 0x178
  return cased and (c % 2 == (odd and 1 or 0)) and c + 1 or c
end

-- A dateline's place in title case: "NEW YORK" as "New York", "ŁÓDŹ" as "Łódź".
-- What has small letters stays, and so does "DC" after a comma.
local function title_case(place)
  return (place:gsub("()([%a\128-\255]+)", function(at, word)
    if word:find "%l" or #word == 2 and place:find("^, ", at - 2) then
      return word
    end
    local first = utf8.codepoint(word)
    local out = { utf8.char(first) }
    for _, c in utf8.codes(word:sub(#out[1] + 1)) do
      out[#out + 1] = utf8.char(lower(c))
    end
    return table.concat(out)
  end))
end

-- One entry a line: { first, last, blank, letter, text for short lines }.
local function read_lines(core, shadow, rules)
  local lines = {}
  local looks = core:looks()
  for i = 1, #looks do
    local first, last, blank = core:line(i)
    local l = { first = first, last = last, blank = blank,
      letter = looks:sub(i, i) }
    if last - first < rules.line_max then
      l.text = shadow:sub(first, last)
      for _, known in ipairs(rules.lines) do
        if known[3]:find(l.letter, 1, true) then
          local found = known[2]:match(l.text)
          if found then
            l.letter = known[1]
            l.date = type(found) == "table" and found.date or nil
            break
          end
        end
      end
    end
    lines[i] = l
  end
  return lines
end

local function is_text(l)
  return l.letter == "s" or l.letter == "q" or l.letter == "d"
end

-- So many lines behind labels are turns, when a label comes back among them or
-- when there are two in capitals: one alone may be a dateline.
local TURNS, SHOUTED = 3, 2

-- Marks the lines of a transcript, whose labels are no datelines: those with
-- labels, and those between them that go on with a turn. A label answers when
-- the line before has one too and asks.
local function find_turns(lines, shadow, rules)
  local seen, turns, back, shouted, answers = {}, {}, false, 0, false
  for i, l in ipairs(lines) do
    local label = not AWAY[l.letter] and rules.label:match(shadow, l.first)
    if label then
      back = back or seen[label]
      if not seen[label] and not label:find "%l" and #label > 1 then
        shouted = shouted + 1
      end
      seen[label] = true
      local last = turns[#turns]
      answers = answers or last == i - 1
        and shadow:sub(lines[last].last, lines[last].last) == "?"
      turns[#turns + 1] = i
    end
  end
  if not (back and #turns >= TURNS or shouted >= SHOUTED or answers
    or seen[rules.question] and seen[rules.answer]) then
    return
  end
  for _, i in ipairs(turns) do lines[i].letter, lines[i].turn = "s", true end
  for i = turns[1] + 1, turns[#turns] - 1 do
    local l = lines[i]
    if not l.turn and lines[i - 1].turn and is_text(l)
      and rules.speaking:match(shadow:sub(l.first, l.last)) then
      l.turn = true
    end
  end
end

-- A text of nothing but brief sentences is a text.
local function raise_brief(lines)
  for _, l in ipairs(lines) do
    if is_text(l) then return end
  end
  for _, l in ipairs(lines) do
    if l.letter == "f" then l.letter = "s" end
  end
end

-- The first line of the body: one with a dateline, else the first of text
-- after which there is more text than furniture.
local function find_body(lines, shadow, rules)
  local first
  for i, l in ipairs(lines) do
    if not l.turn
      and (l.letter == "s" or l.letter == "q" or l.letter == "h") then
      local found = rules.dateline:match(shadow, l.first)
      if found and found.body <= l.last
        and (l.letter ~= "h" or l.last - found.body > rules.line_max / 4) then
        l.letter, l.dateline = "d", found
        return first and first < i and lines[first].letter == "s"
          and not lines[i - 1].headline and first or i, i
      end
    end
    if is_text(l) and not first then first = i end
  end
  return first, nil
end

local function find_headline(lines, body, meta, words)
  local best
  for i = 1, (body or #lines + 1) - 1 do
    local l = lines[i]
    if meta.headline and l.text == meta.headline then return i end
    if not best and (l.letter == "h" or l.letter == "s" or l.letter == "q")
      and l.text and count_words(l.text) >= words
      and l.text:find(HEADLINE_START) and not l.text:find("@", 1, true) then
      best = i
    end
  end
  return best
end

-- A date nearest to the headline; earlier lines win a tie.
local function nearest_date(lines, headline)
  local best, distance
  for i, l in ipairs(lines) do
    if l.letter == "D" and l.date then
      local d = math.abs(i - (headline or 1))
      if not distance or d < distance then best, distance = l.date, d end
    end
  end
  return best
end

-- The year of a fuller date completes one without: "--10-31", "2018-10-31".
local function complete(date, other)
  if date and date:sub(1, 2) == "--" and other
    and other:match "^%d%d%d%d" then
    if other:sub(5) == date:sub(2) then return other end
    return other:sub(1, 4) .. date:sub(2)
  end
  return date
end

local function last_text(lines)
  for i = #lines, 1, -1 do
    if is_text(lines[i]) then return i end
  end
end

-- Names a line within the body by its letter and neighbours.
local function kind_within(lines, i)
  local l = lines[i]
  if AWAY[l.letter] then return AWAY[l.letter] end
  if l.letter == "l" then return "list" end
  if l.letter == "h" or l.letter == "w" then
    local next_line = lines[i + 1]
    if l.blank > 0 or next_line and next_line.letter ~= l.letter then
      return "crosshead"
    end
  end
  return "body"
end

local function kind_above(lines, i, headline, rules)
  local l = lines[i]
  if i == headline then return "headline" end
  if AWAY[l.letter] then return AWAY[l.letter] end
  if headline and i > headline and l.letter == "h" and l.text then
    if rules.names:match(l.text) then return "byline" end
    if count_words(l.text) >= DECK_WORDS then return "deck" end
  end
  return "furniture"
end

local function name_lines(core, lines, rules, body, headline)
  local last = last_text(lines)
  for i, l in ipairs(lines) do
    local kind
    if l.turn then
      kind = "quote"
    elseif l.place then
      kind = "dateline"
    elseif not body or i < body then
      kind = kind_above(lines, i, headline, rules)
    elseif i > last then
      kind = AWAY[l.letter] or (l.letter == "l" and "list")
        or (l.letter == "f" and "body") or "furniture"
    else
      kind = kind_within(lines, i)
    end
    local at = l.dateline and l.dateline.body or l.body
    core:section(i, NUMBER[kind], at)
    l.kind = kind
  end
end

-- A date that came with the article, as ISO 8601; nil when it is none.
local function known_date(given, rules)
  return given and (rules.dates.search:match(given)
    or given:match "^%d%d%d%d$" or given:match "^%d%d%d%d%-[01]%d$")
end

--- Names every line of the core document and returns what the page says of
--- the article; `known` (date, headline, outlet, place) is believed before it.
---@param core userdata
---@param rules table the pack's section rules
---@param known table
---@return table meta { headline, date, place, outlet, byline }
function section.name(core, rules, known)
  local shadow = core:shadow()
  local lines = read_lines(core, shadow, rules)
  local meta = { headline = known.headline,
    date = known_date(known.date, rules),
    place = known.place, outlet = known.outlet }
  local glued = lines[1] and rules.glued:match(shadow, lines[1].first)
  if glued and glued.body <= lines[1].last then
    lines[1].letter, lines[1].body = "h", glued.body
    lines[1].text = shadow:sub(glued.body, lines[1].last)
    lines[1].date = glued.date
  end
  find_turns(lines, shadow, rules)
  raise_brief(lines)
  local body, at = find_body(lines, shadow, rules)
  local headline = find_headline(lines, body, meta, HEADLINE_WORDS)
    or find_headline(lines, body, meta, BRIEF_HEADLINE_WORDS)
  if headline == body then headline = nil end
  local dateline = at and lines[at].dateline
  local above = body and lines[body - 1]
  if not dateline and above and above.text then -- "ANKARA" on its own line
    above.place = rules.place_line:match(above.text)
    dateline = above.place and { place = above.place }
  end
  name_lines(core, lines, rules, body, headline)

  meta.headline = meta.headline or headline and lines[headline].text or nil
  local date = glued and glued.date or nearest_date(lines, headline)
  if dateline then
    meta.place = meta.place or title_case(dateline.place)
    meta.outlet = meta.outlet or dateline.agency
    date = date or dateline.date
  end
  for i, l in ipairs(lines) do
    if l.kind == "byline" and l.text and not meta.byline then
      meta.byline = l.text
    end
    if l.text and not meta.outlet then
      meta.outlet = rules.copyright:match(l.text)
    end
    if body and i >= body and i <= body + 1 then
      local text = shadow:sub(l.first, l.last)
      meta.outlet = meta.outlet or rules.self_report:match(text)
      date = date or rules.dates.search:match(text)
    end
    if body and i < body and l.text then
      meta.outlet = meta.outlet or rules.outlet_line:match(l.text)
    end
  end
  meta.date = complete(meta.date or date, date)
  return meta
end

return section
