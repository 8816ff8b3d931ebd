/*
** Token: words, numbers, marks. One pass over each line, which looks each word
** up as soon as it ends (its letter meanwhile tells which phrases may begin
** so); then phrases of the lexicon are merged into one token each. Every byte
** of a line that is no white space is in exactly one token.
*/
#include "token.h"

#include <string.h>
#include <utf8proc.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Words of the longest phrase the lexicon may hold. */
#define PHRASE_WORDS 6
/* Function words of fewer bytes are alike in many languages: a, in, me. */
#define FUNCTION_BYTES 3
/* Letters of the endings ("-ing") that are tried for unknown words. */
#define ENDING_MIN 2
#define ENDING_MAX 4
/* So many words are read before the lexicon has to answer for them. */
#define WORDS_AHEAD 16
/* Bytes of a token and the space before it, in English; room is made for so
** many at once, and grows where that is too little. */
#define TOKEN_BYTES 5

typedef struct {
  const char *s;
  uint32_t end;
  uint32_t phrase; /* the first token that a phrase may begin with, or NONE */
  quoth_doc *doc;
  uint32_t nwaiting;
  struct {
    uint32_t tok;
    lex_key key;
  } waiting[WORDS_AHEAD]; /* for the lexicon's answer */
} scan;

/* Classes of bytes, one bit each. */
enum {
  LOWER = 1,
  UPPER = 2,
  DIGIT = 4,
  JOINER = 8, /* -&_.@/+' go on a word when a letter follows */
  WIDE = 16,  /* not ASCII */
  BLANK = 32,
  COLON = 64 /* may be that of a URL */
};
#define ALNUM (LOWER | UPPER | DIGIT)

/* clang-format off */
static const uint8_t class_of[0x100] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    32, 0, 0, 0, 0, 0, 8, 8, 0, 0, 0, 8, 0, 8, 8, 8,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 64, 0, 0, 0, 0, 0,
    8, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 8,
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
};
/* clang-format on */

static int is_lower(unsigned char c) { return class_of[c] == LOWER; }
static int is_upper(unsigned char c) { return class_of[c] == UPPER; }
static int is_digit(unsigned char c) { return class_of[c] == DIGIT; }
static int is_space(unsigned char c) { return class_of[c] == BLANK; }

static unsigned char byte_at(const scan *z, uint32_t i) {
  return i < z->end ? (unsigned char)z->s[i] : 0;
}

/* What a character that is no ASCII letter or digit is. */
typedef struct {
  uint8_t kind, letter, len;
} sign;

static int is_letter_at(const scan *z, uint32_t i);

/* The signs of three bytes E2 80 xx. */
static sign general_punctuation(unsigned char c) {
  sign g = {TOK_OTHER, 0, 3};
  static const uint8_t quotes[8] = {
      GLYPH_LSINGLE, GLYPH_RSINGLE, GLYPH_LOWSINGLE, GLYPH_LSINGLE,
      GLYPH_LDOUBLE, GLYPH_RDOUBLE, GLYPH_LOWDOUBLE, GLYPH_LDOUBLE};
  if (c >= 0x98 && c <= 0x9F) {
    g.kind = TOK_MARK;
    g.letter = quotes[c - 0x98];
  } else if (c >= 0x90 && c <= 0x95) {
    g.kind = TOK_DASH;
  } else if (c == 0xA6) {
    g.kind = TOK_STOP;
    g.letter = STOP_ELLIPSIS;
  } else if (c == 0xB9 || c == 0xBA) {
    g.kind = TOK_MARK;
    g.letter = c == 0xB9 ? GLYPH_LANGLE : GLYPH_RANGLE;
  }
  return g;
}

