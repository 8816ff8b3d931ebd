-- When something was said, from the words around what was said: "on Tuesday",
-- "yesterday", "in 2011", counted from the date of the article.

local lpeg = require "lpeg"
local dates = require "quoth.en.dates"

local function set(words)
  local of = {}
  for word in words:gmatch "%a+" do of[word] = true end
  return of
end

local WEEKDAYS = { sunday = 0, monday = 1, tuesday = 2, wednesday = 3,
  thursday = 4, friday = 5, saturday = 6 }
-- Days back from the article's.
local NAMED = { yesterday = 1, today = 0, tonight = 0 }
-- Another day than the article's, which words alone do not tell.
local VAGUE = set "ago earlier previously once recently tomorrow"
-- What a day is told by beside its name: "last week", "two days earlier".
local SEASONS = set "spring summer autumn fall winter"
local LENGTHS = set "day week weekend month year decade century night"
for name in pairs(SEASONS) do LENGTHS[name] = true end
local PLURALS = set "days weeks months years decades"
-- With these a name of a day or a length is that of another time than the
-- article's: "the same week", "in recent days", "each Friday".
local OTHER = set "previous following same that other recent past each every"
-- Behind a length: counted from what was told before.
local COUNTED = set "ago earlier later before after"

-- The number of a day, and back; days since 1 March of the year 0.
local function number_of(y, m, d)
  if m <= 2 then y, m = y - 1, m + 12 end
  return 365 * y + y // 4 - y // 100 + y // 400 + (153 * (m - 3) + 2) // 5 + d
end

