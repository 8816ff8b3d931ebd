/*
** Normalization: cases; NFC against utf8proc's own over every character, the
** Unicode consortium's test file (where Debian's unicode-data is installed)
** and random text; properties of the map; memory, refusals, long runs.
*/
#define _POSIX_C_SOURCE 200809L
#include "../../csrc/core/norm.h"

#include <utf8proc.h>

#include "../../csrc/core/text.h"
#include "check.h"

#define FUZZ_ROUNDS 20000
#define FUZZ_BYTES 120
#define NORM_TEST "/usr/share/unicode/NormalizationTest.txt.bz2"

/* A run of the stage with its arena. */
typedef struct {
  heap c;
  quoth_arena a;
  const char *out;
  uint32_t len;
  quoth_map map;
  quoth_err e;
} run;

static void start(run *r, const char *s, size_t n, unsigned flags) {
  memset(r, 0, sizeof *r);
  arena_init(&r->a, allocate, &r->c);
  r->e = norm_run(&r->a, s, (uint32_t)n, flags, &r->out, &r->len, &r->map);
}

static void stop(run *r) {
  arena_drop(&r->a);
  if (r->c.live) check(0, "memory stays behind");
}

static int is(const run *r, const char *want, size_t n) {
  return !r->e && r->len == n && memcmp(r->out, want, n) == 0;
}

/* -- cases ------------------------------------------------------------- */

typedef struct {
  unsigned flags;
  const char *in, *out; /* out NULL: not even copied */
} norm_case;

#define NEWS QUOTH_NORM_NEWS
#define ENT QUOTH_NORM_ENTITIES
#define MOJ QUOTH_NORM_MOJIBAKE
#define FOLDQ QUOTH_NORM_FOLD_QUOTES
#define FOLDD QUOTH_NORM_FOLD_DASHES
#define KEEP QUOTH_NORM_KEEP_SPACES

