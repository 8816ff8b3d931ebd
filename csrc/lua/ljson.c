/*
** JSON: strict RFC 8259 text to Lua values and back.
**
** Values. null is core.null, a light userdata; an array is a table with the
** metatable core.array, which tells an empty one from an empty object. A
** number that Lua cannot hold without losing it (an integer of more than 64
** bits, 1e999) stays the text it was written as.
**
** Errors of decode, each with an input that causes it:
**   esyntax      [1,]            not JSON
**   eutf8        "\xFF"          bytes that are not UTF-8
**   esurrogate   "\ud800"        half of a surrogate pair
**   edup         {"a":1,"a":2}   a key twice in an object
**   edepth       [[[[ ... ]]]]   nested deeper than JSON_DEPTH
** Errors of encode: edepth (a table that holds itself, too), enumber (NaN and
** the infinities have no JSON).
**
** All memory is Lua's, in userdata and strings on the stack: an error that
** Lua throws on the way leaks nothing. Time is linear in the text; encode
** sorts the keys of each object, n log n in their number.
*/

#include "ljson.h"

#include "../core/text.h"
#include "compat.h"
#include "lspan.h"

#include <float.h>
#include <lauxlib.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Nested arrays and objects: bounds the recursion here, on either way. Ten
** would do for a record; other keys of a line may hold anything. */
#define JSON_DEPTH 128

/* The longest integer that cannot overflow 64 bits while it is read. */
#define SAFE_DIGITS 18

/* Significant digits: any double of 15 is told from its neighbours, and 17
** tell all of them. */
#define DIGITS_FEW 15
#define DIGITS_ALL 17

#define NUMBER_ROOM 48 /* the longest number printed is 24 bytes */

#define ARRAY_NAME "quoth.array"
#define LAYOUT_NAME "quoth.layout"

/* Slots of the stack that one array or object needs, its keys apart. */
#define STACK_OF_LEVEL 12

/* Of a layout; a record's widest object has 24. */
#define FIELDS_MAX 1000
#define NAME_MAX_LENGTH 100

/* U+2028 and U+2029 end a line for many a reader of lines: E2 80 A8 or A9. */
#define SEPARATOR_LEAD '\xE2'

/* == Strings: what both ways share ==================================== */

static const uint64_t ones = UINT64_MAX / 255; /* 0x01 in every byte */

/* The top bit of each zero byte of w, and maybe of bytes above one. */
static inline uint64_t zero_bytes(uint64_t w) {
  return (w - ones) & ~w & (ones * 0x80);
}

/* Is none of eight bytes one that a string cannot simply hold (a quotation
** mark, a backslash, a control character), or the one `also` is made of? */
static inline int are_plain(const char *p, uint64_t also) {
  uint64_t w, control;
  memcpy(&w, p, sizeof w);
  control = (w - ones * 0x20) & ~w & (ones * 0x80);
  return (control | zero_bytes(w ^ (ones * '"')) |
          zero_bytes(w ^ (ones * '\\')) | zero_bytes(w ^ also)) == 0;
}

/* The first byte that a string cannot simply hold or that is `also`; eight at a
** time, the last eight over those before. */
static inline const char *skip_plain(const char *p, const char *end,
                                     char also) {
  const uint64_t eight = ones * (unsigned char)also;
  if (end - p >= 8) {
    while (end - p >= 8 && are_plain(p, eight))
      p += 8;
    if (end - p < 8 && are_plain(end - 8, eight)) return end;
  }
  while (p < end && (unsigned char)*p >= 0x20 && *p != '"' && *p != '\\' &&
         *p != also)
    p++;
  return p;
}

void ljson_push_box(lua_State *L, ljson_box *b) {
  memset(b, 0, sizeof *b);
  lua_pushnil(L);
  b->slot = lua_gettop(L);
}

/* The least room of a box. */
#define BOX_MIN 256

void ljson_grow(lua_State *L, ljson_box *b, size_t more) {
  size_t room = b->room < BOX_MIN ? BOX_MIN : b->room;
  char *p;
  if (more > SIZE_MAX / 4 - b->n) luaL_error(L, "not enough memory");
  while (room - b->n < more)
    room *= 2;
  if (b->arena) {
    p = (char *)arena_resize(b->arena, b->p, room);
    if (!p) luaL_error(L, "not enough memory");
  } else {
    luaL_checkstack(L, 1, "json");
    p = (char *)lua_newuserdatauv(L, room, 0);
    if (b->n > 0) memcpy(p, b->p, b->n);
    lua_replace(L, b->slot);
  }
  b->p = p;
  b->room = room;
}

static void add_char(lua_State *L, ljson_box *b, uint32_t c) {
  b->n += text_encode(c, ljson_room(L, b, TEXT_CHAR_MAX));
}

/* == Decoding ========================================================= */

