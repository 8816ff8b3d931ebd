/*
** Statement: the chosen candidates become statements. A quotation that goes
** on after its attribution, or over several paragraphs, is one statement.
*/
#include "statement.h"

#include <string.h>

#include "attribution.h"
#include "score.h"

typedef struct {
  quoth_doc *doc;
  uint32_t *owner;     /* quotation -> statement, or QUOTH_NONE */
  uint32_t *of;        /* piece -> statement */
} maker;

static quoth_span bytes_of(const quoth_doc *doc, quoth_span toks) {
  quoth_span s = {0, 0};
  if (toks.beg < toks.end) {
    s.beg = doc->toks.v[toks.beg].span.beg;
    s.end = doc->toks.v[toks.end - 1].span.end;
  }
  return s;
}

/* The quotation that a range of tokens is, marks and all, or QUOTH_NONE. */
static uint32_t whole_quotation(const quoth_doc *doc, quoth_span toks) {
  uint32_t q, beg;
  if (toks.beg >= toks.end) return QUOTH_NONE;
  beg = doc->toks.v[toks.beg].span.beg;
  DOC_UPPER(doc->quotations, beg, q);
  while (q > 0 && doc->quotations.v[q - 1].span.beg == beg) {
    const quoth_quotation *u = &doc->quotations.v[--q];
    if (u->tok == toks.beg && u->tok + u->ntok == toks.end) return q;
  }
  return QUOTH_NONE;
}

/* The words of a quotation; of one whose marks are written twice, ““so””,
** those of the inner. */
static quoth_span words_of(const quoth_doc *doc, uint32_t q) {
  const quoth_quotation *u = &doc->quotations.v[q];
  if (q + 1 < doc->quotations.n && u[1].span.beg == u->inner.beg &&
      u[1].span.end == u->inner.end &&
      doc->txt[u[1].span.end - 1] == doc->txt[u->span.end - 1])
    u++;
  return u->inner;
}

/* Is it a paragraph of a transcript? */
static int in_turn(const quoth_doc *doc, const quoth_candidate *c) {
  return doc->lines.v[doc->windows.v[c->window].line].kind == SEC_QUOTE;
}

/* So many asterisks make a label bold: "**Orlova:** It is safe." */
#define BOLD_TOKENS 2

/* Words behind a label, as in a transcript: "ORLOVA: The bridge is safe.", or
** what goes on with them; words between dashes: "– It is safe, – he said." */
static int is_labelled(const quoth_doc *doc, const quoth_statement *s,
                       quoth_span toks) {
  if (toks.beg > 0 && doc->toks.v[toks.beg - 1].kind == TOK_DASH &&
      doc->toks.v[doc->lines.v[s->line].tok].kind == TOK_DASH)
    return 1;
  if (s->cue.end || s->flags & FLAG_HEADLINE) return 0;
  if (!s->source.end || s->npiece ||
      s->source.beg >= doc->lines.v[s->line].span.end) /* signed below */
    return doc->lines.v[s->line].kind == SEC_QUOTE;
  for (unsigned n = 0; n < BOLD_TOKENS && toks.beg > 0; n++)
    if (doc->toks.v[toks.beg - 1].kind == TOK_OTHER) toks.beg--;
  return toks.beg > 0 && doc->toks.v[toks.beg - 1].kind == TOK_COLON;
}

/* "that shows what can be done", "that makes it hard": has "that" a verb? */
static int is_verb_of_that(const quoth_doc *doc, quoth_span toks) {
  const uint64_t object = LEX_TAG(DET) | LEX_TAG(POSS) | LEX_TAG(OBJ) |
                          LEX_TAG(IT) | LEX_TAG(WE) | LEX_TAG(WHETHER) |
                          LEX_TAG(REL) | LEX_TAG(THAT);
  return toks.end - toks.beg > 2 &&
         doc_tags(doc, toks.beg + 1) & LEX_TAG(VPRES) &&
         (doc_tags(doc, toks.beg + 2) & object ||
          doc_reads(doc, toks.beg + 2, "what") ||
          doc_reads(doc, toks.beg + 2, "how"));
}