static const norm_case cases[] = {
    {NEWS, "", NULL},
    {NEWS, "“Hello,” he said — ‘no’… naïve José AT&T R&D;\n\n\tx", NULL},
    {NEWS, "„Guten Tag“, «да» 北京 한국어 😀 ελληνικά", NULL},
    /* spaces, controls, invisible characters */
    {0, "a\u00A0b\u2003c\u202Fd\u3000e", "a b c d e"},
    {KEEP, "a\u00A0b\u202Fc", NULL},
    {0, "\uFEFFso\u00ADft\u200B zero\u2060 \u200Eltr\u202C", "soft zero ltr"},
    {0, "a\r\nb\rc\r\r\nd\u2028e\u2029f\302\205g", "a\nb\nc\n\nd\ne\n\nf\ng"},
    {0,
     "a\x01"
     "b\x0C"
     "c\x1F",
     "a b c "},
    {0, "م\u200Cم a\u200Db 👩\u200D💻", "م\u200Cم ab 👩\u200D💻"},
    /* NFC, forms */
    {0, "e\u0301t\u00ade\u0301 a\u0323\u0302 \u212B", "été ậ Å"},
    {0, "ﬁrst ﬂoor oﬃce Ａ１！", "first floor office A1!"},
    {0, "￠￡￢￣￤￥￦ ｟x｠", "¢£¬¯¦¥₩ ⦅x⦆"},
    {0, "…½№™", NULL},
    {0, "\u1112\u1161\u11AB", "한"},
    /* entities */
    {ENT, "&quot;A &amp; B&quot; &#8217;s &#x201C;x&#x201d; &nbsp;&hellip;",
     "\"A & B\" ’s “x”  …"},
    {ENT, "&amp;amp;quot; &amp;#39;", "\" '"},
    {ENT, "&#147;x&#148; &#150; &euro;5 &eacute;", "“x” – €5 é"},
    {ENT, "AT&T; &; &#; &#x; &bogus; &lt &#99999999999999999;", NULL},
    {ENT, "&#0; &#x0000000000; &#xD800; &#1114112; &#xFFFFFFFFFFFF;",
     "� � � � �"},
    {ENT, "&alpha;&Omega; &forall; &sdot; &thetasym; &lang;x&rang; &clubs;",
     "αΩ ∀ ⋅ ϑ ⟨x⟩ ♣"},
    {ENT, "so&shy;ft e&#769;", "soft é"},
    {ENT, "&q\u00ADuot;", "\""}, /* by a second pass */
    {0, "&quot;", NULL},
    /* double encoding */
    {MOJ, "â€œHi,â€\302\235 he said. Itâ€™s 5Â°, cafÃ© MarÃ­a",
     "“Hi,” he said. It’s 5°, café María"},
    {MOJ, "â€œHiâ€ and â€œHiâ€\uFFFD", "“Hi” and “Hi”"},
    {MOJ, "dÃ©jÃ\u00A0 vu â€“ â€” â€¦ Â· Â© ðŸ˜€ Å¡ Ä‡",
     "déjà vu – — … · © 😀 š ć"},
    {MOJ, "ÐœÐ¾Ñ\302\201ÐºÐ²Ð° Ã¢â‚¬Å“deepÃ¢â‚¬Â\302\235", "Москва “deep”"},
    {MOJ, "Ã\302\203Â\u00A0 Ã¢\302\200\302\235 Ã\302\203Â±", "à ” ñ"},
    {MOJ, "\302\223Hi\302\224", "“Hi”"},
    {MOJ, "“CAFÉ” «CAFÉ» voilà\u202F» NESTLÉ® É’s AMANHÃ”",
     "“CAFÉ” «CAFÉ» voilà » NESTLÉ® É’s AMANHÃ”"},
    {MOJ, "voilà\u00A0» très\u00A0»", "voilà » très »"},
    {MOJ, "“café”… he said, Île Êtes Ärzte Öl realâ€world", NULL},
    {0, "â€œ", NULL},
    /* folding */
    {FOLDQ, "“a” ‘b’ «c» „d“ ‹e› 5′ 6″ –",
     "\"a\" 'b' \"c\" \"d\" 'e' 5' 6\" –"},
    {FOLDD, "a—b – c ‑ − “", "a-b - c - - “"}};

/* The length of a string literal's text is taken to its zero. */
static void norm_cases(void) {
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const norm_case *k = cases + i;
    const char *want = k->out ? k->out : k->in;
    run r;
    start(&r, k->in, strlen(k->in), k->flags);
    if (!is(&r, want, strlen(want)))
      printf("  got  [%.*s]\n  want [%s]\n", (int)r.len, r.out, want);
    check(is(&r, want, strlen(want)), k->in);
    if (!k->out) check(r.out == k->in && r.c.live == 0, "not copied");
    stop(&r);
  }
}

/* -- hard-wrapped lines ------------------------------------------------ */

static const char mail[] =
    "Council delays vote\n"
    "\n"
    "The council of the old harbour town has put off its vote on the new\n"
    "bridge until the autumn, after three of its members asked for a longer\n"
    "inquiry into the cost. \"We are in no hurry,\" said Ada Lind, who leads\n"
    "the council.\n"
    "\n"
    "A spokesman for the builders said they would wait, but that the inter-\n"
    "national partners of the well-\n"
    "known firm might not. The international bank behind them has given the\n"
    "town until the end of the year to sign.\n"
    "\n"
    "The builders, one of them said, have not had an answer from the govern-\n"
    "ment, which is not to hear of it before the vote, and have made a ten-\n"
    "year plan that is all their own, and that they will show to the mem-\n"
    "bers of the council.\n"
    "\n"
    "- a list item that is long enough to fill the whole line of this text\n"
    "- another item, of which the same is true, or nearly so in any case it\n"
    "\n"
    "1. a long item of a list that goes on below its text, as items of more\n"
    "   than a line do, and that takes a third line to come to its end and\n"
    "   stop.\n"
    "   Not this.\n"
    "\n"
    "> and the mail that was answered, of which the lines begin with a mark\n"
    "> that goes where two of them are joined to one another, as with all\n"
    "> others.\n"
    "> > Even older mail, which stood in the one that was answered, has two\n"
    "> > marks.\n"
    ">\n"
    "> - an item in it that goes on below its own text, like any other one,\n"
    ">   here\n";

