--- The record as JSON: one line, keys in a fixed order.
--
-- In Lua a span is {first, last}, 1-based and inclusive, and what was not
-- found is nil; in JSON a span is [start, end], 0-based and half-open, and
-- what was not found is null. The layouts here say which field is which.

local core = require "quoth.core"
local layout, encode = core.json_layout, core.json_encode

local section = layout { "kind", { "span", "span" } }

local speaker = layout {
  "id", "name", "kind", "gender", "anonymous", { "roles", "list" },
  { "members?", "list" }, { "mentions", "spans" },
}

local statement = layout {
  "id", "type", "act", "polarity", { "content", "spans" }, "text",
  { "topics?", "list" },
  { "sentence", "span" }, { "cue", "spans" }, "cue_text",
  { "source", "spans" }, "source_text",
  { "speaker", "object", layout { "id", "name" } },
  { "addressee", "spans" }, "addressee_text", "date", "place", "section",
  "parent", "rule", "confidence", "speaker_confidence", { "flags", "list" },
  { "corrected?", "list" },
}

local HEAD = {
  "schema", "id",
  { "by", "object", layout { "quoth", "pack" } },
  { "meta", "object", layout {
    "outlet", "headline", "byline", "date", "place", "language", "url",
  } },
  "text?",
}

local head = layout(HEAD)

local all = table.move(HEAD, 1, #HEAD, 1, {})
all[#all + 1] = { "sections", "list", section }
all[#all + 1] = { "speakers", "list", speaker }
all[#all + 1] = { "statements", "list", statement }
all[#all + 1] = { "corrections?", "list", layout {
  "number", "change", "outcome", "words", "statement", "was",
} }
local record = layout(all)

local failure = layout {
  "id", "line", { "error", "object", layout { "code", "message" } },
}

local M = {}

--- The JSON line of a record (what `doc:record()` returns), without a newline
-- and byte-identical for the same record.
---@param rec table
---@return string
function M.json(rec)
  return assert(encode(rec, record))
end

--- The JSON object of what stands before a record's lists, which the core
-- writes.
---@param rec table
---@return string
function M.head(rec) return assert(encode(rec, head)) end

--- The JSON line that stands for an article that could not be read.
---@param id string? where it is known
---@param line integer 1-based line of the input
---@param code string the error's code, "esyntax"
---@param message string
---@return string
function M.failure(id, line, code, message)
  return assert(encode({
    id = id, line = line,
    error = { code = code, message = message },
  }, failure))
end

return M
