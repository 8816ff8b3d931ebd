/*
** Sentences. A scan at memory speed stops at the few bytes that can end one
** (find_stop); only there the surroundings are read: the word before, closing
** marks and note numbers behind, and how the next word begins. What is read
** there is bounded by the constants below or not read again, so time is
** linear in the text.
*/
#include "sentence.h"

#include <string.h>
#include <utf8proc.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* An abbreviation is no longer than this, with its dots. */
#define WORD_MAX 20
/* A name before its verb of saying: “Stop!” Police Chief Ann Smith said; small
** words within it that are no roles; the bytes of an aside behind it; and the
** verb with adverbs and auxiliaries before it. */
#define NAME_WORDS 8
#define PARTICLE_MAX 3
#define ASIDE_MAX 80
#define SAYING_WORDS 3
/* How far the next item of a list that runs on in its line may lie. */
#define LIST_REACH 240
/* Digits of the number of a list item, and of a note: [12]. */
#define ITEM_DIGITS 2
#define NOTE_DIGITS 3
#define NOTE_BYTES 8
/* Opening marks, bullets and dashes before a word, with their spaces. */
#define MARKS_MAX 16
/* A remark in square brackets that is no sentence of its own. */
#define BRACKET_MAX 24
/* Hard-wrapped text: its longest line, and how many lines prove it. */
#define WRAP_MIN 40
#define WRAP_MAX 100
#define WRAP_LINES 3
/* A line this long that ends without a stop is not a heading or list item
** when the next begins small. */
#define LONG_LINE 40
/* “At 5 a.m.” is no sentence: so few words cannot be one before a name. */
#define TIME_WORDS 2
/* A word in small letters this long before a dot is no unknown abbreviation. */
#define PLAIN_MIN 3
/* How far a word is followed to see that it is a URL, a file or an address. */
#define GLUED_MAX 40

typedef struct {
  const unsigned char *s;
  uint32_t n;
  uint32_t beg;   /* of the current sentence */
  uint32_t head;  /* of its first word, behind bullets and opening marks */
  int small;      /* does that begin small? */
  uint32_t limit; /* where the next item of its list begins, or n */
  uint32_t block; /* end of the block of lines that was measured last */
  int wrapped;    /* is that block hard-wrapped? */
  const quoth_lexicon *lex;
} splitter;

/* -- characters -- */

static int is_digit(unsigned c) { return c - '0' < 10u; }
static int is_lower(unsigned c) { return c - 'a' < 26u; }
static int is_upper(unsigned c) { return c - 'A' < 26u; }
static int is_alpha(unsigned c) { return is_lower(c | 0x20); }
static int is_alnum(unsigned c) { return is_alpha(c) || is_digit(c); }
static int is_space(unsigned c) { return c == ' ' || c - 9u < 5u; }
static int is_newline(unsigned c) { return c == '\n' || c == '\r'; }

/* The byte at i, 0 past the end. */
static unsigned at(const splitter *t, uint32_t i) {
  return i < t->n ? t->s[i] : 0;
}

/* Are the bytes at i these three? */
static int is3(const splitter *t, uint32_t i, unsigned a, unsigned b,
               unsigned c) {
  return at(t, i) == a && at(t, i + 1) == b && at(t, i + 2) == c;
}

/* Length of the white space character at i, 0 for none: ASCII, U+0085,
** U+00A0, U+1680, U+2000-200A, U+2028, U+2029, U+202F, U+205F, U+3000. */
static uint32_t white_len(const splitter *t, uint32_t i) {
  unsigned c = at(t, i), b, d;
  if (c < 0x80) return i < t->n && is_space(c);
  b = at(t, i + 1);
  if (c == 0xC2) return b == 0x85 || b == 0xA0 ? 2 : 0;
  d = at(t, i + 2);
  if (c == 0xE2 && b == 0x80)
    return (d >= 0x80 && d <= 0x8A) || d == 0xA8 || d == 0xA9 || d == 0xAF ? 3
                                                                           : 0;
  if (c == 0xE2 && b == 0x81) return d == 0x9F ? 3 : 0;
  if (c == 0xE1 && b == 0x9A) return d == 0x80 ? 3 : 0;
  if (c == 0xE3 && b == 0x80) return d == 0x80 ? 3 : 0;
  return 0;
}

static uint32_t skip_white(const splitter *t, uint32_t i) {
  for (uint32_t k; (k = white_len(t, i)); i += k)
    continue;
  return i;
}

/* White space within the line. */
static uint32_t skip_blank(const splitter *t, uint32_t i) {
  for (uint32_t k; !is_newline(at(t, i)) && (k = white_len(t, i)); i += k)
    continue;
  return i;
}

/* Backwards over white space, down to `low`. */
static uint32_t trim(const splitter *t, uint32_t low, uint32_t i) {
  for (;;) {
    if (i > low && is_space(t->s[i - 1]))
      i--;
    else if (i >= low + 2 && white_len(t, i - 2) == 2)
      i -= 2;
    else if (i >= low + 3 && white_len(t, i - 3) == 3)
      i -= 3;
    else
      return i;
  }
}

