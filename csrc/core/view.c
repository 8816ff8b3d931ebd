/*
** Unit view: a window of a line as units, over which the rules run. A letter
** says what the unit is ("Q,Pw."), a code which tags its word has.
** A window begins and ends with a sentence break.
*/
#include "view.h"

#include <string.h>

#include "section.h"

/* A quotation of so many tokens stays whole. */
#define QUOTATION_TOKENS (8 * VIEW_UNITS)
/* So many tokens behind it may hold its attribution. */
#define ATTRIBUTION_TOKENS 100

static quoth_err add_window(quoth_doc *doc, uint32_t line, uint32_t tok,
                            uint32_t end, uint32_t within) {
  quoth_err e = vec_room(&doc->arena, &doc->windows, 1);
  quoth_window *w;
  if (e) return e;
  w = &doc->windows.v[doc->windows.n++];
  w->line = line;
  w->tok = tok;
  w->ntok = end - tok;
  w->within = within;
  return QUOTH_OK;
}

/* Does somebody in a quotation speak: does it hold a quotation, or a verb of
** speech in the past, "he told me that …"? */
static int tells_of_speech(const quoth_doc *doc, uint32_t i, uint32_t tok,
                           uint32_t end) {
  const uint64_t past = LEX_TAG(VPAST);
  if (i + 1 < doc->quotations.n && doc->quotations.v[i + 1].parent == i)
    return 1;
  for (; tok < end; tok++) {
    uint64_t tags = doc_tags(doc, tok);
    if (tags & past && tags & (LEX_TAG(SAY) | LEX_TAG(TELL))) return 1;
  }
  return 0;
}

/* The quotations of a stretch of tokens in which somebody reports what another
** said are windows of their own, behind it. */
static quoth_err add_insides(quoth_doc *doc, uint32_t line, uint32_t tok,
                             uint32_t end) {
  uint32_t i;
  DOC_UPPER(doc->quotations, doc->toks.v[tok].span.beg, i);
  while (i > 0 &&
         doc->quotations.v[i - 1].span.beg >= doc->toks.v[tok].span.beg)
    i--;
  for (; i < doc->quotations.n && doc->quotations.v[i].tok < end; i++) {
    const quoth_quotation *q = &doc->quotations.v[i];
    uint32_t t = q->tok + 1, stop = q->tok + q->ntok;
    quoth_err e;
    if (q->parent != QUOTH_NONE || q->flags & QUO_FRAGMENT || stop > end ||
        !tells_of_speech(doc, i, t, stop))
      continue;
    if (doc->toks.v[stop - 1].kind == TOK_MARK && !(q->flags & QUO_UNCLOSED))
      stop--;
    if (t < stop && (e = add_window(doc, line, t, stop, i))) return e;
  }
  return QUOTH_OK;
}

/* The token that the byte `pos` of the shadow begins, or the one after. */
static uint32_t token_at(const quoth_doc *doc, uint32_t pos) {
  uint32_t k;
  DOC_UPPER(doc->toks, pos, k);
  return k && doc->toks.v[k - 1].span.beg == pos ? k - 1 : k;
}

/*
** Where a window of a long line that begins at token t ends: at the last
** sentence end that fits. Half of the units are left for the breaks between
** the sentences. *si is the first sentence that may begin after t.
*/
static uint32_t cut_at(const quoth_doc *doc, uint32_t t, uint32_t *si) {
  uint32_t limit = t + VIEW_UNITS / 2, cut = limit, s = *si;
  while (s < doc->sentences.n &&
         doc->sentences.v[s].span.beg <= doc->toks.v[t].span.beg)
    s++;
  *si = s;
  for (; s < doc->sentences.n && doc->sentences.v[s].span.beg <
                                     doc->toks.v[limit].span.beg; s++) {
    uint32_t k = token_at(doc, doc->sentences.v[s].span.beg);
    if (k > t && k < limit) cut = k;
  }
  return cut;
}

