/*
** Attribution: who is the source of which content. The rules propose
** candidates; here clauses find their edges, candidates get scores, and a
** greedy choice keeps those that do not contradict each other. The losers
** stay in the column for `explain`.
*/
#include "attribution.h"

#include <string.h>

#include "clause.h"
#include "cue.h"
#include "score.h"

/* Candidates less likely than .45 are not chosen: what is found and what is
** missed weigh the same then (F1). All of these are logits. */
#define CHOICE_LOGIT (-20)
/* A quotation that is a sentence is somebody's words more often than the model
** believes, which has seen few uncued ones; its confidence stands with it. A
** probability of .11. */
#define SENTENCE_LOGIT (-210)
/* The same of a paragraph that is nothing else, so many lines at most behind one
** with a speaker, and of what answers a question (.06). */
#define PARAGRAPH_LOGIT (-280)
#define SPOKEN_LINES 4
/* The same of what is told not to be said (.05). */
#define UNSAID_LOGIT (-300)
/* The same of a report within a report that begins with whoever speaks in it:
** the model holds a name behind a verb for its object (.14). */
#define NESTED_LOGIT (-180)
/* What cuts another report of speech short must be as likely as .73. */
#define BESIDE_LOGIT 100

/* -- edges -- */

quoth_err attribution_edges(quoth_doc *doc) {
  for (uint32_t k = 0; k < doc->view.hits.n; k++) {
    const quoth_hit *hit = &doc->view.hits.v[k];
    if (!lex_rule(doc->lex, hit->id)) return QUOTH_EARG;
    for (uint32_t i = 0; i < hit->n; i++) {
      quoth_unit *u = doc->view.units.v + hit->units[i].beg;
      if (hit->units[i].beg >= doc->view.units.n) continue;
      if (hit->capture[i] == CAP_START)
        u->start = 1;
      else if (hit->capture[i] == CAP_STOP && !u->stop)
        u->stop = (uint16_t)(hit->id + 1);
    }
  }
  return QUOTH_OK;
}

/* -- candidates -- */

static int overlap(quoth_span a, quoth_span b) {
  return a.beg < b.end && b.beg < a.end;
}

static uint32_t ref_of(const quoth_doc *doc, quoth_span u, uint8_t type) {
  for (uint32_t i = u.beg; i < u.end; i++)
    if (doc->view.units.v[i].type == type) return doc->view.units.v[i].ref;
  return QUOTH_NONE;
}

/* Does a range of units hold anything but marks? */
static int has_words(const quoth_doc *doc, quoth_span u) {
  quoth_span t = unit_tokens(doc, u);
  for (uint32_t i = t.beg; i < t.end; i++)
    if (doc_is_word(doc, i)) return 1;
  return 0;
}

/* Pieces that touch are one: a rule may tell how a clause begins. */
static void add_piece(const quoth_doc *doc, quoth_candidate *c, quoth_span u) {
  quoth_span t;
  uint32_t q;
  u = clause_trim(doc, u);
  if (!has_words(doc, u) || c->npiece == PIECES_MAX) return;
  t = unit_tokens(doc, u);
  q = u.end - u.beg == 1 ? ref_of(doc, u, UNIT_QUOTATION) : QUOTH_NONE;
  if (c->npiece && q == QUOTH_NONE && c->piece[c->npiece - 1].end == t.beg &&
      c->quotation[c->npiece - 1] == QUOTH_NONE) {
    c->piece[c->npiece - 1].end = t.end;
    return;
  }
  c->quotation[c->npiece] = q;
  c->piece[c->npiece++] = t;
}

/* Ends of content that are better than the next best by less than this are
** likely, or open: then that one is a candidate of its own. */
#define END_LIKELY_MARGIN 300
#define END_OPEN_MARGIN 120

/* So many clauses that were chosen last are remembered, by where they begin:
** several rules mostly find the same. */
#define CLAUSES_KNOWN 8

static clause_choice choose_clause(const quoth_doc *doc, uint32_t unit,
                                   clause_choice *known) {
  clause_choice *choice = &known[unit % CLAUSES_KNOWN];
  if (choice->best.beg != unit) *choice = clause_after(doc, unit);
  return *choice;
}

static void add_clause(const quoth_doc *doc, quoth_candidate *c, uint32_t unit,
                       clause_choice *known, int second) {
  clause_choice choice = choose_clause(doc, unit, known);
  c->end = second                                ? END_SECOND
           : choice.margin < END_OPEN_MARGIN   ? END_OPEN
           : choice.margin < END_LIKELY_MARGIN ? END_LIKELY
                                               : END_SURE;
  add_piece(doc, c, second ? choice.second : choice.best);
}

static quoth_err read_hit(const quoth_doc *doc, const quoth_hit *hit,
                          quoth_candidate *c, clause_choice *known,
                          int second) {
  for (uint32_t i = 0; i < hit->n; i++) {
    quoth_span u = hit->units[i];
    switch (hit->capture[i]) {
      case CAP_CONTENT: add_piece(doc, c, u); break;
      case CAP_BEFORE: add_piece(doc, c, clause_before(doc, u.beg)); break;
      case CAP_AFTER: add_clause(doc, c, u.beg, known, second); break;
      case CAP_CUE: c->cue = unit_tokens(doc, u); break;
      case CAP_SOURCE:
        c->source = unit_tokens(doc, u);
        c->source_mention = ref_of(doc, u, UNIT_MENTION);
        break;
      case CAP_ADDRESSEE:
        c->addressee = unit_tokens(doc, u);
        c->addressee_mention = ref_of(doc, u, UNIT_MENTION);
        break;
      default: return QUOTH_EARG;
    }
  }
  return QUOTH_OK;
}

/* Tokens of a relative clause, and mentions in it, that are looked over. */
#define RELATIVE_TOKENS 40
#define RELATIVE_MENTIONS 8

/* Does a token open what tells more of whoever stands before: "who met",
** "including"? */
static int opens_aside(const quoth_doc *doc, uint32_t tok) {
  return (doc_tags(doc, tok) & LEX_TAG(REL)) != 0 ||
         lex_means(doc->lex, LEX_CONCEPT_INCLUDING, doc->toks.v[tok].concept);
}

/* The mention before mention k that ends at token `end`, or QUOTH_NONE. */
static uint32_t ending_at(const quoth_doc *doc, uint32_t k, uint32_t end) {
  const quoth_mention *m = doc->mentions.v;
  for (unsigned n = 0; k-- > 0 && n < RELATIVE_MENTIONS; n++)
    if (m[k].tok + m[k].ntok == end) return k;
  return QUOTH_NONE;
}

