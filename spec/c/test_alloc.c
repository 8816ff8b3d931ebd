/*
** Refused memory: a lexicon is made and an article read, from text to
** statements, with an allocator whose n-th request fails, n = 1, 2, 3 and so
** on until all succeed. Each refusal must come back as QUOTH_ENOMEM and leave
** no live byte, whether later requests succeed or fail as well. The hits that
** rules would bring are made by hand.
*/
#include "../../csrc/core/attribution.h"
#include "../../csrc/core/match.h"
#include "../../csrc/core/text.h"
#include "../../csrc/core/view.h"
#include "check.h"

/* More requests than reading the article can need: the sweep ends. */
#define REQUESTS_MAX 100000

/* -- the allocator -- */

static int lied; /* an osize was not that of the block */

typedef union {
  size_t size;
  max_align_t align;
} header;

static void *allocate_anew(void *ud, void *p, size_t osize, size_t nsize) {
  heap *h = ud;
  header *old = p ? (header *)p - 1 : NULL, *b;
  if (old && old->size != osize) lied = 1;
  if (nsize == 0) {
    h->live -= old ? old->size : 0;
    free(old);
    return NULL;
  }
  if (heap_refuses(h)) return NULL;
  b = malloc(sizeof *b + nsize); /* always moves: who keeps `p` is found out */
  if (!b) return NULL;
  b->size = nsize;
  h->live += nsize;
  if (old) {
    memcpy(b + 1, p, osize < nsize ? osize : nsize);
    memset(p, 0x5A, osize);
    h->live -= old->size;
    free(old);
  }
  return b + 1;
}

/* -- the article -- */

static const char article[] =
    "Ferry line cuts sailings\r\n\r\n"
    "By Jo Field\n\n"
    "TALLINN, Nov 12 - Anna Orlova said the line will sail again on Monday. "
    "\xE2\x80\x9CWe are ready,\xE2\x80\x9D Orlova told reporters. "
    "\xE2\x80\x9CThe crew is \xE2\x80\x98well\xE2\x80\x99.\n\n"
    "\xE2\x80\x9C"
    "And \xC3\xA9"
    "a\xCC\x81 the ship is sound.\xE2\x80\x9D "
    "bad byte: \xFF; a straight \"mark\" and it's done.\n";

enum {
  RULE_QUOTE = 1,
  RULE_CLAUSE
};

static quoth_err make_lexicon(quoth_lexicon **out, heap *h) {
  static const char *const tags[] = {"say", "first", "month", "abbr"};
  static const struct {
    const char *form;
    unsigned tag;
  } words[] = {{"said", 0}, {"told", 0},  {"anna", 1},
               {"Nov", 2},  {"nov.", 3},  {"according to", 0},
               {"Jo", 1},   {"no. 1", 3}, {"Nov 12th ball", 1}};
  /* any word that ends a sentence is a mention */
  static const quoth_unit_test word = {"wWU", {0, 0}, NULL, NULL, 0, 0};
  static const quoth_set unit_sets[] = {{QUOTH_TEST, 0, 0}, {QUOTH_OR, 0, 1}};
  static const quoth_pattern patterns[] = {{PAT_SET, 1, 0, 0},
                                           {PAT_SET, 2, 0, 0},
                                           {PAT_AS, CAP_WHOLE, 0, 1},
                                           {PAT_SEQ, 0, 1, 2}};
  static const uint32_t parts[] = {0, 2, 1};
  static const quoth_scan_rule rules[] = {{3, MEN_PERSON, 0},
                                          {3, MEN_ROLE, 1}};
  static const quoth_scan_def scan = {&word, unit_sets, patterns, parts, rules,
                                      1, 2, 4, 3, 2, 0};
  uint16_t sets[sizeof tags / sizeof *tags];
  uint32_t id;
  quoth_lexicon *lex;
  quoth_err e = quoth_lexicon_new(&lex, allocate_anew, h);
  *out = lex;
  for (size_t i = 0; i < sizeof tags / sizeof *tags && !e; i++) {
    uint64_t mask;
    e = quoth_lexicon_tag(lex, tags[i], i ? 2 : 1, &mask);
    if (!e) e = quoth_lexicon_tags(lex, tags[i], strlen(tags[i]), &sets[i]);
  }
  for (size_t i = 0; i < sizeof words / sizeof *words && !e; i++)
    e = quoth_lexicon_add(lex, words[i].form, strlen(words[i].form),
                          sets[words[i].tag], (uint16_t)(i % 3));
  if (!e) e = quoth_lexicon_own(lex, "that", 4);
  if (!e) e = quoth_lexicon_cover(lex, 1, 2);
  if (!e) e = quoth_lexicon_rule(lex, RULE_QUOTE, 80, ACT_SPEECH, 0);
  if (!e) e = quoth_lexicon_rule(lex, RULE_CLAUSE, 50, ACT_SPEECH, 0);
  if (!e) e = quoth_lexicon_close(lex);
  return e ? e : quoth_lexicon_scan(lex, &scan, &id);
}

/* -- hits made by hand -- */

/* The first unit of the window shown from `unit` on that is of `type` and, for
** a token, has this text; the number of units for none. */
static uint32_t find(const quoth_doc *doc, uint32_t unit, uint8_t type,
                     const char *word) {
  for (; unit < doc->view.units.n; unit++) {
    const quoth_unit *u = &doc->view.units.v[unit];
    quoth_span s;
    if (u->type != type) continue;
    if (!word) break;
    s = doc->toks.v[u->tok].span;
    if (s.end - s.beg == strlen(word) &&
        memcmp(doc->txt + s.beg, word, s.end - s.beg) == 0)
      break;
  }
  return unit;
}

