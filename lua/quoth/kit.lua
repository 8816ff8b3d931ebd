--- What reports are made with: the names that a report script sees beside those
-- of Lua (quoth.sandbox), the formats of quoth itself included.
--
-- A report gets articles as records (see quoth.doc, doc:record()) that also
-- hold their `text`; positions are bytes of it, 1-based and inclusive. Where a
-- record comes without its text, what needs it is left out.

local core = require "quoth.core"
local sandbox = require "quoth.sandbox"
local topic = require "quoth.topic"

local kit = {}

-- == text ===================================================================

-- What is not UTF-8 becomes U+FFFD, as in JSON.
local function repaired(s)
  if utf8.len(s) and not s:find "\237[\160-\191]" then return s end
  return core.json_decode(core.json_encode(s))
end

-- Most words are plain: that is found out first, since it takes no time.
local NOT_PLAIN = "[^\33-\126 ]"
local SPACE = (" "):byte()

--- One line of valid UTF-8 without control characters: an article must not be
--- able to steer the terminal that shows it.
---@param s string
---@return string
function kit.clean(s)
  if s:find(NOT_PLAIN) then
    s = repaired(s):gsub("[\0-\31\127]", " ")
      :gsub("\194[\128-\159]", "") -- C1
      :gsub("\226\128[\168-\174]", "") -- separators, direction overrides
  end
  if s:find("  ", 1, true) then s = s:gsub("  +", " ") end
  local first = s:byte(1) == SPACE and 2 or 1
  if first == 1 and s:byte(-1) ~= SPACE then return s end
  return s:sub(first, s:byte(-1) == SPACE and -2 or -1)
end
local clean = kit.clean

local function clean_or_nil(s)
  s = s and clean(s)
  return s ~= "" and s or nil
end

--- Columns that a word takes: its characters, without combining marks.
local function columns(word)
  if not word:find(NOT_PLAIN) then return #word end
  word = word:gsub("\204[\128-\191]", ""):gsub("\205[\128-\175]", "")
  return select(2, word:gsub("[^\128-\191]", ""))
end

local WIDTH = 80

