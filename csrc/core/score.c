/*
** Score: a linear model over what a candidate looks like. Its weights come
** with the pack, learned by csrc/gen/train.lua; without weights the rules'
** priors decide.
*/
#include "score.h"

#include <math.h>
#include <string.h>

static void add(score_looks *f, uint8_t feature) {
  f->feature[f->n++] = feature;
}

const char *score_place_name(unsigned place) {
  static const char *const names[QUOTH_PLACES] = {"clause", "marked", "phrase",
                                                  "left", "right"};
  return place < QUOTH_PLACES ? names[place] : NULL;
}

const char *score_feature_name(uint8_t feature) {
  static const char *const names[] = {
#define X(id, name) name,
      SCORE_FEATURES(X)
#undef X
  };
  return feature < SCORE_COUNT ? names[feature] : NULL;
}

#define FINITE                                                                \
  (LEX_TAG(MODAL) | LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(VPRES) |            \
   LEX_TAG(VPAST))

/* Does a clause stand before its cue: "…, she said"? */
static int is_trailing(const quoth_candidate *c) {
  return c->cue.end && c->quotation[0] == QUOTH_NONE &&
         c->piece[0].end <= c->cue.beg;
}

/* -- of the source -- */

static void source(const quoth_doc *doc, const quoth_candidate *c,
                   score_looks *f) {
  static const uint8_t kinds[MEN_KINDS] = {
      SCORE_SOURCE_NONE,  SCORE_SOURCE_PERSON, SCORE_SOURCE_ROLE,
      SCORE_SOURCE_PRONOUN, SCORE_SOURCE_ORG,  SCORE_SOURCE_PLACE,
      SCORE_SOURCE_GROUP, SCORE_SOURCE_THING};
  const quoth_mention *m;
  uint64_t tags;
  if (c->source_mention == QUOTH_NONE) {
    add(f, SCORE_SOURCE_NONE);
    return;
  }
  m = &doc->mentions.v[c->source_mention];
  add(f, kinds[m->kind]);
  if (m->kind != MEN_PRONOUN) return;
  tags = doc_tags(doc, m->head);
  if (tags & (LEX_TAG(I) | LEX_TAG(WE)))
    add(f, SCORE_SOURCE_SELF);
  if (tags & LEX_TAG(IT) && !is_trailing(c)) add(f, SCORE_SOURCE_IT);
  if (tags & LEX_TAG(REL)) add(f, SCORE_SOURCE_REL);
}

/* "At the meeting Ito said": a noun, not "meeting Ito". */
static int is_noun_in_ing(const quoth_doc *doc, const quoth_line *ln,
                          uint32_t tok) {
  return doc_tags(doc, tok) & LEX_TAG(VING) && tok > ln->tok &&
         doc_tags(doc, tok - 1) & (LEX_TAG(DET) | LEX_TAG(POSS));
}

/* A subject does not follow a preposition or a verb. */
static void before_source(const quoth_doc *doc, const quoth_candidate *c,
                          score_looks *f) {
  const quoth_line *ln =
      &doc->lines.v[doc->windows.v[c->window].line];
  const quoth_token *t;
  uint64_t tags;
  uint32_t at;
  if (!c->source.end || !c->cue.end || c->source.beg > c->cue.beg) return;
  if (is_trailing(c)) {
    add(f, SCORE_TRAILING);
    return;
  }
  if (c->source.beg <= ln->tok) {
    add(f, SCORE_AFTER_START);
    return;
  }
  at = c->source.beg - 1;
  if (at > ln->tok && doc_tags(doc, at) & LEX_TAG(DET)) at--;
  t = &doc->toks.v[at];
  tags = doc_tags(doc, at);
  if (tags & LEX_TAG(PREP))
    add(f, SCORE_AFTER_PREP);
  else if (tags & LEX_TAG(VERB) && !is_noun_in_ing(doc, ln, at))
    add(f, SCORE_AFTER_VERB);
  else if (t->kind == TOK_COMMA || t->kind == TOK_DASH)
    add(f, SCORE_AFTER_COMMA);
  else if (t->kind == TOK_STOP || t->kind == TOK_MARK || t->kind == TOK_COLON)
    add(f, SCORE_AFTER_START);
  else if (t->kind == TOK_WORD && (!tags || tags & LEX_TAG(VERB)))
    add(f, SCORE_AFTER_NOUN);
}

