/* Text: validity against a second implementation, charsets, repairs. */
#include "../../csrc/core/text.h"
#include "check.h"

#define FUZZ_ROUNDS 60000
#define FUZZ_BYTES 200

/* The table of the Unicode standard, written out once more. */
static size_t slow_valid(const unsigned char *s, size_t n) {
  static const struct {
    unsigned char lo, hi, lo2, hi2, len;
  } rows[] = {{0x00, 0x7F, 0, 0, 1},       {0xC2, 0xDF, 0x80, 0xBF, 2},
              {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
              {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
              {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4},
              {0xF4, 0xF4, 0x80, 0x8F, 4}};
  size_t p = 0;
  while (p < n) {
    size_t len = 0;
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
      if (s[p] < rows[r].lo || s[p] > rows[r].hi || n - p < rows[r].len)
        continue;
      len = rows[r].len;
      if (len > 1 && (s[p + 1] < rows[r].lo2 || s[p + 1] > rows[r].hi2))
        len = 0;
      for (size_t i = 2; i < len; i++)
        if (s[p + i] < 0x80 || s[p + i] > 0xBF) {
          len = 0;
          break;
        }
    }
    if (len == 0) return p;
    p += len;
  }
  return n;
}

/* Pieces put together at random, valid or cut, at every offset in a step. */
static void fuzz_validity(void) {
  static const char *const pieces[] = {
      "a",
      "news ",
      "\xC3\xA9",
      "\xE2\x80\x9C",
      "\xE2\x80\x9D",
      "\xF0\x9F\x98\x80",
      "\xED\x9F\xBF",
      "\xEE\x80\x80",
      "\xE0\xA0\x80",
      "\xF4\x8F\xBF\xBF",
      "the quick report of a long day, without anything to stop at ",
      "\x80",
      "\xC0\xAF",
      "\xE2\x80",
      "\xED\xA0\x80",
      "\xF4\x90\x80\x80",
      "\xC3",
      "\xE0\x9F\x80",
      "\xF0\x8F\x80\x80",
      "\xFF",
      "\xF0\x9F\x98",
      "\xC1"};
  unsigned char buf[FUZZ_BYTES + 64];
  int ok = 1;
  for (int i = 0; i < FUZZ_ROUNDS && ok; i++) {
    size_t n = 0, all = draw(3) ? 11 : sizeof pieces / sizeof *pieces;
    while (n < FUZZ_BYTES && draw(40)) {
      const char *s = pieces[draw((unsigned)all)];
      memcpy(buf + n, s, strlen(s));
      n += strlen(s);
    }
    if (n && !draw(4)) buf[draw((unsigned)n)] = (unsigned char)draw(256);
    {
      unsigned char *exact = malloc(n ? n : 1); /* so that ASan sees the end */
      memcpy(exact, buf, n);
      ok = text_valid((char *)exact, n) == slow_valid(buf, n);
      free(exact);
    }
  }
  check(ok, "text_valid agrees with the table");
}

static void every_character(void) {
  int ok = 1;
  for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
    char s[TEXT_CHAR_MAX];
    uint32_t n, back;
    if (cp >= 0xD800 && cp <= 0xDFFF) continue;
    n = text_encode(cp, s);
    ok &= text_valid(s, n) == n && text_char(s, n, &back) == n && back == cp;
  }
  check(ok, "every scalar value there and back");
}

typedef struct {
  const char *in;
  int len; /* -1: up to the zero */
  const char *charset;
  const char *out, *found;
  unsigned repairs;
} decode_case;

static const decode_case cases[] = {
    {"plain", -1, NULL, "plain", "utf-8", 0},
    {"", 0, NULL, "", "utf-8", 0},
    {"\xEF\xBB\xBFx", -1, NULL, "\xEF\xBB\xBFx", "utf-8", 0},
    /* one U+FFFD for each maximal subpart, as the WHATWG's decoder does */
    {"\xE2\x80\x9C"
     "a\xE2\x80z",
     -1, NULL,
     "\xE2\x80\x9C"
     "a\xEF\xBF\xBDz",
     "utf-8", 1},
    {"\xC3\xA9\xF0\x9F\x98 \xC3\xA9", -1, NULL, "\xC3\xA9\xEF\xBF\xBD \xC3\xA9",
     "utf-8", 1},
    {"\xED\xA0\x80", -1, "utf-8", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD",
     "utf-8", 3},
    {"\x93Hi,\x94 he said \x97 caf\xE9", -1, NULL,
     "\xE2\x80\x9CHi,\xE2\x80\x9D he said \xE2\x80\x94 caf\xC3\xA9",
     "windows-1252", 1},
    {"\x93Hi\x94", -1, "ISO-8859-1", "\xE2\x80\x9CHi\xE2\x80\x9D",
     "windows-1252", 0},
    {"\xA4", -1, "iso_8859-15", "\xE2\x82\xAC", "iso-8859-15", 0},
    {"\xFF\xFEH\0i\0\x1C\x20", 8, NULL, "\xEF\xBB\xBFHi\xE2\x80\x9C",
     "utf-16le", 0},
    {"\xFE\xFF\0H\xD8\x3D\xDE\x00", 8, NULL, "\xEF\xBB\xBFH\xF0\x9F\x98\x80",
     "utf-16be", 0},
    {"\xFF\xFE\x3D\xD8H\0", 6, NULL, "\xEF\xBB\xBF\xEF\xBF\xBDH", "utf-16le",
     1},
    {"\xFF\xFEH\0i", 5, NULL, "\xEF\xBB\xBFH\xEF\xBF\xBD", "utf-16le", 1}};

