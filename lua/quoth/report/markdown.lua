-- The report as a Markdown document (CommonMark, and what GitHub adds).

local md = escape.markdown

local function about_line(page)
  local about = {}
  for i, part in ipairs(page.about) do about[i] = md(part) end
  if page.url and page.url:find "^https?://[^ <>]+$" then
    about[#about + 1] = "<" .. page.url .. ">"
  end
  return about[1] and table.concat(about, ", ") .. "\n\n" or ""
end

local function entry(item, i)
  local marker = i .. ". "
  local indent = (" "):rep(#marker)
  return marker .. (item.before and md(item.before) .. " " or "")
    .. "**" .. md(item.who) .. "**"
    .. (item.role and " (" .. md(item.role) .. ")" or "")
    .. (item.after and " " .. md(item.after) or "") .. ":\n\n"
    .. indent .. "> " .. md(item.quoted) .. "\n\n"
    .. indent .. "*" .. md(item.notes) .. "*\n"
end

return function(docs, _, write)
  local rule = ""
  for doc in docs do
    local page = view(doc)
    write(rule, "# ", md(page.title or "Who said what"), "\n\n",
      about_line(page))
    for i, item in ipairs(page.items) do
      write(i > 1 and "\n" or "", entry(item, i))
    end
    if not page.items[1] then write("No statement found.\n") end
    rule = "\n---\n\n"
  end
end
