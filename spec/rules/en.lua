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
      { "“The road,” Brandt said, and paused, “is closed.”",
        content = "The road, is closed.", source = "Brandt" },
      { "“Why now?”\n\n“It leaks,” Mika Aalto said.", source = "Mika Aalto",
        cue = "said" },
      { "“It leaks,” Mika Aalto, who heads the utility, said on Monday.",
        content = "It leaks,", source = "Mika Aalto", cue = "said" },
    },
    no = {
      "“It leaks,” said Mika Aalto.",
      "Aalto said the roof leaked.",
    },
  },
  ["en.quote-things-cue"] = {
    yes = {
      { "“Keep off the ice,” a voice over the loudspeaker says.",
        content = "Keep off the ice,", source = "a voice over the loudspeaker",
        cue = "says" },
      { "“The soup is ready,” said keeper of keys Tove Lind.",
        content = "The soup is ready,", cue = "said",
        source = "keeper of keys Tove Lind" },
    },
    no = {
      "“Keep off the ice,” Ruth Amsel says.",
      "“Keep off the ice” was on the door.",
    },
  },
  ["en.quote-cue-source"] = {
    yes = {
      { "“The taps are dry,” said Ivan Sokol, head of the water utility.",
        content = "The taps are dry,", cue = "said", speaker = "Ivan Sokol" },
      { '"Who left the gate open?" asked Ruth Amsel.',
        content = "Who left the gate open?", cue = "asked",
        source = "Ruth Amsel", type = "direct" },
      { "“The taps are dry,” said Amsel, Sokol and the mayor.",
        source = "Amsel, Sokol and the mayor" },
    },
    no = {
      "“The taps are dry,” Ivan Sokol said.",
      "Said Ivan Sokol: “The taps are dry.”",
    },
  },
  ["en.dash-speech"] = {
    yes = {
      { "– We are leaving, – said Mika Aalto.\n\n– And the dog? – asked Weil.",
        content = "And the dog?", cue = "asked", speaker = "Weil",
        type = "direct" },
      { "— The door, — said Ruth Amsel, — was open.",
        content = "The door was open", source = "Ruth Amsel" },
    },
    no = {
      "– a tent\n– a rope, said to be old",
      "The door – said to be old – was open.",
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
  ["en.words-quote-attributed"] = {
    yes = {
      { "But “I think the weir holds,” Anna Kovalenko said.",
        content = "But “I think the weir holds,”", source = "Anna Kovalenko",
        cue = "said", type = "mixed" },
      { "Sooner or later, “we sink,” said Mika Aalto.",
        content = "Sooner or later, “we sink,”", source = "Mika Aalto",
        cue = "said" },
    },
    no = {
      "“The weir is holding,” Anna Kovalenko said.",
      "Ruth Amsel said: “It leaks,” Mika Aalto said.",
    },
  },
  ["en.opening-cue"] = {
    yes = {
      { "Indeed, Mika Aalto said, the weir would hold.",
        source = "Mika Aalto", cue = "said" },
      { "Now, she says, the weir is safe.", source = "she" },
    },
    no = {
      "However, Mika Aalto said, the weir would hold.",
      "On Monday, Mika Aalto said the weir would hold.",
    },
  },
  ["en.connective-cue"] = {
    yes = {
      { "Still, Mika Aalto said, “the lock will hold.”",
        content = "the lock will hold.", source = "Mika Aalto",
        cue = "said", type = "direct" },
      { "However, Ruth Amsel told the council, the lock was old.",
        content = "the lock was old", source = "Ruth Amsel" },
    },
    no = { "However, Ruth Amsel said the lock was old.",
      "At first, Ruth Amsel said, the lock was new." },
  },
  ["en.opening-clause-inverted"] = {
    yes = {
      { "Because the lock is old, says the report, it should be closed.",
        content = "Because the lock is old it should be closed",
        cue = "says", source = "the report" },
      { "If it rains, said Mika Aalto, the lock will hold.",
        source = "Mika Aalto" },
    },
    no = { "The lock is old, says the report.",
      "Because the lock is old, the report says, it should be closed." },
  },
  ["en.occasion-cue-quote"] = {
    yes = {
      { "In a statement, Mika Aalto said, “the lock will hold”.",
        content = "the lock will hold", source = "Mika Aalto",
        type = "direct" },
      { "In an interview with the Post, Ruth Amsel said, “it was late”.",
        content = "it was late", source = "Ruth Amsel" },
      { "Speaking in Graz, Ruth Amsel said on Monday, “it was late”.",
        content = "it was late", source = "Ruth Amsel" },
    },
    no = { "In such cases, Mika Aalto said, “the lock will hold”.",
      "In a letter, Mika Aalto spoke of a “late hour”.",
      "Mika Aalto said, “the lock will hold”." },
  },
  ["en.opening-split-quote"] = {
    yes = {
      { "But, Mika Aalto said, “the lock will hold.”",
        content = "But the lock will hold.", source = "Mika Aalto",
        cue = "said", type = "mixed" },
      { "If it rains, Ruth Amsel said, “I shall be at home.”",
        content = "If it rains I shall be at home.", source = "Ruth Amsel" },
    },
    no = {
      "On Monday, Mika Aalto said, “the lock will hold.”",
      "Mika Aalto said, “the lock will hold.”",
    },
  },
  ["en.phrase-attributed"] = {
    yes = {
      { "“It held,” said Ivan Sokol; “it leaked,” said Mika Aalto.",
        content = "it leaked,", speaker = "Mika Aalto", type = "direct" },
      { "Later “we slept in the boat,” Mika Aalto said.",
        content = "we slept in the boat,", cue = "said" },
    },
    no = {
      "The plan failed and “we left,” Mika Aalto said.",
      "“We slept in the boat,” Mika Aalto said.",
    },
  },
  ["en.quote-dash-act-quote"] = {
    yes = {
      { "“We looked up” – Mika Aalto pointed at the roof – “and left.”",
        content = "We looked up and left.", cue = false,
        speaker = "Mika Aalto", type = "direct" },
      { "“The weir” – said Ruth Amsel with a sigh – “is a toy.”",
        content = "The weir is a toy.", cue = "said" },
      { "“We swam –” Mika Aalto wept – “and sank.”",
        content = "We swam – and sank.", source = "Mika Aalto" },
    },
    no = {
      "“We swam –” Mika Aalto said.",
      "“The weir” – it was built in May – “is a toy,” Ruth Amsel said.",
    },
  },
  ["en.quote-source-verb"] = {
    yes = {
      { "“It will hold,” the study found.", content = "It will hold,",
        cue = "found", source = "the study" },
      { "“We need boots,” Petra Lind believes.", content = "We need boots,",
        cue = "believes", source = "Petra Lind" },
    },
    no = { "“Here it comes,” Petra Lind said." },
  },
  ["en.quote-in-turn"] = {
    yes = {
      { "“Stop.” “Go on.” “Wait,” Weil said.", content = "Stop.",
        cue = false, source = false },
      { "“Is it late?” – “Very.”", content = "Very." },
      { "The gate shut. “Too late.” “For whom?”", content = "For whom?" },
    },
    no = {
      "The gate shut. “There are nine of them.”",
      "“Stop,” Weil said. “It is late.”",
    },
  },
  ["en.quote-edge-verb"] = {
    yes = {
      { "“It leaks a lot,” the mayor wheezed.", content = "It leaks a lot,",
        source = "the mayor", cue = "wheezed" },
      { "“It leaks a lot,” wheezed Mika Aalto.", content = "It leaks a lot,",
        source = "Mika Aalto", cue = "wheezed" },
    },
    no = {
      "“It leaks a lot,” Mika Aalto said.",
      "When Weil cried, “It leaks,” Mika Aalto laughed, “Get a plumber.”",
      "“It leaks a lot” wheezed in the wind.",
    },
  },
  ["en.led-to-say"] = {
    yes = {
      { "The vote led Ruth Amsel to declare that the weir was hers.",
        content = "that the weir was hers", source = "Ruth Amsel",
        cue = "to declare" },
      { "A letter prompted her to admit that it leaked.",
        content = "that it leaked", source = "her", cue = "to admit" },
    },
    no = {
      "Mika Aalto wanted Weil to declare that the weir was safe.",
      "The vote led Ruth Amsel to leave.",
    },
  },
  ["en.source-agree-with"] = {
    yes = {
      { "Ruth Amsel agreed with Brandt that the weir was unsafe.",
        content = "that the weir was unsafe", source = "Ruth Amsel",
        cue = "agreed with", act = "speech" },
      { "Mika Aalto disagrees with him that it will hold.",
        content = "that it will hold", source = "Mika Aalto" },
    },
    no = {
      "Ruth Amsel agreed with Brandt.",
      "Ruth Amsel agreed that the weir was unsafe.",
    },
  },
  ["en.edge-list-of-places"] = {
    yes = {
      { "Ann Yu announced a plan for Norland, Graz and Oslo.", stop = "," },
      { "Ann Yu announced a plan for Norland, the Gulf of Oman and Graz.",
        stop = "," },
    },
    no = { "Ann Yu announced a plan for Norland, and Oslo agreed." },
  },
  ["en.edge-marks-and-marks"] = {
    yes = {
      { "Ann Yu said it “is late”, and “does not hold”.", stop = "," },
      { "Ann Yu said the lock “is old”, but “holds well” in winter.",
        stop = "," },
    },
    no = { "Ann Yu said it “is late” and old." },
  },
  ["en.edge-as-were"] = {
    yes = {
      { "Ann Yu said the road was closed, as were two bridges.", stop = "," },
      { "Ann Yu said the road was closed, as are most in winter.",
        stop = "," },
    },
    no = { "Ann Yu said the road was closed, as she had feared." },
  },
  ["en.edge-has-and-has"] = {
    yes = {
      { "The president has not conceded defeat, and has claimed that votes "
        .. "were bought." },
      { "Ann Yu has said the road is closed and has promised to reopen it." },
    },
    no = { "Ann Yu said the road was closed and had been so for a week." },
  },
  ["en.edge-second-split"] = {
    yes = {
      { "Rents, Weil said, were up, and wages, Brandt said, were not.",
        stop = ",", start = "wages" },
      { "The weir, Weil said, is dry, but it will hold, Brandt said.",
        stop = ",", start = "it" },
    },
    no = {
      "Rents, Weil said, were up, and wages were not.",
      "The weir, Weil said, is dry.",
    },
  },
  ["en.all-said-was"] = {
    yes = {
      { "The last thing she said to him was “go home”.", content = "go home",
        source = "she", cue = "said", addressee = "him" },
      { "All that Weil would say was that it leaked.",
        content = "that it leaked", cue = "say" },
      { "Ruth Amsel's last words to them were, “It leaks.”",
        content = "It leaks.", source = "Ruth Amsel", cue = "last words" },
    },
    no = {
      "What Weil said was unwise.",
      "The last thing she did was leave.",
      "All the guests said that it leaked.",
    },
  },
  ["en.quote-unlisted-cue"] = {
    yes = {
      { "“No,” she harrumphed.", content = "No,", source = "she",
        cue = "harrumphed" },
      { "“It leaks,” bleated the mayor, “a lot.”",
        content = "It leaks, a lot.", source = "the mayor", cue = "bleated" },
    },
    no = {
      "“It leaks,” the door harrumphed.",
      "“It leaks,” Mika Aalto said.",
    },
  },
  ["en.source-unlisted-quote"] = {
    yes = {
      { "Mika Aalto harrumphed, “It leaks a lot.”",
        content = "It leaks a lot.", source = "Mika Aalto",
        cue = "harrumphed" },
      { "The mayor tutted at the crew: “It leaks.”", content = "It leaks.",
        source = "The mayor", cue = "tutted" },
    },
    no = {
      "Mika Aalto said, “It leaks.”",
      "The roof, harrumphed at by all, leaks: “Salt” is painted on it.",
    },
  },
  ["en.quote-verb-source"] = {
    yes = {
      { "“It will hold,” believes Petra Lind.", content = "It will hold,",
        cue = "believes", source = "Petra Lind" },
      { "“It will hold,” believes the captain.", content = "It will hold,",
        source = "the captain" },
    },
    no = { "“Here it comes,” said Petra Lind." },
  },
  ["en.quote-dash-source"] = {
    yes = {
      { "“We came for the snow and stayed for the soup” — Petra Lind",
        content = "We came for the snow and stayed for the soup",
        source = "Petra Lind", cue = false },
      { '"Our members earned this contract" - Ruth Amsel',
        content = "Our members earned this contract",
        source = "Ruth Amsel" },
    },
    no = { "“We came for the snow,” Petra Lind said." },
  },
  ["en.quote-source"] = {
    yes = {
      { "“We are ready,” Ruth Amsel on Friday.",
        content = "“We are ready,”", source = "Ruth Amsel", cue = false },
      { "“We are ready,” the minister.", content = "“We are ready,”",
        source = "the minister" },
      { "“We are ready,” he in a statement.", content = "“We are ready,”",
        source = "he" },
      { "“We are ready,” Emil Hart reporters in Norrby.",
        content = "“We are ready,”", source = "Emil Hart" },
      { "“We are ready,” Emil Hart, “and we are here.”",
        source = "Emil Hart" },
    },
    no = {
      "“We are ready,” Ruth Amsel said on Friday.",
      "“We are ready,” Reuters on Friday.",
      "She sang “We are ready,” Ruth Amsel on Friday.",
      "“We are ready,” he and Ruth Amsel left.",
    },
  },
  ["en.signature-line"] = {
    yes = {
      { "The book lies open.\n\n“We came for the soup.”\n– Mika Aalto, skier",
        content = false, source = "Mika Aalto, skier" },
      { "The book lies open.\n\n“It snowed all night.”\n— Ruth Amsel, cook"
          .. "\n\nThe hut is full.",
        content = false, source = "Ruth Amsel, cook" },
      { "The hut is full.\n\nIt snowed.\n— Ruth Amsel (@amsel) 3 June 2021",
        content = false, source = "Ruth Amsel" },
    },
    no = {
      "“It snowed.” — Ruth Amsel",
      "The crew:\n– Mika Aalto swims\n– Ruth Amsel rows",
    },
  },
  ["en.quote-alone"] = {
    yes = {
      { "The lift stopped between two floors.\n\n“I counted the rivets twice.”",
        content = "I counted the rivets twice.", cue = false, source = false },
      { "Petra Lind was calm. “There are nine of them.”",
        content = "There are nine of them." },
    },
    no = {
      "“There are nine of them,” Petra Lind said.",
      "Petra Lind never said “There are nine.”",
      "Imagine Petra Lind saying “There are nine.”",
    },
  },
  ["en.headline-source-colon"] = {
    yes = {
      { "Ruth Amsel: weir ‘will hold till May’\n\nThe weir leaked on Monday.",
        content = "weir ‘will hold till May’", source = "Ruth Amsel",
        type = "mixed" },
      { "Mika Aalto: we will not pay\n\nThe bill came on Monday.",
        content = "we will not pay", type = "indirect" },
      { "Amsel: weir holds till May\n\nThe weir leaked, Ruth Amsel said.",
        content = "weir holds till May", speaker = "Ruth Amsel" },
    },
    no = {
      "Lunch: soup and bread\n\nThe canteen opened on Monday.",
      "Ruth Amsel: a life in pictures\n\nThe weir leaked on Monday.",
      "Ruth Amsel: the weir will hold till May.",
    },
  },
  ["en.headline-quote-colon-source"] = {
    yes = {
      { "‘It was a dog’: farmer on the beast\n\nTracks were found on Sunday.",
        content = "It was a dog", source = "farmer", type = "direct" },
      { "“We are tired”: Ruth Amsel\n\nThe weir leaked on Monday.",
        content = "We are tired", source = "Ruth Amsel" },
    },
    no = {
      "‘It was a dog’: tracks found\n\nThey were found on Sunday.",
    },
  },
  ["en.headline-colon-source"] = {
    yes = {
      { "Weir ‘will hold’: mayor\n\nThe weir leaked on Monday.",
        content = "Weir ‘will hold’", source = "mayor", type = "mixed" },
      { "Strike to go on: union\n\nThe boats are stuck.",
        content = "Strike to go on", source = "union", type = "indirect" },
      { "Two dead in weir: police\n\nIt broke on Monday.",
        content = "Two dead in weir", source = "police" },
    },
    no = {
      "Town has new hero: Ruth Amsel\n\nShe swam on Monday.",
      "How to vote: mayor\n\nThe hall opens at noon.",
      "Weir ‘will hold’: mayor.",
    },
  },
  ["en.headline-clause-shown"] = {
    yes = {
      { "Weir is unsafe, new study finds\n\nIt leaked on Monday.",
        content = "Weir is unsafe", cue = "finds", source = "new study" },
      { "Bees to return, poll suggests\n\nThe hives are full.",
        content = "Bees to return", cue = "suggests", source = "poll" },
    },
    no = {
      "Weir is unsafe, mayor finds\n\nIt leaked on Monday.",
      "The weir is unsafe, a study finds.",
    },
  },
  ["en.headline-dash-source"] = {
    yes = {
      { "Tunnel to open before winter – minister\n\nWork began in May.",
        content = "Tunnel to open before winter", source = "minister",
        cue = false },
      { "Harbour frozen again - Ruth Amsel\n\nThe boats are stuck.",
        content = "Harbour frozen again", source = "Ruth Amsel" },
    },
    no = { "The harbour froze – Ruth Amsel laughed." },
  },
  ["en.headline-deed-says"] = {
    yes = {
      { "Firm sacks cook, says he lied\n\nThe cook left on Monday.",
        content = "he lied", source = "Firm", cue = "says" },
      { "Council backs tunnel, urges calm\n\nThe vote was close.",
        content = "calm", source = "Council", cue = "urges" },
    },
    no = { "The firm sacks the cook and says he lied." },
  },
  ["en.clause-source-adding-quote"] = {
    yes = {
      { "Lessons would begin on Monday, dean Arvid Holm said, adding: "
          .. "“The roof is dry.”",
        content = "The roof is dry.", source = "dean Arvid Holm",
        cue = "adding" },
      { "The ferry will stay, Tove Lind told reporters, noting, “It pays.”",
        content = "It pays.", source = "Tove Lind", cue = "noting" },
    },
    no = {
      "Tove Lind said the ferry would stay, adding: “It pays.”",
      "“It will stay,” Tove Lind said, adding: “It pays.”",
      "The ferry will stay, Tove Lind said: “It pays.”",
    },
  },
  ["en.source-cue-colon-quote"] = {
    yes = {
      { "Storr said, and Petra Lind agreed: “The pier is a toy.”",
        content = "The pier is a toy.", source = "Petra Lind",
        cue = "agreed" },
      { "Ruth Amsel told the hall: “You have been patient.”",
        content = "You have been patient.", addressee = "the hall" },
    },
    no = {
      "Ruth Amsel said, “You have been patient.”",
      "Ruth Amsel read what it said in the hall: “Keep out.”",
    },
  },
  ["en.source-cue-quote-on"] = {
    yes = {
      { "Brandt told reporters: “Until May we hold out” at the weir.",
        content = "“Until May we hold out” at the weir",
        source = "Brandt", cue = "told" },
      { "Brandt added: “I stood up to the board” without any help.",
        content = "“I stood up to the board” without any help",
        source = "Brandt", cue = "added" },
    },
    no = {
      "Brandt told reporters: “In hindsight we saw nothing” on Monday.",
      "Brandt added: “I stood up to the board.”",
    },
  },
  ["en.source-cue-quote"] = {
    yes = {
      { "Kovalenko said in Oslo on Monday: “The cranes stay where they are.”",
        content = "The cranes stay where they are.", cue = "said",
        source = "Kovalenko" },
      { 'Ruth Amsel told the hall, "You have been patient."',
        content = "You have been patient.", addressee = "the hall",
        source = "Ruth Amsel" },
      { "The auditor warned “the figures do not add up”.",
        content = "the figures do not add up", cue = "warned",
        source = "The auditor" },
    },
    no = { "Kovalenko: “The cranes stay where they are.”" },
  },
  ["en.supposed-marked"] = {
    yes = {
      { "Had Mika Aalto said “stop”, the weir would be whole.",
        content = "stop", source = "Mika Aalto", cue = "said",
        polarity = "hypothetical" },
      { "If she says “no thanks”, ask Weil.", content = "no thanks",
        source = "she", cue = "says", polarity = "hypothetical" },
    },
    no = {
      "Mika Aalto said “stop”, and the crew stopped.",
      "If she says no, ask Weil.",
    },
  },
  ["en.source-cue-marked-and"] = {
    yes = {
      { "Brandt said “stop the press” and ran to the door.",
        content = "stop the press", cue = "said", source = "Brandt" },
      { "Ruth Amsel wrote “never” and left.", content = "never",
        cue = "wrote", source = "Ruth Amsel" },
    },
    no = {
      "Brandt said “stop the press”.",
      "Brandt said “stop the press” tactics failed.",
    },
  },
  ["en.source-cue-marked"] = {
    yes = {
      { "He told us “go home” and the school closed.", content = "go home",
        addressee = "us" },
      { "Kovalenko shouted “stop the press” and ran to the door.",
        content = "stop the press", cue = "shouted", source = "Kovalenko" },
      { "The guard whispered “not here”.", content = "not here",
        cue = "whispered", source = "The guard" },
    },
    no = { "Kovalenko shouted “stop the press” tactics down." },
  },
  ["en.source-verb-quote"] = {
    yes = {
      { "Kovalenko called over her shoulder, “Mind the step.”",
        content = "Mind the step.", cue = "called", source = "Kovalenko" },
      { "Ruth Amsel called into the hall, “Come in.”",
        content = "Come in.", source = "Ruth Amsel" },
    },
    no = { "Kovalenko said, “Mind the step.”" },
  },
  ["en.source-cue-line"] = {
    yes = {
      { "Later Kovalenko told the council:\n\n“The cranes stay here.”",
        content = "The cranes stay here.", cue = "told",
        source = "Kovalenko" },
      { "On Monday the ministry said:\n\n“There is no plan.”",
        content = "There is no plan.", source = "the ministry" },
    },
    no = { "Kovalenko said: “The cranes stay where they are.”" },
  },
  ["en.word-by-source"] = {
    yes = {
      { "The message from Mika Aalto: “Bring boots.”",
        content = "Bring boots.", cue = "The message from",
        speaker = "Mika Aalto" },
      { "Statement by Governor Ruth Amsel on the weir:\n\n“It holds.”",
        content = false, source = "Governor Ruth Amsel" },
    },
    no = {
      "A letter from Mika Aalto arrived on Monday.",
      "Mika Aalto: “Bring boots.”",
    },
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
  ["en.message-was-quote"] = {
    yes = {
      { "Kovalenko's message to Ito was blunt: “Pay us.”",
        content = "“Pay us.”", cue = "message", source = "Kovalenko" },
      { "The fans' verdict on Ito was harsh: “He must go.”",
        content = "“He must go.”", cue = "verdict", source = "The fans" },
    },
    no = {
      "Kovalenko's boat for Ito was cheap: “It leaks.”",
      "Kovalenko's message to Ito, the mayor: “It leaks.”",
    },
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
  ["en.cue-source-colon-quote"] = {
    yes = {
      { "Added Ivan Sokol: “And bring the keys.”",
        content = "And bring the keys.", source = "Ivan Sokol",
        cue = "Added" },
      { "It was late. Says Ruth Amsel, a plumber: “We went home.”",
        content = "We went home.", cue = "Says" },
      { "Said veteran bellringer Ivan Sokol: “Ropes break.”",
        content = "Ropes break.", source = "Ivan Sokol", cue = "Said" },
    },
    no = {
      "Ivan Sokol added: “And bring the keys.”",
      "Says Ruth Amsel, “We went home.”",
    },
  },
  ["en.cue-source-quote"] = {
    yes = {
      { "It was late, said Ruth Amsel: “And bring the keys.”",
        content = "And bring the keys.", cue = "said",
        source = "Ruth Amsel" },
      { 'Said Jonas Weil, "We ran out of legs."',
        content = "We ran out of legs.", source = "Jonas Weil" },
    },
    no = { "Ruth Amsel added: “And bring the keys.”" },
  },
  ["en.actor-participle-quote"] = {
    yes = {
      { "Kovalenko left the room, saying to the guard at the door, “Run.”",
        content = "Run.", cue = "saying", source = "Kovalenko" },
      { "Ruth Amsel raised her hand, asking the room at large, “Who paid?”",
        content = "Who paid?", cue = "asking" },
    },
    no = { "Kovalenko left the room and said: “The keys are on the table.”" },
  },
  ["en.actor-saying-quote"] = {
    yes = {
      { "Anna Kovalenko closed the weir, saying “it leaks like a sieve”.",
        content = "it leaks like a sieve", source = "Anna Kovalenko" },
      { "Ito left through the kitchen, asking “who let the goat in?”",
        content = "who let the goat in?", source = "Ito" },
    },
    no = { "Anna Kovalenko left, saying her “start was late”." },
  },
  ["en.gesture-quote"] = {
    yes = {
      { "The captain nodded. “Always.”", content = "Always.",
        speaker = "captain", cue = false },
      { "Ruth Amsel turned round in her seat. “Who rang?”",
        content = "Who rang?", speaker = "Ruth Amsel" },
    },
    no = {
      "The captain nodded. “Always,” he said.",
      "It rained all night. “Always.”",
    },
  },
  ["en.as-put-it"] = {
    yes = {
      { "As Kovalenko put it, the soup was cold.",
        content = "the soup was cold", source = "Kovalenko" },
      { "As Ruth Amsel put it, “the stairs are older than the house”.",
        content = "the stairs are older than the house",
        source = "Ruth Amsel" },
    },
    no = { "Kovalenko put it on the table." },
  },
  ["en.as-source-cue"] = {
    yes = {
      { "As Kovalenko has said, the soup was cold.",
        content = "the soup was cold", source = "Kovalenko",
        cue = "has said" },
      { "As Ruth Amsel writes, “the stairs are older than the house”.",
        content = "the stairs are older than the house",
        source = "Ruth Amsel", cue = "writes" },
    },
    no = {
      "Kovalenko has said the soup was cold.",
      "As Kovalenko said it, the lights went out, and nobody laughed.",
    },
  },
  ["en.quoted-as-saying"] = {
    yes = {
      { "Kovalenko was quoted by the agency as saying that the weir was safe.",
        content = "the weir was safe", source = "Kovalenko" },
      { "Ruth Amsel was quoted in the paper as saying: “The lift is safe.”",
        content = "The lift is safe.", source = "Ruth Amsel" },
    },
    no = {
      "Kovalenko said that the weir was safe.",
      "The weir is safe, Kovalenko was quoted as saying by Nordwire.",
    },
  },
  ["en.said-to"] = {
    yes = {
      { "The twins are said to have left the island.",
        content = "The twins to have left the island", cue = "are said",
        source = false, type = "indirect" },
      { "The captain was reported to be ill.",
        content = "The captain to be ill", speaker = false },
      { "The weir was said by the engineers to be safe.",
        content = "The weir to be safe", source = "the engineers" },
    },
    no = {
      "The twins said they would leave.",
      "The captain is said by some.",
    },
  },
  ["en.quoting-as-saying"] = {
    yes = {
      { "The agency quoted Mika Aalto as saying the weir would hold.",
        content = "the weir would hold", cue = "as saying",
        speaker = "Mika Aalto" },
      { "Nordwire cited the captain as saying: “It leaks.”",
        content = "It leaks.", source = "the captain" },
      { "Nordwire quoted the captain, Mika Aalto, as saying: “It leaks.”",
        content = "It leaks.", speaker = "Mika Aalto" },
    },
    no = {
      "The agency quoted Mika Aalto on Monday.",
      "“It leaks,” the agency quoted Mika Aalto as saying.",
    },
  },
  ["en.passive-by-that"] = {
    yes = {
      { "The court was told by Kovalenko that the weir was safe.",
        content = "the weir was safe", source = "Kovalenko",
        cue = "was told" },
      { "Parliament was warned by Ruth Amsel that the roof was old.",
        content = "the roof was old", source = "Ruth Amsel" },
    },
    no = { "The court was told that the weir was safe." },
  },
  ["en.clause-quoted-as-saying"] = {
    yes = {
      { "The weir is safe, Nordwire quoted Kovalenko as saying.",
        content = "The weir is safe", source = "Kovalenko",
        cue = "as saying" },
      { "The weir is safe, the paper quoted the engineer as saying.",
        content = "The weir is safe", source = "the engineer" },
    },
    no = { "The weir is safe, Kovalenko said." },
  },
  ["en.noun-that"] = {
    yes = {
      { "The hall laughed at Kovalenko's claim that the weir was safe.",
        content = "the weir was safe", source = "Kovalenko" },
      { "Nobody believes the minister’s warning that taxes would rise.",
        content = "taxes would rise", source = "the minister" },
    },
    no = { "Kovalenko's claim surprised the hall." },
  },

  ["en.answer-turn"] = {
    yes = {
      { "Mika Aalto dives for rings.\n\nQ: Is it dark?\nA: It is green.",
        content = "It is green.", speaker = "Mika Aalto", type = "direct",
        source = false },
      { "Mika Aalto dives for rings.\n\nQ. Is it dark?\n"
          .. "A. It is green. Then black.",
        content = "It is green. Then black.", speaker = "Mika Aalto" },
    },
    no = {
      "A: It is green.",
      "AMSEL: Is it dark?\n\nAALTO: It is green.",
    },
  },
  ["en.turn-goes-on"] = {
    yes = {
      { "AMSEL: Sit down.\n\nAALTO: Thank you.\n\nI would rather stand."
        .. "\n\nAMSEL: As you like.",
        content = "I would rather stand", speaker = "AALTO" },
      { "Q: Is it dark?\n\nA: It is green.\n\nThen we see nothing."
        .. "\n\nQ: Why dive?",
        content = "Then we see nothing", source = false },
    },
    no = {
      "AMSEL: Sit down.\n\nAALTO: Thank you.\n\nThe bell rang."
        .. "\n\nAMSEL: As you like.",
      "AMSEL: Is it dark?\n\nAALTO: It is green.",
    },
  },
  ["en.label-turn"] = {
    yes = {
      { "Chairwoman Ruth Amsel: The stairs are old. They always were.",
        content = "The stairs are old. They always were.",
        speaker = "Ruth Amsel", type = "direct", cue = false },
      { "And from Captain Jonas Weil: We thank the crew of the ferry.",
        content = "We thank the crew of the ferry.",
        speaker = "Jonas Weil" },
      { "AMSEL: Who rang the bell?\n\nWEIL: The captain did it.",
        content = "The captain did it.", speaker = "WEIL" },
    },
    no = {
      "AMSEL: The bell rang at four.",
      "Lunch: soup, bread and cheese are served in the hall.",
      "Chairwoman Ruth Amsel: “The stairs are old.”",
    },
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
      { "Amsel, meanwhile, who heads the utility, said that it was late.",
        content = "it was late", source = "Amsel" },
      { "Strand, who asked whether the weir holds, said Friday that it leaks.",
        content = "it leaks", source = "Strand" },
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
      { "Sailors who spoke with Nordwire said the weir was old.",
        content = "the weir was old", cue = "said", source = "Sailors" },
      { "Ito says she's said the weir was old.",
        content = "the weir was old", cue = "'s said", source = "she" },
      { "Amsel (left), who knows the weir, said it was old.",
        content = "it was old", cue = "said", source = "Amsel" },
      { "Amsel, the mayor and Ito said it was old.", content = "it was old",
        source = "Amsel, the mayor and Ito" },
      { "Amsel (left) and Ito (right) said it was old.",
        content = "it was old", source = "Amsel (left) and Ito" },
      { "A person familiar with the tests says they augur well.",
        content = "they augur well", cue = "says",
        source = "A person familiar with the tests" },
    },
    no = { "Anna Kovalenko said that the weir was safe." },
  },
  ["en.source-cue-in-clause"] = {
    yes = {
      { "The ministry said in its report, the weir was safe.",
        content = "the weir was safe", source = "The ministry" },
      { "Anna Kovalenko said in an interview on Monday, the weir was safe.",
        content = "the weir was safe", source = "Anna Kovalenko" },
    },
    no = {
      "The ministry said in a filing, a copy of which Ito saw, that it leaked.",
      "The weir, Ito said in a letter, was safe.",
    },
  },
  ["en.relative-called"] = {
    yes = {
      { "The weir, which Ruth Amsel called “a sieve,” was shut on Monday.",
        content = "a sieve,", source = "Ruth Amsel", cue = "called" },
      { "A weir that the union has praised as “old” was shut.",
        content = "as “old”", source = "the union" },
      { "The weir, described by Ruth Amsel as “a sieve,” was shut.",
        content = "as “a sieve,”", source = "Ruth Amsel" },
    },
    no = {
      "Ruth Amsel called the weir “a sieve” and was right.",
      "The weir, which Ruth Amsel had built, was shut.",
    },
  },
  ["en.let-it-be-known"] = {
    yes = {
      { "Kovalenko let it be known that the weir would close.",
        content = "the weir would close", source = "Kovalenko",
        cue = "let it be known" },
      { "The palace has let it be known that the king is well.",
        content = "the king is well", source = "The palace" },
    },
    no = {
      "Kovalenko let it be.",
      "Kovalenko made it clear that the weir would close.",
    },
  },
  ["en.way-told"] = {
    yes = {
      { "The way Kovalenko tells it, the weir was never safe.",
        content = "the weir was never safe", source = "Kovalenko",
        cue = "tells it" },
      { "The weir was never safe, the way the captain told it.",
        content = "The weir was never safe", source = "the captain" },
    },
    no = {
      "The way to the weir is long.",
      "Brandt likes the way Kovalenko tells it.",
    },
  },
  ["en.had-to-say-quote"] = {
    yes = {
      { "Kovalenko had this to say about the weir: “It leaks.”",
        content = "It leaks.", source = "Kovalenko",
        cue = "had this to say" },
      { "Ruth Amsel had harsh words for the union: “They slept.”",
        content = "They slept.", source = "Ruth Amsel",
        cue = "had harsh words" },
      { "Ruth Amsel shared a message for fans on its page: “It leaks.”",
        content = "It leaks.", source = "Ruth Amsel", cue = "shared" },
    },
    no = {
      "Kovalenko had to say it twice.",
      "Ruth Amsel had harsh words for the union.",
    },
  },
  ["en.source-tell-of"] = {
    yes = {
      { "Kovalenko informed Brandt of the leak.",
        content = "the leak", source = "Kovalenko", cue = "informed",
        addressee = "Brandt" },
      { "The captain told Ruth Amsel on Monday of the plan to sail.",
        content = "the plan to sail", source = "The captain" },
    },
    no = {
      "Kovalenko told stories of the sea.",
      "Kovalenko made fun of Brandt.",
    },
  },
  ["en.there-reports-that"] = {
    yes = {
      { "There were reports that the weir had burst.",
        content = "the weir had burst", source = false },
      { "There have been claims by Brandt that the water is bad.",
        content = "the water is bad", source = "Brandt" },
    },
    no = {
      "There were reports of fire in the hills.",
      "There were no reports that anybody was hurt.",
    },
  },
  ["en.dash-split"] = {
    yes = {
      { "The weir – Kovalenko said – is safe.",
        content = "The weir is safe", source = "Kovalenko", cue = "said" },
      { "The weir — said Ruth Amsel on Monday — has never been safe.",
        content = "The weir has never been safe", source = "Ruth Amsel" },
    },
    no = {
      "The weir – once the longest of all – is safe.",
      "The weir – Kovalenko built it – is safe.",
    },
  },
  ["en.source-beyond-saying"] = {
    yes = {
      { "Solberg declined to comment beyond saying that she was tired.",
        cue = "saying", content = "she was tired", source = "Solberg" },
      { "Solberg would not go beyond saying that it was late.",
        cue = "saying", content = "it was late", source = "Solberg" },
    },
    no = {
      "Solberg declined to comment.",
      "Solberg lives beyond the river, saying that it is quiet.",
    },
  },
  ["en.neither-responded"] = {
    yes = {
      { "Neither Amsel nor his office responded to questions.",
        content = "responded to questions", cue = "Neither",
        source = "Amsel nor his office" },
      { "Neither Emil Hart nor Ruth Amsel would comment.",
        content = "would comment", cue = "Neither",
        source = "Emil Hart nor Ruth Amsel" },
    },
    no = {
      "Neither Emil Hart nor Ruth Amsel answered the door.",
      "Emil Hart and Ruth Amsel responded to questions.",
    },
  },
  ["en.source-would-not-say"] = {
    yes = {
      { "Amsel would not say when the weir would open.",
        content = "when the weir would open", cue = "would not say",
        source = "Amsel" },
      { "Amsel wouldn't say who had called.", content = "who had called",
        cue = "wouldn't say", source = "Amsel" },
    },
    no = {
      "Amsel would not say that he was sorry.",
      "Amsel would say when the weir would open.",
      "Amsel did not say when the weir would open.",
    },
  },
  ["en.source-not-rule-out"] = {
    yes = {
      { "Amsel did not rule out that fares would rise.",
        content = "fares would rise", cue = "did not rule out",
        source = "Amsel" },
      { "The ministry has not ruled out that the weir leaks.",
        content = "the weir leaks", cue = "has not ruled out",
        source = "The ministry" },
    },
    no = {
      "Amsel did not rule out a strike.",
      "Amsel said that the weir leaks.",
    },
  },
  ["en.source-refuse-to"] = {
    yes = {
      { "Kovalenko refused to resign.", content = "to resign",
        source = "Kovalenko", cue = "refused" },
      { "The council declined on Monday to close the weir after the flood.",
        content = "to close the weir", source = "The council" },
    },
    no = {
      "Kovalenko refused to say when.",
      "Kovalenko refused the offer.",
    },
  },
  ["en.source-order-that"] = {
    yes = {
      { "The judge ordered that the weir be closed.",
        content = "the weir be closed", source = "The judge",
        cue = "ordered" },
      { "Kovalenko has ordered on Monday that nobody swim.",
        content = "nobody swim", source = "Kovalenko" },
    },
    no = { "The judge ordered the crew to close the weir." },
  },
  ["en.source-confident"] = {
    yes = {
      { "Kovalenko is confident the weir will hold.",
        content = "the weir will hold", source = "Kovalenko",
        cue = "is confident" },
      { "The crew was worried that the weir would burst.",
        content = "the weir would burst", source = "The crew" },
    },
    no = {
      "Kovalenko is sure to win.",
      "Brandt could be convinced that the weir was safe.",
    },
  },
  ["en.source-think"] = {
    yes = {
      { "Kovalenko thinks the weir is safe.",
        content = "the weir is safe", source = "Kovalenko",
        cue = "thinks" },
      { "The captain feared the ferry would sink.",
        content = "the ferry would sink", source = "The captain" },
    },
    no = {
      "Kovalenko thinks of the sea.",
      "Kovalenko said the weir was safe.",
    },
  },
  ["en.passive-by-to"] = {
    yes = {
      { "Kovalenko was urged by doctors not to swim.",
        content = "not to swim", source = "doctors", cue = "was urged",
        addressee = "Kovalenko" },
      { "The crew has been told by the captain to wait.",
        content = "to wait", source = "the captain" },
      { "Brandt was reminded by Ruth Amsel of his promise.",
        content = "his promise", source = "Ruth Amsel" },
    },
    no = {
      "Kovalenko was urged not to swim.",
      "Kovalenko was taught by doctors to swim.",
    },
  },
  ["en.passive-by-as"] = {
    yes = {
      { "The weir was described by the mayor as “a hole in the water”.",
        content = "as “a hole in the water”", source = "the mayor" },
      { "The plan was branded by Anna Kovalenko as “late and dear”.",
        source = "Anna Kovalenko" },
    },
    no = { "The weir was described as “late” by the mayor." },
  },
  ["en.passive-called-by"] = {
    yes = {
      { "The weir was called “a sieve” by the union.",
        content = "a sieve", source = "the union", cue = "was called" },
      { "The weir has been described as “a sieve” by Ruth Amsel.",
        content = "as “a sieve”", source = "Ruth Amsel" },
      { "The weir, dubbed “a large sieve” by sailors, was shut.",
        content = "a large sieve", source = "sailors", cue = "dubbed" },
      { "Actor blasted as “selfish” by fans\n\nThe hall was full.",
        content = "as “selfish”", source = "fans" },
    },
    no = {
      "The weir was called “a sieve”.",
      "The captain was called “Lucky” by the crew.",
      "The crew was called out by the captain.",
    },
  },
  ["en.passive-declared-by"] = {
    yes = {
      { "The weir was declared closed by the mayor.",
        content = "The weir closed", source = "the mayor",
        cue = "was declared" },
      { "The roof was branded a trap by the union on Monday.",
        content = "The roof a trap", source = "the union" },
      { "The roof was described by Ruth Amsel as a trap.",
        content = "The roof as a trap", source = "Ruth Amsel" },
    },
    no = {
      "The crew was called to the weir by the mayor.",
      "A holiday was declared by the mayor.",
      "The weir was declared closed.",
    },
  },
  ["en.passive-accused-by"] = {
    yes = {
      { "Brandt was accused by Ruth Amsel of selling the weir.",
        content = "of selling the weir", source = "Ruth Amsel",
        cue = "was accused" },
      { "Brandt was accused of “large theft” by the union.",
        content = "of “large theft”", source = "the union" },
      { "Brandt has been accused of cheating by Ruth Amsel.",
        content = "of cheating", source = "Ruth Amsel" },
    },
    no = {
      "Brandt was accused of selling the weir.",
      "Brandt was accused of being paid by Ruth Amsel.",
    },
  },
  ["en.told-by-quote"] = {
    yes = {
      { "Brandt was told by the judge, “You are free.”",
        content = "You are free.", source = "the judge", cue = "was told",
        addressee = "Brandt" },
      { "The crew was told by Ruth Amsel on Monday: “Go home.”",
        content = "Go home.", source = "Ruth Amsel" },
    },
    no = { "Brandt was told, “You are free.”" },
  },
  ["en.passive-told-to-by"] = {
    yes = {
      { "Patients were told to go home by nurses.", content = "to go home",
        addressee = "Patients", cue = "were told", source = "nurses" },
      { "Coach told to “go now” by fans\n\nThe club lost.", source = "fans",
        content = "to “go now”", addressee = "Coach" },
    },
    no = {
      "Patients were told to be seen by doctors.",
      "Patients were told to go home by Friday.",
    },
  },
  ["en.passive-told-to"] = {
    yes = {
      { "Patients were told to go home.", content = "to go home",
        addressee = "Patients", cue = "were told", source = false },
      { "Residents have been advised not to leave.",
        content = "not to leave", cue = "have been advised" },
      { "Patients urged to stay at home\n\nIt rains.", cue = "urged",
        content = "to stay at home", addressee = "Patients" },
    },
    no = { "Ruth Amsel told the jury to go home." },
  },
  ["en.passive-told"] = {
    yes = {
      { "The jury was told that Ivan Sokol had forged the letter.",
        content = "that Ivan Sokol had forged the letter", source = false,
        cue = "was told" },
      { "Ruth Amsel had been told on Sunday at noon that it was lost.",
        content = "that it was lost", cue = "had been told" },
    },
    no = {
      "The jury was told by Ruth Amsel that he had forged the letter.",
      "Ruth Amsel told the jury that he had forged the letter.",
    },
  },
  ["en.label-colon-quote"] = {
    yes = {
      { "Brandt was late. Not so Ruth Amsel: “I was early.”",
        content = "I was early.", source = "Ruth Amsel" },
      { "“We agree,” said Brandt. So did Ruth Amsel: “We all do.”",
        content = "We all do.", source = "Ruth Amsel" },
      { "From Commissioner Ruth Amsel: “It leaks.”", content = "It leaks.",
        source = "Commissioner Ruth Amsel" },
      { "The minister (left): “It leaks.”", content = "It leaks.",
        source = "The minister" },
    },
    no = {
      "The weir held. Ruth Amsel had a plan: “Soup.”",
      "Ruth Amsel: “Soup” and other tales.",
    },
  },
  ["en.quoting-colon-quote"] = {
    yes = {
      { "State TV quoted Ruth Amsel: “The weir will hold.”",
        content = "The weir will hold.", source = "Ruth Amsel",
        cue = "quoted" },
      { "The paper quotes the mayor on Monday: “It leaks.”",
        content = "It leaks.", source = "the mayor", cue = "quotes" },
    },
    no = {
      "State TV quoted Ruth Amsel. “The weir will hold.”",
      "State TV said: “The weir will hold.”",
    },
  },
  ["en.heard-saying-quote"] = {
    yes = {
      { "Brandt recalled Ruth Amsel saying “the weir is lost”.",
        content = "the weir is lost", source = "Ruth Amsel",
        cue = "saying" },
      { "A video shows Mika Aalto telling the crew: “You are next.”",
        content = "You are next.", source = "Mika Aalto",
        cue = "telling" },
    },
    no = {
      "Ruth Amsel left Brandt, saying “the weir is lost”.",
      "Brandt recalled Ruth Amsel, who said “the weir is lost”.",
    },
  },
  ["en.source-cue-colon-clause"] = {
    yes = {
      { "Some millers say: It is time to go.",
        content = "It is time to go", source = "Some millers", cue = "say" },
      { "Brandt told reporters: The weir will have to close.",
        content = "The weir will have to close", source = "Brandt",
        cue = "told" },
      { "Brandt wrote on Twitter: The weir is dry.",
        content = "The weir is dry", source = "Brandt", cue = "wrote" },
    },
    no = {
      "Brandt said: “It is time to go.”",
      "“Listen,” Brandt said: It was time to go.",
    },
  },
  ["en.per-clause"] = {
    yes = {
      { "Per the council, the weir is safe.", content = "the weir is safe",
        source = "the council", cue = "Per" },
      { "Per the ministry, the weir is safe.", content = "the weir is safe",
        cue = "Per", source = "the ministry" },
      { "Per Mrs Amsel, nobody has left.", content = "nobody has left",
        source = "Mrs Amsel" },
      { "Per the club's website, the weir is shut.",
        content = "the weir is shut", source = "the club's website" },
    },
    no = {
      "Per Lie said the weir was safe.",
      "Per Lie, the mayor, said the weir was safe.",
      "Per person, the cost is ten crowns.",
      "The weir costs ten crowns per the mayor.",
    },
  },
  ["en.while-according-clause"] = {
    yes = {
      { "While the weir is old, according to Brandt, the road is not.",
        content = "the road is not", source = "Brandt" },
      { "After the weir broke, according to Ruth Amsel, the town was dry.",
        content = "the town was dry", source = "Ruth Amsel" },
    },
    no = {
      "The weir is old, according to Brandt, a miller.",
      "While the weir is old, Brandt said, the road is not.",
    },
  },
  ["en.quote-wants-to-know"] = {
    yes = {
      { "“Who will pay for it?” Ruth Amsel wants to know.",
        content = "Who will pay for it?", source = "Ruth Amsel",
        cue = "wants to know" },
      { "“Where did the boats go?” the mayor wanted to know.",
        source = "the mayor", cue = "wanted to know" },
    },
    no = {
      "“Who will pay for it?” Ruth Amsel wants to leave.",
    },
  },
  ["en.source-call-epithets"] = {
    yes = {
      { "Friends described her as a quiet, careful nurse who had trained.",
        content = "her as a quiet, careful nurse who had trained",
        source = "Friends", cue = "described" },
      { "Mika Aalto called it a slow, costly farce that nobody wanted.",
        content = "it a slow, costly farce that nobody wanted" },
    },
    no = {
      "Mika Aalto called it a disgrace, local media reported.",
      "Mika Aalto called it a shame, residents in Graz said.",
    },
  },
  ["en.source-reject-claim"] = {
    yes = {
      { "The minister rejected claims that the weir had failed.",
        source = "The minister", cue = "rejected claims" },
      { "Amsel has always rejected the suggestion that she knew.",
        source = "Amsel", cue = "has always rejected the suggestion" },
    },
    no = {
      "The minister repeated claims that the weir had failed.",
      "The minister rejected the weir that had failed.",
    },
  },
  ["en.edge-exclaimed"] = {
    yes = {
      { "The crowd shouted “shame!” as Kovalenko left.", stop = "as" },
      { "Amsel asked “why now?” in the hall.", stop = "in" },
    },
    no = { "The crowd shouted “shame” as Kovalenko left." },
  },
  ["en.edge-uttered"] = {
    yes = {
      { "The crowd sang “home again” as Kovalenko left.", stop = "as" },
      { "Brandt shouted “never again” before leaving.", stop = "before" },
    },
    no = { "Brandt said it was “never again” before leaving." },
  },
  ["en.dash-marks-according-to"] = {
    yes = {
      { "The plan – “barmy”, according to Ruth Amsel – was dropped.",
        content = "barmy", source = "Ruth Amsel", cue = "according to" },
      { "The weir – “a toy” according to the mayor – leaks.",
        content = "a toy", source = "the mayor" },
    },
    no = { "The plan – according to Ruth Amsel – was “barmy”." },
  },
  ["en.edge-relative"] = {
    yes = {
      { "Kovalenko, who said the weir was safe, has left.", stop = "," },
      { "Amsel, who once told Brandt it was late, was early.", stop = "," },
    },
    no = {
      "Kovalenko, who has left, said the weir was safe.",
      "Kovalenko, who said the weir was safe, the roof too.",
    },
  },
  ["en.role-identified"] = {
    yes = {
      { "A resident named Peter Hrytsak said the water rose.",
        name = "Peter Hrytsak", role = "resident" },
      { "The driver, identified as Ruth Amsel, 40, told police it was dark.",
        name = "Ruth Amsel" },
    },
    no = { "The driver, Ruth Amsel, told police it was dark.",
      "Police named the driver as Ruth Amsel." },
  },
  ["en.office-of"] = {
    yes = {
      { "The Marion County Sheriff's Office said he died.",
        name = "Marion County Sheriff's Office" },
      { "He died, the Cook County Coroner's Office said.",
        name = "Cook County Coroner's Office" },
    },
    no = { "The Marion County Sheriff said he died.",
      "The sheriff's office said he died." },
  },
  ["en.edge-second-verb"] = {
    yes = {
      { "Amsel denied murder but was convicted.", stop = "but" },
      { "Brandt admitted three counts of fraud and was jailed.",
        stop = "and" },
      { "Brandt condemned the raid and offered help to the families.",
        stop = "and" },
    },
    no = {
      "Amsel said that it was cold and was dark.",
      "Amsel praised the loved and feared skipper.",
    },
  },
  ["en.edge-interposed"] = {
    yes = {
      { "A man who police say robbed the weir was arrested.", stop = "was" },
      { "A woman who Amsel says robbed the oven has left.", stop = "has" },
    },
    no = { "A man who was arrested says he robbed the weir." },
  },
  ["en.edge-result"] = {
    yes = {
      { "Kovalenko said the weir was shut, prompting anger.", stop = "," },
      { "Amsel said it was late, all but guaranteeing a delay.", stop = "," },
    },
    no = { "Kovalenko said the weir was raising dust." },
  },
  ["en.clause-thing-showed"] = {
    yes = {
      { "Rents fell in May, official figures showed on Tuesday.",
        content = "Rents fell in May", source = "figures",
        cue = "showed" },
      { "The mills grew, government data shows.", content = "The mills grew",
        source = "government data", cue = "shows" },
      { "Half of the weirs leak, a study found.",
        source = "a study", cue = "found" },
      { "The oven is unsafe, a study of bakeries found.",
        source = "a study of bakeries", cue = "found" },
    },
    no = { "Half of the weirs leak, a study in Norrby." },
  },
  ["en.outlet-name"] = {
    yes = {
      { "He told the newspaper Alder Post that it was late.",
        name = "Alder Post" },
      { "The weir is safe, the magazine Bridge reported.", name = "Bridge" },
    },
    no = { "He told the newspaper that Alder was late." },
  },
  ["en.quote-was-all"] = {
    yes = {
      { "“It leaks,” is how Weil summed it up.", content = "It leaks,",
        cue = "summed it" },
      { "“It leaks” were her last words.", content = "It leaks",
        source = "her", cue = "last words" },
      { "“No” was the last thing she said to him.", content = "No",
        addressee = "him" },
      { "“No comment,” was all Ruth Amsel would say.",
        content = "No comment,", source = "Ruth Amsel", cue = "say" },
      { "“A cupboard with a view” is how Mika Aalto put it.",
        content = "A cupboard with a view", source = "Mika Aalto" },
    },
    no = {
      "The club holds a poll, results of which will be announced soon.",
      "“No comment,” Ruth Amsel would say.",
      "“No comment” was all over the door.",
    },
  },
  ["en.word-dash-quote"] = {
    yes = {
      { "The bishop's words – “we are all guilty” – drew applause.",
        content = "we are all guilty", source = "The bishop" },
      { "Ruth Amsel's answer – “never” – was short.",
        content = "never", source = "Ruth Amsel", cue = "answer" },
    },
    no = {
      "The bishop's soup – “the red one” – was cold.",
      "The bishop's words drew applause – “bravo” – and tears.",
    },
  },
  ["en.mood-quote"] = {
    yes = {
      { "The union was not impressed. “This is a joke.”",
        content = "This is a joke.", source = "The union", cue = false },
      { "Residents looked rather less sure now. “It leaks.”",
        content = "It leaks.", source = "Residents" },
    },
    no = {
      "The union was founded in May. “This is a joke.”",
      "The sky was clear. “We are off.”",
      "The union was furious. “This is a joke,” Ruth Amsel said.",
    },
  },
  ["en.quote-sentence-alone"] = {
    yes = {
      { "The flood took the barn. “We tried everything.” It was noon.",
        content = "We tried everything.", source = false, cue = false },
      { "Then it rained. “What now?” The mayor looked at the sky.",
        content = "What now?", source = false },
    },
    no = {
      "The barn was “gone”. It was noon.",
      "The flood took the barn. “We tried,” Ruth Amsel said.",
    },
  },
  ["en.headline-source-judges"] = {
    yes = {
      { "Solberg slams “shocking” delay after crash", cue = "slams",
        content = "“shocking” delay", source = "Solberg" },
      { "Bridge shut as minister brands delay “a disgrace”",
        content = "delay “a disgrace”", source = "minister" },
    },
    no = {
      "Solberg slams delay",
      "Solberg slams “shocking” delay, he said.",
    },
  },
  ["en.headline-source-marked"] = {
    yes = {
      { "Solberg “will not resign” over dam", content = "“will not resign”",
        source = "Solberg" },
      { "Railix “deeply sorry”", content = "“deeply sorry”",
        source = "Railix" },
    },
    no = {
      "Minister “will resign”, says Solberg",
      "Solberg “will not resign” over dam.",
      "Solberg “was warned” over dam",
    },
  },
  ["en.headline-quote-actor"] = {
    yes = {
      { "“I forgave him” – mother of miner speaks out",
        content = "“I forgave him”", source = "mother of miner" },
      { "“I thought it was over”: hiker’s night on the ice",
        source = "hiker" },
      { "“We will hold”: mayor vows to stay\n\nThe weir leaked on Monday.",
        content = "We will hold", source = "mayor" },
      { "“It was ours” – Brandt attacks sale\n\nThe weir was sold.",
        content = "It was ours", source = "Brandt" },
    },
    no = {
      "“It is over”: firm's shares fall",
      "“The Salt Road”: actor leaves cast\n\nThe film was late.",
      "“We will hold,” mayor says\n\nThe weir leaked on Monday.",
    },
  },
  ["en.clause-source-vow"] = {
    yes = {
      { "The weir will open by May, Brandt promised.",
        content = "The weir will open by May", source = "Brandt",
        cue = "promised" },
      { "The weir will hold, Ruth Amsel told the media.",
        content = "The weir will hold", source = "Ruth Amsel",
        cue = "told" },
    },
    no = {
      "The weir will open, Brandt promised on the radio that morning.",
      "The weir will open, Brandt said.",
    },
  },
  ["en.clause-source-believe"] = {
    yes = {
      { "The weir is lost, Brandt believes.", content = "The weir is lost",
        source = "Brandt", act = "belief" },
      { "The weir was lost, Aalto believed.", content = "The weir was lost",
        source = "Aalto", act = "belief" },
    },
    no = {
      "Brandt believes the weir is lost.",
      "The weir is lost, Brandt says.",
    },
  },
  ["en.for-saying"] = {
    yes = {
      { "Brandt thanked Ruth Amsel for saying that the weir leaked.",
        content = "the weir leaked", source = "Ruth Amsel", cue = "saying" },
      { "Amsel was sacked by the council for telling reporters it leaked.",
        content = "it leaked", source = "Amsel", addressee = "reporters" },
      { "Brandt mocked Amsel for calling the weir “a puddle”.",
        content = "the weir “a puddle”", source = "Amsel" },
    },
    no = {
      "Brandt thanked Ruth Amsel for the weir.",
      "Amsel is known for saying little.",
    },
  },
  ["en.noun-from-that"] = {
    yes = {
      { "He heard a warning from Ruth Amsel that the weir would break.",
        content = "the weir would break", cue = "warning",
        source = "Ruth Amsel" },
      { "It is the view of the ministry that the weir is safe.",
        content = "the weir is safe", cue = "view", source = "the ministry" },
      { "Amsel's view is that the weir is safe.",
        content = "the weir is safe", cue = "view", source = "Amsel" },
      { "Despite assurances from the ministry that it would open, it is shut.",
        content = "it would open", cue = "assurances",
        source = "the ministry" },
    },
    no = {
      "There were no warnings from Ruth Amsel that the weir would break.",
      "Amsel's view is not that the weir is safe.",
      "He got a warning from Ruth Amsel that arrived too late.",
      "He liked the view of the weir that evening.",
    },
  },
  ["en.noun-belief-that"] = {
    yes = {
      { "The belief among farmers that the weir is safe is widespread.",
        content = "the weir is safe", cue = "belief", source = "farmers" },
      { "Amsel's fear is that the weir will break.",
        content = "the weir will break", cue = "fear", source = "Amsel" },
    },
    no = {
      "There was no fear among farmers that the weir would break.",
      "The belief among farmers has grown.",
    },
  },
  ["en.noun-by-for"] = {
    yes = {
      { "A plea by Mika Aalto for more time has been rejected.",
        content = "more time", source = "Mika Aalto", cue = "plea" },
      { "An appeal from the union for talks was refused.", content = "talks",
        source = "the union" },
    },
    no = {
      "No call by Mika Aalto for help was heard.",
      "The call by Mika Aalto lasted an hour.",
    },
  },
  ["en.noun-by-to"] = {
    yes = {
      { "A promise by the mayor to plant trees has been kept.",
        content = "to plant trees", cue = "promise", source = "the mayor" },
      { "He kept a pledge from Ruth Amsel to mend the weir.",
        content = "to mend the weir", cue = "pledge",
        source = "Ruth Amsel" },
    },
    no = {
      "There was no promise by the mayor to plant trees.",
      "A promise by the mayor to voters has been kept.",
    },
  },
  ["en.heard-from-that"] = {
    yes = {
      { "Amsel had heard from drivers that the weir leaked.",
        content = "the weir leaked", cue = "heard from", source = "drivers" },
      { "She learned from Emil Hart that he was ill.",
        content = "he was ill", cue = "learned from", source = "Emil Hart" },
    },
    no = { "Amsel had heard from the drivers that evening.",
      "Amsel heard that the weir leaked." },
  },
  ["en.source-blame-marked"] = {
    yes = {
      { "The firm blamed “unusual weather” for the delay.",
        content = "“unusual weather” for the delay", cue = "blamed",
        source = "The firm" },
      { "Ruth Amsel has blamed “eels” for the leak.",
        content = "“eels” for the leak", cue = "has blamed",
        source = "Ruth Amsel" },
    },
    no = { "The firm blamed the weather for the “delay”." },
  },
  ["en.rules-state-that"] = {
    yes = {
      { "The rules state that dogs must stay out.",
        content = "dogs must stay out", cue = "state",
        source = "The rules" },
      { "The new guidelines clearly state that doors must be shut.",
        content = "doors must be shut", cue = "clearly state",
        source = "The new guidelines" },
    },
    no = { "The rules that state law sets are old." },
  },
  ["en.source-adamant"] = {
    yes = {
      { "Brandt made it clear to them that he had paid.",
        content = "that he had paid", addressee = "them" },
      { "Ruth Amsel is adamant that the weir will hold.",
        content = "that the weir will hold", source = "Ruth Amsel",
        cue = "is adamant" },
      { "Brandt was insistent that he had paid.",
        content = "that he had paid", source = "Brandt" },
      { "Brandt made the claim that the weir was old.",
        content = "the weir was old", cue = "made the claim" },
      { "Amsel has issued a warning that the weir was old.",
        content = "the weir was old", cue = "has issued a warning" },
    },
    no = {
      "Ruth Amsel is adamant.",
      "Ruth Amsel made a promise that was soon forgotten.",
      "Ruth Amsel is afraid that the weir will break.",
    },
  },
  ["en.clause-as-put-it"] = {
    yes = {
      { "The weir is a cupboard, as Ruth Amsel put it.",
        content = "The weir is a cupboard", source = "Ruth Amsel" },
      { "The weir is, as Brandt once put it, a cupboard.",
        content = "The weir is a cupboard", source = "Brandt" },
    },
    no = {
      "As Ruth Amsel put it, the weir is a cupboard.",
      "The weir is a cupboard, as Ruth Amsel knows.",
    },
  },
  ["en.actor-participle-colon-quote"] = {
    yes = {
      { "Brandt said the weir was shut, before adding: “For now.”",
        content = "For now.", source = "Brandt", cue = "adding" },
      { "Ruth Amsel left the hall, telling reporters: “It is over.”",
        content = "It is over.", source = "Ruth Amsel",
        addressee = "reporters" },
    },
    no = {
      "Ruth Amsel left the hall, telling reporters “it is over”.",
      "Ruth Amsel left the hall: “It is over.”",
    },
  },
  ["en.actor-and-ask"] = {
    yes = {
      { "Brandt stood up and asked him whether the mill would open.",
        content = "whether the mill would open", source = "Brandt" },
      { "Ruth Amsel smiled and asked the clerk why the weir leaked.",
        content = "why the weir leaked", source = "Ruth Amsel" },
    },
    no = {
      "Brandt stood up and asked him to leave.",
      "Brandt asked him whether the mill would open.",
    },
  },
  ["en.actor-and-later-cue"] = {
    yes = {
      { "Brandt sold the mill in May and on Monday said it was a mistake.",
        content = "it was a mistake", source = "Brandt" },
      { "Ruth Amsel opened the weir and on Sunday told us it leaked.",
        content = "it leaked", source = "Ruth Amsel" },
    },
    no = {
      "Brandt sold the mill and said it was a mistake.",
      "Brandt sold the mill on Monday.",
    },
  },
  ["en.source-voice-marked"] = {
    yes = {
      { "Norland expressed “grave concern”.", content = "grave concern",
        source = "Norland", cue = "expressed" },
      { "Mika Aalto has voiced her “shock” at the delay.",
        content = "her “shock” at the delay" },
    },
    no = {
      "Mika Aalto expressed concern.",
      "The song that expressed “joy” was sung.",
    },
  },
  ["en.source-speak-of"] = {
    yes = {
      { "Brandt has spoken of “a winter without bread”, and left.",
        content = "a winter without bread", source = "Brandt" },
      { "Ruth Amsel spoke about “the long dry years.”",
        content = "the long dry years", source = "Ruth Amsel" },
    },
    no = {
      "Brandt spoke of “bread” at length.",
      "Brandt spoke of a winter without bread.",
    },
  },
  ["en.verb-split"] = {
    yes = {
      { "There was, Ruth Amsel conceded, no plan.",
        content = "There was no plan", source = "Ruth Amsel" },
      { "The weir will, Brandt said on Monday, be sold.",
        content = "The weir will be sold", source = "Brandt" },
    },
    no = {
      "The weir, Ruth Amsel said, was sold.",
      "That was that, Brandt said, and left.",
    },
  },
  ["en.asked-quote"] = {
    yes = {
      { "Brandt was asked, “Who locked the gate?”",
        content = "Who locked the gate?", cue = "was asked" },
      { "Mika Aalto was asked by a reporter: “Who paid?”",
        content = "Who paid?", cue = "was asked" },
    },
    no = {
      "Brandt asked, “Who locked the gate?”",
      "Brandt was asked who paid.",
    },
  },
  ["en.source-issue-saying"] = {
    yes = {
      { "The utility issued a statement saying the weir was safe.",
        content = "the weir was safe", source = "The utility",
        cue = "saying" },
      { "Mika Aalto sent the paper a letter on Friday saying: “It leaks.”",
        content = "It leaks.", source = "Mika Aalto", cue = "saying" },
    },
    no = {
      "The utility issued a statement.",
      "Ivan Sokol got a letter saying the weir was safe.",
    },
  },
  ["en.court-heard-that"] = {
    yes = {
      { "Marsk Crown Court heard that Ivan Sokol had forged a cheque.",
        content = "that Ivan Sokol had forged a cheque",
        source = "Marsk Crown Court", cue = "heard" },
      { "The court heard on Friday that the letters had been burnt.",
        content = "that the letters had been burnt", cue = "heard" },
    },
    no = {
      "Ruth Amsel heard that the letters had been burnt.",
      "The court heard two witnesses.",
    },
  },
  ["en.clause-split-inverted"] = {
    yes = {
      { "The deal, said Ivan Sokol, was needed.",
        content = "The deal was needed", source = "Ivan Sokol",
        cue = "said" },
      { "The weir, as Brandt noted, has never been safe.",
        content = "The weir has never been safe", source = "Brandt",
        cue = "noted" },
    },
    no = {
      "The deal was needed, said Ivan Sokol.",
      "The deal, Ivan Sokol said, was needed.",
    },
  },
  ["en.relative-source-cue"] = {
    yes = {
      { "The lock, which Ruth Amsel said was rusty, has gone.",
        content = "which was rusty", source = "Ruth Amsel", cue = "said" },
      { "The inspector found a crack she said was new.",
        content = "was new", source = "she", cue = "said" },
    },
    no = {
      "The lock, which Ruth Amsel sold, was rusty.",
      "Ruth Amsel said the lock was rusty.",
    },
  },
  ["en.relative-that-cue"] = {
    yes = {
      { "Mika Aalto sells a lock that he says cannot be picked.",
        content = "cannot be picked", source = "he", cue = "says" },
      { "The town wants a road that critics claim would cost too much.",
        content = "would cost too much", source = "critics" },
    },
    no = {
      "It is clear that a fourth state will play a part.",
      "Amsel sold the lock that Aalto said he liked.",
    },
  },
  ["en.thing-that-says"] = {
    yes = {
      { "Kovalenko sent a letter that said the weir was safe.",
        content = "the weir was safe", source = "a letter", cue = "said" },
      { "She released the report that says it is late.",
        content = "it is late", source = "the report", cue = "says" },
    },
    no = {
      "Kovalenko sent a letter that nobody read.",
      "She released the report that Ruth Amsel says is late.",
    },
  },
  ["en.source-accused"] = {
    yes = {
      { "A man accused of killing his wife said he loved her.",
        content = "he loved her", source = "A man", cue = "said" },
      { "The guard accused of theft told police that he was asleep.",
        content = "that he was asleep", source = "The guard", cue = "told" },
    },
    no = {
      "A man accused Ivan Sokol of theft.",
      "A man accused of killing his wife has died.",
    },
  },
  ["en.source-says-that"] = {
    yes = {
      { "Kovalenko maintains that the weir is safe.",
        content = "that the weir is safe", source = "Kovalenko",
        cue = "maintains" },
      { "Ruth Amsel answered that it was late.",
        content = "that it was late", source = "Ruth Amsel",
        cue = "answered" },
    },
    no = {
      "I guess that the weir is safe.",
      "Kovalenko knows that the weir is safe.",
    },
  },
  ["en.source-cue-about"] = {
    yes = {
      { "The union responded on Friday to reports that it was broke.",
        content = "reports that it was broke", cue = "responded" },
      { "Ruth Amsel wrote about the old weir.", content = "the old weir",
        source = "Ruth Amsel", cue = "wrote about" },
      { "Mika Aalto spoke at length against the tax.", content = "the tax",
        source = "Mika Aalto", cue = "spoke" },
      { "The union warned drivers about the bridge.", content = "the bridge",
        source = "The union", cue = "warned", addressee = "drivers" },
    },
    no = {
      "Quist told the paper about “The Iron Weir.”",
      "Ruth Amsel wrote on Monday.",
      "Mika Aalto said at the gate that it leaked.",
    },
  },
  ["en.source-deny-it"] = {
    yes = {
      { "Mika Aalto denies it.", content = "it", source = "Mika Aalto",
        cue = "denies", polarity = "denied" },
      { "The utility has always denied both.", content = "both",
        source = "The utility" },
      { "Mika Aalto denied the charges, and left.",
        content = "the charges" },
    },
    no = {
      "Mika Aalto denied that it leaks.",
      "Mika Aalto mended it.",
    },
  },
  ["en.source-refuse"] = {
    yes = {
      { "Mika Aalto declined on Monday to comment on the weir.",
        content = "to comment on the weir", source = "Mika Aalto",
        cue = "declined", act = "refusal" },
      { "The utility would not answer questions.",
        content = "answer questions", source = "The utility",
        cue = "would not", act = "refusal", polarity = "affirmed" },
      { "The utility had no comment.", content = "comment",
        cue = "had no", act = "refusal" },
    },
    no = {
      "Mika Aalto refused to leave the hall.",
      "Mika Aalto answered all of the questions.",
    },
  },
  ["en.source-cue-sub"] = {
    yes = {
      { "Ruth Amsel described how the weir was built.",
        content = "how the weir was built", source = "Ruth Amsel",
        cue = "described" },
      { "Mika Aalto told the crew why the lock leaked.",
        content = "why the lock leaked", addressee = "the crew" },
      { "The mayor said, if it rains, the weir will leak.",
        content = "if it rains, the weir will leak", source = "The mayor" },
    },
    no = {
      "Ruth Amsel said it before the weir leaked.",
      "Mika Aalto asked whether the lock leaked.",
    },
  },
  ["en.as-cue-by"] = {
    yes = {
      { "As reported by Nordwire, the weir leaked in May.",
        content = "the weir leaked in May", source = "Nordwire",
        cue = "reported by" },
      { "The weir leaked in May, as noted by Mika Aalto.",
        content = "The weir leaked in May", source = "Mika Aalto",
        cue = "noted by" },
    },
    no = { "The report was written by Mika Aalto." },
  },
  ["en.source-cue-yes"] = {
    yes = {
      { "Asked if the lock leaked, Ruth Amsel said no.", content = "no",
        source = "Ruth Amsel", cue = "said" },
      { "Asked if the weir would hold, Mika Aalto said yes.", content = "yes",
        source = "Mika Aalto", cue = "said" },
    },
    no = { "Ruth Amsel said nothing." },
  },
  ["en.relative-cue"] = {
    yes = {
      { "Ruth Amsel, who told the crew that the weir was safe, has left.",
        content = "that the weir was safe", addressee = "the crew",
        speaker = "Ruth Amsel" },
      { "The union, which says it will strike, has 90 members.",
        content = "it will strike", source = "which" },
    },
    no = {
      "Ruth Amsel, who says that the weir is safe, and Mika Aalto left.",
      "Ruth Amsel said that the weir was safe, old and dry.",
    },
  },
  ["en.source-tell-clause"] = {
    yes = {
      { "Anna Kovalenko told reporters the weir was safe.",
        content = "the weir was safe", addressee = "reporters" },
      { "The captain told Ruth Amsel he would not sail.",
        content = "he would not sail", addressee = "Ruth Amsel" },
      { "Amsel told Ruth Dorr and the council the weir was old.",
        content = "the weir was old", addressee = "Ruth Dorr and the council" },
      { "Amsel told Nordwire's “Good Day” the weir was old.",
        content = "the weir was old", cue = "told", source = "Amsel" },
    },
    no = {
      "Anna Kovalenko told reporters that the weir was safe.",
      "The weir is safe, Anna Kovalenko told reporters, Nordwire reported.",
      "Anna Kovalenko told reporters on a video call that the weir was safe.",
    },
  },
  ["en.question-source-ask"] = {
    yes = {
      { "Where had the water gone? Ruth Amsel asked.",
        content = "Where had the water gone?", source = "Ruth Amsel",
        act = "question", type = "indirect" },
      { "Who rang the bell? the captain wondered.",
        content = "Who rang the bell?", cue = "wondered" },
    },
    no = {
      "Where had the water gone? Ruth Amsel left.",
      "The water had gone. Ruth Amsel asked.",
    },
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
  ["en.source-ask-about"] = {
    yes = {
      { "Ruth Amsel asked the board about the stairs.",
        content = "about the stairs", addressee = "the board",
        act = "question" },
      { "Kovalenko asked about the lift.", content = "about the lift",
        cue = "asked" },
    },
    no = { "Ruth Amsel asked whether the stairs would be repaired." },
  },
  ["en.source-ask-for"] = {
    yes = {
      { "Ruth Amsel asked Pavel for a chair.", content = "a chair",
        addressee = "Pavel", act = "speech" },
      { "Tenants have asked Kovalenko for weeks of notice.",
        content = "weeks of notice", cue = "have asked" },
    },
    no = { "Ruth Amsel asked Pavel for years.",
      "Ruth Amsel asked for a chair." },
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
  ["en.source-accuse"] = {
    yes = {
      { "Ruth Amsel accused the board of selling the weir in secret.",
        content = "the board of selling the weir in secret",
        source = "Ruth Amsel", cue = "accused" },
      { "The union has blamed Kovalenko for not paying the divers.",
        content = "Kovalenko for not paying the divers" },
    },
    no = {
      "Ruth Amsel accused the board of “a slow surrender”.",
      "Ruth Amsel was accused of lying.",
      "Ruth Amsel thanked the divers for coming.",
    },
  },
  ["en.source-order"] = {
    yes = {
      { "The captain ordered the crew to leave.", content = "to leave",
        source = "The captain", cue = "ordered", addressee = "the crew",
        act = "speech" },
      { "Mika Aalto asked Weil not to swim.", content = "not to swim",
        cue = "asked", addressee = "Weil", act = "speech" },
      { "Mika Aalto called for Weil to resign.", content = "Weil to resign",
        cue = "called for", addressee = false },
    },
    no = {
      "Mika Aalto hopes to leave.",
      "Mika Aalto asked whether to leave.",
    },
  },
  ["en.source-agree"] = {
    yes = {
      { "The two sides agreed that the weir was unsafe.",
        content = "the weir was unsafe", source = "The two sides",
        cue = "agreed" },
      { "Mika Aalto promised that it would hold.", content = "it would hold",
        cue = "promised" },
    },
    no = {
      "Mika Aalto hopes that it holds.",
      "The crew agreed to leave.",
    },
  },
  ["en.source-object"] = {
    yes = {
      { "Mika Aalto praised the crew for its patience.",
        content = "the crew for its patience", source = "Mika Aalto",
        cue = "praised" },
      { "The minister has proposed a dam.", content = "a dam",
        source = "The minister", cue = "has proposed" },
    },
    no = {
      "The crew that Mika Aalto praised left.",
      "Mika Aalto built a dam.",
    },
  },
  ["en.source-decide"] = {
    yes = {
      { "The council voted on Monday by six to one to close the pool.",
        content = "to close the pool", source = "The council", cue = "voted",
        act = "decision" },
      { "The court ruled the ban lawful.", content = "the ban lawful",
        source = "The court", cue = "ruled", act = "decision" },
      { "Mika Aalto decided that the weir would stay shut.",
        content = "the weir would stay shut", cue = "decided",
        act = "decision" },
    },
    no = {
      "The queen ruled the island for sixty years.",
      "The crew studied new rules that forbid swimming.",
    },
  },
  ["en.source-intend"] = {
    yes = {
      { "Mika Aalto hopes to mend the weir.", content = "to mend the weir",
        source = "Mika Aalto", cue = "hopes", act = "intention" },
      { "The firm was planning not to sell the mill.",
        content = "not to sell the mill", source = "The firm",
        cue = "was planning", act = "intention" },
    },
    no = {
      "The plan is to mend the weir.",
      "Mika Aalto hopes that it holds.",
    },
  },
  ["en.source-call-on"] = {
    yes = {
      { "Ruth Amsel accused the board on Monday of “a slow surrender”.",
        content = "the board of “a slow surrender”", type = "mixed",
        source = "Ruth Amsel", cue = "accused" },
      { "Kovalenko criticised Ito in Oslo for “leaving early”.",
        content = "Ito for “leaving early”" },
      { "Kovalenko called Ito in a statement “a fraud”.",
        content = "Ito “a fraud”" },
    },
    no = {
      "Ruth Amsel accused the board of “a slow surrender”.",
      "Ruth Amsel met the board on Monday of “a long week”.",
      "Ruth Amsel accused the board on Monday of lying.",
    },
  },
  ["en.source-call-of"] = {
    yes = {
      { "Ruth Amsel accused the board of “a slow surrender”.",
        content = "the board of “a slow surrender”", type = "mixed",
        source = "Ruth Amsel", cue = "accused" },
      { "Kovalenko dismissed the offer as “noise”.",
        content = "the offer as “noise”", type = "mixed" },
      { "Kovalenko condemned as “a gift to thieves” the new rules.",
        source = "Kovalenko", cue = "condemned" },
    },
    no = { "Quist called her album “Salt”.",
      "Ruth Amsel called the plan “a disgrace”.",
      "Minister accused of “a slow surrender”\n\nThe town fell." },
  },
  ["en.source-call"] = {
    yes = {
      { "Ruth Amsel called the plan “a disgrace”.",
        content = "the plan “a disgrace”", type = "mixed", cue = "called" },
      { "Kovalenko criticized “a cold soup” of an offer.",
        source = "Kovalenko", type = "mixed" },
    },
    no = { "Ruth Amsel called the office twice." },
  },
  ["en.source-verb-marked"] = {
    yes = {
      { "Kovalenko shook “a very small hand” on Monday.",
        content = "“a very small hand” on Monday", source = "Kovalenko" },
      { "The minister opened a “new chapter” for the port.",
        cue = "opened", source = "The minister" },
    },
    no = { "The minister opened a new chapter for the port." },
  },
  ["en.source-believe"] = {
    yes = {
      { "Ruth Amsel believes that the stairs are safe.",
        content = "the stairs are safe", act = "belief" },
      { "Kovalenko hopes the lift will be repaired by June.",
        content = "the lift will be repaired by June", cue = "hopes" },
    },
    no = { "Ruth Amsel thinks twice." },
  },
  ["en.source-show"] = {
    yes = {
      { "A poll found that most residents want the pool.",
        content = "most residents want the pool", act = "evidence",
        source = "A poll" },
      { "The study found that geese remember faces.", cue = "found" },
    },
    no = { "The museum shows nine pictures." },
  },
  ["en.clause-source-occasion"] = {
    yes = {
      { "The bridge is safe, Mayor Anna Brandt said after talks with Mika Ito, "
          .. "the founder, in Graz.",
        content = "The bridge is safe", source = "Mayor Anna Brandt",
        cue = "said" },
      { "Rents will rise, Sokol told residents before a vote in the hall.",
        content = "Rents will rise", addressee = "residents" },
    },
    no = {
      "The plan is dead, Brandt said before a meeting with Ito, and left.",
      "When the war ended, Brandt said at a dinner in Graz, nobody danced.",
    },
  },
  ["en.clause-source-says"] = {
    yes = {
      { "The weir is safe, Kovalenko replied.",
        content = "The weir is safe", source = "Kovalenko", cue = "replied" },
      { "It was late, Ruth Amsel stressed on Monday.",
        content = "It was late", source = "Ruth Amsel", cue = "stressed" },
    },
    no = {
      "On Friday, Brandt protested.",
      "Then, Ruth Amsel apologised.",
      "The weir is safe, Kovalenko replied, and left.",
    },
  },
  ["en.clause-source-cue"] = {
    yes = {
      { "The weir is safe, Anna Kovalenko, who runs it, said.",
        content = "The weir is safe", cue = "said",
        source = "Anna Kovalenko", type = "indirect" },
      { "The tunnel will open in May, the minister told reporters, adding"
          .. " to the confusion.",
        content = "The tunnel will open in May", addressee = "reporters" },
    },
    no = { "“The weir is safe,” Anna Kovalenko said." },
  },
  ["en.clause-agency-cue"] = {
    yes = {
      { "The weir is safe, Reuters reported.", content = "The weir is safe",
        cue = "reported", source = "Reuters" },
      { "Half of the town is without power, Interfax said on Monday.",
        content = "Half of the town is without power", source = "Interfax" },
    },
    no = { "The weir is safe, Kovalenko said." },
  },
  ["en.clause-court-heard"] = {
    yes = {
      { "Brandt forged two letters, the court heard.",
        content = "Brandt forged two letters", cue = "heard",
        source = "the court" },
      { "The weir had never been inspected, the jury was told.",
        content = "The weir had never been inspected", cue = "was told",
        addressee = "the jury" },
      { "Pilot was drunk, court hears\n\nThe ship sank in May.",
        content = "Pilot was drunk", cue = "hears" },
    },
    no = { "Brandt listened, and the court heard him." },
  },
  ["en.clause-cue-source"] = {
    yes = {
      { "The weir is safe, said Anna Kovalenko.",
        content = "The weir is safe", cue = "said",
        source = "Anna Kovalenko" },
      { "The tunnel will open in May, says the minister.",
        content = "The tunnel will open in May", source = "the minister" },
    },
    no = {
      "“The weir is safe,” said Anna Kovalenko.",
      "Anna Kovalenko, who built the weir, announced a new survey.",
    },
  },
  ["en.clause-source"] = {
    yes = {
      { "The tunnel will open in May, Transport Minister Emil Hart on Monday.",
        content = "The tunnel will open in May",
        source = "Transport Minister Emil Hart", cue = false },
      { "The weir is safe, Mayor Ruth Amsel on Sunday.",
        content = "The weir is safe", source = "Mayor Ruth Amsel" },
      { "The weir is clean, the environment agency on Tuesday.",
        content = "The weir is clean", source = "the environment agency" },
      { "Fares will rise next year, Transport Minister Emil Hart in Norrby on "
          .. "Monday evening.", content = "Fares will rise next year",
        source = "Transport Minister Emil Hart" },
      { "The weir is clean, the Water Ministry in a statement.",
        content = "The weir is clean", source = "the Water Ministry" },
      { "The weir is clean, Emil Hart in a statement on Monday.",
        content = "The weir is clean", source = "Emil Hart" },
    },
    no = {
      "The tunnel will open in May, Emil Hart said on Monday.",
      "He met Ruth Amsel, Transport Minister Emil Hart on Saturday.",
      "They sang for the mayor on Friday, the council on Monday.",
      "They sang in Oslo, the council on Monday.",
      "They sing this week, the police on Sunday.",
      "Guests at the weir, Transport Minister Emil Hart on Saturday.",
    },
  },
  ["en.thing-clause-source"] = {
    yes = {
      { "The tunnel will open in May, the minister on Monday.",
        content = "The tunnel will open in May", source = "the minister",
        cue = false },
      { "The weir has been closed for good, Ruth Amsel on Sunday evening.",
        content = "The weir has been closed for good",
        source = "Ruth Amsel" },
    },
    no = {
      "Ruth Amsel will speak in May, the minister on Monday.",
      "The play will open on Friday, the minister on Monday.",
      "The tunnel will open in May, the minister in June.",
      "The tunnel in the hills, the minister on Monday.",
    },
  },
  ["en.clause-body-announced"] = {
    yes = {
      { "Two lines will close, the operator announced on Friday.",
        content = "Two lines will close", source = "the operator",
        cue = "announced" },
      { "A school will be built, councillors were told.",
        content = "A school will be built", addressee = "councillors",
        cue = "were told" },
    },
    no = {
      "When the vote was lost, the operator protested.",
      "After the vote in Oslo, the operator responded.",
      "In a letter to staff, councillors were told.",
      "Two lines will close, the operator announced a new line.",
    },
  },
  ["en.source-that"] = {
    yes = {
      { "Ruth Amsel that the weir is safe.", content = "the weir is safe",
        source = "Ruth Amsel", cue = false },
      { "The mayor on Friday that the weir was safe.",
        content = "the weir was safe", source = "The mayor" },
      { "The council in a statement on Friday that she would leave.",
        content = "she would leave", source = "The council" },
    },
    no = {
      "The mayor that the voters chose resigned.",
      "The mayor on the day that the weir opened was ill.",
      "Ruth Amsel that we knew has gone.",
      "Ruth Amsel said that the weir was safe.",
    },
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
  ["en.opening-according-split"] = {
    yes = {
      { "By Monday, according to the captain, the ferry will be dry.",
        content = "By Monday the ferry will be dry", source = "the captain" },
      { "In winter, according to Mika Aalto, the weir leaks.",
        content = "In winter the weir leaks", cue = "according to" },
    },
    no = {
      "According to the captain, the ferry will be dry by Monday.",
      "The ferry, according to the captain, will be dry by Monday.",
    },
  },
  ["en.clause-according-split"] = {
    yes = {
      { "The weir, according to Anna Kovalenko, is safe.",
        content = "The weir is safe", source = "Anna Kovalenko" },
      { "The tunnel, according to the minister, will open in May.",
        content = "The tunnel will open in May", cue = "according to" },
    },
    no = { "The weir is safe, according to Anna Kovalenko." },
  },
  ["en.according-to-clause"] = {
    yes = {
      { "According to Anna Kovalenko, the weir is safe.",
        content = "the weir is safe", source = "Anna Kovalenko" },
      { "According to the study, half of the bees were lost.",
        content = "half of the bees were lost", source = "the study" },
      { "According to Amsel, Ito and Sokol, the weir is safe.",
        content = "the weir is safe", source = "Amsel, Ito and Sokol" },
      { "According to Amsel, Ito and Sokol left the weir.",
        content = "Ito and Sokol left the weir", source = "Amsel" },
    },
    no = {
      "The work went according to plan.",
      "Per Dahl, the mayor, is ill.",
      "Per left, and the weir is shut.",
    },
  },
  ["en.according-to-colon"] = {
    yes = {
      { "According to the ministry: “The weir is dry.”",
        content = "The weir is dry.", source = "the ministry" },
      { "According to Anna Kovalenko of the ministry: the weir is safe.",
        content = "the weir is safe", source = "Anna Kovalenko" },
    },
    no = {
      "According to the menu: soup, bread, an egg.",
      "According to Anna Kovalenko, the weir is safe.",
    },
  },
  ["en.clause-view-split"] = {
    yes = {
      { "The weir, in Mika Aalto's view, is a toy.",
        content = "The weir is a toy", speaker = "Mika Aalto" },
      { "The weir is, in the words of Mika Aalto, “a toy”.",
        content = "The weir is “a toy”", type = "mixed" },
    },
    no = {
      "In Mika Aalto's view, the weir is a toy.",
      "The weir is a toy, in Mika Aalto's view.",
    },
  },
  ["en.in-view-clause"] = {
    yes = {
      { "In Kovalenko's view, the weir is safe.", content = "the weir is safe",
        source = "Kovalenko" },
      { "In Ruth Amsel's opinion, the stairs are old.",
        content = "the stairs are old", source = "Ruth Amsel" },
      { "In the words of Ruth Amsel, the stairs are old.",
        content = "the stairs are old", source = "Ruth Amsel" },
      { "By Kovalenko's account, the weir is safe.",
        content = "the weir is safe", source = "Kovalenko" },
    },
    no = { "In the view from the tower, the weir is small." },
  },
  ["en.clause-in-view"] = {
    yes = {
      { "The weir is safe, in Kovalenko's opinion.",
        content = "The weir is safe", source = "Kovalenko", cue = "in" },
      { "“The stairs are old,” in the words of Ruth Amsel.",
        source = "Ruth Amsel", content = "The stairs are old," },
    },
    no = { "In Kovalenko's opinion, the weir is safe." },
  },
  ["en.clause-split"] = {
    yes = {
      { "The weir was “old,” the minister said, but the road was “new.”",
        content = "The weir was “old,” but the road was “new.”",
        source = "the minister" },
      { "The weir, Anna Kovalenko said, is safe.",
        content = "The weir is safe", source = "Anna Kovalenko" },
      { "The tunnel, the minister says, will open in May.",
        content = "The tunnel will open in May" },
    },
    no = { "The weir, which is old, is safe." },
  },
  ["en.quote-split-that"] = {
    yes = {
      { "“I am glad,” Kovalenko said, that the bridge was safe.",
        cue = "said", source = "Kovalenko" },
      { "“It is odd,” said Ruth Amsel on Monday, that nobody swims.",
        source = "Ruth Amsel" },
    },
    no = { "“I am glad,” Kovalenko said of the bridge." },
  },
  ["en.source-cue-participle"] = {
    yes = {
      { "Kovalenko said the weir was safe, adding that it was old.",
        content = "it was old", cue = "adding", source = "Kovalenko" },
      { "Ruth Amsel told reporters it was late, noting the lift was closed.",
        content = "the lift was closed", cue = "noting" },
      { "Ito said the weir was “quite safe,” adding that it was dry.",
        content = "it was dry", cue = "adding", source = "Ito" },
    },
    no = { "Kovalenko left early, saying that she was tired." },
  },
  ["en.opening-participle"] = {
    yes = {
      { "Conceding that the weir leaked, Kovalenko left the room.",
        content = "the weir leaked", cue = "Conceding",
        source = "Kovalenko" },
      { "Saying that it was late, the captain closed the bar.",
        content = "it was late", source = "the captain" },
      { "After urging Ito to mend the weir, Kovalenko left.",
        content = "to mend the weir", cue = "urging", source = "Kovalenko",
        addressee = "Ito" },
    },
    no = { "Carrying a lamp, Kovalenko left the room." },
  },
  ["en.actor-but-accepted"] = {
    yes = {
      { "Solberg denied lying but accepted that she had left.",
        cue = "accepted", content = "she had left", source = "Solberg" },
      { "Solberg denied it but now accepts the bridge was shut.",
        cue = "accepts", content = "the bridge was shut", source = "Solberg" },
    },
    no = {
      "Solberg denied lying but accepted.",
      "Solberg denied lying and accepted that she had left.",
    },
  },
  ["en.actor-declining"] = {
    yes = {
      { "Solberg told reporters, declining to say whether it would last.",
        cue = "declining to say", content = "whether it would last",
        source = "Solberg" },
      { "“It is shut,” Solberg said, refusing to reveal who had shut it.",
        cue = "refusing to reveal", content = "who had shut it",
        source = "Solberg" },
    },
    no = {
      "Solberg left, declining a lift.",
      "Solberg told reporters, saying whether it would last.",
    },
  },
  ["en.actor-participle-clause"] = {
    yes = {
      { "The council rejected a plan that residents said would ruin the "
          .. "park, arguing that it would bring jobs.",
        content = "that it would bring jobs", source = "The council",
        cue = "arguing" },
      { "Kovalenko left early, saying that she was tired.",
        content = "she was tired", cue = "saying", source = "Kovalenko" },
      { "Ruth Amsel praised the crew, adding the harbour was in good hands.",
        content = "the harbour was in good hands", cue = "adding" },
    },
    no = { "Kovalenko left early, carrying a lamp." },
  },
  ["en.actor-participle-call"] = {
    yes = {
      { "Kovalenko went after Ruth Amsel, calling her “a disgrace”.",
        content = "her “a disgrace”", cue = "calling", source = "Kovalenko" },
      { "Ruth Amsel praised the crew, describing it as “a family”.",
        content = "it as “a family”", cue = "describing" },
    },
    no = { "Ruth Amsel praised the crew, calling it a family." },
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
  ["en.subject-series-cue"] = {
    yes = {
      { "Amsel thanked the crew, said the weir was safe and left.",
        content = "the weir was safe", cue = "said", source = "Amsel" },
      { "The doctor washed her hands, told the boy to lie down and sang.",
        content = "to lie down", cue = "told", source = "The doctor",
        addressee = "the boy" },
    },
    no = {
      "Prices rose in May, said the minister who opened the fair and left.",
      "Amsel thanked the crew, said Ito, and left.",
      "Amsel thanked the crew, said the weir was safe.",
    },
  },
  ["en.subject-and-cue"] = {
    yes = {
      { "When Amsel praised the crew and said the weir was safe, they cheered.",
        content = "the weir was safe", cue = "said", source = "Amsel" },
      { "On Monday Ito scoffed at the plan and vowed to close the weir.",
        content = "to close the weir", cue = "vowed", source = "Ito" },
    },
    no = {
      "When Amsel praised the crew and Ito said the weir was safe, they left.",
    },
  },
  ["en.subject-participle"] = {
    yes = {
      { "Late on Monday Kovalenko left – saying that the weir was safe.",
        content = "the weir was safe", cue = "saying", source = "Kovalenko" },
      { "Ito won the vote by promising to mend the weir.",
        content = "to mend the weir", cue = "promising", source = "Ito" },
    },
    no = { "Kovalenko left by boat, and Ito kept saying that it was late." },
  },
  ["en.said-source-participle"] = {
    yes = {
      { "“The weir holds,” said Ruth Amsel, a diver, citing the tests.",
        content = "the tests", cue = "citing", source = "Ruth Amsel, a diver" },
      { "“The weir holds,” said Ito, adding that two pubs had closed.",
        content = "two pubs had closed", cue = "adding", source = "Ito" },
    },
    no = { "“The weir holds,” said Ito, turning to the map on the wall." },
  },
  ["en.actor-and-quote"] = {
    yes = {
      { "“It leaks,” Ruth Amsel said and added: “It always did.”",
        content = "It always did.", cue = "added", speaker = "Ruth Amsel" },
      { "Mika Aalto shrugged and said, “We swam.”", content = "We swam.",
        cue = "said" },
    },
    no = {
      "Mika Aalto shrugged and said that they swam.",
      "Mika Aalto said: “We swam.”",
    },
  },
  ["en.actor-and-participle"] = {
    yes = {
      { "Kovalenko left early, smiling and saying that the weir was safe.",
        content = "the weir was safe", cue = "saying", source = "Kovalenko" },
      { "Ruth Amsel went home, waving and adding that it was late.",
        content = "it was late", cue = "adding" },
    },
    no = { "Kovalenko left early, smiling and waving a lamp." },
  },
  ["en.source-cue-gerund"] = {
    yes = {
      { "Residents reported hearing two bangs.",
        content = "hearing two bangs", cue = "reported",
        source = "Residents" },
      { "Ruth Amsel admitted on Monday taking the boat.",
        content = "taking the boat", cue = "admitted",
        source = "Ruth Amsel" },
    },
    no = { "Residents denied saying so.", "Residents reported two bangs." },
  },
  ["en.call-and-call"] = {
    yes = {
      { "Ito called the offer “late” and accused the board of “bad faith”.",
        cue = "accused", content = "the board of “bad faith”" },
      { "Kovalenko denounced the vote as “rigged”, blamed the clerk for “the "
          .. "mud” and left.",
        cue = "blamed" },
    },
    no = {
      "Ito accused the man who called him “a liar” of theft.",
      "Ito called it “late”, and the clerk, Roe, blamed “the mud”.",
      "Ito praised the crew and left.",
    },
  },
  ["en.actor-and-accuse"] = {
    yes = {
      { "Ruth Amsel accused the board of lying and blamed it for leaving.",
        content = "it for leaving", cue = "blamed", source = "Ruth Amsel" },
      { "The union left the hall and accused the town of hiding the letter.",
        content = "the town of hiding the letter", source = "The union" },
    },
    no = {
      "Ruth Amsel accused the board of lying and left for Oslo.",
      "Ruth Amsel left the hall and thanked the divers for coming.",
    },
  },
  ["en.actor-and-call"] = {
    yes = {
      { "Kovalenko shook her head and called the plan “a disgrace”.",
        content = "the plan “a disgrace”", cue = "called",
        source = "Kovalenko" },
      { "Ruth Amsel laughed and described the offer as “a cold soup”.",
        content = "the offer as “a cold soup”", cue = "described" },
    },
    no = { "Kovalenko shook her head and called the office." },
  },

  -- == edges of clauses =================================================

  ["en.edge-participle"] = {
    yes = {
      { "Kovalenko said the weir was safe, adding that it was old.",
        stop = "," },
      { "Police say he left at dawn, noting that the door was open.",
        stop = "," },
    },
    no = { "Kovalenko said the weir was safe, old and dry." },
  },
  ["en.edge-as-well"] = {
    yes = {
      { "Kovalenko said the weir was safe, as has Ruth Amsel.", stop = "," },
      { "Ruth Amsel said it was late and would not say why.", stop = "and" },
    },
    no = { "Kovalenko said the weir was as old as the town." },
  },
  ["en.edge-after-modal"] = {
    yes = {
      { "Kovalenko said the weir would open soon and called for calm.",
        stop = "and" },
      { "Ruth Amsel promised to return and left the room.", stop = "and" },
    },
    no = { "Kovalenko said the weir would open and close." },
  },
  ["en.edge-gloss"] = {
    yes = {
      { "Kovalenko said the weir was safe, a claim the town has denied.",
        stop = "," },
      { "Ruth Amsel said it was late, something the agency strongly denied.",
        stop = "," },
    },
    no = { "Kovalenko said the weir was safe, a claim that pleased nobody." },
  },
  ["en.edge-reported"] = {
    yes = {
      { "Ruth Amsel said the weir was safe, the Weir Post reported in 1991.",
        stop = "," },
      { "Kovalenko claimed it was late, Nordwire told readers on Monday.",
        stop = "," },
    },
    no = { "Ruth Amsel said the weir, the Weir Post reported, was safe.",
      "Ruth Amsel left, Pavel said, Nordwire reported." },
  },
  ["en.edge-thing-when"] = {
    yes = {
      { "Mika Aalto called for calm on Friday as the crowd left.", stop = "" },
      { "The utility condemned the raid on Monday after a meeting.",
        stop = "" },
    },
    no = {
      "Mika Aalto promised to leave on Friday after the vote.",
      "Mika Aalto called for a march on Friday.",
    },
  },
  ["en.edge-while-doing"] = {
    yes = {
      { "Ruth Amsel said it was “late,” while trying to leave.", stop = "" },
      { "Kovalenko said it was “old,” before later leaving.", stop = "" },
    },
    no = { "Ruth Amsel said it was “late” while trying to leave." },
  },
  ["en.edge-marks-as"] = {
    yes = {
      { "Ruth Amsel says she is “glad to be here” as she faces a vote.",
        stop = "as" },
      { "Kovalenko said it was “late” as he left.", stop = "as" },
    },
    no = { "Kovalenko said it was late as he left." },
  },
  ["en.edge-series-call"] = {
    yes = {
      { "Mika Aalto denied it, called it “a soup” and accused the board of "
          .. "lying.", stop = "," },
      { "Amsel said it was late, called the ferry “a farce” and left.",
        stop = "," },
    },
    no = {
      "Mika Aalto denied it, called the board and left.",
      "The plan, called “a farce” by Amsel, was shelved and forgotten.",
    },
  },
  ["en.said-and-judged"] = {
    yes = {
      { "Mika Aalto said the road was shut and accused the board of waste.",
        cue = "accused", source = "Mika Aalto" },
      { "The utility said the vote was fair but criticised delays.",
        cue = "criticised", source = "The utility" },
    },
    no = { "Amsel said Aalto had left and accused the board of waste." },
  },
  ["en.source-reject-talk"] = {
    yes = {
      { "Amsel rejected claims of waste.", cue = "rejected",
        content = "claims of waste", polarity = "denied" },
      { "The utility has dismissed the latest reports of a leak.",
        cue = "has dismissed", source = "The utility" },
    },
    no = { "Amsel rejected the offer of a loan." },
  },
  ["en.said-and-ordered"] = {
    yes = {
      { "The ministry said the weir was weak and advised people to stay away.",
        cue = "advised", addressee = "people", content = "to stay away" },
      { "Amsel warned that the weir was weak, and ordered two pubs to close.",
        cue = "ordered", source = "Amsel" },
    },
    no = { "Amsel said Aalto had left and ordered two pubs to close." },
  },
  ["en.edge-another-says"] = {
    yes = {
      { "Kovalenko said it was late, the mayor said it was not.", stop = "," },
      { "Amsel said it was late, Ito said that it was not, and left.",
        stop = "," },
    },
    no = { "The weir, the mayor said, was safe." },
  },
  ["en.edge-comma-did"] = {
    yes = {
      { "Amsel said the weir was weak, and left the room.", stop = "," },
      { "Ito said she had told Amsel in May, and then produced a letter.",
        stop = "," },
    },
    no = { "Amsel said the letter was sent in May, and opened by a clerk." },
  },
  ["en.edge-called"] = {
    yes = {
      { "Ruth Amsel called it “late,” and Kovalenko has left.", stop = "" },
      { "Kovalenko called her a “moderate,” a dig at her speech.", stop = "" },
      { "Kovalenko called the offer “an insult” and drove home.",
        stop = "and" },
      { "Ruth Amsel branded the weir “a ruin” and never came back.",
        stop = "and" },
    },
    no = {
      "Ruth Amsel called it “late,” and “old”.",
      "Ruth Amsel called it “late” and “old”.",
    },
  },
  ["en.edge-and-order"] = {
    yes = {
      { "Kovalenko said crews were looking and asked rowers to wait.",
        stop = "and" },
      { "Ruth Amsel said it was closed and promised to open it.",
        stop = "and" },
    },
    no = { "Kovalenko said crews looked and asked rowers about it." },
  },
  ["en.edge-occasion"] = {
    yes = {
      { "Kovalenko said the weir was safe in an interview with the Post.",
        stop = "in" },
      { "Ruth Amsel said the stairs would close in her last letter to us.",
        stop = "in" },
    },
    no = { "Kovalenko said the weir was safe in May.",
      "Kovalenko said the letter in an interview that was held was old." },
  },
  ["en.edge-shown"] = {
    yes = {
      { "Kovalenko said the weir was safe, court records show.",
        stop = "," },
      { "Ruth Amsel said it was late, emails released on Monday revealed.",
        stop = "," },
    },
    no = { "Kovalenko said the weir, court records show, was safe." },
  },
  ["en.edge-and-cue"] = {
    yes = {
      { "Kovalenko said the weir was safe and said that it was old.",
        stop = "and" },
      { "Ruth Amsel said it was late but told reporters that she would stay.",
        stop = "but" },
    },
    no = { "Kovalenko said the weir was safe and dry." },
  },
  ["en.edge-and-call"] = {
    yes = {
      { "Kovalenko said it was late and called the plan “a disgrace”.",
        stop = "and" },
      { "Ruth Amsel said it was late but described the offer as “a soup”.",
        stop = "but" },
    },
    no = { "Kovalenko said it was late and called the office." },
  },
  ["en.edge-but-cue"] = {
    yes = {
      { "Ruth Amsel said it was late but blamed the rain.", stop = "but" },
      { "Mika Aalto said it was late but then refused to go.", stop = "but" },
    },
    no = { "Ruth Amsel said it was late but raining." },
  },
  ["en.edge-opening-clause"] = {
    yes = {
      { "While Kovalenko says the weir is safe, she will not stand on it.",
        stop = "," },
      { "If Ruth Amsel said it was late, we left.", stop = "," },
    },
    no = { "If the weir is safe, Kovalenko said, we leave." },
  },
  ["en.edge-opening-marks"] = {
    yes = {
      { "While Kovalenko said the weir was “safe,” Ruth Amsel laughed.",
        stop = "Ruth Amsel" },
      { "Even as Mika Aalto says it is “late,” the captain waits.",
        stop = "the captain" },
    },
    no = { "Kovalenko said the weir was “safe,” Ruth Amsel wrote." },
  },
  ["en.edge-conjunction"] = {
    yes = {
      { "Kovalenko said the weir was safe but did not stand on it.",
        stop = "but" },
      { "Ruth Amsel said it was late; the captain nodded.", stop = ";" },
    },
    no = { "Kovalenko said the weir was safe and dry." },
  },
  ["en.edge-quotation"] = {
    yes = {
      { "Ruth Amsel said the weir needed repairs.“I love this weir,” she said.",
        stop = "“I love this weir,”" },
      { "Kovalenko told us it leaked.“The pump failed,”said Ruth Amsel.",
        stop = "“The pump failed,”" },
    },
    no = { "Kovalenko said the weir leaked. “The pump failed,” she said." },
  },
  ["en.edge-not-only"] = {
    yes = {
      { "Ruth Amsel not only said the weir leaked but sent pictures.",
        stop = "but" },
      { "The captain not only told the crew it was late but rang the bell.",
        stop = "but" },
    },
    no = { "Ruth Amsel said the weir leaked but held." },
  },
  ["en.edge-meanwhile"] = {
    yes = {
      { "Kovalenko said the weir was safe, as the crowd went home.",
        stop = "," },
      { "Ruth Amsel said it was late, while nobody listened.", stop = "," },
    },
    no = { "As the crowd went home, Kovalenko said the weir was safe." },
  },
  ["en.edge-attribution"] = {
    yes = {
      { "Kovalenko said the weir was safe, according to the minister.",
        stop = "," },
      { "The agency says the weir is safe, she said.", stop = "," },
    },
    no = { "Kovalenko said the weir was safe, old and dry." },
  },

  -- == mentions =========================================================

  ["en.pronoun"] = {
    yes = {
      { "The vote led her to say that it was over.", whole = "her" },
      { "She said on Monday that the harbour was open.", whole = "She" },
      { "Both said on Monday that the harbour was open.", whole = "Both" },
    },
    no = {
      "Ruth Amsel sang in the harbour on Monday.",
      "Who said that the lift was safe?",
    },
  },
  ["en.name-with-s"] = {
    yes = {
      { "Weil's said that sales had fallen.", whole = "Weil's" },
      { "Amsel's has warned that sales would fall.", whole = "Amsel's" },
    },
    no = { "Weil's brother said that sales had fallen." },
  },
  ["en.known-organisation"] = {
    yes = {
      { "Reuters reported on Monday that the harbour was open.",
        whole = "Reuters" },
      { "Interfax said on Monday that the harbour was open.",
        whole = "Interfax" },
    },
    no = { "The choir sang in the harbour on Monday." },
  },
  ["en.titled-name"] = {
    yes = {
      { "Infrastructure Minister Oksana Hrytsak said the harbour was open.",
        whole = "Infrastructure Minister Oksana Hrytsak",
        name = "Oksana Hrytsak", role = "Infrastructure Minister" },
      { "President Orlova said the harbour was open.", name = "Orlova",
        role = "President" },
      { "Deputy Minister for Ports, Fish and Roads Oksana Hrytsak said so.",
        name = "Oksana Hrytsak",
        role = "Deputy Minister for Ports, Fish and Roads" },
      { "“It sank,” said witness Tom Berg.", name = "Tom Berg",
        role = "witness" },
      { "According to fire inspector Tom Berg, the harbour was open.",
        name = "Tom Berg", role = "fire inspector" },
      { "Mr Strand said the harbour was open.", name = "Strand" },
      { "Institute of Pilots president Tom Berg said so.", name = "Tom Berg",
        role = "Institute of Pilots president" },
      { "Director of public health Anna Berg said so.", name = "Anna Berg",
        role = "Director of public health" },
    },
    no = { "Oksana Hrytsak said the harbour was open." },
  },
  ["en.couple"] = {
    yes = {
      { "Mr and Mrs Strand said the harbour was open.",
        whole = "Mr and Mrs Strand" },
      { "“It is open,” said Mr. and Mrs. Peter Strand.",
        whole = "Mr. and Mrs. Peter Strand" },
    },
    no = { "Mr Strand and Ann Strand said the harbour was open." },
  },
  ["en.owned-role-name"] = {
    yes = {
      { "Norrby's finance minister, Eva Stenbeck, said the harbour was open.",
        name = "Eva Stenbeck", role = "Norrby's finance minister",
        owner = "Norrby" },
      { "Estonia's president Kersti Laur said the harbour was open.",
        name = "Kersti Laur", owner = "Estonia" },
      { "The company's head Kersti Laur said the harbour was open.",
        name = "Kersti Laur", role = "The company's head" },
      { "“It leaks,” said farmers' union president Kersti Laur.",
        name = "Kersti Laur", role = "farmers' union president" },
    },
    no = { "The finance minister, Eva Stenbeck, said the harbour was open." },
  },
  ["en.owned-name"] = {
    yes = {
      { "Norrby's Eva Stenbeck said the harbour was open.",
        whole = "Norrby's Eva Stenbeck", name = "Eva Stenbeck" },
      { "The Harbour Board's Mika Aalto said the harbour was open.",
        whole = "The Harbour Board's Mika Aalto", name = "Mika Aalto" },
    },
    no = { "Norrby's mayor Eva Stenbeck said the harbour was open." },
  },
  ["en.role-name"] = {
    yes = {
      { "Her promoter, Live Stage, said the hall was shut.",
        name = "Live Stage", role = "promoter" },
      { "Weil and her husband, director Mika Aalto, said it was shut.",
        whole = "her husband, director Mika Aalto", name = "Mika Aalto" },
      { "Her deputy, Bohdan Lysak, said the harbour was open.",
        whole = "Her deputy, Bohdan Lysak", name = "Bohdan Lysak",
        role = "deputy" },
      { "The lawyer, Ruth Amsel, said the harbour was open.",
        name = "Ruth Amsel", role = "lawyer" },
    },
    no = { "Ruth Amsel, the lawyer, said the harbour was open." },
  },
  ["en.owned-body"] = {
    yes = {
      { "Brazil's new Fisheries Ministry said the harbour was open.",
        whole = "Brazil's new Fisheries Ministry" },
      { "Norrby's old Harbour Board said the harbour was open.",
        whole = "Norrby's old Harbour Board" },
    },
    no = { "The Fisheries Ministry said the harbour was open." },
  },
  ["en.owned-noun"] = {
    yes = {
      { "Brazil's agriculture ministry said the harbour was open.",
        whole = "Brazil's agriculture ministry" },
      { "Norrby's water company said the harbour was open.",
        whole = "Norrby's water company" },
      { "Mrs. Strand's campaign said it was late.",
        whole = "Mrs. Strand's campaign" },
    },
    no = { "The water company said the harbour was open." },
  },
  ["en.owned-thing"] = {
    yes = {
      { "The agency's annual report said the harbour was open.",
        whole = "The agency's annual report" },
      { "According to the mayor's letter to staff, it was late.",
        whole = "the mayor's letter to staff" },
    },
    no = { "The agency's report was late." },
  },
  ["en.owned-role"] = {
    yes = {
      { "Orlov's spokeswoman said the harbour was open.",
        whole = "Orlov's spokeswoman", owner = "Orlov" },
      { "Estonia's president said the harbour was open.",
        whole = "Estonia's president" },
    },
    no = { "The spokeswoman said the harbour was open." },
  },
  ["en.organisation"] = {
    yes = {
      { "Norrby Shipping AS said the harbour was open.",
        name = "Norrby Shipping AS" },
      { "Harbour Local 88 said it would strike.", name = "Harbour Local 88" },
      { "The Norrby Water Board said the harbour was open.",
        name = "Norrby Water Board" },
      { "The Ministry of Fisheries said the harbour was open.",
        name = "Ministry of Fisheries" },
      { "He told Radio Alder the harbour was open.", name = "Radio Alder" },
    },
    no = { "The ministry said the harbour was open." },
  },
  ["en.named-noun"] = {
    yes = {
      { "Leeholm airport said the runway was open.",
        whole = "Leeholm airport" },
      { "The Norrby choir said the harbour was open.",
        whole = "The Norrby choir" },
    },
    no = {
      "The choir of Norrby sang in the harbour on Monday.",
      "Amsel later said the harbour was open.",
    },
  },
  ["en.name"] = {
    yes = {
      { "Bram Verhulst, general secretary of the union, said it was late.",
        name = "Bram Verhulst", role = "general secretary of the union" },
      { "Maria del Carmen Ruiz said the harbour was open.",
        name = "Maria del Carmen Ruiz" },
      { "The Kestrel No. 5 sank in the harbour.", name = "Kestrel" },
      { "A tearful Kersti Laur said it was late.", name = "Kersti Laur" },
    },
    no = { "The choir sang in the harbour on Monday.",
      "The choir of No. 5 sang in the harbour." },
  },
  ["en.role"] = {
    yes = {
      { "The prime minister said the harbour was open.",
        whole = "The prime minister" },
      { "The head of the water utility said the harbour was open.",
        whole = "The head of the water utility" },
    },
    no = { "Ruth Amsel said the harbour was open." },
  },
  ["en.told-group"] = {
    yes = {
      { "Police warned residents of the flood.", whole = "residents" },
      { "The firm informed its customers of a leak.",
        whole = "its customers" },
    },
    no = { "Police warned members of the council.",
      "Police warned residents of Ely.",
      "Police warned residents of the town that it would flood." },
  },
  ["en.told-role"] = {
    yes = {
      { "Brandt reminded the mayor of his promise.", whole = "the mayor" },
      { "The board notified the chief engineer of the leak.",
        whole = "the chief engineer" },
    },
    no = { "Brandt reminded the mayor that it was late.",
      "Brandt reminded the mayor of Ely." },
  },
  ["en.advocates"] = {
    yes = {
      { "Housing advocates said the lifts were old.",
        whole = "Housing advocates" },
      { "Advocates have argued that the lifts were old.",
        whole = "Advocates" },
    },
    no = { "Ruth Amsel advocates a ban on lifts." },
  },
  ["en.people"] = {
    yes = {
      { "The French said the harbour was open.", whole = "The French" },
      { "Late on Monday the Dutch denied it.", whole = "the Dutch" },
    },
    no = { "The French minister said the harbour was open.",
      "The Dutch harbour was open." },
  },
  ["en.paper-of"] = {
    yes = {
      { "Graz University (GU) data showed the number had doubled.",
        whole = "Graz University (GU) data", head = "data" },
      { "It had doubled, Halden Institute figures showed.",
        whole = "Halden Institute figures" },
      { "The latest WHO report said it had doubled.",
        whole = "The latest WHO report", head = "report" },
      { "According to an official Halden survey in May it had doubled.",
        whole = "an official Halden survey" },
    },
    no = { "Halden report that it had doubled.",
      "The data showed the number had doubled.",
      "Ann Yu gave Halden Institute figures." },
  },
  ["en.law"] = {
    yes = {
      { "Bridge Act No. 9 states that tolls are free.",
        whole = "Bridge Act No. 9", head = "Act" },
      { "Section 230 says no firm is liable.", whole = "Section 230" },
    },
    no = { "The act states that tolls are free.", "He met 230 people." },
  },
  ["en.one-of"] = {
    yes = {
      { "They were held after one of their daughters, aged 17, escaped.",
        whole = "one of their daughters", head = "daughters" },
      { "He met one of the young nurses.", head = "nurses" },
    },
    no = { "Two of the nurses left.",
      "Ann Yu, a lawyer and one of the founders, left.",
      "One of the mills was shut." },
  },
  ["en.one-of-name"] = {
    yes = {
      { "“It is late,” said one of them, Ruth Amsel.",
        whole = "one of them, Ruth Amsel", name = "Ruth Amsel" },
      { "Another of the young millers, Peter Hrytsak, 40, left.",
        name = "Peter Hrytsak" },
    },
    no = { "One of them, who left, said it was late.",
      "One of the mills was shut." },
  },
  ["en.demonym"] = {
    yes = {
      { "The Lithuanian said the harbour was open.", whole = "The Lithuanian" },
      { "“The harbour is open,” said the Dutchman.", whole = "the Dutchman" },
    },
    no = { "The Lithuanian harbour was open on Monday." },
  },
  ["en.group"] = {
    yes = {
      { "Residents said the harbour was open.", whole = "Residents" },
      { "Two angry neighbours said the harbour was open.",
        whole = "Two angry neighbours" },
      { "Three other senators said the harbour was open.",
        whole = "Three other senators" },
      { "Doctors, nurses and porters said the harbour was open.",
        whole = "nurses" },
      { "Leaders of the union have left.", whole = "Leaders of the union" },
      { "Leaders of the Rail Crew Union have left.",
        whole = "Leaders of the Rail Crew Union", owner = "Rail Crew Union" },
    },
    no = { "Ruth Amsel said the harbour was open." },
  },
  ["en.body"] = {
    yes = {
      { "This Academy said the harbour was open.", whole = "This Academy" },
      { "Its Museum said the harbour was open.", whole = "Its Museum" },
    },
    no = { "Ruth Amsel said the harbour was open." },
  },
  ["en.place"] = {
    yes = {
      { "Estonia said on Monday that the harbour was open.",
        whole = "Estonia" },
      { "She sang in the streets of Paris on Monday.", whole = "Paris" },
    },
    no = { "She sang in the harbour on Monday." },
  },
  ["en.thing"] = {
    yes = {
      { "The report said the harbour was open.", whole = "The report" },
      { "A new survey of voters says the harbour is popular.",
        whole = "A new survey of voters" },
    },
    no = { "Ruth Amsel said the harbour was open." },
  },
  ["en.headline-role"] = {
    yes = {
      { "Tunnel to open before winter – minister\n\nThe drills have stopped.",
        whole = "minister" },
      { "Trams late again - transport secretary\n\nIt snowed all night.",
        whole = "transport secretary" },
    },
    no = { "The tunnel – the minister opened it – is dry." },
  },
  ["en.handle"] = {
    yes = {
      { "“No boats today,” tweeted @harbourmaster.",
        whole = "@harbourmaster" },
      { "@weirwatch wrote: “It leaks.”", whole = "@weirwatch" },
    },
    no = { "Write to boats@harbour.example for a ticket." },
  },
  ["en.headline-source"] = {
    yes = {
      { "Half of bees lost in spring - study\n\nThe hives stand in orchards.",
        whole = "study" },
      { "Harbour frozen again – port officials\n\nThe boats are stuck.",
        whole = "port officials" },
      { "Weir never inspected: safety report\n\nThe boats are stuck.",
        whole = "safety report" },
    },
    no = { "The harbour froze – officials laughed." },
  },
  ["en.share"] = {
    yes = {
      { "More than half of the voters said the harbour was open.",
        whole = "More than half of the voters" },
      { "One in five said the harbour was open.", whole = "One in five" },
      { "Nearly a third, 31%, say the harbour is open.",
        whole = "Nearly a third" },
      { "Those in the hall said the harbour was open.",
        whole = "Those in the hall" },
      { "Nobody in the hall said the harbour was open.",
        whole = "Nobody in the hall" },
      { "The other said the harbour was open.", whole = "The other" },
      { "The second has denied it.", whole = "The second" },
    },
    no = {
      "The first claim said nothing.",
      "The voters said the harbour was open.",
      "Article 5 of the treaty states that the harbour is open.",
    },
  },
  ["en.many-people"] = {
    yes = {
      { "She, like many Tanjung Serians, has one name.",
        whole = "many Tanjung Serians" },
      { "Several Odarri have fled.", whole = "Several Odarri" },
    },
    no = { "Several Koss associates said the harbour was open." },
  },
  ["en.trade-at-start"] = {
    yes = {
      { "Wheelwright Peter Hrytsak said the oven was cold.",
        name = "Peter Hrytsak", role = "Wheelwright" },
      { "It rained. Sluicekeeper Peter Hrytsak left early.",
        name = "Peter Hrytsak", role = "Sluicekeeper" },
    },
    no = {
      "Oksana Hrytsak said it was late.", "M. Peter Hrytsak said it was late.",
      "Later wheelwright Peter Hrytsak left.",
    },
  },
  ["en.trade-name"] = {
    yes = {
      { "“It rained flour,” said chief miller Oksana Hrytsak.",
        name = "Oksana Hrytsak", role = "chief miller" },
      { "On Monday, wheelwright Oksana Hrytsak said the oven was cold.",
        name = "Oksana Hrytsak", role = "wheelwright" },
    },
    no = {
      "After flour Oksana Hrytsak said it was late.",
      "“It rained flour,” said the miller.",
    },
  },
  ["en.owned-people"] = {
    yes = {
      { "The council's wheelwrights had said the oven was cold.",
        whole = "The council's wheelwrights" },
      { "Later the council's thatchers said it was late.",
        whole = "the council's thatchers" },
    },
    no = {
      "The council's wheelwrights went home.",
      "The council said the wheelwrights were late.",
    },
  },
  ["en.former-and-current"] = {
    yes = {
      { "Current and former officials at the bank said so.",
        whole = "Current and former officials at the bank" },
      { "It was lost, said past and present members of the choir.",
        whole = "past and present members of the choir" },
    },
    no = {
      "Current prices and former officials were there.",
      "Former officials and current prices were there.",
    },
  },
  ["en.bare-noun"] = {
    yes = {
      { "Reports say the harbour is open.", whole = "Reports" },
      { "On Monday, tide tables had suggested that the harbour was open.",
        whole = "tide tables" },
    },
    no = {
      "Lock-keeper ‘begged for a bell’, inquiry told",
      "They were late for tide tables and claims.",
      "After lunch Oksana Hrytsak said it was late.",
    },
  },
  ["en.noun-phrase"] = {
    yes = {
      { "A tall walker said the harbour was open.",
        whole = "A tall walker" },
      { "The harbour is open, according to the yellow bus.",
        whole = "the yellow bus" },
    },
    no = { "A tall walker slept in the harbour on Monday." },
  },
  ["en.capital-beside-cue"] = {
    yes = {
      { "“The weir holds,” Patch said.", whole = "Patch" },
      { "“The weir holds,” said Law.", whole = "Law" },
      { "Heal denied that the weir would break.", whole = "Heal" },
    },
    no = { "Patch the weir before June." },
  },
  ["en.source-cue-loose-that"] = {
    yes = {
      { "Kovalenko told crews on a video call that the weir was safe.",
        content = "that the weir was safe", source = "Kovalenko",
        cue = "told", addressee = "crews" },
      { "Kovalenko told bargees of a barge, a toy, that the weir would break.",
        content = "that the weir would break", source = "Kovalenko" },
    },
    no = { "Kovalenko told delegates at a congress in Oslo." },
  },
  ["en.source-participle"] = {
    yes = {
      { "It ended with Kovalenko saying that the weir was safe.",
        content = "that the weir was safe", source = "Kovalenko",
        cue = "saying" },
      { "The film shows Kovalenko vowing to mend the weir.",
        content = "to mend the weir", source = "Kovalenko" },
      { "Others disagreed, with Ito describing the weir as old.",
        content = "the weir as old", cue = "describing", source = "Ito" },
    },
    no = { "The film shows Kovalenko mending the weir." },
  },
  ["en.source-cue-phrase"] = {
    yes = {
      { "Kovalenko announced the closure of the weir.",
        content = "the closure of the weir", source = "Kovalenko",
        cue = "announced" },
      { "Kovalenko called for calm.", content = "calm",
        source = "Kovalenko" },
    },
    no = { "The band announced “Salt and Snow” on Friday.",
      "Kovalenko said nothing.", "Kovalenko mended the weir.",
      "Kovalenko called the police at nine.", "Kovalenko called a foul.",
      "Kovalenko noted the temperature every hour.",
      "Kovalenko repeated the test on Monday.",
      "The vote confirmed their fears." },
  },
  ["en.marked-clause-source-cue"] = {
    yes = {
      { "The weir is “quite safe,” Kovalenko said. “It always was.”",
        content = "The weir is “quite safe,” “It always was.”",
        source = "Kovalenko", cue = "said" },
      { "The plan was “a cold soup”, Ruth Amsel told the board. “Nobody ate.”",
        content = "The plan was “a cold soup” “Nobody ate.”",
        source = "Ruth Amsel", addressee = "the board" },
    },
    no = { "The weir is safe, Kovalenko said. “It always was.”" },
  },
  ["en.edge-comma-and-cue"] = {
    yes = {
      { "Kovalenko said the weir was safe, and declined to stand on it.",
        stop = "," },
      { "Kovalenko said the weir was safe, but called the lock a ruin.",
        stop = "," },
    },
    no = { "Kovalenko said the weir was safe, and slept." },
  },
  ["en.edge-said-and"] = {
    yes = {
      { "Kovalenko said the weir was safe and accused the board of waste.",
        stop = "and" },
      { "Kovalenko said the weir was safe but declined to say more.",
        stop = "but" },
    },
    no = { "Kovalenko said Ito had left and accused the board of waste.",
      "Kovalenko said the weir was safe and dry." },
  },
  ["en.edge-a-claim"] = {
    yes = {
      { "Kovalenko said she was offered money, a claim the party's secretary,"
        .. " Ito, has denied.", stop = "," },
      { "Kovalenko said the weir was sold, a charge the town's mayor, Ito,"
        .. " called odd.", stop = "," },
    },
    no = { "Kovalenko said the weir, a claim to fame, was sold.",
      "Kovalenko said the weir was sold, a shame." },
  },
  ["en.edge-and-quote"] = {
    yes = {
      { "Kovalenko said the weir was safe and added: “It was cold.”",
        stop = "and" },
      { "Kovalenko said the weir was safe but later said, “Stay away.”",
        stop = "but" },
    },
    no = { "Kovalenko said the weir was safe and dry." },
  },
  ["en.edge-start"] = {
    yes = {
      { "The guild went further: a ban, it said, would be wrong.",
        start = "a" },
      { "It rained all night: the weir, she said, would hold.", start = "the" },
    },
    no = { "The weir, she said, would hold." },
  },
  ["en.edge-other-speaker"] = {
    yes = {
      { "Kovalenko said the weir was safe, while Amsel called it “a ruin”.",
        stop = "," },
      { "Kovalenko said the weir was safe, but Amsel, who built it, said no.",
        stop = "," },
    },
    no = { "Kovalenko said the weir was safe, while Amsel slept." },
  },
  ["en.quote-was-told"] = {
    yes = {
      { "“Was it you?” Kovalenko was asked.", content = "Was it you?",
        cue = "was asked", addressee = "Kovalenko" },
      { "“Leave at once,” the residents were told.",
        content = "Leave at once,", addressee = "the residents",
        cue = "were told" },
      { "“Leave at once,” he was told by the police.",
        content = "Leave at once,", addressee = "he",
        source = "the police" },
    },
    no = { "“Leave at once,” the residents told Kovalenko." },
  },

  -- == questions put, things as sources, participles ====================

  ["en.quote-as-source-cue"] = {
    yes = {
      { "The hall was “rich in chairs”, as Weil put it.", source = "Weil",
        cue = "put it", content = "rich in chairs" },
      { "“It never rains here,” as Mika Aalto told us.", cue = "told",
        source = "Mika Aalto" },
    },
    no = { "“The weir is holding,” Mika Aalto said as the rain fell." },
  },
  ["en.things-cue-that"] = {
    yes = {
      { "Figures released on Friday showed that rents had fallen.",
        cue = "showed", content = "rents had fallen" },
      { "Plans drawn up in May say that wells must be sealed.", cue = "say",
        source = "Plans drawn up in May" },
    },
    no = {
      "Ruth Amsel hit back at claims that the weir leaked.",
      "The bank plans to announce that it is moving.",
      "Aalto’s claim that the weir held drew laughter.",
    },
  },
  ["en.clause-things-cue"] = {
    yes = {
      { "The weir leaked for years, documents filed on Friday revealed.",
        cue = "revealed", content = "The weir leaked for years" },
      { "Rents have fallen, new minutes show.", cue = "show" },
    },
    no = { "The weir leaked for years, which worried the board." },
  },
  ["en.actor-asking-to"] = {
    yes = {
      { "Mika Aalto wrote to the board, asking its members to step down.",
        cue = "asking", addressee = "its members",
        content = "to step down" },
      { "Ruth Amsel went to the square, urging drivers not to stop there.",
        cue = "urging", addressee = "drivers" },
    },
    no = {
      "Mika Aalto wrote to the board, asking for help.",
      "Ruth Amsel went to the square, driving a bus.",
    },
  },
  ["en.actor-participle-phrase"] = {
    yes = {
      { "Ruth Amsel left early, citing the weather.", cue = "citing",
        source = "Ruth Amsel", content = "the weather" },
      { "The minister spoke for an hour, calling for restraint.",
        cue = "calling for", source = "The minister" },
    },
    no = { "Ruth Amsel left early, laughing.", "Citing the weather is easy." },
  },
  ["en.noun-that-subject"] = {
    yes = {
      { "Ruth Amsel's claim that the weir was new has been denied by the town.",
        content = "the weir was new", cue = "claim", source = "Ruth Amsel" },
      { "Amsel left. Her warning that the weir might break went unheard.",
        content = "the weir might break", source = "Her",
        speaker = "Amsel" },
      { "The claim by Ruth Amsel that the weir had been sold surprised us.",
        content = "the weir had been sold", source = "Ruth Amsel" },
    },
    no = {
      "The town denied Ruth Amsel's claim that the weir was new.",
      "Ruth Amsel's claim was that the weir was new.",
    },
  },
  ["en.noun-by-that"] = {
    yes = {
      { "The town heard the claim by Mika Aalto that the weir was sealed.",
        cue = "claim", source = "Mika Aalto" },
      { "It ignored a warning by the board that the weir leaked.",
        cue = "warning", source = "the board" },
    },
    no = { "The claim that the weir was sealed is false." },
  },
  ["en.asked"] = {
    yes = {
      { "Mika Aalto was asked whether the weir was safe.", cue = "was asked",
        content = "whether the weir was safe", addressee = "Mika Aalto",
        act = "question" },
      { "The board met and, asked by Weil about the weir, it rose.",
        source = "Weil", cue = "asked" },
    },
    no = { "Mika Aalto asked whether the weir was safe." },
  },
  ["en.asked-opening"] = {
    yes = {
      { "Asked whether he would resign, Mika Aalto laughed.", cue = "Asked",
        content = "whether he would resign", addressee = "Mika Aalto",
        act = "question" },
      { "Asked by Weil about the weir, Ruth Amsel smiled.", source = "Weil",
        addressee = "Ruth Amsel" },
    },
    no = { "Asked for a loan, Mika Aalto laughed." },
  },
  ["en.it-passive-that"] = {
    yes = {
      { "It was widely reported that the weir had failed.",
        cue = "was widely reported", content = "the weir had failed" },
      { "It was announced on Friday that the weir would be sealed.",
        cue = "was announced" },
    },
    no = { "It was late, and that was that." },
  },
  ["en.source-verb-as"] = {
    yes = {
      { "Ruth Amsel rejected the figures as “arithmetic of envy”.",
        source = "Ruth Amsel", cue = "rejected" },
      { "The board cast the survey as “a work of fiction”.", cue = "cast" },
    },
    no = { "Ruth Amsel rejected the figures." },
  },
  ["en.relative-call"] = {
    yes = {
      { "Weil, who has called the plan “a bridge to nowhere”, left early.",
        cue = "has called", speaker = "Weil" },
      { "Ruth Amsel, who described the weir as “a sieve”, has left.",
        cue = "described", speaker = "Ruth Amsel" },
    },
    no = { "Weil, who calls himself “Zero”, left early." },
  },
  ["en.several-according-to"] = {
    yes = {
      { "According to the poll, Yu has 27 percent. Reed has 13 percent.",
        source = "the poll",
        content = "Yu has 27 percent. Reed has 13 percent" },
      { "According to Anna Kovalenko, there are two reasons. First, it rained. "
          .. "Second, it froze.",
        content = "there are two reasons. First, it rained. Second, it froze" },
    },
    no = {
      "According to the poll, Yu has 27 percent. The town votes in May.",
      "According to the poll, Yu has 27 percent. It has a margin of error of "
        .. "3 percent.",
      "According to Anna Kovalenko, there are two reasons. Nobody knows them.",
    },
  },
  ["en.according-to-several"] = {
    yes = {
      { "Yu has 27 percent, according to the poll. Reed has 13 percent.",
        source = "the poll", cue = "according to" },
      { "There are two causes, according to Anna Kovalenko. One is the rain.",
        source = "Anna Kovalenko" },
    },
    no = {
      "Yu has 27 percent, according to the poll. The town votes in May.",
      "There are two causes, according to Anna Kovalenko. She left on Monday.",
    },
  },
  ["en.according-to-things"] = {
    yes = {
      { "According to state law, no one may fish here.", cue = "According to",
        source = "state law", content = "no one may fish here" },
      { "The rents have fallen, according to figures released on Friday.",
        content = "The rents have fallen", cue = "according to" },
    },
    no = {
      "Everything went according to plan.",
      "Seats are given out according to the number of votes.",
    },
  },
  ["en.clause-as-source-cue"] = {
    yes = {
      { "The weir is safe, as Mika Aalto said on Monday.", cue = "said",
        source = "Mika Aalto", content = "The weir is safe" },
      { "The weir leaks, as the board has admitted.", cue = "has admitted",
        source = "the board" },
    },
    no = { "The weir is as safe as Mika Aalto said." },
  },
  ["en.opening-participle-call"] = {
    yes = {
      { "Calling the delay “unforgivable”, Ruth Amsel left.", cue = "Calling",
        source = "Ruth Amsel", content = "the delay “unforgivable”" },
      { "Describing the flood as “biblical”, Mika Aalto closed the school.",
        cue = "Describing", source = "Mika Aalto" },
    },
    no = { "Calling the board, Ruth Amsel left." },
  },
  ["en.actor-comma-call"] = {
    yes = {
      { "Ruth Amsel doubted it, called the plan “a disgrace” and left.",
        cue = "called", source = "Ruth Amsel" },
      { "Weil rose late, described the soup as “a lake” and left.",
        cue = "described", source = "Weil" },
    },
    no = { "Ruth Amsel doubted it, called the board and left." },
  },
  ["en.edge-quoted-speaker"] = {
    yes = {
      { "“We swam,” said Mika Aalto, while “we sank,” said Weil.",
        start = "“" },
      { "“It leaks,” Mika Aalto said, and “it stinks,” said Weil.",
        start = "“" },
    },
    no = { "“We swam,” said Mika Aalto. Weil laughed." },
  },
}
