/* Lua 5.3 as if it were 5.4, as far as this module needs it. Internal. */
#ifndef QUOTH_COMPAT_H
#define QUOTH_COMPAT_H

#include <lauxlib.h>
#include <lua.h>

#if LUA_VERSION_NUM < 503
#error "quoth needs Lua 5.3 or later"
#elif LUA_VERSION_NUM < 504
/* One user value a userdata: enough, since quoth keeps a table where it has
** more to anchor. */
#define lua_newuserdatauv(L, size, n) lua_newuserdata(L, size)
#define lua_setiuservalue(L, i, n) lua_setuservalue(L, i)
#define lua_getiuservalue(L, i, n) lua_getuservalue(L, i)
#define luaL_pushfail(L) lua_pushnil(L)
#endif

#endif