/* -- of the cue -- */

/* A form that is the base and nothing else: "note", but not "put". */
static int is_base(uint64_t tags) {
  return tags & LEX_TAG(VBASE) &&
         !(tags & (LEX_TAG(VPAST) | LEX_TAG(VPRES) | LEX_TAG(VPART)));
}

/* Does the source take a verb in the singular? */
static int is_one(const quoth_doc *doc, const quoth_candidate *c) {
  const uint64_t plural = LEX_TAG(I) | LEX_TAG(WE) | LEX_TAG(THEY) |
                          LEX_TAG(REL) | LEX_TAG(OBJ);
  const quoth_mention *m;
  if (c->source_mention == QUOTH_NONE) return 0;
  m = &doc->mentions.v[c->source_mention];
  for (uint32_t i = c->source.beg; i < c->source.end; i++)
    if (doc_tags(doc, i) & LEX_TAG(CONJ)) return 0;
  return m->kind != MEN_GROUP &&
         (m->kind != MEN_PRONOUN || !(doc_tags(doc, m->head) & plural));
}

static uint32_t cue(const quoth_doc *doc, const quoth_candidate *c,
                    score_looks *f) {
  static const struct {
    uint8_t tag, feature;
  } forms[] = {{LEX_VPAST, SCORE_CUE_PAST},     {LEX_VPRES, SCORE_CUE_PRES},
               {LEX_VBASE, SCORE_CUE_BASE},     {LEX_VPART, SCORE_CUE_PART},
               {LEX_VING, SCORE_CUE_ING},       {LEX_SAY, SCORE_CUE_SAY},
               {LEX_TELL, SCORE_CUE_TELL},      {LEX_MANNER, SCORE_CUE_MANNER},
               {LEX_BELIEF, SCORE_CUE_BELIEF},  {LEX_CALLV, SCORE_CUE_CALL},
               {LEX_EVIDENCE, SCORE_CUE_EVIDENCE},
               {LEX_INFIN, SCORE_CUE_INFIN}};
  uint64_t all = 0, verb_tag = LEX_TAG(VERB);
  uint32_t verb = QUOTH_NONE;
  if (!c->cue.end) {
    add(f, SCORE_CUE_NONE);
    return QUOTH_NONE;
  }
  for (uint32_t i = c->cue.beg; i < c->cue.end; i++) {
    uint64_t tags = doc_tags(doc, i);
    all |= tags;
    if (tags & verb_tag) verb = i;
  }
  if (all & LEX_TAG(NEG)) add(f, SCORE_CUE_NEG);
  if (all & LEX_TAG(MODAL)) add(f, SCORE_CUE_MODAL);
  if (verb == QUOTH_NONE) {
    add(f, SCORE_CUE_UNKNOWN);
    return QUOTH_NONE;
  }
  for (uint32_t i = c->cue.beg; i < verb; i++) {
    if (doc_tags(doc, i) & LEX_TAG(BE)) {
      add(f, SCORE_CUE_BE);
      break;
    }
    if (doc_tags(doc, i) & LEX_TAG(HAVE)) {
      add(f, SCORE_CUE_HAVE);
      break;
    }
  }
  if (verb == c->cue.beg && doc_tags(doc, verb) & LEX_TAG(VING))
    add(f, SCORE_CUE_ALONE);
  if (verb == c->cue.beg && is_base(doc_tags(doc, verb)) && is_one(doc, c))
    add(f, SCORE_CUE_DISAGREES);
  for (unsigned i = 0; i < sizeof forms / sizeof *forms; i++)
    if (doc_tags(doc, verb) & LEX_BIT(forms[i].tag))
      add(f, forms[i].feature);
  return verb;
}

/* -- of the content -- */

/* A finite verb? A base form is one behind "I", "we", "they" or "miners". */
static int is_finite(const quoth_doc *doc, uint32_t tok, int behind) {
  const uint64_t plural = LEX_TAG(I) | LEX_TAG(WE) | LEX_TAG(THEY) |
                          LEX_TAG(GROUP);
  uint64_t tags = doc_tags(doc, tok);
  return (tags & FINITE) != 0 || (behind && doc_contracts(doc, tok)) ||
         (tags & LEX_TAG(VBASE) && behind &&
          doc_tags(doc, tok - 1) & plural);
}

