/*
** A document as a Lua value. quoth.reader drives it: read, name the sections,
** segment, run the rules' scans, decide; then the results
** are read as fresh plain tables with 1-based inclusive spans of the text.
*/
#include "ldoc.h"

#include <lauxlib.h>
#include <limits.h>
#include <string.h>

#include "../core/attribution.h"
#include "../core/clause.h"
#include "../core/match.h"
#include "../core/score.h"
#include "../core/text.h"
#include "../core/view.h"
#include "compat.h"
#include "lcharset.h"
#include "lerror.h"
#include "llexicon.h"
#include "lrecord.h"
#include "lspan.h"

#define DOC_META "quoth.core.doc"

typedef struct {
  quoth_doc *doc;
  quoth_text text;
  size_t *texts; /* of its lexicon; NULL before it is counted there */
} doc_box;

/* The methods have the metatable as an upvalue: to look it up by its name takes
** longer than most of what they do. */
static doc_box *box(lua_State *L) {
  int same = lua_getmetatable(L, 1) &&
             lua_rawequal(L, -1, lua_upvalueindex(1));
  if (!same) luaL_checkudata(L, 1, DOC_META); /* raises */
  lua_pop(L, 1);
  return lua_touserdata(L, 1);
}

static quoth_doc *check(lua_State *L) {
  doc_box *b = box(L);
  if (!b->doc) luaL_error(L, "document is closed");
  return b->doc;
}

static int doc_gc(lua_State *L) {
  doc_box *b = box(L);
  if (b->texts) *b->texts -= b->text.len;
  b->texts = NULL;
  quoth_doc_free(b->doc);
  b->doc = NULL;
  return 0;
}

/* Memory of a document to a byte of its text, roughly. */
#define DOC_BYTES_PER_BYTE 16

int ldoc_read(lua_State *L) {
  const quoth_lexicon *lex = llexicon_check(L, 1);
  size_t len;
  const char *s = luaL_checklstring(L, 2, &len);
  int strict = lua_toboolean(L, 3);
  const char *charset = luaL_optstring(L, 4, NULL);
  void *ud;
  lua_Alloc f = lua_getallocf(L, &ud);
  doc_box *b = lua_newuserdatauv(L, sizeof *b, 1);
  quoth_err e;
  memset(b, 0, sizeof *b);
  luaL_setmetatable(L, DOC_META);
  lua_createtable(L, 2, 0); /* the document refers to both */
  lua_pushvalue(L, 1);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, 2);
  lua_setiuservalue(L, -2, 1);
  lerror_check(L, quoth_doc_new(&b->doc, f, ud));
  e = lcharset_decode(&b->doc->arena, s, len, charset, strict, &b->text);
  if (e) return lcharset_fail(L, e, charset, &b->text);
  e = quoth_doc_read(b->doc, lex, b->text.s, b->text.len);
  if (e) return lerror_push(L, e);
  b->texts = llexicon_texts(L, 1);
  *b->texts += b->text.len;
  /* The collector does not see the document's memory, and reading makes little
  ** that it sees: without a step of this size forgotten documents pile up. Who
  ** closes each before the next leaves none, and is spared the time. */
  if (*b->texts > b->text.len && lua_gc(L, LUA_GCISRUNNING, 0))
    lua_gc(L, LUA_GCSTEP,
           (int)(b->text.len / (1024 / DOC_BYTES_PER_BYTE) % INT_MAX));
  return 1;
}

/* doc:text() -> the decoded text, charset */
static int doc_text(lua_State *L) {
  doc_box *b = box(L);
  check(L);
  lua_getiuservalue(L, 1, 1);
  lua_rawgeti(L, -1, 2); /* the text as it was read: mostly the same */
  if (lua_tostring(L, -1) != b->text.s || lua_rawlen(L, -1) != b->text.len)
    lua_pushlstring(L, b->text.s, b->text.len);
  lua_pushstring(L, b->text.charset);
  return 2;
}

