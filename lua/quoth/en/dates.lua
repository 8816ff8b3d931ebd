-- Dates as news pages print them, as LPeg patterns that give ISO 8601 as far
-- as it is known: 2018-10-31, 2018-10, --06-16. All of a date is told by the
-- patterns alone: text is full of what begins like one, and a function asked
-- at each such place would take most of the time.

local lpeg = require "lpeg"
local P, R, S, C, Cc, Cs = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Cs

-- What names of months begin with, and what may follow, the longer first.
local MONTHS = { "jan uary", "feb ruary", "mar ch", "apr il", "may", "jun e",
  "jul y", "aug ust", "sep tember t", "oct ober", "nov ember", "dec ember" }

local digit = R "09"
local sp = S " \t" ^ 0
local letter = R("AZ", "az")

-- A word in any case.
local function any_case(text)
  local patt = P(true)
  for c in text:gmatch "." do patt = patt * S(c .. c:upper()) end
  return patt
end

-- The longest of the words that is there in any case, as a whole word, and what
-- `value` says of it; of them those that begin alike from `at` on. Words of a
-- phrase are parted by a space.
local function one_of(words, at, value)
  local by_letter, letters, patt = {}, {}, nil
  for _, text in ipairs(words) do
    local c = text:sub(at, at)
    if c == "" then
      patt = -letter * (value and Cc(value[text]) or P(true))
    elseif not by_letter[c] then
      by_letter[c] = { text }
      letters[#letters + 1] = c
    else
      table.insert(by_letter[c], text)
    end
  end
  for i = #letters, 1, -1 do
    local c = letters[i]
    local longer = S(c .. c:upper()) * one_of(by_letter[c], at + 1, value)
    patt = patt and longer + patt or longer
  end
  return patt
end

local months, number_of = {}, {}
for i, name in ipairs(MONTHS) do
  local head, more = name:match "^(%a+)(.*)$"
  local function add(form)
    months[#months + 1], number_of[form] = form, ("%02d"):format(i)
  end
  add(head)
  for tail in more:gmatch "%a+" do add(head .. tail) end
end
local month = one_of(months, 1, number_of) * P "." ^ -1

-- Of two digits, be it with or without the zero in the text.
local from_1_to_9 = Cs((P "0" + P(true) / "0") * R "19")
local from_10_to_31 = C(S "12" * digit + "3" * R "01")
local year = C((P "19" + "20") * digit * digit) * -digit
local number = (C("1" * R "02") + from_1_to_9) * -digit -- of a month
local plain_day = (from_10_to_31 + from_1_to_9) * -digit
local day = (from_10_to_31 + from_1_to_9)
  * (P "st" + "nd" + "rd" + "th") ^ -1 * -R("09", "az")
local gap = sp * P "," ^ -1 * sp

local YMD, DMY = "%1-%2-%3", "%3-%2-%1"

local word = R("az", "AZ", "\128\255")

local dates = {}

--- A date at a position. Nothing but a digit or a month can begin one, and
--- either is told at once.
dates.date = #digit * (year * "-" * number * "-" * plain_day / YMD
    + year * "/" * number * "/" * plain_day / YMD
    + plain_day * "." * number * "." * year / DMY
    + plain_day * "/" * number * "/" * year / DMY
    + day * sp * (P "of" * sp) ^ -1 * month * gap * year / DMY
    + day * sp * month * -word / "--%2-%1")
  + #month * (month * sp * day * (gap * year + Cc "-") / "%3-%1-%2"
    + month * gap * year / "%2-%1")

-- Neither words nor numbers.
local between = (1 - P "\n" - word - digit) ^ 0

--- The first date in what follows, up to the end of the line, where it begins
--- and where it ends. There is none without a digit, which is told faster than
--- by looking for one.
dates.search = #((1 - digit - P "\n") ^ 0 * digit) * between * P {
  lpeg.Cp() * dates.date * lpeg.Cp()
    / function(at, date, after) return date, at, after end
  + (word ^ 1 + digit ^ 1) * between * lpeg.V(1) }

dates.any_case = any_case

--- One of the words or phrases, in any case, and what `value` says of it.
---@param words string[]
---@param value table<string, string>|nil
---@return userdata
function dates.one_of(words, value) return one_of(words, 1, value) end

--- The names of months, in full and as they are shortened, and the number of
--- each, of two digits.
dates.months, dates.number_of_month = months, number_of

return dates
