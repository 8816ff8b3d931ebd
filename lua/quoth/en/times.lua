-- When something was said, from the words around what was said: "on Tuesday",
-- "yesterday", "in 2011", counted from the date of the article.

local lpeg = require "lpeg"
local dates = require "quoth.en.dates"

local WEEKDAYS = { sunday = 0, monday = 1, tuesday = 2, wednesday = 3,
  thursday = 4, friday = 5, saturday = 6 }
-- Days back from the article's.
local NAMED = { yesterday = 1, today = 0, tonight = 0 }
-- Another day than the article's, which words alone do not tell.
local VAGUE = { ago = true, earlier = true, previously = true, once = true,
  recently = true, last = true, next = true, tomorrow = true }

-- What "last" and "next" may stand before, beside days and months.
local LENGTHS = { day = true, week = true, weekend = true, month = true,
  year = true, decade = true, century = true, night = true, spring = true,
  summer = true, autumn = true, fall = true, winter = true }

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

-- The next of the words above at or after a position, in small letters, and
-- where it ends.
local told, itself = {}, {}
for _, set in ipairs { WEEKDAYS, NAMED, VAGUE } do
  for word in pairs(set) do told[#told + 1], itself[word] = word, word end
end
table.sort(told)
local letter = lpeg.R("az", "AZ")
local next_named = lpeg.P { (1 - letter) ^ 0
  * (dates.one_of(told, itself) * lpeg.Cp() + letter ^ 1 * lpeg.V(1)) }

-- The words, for finding out that none of them is in a sentence; names of
-- months count beside digits or with a capital.
local times = { lexicon = {
  tags = { { name = "month", lane = 1, doc = "the name of a month" } },
  { name = "times", told, { tags = { "month" },
    table.unpack(dates.months) } } } }

-- A day or month without its year: the last of that name, but of what is still
-- to be said the next.
local function with_year(date, article, coming)
  local y, rest = (article or ""):match "^(%d%d%d%d)(%-%d%d%-%d%d)$"
  if not y or date:sub(1, 2) ~= "--" then return date end
  local of = date:sub(2)
  local by = coming and of < rest and 1 or not coming and of > rest and -1 or 0
  return ("%04d"):format(y + by) .. of
end

-- "Orlova, who left in 2012, said": not the time of what she said
local function tells_of_another(words) return words:find "%f[%a][Ww]h[oi]" end

-- "in April"
local function in_month(words, article)
  if not article or tells_of_another(words) then return nil end
  for name in words:gmatch "%f[%a][Ii]n (%u%a+)" do
    local month = dates.number_of_month[name:lower()]
    local date = month and with_year("--" .. month, article)
    if date and date:sub(1, 2) ~= "--" then return date end
  end
end

local COUNTS = { a = 1, one = 1, two = 2, three = 3, four = 4, five = 5,
  six = 6, seven = 7, eight = 8, nine = 9, ten = 10 }

-- "two days ago", up to `after`; "last night", up to "last"
local function days_before(word, words, after)
  if word == "last" and words:find("^ night%f[%A]", after) then return 1 end
  local count = words:sub(1, after - 1):match "(%w+) days? ago$"
  return count and (COUNTS[count:lower()] or math.tointeger(tonumber(count)))
end

-- "last month", "last year", "last April", "last" being before `after`
local function last_month(words, after, article)
  local y, m = (article or ""):match "^(%d%d%d%d)%-(%d%d)"
  local name = words:match("^ (%u%a+)", after)
  local month = name and dates.number_of_month[name:lower()]
  if not y then return nil end
  if month then
    return ("%04d-%s"):format(month < m and y or y - 1, month)
  end
  if words:find("^ year%f[%A]", after) then return ("%04d"):format(y - 1) end
  if not words:find("^ month%f[%A]", after) then return nil end
  if m == "01" then return ("%04d-12"):format(y - 1) end
  return ("%s-%02d"):format(y, m - 1)
end

-- "last Friday"
local function weekday_at(words, after)
  local name = words:match("^ (%u%a+)", after)
  return name and WEEKDAYS[name:lower()]
end

-- "last week", "the next week" and, of what is still to be said, "next week",
-- but not "the last speaker"
local function is_time(word, words, after, coming)
  local name = (words:match("^ (%a+)", after) or ""):lower()
  return (LENGTHS[name] or WEEKDAYS[name] or dates.number_of_month[name])
    and (word == "last" or coming
      or words:sub(1, after - 1):find "%f[%a][Tt]he next$")
end

-- what is ahead, as in csrc/core/cue.c
local AHEAD = {
  expected = true, likely = true, due = true, set = true, scheduled = true,
}

-- "will tell", "is due to tell", "plans to tell": a cue of what is to be said
local function is_coming(words)
  return words:find "^will%f[%A]" or words:find "^plans? to "
    or words:find "^intends? to "
    or AHEAD[words:match "^is (%a+) to " or words:match "^are (%a+) to "]
      and not words:find "^%a+ %a+ to have "
end

--- The date of what was said: of the words themselves, else the article's;
--- nil where the words tell of another time without saying which.
---@param words string the sentence without its content, its cue first
---@param article string|nil ISO date of the article
---@param printed boolean whether a date with a day or month may be in them
---@param dated boolean whether a year may be
---@param from integer where the first of the words listed here begins, or their
--- end
---@return string|nil date ISO 8601, as much as is known
function times.date(words, article, printed, dated, from)
  local coming = is_coming(words)
  local day_of = printed and dates.search:match(words)
  if day_of then return with_year(day_of, article, coming) end
  if dated then
    local year = (words:find("n 1", 1, true) or words:find("n 2", 1, true))
      and words:match "%f[%w][Ii]n ([12]%d%d%d)%f[%W]"
    if year and not tells_of_another(words) then return year end
  end
  local word, after = next_named:match(words, from)
  if not word then return in_month(words, article) or article end
  local y, m, d = (article or ""):match "^(%d%d%d%d)-(%d%d)-(%d%d)$"
  local day = y and number_of(tonumber(y), tonumber(m), tonumber(d))
  local latest = day -- that a day of the week may be
  while word do
    if day and WEEKDAYS[word] then
      if coming then
        return date_of(day + (WEEKDAYS[word] - weekday_of(day)) % 7)
      end
      return date_of(latest - (weekday_of(latest) - WEEKDAYS[word]) % 7)
    elseif NAMED[word] then
      return day and date_of(day - NAMED[word])
    elseif word == "tomorrow" then
      if coming then return day and date_of(day + 1) end
    elseif day and word == "last" and weekday_at(words, after) then
      latest = day - 1
    elseif VAGUE[word] and (word ~= "last" and word ~= "next"
        or is_time(word, words, after, coming)) then
      local days = days_before(word, words, after)
      return days and day and date_of(day - days)
        or word == "last" and last_month(words, after, article) or nil
    end
    word, after = next_named:match(words, after)
  end
  return article
end

-- For the tests of the calendar.
times.number_of, times.date_of, times.weekday_of = number_of, date_of,
  weekday_of

return times
