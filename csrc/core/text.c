/*
** Text: charset and validity. UTF-8 is checked 64 bytes a step where there
** is SSE2: the places of continuation bytes must be exactly those that the
** lead bytes announce, which is arithmetic on bit masks and so costs the
** same for any language.
*/
#include "text.h"

#include <string.h>

#include "scan.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

const uint16_t text_cp1252[] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

static int is_cont(unsigned char c) { return (c & 0xC0) == 0x80; }

/*
** Table 3-7 of the Unicode standard: after these leads the second byte has a
** narrower range, which is what keeps out overlong forms, surrogates and
** what lies above U+10FFFF.
*/
static unsigned char second_min(unsigned char lead) {
  return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
}
static unsigned char second_max(unsigned char lead) {
  return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
}

uint32_t text_char(const char *str, size_t n, uint32_t *cp) {
  const unsigned char *s = (const unsigned char *)str;
  unsigned char c = s[0];
  uint32_t need, i, u;
  if (c < 0x80) {
    *cp = c;
    return 1;
  }
  *cp = TEXT_BAD;
  if (c < 0xC2 || c > 0xF4) return 1;
  need = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
  if (n < 2 || s[1] < second_min(c) || s[1] > second_max(c)) return 1;
  u = (uint32_t)(c & (0x3F >> need)) << 6 | (s[1] & 0x3Fu);
  for (i = 2; i <= need; i++) {
    if (i >= n || !is_cont(s[i])) return i;
    u = u << 6 | (s[i] & 0x3Fu);
  }
  *cp = u;
  return need + 1;
}

uint32_t text_encode(uint32_t cp, char *dst) {
  if (cp < 0x80) {
    dst[0] = (char)cp;
    return 1;
  }
  if (cp < 0x800) {
    dst[0] = (char)(0xC0 | cp >> 6);
    dst[1] = (char)(0x80 | (cp & 0x3F));
    return 2;
  }
  if (cp < 0x10000) {
    dst[0] = (char)(0xE0 | cp >> 12);
    dst[1] = (char)(0x80 | (cp >> 6 & 0x3F));
    dst[2] = (char)(0x80 | (cp & 0x3F));
    return 3;
  }
  dst[0] = (char)(0xF0 | cp >> 18);
  dst[1] = (char)(0x80 | (cp >> 12 & 0x3F));
  dst[2] = (char)(0x80 | (cp >> 6 & 0x3F));
  dst[3] = (char)(0x80 | (cp & 0x3F));
  return 4;
}

/* -- validity ---------------------------------------------------------- */

#ifdef __SSE2__

#define STEP 64

/* Spelt out, since gcc -O2 keeps arrays of vectors in memory. */
typedef struct {
  __m128i a, b, c, d;
} block;

static inline uint64_t bits(block m) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(m.a) |
         (uint64_t)(uint32_t)_mm_movemask_epi8(m.b) << 16 |
         (uint64_t)(uint32_t)_mm_movemask_epi8(m.c) << 32 |
         (uint64_t)(uint32_t)_mm_movemask_epi8(m.d) << 48;
}

static inline block load(const unsigned char *s) {
  const __m128i *p = (const __m128i *)(const void *)s;
  block v = {_mm_loadu_si128(p), _mm_loadu_si128(p + 1), _mm_loadu_si128(p + 2),
             _mm_loadu_si128(p + 3)};
  return v;
}

/* Bytes that are at least `min`, for min > 0x80 and bytes compared signed:
** ASCII must be masked out by the caller. */
static inline uint64_t at_least(block v, int min) {
  const __m128i k = _mm_set1_epi8((char)(min - 1));
  block m = {_mm_cmpgt_epi8(v.a, k), _mm_cmpgt_epi8(v.b, k),
             _mm_cmpgt_epi8(v.c, k), _mm_cmpgt_epi8(v.d, k)};
  return bits(m);
}

static inline uint64_t equal(block v, int c) {
  const __m128i k = _mm_set1_epi8((char)c);
  block m = {_mm_cmpeq_epi8(v.a, k), _mm_cmpeq_epi8(v.b, k),
             _mm_cmpeq_epi8(v.c, k), _mm_cmpeq_epi8(v.d, k)};
  return bits(m);
}