--- The words of s in lines of at most `width` columns, the first line behind
--- `first`, the others behind `rest`; a word longer than a line stays whole.
---@param s string
---@param width integer|nil 80 if not given
---@param first string|nil nothing if not given
---@param rest string|nil the same
---@return string lines without a line end behind the last
function kit.wrap(s, width, first, rest)
  width, rest = width or WIDTH, rest or ""
  local out, line = {}, first or ""
  local used, empty = columns(line), true
  for word in s:gmatch "%S+" do
    local n = columns(word)
    if not empty and used + 1 + n > width then
      out[#out + 1] = line
      line, used, empty = rest, columns(rest), true
    end
    line = line .. (empty and "" or " ") .. word
    used = used + (empty and 0 or 1) + n
    empty = false
  end
  out[#out + 1] = line
  return table.concat(out, "\n")
end

--- Text as part of another language. Nil and numbers are taken for strings.
kit.escape = {}

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;",
  ['"'] = "&quot;", ["'"] = "&#39;" }

-- Without what has no place in XML 1.0 nor on a page: control characters.
local function printable(s)
  s = s == nil and "" or tostring(s)
  if not s:find "[^\t\n\32-\126]" then return s end
  return (repaired(s):gsub("[\0-\8\11\12\14-\31\127]", "\u{FFFD}")
    :gsub("\239\191[\190\191]", "\u{FFFD}"))
end

--- As text or in a quoted attribute of XML.
---@param s any
---@return string
function kit.escape.xml(s) return (printable(s):gsub("[&<>\"']", ENTITIES)) end

--- The same for HTML.
kit.escape.html = kit.escape.xml

--- As it stands in Markdown (CommonMark, and what GitHub adds): one line, with
--- what could be markup within it, or begin a block.
---@param s any
---@return string
function kit.escape.markdown(s)
  s = clean(s == nil and "" or tostring(s)):gsub("[\\`*_#%[%]<>&|~$]", "\\%0")
  return (s:gsub("^[+=:-]", "\\%0"):gsub("^(%d+)([.)])", "%1\\%2"))
end

--- As a field of CSV (RFC 4180). Words that a spreadsheet would calculate, as
--- they begin with = + - @, get an apostrophe before them; numbers do not.
---@param s any
---@return string
function kit.escape.csv(s)
  if type(s) == "number" then return tostring(s) end
  s = printable(s)
  if s:find "^%w[%w .]*$" then return s end
  if s:find "^[=+@\t\r-]" then s = "'" .. s end
  if s:find '[",\r\n]' then s = '"' .. s:gsub('"', '""') .. '"' end
  return s
end

--- A line of CSV of the first `n` fields of a list.
---@param fields table
---@param n integer|nil as many as there are, if not given
---@return string
function kit.row(fields, n)
  local out = {}
  for i = 1, n or #fields do out[i] = kit.escape.csv(fields[i]) end
  return table.concat(out, ",") .. "\n"
end

--- A value as JSON, keys by their bytes: byte-identical for equal values.
--- `order` are keys that come first. Raises for what has no JSON.
---@param value any
---@param order string[]|nil
---@return string
function kit.json(value, order)
  local line, message = core.json_encode(value, order)
  if not line then error(message, 2) end
  return line
end

--- The list itself, marked so that JSON has [] for it when it is empty.
---@param t table
---@return table
function kit.array(t) return setmetatable(t, core.array) end

-- == places in the text =====================================================

-- What was found out about an article stays as long as the article.
local function remembered(make)
  local known = setmetatable({}, { __mode = "k" })
  return function(article)
    local value = known[article]
    if value == nil then
      value = make(article)
      known[article] = value
    end
    return value
  end
end

-- How many items of an ordered list are less than a value.
local function less(list, value)
  local low, high = 0, #list
  while low < high do
    local middle = (low + high + 1) // 2
    if list[middle] < value then low = middle else high = middle - 1 end
  end
  return low
end

local line_ends = remembered(function(article)
  local text = article.text
  local ending = text:find("\n", 1, true) and "\n" or "\r"
  local list, at = {}, text:find(ending, 1, true)
  while at do
    list[#list + 1] = at
    at = text:find(ending, at + 1, true)
  end
  return list
end)

--- The line of a position, from 1; nil without the article's text.
---@param article table
---@param position integer a byte of its text
---@return integer|nil
function kit.line(article, position)
  return article.text and less(line_ends(article), position) + 1
end

-- Where the characters of several bytes begin, and the bytes that they and
-- those before them have beyond their first.
local wide = remembered(function(article)
  local starts, more, n = {}, {}, 0
  for first, after in article.text:gmatch "()[\192-\255][\128-\191]*()" do
    n = n + after - first - 1
    starts[#starts + 1], more[#more + 1] = first, n
  end
  return { starts = starts, more = more }
end)

--- The characters (code points) before a position; nil without the article's
--- text. Offsets of other programs count them: a span {first, last} is
--- characters(a, first) to characters(a, last + 1) there, half-open.
---@param article table
---@param position integer a byte of its text
---@return integer|nil
function kit.characters(article, position)
  if not article.text then return nil end
  local known = wide(article)
  local i = less(known.starts, position)
  if i == 0 then return position - 1 end
  -- a position within a character is behind its first byte
  return position - 1 - math.min(known.more[i],
    (known.more[i - 1] or 0) + position - known.starts[i] - 1)
end

-- == what was said ==========================================================

local SHOWN_ACT = { speech = true, question = true }
local SHOWN_POLARITY = { affirmed = true, denied = true }

--- Statements that are shown to people as somebody's words: speech and
--- questions, affirmed or denied, never what was not said. Or all of them.
--- Each is a copy with fields more: `article`; `who`, the speaker's name or
--- else the words that name him, or nil; `role`, a role of his to name him by,
--- or nil, and all his `roles`; `kind`, as of a speaker, or nil; `words`, the
--- text on one line, its pieces parted by ” … “; and `quoted`, the words in
--- marks where they are direct speech.
---@param article table
---@param all boolean|nil every act and polarity
---@return table[]
function kit.statements(article, all)
  local list, by_id = {}, {}
  for _, speaker in ipairs(article.speakers or {}) do
    by_id[speaker.id] = speaker
  end
  for _, s in ipairs(article.statements or {}) do
    if all or SHOWN_ACT[s.act] and SHOWN_POLARITY[s.polarity] then
      local own = {}
      for key, value in pairs(s) do own[key] = value end
      local speaker = s.speaker and by_id[s.speaker.id]
      own.article = article
      own.who = clean_or_nil(s.speaker and s.speaker.name)
        or clean_or_nil(s.source_text)
      own.role = clean_or_nil(speaker and kit.title(speaker))
      own.roles = speaker and speaker.roles or {}
      own.kind = speaker and speaker.kind
      own.words = kit.words(article, s)
      own.quoted = s.type == "direct" and "“" .. own.words .. "”" or own.words
      list[#list + 1] = own
    end
  end
  return list
end

--- The role to name a speaker by: a title rather than what the text calls him
--- in passing, "the first visitor"; nil when he has none.
---@param speaker table
---@return string|nil
function kit.title(speaker)
  local roles = speaker.roles or {}
  for _, role in ipairs(roles) do
    if role:find "^%u" and not role:find "^The " and not role:find "^H%l+ " then
      return role
    end
  end
  return roles[1]
end

--- What was said, on one line. Nobody said two pieces of a quotation as one.
---@param article table
---@param s table statement
---@return string
function kit.words(article, s)
  if s.type ~= "direct" or not article.text or #s.content < 2 then
    return clean(s.text or "")
  end
  local pieces = {}
  for i, span in ipairs(s.content) do
    pieces[i] = clean(article.text:sub(span[1], span[2]))
  end
  return table.concat(pieces, "” … “")
end

-- The whole characters among the last, or the first, bytes of a stretch.
local function whole(s)
  local from = s:find "[^\128-\191]" or #s + 1
  local last = s:find "[\192-\255][\128-\191]*$"
  if last and not utf8.len(s:sub(last)) then s = s:sub(1, last - 1) end
  return s:sub(from)
end

--- The text around a span, as it stands: at most so many bytes before it, the
--- span, and at most so many after it, no character cut. Nil without the text.
---@param article table
---@param span table {first, last}
---@param bytes integer
---@return string|nil before
---@return string|nil within
---@return string|nil after
function kit.around(article, span, bytes)
  local text, first, last = article.text, span[1], span[2]
  if not text then return nil end
  return whole(text:sub(math.max(first - bytes, 1), first - 1)),
    text:sub(first, last), whole(text:sub(last + 1, last + bytes))
end

--- Bytes of context on either side of a statement at most.
local CONTEXT = 500

--- The paragraph around a statement, each part on one line: what stands before
--- it, the statement with all between its pieces, and what stands after; at
--- most so many bytes on either side. Nil without the text.
---@param article table
---@param s table statement
---@param bytes integer|nil 500 if not given
---@return string|nil before
---@return string|nil within
---@return string|nil after
function kit.context(article, s, bytes)
  local first, last = math.huge, 0
  for _, span in ipairs(s.content) do
    first, last = math.min(first, span[1]), math.max(last, span[2])
  end
  if not article.text or last == 0 then return nil end
  local before, within, after =
    kit.around(article, { first, last }, bytes or CONTEXT)
  before = before:match "^.*\n[ \t\r]*\n(.*)$" or before
  after = after:match "^(.-)\n[ \t\r]*\n" or after
  return clean(before), clean(within), clean(after)
end

--- "bytes 404-547", and the line where the text is at hand.
local function where(article, content)
  local parts = {}
  for i, span in ipairs(content) do
    parts[i] = ("%d-%d"):format(span[1], span[2])
  end
  local line = content[1] and kit.line(article, content[1][1])
  return (line and ("line %d, "):format(line) or "")
    .. "bytes " .. table.concat(parts, ", ")
end

--- Cues that stand before their source ("according to the minister", "in the
--- view of the minister", "The message from").
local BEFORE = { "^According", "^As per", "^Per$", "^In .*of$", "^By .*of$",
  "^The .* from$", "^A .* from$", "^%u%l+ from$", "^The .* by$", "^A .* by$" }

-- "Koss's claim", "her answer": is the cue a noun behind whose it is?
local OWNER = { his = true, her = true, its = true, their = true, my = true,
  our = true }
local function is_owned(s)
  local source, cue = (s.source or {})[1], (s.cue or {})[1]
  local text = s.article.text
  if not (source and cue and text) or s.cue_text:find "ing$" then
    return false
  end
  local between = text:sub(source[2] + 1, cue[1] - 1):gsub("’", "'")
  return between:find "^'s?%s+$" ~= nil or between:find "^%s+$" ~= nil
    and OWNER[(s.source_text or ""):lower()] or false
end

local BE = { is = true, are = true, was = true, were = true, been = true,
  being = true }

-- Is a cue in the passive: "was asked", "had also been told"?
local function is_passive(cue)
  local be = false
  for word in cue:gmatch "%l+" do be = be or BE[word] end
  return be and not cue:find "ing$"
end

-- The words of a cue as they may stand behind a name: of "as saying" with what
-- goes before, of "'s saying", "reported by" and "was told by" without what
-- belongs to others; nil for "in", of "in his view", and "to say", of "led her
-- to say".
local function behind(cue, s)
  cue = cue:gsub("^'s%s+", ""):gsub("^’s%s+", ""):gsub("(%led) by$", "%1")
    :gsub("^as (%l+ing)$", "was quoted as %1")
  local from, at = (s.source or {})[1], (s.cue or {})[1]
  if from and at and from[1] > at[2] and is_passive(cue) then
    for last in cue:gmatch "%l+()" do
      if BE[cue:sub(1, last - 1):match "%l+$"] then
        cue = cue:sub(last):gsub("^%s+", "")
        break
      end
    end
  end
  local lower = cue:lower()
  if lower == "in" or lower == "by" or lower:find "^to " then return nil end
  return cue
end

--- Pronouns that tell whom only in another form.
local OBJECT = { he = "him", she = "her", they = "them", we = "us", i = "me" }

--- What takes the one spoken to without "to": "told reporters", "has begged
--- them", "called on them".
local TELLS = {}
for verb in ([[
  tell tells told telling ask asks asked asking assure assures assured inform
  informs informed remind reminds reminded warn warns warned urge urges urged
  thank thanks thanked advise advises advised promise promises promised
  brief briefs briefed notify notifies notified order orders ordered
  beg begs begged begging implore implores implored instruct instructs
  instructed direct directs directed encourage encourages encouraged
  caution cautions cautioned command commands commanded counsel counsels
  counselled counseled invite invites invited challenge challenges challenged
  pressure pressures pressured persuade persuades persuaded convince convinces
  convinced call calls called accuse accuses accused press presses pressed
  on upon to with at
]]):gmatch("%a+") do
  TELLS[verb] = true
end

--- The words between the speaker and what was said, and whether they come
-- first.
local function lead(s)
  local cue = clean_or_nil(s.cue_text)
  local addressee = clean_or_nil(s.addressee_text)
  -- "asked about it, he said"
  addressee = addressee and OBJECT[addressee:lower()] or addressee
  if not (cue and cue:find("[%a\128-\255]")) then cue = nil end
  local first = (cue or ""):gsub("^%l", string.upper)
  for _, pattern in ipairs(BEFORE) do
    if first:find(pattern) then return first, nil end
  end
  if cue and is_owned(s) then return first .. " by", nil end
  cue = cue and behind(cue, s)
  local lower = (cue or ""):lower()
  -- "Asked", "was asked": behind who asked, it is "asked"
  local asked = lower:match "(%l+)$"
  if cue and TELLS[asked] and (asked == lower or is_passive(lower)) then
    cue, lower = asked, asked
  end
  if addressee then
    local to = TELLS[lower:match("%a+$")] or addressee:find("^[Tt]o ")
    cue = (cue and cue .. " " or "") .. (to and "" or "to ") .. addressee
  end
  return nil, cue
end

-- "(When) asked about it, she left", "he was asked": nobody is said to have
-- asked.
local function unknown(s)
  local cue = s.cue_text or ""
  local nobody = s.act == "question" or cue:find "^%u%l+$" or is_passive(cue)
  return s.cue_text and nobody and not s.source_text and "Somebody"
    or "Speaker not found"
end

local MONTHS = { "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December" }

--- A date as people write it where it has no year, "12 November" for
--- "--11-12"; others as they are.
---@param date string|nil
---@return string|nil
function kit.date(date)
  local m, d = (date or ""):match "^%-%-(%d%d)-(%d%d)$"
  return m and ("%d %s"):format(d, MONTHS[tonumber(m)]) or date
end

local function notes(s, meta)
  local t = {}
  if s.act == "question" then t[#t + 1] = "question" end
  if s.polarity == "denied" then t[#t + 1] = "denied" end
  if s.parent then t[#t + 1] = "quoted within another statement" end
  if s.date and s.date ~= meta.date then t[#t + 1] = clean(kit.date(s.date)) end
  if s.place and s.place ~= meta.place then t[#t + 1] = clean(s.place) end
  t[#t + 1] = where(s.article, s.content)
  return table.concat(t, ", ")
end

--- An article as text and Markdown lay it out: `title`, or nil; `about`, a list
--- of outlet, place and date; `url`, or nil; and `items`, a table for each of
--- its statements (without `all`: of those that are shown) with `who`, `role`
--- or nil, `before` and `after` (words around the name, or nil), `quoted`,
--- `notes` and `statement`.
---@param article table
---@param all boolean|nil
---@return table
function kit.view(article, all)
  local meta, items = article.meta or {}, {}
  for i, s in ipairs(kit.statements(article, all)) do
    local before, after = lead(s)
    items[i] = { who = s.who or unknown(s), role = s.role,
      before = before, after = after, quoted = s.quoted,
      notes = notes(s, meta), statement = s }
  end
  local about = {}
  for _, key in ipairs { "outlet", "place" } do
    about[#about + 1] = clean_or_nil(meta[key])
  end
  about[#about + 1] = clean_or_nil(kit.date(meta.date))
  return { title = clean_or_nil(meta.headline), about = about,
    url = clean_or_nil(meta.url), items = items }
end

-- == lists ==================================================================

-- A function from a text to the countries that it names.
local named_countries

local function load_countries()
  local places, of = require "quoth.en.lexicon.places", {}
  for _, group in ipairs(places) do
    if group.concept and group.tags[1] == "country" then
      of[group.concept] = {}
    end
  end
  for _, group in ipairs(places) do
    local words = of[group.concept]
    if words then table.move(group, 1, #group, #words + 1, words) end
  end
  return topic.compile(of)
end

--- The countries that a text names by their names, adjectives, inhabitants or
--- capitals, in order of the alphabet: "the Norwegian minister" gives Norway.
---@param text string
---@return string[]
function kit.countries(text)
  named_countries = named_countries or load_countries()
  return named_countries(text)
end

-- Those of a speaker: by his roles, and the name of what is no person.
local function countries_of(s)
  local words = table.concat(s.roles or {}, "; ")
  if s.kind ~= "person" then words = words .. "; " .. (s.who or "") end
  return kit.countries(words)
end

--- What statements are grouped, sorted and counted by, other than by a field.
local BY = {
  country = countries_of,
  speaker = function(s) return s.who end,
  topic = function(s) return s.topics end,
  outlet = function(s) return s.article and s.article.meta.outlet end,
  headline = function(s) return s.article and s.article.meta.headline end,
}

local function getter(by)
  if type(by) == "function" then return by end
  return BY[by] or function(item) return item[by] end
end

--- Groups of a list, in the order in which their keys come up first: each a
--- list of items with their `key`. `by` is "speaker" (the name), "topic",
--- "outlet", "headline", "country" (of the speaker: these of statements), any
--- field, or a function; a list of keys puts an item into several groups. Items
--- without a key are in none, or in that of `other`, which comes last.
---@param list table
---@param by string|fun(item: any): any
---@param other any
---@return table[]
function kit.group(list, by, other)
  local groups, known, get = {}, {}, getter(by)
  local rest = { key = other }
  local function put(key, item)
    local group = known[key]
    if not group then
      group = { key = key }
      known[key], groups[#groups + 1] = group, group
    end
    group[#group + 1] = item
  end
  for _, item in ipairs(list) do
    local key = get(item)
    if type(key) == "table" then
      for _, one in ipairs(key) do put(one, item) end
      if #key == 0 then key = nil end
    elseif key ~= nil then
      put(key, item)
    end
    if key == nil then rest[#rest + 1] = item end
  end
  if other ~= nil and rest[1] then groups[#groups + 1] = rest end
  return groups
end

--- How many items of a list have each key, most first and then by the key: a
--- list of { key = …, n = … }. Keys are as of `group`.
---@param list table
---@param by string|fun(item: any): any
---@return table[]
function kit.count(list, by)
  local out = {}
  for i, group in ipairs(kit.group(list, by)) do
    out[i] = { key = group.key, n = #group }
  end
  return kit.sort(out, "-n", "key")
end

-- Orders any two keys: numbers, strings and what is neither, which comes last.
local function compare(a, b)
  local x, y = type(a), type(b)
  if x ~= y then return x < y and x ~= "nil" or y == "nil" end
  if x == "number" or x == "string" then return a < b end
  return false
end

--- A sorted copy of a list, by fields or functions: the second where the first
--- is the same; "-n" for the greatest first. What has no key comes last, and
--- what has the same keys stays in its order.
---@param list table
---@param ... string|fun(item: any): any
---@return table
function kit.sort(list, ...)
  local keys, orders = {}, {}
  for i = 1, select("#", ...) do
    local by = select(i, ...)
    local down = type(by) == "string" and by:match "^%-(.+)"
    orders[i] = { get = getter(down or by), down = down ~= nil and down }
  end
  for i, item in ipairs(list) do
    local own = { item = item, at = i }
    for k, order in ipairs(orders) do own[k] = order.get(item) end
    keys[i] = own
  end
  table.sort(keys, function(a, b)
    for k, order in ipairs(orders) do
      local x, y = a[k], b[k]
      if order.down and x ~= nil and y ~= nil then x, y = y, x end
      if compare(x, y) then return true end
      if compare(y, x) then return false end
    end
    return a.at < b.at
  end)
  for i, own in ipairs(keys) do keys[i] = own.item end
  return keys
end

-- == templates ==============================================================

--- What begins a line of Lua in a template.
local LUA_LINE = "@"

--- The first so many lines of what Penlight makes of a template are its own.
local PRELUDE = 2

--- The line of a template that a line of Penlight's code is of. There, each
--- piece of text and each value begins a line, each line of Lua is one, and
--- what ends a line within text has a backslash before it.
local function template_line(code, n, most)
  local line, i, within = 1, 0, false
  for piece in code:gmatch "([^\n]*)\n" do
    i = i + 1
    if i == n then break end
    local broken = piece:sub(-1) == "\\"
    if broken or i > PRELUDE and not within and not piece:find "^__R_size = "
    then
      line = line + 1
    end
    within = broken
  end
  return math.min(line, most)
end

--- An error of a template, with its lines in place of those of the code, whose
--- chunk has that name in errors.
local function template_fault(fault, source, code, chunk)
  local place, n, message = fault:match "^([^\n]-):(%d+)(:[^\n]*)"
  if place ~= chunk then return fault end
  local most = select(2, source:gsub("\n", ""))
    + (source:find "\n$" and 0 or 1)
  return place .. ":" .. template_line(code, tonumber(n), most)
    .. message:gsub("at line (%d+)", function(k)
      return "at line " .. template_line(code, tonumber(k), most)
    end)
end

--- A function from values to text. In the template, $(words) is what words
--- gives in Lua, and a line that begins with @ is Lua: "@ for … do". Beside the
--- values the names of a report script are seen. Penlight compiles it
--- (Debian: lua-penlight), which is loaded when the first template is.
---@param source string
---@param name string|nil for messages
---@param names table what a template sees beside the values
---@return fun(values: table|nil): string
local function template(source, name, names)
  if type(source) ~= "string" then
    error("a template is a string, not a " .. type(source), 3)
  end
  local found, pl = pcall(require, "pl.template")
  if not found then
    error("templates need the Lua module pl.template (Debian: lua-penlight;"
      .. " LuaRocks: penlight)", 0)
  end
  local chunk = "@" .. (name or "template")
  local compiled, message, code = pl.compile(source, { escape = LUA_LINE,
    chunk_name = chunk, debug = true })
  chunk = debug.getinfo(load("", chunk), "S").short_src
  if not compiled then
    error(template_fault(message, source, code, chunk), 0)
  end
  return function(values)
    if values ~= nil and type(values) ~= "table" then
      error("a template takes a table of values, not a " .. type(values), 2)
    end
    local env = sandbox.environment(names)
    local own = {}
    for key, value in next, values or {} do own[key] = value end
    local text, fault = compiled:render(setmetatable(own, { __index = env }))
    if not text then
      error(template_fault(fault:gsub("\nstack traceback:.*", ""), source,
        compiled.code, chunk), 0)
    end
    return text
  end
end

--- The names that a report sees; `template` sees them too.
---@return table<string, any>
function kit.names()
  local names = {}
  for name, value in pairs(kit) do
    if name ~= "names" and name ~= "template" then names[name] = value end
  end
  function names.template(source, name) return template(source, name, names) end
  return names
end

return kit