typedef struct {
  lua_State *L;
  const char *beg, *p, *end;
  const char *valid; /* not UTF-8 from here on, or the end */
  ljson_box text;          /* a string with escapes, as it is put together */
  int array;         /* slot of the arrays' metatable */
  int repair, ids_as_text;
  int list; /* slot of the list of repairs, or 0 */
  int key;  /* slot of the outermost object's key that is read, or 0 */
  lua_Integer repaired;            /* bytes, or escapes, replaced by U+FFFD */
  const char *first_repair;        /* or NULL */
  const char *code, *message, *at; /* of the error */
} json_reader;

static int fail(json_reader *r, const char *code, const char *message,
                const char *at) {
  r->code = code;
  r->message = message;
  r->at = at;
  return 0;
}

/* The next byte that is no space, or -1 at the end. */
static int next_byte(json_reader *r) {
  for (; r->p < r->end; r->p++) {
    char c = *r->p;
    if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
      return (unsigned char)c;
  }
  return -1;
}

static int unexpected(json_reader *r, const char *message) {
  return fail(r, "esyntax", r->p < r->end ? message : "unexpected end", r->p);
}

/* Adds {first, last, was=, key=} to the list: bytes of the string that is put
** together, what stood there in the line, and where in the object. */
static void list_repair(json_reader *r, size_t beg, const char *at, size_t n) {
  lua_State *L = r->L;
  quoth_span span;
  span.beg = (uint32_t)beg;
  span.end = (uint32_t)r->text.n;
  luaL_checkstack(L, 4, "json");
  lspan_push_table(L, span);
  lua_pushlstring(L, at, n);
  lua_setfield(L, -2, "was");
  if (r->key) {
    lua_pushvalue(L, r->key);
    lua_setfield(L, -2, "key");
  }
  lua_rawseti(L, r->list, (lua_Integer)lua_rawlen(L, r->list) + 1);
}

/* U+FFFD for the n bytes at r->p, which count as so many repairs. */
static int replace(json_reader *r, size_t n, lua_Integer count) {
  size_t beg = r->text.n;
  if (r->first_repair == NULL) r->first_repair = r->p;
  r->repaired += count;
  add_char(r->L, &r->text, TEXT_REPLACEMENT);
  if (r->list) list_repair(r, beg, r->p, n);
  r->p += n;
  return 1;
}

/* The four digits of \uXXXX at s, or -1. */
static int hex4(const char *s, const char *end) {
  int i, c = 0;
  if (end - s < 4) return -1;
  for (i = 0; i < 4; i++) {
    char h = s[i];
    int d = h >= '0' && h <= '9'   ? h - '0'
            : h >= 'a' && h <= 'f' ? h - 'a' + 10
            : h >= 'A' && h <= 'F' ? h - 'A' + 10
                                   : -1;
    if (d < 0) return -1;
    c = c * 16 + d;
  }
  return c;
}

#define ESCAPE 6 /* bytes of \\uXXXX */

/* \uXXXX, at its backslash; surrogates come in pairs of them. */
static int read_unicode(json_reader *r) {
  const char *at = r->p;
  int low, c = hex4(at + 2, r->end);
  if (c < 0) return fail(r, "esyntax", "\\u needs four hexadecimal digits", at);
  at += ESCAPE;
  if (c >= 0xD800 && c <= 0xDFFF) {
    low = c <= 0xDBFF && r->end - at >= ESCAPE && at[0] == '\\' && at[1] == 'u'
              ? hex4(at + 2, r->end)
              : -1;
    if (low < 0xDC00 || low > 0xDFFF)
      return r->repair
                 ? replace(r, ESCAPE, 1)
                 : fail(r, "esurrogate", "half of a surrogate pair", r->p);
    c = 0x10000 + (c - 0xD800) * 0x400 + (low - 0xDC00);
    at += ESCAPE;
  }
  r->p = at;
  add_char(r->L, &r->text, (uint32_t)c);
  return 1;
}

/* An escape, at its backslash. */
static int read_escape(json_reader *r) {
  static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
  const char *name;
  if (r->end - r->p < 2) return fail(r, "esyntax", "unexpected end", r->end);
  if (r->p[1] == 'u') return read_unicode(r);
  name = r->p[1] == '\0' ? NULL : strchr(names, r->p[1]);
  if (name == NULL) return fail(r, "esyntax", "unknown escape", r->p);
  ljson_add(r->L, &r->text, bytes + (name - names), 1);
  r->p += 2;
  return 1;
}

/* The bytes at r->p are not UTF-8. */
static int read_invalid(json_reader *r) {
  uint32_t c, n;
  if (!r->repair) return fail(r, "eutf8", "not UTF-8", r->p);
  n = text_char(r->p, (size_t)(r->end - r->p), &c);
  replace(r, n, n);
  r->valid = r->p + text_valid(r->p, (size_t)(r->end - r->p));
  return 1;
}

