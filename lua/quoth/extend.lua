-- A user's packs: what `quoth.pack` takes, checked, and added to a language's.
--
--   name, version   strings; results of its rules carry the rules' names
--   extends         "en"
--   schema          1
--   lexicon         words by their tags, { say = { "brief" } }: verbs of saying
--                   by their dictionary form, roles in the singular; new tags
--                   in `tags`, groups as in quoth.lexicon in the list part
--   sections        phrases that lines begin with, by what such a line is
--   outlet          whose articles these are, where they do not say so
--   outlets         what pages of certain outlets are like (quoth.outlet)
--   topics          sets of words to tag statements by, see quoth.topic
--   rules           function(u, rule); see quoth.pack

local inflect = require "quoth.inflect"
local outlet = require "quoth.outlet"
local sandbox = require "quoth.sandbox"
local topic = require "quoth.topic"

local extend = {}

local SCHEMA = 1

--- Fields of a pack, and their types.
extend.FIELDS = { name = "string", version = "string", extends = "string",
  schema = "number", lexicon = "table", sections = "table", outlet = "string",
  outlets = "table", topics = "table", rules = "function" }
local REQUIRED = { "name", "version", "extends", "schema" }

-- Marks what went through extend.define; the value tells where it stands.
local origins = setmetatable({}, { __mode = "k" })

-- == where it stands =========================================================

local function text_of(origin)
  if origin.text == nil then
    local file = origin.file and io and io.open(origin.file, "rb")
    origin.text = file and file:read "a" or false
    if file then file:close() end
  end
  return origin.text
end

-- The line on which a word stands first in a file, from the pack on.
local function line_of(origin, word)
  local text = text_of(origin)
  if not text then return origin.line end
  local pack = text:find "%f[%w]pack%s*[({]" or 1
  local patt = word:gsub("%p", "%%%0")
  if word:find "^[%w_]" then patt = "%f[%w_]" .. patt end
  if word:find "[%w_]$" then patt = patt .. "%f[^%w_]" end
  local at = text:find(patt, pack) or pack
  return select(2, text:sub(1, at - 1):gsub("\n", "")) + 1
end

-- Raises, with the file and the line on which `word` stands.
local function fail(origin, word, message, ...)
  message = message:format(...)
  local line = line_of(origin, word)
  local place = origin.name or "pack"
  error(("%s:%s%s"):format(place, line and line .. ": " or " ", message), 0)
end

--- The file and line of an example's text, or of its rule where the file does
--- not hold it letter by letter.
---@param rule table
---@param text string
---@return string place "my.lua:12"
function extend.place(rule, text)
  local origin = origins[rule.own]
  local whole = text_of(origin)
  local at = whole and whole:find(text, 1, true)
  if not at then return rule.at end
  return ("%s:%d"):format(origin.name,
    select(2, whole:sub(1, at - 1):gsub("\n", "")) + 1)
end

-- == words ===================================================================

-- Verbs, and the tags that they have beside their own.
local CUES = { say = { "say" }, tell = { "tell" }, ask = { "ask" },
  infin = { "infin" }, callv = { "callv" }, object = { "callv", "object" },
  deny = { "say", "deny" }, decide = { "decide" }, refuse = { "refuse" },
  belief = { "belief" }, evidence = { "evidence" }, manner = { "manner" },
  write = { "say", "write" }, verb = {} }

-- A verb given in the past ("briefed") would be inflected once more. Does a
-- word look like that, of a verb of so many letters at least?
local STEM = 4
local function is_past(word)
  local stem = word:match "^(%l+)ed$"
  return stem and #stem >= STEM and (inflect.verb(stem).past == word
    or inflect.verb(stem .. "e").past == word)
end

local function title(word)
  return word:find "%.$" and { "title", "abbr", "abbr_in" } or { "title" }
end

-- A group, or several, of the words of a tag.
local function groups_of(tag, words)
  if CUES[tag] then
    return { { verbs = true, tags = CUES[tag], table.unpack(words) } }
  elseif tag == "role" then
    return { { tags = { "role" }, plural = { "group" },
      capital = { "title", "role" }, concept = true, table.unpack(words) } }
  elseif tag == "title" then
    local list = {}
    for i, word in ipairs(words) do
      list[i] = { tags = title(word), word }
    end
    return list
  end
  return { { tags = { tag }, table.unpack(words) } }
end

-- The longest phrase of a lexicon in bytes (LEX_FORM_MAX in
-- csrc/core/lexicon.c).
local FORM = 96