static uint32_t words_in(const quoth_doc *doc, quoth_span t) {
  uint32_t n = 0;
  for (uint32_t i = t.beg; i < t.end; i++) n += (uint32_t)doc_is_word(doc, i);
  return n;
}

static int is_quote_line(const quoth_doc *doc, uint32_t line) {
  return line < doc->lines.n && doc->lines.v[line].look == LOOK_QUOTE;
}

static int is_whole_line(const quoth_doc *doc, const quoth_quotation *q) {
  const quoth_line *ln = &doc->lines.v[q->line];
  return q->span.beg <= ln->body && q->span.end + 1 >= ln->span.end;
}

/* So many tokens before a bare quotation are searched for a cue. */
#define BARE_REACH 60

/* Does the text of a line begin with a token? */
static int begins_line(const quoth_doc *doc, uint32_t tok,
                       const quoth_line *ln) {
  return doc->toks.v[tok].span.beg <= ln->body;
}

/* Of a quotation without cue and source: does it go on what stands before it
** in its line, or is it a turn of a dialogue? */
static void bare(const quoth_doc *doc, const quoth_quotation *q,
                 score_looks *f) {
  uint32_t first = doc->lines.v[q->line].tok, i = q->tok;
  uint64_t cues = LEX_TAG(SAY) | LEX_TAG(TELL);
  int marks = 0, cue_seen = 0;
  if (i > first + BARE_REACH) first = i - BARE_REACH;
  while (i > first) {
    i--;
    if (doc->toks.v[i].kind == TOK_MARK)
      marks++;
    else if (marks % 2 == 0 && doc_tags(doc, i) & cues)
      cue_seen = 1;
  }
  if (marks) add(f, SCORE_BARE_LATER);
  if (cue_seen) add(f, SCORE_BARE_AFTER_CUE);
  if (begins_line(doc, q->tok, &doc->lines.v[q->line]))
    add(f, SCORE_BARE_FIRST);
  if (!is_whole_line(doc, q)) return;
  add(f, SCORE_BARE_LINE);
  if (is_quote_line(doc, q->line + 1) ||
      (q->line > 0 && is_quote_line(doc, q->line - 1)))
    add(f, SCORE_BARE_TURN);
}

static uint8_t what_precedes(const quoth_doc *doc, const quoth_line *ln,
                             uint32_t tok) {
  const quoth_token *t = &doc->toks.v[tok - 1];
  if (tok > ln->tok + 1 && t->kind == TOK_MARK && t[-1].kind == TOK_STOP)
    t--; /* behind a turn */
  if (begins_line(doc, tok, ln) || t->kind == TOK_STOP)
    return SCORE_QUOTE_AFTER_START;
  if (t->kind == TOK_COLON) return SCORE_QUOTE_AFTER_COLON;
  if (t->kind == TOK_COMMA || t->kind == TOK_DASH)
    return SCORE_QUOTE_AFTER_COMMA;
  if (doc_tags(doc, tok - 1) & LEX_TAG(VERB))
    return SCORE_QUOTE_AFTER_VERB;
  return SCORE_QUOTE_AFTER_WORD;
}

