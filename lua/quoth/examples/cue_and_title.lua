-- Cues, titles and an office of a desk's own. Verbs are given in their
-- dictionary form: "briefs", "briefed" and "briefing" come with "brief".
--
--   quoth --rules cue_and_title.lua article.txt
return quoth.pack {
  name = "desk", version = "1.0.0", extends = "en", schema = 1,
  lexicon = {
    say = { "brief", "go on record" },
    title = { "Harbourmaster", "Hptm." },
    role = { "lockkeeper" },
  },
}
