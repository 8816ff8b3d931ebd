/*
** Lexicon: words and phrases with tags, in one open-addressing hash table.
** The table is also the trie of the phrases: every prefix of a phrase that
** ends at a word is an entry which tells how the next may begin. Letters are
** hashed with ASCII case folded, so that one walk finds a form however it is
** written.
*/
#include "lexicon.h"

#include <string.h>

#include "arena.h"

/* Keeps what is long out of what is short and calls it seldom: that would have
** to save the registers for it each time. */
#if defined(__GNUC__)
#define APART __attribute__((noinline))
#else
#define APART
#endif

/* Longest phrase in bytes; also bounds the work of a look-up. */
#define LEX_FORM_MAX 96
#define LEX_NAME_MAX 24
/* Begins a compiled lexicon; the number is that of the format. */
#define LEX_MAGIC "quoth lexicon 1, "

_Static_assert(LEX_KNOWN_COUNT <= 64, "known tags are bits of 64");
_Static_assert(LEX_CONCEPT_COUNT <= 64, "known concepts are bits of 64");
_Static_assert(LEX_FORM_MAX <= UINT8_MAX, "lex_entry.len is a byte");

/* Tags: [0] those the core knows, in its own numbering, [1] and [2] those of
** the lanes, as declared. */
typedef struct {
  uint64_t of[QUOTH_LANES];
} lex_tagset;

typedef struct {
  lex_tagset set;
  char name[LEX_NAME_MAX];
} lex_tag;

/* The weights of a word. */
typedef struct {
  int16_t of[QUOTH_PLACES];
} lex_places;

struct quoth_lexicon {
  quoth_arena arena;
  VEC(lex_entry) entries; /* the hash table: n rows, `count` of them taken */
  uint32_t count;
  const uint64_t *filter; /* a bit for the hash of each entry: is_likely */
  unsigned filter_shift;
  uint32_t lengths[32]; /* when closed, by the first letter: see lex_may_have */
  size_t ending;       /* of the longest entry like "-ing" */
  uint8_t ending_last; /* what such entries end with: a set of lex_initial */
  VEC(char) text;
  VEC(lex_tagset) combinations; /* the first is empty */
  VEC(lex_set) sets;            /* the same, when closed */
  VEC(lex_tag) tags;
  VEC(uint32_t) covers; /* wide << 16 | narrow; ordered when closed */
  VEC(lex_rule_info) rules;
  VEC(lex_scan) scans;
  unsigned ntag[QUOTH_LANES];
  uint16_t nconcept;
  uint16_t known[LEX_CONCEPT_COUNT]; /* when closed */
  uint64_t *means; /* of each concept, the bits of the known it is; likewise */
  int closed;
  int16_t weights[QUOTH_WEIGHTS], clause_weights[QUOTH_CLAUSE_WEIGHTS];
  VEC(lex_places) places; /* the first is of words without weights */
  struct {
    int16_t slope, offset, set;
  } calibration[3]; /* by quoth_type */
};

/* -- keys -- */

static int is_upper(char c) { return c >= 'A' && c <= 'Z'; }

static char fold(char c) { return is_upper(c) ? (char)(c + 32) : c; }

/* Folds eight letters at once; *upper is the high bit of each capital. */
static inline uint64_t fold8(uint64_t w, uint64_t *upper) {
  const uint64_t ones = UINT64_MAX / 0xFF; /* 01 in each byte */
  uint64_t seven = w & ones * 0x7F;
  *upper = (seven + ones * (0x80 - 'A')) & ~(seven + ones * (0x7F - 'Z')) &
           ~w & ones * 0x80;
  return w | *upper >> 2;
}

/* A bit for each of eight high bits. */
static inline uint32_t gather(uint64_t high) {
  return (uint32_t)((high >> 7) * 0x0102040810204080u >> 56);
}

static inline uint64_t load(const char *s, size_t n) {
  uint64_t w = 0;
  memcpy(&w, s, n);
  return w;
}

/* All of a word of at most eight bytes, in pieces that overlap. */
static inline uint64_t load_short(const char *s, size_t len) {
  if (len >= 4) return load(s, 4) | load(s + len - 4, 4) << 8 * (len - 4);
  return load(s, 1) | load(s + len / 2, 1) << 8 * (len / 2) |
         load(s + len - 1, 1) << 8 * (len - 1);
}

/* The filters of a lexicon without entries, and of one that is not closed: of so
** few bits that a hash is shifted to one of the first. */
#define OPEN_SHIFT 31
static const uint64_t no_entry = 0, any_entry = UINT64_MAX;

