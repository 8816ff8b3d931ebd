/*
** Match: a machine for patterns as LPeg has it, over rows of bits (scan.c). It
** runs the steps that program.c wrote and keeps an entry where a choice, a
** repetition or a look begins; a pattern matches in one way at a unit, so what
** a named one did there is remembered.
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

/* A place among the units: where the row of the next one is. */
typedef const uint64_t *const *place;

typedef struct {
  const lex_scan *s;
  place rows; /* of each unit; past the last that of none */
  place end;  /* behind the last of them */
  const quoth_unit *units;
  uint8_t *memos; /* of each unit */
  uint64_t *may; /* of each unit and one more, the rules that can match there */
  int full;      /* a rule captures too much */
  uint32_t only; /* the rule that runs alone, or QUOTH_NONE */
  quoth_hit *hit; /* what is captured */
} matcher;

static uint32_t unit_at(const matcher *m, place at) {
  return (uint32_t)(at - m->rows);
}

static uint8_t *memo_of(const matcher *m, place at, uint32_t memo) {
  return m->memos + (size_t)unit_at(m, at) * m->s->nmemos + memo;
}

/* -- the machine -- */

/* There are no steps but those of program.h: the compiler need not look. */
#if defined(__GNUC__)
#define NEVER __builtin_unreachable()
#else
#define NEVER break
#endif

/* What is kept: where it goes on after a failure, or NULL where it fails there
** too. */
typedef struct {
  const program_step *other;
  const program_step *back; /* of a call: where it returns to */
  place at;
  uint8_t *memo;  /* of a call: its, or NULL */
  uint32_t times; /* that a repetition came back */
  uint8_t captured;
} entry;

/* Is the unit in the set of a step? */
static inline int in_set(const program_step *s, place at) {
  return ((const uint8_t *)*at)[s->byte] & s->mask;
}

/* Closes the capture that was opened last. */
static inline void close_capture(quoth_hit *h, uint32_t end) {
  uint8_t k = h->n;
  while (h->units[--k].end != QUOTH_NONE) {
  }
  h->units[k].end = end;
}

/* The place behind the match of a rule at one, or NULL where there is none. */
static place run(matcher *m, const program_step *s, place at) {
  entry entries[PROGRAM_ENTRIES], *top = entries;
  quoth_hit *h = m->hit;
  h->n = 0;
  for (;;) {
    /* Most steps are of two kinds, so the processor foretells these tests. */
    for (;;)
      if (s->op == STEP_SET && in_set(s, at)) {
        at += s->arg, s++;
      } else if (s->op != STEP_TRY) {
        break;
      } else if (!in_set(s, at)) {
        s += (uint32_t)s->arg >> 1;
      } else {
        top->other = s + ((uint32_t)s->arg >> 1);
        top->at = at;
        top->times = 0;
        top->captured = h->n;
        at += s->arg & 1;
        top++, s++;
      }
    switch (s->op) {
      case STEP_SET: break;
      case STEP_REFUSE:
        if (in_set(s, at)) break;
        s++;
        continue;
      case STEP_BEHIND:
        if (at == m->rows || !in_set(s, at - 1)) break;
        s++;
        continue;
      case STEP_RUN:
        for (int32_t k = s->arg; k > 0 && in_set(s, at); k--)
          at++;
        s++;
        continue;
      case STEP_COMMIT: top--, s += s->arg; continue;
      case STEP_AGAIN: {
        entry *e = top - 1;
        uint32_t times = ++e->times, n = (uint32_t)s[1].arg;
        if (s[1].arg > 0 ? times > n && e->at == at
                         : times == 0 - n || e->at == at) {
          top--, s += 2;
          continue;
        }
        if (times == n) e->other = s + 2;
        e->at = at;
        e->captured = h->n;
        if (!in_set(s, at)) break;
        s += s->arg;
        continue;
      }
      case STEP_HOLD:
        if (!in_set(s, at) || at - m->rows < s->arg) break;
        top->other = NULL;
        top->memo = NULL;
        top->at = at;
        top->times = 0;
        at -= s->arg;
        top++, s++;
        continue;
      case STEP_BACK:
        top--;
        at = top->at, s++;
        continue;
      case STEP_REFUTE: top--; break;
      case STEP_BOUND:
        top->other = NULL;
        top->memo = NULL;
        top->at = s->arg < 0 && -s->arg < m->end - at ? at - s->arg : m->end;
        top++, s++;
        continue;
      case STEP_UNTIL: {
        place end = top[-1].at;
        while (at < end && in_set(s, at) && !in_set(s + 1, at))
          at++;
        if (at == end || !in_set(s, at)) {
          top--, s += s->arg;
          continue;
        }
        top->other = s;
        top->at = at + 1;
        top->captured = h->n;
        top++, s += 2;
        continue;
      }
      case STEP_HALT:
        top -= 2;
        at = top[1].at - 1, s++;
        continue;
      case STEP_OPEN:
        if (!in_set(s, at)) break;
        if (h->n == HIT_CAPTURES) {
          m->full = 1;
          return NULL;
        }
        h->capture[h->n] = (uint8_t)(s->arg / 2);
        h->units[h->n].beg = unit_at(m, at);
        h->units[h->n++].end = QUOTH_NONE;
        at += s->arg & 1, s++;
        continue;
      case STEP_CLOSE:
        close_capture(h, unit_at(m, at));
        s++;
        continue;
      case STEP_CALL: {
        uint32_t arg = (uint32_t)s->arg;
        uint8_t *memo = NULL;
        if (!in_set(s, at)) break;
        if ((uint8_t)arg != SCAN_NO_MEMO) memo = memo_of(m, at, (uint8_t)arg);
        if (memo && *memo == MEMO_FAILS) break;
        if (memo && *memo && arg >> 8 & 1) {
          at += *memo - MEMO_TAKES, s++;
          continue;
        }
        top->other = NULL;
        top->back = s + 1;
        top->at = at;
        top->memo = memo;
        top++, s = m->s->steps.v + (arg >> 9);
        continue;
      }
      case STEP_RETURN: {
        ptrdiff_t takes;
        top--;
        takes = at - top->at;
        if (top->memo && takes <= UINT8_MAX - MEMO_TAKES)
          *top->memo = (uint8_t)(takes + MEMO_TAKES);
        s = top->back;
        continue;
      }
      case STEP_MATCH: return at;
      default: NEVER;
    }
    do { /* it failed */
      if (top == entries) return NULL;
      top--;
      if (!top->other && top->memo) *top->memo = MEMO_FAILS;
    } while (!top->other);
    s = top->other;
    at = top->at;
    h->n = top->captured;
  }
}