/*
** No window is cut within a quotation: it ends before, or, where the quotation
** begins the window, so far behind it that an attribution has room. Only one
** longer than QUOTATION_TOKENS falls into several statements.
*/
static uint32_t spare_quotation(const quoth_doc *doc, uint32_t t, uint32_t cut,
                                uint32_t end) {
  const quoth_quotation *q;
  uint32_t i, behind;
  DOC_UPPER(doc->quotations, doc->toks.v[cut].span.beg, i);
  if (!i) return cut;
  i--;
  while (doc->quotations.v[i].parent != QUOTH_NONE)
    i = doc->quotations.v[i].parent;
  q = &doc->quotations.v[i];
  behind = q->tok + q->ntok;
  if (behind <= cut || q->ntok > QUOTATION_TOKENS) return cut;
  if (q->tok > t) return q->tok;
  behind += ATTRIBUTION_TOKENS;
  return behind < end ? behind : end;
}

quoth_err view_windows(quoth_doc *doc) {
  uint32_t si = 0;
  doc->view.window = QUOTH_NONE;
  for (uint32_t i = 0; i < doc->lines.n; i++) {
    const quoth_line *ln = &doc->lines.v[i];
    uint32_t t = ln->tok, end = ln->tok + ln->ntok;
    quoth_err e;
    if (!section_is_read(ln->kind)) continue;
    while (t < end && doc->toks.v[t].span.beg < ln->body) t++;
    while (t < end) {
      uint32_t stop = end;
      if (end - t > VIEW_UNITS / 2)
        stop = spare_quotation(doc, t, cut_at(doc, t, &si), end);
      if ((e = add_window(doc, i, t, stop, QUOTH_NONE))) return e;
      if ((e = add_insides(doc, i, t, stop))) return e;
      t = stop;
    }
  }
  return QUOTH_OK;
}

/* -- showing -- */

/* The letter of a token by its kind and shape; of some it is another one that
** tells. */
static inline char letter_of(const quoth_token *t) {
  static const char letters[TOK_KINDS][SHAPES + 1] = {
      "wwWU", "0000", "''''", ",,,,", "",         "::::",
      ";;;;", "----", "((((", "))))", "\"\"\"\"", ""};
  char c = letters[t->kind][t->shape];
  if (c) return c;
  return t->kind == TOK_STOP ? (char)t->letter : t->letter == '@' ? '@' : '*';
}

/* Adds a unit, for which there is room. */
static void add_unit(quoth_doc *doc, quoth_unit u) {
  doc->view.units.v[doc->view.units.n++] = u;
}

/* The code of a break tells whether a turn of a transcript begins there. */
static void add_break(quoth_doc *doc, uint32_t tok, int turn) {
  quoth_unit u = {tok, 0, QUOTH_NONE, turn ? 't' : 0, '|', UNIT_BREAK, 0, 0, 0};
  add_unit(doc, u);
}

static uint16_t code_of(const quoth_doc *doc, uint32_t tok) {
  return doc->toks.v[tok].set;
}

static inline quoth_unit unit_of(const quoth_token *t, uint32_t i,
                                 char letter) {
  quoth_unit u = {i, 1, QUOTH_NONE, t->set, letter, UNIT_TOKEN, 0, 0, 0};
  return u;
}

static void add_token(quoth_doc *doc, uint32_t i, char letter) {
  add_unit(doc, unit_of(&doc->toks.v[i], i, letter));
}

static void add_mention(quoth_doc *doc, uint32_t id, uint32_t ntok) {
  static const char letters[] = ".PRHOLGT";
  const quoth_mention *m = &doc->mentions.v[id];
  quoth_unit u = {m->tok, ntok, id, code_of(doc, m->head), letters[m->kind],
                  UNIT_MENTION, 0, 0, 0};
  add_unit(doc, u);
}

/* The code of a quotation is how its inside ends. */
static void add_quotation(quoth_doc *doc, uint32_t id, uint32_t ntok) {
  const quoth_quotation *q = &doc->quotations.v[id];
  quoth_unit u = {q->tok, ntok, id, '_', 'Q', UNIT_QUOTATION, 0, 0, 0};
  for (uint32_t i = q->tok + q->ntok; i > q->tok; i--) {
    const quoth_token *t = &doc->toks.v[i - 1];
    if (t->kind == TOK_MARK) continue;
    if (t->kind == TOK_COMMA) u.code = ',';
    if (t->kind == TOK_STOP) u.code = t->letter == '!' ? '?' : t->letter;
    if (t->kind == TOK_DASH) u.code = '-';
    break;
  }
  add_unit(doc, u);
}

/* Where item i of a column begins; nowhere past the last. */
#define BEGINS(vec, i) ((i) < (vec).n ? (vec).v[i].span.beg : QUOTH_NONE)

