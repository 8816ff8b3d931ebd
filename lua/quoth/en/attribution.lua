-- Who said what: every candidate of content, cue, source and addressee. The
-- patterns run over the view in which mentions and clause quotations are one
-- unit each. Within a group the first rule that matches at a unit wins.

local grammar = require "quoth.en.attribution.grammar"
local parts = {
  (require "quoth.en.attribution.quotations"),
  (require "quoth.en.attribution.clauses"),
  (require "quoth.en.attribution.reports"),
  (require "quoth.en.attribution.trails"),
  (require "quoth.en.attribution.series"),
  (require "quoth.en.attribution.edges"),
}

return function(u, rule)
  local g = grammar(u) -- and what a part adds for those behind it
  for i = 1, #parts do parts[i](u, rule, g) end
end
