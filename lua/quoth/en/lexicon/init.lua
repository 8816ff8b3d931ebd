-- The English lexicon: its tags, and its word lists as compiled from
-- quoth.en.lexicon.lists, where they are edited; then `make tables`.
return {
  tags = require "quoth.en.lexicon.tags",
  compiled = require "quoth.en.lexicon_table",
}
