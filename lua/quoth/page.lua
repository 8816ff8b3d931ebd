-- A page of HTML: its text, what each stretch of it is by its markup, and what
-- the page tells of the article (<meta>, JSON-LD, <time>, <title>).
--
-- Names of classes are the site's own; the words they are made of are much the
-- same everywhere. What they say is believed only where it leaves an article:
-- no element that holds half of the page's prose is furniture.

local core = require "quoth.core"

local page = {}

--- Code of the error when pages cannot be read.
page.MISSING = "ehtml"

-- == what elements are by their names =======================================

-- Letters of section rules (quoth.section).
local FURNITURE, RELATED, CREDIT, BYLINE, CAPTION, DATE, EMBED, DECK,
  CROSSHEAD, QUOTE, TEXT, LIST, HEADLINE =
  "F", "R", "C", "B", "P", "D", "E", "T", "K", "b", "s", "l", "H"
local AWAY = { F = true, R = true, C = true, P = true, E = true }

local BY_TAG = { nav = FURNITURE, footer = FURNITURE, menu = FURNITURE,
  aside = FURNITURE, dialog = FURNITURE, figure = CAPTION,
  figcaption = CAPTION, caption = CAPTION, blockquote = QUOTE }

-- Words of classes, ids and roles, and pairs of words. What comes first in
-- this list wins.
local WORDS = {
  { EMBED, [[tweet twitter instagram embed oembed]] },
  { CREDIT, [[credit credits imagecredit photocredit photographer
    copyright]] },
  { CAPTION, [[caption captions figcaption]] },
  { RELATED, [[related relatedposts relatedarticles recommended
    recommendations readmore readalso trending mostread mostpopular popular
    latest teaser teasers morefrom moreon seealso]] },
  { FURNITURE, [[nav navigation navbar menu breadcrumb breadcrumbs footer
    masthead toolbar topbar share shares sharing sharebar sharetools
    sharebuttons sharedaddy social cookie cookies consent gdpr newsletter
    signup subscribe subscription paywall promo promotion advert advertisement
    advertising ad ads sponsored banner comments comment disqus respond login
    modal popup skip skiplink pagination pager tags taglist topics sidebar
    widget outbrain taboola readtime readingtime sronly visuallyhidden
    screenreader kicker pullquote complementary search alert]] },
  { BYLINE, [[byline bylines author authors authorname]] },
  { DATE, [[date timestamp datetime published datepublished publishdate
    pubdate postdate dateline updated]] },
  { DECK, [[standfirst subtitle subheadline subhead deck dek]] },
}

local BY_WORD = {}
for i = #WORDS, 1, -1 do
  for word in WORDS[i][2]:gmatch "%S+" do
    BY_WORD[word] = { letter = WORDS[i][1], order = i }
  end
end

-- Comments of readers may be longer than the article.
local READERS = { comments = true, comment = true, disqus = true,
  respond = true }
-- Where the article itself stands.
local BODY = { articlebody = true, storybody = true, entrycontent = true,
  postcontent = true, articlecontent = true, storycontent = true,
  articletext = true, storytext = true }

-- An element's class holds no more words that matter.
local NAME_MAX = 200

-- Calls f for each word of what names an element, and each pair of words.
local function each_word(part, f)
  for _, key in ipairs { "itemprop", "role", "class", "id", "data-component",
    "data-testid" } do
    local before
    local names = (part[key] or ""):sub(1, NAME_MAX)
      :gsub("(%l)(%u)", "%1 %2"):lower()
    for name in names:gmatch "%S+" do
      for word in name:gmatch "%a+" do
        f(word)
        if before then f(before .. word) end
        before = word
      end
    end
  end
end

-- The letter of an element by its names and its tag, and whether it is where
-- the article, or its readers, stand.
local function name_part(part)
  local found, body, readers
  each_word(part, function(word)
    local known = BY_WORD[word]
    if known and (not found or known.order < found.order) then found = known end
    body = body or BODY[word]
    readers = readers or READERS[word]
  end)
  part.body, part.readers = body, readers
  part.letter = found and found.letter or BY_TAG[part.tag]
  if part.hidden then part.letter = FURNITURE end
