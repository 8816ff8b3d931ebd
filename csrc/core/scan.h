/* Scan: rules that run together over the units of a window. Internal. */
#ifndef QUOTH_SCAN_H
#define QUOTH_SCAN_H

#include "arena.h"
#include "program.h"

/* What a unit can be, a letter each (see view.c). */
#define UNIT_LETTERS "wWU0'*@,.?!~:;-()\"<>|QPRHOLGT"
/* Those of no word, whose codes are bytes of ASCII. */
#define UNIT_PLAIN "|Q"
#define UNIT_PLAIN_CODES 128

/* The units that a rule can begin with are looked at so far ahead. */
#define SCAN_AHEAD 3
/* Units that a rule needs somewhere in its match: those least likely met. */
#define SCAN_NEEDS 4
/* What is tried at a unit: a rule, or one of those that it is a choice of. */
typedef struct {
  uint32_t pattern; /* as it was told */
  uint32_t step;    /* where it begins */
  uint16_t id;
  uint8_t group;
  uint8_t memo;  /* of the named pattern it begins with, or SCAN_NO_MEMO */
  uint32_t rule; /* its place among the rules */
} scan_rule;

/*
** Units that no test tells apart are of one class. Class 0 is that of no unit,
** behind the last: no set has it but the one that stands where nothing is known
** of how a pattern begins. A class has a row of bits: the sets that have it,
** and then, for every word of the rules, a scan_rules.
*/
typedef struct {
  uint64_t at[SCAN_AHEAD];   /* those that can match with it at that place */
  uint64_t before;           /* those that can match behind it */
  uint64_t need[SCAN_NEEDS]; /* those that it is one of the needs of */
  uint64_t pass[SCAN_NEEDS]; /* those that may go over it to that need */
} scan_rules;

typedef struct {
  uint16_t *of;                /* class of each letter and code */
  uint32_t row[UINT8_MAX + 1]; /* where a letter's codes begin */
  uint64_t *rows;
  uint32_t stride;   /* words of a row */
  uint32_t setwords; /* those of its sets */
  uint32_t words;    /* of 64 rules */
  uint32_t nclasses;
  program_steps steps;
  VEC(scan_rule) rules;     /* those of a group one after the other */
  uint32_t ngroups, nrules; /* as they were told */
  uint64_t *begin; /* of each memo and word: the rules that begin with it */
  uint32_t nmemos;
  int consumes;
} lex_scan;

/* A combination of tags, lanes 1 and 2; `used` when a word has it, `frequent`
** when this is one that most sentences have some of: "the", "of", "and". */
typedef struct {
  uint64_t tags[2];
  uint8_t used, frequent;
} scan_word;

quoth_err scan_make(quoth_arena *arena, const scan_word *words, uint32_t nwords,
                    const quoth_scan_def *def, lex_scan *out);

/* The lowest of some bits. */
static inline unsigned scan_lowest(uint64_t bits) {
#if defined(__GNUC__)
  return (unsigned)__builtin_ctzll(bits);
#else
  unsigned n = 0;
  while (!(bits >> n & 1))
    n++;
  return n;
#endif
}

#endif
