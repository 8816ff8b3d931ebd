/* Alphabets: which units the rules of a scan tell apart. Internal. */
#ifndef QUOTH_ALPHABET_H
#define QUOTH_ALPHABET_H

#include "arena.h"

/* What a unit can be, a letter each (see view.c). */
#define UNIT_LETTERS "wWU0'*@,.?!~:;-()\"<>|QPRHOLGT"
/* Those of no word, whose codes are bytes of ASCII. */
#define UNIT_PLAIN "|Q"
#define UNIT_PLAIN_CODES 128
/* A class is a byte. */
#define ALPHABET_CLASSES 256

/* The classes of a byte of a unit. */
typedef struct {
  uint8_t *of; /* of each letter and code */
  uint32_t n;  /* how many there are */
  struct {
    char letter;
    uint16_t code;
    uint64_t tags[2];
  } unit[ALPHABET_CLASSES]; /* one of each class */
} alphabet_lane;

typedef struct {
  alphabet_lane *lanes;
  uint32_t width;
  uint32_t row[UINT8_MAX + 1]; /* where a letter's codes begin */
} lex_alphabet;

/* A combination of tags, lanes 1 and 2; `used` when a word has it. */
typedef struct {
  uint64_t tags[2];
  uint8_t used;
} alphabet_word;

quoth_err alphabet_make(quoth_arena *arena, const alphabet_word *words,
                        uint32_t nwords, const quoth_unit_test *tests,
                        uint32_t ntests, uint8_t *lanes_of, lex_alphabet *out);
/* The classes whose units pass a test of the lane, and how many. */
uint32_t alphabet_pick(const lex_alphabet *a, uint32_t lane,
                       const quoth_unit_test *test,
                       char bytes[ALPHABET_CLASSES]);

#endif