/* "Koss, who met Orlov, said", "senators, including Koss, said": what stands
** between a comma and the cue's comma is the last of what tells more, and the
** source is whom that tells of. */
static void skip_relative(const quoth_doc *doc, quoth_candidate *c) {
  const quoth_token *t = doc->toks.v;
  uint32_t first = doc->windows.v[c->window].tok, i = c->source.beg, k;
  if (c->source_mention == QUOTH_NONE || c->source.end + 1 != c->cue.beg ||
      t[c->source.end].kind != TOK_COMMA)
    return;
  for (unsigned n = 0; n < RELATIVE_TOKENS; n++) {
    if (i < first + 2 || t[i - 1].kind == TOK_STOP ||
        t[i - 1].kind == TOK_COMMA || t[i - 1].kind == TOK_MARK)
      return;
    i--;
    if (t[i - 1].kind == TOK_COMMA && opens_aside(doc, i)) break;
    if (doc_tags(doc, i) & LEX_TAG(REL)) return;
  }
  if (t[i - 1].kind != TOK_COMMA || !opens_aside(doc, i)) return;
  /* "…, whose head, Ann Koss, said": its subject */
  if (i + 1 == c->source.beg) return;
  k = ending_at(doc, c->source_mention, i - 1);
  if (k == QUOTH_NONE) return;
  c->source_mention = k;
  c->source.beg = doc->mentions.v[k].tok;
  c->source.end = i - 1;
}

/* Mentions of one list that are looked for before a source. */
#define LIST_MENTIONS (GROUP_MAX - 2)

/* May a list begin behind token `tok`: at the start of a clause? One of more
** than two may follow on what "after" names alone. */
static int opens_list(const quoth_doc *doc, uint32_t tok, int two) {
  const quoth_token *t = &doc->toks.v[tok];
  const uint64_t tags =
      LEX_TAG(THAT) | LEX_TAG(SUB) | LEX_TAG(ADV) | LEX_TAG(TIME);
  if (doc_tags(doc, tok) & LEX_TAG(PREP) && !two) return 0;
  if (doc_tags(doc, tok) & LEX_TAG(CONJ)) /* ", and Marsh, Brun and Reed" */
    return tok > 0 && (t[-1].kind == TOK_COMMA || t[-1].kind == TOK_STOP ||
                       t[-1].kind == TOK_SEMI || t[-1].kind == TOK_MARK);
  return t->kind == TOK_STOP || t->kind == TOK_COMMA || t->kind == TOK_MARK ||
         t->kind == TOK_COLON || t->kind == TOK_SEMI || t->kind == TOK_DASH ||
         (doc_tags(doc, tok) & tags) != 0;
}

static int joins(const quoth_doc *doc, uint32_t tok) {
  return lex_means(doc->lex, LEX_CONCEPT_JOINING, doc->toks.v[tok].concept);
}

/* Is a cue the verb of one only: "says"? */
static int of_one(const quoth_doc *doc, quoth_span cue) {
  for (uint32_t i = cue.beg; i < cue.end; i++) {
    uint64_t tags = doc_tags(doc, i);
    if (tags & LEX_TAG(VPRES) && !(tags & LEX_TAG(VBASE))) return 1;
  }
  return 0;
}

/* The mention in a list before the one that begins at token `tok`, or
** QUOTH_NONE: "Marsh (R-Texas), Brun and Reed". A conjunction stands before the
** last only. */
static uint32_t listed_before(const quoth_doc *doc, uint32_t first,
                              uint32_t tok, uint32_t k, int last) {
  const quoth_token *t = doc->toks.v;
  uint32_t end = tok;
  if (last && end > first && joins(doc, end - 1))
    end--;
  else
    last = 0;
  if (end > first && t[end - 1].kind == TOK_COMMA)
    end--;
  else if (!last)
    return QUOTH_NONE;
  if (end > first && t[end - 1].kind == TOK_CLOSE) {
    for (unsigned n = 0; n < BRACKET_TOKENS && end > first &&
                         t[end - 1].kind != TOK_OPEN; n++)
      end--;
    if (end > first) end--;
  }
  k = ending_at(doc, k, end);
  return k == QUOTH_NONE || doc->mentions.v[k].tok < first ? QUOTH_NONE : k;
}

/* Where a list of people that begins with mention k begins with what they are:
** "Senators Ann Yu and Lee Park". */
static uint32_t called_before(const quoth_doc *doc, uint32_t first,
                              uint32_t k) {
  const quoth_mention *m = doc->mentions.v;
  uint32_t group =
      m[k].kind == MEN_PERSON ? ending_at(doc, k, m[k].tok) : QUOTH_NONE;
  return group != QUOTH_NONE && m[group].kind == MEN_GROUP &&
                 m[group].tok >= first
             ? m[group].tok
             : m[k].tok;
}

/* "Marsh, Brun and Reed said": what a rule found before a cue without the first
** of a list begins with them. Places go before places only, but "Norland and
** the EU". */
static void take_list(const quoth_doc *doc, const quoth_candidate *c,
                      quoth_span *toks, uint32_t *mention) {
  const quoth_mention *m = doc->mentions.v;
  uint32_t first = doc->windows.v[c->window].tok, k = *mention, i;
  uint32_t tok = toks->beg, beg;
  int joined = 0, last;
  if (k == QUOTH_NONE || m[k].tok != tok || c->cue.beg < toks->end ||
      of_one(doc, c->cue))
    return;
  for (i = m[k].tok + m[k].ntok; i < toks->end; i++)
    joined |= joins(doc, i);
  last = !joined && tok > first && joins(doc, tok - 1);
  for (unsigned n = 0; n < LIST_MENTIONS && (joined || last); n++) {
    i = listed_before(doc, first, tok, k, last && !n);
    if (i == QUOTH_NONE || m[i].kind == MEN_PRONOUN ||
        (m[i].kind != m[k].kind && !(last && !n) &&
         (m[i].kind == MEN_PLACE || m[k].kind == MEN_PLACE)))
      break;
    k = i;
    tok = m[k].tok;
  }
  beg = joined || tok < toks->beg ? called_before(doc, first, k) : tok;
  if (beg == toks->beg ||
      (beg > first &&
       !opens_list(doc, beg - 1, m[k].tok + m[k].ntok + 1 == toks->beg)))
    return;
  /* but "The dam, Marsh and Reed said, was old" is a report */
  if (c->npiece > 1 && c->piece[0].beg >= tok && c->piece[0].end <= toks->beg)
    return;
  *mention = k;
  toks->beg = beg;
}

/* Does a candidate's content hold what is its source? */
static int says_itself(const quoth_candidate *c) {
  for (unsigned i = 0; i < c->npiece; i++)
    if (overlap(c->piece[i], c->source)) return 1;
  return 0;
}

/* "warned against haste": the preposition is the cue's. */
static void take_preposition(const quoth_doc *doc, quoth_candidate *c) {
  uint32_t tok = c->cue.end;
  if (tok && c->npiece && c->piece[0].beg == tok + 1 &&
      doc_tags(doc, tok) & LEX_TAG(PREP))
    c->cue.end++;
}

