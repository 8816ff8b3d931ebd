/*
** Cue: what a report is by the words of its cue and those before it: speech or
** another act, affirmed or not.
*/
#include "cue.h"

#include <string.h>

/* So many tokens of a sentence are looked at for whether it is a question. */
#define QUESTION_REACH 120

/* So many tokens before a source may tell that it did not speak. */
#define OPENING_TOKENS 8

static int means(const quoth_doc *doc, uint32_t tok, unsigned known) {
  return lex_means(doc->lex, known, doc->toks.v[tok].concept);
}

/* So many words may stand before the auxiliary of a question: "So how often
** has Brandt said …?" */
#define ASKING_WORDS 3

/* Does a token stand in a question, "Did Brandt say …?", "Why did Brandt say
** …?", not one that is put before its cue? Behind other words the auxiliary
** stands before the source. */
static int is_asked(const quoth_doc *doc, uint32_t first, uint32_t tok,
                    uint32_t source) {
  const uint64_t aux =
      LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(DO) | LEX_TAG(MODAL);
  const quoth_token *t = doc->toks.v;
  uint32_t last = tok, end = doc->toks.n;
  if (tok > first + QUESTION_REACH) first = tok - QUESTION_REACH;
  if (end > tok + QUESTION_REACH) end = tok + QUESTION_REACH;
  while (tok > first && t[tok - 1].kind != TOK_STOP)
    tok--;
  if (t[tok].shape == SHAPE_LOWER ||
      !(doc_tags(doc, tok) & aux ||
        (source > tok + 1 && source <= tok + 1 + ASKING_WORDS &&
         doc_tags(doc, source - 1) & aux)))
    return 0;
  while (last < end && t[last].kind != TOK_STOP)
    last++;
  while (last + 1 < doc->toks.n && t[last + 1].kind == TOK_MARK)
    last++;
  if (last + 1 < doc->toks.n && t[last + 1].kind == TOK_STOP) last++;
  return last < doc->toks.n && t[last].kind == TOK_STOP &&
         t[last].letter == '?';
}

/* "It is unclear whether c said …", "no proof that c said …", "reports that c
** said …": is a token the "that" or "whether" behind which it is in doubt? */
static int is_doubtful(const quoth_doc *doc, uint32_t first, uint32_t tok) {
  const quoth_token *t = doc->toks.v;
  uint64_t tags = doc_tags(doc, tok);
  uint16_t concept;
  if (tags & LEX_TAG(WHETHER)) return 1;
  if (!(tags & LEX_TAG(THAT)) || tok <= first) return 0;
  concept = t[--tok].concept;
  if (lex_means(doc->lex, LEX_CONCEPT_UNCERTAIN, concept)) return 1;
  if (!lex_means(doc->lex, LEX_CONCEPT_CERTAIN, concept)) return 0;
  for (unsigned n = 0; tok > first && n < OPENING_TOKENS; n++)
    if (t[--tok].kind != TOK_WORD)
      break;
    else if (doc_tags(doc, tok) & LEX_TAG(NEG))
      return 1;
  return 0;
}

/* "would only say", "would say only", "would say no more than", "could be heard
** saying", "would later say", "the Courier can reveal": was what a modal stands
** before done all the same? */
static int is_done(const quoth_doc *doc, uint32_t modal) {
  return doc_reads(doc, modal + 1, "only") ||
         (doc_reads(doc, modal, "would") &&
          (doc_reads(doc, modal + 1, "later") ||
           doc_reads(doc, modal + 1, "eventually"))) ||
         (doc_reads(doc, modal, "can") &&
          (doc_reads(doc, modal + 1, "reveal") ||
           doc_reads(doc, modal + 1, "exclusively"))) ||
         doc_reads(doc, modal + 2, "only") ||
         doc_reads(doc, modal + 3, "more than") ||
         doc_reads(doc, modal + 2, "heard") ||
         doc_reads(doc, modal + 2, "seen");
}