/* A hit with nothing captured so far. */
static quoth_hit *begin(quoth_doc *doc, uint16_t id) {
  quoth_hit *hit;
  if (vec_room(&doc->arena, &doc->view.hits, 1)) return NULL;
  hit = doc->view.hits.v + doc->view.hits.n++;
  hit->id = id;
  hit->n = 0;
  return hit;
}

static void capture(quoth_hit *hit, uint8_t what, uint32_t unit, uint32_t n) {
  hit->capture[hit->n] = what;
  hit->units[hit->n].beg = unit;
  hit->units[hit->n++].end = unit + n;
}

/* "Orlova" is a person wherever she stands, with "Anna" if that precedes. */
static quoth_err mentions(quoth_doc *doc) {
  uint32_t at = 0;
  while ((at = find(doc, at, UNIT_TOKEN, "Orlova")) < doc->view.units.n) {
    uint32_t first = at && find(doc, at - 1, UNIT_TOKEN, "Anna") == at - 1;
    quoth_hit *hit = begin(doc, MEN_PERSON);
    if (!hit) return QUOTH_ENOMEM;
    capture(hit, CAP_WHOLE, at - first, 1 + first);
    capture(hit, CAP_NAME, at - first, 1 + first);
    at++;
  }
  return mention_hits(doc);
}

/* "Q, M told" and "M said clause". */
static quoth_err candidates(quoth_doc *doc) {
  uint32_t cue = find(doc, 0, UNIT_TOKEN, "told");
  uint32_t q = find(doc, 0, UNIT_QUOTATION, NULL);
  quoth_hit *hit;
  if (cue < doc->view.units.n && q < cue) {
    if (!(hit = begin(doc, RULE_QUOTE))) return QUOTH_ENOMEM;
    capture(hit, CAP_CONTENT, q, 1);
    capture(hit, CAP_SOURCE, cue - 1, 1);
    capture(hit, CAP_CUE, cue, 1);
    capture(hit, CAP_ADDRESSEE, cue + 1, 1);
  }
  cue = find(doc, 0, UNIT_TOKEN, "said");
  if (cue > 0 && cue < doc->view.units.n) {
    if (!(hit = begin(doc, RULE_CLAUSE))) return QUOTH_ENOMEM;
    capture(hit, CAP_SOURCE, cue - 1, 1);
    capture(hit, CAP_CUE, cue, 1);
    capture(hit, CAP_AFTER, cue + 1, 0);
  }
  return attribution_hits(doc);
}

/* -- reading -- */

static quoth_err windows(quoth_doc *doc, int collapse,
                         quoth_err (*rules)(quoth_doc *doc)) {
  quoth_err e = QUOTH_OK;
  for (uint32_t i = 0; i < doc->windows.n && !e; i++) {
    e = view_show(doc, i, collapse);
    if (!e) e = view_write(doc);
    if (!e) e = match_window(doc, 0, QUOTH_NONE);
    doc->view.hits.n = 0;
    if (!e) e = rules(doc);
  }
  return e;
}

static quoth_err read_article(const quoth_lexicon *lex, heap *h,
                              uint32_t *found) {
  quoth_doc *doc;
  quoth_text text = {0};
  quoth_err e = quoth_doc_new(&doc, allocate_anew, h);
  if (!e)
    e = text_decode(&doc->arena, article, sizeof article - 1, NULL, 0, &text);
  if (!e) e = quoth_doc_read(doc, lex, text.s, text.len);
  if (!e) e = quoth_doc_segment(doc);
  if (!e) e = windows(doc, 0, mentions);
  if (!e) e = windows(doc, 1, candidates);
  if (!e) e = quoth_doc_decide(doc);
  if (!e) *found = doc->statements.n;
  quoth_doc_free(doc);
  return e;
}

/* Refuses the n-th request of `work`, for all n. */
static void sweep(quoth_err (*work)(void *arg, heap *h), void *arg, int once) {
  quoth_err e = QUOTH_ENOMEM;
  for (long n = 1; e && n < REQUESTS_MAX; n++) {
    heap h = {0};
    h.fail_at = n;
    h.once = once;
    e = work(arg, &h);
    /* what one refusal made dearer, not impossible, may succeed */
    if (!e && once && h.requests >= n) e = QUOTH_ENOMEM;
    check_at(e == QUOTH_OK || e == QUOTH_ENOMEM, "refusal is out of memory", n);
    check_at(h.live == 0, "no live byte after a refusal", n);
    check_at(!lied, "the allocator is told the right size", n);
  }
  check(e == QUOTH_OK, "success in the end");
}

static quoth_err lexicon_work(void *arg, heap *h) {
  quoth_lexicon *lex;
  quoth_err e = make_lexicon(&lex, h);
  (void)arg;
  quoth_lexicon_free(lex);
  return e;
}

static quoth_err article_work(void *arg, heap *h) {
  uint32_t found;
  return read_article(arg, h, &found);
}

int main(void) {
  heap h = {0};
  quoth_lexicon *lex;
  uint32_t found = 0;
  quoth_err e = make_lexicon(&lex, &h);
  check(!e, "a lexicon");
  if (!e) {
    check(!read_article(lex, &h, &found), "an article is read");
    check(found == 2, "two statements are found");
    for (int once = 0; once < 2; once++) {
      sweep(lexicon_work, NULL, once);
      sweep(article_work, lex, once);
    }
  }
  quoth_lexicon_free(lex);
  check(h.live == 0 && !lied, "all is given back");
  return report();
}