/* Length of the quotation mark at i, 0 for none; straight, ‘ ’ ‚ ‛ “ ” „ ‟,
** guillemets and corner brackets. */
static uint32_t mark_len(const splitter *t, uint32_t i) {
  unsigned c = at(t, i), b, d;
  if (c == '"' || c == '\'') return 1;
  if (c < 0x80) return 0;
  b = at(t, i + 1);
  d = at(t, i + 2);
  if (c == 0xC2) return b == 0xAB || b == 0xBB ? 2 : 0;
  if (c == 0xE2 && b == 0x80)
    return (d >= 0x98 && d <= 0x9F) || d == 0xB9 || d == 0xBA ? 3 : 0;
  if (c == 0xE3 && b == 0x80) return d >= 0x8C && d <= 0x8F ? 3 : 0;
  return 0;
}

/* Is the quotation mark at i one that can close? Straight ones can. */
static int can_close(const splitter *t, uint32_t i) {
  unsigned c = at(t, i), d = at(t, i + (c == 0xC2 ? 1 : 2));
  if (!mark_len(t, i)) return 0;
  return c < 0x80 || d == 0x99 || d == 0x9D || d == 0xBA || d == 0xBB;
}

/* Length of the dash or bullet at i, 0 for none: - * • ⁃ ‣ · ‐ to ― . */
static uint32_t dash_len(const splitter *t, uint32_t i) {
  unsigned c = at(t, i), b, d;
  if (c == '-' || c == '*' || c == '_') return 1;
  if (c < 0x80) return 0;
  b = at(t, i + 1);
  d = at(t, i + 2);
  if (c == 0xC2) return b == 0xB7 ? 2 : 0;
  if (c == 0xE2 && b == 0x80)
    return (d >= 0x90 && d <= 0x95) || d == 0xA2 || d == 0xA3 ? 3 : 0;
  if (c == 0xE2 && b == 0x81) return d == 0x83 ? 3 : 0;
  return 0;
}

/* -- the scan -- */

/* A first look at a byte that is not ASCII: … ‼ ⁇ ⁈ ⁉, line and paragraph
** separator, 。． ！？ ｡ */
static int wide_stop(const splitter *t, uint32_t i) {
  unsigned c = at(t, i), b = at(t, i + 1), d = at(t, i + 2);
  if (c == 0xE2 && b == 0x80)
    return d == 0xA6 || d == 0xA8 || d == 0xA9 || d == 0xBC;
  if (c == 0xE2 && b == 0x81) return d >= 0x87 && d <= 0x89;
  if (c == 0xE3 && b == 0x80) return d == 0x82;
  if (c == 0xEF && b == 0xBC) return d == 0x81 || d == 0x8E || d == 0x9F;
  if (c == 0xEF && b == 0xBD) return d == 0xA1;
  return 0;
}

static int stops(const splitter *t, uint32_t i) {
  switch (t->s[i]) {
    case '.':
    case '!':
    case '?':
    case '\n':
    case '\r': return 1;
    case 0xE2:
    case 0xE3:
    case 0xEF: return wide_stop(t, i);
    default: return 0;
  }
}

/* The next byte of [i, limit) where a sentence can end, or limit. */
static uint32_t find_stop(const splitter *t, uint32_t i) {
#ifdef __SSE2__
  const __m128i dot = _mm_set1_epi8('.'), excl = _mm_set1_epi8('!');
  const __m128i ask = _mm_set1_epi8('?'), lf = _mm_set1_epi8('\n');
  const __m128i cr = _mm_set1_epi8('\r'), e2 = _mm_set1_epi8((char)0xE2);
  const __m128i e3 = _mm_set1_epi8((char)0xE3);
  const __m128i ef = _mm_set1_epi8((char)0xEF);
  for (; t->limit - i >= 16; i += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(t->s + i));
    __m128i a = _mm_or_si128(_mm_cmpeq_epi8(v, dot), _mm_cmpeq_epi8(v, excl));
    __m128i b = _mm_or_si128(_mm_cmpeq_epi8(v, ask), _mm_cmpeq_epi8(v, lf));
    __m128i c = _mm_or_si128(_mm_cmpeq_epi8(v, cr), _mm_cmpeq_epi8(v, e2));
    __m128i d = _mm_or_si128(_mm_cmpeq_epi8(v, e3), _mm_cmpeq_epi8(v, ef));
    unsigned hits;
    a = _mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d));
    for (hits = (unsigned)_mm_movemask_epi8(a); hits; hits &= hits - 1) {
      uint32_t k = i + (uint32_t)__builtin_ctz(hits);
      if (t->s[k] < 0x80 || wide_stop(t, k)) return k;
    }
  }
#endif
  while (i < t->limit && !stops(t, i))
    i++;
  return i;
}

/* -- the word before -- */

enum word_class {
  WORD_PLAIN,
  WORD_ITEM,    /* the number or letter of a list item: 1. The first */
  WORD_INITIAL, /* J. */
  WORD_IN,      /* the tags of the lexicon: abbr_in */
  WORD_NUM,     /* abbr_num */
  WORD_STOP,    /* abbr and starter */
  WORD_MAY      /* abbr */
};

/* The tags of a word of at most WORD_MAX + 1 bytes. An entry with a capital
** hides the one without ("I" of the pronouns the "i" of the starters), so the
** small form is asked for as well. */
static uint64_t tags_of(splitter *t, uint32_t beg, uint32_t end) {
  char small[WORD_MAX + 1];
  uint32_t id, len = end - beg;
  uint64_t tags;
  if (!t->lex || len > sizeof small) return 0;
  id = lex_find(t->lex, (const char *)t->s + beg, len).entry;
  if (id == QUOTH_NONE) return 0;
  tags = lex_tags(t->lex, id);
  if (!(lex_get(t->lex, id)->flags & LEX_EXACT)) return tags;
  for (uint32_t i = 0; i < len; i++) {
    unsigned c = t->s[beg + i];
    small[i] = (char)(is_upper(c) ? c | 0x20 : c);
  }
  return tags | lex_tags(t->lex, lex_find(t->lex, small, len).entry);
}

