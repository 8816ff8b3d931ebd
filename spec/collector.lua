-- A helper of busted (`make check GC=1`): a cycle of the collector begins as
-- soon as the last one has ended, so that what nobody anchors is soon gone.
local PAUSE, STEP = 100, 400

collectgarbage("setpause", PAUSE)
collectgarbage("setstepmul", STEP)
