/*
** Match: a matcher of patterns as LPeg has them, over rows of bits (scan.c).
** It walks down a pattern and backtracks only where a choice or a repetition
** does; a pattern matches in one way at a unit, so what a named one did there
** is remembered.
**
** Patterns repeat with bounds (pack.lua says so), so a window costs no more
** than a constant times its units.
*/
#include "match.h"

#include <string.h>

/* Memos of a pattern at a unit: 0 where nothing is known, this where it does
** not match, and else how many units it takes and MEMO_TAKES more. */
#define MEMO_FAILS 1
#define MEMO_TAKES 2

typedef struct {
  const lex_scan *s;
  const scan_node *kids;       /* of the scan */
  const uint64_t *const *rows; /* of each unit; past the last that of none */
  const quoth_unit *units;
  uint8_t *memos; /* of each unit */
  uint64_t *may;  /* of each unit, the rules that can match there */
  uint64_t *some; /* a bit of each unit: are there any? */
  int looks;      /* within how many that capture nothing */
  int full;       /* a rule captures too much */
  uint32_t only;  /* the rule that runs alone, or QUOTH_NONE */
  quoth_hit *hit; /* what is captured */
} matcher;

/* A place among the units: where the row of the next one is. */
typedef const uint64_t *const *place;

/* The place behind the match of a pattern at one, or NULL where there is none:
** then what it has captured is to be dropped. */
typedef place (*match_op)(matcher *m, const scan_node *n, place at);
static const match_op match_as_op[SCAN_OPS];

/* Most patterns do not even begin where they are looked for. */
static inline int begins(const scan_node *n, place at) {
  return scan_has(*at, n->first);
}

static inline place match(matcher *m, const scan_node *n, place at) {
  if (!begins(n, at)) return NULL;
  return n->op == PAT_SET ? at + 1 : match_as_op[n->op](m, n, at);
}

static inline const scan_node *kid_of(const matcher *m, const scan_node *n) {
  return &m->kids[n->kids];
}

static place match_set(matcher *m, const scan_node *n, place at) {
  (void)m, (void)n;
  return at + 1; /* it begins here */
}

static inline place run_of(const scan_node *n, place at) {
  uint32_t set = (uint32_t)n->n, k = 0;
  while (k < n->kids && scan_has(at[k], set))
    k++;
  return k < n->nkids ? NULL : at + k;
}

/* What most of its parts are, is done here. */
static place match_sequence(matcher *m, const scan_node *n, place at) {
  const scan_node *kid = m->kids + n->kids, *last = kid + n->nkids;
  for (; kid < last; kid++) {
    if (!begins(kid, at)) return NULL;
    if (kid->op == PAT_SET)
      at++;
    else if (!(at = kid->op == SCAN_RUN ? run_of(kid, at)
                                        : match_as_op[kid->op](m, kid, at)))
      return NULL;
  }
  return at;
}

static place match_choice(matcher *m, const scan_node *n, place at) {
  const scan_node *kid = m->kids + n->kids, *last = kid + n->nkids;
  uint8_t captured = m->hit->n;
  for (; kid < last; kid++) {
    place end = match(m, kid, at);
    if (end) return end;
    m->hit->n = captured;
  }
  return NULL;
}

/* Does the part of a pattern that takes nothing match? */
static int looks_like(matcher *m, const scan_node *n, place at) {
  const scan_node *kid = kid_of(m, n);
  place end;
  if (!begins(kid, at)) return 0;
  m->looks++;
  end = match(m, kid, at);
  m->looks--;
  return end != NULL;
}

/* The units of a pattern that is SCAN_UNLESS, as many as there are. */
static uint32_t run_unless(matcher *m, const scan_node *n, place at,
                           uint32_t most) {
  uint32_t k = 0;
  while (k < most && begins(n, at + k) && !looks_like(m, n, at + k))
    k++;
  return k;
}

static place match_repeat(matcher *m, const scan_node *n, place at) {
  const scan_node *kid = kid_of(m, n);
  uint32_t least = n->n > 0 ? (uint32_t)n->n : 0, k = 0;
  uint32_t most = n->n < 0 ? (uint32_t)-n->n : QUOTH_NONE;
  if (kid->op == SCAN_UNLESS) {
    k = run_unless(m, kid, at, most);
    return k < least ? NULL : at + k;
  }
  for (; k < most; k++) {
    uint8_t captured = m->hit->n;
    place end = match(m, kid, at);
    if (!end) {
      m->hit->n = captured;
      break;
    }
    if (end == at && k >= least) break; /* it would for ever */
    at = end;
  }
  return k < least ? NULL : at;
}

static place match_run(matcher *m, const scan_node *n, place at) {
  (void)m;
  return run_of(n, at);
}

static uint32_t unit_at(const matcher *m, place at) {
  return (uint32_t)(at - m->rows);
}

