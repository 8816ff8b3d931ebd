-- Contents before their source ("…, Ito said"), around it, and "according to".

return function(u, rule, g)
  local as, behind, opt, SOME, some, phrases
    = g.as, g.behind, g.opt, g.SOME, g.some, g.phrases
  local open, Q, brk, comma, colon, dash
    = g.open, g.Q, g.brk, g.comma, g.colon, g.dash
  local other, M, who, behind_cue, source, whoever
    = g.other, g.M, g.who, g.behind_cue, g.source, g.whoever
  local according_to, someone, named, which, which_word, relative
    = g.according_to, g.someone, g.named, g.which, g.which_word, g.relative
  local aux, active, fin, verbs, participle, adv
    = g.aux, g.active, g.fin, g.verbs, g.participle, g.adv
  local ahead, cue_of, saycue, inverted, gerund, sure
    = g.ahead, g.cue_of, g.saycue, g.inverted, g.gerund, g.sure
  local finite, aside, days, when, circumstance, phrase
    = g.finite, g.aside, g.days, g.when, g.circumstance, g.phrase
  local whole_or_after, narrowing, oneself, by, attributed, addressee
    = g.whole_or_after, g.narrowing, g.oneself, g.by, g.attributed, g.addressee
  local filler, into, sentence_end, line_end, unattributed, official
    = g.filler, g.into, g.sentence_end, g.line_end, g.unattributed, g.official
  local put_it, closing, verbal, clausal, begins, that
    = g.put_it, g.closing, g.verbal, g.clausal, g.begins, g.that
  local court, speaks
    = g.court, g.speaks

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
  rule { name = "en.clause-court-heard", group = "trail", order = 8,
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
            * as("cue", u.word "hears") * #(line_end)
          -- "Nurse laughed, inquest told"
          + as("addressee", u.words("court inquest jury tribunal inquiry",
              "wOG"))
            * as("cue", u.words "is was" ^ -1 * u.word "told") * #(line_end))
        * closing
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
    -- "according to a count by the Post", "a letter signed by Ito": not a count
    -- alone
    local detailed = u.kind "GT" * (u.words "by from of about"
      + u.tag "vpart" * u.words "by in on to for with")
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
          * comma * according_to * comma * -which_word
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
        -- "to Halden, a security firm,", "to a post by Ito, head of the club,",
        -- "to police in Ely, Norland,"
        local what_it_is = comma * u.kind "L" * #comma
          + (behind(u.kind "OT") * comma * u.kind "RG"
            + behind(u.kind "P") * comma * u.kind "RG"
            + behind(u.kind "G") * comma * u.kind "PO"
              * #(comma * u.one("it they", "", "H")))
          * #(comma * -(which_word + M * adv ^ -1 * verbs "say tell" ^ -1
            * comma))
        -- "to Ann Yu, one of the few survivors,", a phrase without a verb, and
        -- then the subject of a clause
        local described = comma * (u.words "a an one now not no himself herself"
            + u.word "the" * u.words "first second third last only top most"
            + u.word "of" + u.words "speaking writing testifying"
            + u.tag "poss" * open "w" * u.one("adv ving vpart", "", "w"))
          * other(",;:Q", sure) ^ -12 * comma
          * -(who * saycue * comma)
          * #((M + u.one "det poss") * other(",;:Q", finite) ^ -8 * finite)
        return opens_report * as("cue", u.tag "according") * -detailed
          * behind_cue(M, comma) * opt(what_it_is)
          * (behind(u.kind "P") * described + other(",", sure) ^ -12
            * (#(comma * other(",", which_word) ^ -4 * which_word) * aside
              + comma * -which_word)) * #(Q + clausal) * u.after
      end }

    -- Several sentences of one source: shares behind a share, and what two
    -- reasons are.
    do
      local says = M * adv ^ -1
          * verbs "say tell ask write manner evidence belief"
        + u.tag "according" + u.word "margin of error" + u.thing
      local function words(but) return some(other("Q<>.?!~", but), 60) end
      local share = (u.number + u.tag "num" - u.words "percent pct")
        * (u.words "percent pct" + u.word "per cent" + u.kind "*"
          + u.word "percentage" ^ -1 * u.word "points")
      local kinds = u.words("reasons causes ways problems goals options "
        .. "steps factors changes conditions questions scenarios")
      local counted = u.words "two three four five several"
        * (u.any - kinds) ^ -2 * kinds
      local the = u.word "the" ^ -1
      local first = the * u.words("first firstly one", "wWU0")
      local next_one = the * u.words("second secondly third thirdly fourth "
        .. "fifth other another then finally last lastly", "wWU0")
      local function with(p) return ahead(p, "Q<>.?!~", 40) end
      local line = words(says) * #(u.stop * brk)
      local between = u.stop * brk
      local shares = with(share) * line
        * (between * with(share) * line) ^ -3
      local list = #first * line * (between * #next_one * line) ^ -4

      -- According to the poll, Ito has 27 percent. Marsh trails at 13 percent.
      rule { name = "en.several-according-to", group = "trail", order = 27,
        prior = 90, floor = 60,
        build = function()
          return opens_report * as("cue", u.tag "according")
            * behind_cue(M, comma) * comma
            * as("content", with(share) * line * between * shares
              + with(counted) * line * between * list)
        end }

      -- There are two causes, according to Ito. First, it rained. Second, …
      rule { name = "en.according-to-several", group = "sentence", order = 27,
        prior = 90, floor = 60,
        build = function()
          local cue = comma * u.tag "according"
          local said = as("content", words(says + cue)) * comma * according_to
            * (u.tag "vpart" + comma * which_word) ^ -1
            * other(".?!~Q<>,;:", says) ^ -14 * between
          return brk * (with(share) * said * as("content", shares)
            + with(counted) * said * as("content", list))
        end }
    end

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
        -- The traffic “ground to a halt”, as Kovalenko put it, near Graz
        + as("content", phrase) * opt(comma + dash) * put_it * #(comma + dash)
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
      -- "as she left the court", "speaking after the vote"
      local function rest(p) return p * other(",:;Q<>.?!~", speaks) ^ -14 end
      local meanwhile = rest(u.words "as after before while when"
        * (M + u.one "det poss ving"))
      local speaking = rest(u.word "speaking" * u.tag "prep")
      return -to_him * attributed * (comma * gt * u.before + u.before * comma)
        -- "friends of Ito, who has not spoken, insist": he has not
        * -which * source
        * opt(u.word "close to" * other(",Q;", verbs "say") ^ -8)
        * (cue_of "tell" * addressee + saycue) * circumstance
        * ((meanwhile + comma * speaking) * -(comma * u.kind "<QPRHOGL")) ^ -1
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

  -- Because it is warm, says the study, it rises.
  rule { name = "en.opening-clause-inverted", group = "split", order = 11,
    prior = 80, floor = 75,
    build = function()
      return brk * #(u.tag "sub" + u.words("because if when although while "
          .. "since unless though once"))
        * as("content", some(other(",Q:;<"), 20)) * comma
        * inverted * behind_cue(u.kind "PRGTO" + u.one("he she they", "", "H"))
        * circumstance * comma * -gerund * -other_speaker * #clausal * u.after
    end }

  -- “I am glad,” Kovalenko said, that it is safe.
  rule { name = "en.quote-split-that", group = "split", order = 8,
    prior = 90, floor = 92,
    build = function()
      return as("content", Q) * opt(comma)
        * (source * saycue + inverted * source) * circumstance
        * comma * #(u.tag "that" * clausal) * u.after
    end }

  -- However, Kovalenko said, “the bridge is safe.”: that word is the writer's
  rule { name = "en.connective-cue", group = "split", order = 3, prior = 85,
    build = function()
      local connective = u.words("however still meanwhile nevertheless "
        .. "nonetheless moreover furthermore besides", "wW")
      return brk * connective * comma
        * (source * (cue_of "tell" * addressee + saycue) + inverted * whoever)
        * (into * as("content", Q) * -u.kind "w"
          + circumstance * comma * -#gerund * -other_speaker * clausal
            * u.after)
    end }

  -- Indeed, Kovalenko said, the bridge is safe; Now, she says, it is not: here
  -- the word may be the speaker's
  rule { name = "en.opening-cue", group = "split", order = 4, prior = 80,
    floor = 75,
    build = function()
      local opener = u.one("adv time", "sub rel prep", "wW")
      return brk * as("content", some(opener, 2)) * comma * source * saycue
        * circumstance * comma * -#gerund * -other_speaker * clausal * u.after
    end }

  -- In an interview with BelTA, Kovalenko said, “it is safe”: where, not what
  rule { name = "en.occasion-cue-quote", group = "split", order = 2,
    prior = 90, floor = 80,
    build = function()
      local occasion = u.one("meet thing medium time month sayn", "", "wWTGO")
      -- "Writing for the court, Ann Yu said in the ruling, “lower case”"
      local speaking = u.words("speaking talking writing addressing answering "
        .. "responding replying reacting commenting testifying appearing "
        .. "tweeting posting asked pressed questioned quizzed challenged "
        .. "reached contacted", "W")
      return brk * #(u.tag "prep" * other(",Q:;<", occasion) ^ -14 * occasion
            + speaking)
        * some(other(",Q:;<"), 16) * comma
        * source * (cue_of "tell" * addressee + saycue)
        * (some(other(",Q:;<", sure + u.one "that conj"), 8) * comma + into)
        * as("content", phrase) * #sentence_end
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

  g.other_speaker
    = other_speaker
end