static void decode_cases(void) {
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const decode_case *k = cases + i;
    heap c = {0};
    quoth_arena a;
    quoth_text t;
    quoth_err e;
    size_t n = k->len < 0 ? strlen(k->in) : (size_t)k->len;
    arena_init(&a, allocate, &c);
    e = text_decode(&a, k->in, n, k->charset, 0, &t);
    check(!e && t.len == strlen(k->out) && !memcmp(t.s, k->out, t.len) &&
              !strcmp(t.charset, k->found) && t.repairs.n == k->repairs,
          k->out);
    for (uint32_t r = 0; !e && r < t.repairs.n; r++)
      if (t.repairs.v[r].kind == REPAIR_BAD)
        check(!memcmp(t.s + t.repairs.v[r].span.beg, "\xEF\xBF\xBD", 3),
              "a repair is where U+FFFD stands");
    arena_drop(&a);
    check(c.live == 0, "nothing stays behind");
  }
}

static void errors(void) {
  heap c = {0};
  quoth_arena a;
  quoth_text t;
  static const char ok[] = "a\0b", bad[] = "0123456789\xFFx";
  arena_init(&a, allocate, &c);
  check(!text_decode(&a, ok, 3, NULL, 1, &t) && t.s == ok && t.len == 3,
        "valid text is not copied and keeps NUL");
  check(
      text_decode(&a, bad, 12, NULL, 1, &t) == QUOTH_EUTF8 && t.error_pos == 10,
      "strict tells the place");
  check(text_decode(&a, bad, 12, "klingon", 0, &t) == QUOTH_EARG,
        "unknown charset");
  check(text_decode(&a, bad, UINT32_MAX, NULL, 0, &t) == QUOTH_EBIG,
        "too large");
  check(text_decode(&a, "\xFF\xFE\0\xD8", 4, NULL, 1, &t) == QUOTH_EUTF8 &&
            t.error_pos == 2,
        "strict UTF-16");
  arena_drop(&a);
}

/* Words against a search byte by byte. */
static void fuzz_seek(void) {
  static const char letters[] = "ab  ";
  int ok = 1;
  for (int i = 0; i < FUZZ_ROUNDS && ok; i++) {
    char what[6];
    size_t n = draw(70), len = 1 + draw(sizeof what), at = 0;
    char *s = malloc(n ? n : 1); /* so that ASan sees the end */
    for (size_t k = 0; k < n; k++)
      s[k] = letters[draw(4)];
    for (size_t k = 0; k < len; k++)
      what[k] = letters[draw(4)];
    while (at + len <= n && memcmp(s + at, what, len) != 0)
      at++;
    ok = text_seek(s, n, what, len) == (at + len <= n ? at : n);
    free(s);
  }
  check(ok, "words are found where they first stand");
}

/* The n-th request fails, for n = 1, 2, 3 ... until all is well. */
static void refusals(void) {
  static const char text[] =
      "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xFF \xFE \xFF and more";
  quoth_err e = QUOTH_ENOMEM;
  for (long n = 1; e && n < 100; n++) {
    heap c = {.fail_at = n, .once = 1};
    quoth_arena a;
    quoth_text t;
    arena_init(&a, allocate, &c);
    e = text_decode(&a, text, sizeof text - 1, NULL, 0, &t);
    arena_drop(&a);
    check((!e || e == QUOTH_ENOMEM) && c.live == 0, "refusal is reported");
  }
  check(!e, "and ends");
}

int main(void) {
  random_state = 7;
  fuzz_validity();
  fuzz_seek();
  every_character();
  decode_cases();
  errors();
  refusals();
  return report();
}
