/*
** Lexicon: words and phrases with tags, in one open-addressing hash table.
** The table is also the trie of the phrases: every prefix of a phrase that
** ends at a word is an entry with LEX_PREFIX. Letters are compared with ASCII
** case folded; an entry with a capital is in addition compared as it is.
*/
#include "lexicon.h"

#include <string.h>

#include "arena.h"

/* Longest phrase in bytes; also bounds the work of a look-up. */
#define LEX_FORM_MAX 96
/* Codes of a lane are bytes from '!' on, so that a view prints. */
#define LEX_CODE_FIRST 0x21
#define LEX_CODE_MAX (0xFF - LEX_CODE_FIRST + 1)
#define LEX_NAME_MAX 24

typedef struct {
  uint64_t tags;  /* of this lane */
  uint32_t owner; /* the entry the code is reserved for, or QUOTH_NONE */
} lex_set;

typedef struct {
  uint16_t wide, narrow;
} lex_cover;

typedef struct {
  char name[LEX_NAME_MAX];
} lex_name;

struct quoth_lexicon {
  quoth_arena arena;
  VEC(lex_entry) entries;
  VEC(char) text;
  VEC(uint32_t) slots; /* entry + 1, 0 for empty; n a power of two */
  VEC(lex_cover) covers;
  VEC(lex_rule_info) rules;
  lex_name names[QUOTH_TAGS];
  uint64_t lane[QUOTH_LANES];            /* the tags of each */
  lex_set sets[QUOTH_LANES][LEX_CODE_MAX]; /* the combinations by code */
  unsigned nset[QUOTH_LANES];
  unsigned ntag;
  int closed;
  uint64_t known[LEX_KNOWN_COUNT];
  int16_t weights[QUOTH_WEIGHTS];
};

static unsigned char fold(unsigned char c) {
  return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
}

static uint32_t hash_of(const char *s, size_t len) {
  uint32_t h = 2166136261u; /* FNV-1a */
  for (size_t i = 0; i < len; i++)
    h = (h ^ fold((unsigned char)s[i])) * 16777619u;
  return h ^ (h >> 15);
}

static int same_folded(const char *a, const char *b, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (fold((unsigned char)a[i]) != fold((unsigned char)b[i])) return 0;
  return 1;
}

quoth_err quoth_lexicon_new(quoth_lexicon **out, quoth_alloc f, void *ud) {
  quoth_lexicon *lex = f(ud, NULL, 0, sizeof *lex);
  *out = NULL;
  if (!lex) return QUOTH_ENOMEM;
  memset(lex, 0, sizeof *lex);
  arena_init(&lex->arena, f, ud);
  *out = lex;
  return QUOTH_OK;
}

void quoth_lexicon_free(quoth_lexicon *lex) {
  if (!lex) return;
  arena_drop(&lex->arena);
  lex->arena.f(lex->arena.ud, lex, sizeof *lex, 0);
}

quoth_err quoth_lexicon_tag(quoth_lexicon *lex, const char *name, int lane,
                            unsigned *bit) {
  if (lane < 1 || lane >= QUOTH_LANES || strlen(name) >= LEX_NAME_MAX ||
      lex->closed)
    return QUOTH_EARG;
  if (lex->ntag == QUOTH_TAGS) return QUOTH_EFULL;
  *bit = lex->ntag++;
  memcpy(lex->names[*bit].name, name, strlen(name) + 1);
  lex->lane[lane] |= (uint64_t)1 << *bit;
  return QUOTH_OK;
}

/* -- building -- */

static quoth_err rehash(quoth_lexicon *lex) {
  uint32_t n = lex->slots.n ? lex->slots.n * 2 : 1024;
  quoth_err e;
  lex->slots.n = 0;
  e = vec_room(&lex->arena, &lex->slots, n);
  if (e) return e;
  lex->slots.n = n;
  memset(lex->slots.v, 0, n * sizeof *lex->slots.v);
  for (uint32_t i = 0; i < lex->entries.n; i++) {
    uint32_t at = lex->entries.v[i].hash & (n - 1);
    while (lex->slots.v[at]) at = (at + 1) & (n - 1);
    lex->slots.v[at] = i + 1;
  }
  return QUOTH_OK;
}

