-- Runs the examples of rules, the English pack's and a user's alike.
--
-- A `no` is a text in which the rule must find nothing. A `yes` is a text and
-- what the rule must find in it, { "text", field = value, ... }; false stands
-- for a field that must be empty.
--
--   a rule that finds statements: content, cue, source, addressee (as printed,
--     the pieces of a content joined by one space), speaker (the name), type,
--     act, polarity
--   a rule that finds mentions: the captures whole, name, role, owner, head
--   a rule that finds edges of clauses: the captures stop and start
--
-- A rule proposes, and what is chosen among the proposals of all rules becomes
-- a statement. Both are tested, and told apart: a failure is `proposed` when
-- the rule did its part, but no statement is as the example says.

local extend = require "quoth.extend"
local hits = require "quoth.hits"
local pack = require "quoth.pack"

-- Where a statement keeps the fields of an example.
local FIELDS = { content = "text", cue = "cue_text", source = "source_text",
  addressee = "addressee_text", type = "type", act = "act",
  polarity = "polarity" }

local CAPTURES = {
  mention = { whole = true, name = true, role = true, owner = true,
    head = true },
  edge = { stop = true, start = true },
}

local NOTHING = "finds nothing"

-- Those that a proposal has too.
local PROPOSED = { content = true, cue = true, source = true }

local function field_of(s, name)
  if name == "speaker" then return s.speaker and s.speaker.name end
  return s[FIELDS[name]]
end