static int asks_content(const quoth_hit *hit) {
  for (uint32_t i = 0; i < hit->n; i++)
    if (hit->capture[i] == CAP_CONTENT || hit->capture[i] == CAP_BEFORE ||
        hit->capture[i] == CAP_AFTER)
      return 1;
  return 0;
}

/* Where the words of a title end that begins at token `beg`, within a text that
** ends at `end`: its words, but for small ones within, begin with capitals.
** `beg` where it has not two words. */
static uint32_t title_end(const quoth_doc *doc, uint32_t beg, uint32_t end) {
  const uint64_t small = LEX_TAG(DET) | LEX_TAG(PREP) | LEX_TAG(CONJ);
  const quoth_token *t = doc->toks.v;
  uint32_t i = beg;
  for (; i < end && t[i].kind == TOK_WORD; i++)
    if (t[i].shape == SHAPE_LOWER && (i == beg || !(doc_tags(doc, i) & small)))
      return beg;
  return i > beg + 1 && t[i - 1].shape != SHAPE_LOWER ? i : beg;
}

/* Has a token a title, or might it have one? */
static int is_work(const quoth_doc *doc, uint32_t tok) {
  return lex_means(doc->lex, LEX_CONCEPT_WORK, doc->toks.v[tok].concept) ||
         doc_tags(doc, tok) & LEX_TAG(THING);
}

/* Tokens of a phrase that something is called so: "a small town called". */
#define NAMED_TOKENS 4

static int is_capital(const quoth_doc *doc, uint32_t tok) {
  return doc->toks.v[tok].kind == TOK_WORD &&
         doc->toks.v[tok].shape != SHAPE_LOWER;
}

/* Is a work called what stands in marks from token `mark` on, in a text that
** ends at `end`: "the report, titled “Weirs,”", "the song “Iron Goose”", "with
** the caption “At last”"? */
static int is_called(const quoth_doc *doc, uint32_t mark, uint32_t end) {
  const quoth_token *t = doc->toks.v;
  uint32_t i = mark;
  if (i > 1 && t[i - 1].kind == TOK_COMMA) i--;
  if (!i || !is_capital(doc, mark + 1)) return 0;
  i--;
  return lex_means(doc->lex, LEX_CONCEPT_NAMING, t[i].concept) ||
         (is_work(doc, i) && title_end(doc, mark + 1, end) > mark + 1);
}

/* Is content nothing but a work and what it is called: is there no verb beside
** the words in marks, which begin at token `mark`? */
static int is_phrase(const quoth_doc *doc, quoth_span w, uint32_t mark) {
  const uint64_t verbs =
      LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(DO) | LEX_TAG(MODAL);
  uint32_t i = w.beg;
  for (; i < mark; i++)
    if (doc_tags(doc, i) & verbs) return 0;
  while (++i < w.end && doc->toks.v[i].kind != TOK_MARK) {
  }
  for (; i < w.end; i++)
    if (doc_tags(doc, i) & verbs) return 0;
  return 1;
}

/* "a small town called “Ash,”": does a phrase that begins with "a" end before a
** participle that names it? */
static int is_named_so(const quoth_doc *doc, uint32_t cue) {
  uint32_t i = cue;
  for (unsigned n = 0; i > 0 && n < NAMED_TOKENS; n++) {
    if (doc->toks.v[--i].kind != TOK_WORD) return 0;
    if (doc_reads(doc, i, "a") || doc_reads(doc, i, "an")) return n > 0;
    if (doc_tags(doc, i) & (LEX_TAG(DET) | LEX_TAG(PREP) | LEX_TAG(CONJ)))
      return 0;
  }
  return 0;
}

/* Is a title what is quoted or told, as in "wrote “The Iron Goose”", "sang “War
** and Peace.”", "quoted from “Iron”", "wrote the song “Iron Goose”", "in her
** book, “The Iron Goose.”"? What is read or written ends without a stop. */
static int names_work(const quoth_doc *doc, const quoth_candidate *c) {
  const quoth_token *t = doc->toks.v;
  quoth_span w = c->piece[0];
  uint32_t cue = c->cue.end ? c->cue.end - 1 : 0, mark = w.beg, i, work;
  uint64_t tags = cue ? doc_tags(doc, cue) : 0;
  int performs, works;
  while (mark < w.end && t[mark].kind != TOK_MARK)
    mark++;
  if (mark + 2 >= w.end) return 0;
  i = title_end(doc, mark + 1, w.end);
  if (mark == w.beg && is_called(doc, mark, w.end) &&
      t[mark - 1].kind == TOK_COMMA && i > mark + 1)
    return 1;
  if (!cue) return 0;
  if (mark == w.beg && mark == c->cue.end && cue == c->cue.beg &&
      is_capital(doc, mark + 1) &&
      doc_reads(doc, cue, "called") && is_named_so(doc, cue))
    return 1;
  for (work = w.beg; work < mark && !is_work(doc, work);)
    work++;
  /* "The report, titled “Iron,” said it", "Her book for geese, “Iron Goose,”
  ** says", "In “Iron,” Brandt says" */
  if (c->cue.beg >= w.end)
    return c->npiece == 1 && mark > w.beg && is_phrase(doc, w, mark) &&
           (is_called(doc, mark, w.end) || (work < mark && i > mark + 1) ||
            (doc_tags(doc, w.beg) & LEX_TAG(PREP) &&
             (i > mark + 1 || t[mark + 2].kind != TOK_WORD) &&
             is_capital(doc, mark + 1)));
  performs = lex_means(doc->lex, LEX_CONCEPT_PERFORM, t[cue].concept);
  works = performs || tags & LEX_TAG(WRITE) ||
          lex_means(doc->lex, LEX_CONCEPT_READ, t[cue].concept);
  if (mark > w.beg)
    return is_phrase(doc, w, mark) &&
           ((works && is_called(doc, mark, w.end)) ||
            (mark == w.beg + 1 && doc_reads(doc, w.beg, "from") &&
             is_capital(doc, mark + 1)));
  if (!works || (w.beg && t[w.beg - 1].kind == TOK_COLON)) return 0;
  if (!performs) return i > mark + 1 && i < w.end && t[i].kind == TOK_MARK;
  return mark == c->cue.end && i > mark + 1 && is_phrase(doc, w, mark);
}

/* "(When) asked why he left, Hale said": does it open with what was asked? */
static int is_asking(const quoth_doc *doc, quoth_span toks) {
  if (toks.beg < toks.end && doc_tags(doc, toks.beg) & LEX_TAG(SUB)) toks.beg++;
  return toks.beg < toks.end && doc_tags(doc, toks.beg) & LEX_TAG(ASK) &&
         doc_tags(doc, toks.beg) & LEX_TAG(VPART);
}

