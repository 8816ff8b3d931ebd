-- What the rules share, each a pattern or a function that makes one: sources,
-- cues, what stands between them, and what they report.

return function(u)
  local as, behind = u.as, u.behind
  local function opt(p) return p ^ -1 end

  -- Every repetition has a bound, so that a window costs no more than its
  -- units: words of a verb group or the like, and units of a sentence.
  local SOME, SENTENCE = 5, 80
  local function some(p, most) return p * p ^ -((most or SOME) - 1) end

  -- Phrases that end alike: "days ago", "weeks ago".
  local function phrases(words, rest, letters)
    local all
    for word in words:gmatch "%S+" do
      local one = u.word(word .. " " .. rest, letters)
      all = all and all + one or one
    end
    return all
  end

  -- A word that no list has, whatever its ending.
  local unknown = u.unknown + u.tag "past"
  local closed = u.one "det poss prep conj sub be have do modal that to rel"
  -- A word of one of these kinds, but no function word nor of these classes.
  local function open(kinds, but)
    local word = u.kind(kinds) - closed
    return but and word - u.one(but) or word
  end
  local Q, brk, comma, colon, dash = u.quote, u.brk, u.comma, u.colon, u.dash
  -- A unit of the sentence of none of these kinds, where `p` does not match.
  local function other(kinds, p)
    local unit = u.any - u.kind("|" .. kinds)
    return p and unit - p or unit
  end

  local bracket = u.open * other(")") ^ -12 * u.close
  -- So many units in marks within a clause.
  local function in_marks(most)
    return u.kind "<" * other("<>") ^ -most * u.kind ">"
  end

  -- Whoever can be a source: a mention, or several of them joined. Before the
  -- verb a list begins its clause, "Marsh, Brun, and Reed said"; behind it no
  -- verb follows: "according to Marsh, Brun and Reed left".
  local M = u.kind "PRHOLGT"
  local who, behind_cue
  do
    local last = u.tag "conj" * M
    local joined = opt(opt(bracket) * last)
    local member = opt(bracket) * comma * u.kind "PROGLT"
    local several = u.def("several",
      member ^ -6 * opt(bracket) * opt(comma) * -u.word "but" * last)
    local starts = behind(u.kind "|,<>Q:;-" + u.one "that sub adv time")
      + behind(u.kind "|,>Q;" * u.tag "conj")
    local goes_on = u.tag "adv" ^ -1 * u.one "be have do modal vpast vpres"
    -- "Senators Ann Yu and Lee Park"
    local titled = u.kind "G" * u.kind "P" * (comma * u.kind "P") ^ -4 * last
    who = starts * (titled + M * several) + M * joined
    -- "said Lena Marsh, a nurse, and Ole Brun, a judge."
    function behind_cue(first, ends)
      return as("source", first * (member * several * -goes_on
        + opt(bracket) * comma * last * #(opt(bracket) * (ends or u.stop + brk))
        + joined))
    end
  end
  local source, whoever = as("source", who), behind_cue(M)
  local according_to = as("cue", u.tag "according") * whoever
  local someone = as("source", u.kind "PR" + u.one("he she", "", "H"))
  local named = behind_cue(u.kind "PROGL")
  -- "who", "which", where it is a mention
  local which = u.tag("rel", "", "H")
  -- whether it is one or not
  local which_word = u.tag("rel", "", "wWUH")
  local relative = u.tag "that" + which

  -- "has since said"
  local since = behind(u.tag "have") * (u.words "since long yet"
      + u.word "in the past")
    -- "would later say"; "had earlier told", but "had earlier pleaded guilty"
    + behind(u.one "have modal") * (u.word "later" + u.word "earlier"
      * #(u.tag "tell" + u.tag("say", "infin")
        + u.words("urged asked appealed promised vowed called ordered warned "
          .. "demanded threatened")))
  -- The verb group of a cue: "has said", "did not say", "went on to say".
  local aux = u.one "be have do modal neg adv" - u.word "there"
    + since
  -- in the passive ("was told") the subject is no source
  local active = u.one("have do modal neg adv", "be") - u.word "there"
    + since + u.word "once"
  local not_to = opt(u.tag "neg") * u.tag "to"
  local SPEECH = "say tell ask write manner"
  local fin = u.one "vpast vpres vpart vbase"
  local function verbs(classes, but)
    return u.verb(classes, "vpast vpres vpart vbase", but)
  end
  local function participle(classes, but) -- "left without saying why"
    return -behind(u.word "without") * u.verb(classes, "ving", but)
  end

  -- "there" is the subject of its clause, whatever the lexicon says
  local adv = u.tag "adv" - u.word "there" + u.word "further"
    + behind(u.one "be have") * u.words "all both"
    + u.words "recently lately currently earlier later now"
  -- "was quoted as saying", "went on saying", "is expected to say", "are quick
  -- to point out"
  local reach = u.def("reach", u.tag "be" * adv ^ -2
      * (u.tag "vpart" - u.one "ask tell")
      * (u.tag "to" * u.tag "have" ^ -1 + u.word "as")
    + u.tag "be" * (adv - u.word "likely") ^ -2 * (unknown + u.tag "adv"
      + (u.words "more less") ^ -1 * u.word "likely"
      + u.words "continuing beginning trying seeking due") * u.tag "to"
    -- "declined four times to say"
    + verbs "refuse" * (adv + (u.number + u.tag "num") * u.word "times"
      + u.tag "prep" ^ -1 * u.one "time month") ^ -3 * u.tag "to"
    -- but who vowed to challenge it vowed
    -- nor "responded to reports that"
    + (verbs("infin", "say") + verbs("say", "infin")
      + u.words "used like likes liked love loves loved") * u.tag "to"
      * -u.tag("vpres", "vbase")
    + u.words "went go goes gone" * u.word "so" * u.word "far" * u.word "as"
      * u.tag "to"
    + u.words "begin begins began begun start starts started kept"
      * #u.tag "ving"
    -- "was at pains to say"; "took to Facebook on Sunday to say"
    + u.tag "be" * adv ^ -2 * u.word "at pains" * u.tag "to"
    + u.words "took takes take taken" * u.tag "to" * #u.kind "wWUTO"
      * (u.any - u.kind "|,:;Q<" - u.one "to be have do modal"
        - u.tag("vpast", "vpart")) ^ -6
      * u.tag "to" * #(u.verb("say tell write", "vbase", "manner callv")
        * -(u.kind "w" * u.kind ".,|")) -- "to say thanks"
    -- "wrote on Sunday to say"
    + u.words "wrote writes tweeted phoned called rang emailed texted posted"
      * (u.tag "prep" ^ -1 * u.one "time month" * u.number ^ -1) ^ -2
      * u.tag "to" * #u.verb("say tell", "vbase")
    -- "went on to say", "continued to insist", "seemed to admit"
    + (phrases("went goes gone", "on") + u.words(
      "continued continues continue began begins begin seemed seems seem "
      .. "appeared appears appear sought seeks seek rushed proceeded"))
      * u.tag "to")
  -- What a sentence must go on with for a pattern to match: `p`, behind units
  -- of none of these kinds, so many at most.
  local function ahead(p, kinds, most)
    return #(other(kinds or "", p) ^ -(most or 0) * p)
  end

  -- "said about 30 homes", "said nearly half of it"
  local amount = u.number + u.one("num", "", "wW") + u.kind "*" * u.number
  -- and "said elderly tenants", "said publicly funded schools"
  local epithet = open "w" - u.words "early late last next yes"
    - u.one("adv time month neg say tell ask write manner callv belief infin "
      .. "evidence decide refuse deny")
  local cues, verbs_ahead = {}, {}
  local function cue_of(classes, but)
    local name = classes .. (but and " but " .. but or "")
    cues[name] = cues[name] or u.def("cue " .. name,
      as("cue", ((some(aux + fin - u.one(SPEECH .. " callv infin"))
            + behind(u.kind "H") * u.poss)
          * participle(classes, but)
        -- "Ito's saying", but not "Ito's warning"
        + u.poss * (participle(classes, but) - u.tag "sayn")
        + behind(u.kind "H") * u.poss * adv ^ -1 * u.verb(classes, "vpart", but)
        + active ^ -SOME * (reach * adv ^ -2
            * (verbs(classes, but) + participle(classes, but))
          + verbs(classes, but))) * (adv * -amount * -epithet) ^ -1))
    verbs_ahead[cues[name]] = ahead(verbs(classes, but)
      + participle(classes, but))
    return cues[name]
  end
  local cue = cue_of(SPEECH)
  local saycue = cue_of "say tell ask write"
  -- before its source: "said Kovalenko", but never "told Kovalenko"
  local inverted = cue_of "say ask write manner"
  -- beside a quotation any verb with an animate subject will do
  local edge_cue = cue_of(SPEECH .. " callv belief infin evidence verb")
  local gerunds = {}
  local function gerund_of(classes)
    gerunds[classes] = gerunds[classes]
      or as("cue", adv ^ -1 * (participle(classes)
        + u.word "having" * adv ^ -1 * u.verb(classes, "vpart"))
        -- "forecasting very heavy rain"
        * (adv * -amount * -epithet) ^ -1)
    return gerunds[classes]
  end
  local gerund = gerund_of "say tell ask write"

  -- Finite verbs; `sure` are no nouns and no participles.
  local sure = u.one "be have do modal" + u.tag("vpast", "vpart")
  -- and behind an article "list" and "plans" are nouns
  local a_noun = behind(u.one "det poss")
  local finite = sure
    + -a_noun * (u.one "vpast vpres" + u.tag("verb vbase", "prep"))

  -- Between a source and its verb: ", who heads the utility," "(left)" ", 41,"
  -- but "Koss, the mayor, said it needs proof, not promises"
  local aside = u.def("aside", bracket ^ -1 * comma * -u.words "said says"
      * other(",Q") ^ -25 * comma
      * opt(u.kind ">")
    + bracket * opt(comma)
    + u.dash * other("-Q") ^ -20 * u.dash
    -- "The film, titled “Home,” says"
    + comma * (u.tag "vpart" + u.words "titled entitled dubbed")
      * other(",Q") ^ -3 * Q * opt(comma)
    -- "The film, “Home,” says"
    + behind(u.kind "T") * comma * Q * opt(comma)
    -- "Koss, host of “Morning Row,”": the mention ends before the title
    + u.word "of" * in_marks(8))

  -- "by the mayor, Li Bo, as", "by Li Bo, who runs the town, that"
  local function set_off(p) return opt(comma) * p + aside * p end

  -- When and where something is said: "on Tuesday", "in a statement".
  -- but "said Monday's vote was lost"
  -- nor is "said next week the vote was" when it was said
  local coming = u.word "tomorrow"
  for of in ("week month year weekend Monday Tuesday Wednesday Thursday Friday "
      .. "Saturday Sunday"):gmatch "%a+" do
    -- but "said the next week that"
    coming = coming + -behind(u.word "the") * u.word("next " .. of)
  end
  local timing = (u.one "time month" - coming
    + u.number * #u.one "time month") * -u.poss
  -- and "said the days when he", "said each year of it"
  local days = some(timing * opt(u.number))
  local ago = phrases("days weeks months years hours minutes", "ago")
    + u.words "days weeks months years hours minutes" * (u.words "earlier later"
      + u.word "before" * #(u.tag "that" + u.comma + u.stop + u.brk))
  local when = u.def("when", opt(u.words "early late") * opt(u.tag "prep")
    -- but "said Monday was too early", "said a later date would do"
    * ((behind(u.tag "prep") * days + days * -u.one "be have do modal")
      + (u.tag "num" + u.number + u.words "several some few") * ago
      + (u.tag "det" - u.words "a an" * u.words "later earlier" + adv) * days
      * -(u.words "of when anyone anybody someone somebody nobody"
        + u.one "be have do modal")))
  local roughly = u.words "about around" + u.word "up to"
  -- but "apologised for the website being slow"
  local where = (u.tag "prep" - roughly
      - u.word "for" * #(u.any * u.tag "ving"))
    * (u.tag("medium", "", "W") -- "on Twitter"
      -- "on the Senate floor"
      + u.kind "TLOG"
        * u.words "floor steps stage grounds website page show" ^ -1
        * opt(u.tag "prep" * M
        -- "a statement released by the union", "through her lawyer"
        + u.tag "vpart" * u.words "by through via" * opt(u.tag("poss", "", "H"))
          * (M + u.kind "w"))
    + opt(u.one "det poss") * u.kind "wWU" * u.kind "T"
    -- "said in winter it is hard"
    + open "w" * #u.one("he she they it we i", "", "H"))
  -- "saying on Twitter “…”"
  local where_said = u.words "on in via" * opt(u.tag "det")
    * (u.kind "OTLP" + u.tag("medium", "", "W"))
  -- "warned them four times in 2018 that"
  local often = (u.number + u.tag "num") * u.word "times"
    + u.word "in" * u.number
  local circumstance = u.def("circumstance",
    (when + often + where + (adv - u.tag "neg") * -amount * -epithet) ^ -4)

  -- Who acts, behind a passive; and what is said behind, in marks or not.
  local by_source = u.word "by" * source * circumstance
  local phrase = u.def("phrase in marks", in_marks(20))
  -- chanted, “…,” and “…”
  local and_quote = u.def("and a quotation",
    (u.tag "conj" * as("content", Q + phrase) * #brk) ^ -1)
  local whole_or_after = as("content", Q) * and_quote + u.after

  -- "who asked not to be named" tells on what terms, not what.
  local unnamed = u.def("unnamed", u.tag "neg" * u.tag "to" * u.word "be"
      * u.words "named identified quoted"
    + u.tag("obj", "", "wH") ^ -1 * u.tag "neg" * u.tag "to"
      * u.words "use print publish give reveal"
      * u.tag("poss", "", "wH") * u.words "full real last" ^ -1
      * u.words "name names"
    -- "who did not want to be named"
    + behind(u.tag "neg" * u.words "want wish") * u.tag "to" * u.word "be"
      * u.words "named identified quoted"
    + u.tag "to" * u.words "be remain stay"
      * u.words("anonymous unnamed", "wG")
    + u.tag "that" * (u.any - u.kind "|," - u.one "neg be") ^ -3
      * (u.tag "neg" * u.word "be" * u.words "named identified quoted used"
        + u.words "be is" * u.word "withheld"))

  -- somebody else who says it: "… when he said", but not "a man of Oslo said"
  -- nor "the villagers of the Fens have said", but "wishes Ito had said"
  local another = (behind(u.words "until before since")
      + -behind(u.one "prep to verb" - u.words("wish wishes wished hope hopes "
          .. "hoped think thinks thought believe believes believed"))
        * -behind(u.tag "prep" * u.tag "det"))
    * u.kind "PRHOG"
    * u.one "adv have modal" ^ -2
    * verbs(SPEECH .. " callv belief infin")

  -- What narrows the source down: "leading the talks", "of the union in Oslo".
  local narrowing
  do
    local rest = other(",Q;.?!~", -behind(u.tag "to") * active ^ -2
        * verbs "say tell callv" * -(unnamed + u.word "by") + another
        -- "whose dog was killed by a van has called for"
        + u.one("have", "vbase ving") * adv ^ -1
          * u.verb("infin", "vpart")) ^ -14
    narrowing = u.def("narrowing",
      (relative * aux ^ -3 * fin -- "that have met him"
          * (-u.tag "that" + #unnamed)
        + #(u.one("ving vpart prep", "have") - u.word "said" + relative
          + u.words "familiar close" + u.word "close to")
        -- "organisers of the push to stop it said"
        + #(behind(brk * u.kind "GR") * u.tag "to"))
      * (u.tag "vpart" * #u.tag "prep") ^ -1 -- "people briefed on it"
      * rest * (which * aux ^ -3 * fin * rest) ^ -1 -- "in Oslo who saw it"
      -- "whose voice was once called", "who came to protest"
      * -behind(u.one "to be conj") -- "met Ito in Oslo and said"
      * -behind(u.kind "T" * u.tag "that") -- "released a letter that said"
      * -behind(u.tag "be" * (adv + u.word "once")))
  end

  -- "Kovalenko, meanwhile, who heads the utility," and `p`
  local function further_asides(p)
    local opens = #(u.one "ving vpart prep adv det" + u.role + u.number
      + which)
    local to_comma = other(",Q") ^ -25 * comma
    local first_aside = comma * opens * to_comma
    return first_aside * some(#other(",Q", p) * to_comma, 3) * p
  end

  -- "rejected claims that", "the claim that": what was rejected; "Ito's claim";
  -- "hit back at claims that"
  local a_claim = behind(u.one("vpast vpart", "be have do modal adv") + u.poss
      + u.one "poss det" + u.tag("poss", "", "H"))
    * (u.tag "sayn" + u.words "report reports")
    + behind(u.tag("prep", "sub")) * u.tag("sayn vpres") * #u.tag "that"

  -- "Koss himself said"; "who calls himself “Zero”" tells a nickname
  local oneself = u.words "himself herself themselves itself"
  local between = opt(oneself) * circumstance * opt(comma * circumstance)
  local skipped = u.def("skipped", other(",Q;:.?!~<>')", verbs(SPEECH) + another
    + u.one "conj be have do modal neg" + which
    + u.words "declining refusing"
    -- "want Ito to say"; "appeared to chants of"
    -- "gave Ito 14 days to explain"
    + (behind(u.kind "PRHOG")
        + behind((u.number + u.tag "num") * u.tag "time")) * u.tag "to"
    + u.tag "to" * -u.tag "vbase"
    -- "wore a shirt that said"
    + u.tag "that" * aux ^ -3 * verbs(SPEECH)))
  -- "people I've spoken with this week"
  local loosely = u.def("spoken with",
    u.one("he she they we i", "", "H") * aux ^ -3
      * u.words "spoke spoken talked" * u.words "to with" * skipped ^ -4)
    + opt(comma) * skipped * skipped ^ -7
  -- "Minister accused of “theft”", "Bank warned over loans": a participle right
  -- behind what begins the sentence, and without an object
  local heads = behind(brk * M) + behind(brk * M * u.one "adv conj")
    + behind(M * comma) -- "Ito, accused of “theft”, left"
    + behind(brk * M * u.tag "conj" * M)
  local told_to = u.words "told advised urged ordered instructed reminded"
  local accused_of = u.def("accused of", heads
    * (u.verb("callv", "vpart") - u.words "talked railed called")
      * u.words "of for over as"
      -- but "Brandt condemned as “theft” the new rules"
      * -(behind(u.word "as") * in_marks(12)
        * (u.one "det poss" + u.kind "GTPRO"
          + u.tag "sayn" * u.tag "that"))
    + heads * u.words "warned told questioned" * u.word "over"
    + heads * told_to * not_to)
  -- What is none, though a verb is: also "below the recommended level", and
  -- "told Reuters in Oslo when asked": whoever was told asked nothing.
  local no_cue = u.def("no cue", a_claim + accused_of
    + behind(u.one "det poss") * (u.one("vpart vbase", "be have do modal")
      + u.words "first second third last next latest") -- "the first call about"
    + behind(u.one("vpres vpast", "be have do modal")) * u.word "repeated"
    -- "noted news reports said she was ill"
    + u.tag("vpres", "be have do") * #u.verb("say tell", "vpast")
    -- "the total reported dead"
    + behind(u.word("total", "wGT")) * u.word "reported"
    -- "a course at the school called “Knots”": its name
    + -behind(u.kind "PHGR," + u.one("have do be adv modal conj time month")
        + u.number)
      * u.words "called dubbed" * u.kind "<Q"
    -- "if asked", "hundreds more than confirmed"
    + behind(u.words "when if than" + u.word "more than") * u.tag "vpart"
    -- "over alleged bribes"
    + behind(u.tag "prep") * u.words "alleged suspected"
    + behind(u.words "following amid") * u.tag "vpres" -- "amid reports that"
    + behind(u.words "take takes took taken taking") * u.word "note")
  -- A cue, with what may stand between it and the source before it.
  local bys = { n = 0 }
  local function by(c)
    if not bys[c] then
      -- "a figure disputed by Ito" disputes nothing
      local said = -no_cue * c * -(u.word "by" * u.kind "PROG") * -unnamed
      bys.n = bys.n + 1
      bys[c] = u.def("by " .. bys.n, (verbs_ahead[c] or 0)
        * (aside * circumstance * said + between * said
          + further_asides(circumstance * said)
          + narrowing * (aside * said + opt(comma * circumstance) * said)
          -- "Ann Yu, a miner and past head of the union, said"
          + behind(M) * u.tag "conj" * (u.kind "w" - sure) ^ -2 * u.kind "R"
            * other(",Q;:.?!~", sure) ^ -10 * comma * circumstance * said
          -- "has, in a statement, called on"
          + u.tag "have" * adv ^ -1 * comma * other(",Q;:.?!~", sure) ^ -10
            * comma * said
          -- "the host of “Dawn,” said"
          + in_marks(12) * between * said
          + loosely * said))
    end
    return bys[c]
  end

  -- "Kovalenko wants to know"
  local wondering = as("cue", aux ^ -SOME
    * u.words "want wants wanted demand demands demanded" * u.tag "to"
    * u.word "know")
  verbs_ahead[wondering] = ahead(u.word "know")

  -- "Kovalenko would not comment on it", "had no answer"
  local comment = u.words "comment answer respond reply"
  local commented = comment + u.words "commented answered responded replied"
  local withheld = as("cue", (u.one("do modal have", "neg") * adv ^ -1
        * u.tag "neg" + u.tag "do neg" + u.tag "modal neg" + u.tag "have neg")
      * adv ^ -1) * #commented
    + as("cue", u.words "had has have") * #(u.word "no" * comment)
    -- "has yet to comment", "would not be drawn"
    + as("cue", u.tag "have" * u.word "yet" * u.tag "to") * #comment
    + as("cue", (u.tag "modal" * u.tag "neg" + u.tag "modal neg"))
      * #(u.word "be" * u.word "drawn")
  verbs_ahead[withheld] = ahead(commented + u.word "drawn")

  -- Looks ahead that several rules begin with: each is done once for all. They
  -- hold wherever such a rule could match, and in few places more.
  -- A source and its cue; what stands behind a preposition is no subject, but
  -- "one of them" is:
  local partial = u.number + u.words("one another many some others most "
    .. "several few all both") + u.one "num neg"
  local object
  do
    local prep = u.tag("prep", "sub") - u.words "of outside inside"
    local poss = #u.tag("poss", "", "H") -- "her claim that"
    local all_that =
      behind(u.words "nothing everything anything something all")
    local speaks_for = u.words("lawyers attorneys solicitors relatives "
      .. "family parents friends colleagues supporters fans aides", "G")
    -- most subjects stand behind none of the first
    object = (behind(prep + u.words "of nor" + comma + u.kind "HG"
        + u.words "them a an time" + u.tag "according")
        + poss + all_that)
      -- "neither Ito nor Brandt said", "nothing Ito said in court suggests"
      * (behind(prep + u.word "nor" + u.tag "according") + all_that
      + behind((u.any - partial) * u.word "of")
      -- "Ann Yu, a Green, said"
      + behind(u.kind "P" * u.comma * u.words "a an") * #(u.kind "P" * u.comma)
      -- "four of them, among them Ann Yu, said"
      + behind(u.words "among including" * u.kind "wH")
      -- "Ann Yu, of Mill Lane, Ashby,"
      + behind(u.word "of" * u.kind "PL" * u.comma) * #(u.kind "PL" * u.comma)
      -- "a witness in Ashby, Norland, said", "Ann Yu of Ely's College, Durrow,"
      + behind(M * (u.words "of from in at near" * u.kind "PLOG"
          + u.poss * u.kind "O") * u.comma)
        * #(u.kind "PL" * u.comma * u.verb("say tell ask", "vpast vpres"))
      -- "Nordvik, the firm that runs the lifts, said"
      -- "who advises the pressure group Clean Ely, said"
      + behind(u.kind "G") * #(u.kind "PO" * u.comma * u.tag "say")
      + behind(u.kind "PO" * u.comma) * #(u.kind "RG" * (u.tag "that"
        + which * other(",Q") ^ -25 * comma
          * u.one "say tell callv infin belief deny adv"))
      -- "a lawyer for Ann Yu, the former mayor, said"
      + (behind(u.kind "R" * u.comma)
          * #((u.kind "RGO" - u.word("family", "G")) * u.comma)
        + behind(u.kind "POG" * u.comma) * #(u.kind "RG" * u.comma))
        * -(M * u.comma * u.tag "conj")
      -- "Lawyers for the singer, Ann Yu, said": they do
      + behind(u.kind "|Q>" * speaks_for * u.comma)
        * #(u.kind "P" * u.comma * u.one "say tell have")
      + poss)
      -- "the last time Ito said so"
      + behind(u.words "last next every each" * u.word "time")
      + behind(u.word "last time" + u.word "next time" + u.word "every time")
      -- "accused of killing his wife said"
      + behind(u.tag "prep" * u.tag "ving")
      -- "To the crowd at the gate he shouted"
      + behind(brk * u.word "to")
      -- "thanked the crew, said it was over"
      + behind(u.tag("vpast", "say tell ask write be have do"))
        * #(M * comma * u.verb("say tell", "vpast", "vbase"))
  end
  local reporting
  do
    -- "rejected opposition calls for"
    local noun_cue = behind(u.tag("vpast",
        "say tell ask write belief evidence"))
      * M * (u.words "calls demands" + u.word "calls for")
    reporting = u.def("reporting", -object * -noun_cue
      * #(who * (by(cue_of(SPEECH
        .. " callv belief infin evidence decide refuse"))
        + by(wondering) + by(withheld))))
  end
  local function reports(c) return reporting * source * by(c) end

  -- Behind a clause, a source and its cue:
  local attributed = u.def("attributed",
    #(u.kind ",>" * u.kind ",>" ^ -2 * who * by(saycue)))
  -- Something in marks within the clause:
  local marked = u.def("marked",
    #(other(",Q<") ^ -15 * opt(comma) * u.kind "<"))
  -- "as saying", and "as calling it “late”"
  local as_saying = u.word "as" * (participle "say tell"
    + participle "callv" * marked)
  -- "was quoted by BelTA as saying"
  local quoted_saying = as("cue", some(aux) * u.tag "vpart"
    * (u.tag "prep" * other(",Q", u.word "as") ^ -6) ^ -1 * as_saying)
  -- "by BelTA": who quotes it
  local quoter = u.words "by in" * opt(u.tag "det")
    * some(u.kind "PROGTWU'") * circumstance
  -- A source, and "as saying" in the same clause:
  local quoted = u.def("quoted", #(u.kind "Q,>" ^ -2 * who
    * ahead(u.word "as") * opt(comma)
    * #(aux + verbs "say callv") * other(",Q", as_saying) ^ -14 * as_saying))
  -- A source in a sentence with a quotation:
  local quoting = u.def("quoting",
    #(who * ahead(u.kind "Q<")))
  -- "told reporters", "said to the press", "in an interview with BelTA", "told
  -- the Evening Post", "told RTR radio that"
  local np
  do
    local station = u.words("Radio Channel", "WO") * u.number
    local outlet = u.words("paper newspaper radio television TV broadcaster "
        .. "channel station network daily weekly magazine website", "wUGT")
      + u.word("news agency", "G") + u.word("state news agency", "G")
      + u.word("state television", "G") + u.word "radio station"
    -- "told local radio RPP the law", but "told local radio Ito had left"
    np = u.def("np", opt(u.words "state national local public")
        * outlet * opt(outlet) * u.kind "PO" * -(u.poss + adv ^ -1 * finite)
      + u.words "state national local public" * u.kind "PROGL"
      -- "told the local paper he", "told the BBC radio station Ito had left"
      + (u.tag "det" * (open "wWU" - outlet) ^ -3 + u.kind "OR")
        * some(outlet, 2) * -u.poss
      + u.kind "PROGLT" * open("wWUOGL0", "adv time month") ^ -3
        * #(circumstance * u.tag "that")
      + u.kind "O" * some(u.kind "WU", 2) * u.kind "L" ^ -1
      -- "tells diners she is late"
      + (unknown - u.kind "WU")
        * #(u.kind "H" + u.one "that det poss")
      + u.tag "det" * some(u.but "verb" - closed, 4) * u.kind "O"
      + u.kind "PROG" * u.poss * in_marks(8)
      -- "Radio 4", "Channel 5's Morning Show"; "the BBC's Today programme"
      + station * (u.poss * some(open "WUP", 3)) ^ -1
        * (u.word "programme" + u.word "program" + u.word "show") ^ -1
      + u.kind "O" * u.poss * some(open "WU", 3) * open("wT", "adv verb")
      -- "told a Tuesday news conference", "the Good Morning Norland programme"
      + u.tag "det" * some(open "WUL", 4) * u.kind "T"
      -- "posted a statement": nobody is told
      + (u.kind "PROGLTH" - u.tag("sayn", "", "T"))
      + (u.one "det poss" * -u.word "following"
          * (u.one "vpart ving" * #u.kind "w")
          + u.one "obj poss det") * -u.word "following"
        * (open("wWU0", "verb neg") - #(when * -u.kind "wWUT"))
          ^ -4)
  end
  -- "said this Friday", "said a few weeks ago", "said the next night": when,
  -- but "told the Evening Post"
  local some_time = u.tag "det" * opt(u.one "num adv"
      + u.words "few next last same previous following past other")
    * opt(u.word "couple" * u.word "of")
    * (some(u.one "time month") * -(open "wWUO" - adv) + ago)
  -- "told fans", but "told stories"
  local bare = behind(u.verb("tell ask", "vpast vpres vbase vpart")
      + u.word "promised")
    * open("w", "adv time neg thing sayn num")
    * open("w", "verb adv time neg") ^ -2
  -- "told Ito and the council", but "told Ito and Brandt left"
  local one = u.kind "PROG"
    + u.kind "WU" - closed - u.one("time month", "", "WU")
  local both = u.kind "PROG" * (comma * one) ^ -2 * u.tag "conj" * one
    * -(adv ^ -1 * finite)
  local addressee = -some_time * as("addressee", both
    -- "told about 200 people", "told anyone who would listen"
    + u.words "about around nearly almost some" * u.kind "G" + np
    + u.words "anyone anybody everyone everybody" * which_word
      * other(",Q;:.?!~", u.tag "that") ^ -5
      * #(u.tag "that" + u.stop + comma)
    + bare * #(adv ^ -1 * u.tag "that" + u.tag "prep" + u.stop + brk + comma))
  local to_whom = opt(u.word "in" * u.word("interview", "T") * u.word "with"
      * addressee + u.word "to" * addressee)

  -- "said the motto, “…”, was old": marks that are told of, not uttered
  local mentioned = comma * adv ^ -1 * sure

  -- "asked anyone who saw it to call"
  local anyone = as("addressee",
      (u.words "anyone anybody everyone everybody those people" + u.kind "GP")
      * (which + u.word "with") * other(",Q;", u.tag "to") ^ -10)
    * #u.tag "to"

  -- another who speaks
  local speaks = (M + u.tag "conj") * opt(adv) * verbs(SPEECH)
  -- words that may follow a cue before its content or the end, up to another
  -- who speaks; "a statement issued by her lawyer" is no other
  local filler = other("Q:,.?!~",
    (M - u.kind "T" + u.tag "conj") * opt(adv) * verbs(SPEECH))
  -- and with commas around it: "said, in an interview, “…”", "said, smiling,",
  -- "said, to loud applause, his voice breaking,"
  local set_apart = comma * -u.word "including"
    * (adv + (#u.one "prep sub" + #u.tag "ving" * -participle(SPEECH)
        + #(u.tag "to" * (open "w" - u.tag "vbase"))
        + #(u.tag "poss" * open "w" * u.tag "ving"))
      * some(other(",Q:;.?!~<"), 14)) * #comma
  local into = set_apart ^ -2 * opt(comma + colon + dash)

  -- The end of a sentence, with or without its stop.
  local sentence_end = u.stop * brk + brk

  -- A sentence up to its subject: "In an interview with BelTA, ".
  local opening = u.def("opening", brk * opt(Q * opt(comma))
    -- "In 1994 Ito wrote that wasps count, and argued": that ends no phrase
    * (-(u.words "in on" * opt(u.tag "det") * some(u.one "time month"
        + u.number) * M * adv ^ -1 * finite)
      * #(u.one "prep sub ving vpart adv time") * other(",Q") ^ -25
       * comma) ^ -2
    -- "In a letter to the board Ito said"
    * (#u.tag "prep" * other(",Q", M * adv ^ -1 * verbs "say tell") ^ -8
      * #(M * adv ^ -1 * verbs "say tell")
      + other("PRHOLGTQ", finite) ^ -6))

  -- The subject of a sentence in which a deed is told: it is gone through from
  -- its beginning only, so no bound is needed.
  local function doer_of(deed, name)
    local told = #(brk * other("", deed) ^ 0 * deed)
    return (name and u.def(name, told) or told) * opening * source
  end

  -- Who is said to do one thing and say another.
  local doer = doer_of(u.def("further", (comma * opt(u.kind ">") + Q)
      * (u.words "before while after"
        + u.tag "prep" * other(",Q<", u.tag "ving") ^ -3) ^ -1 * adv ^ -1
      * participle(SPEECH .. " infin callv")
    + u.tag "conj" * circumstance * (participle "say tell ask infin"
      + aux ^ -SOME * verbs(SPEECH .. " infin callv"))), "going on")
  -- Behind a comma, or a quotation that has it, may stand a further report.
  local further_link = comma * opt(u.kind ">") + behind(u.kind "Q")

  -- A line, such as a headline, begins and ends; none of its parts has these.
  local line_start, line_end = -behind(1) * brk, brk * -1
  local PARTS = ".?!~:-Q"
  -- “The Last Mile”: capitals alone
  local capitals = u.kind "<" * u.kind "WUPOLT"
    * (u.kind "WUPOLT" + u.one "det prep conj") ^ -8
    * u.kind ",." ^ -1 * u.kind ">"

  -- == quotations =====================================================

  -- … Brandt said, pausing, “but the road was closed.”
  local meantime = comma * -(gerund_of "say tell ask write") * #u.tag "ving"
      * other(",Q:") ^ -8
    -- “The road,” Brandt said, and paused, “is closed.”
    + opt(comma) * (u.tag "conj" * u.word "then" ^ -1 + u.word "then")
      * adv ^ -1 * (u.tag("vpast", SPEECH .. " callv infin be have do")
        + u.words "paused laughed smiled sighed coughed chuckled wept sobbed")
      * other(",Q:<;.?!~", speaks) ^ -6
      * #(comma * Q + u.stop * brk * Q)
  -- the quotation that goes on, unlike “You tried” to hide it
  local more = as("content", u.quote_ending ",.?!~"
    -- “…,” Brandt said. “They are not there yet” to build it.
    + Q * u.one "to prep" * other(",Q<;:.?!~", sure) ^ -14 * #sentence_end
    + Q * -u.one "to prep")
  -- A quotation that ends in a comma in the next sentence has an attribution of
  -- its own there.
  local next_sentence = (u.stop * opt(brk) + brk)
    * -(u.quote_ending "," * -which_word)
  local unattributed = #-(opt(comma + dash) * (who * by(cue) + cue * who))
  local rest = u.def("rest", opt(((filler - u.kind ";<") ^ -12 * opt(meantime)
      * ((comma + colon + u.semi + next_sentence) ^ -1 * more
        -- “…,” Brandt said. But “it was closed.”
        + next_sentence * as("content", some(u.one "adv conj", 2) * opt(comma)
          * u.quote_ending ".?!~") * #brk
        + (comma + u.semi) * as("content", phrase) * #sentence_end)
    -- “…,” Brandt said of the vote, which was lost. “We tried.”
    + other("Q:.?!~<>", speaks) ^ -30 * next_sentence * more)
    * unattributed))

  -- “…,” Kovalenko told reporters.
  -- A full stop within the marks may have been taken for the sentence's.
  local bridge = comma + dash
    + brk * #(who * saycue * opt(addressee) * u.stop * brk)

  return {
    as = as, behind = behind, opt = opt, SOME = SOME, SENTENCE = SENTENCE,
    some = some, phrases = phrases, unknown = unknown, closed = closed,
    open = open, Q = Q, brk = brk, comma = comma, colon = colon, dash = dash,
    other = other, bracket = bracket, M = M, who = who, behind_cue = behind_cue,
    source = source, whoever = whoever, according_to = according_to,
    someone = someone, named = named, which = which, which_word = which_word,
    relative = relative, since = since, aux = aux, active = active,
    not_to = not_to, SPEECH = SPEECH, fin = fin, verbs = verbs,
    participle = participle, adv = adv, ahead = ahead, amount = amount,
    epithet = epithet, verbs_ahead = verbs_ahead, cue_of = cue_of, cue = cue,
    saycue = saycue, inverted = inverted, edge_cue = edge_cue,
    gerund_of = gerund_of, gerund = gerund, sure = sure, a_noun = a_noun,
    finite = finite, aside = aside, set_off = set_off, coming = coming,
    timing = timing, days = days, when = when, roughly = roughly, where = where,
    where_said = where_said, often = often, circumstance = circumstance,
    by_source = by_source, phrase = phrase, and_quote = and_quote,
    whole_or_after = whole_or_after, unnamed = unnamed, narrowing = narrowing,
    a_claim = a_claim, oneself = oneself, told_to = told_to,
    accused_of = accused_of, by = by, wondering = wondering,
    commented = commented, withheld = withheld, partial = partial,
    object = object, reporting = reporting, reports = reports,
    attributed = attributed, marked = marked, as_saying = as_saying,
    quoted_saying = quoted_saying, quoter = quoter, quoted = quoted,
    quoting = quoting, np = np, bare = bare, both = both, addressee = addressee,
    to_whom = to_whom, mentioned = mentioned, anyone = anyone, speaks = speaks,
    in_marks = in_marks,
    filler = filler, into = into, sentence_end = sentence_end,
    opening = opening, doer_of = doer_of, doer = doer,
    further_link = further_link, line_start = line_start, line_end = line_end,
    PARTS = PARTS, capitals = capitals, unattributed = unattributed,
    rest = rest, bridge = bridge,
  }
end
