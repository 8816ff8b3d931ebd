rockspec_format = "3.0"
package = "quoth"
version = "scm-1"
source = {
  url = "git+https://quoth.example/quoth.git",
}
description = {
  summary = "Who said what in news text",
  detailed = [[
    Reads news text and tells every reported statement with its exact words,
    speaker, cue, addressee, date and place, each traceable to its bytes. A C
    core, rules and reports in Lua with LPeg.
  ]],
  license = "MIT",
}
dependencies = {
  "lua >= 5.3, < 5.5",
  "lpeg >= 1.0.2",
  "argparse >= 0.7.1", -- the program
}
external_dependencies = {
  UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
}
build = {
  type = "builtin",
  modules = {
    ["quoth.core"] = {
      -- Given, so that it is not looked for beside lua.h alone.
      incdirs = { "$(UTF8PROC_INCDIR)" },
      libdirs = { "$(UTF8PROC_LIBDIR)" },
      libraries = { "utf8proc", "m" },
      sources = {
        -- sources:
        "csrc/core/arena.c",
        "csrc/core/attribution.c",
        "csrc/core/clause.c",
        "csrc/core/cue.c",
        "csrc/core/doc.c",
        "csrc/core/lexicon.c",
        "csrc/core/match.c",
        "csrc/core/mention.c",
        "csrc/core/norm.c",
        "csrc/core/program.c",
        "csrc/core/quotation.c",
        "csrc/core/scan.c",
        "csrc/core/score.c",
        "csrc/core/section.c",
        "csrc/core/sentence.c",
        "csrc/core/speaker.c",
        "csrc/core/statement.c",
        "csrc/core/text.c",
        "csrc/core/token.c",
        "csrc/core/view.c",
        "csrc/lua/core.c",
        "csrc/lua/lcharset.c",
        "csrc/lua/ldoc.c",
        "csrc/lua/lerror.c",
        "csrc/lua/ljson.c",
        "csrc/lua/llexicon.c",
        "csrc/lua/llimit.c",
        "csrc/lua/lnorm.c",
        "csrc/lua/lquotation.c",
        "csrc/lua/lrecord.c",
        "csrc/lua/lsentence.c",
        "csrc/lua/lspan.c",
        "csrc/lua/lunicode.c",
        -- end of sources
      },
    },
    -- modules:
    ["quoth.d"] = "lua/quoth.d.lua",
    ["quoth.census"] = "lua/quoth/census.lua",
    ["quoth.check"] = "lua/quoth/check.lua",
    ["quoth.cli"] = "lua/quoth/cli.lua",
    ["quoth.commands.check"] = "lua/quoth/commands/check.lua",
    ["quoth.commands.explain"] = "lua/quoth/commands/explain.lua",
    ["quoth.commands.input"] = "lua/quoth/commands/input.lua",
    ["quoth.commands.normalize"] = "lua/quoth/commands/normalize.lua",
    ["quoth.commands.read"] = "lua/quoth/commands/read.lua",
    ["quoth.commands.score"] = "lua/quoth/commands/score.lua",
    ["quoth.commands.sentences"] = "lua/quoth/commands/sentences.lua",
    ["quoth.corrections"] = "lua/quoth/corrections.lua",
    ["quoth.doc"] = "lua/quoth/doc.lua",
    ["quoth.en.attribution"] = "lua/quoth/en/attribution.lua",
    ["quoth.en.attribution.clauses"] = "lua/quoth/en/attribution/clauses.lua",
    ["quoth.en.attribution.edges"] = "lua/quoth/en/attribution/edges.lua",
    ["quoth.en.attribution.grammar"] = "lua/quoth/en/attribution/grammar.lua",
    ["quoth.en.attribution.quotations"] =
      "lua/quoth/en/attribution/quotations.lua",
    ["quoth.en.attribution.reports"] = "lua/quoth/en/attribution/reports.lua",
    ["quoth.en.attribution.series"] = "lua/quoth/en/attribution/series.lua",
    ["quoth.en.attribution.trails"] = "lua/quoth/en/attribution/trails.lua",
    ["quoth.en.calibration"] = "lua/quoth/en/calibration.lua",
    ["quoth.en.dates"] = "lua/quoth/en/dates.lua",
    ["quoth.en.ends"] = "lua/quoth/en/ends.lua",
    ["quoth.en"] = "lua/quoth/en/init.lua",
    ["quoth.en.language"] = "lua/quoth/en/language.lua",
    ["quoth.en.lexicon.abbreviations"] =
      "lua/quoth/en/lexicon/abbreviations.lua",
    ["quoth.en.lexicon.concepts"] = "lua/quoth/en/lexicon/concepts.lua",
    ["quoth.en.lexicon.cues"] = "lua/quoth/en/lexicon/cues.lua",
    ["quoth.en.lexicon.function_words"] =
      "lua/quoth/en/lexicon/function_words.lua",
    ["quoth.en.lexicon.groups"] = "lua/quoth/en/lexicon/groups.lua",
    ["quoth.en.lexicon"] = "lua/quoth/en/lexicon/init.lua",
    ["quoth.en.lexicon.lists"] = "lua/quoth/en/lexicon/lists.lua",
    ["quoth.en.lexicon.names"] = "lua/quoth/en/lexicon/names.lua",
    ["quoth.en.lexicon.nouns"] = "lua/quoth/en/lexicon/nouns.lua",
    ["quoth.en.lexicon.organisations"] =
      "lua/quoth/en/lexicon/organisations.lua",
    ["quoth.en.lexicon.places"] = "lua/quoth/en/lexicon/places.lua",
    ["quoth.en.lexicon.roles"] = "lua/quoth/en/lexicon/roles.lua",
    ["quoth.en.lexicon.tags"] = "lua/quoth/en/lexicon/tags.lua",
    ["quoth.en.lexicon.times"] = "lua/quoth/en/lexicon/times.lua",
    ["quoth.en.lexicon.verbs"] = "lua/quoth/en/lexicon/verbs.lua",
    ["quoth.en.lexicon_table"] = "lua/quoth/en/lexicon_table.lua",
    ["quoth.en.mentions"] = "lua/quoth/en/mentions.lua",
    ["quoth.en.sections"] = "lua/quoth/en/sections.lua",
    ["quoth.en.times"] = "lua/quoth/en/times.lua",
    ["quoth.en.weights"] = "lua/quoth/en/weights.lua",
    ["quoth.examples.compare"] = "lua/quoth/examples/compare.lua",
    ["quoth.examples.cue_and_title"] = "lua/quoth/examples/cue_and_title.lua",
    ["quoth.examples.digest"] = "lua/quoth/examples/digest.lua",
    ["quoth.examples.fact_sheet"] = "lua/quoth/examples/fact_sheet.lua",
    ["quoth.examples.outlet"] = "lua/quoth/examples/outlet.lua",
    ["quoth.examples.topics"] = "lua/quoth/examples/topics.lua",
    ["quoth.examples.transcript"] = "lua/quoth/examples/transcript.lua",
    ["quoth.examples.twitter"] = "lua/quoth/examples/twitter.lua",
    ["quoth.examples.who_spoke_most"] = "lua/quoth/examples/who_spoke_most.lua",
    ["quoth.explain"] = "lua/quoth/explain.lua",
    ["quoth.extend"] = "lua/quoth/extend.lua",
    ["quoth.guard"] = "lua/quoth/guard.lua",
    ["quoth.hits"] = "lua/quoth/hits.lua",
    ["quoth.inflect"] = "lua/quoth/inflect.lua",
    ["quoth"] = "lua/quoth/init.lua",
    ["quoth.inspect"] = "lua/quoth/inspect.lua",
    ["quoth.kit"] = "lua/quoth/kit.lua",
    ["quoth.lexicon"] = "lua/quoth/lexicon.lua",
    ["quoth.outlet"] = "lua/quoth/outlet.lua",
    ["quoth.pack"] = "lua/quoth/pack.lua",
    ["quoth.page"] = "lua/quoth/page.lua",
    ["quoth.reader"] = "lua/quoth/reader.lua",
    ["quoth.record"] = "lua/quoth/record.lua",
    ["quoth.repairs"] = "lua/quoth/repairs.lua",
    ["quoth.report"] = "lua/quoth/report.lua",
    ["quoth.report.annotation"] = "lua/quoth/report/annotation.lua",
    ["quoth.report.brat"] = "lua/quoth/report/brat.lua",
    ["quoth.report.csv"] = "lua/quoth/report/csv.lua",
    ["quoth.report.html"] = "lua/quoth/report/html.lua",
    ["quoth.report.markdown"] = "lua/quoth/report/markdown.lua",
    ["quoth.report.tei"] = "lua/quoth/report/tei.lua",
    ["quoth.report.text"] = "lua/quoth/report/text.lua",
    ["quoth.sandbox"] = "lua/quoth/sandbox.lua",
    ["quoth.score"] = "lua/quoth/score.lua",
    ["quoth.section"] = "lua/quoth/section.lua",
    ["quoth.stream"] = "lua/quoth/stream.lua",
    ["quoth.topic"] = "lua/quoth/topic.lua",
    ["quoth.trace"] = "lua/quoth/trace.lua",
    ["quoth.unit"] = "lua/quoth/unit.lua",
    ["quoth.where"] = "lua/quoth/where.lua",
    -- end of modules
  },
  install = {
    bin = { quoth = "lua/quoth/bin.lua" },
  },
}
test_dependencies = {
  "busted >= 2.1",
  "dkjson >= 2.5",
}
test = {
  type = "command",
  script = "spec/run.lua",
}
