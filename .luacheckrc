std = "lua53+lua54"
max_line_length = 80
codes = true
exclude_files = { "build" }

files["spec"] = { std = "+busted" }