/* Checks s[0..STEP), s[STEP] being readable. `carry` holds the continuation
** bytes that the step before announced, and gets those of the next. */
static inline int valid_step(const unsigned char *s, uint64_t *carry) {
  block v = load(s);
  uint64_t high = bits(v), cont, l2, l3, l4 = 0, odd;
  if (high == 0) return *carry == 0;
  cont = high & ~at_least(v, 0xC0);
  l2 = high & at_least(v, 0xC2);
  l3 = high & at_least(v, 0xE0);
  /* leads of four bytes, or whose second byte has a narrower range, or that
  ** are none at all, are rare and looked at singly */
  odd = l3 & (equal(v, 0xE0) | equal(v, 0xED) | at_least(v, 0xF0));
  for (; odd; odd &= odd - 1) {
    const unsigned char *t = s + __builtin_ctzll(odd);
    if (t[0] > 0xF4 || t[1] < second_min(*t) || t[1] > second_max(*t)) return 0;
    if (t[0] >= 0xF0) l4 |= odd & (0 - odd);
  }
  if ((high & ~l2) != cont) return 0;
  if ((*carry | l2 << 1 | l3 << 2 | l4 << 3) != cont) return 0;
  *carry = l2 >> 63 | l3 >> 62 | l4 >> 61;
  return 1;
}

/* How far s[0..n) is valid, to within a step: a place where a character
** begins, and n only if all is well. */
static size_t valid_steps(const unsigned char *s, size_t n) {
  size_t p = 0;
  uint64_t carry = 0;
  for (; n - p > STEP; p += STEP)
    if (!valid_step(s + p, &carry)) break;
  if (n - p <= STEP) { /* zeros end a character that was cut as a fault */
    unsigned char last[STEP + 1] = {0};
    memcpy(last, s + p, n - p);
    if (valid_step(last, &carry) && !carry) return n;
  }
  while (p > 0 && is_cont(s[--p])) { /* the fault may begin before the step */
  }
  return p;
}

#else

static size_t valid_steps(const unsigned char *s, size_t n) {
  size_t p = 0;
  uint64_t w;
  for (; n - p >= sizeof w; p += sizeof w) { /* only ASCII is skipped */
    memcpy(&w, s + p, sizeof w);
    if (w & 0x8080808080808080u) break;
  }
  return p;
}

#endif

/* Characters taken one by one before large steps are tried again: more than
** a step, so that the fault which stopped one is found. */
#define STRETCH 128

size_t text_valid(const char *s, size_t n) {
  size_t p = 0;
  while (p < n) {
    size_t end;
    p += valid_steps((const unsigned char *)s + p, n - p);
    end = n - p < STRETCH ? n : p + STRETCH;
    while (p < end) {
      uint32_t cp, len = text_char(s + p, n - p, &cp);
      if (cp == TEXT_BAD) return p;
      p += len;
    }
  }
  return n;
}

/* -- decoders ---------------------------------------------------------- */

typedef struct {
  quoth_arena *a;
  quoth_text *out;
  VEC(char) buf;
} decoder;

static quoth_err put(decoder *d, const char *s, uint32_t n) {
  quoth_err e = vec_room(d->a, &d->buf, n);
  if (e) return e;
  memcpy(d->buf.v + d->buf.n, s, n);
  d->buf.n += n;
  return QUOTH_OK;
}

static quoth_err put_char(decoder *d, uint32_t cp) {
  quoth_err e = vec_room(d->a, &d->buf, TEXT_CHAR_MAX);
  if (!e) d->buf.n += text_encode(cp, d->buf.v + d->buf.n);
  return e;
}

quoth_err text_add_repair(quoth_arena *a, quoth_text *t, quoth_span span,
                          quoth_span raw, int kind) {
  quoth_err e = vec_room(a, &t->repairs, 1);
  if (e) return e;
  t->repairs.v[t->repairs.n].span = span;
  t->repairs.v[t->repairs.n].raw = raw;
  t->repairs.v[t->repairs.n++].kind = (uint8_t)kind;
  return QUOTH_OK;
}

/* U+FFFD for the n bytes of the input at p. */
static quoth_err put_bad(decoder *d, size_t p, size_t n) {
  quoth_span span = {d->buf.n, 0}, raw = {(uint32_t)p, (uint32_t)(p + n)};
  quoth_err e = put_char(d, TEXT_REPLACEMENT);
  if (e) return e;
  span.end = d->buf.n;
  return text_add_repair(d->a, d->out, span, raw, REPAIR_BAD);
}

