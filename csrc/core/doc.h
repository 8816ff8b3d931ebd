/* The columns of a document, in the order the stages write them. Internal. */
#ifndef QUOTH_DOC_H
#define QUOTH_DOC_H

#include <string.h>

#include "../quoth.h"
#include "arena.h"
#include "lexicon.h"

/* -- unit view: one window at a time -- */

/* Windows have at most this many units, unless a long quotation has to stay
** whole (view.c). */
#define VIEW_UNITS 4096

typedef struct {
  uint32_t line, tok, ntok;
  uint32_t within; /* the quotation it is the inside of, or QUOTH_NONE */
} quoth_window;

enum quoth_unit_type { UNIT_BREAK, UNIT_TOKEN, UNIT_MENTION, UNIT_QUOTATION };

typedef struct {
  uint32_t tok, ntok;
  uint32_t ref;  /* the mention or quotation */
  uint16_t code; /* combination of tags; see add_break, add_quotation */
  char letter;   /* of UNIT_LETTERS */
  uint8_t type;  /* quoth_unit_type */
  uint8_t start; /* clauses that end later begin here at the earliest */
  uint8_t class; /* one more than what it is to clause.c; 0 before it asked */
  uint16_t stop; /* one more than the rule by which a clause may end before
                 ** this unit; 0 for none */
} quoth_unit;

#define HIT_CAPTURES 16 /* of one hit */

/* What a rule found: its id, or the kind of a mention, the units, and captures
** (enum quoth_capture) in the order in which they begin. */
typedef struct {
  quoth_span span;
  uint16_t id;
  uint8_t group;
  uint8_t n;
  uint8_t capture[HIT_CAPTURES];
  quoth_span units[HIT_CAPTURES];
} quoth_hit;

typedef VEC(quoth_hit) quoth_hits;

typedef struct {
  VEC(quoth_unit) units;
  VEC(char) text; /* their letters */
  VEC(const uint64_t *) rows; /* of the units, in the scan that runs */
  VEC(uint64_t) may;
  VEC(uint8_t) memos;
  quoth_hits hits; /* of the scan that ran last */
  quoth_hits kept; /* of the one before, which another would overwrite */
  uint32_t window; /* shown now, or QUOTH_NONE */
} quoth_view;

/* -- attribution: what the rules propose, and what is chosen -- */

/* Of content whose end clause.c chose among places: the chosen one, or the next
** best where that is nearly as good. */
enum quoth_end { END_TOLD, END_SURE, END_LIKELY, END_OPEN, END_SECOND };

#define PIECES_MAX 2 /* of the content of one candidate */

/* Why a candidate became no statement of its own. */
enum quoth_fate {
  FATE_NONE,     /* it did, or it only lends its cue, source or addressee */
  FATE_REFUSED,  /* the rule's own filter said no */
  FATE_UNLIKELY, /* its score is too low */
  FATE_CLASH,    /* overlaps one that was chosen before: its rival */
  FATE_DEEP,     /* a report in too many others */
  FATE_NAMELESS, /* within a quotation, but tells of no source */
  FATE_RELAYED,  /* only passes on what its rival reports */
  FATE_ECHO,     /* the headline of a text that says it again */
  FATE_OUTSIDE,  /* within a quotation that nobody is known to have said */
  FATES
};

typedef struct {
  quoth_span piece[PIECES_MAX]; /* half-open tokens */
  uint32_t quotation[PIECES_MAX]; /* the piece is this one whole, or NONE */
  quoth_span cue, source, addressee; /* half-open tokens; empty for none */
  uint32_t source_mention, addressee_mention;
  uint32_t window;
  uint32_t parent; /* candidate it is nested in, or QUOTH_NONE */
  int32_t score; /* of the model */
  int32_t logit; /* of its being right: the score, calibrated */
  uint16_t rule;
  uint8_t end;     /* enum quoth_end: how sure the content's end is */
  uint8_t npiece;  /* 0: introduces the quotation that begins the next line */
  uint8_t chosen;
  uint8_t clausal; /* its content has a finite verb or is an infinitive */
  uint8_t act, polarity;
  uint8_t relay;   /* of a rule that only passes on what others report */
  uint8_t relayed; /* somebody else passed it on */
  uint8_t fate;    /* enum quoth_fate */
  uint32_t rival;  /* candidate that it lost to, or QUOTH_NONE */
  uint32_t statement; /* that it became, or is a part of, or QUOTH_NONE */
} quoth_candidate;

