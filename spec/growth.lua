-- Texts of shapes that tempt a reader into more than linear work, each read at
-- one size and at twice that size. spec/32-hostile_spec.lua runs this under a
-- profiler that counts instructions from one document to the next; alone it
-- shows times, at a size of one's choice:
--
--   lua5.4 spec/growth.lua [BYTES [SHAPE]]

local SHAPES = {
  { "one line of news", "The ship sailed on Monday, said Anna Orlova, and " },
  { "lines of news", "“We agree,” said Anna Orlova of Norland.\n\n" },
  { "short lines", "Ok.\n" },
  { "labels", "Menu\n" },
  { "straight marks", '"' },
  { "spaced marks", '" ' },
  { "opening marks", "“" },
  { "opening marks and words", "“a " },
  { "apostrophes", "'" },
  { "nested marks", "“‘a " },
  { "quotations in a line", "“Yes,” said Lee. " },
  { "lines reopened", "“We agree and\n\n" },
  { "brackets", "(" },
  { "brackets and marks", '("[' },
  { "said", "said " },
  { "said and a name", "said Lee " },
  { "names", "Anna Orlova " },
  { "new names", function(i)
    return ("%s%s%s said no.\n"):format(
      string.char(65 + i % 26), string.char(97 + i // 26 % 26),
      string.char(97 + i // 676 % 26))
  end },
  { "pronouns", "He said she said it. " },
  { "commas", "a, " },
  { "full stops", "." },
  { "abbreviations", "U.S. " },
  { "combining marks", "\u{301}" },
  { "bad bytes", "\xFF" },
  { "entities", "&quot;" },
  { "double encoding", "\u{E2}\u{20AC}\u{153}" },
  { "blanks", " " },
  { "blank lines", "\n" },
  { "one word", "a" },
  { "digits", "1" },
  { "hyphens", "a-" },
  { "dateline", "MINSK, " },
}

local function text_of(piece, size)
  if type(piece) == "string" then
    return piece:rep(size // #piece)
  end
  local out, n = {}, 0
  while n < size do
    out[#out + 1] = piece(#out)
    n = n + #out[#out]
  end
  return table.concat(out)
end

-- The spec calls this with a table and takes the names alone.
if type(...) == "table" then
  local names = {}
  for i, shape in ipairs(SHAPES) do names[i] = shape[1] end
  return names
end

-- Its steps would fall on one size or the other by chance.
collectgarbage "stop"

local size = tonumber(arg[1]) or 100000
local reader = require "quoth".new {}

local function read(text)
  local start = os.clock()
  local doc = assert(reader:read(text))
  for _ in doc:statements() do end -- only counted
  doc:close()
  return os.clock() - start
end

-- Made beforehand: what is done between two documents counts for the first.
local texts = {}
for i, shape in ipairs(SHAPES) do
  texts[i] = { text_of(shape[2], size), text_of(shape[2], 2 * size) }
end

for i, shape in ipairs(SHAPES) do
  if not arg[2] or arg[2] == shape[1] then
    local once, twice = read(texts[i][1]), read(texts[i][2])
    print(("%-26s %9.3f s %9.3f s"):format(shape[1], once, twice))
  end
end

os.exit(true) -- closing the state would count for the last
