/*
** Normalization. A pass copies what may stay as it is and rewrites the rest:
**
**   find_next   the next byte that may need work, at memory speed
**   read_item   one character there, with entities, double encoding, line
**               ends, spaces and forms resolved into code points
**   do_region   what belongs together for NFC: from a starter to before the
**               next one; composed by utf8proc, written, noted as an edit
**
** Passes are repeated over their own output until nothing changes, because
** one step may bring together what another undoes ("&amp;" + "quot;", a soft
** hyphen within an entity); nearly always the second finds nothing. Maps of
** passes are composed. All work is linear; the bounds stand at the loops.
*/
#include "norm.h"

#include <string.h>
#include <utf8proc.h>

#include "text.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Double encoding may be nested, and every level takes a pass. */
#define PASSES_MAX 8
/* Code points of a region. Only a run of combining marks gets so long; a
** longer one is ordered in pieces. Bounds memory, not time. */
#define REGION_MAX 16384
/* Longest name in the table of entities, and digits of a numeric one, zeros
** at its beginning included. */
#define ENTITY_NAME_MAX 8
#define ENTITY_DIGITS_MAX 16
#define CODE_POINT_MAX 0x10FFFFu
/* A character has at most 4 in its canonical decomposition, an item at most
** 3 (a ligature). */
#define DECOMPOSED_MAX 8
#define ITEM_MAX 3

/* Hard wrapping: lines from WRAP_MIN to WRAP_MAX columns are known; of all
** lines one in WRAP_LONG may be longer; of the line ends within paragraphs at
** least WRAP_SHARE per cent, and WRAP_FULL_MIN, must stand where the next
** word would not have fitted, give or take WRAP_SLACK columns. Fewer will do
** where all of them stand so, and one is within a sentence that ends on the
** next line. The search is given up when a quarter of the lines are longer, and
** WRAP_LONG_MIN. */
#define WRAP_MIN 50
#define WRAP_MAX 100
#define WRAP_LONG 16
#define WRAP_LONG_MIN 2
#define WRAP_SHARE 70
#define WRAP_FULL_MIN 3
#define WRAP_SLACK 3
#define WRAP_BYTES (2 * WRAP_MAX) /* of such a line; two is Cyrillic */
/* Digits of the number of a list item. */
#define ITEM_DIGITS_MAX 3
/* Bytes searched on either side of a word divided at a line end, for the
** same word undivided; all searches together may take four times the text
** and two such stretches. */
#define DIVIDED_REACH 16384

/* Edits take 16 bytes each. Where there is more than one in so many bytes of
** text, those less than EDIT_GAP apart are joined: within a word first, and
** anywhere when they get denser still. This bounds their memory at 1.5 bytes
** a byte of input, and only text that is decomposed throughout comes near. */
#define EDIT_FREE 64 /* so many are free */
#define EDIT_DENSE 16
#define EDIT_DENSER 11
#define EDIT_GAP 8

typedef struct {
  uint32_t pos, len; /* bytes of the source */
  uint32_t cp[ITEM_MAX];
  uint8_t n;    /* code points; 0 when it is removed */
  uint8_t eat;  /* bytes before pos that go too (a hyphen at a line end) */
  uint8_t same; /* cp[0] is what stands there */
} item;

/* A line that continues a list item, and the columns it is indented by. */
typedef struct {
  uint32_t line, indent;
} hanging;

typedef struct {
  quoth_arena *a;
  const char *s;
  uint32_t n;
  unsigned flags;
  uint32_t done;  /* source bytes that are in `out` */
  uint32_t width; /* hard wrapping: columns, or 0 */
  hanging hang;
  uint64_t search; /* bytes that searches for divided words may yet take */
  int again;       /* an edit may have brought something together */
  uint32_t undone; /* end of the last sequence of double encoding */
  item ahead;      /* the item last read */
  VEC(char) out;
  VEC(quoth_edit) edits;
  VEC(utf8proc_int32_t) cps, sorted;
  VEC(char) enc;
} norm;

static int has(const norm *N, unsigned flag) { return (N->flags & flag) != 0; }

static unsigned char at(const norm *N, uint32_t p) {
  return p < N->n ? (unsigned char)N->s[p] : 0;
}

static int is_cont(unsigned char c) { return (c & 0xC0) == 0x80; }
static int is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
static int is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
static int is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
static int is_word(unsigned char c) {
  return is_lower(c) || is_upper(c) || is_digit(c);
}

/* -- finding what may need work ---------------------------------------- */

/*
** Bytes that are let pass here: printable ASCII, tab and line feed, and after
** a lead byte everything. Lead bytes stop, except that U+2010 to U+2027,
** which are the quotation marks, dashes and the ellipsis of English news,
** pass without a stop unless they are to be folded: E2 80 90..A7.
*/
#define PUNCT_LEAD 0xE2
#define PUNCT_SECOND 0x80
#define PUNCT_FIRST 0x90
#define PUNCT_LAST 0xA7

static int folds(const norm *N) {
  return has(N, QUOTH_NORM_FOLD_QUOTES | QUOTH_NORM_FOLD_DASHES);
}

static int is_stop(const norm *N, unsigned char c) {
  if (c >= 0x20 && c < 0x80) return c == '&' && has(N, QUOTH_NORM_ENTITIES);
  if (c == '\t') return 0;
  if (c == '\n') return N->width > 0;
  return c < 0x20 || c >= 0xC0;
}

#ifdef __SSE2__

#define STEP 16

/* What the search compares with; a comparison that a flag turns off has a
** byte that makes no difference. */
typedef struct {
  __m128i newline, amp, lead;
} stops;

static inline __m128i stop_mask(const char *s, const stops *t) {
  const __m128i *p = (const __m128i *)(const void *)s;
  const __m128i *p1 = (const __m128i *)(const void *)(s + 1);
  const __m128i *p2 = (const __m128i *)(const void *)(s + 2);
  __m128i b = _mm_loadu_si128(p), x, y;
  /* leads and controls are the signed bytes -64..31: one comparison, after
  ** they are moved to the top of the range */
  x = _mm_cmpgt_epi8(_mm_add_epi8(b, _mm_set1_epi8(96)), _mm_set1_epi8(31));
  y = _mm_or_si128(_mm_cmpeq_epi8(b, _mm_set1_epi8('\t')),
                   _mm_cmpeq_epi8(b, t->newline));
  x = _mm_andnot_si128(y, x);
  /* the third byte likewise moved to the bottom */
  y = _mm_add_epi8(_mm_loadu_si128(p2),
                   _mm_set1_epi8((char)(128 - PUNCT_FIRST)));
  y = _mm_cmplt_epi8(
      y, _mm_set1_epi8((char)(-128 + PUNCT_LAST - PUNCT_FIRST + 1)));
  y = _mm_and_si128(y, _mm_cmpeq_epi8(b, t->lead));
  y = _mm_and_si128(y, _mm_cmpeq_epi8(_mm_loadu_si128(p1),
                                      _mm_set1_epi8((char)PUNCT_SECOND)));
  x = _mm_andnot_si128(y, x);
  return _mm_or_si128(x, _mm_cmpeq_epi8(b, t->amp));
}

static uint32_t find_fast(const norm *N, uint32_t p) {
  stops t;
  t.newline = _mm_set1_epi8(N->width ? '\t' : '\n');
  t.amp = _mm_set1_epi8(has(N, QUOTH_NORM_ENTITIES) ? '&' : 0);
  t.lead = _mm_set1_epi8((char)(folds(N) ? 0xFF : PUNCT_LEAD));
  for (; N->n - p >= STEP + 2; p += STEP) {
    unsigned m = (unsigned)_mm_movemask_epi8(stop_mask(N->s + p, &t));
    if (m) return p + (uint32_t)__builtin_ctz(m);
    /* nothing near: four steps at once, until there is something */
    for (; N->n - p >= 5 * STEP + 2; p += 4 * STEP) {
      const char *s = N->s + p + STEP;
      __m128i x = _mm_or_si128(stop_mask(s, &t), stop_mask(s + STEP, &t));
      __m128i y = _mm_or_si128(stop_mask(s + 2 * STEP, &t),
                               stop_mask(s + 3 * STEP, &t));
      if (_mm_movemask_epi8(_mm_or_si128(x, y))) break;
    }
  }
  return p;
}

#else

static uint32_t find_fast(const norm *N, uint32_t p) {
  (void)N;
  return p;
}

#endif

/* The next byte from p on that is a stop, or the end. */
static uint32_t find_next(const norm *N, uint32_t p) {
  for (p = find_fast(N, p); p < N->n; p++)
    if (is_stop(N, at(N, p))) break;
  return p;
}

