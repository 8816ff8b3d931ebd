/*
** Alphabet: units that no test of a scan tells apart are of one class, and a
** class is a byte of the scan's view. A test of a unit becomes a set of bytes,
** which LPeg meets in one instruction, and what a rule begins with can be told
** from the first byte alone.
**
** The classes begin as one, and every test splits those that only a part of
** passes, in the first lane that has the room. The work is at most the cells
** that tests pass twice a lane: letters times combinations times tests, some
** million steps for a large pack.
*/
#include "alphabet.h"

#include <string.h>

typedef struct {
  const alphabet_word *words;
  uint32_t nwords;
  const uint32_t *row;
  uint16_t *codes; /* those that pass the test */
  uint32_t size[QUOTH_UNIT_BYTES][ALPHABET_CLASSES]; /* cells of each class */
} maker;

static const uint64_t no_tags[2];

static int is_plain(char letter) { return strchr(UNIT_PLAIN, letter) != NULL; }

static int passes(const quoth_unit_test *t, const uint64_t tags[2],
                  uint32_t code) {
  uint32_t i;
  if ((tags[0] & t->without[0]) | (tags[1] & t->without[1])) return 0;
  for (i = 0; i < t->nneed; i++)
    if (!((tags[0] & t->need[i][0]) | (tags[1] & t->need[i][1]))) return 0;
  if (!t->codes) return 1;
  for (i = 0; i < t->ncodes; i++)
    if (t->codes[i] == code) return 1;
  return 0;
}

/* Lists the codes that pass, of words or of other units. */
static uint32_t list_codes(maker *m, const quoth_unit_test *t, int plain) {
  uint32_t n = 0, end = plain ? UNIT_PLAIN_CODES : m->nwords;
  for (uint32_t i = 0; i < end; i++)
    if (plain ? passes(t, no_tags, i)
              : m->words[i].used && passes(t, m->words[i].tags, i))
      m->codes[n++] = (uint16_t)i;
  return n;
}

/* Goes over the cells that pass a test: counts those of each class, or, where
** `to` is told, moves them from their class to another. */
static void each_cell(maker *m, const quoth_unit_test *t, uint8_t *of,
                      uint32_t *count, const uint8_t *to) {
  for (int plain = 0; plain < 2; plain++) {
    uint32_t n = list_codes(m, t, plain);
    for (const char *l = t->letters; *l; l++) {
      uint8_t *row = of + m->row[(uint8_t)*l];
      if (!strchr(UNIT_LETTERS, *l) || is_plain(*l) != plain ||
          strchr(l + 1, *l)) /* a letter told twice counts once */
        continue;
      if (to)
        for (uint32_t i = 0; i < n; i++)
          row[m->codes[i]] = to[row[m->codes[i]]];
      else
        for (uint32_t i = 0; i < n; i++)
          count[row[m->codes[i]]]++;
    }
  }
}

/* Splits the classes that only a part of passes a test; false when the lane is
** full. */
static int refine(maker *m, alphabet_lane *lane, uint32_t *size,
                  const quoth_unit_test *t) {
  uint32_t count[ALPHABET_CLASSES] = {0}, n = lane->n;
  uint8_t to[ALPHABET_CLASSES];
  each_cell(m, t, lane->of, count, NULL);
  for (uint32_t c = 0; c < lane->n; c++)
    n += count[c] != 0 && count[c] != size[c];
  if (n > ALPHABET_CLASSES) return 0;
  for (uint32_t c = 0, k = n = lane->n; c < k; c++) {
    to[c] = (uint8_t)c;
    if (count[c] == 0 || count[c] == size[c]) continue;
    to[c] = (uint8_t)n;
    size[c] -= count[c];
    size[n++] = count[c];
  }
  if (n > lane->n) each_cell(m, t, lane->of, NULL, to);
  lane->n = n;
  return 1;
}