/* Where the word that ends at p begins: letters, digits and inner dots. */
static uint32_t word_start(const splitter *t, uint32_t p) {
  uint32_t b = p;
  while (b > t->beg && p - b < WORD_MAX) {
    unsigned c = t->s[b - 1];
    if (is_alnum(c) || c == '.') {
      b--;
    } else if (c >= 0x80) { /* a letter, unless in a block of punctuation */
      uint32_t k = b - 1;
      while (k > t->beg && b - k < 4 && (t->s[k] & 0xC0) == 0x80)
        k--;
      if (t->s[k] == 0xC2 || t->s[k] == 0xE2 || t->s[k] == 0xE3) break;
      b = k;
    } else {
      break;
    }
  }
  return b;
}

/* Letters with a dot between any two: U.S, a.m, J.C */
static int is_dotted(const splitter *t, uint32_t b, uint32_t p) {
  if (p - b < 3 || (p - b) % 2 == 0) return 0;
  for (uint32_t i = b; i < p; i++)
    if ((i - b) % 2 ? t->s[i] != '.' : !is_alpha(t->s[i])) return 0;
  return 1;
}

/* Two or more capitals: "the SEC" is no "Sec." */
static int is_caps(const splitter *t, uint32_t b, uint32_t e) {
  uint32_t i = b;
  while (i < e && is_upper(t->s[i]))
    i++;
  return i == e && e - b > 1;
}

/* Without a lexicon: a short capitalised word without a vowel, "Mr". */
static int looks_short(const splitter *t, uint32_t b, uint32_t p) {
  if (p - b > 4 || !is_upper(t->s[b])) return 0;
  for (uint32_t i = b; i < p; i++)
    if (!is_alpha(t->s[i]) || strchr("aeiouyAEIOUY", t->s[i])) return 0;
  return 1;
}

/* Is the capital at b a name and no initial: plan B, posted on X? Behind a
** preposition only one that has the tag itself is: "on J. Roe". */
static int is_letter(splitter *t, uint32_t b) {
  uint32_t e = b && t->s[b - 1] == ' ' ? b - 1 : b;
  uint64_t before = tags_of(t, word_start(t, e), e);
  return before & LEX_TAG(LETTERED) &&
         (!(before & LEX_TAG(PREP)) ||
          tags_of(t, b, b + 1) & LEX_TAG(LETTERED));
}

static enum word_class class_of(splitter *t, uint32_t b, uint32_t p) {
  uint32_t len = p - b, i = b;
  uint64_t tags;
  if (len == 0 || len >= WORD_MAX) return WORD_PLAIN;
  while (i < p && is_digit(t->s[i]))
    i++;
  if (i == p)
    return b == t->head && len <= ITEM_DIGITS ? WORD_ITEM : WORD_PLAIN;
  if (len == 1 && b == t->head) return WORD_ITEM;
  if (len == 1 && is_upper(t->s[b]))
    return is_letter(t, b) ? WORD_PLAIN : WORD_INITIAL;
  if (len == 2 && t->s[b] >= 0xC3) return WORD_INITIAL; /* É. */
  if ((tags = tags_of(t, b, p + 1))) {
    if (tags & LEX_TAG(ABBR_IN)) return WORD_IN;
    if (tags & LEX_TAG(ABBR_NUM)) return WORD_NUM;
    if (tags & LEX_TAG(ABBR))
      return tags & LEX_TAG(STARTER) ? WORD_STOP : WORD_MAY;
  }
  if (is_dotted(t, b, p)) return WORD_MAY;
  if (!t->lex && looks_short(t, b, p)) return WORD_IN;
  return WORD_PLAIN;
}

/* -- the word behind -- */

enum next_class {
  NEXT_LOWER,
  NEXT_UPPER,
  NEXT_DIGIT,
  NEXT_OTHER
};

typedef struct {
  enum next_class is;
  uint32_t beg; /* of the word itself, behind opening marks */
  int fresh;    /* no such marks before it */
} next_word;

static next_word read_next(const splitter *t, uint32_t beg) {
  next_word x;
  uint32_t i = beg, k;
  utf8proc_int32_t cp;
  unsigned c;
  for (int marks = 0;; marks++, i += k) {
    c = at(t, i);
    if (marks == MARKS_MAX) break;
    k = c == '(' || c == '[' || c == '{' ? 1 : mark_len(t, i);
    if (!k) k = dash_len(t, i);
    if (!k && c == ' ') k = 1; /* after a dash: "see? - Posted" */
    if (!k) break;
  }
  x.beg = i;
  x.fresh = i == beg;
  x.is = NEXT_OTHER;
  if (is_lower(c)) {
    x.is = NEXT_LOWER;
  } else if (is_upper(c)) {
    x.is = NEXT_UPPER;
  } else if (is_digit(c)) {
    x.is = NEXT_DIGIT;
  } else if (c >= 0x80) {
    (void)utf8proc_iterate(t->s + i, (utf8proc_ssize_t)(t->n - i), &cp);
    switch (cp < 0 ? UTF8PROC_CATEGORY_CN : utf8proc_category(cp)) {
      case UTF8PROC_CATEGORY_LL: x.is = NEXT_LOWER; break;
      case UTF8PROC_CATEGORY_LU:
      case UTF8PROC_CATEGORY_LT:
      case UTF8PROC_CATEGORY_LO: x.is = NEXT_UPPER; break;
      default: break;
    }
  }
  return x;
}