static const char unwrapped[] =
    "Council delays vote\n"
    "\n"
    "The council of the old harbour town has put off its vote on the new "
    "bridge until the autumn, after three of its members asked for a longer "
    "inquiry into the cost. \"We are in no hurry,\" said Ada Lind, who leads "
    "the council.\n"
    "\n"
    "A spokesman for the builders said they would wait, but that the "
    "international partners of the well-\n"
    "known firm might not. The international bank behind them has given the "
    "town until the end of the year to sign.\n"
    "\n"
    "The builders, one of them said, have not had an answer from the "
    "government, which is not to hear of it before the vote, and have made a "
    "ten-year plan that is all their own, and that they will show to the "
    "members of the council.\n"
    "\n"
    "- a list item that is long enough to fill the whole line of this text\n"
    "- another item, of which the same is true, or nearly so in any case it\n"
    "\n"
    "1. a long item of a list that goes on below its text, as items of more "
    "than a line do, and that takes a third line to come to its end and "
    "stop.\n"
    "   Not this.\n"
    "\n"
    "> and the mail that was answered, of which the lines begin with a mark "
    "that goes where two of them are joined to one another, as with all "
    "others.\n"
    "> > Even older mail, which stood in the one that was answered, has two "
    "marks.\n"
    ">\n"
    "> - an item in it that goes on below its own text, like any other one, "
    "here\n";

static const char verse[] =
    "The harbour sleeps, the lamps are low,\n"
    "The boats have nowhere left to go,\n"
    "And I who wait upon the stone\n"
    "Have learned to like the night alone.\n"
    "\n"
    "The morning comes with gulls and bread,\n"
    "With all the things the baker said,\n"
    "And nothing that the evening knew\n"
    "Is either old or wholly new.\n";

static const char paragraphs[] =
    "A short headline\n"
    "The first paragraph of the article is a line of its own, as on most of "
    "the pages that are scraped from the web, and it is not wrapped.\n"
    "The second is also a line of its own and longer than any that a mail "
    "program of the old days would have let stand in a message.\n"
    "The third.\n"
    "The fourth paragraph is there to make sure that nothing is joined when "
    "line ends are paragraph ends, whatever may be said of the others.\n";

static void wrapping(void) {
  char crlf[2 * sizeof mail];
  size_t n = 0;
  run r;
  start(&r, mail, sizeof mail - 1, NEWS);
  if (!is(&r, unwrapped, sizeof unwrapped - 1))
    printf("%.*s", (int)r.len, r.out);
  check(is(&r, unwrapped, sizeof unwrapped - 1), "mail is unwrapped");
  stop(&r);
  for (const char *s = mail; *s; s++) {
    if (*s == '\n') crlf[n++] = '\r';
    crlf[n++] = *s;
  }
  start(&r, crlf, n, NEWS);
  check(is(&r, unwrapped, sizeof unwrapped - 1), "mail with CR LF");
  stop(&r);
  start(&r, mail, sizeof mail - 1, ENT);
  check(r.out == mail, "only when asked");
  stop(&r);
  start(&r, unwrapped, sizeof unwrapped - 1, NEWS);
  check(r.out == unwrapped, "once");
  stop(&r);
  start(&r, verse, sizeof verse - 1, NEWS);
  check(r.out == verse, "verse stays");
  stop(&r);
  start(&r, paragraphs, sizeof paragraphs - 1, NEWS);
  check(r.out == paragraphs, "paragraphs stay");
  stop(&r);
}

/* -- NFC --------------------------------------------------------------- */

