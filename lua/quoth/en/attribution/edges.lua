-- Where a content ends: rules whose hits end the ones of others.

return function(u, rule, g)
  local as, behind, opt, SENTENCE, some, phrases
    = g.as, g.behind, g.opt, g.SENTENCE, g.some, g.phrases
  local closed, open, Q, brk, comma, colon
    = g.closed, g.open, g.Q, g.brk, g.comma, g.colon
  local dash, other, M, who, which, which_word
    = g.dash, g.other, g.M, g.who, g.which, g.which_word
  local aux, active, not_to, SPEECH, verbs, participle
    = g.aux, g.active, g.not_to, g.SPEECH, g.verbs, g.participle
  local adv, cue_of, cue, saycue, inverted, gerund_of
    = g.adv, g.cue_of, g.cue, g.saycue, g.inverted, g.gerund_of
  local gerund, sure, finite, timing, days, when
    = g.gerund, g.sure, g.finite, g.timing, g.days, g.when
  local circumstance, phrase, by, marked, np, addressee
    = g.circumstance, g.phrase, g.by, g.marked, g.np, g.addressee
  local filler, sentence_end, clausal, meanwhile, begins, clause
    = g.filler, g.sentence_end, g.clausal, g.meanwhile, g.begins, g.clause
  local said_and, subject, other_speaker, judged, ordered
    = g.said_and, g.subject, g.other_speaker, g.judged, g.ordered

  -- a comma, which may stand within the marks that close before the edge
  local pause = comma * u.kind ">" * as("stop", true)
    + as("stop", comma)

  rule { name = "en.edge-participle", group = "edge", order = 10,
    build = function()
      return (pause + behind(Q) * as("stop", true))
        * u.words "before while after" ^ -1 * (gerund
          -- "…, accusing the mayor of"
          + u.words "accusing blaming faulting"
            * other(",Q;:", u.words "of for") ^ -8 * u.words "of for")
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

  -- has not conceded defeat, and has claimed fraud; has said it is shut and has
  -- promised to reopen it: the verb goes on as it began
  rule { name = "en.edge-has-and-has", group = "edge", order = 16, prior = 99,
    build = function()
      return u.tag "have" * (u.one "adv neg" + u.word "yet") ^ -3
        * u.verb("say tell deny callv infin object", "vpart", "be have do")
        * other(",Q<-;:.?!~", which + u.tag "conj" * u.tag "have") ^ -24
        * as("stop", opt(comma) * u.tag "conj") * u.tag "have" * adv ^ -1
        * u.verb("say tell deny callv infin object", "vpart", "be have do")
    end }

  -- … but blamed the rain: what has no subject is the speaker's
  rule { name = "en.edge-but-cue", group = "edge", order = 27, prior = 92,
    build = function()
      return as("stop", u.word "but") * opt(adv)
        * (u.verb("say tell ask callv refuse deny infin manner", "vpast",
            "decide")
          -- "denied lying but accepted she had"
          + u.word "accepted" * #(u.tag "that" + u.kind "PRHOG"))
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

  -- for Ely, the Gulf of Durrow and the Strait of Ely: no end within a list
  rule { name = "en.edge-list-of-places", group = "edge", order = 14, prior = 1,
    build = function()
      local place = opt(u.tag "det") * u.kind "LWOP" * u.kind "LWOP" ^ -3
        * (u.word "of" * opt(u.tag "det") * some(u.kind "LWOP", 3)) ^ -1
      return behind(u.kind "LWOP") * as("stop", comma)
        * some(place * opt(comma), 4) * u.tag "conj" * place
        * -(adv ^ -1 * finite)
    end }

  -- said it “is late”, and “does not hold”: no end between
  rule { name = "en.edge-marks-and-marks", group = "edge", order = 13,
    prior = 2,
    build = function()
      return phrase * as("stop", comma) * u.tag "conj" * u.kind "<"
    end }

  -- said the road was closed, as were the bridges: no end
  rule { name = "en.edge-as-were", group = "edge", order = 15, prior = 1,
    build = function()
      return as("stop", comma) * u.word "as" * u.one "be have do modal"
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