/* The end of the run of letters at i, read no further than a word is long. */
static uint32_t word_end(const splitter *t, uint32_t i) {
  uint32_t end = t->n - i > WORD_MAX + 1 ? i + WORD_MAX + 1 : t->n;
  while (i < end && (is_alpha(t->s[i]) || t->s[i] >= 0x80)) {
    if (t->s[i] >= 0x80 && (mark_len(t, i) || white_len(t, i))) break;
    i++;
  }
  return i;
}

/* Does a capitalised word at i begin a sentence after an abbreviation? */
static int is_starter(splitter *t, uint32_t i) {
  uint32_t e = word_end(t, i);
  if (e - i == 1 && at(t, e) == '.') return 0; /* an initial */
  if (e == i || e - i > WORD_MAX) return 0;
  return (tags_of(t, i, e) & LEX_TAG(STARTER)) != 0;
}

/* Is the word a verb of saying? */
static int is_say(splitter *t, uint32_t beg, uint32_t end) {
  return (tags_of(t, beg, end) & LEX_TAG(SAY)) != 0;
}

/* Does the word follow the time of day? */
static int is_time(splitter *t, uint32_t beg) {
  uint64_t tags = tags_of(t, beg, word_end(t, beg));
  return (tags & (LEX_TAG(TIME) | LEX_TAG(MONTH) | LEX_TAG(ZONE))) != 0;
}

/* Is the word "I", whose capital tells nothing? */
static int is_i(const splitter *t, uint32_t i) {
  return at(t, i) == 'I' && word_end(t, i) == i + 1;
}

/* The white space between two words at i, one character; 0 for none. */
static uint32_t gap_len(const splitter *t, uint32_t i) {
  return is_newline(at(t, i)) && !t->wrapped ? 0 : white_len(t, i);
}

/* Does one who is told something stand at i: them, reporters, the court? But
** not "the story". */
static int is_hearer(splitter *t, uint32_t i) {
  const uint64_t hearers = LEX_TAG(OBJ) | LEX_TAG(GROUP) | LEX_TAG(ROLE) |
                           LEX_TAG(ORG) | LEX_TAG(ORGS);
  uint32_t e = word_end(t, i);
  if (tags_of(t, i, e) & LEX_TAG(DET)) {
    i = e + gap_len(t, e);
    e = word_end(t, i);
  }
  return is_upper(at(t, i)) || (tags_of(t, i, e) & hearers) != 0;
}

/* Does a verb of saying stand at i, behind no more than a few adverbs and
** auxiliaries: "asked", "has also said"? */
static int is_saying(splitter *t, uint32_t i) {
  for (int w = 0; w < SAYING_WORDS; w++) {
    uint32_t e = word_end(t, i), next = e + gap_len(t, e);
    uint64_t tags = is_lower(at(t, i)) ? tags_of(t, i, e) : 0;
    if (tags & LEX_TAG(SAY)) return 1;
    if (tags & LEX_TAG(TELL)) return is_hearer(t, next);
    if (!(tags & (LEX_TAG(ADV) | LEX_TAG(HAVE)))) return 0;
    i = next;
  }
  return 0;
}

/* The end of the word of a name at i with what is joined to it, O’Roe-Lee’s,
** and with the dot of an initial, a title or U.S.; i for no such word. */
static uint32_t name_end(splitter *t, uint32_t i) {
  uint32_t e = word_end(t, i), k, f;
  enum word_class c;
  if (e == i || e - i > WORD_MAX) return i;
  while (e - i < GLUED_MAX) {
    k = at(t, e) == '-' ? 1 : can_close(t, e) ? mark_len(t, e) : 0;
    if (!k || (f = word_end(t, e + k)) == e + k) break;
    e = f;
  }
  while (at(t, e) == '.' && is_upper(at(t, e + 1)) && at(t, e + 2) == '.' &&
         e - i < WORD_MAX)
    e += 2;
  if (at(t, e) != '.') return e;
  c = class_of(t, i, e);
  return c == WORD_IN || c == WORD_INITIAL || c == WORD_MAY ? e + 1 : i;
}

/* Is s[i..e) one of the small words between those of a name: of, van der? */
static int is_particle(splitter *t, uint32_t i, uint32_t e) {
  const uint64_t verbs = LEX_TAG(VERB) | LEX_TAG(BE) | LEX_TAG(HAVE) |
                         LEX_TAG(MODAL) | LEX_TAG(DO);
  return e - i <= PARTICLE_MAX && !(tags_of(t, i, e) & verbs);
}

