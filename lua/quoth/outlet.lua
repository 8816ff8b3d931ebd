-- Outlet profiles: what the pages of one outlet have around their articles, as
-- a pack's `outlets` tell it.
--
--   name     the outlet, for the record
--   names    what else datelines and lines of copyright call it: { "NW" }
--   sites    parts of its addresses: { "nordwire.example" }
--   header   lines above the article that are furniture, dates on them too
--   footer   lines with which what follows the article begins
--   date     lines that hold the article's date, as {date}
--
-- A line is given whole; in it `*` stands for anything, {date} for a date in
-- any form. A page is an outlet's when its address or outlet is known, or else
-- when it has most of the lines of its profile.

local outlet = {}

local FIELDS = { name = "string", names = "table", sites = "table",
  header = "table", footer = "table", date = "table" }
local LISTS = { "names", "sites", "header", "footer", "date" }
local LINES = { "header", "footer", "date" }

--- Of `*` and {date} a line has so many at most: what is looked for grows with
--- the length of a line (section rules' line_max) to this power.
local STARS_MAX = 2
local STAR, DATE = "*", "{date}"

-- A line of a profile as a Lua pattern with a capture for its date.
local function pattern(line)
  local stars, at, out = 0, 1, {}
  while at <= #line do
    if line:sub(at, at) == STAR then
      stars = stars + 1
      out[#out + 1], at = ".-", at + 1
    elseif line:sub(at, at + #DATE - 1) == DATE then
      out[#out + 1], at = "(.+)", at + #DATE
      stars = stars + 1
    elseif line:find("^%s", at) then
      out[#out + 1], at = "%s+", line:match("^%s+()", at)
    else
      out[#out + 1] = line:sub(at, at):gsub("%p", "%%%0")
      at = at + 1
    end
  end
  return "^" .. table.concat(out) .. "$", stars
end

local function check(profile, i)
  local function fail(message, ...)
    error(("outlet %s: %s"):format(type(profile) == "table" and profile.name
      or i, message:format(...)), 0)
  end
  if type(profile) ~= "table" then fail "is no table" end
  for key, value in pairs(profile) do
    if not FIELDS[key] then fail("unknown field '%s'", tostring(key)) end
    if type(value) ~= FIELDS[key] then fail("%s must be a %s", key, FIELDS[key])
    end
  end
  if not profile.name then fail "no name" end
  for _, key in ipairs(LISTS) do
    for _, line in ipairs(profile[key] or {}) do
      if type(line) ~= "string" or not line:find "%S" then
        fail("%s must be a list of texts", key)
      end
    end
  end
  for _, key in ipairs(LINES) do
    for _, line in ipairs(profile[key] or {}) do
      local bad = line:gsub(DATE, ""):match "{%w*}"
      if bad then fail("%s: '%s' has %s, not %s", key, line, bad, DATE) end
    end
  end
  for _, line in ipairs(profile.date or {}) do
    if not line:find(DATE, 1, true) then
      fail("date: '%s' has no %s", line, DATE)
    end
  end
  return fail
end

--- Checks and compiles profiles. Raises on any mistake in them.
---@param profiles table[]
---@return table[]
function outlet.compile(profiles)
  local list = {}
  for i, profile in ipairs(profiles) do
    local fail = check(profile, i)
    local p = { name = profile.name, names = { [profile.name] = true },
      sites = profile.sites or {} }
    for _, name in ipairs(profile.names or {}) do p.names[name] = true end
    for _, key in ipairs(LINES) do
      p[key] = {}
      for k, line in ipairs(profile[key] or {}) do
        local patt, stars = pattern(line)
        if stars > STARS_MAX then
          fail("%s: '%s' has more than %d of * and {date}", key, line,
            STARS_MAX)
        end
        p[key][k] = { patt, dated = line:find(DATE, 1, true) ~= nil }
      end
    end
    list[i] = p
  end
  return list
end

-- What holds the date, or true, of the first of `patterns` that a line matches.
local function match(patterns, line, has_date)
  for _, patt in ipairs(patterns) do
    local found = line:match(patt[1])
    if found and not patt.dated then return true end
    if found and has_date(found) then return found end
  end
end

-- What a profile knows of lines: { [line] = { key, date } }, and how many.
local function known_lines(profile, lines, has_date)
  local known, n = {}, 0
  for i, line in pairs(lines) do
    for _, key in ipairs(LINES) do
      local found = match(profile[key], line, has_date)
      if found and not known[i] then
        known[i], n = { key = key, date = found }, n + 1
      end
    end
  end
  return known, n
end

local function is_named(profile, known)
  if known.outlet and profile.names[known.outlet] then return true end
  for _, site in ipairs(profile.sites) do
    if known.url and known.url:find(site, 1, true) then return true end
  end
  return false
end

--- The profile of a page and what it knows of its lines; nil for none.
---@param profiles table[] compiled
---@param lines table short lines by their numbers
---@param known table { outlet, url }
---@param has_date fun(text: string): any is there a date in it?
---@return table|nil profile
---@return table|nil known { [line] = { key, date } }
function outlet.of(profiles, lines, known, has_date)
  local best, found, most = nil, nil, 0
  for _, profile in ipairs(profiles) do
    local of_lines, n = known_lines(profile, lines, has_date)
    if is_named(profile, known) then return profile, of_lines end
    if n > most then best, found, most = profile, of_lines, n end
  end
  return best, found
end

--- The full name of an outlet that a profile knows by this one.
---@param profiles table[] compiled
---@param name string|nil
---@return string|nil
function outlet.name(profiles, name)
  for _, profile in ipairs(profiles) do
    if name and profile.names[name] then return profile.name end
  end
  return name
end

return outlet
