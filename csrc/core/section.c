/*
** Section: the lines of the shadow and how each looks. Naming their kinds is
** the section rules' work (Lua); this stage gives them one letter a line.
*/
#include "section.h"

#include <string.h>

/* A line of so many words is text, whatever it ends with. */
#define LONG_LINE 30
/* A line with a full stop and fewer words is no sentence of the body yet. */
#define SHORT_SENTENCE 4
/* A line of so few words without a full stop is a label. */
#define LABEL_WORDS 2

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
      ln->indent = (uint16_t)(beg - at < UINT16_MAX ? beg - at : UINT16_MAX);
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

void section_looks(quoth_doc *doc) {
  for (uint32_t i = 0; i < doc->lines.n; i++) {
    quoth_line *ln = &doc->lines.v[i];
    ln->look = ln->ntok ? look(doc, ln) : LOOK_LABEL;
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
      return 1;
    default:
      return 0;
  }
}