/* Behind a name, an aside within commas and then a verb of saying? i is at
** the first comma. */
static int is_cue_aside(splitter *t, uint32_t i) {
  uint32_t end = t->n - i > ASIDE_MAX ? i + ASIDE_MAX : t->n;
  for (uint32_t k = i + 1; k < end; k++) {
    unsigned c = t->s[k];
    if (is_newline(c) && !gap_len(t, k)) return 0;
    if (c == '!' || c == '?' || c == ';' || (c >= 0xE2 && wide_stop(t, k)))
      return 0;
    if (c == '"' || is3(t, k, 0xE2, 0x80, 0x9C)) return 0;
    if (c == '.' && class_of(t, word_start(t, k), k) == WORD_PLAIN) return 0;
    if (c == ',' && gap_len(t, k + 1) &&
        is_saying(t, k + 1 + gap_len(t, k + 1)))
      return 1;
  }
  return 0;
}

/* “Stop!” Ann Smith, 54, said: a name of a few words, then a verb of saying.
** A name may begin with "Police", but hardly with "The" or "Later". */
static int is_cue(splitter *t, uint32_t i) {
  const uint64_t roles = LEX_TAG(ROLE) | LEX_TAG(GROUP) | LEX_TAG(TITLE);
  int starts = is_starter(t, i) && !is_i(t, i), named = 0;
  for (int w = 0; w <= NAME_WORDS; w++) {
    uint32_t e, next;
    int role;
    if (named && is_saying(t, i)) return 1;
    e = name_end(t, i);
    if (e == i) return 0;
    next = e + gap_len(t, e);
    role = (tags_of(t, i, e) & roles) != 0;
    if (starts && !w && !(role && is_upper(at(t, next)))) return 0;
    named = role || !is_lower(t->s[i]);
    if (is_lower(t->s[i]) && (!w || !(role || is_particle(t, i, e)))) return 0;
    if (at(t, e) == ',') return is_cue_aside(t, e);
    if (next == e) return 0;
    i = next;
  }
  return 0;
}

/* Stop! he yelled. Without marks: a word, then a verb of saying. */
static int is_said(splitter *t, uint32_t i) {
  uint32_t e = word_end(t, i), f;
  if (at(t, e) != ' ' || e - i > WORD_MAX) return 0;
  f = word_end(t, e + 1);
  return f > e + 1 && f - e <= WORD_MAX && is_say(t, e + 1, f);
}

/* -- lists that run on in their line -- */

typedef struct {
  uint32_t len;   /* 0 for none */
  uint32_t value; /* of its number or letter */
  unsigned style; /* digits or letters, with which brackets; or the bullet */
} item;

static item read_item(const splitter *t, uint32_t i) {
  item m = {0, 0, 0};
  uint32_t k = i, d;
  unsigned c = at(t, i);
  if (c >= 0x80) {
    if ((d = dash_len(t, i)) && (at(t, i + 1) != 0x80 || at(t, i + 2) > 0x95)) {
      m.len = d;
      m.style = (unsigned)at(t, i + 1) << 8 | at(t, i + d - 1);
    }
    return m;
  }
  if (c == '(') {
    m.style = 1;
    c = at(t, ++k);
  }
  if (is_digit(c)) {
    for (d = 0; is_digit(c) && d <= ITEM_DIGITS; d++, c = at(t, ++k))
      m.value = m.value * 10 + (c - '0');
    if (d > ITEM_DIGITS) return m;
  } else if (is_alpha(c)) {
    m.style |= is_lower(c) ? 2 : 4;
    m.value = c;
    c = at(t, ++k);
  } else {
    return m;
  }
  if (c == '.') {
    m.style |= 8;
    c = at(t, ++k);
  }
  if (c == ')') {
    m.style |= 16;
    c = at(t, ++k);
  }
  if (m.style & 1 ? (m.style & 24) != 16 : !(m.style & 24)) return m;
  if ((m.style & 30) == 12) return m; /* A. and B. are initials */
  if (c == ' ') m.len = k - i;
  return m;
}

/* Where the next item of the list begins whose item stands at i; n for
** nowhere near. */
static uint32_t next_item(const splitter *t, uint32_t i) {
  item m = read_item(t, i), x;
  uint32_t end = t->n - i > LIST_REACH ? i + LIST_REACH : t->n;
  if (!m.len) return t->n;
  for (uint32_t k = i + m.len + 1; k < end && !is_newline(t->s[k]); k++) {
    if (t->s[k - 1] != ' ') continue;
    x = read_item(t, k);
    if (x.len && x.style == m.style &&
        (m.value ? x.value == m.value + 1 : x.value == 0))
      return k;
  }
  return t->n;
}

/* -- line ends -- */

/* Measures the block of lines around i: hard-wrapped text has lines of
** limited length, each of them too full for the word that the next begins
** with. Every block is measured once. */
static void measure(splitter *t, uint32_t i) {
  uint32_t first = i, widest = 0, lines = 0, full = 0, ragged = 0, end = t->n;
  while (first > 0 && !is_newline(t->s[first - 1]))
    first--;
  for (int pass = 0; pass < 2; pass++) {
    for (uint32_t a = first; a < end;) {
      uint32_t b = a, next, word, len;
      while (b < end && !is_newline(t->s[b]))
        b++;
      len = trim(t, a, b) - a;
      if (len == 0) {
        end = a;
        break;
      }
      next = b;
      if (next < end) next += is3(t, next, '\r', '\n', at(t, next + 2)) ? 2 : 1;
      if (pass == 0) {
        lines++;
        if (len > widest) widest = len;
      } else if (next < end) {
        for (word = next; word < end && !is_space(t->s[word]); word++)
          continue;
        if (len + 1 + (word - next) > widest)
          full++;
        else
          ragged++;
      }
      a = next;
    }
    if (widest < WRAP_MIN || widest > WRAP_MAX || lines < WRAP_LINES) break;
  }
  t->block = end;
  t->wrapped = full > 4 * ragged;
}