/* Pushes the string that begins with the quotation mark at r->p. Without
** escapes it goes into Lua as it stands. */
static int read_string(json_reader *r) {
  const char *start = r->p++, *run = r->p;
  int copied = 0;
  r->text.n = 0;
  for (;;) {
    r->p = skip_plain(r->p, r->valid, '"');
    if (r->p == r->end)
      return fail(r, "esyntax", "a string without end", start);
    if (*r->p == '"') break;
    ljson_add(r->L, &r->text, run, (size_t)(r->p - run));
    copied = 1;
    if (r->p == r->valid) {
      if (!read_invalid(r)) return 0;
    } else if (*r->p != '\\')
      return fail(r, "esyntax", "a control character in a string", r->p);
    else if (!read_escape(r))
      return 0;
    run = r->p;
  }
  if (!copied)
    lua_pushlstring(r->L, run, (size_t)(r->p - run));
  else {
    ljson_add(r->L, &r->text, run, (size_t)(r->p - run));
    lua_pushlstring(r->L, r->text.p, r->text.n);
  }
  r->p++;
  return 1;
}

static const char *skip_digits(const char *p, const char *end) {
  while (p < end && *p >= '0' && *p <= '9')
    p++;
  return p;
}

/* Replaces the literal at the top of the stack by its number, unless that
** would lose it. Lua reads a number with a dot in any locale. */
static void literal_to_number(lua_State *L, int is_integer) {
  if (lua_stringtonumber(L, lua_tostring(L, -1)) != 0) {
    if (is_integer ? lua_isinteger(L, -1) : isfinite(lua_tonumber(L, -1)))
      lua_remove(L, -2);
    else
      lua_pop(L, 1);
  }
}

static int read_number(json_reader *r, int as_text) {
  const char *start = r->p, *first, *digits, *p;
  int is_integer = 1;
  first = p = start + (*start == '-');
  digits = p = skip_digits(p, r->end);
  if (p == first || (*first == '0' && p - first > 1))
    return fail(r, "esyntax", "not a number", start);
  if (p < r->end && *p == '.') {
    is_integer = 0;
    digits = p + 1;
    p = skip_digits(digits, r->end);
    if (p == digits)
      return fail(r, "esyntax", "a digit must follow the point", p);
  }
  if (p < r->end && (*p == 'e' || *p == 'E')) {
    is_integer = 0;
    digits = p + 1;
    if (digits < r->end && (*digits == '+' || *digits == '-')) digits++;
    p = skip_digits(digits, r->end);
    if (p == digits) return fail(r, "esyntax", "an exponent without digits", p);
  }
  r->p = p;
  if (is_integer && !as_text && p - first <= SAFE_DIGITS) {
    lua_Integer n = 0;
    for (digits = first; digits < p; digits++)
      n = n * 10 + (*digits - '0');
    lua_pushinteger(r->L, first == start ? n : -n);
  } else {
    lua_pushlstring(r->L, start, (size_t)(p - start));
    if (!as_text) literal_to_number(r->L, is_integer);
  }
  return 1;
}

static int read_word(json_reader *r, const char *word) {
  size_t n = strlen(word);
  if ((size_t)(r->end - r->p) < n || memcmp(r->p, word, n) != 0)
    return fail(r, "esyntax", "unknown word", r->p);
  r->p += n;
  return 1;
}

static int read_value(json_reader *r, int depth, int as_text);

static int read_array(json_reader *r, int depth) {
  lua_State *L = r->L;
  lua_Integer i = 0;
  int c;
  lua_newtable(L);
  lua_pushvalue(L, r->array);
  lua_setmetatable(L, -2);
  r->p++;
  if (next_byte(r) == ']') {
    r->p++;
    return 1;
  }
  do {
    if (!read_value(r, depth, 0)) return 0;
    lua_rawseti(L, -2, ++i);
    c = next_byte(r);
    if (c != ',' && c != ']') return unexpected(r, "expected ',' or ']'");
    r->p++;
  } while (c == ',');
  return 1;
}

static int read_object(json_reader *r, int depth) {
  lua_State *L = r->L;
  int c;
  lua_newtable(L);
  r->p++;
  if (next_byte(r) == '}') {
    r->p++;
    return 1;
  }
  do {
    const char *at;
    int as_text;
    if (next_byte(r) != '"')
      return unexpected(r, "expected a key in quotation marks");
    at = r->p;
    if (!read_string(r)) return 0;
    as_text = r->ids_as_text && lua_rawlen(L, -1) == 2 &&
              memcmp(lua_tostring(L, -1), "id", 2) == 0;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, -3) != LUA_TNIL)
      return fail(r, "edup", "the same key twice", at);
    lua_pop(L, 1);
    if (next_byte(r) != ':') return unexpected(r, "expected ':'");
    r->p++;
    if (depth == 1) r->key = lua_gettop(L);
    if (!read_value(r, depth, as_text)) return 0;
    if (depth == 1) r->key = 0;
    lua_rawset(L, -3);
    c = next_byte(r);
    if (c != ',' && c != '}') return unexpected(r, "expected ',' or '}'");
    r->p++;
  } while (c == ',');
  return 1;
}