static sign ascii_sign(const scan *z, uint32_t i, unsigned char c,
                       unsigned char next) {
  sign g = {TOK_OTHER, c, 1};
  switch (c) {
    case ',':
      g.kind = TOK_COMMA;
      if (next == ',' && !is_space(byte_at(z, i + 2)) &&
          byte_at(z, i + 2) != ',') {
        g.kind = TOK_MARK;
        g.letter = GLYPH_LOWDOUBLE;
        g.len = 2;
      }
      break;
    case '.':
      g.kind = TOK_STOP;
      if (next == '.') {
        g.letter = STOP_ELLIPSIS;
        while (byte_at(z, i + g.len) == '.' && g.len < UINT8_MAX) g.len++;
      }
      break;
    case '!':
    case '?': g.kind = TOK_STOP; break;
    case ':': g.kind = TOK_COLON; break;
    case ';': g.kind = TOK_SEMI; break;
    case '(':
    case '[':
    case '{': g.kind = TOK_OPEN; break;
    case ')':
    case ']':
    case '}': g.kind = TOK_CLOSE; break;
    case '-':
      /* "U.S.-born" has a hyphen */
      if (i > 1 && z->s[i - 1] == '.' && is_letter_at(z, i - 2) &&
          is_letter_at(z, i + 1))
        break;
      g.kind = TOK_DASH;
      while (byte_at(z, i + g.len) == '-' && g.len < UINT8_MAX) g.len++;
      break;
    case '"':
      g.kind = TOK_MARK;
      g.letter = GLYPH_DOUBLE;
      break;
    case '\'':
    case '`':
      g.kind = TOK_MARK;
      g.letter = c == '`' ? GLYPH_LSINGLE : GLYPH_SINGLE;
      if (next == c) {
        g.letter = c == '`' ? GLYPH_LDOUBLE : GLYPH_RDOUBLE;
        g.len = 2;
      }
      break;
    case '<':
    case '>':
      if (next == c) {
        g.kind = TOK_MARK;
        g.letter = c == '<' ? GLYPH_LGUILLEMET : GLYPH_RGUILLEMET;
        g.len = 2;
      }
      break;
    default: break;
  }
  return g;
}