static quoth_err add_piece(maker *k, uint32_t st, quoth_span toks,
                           uint32_t quotation) {
  quoth_doc *doc = k->doc;
  quoth_statement *s = &doc->statements.v[st];
  quoth_span b;
  quoth_err e;
  if (quotation == QUOTH_NONE) quotation = whole_quotation(doc, toks);
  if (quotation == QUOTH_NONE && toks.end - toks.beg > 2 &&
      doc->toks.v[toks.end - 1].kind == TOK_STOP) { /* “never”? */
    quoth_span words = {toks.beg, toks.end - 1};
    quotation = whole_quotation(doc, words);
  }
  if (quotation != QUOTH_NONE && s->npiece && s->type != TYPE_DIRECT &&
      doc->quotations.v[quotation].flags & QUO_FRAGMENT)
    quotation = QUOTH_NONE; /* its marks tell which words are quoted */
  if (quotation != QUOTH_NONE) {
    b = words_of(doc, quotation);
    k->owner[quotation] = st;
    /* a window may cut a quotation that is longer than itself */
    if (doc->quotations.v[quotation].tok + doc->quotations.v[quotation].ntok >
        toks.end)
      b.end = doc->toks.v[toks.end - 1].span.end;
    while (b.beg < b.end && doc->txt[b.beg] == ' ') b.beg++;
    while (b.beg < b.end && doc->txt[b.end - 1] == ' ') b.end--;
    if (doc->quotations.v[quotation].flags & QUO_UNCLOSED &&
        !(doc->quotations.v[quotation].flags & QUO_CONTINUED))
      s->flags |= FLAG_UNCLOSED;
    if (s->npiece && s->type != TYPE_DIRECT) s->type = TYPE_MIXED;
  } else {
    /* but "that was late" tells of something itself, and so does "dismissed
    ** that claim" */
    const uint64_t verb = LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(MODAL);
    const uint64_t calls = LEX_TAG(CALLV) | LEX_TAG(SAY) | LEX_TAG(TELL);
    if (!s->npiece && toks.end - toks.beg > 1 &&
        doc_tags(doc, toks.beg) & LEX_TAG(THAT) &&
        !(toks.beg > 0 &&
          (doc_tags(doc, toks.beg - 1) & calls) == LEX_TAG(CALLV) &&
          doc->toks.v[toks.beg + 1].shape == SHAPE_LOWER &&
          !(doc_tags(doc, toks.beg + 1) & (LEX_TAG(HE) | LEX_TAG(SHE) |
            LEX_TAG(IT) | LEX_TAG(THEY) | LEX_TAG(DET) | LEX_TAG(POSS)))) &&
        !(doc_tags(doc, toks.beg + 1) & verb) &&
        !is_verb_of_that(doc, toks) && !doc_contracts(doc, toks.beg + 1)) {
      toks.beg++; /* and "that, if it rains, …" */
      if (doc->toks.v[toks.beg].kind == TOK_COMMA) toks.beg++;
    }
    if (is_labelled(doc, s, toks)) { /* its stop is its own */
      if (toks.end < doc->toks.n && (doc->toks.v[toks.end].kind == TOK_STOP ||
                                     doc->toks.v[toks.end].kind == TOK_COMMA))
        toks.end++;
      s->type = TYPE_DIRECT;
    } else if (s->npiece && s->type == TYPE_DIRECT)
      s->type = TYPE_MIXED;
    else if (doc_has_marks(doc, toks))
      s->type = TYPE_MIXED;
    else if (!s->npiece)
      s->type = TYPE_INDIRECT;
    b = bytes_of(doc, toks);
  }
  if ((e = vec_room(&doc->arena, &doc->pieces, 1))) return e;
  doc->pieces.v[doc->pieces.n] = b;
  k->of[doc->pieces.n++] = st;
  s->npiece++;
  return QUOTH_OK;
}

static void set_attribution(const maker *k, quoth_statement *s,
                            const quoth_candidate *c) {
  const quoth_doc *doc = k->doc;
  s->cue = bytes_of(doc, c->cue);
  s->source = bytes_of(doc, c->source);
  s->addressee = bytes_of(doc, c->addressee);
  s->source_mention = c->source_mention;
  s->addressee_mention = c->addressee_mention;
  s->rule = c->rule;
  s->score = c->score;
  s->act = c->act;
  s->polarity = c->polarity;
  if (c->relayed) s->flags |= FLAG_RELAYED;
  if (c->cue.end || c->source.end)
    s->flags &= (uint8_t)~FLAG_FLOATING;
  else
    s->flags |= FLAG_FLOATING;
}

static quoth_err add_statement(maker *k, const quoth_candidate *c,
                               uint32_t *st) {
  quoth_doc *doc = k->doc;
  quoth_statement *s;
  uint32_t line = doc->windows.v[c->window].line;
  quoth_err e = vec_room(&doc->arena, &doc->statements, 1);
  if (e) return e;
  *st = doc->statements.n;
  s = &doc->statements.v[doc->statements.n++];
  memset(s, 0, sizeof *s);
  s->entity = QUOTH_NONE;
  s->line = line;
  s->parent = c->parent; /* a candidate, until all are made */
  if (doc->lines.v[line].kind == SEC_HEADLINE) s->flags |= FLAG_HEADLINE;
  set_attribution(k, s, c);
  return QUOTH_OK;
}

static uint32_t sentence_of(const quoth_doc *doc, uint32_t pos) {
  uint32_t i;
  DOC_UPPER(doc->sentences, pos, i);
  return i ? i - 1 : 0;
}