/* doc:shadow() -> the normalized text that sections and rules see */
static int doc_shadow(lua_State *L) {
  const quoth_doc *doc = check(L);
  lua_getiuservalue(L, 1, 1);
  lua_rawgeti(L, -1, 2); /* the text as it was read: often the same */
  if (lua_rawlen(L, -1) != doc->len ||
      memcmp(lua_tostring(L, -1), doc->txt, doc->len) != 0)
    lua_pushlstring(L, doc->txt, doc->len);
  return 1;
}

/* doc:seek(words[, from[, to]]) -> the last byte of the words where they first
** stand in the shadow, or in its bytes `from` to `to`, or nothing; of several,
** a line each, of those that stand first. Of words that begin with what is
** frequent it is faster than string.find */
static int doc_seek(lua_State *L) {
  const quoth_doc *doc = check(L);
  size_t len, n, from, end, found = 0;
  const char *words = luaL_checklstring(L, 2, &len), *line;
  lua_Integer first = luaL_optinteger(L, 3, 1);
  lua_Integer last = luaL_optinteger(L, 4, doc->len);
  luaL_argcheck(L, first > 0, 3, "no byte");
  luaL_argcheck(L, last <= (lua_Integer)doc->len, 4, "no byte");
  if (first > last) return 0;
  from = (size_t)first - 1;
  end = (size_t)last;
  for (const char *stop = words + len; words <= stop; words = line + 1) {
    size_t at;
    line = memchr(words, '\n', (size_t)(stop - words));
    if (!line) line = stop;
    n = (size_t)(line - words);
    luaL_argcheck(L, n > 0, 2, "no words");
    at = from + text_seek(doc->txt + from, end - from, words, n);
    if (at == end) continue;
    found = at + n;
    end = found;
  }
  if (!found) return 0;
  lua_pushinteger(L, (lua_Integer)found);
  return 1;
}

/* doc:repairs() -> list of {first, last, kind} */
static int doc_repairs(lua_State *L) {
  check(L);
  lcharset_push_repairs(L, &box(L)->text, NULL);
  return 1;
}

/* -- for the rules -- */

static uint32_t index_at(lua_State *L, int arg, uint32_t n) {
  lua_Integer i = luaL_checkinteger(L, arg);
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)n, arg, "no such item");
  return (uint32_t)i - 1;
}

/* doc:openings(page): notes which lines begin with phrases of the lexicon */
static int doc_openings(lua_State *L) {
  quoth_doc_openings(check(L), llexicon_check(L, 2));
  return 0;
}

/* doc:hinted(i) -> the first line from i on that has hints; its look, hints and
** opening as one number, a byte each, the opening the lowest; its first and
** last byte in the shadow, and the first behind the page phrase that it begins
** with; nothing where there is none */
static int doc_hinted(lua_State *L) {
  const quoth_doc *doc = check(L);
  lua_Integer from = luaL_checkinteger(L, 2);
  luaL_argcheck(L, from >= 1, 2, "no line");
  for (lua_Integer i = from; i <= (lua_Integer)doc->lines.n; i++) {
    const quoth_line *ln = &doc->lines.v[i - 1];
    if (!ln->hints) continue;
    lua_pushinteger(L, i);
    lua_pushinteger(L, ln->look << 16 | ln->hints << 8 | ln->opening);
    lspan_push(L, ln->span);
    lua_pushinteger(L, (lua_Integer)ln->span.beg + ln->opened + 1);
    return 5;
  }
  return 0;
}

/* doc:letters() -> the letters of the lines */
static int doc_letters(lua_State *L) {
  const quoth_doc *doc = check(L);
  luaL_Buffer b;
  char *s = luaL_buffinitsize(L, &b, doc->lines.n);
  for (uint32_t i = 0; i < doc->lines.n; i++)
    s[i] = (char)doc->lines.v[i].letter;
  luaL_pushresultsize(&b, doc->lines.n);
  return 1;
}

/* doc:letter(i, letter): changes that of line i */
static int doc_letter(lua_State *L) {
  quoth_doc *doc = check(L);
  quoth_line *ln = &doc->lines.v[index_at(L, 2, doc->lines.n)];
  ln->letter = (uint8_t)*luaL_checkstring(L, 3);
  return 0;
}

