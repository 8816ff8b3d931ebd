-- Posts that name their writer behind a quotation: "… – Ann Yu via Twitter".
--
--   quoth --rules twitter.lua article.txt
return quoth.pack {
  name = "posts", version = "1.0.0", extends = "en", schema = 1,
  lexicon = { medium = { "Mastodon", "Bluesky" } },
  rules = function(u, rule)
    rule { name = "via", order = 1, prior = 95,
      build = function()
        local apart = u.dash + u.comma
        -- a quotation that ends with a stop ends a sentence: u.brk
        return u.as("content", u.quote) * u.brk ^ -1 * apart ^ -1
          * u.as("source", u.person + u.role + u.org) * apart ^ -1
          * u.as("cue", u.word "via") * u.tag "medium"
      end,
      yes = {
        { "“The dam is safe.” – Ann Yu via Twitter", source = "Ann Yu",
          content = "The dam is safe.", cue = "via" },
        { "“The dam is safe,” the mayor, via Bluesky.", source = "the mayor",
          content = "The dam is safe," },
      },
      no = { "“The dam is safe,” Ann Yu said via Twitter." } }
  end,
}