/* "Hale, the chair, said Roe, the mayor, had lied": is what stands before the
** cue a name with its apposition, which says the rest, and no half of a
** clause? Nor is what was asked. */
static int splits_source(const quoth_doc *doc, const quoth_hit *hit) {
  for (uint32_t i = 0; i < hit->n; i++) {
    quoth_span u;
    if (hit->capture[i] != CAP_BEFORE) continue;
    u = clause_trim(doc, clause_before(doc, hit->units[i].beg));
    if (u.beg < u.end && is_asking(doc, unit_tokens(doc, u))) return 1;
    if (u.end - u.beg != 1 || ref_of(doc, u, UNIT_MENTION) == QUOTH_NONE)
      return 0;
    u = unit_tokens(doc, u);
    while (u.beg < u.end && doc->toks.v[u.beg].kind != TOK_COMMA) u.beg++;
    return u.beg < u.end;
  }
  return 0;
}

/* "Guests at the bridge, the mayor on Monday": what stands before a source, and
** no cue reports, must be a clause. */
static int is_unreported(const quoth_hit *hit, const quoth_candidate *c) {
  if (c->cue.end || c->clausal) return 0;
  for (uint32_t i = 0; i < hit->n; i++)
    if (hit->capture[i] == CAP_BEFORE) return 1;
  return 0;
}

/* "When the judge asked me, I": is the content nobody but whom one asks? */
static int is_pronoun(const quoth_doc *doc, const quoth_candidate *c) {
  const uint64_t people = LEX_TAG(HE) | LEX_TAG(SHE) | LEX_TAG(THEY) |
                          LEX_TAG(WE) | LEX_TAG(I);
  return c->npiece == 1 && c->piece[0].end == c->piece[0].beg + 1 &&
         doc_tags(doc, c->piece[0].beg) & people;
}

static quoth_err add_candidate(quoth_doc *doc, const quoth_hit *hit,
                               clause_choice *known, int second,
                               uint8_t *end) {
  quoth_candidate c;
  quoth_err e;
  memset(&c, 0, sizeof c);
  c.rule = hit->id;
  c.act = ACT_OF_VERB;
  c.window = doc->view.window;
  c.source_mention = c.addressee_mention = c.parent = QUOTH_NONE;
  c.rival = c.statement = QUOTH_NONE;
  c.quotation[0] = c.quotation[1] = QUOTH_NONE;
  if ((e = read_hit(doc, hit, &c, known, second))) return e;
  skip_relative(doc, &c);
  take_list(doc, &c, &c.source, &c.source_mention);
  take_list(doc, &c, &c.addressee, &c.addressee_mention);
  take_preposition(doc, &c);
  *end = c.end;
  c.relay = lex_rule(doc->lex, c.rule)->relay;
  if (c.npiece && (names_work(doc, &c) || splits_source(doc, hit) ||
                   says_itself(&c) || is_pronoun(doc, &c)))
    return QUOTH_OK;
  if (c.npiece) score_candidate(doc, &c);
  if (c.npiece ? is_unreported(hit, &c) : asks_content(hit))
    return QUOTH_OK; /* the clause was none, or empty */
  if ((e = vec_room(&doc->arena, &doc->candidates, 1))) return e;
  doc->candidates.v[doc->candidates.n++] = c;
  return QUOTH_OK;
}

quoth_err attribution_hits(quoth_doc *doc) {
  clause_choice known[CLAUSES_KNOWN];
  for (unsigned i = 0; i < CLAUSES_KNOWN; i++)
    known[i].best.beg = QUOTH_NONE;
  for (uint32_t k = 0; k < doc->view.hits.n; k++) {
    const quoth_hit *hit = &doc->view.hits.v[k];
    uint8_t end;
    quoth_err e;
    if (!lex_rule(doc->lex, hit->id)) return QUOTH_EARG;
    if ((e = add_candidate(doc, hit, known, 0, &end))) return e;
    if ((end == END_LIKELY || end == END_OPEN) &&
        (e = add_candidate(doc, hit, known, 1, &end)))
      return e;
  }
  return QUOTH_OK;
}

/* -- the choice -- */

static uint32_t size_of(const quoth_candidate *c) {
  uint32_t n = 0;
  for (unsigned i = 0; i < c->npiece; i++)
    n += c->piece[i].end - c->piece[i].beg;
  return n;
}

/* Who names a source goes before who names none, but not one without a cue
** that is unlikely; who only relays comes last. */
static int tier(const quoth_candidate *c) {
  if (c->relay) return 3;
  if (!c->cue.end && c->logit < CHOICE_LOGIT) return 2;
  return !c->source.end;
}

/* Best first: by tier, by score, then the larger content (the outer report),
** then the one that stands first. */
static int before(const quoth_candidate *a, const quoth_candidate *b) {
  uint32_t m = size_of(a), n = size_of(b);
  if (tier(a) != tier(b)) return tier(a) < tier(b);
  if (a->score != b->score) return a->score > b->score;
  if ((a->end == END_SECOND) != (b->end == END_SECOND))
    return b->end == END_SECOND;
  if (m != n) return m > n;
  if (a->piece[0].beg != b->piece[0].beg)
    return a->piece[0].beg < b->piece[0].beg;
  if (a->source.beg != b->source.beg) return a->source.beg < b->source.beg;
  return a->rule < b->rule;
}

/* Heap sort of candidate ids: in place, n log n at worst. */
static void sift(const quoth_candidate *v, uint32_t *id, uint32_t at,
                 uint32_t n) {
  for (;;) {
    uint32_t k = 2 * at + 1, t;
    if (k >= n) return;
    if (k + 1 < n && before(v + id[k], v + id[k + 1])) k++;
    if (!before(v + id[at], v + id[k])) return;
    t = id[at];
    id[at] = id[k];
    id[k] = t;
    at = k;
  }
}

static void sort(const quoth_candidate *v, uint32_t *id, uint32_t n) {
  for (uint32_t i = n / 2; i > 0; i--) sift(v, id, i - 1, n);
  for (uint32_t i = n; i > 1; i--) {
    uint32_t t = id[0];
    id[0] = id[i - 1];
    id[i - 1] = t;
    sift(v, id, 0, i - 1);
  }
}

static int within(quoth_span a, quoth_span b) {
  return a.beg >= b.beg && a.end <= b.end;
}

/* The token a candidate speaks from: its cue, else its source. */
static quoth_span anchor(const quoth_candidate *c) {
  return c->cue.end ? c->cue : c->source;
}

/* Does all of c lie in one piece of d's content? */
static int inside(const quoth_candidate *c, const quoth_candidate *d) {
  quoth_span a = anchor(c);
  for (unsigned i = 0; i < d->npiece; i++) {
    unsigned k = 0;
    if (a.end && !within(a, d->piece[i])) continue;
    while (k < c->npiece && within(c->piece[k], d->piece[i])) k++;
    if (k == c->npiece && (a.end || size_of(c) < size_of(d))) return 1;
  }
  return 0;
}

