-- Learns the weights by which candidates are scored, from annotated articles.
--
--   lua5.4 csrc/gen/train.lua GOLD.jsonl… > lua/quoth/en/weights.lua
--
-- Each line of GOLD has "text" and "statements" (content spans 0-based
-- half-open, source, optional, reported_speech). Every candidate that the
-- rules propose is an example: right when its content shares half with that of
-- a gold statement and its source, where gold has one, is the same. A logistic
-- model with L2 regularization, of each by itself and among its rivals, is
-- fitted by stochastic gradient descent, in a fixed order, so the same input
-- gives the same file.

package.path = "csrc/gen/?.lua;" .. package.path

local core = require "quoth.core"
local gold = require "gold"
local inflect = require "quoth.inflect"
local reader = require "quoth.reader"
local mean_of = require "mean_of"
local shuffled = require "shuffled"
local tablex = require "pl.tablex"

local EPOCHS = 30
local RATE, DECAY = 0.15, 0.9
local L2 = 2e-5
-- The places of words (QUOTH_PLACE_* in csrc/quoth.h): of cues, and beside the
-- source. Words seen less often have no weight there.
local CUES = { clause = 4, marked = 8, phrase = 4 }
local BESIDE = { left = 8, right = 8 }
local PLACES = { "clause", "marked", "phrase", "left", "right" }
local SHARE = 0.5
-- Shares that differ by no more are equally good.
local NEARLY = 0.03
-- What one is worth that is right but for its type, or the worse of two ends
-- that are both right.
local LESSER = 0.3

-- Every inflected form of the verbs the lexicon has, to its lemma.
local function lemmas()
  local of = {}
  for _, list in ipairs(require "quoth.en.lexicon.lists") do
    for _, group in ipairs(list) do
      if group.verbs then
        for _, lemma in ipairs(group) do
          local t = inflect.verb(lemma)
          while t do
            for _, form in ipairs { "base", "s", "past", "part", "ing" } do
              of[t[form]] = of[t[form]] or lemma
            end
            t = t.alt
          end
        end
      end
    end
  end
  return of
end

local TYPES = { direct = true, mixed = true, indirect = true }

local function type_of(c)
  for _, name in ipairs(c.features) do
    if TYPES[name] then return name end
  end
end

-- 1 right, LESSER where it is of another type than gold has, 0 wrong, nil where
-- gold does not ask.
local function label(text, c, golds)
  local best, share = gold.best(text, c.content, golds)
  if not best or share < SHARE then return 0, share end
  if not best.asked then
    if c.speech then return nil end
    return 1, share
  end
  if best.sn > 0 and #c.source > 0 then
    local s, m = gold.solid(text, c.source)
    local k = gold.shared(s, best.source)
    if k * 2 < math.min(m, best.sn) then return 0, 0 end
  end
  if best.type ~= type_of(c) then return LESSER, share end
  return 1, share
end

-- Candidates that differ in nothing but where their content ends.
local function key_of(c)
  local cue, source = c.cue[1] or {}, c.source[1] or {}
  return ("%d %d %d"):format(c.rule, cue[1] or 0, source[1] or 0)
end

local function best_shares(text, candidates, golds)
  local best = {}
  for _, c in ipairs(candidates) do
    if #c.content > 0 and not c.within then
      local _, share = gold.best(text, c.content, golds)
      local key = key_of(c)
      best[key] = math.max(best[key] or 0, share)
    end
  end
  return best
end

