/*
** quoth: who said what in news text. The C core's public interface.
**
** The way of the data (one file of csrc/core a stage; each reads only what
** the earlier ones wrote):
**
**   text > norm > token > section > sentence > quotation > view
**        > mention > attribution > speaker > statement
**
** Conventions
**   - spans are half-open bytes, beg <= end;
**   - things refer to each other by uint32_t index, QUOTH_NONE for none;
**   - what can fail returns quoth_err; nothing aborts, nothing is global;
**   - all memory comes from the quoth_alloc given, all of a document's in one
**     arena that quoth_doc_free drops.
*/
#ifndef QUOTH_H
#define QUOTH_H

#include <stddef.h>
#include <stdint.h>

#define QUOTH_VERSION "0.1.0"
#define QUOTH_NONE UINT32_MAX

/* == 1. Basics ======================================================== */

/* The shape of lua_Alloc: nsize 0 frees, ptr NULL allocates. */
typedef void *(*quoth_alloc)(void *ud, void *ptr, size_t osize, size_t nsize);

typedef enum {
  QUOTH_OK = 0,
  QUOTH_ENOMEM, /* the allocator refused */
  QUOTH_EBIG,   /* a text of 4 GiB or more: positions are 32 bits */
  QUOTH_EUTF8,  /* strict reading of a text that is not UTF-8 */
  QUOTH_EFULL,  /* a pack asks for more than there is room for */
  QUOTH_EARG    /* an argument outside its range */
} quoth_err;

typedef struct {
  uint32_t beg, end;
} quoth_span;

/* The code string of an error ("enomem", "ebig", ...). */
const char *quoth_strerror(quoth_err e);

/* == 2. Lexicon ======================================================= */
/*
** Words and phrases with tags. A tag lives in lane 1 or 2, which rules can ask
** for (two, because a mask has 64 bits), or in lane 0, which the core alone
** asks for. Each combination of tags that occurs has a number. An
** entry written with a capital matches a token in that very form (or in
** capitals throughout) and then hides the entry without; one in small letters
** matches any case. Phrases are words joined by single spaces and become one
** token.
*/
typedef struct quoth_lexicon quoth_lexicon;

#define QUOTH_LANES 3 /* the core's, function words and verbs, the rest */
#define QUOTH_TAGS 64 /* of a lane */

quoth_err quoth_lexicon_new(quoth_lexicon **out, quoth_alloc f, void *ud);
void quoth_lexicon_free(quoth_lexicon *lex);
/* Declares a tag; *mask is its bit among the tags of its lane. */
quoth_err quoth_lexicon_tag(quoth_lexicon *lex, const char *name, int lane,
                            uint64_t *mask);
/* The number of a combination of declared tags: names, joined by single
** spaces. No names are the combination 0. */
quoth_err quoth_lexicon_tags(quoth_lexicon *lex, const char *names, size_t len,
                             uint16_t *set);
/* Adds tags (and a concept, 0 for none) to a word or phrase. */
quoth_err quoth_lexicon_add(quoth_lexicon *lex, const char *form, size_t len,
                            uint16_t set, uint16_t concept);
/* The number of a concept by its name. */
quoth_err quoth_lexicon_concept(quoth_lexicon *lex, const char *name,
                                size_t len, uint16_t *concept);
/* A concept covers another: "leader" covers "president". */
quoth_err quoth_lexicon_cover(quoth_lexicon *lex, uint16_t wide,
                              uint16_t narrow);
/*
** Adds a compiled lexicon (csrc/gen/lexicon_table.lua), whose tags have been
** declared. Its first line is "quoth lexicon 1, 28000 entries", that many being
** what to make room for; on the further ones stand
**
**   :title male    the tags of the words that follow
**   =president     their concept, "=" for none, "=*" where each names its own
**   President|president
**   >leader        what follows are concepts that this one covers
**   president|prime minister
**
** When it fails, *line is where; the lexicon is then of no use.
*/
quoth_err quoth_lexicon_load(quoth_lexicon *lex, const char *text, size_t len,
                             uint32_t *line);
/* Gives a form a combination of its own, though others may have its tags, so
** that a rule can name it. */
quoth_err quoth_lexicon_own(quoth_lexicon *lex, const char *form, size_t len);
/* Tells a rule's prior (in hundredths of a logit), the act of what it finds
** (quoth_act, or ACT_OF_VERB), and whether it only relays what another report
** tells. */
quoth_err quoth_lexicon_rule(quoth_lexicon *lex, uint16_t rule, int prior,
                             unsigned act, int relay);
