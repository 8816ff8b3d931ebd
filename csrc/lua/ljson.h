/* JSON for the stream and the records. Internal. */
#ifndef QUOTH_LJSON_H
#define QUOTH_LJSON_H

#include <lua.h>

int ljson_decode(lua_State *L);
int ljson_encode(lua_State *L);

/* Adds `null` and `array` to the module table at the top of the stack; to be
** called before either of the others. */
void ljson_open(lua_State *L);

#endif
