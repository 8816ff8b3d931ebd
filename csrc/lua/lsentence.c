/* Sentences as a Lua iterator, over spans that are found beforehand. */
#include "lsentence.h"

#include <lauxlib.h>

#include "../core/sentence.h"
#include "compat.h"
#include "lerror.h"
#include "llexicon.h"
#include "lspan.h"

#define SENTENCES_META "quoth.sentences"

typedef struct {
  quoth_arena arena;
  quoth_spans spans;
  uint32_t at;
} sentence_box;

static int sentences_gc(lua_State *L) {
  sentence_box *b = luaL_checkudata(L, 1, SENTENCES_META);
  arena_drop(&b->arena);
  b->spans.n = b->at = 0;
  return 0;
}

/* The spans go with the last one, not with the next collection. */
static int next_sentence(lua_State *L) {
  sentence_box *b = lua_touserdata(L, lua_upvalueindex(1));
  if (b->at >= b->spans.n) {
    arena_drop(&b->arena);
    return 0;
  }
  lua_pushinteger(L, (lua_Integer)b->at + 1);
  lspan_push(L, b->spans.v[b->at++]);
  return 3;
}

int lsentence_iterate(lua_State *L) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  const quoth_lexicon *lex =
      lua_isnoneornil(L, 2) ? NULL : llexicon_check(L, 2);
  sentence_box *b;
  quoth_err e;
  void *ud;
  lua_Alloc f = lua_getallocf(L, &ud);
  if (n >= QUOTH_NONE) return lerror_push(L, QUOTH_EBIG);
  b = lua_newuserdatauv(L, sizeof *b, 0);
  arena_init(&b->arena, f, ud);
  b->spans.v = NULL;
  b->spans.n = b->spans.room = b->at = 0;
  if (luaL_newmetatable(L, SENTENCES_META)) {
    lua_pushcfunction(L, sentences_gc);
    lua_setfield(L, -2, "__gc");
  }
  lua_setmetatable(L, -2);
  e = sentence_split(&b->arena, lex, s, (uint32_t)n, &b->spans);
  if (e == QUOTH_ENOMEM) { /* once more when all garbage is gone */
    lua_gc(L, LUA_GCCOLLECT, 0);
    arena_drop(&b->arena);
    b->spans.v = NULL;
    b->spans.n = b->spans.room = 0;
    e = sentence_split(&b->arena, lex, s, (uint32_t)n, &b->spans);
  }
  if (e) return lerror_push(L, e);
  lua_pushvalue(L, 1); /* the offsets are the text's: it lives as long */
  lua_pushcclosure(L, next_sentence, 2);
  return 1;
}
