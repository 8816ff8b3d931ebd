-- Which language is a text in? The share of words that hold English sentences
-- together (the, and, that, was, with) tells English from all others where it
-- is high; where it is not, the commonest words of languages that news is
-- written in are counted against each other.

-- So many tokens are looked at; fewer words tell nothing. Of English words
-- every fourth is one of the core's function words, in headlines and lists
-- every tenth; in other languages at most one in fourteen is spelt like one,
-- or one in seven where English names stand among them.
local TOKENS, WORDS, SURE = 400, 40, 0.15
-- Where nothing speaks for another language, so many will do.
local LIKELY = 0.04
-- So many bytes are counted, and one word in so many must be common.
local BYTES, COMMON = 2400, 0.08

local LISTS = {
  en = [[the of and to in is was for that he it with on at by his her said i
    you we they have has not be are this but from or an as my so if what when
    who will would do don't it's i'm all just like get got no there out up]],
  af = [[die van en het nie is vir dat met wat sy op te hulle aan]],
  be = [[і у не на што з да як ён гэта па за яго быў]],
  bg = [[на и в да за се от не че са по като ще към]],
  ca = [[de la el que i a en les els una amb per del no és va més]],
  cs = [[a se v na je že o s z do i to za by jako které ve jsem byl]],
  da = [[og i at er en til af på det som de med den for ikke der han har]],
  de = [[der die und in den von zu das mit sich des auf für ist im dem nicht
    ein eine als auch es hat er sie dass werden]],
  el = [[και το να του η της με που την από για στο οι τα]],
  es = [[de la que el en y a los se del las un por con una no su para al es lo
    como]],
  et = [[ja on et ei see ta oma kui ka mis oli aga]],
  fi = [[ja on ei se että hän oli mutta myös ovat joka kun]],
  fr = [[de la le et les des en un du une que est pour qui dans a par sur au
    plus pas il ce ne se]],
  hr = [[i u je se na da za od su s o kao koji će bi nije]],
  hu = [[az és hogy nem egy meg volt ez azt mint csak szerint már]],
  id = [[yang dan di dengan untuk dari itu ini pada tidak dalam akan]],
  it = [[di e il la che in un a per è una del non con le della si i da ha come
    alla]],
  lt = [[ir kad į iš su yra tai bet kaip apie buvo jis]],
  lv = [[un ir ka ar no uz par kas bet tas kā lai]],
  nl = [[de van het een en in is dat op te zijn voor met niet aan er om ook als
    bij zei]],
  no = [[og i det er på en til som av for at med de den har ikke han å var]],
  pl = [[w i na z się nie do że to o jest jak po od za przez ale są]],
  pt = [[de a o que e do da em um para com não uma os no se na por mais as dos
    ao]],
  ro = [[de în și a la cu că nu pe o din un care mai pentru sunt este]],
  ru = [[и в не на что с он как по это к но его из за у от о]],
  sk = [[a v na sa je že s o do z za to by ako ktoré vo bol]],
  sl = [[je in v na se da za so z pa bi tudi ki ne po]],
  sr = [[и у је се на да за од су не са о као који ће]],
  sv = [[och i att det som en på är av för med den till de inte om ett har
    var]],
  tr = [[ve bir bu da de için ile olarak olan çok daha ne gibi]],
  uk = [[і в не на що з та у до за як він про від це його є]],
  vi = [[và của là có cho trong không được một với các đã]],
}

-- The codes in order, and the languages of a word: made when a text asks.
local codes, languages

local function make_index()
  codes, languages = {}, {}
  for code in pairs(LISTS) do codes[#codes + 1] = code end
  table.sort(codes)
  for _, code in ipairs(codes) do
    for word in LISTS[code]:gmatch "%S+" do
      local list = languages[word] or {}
      list[#list + 1], languages[word] = code, list
    end
  end
end

-- The language whose common words are the most; nil where they are few.
local function count(text)
  if not codes then make_index() end
  local counts, words = {}, 0
  for word in text:sub(1, BYTES):lower():gmatch "[%a\128-\255']+" do
    words = words + 1
    local of = languages[word]
    for i = 1, of and #of or 0 do
      counts[of[i]] = (counts[of[i]] or 0) + 1
    end
  end
  local best, most = nil, COMMON * words
  for _, code in ipairs(codes) do
    if (counts[code] or 0) > most then best, most = code, counts[code] end
  end
  return best
end

local language = {}

--- The code of a text's language: false where it is none that is known, nil
--- where the text is too short to tell.
---@param core userdata a document that has been read with the lexicon
---@return string|false|nil
function language.of(core)
  local words, known = core:words(TOKENS)
  if words < WORDS then return nil end
  if known >= SURE * words then return "en" end
  return count(core:shadow()) or known >= LIKELY * words and "en"
end

return language
