-- Why a statement was found, and why another was not: what the rules proposed,
-- how it scored, what it lost to, and which rules came nearest.

local corrections = require "quoth.corrections"
local inspect = require "quoth.inspect"
local pack = require "quoth.pack"
local section = require "quoth.section"
local trace = require "quoth.trace"
local unit = require "quoth.unit"
local where = require "quoth.where"

local explain = {}

-- Rules that are told to have come near, at most, and tests passed without
-- which a rule did not.
local NEAREST, NEAR = 5, 2
-- Units of which one was wanted where a rule stopped: so many are told.
local WANTED = 5

local CAPTURE = {}
for name, id in pairs(unit.captures) do CAPTURE[id] = name end

-- == proposals ===============================================================

local FATES = {
  refused = "its `where` refused it",
  unlikely = "too unlikely",
  clash = "overlaps what %s found, which goes before it",
  deep = "a report within too many others",
  nameless = "within a quotation, and tells of no source",
  relayed = "only passes on what %s found",
  echo = "the headline of what %s found again in the text",
  outside = "within a quotation that nobody is known to have said",
}

local function pieces(doc, spans)
  local list = {}
  for i, s in ipairs(spans) do
    list[i] = (doc.text:sub(s[1], s[2]):gsub("%s+", " "))
  end
  return list[1] and table.concat(list, " … ") or nil
end

-- Words that are looked at (score_place_name in csrc/core/score.c).
local PLACES = { clause = "cue “%s” of a clause", marked = "cue “%s” of marked "
  .. "words", phrase = "cue “%s” of a phrase", left = "“%s” before the source",
  right = "“%s” behind the source" }