/*
** Length of the character at p if it surely needs no work, whatever stands
** around it: a starter, in NFC, that composes with nothing before it. These
** are the common letters of the scripts that news is written in; it need not
** be complete, but test_norm checks every character in it with utf8proc.
*/
static uint32_t inert(const norm *N, uint32_t p) {
  unsigned char c = at(N, p), d = at(N, p + 1);
  if (c >= 0xC3 && c <= 0xCB) { /* Latin, IPA */
    int suspect = c == 0xC3 && d >= 0x82 && d <= 0xB4 && at(N, p + 2) >= 0x80;
    return suspect && has(N, QUOTH_NORM_MOJIBAKE) ? 0 : 2;
  }
  if (c == 0xCE) return d != 0x87 ? 2 : 0; /* Greek, without U+0387 */
  if (c == 0xCF || c == 0xD0 || c == 0xD1 || c == 0xD3) return 2; /* Cyrillic */
  if (c == 0xE1) return d >= 0xB8 && d <= 0xBB ? 3 : 0; /* Latin, Vietnamese */
  if (c == PUNCT_LEAD) {
    if (d == PUNCT_SECOND && at(N, p + 2) >= PUNCT_FIRST &&
        at(N, p + 2) <= PUNCT_LAST)
      return folds(N) ? 0 : 3;
    return d == 0x82 && at(N, p + 2) == 0xAC ? 3 : 0; /* the euro sign */
  }
  if (c == 0xE3) return d >= 0x83 ? 3 : 0; /* katakana and on */
  if ((c >= 0xE4 && c <= 0xE9) || c == 0xEB || c == 0xEC) return 3;
  if (c == 0xF0) return d == 0x9F ? 4 : 0; /* emoji */
  return 0;
}

/* -- HTML entities ----------------------------------------------------- */