/* Has one of the tokens all of these tags? */
static int has_tags(const quoth_doc *doc, quoth_span toks, uint64_t tags) {
  for (uint32_t i = toks.beg; i < toks.end; i++)
    if ((doc_tags(doc, i) & tags) == tags) return 1;
  return 0;
}

/* Finds the act and the polarity of a candidate, of most of which nobody asks
** for them. */
static void tell(const quoth_doc *doc, quoth_candidate *c) {
  if (c->act == ACT_OF_VERB) cue_read(doc, c);
}

/* Does it report no speech but a decision, a belief or the like? */
static int is_silent(const quoth_doc *doc, quoth_candidate *c) {
  tell(doc, c);
  return c->act != ACT_SPEECH && c->act != ACT_QUESTION;
}

/* Is it told not to be said, by its cue or around words in marks? */
static int is_unsaid(const quoth_doc *doc, quoth_candidate *c) {
  tell(doc, c);
  return (c->polarity == POL_NEGATED || c->polarity == POL_HYPOTHETICAL) &&
         (has_tags(doc, c->cue, LEX_TAG(NEG)) ||
          doc->toks.v[c->piece[0].beg].kind == TOK_MARK ||
          doc_tags(doc, c->piece[0].beg) & LEX_TAG(THAT));
}

/* "d said it was sound but c said it leaked": does c, named behind a
** conjunction in what d says, speak for himself? What he "had said" d tells. */
static int speaks_too(const quoth_doc *doc, const quoth_candidate *c,
                      quoth_candidate *d) {
  return c->source_mention != QUOTH_NONE && c->cue.beg >= c->source.end &&
         doc->mentions.v[c->source_mention].kind != MEN_PRONOUN &&
         doc_tags(doc, c->source.beg - 1) & LEX_TAG(CONJ) &&
         !has_tags(doc, c->cue, LEX_TAG(HAVE) | LEX_TAG(VPAST)) &&
         (is_silent(doc, d) || has_tags(doc, d->cue, LEX_TAG(SAY)) ||
          has_tags(doc, d->cue, LEX_TAG(TELL)));
}

/* "it was lost: “It is gone,” he said": does a sentence of its own begin with
** c's quotation in the last piece of what is told before? */
static int begins_anew(const quoth_doc *doc, const quoth_candidate *c,
                       quoth_span last) {
  const quoth_token *t;
  if (c->quotation[0] == QUOTH_NONE || c->piece[0].beg <= last.beg ||
      c->piece[0].end > last.end || c->cue.beg < c->piece[0].end)
    return 0;
  t = &doc->toks.v[c->piece[0].beg - 1];
  return t->kind == TOK_COLON || t->kind == TOK_COMMA || t->kind == TOK_DASH ||
         t->kind == TOK_STOP;
}

/* Pronouns that begin a clause. */
#define SUBJECTS                                                              \
  (LEX_TAG(HE) | LEX_TAG(SHE) | LEX_TAG(THEY) | LEX_TAG(IT) | LEX_TAG(WE) |   \
   LEX_TAG(I))

static int has_verb(const quoth_doc *doc, quoth_span toks) {
  const uint64_t verbs = LEX_TAG(VERB) | LEX_TAG(BE) | LEX_TAG(HAVE) |
                         LEX_TAG(DO) | LEX_TAG(MODAL);
  for (uint32_t i = toks.beg; i < toks.end; i++)
    if (doc_tags(doc, i) & verbs) return 1;
  return 0;
}

/* Where the content of d must end for c to be a report beside it, with the
** source of d, "said he would stay and hinted that …", or one of its own. 0
** where c is none. */
static uint32_t cut_for(const quoth_doc *doc, const quoth_candidate *c,
                        quoth_candidate *d) {
  uint64_t joins = LEX_TAG(CONJ) | LEX_TAG(ADV) | LEX_TAG(TIME);
  quoth_span last, rest;
  uint32_t whole;
  int own = 0; /* has c a source of its own? */
  if (!c->source.end || !c->cue.end || !c->npiece || !d->npiece) return 0;
  last = d->piece[d->npiece - 1];
  if (d->quotation[d->npiece - 1] != QUOTH_NONE) return 0;
  if (doc_tags(doc, c->cue.beg) & LEX_TAG(VING)) joins |= LEX_TAG(SUB);
  rest.beg = last.beg;
  rest.end = c->cue.beg;
  if (begins_anew(doc, c, last)) {
    rest.end = c->piece[0].beg - 1;
  } else if (!within(c->cue, last) || c->piece[0].beg < c->cue.end) {
    return 0;
  } else if (c->source.end > last.beg) {
    if (c->source.beg <= last.beg || !speaks_too(doc, c, d)) return 0;
    rest.end = c->source.beg - 1;
    joins = 0;
    own = 1;
  }
  if (c->logit < BESIDE_LOGIT && !is_silent(doc, d)) return 0;
  for (whole = rest.end; rest.end > rest.beg; rest.end--) {
    uint64_t tags = doc_tags(doc, rest.end - 1);
    uint8_t kind = doc->toks.v[rest.end - 1].kind;
    if (kind != TOK_COMMA && kind != TOK_DASH &&
        !(kind == TOK_WORD && tags & joins))
      break;
    if (kind != TOK_WORD || tags & LEX_TAG(CONJ))
      joins = 0; /* what stands before is content */
    else if (tags & LEX_TAG(TIME))
      joins |= LEX_TAG(PREP); /* "and on Tuesday hinted" */
  }
  /* nothing joins a verb to its subject */
  if (rest.end == whole && whole == c->cue.beg &&
      !(doc_tags(doc, whole) & LEX_TAG(VING)))
    return 0;
  /* "said he and others planned", "that Ito and Tamm planned": one of two
  ** subjects */
  if (own && rest.beg < rest.end &&
      doc_tags(doc, rest.beg) & (SUBJECTS | LEX_TAG(THAT)) &&
      !has_verb(doc, rest))
    return 0;
  for (uint32_t i = rest.beg; i < rest.end; i++)
    if (doc->toks.v[i].kind == TOK_WORD) return rest.end;
  return 0;
}

/* "…, d said, c reported": does c pass on what d says, each behind it? What
** "according to c" tells holds d's report. */
static int passes_on(const quoth_doc *doc, const quoth_candidate *c,
                     const quoth_candidate *d) {
  return c->npiece && d->npiece && c->piece[0].beg == d->piece[0].beg &&
         c->cue.beg >= c->piece[0].end && d->cue.beg >= d->piece[0].end &&
         within(d->cue, c->piece[0]) &&
         doc_tags(doc, c->cue.end - 1) & LEX_TAG(VERB);
}

/* "When asked whether it was, d said": does what nobody is named for open what
** d tells? Then that is no clause of its own. */
static int opens(const quoth_candidate *c, const quoth_candidate *d) {
  return c->cue.end && !c->source.end && d->cue.beg >= d->piece[0].end &&
         c->cue.beg <= d->piece[0].beg + 1;
}

