-- All of a reader, to the record as a JSON line, against plain Lua that counts
-- the words of the same articles.
--
--   lua5.4 spec/bench/bench_reader.lua TEXT...
--
-- prints a JSON object.

local quoth = require "quoth"
local rivals = require "spec.bench.rivals"

local texts, bytes = rivals.texts(arg)
local reader = quoth.new {}

local function count()
  local words = 0
  for _, text in ipairs(texts) do
    for _ in text:gmatch "%a+" do words = words + 1 end
  end
  return words
end

rivals.run("reader", function() rivals.read(reader, texts) end,
  "words by gmatch in Lua", count, bytes)
