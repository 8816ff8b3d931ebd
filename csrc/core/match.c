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

#define FAIL UINT32_MAX

typedef struct {
  const lex_scan *s;
  const uint64_t *const *rows; /* of each unit; past the last that of none */
  uint64_t *failed, *held;     /* memos of each unit */
  quoth_hit hit;
  int full; /* a rule captures too much */
} matcher;

static uint32_t match(matcher *m, uint32_t node, uint32_t i);

/* As many units as there are, up to `most`. */
static uint32_t match_run(const matcher *m, uint32_t set, uint32_t i,
                          uint32_t most) {
  uint32_t end = i + most;
  while (i < end && scan_has(m->rows[i], set)) i++;
  return i;
}

static uint32_t match_repeat(matcher *m, const scan_node *n, uint32_t i) {
  uint32_t kid = m->s->kids[n->kids], k = 0;
  uint32_t least = n->n > 0 ? (uint32_t)n->n : 0;
  uint32_t most = n->n < 0 ? (uint32_t)-n->n : QUOTH_NONE - i;
  if (m->s->nodes[kid].op == PAT_SET) {
    uint32_t end = match_run(m, (uint32_t)m->s->nodes[kid].n, i, most);
    return end - i < least ? FAIL : end;
  }
  for (; k < most; k++) {
    uint8_t captured = m->hit.n;
    uint32_t end = match(m, kid, i);
    if (end == FAIL) {
      m->hit.n = captured;
      break;
    }
    if (end == i && k >= least) break; /* it would for ever */
    i = end;
  }
  return k < least ? FAIL : i;
}

static uint32_t match_as(matcher *m, const scan_node *n, uint32_t i) {
  quoth_hit *h = &m->hit;
  uint8_t k = h->n;
  uint32_t end;
  if (k == HIT_CAPTURES) {
    m->full = 1;
    return FAIL;
  }
  h->n++;
  h->capture[k] = (uint8_t)n->n;
  end = match(m, m->s->kids[n->kids], i);
  h->units[k].beg = i;
  h->units[k].end = end;
  return end;
}

static uint32_t match_def(matcher *m, const scan_node *n, uint32_t i) {
  uint64_t bit;
  uint32_t end;
  if (n->memo == SCAN_NO_MEMO) return match(m, m->s->kids[n->kids], i);
  bit = (uint64_t)1 << n->memo;
  if (m->failed[i] & bit) return FAIL;
  if (m->held[i] & bit) return i;
  end = match(m, m->s->kids[n->kids], i);
  if (end == FAIL)
    m->failed[i] |= bit;
  else if (n->look)
    m->held[i] |= bit;
  return end;
}

/* The unit behind the match of a pattern at a unit, or FAIL: then what it has
** captured is to be dropped. */
static uint32_t match(matcher *m, uint32_t node, uint32_t i) {
  const scan_node *n = &m->s->nodes[node];
  const uint32_t *kid = m->s->kids + n->kids;
  uint8_t captured = m->hit.n;
  uint32_t end;
  switch (n->op) {
    case PAT_SET:
      return scan_has(m->rows[i], (uint32_t)n->n) ? i + 1 : FAIL;
    case PAT_SEQ:
      for (uint32_t k = 0; k < n->nkids && i != FAIL; k++)
        i = match(m, kid[k], i);
      return i;
    case PAT_CHOICE:
      for (uint32_t k = 0; k < n->nkids; k++) {
        if ((end = match(m, kid[k], i)) != FAIL) return end;
        m->hit.n = captured;
      }
      return FAIL;
    case PAT_REPEAT: return match_repeat(m, n, i);
    case PAT_NOT:
      end = match(m, *kid, i);
      m->hit.n = captured;
      return end == FAIL ? i : FAIL;
    case PAT_LOOK:
      end = match(m, *kid, i);
      m->hit.n = captured;
      return end == FAIL ? FAIL : i;
    case PAT_BEHIND:
      if (i < (uint32_t)n->n) return FAIL;
      end = match(m, *kid, i - (uint32_t)n->n);
      m->hit.n = captured;
      return end == FAIL ? FAIL : i;
    case PAT_AS: return match_as(m, n, i);
    default: return match_def(m, n, i);
  }
}

/* -- windows -- */

/* The rules that can match at a unit, of the words `w` of their bits. */
static uint64_t rules_at(const matcher *m, uint32_t i, uint32_t w) {
  uint64_t may = UINT64_MAX;
  for (uint32_t k = 0; may && k < SCAN_PLACES; k++)
    may &= m->rows[i + k][m->s->setwords + k * m->s->words + w];
  return may;
}