/* What a rule finds never scores less than this (in hundredths of a logit):
** for forms that are sure, but too rare for the model to have learned them. */
quoth_err quoth_lexicon_floor(quoth_lexicon *lex, uint16_t rule, int least);
/* Weights of the model that scores candidates, in hundredths of a logit, all
** within INT16: of a feature (csrc/core/score.h), and of a word by its place.
** Words that are no entries are ignored. */
#define QUOTH_WEIGHTS 128
enum {
  QUOTH_PLACE_CLAUSE, /* the verb of a cue whose content is a clause, */
  QUOTH_PLACE_MARKED, /* has quotation marks, */
  QUOTH_PLACE_PHRASE, /* or has neither a finite verb nor marks */
  QUOTH_PLACE_LEFT,   /* left of the source */
  QUOTH_PLACE_RIGHT,  /* right of it */
  QUOTH_PLACES
};
quoth_err quoth_lexicon_weight(quoth_lexicon *lex, unsigned feature,
                               int weight);
quoth_err quoth_lexicon_word_weight(quoth_lexicon *lex, const char *form,
                                    size_t len, unsigned place, int weight);
/* Likewise of a feature by which the end of content is found (csrc/core/
** clause.c). */
#define QUOTH_CLAUSE_WEIGHTS 16384
quoth_err quoth_lexicon_clause_weight(quoth_lexicon *lex, unsigned feature,
                                      int weight);
/* What the scores of a type's statements (0 direct, 1 mixed, 2 indirect) are
** worth: confidence is the probability of slope * score + offset, both in
** hundredths. 100 and 0 where nothing is told. */
quoth_err quoth_lexicon_calibrate(quoth_lexicon *lex, unsigned type, int slope,
                                  int offset);
/* Nothing can be added afterwards but rules, weights and scans. */
quoth_err quoth_lexicon_close(quoth_lexicon *lex);
/* The tags in a lane of the i-th combination, the 0th of none; false past the
** last one. */
int quoth_lexicon_combination(const quoth_lexicon *lex, unsigned i, int lane,
                              uint64_t *tags);
/* The combination of a form that has one of its own; else 0. */
uint16_t quoth_lexicon_form(const quoth_lexicon *lex, const char *form,
                            size_t len);

/*
** What a rule may ask of a unit of the view (section 8): its letter, the tags
** of its word, and its code: the combination's number, or what the view says of
** units that are no words. A mask has lanes 1 and 2.
*/
typedef struct {
  const char *letters;         /* has one of these */
  uint64_t without[2];         /* has none of these tags */
  const uint64_t (*need)[2];   /* has one of these tags, for each of nneed */
  const uint16_t *codes;       /* has one of ncodes, or NULL for any */
  uint32_t nneed, ncodes;
} quoth_unit_test;

/*
** A scan is a set of rules that run together over the view of a window. Its
** patterns are those of LPeg, with a unit for a character: an expression that
** matches at a unit does so in one way only, the first that is found.
**
** A pattern names units by sets. Set 0 has all of them; set i + 1 is that of
** sets[i]: what passes test a, or what of two earlier sets is in one of them
** (QUOTH_OR) or in the first only (QUOTH_BUT).
*/
enum quoth_set_op { QUOTH_TEST, QUOTH_OR, QUOTH_BUT };

typedef struct {
  uint32_t op, a, b;
} quoth_set;

enum quoth_pattern_op {
  PAT_SET,    /* a unit of set n */
  PAT_SEQ,    /* its parts one after the other; of none: matches anywhere */
  PAT_CHOICE, /* the first of its parts that matches; of none: never */
  PAT_REPEAT, /* its part at least n times, or, with n below 0, at most -n */
  PAT_NOT,    /* its part does not match here; takes nothing */
  PAT_LOOK,   /* its part matches here; takes nothing */
  PAT_BEHIND, /* its part, of one length, matches up to here; takes nothing */
  PAT_AS,     /* its part, which is capture n */
  PAT_DEF,    /* its part, which stands in several places */
  PATTERNS
};

/* Parts are earlier patterns: parts[first..first + n). */
typedef struct {
  uint32_t op;
  int32_t n;
  uint32_t first, nparts;
} quoth_pattern;

/* Its pattern, what its hits carry as id, and its group, from 0 and growing. */
typedef struct {
  uint32_t pattern;
  uint16_t id;
  uint8_t group;
} quoth_scan_rule;

/* At each unit the first rule of every group that matches has a hit; where the
** scan consumes, there is one group, and it goes on behind the hit. */
typedef struct {
  const quoth_unit_test *tests;
  const quoth_set *sets;
  const quoth_pattern *patterns;
  const uint32_t *parts;
  const quoth_scan_rule *rules;
  uint32_t ntests, nsets, npatterns, nparts, nrules;
  int consumes;
} quoth_scan_def;

