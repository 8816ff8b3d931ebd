-- An outlet's pages: what stands above and below its articles. A line that
-- begins with one of the phrases is no text, whatever it says.
--
--   quoth --rules outlet.lua article.txt
return quoth.pack {
  name = "belwire", version = "1.0.0", extends = "en", schema = 1,
  outlet = "Belwire", -- where an article does not say whose it is
  sections = {
    furniture = { "subscribe to our Telegram channel", "text size",
      "reprinting allowed", "if you find an error" },
    related = { "read also", "more on the topic" },
    credit = { "photo courtesy of" },
  },
  lexicon = {
    agency = { "Belwire" },
    say = { "stress", "underline" },
  },
}