static int same_nfc(const char *s, size_t n) {
  utf8proc_uint8_t *want;
  utf8proc_ssize_t len =
      utf8proc_map((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)n, &want,
                   UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  run r;
  int ok;
  start(&r, s, n, NORM_NFC_ONLY);
  ok = len >= 0 && is(&r, (char *)want, (size_t)len);
  stop(&r);
  free(want);
  return ok;
}

static int is_scalar(uint32_t cp) {
  return cp > 0 && cp <= 0x10FFFF && !(cp >= 0xD800 && cp <= 0xDFFF);
}

static void every_character(void) {
  static const char *const after[] = {"", "\u0301", "\u3099", "\u1161\u11A8"};
  unsigned bad = 0;
  for (uint32_t cp = 1; cp <= 0x10FFFF; cp++) {
    char s[32] = "a";
    uint32_t n, m;
    if (!is_scalar(cp)) continue;
    n = 1 + text_encode(cp, s + 1);
    for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
      m = n + (uint32_t)strlen(after[i]);
      memcpy(s + n, after[i], m - n);
      bad += (unsigned)!same_nfc(s, m) + (unsigned)!same_nfc(s + 1, m - 1);
      if (cp > 0x3FFFF) break; /* planes with no decompositions */
    }
  }
  check(bad == 0, "NFC of every character");
}

/* Every pair of what may compose: taken from the decompositions. */
static void every_pair(void) {
  unsigned bad = 0;
  for (uint32_t cp = 0xC0; cp <= 0x3FFFF; cp++) {
    utf8proc_int32_t d[8];
    utf8proc_ssize_t k;
    char s[64];
    uint32_t n = 0;
    if (!is_scalar(cp)) continue;
    k = utf8proc_decompose_char((utf8proc_int32_t)cp, d, 8, UTF8PROC_DECOMPOSE,
                                NULL);
    if (k < 2 || k > 8) continue;
    s[n++] = 'x';
    for (utf8proc_ssize_t i = 0; i < k; i++)
      n += text_encode((uint32_t)d[i], s + n);
    s[n++] = 'y';
    bad += !same_nfc(s, n);
  }
  check(bad == 0, "NFC of every decomposition");
}

static void consortium(void) {
  char line[2048];
  unsigned rows = 0, bad = 0;
  FILE *f = popen("bzcat " NORM_TEST " 2>/dev/null", "r");
  while (f && fgets(line, sizeof line, f)) {
    char col[5][512], *p = line;
    uint32_t n[5] = {0};
    if (*p == '#' || *p == '@') continue;
    for (int i = 0; i < 5; i++, p++)
      while (*p != ';' && *p) {
        n[i] += text_encode((uint32_t)strtoul(p, &p, 16), col[i] + n[i]);
        while (*p == ' ')
          p++;
      }
    rows++;
    for (int i = 0; i < 5; i++) {
      const int want = i < 3 ? 1 : 3;
      run r;
      start(&r, col[i], n[i], NORM_NFC_ONLY);
      bad += !is(&r, col[want], n[want]);
      stop(&r);
    }
  }
  if (f) pclose(f);
  if (rows) check(bad == 0, "NormalizationTest.txt");
}

static void fuzz_nfc(void) {
  static const uint32_t ranges[][2] = {
      {0x20, 0x7E},     {0xC0, 0x17F},      {0x300, 0x34F},    {0x370, 0x3FF},
      {0x5B0, 0x5D0},   {0x900, 0x9FF},     {0xB3E, 0xBD7},    {0x1100, 0x11FF},
      {0x1E00, 0x1FFF}, {0x2000, 0x22FF},   {0x3040, 0x30FF},  {0xAC00, 0xAC80},
      {0xF900, 0xFB4F}, {0x1D150, 0x1D170}, {0x11099, 0x110C0}};
  unsigned bad = 0;
  for (int i = 0; i < FUZZ_ROUNDS; i++) {
    char s[FUZZ_BYTES + TEXT_CHAR_MAX];
    uint32_t n = 0, runs = 1 + draw(3);
    while (n < FUZZ_BYTES && draw(30)) {
      const uint32_t *r = ranges[draw(sizeof ranges / sizeof *ranges)];
      if (draw(3) < runs) r = ranges[2];
      n += text_encode(r[0] + draw(r[1] - r[0] + 1), s + n);
    }
    bad += !same_nfc(s, n);
  }
  check(bad == 0, "NFC of random text");
}