static uint8_t char_len(unsigned char c) {
  return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* The sign at i; len 0 when a word or number begins there. */
static sign sign_at(const scan *z, uint32_t i) {
  unsigned char c = byte_at(z, i), next = byte_at(z, i + 1);
  sign none = {TOK_WORD, 0, 0};
  if (c < 0x80) {
    if (class_of[c] & ALNUM) return none;
    return ascii_sign(z, i, c, next);
  }
  if (c == 0xE2 && next == 0x80)
    return general_punctuation(byte_at(z, i + 2));
  if (c == 0xC2) { /* Latin-1 signs; the three letters among them are words */
    sign g = {TOK_OTHER, 0, 2};
    if (next == 0xAA || next == 0xB5 || next == 0xBA) return none;
    if (next == 0xAB || next == 0xBB) {
      g.kind = TOK_MARK;
      g.letter = next == 0xAB ? GLYPH_LGUILLEMET : GLYPH_RGUILLEMET;
    }
    return g;
  }
  if (c == 0xE2 && next >= 0x81 && next <= 0xAF && next != 0xB0) {
    sign g = {TOK_OTHER, 0, 3}; /* symbols, arrows, bullets, currencies */
    return g;
  }
  if (c == 0xEF && next == 0xBF && byte_at(z, i + 2) == 0xBD) {
    sign g = {TOK_OTHER, 0, 3}; /* U+FFFD */
    return g;
  }
  return none;
}

static int is_letter_at(const scan *z, uint32_t i) {
  unsigned char c = byte_at(z, i);
  if (i >= z->end) return 0;
  if (c < 0x80) return (class_of[c] & ALNUM) != 0;
  return sign_at(z, i).len == 0;
}

/* Bytes of an apostrophe at i, 0 for none. */
static uint32_t apostrophe(const scan *z, uint32_t i) {
  unsigned char c = byte_at(z, i);
  if (c == '\'') return 1;
  if (c == 0xE2 && byte_at(z, i + 1) == 0x80 &&
      (byte_at(z, i + 2) == 0x99 || byte_at(z, i + 2) == 0x98))
    return 3;
  return 0;
}

/* Is a "'s" of possession (or "is") at i, with nothing of a word after it? */
static int possessive(const scan *z, uint32_t i) {
  uint32_t n = apostrophe(z, i);
  unsigned char c;
  if (!n) return 0;
  c = byte_at(z, i + n);
  return (c == 's' || c == 'S') && !is_letter_at(z, i + n + 1);
}

/* How many bytes at i that are no ASCII letters or digits go on a word. */
static uint32_t joined(const scan *z, uint32_t i) {
  unsigned char c = byte_at(z, i);
  uint32_t n;
  if (c >= 0x80 && is_letter_at(z, i))
    return char_len(c) < z->end - i ? char_len(c) : z->end - i;
  if (possessive(z, i)) return 0;
  n = apostrophe(z, i);
  if (!n && c < 0x80) n = 1;
  if (!n && c == 0xE2 && byte_at(z, i + 1) == 0x80 &&
      (byte_at(z, i + 2) == 0x90 || byte_at(z, i + 2) == 0x91))
    n = 3; /* hyphens that are no U+002D */
  return n && is_letter_at(z, i + n) ? n : 0;
}

/* The letters and digits of ASCII that a word begins with, as far as they are
** read at once. */
typedef struct {
  uint32_t n; /* how many; LEX_LETTERS_MAX where there may be more */
  int lower;  /* is a small letter among them? */
  lex_letters letters;
} opening;

#ifdef __SSE2__
/* A bit for each of the bytes from `first` to `last`, which are ASCII. */
static inline unsigned between(__m128i v, char first, char last) {
  __m128i from = _mm_cmpgt_epi8(v, _mm_set1_epi8((char)(first - 1)));
  __m128i above = _mm_cmpgt_epi8(v, _mm_set1_epi8(last));
  return (unsigned)_mm_movemask_epi8(_mm_andnot_si128(above, from));
}

/* The bytes of the first n of eight, and of the n - 8 of the next. */
#define FIRST(n) ((n) < 8 ? ((uint64_t)1 << 8 * ((n)&7)) - 1 : UINT64_MAX)
#define MASK(n) \
  { FIRST(n), (n) > 8 ? FIRST((n)-8) : 0 }
static const uint64_t first_bytes[LEX_LETTERS_MAX + 1][2] = {
    MASK(0),  MASK(1),  MASK(2),  MASK(3),  MASK(4),  MASK(5),
    MASK(6),  MASK(7),  MASK(8),  MASK(9),  MASK(10), MASK(11),
    MASK(12), MASK(13), MASK(14), MASK(15), MASK(16)};

/* Without a branch that most words would take in another way. The bit that
** tells small letters from capitals is set in digits. */
static inline opening open_word(const scan *z, uint32_t i) {
  opening w = {0, 0, {0, 0, 0}};
  uint64_t piece[2];
  unsigned letter, small, mask;
  __m128i text, folded;
  if (z->doc->len - i < LEX_LETTERS_MAX) return w;
  text = _mm_loadu_si128((const __m128i *)(const void *)(z->s + i));
  folded = _mm_or_si128(text, _mm_set1_epi8(0x20));
  letter = between(folded, 'a', 'z');
  small = (unsigned)_mm_movemask_epi8(_mm_slli_epi16(text, 2));
  w.n = scan_lowest(~(uint64_t)(letter | between(text, '0', '9')));
  mask = letter & ((1u << w.n) - 1);
  w.lower = (mask & small) != 0;
  w.letters.upper = mask & ~small;
  _mm_storeu_si128((__m128i *)(void *)piece, folded);
  w.letters.low = piece[0] & first_bytes[w.n][0];
  w.letters.high = piece[1] & first_bytes[w.n][1];
  return w;
}
#else
static inline opening open_word(const scan *z, uint32_t i) {
  opening none = {0, 0, {0, 0, 0}};
  (void)z, (void)i;
  return none;
}
#endif

/* The end of the word that goes on at `i`; *seen gets the classes in it. */
static uint32_t word_end(const scan *z, uint32_t i, unsigned *seen) {
  const unsigned char *s = (const unsigned char *)z->s;
  unsigned all = 0, c = 0;
  for (;;) {
    uint32_t n, end = z->end;
    for (; i < end && (c = class_of[s[i]]) & ALNUM; i++)
      all |= c;
    if (i == end || !(c & (JOINER | WIDE))) break;
    n = joined(z, i);
    if (!n) break;
    all |= c;
    i += n;
  }
  *seen |= all;
  return i;
}

/* The end of a number whose digits end at i: it also goes over "1,000",
** "14:30" and "2.4". */
static uint32_t number_end(const scan *z, uint32_t i, unsigned *seen) {
  for (;;) {
    unsigned char c = byte_at(z, i);
    if ((c != ',' && c != ':' && c != '.') || !is_digit(byte_at(z, i + 1)) ||
        !is_digit(byte_at(z, i - 1)))
      return i;
    i = word_end(z, i + 1, seen);
  }
}

/* Inner dots make an initialism, "U.S" or "a.m"; a lone capital an initial. */
static int takes_dot(const scan *z, uint32_t beg, uint32_t end) {
  const quoth_lexicon *lex = z->doc->lex;
  if (byte_at(z, end) != '.' || byte_at(z, end + 1) == '.') return 0;
  if (end - beg == 1) return is_upper(byte_at(z, beg));
  if (end - beg >= 3 && byte_at(z, end - 2) == '.' &&
      (end - beg == 3 || byte_at(z, beg + 1) == '.'))
    return 1;
  uint32_t dotted = lex_find(lex, z->s + beg, end - beg + 1).entry;
  if (dotted == QUOTH_NONE) return 0;
  /* "no. 5" is a number, but "She said no." ends a sentence */
  if ((is_lower(byte_at(z, beg)) ||
       lex_tags(lex, dotted) & LEX_TAG(ABBR_NUM)) &&
      lex_find(lex, z->s + beg, end - beg).entry != QUOTH_NONE)
    return is_space(byte_at(z, end + 1)) && is_digit(byte_at(z, end + 2));
  return 1;
}

static uint8_t read_shape(const char *s, uint32_t n) {
  unsigned upper = 0, lower = 0;
  uint8_t first = SHAPE_NONE;
  for (uint32_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)s[i];
    if (is_upper(c)) {
      upper++;
      if (!first) first = SHAPE_CAP;
    } else if (is_lower(c)) {
      lower++;
      if (!first) first = SHAPE_LOWER;
    } else if (c >= 0xC3 && !first) { /* only the first letter is looked up */
      utf8proc_int32_t cp;
      utf8proc_ssize_t m = utf8proc_iterate((const utf8proc_uint8_t *)s + i,
                                            (utf8proc_ssize_t)(n - i), &cp);
      if (m > 0) {
        utf8proc_category_t cat = utf8proc_category(cp);
        first = cat == UTF8PROC_CATEGORY_LU || cat == UTF8PROC_CATEGORY_LT
                    ? SHAPE_CAP
                    : SHAPE_LOWER;
        upper += first == SHAPE_CAP;
      }
    }
  }
  if (first == SHAPE_CAP && upper >= 2 && !lower) return SHAPE_UPPER;
  return first;
}