-- The rule's proposals, with the fields of examples.
local function proposals(doc, rule)
  local list = {}
  for _, c in ipairs(doc.core:candidates()) do
    if c.rule == rule.id then
      local fields = {}
      for name in pairs(PROPOSED) do
        local pieces = {}
        for i, span in ipairs(c[name] or {}) do
          pieces[i] = doc.text:sub(span[1], span[2])
        end
        fields[name] = pieces[1] and table.concat(pieces, " ")
      end
      list[#list + 1] = fields
    end
  end
  return list
end

-- == hits: what mention and edge rules find, before anything is decided ======

-- A hit as its captures, { name = {from, behind} }, and a key: of mentions
-- another rule may find the same.
local function parse(hit, is_mention)
  return hits.captures(hit), (is_mention and hits.kind(hit) or hit[1]) .. " "
    .. table.concat(hit, " ", 2)
end

-- The words of a range of units, without spaces: the units do not tell how many
-- stood between them.
local function words(units, span)
  local list = {}
  for i = span[1], span[2] - 1 do list[#list + 1] = units[i][2] end
  return (table.concat(list):gsub("%s+", ""))
end

-- What a mention or edge rule finds in a document: a list of its captures. It
-- must find it when it is alone and also beside the other rules.
local function finds(doc, rule)
  local is_mention = rule.group == "mention"
  local rules = doc.reader.pack
  local all, alone = is_mention and rules.mentions or rules.edges,
    pack.alone(rule)
  local list = {}
  for i = 1, doc.windows do
    local units = doc.core:units(i, not is_mention)
    local own = {}
    for _, hit in ipairs(alone(doc.core)) do
      local _, key = parse(hit, is_mention)
      own[key] = true
    end
    for _, hit in ipairs(all(doc.core)) do
      local found, key = parse(hit, is_mention)
      if own[key] then
        local captures = {}
        for name, span in pairs(found) do
          captures[name] = words(units, span)
        end
        list[#list + 1] = captures
      end
    end
  end
  return list
end

-- == examples ================================================================

-- What an example wants; nil, the name of a field that does not exist.
local function wanted(example, group)
  local known, want = CAPTURES[group], {}
  for key, value in pairs(example) do
    if known and known[key] then
      want[key] = value and value:gsub("%s+", "")
    elseif not known and (FIELDS[key] or key == "speaker") then
      want[key] = value
    elseif key ~= 1 then
      return nil, tostring(key)
    end
  end
  return want
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

-- nil when one of `found` is as wanted; else what the nearest has otherwise.
local function unlike(found, want, get)
  local best
  for _, item in ipairs(found) do
    local list = differs(want, function(name) return get(item, name) end)
    if #list == 0 then return nil end
    if not best or #list < #best then best = list end
  end
  return best and table.concat(best, ", ") or NOTHING
end

-- Without spaces, stops, quotation marks (U+2018 to U+201F), a leading "that".
local function letters(s)
  return (s:gsub("^that%s+", ""):gsub("[^%w\128-\255]", "")
    :gsub("\226\128[\152-\159]", ""))
end

-- What is proposed stands for what is wanted when they differ in nothing but
-- what is cut off when a statement is made of it.
local function bare(got, want)
  return got and want and letters(got) == letters(want) and want or got
end

-- What is wrong with a `yes`, or nil; and whether the rule did its part.
local function wrong_yes(doc, rule, example)
  local want, unknown = wanted(example, rule.group)
  if not want then return ("unknown field '%s'"):format(unknown) end
  if CAPTURES[rule.group] then
    return unlike(finds(doc, rule), want, function(item, name)
      return item[name]
    end)
  end
  local outline = {}
  for name in pairs(PROPOSED) do outline[name] = want[name] end
  local message = unlike(proposals(doc, rule), outline, function(item, name)
    return bare(item[name], outline[name])
  end)
  if message then return message end
  local statements = {}
  for s in doc:statements() do statements[#statements + 1] = s end
  message = unlike(statements, want, field_of)
  return message and "proposed, but in the statement " .. message, true
end

-- What is wrong with a `no`, or nil.
local function wrong_no(doc, rule)
  local found = (CAPTURES[rule.group] and finds or proposals)(doc, rule)[1]
  local what = found
    and (found.whole or found.stop or found.start or found.content)
  return what and ("finds '%s'"):format(what)
end

-- The rule that wins where this one would match, at the first such unit.
local function winner(doc, rule)
  if CAPTURES[rule.group] then return nil end
  for i = 1, doc.windows do
    doc.core:window(i, true)
    local first = pack.alone(rule)(doc.core)[1]
    if first then
      for _, other in ipairs(doc.reader.pack.groups[rule.group]) do
        if other == rule then break end
        for _, hit in ipairs(pack.alone(other)(doc.core)) do
          if hit[2] == first[2] then return other end
        end
      end
    end
  end
end

--- Runs the examples of the rules of a reader: those that each rule carries,
--- or of `want` those that it names in `examples`, { rule name = { yes = list,
--- no = list } }, or those of users' rules alone when `own` is true.
---@param reader quoth.reader
---@param want table|nil
---@return table failures list of { rule, text, message, proposed, line }, in
--- the order of the rules; `line` tells it all, with the place in the file
return function(reader, want)
  want = want or {}
  local failures = {}
  local function try(rule, text, wrong, example)
    local doc, message = reader:read(text)
    local proposed
    if doc then
      message, proposed = wrong(doc, rule, example)
      if message == NOTHING then
        local other = winner(doc, rule)
        message = other and ("loses to '%s', which stands before it in group "
          .. "'%s'"):format(other.name, rule.group) or message
      end
      doc:close()
    end
    if message then
      failures[#failures + 1] = { rule = rule.name, text = text,
        message = message, proposed = proposed or false,
        line = ("%srule '%s': %s in “%s”"):format(
          rule.at and extend.place(rule, text) .. ": " or "", rule.name,
          message, (text:gsub("\n", " "))) }
    end
  end
  for _, rule in ipairs(reader.pack.rules) do
    local own = want.examples and want.examples[rule.name]
      or not want.examples and (not want.own or rule.own) and not rule.off
        and rule or {}
    for _, example in ipairs(own.yes or {}) do
      if type(example) == "string" then example = { example } end
      try(rule, example[1], wrong_yes, example)
    end
    for _, text in ipairs(own.no or {}) do try(rule, text, wrong_no) end
  end
  return failures
end