/* Pushes the value that comes next; `depth` are the arrays and objects that
** it stands in. */
static int read_value(json_reader *r, int depth, int as_text) {
  int c = next_byte(r);
  if (c == '{' || c == '[') {
    if (depth == JSON_DEPTH)
      return fail(r, "edepth", "nested too deeply", r->p);
    luaL_checkstack(r->L, 4, "json");
    return c == '{' ? read_object(r, depth + 1) : read_array(r, depth + 1);
  }
  switch (c) {
    case '"': return read_string(r);
    case 't':
    case 'f':
      lua_pushboolean(r->L, c == 't');
      return read_word(r, c == 't' ? "true" : "false");
    case 'n': lua_pushlightuserdata(r->L, NULL); return read_word(r, "null");
    default:
      if (c == '-' || (c >= '0' && c <= '9')) return read_number(r, as_text);
      return unexpected(r, "expected a value");
  }
}

static void read_options(lua_State *L, json_reader *r) {
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, 2) != 0) {
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
    if (strcmp(key, "repair") == 0)
      r->repair = lua_toboolean(L, -1);
    else if (strcmp(key, "list") == 0)
      r->list = lua_toboolean(L, -1);
    else if (strcmp(key, "ids_as_text") == 0)
      r->ids_as_text = lua_toboolean(L, -1);
    else
      luaL_error(L, "unknown option '%s'", key);
    lua_pop(L, 1);
  }
}

/*
** json_decode(text[, options]) -> value, repaired[, first[, list]]
**                               | nil, message, code, position
** Options: repair, put U+FFFD for what is not UTF-8 and for half surrogate
** pairs (`repaired` bytes or escapes, the first at byte `first`) instead of
** an error; list, with those give also the list of {first, last, was=, key=}:
** bytes of the string, what stood there in the line, and the key of the
** outermost object whose value it is in (nil for keys); ids_as_text, the
** number under any key "id" stays the text it was written as, whatever its
** size. Positions are 1-based bytes.
*/
int ljson_decode(lua_State *L) {
  json_reader r;
  size_t n;
  memset(&r, 0, sizeof r);
  luaL_checktype(L, 1, LUA_TSTRING);
  lua_settop(L, 2);
  if (!lua_isnil(L, 2)) read_options(L, &r);
  r.L = L;
  r.beg = r.p = lua_tolstring(L, 1, &n);
  r.end = r.beg + n;
  r.valid = r.beg + text_valid(r.beg, n);
  luaL_getmetatable(L, ARRAY_NAME);
  r.array = lua_gettop(L);
  if (r.list) {
    lua_newtable(L);
    r.list = lua_gettop(L);
  }
  ljson_push_box(L, &r.text);
  if (read_value(&r, 0, 0) && next_byte(&r) != -1)
    fail(&r, "esyntax", "more after the value", r.p);
  if (r.code != NULL) {
    lua_pushnil(L);
    lua_pushstring(L, r.message);
    lua_pushstring(L, r.code);
    lua_pushinteger(L, (lua_Integer)(r.at - r.beg) + 1);
    return 4;
  }
  lua_pushinteger(L, r.repaired);
  if (r.first_repair == NULL) return 2;
  lua_pushinteger(L, (lua_Integer)(r.first_repair - r.beg) + 1);
  if (!r.list) return 3;
  lua_pushvalue(L, r.list);
  return 4;
}

/* == Encoding ========================================================= */

/* A key of the object being written; it stays on the stack meanwhile. */
typedef struct {
  const char *key;
  size_t len;
  int slot;
} member;

typedef struct {
  lua_State *L;
  ljson_box out;
  ljson_box members; /* of all open objects, one after the other */
  int array;   /* slot of the arrays' metatable */
  const char *code, *message;
} json_writer;

static int refuse(json_writer *w, const char *code, const char *message) {
  w->code = code;
  w->message = message;
  return 0;
}

static int too_deep(json_writer *w) {
  return refuse(w, "edepth", "nested too deeply");
}

static void add_escape(lua_State *L, ljson_box *b, uint32_t c) {
  static const char hex[] = "0123456789abcdef";
  static const char names[] = "\"\\bfnrt", bytes[] = "\"\\\b\f\n\r\t";
  const char *known = c == 0 || c > 0x7F ? NULL : strchr(bytes, (int)c);
  char s[6] = {'\\', 'u', '0', '0', '0', '0'};
  size_t n = 6;
  if (known != NULL) {
    s[1] = names[known - bytes];
    n = 2;
  } else {
    int i;
    for (i = 5; i >= 2; i--, c >>= 4)
      s[i] = hex[c & 15];
  }
  ljson_add(L, b, s, n);
}