static inline lex_key key_of(const char *s, size_t len) {
  uint64_t upper, more = 0;
  lex_letters l = {0, 0, 0};
  l.low =
      fold8(len < LEX_KEY_BYTES ? load_short(s, len) : load(s, LEX_KEY_BYTES), &upper);
  l.upper = gather(upper);
  if (len > LEX_KEY_BYTES) {
    size_t i = LEX_KEY_BYTES;
    for (; len - i > LEX_KEY_BYTES; i += LEX_KEY_BYTES) {
      l.low = (l.low * LEX_MIX ^ fold8(load(s + i, LEX_KEY_BYTES), &upper)) * LEX_MIX;
      more |= upper;
    }
    l.high = load(s + len - LEX_KEY_BYTES, LEX_KEY_BYTES) >> 8 * (i + LEX_KEY_BYTES - len);
    l.high = fold8(l.high, &upper);
    more |= upper;
    l.upper |= more ? 1u << LEX_KEY_BYTES : 0;
  }
  return lex_key_of(l, len);
}

/* Is a form in small letters that of s, but for capitals? Of LEX_KEY_BYTES at
** least. */
static int same_folded(const char *form, const char *s, size_t len) {
  uint64_t upper;
  size_t i = 0;
  for (; len - i > LEX_KEY_BYTES; i += LEX_KEY_BYTES)
    if (load(form + i, LEX_KEY_BYTES) != fold8(load(s + i, LEX_KEY_BYTES), &upper))
      return 0;
  i = len - LEX_KEY_BYTES;
  return load(form + i, LEX_KEY_BYTES) == fold8(load(s + i, LEX_KEY_BYTES), &upper);
}

/* Is the form that of s, which is in capitals, with capitals at the beginnings
** of words only? "MINSK" also finds "Minsk". */
static int same_titled(const char *form, const char *s, size_t len) {
  int start = 1;
  for (size_t i = 0; i < len; i++) {
    if (form[i] != (start ? s[i] : fold(s[i]))) return 0;
    start = s[i] == ' ' || s[i] == '-';
  }
  return 1;
}

static int has_lower(const char *s, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (s[i] >= 'a' && s[i] <= 'z') return 1;
  return 0;
}

/* -- tags -- */

quoth_err quoth_lexicon_new(quoth_lexicon **out, quoth_alloc f, void *ud) {
  static const lex_tagset none = {{0}};
  quoth_lexicon *lex = f(ud, NULL, 0, sizeof *lex);
  *out = NULL;
  if (!lex) return QUOTH_ENOMEM;
  memset(lex, 0, sizeof *lex);
  arena_init(&lex->arena, f, ud);
  lex->filter = &no_entry;
  lex->filter_shift = OPEN_SHIFT;
  if (vec_room(&lex->arena, &lex->combinations, 1)) {
    quoth_lexicon_free(lex);
    return QUOTH_ENOMEM;
  }
  lex->combinations.v[lex->combinations.n++] = none;
  *out = lex;
  return QUOTH_OK;
}

void quoth_lexicon_free(quoth_lexicon *lex) {
  if (!lex) return;
  arena_drop(&lex->arena);
  lex->arena.f(lex->arena.ud, lex, sizeof *lex, 0);
}

static const lex_tag *find_tag(const quoth_lexicon *lex, const char *name,
                               size_t len) {
  for (uint32_t i = 0; i < lex->tags.n; i++) {
    const lex_tag *t = &lex->tags.v[i];
    if (t->name[len] == '\0' && memcmp(t->name, name, len) == 0) return t;
  }
  return NULL;
}

static uint64_t known_tag(const char *name) {
  static const char *const names[] = {
#define X(id, name) name,
      LEX_KNOWN(X)
#undef X
  };
  for (unsigned i = 0; i < LEX_KNOWN_COUNT; i++)
    if (strcmp(names[i], name) == 0) return LEX_BIT(i);
  return 0;
}

quoth_err quoth_lexicon_tag(quoth_lexicon *lex, const char *name, int lane,
                            uint64_t *mask) {
  size_t len = strlen(name);
  lex_tag t = {{{0}}, ""};
  quoth_err e;
  if (lane < 0 || lane >= QUOTH_LANES || len == 0 || len >= LEX_NAME_MAX ||
      strchr(name, ' ') || lex->closed || find_tag(lex, name, len))
    return QUOTH_EARG;
  if (lex->ntag[lane] == QUOTH_TAGS) return QUOTH_EFULL;
  if ((e = vec_room(&lex->arena, &lex->tags, 1))) return e;
  *mask = LEX_BIT(lex->ntag[lane]++);
  if (lane) t.set.of[lane] = *mask;
  t.set.of[0] = known_tag(name);
  memcpy(t.name, name, len);
  lex->tags.v[lex->tags.n++] = t;
  return QUOTH_OK;
}

/* The number of a combination. There are some hundred of them, and whoever
** adds many words to one asks once: a scan will do. */
static quoth_err intern_set(quoth_lexicon *lex, const lex_tagset *set,
                            uint16_t *id) {
  quoth_err e;
  uint32_t i = 0;
  while (i < lex->combinations.n &&
         memcmp(&lex->combinations.v[i], set, sizeof *set))
    i++;
  if (i > UINT16_MAX) return QUOTH_EFULL;
  if (i == lex->combinations.n) {
    if ((e = vec_room(&lex->arena, &lex->combinations, 1))) return e;
    lex->combinations.v[lex->combinations.n++] = *set;
  }
  *id = (uint16_t)i;
  return QUOTH_OK;
}

