/*
** Charsets that the core does not know, through iconv, which is part of the C
** library on Linux; -DQUOTH_ICONV uses it elsewhere, -DQUOTH_NO_ICONV nowhere.
** -DQUOTH_UCHARDET lets libuchardet name the charset of texts that are not
** UTF-8. Both allocate by themselves, and nothing here throws between their
** opening and closing.
*/
#include "lcharset.h"

#include <lauxlib.h>
#include <string.h>

#include "compat.h"
#include "lerror.h"
#include "lspan.h"

#if defined(__linux__) && !defined(QUOTH_NO_ICONV) && !defined(QUOTH_ICONV)
#define QUOTH_ICONV
#endif

#ifdef QUOTH_ICONV
#include <errno.h>
#include <iconv.h>
#define HAS_ICONV 1
#else
#define HAS_ICONV 0
#endif

#ifdef QUOTH_UCHARDET
#include <dlfcn.h>
#include <uchardet/uchardet.h>
#define HAS_UCHARDET 1
#else
#define HAS_UCHARDET 0
#endif

#define DECODING_META "quoth.decoding"

#define CHARSET_NAME_MAX 64 /* registered names have 40 at most (RFC 2978) */

/* -- iconv ------------------------------------------------------------- */

#ifdef QUOTH_ICONV

#define OUT_STEP 64 /* more than any one character becomes */

/* A copy of the name in small letters. An empty name would mean the locale's
** charset, and a "/" begins options. */
static quoth_err copy_name(quoth_arena *a, const char *name,
                           const char **result) {
  size_t n = strlen(name);
  char *copy;
  if (n == 0 || n > CHARSET_NAME_MAX || strchr(name, '/')) return QUOTH_EARG;
  *result = copy = arena_resize(a, NULL, n + 1);
  if (!copy) return QUOTH_ENOMEM;
  for (size_t i = 0; i <= n; i++)
    copy[i] = name[i] >= 'A' && name[i] <= 'Z' ? (char)(name[i] + 32) : name[i];
  return QUOTH_OK;
}

typedef struct {
  quoth_arena *a;
  quoth_text *out;
  VEC(char) buf;
} conversion;

static quoth_err put_bad(conversion *c, quoth_span raw) {
  quoth_span span = {c->buf.n, c->buf.n};
  quoth_err e = vec_room(c->a, &c->buf, TEXT_CHAR_MAX);
  if (e) return e;
  c->buf.n += text_encode(TEXT_REPLACEMENT, c->buf.v + c->buf.n);
  span.end = c->buf.n;
  return text_add_repair(c->a, c->out, span, raw, REPAIR_BAD);
}

/* Linear: a call of iconv takes input, or is followed by one that has twice
** the room, or a bad byte is passed. */
static quoth_err convert(conversion *c, iconv_t cd, const char *s, size_t n,
                         int strict) {
  char *in = (char *)(size_t)s; /* iconv writes nothing there */
  size_t left = n;
  quoth_err e = vec_room(c->a, &c->buf, n < OUT_STEP ? OUT_STEP : n);
  while (!e) {
    char *dst = c->buf.v + c->buf.n;
    size_t room = c->buf.room - c->buf.n, done;
    int at_end = left == 0; /* what a shift sequence left is written then */
    done = iconv(cd, at_end ? NULL : &in, at_end ? NULL : &left, &dst, &room);
    c->buf.n = (uint32_t)(dst - c->buf.v);
    if (done != (size_t)-1) {
      if (at_end) break;
    } else if (errno == E2BIG) {
      e = vec_room(c->a, &c->buf, c->buf.room - c->buf.n + OUT_STEP);
    } else if (strict) {
      c->out->error_pos = n - left;
      e = QUOTH_EUTF8;
    } else { /* a bad byte, or a character that the end of the text cuts */
      size_t bad = errno == EILSEQ ? 1 : left;
      quoth_span raw = {(uint32_t)(n - left), (uint32_t)(n - left + bad)};
      if (at_end) break; /* a shift sequence that says nothing */
      e = put_bad(c, raw);
      in += bad;
      left -= bad;
    }
  }
  return e;
}

