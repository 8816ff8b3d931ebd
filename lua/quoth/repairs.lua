--- What was changed in a text so that it could be read, one change at a time.
--
-- A repair is { first, last, kind, was, became }: bytes of the text as it was
-- decoded, what kind of change it was, and both sides of it. The kind `charset`
-- concerns all of the text and has the charset's name in `became`.

local core = require "quoth.core"

local M = {}

--- A side of a repair is printed to this many bytes.
local SHOWN = 60

--- What bytes of that charset are that make no character.
local function bad_kind(charset, was)
  if charset == "utf-8" then return "invalid UTF-8" end
  if not charset:find "^utf%-16" then return "invalid " .. charset end
  return #was < 2 and "half code unit" or "half surrogate pair"
end

--- Repairs of the decoding of `raw`; none where it cannot be decoded.
---@param raw string
---@param charset string|nil the one that was forced
---@return table list
function M.decoding(raw, charset)
  local text, read_as, spans = core.decode(raw, charset, false, true)
  local list = {}
  for i, span in ipairs(text and spans or {}) do
    local first, last, kind, was = table.unpack(span, 1, 4)
    if kind == "charset" then
      list[i] = { first = first, last = last, kind = kind, was = "",
        became = read_as }
    else
      list[i] = { first = first, last = last, kind = bad_kind(read_as, was),
        was = was, became = text:sub(first, last) }
    end
  end
  return list
end

--- Repairs of a line of JSON, as core.json_decode lists them; each has a `key`.
---@param listed table
---@return table list
function M.escapes(listed)
  local list = {}
  for i, r in ipairs(listed) do
    list[i] = { first = r[1], last = r[2], key = r.key, was = r.was,
      became = "\u{FFFD}",
      kind = r.was:find "^\\u" and "half surrogate pair" or "invalid UTF-8" }
  end
  return list
end

--- Kinds of single characters that are removed or replaced: first and last
-- code point, kind.
local CHARACTERS = {
  { 0x00, 0x1F, "control character" }, { 0x7F, 0x9F, "control character" },
  { 0xA0, 0xA0, "space" }, { 0xAD, 0xAD, "soft hyphen" },
  { 0x061C, 0x061C, "invisible character" },
  { 0x1680, 0x1680, "space" }, { 0x2000, 0x200A, "space" },
  { 0x200B, 0x200F, "invisible character" }, { 0x2010, 0x2015, "dash" },
  { 0x2018, 0x201F, "quotation mark" }, { 0x2028, 0x2029, "line end" },
  { 0x202A, 0x202E, "invisible character" }, { 0x202F, 0x202F, "space" },
  { 0x2032, 0x2033, "quotation mark" }, { 0x2039, 0x203A, "quotation mark" },
  { 0x205F, 0x205F, "space" }, { 0x2060, 0x206F, "invisible character" },
  { 0x2212, 0x2212, "dash" }, { 0x3000, 0x3000, "space" },
  { 0x301D, 0x301F, "quotation mark" }, { 0xFB00, 0xFB06, "ligature" },
  { 0xFE58, 0xFE63, "dash" }, { 0xFEFF, 0xFEFF, "byte order mark" },
  { 0xFF01, 0xFF5E, "full-width form" },
}

local function character_kind(cp)
  for _, range in ipairs(CHARACTERS) do
    if cp >= range[1] and cp <= range[2] then return range[3] end
  end
end

--- Straight marks, to which signs of Latin-1 are folded too.
local STRAIGHT = { ["'"] = true, ['"'] = true }

--- Combining marks are no characters of Windows-1252, so a run that holds one
-- was not encoded twice.
local COMBINING = "[\204\205][\128-\191]"

