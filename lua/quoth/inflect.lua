-- The forms of English verbs and nouns from their dictionary form.
--
-- Spelling rules cover the regular ones; the tables below list only what no
-- rule gives. Where British and American spelling differ, or a verb has two
-- pasts, the second set of forms is in the field `alt`.

local inflect = {}

-- past and past participle; after "|" a second pair
local IRREGULAR = {
  arise = "arose arisen", awake = "awoke awoken", babysit = "babysat babysat",
  be = "was been", bear = "bore borne", beat = "beat beaten",
  beget = "begot begotten", begin = "began begun", bend = "bent bent",
  bereave = "bereft bereft|bereaved bereaved", bet = "bet bet",
  bid = "bid bid", bind = "bound bound", bite = "bit bitten",
  bleed = "bled bled", blow = "blew blown", ["break"] = "broke broken",
  breed = "bred bred", bring = "brought brought",
  broadcast = "broadcast broadcast", browbeat = "browbeat browbeaten",
  build = "built built", burn = "burned burned|burnt burnt",
  burst = "burst burst", buy = "bought bought", cast = "cast cast",
  catch = "caught caught", choose = "chose chosen", cling = "clung clung",
  come = "came come", cost = "cost cost", creep = "crept crept",
  cut = "cut cut", deal = "dealt dealt", dig = "dug dug",
  dive = "dived dived|dove dived", ["do"] = "did done",
  draw = "drew drawn", dream = "dreamed dreamed|dreamt dreamt",
  drink = "drank drunk", drive = "drove driven", dwell = "dwelt dwelt",
  eat = "ate eaten", fall = "fell fallen", feed = "fed fed",
  feel = "felt felt", fight = "fought fought", find = "found found",
  fit = "fitted fitted|fit fit", flee = "fled fled", fling = "flung flung",
  fly = "flew flown", forbear = "forbore forborne",
  forbid = "forbade forbidden", forecast = "forecast forecast",
  forget = "forgot forgotten", forsake = "forsook forsaken",
  freeze = "froze frozen", get = "got got|got gotten",
  ghostwrite = "ghostwrote ghostwritten", give = "gave given",
  go = "went gone", grind = "ground ground", grow = "grew grown",
  hamstring = "hamstrung hamstrung", hang = "hung hung|hanged hanged",
  have = "had had", hear = "heard heard", hide = "hid hidden",
  hit = "hit hit", hold = "held held", hurt = "hurt hurt",
  keep = "kept kept", kneel = "knelt knelt|kneeled kneeled",
  knit = "knitted knitted|knit knit", know = "knew known", lay = "laid laid",
  lead = "led led", leap = "leaped leaped|leapt leapt",
  learn = "learned learned|learnt learnt", leave = "left left",
  lend = "lent lent", let = "let let", lie = "lay lain|lied lied",
  light = "lit lit|lighted lighted", lose = "lost lost", make = "made made",
  mean = "meant meant", meet = "met met", mow = "mowed mown",
  output = "output output", pay = "paid paid",
  plead = "pleaded pleaded|pled pled",
  proofread = "proofread proofread", prove = "proved proved|proved proven",
  put = "put put", quit = "quit quit", read = "read read",
  rend = "rent rent", rid = "rid rid", ride = "rode ridden",
  ring = "rang rung", rise = "rose risen", run = "ran run",
  saw = "sawed sawn", say = "said said", see = "saw seen",
  seek = "sought sought", sell = "sold sold", send = "sent sent",
  set = "set set", sew = "sewed sewn", shake = "shook shaken",
  shed = "shed shed", shine = "shone shone|shined shined",
  shoot = "shot shot", show = "showed shown|showed showed",
  shrink = "shrank shrunk", shut = "shut shut", sing = "sang sung",
  sink = "sank sunk", sit = "sat sat", slay = "slew slain",
  sleep = "slept slept", slide = "slid slid", sling = "slung slung",
  slit = "slit slit", smell = "smelled smelled|smelt smelt",
  sneak = "sneaked sneaked|snuck snuck", sow = "sowed sown",
  speak = "spoke spoken", speed = "sped sped|speeded speeded",
  spell = "spelled spelled|spelt spelt", spend = "spent spent",
  spill = "spilled spilled|spilt spilt", spin = "spun spun",
  spit = "spat spat", split = "split split",
  spoil = "spoiled spoiled|spoilt spoilt",
  spread = "spread spread", spring = "sprang sprung", stand = "stood stood",
  steal = "stole stolen", stick = "stuck stuck", sting = "stung stung",
  stink = "stank stunk", strew = "strewed strewn", stride = "strode stridden",
  strike = "struck struck", string = "strung strung",
  strive = "strove striven|strived strived", sublet = "sublet sublet",
  swear = "swore sworn", sweep = "swept swept",
  swell = "swelled swollen|swelled swelled", swim = "swam swum",
  swing = "swung swung", take = "took taken", teach = "taught taught",
  tear = "tore torn", telecast = "telecast telecast", tell = "told told",
  think = "thought thought", thrive = "thrived thrived",
  throw = "threw thrown", thrust = "thrust thrust", tread = "trod trodden",
  typecast = "typecast typecast", wake = "woke woken",
  waylay = "waylaid waylaid",
  wear = "wore worn", weave = "wove woven|weaved weaved",
  wed = "wed wed|wedded wedded", weep = "wept wept",
  wet = "wet wet|wetted wetted", win = "won won", wind = "wound wound",
  wring = "wrung wrung", write = "wrote written",
  -- regular, though a prefix and an irregular verb seem to stand in them
  behave = "behaved behaved", belie = "belied belied",
  relay = "relayed relayed",
  rebound = "rebounded rebounded",
}

