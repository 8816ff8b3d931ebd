-- The report as a table (RFC 4180, but lines end with \n): a statement a line.
-- `--set all=yes` gives every act and polarity, as in JSON.

local COLUMNS = { "article", "outlet", "article_date", "headline", "id", "type",
  "act", "polarity", "speaker", "role", "source", "cue", "addressee", "text",
  "date", "place", "section", "topics", "parent", "line", "bytes", "confidence",
  "speaker_confidence", "rule" }

-- "75-137 180-201", from 1 and inclusive
local function bytes_of(spans)
  local out = {}
  for i, span in ipairs(spans) do out[i] = span[1] .. "-" .. span[2] end
  return table.concat(out, " ")
end

return function(docs, options, write)
  write(row(COLUMNS))
  for doc in docs do
    for _, s in ipairs(statements(doc, options.all)) do
      local meta, first = doc.meta, s.content[1]
      write(row({ doc.id, meta.outlet, meta.date, meta.headline, s.id, s.type,
        s.act, s.polarity, s.speaker and s.speaker.name, s.role,
        s.source_text, s.cue_text, s.addressee_text, clean(s.text), s.date,
        s.place, s.section, s.topics and table.concat(s.topics, "; "), s.parent,
        first and line(doc, first[1]), bytes_of(s.content), s.confidence,
        s.speaker_confidence, s.rule }, #COLUMNS))
    end
  end
end