/* All that HTML 4 names, with HTML 5's meaning, and what else is met in text
** that was meant to be read: in the order of strcmp. */
static const struct {
  char name[ENTITY_NAME_MAX];
  uint16_t cp;
} entities[] = {{"AElig", 0x00C6},    {"AMP", 0x0026},     {"Aacute", 0x00C1},
                {"Abreve", 0x0102},   {"Acirc", 0x00C2},   {"Agrave", 0x00C0},
                {"Alpha", 0x0391},    {"Amacr", 0x0100},   {"Aogon", 0x0104},
                {"Aring", 0x00C5},    {"Atilde", 0x00C3},  {"Auml", 0x00C4},
                {"Beta", 0x0392},     {"COPY", 0x00A9},    {"Cacute", 0x0106},
                {"Ccaron", 0x010C},   {"Ccedil", 0x00C7},  {"Ccirc", 0x0108},
                {"Cdot", 0x010A},     {"Chi", 0x03A7},     {"Dagger", 0x2021},
                {"Dcaron", 0x010E},   {"Delta", 0x0394},   {"Dstrok", 0x0110},
                {"ETH", 0x00D0},      {"Eacute", 0x00C9},  {"Ecaron", 0x011A},
                {"Ecirc", 0x00CA},    {"Edot", 0x0116},    {"Egrave", 0x00C8},
                {"Emacr", 0x0112},    {"Eogon", 0x0118},   {"Epsilon", 0x0395},
                {"Eta", 0x0397},      {"Euml", 0x00CB},    {"GT", 0x003E},
                {"Gamma", 0x0393},    {"Gbreve", 0x011E},  {"Gcedil", 0x0122},
                {"Gcirc", 0x011C},    {"Gdot", 0x0120},    {"Hcirc", 0x0124},
                {"Hstrok", 0x0126},   {"IJlig", 0x0132},   {"Iacute", 0x00CD},
                {"Icirc", 0x00CE},    {"Idot", 0x0130},    {"Igrave", 0x00CC},
                {"Imacr", 0x012A},    {"Iogon", 0x012E},   {"Iota", 0x0399},
                {"Itilde", 0x0128},   {"Iuml", 0x00CF},    {"Jcirc", 0x0134},
                {"Kappa", 0x039A},    {"Kcedil", 0x0136},  {"LT", 0x003C},
                {"Lacute", 0x0139},   {"Lambda", 0x039B},  {"Lcaron", 0x013D},
                {"Lcedil", 0x013B},   {"Lstrok", 0x0141},  {"Mu", 0x039C},
                {"Nacute", 0x0143},   {"Ncaron", 0x0147},  {"Ncedil", 0x0145},
                {"NewLine", 0x000A},  {"NoBreak", 0x2060}, {"Ntilde", 0x00D1},
                {"Nu", 0x039D},       {"OElig", 0x0152},   {"Oacute", 0x00D3},
                {"Ocirc", 0x00D4},    {"Odblac", 0x0150},  {"Ograve", 0x00D2},
                {"Omacr", 0x014C},    {"Omega", 0x03A9},   {"Omicron", 0x039F},
                {"Oslash", 0x00D8},   {"Otilde", 0x00D5},  {"Ouml", 0x00D6},
                {"Phi", 0x03A6},      {"Pi", 0x03A0},      {"Prime", 0x2033},
                {"Psi", 0x03A8},      {"QUOT", 0x0022},    {"REG", 0x00AE},
                {"Racute", 0x0154},   {"Rcaron", 0x0158},  {"Rcedil", 0x0156},
                {"Rho", 0x03A1},      {"Sacute", 0x015A},  {"Scaron", 0x0160},
                {"Scedil", 0x015E},   {"Scirc", 0x015C},   {"Sigma", 0x03A3},
                {"THORN", 0x00DE},    {"TRADE", 0x2122},   {"Tab", 0x0009},
                {"Tau", 0x03A4},      {"Tcaron", 0x0164},  {"Tcedil", 0x0162},
                {"Theta", 0x0398},    {"Tstrok", 0x0166},  {"Uacute", 0x00DA},
                {"Ubreve", 0x016C},   {"Ucirc", 0x00DB},   {"Udblac", 0x0170},
                {"Ugrave", 0x00D9},   {"Umacr", 0x016A},   {"Uogon", 0x0172},
                {"Upsilon", 0x03A5},  {"Uring", 0x016E},   {"Utilde", 0x0168},
                {"Uuml", 0x00DC},     {"Wcirc", 0x0174},   {"Xi", 0x039E},
                {"Yacute", 0x00DD},   {"Ycirc", 0x0176},   {"Yuml", 0x0178},
                {"Zacute", 0x0179},   {"Zcaron", 0x017D},  {"Zdot", 0x017B},
                {"Zeta", 0x0396},     {"aacute", 0x00E1},  {"abreve", 0x0103},
                {"acirc", 0x00E2},    {"acute", 0x00B4},   {"aelig", 0x00E6},
                {"agrave", 0x00E0},   {"alefsym", 0x2135}, {"alpha", 0x03B1},
                {"amacr", 0x0101},    {"amp", 0x0026},     {"and", 0x2227},
                {"ang", 0x2220},      {"aogon", 0x0105},   {"apos", 0x0027},
                {"aring", 0x00E5},    {"ast", 0x002A},     {"asymp", 0x2248},
                {"atilde", 0x00E3},   {"auml", 0x00E4},    {"bdquo", 0x201E},
                {"beta", 0x03B2},     {"boxh", 0x2500},    {"brvbar", 0x00A6},
                {"bsol", 0x005C},     {"bull", 0x2022},    {"bullet", 0x2022},
                {"cacute", 0x0107},   {"cap", 0x2229},     {"ccaron", 0x010D},
                {"ccedil", 0x00E7},   {"ccirc", 0x0109},   {"cdot", 0x010B},
                {"cedil", 0x00B8},    {"cent", 0x00A2},    {"check", 0x2713},
                {"chi", 0x03C7},      {"circ", 0x02C6},    {"clubs", 0x2663},
                {"colon", 0x003A},    {"comma", 0x002C},   {"commat", 0x0040},
                {"cong", 0x2245},     {"copy", 0x00A9},    {"copysr", 0x2117},
                {"crarr", 0x21B5},    {"cross", 0x2717},   {"cup", 0x222A},
                {"curren", 0x00A4},   {"dArr", 0x21D3},    {"dagger", 0x2020},
                {"darr", 0x2193},     {"dash", 0x2010},    {"dcaron", 0x010F},
                {"deg", 0x00B0},      {"delta", 0x03B4},   {"diams", 0x2666},
                {"divide", 0x00F7},   {"dollar", 0x0024},  {"dstrok", 0x0111},
                {"eacute", 0x00E9},   {"ecaron", 0x011B},  {"ecirc", 0x00EA},
                {"edot", 0x0117},     {"egrave", 0x00E8},  {"emacr", 0x0113},
                {"empty", 0x2205},    {"emsp", 0x2003},    {"emsp13", 0x2004},
                {"emsp14", 0x2005},   {"ensp", 0x2002},    {"eogon", 0x0119},
                {"epsilon", 0x03B5},  {"equals", 0x003D},  {"equiv", 0x2261},
                {"eta", 0x03B7},      {"eth", 0x00F0},     {"euml", 0x00EB},
                {"euro", 0x20AC},     {"excl", 0x0021},    {"exist", 0x2203},
                {"female", 0x2640},   {"fnof", 0x0192},    {"forall", 0x2200},
                {"frac12", 0x00BD},   {"frac13", 0x2153},  {"frac14", 0x00BC},
                {"frac15", 0x2155},   {"frac18", 0x215B},  {"frac23", 0x2154},
                {"frac34", 0x00BE},   {"frac38", 0x215C},  {"frac58", 0x215D},
                {"frac78", 0x215E},   {"frasl", 0x2044},   {"gamma", 0x03B3},
                {"gbreve", 0x011F},   {"gcirc", 0x011D},   {"gdot", 0x0121},
                {"ge", 0x2265},       {"grave", 0x0060},   {"gt", 0x003E},
                {"hArr", 0x21D4},     {"hairsp", 0x200A},  {"half", 0x00BD},
                {"harr", 0x2194},     {"hcirc", 0x0125},   {"hearts", 0x2665},
                {"hellip", 0x2026},   {"horbar", 0x2015},  {"hstrok", 0x0127},
                {"hyphen", 0x2010},   {"iacute", 0x00ED},  {"icirc", 0x00EE},
                {"iexcl", 0x00A1},    {"igrave", 0x00EC},  {"ijlig", 0x0133},
                {"imacr", 0x012B},    {"image", 0x2111},   {"imath", 0x0131},
                {"infin", 0x221E},    {"inodot", 0x0131},  {"int", 0x222B},
                {"iogon", 0x012F},    {"iota", 0x03B9},    {"iquest", 0x00BF},
                {"isin", 0x2208},     {"itilde", 0x0129},  {"iuml", 0x00EF},
                {"jcirc", 0x0135},    {"kappa", 0x03BA},   {"kcedil", 0x0137},
                {"lArr", 0x21D0},     {"lacute", 0x013A},  {"lambda", 0x03BB},
                {"lang", 0x27E8},     {"laquo", 0x00AB},   {"larr", 0x2190},
                {"lbrace", 0x007B},   {"lbrack", 0x005B},  {"lcaron", 0x013E},
                {"lcedil", 0x013C},   {"lceil", 0x2308},   {"lcub", 0x007B},
                {"ldquo", 0x201C},    {"ldquor", 0x201E},  {"le", 0x2264},
                {"lfloor", 0x230A},   {"lowast", 0x2217},  {"lowbar", 0x005F},
                {"loz", 0x25CA},      {"lpar", 0x0028},    {"lrm", 0x200E},
                {"lsaquo", 0x2039},   {"lsqb", 0x005B},    {"lsquo", 0x2018},
                {"lsquor", 0x201A},   {"lstrok", 0x0142},  {"lt", 0x003C},
                {"macr", 0x00AF},     {"male", 0x2642},    {"mdash", 0x2014},
                {"micro", 0x00B5},    {"middot", 0x00B7},  {"minus", 0x2212},
                {"mldr", 0x2026},     {"mu", 0x03BC},      {"nabla", 0x2207},
                {"nacute", 0x0144},   {"napos", 0x0149},   {"nbsp", 0x00A0},
                {"ncaron", 0x0148},   {"ncedil", 0x0146},  {"ndash", 0x2013},
                {"ne", 0x2260},       {"ni", 0x220B},      {"nldr", 0x2025},
                {"not", 0x00AC},      {"notin", 0x2209},   {"nsub", 0x2284},
                {"ntilde", 0x00F1},   {"nu", 0x03BD},      {"num", 0x0023},
                {"numero", 0x2116},   {"numsp", 0x2007},   {"oacute", 0x00F3},
                {"ocirc", 0x00F4},    {"odblac", 0x0151},  {"oelig", 0x0153},
                {"ograve", 0x00F2},   {"oline", 0x203E},   {"omacr", 0x014D},
                {"omega", 0x03C9},    {"omicron", 0x03BF}, {"oplus", 0x2295},
                {"or", 0x2228},       {"ordf", 0x00AA},    {"ordm", 0x00BA},
                {"oslash", 0x00F8},   {"otilde", 0x00F5},  {"otimes", 0x2297},
                {"ouml", 0x00F6},     {"para", 0x00B6},    {"part", 0x2202},
                {"percnt", 0x0025},   {"period", 0x002E},  {"permil", 0x2030},
                {"perp", 0x22A5},     {"phi", 0x03C6},     {"phone", 0x260E},
                {"pi", 0x03C0},       {"piv", 0x03D6},     {"plus", 0x002B},
                {"plusmn", 0x00B1},   {"pound", 0x00A3},   {"prime", 0x2032},
                {"prod", 0x220F},     {"prop", 0x221D},    {"psi", 0x03C8},
                {"puncsp", 0x2008},   {"quest", 0x003F},   {"quot", 0x0022},
                {"rArr", 0x21D2},     {"racute", 0x0155},  {"radic", 0x221A},
                {"rang", 0x27E9},     {"raquo", 0x00BB},   {"rarr", 0x2192},
                {"rbrace", 0x007D},   {"rbrack", 0x005D},  {"rcaron", 0x0159},
                {"rcedil", 0x0157},   {"rceil", 0x2309},   {"rcub", 0x007D},
                {"rdquo", 0x201D},    {"rdquor", 0x201D},  {"real", 0x211C},
                {"reg", 0x00AE},      {"rfloor", 0x230B},  {"rho", 0x03C1},
                {"rlm", 0x200F},      {"rpar", 0x0029},    {"rsaquo", 0x203A},
                {"rsqb", 0x005D},     {"rsquo", 0x2019},   {"rsquor", 0x2019},
                {"sacute", 0x015B},   {"sbquo", 0x201A},   {"scaron", 0x0161},
                {"scedil", 0x015F},   {"scirc", 0x015D},   {"sdot", 0x22C5},
                {"sect", 0x00A7},     {"semi", 0x003B},    {"shy", 0x00AD},
                {"sigma", 0x03C3},    {"sigmaf", 0x03C2},  {"sim", 0x223C},
                {"sol", 0x002F},      {"spades", 0x2660},  {"star", 0x2606},
                {"starf", 0x2605},    {"sub", 0x2282},     {"sube", 0x2286},
                {"sum", 0x2211},      {"sup", 0x2283},     {"sup1", 0x00B9},
                {"sup2", 0x00B2},     {"sup3", 0x00B3},    {"supe", 0x2287},
                {"szlig", 0x00DF},    {"tau", 0x03C4},     {"tcaron", 0x0165},
                {"tcedil", 0x0163},   {"there4", 0x2234},  {"theta", 0x03B8},
                {"thetasym", 0x03D1}, {"thinsp", 0x2009},  {"thorn", 0x00FE},
                {"tilde", 0x02DC},    {"times", 0x00D7},   {"trade", 0x2122},
                {"tstrok", 0x0167},   {"uArr", 0x21D1},    {"uacute", 0x00FA},
                {"uarr", 0x2191},     {"ubreve", 0x016D},  {"ucirc", 0x00FB},
                {"udblac", 0x0171},   {"ugrave", 0x00F9},  {"umacr", 0x016B},
                {"uml", 0x00A8},      {"uogon", 0x0173},   {"upsih", 0x03D2},
                {"upsilon", 0x03C5},  {"uring", 0x016F},   {"utilde", 0x0169},
                {"uuml", 0x00FC},     {"verbar", 0x007C},  {"vert", 0x007C},
                {"wcirc", 0x0175},    {"weierp", 0x2118},  {"xi", 0x03BE},
                {"yacute", 0x00FD},   {"ycirc", 0x0177},   {"yen", 0x00A5},
                {"yuml", 0x00FF},     {"zacute", 0x017A},  {"zcaron", 0x017E},
                {"zdot", 0x017C},     {"zeta", 0x03B6},    {"zwj", 0x200D},
                {"zwnj", 0x200C}};

static uint32_t entity_named(const char *s, uint32_t len) {
  size_t lo = 0, hi = sizeof entities / sizeof *entities;
  while (lo < hi) {
    size_t mid = lo + (hi - lo) / 2;
    int c = strncmp(s, entities[mid].name, len);
    if (c == 0 && len < ENTITY_NAME_MAX && entities[mid].name[len]) c = -1;
    if (c == 0) return entities[mid].cp;
    if (c < 0)
      hi = mid;
    else
      lo = mid + 1;
  }
  return TEXT_BAD;
}

