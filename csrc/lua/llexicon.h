/* The lexicon as a Lua value. Internal. */
#ifndef QUOTH_LLEXICON_H
#define QUOTH_LLEXICON_H

#include <lua.h>

#include "../quoth.h"

/* The closed lexicon at `arg`; raises for anything else. */
const quoth_lexicon *llexicon_check(lua_State *L, int arg);
/* Bytes of the texts that were read with the lexicon at `arg` and are not
** closed: for whoever reads them to keep, and good as long as the lexicon. */
size_t *llexicon_texts(lua_State *L, int arg);

/* core.lexicon() -> lexicon */
int llexicon_new(lua_State *L);
void llexicon_open(lua_State *L);

#endif
