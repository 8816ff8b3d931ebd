--- quoth: who said what in news text.
local core = require "quoth.core"

local quoth = { VERSION = core.version }

--- A reader; see quoth.reader.
---@param options table|nil { lang, strict, charset }
---@return table reader
function quoth.new(options) return require "quoth.reader".new(options) end

--- A report on a document: "text" or "markdown".
---@param doc table
---@param format string
---@return string
function quoth.report(doc, format) return require "quoth.report"(doc, format) end

quoth.normalize = core.normalize
quoth.sentences = core.sentences
quoth.quotations = core.quotations

return quoth
