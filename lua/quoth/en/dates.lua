-- Dates as news pages print them, as LPeg patterns that give ISO 8601 as far
-- as it is known: 2018-10-31, 2018-10, --06-16.

local lpeg = require "lpeg"
local P, R, S, C, Cmt = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cmt

local MONTHS = {}
for i, forms in ipairs { "january jan", "february feb", "march mar",
  "april apr", "may", "june jun", "july jul", "august aug",
  "september sept sep", "october oct", "november nov", "december dec" } do
  for form in forms:gmatch "%S+" do MONTHS[form] = i end
end

local digit = R "09"
local sp = S " \t" ^ 0

local year = C((P "19" + "20") * digit * digit) * -digit
local number = C(digit * digit ^ -1) * -digit
local day = C(digit * digit ^ -1)
  * (P "st" + "nd" + "rd" + "th") ^ -1 * -R("09", "az")
local month = Cmt(C(R("AZ", "az") ^ 3), function(_, pos, word)
  local m = MONTHS[word:lower()]
  if m then return pos, m end
end) * P "." ^ -1
local gap = sp * P "," ^ -1 * sp

-- The captures come in the order that `order` names: "dmy".
local function iso(order)
  return function(_, pos, ...)
    local part, given = {}, { ... }
    for i = 1, #order do part[order:sub(i, i)] = tonumber(given[i]) end
    if part.m < 1 or part.m > 12 or part.d and (part.d < 1 or part.d > 31) then
      return false
    end
    return pos, ("%s-%02d%s"):format(part.y or "-", part.m,
      part.d and ("-%02d"):format(part.d) or "")
  end
end

local function form(order, patt) return Cmt(patt, iso(order)) end

local word = R("az", "AZ", "\128\255")

local full = form("ymd", year * "-" * number * "-" * number)
  + form("ymd", year * "/" * number * "/" * number)
  + form("dmy", number * "." * number * "." * year)
  + form("dmy", number * "/" * number * "/" * year)
  + form("dmy", day * sp * (P "of" * sp) ^ -1 * month * gap * year)
  + form("mdy", month * sp * day * gap * year)

local dates = {}

--- A date at a position.
dates.date = full
  + form("dm", day * sp * month * -word)
  + form("md", month * sp * day)
  + form("my", month * gap * year)

--- The first date in what follows, up to the end of the line.
dates.search = P { dates.date
  + (word ^ 1 + digit ^ 1 + (1 - P "\n")) * lpeg.V(1) }

return dates
