--- The command line: `quoth [COMMAND] [FILE…|-]`.
--
-- A command is a module { summary, epilog, describe(parser), run(options, env,
-- fail) } whose run returns the exit status; `arguments` may change what it is
-- called with. Another goes into COMMANDS. Where an option names a script and
-- --trust is not given, it runs in a bounded process, and calls
-- env.renew(bytes) before it reads an article.
--
-- Exit status: 0; 1 when an input could not be read or the output could not be
-- written; 2 for wrong usage; 3 when a script ran past its bounds.

local core = require "quoth.core"

local FAILED, WRONG_USAGE = 1, 2
local HELP_WIDTH = 80

--- The commands by name; what is no name of one is an option or a file of the
-- one without a name.
local READ = "quoth.commands.read"
local COMMANDS = {
  check = "quoth.commands.check",
  explain = "quoth.commands.explain",
  normalize = "quoth.commands.normalize",
  score = "quoth.commands.score",
  sentences = "quoth.commands.sentences",
}

--- The output, whose errors end the program wherever they occur.
local Output = {}
Output.__index = Output

local function written(ok, message)
  if not ok then error(setmetatable({ message = message }, Output), 0) end
end

function Output:write(...)
  written(self.file:write(...))
end

function Output:flush()
  written(self.file:flush())
end

--- Calls f(...), which returns a status; tells what it raises. In a bounded
-- process want of memory is a bound that was reached.
local function finish(env, bounded, f, ...)
  local ok, status = pcall(function(...)
    local status = f(...)
    env.output:flush()
    return status
  end, ...)
  if ok then return status end
  if getmetatable(status) == Output then
    env.warn("cannot write: " .. tostring(status.message))
  elseif bounded and status == bounded.OUT_OF_MEMORY then
    env.warn(bounded.memory())
    return bounded.BOUNDED
  else
    env.warn(tostring(status))
  end
  return FAILED
end

--- The options that name scripts.
local SCRIPTS = { "report", "rules" }

--- Does a command run scripts that are not trusted? What another process writes
-- does not reach a host that catches the output: he has to bound them himself.
local function is_bounded(options, env)
  if env.stdout ~= io.stdout then return false end
  for _, name in ipairs(SCRIPTS) do
    local given = options[name]
    if type(given) == "table" then given = given[1] end
    if given and not options.trust then return true end
  end
  return false
end

--- Is a first argument a mistyped command, by its look and as it is no file?
local function is_mistyped(arg, env)
  if not arg:find "^%l+$" then return false end
  local file = env.open(arg, "rb")
  if file then file:close() end
  return not file
end

--- Finds the command, parses its options, runs it.
local function dispatch(arg, env)
  local found, argparse = pcall(require, "argparse")
  if not found then
    env.warn("the command line needs the Lua module argparse"
      .. " (Debian: lua-argparse; LuaRocks: argparse)")
    return FAILED
  end
  local args = { table.unpack(arg) }
  local module, name = COMMANDS[args[1]], "quoth"
  if module then
    name = "quoth " .. table.remove(args, 1)
  elseif args[1] and is_mistyped(args[1], env) then
    env.warn(args[1] .. ": no such file, nor a command (see quoth --help)")
    return FAILED
  end
  local command = require(module or READ)
  if command.arguments then args = command.arguments(args) end
  local parser = argparse(name, command.summary, command.epilog)
    :add_help(false):help_max_width(HELP_WIDTH)
  command.describe(parser)
  -- told also where an argument is missing that the command must have
  local asked
  parser:flag("-h --help", "Show this help and exit")
    :action(function() asked = asked or "help" end)
  parser:flag("--version", "Show the version and exit")
    :action(function() asked = asked or "version" end)
  local function fail(message)
    env.warn(message)
    env.stderr:write(parser:get_usage(), "\n")
    return WRONG_USAGE
  end
  local ok, options = parser:pparse(args)
  if asked == "help" then
    env.output:write(parser:get_help(), "\n")
    return 0
  elseif asked then
    env.output:write("quoth ", core.version, "\n")
    return 0
  end
  if not ok then return fail(options) end
  if not is_bounded(options, env) then
    return command.run(options, env, fail)
  end
  local guard = require "quoth.guard"
  return guard.run(function(renew)
    env.renew = renew
    return finish(env, guard, command.run, options, env, fail)
  end, env.warn)
end

--- Runs the program.
---@param arg string[] the arguments
---@param env table? in place of io: stdin, stdout, stderr, open; and reader
---@return integer status of exit
return function(arg, env)
  local given = env or {}
  env = setmetatable({}, { __index = function(_, key)
    return given[key] or io[key]
  end })
  env.output = setmetatable({ file = env.stdout }, Output)
  function env.warn(message)
    env.stderr:write("quoth: ", message, "\n")
  end
  function env.renew() end
  return finish(env, nil, dispatch, arg, env)
end
