/* Charsets: what the core reads itself, and iconv's and libuchardet's where
** they are built in. Internal. */
#ifndef QUOTH_LCHARSET_H
#define QUOTH_LCHARSET_H

#include <lua.h>

#include "../core/text.h"

/* As text_decode; `charset` may be any name that iconv knows. */
quoth_err lcharset_decode(quoth_arena *a, const char *s, size_t n,
                          const char *charset, int strict, quoth_text *out);

/* nil, message, code[, position]: the results of a decoding that failed. */
int lcharset_fail(lua_State *L, quoth_err e, const char *charset,
                  const quoth_text *text);

/* Pushes the list of {first, last, kind}; with `raw`, the bytes that were
** decoded, their bytes there come fourth. */
void lcharset_push_repairs(lua_State *L, const quoth_text *text,
                           const char *raw);

/* core.decode(text[, charset[, strict[, bytes]]])
**   -> text, charset, repairs | nil, message, code[, position] */
int lcharset_lua(lua_State *L);

/* Makes the type; sets core.iconv and core.uchardet: are they built in? */
void lcharset_open(lua_State *L);

#endif
