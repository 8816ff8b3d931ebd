-- Documents: iterators, the shape of the record, and what must hold of every
-- span, whatever the text.

local core = require "quoth.core"
local quoth = require "quoth"
local recorder = require "quoth.record"
local samples = require "spec.support.samples"

local TEXT = "“The weir is holding,” engineer Anna Kovalenko told reporters in "
  .. "Oslo. Kovalenko said the gates were old. “Who pays?” asked Ivan Sokol."

local reader = quoth.new()

local function list(iterator)
  local t = {}
  for item in iterator do t[#t + 1] = item end
  return t
end

local function raised(f, ...)
  local ok, message = pcall(f, ...)
  return not ok and message or nil
end

describe("doc:statements", function()
  local doc = reader:read(TEXT)

  it("gives them in the order of the text, numbered", function()
    local all = list(doc:statements())
    assert.equal(3, #all)
    for i, s in ipairs(all) do assert.equal(i, s.id) end
    assert.equal("The weir is holding,", all[1].text)
    assert.equal("the gates were old", all[2].text)
    assert.equal("Who pays?", all[3].text)
  end)

  it("chooses by field", function()
    assert.equal(2, #list(doc:statements { type = "direct" }))
    assert.equal(2, #list(doc:statements { speaker = "Anna Kovalenko" }))
    assert.equal(1, #list(doc:statements { speaker = "Anna Kovalenko",
      type = "indirect" }))
    assert.equal(3, #list(doc:statements { section = "body" }))
    assert.equal(0, #list(doc:statements { polarity = "denied" }))
    assert.equal(0, #list(doc:statements { act = "decision" }))
  end)

  it("raises for an unknown field", function()
    assert.matches("unknown key 'typ'",
      raised(doc.statements, doc, { typ = "direct" }))
  end)

  it("raises for an unknown value", function()
    assert.matches("unknown act 'nonsense'",
      raised(doc.statements, doc, { act = "nonsense" }))
    assert.matches("unknown section 'bdy'",
      raised(doc.statements, doc, { section = "bdy" }))
    assert.matches("must be a table", raised(doc.statements, doc, "direct"))
  end)

  it("gives fresh tables", function()
    local s = doc:statements()()
    s.text, s.content[1][1], s.flags[1] = "changed", 99, "x"
    local again = doc:statements()()
    assert.equal("The weir is holding,", again.text)
    assert.not_equal(99, again.content[1][1])
    assert.same({}, again.flags)
  end)

  it("leaves open what is reported within what was not said", function()
    local all = list(reader:read("Lund denied that the mayor had said the "
      .. "bridge was safe."):statements())
    assert.equal("denied", all[1].polarity)
    assert.equal(1, all[2].parent)
    assert.equal("hypothetical", all[2].polarity)
  end)

  it("can be iterated twice at once", function()
    local a, b = doc:statements(), doc:statements()
    assert.same(a(), b())
    a()
    assert.equal(2, b().id)
    assert.equal(3, a().id)
    assert.is_nil(a())
    assert.is_nil(a())
  end)
end)

describe("doc:speakers", function()
  it("names each once, with kind, roles and mentions", function()
    local doc = reader:read(TEXT)
    local anna = doc:speakers()[1]
    assert.equal("Anna Kovalenko", anna.name)
    assert.equal("person", anna.kind)
    assert.equal("f", anna.gender)
    assert.is_false(anna.anonymous)
    assert.same({ "engineer" }, anna.roles)
    local printed = {}
    for i, m in ipairs(anna.mentions) do
      printed[i] = TEXT:sub(m[1], m[2])
    end
    assert.same({ "engineer Anna Kovalenko", "Kovalenko" }, printed)
  end)

  it("has no one for nobody", function()
    local none = reader:read "Nobody at the harbour said that the ferry sank."
    local s = none:statements()()
    assert.equal("negated", s.polarity)
    assert.is_nil(s.speaker)
    assert.same({}, none:speakers())
  end)
end)

describe("doc:sentences", function()
  it("gives i, first, last", function()
    local doc = reader:read(TEXT)
    local n = 0
    for i, first, last in doc:sentences() do
      n = n + 1
      assert.equal(n, i)
      assert.matches("^[%u“\226].*[.]$", TEXT:sub(first, last))
    end
    assert.equal(3, n)
  end)
end)

describe("doc:sections", function()
  it("tells the dateline apart from its line", function()
    local text = "Weir holds through the night\n\n"
      .. "OSLO, 14 May (Nordwire) – The gates are old, engineer Anna Kovalenko "
      .. "said.\n"
    local doc = reader:read(text)
    local found = {}
    for i, s in ipairs(doc:sections()) do
      found[i] = s.kind .. ": " .. text:sub(s.span[1], s.span[1] + 3)
    end
    assert.same({ "headline: Weir", "dateline: OSLO", "body: The " }, found)
  end)
end)

describe("a closed document", function()
  it("raises, but its tables and text stay good", function()
    local doc = reader:read(TEXT)
    local s, speakers = doc:statements()(), doc:speakers()
    local step = doc:statements()
    doc:close()
    doc:close()
    for _, method in ipairs { "statements", "speakers", "sections", "sentences",
      "record" } do
      assert.matches("closed", raised(doc[method], doc))
    end
    assert.matches("closed", raised(step))
    assert.equal("quoth.doc (closed)", tostring(doc))
    assert.equal(TEXT, doc.text)
    assert.equal("Anna Kovalenko", s.speaker.name)
    assert.equal("Anna Kovalenko", speakers[1].name)
  end)
end)

describe("tostring", function()
  it("shows size and number, no address", function()
    assert.equal(("quoth.doc (%d bytes, 3 statements)"):format(#TEXT),
      tostring(reader:read(TEXT)))
    local brief = "“No,” Anna Kovalenko said."
    assert.equal(("quoth.doc (%d bytes, 1 statement)"):format(#brief),
      tostring(reader:read(brief)))
  end)
end)

-- == the record =========================================================

-- The fields of the record and their types; "?" may be missing in Lua and is
-- null in JSON, "!" is missing in both where it does not apply.
local SHAPE = {
  record = { schema = "number", id = "string?", by = "table", meta = "table",
    text = "string!", sections = "table", speakers = "table",
    statements = "table" },
  by = { quoth = "string", pack = "string" },
  meta = { outlet = "string?", headline = "string?", byline = "string?",
    date = "string?", place = "string?", language = "string?",
    url = "string?" },
  section = { kind = "string", span = "table" },
  speaker = { id = "number", name = "string", kind = "string",
    gender = "string?", anonymous = "boolean", roles = "table",
    members = "table!", mentions = "table" },
  statement = { id = "number", type = "string", act = "string",
    polarity = "string", content = "table", text = "string",
    sentence = "table", cue = "table?", cue_text = "string?",
    source = "table?", source_text = "string?", speaker = "table?",
    addressee = "table?", addressee_text = "string?", date = "string?",
    place = "string?", section = "string", parent = "number?", rule = "string",
    confidence = "number", speaker_confidence = "number", flags = "table" },
  named = { id = "number", name = "string" },
}

local VALUES = {
  type = "direct mixed indirect",
  act = "speech question belief intention decision evidence refusal",
  polarity = "affirmed denied negated hypothetical",
}

local function check_shape(t, name, null)
  local shape = SHAPE[name]
  for key, value in pairs(t) do
    assert(shape[key], ("%s has an unknown field '%s'"):format(name, key))
    local want, mark = shape[key]:match "^(%a+)([?!]?)$"
    if not (mark == "?" and null ~= nil and value == null) then
      assert(type(value) == want,
        ("%s.%s is a %s"):format(name, key, type(value)))
    end
    local words = VALUES[key]
    if words and name == "statement" then
      assert((" " .. words .. " "):find(" " .. value .. " ", 1, true), value)
    end
  end
  for key, kind in pairs(shape) do
    local mark = kind:sub(-1)
    local must = mark ~= "!" and (mark ~= "?" or null ~= nil)
    assert(not must or t[key] ~= nil, ("%s has no %s"):format(name, key))
  end
end

local function check_record(rec, null)
  check_shape(rec, "record", null)
  check_shape(rec.by, "by", null)
  check_shape(rec.meta, "meta", null)
  for _, s in ipairs(rec.sections) do check_shape(s, "section", null) end
  for _, s in ipairs(rec.speakers) do check_shape(s, "speaker", null) end
  for _, s in ipairs(rec.statements) do
    check_shape(s, "statement", null)
    if s.speaker ~= null then check_shape(s.speaker, "named", null) end
  end
end

describe("doc:record", function()
  it("has the documented fields and no others", function()
    for _, sample in ipairs(samples.all()) do
      local rec = reader:read(sample.text, { id = sample.id }):record()
      check_record(rec)
      assert.equal(1, rec.schema)
      assert.equal(sample.id, rec.id)
      assert.equal(quoth.VERSION, rec.by.quoth)
      assert.matches("^en %d", rec.by.pack)
    end
  end)

  it("has all of them in JSON, null for what was not found", function()
    for _, sample in ipairs(samples.all()) do
      local json = recorder.json(reader:read(sample.text):record())
      assert.is_nil(json:find "\n")
      check_record(core.json_decode(json), core.null)
    end
  end)

  it("counts spans from 0 and half-open in JSON", function()
    local rec = reader:read(TEXT):record()
    local json = core.json_decode(recorder.json(rec))
    for i, s in ipairs(rec.statements) do
      for k, span in ipairs(s.content) do
        assert.equal(span[1] - 1, json.statements[i].content[k][1])
        assert.equal(span[2], json.statements[i].content[k][2])
      end
    end
  end)

  it("is the same for the same text, byte by byte", function()
    for _, sample in ipairs(samples.all()) do
      local one = recorder.json(reader:read(sample.text):record())
      local two = recorder.json(quoth.new():read(sample.text):record())
      assert.equal(one, two)
    end
  end)
end)

describe("doc:json", function()
  it("is the record as JSON, byte by byte", function()
    for _, sample in ipairs(samples.all()) do
      for _, text in ipairs { sample.text, sample.text .. "\255 \u{2028}\"" } do
        local doc = reader:read(text, { id = sample.id })
        assert.equal(recorder.json(doc:record()), doc:json())
      end
    end
  end)

  it("holds the text where it is asked for", function()
    local doc = reader:read(TEXT)
    assert.equal(core.null, core.json_decode(doc:json()).text or core.null)
    assert.equal(TEXT, core.json_decode(doc:json(true)).text)
  end)
end)

-- == what holds of every span ===========================================

local function within(span, length)
  return span[1] >= 1 and span[1] <= span[2] and span[2] <= length
end

-- Does a span begin and end between characters?
local function whole(text, span)
  local function continues(i)
    local b = text:byte(i)
    return b and b >= 0x80 and b < 0xC0
  end
  return not continues(span[1]) and not continues(span[2] + 1)
end

local function check_span(text, span, what)
  assert(within(span, #text), what .. " outside the text")
  assert(whole(text, span), what .. " cuts a character")
end

local function check_ordered(spans, what)
  for i = 2, #spans do
    assert(spans[i - 1][2] < spans[i][1], what .. " overlap or out of order")
  end
end

local function check_spans(text, spans, printed, what)
  for _, span in ipairs(spans or {}) do check_span(text, span, what) end
  if spans and #spans == 1 then
    assert.equal(text:sub(spans[1][1], spans[1][2]), printed)
  end
  check_ordered(spans or {}, what)
end

local function check_statement(text, s, all)
  check_span(text, s.sentence, "sentence")
  assert(#s.content > 0, "no content")
  check_spans(text, s.content, s.text, "content")
  local pieces = {}
  for i, p in ipairs(s.content) do pieces[i] = text:sub(p[1], p[2]) end
  assert.equal(table.concat(pieces, " "), s.text)
  check_spans(text, s.cue, s.cue_text, "cue")
  check_spans(text, s.source, s.source_text, "source")
  check_spans(text, s.addressee, s.addressee_text, "addressee")
  assert(s.confidence >= 0 and s.confidence <= 1)
  assert(s.speaker_confidence >= 0 and s.speaker_confidence <= 1)
  if s.parent then
    local outer = assert(all[s.parent], "no such parent")
    assert(s.parent ~= s.id, "its own parent")
    for _, p in ipairs(s.content) do
      local inside = false
      for _, q in ipairs(outer.content) do
        inside = inside or q[1] <= p[1] and p[2] <= q[2]
      end
      assert(inside, "content outside that of the parent")
    end
  end
end

local function check_document(text)
  local doc = assert(reader:read(text))
  text = doc.text
  local all = list(doc:statements())
  for i, s in ipairs(all) do
    check_statement(text, s, all)
    local before = all[i - 1]
    assert(not before or before.content[1][1] <= s.content[1][1],
      "statements out of order")
    if s.speaker then
      assert.equal(doc:speakers()[s.speaker.id].name, s.speaker.name)
    end
  end
  local spans = {}
  for i, s in ipairs(doc:sections()) do
    spans[i] = s.span
    check_span(text, s.span, "section")
  end
  check_ordered(spans, "sections")
  spans = {}
  for i, first, last in doc:sentences() do
    spans[i] = { first, last }
    check_span(text, spans[i], "sentence")
  end
  check_ordered(spans, "sentences")
  for i, speaker in ipairs(doc:speakers()) do
    assert.equal(i, speaker.id)
    assert(speaker.name ~= "", "speaker without a name")
    for _, m in ipairs(speaker.mentions) do check_span(text, m, "mention") end
    check_ordered(speaker.mentions, "mentions")
  end
  doc:close()
end

describe("spans", function()
  it("hold in the samples", function()
    for _, sample in ipairs(samples.all()) do check_document(sample.text) end
  end)

  it("hold where the article begins with a quotation's introduction",
    function()
      check_document "Kovalenko told the council:\n\n“The cranes stay here.”"
    end)

  it("hold in texts put together by chance", function()
    local parts = { "Anna Kovalenko", "the minister", "Ivan", "said", "told",
      "reporters", "that", "it", "is", "was", "asked", "adding", "and", ",",
      ".", ":", "?", "“", "”", "\"", "'", "‘", "’", "—", "-", "(", ")", "[",
      "]", "\n", "\n\n", "\r\n", "…", "14", "May", "\u{A0}", "\u{AD}",
      "cafe\u{301}", "&amp;", "&quot;", "â€œ", "\u{200B}", "ﬁ", "according to",
      "\0", "\u{FFFD}", "\u{1F600}", "OSLO", "•", "«", "»", "„" }
    local state = 20181031
    local function random(n) -- the same in every Lua: a Lehmer generator
      state = state * 48271 % 2147483647
      return state % n + 1
    end
    for _ = 1, 400 do
      local words = {}
      for i = 1, random(60) do
        words[i] = parts[random(#parts)] .. (random(4) > 1 and " " or "")
      end
      local text = table.concat(words)
      local ok, message = pcall(check_document, text)
      assert(ok, ("%s\nin: %q"):format(tostring(message), text))
    end
  end)
end)