/* The digits of "#8217" or "#x2019" from p on; returns their end, or 0. As
** HTML says, 128 to 159 mean Windows-1252, and what is no character U+FFFD. */
static uint32_t entity_number(const norm *N, uint32_t p, uint32_t *cp) {
  uint32_t beg, v = 0;
  uint32_t base = (at(N, ++p) | 0x20) == 'x' ? 16 : 10;
  if (base == 16) p++;
  for (beg = p; p - beg <= ENTITY_DIGITS_MAX; p++) {
    unsigned char c = at(N, p), l = c | 0x20;
    if (is_digit(c))
      v = v * base + (c - '0');
    else if (base == 16 && l >= 'a' && l <= 'f')
      v = v * base + (l - 'a' + 10u);
    else
      break;
    if (v > CODE_POINT_MAX) v = CODE_POINT_MAX + 1; /* however many follow */
  }
  if (p == beg || p - beg > ENTITY_DIGITS_MAX) return 0;
  if (v == 0 || v > CODE_POINT_MAX || (v >= 0xD800 && v <= 0xDFFF))
    v = TEXT_REPLACEMENT;
  if (v >= TEXT_CP1252_FIRST && v <= TEXT_CP1252_LAST)
    v = text_cp1252[v - TEXT_CP1252_FIRST];
  *cp = v;
  return p;
}

/* What "name;" or "#1;" at p stands for; its length, or 0. */
static uint32_t entity(const norm *N, uint32_t p, uint32_t *cp) {
  uint32_t end = p;
  if (at(N, p) == '#') {
    end = entity_number(N, p, cp);
    return end && at(N, end) == ';' ? end + 1 - p : 0;
  }
  while (end - p < ENTITY_NAME_MAX && is_word(at(N, end)))
    end++;
  if (end == p || at(N, end) != ';') return 0;
  *cp = entity_named(N->s + p, end - p);
  return *cp == TEXT_BAD ? 0 : end + 1 - p;
}

/* The entity at the "&" at p, its length or 0. A chain "&amp;amp;quot;" is
** what remains of repeated escaping and is taken as one. */
static uint32_t read_entity(const norm *N, uint32_t p, uint32_t *cp) {
  uint32_t end = p + 1, len, next;
  *cp = '&';
  while (*cp == '&' && (len = entity(N, end, &next)) > 0) {
    *cp = next;
    end += len;
  }
  return end - p > 1 ? end - p : 0;
}

/* -- double encoding --------------------------------------------------- */
/*
** UTF-8 that was read as Windows-1252 and encoded again: each byte of a
** character has become a character of its own. A row of such characters that
** makes a valid sequence is undone, with one caution: typographic marks do
** follow capital letters ("CAFÉ”", « voilà »), so a sequence is weighed by
** how odd its continuation is after a letter.
*/
enum {
  ODD_NOT,
  ODD_SIGN,
  ODD_SURE
};

/* The byte that cp is in Windows-1252, 0 for none and for ASCII. */
static uint32_t byte_of(uint32_t cp) {
  if (cp >= 0x80 && cp <= 0xFF) return cp;
  for (uint32_t i = 0; i < sizeof text_cp1252 / sizeof *text_cp1252; i++)
    if (text_cp1252[i] == cp) return TEXT_CP1252_FIRST + i;
  return 0;
}

static int oddity(uint32_t cp) {
  switch (cp) {
    case 0x00A0:
    case 0x00AB:
    case 0x00BB:
    case 0x2013:
    case 0x2014:
    case 0x2018:
    case 0x2019:
    case 0x201C:
    case 0x201D:
    case 0x2022:
    case 0x2026:
    case 0x2039:
    case 0x203A: /* NBSP « » – — ‘ ’ “ ” • … ‹ › */ return ODD_NOT;
    case 0x00A9:
    case 0x00AE:
    case 0x00B0:
    case 0x00B2:
    case 0x00B3:
    case 0x00B4:
    case 0x00B7:
    case 0x00B9:
    case 0x2122: /* © ® ° ² ³ ´ · ¹ ™ */
    case 0x0152:
    case 0x0153:
    case 0x0160:
    case 0x0161:
    case 0x0178:
    case 0x017D:
    case 0x017E: /* letters */ return ODD_SIGN;
    default: return ODD_SURE;
  }
}

/* A row at p that makes a character: its length in the source or 0, the
** character, and the oddity of its oddest continuation. */
static uint32_t row(const norm *N, uint32_t p, uint32_t *cp, int *odd) {
  char b[TEXT_CHAR_MAX];
  uint32_t end = p, c, n = 0, need = 1;
  *odd = ODD_NOT;
  while (n < need && end < N->n) {
    uint32_t len = text_char(N->s + end, N->n - end, &c), byte = byte_of(c);
    if (n == 0) {
      if (c < 0xC2 || c > 0xF4) return 0;
      need = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    } else {
      if (!is_cont((unsigned char)byte)) break;
      if (oddity(c) > *odd) *odd = oddity(c);
    }
    b[n++] = (char)byte;
    end += len;
  }
  if (n == need && text_char(b, n, cp) == n && *cp != TEXT_BAD) return end - p;
  return 0;
}

/* A right double quotation mark loses its last byte, 0x9D, which stands for
** nothing in Windows-1252: "â€" alone, or with U+FFFD. Its length or 0. Before
** a letter it is what is left of a dash or an opening mark: nobody knows. */
static uint32_t row_cut(const norm *N, uint32_t p) {
  static const char cut[] = "\xC3\xA2\xE2\x82\xAC", bad[] = "\xEF\xBF\xBD";
  const uint32_t len = sizeof cut - 1, more = sizeof bad - 1;
  if (N->n - p < len || memcmp(N->s + p, cut, len) != 0) return 0;
  if (N->n - p >= len + more && memcmp(N->s + p + len, bad, more) == 0)
    return len + more;
  return is_word(at(N, p + len)) ? 0 : len;
}

static uint32_t read_double(norm *N, uint32_t p, uint32_t *cp) {
  int odd, sure, next_odd;
  uint32_t next, lead, len = row(N, p, cp, &odd);
  if (len == 0) {
    len = row_cut(N, p);
    if (len) *cp = 0x201D;
  } else {
    unsigned char before = p > 0 ? at(N, p - 1) : 0;
    text_char(N->s + p, N->n - p, &lead);
    if (lead >= 0xF0) /* four in a row */
      sure = 1;
    else if (lead == 0xC2 || lead == 0xC3) /* Â Ã */
      sure = odd > ODD_NOT || !is_upper(before);
    else if (lead == 0xC4 || lead == 0xC5) /* Ä Å */
      sure = odd > ODD_NOT || is_lower(before) || is_lower(at(N, p + len));
    else if (lead == 0xE2) /* â */
      sure = odd > ODD_NOT;
    else
      sure = odd == ODD_SURE;
    if (!sure) /* two rows in a row are no accident */
      sure = (N->undone == p && p > 0) || row(N, p + len, &next, &next_odd);
    if (!sure) len = 0;
  }
  if (len) N->undone = p + len;
  return len;
}

/* -- hard-wrapped lines ------------------------------------------------ */

typedef struct {
  uint32_t beg, end; /* without the line end */
  uint32_t next;     /* where the next line begins */
} line;

static line line_at(const norm *N, uint32_t p) {
  const char *nl = memchr(N->s + p, '\n', N->n - p);
  line l;
  l.beg = p;
  l.end = nl ? (uint32_t)(nl - N->s) : N->n;
  l.next = nl ? l.end + 1 : l.end;
  if (l.end > l.beg && N->s[l.end - 1] == '\r') l.end--;
  return l;
}

/* Characters of a stretch, or WRAP_MAX + 1 for any more. */
static uint32_t columns(const norm *N, uint32_t beg, uint32_t end) {
  const uint64_t ones = 0x0101010101010101u;
  uint32_t n = end - beg;
  uint64_t w;
  if (n > WRAP_BYTES) return WRAP_MAX + 1;
  for (; end - beg >= sizeof w; beg += sizeof w) { /* eight bytes at once */
    memcpy(&w, N->s + beg, sizeof w);
    n -= (uint32_t)(((w >> 7 & ~w >> 6 & ones) * ones) >> 56);
  }
  for (; beg < end; beg++)
    if (is_cont(at(N, beg))) n--;
  return n > WRAP_MAX ? WRAP_MAX + 1 : n;
}

static int is_blank(const norm *N, line l) {
  for (; l.beg < l.end; l.beg++)
    if (at(N, l.beg) != ' ' && at(N, l.beg) != '\t') return 0;
  return 1;
}

/* What a line begins with: the marks of quoted mail, "> > ", and the white
** space or the bullet or number of a list item before its text. */
typedef struct {
  uint32_t line;   /* where it begins */
  uint32_t text;   /* where its text begins */
  uint32_t depth;  /* of mail in mail */
  uint32_t indent; /* columns of white space and of what makes it an item */
  int item;        /* has it a bullet or a number? */
  int plain;       /* is there text, and no rule or cell of a table? */
} lead;

