/* Errors of the core as Lua values. */
#include "lerror.h"

#include <lauxlib.h>

static const char *message(quoth_err e) {
  switch (e) {
    case QUOTH_EBIG: return "text of 4 GiB or more";
    case QUOTH_EUTF8: return "text is not valid UTF-8";
    case QUOTH_EFULL: return "pack asks for more than there is room for";
    case QUOTH_EARG: return "value out of range";
    default: return "not enough memory";
  }
}

void lerror_check(lua_State *L, quoth_err e) {
  if (e) luaL_error(L, "%s", message(e));
}

int lerror_push(lua_State *L, quoth_err e) {
  if (e == QUOTH_ENOMEM) lerror_check(L, e);
  lua_pushnil(L);
  lua_pushstring(L, message(e));
  lua_pushstring(L, quoth_strerror(e));
  return 3;
}
