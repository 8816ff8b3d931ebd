/* quoth.core: what the Lua side calls. */
#include <lauxlib.h>
#include <lua.h>

#include "compat.h"
#include "ldoc.h"
#include "ljson.h"
#include "llexicon.h"
#include "lnorm.h"
#include "lquotation.h"
#include "lsentence.h"

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

EXPORT int luaopen_quoth_core(lua_State *L);

int luaopen_quoth_core(lua_State *L) {
  static const luaL_Reg functions[] = {{"lexicon", llexicon_new},
                                       {"read", ldoc_read},
                                       {"normalize", lnorm_normalize},
                                       {"sentences", lsentence_iterate},
                                       {"quotations", lquotation_iterate},
                                       {"json_decode", ljson_decode},
                                       {"json_encode", ljson_encode},
                                       {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_pushliteral(L, QUOTH_VERSION);
  lua_setfield(L, -2, "version");
  ljson_open(L);
  llexicon_open(L);
  ldoc_open(L);
  lnorm_open(L);
  return 1;
}