/* Length of the bullet or number, "1." or "1)", at p with the space behind it,
** 0 for none; *columns counts characters. */
static uint32_t marker_len(const norm *N, uint32_t p, uint32_t *columns) {
  unsigned char c = at(N, p);
  uint32_t q = p;
  *columns = 2;
  if (c == '*' || c == '-' || c == '+' || c == '#')
    return at(N, p + 1) == ' ' || at(N, p + 1) == '\t' ? 2 : at(N, p + 1) < ' ';
  if (c == 0xE2 && at(N, p + 1) == 0x80 && at(N, p + 2) == 0xA2) /* • */
    return at(N, p + 3) == ' ' ? 4 : 3;
  while (is_digit(at(N, q)) && q - p < ITEM_DIGITS_MAX)
    q++;
  *columns = q - p + 2;
  return q > p && (at(N, q) == '.' || at(N, q) == ')') && at(N, q + 1) == ' '
             ? *columns
             : 0;
}

static lead read_lead(const norm *N, uint32_t p) {
  lead l = {p, p, 0, 0, 0, 0};
  uint32_t len, columns;
  for (; at(N, l.text) == '>'; l.depth++) {
    l.text++;
    if (at(N, l.text) == ' ' && at(N, l.text + 1) == '>') l.text++;
  }
  if (l.depth && at(N, l.text) == ' ') l.text++;
  for (; at(N, l.text) == ' '; l.text++)
    l.indent++;
  if ((len = marker_len(N, l.text, &columns)) > 0) {
    l.item = 1;
    l.indent += columns;
    for (l.text += len; at(N, l.text) == ' '; l.text++)
      l.indent++;
  }
  l.plain = at(N, l.text) > ' ' && at(N, l.text) != '|';
  return l;
}

/* May the line `next` go on with the paragraph, or the list item, that the
** line at `beg` belongs to? The lines of an item stand below its text; *hang
** keeps where, since a line does not tell whose it is. */
static int continues(const norm *N, uint32_t beg, const lead *next,
                     hanging *hang) {
  lead l = read_lead(N, beg);
  uint32_t indent = hang->line == beg ? hang->indent : 0;
  if (l.item)
    indent = l.indent;
  else if (l.indent != indent)
    return 0;
  if (!l.plain || !next->plain || next->item || next->depth != l.depth ||
      next->indent != indent)
    return 0;
  hang->line = next->line;
  hang->indent = indent;
  return 1;
}

/* Would the first word of the next line not have fitted on this one? */
static int is_full(const norm *N, uint32_t beg, uint32_t end, uint32_t next,
                   uint32_t width) {
  uint32_t word = next;
  while (word < N->n && word - next < WRAP_BYTES && at(N, word) > ' ')
    word++;
  return columns(N, beg, end) + 1 + columns(N, next, word) + WRAP_SLACK > width;
}

/* Does the next line, whose text begins at `text`, end a sentence that began
** before it? */
static int ends_sentence(const norm *N, uint32_t text) {
  line l = line_at(N, text);
  unsigned char last = l.end > text ? at(N, l.end - 1) : 0;
  return is_lower(at(N, text)) &&
         (last == '.' || last == '!' || last == '?' || last == '"' ||
          last >= 0x80); /* as a closing mark does */
}

/* The widest of the lines that another one continues. */
static uint32_t widest_inner(const norm *N) {
  hanging hang = {0, 0};
  uint32_t width = 0;
  line l;
  for (uint32_t p = 0; p < N->n; p = l.next) {
    lead next;
    uint32_t n;
    l = line_at(N, p);
    next = read_lead(N, l.next);
    n = columns(N, l.beg, l.end);
    if (continues(N, l.beg, &next, &hang) && n > width) width = n;
  }
  return width;
}

/*
** The width a text is wrapped at, or 0: known by its line ends, not by any
** one line, in a short text by those that go on. Three readings of the text,
** each linear; ordinary news, a paragraph a line, is given up after a few
** lines.
*/
static uint32_t find_width(const norm *N) {
  uint32_t count[WRAP_MAX + 2] = {0};
  uint32_t lines = 0, width = 0, sum = 0, inner = 0, full = 0, within = 0;
  hanging hang = {0, 0};
  line l;
  for (uint32_t p = 0; p < N->n; p = l.next) {
    l = line_at(N, p);
    if (is_blank(N, l)) continue;
    lines++;
    count[columns(N, l.beg, l.end)]++;
    if (count[WRAP_MAX + 1] > WRAP_LONG_MIN + lines / 4) return 0;
  }
  for (; width <= WRAP_MAX; width++) {
    sum += count[width];
    if (sum >= lines - lines / WRAP_LONG) break;
  }
  if (lines < WRAP_LONG) width = widest_inner(N);
  if (width < WRAP_MIN || width > WRAP_MAX) return 0;
  for (uint32_t p = 0; p < N->n; p = l.next) {
    lead next;
    l = line_at(N, p);
    next = read_lead(N, l.next);
    if (!continues(N, l.beg, &next, &hang)) continue;
    inner++;
    full += (uint32_t)is_full(N, l.beg, l.end, next.text, width);
    within += (uint32_t)ends_sentence(N, next.text);
  }
  if (full == inner && within) return width;
  return full >= WRAP_FULL_MIN && full * 100ull >= inner * (uint64_t)WRAP_SHARE
             ? width
             : 0;
}

/* Does the word s[beg..mid) + s[next..end) stand undivided nearby? */
static int stands_whole(norm *N, uint32_t beg, uint32_t mid, uint32_t next,
                        uint32_t end) {
  uint32_t from = beg > DIVIDED_REACH ? beg - DIVIDED_REACH : 0;
  uint32_t to = N->n - end > DIVIDED_REACH ? end + DIVIDED_REACH : N->n;
  uint32_t head = mid - beg, tail = end - next;
  if (to - from > N->search) return 0;
  N->search -= to - from;
  while (to - from >= head + tail) {
    const char *s = memchr(N->s + from, N->s[beg], to - from);
    if (!s) return 0;
    from = (uint32_t)(s - N->s);
    if (to - from < head + tail) return 0;
    if (memcmp(s, N->s + beg, head) == 0 &&
        memcmp(s + head, N->s + next, tail) == 0 &&
        !is_lower(at(N, from + head + tail)) &&
        (from == 0 || !is_lower(at(N, from - 1))))
      return 1;
    from++;
  }
  return 0;
}

/* Parts of words that are no words: a hyphen behind or before them stands for
** a division. Those that make compounds as well, "anti-" and "-led", are not
** among them; "inter-state" is also written in one. */
static const char *const bound_heads[] = {"com", "con", "dis", "inter"};
static const char *const bound_tails[] = {
    "ably",   "al",    "ally",   "ance",   "ances",   "ancy",     "ary",
    "ber",    "bers",  "ble",    "bles",   "bly",     "cal",      "cally",
    "cation", "ced",   "cess",   "cial",   "cially",  "cian",     "cians",
    "cies",   "cious", "cy",     "ded",    "der",     "ding",     "dle",
    "ed",     "ence",  "ences",  "ency",   "er",      "ers",      "ged",
    "hed",    "hing",  "ible",   "ibly",   "ical",    "ically",   "ing",
    "ingly",  "ings",  "ities",  "ity",    "ization", "ject",     "ked",
    "ling",   "ly",    "mal",    "ment",   "ments",   "mer",      "ming",
    "nal",    "nally", "ned",    "ness",   "nesses",  "ning",     "ously",
    "pect",   "ped",   "ple",    "ral",    "rally",   "ries",     "ry",
    "sed",    "ses",   "sion",   "sional", "sions",   "sis",      "sive",
    "sively", "tal",   "tary",   "ted",    "ter",     "ters",     "tial",
    "tially", "ties",  "ting",   "tion",   "tional",  "tionally", "tions",
    "tious",  "tive",  "tively", "tives",  "tle",     "tor",      "tors",
    "tory",   "ture",  "tures",  "ty",     "ved",     "ving",     "zation",
    "zations"};

static int is_listed(const norm *N, uint32_t beg, uint32_t end,
                     const char *const *list, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (strlen(list[i]) == end - beg &&
        memcmp(N->s + beg, list[i], end - beg) == 0)
      return 1;
  return 0;
}

/* A hyphen at the line end goes only if the word is known without it, from the
** text or by a part that cannot stand alone. */
static int is_divided(norm *N, uint32_t hyphen, uint32_t next) {
  uint32_t beg = hyphen, end = next;
  while (beg > 0 && hyphen - beg < WRAP_MAX && is_lower(at(N, beg - 1)))
    beg--;
  if (beg > 0 && is_upper(at(N, beg - 1))) beg--;
  while (end - next < WRAP_MAX && is_lower(at(N, end)))
    end++;
  if (beg == hyphen || end == next) return 0;
  if (at(N, end) != '-' && !(beg > 0 && at(N, beg - 1) == '-') &&
      (is_listed(N, beg, hyphen, bound_heads,
                 sizeof bound_heads / sizeof *bound_heads) ||
       is_listed(N, next, end, bound_tails,
                 sizeof bound_tails / sizeof *bound_tails)))
    return 1;
  return stands_whole(N, beg, hyphen, next, end);
}

