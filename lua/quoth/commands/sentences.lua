--- `quoth sentences [FILE…|-]`: where the sentences of texts begin and end.

local core = require "quoth.core"
local input = require "quoth.commands.input"
local quoth = require "quoth"

local M = {}

M.summary = "Tells where the sentences of a text begin and end."

M.epilog = [[
A line holds first and last byte of a sentence, counted from 1, a tab, and the
sentence with its line ends as spaces. Every byte of the text that is no white
space is in exactly one sentence.

   quoth sentences article.txt
   quoth sentences --jsonl < texts.jsonl   {"id", "text"} a line in,
                                           {"id", "sentences"} a line out,
                                           as 0-based [start, end) of bytes]]

function M.describe(parser)
  input.describe(parser, "Texts")
  parser:flag("--jsonl", "Read texts as JSON lines and write offsets so")
  parser:flag("--report-repairs",
    "Tell each repair of the decoding on standard error")
end

local layout = core.json_layout { "id", { "sentences", "spans" } }

local function convert(text, known)
  local spans = {}
  for i, first, last in quoth.sentences(text) do spans[i] = { first, last } end
  return core.json_encode({ id = known.id, sentences = spans }, layout)
end

local function render(decoded)
  local text, lines = decoded.text, {}
  for i, first, last in quoth.sentences(text) do
    lines[i] = ("%d-%d\t%s\n"):format(first, last,
      (text:sub(first, last):gsub("[\r\n]+", " ")))
  end
  return table.concat(lines)
end

function M.run(options, env, fail)
  local wrong = input.check(options)
  if wrong then return fail(wrong) end
  if options.jsonl then return input.streams(options, env, convert) end
  return input.texts(options, env, render, false)
end

return M