static uint32_t cue_sentence(const quoth_doc *doc, const quoth_statement *s) {
  return sentence_of(doc, s->cue.end ? s->cue.beg : s->source.beg);
}

/* Does a quotation end with a question mark? */
static int asks(const quoth_doc *doc, const quoth_quotation *q) {
  uint32_t i = q->tok + q->ntok;
  while (i > q->tok && doc->toks.v[i - 1].kind == TOK_MARK) i--;
  return i > q->tok && doc->toks.v[i - 1].letter == '?';
}

/* Does a statement only tell more of who has just been named, "said Brandt, who
** promised to pay", or of what was asked, "said Brandt when asked about it"? */
static int is_aside(const quoth_doc *doc, const quoth_statement *s) {
  if (s->source_mention == QUOTH_NONE) return s->act == ACT_QUESTION;
  return (doc_tags(doc, doc->mentions.v[s->source_mention].head) &
          LEX_TAG(REL)) != 0;
}

/*
** The statement that a quotation without cue and source goes on: the last with
** direct words, when it stands in the same line, its attribution in the
** sentence before, and nobody else has spoken; QUOTH_NONE for a new one.
*/
static uint32_t continued(const maker *k, const quoth_candidate *c,
                          uint32_t last) {
  const quoth_doc *doc = k->doc;
  const quoth_statement *v = doc->statements.v;
  const quoth_quotation *q;
  uint32_t at = last, here;
  if (last == QUOTH_NONE || c->quotation[0] == QUOTH_NONE) return QUOTH_NONE;
  q = &doc->quotations.v[c->quotation[0]];
  here = sentence_of(doc, q->span.beg);
  if (v[last].act == ACT_QUESTION && !asks(doc, q) &&
      (v[last].addressee.end || v[last].type != TYPE_DIRECT))
    return QUOTH_NONE; /* who was asked answers */
  for (uint32_t i = last; i < doc->statements.n; i++)
    if (v[i].parent == QUOTH_NONE && !is_aside(doc, &v[i]) &&
        v[i].source_mention != v[last].source_mention)
      return QUOTH_NONE; /* somebody else spoke since */
  if (v[last].act == ACT_BELIEF && v[last].type == TYPE_INDIRECT)
    return QUOTH_NONE; /* "His father thought it theft. “He would rage.”" */
  if (v[last].line != q->line || v[last].flags & FLAG_FLOATING ||
      here - cue_sentence(doc, &v[last]) > 1)
    return QUOTH_NONE;
  /* “…,” she said, pointing out that … “…”: direct words go on direct words */
  while (at > 0 && v[at].type != TYPE_DIRECT && v[at - 1].line == q->line &&
         v[at - 1].source_mention == v[last].source_mention &&
         cue_sentence(doc, &v[at - 1]) == cue_sentence(doc, &v[last]))
    at--;
  return v[at].type == TYPE_DIRECT && !(v[at].flags & FLAG_FLOATING) ? at
                                                                      : last;
}

/* Does a label stand before it in its line? */
static int is_answer(const quoth_doc *doc, const quoth_candidate *c) {
  return c->piece[0].beg > doc->windows.v[c->window].tok;
}

static quoth_err make_one(maker *k, uint32_t id, uint32_t *last) {
  quoth_doc *doc = k->doc;
  const quoth_candidate *c = &doc->candidates.v[id];
  uint32_t st = QUOTH_NONE, q = c->quotation[0];
  int bare = !c->cue.end && !c->source.end;
  quoth_err e;
  if (q != QUOTH_NONE && doc->quotations.v[q].prev != QUOTH_NONE) {
    uint32_t p = k->owner[doc->quotations.v[q].prev];
    if (p != QUOTH_NONE &&
        (bare || doc->statements.v[p].flags & FLAG_FLOATING)) {
      st = p;
      if (!bare) set_attribution(k, &doc->statements.v[p], c);
    }
  }
  if (st == QUOTH_NONE && bare)
    st = in_turn(doc, c) && !is_answer(doc, c) ? *last : continued(k, c, *last);
  if (st == QUOTH_NONE && (e = add_statement(k, c, &st))) return e;
  doc->candidates.v[id].statement = st;
  for (unsigned i = 0; i < c->npiece; i++)
    if ((e = add_piece(k, st, c->piece[i], c->quotation[i]))) return e;
  if (c->parent == QUOTH_NONE && !is_aside(doc, &doc->statements.v[st]))
    *last = st;
  return QUOTH_OK;
}

/* Where a candidate begins in the text. */
static uint32_t begin_of(const quoth_candidate *c) {
  uint32_t b = c->piece[0].beg;
  if (c->cue.end && c->cue.beg < b) b = c->cue.beg;
  if (c->source.end && c->source.beg < b) b = c->source.beg;
  return b;
}