/* Is what begins at p with SEPARATOR_LEAD one of the two? */
static int is_separator(const char *p, const char *end) {
  return end - p >= 3 && p[1] == '\x80' && (p[2] & ~1) == '\xA8';
}

void ljson_add_plain(lua_State *L, ljson_box *b, const char *s, size_t n) {
  char *p = ljson_room(L, b, n + 2);
  *p = '"';
  memcpy(p + 1, s, n);
  p[n + 1] = '"';
  b->n += n + 2;
}

/* The first byte of s[0..n), UTF-8 up to `valid`, that has to be escaped or
** replaced. */
static const char *skip_held(const char *s, const char *valid) {
  while ((s = skip_plain(s, valid, SEPARATOR_LEAD)) < valid &&
         *s == SEPARATOR_LEAD && !is_separator(s, valid))
    s += 3;
  return s;
}

/* p[0..len) is UTF-8 up to `valid`. */
static void add_string(lua_State *L, ljson_box *b, const char *p, size_t len,
                       const char *valid) {
  const char *end = p + len, *run = p;
  if ((p = skip_held(p, valid)) == end) {
    ljson_add_plain(L, b, run, len);
    return;
  }
  ljson_put(L, b, '"');
  while (p < end) {
    uint32_t c, n = text_char(p, (size_t)(end - p), &c);
    ljson_add(L, b, run, (size_t)(p - run));
    run = p += n;
    if (c != TEXT_BAD)
      add_escape(L, b, c);
    else {
      add_char(L, b, TEXT_REPLACEMENT);
      valid = p + text_valid(p, (size_t)(end - p));
    }
    p = skip_held(p, valid);
  }
  ljson_add(L, b, run, (size_t)(end - run));
  ljson_put(L, b, '"');
}

void ljson_add_string(lua_State *L, ljson_box *b, const char *s, size_t n) {
  add_string(L, b, s, n, s + text_valid(s, n));
}

void ljson_add_utf8(lua_State *L, ljson_box *b, const char *s, size_t n) {
  add_string(L, b, s, n, s + n);
}

static void write_string(json_writer *w, const char *p, size_t len) {
  ljson_add_string(w->L, &w->out, p, len);
}

char *ljson_digits(char *p, uint64_t n) {
  static const char pairs[] =
      "00010203040506070809101112131415161718192021222324"
      "25262728293031323334353637383940414243444546474849"
      "50515253545556575859606162636465666768697071727374"
      "75767778798081828384858687888990919293949596979899";
  char s[2 * LJSON_DIGITS_MAX] = {0}, *end = s + LJSON_DIGITS_MAX, *d = end;
  for (; n >= 10; n /= 100)
    memcpy(d -= 2, pairs + n % 100 * 2, 2);
  if (n > 0 || d == end) *--d = (char)('0' + n);
  memcpy(p, d, LJSON_DIGITS_MAX);
  return p + (end - d);
}

static void write_integer(json_writer *w, lua_Integer n) {
  char *p = ljson_room(w->L, &w->out, LJSON_DIGITS_MAX + 1);
  uint64_t u = n < 0 ? 0u - (uint64_t)n : (uint64_t)n;
  if (n < 0) *p++ = '-';
  w->out.n = (size_t)(ljson_digits(p, u) - w->out.p);
}

/* The shortest digits that read back. */
static int write_float(json_writer *w, double x) {
  char s[NUMBER_ROOM];
  const char *p;
  int digits, is_integer = 1;
  if (!isfinite(x)) return refuse(w, "enumber", "not a finite number");
  /* below DBL_MIN a double has fewer than 15 digits */
  digits = fabs(x) < DBL_MIN ? 1 : DIGITS_FEW;
  for (; digits <= DIGITS_ALL; digits++) {
    snprintf(s, sizeof s, "%.*g", digits, x);
    if (strtod(s, NULL) == x) break;
  }
  for (p = s; *p != '\0'; p++) {
    int plain = (*p >= '0' && *p <= '9') || *p == '-' || *p == '+';
    if (plain)
      ljson_put(w->L, &w->out, *p);
    else if (*p == 'e')
      ljson_put(w->L, &w->out, 'e');
    else if (is_integer) /* the locale's point, maybe of several bytes */
      ljson_put(w->L, &w->out, '.');
    is_integer = is_integer && plain;
  }
  if (is_integer) ljson_add(w->L, &w->out, ".0", 2);
  return 1;
}

static int before(const member *a, const member *b) {
  int order = memcmp(a->key, b->key, a->len < b->len ? a->len : b->len);
  return order != 0 ? order < 0 : a->len < b->len;
}

/* Lets the member at i sink to its place in a heap of n. */
static void sink(member *m, size_t i, size_t n) {
  member moved = m[i];
  size_t child;
  while ((child = 2 * i + 1) < n) {
    if (child + 1 < n && before(&m[child], &m[child + 1])) child++;
    if (!before(&moved, &m[child])) break;
    m[i] = m[child];
    i = child;
  }
  m[i] = moved;
}