static quoth_err repair_utf8(decoder *d, const char *s, size_t n) {
  size_t p = 0;
  quoth_err e = vec_room(d->a, &d->buf, n);
  while (!e && p < n) {
    size_t good = text_valid(s + p, n - p);
    if (good) e = put(d, s + p, (uint32_t)good);
    p += good;
    if (!e && p < n) {
      uint32_t cp, len = text_char(s + p, n - p, &cp);
      e = put_bad(d, p, len);
      p += len;
    }
  }
  return e;
}

/* ISO-8859-15 where it is not ISO-8859-1. */
static uint32_t latin9(unsigned char c) {
  switch (c) {
    case 0xA4: return 0x20AC;
    case 0xA6: return 0x0160;
    case 0xA8: return 0x0161;
    case 0xB4: return 0x017D;
    case 0xB8: return 0x017E;
    case 0xBC: return 0x0152;
    case 0xBD: return 0x0153;
    case 0xBE: return 0x0178;
    default: return c;
  }
}

static quoth_err decode_single(decoder *d, const char *s, size_t n,
                               int is_latin9) {
  quoth_err e = vec_room(d->a, &d->buf, n);
  for (size_t p = 0; !e && p < n; p++) {
    unsigned char c = (unsigned char)s[p];
    uint32_t cp = c;
    if (is_latin9)
      cp = latin9(c);
    else if (c >= TEXT_CP1252_FIRST && c <= TEXT_CP1252_LAST)
      cp = text_cp1252[c - TEXT_CP1252_FIRST];
    e = put_char(d, cp);
  }
  return e;
}

static uint32_t unit16(const char *s, size_t p, int big) {
  uint32_t x = (unsigned char)s[p], y = (unsigned char)s[p + 1];
  return big ? x << 8 | y : y << 8 | x;
}

static quoth_err decode_utf16(decoder *d, const char *s, size_t n, int big,
                              int strict) {
  quoth_err e = QUOTH_OK;
  for (size_t p = 0; !e && p < n; p += 2) {
    uint32_t u = p + 1 < n ? unit16(s, p, big) : 0xDFFF;
    if (u >= 0xD800 && u <= 0xDBFF && p + 3 < n) {
      uint32_t low = unit16(s, p + 2, big);
      if (low >= 0xDC00 && low <= 0xDFFF) {
        u = 0x10000 + ((u - 0xD800) << 10) + (low - 0xDC00);
        p += 2;
      }
    }
    if (u < 0xD800 || u > 0xDFFF) {
      e = put_char(d, u);
    } else if (strict) {
      d->out->error_pos = p;
      e = QUOTH_EUTF8;
    } else {
      e = put_bad(d, p, p + 1 < n ? 2 : 1);
    }
  }
  return e;
}

/* -- which charset ----------------------------------------------------- */

enum {
  CS_UTF8,
  CS_UTF16,
  CS_UTF16LE,
  CS_UTF16BE,
  CS_CP1252,
  CS_LATIN9
};

/* Names without hyphens and in small letters. That Latin-1 and ASCII mean
** Windows-1252 is the WHATWG's rule, and true of what is published. */
static const struct {
  const char *name;
  int id;
} charsets[] = {{"utf8", CS_UTF8},          {"utf16", CS_UTF16},
                {"utf16le", CS_UTF16LE},    {"utf16be", CS_UTF16BE},
                {"windows1252", CS_CP1252}, {"cp1252", CS_CP1252},
                {"iso88591", CS_CP1252},    {"latin1", CS_CP1252},
                {"usascii", CS_CP1252},     {"ascii", CS_CP1252},
                {"iso885915", CS_LATIN9},   {"latin9", CS_LATIN9}};

static const char *const charset_names[] = {
    "utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15"};

static int find_charset(const char *name) {
  for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++) {
    const char *a = charsets[i].name, *b = name;
    for (; *b; b++) {
      char c = *b >= 'A' && *b <= 'Z' ? (char)(*b + 32) : *b;
      if (c == '-' || c == '_') continue;
      if (c != *a) break;
      a++;
    }
    if (!*a && !*b) return charsets[i].id;
  }
  return -1;
}

static int has_mark16(const char *s, size_t n) {
  return n >= 2 && ((s[0] == '\xFF' && s[1] == '\xFE') ||
                    (s[0] == '\xFE' && s[1] == '\xFF'));
}

