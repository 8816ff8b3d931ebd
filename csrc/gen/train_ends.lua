-- Learns where reported content ends, from annotated articles.
--
--   lua5.4 csrc/gen/train_ends.lua GOLD.jsonl… > lua/quoth/en/ends.lua
--
-- Every place where a rule says that content follows, and where a gold content
-- begins too, is an example: of the places where the clause may end (see
-- csrc/core/clause.c) gold's is the right one. A log-linear model over them is
-- fitted by stochastic gradient descent, in a fixed order. The weights of
-- edge rules begin at their priors. Run it before train.lua, which looks at
-- the contents that come of it.

package.path = "csrc/gen/?.lua;" .. package.path

local core = require "quoth.core"
local gold = require "gold"
local mean_of = require "mean_of"
local reader = require "quoth.reader"
local shuffled = require "shuffled"
local unit = require "quoth.unit"

local EPOCHS = 12
local RATE, DECAY = 0.1, 0.85
local L2 = 1e-4
-- Features seen less often than this, and weights smaller, are left out.
local MIN_SEEN, MIN_WEIGHT = 6, 0.08
-- Weights of edges are drawn to their priors as if that had been seen PULL
-- times.
local EDGE_PRIOR, PULL = 80, 30

-- The last letter or digit up to a byte; a typographic mark is none.
local function solid_end(text, last)
  while last > 0 and (text:find("^[^%w\128-\255]", last)
    or text:find("^”", last - 2) or text:find("^’", last - 2)) do
    last = last - (text:find("^[^%w\128-\255]", last) and 1 or 3)
  end
  return last
end

-- gold spans by the first letter or digit of each: { [first] = last }
local function spans_by_first(text, statements)
  local out = {}
  for _, s in ipairs(statements) do
    local list = s.content
    if type(list[1]) == "number" then list = { list } end
    for _, span in ipairs(list or {}) do
      local first, last = span[1] + 1, span[2]
      first = text:find("[%w\128-\255]", first) or first
      local that = text:match("^[Tt]hat%s+[^%w\128-\255]*()", first)
      first = that or first
      last = solid_end(text, last)
      out[first] = last
    end
  end
  return out
end