/* Does a stand after b? Of one source, the contents decide. */
static int follows(const quoth_candidate *a, const quoth_candidate *b) {
  uint32_t x = begin_of(a), y = begin_of(b);
  return x != y ? x > y : a->piece[0].beg > b->piece[0].beg;
}

/* Pieces stand by statement, in the order of the text within each. */
static quoth_err order_pieces(maker *k) {
  quoth_doc *doc = k->doc;
  uint32_t n = doc->pieces.n, at = 0;
  quoth_span *v;
  if (!n) return QUOTH_OK;
  v = arena_resize(&doc->arena, NULL, n * sizeof *v);
  if (!v) return QUOTH_ENOMEM;
  for (uint32_t i = 0; i < doc->statements.n; i++) {
    doc->statements.v[i].piece = at;
    at += doc->statements.v[i].npiece;
    doc->statements.v[i].npiece = 0;
  }
  for (uint32_t i = 0; i < n; i++) {
    quoth_statement *s = &doc->statements.v[k->of[i]];
    uint32_t p = s->piece + s->npiece++;
    for (; p > s->piece && v[p - 1].beg > doc->pieces.v[i].beg; p--)
      v[p] = v[p - 1];
    v[p] = doc->pieces.v[i];
  }
  memcpy(doc->pieces.v, v, n * sizeof *v);
  arena_resize(&doc->arena, v, 0);
  return QUOTH_OK;
}

/* The mention of a person or an office without an article that begins or, if
** `ends`, ends at a byte; QUOTH_NONE. */
static uint32_t called(const quoth_doc *doc, uint32_t pos, int ends) {
  const quoth_mention *m;
  uint32_t i;
  DOC_UPPER(doc->mentions, ends ? pos - 1 : pos, i);
  if (!i) return QUOTH_NONE;
  m = &doc->mentions.v[--i];
  if ((ends ? m->span.end : m->span.beg) != pos) return QUOTH_NONE;
  if (doc_tags(doc, m->tok) & (LEX_TAG(DET) | LEX_TAG(POSS))) return QUOTH_NONE;
  return m->kind == MEN_PERSON || m->kind == MEN_ROLE ? i : QUOTH_NONE;
}

/* Whom direct words address: “Minister, the lift is stuck”, “Thank you, Leila”.
** At the end only behind a verb or pronoun, where no apposition stands; at the
** start an office, or a name before "I", "we" and "you" ("Well" is none). */
static void find_addressed(const quoth_doc *doc, quoth_statement *s) {
  const uint64_t self = LEX_TAG(I) | LEX_TAG(WE) | LEX_TAG(OBJ);
  const uint64_t given = LEX_TAG(MALE) | LEX_TAG(FEMALE);
  const uint64_t full = self | LEX_TAG(VERB) | LEX_TAG(IT) | LEX_TAG(ADV);
  const quoth_span *first = &doc->pieces.v[s->piece];
  uint32_t end = first[s->npiece - 1].end, m, t;
  if (s->type != TYPE_DIRECT || s->addressee.end) return;
  m = called(doc, first->beg, 0);
  if (m != QUOTH_NONE) {
    t = doc->mentions.v[m].tok + doc->mentions.v[m].ntok;
    if (t + 1 >= doc->toks.n || doc->toks.v[t + 1].span.end > first->end ||
        doc->toks.v[t].kind != TOK_COMMA ||
        (doc->mentions.v[m].kind == MEN_PERSON &&
         !(doc_tags(doc, t + 1) & self &&
           doc_tags(doc, doc->mentions.v[m].tok) & given)))
      return;
  } else {
    while (end > first->beg && strchr(",.!?", doc->txt[end - 1])) end--;
    m = called(doc, end, 1);
    t = m == QUOTH_NONE ? 0 : doc->mentions.v[m].tok;
    if (t < 2 || doc->toks.v[t - 2].span.beg < first->beg ||
        doc->toks.v[t - 1].kind != TOK_COMMA || !(doc_tags(doc, t - 2) & full))
      return;
  }
  s->addressee = doc->mentions.v[m].span;
  s->addressee_mention = m;
}

