--- Reports: what documents say, in a form of one's own.
--
-- A report is a script that returns function(docs, options, write): `docs` is
-- an iterator of articles, `options` has what was set for it, and what it
-- returns or hands to write is the report. It sees the names of quoth.kit. The
-- formats of quoth are such scripts (quoth.report.text, …), but for json and
-- jsonl: these are the record itself.

local kit = require "quoth.kit"
local record = require "quoth.record"
local sandbox = require "quoth.sandbox"

local report = {}

--- The formats that are scripts of this folder.
local SCRIPTS = { "text", "markdown", "html", "csv", "tei", "brat",
  "annotation" }

--- Bytes that a script may write before it asks for the next article.
local WRITTEN_MAX = 64 << 20

-- == the record itself ======================================================

local RECORDS = {}

local function json(doc)
  return doc.json and doc:json() or record.json(doc)
end

function RECORDS.jsonl(docs, _, write)
  for doc in docs do write(json(doc), "\n") end
end

--- One record, or a list where there may be several.
function RECORDS.json(docs, options, write)
  if not options.several then return RECORDS.jsonl(docs, options, write) end
  local before = "["
  for doc in docs do
    write(before, json(doc))
    before = ",\n"
  end
  write(before == "[" and before or "", "]\n")
end

--- The formats by name, in the order to list them.
report.FORMATS = { "text", "markdown", "html", "csv", "json", "jsonl", "tei",
  "brat", "annotation" }

-- == scripts ================================================================

--- A report of a script, or of a template where its name does not end in .lua.
--- Raises, with file and line, when it cannot be loaded.
---@param source string
---@param name string of the file
---@return fun(docs: function, options: table, write: function): string|nil
function report.load(source, name)
  local names = kit.names()
  if not name:find "%.lua$" then
    local render = names.template(source, name)
    return function(docs, options)
      return render { docs = docs, options = options }
    end
  end
  local f = sandbox.load(source, name, names)
  if type(f) ~= "function" then
    error(name .. ": a report returns a function(docs, options, write)", 0)
  end
  return f
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local source = assert(file:read "a")
  file:close()
  return source
end

local loaded = {}

-- The report of a format: of quoth, or of a file, whose name has a dot.
local function script(format)
  if format:find(".", 1, true) then return report.load(read(format), format) end
  for _, name in ipairs(SCRIPTS) do
    if name == format and not loaded[name] then
      local path = assert(package.searchpath("quoth.report." .. name,
        package.path))
      loaded[name] = report.load(read(path), path)
    end
  end
  return loaded[format]
end

--- The article that a script gets of a document or a record: a plain table.
---@param doc table
---@return table
function report.article(doc)
  if type(doc.record) ~= "function" then return doc end
  local article = doc:record()
  article.text = article.text or doc.text
  return article
end

-- Functions of the host for a script. What fails in them ends the report with
-- that very error, whatever the script does about it.
local function callbacks()
  local failure
  local function keep(ok, ...)
    if ok then return ... end
    failure = failure or { (...) }
    error("the report ends", 0)
  end
  return function(f)
    return sandbox.outside(function(...)
      if failure then keep(false) end
      return keep(pcall(f, ...))
    end)
  end, function()
    if failure then error(failure[1], 0) end
  end
end

-- The options as a script sees them; `asked` gets the names it asks for.
local function readable(options, asked)
  return setmetatable({}, { __index = function(_, name)
    asked[name] = true
    return options[name]
  end, __newindex = function(_, name)
    error(("option '%s' cannot be changed"):format(tostring(name)), 2)
  end, __metatable = false })
end

-- Runs a script.
local function run(f, docs, options, write)
  local callback, check = callbacks()
  local written, asked, ended = 0, {}, false
  local function put(...)
    for i = 1, select("#", ...) do
      local piece = select(i, ...)
      if type(piece) ~= "string" and type(piece) ~= "number" then
        error("write takes strings, not a " .. type(piece), 0)
      end
      written = written + #tostring(piece)
    end
    if written > WRITTEN_MAX then
      error(("the report wrote more than %d MB without asking for an article")
        :format(WRITTEN_MAX >> 20), 0)
    end
    write(...)
  end
  local ok, result = pcall(sandbox.inside(f), callback(function()
    written = 0
    local doc
    if not ended then doc = docs() end
    ended = not doc -- asked again, `docs` may raise
    return doc and report.article(doc)
  end), readable(options, asked), callback(put))
  check()
  if not ok then error(result, 0) end
  if result ~= nil then put(result) end
  return asked
end

-- An iterator of documents, whatever they were given as.
local function iterator(docs)
  if type(docs) == "function" then return docs end
  if docs.record or docs.statements then docs = { docs } end
  local i = 0
  return function()
    i = i + 1
    return docs[i]
  end
end

--- The report on documents.
--
-- `docs` is a document, a record (then without what needs the text), a list of
-- them or an iterator, which is asked for the next when a report is done with
-- the one before. `format` is a name of FORMATS; the name of a file with a dot
-- in it: a script where it ends in .lua, else a template, which run in the
-- sandbox (see there what it does not bound); or a function like a script's.
-- Raises for a format that does not exist and for what goes wrong in a script.
---@param docs table|function
---@param format string|function
---@param options table<string, any>|nil; several: may there be several?
---@param write fun(...: string)|nil gets the report, piece by piece
---@return string|nil the report, without `write`
---@return table<string, boolean> asked the names of options that were asked for
function report.write(docs, format, options, write)
  local f = type(format) == "function" and format
  local records = RECORDS[format]
  if not f and not records then
    f = type(format) == "string" and script(format)
    if not f then
      error(("unknown report format '%s'"):format(tostring(format)), 0)
    end
  end
  local pieces = {}
  local put = write or function(...)
    for i = 1, select("#", ...) do pieces[#pieces + 1] = (select(i, ...)) end
  end
  local each, asked = iterator(docs), {}
  options = options or { several = type(docs) == "function"
    or #docs > 1 or nil }
  if records then
    records(each, options, put)
  else
    asked = run(f, each, options, put)
  end
  return not write and table.concat(pieces) or nil, asked
end

return report