/* *id is the scan's number. QUOTH_EARG for a lexicon that is not closed and for
** patterns that are none; QUOTH_EFULL for more than it holds, and for patterns
** too deep. */
quoth_err quoth_lexicon_scan(quoth_lexicon *lex, const quoth_scan_def *def,
                             uint32_t *id);

/* == 3. Normalization ================================================== */
/*
** A map between an original text and its normalized shadow: the places where
** the two differ, in order. Between two edits the bytes are the same.
*/
typedef struct {
  uint32_t src, dst;         /* where the edit begins, on either side */
  uint32_t src_len, dst_len; /* what it replaces by what; either may be 0 */
} quoth_edit;

typedef struct {
  quoth_edit *edits;
  uint32_t n;
  uint32_t src_len, dst_len; /* of the whole texts */
} quoth_map;

/* The original range that gave a normalized one, and the other way. A bound
** within an edit goes outwards to the edit's own. O(log n), monotone. */
quoth_span quoth_map_source(const quoth_map *m, quoth_span dst);
quoth_span quoth_map_target(const quoth_map *m, quoth_span src);

enum { /* options of normalization */
  QUOTH_NORM_FOLD_QUOTES = 1, /* curly marks to straight ones */
  QUOTH_NORM_FOLD_DASHES = 2, /* dashes to "-" */
  QUOTH_NORM_KEEP_SPACES = 4, /* leave exotic spaces as they are */
  QUOTH_NORM_UNWRAP = 8,      /* join hard-wrapped lines into paragraphs */
  QUOTH_NORM_ENTITIES = 16,   /* decode HTML entities left in the text */
  QUOTH_NORM_MOJIBAKE = 32    /* undo double encoding */
};
#define QUOTH_NORM_NEWS \
  (QUOTH_NORM_UNWRAP | QUOTH_NORM_ENTITIES | QUOTH_NORM_MOJIBAKE)

/* == 4. What a document holds ========================================= */
/*
** Plain values in columns, which the stages write in this order. Positions are
** in the shadow unless something else is said; quoth_doc_map leads back.
*/

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
  uint16_t set;        /* of that entry: its tags' combination, 0 for none */
  uint16_t concept;    /* and its concept, 0 for none */
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

/*
** What a line may be: the rules look at the text of these lines alone, so a
** hint that is not given is a promise.
*/
enum quoth_line_hint {
  HINT_SIGN = 1,    /* begins with no word or mark, or with "ab/cd" */
  HINT_OPENED = 2,  /* begins with a phrase of the page lexicon */
  HINT_DIGIT = 4,   /* a title or label that holds a number: a date? */
  HINT_BRACKET = 8, /* ends with a bracket: a credit? */
  HINT_LABEL = 16,  /* a colon near its beginning, a letter's stop: a turn? */
  HINT_PLACE = 32,  /* capitals, then a bracket, dash or colon: a dateline? */
  HINT_MARK = 64    /* a title or label that begins with a mark: signed? */
};

enum quoth_section {
  SEC_BODY, SEC_HEADLINE, SEC_DECK, SEC_BYLINE, SEC_DATE, SEC_DATELINE,
  SEC_CROSSHEAD, SEC_LIST, SEC_CAPTION, SEC_QUOTE, SEC_RELATED, SEC_CREDIT,
  SEC_EMBED, SEC_FURNITURE,
  SEC_BLOCK, /* text set apart as quoted; SEC_QUOTE are turns of a transcript */
  SEC_ASKED, /* turns of nobody's, "Q: …" */
  SECTIONS
};

typedef struct {
  quoth_span span;
  uint32_t tok, ntok;
  uint32_t body;   /* where its text begins, after a dateline */
  uint16_t blank;  /* blank lines before it */
  uint16_t opened; /* bytes up to behind the page phrase it begins with */
  uint8_t look;    /* quoth_line_look */
  uint8_t hints;   /* quoth_line_hint */
  uint8_t opening; /* combination of that phrase in the page lexicon, or 0 */
  uint8_t kind;    /* quoth_section, given by the section rules */
  uint8_t letter;  /* what these know it to be; before that its look */
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
  quoth_span appos;   /* another behind the name: ", a doctor"; likewise */
  uint32_t tok, ntok; /* its tokens, with the apposition */
  uint32_t head;      /* the token that carries its tags */
  uint32_t line;
  uint32_t quotation; /* innermost clause quotation it stands in, or NONE */
  uint32_t owner;     /* mention that possesses it ("Orlov's aide") or NONE */
  uint32_t entity;    /* written by the speaker stage */
  uint32_t next;      /* mention of that entity, or NONE; likewise */
  uint8_t kind;
} quoth_mention;