/* doc:line(i) -> first, last in the shadow, blank lines before */
static int doc_line(lua_State *L) {
  const quoth_doc *doc = check(L);
  const quoth_line *ln = &doc->lines.v[index_at(L, 2, doc->lines.n)];
  lspan_push(L, ln->span);
  lua_pushinteger(L, ln->blank);
  return 3;
}

/* doc:source(i) -> where line i begins in the text */
static int doc_source(lua_State *L) {
  const quoth_doc *doc = check(L);
  const quoth_line *ln = &doc->lines.v[index_at(L, 2, doc->lines.n)];
  lspan_push(L, quoth_map_source(&doc->map, ln->span));
  lua_pop(L, 1);
  return 1;
}

/* doc:words(n) -> of the first n tokens: words, and function words */
static int doc_words(lua_State *L) {
  const quoth_doc *doc = check(L);
  lua_Integer n = luaL_checkinteger(L, 2);
  uint32_t words, function;
  luaL_argcheck(L, n >= 0 && n < QUOTH_NONE, 2, "no number of tokens");
  quoth_doc_words(doc, (uint32_t)n, &words, &function);
  lua_pushinteger(L, words);
  lua_pushinteger(L, function);
  return 2;
}

/* doc:section(i, kind[, body]): names line i; `body` is the byte of the shadow
** where its text begins, after a dateline */
static int doc_section(lua_State *L) {
  quoth_doc *doc = check(L);
  quoth_line *ln = &doc->lines.v[index_at(L, 2, doc->lines.n)];
  lua_Integer kind = luaL_checkinteger(L, 3);
  lua_Integer body = luaL_optinteger(L, 4, 0);
  luaL_argcheck(L, kind >= 0 && kind < SECTIONS, 3, "no section kind");
  if (body) {
    luaL_argcheck(L, body > ln->span.beg && body <= ln->span.end, 4,
                  "outside the line");
    ln->body = (uint32_t)body - 1;
  }
  ln->kind = (uint8_t)kind;
  return 0;
}

/* doc:segment() -> number of windows */
static int doc_segment(lua_State *L) {
  quoth_doc *doc = check(L);
  lerror_check(L, quoth_doc_segment(doc));
  lua_pushinteger(L, doc->windows.n);
  return 1;
}

/* doc:window(i, collapse) -> section kind; shows it */
static int doc_window(lua_State *L) {
  quoth_doc *doc = check(L);
  uint32_t i = index_at(L, 2, doc->windows.n);
  lerror_check(L, view_show(doc, i, lua_toboolean(L, 3)));
  lua_pushinteger(L, doc->lines.v[doc->windows.v[i].line].kind);
  return 1;
}

/* doc:view() -> the units shown, a letter each */
static int doc_view(lua_State *L) {
  quoth_doc *doc = check(L);
  lerror_check(L, view_write(doc));
  lua_pushlstring(L, doc->view.text.v, doc->view.text.n);
  return 1;
}

/* doc:propose(mentions, edges, candidates): runs these scans of the lexicon
** over all windows */
static int doc_propose(lua_State *L) {
  quoth_doc *doc = check(L);
  uint32_t scan[3];
  for (int i = 0; i < 3; i++) {
    lua_Integer id = luaL_checkinteger(L, i + 2);
    scan[i] = id < 0 || id >= QUOTH_NONE ? QUOTH_NONE : (uint32_t)id;
  }
  lerror_check(L, quoth_doc_propose(doc, scan[0], scan[1], scan[2]));
  return 0;
}

/* Runs a scan over the window shown. */
static quoth_doc *run(lua_State *L, uint32_t only) {
  quoth_doc *doc = check(L);
  lua_Integer id = luaL_checkinteger(L, 2);
  luaL_argcheck(L, id >= 0 && id < QUOTH_NONE, 2, "no scan");
  lerror_check(L, match_window(doc, (uint32_t)id, only));
  return doc;
}

