/*
** Scan: compiles rules that run together. Which sets a unit is in depends on
** its letter and its code only, so every pair of these belongs to a class, and
** a class has a row of bits, a bit a set: whatever a pattern asks of a unit is
** one bit of its row. From what the patterns can begin with every row also
** tells which rules can match where such a unit stands: match.c then tries few
** of them, as program.c wrote them.
**
** The work is letters times codes, plus classes times sets and rules, in words
** of 64 bits: some million steps for a large pack.
*/
#include "scan.h"

#include <stddef.h>
#include <string.h>

#define BITS 64
#define WORDS(n) (((n) + BITS - 1) / BITS)
/* Numbers of 16 bits, and one more than the last also is one. */
#define NUMBERS_MAX UINT16_MAX

/* What a match needs: sets one of which has a unit of it, and those one of
** which every unit before that one is in; and how likely it is ahead. */
typedef struct {
  uint64_t *sets, *pass;
  uint32_t rate; /* roughly how often such units are met */
  uint32_t over; /* bits of the letters that may pass */
  uint32_t odds; /* NEVER where nothing is needed */
  uint32_t part; /* of a sequence: the number of the one that needs it */
} need;

/* Of a pattern; the sets of all units that it may take, and their letters. */
typedef struct {
  need of[SCAN_NEEDS]; /* the least likely first */
  uint64_t *taken;
  uint32_t letters;
} needs;

/* What a match can begin with: the lengths that it may have (bit SCAN_AHEAD:
** or more), and the sets one of which every unit of it up to there is in. They
** are the further words of a row of `openings`. */
typedef struct {
  uint64_t *lengths;
  uint64_t *at[SCAN_AHEAD];
} opening;

/* Places of units that a rule is asked of: the one before it and its first. */
#define BEFORE 0
#define PLACES (1 + SCAN_AHEAD)
/* So many of its patterns are gone down to. */
#define ASKED_MAX 200
/* Sets of letters of units are of so many bits. */
#define LETTERS_MAX 32

typedef struct {
  quoth_arena *arena;
  const quoth_scan_def *def;
  const scan_word *words;
  uint32_t nwords, nsets;
  uint64_t *of_code, *of_letter; /* the tests that pass each */
  uint32_t setwords;             /* of a row: those of its sets */
  program_pattern *patterns;     /* what is known of each */
  uint64_t *openings;            /* of each pattern */
  uint64_t *firsts;              /* the sets of what patterns begin with */
  uint32_t nfirsts;
  needs *needs;        /* likewise */
  uint64_t *need_sets; /* room for theirs; the first are of none */
  uint32_t need_rows;  /* that are used */
  uint32_t *rates;     /* of each set: how often units of it are met */
  uint32_t *letters;   /* of each set: those that are in it without tags */
  uint32_t *class_rates;
  uint32_t letter_rates[LETTERS_MAX];
  uint32_t *depth;     /* of each pattern */
  uint64_t *row;       /* room for the sets of one */
  uint64_t *rows;      /* of the classes: the tests that each passes */
  uint64_t *having;    /* of each bit of a row, the classes that have it */
  uint64_t *classes;   /* room for some */
  uint64_t *places;    /* those that a rule asks for at each place */
  uint32_t classwords; /* for a bit a class */
} maker;

static const uint64_t no_tags[2];

static int is_plain(char letter) { return strchr(UNIT_PLAIN, letter) != NULL; }

static int has_bit(const uint64_t *v, uint32_t i) {
  return (int)(v[i / BITS] >> i % BITS & 1);
}

static void set_bit(uint64_t *v, uint32_t i) {
  v[i / BITS] |= (uint64_t)1 << i % BITS;
}

static uint32_t hash(uint32_t h, uint64_t x) {
  x = (x ^ h) * 0x9E3779B97F4A7C15u; /* 2^64 over the golden ratio */
  return (uint32_t)(x >> 32);
}

static void *room_for(maker *m, size_t n, size_t size) {
  void *p = arena_resize(m->arena, NULL, n * size + 1);
  if (p) memset(p, 0, n * size + 1);
  return p;
}

/* -- checks -- */

/* The one length of a pattern's matches. */
static uint32_t length_of(const maker *m, const quoth_pattern *p) {
  const uint32_t *part = m->def->parts + p->first;
  uint32_t n = 0;
  switch (p->op) {
    case PAT_SET: return 1;
    case PAT_SEQ:
      for (uint32_t i = 0; i < p->nparts; i++) {
        if (m->patterns[part[i]].length == QUOTH_NONE) return QUOTH_NONE;
        n += m->patterns[part[i]].length;
      }
      return n;
    case PAT_CHOICE:
      for (uint32_t i = 1; i < p->nparts; i++)
        if (m->patterns[part[i]].length != m->patterns[part[0]].length)
          return QUOTH_NONE;
      return p->nparts ? m->patterns[part[0]].length : 0;
    case PAT_REPEAT: return QUOTH_NONE;
    case PAT_AS:
    case PAT_DEF: return m->patterns[part[0]].length;
    default: return 0;
  }
}

static quoth_err check_pattern(maker *m, uint32_t i) {
  const quoth_pattern *p = &m->def->patterns[i];
  int one = p->op != PAT_SET && p->op != PAT_SEQ && p->op != PAT_CHOICE;
  if (p->op >= PATTERNS || p->first > m->def->nparts ||
      p->nparts > m->def->nparts - p->first || p->nparts > UINT16_MAX ||
      (one && p->nparts != 1))
    return QUOTH_EARG;
  if (p->op == PAT_SET && (p->n < 0 || (uint32_t)p->n >= m->nsets))
    return QUOTH_EARG;
  if (p->op == PAT_AS && (p->n <= 0 || p->n > UINT8_MAX)) return QUOTH_EARG;
  if (p->op == PAT_REPEAT && p->n == INT32_MIN) return QUOTH_EARG;
  for (uint32_t k = 0; k < p->nparts; k++) {
    uint32_t part = m->def->parts[p->first + k];
    if (part >= i) return QUOTH_EARG;
    if (m->depth[part] >= m->depth[i]) m->depth[i] = m->depth[part] + 1;
  }
  if (m->depth[i] > SCAN_DEPTH) return QUOTH_EFULL;
  m->patterns[i].length = length_of(m, p);
  if (p->op == PAT_BEHIND &&
      m->patterns[m->def->parts[p->first]].length == QUOTH_NONE)
    return QUOTH_EARG;
  return QUOTH_OK;
}

