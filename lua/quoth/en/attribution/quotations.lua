-- Quotations and whom they are by: before and behind their source, in turns, in
-- headlines, alone.

return function(u, rule, g)
  local as, behind, opt, SOME, SENTENCE, some
    = g.as, g.behind, g.opt, g.SOME, g.SENTENCE, g.some
  local phrases, open, Q, brk, comma, colon
    = g.phrases, g.open, g.Q, g.brk, g.comma, g.colon
  local dash, other, bracket, M, who, source
    = g.dash, g.other, g.bracket, g.M, g.who, g.source
  local whoever, according_to, someone, named, which, which_word
    = g.whoever, g.according_to, g.someone, g.named, g.which, g.which_word
  local aux, active, SPEECH, verbs, adv, ahead
    = g.aux, g.active, g.SPEECH, g.verbs, g.adv, g.ahead
  local cue_of, cue, saycue, inverted, edge_cue, gerund_of
    = g.cue_of, g.cue, g.saycue, g.inverted, g.edge_cue, g.gerund_of
  local sure, finite, aside, when, where, where_said
    = g.sure, g.finite, g.aside, g.when, g.where, g.where_said
  local circumstance, phrase, and_quote, whole_or_after, oneself, by
    = g.circumstance, g.phrase, g.and_quote, g.whole_or_after, g.oneself, g.by
  local wondering, object, reporting, reports, quoting, addressee
    = g.wondering, g.object, g.reporting, g.reports, g.quoting, g.addressee
  local to_whom, mentioned, speaks, filler, into, sentence_end
    = g.to_whom, g.mentioned, g.speaks, g.filler, g.into, g.sentence_end
  local doer, further_link, line_start, line_end, PARTS, rest
    = g.doer, g.further_link, g.line_start, g.line_end, g.PARTS, g.rest
  local bridge, in_marks
    = g.bridge, g.in_marks

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
      -- "Holding signs calling him “Lazy,” they chanted “Out”": what these say
      local words = verbs(SPEECH) + u.verb("callv", "ving")
      return brk * #(other("Q:<-", words) ^ -24 * Q)
        * as("content", some(other("Q", words), 24) * Q)
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
          * (verbs("say write callv", "infin") + verbs "tell"))
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
            * -mentioned * and_quote
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
      local whose = as("source", u.kind "PRGO"
        + u.one("he she they", "", "H"))
      local is = some(aux) + u.words("feel feels felt look looks "
        .. "looked seem seems seemed sound sounds sounded remain remains "
        .. "remained")
      -- "The loss left Ito furious.", "The win pleased Ito.", "It was too much
      -- for Ito."
      local left = u.words "left leaves leaving" * whose * adv ^ -2 * mood
      local moved = u.words("pleased delighted angered upset surprised worried "
          .. "annoyed frustrated disappointed shocked stunned irked enraged "
          .. "infuriated cheered")
        * whose
        + u.word "too much for" * whose + u.word "too" * u.word "much"
          * u.word "for" * whose
      return brk * (whose
            * opt(aside) * is * (adv + u.tag "det" + u.words "less more") ^ -3
            * mood * other("Q:,PRHOG", finite) ^ -6
          + other("Q:", left + moved) ^ -30 * (left + moved) * u.stop ^ -1)
        * brk * as("content", u.quote_ending ".?~") * #brk
    end }

  -- Kovalenko: “…”; Not so Kovalenko: “…”; And for Ito: “…”; From Ito: “…”
  rule { name = "en.label-colon-quote", group = "lead", order = 19, prior = 85,
    floor = 75,
    build = function()
      local only = u.word "so" * u.one "do be have" + u.word "not"
        + u.word "for" + u.one "conj adv"
      -- "Ito, the author of “Salt”: “…”", "Marsh, whose son was hurt: “…”"
      local whose = comma * which_word * other("Q:.?!~<,", speaks) ^ -20
      local who_is = (comma + u.tag "prep")
        * (other("Q:.?!~<", sure + u.one "vpast say") + in_marks(8)) ^ -14
      return brk * (from * as("source", u.kind "PR")
          + as("source", u.kind "PR") * (whose + who_is) * #colon
          + only ^ -3 * source)
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
        * source * ahead(colon)
        -- "hurt the bank's case: “…”": whose object it is speaks
        * -(behind(open "w" * u.kind "RGPOT") * u.poss) * opt(u.poss)
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
      * uttering * as("content", Q + phrase * #(u.stop ^ -1 * brk))
  end
  rule { name = "en.actor-participle-quote", group = "actor", order = 10,
    prior = 60,
    build = function() return uttered_last(filler ^ -8 * into) end }

  -- …, saying “…”: nothing between leaves no doubt, nor does "on Twitter"
  rule { name = "en.actor-saying-quote", group = "actor", order = 9,
    prior = 85, floor = 80,
    build = function()
      return uttered_last(-behind(u.tag "poss")
        * opt(where_said) * #u.kind "Q<")
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
        * -u.tag "conj"
        * whole_or_after
    end }

  -- as Kovalenko has said, or proved, the bridge is safe
  rule { name = "en.as-source-cue", group = "relayed", order = 50, prior = 60,
    build = function()
      return u.word "as"
        -- "as its name suggests"
        * -u.words("name names title saying adage proverb nickname", "TGOw")
        * source * opt(oneself) * circumstance
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
          + as("source", u.kind "L") * colon * #we
          -- "Police: man shot dog", "Study: coffee may help bees"
          + as("source", u.words("police Police officials prosecutors "
              .. "investigators witnesses sources source report study poll "
              .. "survey research researchers scientists experts analysts "
              .. "doctors economists",
            "GOTRWU")) * colon
            * -(which_word + u.words "how why what where when who")
            * #(other(PARTS) * other(PARTS)))
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
        -- "flood victims", where "flood" may be a verb
        * (as("source", open "w" ^ -1 * u.kind "PROG")
            * opt(u.word "of" * some(other(PARTS, u.tag "vpres"), 4))
            * #(u.tag "vpres" + behind(u.kind "G")
              * u.verb("say tell callv", "vbase"))
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

  -- Ito slams “shocking” delay; Halden held as coach rues “two lost points”
  rule { name = "en.headline-source-judges", group = "turn", order = 26,
    prior = 90, floor = 60,
    build = function()
      local judges = u.verb("callv", "vpres") + u.words "rues laments bemoans"
      local why = u.words("after as amid over before while during following "
        .. "in for")
      return line_start * (other(PARTS .. "Q<", u.word "as") ^ -8
          * u.word "as") ^ -1
        * as("source", u.kind "PROG") * as("cue", judges)
        * as("content", other(PARTS .. ",<", why) ^ -3 * u.kind "<"
          * other(PARTS .. ",>") ^ -8 * u.kind ">" * other(PARTS .. ",", why)
          ^ -4) * (why * other(PARTS .. "<") ^ -12) ^ -1 * line_end
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

  g.thing_said, g.reply, g.told_whom, g.official, g.uttered, g.owner
    = thing_said, reply, told_whom, official, uttered, owner
  g.put_it
    = put_it
end