/* The same, from the classes of its bytes where they tell. */
static uint8_t shape_of(const char *s, uint32_t n, unsigned seen) {
  unsigned first = class_of[(unsigned char)*s];
  if (first == LOWER) return SHAPE_LOWER;
  if (first == UPPER && seen & LOWER) return SHAPE_CAP;
  if (!(seen & (LOWER | UPPER | WIDE))) return SHAPE_NONE;
  return read_shape(s, n);
}

/* "al-Harthi": a name, though its first letter is small. */
static int is_joined_name(const scan *z, uint32_t beg, uint32_t end) {
  const char *s = z->s + beg;
  const char *hyphen = memchr(s, '-', end - beg);
  const quoth_lexicon *lex = z->doc->lex;
  const lex_entry *en;
  if (!hyphen || !is_upper((unsigned char)hyphen[1])) return 0;
  en = lex_get(lex, lex_find(lex, s, (size_t)(hyphen - s)).entry);
  return en && lex_means(lex, LEX_CONCEPT_PARTICLE, en->concept);
}

/* An unknown word in small letters may be known by its ending. */
static uint32_t find_ending(const quoth_lexicon *lex, const char *s,
                            uint32_t n) {
  char buf[ENDING_MAX + 1] = "-";
  size_t k = lex_longest_ending(lex, s[n - 1]);
  if (k > sizeof buf) k = sizeof buf;
  for (; k > ENDING_MIN; k--) {
    uint32_t id;
    if (n < k + 1) continue;
    memcpy(buf + 1, s + n - (k - 1), k - 1);
    id = lex_find(lex, buf, k).entry;
    if (id != QUOTH_NONE) return id;
  }
  return QUOTH_NONE;
}

static void set_entry(const quoth_doc *doc, quoth_token *t, uint32_t entry) {
  const lex_entry *en = &doc->entries[entry];
  t->entry = entry;
  t->set = en->set;
  t->concept = en->concept;
}

/* Appends a token, for which there is room. */
static inline quoth_token *push(const scan *z, uint32_t beg, uint32_t end,
                                uint8_t kind, uint8_t letter) {
  quoth_token t = {{0, 0}, 0, SHAPE_NONE, 0, 0, QUOTH_NONE, 0, 0};
  quoth_token *to = &z->doc->toks.v[z->doc->toks.n++];
  t.span.beg = beg;
  t.span.end = end;
  t.kind = kind;
  t.space = beg > 0 && is_space((unsigned char)z->s[beg - 1]);
  t.letter = letter;
  *to = t;
  return to;
}

