/* Spans as Lua sees them: 1-based inclusive bytes, so that
** text:sub(first, last) is the span. Only lspan.c converts. Internal. */
#ifndef QUOTH_LSPAN_H
#define QUOTH_LSPAN_H

#include <lua.h>

#include "../quoth.h"

/* The arguments first, last at `arg` as a span of a text of `len` bytes;
** last = first - 1 is an empty one. Raises for what lies outside. */
quoth_span lspan_check(lua_State *L, int arg, uint32_t len);

/* Pushes first and last: two values. */
void lspan_push(lua_State *L, quoth_span span);

/* Pushes the table { first, last }. */
void lspan_push_table(lua_State *L, quoth_span span);

#endif
