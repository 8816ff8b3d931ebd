/* Score: how likely a candidate is right, by a linear model. Internal. */
#ifndef QUOTH_SCORE_H
#define QUOTH_SCORE_H

#include "doc.h"

/* What the model looks at besides the rule and the cue's verb. The names are
** those of the pack's weights; score_feature_name gives them. What stands
** beside the source is looked at as a word, where it is one that the lexicon
** has (QUOTH_PLACE_*), and as what it is where not. */
#define SCORE_BESIDE(X, ID, name)                                             \
  X(ID##_EDGE, name " edge") X(ID##_COMMA, name " comma")                     \
  X(ID##_DASH, name " dash") X(ID##_COLON, name " colon")                     \
  X(ID##_STOP, name " stop") X(ID##_MARK, name " mark")                       \
  X(ID##_OTHER, name " other") X(ID##_NUMBER, name " number")                 \
  X(ID##_CAPITAL, name " capital") X(ID##_WORD, name " word")
#define SCORE_FEATURES(X)                                                     \
  X(BIAS, "bias")                                                             \
  X(SOURCE_NONE, "source none") X(SOURCE_PERSON, "source person")             \
  X(SOURCE_ROLE, "source role") X(SOURCE_PRONOUN, "source pronoun")           \
  X(SOURCE_ORG, "source org") X(SOURCE_PLACE, "source place")                 \
  X(SOURCE_GROUP, "source group") X(SOURCE_THING, "source thing")             \
  X(SOURCE_SELF, "source I or we") X(SOURCE_IT, "source it")                  \
  X(SOURCE_REL, "source who") X(AFTER_PREP, "source after prep")               \
  X(AFTER_VERB, "source after verb") X(AFTER_NOUN, "source after noun")       \
  X(AFTER_START, "source after start") X(AFTER_COMMA, "source after comma")   \
  X(ADDRESSEE, "addressee") X(PIECES, "two pieces")                           \
  X(WORDS_1, "words 1") X(WORDS_3, "words 2-3") X(WORDS_7, "words 4-7")       \
  X(WORDS_15, "words 8-15") X(WORDS_30, "words 16-30")                        \
  X(WORDS_MORE, "words 31-")                                                  \
  X(BEGINS_THAT, "begins that") X(BEGINS_TO, "begins to")                     \
  X(BEGINS_SUB, "begins sub") X(BEGINS_ING, "begins ving")                    \
  X(DIRECT, "direct") X(MIXED, "mixed") X(INDIRECT, "indirect")               \
  X(FINITE, "finite verb") X(INDIRECT_NO_FINITE, "indirect, no finite verb")  \
  X(MARKED_WORDS_2, "marked words -2") X(MARKED_MORE, "marked words 3-")      \
  X(QUOTE_COMMA, "quote ends comma") X(QUOTE_STOP, "quote ends stop")         \
  X(QUOTE_OPEN, "quote ends bare") X(QUOTE_CAPITAL, "quote capital")          \
  X(QUOTE_AFTER_START, "quote after start")                                   \
  X(QUOTE_AFTER_COLON, "quote after colon")                                   \
  X(QUOTE_AFTER_COMMA, "quote after comma")                                   \
  X(QUOTE_AFTER_VERB, "quote after verb")                                     \
  X(QUOTE_AFTER_WORD, "quote after word")                                     \
  X(QUOTE_BEFORE_WORD, "quote before word")                                   \
  X(QUOTE_WITHIN, "quote after words, before cue")                            \
  X(QUOTE_LINE, "quote is line") X(QUOTE_SELF, "quote has I or we")           \
  X(CUE_NONE, "cue none") X(CUE_UNKNOWN, "cue unknown")                       \
  X(CUE_PAST, "cue vpast") X(CUE_PRES, "cue vpres") X(CUE_BASE, "cue vbase")  \
  X(CUE_PART, "cue vpart") X(CUE_ING, "cue ving") X(CUE_NEG, "cue neg")       \
  X(CUE_MODAL, "cue modal") X(CUE_BE, "cue be") X(CUE_HAVE, "cue have")       \
  X(CUE_SAY, "cue say") X(CUE_TELL, "cue tell") X(CUE_MANNER, "cue manner")   \
  X(CUE_BELIEF, "cue belief") X(CUE_EVIDENCE, "cue evidence")                 \
  X(CUE_CALL, "cue callv") X(CUE_INFIN, "cue infin")                          \
  X(BARE_SHORT, "bare words -3") X(BARE_MIDDLE, "bare words 4-7")             \
  X(BARE_LONG, "bare words 8-") X(BARE_LINE, "bare is line")                   \
  X(BARE_TURN, "bare beside quote line")                                      \
  X(BARE_LATER, "bare after quotation") X(BARE_AFTER_CUE, "bare after cue")   \
  X(BARE_FIRST, "bare in first sentence")                  \
  X(GAP_0, "gap 0") X(GAP_3, "gap 1-3") X(GAP_MORE, "gap 4-")                 \
  X(REACH_0, "reach 0") X(REACH_3, "reach 1-3") X(REACH_8, "reach 4-8")       \
  X(REACH_MORE, "reach 9-") X(REACH_COMMA, "reach has comma")                 \
  X(REACH_FINITE, "reach has finite verb") X(INVERTED, "source after cue")    \
  X(BEGINS_PREP, "begins prep") X(BEGINS_DET, "begins det")                   \
  X(CUE_ALONE, "cue ving alone") X(RESUMES_LOWER, "resumes lower")            \
  X(RESUMES_CAPITAL, "resumes capital") X(TRAILING, "source after content")   \
  X(END_SURE, "end sure") X(END_LIKELY, "end likely") X(END_OPEN, "end open") \
  X(END_SECOND, "end second")                                                 \
  X(HOLDS_QUOTATION, "holds quotation")                                       \
  X(BEGINS_VERB, "begins verb") X(CUE_DISAGREES, "cue vbase, one source")     \
  X(HEADLINE, "headline") X(CLOSES, "closes sentence")                        \
  SCORE_BESIDE(X, LEFT, "left of source")                                     \
  SCORE_BESIDE(X, RIGHT, "right of source")

enum {
#define X(id, name) SCORE_##id,
  SCORE_FEATURES(X)
#undef X
      SCORE_COUNT
};

_Static_assert(SCORE_COUNT <= QUOTH_WEIGHTS, "room for every weight");

/* What the model sees of a candidate. */
typedef struct {
  uint8_t feature[SCORE_COUNT];
  uint32_t n;
  uint32_t word[QUOTH_PLACES]; /* tokens; QUOTH_NONE for none */
  uint8_t verb;    /* the place of the cue's, by the kind of content */
  uint8_t type;    /* quoth_type of the content */
  uint8_t clausal; /* has that a finite verb, or is it an infinitive? */
} score_looks;

void score_look(const quoth_doc *doc, const quoth_candidate *c,
                score_looks *looks);
const char *score_feature_name(uint8_t feature);
const char *score_place_name(unsigned place);

/* Writes the candidate's score, and the logit of its being right, both times
** SCORE_SCALE. */
#define SCORE_SCALE 100
void score_candidate(const quoth_doc *doc, quoth_candidate *c);

/* The probability that a score stands for. */
double score_probability(int32_t score);

#endif