/* The same, without the hits whose place among them is true in the table at
** slot 3, if there is one. */
static quoth_doc *run_without(lua_State *L) {
  quoth_doc *doc = run(L, QUOTH_NONE);
  uint32_t n = 0;
  if (lua_isnoneornil(L, 3)) return doc;
  luaL_checktype(L, 3, LUA_TTABLE);
  for (uint32_t i = 0; i < doc->view.hits.n; i++) {
    lua_rawgeti(L, 3, (lua_Integer)i + 1);
    if (!lua_toboolean(L, -1)) doc->view.hits.v[n++] = doc->view.hits.v[i];
    lua_pop(L, 1);
  }
  doc->view.hits.n = n;
  return doc;
}

/* doc:mentions(scan[, without]), doc:edges(scan[, without]), doc:hits(scan):
** takes what a scan finds in the window shown */
static int doc_mentions(lua_State *L) {
  lerror_check(L, mention_hits(run_without(L)));
  return 0;
}

static int doc_edges(lua_State *L) {
  lerror_check(L, attribution_edges(run_without(L)));
  return 0;
}

static int doc_hits(lua_State *L) {
  lerror_check(L, attribution_hits(run(L, QUOTH_NONE)));
  return 0;
}

static void set_units(lua_State *L, quoth_span units, int at) {
  lua_pushinteger(L, (lua_Integer)units.beg + 1);
  lua_rawseti(L, -2, at);
  lua_pushinteger(L, (lua_Integer)units.end + 1);
  lua_rawseti(L, -2, at + 1);
}