static void unite(lex_tagset *to, const lex_tagset *from) {
  for (int k = 0; k < QUOTH_LANES; k++)
    to->of[k] |= from->of[k];
}

quoth_err quoth_lexicon_tags(quoth_lexicon *lex, const char *names, size_t len,
                             uint16_t *set) {
  lex_tagset all = {{0}};
  const char *end = names + len;
  while (names < end) {
    const char *stop = memchr(names, ' ', (size_t)(end - names));
    size_t n = (size_t)((stop ? stop : end) - names);
    const lex_tag *t = n < LEX_NAME_MAX ? find_tag(lex, names, n) : NULL;
    if (!t) return QUOTH_EARG;
    unite(&all, &t->set);
    names += n + (stop != NULL);
  }
  return intern_set(lex, &all, set);
}

/* -- entries -- */

/* The row where the search for a key begins, and the one after a row. */
static uint32_t first_row(const quoth_lexicon *lex, const lex_key *key) {
  return (uint32_t)((uint64_t)key->hash * lex->entries.n >> 32);
}

static uint32_t next_row(const quoth_lexicon *lex, uint32_t row) {
  return row + 1 == lex->entries.n ? 0 : row + 1;
}

/* May there be an entry of a key? */
static int is_likely(const quoth_lexicon *lex, const lex_key *key) {
  uint32_t bit = key->hash >> lex->filter_shift;
  return (int)(lex->filter[bit >> 6] >> (bit & 63) & 1);
}

void lex_ask_key(const quoth_lexicon *lex, lex_key *key) {
  key->likely = (uint8_t)is_likely(lex, key);
#ifdef __GNUC__
  if (key->likely) __builtin_prefetch(&lex->entries.v[first_row(lex, key)]);
#endif
}

lex_key lex_ask(const quoth_lexicon *lex, const char *s, size_t len) {
  lex_key key = {0, 0, 0, 0, 0};
  if (len == 0 || len > LEX_FORM_MAX) return key;
  key = key_of(s, len);
  lex_ask_key(lex, &key);
  return key;
}

/* Room for `more` entries, with at most three of five rows taken. */
static quoth_err reserve(quoth_lexicon *lex, uint32_t more) {
  uint64_t want = ((uint64_t)lex->count + more) * 5 / 3 + 1;
  uint32_t n = lex->entries.n;
  lex_entry *old = lex->entries.v, *v;
  if (want <= n) return QUOTH_OK;
  if (want < (uint64_t)n * 2) want = (uint64_t)n * 2;
  if (want > UINT32_MAX / sizeof *v) return QUOTH_EBIG;
  v = arena_resize(&lex->arena, NULL, (size_t)want * sizeof *v);
  if (!v) return QUOTH_ENOMEM;
  memset(v, 0, (size_t)want * sizeof *v);
  lex->entries.v = v;
  lex->entries.n = lex->entries.room = (uint32_t)want;
  lex->filter = &any_entry;
  for (uint32_t i = 0; i < n; i++) {
    lex_key key;
    uint32_t row;
    if (!old[i].len) continue;
    key = lex_ask(lex, lex->text.v + old[i].form, old[i].len);
    row = first_row(lex, &key);
    while (v[row].len)
      row = next_row(lex, row);
    v[row] = old[i];
  }
  arena_resize(&lex->arena, old, 0);
  return QUOTH_OK;
}

/* The entry of the form at an offset of the lexicon's text: of a word, which
** its capitals make an exact one, or of the name of a concept. */
static quoth_err intern(quoth_lexicon *lex, uint32_t form, size_t len,
                        int name, uint32_t *id) {
  const char *s = lex->text.v + form;
  lex_key key = lex_ask(lex, s, len);
  uint8_t kind = name ? LEX_NAME : key.upper ? LEX_EXACT : 0;
  uint32_t row;
  lex_entry *en;
  uint8_t twin = 0;
  quoth_err e;
  if ((e = reserve(lex, 1))) return e;
  for (row = first_row(lex, &key); lex->entries.v[row].len;
       row = next_row(lex, row)) {
    en = &lex->entries.v[row];
    *id = row;
    if (en->key != key.word || en->len != len) continue;
    if ((en->flags & (LEX_EXACT | LEX_NAME)) == kind &&
        memcmp(lex->text.v + en->form, s, len) == 0)
      return QUOTH_OK;
    en->flags |= twin = LEX_TWIN;
  }
  *id = row;
  lex->count++;
  en = &lex->entries.v[row];
  en->key = key.word;
  en->form = form;
  en->len = (uint8_t)len;
  en->flags = kind | twin;
  en->capitals = key.capitals;
  return QUOTH_OK;
}

