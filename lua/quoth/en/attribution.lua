-- Who said what: every candidate of content, cue, source and addressee. The
-- patterns run over the view in which mentions and clause quotations are one
-- unit each. Within a group the first rule that matches at a unit wins.

return function(u, rule)
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
        + u.word "having" * adv ^ -1 * u.verb(classes, "vpart")) * adv ^ -1)
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
  local where = (u.tag "prep" - roughly) * (u.kind "TLOG" * opt(u.tag "prep" * M
        -- "a statement released by the union", "through her lawyer"
        + u.tag "vpart" * u.words "by through via" * opt(u.tag("poss", "", "H"))
          * (M + u.kind "w"))
    + opt(u.one "det poss") * u.kind "wWU" * u.kind "T"
    -- "said in winter it is hard"
    + open "w" * #u.one("he she they it we i", "", "H"))
  -- "warned them four times in 2018 that"
  local often = (u.number + u.tag "num") * u.word "times"
    + u.word "in" * u.number
  local circumstance = u.def("circumstance",
    (when + often + where + (adv - u.tag "neg") * -amount * -epithet) ^ -4)

  -- Who acts, behind a passive; and what is said behind, in marks or not.
  local by_source = u.word "by" * source * circumstance
  local whole_or_after = as("content", Q) + u.after

  -- "who asked not to be named" tells on what terms, not what.
  local unnamed = u.def("unnamed", u.tag "neg" * u.tag "to" * u.word "be"
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
          + u.words "familiar close" + u.word "close to"))
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
    -- "want Ito to say"; "appeared to chants of"
    + behind(u.kind "PRHOG") * u.tag "to" + u.tag "to" * -u.tag "vbase"
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
    + behind(u.one "det poss") * u.one("vpart vbase", "be have do modal")
    + behind(u.words "when if") * u.tag "vpart"
    + behind(u.words "following amid") * u.tag "vpres") -- "amid reports that"
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
        + u.words "them" + u.tag "according")
        + poss + all_that)
      -- "neither Ito nor Brandt said", "nothing Ito said in court suggests"
      * (behind(prep + u.word "nor" + u.tag "according") + all_that
      + behind((u.any - partial) * u.word "of")
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
        + which * other(",Q") ^ -25 * comma * u.one "say adv"))
      -- "a lawyer for Ann Yu, the former mayor, said"
      + (behind(u.kind "R" * u.comma)
          * #((u.kind "RGO" - u.word("family", "G")) * u.comma)
        + behind(u.kind "POG" * u.comma) * #(u.kind "RG" * u.comma))
        * -(M * u.comma * u.tag "conj")
      -- "Lawyers for the singer, Ann Yu, said": they do
      + behind(u.kind "|Q>" * speaks_for * u.comma)
        * #(u.kind "P" * u.comma * u.one "say tell have")
      + poss)
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
    * open("w", "verb adv time") ^ -2
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
  local into = opt(comma * adv * #comma) * opt(comma + colon + dash)

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
  local phrase = u.def("phrase in marks", in_marks(20))
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
  local asked = u.quote_ending "?~" * #brk
  rule { name = "en.quote-source-cue", group = "quote", order = 10, prior = 90,
    build = function()
      -- “…?” a reporter asked Falk. “We will.” (which he answers)
      local put = as("content", u.quote_ending "?~") * opt(brk) * source
        * by(cue_of "ask") * addressee
      -- “…,” the guide, Paula Dorr, said
      local guide = (u.tag "det" + u.kind "ROG")
        * other(",Q;:.?!~-<>", sure) ^ -8 * comma
        * #(u.kind "P" * comma * cue)
      return -behind(verbs "say tell ask write")
        -- “That is it.” Nobody answered.
        * -(u.quote_ending ".?~" * brk * u.one("neg", "", "PRHG"))
        -- her advice is simple: “Read.” Ito has written nine novels
        * -(behind(colon) * u.quote_ending ".")
        -- “asked: “Who?” Ito said it was over”
        -- but “…,” said Ito, “…,” Brandt added
        * -(behind(verbs(SPEECH) * (comma + colon))
          * -behind(Q * M * verbs(SPEECH) * comma)) * (put
        + (as("content", asked) * brk + as("content", Q) * opt(bridge))
        * (guide + other(",Q;:.?!~-<>PRHOLGT",
          sure + u.tag "det" + verbs(SPEECH)) ^ -4)
        * -object * -which * source
        -- but “…” The union did not elaborate.
        * -((aux - u.tag "neg") ^ -2 * u.tag "neg")
        * by(cue) * opt(addressee) * to_whom * rest)
    end }

  -- “How can they sleep?” Kovalenko wants to know.
  rule { name = "en.quote-wants-to-know", group = "quote", order = 9,
    prior = 85, floor = 80, act = "question",
    build = function()
      return as("content", u.quote_ending "?~") * opt(brk) * source
        * by(wondering) * #sentence_end
    end }

  -- But “we tried,” Brandt said; sooner or later, “we sink,” said Ito
  rule { name = "en.words-quote-attributed", group = "words quote",
    prior = 85, floor = 97,
    build = function()
      return brk * #(other("Q:<-", verbs(SPEECH)) ^ -24 * Q)
        * as("content", some(other("Q", verbs(SPEECH)), 24) * Q)
        * opt(comma + dash)
        -- but "In her memoir “Tides,” she wrote that she swam"
        * (-which * source * by(cue) * opt(addressee) * to_whom * -u.tag "that"
          + inverted * whoever)
        * rest
    end }

  -- “…,” a voice over the loudspeaker says. “…,” said the card on the door:
  -- where nobody is known, whatever stands there
  rule { name = "en.quote-things-cue", group = "quote", order = 30,
    prior = 80,
    build = function()
      local says = u.verb("say tell ask", "vpast vpres")
      local function things(but)
        return as("source", some(other(",Q;:.?!~-()", sure
          + u.one "conj that sub to" + but), 10))
      end
      return #(Q * opt(bridge) * (u.kind "wWU" - u.one "conj sub prep adv"))
        * as("content", Q) * opt(bridge)
        * (things(says) * as("cue", says) * opt(addressee) * rest
          + inverted * things(says) * #(comma + u.stop + brk))
    end }

  -- “…,” said Ivan Sokol, deputy head of the water utility.
  rule { name = "en.quote-cue-source", group = "quote", order = 20, prior = 90,
    build = function()
      -- “…,” said to loud applause Kovalenko
      local how = u.one "prep to"
        * some(open "wWU" - u.tag "verb", 3)
      return as("content", Q) * opt(comma + dash) * inverted * adv ^ -1
        * (opt(u.kind "G" * #u.kind "PO") * whoever + how * named
          -- “…,” says another, Irma Voss, 80
          + u.words "another one" * comma * as("source", u.kind "P"))
        * -sure * rest
    end }

  -- Later “we left,” he said. “We swam,” said Brandt; “we sank,” said Ito.
  rule { name = "en.phrase-attributed", group = "quote phrase", prior = 90,
    floor = 90,
    build = function()
      local closes = comma * u.kind ">"
      return (#u.kind "<" * behind(u.semi + u.word "while")
          + brk * u.one "adv time" ^ -2)
        * as("content", u.kind "<" * other("<>", closes) ^ -40 * closes)
        * (source * by(cue) + inverted * whoever)
    end }

  -- “We tried” – Brandt paused – “and failed.”
  rule { name = "en.quote-dash-act-quote", group = "quote phrase", order = 10,
    prior = 80, floor = 80,
    build = function()
      local part = as("content", Q + phrase)
      -- “We tried –” Brandt paused – “and failed.”
      return (part * dash + as("content", u.quote_ending "-_"))
        * (source * by(saycue) + inverted * whoever
          + opt(adv + u.word "here") * someone * #(adv ^ -1 * finite))
        * other("-Q<>") ^ -12 * dash * part
    end }

  -- – We are leaving, – said Kovalenko, – at dawn. (dashes for marks)
  rule { name = "en.dash-speech", group = "sentence", order = 10,
    prior = 90, floor = 90,
    build = function()
      local said = other("-?~|Q")
      return line_start * dash
        * as("content", some(said, SENTENCE) * (u.kind "?~") ^ -1) * opt(brk)
        * dash * (inverted * whoever + source * by(cue))
        * (other("-.?~|") ^ -8 * opt(comma + u.stop * opt(brk)) * dash
          * as("content", some(u.any - line_end, SENTENCE))) ^ -1
    end }

  -- “Was it you?” Kovalenko was asked (by Ito). “Stop,” she was told.
  rule { name = "en.quote-was-told", group = "quote", order = 35, prior = 80,
    floor = 70,
    build = function()
      return as("content", Q) * opt(comma + brk) * as("addressee", who)
        * as("cue", u.tag "have" ^ -1 * u.tag "be" ^ -2 * adv ^ -1
          * u.verb("tell ask", "vpart"))
        * (u.word "by" * source * when ^ -1) ^ -1 * #(sentence_end + comma)
    end }

  rule { name = "en.quote-according-to", group = "quote", order = 30,
    prior = 90,
    build = function()
      return as("content", Q) * opt(comma) * according_to
        * (comma * as("content", Q + phrase)) ^ -1
    end }

  -- “No comment,” was all Kovalenko would say.
  local thing_said = u.word "the" * u.words "last first only next"
    * u.word "thing" * opt(u.tag "that")
  local reply = as("cue", u.words "reply answer verdict response"
    + u.words "last final first" * u.word "words")
  local told_whom = aux ^ -SOME * (as("cue", verbs "tell") * opt(addressee)
    + as("cue", verbs "say manner callv") * to_whom)
  rule { name = "en.quote-was-all", group = "quote", order = 32, prior = 90,
    floor = 75,
    build = function()
      local answer = u.tag("sayn", "", "wWUT")
        + u.words "reply answer verdict response view opinion retort"
      -- “…” was her reply; “…” was Ito's verdict; “…” were his last words;
      -- “…,” came the answer from Ito; “…,” was the view of Ito
      return as("content", Q) * opt(comma + brk)
          * (u.tag "be" + u.words "came went ran") * u.word "the"
          * (open "wWU" - u.tag "sayn") ^ -1 * as("cue", answer)
          * u.words "of from" * source * -sure
        -- “…,” Ito's reply went
        + as("content", Q) * opt(comma) * source * u.poss
          * as("cue", answer * u.words "went ran read was") * #sentence_end
        + (as("content", Q) + behind(brk) * as("content", phrase))
        * opt(comma + brk) * u.tag "be"
        * ((u.words "all what how" * opt(u.tag "that") + thing_said) * source
            * (told_whom + as("cue", u.word "put it"
              + u.one "vpast vpres" * u.tag("it", "", "H")))
          + source * opt(u.poss) * reply)
    end }

  -- The bishop's words – “we are all guilty” – drew applause.
  rule { name = "en.word-dash-quote", group = "noun", order = 19, prior = 80,
    floor = 60,
    build = function()
      return source * u.poss * as("cue", u.tag("sayn", "", "wWUT")
          + u.words("words message answer reply verdict advice motto"))
        * dash * as("content", Q + phrase) * dash
    end }

  -- “…”, as Kovalenko put it
  rule { name = "en.quote-as-source-cue", group = "quote phrase", order = 20,
    prior = 80, floor = 60,
    build = function()
      return as("content", Q + phrase) * opt(comma) * u.word "as" * source
        * as("cue", u.one "vpast vpres" * u.tag "it" + aux ^ -SOME
          * verbs "say write tell callv")
    end }

  -- “…” Kovalenko smiled.
  rule { name = "en.quote-source-verb", group = "quote", order = 40, prior = 60,
    build = function()
      return -behind(verbs "say tell ask write")
        * -(behind(colon) * u.quote_ending ".") * as("content", Q)
        * opt(comma + dash) * -object * -which * source * by(edge_cue)
        * opt(addressee) * rest
    end }

  -- “…,” Kovalenko wheezed; “…,” wheezed Kovalenko: what ends in a comma, or
  -- goes on behind "!", with somebody and a verb without an object, leaves no
  -- doubt
  rule { name = "en.quote-edge-verb", group = "quote", order = 38, prior = 75,
    floor = 75,
    build = function()
      local does = as("cue", adv ^ -1
        * u.verb("verb callv infin", "vpast vpres", "be have do modal belief")
        * adv ^ -1)
      return -behind(verbs "say tell ask write")
        * -behind(verbs(SPEECH) * (comma + colon))
        * as("content", u.quote_ending ",?!~")
        * (-object * someone * opt(aside) * does
            * #(u.kind ".,|" + u.tag "prep")
          + does * someone * -sure * #u.kind ".,|")
        * rest
    end }

  -- “…” Kovalenko harrumphed: of a word that no list has, but for its ending
  local unlisted = as("cue", adv ^ -1 * u.tag "past" * adv ^ -1)
  rule { name = "en.quote-unlisted-cue", group = "quote", order = 44,
    prior = 75, floor = 75,
    build = function()
      return (as("content", asked) * brk
          + as("content", u.quote_ending ",?_-~") * opt(comma + dash))
        * (someone * opt(aside + comma) * unlisted + unlisted * someone)
        * -finite * rest
    end }

  -- Those of whom it is told what they said even where "said" was lost.
  local official = u.one("role title", "", "P")
    + u.words("ministry agency government council commission department "
      .. "embassy police committee authority parliament presidency regulator "
      .. "union", "GO")
    + phrases("foreign defense defence interior finance justice health "
      .. "education economy energy transport agriculture culture",
      "ministry", "GO")
    + u.tag("org group", "agency", "O") + u.tag("orgs", "agency", "O")

  rule { name = "en.quote-verb-source", group = "quote", order = 42, prior = 55,
    build = function()
      return as("content", u.quote_ending ",?_-") * opt(comma + dash) * edge_cue
        * named * -sure
    end }

  -- “…” — Anna Kovalenko, engineer
  rule { name = "en.quote-dash-source", group = "quote", order = 50, prior = 70,
    floor = 70,
    build = function()
      return as("content", Q) * opt(brk) * dash * as("source", u.kind "PROG")
        * #(brk + u.stop + comma)
    end }

  -- “…,” Kovalenko on Monday. “…,” the firm's head, Ann Yu, in a statement.
  -- (where "said" was lost)
  rule { name = "en.quote-source", group = "quote", order = 51, prior = 60,
    floor = 50,
    build = function()
      local adjunct = (when + u.one("prep", "to")
        * (u.kind "TLO" + u.one("det", "", "w") * u.one "thing meet"
          + u.tag("medium", "", "wWUTO"))) * (u.word "with" * M) ^ -1
      -- "told" was lost
      local whom = as("addressee", u.tag("agency", "", "O")
        + u.words("reporters journalists", "G"))
      local ends = adjunct ^ -3 * (sentence_end + comma * u.tag "ving")
      local verb = u.tag "verb"
      return -behind(verb) * -behind(verb * (comma + colon))
        * (as("content", u.quote_ending ",") * opt(comma)
        * (#(who * (aside + comma) ^ -1 * (whom + adjunct) ^ -1 * ends)
          * as("source", u.kind "PR" + u.but("agency", "O") + official)
            * opt(aside + comma) * opt(whom)
          + as("source", u.one("he she they", "", "H")) * #adjunct)
        * #ends * rest
        + as("content", u.quote_ending ",") * as("source", u.kind "P") * comma
          * as("content", Q + phrase * #brk))
    end }

  -- and on the line after it: – Anna Kovalenko, engineer; — Anna Kovalenko
  -- (@annak) June 3, 2021
  rule { name = "en.signature-line", group = "introduction", order = 20,
    prior = 70, floor = 70,
    build = function()
      local posted = bracket * (u.number + u.one "month time" + comma) ^ -6
      return line_start * dash * as("source", u.kind "PROG")
        * opt(posted) * opt(u.stop) * line_end
    end }

  -- “…” “…”: turns, whoever takes them
  rule { name = "en.quote-in-turn", group = "bare", order = 5, prior = 10,
    floor = 30,
    build = function()
      return (behind(Q * brk + brk * dash) * as("content", Q)
          + as("content", Q) * #(brk * opt(dash) * Q)) * #(brk)
    end }

  -- Nobody slept. “We tried everything.” The barn was gone.
  rule { name = "en.quote-sentence-alone", group = "bare sentence",
    prior = 10, floor = 13,
    build = function()
      return behind(u.any * brk) * as("content", u.quote_ending ".?~") * #brk
    end }

  -- a quotation with nothing that says whose it is
  rule { name = "en.quote-alone", group = "bare", order = 10, prior = 10,
    build = function()
      -- Who said “…”? asks, and nobody says it; nor on a banner reading “…”;
      -- “…” that a verb of speech reports is its subject's, or nobody's
      return -behind(u.words "reading bearing" + verbs(SPEECH)
          + u.verb("say tell", "ving", "manner"))
        * as("content", Q)
        * #((u.stop - u.kind "?") ^ -1 * brk)
    end }

  -- Kovalenko said: “We saw” it coming.
  rule { name = "en.source-cue-quote-on", group = "clause", order = 27,
    prior = 60,
    build = function()
      return quoting * reports(cue) * opt(addressee) * into
        -- but "said “stop” in an interview"
        * as("content", u.quote_ending "_" * -(when + where)
          * -(u.one "conj time month"
            + u.words "before after while" * (u.tag "ving" + u.word "being"))
          * some(other(",Q<;:.?!~", verbs(SPEECH)), 20))
        * #(u.stop + brk)
    end }

  -- Kovalenko said: “…” / told reporters in Oslo on Monday that …, “…”
  rule { name = "en.source-cue-quote", group = "lead", order = 10, prior = 85,
    build = function()
      return quoting * -behind(comma * Q) * reports(cue) * opt(addressee)
        * (filler ^ -15 * into * as("content", Q)
            * -mentioned
            -- chanted, “…,” and “…”
            * (u.tag "conj" * as("content", Q + phrase) * #brk) ^ -1
          + other("Q:", speaks + verbs(SPEECH) * opt(adv) * colon) ^ -20
            * colon * as("content", Q))
    end }

  -- The bridge is shut, Kovalenko said, adding: “…”; what stands before is
  -- hers too
  rule { name = "en.clause-source-adding-quote", group = "lead", order = 5,
    prior = 90, floor = 85,
    build = function()
      local said = active ^ -SOME * verbs "say tell ask write"
      return (behind(u.kind ",>") + behind(comma * u.tag "conj")) * quoting
        * source * (comma * said + aside * said + said) * opt(addressee)
        * circumstance * comma * gerund_of(SPEECH) * opt(addressee)
        * (colon + comma) * as("content", Q + phrase * #brk)
    end }

  -- Kovalenko said, and Ito agreed: “…”
  rule { name = "en.source-cue-colon-quote", group = "lead", order = 8,
    prior = 85, floor = 70,
    build = function()
      return quoting * reports(cue) * opt(addressee) * colon
        * as("content", Q)
    end }

  -- Kovalenko said “stop”; shouted “stop” and ran; told him “stop” and ran
  local ends_so = #(u.tag("sub", "prep") - u.word "as" + u.semi + u.stop + brk
    + comma * u.tag "vbase")
  local uttered = u.def("uttered", as("content", phrase)
    * (#(u.tag "conj" * opt(M) * opt(adv) * u.verb("verb", "vpast vpres"))
      + ends_so))
  rule { name = "en.source-cue-marked", group = "lead phrase", order = 15,
    prior = 60, floor = 80,
    build = function()
      return quoting * reporting * source
        * (by(cue_of "manner") * uttered
          + by(cue_of "tell") * addressee * uttered
          + by(cue_of "say tell ask manner") * as("content", phrase) * ends_so)
    end }

  -- Kovalenko said “stop” and ran
  rule { name = "en.source-cue-marked-and", group = "lead phrase", order = 16,
    prior = 60,
    build = function()
      return quoting * reports(cue) * uttered
    end }

  -- Had Kovalenko said “stop”, they would have
  rule { name = "en.supposed-marked", group = "lead phrase", order = 12,
    prior = 70, floor = 50,
    build = function()
      return u.words "if unless had should" * source * by(cue)
        * opt(addressee) * as("content", Q + phrase) * #comma
    end }

  -- Kovalenko called over her shoulder, “…”
  rule { name = "en.source-verb-quote", group = "lead", order = 35, prior = 40,
    build = function()
      return quoting * -object * source * -(some(aux) * u.words "asked told")
        * by(edge_cue)
        -- but "which is odd because, “…”": why, and not what
        * (filler - u.words "because since although whereas") ^ -6
        * (comma + colon) * as("content", Q) * -mentioned
    end }

  -- Kovalenko had this to say about it: “…”; had harsh words for Ito: “…”
  rule { name = "en.had-to-say-quote", group = "lead", order = 7,
    prior = 85, floor = 80,
    build = function()
      local word = u.words "words message advice"
      local subject = quoting * -object * source * circumstance
      return subject * as("cue", adv ^ -1 * u.words "had has have"
          * (u.word "this" * u.tag "to" * u.word "say"
            + u.tag "det" ^ -1 * (open "w" - word) ^ -3 * word))
        * opt(u.word "to" * addressee)
        * (u.one "prep to sub" * other("Q<:.?!~") ^ -14) ^ -1 * colon
        * as("content", Q)
        -- shared a message for fans on the club's page: “…”
        + subject * as("cue", adv ^ -1 * u.words("shared shares sent sends "
          .. "left leaves recorded penned"))
        * (u.tag "det" ^ -1 * open "w" ^ -3
            * u.word("message", "wT"))
        * other("Q<:.?!~", u.words "from by" + u.one "that rel") ^ -14 * colon
        * as("content", Q)
    end }

  -- Kovalenko harrumphed, “…”
  rule { name = "en.source-unlisted-quote", group = "lead", order = 36,
    prior = 60, floor = 60,
    build = function()
      return -object * someone * opt(aside) * unlisted * filler ^ -6
        * (comma + colon) * as("content", Q)
    end }

  -- Kovalenko said: (and on the next line) “…”
  rule { name = "en.source-cue-line", group = "introduction", order = 10,
    prior = 80,
    build = function()
      return reports(cue) * opt(addressee) * other("Q:") ^ -20 * colon
        * line_end
    end }

  -- The message from Kovalenko: “…”; Statement by Kovalenko on the bridge:
  rule { name = "en.word-by-source", group = "noun", order = 18, prior = 80,
    floor = 70,
    build = function()
      return brk * opt(u.tag "det")
        * as("cue", u.tag("sayn", "", "wWUT") * u.words "by from")
        * source * other("Q:,.?!~") ^ -8 * colon
        * (as("content", Q) + line_end)
    end }

  local from = opt(u.tag "conj") * u.word "from"
    * opt(u.tag "det" * u.word "desk" * u.word "of")
  -- The union was not impressed. “…”
  rule { name = "en.mood-quote", group = "sentence", order = 49, prior = 70,
    floor = 40,
    build = function()
      local mood = u.words("impressed unimpressed furious angry unmoved blunt "
        .. "unconvinced convinced defiant adamant clear sure unsure happy "
        .. "unhappy glad relieved worried sceptical skeptical stunned shocked "
        .. "delighted proud unrepentant philosophical scathing upbeat hopeful "
        .. "optimistic pessimistic dismissive cautious baffled outraged "
        .. "appalled devastated thrilled")
      local is = some(aux) + u.words("feel feels felt look looks "
        .. "looked seem seems seemed sound sounds sounded remain remains "
        .. "remained")
      return brk * as("source", u.kind "PRGO" + u.one("he she they", "", "H"))
        * opt(aside) * is * (adv + u.tag "det" + u.words "less more") ^ -3
        * mood * other("Q:,PRHOG", finite) ^ -6 * brk
        * as("content", u.quote_ending ".?~") * #brk
    end }

  -- Kovalenko: “…”; Not so Kovalenko: “…”; And for Ito: “…”; From Ito: “…”
  rule { name = "en.label-colon-quote", group = "lead", order = 19, prior = 85,
    floor = 75,
    build = function()
      local only = u.word "so" * u.one "do be have" + u.word "not"
        + u.word "for" + u.one "conj adv"
      return brk * (from * as("source", u.kind "PR") + only ^ -3 * source)
        * opt(bracket) * colon * as("content", Q) * #sentence_end
    end }

  -- while Kovalenko: “…”
  rule { name = "en.source-colon-quote", group = "lead", order = 20, prior = 85,
    build = function()
      return source * colon * as("content", Q)
    end }

  -- Kovalenko was blunt: “…”; Her advice: “…”
  rule { name = "en.source-words-colon-quote", group = "lead", order = 30,
    prior = 65, floor = 50,
    build = function()
      -- nor whom a message is for: "her message to the bosses was blunt: “…”"
      -- "Ito said the choice was clear: “…”" is all Ito's
      return -behind(u.one "prep to" - u.words "from by of according")
        * -(behind(verbs "say") * u.kind "GT")
        * source * ahead(colon) * opt(u.poss)
        -- "turned to her crew and said: “…”": who turned
        * -(u.tag "conj" * adv ^ -1 * verbs(SPEECH))
        * as("cue", other("Q:,.?!~PRHOLGT") ^ -12)
        * colon * as("content", Q)
    end }

  -- whose message, claim or view it is
  local owner = source * u.poss + as("source", u.tag("poss", "", "H"))
  -- Kovalenko's message to Ito was blunt: “…”; her answer, in short, was: “…”
  rule { name = "en.message-was-quote", group = "lead", order = 6,
    prior = 85, floor = 75,
    build = function()
      local word = u.tag("sayn", "", "wWUT") + u.words("message advice answer "
        .. "reply verdict response motto opinion retort view")
      return owner * (open "wWU" - word) ^ -2 * as("cue", word)
        * (u.one "prep to" * other("Q:,.?!~<", u.tag "be") ^ -10) ^ -1
        * opt(comma * other(",Q:.?!~<") ^ -8 * comma)
        * (u.tag "be" + u.words "came went ran read") * other("Q:,.?!~<-") ^ -6
        * colon * as("content", Q + phrase * #sentence_end)
    end }

  -- Added Kovalenko: “…”
  rule { name = "en.cue-source-colon-quote", group = "lead", order = 39,
    prior = 85, floor = 70,
    build = function()
      local function whom(p) return p * opt(aside) * colon end
      return behind(brk) * inverted * (whom(whoever)
          -- "Said veteran bellringer Ann Yu:"
          + whom(other(",Q:;", u.kind "P" + sure) ^ -6 * opt(comma)
            * as("source", u.kind "P")))
        * as("content", Q)
    end }

  -- Added Kovalenko, who was late, “…”
  rule { name = "en.cue-source-quote", group = "lead", order = 40, prior = 70,
    build = function()
      return inverted * whoever * opt(aside) * into * as("content", Q)
    end }

  -- …, Kovalenko did it, saying: “…”; …, she said, calling it “…”
  local function uttered_last(p)
    local uttering = (further_link + u.tag "conj")
      * u.words "before while after" ^ -1
      * gerund_of(SPEECH) * opt(addressee) * p
    return doer * other("Q", uttering * u.kind "Q<") ^ -SENTENCE * opt(Q)
      * uttering * as("content", Q + phrase * #brk)
  end
  rule { name = "en.actor-participle-quote", group = "actor", order = 10,
    prior = 60,
    build = function() return uttered_last(filler ^ -8 * into) end }

  -- …, saying “…”: nothing between leaves no doubt
  rule { name = "en.actor-saying-quote", group = "actor", order = 9,
    prior = 85, floor = 80,
    build = function()
      return uttered_last(-behind(u.tag "poss") * #u.kind "Q<")
    end }

  -- Kovalenko said it was shut, before adding: “…”; and telling Ito, “…”
  rule { name = "en.actor-participle-colon-quote", group = "actor", order = 9,
    prior = 85, floor = 75,
    build = function() return uttered_last(adv ^ -1 * (colon + comma)) end }

  -- The captain nodded. “Always.”
  rule { name = "en.gesture-quote", group = "sentence", order = 50, prior = 50,
    floor = 30,
    build = function()
      return brk * someone * opt(aside) * adv ^ -1
        * u.verb("verb", "vpast vpres") * other("Q:", M * finite) ^ -6
        * brk * as("content", u.quote_ending ".?~") * #(brk)
    end }

  -- The way Kovalenko tells it, the bridge is safe.
  rule { name = "en.way-told", group = "relayed", order = 47, prior = 85,
    floor = 70,
    build = function()
      local tells_it = u.word "the way" * source * as("cue", active ^ -2
        * u.words("tells tell told puts put explains explained describes "
          .. "described") * u.tag("it", "", "H"))
      return behind(brk + comma + u.tag "conj") * tells_it * comma
          * whole_or_after
        + -behind(brk + comma) * u.before * comma * tells_it * #sentence_end
    end }

  -- As Kovalenko put it, “…”
  local put_it = u.word "as" * source * circumstance * as("cue",
    opt(adv + u.word "once") * (u.word "put it" + u.word "puts it"))
    * circumstance
  rule { name = "en.as-put-it", group = "relayed", order = 48, prior = 90,
    floor = 70,
    build = function()
      return put_it * comma
        * -(u.kind "L" * comma) -- "put it in Graz, Norland,"
        * whole_or_after
    end }

  -- as Kovalenko has said, or proved, the bridge is safe
  rule { name = "en.as-source-cue", group = "relayed", order = 50, prior = 60,
    build = function()
      return u.word "as" * source
        * opt(oneself) * circumstance
        * (cue_of "tell" * addressee -- "as he told the radio"
          + as("cue", aux ^ -SOME * verbs "say write tell"
            + u.one "vpast vpres vbase" * opt(u.tag "it")))
        * circumstance * comma * whole_or_after
    end }

  -- Chairwoman Kovalenko: The bridge is safe. It always was.
  -- From Chairwoman Anna Kovalenko: We thank the crews.
  -- KOVALENKO: The bridge is safe. (where labels come back)
  local turn = u.def("turn", opt(u.open * other(")") ^ -6 * u.close) * colon
    * u.kind "*" ^ -2 -- "**Orlova:** It is safe."
    -- "Orlova: 1,769." are votes
    * as("content", (u.any - Q - line_end - u.number * u.stop)
      * (u.any - line_end) ^ 0))
  rule { name = "en.label-turn", group = "turn", order = 10, prior = 95,
    floor = 80,
    build = function()
      local titled = u.one("role title", "", "PR")
      local asker = u.word("q", "P") -- "Q:" is nobody's name
      return -behind(1) * (brk
          * (from * as("source", u.kind "PR") + as("source", titled))
          + u.turn * as("source", u.kind "PRO" - asker)) * turn
    end }

  -- A: It always was. (whose answer it is, the article has told before)
  rule { name = "en.answer-turn", group = "turn", order = 5, prior = 95,
    floor = 80,
    build = function()
      return -behind(1) * u.turn
        * ((u.word("a", "WUP") + u.word("answer", "WUPT")) * turn
          + u.word("a.", "WUP") * as("content", (u.any - line_end) ^ 1))
    end }

  -- and in the next paragraph, without a label, what goes on with a turn
  rule { name = "en.turn-goes-on", group = "turn", order = 15, prior = 95,
    floor = 80,
    build = function()
      return -behind(1) * u.turn
        * -(other("Q:") ^ -8 * colon + u.word("q.", "WUP"))
        * as("content", (u.any - line_end) ^ 1)
    end }

  -- Kovalenko: bridge “will open in May”; minister: we will act
  rule { name = "en.headline-source-colon", group = "turn", order = 18,
    prior = 90, floor = 60,
    build = function()
      local we = u.one("we i", "", "H")
      local claims = u.kind "<" + we + u.one "modal be have do"
        + u.tag("vpast", "vpart")
        -- "tunnel opens", but "profits fall", "a life in pictures"
        + -behind(colon + u.one "prep det poss") * u.tag("vpres", "sayn thing")
      return line_start
        * (as("source", u.kind "PRO") * colon
            -- "What we know"
            * -(which_word + u.words "how why what where when who")
            * #(other(PARTS, claims + which_word) ^ -30 * claims)
          + as("source", u.kind "L") * colon * #we)
        * as("content", some(other(PARTS), 30)) * line_end
    end }

  -- ‘It was a dog’: farmer on the beast
  rule { name = "en.headline-quote-colon-source", group = "turn", order = 19,
    prior = 90, floor = 70,
    build = function()
      return line_start * as("content", Q + phrase) * colon
        * as("source", u.kind "PROG")
        * (u.tag "prep" * other(PARTS) ^ -12) ^ -1 * line_end
    end }

  -- Dam ‘will hold’: mayor; Strike to go on: union; Two dead in flood: police
  -- but "Town has new hero: Koss", "How to vote: mayor", "Storm: a list"
  rule { name = "en.headline-colon-source", group = "turn", order = 21,
    prior = 90, floor = 60,
    build = function()
      local function holding(claim)
        return ahead(claim, PARTS, 30) * as("content", some(other(PARTS), 30))
          * colon
      end
      local told = u.one "modal be neg"
      local quoted_verb = u.kind "<" * other("<>", told) ^ -12 * told
      local of_topic = u.tag "prep" * other(PARTS) ^ -12
      return line_start * -(which_word + u.one "sub prep"
          + u.words "how why what where when who")
        * (holding(u.kind "<" + told) * as("source", u.kind "R")
          + holding(told + u.kind "<" + u.tag "to" * u.tag "vbase"
              + u.tag("vpast", "vpart")) * as("source", u.kind "G")
          + holding(quoted_verb) * as("source", u.kind "PO")
          + holding(u.tag "prep") * as("source",
            u.words("police officials report", "G")))
        * opt(of_topic) * line_end
    end }

  -- “We will hold”: mayor vows to stay; “It is ours” – Ito attacks sale; “I
  -- ran” – sister of miner speaks out; “It shook”: pilot's night on the ice
  rule { name = "en.headline-quote-actor", group = "turn", order = 22,
    prior = 90, floor = 60,
    build = function()
      local verb = u.one "modal be have do" + u.one("we i", "", "H")
      local clause = u.kind "<" * ahead(verb, "<>", 12)
        * other("<>") ^ -20 * u.kind ">"
      return line_start * as("content", Q + clause) * (colon + dash)
        * (as("source", u.kind "PROG")
            * opt(u.word "of" * some(other(PARTS, u.tag "vpres"), 4))
            * #u.tag "vpres"
          + as("source", u.kind "PR") * u.poss * #u.but("role group", "w"))
        * other(PARTS) ^ -20 * line_end
    end }

  -- Ito “will not resign” over dam; Bank “deeply sorry” for delay
  rule { name = "en.headline-source-marked", group = "turn", order = 23,
    prior = 90, floor = 60,
    build = function()
      local how = u.words "not deeply truly very so still"
      local feels = u.words("sorry sad proud happy confident ready grateful "
        .. "worried concerned furious devastated hopeful shocked saddened")
      local state = u.kind "<" * (u.tag "modal" * other("<>") ^ -12
        + how ^ -2 * feels * other("<>") ^ -6) * u.kind ">"
      return line_start * as("source", u.kind "PROG")
        * as("content", state)
        * (u.one("prep sub", "say tell") * other(PARTS .. ",", u.word "says")
          ^ -12) ^ -1 * line_end
    end }

  -- Firm sacks Brandt, says he lied; Council backs dam, urges calm
  rule { name = "en.headline-deed-says", group = "turn", order = 24,
    prior = 95, floor = 80,
    build = function()
      local who_acts = u.kind "PROGL"
        + u.kind "WU" * (u.kind "w" - u.one "vpres prep conj sub be modal") ^ -2
      local function acts(who_does, form)
        return as("source", who_does) * adv ^ -1
          * u.tag(form, "be have do modal")
          * other(PARTS .. ",") ^ -SOME * comma
          * as("cue", u.verb("say infin", form)) * -sure
      end
      return line_start * (acts(who_acts, "vpres") + acts(u.kind "GO", "vbase"))
        * as("content", some(other(PARTS), 30)) * line_end
    end }

  -- Tunnel to open before winter – minister
  rule { name = "en.headline-dash-source", group = "turn", order = 20,
    prior = 95,
    build = function()
      return line_start * -(Q * dash)
        * as("content", some(other("-.?!~"), SENTENCE)) * dash
        * whoever * line_end
    end }

  -- == clauses ========================================================

  -- What may stand behind an attribution up to the end of its sentence.
  local closing = u.def("closing",
    #(other(",-;Q", u.tag "that" + -behind(u.tag "to") * sure
      + verbs "evidence") ^ -20
      * (sentence_end + comma + dash + u.semi)))

  -- A reported clause must have a finite verb.
  local verbal = -behind(u.tag "to") * finite
    + u.kind "H" * u.poss -- "he's", "they're"
    + u.one("be have do modal", "", "H")
    + u.one("he she they it we i", "", "H") * (unknown + u.word "like")
    -- a verb that no list has: "the dealer telegraphed him"
    + behind(u.kind "PRHOGLT,") * u.tag "past"
      * #(u.one "det poss prep to adv sub obj" + u.kind "PRHOGLT,.|")
  local clausal = u.def("clausal", #((other("Q;", verbal)
    + behind(comma) * Q * #mentioned) ^ -40 * verbal))
  local meanwhile = u.words "as while" + u.tag "sub prep"
  -- "argued for years that", "spoke for an hour": for how long
  local awhile = (u.one "det num adv" + u.number + roughly
    + u.words "less more than") ^ -4 * u.one "time month"
  local lasting = u.tag "prep" * awhile
  -- A reported clause begins with its subject, or with what may stand before.
  -- "as many as 300 people may be missing"
  local begins = #(u.word "as" * u.words "many much few little" * u.word "as"
      + roughly * (amount + u.tag "det" + u.kind "G"))
    -- "taxes would rise", "talks have failed"
    + #(u.tag("vpres", "prep say") * u.one "modal be have")
    -- "publicly funded schools would close"
    + #(u.tag "adv" * u.tag "vpart" * open "wG")
    + #(u.any - meanwhile - lasting - often
    - timing * u.tag "ving" - (u.kind ",.:;-?!~)>'Q|"
    + u.one "to conj"
    + u.tag("prep", "sub") * (u.any - u.one "num" - u.number)
    + u.one("be have do modal that vpast vpart vpres", "ving")))
  local clause = begins * clausal

  -- "that" before what is reported: not "never said that, Ito said", "denied
  -- that account, saying", "told that court she was well"
  local that = u.def("that clause", #(u.tag "that"
    * -(u.kind ".;:?!~|)>" + u.word "out" -- "ruled that out"
      + comma * who * adv ^ -1 * verbs "say"
      + (timing + u.tag "prep" * timing) * (u.kind ",.;|" + u.one "prep")
      -- "told her that and left", "denied that in a statement sent later"
      + u.tag "conj"
      + u.tag("prep", "sub") * other(",Q<", sure
          + -behind(u.tag "prep") * M * adv ^ -1 * fin) ^ -25 * sentence_end
      + open("w", "adv ving vpast vpres num time")
        * (comma * u.tag "ving" + u.kind ".;:?!~|"
          + #u.one("he she they it we i", "obj", "H")))))

  -- "told shareholders, many of whom had waited,"
  local waiting = comma * (partial * u.word "of") ^ -1
    * (which_word + u.words "whom whose") * other(",Q") ^ -14
    * comma
  -- Kovalenko maintains that …: what has been said for sure
  rule { name = "en.source-says-that", group = "clause", order = 9, prior = 75,
    floor = 60,
    build = function()
      return (behind(brk + comma + u.one "sub that")
          + behind((brk + comma) * u.tag "conj")) * reporting
        * #(u.kind "PROG" + someone) * source * cue_of("say", "sayn place")
        * that * u.after
    end }

  -- "hit back at claims that"
  local claims_that = behind(u.one "prep to") * u.words("claims reports "
    .. "allegations accusations rumours rumors suggestions") * u.tag "that"

  -- "promised tenants that", but "promised a road that would last"
  local promised_whom
  do
    local promises = u.words("promise promises promised guarantee guarantees "
      .. "guaranteed")
    local promising = as("cue", active ^ -SOME * promises)
    verbs_ahead[promising] = ahead(promises)
    promised_whom = by(promising) * as("addressee", both + u.kind "PRGO"
      + u.tag("obj", "", "H") + bare)
  end

  -- "Ito, told by police that"
  local told_by = behind(u.tag "tell") * u.word "by"
  -- Kovalenko said in Oslo on Monday that …
  rule { name = "en.source-cue-that", group = "clause", order = 10, prior = 75,
    build = function()
      return reporting * source * ahead(u.tag "that")
        * (promised_whom * opt(when) * #u.tag "that" * -(u.tag "that" * sure)
          + (by(cue_of "tell ask") * -told_by * addressee * opt(waiting)
              + by(cue_of "say ask") * to_whom)
            -- "told voters who ask why it is shut that"
            * opt(which * other(",Q<;:.?!~", u.tag "that") ^ -20
              * #u.tag "that")
            * circumstance * opt(bracket)
            * opt(comma * (who * aux ^ -2 * verbs "say"
              + other(",Q", sure) ^ -6) * comma)
            * opt(#u.one "prep adv time ving"
              * (filler - u.tag "that" - sure - u.tag "conj"
                - claims_that) ^ -14)
          -- but "the deal, signed after talks that …"
          + by(saycue) * -told_by * to_whom * circumstance)
        * that * u.after
    end }

  -- The last thing Kovalenko told Ito was “…”; all he said was that …; her
  -- last words to Ito were “…”
  rule { name = "en.all-said-was", group = "clause", order = 4, prior = 85,
    floor = 85,
    build = function()
      return ((u.word "all" * opt(u.tag "that") + thing_said) * source
          * told_whom * u.tag "be" * opt(comma + colon)
          * (as("content", Q + phrase) + that * u.after)
        + u.word "what" * source * told_whom * u.tag "be"
          * (opt(comma + colon) * as("content", Q) + that * u.after)
        + source * opt(u.poss) * reply * to_whom * u.tag "be"
          * opt(comma + colon)
          * as("content", Q + phrase * #sentence_end))
    end }

  -- Kovalenko told delegates at the congress in Oslo that …; Kovalenko said
  -- through a spokesman that …
  local loose
  do
    local word = other(",Q:;-", sure + u.tag "that" + claims_that)
    -- "told a crowd in Salem, New Hampshire on Monday that"
    loose = word ^ -12
      * (comma * u.kind "L" * word ^ -4 * comma ^ -1 + aside + comma) ^ -1
  end
  rule { name = "en.source-cue-loose-that", group = "clause", order = 50,
    prior = 50,
    build = function()
      return -behind(verbs "tell" * M * comma) -- "told Ito, he said, that"
        * reporting * source * ahead(u.tag "that")
        * (by(cue_of "tell") * -told_by
            * (addressee * loose + as("addressee", loose))
          + by(cue_of "say ask") * loose + by(cue_of "infin") * awhile)
        * that * u.after
    end }

  -- "Friends call her “Lucky”", "the fund, called “Help”, grew"
  local nicknamed = u.def("nicknamed", M
    * (adv ^ -2 * u.words "call calls" * u.kind "HPT" * capitals
    + comma * u.verb("callv", "vpart") * phrase))

  -- "the clock said noon", "she said goodbye and left"
  -- but "said sales, not prices, had fallen"
  local a_word = behind(u.words "said says say") * u.kind "wWUL0"
    * (u.stop + brk + comma * -u.tag "neg" + u.tag "conj" * u.tag "vpast"
      + behind(u.number + u.tag "num") * u.words "when as while")
  -- "claimed the prize", "claims fail", "Ito calls Brandt": nothing is said
  local unspoken
  do
    local won = u.words("prize title lives life crown medal gold silver "
      .. "bronze trophy seat spot place points benefits throne scalp cup "
      .. "asylum refund", "wWUGT")
    -- "called the police", "a foul"; "noted the time": what is done to a person
    -- or thing, where nothing follows that it is called
    local noun = open("wWU0", "adv time")
    local on = u.words("at on in from about after before during with for into "
      .. "onto over by") * -(timing * u.tag "det")
    local alone = #(u.kind "|.;" + comma * u.tag "conj"
      + u.tag "conj" * adv ^ -1 * sure
      + u.one "time to sub ving" + u.words "to every again twice" + on)
    local function the(nouns)
      return u.words(nouns, "TGR") + u.one "det poss"
        * (noun - u.words(nouns, "w")) ^ -1 * u.words(nouns, "w")
    end
    -- "noted the number had risen" is told
    local done = -(other(",Q<;:.?!~", sure) ^ -8 * sure)
    local of_one = (u.word "of" * (u.kind "RGTPO" + u.tag "det" * noun)) ^ -1
    -- "announced “Moonfall” on Friday", "talked about “Hamlet”", "called his
    -- album “Dust”"
    local work = u.words("album song novel book memoir play band boat dog "
      .. "house")
    local of_work = behind(u.words "announce announces announced"
        + phrases("talks talked speaks spoke spoken", "about")) * capitals
      + behind(u.words "call calls called")
        * u.tag "poss" * (open "w" - work) ^ -2 * work * capitals
    local deed = of_work + behind(u.words "call calls called")
        * (u.kind "PRGOH" * (u.tag "conj" * M) ^ -1
          + u.words "a an another" * some(noun, 4)
          + u.one "det poss" ^ -1 * noun) * alone
      + behind(u.words "call calls called calling")
        * the("meeting election elections strike vote referendum summit "
          .. "session conference truce ballot by-election") * of_one
        * (alone + #(u.kind ",?!"))
      + behind(u.words "ask asks asked") * u.tag("obj", "", "wH")
        * (u.words "again twice repeatedly" + u.word "one last time"
          + u.word "one more time") * #sentence_end
      + behind(u.words "note notes noted")
        * the("number temperature time address pulse registration") * of_one
        * alone
      + behind(u.words "talk talks talked") * (u.tag("obj", "", "wH")
          + u.kind "PRG") * u.words "round down out into through"
      + behind(u.words "repeat repeats repeated")
        * the("test tests experiment exercise trick feat success victory "
          .. "performance procedure process mistake game") * alone
      + behind(u.words("vote win victory defeat goal result results test tests "
          .. "scan draw sample samples count recount", "wTG")
          * u.words "confirmed confirms confirm")
        * (u.word "what" + done * #(u.kind "RGTPHO" + u.one "det poss"))
      + behind(u.words "recall recalls recalled")
        * (the("envoy envoys ambassador ambassadors diplomats troops vehicles "
            .. "cars vans trucks products parliament") * alone
          + amount * some(noun - u.tag "time", 3) * (alone + #comma))
    unspoken = u.def("unspoken",
      behind(u.words "claim claims claimed claiming")
        * other(",Q;:.?!~<", sure + won) ^ -4 * won * -(adv ^ -1 * finite)
      + behind(u.words "cry cries cried") * u.words "foul wolf"
      + behind(u.tag "sayn")
        * u.words "fail emerge surface persist continue fly"
      + behind(u.words "call calls") * u.kind "PRO" * u.brk
      + deed)
  end
  -- "the storm promised rain", "the film asks a question"
  local mute = u.words("storm match game race weather winter summer season "
    .. "sky film movie song novel painting job task recipe dish journey climb",
    "GTR")
  -- Kovalenko called for calm; announced the release of; talked about the poll
  local nominal = u.any - u.one "prep sub that to time adv conj neg" - sure
    - u.kind "|,.:;-?!~)>'Q"
  -- but "referred to each other"
  local topical = -unspoken * -(u.words "each one" * u.words "other another")
    * #((u.words "for of about" - lasting + nominal)
    * -(other(",Q", as_saying) ^ -8 * (as_saying + opt(comma + colon) * Q)
      -- "quoted the mayor, Li Bo, as saying"
      + (other(",Q", as_saying) ^ -8 * comma) ^ -2 * as_saying))
  rule { name = "en.source-cue-phrase", group = "clause", order = 110,
    prior = 15,
    build = function()
      -- who stands behind "says" says it himself
      local how = comma * #u.tag "prep" * other(",Q", sure) ^ -8 * comma
      -- "denied a request to adjourn", "dismissed her last appeal": a ruling
      local plea = u.words("request requests motion motions petition petitions "
        .. "application applications appeal appeals bid bids entry access visa "
        .. "bail parole permission permit lawsuit suit")
      local ruled = behind(u.words("deny denies denied reject rejects rejected "
          .. "dismiss dismisses dismissed"))
        * u.one "det poss" ^ -1 * (open "w" - plea) ^ -2 * plea
      return reporting * -nicknamed * -mute * source
        * (by(cue_of("callv", "manner"))
          + by(cue_of("say ask infin", "write tell"))
            * -(u.kind "PRH" * -u.poss)
            * -(u.tag "obj" * (often + comma + u.stop + brk))
            * -unnamed * -a_word)
        -- "nobody reads the manual", "peace talks begin"
        * -behind(u.words "read reads reading talk talks")
        -- "called the tip line from home"
        * -(behind(u.words "called calls call") * u.one "det poss"
          * some(open "w", 3) * u.words "from at on after before when about")
        * -unspoken * opt(how) * opt(when + coming)
        -- "received 70 reported sightings"
        * -behind(u.number * u.word "reported")
        * -(oneself * u.kind "<")
        * -u.words "little nothing"
        * -(behind(u.words "add adds added") * amount) -- "added $40 million"
        * -ruled
        * topical * u.after
    end }

  -- Kovalenko described him as a gentle, funny boy who had wanted to teach
  rule { name = "en.source-call-epithets", group = "clause", order = 56,
    prior = 75, floor = 60,
    build = function()
      local word = open("w", "ving time")
      local said = verbs "say tell"
      local calls = u.words("described describes describe called calls call "
        .. "branded portrayed characterised characterized")
      return reporting * source * ahead(calls)
        * by(as("cue", active ^ -SOME * calls))
        * as("content", other(",Q<;:.?!~", sure) ^ -6
          * behind(u.words "a an" * word) * comma
          * (word - said) ^ -2 * (u.kind "RG" + behind(word))
          * #(which_word + u.one "that prep" + sentence_end)
          * other(",Q<;:.?!~", said) ^ -25)
        * #(sentence_end + comma)
    end }

  -- Kovalenko rejected claims that …, claims of fraud: what is denied
  do
    local rejects = u.words("reject rejects rejected dismiss dismisses "
      .. "dismissed deny denies denied refute refutes refuted dispute "
      .. "disputes disputed rubbish rubbishes rubbished")
    rule { name = "en.source-reject-claim", group = "clause", order = 4,
      prior = 75, floor = 60,
      build = function()
        return -object * source * ahead(rejects, "", 30)
          * by(as("cue", active ^ -SOME * rejects
              * (u.tag "det" + (open "wWU0" - u.tag "sayn")) ^ -3
              * (u.kind "GPO" * u.poss ^ -1) ^ -1 -- "opposition claims"
              * u.tag("sayn", "", "wWUTG")))
          * that * u.after
      end }
    rule { name = "en.source-reject-talk", group = "clause", order = 46,
      prior = 75, floor = 60,
      build = function()
        local talks = "claim claims allegation allegations accusation "
          .. "accusations suggestion suggestions report reports rumours rumors "
          .. "talk speculation"
        local talk = u.words(talks)
        return -object * source * ahead(rejects, "", 30)
          * by(as("cue", active ^ -SOME * rejects))
          * #(u.one "det poss" ^ -1 * (open "wWU0" - talk) ^ -2 * talk
              * u.words "of about"
            + u.words("claims allegations accusations suggestions reports "
              .. "rumours rumors", "T"))
          * u.after
      end }
  end

  -- "…, and one critic": whose deed the next is
  local another_subject = comma * u.tag "conj" * (M - which)
  -- "said it was shut and accused the board": up to a deed of whoever said it,
  -- not of whom the clause tells, "said Ito had left and accused the board"
  local function said_and(deed)
    local had = adv ^ -1 * (u.tag("vpast", "be") + u.tag "have")
    local his = u.kind "PRGO" * had + u.kind "PR" * u.words "was were"
      -- "said he was well and promised help" without it
      + u.tag "that" * u.kind "H" * (had + u.words "was were")
    return verbs "say tell" * ahead(deed, "", SENTENCE)
      * some(other("", deed + another_subject
        + who * which_word + his), SENTENCE) * deed
  end

  -- A cue of some classes of verbs, as `cue_in` finds it, up to what it
  -- reports: `told`, or else what is called for or described.
  local function report_by(cue_in, told)
    told = circumstance * (that + told)
    -- "telling tenants of the board that"
    local whom = as("addressee",
      some(other(",Q<;:-", sure + u.tag "that"), 12))
    return cue_in "tell" * (addressee * told + whom * that)
        + cue_in "infin" * opt(addressee) * #not_to
        + cue_in "ask" * opt(addressee) * #u.one "whether sub"
        + cue_in "say ask write" * told,
      cue_in "callv say infin" * topical
  end

  local saying_clause, saying_topic = report_by(gerund_of, clause)

  -- "citing the weather, and left": what has no verb ends before the next
  local phrase_after = as("content", some(other(",Q<;:|", sure), 14))
      * #(comma * (u.tag "conj" * adv ^ -1 * u.one "vpast vpres"
        + u.tag "conj" * other(",Q<;:.?!~", sure) ^ -5 * sure
        + opt(u.tag "conj") * adv ^ -1 * sure))
    + u.after

  -- … with Kovalenko saying (that) …; voters vowing to …; with Ito calling it
  -- “a shame”
  rule { name = "en.source-participle", group = "clause", order = 97,
    prior = 30,
    build = function()
      local far = gerund_of "say ask write" * loose * that
      -- nor "shared it with Ito, saying", but "…, with the mayor, Ito, saying"
      return -(behind((u.any - comma) * u.words "with to") * M * comma)
        * (source * (far + saying_clause)
          + behind(u.word "with") * opt(u.word "the") * source * opt(comma)
            * saying_topic) * u.after
    end }

  -- A man accused of killing his wife said …
  rule { name = "en.source-accused", group = "clause", order = 3, prior = 90,
    floor = 75,
    build = function()
      local clauses = report_by(function(classes)
        return as("cue", active ^ -SOME * verbs(classes))
      end, clause)
      local accused = u.words "accused suspected convicted" * u.word "of"
      return #(M * accused) * -object * source * accused
        * some(other(",Q;:.?!~", verbs "say tell ask"), 16)
        * (clauses + as("cue", active ^ -SOME * verbs "deny") * topical)
        * u.after
    end }

  -- praised Kovalenko for saying …; Ito was mocked for calling it “a shame”
  rule { name = "en.for-saying", group = "for saying", prior = 60, floor = 50,
    build = function()
      local sacked = u.tag "be" * adv ^ -2
        * (u.tag "vpart" - u.words "known made used")
        * (u.word "by" * who) ^ -1
      return (behind(u.one "vpast vpres vpart vbase ving") * source
          + source * sacked) * when ^ -1 * u.word "for"
        * -u.word "charging" -- in court
        * (saying_clause + gerund_of "callv" * marked) * u.after
    end }

  local in_favour = u.word "in favor of" + u.word "in favour of"
  -- Kovalenko wrote about the poll; spoke at length against it; insisted on it
  rule { name = "en.source-cue-about", group = "about", prior = 15,
    build = function()
      local of = (u.words "about against" - roughly * (amount + u.kind "G"))
        + in_favour
      -- "apologised to fans for it"
      local for_it = some(open "w", 2) * #u.words "for about"
      -- "spoke on the shore" tells where, "insisted on the rule" what
      local says = u.words "said says say saying told tells tell talks speaks"
      local right_behind = -behind(says) * u.word "of"
        + -behind(says + u.words("spoke speak speaking spoken talked talk "
          .. "talking wrote writes written write writing respond responds "
          .. "responded responding react reacts reacted reacting posted posts"))
          * (u.words "on at over" + u.word "to" * -u.tag "vbase" * -for_it
            * -(M * u.tag "that")) -- "confirmed to the Herald that"
      local how = adv + u.word "at length" + u.word "in detail" + when
        -- "Sculptor Ito talks to us about clay" opens an interview
        + -behind(u.words "talks speaks") * u.words "to with"
          * (np + for_it)
      -- "told Ito of the poll", but "told Ito on a call that it was lost"
      return reporting * source
        * (by(cue_of "tell") * addressee * how ^ -2 * (of + u.word "of")
          + by(cue_of "say ask write manner callv infin belief") * -unnamed
            * (right_behind + how ^ -2 * of
              -- "responded to reports that it was shut": to them
              + behind(u.words("respond responds responded responding reply "
                .. "replies replied replying")) * how ^ -2 * u.word "to"
                * #claims_that
              + opt(u.tag "prep") * some(timing, 3) * u.word "of" * #u.kind "<")
          + by(cue_of "callv infin") * behind(u.words "call calls called"
              + phrases("call calls called", "on"))
            * some(timing, 3) * u.word "for")
        * -lasting * #nominal
        -- "talked about “Hamlet”"
        * -(behind(of) * capitals * #(u.stop + brk + u.one "prep time"))
        -- a deed in the street
        * -behind(u.words "protest protests protested" * u.word "against")
        -- "joked of the rain, “…”" tells what is quoted
        * -(other(",Q;:.?!~") ^ -14 * (comma + colon) * Q) * u.after
    end }

  -- Kovalenko told Ito of the plan
  rule { name = "en.source-tell-of", group = "about", order = 5, prior = 60,
    floor = 55,
    build = function()
      local tells = u.words("told tells informed informs notified notifies "
        .. "reminded reminds warned warns assured assures alerted")
      return reports(as("cue", aux ^ -SOME * tells))
        * as("addressee", u.kind "PRGO") * when ^ -1 * u.word "of"
        * #nominal * u.after
    end }

  -- Kovalenko declined on Monday to comment; would not answer questions; had no
  -- comment on it
  rule { name = "en.source-refuse", group = "about", order = 10, prior = 60,
    floor = 50, act = "refusal",
    build = function()
      local tell = u.verb("say tell", "vbase", "infin deny decide")
        - u.word "hold" + u.words "discuss talk give provide take name identify"
      -- "declined comment on the leak"
      local nothing = u.tag "det" ^ -1 * u.word "comment"
      -- but "declined to say | whether"
      local clause_of = u.one "whether sub that" + which_word
      local refused = #nothing + other(",Q<;:.?!~", sure + u.tag "to") ^ -6
        * #(u.tag "to" * tell * -clause_of)
      -- "said it was shut but declined to"
      local also = opt(comma) * u.words "and but" * adv ^ -1
        * as("cue", u.verb("refuse", "vpast")) * refused
      return reports(withheld) * u.after
        + reports(cue_of "refuse") * refused * u.after
        + doer_of(also) * other("", verbs "say tell") ^ -6 * said_and(also)
          * u.after
    end }

  -- Neither Kovalenko nor her office responded to questions
  rule { name = "en.neither-responded", group = "about", order = 9,
    prior = 60, floor = 50, act = "refusal",
    build = function()
      return as("cue", u.words "neither Neither") * source * circumstance
        * #(aux ^ -2 * commented * (u.one "to prep time" + u.kind ".,|"))
        * u.after
    end }

  -- Kovalenko would not say when
  rule { name = "en.source-would-not-say", group = "wh", order = 5,
    prior = 60, floor = 60, act = "refusal",
    build = function()
      return reports(as("cue",
          (u.tag "modal" * adv ^ -1 * u.tag "neg" + u.tag "modal neg")
          * adv ^ -1 * u.verb("say", "vbase")))
        * #(u.one "whether" + u.words "how why what where when who if"
          + which) * u.after
    end }

  -- Kovalenko did not rule out that …: no word that it is so
  rule { name = "en.source-not-rule-out", group = "clause", order = 44,
    prior = 75, floor = 60,
    build = function()
      return -object * source * as("cue", u.one("do have modal", "neg") ^ -2
          * u.tag "neg" * phrases("rule ruled", "out"))
        * that * u.after
    end }

  -- Kovalenko refused to leave: a deed, told as a refusal
  rule { name = "en.source-refuse-to", group = "about", order = 11, prior = 60,
    floor = 50, act = "refusal",
    build = function()
      local away = u.tag("sub", "prep") + u.tag "conj"
        + u.words "after before until despite"
      return reports(cue_of "refuse")
        * behind(u.words "refuse refuses refused decline declines declined")
        * when ^ -1 * as("content", u.tag "to"
          * (u.tag("vbase", "say tell") + u.one "be have do")
          * -u.words "named identified quoted"
          * other(",Q<;:.?!~", away) ^ -14
          -- "to be drawn on whether she would stand"
          * (behind(u.words "on about") * u.tag "whether"
            * other(",Q<;:.?!~") ^ -14) ^ -1)
        * #(u.kind ",;.?!~|" + away)
    end }

  -- Kovalenko reported hearing shots; admits having left
  rule { name = "en.source-cue-gerund", group = "about", order = 12,
    prior = 65, floor = 55,
    build = function()
      return reports(as("cue", active ^ -SOME * u.words(
          "reported reports admitted admits recalled recalls described "
          .. "describes denied denies remembered remembers acknowledged "
          .. "acknowledges")))
        * when ^ -1 * #u.tag("ving", "sayn say tell") * u.after
    end }

  -- Kovalenko denies it; has denied both, the charges
  rule { name = "en.source-deny-it", group = "about", order = 20, prior = 60,
    floor = 60,
    build = function()
      local charge = u.words("charge charges allegation allegations "
        .. "accusation accusations claim claims rumours rumors")
      return reports(cue_of "deny") * behind(u.one("deny adv", "", "w"))
        * as("content", u.kind "H" - which
          + u.words "this that both everything wrongdoing"
          + u.one "det poss" * (open "w" - charge) ^ -1 * charge)
        * #(opt(when) * (u.stop + brk + comma + u.tag "conj"))
    end }

  -- Kovalenko described how …; told Ito why …; said, if elected, she would …
  rule { name = "en.source-cue-sub", group = "wh", prior = 40,
    build = function()
      local wh = u.words "how why what where whom"
      local supposing = u.words("if unless once when while although though "
        .. "despite")
      -- but "…, Kovalenko said, though it"
      local said = -behind(comma) * reports(cue_of "say") * comma
        * #(supposing * other(",Q") ^ -12 * comma * begins)
      return (said + reporting * source * (
          (by(cue_of "tell") * opt(addressee)
            + by(cue_of "say write manner callv infin"))
          * opt(u.words "about of on") * #wh
        + by(cue_of "say") * #supposing)) * u.after
    end }

  -- As reported by Kovalenko, …; as noted by Ito, …
  rule { name = "en.as-cue-by", group = "as by", prior = 70,
    build = function()
      local by_whom = u.word "as" * adv ^ -2
        * as("cue", u.verb("say tell evidence callv", "vpart") * u.word "by")
        * source
      return behind(brk) * by_whom * circumstance * comma * u.after
        + -behind(brk) * u.before * comma
          * (by_whom + as("cue", u.word "first" * u.verb("say", "vpart")
            * u.word "by") * whoever) * #(sentence_end + comma)
    end }

  -- Kovalenko said no; half said yes
  rule { name = "en.source-cue-yes", group = "yes", prior = 40,
    build = function()
      return reports(cue_of "say") * as("content", (u.words "no yes"
          - u.word "no" * u.words "more such")
        * (u.word "to" * other(",;.?!~", sure + u.tag "conj") ^ -8) ^ -1)
    end }

  -- the law, which Kovalenko said was dead; a probe she said had ended
  rule { name = "en.relative-source-cue", group = "relative", prior = 50,
    build = function()
      local rel = as("content", which_word)
      local fits = circumstance * #(adv ^ -1 * sure)
      local said = as("cue", aux ^ -SOME * verbs "say tell") * fits
      return behind(comma) * rel * source * said
          * as("content", some(other(",Q<>"), 40)) * #(comma * finite)
        + (rel + u.tag "that") * source
          * (said + as("cue", verbs "say") * #u.one("vpres vbase", "say tell"))
          * u.after
        -- but "What Kovalenko said was unwise"
        + -behind(which_word + u.tag "that")
          * -behind(brk * u.word "what") * source
          * as("cue", aux ^ -SOME * u.verb("say tell", "vpast")) * fits
          * u.after
    end }

  -- a lock that Kovalenko says cannot be picked
  rule { name = "en.relative-that-cue", group = "relative", order = 40,
    prior = 60, floor = 50,
    build = function()
      return u.tag("that", "", "wWU") * source * as("cue", adv ^ -1
          * u.words "says say said claims claim claimed")
        * #(u.one "be have modal") * u.after
    end }

  -- The law, which Kovalenko called “a comedy,” passed; a law that Ito praised
  -- as “old” has passed; the law, described by Ito as “a comedy,” passed
  rule { name = "en.relative-called", group = "relative", order = 50,
    prior = 90, floor = 80,
    build = function()
      -- not "that she had come and that it was “late”"
      local so = as("content", other(",Q<", u.tag "conj" * u.tag "that") ^ -6
        * phrase)
      -- and "which critics say “smells of money,” will"
      local calls = active ^ -SOME * verbs "callv say"
      local goes_on = #(opt(comma) * adv ^ -1 * finite + u.tag "conj" * who
        * calls)
      return (which_word + u.tag "that"
            + behind(u.kind ">") * u.tag "conj")
          * source * as("cue", calls) * so
          * (goes_on + behind(u.kind ">") * #sentence_end
            + behind(comma * u.kind ">"))
        + u.word("what", "wWH") * source * as("cue", calls)
          * as("content", phrase) * #u.one("prep sub", "to")
        + as("cue", u.verb("callv", "vpart")) * u.word "by" * whoever
          * opt(when) * -u.tag "conj" * set_off(so)
          * (goes_on + #(opt(comma) * sentence_end))
    end }

  -- What is no mention, up to a verb of speech that says what it says.
  local function subject(says)
    return as("source", opt(u.one "det poss" + u.number)
      * some(other("Q;:.?!~-(),", sure + which_word
        + u.one "that conj sub to neg" + says
        + behind(u.kind "PRHO") * fin), 10)) -- "Ito denied reports that"
  end

  -- … released an advertisement that said …
  rule { name = "en.thing-that-says", group = "clause", order = 4, prior = 90,
    floor = 85,
    build = function()
      return #(u.kind "T" * u.tag "that") * as("source", u.kind "T")
        * u.tag "that" * as("cue", u.verb("say", "vpast vpres"))
        * (that + clause) * u.after
    end }

  -- Figures released on Friday showed that …; state law says that …
  rule { name = "en.things-cue-that", group = "things", order = 10,
    prior = 35,
    build = function()
      local says = verbs(SPEECH .. " evidence")
      return behind(brk) * -u.tag "prep" -- "In a statement the firm said that"
        * #(opt(u.any) * other(";", u.tag "that") ^ -20 * u.tag "that")
        * subject(says * that) * opt(aside)
        * -behind(u.poss + u.one "det poss")
        -- "In his memoir he wrote"
        * -behind(u.one("he she they we i", "", "H")) * -a_claim
        * as("cue", active ^ -SOME * says) * that * -unnamed * u.after
    end }

  -- The club's rules state that …
  rule { name = "en.rules-state-that", group = "things", order = 9,
    prior = 70, floor = 60,
    build = function()
      local rules = u.words("rules regulations guidelines bylaws statutes "
        .. "terms conditions instructions")
      return behind(brk) * as("source", (u.one("det poss", "", "wW")
            + u.kind "PROG" * u.poss)
          * (open "wWU" - rules) ^ -3 * rules + u.kind "T")
        * as("cue", adv ^ -1 * u.verb("say", "vpres vpast vbase"))
        * that * u.after
    end }

  -- The bridge leaked for years, documents filed on Friday revealed.
  rule { name = "en.clause-things-cue", group = "trail", order = 60,
    prior = 35,
    build = function()
      local says = verbs("say evidence", "deny")
      local last = #((adv + timing * opt(u.number)) ^ -3
        * sentence_end)
      return #(comma * other(",", says * last) ^ 1 * says)
        * u.before * comma * -u.one "ving vpart" * subject(says * last)
        * as("cue", active ^ -SOME * says) * last
    end }

  -- "citing two officials" tells who told it, not what
  local from_some = behind(u.word "citing") * u.tag("anon", "", "G")

  -- Kovalenko left early, citing the weather; pointing to the poll
  rule { name = "en.actor-participle-phrase", group = "participle",
    order = 40, prior = 15,
    build = function()
      local topic = #(u.words "for of about on against at to as over"
        * (u.any - u.tag "neg" - u.kind "|,.:;-?!~)>'Q") + nominal)
      -- "commenting on the vote" tells when, and the main verb what
      local citing = comma * opt(u.kind ">")
        * -u.words "commenting speaking reacting responding replying"
        * gerund_of "say tell ask infin callv"
      return doer * other("", citing) ^ -SENTENCE * citing * -from_some * topic
        * phrase_after
    end }

  -- Kovalenko, who told Ito that the bridge was safe, has left
  rule { name = "en.relative-cue", group = "clause", order = 2, prior = 75,
    floor = 60,
    build = function()
      return #u.kind "H" * behind(comma) * as("source", which)
        * (by(cue_of "tell ask") * addressee + by(saycue)) * circumstance
        * (that + begins * ahead(verbal, ",Q<>", 20))
        * as("content", some(other(",Q<>"), 40)) * #(comma * adv ^ -1 * finite)
    end }

  -- Kovalenko told Ito the bridge was safe
  rule { name = "en.source-tell-clause", group = "clause", order = 20,
    prior = 68,
    build = function()
      -- "…, Kovalenko told Ito, BelTA reported"
      local relayed = comma * who * by(saycue) * closing
      -- "told Ito on a call that it was"
      local occasion = u.kind "wG" * circumstance * u.tag "that"
      return (reports(cue_of "tell") * addressee
          + reporting * source * promised_whom
            * #(u.mention + u.one "det poss"))
        * circumstance * -relayed * -occasion
        * opt(waiting + comma * -u.tag "ving") * -which_word * clause
        * u.after
    end }

  -- Kovalenko said (on Monday) the bridge was safe
  rule { name = "en.source-cue-clause", group = "clause", order = 30,
    prior = 65,
    build = function()
      return -(mute * cue_of "infin") * reports(cue_of("say", "belief"))
        * circumstance * to_whom
        -- "says, win or lose on Tuesday, he will stay"
        * opt(comma * -(gerund + u.tag "conj") * other(",Q", sure) ^ -10
          * comma)
        * -unnamed * -unspoken * -uttered * -a_word
        * -(u.words "little much nothing more"
          * u.one "prep to adv sub")
        -- "has apologised after her car was found"
        * -(behind(u.words "apologised apologized apologises apologizes")
          * u.one "prep sub")
        -- "said under the plan taxes would rise": where no main clause begins
        * (clause + #(u.tag("prep", "to") * -u.tag "ving"
          * other(",Q;:-", finite) ^ -6
          * u.kind "wWPGTH" * finite)) * u.after
    end }

  -- The bank said in its report, the bridge was safe.
  rule { name = "en.source-cue-in-clause", group = "clause", order = 32,
    prior = 60,
    build = function()
      local report = u.word "in" * (u.kind "T" + opt(u.one "det poss")
        * other(",Q<T", sure) ^ -4 * u.one "thing meet sayn") * opt(when)
      return -behind(comma) * reports(cue_of("say", "belief")) * report
        * comma * -(other("Q;", u.tag "that") ^ -20 * behind(comma)
          * u.tag "that")
        * -(which_word + u.one "ving vpart sub") * #(begins * clausal)
        * u.after
    end }

  -- Some miners say: It is time to go. Kovalenko wrote on Twitter: Done!
  rule { name = "en.source-cue-colon-clause", group = "clause", order = 31,
    prior = 60,
    build = function()
      local on = u.tag "prep" * u.tag("medium", "", "wWUTO")
      return -behind(u.kind "Q>") * reports(cue_of "say tell ask write")
        * opt(addressee) * circumstance * (on * opt(when)) ^ -1 * colon
        * -u.kind "Q<|" * clausal * u.after
    end }

  -- Kovalenko had heard from Ito that …
  rule { name = "en.heard-from-that", group = "relayed", order = 12,
    prior = 70, floor = 50, act = "speech",
    build = function()
      return as("cue", u.words "heard hears hear hearing learned learnt"
          * u.word "from") * #u.kind "PRGO" * source * circumstance
        * #(u.tag "that" * clause) * that * u.after
    end }

  -- "as telling the mayor that"
  local telling = opt(behind(u.word "telling") * addressee)
  -- Kovalenko was quoted by BelTA as saying that …
  rule { name = "en.quoted-as-saying", group = "relayed", order = 10,
    prior = 80,
    build = function()
      return quoted * source * opt(comma) * quoted_saying * telling
        * opt(comma)
        * (as("content", Q)
          + as("content", other(",Q<;:.?!~") ^ -8 * phrase)
            * #(u.word "by" * u.kind "PROGTWU'")
          + opt(quoter) * -comma * -(opt(u.tag "prep") * timing) * u.after)
    end }

  -- It was pointed out by Kovalenko that …; she was told by doctors that …
  rule { name = "en.passive-by-that", group = "passive", order = 15,
    prior = 75,
    build = function()
      return (u.tag("it", "", "H") + as("addressee", M) * opt(aside + comma))
        * as("cue", some(aux + u.word "later")
          * u.verb("say tell evidence", "vpart"))
        * when ^ -1 * by_source * set_off(#u.tag "that") * u.after
    end }

  -- She was warned by doctors not to …; was told by Ito of the plan, was
  -- told by Ito it was late
  rule { name = "en.passive-by-to", group = "passive", order = 16,
    prior = 75, floor = 75,
    build = function()
      return as("addressee", who) * opt(aside + comma)
        * as("cue", some(aux + u.word "later")
          * u.verb("tell infin", "vpart", "belief decide"))
        * when ^ -1 * by_source
        * (set_off(#(not_to * u.one "vbase be have do")) * u.after
          + u.words "of about" * #nominal * u.after
          + -u.one "whether sub" * clause * u.after)
    end }

  do
    -- The passive of a verb that says what its subject is.
    local function passive_of(verb)
      return -behind(u.one "have modal neg be")
          * as("cue", (aux - u.tag "be") ^ -3
            * some(u.tag "be" * (adv + u.tag "neg") ^ -2, 2) * verb)
        + #accused_of * as("cue", verb) -- a headline
    end
    local by_whom = u.word "by" * source * #(when ^ -1 * (sentence_end + comma))

    -- The plan was called “a fraud” by the council; a plan, dubbed “a fraud” by
    -- critics, …
    rule { name = "en.passive-called-by", group = "called", order = 12,
      prior = 85, floor = 75,
      build = function()
        local called = u.verb("callv", "vpart")
        return (passive_of(called)
            + behind(comma) * as("cue", adv ^ -1 * called)
            + behind(u.tag "conj") * as("cue", adv ^ -1 * called)
              * #(opt(u.word "as") * (u.kind "<" + Q)))
          * -(opt(u.word "as") * capitals) -- "was called “Lucky” by friends"
          * -as_saying
          * as("content", other(",Q<", u.word "by") ^ -6 * phrase
            + opt(u.word "as") * Q)
          * when ^ -1 * u.word "by" * source
      end }

    -- The plan was described by Kovalenko as “a gamble”
    rule { name = "en.passive-by-as", group = "called", order = 13,
      prior = 85, floor = 75,
      build = function()
        return passive_of(u.verb("callv", "vpart")) * by_source * #u.word "as"
          * as("content", other(",Q<;:.?!~", sure) ^ -6 * phrase
            + u.word "as" * Q)
      end }

    -- The bridge was declared closed by the mayor; was branded a trap by Ito;
    -- was described by Ito as a trap
    rule { name = "en.passive-declared-by", group = "called", order = 14,
      prior = 80, floor = 65,
      build = function()
        local is = u.words "a an the" + u.kind "RGT"
        local so = u.word "declared"
            * #(is + u.kind "w" - closed - u.one "adv time")
          + u.words "called branded labelled labeled dubbed" * #is
          + u.word "described" * #(u.word "as" * is)
        -- without marks the subject belongs to what is said
        local what_is = -behind(u.one "prep conj") * (M - which
          + u.one "det poss" * some(open("wWU0", "adv vpast"), 4))
        return as("content", what_is) * (passive_of(so)
            * as("content", some(other(",Q<;:.?!~", u.word "by" + sure), 8))
            * by_whom
          + passive_of(u.word "described") * by_source
            * set_off(#(u.word "as" * is * -ahead(u.kind "<Q"))) * u.after)
      end }

    -- Kovalenko was accused by Ito of lying; was accused of “treason” by Ito
    rule { name = "en.passive-accused-by", group = "called", order = 10,
      prior = 85, floor = 70,
      build = function()
        local of = u.word "of"
        return passive_of(u.word "accused")
          * (by_source
              * set_off(as("content", of * some(other(",Q;"), 20))
                * #(comma * adv ^ -1 * sure) + #of * u.after)
            + as("content", of * other(",Q<", u.word "by") ^ -6 * phrase)
              * when ^ -1 * u.word "by" * source
            -- "accused of being paid by Ito", "of driving by the school" do
            -- not tell who accuses
            + as("content", of * -u.words "being having"
                * some(other(",Q<;:.?!~", u.word "by"), 8)
                * -behind(u.one "vpart vpast be" + u.tag "ving"
                  - u.words "lying cheating stealing spying"))
              * by_whom)
      end }
  end

  local being = (aux - u.tag "be") ^ -3 * some(u.tag "be" * adv ^ -2, 2)
  local was_told_to = as("addressee", who) * as("cue", (being
      -- a headline
      + #(u.word "told" * not_to) + #accused_of)
      * (told_to + u.word "warned"))
    * circumstance * #(not_to * (u.one "vbase be have do" + u.kind "<"))
  -- Patients were told to go home by nurses
  rule { name = "en.passive-told-to-by", group = "passive", order = 23,
    prior = 75, floor = 65,
    build = function()
      -- but "told to be examined by doctors"
      return was_told_to * as("content",
          some(other("Q,;:.?!~", u.word "by"), 12)
            * -behind(u.one "vpart ving vpast"))
        * u.word "by" * #u.kind "PRGO" * source * #(when ^ -1 * sentence_end)
    end }

  -- Patients were told to go home; residents were advised to leave
  rule { name = "en.passive-told-to", group = "passive", order = 24,
    prior = 60, floor = 50,
    build = function() return was_told_to * u.after end }

  -- She was told, or warned, that it was lost: nobody knows by whom
  rule { name = "en.passive-told", group = "passive", order = 25, prior = 50,
    build = function()
      return as("addressee", who) * opt(comma) -- "Ito, 60, was told"
        * as("cue", being * u.verb("tell", "vpart") * adv ^ -1)
        * circumstance * -u.word "by"
        * (loose * that + clause) * u.after
    end }

  -- The twins are said (by Kovalenko) to have left.
  rule { name = "en.said-to", group = "said to", order = 17, prior = 70,
    floor = 60,
    build = function()
      return #aux * -behind(brk + comma + u.tag "conj" + which)
        * u.before
        * as("cue", some(aux) * u.words "said reported alleged rumoured")
        * by_source ^ -1
        * #(u.tag "to" * (u.one "be have" + u.tag "vbase")) * u.after
    end }

  -- The agency quoted a commander as saying the war was over.
  rule { name = "en.quoting-as-saying", group = "relayed", order = 18,
    prior = 75, floor = 70,
    build = function()
      return who * opt(aside) * aux ^ -4 * verbs "say callv" * source
        * set_off(as("cue", as_saying)) * telling * opt(comma + colon)
        * whole_or_after
    end }

  -- The agency quoted a commander: “…”
  rule { name = "en.quoting-colon-quote", group = "lead", order = 7,
    prior = 85, floor = 75,
    build = function()
      return quoting * M * aux ^ -4
        * as("cue", u.words "quoted quotes cited cites") * source
        * circumstance * colon * as("content", Q)
    end }

  -- Kovalenko recalled Ito saying, “…”; was heard shouting “…”
  rule { name = "en.heard-saying-quote", group = "lead", order = 9,
    prior = 75, floor = 70,
    build = function()
      local saying = gerund_of(SPEECH)
      local perceives = u.verb("belief evidence say", "vpast vpres")
        + u.words "caught filmed recorded quoted quotes"
      return quoting * (-object * source * aux * aux ^ -3
            * u.words "heard seen caught filmed recorded overheard quoted"
            * saying
          + behind(u.word "with") * source * saying
          + M * other(",Q<;:.?!~PRHOLG", perceives * M) ^ -4
            * perceives * source * saying)
        * opt(addressee) * opt(comma + colon) * as("content", Q + phrase)
    end }

  -- North Korea will act, the agency quoted a commander as saying.
  rule { name = "en.clause-quoted-as-saying", group = "relayed", order = 20,
    prior = 70, floor = 60,
    build = function()
      local ends = #(opt(quoter) * (sentence_end + comma))
      local said = as("cue", as_saying) * ends
      return quoted * ((as("content", Q) * opt(comma)
          + comma * u.kind ">" * u.before
          + -behind(comma) * u.before * opt(comma))
        * who * aux ^ -4 * verbs "say callv" * source * said
        + as("content", Q) * opt(comma) * source * quoted_saying
        -- "…, Kovalenko was quoted as saying by BelTA"
        + -behind(comma) * u.before * comma * source
          * as("cue", some(aux) * u.tag "vpart" * as_saying) * ends)
    end }

  -- Ms. Bai's claim that the steel was never tested; her claim that
  local claim = (open "wWU" - u.tag "sayn") ^ -2 * u.tag "sayn"
  local claimed = owner * as("cue", claim) * circumstance * that
  rule { name = "en.noun-that", group = "noun", order = 10, prior = 50,
    build = function()
      return claimed * u.after
    end }

  -- Ms. Bai's claim that the steel was tested has been denied: a claim that is
  -- the subject of its clause ends before the second verb, if there are two
  rule { name = "en.noun-that-subject", group = "noun", order = 9, prior = 70,
    floor = 60,
    build = function()
      local main_verb = -behind(u.tag "conj") * (sure
        + -a_noun * u.one "vpast vpres")
      local verb_group = some(u.one "be have do modal"
          * u.one "adv neg" ^ -2, 3)
        * u.one "vpart vbase" ^ -1 + u.one "vpast vpres"
      local last_verb = #main_verb * verb_group * other(",Q;:", sure) ^ -20
        * (comma + u.stop + brk)
      -- "that the tower had burnt was denied", "that it burnt was denied"
      local burnt = u.tag "vpast" * #sure
      local subject_clause = u.tag "that"
        * (as("content", other(",Q;:", sure) ^ -14 * opt(aside) * #sure
              * verb_group * other(",Q;:", main_verb) ^ -20) * #last_verb
          + as("content", other(",Q;:", sure + burnt) ^ -14 * burnt)
            * #last_verb)
      local by_whom = as("cue", u.tag("sayn", "", "wWT")) * u.words "by from"
        * whoever
      return (behind(brk + comma) * claimed
          + behind(brk + comma) * by_whom
          + behind((brk + comma) * u.tag "det") * by_whom) * subject_clause
    end }

  -- The claim by Ms. Bai that the steel was never tested
  rule { name = "en.noun-by-that", group = "noun", order = 12, prior = 60,
    floor = 50,
    build = function()
      return as("cue", u.tag("sayn", "", "wWT")) * u.word "by" * whoever
        * that * u.after
    end }

  do
    local function words(list)
      local nouns = u.words(list)
      return nouns + u.words((list:gsub("%a+", "%0s")))
    end
    local clause_behind = #(u.tag "that" * clause)
    local is = some(u.one "be have modal", 2) * adv ^ -1 * -u.tag "neg"
    -- Behind a subject stands the verb of the sentence, "has been denied",
    -- behind what "despite" or "after" opens a comma.
    local opens = behind(brk) + behind(brk * u.one("det", "", "wW"))
    local main_verb = sure * u.one "be have do modal vpart vbase adv neg" ^ -4
      * other(",Q;:", sure) ^ -10 * (comma + u.stop + brk)
    local as_subject = u.tag "that" * as("content", other(",Q;:", sure) ^ -14
      * #sure * u.one("be have do modal adv neg vpart", "to") ^ -4
      * (u.one("vpast vpres vbase", "prep")) ^ -1
      * other(",Q;:", sure) ^ -14) * #main_verb
    local to_comma = u.tag "that" * as("content", other(",Q<;:") ^ -25) * #comma
    -- A noun, whose it is, and "that"; or it "is that".
    local function noun_of(nouns, link)
      local of_whom = -behind(u.tag "neg") * as("cue", nouns) * link
        * #u.kind "PRGO" * whoever
      return opens * of_whom * clause_behind * as_subject
        + behind(brk * u.one("prep sub", "", "wW")) * of_whom * clause_behind
          * to_comma
        + of_whom * opt(is) * clause_behind * that * u.after
        + owner * (open "w" - nouns) ^ -1 * as("cue", nouns) * is
          * clause_behind * that * u.after
    end

    -- complaints from Kovalenko that …; the view of Ito that …; Ito's view is
    -- that …
    rule { name = "en.noun-from-that", group = "noun", order = 11, prior = 70,
      floor = 60,
      build = function()
        return noun_of(words("assurance complaint warning claim allegation "
              .. "accusation suggestion report promise pledge threat "
              .. "announcement admission confirmation prediction guarantee "
              .. "denial reminder insistence assertion objection"),
            u.word "from")
          + noun_of(words("view opinion argument contention position verdict "
              .. "answer response explanation message"),
            u.word "of" + u.words "from among")
      end }

    -- the belief among farmers that …; Kovalenko's fear is that …
    rule { name = "en.noun-belief-that", group = "noun", order = 13, prior = 70,
      floor = 60, act = "belief",
      build = function()
        return noun_of(words("belief fear hope worry worrie concern suspicion "
          .. "conviction feeling expectation"), u.words "of among from in")
      end }

    -- a promise by Kovalenko to plant trees
    rule { name = "en.noun-by-to", group = "noun", order = 14, prior = 70,
      floor = 60,
      build = function()
        -- the main verb: "… to cut gas worried Berlin"
        local main = sure + u.tag "vpast" * (M + u.one "det poss")
        return -behind(u.tag "neg")
          * as("cue", words "promise pledge vow threat") * u.words "by from"
          * #u.kind "PRGOL" * whoever * opt(comma)
          * as("content", u.tag "to"
            * (u.one "vbase be have do" + unknown)
            * other(",Q<;:.?!~", main + u.tag "that") ^ -14)
          * #(u.kind ",.;?!~|" + main)
      end }

    -- a call by Kovalenko for calm
    rule { name = "en.noun-by-for", group = "noun", order = 15, prior = 70,
      floor = 60,
      build = function()
        return -behind(u.tag "neg")
          * as("cue", words "call appeal demand plea") * u.words "by from"
          * #u.kind "PRGO" * whoever * u.word "for" * #nominal
          * as("content", some(other(",Q<;:.?!~", sure + u.tag "that"), 14))
          * #(u.kind ",.;?!~|" + sure)
      end }
  end

  -- Kovalenko is adamant that …; made it clear to Ito that …; Ito made the
  -- claim that …
  rule { name = "en.source-adamant", group = "clause", order = 7,
    prior = 75, floor = 60,
    build = function()
      local claims = u.words("make makes made gave gives issue issues issued "
          .. "voiced expressed repeat repeats repeated reiterated")
        * (u.one "det poss" ^ -1 * claim + u.tag("sayn", "", "GT"))
        * -#(u.tag "that" * finite)
      local clear = phrases("makes made", "clear")
        + phrases("makes made", "it clear")
      return -object * source * (as("cue", some(aux)
            * u.words "adamant insistent emphatic unequivocal"
            + aux ^ -SOME * claims)
          + as("cue", active ^ -SOME * clear) * to_whom)
        * circumstance * that * u.after
    end }

  -- Kovalenko let it be known that …
  rule { name = "en.let-it-be-known", group = "clause", order = 6,
    prior = 75, floor = 65, act = "speech",
    build = function()
      return -object * source * as("cue", active ^ -SOME * u.words "let lets"
          * u.tag("it", "", "H") * u.word "be" * u.word "known")
        * circumstance * that * u.after
    end }

  -- Kovalenko asked whether …
  rule { name = "en.source-ask", group = "clause", order = 5, prior = 65,
    floor = 55, act = "question",
    build = function()
      -- "Kovalenko, asked if it was lost, said …": she was
      local was_asked = comma * opt(u.word "when") * u.word "asked"
        * other(",") ^ -30 * comma
        * adv ^ -1 * finite
      -- "told anglers who ask where the fish went that the lake was dead"
      local whom_told = behind(verbs "tell" * u.kind "PRGO") * which
        * ahead(u.tag "that", ",Q;", 20)
      return reporting * -whom_told * source * -was_asked * (by(cue_of "ask")
          * circumstance * opt(addressee) * #u.one "whether sub"
        + by(wondering) * #(u.one "whether sub" + which_word
          + u.words "how why what where"))
        * u.after
    end }

  -- Kovalenko asked Ito about the bridge
  rule { name = "en.source-ask-about", group = "clause", order = 6, prior = 40,
    act = "question",
    build = function()
      return reporting * source
        * -(comma * opt(u.word "when") * u.word "asked") * by(cue_of "ask")
        * opt(addressee) * #u.word "about" * u.after
    end }

  -- Kovalenko asked Ito for help: what she wants, and no question
  rule { name = "en.source-ask-for", group = "clause", order = 8, prior = 50,
    floor = 50, act = "speech",
    build = function()
      return reports(cue_of "ask") * behind(u.words "ask asks asked")
        * addressee * u.word "for" * #(nominal + awhile * u.word "of")
        * u.after
    end }

  -- Asked whether …; when asked by Ito about the bridge: who asks is seldom
  -- told
  local what = #(u.one "whether sub" + which_word + u.word "about"
    + u.tag "to" * u.tag "vbase")
  -- "asked by the judge, Ann Yu, why"
  local put = opt(u.word "by" * whoever
      * opt(comma * #u.words "why how what whether if"))
    * other(",Q;:.?!~<", what + sure) ^ -8
  local was_asked = as("cue", (u.tag "have" + adv) ^ -2 * u.tag "be" * adv ^ -1
    * u.word "asked") * put
  rule { name = "en.asked", group = "asked", order = 20, prior = 50,
    build = function()
      local put_to = as("cue", adv ^ -1 * u.word "asked")
      return (behind(brk + comma + u.kind "<" + u.tag "sub" + u.word "when")
            * put_to * put
          -- but "and asked people to wait"
          + behind(u.tag "conj") * put_to * opt(u.word "by" * whoever)
          + -behind(u.word "all") -- "all they have been asked to do"
            * as("addressee", who) * opt(aside + comma) * was_asked)
        * what * u.after
    end }

  -- Kovalenko was told by Ito: “…”
  rule { name = "en.told-by-quote", group = "asked quote", order = 10,
    prior = 85, floor = 70,
    build = function()
      return as("addressee", who)
        * as("cue", some(aux) * u.verb("tell", "vpart"))
        * when ^ -1 * by_source * opt(comma + colon)
        * as("content", Q + phrase)
    end }

  -- Kovalenko was asked by a reporter, “…?”
  rule { name = "en.asked-quote", group = "asked quote", prior = 85,
    floor = 60, act = "question",
    build = function()
      return as("addressee", who) * was_asked * (comma + colon)
        * as("content", Q)
    end }

  -- Asked whether …, Kovalenko said …
  rule { name = "en.asked-opening", group = "asked", order = 10, prior = 60,
    build = function()
      return (behind(brk + u.word "when")
            + behind(comma) * #(other(",") ^ -30 * comma * adv ^ -1 * finite))
        * as("cue", u.word "asked")
        * put * what * as("content", some(other(",Q"), 40)) * comma
        * opt(as("addressee", who))
    end }

  -- It was widely reported that …
  rule { name = "en.it-passive-that", group = "passive", order = 20,
    prior = 50,
    build = function()
      return u.tag("it", "", "H")
        * as("cue", u.poss ^ -1 * some(aux)
          * u.verb("say tell evidence", "vpart"))
        * circumstance * that * u.after
    end }

  -- There were reports that …; there have been claims by Ito that …
  rule { name = "en.there-reports-that", group = "passive", order = 30,
    prior = 60, floor = 50,
    build = function()
      local talk = u.words("report reports claim claims rumour rumours rumor "
        .. "rumors allegation allegations suggestion suggestions")
      return u.word "there" * as("cue", some(u.one "be have adv" - u.tag "neg")
          * u.one "det num" ^ -1 * (open "w" - talk) ^ -2 * talk)
        * (u.words "by from" * source) ^ -1 * circumstance * that * u.after
    end }

  -- Where had the money gone? Kovalenko asked.
  rule { name = "en.question-source-ask", group = "sentence", order = 20,
    prior = 80, floor = 70, act = "question",
    build = function()
      return brk * as("content", #u.one("sub rel be have do modal", "", "wWUH")
          * some(other("Q<>.?!~"), 40) * u.kind "?") * brk
        * source * circumstance * as("cue", aux ^ -SOME * verbs "ask")
        * circumstance * #sentence_end
    end }

  local deed = u.one "vbase be have do adv" + unknown
  local action = #(not_to
    * -(u.word "know" -- "wanted to know", "plans to tell the court"
      + u.verb("say tell", "vbase", "infin decide")) * deed)

  do
    -- "called for the pool to be closed": nobody is told to
    local for_what = behind(phrases("call calls called calling", "for"))
    -- "urged residents in a letter on Monday to leave"
    local in_letter = (u.word "in" * (u.kind "TG" + u.one "det poss")
        * open "w" ^ -3 * #(opt(when) * u.tag "to")) ^ -1 * opt(when)
    -- "agreed to pay", "offered to help": a deed to come, no words
    local ready = behind(u.words("agree agrees agreed offer offers offered "
      .. "consent consents consented"))

    -- Kovalenko promised to …; urged drivers to …
    rule { name = "en.source-cue-infinitive", group = "clause", order = 25,
      prior = 55,
      build = function()
        local whom = as("addressee", both + M * u.tag "conj" * M) + anyone
          + addressee
          + as("addressee", (open("wWU0", "neg adv time month")
            -- "pleaded guilty to", "asked questions to test her"
            - u.words("guilty question questions permission leave time "
              .. "joke jokes lie lies story stories"))
          * open("wWU0", "time month") ^ -4)
        -- "appealed to both sides to return"
        return reports(cue_of("infin", "belief")) * -for_what * -ready
          * -(behind(u.word "told") * not_to)
          * opt(u.word "to" * addressee * #u.tag "to" + whom) * -unnamed
          * in_letter * #(not_to * (deed + u.kind "<")) * u.after
      end }

    -- Kovalenko hopes to …; was planning to …; agreed to …
    rule { name = "en.source-intend", group = "intention", prior = 60,
      floor = 50, act = "intention",
      build = function()
        return reporting * source * (by(cue_of("infin", "say tell decide"))
            + by(cue_of("infin", "tell decide belief")) * ready * when ^ -1)
          * action * u.after
      end }

    -- Kovalenko ordered the crew to …: nobody is told to do what nobody says
    rule { name = "en.source-order", group = "clause", order = 24, prior = 55,
      floor = 50,
      build = function()
        -- "begged fans to wait", of whom no more is said
        local whom = u.kind "PRGOH" - which
          + u.one("role group org", "", "w") * #u.tag "to"
        local on_whom = behind(phrases("call calls called calling", "on")
          + u.word "called upon")
        local to = in_letter * #(not_to * deed)
        -- "a table it had asked us to set"
        return -((behind(open("wT", "adv time verb"))
              + behind(u.one "det poss" * u.kind "w")) * u.kind "H")
          * reports(cue_of("infin", "belief decide"))
          * (for_what * #(whom * action)
            + (on_whom + behind(u.tag "say infin" + adv))
              * opt(behind(u.words "plead pleads pleaded pleading")
                * u.word "with")
              * (as("addressee", whom) + anyone) * to
            -- "appealed to both sides to stop", "appealed for calm"
            + behind(u.words "appeal appeals appealed appealing") * u.word "to"
              * (addressee + as("addressee", some(open "w", 3))) * to
            + behind(phrases("appeal appeals appealed appealing", "for"))
              * #nominal)
          * u.after
      end }
  end

  -- The win led Kovalenko to declare that …
  rule { name = "en.led-to-say", group = "clause", order = 26, prior = 70,
    floor = 60,
    build = function()
      return u.words "led leads prompted prompts caused moved drove brought"
        * source * as("cue", u.tag "to" * adv ^ -1
          * u.verb("say tell write", "vbase")) * circumstance
        * that * u.after
    end }

  -- Kovalenko agreed that …; had promised that …
  rule { name = "en.source-agree", group = "agree", prior = 60, floor = 50,
    build = function()
      return -#which * reports(cue_of("infin", "belief decide tell"))
        * opt(addressee) * circumstance * that * u.after
    end }

  -- Kovalenko agreed with Ito that …
  local agrees_with = behind(phrases(
    "agree agrees agreed disagree disagrees disagreed", "with"))
  rule { name = "en.source-agree-with", group = "agree", order = 5, prior = 60,
    floor = 60, act = "speech",
    build = function()
      return reports(cue_of "belief") * agrees_with * who * that * u.after
    end }

  -- Kovalenko praised the crew; proposed a dam
  rule { name = "en.source-object", group = "object", prior = 50, floor = 50,
    build = function()
      return (behind(brk) + behind(brk * u.tag "det" * u.tag "ving"))
        * -mute * source * opt(aside) * circumstance
        * as("cue", u.tag "have" ^ -1 * adv ^ -1 * verbs "object") * #nominal
        * u.after
    end }

  -- The council voted on Monday to …; the court ruled that …
  local inquest = u.one "det" * u.word "inquest"
  local court = inquest + u.words("court jury tribunal", "OG")
    + u.words("inquiry hearing", "T") + u.word("High Court", "O")
    + u.word("Supreme Court", "O")
  rule { name = "en.source-decide", group = "decision", prior = 60, floor = 50,
    act = "decision",
    build = function()
      local on = #(u.words "for against" + in_favour)
      -- "the new rules that …"
      local noun = behind(u.words "rule rules vote votes decree decrees")
      -- "voted on Monday by six to one to close it"
      return reports(cue_of "decide") * -noun
          * -(u.words "that this it him her" * u.word "out") -- "ruled it out"
          * other("Q<;:.?!~", sure + u.tag "that" + action + on) ^ -8
          * (that + action + on) * u.after
        -- "the court ruled the ban lawful", but "the king ruled the land"
        + #(court + u.word("judge", "R")) * source * by(cue_of "decide")
          * -u.tag "adv" * u.after
    end }

  -- "the law, described by Ito as"
  local by_another = u.word "by" * who

  -- Kovalenko accused the board of “a cold soup”; dismissed it as “noise”
  rule { name = "en.source-call-of", group = "clause", order = 58, prior = 80,
    floor = 60,
    build = function()
      local named_so = u.words "of as for" * u.kind "<"
      local of_doing = u.word "of" * u.tag "ving"
      -- "described in her ruling as “…”"
      local there = u.words "in on at during"
        * other(",Q<;:.?!~", u.word "as") ^ -6
        * #(u.word "as" * u.kind "<")
      return reports(cue_of "callv") * -by_another * opt(there)
        * -(other(",Q<", as_saying) ^ -8 * as_saying)
        * (ahead(named_so, ",Q<", 8) * u.after
          + as("content", other(",Q<", of_doing) ^ -8 * of_doing
            * other(",Q<") ^ -8 * phrase))
    end }

  -- Kovalenko accused Ito on Monday of “theft”; called him in Oslo “a fraud”
  rule { name = "en.source-call-on", group = "clause", order = 57, prior = 80,
    floor = 70,
    build = function()
      local marked_so = (u.words "of as for" * other(",Q<;:.?!~", sure) ^ -6)
        ^ -1 * u.kind "<"
      return reports(cue_of "callv") * -by_another
        * as("content", M * (u.tag "conj" * M) ^ -1)
        * (when + #u.words "in at on during" * where)
        * #marked_so * u.after
    end }

  -- Kovalenko blamed “the moon” for the delay
  rule { name = "en.source-blame-marked", group = "clause", order = 57,
    prior = 80, floor = 60,
    build = function()
      return quoting * reports(as("cue", active ^ -SOME
          * u.words "blamed blames blame")) * #(phrase * u.word "for")
        * u.after
    end }

  -- Kovalenko rejected the figures as “arithmetic of envy”
  rule { name = "en.source-verb-as", group = "clause", order = 59, prior = 60,
    build = function()
      local so = u.word "as" * u.kind "<"
      return quoting * -object * source * by(cue_of("verb", "be have do callv"))
        -- "looked into what Ito described as “theft”": he did
        * #(other(",Q<", so + u.one "that rel" + u.word "what") ^ -8 * so)
        * u.after
    end }

  -- Kovalenko, who once called the plan “a disgrace”, has left
  rule { name = "en.relative-call", group = "clause", order = 3, prior = 75,
    floor = 60,
    build = function()
      return #u.kind "H" * behind(comma) * as("source", which)
        * cue_of "callv" * -(oneself * u.kind "<")
        * as("content", other(",Q<") ^ -12 * phrase)
        * #(opt(comma) * adv ^ -1 * finite)
    end }

  -- Kovalenko called the plan “a disgrace”
  rule { name = "en.source-call", group = "clause", order = 60, prior = 55,
    build = function()
      -- "who calls himself “Zero”", "whose friends call him “Lucky”"
      return reporting * -nicknamed
        -- "mocked Ito for calling it “late”": Ito called it so
        * -(M * verbs "callv" * other(",Q<;:.?!~", u.word "for") ^ -5
          * u.word "for" * participle "callv")
        * -(behind(u.word("whose", "wWUH")) * M * verbs "callv" * u.kind "HT")
        * source * by(cue_of "callv") * -by_another
        * -(oneself * u.kind "<"
          + who * as_saying)
        * -unspoken * u.after * marked
    end }

  -- Kovalenko accused rivals of lying, of theft; blamed the crew for rowing
  local accusing
  do
    -- "accused Ito, 44, of lying"
    local function whom_of(of, charge)
      return as("content", some(other(",Q<;:", of * charge), 8)
        * (behind(M) * comma) ^ -1 * of) * charge
    end
    local for_what = u.word "of" -- but "mocked Ito for calling it “late”"
      + u.word "for" * -(participle "callv" * other(",Q;<") ^ -8 * u.kind "<")
    accusing = whom_of(for_what, #(u.tag "neg" ^ -1 * adv ^ -1 * u.tag "ving"))
      * u.after
    rule { name = "en.source-accuse", group = "clause", order = 61, prior = 85,
      floor = 60,
      build = function()
        return -behind(u.tag "verb") * reports(cue_of("callv", "manner"))
          * (accusing + behind(u.words "accused accuses accuse")
            * (#u.kind "RGO" -- "the firm of theft" is one unit
              + whom_of(u.word "of", #nominal)) * u.after)
      end }
  end

  -- The judge ordered that the bridge be shut.
  rule { name = "en.source-order-that", group = "clause", order = 8,
    prior = 75, floor = 60, act = "decision",
    build = function()
      return reports(as("cue", aux ^ -SOME * u.words "orders ordered"))
        * circumstance * #(u.tag "that" * clausal) * that * u.after
    end }

  -- Kovalenko is confident (that) …
  rule { name = "en.source-confident", group = "clause", order = 71,
    prior = 60, floor = 60, act = "belief",
    build = function()
      return -object * -u.one("i we obj", "", "H") * source
        * as("cue", some(aux - u.tag "modal") * u.words(
          "confident sure certain convinced hopeful optimistic afraid fearful "
          .. "worried doubtful sceptical skeptical"))
        * circumstance * (that + -u.word "about" * clause) * u.after
    end }

  -- Kovalenko thinks the bridge is safe.
  rule { name = "en.source-think", group = "clause", order = 69, prior = 60,
    floor = 55, act = "belief",
    build = function()
      return reporting * -u.one("i we obj", "", "H") * -u.kind "LT" * source
        * by(as("cue", aux ^ -SOME
          * u.words("think thinks thought fear fears feared worry worries "
            .. "worried reckon reckons reckoned")))
        * circumstance * (that + clause) * u.after
    end }

  -- Kovalenko believes …
  rule { name = "en.source-believe", group = "clause", order = 70, prior = 50,
    act = "belief",
    build = function()
      return reports(cue_of "belief") * -(agrees_with * who * that)
        * (that + clause) * u.after
    end }

  -- The poll shows that …
  rule { name = "en.source-show", group = "clause", order = 80, prior = 45,
    act = "evidence",
    build = function()
      -- "a study published in Nature found that"
      local shown = verbs "evidence" * that
      return (reports(cue_of "evidence")
          + as("source", u.kind "T") * #u.one "vpart prep"
            * other(",Q;:.?!~", active ^ -2 * shown) ^ -14
            * opt(comma * other(",Q") ^ -12 * comma)
            * as("cue", active ^ -SOME * verbs "evidence"))
        * (that + clause) * u.after
    end }

  -- The bridge is unsafe, a study of it found; …, official figures showed on
  -- Tuesday
  rule { name = "en.clause-thing-showed", group = "trail", order = 59,
    prior = 70, floor = 45,
    build = function()
      local shows = verbs "evidence say"
      local shown = active ^ -2 * shows * when ^ -1 * sentence_end
      local list = "data figures statistics numbers estimates results findings"
      local papers = u.words(list)
      for name in list:gmatch "%a+" do papers = papers + u.word(name, "G") end
      local paper = u.kind "T" + opt(u.one "det poss")
        * (open "wWUGOL" - papers - u.one "vpast vpart") ^ -3
        * papers
      local whose = opt(u.word("official", "R"))
      return #(comma * whose * paper * other("", shows) ^ -15 * shows)
        * u.before * comma * whose
        * as("source", paper
          * other(",Q;:.?!~", shown + u.one "be modal") ^ -12)
        * as("cue", active ^ -2 * shows) * when ^ -1 * #sentence_end
    end }

  -- Kovalenko has spoken of “a winter without bread”, and left.
  rule { name = "en.source-speak-of", group = "about", order = 40,
    prior = 85, floor = 65,
    build = function()
      return (reports(cue_of("callv", "say"))
            * behind(phrases("spoke spoken speaks speak", "of")
              + phrases("spoke spoken", "about")) * -unspoken * opt(when)
          -- "spoke on Monday of"
          + -object * source * as("cue", aux ^ -SOME * u.words "spoke spoken")
            * when * u.word "of")
        * as("content", phrase
          * (open("w", "verb adv time")
            - u.word "at length" - u.word "in detail") ^ -3)
        * #(opt(comma) * (u.one "conj sub" + u.stop + brk))
    end }

  -- Kovalenko expressed “grave concern”; voiced her “shock” at the delay
  rule { name = "en.source-voice-marked", group = "about", order = 30,
    prior = 70, floor = 55,
    build = function()
      local voices = u.words "expressed expresses express voiced voices voice"
      return quoting * -object * source * ahead(voices)
        * by(as("cue", active ^ -SOME * voices))
        * when ^ -1 * #(u.one "det poss" ^ -1 * u.kind "<") * u.after
    end }

  -- Kovalenko wants a “clean city”
  rule { name = "en.source-verb-marked", group = "clause", order = 90,
    prior = 30,
    build = function()
      return quoting * -object * source * by(cue_of("verb", "be have do"))
        * -(other(",Q<") ^ -15 * capitals)
        -- "served as the town's “guide”"
        * -(behind(u.words "serve serves served work works worked acts acted")
          * u.word "as")
        -- "released a letter that said", "broke in to remind them that"
        * -(u.kind "T" * u.tag "that" * verbs "say")
        * -(u.tag "prep" ^ -1 * u.tag "to" * u.verb(SPEECH, "vbase"))
        * -(who * as_saying) * opt(u.tag "prep")
        * -(u.word "what" * M * aux ^ -2 * verbs "callv")
        * u.after * marked
    end }

  -- The bridge is safe, Kovalenko said (on Monday).
  local relayer = u.tag("agency", "", "O")
  -- The end of a clause before its attribution; marks may close after it.
  local gt = u.kind ">"
  local ending = comma * gt * u.before + gt * u.before * opt(comma)
    + u.before * comma
  rule { name = "en.clause-source-cue", group = "trail", order = 10, prior = 72,
    build = function()
      -- "…, Ann Yu, the firm's head, said": one source
      local told_who = behind(u.comma * u.kind "PO")
          * #(u.comma * u.kind "RG" * u.comma)
        + behind(u.comma * u.kind "RG") * #(u.comma * u.kind "PO" * u.comma)
      return -told_who * attributed * ending * -relayer * -which * source
        * by(saycue) * -u.words "no yes"
        * opt(addressee) * closing
    end }

  -- Bridge is unsafe, new study finds
  rule { name = "en.headline-clause-shown", group = "trail", order = 7,
    prior = 90, floor = 50, act = "evidence",
    build = function()
      local papers = "study studies survey surveys poll polls research report "
        .. "review inquiry analysis data figures"
      local paper = u.words(papers, "w")
      return u.before * comma
        * as("source", opt(open "w" - paper) * paper
          + u.words(papers, "GT"))
        * as("cue", u.tag "evidence") * line_end
    end }

  -- The bridge is safe, Kovalenko replied: said for sure, whatever the verb
  rule { name = "en.clause-source-says", group = "trail", order = 9,
    prior = 90, floor = 60,
    build = function()
      -- "Then, she", "On Friday, she", "After the vote, she"
      local opener = brk * u.one "prep sub" * u.any
      return -behind(brk * u.any) * -behind(opener) * -behind(opener * u.any)
        * attributed
        * -behind(u.kind ">") * u.before * comma * -relayer
        * (#(u.kind "PRO" + someone) * source
            * cue_of("say", "tell ask deny sayn place belief infin")
          -- but "When he had spoken, the crowd cheered"
          + source * as("cue", u.words "added adds")
          -- "…, the researchers report."
          + #u.kind "PROG" * source * as("cue", u.words("report reports write "
            .. "writes note notes argue argues conclude concludes"))
          + as("source", u.kind "T") * as("cue", u.words "states notes"))
        * opt(when * opt(u.number))
        * (sentence_end + #(u.words "as while when" * u.kind "HP"))
    end }

  -- The bridge is safe, Minister Anna Kovalenko said after talks with Ivan Ito,
  -- the mayor, in Graz on Monday.
  rule { name = "en.clause-source-occasion", group = "trail", order = 9,
    prior = 80, floor = 60,
    build = function()
      -- up to the end of the sentence, and nobody does anything
      local occasion = (u.words "after before at during following in"
          + u.word "ahead of" + u.word "on the sidelines of")
        * some(other("Q<;:.?!~", sure + u.one "that sub"
          + u.tag "vpast" * -u.tag "prep" + which_word
          + comma * u.tag "conj"), 30)
      return -behind(brk * u.any) * attributed * -behind(u.kind ">")
        * u.before * comma * -relayer
        * (#(u.kind "PRO" + someone) * source
            * (as("cue", active ^ -SOME
                * u.words "said says added stressed noted")
              + cue_of "tell" * addressee)
          + as("source", u.kind "G")
            * as("cue", u.words "report write conclude"))
        * when ^ -1 * occasion * #sentence_end
    end }

  -- The bridge is “quite safe,” Kovalenko said. “It always was.”
  rule { name = "en.marked-clause-source-cue", group = "trail", order = 8,
    prior = 75,
    build = function()
      return attributed * opt(comma) * gt * u.before * opt(comma) * source
        * by(saycue) * opt(addressee) * filler ^ -12
        * (comma + u.stop * opt(brk) + brk) * as("content", Q)
        * unattributed
    end }

  -- The bridge is safe, Kovalenko said, Reuters reported.
  rule { name = "en.clause-agency-cue", group = "trail", order = 15,
    prior = 40, relay = true,
    build = function()
      return attributed * u.before * comma * #relayer * source * by(saycue)
        * closing
    end }

  -- The bridge will open by May, Kovalenko promised; …, Ito told the media.
  rule { name = "en.clause-source-vow", group = "trail", order = 9,
    prior = 70, floor = 55,
    build = function()
      return ending * source * (as("cue", aux ^ -SOME
            * u.verb("infin", "vpast vpres", "tell") * adv ^ -1)
          + as("cue", aux ^ -SOME * u.verb("tell", "vpast vpres")) * addressee)
        * when ^ -1 * #sentence_end
    end }

  -- The bridge is lost, Kovalenko believes.
  rule { name = "en.clause-source-believe", group = "trail", order = 13,
    prior = 60, act = "belief",
    build = function()
      return ending * source * as("cue", aux ^ -SOME
          * u.verb("belief", "vpast vpres vbase", "say tell") * adv ^ -1)
        * #sentence_end
    end }

  -- Brandt forged a cheque, the court heard; …, a jury was told; …, court hears
  rule { name = "en.clause-court-heard", group = "trail", order = 12,
    prior = 90, floor = 90, act = "speech",
    build = function()
      return u.before * comma
        * (as("source", u.kind "OG" + court)
            -- "an inquest in Oslo", "the inquiry into the fire"
            * (u.words "in at into" * other(",Q<;:.?!~", u.tag "have"
              + u.words "heard was") ^ -6) ^ -1
            * as("cue", u.tag "have" ^ -1 * u.word "heard")
            -- but "…, the court heard evidence from experts"
            * #(sentence_end + comma + dash + u.semi + u.tag "time"
              + u.tag "prep" - u.words "from of about")
          + as("addressee", u.kind "OG" + court)
            * as("cue", u.word "was" * u.word "told")
          + as("source", u.words "court inquest jury tribunal inquiry")
            * as("cue", u.word "hears") * #(line_end)) * closing
    end }

  -- The court heard that Brandt had forged a cheque.
  rule { name = "en.court-heard-that", group = "clause", order = 1,
    prior = 80, floor = 80, act = "speech",
    build = function()
      return as("source", court + u.word("Court", "O")) * adv ^ -1
        * as("cue", u.tag "have" ^ -1 * u.words "heard hears")
        * circumstance * that * u.after
    end }

  -- The bridge is safe, said Kovalenko.
  rule { name = "en.clause-cue-source", group = "trail", order = 20, prior = 70,
    build = function()
      -- "…, said residents", but "…, announced a new plan"
      local said = as("cue", u.words "said says say" * adv ^ -1)
      -- "says the rail operator Norline"
      local body = opt(u.kind "G" * #u.kind "PO")
      -- "says a report by the union"
      local paper = u.words("report study survey poll statement review "
        .. "analysis inquiry letter notice website", "T")
      return ending * (said * (body * named + behind_cue(paper))
          + as("cue", u.words "warns warned finds found suggests suggested "
            + u.words "shows showed reveals revealed claims claimed")
            * behind_cue(paper)
          + inverted * body * behind_cue(u.kind "PO"
            -- "wrote a host of songs"
            + -behind(verbs "write") * u.kind "R"))
        * -sure
        -- "Ito, who saw it, said the loss of the mill would be felt"
        * -(u.tag "prep" * other(",Q;:.?!~", which_word + u.one "that be modal")
          ^ -8 * u.one "be modal")
        * opt(#(u.one "prep ving" + which + u.tag "vpart" * u.one "prep time")
          * narrowing)
        -- but "Ito, who lost, said the winner, a lawyer, had lied"
        * #(sentence_end + comma - aside * adv ^ -1 * sure)
    end }

  -- …, Foreign Minister Anna Orlova on Saturday; …, the police in a statement
  -- (where "said" was lost)
  rule { name = "en.clause-source", group = "trail", order = 50, prior = 85,
    floor = 50,
    build = function()
      local there = u.words "in at" * u.kind "LPW" -- no list has every town
      local statement = u.words "in at" * (u.kind "T"
        + u.tag "det" * u.one "thing meet")
      -- but "met Ito, the police on Sunday", "in Oslo, the council on Monday",
      -- "on Friday, the council on Monday", "this week, the police on Sunday"
      local soon = phrases("this next", "year") + phrases("this next", "month")
      local stated = there ^ -1 * statement * when ^ -1
      return -behind(u.kind "PRHOG0" + u.tag "time" - soon)
        * -behind(u.words "in at" * u.kind "L") * u.before * comma
        * (as("source", official) * opt(comma)
            * (there ^ -1 * when + stated)
          + as("source", u.kind "PRGO") * opt(aside + comma) * stated)
        * #sentence_end
    end }

  -- The tunnel will open in May, the minister on Tuesday: whoever else is
  -- named first might have done what he does
  rule { name = "en.thing-clause-source", group = "sentence", order = 45,
    prior = 60, floor = 50,
    build = function()
      local does = u.one "modal be have"
      return brk * #(some(other(",Q<PRHOG", does), 12) * does)
        * as("content", some(other(",Q<PRHO"), 30)) * -behind(u.tag "time")
        * comma * as("source", u.kind "PR" + u.but("agency place", "O"))
        * opt(aside + comma) * -u.word "in" * when * #sentence_end
    end }

  -- Two lines will close, the operator announced; …, councillors were told
  rule { name = "en.clause-body-announced", group = "sentence", order = 46,
    prior = 80, floor = 60,
    build = function()
      local told = u.words "was were" * u.word "told"
      local says = (u.tag "have" * adv ^ -1) ^ -1
        * u.verb("say", "vpast", "tell ask deny place belief infin manner")
      -- what media report is what others say
      local body = u.kind "G" - u.words("media newspapers outlets", "G")
      local last = body * (says + told) * when ^ -1 * sentence_end
      local function holding(verb) return ahead(verb, ",", 20) end
      -- but "When the vote was lost, the party protested", "In a letter sent
      -- on Monday, staff were told"
      local opener = u.one("prep sub ving vpart", "det num")
      local clause_behind = #(u.tag "prep" * (holding(sure) + other(",") ^ -10
          * comma * -last * holding(finite)))
        + -opener * holding(finite)
      last = comma * last
      return brk * ahead(last, "Q<:;", 40)
        * -(u.tag "sub" - u.tag "det") * clause_behind
        * as("content", some(other("Q<:;", last), 40)) * comma
        * (source * as("cue", says) + as("addressee", who) * as("cue", told))
        * when ^ -1 * #sentence_end
    end }

  -- Helen Marsh that the dam is safe; The mayor on Friday that it was late
  rule { name = "en.source-that", group = "sentence", order = 44, prior = 60,
    floor = 50,
    build = function()
      -- but "the mayor on the day that the road was opened"
      local adjunct = u.tag "prep" ^ -1 * days + u.words "in at" * u.kind "LTO"
        * (u.word "with" * M) ^ -1
      return brk * (as("source", u.kind "P" + u.one("he she", "", "H"))
          * adjunct ^ -2 + as("source", u.kind "RGO") * opt(aside) * adjunct
            * adjunct ^ -1)
        * #(u.tag "that" * -(u.one("i we", "", "H") + which)
          * (u.mention + u.one "det poss" + u.number) * clausal)
        * that * u.after
    end }

  local told = sentence_end + comma + colon + dash + u.open
  local reported_behind = behind(brk + comma + u.one "conj that sub"
    + u.kind "(<:;")
  do
    -- "according to a count by the Post": not a count alone
    local detailed = u.kind "GT" * u.words "by from of about"
    rule { name = "en.clause-according-to", group = "trail", order = 30,
      prior = 75,
      build = function()
        -- "per Reuters", "…, per the ministry", but "twice per person"
        local per = u.word("per", "w") -- "Per Lie" is a name
        return -reported_behind * u.before * (opt(comma)
            * as("cue", u.tag "according" + per * #u.kind "PO")
            + comma * as("cue", per)) * -detailed * whoever
          -- "an interview that Ito gave", "two sources who were not named"
          * #(((u.tag "vpart" * other(",Q;", relative) ^ -6) ^ -1
                * relative * other(",Q;") ^ -20
              + u.tag "that" ^ -1 * M * active ^ -2 * fin) ^ -1
            * other(",", sure) ^ -14 * told)
      end }

    -- By Monday, according to Kovalenko, the bridge will be safe
    rule { name = "en.opening-according-split", group = "sentence", order = 40,
      prior = 80, floor = 80,
      build = function()
        return brk * as("content", u.tag "conj" ^ -1
            * (u.one "prep time adv" + u.number
              + u.tag "det" * u.any ^ -1 * #u.one "time num")
            * other(",Q<", finite) ^ -6)
          * comma * according_to * comma
          * #(begins * clausal) * u.after
      end }

    -- The bridge, according to Kovalenko, is safe
    rule { name = "en.clause-according-split", group = "trail", order = 28,
      prior = 75,
      build = function()
        return u.before * comma * according_to
          * (aside + other(",", sure) ^ -12 * comma)
          * #(adv ^ -1 * finite) * u.after
      end }

    -- what is reported comes behind: not "…, according to Ito, a sailor"
    local opens_report = behind(brk + u.one "conj that sub" + u.kind "(<:;-")
      + behind(u.one "conj that sub" * comma)

    -- According to state law, no one may; …, according to figures that the town
    -- released on Friday.
    local things = -(opt(u.tag "det") * u.tag "measure")
      * as("source", opt(u.one "det poss" + u.number)
        * some(other(",Q;:.?!~-()", sure + u.one "that according"), 14))
    rule { name = "en.according-to-things", group = "trail", order = 42,
      prior = 65,
      build = function()
        local by_things = as("cue", u.tag "according") * things
        return opens_report * by_things * comma * -which_word * whole_or_after
          + -reported_behind * u.before * opt(comma) * by_things * #told
      end }

    -- The plan – “barmy”, according to Kovalenko – was dropped.
    rule { name = "en.dash-marks-according-to", group = "trail", order = 7,
      prior = 90, floor = 80,
      build = function()
        return behind(dash) * as("content", phrase) * opt(comma)
          * according_to * #dash
      end }

    -- The bridge is safe, as Kovalenko said on Monday.
    rule { name = "en.clause-as-source-cue", group = "trail", order = 48,
      prior = 65,
      build = function()
        return -behind(brk + comma) * u.before * comma * u.word "as" * source
          * by(saycue) * closing
      end }

    -- According to Kovalenko, the bridge is safe
    rule { name = "en.according-to-clause", group = "trail", order = 40,
      prior = 80,
      build = function()
        return opens_report * as("cue", u.tag "according") * -detailed
          * behind_cue(M, comma) * other(",", sure) ^ -12
          * (#(comma * other(",", which_word) ^ -4 * which_word) * aside
            + comma * -which_word) * #(Q + clausal) * u.after
      end }

    -- According to Kovalenko: the bridge is safe
    rule { name = "en.according-to-colon", group = "trail", order = 40,
      prior = 80, floor = 80,
      build = function()
        return opens_report * according_to
          * (comma * which_word * other(",:Q") ^ -14
            + other(":QH", sure + u.tag "tell")) ^ -14
          * colon * #(Q + clausal) * u.after
      end }

    -- Per the ministry, the bridge is safe; Per the firm's site, …
    rule { name = "en.per-clause", group = "trail", order = 39, prior = 80,
      floor = 60,
      build = function()
        return behind(brk) * as("cue", u.word("Per", "PW"))
          * -u.word("person", "R")
          * (#u.kind "ROTPGL" * behind_cue(M, comma) * #comma
            + #(u.kind "GOTRL" + u.tag "det") * things)
          * (#(aside * -(adv ^ -1 * finite)) * aside + comma)
          * -which_word * #(Q + clausal) * u.after
      end }
  end

  -- While the bridge is safe, according to Kovalenko, the road is not
  rule { name = "en.while-according-clause", group = "sentence", order = 42,
    prior = 70, floor = 80,
    build = function()
      return brk * #u.one "sub prep ving"
        * some(other("Q;", u.tag "according"), 40) * behind(comma)
        * according_to * other(",", sure) ^ -12 * comma
        * #(begins * -which_word * other(",Q;", verbal) ^ -40 * verbal)
        * u.after
    end }

  -- In Kovalenko's view, the bridge is safe; in the view of Kovalenko
  local in_view
  do
    local view = u.words "view opinion words eyes account"
    in_view = u.def("in view",
      as("cue", u.words "in by") * source * opt(u.poss) * view
        + as("cue", u.words "in by" * opt(u.tag "det") * view * u.word "of")
          * source)
  end
  rule { name = "en.in-view-clause", group = "trail", order = 45, prior = 70,
    floor = 60,
    build = function()
      return #u.words "in by"
        * behind(brk + comma + u.one "conj that sub") * in_view * comma
        * whole_or_after
    end }

  -- The bridge is safe, in Kovalenko's view.
  rule { name = "en.clause-in-view", group = "trail", order = 46, prior = 70,
    floor = 60,
    build = function()
      return as("content", phrase) * opt(comma) * in_view * #(comma + dash)
        + (as("content", Q) * opt(comma)
            + -behind(brk + comma) * u.before * comma)
          * in_view * #sentence_end
    end }

  -- The bridge is, as Kovalenko put it, a cupboard
  rule { name = "en.clause-as-put-it", group = "trail", order = 47,
    prior = 80, floor = 80,
    build = function()
      return -behind(u.kind ">Q") * u.before * comma * put_it
          * (#sentence_end
            + comma * #(u.kind "<" ^ -1 * adv ^ -1 * finite) * u.after)
        + behind(u.tag "be") * u.before * comma * put_it * comma * u.after
    end }

  -- The bridge is, in Kovalenko's words, “a cupboard”
  rule { name = "en.clause-view-split", group = "trail", order = 44,
    prior = 70, floor = 60,
    build = function()
      return u.before * comma * in_view * comma * #finite * u.after
        + behind(u.tag "be") * u.before * comma * in_view * comma * #u.kind "<"
          * u.after
    end }

  -- …, while Ito has called it “a mistake”; …, but Ito said
  local other_speaker = u.one "conj sub"
    * (who - which) * by(cue_of "say tell callv")

  -- The bridge, Kovalenko said, is safe; is “old,” he said, but safe
  rule { name = "en.clause-split", group = "split", order = 10, prior = 70,
    build = function()
      -- "Kovalenko told Ito, the paper said, that" is Kovalenko's
      local to_him = behind(verbs "tell" * M)
        * #(comma * who * saycue * comma * u.tag "that")
      return -to_him * attributed * (comma * gt * u.before + u.before * comma)
        -- "friends of Ito, who has not spoken, insist": he has not
        * -which * source
        * opt(u.word "close to" * other(",Q;", verbs "say") ^ -8)
        * (cue_of "tell" * addressee + saycue) * circumstance
        * comma * -(who * saycue * (u.stop + brk)) * -other_speaker
        * -(which_word + participle "callv infin")
        -- "…, researchers report, a finding that could help"
        * -(u.words "a an" * open "w" ^ -3 * relative)
        * -#gerund * clausal * u.after
    end }

  -- The bridge – Kovalenko said – is safe.
  rule { name = "en.dash-split", group = "split", order = 9, prior = 80,
    floor = 75,
    build = function()
      local said = as("cue", (aux - u.tag "modal") ^ -2
        * u.verb("say", "vpast vpres", "place callv infin"))
      return -behind(u.kind "Q>") * u.before * dash
        * (source * said + said * source) * circumstance * dash
        * #(adv ^ -1 * finite + u.tag "prep") * u.after
    end }

  -- There was, Kovalenko said, no plan. It is not, said Ito, “a bridge”.
  rule { name = "en.verb-split", group = "split", order = 6, prior = 85,
    floor = 75,
    build = function()
      local verb = u.one "be modal have"
      -- "He is one and, his mother says, afraid of nothing": that alone
      return (behind((u.any - brk) * u.tag "conj")
          + (behind(verb) + behind(verb * u.tag "neg")) * u.before) * comma
        * ((opt(u.word "as") * source * opt(oneself) * saycue
              + inverted * whoever) * circumstance
          + according_to)
        * comma * -Q * u.after
    end }

  -- The bridge, said Kovalenko, was safe; …, as Kovalenko noted, was safe
  rule { name = "en.clause-split-inverted", group = "split", order = 12,
    prior = 70,
    build = function()
      return u.before * comma
        * (inverted * behind_cue(u.kind "PR" + u.one("he she", "", "H"))
          + u.word "as" * source * opt(oneself)
            * (cue_of "tell" * addressee + saycue
              * -behind(u.words "speaks spoke talks talked")))
        * circumstance * comma
        * -other_speaker * #(adv ^ -1 * finite) * u.after
    end }

  -- “I am glad,” Kovalenko said, that it is safe.
  rule { name = "en.quote-split-that", group = "split", order = 8,
    prior = 90, floor = 92,
    build = function()
      return as("content", Q) * opt(comma)
        * (source * saycue + inverted * source) * circumstance
        * comma * #(u.tag "that" * clausal) * u.after
    end }

  -- But, Kovalenko said, “…”; if it rains, she said, “…”
  rule { name = "en.opening-split-quote", group = "split", order = 4,
    prior = 85,
    build = function()
      local start = u.one("conj adv", "prep") + u.words "if unless as because"
        + u.word "in other words" + u.word "as for"
      return brk * as("content", #start * some(other(",Q:;<"), 14)) * comma
        * (source * saycue + inverted * whoever) * into * as("content", Q)
    end }

  -- "a law that Kovalenko said was dead": within what somebody else does
  local relative_said = behind(u.tag "that" + which_word) * who
    * aux ^ -SOME * verbs "say tell" * circumstance * #(adv ^ -1 * sure)

  -- "…, adding that …"
  local added = u.def("added", further_link
    * (gerund_of "tell" * addressee + gerund_of "say ask write")
    * (circumstance * clause + loose * that) * u.after)
  -- Kovalenko said it was shut, adding that …
  rule { name = "en.source-cue-participle", group = "participle", order = 10,
    prior = 66,
    build = function()
      return -relative_said * reporting * source
        * ahead(participle "say tell ask write")
        * by(saycue) * other("", further_link * gerund) ^ -SENTENCE
        * added
    end }

  -- Kovalenko went after Ito, calling him “a disgrace”
  rule { name = "en.actor-participle-call", group = "participle", order = 30,
    prior = 50, floor = 50,
    build = function()
      -- "…, at one point calling"
      local calling = comma * ((u.tag "prep" - u.word "with")
          * other(",Q<", u.tag "ving") ^ -3) ^ -1 * gerund_of "callv"
      local of = u.words "of for"
      local blaming = comma * as("cue", u.words "accusing blaming faulting")
        * #(other(",Q;:", of) ^ -8 * of * nominal)
      return doer * other("", calling + blaming + comma * u.word "with" * M)
          ^ -SENTENCE
        * (calling * u.after * marked + blaming * u.after)
    end }

  -- Kovalenko left early, adding that …
  rule { name = "en.actor-participle-clause", group = "participle", order = 20,
    prior = 62,
    build = function()
      return doer * other("", comma * opt(u.kind ">") * gerund
          + -relative_said * who * cue_of "say tell"
          + comma * u.word "with" * M) ^ -SENTENCE * added
    end }

  -- Conceding that the bridge leaked, Kovalenko left; after calling for calm
  rule { name = "en.opening-participle", group = "opening participle",
    prior = 60,
    build = function()
      local clauses, topics = report_by(gerund_of,
        begins * ahead(sure, ",Q;", 40))
      return brk * opt(u.tag "conj") * (clauses + u.words(
          "after before while by in without despite since")
          * (clauses + topics))
        * (as("content", some(other("Q", comma * opt(u.kind ">") * M),
            SENTENCE) * comma * u.kind ">")
          + as("content", some(other("Q", comma * M), SENTENCE)) * comma)
        * source
    end }

  -- Describing it as “a disgrace”, Kovalenko left.
  rule { name = "en.opening-participle-call", group = "participle", order = 6,
    prior = 75, floor = 60,
    build = function()
      return brk * (gerund_of "callv"
          * as("content", other(",Q<") ^ -12 * phrase) * opt(comma)
        -- "Calling it a farce, Kovalenko left."
        + as("cue", u.words "calling branding dubbing labelling labeling")
          * as("content", some(other(",Q<;:", sure + u.words "a an"), 6)
            * u.words "a an" * some(other(",Q<;:", sure), 8)) * comma) * source
    end }

  do
    local have = (u.tag "have" * (adv + since) ^ -2) ^ -1
    -- … and said that …
    local function and_cue(when_said)
      local link = u.tag("conj", "neg") * when_said
      local function also(classes)
        return link * as("cue", have * verbs(classes) * adv ^ -1)
      end
      local done = link * have * verbs "say tell infin"
      -- "said Ito had lied and had told them": Ito had
      local had = M * adv ^ -1 * u.word "had"
      -- "said Ito had lied, stolen a boat and told them": Ito had
      local theirs = M * adv ^ -1 * u.word "had" * adv ^ -1 * u.tag "vpart"
        * some(other(",", done), 12) * comma * u.tag("vpart", "say tell")
      local his = some(other("", had + done), SENTENCE)
        * (had * other("", done) ^ -SENTENCE * link * u.word "had" + theirs)
      return doer * -his * some(other("", done + another_subject), SENTENCE)
        * (also "infin" * opt(behind(u.word "appealed") * u.word "to")
            * (anyone + addressee) * #not_to
          + also "infin" * (#(u.tag "to" * u.one "vbase be have")
            + u.words "against of" * #(nominal - u.tag "ving"))
          + (also "tell" * addressee + also "say") * circumstance
            * (that + clause)) * u.after
    end
    rule { name = "en.actor-and-cue", group = "and", order = 10, prior = 60,
      build = function() return and_cue(circumstance) end }

    -- Kovalenko stood up and asked him whether, why …
    rule { name = "en.actor-and-ask", group = "and", order = 8, prior = 75,
      floor = 60, act = "question",
      build = function()
        local ask = u.tag("conj", "neg") * circumstance
          * as("cue", have * verbs "ask" * adv ^ -1) * addressee
          * #(u.tag "whether" + u.words "why how what when where")
        return doer * some(other("", ask + another_subject), SENTENCE) * ask
          * u.after
      end }

    -- … and on Monday said that …
    rule { name = "en.actor-and-later-cue", group = "and", order = 9,
      prior = 75, floor = 75,
      build = function() return and_cue(when) end }

    -- "a man in a feed cap stood"
    local dressed = u.words "in from with at" * u.one "det poss" ^ -1
      * open("wWU0", "vpast vpart") ^ -4
    local apart = opt(dressed) * opt(aside) * opt(comma)
    -- A subject within a sentence, with its verb; and what follows before that
    -- of another.
    local acting = u.def("acting", #(who * apart * (adv + timing) ^ -2 * finite)
      * -object) * source * apart
    local function predicate(kinds, p)
      return other(kinds, p + comma * u.word "with" * M
        + (M - which) * opt(dressed) * adv ^ -1
          * u.one "be have do modal vpast vpres") ^ -30
    end

    -- When Kovalenko left and said that …; Kovalenko scoffed and vowed to …
    rule { name = "en.subject-and-cue", group = "subject and", prior = 40,
      build = function()
        local link = u.tag("conj", "neg") * circumstance
        local function said(classes)
          return have * u.verb(classes, "vpast vpres")
        end
        local clauses, topics = report_by(function(classes)
          return link * as("cue", said(classes) * adv ^ -1)
        end, clause)
        local report = u.def("and cue",
          #(link * said "tell say ask write infin callv")) * (clauses + topics)
        -- "showed that wasps count, and argued": not they
        local that_they = behind(u.tag "that")
        return (that_they * acting * predicate("Q;", opt(comma) * report)
          + -that_they * acting * predicate("Q;", report)) * report * u.after
      end }

    -- Kovalenko thanked the crew, said it was over and left
    rule { name = "en.subject-series-cue", group = "clause", order = 2,
      prior = 70, floor = 65,
      build = function()
        local did = u.tag("conj", "neg") * adv ^ -1 * u.tag "vpast"
        local up_to = some(other(",Q;:.?!~", did), 30) * #did
        -- but "rose in May, said the minister who left"
        local said_so = -(other(",Q;", verbal + which_word) ^ -6 * which_word)
          * begins * #(other(",Q;", verbal + did) ^ -14 * verbal)
        return behind(brk) * acting * predicate(",Q;:", verbs "say tell")
          * comma
          * (as("cue", adv ^ -1 * u.verb("say", "vpast")) * when ^ -1
              * u.tag "that" ^ -1 * said_so
            + as("cue", adv ^ -1 * u.verb("tell infin", "vpast")) * addressee
              * #not_to)
          * as("content", up_to)
      end }

    -- When Kovalenko left, saying that …; Kovalenko won by promising to …
    rule { name = "en.subject-participle", group = "subject participle",
      prior = 40,
      build = function()
        local link = (comma * opt(u.kind ">")) ^ -1
            * u.words "by while before after without"
          + comma * opt(u.kind ">") + dash
        local report = u.def("then saying",
            #(link * adv ^ -1 * participle "tell say ask write infin callv"))
          * link * (saying_clause + saying_topic)
        return (-relative_said * acting * predicate("Q;", report)
            -- Kovalenko, after saying that …, left
            + source * comma * #u.words "after before while")
          * report * -from_some * phrase_after
      end }

    -- “…,” said Kovalenko, adding that …, citing …
    rule { name = "en.said-source-participle", group = "subject participle",
      order = 10, prior = 75, floor = 60,
      build = function()
        local adding = comma * opt(u.kind ">") * adv ^ -1
          * -u.word "holding" -- "holding her hands over the fire"
        local report = adding * participle "tell say ask write infin callv"
        return behind(u.kind "Q,>") * verbs "say ask manner write" * adv ^ -1
          * source * predicate("Q;", report) * adding
          * (saying_clause + saying_topic) * -from_some * phrase_after
      end }
  end

  -- Kovalenko issued a statement on Sunday saying …; sent a letter saying “…”
  rule { name = "en.source-issue-saying", group = "issue", prior = 60,
    build = function()
      local issue = u.words("issued issues issue released releases release "
        .. "sent sends send posted posts published publishes put circulated "
        .. "shared tweeted")
      -- "opened the debate saying", but "heard Ito saying"
      local act = u.tag "vpast" - u.one "belief evidence callv"
      return #(who * ahead(participle "say write")) * source * opt(aside)
        * circumstance * aux ^ -SOME
        * (issue * other(",Q;:", participle "say write"
            + u.words "show shows showed showing") ^ -10 * opt(comma)
          + act * other(",Q;:.?!~<", u.words "saying as for" + verbs(SPEECH))
            ^ -8
            * -behind(u.one("thing sayn", "", "wWT"))
            * #u.word "saying")
        * (gerund_of "say write" * opt(comma + colon) * as("content", Q)
          + saying_clause * u.after)
        -- published an essay calling the war “a crime”
        + #(who * ahead(participle "callv" * marked)) * source * opt(aside)
          * circumstance * aux ^ -SOME * (issue + u.words "signed wrote")
          * other(",Q;:<", participle "callv") ^ -10
          * behind(u.kind "T" + u.tag "sayn")
          * gerund_of "callv" * u.after * marked
    end }

  -- “…,” Kovalenko said and added: “…”; Kovalenko shrugged and said: “…”
  rule { name = "en.actor-and-quote", group = "and quote", prior = 75,
    floor = 75,
    build = function()
      local also = u.tag "conj" * opt(adv)
        * as("cue", verbs(SPEECH) * adv ^ -1)
      -- "met a man who sat down and said"
      local another_one = -behind(comma) * which
      return opening * source * some(other("Q;", also + another_one), 30)
        * also * opt(addressee) * (filler - u.tag "that") ^ -8
        * (opt(comma + colon) * as("content", Q)
          + (comma + colon) * as("content", phrase) * #brk)
    end }

  -- calling it “a disgrace” and adding that …
  rule { name = "en.actor-and-participle", group = "and", order = 15,
    prior = 60,
    build = function()
      local adding = u.tag "conj" * (gerund_of "tell" * addressee
        + gerund_of "say")
      local vowing = u.tag "conj" * gerund_of "infin" * #(u.tag "to"
        * u.tag "vbase")
      return doer * some(other("", adding + vowing), SENTENCE)
        * (adding * (that + clause) + vowing) * u.after
    end }

  -- … and called the plan “a disgrace”
  rule { name = "en.actor-and-call", group = "and", order = 20, prior = 45,
    build = function()
      local also = u.tag "conj" * opt(adv)
        * as("cue", active ^ -SOME * verbs "callv say infin")
      return doer * some(other("", also), SENTENCE) * also * u.after * marked
    end }

  -- Kovalenko called it “late”, blamed Ito for “the mud” and left
  rule { name = "en.call-and-call", group = "calls", prior = 85,
    floor = 75,
    build = function()
      local calls = u.verb("callv object", "vpast vpres", "sayn")
      -- but "…, and its head, Ito, blamed": another
      local link = (u.tag "conj" + behind(u.kind ">") * comma
        + comma * u.kind ">") * opt(adv)
      local also = link * as("cue", calls)
      return doer_of(link * calls) * adv ^ -1 * calls
        * some(other("|;:.?!~Q", also + M * adv ^ -1 * sure), SENTENCE) * also
        * #(other(",Q<;:.?!~", sure) ^ -10 * u.kind "<") * u.after
    end }

  -- Kovalenko accused Ito of lying and blamed him for leaving
  rule { name = "en.actor-and-accuse", group = "and", order = 18, prior = 85,
    floor = 75,
    build = function()
      local also = u.tag "conj" * opt(adv)
        * as("cue", active ^ -SOME * verbs("callv", "manner"))
      return doer * some(other("", also * accusing), SENTENCE) * also * accusing
    end }

  -- "and accused the board of waste"
  local function judged(link)
    local of = u.words "of for"
    link = link * adv ^ -1
    return link * as("cue", u.verb("object", "vpast", "vbase")
        + u.words("promised pledged confirmed rejected dismissed thanked "
          .. "welcomed blamed announced demanded")
        + phrases("called appealed argued", "for")
        + u.words "asked pleaded" * u.word "for") * #nominal
      + link * as("cue", u.words "accused blamed faulted credited")
        * #(u.kind "PRGO" + (Q + other(",Q;:", of) ^ -8) * of * nominal)
      + link * as("cue", u.words "questioned asked wondered queried")
        * #u.words "whether if"
  end
  -- "and advised people to stay at home"
  local function ordered(link)
    return link * adv ^ -1 * as("cue", u.verb("infin", "vpast", "vbase"))
      * addressee * #(u.tag "to" * u.one "vbase be have")
  end
  rule { name = "en.said-and-judged", group = "and", order = 19, prior = 70,
    floor = 60,
    build = function()
      return doer * other("", verbs "object callv say tell") ^ -6
        * said_and(judged(opt(comma) * u.words "and but")) * u.after
    end }
  rule { name = "en.said-and-ordered", group = "and", order = 7, prior = 70,
    floor = 60,
    build = function()
      return doer * other("", verbs "object callv say tell") ^ -6
        * said_and(ordered(opt(comma) * u.words "and but")) * u.after
    end }

  -- Kovalenko doubted it, called the plan “a disgrace” and left
  rule { name = "en.actor-comma-call", group = "comma call", prior = 35,
    build = function()
      local calls = comma * verbs "callv"
      return doer_of(calls) * some(other("", calls + another_subject), SENTENCE)
        * comma * as("cue", verbs "callv") * u.after * marked
    end }

  -- == edges of clauses ===============================================

  -- a comma, which may stand within the marks that close before the edge
  local pause = comma * u.kind ">" * as("stop", true)
    + as("stop", comma)

  rule { name = "en.edge-participle", group = "edge", order = 10,
    build = function()
      return (pause + behind(Q) * as("stop", true))
        * u.words "before while after" ^ -1 * gerund
    end }

  -- Kovalenko said it was late, the mayor said it was not, and Ito …
  rule { name = "en.edge-another-says", group = "edge", order = 9, prior = 97,
    build = function()
      return behind(u.any - u.brk) * (as("stop", comma) * opt(u.tag "conj")
          * u.kind "PROG" * u.verb("say write", "vpast")
          + as("stop", u.word "while") * u.kind "PROG"
            * u.verb("say write", "vpast vpres")) * (u.tag "that"
          + -u.kind ",.;|:-" * begins * clausal)
    end }

  rule { name = "en.edge-and-cue", group = "edge", order = 20,
    build = function()
      return as("stop", u.tag "conj") * opt(when) * opt(adv)
        * u.verb("say tell", "vpast vpres vpart vbase ving")
        * (#u.tag "that" + clause)
        + as("stop", u.tag "conj") * u.tag "have" * adv ^ -1
          * u.verb("infin", "vpart", "tell") * #u.tag "to" -- "have vowed to"
    end }

  -- …, and declined to; …, but called it: a comma before the verb ends what
  -- the first verb reports
  rule { name = "en.edge-comma-and-cue", group = "edge", order = 12,
    prior = 90,
    build = function()
      return pause * u.tag "conj" * opt(adv)
        * (u.verb("say tell ask callv refuse deny", "vpast vpres")
          + phrases("called calls", "on"))
    end }

  -- "said it was shut, and left the room": who said it did
  rule { name = "en.edge-comma-did", group = "edge", order = 16, prior = 95,
    build = function()
      -- but "said it cut jobs, and closed a mill"
      return (u.verb("say", "vpast") + u.verb("tell", "vpast") * addressee)
        * circumstance * opt(u.tag "that") * M * adv ^ -1
        * u.words "had would could was were"
        * other(",Q<;:.?!~") ^ -30 * pause * u.word "and"
        * (adv + u.words "then later soon") ^ -1
        * u.tag("vpast", "be have do modal say tell", "w")
        -- "was sent to Oslo, and opened by his wife"
        * -(other(",Q<;:.?!~", u.word "by") ^ -4 * u.word "by")
    end }

  -- said it was shut and accused the board; but declined to say
  rule { name = "en.edge-said-and", group = "edge", order = 13, prior = 97,
    build = function()
      local link = u.words "and but"
      local stop = as("stop", comma) * link + as("stop", link)
      return said_and(judged(stop) + ordered(stop)
        + stop * adv ^ -1
          * (u.word "called on" + u.word "appealed" * u.word "to") * np
          * u.tag "to"
        + stop * adv ^ -1 * u.verb("refuse", "vpast") * u.tag "to"
          * (u.verb("say", "vbase") + u.words "comment elaborate discuss"))
    end }

  -- had been bribed | , a claim the party denies
  rule { name = "en.edge-a-claim", group = "edge", order = 14, prior = 97,
    build = function()
      return as("stop", comma) * u.words "a an" ^ -1
        * u.words("claim charge allegation accusation assertion suggestion "
          .. "statement view figure sentiment prediction", "wT")
        * (which_word + u.tag "that" + M * other(",Q;") ^ -8 * comma
          + M * adv ^ -2 * finite)
    end }

  rule { name = "en.edge-and-quote", group = "edge", order = 15, prior = 95,
    build = function()
      return opt(comma) * as("stop", u.tag "conj") * (adv + timing) ^ -2
        * aux ^ -2 * verbs(SPEECH) * filler ^ -8 * (comma + colon) * Q
    end }

  rule { name = "en.edge-and-call", group = "edge", order = 25,
    build = function()
      return as("stop", u.tag "conj") * opt(adv) * verbs "callv" * marked
        -- called him “old” and accusing him of
        -- it was “old” and Ito calling it “new”
        + behind(u.kind ">") * as("stop", u.tag "conj") * opt(M) * opt(adv)
          * participle "callv say ask"
        -- said it was “old” and asked people to wait
        + behind(u.kind ">") * as("stop", u.tag "conj") * opt(adv)
          * u.verb("ask infin", "vpast vpres") * u.word "to" ^ -1 * np
          * u.tag "to"
        -- slammed it as “a lottery” after the match
        + verbs "callv" * other(",Q<;:.?!~") ^ -12 * phrase
          * as("stop", u.words "after following amid when during")
    end }

  -- denied it, called it “a shame” and left: a series of deeds
  rule { name = "en.edge-series-call", group = "edge", order = 10, prior = 99,
    build = function()
      return u.verb("say tell deny callv object", "vpast", "be have do")
        * other(",Q;:.?!~") ^ -12
        * pause * u.verb("callv", "vpast") * -u.word "by"
        * other(",Q<;:.?!~", u.word "by") ^ -8 * phrase * opt(comma)
        * u.tag "conj" * adv ^ -1 * u.tag "vpast" * -u.word "by"
    end }

  -- called him a “moderate,” a dig at him; called it “late,” and Ito has left;
  -- called the offer “an insult” and drove home
  rule { name = "en.edge-called", group = "edge", order = 24, prior = 97,
    build = function()
      return verbs "callv" * other(",Q<;:.?!~") ^ -8
        * (u.kind "<" * other(",<>") ^ -12 * comma * u.kind ">"
            * as("stop", true) * (u.words "a an the" + u.tag "conj"
              * (M + u.tag "poss" * other(",Q<;:.?!~", sure) ^ -3) * sure)
          + phrase * as("stop", u.tag "conj") * (adv + u.tag "neg") ^ -2
            * (u.tag "vpast" * -u.word "by"
              -- "calls it “late” and gives the firm a week"
              + u.tag("vpres", "sayn thing") * (M + u.one "det poss")))
    end }

  -- While she says she will not, she …
  rule { name = "en.edge-opening-clause", group = "edge", order = 5,
    build = function()
      return ((brk * opt(u.tag "adv" * comma) + u.tag "conj")
            * u.tag "sub" * who * by(saycue)
          + (brk + u.tag "conj") * u.word "with" * who
            * gerund_of "say tell ask write infin"
          + comma * u.word "when" * u.word "asked" * u.words "about if whether")
        * some(other(","), SENTENCE) * as("stop", comma)
    end }

  -- While she says it is “dead,” he …
  rule { name = "en.edge-opening-marks", group = "edge", order = 4,
    prior = 97,
    build = function()
      return (brk + u.tag "conj") * opt(u.word "even") * u.tag "sub" * who
        * by(saycue) * some(other(","), SENTENCE) * comma * u.kind ">"
        * as("stop", who)
    end }

  -- said officers were looking and asked people to wait; had lost and promised
  -- to win
  rule { name = "en.edge-and-order", group = "edge", order = 17, prior = 92,
    build = function()
      return (u.one "be have do" * adv ^ -1 * u.one "ving vpart be")
        * other(",Q<;:.?!~", sure + u.one "conj that") ^ -14
        * as("stop", u.tag "conj") * opt(adv)
        * (u.verb("ask tell infin", "vpast", "belief decide") * np
            * #not_to
          + u.words "promised vowed pledged threatened"
            * #u.one "to det poss")
    end }

  -- … but blamed the rain: what has no subject is the speaker's
  rule { name = "en.edge-but-cue", group = "edge", order = 27, prior = 92,
    build = function()
      return as("stop", u.word "but") * opt(adv)
        * u.verb("say tell ask callv refuse deny infin manner", "vpast",
          "decide")
    end }

  -- … but did not say when; …; Ito left
  rule { name = "en.edge-conjunction", group = "edge", order = 35,
    build = function()
      return as("stop", u.tag "conj") * u.tag "do" * #u.tag "neg"
        + as("stop", u.semi) * as("start", M + u.one "det poss conj")
    end }

  -- …: a ban, he said, would be wrong
  rule { name = "en.edge-start", group = "edge", order = 50,
    build = function()
      return (colon + u.semi + dash * u.tag "conj") * as("start", u.any)
    end }

  -- “…,” said Ito, while “it never rains,” said Brandt
  rule { name = "en.edge-quoted-speaker", group = "edge", order = 37,
    build = function()
      return Q * opt(comma) * (inverted * who + who * cue) * comma
        * (u.word "while" + u.tag "conj") * as("start", u.any)
    end }

  -- Rents, Ito said, were up, and wages, Brandt said, were (or: were, he said)
  rule { name = "en.edge-second-split", group = "edge", order = 26,
    prior = 99,
    build = function()
      local said = comma * (who - which) * saycue * comma
      return said * other(",Q;") ^ -10 * as("stop", comma)
        * u.tag "conj" * as("start", u.any) * other(",Q;") ^ -14
        * #(said + comma * who * saycue * sentence_end)
    end }

  -- needs repairs.“I love this library,” he said
  rule { name = "en.edge-quotation", group = "edge", order = 38,
    prior = 99,
    build = function()
      return u.kind ".?" * as("stop", Q)
    end }

  -- not only said the road was closed but sent photographs
  rule { name = "en.edge-not-only", group = "edge", order = 36, prior = 99,
    build = function()
      return u.word "not only" * verbs "say tell"
        * some(other(".Q;", u.word "but"), 40) * as("stop", u.word "but")
        * #u.tag "vpast"
    end }

  -- …, as they shook hands
  rule { name = "en.edge-meanwhile", group = "edge", order = 40,
    build = function()
      return pause * u.word "even" ^ -1 * meanwhile
        + u.kind ">" * as("stop", u.words "as while") * u.kind "H"
    end }

  -- called for peace | on Friday as he began his visit
  rule { name = "en.edge-thing-when", group = "edge", order = 42, prior = 97,
    build = function()
      local on_day = u.word "on" * days
        * u.words "as after when while before during amid following"
      return u.verb("infin callv object", "vpast", "belief")
        * other(",Q<;:.?!~", sure + u.one "that sub to ving vpart" + on_day)
          ^ -8
        * as("stop", true) * on_day
    end }

  -- … “dead,” while trying to leave
  rule { name = "en.edge-while-doing", group = "edge", order = 38, prior = 97,
    build = function()
      return comma * u.kind ">" * as("stop", true)
        * u.words "while before after" * adv ^ -1 * u.tag "ving"
    end }

  -- is “glad where we stand” as he faces
  rule { name = "en.edge-marks-as", group = "edge", order = 37, prior = 95,
    build = function()
      return u.kind ">" * as("stop", u.word "as") * u.one("he she", "", "H")
    end }

  -- shouted “shame!” as they left
  rule { name = "en.edge-exclaimed", group = "edge", order = 39, prior = 97,
    build = function()
      return u.kind "!?" * u.kind ">" * as("stop", u.one "prep sub conj adv")
    end }

  -- shouted “shame” as they left; sang “home” before leaving
  rule { name = "en.edge-uttered", group = "edge", order = 41, prior = 99,
    build = function()
      return u.verb("manner", "vpast") * (phrase + Q)
        * as("stop", u.words "as while when before after")
        * #(u.tag "ving" + u.word "being" + clausal)
        -- called “dead” shortly before it rose
        + u.kind ">" * as("stop", u.words "shortly soon just moments")
          * u.words "before after"
    end }

  -- Kovalenko denied murder but was convicted
  rule { name = "en.edge-second-verb", group = "edge", order = 8, prior = 97,
    build = function()
      return u.verb("deny say", "vpast vpres")
        * some(other(",Q<;:.?!~PRH", sure + u.one "that to conj"), 6)
        * as("stop", u.tag "conj") * #(adv ^ -1 * sure)
        -- condemned the raid and offered help
        + u.verb("object", "vpast")
          * some(other(",Q<;:.?!~H", finite
            + u.one "that to conj vpast vpart"), 6)
          * as("stop", u.word "and") * adv ^ -1 * u.tag "vpast"
          * #(u.mention + u.one "det poss" + u.kind "w" - closed)
    end }

  -- A man who police say stole a car was arrested
  rule { name = "en.edge-interposed", group = "edge", order = 7, prior = 97,
    build = function()
      return which_word * who * active ^ -2 * verbs "say belief"
        * some(other(",Q<;:.?!~", sure), 14) * as("stop", sure)
    end }

  -- …, prompting anger; …, without giving details
  rule { name = "en.edge-result", group = "edge", order = 9, prior = 95,
    build = function()
      return pause * adv ^ -2 -- "all but"
        * u.words("prompting sparking triggering drawing fuelling fueling "
          .. "guaranteeing raising ending") + pause * u.word "setting up"
        + pause * u.word "without" * (participle "say tell"
          + u.words "giving elaborating naming providing going offering")
          -- but "would, without naming rivals, sell" goes on
          * #(other ",;" ^ -16 * (u.semi + sentence_end))
    end }

  -- Ito, who once said it was safe, has left
  rule { name = "en.edge-relative", group = "edge", order = 6, prior = 95,
    build = function()
      return comma * which_word * by(cue_of "say tell ask write callv")
        * some(other(","), SENTENCE) * pause
        * #(adv ^ -1 * (sure + u.tag "vpast"))
    end }

  -- …, the Courier reported in 1991.
  rule { name = "en.edge-reported", group = "edge", order = 27, prior = 97,
    build = function()
      return -behind(verbs "say tell") * pause * #u.kind "PO" * who
        * opt(comma)
        * cue_of "say tell" * opt(addressee) * circumstance * sentence_end
    end }

  rule { name = "en.edge-other-speaker", group = "edge", order = 28,
    prior = 97,
    build = function()
      return (pause + as("stop", u.semi)) * other_speaker
        + as("stop", u.semi) * opt(when * opt(comma)) * (who - which)
          * by(cue_of "say tell callv")
        -- "; rivals call him": others, known or not
        + as("stop", u.semi) * open("wW", "adv vpart")
          * u.verb("callv", "vbase vpres") * u.kind "HPRG"
    end }

  rule { name = "en.edge-attribution", group = "edge", order = 30,
    build = function()
      return pause * (opt(u.tag "conj")
        * (who - which) * opt(comma) * cue_of "say tell"
        -- …, and she encouraged parents to
        + u.tag "conj" * (who - which) * opt(adv)
          * u.verb("infin", "vpast vpres", "belief decide") * np * u.tag "to"
        + u.tag "according")
    end }

  -- said it would appeal and declined to comment: what would be is no past
  rule { name = "en.edge-after-modal", group = "edge", order = 26, prior = 95,
    build = function()
      return (u.tag "modal" + u.word "to") * adv ^ -2
        * u.tag("vbase", "be have")
        * other(",Q<;:.?!~", sure + u.one "conj that sub modal rel") ^ -12
        * as("stop", u.tag "conj") * adv ^ -1
        * u.tag("vpast", "vbase have be do")
    end }

  -- …, as has Brandt; … and would not say when
  rule { name = "en.edge-as-well", group = "edge", order = 13, prior = 97,
    build = function()
      return pause * u.word "as" * u.one "have do" * (M + u.one "det poss")
        + as("stop", u.tag "conj") * u.tag "modal" * u.tag "neg"
          * (verbs "say tell" + u.words("comment identify discuss elaborate "
            .. "specify name disclose"))
    end }

  -- …, a claim the bank denied; …, a finding that could help
  rule { name = "en.edge-gloss", group = "edge", order = 11, prior = 97,
    build = function()
      local gloss = u.words "a an" * open "w" ^ -2
        * behind(u.tag "sayn" + u.words "finding findings")
      return pause * ((gloss + u.word "something") * opt(u.tag "that") * M
          * (adv + aux) ^ -4 * (verbs "deny"
            + u.words "repeated repeats made makes echoed")
        + u.words "a an" * (u.word "finding" * u.tag "that"
          + u.words "shift reversal departure turnaround" * u.tag "prep"))
    end }

  -- said the war would end soon | in an interview with the Post on Sunday
  rule { name = "en.edge-occasion", group = "edge", order = 32, prior = 99,
    build = function()
      local occasions = "interview statement speech briefing tweet email "
        .. "letter memo post conference broadcast op-ed"
      local occasion = u.words(occasions, "wWU")
      return as("stop", u.word "in")
        * (u.words(occasions, "T") + u.one "det poss"
          * (open "wWU" - occasion) ^ -2 * occasion)
        * other(",Q<;:.?!~", sure + u.one "that rel") ^ -14 * sentence_end
    end }

  -- …, court records show.
  rule { name = "en.edge-shown", group = "edge", order = 29, prior = 97,
    build = function()
      local shown = (verbs "evidence" + u.words "reveal reveals revealed")
        * sentence_end
      return pause * -(u.one "ving vpart sub conj" + u.kind "PRHL")
        * subject(shown) * shown
    end }
end
