--- Topics: sets of words and phrases, by which statements are tagged.
--
--   topics = { NATO = { "NATO", "North Atlantic Alliance" },
--              pensions = { "pension", "retirement age" } }
--
-- A statement has a topic when its content holds one of the words, singular or
-- plural. Words with a capital match that form, and in capitals throughout;
-- words without match any case. Hyphens part words as spaces do.

local inflect = require "quoth.inflect"

local topic = {}

--- Words of a phrase at most: so many steps a match may go on.
topic.WORDS = 8

-- Marks of Latin-1 and general punctuation, which part words as ASCII's do.
local function plain(s)
  return (s:gsub("\194[\128-\191]", " ")
    :gsub("\226[\128\129][\128-\191]", " "))
end

local WORD = "[%w\128-\255]+"

-- Adds a phrase to the trie: its words in small letters match any case, the
-- others themselves and in capitals.
local function add(root, phrase, name)
  local node, n = root, 0
  for word in plain(phrase):gmatch(WORD) do
    local known = node.next or {}
    node.next = known
    node = known[word] or {}
    known[word], n = node, n + 1
    if n > topic.WORDS then
      error(("topics: '%s' has more than %d words"):format(phrase,
        topic.WORDS), 0)
    end
  end
  if n == 0 then error(("topics: '%s' has no word"):format(phrase), 0) end
  node.topics = node.topics or {}
  node.topics[name] = true
end

-- Marks the topics of all phrases that begin with words[i].
local function walk(node, words, i, found)
  for name in pairs(node.topics or {}) do found[name] = true end
  local word = node.next and words[i]
  if not word then return end
  local exact, small = node.next[word], word:lower()
  if exact then walk(exact, words, i + 1, found) end
  if small ~= word and node.next[small] then
    walk(node.next[small], words, i + 1, found)
  end
end

--- A function from a text to the names of its topics, in order. Raises for what
--- are no topics.
---@param topics table<string, string[]>
---@return fun(text: string): string[]
function topic.compile(topics)
  local root, names = {}, {}
  for name, phrases in pairs(topics) do
    if type(name) ~= "string" or type(phrases) ~= "table" then
      error(("topics: '%s' must be a list of words and phrases")
        :format(tostring(name)), 0)
    end
    names[#names + 1] = name
    for _, phrase in ipairs(phrases) do
      if type(phrase) ~= "string" then
        error(("topics: '%s' must be a list of words and phrases")
          :format(name), 0)
      end
      for _, form in ipairs { phrase, inflect.plural(phrase) } do
        add(root, form, name)
        if form ~= form:lower() then add(root, form:upper(), name) end
      end
    end
  end
  table.sort(names)
  return function(text)
    local words, found, list = {}, {}, {}
    for word in plain(text):gmatch(WORD) do words[#words + 1] = word end
    for i = 1, #words do walk(root, words, i, found) end
    for _, name in ipairs(names) do
      if found[name] then list[#list + 1] = name end
    end
    return list
  end
end

return topic
