-- Standoff annotation for brat (brat.nlplab.org): the .ann file that goes with
-- the text of one article. Offsets count characters.
--
--   T  the content of a statement, its cue, source and addressee
--   E  the statement itself
--   A  type, act and polarity;  #  the speaker

-- A span must not reach over a line end: it becomes two pieces.
local function pieces(doc, spans)
  local list = {}
  for _, span in ipairs(spans) do
    local at = span[1]
    for part in doc.text:sub(span[1], span[2]):gmatch "[^\r\n]+" do
      at = doc.text:find(part, at, true)
      list[#list + 1] = { at, at + #part - 1 }
      at = at + #part
    end
  end
  return list
end

return function(docs, options, write)
  local done = false
  local entities = 0
  local function entity(doc, kind, spans)
    if not spans or not spans[1] then return nil end
    local offsets, words = {}, {}
    for i, span in ipairs(pieces(doc, spans)) do
      offsets[i] = characters(doc, span[1]) .. " "
        .. characters(doc, span[2] + 1)
      words[i] = doc.text:sub(span[1], span[2])
    end
    entities = entities + 1
    write("T", entities, "\t", kind, " ", table.concat(offsets, ";"), "\t",
      (table.concat(words, " "):gsub("\t", " ")), "\n")
    return kind .. ":T" .. entities
  end
  for doc in docs do
    if done then error("a file of brat holds one article", 0) end
    if not doc.text then error("brat needs the article's text", 0) end
    done = true
    for i, s in ipairs(statements(doc, options.all)) do
      local content = entity(doc, "Content", s.content)
      local parts = { (content:gsub("^Content", "Statement")) }
      parts[#parts + 1] = entity(doc, "Cue", s.cue)
      parts[#parts + 1] = entity(doc, "Source", s.source)
      parts[#parts + 1] = entity(doc, "Addressee", s.addressee)
      write("E", i, "\t", table.concat(parts, " "), "\n")
      for k, name in ipairs { "type", "act", "polarity" } do
        write("A", 3 * (i - 1) + k, "\t", name:gsub("^%l", string.upper), " E",
          i, " ", s[name], "\n")
      end
      if s.speaker then
        write("#", i, "\tAnnotatorNotes E", i, "\t", clean(s.speaker.name),
          "\n")
      end
    end
  end
end
