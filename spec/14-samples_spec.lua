-- The bundled articles beside their annotation. The figures are floors (and,
-- for what is wrong, ceilings): a change that makes one better moves it.
--
--   right  annotated statements found in the very words, with their speaker
--   extra  statements found that are not in the annotation
--   meta   of headline, date, outlet and place, how many are right

local quoth = require "quoth"
local samples = require "spec.support.samples"

local FLOORS = {
  ["spec/samples/wire.txt"] = { right = 12, extra = 2, meta = 2 },
  ["spec/samples/scraped.txt"] = { right = 7, extra = 2, meta = 4 },
  ["spec/samples/glued.txt"] = { right = 13, extra = 1, meta = 4 },
  ["spec/samples/british.txt"] = { right = 10, extra = 3, meta = 2 },
  ["spec/samples/release.txt"] = { right = 9, extra = 1, meta = 3 },
  ["spec/samples/interview.txt"] = { right = 3, extra = 2, meta = 2 },
  ["spec/samples/liveblog.txt"] = { right = 12, extra = 0, meta = 3 },
  ["spec/samples/mixedmarks.txt"] = { right = 14, extra = 1, meta = 1 },
}

describe("sample", function()
  local reader
  local right, asked, extra = 0, 0, 0

  setup(function() reader = quoth.new {} end)

  for _, gold in ipairs(samples.all()) do
    describe(gold.id, function()
      local doc

      setup(function() doc = reader:read(gold.file_text) end)

      it("is the text that was annotated", function()
        assert.equal(gold.text, gold.file_text)
      end)

      it("gives its statements with their speakers", function()
        local floor = FLOORS[gold.id]
        local result = samples.compare(gold, doc)
        right, asked = right + result.right, asked + result.asked
        extra = extra + #result.extra
        local report = ("%d of %d right, %d extra\nmissed:\n%s\nextra:\n%s")
          :format(result.right, result.asked, #result.extra,
            table.concat(result.missed, "\n"),
            table.concat(result.extra, "\n"))
        assert(result.right >= floor.right, report)
        assert(#result.extra <= floor.extra, report)
      end)

      it("tells headline, date, outlet and place", function()
        local wrong = samples.compare_meta(gold, doc)
        assert(4 - #wrong >= FLOORS[gold.id].meta, table.concat(wrong, "\n"))
      end)

      it("has no furniture inside a statement", function()
        assert.same({}, samples.furniture_said(gold, doc))
      end)
    end)
  end

  teardown(function()
    io.stderr:write(("\nsamples: %d of %d statements right, %d extra\n")
      :format(right, asked, extra))
  end)
end)
