-- Reports by a noun ("her claim that"), questions, orders, decisions, beliefs,
-- and what somebody calls something.

return function(u, rule, g)
  local as, behind, opt, SOME, some, phrases
    = g.as, g.behind, g.opt, g.SOME, g.some, g.phrases
  local unknown, open, Q, brk, comma, colon
    = g.unknown, g.open, g.Q, g.brk, g.comma, g.colon
  local other, M, who, source, whoever, which
    = g.other, g.M, g.who, g.source, g.whoever, g.which
  local which_word, aux, active, not_to, SPEECH, verbs
    = g.which_word, g.aux, g.active, g.not_to, g.SPEECH, g.verbs
  local participle, adv, ahead, cue_of, sure, a_noun
    = g.participle, g.adv, g.ahead, g.cue_of, g.sure, g.a_noun
  local finite, aside, when, where, circumstance, by_source
    = g.finite, g.aside, g.when, g.where, g.circumstance, g.by_source
  local phrase, unnamed, oneself, by, wondering, object
    = g.phrase, g.unnamed, g.oneself, g.by, g.wondering, g.object
  local reporting, reports, marked, as_saying, quoting, both
    = g.reporting, g.reports, g.marked, g.as_saying, g.quoting, g.both
  local addressee, to_whom, anyone, sentence_end, capitals, owner
    = g.addressee, g.to_whom, g.anyone, g.sentence_end, g.capitals, g.owner
  local clausal, awhile, clause, that, nicknamed, unspoken
    = g.clausal, g.awhile, g.clause, g.that, g.nicknamed, g.unspoken
  local mute, nominal, in_favour
    = g.mute, g.nominal, g.in_favour

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
      local hope = u.words "possibility prospect confidence hope hopes word"
      local claims = u.words("make makes made gave gives issue issues issued "
          .. "voiced expressed repeat repeats repeated reiterated raise "
          .. "raises raised leave leaves left")
        * (u.one "det poss" ^ -1 * claim + u.tag("sayn", "", "GT")
          -- "raised the possibility that", "gave her word that"
          + (u.one "det poss" + u.word "every") ^ -1 * (open "w" - hope) ^ -1
            * hope
          + u.word "no doubt")
        * -#(u.tag "that" * (finite + verbs "say"))
      local clear = u.words "makes made make" * u.word "it" ^ -1
          * u.words "clear plain"
        + phrases("makes made", "clear") + phrases("makes made", "it clear")
      return -object * source * (as("cue", some(aux)
            * (u.words "adamant insistent emphatic unequivocal"
              + u.word "of" * u.one "det poss"
                * u.words "opinion view belief mind")
            + aux ^ -SOME * claims) * circumstance * that
          + as("cue", active ^ -SOME * clear) * to_whom * circumstance
            * (that + clause)) * u.after
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
          -- nor "walked in and asked whether"
          + behind(u.tag "conj") * put_to * u.word "by" * whoever
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
        .. "rumors allegation allegations suggestion suggestions speculation")
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
          * open("wWU0", "neg time month") ^ -4)
        -- "appealed to both sides to return"
        return reports(cue_of("infin", "belief")) * -for_what * -ready
          * -(behind(u.word "told") * not_to)
          * opt(u.word "to" * addressee * #u.tag "to"
            -- "asked the mayor, who was away, to go"
            + addressee * aside * #(not_to * deed) + whom) * -unnamed
          * in_letter * #(not_to * (deed + u.kind "<")) * u.after
      end }

    -- Kovalenko hopes to …; was planning to …; agreed to …
    rule { name = "en.source-intend", group = "intention", prior = 60,
      floor = 50, act = "intention",
      build = function()
        return reporting * source * (by(cue_of("infin", "say tell decide"))
            + by(cue_of("infin", "tell decide belief")) * ready * when ^ -1)
          * -unnamed * action * u.after
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
              * (as("addressee", whom) + anyone) * -unnamed * to
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
        * opt(addressee - u.kind "T") * circumstance * that * u.after
    end }

  -- Kovalenko agreed with Ito that …
  local agrees_with = behind(phrases(
    "agree agrees agreed disagree disagrees disagreed", "with"))
  rule { name = "en.source-agree-with", group = "agree", order = 5, prior = 60,
    floor = 60, act = "speech",
    build = function()
      -- "agreed with Ann Yu, for the family, that"
      return reports(cue_of "belief") * agrees_with * who * opt(aside) * that
        * u.after
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
  local court = inquest + u.words("court Court jury tribunal", "OG")
    + u.words("inquiry hearing", "T") + u.word("High Court", "O")
    + u.word("Supreme Court", "O")
  rule { name = "en.source-decide", group = "decision", prior = 60, floor = 50,
    act = "decision",
    build = function()
      -- "what they were voting for."
      local on = #((u.words "for against" + in_favour) * nominal)
      -- "the new rules that …"
      local noun = u.words "rule rules vote votes decree decrees"
      -- but "Council votes to close it"
      noun = behind(noun) * -(behind(brk * M * noun)
        * #(u.tag "to" * u.tag "vbase" + u.words "for against"))
      -- "voted on Monday by six to one to close it"
      return reports(cue_of "decide") * -noun
          * -(u.words "that this it him her" * u.word "out") -- "ruled it out"
          -- "ruled Ito lacked the right to go"
          * -(u.kind "PRHOGL" * (u.kind "w" - u.tag "to"))
          * other("Q<;:.?!~", sure + u.tag "that" + action + on) ^ -8
          * (that + action + on) * u.after
        -- "the court ruled the ban lawful", but "the king ruled the land"
        + #(court + u.words("judge Judge", "R")) * source * by(cue_of "decide")
          -- "will rule in May"
          * -(u.tag "adv" + u.tag "prep" * u.one "time month") * u.after
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
              + whom_of(u.word "of", #nominal)) * u.after
            -- "slammed the board over the delay"
            + behind(u.words("slammed slams slam blasted blasts blast slated "
                .. "slates lambasted lambasts assailed assails"))
              * whom_of(u.words "over for", #nominal) * u.after)
      end }
  end

  -- The judge ordered that the bridge be shut.
  rule { name = "en.source-order-that", group = "clause", order = 8,
    prior = 75, floor = 60, act = "decision",
    build = function()
      -- "who ordered that change said", no clause
      local that_thing = u.tag "that"
        * (u.kind "wT" - u.one "group role adv det") * verbs "say tell"
      return reports(as("cue", aux ^ -SOME * u.words "orders ordered"))
        * circumstance * -that_thing * #(u.tag "that" * clausal) * that
        * u.after
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
      -- "what they think it is worth"
      return -behind(u.words "what whatever") * reporting
        * -u.one("i we obj", "", "H") * -u.kind "LT" * source
        * by(as("cue", aux ^ -SOME
          * u.words("think thinks thought fear fears feared worry worries "
            .. "worried reckon reckons reckoned")))
        * circumstance * (that + clause) * u.after
    end }

  -- Kovalenko believes …
  rule { name = "en.source-believe", group = "clause", order = 70, prior = 50,
    act = "belief",
    build = function()
      -- "assumed the party's leadership"
      local took = behind(u.words "assume assumes assumed assuming")
        * (open "wWUGOP" + u.one "det poss" + u.poss) ^ -4
        * behind(u.words("nomination presidency role roles office position "
          .. "post power control command duties leadership responsibility "
          .. "identity title throne mantle debt chair risk", "wG"))
      return reports(cue_of "belief") * -(agrees_with * who * that) * -took
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
        -- "Town held as Ito rues “two lost points”"
        * -(u.word "as" * who * u.tag "vpres")
        * u.after * marked
    end }

  g.court, g.accusing
    = court, accusing
end