/* The line end s[end..next) of a wrapped text, into `it`, with what the next
** line begins with. */
static void read_newline(norm *N, uint32_t end, uint32_t next, item *it) {
  uint32_t beg = end;
  unsigned char last;
  lead l = read_lead(N, next);
  while (beg > 0 && end - beg < WRAP_BYTES && at(N, beg - 1) != '\n')
    beg--;
  if (beg == end || !continues(N, beg, &l, &N->hang)) return;
  if (!is_full(N, beg, end, l.text, N->width)) return;
  last = at(N, end - 1);
  it->len = l.text - it->pos;
  it->same = 0;
  it->cp[0] = ' ';
  if (last == ' ' || last == '\t') {
    it->n = 0;
  } else if (last == 0xAD && end - beg > 1 && at(N, end - 2) == 0xC2) {
    it->n = 0; /* a soft hyphen has shown itself */
  } else if (last == '-' && end - beg > 1 && is_lower(at(N, end - 2)) &&
             is_lower(at(N, l.text))) {
    it->n = 0;
    it->eat = (uint8_t)is_divided(N, end - 1, l.text);
  }
}

/* -- single characters ------------------------------------------------- */

static int in(uint32_t cp, uint32_t first, uint32_t last) {
  return cp >= first && cp <= last;
}

static int is_space(uint32_t cp) {
  return cp == 0xA0 || cp == 0x1680 || in(cp, 0x2000, 0x200A) || cp == 0x202F ||
         cp == 0x205F || cp == 0x3000;
}

/* Soft hyphen, zero-width space, byte order mark, bidirectional controls and
** invisible operators. The joiners are not among them. */
static int is_invisible(uint32_t cp) {
  return cp == 0xAD || cp == 0x061C || cp == 0x200B || in(cp, 0x200E, 0x200F) ||
         in(cp, 0x202A, 0x202E) || in(cp, 0x2060, 0x206F) || cp == 0xFEFF;
}

static int is_c1(uint32_t cp) {
  return in(cp, TEXT_CP1252_FIRST, TEXT_CP1252_LAST);
}

static int is_joiner(uint32_t cp) { return in(cp, 0x200C, 0x200D); }

/* Joiners mean something in Arabic, Indic scripts and emoji: what precedes
** them tells. */
static int wants_joiner(const norm *N, uint32_t p) {
  uint32_t cp = 0, beg = p;
  while (beg > 0 && p - beg < TEXT_CHAR_MAX && is_cont(at(N, --beg))) {
  }
  if (beg < p) text_char(N->s + beg, p - beg, &cp);
  return cp != TEXT_BAD && cp >= 0x0600 && !in(cp, 0x1E00, 0x20CF);
}

static uint32_t fold_quote(uint32_t cp) {
  switch (cp) {
    case 0x00B4:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A: return '\'';
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x301D:
    case 0x301E:
    case 0x301F: return '"';
    default: return cp;
  }
}

static int is_dash(uint32_t cp) {
  return in(cp, 0x2010, 0x2015) || cp == 0x2212 || cp == 0xFE58 || cp == 0xFE63;
}

/* U+FB00 to U+FB06; U+FF01 to U+FF5E, which are ASCII moved; U+FF5F and
** U+FF60, brackets moved likewise; and U+FFE0 to U+FFE6, which are signs. */
static const char ligatures[][ITEM_MAX + 1] = {"ff",  "fi", "fl", "ffi",
                                               "ffl", "st", "st"};
#define LIGATURE_FIRST 0xFB00
#define LIGATURE_LAST 0xFB06
#define WIDE_FIRST 0xFF01
#define WIDE_LAST 0xFF5E
#define WIDE_ASCII 0x21
#define WIDE_BRACKET_FIRST 0xFF5F
#define WIDE_BRACKET_LAST 0xFF60
#define WIDE_BRACKET 0x2985
static const uint16_t wide_signs[] = {0x00A2, 0x00A3, 0x00AC, 0x00AF,
                                      0x00A6, 0x00A5, 0x20A9};
#define WIDE_SIGN_FIRST 0xFFE0
#define WIDE_SIGN_LAST 0xFFE6

/* What one code point becomes, into `it`. */
static void map_char(const norm *N, uint32_t p, uint32_t cp, item *it) {
  it->n = 1;
  if (is_c1(cp)) { /* meant as Windows-1252 where that defines them */
    uint32_t w = text_cp1252[cp - TEXT_CP1252_FIRST];
    if (has(N, QUOTH_NORM_MOJIBAKE) && w != cp)
      cp = w;
    else
      cp = cp == 0x85 ? '\n' : ' ';
  }
  if (cp < 0x20 && cp != '\t' && cp != '\n') cp = ' ';
  if (is_space(cp)) {
    if (!has(N, QUOTH_NORM_KEEP_SPACES)) cp = ' ';
  } else if (is_invisible(cp) || (is_joiner(cp) && !wants_joiner(N, p))) {
    it->n = 0;
  } else if (cp == 0x2028 || cp == 0x2029) {
    it->n = cp == 0x2029 ? 2 : 1;
    cp = it->cp[1] = '\n';
  } else if (in(cp, LIGATURE_FIRST, LIGATURE_LAST)) {
    const char *s = ligatures[cp - LIGATURE_FIRST];
    it->n = (uint8_t)strlen(s);
    it->cp[1] = (unsigned char)s[1];
    it->cp[2] = (unsigned char)s[2];
    cp = (unsigned char)s[0];
  } else if (in(cp, WIDE_FIRST, WIDE_LAST)) {
    cp = cp - WIDE_FIRST + WIDE_ASCII;
  } else if (in(cp, WIDE_BRACKET_FIRST, WIDE_BRACKET_LAST)) {
    cp = cp - WIDE_BRACKET_FIRST + WIDE_BRACKET;
  } else if (in(cp, WIDE_SIGN_FIRST, WIDE_SIGN_LAST)) {
    cp = wide_signs[cp - WIDE_SIGN_FIRST];
  }
  if (has(N, QUOTH_NORM_FOLD_QUOTES)) cp = fold_quote(cp);
  if (has(N, QUOTH_NORM_FOLD_DASHES) && is_dash(cp)) cp = '-';
  it->cp[0] = cp;
}

/* The item at p < n. It is kept, since a region looks one item ahead. */
static const item *read_item(norm *N, uint32_t p) {
  item *it = &N->ahead;
  unsigned char c = at(N, p);
  uint32_t raw, len = 0;
  if (it->pos == p && it->len > 0) return it;
  it->pos = p;
  it->n = 1;
  it->eat = 0;
  it->len = text_char(N->s + p, N->n - p, &raw);
  if (raw == TEXT_BAD) raw = TEXT_REPLACEMENT;
  it->cp[0] = raw;
  it->same = 1;
  if (c == '\t' || (c >= 0x20 && c < 0x80 && c != '&')) return it;
  if (has(N, NORM_NFC_ONLY)) return it;
  if (c == '\n' || c == '\r') {
    if (c == '\r') {
      it->same = 0;
      it->cp[0] = '\n';
      if (at(N, p + 1) == '\n') it->len = 2;
    }
    if (N->width && at(N, p + it->len - 1) == '\n')
      read_newline(N, p, p + it->len, it);
    return it;
  }
  if (c == '&') {
    uint32_t cp;
    if (has(N, QUOTH_NORM_ENTITIES) && (len = read_entity(N, p, &cp)) > 0) {
      it->len = len;
      map_char(N, p, cp, it);
      it->same = 0;
    }
    return it;
  }
  if (has(N, QUOTH_NORM_MOJIBAKE)) {
    uint32_t cp;
    /* what was undone, and a control that follows it, may be part of what is
    ** still encoded: left to the next pass as it is */
    if (c == 0xC3 && (len = read_double(N, p, &cp)) > 0) {
      it->len = len;
      it->cp[0] = cp;
      it->same = 0;
      return it;
    }
    if (is_c1(raw) && N->undone == p && p > 0) {
      N->undone += it->len;
      return it;
    }
  }
  map_char(N, p, raw, it);
  it->same = it->n == 1 && it->cp[0] == raw;
  return it;
}

/* -- composition ------------------------------------------------------- */

/* Does a region begin here? Everything that has a combining class, or that
** some starter composes with, is a mark, a Hangul vowel or final, or a vowel
** sign of Kirat Rai; taking more than needed into a region does no harm. */
static int is_boundary(uint32_t cp) {
  int cat;
  if (cp < 0x300) return 1;
  if (in(cp, 0x1160, 0x11FF) || in(cp, 0x16D63, 0x16D6A)) return 0;
  cat = utf8proc_get_property((utf8proc_int32_t)cp)->category;
  return cat != UTF8PROC_CATEGORY_MN && cat != UTF8PROC_CATEGORY_MC &&
         cat != UTF8PROC_CATEGORY_ME;
}