enum verdict { V_FREE, V_NESTED, V_AROUND, V_BESIDE, V_CLASH };

/* Has a candidate content that holds some of these tokens? */
static int holds(const quoth_candidate *c, quoth_span toks) {
  for (unsigned i = 0; i < c->npiece; i++)
    if (overlap(c->piece[i], toks)) return 1;
  return 0;
}

/* May c stand beside the chosen d, within it, or around it? */
static enum verdict judge(const quoth_doc *doc, quoth_candidate *c,
                          quoth_candidate *d) {
  quoth_span a = anchor(c), b = anchor(d);
  int touch = (a.end && holds(d, a)) || (b.end && holds(c, b));
  if (a.end && b.end && overlap(a, b)) return V_CLASH;
  for (unsigned i = 0; i < c->npiece && !touch; i++)
    touch = holds(d, c->piece[i]);
  if (!touch) return V_FREE;
  if (cut_for(doc, c, d) || cut_for(doc, d, c)) return V_BESIDE;
  if (a.end && inside(c, d)) return opens(c, d) ? V_CLASH : V_NESTED;
  if (b.end && inside(d, c)) return opens(d, c) ? V_CLASH : V_AROUND;
  return V_CLASH;
}

/* Ends the content of d before c, where c is a report beside it. */
static void part_from(const quoth_doc *doc, const quoth_candidate *c,
                      quoth_candidate *d) {
  uint32_t end = cut_for(doc, c, d);
  if (end) d->piece[d->npiece - 1].end = end;
}

/* A quotation of so many tokens, its marks and stop among them, may be the name
** of something. */
#define NAME_TOKENS 6

/* Does a quotation with no cue stand within a sentence, short or written as a
** title, as names do: in her film, “Iron Goose.”? */
static int is_mentioned(const quoth_doc *doc, const quoth_candidate *c,
                        const quoth_quotation *q) {
  const quoth_line *ln = &doc->lines.v[q->line];
  const quoth_token *t = &doc->toks.v[q->tok];
  return !c->cue.end && !c->source.end && q->tok > ln->tok &&
         (q->ntok <= NAME_TOKENS ||
          title_end(doc, q->tok + 1, q->tok + q->ntok) > q->tok + 1) &&
         t[-1].kind != TOK_STOP && t[-1].kind != TOK_MARK &&
         t[-1].kind != TOK_COLON && t[-1].kind != TOK_DASH;
}

/* Is the content a quotation that begins and ends as sentences do? Before its
** cue and source a comma or dash stands for the stop: “Never,” sighed Orla. */
static int is_sentence(const quoth_doc *doc, const quoth_candidate *c) {
  const quoth_quotation *q;
  uint32_t i;
  if (c->npiece < 1 || c->quotation[c->npiece - 1] == QUOTH_NONE ||
      c->quotation[0] == QUOTH_NONE)
    return 0;
  q = &doc->quotations.v[c->quotation[0]];
  if (q->ntok < 3 || doc->toks.v[q->tok + 1].shape == SHAPE_LOWER ||
      is_mentioned(doc, c, q))
    return 0;
  i = q->tok + q->ntok - 1;
  while (i > q->tok && doc->toks.v[i].kind == TOK_MARK) i--;
  if (doc->toks.v[i].kind == TOK_COMMA || doc->toks.v[i].kind == TOK_DASH)
    return c->source.end && c->cue.beg >= c->piece[0].end;
  return doc->toks.v[i].kind == TOK_STOP;
}

static int same_bytes(const quoth_doc *doc, quoth_span a, quoth_span b) {
  quoth_span x = {doc->toks.v[a.beg].span.beg, doc->toks.v[a.end - 1].span.end};
  quoth_span y = {doc->toks.v[b.beg].span.beg, doc->toks.v[b.end - 1].span.end};
  return x.end - x.beg == y.end - y.beg &&
         memcmp(doc->txt + x.beg, doc->txt + y.beg, x.end - x.beg) == 0;
}

/* So many mentions are looked at for whoever speaks in a headline. */
#define NAMED_MAX 2000

/* "Storm: ferries stop": does a headline let somebody speak, without marks, of
** whom it has one word that is no name further down? */
static int is_topic(const quoth_doc *doc, const quoth_candidate *c) {
  const quoth_mention *m, *k, *end;
  if (c->cue.end || c->source_mention == QUOTH_NONE) return 0;
  m = &doc->mentions.v[c->source_mention];
  end = doc->mentions.v + doc->mentions.n;
  if (m->kind != MEN_PERSON || m->ntok > 1) return 0;
  if (doc_has_marks(doc, c->piece[0])) return 0;
  if (end - m > NAMED_MAX) end = m + NAMED_MAX;
  for (k = m + 1; k < end; k++) {
    quoth_span last = {k->tok + k->ntok - 1, k->tok + k->ntok};
    if (k->line != m->line && same_bytes(doc, c->source, last)) return 0;
  }
  return 1;
}

/* "Chancellor faces revolt over ‘bungled’ cuts": has a headline a verb of
** something else beside its marks? They may be anybody's words. */
static int only_acts(const quoth_doc *doc, const quoth_candidate *c) {
  const uint64_t reports = LEX_TAG(SAY) | LEX_TAG(TELL) | LEX_TAG(ASK) |
                           LEX_TAG(WRITE) | LEX_TAG(MANNER) | LEX_TAG(CALLV) |
                           LEX_TAG(INFIN) | LEX_TAG(BELIEF) |
                           LEX_TAG(EVIDENCE) | LEX_TAG(DENY);
  uint64_t cue = 0;
  for (uint32_t i = c->cue.beg; i < c->cue.end; i++) cue |= doc_tags(doc, i);
  return c->quotation[0] == QUOTH_NONE && cue & LEX_TAG(VERB) &&
         !(cue & reports) && doc_has_marks(doc, c->piece[0]);
}

/* Did it make her rich? “No, poor.” */
static int answers(const quoth_doc *doc, const quoth_quotation *q) {
  const quoth_token *t = doc->toks.v + q->tok;
  return q->tok > doc->lines.v[q->line].tok && t[-1].kind == TOK_STOP &&
         t[-1].letter == '?';
}

/* What a candidate must score to be chosen, `spoken` telling whether the
** paragraph before has a speaker. What goes on a quotation that it left open is
** somebody's words without a doubt; what a crosshead quotes is said further
** down. */
static int32_t bar(const quoth_doc *doc, const quoth_candidate *c, int spoken) {
  const quoth_line *ln = &doc->lines.v[doc->windows.v[c->window].line];
  const quoth_quotation *q;
  if (ln->kind == SEC_HEADLINE && (is_topic(doc, c) || only_acts(doc, c)))
    return INT32_MAX;
  if (c->quotation[0] == QUOTH_NONE) return CHOICE_LOGIT;
  q = &doc->quotations.v[c->quotation[0]];
  if (q->prev != QUOTH_NONE) return INT32_MIN;
  if (!c->cue.end && !c->source.end && ln->kind == SEC_CROSSHEAD)
    return INT32_MAX;
  if (!is_sentence(doc, c)) return CHOICE_LOGIT;
  return answers(doc, q) || (spoken && q->ntok == ln->ntok) ? PARAGRAPH_LOGIT
                                                           : SENTENCE_LOGIT;
}

