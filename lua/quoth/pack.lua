-- A pack: a language's (or a desk's) lexicon and rules, compiled once.
--
-- A rule is a table with
--   name      what every result of it carries
--   group     "mention", "edge", "clause", ...; within a group the first rule
--             that matches at a unit wins, every group may propose
--   order     its place in the group (small first)
--   prior     how sure its finds are, in percent, where the pack's weights
--             do not say
--   act       of its finds, "speech" if not given
--   mention   for the group "mention": what is found, "person", ...
--   relay     true: reports what another reports, and yields to him
--   build     function() -> an LPeg pattern over the unit view
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
  prior = "number", act = "string", mention = "string", build = "function",
  yes = "table", no = "table", relay = "boolean" }

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
    local own, definitions = unit.module(u)
    module(own, function(r)
      check(r)
      rules[#rules + 1] = r
      r.id, r.definitions = #rules, definitions
    end)
  end
  return rules
end

-- A hit begins with a negative number that names the rule (or, for mentions,
-- what is found).
local function head(r)
  return Cc(-(r.mention and unit.mentions[r.mention] or r.id) - 1)
end

-- The first rule of a group that matches.
local function choice(rules)
  local all = P(false)
  for _, r in ipairs(rules) do
    local ok, patt = pcall(r.build)
    if not ok then error(("rule '%s': %s"):format(r.name, patt), 0) end
    all = all + head(r) * patt
  end
  return all
end

-- A grammar of a pattern and of what the rules' modules have defined.
local function grammar(patt, groups)
  local g = { "all", all = patt }
  for _, rules in ipairs(groups) do
    for _, r in ipairs(rules) do
      for name, definition in pairs(r.definitions) do
        if g[name] and g[name] ~= definition then
          error("'" .. name .. "' is defined by two modules", 0)
        end
        g[name] = definition
      end
    end
  end
  return P(g)
end

-- A function from a view to the list of hits of one group. They do not
-- overlap: the scan goes on after each.
local function consumer(rules)
  local scan = grammar(Ct((choice(rules) + 3) ^ 0), { rules })
  return function(view) return scan:match(view) end
end

-- The same for several groups, whose hits may overlap: a hit only looks ahead.
-- A predicate drops its captures, so they are taken at match time.
local function proposer(groups)
  local hits, n
  local function take(_, pos, ...)
    for i = 1, select("#", ...) do hits[n + i] = (select(i, ...)) end
    n = n + select("#", ...)
    return pos
  end
  local unit_ = P(true)
  for _, rules in ipairs(groups) do
    unit_ = unit_ * (#Cmt(choice(rules), take) + true)
  end
  local scan = grammar((unit_ * 3) ^ 0, groups)
  return function(view)
    hits, n = {}, 0
    scan:match(view)
    return hits
  end
end

--- A function from a view to the hits of one rule alone.
---@param r table a rule of a compiled pack
---@return fun(view: string): integer[]
function pack.alone(r) return proposer { { r } } end

--- Compiles a pack: { name, version, lexicon = lists, words = { forms that
--- rules name }, rules = { modules } }. Raises on any mistake in it.
---@param def table
---@return table pack { name, version, lex, rules } and the functions from a
--- view to its hits: mentions, edges and hits (of all other groups)
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
  end
  local proposing = {}
  for _, name in ipairs(names) do
    table.sort(groups[name], function(a, b)
      local x, y = a.order or 100, b.order or 100
      if x ~= y then return x < y end
      return a.id < b.id
    end)
    if name ~= "mention" and name ~= "edge" then
      proposing[#proposing + 1] = groups[name]
    end
  end
  return { name = def.name, version = def.version, lex = lex, rules = rules,
    sections = def.sections and section.compile(def.sections),
    times = def.times,
    language = def.language, concepts = concepts,
    mentions = consumer(groups.mention or {}),
    edges = proposer { groups.edge or {} },
    hits = proposer(proposing) }
end

return pack