/* Does the text that ends at i end as a sentence does? */
static int ends_stopped(const splitter *t, uint32_t i) {
  for (int k = 0; k < 4 && i > t->beg; k++) {
    unsigned c = t->s[i - 1];
    if (c == '.' || c == '!' || c == '?' || c == ':') return 1;
    if (i >= t->beg + 3 && wide_stop(t, i - 3)) return 1;
    if (i >= t->beg + 3 && mark_len(t, i - 3) == 3)
      i -= 3;
    else if (c == ')' || c == ']' || mark_len(t, i - 1) == 1)
      i--;
    else
      return 0;
  }
  return 0;
}

/* Does the line end at i end a sentence? `next` is where text goes on. */
static int line_ends(splitter *t, uint32_t i, uint32_t next) {
  uint32_t k, lines = 0, len = 0, last = trim(t, t->beg, i);
  next_word x;
  if (next >= t->n) return 1;
  for (k = i; k < next; k++) {
    if (is3(t, k, 0xE2, 0x80, 0xA9)) return 1;
    lines += t->s[k] == '\n' || (t->s[k] == '\r' && at(t, k + 1) != '\n') ||
             is3(t, k, 0xE2, 0x80, 0xA8);
  }
  if (lines != 1) return lines != 0;
  if (i >= t->block) measure(t, i);
  if (t->wrapped) return 0;
  x = read_next(t, next);
  if (x.is != NEXT_LOWER || !x.fresh || ends_stopped(t, last)) return 1;
  if (at(t, last - 1) == ',') return 0;
  while (len < LONG_LINE && last - len > t->beg &&
         !is_newline(t->s[last - len - 1]))
    len++;
  if (len == LONG_LINE) return 0;
  /* a short line goes on when both together make a sentence */
  if (t->small) return 1;
  for (k = next; k < t->n && !is_newline(t->s[k]) && k - next < WRAP_MAX; k++)
    continue;
  return !ends_stopped(t, trim(t, next, k));
}

/* Does the mark at p stand in short square brackets: [16: where? 13:28]? */
static int is_bracketed(const splitter *t, uint32_t p) {
  uint32_t i = p, k = p + 1;
  while (i > t->beg && p - i < BRACKET_MAX && t->s[i] != '[' && t->s[i] != ']')
    i--;
  while (k < t->n && k - p < BRACKET_MAX && t->s[k] != '[' && t->s[k] != ']')
    k++;
  return t->s[i] == '[' && at(t, k) == ']';
}

/* -- the stop and what follows it -- */

typedef struct {
  uint32_t end;
  uint32_t dots, marks; /* . and ! ? */
  uint32_t spaced;      /* dots with a space before: . . . */
  int wide;             /* 。 needs no space behind */
} stop_run;

static stop_run read_run(const splitter *t, uint32_t i) {
  stop_run r = {0, 0, 0, 0, 0};
  for (;;) {
    unsigned c = at(t, i);
    if (c == '.') {
      r.dots++;
      i++;
    } else if (c == '!' || c == '?') {
      r.marks++;
      i++;
    } else if (is3(t, i, 0xE2, 0x80, 0xA6)) {
      r.dots += 3;
      i += 3;
    } else if (c >= 0xE2 && wide_stop(t, i) && !white_len(t, i)) {
      if (c == 0xE2 || (c == 0xEF && at(t, i + 2) != 0x8E))
        r.marks++;
      else
        r.dots++;
      r.wide = c != 0xE2;
      i += 3;
    } else if (c == ' ' && at(t, i + 1) == '.' && r.dots &&
               !is_alnum(at(t, i + 2))) {
      r.dots++;
      r.spaced++;
      i += 2;
    } else {
      break;
    }
  }
  r.end = i;
  return r;
}

/* The note number in brackets at i: [12], [a], [1-3], or an omission behind a
** stop: [...]; its length or 0. */
static uint32_t note_len(const splitter *t, uint32_t i) {
  if (at(t, i) != '[') return 0;
  if (is3(t, i + 1, 0xE2, 0x80, 0xA6) && at(t, i + 4) == ']') return 5;
  if (is3(t, i + 1, '.', '.', '.') && at(t, i + 4) == ']') return 5;
  for (uint32_t k = 1; k < NOTE_BYTES; k++) {
    unsigned c = at(t, i + k);
    if (c == ']') return k > 1 ? k + 1 : 0;
    if (!is_digit(c) && c != ',' && c != '-' && !(is_lower(c) && k == 1))
      return 0;
  }
  return 0;
}

/* The length of a face like :-) at i, or 0. */
static uint32_t face_len(const splitter *t, uint32_t i) {
  uint32_t k = i + 1;
  unsigned c = at(t, i);
  if (c != ':' && c != ';' && c != '=' && c != '8') return 0;
  if (at(t, k) == '-') k++;
  c = at(t, k);
  return c && strchr("()DPp", (int)c) && !is_alnum(at(t, k + 1)) ? k + 1 - i
                                                                 : 0;
}

static uint32_t skip_digits(const splitter *t, uint32_t i) {
  while (is_digit(at(t, i)))
    i++;
  return i;
}

