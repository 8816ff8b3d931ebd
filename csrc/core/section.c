/*
** Section: the lines of the shadow, how each looks and what it may be. Naming
** their kinds is the section rules' work (Lua); this stage gives them a letter
** a line, and tells those lines whose text no rule has to look at.
*/
#include "section.h"

#include <string.h>

/* A line of so many words is text, whatever it ends with. */
#define LONG_LINE 30
/* A line with a full stop and fewer words is no sentence of the body yet. */
#define SHORT_SENTENCE 4
/* A line of so few words without a full stop is a label. */
#define LABEL_WORDS 2
/* The label of a turn and what stands in brackets behind it have fewer bytes;
** the rules allow either some forty characters. */
#define LABEL_BYTES 96
/* A phrase begins a line behind so many signs at most: "* - Read more". */
#define SIGNS 8

static int is_blank(char c) { return c == ' ' || c == '\t'; }

quoth_err section_lines(quoth_doc *doc) {
  uint32_t at = 0, blank = 0;
  while (at < doc->len) {
    const char *nl = memchr(doc->txt + at, '\n', doc->len - at);
    uint32_t end = nl ? (uint32_t)(nl - doc->txt) : doc->len;
    uint32_t beg = at, last = end;
    while (beg < last && is_blank(doc->txt[beg])) beg++;
    while (last > beg && is_blank(doc->txt[last - 1])) last--;
    if (beg == last) {
      blank += blank < UINT16_MAX;
    } else {
      quoth_line *ln;
      quoth_err e = vec_room(&doc->arena, &doc->lines, 1);
      if (e) return e;
      ln = &doc->lines.v[doc->lines.n++];
      memset(ln, 0, sizeof *ln);
      ln->span.beg = beg;
      ln->span.end = last;
      ln->body = beg;
      ln->blank = (uint16_t)blank;
      blank = 0;
    }
    at = end + 1;
  }
  return QUOTH_OK;
}

static int is_bullet(const quoth_doc *doc, const quoth_token *t) {
  const char *s = doc->txt + t->span.beg;
  uint32_t n = t->span.end - t->span.beg;
  if (n == 1) return *s == '*' || *s == '-' || *s == '+';
  return n == 3 && (memcmp(s, "\xE2\x80\xA2", 3) == 0 ||
                    memcmp(s, "\xE2\x97\x8F", 3) == 0 ||
                    memcmp(s, "\xE2\x96\xAA", 3) == 0 ||
                    memcmp(s, "\xE2\x80\x93", 3) == 0);
}

static uint8_t look(const quoth_doc *doc, const quoth_line *ln) {
  const quoth_token *t = doc->toks.v + ln->tok;
  uint32_t n = ln->ntok, words = 0, stop = 0;
  for (uint32_t i = 0; i < n; i++) {
    words += t[i].kind == TOK_WORD || t[i].kind == TOK_NUMBER;
    if (words > LONG_LINE) return LOOK_TEXT;
  }
  for (uint32_t i = n; i > 0; i--) {
    if (t[i - 1].kind == TOK_MARK || t[i - 1].kind == TOK_CLOSE) continue;
    stop = t[i - 1].kind == TOK_STOP || t[i - 1].kind == TOK_COLON;
    /* a final abbreviation holds its stop: "… said at 5 p.m." */
    stop |= doc->txt[t[i - 1].span.end - 1] == '.';
    break;
  }
  if (n > 1 && is_bullet(doc, t) && t[1].space) return LOOK_LIST;
  if (t[0].kind == TOK_MARK && n > 2 && stop) return LOOK_QUOTE;
  if (stop && words >= SHORT_SENTENCE) return LOOK_TEXT;
  if (stop) return LOOK_BRIEF;
  if (words <= LABEL_WORDS) return LOOK_LABEL;
  return LOOK_TITLE;
}

/* -- hints -- */

static int is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Does a capital begin here, as far as a byte tells? From C3 to D4 begin
** letters of Latin, Greek and Cyrillic, small ones too. */
static int is_capital(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= '\xC3' && c <= '\xD4');
}

static int begins_with_sign(const quoth_doc *doc, const quoth_token *t) {
  if (t->kind == TOK_MARK) return 0;
  return t->kind != TOK_WORD ||
         memchr(doc->txt + t->span.beg, '/', t->span.end - t->span.beg);
}

static int has_number(const quoth_token *t, uint32_t n) {
  for (uint32_t i = 0; i < n; i++)
    if (t[i].kind == TOK_NUMBER) return 1;
  return 0;
}

/* What stands before a label, "[00:12] ", "**", has fewer bytes. */
#define LEAD_BYTES 24

static int may_be_turn(const quoth_doc *doc, quoth_span s) {
  const char *at = doc->txt + s.beg, *end = doc->txt + s.end - 1;
  if (*at && strchr("[(*_0123456789", *at))
    for (unsigned n = 0; n < LEAD_BYTES && at < end && *at &&
                         strchr("[(])*_ 0123456789:.-", *at); n++)
      at++;
  if (!is_capital(*at) && *at != '@') return 0; /* "@orlov: Done!" */
  if (end - at > 2 && at[1] == '.' && is_blank(at[2])) return 1; /* "Q. " */
  if (end - at > LABEL_BYTES) end = at + LABEL_BYTES;
  while ((at = memchr(at, ':', (size_t)(end - at))) && !is_blank(at[1]) &&
         at[1] != '*' && at[1] != '_')
    at++;
  return at != NULL;
}

