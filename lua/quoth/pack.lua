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

local inflect = require "quoth.inflect"
local lexicon = require "quoth.lexicon"
local section = require "quoth.section"
local unit = require "quoth.unit"

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
  for _, w in ipairs(weights.cue) do
    local t = inflect.verb(w[1])
    while t do
      for _, form in pairs(t) do
        if type(form) == "string" then lex:word_weights(form, w) end
      end
      t = t.alt
    end
  end
  for form, w in pairs(weights.word) do lex:word_weights(form, w) end
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

-- A scan of rules, those of a group in their order. Each rule knows its place.
local function scan_of(lex, rules, consumes)
  for i, r in ipairs(rules) do
    r.hit, r.place = unit.mentions[r.mention] or r.id, i
  end
  local scan = unit.scan(lex, rules, consumes)
  -- what it was made with is forgotten: the collector goes over all there is
  for _, r in ipairs(rules) do r.scan, r.patt, r.build = scan, nil, nil end
  return scan
end

-- A function from a document that shows a window to the hits of a scan there.
local function finder(scan, place)
  return function(doc) return doc:find(scan, place) end
end

--- A function from a document that shows a window to the hits of one rule.
---@param r table a rule of a compiled pack
---@return fun(doc: userdata): table[]
function pack.alone(r) return finder(r.scan, r.place) end

--- Compiles a pack: { name, version, lexicon = lists, words = { forms that
--- rules name }, rules = { modules } }. Raises on any mistake in it.
---@param def table
---@return table pack { name, version, lex, rules }, its scans by the numbers
--- that the core knows them by, and functions from a document that shows a
--- window to its hits (see doc:find): mentions, edges and hits (of all other
--- groups)
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
  local weights = def.weights or { rule = {}, feature = {}, cue = {},
    word = {} }
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
  local proposing = {}
  for _, name in ipairs(names) do
    table.sort(groups[name], function(a, b)
      local x, y = a.order or 100, b.order or 100
      if x ~= y then return x < y end
      return a.id < b.id
    end)
    if name ~= "mention" and name ~= "edge" then
      table.move(groups[name], 1, #groups[name], #proposing + 1, proposing)
    end
  end
  local scans = { mentions = scan_of(lex, groups.mention or {}, true),
    edges = scan_of(lex, groups.edge or {}, false),
    hits = scan_of(lex, proposing, false) }
  return { name = def.name, version = def.version, lex = lex, rules = rules,
    sections = def.sections and section.compile(def.sections),
    times = def.times and { date = def.times.date,
      lexicon = lexicon.load { { name = "times", def.times.words } } },
    language = def.language, concepts = concepts,
    scans = scans, mentions = finder(scans.mentions),
    edges = finder(scans.edges), hits = finder(scans.hits) }
end

return pack
