/* JSON for the stream and the records. Internal. */
#ifndef QUOTH_LJSON_H
#define QUOTH_LJSON_H

#include <lua.h>

int ljson_decode(lua_State *L);
int ljson_encode(lua_State *L);

/* Adds `null` and `array` to the module table at the top of the stack; to be
** called before either of the others. */
void ljson_open(lua_State *L);

/* -- for those who write JSON without making tables first -- */

/* Text that grows, in a block that is held in a slot of the stack. */
typedef struct {
  char *p;
  size_t n, room;
  int slot;
} ljson_box;

/* Pushes the slot of an empty box. */
void ljson_push_box(lua_State *L, ljson_box *b);
/* Where `more` further bytes may be written. */
char *ljson_room(lua_State *L, ljson_box *b, size_t more);
void ljson_add(lua_State *L, ljson_box *b, const char *s, size_t n);
/* A comma, unless the object or array has just been opened. */
void ljson_separate(lua_State *L, ljson_box *b, char open);
void ljson_add_integer(lua_State *L, ljson_box *b, lua_Integer n);
/* What stands in a string: escapes what JSON asks for, and the two separators;
** what is not UTF-8 becomes U+FFFD. */
void ljson_add_text(lua_State *L, ljson_box *b, const char *s, size_t n);

#endif
