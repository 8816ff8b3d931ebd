-- The bundled articles and what stands in them.

local cases = require "spec.support.cases"
local core = require "quoth.core"

local samples = {}

samples.GOLD = "spec/samples/expected/gold.jsonl"

--- The lines of gold.jsonl as tables (spans 0-based and half-open, null as
--- core.null), each with what its file holds in `file_text`.
function samples.all()
  local list = {}
  for line in io.lines(samples.GOLD) do
    local gold = assert(core.json_decode(line))
    local file = assert(io.open(gold.id, "rb"))
    gold.file_text = file:read "a"
    file:close()
    list[#list + 1] = gold
  end
  return list
end

-- The letters and digits of all pieces: marks, stops and spaces at their ends
-- are no part of what was said.
local function letters(text, spans, offset)
  local pieces = {}
  for i, span in ipairs(spans) do
    pieces[i] = text:sub(span[1] + offset, span[2])
  end
  return (table.concat(pieces):gsub("[^%w\128-\255]", "")
    :gsub("\226\128[\152-\159]", ""))
end

local function names(gold)
  local list = { gold.speaker }
  local also = gold.speaker_alt
  if type(also) == "string" then also = { also } end
  for _, name in ipairs(type(also) == "table" and also or {}) do
    list[#list + 1] = name
  end
  return list
end

local function same_speaker(s, gold)
  if gold.speaker == core.null then return not s.speaker end
  for _, name in ipairs(names(gold)) do
    if s.speaker and cases.bare(s.speaker.name) == cases.bare(name) then
      return true
    end
  end
  return false
end

--- Compares the statements found in an article with the annotated ones.
---@return table result { asked, right (same words, same speaker), extra (in
--- neither; a list), missed (a list) }
function samples.compare(gold, doc)
  local by_words = {}
  for _, g in ipairs(gold.statements) do
    by_words[letters(gold.text, g.content, 1)] = g
  end
  local result = { asked = 0, right = 0, extra = {}, missed = {} }
  local found = {}
  for s in doc:statements() do
    local g = by_words[letters(doc.text, s.content, 0)]
    if g and same_speaker(s, g) then found[g] = true end
    if not g and cases.claimed(s) and not s.parent then
      table.insert(result.extra, cases.line(doc.text, s))
    end
  end
  for _, g in ipairs(gold.statements) do
    if not g.optional then
      result.asked = result.asked + 1
      if found[g] then
        result.right = result.right + 1
      else
        local first, last = g.content[1][1] + 1, g.content[1][2]
        table.insert(result.missed, tostring(g.speaker) .. " | "
          .. gold.text:sub(first, last))
      end
    end
  end
  return result
end

local function value(v)
  return v ~= core.null and v or nil
end

--- Compares headline, date, outlet and the dateline's place, not minding case.
---@return table wrong what differs: "place: Oslo, not Bergen"
function samples.compare_meta(gold, doc)
  local dateline = value(gold.meta.dateline)
  local want = { headline = value(gold.meta.headline),
    date = value(gold.meta.date), outlet = value(gold.meta.outlet),
    place = dateline and value(dateline.place) }
  local wrong = {}
  for _, key in ipairs { "headline", "date", "outlet", "place" } do
    local a, b = want[key] or "none", doc.meta[key] or "none"
    if a:lower() ~= b:lower() then
      wrong[#wrong + 1] = ("%s: %s, not %s"):format(key, b, a)
    end
  end
  return wrong
end

--- The annotated furniture that lies within a statement's content, as text.
function samples.furniture_said(gold, doc)
  local list = {}
  for s in doc:statements() do
    for _, piece in ipairs(s.content) do
      for _, span in ipairs(gold.boilerplate) do
        if span[1] < piece[2] and piece[1] <= span[2] then
          list[#list + 1] = gold.text:sub(span[1] + 1, span[2])
        end
      end
    end
  end
  return list
end

return samples