local function check_words(origin, what, words)
  if type(words) ~= "table" then
    fail(origin, what, "%s must be a list of words", what)
  end
  for _, word in ipairs(words) do
    if type(word) ~= "string" then
      fail(origin, what, "%s must be a list of words", what)
    elseif word == "" or #word > FORM or word:find "^ " or word:find "  "
      or word:find " $" or word:find "[%c]" then
      fail(origin, word, "%s: '%s' is no word or phrase of at most %d bytes",
        what, word, FORM)
    end
  end
  for key in pairs(words) do
    if math.type(key) ~= "integer" then
      fail(origin, tostring(key), "%s: unknown field '%s'", what, tostring(key))
    end
  end
end

-- New tags stand in the lane of nouns unless they say otherwise.
local LANE = 2

local function new_tags(origin, given, known)
  local list = {}
  for i, tag in ipairs(given or {}) do
    if type(tag) == "string" then tag = { name = tag, lane = LANE } end
    local name = type(tag) == "table" and tag.name
    if type(name) ~= "string" or not name:find "^%l[%l%d_]*$" then
      fail(origin, "tags", "lexicon: a tag is a name in small letters")
    elseif known[name] then
      fail(origin, name, "lexicon: there is a tag '%s' already", name)
    end
    known[name] = true
    list[i] = { name = name, lane = tag.lane or LANE }
  end
  return list
end

