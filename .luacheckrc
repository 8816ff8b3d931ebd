std = "lua53+lua54"
max_line_length = 80
codes = true
exclude_files = { "build" }

files["spec"] = { std = "+busted" }

-- types: functions without bodies, and comments that may not be wrapped
files["lua/quoth.d.lua"] = { ignore = { "212", "241", "631" } }

-- What quoth.kit and quoth.sandbox let reports see.
local REPORT = { read_globals = { "quoth", "clean", "wrap", "escape", "row", "json",
  "array", "line", "characters", "around", "statements", "title", "words",
  "context", "date", "view", "countries", "group", "count", "sort",
  "template" } }
files["lua/quoth/report"] = REPORT
files["lua/quoth/examples"] = REPORT