/* A form that is in the lexicon's text already, and the phrases it begins. */
static quoth_err add_form(quoth_lexicon *lex, uint32_t form, size_t len,
                          uint16_t set, uint16_t concept) {
  size_t n = 1;
  lex_entry *en;
  uint32_t id;
  quoth_err e;
  for (;; n++) {
    const char *s = lex->text.v + form, *space;
    space = n < len ? memchr(s + n, ' ', len - n) : NULL;
    if (!space) break;
    n = (size_t)(space - s);
    if ((e = intern(lex, form, n, 0, &id))) return e;
    if (n + 1 < len) lex->entries.v[id].next |= lex_initial(space[1]);
  }
  if ((e = intern(lex, form, len, 0, &id))) return e;
  en = &lex->entries.v[id];
  if (en->set && en->set != set) {
    lex_tagset both = lex->combinations.v[en->set];
    unite(&both, &lex->combinations.v[set]);
    if ((e = intern_set(lex, &both, &set))) return e;
  }
  en->flags |= LEX_WORD;
  if (lex->text.v[form] == '-') {
    if (len > lex->ending) lex->ending = len;
    lex->ending_last |= lex_initial(lex->text.v[form + len - 1]);
  }
  if (set) en->set = set;
  if (concept) en->concept = concept;
  return QUOTH_OK;
}

