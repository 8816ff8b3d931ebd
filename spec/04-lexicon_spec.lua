-- The English word lists, their inflection, their compiled form and the loader.
local core = require "quoth.core"
local inflect = require "quoth.inflect"
local lexicon = require "quoth.lexicon"
local gen = dofile "csrc/gen/lexicon_table.lua"

local TAGS_MAX = 64 -- of a lane
local TAGS_SPARE = 8

-- Lists of data: each is loaded by its name.
local function is_data(name)
  return name ~= "init" and name ~= "lists"
end

local function groups()
  local pack = require "quoth.en.lexicon.lists"
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
  local pack = require "quoth.en.lexicon.lists"
  local r = gen.recorder()
  lexicon.fill(r, pack)

  it("is plain data that needs no globals", function()
    local pipe = assert(io.popen "ls lua/quoth/en/lexicon")
    for name in pipe:read "a":gmatch "(%S+)%.lua" do
      local path = "lua/quoth/en/lexicon/" .. name .. ".lua"
      if is_data(name) then
        assert.is_table(assert(loadfile(path, "t", {}))())
      end
    end
    assert(pipe:close())
  end)

  it("is compiled as it stands: else `make tables`", function()
    local file = assert(io.open(gen.path))
    local text = file:read "a"
    file:close()
    assert.is_true(text == gen.source(), gen.path .. " is out of date")
  end)

  it("declares its tags once, each with a lane and a meaning", function()
    local seen = {}
    for _, tag in ipairs(pack.tags) do
      assert.is_nil(seen[tag.name])
      seen[tag.name] = true
      assert.is_true(tag.lane == 0 or tag.lane == 1 or tag.lane == 2, tag.name)
      assert.is_true(#tag.doc > 0, tag.name)
    end
  end)

  it("leaves tags of each lane to packs that extend it", function()
    local n = { [0] = 0, 0, 0 }
    for _, tag in ipairs(pack.tags) do n[tag.lane] = n[tag.lane] + 1 end
    for lane = 0, 2 do assert.is_true(n[lane] <= TAGS_MAX - TAGS_SPARE) end
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
    local used = {}
    for _, set in pairs(r.tagged) do
      for name in pairs(set) do used[name] = true end
    end
    for _, tag in ipairs(pack.tags) do
      assert.is_true(used[tag.name], tag.name)
    end
  end)

  it("covers only concepts that words have, or that cover themselves",
    function()
    local known = {}
    for _, name in pairs(r.concepts) do known[name] = true end
    for wide, covered in pairs(r.covers) do
      assert.is_true(known[wide], wide)
      for narrow in pairs(covered) do
        assert.is_true(known[narrow], narrow)
        assert.is_true(wide ~= narrow, wide)
      end
    end
  end)

  it("gives a form one concept at most", function()
    assert.is_nil(r.clash)
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
  -- The tags of a form that rules see.
  local function seen(form)
    local out = {}
    for name in r:names(form):gmatch "%S+" do
      if r.lanes[name] > 0 then out[#out + 1] = name end
    end
    return table.concat(out, " ")
  end

  for form, want in pairs(tags) do
    it("tags " .. form, function()
      assert.equal(want, seen(form))
    end)
  end

  it("knows what means the same", function()
    assert.equal("Belarus", r.concepts.Minsk)
    assert.equal("Belarus", r.concepts.Belarusian)
    assert.equal(r.concepts.spokesman, r.concepts.spokeswoman)
    assert.equal(r.concepts.ceo, r.concepts["Chief Executive"])
    assert.equal(r.concepts["Sen."], r.concepts.senator)
    assert.equal(r.concepts["Prime Minister"], r.concepts["prime minister"])
    assert.are_not.equal(r.concepts.president, r.concepts["vice president"])
  end)

  it("knows what is wider than what", function()
    local function covers(wide, narrow)
      return r.covers[wide] and r.covers[wide][narrow] or false
    end
    assert.is_true(covers("leader", "president"))
    assert.is_true(covers("leader", "prime minister"))
    assert.is_true(covers("head of state", "president"))
    assert.is_true(covers("head of government", "prime minister"))
    assert.is_true(covers("minister", "foreign minister"))
    assert.is_true(covers("diplomat", "ambassador"))
    assert.is_true(covers("lawmaker", "senator"))
    assert.is_true(covers("institution", "ministry"))
    assert.is_false(covers("president", "prime minister"))
    assert.is_false(covers("minister", "prime minister"))
  end)
end)

describe("lexicon.fill", function()
  local tags = { { name = "verb", lane = 1 }, { name = "role", lane = 2 },
    { name = "starter", lane = 0 } }

  local function fill(group)
    return lexicon.fill(gen.recorder(), { tags = tags,
      { name = "mine", group } })
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

  it("numbers the tags of each lane by themselves", function()
    local _, _, bits = lexicon.load { tags = tags }
    assert.same({ verb = 1, role = 1, starter = 1 }, bits)
  end)

  it("adds word lists to a compiled one", function()
    local lex, concepts = lexicon.load { tags = tags,
      compiled = "quoth lexicon 1, 4\n:verb\n=\nrun|walk away\n"
        .. ":role\n=boss\nboss\n",
      { { tags = { "role" }, concept = "boss", "run", "boss" } } }
    assert.same({ boss = 1 }, concepts)
    local doc = assert(core.read(lex, "run boss so", false))
    doc:segment()
    doc:window(1, false)
    local function passing(lane_1, lane_2)
      return #doc:find(lex:scan { sets = { 0, 0, 0 }, patterns = { 0, 1, 0 },
        tests = { { letters = "w", need = { lane_1, lane_2 } } },
        rules = { 0, 1, 0 } })
    end
    assert.equal(1, passing(1, 0))
    assert.equal(2, passing(0, 1))
    assert.equal(0, passing(2, 2))
  end)

  it("says where a compiled lexicon is wrong", function()
    local function load(text)
      return function() lexicon.load { tags = tags, compiled = text } end
    end
    assert.has_error(load "quoth lexicon 2, 4\n",
      "compiled lexicon, line 1: earg")
    assert.has_error(load "quoth lexicon 1, 4\n:verb\nx\n:vreb\n",
      "compiled lexicon, line 4: earg")
    assert.has_error(load "quoth lexicon 1, 4\nx||y\n",
      "compiled lexicon, line 2: earg")
  end)
end)
