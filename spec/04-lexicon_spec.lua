-- The English word lists, their inflection and the loader.
local inflect = require "quoth.inflect"
local lexicon = require "quoth.lexicon"

local LISTS = { "tags", "function_words", "cues", "verbs", "roles", "groups",
  "names", "organisations", "places", "nouns", "times", "abbreviations",
  "concepts" }

-- A lane's codes are bytes from "!" on; packs that extend this one need some.
local CODES_MAX = 223
local CODES_SPARE = 20

local TAGS_MAX = 64

-- Tags that only sentence splitting asks for (quoth.en.abbreviations).
local SENTENCE = { abbr_in = true, abbr_num = true, abbr_end = true,
  starter = true, zone = true }

-- Stands for a core lexicon and keeps what it is told.
local function recorder()
  local r = { tags = {}, lanes = {}, masks = {}, concepts = {}, covers = {},
    closed = false }
  function r:tag(name, lane)
    self.tags[#self.tags + 1] = name
    self.lanes[lane] = (self.lanes[lane] or 0) | 1 << (#self.tags - 1)
  end
  function r:add(form, mask, concept)
    self.masks[form] = (self.masks[form] or 0) | mask
    if concept then
      local had = self.concepts[form]
      if had and had ~= concept then self.clash = form end
      self.concepts[form] = concept
    end
  end
  function r:cover(wide, narrow)
    self.covers[#self.covers + 1] = { wide, narrow }
  end
  function r:close() self.closed = true end
  return r
end

local function names_of(r, form)
  local out = {}
  for i, name in ipairs(r.tags) do
    if not SENTENCE[name] and r.masks[form]
      and r.masks[form] & 1 << (i - 1) ~= 0 then
      out[#out + 1] = name
    end
  end
  return table.concat(out, " ")
end

local function groups()
  local pack = require "quoth.en.lexicon"
  local i, k = 1, 0
  return function()
    k = k + 1
    while pack[i] and not pack[i][k] do i, k = i + 1, 1 end
    if pack[i] then
      return ("%s group %d"):format(pack[i].name or i, k), pack[i][k]
    end
  end
end

describe("inflect.verb", function()
  local cases = {
    "say says said said saying", "add adds added added adding",
    "note notes noted noted noting", "deny denies denied denied denying",
    "stay stays stayed stayed staying",
    "stress stresses stressed stressed stressing",
    "push pushes pushed pushed pushing", "tax taxes taxed taxed taxing",
    "quiz quizzes quizzed quizzed quizzing",
    "echo echoes echoed echoed echoing",
    "radio radios radioed radioed radioing", "go goes went gone going",
    "do does did done doing", "have has had had having",
    "be is was been being", "see sees saw seen seeing",
    "agree agrees agreed agreed agreeing", "die dies died died dying",
    "tie ties tied tied tying", "dye dyes dyed dyed dyeing",
    "singe singes singed singed singeing",
    "change changes changed changed changing",
    "argue argues argued argued arguing", "stop stops stopped stopped stopping",
    "plan plans planned planned planning", "fix fixes fixed fixed fixing",
    "draw draws drew drawn drawing", "play plays played played playing",
    "admit admits admitted admitted admitting",
    "visit visits visited visited visiting",
    "offer offers offered offered offering",
    "open opens opened opened opening",
    "refer refers referred referred referring",
    "differ differs differed differed differing",
    "control controls controlled controlled controlling",
    "reveal reveals revealed revealed revealing",
    "claim claims claimed claimed claiming",
    "equip equips equipped equipped equipping",
    "quit quits quit quit quitting",
    "acquit acquits acquitted acquitted acquitting",
    "panic panics panicked panicked panicking",
    "parallel parallels paralleled paralleled paralleling",
    "begin begins began begun beginning",
    "forget forgets forgot forgotten forgetting",
    "forbid forbids forbade forbidden forbidding",
    "tell tells told told telling", "think thinks thought thought thinking",
    "write writes wrote written writing", "speak speaks spoke spoken speaking",
    "swear swears swore sworn swearing", "put puts put put putting",
    "read reads read read reading", "shed sheds shed shed shedding",
    "lead leads led led leading", "mean means meant meant meaning",
    "seek seeks sought sought seeking", "teach teaches taught taught teaching",
    "become becomes became become becoming",
    "foresee foresees foresaw foreseen foreseeing",
    "overtake overtakes overtook overtaken overtaking",
    "misunderstand misunderstands misunderstood misunderstood misunderstanding",
    "withhold withholds withheld withheld withholding",
    "rewrite rewrites rewrote rewritten rewriting",
    "undergo undergoes underwent undergone undergoing",
    "relay relays relayed relayed relaying",
    "behave behaves behaved behaved behaving",
    "forecast forecasts forecast forecast forecasting",
    "respond responds responded responded responding",
    "tweet tweets tweeted tweeted tweeting",
  }
  for _, case in ipairs(cases) do
    local base, s, past, part, ing = case:match "(%S+) (%S+) (%S+) (%S+) (%S+)"
    it("gives the forms of " .. base, function()
      local t = inflect.verb(base)
      assert.same({ base, s, past, part, ing },
        { t.base, t.s, t.past, t.part, t.ing })
    end)
  end

  it("inflects the first word of a phrase", function()
    local t = inflect.verb "go on to say"
    assert.same({ "goes on to say", "went on to say", "gone on to say",
      "going on to say" }, { t.s, t.past, t.part, t.ing })
    assert.equal("pointed out", inflect.verb("point out").past)
  end)

  it("gives the other spelling too", function()
    assert.equal("emphasised", inflect.verb("emphasize").alt.past)
    assert.equal("emphasise", inflect.verb("emphasize").alt.base)
    assert.equal("analysing", inflect.verb("analyze").alt.ing)
    assert.equal("travelled", inflect.verb("travel").past)
    assert.equal("traveled", inflect.verb("travel").alt.past)
    assert.equal("burnt", inflect.verb("burn").alt.past)
    assert.equal("proven", inflect.verb("prove").alt.part)
    assert.is_nil(inflect.verb("seize").alt)
  end)
end)

describe("inflect.plural", function()
  local cases = {
    lawyer = "lawyers", deputy = "deputies", boy = "boys", coach = "coaches",
    boss = "bosses", hero = "heroes", chief = "chiefs", wife = "wives",
    spokesman = "spokesmen", human = "humans", person = "people",
    child = "children", ["prime minister"] = "prime ministers",
    ["head of state"] = "heads of state",
    ["attorney general"] = "attorneys general",
    ["major general"] = "major generals",
    ["secretary-general"] = "secretaries-general",
    ["commander-in-chief"] = "commanders-in-chief",
    ["passer-by"] = "passers-by",
  }
  for noun, plural in pairs(cases) do
    it("gives " .. plural, function()
      assert.equal(plural, inflect.plural(noun))
    end)
  end
end)

describe("the English lexicon", function()
  local pack = require "quoth.en.lexicon"
  local r = recorder()
  local _, concepts = lexicon.fill(r, pack)

  it("is plain data that needs no globals", function()
    for _, name in ipairs(LISTS) do
      local path = assert(package.searchpath("quoth.en.lexicon." .. name,
        package.path))
      local chunk = assert(loadfile(path, "t", {}))
      assert.is_table(chunk())
    end
  end)

  it("declares its tags once, each with a lane and a meaning", function()
    local seen = {}
    for _, tag in ipairs(pack.tags) do
      assert.is_nil(seen[tag.name])
      seen[tag.name] = true
      assert.is_true(tag.lane == 1 or tag.lane == 2, tag.name)
      assert.is_true(#tag.doc > 0, tag.name)
    end
    assert.is_true(#pack.tags <= TAGS_MAX)
  end)

  it("has words in every group, none of them twice", function()
    for where, group in groups() do
      assert.is_true(#group > 0, where)
      local seen = {}
      for _, form in ipairs(group) do
        assert.is_nil(seen[form], where .. ": " .. form)
        seen[form] = true
      end
    end
  end)

  it("writes phrases with single spaces", function()
    for where, group in groups() do
      for _, form in ipairs(group) do
        assert.equal(form, form:gsub("%s+", " "):match "^%s*(.-)%s*$", where)
      end
    end
  end)

  it("uses every tag", function()
    local all = 0
    for _, mask in pairs(r.masks) do all = all | mask end
    assert.equal((1 << #pack.tags) - 1, all)
  end)

  it("covers only concepts that words have, or that cover themselves",
    function()
    local known = {}
    for _, id in pairs(r.concepts) do known[id] = true end
    local name = {}
    for form, id in pairs(concepts) do name[id] = form end
    for _, pair in ipairs(r.covers) do
      assert.is_true(known[pair[1]], name[pair[1]])
      assert.is_true(known[pair[2]], name[pair[2]])
      assert.is_true(pair[1] ~= pair[2], name[pair[1]])
    end
  end)

  it("gives a form one concept at most", function()
    assert.is_nil(r.clash)
  end)

  it("leaves codes of each lane to packs that extend it", function()
    for lane = 1, 2 do
      local seen, n = { [0] = true }, 1
      for _, mask in pairs(r.masks) do
        local set = mask & r.lanes[lane]
        if not seen[set] then seen[set], n = true, n + 1 end
      end
      assert.is_true(n <= CODES_MAX - CODES_SPARE,
        ("lane %d: %d codes"):format(lane, n))
    end
  end)

  local tags = {
    said = "verb vpast vpart say", says = "verb vpres say",
    ["pointed out"] = "verb vpast vpart say",
    told = "verb vpast vpart tell infin",
    asking = "verb ving say ask infin", smiled = "verb vpast vpart manner",
    denied = "verb vpast vpart say deny",
    reckoned = "verb vpast vpart say belief",
    showed = "verb vpast vpart evidence", declined = "verb vpast vpart refuse",
    wrote = "verb vpast say write", described = "verb vpast vpart callv",
    emphasised = "verb vpast vpart say", ["according to"] = "according",
    her = "poss she obj", whether = "whether sub",
    ["didn't"] = "do neg verb vpast",
    ["didn’t"] = "do neg verb vpast", Mr = "title male",
    ["Prime Minister"] = "title role", ["prime minister"] = "role",
    ["heads of state"] = "group", spokeswoman = "role female",
    sources = "group anon", NATO = "orgs", Ministry = "group org",
    Reuters = "agency", Belarus = "country", Belarusian = "demonym",
    Belarusians = "group demonym", Minsk = "place", ["Calif."] = "place abbr",
    ["Oct."] = "month abbr", Tuesday = "time", Facebook = "medium",
    Anna = "female", Dmitry = "male", three = "num",
    Trump = "",
  }
  for form, want in pairs(tags) do
    it("tags " .. form, function()
      assert.equal(want, names_of(r, form))
    end)
  end

  it("knows what means the same", function()
    assert.equal(concepts.Belarus, r.concepts.Minsk)
    assert.equal(concepts.Belarus, r.concepts.Belarusian)
    assert.equal(r.concepts.spokesman, r.concepts.spokeswoman)
    assert.equal(r.concepts.ceo, r.concepts["Chief Executive"])
    assert.equal(r.concepts["Sen."], r.concepts.senator)
    assert.equal(r.concepts["Prime Minister"], r.concepts["prime minister"])
    assert.are_not.equal(r.concepts.president, r.concepts["vice president"])
  end)

  it("knows what is wider than what", function()
    local function covers(wide, narrow)
      for _, pair in ipairs(r.covers) do
        if pair[1] == concepts[wide] and pair[2] == concepts[narrow] then
          return true
        end
      end
      return false
    end
    assert.is_true(covers("leader", "president"))
    assert.is_true(covers("leader", "prime minister"))
    assert.is_true(covers("head of state", "president"))
    assert.is_true(covers("head of government", "prime minister"))
    assert.is_true(covers("minister", "foreign minister"))
    assert.is_true(covers("diplomat", "ambassador"))
    assert.is_true(covers("lawmaker", "senator"))
    assert.is_false(covers("president", "prime minister"))
    assert.is_false(covers("minister", "prime minister"))
  end)
end)

describe("lexicon.fill", function()
  local function fill(group)
    return lexicon.fill(recorder(), {
      tags = { { name = "verb", lane = 1 } }, { name = "mine", group } })
  end

  it("closes what it filled", function()
    local r = fill { tags = { "verb" }, "x" }
    assert.is_true(r.closed)
  end)

  it("names the list and the group of a mistake", function()
    assert.has_error(function() fill { tags = { "vreb" }, "x" } end,
      "lexicon mine, group 1 (x): unknown tag: vreb")
    assert.has_error(function() fill { tag = {}, "x" } end,
      "lexicon mine, group 1 (x): unknown field: tag")
    assert.has_error(function() fill { tags = { "verb" } } end,
      "lexicon mine, group 1 (nil): no words")
  end)
end)
