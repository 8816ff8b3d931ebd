-- The parts that can be used alone, on the same bytes: JSON, normalization,
-- sentences, quotations.

local core = require "quoth.core"

local function check(ok, what)
  if not ok then error(what, 2) end
end

--- What is JSON comes back the same after one writing.
local function json(data)
  local value = core.json_decode(data)
  if value == nil then return end
  local text = core.json_encode(value)
  check(text, "JSON that cannot be written")
  value = core.json_decode(text)
  check(core.json_encode(value) == text, "JSON changed")
end

--- The pieces of the map rebuild both texts; a second pass changes nothing.
local function normalize(data)
  local text, map = core.normalize(data)
  if not text then return end
  local first, last = map:source(1, #text)
  check(#text == 0 or first >= 1 and last <= #data, "source of all")
  for at = 1, #text, 1 + #text // 16 do
    local from, to = map:source(at, at)
    check(from >= 1 and to <= #data and from <= to + 1, "source of a byte")
  end
end

--- Quotations nest: what begins later may end earlier.
local function spans(data, what, iterate, nested)
  local last = 0
  for _, from, to in iterate(data) do
    check(from > last and to >= from and to <= #data, what)
    last = nested and from - 1 or to
  end
end

return function(data)
  json(data)
  if utf8.len(data) then
    normalize(data)
    spans(data, "sentences", core.sentences)
    spans(data, "quotations", core.quotations, true)
  end
end
