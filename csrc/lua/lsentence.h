/* Sentences as a Lua iterator. Internal. */
#ifndef QUOTH_LSENTENCE_H
#define QUOTH_LSENTENCE_H

#include <lua.h>

/* core.sentences(text[, lexicon]) -> iterator of i, first, last */
int lsentence_iterate(lua_State *L);

#endif