-- Candidates that share a cue, or the beginning of their content, are rivals:
-- one of them is chosen at most.
local function join(groups, of, x, c)
  local content = "content " .. c.content[1][1]
  local cue = c.cue[1] and "cue " .. c.cue[1][1] or content
  local group, other = of[content] or of[cue], of[cue]
  if not group then
    group = {}
    groups[#groups + 1] = group
  end
  if other and other ~= group then
    tablex.move(group, other, #group + 1)
    for key, g in pairs(of) do if g == other then of[key] = group end end
    tablex.clear(other)
  end
  group[#group + 1] = x
  of[content], of[cue] = group, group
end

local function examples(paths)
  local r = reader.new {}
  local rules, lemma = r.pack.rules, lemmas()
  local out, seen = {}, {}
  for _, path in ipairs(paths) do
    for line in io.lines(path) do
      local article = assert(core.json_decode(line))
      local doc = r:read(article.text,
        { title = gold.present(article.title) })
      local golds = gold.read(article.text, article.statements)
      local candidates = doc.core:candidates()
      local best = best_shares(article.text, candidates, golds)
      local rivals = {}
      for _, c in ipairs(candidates) do
        local rule = rules[c.rule]
        -- what somebody quoted reports, gold does not tell
        if #c.content == 0 or c.within then goto continue end
        c.speech = (rule.act or "speech") == "speech" or rule.act == "question"
        local y, share = label(article.text, c, golds)
        -- of two ends of one content the better is the right one
        if y == 1 and share < best[key_of(c)] - NEARLY then y = LESSER end
        if y then
          local f = { "rule " .. rule.name }
          for _, name in ipairs(c.features) do
            f[#f + 1] = "feature " .. name
          end
          for _, place in ipairs(PLACES) do
            local word = c.words[place] and c.words[place]:lower()
            if CUES[place] then word = word and lemma[word] end
            if word then f[#f + 1] = place .. " " .. word end
          end
          for _, name in ipairs(f) do seen[name] = (seen[name] or 0) + 1 end
          -- a nearly exact one is a better example than a half one
          local x = { y = y, f = f,
            w = y == 1 and 0.6 + 0.4 * (share or 1) or 1 }
          join(out, rivals, x, c)
        end
        ::continue::
      end
      doc:close()
    end
  end
  return out, seen, rules
end

-- Not learned: dialogue is rare in the articles there are to learn from, and
-- a line that is one quotation beside another such line is a turn.
local GIVEN = { ["feature bare beside quote line"] = 2.5 }

-- Weights are drawn to where they begin: a rule's to its prior, as if that
-- had been seen PULL times, the others to zero.
local PULL = 8

-- A candidate is to be likely when it is right, and likelier than its rivals:
-- so much the latter weighs.
local BEST = 0.5
local ODDS_MAX = 30 -- of an exponential

local function fit(list, seen, rules)
  local w, start, pull = {}, {}, {}
  for _, r in ipairs(rules) do
    local p = math.min(math.max(r.prior or 50, 1), 99) / 100
    if r.group ~= "mention" and r.group ~= "edge" then
      start["rule " .. r.name] = math.log(p / (1 - p))
      seen["rule " .. r.name] = seen["rule " .. r.name] or 0
    end
  end
  for name, n in pairs(seen) do
    local place = name:match "^%a+"
    if n >= (CUES[place] or BESIDE[place] or 0) then
      w[name] = start[name] or 0.0
      pull[name] = start[name] and PULL / (n + PULL) * 0.25 or 0
    end
  end
  local rate, sum = RATE, {}
  for epoch = 1, EPOCHS do
    for _, rivals in ipairs(shuffled(list)) do
      local all, right = 1, 0
      for _, x in ipairs(rivals) do
        local z = 0
        for _, name in ipairs(x.f) do z = z + (w[name] or 0) end
        x.odds = math.exp(math.min(z, ODDS_MAX))
        all, right = all + x.odds, right + x.y * x.w
      end
      for _, x in ipairs(rivals) do
        local best = x.y * x.w / math.max(right, 1) - x.odds / all
        local alone = (x.y - x.odds / (1 + x.odds)) * x.w
        local g = (BEST * best + (1 - BEST) * alone) * rate
        for _, name in ipairs(x.f) do
          local v = w[name]
          if v then
            w[name] = v + g - v * rate * L2 * 50
              + ((start[name] or v) - v) * rate * pull[name]
          end
        end
      end
    end
    rate = rate * DECAY
    if epoch > EPOCHS // 2 then
      for name, value in pairs(w) do sum[name] = (sum[name] or 0) + value end
    end
  end
  -- the mean over the later epochs wavers less than the last
  for name, value in pairs(sum) do w[name] = value / (EPOCHS - EPOCHS // 2) end
  for name, value in pairs(GIVEN) do w[name] = value end
  return w
end

local function hundredths(x) return math.floor(x * 100 + 0.5) end

-- A line for each weight that is called "kind name".
local function write_column(w, kind)
  for name in tablex.sort(w) do
    local rest = name:match("^" .. kind .. " (.+)$")
    if rest then print(("    [%q] = %d,"):format(rest, hundredths(w[name]))) end
  end
end

-- A line for each word with its weights in these places; what rounds to zero is
-- left out.
local function write_words(w, places, format)
  local words = {}
  for name in pairs(w) do
    local place, word = name:match "^(%a+) (.+)$"
    if places[place] then words[word] = true end
  end
  for word in tablex.sort(words) do
    local out = {}
    for _, p in ipairs(PLACES) do
      local x = places[p] and hundredths(w[p .. " " .. word] or 0) or 0
      if x ~= 0 then out[#out + 1] = ("%s = %d"):format(p, x) end
    end
    if #out > 0 then print(format:format(word, table.concat(out, ", "))) end
  end
end

local function write(w, n)
  print(("-- Weights of the scoring model, in hundredths of a logit. Generated "
    .. "by\n-- csrc/gen/train.lua from %d candidates; do not edit.\nreturn {")
    :format(n))
  print "  rule = {"
  write_column(w, "rule")
  print "  },\n  feature = {"
  write_column(w, "feature")
  print "  },\n  cue = { -- by lemma"
  write_words(w, CUES, "    { %q, %s },")
  print "  },\n  word = {"
  write_words(w, BESIDE, "    [%q] = { %s },")
  print "  },\n}"
end

local list, seen, rules = examples(arg)
local right = 0
local n = 0
for _, rivals in ipairs(list) do
  n = n + #rivals
  for _, x in ipairs(rivals) do right = right + (x.y > 0 and 1 or 0) end
end
io.stderr:write(("%d candidates, %d right\n"):format(n, right))
write(mean_of(function() return fit(list, seen, rules) end), n)
