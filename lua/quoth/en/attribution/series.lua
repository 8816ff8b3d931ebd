-- One source and several cues: "said … and added", "…, adding that".

return function(u, rule, g)
  local as, behind, opt, SOME, SENTENCE, some
    = g.as, g.behind, g.opt, g.SOME, g.SENTENCE, g.some
  local phrases, open, Q, brk, comma, colon
    = g.phrases, g.open, g.Q, g.brk, g.comma, g.colon
  local dash, other, M, who, source, which
    = g.dash, g.other, g.M, g.who, g.source, g.which
  local which_word, since, aux, active, not_to, SPEECH
    = g.which_word, g.since, g.aux, g.active, g.not_to, g.SPEECH
  local verbs, participle, adv, ahead, cue_of, saycue
    = g.verbs, g.participle, g.adv, g.ahead, g.cue_of, g.saycue
  local gerund_of, gerund, sure, finite, aside, timing
    = g.gerund_of, g.gerund, g.sure, g.finite, g.aside, g.timing
  local when, circumstance, phrase, by, object, reporting
    = g.when, g.circumstance, g.phrase, g.by, g.object, g.reporting
  local marked, addressee, anyone, filler, opening, doer_of
    = g.marked, g.addressee, g.anyone, g.filler, g.opening, g.doer_of
  local doer, further_link, verbal, begins, clause, that
    = g.doer, g.further_link, g.verbal, g.begins, g.clause, g.that
  local loose, nominal, another_subject, said_and, report_by, saying_clause
    = g.loose, g.nominal, g.another_subject, g.said_and, g.report_by,
    g.saying_clause
  local saying_topic, phrase_after, from_some, accusing
    = g.saying_topic, g.phrase_after, g.from_some, g.accusing

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

  -- “…,” Kovalenko told reporters, declining to say whether it would last
  rule { name = "en.actor-declining", group = "participle", order = 15,
    prior = 75, floor = 60, act = "refusal",
    build = function()
      local to_say = u.words "declining refusing" * u.tag "to"
        * u.verb("say tell", "vbase")
      local link = further_link * #to_say
      return doer_of(link) * other("", link) ^ -SENTENCE * link
        * as("cue", to_say) * circumstance
        * #(u.one "whether sub" + which_word) * u.after
    end }

  -- "said Ito walked in and asked whether he was late": Ito asked
  local acted = (u.kind "P" + u.one("he she", "", "H")) * adv ^ -1
    * u.tag("vpast", "say tell ask write belief infin be have do modal")
  local and_asked = u.tag "conj" * adv ^ -1 * u.word "asked"
  local others_ask = some(other("", acted), SENTENCE) * acted
    * other("", and_asked) ^ -SENTENCE * and_asked

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
      local his = some(other("", had + acted + done), SENTENCE)
        * (had * other("", done) ^ -SENTENCE * link * u.word "had" + theirs
          + acted * other("", done) ^ -SENTENCE * link * u.word "asked")
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

    -- Kovalenko denied lying but accepted that …
    rule { name = "en.actor-but-accepted", group = "and", order = 11,
      prior = 75, floor = 60, act = "speech",
      build = function()
        local but = u.word "but" * circumstance
        local accepts = adv ^ -1 * u.words "accepted accepts"
        return doer_of(but * accepts) * some(other("", but * accepts), SENTENCE)
          * but * as("cue", accepts) * (that + clause) * u.after
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
        -- "speaking for the family" tells in whose name
        local for_whom = u.word "speaking" * u.tag "prep" * -u.word "of"
        return behind(u.kind "Q,>") * verbs "say ask manner write" * adv ^ -1
          * source * predicate("Q;", report) * adding * -for_whom
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
      return doer * -others_ask * some(other("", also), SENTENCE) * also
        * u.after * marked
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

  g.judged, g.ordered
    = judged, ordered
end
