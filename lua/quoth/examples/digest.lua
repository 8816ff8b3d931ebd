-- A diplomatic digest in Markdown: who of which country said what. A speaker is
-- of the country that his roles name ("the Norwegian minister").
--
--   quoth --report digest.lua --set title="Week 20" *.txt > digest.md
local md = escape.markdown

local function entry(s)
  local about = {}
  about[#about + 1] = s.article.meta.outlet
  about[#about + 1] = date(s.date)
  return "- " .. (s.cue_text and "*" .. md(s.cue_text) .. "*: " or "")
    .. md(s.quoted)
    .. (about[1] and " (" .. md(table.concat(about, ", ")) .. ")" or "") .. "\n"
end

return function(docs, options, write)
  local all = {}
  for doc in docs do
    for _, s in ipairs(statements(doc)) do all[#all + 1] = s end
  end
  write("# ", md(options.title or "Digest"), "\n")
  for _, country in ipairs(sort(group(all, "country"), "key")) do
    write("\n## ", md(country.key), "\n")
    for _, person in ipairs(group(country, "speaker")) do
      local role = person[1].role
      write("\n**", md(person.key), "**", role and ", " .. md(role) or "",
        "\n\n")
      for _, s in ipairs(sort(person, "date")) do write(entry(s)) end
    end
  end
end