/* Is a cue in the present? */
static int is_present(const quoth_doc *doc, const quoth_candidate *c) {
  for (uint32_t i = c->cue.beg; i < c->cue.end; i++)
    if (doc_tags(doc, i) & (LEX_TAG(VPAST) | LEX_TAG(VPART))) return 0;
  return 1;
}

/* "Anyone who says …", "those who say …", "whoever says …": is the source all
** whom what they say makes it? Those who said it did, and so do "four people
** who say". */
static int is_anyone(const quoth_doc *doc, const quoth_candidate *c,
                     uint32_t first) {
  const quoth_token *t = doc->toks.v;
  uint32_t i = c->cue.beg;
  if (!c->source.end || c->source.beg > i) return 0;
  if (doc_reads(doc, c->source.beg, "whoever")) return 1;
  if (i < first + 2 || !(doc_tags(doc, i - 1) & LEX_TAG(REL))) return 0;
  i -= 2;
  if (means(doc, i, LEX_CONCEPT_ANYONE)) return 1;
  if (!doc_reads(doc, i, "those") && !doc_reads(doc, i, "people")) return 0;
  return is_present(doc, c) &&
         (i == first || t[i - 1].kind != TOK_WORD ||
          doc_tags(doc, i - 1) & (LEX_TAG(CONJ) | LEX_TAG(THAT)));
}

/* "Imagine Brandt saying", "Suppose Brandt said", "wishes Brandt had said": is
** a source only thought of? A base form opens its clause then. */
static int is_imagined(const quoth_doc *doc, uint32_t first, uint32_t source) {
  const quoth_token *t = doc->toks.v;
  uint32_t i = source - 1;
  if (i > first && doc_tags(doc, i) & LEX_TAG(THAT)) i--;
  if (!means(doc, i, LEX_CONCEPT_SUPPOSE)) return 0;
  return !(doc_tags(doc, i) & LEX_TAG(VBASE)) || i == first ||
         t[i - 1].kind != TOK_WORD ||
         doc_tags(doc, i - 1) & (LEX_TAG(CONJ) | LEX_TAG(ADV));
}

/* "Voters are more likely to say": they have been asked. */
static int is_compared(const quoth_doc *doc, uint32_t likely) {
  return doc_reads(doc, likely - 1, "more") ||
         doc_reads(doc, likely - 1, "less") ||
         doc_reads(doc, likely - 1, "most") ||
         doc_reads(doc, likely - 1, "least");
}

/* Is what was said only supposed? "If she says …", "Had she said …", and "is
** expected to say …", "plans to announce …", unlike "went on to say …". */
static int is_supposed(const quoth_doc *doc, const quoth_candidate *c) {
  const uint64_t reports =
      LEX_TAG(SAY) | LEX_TAG(TELL) | LEX_TAG(ASK) | LEX_TAG(CALLV);
  uint32_t first = doc->windows.v[c->window].tok, b = c->source.beg;
  if (first + 1 < c->cue.beg && doc->toks.v[first + 1].kind == TOK_COLON)
    first += 2; /* "Q: Did he say …?" */
  if (c->cue.end && is_asked(doc, first, c->cue.beg, b)) return 1;
  for (uint32_t i = c->cue.beg; i < c->cue.end; i++)
    if (doc_tags(doc, i) & LEX_TAG(MODAL) && !is_done(doc, i)) return 1;
  /* "to" may stand before the cue: "needs to say" */
  for (uint32_t i = c->cue.beg - (c->cue.beg > first + 1); i + 1 < c->cue.end;
       i++)
    if (i > first && doc_tags(doc, i) & LEX_TAG(TO) &&
        !(doc_tags(doc, i + 1) & LEX_TAG(BELIEF)) && /* "wanted to know" */
        (doc_tags(doc, i - 1) & LEX_TAG(INFIN) ||
         (means(doc, i - 1, LEX_CONCEPT_NEED) && !is_compared(doc, i - 1))))
      return 1;
  /* or behind it: "hesitated to call it" */
  if (c->cue.end && c->piece[0].beg == c->cue.end &&
      means(doc, c->cue.end - 1, LEX_CONCEPT_NEED) &&
      doc_tags(doc, c->cue.end) & LEX_TAG(TO) &&
      c->piece[0].end > c->cue.end + 1 &&
      doc_tags(doc, c->cue.end + 1) & reports)
    return 1;
  if (is_anyone(doc, c, first)) return 1;
  if (!c->source.end || c->source.beg > c->cue.beg || b <= first) return 0;
  /* "if only she had said" */
  if (doc_reads(doc, b - 1, "only") && --b == first) return 0;
  if (is_doubtful(doc, first, b - 1) || is_imagined(doc, first, b)) return 1;
  if (means(doc, b - 1, LEX_CONCEPT_IF) ||
      (means(doc, b - 1, LEX_CONCEPT_UNTIL) && is_present(doc, c)))
    return 1;
  return (doc_reads(doc, b - 1, "had") &&
          doc_tags(doc, c->cue.beg) & LEX_TAG(VPART)) ||
         (doc_reads(doc, b - 1, "should") &&
          doc_tags(doc, c->cue.beg) & LEX_TAG(VBASE));
}

