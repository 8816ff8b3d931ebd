/* Quotations as a Lua iterator. Internal. */
#ifndef QUOTH_LQUOTATION_H
#define QUOTH_LQUOTATION_H

#include <lua.h>

/* core.quotations(text[, lexicon]) -> iterator of i, first, last, depth, flags
** | nil, message, code[, position] */
int lquotation_iterate(lua_State *L);

#endif
