-- A helper of busted (`make check GC=1`): the collector runs as often as it
-- can, so that what nobody anchors is gone before it is used.
if _VERSION == "Lua 5.3" then
  collectgarbage("setpause", 0)
  collectgarbage("setstepmul", 1000000)
else
  collectgarbage("incremental", 10, 1000, 1)
end