static quoth_err decode_iconv(quoth_arena *a, const char *s, size_t n,
                              const char *charset, int strict,
                              quoth_text *out) {
  conversion c;
  quoth_err e;
  iconv_t cd;
  const char *name;
  if ((e = copy_name(a, charset, &name)) != QUOTH_OK) return e;
  memset(out, 0, sizeof *out);
  memset(&c, 0, sizeof c);
  if (n >= UINT32_MAX) return QUOTH_EBIG;
  cd = iconv_open("UTF-8", name);
  if (cd == (iconv_t)-1) return QUOTH_EARG;
  c.a = a;
  c.out = out;
  out->charset = name;
  e = convert(&c, cd, s, n, strict);
  iconv_close(cd);
  if (e) return e;
  vec_fit(a, &c.buf);
  out->s = c.buf.v;
  out->len = c.buf.n;
  /* the core relies on it */
  return text_valid(out->s, out->len) < out->len ? QUOTH_EARG : QUOTH_OK;
}

#else

static quoth_err decode_iconv(quoth_arena *a, const char *s, size_t n,
                              const char *charset, int strict,
                              quoth_text *out) {
  (void)a, (void)s, (void)n, (void)charset, (void)strict, (void)out;
  return QUOTH_EARG;
}

#endif

/* -- libuchardet ------------------------------------------------------- */

#ifdef QUOTH_UCHARDET

/* Fewer bytes above ASCII tell nothing. */
#define HIGH_MIN 8
/* More bad bytes than one in so many: it was another charset. */
#define BAD_SHARE 64

/* Is ASCII not the alphabet of this text? In English with its few quotation
** marks and accents libuchardet errs more often than not (of 175 paragraphs
** in Windows-1252 it named 65 rightly), and the rule does not. */
static int other_script(const char *s, size_t n) {
  size_t high = 0, letters = 0;
  for (size_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s[i], small = c | 0x20;
    high += c >= 0x80;
    letters += small >= 'a' && small <= 'z';
  }
  return high >= HIGH_MIN && high >= letters;
}

/* The library is C++ and takes a millisecond to load, a tenth of all start-up:
** the first text that asks for it loads it, and then it stays. The number is
** that of the interface that the header declares. */
#define UCHARDET_LIBRARY "libuchardet.so.0"

typedef struct {
  uchardet_t (*open)(void);
  int (*handle_data)(uchardet_t u, const char *s, size_t n);
  void (*data_end)(uchardet_t u);
  const char *(*get_charset)(uchardet_t u);
  void (*close)(uchardet_t u);
} uchardet_functions;

/* ISO C converts no pointer to data into one to a function: it is copied. */
static int find_function(void *library, const char *name, void *function) {
  void *found = dlsym(library, name);
  memcpy(function, &found, sizeof found);
  return found != NULL;
}

static int load_uchardet(uchardet_functions *f) {
  void *library = dlopen(UCHARDET_LIBRARY, RTLD_LAZY | RTLD_NODELETE);
  int found;
  if (!library) return 0;
  found = find_function(library, "uchardet_new", &f->open) &&
          find_function(library, "uchardet_handle_data", &f->handle_data) &&
          find_function(library, "uchardet_data_end", &f->data_end) &&
          find_function(library, "uchardet_get_charset", &f->get_charset) &&
          find_function(library, "uchardet_delete", &f->close);
  dlclose(library);
  return found;
}

static int detect(const char *s, size_t n, char name[CHARSET_NAME_MAX + 1]) {
  uchardet_functions f;
  uchardet_t u;
  size_t len = 0;
  if (!load_uchardet(&f) || !(u = f.open())) return 0;
  if (f.handle_data(u, s, n) == 0) {
    f.data_end(u);
    len = strlen(f.get_charset(u));
    if (len > CHARSET_NAME_MAX) len = 0;
    memcpy(name, f.get_charset(u), len);
  }
  name[len] = '\0';
  f.close(u);
  return len > 0;
}

/* Reads s as libuchardet names it, when that makes a text; *out is what the
** rule makes of it, and stays so otherwise. */
static quoth_err decode_detected(quoth_arena *a, const char *s, size_t n,
                                 quoth_text *out) {
  char name[CHARSET_NAME_MAX + 1];
  quoth_text text;
  quoth_span all = {0, 0}, raw = {0, (uint32_t)n};
  quoth_repair *r, whole;
  quoth_err e;
  if (!other_script(s, n) || !detect(s, n, name)) return QUOTH_OK;
  e = lcharset_decode(a, s, n, name, 0, &text);
  if (e == QUOTH_ENOMEM) return e;
  if (e || text.repairs.n > n / BAD_SHARE) return QUOTH_OK;
  all.end = text.len;
  e = text_add_repair(a, &text, all, raw, REPAIR_CHARSET);
  if (e) return e;
  /* what holds for all of the text comes first */
  r = text.repairs.v;
  whole = r[text.repairs.n - 1];
  memmove(r + 1, r, (text.repairs.n - 1) * sizeof *r);
  *r = whole;
  *out = text;
  return QUOTH_OK;
}

