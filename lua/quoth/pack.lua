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
--   act       of its finds; if not given, as the verb of the cue tells
--   mention   for the group "mention": what is found, "person", ...
--   relay     true: reports what another reports, and yields to him
--   build     function() -> a pattern over the unit view (see quoth.unit)
--   where     function(hit) -> whether it holds what the pattern matched
--             (see quoth.where)
--   yes, no   examples that run as tests
--   off       true: is left out
--
-- The module of a user's pack (quoth.extend) changes a rule by naming it once
-- more: the fields given replace what it had.

local hits = require "quoth.hits"
local inflect = require "quoth.inflect"
local lexicon = require "quoth.lexicon"
local section = require "quoth.section"
local topic = require "quoth.topic"
local unit = require "quoth.unit"
local where = require "quoth.where"

local pack = {}

-- Acts by their numbers in the core (enum quoth_act in csrc/quoth.h).
local ACTS = { speech = 0, question = 1, belief = 2, intention = 3,
  decision = 4, evidence = 5, refusal = 6 }
local ACT_OF_VERB = 7

-- Types by their numbers in the core (enum quoth_type).
local TYPES = { direct = 0, mixed = 1, indirect = 2 }

--- Fields of a rule, and their types.
pack.FIELDS = { name = "string", group = "string", order = "number",
  prior = "number", floor = "number", act = "string", mention = "string",
  build = "function", yes = "table", no = "table", relay = "boolean",
  where = "function", off = "boolean" }

local DEFAULT_PRIOR = 50
-- A user writes rules for what he has seen. The weights were learned without
-- them, so their prior is a floor too.
local OWN_PRIOR = 85
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
    local want = pack.FIELDS[key]
    if not want then
      error(("rule '%s': unknown field '%s'"):format(tostring(r.name),
        tostring(key)), 0)
    elseif type(value) ~= want then
      error(("rule '%s': %s must be a %s"):format(tostring(r.name), key, want),
        0)
    end
  end
  for _, key in ipairs { "prior", "floor" } do
    local percent = r[key]
    if percent and not (percent >= 0 and percent <= 100) then
      error(("rule '%s': %s is in percent, not %s"):format(tostring(r.name),
        key, percent), 0)
    end
  end
  for _, key in ipairs { "yes", "no" } do
    for i, example in ipairs(r[key] or {}) do
      local text = key == "yes" and type(example) == "table" and example[1]
        or example
      if type(text) ~= "string" then
        error(("rule '%s': example %d of %s has no text"):format(
          tostring(r.name), i, key), 0)
      end
    end
  end
  if r.act and not ACTS[r.act] then
    error(("rule '%s': unknown act '%s'"):format(r.name, r.act), 0)
  end
  if r.mention and not unit.mentions[r.mention] then
    error(("rule '%s': unknown mention '%s'"):format(r.name, r.mention), 0)
  end
end

local function check_whole(r)
  for _, key in ipairs { "name", "group", "build" } do
    if r[key] == nil then
      error(("rule '%s': no %s"):format(tostring(r.name), key), 0)
    end
  end
  if r.group == "mention" and not r.mention then
    error(("rule '%s': unknown mention 'nil'"):format(r.name), 0)
  end
end

-- The captures of the rules of a group; one of the first must be among them.
local CAPTURES = {
  mention = { { "whole" }, { "whole", "name", "role", "owner", "head" } },
  edge = { { "stop", "start" }, { "stop", "start" } },
  other = { { "content", "before", "after", "cue", "source", "addressee" },
    { "content", "before", "after", "cue", "source", "addressee" } },
}

local function check_captures(r)
  local inspect = require "quoth.inspect"
  local wanted = CAPTURES[r.group] or CAPTURES.other
  local counts, total = inspect.captures(r.patt)
  local one, known = false, {}
  for _, name in ipairs(wanted[1]) do
    one = one or counts[unit.captures[name]]
  end
  for _, name in ipairs(wanted[2]) do known[unit.captures[name]] = true end
  for name, id in pairs(unit.captures) do
    if counts[id] and not known[id] then
      error(("rule '%s': group '%s' has no capture '%s'"):format(r.name,
        r.group, name), 0)
    end
  end
  if not one then
    error(("rule '%s': captures none of %s"):format(r.name,
      table.concat(wanted[1], ", ")), 0)
  elseif total > inspect.CAPTURES then
    error(("rule '%s': more than %d captures in one match"):format(r.name,
      inspect.CAPTURES), 0)
  elseif inspect.loops(r.patt) then
    error(("rule '%s': repeats what matches nothing"):format(r.name), 0)
  end
