/* Scan: rules that run together over the units of a window. Internal. */
#ifndef QUOTH_SCAN_H
#define QUOTH_SCAN_H

#include "arena.h"

/* What a unit can be, a letter each (see view.c). */
#define UNIT_LETTERS "wWU0'*@,.?!~:;-()\"<>|QPRHOLGT"
/* Those of no word, whose codes are bytes of ASCII. */
#define UNIT_PLAIN "|Q"
#define UNIT_PLAIN_CODES 128

/* The units that a rule can begin with are looked at so far ahead. */
#define SCAN_AHEAD 3
/* Sets of which a rule needs a unit somewhere in its match: the rarest. */
#define SCAN_NEEDS 2
/* Patterns within patterns: the matcher goes down into them. */
#define SCAN_DEPTH 200
/* Of so many named patterns it is remembered what they did at a unit. */
#define SCAN_MEMOS 128
#define SCAN_NO_MEMO UINT8_MAX

/* Patterns of one set that are met at every step: its units, as many as there
** are but from nkids to `kids` of them; a look whether one is there, or none;
** one of its units where the part does not match. */
enum {
  SCAN_RUN = PATTERNS,
  SCAN_HAS,
  SCAN_HAS_NOT,
  SCAN_UNLESS,
  SCAN_OPS
};

typedef struct {
  uint8_t op;       /* quoth_pattern_op, or one of these */
  uint8_t memo;     /* its number among the memos, or SCAN_NO_MEMO */
  uint8_t captures; /* does it? */
  uint16_t first;   /* it matches only where the unit is in this set */
  uint16_t nkids;
  int32_t n;     /* see quoth_pattern */
  uint32_t kids; /* the first of them in lex_scan.kids */
} scan_node;

/* What is tried at a unit: a rule, or one of those that it is a choice of. */
typedef struct {
  uint32_t pattern; /* as it was told */
  scan_node node;
  uint16_t id;
  uint8_t group;
  uint8_t memo;  /* of the named pattern it begins with, or SCAN_NO_MEMO */
  uint32_t rule; /* its place among the rules */
} scan_rule;

/*
** Units that no test tells apart are of one class. Class 0 is that of no unit,
** behind the last: no set has it but the one that stands where nothing is known
** of how a pattern begins. A class has a row of bits: the sets that have it, and
** then, for every word of the rules, a scan_rules.
*/
typedef struct {
  uint64_t at[SCAN_AHEAD];   /* those that can match with it at that place */
  uint64_t before;           /* those that can match behind it */
  uint64_t need[SCAN_NEEDS]; /* those that it is one of the needs of */
} scan_rules;

typedef struct {
  uint16_t *of;                /* class of each letter and code */
  uint32_t row[UINT8_MAX + 1]; /* where a letter's codes begin */
  uint64_t *rows;
  uint32_t stride;   /* words of a row */
  uint32_t setwords; /* those of its sets */
  uint32_t words;    /* of 64 rules */
  uint32_t nclasses;
  scan_node *kids;          /* those of each node one after the other */
  VEC(scan_rule) rules;     /* those of a group one after the other */
  uint32_t ngroups, nrules; /* as they were told */
  /* of each need and word: the rules that may find it behind a break */
  uint64_t *far;
  uint64_t *begin; /* of each memo and word: the rules that begin with it */
  uint32_t nmemos;
  int consumes;
} lex_scan;

/* A combination of tags, lanes 1 and 2; `used` when a word has it. */
typedef struct {
  uint64_t tags[2];
  uint8_t used;
} scan_word;

quoth_err scan_make(quoth_arena *arena, const scan_word *words, uint32_t nwords,
                    const quoth_scan_def *def, lex_scan *out);

static inline int scan_has(const uint64_t *row, uint32_t set) {
  return (int)(row[set >> 6] >> (set & 63) & 1);
}

/* What a class tells of 64 rules, the w-th. */
static inline scan_rules *scan_rules_of(const lex_scan *s, const uint64_t *row,
                                        uint32_t w) {
  return (scan_rules *)(uintptr_t)(row + s->setwords) + w;
}

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
