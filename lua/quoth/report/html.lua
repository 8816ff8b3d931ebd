-- The report as a page of HTML that needs nothing else.

local h = escape.html

local HEAD = [[
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who said what</title>
<style>
body { font: 1rem/1.5 serif; max-width: 42rem; margin: 2rem auto;
  padding: 0 1rem }
blockquote { margin: .2rem 0 .2rem 1.5rem }
small { color: #666 }
</style>
</head>
<body>
]]

local function entry(item, number)
  return '<li id="a' .. number .. "s" .. item.statement.id .. '">'
    .. (item.before and h(item.before) .. " " or "")
    .. "<b>" .. h(item.who) .. "</b>"
    .. (item.role and " (" .. h(item.role) .. ")" or "")
    .. (item.after and " " .. h(item.after) or "") .. ":\n"
    .. "<blockquote>" .. h(item.quoted) .. "</blockquote>\n"
    .. "<small>" .. h(item.notes) .. "</small></li>\n"
end

return function(docs, _, write)
  write(HEAD)
  local number = 0
  for doc in docs do
    number = number + 1
    local page = view(doc)
    local title = h(page.title or "Who said what")
    if page.url and page.url:find "^https?://" then
      title = '<a href="' .. h(page.url) .. '">' .. title .. "</a>"
    end
    write("<article>\n<h1>", title, "</h1>\n")
    if page.about[1] then
      write("<p>", h(table.concat(page.about, ", ")), "</p>\n")
    end
    if page.items[1] then
      write "<ol>\n"
      for _, item in ipairs(page.items) do write(entry(item, number)) end
      write "</ol>\n"
    else
      write "<p>No statement found.</p>\n"
    end
    write "</article>\n"
  end
  write "</body>\n</html>\n"
end