/* UTF-8 with accidents, or another charset? What is UTF-8 at heart has more
** characters of several bytes than faults; in a Windows-1252 text hardly any
** pair of bytes looks like one. */
static int is_utf8_at_heart(const char *s, size_t n) {
  size_t p = 0, good = 0, bad = 0;
  while (p < n) {
    uint32_t cp;
    p += text_char(s + p, n - p, &cp);
    if (cp == TEXT_BAD)
      bad++;
    else if (cp >= 0x80)
      good++;
  }
  return good >= bad;
}

quoth_err text_decode(quoth_arena *a, const char *s, size_t n,
                      const char *charset, int strict, quoth_text *out) {
  decoder d;
  quoth_err e = QUOTH_OK;
  int id = CS_UTF8, guessed = 0;
  size_t valid = 0;
  memset(out, 0, sizeof *out);
  memset(&d, 0, sizeof d);
  d.a = a;
  d.out = out;
  if (charset && (id = find_charset(charset)) < 0) return QUOTH_EARG;
  if (n >= UINT32_MAX) return QUOTH_EBIG;
  if (!charset && has_mark16(s, n)) id = CS_UTF16;
  if (id == CS_UTF8) {
    valid = text_valid(s, n);
    if (valid < n && strict) {
      out->error_pos = valid;
      return QUOTH_EUTF8;
    }
    if (valid < n && !charset && !is_utf8_at_heart(s, n)) {
      id = CS_CP1252;
      guessed = 1;
    }
  }
  if (id == CS_UTF16) { /* a mark tells which; without one little-endian */
    id = n >= 2 && s[0] == '\xFE' && s[1] == '\xFF' ? CS_UTF16BE : CS_UTF16LE;
  }
  out->charset = charset_names[id];
  switch (id) {
    case CS_UTF8:
      if (valid < n) e = repair_utf8(&d, s, n);
      break;
    case CS_UTF16LE:
    case CS_UTF16BE:
      e = decode_utf16(&d, s, n, id == CS_UTF16BE, strict);
      break;
    default: e = decode_single(&d, s, n, id == CS_LATIN9); break;
  }
  if (!e && guessed) {
    quoth_span all = {0, d.buf.n}, raw = {0, (uint32_t)n};
    e = text_add_repair(a, out, all, raw, REPAIR_CHARSET);
  }
  if (e) return e;
  if (id == CS_UTF8 && valid == n) {
    out->s = s;
    out->len = (uint32_t)n;
  } else {
    vec_fit(a, &d.buf);
    out->s = d.buf.v ? d.buf.v : s;
    out->len = d.buf.n;
  }
  return QUOTH_OK;
}

#ifdef __SSE2__
/* At which of the sixteen places from s + *i on stands a, and b so many bytes
** behind it? *i moves on, up to n, until at any; 0 for nowhere. A loop without
** calls: they would spill what it compares with. */
static unsigned seek_pair(const char *s, size_t *i, size_t n, char a, char b,
                          size_t behind) {
  const __m128i first = _mm_set1_epi8(a), last = _mm_set1_epi8(b);
  for (; *i + 16 <= n; *i += 16) {
    const char *beg = s + *i, *end = beg + behind;
    __m128i x = _mm_loadu_si128((const __m128i *)(const void *)beg);
    __m128i y = _mm_loadu_si128((const __m128i *)(const void *)end);
    unsigned both = (unsigned)_mm_movemask_epi8(
        _mm_and_si128(_mm_cmpeq_epi8(x, first), _mm_cmpeq_epi8(y, last)));
    if (both) return both;
  }
  return 0;
}
#endif

size_t text_seek(const char *s, size_t n, const char *what, size_t len) {
  size_t i = 0;
  if (len > n) return n;
#ifdef __SSE2__
  { /* by their first letter and their last: spaces are too many */
    size_t from = 0, to = len - 1;
    unsigned both;
    while (from < to && what[from] == ' ')
      from++;
    while (from < to && what[to] == ' ')
      to--;
    for (; (both = seek_pair(s + from, &i, n - len + 1, what[from], what[to],
                             to - from));
         i += 16) {
      for (; both; both &= both - 1) {
        size_t at = i + scan_lowest(both);
        if (memcmp(s + at, what, len) == 0) return at;
      }
    }
  }
#endif
  for (; i + len <= n; i++)
    if (s[i] == what[0] && memcmp(s + i, what, len) == 0) return i;
  return n;
}
