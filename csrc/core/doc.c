/*
** Document: runs the stages. Between them the rules (Lua) work on what has
** been written: after quoth_doc_read they name the sections, after
** quoth_doc_segment they find mentions and candidates, window by window.
*/
#include "doc.h"

#include <string.h>

#include "attribution.h"
#include "match.h"
#include "mention.h"
#include "norm.h"
#include "quotation.h"
#include "section.h"
#include "sentence.h"
#include "speaker.h"
#include "statement.h"
#include "token.h"
#include "view.h"

const char *quoth_strerror(quoth_err e) {
  switch (e) {
    case QUOTH_OK: return "ok";
    case QUOTH_ENOMEM: return "enomem";
    case QUOTH_EBIG: return "ebig";
    case QUOTH_EUTF8: return "eutf8";
    case QUOTH_EFULL: return "efull";
    case QUOTH_EARG: return "earg";
  }
  return "eunknown";
}

quoth_err quoth_doc_new(quoth_doc **out, quoth_alloc f, void *ud) {
  quoth_doc *doc = f(ud, NULL, 0, sizeof *doc);
  *out = NULL;
  if (!doc) return QUOTH_ENOMEM;
  memset(doc, 0, sizeof *doc);
  arena_init(&doc->arena, f, ud);
  doc->view.window = QUOTH_NONE;
  *out = doc;
  return QUOTH_OK;
}

void quoth_doc_free(quoth_doc *doc) {
  if (!doc) return;
  arena_drop(&doc->arena);
  doc->arena.f(doc->arena.ud, doc, sizeof *doc, 0);
}

quoth_err doc_set_lexicon(quoth_doc *doc, const quoth_lexicon *lex) {
  doc->lex = lex;
  doc->sets = lex_sets(lex);
  doc->entries = lex_entries(lex);
  doc->ends = lex_clause_weights(lex);
  return doc->sets ? QUOTH_OK : QUOTH_EARG;
}

quoth_err quoth_doc_read(quoth_doc *doc, const quoth_lexicon *lex,
                         const char *text, size_t len) {
  quoth_err e;
  if (len >= QUOTH_NONE) return QUOTH_EBIG;
  if ((e = doc_set_lexicon(doc, lex))) return e;
  doc->src = text;
  doc->src_len = (uint32_t)len;
  e = norm_run(&doc->arena, text, doc->src_len, QUOTH_NORM_NEWS, &doc->txt,
               &doc->len, &doc->map);
  if (!e) e = section_lines(doc);
  if (!e) e = token_lines(doc);
  if (e) return e;
  section_looks(doc);
  return QUOTH_OK;
}

static quoth_err sentences(quoth_doc *doc) {
  quoth_spans s = {0};
  quoth_err e = QUOTH_OK;
  for (uint32_t i = 0; i < doc->lines.n && !e; i++) {
    uint32_t beg = doc->lines.v[i].body;
    s.n = 0;
    e = sentence_split(&doc->arena, doc->lex, doc->txt + beg,
                       doc->lines.v[i].span.end - beg, &s);
    if (!e) e = vec_room(&doc->arena, &doc->sentences, s.n);
    for (uint32_t k = 0; k < s.n && !e; k++) {
      quoth_sentence *t = &doc->sentences.v[doc->sentences.n++];
      t->span.beg = beg + s.v[k].beg;
      t->span.end = beg + s.v[k].end;
      t->line = i;
    }
  }
  arena_resize(&doc->arena, s.v, 0);
  return e;
}

/* Quotations are paired over runs of lines that are read. */
static quoth_err quotations(quoth_doc *doc) {
  for (uint32_t i = 0; i < doc->lines.n;) {
    uint32_t k = i;
    quoth_err e;
    while (k < doc->lines.n && section_is_read(doc->lines.v[k].kind)) k++;
    if (k > i && (e = quotation_pair(doc, i, k))) return e;
    i = k + 1;
  }
  return QUOTH_OK;
}

