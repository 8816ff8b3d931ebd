-- Lists in an order that is random, but the same on every machine.

local seed = 20

local function random(n)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed // 65536 % n + 1
end

local function shuffled(list)
  for i = #list, 2, -1 do
    local k = (random(32768) * 32768 + random(32768)) % i + 1
    list[i], list[k] = list[k], list[i]
  end
  return list
end

return shuffled
