--- `quoth sentences [FILE…|-]`: where the sentences of texts begin and end.

local core = require "quoth.core"
local input = require "quoth.commands.input"
local quoth = require "quoth"
local repairs = require "quoth.repairs"

local M = {}

M.summary = "Tells where the sentences of a text begin and end."

M.epilog = [[
A line holds first and last byte of a sentence, counted from 1, a tab, and the
sentence with its line ends as spaces. Every byte of the text that is no white
space is in exactly one sentence.

   quoth sentences article.txt
   quoth sentences --jsonl < texts.jsonl   {"id", "text"} a line in,
                                           {"id", "sentences"} a line out,
                                           as 0-based [start, end) of bytes

The files of --abbreviations and --titles hold a word with its dot a line; what
follows a # is a comment. No sentence ends at a title before a capital; one
ends at an abbreviation only before a word that begins sentences ("The").]]

--- The options that name lists of words, as quoth.sentences calls them.
local LISTS = { "abbreviations", "titles" }

function M.describe(parser)
  input.describe(parser, "Texts")
  for _, list in ipairs(LISTS) do
    parser:option("--" .. list, ("Know the %s in FILE too"):format(list))
      :argname("FILE")
  end
  parser:flag("--jsonl", "Read texts as JSON lines and write offsets so")
  parser:flag("--report-repairs",
    "Tell each repair of the decoding on standard error")
end

local layout = core.json_layout { "id", { "sentences", "spans" } }

local function converter(options, added)
  return function(text, known, warn, decoding)
    if options.report_repairs then
      repairs.report(warn, text, decoding, false)
    end
    local spans = {}
    for i, first, last in quoth.sentences(text, added) do
      spans[i] = { first, last }
    end
    return core.json_encode({ id = known.id, sentences = spans }, layout)
  end
end

local function renderer(added)
  return function(decoded)
    local text, lines = decoded.text, {}
    for i, first, last in quoth.sentences(text, added) do
      lines[i] = ("%d-%d\t%s\n"):format(first, last,
        (text:sub(first, last):gsub("[\r\n]+", " ")))
    end
    return table.concat(lines)
  end
end

--- The words of a file, or nil and a message.
local function read_words(name, list, env)
  local file, message = env.open(name, "rb")
  if not file then return nil, message end
  local text
  text, message = file:read "a"
  file:close()
  if not text then return nil, name .. ": " .. message end
  local words = {}
  for line in text:gmatch "[^\r\n]+" do
    local word = line:gsub("#.*", ""):match "^%s*(.-)%s*$"
    if word ~= "" then words[#words + 1] = word end
  end
  local ok, fault = pcall(quoth.sentences, "", { [list] = words })
  if not ok then return nil, name .. ": " .. fault end
  return words
end

function M.run(options, env, fail)
  local wrong = input.check(options)
  if wrong then return fail(wrong) end
  local added = {}
  for _, list in ipairs(LISTS) do
    local name = options[list]
    if name then
      local words, message = read_words(name, list, env)
      if not words then
        env.warn(message)
        return input.FAILED
      end
      added[list] = words
    end
  end
  if options.jsonl then
    return input.streams(options, env, converter(options, added))
  end
  return input.texts(options, env, renderer(added), false)
end

return M
