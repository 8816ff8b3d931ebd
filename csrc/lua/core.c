/* quoth.core: what the Lua side calls. */
#include <lauxlib.h>
#include <lua.h>

#include "compat.h"
#include "lcharset.h"
#include "ldoc.h"
#include "ljson.h"
#include "llexicon.h"
#include "llimit.h"
#include "lnorm.h"
#include "lquotation.h"
#include "lsentence.h"
#include "lunicode.h"

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

/* Puts the methods where luaL_argerror looks for a function's name when the
** call does not tell it, as under pcall: in package.loaded. */
static void name_methods(lua_State *L, const char *type) {
  luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
  luaL_getmetatable(L, type);
  lua_getfield(L, -1, "__index");
  lua_setfield(L, -3, type);
  lua_pop(L, 2);
}

EXPORT int luaopen_quoth_core(lua_State *L);

int luaopen_quoth_core(lua_State *L) {
  static const luaL_Reg functions[] = {{"lexicon", llexicon_new},
                                       {"read", ldoc_read},
                                       {"decode", lcharset_lua},
                                       {"normalize", lnorm_normalize},
                                       {"sentences", lsentence_iterate},
                                       {"quotations", lquotation_iterate},
                                       {"json_decode", ljson_decode},
                                       {"json_encode", ljson_encode},
                                       {"solid", lunicode_solid},
                                       {"fold", lunicode_fold},
                                       {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_pushliteral(L, QUOTH_VERSION);
  lua_setfield(L, -2, "version");
  lcharset_open(L);
  ljson_open(L);
  llexicon_open(L);
  llimit_open(L);
  ldoc_open(L);
  lnorm_open(L);
  name_methods(L, "quoth.map");
  return 1;
}