/* Does a candidate score enough to be chosen? What was not said is rare in what
** there is to learn from, but must not be taken for somebody's words: whether it
** was is asked where the answer depends on it. */
static int is_likely(const quoth_doc *doc, quoth_candidate *c, int spoken) {
  int said = c->logit >= bar(doc, c, spoken);
  int unsaid = c->logit >= UNSAID_LOGIT;
  if (said == unsaid) return said;
  return is_unsaid(doc, c) ? unsaid : said;
}

/* How many reports lie around what stands within `parent`. */
static uint32_t depth(const quoth_candidate *v, uint32_t parent) {
  uint32_t n = 0;
  for (; parent != QUOTH_NONE && n < NESTING_MAX; n++)
    parent = v[parent].parent;
  return n;
}

/* Where the content of a report begins, but for a "that", or for marks, within
** which what the speaker does himself is no report. */
static uint32_t subject_of(const quoth_doc *doc, const quoth_candidate *c) {
  uint32_t tok = c->piece[0].beg;
  if (doc->toks.v[tok].kind == TOK_MARK)
    return doc_tags(doc, tok + 1) & (LEX_TAG(I) | LEX_TAG(WE)) ? tok : tok + 1;
  return doc_tags(doc, tok) & LEX_TAG(THAT) ? tok + 1 : tok;
}

/* c, which passes on what the candidate d says, is not chosen. */
static void relay(quoth_candidate *c, quoth_candidate *d, uint32_t id) {
  c->chosen = 0;
  c->fate = FATE_RELAYED;
  c->rival = id;
  d->relayed = 1;
}

/* Of the m chosen those that only pass on what candidate `id` says yield to it.
** How many are left. */
static uint32_t yield_to(const quoth_doc *doc, uint32_t id, uint32_t *chosen,
                         uint32_t m) {
  quoth_candidate *v = doc->candidates.v;
  for (uint32_t k = 0; k < m;) {
    quoth_candidate *d = &v[chosen[k]];
    if (passes_on(doc, d, &v[id]) && judge(doc, &v[id], d) == V_NESTED) {
      relay(d, &v[id], id);
      chosen[k] = chosen[--m];
    } else {
      k++;
    }
  }
  return m;
}

/*
** Compares with the chosen of the same window. Their number is at most that
** of the window's units, and a window's is bounded, so this is linear over a
** document of any length.
*/
static void choose_window(const quoth_doc *doc, const uint32_t *id, uint32_t n,
                          uint32_t *chosen, int spoken, uint32_t outer) {
  quoth_candidate *v = doc->candidates.v;
  uint32_t m = 0;
  for (uint32_t i = 0; i < n; i++) {
    quoth_candidate *c = &v[id[i]];
    uint32_t parent = QUOTH_NONE, around = 0, beside = 0, k;
    int likely = is_likely(doc, c, spoken);
    c->fate = FATE_UNLIKELY;
    if (c->logit < NESTED_LOGIT && !likely) continue;
    for (k = 0; k < m; k++) {
      quoth_candidate *d = &v[chosen[k]];
      enum verdict r = judge(doc, c, d);
      if (r == V_NESTED && passes_on(doc, d, c)) continue; /* yields to c */
      if (r == V_CLASH) {
        c->fate = FATE_CLASH;
        c->rival = chosen[k];
        break;
      }
      if (r == V_NESTED) parent = chosen[k];
      around |= r == V_AROUND;
      beside |= r == V_BESIDE;
    }
    if (parent == QUOTH_NONE) parent = outer;
    if (k < m) continue;
    if (depth(v, parent) >= NESTING_MAX) {
      c->fate = FATE_DEEP;
      continue;
    }
    if (outer != QUOTH_NONE && !c->source.end) {
      c->fate = FATE_NAMELESS;
      continue;
    }
    if (!likely &&
        (parent == QUOTH_NONE || !c->clausal ||
         c->source.beg != subject_of(doc, &v[parent])))
      continue;
    if (around) {
      for (k = 0; k < m; k++) {
        quoth_candidate *d = &v[chosen[k]];
        /* "The firm plans to close, Reuters reported": nobody else says so */
        if (((c->relay && !is_silent(doc, d)) || passes_on(doc, c, d)) &&
            judge(doc, c, d) == V_AROUND)
          relay(c, d, chosen[k]);
      }
      if (c->fate == FATE_RELAYED) continue;
    }
    tell(doc, c);
    m = yield_to(doc, id[i], chosen, m);
    c->fate = FATE_NONE;
    c->chosen = 1;
    c->parent = parent;
    for (k = 0; beside && k < m; k++) {
      part_from(doc, c, &v[chosen[k]]);
      part_from(doc, &v[chosen[k]], c);
    }
    for (k = 0; k < m; k++) {
      quoth_candidate *d = &v[chosen[k]];
      /* what stands within none of its own any more */
      if (d->parent != outer &&
          (!v[d->parent].chosen || !inside(d, &v[d->parent])))
        d->parent = outer;
      if (around && d->parent == outer && judge(doc, c, d) == V_AROUND)
        d->parent = id[i];
    }
    chosen[m++] = id[i];
  }
}

/* The last of v[ids] that has a cue but no content: "He said:". */
static const quoth_candidate *find_lead(const quoth_candidate *v,
                                        quoth_span ids) {
  for (uint32_t i = ids.end; i > ids.beg; i--)
    if (!v[i - 1].npiece && v[i - 1].cue.end && v[i - 1].fate != FATE_REFUSED)
      return &v[i - 1];
  return NULL;
}

/* The one of v[ids] that is the quotation at a token, where nobody says whose
** it is. */
static quoth_candidate *find_bare(quoth_candidate *v, quoth_span ids,
                                  uint32_t tok) {
  quoth_candidate *c = NULL;
  for (uint32_t i = ids.beg; i < ids.end; i++) {
    if (v[i].quotation[0] == QUOTH_NONE || v[i].piece[0].beg != tok ||
        v[i].fate == FATE_REFUSED)
      continue;
    if (v[i].cue.end || v[i].source.end) return NULL;
    c = &v[i];
  }
  return c;
}