/* "NORRBY, Ohio, May 14 (Nordwire) - ", "(Nordwire) - ": the walk ends at a
** small letter. */
static int may_be_dateline(const quoth_doc *doc, const quoth_token *t,
                           uint32_t n) {
  if (t[0].kind == TOK_OPEN || doc->txt[t[0].span.beg] == '/') return 1;
  if (!is_capital(doc->txt[t[0].span.beg])) return 0;
  for (uint32_t i = 1; i < n; i++) {
    if (doc->txt[t[i].span.beg] == '/') return 1;
    switch (t[i].kind) {
      case TOK_OPEN:
      case TOK_DASH:
      case TOK_COLON: return 1;
      case TOK_WORD:
        if (!is_capital(doc->txt[t[i].span.beg])) return 0;
        break;
      case TOK_NUMBER:
      case TOK_POSS:
      case TOK_COMMA:
      case TOK_STOP: break;
      default: return doc->txt[t[i].span.beg] == '|';
    }
  }
  return 0;
}

static uint8_t hints(const quoth_doc *doc, const quoth_line *ln) {
  const quoth_token *t = doc->toks.v + ln->tok;
  unsigned h = 0;
  if (begins_with_sign(doc, t)) h |= HINT_SIGN;
  if ((ln->look == LOOK_TITLE || ln->look == LOOK_LABEL) &&
      has_number(t, ln->ntok))
    h |= HINT_DIGIT;
  if ((ln->look == LOOK_TITLE || ln->look == LOOK_LABEL) &&
      t->kind == TOK_MARK)
    h |= HINT_MARK;
  if (doc->txt[ln->span.end - 1] == ')') h |= HINT_BRACKET;
  if (may_be_turn(doc, ln->span)) h |= HINT_LABEL;
  if (may_be_dateline(doc, t, ln->ntok)) h |= HINT_PLACE;
  return (uint8_t)h;
}

void section_looks(quoth_doc *doc) {
  for (uint32_t i = 0; i < doc->lines.n; i++) {
    quoth_line *ln = &doc->lines.v[i];
    ln->letter = ln->look = ln->ntok ? look(doc, ln) : LOOK_LABEL;
    ln->hints = ln->ntok ? hints(doc, ln) : HINT_SIGN;
  }
}

/* The end of the letters at s[i..len), with the signs before them. */
static uint32_t letters_end(const char *s, uint32_t i, uint32_t len) {
  while (i < len && !is_blank(s[i]) && !is_letter(s[i])) i++;
  while (i < len && is_letter(s[i])) i++;
  return i;
}

/* The longest phrase that s[0..len) begins with; the bytes of it, 0 for none.
** Phrases end at the end of letters, also within a word: "e-mail". The lexicon
** bounds the length of a form, so the work is bounded too. */
static uint32_t phrase_at(const quoth_lexicon *page, const char *s,
                          uint32_t len, uint16_t *set) {
  uint32_t n = letters_end(s, 0, len), best = 0;
  for (;;) {
    lex_found found = lex_find(page, s, n);
    uint32_t next;
    if (found.entry != QUOTH_NONE) {
      best = n;
      *set = lex_get(page, found.entry)->set;
    }
    if (n == len || (is_blank(s[n]) && !found.next)) return best;
    next = letters_end(s, is_blank(s[n]) ? n + 1 : n, len);
    if (!is_letter(s[next - 1])) return best;
    n = next;
  }
}

void quoth_doc_openings(quoth_doc *doc, const quoth_lexicon *page) {
  for (uint32_t i = 0; i < doc->lines.n; i++) {
    quoth_line *ln = &doc->lines.v[i];
    const quoth_token *t = doc->toks.v + ln->tok, *end = t + ln->ntok;
    uint32_t beg, n;
    uint16_t set = 0;
    if (end - t > SIGNS) end = t + SIGNS;
    while (t < end && (t->kind == TOK_OTHER || t->kind == TOK_DASH ||
                       t->kind == TOK_OPEN))
      t++;
    if (t == end || t->kind != TOK_WORD) continue;
    beg = t->span.beg - ln->span.beg;
    n = phrase_at(page, doc->txt + t->span.beg, ln->span.end - t->span.beg,
                  &set);
    if (!n || beg + n > UINT16_MAX || set > QUOTH_PAGE_SETS) continue;
    ln->opened = (uint16_t)(beg + n);
    ln->opening = (uint8_t)set;
    ln->hints |= HINT_OPENED;
  }
}

int section_is_read(uint8_t kind) {
  switch (kind) {
    case SEC_BODY:
    case SEC_HEADLINE:
    case SEC_DECK:
    case SEC_CROSSHEAD:
    case SEC_LIST:
    case SEC_CAPTION:
    case SEC_QUOTE:
    case SEC_BLOCK:
    case SEC_ASKED:
      return 1;
    default:
      return 0;
  }
}