static void quotation(const quoth_doc *doc, const quoth_candidate *c,
                      score_looks *f) {
  const quoth_quotation *q = &doc->quotations.v[c->quotation[0]];
  const quoth_line *ln = &doc->lines.v[q->line];
  uint32_t i = q->tok + q->ntok, first = q->tok;
  uint8_t precedes;
  uint64_t self =
      LEX_TAG(I) | LEX_TAG(WE);
  while (i > q->tok + 1 && doc->toks.v[i - 1].kind == TOK_MARK) i--;
  add(f, doc->toks.v[i - 1].kind == TOK_COMMA  ? SCORE_QUOTE_COMMA
         : doc->toks.v[i - 1].kind == TOK_STOP ? SCORE_QUOTE_STOP
                                               : SCORE_QUOTE_OPEN);
  while (first + 1 < i && doc->toks.v[first].kind == TOK_MARK) first++;
  if (doc->toks.v[first].shape != SHAPE_LOWER) add(f, SCORE_QUOTE_CAPITAL);
  precedes = what_precedes(doc, ln, q->tok);
  add(f, precedes);
  if (c->cue.beg >= c->piece[0].end && precedes != SCORE_QUOTE_AFTER_START &&
      precedes != SCORE_QUOTE_AFTER_COLON)
    add(f, SCORE_QUOTE_WITHIN);
  if (q->tok + q->ntok < ln->tok + ln->ntok &&
      doc_is_word(doc, q->tok + q->ntok))
    add(f, SCORE_QUOTE_BEFORE_WORD);
  if (is_whole_line(doc, q)) add(f, SCORE_QUOTE_LINE);
  for (; first < i; first++)
    if (doc_tags(doc, first) & self) {
      add(f, SCORE_QUOTE_SELF);
      break;
    }
}

/* Is there a whole quotation in a clause, with more of the clause behind it? */
static int holds_quotation(const quoth_doc *doc, const quoth_candidate *c) {
  uint32_t q, beg = doc->toks.v[c->piece[0].beg].span.beg;
  DOC_UPPER(doc->quotations, beg, q);
  if (q > 0 && doc->quotations.v[q - 1].span.beg == beg) q--;
  for (; q < doc->quotations.n; q++) {
    const quoth_quotation *x = &doc->quotations.v[q];
    if (x->tok + x->ntok >= c->piece[0].end) return 0;
    if (!(x->flags & QUO_FRAGMENT)) return 1;
  }
  return 0;
}

static void content(const quoth_doc *doc, const quoth_candidate *c,
                    score_looks *f) {
  static const struct {
    uint32_t most;
    uint8_t feature;
  } sizes[] = {{1, SCORE_WORDS_1},   {3, SCORE_WORDS_3},
               {7, SCORE_WORDS_7},   {15, SCORE_WORDS_15},
               {30, SCORE_WORDS_30}, {UINT32_MAX, SCORE_WORDS_MORE}};
  uint32_t words = 0, marked = 0, i;
  int has_finite = 0, marks = 0, inside = 0;
  uint64_t first = doc_tags(doc, c->piece[0].beg);
  for (unsigned k = 0; k < c->npiece; k++)
    for (i = c->piece[k].beg; i < c->piece[k].end; i++) {
      if (!has_finite) has_finite = is_finite(doc, i, i > c->piece[k].beg);
      if (doc_is_word(doc, i)) {
        words++;
        marked += (uint32_t)inside;
      } else if (doc->toks.v[i].kind == TOK_MARK) {
        marks = 1;
        inside = !inside;
      }
    }
  for (i = 0; words > sizes[i].most; i++) continue;
  add(f, sizes[i].feature);
  if (first & LEX_TAG(THAT)) { /* "demanded that she resign" */
    has_finite |= words > 2;
    add(f, SCORE_BEGINS_THAT);
  }
  if (first & LEX_TAG(TO)) add(f, SCORE_BEGINS_TO);
  if (first & LEX_TAG(SUB)) add(f, SCORE_BEGINS_SUB);
  if (first & LEX_TAG(VING)) add(f, SCORE_BEGINS_ING);
  if (first & LEX_TAG(PREP)) add(f, SCORE_BEGINS_PREP);
  if (first & (LEX_TAG(DET) | LEX_TAG(POSS))) add(f, SCORE_BEGINS_DET);
  if (first & FINITE) add(f, SCORE_BEGINS_VERB);
  if (has_finite) add(f, SCORE_FINITE);
  f->clausal = (uint8_t)(has_finite || first & LEX_TAG(TO));
  f->type = c->quotation[0] != QUOTH_NONE ? TYPE_DIRECT
            : marks                       ? TYPE_MIXED
                                          : TYPE_INDIRECT;
  f->verb = f->type != TYPE_INDIRECT ? QUOTH_PLACE_MARKED
            : has_finite             ? QUOTH_PLACE_CLAUSE
                                     : QUOTH_PLACE_PHRASE;
  if (c->npiece > 1) add(f, SCORE_PIECES);
  if (c->npiece > 1 && c->quotation[0] == QUOTH_NONE &&
      c->quotation[1] != QUOTH_NONE)
    add(f, doc->toks.v[c->piece[1].beg + 1].shape == SHAPE_LOWER
               ? SCORE_RESUMES_LOWER
               : SCORE_RESUMES_CAPITAL);
  if (c->quotation[0] != QUOTH_NONE) {
    add(f, SCORE_DIRECT);
    quotation(doc, c, f);
    if (!c->cue.end && !c->source.end) {
      add(f, words <= 3   ? SCORE_BARE_SHORT
             : words <= 7 ? SCORE_BARE_MIDDLE
                          : SCORE_BARE_LONG);
      bare(doc, &doc->quotations.v[c->quotation[0]], f);
    }
  } else if (marks) {
    add(f, SCORE_MIXED);
    if (holds_quotation(doc, c)) add(f, SCORE_HOLDS_QUOTATION);
    add(f, marked <= 2 ? SCORE_MARKED_WORDS_2 : SCORE_MARKED_MORE);
  } else {
    add(f, SCORE_INDIRECT);
    if (!has_finite) add(f, SCORE_INDIRECT_NO_FINITE);
  }
}

