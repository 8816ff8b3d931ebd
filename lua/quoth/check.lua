-- Runs the examples of rules, the English pack's and a user's alike.
--
-- A `no` is a text in which the rule must find nothing. A `yes` is a text and
-- what the rule must find in it, { "text", field = value, ... }; false stands
-- for a field that must be empty.
--
--   a rule that finds statements: content, cue, source, addressee (as printed,
--     the pieces of a content joined by one space), speaker (the name), type,
--     act, polarity, of a statement that carries the rule's name
--   a rule that finds mentions: the captures whole, name, role, owner, head
--   a rule that finds edges of clauses: the captures stop and start; and the
--     fields of a statement, by whichever rule, that ends or begins there

local lpeg = require "lpeg"
local unit = require "quoth.unit"

-- Where a statement keeps the fields of an example.
local FIELDS = { content = "text", cue = "cue_text", source = "source_text",
  addressee = "addressee_text", type = "type", act = "act",
  polarity = "polarity" }

local CAPTURES = {
  mention = { whole = true, name = true, role = true, owner = true,
    head = true },
  edge = { stop = true, start = true },
}

local CAPTURE_NAME = {}
for name, id in pairs(unit.captures) do CAPTURE_NAME[id] = name end

local function field_of(s, name)
  if name == "speaker" then return s.speaker and s.speaker.name end
  return s[FIELDS[name]]
end

-- == hits: what mention and edge rules find, before anything is decided ======

-- Splits what a scanner returns: { id, at, captures = { name = {from, to} } }.
-- A capture is its number and a position, its end 0 and a position.
local function parse(found)
  local hits, hit, open, i = {}, nil, {}, 1
  while i <= #found do
    local id = found[i]
    if id < 0 then
      hit = { id = -id - 1, captures = {}, raw = {} }
      hits[#hits + 1] = hit
      i = i + 1
    else
      local position = found[i + 1]
      hit.raw[#hit.raw + 1], hit.raw[#hit.raw + 2] = id, position
      hit.at = hit.at or position
      if id > 0 then
        open[#open + 1] = { id, position }
      else
        local from = table.remove(open)
        hit.captures[CAPTURE_NAME[from[1]]] = { from[2], position }
      end
      i = i + 2
    end
  end
  return hits
end

-- The words of the units between two positions of a view, without spaces: the
-- units do not tell how many stood between them.
local function words(units, span)
  local list = {}
  for i = span[1] // 3 + 1, span[2] // 3 do list[#list + 1] = units[i][2] end
  return (table.concat(list):gsub("%s+", ""))
end

-- A mention's hit tells its kind, not its rule: it is the rule's own when the
-- rule finds the very same there.
local function is_own(rule, pattern, hit, view)
  if rule.group ~= "mention" then return hit.id == rule.id end
  local found = pattern:match(view, hit.at)
  if not found or #found ~= #hit.raw then return false end
  for i = 1, #found do
    if found[i] ~= hit.raw[i] then return false end
  end
  return hit.id == unit.mentions[rule.mention]
end

-- What a mention or edge rule finds in a document: a list of its captures.
local function finds(doc, rule)
  local scan = doc.reader.pack.scan[rule.group]
  local pattern = lpeg.Ct(rule.build())
  local collapsed = rule.group ~= "mention"
  local list = {}
  for i = 1, doc.windows do
    local view = doc.core:window(i, collapsed)
    local units = doc.core:units(i, collapsed)
    for _, hit in ipairs(parse(scan(view))) do
      if is_own(rule, pattern, hit, view) then
        local captures = {}
        for name, span in pairs(hit.captures) do
          captures[name] = words(units, span)
        end
        list[#list + 1] = captures
      end
    end
  end
  return list
end

-- == examples ================================================================

-- The part of an example that speaks of captures, without spaces, and the part
-- that speaks of statements; nil, the name of a field that does not exist.
local function wanted(example, group)
  local captures, fields = {}, {}
  local known = CAPTURES[group] or {}
  for key, value in pairs(example) do
    if known[key] then
      captures[key] = value and value:gsub("%s+", "")
    elseif group ~= "mention" and (FIELDS[key] or key == "speaker") then
      fields[key] = value
    elseif key ~= 1 then
      return nil, tostring(key)
    end
  end
  return captures, fields
end

-- The names, in order, of the wanted fields that `got` has otherwise.
local function differs(want, got)
  local list = {}
  for name, value in pairs(want) do
    if (got(name) or false) ~= value then
      list[#list + 1] = ("%s is %s"):format(name, tostring(got(name)))
    end
  end
  table.sort(list)
  return list
end

-- Is one of `found` as wanted? If not, what the nearest one has otherwise.
local function search(found, want, get)
  local best
  for _, item in ipairs(found) do
    local list = differs(want, function(name) return get(item, name) end)
    if #list == 0 then return true end
    if not best or #list < #best then best = list end
  end
  return next(want) == nil or false, best and table.concat(best, ", ")
end

local function statements_of(doc, rule)
  local list = {}
  for s in doc:statements() do
    if rule.group == "edge" or s.rule == rule.name then list[#list + 1] = s end
  end
  return list
end

-- What is wrong with a `yes`, or nil.
local function wrong_yes(doc, rule, example)
  local captures, fields = wanted(example, rule.group)
  if not captures then return ("unknown field '%s'"):format(fields) end
  if CAPTURES[rule.group] then
    local found = finds(doc, rule)
    if #found == 0 then return "finds nothing" end
    local ok, nearest = search(found, captures, function(item, name)
      return item[name]
    end)
    if not ok then return nearest end
    if rule.group == "mention" then return nil end
  end
  local list = statements_of(doc, rule)
  if #list == 0 and (next(fields) or rule.group ~= "edge") then
    return "finds nothing"
  end
  local ok, nearest = search(list, fields, field_of)
  return not ok and nearest or nil
end

-- What is wrong with a `no`, or nil.
local function wrong_no(doc, rule)
  if CAPTURES[rule.group] then
    local found = finds(doc, rule)[1]
    local what = found and (found.whole or found.stop or found.start)
    return what and ("finds '%s'"):format(what)
  end
  local s = statements_of(doc, rule)[1]
  return s and ("finds '%s'"):format(s.text)
end

--- Runs the examples of the rules of a reader: those that each rule carries,
--- or those of `examples`, { rule name = { yes = list, no = list } }.
---@param reader quoth.reader
---@param examples table<string, table>|nil
---@return table failures list of { rule, text, message }, in the rules' order
return function(reader, examples)
  local failures = {}
  local function try(rule, text, wrong, example)
    local doc, message = reader:read(text)
    if doc then
      message = wrong(doc, rule, example)
      doc:close()
    end
    if message then
      failures[#failures + 1] =
        { rule = rule.name, text = text, message = message }
    end
  end
  for _, rule in ipairs(reader.pack.rules) do
    local own = (examples or {})[rule.name] or not examples and rule or {}
    for _, example in ipairs(own.yes or {}) do
      try(rule, example[1], wrong_yes, example)
    end
    for _, text in ipairs(own.no or {}) do try(rule, text, wrong_no) end
  end
  return failures
end
