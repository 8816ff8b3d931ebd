--- The report for a terminal: plain text, at most WIDTH columns.

local WIDTH = 80
local INDENT = "    "

--- Columns that a word takes: its characters, without combining marks.
local function columns(word)
  word = word:gsub("\204[\128-\191]", ""):gsub("\205[\128-\175]", "")
  return select(2, word:gsub("[^\128-\191]", ""))
end

--- Adds the lines of s, the first behind `first`, the others behind `rest`; a
-- word longer than a line stays whole.
local function wrap(out, s, first, rest)
  local line, width = first, #first
  local empty = true
  for word in s:gmatch("[^ ]+") do
    local n = columns(word)
    if not empty and width + 1 + n > WIDTH then
      out[#out + 1] = line
      line, width, empty = rest, #rest, true
    end
    line = line .. (empty and "" or " ") .. word
    width = width + (empty and 0 or 1) + n
    empty = false
  end
  out[#out + 1] = line
end

return function(view)
  local out = {}
  if view.title then wrap(out, view.title, "", "") end
  if #view.about > 0 then
    wrap(out, table.concat(view.about, ", "), "", "")
  end
  if #out > 0 then out[#out + 1] = "" end
  for i, item in ipairs(view.items) do
    if i > 1 then out[#out + 1] = "" end
    wrap(out, (item.before and item.before .. " " or "")
      .. item.speaker .. (item.role and " (" .. item.role .. ")" or "")
      .. (item.after and " " .. item.after or "") .. ":", "", INDENT)
    wrap(out, item.quoted and "“" .. item.words .. "”" or item.words,
      INDENT, INDENT)
    wrap(out, "[" .. item.notes .. "]", INDENT, INDENT)
  end
  if #view.items == 0 then out[#out + 1] = "No statement found." end
  out[#out + 1] = ""
  return table.concat(out, "\n")
end
