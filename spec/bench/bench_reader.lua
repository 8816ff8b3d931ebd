-- All of a reader, to the record as a JSON line, against plain Lua that counts
-- the words of the same articles.
--
--   lua5.4 spec/bench/bench_reader.lua TEXT...
--
-- prints a JSON object; the best of several rounds counts, rivals in turn.

local core = require "quoth.core"
local quoth = require "quoth"

local ROUNDS = 5
--- Articles that a round reads, at most.
local ARTICLES = 60

local texts, bytes = {}, 0
for i, name in ipairs(arg) do
  if i > ARTICLES then break end
  local file = assert(io.open(name, "rb"))
  texts[i] = file:read("a")
  bytes = bytes + #texts[i]
  file:close()
end

local reader = quoth.new {}

local function read()
  for _, text in ipairs(texts) do
    local doc = assert(reader:read(text))
    doc:json()
    doc:close()
  end
end

local function count()
  local words = 0
  for _, text in ipairs(texts) do
    for _ in text:gmatch "%a+" do words = words + 1 end
  end
  return words
end

local function time(f)
  collectgarbage()
  local began = os.clock()
  f()
  return os.clock() - began
end

local best, other = math.huge, math.huge
for _ = 1, ROUNDS do
  best, other = math.min(best, time(read)), math.min(other, time(count))
end
print(core.json_encode({ name = "reader", mb_per_s = bytes / 1e6 / best,
  rival = "words by gmatch in Lua", rival_mb_per_s = bytes / 1e6 / other,
  ratio = other / best }))
