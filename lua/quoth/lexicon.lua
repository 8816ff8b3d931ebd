-- Compiles the word lists of a pack into the lexicon of the C core.
--
-- A pack's lexicon is a table with `tags`, the tags it declares; `compiled`,
-- word lists in the form that csrc/gen/lexicon_table.lua gives them; and in its
-- list part further word lists, which are lists of groups. Each may be absent.
-- A group is words and phrases with what they have in common:
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
-- `verbs` inflects the words and adds a tag for each form. `cover` names a
-- wider concept than those of the words, which without tags only tell these.

local inflect = require "quoth.inflect"

local lexicon = {}

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
  local c = { bits = {}, concepts = {} }

  function c.declare(tags)
    for _, tag in ipairs(tags) do
      if c.bits[tag.name] then error("tag declared twice: " .. tag.name, 0) end
      c.bits[tag.name] = lex:tag(tag.name, tag.lane)
    end
  end

  -- The combination of the tags of a list and of `more`, a string of names.
  function c.tags(names, more)
    for _, name in ipairs(names or {}) do
      if not c.bits[name] then
        error("unknown tag: " .. tostring(name), 0)
      end
    end
    local all = table.concat(names or {}, " ")
    if more then all = all == "" and more or all .. " " .. more end
    return lex:tags(all)
  end

  function c.concept(name)
    local id = c.concepts[name] or lex:concept(name)
    c.concepts[name] = id
    return id
  end

  function c.verbs(group, concept)
    local function tags(more) return c.tags(group.tags, "verb " .. more) end
    local base, s, ing = tags "vbase", tags "vpres", tags "ving"
    local past, part, both = tags "vpast", tags "vpart", tags "vpast vpart"
    for _, lemma in ipairs(group) do
      local t = inflect.verb(lemma)
      while t do
        lex:add(t.base, base, concept)
        lex:add(t.s, s, concept)
        lex:add(t.ing, ing, concept)
        if t.past == t.part then
          lex:add(t.past, both, concept)
        else
          lex:add(t.past, past, concept)
          lex:add(t.part, part, concept)
        end
        t = t.alt
      end
    end
  end

  local function add(form, tags, concept)
    lex:add(form, tags, concept)
    if form:find("'", 1, true) then
      lex:add((form:gsub("'", CURLY)), tags, concept)
    end
  end

  function c.words(group, concept)
    local tags = c.tags(group.tags)
    local plural = group.plural and c.tags(group.plural)
    local capital = group.capital and c.tags(group.capital)
    for _, form in ipairs(group) do
      local id = group.concept == true and c.concept(form) or concept
      add(form, tags, id)
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
      for _, narrow in ipairs(concept and { group.concept } or group) do
        lex:cover(wide, c.concept(narrow))
      end
      if not group.tags then return end
    end
    if group.verbs then
      c.verbs(group, concept)
    else
      c.words(group, concept)
    end
  end

  return c
end

--- Declares the tags of word lists in an open core lexicon.
---@param lex userdata
---@param lists table see above
---@return table<string, integer> bits of the tags, each among those of its lane
---@return fun(): table<string, integer> add adds the words, and gives the
--- concepts that they name, by name. Raises on an unknown tag or field, naming
--- the list and the group
function lexicon.declare(lex, lists)
  local c = compiler(lex)
  c.declare(lists.tags or {})
  return c.bits, function()
    if lists.compiled then lex:load(lists.compiled) end
    for _, list in ipairs(lists) do
      for i, group in ipairs(list) do
        local ok, message = pcall(c.group, group)
        if not ok then
          error(("lexicon %s, group %d (%s): %s"):format(list.name or "?", i,
            tostring(group[1]), message), 0)
        end
      end
    end
    return c.concepts
  end
end

--- Fills an open core lexicon and closes it.
---@param lex userdata
---@param lists table
---@return userdata lex
---@return table<string, integer> concepts
---@return table<string, integer> bits
function lexicon.fill(lex, lists)
  local bits, add = lexicon.declare(lex, lists)
  local concepts = add()
  lex:close()
  return lex, concepts, bits
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
