-- What different outlets have the same person say: those who speak in at least
-- two of them, with their words in each. A person is a name: articles in which
-- only "Orlov" speaks are of another.
--
--   quoth --report compare.lua first.txt second.txt
return function(docs, _, write)
  local all = {}
  for doc in docs do
    for _, s in ipairs(statements(doc)) do
      if s.speaker then all[#all + 1] = s end
    end
  end
  local done = 0
  for _, person in ipairs(sort(group(all, "speaker"), "key")) do
    local outlets = sort(group(person, "outlet"), "key")
    if #outlets > 1 then
      write(done > 0 and "\n" or "", person.key, "\n")
      done = done + 1
      for _, outlet in ipairs(outlets) do
        write("  ", outlet.key, "\n")
        for _, s in ipairs(outlet) do
          local denied = s.polarity == "denied" and "denied: " or ""
          write(wrap(denied .. s.quoted, 76, "    - ", "      "), "\n")
        end
      end
    end
  end
  if done == 0 then write "Nobody speaks in two outlets.\n" end
end
