--- Runs what runs scripts of others in a process with bounds to its time and
-- memory: a sandbox keeps a script from what it must not reach, but nothing
-- within Lua stops one that goes on for ever.

local core = require "quoth.core"

local guard = {}

--- Status of exit when a script ran past its bounds.
guard.BOUNDED = 3

--- Status of exit when who read its output had enough: what the shell tells of
-- SIGPIPE, by which the program ends without such a process.
guard.UNREAD = 128 + 13

--- Bytes of memory that such a process may take in all: reading takes a few
-- times the largest article, and a report what it keeps.
guard.MEMORY = 1 << 30

--- Seconds of computing for a script to begin and to end, and for each article;
-- and bytes of an article for one second more, a tenth of what is read in it.
guard.SECONDS = 10
guard.BYTES_PER_SECOND = 256 << 10

--- The error of such a process for want of memory.
guard.OUT_OF_MEMORY = "not enough memory"

--- What to tell about it.
---@return string
function guard.memory()
  collectgarbage()
  return ("a script took more than %d MB of memory; --trust lets it")
    :format(guard.MEMORY >> 20)
end

--- Calls f(renew) in a bounded process; renew(bytes) is to be called before
--- an article of so many bytes is read. Status of exit: what f returns, UNREAD,
--- or BOUNDED, told to `warn`. f is to raise nothing.
---@param f fun(renew: fun(bytes: integer)): integer
---@param warn fun(message: string)
---@return integer status
function guard.run(f, warn)
  if not core.limited then
    error("scripts cannot be bounded on this system: run those that you trust"
      .. " with --trust", 0)
  end
  local status, message, code = core.limited(function(more)
    local function renew(bytes)
      more(guard.SECONDS + bytes // guard.BYTES_PER_SECOND)
    end
    renew(0)
    return f(renew)
  end, guard.MEMORY)
  if status then return status end
  if code == "epipe" then return guard.UNREAD end
  if code == "ecpu" then
    message = ("a script took more than %d s of computing; --trust lets it")
      :format(guard.SECONDS)
  elseif code == "efork" then
    message = "no process to run a script in: " .. message
  else
    message = "the process that ran a script was " .. message
  end
  warn(message)
  return guard.BOUNDED
end

return guard