/* "denied having said", "avoided ever saying", "without calling it": does what
** stands before a participle leave it unsaid? So does a verb of the cue that
** needs none: "was misquoted as saying". */
static int is_forgone(const quoth_doc *doc, const quoth_candidate *c) {
  uint32_t first = doc->windows.v[c->window].tok, i = c->cue.beg;
  if (!c->cue.end) return 0;
  for (uint32_t k = i; k < c->cue.end; k++)
    if (means(doc, k, LEX_CONCEPT_UNSAID)) return 1;
  while (i < c->cue.end && !(doc_tags(doc, i) & LEX_TAG(VING)))
    i++;
  if (i == c->cue.end) { /* "denied telling Brandt that" */
    while (i < c->piece[0].beg && doc_tags(doc, i) & LEX_TAG(ADV))
      i++;
    return i < c->piece[0].beg && doc_tags(doc, i) & LEX_TAG(VING) &&
           doc_tags(doc, c->cue.end - 1) & LEX_TAG(DENY);
  }
  while (i > first && doc_tags(doc, i - 1) & LEX_TAG(ADV))
    i--;
  if (i <= first) return 0;
  /* "held back from saying", "decided against saying"; "went from saying" */
  if (doc_reads(doc, i - 1, "from") || doc_reads(doc, i - 1, "against"))
    return i < first + 2 ||
           !(doc_reads(doc, i - 2, "went") || doc_reads(doc, i - 2, "gone"));
  return doc_tags(doc, i - 1) & LEX_TAG(DENY) ||
         means(doc, i - 1, LEX_CONCEPT_UNSAID);
}

/* "It was not Brandt who said": is whom a relative tells of denied to be it?
** Who is "not the only one" is. */
static int is_other(const quoth_doc *doc, const quoth_candidate *c) {
  uint32_t first = doc->windows.v[c->window].tok, i = c->source.beg;
  if (!c->source.end || c->source.beg >= c->cue.beg || c->cue.beg <= first)
    return 0;
  if (!((doc_tags(doc, i) | doc_tags(doc, c->cue.beg - 1)) & LEX_TAG(REL)))
    return 0;
  for (unsigned n = 0; i > first + 1 && n < OPENING_TOKENS; n++) {
    if (doc->toks.v[--i].kind != TOK_WORD || doc_reads(doc, i, "only") ||
        doc_reads(doc, i, "first"))
      return 0;
    if (doc_tags(doc, i) & LEX_TAG(NEG))
      return ((doc_tags(doc, i) | doc_tags(doc, i - 1)) & LEX_TAG(BE)) != 0;
  }
  return 0;
}

