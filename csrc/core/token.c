/*
** Token: words, numbers, marks. One pass over each line; then phrases of the
** lexicon are merged into one token each. Every byte of a line that is no
** white space is in exactly one token.
*/
#include "token.h"

#include <string.h>
#include <utf8proc.h>

/* Words of the longest phrase the lexicon may hold. */
#define PHRASE_WORDS 6
/* Function words of fewer bytes are alike in many languages: a, in, me. */
#define FUNCTION_BYTES 3
/* Suffix entries ("-ing") are tried for unknown words, this long at most. */
#define SUFFIX_MAX 4

typedef struct {
  const char *s;
  uint32_t at, end;
  quoth_doc *doc;
} scan;

static int is_lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
static int is_upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
static int is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
static int is_space(unsigned char c) { return c == ' ' || c == '\t'; }

static unsigned char byte_at(const scan *z, uint32_t i) {
  return i < z->end ? (unsigned char)z->s[i] : 0;
}

/* What a character that is no ASCII letter or digit is. */
typedef struct {
  uint8_t kind, letter, len;
} sign;

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

static sign ascii_sign(const scan *z, unsigned char c, unsigned char next) {
  sign g = {TOK_OTHER, c, 1};
  switch (c) {
    case ',':
      g.kind = TOK_COMMA;
      if (next == ',' && !is_space(byte_at(z, z->at + 2)) &&
          byte_at(z, z->at + 2) != ',') {
        g.kind = TOK_MARK;
        g.letter = GLYPH_LOWDOUBLE;
        g.len = 2;
      }
      break;
    case '.':
      g.kind = TOK_STOP;
      if (next == '.') {
        g.letter = STOP_ELLIPSIS;
        while (byte_at(z, z->at + g.len) == '.' && g.len < UINT8_MAX) g.len++;
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
      g.kind = TOK_DASH;
      while (byte_at(z, z->at + g.len) == '-' && g.len < UINT8_MAX) g.len++;
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

/* The sign at z->at; len 0 when a word or number begins there. */
static sign sign_at(const scan *z) {
  unsigned char c = byte_at(z, z->at), next = byte_at(z, z->at + 1);
  sign none = {TOK_WORD, 0, 0};
  if (c < 0x80) {
    if (is_lower(c) || is_upper(c) || is_digit(c)) return none;
    return ascii_sign(z, c, next);
  }
  if (c == 0xE2 && next == 0x80)
    return general_punctuation(byte_at(z, z->at + 2));
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
  if (c == 0xEF && next == 0xBF && byte_at(z, z->at + 2) == 0xBD) {
    sign g = {TOK_OTHER, 0, 3}; /* U+FFFD */
    return g;
  }
  return none;
}

static int is_letter_at(const scan *z, uint32_t i) {
  scan y = *z;
  unsigned char c = byte_at(z, i);
  if (i >= z->end) return 0;
  if (c < 0x80) return is_lower(c) || is_upper(c) || is_digit(c);
  y.at = i;
  return sign_at(&y).len == 0;
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

/* The end of the word that begins at `i`. */
static uint32_t word_end(const scan *z, uint32_t i) {
  for (;;) {
    unsigned char c = byte_at(z, i);
    uint32_t n;
    if (is_letter_at(z, i)) {
      i += char_len(c);
      if (i > z->end) i = z->end;
      continue;
    }
    if (possessive(z, i)) return i;
    n = apostrophe(z, i);
    if (n && is_letter_at(z, i + n)) {
      i += n;
      continue;
    }
    if ((c == '-' || c == '&' || c == '_' || c == '.' || c == '@' ||
         c == '/' || c == '+') &&
        is_letter_at(z, i + 1)) {
      i++;
      continue;
    }
    if (c == 0xE2 && byte_at(z, i + 1) == 0x80 &&
        (byte_at(z, i + 2) == 0x90 || byte_at(z, i + 2) == 0x91) &&
        is_letter_at(z, i + 3)) { /* hyphens that are no U+002D */
      i += 3;
      continue;
    }
    return i;
  }
}

/* A number also goes over "1,000", "14:30" and "2.4". */
static uint32_t number_end(const scan *z, uint32_t i) {
  for (;;) {
    unsigned char c = byte_at(z, i);
    i = word_end(z, i);
    c = byte_at(z, i);
    if ((c == ',' || c == ':' || c == '.') && is_digit(byte_at(z, i + 1)) &&
        is_digit(byte_at(z, i - 1)))
      i++;
    else
      return i;
  }
}

/* Inner dots make an initialism, "U.S" or "a.m"; a lone capital an initial. */
static int takes_dot(const scan *z, uint32_t beg, uint32_t end) {
  int prefix;
  if (byte_at(z, end) != '.' || byte_at(z, end + 1) == '.') return 0;
  if (end - beg == 1) return is_upper(byte_at(z, beg));
  if (end - beg >= 3 && byte_at(z, end - 2) == '.' &&
      (end - beg == 3 || byte_at(z, beg + 1) == '.'))
    return 1;
  if (lex_find(z->doc->lex, z->s + beg, end - beg + 1, &prefix) == QUOTH_NONE)
    return 0;
  /* "no. 5" is a number, but "She said no." ends a sentence */
  if (is_lower(byte_at(z, beg)) &&
      lex_find(z->doc->lex, z->s + beg, end - beg, &prefix) != QUOTH_NONE)
    return is_space(byte_at(z, end + 1)) && is_digit(byte_at(z, end + 2));
  return 1;
}

static uint8_t shape_of(const char *s, uint32_t n) {
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

/* An unknown word in small letters may be known by its ending. */
static uint32_t find_suffix(const quoth_lexicon *lex, const char *s,
                            uint32_t n) {
  char buf[SUFFIX_MAX + 1] = "-";
  for (uint32_t k = SUFFIX_MAX; k >= 2; k--) {
    int prefix;
    uint32_t id;
    if (n < k + 2) continue;
    memcpy(buf + 1, s + n - k, k);
    id = lex_find(lex, buf, k + 1, &prefix);
    if (id != QUOTH_NONE) return id;
  }
  return QUOTH_NONE;
}

static quoth_err push(scan *z, uint32_t beg, uint32_t end, uint8_t kind,
                      uint8_t letter) {
  quoth_doc *doc = z->doc;
  quoth_token *t;
  quoth_err e = vec_room(&doc->arena, &doc->toks, 1);
  if (e) return e;
  t = &doc->toks.v[doc->toks.n++];
  t->span.beg = beg;
  t->span.end = end;
  t->kind = kind;
  t->letter = letter;
  t->shape = SHAPE_NONE;
  t->entry = QUOTH_NONE;
  t->space = beg > 0 && is_space((unsigned char)z->s[beg - 1]);
  return QUOTH_OK;
}

static quoth_err word(scan *z) {
  uint32_t beg = z->at, end;
  uint8_t kind = TOK_WORD;
  if (is_digit(byte_at(z, beg))) {
    kind = TOK_NUMBER;
    end = number_end(z, beg);
  } else {
    end = word_end(z, beg);
    if (byte_at(z, end) == ':' && byte_at(z, end + 1) == '/' &&
        byte_at(z, end + 2) == '/') { /* a URL goes on to the next space */
      kind = TOK_OTHER;
      while (end < z->end && !is_space(byte_at(z, end))) end++;
    } else if (takes_dot(z, beg, end)) {
      end++;
    }
  }
  z->at = end;
  return push(z, beg, end, kind, 0);
}

/* A sign may begin a longer token: "@handle", "#tag", "'s". */
static quoth_err mark(scan *z, sign g) {
  uint32_t beg = z->at, end = beg + g.len;
  if (end > z->end) end = z->end;
  if (g.kind == TOK_MARK && beg > 0 && !is_space(byte_at(z, beg - 1)) &&
      possessive(z, beg)) {
    g.kind = TOK_POSS;
    end++;
  } else if ((g.letter == '@' || g.letter == '#') && is_letter_at(z, end)) {
    end = word_end(z, end);
  }
  z->at = end;
  return push(z, beg, end, g.kind, g.letter);
}

static int joins(const quoth_token *t) {
  return t->kind == TOK_WORD || t->kind == TOK_NUMBER;
}

/* Merges the longest phrase that begins at each token; looks words up. */
static void phrases(quoth_doc *doc, uint32_t first) {
  uint32_t out = first;
  for (uint32_t i = first; i < doc->toks.n;) {
    quoth_token t = doc->toks.v[i];
    uint32_t used = 1;
    int prefix = 0;
    if (joins(&t)) {
      uint32_t end = t.span.end;
      t.shape = shape_of(doc->txt + t.span.beg, end - t.span.beg);
      t.entry = lex_find(doc->lex, doc->txt + t.span.beg, end - t.span.beg,
                         &prefix);
      for (uint32_t k = 1; prefix && k < PHRASE_WORDS && i + k < doc->toks.n;
           k++) {
        const quoth_token *next = &doc->toks.v[i + k];
        uint32_t id;
        if (!joins(next) || next->span.beg != end + 1) break;
        end = next->span.end;
        id = lex_find(doc->lex, doc->txt + t.span.beg, end - t.span.beg,
                      &prefix);
        if (id != QUOTH_NONE) {
          t.entry = id;
          t.span.end = end;
          used = k + 1;
        }
      }
      if (t.entry == QUOTH_NONE && t.shape == SHAPE_LOWER)
        t.entry = find_suffix(doc->lex, doc->txt + t.span.beg,
                              t.span.end - t.span.beg);
    }
    doc->toks.v[out++] = t;
    i += used;
  }
  doc->toks.n = out;
}

quoth_err token_line(quoth_doc *doc, uint32_t line) {
  quoth_line *ln = &doc->lines.v[line];
  scan z = {doc->txt, ln->span.beg, ln->span.end, doc};
  ln->tok = doc->toks.n;
  while (z.at < z.end) {
    quoth_err e;
    sign g;
    if (is_space(byte_at(&z, z.at))) {
      z.at++;
      continue;
    }
    g = sign_at(&z);
    e = g.len ? mark(&z, g) : word(&z);
    if (e) return e;
  }
  phrases(doc, ln->tok);
  ln->ntok = doc->toks.n - ln->tok;
  return QUOTH_OK;
}

void quoth_doc_words(const quoth_doc *doc, uint32_t n, uint32_t *words,
                     uint32_t *function) {
  const uint64_t tags =
      LEX_TAG(DET) | LEX_TAG(POSS) | LEX_TAG(HE) | LEX_TAG(SHE) |
      LEX_TAG(THEY) | LEX_TAG(IT) | LEX_TAG(WE) | LEX_TAG(REL) |
      LEX_TAG(THAT) | LEX_TAG(PREP) | LEX_TAG(CONJ) | LEX_TAG(SUB) |
      LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(MODAL) | LEX_TAG(TO);
  *words = *function = 0;
  if (n > doc->toks.n) n = doc->toks.n;
  for (uint32_t i = 0; i < n; i++) {
    const quoth_token *t = &doc->toks.v[i];
    *words += t->kind == TOK_WORD;
    *function += t->span.end - t->span.beg >= FUNCTION_BYTES &&
                 (lex_tags(doc->lex, t->entry) & tags) != 0;
  }
}
