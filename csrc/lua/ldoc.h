/* A document as a Lua value. Internal. */
#ifndef QUOTH_LDOC_H
#define QUOTH_LDOC_H

#include <lua.h>

/* core.read(lexicon, text, strict, charset) -> doc | nil, message, code, pos */
int ldoc_read(lua_State *L);
void ldoc_open(lua_State *L);

#endif