quoth_err quoth_doc_segment(quoth_doc *doc) {
  quoth_err e = sentences(doc);
  if (!e) e = quotations(doc);
  return e ? e : view_windows(doc);
}

/* Lays the hits of the scan that ran last aside, or takes them up again. */
static void swap_hits(quoth_doc *doc) {
  quoth_hits hits = doc->view.hits;
  doc->view.hits = doc->view.kept;
  doc->view.kept = hits;
}

/* The candidates of the window shown. Where there is none nobody asks for the
** edges of clauses. */
static quoth_err candidates_of(quoth_doc *doc, uint32_t edges,
                               uint32_t candidates) {
  quoth_err e = match_window(doc, candidates, QUOTH_NONE);
  if (e || !doc->view.hits.n) return e;
  swap_hits(doc);
  e = match_window(doc, edges, QUOTH_NONE);
  if (!e) e = attribution_edges(doc);
  swap_hits(doc);
  return e ? e : attribution_hits(doc);
}

quoth_err quoth_doc_propose(quoth_doc *doc, uint32_t mentions, uint32_t edges,
                            uint32_t candidates) {
  quoth_err e = QUOTH_OK;
  for (uint32_t i = 0; i < doc->windows.n && !e; i++) {
    if ((e = view_show(doc, i, 0))) return e;
    e = match_window(doc, mentions, QUOTH_NONE);
    if (!e) e = mention_hits(doc);
  }
  for (uint32_t i = 0; i < doc->windows.n && !e; i++) {
    /* captions name people, but report nothing */
    if (doc->lines.v[doc->windows.v[i].line].kind == SEC_CAPTION) continue;
    if (!(e = view_show(doc, i, 1))) e = candidates_of(doc, edges, candidates);
  }
  return e;
}

quoth_err quoth_doc_decide(quoth_doc *doc) {
  quoth_err e = attribution_choose(doc);
  if (!e) e = statement_make(doc);
  return e ? e : speaker_resolve(doc);
}

const char *quoth_doc_shadow(const quoth_doc *doc, uint32_t *len) {
  *len = doc->len;
  return doc->txt;
}

const quoth_map *quoth_doc_map(const quoth_doc *doc) { return &doc->map; }

#define COLUMN(type, name, column)                                  \
  const type *quoth_doc_##name(const quoth_doc *doc, uint32_t *n) { \
    *n = doc->column.n;                                             \
    return doc->column.v;                                           \
  }
COLUMN(quoth_line, lines, lines)
COLUMN(quoth_token, tokens, toks)
COLUMN(quoth_sentence, sentences, sentences)
COLUMN(quoth_quotation, quotations, quotations)
COLUMN(quoth_mention, mentions, mentions)
COLUMN(quoth_statement, statements, statements)
COLUMN(quoth_span, pieces, pieces)
COLUMN(quoth_entity, entities, entities)
#undef COLUMN

quoth_err quoth_doc_view(quoth_doc *doc, uint32_t i, int collapse,
                         const char **view, uint32_t *len) {
  quoth_err e;
  if (i >= doc->windows.n) return QUOTH_EARG;
  e = view_show(doc, i, collapse);
  if (!e) e = view_write(doc);
  *view = doc->view.text.v;
  *len = doc->view.text.n;
  return e;
}

int doc_spells(const quoth_doc *doc, uint32_t tok, const char *word, size_t n) {
  const char *s = doc->txt + doc->toks.v[tok].span.beg;
  for (size_t i = 0; i < n; i++)
    if ((s[i] | 0x20) != word[i]) return 0;
  return 1;
}

unsigned doc_members(const quoth_doc *doc, const quoth_entity *en,
                     uint32_t v[GROUP_MAX]) {
  const quoth_entity *all = doc->entities.v;
  unsigned n = 0;
  if (en->member[0] == QUOTH_NONE || en->member[1] == QUOTH_NONE) return 0;
  for (v[n++] = en->member[0]; n + 1 < GROUP_MAX && en->list;
       v[n++] = en->member[0])
    en = &all[en->member[1]];
  v[n++] = en->member[1];
  return n;
}
