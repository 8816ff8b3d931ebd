-- A pack: a language's (or a desk's) lexicon and rules, compiled once.
--
-- A rule is a table with
--   name      what every result of it carries
--   group     "mention", "edge", "clause", ...; within a group the first rule
--             that matches at a unit wins, every group may propose
--   order     its place in the group (small first)
--   prior     how sure its finds are, in percent, where the pack's weights
--             do not say
--   floor     what it finds is at least so sure, in percent: for forms that
--             leave no doubt but are rare in what the weights were learned from
--   act       of its finds, "speech" if not given
--   mention   for the group "mention": what is found, "person", ...
--   relay     true: reports what another reports, and yields to him
--   build     function() -> a pattern over the unit view (see quoth.unit)
--   yes, no   examples that run as tests

local lpeg = require "lpeg"
local inflect = require "quoth.inflect"
local lexicon = require "quoth.lexicon"
local section = require "quoth.section"
local unit = require "quoth.unit"
local P, Cc, Cmt, Ct = lpeg.P, lpeg.Cc, lpeg.Cmt, lpeg.Ct

local pack = {}

-- Acts by their numbers in the core (enum quoth_act in csrc/core/doc.h).
local ACTS = { speech = 0, question = 1, belief = 2, intention = 3,
  decision = 4, evidence = 5, refusal = 6 }

-- Types by their numbers in the core (enum quoth_type).
local TYPES = { direct = 0, mixed = 1, indirect = 2 }

local FIELDS = { name = "string", group = "string", order = "number",
  prior = "number", floor = "number", act = "string", mention = "string",
  build = "function", yes = "table", no = "table", relay = "boolean" }

local DEFAULT_PRIOR = 50
-- An edge with a prior of no more than 50 would end nothing by itself.
local EDGE_PRIOR = 80
-- Weights are hundredths of a logit.
local SCALE = 100

-- A prior in percent as a weight, for rules that the model was not taught.
local function logit(percent)
  local p = math.min(math.max(percent, 1), 99) / 100
  return math.floor(SCALE * math.log(p / (1 - p)) + 0.5)
end

-- Hands the model's weights to the core. A verb's holds for all its forms.
local function load_weights(lex, weights)
  for name, w in pairs(weights.feature) do
    if not lex:weight(name, w) then
      error("weights: unknown feature '" .. name .. "'", 0)
    end
  end
  for lemma, w in pairs(weights.cue) do
    local t = inflect.verb(lemma)
    while t do
      for _, form in pairs(t) do
        if type(form) == "string" then
          for kind, weight in pairs(w) do lex:cue_weight(form, kind, weight) end
        end
      end
      t = t.alt
    end
  end
end

local function check(r)
  for key, value in pairs(r) do
    local want = FIELDS[key]
    if not want then
      error(("rule '%s': unknown field '%s'"):format(tostring(r.name),
        tostring(key)), 0)
    elseif type(value) ~= want then
      error(("rule '%s': %s must be a %s"):format(tostring(r.name), key, want),
        0)
    end
  end
  for _, key in ipairs { "name", "group", "build" } do
    if r[key] == nil then
      error(("rule '%s': no %s"):format(tostring(r.name), key), 0)
    end
  end
  if r.act and not ACTS[r.act] then
    error(("rule '%s': unknown act '%s'"):format(r.name, r.act), 0)
  end
  if r.group == "mention" and not unit.mentions[r.mention] then
    error(("rule '%s': unknown mention '%s'"):format(r.name,
      tostring(r.mention)), 0)
  end
end