/* -- windows -- */

/* What a class tells of 64 rules, the w-th. */
static const scan_rules *rules_of(const lex_scan *s, const uint64_t *row,
                                  uint32_t w) {
  return (const scan_rules *)(const void *)(row + s->setwords) + w;
}

/* Finds for each unit the rules that can match there: what stands before, there
** and behind is right, and what they need is ahead. Backwards: `next` is what
** the two units behind allow, `third` what the one behind allows to the unit
** before. */
static void find_rules(matcher *m, uint32_t n) {
  const lex_scan *s = m->s;
  for (uint32_t w = 0; w < s->words; w++) {
    const scan_rules *none = rules_of(s, s->rows, w);
    uint64_t *may = m->may + (size_t)n * s->words + w;
    uint64_t third = none->at[2], next = none->at[1] & third;
    uint64_t one = 0, two = 0, three = 0, four = 0;
    *may = 0;
    for (uint32_t i = n; i-- > 0;) {
      const scan_rules *here = rules_of(s, m->rows[i], w);
      one = here->need[0] | (here->pass[0] & one);
      two = here->need[1] | (here->pass[1] & two);
      three = here->need[2] | (here->pass[2] & three);
      four = here->need[3] | (here->pass[3] & four);
      *may &= here->before;
      may -= s->words;
      *may = one & two & three & four & here->at[0] & next;
      next = here->at[1] & third;
      third = here->at[2];
    }
    *may &= none->before;
  }
}

/* The first unit from i on where some rules can match, or n. */
static uint32_t next_tried(const matcher *m, uint32_t i, uint32_t n) {
  uint32_t words = m->s->words;
  const uint64_t *may = m->may + (size_t)i * words;
  for (; i < n; i++)
    for (uint32_t w = 0; w < words; w++)
      if (*may++) return i;
  return n;
}

_Static_assert(SCAN_AHEAD == 3 && SCAN_NEEDS == 4, "as find_rules has it");

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
    to = run(m, m->s->steps.v + r->step, m->rows + i);
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
      (e = vec_room(&doc->arena, &doc->view.may, (n + 1) * s->words)) ||
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
  m->units = u;
  m->rows = rows;
  m->end = rows + n + SCAN_AHEAD;
  m->may = doc->view.may.v;
  m->memos = doc->view.memos.v;
  m->full = 0;
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
      if (may[w] && (e = try_rules(doc, &m, i, w, may[w], &done, &end)))
        return e;
    i = s->consumes && only == QUOTH_NONE && end != QUOTH_NONE && end > i
            ? end
            : i + 1;
  }
  return order(doc, s);
}