/* -- statement and speaker -- */

enum quoth_type { TYPE_DIRECT, TYPE_MIXED, TYPE_INDIRECT };
enum quoth_act {
  ACT_SPEECH, ACT_QUESTION, ACT_BELIEF, ACT_INTENTION, ACT_DECISION,
  ACT_EVIDENCE, ACT_REFUSAL, ACTS,
  ACT_OF_VERB = ACTS /* of a rule: as the verb of its cue tells */
};
enum quoth_polarity { POL_AFFIRMED, POL_DENIED, POL_NEGATED, POL_HYPOTHETICAL };
enum {
  FLAG_UNCLOSED = 1, FLAG_FLOATING = 2, FLAG_AMBIGUOUS = 4, FLAG_RELAYED = 8,
  FLAG_TRANSLATED = 16, FLAG_HEADLINE = 32
};

typedef struct {
  uint32_t piece, npiece; /* spans of doc->pieces */
  quoth_span cue, source, addressee, sentence; /* shadow; empty for none */
  quoth_span place;       /* where its sentence says it was said; likewise */
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
  uint32_t mention;    /* its first, or QUOTH_NONE */
  uint32_t role, nrole; /* its titles and role phrases */
  uint32_t number;     /* among those who speak, have a role or a full name,
                       ** from 1; 0 for others */
  uint8_t kind;        /* quoth_mention_kind */
  uint8_t gender;      /* quoth_gender */
  uint8_t anonymous;
  uint8_t list;        /* of "A, B and C": the second member is "B and C" */
} quoth_entity;

/* == 5. Document ====================================================== */

typedef struct quoth_doc quoth_doc;

quoth_err quoth_doc_new(quoth_doc **out, quoth_alloc f, void *ud);
void quoth_doc_free(quoth_doc *doc);
/* Text (checked UTF-8, kept by the caller) to lines and tokens. QUOTH_EARG for
** a lexicon that is not closed. */
quoth_err quoth_doc_read(quoth_doc *doc, const quoth_lexicon *lex,
                         const char *text, size_t len);
/* Of the first n tokens: how many are words, and how many of these words of
** the lexicon's that hold a sentence together ("the", "of", "was"). Tells
** whether the text is in the lexicon's language. */
void quoth_doc_words(const quoth_doc *doc, uint32_t n, uint32_t *words,
                     uint32_t *function);
/* Which lines begin with phrases of `page`, a lexicon of what pages say beside
** their articles, with at most QUOTH_PAGE_SETS combinations of tags: gives them
** HINT_OPENED. */
#define QUOTH_PAGE_SETS 255
void quoth_doc_openings(quoth_doc *doc, const quoth_lexicon *page);
/* Sentences, quotations and windows, once the sections have their kinds. */
quoth_err quoth_doc_segment(quoth_doc *doc);
/* Runs the rules: scans of the lexicon for the mentions in every window, then
** for the edges of clauses and for candidates, which captions have none of.
** QUOTH_EARG for an unknown scan and for rules that capture what they cannot;
** QUOTH_EFULL for one that captures too much. */
quoth_err quoth_doc_propose(quoth_doc *doc, uint32_t mentions, uint32_t edges,
                            uint32_t candidates);
/* Choice among the candidates, statements and their speakers. */
quoth_err quoth_doc_decide(quoth_doc *doc);

/* The shadow text and the way back to the text; good while the document is. */
const char *quoth_doc_shadow(const quoth_doc *doc, uint32_t *len);
const quoth_map *quoth_doc_map(const quoth_doc *doc);

/* The columns: the first item and how many there are. */
const quoth_line *quoth_doc_lines(const quoth_doc *doc, uint32_t *n);
const quoth_token *quoth_doc_tokens(const quoth_doc *doc, uint32_t *n);
const quoth_sentence *quoth_doc_sentences(const quoth_doc *doc, uint32_t *n);
const quoth_quotation *quoth_doc_quotations(const quoth_doc *doc, uint32_t *n);
const quoth_mention *quoth_doc_mentions(const quoth_doc *doc, uint32_t *n);
const quoth_statement *quoth_doc_statements(const quoth_doc *doc, uint32_t *n);
const quoth_span *quoth_doc_pieces(const quoth_doc *doc, uint32_t *n);
const quoth_entity *quoth_doc_entities(const quoth_doc *doc, uint32_t *n);

/* The unit view of window i as a string of their letters. `collapse` shows
** mentions and clause quotations as one unit each. Good until the next call.
** QUOTH_EARG past the last window. */
quoth_err quoth_doc_view(quoth_doc *doc, uint32_t i, int collapse,
                         const char **view, uint32_t *len);

#endif
