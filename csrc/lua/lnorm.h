/* Normalization for Lua. Internal. */
#ifndef QUOTH_LNORM_H
#define QUOTH_LNORM_H

#include <lua.h>

/* quoth.normalize(text[, options]) -> normalized text, map
**                                   | nil, message, code[, position] */
int lnorm_normalize(lua_State *L);
void lnorm_open(lua_State *L);

#endif