/* Appends to the lexicon's text. */
static quoth_err keep(quoth_lexicon *lex, const char *s, size_t len,
                      uint32_t *form) {
  quoth_err e;
  if (len > UINT32_MAX - lex->text.n) return QUOTH_EBIG;
  if ((e = vec_room(&lex->arena, &lex->text, len))) return e;
  *form = lex->text.n;
  memcpy(lex->text.v + lex->text.n, s, len);
  lex->text.n += (uint32_t)len;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_add(quoth_lexicon *lex, const char *form, size_t len,
                            uint16_t set, uint16_t concept) {
  uint32_t n = lex->count, at;
  quoth_err e;
  if (len == 0 || len > LEX_FORM_MAX || lex->closed ||
      set >= lex->combinations.n)
    return QUOTH_EARG;
  if ((e = keep(lex, form, len, &at))) return e;
  e = add_form(lex, at, len, set, concept);
  if (lex->count == n) lex->text.n = at; /* was there already */
  return e;
}

/* The concept whose name is in the lexicon's text already. */
static quoth_err intern_concept(quoth_lexicon *lex, uint32_t name, size_t len,
                                uint16_t *concept) {
  lex_entry *en;
  uint32_t id;
  quoth_err e;
  if (len == 0 || len > LEX_FORM_MAX) return QUOTH_EARG;
  if ((e = intern(lex, name, len, 1, &id))) return e;
  en = &lex->entries.v[id];
  if (!en->concept) {
    if (lex->nconcept == UINT16_MAX) return QUOTH_EFULL;
    en->concept = ++lex->nconcept;
  }
  *concept = en->concept;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_concept(quoth_lexicon *lex, const char *name,
                                size_t len, uint16_t *concept) {
  uint32_t n = lex->count, at;
  quoth_err e;
  if (lex->closed) return QUOTH_EARG;
  if ((e = keep(lex, name, len, &at))) return e;
  e = intern_concept(lex, at, len, concept);
  if (lex->count == n) lex->text.n = at;
  return e;
}

quoth_err quoth_lexicon_cover(quoth_lexicon *lex, uint16_t wide,
                              uint16_t narrow) {
  quoth_err e;
  if (lex->closed) return QUOTH_EARG;
  if ((e = vec_room(&lex->arena, &lex->covers, 1))) return e;
  lex->covers.v[lex->covers.n++] = (uint32_t)wide << 16 | narrow;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_own(quoth_lexicon *lex, const char *form, size_t len) {
  quoth_err e = quoth_lexicon_add(lex, form, len, 0, 0);
  uint32_t id;
  if (e) return e;
  id = lex_find(lex, form, len).entry;
  lex->entries.v[id].flags |= LEX_OWN;
  return QUOTH_OK;
}

/* -- compiled lexicons -- */

/* What the items of a line are, as the lines before it told. */
typedef struct {
  uint16_t set, concept;
  uint16_t wide; /* they are concepts that this one covers; 0 for words */
  int own;       /* each is the name of its concept */
} lex_state;

static quoth_err load_item(quoth_lexicon *lex, const lex_state *st,
                           uint32_t at, size_t len) {
  uint16_t concept = st->concept;
  quoth_err e;
  if (len == 0 || len > LEX_FORM_MAX) return QUOTH_EARG;
  if ((st->wide || st->own) && (e = intern_concept(lex, at, len, &concept)))
    return e;
  return st->wide ? quoth_lexicon_cover(lex, st->wide, concept)
                  : add_form(lex, at, len, st->set, concept);
}

/* A line of the lexicon's text, from `at` up to its line end. */
static quoth_err load_line(quoth_lexicon *lex, lex_state *st, uint32_t at,
                           uint32_t end) {
  char c = at < end ? lex->text.v[at] : '\0';
  if (c == ':')
    return quoth_lexicon_tags(lex, lex->text.v + at + 1, end - at - 1,
                              &st->set);
  if (c == '=') {
    st->concept = 0;
    st->own = end - at == 2 && lex->text.v[at + 1] == '*';
    return end - at == 1 || st->own
               ? QUOTH_OK
               : intern_concept(lex, at + 1, end - at - 1, &st->concept);
  }
  if (c == '>') return intern_concept(lex, at + 1, end - at - 1, &st->wide);
  while (at < end) {
    const char *s = lex->text.v + at, *bar = memchr(s, '|', end - at);
    uint32_t len = bar ? (uint32_t)(bar - s) : end - at;
    quoth_err e = load_item(lex, st, at, len);
    if (e) return e;
    at += len + 1;
  }
  return QUOTH_OK;
}

/* The first line also tells the number of entries, to make room for: that is
** no promise, and none that the text is too short for is believed. */
static uint32_t entries_told(const char *s, size_t len) {
  uint64_t n = 0;
  for (size_t i = 0; i < len && s[i] >= '0' && s[i] <= '9' && n < len; i++)
    n = n * 10 + (uint64_t)(s[i] - '0');
  return (uint32_t)(n < len ? n : len);
}

/* The text is kept whole and the entries point into it: nothing is copied a
** second time, and nothing grows while it is read. */
quoth_err quoth_lexicon_load(quoth_lexicon *lex, const char *text, size_t len,
                             uint32_t *line) {
  const size_t head = sizeof LEX_MAGIC - 1;
  lex_state st = {0, 0, 0, 0};
  uint32_t at, end;
  quoth_err e;
  *line = 1;
  if (len < head || memcmp(text, LEX_MAGIC, head) || lex->closed)
    return QUOTH_EARG;
  if ((e = keep(lex, text, len, &at))) return e;
  if ((e = reserve(lex, entries_told(text + head, len - head)))) return e;
  end = lex->text.n;
  for (; at < end; ++*line) {
    const char *s = lex->text.v + at, *stop = memchr(s, '\n', end - at);
    uint32_t n = stop ? (uint32_t)(stop - s) : end - at;
    if (*line > 1 && (e = load_line(lex, &st, at, at + n))) return e;
    at += n + 1;
  }
  return QUOTH_OK;
}

/* -- rules and weights -- */

quoth_err quoth_lexicon_rule(quoth_lexicon *lex, uint16_t rule, int prior,
                             unsigned act, int relay) {
  quoth_err e;
  if (prior < INT16_MIN || prior > INT16_MAX || act > UINT8_MAX)
    return QUOTH_EARG;
  while (lex->rules.n <= rule) {
    lex_rule_info none = {0, 0, 0, 0, INT16_MIN};
    if ((e = vec_room(&lex->arena, &lex->rules, 1))) return e;
    lex->rules.v[lex->rules.n++] = none;
  }
  lex->rules.v[rule].prior = (int16_t)prior;
  lex->rules.v[rule].act = (uint8_t)act;
  lex->rules.v[rule].relay = relay != 0;
  lex->rules.v[rule].set = 1;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_floor(quoth_lexicon *lex, uint16_t rule, int least) {
  if (least < INT16_MIN || least > INT16_MAX || !lex_rule(lex, rule))
    return QUOTH_EARG;
  lex->rules.v[rule].least = (int16_t)least;
  return QUOTH_OK;
}

static int is_weight(int weight) {
  return weight >= INT16_MIN && weight <= INT16_MAX;
}

quoth_err quoth_lexicon_weight(quoth_lexicon *lex, unsigned feature,
                               int weight) {
  if (feature >= QUOTH_WEIGHTS || !is_weight(weight)) return QUOTH_EARG;
  lex->weights[feature] = (int16_t)weight;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_clause_weight(quoth_lexicon *lex, unsigned feature,
                                      int weight) {
  if (feature >= QUOTH_CLAUSE_WEIGHTS || !is_weight(weight)) return QUOTH_EARG;
  lex->clause_weights[feature] = (int16_t)weight;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_calibrate(quoth_lexicon *lex, unsigned type, int slope,
                                  int offset) {
  if (type >= 3 || slope < INT16_MIN || slope > INT16_MAX ||
      offset < INT16_MIN || offset > INT16_MAX)
    return QUOTH_EARG;
  lex->calibration[type].slope = (int16_t)slope;
  lex->calibration[type].offset = (int16_t)offset;
  lex->calibration[type].set = 1;
  return QUOTH_OK;
}

/* A row of weights that are zero. */
static quoth_err add_places(quoth_lexicon *lex, uint16_t *row) {
  quoth_err e = vec_room(&lex->arena, &lex->places, 1);
  if (e) return e;
  if (lex->places.n > UINT16_MAX) return QUOTH_EFULL;
  memset(&lex->places.v[lex->places.n], 0, sizeof *lex->places.v);
  *row = (uint16_t)lex->places.n++;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_word_weight(quoth_lexicon *lex, const char *form,
                                    size_t len, unsigned place, int weight) {
  uint32_t id = lex_find(lex, form, len).entry;
  uint16_t *row;
  quoth_err e;
  if (place >= QUOTH_PLACES || !is_weight(weight)) return QUOTH_EARG;
  if (id == QUOTH_NONE) return QUOTH_OK;
  row = &lex->entries.v[id].weights;
  if (!lex->places.n && (e = add_places(lex, row))) return e;
  if (!*row && (e = add_places(lex, row))) return e;
  lex->places.v[*row].of[place] = (int16_t)weight;
  return QUOTH_OK;
}

/* -- closing -- */

/* A form with a capital hides that in small letters: where a rule names one
** that no list has, "From" stays a preposition. */
static void take_small(quoth_lexicon *lex, lex_entry *en) {
  char small[LEX_FORM_MAX];
  const lex_entry *other;
  for (size_t i = 0; i < en->len; i++)
    small[i] = fold(lex->text.v[en->form + i]);
  other = lex_get(lex, lex_find(lex, small, en->len).entry);
  if (!other || !(other->flags & LEX_WORD)) return;
  en->set = other->set;
  en->concept = other->concept;
}

/* Forms that rules name leave the combination that they share. Then the tags
** of all combinations are known, and what of them the stages ask for. */
static quoth_err finish_sets(quoth_lexicon *lex) {
  quoth_err e;
  for (uint32_t i = 0; i < lex->entries.n; i++) {
    lex_entry *en = &lex->entries.v[i];
    if (!(en->flags & LEX_OWN)) continue;
    if (en->flags & LEX_EXACT && !en->set) take_small(lex, en);
    if (lex->combinations.n > UINT16_MAX) return QUOTH_EFULL;
    if ((e = vec_room(&lex->arena, &lex->combinations, 1))) return e;
    lex->combinations.v[lex->combinations.n] = lex->combinations.v[en->set];
    en->set = (uint16_t)lex->combinations.n++;
  }
  if ((e = vec_room(&lex->arena, &lex->sets, lex->combinations.n))) return e;
  for (; lex->sets.n < lex->combinations.n; lex->sets.n++) {
    lex->sets.v[lex->sets.n].known = lex->combinations.v[lex->sets.n].of[0];
  }
  return QUOTH_OK;
}

/* Restores the heap under v[i]. */
static void sift(uint32_t *v, uint32_t i, uint32_t n) {
  uint32_t x = v[i];
  for (uint32_t k; (k = 2 * i + 1) < n; i = k) {
    if (k + 1 < n && v[k + 1] > v[k]) k++;
    if (v[k] <= x) break;
    v[i] = v[k];
  }
  v[i] = x;
}

/* In place: qsort of the C library may allocate. */
static void heap_sort(uint32_t *v, uint32_t n) {
  for (uint32_t i = n / 2; i-- > 0;)
    sift(v, i, n);
  while (n-- > 1) {
    uint32_t most = v[0];
    v[0] = v[n];
    v[n] = most;
    sift(v, 0, n);
  }
}

/* The number of a concept, 0 for one that no word has. */
static uint16_t concept_named(const quoth_lexicon *lex, const char *name) {
  size_t len = strlen(name);
  lex_key key = lex_ask(lex, name, len);
  if (!lex->entries.n) return 0;
  for (uint32_t row = first_row(lex, &key); lex->entries.v[row].len;
       row = next_row(lex, row)) {
    const lex_entry *en = &lex->entries.v[row];
    if (en->key == key.word && en->len == len && en->flags & LEX_NAME &&
        memcmp(lex->text.v + en->form, name, len) == 0)
      return en->concept;
  }
  return 0;
}

/* So many bits of the filter, or more, are there to an entry: it is small
** enough for the nearest cache, and tells of nine unknown words in ten that
** they are. */
#define FILTER_BITS 8

/* The bit of a length in a set of them; long ones share the last. */
static uint32_t length_bit(size_t len) {
  return (uint32_t)1 << (len < 31 ? len : 31);
}

static quoth_err make_filter(quoth_lexicon *lex) {
  unsigned log = 6;
  uint64_t *filter;
  size_t size;
  while (log < 31 && (uint32_t)1 << log < lex->count * (uint64_t)FILTER_BITS)
    log++;
  size = (size_t)1 << log >> 3;
  filter = arena_resize(&lex->arena, NULL, size);
  if (!filter) return QUOTH_ENOMEM;
  memset(filter, 0, size);
  lex->filter = filter;
  lex->filter_shift = 32 - log;
  for (uint32_t i = 0; i < lex->entries.n; i++) {
    const lex_entry *en = &lex->entries.v[i];
    uint32_t bit;
    if (!en->len) continue;
    lex->lengths[lex->text.v[en->form] & 31] |= length_bit(en->len);
    bit = lex_ask(lex, lex->text.v + en->form, en->len).hash >> lex->filter_shift;
    filter[bit >> 6] |= (uint64_t)1 << (bit & 63);
  }
  return QUOTH_OK;
}

/* Finds which of the known concepts each concept is. */
static quoth_err find_means(quoth_lexicon *lex) {
  uint32_t n = 1;
  for (uint32_t i = 0; i < lex->entries.n; i++)
    if (lex->entries.v[i].concept >= n) n = lex->entries.v[i].concept + 1u;
  lex->means = arena_resize(&lex->arena, NULL, n * sizeof *lex->means);
  if (!lex->means) return QUOTH_ENOMEM;
  memset(lex->means, 0, n * sizeof *lex->means);
  for (unsigned k = 1; k < LEX_CONCEPT_COUNT; k++) {
    uint16_t wide = lex->known[k];
    if (!wide) continue;
    lex->means[wide] |= (uint64_t)1 << k;
    for (uint32_t i = 0; i < lex->covers.n; i++) {
      uint16_t narrow = lex->covers.v[i] & UINT16_MAX;
      if (lex->covers.v[i] >> 16 == wide && narrow < n)
        lex->means[narrow] |= (uint64_t)1 << k;
    }
  }
  return QUOTH_OK;
}

quoth_err quoth_lexicon_close(quoth_lexicon *lex) {
  static const char *const names[] = {
      "",
#define X(id, name) name,
      LEX_CONCEPTS(X)
#undef X
  };
  quoth_err e;
  if (lex->closed) return QUOTH_EARG;
  if ((e = finish_sets(lex))) return e;
  for (unsigned i = 1; i < LEX_CONCEPT_COUNT; i++)
    lex->known[i] = concept_named(lex, names[i]);
  heap_sort(lex->covers.v, lex->covers.n);
  if ((e = find_means(lex)) || (e = make_filter(lex))) return e;
  lex->closed = 1;
  return QUOTH_OK;
}

/* -- scans -- */

quoth_err quoth_lexicon_scan(quoth_lexicon *lex, const quoth_scan_def *def,
                             uint32_t *id) {
  const uint64_t frequent = LEX_TAG(DET) | LEX_TAG(POSS) | LEX_TAG(PREP) |
                            LEX_TAG(CONJ) | LEX_TAG(TO) | LEX_TAG(THAT) |
                            LEX_TAG(BE) | LEX_TAG(HAVE);
  scan_word *words = NULL;
  uint32_t n = lex->combinations.n;
  quoth_err e;
  if (!lex->closed) return QUOTH_EARG;
  if ((e = vec_room(&lex->arena, &lex->scans, 1))) return e;
  words = arena_resize(&lex->arena, NULL, n * sizeof *words);
  if (!words) return QUOTH_ENOMEM;
  for (uint32_t i = 0; i < n; i++) {
    memcpy(words[i].tags, &lex->combinations.v[i].of[1],
           sizeof words[i].tags);
    words[i].used = i == 0;
    words[i].frequent = (lex->combinations.v[i].of[0] & frequent) != 0;
  }
  for (uint32_t i = 0; i < lex->entries.n; i++)
    words[lex->entries.v[i].set].used = 1;
  e = scan_make(&lex->arena, words, n, def, &lex->scans.v[lex->scans.n]);
  arena_resize(&lex->arena, words, 0);
  if (!e) *id = lex->scans.n++;
  return e;
}

const lex_scan *lex_get_scan(const quoth_lexicon *lex, uint32_t id) {
  return id < lex->scans.n ? &lex->scans.v[id] : NULL;
}

/* -- reading -- */

int quoth_lexicon_combination(const quoth_lexicon *lex, unsigned i, int lane,
                              uint64_t *tags) {
  if (lane < 0 || lane >= QUOTH_LANES || i >= lex->combinations.n) return 0;
  *tags = lex->combinations.v[i].of[lane];
  return 1;
}

const lex_entry *lex_get(const quoth_lexicon *lex, uint32_t entry) {
  return entry < lex->entries.n ? &lex->entries.v[entry] : NULL;
}

const lex_entry *lex_entries(const quoth_lexicon *lex) {
  return lex->entries.v;
}

const lex_set *lex_sets(const quoth_lexicon *lex) {
  return lex->closed ? lex->sets.v : NULL;
}

uint64_t lex_tags(const quoth_lexicon *lex, uint32_t entry) {
  if (entry >= lex->entries.n || !lex->closed) return 0;
  return lex->sets.v[lex->entries.v[entry].set].known;
}

int lex_may_have(const quoth_lexicon *lex, char initial, size_t len) {
  return !lex->closed || (lex->lengths[initial & 31] & length_bit(len)) != 0;
}

size_t lex_longest_ending(const quoth_lexicon *lex, char last) {
  return lex->ending_last & lex_initial(last) ? lex->ending : 0;
}

/* Is the entry's form the one in small letters that s is, but for capitals? */
static int is_folded(const quoth_lexicon *lex, const lex_entry *en,
                     const char *s, size_t len) {
  return len <= LEX_KEY_BYTES || same_folded(lex->text.v + en->form, s, len);
}

/* Is the entry's form, which has capitals, s to the letter? */
static int is_exact(const quoth_lexicon *lex, const lex_entry *en,
                    const char *s, size_t len, const lex_key *key) {
  if (len <= LEX_KEY_BYTES) return en->capitals == key->capitals;
  return memcmp(lex->text.v + en->form, s, len) == 0;
}

static lex_found found_at(const lex_entry *v, uint32_t row) {
  lex_found f = {v[row].flags & LEX_WORD ? row : QUOTH_NONE, v[row].next};
  return f;
}

/* A form with capitals: one walk over those that are the same but for them.
** The form as it stands hides the one in title case, and either the small. */
APART static lex_found find_capital(const quoth_lexicon *lex, const char *s,
                              size_t len, const lex_key *key) {
  lex_found exact = {QUOTH_NONE, 0}, small = {QUOTH_NONE, 0};
  const lex_entry *v = lex->entries.v;
  int known = 0;
  for (uint32_t row = first_row(lex, key); v[row].len;
       row = next_row(lex, row)) {
    const lex_entry *en = &v[row];
    if (en->key != key->word || en->len != len) continue;
    if (en->flags & LEX_NAME) {
      /* no word */
    } else if (!(en->flags & LEX_EXACT)) {
      if (is_folded(lex, en, s, len)) small = found_at(v, row);
    } else if (is_exact(lex, en, s, len, key) ||
               (!known && len > 1 && !has_lower(s, len) &&
                same_titled(lex->text.v + en->form, s, len))) {
      exact = found_at(v, row);
      known = 1;
    }
    if (!(en->flags & LEX_TWIN)) break;
  }
  exact.next |= small.next;
  if (exact.entry == QUOTH_NONE) exact.entry = small.entry;
  return exact;
}

lex_found lex_answer(const quoth_lexicon *lex, const char *s, size_t len,
                     const lex_key *key) {
  const lex_found none = {QUOTH_NONE, 0};
  const lex_entry *v = lex->entries.v;
  if (!key->likely) return none;
  if (key->upper) return find_capital(lex, s, len, key);
  for (uint32_t row = first_row(lex, key); v[row].len;
       row = next_row(lex, row))
    if (v[row].key == key->word && v[row].len == len &&
        !(v[row].flags & (LEX_NAME | LEX_EXACT)) &&
        is_folded(lex, &v[row], s, len))
      return found_at(v, row);
  return none;
}

lex_found lex_find(const quoth_lexicon *lex, const char *s, size_t len) {
  lex_key key = lex_ask(lex, s, len);
  return lex_answer(lex, s, len, &key);
}

const lex_rule_info *lex_rule(const quoth_lexicon *lex, uint16_t rule) {
  if (rule >= lex->rules.n || !lex->rules.v[rule].set) return NULL;
  return &lex->rules.v[rule];
}

uint16_t quoth_lexicon_form(const quoth_lexicon *lex, const char *form,
                            size_t len) {
  const lex_entry *en = lex_get(lex, lex_find(lex, form, len).entry);
  return en && en->flags & LEX_OWN && lex->closed ? en->set : 0;
}

int lex_covers(const quoth_lexicon *lex, uint16_t wide, uint16_t narrow) {
  uint32_t pair = (uint32_t)wide << 16 | narrow, lo = 0, hi = lex->covers.n;
  if (wide == narrow) return wide != 0;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (lex->covers.v[mid] < pair)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo < lex->covers.n && lex->covers.v[lo] == pair;
}

int lex_means(const quoth_lexicon *lex, unsigned known, uint16_t concept) {
  return (int)(lex->means[concept] >> known & 1);
}

int32_t lex_weight(const quoth_lexicon *lex, unsigned feature) {
  return lex->weights[feature];
}

const int16_t *lex_clause_weights(const quoth_lexicon *lex) {
  return lex->clause_weights;
}

int32_t lex_word_weight(const quoth_lexicon *lex, uint32_t entry,
                        unsigned place) {
  uint16_t row = entry < lex->entries.n ? lex->entries.v[entry].weights : 0;
  return row ? lex->places.v[row].of[place] : 0;
}

int32_t lex_calibrated(const quoth_lexicon *lex, unsigned type, int32_t score) {
  if (!lex->calibration[type].set) return score;
  return score * lex->calibration[type].slope / 100 +
         lex->calibration[type].offset;
}
