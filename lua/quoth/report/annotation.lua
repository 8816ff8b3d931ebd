-- The report as W3C Web Annotations (www.w3.org/TR/annotation-model): one page
-- of annotations, in JSON-LD. Positions count characters.

-- Bytes of text around a piece, by which it is found again.
local AROUND = 32

local function source(doc) return doc.meta.url or doc.id or "article" end

local function target(doc, span)
  local quote = { type = "TextQuoteSelector" }
  local selectors = { quote }
  if doc.text then
    local before, within, after = around(doc, span, AROUND)
    quote.prefix, quote.exact, quote.suffix = before, within, after
    selectors[2] = { type = "TextPositionSelector",
      start = characters(doc, span[1]), ["end"] = characters(doc, span[2] + 1) }
  end
  return { source = source(doc), selector = selectors }
end

local ORDER = { "id", "type", "motivation", "body", "target",
  "source", "selector", "purpose", "value" }

local function annotation(doc, s)
  local body, targets = {}, {}
  local function add(purpose, value)
    if value then
      body[#body + 1] = { type = "TextualBody", purpose = purpose,
        value = clean(value) }
    end
  end
  add("identifying", s.who)
  add("classifying", s.type)
  add("classifying", s.act)
  add("classifying", s.polarity)
  for _, topic in ipairs(s.topics or {}) do add("tagging", topic) end
  for i, span in ipairs(s.content) do targets[i] = target(doc, span) end
  return json({ type = "Annotation", motivation = "identifying",
    id = source(doc) .. "#statement-" .. s.id, body = body,
    target = targets }, ORDER)
end

return function(docs, options, write)
  write('{"@context":"http://www.w3.org/ns/anno.jsonld",',
    '"type":"AnnotationPage","items":[')
  local between = "\n"
  for doc in docs do
    for _, s in ipairs(statements(doc, options.all)) do
      write(between, annotation(doc, s))
      between = ",\n"
    end
  end
  write "\n]}\n"
end
