-- The English lexicon: its tags, and its word lists as compiled from
-- quoth.en.lexicon.lists, where they are edited; then `make tables`.

local COMPILED = "quoth.en.lexicon_table"

-- The text that the module returns. Where it is a file it is read as one: as
-- Lua it would go through the lexer byte by byte, for a tenth of all start-up.
local function compiled()
  local name = not package.preload[COMPILED] and io
    and package.searchpath(COMPILED, package.path)
  local file = name and io.open(name, "rb")
  if not file then return require(COMPILED) end
  local text = file:read "a"
  file:close()
  local _, before = text:find("\nreturn [[\n", 1, true)
  return before and text:sub(before + 1, -#"]]\n" - 1) or require(COMPILED)
end

return {
  tags = require "quoth.en.lexicon.tags",
  compiled = compiled(),
}
