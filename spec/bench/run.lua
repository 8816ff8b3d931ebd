-- `make bench`: each stage beside its rival, in one run on one core.
--
-- Compiles the C benches into build/bench, writes the texts they read there,
-- runs each several times and takes the median of every figure, prints a table
-- and writes build/bench.json. Run it from the top of the checkout, with
-- LUA_PATH and LUA_CPATH as the Makefile sets them.

local core = require "quoth.core"

local OUT = "build/bench"
local REPORT = "build/bench.json"

--- Rounds of each bench, an odd number; each takes the best of several of its
-- own, rivals in turn.
local ROUNDS = 3

--- An article, in bytes: texts are joined and parted at line ends.
local ARTICLE = 5000
--- Articles made where no others are there, and those a bench takes.
local ARTICLES = 200

--- One byte in so many may begin a character of another script.
local OTHER_SHARE = 500

local SHARED = "../shared/data/wikinews_en.jsonl"
local SAMPLES = { "british", "interview", "liveblog", "release", "scraped",
  "wire", "glued", "mixedmarks" }

--- Rows of the report, in its order, and the ratio each is to reach, if any.
local ROWS = { "normalize", "normalize_50mb", "normalize_decomposed",
  "sentences", "sentences_50mb", "quotations", "reader", "rules" }
local ASKED = { normalize = 1.5, normalize_50mb = 1.5,
  normalize_decomposed = 1, sentences = 1.7, sentences_50mb = 1.7,
  quotations = 1, reader = 0.12, rules = 0.75 }
--- Figures without a rival: what the bench calls them, how they are printed,
-- and what they must stay below.
local LIMITS = {
  { "ns_per_call", "%.0f ns a call on 13 bytes", 500 },
  { "bytes_per_byte", "%.2f bytes of memory a byte of input", 3 },
}

local function quoted(word) return "'" .. word:gsub("'", "'\\''") .. "'" end

local function run(command)
  local pipe = assert(io.popen(command))
  local output = pipe:read("a")
  if not pipe:close() then
    io.stderr:write("failed: ", command, "\n")
    os.exit(1)
  end
  return output
end