/* doc:find(scan[, rule]) -> what a scan finds in the window shown, or the rule
** at that place in it, alone and at every unit: a list of { id, first unit,
** unit behind the last; capture, first unit, unit behind; ... } */
static int doc_find(lua_State *L) {
  lua_Integer rule = luaL_optinteger(L, 3, 0);
  quoth_doc *doc;
  luaL_argcheck(L, rule >= 0 && rule < QUOTH_NONE, 3, "no rule");
  doc = run(L, rule ? (uint32_t)rule - 1 : QUOTH_NONE);
  lua_createtable(L, (int)doc->view.hits.n, 0);
  for (uint32_t i = 0; i < doc->view.hits.n; i++) {
    const quoth_hit *hit = &doc->view.hits.v[i];
    lua_createtable(L, 3 + 3 * hit->n, 0);
    lua_pushinteger(L, hit->id);
    lua_rawseti(L, -2, 1);
    set_units(L, hit->span, 2);
    for (int k = 0; k < hit->n; k++) {
      lua_pushinteger(L, hit->capture[k]);
      lua_rawseti(L, -2, 3 * k + 4);
      set_units(L, hit->units[k], 3 * k + 5);
    }
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* doc:decide() */
static int doc_decide(lua_State *L) {
  lerror_check(L, quoth_doc_decide(check(L)));
  return 0;
}

/* -- results -- */

static quoth_span source_span(const quoth_doc *doc, quoth_span s) {
  return quoth_map_source(&doc->map, s);
}

/* doc:nstatements() */
static int doc_nstatements(lua_State *L) {
  lua_pushinteger(L, check(L)->statements.n);
  return 1;
}

/* doc:statement(i, rules, kinds, date, meta, times[, topics]) -> table */
static int doc_statement(lua_State *L) {
  const quoth_doc *doc = check(L);
  lua_settop(L, 8);
  lrecord_push_statement(L, doc, index_at(L, 2, doc->statements.n), 3);
  return 1;
}

/* doc:speakers() -> list of tables */
static int doc_speakers(lua_State *L) {
  lrecord_push_speakers(L, check(L));
  return 1;
}

/* doc:sections(kinds) -> list of tables */
static int doc_sections(lua_State *L) {
  lrecord_push_sections(L, check(L), 2);
  return 1;
}

/* doc:json(head, rules, kinds, date, meta, times[, topics]) -> the record's
*JSON
** object; `head` is one of what stands before the lists in it */
static int doc_json(lua_State *L) {
  lua_settop(L, 8);
  lrecord_push_json(L, check(L), 2);
  return 1;
}

/* doc:sentences() -> list of {first, last} */
static int doc_sentences(lua_State *L) {
  const quoth_doc *doc = check(L);
  lua_createtable(L, (int)doc->sentences.n, 0);
  for (uint32_t i = 0; i < doc->sentences.n; i++) {
    lspan_push_table(L, source_span(doc, doc->sentences.v[i].span));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* doc:units(i, collapse) -> list of {unit letter, its text, its code}: for
** debugging and for `explain` */
static int doc_units(lua_State *L) {
  quoth_doc *doc = check(L);
  lerror_check(
      L, view_show(doc, index_at(L, 2, doc->windows.n), lua_toboolean(L, 3)));
  lua_createtable(L, (int)doc->view.units.n, 0);
  for (uint32_t i = 0; i < doc->view.units.n; i++) {
    quoth_span t = {i, i + 1};
    t = unit_tokens(doc, t);
    lua_createtable(L, 3, 0);
    lua_pushlstring(L, &doc->view.units.v[i].letter, 1);
    lua_rawseti(L, -2, 1);
    lua_pushinteger(L, doc->view.units.v[i].code);
    lua_rawseti(L, -2, 3);
    if (t.beg < t.end) {
      uint32_t beg = doc->toks.v[t.beg].span.beg;
      lua_pushlstring(L, doc->txt + beg, doc->toks.v[t.end - 1].span.end - beg);
    } else {
      lua_pushliteral(L, "");
    }
    lua_rawseti(L, -2, 2);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* Sets t[name] to the list of spans of token ranges. */
static void set_tokens(lua_State *L, const quoth_doc *doc, const char *name,
                       const quoth_span *toks, unsigned n) {
  lua_createtable(L, (int)n, 0);
  for (unsigned i = 0; i < n; i++) {
    quoth_span s;
    if (toks[i].beg >= toks[i].end) continue;
    s.beg = doc->toks.v[toks[i].beg].span.beg;
    s.end = doc->toks.v[toks[i].end - 1].span.end;
    lspan_push_table(L, source_span(doc, s));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_setfield(L, -2, name);
}

/* The words that a candidate is scored by, { [place] = word }, and what each
** weighs: two fields of the table at the top. */
static void set_words(lua_State *L, const quoth_doc *doc,
                      const score_looks *f) {
  lua_createtable(L, 0, QUOTH_PLACES);
  lua_createtable(L, 0, QUOTH_PLACES);
  for (unsigned i = 0; i < QUOTH_PLACES; i++) {
    const quoth_token *t;
    quoth_span s;
    if (f->word[i] == QUOTH_NONE) continue;
    t = &doc->toks.v[f->word[i]];
    s = source_span(doc, t->span);
    lua_pushlstring(L, doc->src + s.beg, s.end - s.beg);
    lua_setfield(L, -3, score_place_name(i));
    lua_pushinteger(L, lex_word_weight(doc->lex, t->entry, i));
    lua_setfield(L, -2, score_place_name(i));
  }
  lua_setfield(L, -3, "word_weights");
  lua_setfield(L, -2, "words");
}

static const quoth_candidate *candidate_at(lua_State *L) {
  const quoth_doc *doc = check(L);
  return &doc->candidates.v[index_at(L, 2, doc->candidates.n)];
}

/* A candidate's features and what they weigh: two lists of the table at the
** top. */
static void set_features(lua_State *L, const quoth_doc *doc,
                         const score_looks *f) {
  lua_createtable(L, (int)f->n, 0);
  lua_createtable(L, (int)f->n, 0);
  for (uint32_t k = 0; k < f->n; k++) {
    lua_pushstring(L, score_feature_name(f->feature[k]));
    lua_rawseti(L, -3, (lua_Integer)k + 1);
    lua_pushinteger(L, lex_weight(doc->lex, f->feature[k]));
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  lua_setfield(L, -3, "weights");
  lua_setfield(L, -2, "features");
}

/* One more than a column's index as a field, none for QUOTH_NONE. */
static void set_index(lua_State *L, const char *name, uint32_t i) {
  if (i == QUOTH_NONE) return;
  lua_pushinteger(L, (lua_Integer)i + 1);
  lua_setfield(L, -2, name);
}

static void push_candidate(lua_State *L, const quoth_doc *doc,
                           const quoth_candidate *c) {
  static const char *const ends[] = {"told", "sure", "likely", "open",
                                     "second"};
  static const char *const fates[FATES] = {NULL,      "refused", "unlikely",
                                           "clash",   "deep",    "nameless",
                                           "relayed", "echo",    "outside"};
  score_looks f;
  f.n = 0;
  lua_createtable(L, 0, 16);
  lua_pushinteger(L, c->rule);
  lua_setfield(L, -2, "rule");
  lua_pushinteger(L, c->score);
  lua_setfield(L, -2, "score");
  lua_pushnumber(L, score_probability(c->logit));
  lua_setfield(L, -2, "probability");
  lua_pushinteger(L, lex_rule(doc->lex, c->rule)->prior);
  lua_setfield(L, -2, "prior");
  lua_pushboolean(L, c->chosen);
  lua_setfield(L, -2, "chosen");
  lua_pushstring(L, fates[c->fate]);
  lua_setfield(L, -2, "fate");
  lua_pushstring(L, ends[c->end]);
  lua_setfield(L, -2, "ending");
  set_index(L, "rival", c->rival);
  set_index(L, "statement", c->statement);
  set_index(L, "window", c->window);
  set_index(L, "within", doc->windows.v[c->window].within);
  set_tokens(L, doc, "content", c->piece, c->npiece);
  set_tokens(L, doc, "cue", &c->cue, 1);
  set_tokens(L, doc, "source", &c->source, 1);
  set_tokens(L, doc, "addressee", &c->addressee, 1);
  if (c->source_mention != QUOTH_NONE) {
    const quoth_mention *m = &doc->mentions.v[c->source_mention];
    lua_pushinteger(L, m->kind);
    lua_setfield(L, -2, "mention");
    if (m->name.beg < m->name.end) {
      lspan_push_table(L, source_span(doc, m->name));
      lua_setfield(L, -2, "name");
    }
  }
  if (c->npiece) {
    score_look(doc, c, &f);
    set_words(L, doc, &f);
  }
  set_features(L, doc, &f);
}

/* doc:candidates() -> list of all that the rules proposed, the losers too; of
** each its rule, prior, score; chosen, else its fate, and the rival it lost to;
** the statement that it is of, its window, the quotation that it stands within;
** spans of content, cue, source, addressee; the kind and name of the source's
** mention; words and features, and what each weighs; how sure the content's
** ending is */
static int doc_candidates(lua_State *L) {
  const quoth_doc *doc = check(L);
  lua_createtable(L, (int)doc->candidates.n, 0);
  for (uint32_t i = 0; i < doc->candidates.n; i++) {
    push_candidate(L, doc, &doc->candidates.v[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* doc:ncandidates(), of the windows that rules went over so far */
static int doc_ncandidates(lua_State *L) {
  lua_pushinteger(L, check(L)->candidates.n);
  return 1;
}

/* doc:proposer(i) -> number of the rule that proposed candidate i */
static int doc_proposer(lua_State *L) {
  lua_pushinteger(L, candidate_at(L)->rule);
  return 1;
}

/* doc:candidate(i) -> table, as in doc:candidates() */
static int doc_candidate(lua_State *L) {
  push_candidate(L, check(L), candidate_at(L));
  return 1;
}

/* doc:refuse(i): candidate i will not be chosen */
static int doc_refuse(lua_State *L) {
  quoth_doc *doc = check(L);
  doc->candidates.v[index_at(L, 2, doc->candidates.n)].fate = FATE_REFUSED;
  return 0;
}

/* doc:span(from, to) -> first, last byte of the text of the units shown now
*from
** one up to another; nothing where there are none */
static int doc_span(lua_State *L) {
  const quoth_doc *doc = check(L);
  quoth_span units, toks;
  units.beg = index_at(L, 2, doc->view.units.n + 1);
  units.end = index_at(L, 3, doc->view.units.n + 1);
  toks = unit_tokens(doc, units);
  if (toks.beg >= toks.end) return 0;
  toks.beg = doc->toks.v[toks.beg].span.beg;
  toks.end = doc->toks.v[toks.end - 1].span.end;
  lspan_push(L, source_span(doc, toks));
  return 2;
}

/* doc:begins(unit) -> the byte of the text where a unit shown now begins */
static int doc_begins(lua_State *L) {
  quoth_doc *doc = check(L);
  uint32_t unit = index_at(L, 2, doc->view.units.n);
  uint32_t tok = doc->view.units.v[unit].tok;
  if (tok >= doc->toks.n) return 0;
  lspan_push_table(L, source_span(doc, doc->toks.v[tok].span));
  lua_rawgeti(L, -1, 1);
  return 1;
}

/* doc:ends(unit) -> list of the places where content may end that begins at a
** unit shown now: { last byte of the text, score, features, weights } each; the
** edge rule's number is in `edge` */
static int doc_ends(lua_State *L) {
  quoth_doc *doc = check(L);
  uint32_t unit = index_at(L, 2, doc->view.units.n);
  clause_walk walk;
  clause_end end;
  memset(&walk, 0, sizeof walk);
  lua_newtable(L);
  for (lua_Integer n = 1; clause_next(doc, unit, &walk, &end); n++) {
    char name[CLAUSE_NAME];
    quoth_span units = {unit, end.unit}, toks;
    toks = unit_tokens(doc, units);
    if (toks.beg >= toks.end) break;
    lua_createtable(L, 0, 5);
    lua_pushinteger(L, source_span(doc, doc->toks.v[toks.end - 1].span).end);
    lua_setfield(L, -2, "last");
    lua_pushinteger(L, end.score);
    lua_setfield(L, -2, "score");
    if (end.edge != CLAUSE_NO_EDGE) {
      lua_pushinteger(L, end.edge);
      lua_setfield(L, -2, "edge");
    }
    lua_createtable(L, end.n, 0);
    lua_createtable(L, end.n, 0);
    for (unsigned k = 0; k < end.n; k++) {
      clause_feature_name(end.feature[k], name);
      lua_pushstring(L, name);
      lua_rawseti(L, -3, (lua_Integer)k + 1);
      lua_pushinteger(L, doc->ends[end.feature[k]]);
      lua_rawseti(L, -2, (lua_Integer)k + 1);
    }
    lua_setfield(L, -3, "weights");
    lua_setfield(L, -2, "features");
    lua_rawseti(L, -2, n);
  }
  return 1;
}

void ldoc_open(lua_State *L) {
  static const luaL_Reg methods[] = {{"text", doc_text},
                                     {"shadow", doc_shadow},
                                     {"repairs", doc_repairs},
                                     {"openings", doc_openings},
                                     {"hinted", doc_hinted},
                                     {"letters", doc_letters},
                                     {"letter", doc_letter},
                                     {"line", doc_line},
                                     {"seek", doc_seek},
                                     {"source", doc_source},
                                     {"words", doc_words},
                                     {"section", doc_section},
                                     {"segment", doc_segment},
                                     {"window", doc_window},
                                     {"view", doc_view},
                                     {"propose", doc_propose},
                                     {"find", doc_find},
                                     {"mentions", doc_mentions},
                                     {"edges", doc_edges},
                                     {"hits", doc_hits},
                                     {"decide", doc_decide},
                                     {"nstatements", doc_nstatements},
                                     {"statement", doc_statement},
                                     {"speakers", doc_speakers},
                                     {"sections", doc_sections},
                                     {"json", doc_json},
                                     {"sentences", doc_sentences},
                                     {"units", doc_units},
                                     {"candidates", doc_candidates},
                                     {"ncandidates", doc_ncandidates},
                                     {"candidate", doc_candidate},
                                     {"proposer", doc_proposer},
                                     {"refuse", doc_refuse},
                                     {"span", doc_span},
                                     {"ends", doc_ends},
                                     {"begins", doc_begins},
                                     {"close", doc_gc},
                                     {"__gc", doc_gc},
                                     {"__close", doc_gc},
                                     {NULL, NULL}};
  luaL_newmetatable(L, DOC_META);
  lua_pushvalue(L, -1);
  luaL_setfuncs(L, methods, 1);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