/* A unit of every class. */
static void find_units(const maker *m, alphabet_lane *lane) {
  for (const char *l = UNIT_LETTERS; *l; l++) {
    int plain = is_plain(*l);
    const uint8_t *row = lane->of + m->row[(uint8_t)*l];
    uint32_t end = plain ? UNIT_PLAIN_CODES : m->nwords;
    for (uint32_t i = 0; i < end; i++) {
      if (!plain && !m->words[i].used) continue;
      lane->unit[row[i]].letter = *l;
      lane->unit[row[i]].code = (uint16_t)i;
      memcpy(lane->unit[row[i]].tags, plain ? no_tags : m->words[i].tags,
             sizeof no_tags);
    }
  }
}

static quoth_err add_lane(quoth_arena *arena, maker *m, size_t cells,
                          lex_alphabet *a) {
  static const quoth_unit_test all = {UNIT_LETTERS, {0, 0}, NULL, NULL, 0, 0};
  alphabet_lane *lane;
  if (a->width == QUOTH_UNIT_BYTES) return QUOTH_EFULL;
  lane = arena_resize(arena, a->lanes, (a->width + 1) * sizeof *lane);
  if (!lane) return QUOTH_ENOMEM;
  a->lanes = lane;
  lane += a->width;
  memset(lane, 0, sizeof *lane);
  if (!(lane->of = arena_resize(arena, NULL, cells))) return QUOTH_ENOMEM;
  memset(lane->of, 0, cells);
  lane->n = 1;
  each_cell(m, &all, lane->of, m->size[a->width], NULL);
  a->width++;
  return QUOTH_OK;
}

static quoth_err split(quoth_arena *arena, maker *m, size_t cells,
                       const quoth_unit_test *tests, uint32_t ntests,
                       uint8_t *lanes_of, lex_alphabet *a) {
  quoth_err e = add_lane(arena, m, cells, a);
  for (uint32_t i = 0; i < ntests && !e; i++) {
    uint8_t k = 0;
    while (!e && !refine(m, &a->lanes[k], m->size[k], &tests[i]))
      if (++k == a->width) e = add_lane(arena, m, cells, a);
    lanes_of[i] = k;
  }
  return e;
}

quoth_err alphabet_make(quoth_arena *arena, const alphabet_word *words,
                        uint32_t nwords, const quoth_unit_test *tests,
                        uint32_t ntests, uint8_t *lanes_of, lex_alphabet *out) {
  uint32_t letters = sizeof UNIT_LETTERS - 1;
  uint32_t codes = nwords > UNIT_PLAIN_CODES ? nwords : UNIT_PLAIN_CODES;
  maker m = {words, nwords, out->row, NULL, {{0}}};
  quoth_err e;
  memset(out, 0, sizeof *out);
  for (uint32_t i = 0; i < letters; i++)
    out->row[(uint8_t)UNIT_LETTERS[i]] = i * codes;
  m.codes = arena_resize(arena, NULL, codes * sizeof *m.codes);
  if (!m.codes) return QUOTH_ENOMEM;
  e = split(arena, &m, (size_t)letters * codes, tests, ntests, lanes_of, out);
  arena_resize(arena, m.codes, 0);
  for (uint32_t k = 0; k < out->width; k++)
    if (e)
      arena_resize(arena, out->lanes[k].of, 0);
    else
      find_units(&m, &out->lanes[k]);
  if (e) arena_resize(arena, out->lanes, 0);
  return e;
}

uint32_t alphabet_pick(const lex_alphabet *a, uint32_t lane,
                       const quoth_unit_test *test,
                       char bytes[ALPHABET_CLASSES]) {
  const alphabet_lane *l = &a->lanes[lane];
  uint32_t n = 0;
  for (uint32_t c = 0; c < l->n; c++)
    if (strchr(test->letters, l->unit[c].letter) &&
        passes(test, l->unit[c].tags, l->unit[c].code))
      bytes[n++] = (char)c;
  return n;
}
