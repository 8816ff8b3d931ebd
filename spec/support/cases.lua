-- The cases of spec/cases: read from their files and compared with what the
-- reader finds. The form and what is compared are told in spec/cases/README.md.

local lfs = require "lfs"
local tablex = require "pl.tablex"

local cases = {}

cases.FOLDER = "spec/cases"
cases.LIST = "spec/cases/expected_failures.txt"

local ACTS = tablex.makeset { "speech", "question", "belief", "intention",
  "decision", "evidence", "refusal" }
local POLARITIES = tablex.makeset { "affirmed", "denied", "negated",
  "hypothetical" }

-- What claims that somebody said it, and what a line means that names none.
local CLAIMED = { act = tablex.makeset { "speech", "question" },
  polarity = tablex.makeset { "affirmed", "denied" } }

local ARTICLES = { "the", "a", "an", "his", "her", "its", "their", "our", "my",
  "your" }

--- The words of `s` behind an article or possessive, in small letters.
function cases.bare(s)
  s = s:lower():gsub("%s+", " ")
  for _, word in ipairs(ARTICLES) do
    if s:sub(1, #word + 1) == word .. " " then return s:sub(#word + 2) end
  end
  return s
end

local function squeeze(s)
  return (s:gsub("%s+", " "):match "^%s*(.-)%s*$")
end

--- The parts of `s` between plain separators.
local function split(s, separator)
  local parts, at = {}, 1
  while true do
    local first, last = s:find(separator, at, true)
    parts[#parts + 1] = s:sub(at, (first or 0) - 1)
    if not first then return parts end
    at = last + 1
  end
end

local function parse_expected(line, where)
  local mark, rest = line:match "^([?>]) (.*)$"
  local f = split(rest or line, " | ")
  if #f ~= 5 then error(where .. ": not five fields: " .. line, 0) end
  local words = split(f[1], " ")
  local e = { line = line, optional = mark == "?", inner = mark == ">",
    types = split(words[1], "/"), acts = CLAIMED.act,
    polarities = CLAIMED.polarity, speakers = split(f[2], " / "), cue = f[3],
    addressee = f[4], content = f[5] }
  for i = 2, #words do
    if ACTS[words[i]] then
      e.acts = { [words[i]] = true }
    elseif POLARITIES[words[i]] then
      e.polarities = { [words[i]] = true }
    else
      error(where .. ": neither act nor polarity: " .. words[i], 0)
    end
  end
  return e
end

-- "@ Ann Yu | mayor; a doctor": the roles that somebody must have, and no more.
local function parse_roles(line, where)
  local name, list = line:match "^@ (.-) |%s*(.*)$"
  if not name then error(where .. ": no roles: " .. line, 0) end
  local roles = { name = name, line = line }
  for role in (list .. ";"):gmatch "%s*(.-)%s*;" do
    if role ~= "" then roles[#roles + 1] = cases.bare(role) end
  end
  return roles
end

--- The cases of a file, in order: { file, title, text, expected, roles }.
function cases.parse(file)
  local list, current, inside = {}, nil, false
  local number = 0
  for line in io.lines(cases.FOLDER .. "/" .. file) do
    number = number + 1
    local where = ("%s:%d"):format(file, number)
    local title = line:match "^=== (.+)$"
    if title then
      current = { file = file, title = title, where = where, lines = {},
        expected = {}, roles = {} }
      list[#list + 1], inside = current, false
    elseif current and not inside and line == "---" then
      current.text, inside = table.concat(current.lines, "\n"), true
    elseif current and not inside then
      current.lines[#current.lines + 1] = line
    elseif current and line:find "^@" then
      table.insert(current.roles, parse_roles(line, where))
    elseif current and line ~= "(none)" and line:find "%S" then
      table.insert(current.expected, parse_expected(line, where))
    end
  end
  return list
end

--- The names of the files, in order; the list of failures is none of them.
function cases.files()
  local list = {}
  for name in lfs.dir(cases.FOLDER) do
    if name:find "%.txt$" and cases.FOLDER .. "/" .. name ~= cases.LIST then
      list[#list + 1] = name
    end
  end
  table.sort(list)
  return list
end

--- What a case is called in the list of expected failures.
function cases.name(case)
  return case.file .. ": " .. case.title
end

--- The expected failures: a set of names, and the names in order.
function cases.expected_failures()
  local set, list = {}, {}
  for line in io.lines(cases.LIST) do
    if line:find "%S" and line:sub(1, 1) ~= "#" then
      set[line], list[#list + 1] = true, line
    end
  end
  return set, list
end

-- == comparison =========================================================

--- Does a statement claim that somebody said it?
function cases.claimed(s)
  return CLAIMED.act[s.act] and CLAIMED.polarity[s.polarity]
end

local function contains(list, value)
  for _, item in ipairs(list) do
    if item == value then return true end
  end
  return false
end

-- Does one of the spans overlap an occurrence of a piece of `expected`?
local function overlaps(text, spans, expected)
  for _, piece in ipairs(split(expected, " … ")) do
    local first, last = text:find(piece, 1, true)
    while first do
      for _, span in ipairs(spans) do
        if span[1] <= last and first <= span[2] then return true end
      end
      first, last = text:find(piece, first + 1, true)
    end
  end
  return false
end

-- A cue without letters (a colon, a dash) is none.
local function same_part(text, spans, words, expected)
  local found = spans and words:find "[%a\128-\255]"
  if expected == "-" then return not found end
  return found and overlaps(text, spans, expected)
end

local function same_speaker(s, speakers)
  for _, name in ipairs(speakers) do
    if name == "-" then
      if not s.speaker then return true end
    elseif s.speaker and cases.bare(s.speaker.name) == cases.bare(name) then
      return true
    end
  end
  return false
end

local function content_of(text, s)
  local pieces = {}
  for i, span in ipairs(s.content) do pieces[i] = text:sub(span[1], span[2]) end
  return squeeze(table.concat(pieces, " … "))
end

--- The fields in which a statement differs from an expected one, in words.
local function differences(text, s, e)
  local list = {}
  if not contains(e.types, s.type) then list[#list + 1] = "type" end
  if not e.acts[s.act] then list[#list + 1] = "act" end
  if not e.polarities[s.polarity] then list[#list + 1] = "polarity" end
  if not same_speaker(s, e.speakers) then list[#list + 1] = "speaker" end
  if not same_part(text, s.cue, s.cue_text, e.cue) then
    list[#list + 1] = "cue"
  end
  if not same_part(text, s.addressee, s.addressee_text, e.addressee) then
    list[#list + 1] = "addressee"
  end
  if content_of(text, s) ~= squeeze(e.content) then
    list[#list + 1] = "content"
  end
  return list
end

--- A statement as a line of a case.
function cases.line(text, s)
  local kind = { s.type }
  if s.act ~= "speech" then kind[#kind + 1] = s.act end
  if s.polarity ~= "affirmed" then kind[#kind + 1] = s.polarity end
  return table.concat({ table.concat(kind, " "),
    s.speaker and s.speaker.name or "-",
    s.cue_text or "-", s.addressee_text or "-", content_of(text, s) }, " | ")
end

-- Takes out of `pool` the statement that `e` expects.
local function take(text, pool, e)
  for i, s in ipairs(pool) do
    if #differences(text, s, e) == 0 then return table.remove(pool, i) end
  end
end

-- What a missed statement came closest to, to tell what is wrong.
local function nearest(text, pool, e)
  local best
  for _, s in ipairs(pool) do
    local list = differences(text, s, e)
    if #list < 4 and (not best or #list < #best) then best = list end
  end
  return best and table.concat(best, ", ")
end

-- What is wrong with the roles of a speaker, or nil.
local function wrong_roles(speakers, expected)
  for _, s in ipairs(speakers) do
    if s.name == expected.name then
      local got = {}
      for _, role in ipairs(s.roles) do -- "the mayor" and "Mayor" are one
        role = cases.bare(role)
        if not contains(got, role) then got[#got + 1] = role end
      end
      local want = { table.unpack(expected) }
      table.sort(got)
      table.sort(want)
      local a, b = table.concat(got, "; "), table.concat(want, "; ")
      return a ~= b and "roles: " .. a or nil
    end
  end
  return "no such speaker"
end

--- Compares what is found with what the case expects.
---@return table problems each { what, line }; empty when all is right
function cases.compare(case, reader)
  local doc, message = reader:read(case.text)
  if not doc then return { { what = "error", line = message } } end
  local outer, inner, problems = {}, {}, {}
  for s in doc:statements() do
    local pool = s.parent and inner or outer
    pool[#pool + 1] = s
  end
  local text, above = doc.text, nil
  local missed = {}
  -- what must be there chooses before what may be
  for _, e in ipairs(case.expected) do
    if e.inner then
      local found = take(text, inner, e)
      if not found or not above or found.parent ~= above.id then
        problems[#problems + 1] = { what = "inner", line = e.line }
      end
    elseif not e.optional then
      above = take(text, outer, e)
      if not above then missed[#missed + 1] = e end
    end
  end
  for _, e in ipairs(case.expected) do
    if e.optional then take(text, outer, e) end
  end
  for _, e in ipairs(missed) do
    problems[#problems + 1] =
      { what = nearest(text, outer, e) or "missed", line = e.line }
  end
  local speakers = doc:speakers()
  for _, e in ipairs(case.roles) do
    local wrong = wrong_roles(speakers, e)
    if wrong then problems[#problems + 1] = { what = wrong, line = e.line } end
  end
  for _, s in ipairs(outer) do
    if cases.claimed(s) or #missed > 0 then
      problems[#problems + 1] =
        { what = "found", line = cases.line(text, s) .. "  [" .. s.rule .. "]" }
    end
  end
  doc:close()
  return problems
end

--- The problems of a case as text, for a failing test.
function cases.describe(case, problems)
  local out = { case.where, case.text, "---" }
  for _, p in ipairs(problems) do
    out[#out + 1] = ("%-9s %s"):format(p.what, p.line)
  end
  return table.concat(out, "\n")
end

return cases
