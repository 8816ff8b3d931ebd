-- The bundled articles and what stands in them.

local core = require "quoth.core"

local samples = {}

samples.GOLD = "spec/samples/expected/gold.jsonl"

--- The lines of gold.jsonl as tables, each with `text` checked to be the
--- file's; null is nil.
function samples.all()
  local list = {}
  for line in io.lines(samples.GOLD) do
    local gold = assert(core.json_decode(line))
    local file = assert(io.open(gold.id, "rb"))
    gold.file_text = file:read "a"
    file:close()
    list[#list + 1] = gold
  end
  return list
end

return samples