/* Heap sort: in place, and n log n for whatever keys come. */
static void sort_members(member *m, size_t n) {
  size_t i;
  for (i = n / 2; i-- > 0;)
    sink(m, i, n);
  for (i = n; i-- > 1;) {
    member last = m[i];
    m[i] = m[0];
    m[0] = last;
    sink(m, 0, i);
  }
}

static size_t count_keys(lua_State *L, int t) {
  size_t n = 0;
  lua_pushnil(L);
  for (; lua_next(L, t) != 0; n++)
    lua_pop(L, 1);
  return n;
}

/* Pushes the keys of the table at slot t that the table at slot `known`, if
** any, does not have, and lists them as members. */
static size_t collect_members(json_writer *w, int t, int known) {
  lua_State *L = w->L;
  size_t n = 0;
  lua_pushnil(L);
  while (lua_next(L, t) != 0) {
    member *m;
    lua_pop(L, 1);
    if (lua_type(L, -1) != LUA_TSTRING)
      luaL_error(L, "a key of a JSON object must be a string, not a %s",
                 luaL_typename(L, -1));
    if (known != 0) {
      int has;
      lua_pushvalue(L, -1);
      has = lua_rawget(L, known) != LUA_TNIL;
      lua_pop(L, 1);
      if (has) continue;
    }
    luaL_checkstack(L, 4, "too many keys in a JSON object");
    m = (member *)(void *)ljson_room(L, &w->members, sizeof *m);
    w->members.n += sizeof *m;
    m->slot = lua_gettop(L);
    m->key = lua_tolstring(L, -1, &m->len);
    lua_pushvalue(L, -1);
    n++;
  }
  return n;
}

static int write_value(json_writer *w, int depth);

/* Writes the members of the table at slot t that are not `known`, in the
** order of their keys' bytes. */
static int write_members(json_writer *w, int t, int known, int depth) {
  int top = lua_gettop(w->L);
  size_t base = w->members.n, i, n = collect_members(w, t, known);
  if (n > 1) sort_members((member *)(void *)(w->members.p + base), n);
  for (i = 0; i < n; i++) {
    /* the block may have moved */
    const member *m = (const member *)(void *)(w->members.p + base) + i;
    ljson_separate(w->L, &w->out, '{');
    write_string(w, m->key, m->len);
    ljson_put(w->L, &w->out, ':');
    lua_pushvalue(w->L, m->slot);
    lua_rawget(w->L, t);
    if (!write_value(w, depth)) return 0;
    lua_pop(w->L, 1);
  }
  w->members.n = base;
  lua_settop(w->L, top);
  return 1;
}

/* -- layouts: objects whose keys are known -- */

enum {
  PLAIN,
  OBJECT,
  LIST,
  SPAN,
  SPANS
};
static const char *const kinds[] = {"plain", "object", "list",
                                    "span",  "spans",  NULL};

typedef struct {
  uint8_t kind, optional;
  uint32_t end; /* of "key": in the layout's text; it begins at the last's */
} field;

/* Its user value has at i the i-th key, at -i the layout of the value, if
** any, and at each key true. */
typedef struct {
  uint32_t n;
  field fields[];
} layout;

static const char *layout_text(const layout *lay) {
  return (const char *)(lay->fields + lay->n);
}

/* A span of Lua, {first, last}, at the top of the stack: here alone it
** becomes 0-based and half-open. */
static void write_span(json_writer *w) {
  lua_State *L = w->L;
  int first, last;
  lua_rawgeti(L, -1, 1);
  lua_rawgeti(L, -2, 2);
  ljson_put(w->L, &w->out, '[');
  write_integer(w, lua_tointegerx(L, -2, &first) - 1);
  ljson_put(w->L, &w->out, ',');
  write_integer(w, lua_tointegerx(L, -1, &last));
  ljson_put(w->L, &w->out, ']');
  if (!first || !last) luaL_error(L, "a span is {first, last}");
  lua_pop(L, 2);
}

static int write_field(json_writer *w, int kind, int sub, int depth);
static int write_object(json_writer *w, int t, int lay, int depth);

/* Writes the items of the table at slot t, all as fields of that kind. */
static int write_array(json_writer *w, int t, int kind, int sub, int depth) {
  lua_Unsigned i, n = lua_rawlen(w->L, t);
  ljson_put(w->L, &w->out, '[');
  for (i = 1; i <= n; i++) {
    ljson_separate(w->L, &w->out, '[');
    lua_rawgeti(w->L, t, (lua_Integer)i);
    if (!write_field(w, kind, sub, depth)) return 0;
    lua_pop(w->L, 1);
  }
  ljson_put(w->L, &w->out, ']');
  return 1;
}

