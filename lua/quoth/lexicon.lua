-- Compiles the word lists of a pack into the lexicon of the C core.
--
-- A pack's word lists are a list of lists of groups; its field `tags` declares
-- the tags. A group is words and phrases with what they have in common:
--
--   { tags = { "title", "male" }, "Mr", "Mr." }
--   { tags = { "demonym" }, concept = "Norway", "Norwegian", "Norwegians" }
--   { tags = { "role" }, concept = true, plural = { "group" },
--     capital = { "title", "role" }, "mayor", "prime minister" }
--   { verbs = true, tags = { "say" }, "say", "point out" }
--   { cover = "leader", "president", "prime minister" }
--
-- `concept` is what the words mean, for finding out that two mentions mean the
-- same; true stands for the word itself. `plural` adds the plural with tags of
-- its own, `capital` the form with capitals, both with the same concept.
-- `verbs` inflects the words and adds a tag for each form. `cover` tags
-- nothing: its concept is wider than those listed.

local inflect = require "quoth.inflect"

local lexicon = {}

-- Concepts are 16 bits in the core, 0 stands for none.
local CONCEPT_MAX = 0xFFFF

local FIELDS = { tags = true, concept = true, plural = true, capital = true,
  verbs = true, cover = true }

-- Words that stay small within a title: "Secretary of State".
local SMALL = { ["of"] = true, ["the"] = true, ["for"] = true, ["to"] = true,
  ["and"] = true, ["in"] = true }

local function capitalise(form)
  return (form:gsub("[^ -]+", function(word)
    if not SMALL[word] then return (word:gsub("^%l", string.upper)) end
  end))
end

-- An apostrophe is written both ways in text; the lists have the plain one.
local CURLY = "’"

local function compiler(lex)
  local c = { bits = {}, concepts = {}, n = 0 }

  function c.declare(tags)
    for i, tag in ipairs(tags) do
      if c.bits[tag.name] then error("tag declared twice: " .. tag.name, 0) end
      lex:tag(tag.name, tag.lane)
      c.bits[tag.name] = 1 << (i - 1)
    end
  end

  function c.mask(names)
    local mask = 0
    for _, name in ipairs(names or {}) do
      local bit = c.bits[name]
      if not bit then error("unknown tag: " .. tostring(name), 0) end
      mask = mask | bit
    end
    return mask
  end

  function c.concept(name)
    local id = c.concepts[name]
    if not id then
      id = c.n + 1
      if id > CONCEPT_MAX then error("too many concepts", 0) end
      c.n, c.concepts[name] = id, id
    end
    return id
  end

  function c.verbs(group, concept)
    local verb = c.mask(group.tags) | c.mask { "verb" }
    local base, s, past, part, ing = verb | c.mask { "vbase" },
      verb | c.mask { "vpres" }, verb | c.mask { "vpast" },
      verb | c.mask { "vpart" }, verb | c.mask { "ving" }
    for _, lemma in ipairs(group) do
      local t = inflect.verb(lemma)
      while t do
        lex:add(t.base, base, concept)
        lex:add(t.s, s, concept)
        lex:add(t.ing, ing, concept)
        if t.past == t.part then
          lex:add(t.past, past | part, concept)
        else
          lex:add(t.past, past, concept)
          lex:add(t.part, part, concept)
        end
        t = t.alt
      end
    end
  end

  local function add(form, mask, concept)
    lex:add(form, mask, concept)
    if form:find("'", 1, true) then
      lex:add((form:gsub("'", CURLY)), mask, concept)
    end
  end

  function c.words(group, concept)
    local mask = c.mask(group.tags)
    local plural = group.plural and c.mask(group.plural)
    local capital = group.capital and c.mask(group.capital)
    for _, form in ipairs(group) do
      local id = group.concept == true and c.concept(form) or concept
      add(form, mask, id)
      if plural then add(inflect.plural(form), plural, id) end
      if capital then add(capitalise(form), capital, id) end
    end
  end

  function c.group(group)
    for key in pairs(group) do
      if type(key) ~= "number" and not FIELDS[key] then
        error("unknown field: " .. tostring(key), 0)
      end
    end
    if #group == 0 then error("no words", 0) end
    local concept = type(group.concept) == "string"
      and c.concept(group.concept) or nil
    if group.cover then
      local wide = c.concept(group.cover)
      for _, narrow in ipairs(group) do lex:cover(wide, c.concept(narrow)) end
    elseif group.verbs then
      c.verbs(group, concept)
    else
      c.words(group, concept)
    end
  end

  return c
end

--- Fills an open core lexicon and closes it. Raises on an unknown tag or field,
--- naming the list and the group.
---@param lex userdata
---@param lists table see above
---@return userdata lex
---@return table<string, integer> concepts ids by name
---@return table<string, integer> bits masks of the tags by name
function lexicon.fill(lex, lists)
  local c = compiler(lex)
  c.declare(lists.tags)
  for _, list in ipairs(lists) do
    for i, group in ipairs(list) do
      local ok, message = pcall(c.group, group)
      if not ok then
        error(("lexicon %s, group %d (%s): %s"):format(list.name or "?", i,
          tostring(group[1]), message), 0)
      end
    end
  end
  lex:close()
  return lex, c.concepts, c.bits
end

--- The compiled lexicon of a pack's word lists; results as of `fill`.
---@param lists table
---@return userdata lex
---@return table<string, integer> concepts
---@return table<string, integer> bits
function lexicon.load(lists)
  return lexicon.fill(require "quoth.core".lexicon(), lists)
end

return lexicon
