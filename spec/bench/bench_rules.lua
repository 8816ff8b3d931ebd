-- A reader with 200 rules of a user beside the language's own, against one
-- without them, on the same articles.
--
--   lua5.4 spec/bench/bench_rules.lua TEXT...
--
-- prints a JSON object.

local quoth = require "quoth"
local rivals = require "spec.bench.rivals"

local WORDS = { "aboard", "across", "afterwards", "alongside", "amid", "apart",
  "bluntly", "briefly", "calmly", "candidly", "coldly", "curtly", "dryly",
  "firmly", "flatly", "frankly", "gently", "glumly", "grimly", "hoarsely",
  "kindly", "lately", "loudly", "meekly", "mildly", "nearby", "online",
  "outside", "plainly", "proudly", "quietly", "rudely", "sadly", "sharply",
  "softly", "sternly", "tartly", "tersely", "warmly", "wearily" }

--- Rules of five kinds, one of each for every word: two that begin with what is
-- rare, two that begin with a mention as many of the language's own do, and one
-- that finds mentions.
local function rules(u, rule)
  for i, word in ipairs(WORDS) do
    rule { name = "word-first-" .. i, group = "desk", build = function()
      return u.word(word) * u.as("source", u.person) * u.punct ":"
        * u.as("content", u.sentence)
    end }
    rule { name = "quote-" .. i, group = "desk quote", build = function()
      return u.as("content", u.quote) * u.opt(u.punct ",") * u.word(word)
        * u.as("cue", u.tag "say") * u.as("source", u.mention)
    end }
    rule { name = "source-" .. i, group = "desk source", build = function()
      return u.as("source", u.mention) * u.word(word)
        * u.as("cue", u.tag("say", "tell")) * u.after
    end }
    rule { name = "role-" .. i, group = "desk role", build = function()
      return u.as("source", u.one("role group", "", "RG")) * u.upto(u.tag "say",
        5) * u.as("cue", u.tag "say") * u.word(word) * u.as("content", u.quote)
    end }
    rule { name = "mention-" .. i, group = "mention", mention = "role",
      order = 15, build = function()
        return u.as("whole", u.tag "det" * u.word(word)
          * u.as("role", u.tag "role"))
      end }
  end
end

local texts, bytes = rivals.texts(arg)
local plain = quoth.new {}
local more = quoth.new { rules = quoth.pack { name = "desk", extends = "en",
  schema = 1, version = "1", rules = rules,
  lexicon = { say = { "brief", "go on record" }, title = { "Harbourmaster" } },
} }

rivals.run("rules", function() rivals.read(more, texts) end,
  "the reader without them", function() rivals.read(plain, texts) end, bytes)
