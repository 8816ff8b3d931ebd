-- The program run inside the tests' own process, its input and output strings.

local cli = require "quoth.cli"

local command = {}

--- A file to write to; `refuse`: as on a full disk.
---@param refuse boolean|nil
---@return table with `text()`, what was written
function command.sink(refuse)
  local t = {}
  return {
    write = function(self, ...)
      if refuse then return nil, "No space left on device", 28 end
      for _, s in ipairs { ... } do t[#t + 1] = s end
      return self
    end,
    flush = function(self) return self end,
    text = function() return table.concat(t) end,
  }
end

--- A file that holds a text: read by lines with their ends, or all at once.
---@param text string
function command.source(text)
  local at = 1
  return {
    read = function(_, what)
      if at > #text then return what == "a" and "" or nil end
      local from = at
      at = what == "a" and #text + 1
        or (text:find("\n", from, true) or #text) + 1
      return text:sub(from, at - 1)
    end,
  }
end

--- Runs the program's command line.
---@param args string[]
---@param input string|nil
---@param how table|nil { refuse: see sink, reader: of the articles }
---@return integer status
---@return string output
---@return string errors
function command.run(args, input, how)
  how = how or {}
  local out, err = command.sink(how.refuse), command.sink()
  local status = cli(args, { stdin = command.source(input or ""), stdout = out,
    stderr = err, reader = how.reader })
  return status, out.text(), err.text()
end

return command