--- Collects the rules of `modules`, functions (u, rule) as in DESIGN.
local function collect(modules, u)
  local rules = {}
  for _, module in ipairs(modules) do
    module(u, function(r)
      check(r)
      local ok, patt = pcall(r.build)
      if ok and not unit.is_pattern(patt) then
        ok, patt = false, "build gives no pattern"
      end
      if not ok then error(("rule '%s': %s"):format(r.name, patt), 0) end
      rules[#rules + 1] = r
      r.id, r.patt = #rules, patt
    end)
  end
  return rules
end

-- == scans ===================================================================

-- A scan runs rules over a view in an alphabet of its own.

-- A hit begins with a negative number that names the rule (or, for mentions,
-- what is found).
local function head(r)
  return Cc(-(r.mention and unit.mentions[r.mention] or r.id) - 1)
end

-- The first rule of a group that matches.
local function choice(alphabet, rules)
  local all = P(false)
  for _, r in ipairs(rules) do
    local opening = next(r.guards) and P(true)
      or alphabet:behind(r.patt) * alphabet:opening(r.patt)
    all = all + opening * head(r) * alphabet:shared(r.rest)
  end
  return all
end

-- What rules match, guards and all.
local function patterns_of(rules)
  local list = {}
  for i, r in ipairs(rules) do list[i] = r.patt end
  return list
end

-- Splits a rule into its guards, the looks ahead that it begins with, and what
-- follows them, which is compiled once.
local function split(r)
  r.guards, r.rest = {}, r.patt
  local guard, rest = unit.guard(r.patt)
  while rest do
    r.guards[#r.guards + 1], r.rest = guard, rest
    r.guards[guard] = true
    guard, rest = unit.guard(rest)
  end
end

-- The guards of rules, each once.
local function guards_of(rules)
  local list, seen = {}, {}
  for _, r in ipairs(rules) do
    if not r.rest then split(r) end
    for _, guard in ipairs(r.guards) do
      if not seen[guard] then
        seen[guard] = true
        list[#list + 1] = guard
      end
    end
  end
  return list
end

-- Tests each of the guards once, from the i-th on, and then tries those of the
-- rules whose guard holds. `leaf(rules)` tries rules and never fails. Where a
-- guard holds, only rules that can begin with the same unit are left, so the
-- branches are not many more than the guards.
local function guarded(alphabet, guards, rules, leaf, i)
  local guard = guards[i]
  if not guard then return leaf(rules) end
  local wanted, with, without = false, {}, {}
  for _, r in ipairs(rules) do
    if r.guards[guard] then
      wanted = true
    else
      without[#without + 1] = r
    end
    if r.guards[guard] or alphabet:meet(guard, r.patt) then
      with[#with + 1] = r
    end
  end
  if not wanted then return guarded(alphabet, guards, rules, leaf, i + 1) end
  local no = guarded(alphabet, guards, without, leaf, i + 1)
  return alphabet:opening(guard) * alphabet:shared(guard)
    * guarded(alphabet, guards, with, leaf, i + 1) + no
end

-- Goes over a view: `leaf` at every unit that one of the rules can begin with.
local function scan_with(alphabet, rules, leaf)
  local unit_ = guarded(alphabet, guards_of(rules), rules, leaf, 1)
  local skip = alphabet:skip(alphabet:begins(patterns_of(rules)))
  return skip * (unit_ * skip) ^ 0
end

-- The same, but rules that need certain marks are left out of windows without.
local function scan_of_window(alphabet, rules, leaf)
  local rare, plain = {}, {}
  for _, r in ipairs(rules) do
    local list = alphabet:is_rare(r.patt) and rare or plain
    list[#list + 1] = r
  end
  local scan = scan_with(alphabet, rules, leaf)
  if not rare[1] or not plain[1] then return scan end
  return alphabet:gate(patterns_of(rare)) * scan
    + scan_with(alphabet, plain, leaf)
end

-- A function from a document that shows a window to the hits of one group.
-- They do not overlap: the scan goes on after each.
local function consumer(alphabet, rules)
  local scan = alphabet:close(Ct(scan_of_window(alphabet, rules, function(list)
    return choice(alphabet, list) + alphabet.width
  end)))
  return function(doc) return scan:match(doc:view(alphabet.id)) end
end

-- The same for several groups, whose hits may overlap: a hit only looks ahead.
-- Each group is gone over by itself, at the units that its rules begin with,
-- and only in windows that hold what they need.
-- So they are taken at match time, and what then fails goes on behind a unit.
local function proposer(alphabet, rules)
  local hits, n
  local function take(_, _, ...)
    for i = 1, select("#", ...) do hits[n + i] = (select(i, ...)) end
    n = n + select("#", ...)
    return false
  end
  local function leaf(list)
    return Cmt(choice(alphabet, list), take) + alphabet.width
  end
  local all, group = P(true), {}
  for i, r in ipairs(rules) do
    group[#group + 1] = r
    if not rules[i + 1] or rules[i + 1].group ~= r.group then
      all = all * (alphabet:gate(patterns_of(group))
        * #scan_of_window(alphabet, group, leaf) + true)
      group = {}
    end
  end
  local scan = alphabet:close(all)
  return function(doc)
    hits, n = {}, 0
    scan:match(doc:view(alphabet.id))
    return hits
  end
end

-- Two functions of that kind, one after the other.
local function both(first, second)
  return function(doc)
    local list, more = first(doc), second(doc)
    return table.move(more, 1, #more, #list + 1, list)
  end
end

-- A scan of rules, those of a group in their order.
local function scan_of(lex, rules, kind)
  local alphabet = unit.alphabet(lex, patterns_of(rules))
  for _, r in ipairs(rules) do r.alphabet = alphabet end
  local scan = kind(alphabet, rules)
  alphabet:forget()
  return scan
end

--- A function from a document that shows a window to the hits of one rule.
---@param r table a rule of a compiled pack
---@return fun(doc: userdata): integer[]
function pack.alone(r) return proposer(r.alphabet, { r }) end

--- Compiles a pack: { name, version, lexicon = lists, words = { forms that
--- rules name }, apart = { groups that run over an alphabet of their own },
--- rules = { modules } }. Raises on any mistake in it.
---@param def table
---@return table pack { name, version, lex, rules } and the functions from a
--- document that shows a window to its hits: mentions, edges and hits (of all
--- other groups)
function pack.compile(def)
  local core = require "quoth.core"
  local lex = core.lexicon()
  for _, form in ipairs(def.words or {}) do lex:own(form) end
  local _, concepts, bits = lexicon.fill(lex, def.lexicon)
  local tags = {}
  for _, tag in ipairs(def.lexicon.tags) do
    tags[tag.name] = { mask = bits[tag.name], lane = tag.lane }
  end
  local u = unit.new(lex, tags)
  local rules = collect(def.rules, u)
  local weights = def.weights or { rule = {}, feature = {}, cue = {} }
  local ends = def.ends or { edge = {}, feature = {} }
  load_weights(lex, weights)
  for name, w in pairs(ends.feature) do
    if not lex:clause_weight(name, w) then
      error("ends: unknown feature '" .. name .. "'", 0)
    end
  end
  for name, type_ in pairs(TYPES) do
    local c = def.calibration and def.calibration[name]
    if c then lex:calibrate(type_, c[1], c[2]) end
  end
  local groups, names = {}, {}
  for _, r in ipairs(rules) do
    if not groups[r.group] then
      groups[r.group] = {}
      names[#names + 1] = r.group
    end
    table.insert(groups[r.group], r)
    local prior = r.prior or r.group == "edge" and EDGE_PRIOR or DEFAULT_PRIOR
    lex:rule(r.id, weights.rule[r.name] or ends.edge[r.name] or logit(prior),
      ACTS[r.act or "speech"], r.relay or false)
    if r.floor then lex:floor(r.id, logit(r.floor)) end
  end
  local proposing, aside, apart = {}, {}, {}
  for _, name in ipairs(def.apart or {}) do apart[name] = true end
  for _, name in ipairs(names) do
    table.sort(groups[name], function(a, b)
      local x, y = a.order or 100, b.order or 100
      if x ~= y then return x < y end
      return a.id < b.id
    end)
    if name ~= "mention" and name ~= "edge" then
      local list = apart[name] and aside or proposing
      table.move(groups[name], 1, #groups[name], #list + 1, list)
    end
  end
  return { name = def.name, version = def.version, lex = lex, rules = rules,
    sections = def.sections and section.compile(def.sections),
    times = def.times,
    language = def.language, concepts = concepts,
    mentions = scan_of(lex, groups.mention or {}, consumer),
    edges = scan_of(lex, groups.edge or {}, proposer),
    hits = both(scan_of(lex, proposing, proposer),
      scan_of(lex, aside, proposer)) }
end

return pack