end

-- == where the article is ===================================================

-- Prose are blocks of so many bytes that hold a sentence and few links.
local PROSE_BYTES, PROSE_LINKED = 60, 0.5
-- An element that holds such a share of the prose is not put aside; and one
-- that holds such a share of what is left holds the article.
local HALF, MOST = 0.5, 0.7

local function is_prose(text, block)
  if block.last - block.first < PROSE_BYTES or block.linked >= PROSE_LINKED then
    return false
  end
  local words = text:sub(block.first, block.last)
  return words:find "%l" ~= nil
    and words:find "[.!?:][\"'”’»)]*%f[%s\0]" ~= nil
end

-- Adds what parts hold to their parents: children stand behind parents.
local function add_up(parts, key)
  for i = #parts, 1, -1 do
    local up = parts[parts[i].parent]
    if up then up[key] = up[key] + parts[i][key] end
  end
end

-- Is a part to be put aside, as far as its names tell?
local function is_away(part, total)
  return AWAY[part.letter]
    and (part.readers or part.prose < HALF * total or total == 0)
end

-- The letters that parts have from those around them: what is away stays so,
-- and what is named by an inner one wins otherwise.
local function hand_down(parts, total)
  for _, part in ipairs(parts) do
    local up = parts[part.parent]
    local from = up and up.given
    if AWAY[part.letter] and not is_away(part, total) then part.letter = nil end
    if part.letter and part.prose > HALF * total and total > 0 then
      part.letter = nil
    end
    if from and AWAY[from] and not (from == CAPTION and part.letter) then
      part.given = from
    else
      part.given = part.letter or from
    end
  end
end

-- What is no more than a paragraph of an article.
local PARAGRAPH = { p = true, li = true, blockquote = true, pre = true,
  dd = true }

-- The element that holds the article's prose: one that says so, or the deepest
-- that holds most of it; or the one around it, where that has more of its kind
-- (the posts of a live blog).
local function find_root(parts, total)
  local root
  for i, part in ipairs(parts) do
    if part.body and part.kept >= HALF * total then return i end
    if part.kept >= MOST * total and not PARAGRAPH[part.tag] then root = i end
  end
  local found = parts[root]
  if not found then return root end
  for i, part in ipairs(parts) do
    if i ~= root and part.parent == found.parent and part.tag == found.tag
      and part.class == found.class and not AWAY[part.given]
      and (part.class or part.tag == "article") then
      return found.parent
    end
  end
  return root
end

-- A heading that is a link stands above a teaser: no more than a paragraph of
-- another article.
local TEASER_LINKED, TEASER_PROSE = 0.8, 1

local function mark_teasers(blocks, parts, total)
  for _, block in ipairs(blocks) do
    local part = parts[block.part]
    local up = parts[part.parent]
    if part.tag:find "^h[2-6]$" and block.linked > TEASER_LINKED
      and up.paragraphs <= TEASER_PROSE and up.prose < HALF * total then
      up.letter = RELATED
    end
  end
end

-- Marks the parts within a part, itself too.
local function mark_within(parts, root, key)
  for i, part in ipairs(parts) do
    local up = parts[part.parent]
    part[key] = i == root or up ~= nil and up[key] == true
  end
end

-- The innermost part around both.
local function around_both(parts, a, b)
  local seen = {}
  while a ~= 0 do
    seen[a] = true
    a = parts[a].parent
  end
  while b ~= 0 and not seen[b] do b = parts[b].parent end
  return b
end

-- == what the page tells ====================================================