/* A word that the lexicon does not have: what may be known of it. */
static uint32_t guess(const quoth_lexicon *lex, const char *s, uint32_t len,
                      uint8_t shape) {
  if (shape == SHAPE_LOWER) return find_ending(lex, s, len);
  if (shape == SHAPE_CAP && len > 2 && s[1] == '-') /* "R-Texas" */
    return lex_find(lex, s, 2).entry;
  return QUOTH_NONE;
}

/* What the lexicon says of a word. */
static void take_answer(scan *z, uint32_t tok, const lex_key *key) {
  quoth_token *t = &z->doc->toks.v[tok];
  const char *s = z->s + t->span.beg;
  uint32_t len = t->span.end - t->span.beg;
  lex_found f = lex_answer(z->doc->lex, s, len, key);
  t->letter = f.next;
  if (f.next && z->phrase == QUOTH_NONE) z->phrase = tok;
  if (f.entry == QUOTH_NONE) f.entry = guess(z->doc->lex, s, len, t->shape);
  if (f.entry != QUOTH_NONE) set_entry(z->doc, t, f.entry);
}

static void take_answers(scan *z) {
  for (uint32_t i = 0; i < z->nwaiting; i++)
    take_answer(z, z->waiting[i].tok, &z->waiting[i].key);
  z->nwaiting = 0;
}

/* Appends a word or number, and asks the lexicon for it; returns its end. */
static inline uint32_t add_word(scan *z, opening w, uint32_t beg, uint32_t end,
                                uint8_t kind, uint8_t shape) {
  uint32_t len = end - beg, i = z->nwaiting++;
  lex_key *key = &z->waiting[i].key;
  z->waiting[i].tok = z->doc->toks.n;
  push(z, beg, end, kind, 0)->shape = shape;
  if (len == w.n) {
    *key = lex_key_of(w.letters, len);
    lex_ask_key(z->doc->lex, key);
  } else {
    *key = lex_ask(z->doc->lex, z->s + beg, len);
  }
  if (z->nwaiting == WORDS_AHEAD) take_answers(z);
  return end;
}

/* A number, or a word that goes on behind the letters it begins with. */
static uint32_t odd_word(scan *z, opening w, uint32_t beg) {
  const char *s = z->s + beg;
  unsigned seen = 0;
  uint32_t end = word_end(z, beg, &seen);
  uint8_t shape;
  if (is_digit(byte_at(z, beg))) {
    end = number_end(z, end, &seen);
    return add_word(z, w, beg, end, TOK_NUMBER, shape_of(s, end - beg, seen));
  }
  if (byte_at(z, end) == ':' && byte_at(z, end + 1) == '/' &&
      byte_at(z, end + 2) == '/') { /* a URL goes on to the next space */
    while (end < z->end && !is_space(byte_at(z, end)))
      end++;
    push(z, beg, end, TOK_OTHER, 0);
    return end;
  }
  if (takes_dot(z, beg, end)) end++;
  shape = shape_of(s, end - beg, seen);
  if (shape == SHAPE_LOWER && seen & UPPER && is_joined_name(z, beg, end))
    shape = SHAPE_CAP;
  return add_word(z, w, beg, end, TOK_WORD, shape);
}

/* What stands behind the letters has been read with them, though it may be
** behind the line, too. */
static uint32_t word(scan *z, uint32_t beg) {
  opening w = open_word(z, beg);
  uint32_t end = beg + w.n;
  uint8_t shape = SHAPE_LOWER;
  if (w.n % LEX_LETTERS_MAX == 0 || is_digit((unsigned char)z->s[beg]) ||
      class_of[(unsigned char)z->s[end]] & (JOINER | WIDE | COLON))
    return odd_word(z, w, beg);
  if (w.letters.upper & 1)
    shape = w.lower ? SHAPE_CAP : read_shape(z->s + beg, w.n);
  return add_word(z, w, beg, end, TOK_WORD, shape);
}