static uint32_t find_entry(const quoth_lexicon *lex, const char *s, size_t len,
                           uint32_t hash, int exact) {
  uint32_t mask = lex->slots.n - 1;
  if (!lex->slots.n) return QUOTH_NONE;
  for (uint32_t at = hash & mask; lex->slots.v[at]; at = (at + 1) & mask) {
    const lex_entry *e = &lex->entries.v[lex->slots.v[at] - 1];
    const char *form = lex->text.v + e->form;
    if (e->hash != hash || e->len != len) continue;
    if (!!(e->flags & LEX_EXACT) != exact) continue;
    if (exact ? memcmp(form, s, len) == 0 : same_folded(form, s, len))
      return lex->slots.v[at] - 1;
  }
  return QUOTH_NONE;
}

static quoth_err intern(quoth_lexicon *lex, const char *s, size_t len,
                        int exact, uint32_t *id) {
  uint32_t hash = hash_of(s, len);
  lex_entry *en;
  quoth_err e;
  *id = find_entry(lex, s, len, hash, exact);
  if (*id != QUOTH_NONE) return QUOTH_OK;
  if (lex->slots.n < (lex->entries.n + 1) * 2 && (e = rehash(lex))) return e;
  if ((e = vec_room(&lex->arena, &lex->entries, 1))) return e;
  if ((e = vec_room(&lex->arena, &lex->text, len))) return e;
  en = &lex->entries.v[lex->entries.n];
  memset(en, 0, sizeof *en);
  en->form = lex->text.n;
  en->len = (uint16_t)len;
  en->hash = hash;
  en->flags = exact ? LEX_EXACT : 0;
  memcpy(lex->text.v + lex->text.n, s, len);
  lex->text.n += (uint32_t)len;
  *id = lex->entries.n++;
  {
    uint32_t mask = lex->slots.n - 1, at = hash & mask;
    while (lex->slots.v[at]) at = (at + 1) & mask;
    lex->slots.v[at] = *id + 1;
  }
  return QUOTH_OK;
}

