-- A pack of a few words, for the tests of what every pack is made with.

local core = require "quoth.core"

local small = {}

local function rules(u, rule)
  rule { name = "t.name", group = "mention", mention = "person",
    build = function() return u.as("whole", u.as("name", u.kind "WU" ^ 1)) end }
  rule { name = "t.said", group = "quote", prior = 90,
    build = function()
      return u.as("content", u.quote) * u.as("source", u.kind "P")
        * u.as("cue", u.tag "say")
    end }
end

--- The definition of a pack; `change` replaces fields of it.
function small.definition(change)
  local def = {
    name = "t", version = "1.0.0",
    lexicon = {
      tags = {
        { name = "det", lane = 1 }, { name = "verb", lane = 1 },
        { name = "say", lane = 1 }, { name = "vpast", lane = 1 },
        { name = "role", lane = 2 }, { name = "month", lane = 2 },
      },
      { name = "words",
        { tags = { "det" }, "the", "a" },
        { tags = { "verb", "say", "vpast" }, "said" },
        { tags = { "verb", "vpast" }, "left" },
        { tags = { "role" }, "mayor", "prime minister" },
        { tags = { "month" }, "May" },
      },
    },
    words = { "of" },
    rules = { rules },
  }
  for key, value in pairs(change or {}) do def[key] = value end
  return def
end

--- A text's document in a compiled pack, which shows the first window.
function small.doc(pack, text, collapsed)
  local doc = assert(core.read(pack.lex, text, false))
  doc:segment()
  doc:window(1, false)
  if collapsed then
    doc:mentions(pack.scans.mentions)
    doc:window(1, true)
  end
  return doc
end

--- The letters of the units of a text's first window.
function small.view(pack, text, collapsed)
  return small.doc(pack, text, collapsed):view()
end

return small