#else

static quoth_err decode_detected(quoth_arena *a, const char *s, size_t n,
                                 quoth_text *out) {
  (void)a, (void)s, (void)n, (void)out;
  return QUOTH_OK;
}

#endif

quoth_err lcharset_decode(quoth_arena *a, const char *s, size_t n,
                          const char *charset, int strict, quoth_text *out) {
  quoth_err e = text_decode(a, s, n, charset, strict, out);
  if (e == QUOTH_EARG) return decode_iconv(a, s, n, charset, strict, out);
  if (!e && out->repairs.n && out->repairs.v->kind == REPAIR_CHARSET)
    return decode_detected(a, s, n, out);
  return e;
}

/* -- for Lua ----------------------------------------------------------- */

int lcharset_fail(lua_State *L, quoth_err e, const char *charset,
                  const quoth_text *text) {
  int n = lerror_push(L, e);
  if (e == QUOTH_EARG) {
    lua_pushfstring(L, "unknown charset '%s'%s", charset,
                    HAS_ICONV ? "" : " (this build is without iconv)");
    lua_replace(L, -3);
  } else if (e == QUOTH_EUTF8) {
    if (text->charset) {
      lua_pushfstring(L, "text is not valid %s", text->charset);
      lua_replace(L, -3);
    }
    lua_pushinteger(L, (lua_Integer)text->error_pos + 1);
    n++;
  }
  return n;
}

void lcharset_push_repairs(lua_State *L, const quoth_text *text,
                           const char *raw) {
  static const char *const kinds[] = {"bad", "charset"};
  lua_createtable(L, (int)text->repairs.n, 0);
  for (uint32_t i = 0; i < text->repairs.n; i++) {
    const quoth_repair *r = &text->repairs.v[i];
    lspan_push_table(L, r->span);
    lua_pushstring(L, kinds[r->kind]);
    lua_rawseti(L, -2, 3);
    if (raw && r->kind == REPAIR_BAD) {
      lua_pushlstring(L, raw + r->raw.beg, r->raw.end - r->raw.beg);
      lua_rawseti(L, -2, 4);
    }
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
}

static int decoding_gc(lua_State *L) {
  arena_drop((quoth_arena *)luaL_checkudata(L, 1, DECODING_META));
  return 0;
}

int lcharset_lua(lua_State *L) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  const char *charset = luaL_optstring(L, 2, NULL);
  int strict = lua_toboolean(L, 3), bytes = lua_toboolean(L, 4);
  void *ud;
  lua_Alloc f = lua_getallocf(L, &ud);
  quoth_arena *a = lua_newuserdatauv(L, sizeof *a, 0);
  quoth_text text;
  quoth_err e;
  arena_init(a, f, ud);
  luaL_setmetatable(L, DECODING_META);
  e = lcharset_decode(a, s, n, charset, strict, &text);
  if (e == QUOTH_ENOMEM) { /* once more when all garbage is gone */
    arena_drop(a);
    lua_gc(L, LUA_GCCOLLECT, 0);
    e = lcharset_decode(a, s, n, charset, strict, &text);
    if (e == QUOTH_ENOMEM) arena_drop(a);
  }
  if (e) return lcharset_fail(L, e, charset, &text);
  if (text.s == s)
    lua_pushvalue(L, 1);
  else
    lua_pushlstring(L, text.s, text.len);
  lua_pushstring(L, text.charset);
  lcharset_push_repairs(L, &text, bytes ? s : NULL);
  arena_drop(a);
  return 3;
}

void lcharset_open(lua_State *L) {
  luaL_newmetatable(L, DECODING_META);
  lua_pushcfunction(L, decoding_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
  lua_pushboolean(L, HAS_ICONV);
  lua_setfield(L, -2, "iconv");
  lua_pushboolean(L, HAS_UCHARDET);
  lua_setfield(L, -2, "uchardet");
}
