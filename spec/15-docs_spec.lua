-- What is documented is true: public functions carry their annotations, and
-- the examples of README.md and of the guide print what stands there.

-- Modules whose functions are public, and what they are called there.
local MODULES = {
  { "lua/quoth/init.lua", "quoth" },
  { "lua/quoth/reader.lua", "reader" },
  { "lua/quoth/doc.lua", "doc" },
}

-- Functions that only other modules of quoth call, and metamethods.
local INTERNAL = { ["reader.new"] = true, ["doc.new"] = true }

local read = require "spec.support.files".read

-- The public functions of a module: { name, parameters, comment, body }.
local function functions(file, module)
  local list, comment = {}, {}
  local current
  for line in (read(file) .. "\n"):gmatch "(.-)\n" do
    local name, parameters =
      line:match("^function (" .. module .. "[.:]%w+)%((.-)%)")
    if line:find "^%-%-" then
      comment[#comment + 1] = line
    else
      if name and not INTERNAL[name] then
        current = { name = name, parameters = parameters,
          comment = table.concat(comment, "\n"), body = {} }
        list[#list + 1] = current
      end
      if current then table.insert(current.body, line) end
      if line:find "end$" and (line:find "^end" or line:find "^function") then
        current = nil
      end
      comment = {}
    end
  end
  return list
end

describe("public function", function()
  for _, module in ipairs(MODULES) do
    local list = functions(module[1], module[2])

    it("is found in " .. module[1], function() assert.truthy(list[1]) end)

    for _, f in ipairs(list) do
      describe(f.name, function()
        it("says what it does", function()
          assert.matches("^%-%-%- %u", f.comment)
        end)

        it("tells its parameters", function()
          for parameter in f.parameters:gmatch "[%w_]+" do
            assert.matches("\n%-%-%-@param " .. parameter .. " %S", f.comment)
          end
        end)

        it("tells what it returns", function()
          local returns = table.concat(f.body, "\n"):find "%f[%w]return%f[%W]"
          local told = f.comment:find "\n%-%-%-@return %S"
          assert.equal(returns ~= nil, told ~= nil)
        end)
      end)
    end
  end

  it("leaves nothing public that is not found so", function()
    local quoth = require "quoth"
    local found = { VERSION = true }
    for _, f in ipairs(functions("lua/quoth/init.lua", "quoth")) do
      found[f.name:match "[.:](%w+)$"] = true
    end
    for name in pairs(quoth) do assert(found[name], name) end
  end)
end)

-- == documents ===========================================================

local document = require "spec.support.document"

for _, name in ipairs { "README.md", "lua/README.md" } do
  describe(name, function()
    local doc = document.read(name)
    setup(doc.open)
    teardown(doc.close)
    for _, example in ipairs(doc.examples) do
      it("line " .. example.line .. " prints what stands there", function()
        for _, pair in ipairs(example.run()) do
          assert.equal(pair[1], pair[2])
        end
      end)
    end
  end)
end