/* Bare note numbers behind a stop, "is known.11 12 But": their end, or i when
** what stands there is something else. */
static uint32_t skip_numbers(const splitter *t, uint32_t i) {
  uint32_t e = i, k = i, d;
  for (;;) {
    for (d = 0; is_digit(at(t, k)); d++)
      k++;
    if (d == 0 || d > NOTE_DIGITS) break;
    e = k;
    if (at(t, k) != ' ') return i;
    k++;
  }
  return d == 0 && e > i && read_next(t, k).is == NEXT_UPPER ? e : i;
}

/* "world.Today" or "talk?they": no space, but no file, URL or address. */
static int is_glued(splitter *t, uint32_t p) {
  uint32_t b = p, e = p + 1;
  if (!is_alpha(at(t, e)) || !is_lower(at(t, e + 1))) return 0;
  if (t->s[p] == '.' && !is_upper(t->s[e])) return 0;
  if (p == t->beg || !(is_lower(t->s[p - 1]) || is_digit(t->s[p - 1])))
    return 0;
  while (b > t->beg && p - b < GLUED_MAX &&
         (is_alnum(t->s[b - 1]) || t->s[b - 1] == ',' || t->s[b - 1] == '\'' ||
          t->s[b - 1] == '-'))
    b--;
  if (p - b < 2 || p - b == GLUED_MAX) return 0;
  if (b > t->beg && !is_space(t->s[b - 1]) && t->s[b - 1] != '(' &&
      !mark_len(t, b - 1))
    return 0;
  e = word_end(t, e);
  if (at(t, e) == '.') return !is_alnum(at(t, e + 1)) || is_upper(at(t, e + 1));
  return (e == t->n || is_space(t->s[e]) || t->s[e] == ',' ||
          t->s[e] == '\'') &&
         class_of(t, b, p) == WORD_PLAIN;
}

/* Is the mark at p part of a name of the lexicon? */
static int is_name(splitter *t, uint32_t p) {
  uint32_t b = word_start(t, p);
  return b < p && is_upper(t->s[b]) && tags_of(t, b, p + 1) & LEX_TAG(ABBR);
}

/* What closes behind a stop. */
enum {
  CLOSED_QUOTE = 1,
  CLOSED_BRACKET = 2
};

/* Is all of the sentence before b a word or two: "At 5" a.m.? */
static int only_time(const splitter *t, uint32_t b) {
  int words = 0;
  for (uint32_t i = t->beg; i < b && words <= TIME_WORDS; i++)
    words += t->s[i] == ' ';
  return words <= TIME_WORDS;
}

/* Does a single dot at p end a sentence? */
static int dot_ends(splitter *t, uint32_t p, next_word x, unsigned closed) {
  int aside = at(t, x.beg - 1) == '(' || at(t, x.beg - 1) == '[';
  uint32_t b = word_start(t, p);
  enum word_class w = class_of(t, b, p);
  if (closed && w == WORD_IN) w = WORD_MAY;
  /* capitals throughout are an abbreviation only where all is so written */
  if (x.is == NEXT_UPPER && is_caps(t, b, p) && is_lower(at(t, x.beg + 1)))
    w = WORD_PLAIN;
  switch (x.is) {
    case NEXT_LOWER:
      return w == WORD_PLAIN && !closed &&
             (t->small || next_item(t, x.beg) < t->n ||
              (p - b >= PLAIN_MIN && is_lower(t->s[p - 1]) &&
               is_starter(t, x.beg)));
    case NEXT_DIGIT:
      if (b == p && p > t->beg && t->s[p - 1] >= 0x80) return 0; /* N° */
      return w == WORD_PLAIN || (w == WORD_STOP && !aside);
    case NEXT_OTHER:
      if (at(t, x.beg) && strchr("&/+=,;:|%", (int)at(t, x.beg))) return 0;
      return w == WORD_PLAIN || w == WORD_STOP;
    default: break;
  }
  switch (w) {
    case WORD_ITEM:
    case WORD_IN: return 0;
    case WORD_INITIAL:
    case WORD_MAY: return is_starter(t, x.beg);
    case WORD_STOP:
      if ((t->s[p - 1] | 0x20) != 'm') return 1;
      if (is_starter(t, x.beg)) return 1;
      if (aside) return 0; /* 5 p.m. (Moscow time) */
      return !only_time(t, b) && !is_time(t, x.beg);
    default: return 1;
  }
}

/* Does a run with ! or ? end one? `closed` says what closes behind it. */
static int marks_end(splitter *t, uint32_t p, stop_run r, next_word x,
                     unsigned closed) {
  if (!closed && is_bracketed(t, p)) return 0;
  if (!closed && r.end == p + 1 && is_name(t, p)) /* Yahoo! Inc. */
    return x.is == NEXT_UPPER && is_starter(t, x.beg);
  if (x.is != NEXT_LOWER) return 1;
  /* small letters: after a name ("Rock! was") it goes on */
  return !closed && x.fresh && !is_said(t, x.beg) &&
         (t->small || is_lower(at(t, word_start(t, p))));
}

/* Over closing marks and note numbers that stand right behind a stop. */
static uint32_t skip_closing(const splitter *t, uint32_t i, unsigned *closed) {
  for (uint32_t k;; i += k) {
    unsigned c = at(t, i);
    if (c == ')' || c == ']' || c == '}') {
      k = 1;
      *closed |= CLOSED_BRACKET;
    } else if ((k = mark_len(t, i))) {
      *closed |= CLOSED_QUOTE;
    } else if ((c == '*' || c == '_') && !is_alnum(at(t, i + 1))) {
      k = 1;
    } else if (!(k = note_len(t, i))) {
      return i;
    }
  }
}

