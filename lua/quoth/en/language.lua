-- Is a text English? By the share of words that hold English sentences
-- together, which no other language has: the, and, that, was, with.

-- So many tokens are looked at; fewer words tell nothing; and of English words
-- every fourth is one of these, in headlines and lists every tenth, elsewhere
-- one in thirty.
local TOKENS, WORDS, SHARE = 400, 40, 0.08

local language = {}

--- True for English, and for texts too short to tell.
---@param core userdata a document that has been read with the lexicon
---@return boolean
function language.is(core)
  local words, known = core:words(TOKENS)
  return words < WORDS or known >= SHARE * words
end

return language
