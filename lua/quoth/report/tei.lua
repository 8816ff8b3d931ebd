-- The articles in TEI P5 (tei-c.org): their text by sections, every statement
-- in <said>, the speakers in the header. A statement of several pieces, or cut
-- by another, is several elements with one n. `--set all=yes` marks every act
-- and polarity.

local x = escape.xml

local function header(doc, number)
  local meta, people = doc.meta, {}
  for i, speaker in ipairs(doc.speakers) do
    local kind = speaker.kind == "person" and "person" or "org"
    local name = kind == "person" and "persName" or "orgName"
    people[i] = ('<%s xml:id="a%dp%d"><%s>%s</%s></%s>\n'):format(kind, number,
      speaker.id, name, x(clean(speaker.name)), name, kind)
  end
  return "<teiHeader>\n<fileDesc>\n<titleStmt><title>"
    .. x(clean(meta.headline or doc.id or "Article"))
    .. "</title></titleStmt>\n<publicationStmt><p>"
    .. x(clean(meta.outlet or "Unpublished")) .. "</p></publicationStmt>\n"
    .. "<sourceDesc><bibl>" .. (meta.date and '<date when="' .. x(meta.date)
    .. '"/>' or "") .. x(meta.url or doc.id) .. "</bibl></sourceDesc>\n"
    .. "</fileDesc>\n" .. (people[1]
    and "<profileDesc><particDesc><listPerson>\n" .. table.concat(people)
    .. "</listPerson></particDesc></profileDesc>\n" or "") .. "</teiHeader>\n"
end

local function opening(s, number)
  return ('<said n="a%ds%d"%s direct="%s" ana="#%s #%s #%s">'):format(
    number, s.id, s.speaker and (' who="#a%dp%d"'):format(number, s.speaker.id)
    or "", s.type == "indirect" and "false" or "true", s.type, s.act,
    s.polarity)
end

-- The pieces of statements, longer ones first where two begin together.
local function pieces_of(list)
  local out = {}
  for _, s in ipairs(list) do
    for _, span in ipairs(s.content) do
      out[#out + 1] = { first = span[1], last = span[2], s = s }
    end
  end
  return sort(out, "first", "-last")
end

-- A function that writes a stretch of the text, those that follow one another
-- in their order: cut where pieces begin and end, each part within all of its
-- pieces, so that pieces may cross one another and their sections.
local function marker(doc, pieces, number, write)
  local at, open = 1, {}
  return function(here, last)
    while here <= last do
      local still, stop = {}, last
      while pieces[at] and pieces[at].first <= here do
        open[#open + 1] = pieces[at]
        at = at + 1
      end
      if pieces[at] then stop = math.min(stop, pieces[at].first - 1) end
      for _, p in ipairs(open) do
        if p.last >= here then
          still[#still + 1] = p
          stop = math.min(stop, p.last)
          write(opening(p.s, number))
        end
      end
      write(x(doc.text:sub(here, stop)), ("</said>"):rep(#still))
      open, here = still, stop + 1
    end
  end
end

local CATEGORIES = { "direct", "mixed", "indirect", "speech", "question",
  "belief", "intention", "decision", "evidence", "refusal", "affirmed",
  "denied", "negated", "hypothetical" }

return function(docs, options, write)
  write('<?xml version="1.0" encoding="UTF-8"?>\n',
    '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n<teiHeader>\n<fileDesc>',
    "<titleStmt><title>Who said what</title></titleStmt><publicationStmt><p/>",
    "</publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>\n",
    "<encodingDesc><classDecl><taxonomy>\n")
  for _, name in ipairs(CATEGORIES) do
    write('<category xml:id="', name, '"><catDesc>', name,
      "</catDesc></category>\n")
  end
  write "</taxonomy></classDecl></encodingDesc>\n</teiHeader>\n"
  local number = 0
  for doc in docs do
    number = number + 1
    if not doc.text then error("TEI needs the article's text", 0) end
    local mark = marker(doc, pieces_of(statements(doc, options.all)), number,
      write)
    write("<TEI>\n", header(doc, number), "<text><body>\n")
    for _, section in ipairs(doc.sections) do
      write('<div type="', section.kind, '"><p>')
      mark(section.span[1], section.span[2])
      write "</p></div>\n"
    end
    write "</body></text>\n</TEI>\n"
  end
  write "</teiCorpus>\n"
end
