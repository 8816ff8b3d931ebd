-- Abbreviations and the words that tell whether a sentence ends at one. Those
-- of titles, months, states and firms stand with these too, with the tags that
-- they have as such.
--
-- A form stands as in text, with its dot. With a capital it matches in that
-- form and in capitals throughout; in small letters it matches any case.
--
--   abbr            any abbreviation; may end a sentence, and does before a
--                   starter
--   abbr, abbr_in   ends none before a capital or a number
--   abbr, abbr_num  an abbreviation before a number, else a plain word
--   abbr, starter   ends one before any capital; but not the time of day
--                   before a weekday, month or time zone
--   starter         with a capital after an abbr begins a sentence
--   zone            follows the time of day
--   lettered        a capital behind it is no initial; behind a preposition
--                   only one that is lettered itself
--
-- A name with an exclamation mark of its own ("Yahoo!") is an abbr.
return {
  name = "en.abbreviations",
  -- Titles before names.
  { tags = { "abbr", "abbr_in" },
    "Mr.", "Mrs.", "Ms.", "Mx.", "Messrs.", "Mmes.", "Dr.", "Drs.", "Prof.",
    "Profs.", "Ste.", "Sts.", "Sr.", "Fr.", "Br.", "Rev.", "Revd.", "Hon.",
    "Rt.", "Msgr.", "Mgr.", "Pres.", "Gov.", "Govs.", "Lt.", "Sen.", "Sens.",
    "Rep.", "Reps.", "Del.", "Dels.", "Amb.", "Sec.", "Min.", "Atty.", "Supt.",
    "Insp.", "Det.", "Dep.", "Asst.", "Assoc.", "Cllr.", "Gen.", "Gens.",
    "Maj.", "Brig.", "Col.", "Cols.", "Capt.", "Cpt.", "Cmdr.", "Cdr.",
    "Comdr.", "Adm.", "Sgt.", "Sgts.", "Cpl.", "Pvt.", "Pfc.", "Spc.", "Ens.",
    "Cmd.", "Ofc.", "Mme.", "Mlle.", "Sra.", "Srta.", "Dra.", "Ing.", "Mt.",
    "Mts.", "Ft.", "Pt.", "Pte.", "Hr.", "Bro.", "Msr.", "Hs.", "Ald.",
    "Treas.", "Chmn.", "H.E.", "Engr.", "Barr.", "Adv." },
  -- Within a sentence.
  { tags = { "abbr", "abbr_in" },
    "vs.", "e.g.", "i.e.", "eg.", "ie.", "viz.", "cf.", "f.e.", "resp.",
    "incl.", "excl.", "approx.", "ca.", "esp.", "v.", "aka.", "a.k.a.", "ret.",
    "ibid.", "Ph.", "attn.", "cc.", "re.", "P.O.", "P.S.", "PS." },
  -- Before a number, plain words elsewhere.
  { tags = { "abbr", "abbr_num" },
    "no.", "b.", "c.", "d.", "fl.", "est.", "tel.", "Art.", "Arts.", "nos.",
    "p.", "pp.", "pg.", "pgs.", "fig.", "figs.", "eq.", "eqs.", "vol.", "vols.",
    "ch.", "chs.", "chap.", "arts.", "sect.", "secs.", "para.", "paras.",
    "pts.", "ll.", "n.", "ver.", "ed.", "rs.", "Ps.", "div.", "reg.", "rm.",
    "apt.", "ste.", "bldg.", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.",
    "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "r.", "fn.", "ext.", "ft.",
    "lb.", "lbs.", "hr.", "hrs.", "min.", "mins.", "sec.", "yr." },
  -- May end a sentence: places, bodies, degrees, units.
  { tags = { "abbr" },
    "U.S.", "U.K.", "U.N.", "E.U.", "U.S.A.", "U.S.S.R.", "U.A.E.", "D.C.",
    "N.Y.", "N.J.", "L.A.", "S.F.", "B.C.", "A.D.", "B.C.E.", "C.E.", "N.C.",
    "S.C.", "N.D.", "S.D.", "N.H.", "N.M.", "R.I.", "W.Va.", "P.R.", "P.E.I.",
    "N.S.", "N.B.", "Ala.", "Ariz.", "Ark.", "Calif.", "Cal.", "Colo.", "Conn.",
    "Fla.", "Ga.", "Ida.", "Ill.", "Kan.", "Kans.", "Ky.", "La.", "Md.",
    "Mass.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nebr.", "Nev.",
    "Okla.", "Ore.", "Oreg.", "Pa.", "Penn.", "Tenn.", "Tex.", "Vt.", "Va.",
    "Wash.", "Wis.", "Wisc.", "Wyo.", "Ont.", "Que.", "Alta.", "Sask.", "Inc.",
    "Incs.", "Ltd.", "Corp.", "Cos.", "co.", "Bros.", "Mfg.", "Ind.", "Intl.",
    "Assn.", "Dept.", "Depts.", "dept.", "Univ.", "Inst.", "Natl.", "Gmbh.",
    "Pty.", "Plc.", "L.P.", "L.L.C.", "N.V.", "S.A.", "S.p.A.", "A.G.", "LLC.",
    "Bhd.", "Sdn.", "Cie.", "Hosp.", "Bancorp.", "jr.", "Snr.", "Jnr.", "Esq.",
    "Ph.D.", "Ph.Ds.", "M.D.", "B.A.", "M.A.", "B.S.", "B.Sc.", "M.Sc.", "M.S.",
    "M.B.A.", "J.D.", "LL.B.", "LL.M.", "LL.D.", "D.D.S.", "D.Phil.", "D.V.M.",
    "R.N.", "M.P.", "M.P.s.", "M.P.P.", "Q.C.", "K.C.", "O.B.E.", "M.B.E.",
    "C.B.E.", "P.C.", "C.P.A.", "ave.", "blvd.", "rd.", "st.", "hwy.", "Pkwy.",
    "Sq.", "Ln.", "Pl.", "Ct.", "Expy.", "Tpke.", "Bldg.", "Mon.", "Tue.",
    "Tues.", "Wed.", "Thu.", "Thur.", "Thurs.", "Fri.", "avg.", "i.v.", "btw.",
    "al.", "Dist.", "mfr.", "eds.", "Ed.", "Bd.", "govt.", "Yahoo!",
    "Jeopardy!", "Yum!", "Oklahoma!", "Wham!", "Jr.", "Jr", "Sr", "et al.",
    "Ave.", "Blvd.", "Rd.", "Hwy.", "Rte.", "Apt.", "Ph.D.s", "Fig.", "Vol.",
    "A.K.A.", "c/o", "R.I.P.", "Q.E.D.", "R.S.V.P.", "oz.", "kg.", "km.", "cm.",
    "mm.", "mph.", "yrs.", "intl.", "natl.", "assn.", "asst.", "assoc.",
    "repr.", "n.b.", "p.a.", "q.v.", "s.v.", "Bp.", "Abp.", "U.S.S.", "H.M.S.",
    "S.S.", "R.A.F.", "U.S.A.F.", "U.S.M.C.", "F.B.I.", "C.I.A.", "N.Y.P.D.",
    "L.A.P.D.", "N.A.T.O.", "J.F.K.", "M.L.K.", "Ltda." },
  -- End a sentence before any capital.
  { tags = { "abbr", "starter" },
    "etc.", "a.m.", "p.m." },
  -- Words that begin sentences far more often than names.
  { tags = { "starter" },
    "a", "about", "above", "according", "across", "additionally", "after",
    "afterwards", "again", "against", "all", "already", "also", "although",
    "am", "amid", "among", "an", "and", "another", "any", "anyone", "anything",
    "anyway", "are", "as", "asked", "at", "because", "before", "being", "below",
    "besides", "between", "both", "but", "by", "can", "clearly", "consequently",
    "could", "critics", "despite", "did", "do", "does", "down", "due", "during",
    "each", "earlier", "either", "even", "eventually", "every", "everyone",
    "everything", "experts", "finally", "first", "following", "for",
    "fortunately", "from", "further", "furthermore", "generally", "given",
    "had", "has", "have", "having", "he", "hence", "her", "here", "hers", "his",
    "how", "however", "hundreds", "i", "if", "in", "indeed", "initially",
    "instead", "into", "is", "it", "its", "last", "later", "let", "likewise",
    "many", "maybe", "meanwhile", "millions", "moreover", "most", "much", "my",
    "near", "nearly", "neither", "nevertheless", "next", "no", "nobody", "none",
    "nonetheless", "nor", "not", "nothing", "now", "of", "officials", "often",
    "on", "once", "one", "only", "or", "other", "others", "otherwise", "our",
    "out", "over", "overall", "people", "perhaps", "please", "police",
    "previously", "recently", "several", "shall", "she", "should", "similarly",
    "since", "so", "some", "someone", "something", "sometimes", "soon", "such",
    "supporters", "thank", "thanks", "that", "the", "their", "them", "then",
    "there", "thereafter", "therefore", "these", "they", "this", "those",
    "though", "thousands", "through", "throughout", "thus", "to", "today",
    "together", "tomorrow", "too", "toward", "towards", "two", "under",
    "unfortunately", "unless", "unlike", "until", "up", "using", "usually",
    "very", "was", "we", "well", "were", "what", "whatever", "when", "whenever",
    "where", "whereas", "wherever", "whether", "which", "while", "who",
    "whoever", "whom", "whose", "why", "with", "within", "without", "would",
    "yes", "yesterday", "yet", "you", "your" },
  -- Behind the time of day.
  { tags = { "zone" },
    "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST",
    "PDT", "GMT", "BST", "UTC", "CET", "CEST", "IST", "AEST", "Eastern",
    "Central", "Mountain", "Pacific", "Moscow", "London", "Beijing" },
  -- Before a letter that is a name: plan B, vitamin D; on X.
  { tags = { "lettered" },
    "plan", "vitamin", "hepatitis", "influenza", "grade", "group", "class",
    "category", "section", "type", "block", "terminal", "gate", "wing",
    "platform", "annex", "appendix", "pier", "unit", "zone", "point", "team",
    "on", "via", "X" },
  { tags = { "country", "abbr" }, concept = "United States", "U.S.", "U.S.A." },
  { tags = { "country", "abbr" }, concept = "United Kingdom", "U.K." },
  { tags = { "country", "abbr" }, concept = "United Arab Emirates", "U.A.E." },
  { tags = { "orgs", "abbr" }, "U.N.", "E.U.", "G.O.P." },
}
