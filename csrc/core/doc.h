/* The columns of a document, in the order the stages write them. Internal. */
#ifndef QUOTH_DOC_H
#define QUOTH_DOC_H

#include "../quoth.h"
#include "arena.h"
#include "lexicon.h"

/* -- token: words, numbers, marks, each within one line of the shadow -- */

enum quoth_token_kind {
  TOK_WORD,    /* letters; also a phrase of the lexicon, "according to" */
  TOK_NUMBER,  /* begins with a digit: 14, 2.4, 54-year-old, 31st */
  TOK_POSS,    /* 's or ' after a word, marking possession */
  TOK_COMMA,
  TOK_STOP,    /* . ! ? and the ellipsis */
  TOK_COLON,
  TOK_SEMI,
  TOK_DASH,    /* a dash that stands between words, of any length */
  TOK_OPEN,    /* ( [ { */
  TOK_CLOSE,   /* ) ] } */
  TOK_MARK,    /* a quotation mark that quotation pairing looks at */
  TOK_OTHER,   /* everything else: symbols, @handle, #tag, URL */
  TOK_KINDS
};

enum quoth_shape {
  SHAPE_NONE,  /* no letters */
  SHAPE_LOWER, /* begins with a small letter */
  SHAPE_CAP,   /* Begins with a capital */
  SHAPE_UPPER, /* TWO OR MORE CAPITALS and nothing small */
  SHAPES
};

typedef struct {
  quoth_span span;     /* in the shadow */
  uint8_t kind, shape; /* quoth_token_kind, quoth_shape */
  uint8_t space;       /* 1 if white space precedes it in its line */
  uint8_t letter;      /* first byte, for marks and stops: which one */
  uint32_t entry;      /* lexicon entry or QUOTH_NONE */
} quoth_token;

/* -- section: the lines of the shadow that are not blank -- */

enum quoth_line_look { /* letters, so that a pattern can be read */
  LOOK_TEXT = 's',  /* sentences */
  LOOK_QUOTE = 'q', /* begins with a quotation mark */
  LOOK_BRIEF = 'f', /* a few words and a stop: "Oops!" */
  LOOK_TITLE = 'h', /* some words without a stop: a heading, a caption */
  LOOK_LABEL = 'w', /* one or two words: a menu entry, a crosshead */
  LOOK_LIST = 'l'   /* begins with a bullet */
};

enum quoth_section {
  SEC_BODY, SEC_HEADLINE, SEC_DECK, SEC_BYLINE, SEC_DATE, SEC_DATELINE,
  SEC_CROSSHEAD, SEC_LIST, SEC_CAPTION, SEC_QUOTE, SEC_RELATED, SEC_CREDIT,
  SEC_EMBED, SEC_FURNITURE, SECTIONS
};

typedef struct {
  quoth_span span;
  uint32_t tok, ntok;
  uint32_t body;   /* where its text begins, after a dateline */
  uint16_t blank;  /* blank lines before it */
  uint16_t indent; /* bytes of white space before it */
  uint8_t look;    /* quoth_line_look */
  uint8_t kind;    /* quoth_section, given by the section rules */
} quoth_line;

/* -- sentence -- */

typedef struct {
  quoth_span span;
  uint32_t line;
} quoth_sentence;

/* -- quotation: a pair of marks within a line, or one left open -- */

enum {
  QUO_UNCLOSED = 1,   /* no closing mark: ends with the line */
  QUO_UNOPENED = 2,   /* no opening mark: begins with the line */
  QUO_MISMATCH = 4,   /* the glyphs do not belong together */
  QUO_CONTINUED = 8,  /* the next line reopens it */
  QUO_CONTINUES = 16, /* reopens the quotation of an earlier line */
  QUO_FRAGMENT = 32,  /* a few words within a clause, no clause of its own */
  QUO_SINGLE = 64     /* single marks */
};

typedef struct {
  quoth_span span;   /* with its marks */
  quoth_span inner;  /* without */
  uint32_t tok, ntok; /* tokens of span, marks included */
  uint32_t line;
  uint32_t parent;   /* the quotation around it, or QUOTH_NONE */
  uint32_t prev;     /* the quotation it continues, or QUOTH_NONE */
  uint8_t flags;
  uint8_t glyph;     /* kind of its opening mark (quotation.c) */
} quoth_quotation;

/* -- mention: whoever may speak -- */

enum quoth_mention_kind {
  MEN_PERSON = 1, /* a name, with its title: "President Anna Orlova" */
  MEN_ROLE,       /* "the Norland leader" */
  MEN_PRONOUN,    /* he she they it we I who */
  MEN_ORG,        /* an organisation by name */
  MEN_PLACE,      /* a country or capital that can speak */
  MEN_GROUP,      /* "residents", "two aides", "a source" */
  MEN_THING,      /* "the report", "a poll" */
  MEN_KINDS
};

