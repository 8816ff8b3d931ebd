--- quoth: who said what in news text.
--
-- Positions are bytes, 1-based and inclusive, so that text:sub(first, last)
-- works. Misuse raises; bad input returns nil, message, code and where it
-- applies the position of the fault.
local core = require "quoth.core"

local quoth = { VERSION = core.version }

--- A reader: a language pack and options, for any number of texts. Options:
--- lang ("en"); strict (false), to refuse what is not UTF-8 instead of
--- repairing it; charset, to force one instead of finding out; html, to read
--- texts as pages of HTML (true) or never (false) instead of finding out;
--- corrections, a list of what a person corrected (quoth.corrections); rules, a
--- file with a pack, what quoth.pack gave, or a list of these, which extend the
--- language's; check (true), whether the examples of those are run. Unknown
--- keys, values of the wrong type and mistakes in rules raise.
---@param options table|nil
---@return quoth.reader
function quoth.new(options) return require "quoth.reader".new(options) end

--- Rules and words of one's own, for quoth.new: name, version, extends ("en"),
--- schema (1); lexicon, sections, outlet, rules (lua/README.md tells all).
--- Raises, with file and line, for what no pack has.
---@param def table
---@return table pack
function quoth.pack(def)
  local told = type(def) == "table" and def.rules
  local info = type(told) == "function" and debug.getinfo(told, "S")
    or debug.getinfo(2, "Sl")
  local file = info.source:match "^@(.*)$"
  return require "quoth.extend".define(def, { file = file,
    name = file and info.short_src, line = info.currentline or info.linedefined
  })
end

--- A report: `docs` is a document, a record (then without what needs the text),
--- a list of them, or an iterator, which is asked for the next when the report
--- is done with the one before. `format` is "text", "markdown", "html", "csv",
--- "json", "jsonl", "tei", "brat" or "annotation"; the name of a file with a
--- dot in it, a script where it ends in .lua, else a template (see
--- lua/README.md; they run in a sandbox that bounds neither time nor memory);
--- or a function like a script's. `options` are for the report; of them,
--- `several` tells that more than one article may come. Raises for a format
--- that there is not and for what goes wrong in a script.
---@param docs quoth.doc|table|function
---@param format string|function
---@param options table|nil
---@param write nil|fun(...: string) gets the report piece by piece
---@return string|nil the report, when there is no `write`
function quoth.report(docs, format, options, write)
  if type(docs) ~= "table" and type(docs) ~= "function" then
    error("quoth.report: no documents, but a " .. type(docs), 2)
  end
  return (require "quoth.report".write(docs, format, options, write))
end

-- Raises for what quoth.decode has no option for.
local function check_decode(options)
  local types = { charset = "string", strict = "boolean" }
  if type(options) ~= "table" then
    error("quoth.decode: the options must be a table", 3)
  end
  for key, value in pairs(options) do
    if not types[key] then
      error(("quoth.decode: unknown option '%s'"):format(tostring(key)), 3)
    elseif type(value) ~= types[key] then
      error(("quoth.decode: %s must be a %s"):format(key, types[key]), 3)
    end
  end
end

--- The text in UTF-8, as the reader decodes it. Options: charset, to force one
--- instead of finding out (one that there is not raises); strict, to refuse
--- what would have to be repaired or guessed. Also what it was read as and the
--- repairs: lists {first, last, kind}, bytes of the result where U+FFFD stands
--- for what was no character ("bad"), or all of it where the charset was
--- guessed ("charset").
---@param text string
---@param options table|nil
---@return string|nil decoded or nil, message, code ("eutf8", "ebig"), position
---@return string charset
---@return table[]|string repairs
---@return integer|nil position
function quoth.decode(text, options)
  options = options or {}
  check_decode(options)
  local decoded, charset, repairs, position =
    core.decode(text, options.charset, options.strict)
  if repairs == "earg" then error("quoth.decode: " .. charset, 2) end
  return decoded, charset, repairs, position
end