/* So many members of a group are told, and speak together. */
#define GROUP_MAX 8
/* Tokens of a bracket behind one of them: "Marsh (R-Texas)". */
#define BRACKET_TOKENS 14

/* -- the document -- */

struct quoth_doc {
  quoth_arena arena;
  const quoth_lexicon *lex;
  const lex_set *sets; /* of the lexicon */
  const lex_entry *entries; /* likewise */
  const int16_t *ends; /* its weights of the features in clause.c */
  const char *src; /* the article's text, UTF-8 */
  uint32_t src_len;
  const char *txt; /* its shadow */
  uint32_t len;
  quoth_map map;
  VEC(quoth_line) lines;
  VEC(quoth_token) toks;
  VEC(quoth_sentence) sentences;
  VEC(quoth_quotation) quotations;
  VEC(quoth_window) windows;
  quoth_view view;
  VEC(quoth_mention) mentions;
  VEC(quoth_candidate) candidates;
  VEC(quoth_span) pieces;
  VEC(quoth_statement) statements;
  VEC(quoth_span) scopes; /* of them: statement_scope */
  VEC(quoth_entity) entities;
  VEC(quoth_span) roles; /* as printed, by entity, each phrase once */
};

/* QUOTH_EARG for a lexicon that is not closed. */
quoth_err doc_set_lexicon(quoth_doc *doc, const quoth_lexicon *lex);

/* The members of a group, one of another group among them: their number, 0 for
** who is none. */
unsigned doc_members(const quoth_doc *doc, const quoth_entity *en,
                     uint32_t v[GROUP_MAX]);

/* What the lexicon says of a token: the tags that the core asks for. */
static inline uint64_t doc_tags(const quoth_doc *doc, uint32_t tok) {
  return doc->sets[doc->toks.v[tok].set].known;
}

/* Is a token a word or a number? */
static inline int doc_is_word(const quoth_doc *doc, uint32_t tok) {
  return doc->toks.v[tok].kind == TOK_WORD ||
         doc->toks.v[tok].kind == TOK_NUMBER;
}

/* Is a token of n bytes this word or phrase, in small letters? */
int doc_spells(const quoth_doc *doc, uint32_t tok, const char *word, size_t n);

/* Is a token this word or phrase, in small letters, whatever its case? Most are
** told by their length, that of the word being known to the compiler. */
static inline int doc_reads(const quoth_doc *doc, uint32_t tok,
                            const char *word) {
  size_t n = strlen(word);
  return tok < doc->toks.n &&
         doc->toks.v[tok].span.end - doc->toks.v[tok].span.beg == n &&
         doc_spells(doc, tok, word, n);
}

/* Does a range of tokens hold a paired mark? */
static inline int doc_has_marks(const quoth_doc *doc, quoth_span toks) {
  for (uint32_t i = toks.beg; i < toks.end; i++)
    if (doc->toks.v[i].kind == TOK_MARK) return 1;
  return 0;
}

/* Is a token the "'s" of "he's" or "that's", a verb, not that of "Koss's"? */
static inline int doc_contracts(const quoth_doc *doc, uint32_t tok) {
  const uint64_t subjects = LEX_TAG(HE) | LEX_TAG(SHE) | LEX_TAG(IT) |
                            LEX_TAG(THAT) | LEX_TAG(REL);
  return doc->toks.v[tok].kind == TOK_POSS && tok > 0 &&
         (doc_tags(doc, tok - 1) & subjects) != 0;
}

/* The index of the first item whose span begins after `pos`; spans ordered. No
** branch depends on what is compared: it would be taken one way as often as
** the other. */
#define DOC_UPPER(vec, pos, out)                                          \
  do {                                                                    \
    uint32_t at_ = 0, n_ = (vec).n;                                       \
    while (n_ > 1) {                                                      \
      uint32_t half_ = n_ / 2;                                            \
      at_ += half_ * ((vec).v[at_ + half_ - 1].span.beg <= (pos));        \
      n_ -= half_;                                                        \
    }                                                                     \
    (out) = at_ + (n_ && (vec).v[at_].span.beg <= (pos));                 \
  } while (0)

#endif
