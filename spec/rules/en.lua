-- The examples of the English rules, by rule. quoth.check tells their form.
return {
  -- == quotations =======================================================

  ["en.quote-source-cue"] = {
    yes = {
      { "“The weir is holding,” Anna Kovalenko told reporters.",
        content = "The weir is holding,", source = "Anna Kovalenko",
        cue = "told", addressee = "reporters", type = "direct" },
      { "“We tried,” Brandt said, “but the road was closed.”",
        content = "We tried, but the road was closed.", source = "Brandt",
        cue = "said", addressee = false, speaker = "Brandt" },
      { "“It leaks,” Mika Aalto, who heads the utility, said on Monday.",
        content = "It leaks,", source = "Mika Aalto", cue = "said" },
    },
    no = {
      "“It leaks,” said Mika Aalto.",
      "Aalto said the roof leaked.",
    },
  },
  ["en.quote-cue-source"] = {
    yes = {
      { "“The taps are dry,” said Ivan Sokol, deputy head of the water utility.",
        content = "The taps are dry,", cue = "said", speaker = "Ivan Sokol" },
      { '"Who left the gate open?" asked Ruth Amsel.',
        content = "Who left the gate open?", cue = "asked",
        source = "Ruth Amsel", type = "direct" },
    },
    no = {
      "“The taps are dry,” Ivan Sokol said.",
      "Said Ivan Sokol: “The taps are dry.”",
    },
  },
  ["en.quote-according-to"] = {
    yes = {
      { "“The brakes held,” according to Petra Lind.",
        content = "The brakes held,", cue = "according to",
        source = "Petra Lind", type = "direct" },
      { '"Somebody left the gate open," according to the report.',
        content = "Somebody left the gate open,", source = "the report" },
    },
    no = { "The brakes held, according to Petra Lind." },
  },
  ["en.quote-source-verb"] = {
    yes = {
      { "“Here it comes,” Petra Lind grinned.",
        content = "Here it comes,", source = "Petra Lind" },
      { "“Nobody told us,” Lind frowned.", content = "Nobody told us,",
        source = "Lind" },
    },
    no = { "“Here it comes,” Petra Lind said." },
  },
  ["en.quote-verb-source"] = {
    yes = {
      { "“Here it comes,” grinned Petra Lind.", content = "Here it comes,",
        source = "Petra Lind" },
      { "“At last,” smiled the captain.", content = "At last,",
        source = "the captain" },
    },
    no = { "“Here it comes,” said Petra Lind." },
  },
  ["en.quote-dash-source"] = {
    yes = {
      { "“We came for the snow and stayed for the soup.” — Petra Lind, skier",
        content = "We came for the snow and stayed for the soup.",
        source = "Petra Lind, skier", speaker = "Petra Lind", cue = false },
      { '"Our members earned this contract." - Ruth Amsel',
        content = "Our members earned this contract.",
        speaker = "Ruth Amsel" },
    },
    no = { "“We came for the snow,” Petra Lind said." },
  },
  ["en.quote-alone"] = {
    yes = {
      { "The lift stopped between two floors at noon.\n\n“I counted the rivets twice.”",
        content = "I counted the rivets twice.", cue = false, source = false },
      { "Petra Lind kept the letters. “There are nine of them.”",
        content = "There are nine of them.", type = "direct" },
    },
    no = { "“There are nine of them,” Petra Lind said." },
  },
  ["en.source-cue-quote"] = {
    yes = {
      { "Kovalenko said: “The cranes stay where they are.”",
        content = "The cranes stay where they are.", cue = "said",
        source = "Kovalenko" },
      { 'After the vote Ruth Amsel told the hall, "You have been patient."',
        content = "You have been patient.", addressee = "the hall",
        speaker = "Ruth Amsel" },
      { "The auditor warned “the figures do not add up”.",
        content = "the figures do not add up", cue = "warned",
        source = "The auditor" },
    },
    no = { "Kovalenko: “The cranes stay where they are.”" },
  },
  ["en.source-colon-quote"] = {
    yes = {
      { "Kovalenko: “The drivers were never asked.”",
        content = "The drivers were never asked.", source = "Kovalenko",
        type = "direct" },
      { "Nurse Ruth Amsel: “Two of us looked after forty beds.”",
        content = "Two of us looked after forty beds.",
        speaker = "Ruth Amsel" },
    },
    no = { "Kovalenko said: “The drivers were never asked.”" },
  },
  ["en.source-words-colon-quote"] = {
    yes = {
      { "Kovalenko was blunt: “The ward is not safe at night.”",
        content = "The ward is not safe at night.", source = "Kovalenko" },
      { "The captain had one wish: “Let us go home.”",
        content = "Let us go home.", source = "The captain" },
    },
    no = { "Kovalenko was blunt. “The ward is not safe at night.”" },
  },
  ["en.cue-source-quote"] = {
    yes = {
      { "Added Ruth Amsel: “And bring the keys.”",
        content = "And bring the keys.", cue = "Added",
        source = "Ruth Amsel" },
      { 'Said team captain Jonas Weil: "We ran out of legs."',
        content = "We ran out of legs.", speaker = "Jonas Weil" },
    },
    no = { "Ruth Amsel added: “And bring the keys.”" },
  },
  ["en.actor-participle-quote"] = {
    yes = {
      { "Kovalenko left the room, saying: “The keys are on the table.”",
        content = "The keys are on the table.", cue = "saying",
        source = "Kovalenko" },
      { "Ruth Amsel raised her hand, asking, “Who counted the votes?”",
        content = "Who counted the votes?", cue = "asking" },
    },
    no = { "Kovalenko left the room and said: “The keys are on the table.”" },
  },
  ["en.actor-quote"] = {
    yes = {
      { "Ruth Amsel put down her pen. “I have signed nine of these letters.”",
        content = "I have signed nine of these letters.",
        speaker = "Ruth Amsel" },
      { "Kovalenko looked at the empty shelves. “Nobody warned us.”",
        content = "Nobody warned us.", speaker = "Kovalenko" },
    },
    no = { "“Nobody warned us.”" },
  },
  ["en.as-put-it"] = {
    yes = {
      { "As Ruth Amsel put it, “the stairs are older than the house”.",
        content = "the stairs are older than the house",
        source = "Ruth Amsel" },
      { "As Kovalenko put it: “Soup first, then politics.”",
        content = "Soup first, then politics.", speaker = "Kovalenko" },
    },
    no = { "Kovalenko put it on the table." },
  },

  -- == clauses ==========================================================

  ["en.source-cue-that"] = {
    yes = {
      { "Anna Kovalenko said in Oslo on Monday that the weir was safe.",
        content = "the weir was safe", cue = "said",
        source = "Anna Kovalenko", type = "indirect" },
      { "The minister told parliament that the tunnel would open in May.",
        content = "the tunnel would open in May", addressee = "parliament",
        source = "The minister" },
    },
    no = {
      "Anna Kovalenko said the weir was safe.",
      "The report that Anna Kovalenko wrote is long.",
    },
  },
  ["en.source-cue-clause"] = {
    yes = {
      { "Anna Kovalenko said the weir was safe.",
        content = "the weir was safe", cue = "said",
        source = "Anna Kovalenko", type = "indirect" },
      { "Police say he left the house at dawn.",
        content = "he left the house at dawn", source = "Police" },
    },
    no = { "Anna Kovalenko said that the weir was safe." },
  },
  ["en.source-tell-clause"] = {
    yes = {
      { "Anna Kovalenko told reporters the weir was safe.",
        content = "the weir was safe", addressee = "reporters" },
      { "The captain told Ruth Amsel he would not sail.",
        content = "he would not sail", addressee = "Ruth Amsel" },
    },
    no = { "Anna Kovalenko told reporters that the weir was safe." },
  },
  ["en.source-ask"] = {
    yes = {
      { "Ruth Amsel asked whether the stairs would be repaired.",
        content = "whether the stairs would be repaired", act = "question" },
      { "Kovalenko asked if the lift was safe.",
        content = "if the lift was safe", cue = "asked" },
    },
    no = { "Ruth Amsel asked for a chair." },
  },
  ["en.source-cue-infinitive"] = {
    yes = {
      { "Ruth Amsel promised to repair the stairs.",
        content = "to repair the stairs", cue = "promised" },
      { "The mayor vowed to reopen the pool by June.",
        content = "to reopen the pool by June", source = "The mayor" },
    },
    no = { "Ruth Amsel went to the shop." },
  },
  ["en.source-call"] = {
    yes = {
      { "Ruth Amsel called the plan “a disgrace”.",
        content = "the plan “a disgrace”", type = "mixed", cue = "called" },
      { "Kovalenko described the offer as “a cold soup”.",
        source = "Kovalenko", type = "mixed" },
    },
    no = { "Ruth Amsel called the office twice." },
  },
  ["en.source-believe"] = {
    yes = {
      { "Ruth Amsel thinks the stairs are older than the house.",
        content = "the stairs are older than the house", act = "belief" },
      { "Kovalenko believes that the lift is safe.", act = "belief" },
    },
    no = { "Ruth Amsel thinks twice." },
  },
  ["en.source-show"] = {
    yes = {
      { "The poll shows that most residents want the pool.",
        content = "most residents want the pool", act = "evidence",
        source = "The poll" },
      { "The study found that geese remember faces.", act = "evidence" },
    },
    no = { "The museum shows nine pictures." },
  },
  ["en.clause-source-cue"] = {
    yes = {
      { "The weir is safe, Anna Kovalenko said on Monday.",
        content = "The weir is safe", cue = "said",
        source = "Anna Kovalenko", type = "indirect" },
      { "The tunnel will open in May, the minister told reporters.",
        content = "The tunnel will open in May", addressee = "reporters" },
    },
    no = { "“The weir is safe,” Anna Kovalenko said." },
  },
  ["en.clause-cue-source"] = {
    yes = {
      { "The weir is safe, said Anna Kovalenko.",
        content = "The weir is safe", cue = "said",
        source = "Anna Kovalenko" },
      { "The tunnel will open in May, says the minister.",
        content = "The tunnel will open in May", source = "the minister" },
    },
    no = { "“The weir is safe,” said Anna Kovalenko." },
  },
  ["en.clause-according-to"] = {
    yes = {
      { "The weir is safe, according to Anna Kovalenko.",
        content = "The weir is safe", cue = "according to" },
      { "Half of the bees were lost, according to the study.",
        content = "Half of the bees were lost", source = "the study" },
    },
    no = { "According to Anna Kovalenko, the weir is safe." },
  },
  ["en.according-to-clause"] = {
    yes = {
      { "According to Anna Kovalenko, the weir is safe.",
        content = "the weir is safe", source = "Anna Kovalenko" },
      { "According to the study, half of the bees were lost.",
        content = "half of the bees were lost", source = "the study" },
    },
    no = { "The work went according to plan." },
  },
  ["en.clause-split"] = {
    yes = {
      { "The weir, Anna Kovalenko said, is safe.",
        content = "The weir is safe", source = "Anna Kovalenko" },
      { "The tunnel, the minister says, will open in May.",
        content = "The tunnel will open in May" },
    },
    no = { "The weir, which is old, is safe." },
  },
  ["en.actor-participle-clause"] = {
    yes = {
      { "Kovalenko left early, saying that she was tired.",
        content = "she was tired", cue = "saying", source = "Kovalenko" },
      { "Ruth Amsel praised the crew, adding the harbour was in good hands.",
        content = "the harbour was in good hands", cue = "adding" },
    },
    no = { "Kovalenko left early, carrying a lamp." },
  },
  ["en.actor-and-cue"] = {
    yes = {
      { "Kovalenko shook her head and said that the weir was safe.",
        content = "the weir was safe", cue = "said", source = "Kovalenko" },
      { "Ruth Amsel opened the door and told reporters that it was late.",
        content = "it was late", addressee = "reporters" },
    },
    no = { "Kovalenko shook her head and left." },
  },

  -- == edges of clauses =================================================

  ["en.edge-participle"] = {
    yes = {
      { "Kovalenko said the weir was safe, adding that it was old.",
        content = "the weir was safe" },
      { "Police say he left at dawn, noting that the door was open.",
        content = "he left at dawn" },
    },
    no = { "Kovalenko said the weir was safe, old and dry." },
  },
  ["en.edge-and-cue"] = {
    yes = {
      { "Kovalenko said the weir was safe and said that it was old.",
        content = "the weir was safe", stop = "and" },
    },
    no = { "Kovalenko said the weir was safe and dry." },
  },
  ["en.edge-attribution"] = {
    yes = {
      { "Kovalenko said the weir was safe, according to the minister.",
        stop = "," },
    },
    no = { "Kovalenko said the weir was safe, old and dry." },
  },

  -- == mentions =========================================================

  ["en.pronoun"] = {
    yes = {
      { "She said it was late.", whole = "She" },
      { "Both said it was late.", whole = "Both" },
    },
    no = { "Ruth Amsel sang." },
  },
  ["en.known-organisation"] = {
    yes = {
      { "The United Nations said so.", whole = "United Nations" },
      { "Reuters reported the fire.", whole = "Reuters" },
    },
    no = { "The choir sang." },
  },
  ["en.titled-name"] = {
    yes = {
      { "Infrastructure Minister Oksana Hrytsak said so.",
        whole = "Infrastructure Minister Oksana Hrytsak",
        name = "Oksana Hrytsak", role = "Infrastructure Minister" },
      { "President Orlova sang.", name = "Orlova", role = "President" },
    },
    no = { "Oksana Hrytsak said so." },
  },
  ["en.owned-role-name"] = {
    yes = {
      { "Norrby's finance minister, Eva Stenbeck, said so.",
        name = "Eva Stenbeck", role = "Norrby's finance minister",
        owner = "Norrby" },
      { "Estonia's president Kersti Laur sang.", name = "Kersti Laur" },
    },
    no = { "The finance minister, Eva Stenbeck, said so." },
  },
  ["en.role-name"] = {
    yes = {
      { "Her deputy, Bohdan Lysak, said so.", whole = "Her deputy, Bohdan Lysak",
        name = "Bohdan Lysak", role = "deputy" },
      { "The lawyer, Ruth Amsel, said so.", name = "Ruth Amsel",
        role = "lawyer" },
    },
    no = { "Ruth Amsel, the lawyer, said so." },
  },
  ["en.owned-body"] = {
    yes = {
      { "Brazil's agriculture ministry said so.",
        whole = "Brazil's agriculture ministry" },
      { "Norrby's police department said so.",
        whole = "Norrby's police department" },
    },
    no = { "The agriculture ministry said so." },
  },
  ["en.owned-role"] = {
    yes = {
      { "Orlov's spokeswoman said so.", whole = "Orlov's spokeswoman",
        owner = "Orlov" },
      { "Estonia's president said so.", whole = "Estonia's president" },
    },
    no = { "The spokeswoman said so." },
  },
  ["en.organisation"] = {
    yes = {
      { "The Norrby Water Board said so.", name = "Norrby Water Board" },
      { "The Ministry of Fisheries said so.", name = "Ministry of Fisheries" },
    },
    no = { "The ministry said so." },
  },
  ["en.name"] = {
    yes = {
      { "Bram Verhulst, general secretary of the union, said so.",
        name = "Bram Verhulst", role = "general secretary of the union" },
      { "Maria del Carmen Ruiz sang.", name = "Maria del Carmen Ruiz" },
    },
    no = { "The choir sang." },
  },
  ["en.role"] = {
    yes = {
      { "The prime minister said so.", whole = "The prime minister",
        role = "prime minister" },
      { "The head of the water utility said so.",
        whole = "The head of the water utility" },
    },
    no = { "Ruth Amsel said so." },
  },
  ["en.group"] = {
    yes = {
      { "Residents said so.", whole = "Residents" },
      { "Two angry neighbours said so.", whole = "Two angry neighbours" },
    },
    no = { "Ruth Amsel said so." },
  },
  ["en.body"] = {
    yes = {
      { "The ministry said so.", whole = "The ministry" },
      { "The local council said so.", whole = "The local council" },
    },
    no = { "Ruth Amsel said so." },
  },
  ["en.place"] = {
    yes = {
      { "Estonia said so.", whole = "Estonia" },
      { "She sang in Paris.", whole = "Paris" },
    },
    no = { "She sang in the hall." },
  },
  ["en.thing"] = {
    yes = {
      { "The report said so.", whole = "The report" },
      { "A new poll of voters showed it.", whole = "A new poll of voters" },
    },
    no = { "Ruth Amsel said so." },
  },
  ["en.noun-phrase"] = {
    yes = {
      { "One tall commuter said so.", whole = "One tall commuter" },
    },
    no = { "One tall commuter slept." },
  },
}