/* "told reporters in Brandal": where they were told, if they are no standing
** group, "the council in Brandal"; and "told the hall in 2013". */
static void find_told_where(const quoth_doc *doc, quoth_statement *s) {
  const uint64_t place =
      LEX_TAG(COUNTRY) | LEX_TAG(PLACE) | LEX_TAG(MALE) | LEX_TAG(FEMALE);
  const quoth_mention *m;
  uint32_t i, end;
  if (s->addressee_mention == QUOTH_NONE) return;
  m = &doc->mentions.v[s->addressee_mention];
  if (s->addressee.beg != m->span.beg || s->addressee.end != m->span.end)
    return;
  i = end = m->tok + m->ntok;
  if (doc->toks.v[i - 1].kind == TOK_NUMBER)
    i--;
  else if (m->kind != MEN_GROUP || doc_reads(doc, m->tok, "the"))
    return;
  else
    for (; i > m->tok && doc->toks.v[i - 1].shape > SHAPE_LOWER; i--)
      if (doc_tags(doc, i - 1) & ~place) return;
  if (i == end || i < m->tok + 2 || !doc_reads(doc, i - 1, "in")) return;
  if (doc->toks.v[i].kind != TOK_NUMBER) {
    s->place.beg = doc->toks.v[i].span.beg;
    s->place.end = s->addressee.end;
  }
  s->addressee.end = doc->toks.v[i - 2].span.end;
}

/* From where to where a statement itself stands, in its line. */
static quoth_span extent(const quoth_doc *doc, const quoth_statement *s) {
  quoth_span all = doc->pieces.v[s->piece];
  const quoth_span *more[2] = {&s->cue, &s->source};
  uint32_t line_end = doc->lines.v[s->line].span.end;
  for (uint32_t i = 1; i < s->npiece; i++) {
    const quoth_span *p = &doc->pieces.v[s->piece + i];
    if (p->end > all.end && p->end <= line_end) all.end = p->end;
  }
  for (unsigned i = 0; i < 2; i++)
    if (more[i]->end) {
      if (more[i]->beg < all.beg) all.beg = more[i]->beg;
      if (more[i]->end > all.end) all.end = more[i]->end;
    }
  return all;
}

/* From the first sentence the statement touches to the last, in its line. */
static void set_sentence(const quoth_doc *doc, quoth_statement *s) {
  quoth_span all = extent(doc, s);
  uint32_t i = sentence_of(doc, all.beg);
  s->sentence = all;
  if (i < doc->sentences.n && doc->sentences.v[i].span.beg < all.beg)
    s->sentence.beg = doc->sentences.v[i].span.beg;
  i = sentence_of(doc, all.end ? all.end - 1 : 0);
  if (i < doc->sentences.n && doc->sentences.v[i].span.end > all.end)
    s->sentence.end = doc->sentences.v[i].span.end;
}

quoth_span statement_aside(const quoth_doc *doc, const quoth_statement *s) {
  const uint64_t says = LEX_TAG(SAY) | LEX_TAG(TELL);
  quoth_span none = {0, 0}, all = {s->source.end, s->cue.beg};
  uint32_t i;
  if (!s->source.end || s->cue.beg <= s->source.end) return none;
  DOC_UPPER(doc->toks, s->source.end, i);
  if (i && doc->toks.v[i - 1].span.beg == s->source.end) i--;
  if (i < doc->toks.n && doc->toks.v[i].kind == TOK_COMMA)
    i++;
  else if (i < doc->toks.n && doc_tags(doc, i) & says)
    return none; /* "said on Monday that … and added": an earlier cue */
  return i < doc->toks.n && doc_tags(doc, i) & (LEX_TAG(REL) | LEX_TAG(VPART))
             ? all
             : none;
}

/* Do the words of a statement stand behind its cue, unquoted? */
static int is_report(const quoth_doc *doc, const quoth_statement *s) {
  return s->npiece && s->type != TYPE_DIRECT &&
         s->cue.beg < doc->pieces.v[s->piece].beg;
}

/* "said it was shut | in an interview on Sunday": does what stands behind the
** words of a report belong to its cue? They end before "in" for nothing else. */
static int is_resumed(const quoth_doc *doc, const quoth_statement *s) {
  uint32_t end = doc->pieces.v[s->piece + s->npiece - 1].end, i;
  DOC_UPPER(doc->toks, end - 1, i);
  return i < doc->toks.n && doc_reads(doc, i, "in");
}

/* So many tokens between two statements are looked at. */
#define BETWEEN_MAX 40

/* Where in the bytes between two statements the second's clause begins: at the
** first conjunction or semicolon, "“…,” Ito said on Monday, while". */
static uint32_t parting(const quoth_doc *doc, const quoth_statement *s,
                        quoth_span gap) {
  const uint64_t joins = LEX_TAG(CONJ) | LEX_TAG(SUB);
  uint32_t i;
  DOC_UPPER(doc->toks, gap.beg, i);
  if (i) i--;
  for (unsigned n = 0; i < doc->toks.n && n < BETWEEN_MAX; i++, n++) {
    const quoth_token *t = &doc->toks.v[i];
    if (t->span.beg >= gap.end) break;
    if (t->span.beg >= gap.beg && (doc_tags(doc, i) & joins ||
                                   t->kind == TOK_SEMI || t->kind == TOK_STOP))
      return t->span.beg;
  }
  return is_report(doc, s) ? gap.beg : gap.end;
}