static unsigned lowest(uint64_t bits) {
#if defined(__GNUC__)
  return (unsigned)__builtin_ctzll(bits);
#else
  unsigned n = 0;
  while (!(bits >> n & 1)) n++;
  return n;
#endif
}

/* Tries the rules that can match at a unit, and returns where the first hit
** ends, or FAIL. */
static quoth_err match_unit(quoth_doc *doc, matcher *m, uint32_t i,
                            uint32_t only, uint32_t *end) {
  const lex_scan *s = m->s;
  uint32_t done = QUOTH_NONE; /* the group that has a hit here */
  *end = FAIL;
  for (uint32_t w = 0; w < s->words; w++) {
    uint64_t may = rules_at(m, i, w);
    if (only != QUOTH_NONE)
      may &= only >> 6 == w ? (uint64_t)1 << (only & 63) : 0;
    while (may) {
      uint32_t r = w * 64 + lowest(may), to;
      quoth_err e;
      may &= may - 1;
      if (s->group_of[r] == done) continue;
      m->hit.n = 0;
      to = match(m, s->rules[r].node, i);
      if (m->full) return QUOTH_EFULL;
      if (to == FAIL) continue;
      if ((e = vec_room(&doc->arena, &doc->view.hits, 1))) return e;
      m->hit.span.beg = i;
      m->hit.span.end = to;
      m->hit.id = s->rules[r].id;
      m->hit.group = s->group_of[r];
      doc->view.hits.v[doc->view.hits.n++] = m->hit;
      done = s->group_of[r];
      if (*end == FAIL) *end = to;
    }
  }
  return QUOTH_OK;
}

/* Orders the hits by their groups; behind them is room for a copy. */
static quoth_err order(quoth_doc *doc, const lex_scan *s) {
  uint32_t n = doc->view.hits.n, k = n;
  quoth_err e = vec_room(&doc->arena, &doc->view.hits, n);
  quoth_hit *v = doc->view.hits.v;
  if (e) return e;
  for (uint32_t g = 0; g < s->ngroups; g++)
    for (uint32_t i = 0; i < n; i++)
      if (v[i].group == g) v[k++] = v[i];
  memcpy(v, v + n, n * sizeof *v);
  return QUOTH_OK;
}

/* The rows of the units shown, and as many of no unit as rules look ahead. */
static quoth_err find_rows(quoth_doc *doc, const lex_scan *s, matcher *m) {
  uint32_t n = doc->view.units.n;
  const quoth_unit *u = doc->view.units.v;
  const uint64_t **rows;
  quoth_err e;
  doc->view.rows.n = doc->view.memos.n = 0;
  if ((e = vec_room(&doc->arena, &doc->view.rows, n + SCAN_PLACES)) ||
      (e = vec_room(&doc->arena, &doc->view.memos, 2 * (n + 1))))
    return e;
  rows = doc->view.rows.v;
  for (uint32_t i = 0; i < n; i++)
    rows[i] = s->rows +
              (size_t)s->of[s->row[(uint8_t)u[i].letter] + u[i].code] *
                  s->stride;
  for (uint32_t i = 0; i < SCAN_PLACES; i++) rows[n + i] = s->rows;
  m->rows = rows;
  m->failed = doc->view.memos.v;
  m->held = m->failed + n + 1;
  memset(m->failed, 0, 2 * (n + 1) * sizeof *m->failed);
  return QUOTH_OK;
}

quoth_err match_window(quoth_doc *doc, uint32_t scan, uint32_t only) {
  const lex_scan *s = lex_get_scan(doc->lex, scan);
  int consumes = s && s->consumes && only == QUOTH_NONE;
  uint32_t i = 0, end;
  quoth_err e;
  matcher m;
  if (!s || (only != QUOTH_NONE && only >= s->nrules)) return QUOTH_EARG;
  doc->view.hits.n = 0;
  m.s = s;
  m.full = 0;
  if ((e = find_rows(doc, s, &m))) return e;
  while (i < doc->view.units.n) {
    if ((e = match_unit(doc, &m, i, only, &end))) return e;
    i = consumes && end != FAIL && end > i ? end : i + 1;
  }
  return s->ngroups > 1 && doc->view.hits.n > 1 ? order(doc, s) : QUOTH_OK;
}
