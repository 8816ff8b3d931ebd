-- The English pack.
return {
  name = "en",
  version = "0.1.0",
  lexicon = require "quoth.en.lexicon",
  language = require "quoth.en.language",
  sections = require "quoth.en.sections",
  times = require "quoth.en.times",
  weights = require "quoth.en.weights",
  ends = require "quoth.en.ends",
  calibration = require "quoth.en.calibration",
  rules = { (require "quoth.en.mentions"), (require "quoth.en.attribution") },
}