/* -- properties of the map --------------------------------------------- */

static int map_holds(const char *s, uint32_t n, const run *r) {
  const quoth_map *m = &r->map;
  uint32_t src = 0, dst = 0, last_beg = 0, last_end = 0;
  if (m->src_len != n || m->dst_len != r->len) return 0;
  for (uint32_t i = 0; i < m->n; i++) { /* ordered, and the same between */
    const quoth_edit *e = m->edits + i;
    if (e->src < src || e->dst < dst || e->src - src != e->dst - dst) return 0;
    if (memcmp(s + src, r->out + dst, e->src - src) != 0) return 0;
    src = e->src + e->src_len;
    dst = e->dst + e->dst_len;
  }
  if (n - src != r->len - dst || memcmp(s + src, r->out + dst, n - src) != 0)
    return 0;
  for (uint32_t beg = 0; beg <= r->len; beg++) { /* monotone, and back */
    quoth_span d = {beg, beg + draw(r->len - beg + 1)}, o, back;
    quoth_span to = {0, beg};
    o = quoth_map_source(m, d);
    if (o.beg > o.end || o.end > n || o.beg < last_beg) return 0;
    last_beg = o.beg;
    o = quoth_map_source(m, to);
    if (o.end < last_end) return 0;
    last_end = o.end;
    o = quoth_map_source(m, d);
    back = quoth_map_target(m, o);
    if (d.end > d.beg && (back.beg > d.beg || back.end < d.end)) return 0;
    { /* once outside of edits, there and back is the same */
      quoth_span o2 = quoth_map_source(m, back);
      quoth_span b2 = quoth_map_target(m, o2);
      if (d.end > d.beg && (b2.beg != back.beg || b2.end != back.end)) return 0;
    }
  }
  return 1;
}

/* What makes trouble next to anything. */
static const char *const pieces[] = {
    "a",
    "B",
    "e",
    "said",
    " ",
    "\n",
    "\r\n",
    "\r",
    "“",
    "”",
    "’",
    "—",
    "…",
    "é",
    "É",
    "Ã",
    "Â",
    "Ä",
    "Å",
    "â",
    "à",
    "ð",
    "Ð",
    "Ñ",
    "€",
    "œ",
    "™",
    "©",
    "\302\201",
    "\302\235",
    "\302\223",
    "\u00A0",
    "»",
    "«",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\u0301",
    "\u0323",
    "\u0345",
    "\u3099",
    "か",
    "\u1100",
    "\u1161",
    "\u11A8",
    "각",
    "ﬁ",
    "Ａ",
    "＆",
    "；",
    "ｑ",
    "\u037E",
    "\u212A",
    "&",
    "amp;",
    "quot;",
    "#",
    "39;",
    "x27;",
    "&#38;",
    "&amp;",
    "&quot;",
    "&shy;",
    "&nbsp;",
    "&Atilde;",
    "&copy;",
    "&#769;",
    "&#8217;",
    "q",
    "uot;",
    "â€œ",
    "Ã©",
    "Ã¢â‚¬",
    "ï»¿",
    "ï½",
    "\u2028",
    "\u2029",
    "\uFFFD",
    "👩",
    "ا",
    "\x01",
    "\t",
    "- ",
    "the council of the town has put off its vote on it\n"};

