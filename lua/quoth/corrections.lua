-- A person's corrections of what was read, one object of JSON a line (in Lua
-- one table each). Which article and which statement one is about is told by
-- words, not by numbers, so that it holds for what other versions find too.
--
--   article    id, url or headline; any article where it is missing
--   words      that stand once in the article, in the statement
--   statement  false: is none; true: is one, of these words where none is found
--   content    the words that were said, a text or a list of pieces
--   speaker    whose it is, null (false in Lua) for nobody; kind: "person" and
--              the like, for one that was not found
--   type, act, polarity, date, place   likewise
--   same, name  in place of words: names of one speaker, and the one he keeps
--              (the first, where it is missing)
--
-- White space in words may be any. What a correction did, or why it could do
-- nothing, is a list in the record: { number, change, outcome, words,
-- statement, was }.

local core = require "quoth.core"
local score = require "quoth.score"
local null = core.null

local corrections = {}

local FIELDS = { article = "string", words = "string", statement = "boolean",
  speaker = "string", kind = "string", type = "string", act = "string",
  polarity = "string", date = "string", place = "string", name = "string" }
local LISTS = { content = true, same = true }

local function set(names)
  local t = {}
  for name in names:gmatch "%S+" do t[name] = true end
  return t
end

local VALUES = {
  type = set "direct mixed indirect",
  act = set "speech question belief intention decision evidence refusal",
  polarity = set "affirmed denied negated hypothetical",
  kind = set "person organisation place group thing",
}

--- Fields of a statement that are set as they stand.
local PLAIN = { "type", "act", "polarity", "date", "place" }

--- Name of the rule of statements that a correction made.
corrections.RULE = "correction"

-- == checking ===============================================================

local function is_list(value)
  if type(value) ~= "table" or #value == 0 then return false end
  for _, item in ipairs(value) do
    if type(item) ~= "string" or not item:find "%S" then return false end
  end
  return true
end

