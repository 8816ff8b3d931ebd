/* Spans as Lua sees them: 1-based inclusive bytes. */
#include "lspan.h"

#include <lauxlib.h>

void lspan_push(lua_State *L, quoth_span span) {
  lua_pushinteger(L, (lua_Integer)span.beg + 1);
  lua_pushinteger(L, (lua_Integer)span.end);
}

void lspan_push_table(lua_State *L, quoth_span span) {
  lua_createtable(L, 2, 0);
  lspan_push(L, span);
  lua_rawseti(L, -3, 2);
  lua_rawseti(L, -2, 1);
}

quoth_span lspan_check(lua_State *L, int arg, uint32_t len) {
  lua_Integer first = luaL_checkinteger(L, arg);
  lua_Integer last = luaL_checkinteger(L, arg + 1);
  quoth_span span;
  luaL_argcheck(L, first >= 1 && first - 1 <= (lua_Integer)len, arg,
                "position outside the text");
  luaL_argcheck(L, last >= first - 1 && last <= (lua_Integer)len, arg + 1,
                "position outside the text");
  span.beg = (uint32_t)(first - 1);
  span.end = (uint32_t)last;
  return span;
}
