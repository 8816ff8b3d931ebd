--- The report as a Markdown document (CommonMark, and what GitHub adds).

--- Text as it stands: what could be markup within a line, or begin a block.
local function escape(s)
  s = s:gsub("[\\`*_#%[%]<>&|~$]", "\\%0")
  return (s:gsub("^[+=:-]", "\\%0"):gsub("^(%d+)([.)])", "%1\\%2"))
end

return function(view)
  local out = { "# " .. escape(view.title or "Who said what"), "" }
  local about = {}
  for i, part in ipairs(view.about) do about[i] = escape(part) end
  if view.url and view.url:find("^https?://[^ <>]+$") then
    about[#about + 1] = "<" .. view.url .. ">"
  end
  if #about > 0 then
    out[#out + 1] = table.concat(about, ", ")
    out[#out + 1] = ""
  end
  for i, item in ipairs(view.items) do
    local marker = i .. ". "
    local indent = (" "):rep(#marker)
    local words = item.quoted and "“" .. item.words .. "”" or item.words
    out[#out + 1] = marker .. (item.before and escape(item.before) .. " " or "")
      .. "**" .. escape(item.speaker) .. "**"
      .. (item.role and " (" .. escape(item.role) .. ")" or "")
      .. (item.after and " " .. escape(item.after) or "") .. ":"
    out[#out + 1] = ""
    out[#out + 1] = indent .. "> " .. escape(words)
    out[#out + 1] = ""
    out[#out + 1] = indent .. "*" .. escape(item.notes) .. "*"
    out[#out + 1] = ""
  end
  if #view.items == 0 then
    out[#out + 1] = "No statement found."
    out[#out + 1] = ""
  end
  out[#out] = nil
  return table.concat(out, "\n") .. "\n"
end