/* So many statements on either side are looked at for neighbours. */
#define BESIDE_MAX 4

/* Does a subordinate clause begin before a byte: "after Ito said"? */
static int is_subordinate(const quoth_doc *doc, uint32_t pos) {
  uint32_t i;
  DOC_UPPER(doc->toks, pos, i);
  return i > 1 && doc_tags(doc, i - 2) & LEX_TAG(SUB);
}

/* Where a statement begins, but for a source that may have said more before:
** "Ito said on Monday that …, adding that". */
static uint32_t own_begin(const quoth_doc *doc, const quoth_statement *s) {
  uint32_t beg = doc->pieces.v[s->piece].beg;
  return s->cue.end && s->cue.beg < beg ? s->cue.beg : beg;
}

/* The last statement before another in its sentence, with it in the same
** report if in any, or NULL. */
static const quoth_statement *find_before(const quoth_doc *doc,
                                          const quoth_statement *s) {
  const quoth_statement *p = s;
  uint32_t beg = own_begin(doc, s);
  while (p > doc->statements.v && s - p < BESIDE_MAX) {
    quoth_span all = extent(doc, --p);
    if (p->parent == s->parent && p->source.end && all.end <= beg)
      return all.end > s->sentence.beg ? p : NULL;
  }
  return NULL;
}

/* The first statement behind another, likewise. */
static const quoth_statement *find_behind(const quoth_doc *doc,
                                          const quoth_statement *s) {
  const quoth_statement *p = s + 1;
  const quoth_statement *last = doc->statements.v + doc->statements.n;
  uint32_t end = extent(doc, s).end;
  for (; p < last && p - s <= BESIDE_MAX; p++) {
    uint32_t beg = own_begin(doc, p);
    if (p->parent == s->parent && p->source.end && beg >= end)
      return beg < s->sentence.end ? p : NULL;
  }
  return NULL;
}

/* What stands beyond a semicolon on either side of a statement is another
** clause: "Ito left Oslo on Monday; Brandt said it was shut". Nor is what
** stands further than BETWEEN_MAX tokens of it. */
static quoth_span between_semicolons(const quoth_doc *doc,
                                     const quoth_statement *s, quoth_span all) {
  uint32_t beg = own_begin(doc, s), end = extent(doc, s).end, first, i;
  DOC_UPPER(doc->toks, beg, first);
  for (i = first; i > 0 && first - i < BETWEEN_MAX; i--) {
    const quoth_token *t = &doc->toks.v[i - 1];
    if (t->span.beg < all.beg) break;
    if (t->kind == TOK_SEMI && t->span.beg < beg) {
      all.beg = t->span.end;
      break;
    }
  }
  if (first - i == BETWEEN_MAX) all.beg = doc->toks.v[i].span.beg;
  DOC_UPPER(doc->toks, end, first);
  for (i = first; i < doc->toks.n && i - first < BETWEEN_MAX; i++) {
    const quoth_token *t = &doc->toks.v[i];
    if (t->span.beg >= all.end) break;
    if (t->kind == TOK_SEMI) {
      all.end = t->span.beg;
      break;
    }
  }
  if (i - first == BETWEEN_MAX) all.end = doc->toks.v[i - 1].span.end;
  return all;
}

static quoth_span find_scope(const quoth_doc *doc, const quoth_statement *s) {
  const quoth_statement *p;
  quoth_span all = s->sentence, gap;
  if (!s->npiece) return all;
  p = find_before(doc, s);
  if (p) {
    gap.beg = extent(doc, p).end;
    gap.end = own_begin(doc, s);
    all.beg = parting(doc, p, gap);
  }
  if (is_report(doc, s) && !is_resumed(doc, s)) {
    const quoth_span *v = &doc->pieces.v[s->piece];
    all.end = v[s->npiece - 1].end;
  } else if ((p = find_behind(doc, s)) != NULL) {
    gap.beg = extent(doc, s).end;
    gap.end = own_begin(doc, p);
    all.end = parting(doc, s, gap);
  }
  return between_semicolons(doc, s, all);
}

quoth_err statement_scopes(quoth_doc *doc) {
  quoth_err e = vec_room(&doc->arena, &doc->scopes, doc->statements.n);
  for (uint32_t i = 0; i < doc->statements.n && !e; i++)
    doc->scopes.v[doc->scopes.n++] = find_scope(doc, &doc->statements.v[i]);
  return e;
}

quoth_span statement_scope(const quoth_doc *doc, const quoth_statement *s) {
  return doc->scopes.v[s - doc->statements.v];
}

const quoth_statement *statement_shared(const quoth_doc *doc,
                                        const quoth_statement *s,
                                        quoth_span *scope) {
  const quoth_statement *p = find_before(doc, s);
  uint32_t beg;
  if (!p) return NULL;
  *scope = statement_scope(doc, p);
  if (p->entity == s->entity) return p;
  beg = extent(doc, p).beg;
  if (!is_subordinate(doc, beg)) return NULL;
  if (scope->end > beg) scope->end = beg;
  return p;
}