--- The normalized text and a map to the original: NFC, plain spaces, and by
--- `options` (booleans): unwrap, entities, mojibake (true when not given),
--- fold_quotes, fold_dashes, keep_spaces (false). map:source(first, last)
--- gives the original bytes of normalized ones, map:target(first, last) the
--- normalized bytes of original ones, #map the number of edits, map:edit(i)
--- the i-th: first and last in the original, first and last in the normalized
--- text (last is first - 1 where there is nothing).
---@param text string
---@param options table|nil
---@return string|nil normalized or nil, message, "eutf8", position
---@return userdata|string map
function quoth.normalize(text, options) return core.normalize(text, options) end

-- The English lexicon, filled when it is first asked for.
local english

local function english_lexicon()
  english = english
    or require "quoth.lexicon".load(require "quoth.en.lexicon")
  return english
end

--- Words that quoth.sentences takes beside those of English, and the tags that
-- quoth.en.lexicon.abbreviations describes.
local ADDED = {
  { option = "abbreviations", tags = { "abbr" } },
  { option = "titles", tags = { "abbr", "abbr_in" } },
}
--- Bytes of the longest word that a sentence is known not to end at.
local ADDED_MAX = 20

local function added_words(option, list)
  if type(list) ~= "table" then
    error(("option '%s' must be a list of words"):format(option), 0)
  end
  for _, word in ipairs(list) do
    if type(word) ~= "string" or #word > ADDED_MAX
      or not word:find "^[%w.\128-\255]+[.!]$" then
      error(("%s: '%s' is not one word of at most %d bytes with its dot")
        :format(option, tostring(word), ADDED_MAX), 0)
    end
  end
  return list
end

-- The lexicon that was last made for options, and their words as a string.
local added, added_key

local function lexicon_with(options)
  local known, key = {}, {}
  for i, a in ipairs(ADDED) do
    known[a.option] = true
    local list = options[a.option]
    key[i] = list and table.concat(added_words(a.option, list), " ") or ""
  end
  for option in pairs(options) do
    if not known[option] then
      error(("unknown option '%s' to sentences"):format(tostring(option)), 0)
    end
  end
  key = table.concat(key, "\n")
  if key ~= added_key then
    local english_lists = require "quoth.en.lexicon"
    local groups = { name = "added" }
    for _, a in ipairs(ADDED) do
      local group = { tags = a.tags }
      for i, word in ipairs(options[a.option] or {}) do group[i] = word end
      if #group > 0 then groups[#groups + 1] = group end
    end
    added = require "quoth.lexicon".load { tags = english_lists.tags,
      compiled = english_lists.compiled, groups }
    added_key = key
  end
  return added
end

--- Iterates over the sentences of any text: i, first, last. Abbreviations and
--- the words that begin sentences are those of English, and more by `options`:
--- abbreviations, which end a sentence only before a word that begins one, and
--- titles, which end none before a capital; lists of words with their dots,
--- { abbreviations = { "Abt." }, titles = { "Hptm." } }. A word with a capital
--- stands for that form, one without for any case. The lexicon for the lists
--- is kept until others come. Instead of options a lexicon of quoth.lexicon
--- takes the place of English.
---@param text string
---@param options table|userdata|nil
---@return fun(): integer|nil, integer|nil, integer|nil
function quoth.sentences(text, options)
  local lexicon = options
  if type(options) == "table" then
    lexicon = next(options) ~= nil and lexicon_with(options)
  end
  return core.sentences(text, lexicon or english_lexicon())
end

--- Iterates over the quotations of any text: i, first, last (marks included),
--- depth (0 for an outermost one), flags ("unclosed,single", "" for none). The
--- words that tell who speaks are those of `lexicon`, or of English.
---@param text string
---@param lexicon userdata|nil
---@return (fun(): integer?, integer?, integer?, integer?, string?)|nil each
--- or nil, message, "eutf8", position
function quoth.quotations(text, lexicon)
  return core.quotations(text, lexicon or english_lexicon())
end

return quoth
