--- Where scripts of others run: rule packs and reports.
--
-- A script is text, never compiled Lua, and sees the names that it is given
-- and a few functions of Lua, all copies of its own: nothing that reaches a
-- file, a process, the network, the environment or the state of the host, nor
-- anything whose result differs from run to run. It has no way to metatables,
-- to compile, to yield or to keep the collector from its work. While it runs,
-- methods of strings are those of the sandbox: ("").dump is nil.
--
-- How long a script runs and how much memory it takes is not bounded here: no
-- hook stops string.find. The program bounds that by a process (quoth.guard),
-- and so must a host that runs scripts of people it does not trust.

local sandbox = {}

--- What of Lua a script sees. Without: dofile, load, loadfile, require, io, os,
-- debug, package, coroutine (what yields escapes its caller), getmetatable,
-- setmetatable, rawget, rawset, rawequal, rawlen, collectgarbage, print,
-- xpcall, _G.
local FUNCTIONS = { "assert", "error", "ipairs", "next", "pcall", "select",
  "tonumber", "type" }
local LIBRARIES = {
  math = math, string = string, table = table, utf8 = utf8,
}
--- What of the libraries it does not see: compiled Lua, and chance.
local WITHOUT = { dump = true, random = true, randomseed = true }

local BOM = "\239\187\191"
local COMPILED = "\27"

local function copy(t, without)
  local own = {}
  for name, value in pairs(t) do
    if not (without and without[name]) then own[name] = value end
  end
  return own
end

-- Numbers, then strings, each in order; anything else as it comes.
local RANK = { number = 1, string = 2 }

local function before(a, b)
  local x, y = RANK[type(a)], RANK[type(b)]
  if x ~= y then return x < y end
  return a < b
end

--- Like pairs, but in an order that is the same in every run.
local function ordered_pairs(t)
  local keys, others = {}, {}
  for key in next, t do
    local list = RANK[type(key)] and keys or others
    list[#list + 1] = key
  end
  table.sort(keys, before)
  table.move(others, 1, #others, #keys + 1, keys)
  local i = 0
  return function()
    local key, value
    repeat
      i = i + 1
      key = keys[i]
      value = key ~= nil and t[key]
    until value ~= nil
    if key ~= nil then return key, value end
  end
end

-- Addresses differ from run to run.
local function plain_tostring(value)
  local kind = type(value)
  if kind == "table" or kind == "function" or kind == "userdata" then
    return kind
  end
  return tostring(value)
end

local function unknown(_, name)
  error(("unknown name '%s'"):format(tostring(name)), 2)
end

local function refuse(_, name)
  error(("'%s' is not declared: local %s = …"):format(tostring(name),
    tostring(name)), 2)
end

--- An environment of its own for each script: what one changes in its tables no
--- other sees. A name that it does not have raises.
---@param names table<string, any>|nil what it has beside functions of Lua
---@return table
function sandbox.environment(names)
  local env = { pairs = ordered_pairs, tostring = plain_tostring,
    _VERSION = _VERSION }
  for _, name in ipairs(FUNCTIONS) do env[name] = _G[name] end
  for name, library in pairs(LIBRARIES) do
    env[name] = copy(library, WITHOUT)
  end
  for name, value in pairs(names or {}) do
    env[name] = type(value) == "table" and copy(value) or value
  end
  return setmetatable(env, { __index = unknown, __newindex = refuse,
    __metatable = false })
end

-- == methods of strings =====================================================

-- The metatable of strings, whose __index the host's strings and a script's
-- share; none where the host hides it.
local strings = getmetatable ""
if type(strings) ~= "table" then strings = {} end

-- The methods within, and those of the host around it.
local methods = copy(string, WITHOUT)
local of_host = strings.__index

-- The methods are exchanged within pcall, and put back here without need of
-- more stack than that took: a script may call where next to none is left.
--
-- An error of a script is a string: a table would come without its position,
-- and its text is no business of the host.
local function leave(index, ok, ...)
  strings.__index = index
  if ok then return ... end
  local fault = ...
  if type(fault) ~= "string" then
    fault = "error with a " .. type(fault) .. " for a message"
  end
  error(fault, 0)
end

--- A function of a script as one that the host calls: its strings have the
--- methods of the sandbox. Errors come out as strings, and of results the
--- first: where there are too many for the stack, `leave` would fail.
---@param f function
---@return function
function sandbox.inside(f)
  local function call(...)
    strings.__index = methods
    return f(...) -- a tail call: errors that are told of it have no place
  end
  return function(...)
    local index = strings.__index
    if index ~= methods then of_host = index end
    local ok, result = pcall(call, ...)
    return leave(index, ok, result)
  end
end

--- A function of the host as one that a script calls: its strings have the
--- methods they have outside.
---@param f function
---@return function
function sandbox.outside(f)
  local function call(...)
    strings.__index = of_host
    return f(...)
  end
  return function(...)
    return leave(strings.__index, pcall(call, ...))
  end
end

-- == loading ================================================================

--- What a script returns, loaded as text. `names` are what it sees beside the
--- functions of Lua; tables among them are copied. Raises, with file and line,
--- when it is not Lua or fails. Functions that it returns are to be called
--- through sandbox.inside.
---@param source string
---@param name string of the file, for messages
---@param names table<string, any>|nil
---@return any
function sandbox.load(source, name, names)
  if source:sub(1, #BOM) == BOM then source = source:sub(#BOM + 1) end
  source = source:gsub("^#[^\n]*", "")
  if source:sub(1, #COMPILED) == COMPILED then
    error(name .. ": compiled Lua, not text", 0)
  end
  local chunk, message = load(source, "@" .. name, "t",
    sandbox.environment(names))
  if not chunk then error(message, 0) end
  return sandbox.inside(chunk)()
end

return sandbox