/* "was falsely quoted as saying", "is falsely alleged to have said", "wrongly
** quoted Brandt as saying": do others say wrongly that it was said? */
static int is_misquoted(const quoth_doc *doc, const quoth_candidate *c) {
  uint32_t i = c->cue.beg;
  int by_others = c->relayed, falsely = 0;
  for (uint32_t k = i; k < c->cue.end; k++) {
    falsely |= means(doc, k, LEX_CONCEPT_FALSELY);
    by_others |= (doc_tags(doc, k) & LEX_TAG(TO)) != 0;
  }
  if (falsely) return by_others;
  /* "a quote falsely attributed to Brandt says" */
  if (c->source.beg > 2 && doc_reads(doc, c->source.beg - 1, "to") &&
      means(doc, c->source.beg - 3, LEX_CONCEPT_FALSELY))
    return 1;
  if (!c->relayed || c->source.end != i || c->source.beg < 2) return 0;
  i = c->source.beg - 1; /* the verb */
  return means(doc, i, LEX_CONCEPT_UNSAID) ||
         means(doc, i - 1, LEX_CONCEPT_FALSELY);
}

/* "a fake video shows Brandt saying", "a doctored clip in which Brandt says":
** is it said in something forged? */
static int is_forged(const quoth_doc *doc, const quoth_candidate *c) {
  const uint64_t joins = LEX_TAG(VERB) | LEX_TAG(PREP);
  uint32_t first = doc->windows.v[c->window].tok, i = c->source.beg;
  if (!c->source.end || c->source.end > c->cue.beg || i <= first + 1 ||
      !(doc_tags(doc, i - 1) &
        (c->relayed || doc_tags(doc, c->cue.beg) & LEX_TAG(VING)
             ? joins
             : LEX_TAG(REL))))
    return 0;
  for (unsigned n = 0; i > first && n < OPENING_TOKENS; n++) {
    if (doc->toks.v[--i].kind != TOK_WORD) return 0;
    if (means(doc, i, LEX_CONCEPT_FAKE)) return 1;
  }
  return 0;
}

/* "the claim that Brandt said “…” is false": is what was said, or that it was,
** called untrue right behind it? */
static int is_refuted(const quoth_doc *doc, const quoth_candidate *c) {
  uint32_t i = c->piece[c->npiece - 1].end, n = doc->toks.n;
  if (i >= n || !(doc_tags(doc, i) & LEX_TAG(BE))) return 0;
  for (i++; i < n && doc_tags(doc, i) & LEX_TAG(ADV);)
    i++;
  return i < n && (means(doc, i, LEX_CONCEPT_UNCERTAIN) ||
                   means(doc, i, LEX_CONCEPT_FAKE));
}

/* Is the source a place? What a country expects it has let be known. */
static int is_metonymy(const quoth_doc *doc, const quoth_candidate *c) {
  return c->source_mention != QUOTH_NONE &&
         doc->mentions.v[c->source_mention].kind == MEN_PLACE;
}

/* "Not once did Brandt say …", unlike "not until May did he …": a negation
** that opens its clause before the auxiliary of the source. */
static int is_opened_by_negation(const quoth_doc *doc,
                                 const quoth_candidate *c) {
  const uint64_t aux = LEX_TAG(HAVE) | LEX_TAG(DO) | LEX_TAG(MODAL);
  uint32_t first = doc->windows.v[c->window].tok, i = c->source.beg;
  if (!c->source.end || i > c->cue.beg || i <= first + 1 ||
      !(doc_tags(doc, i - 1) & aux))
    return 0;
  for (unsigned n = 0; i > first && n < OPENING_TOKENS; n++) {
    if (doc->toks.v[--i].kind != TOK_WORD || doc_reads(doc, i, "until")) break;
    if (doc_tags(doc, i) & LEX_TAG(NEG)) return !doc_reads(doc, i, "not only");
  }
  return 0;
}

/* The act of a report by its verb; “That is all,” a judge ruled, is speech. */
static uint8_t act_of(const quoth_doc *doc, const quoth_candidate *c,
                      uint64_t verb) {
  if (c->quotation[0] != QUOTH_NONE) return ACT_SPEECH;
  if (verb & LEX_TAG(DECIDE)) return ACT_DECISION;
  if (verb & LEX_TAG(BELIEF)) /* "hopes to", unlike "hopes that" */
    return verb & LEX_TAG(INFIN) && doc_tags(doc, c->piece[0].beg) & LEX_TAG(TO)
               ? ACT_INTENTION
               : ACT_BELIEF;
  if (verb & LEX_TAG(EVIDENCE) && !(verb & LEX_TAG(SAY))) return ACT_EVIDENCE;
  return ACT_SPEECH;
}

