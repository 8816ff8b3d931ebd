/* JSON for the stream and the records. Internal. */
#ifndef QUOTH_LJSON_H
#define QUOTH_LJSON_H

#include <lua.h>
#include <stdint.h>
#include <string.h>

#include "../core/arena.h"

int ljson_decode(lua_State *L);
int ljson_encode(lua_State *L);

/* Adds `null` and `array` to the module table at the top of the stack; to be
** called before either of the others. */
void ljson_open(lua_State *L);

/* -- for those who write JSON without making tables first -- */

/* Text that grows, in a block that is held in a slot of the stack, or in an
** arena: what is large and soon dropped is no work for the collector there. */
typedef struct {
  char *p;
  size_t n, room;
  int slot;
  quoth_arena *arena; /* NULL for a slot */
} ljson_box;

/* Pushes the slot of an empty box. */
void ljson_push_box(lua_State *L, ljson_box *b);
void ljson_grow(lua_State *L, ljson_box *b, size_t more);

/* Where `more` further bytes may be written. */
static inline char *ljson_room(lua_State *L, ljson_box *b, size_t more) {
  if (b->room - b->n < more) ljson_grow(L, b, more);
  return b->p + b->n;
}

static inline void ljson_add(lua_State *L, ljson_box *b, const char *s,
                             size_t n) {
  if (n == 0) return;
  memcpy(ljson_room(L, b, n), s, n);
  b->n += n;
}

static inline void ljson_put(lua_State *L, ljson_box *b, char c) {
  *ljson_room(L, b, 1) = c;
  b->n++;
}

/* A comma, unless the object or array has just been opened. */
static inline void ljson_separate(lua_State *L, ljson_box *b, char open) {
  if (b->n > 0 && b->p[b->n - 1] != open) ljson_put(L, b, ',');
}

/* Writes a number at p, which has room for DIGITS_MAX bytes; returns its
** end. */
#define LJSON_DIGITS_MAX 20
char *ljson_digits(char *p, uint64_t n);

/* A string of which nothing has to be escaped, with its quotation marks. */
void ljson_add_plain(lua_State *L, ljson_box *b, const char *s, size_t n);
/* A string with its quotation marks: escapes what JSON asks for, and the two
** separators; what is not UTF-8 becomes U+FFFD. */
void ljson_add_string(lua_State *L, ljson_box *b, const char *s, size_t n);
/* The same for what is known to be UTF-8. */
void ljson_add_utf8(lua_State *L, ljson_box *b, const char *s, size_t n);

#endif