static quoth_err decompose(norm *N, uint32_t cp) {
  utf8proc_int32_t tmp[DECOMPOSED_MAX];
  utf8proc_ssize_t k = 1;
  quoth_err e = vec_room(N->a, &N->cps, DECOMPOSED_MAX);
  if (e) return e;
  tmp[0] = (utf8proc_int32_t)cp;
  if (cp >= 0xC0) { /* the first that decomposes */
    k = utf8proc_decompose_char((utf8proc_int32_t)cp, tmp, DECOMPOSED_MAX,
                                UTF8PROC_DECOMPOSE, NULL);
    if (k < 1 || k > DECOMPOSED_MAX) { /* not assigned: as it is */
      tmp[0] = (utf8proc_int32_t)cp;
      k = 1;
    }
  }
  memcpy(N->cps.v + N->cps.n, tmp, (size_t)k * sizeof *tmp);
  N->cps.n += (uint32_t)k;
  return QUOTH_OK;
}

static unsigned class_of(utf8proc_int32_t cp) {
  if (cp < 0x300) return 0;
  return (unsigned)utf8proc_get_property(cp)->combining_class & 0xFF;
}

/* Puts the marks v[0..n) in the order of their classes and keeps that of
** equals: by insertion when they are few, by counting when they are many, so
** that the work is linear. */
#define INSERTION_MAX 32
#define CLASSES 256

static void order_few(utf8proc_int32_t *v, uint32_t n) {
  for (uint32_t i = 1; i < n; i++) {
    utf8proc_int32_t cp = v[i];
    unsigned c = class_of(cp);
    uint32_t j = i;
    for (; j > 0 && class_of(v[j - 1]) > c; j--)
      v[j] = v[j - 1];
    v[j] = cp;
  }
}

static quoth_err order_many(norm *N, utf8proc_int32_t *v, uint32_t n) {
  uint32_t start[CLASSES + 1] = {0};
  quoth_err e;
  N->sorted.n = 0;
  e = vec_room(N->a, &N->sorted, n);
  if (e) return e;
  for (uint32_t i = 0; i < n; i++)
    start[class_of(v[i]) + 1]++;
  for (unsigned c = 0; c < CLASSES; c++)
    start[c + 1] += start[c];
  for (uint32_t i = 0; i < n; i++)
    N->sorted.v[start[class_of(v[i])]++] = v[i];
  memcpy(v, N->sorted.v, n * sizeof *v);
  return QUOTH_OK;
}

/* Orders the marks of each starter in N->cps. */
static quoth_err order_marks(norm *N) {
  uint32_t beg = 0, n = N->cps.n;
  quoth_err e = QUOTH_OK;
  while (!e && beg < n) {
    uint32_t end = beg;
    while (end < n && class_of(N->cps.v[end]) != 0)
      end++;
    if (end - beg > INSERTION_MAX)
      e = order_many(N, N->cps.v + beg, end - beg);
    else
      order_few(N->cps.v + beg, end - beg);
    beg = end + 1;
  }
  return e;
}

/* NFC of the decomposed code points in N->cps, as UTF-8 into N->enc. */
static quoth_err compose(norm *N) {
  utf8proc_ssize_t n = (utf8proc_ssize_t)N->cps.n;
  quoth_err e = order_marks(N);
  if (e) return e;
  if (n > 1)
    n = utf8proc_normalize_utf32(N->cps.v, n,
                                 UTF8PROC_COMPOSE | UTF8PROC_STABLE);
  N->enc.n = 0;
  if (n <= 0) return QUOTH_OK;
  e = vec_room(N->a, &N->enc, n * TEXT_CHAR_MAX);
  for (utf8proc_ssize_t i = 0; !e && i < n; i++)
    N->enc.n += text_encode((uint32_t)N->cps.v[i], N->enc.v + N->enc.n);
  return e;
}

/* -- writing ----------------------------------------------------------- */

/* Room for `want` items of a column, and no more than it takes. */
static quoth_err fit(quoth_arena *a, void **v, uint32_t *room, uint64_t want,
                     size_t size) {
  void *p;
  if (want <= *room) return QUOTH_OK;
  if (want >= UINT32_MAX) return QUOTH_EBIG;
  if (want > SIZE_MAX / 2 / size) return QUOTH_ENOMEM;
  p = arena_resize(a, *v, (size_t)want * size);
  if (!p) return QUOTH_ENOMEM;
  *v = p;
  *room = (uint32_t)want;
  return QUOTH_OK;
}

/* Room for the output of `more` bytes and the rest of the source as it is. */
static quoth_err room_out(norm *N, uint32_t more) {
  uint64_t want = (uint64_t)N->out.n + more + (N->n - N->done);
  void *v = N->out.v;
  quoth_err e;
  if (want <= N->out.room) return QUOTH_OK;
  if (v) want += N->out.n / 8 + 64;
  e = fit(N->a, &v, &N->out.room, want, 1);
  N->out.v = v;
  return e;
}

/* Edits are foretold from those so far, since doubling would waste much. */
static quoth_err room_edit(norm *N) {
  uint64_t n = N->edits.n, more;
  void *v = N->edits.v;
  quoth_err e;
  if (n < N->edits.room) return QUOTH_OK;
  more = n * (N->n - N->done) / ((uint64_t)N->done + 1);
  if (more > n) more = n;
  e = fit(N->a, &v, &N->edits.room, n + more + n / 8 + 4, sizeof *N->edits.v);
  N->edits.v = v;
  return e;
}

static void copy_to(norm *N, uint32_t p) {
  memcpy(N->out.v + N->out.n, N->s + N->done, p - N->done);
  N->out.n += p - N->done;
  N->done = p;
}

/* May an edit that begins at src be joined to the last one? */
static int joins_last(const norm *N, uint32_t src) {
  uint32_t from, n = N->edits.n;
  if (n < EDIT_FREE || (uint64_t)n * EDIT_DENSE <= src) return 0;
  from = N->edits.v[n - 1].src + N->edits.v[n - 1].src_len;
  if (src - from >= EDIT_GAP) return 0;
  for (; from < src; from++) /* never over the end of a line */
    if (at(N, from) == '\n' ||
        (at(N, from) <= ' ' && (uint64_t)n * EDIT_DENSER <= src))
      return 0;
  return 1;
}

/* Does U+200C or U+200D stand at p? What precedes it decides on it. */
static int joiner_at(const norm *N, uint32_t p) {
  return at(N, p) == 0xE2 && at(N, p + 1) == 0x80 &&
         (at(N, p + 2) == 0x8C || at(N, p + 2) == 0x8D);
}

/* Writes s[beg..end) as enc[0..n), without what both have in common at either
** side; nothing at all when they are the same. */
static quoth_err write_edit(norm *N, uint32_t beg, uint32_t end,
                            const char *enc, uint32_t n) {
  uint32_t k = 0;
  quoth_err e;
  while (k < n && k < end - beg && enc[k] == N->s[beg + k])
    k++;
  if (k == n && k == end - beg) return QUOTH_OK;
  if (!(n == 1 && (enc[0] == ' ' || at(N, beg) == '\r')) || joiner_at(N, end))
    N->again = 1;
  while (k > 0 && ((k < n && is_cont((unsigned char)enc[k])) ||
                   (beg + k < end && is_cont(at(N, beg + k)))))
    k--;
  beg += k;
  if (k) enc += k; /* enc is NULL where n is 0 */
  n -= k;
  k = 0;
  while (k < n && k < end - beg && enc[n - 1 - k] == N->s[end - 1 - k])
    k++;
  while (k > 0 && is_cont((unsigned char)enc[n - k]))
    k--;
  end -= k;
  n -= k;
  if ((e = room_out(N, n)) != QUOTH_OK) return e;
  if (joins_last(N, beg)) {
    quoth_edit *last = N->edits.v + N->edits.n - 1;
    copy_to(N, beg);
    last->src_len = end - last->src;
    last->dst_len = N->out.n + n - last->dst;
  } else {
    quoth_edit *edit;
    if ((e = room_edit(N)) != QUOTH_OK) return e;
    copy_to(N, beg);
    edit = N->edits.v + N->edits.n++;
    edit->src = beg;
    edit->dst = N->out.n;
    edit->src_len = end - beg;
    edit->dst_len = n;
  }
  if (n) memcpy(N->out.v + N->out.n, enc, n);
  N->out.n += n;
  N->done = end;
  return QUOTH_OK;
}

/* -- regions ----------------------------------------------------------- */