static quoth_err check(maker *m) {
  const quoth_scan_def *def = m->def;
  quoth_err e = QUOTH_OK;
  if (m->nsets >= NUMBERS_MAX) return QUOTH_EFULL;
  for (uint32_t i = 0; i < def->nsets; i++) {
    const quoth_set *s = &def->sets[i];
    if (s->op == QUOTH_TEST ? s->a >= def->ntests
                            : s->op > QUOTH_BUT || s->a > i || s->b > i)
      return QUOTH_EARG;
  }
  for (uint32_t i = 0; i < def->nparts; i++)
    if (def->parts[i] >= def->npatterns) return QUOTH_EARG;
  for (uint32_t i = 0; i < def->npatterns && !e; i++)
    e = check_pattern(m, i);
  for (uint32_t i = 0; i < def->nrules && !e; i++) {
    const quoth_scan_rule *r = &def->rules[i];
    unsigned before = i ? r[-1].group : 0;
    if (r->pattern >= def->npatterns ||
        (r->group != before && r->group != before + (i > 0)))
      e = QUOTH_EARG;
  }
  return e;
}

/* -- classes -- */

/* Has a word with these tags what a test asks of them? */
static int passes(const quoth_unit_test *t, const uint64_t tags[2]) {
  if ((tags[0] & t->without[0]) | (tags[1] & t->without[1])) return 0;
  for (uint32_t i = 0; i < t->nneed; i++)
    if (!((tags[0] & t->need[i][0]) | (tags[1] & t->need[i][1]))) return 0;
  return 1;
}

/* Rows, each once: by number, and by a hash in twice as many places as there
** may be numbers, of 16 bits. */
typedef struct {
  uint64_t *rows;
  uint32_t stride, words; /* of a row, and those of them that it is told by */
  uint32_t n, room;
  uint32_t *slots; /* hash << 16 | number + 1 */
} row_table;

static quoth_err grow_rows(maker *m, row_table *t) {
  uint32_t room = t->room ? t->room * 2 : 256;
  uint64_t *rows =
      arena_resize(m->arena, t->rows, (size_t)room * t->stride * sizeof *rows);
  uint32_t *slots = NULL;
  if (rows) {
    t->rows = rows;
    memset(rows + (size_t)t->room * t->stride, 0,
           (size_t)(room - t->room) * t->stride * sizeof *rows);
    slots = room_for(m, room * 2, sizeof *slots);
  }
  if (!slots) return QUOTH_ENOMEM;
  for (uint32_t i = 0; i < t->room * 2; i++)
    if (t->slots[i]) {
      uint32_t k = t->slots[i] >> 16;
      while (slots[k & (room * 2 - 1)])
        k++;
      slots[k & (room * 2 - 1)] = t->slots[i];
    }
  arena_resize(m->arena, t->slots, 0);
  t->slots = slots;
  t->room = room;
  return QUOTH_OK;
}

/* The number of the row that begins as `row` does. */
static quoth_err number_of(maker *m, row_table *t, const uint64_t *row,
                           uint16_t *out) {
  uint32_t h = 0, k;
  quoth_err e;
  if (t->n == t->room && (e = grow_rows(m, t))) return e;
  for (uint32_t i = 0; i < t->words; i++)
    h = hash(h, row[i]);
  h &= UINT16_MAX;
  for (k = h;; k++) {
    uint32_t slot = t->slots[k & (t->room * 2 - 1)];
    uint16_t number = (uint16_t)(slot - 1);
    if (!slot) break;
    if (slot >> 16 == h && memcmp(t->rows + (size_t)number * t->stride, row,
                                  t->words * sizeof *row) == 0) {
      *out = number;
      return QUOTH_OK;
    }
  }
  if (t->n == NUMBERS_MAX) return QUOTH_EFULL;
  memcpy(t->rows + (size_t)t->n * t->stride, row, t->words * sizeof *row);
  *out = (uint16_t)t->n++;
  t->slots[k & (t->room * 2 - 1)] = h << 16 | t->n;
  return QUOTH_OK;
}

/* Notes which codes pass the tests that ask for tags only: once for all codes
** that have the same. Set 0 has all. */
static quoth_err test_tags(maker *m) {
  uint32_t n = m->nwords + UNIT_PLAIN_CODES;
  uint16_t *kind = room_for(m, n, sizeof *kind);
  row_table kinds = {0}; /* the tags, and behind them the sets */
  quoth_err e = kind ? QUOTH_OK : QUOTH_ENOMEM;
  kinds.words = 2;
  kinds.stride = 2 + m->setwords;
  for (uint32_t i = 0; i < n && !e; i++)
    e = number_of(m, &kinds, i < m->nwords ? m->words[i].tags : no_tags,
                  &kind[i]);
  for (uint32_t i = 0; i < kinds.n && !e; i++) {
    uint64_t *row = kinds.rows + (size_t)i * kinds.stride;
    set_bit(row + 2, 0);
    for (uint32_t k = 0; k < m->def->nsets; k++) {
      const quoth_unit_test *t = &m->def->tests[m->def->sets[k].a];
      if (m->def->sets[k].op == QUOTH_TEST && !t->codes && passes(t, row))
        set_bit(row + 2, k + 1);
    }
  }
  for (uint32_t i = 0; i < n && !e; i++)
    memcpy(m->of_code + (size_t)i * m->setwords,
           kinds.rows + (size_t)kind[i] * kinds.stride + 2,
           m->setwords * sizeof *m->of_code);
  arena_resize(m->arena, kinds.rows, 0);
  arena_resize(m->arena, kinds.slots, 0);
  arena_resize(m->arena, kind, 0);
  return e;
}

