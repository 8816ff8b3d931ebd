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
  recently = true, last = true, tomorrow = true }

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
-- months count beside digits.
local times = { lexicon = {
  tags = { { name = "month", lane = 1, doc = "of a date, beside digits" } },
  { name = "times", told, { tags = { "month" },
    table.unpack(dates.months) } } } }

--- The date of what was said: of the words themselves, else the article's;
--- nil where the words tell of another time without saying which.
---@param words string the sentence without its content
---@param article string|nil ISO date of the article
---@param printed boolean whether a date with a day or month may be in them
---@param dated boolean whether a year may be
---@param from integer where the first of the words listed here begins, or their
--- end
---@return string|nil date ISO 8601, as much as is known
function times.date(words, article, printed, dated, from)
  local day_of = printed and dates.search:match(words)
  if day_of then
    local y = (article or ""):match "^(%d%d%d%d)%-%d%d%-%d%d$"
    return y and day_of:sub(1, 2) == "--" and y .. day_of:sub(2) or day_of
  end
  if dated then
    local year = (words:find("n 1", 1, true) or words:find("n 2", 1, true))
      and words:match "%f[%w][Ii]n ([12]%d%d%d)%f[%W]"
    -- "Orlova, who left in 2012, said": not the time of what she said
    if year and not words:find "%f[%a][Ww]h[oi]" then return year end
  end
  local word, after = next_named:match(words, from)
  if not word then return article end
  local y, m, d = (article or ""):match "^(%d%d%d%d)-(%d%d)-(%d%d)$"
  local day = y and number_of(tonumber(y), tonumber(m), tonumber(d))
  while word do
    if day and WEEKDAYS[word] then
      return date_of(day - (weekday_of(day) - WEEKDAYS[word]) % 7)
    elseif NAMED[word] then
      return day and date_of(day - NAMED[word])
    elseif VAGUE[word] then
      return nil
    end
    word, after = next_named:match(words, after)
  end
  return article
end

-- For the tests of the calendar.
times.number_of, times.date_of, times.weekday_of = number_of, date_of,
  weekday_of

return times
