/* What of a text counts when annotations are compared. Internal. */
#ifndef QUOTH_LUNICODE_H
#define QUOTH_LUNICODE_H

#include <lua.h>

/* core.solid(text[, first[, last]]) -> how many letters and digits (Unicode
** categories L and N) begin in these bytes */
int lunicode_solid(lua_State *L);

/* core.fold(text) -> the text in NFKC without case, for comparing names; nil
** where it is not UTF-8 */
int lunicode_fold(lua_State *L);

#endif
