-- Gold statements of annotated articles, and how much of one some spans share.

local core = require "quoth.core"

local gold = {}

-- The positions (1-based) of letters and digits in spans {first, last}.
function gold.solid(text, spans)
  local set, n = {}, 0
  for _, s in ipairs(spans) do
    for i = s[1], s[2] do
      if not set[i] and text:find("^[%w\128-\255]", i) then
        set[i] = true
        n = n + 1
      end
    end
  end
  return set, n
end

function gold.shared(a, b)
  local n = 0
  for i in pairs(a) do if b[i] then n = n + 1 end end
  return n
end

local function gold_spans(x)
  if x == nil or x == core.null or #x == 0 then return {} end
  if type(x[1]) == "number" then x = { x } end
  local out = {}
  for i, s in ipairs(x) do out[i] = { s[1] + 1, s[2] } end
  return out
end

function gold.present(x)
  if x == core.null then return nil end
  return x
end

local NEGATED = { "%f[%w]not%f[%W]", "%f[%w]never%f[%W]", "cannot",
  "declin%a+", "refus%a+", "n['’]t%f[%W]" }

local function asked(g)
  if gold.present(g.optional) or gold.present(g.reported_speech) == false then
    return false
  end
  for _, p in ipairs(NEGATED) do
    if g.cue_text:lower():find(p) then return false end
  end
  return true
end

function gold.read(text, list)
  local out = {}
  for _, g in ipairs(list) do
    local x = { optional = g.optional, reported_speech = g.reported_speech,
      type = g.type }
    x.content, x.n = gold.solid(text, gold_spans(g.content))
    x.source, x.sn = gold.solid(text, gold_spans(g.source))
    x.cue_text = ""
    for _, s in ipairs(gold_spans(g.cue)) do
      x.cue_text = x.cue_text .. " " .. text:sub(s[1], s[2])
    end
    x.asked = asked(x)
    local low, high = math.huge, 0
    for i in pairs(x.content) do
      low, high = math.min(low, i), math.max(high, i)
    end
    x.low, x.high = low, high
    out[#out + 1] = x
  end
  return out
end


--- The gold statement that shares most with spans {first, last} of the text,
--- and the share: what both have of what either has.
function gold.best(text, spans, golds)
  local content, n = gold.solid(text, spans)
  local first, last = spans[1][1], spans[#spans][2]
  local best, share = nil, 0
  for _, g in ipairs(golds) do
    if g.low <= last and g.high >= first then
      local k = gold.shared(content, g.content)
      local iou = k / (n + g.n - k)
      if iou > share then best, share = g, iou end
    end
  end
  return best, share
end

return gold
