-- The report for a terminal: plain text, at most 80 columns.

local INDENT = "    "

local function indented(s) return wrap(s, nil, INDENT, INDENT) end

local function item_lines(item)
  local who = (item.before and item.before .. " " or "") .. item.who
    .. (item.role and " (" .. item.role .. ")" or "")
    .. (item.after and " " .. item.after or "") .. ":"
  return wrap(who, nil, "", INDENT) .. "\n"
    .. indented(item.quoted) .. "\n"
    .. indented("[" .. item.notes .. "]") .. "\n"
end

return function(docs, options, write)
  local between = ""
  for doc in docs do
    if options.several then
      write(between, "==> ", doc.id or "-", " <==\n")
      between = "\n"
    end
    local page = view(doc)
    if page.title then write(wrap(page.title), "\n") end
    if page.about[1] then write(wrap(table.concat(page.about, ", ")), "\n") end
    local headed = page.title or page.about[1]
    for i, item in ipairs(page.items) do
      write((headed or i > 1) and "\n" or "", item_lines(item))
    end
    if not page.items[1] then
      write(headed and "\n" or "", "No statement found.\n")
    end
  end
end