static place match_as(matcher *m, const scan_node *n, place at) {
  quoth_hit *h = m->hit;
  uint8_t k = h->n;
  place end;
  if (m->looks) return match(m, kid_of(m, n), at);
  if (k == HIT_CAPTURES) {
    m->full = 1;
    return NULL;
  }
  h->n++;
  h->capture[k] = (uint8_t)n->n;
  end = match(m, kid_of(m, n), at);
  if (!end) return NULL;
  h->units[k].beg = unit_at(m, at);
  h->units[k].end = unit_at(m, end);
  return end;
}

static place match_def(matcher *m, const scan_node *n, place at) {
  uint8_t *memo;
  place end;
  if (n->memo == SCAN_NO_MEMO) return match(m, kid_of(m, n), at);
  memo = m->memos + (size_t)unit_at(m, at) * m->s->nmemos + n->memo;
  if (*memo == MEMO_FAILS) return NULL;
  if (*memo && (m->looks || !n->captures)) return at + *memo - MEMO_TAKES;
  end = match(m, kid_of(m, n), at);
  if (!end)
    *memo = MEMO_FAILS;
  else if (end - at <= UINT8_MAX - MEMO_TAKES)
    *memo = (uint8_t)(end - at + MEMO_TAKES);
  return end;
}

static place match_look(matcher *m, const scan_node *n, place at) {
  return looks_like(m, n, at) ? at : NULL;
}

static place match_not(matcher *m, const scan_node *n, place at) {
  return looks_like(m, n, at) ? NULL : at;
}

static place match_behind(matcher *m, const scan_node *n, place at) {
  return at - m->rows >= n->n && looks_like(m, n, at - n->n) ? at : NULL;
}

/* A unit of a set where another pattern does not match: mostly it does not
** even begin there. */
static place match_unless(matcher *m, const scan_node *n, place at) {
  return looks_like(m, n, at) ? NULL : at + 1;
}

static place match_has(matcher *m, const scan_node *n, place at) {
  (void)m, (void)n;
  return at; /* it begins here */
}

static place match_has_not(matcher *m, const scan_node *n, place at) {
  (void)m;
  return scan_has(*at, (uint32_t)n->n) ? NULL : at;
}

/* By quoth_pattern_op, and those of scan.h. */
static const match_op match_as_op[SCAN_OPS] = {
    match_set,  match_sequence, match_choice, match_repeat, match_not,
    match_look, match_behind,   match_as,     match_def,    match_run,
    match_has,  match_has_not,  match_unless};

/* -- windows -- */

#define BITS 64

/* Finds for each unit the rules that can match there: what stands before, there
** and behind is right, and what they need is ahead. */
static void find_rules(matcher *m, uint32_t n) {
  const lex_scan *s = m->s;
  memset(m->some, 0, (n / BITS + 1) * sizeof *m->some);
  for (uint32_t w = 0; w < s->words; w++) {
    const scan_rules *third = scan_rules_of(s, s->rows, w), *next = third;
    const scan_rules *here = next, *none = next, *last;
    uint64_t *may = m->may + (size_t)n * s->words + w;
    uint64_t one = 0, two = 0;
    last = n ? scan_rules_of(s, m->rows[n - 1], w) : none;
    for (uint32_t i = n; i-- > 0;) {
      third = next, next = here, here = last;
      last = i ? scan_rules_of(s, m->rows[i - 1], w) : none;
      if (m->units[i].letter == '|') {
        one &= s->far[w];
        two &= s->far[s->words + w];
      }
      one |= here->need[0];
      two |= here->need[1];
      may -= s->words;
      *may =
          one & two & here->at[0] & next->at[1] & third->at[2] & last->before;
      m->some[i / BITS] |= (uint64_t)(*may != 0) << i % BITS;
    }
  }
}

/* The first unit from i on where some rules can match, or n. */
static uint32_t next_tried(const matcher *m, uint32_t i, uint32_t n) {
  uint64_t bits = m->some[i / BITS] >> i % BITS;
  if (bits) return i + scan_lowest(bits);
  for (i = i / BITS + 1; i <= n / BITS; i++)
    if (m->some[i]) return i * BITS + scan_lowest(m->some[i]);
  return n;
}

_Static_assert(SCAN_AHEAD == 3 && SCAN_NEEDS == 2, "as find_rules has it");

/* The rules of the word w that begin with the same pattern as one that does not
** match, where this is what does not. */
static uint64_t as_little(const matcher *m, const scan_rule *r, uint32_t i,
                          uint32_t w) {
  const lex_scan *s = m->s;
  if (r->memo == SCAN_NO_MEMO ||
      m->memos[(size_t)i * s->nmemos + r->memo] != MEMO_FAILS)
    return 0;
  return s->begin[(size_t)r->memo * s->words + w];
}

