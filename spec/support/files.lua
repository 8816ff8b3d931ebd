-- Files as a whole; what cannot be read or written raises.

local files = {}

function files.read(name)
  local file = assert(io.open(name, "rb"))
  local text = assert(file:read "a")
  file:close()
  return text
end

function files.write(name, text)
  local file = assert(io.open(name, "wb"))
  assert(file:write(text))
  assert(file:close())
end

--- Writes a file of its own; returns its name.
function files.spill(text)
  local name = os.tmpname()
  files.write(name, text)
  return name
end

return files
