/* The lexicon as the stages see it: one hash table that is also the trie of
** the phrases, since every prefix of a phrase is an entry. Internal. */
#ifndef QUOTH_LEXICON_H
#define QUOTH_LEXICON_H

#include "scan.h"

/*
** Twenty-four bytes: a look-up reads one line of the cache, or two. A word of
** at most eight bytes is told by its key alone, a longer one by its form.
*/
typedef struct {
  uint64_t key;  /* lex_key.word, below */
  uint32_t form; /* offset of the form in the lexicon's text */
  uint16_t set;  /* its combination of tags */
  uint16_t concept;
  uint16_t weights;  /* its row of weights, 0 for none */
  uint8_t len;       /* 0 where there is no entry */
  uint8_t flags;     /* LEX_* */
  uint8_t capitals;  /* lex_key.capitals */
  uint8_t next;      /* lex_found.next */
} lex_entry;

/* What a combination of tags is to the stages. */
typedef struct {
  uint64_t known; /* those that the core asks for */
} lex_set;

enum {
  LEX_WORD = 1,  /* an entry by itself, not only the beginning of phrases */
  LEX_EXACT = 2, /* has a capital: matches that very form only */
  LEX_OWN = 4,   /* has a combination of its own: a rule names it */
  LEX_NAME = 8,  /* no word of the language but the name of a concept */
  LEX_TWIN = 16  /* there is another entry with its key */
};

