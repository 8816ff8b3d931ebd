-- A reader of transcripts whose turns begin with a time and a name:
--
--   [00:04:10] Anna Kovalenko: The weir is holding.
--
-- Turns that begin with the name need no rule.
return quoth.pack {
  name = "transcript", version = "1.0.0", extends = "en", schema = 1,
  rules = function(u, rule)
    rule { name = "timed-turn", prior = 95,
      build = function()
        local time = u.open * u.some(u.number + u.colon, 5) * u.close
        return u.paragraph_start * time * u.as("source", u.person) * u.colon
          * u.as("content", u.paragraph)
      end,
      yes = { { "[00:04:10] Anna Kovalenko: The weir is holding. It must.",
        content = "The weir is holding. It must.", type = "direct",
        speaker = "Anna Kovalenko" } },
      no = { "[4 May] Anna Kovalenko: the engineer who speaks out" } }
  end,
}
