-- Cues, titles and offices of a desk's own. Verbs are given in their dictionary
-- form: "goes on record" and "went on record" come with "go on record". An
-- office may stand before a name or by itself, a title only before a name.
--
--   quoth --rules cue_and_title.lua article.txt
return quoth.pack {
  name = "desk", version = "1.0.0", extends = "en", schema = 1,
  lexicon = {
    say = { "brief", "go on record" },
    title = { "Hptm." },
    role = { "harbourmaster", "lockkeeper" },
  },
}