quoth_err quoth_lexicon_add(quoth_lexicon *lex, const char *form, size_t len,
                            uint64_t tags, uint16_t concept) {
  int exact = 0;
  uint32_t id;
  quoth_err e;
  if (len == 0 || len > LEX_FORM_MAX || lex->closed) return QUOTH_EARG;
  if (lex->ntag < QUOTH_TAGS && tags >> lex->ntag) return QUOTH_EARG;
  for (size_t i = 0; i < len; i++)
    exact |= form[i] >= 'A' && form[i] <= 'Z';
  for (size_t i = 1; i < len; i++)
    if (form[i] == ' ') {
      int up = 0; /* a prefix is exact only when a capital stands in it */
      for (size_t k = 0; k < i; k++) up |= form[k] >= 'A' && form[k] <= 'Z';
      if ((e = intern(lex, form, i, up, &id))) return e;
      lex->entries.v[id].flags |= LEX_PREFIX;
    }
  if ((e = intern(lex, form, len, exact, &id))) return e;
  lex->entries.v[id].flags |= LEX_WORD;
  lex->entries.v[id].tags |= tags;
  if (concept) lex->entries.v[id].concept = concept;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_cover(quoth_lexicon *lex, uint16_t wide,
                              uint16_t narrow) {
  quoth_err e;
  if (lex->closed) return QUOTH_EARG;
  if ((e = vec_room(&lex->arena, &lex->covers, 1))) return e;
  lex->covers.v[lex->covers.n].wide = wide;
  lex->covers.v[lex->covers.n++].narrow = narrow;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_own(quoth_lexicon *lex, const char *form, size_t len) {
  quoth_err e = quoth_lexicon_add(lex, form, len, 0, 0);
  uint32_t id;
  int prefix;
  if (e) return e;
  id = lex_find(lex, form, len, &prefix);
  lex->entries.v[id].flags |= LEX_OWN;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_rule(quoth_lexicon *lex, uint16_t rule, int prior,
                             unsigned act, int relay) {
  quoth_err e;
  if (prior < INT16_MIN || prior > INT16_MAX || act > UINT8_MAX)
    return QUOTH_EARG;
  while (lex->rules.n <= rule) {
    lex_rule_info none = {0, 0, 0, 0};
    if ((e = vec_room(&lex->arena, &lex->rules, 1))) return e;
    lex->rules.v[lex->rules.n++] = none;
  }
  lex->rules.v[rule].prior = (int16_t)prior;
  lex->rules.v[rule].act = (uint8_t)act;
  lex->rules.v[rule].relay = relay != 0;
  lex->rules.v[rule].set = 1;
  return QUOTH_OK;
}

/* The code of a combination of a lane's tags; 0 when the lane is full. */
static uint8_t code_of(quoth_lexicon *lex, int lane, uint64_t tags,
                       uint32_t owner) {
  unsigned i;
  for (i = 0; i < lex->nset[lane]; i++)
    if (lex->sets[lane][i].tags == tags && lex->sets[lane][i].owner == owner)
      return (uint8_t)(LEX_CODE_FIRST + i);
  if (i == LEX_CODE_MAX) return 0;
  lex->sets[lane][i].tags = tags;
  lex->sets[lane][i].owner = owner;
  lex->nset[lane]++;
  return (uint8_t)(LEX_CODE_FIRST + i);
}

quoth_err quoth_lexicon_close(quoth_lexicon *lex) {
  for (int lane = 1; lane < QUOTH_LANES; lane++) {
    (void)code_of(lex, lane, 0, QUOTH_NONE); /* of no tags: comes first */
    for (uint32_t i = 0; i < lex->entries.n; i++) {
      lex_entry *e = &lex->entries.v[i];
      uint32_t owner = lane == 2 && e->flags & LEX_OWN ? i : QUOTH_NONE;
      e->code[lane - 1] = code_of(lex, lane, e->tags & lex->lane[lane], owner);
      if (!e->code[lane - 1]) return QUOTH_EFULL;
    }
  }
  for (unsigned i = 0; i < LEX_KNOWN_COUNT; i++) {
    static const char *const names[] = {
#define X(id, name) name,
        LEX_KNOWN(X)
#undef X
    };
    lex->known[i] = lex_mask(lex, names[i]);
  }
  lex->closed = 1;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_weight(quoth_lexicon *lex, unsigned feature,
                               int weight) {
  if (feature >= QUOTH_WEIGHTS || weight < INT16_MIN || weight > INT16_MAX)
    return QUOTH_EARG;
  lex->weights[feature] = (int16_t)weight;
  return QUOTH_OK;
}

quoth_err quoth_lexicon_cue_weight(quoth_lexicon *lex, const char *form,
                                   size_t len, int marked, int weight) {
  int prefix;
  uint32_t id = lex_find(lex, form, len, &prefix);
  if (weight < INT16_MIN || weight > INT16_MAX) return QUOTH_EARG;
  if (id != QUOTH_NONE) lex->entries.v[id].weight[!!marked] = (int16_t)weight;
  return QUOTH_OK;
}

/* -- reading -- */

int quoth_lexicon_code(const quoth_lexicon *lex, int lane, unsigned i,
                       uint64_t *tags) {
  if (lane < 1 || lane >= QUOTH_LANES || i >= lex->nset[lane]) return 0;
  *tags = lex->sets[lane][i].tags;
  return LEX_CODE_FIRST + (int)i;
}

const lex_entry *lex_get(const quoth_lexicon *lex, uint32_t entry) {
  return entry < lex->entries.n ? &lex->entries.v[entry] : NULL;
}

uint64_t lex_tags(const quoth_lexicon *lex, uint32_t entry) {
  return entry < lex->entries.n ? lex->entries.v[entry].tags : 0;
}

uint16_t lex_concept(const quoth_lexicon *lex, uint32_t entry) {
  return entry < lex->entries.n ? lex->entries.v[entry].concept : 0;
}

static int is_word(const quoth_lexicon *lex, uint32_t id) {
  return id != QUOTH_NONE && lex->entries.v[id].flags & LEX_WORD;
}

/* A token in capitals throughout ("MINSK") also finds "Minsk". */
static uint32_t find_titled(const quoth_lexicon *lex, const char *s, size_t len,
                            uint32_t hash) {
  char buf[LEX_FORM_MAX];
  int start = 1;
  for (size_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)s[i];
    if (c >= 'a' && c <= 'z') return QUOTH_NONE;
    buf[i] = (char)(start ? c : fold(c));
    start = c == ' ' || c == '-';
  }
  return find_entry(lex, buf, len, hash, 1);
}

uint32_t lex_find(const quoth_lexicon *lex, const char *s, size_t len,
                  int *prefix) {
  uint32_t hash, plain, exact = QUOTH_NONE;
  int upper = 0;
  *prefix = 0;
  if (len == 0 || len > LEX_FORM_MAX) return QUOTH_NONE;
  hash = hash_of(s, len);
  for (size_t i = 0; i < len && !upper; i++)
    upper = s[i] >= 'A' && s[i] <= 'Z';
  plain = find_entry(lex, s, len, hash, 0);
  if (upper) {
    exact = find_entry(lex, s, len, hash, 1);
    if (exact == QUOTH_NONE && len > 1) exact = find_titled(lex, s, len, hash);
  }
  *prefix = (plain != QUOTH_NONE && lex->entries.v[plain].flags & LEX_PREFIX) ||
            (exact != QUOTH_NONE && lex->entries.v[exact].flags & LEX_PREFIX);
  if (is_word(lex, exact)) return exact;
  return is_word(lex, plain) ? plain : QUOTH_NONE;
}

const lex_rule_info *lex_rule(const quoth_lexicon *lex, uint16_t rule) {
  if (rule >= lex->rules.n || !lex->rules.v[rule].set) return NULL;
  return &lex->rules.v[rule];
}

int quoth_lexicon_form(const quoth_lexicon *lex, const char *form, size_t len) {
  int prefix;
  uint32_t id = lex_find(lex, form, len, &prefix);
  return id == QUOTH_NONE ? 0 : lex->entries.v[id].code[1];
}

int lex_covers(const quoth_lexicon *lex, uint16_t wide, uint16_t narrow) {
  if (wide == narrow) return wide != 0;
  for (uint32_t i = 0; i < lex->covers.n; i++)
    if (lex->covers.v[i].wide == wide && lex->covers.v[i].narrow == narrow)
      return 1;
  return 0;
}

uint64_t lex_mask(const quoth_lexicon *lex, const char *name) {
  for (unsigned i = 0; i < lex->ntag; i++)
    if (strcmp(lex->names[i].name, name) == 0) return (uint64_t)1 << i;
  return 0;
}

uint64_t lex_known(const quoth_lexicon *lex, unsigned known) {
  return lex->known[known];
}

int32_t lex_weight(const quoth_lexicon *lex, unsigned feature) {
  return feature < QUOTH_WEIGHTS ? lex->weights[feature] : 0;
}

int32_t lex_cue_weight(const quoth_lexicon *lex, uint32_t entry, int marked) {
  return entry < lex->entries.n ? lex->entries.v[entry].weight[!!marked] : 0;
}