local ARTICLES = { Article = true, BlogPosting = true, LiveBlogPosting = true,
  NewsArticle = true, ReportageNewsArticle = true, AnalysisNewsArticle = true,
  OpinionNewsArticle = true, BackgroundNewsArticle = true,
  AskPublicNewsArticle = true, ReviewNewsArticle = true, Report = true,
  AdvertiserContentArticle = true }

local function is_article(node)
  local kind = node["@type"]
  if type(kind) == "table" then
    for _, name in ipairs(kind) do if ARTICLES[name] then return true end end
  end
  return ARTICLES[kind] == true
end

-- Objects of JSON-LD, in lists, graphs and pages about an entity. The decoder
-- bounds how deep they nest.
local function collect(value, list)
  if type(value) ~= "table" then return end
  if getmetatable(value) == core.array then
    for _, item in ipairs(value) do collect(item, list) end
    return
  end
  list[#list + 1] = value
  if value["@id"] and not list[value["@id"]] and next(value) then
    list[value["@id"]] = value
  end
  for _, key in ipairs { "@graph", "mainEntity", "mainEntityOfPage" } do
    collect(value[key], list)
  end
end

local REPAIR = { repair = true }

local function read_data(parts)
  local list = {}
  for _, part in ipairs(parts) do
    if part.tag == "script" and part.text then
      local text = part.text:gsub("^%s*/?/?%s*<!%[CDATA%[", "")
        :gsub("/?/?%s*%]%]>%s*$", "")
      collect(core.json_decode(text, REPAIR), list)
    end
  end
  return list
end

local function trimmed(s)
  if type(s) ~= "string" then return end
  s = core.normalize(s) -- entities that were encoded twice
  s = s and s:gsub("%s+", " "):match "^ ?(.-) ?$"
  return s ~= "" and s or nil
end

-- The name of what JSON-LD gives as a text, an object, a reference or a list.
local function name_of(value, data)
  if type(value) ~= "table" then return trimmed(value) end
  if getmetatable(value) == core.array then
    local names = {}
    for _, item in ipairs(value) do
      names[#names + 1] = type(item) ~= "table" and trimmed(item)
        or type(item) == "table" and getmetatable(item) ~= core.array
        and name_of(item, data) or nil
    end
    local last = table.remove(names)
    if not names[1] then return last end
    return table.concat(names, ", ") .. " and " .. last
  end
  local known = not value.name and data[value["@id"]] or value
  return trimmed(known.name)
end

local function iso_date(s)
  return type(s) == "string" and s:match "^%s*(%d%d%d%d%-%d%d%-%d%d)" or nil
end

-- Names of <meta> by what they tell; the first that is there is taken.
local META = {
  headline = { "og:title", "twitter:title", "headline", "dc.title" },
  date = { "article:published_time", "datepublished", "date", "pubdate",
    "dc.date", "dc.date.issued", "parsely-pub-date", "sailthru.date",
    "publish-date", "article.published", "og:article:published_time" },
  outlet = { "og:site_name", "application-name", "publisher",
    "dc.publisher" },
  byline = { "author", "article:author", "dc.creator", "parsely-author",
    "byl" },
  language = { "og:locale", "content-language", "dc.language",
    "inlanguage" },
  url = { "og:url", "twitter:url" },
}

local function read_meta(parts)
  local named, facts = {}, {}
  for _, part in ipairs(parts) do
    local name = part.tag == "meta"
      and (part.property or part.name or part.itemprop)
    if name and part.content and not named[name:lower()] then
      named[name:lower()] = trimmed(part.content)
    end
  end
  for key, names in pairs(META) do
    for _, name in ipairs(names) do
      facts[key] = facts[key] or named[name]
    end
  end
  facts.date = iso_date(facts.date)
  if facts.byline and facts.byline:find "^https?:" then facts.byline = nil end
  return facts
end

local function article_data(data)
  for _, node in ipairs(data) do
    if is_article(node) then
      return {
        headline = trimmed(node.headline) or trimmed(node.name),
        date = iso_date(node.datePublished) or iso_date(node.dateCreated),
        outlet = name_of(node.publisher, data)
          or name_of(node.sourceOrganization, data),
        byline = name_of(node.author, data),
        place = name_of(node.contentLocation, data)
          or name_of(node.locationCreated, data),
        language = name_of(node.inLanguage, data),
        url = type(node.url) == "string" and node.url or nil,
      }
    end
  end
  return {}
end

-- <title> without the name of the site: "Headline - The Site", "Head | Site".
local function title_of(parts, outlet)
  for _, part in ipairs(parts) do
    if part.tag == "title" and part.text then
      local title = trimmed(part.text)
      local cut = title and (title:match "^(.-) [|»] " or title:match
        "^(.+) [-–—] [^-–—]*$" or title:match "^(.-) – ")
      if title and outlet and #title > #outlet
        and title:sub(-#outlet) == outlet then
        cut = title:sub(1, -#outlet - 1):match "^(.-)%s*[-–—|:·»]*%s*$"
          or cut
      end
      return cut ~= "" and cut or title
    end
  end
end

-- == the blocks =============================================================

-- For comparing headlines: letters and digits alone.
local function bare(s)
  return s and s:gsub("[%s%p]", ""):gsub("\226\128[\128-\191]", ""):lower()
end

local function words_in(s)
  local _, n = s:gsub("%S+", "")
  return n
end

-- A headline has so many words, unless the page says that it is one.
local HEADLINE_WORDS = 3

-- The block that is the headline: the <h1> that the page's data repeat, else
-- the first that is not put aside.
local function find_headline(text, blocks, parts, facts)
  local want = { bare(facts.headline), bare(facts.title) }
  local first
  for i, block in ipairs(blocks) do
    local part = parts[block.part]
    if part and part.tag:find "^h[12]$" and not part.hidden then
      local words = text:sub(block.first, block.last)
      local key = bare(words)
      for _, other in pairs(want) do
        if key == other and key ~= "" then return i end
      end
      if part.tag == "h1" and not AWAY[part.given]
        and words_in(words) >= HEADLINE_WORDS and not first then
        first = i
      end
    end
  end
  return first
end

local function letter_of(text, block, part, parts)
  local given = part.given
  if given and given ~= QUOTE and given ~= DECK then
    if given == FURNITURE and block.linked >= PROSE_LINKED then
      return FURNITURE
    end
    return given
  end
  if part.tag:find "^h[1-6]$" then return CROSSHEAD end
  if block.linked > 0.8 and words_in(text:sub(block.first, block.last))
    > HEADLINE_WORDS then
    return RELATED
  end
  if given then return given end
  local at = part
  while at do
    if at.tag == "li" or at.tag == "td" or at.tag == "dd" then break end
    at = parts[at.parent]
  end
  local prose = is_prose(text, block)
  if at and at.tag == "li" and not (prose and at.prose == 0) then
    return LIST
  end
  if part.tag == "p" or part.tag == "pre" or prose then return TEXT end
end

-- The letters of blocks: { first byte, letter or nil } in the order of the
-- page.
local function name_blocks(text, blocks, parts, headline, root)
  local start = headline or 1
  local first, last
  for i, block in ipairs(blocks) do
    local part = parts[block.part]
    if part.inside and not AWAY[part.given] then
      first, last = first or i, i
    end
  end
  if headline and first and headline > first then start = first end
  local names = {}
  for i, block in ipairs(blocks) do
    local part = parts[block.part]
    local letter
    if i == headline then
      letter = HEADLINE
    elseif root and (i < start or i > last) then
      letter = AWAY[part.given] and part.given or FURNITURE
    elseif root and headline and i < first and i > headline
      and not part.around then
      letter = FURNITURE
    else
      letter = letter_of(text, block, part, parts)
    end
    names[i] = { block.first, letter }
  end
  return names
end

-- Dates of <time> that are not put aside, the one nearest to the headline's
-- element.
local function time_of(parts, headline_part)
  local best, distance
  for i, part in ipairs(parts) do
    local up = parts[part.parent]
    if part.tag == "img" and up and not AWAY[up.given] then
      local date = iso_date(part.datetime)
      local d = math.abs(i - (headline_part or 1))
      if date and (not distance or d < distance) then
        best, distance = date, d
      end
    end
  end
  return best
end

--- Reads a page, which must be UTF-8. Raises when quoth.html is not there.
---@param markup string
---@return table|nil { text, names, headline, date, outlet, byline, place,
--- language, url }, names being the letters of section rules by the bytes where
--- they begin: a list of { first, letter }; or nil, message, code
function page.read(markup)
  local text, blocks, parts = require "quoth.html".parse(markup)
  if not text then return nil, blocks, parts end
  for _, part in ipairs(parts) do
    part.prose, part.paragraphs, part.kept = 0, 0, 0
    name_part(part)
  end
  local total = 0
  for _, block in ipairs(blocks) do
    if is_prose(text, block) then
      local part = parts[block.part]
      part.prose = part.prose + block.last - block.first + 1
      part.paragraphs = part.paragraphs + 1
      total = total + block.last - block.first + 1
    end
  end
  add_up(parts, "prose")
  add_up(parts, "paragraphs")
  mark_teasers(blocks, parts, total)
  hand_down(parts, total)
  total = 0
  for _, block in ipairs(blocks) do
    local part = parts[block.part]
    if not AWAY[part.given] and is_prose(text, block) then
      part.kept = part.kept + block.last - block.first + 1
      total = total + block.last - block.first + 1
    end
  end
  add_up(parts, "kept")

  local meta, data = read_meta(parts), article_data(read_data(parts))
  local facts = {}
  for _, from in ipairs { data, meta } do
    for key, value in pairs(from) do facts[key] = facts[key] or value end
  end
  facts.language = facts.language or parts[1] and parts[1].lang
  facts.title = title_of(parts, facts.outlet)
  local headline = find_headline(text, blocks, parts, facts)
  local head = headline and blocks[headline].part
  local root = total > 0 and find_root(parts, total) or nil
  if root then
    mark_within(parts, root, "inside")
    mark_within(parts, head and around_both(parts, root, head) or root,
      "around")
  end
  facts.text = text
  facts.names = name_blocks(text, blocks, parts, headline, root)
  if headline then
    facts.headline = text:sub(blocks[headline].first, blocks[headline].last)
  else
    facts.headline = facts.headline or facts.title
  end
  facts.date = facts.date or time_of(parts, head)
  return facts
end

-- == what is a page =========================================================

-- So many bytes are looked at.
local SNIFFED = 1024

--- Does a text begin as a page does?
---@param text string
---@return boolean
function page.is(text)
  local head = text:sub(1, SNIFFED):gsub("^\239\187\191", "")
  head = head:gsub("<!%-%-.-%-%->", ""):gsub("<%?xml.-%?>", "")
    :match("^%s*(.*)"):lower()
  return head:find "^<!doctype%s+html" ~= nil
    or head:find "^<html[%s>]" ~= nil or head:find "^<head[%s>]" ~= nil
    or head:find "^<body[%s>]" ~= nil
end

--- The charset that a page names in its <meta>; nil where it names none, or is
--- valid UTF-8.
---@param markup string
---@return string|nil
function page.charset(markup)
  if utf8.len(markup) then return end
  return markup:sub(1, SNIFFED):lower()
    :match "<meta[^>]-charset%s*=%s*[\"']?%s*([%w_:-]+)"
end

--- Can pages be read? The message when they cannot.
---@return boolean
---@return string|nil
function page.available()
  local found, message = pcall(require, "quoth.html")
  if found then return true end
  if message == "not enough memory" then error(message, 0) end
  return false, "an HTML page: quoth was built without libgumbo (Debian: "
    .. "libgumbo-dev, before make): "
    .. tostring(message):match "^[^\n]*"
end

return page