-- A verb of one of these prefixes and an irregular one goes like the latter.
-- By the first two letters; LONGER leads on to others with the same.
local PREFIXES = { be = "be", fo = "for", mi = "mis", of = "off",
  ou = "out", ov = "over", re = "re", un = "un", up = "up", wi = "with" }
local LONGER = { ["for"] = "fore", ["un"] = "under" }

local function set(words)
  local t = {}
  for w in words:gmatch "%S+" do t[w] = true end
  return t
end

-- Verbs of several syllables that double their last consonant everywhere:
-- stressed at the end, or ending in a verb of one syllable.
local DOUBLED = set [[
  abet abhor abut acquit admit allot annul appal befit begin beget beset commit
  compel concur confer control deadpan debar defer demur deter disbar dispel
  distil eavesdrop embed emit enrol entrap equip excel expel extol forbid
  forget format
  fulfil handicap hobnob horsewhip impel incur infer input instil intermit
  kidnap
  leapfrog occur offset omit outbid outfit outgun outrun outsit outstrip outwit
  output overlap overrun overstep patrol permit prefer program propel rebel
  rebid
  rebut recap recur refer refit regret remit rerun reset retrofit sandbag submit
  sublet transfer transmit typeset unclog undercut unplug unwrap unzip upset
  babysit reequip unpin zigzag
]]

-- The same in British English only; American English doubles nothing.
local BRITISH = set [[
  benefit bias combat dial duel focus fuel initial refuel trial worship
]]

local NEVER_DOUBLED = set "parallel"

-- "ize" that is no suffix, so that no "ise" stands beside it
local NOT_IZE = set "apprize capsize downsize prize seize size resize upsize"

local VOWEL = { [("a"):byte()] = true, [("e"):byte()] = true,
  [("i"):byte()] = true, [("o"):byte()] = true, [("u"):byte()] = true }
local DOUBLING = {} -- consonants that can double
for c in ("bdfgklmnprstvz"):gmatch "." do DOUBLING[c:byte()] = true end
local L, U = ("lu"):byte(1, 2)

-- Does the last consonant double before -ed and -ing? Second result: also
-- without doubling, in American English.
local function doubles(lemma)
  local before, vowel, last = lemma:byte(-3, -1)
  if not last then before, vowel, last = nil, before, vowel end
  if not (DOUBLING[last] and VOWEL[vowel]) then return false end
  if VOWEL[before] and before ~= U then return BRITISH[lemma], true end
  if DOUBLED[lemma] then return true end
  if BRITISH[lemma] then return true, true end
  local w = lemma:gsub("qu", "q"):gsub("^y", "")
  if NEVER_DOUBLED[lemma] or not w:find "[^aeiou][aeiou].$"
    and not w:find "^[aeiou].$" then return false end
  local _, syllables = w:gsub("[aeiouy]+", "")
  if syllables == 1 then return true end
  return last == L, true
end

local THIRD = { be = "is", have = "has" }

local function add_s(w)
  local last = w:sub(-1)
  if last == "y" and w:find "[^aeiou]y$" then return w:sub(1, -2) .. "ies" end
  if last == "z" and w:find "[aiu]z$" then return w .. "zes" end
  if last == "s" or last == "x" or last == "z"
    or last == "h" and w:find "[cs]h$" or last == "o" and w:find "[^aeiou]o$"
  then return w .. "es" end
  return w .. "s"
end