/* Writes the value at the top as a field of that kind; `sub` is the slot of
** its layout, or of nil, or 0. */
static int write_field(json_writer *w, int kind, int sub, int depth) {
  lua_State *L = w->L;
  int t = lua_gettop(L);
  if (kind == PLAIN || lua_isnil(L, t) || lua_islightuserdata(L, t))
    return write_value(w, depth);
  if (!lua_istable(L, t))
    luaL_error(L, "a field of kind '%s' holds a %s", kinds[kind],
               luaL_typename(L, t));
  if (depth == JSON_DEPTH) return too_deep(w);
  luaL_checkstack(L, STACK_OF_LEVEL, "json");
  switch (kind) {
    case SPAN: write_span(w); return 1;
    case SPANS: return write_array(w, t, SPAN, 0, depth + 1);
    case OBJECT: return write_object(w, t, sub, depth + 1);
    default:
      return write_array(w, t, lua_isnil(L, sub) ? PLAIN : OBJECT, sub,
                         depth + 1);
  }
}

/* Writes the fields of a layout; *found is how many the object has. */
static int write_fields(json_writer *w, int t, const layout *lay, int keys,
                        size_t *found, int depth) {
  lua_State *L = w->L;
  const char *text = layout_text(lay);
  uint32_t i, beg = 0;
  for (i = 0; i < lay->n; beg = lay->fields[i++].end) {
    const field *f = &lay->fields[i];
    int has;
    lua_rawgeti(L, keys, -(lua_Integer)i - 1);
    lua_rawgeti(L, keys, (lua_Integer)i + 1);
    has = lua_rawget(L, t) != LUA_TNIL;
    if (has || !f->optional) {
      ljson_separate(w->L, &w->out, '{');
      ljson_add(L, &w->out, text + beg, f->end - beg);
      if (!write_field(w, f->kind, lua_gettop(L) - 1, depth)) return 0;
    }
    *found += (size_t)has;
    lua_pop(L, 2);
  }
  return 1;
}

/* Writes the table at slot t: first the fields of the layout at slot `lay`,
** where that is no nil, then what other keys there are. */
static int write_object(json_writer *w, int t, int lay, int depth) {
  lua_State *L = w->L;
  int keys = 0;
  size_t found = 0;
  ljson_put(w->L, &w->out, '{');
  if (lay != 0 && !lua_isnil(L, lay)) {
    const layout *l = (const layout *)luaL_checkudata(L, lay, LAYOUT_NAME);
    lua_getiuservalue(L, lay, 1);
    keys = lua_gettop(L);
    if (!write_fields(w, t, l, keys, &found, depth)) return 0;
  }
  if (found < count_keys(L, t) && !write_members(w, t, keys, depth)) return 0;
  ljson_put(w->L, &w->out, '}');
  lua_settop(L, t);
  return 1;
}

/* Is the table at slot t an array: by its metatable, or a plain sequence that
** is not empty? */
static int is_array(json_writer *w, int t) {
  lua_State *L = w->L;
  size_t n = lua_rawlen(L, t);
  if (lua_getmetatable(L, t)) {
    int same = lua_rawequal(L, -1, w->array);
    lua_pop(L, 1);
    if (same) return 1;
  }
  if (n > 0 && count_keys(L, t) != n)
    luaL_error(L, "a table is either a JSON array or an object");
  return n > 0;
}

/* Writes the value at the top of the stack and leaves it there. */
static int write_value(json_writer *w, int depth) {
  lua_State *L = w->L;
  switch (lua_type(L, -1)) {
    case LUA_TSTRING: {
      size_t n;
      const char *s = lua_tolstring(L, -1, &n);
      write_string(w, s, n);
      return 1;
    }
    case LUA_TNUMBER:
      if (!lua_isinteger(L, -1))
        return write_float(w, (double)lua_tonumber(L, -1));
      write_integer(w, lua_tointeger(L, -1));
      return 1;
    case LUA_TBOOLEAN: {
      const char *s = lua_toboolean(L, -1) ? "true" : "false";
      ljson_add(L, &w->out, s, strlen(s));
      return 1;
    }
    case LUA_TNIL: /* a hole in an array */
      ljson_add(L, &w->out, "null", 4);
      return 1;
    case LUA_TTABLE: {
      int t = lua_gettop(L);
      if (depth == JSON_DEPTH) return too_deep(w);
      luaL_checkstack(L, STACK_OF_LEVEL, "json");
      return is_array(w, t) ? write_array(w, t, PLAIN, 0, depth + 1)
                            : write_object(w, t, 0, depth + 1);
    }
    case LUA_TLIGHTUSERDATA:
      if (lua_touserdata(L, -1) == NULL) {
        ljson_add(L, &w->out, "null", 4);
        return 1;
      }
      /* FALLTHROUGH */
    default: return luaL_error(L, "a %s has no JSON", luaL_typename(L, -1));
  }
}