/* So many tokens lie between "during" and "visit". */
#define OCCASION_TOKENS 5

int statement_occasion(const quoth_doc *doc, uint32_t tok, unsigned known) {
  if (!lex_means(doc->lex, known, doc->toks.v[tok].concept)) return 0;
  for (unsigned n = 0; n < OCCASION_TOKENS && tok-- > 0; n++)
    if (doc_tags(doc, tok) & LEX_TAG(PREP))
      return doc_reads(doc, tok, "in") || doc_reads(doc, tok, "on") ||
             doc_reads(doc, tok, "during");
  return 0;
}

/* "through an interpreter": is a token whoever stood between? */
static int is_translator(const quoth_doc *doc, uint32_t i) {
  return lex_means(doc->lex, LEX_CONCEPT_TRANSLATOR, doc->toks.v[i].concept) &&
         i > 1 && (doc_tags(doc, i - 1) | doc_tags(doc, i - 2)) & LEX_TAG(PREP);
}

/* Is whom a token begins to name a body or several people? */
static int is_audience(const quoth_doc *doc, uint32_t tok) {
  const quoth_mention *m;
  uint32_t i;
  if (tok >= doc->toks.n) return 0;
  DOC_UPPER(doc->mentions, doc->toks.v[tok].span.beg, i);
  m = i ? &doc->mentions.v[i - 1] : NULL;
  return m && m->span.beg == doc->toks.v[tok].span.beg &&
         (m->kind == MEN_ORG || m->kind == MEN_GROUP);
}

/* "in an interview with", "speaking to", "addressing parliament": does whom it
** names stand behind a token? */
static int opens_addressee(const quoth_doc *doc, uint32_t i) {
  if (doc_reads(doc, i, "addressing")) return is_audience(doc, i + 1);
  if (!i || !(doc_tags(doc, i) & (LEX_TAG(PREP) | LEX_TAG(TO)))) return 0;
  if (doc_reads(doc, i - 1, "speaking") || doc_reads(doc, i - 1, "talking"))
    return doc_reads(doc, i, "to") &&
           (i < 2 || !(doc_tags(doc, i - 2) & LEX_TAG(BE)));
  return (doc_reads(doc, i, "with") || doc_reads(doc, i, "to")) &&
         statement_occasion(doc, i - 1, LEX_CONCEPT_INTERVIEW);
}

/* So many words of a name stand before what is known of it: "the Evening |
** Post". */
#define NAME_TOKENS 3

/* Whom a token names, or what begins with it, if that does not speak itself. */
static void set_addressee(const quoth_doc *doc, quoth_statement *s,
                          uint32_t tok) {
  uint32_t beg, pos, i, n = 0;
  if (s->addressee.end || tok >= doc->toks.n) return;
  beg = pos = doc->toks.v[tok].span.beg;
  DOC_UPPER(doc->mentions, pos, i);
  while ((!i || doc->mentions.v[i - 1].span.beg != pos) && n++ < NAME_TOKENS) {
    if (!doc_reads(doc, tok, "the") && doc->toks.v[tok].shape <= SHAPE_LOWER)
      return;
    if (++tok >= doc->toks.n) return;
    pos = doc->toks.v[tok].span.beg;
    DOC_UPPER(doc->mentions, pos, i);
  }
  if (n > NAME_TOKENS || i - 1 == s->source_mention) return;
  /* "speaking to Koss's lawyer": not to Koss */
  pos = doc->mentions.v[i - 1].span.end - 1;
  DOC_UPPER(doc->toks, pos, tok);
  if (tok < doc->toks.n && doc->toks.v[tok].kind == TOK_POSS) return;
  s->addressee.beg = beg;
  s->addressee.end = doc->mentions.v[i - 1].span.end;
  s->addressee_mention = i - 1;
}

/* What the clause of p tells of s, outside its content. */
static void read_clause(const quoth_doc *doc, const quoth_statement *p,
                        quoth_statement *s) {
  const quoth_span *v = &doc->pieces.v[p->piece], *end = v + p->npiece;
  quoth_span all = statement_scope(doc, p);
  uint32_t i;
  DOC_UPPER(doc->toks, all.beg, i);
  if (i) i--;
  while (i < doc->toks.n && doc->toks.v[i].span.beg < all.end) {
    while (v < end && v->end <= doc->toks.v[i].span.beg)
      v++;
    if (v < end && doc->toks.v[i].span.beg >= v->beg) {
      DOC_UPPER(doc->toks, v->end - 1, i);
      continue;
    }
    if (is_translator(doc, i)) s->flags |= FLAG_TRANSLATED;
    if (opens_addressee(doc, i)) set_addressee(doc, s, i + 1);
    i++;
  }
}