-- "panicked", not "paniced"
local function hard_c(last, w)
  return last == "c" and w:find "[^e]ic$" and w .. "k" or w
end

local function add_ed(w)
  local last = w:sub(-1)
  if last == "e" then return w .. "d" end
  if last == "y" and w:find "[^aeiou]y$" then return w:sub(1, -2) .. "ied" end
  return hard_c(last, w) .. "ed"
end

local function add_ing(w)
  local last = w:sub(-1)
  if last == "e" then
    if w:find "ie$" then return w:sub(1, -3) .. "ying" end
    if w:find "[eoy]e$" or w:find "[^hr]inge$" or w == "be" then
      return w .. "ing"
    end
    return w:sub(1, -2) .. "ing"
  end
  return hard_c(last, w) .. "ing"
end

-- The irregular part of a verb: its prefix ("" for none) and the pasts of the
-- rest, or nil. A prefix may stand on another one: misunderstand.
local function irregular(lemma)
  local forms = IRREGULAR[lemma]
  if forms then return "", forms end
  local prefix = PREFIXES[lemma:sub(1, 2)]
  while prefix do
    if lemma:find(prefix, 1, true) == 1 then
      local head, found = irregular(lemma:sub(#prefix + 1))
      if head then return prefix .. head, found end
    end
    prefix = LONGER[prefix]
  end
end

local function forms_of(lemma)
  local double, also = doubles(lemma)
  local stem = double and lemma .. lemma:sub(-1) or lemma
  local t = { base = lemma, s = THIRD[lemma] or add_s(lemma),
    ing = double and stem .. "ing" or add_ing(lemma) }
  local prefix, pasts = irregular(lemma)
  if prefix then
    local past, part, past2, part2 =
      pasts:match "^(%S+) ([^%s|]+)|?(%S*) ?(%S*)$"
    t.past, t.part = prefix .. past, prefix .. part
    if past2 ~= "" then
      t.alt = { base = lemma, s = t.s, ing = t.ing, past = prefix .. past2,
        part = prefix .. part2 }
    end
    return t
  end
  t.past = double and stem .. "ed" or add_ed(lemma)
  t.part = t.past
  if double and also then
    local past = add_ed(lemma)
    t.alt = { base = lemma, s = t.s, ing = add_ing(lemma), past = past,
      part = past }
  elseif lemma:find "[iy]ze$" and lemma:find "[aeiouy].*ze$"
    and not NOT_IZE[lemma] then
    t.alt = forms_of(lemma:sub(1, -3) .. "se")
  end
  return t
end

--- The forms of a verb; of a phrase, its first word changes.
--- `alt` holds a second set of the same fields where there is one: the
--- British spelling of "emphasize", the American one of "travel", "burnt".
---@param lemma string "say", "point out"
---@return table forms { base, s, past, part, ing, alt? }, strings but alt
function inflect.verb(lemma)
  if not lemma:find(" ", 1, true) then return forms_of(lemma) end
  local head, rest = lemma:match "^(%S+)( .*)$"
  local t = forms_of(head)
  for _, forms in ipairs { t, t.alt } do
    for _, key in ipairs { "base", "s", "past", "part", "ing" } do
      forms[key] = forms[key] .. rest
    end
  end
  return t
end

-- nouns

local PLURALS = {
  child = "children", person = "people", wife = "wives", life = "lives",
  knife = "knives", half = "halves", thief = "thieves", leaf = "leaves",
  alumnus = "alumni", crisis = "crises", analysis = "analyses",
  phenomenon = "phenomena", staff = "staff", police = "police",
  ["human"] = "humans", aircraft = "aircraft", ["passer-by"] = "passers-by",
}

-- "attorney general", but "major general"
local OFFICER_GENERAL = set "major brigadier lieutenant colonel"

local function plural_word(w)
  if PLURALS[w] then return PLURALS[w] end
  if w:sub(-3) == "man" then return w:sub(1, -3) .. "en" end
  return add_s(w)
end

--- The plural of a noun; of a phrase, that of its head: "heads of state".
---@param noun string
---@return string
function inflect.plural(noun)
  if PLURALS[noun] or not noun:find "[ -]" then return plural_word(noun) end
  local head, rest = noun:match "^(.-)([ -][oi][fn][ -].*)$"
  if not head then
    head, rest = noun:match "^(.*%S)([ -]general)$"
    if head and OFFICER_GENERAL[head] then head = nil end
  end
  if head then return inflect.plural(head) .. rest end
  local before, last = noun:match "^(.*[ -])(%S+)$"
  if before then return before .. plural_word(last) end
  return plural_word(noun)
end

return inflect