/* Adds the tokens from i on that begin before `next`, a unit each, up to a
** mark: most of a text. Returns how far it went. */
static uint32_t add_plain(quoth_doc *doc, uint32_t i, uint32_t end,
                          uint32_t next) {
  const quoth_token *t = doc->toks.v;
  quoth_unit *u = doc->view.units.v + doc->view.units.n;
  for (; i < end && t[i].span.beg < next && t[i].kind != TOK_MARK; i++)
    *u++ = unit_of(&t[i], i, letter_of(&t[i]));
  doc->view.units.n = (uint32_t)(u - doc->view.units.v);
  return i;
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* Each token and each break before one is a unit at most, and those at both
** ends. */
quoth_err view_show(quoth_doc *doc, uint32_t window, int collapse) {
  const quoth_window *w = &doc->windows.v[window];
  uint32_t i = w->tok, end = w->tok + w->ntok;
  uint32_t first = doc->toks.v[i].span.beg, quoted = 0;
  uint32_t s, q, m = 0; /* the next */
  uint32_t sentence, quotation, mention = QUOTH_NONE; /* where it begins */
  quoth_err e;
  doc->view.units.n = 0;
  doc->view.window = window;
  e = vec_room(&doc->arena, &doc->view.units, 2 * w->ntok + 2);
  if (e) return e;
  DOC_UPPER(doc->sentences, first, s);
  DOC_UPPER(doc->quotations, first, q);
  while (q > 0 && doc->quotations.v[q - 1].span.beg >= first) q--;
  sentence = BEGINS(doc->sentences, s);
  quotation = BEGINS(doc->quotations, q);
  if (collapse) {
    DOC_UPPER(doc->mentions, first, m);
    while (m > 0 && doc->mentions.v[m - 1].span.beg >= first) m--;
    mention = BEGINS(doc->mentions, m);
  }
  add_break(doc, i,
            doc->lines.v[w->line].kind == SEC_QUOTE &&
                (!w->tok || doc->toks.v[w->tok - 1].span.beg <
                                doc->lines.v[w->line].body));
  /* names within a quotation are found with those around it */
  if (w->within != QUOTH_NONE && !collapse) i = end;
  while ((i = add_plain(doc, i, end,
                        least(least(sentence, quotation), mention))) < end) {
    const quoth_token *t = &doc->toks.v[i];
    uint32_t beg = t->span.beg, n = 1;
    if (sentence <= beg) {
      while (BEGINS(doc->sentences, s) <= beg) s++;
      sentence = BEGINS(doc->sentences, s);
      /* one that began within a quotation is no break: a reported clause
      ** goes on to the closing mark */
      if (doc->sentences.v[s - 1].span.beg == beg && beg > first &&
          beg >= quoted)
        add_break(doc, i, 0);
    }
    while (quotation < beg) q++, quotation = BEGINS(doc->quotations, q);
    while (mention < beg) m++, mention = BEGINS(doc->mentions, m);
    if (collapse && quotation == beg && doc->quotations.v[q].ntok &&
        !(doc->quotations.v[q].flags & QUO_FRAGMENT)) {
      n = doc->quotations.v[q].ntok;
      if (n > end - i) n = end - i; /* a window may cut a long quotation */
      add_quotation(doc, q, n);
    } else if (mention == beg) {
      n = doc->mentions.v[m].ntok;
      if (n > end - i) n = end - i;
      add_mention(doc, m, n);
    } else if (t->kind != TOK_MARK) {
      add_token(doc, i, letter_of(t));
    } else if (quotation == beg) { /* its opening mark */
      if (collapse && doc->quotations.v[q].span.end > quoted)
        quoted = doc->quotations.v[q].span.end;
      add_token(doc, i, '<');
    } else {
      add_token(doc, i, q > 0 ? '>' : letter_of(t));
    }
    i += n;
  }
  add_break(doc, end, 0);
  return QUOTH_OK;
}

quoth_err view_write(quoth_doc *doc) {
  uint32_t n = doc->view.units.n;
  quoth_err e;
  doc->view.text.n = 0;
  if ((e = vec_room(&doc->arena, &doc->view.text, n))) return e;
  for (uint32_t i = 0; i < n; i++)
    doc->view.text.v[i] = doc->view.units.v[i].letter;
  doc->view.text.n = n;
  return QUOTH_OK;
}
