-- Patterns over units as LPeg's over the letters of a view: what the matcher of
-- the core has to find. Only tests of letters can be told so.

local lpeg = require "lpeg"
local P, S, Cc, Cg, Cp, Ct = lpeg.P, lpeg.S, lpeg.Cc, lpeg.Cg, lpeg.Cp, lpeg.Ct

local lower = {}

local function to_lpeg(p) return lower[p[1]](p[2], p[3]) end

lower.any = function() return P(1) end
lower["true"] = function() return P(true) end
lower["false"] = function() return P(false) end
lower.test = function(test) return S(test.letters) end
lower.seq = function(p, q) return to_lpeg(p) * to_lpeg(q) end
lower.choice = function(p, q) return to_lpeg(p) + to_lpeg(q) end
lower.minus = function(p, q) return to_lpeg(p) - to_lpeg(q) end
lower["repeat"] = function(p, n) return to_lpeg(p) ^ n end
lower["not"] = function(p) return -to_lpeg(p) end
lower.look = function(p) return #to_lpeg(p) end
lower.behind = function(p) return lpeg.B(to_lpeg(p)) end
lower.def = function(_, p) return to_lpeg(p) end
lower.as = function(id, p)
  return Ct(Cg(Cc(id), "id") * Cg(Cp(), "first") * to_lpeg(p)
    * Cg(Cp(), "behind"))
end

-- Captures as doc:find lists them, those within one behind it.
local function list_captures(captures, list)
  for _, c in ipairs(captures) do
    local n = #list
    list[n + 1], list[n + 2], list[n + 3] = c.id, c.first, c.behind
    list_captures(c, list)
  end
  return list
end

--- A function from a view and a unit to the hit of a pattern there, as doc:find
--- has it, or nil.
return function(patt, id)
  local whole = Ct(to_lpeg(patt)) * Cp()
  return function(view, at)
    local captures, behind = whole:match(view, at)
    return captures and list_captures(captures, { id, at, behind })
  end
end