end

-- The place of a rule's `build`, for what is wrong in a call that ends it.
local function place_of_build(r)
  local info = debug.getinfo(r.build, "S")
  return r.own and ("%s:%d: "):format(info.short_src, info.linedefined) or ""
end

-- Builds a rule's pattern; what is wrong is told with its place, if known.
local function build(r)
  local ok, patt = pcall(r.build)
  if ok and not unit.is_pattern(patt) then
    ok, patt = false, "build gives no pattern"
  end
  if not ok then
    if type(patt) ~= "string" then patt = "build raised a " .. type(patt) end
    local place, message = patt:match "^([^\n]-:%d+: )(.*)$"
    error(("%srule '%s': %s"):format(place or place_of_build(r), r.name,
      message or patt), 0)
  end
  r.patt = patt
end

-- The line of the call of `rule`; that of its `build`, where the call is the
-- last thing that `rules` does.
local function place_of(own, r)
  local info = debug.getinfo(3, "Sl")
  local line = info.what ~= "C" and info.currentline or -1
  if line < 0 and type(r.build) == "function" then
    line = debug.getinfo(r.build, "S").linedefined
  end
  return line > 0 and ("%s:%d"):format(own.name or info.short_src, line)
    or own.name or own.pack.name
end

--- Collects the rules of `modules`: functions (u, rule), or those of users'
--- packs, { pack, name = of its file }.
local function collect(modules, u)
  local rules, named = {}, {}
  -- changes a rule of a pack that is extended, or adds one
  local function add_own(own, r)
    local old = named[r.name]
    if old and old.own == own.pack then
      error(("rule '%s' is defined twice"):format(r.name), 0)
    elseif old then
      for key, value in pairs(r) do old[key] = value end
      old.told = r.prior or old.told
      r = old
    else
      if not r.build and r.name then
        error(("rule '%s': no build, and no rule of that name to change")
          :format(r.name), 0)
      end
      r.group = r.group or own.pack.name
      if r.group ~= "edge" then
        r.prior = r.prior or OWN_PRIOR
        r.floor = r.floor or r.prior
      end
    end
    r.own = own.pack
    return r, old
  end
  for _, module in ipairs(modules) do
    local own = type(module) == "table" and module or nil
    local function add(r)
      check(r)
      local old
      if own then r, old = add_own(own, r) end
      check_whole(r)
      if not old or r.built ~= r.build then
        build(r)
        r.built = r.build
        if own then check_captures(r) end
      end
      if not old then
        rules[#rules + 1] = r
        r.id, named[r.name] = #rules, r
      end
    end
    if own then
      own.pack.rules(u, function(r)
        if type(r) ~= "table" then
          error("rule: a rule must be a table", 2)
        end
        local at = place_of(own, r)
        local copy = {}
        for key, value in pairs(r) do copy[key] = value end
        local ok, message = pcall(add, copy)
        if not ok then
          message = tostring(message)
          error(message:find "^[^\n]-:%d+: " and message
            or at .. ": " .. message, 0)
        end
        named[r.name].at = at
      end)
    else
      module(u, add)
    end
  end
  return rules
end

-- == scans ===================================================================

-- A scan of rules, those of a group in their order. Each rule knows its place.
local function scan_of(lex, rules, consumes)
  for i, r in ipairs(rules) do r.hit, r.place = hits.id(r), i end
  local scan = unit.scan(lex, rules, consumes)
  for _, r in ipairs(rules) do r.scan = scan end
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

-- What a user's rules may not be: without any match, or behind a rule of their
-- group that matches wherever they do.
local function check_own(lex, groups, names)
  local look = require "quoth.inspect".new(lex)
  for _, name in ipairs(names) do
    local list = groups[name]
    for i, r in ipairs(list) do
      if r.own and look:never(r.patt, name == "mention") then
        error(("%s: rule '%s' can match nothing"):format(r.at, r.name), 0)
      end
      for k = 1, r.own and i - 1 or 0 do
        if not list[k].where and look:covers(list[k].patt, r.patt) then
          error(("%s: rule '%s' never wins: '%s' stands before it in group "
            .. "'%s' and matches wherever it does"):format(r.at, r.name,
            list[k].name, name), 0)
        end
      end
    end
  end
end

-- The rules of each group in their order, and the groups' names.
local function grouped(rules)
  local groups, names = {}, {}
  for _, r in ipairs(rules) do
    if not r.off then
      if not groups[r.group] then
        groups[r.group] = {}
        names[#names + 1] = r.group
      end
      table.insert(groups[r.group], r)
    end
  end
  for _, name in ipairs(names) do
    table.sort(groups[name], function(a, b)
      local x, y = a.order or 100, b.order or 100
      if x ~= y then return x < y end
      return a.id < b.id
    end)
  end
  return groups, names
end

-- Tells the core of a rule what the decision needs.
local function load_rule(lex, r, weights, ends)
  local prior = r.prior or r.group == "edge" and EDGE_PRIOR or DEFAULT_PRIOR
  local learned = not r.told and (weights.rule[r.name] or ends.edge[r.name])
  lex:rule(r.id, learned or logit(prior), ACTS[r.act] or ACT_OF_VERB,
    r.relay or false)
  if r.floor then lex:floor(r.id, logit(r.floor)) end
end

--- Compiles a pack: { name, version, lexicon = lists, rules = { modules } }.
--- Raises on any mistake in it.
---@param def table
---@return table pack { name, version, by, lex, tags, rules, groups }, its scans
--- by the numbers that the core knows them by, and functions from a document
--- that shows a window to its hits (see doc:find): mentions, edges and hits (of
--- all other groups)
function pack.compile(def)
  local core = require "quoth.core"
  local lex = core.lexicon()
  local bits, add_words = lexicon.declare(lex, def.lexicon)
  local tags = {}
  for _, tag in ipairs(def.lexicon.tags) do
    tags[tag.name] = { mask = bits[tag.name], lane = tag.lane }
  end
  local u = unit.new(lex, tags, function(form) lex:own(form) end)
  local rules = collect(def.rules, u)
  local concepts = add_words() -- behind those that rules ask for
  lex:close()
  local weights = def.weights or { rule = {}, feature = {}, cue = {},
    word = {} }
  local ends = def.ends or { edge = {}, feature = "" }
  load_weights(lex, weights)
  lex:clause_weights(ends.feature)
  for name, type_ in pairs(TYPES) do
    local c = def.calibration and def.calibration[name]
    if c then lex:calibrate(type_, c[1], c[2]) end
  end
  local own = false -- is a rule a user's?
  for _, r in ipairs(rules) do
    load_rule(lex, r, weights, ends)
    own = own or r.own ~= nil
  end
  local groups, names = grouped(rules)
  local proposing = {}
  for _, name in ipairs(names) do
    if name ~= "mention" and name ~= "edge" then
      table.move(groups[name], 1, #groups[name], #proposing + 1, proposing)
    end
  end
  local scans = { mentions = scan_of(lex, groups.mention or {}, true),
    edges = scan_of(lex, groups.edge or {}, false),
    hits = scan_of(lex, proposing, false) }
  if own then check_own(lex, groups, names) end
  return { name = def.name, version = def.version,
    by = def.by or def.name .. " " .. def.version, lex = lex, tags = tags,
    rules = rules, groups = groups, filtered = where.filtered(rules),
    sections = def.sections and section.compile(def.sections),
    times = def.times and { date = def.times.date,
      lexicon = lexicon.load(def.times.lexicon) },
    outlet = def.outlet,
    topics = def.topics and topic.compile(def.topics),
    language = def.language, concepts = concepts,
    scans = scans, mentions = finder(scans.mentions),
    edges = finder(scans.edges), hits = finder(scans.hits) }
end

return pack