local function read_file(name)
  local file = assert(io.open(name, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

local function write_file(name, text)
  local file = assert(io.open(name, "wb"))
  file:write(text)
  assert(file:close())
  return name
end

-- -- texts --

--- Numbers below n that are the same on every run.
local function generator(seed)
  return function(n)
    seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
    return (seed >> 16) % n
  end
end

--- News from the paragraphs of the samples, in drawn order.
local function made()
  local paragraphs, text, size = {}, {}, 0
  for _, name in ipairs(SAMPLES) do
    local sample = read_file("spec/samples/" .. name .. ".txt")
    for p in sample:gmatch "[^\n]+" do paragraphs[#paragraphs + 1] = p end
  end
  local draw = generator(1)
  while size < ARTICLES * ARTICLE do
    local p = paragraphs[draw(#paragraphs) + 1]
    text[#text + 1] = p
    size = size + #p + 2
  end
  return table.concat(text, "\n\n") .. "\n"
end

--- Is it news in the script that is asked about? A page or two of the shared
-- ones are in another, and weigh more than all the others.
local function is_latin(text)
  local _, others = text:gsub("[\224\225\227-\239]", "")
  return others * OTHER_SHARE < #text
end

--- All of the news as one text, and where it is from.
local function news()
  local file = io.open(SHARED, "rb")
  if not file then return made(), "made from spec/samples" end
  local texts, others = {}, 0
  for line in file:lines() do
    local article = core.json_decode(line)
    local text = type(article) == "table" and article.text
    if type(text) == "string" and is_latin(text) then
      texts[#texts + 1] = text
    else
      others = others + 1
    end
  end
  file:close()
  return table.concat(texts, "\n\n") .. "\n",
    ("%s (%d in other scripts left out)"):format(SHARED, others)
end

local function part(text)
  local list, at = {}, 1
  while at <= #text do
    local last = text:find("\n", at + ARTICLE, true) or #text
    list[#list + 1] = text:sub(at, last)
    at = last + 1
  end
  return list
end

--- Text in which hardly a word is without a mark that stands apart.
local function decomposed()
  local words = { "ho\u{323}\u{302}i", "nghi\u{323}", "se\u{303}",
    "ho\u{323}p", "la\u{323}i", "va\u{300}o", "thu\u{31B}\u{301}", "na\u{306}m",
    "de\u{302}\u{309}", "quye\u{302}\u{301}t", "ngan", "sach" }
  local draw, text = generator(2), {}
  for i = 1, 4 * ARTICLE do
    text[i] = words[draw(#words) + 1]
  end
  return table.concat(text, " ") .. ".\n"
end

-- -- benches --

local CC, CXX = os.getenv "CC" or "cc", os.getenv "CXX" or "g++"

local function compile(name, extra)
  local version = _VERSION:match "%d+%.%d+"
  run(table.concat({ CC, "-std=c11 -O2 -I/usr/include/lua" .. version,
    "spec/bench/" .. name .. ".c csrc/core/*.c -o", OUT .. "/" .. name,
    extra or "", "-lutf8proc -lm -llua" .. version }, " "))
  return OUT .. "/" .. name
end

local function build()
  run(("%s -O2 -c spec/bench/icu_norm.cpp -o %s/icu_norm.o"):format(CXX, OUT))
  return {
    norm = compile("bench_norm",
      OUT .. "/icu_norm.o $(pkg-config --libs icu-uc) -lstdc++"),
    sentence = compile("bench_sentence",
      "$(pkg-config --libs icu-uc icu-i18n)"),
    quotation = compile "bench_quotation",
    memory = compile "bench_memory",
  }
end

local function median(list)
  table.sort(list)
  return list[(#list + 1) // 2]
end

--- Runs the commands in turn, ROUNDS times each; what they print is a JSON
-- object a line, with the name of its row. The rows by name, with medians.
local function measure(commands)
  local rows = {}
  for _ = 1, ROUNDS do
    for _, command in ipairs(commands) do
      for line in run(command):gmatch "[^\n]+" do
        local got = assert(core.json_decode(line))
        local row = rows[got.name] or { name = got.name, rival = got.rival }
        rows[got.name] = row
        for key, value in pairs(got) do
          if type(value) == "number" then
            row[key] = row[key] or {}
            table.insert(row[key], value)
          end
        end
      end
    end
  end
  for _, row in pairs(rows) do
    for key, value in pairs(row) do
      if type(value) == "table" then row[key] = median(value) end
    end
    if row.rival then
      row.ratio = row.mb_per_s / row.rival_mb_per_s
    end
  end
  return rows
end

--- At most three digits after the point, as JSON and tables show them.
local function round(x) return math.floor(x * 1000 + 0.5) / 1000 end

local function number(x)
  return x >= 100 and ("%.0f"):format(x) or ("%.2f"):format(x)
end

local function print_rows(rows)
  local line = "%-22s %9s  %9s  %-26s %6s  %s"
  print(line:format("", "MB/s", "rival", "", "ratio", "asked"))
  for _, name in ipairs(ROWS) do
    local row, asked = rows[name], ASKED[name]
    local aim = asked
      and number(asked) .. (row.ratio < asked and "  missed" or "") or "-"
    print(line:format(name, number(row.mb_per_s), number(row.rival_mb_per_s),
      row.rival, number(row.ratio), aim))
  end
end

local function print_limits(rows)
  local names = {}
  for name in pairs(rows) do names[#names + 1] = name end
  table.sort(names)
  for _, limit in ipairs(LIMITS) do
    for _, name in ipairs(names) do
      local x = rows[name][limit[1]]
      if x then
        print(("%-22s %s, below %g asked%s"):format(name, limit[2]:format(x),
          limit[3], x < limit[3] and "" or "  missed"))
      end
    end
  end
end

local function write_report(rows)
  local list = setmetatable({}, core.array)
  for i, name in ipairs(ROWS) do
    local row = rows[name]
    list[i] = { name = name, mb_per_s = round(row.mb_per_s),
      rival = row.rival, rival_mb_per_s = round(row.rival_mb_per_s),
      ratio = round(row.ratio) }
  end
  local layout = core.json_layout { "name", "mb_per_s", "rival",
    "rival_mb_per_s", "ratio" }
  local lines = {}
  for i, row in ipairs(list) do lines[i] = core.json_encode(row, layout) end
  write_file(REPORT, "[" .. table.concat(lines, ",\n ") .. "]\n")
end

run("rm -rf " .. OUT .. " && mkdir -p " .. OUT)
local benches = build()
local text, origin = news()
local all = write_file(OUT .. "/news.txt", text)
local apart = write_file(OUT .. "/decomposed.txt", decomposed())
local articles = part(text)
local count = math.min(#articles, ARTICLES)
for i = 1, count do
  write_file(("%s/article-%03d.txt"):format(OUT, i), articles[i])
end
local files = OUT .. "/article-*.txt"
print(("texts: %d articles of 5 KB, %s; one text of 50 MB"):format(count,
  origin))
local rows = measure {
  benches.norm .. " " .. all,
  benches.sentence .. " lua/quoth/en/lexicon/tags.lua"
    .. " lua/quoth/en/lexicon_table.lua " .. files,
  benches.quotation .. " " .. files,
  benches.memory .. (" %s %s"):format(all, apart),
  quoted(arg[-1]) .. " spec/bench/bench_reader.lua " .. files,
  quoted(arg[-1]) .. " spec/bench/bench_rules.lua " .. files,
}
print_rows(rows)
print_limits(rows)
write_report(rows)
