-- How good is what was found? Statements, sections and meta of records against
-- annotated articles. Both are in the form of JSON: spans are 0-based half-open
-- bytes of the article's text, what is missing is core.null or nil.
--
-- Statements are paired one to one, most overlap first; a pair shares half of
-- either side's letters and digits. Asked for is what is not optional, is
-- reported speech and is not negated at its cue; what is found of the rest
-- counts neither for nor against.

local core = require "quoth.core"
local null = core.null

local score = {}

--- Overlaps (intersection over union) of a pair, and of exact bounds.
local PAIR, EXACT = 0.5, 0.95
--- A mention found for a longer or shorter one shares half of the shorter, and
-- has at most this many times gold's letters, and some more.
local MENTION_TIMES, MENTION_MORE = 4, 20

score.types = { "all", "direct", "mixed", "indirect" }
--- Parts of a statement whose spans are compared.
local PARTS = { "cue", "source", "addressee" }

local function present(value)
  if value == null or value == "" or value == false then return nil end
  return value
end

-- == spans ==================================================================

-- A span or a list of spans as a sorted list without overlaps, new tables.
local function spans(x)
  x = present(x)
  if not x or #x == 0 then return {} end
  if type(x[1]) == "number" then x = { x } end
  local list = table.move(x, 1, #x, 1, {})
  table.sort(list, function(a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    return a[2] < b[2]
  end)
  local out = {}
  for _, s in ipairs(list) do
    local last = out[#out]
    if last and s[1] <= last[2] then
      last[2] = math.max(last[2], s[2])
    else
      out[#out + 1] = { s[1], s[2] }
    end
  end
  return out
end

local function size(text, list)
  local n = 0
  for _, s in ipairs(list) do n = n + core.solid(text, s[1] + 1, s[2]) end
  return n
end

-- Letters and digits that both lists hold.
local function shared(text, a, b)
  local n, j = 0, 1
  for _, s in ipairs(a) do
    while b[j] and b[j][2] <= s[1] do j = j + 1 end
    local k = j
    while b[k] and b[k][1] < s[2] do
      n = n + core.solid(text, math.max(s[1], b[k][1]) + 1,
        math.min(s[2], b[k][2]))
      k = k + 1
    end
  end
  return n
end

local function words(text, x)
  local out = {}
  for i, s in ipairs(spans(x)) do out[i] = text:sub(s[1] + 1, s[2]) end
  return table.concat(out, " ")
end

-- The spans of content without a leading "that".
local function content(text, x)
  local list = spans(x)
  local first = list[1]
  if first then
    local piece = text:sub(first[1] + 1, first[2])
    local that = piece:match "^%s*[Tt][Hh][Aa][Tt]%s+()"
    if that and that <= #piece then
      list[1] = { first[1] + that - 1, first[2] }
    end
  end
  return list
end

local function same_mention(text, gold, got)
  gold, got = spans(gold), spans(got)
  if not gold[1] or not got[1] then return false end
  local n, m = size(text, gold), size(text, got)
  if math.min(n, m) == 0 then -- punctuation alone, such as ":"
    for _, p in ipairs(gold) do
      for _, q in ipairs(got) do
        if p[1] < q[2] and q[1] < p[2] then return true end
      end
    end
    return false
  end
  return shared(text, gold, got) * 2 >= math.min(n, m)
    and m <= MENTION_TIMES * n + MENTION_MORE
end

-- == names ==================================================================

-- Words before a name that do not count.
local LIGHT = {}
for word in ("the a an one his her their its my our"):gmatch "%a+" do
  LIGHT[word] = true
end

--- A name (a text, an object with one, or a list) in the form in which names
--- are compared; nil where there is none.
---@return string|nil
function score.name_key(n)
  n = present(n)
  if type(n) == "table" then
    if getmetatable(n) == core.array then
      local keys = {}
      for _, one in ipairs(n) do keys[#keys + 1] = score.name_key(one) end
      return keys[1] and table.concat(keys, " and ")
    end
    n = present(n.name)
  end
  if not n then return nil end
  local list = {}
  for word in (core.fold(n) or n):gsub("’", "'"):gmatch "%S+" do
    list[#list + 1] = word
  end
  while #list > 1 and LIGHT[list[1]] do table.remove(list, 1) end
  return table.concat(list, " ")
end

local name_key = score.name_key

local function right_who(text, gold, got)
  if present(gold.speaker) then
    local key = name_key(got.speaker)
    if key == name_key(gold.speaker) then return true end
    local others = present(gold.speaker_alt) or {}
    if getmetatable(others) ~= core.array then others = { others } end
    for _, other in ipairs(others) do
      if key == name_key(other) then return true end
    end
    return false
  end
  if present(gold.source) then
    return same_mention(text, gold.source, got.source)
  end
  return gold.speaker == nil or name_key(got.speaker) == nil
end

-- == what counts ============================================================

-- Words at a cue that deny it, whole or as beginnings.
local NOT = { "not", "never", "cannot", "declin[%w_]+", "refus[%w_]+" }

local function negated(cue)
  cue = " " .. cue:lower():gsub("’", "'"):gsub("\226\128[\128-\191]", " ")
    .. " "
  for _, word in ipairs(NOT) do
    if cue:find("%f[%w_\128-\255]" .. word .. "%f[^%w_\128-\255]") then
      return true
    end
  end
  return cue:find "n't%f[^%w_\128-\255]" ~= nil
end

local function asked(text, x)
  return not (present(x.optional) or x.reported_speech == false
    or negated(words(text, x.cue)))
end

local ACT = { speech = true, question = true }

-- Does a statement of a record claim that somebody said it?
local function claims(y)
  return ACT[present(y.act) or "speech"] == true and y.polarity ~= "negated"
    and y.polarity ~= "hypothetical" and present(y.parent) == nil
end

-- Pairs by the overlap of contents: partner[i] = { j, overlap }.
local function pair(text, golds, gots)
  local all, contents, sizes = {}, {}, {}
  for j, y in ipairs(gots) do
    contents[j] = content(text, y.content)
    sizes[j] = size(text, contents[j])
  end
  for i, x in ipairs(golds) do
    local mine = content(text, x.content)
    local n = size(text, mine)
    for j, other in ipairs(contents) do
      local both = shared(text, mine, other)
      local union = n + sizes[j] - both
      if union > 0 and both / union >= PAIR then
        all[#all + 1] = { both / union, i, j }
      end
    end
  end
  table.sort(all, function(a, b)
    if a[1] ~= b[1] then return a[1] > b[1] end
    if a[2] ~= b[2] then return a[2] < b[2] end
    return a[3] < b[3]
  end)
  local partner, used = {}, {}
  for _, p in ipairs(all) do
    if not partner[p[2]] and not used[p[3]] then
      partner[p[2]], used[p[3]] = { p[3], p[1] }, p[2]
    end
  end
  return partner, used
end

-- == statements =============================================================

local function tally()
  return { gold = 0, system = 0, found = 0, who = 0, pairs = 0, exact = 0,
    type = 0, has = { cue = 0, source = 0, addressee = 0, speaker = 0 },
    ok = { cue = 0, source = 0, addressee = 0, speaker = 0 } }
end

--- What is summed up over articles.
---@return table sums { types, rules, rule names in `order` }
function score.new()
  local sums = { types = {}, rules = {}, order = {}, meta = nil }
  for _, name in ipairs(score.types) do sums.types[name] = tally() end
  return sums
end

local function rule_of(sums, y)
  local name = present(y.rule) or "(no rule)"
  local r = sums.rules[name]
  if not r then
    r = { found = 0, right = 0, who = 0 }
    sums.rules[name] = r
    sums.order[#sums.order + 1] = name
  end
  return r
end

local function count(n, yes) return yes and n + 1 or n end

-- A gold statement that is asked for and its partner.
local function count_pair(sums, text, x, y, overlap)
  local who = right_who(text, x, y)
  local typed = y.type == x.type or y.type == present(x.type_alt)
  for _, name in ipairs { "all", x.type } do
    local t = sums.types[name]
    local hit = name == "all" or typed
    t.found = count(t.found, hit)
    t.who = count(t.who, hit and who)
    t.pairs = t.pairs + 1
    t.exact = count(t.exact, overlap >= EXACT)
    t.type = count(t.type, typed)
    for _, part in ipairs(PARTS) do
      if spans(x[part])[1] then
        t.has[part] = t.has[part] + 1
        t.ok[part] = count(t.ok[part], same_mention(text, x[part], y[part]))
      end
    end
    if present(x.speaker) then
      t.has.speaker = t.has.speaker + 1
      t.ok.speaker = count(t.ok.speaker, who)
    end
  end
  return who, typed
end

--- Why a statement was missed, or is no statement: it shares words with one of
--- the other side; it was found, but as no claim ("unclaimed"); or there is
--- none. Or its source is another.
score.causes = { "boundary", "cue missed", "unclaimed", "false cue", "source" }

local function overlaps(text, x, list)
  local mine = spans(x.content)
  for _, y in ipairs(list) do
    if shared(text, mine, spans(y.content)) > 0 then return true end
  end
  return false
end

--- Adds the statements of an article to the sums. Where `gold.partial` is
--- true, what was found beside gold says nothing, but for contents in
--- `gold.wrong` (a list of lists of spans), which are no statements.
---@param sums table of score.new
---@param gold table { text, statements, ignore }
---@param got table[] statements of the record
---@param complain fun(kind: string, x: table|nil, y: table|nil, cause: string?)
--- told of "missed", "extra", "speaker", "type" and "bounds" with gold's and
--- the record's statement; of the first three with their cause (score.causes)
function score.statements(sums, gold, got, complain)
  local text, golds = gold.text, gold.statements
  local gots = {}
  for _, y in ipairs(got) do
    if claims(y) then gots[#gots + 1] = y end
  end
  local partner, used = pair(text, golds, gots)
  for i, x in ipairs(golds) do
    if asked(text, x) then
      for _, name in ipairs { "all", x.type } do
        sums.types[name].gold = sums.types[name].gold + 1
      end
      local p = partner[i]
      if not p then
        complain("missed", x, nil, overlaps(text, x, gots) and "boundary"
          or pair(text, { x }, got)[1] and "unclaimed" or "cue missed")
      else
        local y = gots[p[1]]
        local who, typed = count_pair(sums, text, x, y, p[2])
        local r = rule_of(sums, y)
        r.right = r.right + 1
        r.who = count(r.who, who)
        if not who then complain("speaker", x, y, "source") end
        if not typed then complain("type", x, y) end
        if p[2] < EXACT then complain("bounds", x, y) end
      end
    end
  end
  local ignore = spans(gold.ignore)
  for j, y in ipairs(gots) do
    local x = golds[used[j]]
    local kind
    if x then
      if asked(text, x) then
        kind = (y.type == x.type or y.type == present(x.type_alt)) and x.type
          or y.type
      end
    else
      local mine = spans(y.content)
      local n = size(text, mine)
      local counts = not (ignore[1] and shared(text, mine, ignore) * 2 >= n)
      if gold.partial then
        counts = false
        for _, wrong in ipairs(gold.wrong or {}) do
          counts = counts or shared(text, mine, spans(wrong)) * 2 >= n
        end
      end
      if counts then
        kind = y.type
        complain("extra", nil, y, overlaps(text, y, golds) and "boundary"
          or "false cue")
      end
    end
    if kind then
      for _, name in ipairs { "all", kind } do
        local t = sums.types[name]
        if t then t.system = t.system + 1 end
      end
      local r = rule_of(sums, y)
      r.found = r.found + 1
    end
  end
end

-- Four digits, rounded as the decimal nearest to the binary number.
local function rounded(n) return tonumber(("%.4f"):format(n)) end

local function ratio(k, n) return n > 0 and k / n or 0.0 end

local function f1(p, r) return p + r > 0 and 2 * p * r / (p + r) or 0.0 end

--- The figures of a type, or of "all": gold, system (numbers), and in four
--- digits p, r, f, exact, type, cue, source, addressee, speaker (nil where
--- gold has none) and who_said_what.
---@return table
function score.row(sums, name)
  local t = sums.types[name]
  local p, r = ratio(t.found, t.system), ratio(t.found, t.gold)
  local function share(k, n) return n > 0 and rounded(k / n) or nil end
  local row = { gold = t.gold, system = t.system, p = rounded(p),
    r = rounded(r), f = rounded(f1(p, r)), exact = share(t.exact, t.pairs),
    type = share(t.type, t.pairs) }
  for part, n in pairs(t.has) do row[part] = share(t.ok[part], n) end
  row.who_said_what = rounded(f1(ratio(t.who, t.system),
    ratio(t.who, t.gold)))
  return row
end

--- The rules that made what counts: { rule, found, right, who, p }, those with
--- the most wrong finds first.
---@return table[]
function score.rules(sums)
  local list = {}
  for _, name in ipairs(sums.order) do
    local r = sums.rules[name]
    if r.found > 0 then
      list[#list + 1] = { rule = name, found = r.found, right = r.right,
        who = r.who, p = rounded(r.right / r.found) }
    end
  end
  table.sort(list, function(a, b)
    local x, y = a.found - a.right, b.found - b.right
    if x ~= y then return x > y end
    if a.found ~= b.found then return a.found > b.found end
    return a.rule < b.rule
  end)
  return list
end

-- == sections and meta ======================================================

local AWAY = { furniture = true, byline = true, date = true, caption = true,
  related = true, credit = true, embed = true }
local META = { "headline", "date", "place", "outlet" }

local function flat(value)
  value = present(value)
  return value and core.fold((tostring(value):gsub("’", "'")
    :gsub("%s+", " "):match "^ ?(.-) ?$"))
end

local function append(list, more)
  return table.move(present(more) or {}, 1, #(present(more) or {}), #list + 1,
    list)
end

local function roles_of(speaker)
  local set = {}
  for _, role in ipairs(present(speaker.roles) or {}) do
    set[name_key(role)] = true
  end
  return set
end

local function new_meta()
  local m = { want = 0, got = 0, both = 0, lost = 0, known = {}, right = {},
    extra = {}, roles = { gold = 0, system = 0, both = 0 } }
  for _, key in ipairs(META) do
    m.known[key], m.right[key], m.extra[key] = 0, 0, 0
  end
  return m
end

local function count_roles(sums, gold, record)
  local by_name = {}
  for _, speaker in ipairs(record.speakers) do
    by_name[name_key(speaker) or ""] = speaker
  end
  for _, speaker in ipairs(present(gold.speakers) or {}) do
    local other = by_name[name_key(speaker.name) or ""]
    if other then
      local a, b = roles_of(speaker), roles_of(other)
      for role in pairs(a) do
        sums.gold = sums.gold + 1
        if b[role] then sums.both = sums.both + 1 end
      end
      for _ in pairs(b) do sums.system = sums.system + 1 end
    end
  end
end

--- Adds sections, meta and roles of an article to the sums.
---@param sums table of score.new
---@param gold table { text, statements, boilerplate, captions, meta, speakers }
---@param record table
function score.meta(sums, gold, record)
  local m = sums.meta or new_meta()
  sums.meta = m
  local text = gold.text
  local want = spans(append(append({}, gold.boilerplate), gold.captions))
  local away = {}
  for _, s in ipairs(record.sections) do
    if AWAY[s.kind] then away[#away + 1] = s.span end
  end
  away = spans(away)
  m.want, m.got = m.want + size(text, want), m.got + size(text, away)
  m.both = m.both + shared(text, want, away)
  local said = {}
  for _, x in ipairs(gold.statements) do
    if asked(text, x) then append(said, spans(x.content)) end
  end
  for _, piece in ipairs(spans(said)) do
    if shared(text, { piece }, want) == 0 then
      m.lost = m.lost + shared(text, { piece }, away)
    end
  end
  local gm, ym = present(gold.meta) or {}, present(record.meta) or {}
  for _, key in ipairs(META) do
    local a, b = gm[key], flat(ym[key])
    if key == "place" then a = (present(gm.dateline) or {}).place end
    a = flat(a)
    if not a then
      m.extra[key] = count(m.extra[key], b)
    else
      m.known[key] = m.known[key] + 1
      m.right[key] = count(m.right[key], b and (a == b or key == "outlet"
        and (b:find(a, 1, true) or a:find(b, 1, true))))
    end
  end
  count_roles(m.roles, gold, record)
end

--- The figures of sections and meta; nil where no article had any.
---@return table|nil { furniture = { p, r, f, lost }, headline, date, place,
--- outlet = { right, of, extra }, roles = { r, p, of } }
function score.meta_row(sums)
  local m = sums.meta
  if not m then return nil end
  local p, r = ratio(m.both, m.got), ratio(m.both, m.want)
  local row = { furniture = { p = p, r = r, f = f1(p, r), lost = m.lost },
    roles = { r = ratio(m.roles.both, m.roles.gold),
      p = ratio(m.roles.both, m.roles.system), of = m.roles.gold } }
  for _, key in ipairs(META) do
    row[key] = { right = ratio(m.right[key], m.known[key]),
      of = m.known[key], extra = m.extra[key] }
  end
  return row
end

-- == gold ===================================================================

local TYPES = { direct = true, mixed = true, indirect = true }

-- The first thing that is wrong with a list of spans in a text of n bytes.
local function bad_span(x, n)
  x = present(x)
  if type(x) ~= "table" then return x and "is no list of spans" end
  if type(x[1]) == "number" then x = { x } end
  for _, s in ipairs(x) do
    if type(s) ~= "table" or math.type(s[1]) ~= "integer"
      or math.type(s[2]) ~= "integer" then
      return "is no list of spans"
    elseif s[1] < 0 or s[2] < s[1] or s[2] > n then
      return ("[%d,%d] lies outside the text of %d bytes"):format(s[1], s[2],
        n)
    end
  end
end

--- What is wrong with an annotated article, in words; nil when nothing is.
---@param gold table
---@return string|nil
function score.fault(gold)
  local n = #gold.text
  local list = present(gold.statements)
  if getmetatable(list) ~= core.array then
    return '"statements" is not a list'
  end
  for i, x in ipairs(list) do
    local function fault(what) return ("statement %d: %s"):format(i, what) end
    if type(x) ~= "table" or getmetatable(x) == core.array then
      return fault "is no object"
    elseif not TYPES[x.type] then
      return fault '"type" is not direct, mixed or indirect'
    end
    for _, key in ipairs { "content", "cue", "source", "addressee" } do
      local bad = bad_span(x[key], n)
      if bad then return fault(('"%s" %s'):format(key, bad)) end
    end
    if not spans(x.content)[1] then return fault '"content" is missing' end
  end
  for _, key in ipairs { "ignore", "boilerplate", "captions" } do
    local bad = bad_span(gold[key], n)
    if bad then return ('"%s" %s'):format(key, bad) end
  end
end

--- Where the words of a statement begin, 0-based, and end, exclusive.
---@param x table
---@return integer
---@return integer
function score.extent(x)
  local list = spans(x.content)
  return list[1][1], list[#list][2]
end

score.present = present

return score
