-- Runs the C tests that are named, then the specs, and adds up what they
-- report; what stands after `--` goes to busted. `luarocks test` calls it
-- without arguments.
--
--   lua5.4 spec/run.lua [C-TEST ...] [-- BUSTED-OPTION ...]
--
-- In the environment, for the specs alone: QUOTH_PRELOAD (a library that has
-- to be there before quoth's), QUOTH_GC (an aggressive collector).

local SPECS = "--specs"

-- How the C tests and busted say how they went.
local COUNTED = "(%d+) passed, (%d+) failed$"
local BUSTED = "^(%d+) success%a* / (%d+) failure%a* / (%d+) errors?"

if arg[1] == SPECS then
  table.remove(arg, 1)
  require "busted.runner" { standalone = false }
  return
end

local function quoted(word)
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

-- Runs a command, shows what it prints and returns what it counted; a command
-- that fails without having counted a failure is one.
local function run(command)
  local passed, failed = 0, 0
  local pipe = assert(io.popen(command))
  for line in pipe:lines() do
    local plain = line:gsub("\27%[[%d;]*m", "")
    local good, bad, errors = plain:match(COUNTED)
    if not good then good, bad, errors = plain:match(BUSTED) end
    if good then
      passed = passed + tonumber(good)
      failed = failed + tonumber(bad) + tonumber(errors or 0)
    end
    print(line)
  end
  if not pipe:close() and failed == 0 then
    print("failed: " .. command)
    failed = 1
  end
  return passed, failed
end

local passed, failed = 0, 0
local function count(command)
  local good, bad = run(command)
  passed, failed = passed + good, failed + bad
end

local i = 1
while arg[i] and arg[i] ~= "--" do
  io.write(arg[i], ": ")
  io.flush()
  count(quoted(arg[i]))
  i = i + 1
end

local preload = os.getenv "QUOTH_PRELOAD" or ""
local specs = { quoted(arg[-1]), quoted(arg[0]), SPECS, "-o", "plainTerminal" }
if preload ~= "" then
  -- What the Lua state holds at the end is given back by its exit.
  table.insert(specs, 1, "ASAN_OPTIONS=detect_leaks=0 LD_PRELOAD="
    .. quoted(preload))
end
if (os.getenv "QUOTH_GC" or "") ~= "" then
  specs[#specs + 1] = "--helper=spec/collector.lua"
end
for k = i + 1, #arg do specs[#specs + 1] = quoted(arg[k]) end
count(table.concat(specs, " "))

print(("%d passed, %d failed"):format(passed, failed))
os.exit(failed == 0)
