/* A function in a process of its own, with limits. Internal. */
#ifndef QUOTH_LLIMIT_H
#define QUOTH_LLIMIT_H

#include <lua.h>

/* Adds `limited`, where there are processes, to the table at the top. */
void llimit_open(lua_State *L);

#endif
