-- Reported clauses behind their source and cue ("said that", "told them",
-- "denied it"), in the passive, and relayed by another.

return function(u, rule, g)
  local as, behind, opt, SOME, SENTENCE, some
    = g.as, g.behind, g.opt, g.SOME, g.SENTENCE, g.some
  local phrases, unknown, closed, open, Q, brk
    = g.phrases, g.unknown, g.closed, g.open, g.Q, g.brk
  local comma, colon, dash, other, bracket, M
    = g.comma, g.colon, g.dash, g.other, g.bracket, g.M
  local who, source, whoever, someone, which, which_word
    = g.who, g.source, g.whoever, g.someone, g.which, g.which_word
  local aux, active, not_to, SPEECH, fin, verbs
    = g.aux, g.active, g.not_to, g.SPEECH, g.fin, g.verbs
  local participle, adv, ahead, amount, epithet, verbs_ahead
    = g.participle, g.adv, g.ahead, g.amount, g.epithet, g.verbs_ahead
  local cue_of, saycue, gerund_of, gerund, sure, finite
    = g.cue_of, g.saycue, g.gerund_of, g.gerund, g.sure, g.finite
  local aside, set_off, coming, timing, when, roughly
    = g.aside, g.set_off, g.coming, g.timing, g.when, g.roughly
  local where_said, often, circumstance, by_source, phrase, whole_or_after
    = g.where_said, g.often, g.circumstance, g.by_source, g.phrase,
    g.whole_or_after
  local unnamed, a_claim, oneself, told_to, accused_of, by
    = g.unnamed, g.a_claim, g.oneself, g.told_to, g.accused_of, g.by
  local commented, withheld, partial, object, reporting, reports
    = g.commented, g.withheld, g.partial, g.object, g.reporting, g.reports
  local marked, as_saying, quoted_saying, quoter, quoted, quoting
    = g.marked, g.as_saying, g.quoted_saying, g.quoter, g.quoted, g.quoting
  local np, bare, both, addressee, to_whom, mentioned
    = g.np, g.bare, g.both, g.addressee, g.to_whom, g.mentioned
  local filler, sentence_end, doer_of, doer, capitals, thing_said
    = g.filler, g.sentence_end, g.doer_of, g.doer, g.capitals, g.thing_said
  local reply, told_whom, uttered
    = g.reply, g.told_whom, g.uttered

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
    + u.words "less more than") ^ -4 * (u.one "time month" + u.word "time")
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
  -- "denied Ito a visa": no speech
  local denied_them = behind(u.words "deny denies denied denying")
    * (who + u.tag "obj") * u.one "det poss"
  local clause = -denied_them * begins * clausal

  -- "that" before what is reported: not "never said that, Ito said", "denied
  -- that account, saying", "told that court she was well"
  local that = u.def("that clause", #(u.tag "that"
    * -(u.kind ".;:?!~|)>" + u.words "out down" -- "ruled that out"
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
  local topical = -unspoken * -denied_them
    * -u.word "anonymity" -- "requesting anonymity"
    * -(u.words "each one" * u.words "other another")
    -- "forecasting very heavy rain"
    * #((u.words "for of about" - lasting + nominal + u.tag "adv" * epithet)
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
      -- "a petition calling on Ito to go has won": the content would run on
      local asks = behind(brk) * u.kind "T" * participle "infin"
      return -asks * -(behind((u.any - comma) * u.words "with to") * M * comma)
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
      local for_it = some(open "w", 2) * #u.words "for about"
      -- "apologised to fans for it"; to whom is not what
      local sorry = u.words("apologised apologized apologises apologizes "
        .. "apologise apologize apologising apologizing")
      local sorry_to = behind(sorry) * when ^ -1 * u.word "to"
        * as("addressee", M + some(open "w", 3)) * when ^ -1 * #u.word "for"
      -- "spoke on the shore" tells where, "insisted on the rule" what
      local says = u.words "said says say saying told tells tell talks speaks"
      local right_behind = -behind(says) * u.word "of"
        + -behind(says + u.words("spoke speak speaking spoken talked talk "
          .. "talking wrote writes written write writing respond responds "
          .. "responded responding react reacts reacted reacting posted posts"))
          * (u.words "on at over" + u.word "to" * -u.tag "vbase" * -for_it
            -- "confirmed to the Herald that", "reported to the police he"
            * -(M * when ^ -1 * (u.tag "that"
              + u.kind "PRHOG" * aux ^ -2 * sure)))
      local how = adv + u.word "at length" + u.word "in detail" + when
        -- "Sculptor Ito talks to us about clay" opens an interview
        + -behind(u.words "talks speaks") * u.words "to with"
          * (np + for_it)
      -- "told Ito of the poll", but "told Ito on a call that it was lost"
      return reporting * source
        * (by(cue_of "tell") * addressee * how ^ -2 * (of + u.word "of")
          + by(cue_of "say ask write manner callv infin belief") * -unnamed
            * (-behind(sorry) * right_behind + how ^ -2 * of
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
        + reporting * source * by(cue_of "say") * sorry_to * u.after
    end }

  -- Kovalenko told Ito of the plan
  rule { name = "en.source-tell-of", group = "about", order = 5, prior = 80,
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
        * #(u.tag "to" * (tell + u.word "be" * u.word "drawn") * -clause_of)
      -- "said it was shut but declined to"
      -- "but would not comment", "but would not name the man"
      local would_not = as("cue", (u.one("modal do", "neg") * u.tag "neg"
          + u.tag "modal neg" + u.tag "do neg") * adv ^ -1
          * (u.verb("say", "vbase", "infin deny") + u.words "name identify"))
        * #(u.one "whether" + u.words "how why what where when who if"
          + which + behind(u.words "name identify") * nominal)
      local also = opt(comma) * u.words "and but" * adv ^ -1
        * (as("cue", u.verb("refuse", "vpast")) * refused + withheld
          + would_not)
      return reports(withheld) * u.after
        + reports(cue_of "refuse") * refused * u.after
        -- not "The site's editor, Ann Yu, said", where another mention speaks
        + doer_of(also) * other("PR", verbs "say tell") ^ -6 * said_and(also)
          * u.after
    end }

  -- Neither Kovalenko nor her office responded to questions
  -- Kovalenko declined to comment beyond saying that …
  rule { name = "en.source-beyond-saying", group = "clause", order = 2,
    prior = 90, floor = 75,
    build = function()
      local beyond = u.word "beyond" * #u.word "saying"
      return -object * source * ahead(beyond, "", 12)
        * opt(comma) * other(",Q;:.?!~", beyond) ^ -12 * beyond
        * as("cue", u.word "saying") * that * u.after
    end }

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
        * subject(adv ^ -1 * says * that) * opt(aside)
        * -behind(u.poss + u.one "det poss")
        -- "In his memoir he wrote"
        * -behind(u.one("he she they we i", "", "H")) * -a_claim
        * as("cue", adv ^ -1 * active ^ -SOME * says) * that * -unnamed
        * u.after
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

  -- Kovalenko wrote to the board on Monday, asking its members to step down
  local asking = u.words "asking urging begging"
  rule { name = "en.actor-asking-to", group = "participle", order = 39,
    prior = 60, floor = 60,
    build = function()
      local asks = comma * opt(u.kind ">") * as("cue", adv ^ -1 * asking)
      return doer * other("", asks) ^ -SENTENCE * asks
        * as("addressee", u.kind "PRHOG") * #(not_to * u.tag "vbase") * u.after
    end }

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
        * -(behind(asking) * u.kind "PRHOG" * not_to * u.tag "vbase")
      return doer * other("", citing) ^ -SENTENCE * citing * -from_some
        * -denied_them * topic
        * -(where_said * u.kind "Q<") -- "saying on Twitter “…”" tells where
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
      -- "said on Monday, the bridge was safe", but "said in 2019, the year …"
      local then_said = (when + u.word "in" * (u.unknown + u.number))
        * #(comma * -(u.word "the" * u.one "time month"))
      return -behind(u.kind ",>Q" + u.word("what", "wWUH"))
        * reports(cue_of("say", "belief"))
        * -behind(u.words "spoke speaks talked talks") * (report + then_said)
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
      return #(aux - u.word "been")
        * -behind(brk + comma + u.tag "conj" + which) * u.before
        * as("cue", some(aux) * u.words("said reported alleged rumoured "
          .. "rumored understood"))
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

  g.closing, g.verbal, g.clausal, g.meanwhile, g.awhile, g.begins
    = closing, verbal, clausal, meanwhile, awhile, begins
  g.clause, g.that, g.loose, g.nicknamed, g.unspoken, g.mute
    = clause, that, loose, nicknamed, unspoken, mute
  g.nominal, g.another_subject, g.said_and, g.report_by, g.saying_clause,
    g.saying_topic
    = nominal, another_subject, said_and, report_by, saying_clause, saying_topic
  g.phrase_after, g.in_favour, g.subject, g.from_some
    = phrase_after, in_favour, subject, from_some
end