/* Notes which of the codes that a test names pass it. */
static void test_codes(const maker *m, const quoth_unit_test *t, uint32_t set) {
  for (uint32_t i = 0; t->codes && i < t->ncodes; i++) {
    uint32_t code = t->codes[i];
    if (code < m->nwords && passes(t, m->words[code].tags))
      set_bit(m->of_code + (size_t)code * m->setwords, set);
    if (code < UNIT_PLAIN_CODES && passes(t, no_tags))
      set_bit(m->of_code + (size_t)(m->nwords + code) * m->setwords, set);
  }
}

static quoth_err run_tests(maker *m) {
  static const char letters[] = UNIT_LETTERS;
  quoth_err e = test_tags(m);
  for (uint32_t i = 0; letters[i]; i++)
    set_bit(m->of_letter + (size_t)i * m->setwords, 0);
  for (uint32_t k = 0; k < m->def->nsets && !e; k++) {
    const quoth_unit_test *t = &m->def->tests[m->def->sets[k].a];
    if (m->def->sets[k].op != QUOTH_TEST) continue;
    test_codes(m, t, k + 1);
    for (uint32_t i = 0; letters[i]; i++)
      if (strchr(t->letters, letters[i]))
        set_bit(m->of_letter + (size_t)i * m->setwords, k + 1);
  }
  return e;
}

/* Codes that pass the same tests are of one kind. */
static quoth_err number_codes(maker *m, row_table *kinds, uint16_t *kind_of) {
  uint32_t n = m->nwords + UNIT_PLAIN_CODES;
  quoth_err e = QUOTH_OK;
  kinds->stride = kinds->words = m->setwords;
  for (uint32_t i = 0; i < n && !e; i++)
    if (i >= m->nwords || m->words[i].used)
      e = number_of(m, kinds, m->of_code + (size_t)i * m->setwords,
                    &kind_of[i]);
  return e;
}

/* The class of each kind of code with a letter; 0 where none is known yet. */
static quoth_err classes_of_letter(maker *m, lex_scan *s, row_table *classes,
                                   const uint64_t *of_letter, char letter,
                                   const row_table *kinds, uint16_t *of_kind,
                                   const uint16_t *kind_of) {
  int plain = is_plain(letter);
  uint32_t first = plain ? m->nwords : 0;
  uint32_t n = plain ? UNIT_PLAIN_CODES : m->nwords;
  uint16_t *of = s->of + s->row[(uint8_t)letter];
  uint64_t *row = m->row;
  quoth_err e;
  memset(of_kind, 0, kinds->n * sizeof *of_kind);
  for (uint32_t k = 0; k < n; k++) {
    uint32_t kind = kind_of[first + k];
    if (!plain && !m->words[k].used) continue;
    if (!of_kind[kind]) {
      const uint64_t *of_code = kinds->rows + (size_t)kind * m->setwords;
      for (uint32_t w = 0; w < m->setwords; w++)
        row[w] = of_letter[w] & of_code[w];
      if ((e = number_of(m, classes, row, &of_kind[kind]))) return e;
    }
    of[k] = of_kind[kind];
  }
  return QUOTH_OK;
}

static quoth_err make_classes(maker *m, lex_scan *s) {
  static const char letters[] = UNIT_LETTERS;
  uint32_t cells = 0, n = m->nwords + UNIT_PLAIN_CODES;
  row_table kinds = {0}, classes = {0};
  uint16_t *kind_of, *of_kind, none;
  quoth_err e;
  m->of_code = room_for(m, (size_t)n * m->setwords, sizeof *m->of_code);
  m->of_letter = room_for(m, sizeof letters * m->setwords, sizeof *m->row);
  m->row = room_for(m, m->setwords, sizeof *m->row);
  kind_of = room_for(m, 2 * (size_t)n, sizeof *kind_of);
  if (!m->of_code || !m->of_letter || !m->row || !kind_of) return QUOTH_ENOMEM;
  of_kind = kind_of + n;
  if ((e = run_tests(m))) return e;
  for (const char *l = letters; *l; l++) {
    s->row[(uint8_t)*l] = cells;
    cells += is_plain(*l) ? UNIT_PLAIN_CODES : m->nwords;
  }
  if (!(s->of = room_for(m, cells, sizeof *s->of))) return QUOTH_ENOMEM;
  e = number_codes(m, &kinds, kind_of);
  classes.stride = classes.words = m->setwords;
  if (!e) e = number_of(m, &classes, m->row, &none); /* that of no unit */
  for (uint32_t i = 0; letters[i] && !e; i++)
    e = classes_of_letter(m, s, &classes,
                          m->of_letter + (size_t)i * m->setwords, letters[i],
                          &kinds, of_kind, kind_of);
  arena_resize(m->arena, kinds.rows, 0);
  arena_resize(m->arena, kinds.slots, 0);
  arena_resize(m->arena, classes.slots, 0);
  arena_resize(m->arena, kind_of, 0);
  m->rows = classes.rows;
  s->nclasses = classes.n;
  return e;
}

/* -- what rules can begin with -- */

#define ENOUGH ((uint64_t)1 << SCAN_AHEAD)

static opening opening_at(const maker *m, uint32_t i) {
  uint64_t *v = m->openings + (size_t)i * (1 + SCAN_AHEAD * m->setwords);
  opening o;
  o.lengths = v++;
  for (int k = 0; k < SCAN_AHEAD; k++, v += m->setwords)
    o.at[k] = v;
  return o;
}

static void unite(const maker *m, uint64_t *to, const uint64_t *from) {
  for (uint32_t w = 0; w < m->setwords; w++)
    to[w] |= from[w];
}

/* Adds what follows it to what there is so far. */
static void follow(const maker *m, opening *o, const opening *next) {
  uint64_t lengths = *o->lengths & ENOUGH;
  for (int n = 0; n < SCAN_AHEAD; n++) {
    if (!(*o->lengths >> n & 1)) continue;
    lengths |= *next->lengths << n;
    for (int k = n; k < SCAN_AHEAD; k++)
      unite(m, o->at[k], next->at[k - n]);
  }
  if (lengths >= ENOUGH) lengths = (lengths & (ENOUGH - 1)) | ENOUGH;
  *o->lengths = lengths;
}

