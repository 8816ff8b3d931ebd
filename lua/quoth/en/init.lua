-- The English pack.
return {
  name = "en",
  version = "0.1.0",
  lexicon = require "quoth.en.lexicon",
  -- words that the rules ask for by their form
  words = {
    "de", "del", "della", "di", "da", "dos", "los", "las", "du", "van", "von",
    "der", "den", "ten", "bin", "ibn", "al", "el", "la", "le", "of", "for",
    "at", "to", "from", "with", "by", "in", "on", "the", "as", "both", "per",
    "view", "opinion", "words", "eyes", "account", "more than", "there", "elder", "younger", "late", "early", "while", "interview", "said", "says",
    "no", "yes", "further", "later", "out of", "q", "q.", "a", "a.", "an",
    "one", "another", "many", "some", "others", "most", "several", "few", "all",
    "about", "desk", "following", "here", "whose", "himself", "herself",
    "itself", "themselves", "want", "wants", "wanted", "know", "not only",
    "but", "speaking", "talking", "reported", "alleged", "rumoured", "used",
    "be", "named", "identified", "quoted", "against", "over", "asked", "when",
    "what", "why", "how", "where", "who", "if", "went", "goes", "gone", "continued", "continues",
    "began", "begins", "seemed", "seems", "appeared", "appears", "sought",
    "seeks", "rushed", "proceeded", "upon",
  },
  language = require "quoth.en.language",
  sections = require "quoth.en.sections",
  times = require "quoth.en.times",
  weights = require "quoth.en.weights",
  ends = require "quoth.en.ends",
  calibration = require "quoth.en.calibration",
  rules = { (require "quoth.en.mentions"), (require "quoth.en.attribution") },
}
