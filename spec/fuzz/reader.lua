-- The whole reader: whatever the bytes, a document comes back whose spans lie
-- in its text and are ordered, and whose record is JSON; or, when reading is
-- strict, an error with a position. The first byte chooses the charset.

local core = require "quoth.core"
local record = require "quoth.record"
local reader = require "quoth".new {}

local CHARSETS = { "utf-8", "utf-16", "windows-1252", "iso-8859-15" }

local function check(ok, what)
  if not ok then error(what, 2) end
end

-- Spans of Lua: 1-based, inclusive.
local function within(span, text, what)
  check(span[1] >= 1 and span[2] >= span[1] - 1 and span[2] <= #text, what)
end

local function list_within(list, text, what)
  for _, span in ipairs(list or {}) do within(span, text, what) end
end

local function check_statement(s, text)
  check(#s.content > 0, "a statement without content")
  list_within(s.content, text, "content")
  list_within(s.cue, text, "cue")
  list_within(s.source, text, "source")
  list_within(s.addressee, text, "addressee")
  within(s.sentence, text, "sentence")
  for i = 2, #s.content do
    check(s.content[i][1] > s.content[i - 1][2], "pieces in order")
  end
  local pieces = {}
  for i, p in ipairs(s.content) do pieces[i] = text:sub(p[1], p[2]) end
  check(table.concat(pieces, " ") == s.text, "text of the content")
  check(s.confidence >= 0 and s.confidence <= 1, "confidence")
end

return function(data)
  local first = data:byte() or 0
  local charset = CHARSETS[first - 0xF7]
  if charset then data = data:sub(2) end
  local doc, message, code, position = reader:read(data,
    { charset = charset, strict = first == 0xF7 })
  if not doc then
    check(message and code, "an error without a code")
    check(not position or position >= 1 and position <= #data,
      "position of an error")
    return
  end
  local text = doc.text
  check(utf8.len(text), "text is not UTF-8")
  local last = 0
  for _, from, to in doc:sentences() do
    within({ from, to }, text, "sentence")
    check(from > last, "sentences in order")
    last = to
  end
  for _, s in ipairs(doc:sections()) do within(s.span, text, "section") end
  for s in doc:statements() do check_statement(s, text) end
  for _, s in ipairs(doc:speakers()) do
    list_within(s.mentions, text, "mention")
  end
  check(core.json_decode(record.json(doc:record())), "record as JSON")
  doc:close()
end