/* Where the character before p begins, if it is yet to be copied; else p. */
static uint32_t back(const norm *N, uint32_t p) {
  uint32_t q = p;
  while (q > N->done && is_cont(at(N, --q))) {
  }
  return q;
}

/* The commonest edit: one character for another, and an ASCII letter or such
** after it that nothing composes with. */
static int is_alone(const norm *N, const item *it) {
  unsigned char c = at(N, it->pos + it->len);
  return it->n == 1 && !it->eat && it->cp[0] < 0x300 && c < 0x80 && c != '&' &&
         c != '\n';
}

/* Handles what begins at *p and moves it behind. */
static quoth_err do_region(norm *N, uint32_t *p) {
  uint32_t beg = *p, end = *p;
  const item *it = read_item(N, *p);
  quoth_err e = QUOTH_OK;
  if (is_alone(N, it)) {
    char enc[TEXT_CHAR_MAX];
    *p = it->pos + it->len;
    if (it->same) return QUOTH_OK;
    return write_edit(N, beg, *p, enc, text_encode(it->cp[0], enc));
  }
  N->cps.n = 0;
  while (end < N->n && N->cps.n < REGION_MAX) {
    int boundary = it->n == 0 || is_boundary(it->cp[0]);
    if (it->n > 0 && boundary && end > *p) break;
    if (!boundary && N->cps.n == 0) { /* it belongs to what precedes */
      uint32_t cp, q = back(N, beg);
      if (q < beg && text_char(N->s + q, beg - q, &cp) && cp != TEXT_BAD) {
        beg = q;
        e = decompose(N, cp);
      }
    }
    if (it->eat && beg - N->done >= it->eat) beg -= it->eat;
    for (int i = 0; !e && i < it->n; i++)
      e = decompose(N, it->cp[i]);
    if (e) return e;
    end = it->pos + it->len;
    if (it->same && N->cps.n == 1 && boundary &&
        (uint32_t)N->cps.v[0] == it->cp[0]) {
      *p = end;
      return QUOTH_OK;
    }
    if (end < N->n) it = read_item(N, end);
  }
  *p = end;
  e = compose(N);
  return e ? e : write_edit(N, beg, end, N->enc.v, N->enc.n);
}

/* One pass; nothing is done where there is no reason for another. */
static quoth_err run_pass(norm *N) {
  quoth_err e = QUOTH_OK;
  uint32_t p = 0;
  N->width = has(N, QUOTH_NORM_UNWRAP) ? find_width(N) : 0;
  if (!N->again && !N->width) return QUOTH_OK;
  N->again = 0;
  N->search = N->n * 4ull + 2 * DIVIDED_REACH;
  while (!e && (p = find_next(N, p)) < N->n) {
    uint32_t len = inert(N, p);
    if (len && len <= N->n - p)
      p += len;
    else
      e = do_region(N, &p);
  }
  if (!e && N->edits.n > 0) {
    e = room_out(N, 0);
    if (!e) {
      copy_to(N, N->n);
      if (N->out.n > 0 && N->out.room - N->out.n > N->out.n / 8)
        vec_fit(N->a, &N->out);
    }
  }
  arena_resize(N->a, N->cps.v, 0);
  arena_resize(N->a, N->sorted.v, 0);
  arena_resize(N->a, N->enc.v, 0);
  return e;
}

/* -- maps -------------------------------------------------------------- */

static int64_t grows(const quoth_edit *e) {
  return (int64_t)e->dst_len - (int64_t)e->src_len;
}

/*
** The edits of two passes in a row as one list: f from A to B, g from B to C.
** Edits that meet in B become one.
*/
static quoth_err compose_maps(quoth_arena *a, const quoth_map *f,
                              const quoth_map *g, quoth_map *out) {
  VEC(quoth_edit) v = {NULL, 0, 0};
  uint32_t i = 0, j = 0;
  int64_t to_a = 0, to_c = 0; /* from a place in B between edits */
  while (i < f->n || j < g->n) {
    uint64_t beg = UINT64_MAX, end;
    quoth_edit *e;
    quoth_err err = vec_room(a, &v, 1);
    if (err) return err;
    if (i < f->n) beg = f->edits[i].dst;
    if (j < g->n && g->edits[j].src < beg) beg = g->edits[j].src;
    e = v.v + v.n++;
    e->src = (uint32_t)((int64_t)beg + to_a);
    e->dst = (uint32_t)((int64_t)beg + to_c);
    for (end = beg;;) {
      uint64_t stop;
      if (i < f->n && f->edits[i].dst <= end) {
        stop = (uint64_t)f->edits[i].dst + f->edits[i].dst_len;
        to_a -= grows(f->edits + i++);
      } else if (j < g->n && g->edits[j].src <= end) {
        stop = (uint64_t)g->edits[j].src + g->edits[j].src_len;
        to_c += grows(g->edits + j++);
      } else {
        break;
      }
      if (stop > end) end = stop;
    }
    e->src_len = (uint32_t)((int64_t)end + to_a - e->src);
    e->dst_len = (uint32_t)((int64_t)end + to_c - e->dst);
  }
  out->edits = v.v;
  out->n = v.n;
  out->src_len = f->src_len;
  out->dst_len = g->dst_len;
  return QUOTH_OK;
}

quoth_err norm_run(quoth_arena *a, const char *s, uint32_t n, unsigned flags,
                   const char **out, uint32_t *out_len, quoth_map *map) {
  char *owned = NULL; /* the text so far, when it is not s */
  int again = 1;
  *out = s;
  *out_len = n;
  memset(map, 0, sizeof *map);
  map->src_len = map->dst_len = n;
  for (int pass = 0; pass < PASSES_MAX; pass++) {
    norm N;
    quoth_map step, both;
    quoth_err e;
    memset(&N, 0, sizeof N);
    N.a = a;
    N.s = *out;
    N.n = *out_len;
    N.flags = flags;
    N.again = again;
    if ((e = run_pass(&N)) != QUOTH_OK) return e;
    if (N.edits.n == 0) break;
    step.edits = N.edits.v;
    step.n = N.edits.n;
    step.src_len = N.n;
    step.dst_len = N.out.n;
    if (pass == 0) {
      both = step;
    } else {
      if ((e = compose_maps(a, map, &step, &both)) != QUOTH_OK) return e;
      arena_resize(a, map->edits, 0);
      arena_resize(a, step.edits, 0);
    }
    *map = both;
    arena_resize(a, owned, 0);
    *out = owned = N.out.v;
    *out_len = N.out.n;
    again = N.again && !has(&N, NORM_NFC_ONLY);
  }
  return QUOTH_OK;
}

/* One side of an edit. */
static inline quoth_span side(const quoth_edit *e, int dst) {
  quoth_span s;
  s.beg = dst ? e->dst : e->src;
  s.end = s.beg + (dst ? e->dst_len : e->src_len);
  return s;
}

/* How many edits begin before `pos` on one side: from `lo` to `hi`. */
static inline uint32_t edits_before(const quoth_map *m, uint32_t pos, int dst,
                             uint32_t lo, uint32_t hi) {
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (side(m->edits + mid, dst).beg < pos)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo;
}

/* Where the place `pos` of one side, `n` edits behind, lies on the other. */
static inline uint32_t cross(const quoth_map *m, uint32_t pos, int dst, int is_end,
                      uint32_t n) {
  quoth_span from, to;
  if (n == 0) return pos;
  from = side(m->edits + n - 1, dst);
  to = side(m->edits + n - 1, !dst);
  if (pos < from.end) return is_end ? to.end : to.beg;
  return to.end + (pos - from.end);
}

/* So many edits within a span are gone over one by one: most are short. */
#define EDITS_NEAR 8

/*
** Bytes that have gone belong to no span: a beginning stands after them, an end
** before.
*/
static inline quoth_span cross_span(const quoth_map *m, quoth_span s, int dst) {
  uint32_t len = dst ? m->dst_len : m->src_len, n, k;
  quoth_span r;
  if (s.beg > len) s.beg = len;
  if (s.end > len) s.end = len;
  n = edits_before(m, s.beg + 1, dst, 0, m->n);
  r.beg = cross(m, s.beg, dst, 0, n);
  if (s.end <= s.beg) n = edits_before(m, s.end, dst, 0, n);
  for (k = 0; k < EDITS_NEAR && n < m->n && side(m->edits + n, dst).beg < s.end;
       k++)
    n++;
  if (k == EDITS_NEAR) n = edits_before(m, s.end, dst, n, m->n);
  r.end = cross(m, s.end, dst, 1, n);
  if (r.end < r.beg) r.end = r.beg; /* nothing but bytes that have gone */
  return r;
}

quoth_span quoth_map_source(const quoth_map *m, quoth_span dst) {
  return cross_span(m, dst, 1);
}

quoth_span quoth_map_target(const quoth_map *m, quoth_span src) {
  return cross_span(m, src, 0);
}