local function date_of(n)
  local y = (10000 * n + 14780) // 3652425
  local rest = n - (365 * y + y // 4 - y // 100 + y // 400)
  if rest < 1 then
    y = y - 1
    rest = n - (365 * y + y // 4 - y // 100 + y // 400)
  end
  local m = (100 * rest - 48) // 3060
  local d = rest - (153 * m + 2) // 5
  m = m + 3
  if m > 12 then y, m = y + 1, m - 12 end
  return ("%04d-%02d-%02d"):format(y, m, d)
end

-- 1 March of the year 0 was a Wednesday.
local function weekday_of(n) return (n + 2) % 7 end

local P, R, S, C, Cp = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cp
local letter, digit = R("az", "AZ"), R "09"

-- What a pattern captures where the first word begins at which it matches.
local function first_word(patt)
  return P { (1 - letter) ^ 0 * (patt + letter ^ 1 * lpeg.V(1)) }
end

-- The next of the words above at or after a position: where it is, itself in
-- small letters, and where it ends.
local told, itself = { "last", "next" }, { last = "last", next = "next" }
for _, words in ipairs { WEEKDAYS, NAMED, VAGUE, LENGTHS, PLURALS } do
  for word in pairs(words) do told[#told + 1], itself[word] = word, word end
end
table.sort(told)
local next_named = first_word(Cp() * dates.one_of(told, itself) * Cp())

-- The words, for finding out that none of them is in a sentence; names of
-- months count beside digits or with a capital.
local times = { lexicon = {
  tags = { { name = "month", lane = 1, doc = "the name of a month" } },
  { name = "times", told, { tags = { "month" },
    table.unpack(dates.months) } } } }

-- What tells of a time, but not of which.
local UNKNOWN = ""

-- The word before a position, and behind one, in small letters.
local function before(words, at)
  return (words:sub(at > 20 and at - 20 or 1, at - 1)
    :match "^.*%f[%a](%a+) $" or ""):lower()
end
local function behind(words, after)
  return (words:match("^ (%a+)", after) or ""):lower()
end

-- "Friday's vote"
local function has_possessive(words, after)
  return words:find("^'s%f[%A]", after) or words:find("^’s%f[%A]", after)
end

-- The day of an article so many days before; the year may be unknown, as long
-- as it makes no difference.
local function days_before(article, days)
  if days == 0 then return article end
  local y, m, d = article:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)$"
  if y then
    return date_of(number_of(tonumber(y), tonumber(m), tonumber(d)) - days)
  end
  m, d = article:match "^%-%-(%d%d)%-(%d%d)$"
  if not m then return UNKNOWN end
  local function in_year(of)
    return date_of(number_of(of, tonumber(m), tonumber(d)) - days):sub(5)
  end
  local leap = in_year(2000)
  return leap == in_year(2001) and "-" .. leap or UNKNOWN
end

-- A day or month without its year: the last of that name, but of what is still
-- to be said the next; of "last year", behind it, that.
local function with_year(date, article, coming, words, after)
  local y, rest = article:match "^(%d%d%d%d)(%-%d%d%-%d%d)$"
  if date:sub(1, 2) ~= "--" then return date end
  if not y then return #date > 4 and date or UNKNOWN end
  local of = date:sub(2)
  local by = coming and of < rest:sub(1, #of) and 1
    or not coming and (words:find("^,? last year%f[%A]", after)
      or words:find("^ of last year%f[%A]", after) or of > rest) and -1 or 0
  return ("%04d"):format(y + by) .. of
end

-- "Orlova, who left in 2012, said": not the time of what she said
local another = first_word(S "wW" * "h" * S "oi")

-- "in April", "in early April", "in mid-2019": where the name is, the month,
-- where it ends; where the year is, and it
local within = S "iI" * "n " * (P "early " + "late " + "mid-") ^ -1
local in_month = first_word(within * #R "AZ" * Cp()
  * dates.one_of(dates.months, dates.number_of_month) * Cp())
local century = S "12" * digit * digit
local in_year = first_word(within * Cp() * C(century * digit)
  * -(letter + digit))
local in_decade = first_word(Cp() * S "iI" * "n the " * century * "0s"
  * -(letter + digit))

-- The first year in words; UNKNOWN of "in the 1990s".
local function find_year(words)
  local at, year = in_year:match(words)
  if at then return at, year end
  at = in_decade:match(words)
  return at, UNKNOWN
end

local COUNTS = { a = 1, one = 1, two = 2, three = 3, four = 4, five = 5,
  six = 6, seven = 7, eight = 8, nine = 9, ten = 10 }

-- "last month", "this year" of an article, so many back
local function month_of(article, back)
  local y, m = article:match "^(%d%d%d%d)%-(%d%d)"
  if not y then return UNKNOWN end
  local n = 12 * y + m - 1 - back
  return ("%04d-%02d"):format(n // 12, n % 12 + 1)
end

local function year_of(article, back)
  local y = article:match "^%d%d%d%d"
  return y and ("%04d"):format(y - back) or UNKNOWN
end

-- "last April"
local function last_month(month, article)
  local y, m = article:match "^(%d%d%d%d)%-(%d%d)"
  return y and ("%04d-%s"):format(month < m and y or y - 1, month) or UNKNOWN
end

-- == what the words tell ===================================================

-- Each of these is told the words, a word, where it is and where it ends, the
-- date of the article ("" for none) and whether it is of what is to come; and
-- gives a date, UNKNOWN, or nil where the word tells nothing.

-- "on Friday", "last Friday", but not "the Friday before"
local function on_weekday(words, word, at, after, article, coming)
  if has_possessive(words, after) then return nil end
  local lead = before(words, at)
  if lead ~= "past" and OTHER[lead] or lead == "next"
    or words:find("^ an? week%f[%A]", after)
    or words:find("^ last week%f[%A]", after)
    or words:find("^ of th", after) or words:find("^ of last ", after) then
    return UNKNOWN
  elseif lead == "the" or lead == "a" then
    -- "the Sunday Times", "the Friday before", "on a Friday", but "in a Friday
    -- statement" it is that day
    if COUNTED[behind(words, after)]
      or before(words, at - #lead - 1) == "on" then
      return UNKNOWN
    end
    if lead == "the" or not words:find("^ %l", after) then return nil end
  end
  local y, m, d = article:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)$"
  if not y then return UNKNOWN end
  local day = number_of(tonumber(y), tonumber(m), tonumber(d))
  if coming then
    return date_of(day + (WEEKDAYS[word] - weekday_of(day)) % 7)
  end
  if lead == "last" or lead == "past" then day = day - 1 end
  return date_of(day - (weekday_of(day) - WEEKDAYS[word]) % 7)
end

-- "yesterday", but neither "today's" nor "the Today programme"
local function on_named(words, word, at, after, article)
  if has_possessive(words, after) or words:find("^%u", at)
    and words:find("^[%w\128-\255'] ", at - 2) then
    return nil
  end
  return days_before(article, NAMED[word])
end

-- "last week", "two days earlier", "that night", "in the spring of 2019"
local function in_length(words, word, at, after, article, coming)
  local lead, tail = before(words, at), behind(words, after)
  local year = (SEASONS[word] or word == "year")
    and (words:match("^ ([12]%d%d%d)%f[%W]", after)
      or words:match("^ of ([12]%d%d%d)%f[%W]", after))
  if year then return year end
  if lead == "last" then
    return word == "night" and days_before(article, 1)
      or word == "month" and month_of(article, 1)
      or word == "year" and year_of(article, 1) or UNKNOWN
  elseif lead == "this" then
    return word == "month" and month_of(article, 0)
      or word == "year" and year_of(article, 0)
      or word ~= "day" and word ~= "night" and UNKNOWN or nil
  elseif word == "day" and words:find("^ before yesterday%f[%A]", after) then
    return days_before(article, 2)
  elseif tail == "ago" and (word == "day" or word == "days") then
    local count = COUNTS[lead] or math.tointeger(
      tonumber(words:sub(1, at - 1):match "(%d+) $"))
    return count and days_before(article, count) or UNKNOWN
  elseif COUNTED[tail] or OTHER[lead] then
    return UNKNOWN
  end
  local more = before(words, at - #lead - 1) -- "in the past two weeks"
  if more == "last" or more == "past" or more == "next" and PLURALS[word]
    or lead == "next" and (coming or more == "the")
    or lead == "the" and (word == "weekend" or SEASONS[word])
    or lead == "in" and SEASONS[word] then
    return UNKNOWN
  end
end

-- "earlier", but not "earlier on Friday"
local EARLIER = set "on in this last today yesterday"
local function at_vague(words, word, _, after, article, coming)
  if word == "earlier" then
    local tail = behind(words, after)
    if EARLIER[tail] or WEEKDAYS[tail] then return nil end
  end
  if word ~= "tomorrow" then return UNKNOWN end
  return coming and days_before(article, -1) or nil
end

-- "last April"; what else follows is asked when it is reached
local function at_last(words, word, _, after, article, coming)
  local tail = words:match("^ (%u%a+)", after)
  local month = tail and dates.number_of_month[tail:lower()]
  if not month then return nil end
  if word == "last" then return last_month(month, article) end
  return coming and UNKNOWN or nil
end

local function asked_of(word)
  return WEEKDAYS[word] and on_weekday or NAMED[word] and on_named
    or VAGUE[word] and at_vague
    or (LENGTHS[word] or PLURALS[word]) and in_length or at_last
end

-- "is due to tell": of the words of the concept "need", by which the core knows
-- what is only supposed, those that tell of a time.
local AHEAD = {
  expected = true, likely = true, due = true, set = true, scheduled = true,
}

-- "will tell", "is due to tell", "plans to tell": a cue of what is to be said,
-- by its first word and what follows that.
local COMING = { will = "^", plan = "^ to ", plans = "^ to ",
  intend = "^ to ", intends = "^ to ", is = "^ (%a+) to ", are = "^ (%a+) to " }
local function is_coming(words)
  local cue, after = words:match "^(%a+)()"
  if not COMING[cue] then return false end
  local found, _, ahead = words:find(COMING[cue], after)
  return found and (not ahead or AHEAD[ahead]
    and not words:find("^ to have ", after + #ahead + 1))
end

-- Does a date directly follow a day of that name: "Friday, May 14", "Friday (14
-- May)"?
local function is_beside(words, name, date_at)
  return words:sub(math.max(date_at - 16, 1), date_at - 1):lower()
    :match "(%a+)[ ,(]+$" == name
end

--- The date of what was said: the first that the words tell, else the
--- article's; nil where they tell of another time without saying which.
---@param words string the sentence without its content, its cue first
---@param article string|nil ISO date of the article
---@param printed boolean whether a date with a day or month may be in them
---@param dated boolean whether a year may be
---@param named boolean whether a month may be
---@param from integer where the first of the words listed here begins, or their
--- end
---@return string|nil date ISO 8601, as much as is known
function times.date(words, article, printed, dated, named, from)
  local coming, of = is_coming(words), article or ""
  local date, date_at, date_end
  if printed then date, date_at, date_end = dates.search:match(words) end
  local year_at, year, month_at, month, month_end
  if (dated or named) and not another:match(words) then
    if dated then year_at, year = find_year(words) end
    if named then month_at, month, month_end = in_month:match(words) end
  end
  local at, word, after = next_named:match(words, from)
  local first = math.min(date_at or math.huge, year_at or math.huge,
    month_at or math.huge)
  while word and at < first
    and not (date_at and WEEKDAYS[word] and is_beside(words, word, date_at)) do
    local found = asked_of(word)(words, word, at, after, of, coming)
    if found then return found ~= UNKNOWN and found or nil end
    at, word, after = next_named:match(words, after)
  end
  local found = article
  if date_at == first then
    found = with_year(date, of, coming, words, date_end)
  elseif year_at == first then
    found = year
  elseif month_at == first then
    found = with_year("--" .. month, of, coming, words, month_end)
  end
  return found ~= UNKNOWN and found or nil
end

-- For the tests of the calendar.
times.number_of, times.date_of, times.weekday_of = number_of, date_of,
  weekday_of

return times
