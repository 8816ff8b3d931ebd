-- Patterns over the unit view. A unit is three bytes: its kind, and the codes
-- of its tags in lanes 1 and 2. `unit.new(lexicon, bits, lanes)` gives the
-- builders that rules are written with; everything they return is an LPeg
-- pattern (or, for `set`, something that becomes one), so that LPeg's own
-- operators combine them.

local lpeg = require "lpeg"
local P, S, Cc, Cp = lpeg.P, lpeg.S, lpeg.Cc, lpeg.Cp

local unit = {}

-- What captures are called in rules, and their numbers in the core
-- (enum quoth_capture in csrc/core/mention.h).
unit.captures = { content = 1, before = 2, after = 3, cue = 4, source = 5,
  addressee = 6, stop = 7, start = 8, whole = 9, name = 10, role = 11,
  head = 12, owner = 13 }

-- Kinds of mention (enum quoth_mention_kind in csrc/core/doc.h).
unit.mentions = { person = 1, role = 2, pronoun = 3, org = 4, place = 5,
  group = 6, thing = 7 }

local FIRST_CODE = 0x21

local function chars(codes)
  return #codes > 0 and S(string.char(table.unpack(codes))) or P(false)
end

--- The builders for a closed lexicon.
---@param lex userdata core lexicon
---@param tags table<string, {mask: integer, lane: integer}>
---@return table u
function unit.new(lex, tags)
  local u = {}
  local codes = { lex:codes(1), lex:codes(2) }
  local any = P(3)

  -- The codes of a lane whose tags have all of `all` and none of `none`.
  local function lane(n, all, none)
    local out = {}
    for i, mask in ipairs(codes[n]) do
      if mask & all == all and mask & none == 0 then
        out[#out + 1] = FIRST_CODE + i - 1
      end
    end
    return chars(out)
  end

  local function masks(names, what)
    local m = { 0, 0 }
    for name in names:gmatch "%S+" do
      local t = tags[name]
      if not t then error(what .. ": unknown tag '" .. name .. "'", 3) end
      m[t.lane] = m[t.lane] | t.mask
    end
    return m
  end

  u.any = any

  --- A unit of one of these kinds (letters of lane 0).
  function u.kind(letters) return S(letters) * 2 end

  --- A unit that has all the tags named ("say vpast"), and none of `but`;
  --- of a kind among `letters`, words when not given.
  function u.tag(names, but, letters)
    local a, b = masks(names, "tag"), masks(but or "", "tag")
    local p = S(letters or "wWU")
    p = p * ((a[1] ~= 0 or b[1] ~= 0) and lane(1, a[1], b[1]) or 1)
    return p * ((a[2] ~= 0 or b[2] ~= 0) and lane(2, a[2], b[2]) or 1)
  end

  -- The units of a kind among `letters` whose codes are in the lanes' sets.
  local function product(letters, one, two)
    return S(letters or "wWU") * (one or 1) * (two or 1)
  end

  --- A unit with at least one of the tags named, and none of `but`.
  function u.one(names, but, letters)
    local b = masks(but or "", "one")
    local want = { 0, 0 }
    for name in names:gmatch "%S+" do
      local m = masks(name, "one")
      want[1], want[2] = want[1] | m[1], want[2] | m[2]
    end
    local p = P(false)
    for n = 1, 2 do
      if want[n] ~= 0 then
        local out = {}
        for i, mask in ipairs(codes[n]) do
          if mask & want[n] ~= 0 and mask & b[n] == 0 then
            out[#out + 1] = FIRST_CODE + i - 1
          end
        end
        local other = b[3 - n] ~= 0 and lane(3 - n, 0, b[3 - n]) or nil
        p = p + (n == 1 and product(letters, chars(out), other)
          or product(letters, other, chars(out)))
      end
    end
    return p
  end

  --- A unit with none of the tags named, of a kind among `letters`. One test,
  --- where `kind - one(names)` takes two.
  function u.but(names, letters) return u.tag("", names, letters) end

  --- A verb of one of the classes ("say tell") in one of the forms ("vpast"),
  --- and in none of the classes `but`.
  function u.verb(classes, forms, but)
    local class, form = masks(classes, "verb"), masks(forms, "verb")
    local none = masks(but or "", "verb")[1]
    local out = {}
    for i, mask in ipairs(codes[1]) do
      if mask & class[1] ~= 0 and mask & form[1] ~= 0 and mask & none == 0 then
        out[#out + 1] = FIRST_CODE + i - 1
      end
    end
    return product(nil, chars(out))
  end

  --- A word by its form; the pack has declared it (see `pack.words`). Of a kind
  --- among `letters`, words when not given; a mention goes by its head.
  function u.word(form, letters)
    local code = lex:form(form)
    if not code then error("word '" .. form .. "' is not declared", 2) end
    return S(letters or "wWU") * 1 * P(string.char(code))
  end

  --- One of several words; see `word`.
  function u.words(forms)
    local out = {}
    for form in forms:gmatch "%S+" do
      out[#out + 1] = lex:form(form)
        or error("word '" .. form .. "' is not declared", 2)
    end
    return S "wWU" * 1 * chars(out)
  end

  --- Names what a pattern matched: a capture of the rule.
  function u.as(name, patt)
    local id = unit.captures[name]
    if not id then error("unknown capture '" .. tostring(name) .. "'", 2) end
    return Cc(id) * Cp() * patt * Cc(0) * Cp()
  end

  -- The clause that ends, or begins, here is content.
  u.before = u.as("before", P(true))
  u.after = u.as("after", P(true))

  -- A quotation that is a clause of its own; lane 1 tells how it ends inside.
  u.quote = u.kind "Q"
  function u.quote_ending(letters) return P "Q" * S(letters) * 1 end

  u.brk = u.kind "|"
  u.turn = P "|t" * 1 -- where a turn of a transcript begins
  u.comma = u.kind ","
  u.colon = u.kind ":"
  u.semi = u.kind ";"
  u.dash = u.kind "-"
  u.stop = u.kind ".?!~"
  u.poss = u.kind "'"
  u.number = u.kind "0"
  u.open, u.close = u.kind "(", u.kind ")"

  -- The tag codes of an unknown word.
  u.unknown = S "wWU" * P "!!"
  return u
end

--- The builders for one module of rules: with `def(name, patt)`, which gives a
--- pattern that several rules use a name within the module's grammar, so that
--- it is compiled once; what it returns stands for the pattern.
---@param u table
---@return table u
---@return table<string, userdata> definitions filled as `def` is called
function unit.module(u)
  local definitions = {}
  local function def(name, patt)
    if definitions[name] then
      error("'" .. name .. "' is defined twice", 2)
    end
    definitions[name] = patt
    return lpeg.V(name)
  end
  return setmetatable({ def = def }, { __index = u }), definitions
end

return unit