/* The name of a field: letters and "_" only, which need no escape; "?" at the
** end, which is not counted in *len, makes it optional. */
static const char *field_name(lua_State *L, int slot, size_t *len,
                              uint8_t *optional) {
  const char *s =
      lua_type(L, slot) == LUA_TSTRING ? lua_tolstring(L, slot, len) : NULL;
  size_t i;
  if (s == NULL || *len == 0) luaL_error(L, "a field of a layout has no name");
  *optional = s[*len - 1] == '?';
  *len -= *optional;
  for (i = 0; i < *len; i++)
    if (s[i] != '_' && (s[i] < 'a' || s[i] > 'z'))
      luaL_error(L, "a field's name has small letters and '_' only: '%s'", s);
  return s;
}

/* Pushes name, kind and layout of the i-th field at slot 1. */
static void push_field(lua_State *L, lua_Integer i) {
  int part;
  lua_rawgeti(L, 1, i);
  if (!lua_istable(L, -1)) {
    lua_pushnil(L);
    lua_pushnil(L);
    return;
  }
  for (part = 1; part <= 3; part++)
    lua_rawgeti(L, -part, part);
  lua_remove(L, -4);
}

/*
** json_layout(fields) -> layout
** How an object is written: its keys in that order. A field is a name or
** {name, kind[, layout]}. Kinds: "plain" (default); "object" and "list", of
** that layout where one is given; "span", {first, last} in Lua and 0-based
** half-open in JSON, and "spans", a list of them. What an object does not
** have is null, or left out when the name ends with "?".
*/
static int json_layout(lua_State *L) {
  lua_Integer i, n;
  size_t size = 0, len;
  uint8_t optional;
  layout *lay;
  char *text;
  luaL_checktype(L, 1, LUA_TTABLE);
  n = (lua_Integer)lua_rawlen(L, 1);
  luaL_argcheck(L, n <= FIELDS_MAX, 1, "too many fields");
  for (i = 1; i <= n; i++) {
    push_field(L, i);
    field_name(L, -3, &len, &optional);
    luaL_argcheck(L, len <= NAME_MAX_LENGTH, 1, "too long a name");
    size += len + 3; /* "": */
    lua_pop(L, 3);
  }
  lay = (layout *)lua_newuserdatauv(
      L, sizeof *lay + (size_t)n * sizeof(field) + size, 1);
  luaL_setmetatable(L, LAYOUT_NAME);
  lua_newtable(L);
  lay->n = (uint32_t)n;
  text = (char *)(lay->fields + n);
  size = 0;
  for (i = 1; i <= n; i++) {
    field *f = &lay->fields[i - 1];
    const char *name;
    push_field(L, i);
    name = field_name(L, -3, &len, &f->optional);
    if (!lua_isnil(L, -1)) luaL_checkudata(L, lua_absindex(L, -1), LAYOUT_NAME);
    lua_rawseti(L, -4, -i);
    f->kind = (uint8_t)luaL_checkoption(L, lua_absindex(L, -1), "plain", kinds);
    text[size++] = '"';
    memcpy(text + size, name, len);
    size += len;
    text[size++] = '"';
    text[size++] = ':';
    f->end = (uint32_t)size;
    lua_pushlstring(L, name, len);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -5, i);
    lua_pushboolean(L, 1);
    lua_rawset(L, -5);
    lua_pop(L, 2);
  }
  lua_setiuservalue(L, -2, 1);
  return 1;
}

/*
** json_encode(value[, layout]) -> line | nil, message, code
** Objects are written with the keys of their layout (json_layout; a list of
** fields will do) and then the others by their bytes. What is not UTF-8 in a
** string becomes U+FFFD: the line is always valid JSON. Raises for what has
** no JSON: functions, keys that are no strings.
*/
int ljson_encode(lua_State *L) {
  json_writer w;
  memset(&w, 0, sizeof w);
  luaL_checkany(L, 1);
  lua_settop(L, 2);
  if (lua_istable(L, 2)) {
    lua_pushcfunction(L, json_layout);
    lua_insert(L, 2);
    lua_call(L, 1, 1);
  } else if (!lua_isnil(L, 2))
    luaL_checkudata(L, 2, LAYOUT_NAME);
  w.L = L;
  luaL_getmetatable(L, ARRAY_NAME);
  w.array = lua_gettop(L);
  ljson_push_box(L, &w.out);
  ljson_push_box(L, &w.members);
  lua_pushvalue(L, 1);
  if (!write_field(&w, lua_isnil(L, 2) ? PLAIN : OBJECT, 2, 0)) {
    lua_pushnil(L);
    lua_pushstring(L, w.message);
    lua_pushstring(L, w.code);
    return 3;
  }
  lua_pushlstring(L, w.out.p, w.out.n);
  return 1;
}

void ljson_open(lua_State *L) {
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
  luaL_newmetatable(L, ARRAY_NAME);
  lua_setfield(L, -2, "array");
  luaL_newmetatable(L, LAYOUT_NAME);
  lua_pop(L, 1);
  lua_pushcfunction(L, json_layout);
  lua_setfield(L, -2, "json_layout");
}