static void fuzz_map(void) {
  static const unsigned flags[] = {0, NEWS, NEWS | FOLDQ | FOLDD, MOJ | KEEP,
                                   ENT};
  unsigned bad = 0, again = 0;
  for (int i = 0; i < FUZZ_ROUNDS; i++) {
    char s[FUZZ_BYTES + 80];
    unsigned f = flags[draw(sizeof flags / sizeof *flags)];
    uint32_t n = 0;
    run r, r2;
    while (n < FUZZ_BYTES && draw(40)) {
      const char *p = pieces[draw(sizeof pieces / sizeof *pieces)];
      memcpy(s + n, p, strlen(p));
      n += (uint32_t)strlen(p);
    }
    start(&r, s, n, f);
    if (r.e || text_valid(r.out, r.len) != r.len || !map_holds(s, n, &r)) {
      if (bad++ < 5)
        printf("  [%.*s]\n  [%.*s]\n", (int)n, s, (int)r.len, r.out);
    }
    start(&r2, r.out, r.len, f);
    if (!is(&r2, r.out, r.len) && again++ < 5)
      printf("  once  [%.*s]\n  twice [%.*s]\n", (int)r.len, r.out, (int)r2.len,
             r2.out);
    stop(&r2);
    stop(&r);
  }
  check(bad == 0, "properties of the map");
  check(again == 0, "twice is once");
}

/* -- long runs, memory, refusals --------------------------------------- */

#define LONG (1u << 20)

/* Fills s with pieces, cutting none. */
static uint32_t fill(char *s, const char *const *from, unsigned n) {
  uint32_t len = 0;
  for (unsigned i = 0;; i++) {
    const char *p = from[i % n];
    if (len + strlen(p) > LONG) return len;
    memcpy(s + len, p, strlen(p));
    len += (uint32_t)strlen(p);
  }
}

static void long_runs(void) {
  static const struct {
    const char *name, *a, *b;
  } runs[] = {
      {"marks", "\u0301", "\u0323"},
      {"soft hyphens", "\u00AD", "\u00AD"},
      {"ampersands", "&", "&"},
      {"escapes", "amp;", "&amp;"},
      {"double encoding", "Ã¢", "â‚¬"},
      {"CR", "\r", "\r"},
      {"decomposed", "e\u0301 ", "a\u0323\u0302"},
      {"divided",
       "the council of the old town has put off its vote on it divi-\n",
       "sion of the parts of the harbour will be put to a vote on re-\n"},
      {"Hangul", "\u1161", "\u11A8"},
      {"NBSP", "\u00A0", "a "},
      {"growing", "\U0001D15E", "\u2029"},
      {"one byte", "x", "x"}};
  char *s = malloc(LONG);
  for (size_t i = 0; s && i < sizeof runs / sizeof *runs; i++) {
    const char *from[2];
    uint32_t n;
    run r;
    from[0] = runs[i].a;
    from[1] = runs[i].b;
    n = fill(s, from, 2);
    start(&r, s, n, NEWS);
    printf("  %-16s peak %.2f bytes a byte, %u edits\n", runs[i].name,
           (double)r.c.peak / n, r.map.n);
    check(!r.e, runs[i].name);
    stop(&r);
  }
  free(s);
}

static void refusals(void) {
  static const char text[] =
      "&amp;q\u00ADuot; e\u0301\u0323 \u00A0 Ã¢â‚¬Å“x\r\ny \u2029 ﬁ";
  char s[4 * sizeof text + 200];
  quoth_err e = QUOTH_ENOMEM;
  size_t n = 0;
  for (int i = 0; i < 4; i++, n += sizeof text - 1)
    memcpy(s + n, text, sizeof text - 1);
  for (int i = 0; i < 80; i++, n += 2)
    memcpy(s + n, "\u0301", 2);
  for (long k = 1; e && k < 1000; k++) {
    run r;
    memset(&r, 0, sizeof r);
    r.c.fail_at = k;
    r.c.once = 1;
    arena_init(&r.a, allocate, &r.c);
    r.e = norm_run(&r.a, s, (uint32_t)n, NEWS, &r.out, &r.len, &r.map);
    e = r.e;
    if (e && e != QUOTH_ENOMEM) check(0, "a refusal is out of memory");
    stop(&r);
  }
  check(e == QUOTH_OK, "refusals end");
}

int main(void) {
  random_state = 11;
  norm_cases();
  wrapping();
  every_character();
  every_pair();
  consortium();
  fuzz_nfc();
  fuzz_map();
  long_runs();
  refusals();
  return report();
}
