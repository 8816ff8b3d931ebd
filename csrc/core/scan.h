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
#define SCAN_PLACES 3
/* Patterns within patterns: the matcher goes down into them. */
#define SCAN_DEPTH 200
/* Of named patterns that match nothing more than a place, so many remember
** where they did; of others, where they did not. */
#define SCAN_MEMOS 64
#define SCAN_NO_MEMO UINT8_MAX

typedef struct {
  uint8_t op;   /* quoth_pattern_op */
  uint8_t memo; /* its number among the memos, or SCAN_NO_MEMO */
  uint8_t look; /* a memo that captures nothing and takes no unit */
  int32_t n;    /* see quoth_pattern */
  uint32_t kids, nkids; /* in scan.kids */
} scan_node;

typedef struct {
  uint32_t node;
  uint16_t id;
} scan_rule;

/*
** Units that no test tells apart are of one class. Class 0 is that of no unit,
** behind the last: no set has it. A class has a row of bits: the sets that have
** it, then, for each place, the rules that can match where it stands there.
*/
typedef struct {
  uint16_t *of; /* class of each letter and code */
  uint32_t row[UINT8_MAX + 1]; /* where a letter's codes begin */
  uint64_t *rows;
  uint32_t stride;   /* words of a row */
  uint32_t setwords; /* those of its sets */
  uint32_t words;    /* those of the rules of a place */
  uint32_t nclasses;
  scan_node *nodes;
  uint32_t *kids;
  scan_rule *rules; /* those of a group one after the other */
  uint32_t nrules;
  uint32_t *groups; /* where each begins, and the end of the last */
  uint32_t ngroups;
  uint8_t *group_of; /* of each rule */
  uint64_t *masks; /* of each group: its rules */
  int consumes;
} lex_scan;

/* A combination of tags, lanes 1 and 2; `used` when a word has it. */
typedef struct {
  uint64_t tags[2];
  uint8_t used;
} scan_word;

quoth_err scan_make(quoth_arena *arena, const scan_word *words,
                    uint32_t nwords, const quoth_scan_def *def, lex_scan *out);

static inline int scan_has(const uint64_t *row, uint32_t set) {
  return (int)(row[set >> 6] >> (set & 63) & 1);
}

#endif
