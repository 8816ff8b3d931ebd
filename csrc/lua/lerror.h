/* Errors of the core as Lua values. Internal. */
#ifndef QUOTH_LERROR_H
#define QUOTH_LERROR_H

#include <lua.h>

#include "../quoth.h"

/* nil, message, code: the results of a call that bad data made fail. Memory
** errors raise "not enough memory". */
int lerror_push(lua_State *L, quoth_err e);
/* Raises unless e is QUOTH_OK: for what only misuse can bring about. */
void lerror_check(lua_State *L, quoth_err e);

#endif
