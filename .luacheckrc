std = "lua53+lua54"
max_line_length = 80
codes = true
exclude_files = { "build" }

files["spec"] = { std = "+busted" }

-- types: functions without bodies, and comments that may not be wrapped
files["lua/quoth.d.lua"] = { ignore = { "212", "241", "631" } }