/* Words between the cue and the nearest end of the content, but for those of
** the source. */
static void gap(const quoth_doc *doc, const quoth_candidate *c,
                score_looks *f) {
  quoth_span between = {0, 0};
  uint32_t n;
  if (!c->cue.end) return;
  if (c->cue.beg >= c->piece[0].end) {
    between.beg = c->piece[0].end;
    between.end = c->cue.beg;
  } else if (c->cue.end <= c->piece[0].beg) {
    between.beg = c->cue.end;
    between.end = c->piece[0].beg;
  }
  n = words_in(doc, between);
  if (c->source.beg >= between.beg && c->source.end <= between.end)
    n -= words_in(doc, c->source);
  add(f, n == 0 ? SCORE_GAP_0 : n <= 3 ? SCORE_GAP_3 : SCORE_GAP_MORE);
}

/* Between the source and the cue behind it. */
static void reach(const quoth_doc *doc, const quoth_candidate *c,
                  score_looks *f) {
  uint32_t n = 0;
  int comma = 0, finite = 0;
  if (!c->source.end || !c->cue.end) return;
  if (c->source.beg > c->cue.beg) {
    add(f, SCORE_INVERTED);
    return;
  }
  for (uint32_t i = c->source.end; i < c->cue.beg; i++) {
    n += (uint32_t)doc_is_word(doc, i);
    comma |= doc->toks.v[i].kind == TOK_COMMA;
    finite |= (doc_tags(doc, i) & FINITE) != 0;
  }
  add(f, n == 0   ? SCORE_REACH_0
         : n <= 3 ? SCORE_REACH_3
         : n <= 8 ? SCORE_REACH_8
                  : SCORE_REACH_MORE);
  if (comma) add(f, SCORE_REACH_COMMA);
  if (finite) add(f, SCORE_REACH_FINITE);
}

/* -- of what stands beside -- */

/* The token left of `tok`, or `tok` itself when `right`: a word that the
** lexicon has goes to its place, else `first` and on are what it may be. */
static void beside(const quoth_doc *doc, uint32_t line, uint32_t tok,
                   int right, unsigned place, uint8_t first, score_looks *f) {
  static const uint8_t kinds[TOK_KINDS] = {
      [TOK_WORD] = SCORE_LEFT_WORD,     [TOK_NUMBER] = SCORE_LEFT_NUMBER,
      [TOK_COMMA] = SCORE_LEFT_COMMA,   [TOK_DASH] = SCORE_LEFT_DASH,
      [TOK_COLON] = SCORE_LEFT_COLON,   [TOK_STOP] = SCORE_LEFT_STOP,
      [TOK_MARK] = SCORE_LEFT_MARK};
  const quoth_line *ln = &doc->lines.v[line];
  const quoth_token *t;
  uint8_t kind = SCORE_LEFT_EDGE;
  if (right ? tok < ln->tok + ln->ntok : tok > ln->tok) {
    if (!right) tok--;
    t = &doc->toks.v[tok];
    kind = kinds[t->kind] ? kinds[t->kind] : SCORE_LEFT_OTHER;
    if (t->kind == TOK_WORD) {
      if (t->entry != QUOTH_NONE) {
        f->word[place] = tok;
        return;
      }
      if (t->shape != SHAPE_LOWER) kind = SCORE_LEFT_CAPITAL;
    }
  }
  add(f, (uint8_t)(first + kind - SCORE_LEFT_EDGE));
}

