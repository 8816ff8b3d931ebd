-- The word lists of the English lexicon and its tags, in the order in which
-- they are compiled.
local NAMES = { "function_words", "cues", "verbs", "roles", "groups", "names",
  "organisations", "places", "nouns", "times", "abbreviations", "concepts" }

local lists = { tags = require "quoth.en.lexicon.tags" }
for i, name in ipairs(NAMES) do
  lists[i] = require("quoth.en.lexicon." .. name)
end
return lists
