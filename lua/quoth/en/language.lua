-- Is a text English? By the share of its commonest words, which every English
-- text holds and no other language has together.

local COMMON = {}
for word in ([[the of and to in a that is for on said was with as at by he it
  from his her they be has have not are an who will were this but]])
  :gmatch "%S+" do
  COMMON[word] = true
end

-- So much of a text is looked at; fewer words tell nothing; and English has
-- more than a third of such words, others less than a tenth.
local BYTES, WORDS, SHARE = 4000, 40, 0.15

local language = {}

--- True for English, and for texts too short to tell.
---@param text string UTF-8
---@return boolean
function language.is(text)
  local n, common = 0, 0
  for word in text:sub(1, BYTES):lower():gmatch "[%a\128-\255]+" do
    n = n + 1
    if COMMON[word] then common = common + 1 end
  end
  return n < WORDS or common >= SHARE * n
end

return language