-- What moved a score, the heaviest first: { name, weight }.
local function reasons(c)
  local list = { { "rule", c.prior } }
  for i, name in ipairs(c.features) do
    if c.weights[i] ~= 0 then list[#list + 1] = { name, c.weights[i] } end
  end
  for place, word in pairs(c.words or {}) do -- sorted below
    if c.word_weights[place] ~= 0 then
      list[#list + 1] = { PLACES[place]:format(word), c.word_weights[place] }
    end
  end
  table.sort(list, function(a, b)
    local x, y = math.abs(a[2]), math.abs(b[2])
    if x ~= y then return x > y end
    return a[1] < b[1]
  end)
  return list
end

-- The bytes from the first to the last of what a candidate holds.
local function extent(c)
  local first, last
  for _, name in ipairs { "content", "cue", "source" } do
    for _, s in ipairs(c[name]) do
      first, last = math.min(first or s[1], s[1]), math.max(last or 0, s[2])
    end
  end
  return first, last
end

local function proposal(doc, all, c)
  local rules = doc.reader.pack.rules
  local rival = c.rival and rules[all[c.rival].rule].name
  return { rule = rules[c.rule].name, score = c.score,
    probability = c.probability, chosen = c.chosen,
    statement = c.statement, ending = c.ending,
    lends = not c.chosen and not c.fate and #c.content == 0 or nil,
    why = c.fate and FATES[c.fate]:format(rival or "another"),
    content = pieces(doc, c.content), cue = pieces(doc, c.cue),
    source = pieces(doc, c.source), addressee = pieces(doc, c.addressee),
    features = reasons(c) }
end

-- Proposals among all candidates that `wanted` takes: those of statement `own`
-- first, then what else was chosen, then by score.
local function proposals(doc, all, wanted, own)
  local list = {}
  for i, c in ipairs(all) do
    if wanted(c) then
      list[#list + 1] = proposal(doc, all, c)
      list[#list].place = i
    end
  end
  table.sort(list, function(a, b)
    local x, y = a.statement == own, b.statement == own
    if own and x ~= y then return x end
    if a.chosen ~= b.chosen then return a.chosen end
    if a.score ~= b.score then return a.score > b.score end
    return a.place < b.place
  end)
  for _, p in ipairs(list) do p.place = nil end
  return list
end

-- == windows =================================================================

-- The units of a window that lie within some bytes: a list { letter, text,
-- first, last }, and their letters as a string. A break has no bytes.
local function units_of(doc, window, first, last)
  local core = doc.core
  core:window(window, true)
  local letters = core:view()
  local list, out = {}, {}
  for k = 1, #letters do
    local from, to = core:span(k, k + 1)
    if from and from <= last and to >= first then
      local letter = letters:sub(k, k)
      list[#list + 1] = { letter = letter, first = from, last = to,
        text = (doc.text:sub(from, to):gsub("%s+", " ")), index = k }
      out[#out + 1] = letter
    elseif not from and list[1] then
      out[#out + 1] = letters:sub(k, k)
    end
  end
  return list, (table.concat(out):gsub("|+$", ""))
end

-- Shows a window as it was when clauses were bounded.
local function show(doc, window)
  local core, p = doc.core, doc.reader.pack
  local filter = where.new(p, core)
  if filter then
    filter:edges(window)
  else
    core:window(window, true)
    core:edges(p.scans.edges)
  end
  return core:view()
end

-- Places where the content that begins at a byte may end, the best first.
local ENDS = 3
local function ends_of(doc, window, first)
  local letters, at = show(doc, window), nil
  for k = 1, #letters do
    if doc.core:span(k, k + 1) == first then at = k end
  end
  local list = at and doc.core:ends(at) or {}
  table.sort(list, function(a, b)
    if a.score ~= b.score then return a.score > b.score end
    return a.last > b.last
  end)
  local out = {}
  for i = 1, math.min(ENDS, #list) do
    local e, features = list[i], {}
    for k, name in ipairs(e.features) do
      if e.weights[k] ~= 0 then
        features[#features + 1] = { name, e.weights[k] }
      end
    end
    if e.edge then
      table.insert(features, 1, { "rule "
        .. doc.reader.pack.rules[e.edge].name })
    end
    out[i] = { last = e.last, score = e.score, features = features,
      text = doc.text:sub(first, e.last):match "([^%s]*)%s*$" }
  end
  return out
end

-- == rules that came near ====================================================

-- How near a rule came to a match in the units from..to of a window.
local function nearest_of(rule, matcher, from, to)
  local best
  for k = from, to do
    local behind, stopped = matcher:try(rule.patt, k)
    if behind then
      return { rule = rule.name, matched = k, score = math.huge }
    end
    if stopped and (not best or stopped.score > best.score) then
      best = stopped
      best.from = k
    end
  end
  if best then best.rule = rule.name end
  return best
end

-- The rule that stands before another in its group and matches at its unit.
local function before(doc, rule, at)
  for _, other in ipairs(doc.reader.pack.groups[rule.group]) do
    if other == rule then return nil end
    for _, hit in ipairs(pack.alone(other)(doc.core)) do
      if hit[2] == at then return other end
    end
  end
end

-- The units from one place of a view up to another, as they stand in the text.
local function text_of(doc, from, to)
  local first, last = doc.core:span(from, to)
  return first and (doc.text:sub(first, last):gsub("%s+", " ")) or ""
end

local function nearest(doc, window, list)
  local found = {}
  if not list[1] then return found end
  local from, to = math.max(list[1].index - 1, 1), list[#list].index
  local matcher = trace.new(inspect.new(doc.reader.pack.lex),
    doc.core:units(window, true))
  for _, rule in ipairs(doc.reader.pack.rules) do
    if not rule.off and rule.group ~= "mention" and rule.group ~= "edge" then
      local best = nearest_of(rule, matcher, from, to)
      if best and best.score >= NEAR then
        best.order, best.whole = #found, rule
        found[#found + 1] = best
      end
    end
  end
  table.sort(found, function(a, b) -- a user asks for his own rules
    local x, y = a.whole.own ~= nil, b.whole.own ~= nil
    if x ~= y then return x end
    if a.score ~= b.score then return a.score > b.score end
    return a.order < b.order
  end)
  local out = {}
  for i = 1, math.min(NEAREST, #found) do
    local n = found[i]
    local told = { rule = n.rule, wanted = {}, captured = {} }
    if n.matched then
      local other = before(doc, n.whole, n.matched)
      told.matched = true
      told.lost_to = other and other.name
    else
      for k, p in ipairs(n.wanted) do
        if k > WANTED then break end
        told.wanted[k] = trace.words(p, doc.reader.pack.tags)
      end
      for k, c in ipairs(n.captures) do
        told.captured[k] = { CAPTURE[c.id], text_of(doc, c.from, c.to) }
      end
      told.passed = n.score
      told.from = text_of(doc, n.from, n.unit)
      told.stopped = text_of(doc, n.unit, n.unit + 1)
    end
    out[i] = told
  end
  return out
end

-- == what is asked ===========================================================

local function overlap(first, last, c)
  local from, to = extent(c)
  return from and from <= last and to >= first
end

-- The number that a statement had before corrections; nil for one that they
-- made.
local function number_of(doc, s, ...)
  if not doc.fixed then return s.id end
  for i = 1, s.rule ~= corrections.RULE and doc.core:nstatements() or 0 do
    local found = doc.core:statement(i, ...)
    if found.rule == s.rule and found.sentence[1] == s.sentence[1]
      and (found.content[1][1] == s.content[1][1] or found.cue and s.cue
        and found.cue[1][1] == s.cue[1][1]) then
      return i
    end
  end
end

-- The corrections for which `wanted` holds; nil for none.
local function corrected(doc, wanted)
  local list = {}
  for _, c in ipairs(doc:corrections()) do
    if wanted(c) then list[#list + 1] = c end
  end
  return list[1] and list or nil
end

-- What was proposed for statement i, and where its content may end.
local function found_as(doc, i)
  local all, first, last, window, chosen = doc.core:candidates(), nil, nil, nil,
    nil
  for _, c in ipairs(all) do
    if c.statement == i then
      local from, to = extent(c)
      chosen, window = chosen or c, window or c.window
      first, last = math.min(first or from, from), math.max(last or 0, to)
    end
  end
  local e = { first = first, last = last }
  e.proposals = proposals(doc, all, function(c)
    return c.statement == i or overlap(first, last, c)
  end, i)
  if chosen.ending ~= "told" then
    e.ends = ends_of(doc, window, chosen.content[1][1])
  end
  return e, window
end

--- Why a statement is as it is; the rest is what the core needs to tell it.
function explain.statement(doc, s, ...)
  local i = number_of(doc, s, ...)
  local e, window
  if i then
    e, window = found_as(doc, i)
    e.units, e.letters = units_of(doc, window, s.sentence[1], s.sentence[2])
  else
    e = explain.stretch(doc, s.content[1][1], s.content[#s.content][2])
  end
  e.statement = s
  e.corrections = corrected(doc, function(c) return c.statement == s.id end)
  return setmetatable(e, explain)
end

-- The section that a byte stands in.
local function section_of(doc, byte)
  for _, s in ipairs(doc:sections()) do
    if s.span[1] <= byte and byte <= s.span[2] then return s.kind end
  end
end

-- The sentence around a stretch of bytes, and the window that shows it.
local function sentence_of(doc, first, last)
  local from, to = first, last
  for _, a, b in doc:sentences() do
    if a <= last and b >= first then
      from, to = math.min(from, a), math.max(to, b)
    end
  end
  return from, to
end

local function window_of(doc, first, last)
  for i = 1, doc.windows do
    local list = units_of(doc, i, first, last)
    if list[1] then return i, list end
  end
end

--- What became of a stretch of the text.
function explain.stretch(doc, first, last)
  local e = { first = first, last = last, section = section_of(doc, first),
    statements = {} }
  for s in doc:statements() do
    local within = false
    for _, span in ipairs(s.content) do
      within = within or span[1] <= last and span[2] >= first
    end
    if within then e.statements[#e.statements + 1] = s.id end
  end
  local from, to = sentence_of(doc, first, last)
  local all = doc.core:candidates()
  e.proposals = proposals(doc, all, function(c)
    return overlap(from, to, c)
  end)
  local window, list = window_of(doc, from, to)
  e.corrections = corrected(doc, function(c)
    local at = c.words and doc.text:find(c.words, 1, true)
    return at and at <= to and at + #c.words > from
  end)
  e.nearest = {}
  if window and section.kinds[doc.core:window(window, true)] ~= "caption" then
    e.units, e.letters = units_of(doc, window, from, to)
    e.nearest = nearest(doc, window, list)
  end
  return setmetatable(e, explain)
end

-- == as text =================================================================

local WIDTH = 78
-- Features that are told of a proposal, the heaviest first.
local TOLD = 6

-- Adds words to the lines, wrapped, each line behind an indent.
local function wrap(lines, indent, words)
  local line
  for _, word in ipairs(words) do
    if line and #indent + utf8.len(line) + 2 + (utf8.len(word) or #word) > WIDTH
    then
      lines[#lines + 1] = indent .. line
      line = word
    else
      line = line and line .. "  " .. word or word
    end
  end
  if line then lines[#lines + 1] = indent .. line end
end

local function weights(features, most)
  local list = {}
  for i = 1, math.min(most, #features) do
    local f = features[i]
    list[i] = f[2] and ("%+d %s"):format(f[2], f[1]) or f[1]
  end
  return list
end

local function add_units(lines, e)
  if not e.letters then return end
  lines[#lines + 1] = "units: " .. e.letters
  local list = {}
  for i, u in ipairs(e.units) do
    list[i] = u.text == u.letter and u.text or u.letter .. "=" .. u.text
  end
  wrap(lines, "  ", list)
end

local function add_proposals(lines, e)
  for _, p in ipairs(e.proposals) do
    local head = p.chosen and ("chosen (statement %d)"):format(p.statement)
      or p.lends and "lends" or "lost"
    lines[#lines + 1] = ("%s: %s, score %d (%.2f)%s"):format(head, p.rule,
      p.score, p.probability, p.why and ": " .. p.why or "")
    local parts = {}
    for _, name in ipairs { "content", "cue", "source", "addressee" } do
      if p[name] then parts[#parts + 1] = ("%s “%s”"):format(name, p[name]) end
    end
    wrap(lines, "  ", parts)
    if p.content then wrap(lines, "    ", weights(p.features, TOLD)) end
  end
end

local function add_ends(lines, e)
  if not e.ends then return end
  lines[#lines + 1] = "where the content may end:"
  for _, place in ipairs(e.ends) do
    lines[#lines + 1] = ("  behind “%s” (byte %d), score %d"):format(place.text,
      place.last, place.score)
    wrap(lines, "    ", weights(place.features, TOLD))
  end
end

local function add_nearest(lines, e)
  if e.nearest[1] then lines[#lines + 1] = "rules that came nearest:" end
  for _, n in ipairs(e.nearest) do
    if n.matched then
      lines[#lines + 1] = ("  %s matches%s"):format(n.rule, n.lost_to
        and ", but " .. n.lost_to .. " stands before it in its group"
        or ": see what it proposed")
    else
      lines[#lines + 1] = ("  %s stopped at %s, behind “%s”"):format(n.rule,
        n.stopped == "" and "the end" or "“" .. n.stopped .. "”", n.from)
      local words = { "wanted" }
      for i, word in ipairs(n.wanted) do
        words[i + 1] = (i > 1 and "or " or "") .. word
      end
      wrap(lines, "    ", words)
    end
  end
end

function explain.__tostring(e)
  local lines = {}
  local s = e.statement
  if s then
    lines[1] = ("statement %d: %s, %s, %s; confidence %.2f, speaker %s (%.2f)")
      :format(s.id, s.type, s.act, s.polarity, s.confidence,
        s.speaker and s.speaker.name or "unknown", s.speaker_confidence)
  else
    lines[1] = ("bytes %d-%d: %s"):format(e.first, e.last,
      e.section or "no section")
    if e.last < e.first then
      lines[1] = ("byte %d: an empty line"):format(e.first)
    elseif e.statements[1] then
      lines[1] = lines[1] .. ", in statement "
        .. table.concat(e.statements, ", ")
    elseif not e.letters then
      lines[1] = lines[1] .. ", where rules do not look"
    else
      lines[1] = lines[1] .. ", no statement"
    end
  end
  for _, c in ipairs(e.corrections or {}) do
    lines[#lines + 1] = ("correction %d, %s: %s%s"):format(c.number, c.change,
      c.outcome, c.was and (", was “%s”"):format(c.was) or "")
  end
  add_units(lines, e)
  add_proposals(lines, e)
  add_ends(lines, e)
  if e.nearest then add_nearest(lines, e) end
  return table.concat(lines, "\n") .. "\n"
end

return explain
