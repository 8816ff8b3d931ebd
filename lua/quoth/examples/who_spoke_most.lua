-- Who spoke most, and about what: the statements of each speaker, and their
-- topics where the rules define some (topics.lua).
--
--   quoth --rules topics.lua --report who_spoke_most.lua --set top=10 *.txt
return function(docs, options, write)
  local all = {}
  for doc in docs do
    for _, s in ipairs(statements(doc)) do all[#all + 1] = s end
  end
  local top = tonumber(options.top) or 10
  local speakers = sort(group(all, "speaker"), function(g) return -#g end,
    "key")
  for i = 1, math.min(top, #speakers) do
    local said, about = speakers[i], {}
    for k, topic in ipairs(count(said, "topic")) do
      about[k] = ("%s (%d)"):format(topic.key, topic.n)
    end
    write(("%4d  %s%s\n"):format(#said, said.key,
      about[1] and ": " .. table.concat(about, ", ") or ""))
  end
end