/* Tries the rules that can match at a unit: the bits of `may`, of the word w.
** *done is the last group that has a hit here, *end where the first hit ends.
*/
static quoth_err try_rules(quoth_doc *doc, matcher *m, uint32_t i, uint32_t w,
                           uint64_t may, uint32_t *done, uint32_t *end) {
  while (may) {
    const scan_rule *r = &m->s->rules.v[w * 64 + scan_lowest(may)];
    quoth_hit *hit;
    place to;
    quoth_err e;
    may &= may - 1;
    if (r->group == *done || (m->only != QUOTH_NONE && m->only != r->rule))
      continue;
    if ((e = vec_room(&doc->arena, &doc->view.hits, 1))) return e;
    hit = m->hit = doc->view.hits.v + doc->view.hits.n;
    hit->n = 0;
    to = match(m, &r->node, m->rows + i);
    if (m->full) return QUOTH_EFULL;
    if (!to) {
      may &= ~as_little(m, r, i, w);
      continue;
    }
    hit->span.beg = i;
    hit->span.end = unit_at(m, to);
    hit->id = r->id;
    hit->group = r->group;
    doc->view.hits.n++;
    *done = r->group;
    if (*end == QUOTH_NONE) *end = hit->span.end;
  }
  return QUOTH_OK;
}

/* Orders the hits by their groups; behind them is room for a copy. */
static quoth_err order(quoth_doc *doc, const lex_scan *s) {
  uint32_t n = doc->view.hits.n, i = 1;
  uint32_t at[UINT8_MAX + 2];
  quoth_hit *v = doc->view.hits.v;
  quoth_err e;
  while (i < n && v[i - 1].group <= v[i].group)
    i++;
  if (i >= n) return QUOTH_OK;
  if ((e = vec_room(&doc->arena, &doc->view.hits, n))) return e;
  v = doc->view.hits.v;
  memset(at, 0, (s->ngroups + 1) * sizeof *at);
  at[0] = n;
  for (i = 0; i < n; i++)
    at[v[i].group + 1]++;
  for (i = 1; i < s->ngroups; i++)
    at[i] += at[i - 1];
  for (i = 0; i < n; i++)
    v[at[v[i].group]++] = v[i];
  memcpy(v, v + n, n * sizeof *v);
  return QUOTH_OK;
}

/* The rows of the units shown, and as many of no unit as rules look ahead. */
static quoth_err find_rows(quoth_doc *doc, const lex_scan *s, matcher *m) {
  uint32_t n = doc->view.units.n;
  const quoth_unit *u = doc->view.units.v;
  const uint64_t **rows;
  quoth_err e;
  doc->view.rows.n = doc->view.memos.n = doc->view.may.n = 0;
  if ((e = vec_room(&doc->arena, &doc->view.rows, n + SCAN_AHEAD)) ||
      (e = vec_room(&doc->arena, &doc->view.may,
                    n * s->words + n / BITS + 1)) ||
      (e = vec_room(&doc->arena, &doc->view.memos, (n + 1) * s->nmemos)))
    return e;
  rows = doc->view.rows.v;
  for (uint32_t i = 0; i < n; i++)
    rows[i] =
        s->rows +
        (size_t)s->of[s->row[(uint8_t)u[i].letter] + u[i].code] * s->stride;
  for (uint32_t i = 0; i < SCAN_AHEAD; i++)
    rows[n + i] = s->rows;
  m->s = s;
  m->kids = s->kids;
  m->units = u;
  m->rows = rows;
  m->may = doc->view.may.v;
  m->some = m->may + (size_t)n * s->words;
  m->memos = doc->view.memos.v;
  m->looks = m->full = 0;
  if (s->nmemos) memset(m->memos, 0, (size_t)(n + 1) * s->nmemos);
  find_rules(m, n);
  return QUOTH_OK;
}

quoth_err match_window(quoth_doc *doc, uint32_t scan, uint32_t only) {
  const lex_scan *s = lex_get_scan(doc->lex, scan);
  uint32_t n = doc->view.units.n;
  quoth_err e;
  matcher m;
  if (!s || (only != QUOTH_NONE && only >= s->nrules)) return QUOTH_EARG;
  doc->view.hits.n = 0;
  m.only = only;
  if ((e = find_rows(doc, s, &m))) return e;
  for (uint32_t i = next_tried(&m, 0, n); i < n; i = next_tried(&m, i, n)) {
    const uint64_t *may = m.may + (size_t)i * s->words;
    uint32_t done = QUOTH_NONE, end = QUOTH_NONE;
    for (uint32_t w = 0; w < s->words; w++)
      if ((e = try_rules(doc, &m, i, w, may[w], &done, &end))) return e;
    i = s->consumes && only == QUOTH_NONE && end != QUOTH_NONE && end > i
            ? end
            : i + 1;
  }
  return order(doc, s);
}