-- The words of a pack as a list of groups, in an order of their own.
local function word_list(origin, name, given, known)
  local list, keys = { name = name }, {}
  for key, value in pairs(given) do
    if type(key) == "string" and key ~= "tags" then
      if not known[key] then
        fail(origin, key, "lexicon: unknown tag '%s'", key)
      end
      check_words(origin, key, value)
      for _, word in ipairs(CUES[key] and value or {}) do
        if is_past(word) then
          fail(origin, word, "lexicon: verbs are given in their dictionary "
            .. "form: '%s' is a past", word)
        end
      end
      keys[#keys + 1] = key
    end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    for _, group in ipairs(groups_of(key, given[key])) do
      if group[1] then list[#list + 1] = group end
    end
  end
  for _, group in ipairs(given) do
    for _, field in ipairs { "tags", "plural", "capital" } do
      for _, tag in ipairs(type(group) == "table" and group[field] or {}) do
        if not known[tag] then
          fail(origin, tostring(tag), "lexicon: unknown tag '%s'",
            tostring(tag))
        end
      end
    end
    if type(group) ~= "table" then
      fail(origin, "lexicon", "lexicon: a group must be a table")
    end
    list[#list + 1] = group
  end
  return list
end

-- == sections ================================================================

-- What a line can be by what it begins with, and its letter (quoth.section).
local LINES = { furniture = "F", related = "R", credit = "C", byline = "B",
  caption = "P" }
local KINDS = { "furniture", "related", "credit", "byline", "caption" }
-- Of all looks but that of quotations.
local LOOKS = "fhwls"

local function add_sections(origin, rules, given)
  local out = {}
  for key, value in pairs(rules) do out[key] = value end
  for key in pairs(given) do
    if not LINES[key] then
      fail(origin, tostring(key), "sections: unknown kind '%s'", tostring(key))
    end
  end
  out.lexicon = { tags = table.move(rules.lexicon.tags, 1,
    #rules.lexicon.tags, 1, {}) }
  table.move(rules.lexicon, 1, #rules.lexicon, 1, out.lexicon)
  out.lines = {}
  for _, kind in ipairs(KINDS) do
    local phrases = given[kind]
    if phrases then
      check_words(origin, kind, phrases)
      for _, phrase in ipairs(phrases) do
        if not phrase:find "^[%a\128-\255]" or not phrase:find "[%a\128-\255]$"
        then
          fail(origin, phrase, "sections: '%s' must begin and end with a "
            .. "letter", phrase)
        end
      end
      local tag = "own_" .. kind
      local tags, list = out.lexicon.tags, out.lexicon
      if not rules.lexicon[tag] then
        tags[#tags + 1] = { name = tag, lane = 1 }
        list[tag] = true
      end
      list[#list + 1] = { name = origin.name, { tags = { tag },
        table.unpack(phrases) } }
      out.lines[#out.lines + 1] = { LINES[kind], LOOKS, tag }
    end
  end
  table.move(rules.lines, 1, #rules.lines, #out.lines + 1, out.lines)
  return out
end

-- == topics and outlets ======================================================

-- The topics of several packs; of one name they are one.
local function add_topics(origin, given, more)
  local out = {}
  for name, words in pairs(given or {}) do out[name] = words end
  for name, words in pairs(more) do
    local ok, message = pcall(topic.compile, { [name] = words })
    if not ok then fail(origin, tostring(name), "%s", message) end
    local all = table.move(out[name] or {}, 1, #(out[name] or {}), 1, {})
    out[name] = table.move(words, 1, #words, #all + 1, all)
  end
  return out
end

-- The section rules with more outlet profiles, of which one's own come first.
local function add_outlets(origin, rules, given)
  local ok, message = pcall(outlet.compile, given)
  if not ok then fail(origin, "outlets", "%s", message) end
  local out = {}
  for key, value in pairs(rules) do out[key] = value end
  out.outlets = table.move(given, 1, #given, 1, {})
  local others = rules.outlets or {}
  table.move(others, 1, #others, #out.outlets + 1, out.outlets)
  return out
end

-- == packs ===================================================================

--- Checks what `quoth.pack` is given. Raises, with file and line, on anything
--- that no pack has.
---@param def table
---@param origin table { name, file, line, text }, as far as known
---@return table def
function extend.define(def, origin)
  if type(def) ~= "table" then
    fail(origin, "pack", "a pack must be a table, not a %s", type(def))
  end
  for key, value in pairs(def) do
    local want = extend.FIELDS[key]
    if not want then
      fail(origin, tostring(key), "pack: unknown field '%s'", tostring(key))
    elseif type(value) ~= want then
      fail(origin, key, "pack: %s must be a %s", key, want)
    end
  end
  for _, key in ipairs(REQUIRED) do
    if def[key] == nil then fail(origin, "pack", "pack: no %s", key) end
  end
  if def.schema ~= SCHEMA then
    fail(origin, "schema", "pack: schema %s is not known: this quoth knows %d",
      def.schema, SCHEMA)
  elseif not def.name:find "^[%w][%w._-]*$" then
    fail(origin, "name", "pack: '%s' is no name of letters, digits, . _ -",
      def.name)
  end
  origins[def] = origin
  return def
end

--- Did a table come from `define`?
---@param def any
---@return boolean
function extend.is_pack(def) return origins[def] ~= nil end

--- A language's definition with a user's packs added, for pack.compile.
---@param base table
---@param packs table[]
---@return table
function extend.apply(base, packs)
  local def = {}
  for key, value in pairs(base) do def[key] = value end
  local known, by = {}, { base.name .. " " .. base.version }
  for _, tag in ipairs(base.lexicon.tags) do known[tag.name] = true end
  local words = {}
  for key, value in pairs(base.lexicon) do words[key] = value end
  words.tags = table.move(base.lexicon.tags, 1, #base.lexicon.tags, 1, {})
  def.lexicon = words
  def.rules = table.move(base.rules, 1, #base.rules, 1, {})
  for _, own in ipairs(packs) do
    local origin = origins[own]
    if own.extends ~= base.name then
      fail(origin, "extends", "pack: there is no pack '%s' to extend",
        own.extends)
    end
    by[#by + 1] = own.name .. " " .. own.version
    for _, tag in ipairs(new_tags(origin, (own.lexicon or {}).tags, known)) do
      words.tags[#words.tags + 1] = tag
    end
    if own.lexicon then
      words[#words + 1] = word_list(origin, own.name, own.lexicon, known)
    end
    if own.sections then
      def.sections = add_sections(origin, def.sections, own.sections)
    end
    if own.topics then
      def.topics = add_topics(origin, def.topics, own.topics)
    end
    if own.outlets then
      def.sections = add_outlets(origin, def.sections, own.outlets)
    end
    def.outlet = own.outlet or def.outlet
    if own.rules then
      def.rules[#def.rules + 1] = { pack = own, name = origin.name }
    end
  end
  def.by = table.concat(by, ", ")
  return def
end

-- == files ===================================================================

-- The rules of a script, whose functions run in the sandbox: `rules`, and with
-- it each `build`, and the filters, which are called later.
local function guarded(rules)
  return sandbox.inside(function(u, rule)
    return rules(u, function(r)
      if type(r) == "table" and type(r.where) == "function" then
        local copy = {}
        for key, value in pairs(r) do copy[key] = value end
        copy.where, r = sandbox.inside(r.where), copy
      end
      return rule(r) -- a tail call: the one who called is the script
    end)
  end)
end

local NAMES = { quoth = { pack = function(def) return def end } }

--- The pack of a file. Raises, with file and line, on any mistake in it.
---@param path string
---@return table
function extend.load(path)
  local file, message = io.open(path, "rb")
  if not file then error("cannot read the rules: " .. message, 0) end
  local text
  text, message = file:read "a"
  file:close()
  if not text then
    error(("cannot read the rules: %s: %s"):format(path, message), 0)
  end
  local origin = { name = path, file = path, text = text }
  local given = sandbox.load(text, path, NAMES)
  if type(given) ~= "table" then
    fail(origin, "return", "the file must return quoth.pack { … }")
  end
  local def = {} -- the script may keep its own
  for key, value in pairs(given) do def[key] = value end
  extend.define(def, origin)
  def.rules = def.rules and guarded(def.rules)
  return def
end

return extend
