/*
** Quotations as a Lua iterator, over a document that is read and paired
** beforehand. Each step gives scalars only:
**
**   for i, first, last, depth, flags in quoth.quotations(text) do
**
** first and last are bytes of the text, marks included; depth is 0 for an
** outermost quotation; flags is a string of words joined by commas, in the
** order of the table below, and empty for a plain pair. Without a lexicon the
** words that tell attributions are unknown: then a mark left open ends with
** its line, and fewer fragments are seen.
*/
#include "lquotation.h"

#include <lauxlib.h>
#include <string.h>

#include "../core/doc.h"
#include "../core/quotation.h"
#include "../core/text.h"
#include "compat.h"
#include "lerror.h"
#include "llexicon.h"
#include "lspan.h"

#define QUOTATIONS_META "quoth.quotations"

typedef struct {
  quoth_doc *doc;
  quoth_lexicon *plain; /* one without words, where none was given */
  quoth_text text;
  uint32_t at;
} quotation_box;

static void drop(quotation_box *b) {
  quoth_doc_free(b->doc);
  quoth_lexicon_free(b->plain);
  b->doc = NULL;
  b->plain = NULL;
}

static int quotations_gc(lua_State *L) {
  drop(luaL_checkudata(L, 1, QUOTATIONS_META));
  return 0;
}

static void push_flags(lua_State *L, unsigned flags) {
  static const struct {
    unsigned bit;
    const char *name;
  } names[] = {{QUO_UNCLOSED, "unclosed"},   {QUO_UNOPENED, "unopened"},
               {QUO_MISMATCH, "mismatch"},   {QUO_CONTINUED, "continued"},
               {QUO_CONTINUES, "continues"}, {QUO_FRAGMENT, "fragment"},
               {QUO_SINGLE, "single"}};
  char s[80]; /* all names at once take 62 */
  size_t n = 0;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    size_t len = strlen(names[i].name);
    if (!(flags & names[i].bit)) continue;
    if (n) s[n++] = ',';
    memcpy(s + n, names[i].name, len);
    n += len;
  }
  lua_pushlstring(L, s, n);
}

/* The document goes with the last quotation, not with the next collection. */
static int next_quotation(lua_State *L) {
  quotation_box *b = lua_touserdata(L, lua_upvalueindex(1));
  const quoth_quotation *q;
  lua_Integer depth = 0;
  if (!b->doc || b->at >= b->doc->quotations.n) {
    drop(b);
    return 0;
  }
  q = &b->doc->quotations.v[b->at++];
  for (uint32_t up = q->parent; up != QUOTH_NONE;
       up = b->doc->quotations.v[up].parent)
    depth++;
  lua_pushinteger(L, (lua_Integer)b->at);
  lspan_push(L, quoth_map_source(&b->doc->map, q->span));
  lua_pushinteger(L, depth);
  push_flags(L, q->flags);
  return 5;
}

static quoth_err read_text(quotation_box *b, quoth_alloc f, void *ud,
                           const quoth_lexicon *lex, const char *s, size_t n) {
  quoth_err e = quoth_doc_new(&b->doc, f, ud);
  if (!e && !lex) {
    e = quoth_lexicon_new(&b->plain, f, ud);
    if (!e) e = quoth_lexicon_close(b->plain);
    lex = b->plain;
  }
  if (!e) e = text_decode(&b->doc->arena, s, n, "utf-8", 1, &b->text);
  if (!e) e = quoth_doc_read(b->doc, lex, b->text.s, b->text.len);
  return e ? e : quotation_pair(b->doc, 0, b->doc->lines.n);
}

int lquotation_iterate(lua_State *L) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  const quoth_lexicon *lex =
      lua_isnoneornil(L, 2) ? NULL : llexicon_check(L, 2);
  quotation_box *b;
  quoth_err e;
  void *ud;
  lua_Alloc f = lua_getallocf(L, &ud);
  lua_settop(L, 2);
  b = lua_newuserdatauv(L, sizeof *b, 0);
  memset(b, 0, sizeof *b);
  if (luaL_newmetatable(L, QUOTATIONS_META)) {
    lua_pushcfunction(L, quotations_gc);
    lua_setfield(L, -2, "__gc");
  }
  lua_setmetatable(L, -2);
  e = read_text(b, f, ud, lex, s, n);
  if (e == QUOTH_ENOMEM) { /* once more when all garbage is gone */
    drop(b);
    lua_gc(L, LUA_GCCOLLECT, 0);
    e = read_text(b, f, ud, lex, s, n);
  }
  if (e) {
    int results;
    drop(b);
    results = lerror_push(L, e);
    if (e != QUOTH_EUTF8) return results;
    lua_pushinteger(L, (lua_Integer)b->text.error_pos + 1);
    return results + 1;
  }
  lua_pushvalue(L, 1); /* the document refers to both */
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, next_quotation, 3);
  return 1;
}