/* What the pack says of one of its rules. */
typedef struct {
  int16_t prior;
  uint8_t act; /* quoth_act, ACT_OF_VERB for that of the cue */
  uint8_t relay; /* yields to the report within its content */
  uint8_t set;
  int16_t least; /* what it finds scores no less */
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
  X(PAST, "past") X(DECIDE, "decide") X(REFUSE, "refuse")                    \
  X(BELIEF, "belief") X(EVIDENCE, "evidence") X(MANNER, "manner")            \
  X(PREP, "prep") X(DET, "det") X(POSS, "poss") X(OBJ, "obj")                \
  X(CONJ, "conj") X(DO, "do") X(ADV, "adv") X(WHETHER, "whether")            \
  X(ACCORDING, "according") X(WRITE, "write") X(TITLE, "title")              \
  X(ROLE, "role") X(GROUP, "group") X(MALE, "male") X(FEMALE, "female")      \
  X(ORG, "org") X(ORGS, "orgs") X(AGENCY, "agency") X(COUNTRY, "country")    \
  X(DEMONYM, "demonym") X(PLACE, "place") X(THING, "thing") X(NUM, "num")    \
  X(ANON, "anon") X(MONTH, "month") X(TIME, "time") X(ABBR, "abbr")          \
  X(ABBR_IN, "abbr_in") X(ABBR_NUM, "abbr_num") X(STARTER, "starter")        \
  X(ZONE, "zone") X(LETTERED, "lettered")

enum {
#define X(id, name) LEX_##id,
  LEX_KNOWN(X)
#undef X
      LEX_KNOWN_COUNT
};

#define LEX_BIT(known) ((uint64_t)1 << (known))
#define LEX_TAG(id) LEX_BIT(LEX_##id)

/*
** The concepts the core asks for by name: words that it must tell apart though
** no rule does. What a pack does not name has the number 0, and covers nothing.
*/
#define LEX_CONCEPTS(X)                                                      \
  X(DEFINITE, "definite") X(INDEFINITE, "indefinite") X(PAIR, "pair")        \
  X(SUFFIX, "suffix") X(HONOUR, "honour") X(STATUS, "status")                \
  X(COUNTERPART, "counterpart") X(EPITHET, "epithet") X(ELDER, "elder")      \
  X(YOUNGER, "younger") X(READ, "read") X(PARTICLE, "particle")              \
  X(COMPANY, "company") X(RELATION, "relation") X(AND, "and")                \
  X(TEAM, "team") X(JOURNALIST, "journalist") X(WHICH, "relative of things") \
  X(CELEBRITY, "celebrity") X(DESCRIBING, "describing")                      \
  X(CERTAIN, "certain") X(UNCERTAIN, "uncertain")                            \
  X(INCLUDING, "including") X(PAST, "past") X(WORK, "work")                  \
  X(TRANSLATOR, "translator") X(VISIT, "visit")                              \
  X(INTERVIEW, "interview") X(ORGANIZATION, "organization")                  \
  X(PUBLIC, "public body") X(OF, "of") X(LEADER, "leader")                   \
  X(UNSAID, "unsaid") X(FALSELY, "falsely") X(FAKE, "fake")                  \
  X(ANYONE, "anyone") X(SUPPOSE, "suppose") X(NEED, "need")                  \
  X(NAMING, "naming") X(PERFORM, "perform") X(IF, "if") X(UNTIL, "until")    \
  X(JOINING, "joining") X(SEEN, "seen") X(INSTITUTION, "institution")        \
  X(CANDIDATE, "candidate") X(MESSAGE, "message")                           \
  X(MANY, "several people") X(HOLDER, "company or person")   \
  X(CLUB, "club") X(REPLY, "reply") X(ADD, "add")

enum {
  LEX_CONCEPT_NONE,
#define X(id, name) LEX_CONCEPT_##id,
  LEX_CONCEPTS(X)
#undef X
      LEX_CONCEPT_COUNT
};

/* Is a concept the known one, or covered by it? Of a lexicon that is closed. */
int lex_means(const quoth_lexicon *lex, unsigned known, uint16_t concept);

/* The combinations by their numbers; NULL before the lexicon is closed. */
const lex_set *lex_sets(const quoth_lexicon *lex);
/* Known tags of an entry id; 0 for QUOTH_NONE. */
uint64_t lex_tags(const quoth_lexicon *lex, uint32_t entry);
/* The entries by their ids. */
const lex_entry *lex_entries(const quoth_lexicon *lex);
/* NULL for QUOTH_NONE. */
const lex_entry *lex_get(const quoth_lexicon *lex, uint32_t entry);

typedef struct {
  uint32_t entry; /* its id, or QUOTH_NONE */
  uint8_t next;   /* what the next word of a longer phrase may begin with: a set
                  ** of lex_initial; 0 when no phrase begins so */
} lex_found;

/* The length of the longest entry like "-ing", 0 where none ends so. */
size_t lex_longest_ending(const quoth_lexicon *lex, char last);

/* May there be a word of that length that begins so? In a lexicon of few words
** most of a text is told from them by this. */
int lex_may_have(const quoth_lexicon *lex, char initial, size_t len);

/* Looks a word or phrase up as it stands at s[0..len). */
lex_found lex_find(const quoth_lexicon *lex, const char *s, size_t len);

/*
** The same in two steps, with other work between them: the table is larger
** than the nearer caches, and the first step asks memory for its row.
*/
typedef struct {
  uint64_t word; /* its letters without case, or a hash where they are more */
  uint32_t hash;
  uint8_t capitals; /* which of those letters are capitals */
  uint8_t upper;    /* has it a capital? */
  uint8_t likely;   /* may there be an entry? */
} lex_key;

/* A key holds a word of so many letters whole. */
#define LEX_KEY_BYTES 8
/* 2^64 over the golden ratio */
#define LEX_MIX ((uint64_t)0x9E3779B97F4A7C15)

/* A word of at most 16 bytes of ASCII as two numbers: small letters, the first
** of them lowest, zeros behind; and which of them are capitals. */
#define LEX_LETTERS_MAX 16
typedef struct {
  uint64_t low, high;
  uint32_t upper;
} lex_letters;

/* Of a longer word what its letters but for the last eight come to is `low`. */
static inline lex_key lex_key_of(lex_letters l, size_t len) {
  lex_key k;
  k.word = l.low;
  if (len > LEX_KEY_BYTES) k.word = (k.word * LEX_MIX ^ l.high) * LEX_MIX;
  k.hash = (uint32_t)(k.word * LEX_MIX >> 32);
  k.capitals = (uint8_t)l.upper;
  k.upper = l.upper != 0;
  k.likely = 1;
  return k;
}

lex_key lex_ask(const quoth_lexicon *lex, const char *s, size_t len);
/* The same of a key that is told already. */
void lex_ask_key(const quoth_lexicon *lex, lex_key *key);
lex_found lex_answer(const quoth_lexicon *lex, const char *s, size_t len,
                     const lex_key *key);

/* A letter's bit in the sets of letters that words begin with: capitals have
** that of the small one, and four letters share one. */
static inline uint8_t lex_initial(char c) {
  return (uint8_t)(1u << ((unsigned char)c & 7));
}

/* Does `wide` cover `narrow`? True also when they are the same. */
int lex_covers(const quoth_lexicon *lex, uint16_t wide, uint16_t narrow);

/* NULL for an unknown scan. */
const lex_scan *lex_get_scan(const quoth_lexicon *lex, uint32_t id);

/* Weights of the models in score.h and clause.h. */
int32_t lex_weight(const quoth_lexicon *lex, unsigned feature);
const int16_t *lex_clause_weights(const quoth_lexicon *lex);
int32_t lex_word_weight(const quoth_lexicon *lex, uint32_t entry,
                        unsigned place);
/* A score as its type's calibration has it. */
int32_t lex_calibrated(const quoth_lexicon *lex, unsigned type, int32_t score);

#endif
