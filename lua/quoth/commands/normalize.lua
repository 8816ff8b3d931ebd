--- `quoth normalize [FILE…|-]`: the text as the later stages see it.

local core = require "quoth.core"
local input = require "quoth.commands.input"
local repairs = require "quoth.repairs"

local M = {}

M.summary = "Prints the normalized text, or how it differs from the original."

M.epilog = [[
The text becomes NFC; its spaces, line ends, invisible characters, ligatures
and full-width forms become plain ones. "…" stays one character.

   quoth normalize article.txt
   quoth normalize --fold-quotes --map article.txt
   quoth normalize --jsonl < texts.jsonl   {"id", "text"} a line in,
                                           {"id", "text", "edits"} a line out

An edit of --map is a line: kind, first and last byte in the original, and in
the normalized text, counted from 1, and both sides. In JSON it is [start, end,
start, end], 0-based and half-open: of the original, then of the normalized.]]

--- The options of quoth.normalize, whether one holds when it is not given,
-- and what it does.
local OPTIONS = {
  { "fold_quotes", false, "Make quotation marks straight" },
  { "fold_dashes", false, "Make dashes a hyphen-minus" },
  { "keep_spaces", false, "Leave exotic spaces as they are" },
  { "unwrap", true, "Join hard-wrapped lines into paragraphs" },
  { "entities", true, "Decode HTML entities left in the text" },
  { "mojibake", true, "Undo double encoding" },
}

function M.describe(parser)
  input.describe(parser, "Texts")
  for _, option in ipairs(OPTIONS) do
    local name, default, does = table.unpack(option)
    local flag = name:gsub("_", "-")
    parser:flag("--" .. flag, default and ("%s (default; --no-%s does not)")
      :format(does, flag) or does):target(name):init(default)
    parser:flag("--no-" .. flag):target(name):action("store_false")
      :hidden(true)
  end
  parser:flag("--map", "Print the edits instead of the text")
  parser:flag("--jsonl", "Read texts as JSON lines and write them so")
  parser:flag("--report-repairs",
    "Tell each repair of the text on standard error")
end

local layout = core.json_layout { "id", "text", { "edits", "list" } }

--- A function from an article of a stream to its line.
local function converter(options, norm)
  return function(text, known, warn, decoding)
    local normalized, map, code, position = core.normalize(text, norm)
    if not normalized then return nil, map, code, position end
    local edits = {}
    for i = 1, #map do
      local first, last, from, to = map:edit(i)
      edits[i] = { first - 1, last, from - 1, to }
    end
    if options.report_repairs then
      repairs.report(warn, text, decoding, norm)
    end
    return core.json_encode(
      { id = known.id, text = normalized, edits = edits }, layout)
  end
end

local function edit_lines(text, normalized, map)
  local lines = {}
  for r in repairs.edits(text, normalized, map) do
    lines[#lines + 1] = ("%s\t%d-%d\t%d-%d\t%s\t%s\n"):format(r.kind,
      r.first, r.last, r.from, r.to, repairs.quoted(r.was),
      repairs.quoted(r.became))
  end
  return table.concat(lines)
end

function M.run(options, env, fail)
  local wrong = input.check(options)
  if options.jsonl and options.map then
    wrong = "--jsonl writes the edits anyway: --map does not go with it"
  end
  if wrong then return fail(wrong) end
  local norm = {}
  for _, option in ipairs(OPTIONS) do
    norm[option[1]] = options[option[1]]
  end
  if options.jsonl then
    return input.streams(options, env, converter(options, norm))
  end
  return input.texts(options, env, function(decoded)
    local normalized, map = core.normalize(decoded.text, norm)
    if not normalized then return nil, map end
    return options.map and edit_lines(decoded.text, normalized, map)
      or normalized
  end, norm)
end

return M
