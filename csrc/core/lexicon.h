/* The lexicon as the stages see it: one hash table that is also the trie of
** the phrases, since every prefix of a phrase is an entry. Internal. */
#ifndef QUOTH_LEXICON_H
#define QUOTH_LEXICON_H

#include "alphabet.h"

/* Sixteen bytes: a look-up that hits reads one line of the cache. */
typedef struct {
  uint32_t form; /* offset of the form in the lexicon's text */
  uint16_t set;  /* its combination of tags */
  uint16_t concept;
  int8_t weight[QUOTH_CUE_KINDS]; /* as a cue, by the kind of content, in
                                  ** units of LEX_WEIGHT_UNIT */
  uint8_t spare;
  uint8_t len;
  uint8_t flags; /* LEX_* */
} lex_entry;

#define LEX_WEIGHT_UNIT 4 /* hundredths of a logit: a byte reaches to 5 */

enum {
  LEX_WORD = 1,   /* an entry by itself */
  LEX_PREFIX = 2, /* a longer phrase begins with it */
  LEX_EXACT = 4,  /* has a capital: matches that very form only */
  LEX_OWN = 8,    /* has a combination of its own: a rule names it */
  LEX_NAME = 16   /* no word of the language but the name of a concept */
};

/* What the pack says of one of its rules. */
typedef struct {
  int16_t prior;
  uint8_t act; /* quoth_act */
  uint8_t relay; /* yields to the report within its content */
  uint8_t set;
} lex_rule_info;

/* NULL for an unknown rule. */
const lex_rule_info *lex_rule(const quoth_lexicon *lex, uint16_t rule);

/*
** The tags the core asks for, at most 64. The core numbers them itself, so
** that a mask of them is a constant, whatever else a pack declares:
**
**   lex_tags(lex, entry) & (LEX_TAG(HE) | LEX_TAG(SHE))
*/
#define LEX_KNOWN(X)                                                         \
  X(HE, "he") X(SHE, "she") X(THEY, "they") X(IT, "it") X(WE, "we")          \
  X(I, "i") X(REL, "rel") X(THAT, "that") X(SUB, "sub") X(BE, "be")          \
  X(HAVE, "have") X(MODAL, "modal") X(NEG, "neg") X(TO, "to")                \
  X(VERB, "verb") X(VBASE, "vbase") X(VPRES, "vpres") X(VPAST, "vpast")      \
  X(VPART, "vpart") X(VING, "ving") X(SAY, "say") X(TELL, "tell")            \
  X(ASK, "ask") X(INFIN, "infin") X(CALLV, "callv") X(DENY, "deny")          \
  X(REFUSE, "refuse") X(BELIEF, "belief") X(EVIDENCE, "evidence")            \
  X(MANNER, "manner") X(PREP, "prep") X(DET, "det") X(POSS, "poss")          \
  X(OBJ, "obj") X(CONJ, "conj") X(DO, "do") X(ADV, "adv")                    \
  X(WHETHER, "whether") X(ACCORDING, "according") X(WRITE, "write")          \
  X(TITLE, "title") X(ROLE, "role") X(GROUP, "group") X(MALE, "male")        \
  X(FEMALE, "female") X(ORG, "org") X(ORGS, "orgs") X(AGENCY, "agency")      \
  X(COUNTRY, "country") X(DEMONYM, "demonym") X(PLACE, "place")              \
  X(THING, "thing") X(NUM, "num") X(ANON, "anon") X(MONTH, "month")          \
  X(TIME, "time") X(ABBR, "abbr") X(ABBR_IN, "abbr_in")                      \
  X(ABBR_NUM, "abbr_num") X(STARTER, "starter") X(ZONE, "zone")

enum {
#define X(id, name) LEX_##id,
  LEX_KNOWN(X)
#undef X
      LEX_KNOWN_COUNT
};

#define LEX_BIT(known) ((uint64_t)1 << (known))
#define LEX_TAG(id) LEX_BIT(LEX_##id)

/* Known tags of an entry id; 0 for QUOTH_NONE. */
uint64_t lex_tags(const quoth_lexicon *lex, uint32_t entry);
uint16_t lex_concept(const quoth_lexicon *lex, uint32_t entry);
const lex_entry *lex_get(const quoth_lexicon *lex, uint32_t entry);

/* Looks a word up as it stands at s[0..len): the entry id or QUOTH_NONE.
** *prefix tells whether a longer phrase may begin so. */
uint32_t lex_find(const quoth_lexicon *lex, const char *s, size_t len,
                  int *prefix);

/* Does `wide` cover `narrow`? True also when they are the same. */
int lex_covers(const quoth_lexicon *lex, uint16_t wide, uint16_t narrow);

/* NULL for an unknown alphabet. */
const lex_alphabet *lex_get_alphabet(const quoth_lexicon *lex, uint32_t id);

/* Weights of the models in score.h and clause.h. */
int32_t lex_weight(const quoth_lexicon *lex, unsigned feature);
int32_t lex_clause_weight(const quoth_lexicon *lex, unsigned feature);
int32_t lex_cue_weight(const quoth_lexicon *lex, uint32_t entry, unsigned kind);
/* A score as its type's calibration has it. */
int32_t lex_calibrated(const quoth_lexicon *lex, unsigned type, int32_t score);

#endif
