-- Rewrites the lists of rockspec/quoth-scm-1.rockspec from the files that are
-- there: a rockspec may not look for itself.
--
--   lua5.4 csrc/gen/rockspec_table.lua

local ROCKSPEC = "rockspec/quoth-scm-1.rockspec"

local function files(folder, ending)
  local list = {}
  local pipe = assert(io.popen("find " .. folder .. " -name '*" .. ending
    .. "'"))
  for name in pipe:lines() do list[#list + 1] = name end
  assert(pipe:close())
  table.sort(list)
  return list
end

local function sources()
  local out = {}
  for _, name in ipairs(files("csrc/core", ".c")) do out[#out + 1] = name end
  for _, name in ipairs(files("csrc/lua", ".c")) do out[#out + 1] = name end
  for i, name in ipairs(out) do out[i] = ('        "%s",\n'):format(name) end
  return table.concat(out)
end

local function modules()
  local out = {}
  for _, name in ipairs(files("lua", ".lua")) do
    local module = name:gsub("^lua/", ""):gsub("%.lua$", "")
      :gsub("/init$", ""):gsub("/", ".")
    if module ~= "quoth.bin" then -- the program, which is no module
      local line = ('    ["%s"] = "%s",\n'):format(module, name)
      if #line > 81 then line = line:gsub(" = ", " =\n      ") end
      out[#out + 1] = line
    end
  end
  return table.concat(out)
end

local function replace(text, name, list)
  local head = "-- " .. name .. ":\n"
  local tail = "%-%- end of " .. name .. "\n"
  local from = select(2, text:find(head, 1, true))
  local to = text:find("[ ]*" .. tail, from)
  return text:sub(1, from) .. list .. text:sub(to)
end

local file = assert(io.open(ROCKSPEC))
local text = file:read "a"
file:close()
text = replace(text, "sources", sources())
text = replace(text, "modules", modules())
file = assert(io.open(ROCKSPEC, "w"))
assert(file:write(text))
assert(file:close())
