-- Scores what the program finds against the gold and compares with the floors
-- of spec/accuracy_floors.lua: a score below its floor fails, `--raise` lifts
-- the floors to the scores where these are better. The scorers and all gold
-- but that of the samples lie beside the checkout and may not be shipped;
-- where they are not there is nothing to do.
--
--   make accuracy        make accuracy RAISE=1

local core = require "quoth.core"

local SHARED = "../shared"
local FLOORS = "spec/accuracy_floors.lua"
local OUT = "build/accuracy"
local QUOTH = os.getenv "QUOTH" or "build/bin/quoth"

-- Sets in the order of the table: who scores them and where the gold lies.
local SETS = {
  { "samples", "statements", "spec/samples/expected/gold.jsonl" },
  { "seeds", "statements", SHARED .. "/data/seeds_gold.jsonl" },
  { "articles", "statements", SHARED .. "/data/articles_gold.jsonl" },
  { "polnear", "statements", SHARED .. "/data/polnear_dev.jsonl" },
  { "samples", "meta", "spec/samples/expected/gold.jsonl" },
  { "seeds", "meta", SHARED .. "/data/seeds_gold.jsonl" },
  { "articles", "meta", SHARED .. "/data/articles_gold.jsonl" },
  { "golden", "sentences", SHARED .. "/data/sentences/golden_en.jsonl" },
  { "spec", "sentences", SHARED .. "/data/sentences/spec_en.jsonl" },
  { "gum", "sentences", SHARED .. "/data/sentences/gum_dev.jsonl" },
  { "ewt", "sentences", SHARED .. "/data/sentences/ewt_dev.jsonl" },
}

local function output(command, ...)
  local pipe = assert(io.popen(command:format(...)))
  local text = pipe:read "a"
  if not pipe:close() then error("failed: " .. command:format(...), 0) end
  return text
end

local function scorer(name, ...)
  return output("python3 " .. SHARED .. "/eval/" .. name, ...)
end

-- Each gives the scores that have floors: a list of { name, value }.
local score = {}

local TYPES = { "all", "direct", "mixed", "indirect" }
local COLUMNS = { "P", "R", "F1", "exact", "type", "cue", "source",
  "addressee", "speaker" }
local WHO = "who_said_what_F1"

--- Statements: the whole table is shown; found and attributed, of all and of
-- each type, have floors.
function score.statements(gold, system)
  local t = core.json_decode(scorer("score.py --json %s %s", gold, system))
  local list = {}
  local function cell(value)
    return type(value) == "number" and ("%10.4f"):format(value)
      or ("%10s"):format(value == core.null and "-" or value)
  end
  local row = {}
  for i, column in ipairs(COLUMNS) do row[i] = cell(column) end
  print(("%-10s%6s%s"):format("", "gold", table.concat(row)) .. cell "whoF1")
  for _, name in ipairs(TYPES) do
    for i, column in ipairs(COLUMNS) do row[i] = cell(t[name][column]) end
    print(("%-10s%6d%s"):format(name, t[name].gold, table.concat(row))
      .. cell(t[name][WHO]))
  end
  for _, name in ipairs(TYPES) do
    for _, column in ipairs(t[name].gold > 0 and { "F1", WHO } or {}) do
      list[#list + 1] = { name .. " " .. column, t[name][column] }
    end
  end
  return list
end

--- Sections, article meta, roles.
function score.meta(gold, system)
  local text = scorer("meta.py %s %s", gold, system)
  local list = {}
  local function take(name, pattern)
    list[#list + 1] = { name, tonumber(text:match(pattern)) }
  end
  io.write(text)
  take("furniture F1", "furniture.-F1 ([%d.]+)")
  for _, name in ipairs { "headline", "date", "place", "outlet" } do
    take(name, name .. "%s+([%d.]+)")
  end
  take("roles R", "roles%s+R ([%d.]+)")
  take("roles P", "roles.-P ([%d.]+)")
  list[#list + 1] = { "nothing lost", text:find "lost 0%s" and 1 or 0 }
  return list
end

function score.sentences(gold, system)
  local text = scorer("sentences.py %s %s", gold, system)
  io.write(text)
  return { { "pass", tonumber(text:match "pass (%d+)") },
    { "F1", tonumber(text:match "F1 ([%d.]+)") } }
end

local COMMAND = { statements = "", sentences = "sentences" }

local function is_there(name)
  local file = io.open(name)
  return file ~= nil and file:close()
end

local function read_floors()
  return is_there(FLOORS) and dofile(FLOORS) or {}
end

local function write_floors(floors)
  local names = {}
  for name in pairs(floors) do names[#names + 1] = name end
  table.sort(names)
  local file = assert(io.open(FLOORS, "w"))
  file:write("-- What `make accuracy` must reach; `make accuracy RAISE=1` "
    .. "lifts it.\nreturn {\n")
  for _, name in ipairs(names) do
    file:write(("  [%q] = %s,\n"):format(name, floors[name]))
  end
  file:write "}\n"
  assert(file:close())
end

if not is_there(SHARED .. "/eval/score.py") then
  print "skipped: the scorers are not here"
  print "0 passed, 0 failed"
  return
end

local raise = arg[1] == "--raise"
local floors = read_floors()
local passed, failed = 0, 0
output("mkdir -p " .. OUT)

local function compare(name, value)
  local floor = floors[name]
  if not floor or value > floor then
    print(("  %-40s %g, floor %s"):format(name, value, floor or "none"))
    if raise then floors[name] = value end
  end
  if floor and value < floor then
    print(("  FAILED %-33s %g, floor %g"):format(name, value, floor))
    failed = failed + 1
  else
    passed = passed + 1
  end
end

for _, set in ipairs(SETS) do
  local name, kind, gold = table.unpack(set)
  local system = ("%s/%s-%s.jsonl"):format(OUT, name,
    kind == "sentences" and kind or "records")
  print(("\n== %s, %s"):format(kind, name))
  if kind ~= "meta" then -- which looks at the records just made
    output("%s %s --jsonl < %s > %s", QUOTH, COMMAND[kind], gold, system)
  end
  for _, s in ipairs(score[kind](gold, system)) do
    compare(("%s %s %s"):format(kind, name, s[1]), s[2])
  end
end
if raise then write_floors(floors) end
print(("\n%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0)