/* Tokens behind an attribution in which its sentence may end. */
#define CLOSING_TOKENS 12

/* Does the sentence end with the attribution behind a clause: "…, he said.",
** "…, he told them on Monday.", "…, he said, adding that", "…, he said, but"?
** A verb behind another comma goes on with the clause: "…, he said, was
** lost". */
static int closes(const quoth_doc *doc, const quoth_candidate *c) {
  const quoth_line *ln = &doc->lines.v[doc->windows.v[c->window].line];
  const quoth_token *t = doc->toks.v;
  uint32_t i = c->source.end > c->cue.end ? c->source.end : c->cue.end;
  uint32_t last = ln->tok + ln->ntok, end = i + CLOSING_TOKENS;
  int comma = 0;
  if (!is_trailing(c) || !c->source.end) return 0;
  for (; i < last && i < end; i++) {
    if (t[i].kind == TOK_STOP || t[i].kind == TOK_SEMI) return 1;
    if (t[i].kind == TOK_MARK) return 0;
    if (t[i].kind == TOK_COMMA && i + 1 < last &&
        doc_tags(doc, i + 1) &
            (LEX_TAG(VING) | LEX_TAG(CONJ) | LEX_TAG(SUB)))
      return 1;
    comma |= t[i].kind == TOK_COMMA;
    if (comma && doc_tags(doc, i) & FINITE && i + 2 < last &&
        t[i + 1].kind != TOK_STOP && t[i + 2].kind != TOK_STOP)
      return 0;
  }
  return i == last;
}

void score_look(const quoth_doc *doc, const quoth_candidate *c,
                score_looks *f) {
  uint32_t line = doc->windows.v[c->window].line, verb;
  f->n = 0;
  for (unsigned i = 0; i < QUOTH_PLACES; i++) f->word[i] = QUOTH_NONE;
  add(f, SCORE_BIAS);
  source(doc, c, f);
  before_source(doc, c, f);
  verb = cue(doc, c, f);
  content(doc, c, f);
  gap(doc, c, f);
  reach(doc, c, f);
  if (c->addressee.end) add(f, SCORE_ADDRESSEE);
  if (c->end != END_TOLD)
    add(f, (uint8_t)(SCORE_END_SURE + c->end - END_SURE));
  if (doc->lines.v[line].kind == SEC_HEADLINE) add(f, SCORE_HEADLINE);
  if (closes(doc, c)) add(f, SCORE_CLOSES);
  f->word[f->verb] = verb;
  if (!c->source.end) return;
  beside(doc, line, c->source.beg, 0, QUOTH_PLACE_LEFT, SCORE_LEFT_EDGE, f);
  beside(doc, line, c->source.end, 1, QUOTH_PLACE_RIGHT, SCORE_RIGHT_EDGE, f);
}

void score_candidate(const quoth_doc *doc, quoth_candidate *c) {
  const lex_rule_info *rule = lex_rule(doc->lex, c->rule);
  int32_t s = rule->prior;
  score_looks f;
  score_look(doc, c, &f);
  for (uint32_t i = 0; i < f.n; i++) s += lex_weight(doc->lex, f.feature[i]);
  for (unsigned i = 0; i < QUOTH_PLACES; i++)
    if (f.word[i] != QUOTH_NONE)
      s += lex_word_weight(doc->lex, doc->toks.v[f.word[i]].entry, i);
  c->score = s > rule->least ? s : rule->least;
  c->logit = lex_calibrated(doc->lex, f.type, s);
  c->clausal |= f.clausal;
  if (c->logit < rule->least) c->logit = rule->least;
}

double score_probability(int32_t score) {
  return 1.0 / (1.0 + exp(-score / (double)SCORE_SCALE));
}