-- The units of a view at which rules want content: see doc:find.
local function afters(hits)
  local list, seen = {}, {}
  for _, hit in ipairs(hits) do
    for k = 4, #hit, 3 do
      if hit[k] == unit.captures.after and not seen[hit[k + 1]] then
        list[#list + 1] = hit[k + 1]
        seen[hit[k + 1]] = true
      end
    end
  end
  return list
end

local function examples(paths)
  local r = reader.new {}
  local p = r.pack
  local out, seen = {}, {}
  local section = require "quoth.section"
  for _, path in ipairs(paths) do
    for line in io.lines(path) do
      local article = assert(core.json_decode(line))
      local text = article.text
      local golds = spans_by_first(text, article.statements)
      local doc = core.read(p.lex, text, false)
      section.name(doc, p.sections,
        { headline = gold.present(article.title) })
      local n = doc:segment()
      for i = 1, n do
        doc:window(i, false)
        doc:mentions(p.scans.mentions)
      end
      for i = 1, n do
        doc:window(i, true)
        doc:edges(p.scans.edges)
        for _, position in ipairs(afters(p.hits(doc))) do
          local first = doc:begins(position)
          local that = text:match("^[Tt]hat%s+[^%w\128-\255]*()", first)
          first = text:find("[%w\128-\255]", that or first)
          local last = golds[first]
          local x, right = {}, nil
          for _, e in ipairs(last and doc:ends(position) or {}) do
            local f = e.features
            if e.edge then f[#f + 1] = "edge " .. p.rules[e.edge].name end
            x[#x + 1] = f
            if solid_end(text, e.last) == last then right = #x end
          end
          if right then
            x.right = right
            out[#out + 1] = x
            for _, f in ipairs(x) do
              for _, name in ipairs(f) do seen[name] = (seen[name] or 0) + 1 end
            end
          end
        end
      end
    end
  end
  return out, seen, p.rules
end

local function scores(x, w)
  local s, best = {}, -math.huge
  for i, f in ipairs(x) do
    local z = 0
    for _, name in ipairs(f) do z = z + (w[name] or 0) end
    s[i] = z
    best = math.max(best, z)
  end
  local sum = 0
  for i, z in ipairs(s) do
    s[i] = math.exp(z - best)
    sum = sum + s[i]
  end
  for i in ipairs(s) do s[i] = s[i] / sum end
  return s
end

local function accuracy(list, w)
  local right = 0
  for _, x in ipairs(list) do
    local s, best = scores(x, w), 1
    for i = 2, #s do if s[i] >= s[best] then best = i end end
    if best == x.right then right = right + 1 end
  end
  return right / #list
end

local function fit(list, seen, rules)
  local w, sum = {}, {}
  for name, n in pairs(seen) do
    if n >= MIN_SEEN then
      w[name] = 0
    end
  end
  local start, pull = {}, {}
  for _, r in ipairs(rules) do
    if r.group == "edge" then
      local p, name = (r.prior or EDGE_PRIOR) / 100, "edge " .. r.name
      start[name] = math.log(p / (1 - p))
      w[name] = start[name]
      pull[name] = PULL / ((seen[name] or 0) + PULL)
    end
  end
  local rate = RATE
  for epoch = 1, EPOCHS do
    for _, x in ipairs(shuffled(list)) do
      local s = scores(x, w)
      for i, f in ipairs(x) do
        local g = ((i == x.right and 1 or 0) - s[i]) * rate
        if math.abs(g) > 1e-5 then
          for _, name in ipairs(f) do
            local v = w[name]
            if start[name] then
              w[name] = v + g + (start[name] - v) * rate * pull[name]
            elseif v then
              w[name] = v * (1 - rate * L2 * 10) + g
            end
          end
        end
      end
    end
    rate = rate * DECAY
    if epoch > EPOCHS // 2 then
      for name, value in pairs(w) do sum[name] = (sum[name] or 0) + value end
    end
  end
  for name, value in pairs(sum) do w[name] = value / (EPOCHS - EPOCHS // 2) end
  return w
end

local function write(w, n)
  local part = { edge = {}, feature = {} }
  for name, value in pairs(w) do
    local rule = name:match "^edge (.+)$"
    if rule or math.abs(value) >= MIN_WEIGHT then
      table.insert(part[rule and "edge" or "feature"],
        { rule or name, math.floor(value * 100 + 0.5) })
    end
  end
  print(("-- Weights of the model that finds where content ends, in hundredths "
    .. "of a\n-- logit. Generated by csrc/gen/train_ends.lua from %d "
    .. "contents; do not edit.\nreturn {"):format(n))
  for _, list in pairs(part) do
    table.sort(list, function(a, b) return a[1] < b[1] end)
  end
  print "  edge = {"
  for _, x in ipairs(part.edge) do
    print(("    [%q] = %d,"):format(x[1], x[2]))
  end
  print "  },\n  feature = [[" -- text: a table is slow to load
  for _, x in ipairs(part.feature) do print(("%s %d"):format(x[1], x[2])) end
  print "]],\n}"
end

local list, seen, rules = examples(arg)
-- With HOLD=5 every fifth content is kept out and asked afterwards.
local hold, held = tonumber(os.getenv "HOLD"), {}
if hold then
  for i = #list, 1, -hold do held[#held + 1] = table.remove(list, i) end
end
local weights = mean_of(function() return fit(list, seen, rules) end)
io.stderr:write(("%d contents, %.4f right\n"):format(#list,
  accuracy(list, weights)))
if hold then
  io.stderr:write(("held out: %d contents, %.4f right\n"):format(#held,
    accuracy(held, weights)))
end
write(weights, #list)
