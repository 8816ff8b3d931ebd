-- What the benches in Lua share: the articles, and two ways timed in turn.

local core = require "quoth.core"
local files = require "spec.support.files"

local rivals = {}

local ROUNDS = 5
-- Articles that a round reads, at most.
local ARTICLES = 60

--- The articles of files, and their bytes in all.
---@param names string[]
---@return string[] texts, integer bytes
function rivals.texts(names)
  local texts, bytes = {}, 0
  for i = 1, math.min(#names, ARTICLES) do
    texts[i] = files.read(names[i])
    bytes = bytes + #texts[i]
  end
  return texts, bytes
end

--- Reads articles, to their records as JSON lines.
---@param reader quoth.reader
---@param texts string[]
function rivals.read(reader, texts)
  for _, text in ipairs(texts) do
    local doc = assert(reader:read(text))
    doc:json()
    doc:close()
  end
end

local function time(f)
  collectgarbage()
  local began = os.clock()
  f()
  return os.clock() - began
end

--- Prints a JSON object: the best of several rounds, the two in turn.
---@param name string
---@param ours function goes over the texts once
---@param rival string what the other is
---@param theirs function
---@param bytes integer of the texts
function rivals.run(name, ours, rival, theirs, bytes)
  local best, other = math.huge, math.huge
  for _ = 1, ROUNDS do
    best, other = math.min(best, time(ours)), math.min(other, time(theirs))
  end
  print(core.json_encode { name = name, mb_per_s = bytes / 1e6 / best,
    rival = rival, rival_mb_per_s = bytes / 1e6 / other,
    ratio = other / best })
end

return rivals
