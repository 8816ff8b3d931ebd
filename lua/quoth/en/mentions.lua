-- Who may speak: names, roles, bodies, groups, pronouns. The patterns run
-- over the token view; the first that matches at a token wins.

return function(u, rule)
  local as, behind = u.as, u.behind
  local function opt(p) return p ^ -1 end
  -- Every repetition has a bound: words of a name, and of a phrase.
  local SOME, PHRASE = 6, 12
  local function some(p, most) return p * p ^ -((most or SOME) - 1) end

  -- Function words, which neither begin nor continue a name.
  local CLOSED = "det poss he she they it we i rel that whether prep conj sub "
    .. "be have do modal neg to according "

  local open = u.but(CLOSED, "w") -- a word that is no function word

  -- words of names: capitalised, and not known as anything else
  local OTHER = "title role org orgs agency country demonym month time medium "
    .. "group thing meet num"
  local courtesy = u.words "Mr Mrs Ms Miss Mr. Mrs. Ms."
  local given = u.one("male female", OTHER .. " abbr place", "WU")
  -- none of these, and no abbreviation of a number's: "No. 5"
  local function proper(but)
    return u.but(but .. " abbr", "WU")
      + u.tag("abbr", but, "WU") * #-u.number
  end
  -- "King III", "Kennedy, Jr.": these begin no name
  local suffix = u.words("II III IV VI VII VIII IX Jr. Jr Jnr Sr. Sr", "WU")
  local plain = proper(CLOSED .. OTHER .. " verb adv sayn place") - suffix
  local said = u.verb("say tell", "vpast vpres")
  -- "said Ann Yu", and there the clause ends
  local behind_said = behind(u.verb("say", "vpast vpres"))
  local function said_last(p) return behind(said) * p * #u.kind ",.;|" end
  -- "MAYOR KOS SAID": in capitals the verb is no part of the name
  local inner = proper(CLOSED .. "month time agency orgs")
    - said * #-(u.one "verb" + u.comma + u.poss)
    -- "Theresa May", "Agnes Winter", but "met Theresa May 3"
    + u.words "May March August Summer Winter" * #-u.number
    + u.word "Today" * #plain -- "Midlands Today FM"
  -- A word of small letters that no list has.
  local unlisted = u.unknown - u.kind "WU"
  local particle = u.words("de del della di da dos los las du van von der den "
    .. "ten ter zu zum zur af bin ibn bint binti ben abu al el la le y "
    .. "dela delos das dello degli")
  local nickname = u.kind "<" * (u.any - u.kind ">|") ^ -4 * u.kind ">"
  -- "van den Bosch": behind a particle it is no company
  local more = (nickname + particle ^ -3) * inner
    + particle * particle ^ -2 * u.but(CLOSED .. "month time", "WU")

  -- "Anna Orlova", "J. R. Reed", "Maria del Carmen Ruiz"
  -- "Jordan Peele": also a place, so only with a surname
  local namesake = u.one("male female", "title role org orgs agency month time",
    "WU") * #(inner - u.tag "verb")
    -- "Dawn Reed", but not "in June Reed"
    + -behind(u.one "prep time det num" + u.number + u.words "last next this")
      * u.words "Dawn June April" * #plain
  -- "Ann Fox", but not "Ann Fox News"
  local firm = u.one("orgs agency", "", "W") * #-u.one "orgs agency"
  local fullname = u.def("fullname",
    (given * (firm + u.word("Day", "W")) ^ -1 + plain + namesake
      + u.word("Said", "W") * #particle -- "Said bin Taimur"
      + particle * particle ^ -2 * plain) * more ^ -4
    * (u.comma * u.words("Jr. Jr Sr. Sr", "W")) ^ -1)
  local name = as("name", fullname)
  -- behind "Mr." and "Judge" any word with a capital is a name: "Mr Strand"
  local surname = proper(CLOSED
    .. "month time agency orgs org country demonym title role group")
  local called = as("name", behind(u.one "title role") * surname * firm
    + fullname + behind(u.tag("title", "role")) * surname
    -- "Mayor Bash said": a verb's first form where no object follows
    + behind(u.one("title role", "", "W"))
      * u.tag("vbase", CLOSED .. "vpast vpres ving", "W")
      * #(u.comma + u.poss + said * #-u.kind "W")
    -- "Mrs Finn", "Mr French": behind "Mrs" no word for a people is one
    + behind(courtesy)
      * proper(CLOSED .. "month time agency orgs org title role"))

  -- What may stand before a role noun: "deputy prime", "54-year-old former".
  local CUES = "say tell ask manner write callv infin deny decide refuse "
    .. "belief evidence "
  local modifier = u.def("modifier", (u.but(CLOSED .. CUES .. "vpres", "w")
    - u.one("vpast", "vpart") - u.word "international") + u.number
    + u.tag "adv")
  local qualifier = u.but(CLOSED .. "month time", "WU")
  local rolew = u.one "role title" - u.words "St. Ste."
  local titlew = u.tag("title", "", "WU")
  local orgw = u.tag "org"
  local capital = qualifier - orgw
  -- "the Kenyan international", a player
  local inter = u.word("international", "w")
  local behind_role = u.kind ",.|;)>" + u.one "verb adv prep conj that" + given
  local player = behind(u.one("demonym country place", "", "W")) * inter
    * #behind_role
  local premod = u.def("premod", (qualifier + modifier
    + inter * #-behind_role
    + u.words "alleged suspected"
    + u.word "inside" * #u.tag "anon"
    + u.word "state" * #(rolew + u.poss)) - rolew
    -- "Said Mayor Ann Yu:", "Per coach Ann Yu"
    -- and "Then police said", but "Then president Orlov said"
    - behind(u.brk) * (u.verb("say ask", "vpast") + u.word "Per"
      + u.word "Then" * #-rolew)
    - given * #(u.one("role title", "", "W") * #-qualifier) -- "Ann King"
    + behind(qualifier) * u.kind "*" * #qualifier) -- "Stern & Haldane analyst"
  -- Without a determiner a verb is more likely than a modifier.
  -- "Arden transport lecturer": behind a name in the singular it is no verb
  local baremod = u.def("bare modifier", premod - u.tag("verb", "", "w")
    + u.word "retired"
    + behind(qualifier - u.tag("group", "", "WU")) * u.tag("vbase",
        "say tell ask be have do modal vpast vpres", "w") * #rolew)

  -- "of the water utility", "for Orlov", "to the United Nations"
  local nounish = u.def("nounish",
    u.but(CLOSED .. "verb", "w")
    + u.one("vpart", "vpast", "w") * #-u.word "by" -- "a copy seen by Ito"
    + (u.one("vbase", "say tell be have do modal", "w")
        - u.words "believe think suspect")
      * #-u.one "det poss obj ving he she they it we i to"
    -- plurals that are verb forms too: "early results of"
    + u.one("vpres", "say tell", "w") * #(u.tag "prep" + u.kind ",.|:;")
    -- "the head of claims told", "voters in six states said"
    + u.tag("vpres", "be have do", "w")
      * -behind(u.brk * u.any * u.any)
      * #(u.tag "vpast" + u.one "be have modal rel")
    -- "in the next two states – Norland and Arden –"
    + u.word "states" * (#u.tag "ving" + behind(u.tag "num" * u.any))
    -- "a bank with a 4% stake"
    + qualifier + u.number * u.kind "*" ^ -1 + u.poss
    + u.kind "*" * #qualifier)
  -- "told members of the club at a dinner": when, not who
  local occasion = u.words "a an" * (nounish - u.tag "meet") ^ -3 * u.tag "meet"
  -- and "told reporters at the weekend"
  -- "told the Post from her bed", "told reporters from the steps": where from
  local link = u.words "of with" + u.word "from" * #-(u.words "his her"
      + u.tag "det" ^ -1 * u.words "steps scene podium stage studio")
    + u.word "at"
      * #-(occasion + opt(u.tag "det") * u.tag("time", "", "w"))
    -- "asked a firm for weeks of video", "a call by bishops for calm"
    + u.word "for" * #-(u.tag("time", "", "w") * u.word "of"
      + u.words("more permission leave help talks calm restraint mercy "
        .. "patience comment clarification forgiveness time"))
    + u.word "to" * #(u.one "det poss" + qualifier)
    -- "the minister in charge of roads", "engineers behind the plan"
    + u.word "in charge of" + u.word "responsible" * u.word "for"
    + behind(u.one "group role") * u.word "behind"
      * #(u.one "det poss" * u.any * (u.kind "wWU'" - u.one "verb vpast") ^ -4
        * u.verb("say tell", "vpast vpres"))
    -- "sources within the ministry"
    + behind(u.tag "anon") * u.words "within inside" * #u.one "det poss"
  -- "the ruling party"
  local before = opt(u.one "det poss" * (u.tag "ving" * #nounish) ^ -1)
  -- "some of the site's users already pleaded": when, not who
  local beside = (u.tag "adv" + u.words "recently lately currently later")
    * #u.tag("vpast", "vbase")
  -- "critics of the claims say"
  local no_verb_there = u.one("vpres vbase", "be have do modal", "w")
    * behind((u.one "det poss num" - u.words "that all no many") * u.any)
  local phrase = u.def("phrase",
    before * some(nounish - beside + no_verb_there, PHRASE)
    + u.one "det poss" * u.one "thing meet" -- "close to the talks"
    -- "director of nursing", "head of planning at the ministry"
    + u.tag "ving" * #(u.comma + u.one "verb adv conj"))
  -- "from Chile, India and Switzerland", before a verb too
  local land = opt(u.tag "det") * u.one "country place"
  local lands = land * (u.comma * land) ^ -4 * u.tag "conj" * land
  -- "a person familiar with the matter", "sources close to the talks"
  local knowing = u.word "familiar" * u.word "with" + u.word "close to"
    + u.words "briefed informed" * u.words "on about"
    + u.word "aware" * u.word "of"
  local known = knowing * phrase * (behind(u.poss) * u.tag "ving") ^ -1
  -- "ministers of health, finance and education"
  local charge = nounish - u.one("group anon role title", "", "w") - qualifier
  local charges = u.word "of" * charge * some(u.comma * charge, 4)
    * u.tag "conj" * charge
  -- "the Parks and Recreation Department"
  -- and "the Energy and Petroleum Regulatory Authority"
  local two_fold = qualifier * capital ^ -2 * u.word "and"
    * some(capital ^ -3 * some(orgw), 2)
  local caps = qualifier
  -- "of Health, Labour and Welfare": a comma where a list goes on to an "and"
  local item = caps - given
  local items = some(caps * (u.comma * #(some(item + u.comma) * u.tag "conj"
    * item) + u.tag "conj" * #item) ^ -1)
  local orgtail = (u.words "of for on against" * opt(u.word "the") * items
    + u.word "to" * caps * items) ^ -2
  -- "Halden AS", but not "HALDEN AS GOOD AS NEW"
  local mixed = u.but(CLOSED .. "month time", "W") - u.word("local", "W")
  -- "Harbor Local 88", a union
  local union = u.word("local", "W") * u.number
  local of_many = u.poss - u.words "'s ’s"
  -- "Radio Alder", "the Water Council", "Weller & Sons"
  -- "Dorn Gas and Electric Company"
  local power = (u.word "and" * u.words "Electric Gas Power" * orgw ^ -2) ^ -1
  local orgname = (mixed * mixed ^ -2 * (u.word("as", "U") + union) + union
    -- "the Norrby International Peace Research Institute"
    + caps * caps ^ -6 * behind(orgw) * orgw ^ -2 * power
    -- "Network Rail": within a name it is no verb
    + (orgw - u.words "Co Co.") * some(plain - given
        + u.tag("vbase", CLOSED .. "say tell ask vpres vpast sayn", "W")
          * #-orgw, 2)
    + u.words "Radio TV" * u.one("place country", "", "W") -- "Radio Oslo"
    -- "Transport Scotland", "Cricket Australia", "Public Health Wales"
    + u.word("public", "W") ^ -1 * u.words("Transport Sport Historic Natural "
        .. "Creative Visit Cricket Tennis Swimming Cycling Athletics Rugby "
        .. "Hockey Basketball Golf Rowing Statistics Parks Police Homes Health",
        "W") * u.tag("country", "", "W")
    -- "Weller & Sons Ltd", "the Bill & Lena Marsh Foundation"
    + caps * capital ^ -3 * u.kind "*" * caps
      * (capital ^ -2 * some(orgw, 2)) ^ -1
    -- "at Weller, Marsh & Brun", "Weller, Marsh & Co."
    + caps * #(some(u.comma * caps, 4) * u.comma ^ -1 * u.kind "*"
        * u.words("Co Co. Sons Partners", "W")
        + behind(u.words "at firm firms practice" * u.any)
          * some(u.comma * caps, 4) * u.comma ^ -1 * u.kind "*")
      * some(u.comma * caps, 4) * u.comma ^ -1 * u.kind "*" * caps
    -- "Doctors Against Silence", "Women's Aid"
    + u.tag("group", "org", "W") * (u.words("against without", "W") * caps
      + u.poss * item) * caps ^ -3
    -- "the Norland Transport Workers' Federation"
    + some(capital, 5) * of_many * capital ^ -2 * some(orgw)
    -- "the Bakers' and Caterers' Union"
    + capital * of_many * u.word "and" * some(capital, 5) * of_many ^ -1
      * some(orgw)
    + opt(u.words("Evening Morning Sunday", "W")) * capital ^ -5 * some(orgw)
      * power)
    * orgtail
  -- where it ends, and no more of a phrase follows
  local ended = #(u.kind ",.;|:)"
    + (u.one "verb have be modal adv conj" - u.kind "WU"))
  -- "a nurse from Durrow, Norland, said"
  local region = behind(qualifier + u.tag "org") * u.comma * (qualifier - given)
    * #(u.comma * u.tag "adv" ^ -1
      * u.verb("say tell ask write", "vpast vpres"))
    -- "of the University of California, Los Angeles disagreed"
    + behind(u.one("place country", "", "W")) * u.comma
      * some(u.tag("place", "", "W"), 2) * #(u.tag "adv" ^ -1 * u.tag "vpast")
  -- "the letter states", "the ministry states that it", "the Red Cross states"
  local states = u.word "states" * (behind(u.one "thing sayn" * u.any)
    + behind((u.kind "WU" + u.one "group org role") * u.any)
      * #(u.tag "that" * (u.one "det poss he she they it we i" + u.kind "WU")))
  local party = u.one "group anon"
    - u.word "public" * #u.one("thing meet", "", "w") -- "the public inquiry"
    - states
  -- "the union representing Norland's 300 nurses"
  local serving = u.words "representing defending treating investigating"
    * phrase * (rolew + party) ^ -1
  -- "the University of Ely (UE) and Ely College"
  local short = u.kind "(" * some(u.kind "WU", 3) * u.kind ")"
    * #(u.tag "conj" + link + u.word "in")
  local tail = u.def("tail", (link * lands + charges + known + serving
    + link * opt(u.tag "det") * orgname * ended
    + link * u.word "the" * two_fold + link * phrase * short ^ -1
    * (u.tag "conj" * nounish * #-u.tag "verb") ^ -1) ^ -3 * region ^ -1)
  local of = (u.word "of" * phrase) ^ -2

  -- "former traffic warden turned campaigner"
  local office = some(rolew)
      * (u.word "turned" * (modifier - rolew) ^ -2 * some(rolew)) ^ -1
    + player
  local run = u.def("run", some(premod ^ -6 * office))
  local barerun = u.def("bare run", some(baremod ^ -6 * office))
  local lead = opt(u.one "det poss")
  -- a role and what stands before it, "the prime minister's spokesman"
  local roles = u.def("roles", (u.one "det poss" * run + barerun)
    * (u.poss * run) ^ -2)

  -- A title before a name: "Belarusian Foreign Minister", "Secretary of State
  -- for European Affairs", "the 52-year-old engineer".
  -- "head of public health Ann Yu"
  local field = behind(u.words "head director Head Director") * u.word "of"
    * some(modifier - rolew, 3) * #given
  -- "a spokesman for Norland President Ann Yu" is another than she
  local holder = (qualifier - titlew) ^ -4 * titlew
  local anothers = behind(u.words("spokesman spokeswoman spokesperson "
      .. "lawyer attorney wife husband widow son daughter father mother "
      .. "brother sister"))
      * link * holder
    + u.word "to" * holder + link * titlew
  local charged = qualifier - given
  local affairs = -anothers * (field + ((link + u.word "in") * opt(u.tag "det")
    * opt(u.words "neighboring neighbouring")
    * ((qualifier + u.tag "conj") ^ -6 * u.one "org country place"
      + qualifier ^ -3 * u.words "group party" * #titlew
      -- "speaker of the parliament Ann Yu"
      + behind(u.tag "det") * (modifier - u.one "role title group") ^ -2
        * u.tag("group", "", "w") * #given
      -- "for Communities, Territories and Development": up to the first name
      + some(charged * (u.comma * #(some(charged + u.comma) * u.tag "conj")
        + u.tag "conj") ^ -1, 2 * SOME)
        -- "Minister of Defence of Norland Ann Yu"
        * #(given + u.word "of" * (u.tag "country"
          + qualifier * #given)))) ^ -2)
  local title = u.def("title", barerun * affairs)
  -- "Institute of Directors president Ann Yu"
  local bodys = u.def("body's", (qualifier - u.one "org role title") ^ -2
    * u.tag("org", "", "WU") * u.words "of for" * opt(u.word "the")
    * (qualifier - rolew) ^ -4) * barerun
  -- "Leader of the group Cllr Ann Yu"
  local address = some(titlew, 2)

  -- A look ahead that several rules share: a noun phrase up to the first word
  -- for a person or a group, or to a possessive.
  local people = u.def("people",
    #((u.one "det poss num" + u.number + u.word "in") ^ -5
      * (premod - party) ^ -6 * (rolew + party + player + u.poss)))

  -- apposition: ", deputy head of the water utility", ", a doctor"
  -- "a chemist at a laboratory in Palma"
  -- "the opposition's spokesman on energy"
  local within = (u.words "in on" * opt(u.word "the") * some(qualifier)
      * region ^ -1
    + u.word "on" * (some(modifier - rolew, 2) + u.word "call") * #u.comma) ^ -1
  -- "co-founder and head of the company": of two, one for each part
  local function also(part)
    return (u.tag "conj" * part(barerun * tail * within)
      * #(u.kind ",.;|" + u.close)) ^ -1
  end
  -- "Yu, the judge said, had lied", "it was Yu, the judge said.": another
  local inserted = u.tag "adv" ^ -1 * u.verb("say", "vpast vpres")
    * (u.kind ",.|" + u.tag "prep" ^ -1 * u.one "time month")
  -- "formerly the director", "the agency's former director"
  local lead_in = u.words "formerly once previously then" ^ -1
    * lead * (some(modifier - rolew, 3) * u.poss) ^ -1
  -- "According to Reed, the mayor lied": no verb may follow it there
  local after_appos = u.comma + u.kind ".;:-|)<Q\""
  local no_verb = after_appos + u.one "conj prep rel" - u.tag "verb"
  local before_clause = u.one "according prep"
  local function after_name(part, ahead)
    local one_of = u.word "one" * u.word "of"
      * as("role", u.one "det poss" * (premod - party) ^ -3 * party * tail)
    return u.comma * u.words "now currently" ^ -1
      * (as("role", lead_in * run * tail * within) * also(part) + one_of)
      * #(ahead or after_appos + u.one "verb adv conj prep")
      * #-inserted
  end
  local appos = u.def("apposition", after_name(function(p) return p end))
  local appos_there = u.def("closed apposition",
    after_name(function(p) return p end, no_verb))
  local function twice(p) return as("role", p) end
  local apposed = u.def("two appositions", after_name(twice))
  local apposed_there = u.def("closed appositions",
    after_name(twice, no_verb))

  -- "of the army's Western Command", "the university's School of Law"
  local own = u.poss * some(modifier - u.one "role group thing meet", 2) ^ -1
    * (some(qualifier - given, 4) * (u.word "of" * some(qualifier, 3)) ^ -1
      + u.one("group org orgs", "", "w"))
    * #-given
  -- "Minister Yoon of South Korea"
  local from = (u.word "of" * some(qualifier - given, 5)
      * u.poss ^ -1 -- "of McDonald's said"
      * #(u.tag "adv" ^ -1 * said) -- "of Halden Research said"
    -- "of the Centre for Strategic and International Studies"
    + (u.words "of from" + behind(qualifier * qualifier) * u.words "at with")
      * opt(u.tag "det") * orgname * ended * #-u.colon
    -- "of the UN refugee agency"
    + u.words "of from" * u.tag "det" * some(qualifier, 3)
      * (open - u.one("group org orgs", "role")) ^ -1
      * u.one("group org orgs", "role", "w") * ended
    -- "of Arden State University"
    + (u.words "of from" + behind(qualifier * qualifier) * u.words "at with")
      * opt(u.tag "det")
      * (capital * opt(u.poss)) ^ -4 * some(u.tag("org", "", "WU"))
      * (behind(u.words "Radio TV") * qualifier) ^ -1
      * u.one("country place", "", "W") ^ -1 -- "King's College London"
      -- "University of Arden", "Department of Roads and Public Works", "the
      -- Centre for Strategic and International Studies"
      * (u.words "of for on" * some(qualifier)
        * (u.word "and" * #-u.one "country place" * #-given
          * some(qualifier - rolew * #qualifier, 3)) ^ -1) ^ -2
      * #-u.colon
      * own ^ -1
    + u.words "of from" * opt(u.tag "det")
    * some(u.one "country place org orgs agency")
    -- "of the army's Western Command", "of the club's youth team"
    + u.word "of" * opt(u.tag "det")
      * some(modifier - u.one "role thing meet" + (qualifier - given), 5)
      * own
    + u.word "of" * u.tag("det", "", "WU") * some(qualifier, 3) -- "The Who"
    -- "Lord Marchmont of Ely", "Ann Yu of Weller & Sons", "of Weller Partners",
    -- "of Ely Fire and Rescue", but "of Ely and Bob Holt"
    + u.word "of" * some(plain) * (u.kind "*" * qualifier
      + some(u.one("role group", "title", "WU"), 2) * #-given
      + qualifier ^ -1 * u.word "and"
        * (u.one("verb sayn thing meet org", "", "W") - given)) ^ -1)
    * region ^ -1

  local age = u.comma * u.number * #(u.comma + u.colon)
  -- "Cllr Ann Yu (Lab), cabinet member for culture,"
  local aside = u.kind "(" * (u.kind "wWU.-" - u.kind "(|)") ^ -4
    * u.kind ")" * #appos
    -- "Ann Yu (@annyu) posted"
    + u.kind "(" * u.kind "@" * u.kind ")" * #u.one "verb adv"
  -- "Sen. Ann Yu, D-Calif.,"
  local party_and_state = u.comma * u.words "R- D- I-" * opt(u.number)
    * (some(qualifier, 2) * #u.comma) ^ -1 -- "R-Fort Worth"
    * opt(u.kind "." * #u.comma)

  -- "critics say", but "police report", "a claim"
  local says = u.one("say tell ask manner write", "ving sayn")
    + u.words "urged appealed promised pledged vowed"
  local sayers = (u.tag "adv" + u.words "later earlier") ^ -1 * says
  -- somewhere in the sentence: what most have not needs no further look
  local saying = #((u.any - u.brk - says) ^ 0 * says)
  -- What reports, with its auxiliaries: "have long argued"; nouns of the same
  -- form do not.
  local NOUNS = "sayn thing meet group org role title place num"
  local reported = "say tell ask write infin callv evidence belief"
  local before_report = #(u.one "have do modal adv neg" ^ -3
    * (u.tag "be" * u.tag "adv" ^ -1 * u.verb("say ask write callv", "ving")
      + u.verb(reported, "vpast ving vpart") + states
      + u.verb(reported, "vbase vpres", NOUNS))
    - u.one "tell belief" * u.kind ",:.|") -- "…, court told", "one wish:"

  -- pronouns --
  rule { name = "en.pronoun", group = "mention", order = 10,
    mention = "pronoun",
    build = function()
      local inside = u.any - u.kind ".:;?!~|<>Q"
      return as("whole", u.one("he she they it we i", "poss")
        + -behind(u.brk) * u.tag "rel" -- "Who said so?" asks
        -- "Ely and Ito, both of Durrow, said"
        + (u.word "both" - behind(u.comma) * u.word "both" * u.tag "prep")
          * #-u.one("group role", "", "w")
        + u.word "her" * #u.tag "to" -- "led her to say"
        -- "Her advice:", "in her words", "her claim that"
        + u.tag "poss" * #(open ^ -3 * u.colon
          + open ^ -2 * u.tag "that" * behind(u.tag "sayn" * u.tag "that")
          + u.words "last final first" ^ -1 * u.words "words view opinion"
          + u.words "reply answer verdict response" * #(u.stop + u.brk))
        -- "Her advice to writers was simple:"
        + -behind(u.one "prep to") * u.tag "poss"
          * #((u.kind "w" - u.one "sayn be") ^ -2 * u.tag "sayn"
            * (inside - u.tag "be") ^ -14 * u.tag "be" * inside ^ -8 * u.colon)
        + behind(u.tag "according") * u.word "her"
          * #(u.comma + u.stop + u.brk))
    end }

  -- bodies by name --
  -- "McDonald's said", "Hartley's has warned": no owner has a verb; but
  -- "Hartley's repeated calls"
  rule { name = "en.name-with-s", group = "mention", order = 19,
    mention = "org",
    build = function()
      local whole = as("whole", as("name",
        some(caps) * u.poss * (u.word "of" * caps) ^ -1))
      return behind(u.tag "according") * whole * #(u.comma + u.stop)
        + whole * #(u.tag "adv" ^ -1 * (u.words "said told asked"
            + u.verb("say tell ask", "vpast") * -open
          + u.one "have modal" * u.tag "adv" ^ -1
            * u.verb("say tell ask infin", "vpart vbase")))
    end }

  rule { name = "en.known-organisation", group = "mention", order = 20,
    mention = "org",
    build = function()
      -- "BBC Radio 4", "Sky Sports"
      local part = #u.kind "WU"
        * u.words("sport sports Radio News business breakfast TV Television "
          .. "world international scotland wales online")
        * (u.number -- "BBC Radio Kent"
          + behind(u.word "Radio") * (plain + u.tag "place") * #-plain) ^ -1
        + behind(u.word "NHS") * plain -- "NHS Grampian"
      -- "told CNN Norland the towns", but "told Reuters Norland was"
      local edition = u.one("country demonym", "", "W")
        * #(u.one "det that" + u.kind ",.;|"
          + behind(u.brk * u.any * u.any) * said)
      return as("whole", opt(u.word "the")
          * as("name", u.one("demonym country") ^ -2
            * u.one "orgs agency" * (part * part ^ -1 + edition) ^ -1))
        * #-(u.poss * (premod ^ -5 * (rolew + orgw) + fullname))
        * #-(premod ^ -3 * rolew)
        * #-((premod - orgw) ^ -3 * orgw)
        -- "EU officials", but "told Reuters nine people had died"
        * #-(-(u.tag "num" + u.number) * (modifier - party) ^ -2 * party)
    end }

  -- "the newspaper Alder Post"; other bodies beside a verb of saying only:
  -- "The charity Shelter Now said", "campaign group Clean Air Now said"
  rule { name = "en.outlet-name", group = "mention", order = 18,
    mention = "org",
    build = function()
      -- "the Norlandian newspaper La Voz"
      local whose = u.tag("demonym", "", "W")
      local outlet = u.words("newspaper magazine daily weekly tabloid "
        .. "broadsheet broadcaster website journal channel")
      -- "The Post", "Save Our Wick", "Friends of Ely"
      local named = as("name", u.tag("det", "", "WU") ^ -1 * caps
        * ((particle + u.word "of") ^ -1
          * (caps + u.tag("poss", "", "WU"))) ^ -4)
      local the = as("whole", (u.word "the" * whose ^ -1 + whose) * outlet
        * named)
      local body = outlet + u.words("charity nonprofit union firm company "
          .. "retailer airline bank carmaker watchdog regulator consultancy "
          .. "chain lender insurer brewer fund")
        + u.words "developer publisher" * #-given -- or a person
        + u.words "campaign advocacy rights environmental pressure lobby"
          * u.word "group" + u.word "campaign group" + u.word "rights group"
        + u.word "advocacy group" + u.word "watchdog group"
        + u.word "group" * #-given
        + u.words("agency", "wW") + u.word "news agency" + u.word "think tank"
        + u.word "television station" + u.word "tv station"
        + u.word "radio station"
      -- "Tech company Lumo said", "state-owned Norlandian agency Lumo said"
      local kind = behind(u.brk) * u.kind "W" + modifier
        + u.tag("demonym", "", "W")
      local called_so = as("whole", opt(u.one "det poss" - u.words "a an")
        * (kind - body) ^ -3 * body * named)
      -- "Rights group Clean Ely put it at ten, and said"
      -- "the Evening Courier"
      local paper = -behind(u.poss) * as("whole", as("name",
        u.word("the", "W") ^ -1 * u.words("Evening Morning", "W") * caps))
      return the + paper
        + called_so * #(sayers + u.one "that have be modal vpast"
          + u.verb("belief infin callv", "vpres"))
        + (behind(u.tag "according") + behind_said) * called_so
          * #u.kind ",.;|"
    end }

  -- "Johns Hopkins University (JHU) data indicated", "a leaked FBI memo said"
  rule { name = "en.paper-of", group = "mention", order = 15, mention = "thing",
    build = function()
      local paper = u.tag("thing", "ving vpart", "w")
      local whole = as("whole", (u.tag "det" * (modifier - paper) ^ -2) ^ -1
        * caps * (caps + u.word "of") ^ -5 * behind(caps)
        * (u.kind "(" * some(u.kind "WU", 3) * u.kind ")") ^ -1
        * as("head", some(u.words "data figures statistics records research"
          + paper, 3))
        * (u.words "of by from" * phrase) ^ -2)
      return whole * before_report + behind(u.tag "according") * whole
    end }

  -- "the Marion County Sheriff's Office"
  rule { name = "en.office-of", group = "mention", order = 16, mention = "org",
    build = function()
      return as("whole", opt(u.word "the") * as("name",
        caps * (caps - rolew) ^ -3 * rolew * u.poss
        * u.tag("org", "", "WU") * orgtail)) * #-(premod ^ -3 * rolew)
    end }

  -- people with a title: "Infrastructure Minister Oksana Hrytsak" --
  rule { name = "en.titled-name", group = "mention", order = 30,
    mention = "person",
    build = function()
      -- "said team captain Ann Yu": no verb stands behind one of saying, a
      -- preposition or marks that close: “…,” fire chief Ann Yu said
      local noun = u.tag("vbase", "", "w")
      noun = #noun * behind(u.one("say tell ask manner write", "vbase ving")
        + u.tag "according" + u.tag("prep", "to sub") + u.kind ">") * noun
        * #-courtesy -- "in court Mr Ito"
      -- "the Consumer Safety Bureau"
      local body = plain * plain ^ -2 * #u.tag("org", "", "W")
        * u.tag("group", "", "W")
      local placed = as("whole", as("role", title)
        * behind(u.one("title role", "", "WU"))
        * as("name", #u.tag "place" * surname))
      local titled = u.def("titled name",
        (u.one "det poss" * as("role", run * affairs)
          -- "roofer and witness Ann Yu" is one
          + as("role", (noun * title + title)
            * (u.tag "conj" * title * #called) ^ -1)) * opt(address)
          * -(behind(u.kind "WU") * body) * called
          * opt(age + party_and_state + aside))
      return people * (behind(before_clause)
            * as("whole", titled * opt(from + appos_there))
          + as("whole", titled * opt(from + appos)))
        * #-(u.poss * premod ^ -3 * rolew * u.comma ^ -1 * fullname)
        + as("whole", as("role", bodys) * #(qualifier * qualifier) * name)
        -- "Captain Rochester said", "said Judge Paris": no place beside a cue
        + placed * before_report + said_last(placed)
    end }

  -- "said miller Ann Yu", “…,” miller Ann Yu told: what stands before a name
  -- beside a verb of saying is what its bearer does
  rule { name = "en.trade-name", group = "mention", order = 48,
    mention = "person",
    build = function()
      local person = as("whole", as("role", (rolew + u.number) ^ -1
        * some(unlisted, 2)) * name)
      local named = as("whole", u.tag "det" * as("role", some(unlisted, 2))
        * u.comma * name) -- "said the miller, Ann Yu."
      return behind_said
          * (person * #(u.kind ",.|;" + u.one "prep conj adv that")
            + named * #u.kind ",.|;")
        + behind(u.kind ">," + u.brk + u.tag "conj") * person
          * #(u.tag "adv" ^ -1 * said)
        -- "One of the authors, herpetologist Ann Yu, said"
        + behind(u.comma) * person * #(u.comma * u.tag "adv" ^ -1 * said)
    end }

  -- "Wheelwright Ann Yu": what nobody knows, with a capital as it begins the
  -- sentence, before a first name and a surname. That they are named here keeps
  -- initials from being unknown.
  rule { name = "en.trade-at-start", group = "mention", order = 48,
    mention = "person",
    build = function()
      local initial = u.words("B. C. D. E. F. G. H. I. J. K. L. M. N. O. "
        .. "P. R. S. T. U. V. W. X. Y. Z.")
      local trade = u.unknown - u.kind "wU" - initial
      return behind(u.brk) * as("whole",
        as("role", trade * u.tag("demonym", "", "W") ^ -1)
        * as("name", given * plain * more ^ -4) * opt(age)
        * opt(from + apposed))
    end }

  -- "Mr and Mrs Strand"
  rule { name = "en.couple", group = "mention", order = 29, mention = "group",
    build = function()
      local form = u.tag("title", "role")
      return as("whole", form * u.tag "conj" * form
        * (fullname + surname)) * #-u.poss
    end }

  -- "(the) ruling party's", "(the) body's", before a role
  local body_owner = (premod * #-u.poss) ^ -4 * (premod + open) * u.poss

  -- "Koss's coach, former sprint specialist Ann Yu, said"
  local once = as("role", #u.kind "w" * title
    + u.words "former retired" * open ^ -3) * #given

  -- "Norrby's finance minister, Eva Stenbeck", "Quebec's minister"
  -- "said University of Norland, Ely's chancellor, Ann Yu"
  local campus = opt(u.word "the") * caps ^ -2 * u.word "of" * some(caps, 3)
    * opt(u.comma * some(caps - given, 2)) * #u.poss
  local owner = as("owner", behind(u.words "said says the" + u.brk) * campus
    + titlew ^ -1 * fullname
    + some(caps)) * u.poss
  rule { name = "en.owned-role-name", group = "mention", order = 32,
    mention = "person",
    build = function()
      -- "farmers' union president Ann Yu": of many, who need no article
      local many = u.one("group role", "vbase", "wW") * u.poss
      -- "the company's head Ann Yu"
      return as("whole", as("role", (owner
            + u.one "det poss" * body_owner) * title * tail)
        -- "Ito's lawyer, Ann Yu, said", but not "Ito's lawyer, Ann had left"
        * (u.comma * once ^ -1 * name * #(after_appos
            + u.tag "adv" ^ -1 * said + u.one "conj prep rel")
          + name))
        + as("whole", as("role", many * run * affairs * tail)
          * opt(address) * name * opt(age))
    end }

  -- "the Labour Party's Ann Yu", "Reuters' Lee Park"
  rule { name = "en.owned-name", group = "mention", order = 39,
    mention = "person",
    build = function()
      -- "Friends of the Earth's Ann Yu"
      local body = u.one("org group", "", "W")
      local friends = (capital - body) ^ -2 * body * u.words "of for"
        * opt(u.word "the")
      return as("whole", opt(u.tag "det") * friends ^ -1
        * (caps * #-u.poss) ^ -4 * caps
        * u.poss * as("name", fullname * #-u.one "org role"))
    end }

  -- "Her deputy, Bohdan Lysak", "the lawyer, Ruth Amsel", "her promoter, Live
  -- Stage", "her husband, director Lee Park"
  rule { name = "en.role-name", group = "mention", order = 34,
    mention = "person",
    build = function()
      local whose = behind(u.tag "poss") * as("role", run * tail * within)
        * u.comma * as("role", title) * name * #-(u.comma * u.tag "conj")
      -- "an aide to the chairman, Ann Yu,": that is the chairman's name
      local whose_name = u.words "a an" * (premod - party) ^ -4
        * some(rolew + party) * (link + knowing) * u.word "the"
        * (premod + rolew + u.poss) ^ -5 * behind(rolew) * u.comma
      return people * -whose_name * as("whole", lead
          * (whose + as("role", opt(body_owner) * run * tail * within)
            * opt(u.tag "time") * u.comma
            * opt(as("role", address + some(u.tag("role", "title", "w"), 2))
              + once)
            * (name + as("name", caps * caps * caps ^ -1)
              -- "her mum, Dawn,", "a driver, Sunday Ojo,"
              + as("name", u.words("Dawn June April May", "W")
                + u.words("Sunday Monday Thursday Friday", "W") * plain)))
          * #(u.comma + u.kind ".;:|)(") * #-(u.comma * (fullname * u.comma)))
    end }

  -- "Republic Act No. 9, also known as “…”, states", "Section 230 says"
  rule { name = "en.law", group = "mention", order = 28, mention = "thing",
    build = function()
      local law = u.words("Act Article Section Clause Rule Bill Resolution "
        .. "Regulation Directive Order Amendment", "W")
      return as("whole", (qualifier - law) ^ -2 * as("head", law)
        * u.words "No. Nos. no." ^ -1 * u.number)
    end }

  -- "one of them, Ann Yu," "one of the miners, Ann Yu, 40"
  rule { name = "en.one-of-name", group = "mention", order = 31,
    mention = "person",
    build = function()
      return as("whole", u.words "one another" * u.word "of"
          * (u.tag "obj" + u.one "det poss" * some(open + rolew, 4))
          * u.comma * opt(as("role", title)) * name * opt(age))
        * #(u.comma + u.kind ".;:|)")
    end }

  -- "one of their daughters, aged 17, escaped", "met one of the miners."
  rule { name = "en.one-of", group = "mention", order = 72, mention = "group",
    build = function()
      -- "Ann Yu, a lawyer and one of the founders": what she is
      return -behind(u.comma + u.tag "conj")
        * as("whole", u.word "one" * u.word "of" * opt(u.one "det poss")
          * (premod - party) ^ -4
          * as("head", u.tag("group", "vbase", "w")))
        * #(u.kind ",.;|" + u.tag "adv" ^ -1
          * u.one "vpast vpres have be modal rel" + u.one "prep conj")
    end }

  -- "a resident named Ann Yu", "the driver, identified as Ann Yu, 40"
  rule { name = "en.role-identified", group = "mention", order = 33,
    mention = "person",
    build = function()
      -- "a student who gave her name only as Mina"
      local given_as = u.word "who" * u.words "gave gives" * u.tag "poss"
        * u.words "name first" * u.word "name" ^ -1 * u.word "only" ^ -1
        * u.word "as"
      return people * as("whole", lead
          * (as("role", run * tail) * opt(u.comma)
            * ((u.word "who" * u.words "can may" * u.words "only" ^ -1
                * u.word "be") ^ -1
              * u.words "identified named known" * u.words "only" ^ -1
              * u.word "as" + u.word "named")
            + run * tail * opt(u.comma) * given_as)
          * (name * opt(age)
            + as("name", u.one("role title", "", "W") * caps))) -- "Nurse B"
    end }

  -- "Brazil's agriculture ministry", "Orlov's spokeswoman"
  rule { name = "en.owned-body", group = "mention", order = 36,
    mention = "org",
    build = function()
      return as("whole", as("name", some(caps) * u.poss
        * ((open + caps) - rolew - orgw) ^ -4 * some(orgw) * orgtail))
        * #-(premod ^ -3 * rolew)
    end }

  -- "The trade representative's office", "the union's lawyers"
  rule { name = "en.owned-noun", group = "mention", order = 28,
    mention = "org",
    build = function()
      return people * as("whole", as("name", opt(u.one "det poss")
        * some(premod + rolew) * u.poss
        * (open - u.one("org group role", "", "w")) ^ -3
        * some(u.one("org group", "role", "w"))))
        * #-rolew -- "Norland's public auditor"
    end }

  -- "the agency's annual report said", "according to Ann Yu's letter"
  rule { name = "en.owned-thing", group = "mention", order = 17,
    mention = "thing",
    build = function()
      local whose = as("owner", u.one "det poss"
        * some(premod + rolew + party)) * u.poss + owner
      local head = u.tag "thing"
      local thing = people * as("whole", whose * u.word "most" ^ -1
        * (premod + u.word "official" - head) ^ -4
        * as("head", some(head, 2) * #-u.unknown)
        * (u.words "of on in to from for" * phrase) ^ -2)
      return -behind(u.tag "prep") * thing
          * #((u.tag "prep" ^ -1 * u.one "time month") ^ -1 * before_report)
        + behind(u.tag "according") * thing
    end }

  -- "The council's reviewers had said"
  rule { name = "en.owned-people", group = "mention", order = 37,
    mention = "group",
    build = function()
      return people * as("whole", u.one "det poss" * some(premod + rolew
          + party) * u.poss
        * as("head", some(unlisted, 2))) * before_report
    end }

  -- "the official manifest", "an official release"
  local official = behind(u.word "official")
    * (unlisted + u.kind "WU" ^ -3 * u.one("thing sayn meet", "vpres vpast",
      "w") + u.words "position stance name language")
  rule { name = "en.owned-role", group = "mention", order = 38,
    mention = "role",
    build = function()
      return as("whole", as("role", owner * run * tail
        + u.one "det poss" * body_owner * run * tail)) * -official
    end }

  rule { name = "en.organisation", group = "mention", order = 40,
    mention = "org",
    build = function()
      -- "the Tenants' Union"
      local whose = some(caps - rolew, 2) * u.poss
      -- "Tom Hall" is somebody
      local bearer = given * u.words "Hall Church Temple" * #-qualifier
      -- "the opposition Freedom Party"
      local side = u.words("opposition ruling governing left-wing right-wing "
        .. "far-right far-left centre-right centre-left", "w")
      local alone = #-(u.poss * premod ^ -5 * rolew) * #-(premod ^ -3 * rolew)
        * #-u.one("group anon", "", "w")
      -- "Ely Fire and Rescue Service": two nouns; "Devon and Cornwall Police"
      local noun = u.one("verb thing meet", "male female", "W")
        + u.words("health water sport housing", "W")
      local force = u.words("Police Constabulary", "W")
      local joint = -titlew * (-given * qualifier * capital ^ -2 * behind(noun)
          * u.word "and" * some(capital ^ -3 * some(orgw), 2)
        + qualifier * u.word "and" * some(u.tag("place", "", "W") - force, 2)
          * force)
      return as("whole", u.word "the" * as("name", two_fold * orgtail)
          + as("name", joint)) * alone
        + -bearer * as("whole", (u.word "the" * opt(side)) ^ -1
          * as("name", whose * orgname + orgname)) * alone
    end }

  -- "Early results": no name, but what begins the sentence; "Early said"
  local adjective = u.words("early recent latest new preliminary initial final "
    .. "official independent separate internal previous fresh provisional "
    .. "private unofficial national regional local federal nuclear medical "
    .. "financial military global supermarket")
    * #(u.kind "w" - u.one "vpast be have do modal")
    -- "Maritime safety groups say"
    + behind(u.brk) * plain * #((modifier - party) * party * before_report)

  -- "Neighbouring Norland said"
  local near = u.words "neighbouring neighboring nearby" * #u.kind "WU"

  -- "Bram Verhulst, general secretary of the United Transport Front" --
  rule { name = "en.name", group = "mention", order = 50, mention = "person",
    build = function()
      local which = u.word "the" * (u.word "elder" + u.word "younger"
        + u.word "late") -- "the elder Reed"
      -- “…,” Bellow said: what else is a verb
      local verb = u.tag("verb", "", "WU") + u.tag("demonym", "", "W")
      -- "a tearful Ann Yu", but not "a new Ann Yu film"
      local mood = u.words "a an" * u.tag "adv" ^ -1
        * some(modifier - u.one "role title group org country thing", 2)
      local subject = #verb * behind(u.kind ">") * verb
        * #u.verb("say tell ask manner write", "vpast vpres")
      -- "Halden officials": a part of that; "Ann Yu supporters" names her
      local whose = (given + some(plain - given, 3))
        * u.one("group anon role", "verb", "w")
      -- "Per Ms Wu, nobody has left", "Part of it": no first name
      local no_name = u.word "Newly" + u.word "Per"
        * (u.one("title agency orgs", "male female") + courtesy
          + (open - u.tag "role") ^ -1 * u.tag("role", "", "w"))
        + u.word "Part" * u.word "of"
        -- "Well, it tells me"
        + u.words("Well Okay OK Oh Yeah Yes Hey Ah Look Listen Sure Right",
          "WU") * #u.kind ",.!|"
      local moody = as("whole", mood * -whose * as("name", fullname))
      -- "Unseeded Hungarian Ann Yu said", "FURIOUS Ann Yu said"
      local mood_first = behind(u.brk)
        * (plain * u.tag("demonym", "", "W") + u.kind "U")
        * #(given * u.kind "W")
      local whom = u.def("whom", opt(which)
        * as("name", fullname * #-u.tag "org")
        * opt(age + party_and_state + aside))
      -- nor "A plan Yu said would fail" and ", a plan Yu has denied"
      return behind(u.brk + u.kind ">:" + u.one "sub that") * moody
          * before_report * -(u.tag "adv" ^ -1 * says
            * u.one "be have do modal vpast")
        + said_last(moody)
        + -(adjective + near + whose + no_name + mood_first)
        * (behind(before_clause)
            * as("whole", whom * opt(from + apposed_there))
          + as("whole", whom * opt(from + apposed) + as("name", subject)))
    end }

  -- "Current and former officials in the navy and at the ministry", "federal,
  -- state and local officials"
  rule { name = "en.former-and-current", group = "mention", order = 47,
    mention = "group",
    build = function()
      local which = u.words("current former past present serving retired "
        .. "federal state local national regional central provincial municipal "
        .. "city county foreign domestic international religious political "
        .. "military civilian civil public private male female elected "
        .. "appointed democratic republican conservative liberal Democratic "
        .. "Republican Conservative Labour Liberal Tory")
        + u.tag("demonym", "", "W")
      return as("whole", opt(u.tag "det" + u.word "both") * which
        * (u.comma * which) ^ -3 * u.comma ^ -1 * u.tag "conj" * which
        * (baremod - party) ^ -3
        * as("head", party) * tail * (u.word "in" * phrase) ^ -1
        * (u.tag "conj" * (link + u.word "in") * phrase) ^ -1)
    end }

  -- "like many Tanjung Serians": more than one is no name
  rule { name = "en.many-people", group = "mention", order = 49,
    mention = "group",
    build = function()
      return as("whole", u.words "many several few" * some(plain, 3))
        * #(u.kind ",.;|)" + u.one "verb adv prep conj" - u.one "role thing")
        * -(open * before_report) -- "several Koss associates said"
    end }

  -- "@harbourmaster", "@harbourmaster, a regular in our comments,"
  rule { name = "en.handle", group = "mention", order = 55, mention = "person",
    build = function()
      return as("whole", as("name", u.kind "@")
        * opt(u.comma * as("role", u.tag "det" * (u.kind "wWU0'") ^ -8)
          * #u.comma))
    end }

  -- "…,” Patch said", "…,” said Law": within a sentence a capital is a name,
  -- whatever else the word may mean
  rule { name = "en.capital-beside-cue", group = "mention", order = 55,
    mention = "person",
    build = function()
      local word = surname - u.tag "place"
      -- "May said", "Day told": no time says anything
      local time = u.tag("month", "", "W") + u.words("Day Summer Winter", "W")
      return -behind(u.brk) * as("whole", as("name", word * word ^ -1))
          * #said
        + said_last(as("whole", as("name", word + time)))
        + behind(u.brk + u.kind ">,") * as("whole", as("name", time)) * #said
        -- "Strand denied it": no order, for a past tense follows
        + as("whole", as("name", #word * u.tag("vbase", "sayn", "WU")))
          * #u.verb("say tell ask deny", "vpast", "vbase")
    end }

  local sayer = u.one("say tell ask manner write", "vbase ving")
  local before_sayer = #(u.tag "adv" ^ -1 * sayer)

  -- roles without a name --
  rule { name = "en.role", group = "mention", order = 60, mention = "role",
    build = function()
      -- "her neighbour on the platform"
      local place = u.word "on" * u.tag "det" * (nounish - u.tag "time")
        * #u.kind ".;"
      -- "shook his head"
      local body = u.tag "poss" * u.word "head" * -u.words "of for"
        * #(u.brk + u.kind ",.;:>)" + u.one "prep conj adv verb")
      return people * -body * as("whole", opt(u.tag "num")
        * as("head", as("role", roles)) * tail * opt(place))
        * #-u.one("group", "role verb") -- "veteran Republicans"
        * -(official + behind(u.words "witness eyewitness")
          * u.words("account accounts statement statements testimony "
            .. "testimonies evidence report reports video videos footage"))
    end }

  -- "warned residents of the flood", "reminded the mayor of his promise": of
  -- what, but "warned members of the party"
  local of_what
  do
    local tells = u.words("warn warns warned warning inform informs informed "
      .. "informing notify notifies notified notifying remind reminds reminded "
      .. "reminding alert alerts alerted alerting assure assures assured "
      .. "assuring convince convinced accuse accused accuses accusing")
    local who = u.one("group anon org orgs agency role title place country")
      + qualifier
    local closed = u.one(CLOSED)
    local what = u.word "of" * -(u.one "det poss" ^ -1
      * (u.kind "w" - who - closed) ^ -3 * (who + u.one "that to neg"))
    function of_what(p) return behind(tells) * p * #what end
  end
  rule { name = "en.told-group", group = "mention", order = 27,
    mention = "group",
    build = function()
      return of_what(as("whole", (u.one "det poss" ^ -1
        * (premod - party) ^ -4 * as("head", party))))
    end }
  rule { name = "en.told-role", group = "mention", order = 27,
    mention = "role",
    build = function()
      return of_what(as("whole", as("head", as("role",
        u.one "det poss" * some(premod ^ -4 * office)))))
    end }

  -- "Housing advocates said": here it is no verb
  rule { name = "en.advocates", group = "mention", order = 46,
    mention = "group",
    build = function()
      local word = u.word "advocates"
      return as("whole", (premod - word) ^ -3 * as("head", word))
        * #(opt(u.tag "adv") * (says + u.tag "have" * u.tag "vpart"))
    end }

  -- "the French said": nobody is called so
  rule { name = "en.people", group = "mention", order = 61, mention = "group",
    build = function()
      return as("whole", u.word "the" * as("head", u.words("French British "
          .. "Dutch English Irish Spanish Welsh Polish Swedish Finnish Danish "
          .. "Turkish Scottish"))) * before_sayer
    end }

  -- "the Dutchman said", "the 33-year-old Dutchman said"
  rule { name = "en.demonym", group = "mention", order = 62, mention = "role",
    build = function()
      local one = as("whole", as("head", as("role", u.word "the"
        * u.number ^ -1 * u.tag("demonym", "group", "WU"))))
      return one * (before_sayer + #(u.comma * u.words "who whose"))
        + said_last(one)
    end }

  rule { name = "en.body", group = "mention", order = 72, mention = "org",
    build = function()
      local head = u.tag "org"
      -- but "in a statement Ito Partners said"
      local thing = u.one("thing meet", "", "w") * #qualifier
      return as("whole", u.one "det poss" * (premod - head - thing) ^ -5
        * as("head", head) * of) * #-rolew
    end }

  rule { name = "en.place", group = "mention", order = 80, mention = "place",
    build = function()
      return as("whole", as("name", u.one "country place"))
        * #-(u.poss + qualifier + u.tag("time", "", "WU")) -- "USA TODAY"
    end }

  rule { name = "en.thing", group = "mention", order = 90, mention = "thing",
    build = function()
      local head = u.one "thing meet"
      -- "a video shows Koss"
      local verb = u.tag "vpres" * #(u.one "that det poss" + u.kind "PWU")
      -- "the ruling National Accord"
      head = head - u.word "ruling" * #qualifier
      -- "a snap poll", "the May report"
      local odd = (u.tag("vbase", "", "w") + u.tag "month") * #head
      -- "according to emails seen by Ito": it is they that tell
      local bare = behind(u.tag "according")
        * #((premod - head) ^ -4 * (u.tag "thing" - u.tag "measure")
          * (u.one "vpart prep" + u.kind ",.;|"))
      -- "those going to the polls said"
      local to_vote = behind(u.words("go goes going gone went head heads "
          .. "headed heading") * u.word "to") * u.word "the" * u.word "polls"
      return -to_vote * as("whole", (u.one "det poss" + bare)
        * (premod + u.word "official" - head) ^ -5
        * (odd - head) ^ -1
        * as("head", (head - behind(u.kind "WU") * verb) -- "the NTU estimates"
          * (head - u.tag "ving" - verb) ^ -4
          -- "the hearing room", "the report card"
          * (u.but(CLOSED .. "verb adv time role group org", "w")
            * #(u.tag "that" + u.kind ",.|")) ^ -1)
        -- but "told them at a rally in Oslo" where
        -- and "told Friday's meeting on Sunday" when
        * ((u.word "of" + u.word "on" * #-u.one "time month"
              + -behind(u.tag("meet", "thing")) * u.word "in")
            * phrase
          -- "the message from Holloway:" tells whose words follow
          + u.words "by from" * phrase * #-u.colon) ^ -2)
    end }

  rule { name = "en.group", group = "mention", order = 70, mention = "group",
    build = function()
      local few = (u.tag "num" + u.number) * (u.word "in" * u.tag "num") ^ -1
        * (u.words "other more") ^ -1
      -- "…, campaign officials said": a verb before its object would not be
      -- followed by one of saying
      local noun = u.tag("vbase", CLOSED .. "say tell", "w") * #party
      local sole = u.one("group anon", "verb") -- it means nothing else
      -- "a staff report said", "according to the crew manifest, he"
      local of_theirs = u.one "det poss" * (premod - party) ^ -4 * some(party)
        * (u.tag("thing", "", "w") - party)
        * (u.comma + u.verb("say", "vpast"))
      return people * -of_theirs
        * as("whole", ((u.one "det poss" + u.word "both")
            * opt(few) * (premod - party) ^ -5
            * as("head", some(party))
          + opt(few) * (baremod - party) ^ -5 * as("head", some(sole))
          -- "told staff"
          + behind(u.verb("tell", "vpast vpres vpart ving"))
            * as("head", u.tag("group", "", "w"))
          -- "was told by engineers", "unsafe, say engineers"
          + (behind(u.word "by") + behind(u.comma * u.word "say"))
            * as("head", u.tag("group vpres", "", "w"))
          -- "Nurses and neighbours said"
          + behind(u.brk) * as("head", u.tag("group vpres", "", "W")
            * #(u.tag "conj" * (few + u.one "det poss" + u.words "several some")
              ^ -1 * (baremod - party - rolew) ^ -2 * (party + rolew)
              * before_report))
          + behind(u.brk + u.kind ",>;" + u.one "conj that")
            * (baremod - party) ^ -2 * noun
            * as("head", some(sole) * before_report))
        -- "members of the Rail Crew Union", not "the Friends of Dorn Park"
        * ((behind(u.one("group anon", "", "w")) + behind(u.brk * party))
            * u.word "of" * opt(u.word "the")
            * as("owner", caps * capital ^ -4 * orgw * #-nounish))
          ^ -1
        -- "warned the council in 2021" tells when
        * tail * ((u.word "in" * #-(occasion + u.number * #-nounish)
              + u.words "near across outside along around") * before
            * some(nounish - u.tag("time", "", "w"), PHRASE)) ^ -1)
        -- "some protest leaders said"
        + as("whole", (u.tag "det" + u.words "some many most several few other")
          * (premod - party) ^ -2 * u.tag("vbase", CLOSED, "w")
          * as("head", sole * before_report))
        -- "Doctors, nurses and teachers said"
        + behind((u.brk + u.verb("say", "vpast vpres"))
            * u.one "group anon role" * u.comma)
          * as("whole", as("head", u.tag "group")) * #(u.comma + u.tag "conj")
    end }

  local common = nounish - qualifier - u.tag "adv" * says - u.tag "time"
  local noun = ((u.one "det poss" - u.word "all" * #qualifier)
      * (common * u.poss) ^ -1 + u.tag "num" * #-u.word "times"
      + qualifier * qualifier ^ -2 * u.poss)
    * (qualifier ^ -3 * common * common ^ -4 + qualifier * qualifier ^ -3
      -- "the ranking says"
      + common ^ -3 * u.tag "ving" * #u.verb("say", "vpast vpres"))
    * ((link + u.word "in" + u.word "on" + u.tag "ving") * phrase) ^ -2
  local oneself = u.words "himself herself themselves itself"
  rule { name = "en.named-noun", group = "mention", order = 45, mention = "org",
    build = function()
      -- "the Lost 52 Project"
      local numbered = some(caps - given, 2) * u.number
        * some(caps - u.one("role title", "", "W"), 3)
      return as("whole", u.word "the" * as("name", numbered)) * before_sayer
        + as("whole", opt(u.tag "det") * as("name", some(caps)
        * some(open - oneself - particle - u.one("verb", "vbase", "w")
           - u.one("adv time num vpast say tell group role", "", "w")
           - u.word "further" - u.word "later" - rolew - player)))
        * before_sayer
    end }

  -- "Half of bees lost since spring - study", "Dam not safe: report"
  local function last_in_headline(head)
    return behind(u.dash + u.colon)
      * as("whole", (open - head) ^ -3 * some(head, 2)) * #(u.kind "|" * -1)
  end
  rule { name = "en.headline-role", group = "mention", order = 43,
    mention = "role",
    build = function()
      return last_in_headline(u.one("role title", "", "w"))
    end }

  rule { name = "en.headline-source", group = "mention", order = 44,
    mention = "group",
    build = function()
      return last_in_headline(u.one("thing org group role title meet", "", "w"))
    end }

  -- At the start of a clause any noun: "Mourners say", "Exit polls suggest",
  -- "readers of the paper have told".
  rule { name = "en.bare-noun", group = "mention", order = 96,
    mention = "group",
    build = function()
      local clause = behind(u.brk + u.kind ",:;-" + u.one "conj sub that")
      local word = u.but(CLOSED .. "adv time month num obj verb", "wW")
        + u.tag("vpres", CLOSED .. "say tell adv", "wW") -- "polls"
        + u.tag("thing", CLOSED .. "adv", "wW")
        + u.tag("group", CLOSED .. "adv say tell", "wW") -- "Staff said"
      -- "after lunch Ann Yu said"
      word = word - u.verb("say tell ask write", "ving")
      local small = word - u.kind "W"
      -- "New rules require", "Recent polling suggests": the verb is a noun
      local verbal = adjective * u.tag "verb"
      -- "Witnesses in Kyiv said"
      -- "Polls by party groups suggested"
      local somewhere = (behind(u.tag "thing") * u.word "by" * phrase
          * (u.tag "conj" * opt(u.word "the") * some(caps, 3)
            * #before_report) ^ -1) ^ -1
        * (u.words "in on at" * #-occasion * phrase) ^ -1
      -- "The union that represents miners said": who does
      local does = behind(u.tag "that") * u.tag("vpres", "", "w") * small
      return clause * -near * -does * as("whole", (verbal + some(small, 4)
        + -#verbal * some(word, 4)) * tail * somewhere) * before_report
        -- "Fire service: “…”"
        + behind(u.brk) * as("whole", (word + u.kind "W") * small ^ -2)
          * #(u.colon * u.kind "<")
    end }

  -- "nearly half", "six in 10", "46 percent of voters", "many of them", "those
  -- in the hall", "nobody at the firm"
  local amount = (u.tag "num" - u.words "first second" + u.number)
    * u.kind "*" ^ -1
  -- "six in 10 registered voters", "half of the older members"
  local word = u.but(CLOSED .. "adv time", "wWU") - before_report
  local such = word ^ -5
  -- "one of the miners", but not "one of the stated aims"
  local the_such = (u.tag "det" * #word) ^ -1 * such
  local among = u.words "of in at on around over under"
    * (#(the_such * before_report) * the_such
      -- "one of the women in the group", "half of those at the rally"
      + (phrase + u.word "those")
        * ((link + u.words "in on") * #-occasion * phrase) ^ -2
      + u.tag "obj")
  local polled = u.tag("vpart", "say tell")
    + unlisted * #before_report
  -- "of those surveyed"
  local those = among * opt(u.tag("vpart", "say tell")
      + behind(u.word "those") * polled)
    + opt(u.word "overall" + behind(u.word "those") * polled)
  -- "those who opposed the plan said"
  local who_report = u.tag "rel" * (u.kind "wWU'0" - before_report) ^ -12
    * before_report
  local share = (u.tag("adv", "num") + u.word "more than" + u.word "as many as"
      + u.words "about around over under") ^ -3
    * u.words "a an the" ^ -1 * some(amount, 2)
    * ((u.word "in" + u.word "out of") * amount) ^ -1 * such
  rule { name = "en.share", group = "mention", order = 71, mention = "group",
    build = function()
      local part = u.words("one many some others most several few all both "
        .. "each another neither none those nobody") + u.word "no one"
      -- ", 46 percent," ", who would not be named,"
      local apart = u.comma * (u.tag "rel" * (u.kind "wWU'0") ^ -12
        + (u.kind "wWU0*") ^ -4) * u.comma
      -- "another alleged victim", "two trusts"
      local verbal = u.words "alleged suspected reported" * open
        -- "37 confirmed cases", "two announced closures"
        + u.words "confirmed announced" * (open - u.one "adv neg time verb")
        + behind(u.tag "num" - u.word "one" + u.words "many several few")
          * u.tag("vpres", "vbase vpast be have do")
      return -behind(u.kind "WU0*" - u.one "adv conj sub that")
        * -behind(u.word "the") -- "in the 1980s Ann Yu said"
        * -behind(u.one "be have") -- "are all calling for"
        * -(u.number * u.comma) -- "Ann Yu, 68, who lives in Oslo, said"
        * as("whole", (share + part) * those) * -verbal
        * #(opt(apart) * before_report + who_report)
        -- "The second said"; what may be a noun is one: "the first claim"
        + as("whole", u.word "the" * u.words "other others first second third"
            * those) * #(u.one "have modal adv" ^ -2
              * (u.verb(reported, "vpast") + u.verb(reported, "vpres", NOUNS)))
        -- "said one of two witnesses who saw it"
        + behind_said
          * as("whole", u.words "one many some several" * u.word "of"
            * (u.tag "obj" + opt(u.tag "det") * such))
          * #(u.comma + u.kind ".|" + u.tag "rel")
        -- "Thousands marched, chanting"
        + behind(u.brk + u.comma) * as("whole",
            u.words "thousands hundreds dozens scores millions")
          * #(u.tag "adv" ^ -1 * (u.one "vpast vpres have be"
            + u.unknown - u.kind "WU"))
    end }

  -- what things are measured by says nothing: "according to plan"
  local measure = opt(u.tag "det")
    * u.tag "measure"
  -- "said the next night", "the previous Friday": when
  local day = u.word "the" * u.words "next previous following same other past"
    * u.one "time month"
  rule { name = "en.noun-phrase", group = "mention", order = 95,
    mention = "group",
    build = function()
      local according = u.tag "according" + u.word "per"
      -- "…, per the ministry", but "ten miles per hour"
      local rate = behind((u.any - u.comma) * u.word "per")
      -- but "in a statement Ito Partners said"
      return as("whole", saying * (u.words "a an one another"
          * (common - u.one "thing meet") ^ -2
          * qualifier * qualifier ^ -1 + noun))
          -- "the guild's website, run by Ann Yu, said"
          * #((u.comma * (u.tag "rel" + u.tag "vpart"
              * (u.any - u.comma - u.brk) ^ -12
              * (u.comma * u.words "a an the"
                * (u.any - u.comma - u.brk) ^ -16) ^ -1 * u.comma)) ^ -1
            * (u.one "have do modal" ^ -2 * sayers))
        + behind(sayer + according + u.word "by") * -rate
          * (behind(sayer + according) * -measure * -day * as("whole", noun)
            + behind(u.verb("say tell ask", "vpart") * u.word "by")
              * as("whole", noun)
            + behind(according) * -measure
              * as("whole", nounish * nounish ^ -4 * tail))
    end }
end
