-- Goes over units with a pattern as the core does, and tells how far it came:
-- at which unit it stopped, what it wanted there, and what it had captured till
-- then.
-- For explanations alone; a text is read by the core (csrc/core/match.c).

local trace = {}

-- Steps of an attempt: a pattern without sense may need many.
local STEPS = 20000

-- The number of units of a pattern that looks behind.
local function length(p)
  local op = p[1]
  if op == "seq" then return length(p[2]) + length(p[3]) end
  if op == "choice" or op == "minus" then return length(p[2]) end
  if op == "as" or op == "def" then return length(p[3]) end
  if op == "repeat" then return length(p[2]) * math.abs(p[3]) end
  return (op == "any" or op == "test") and 1 or 0
end

local matcher = {}
matcher.__index = matcher

--- A matcher of patterns over the units of a window.
---@param look table of quoth.inspect
---@param units table[] as doc:units gives them
---@return table
function trace.new(look, units)
  return setmetatable({ look = look, units = units, n = #units }, matcher)
end

-- Notes a test that failed: the furthest is that before which most others had
-- passed, and among equals the one that stands last.
function matcher:fail(p, k, score)
  local best = self.best
  if best and (score < best.score or score == best.score and k < best.unit) then
    return
  end
  if not best or score > best.score or k > best.unit then
    best = { score = score, unit = k, wanted = {},
      captures = table.move(self.captures, 1, #self.captures, 1, {}) }
    self.best = best
  end
  for _, other in ipairs(best.wanted) do
    if other == p then return end
  end
  best.wanted[#best.wanted + 1] = p
end

local step = {}

-- The unit behind a match that begins at unit k, and the score then, which
-- counts the tests passed outside of repetitions; nil where there is none.
function matcher:match(p, k, score, noted)
  self.steps = self.steps + 1
  if self.steps > STEPS then return nil end
  local kept = #self.captures
  local behind, after = step[p[1]](self, p, k, score, noted)
  if not behind then
    for i = #self.captures, kept + 1, -1 do self.captures[i] = nil end
  end
  return behind, after
end

step["true"] = function(_, _, k, score) return k, score end
step["false"] = function() return nil end
function step.any(self, _, k, score)
  if k <= self.n then return k + 1, score end
end
function step.test(self, p, k, score, noted)
  local u = self.units[k]
  if u and self.look:passes(p[2], u[1], u[3]) then return k + 1, score + 1 end
  if noted and k <= self.n then self:fail(p, k, score) end
end
function step.seq(self, p, k, score, noted)
  local behind, after = self:match(p[2], k, score, noted)
  if behind then return self:match(p[3], behind, after, noted) end
end
function step.choice(self, p, k, score, noted)
  local behind, after = self:match(p[2], k, score, noted)
  if behind then return behind, after end
  return self:match(p[3], k, score, noted)
end
function step.minus(self, p, k, score, noted)
  if self:match(p[3], k, 0, false) then return nil end
  return self:match(p[2], k, score, noted)
end
step["repeat"] = function(self, p, k, score, noted)
  local n, most, done = p[3], p[3] < 0 and -p[3] or math.huge, 0
  while done < most do
    local behind = self:match(p[2], k, score, noted)
    if not behind or behind == k then break end
    k, done = behind, done + 1
  end
  if done >= n then return k, n > 0 and score + 1 or score end
end
step["not"] = function(self, p, k, score)
  if not self:match(p[2], k, 0, false) then return k, score end
end
function step.look(self, p, k, score, noted)
  local behind, after = self:match(p[2], k, score, noted)
  if behind then return k, after end
end
function step.behind(self, p, k, score)
  local from = k - length(p[2])
  if from >= 1 and self:match(p[2], from, 0, false) then return k, score end
end
step["as"] = function(self, p, k, score, noted)
  local behind, after = self:match(p[3], k, score, noted)
  if behind then
    self.captures[#self.captures + 1] = { id = p[2], from = k, to = behind }
  end
  return behind, after
end
function step.def(self, p, k, score, noted)
  return self:match(p[3], k, score, noted)
end

--- Tries a pattern at unit k.
---@param p table
---@param k integer
---@return integer|nil behind the unit behind its match
---@return table|nil best where it stopped: { score, unit, wanted = tests,
--- captures = { { id, from, to } } }
function matcher:try(p, k)
  self.steps, self.best, self.captures = 0, nil, {}
  local behind = self:match(p, k, 0, true)
  return behind, self.best
end

-- == tests in words ==========================================================

local LETTER = { w = "word", W = "Word", U = "WORD", ["0"] = "number",
  ["'"] = "possessive", [","] = "comma", [":"] = "colon", [";"] = "semicolon",
  ["-"] = "dash", ["."] = "full stop", ["?"] = "question mark",
  ["!"] = "exclamation mark", ["~"] = "ellipsis", ["("] = "open bracket",
  [")"] = "close bracket", ["<"] = "open mark", [">"] = "close mark",
  ['"'] = "mark", ["*"] = "sign", ["@"] = "handle", ["|"] = "break",
  Q = "quotation", P = "person", R = "role", H = "pronoun", O = "org",
  L = "place", G = "group", T = "thing" }

-- So many tags of a list are told.
local TOLD = 8

local function names_of(masks, at, tags)
  local list = {}
  for name, tag in pairs(tags) do
    local of_lane = tag.lane > 0 and masks[at + tag.lane - 1] or 0
    if tag.mask & of_lane ~= 0 then list[#list + 1] = name end
  end
  table.sort(list)
  if #list > TOLD then
    list = { table.unpack(list, 1, TOLD) }
    list[TOLD] = "…"
  end
  return table.concat(list, "/")
end

--- What a test asks for: `word say/tell, not neg`.
---@param p table
---@param tags table<string, {mask: integer, lane: integer}>
---@return string
function trace.words(p, tags)
  local test, out = p[2], {}
  if test.letters == "wWU" then
    out[1] = "word"
  else
    local list = {}
    for letter in test.letters:gmatch "." do
      list[#list + 1] = LETTER[letter]
    end
    out[1] = table.concat(list, "/")
  end
  if test.forms then
    out[1] = "“" .. table.concat(test.forms, "”/“") .. "”"
  elseif test.codes and test.codes[1] == 0 then
    out[1] = "unknown word"
  end
  for i = 1, #(test.need or {}), 2 do
    out[#out + 1] = names_of(test.need, i, tags)
  end
  local without = test.without and names_of(test.without, 1, tags) or ""
  return table.concat(out, " ") .. (without ~= "" and ", not " .. without or "")
end

return trace
