-- Topics: a statement has one when its content holds one of the words or
-- phrases, singular or plural. Words with a capital mean that form.
--
--   quoth --rules topics.lua --report who_spoke_most.lua *.txt
return quoth.pack {
  name = "topics", version = "1.0.0", extends = "en", schema = 1,
  topics = {
    NATO = { "NATO", "North Atlantic Alliance", "the Alliance" },
    energy = { "gas", "oil", "power plant", "electricity" },
    shipping = { "ship", "strait", "harbour", "ferry" },
  },
}
