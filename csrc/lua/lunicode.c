/* What of a text counts when annotations are compared. */
#include "lunicode.h"

#include <lauxlib.h>
#include <utf8proc.h>

#include "compat.h"

static int is_solid(utf8proc_int32_t c) {
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return 1;
    default: return 0;
  }
}

int lunicode_solid(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = luaL_optinteger(L, 3, (lua_Integer)len);
  lua_Integer i, n = 0;
  luaL_argcheck(L, first >= 1, 2, "outside the text");
  luaL_argcheck(L, last <= (lua_Integer)len, 3, "outside the text");
  for (i = first - 1; i < last;) {
    utf8proc_int32_t c;
    utf8proc_ssize_t k;
    k = utf8proc_iterate((const utf8proc_uint8_t *)s + i,
                         (utf8proc_ssize_t)((lua_Integer)len - i), &c);
    if (k < 1) { /* the middle of a character, or none */
      i++;
      continue;
    }
    n += is_solid(c);
    i += k;
  }
  lua_pushinteger(L, n);
  return 1;
}

#define FOLD (UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | \
              UTF8PROC_CASEFOLD)

int lunicode_fold(lua_State *L) {
  size_t len;
  const utf8proc_uint8_t *s =
      (const utf8proc_uint8_t *)luaL_checklstring(L, 1, &len);
  utf8proc_ssize_t n, room;
  utf8proc_int32_t *buf;
  n = utf8proc_decompose(s, (utf8proc_ssize_t)len, NULL, 0, FOLD);
  if (n < 0) {
    luaL_pushfail(L);
    return 1;
  }
  /* one more, for the NUL that is written behind */
  buf = lua_newuserdatauv(L, ((size_t)n + 1) * sizeof *buf, 0);
  room = utf8proc_decompose(s, (utf8proc_ssize_t)len, buf, n, FOLD);
  n = room < 0 ? room : utf8proc_reencode(buf, room, FOLD);
  if (n < 0)
    luaL_pushfail(L);
  else
    lua_pushlstring(L, (const char *)buf, (size_t)n);
  return 1;
}
