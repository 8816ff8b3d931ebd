/*
** libFuzzer's entry to a target written in Lua: FUZZ_TARGET is a file that
** returns a function of the input. An error thrown by it is a crash. The core
** is linked in and instrumented; Lua and LPeg are those of the system.
*/
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int luaopen_quoth_core(lua_State *L);
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static lua_State *L;

static void must(int status) {
  if (status == LUA_OK) return;
  fprintf(stderr, "%s\n", luaL_tolstring(L, -1, NULL));
  abort();
}

static int traceback(lua_State *l) {
  luaL_traceback(l, l, luaL_tolstring(l, 1, NULL), 1);
  return 1;
}

static void leave(void) { lua_close(L); }

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc;
  (void)argv;
  L = luaL_newstate();
  if (!L) return 1;
  atexit(leave);
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, "_PRELOAD");
  lua_pushcfunction(L, luaopen_quoth_core);
  lua_setfield(L, -2, "quoth.core");
  lua_settop(L, 0);
  lua_pushcfunction(L, traceback);
  must(luaL_loadfile(L, FUZZ_TARGET));
  must(lua_pcall(L, 0, 1, 1));
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  lua_pushvalue(L, 2);
  lua_pushlstring(L, (const char *)data, size);
  must(lua_pcall(L, 1, 0, 1));
  return 0;
}
