/*
** Normalization for Lua: quoth.normalize and its map. All the core allocates
** lies in the arena of the map's userdata, whose collection frees it.
*/
#include "lnorm.h"

#include <lauxlib.h>
#include <string.h>

#include "../core/norm.h"
#include "../core/text.h"
#include "compat.h"
#include "lerror.h"
#include "lspan.h"

#define MAP_META "quoth.map"

typedef struct {
  quoth_arena arena;
  quoth_map map;
} map_box;

/* The options, and what holds when one is not given: what the reader does. */
static const struct {
  const char *name;
  unsigned flag;
} options[] = {{"fold_quotes", QUOTH_NORM_FOLD_QUOTES},
               {"fold_dashes", QUOTH_NORM_FOLD_DASHES},
               {"keep_spaces", QUOTH_NORM_KEEP_SPACES},
               {"unwrap", QUOTH_NORM_UNWRAP},
               {"entities", QUOTH_NORM_ENTITIES},
               {"mojibake", QUOTH_NORM_MOJIBAKE}};

static unsigned option_flag(lua_State *L, int key) {
  if (lua_type(L, key) == LUA_TSTRING) {
    const char *name = lua_tostring(L, key);
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
      if (strcmp(name, options[i].name) == 0) return options[i].flag;
  }
  return (unsigned)luaL_error(L, "unknown option '%s' to normalize",
                              luaL_tolstring(L, key, NULL));
}

static unsigned check_options(lua_State *L, int arg) {
  unsigned flags = QUOTH_NORM_NEWS;
  if (lua_isnoneornil(L, arg)) return flags;
  luaL_checktype(L, arg, LUA_TTABLE);
  for (lua_pushnil(L); lua_next(L, arg); lua_pop(L, 1)) {
    unsigned flag = option_flag(L, -2);
    if (lua_type(L, -1) != LUA_TBOOLEAN)
      luaL_error(L, "option '%s' to normalize must be a boolean",
                 lua_tostring(L, -2));
    flags = lua_toboolean(L, -1) ? flags | flag : flags & ~flag;
  }
  return flags;
}

int lnorm_normalize(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len), *out = NULL;
  unsigned flags = check_options(L, 2);
  uint32_t out_len = 0;
  void *ud;
  lua_Alloc f = lua_getallocf(L, &ud);
  map_box *b;
  quoth_err e = QUOTH_OK;
  size_t valid = text_valid(s, len);
  lua_settop(L, 1);
  b = lua_newuserdatauv(L, sizeof *b, 0);
  memset(b, 0, sizeof *b);
  arena_init(&b->arena, f, ud);
  luaL_setmetatable(L, MAP_META);
  if (len >= UINT32_MAX) return lerror_push(L, QUOTH_EBIG);
  if (valid < len) {
    lerror_push(L, QUOTH_EUTF8);
    lua_pushinteger(L, (lua_Integer)valid + 1);
    return 4;
  }
  for (int tries = 0; tries < 2; tries++) {
    e = norm_run(&b->arena, s, (uint32_t)len, flags, &out, &out_len, &b->map);
    if (e != QUOTH_ENOMEM) break;
    arena_drop(&b->arena);
    memset(&b->map, 0, sizeof b->map);
    if (tries == 0) lua_gc(L, LUA_GCCOLLECT, 0);
  }
  if (e) return lerror_push(L, e);
  if (out == s) {
    lua_pushvalue(L, 1);
  } else {
    lua_pushlstring(L, out, out_len);
    arena_resize(&b->arena, (void *)(size_t)(const void *)out, 0);
  }
  lua_insert(L, 2);
  return 2;
}

static map_box *check_map(lua_State *L) {
  return luaL_checkudata(L, 1, MAP_META);
}

/* map:source(first, last) -> first, last: the range of the original text that
** a range of the normalized one comes from */
static int map_source(lua_State *L) {
  map_box *b = check_map(L);
  quoth_span dst = lspan_check(L, 2, b->map.dst_len);
  lspan_push(L, quoth_map_source(&b->map, dst));
  return 2;
}

/* map:target(first, last) -> first, last: the other way */
static int map_target(lua_State *L) {
  map_box *b = check_map(L);
  quoth_span src = lspan_check(L, 2, b->map.src_len);
  lspan_push(L, quoth_map_target(&b->map, src));
  return 2;
}

/* map:edit(i) -> src_first, src_last, dst_first, dst_last */
static int map_edit(lua_State *L) {
  map_box *b = check_map(L);
  lua_Integer i = luaL_checkinteger(L, 2);
  const quoth_edit *e;
  quoth_span src, dst;
  luaL_argcheck(L, i >= 1 && i <= (lua_Integer)b->map.n, 2, "no such edit");
  e = b->map.edits + (i - 1);
  src.beg = e->src;
  src.end = e->src + e->src_len;
  dst.beg = e->dst;
  dst.end = e->dst + e->dst_len;
  lspan_push(L, src);
  lspan_push(L, dst);
  return 4;
}

/* #map: how many edits */
static int map_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)check_map(L)->map.n);
  return 1;
}

static int map_tostring(lua_State *L) {
  const quoth_map *m = &check_map(L)->map;
  lua_pushfstring(L, "quoth.map (%I to %I bytes, %I edits)",
                  (LUAI_UACINT)m->src_len, (LUAI_UACINT)m->dst_len,
                  (LUAI_UACINT)m->n);
  return 1;
}

static int map_gc(lua_State *L) {
  arena_drop(&check_map(L)->arena);
  return 0;
}

void lnorm_open(lua_State *L) {
  static const luaL_Reg methods[] = {{"source", map_source},
                                     {"target", map_target},
                                     {"edit", map_edit},
                                     {NULL, NULL}};
  static const luaL_Reg meta[] = {{"__len", map_len},
                                  {"__tostring", map_tostring},
                                  {"__gc", map_gc},
                                  {NULL, NULL}};
  luaL_newmetatable(L, MAP_META);
  luaL_setfuncs(L, meta, 0);
  luaL_newlib(L, methods);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
