-- Memory as the system sees it: what a text needs, what a stream needs, and
-- what comes back. That a refused request harms nothing is tested in C
-- (spec/c/test_alloc.c, spec/c/test_lua_alloc.c).

local quoth = require "quoth"

-- Of a document, for a byte of its text: its columns and the rules' hits. It
-- is measured in pages, so on a text that is much larger than one.
local PER_BYTE_MAX = 40
local LARGE = 500000
-- What a stream may need above its first articles, whose memory is used anew.
local STREAM_MAX = 4 * 1024 * 1024
local ARTICLES = 400

--- Bytes of the process that are in memory; nil where nobody tells.
local function resident()
  local file = io.open "/proc/self/statm"
  if not file then return nil end
  local _, pages = file:read("n", "n")
  file:close()
  return pages * 4096
end

local function collect()
  collectgarbage()
  collectgarbage()
end

local function sample()
  local file = assert(io.open "spec/samples/wire.txt")
  local text = file:read "a"
  file:close()
  return text
end

-- Sanitizers keep what is freed, to find out who uses it still.
if resident() and (os.getenv "QUOTH_SAN" or "") == "" then
  describe("memory", function()
    local reader, text

    setup(function()
      reader, text = quoth.new {}, sample()
      collect() -- what compiling the pack has left is not the stream's
    end)

    it("of a document is in proportion to its text", function()
      local large = text:rep(LARGE // #text)
      collect()
      local before = resident()
      local doc = reader:read(large)
      local used = (resident() - before) / #large
      assert.is_true(used < PER_BYTE_MAX, used .. " bytes a byte")
      doc:close()
    end)

    for how, close in pairs { closed = true, forgotten = false } do
      it("of a stream of documents is bounded, each " .. how, function()
        -- As many again need no more: how far the collector lags, and how
        -- memory is split, depends on what else the tests hold.
        local first
        for round = 1, 3 do
          for _ = 1, ARTICLES do
            local doc = reader:read(text)
            if close then doc:close() end
          end
          collect()
          if round == 2 then first = resident() end
        end
        local more = resident() - first
        assert.is_true(more < STREAM_MAX, more .. " bytes more")
      end)
    end
  end)
end
