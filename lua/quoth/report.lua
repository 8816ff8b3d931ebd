--- Reports: what a document says, in a form to be read.
--
-- What people read lists speech and questions, affirmed or denied: never a
-- negated or hypothetical quote as somebody's words. This module picks the
-- statements and words their parts; the formats (quoth.report.text, …) lay
-- them out.

local core = require "quoth.core"
local record = require "quoth.record"

local SHOWN_ACT = { speech = true, question = true }
local SHOWN_POLARITY = { affirmed = true, denied = true }

--- Cues that stand before their source ("according to the minister").
local BEFORE = { "^according", "^as per", "^per$", "^in the words of$" }

--- Cues that take the one spoken to without "to" ("told reporters").
local TELLS = {}
for verb in ([[
  tell tells told telling ask asks asked asking assure assures assured inform
  informs informed remind reminds reminded warn warns warned urge urges urged
  thank thanks thanked advise advises advised promise promises promised
  brief briefs briefed notify notifies notified
]]):gmatch("%a+") do
  TELLS[verb] = true
end

--- One line of valid UTF-8 without control characters: an article must not be
-- able to steer the terminal that shows it.
local function clean(s)
  s = core.json_decode(core.json_encode(s)) -- repairs what is not UTF-8
  s = s:gsub("[\0-\32\127]+", " "):gsub("\194[\128-\159]", "") -- C0, C1
    :gsub("\226\128[\168-\174]", "") -- separators and direction overrides
  return s:match("^ ?(.-) ?$")
end

local function clean_or_nil(s)
  s = s and clean(s)
  return s ~= "" and s or nil
end

--- The line of each byte position in `wanted`, reading the text once.
local function lines_of(text, wanted)
  table.sort(wanted)
  local newline = text:find("\n", 1, true) and "\n" or "\r"
  local lines, line = {}, 1
  local next_end = text:find(newline, 1, true)
  for _, position in ipairs(wanted) do
    while next_end and next_end < position do
      line = line + 1
      next_end = text:find(newline, next_end + 1, true)
    end
    lines[position] = line
  end
  return lines
end

--- "line 9, bytes 404-547"
local function where(content, lines)
  local parts = {}
  for i, span in ipairs(content) do
    parts[i] = ("%d-%d"):format(span[1], span[2])
  end
  local line = content[1] and lines[content[1][1]]
  return (line and ("line %d, "):format(line) or "")
    .. "bytes " .. table.concat(parts, ", ")
end

--- The words between the speaker and what was said, and whether they come
-- first.
local function lead(s)
  local cue = clean_or_nil(s.cue_text)
  local addressee = clean_or_nil(s.addressee_text)
  if not (cue and cue:find("[%a\128-\255]")) then cue = nil end
  local lower = (cue or ""):lower()
  for _, pattern in ipairs(BEFORE) do
    if lower:find(pattern) then
      return (cue:gsub("^%l", string.upper)), nil
    end
  end
  if addressee then
    local to = TELLS[lower:match("%a+$")] or addressee:find("^[Tt]o ")
    cue = (cue and cue .. " " or "") .. (to and "" or "to ") .. addressee
  end
  return nil, cue
end

local MONTHS = { "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December" }

-- A date without its year, "--11-12", as people write it.
local function readable(date)
  local m, d = (date or ""):match "^%-%-(%d%d)-(%d%d)$"
  return m and ("%d %s"):format(d, MONTHS[tonumber(m)]) or date
end

local function notes(s, meta, place_text)
  local t = {}
  if s.act == "question" then t[#t + 1] = "question" end
  if s.polarity == "denied" then t[#t + 1] = "denied" end
  if s.parent then t[#t + 1] = "quoted within another statement" end
  if s.date and s.date ~= meta.date then t[#t + 1] = clean(readable(s.date)) end
  if s.place and s.place ~= meta.place then t[#t + 1] = clean(s.place) end
  t[#t + 1] = place_text
  return table.concat(t, ", ")
end

-- The role to name a speaker by: a title rather than what the text calls him
-- in passing, "the first visitor".
local function title_among(roles)
  for _, role in ipairs(roles or {}) do
    if role:find "^%u" and not role:find "^The " and not role:find "^H%l+ " then
      return role
    end
  end
  return roles and roles[1]
end

-- What was said; nobody said two pieces of a quotation as one.
local function words_of(s, text)
  if s.type ~= "direct" or not text or #s.content < 2 then
    return clean(s.text or "")
  end
  local pieces = {}
  for i, span in ipairs(s.content) do
    pieces[i] = clean(text:sub(span[1], span[2]))
  end
  return table.concat(pieces, "” … “")
end

--- What a format lays out: title, about (outlet, place, date), url, items
-- with speaker, role, before and after (words around the speaker), words,
-- quoted, notes.
local function view(rec, text)
  local meta = rec.meta or {}
  local by_id, shown, wanted = {}, {}, {}
  for _, speaker in ipairs(rec.speakers or {}) do
    by_id[speaker.id] = speaker
  end
  for _, s in ipairs(rec.statements or {}) do
    if SHOWN_ACT[s.act] and SHOWN_POLARITY[s.polarity] then
      shown[#shown + 1] = s
      if s.content[1] then wanted[#wanted + 1] = s.content[1][1] end
    end
  end
  local lines = text and lines_of(text, wanted) or {}
  local items = {}
  for i, s in ipairs(shown) do
    local speaker = s.speaker
    local known = speaker and by_id[speaker.id]
    local before, after = lead(s)
    items[i] = {
      speaker = clean_or_nil(speaker and speaker.name)
        or clean_or_nil(s.source_text) or "Speaker not found",
      role = clean_or_nil(known and title_among(known.roles)),
      before = before, after = after,
      words = words_of(s, text), quoted = s.type == "direct",
      notes = notes(s, meta, where(s.content, lines)),
    }
  end
  local about = {}
  for _, key in ipairs { "outlet", "place" } do
    about[#about + 1] = clean_or_nil(meta[key])
  end
  about[#about + 1] = clean_or_nil(readable(meta.date))
  return {
    title = clean_or_nil(meta.headline), about = about,
    url = clean_or_nil(meta.url), items = items,
  }
end

local FORMATS = {}

for _, name in ipairs { "text", "markdown" } do
  FORMATS[name] = function(doc)
    local rec, text = doc, nil
    if doc.record then rec, text = doc:record(), doc.text end
    return require("quoth.report." .. name)(view(rec, text))
  end
end

function FORMATS.json(doc)
  return (doc.json and doc:json() or record.json(doc)) .. "\n"
end
FORMATS.jsonl = FORMATS.json

--- The report on a document, or on a record (then without line numbers, which
-- need the text). Raises for a format that does not exist.
---@param doc table a document, or what `doc:record()` returns
---@param format "text"|"markdown"|"json"|"jsonl"
---@return string
return function(doc, format)
  local render = FORMATS[format]
  if not render then
    error(("unknown report format '%s'"):format(tostring(format)), 2)
  end
  return render(doc)
end