/* Whom it was said to, and whether through a translator: its own clause tells
** it, or that of what its source said before. */
static void read_circumstances(const quoth_doc *doc, quoth_statement *s) {
  const quoth_statement *p = s;
  for (unsigned n = 0; n <= SHARED_MAX; n++) {
    read_clause(doc, p, s);
    p = find_before(doc, p);
    if (!p || !s->source.end || p->source.beg != s->source.beg) return;
  }
}

/* Is it reported within a quotation? */
static int is_inside(const quoth_doc *doc, uint32_t id) {
  return doc->windows.v[doc->candidates.v[id].window].within != QUOTH_NONE;
}

/* Is what a statement reports, or one around it, not said to be so: "denied
** that he had said …", "never heard her say …"? */
static int is_in_doubt(const quoth_doc *doc, uint32_t st) {
  for (unsigned n = 0; st != QUOTH_NONE && n < NESTING_MAX; n++) {
    if (doc->statements.v[st].polarity != POL_AFFIRMED) return 1;
    st = doc->statements.v[st].parent;
  }
  return 0;
}

/* "according to Ito", "BelTA reported that": does a report only pass on those
** within it? */
static int passes_on(const quoth_doc *doc, const quoth_candidate *c) {
  return (c->cue.end && doc_tags(doc, c->cue.beg) & LEX_TAG(ACCORDING)) ||
         (c->source_mention != QUOTH_NONE &&
          doc_tags(doc, doc->mentions.v[c->source_mention].head) &
              LEX_TAG(AGENCY));
}

static quoth_err make(maker *k) {
  quoth_doc *doc = k->doc;
  uint32_t n = doc->candidates.n, last = QUOTH_NONE, beg = 0;
  uint32_t *id = arena_resize(&doc->arena, NULL, ((size_t)n + 1) * sizeof *id);
  quoth_err e = QUOTH_OK;
  if (!id) return QUOTH_ENOMEM;
  while (beg < n && !e) { /* a window at a time, in the order of the text */
    uint32_t m = 0, i;
    for (i = beg; i < n && (doc->candidates.v[i].window ==
                                doc->candidates.v[beg].window ||
                            is_inside(doc, i)); i++) {
      uint32_t p;
      if (!doc->candidates.v[i].chosen) continue;
      for (p = m++; p > 0 && follows(&doc->candidates.v[id[p - 1]],
                                     &doc->candidates.v[i]); p--)
        id[p] = id[p - 1];
      id[p] = i;
    }
    for (uint32_t j = 0; j < m && !e; j++) e = make_one(k, id[j], &last);
    beg = i;
  }
  arena_resize(&doc->arena, id, 0);
  for (uint32_t i = 0; i < doc->statements.n && !e; i++) {
    quoth_statement *s = &doc->statements.v[i];
    if (s->parent != QUOTH_NONE) {
      const quoth_candidate *c = &doc->candidates.v[s->parent];
      if (passes_on(doc, c)) s->flags |= FLAG_RELAYED;
      s->parent = c->statement;
    }
  }
  for (uint32_t i = 0; i < doc->statements.n && !e; i++) {
    quoth_statement *s = &doc->statements.v[i];
    if (s->polarity == POL_AFFIRMED && is_in_doubt(doc, s->parent))
      s->polarity = POL_HYPOTHETICAL;
  }
  return e ? e : order_pieces(k);
}

quoth_err statement_make(quoth_doc *doc) {
  uint32_t nq = doc->quotations.n, nc = doc->candidates.n;
  size_t n = (size_t)nq + (size_t)nc * PIECES_MAX;
  maker k;
  quoth_err e;
  if (!nc) return QUOTH_OK;
  memset(&k, 0, sizeof k);
  k.doc = doc;
  k.owner = arena_resize(&doc->arena, NULL, n * sizeof *k.owner);
  if (!k.owner) return QUOTH_ENOMEM;
  memset(k.owner, 0xFF, n * sizeof *k.owner); /* QUOTH_NONE everywhere */
  k.of = k.owner + nq;
  e = make(&k);
  arena_resize(&doc->arena, k.owner, 0);
  for (uint32_t i = 0; i < doc->statements.n && !e; i++)
    set_sentence(doc, &doc->statements.v[i]);
  if (!e) e = statement_scopes(doc);
  if (e) return e;
  for (uint32_t i = 0; i < doc->statements.n; i++) {
    quoth_statement *s = &doc->statements.v[i];
    read_circumstances(doc, s);
    find_addressed(doc, s);
    find_told_where(doc, s);
    s->confidence =
        (float)score_probability(lex_calibrated(doc->lex, s->type, s->score));
  }
  return QUOTH_OK;
}
