-- A fact-checker's sheet in CSV: a claim a line with what stands around it, and
-- room for what was found. Questions and denials are no claims.
--
--   quoth --report fact_sheet.lua --set least=0.8 *.txt > sheet.csv
local COLUMNS = { "who", "role", "claim", "before", "after", "date", "place",
  "outlet", "article", "line", "confidence", "verdict", "evidence" }

return function(docs, options, write)
  local least = tonumber(options.least) or 0
  write(row(COLUMNS))
  for doc in docs do
    for _, s in ipairs(statements(doc)) do
      if s.act == "speech" and s.polarity == "affirmed"
        and s.confidence >= least then
        local before, _, after = context(doc, s, 200)
        write(row({ s.who, s.role, s.words, before, after, s.date, s.place,
          doc.meta.outlet, doc.id, line(doc, s.content[1][1]), s.confidence },
          #COLUMNS))
      end
    end
  end
end
