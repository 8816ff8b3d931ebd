--- quoth: who said what in news text.
--
-- Positions are bytes, 1-based and inclusive, so that text:sub(first, last)
-- works. Misuse raises; bad input returns nil, message, code and where it
-- applies the position of the fault.
local core = require "quoth.core"

local quoth = { VERSION = core.version }

--- A reader: a language pack and options, for any number of texts. Options:
--- lang ("en"); strict (false), to refuse what is not UTF-8 instead of
--- repairing it; charset, to force one instead of finding out. Unknown keys
--- and values of the wrong type raise.
---@param options table|nil
---@return quoth.reader
function quoth.new(options) return require "quoth.reader".new(options) end

--- A report on a document or a record. Raises for a format there is not.
---@param doc quoth.doc|table
---@param format "text"|"markdown"|"json"|"jsonl"
---@return string
function quoth.report(doc, format)
  return require "quoth.report"(doc, format)
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

--- Iterates over the sentences of any text: i, first, last. Abbreviations and
--- the words that begin sentences are those of `lexicon` (of quoth.lexicon),
--- or of English.
---@param text string
---@param lexicon userdata|nil
---@return fun(): integer|nil, integer|nil, integer|nil
function quoth.sentences(text, lexicon)
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