/*
** "He said:" and, on the next line, the quotation: a candidate without content
** lends its cue and source to the bare quotation that begins the next window.
*/
static void introduce(quoth_doc *doc, quoth_span leads, quoth_span ids) {
  quoth_candidate *v = doc->candidates.v;
  const quoth_window *w = &doc->windows.v[v[ids.beg].window];
  const quoth_candidate *lead = find_lead(v, leads);
  quoth_candidate *c = find_bare(v, ids, w->tok);
  if (!lead || !c || w->line == doc->windows.v[lead->window].line ||
      w[-1].line != doc->windows.v[lead->window].line)
    return;
  c->cue = lead->cue;
  c->source = lead->source;
  c->addressee = lead->addressee;
  c->source_mention = lead->source_mention;
  c->addressee_mention = lead->addressee_mention;
  c->rule = lead->rule;
  score_candidate(doc, c);
}

/* A line that is nothing but "– Anna Orlova, engineer" signs the quotation of
** the line before. */
static void sign(const quoth_doc *doc, const quoth_candidate *name,
                 quoth_candidate *c) {
  if (name->npiece || name->cue.end || name->addressee.end ||
      name->fate == FATE_REFUSED)
    return;
  c->source = name->source;
  c->source_mention = name->source_mention;
  c->rule = name->rule;
  c->chosen = 1;
  c->fate = FATE_NONE;
  score_candidate(doc, c);
  cue_read(doc, c);
}

/* Of the candidates of a line the one that a name below may sign: the last of
** the chosen, or a quotation that is all of the line, where nobody is told. */
static uint32_t find_signable(const quoth_doc *doc, quoth_span ids) {
  uint32_t last = QUOTH_NONE, alone = QUOTH_NONE;
  for (uint32_t i = ids.beg; i < ids.end; i++) {
    const quoth_candidate *c = &doc->candidates.v[i];
    const quoth_line *ln = &doc->lines.v[doc->windows.v[c->window].line];
    if (c->chosen && c->parent == QUOTH_NONE)
      last = i;
    else if (c->fate == FATE_UNLIKELY && c->quotation[0] != QUOTH_NONE &&
             !c->cue.end && !c->source.end &&
             doc->quotations.v[c->quotation[0]].ntok == ln->ntok)
      alone = i;
  }
  if (last == QUOTH_NONE) return alone;
  return doc->candidates.v[last].cue.end || doc->candidates.v[last].source.end
             ? QUOTH_NONE
             : last;
}

/* So many of the body's first candidates may repeat the headline. */
#define ECHO_MAX 32

/* A headline that the text repeats word for word is not said twice, nor is what
** it reports. */
static void drop_echoes(quoth_doc *doc) {
  quoth_candidate *v = doc->candidates.v;
  uint32_t i;
  for (i = 0; i < doc->candidates.n; i++) {
    const quoth_window *w = &doc->windows.v[v[i].window];
    uint32_t left = ECHO_MAX;
    if (doc->lines.v[w->line].kind != SEC_HEADLINE) break;
    for (uint32_t k = i + 1; v[i].chosen && left && k < doc->candidates.n; k++)
      if (v[k].chosen && v[k].window != v[i].window) {
        if (same_bytes(doc, v[i].piece[0], v[k].piece[0])) {
          v[i].chosen = 0;
          v[i].fate = FATE_ECHO;
          v[i].rival = k;
        }
        left--;
      }
  }
  while (i-- > 0)
    if (v[i].chosen && v[i].parent != QUOTH_NONE &&
        v[v[i].parent].fate == FATE_ECHO) {
      v[i].chosen = 0;
      v[i].fate = FATE_ECHO;
      v[i].rival = v[v[i].parent].rival;
    }
}

static uint32_t line_of(const quoth_doc *doc, uint32_t id) {
  return doc->windows.v[doc->candidates.v[id].window].line;
}

/* The chosen one of v[ids] whose content holds a quotation, or QUOTH_NONE. */
static uint32_t holder(const quoth_doc *doc, quoth_span ids, uint32_t q) {
  const quoth_candidate *v = doc->candidates.v;
  quoth_span s = {doc->quotations.v[q].tok, 0};
  s.end = s.beg + doc->quotations.v[q].ntok;
  for (uint32_t i = ids.beg; i < ids.end; i++)
    for (unsigned k = 0; v[i].chosen && k < v[i].npiece; k++)
      if (within(s, v[i].piece[k])) return i;
  return QUOTH_NONE;
}

/* Where the choice has come to. */
typedef struct {
  uint32_t *id, *chosen;
  quoth_span outer;  /* the last candidates that are in no quotation */
  uint32_t spoken;   /* the last line with a speaker */
  uint32_t signable; /* a quotation of which nobody is told, or QUOTH_NONE */
} chooser;

/* Chooses among the candidates ids.beg … of a line's window. */
static void choose_in_line(quoth_doc *doc, chooser *c, quoth_span ids,
                           uint32_t m) {
  quoth_candidate *v = doc->candidates.v;
  uint32_t line = line_of(doc, ids.beg);
  choose_window(doc, c->id + ids.beg, m, c->chosen,
                c->spoken < line && line - c->spoken <= SPOKEN_LINES,
                QUOTH_NONE);
  if (c->signable != QUOTH_NONE && line == line_of(doc, c->signable) + 1)
    sign(doc, &v[ids.beg], &v[c->signable]);
  c->signable = find_signable(doc, ids);
  c->outer = ids;
  for (uint32_t i = ids.beg; i < ids.end; i++)
    if (v[i].chosen && v[i].source.end) c->spoken = line;
}

quoth_err attribution_choose(quoth_doc *doc) {
  quoth_candidate *v = doc->candidates.v;
  chooser c = {NULL, NULL, {0, 0}, QUOTH_NONE - 1, QUOTH_NONE};
  quoth_span ids = {0, 0}, last = {0, 0};
  uint32_t n = doc->candidates.n;
  if (!n) return QUOTH_OK;
  c.id = arena_resize(&doc->arena, NULL, (size_t)n * 2 * sizeof *c.id);
  if (!c.id) return QUOTH_ENOMEM;
  c.chosen = c.id + n;
  for (; ids.beg < n; ids.beg = ids.end) {
    uint32_t m = 0, w = v[ids.beg].window, q = doc->windows.v[w].within;
    for (; ids.end < n && v[ids.end].window == w; ids.end++)
      if (v[ids.end].npiece && v[ids.end].fate != FATE_REFUSED) {
        v[ids.end].fate = FATE_OUTSIDE; /* until one looks at it */
        c.id[ids.beg + m++] = ids.end;
      }
    introduce(doc, last, ids);
    last = ids;
    sort(v, c.id + ids.beg, m);
    if (q == QUOTH_NONE) {
      choose_in_line(doc, &c, ids, m);
    } else { /* what somebody reports within his own words */
      uint32_t outer = holder(doc, c.outer, q);
      if (outer != QUOTH_NONE)
        choose_window(doc, c.id + ids.beg, m, c.chosen, 0, outer);
    }
  }
  arena_resize(&doc->arena, c.id, 0);
  drop_echoes(doc);
  return QUOTH_OK;
}