/* What is asked for, "to leave", "that she go", "for calm", is no question. */
static int is_request(const quoth_doc *doc, const quoth_candidate *c) {
  uint32_t i = c->piece[0].beg;
  if (c->quotation[0] != QUOTH_NONE) return 0;
  while (i + 1 < c->piece[0].end && doc_tags(doc, i) & LEX_TAG(NEG))
    i++;
  return (doc_tags(doc, i) & (LEX_TAG(TO) | LEX_TAG(THAT))) != 0 ||
         doc_reads(doc, i, "for");
}

/* "dismissed the poll as “garbage”": what is said of something is no denial. */
static int judges(const quoth_doc *doc, const quoth_candidate *c) {
  for (uint32_t i = c->piece[0].beg; i + 1 < c->piece[0].end; i++)
    if (doc_reads(doc, i, "as") && doc->toks.v[i + 1].kind == TOK_MARK)
      return 1;
  return c->piece[0].beg && doc_reads(doc, c->piece[0].beg - 1, "as");
}

/* "quoted as saying", "the agency quoted her: “…”": does somebody else pass it
** on? */
static int is_quoted(const quoth_doc *doc, const quoth_candidate *c) {
  if (!c->cue.end) return 0;
  if (c->cue.end > 1 && doc_reads(doc, c->cue.end - 2, "as") &&
      doc_tags(doc, c->cue.end - 1) & LEX_TAG(VING))
    return 1;
  return c->source.beg >= c->cue.end && (doc_reads(doc, c->cue.beg, "quoted") ||
                                         doc_reads(doc, c->cue.beg, "quotes"));
}

void cue_read(const quoth_doc *doc, quoth_candidate *c) {
  uint64_t all = 0, verb = 0;
  quoth_span who = c->source; /* the subject, in the passive who is told */
  if (!who.end && c->addressee.beg < c->cue.beg) who = c->addressee;
  c->relayed = (uint8_t)is_quoted(doc, c);
  for (uint32_t i = c->cue.beg; i < c->cue.end; i++) {
    if (!doc_reads(doc, i, "not only")) all |= doc_tags(doc, i);
    if (doc_tags(doc, i) & LEX_TAG(VERB)) verb = doc_tags(doc, i);
  }
  /* "nobody said", "neither Koss nor Orlova said", "not everyone was told" */
  if (who.end) all |= doc_tags(doc, who.beg) & LEX_TAG(NEG);
  if (who.end && who.beg &&
      (doc_tags(doc, who.beg - 1) & LEX_TAG(CONJ) ||
       doc_reads(doc, who.beg - 1, "not") ||
       doc_reads(doc, who.beg - 1, "neither")))
    all |= doc_tags(doc, who.beg - 1) & LEX_TAG(NEG);
  if (is_opened_by_negation(doc, c) || is_forgone(doc, c) ||
      is_misquoted(doc, c) || is_forged(doc, c) || is_other(doc, c) ||
      is_refuted(doc, c))
    all |= LEX_TAG(NEG);
  c->act = lex_rule(doc->lex, c->rule)->act;
  if (c->act == ACT_OF_VERB)
    c->act = all & LEX_TAG(ASK) && !is_request(doc, c) ? ACT_QUESTION
                                                       : act_of(doc, c, verb);
  if (c->act == ACT_BELIEF && is_metonymy(doc, c)) c->act = ACT_SPEECH;
  if (all & LEX_TAG(REFUSE) && c->cue.end) c->act = ACT_REFUSAL;
  c->polarity = POL_AFFIRMED;
  if (c->act == ACT_REFUSAL && !(all & LEX_TAG(REFUSE)))
    return; /* "would not comment" refuses, it is not denied */
  if (all & LEX_TAG(NEG))
    c->polarity = POL_NEGATED;
  else if (is_supposed(doc, c))
    c->polarity = POL_HYPOTHETICAL;
  else if (all & LEX_TAG(DENY) && !judges(doc, c))
    c->polarity = POL_DENIED;
}