/* A sign may begin a longer token: "@handle", "#tag", "'s". */
static uint32_t mark(scan *z, uint32_t beg, sign g) {
  uint32_t end = beg + g.len;
  unsigned seen = 0;
  if (end > z->end) end = z->end;
  if (g.kind == TOK_MARK && beg > 0 && !is_space(byte_at(z, beg - 1)) &&
      possessive(z, beg)) {
    g.kind = TOK_POSS;
    end++;
  } else if ((g.letter == '@' || g.letter == '#') && is_letter_at(z, end)) {
    end = word_end(z, end, &seen);
  }
  push(z, beg, end, g.kind, g.letter);
  return end;
}

static int joins(const quoth_token *t) {
  return t->kind == TOK_WORD || t->kind == TOK_NUMBER;
}

/* Makes token i the longest phrase that begins with it; returns how many
** tokens that takes. */
static uint32_t phrase_at(const quoth_doc *doc, uint32_t i) {
  quoth_token *t = &doc->toks.v[i];
  uint32_t beg = t->span.beg, end = t->span.end, used = 1;
  uint8_t next = t->letter;
  for (uint32_t k = 1; k < PHRASE_WORDS && i + k < doc->toks.n; k++) {
    const quoth_token *u = &doc->toks.v[i + k];
    lex_found found;
    if (!joins(u) || u->span.beg != end + 1 ||
        !(next & lex_initial(doc->txt[u->span.beg])))
      break;
    end = u->span.end;
    found = lex_find(doc->lex, doc->txt + beg, end - beg);
    next = found.next;
    if (found.entry == QUOTH_NONE) continue;
    set_entry(doc, t, found.entry);
    t->span.end = end;
    used = k + 1;
  }
  t->letter = 0;
  return used;
}

/* Merges the longest phrase that begins at each token from `first` on. */
static void phrases(quoth_doc *doc, uint32_t first) {
  uint32_t out = first;
  for (uint32_t i = first, used; i < doc->toks.n; i += used) {
    const quoth_token *t = &doc->toks.v[i];
    used = joins(t) && t->letter ? phrase_at(doc, i) : 1;
    if (out < i) doc->toks.v[out] = *t;
    out++;
  }
  doc->toks.n = out;
}

static quoth_err read_line(quoth_doc *doc, quoth_line *ln) {
  uint32_t at = ln->span.beg;
  scan z;
  z.s = doc->txt;
  z.end = ln->span.end;
  z.phrase = QUOTH_NONE;
  z.doc = doc;
  z.nwaiting = 0;
  ln->tok = doc->toks.n;
  while (at < z.end) {
    unsigned c = class_of[(unsigned char)z.s[at]];
    sign g = {TOK_WORD, 0, 0};
    quoth_err e;
    if (c == BLANK) {
      at++;
      continue;
    }
    if ((e = vec_room(&doc->arena, &doc->toks, 1))) return e;
    if (!(c & ALNUM)) g = sign_at(&z, at);
    at = g.len ? mark(&z, at, g) : word(&z, at);
  }
  take_answers(&z);
  if (z.phrase != QUOTH_NONE) phrases(doc, z.phrase);
  ln->ntok = doc->toks.n - ln->tok;
  return QUOTH_OK;
}

quoth_err token_lines(quoth_doc *doc) {
  quoth_err e = vec_room(&doc->arena, &doc->toks, doc->len / TOKEN_BYTES);
  for (uint32_t i = 0; i < doc->lines.n && !e; i++)
    e = read_line(doc, &doc->lines.v[i]);
  return e;
}

void quoth_doc_words(const quoth_doc *doc, uint32_t n, uint32_t *words,
                     uint32_t *function) {
  const uint64_t tags =
      LEX_TAG(DET) | LEX_TAG(POSS) | LEX_TAG(HE) | LEX_TAG(SHE) |
      LEX_TAG(THEY) | LEX_TAG(IT) | LEX_TAG(WE) | LEX_TAG(REL) |
      LEX_TAG(THAT) | LEX_TAG(PREP) | LEX_TAG(CONJ) | LEX_TAG(SUB) |
      LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(MODAL) | LEX_TAG(TO);
  uint32_t all = 0, known = 0;
  if (n > doc->toks.n) n = doc->toks.n;
  for (uint32_t i = 0; i < n; i++) {
    const quoth_token *t = &doc->toks.v[i];
    all += t->kind == TOK_WORD;
    known += t->span.end - t->span.beg >= FUNCTION_BYTES &&
             (doc_tags(doc, i) & tags) != 0;
  }
  *words = all;
  *function = known;
}