--- What is wrong with a correction; nil when nothing is.
---@param c table
---@return string|nil
function corrections.fault(c)
  if type(c) ~= "table" then return "is no object" end
  local keys = {}
  for key in pairs(c) do keys[#keys + 1] = tostring(key) end
  table.sort(keys)
  for _, key in ipairs(keys) do
    local value = c[key]
    if LISTS[key] then
      if not is_list(value)
        and not (key == "content" and type(value) == "string") then
        return ('"%s" is no list of texts'):format(key)
      end
    elseif not FIELDS[key] then
      return ("unknown key %q"):format(key)
    elseif type(value) ~= FIELDS[key]
      and not (key == "speaker" and (value == null or value == false)) then
      return ('"%s" is not a %s'):format(key, FIELDS[key])
    elseif VALUES[key] and not VALUES[key][value] then
      return ('unknown %s "%s"'):format(key, value)
    end
  end
  if c.same then
    if c.words then return '"same" and "words" do not go together' end
    return not c.same[2] and not c.name and '"same" needs two names' or nil
  end
  if not c.words or not c.words:find "%S" then return '"words" is missing' end
  if c.statement == nil and c.content == nil and c.speaker == nil
    and not (c.type or c.act or c.polarity or c.date or c.place) then
    return "corrects nothing"
  end
end

--- Raises for a list of corrections with a mistake in it.
---@param list table[]
function corrections.check(list)
  for i, c in ipairs(list) do
    local fault = corrections.fault(c)
    if fault then error(("correction %d: %s"):format(i, fault), 0) end
  end
end

--- The corrections of a file: { correction, … }, each with its `line`.
---@param text string JSON lines; blank lines and those that begin with # are
--- none
---@return table[]|nil list or nil and a message that tells the line
---@return string|nil
function corrections.parse(text)
  local list, number = {}, 0
  for line in (text:gsub("^\239\187\191", "") .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    if line:find "%S" and not line:find "^%s*#" then
      local c, message, _, position = core.json_decode(line)
      local fault
      if c == nil then
        fault = position and ("%s at byte %d"):format(message, position)
          or message
      else
        fault = corrections.fault(c)
      end
      if fault then return nil, ("line %d: %s"):format(number, fault) end
      list[#list + 1] = { correction = c, line = number }
    end
  end
  local plain, lines = {}, {}
  for i, entry in ipairs(list) do
    plain[i], lines[i] = entry.correction, entry.line
  end
  return plain, lines
end

-- == finding words ==========================================================

-- Where words stand from a byte on: first, last; white space may be any.
local function locate(text, words, from)
  local list = {}
  for word in words:gmatch "%S+" do list[#list + 1] = word end
  while true do
    local first, last = text:find(list[1], from, true)
    if not first then return end
    local at = last
    for i = 2, #list do
      local _, space = text:find("^%s+", at + 1)
      if not space or text:sub(space + 1, space + #list[i]) ~= list[i] then
        at = nil
        break
      end
      at = space + #list[i]
    end
    if at then return first, at end
    from = first + 1
  end
end

-- The only place of words; nil, and why there is none.
local function place_of(text, words)
  local first, last = locate(text, words, 1)
  if not first then return nil, "words not found" end
  if locate(text, words, first + 1) then
    return nil, "words stand there more than once"
  end
  return { first, last }
end

-- The place of a piece of content: that around or nearest to `near`.
local function nearest(text, words, near, from)
  local best, distance
  local first, last = locate(text, words, from)
  while first do
    local d = math.max(first - near[2], near[1] - last, 0)
    if not best or d < distance then best, distance = { first, last }, d end
    first, last = locate(text, words, first + 1)
  end
  return best
end

local function overlap(a, b)
  return math.max(0, math.min(a[2], b[2]) - math.max(a[1], b[1]) + 1)
end

-- The statement that holds most of a place, outer ones first.
local function statement_at(statements, place)
  local best, most = nil, 0
  for _, s in ipairs(statements) do
    local n = 0
    for _, piece in ipairs(s.content) do n = n + overlap(piece, place) end
    if n > most then best, most = s, n end
  end
  return best
end

-- The spans of content; nil where a piece is not there.
local function spans_of(text, content, near)
  if type(content) == "string" then content = { content } end
  local list, from = {}, 1
  for i, words in ipairs(content) do
    local span = nearest(text, words, near, from)
    if not span then return end
    list[i], from, near = span, span[2] + 1, span
  end
  return list
end

-- == applying ===============================================================

-- Is a correction for this article? One that names none is for all.
local function is_for(c, doc)
  return c.article == nil or c.article == doc.id or c.article == doc.meta.url
    or c.article == doc.meta.headline
end

local function joined(text, spans)
  local words = {}
  for i, s in ipairs(spans) do words[i] = text:sub(s[1], s[2]) end
  return table.concat(words, " ")
end

local function find_speaker(speakers, name)
  local key = score.name_key(name)
  for _, s in ipairs(speakers) do
    if score.name_key(s.name) == key then return s end
  end
end

local function set_speaker(rec, s, c)
  s.speaker_confidence = 1.0
  if c.speaker == null or not c.speaker then
    s.speaker = nil
    return
  end
  local known = find_speaker(rec.speakers, c.speaker)
  if not known then
    known = { id = #rec.speakers + 1, name = c.speaker,
      kind = c.kind or "person", anonymous = false, roles = {}, mentions = {} }
    rec.speakers[known.id] = known
  end
  s.speaker = { id = known.id, name = known.name }
end

local function new_statement(doc, rec, c, spans)
  local s = { type = "indirect", act = "speech", polarity = "affirmed",
    content = spans, text = joined(doc.text, spans), sentence = spans[1],
    section = "body", rule = corrections.RULE, confidence = 1.0,
    speaker_confidence = 0.0, flags = {}, date = rec.meta.date,
    place = rec.meta.place }
  for _, first, last in doc:sentences() do
    if first <= spans[1][1] and spans[1][1] <= last then
      s.sentence = { first, last }
    end
  end
  for _, section in ipairs(rec.sections) do
    if overlap(section.span, spans[1]) > 0 then s.section = section.kind end
  end
  if not c.type and doc.text:find("^[\"“„«]", spans[1][1] - #"“") then
    s.type = "direct"
  end
  rec.statements[#rec.statements + 1] = s
  return s
end

local function same_spans(a, b)
  if #a ~= #b then return false end
  for i, s in ipairs(a) do
    if s[1] ~= b[i][1] or s[2] ~= b[i][2] then return false end
  end
  return true
end

-- Marks a field as corrected, and says what it was.
local function note(log, s, change, was)
  s.corrected = s.corrected or {}
  s.corrected[#s.corrected + 1] = change
  log { change = change, outcome = "applied", statement = s, was = was }
end

-- Changes what a correction says of a statement. Returns whether anything had
-- to be changed.
local function change_statement(doc, rec, s, c, place, log)
  local before = s.corrected and #s.corrected or 0
  if c.content then
    local spans = spans_of(doc.text, c.content, place)
    if not spans then
      log { change = "content", outcome = "content not found", statement = s }
    elseif not same_spans(spans, s.content) then
      local was = s.text
      s.content, s.text = spans, joined(doc.text, spans)
      s.confidence = 1.0
      note(log, s, "content", was)
    end
  end
  if c.speaker ~= nil then
    local key, now = score.name_key(c.speaker), score.name_key(s.speaker)
    if key ~= now then
      local was = s.speaker and s.speaker.name
      set_speaker(rec, s, c)
      note(log, s, "speaker", was)
    end
  end
  for _, field in ipairs(PLAIN) do
    if c[field] and s[field] ~= c[field] then
      local was = s[field]
      s[field] = c[field]
      note(log, s, field, was)
    end
  end
  return (s.corrected and #s.corrected or 0) > before
end

local function apply_words(doc, rec, c, log)
  local place, fault = place_of(doc.text, c.words)
  if not place then
    -- without an article it may be about another one
    if c.article or fault ~= "words not found" then
      log { change = "words", outcome = fault }
    end
    return
  end
  local s = statement_at(rec.statements, place)
  if c.statement == false then
    if s then
      for i, other in ipairs(rec.statements) do
        if other == s then table.remove(rec.statements, i) end
      end
      log { change = "statement", outcome = "applied", was = s.text }
    else
      log { change = "statement", outcome = "not needed" }
    end
    return
  end
  if not s then
    if not c.statement then
      log { change = "words", outcome = "no statement there" }
      return
    end
    local spans = spans_of(doc.text, c.content or c.words, place)
    if not spans then
      log { change = "content", outcome = "content not found" }
      return
    end
    s = new_statement(doc, rec, c, spans)
    note(log, s, "statement")
    change_statement(doc, rec, s, c, place, log)
  elseif not change_statement(doc, rec, s, c, place, log) then
    log { change = "statement", outcome = "not needed", statement = s }
  end
end

local function apply_same(rec, c, log)
  local name = c.name or c.same[1]
  local found, wanted = {}, {}
  for _, other in ipairs(c.same) do wanted[score.name_key(other)] = true end
  wanted[score.name_key(name)] = true
  for _, s in ipairs(rec.speakers) do
    if wanted[score.name_key(s.name)] then found[#found + 1] = s end
  end
  if not found[1] then
    if c.article then log { change = "same", outcome = "names not found" } end
    return
  end
  local keeper = found[1]
  if not found[2] and keeper.name == name then
    log { change = "same", outcome = "not needed" }
    return
  end
  local ids, was = {}, {}
  local has = {}
  for _, role in ipairs(keeper.roles) do has[role] = true end
  for i, s in ipairs(found) do
    ids[s.id], was[i] = true, s.name
    if s ~= keeper then
      for _, role in ipairs(s.roles) do
        if not has[role] then table.insert(keeper.roles, role) end
        has[role] = true
      end
      table.move(s.mentions, 1, #s.mentions, #keeper.mentions + 1,
        keeper.mentions)
      keeper.gender = keeper.gender or s.gender
      for k, other in ipairs(rec.speakers) do
        if other == s then table.remove(rec.speakers, k) end
      end
    end
  end
  table.sort(keeper.mentions, function(a, b) return a[1] < b[1] end)
  keeper.name = name
  for _, s in ipairs(rec.statements) do
    if s.speaker and ids[s.speaker.id] then
      s.speaker = { id = keeper.id, name = name }
    end
  end
  log { change = "same", outcome = "applied", was = table.concat(was, ", ") }
end

-- Numbers statements in the order of the text and speakers in theirs.
local function renumber(rec)
  local order = {}
  for i, s in ipairs(rec.statements) do order[s] = i end
  table.sort(rec.statements, function(a, b)
    local x, y = a.content[1][1], b.content[1][1]
    if x ~= y then return x < y end
    return order[a] < order[b]
  end)
  local ids, numbers = {}, {}
  rec.found = {} -- what number each had, for explanations
  for i, s in ipairs(rec.statements) do
    if s.id then ids[s.id] = i end
    rec.found[i] = s.id or false
    s.id = i
  end
  for i, s in ipairs(rec.speakers) do
    numbers[s.id] = i
    s.id = i
  end
  for _, s in ipairs(rec.statements) do
    s.parent = s.parent and ids[s.parent]
    if s.speaker then s.speaker.id = numbers[s.speaker.id] end
  end
end

--- Applies corrections to a document's record, whose tables it changes. Those
--- of other articles do nothing; of the others each is in rec.corrections.
---@param doc quoth.doc
---@param rec table
---@param list table[]
---@return boolean applied was anything changed or to be told?
function corrections.apply(doc, rec, list)
  local log = {}
  for number, c in ipairs(list) do
    if is_for(c, doc) then
      local function add(entry)
        entry.number, entry.words = number, c.words
          or table.concat(c.same, ", ")
        log[#log + 1] = entry
      end
      if c.same then
        apply_same(rec, c, add)
      else
        apply_words(doc, rec, c, add)
      end
    end
  end
  if not log[1] then return false end
  renumber(rec)
  for _, entry in ipairs(log) do
    entry.statement = entry.statement and entry.statement.id
  end
  rec.corrections = log
  return true
end

--- What the corrections of a file did over all articles read: those that did
--- nothing, once each, in the order of the file.
---@param list table[]
---@param logs table[][] rec.corrections of the articles
---@return table[] idle { number, outcome }
function corrections.idle(list, logs)
  local used, outcomes = {}, {}
  for _, log in ipairs(logs) do
    for _, entry in ipairs(log) do
      if entry.outcome == "applied" or entry.outcome == "not needed" then
        used[entry.number] = true
      else
        outcomes[entry.number] = entry.outcome
      end
    end
  end
  local idle = {}
  for number in ipairs(list) do
    if not used[number] or outcomes[number] then
      idle[#idle + 1] = { number = number,
        outcome = outcomes[number] or "no article has it" }
    end
  end
  return idle
end

-- == gold ===================================================================

local function json_spans(spans)
  local list = {}
  for i, s in ipairs(spans) do list[i] = { s[1] - 1, s[2] } end
  return list
end

--- What corrections say of a document, as annotations for quoth.score: of what
--- they are silent about nothing is known (`partial`). What they correct in a
--- statement is judged, and the rest of it taken as found.
---@param doc quoth.doc that was read without them
---@param list table[]
---@return table gold { text, statements, partial, wrong }
---@return table[] log { number, outcome }: "applied" for those that were used
function corrections.gold(doc, list)
  local rec = doc:record()
  local gold = { text = doc.text, statements = {}, partial = true, wrong = {} }
  local log, made = {}, {}
  local function told(number, outcome)
    log[#log + 1] = { number = number, outcome = outcome }
  end
  local function entry(s, spans, c)
    local x = s and made[s]
    if not x then
      x = { type = s and s.type or c.type or "indirect",
        content = json_spans(spans) }
      if s then made[s] = x end
      table.insert(gold.statements, x)
    end
    return x
  end
  local function judge_words(number, c)
    local place, fault = place_of(doc.text, c.words)
    if not place then
      if c.article or fault ~= "words not found" then told(number, fault) end
      return
    end
    local s = statement_at(rec.statements, place)
    if c.statement == false then
      table.insert(gold.wrong, json_spans(s and s.content or { place }))
      if s then made[s] = {} end -- nothing else of it is judged
      return told(number, "applied")
    end
    local spans
    if c.content then
      spans = spans_of(doc.text, c.content, place)
    else
      spans = s and s.content or { place }
    end
    if not spans then return told(number, "content not found") end
    local x = entry(s, spans, c)
    if c.content then x.content = json_spans(spans) end
    if c.speaker ~= nil then x.speaker = c.speaker end
    x.type = c.type or x.type
    told(number, "applied")
  end
  -- whose a statement is was said of it, or of all that its speaker says
  local function judge_names(number, c)
    local name, wanted = c.name or c.same[1], {}
    for _, other in ipairs(c.same) do wanted[score.name_key(other)] = true end
    for _, s in ipairs(rec.statements) do
      if s.speaker and wanted[score.name_key(s.speaker)] then
        local x = entry(s, s.content, c)
        if x.speaker == nil then x.speaker = name end
        told(number, "applied")
      end
    end
  end
  for number, c in ipairs(list) do
    if c.words and is_for(c, doc) then judge_words(number, c) end
  end
  for number, c in ipairs(list) do
    if c.same and is_for(c, doc) then judge_names(number, c) end
  end
  return gold, log
end

return corrections