/* Over one thing that stands apart behind a stop and still belongs to it: a
** note, a face, a closing mark. Its end, or i. */
static uint32_t skip_apart(splitter *t, uint32_t i, unsigned *closed) {
  uint32_t k = note_len(t, i);
  unsigned c = 0;
  if (!k) k = face_len(t, i);
  if (!k && at(t, i) == ')') {
    k = 1;
    c = CLOSED_BRACKET;
  }
  if (!k && can_close(t, i)) { /* « Non ! » */
    k = mark_len(t, i);
    c = CLOSED_QUOTE;
  }
  if (k && (i + k == t->n || white_len(t, i + k))) {
    *closed |= c;
    return i + k;
  }
  k = skip_digits(t, i); /* a bare note number: "It holds. 4 Even so" */
  return k > i && k - i <= NOTE_DIGITS && at(t, k) == ' ' &&
                 is_upper(at(t, k + 1)) && is_starter(t, k + 1)
             ? k
             : i;
}

/* Does a sentence end with the stop at p? Its end, or 0. *on is where the
** scan goes on. */
static uint32_t stop_ends(splitter *t, uint32_t p, uint32_t *on) {
  unsigned closed = 0, before = p > t->beg ? t->s[p - 1] : 0;
  uint32_t e, w;
  int inserted; /* by an editor */
  stop_run r;
  next_word x;
  if (t->s[p] == '.' && is_lower(at(t, p + 1))) { /* most dots in a word */
    *on = p + 1;
    return 0;
  }
  r = read_run(t, p);
  *on = r.end;
  if (p == t->head && r.dots > 1) return 0; /* nothing said yet */
  if (r.end == p + 1 && is_glued(t, p)) return p + 1;
  inserted = before == '[' && at(t, r.end) == ']';
  e = skip_closing(t, r.end, &closed);
  /* [...] and (!) belong to what is around them, but "in Wuhan[.]” She" ends */
  if ((before == '(' && at(t, r.end) == ')') ||
      (inserted && !(closed & CLOSED_QUOTE && p > t->beg + 1)))
    return 0;
  if (e > p + 1 || !is_digit(before)) e = skip_numbers(t, e);
  *on = e;
  w = skip_blank(t, e);
  if (w == e && w < t->n && !is_newline(t->s[w])) {
    if (!closed && r.dots > 1 && is_upper(at(t, e)) && at(t, e) != 'I')
      return e; /* over....Then */
    return r.wide ? e : 0;
  }
  if (w < t->n) {
    uint32_t k = skip_apart(t, w, &closed);
    if (k > w) {
      *on = e = k;
      w = skip_blank(t, e);
    }
  }
  if (w >= t->n) return e;
  if (is_newline(t->s[w])) {
    uint32_t next = skip_white(t, w);
    if (line_ends(t, w, next)) return e;
    w = next;
  }
  x = read_next(t, w);
  /* “Stop!” Ann said. “I ...” Ann said. After one dot, an own sentence. */
  if (closed & CLOSED_QUOTE && (r.marks || r.dots > 1) && x.fresh &&
      x.is == NEXT_UPPER && is_cue(t, w))
    return 0;
  if (inserted)
    return x.is == NEXT_UPPER && (r.dots == 1 || is_starter(t, w)) ? e : 0;
  if (r.marks) return marks_end(t, p, r, x, closed) ? e : 0;
  if (r.dots == 1) return dot_ends(t, p, x, closed) ? e : 0;
  /* an omission; "I" has a capital anyway */
  if (x.is != NEXT_UPPER || is_i(t, x.beg)) return 0;
  /* "It ended. . . . The": the stop, then the omission */
  if (r.spaced >= 3 && r.dots == r.spaced + 1 && e == r.end &&
      !is_space(before))
    return p + 1;
  return e;
}

/* -- the sentences -- */

static uint32_t find_end(splitter *t) {
  uint32_t i = t->beg, e;
  for (;;) {
    i = find_stop(t, i);
    if (i >= t->limit) return t->limit;
    if (white_len(t, i)) {
      uint32_t next = skip_white(t, i);
      if (line_ends(t, i, next)) return i;
      i = next;
    } else if ((e = stop_ends(t, i, &i))) {
      return e < t->limit ? e : t->limit;
    }
    if (i > t->limit) i = t->limit;
  }
}

quoth_err sentence_split(quoth_arena *a, const quoth_lexicon *lex,
                         const char *s, uint32_t n, quoth_spans *out) {
  splitter t;
  quoth_err err;
  memset(&t, 0, sizeof t);
  t.s = (const unsigned char *)s;
  t.n = n;
  t.lex = lex;
  for (t.beg = skip_white(&t, 0); t.beg < n;) {
    uint32_t end;
    next_word first = read_next(&t, t.beg);
    t.head = first.beg;
    t.small = first.is == NEXT_LOWER;
    t.limit = next_item(&t, t.beg);
    end = find_end(&t);
    if ((err = vec_room(a, out, 1))) return err;
    out->v[out->n].beg = t.beg;
    out->v[out->n++].end = trim(&t, t.beg, end);
    t.beg = skip_white(&t, end);
  }
  return QUOTH_OK;
}