static void either(const maker *m, opening *o, const opening *other) {
  *o->lengths |= *other->lengths;
  for (int k = 0; k < SCAN_AHEAD; k++)
    unite(m, o->at[k], other->at[k]);
}

/* The pattern that a look ahead, named or not, is of; QUOTH_NONE for others. */
static uint32_t looked_for(const quoth_scan_def *def, uint32_t i) {
  while (def->patterns[i].op == PAT_DEF)
    i = def->parts[def->patterns[i].first];
  return def->patterns[i].op == PAT_LOOK ? def->parts[def->patterns[i].first]
                                         : QUOTH_NONE;
}

/* Of a sequence. Within a rule a look ahead tells nothing, since what follows
** it is looked at itself; but what is last in a rule may be one. */
static void open_sequence(const maker *m, const quoth_pattern *p, int is_rule,
                          opening *o) {
  const uint32_t *part = m->def->parts + p->first;
  uint32_t last = p->nparts;
  while (is_rule && last && *opening_at(m, part[last - 1]).lengths & 1)
    last--;
  *o->lengths = 1;
  for (uint32_t k = 0; k < p->nparts && *o->lengths != ENOUGH; k++) {
    uint32_t look = k >= last ? looked_for(m->def, part[k]) : QUOTH_NONE;
    opening next = opening_at(m, look == QUOTH_NONE ? part[k] : look);
    follow(m, o, &next);
    if (look != QUOTH_NONE) return;
  }
}

static void open_repetition(const maker *m, const quoth_pattern *p, opening *o,
                            const opening *part) {
  int32_t n = p->n < 0 ? -p->n : SCAN_AHEAD;
  *o->lengths = 1;
  for (int32_t k = 0; k < n && k < SCAN_AHEAD; k++) {
    uint64_t lengths = *o->lengths;
    follow(m, o, part);
    if (p->n < 0 || k >= p->n) *o->lengths |= lengths;
  }
  if (p->n >= 0) *o->lengths |= ENOUGH;
}

static void open_pattern(const maker *m, uint32_t i) {
  const quoth_pattern *p = &m->def->patterns[i];
  const uint32_t *part = m->def->parts + p->first;
  opening o = opening_at(m, i), next;
  switch (p->op) {
    case PAT_SET:
      *o.lengths = 2;
      set_bit(o.at[0], (uint32_t)p->n);
      break;
    case PAT_SEQ: open_sequence(m, p, 0, &o); break;
    case PAT_CHOICE:
      for (uint32_t k = 0; k < p->nparts; k++) {
        next = opening_at(m, part[k]);
        either(m, &o, &next);
      }
      break;
    case PAT_REPEAT:
      next = opening_at(m, part[0]);
      open_repetition(m, p, &o, &next);
      break;
    case PAT_NOT:
    case PAT_LOOK:
    case PAT_BEHIND: *o.lengths = 1; break;
    default: next = opening_at(m, part[0]); either(m, &o, &next);
  }
}

/* The number of the one set among some; QUOTH_NONE where they are more. */
static uint32_t only_set(const maker *m, const uint64_t *sets) {
  uint32_t found = QUOTH_NONE;
  for (uint32_t w = 0; w < m->setwords; w++) {
    if (!sets[w]) continue;
    if (found != QUOTH_NONE || sets[w] & (sets[w] - 1)) return QUOTH_NONE;
    found = w * BITS + scan_lowest(sets[w]);
  }
  return found;
}

/* The set that the first unit is in where a pattern that can match without one
** does: that of its part, or of the look ahead that it begins with. */
static uint16_t first_of_part(const maker *m, uint32_t i) {
  const quoth_pattern *p = &m->def->patterns[i];
  const uint32_t *part = m->def->parts + p->first;
  if (p->op == PAT_LOOK || p->op == PAT_AS || p->op == PAT_DEF)
    return m->patterns[part[0]].first;
  for (uint32_t k = 0; k < p->nparts && p->op == PAT_SEQ; k++) {
    if (*opening_at(m, part[k]).lengths != 1) break;
    if (m->patterns[part[k]].first != m->nsets)
      return m->patterns[part[k]].first;
  }
  return (uint16_t)m->nsets;
}

/* The set that the first unit of every pattern's match is in. Where nothing is
** known of it, it is one that every class has; sets that are made of several
** are numbered behind this one. */
static quoth_err find_firsts(maker *m) {
  uint32_t n = m->def->npatterns, nslots = 1;
  size_t size = m->setwords * sizeof *m->firsts;
  uint16_t *slots;
  while (nslots < 2 * n)
    nslots *= 2;
  slots = room_for(m, nslots, sizeof *slots);
  m->firsts = arena_resize(m->arena, NULL, n * size + 1);
  if (!slots || !m->firsts) return QUOTH_ENOMEM;
  for (uint32_t i = 0; i < n; i++) {
    opening o = opening_at(m, i);
    uint32_t k = 0, only = only_set(m, o.at[0]);
    m->patterns[i].first = first_of_part(m, i);
    if (*o.lengths & 1) continue;
    if (only != QUOTH_NONE) {
      m->patterns[i].first = (uint16_t)only;
      continue;
    }
    for (uint32_t w = 0; w < m->setwords; w++)
      k = hash(k, o.at[0][w]);
    for (k &= nslots - 1; slots[k]; k = (k + 1) & (nslots - 1))
      if (memcmp(m->firsts + (size_t)(slots[k] - 1) * m->setwords, o.at[0],
                 size) == 0)
        break;
    if (!slots[k] && m->nsets + m->nfirsts >= NUMBERS_MAX) continue;
    if (!slots[k]) {
      memcpy(m->firsts + (size_t)m->nfirsts * m->setwords, o.at[0], size);
      slots[k] = (uint16_t)++m->nfirsts;
    }
    m->patterns[i].first = (uint16_t)(m->nsets + slots[k]);
  }
  arena_resize(m->arena, slots, 0);
  return QUOTH_OK;
}