--- The kind of a change from the bytes around it. Normalization notes where it
-- changed a text, not why; what both sides share at their ends ("&amp;" and
-- "&") is no part of the change.
local function kind_of(text, first, last, was, became)
  if text:sub(first - 1, last + 1):find "&[&#%w;]*;"
    or text:sub(first, last + 1):find "^&" then
    return "entity"
  elseif was:find "[\r\n]" or was:find "\194\133" then
    if was == "\194\133" and became ~= "\n" then return "control character" end
    if became:find "\n" or was == "\r" then return "line end" end
    return was:find "^%-" and "divided word" or "wrapped line"
  elseif was == "" then
    return "composition"
  end
  local cp = utf8.codepoint(was)
  if utf8.len(was) > (utf8.len(became) or 0) and cp >= 0xC2 and cp <= 0xF4
    and not was:find(COMBINING) then
    return "double encoding"
  end
  return character_kind(cp) or STRAIGHT[became] and "quotation mark"
    or "composition"
end

--- What an entity and its character share ("&amp;" and "&") is no part of the
-- edit; here it is given back, so that all of the entity is seen.
local function widen(r, text)
  if r.first > 1 and text:find("^&[^&;]*;", r.first - 1) then
    r.first, r.from = r.first - 1, r.from - 1
  elseif r.was:find "^&[^;]*$" then
    r.last, r.to = r.last + 1, r.to + 1
  end
  r.was = text:sub(r.first, r.last)
end

--- Repairs that the normalization of `text` made, each with `from` and `to`:
-- first and last byte of what became of it.
---@param text string
---@param normalized string
---@param map userdata
---@return fun(): table|nil iterator
function M.edits(text, normalized, map)
  local i = 0
  return function()
    i = i + 1
    if i > #map then return nil end
    local first, last, from, to = map:edit(i)
    local r = { first = first, last = last, from = from, to = to,
      was = text:sub(first, last) }
    r.kind = kind_of(text, first, last, r.was, normalized:sub(from, to))
    if r.kind == "entity" then widen(r, text) end
    r.became = normalized:sub(r.from, r.to)
    return r
  end
end

--- Is the character to be printed by its number: invisible, or no space that
-- is plain?
local function hidden(cp)
  local kind = character_kind(cp)
  return kind and not (kind == "dash" or kind == "quotation mark"
    or kind == "ligature" or kind == "full-width form")
    or cp >= 0x300 and cp <= 0x36F
end

--- A side of a repair in quotation marks, with escapes as Lua has them.
---@param s string
---@return string
function M.quoted(s)
  local out, at, cut = {}, 1, #s > SHOWN
  while at <= #s and at <= SHOWN do
    local char
    if utf8.len(s, at, at) then
      char = s:match("^" .. utf8.charpattern, at)
      local cp = utf8.codepoint(char)
      at = at + #char
      if char == '"' or char == "\\" then
        char = "\\" .. char
      elseif char == "\n" then
        char = "\\n"
      elseif char == "\r" then
        char = "\\r"
      elseif hidden(cp) then
        char = ("\\u{%X}"):format(cp)
      end
    else
      char = ("\\x%02X"):format(s:byte(at))
      at = at + 1
    end
    out[#out + 1] = char
  end
  return '"' .. table.concat(out) .. '"' .. (cut and "…" or "")
end

--- A repair as a line to be read, without a line end.
---@param r table
---@return string
function M.line(r)
  if r.kind == "charset" then return "not UTF-8, read as " .. r.became end
  local place = r.last > r.first and ("bytes %d-%d"):format(r.first, r.last)
    or ("byte %d"):format(r.first)
  if r.became == "" then
    return ("%s: %s %s removed"):format(place, r.kind, M.quoted(r.was))
  end
  return ("%s: %s %s became %s"):format(place, r.kind, M.quoted(r.was),
    M.quoted(r.became))
end

--- Tells every repair of a text in the order of their places: those of its
-- decoding, and how `norm` (options of quoth.normalize) changed it for the
-- stages that read it; false where the stage reads it as it is.
---@param tell fun(line: string)
---@param text string
---@param decoding table of M.decoding or M.escapes
---@param norm table|false|nil
function M.report(tell, text, decoding, norm)
  local edits = function() end
  if norm ~= false then
    local normalized, map = core.normalize(text, norm)
    edits = M.edits(text, normalized, map)
  end
  local edit = edits()
  for _, r in ipairs(decoding) do
    while edit and edit.first < r.first do
      tell(M.line(edit))
      edit = edits()
    end
    tell(M.line(r))
  end
  while edit do
    tell(M.line(edit))
    edit = edits()
  end
end

return M