typedef struct {
  quoth_span span;    /* all of it, with an identifying apposition */
  quoth_span name;    /* the name in it, without title; empty for none */
  quoth_span role;    /* the title or role phrase in it; empty for none */
  uint32_t tok, ntok; /* its tokens, with the apposition */
  uint32_t head;      /* the token that carries its tags */
  uint32_t line;
  uint32_t quotation; /* innermost clause quotation it stands in, or NONE */
  uint32_t owner;     /* mention that possesses it ("Orlov's aide") or NONE */
  uint32_t entity;    /* written by the speaker stage */
  uint8_t kind;
} quoth_mention;

/* -- unit view: one window at a time, as a string for LPeg -- */

/* Windows never grow past this many units: LPeg's limits stay far away. */
#define VIEW_UNITS 4096
/* Bytes of a unit: kind, lane 1, lane 2. */
#define VIEW_WIDTH 3

typedef struct {
  uint32_t line, tok, ntok;
} quoth_window;

enum quoth_unit_type { UNIT_BREAK, UNIT_TOKEN, UNIT_MENTION, UNIT_QUOTATION };

typedef struct {
  uint32_t tok, ntok;
  uint32_t ref;  /* the mention or quotation */
  uint8_t type;  /* quoth_unit_type */
  uint8_t edge;  /* EDGE_* before this unit */
} quoth_unit;

enum { EDGE_STOP = 1, EDGE_START = 2 };

typedef struct {
  VEC(char) code;
  VEC(quoth_unit) units;
  uint32_t window; /* shown now, or QUOTH_NONE */
} quoth_view;

/* -- attribution: what the rules propose, and what is chosen -- */

#define PIECES_MAX 2 /* of the content of one candidate */

typedef struct {
  quoth_span piece[PIECES_MAX]; /* half-open tokens */
  uint32_t quotation[PIECES_MAX]; /* the piece is this one whole, or NONE */
  quoth_span cue, source, addressee; /* half-open tokens; empty for none */
  uint32_t source_mention, addressee_mention;
  uint32_t window;
  uint32_t parent; /* candidate it is nested in, or QUOTH_NONE */
  int32_t score;
  uint16_t rule;
  uint8_t npiece;  /* 0: introduces the quotation that begins the next line */
  uint8_t chosen;
  uint8_t relay;   /* of a rule that only passes on what others report */
  uint8_t relayed; /* somebody else passed it on */
} quoth_candidate;

enum quoth_type { TYPE_DIRECT, TYPE_MIXED, TYPE_INDIRECT };
enum quoth_act {
  ACT_SPEECH, ACT_QUESTION, ACT_BELIEF, ACT_INTENTION, ACT_DECISION,
  ACT_EVIDENCE, ACT_REFUSAL, ACTS
};
enum quoth_polarity { POL_AFFIRMED, POL_DENIED, POL_NEGATED, POL_HYPOTHETICAL };
enum {
  FLAG_UNCLOSED = 1, FLAG_FLOATING = 2, FLAG_AMBIGUOUS = 4, FLAG_RELAYED = 8,
  FLAG_TRANSLATED = 16, FLAG_HEADLINE = 32
};

typedef struct {
  uint32_t piece, npiece; /* spans of doc->pieces */
  quoth_span cue, source, addressee, sentence; /* shadow; empty for none */
  uint32_t source_mention, addressee_mention;
  uint32_t entity;        /* who said it, or QUOTH_NONE */
  uint32_t parent;        /* statement it is nested in, or QUOTH_NONE */
  uint32_t line;
  int32_t score;          /* of its candidate */
  float confidence, speaker_confidence;
  uint16_t rule;
  uint8_t type, act, polarity, flags;
} quoth_statement;

/* -- speaker: who the mentions are -- */

enum quoth_gender { GEN_UNKNOWN, GEN_MALE, GEN_FEMALE };

typedef struct {
  quoth_span name;     /* the fullest name, in the shadow */
  uint32_t member[2];  /* of a group "A and B", or QUOTH_NONE */
  uint8_t kind;        /* quoth_mention_kind */
  uint8_t gender;      /* quoth_gender */
  uint8_t anonymous;
} quoth_entity;

typedef struct {
  uint32_t entity;
  quoth_span span; /* a title or role phrase as printed, in the shadow */
} quoth_role;

/* -- the document -- */

struct quoth_doc {
  quoth_arena arena;
  const quoth_lexicon *lex;
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
  VEC(quoth_entity) entities;
  VEC(quoth_role) roles; /* ordered by entity, each phrase once */
};

/* The index of the first item whose span begins after `pos`; spans ordered. */
#define DOC_UPPER(vec, pos, out)                         \
  do {                                                   \
    uint32_t lo_ = 0, hi_ = (vec).n;                     \
    while (lo_ < hi_) {                                  \
      uint32_t mid_ = lo_ + (hi_ - lo_) / 2;             \
      if ((vec).v[mid_].span.beg <= (pos))               \
        lo_ = mid_ + 1;                                  \
      else                                               \
        hi_ = mid_;                                      \
    }                                                    \
    (out) = lo_;                                         \
  } while (0)

#endif