static quoth_err find_openings(maker *m) {
  size_t size = 1 + (size_t)SCAN_AHEAD * m->setwords;
  m->openings = room_for(m, m->def->npatterns * size, sizeof *m->openings);
  if (!m->openings) return QUOTH_ENOMEM;
  for (uint32_t i = 0; i < m->def->npatterns; i++)
    open_pattern(m, i);
  return find_firsts(m);
}

/* Turns a square of bits: bit k of word i becomes bit i of word k. */
static void turn(uint64_t square[BITS]) {
  uint64_t mask = UINT32_MAX;
  for (uint32_t n = BITS / 2; n; n /= 2, mask ^= mask << n)
    for (uint32_t i = 0; i < BITS; i = ((i | n) + 1) & ~n) {
      uint64_t x = (square[i] >> n ^ square[i | n]) & mask;
      square[i] ^= x << n;
      square[i | n] ^= x;
    }
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* The columns of a table of bits, so many words each, as rows of one with so
** many, whose bits are none yet; `n` and `to_n` rows. */
static void turn_table(const uint64_t *from, uint32_t n, uint32_t words,
                       uint64_t *to, uint32_t to_n, uint32_t to_words) {
  uint64_t square[BITS];
  for (uint32_t r = 0; r < n; r += BITS)
    for (uint32_t w = 0; w < words; w++) {
      const uint64_t *row = from + (size_t)r * words + w;
      uint64_t *to_row = to + (size_t)w * BITS * to_words + r / BITS;
      uint32_t rows = least(BITS, n - r), k = 0;
      uint64_t any = 0;
      for (; k < rows; k++, row += words)
        any |= square[k] = *row;
      if (!any) continue;
      for (; k < BITS; k++)
        square[k] = 0;
      turn(square);
      rows = least(BITS, to_n - w * BITS);
      for (k = 0; k < rows; k++, to_row += to_words)
        *to_row = square[k];
    }
}

/* The classes that have the k-th bit of a row. */
static uint64_t *having_of(const maker *m, uint32_t k) {
  return m->having + (size_t)k * m->classwords;
}

/* The classes that have one of these sets. */
static const uint64_t *having_one(const maker *m, const uint64_t *sets) {
  memset(m->classes, 0, m->classwords * sizeof *m->classes);
  for (uint32_t w = 0; w < m->setwords; w++)
    for (uint64_t bits = sets[w]; bits; bits &= bits - 1) {
      const uint64_t *having = having_of(m, w * BITS + scan_lowest(bits));
      for (uint32_t i = 0; i < m->classwords; i++)
        m->classes[i] |= having[i];
    }
  return m->classes;
}

static void note(const maker *m, uint32_t k, const uint64_t *classes) {
  memcpy(having_of(m, k), classes, m->classwords * sizeof *classes);
}

static void join_set(const maker *m, const quoth_set *j, uint32_t set) {
  const uint64_t *a = having_of(m, j->a), *b = having_of(m, j->b);
  uint64_t *having = having_of(m, set);
  for (uint32_t w = 0; w < m->classwords; w++)
    having[w] = j->op == QUOTH_OR ? a[w] | b[w] : a[w] & ~b[w];
}

/* The classes that have each set, also those that are joined, and those that
** patterns begin with. */
static quoth_err find_having(maker *m, const lex_scan *s) {
  m->classwords = WORDS(s->nclasses);
  m->classes = room_for(m, m->classwords, sizeof *m->classes);
  m->having =
      room_for(m, (size_t)s->stride * BITS * m->classwords, sizeof *m->having);
  m->places = room_for(m, PLACES * (size_t)m->classwords, sizeof *m->places);
  if (!m->classes || !m->having || !m->places) return QUOTH_ENOMEM;
  turn_table(m->rows, s->nclasses, m->setwords, m->having, m->nsets,
             m->classwords);
  for (uint32_t i = 0; i < m->def->nsets; i++)
    if (m->def->sets[i].op != QUOTH_TEST) join_set(m, &m->def->sets[i], i + 1);
  for (uint32_t c = 0; c < s->nclasses; c++)
    set_bit(having_of(m, m->nsets), c);
  for (uint32_t i = 0; i < m->nfirsts; i++)
    note(m, m->nsets + 1 + i,
         having_one(m, m->firsts + (size_t)i * m->setwords));
  return QUOTH_OK;
}

/* The rows of all classes, now that all is known of them. */
static quoth_err write_rows(maker *m, lex_scan *s) {
  s->rows = room_for(m, (size_t)s->nclasses * s->stride, sizeof *s->rows);
  if (!s->rows) return QUOTH_ENOMEM;
  turn_table(m->having, s->stride * BITS, m->classwords, s->rows, s->nclasses,
             s->stride);
  return QUOTH_OK;
}

/* Notes of these classes that a rule is at a place of their scan_rules. */
static void note_rule(const maker *m, const lex_scan *s, uint32_t r,
                      size_t place, const uint64_t *classes) {
  place = (place + r / BITS * sizeof(scan_rules)) / sizeof(uint64_t);
  note(m, (uint32_t)(s->setwords + place) * BITS + r % BITS, classes);
}

/* The unit at a place must be in one of these sets; or, where they are refused,
** in none. No row tells of places further on. */
static void ask(const maker *m, uint32_t place, const uint64_t *sets,
                int refused) {
  const uint64_t *having;
  uint64_t *classes;
  if (place >= PLACES) return;
  having = having_one(m, sets);
  classes = m->places + (size_t)place * m->classwords;
  for (uint32_t w = 0; w < m->classwords; w++)
    classes[w] &= refused ? ~having[w] : having[w];
}

/* The same for the first units of what begins at a place with an opening. */
static void ask_opening(const maker *m, uint32_t place, const opening *o) {
  for (uint32_t k = 0; k < SCAN_AHEAD; k++)
    if (!(*o->lengths & (((uint64_t)2 << k) - 1)))
      ask(m, place + k, o->at[k], 0);
}

/* Asks that a unit which a pattern refuses not stand at a place, or before. */
static void ask_not(const maker *m, uint32_t i, uint32_t place) {
  const quoth_pattern *p = &m->def->patterns[i];
  if (p->op == PAT_BEHIND && place > BEFORE) {
    i = m->def->parts[p->first];
    place--;
  }
  if (m->def->patterns[i].op == PAT_SET)
    ask(m, place, opening_at(m, i).at[0], 1);
}

/* Asks what a pattern that begins at a place asks of units that stand at one
** place in all its matches; *left bounds it. */
static void ask_pattern(const maker *m, uint32_t i, uint32_t place,
                        uint32_t *left) {
  const quoth_pattern *p = &m->def->patterns[i];
  const uint32_t *part = m->def->parts + p->first;
  opening o = opening_at(m, i);
  if (!*left) return;
  --*left;
  ask_opening(m, place, &o);
  switch (p->op) {
    case PAT_SEQ:
      for (uint32_t k = 0; k < p->nparts && place < PLACES; k++) {
        ask_pattern(m, part[k], place, left);
        if (m->patterns[part[k]].length >= PLACES) return;
        place += m->patterns[part[k]].length;
      }
      break;
    case PAT_NOT: ask_not(m, *part, place); break;
    case PAT_BEHIND:
      if (place > BEFORE && m->patterns[*part].length == 1)
        ask_pattern(m, *part, place - 1, left);
      break;
    case PAT_LOOK:
    case PAT_AS:
    case PAT_DEF: ask_pattern(m, *part, place, left); break;
    default: break;
  }
}

/* Notes of all classes which rules can match where such a unit stands, at each
** place. A rule whose match ends before says nothing of the place. */
static void open_rule(const maker *m, const lex_scan *s, uint32_t r) {
  uint32_t node = s->rules.v[r].pattern, left = ASKED_MAX;
  const quoth_pattern *p = &m->def->patterns[node];
  opening o = opening_at(m, node);
  for (uint32_t k = 0; k < PLACES; k++)
    memcpy(m->places + (size_t)k * m->classwords, having_of(m, m->nsets),
           m->classwords * sizeof *m->places);
  if (p->op == PAT_SEQ) open_sequence(m, p, 1, &o);
  ask_opening(m, BEFORE + 1, &o);
  ask_pattern(m, node, BEFORE + 1, &left);
  note_rule(m, s, r, offsetof(scan_rules, before), m->places);
  for (uint32_t k = 0; k < SCAN_AHEAD; k++)
    note_rule(m, s, r, offsetof(scan_rules, at) + k * sizeof(uint64_t),
              m->places + (1 + k) * (size_t)m->classwords);
}

/* -- what rules need -- */

#define NEVER UINT32_MAX
/* How often units are met, roughly: in a sentence there are some of these
** letters, many words but few of a list, and hardly a certain mark. */
#define COMMON ",|.PRHOLGT"
#define WORDY "wWU"
enum {
  RATE_COMMON = 5000,
  RATE_WORDS = 1000,
  RATE_FREQUENT = 60,
  RATE_MARK = 100
};

/* The rates of the letters; of the classes, one and as much as the letters
** without tags and the frequent words that are of it; and of the sets. */
static void rate_sets(maker *m, const lex_scan *s) {
  static const char letters[] = UNIT_LETTERS;
  _Static_assert(sizeof letters - 1 <= LETTERS_MAX, "a bit each");
  for (uint32_t c = 0; c < s->nclasses; c++)
    m->class_rates[c] = 1;
  for (unsigned k = 0; letters[k]; k++) {
    m->letter_rates[k] = strchr(COMMON, letters[k])  ? RATE_COMMON
                         : strchr(WORDY, letters[k]) ? RATE_WORDS
                                                     : RATE_MARK;
    m->class_rates[s->of[s->row[(uint8_t)letters[k]]]] += m->letter_rates[k];
  }
  for (uint32_t k = 0; k < m->nwords; k++)
    if (m->words[k].frequent)
      m->class_rates[s->of[s->row['w'] + k]] += RATE_FREQUENT;
  for (uint32_t i = 0; i < m->nsets; i++) {
    const uint64_t *having = having_of(m, i);
    for (uint32_t w = 0; w < m->classwords; w++)
      for (uint64_t bits = having[w]; bits; bits &= bits - 1)
        m->rates[i] += m->class_rates[w * BITS + scan_lowest(bits)];
    for (unsigned k = 0; letters[k]; k++)
      if (has_bit(having, s->of[s->row[(uint8_t)letters[k]]]))
        m->letters[i] |= (uint32_t)1 << k;
  }
}

/* How likely a unit that is needed is met before one that may not pass. */
static uint32_t odds_of(const maker *m, uint32_t rate, uint32_t over) {
  uint64_t stop = 1;
  for (unsigned k = 0; k < LETTERS_MAX; k++)
    stop += over >> k & 1 ? 0 : m->letter_rates[k];
  return (uint32_t)(((uint64_t)rate << 16) / (rate + stop));
}

/* Are these sets all among others? */
static int is_within(const maker *m, const uint64_t *sets,
                     const uint64_t *more) {
  for (uint32_t w = 0; w < m->setwords; w++)
    if (sets[w] & ~more[w]) return 0;
  return 1;
}

/* Adds a need to those of a pattern, the least likely first; none that asks for
** what a less likely one does and more. */
static void keep_need(const maker *m, needs *to, need n) {
  unsigned i = 0, k;
  for (; i < SCAN_NEEDS && to->of[i].odds <= n.odds; i++)
    if (to->of[i].odds != NEVER && is_within(m, to->of[i].sets, n.sets)) return;
  for (; i < SCAN_NEEDS && n.odds != NEVER; i++) {
    need other = to->of[i];
    to->of[i] = n;
    n = other;
    for (k = 0; n.odds != NEVER && k <= i; k++)
      if (is_within(m, to->of[k].sets, n.sets)) n.odds = NEVER;
  }
}

/* A new row of sets, none of them in it. */
static uint64_t *new_sets(maker *m) {
  uint64_t *sets = m->need_sets + (size_t)m->need_rows++ * m->setwords;
  memset(sets, 0, m->setwords * sizeof *sets);
  return sets;
}

/* How many rows of sets the needs of a pattern have for themselves, at most. */
static uint32_t own_sets(const quoth_pattern *p) {
  return p->op == PAT_CHOICE ? 1 + 2 * SCAN_NEEDS
         : p->op == PAT_SEQ  ? 1 + SCAN_NEEDS
                             : p->op == PAT_SET;
}

/* A sequence needs what its parts do, behind the parts before. */
static void need_of_sequence(maker *m, const quoth_pattern *p, needs *to) {
  const uint32_t *part = m->def->parts + p->first;
  uint32_t letters = 0;
  for (uint32_t k = 0; k < p->nparts; k++) {
    const needs *of = &m->needs[part[k]];
    for (unsigned i = 0; i < SCAN_NEEDS; i++) {
      need n = of->of[i];
      if (n.odds == NEVER) break;
      n.part = k;
      n.over |= letters;
      n.odds = odds_of(m, n.rate, n.over);
      keep_need(m, to, n);
    }
    letters |= of->letters;
  }
  for (unsigned i = 0; i < SCAN_NEEDS && to->of[i].odds != NEVER; i++) {
    need *n = &to->of[i];
    uint64_t *pass = new_sets(m);
    for (uint32_t k = 0; k < n->part; k++)
      unite(m, pass, m->needs[part[k]].taken);
    unite(m, pass, n->pass);
    n->pass = pass;
  }
}

/* How often units of the sets of `more` are met that are in none of `sets`. */
static uint32_t rate_beside(const maker *m, const uint64_t *sets,
                            const uint64_t *more) {
  uint32_t rate = 0;
  for (uint32_t w = 0; w < m->setwords; w++)
    for (uint64_t bits = more[w] & ~sets[w]; bits; bits &= bits - 1)
      rate += m->rates[w * BITS + scan_lowest(bits)];
  return rate;
}

/* A choice needs what one of its parts does: with each need of the first, of
** all others what adds least to it, as "said" where every part ends in it. */
static void need_of_choice(maker *m, const quoth_pattern *p, needs *to) {
  const uint32_t *part = m->def->parts + p->first;
  for (uint32_t k = 0; k < p->nparts; k++)
    if (m->needs[part[k]].of[0].odds == NEVER) return;
  for (unsigned i = 0; i < SCAN_NEEDS && p->nparts; i++) {
    need n = m->needs[*part].of[i];
    uint64_t *sets, *pass;
    if (n.odds == NEVER) break;
    sets = new_sets(m);
    pass = new_sets(m);
    unite(m, sets, n.sets);
    unite(m, pass, n.pass);
    for (uint32_t k = 1; k < p->nparts; k++) {
      const need *of = m->needs[part[k]].of, *best = of;
      uint32_t least = rate_beside(m, sets, of->sets);
      for (unsigned j = 1; j < SCAN_NEEDS && of[j].odds != NEVER; j++) {
        uint32_t rate = rate_beside(m, sets, of[j].sets);
        if (rate < least) least = rate, best = &of[j];
      }
      n.rate += least;
      n.over |= best->over;
      unite(m, sets, best->sets);
      unite(m, pass, best->pass);
    }
    n.sets = sets;
    n.pass = pass;
    n.part = 0;
    n.odds = odds_of(m, n.rate, n.over);
    keep_need(m, to, n);
  }
}

static void drop_needs(const maker *m, needs *to) {
  const need none = {m->need_sets, m->need_sets, 0, 0, NEVER, 0};
  for (unsigned i = 0; i < SCAN_NEEDS; i++)
    to->of[i] = none;
}

static void need_pattern(maker *m, uint32_t i) {
  const quoth_pattern *p = &m->def->patterns[i];
  const uint32_t *part = m->def->parts + p->first;
  needs *to = &m->needs[i];
  drop_needs(m, to);
  to->taken = m->need_sets;
  switch (p->op) {
    case PAT_SET:
      to->taken = to->of[0].sets = new_sets(m);
      set_bit(to->taken, (uint32_t)p->n);
      to->letters = m->letters[p->n];
      to->of[0].rate = m->rates[p->n];
      to->of[0].odds = odds_of(m, m->rates[p->n], 0);
      break;
    case PAT_SEQ:
    case PAT_CHOICE:
      to->taken = new_sets(m);
      for (uint32_t k = 0; k < p->nparts; k++) {
        unite(m, to->taken, m->needs[part[k]].taken);
        to->letters |= m->needs[part[k]].letters;
      }
      if (p->op == PAT_SEQ)
        need_of_sequence(m, p, to);
      else
        need_of_choice(m, p, to);
      break;
    case PAT_NOT:
    case PAT_BEHIND: break;
    default:
      *to = m->needs[part[0]];
      if (p->op == PAT_LOOK) to->taken = m->need_sets, to->letters = 0;
      if (p->op == PAT_REPEAT && p->n <= 0) drop_needs(m, to);
  }
}

/* What every pattern needs. */
static quoth_err find_needs(maker *m, const lex_scan *s) {
  uint32_t n = m->def->npatterns;
  size_t rows = 1;
  for (uint32_t i = 0; i < n; i++)
    rows += own_sets(&m->def->patterns[i]);
  m->needs = room_for(m, n, sizeof *m->needs);
  m->need_sets =
      arena_resize(m->arena, NULL, rows * m->setwords * sizeof *m->need_sets);
  m->rates =
      room_for(m, 2 * (size_t)m->nsets + s->nclasses, sizeof *m->rates);
  if (!m->needs || !m->need_sets || !m->rates) return QUOTH_ENOMEM;
  m->letters = m->rates + m->nsets;
  m->class_rates = m->letters + m->nsets;
  rate_sets(m, s);
  new_sets(m);
  for (uint32_t i = 0; i < n; i++)
    need_pattern(m, i);
  return QUOTH_OK;
}

/* Notes of all classes which rules need such a unit, one of several, and which
** may go over it. */
static void need_rule(const maker *m, const lex_scan *s, uint32_t r) {
  for (uint32_t k = 0; k < SCAN_NEEDS; k++) {
    const need *n = &m->needs[s->rules.v[r].pattern].of[k];
    size_t place = offsetof(scan_rules, need) + k * sizeof(uint64_t);
    note_rule(m, s, r, place,
              n->odds == NEVER ? having_of(m, 0) : having_one(m, n->sets));
    place = offsetof(scan_rules, pass) + k * sizeof(uint64_t);
    note_rule(m, s, r, place, having_one(m, n->pass));
  }
}

/* Notes of all classes what rules can match where. */
static quoth_err look_ahead(maker *m, lex_scan *s) {
  quoth_err e = find_needs(m, s);
  for (uint32_t r = 0; r < s->rules.n && !e; r++) {
    open_rule(m, s, r);
    need_rule(m, s, r);
  }
  return e;
}

/* -- the program -- */

/* Does a pattern capture anything? Its parts are known. */
static int captures(const maker *m, const quoth_pattern *p) {
  int yes = p->op == PAT_AS;
  if (p->op != PAT_NOT && p->op != PAT_LOOK && p->op != PAT_BEHIND)
    for (uint32_t k = 0; k < p->nparts; k++)
      yes |= m->patterns[m->def->parts[p->first + k]].captures;
  return yes;
}

/* A rule that is a choice is tried as the rules that it chooses from: so the
** matcher need not try those that cannot match. */
static quoth_err add_rule(maker *m, lex_scan *s, scan_rule r) {
  const quoth_pattern *p = &m->def->patterns[r.pattern];
  quoth_err e = QUOTH_OK;
  if (p->op == PAT_CHOICE) {
    for (uint32_t i = 0; i < p->nparts && !e; i++) {
      r.pattern = m->def->parts[p->first + i];
      e = add_rule(m, s, r);
    }
    return e;
  }
  if (!(e = vec_room(m->arena, &s->rules, 1))) s->rules.v[s->rules.n++] = r;
  return e;
}

static quoth_err copy_rules(maker *m, lex_scan *s) {
  const quoth_scan_def *def = m->def;
  quoth_err e = QUOTH_OK;
  for (uint32_t i = 0; i < def->npatterns; i++)
    m->patterns[i].captures = (uint8_t)captures(m, &def->patterns[i]);
  for (uint32_t i = 0; i < def->nrules && !e; i++) {
    const quoth_scan_rule *r = &def->rules[i];
    scan_rule rule = {0};
    rule.pattern = r->pattern;
    rule.id = r->id;
    rule.group = r->group;
    rule.rule = i;
    s->ngroups = r->group + 1u;
    e = add_rule(m, s, rule);
  }
  s->words = WORDS(s->rules.n);
  s->consumes = def->consumes;
  s->nrules = def->nrules;
  return e;
}

/* Notes which rules begin with the same named pattern. */
static void find_begin(const maker *m, lex_scan *s, uint32_t r) {
  scan_rule *rule = &s->rules.v[r];
  const quoth_pattern *p = &m->def->patterns[rule->pattern];
  rule->memo = SCAN_NO_MEMO;
  if (p->op == PAT_SEQ && p->nparts)
    rule->memo = m->patterns[m->def->parts[p->first]].memo;
  if (rule->memo != SCAN_NO_MEMO)
    set_bit(s->begin + (size_t)rule->memo * s->words, r);
}

static quoth_err write_program(maker *m, lex_scan *s) {
  uint32_t n = s->rules.n;
  uint32_t *patterns = room_for(m, 2 * (size_t)n, sizeof *patterns);
  quoth_err e;
  if (!patterns) return QUOTH_ENOMEM;
  for (uint32_t i = 0; i < n; i++)
    patterns[i] = s->rules.v[i].pattern;
  e = program_write(m->arena, m->def, m->patterns, (uint16_t)m->nsets, patterns,
                    n, &s->steps, patterns + n, &s->nmemos);
  s->begin = room_for(m, (size_t)s->nmemos * s->words, sizeof *s->begin);
  if (!s->begin) e = QUOTH_ENOMEM;
  for (uint32_t i = 0; i < n && !e; i++) {
    s->rules.v[i].step = patterns[n + i];
    find_begin(m, s, i);
  }
  arena_resize(m->arena, patterns, 0);
  return e;
}

static void drop(maker *m) {
  arena_resize(m->arena, m->patterns, 0);
  arena_resize(m->arena, m->of_code, 0);
  arena_resize(m->arena, m->of_letter, 0);
  arena_resize(m->arena, m->openings, 0);
  arena_resize(m->arena, m->depth, 0);
  arena_resize(m->arena, m->row, 0);
  arena_resize(m->arena, m->firsts, 0);
  arena_resize(m->arena, m->needs, 0);
  arena_resize(m->arena, m->need_sets, 0);
  arena_resize(m->arena, m->rates, 0);
  arena_resize(m->arena, m->rows, 0);
  arena_resize(m->arena, m->having, 0);
  arena_resize(m->arena, m->classes, 0);
  arena_resize(m->arena, m->places, 0);
}

quoth_err scan_make(quoth_arena *arena, const scan_word *words, uint32_t nwords,
                    const quoth_scan_def *def, lex_scan *out) {
  maker m = {0};
  quoth_err e;
  m.arena = arena;
  m.def = def;
  m.words = words;
  m.nwords = nwords;
  m.nsets = 1 + def->nsets;
  m.setwords = WORDS(m.nsets);
  memset(out, 0, sizeof *out);
  m.patterns = room_for(&m, def->npatterns, sizeof *m.patterns);
  m.depth = room_for(&m, def->npatterns, sizeof *m.depth);
  e = m.patterns && m.depth ? check(&m) : QUOTH_ENOMEM;
  if (!e) e = copy_rules(&m, out);
  if (!e) e = find_openings(&m);
  out->setwords = WORDS(m.nsets + 1 + m.nfirsts);
  out->stride = out->setwords +
                out->words * (uint32_t)(sizeof(scan_rules) / sizeof(uint64_t));
  if (!e) e = make_classes(&m, out);
  if (!e) e = find_having(&m, out);
  if (!e) e = look_ahead(&m, out);
  if (!e) e = write_rows(&m, out);
  if (!e) e = write_program(&m, out);
  drop(&m);
  return e;
}
