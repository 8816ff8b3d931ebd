/*
** Speaker: who the mentions are. In order of what is sure:
**
**   1. names, clustered over the whole document, the longest form first;
**   2. roles that stand beside a name;
**   3. one walk from left to right: surnames that several people bear, role
**      phrases, bodies, pronouns. Whoever is found becomes the one spoken of
**      last, and so the first choice for what follows;
**   4. statements without a source, from the statements around them.
**
** All of it is linear in the number of mentions: look-ups go through a hash
** table whose chains are followed CHAIN_MAX steps, and a choice is among the
** RECENT_MAX spoken of last.
*/
#include "speaker.h"

#include <string.h>

#include "statement.h"

/* Counts the work; a test redefines it. */
#ifndef SPK_STEP
#define SPK_STEP() ((void)0)
#endif

/* Words of a name that are compared; of a longer one the first and the last. */
#define NAME_WORDS 8
/* Steps along a hash chain: so many people may share a surname. */
#define CHAIN_MAX 32
/* People and bodies that a role or a pronoun may mean. */
#define RECENT_MAX 32
/* The newest roles of an actor that are compared with a phrase. */
#define ROLES_SCAN 8
/* Mentions before an agency's name that are looked at for one who bears it. */
#define NAMESAKE_SCAN 100
/* Mentions looked at within the content or the sentence of one statement. */
#define CONTENT_SCAN 64
/* Mentions looked at for one within the same quotation. */
#define QUOTED_SCAN 16
/* Mentions looked at for the one a relative pronoun follows. */
#define RELATIVE_SCAN 4
/* Tokens of a relative clause with which another goes on: "and who". */
#define RELATIVE_TOKENS 24
/* Tokens of an apposition between a name and "who": ", the ranking Democrat". */
#define APPOSITION_TOKENS 8
/* Tokens before "by" among which its participle stands: "knocked down by". */
#define PASSIVE_TOKENS 3
/* Bytes of a mark that opens, before the words. */
#define MARK_BYTES 3
/* A quotation without a source stands so near the one it goes on. */
#define FLOAT_SENTENCES 5

/* How sure a way of finding out is: shares of right ones in annotated news. */
#define SURE_NAME 0.98f
#define SURE_SURNAME 0.96f
#define SURE_BEARER 0.9f   /* a surname several bear; this one is known by it */
#define SURE_SHARED 0.6f   /* the one of them spoken of last */
#define SURE_ROLE 0.93f    /* the one who holds it */
#define SURE_ROLE_TIE 0.7f /* the nearer of several */
#define SURE_EPITHET 0.75f /* the one who has just spoken */
#define SURE_PHRASE 0.65f  /* nobody but the phrase itself */
#define SURE_NEAREST 0.7f  /* "the 54-year-old" */
#define SURE_LATER 0.7f    /* named in the next paragraph */
#define SURE_PRONOUN 0.93f /* one choice is far ahead */
#define SURE_PRONOUN_TIE 0.7f
#define SURE_FLOATING 0.85f /* a quotation that goes on, each hop */
#define SURE_SUBJECT 0.75f  /* who acts in the sentence before it */
#define SURE_TURN 0.6f      /* turns taken in a dialogue */

/* What speaks for an antecedent. Distances weigh against it. */
#define POINTS_SUBJECT 4 /* begins its sentence, or speaks */
#define POINTS_ACTS 2    /* a verb follows */
#define POINTS_OFTEN 1   /* the article is about it */
#define OFTEN 3          /* mentions */
#define POINTS_OBJECT (-2)
#define POINTS_OWNER (-3)
#define POINTS_SPEAKER 5     /* spoke last, in the same paragraph */
#define POINTS_SPEAKER_FAR 2 /* in the one before */
#define POINTS_GENDER 3
#define POINTS_AGE 12   /* it was told before */
#define POINTS_ASKED (-10) /* who has just asked does not answer */
#define POINTS_ANSWERS 4     /* who has just been asked does */
#define POINTS_AGENT (-8)    /* "Reed was accused by Cole": Cole says no more */
#define POINTS_OWNED (-6)  /* "her lawyer", where "she" may be that "her" */
#define POINTS_UNNAMED (-2) /* or by one word, which may be a place */
#define POINTS_MANY (-2) /* one that is also called "they" */
#define POINTS_CONTENT (-8) /* named in the words it is said to say */
#define POINTS_PLACE (-2)
#define POINTS_NEW 5 /* first named at the head of the sentence before */
#define POINTS_TURN 6 /* acts in a short sentence before what was said */
#define TURN_TOKENS 5 /* such a sentence has fewer, its stop among them */
#define POINTS_LINE (-3) /* a paragraph between */
#define POINTS_SENTENCE (-1)
#define LINES_MAX 4
#define LINES_NEAR 2 /* paragraphs back that an epithet reaches */
#define SENTENCES_MAX 4
#define POINTS_CLEAR 4 /* ahead of the next one by so much: no doubt */
#define POINTS_CLOSE 2 /* ahead by less: ambiguous */

enum {
  NO = 0,
  YES = 1
};

/* -- the stage's own columns -- */

/* What a mention calls somebody: the last of its words, the token that it is
** (QUOTH_NONE where there are no words), and the noun. */
typedef struct {
  uint32_t mention; /* QUOTH_NONE before it is read */
  quoth_span last;
  uint32_t tok, head;
} called;

/* A person or body while it is being found out. */
typedef struct {
  uint32_t same;    /* whom it turned out to be; itself otherwise */
  uint32_t first;   /* its first mention */
  uint32_t fullest; /* the mention with its fullest name, or QUOTH_NONE */
  uint32_t title;   /* the newest of its titles, or QUOTH_NONE */
  uint32_t owner;   /* whose deputy it is, or QUOTH_NONE */
  uint32_t stamp;   /* the statement that named it last, or QUOTH_NONE */
  uint32_t member[2];
  uint16_t country;
  uint32_t tail;        /* a mention with only the last words of that name */
  uint8_t tails, fulls; /* how many of either, up to OFTEN */
  uint8_t kind, gender, words;
  uint8_t plural, indefinite;
  uint8_t things; /* more than one of a kind: "emails" */
  uint8_t two; /* several, and just two: "two ministers" */
  uint8_t many; /* one that is also called "they": "the police" */
  uint8_t list; /* a group whose second member is the rest of a list */
  uint8_t bare;  /* has been called by the surname alone */
  uint8_t spoke; /* has been the source of a statement */
  uint8_t heard; /* has been told one */
  uint8_t often; /* mentions so far, up to OFTEN */
  uint8_t age;   /* in years, as far as told */
  called by;     /* of the fullest name, or else of the first mention */
} actor;

/* How an office is held that is not held itself. */
enum { STATUS_NONE, STATUS_PAST, STATUS_OTHER };

typedef struct {
  uint32_t next; /* the one before it of the same actor */
  quoth_span span;
  uint32_t actor, mention, head;
  quoth_span toks; /* the same as tokens */
  uint16_t concept;
  uint8_t status; /* STATUS_*: not the office itself: "former", "deputy" */
  uint8_t listed; /* a role, not only a form of address: "Sen." */
} title;

typedef struct {
  uint32_t hash, actor, next;
} link;

enum {
  NOTE_OWNER = 1,   /* possesses another mention */
  NOTE_QUOTED = 2,  /* stands in somebody's words */
  NOTE_UNSURE = 4,  /* another choice was nearly as good */
  NOTE_SHARED = 8,  /* a surname that several bear */
  NOTE_LATE = 16,   /* in a headline: what it means is told further down */
  NOTE_NAMED = 32,  /* has a name, or is one */
  NOTE_DONE = 64,
  NOTE_CALLED = 128, /* a body by the noun before it: "the charity Aid Now" */
  NOTE_HEARD = 256   /* is told a statement */
};

typedef struct {
  uint32_t sentence;
  uint32_t told; /* the statement it is the source of, or QUOTH_NONE */
  uint32_t list; /* the mention that begins the list it ends, or QUOTH_NONE */
  uint32_t group; /* that this list is, or QUOTH_NONE */
  uint32_t next; /* named by as many words, or QUOTH_NONE */
  uint32_t word; /* the first of those of its name, in resolver.words */
  quoth_span role; /* its tokens, or those of a phrase without a name */
  uint32_t noun;   /* of those */
  uint32_t place;  /* the first from it on that may be where something is said,
                   ** or QUOTH_NONE */
  float sure;
  uint16_t flags;
  uint8_t kind, words;
  uint8_t late;   /* in a headline */
  uint8_t bare;   /* of the words of its name */
  uint8_t gender; /* that it tells, plus one; 0 where nobody asked */
} note;

/* Who did what the participle before "by" tells: the judge of "Asked by the
** judge, he …", Cole of "Reed was knocked down by Cole". */
enum { AGENT_NONE, AGENT_OPENING, AGENT_PASSIVE };

/* Spoken of, newest first. */
typedef struct {
  uint32_t actor, line, sentence;
  uint32_t then; /* the actor, where that turned out to be another since */
  int salience;
  uint8_t agent;    /* AGENT_* */
  uint8_t owns;     /* "Reed's plan" */
  uint8_t onlooker; /* "letters seen by the Herald": the Herald */
} spoken;

typedef struct {
  uint64_t he, she, they, it, we, i, rel, poss, conj, prep, det, be, adv, verb,
      aux, say, male, female, place, demonym, org, role, group, title, num,
      anon, neg;
} masks;

/* The tags asked for. */
static const masks is = {
    .he = LEX_TAG(HE),
    .she = LEX_TAG(SHE),
    .they = LEX_TAG(THEY),
    .it = LEX_TAG(IT),
    .we = LEX_TAG(WE),
    .i = LEX_TAG(I),
    .rel = LEX_TAG(REL),
    .poss = LEX_TAG(POSS),
    .conj = LEX_TAG(CONJ),
    .prep = LEX_TAG(PREP),
    .det = LEX_TAG(DET),
    .be = LEX_TAG(BE),
    .adv = LEX_TAG(ADV),
    .verb = LEX_TAG(VERB) | LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(DO) |
            LEX_TAG(MODAL) | LEX_TAG(ADV),
    .aux = LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(MODAL),
    .say = LEX_TAG(SAY) | LEX_TAG(TELL),
    .male = LEX_TAG(MALE),
    .female = LEX_TAG(FEMALE),
    .place = LEX_TAG(COUNTRY) | LEX_TAG(PLACE),
    .demonym = LEX_TAG(DEMONYM),
    .org = LEX_TAG(ORG) | LEX_TAG(ORGS) | LEX_TAG(AGENCY),
    .role = LEX_TAG(ROLE),
    .group = LEX_TAG(GROUP),
    .title = LEX_TAG(TITLE),
    .num = LEX_TAG(NUM),
    .anon = LEX_TAG(ANON),
    .neg = LEX_TAG(NEG),
};

typedef struct {
  quoth_doc *doc;
  note *notes;
  uint32_t *buckets, bucket_mask;
  VEC(actor) actors;
  VEC(quoth_span) words; /* of the names, as they are compared */
  VEC(title) titles;
  VEC(link) links;
  spoken recent[RECENT_MAX];
  unsigned nrecent;
  uint32_t speaker, speaker_line; /* of the statement before */
  uint32_t said;                  /* that statement */
  uint32_t person, person_line;   /* the person who spoke last */
  struct {
    uint32_t speaker, said, person, end;
  } outer; /* the same of the report that others speak in, up to a byte */
  uint32_t speakers;              /* how many people have spoken, up to 2 */
  uint32_t opener, opener_line;   /* with whom a paragraph begins */
  uint32_t guest;                 /* who answers the questions */
} resolver;

/* -- words -- */

static uint64_t tags_at(const resolver *r, uint32_t tok) {
  return doc_tags(r->doc, tok);
}

static uint16_t concept_at(const resolver *r, uint32_t tok) {
  return r->doc->toks.v[tok].concept;
}

/* ASCII and Latin-1 letters without case: names in capitals are the same. */
static unsigned char folded(const char *s, uint32_t i, uint32_t beg) {
  unsigned char c = (unsigned char)s[i];
  if (c < 0x80) return (unsigned char)(c + (c >= 'A' && c <= 'Z') * 32);
  if (i > beg && (unsigned char)s[i - 1] == 0xC3 && c <= 0x9E)
    return (unsigned char)(c + 32);
  return c;
}

/* The same for texts that are alike when folded: case is one bit, which is set
** in all that has none too. Eight bytes at once; the last are read with those
** before them. */
static uint32_t hash_text(const resolver *r, quoth_span w, uint32_t salt) {
  const uint64_t small = UINT64_MAX / 0xFF * 0x20;
  const uint64_t mix = 0x9E3779B97F4A7C15u; /* 2^64 over the golden ratio */
  const char *s = r->doc->txt;
  uint64_t h = salt, v = 0;
  for (; w.end - w.beg > sizeof v; w.beg += (uint32_t)sizeof v) {
    memcpy(&v, s + w.beg, sizeof v);
    h = (h ^ (v | small)) * mix;
    h ^= h >> 32;
  }
  if (w.beg < w.end && w.end >= sizeof v) {
    memcpy(&v, s + w.end - sizeof v, sizeof v);
    v >>= 8 * (sizeof v - (w.end - w.beg));
  } else {
    memcpy(&v, s + w.beg, w.end - w.beg);
  }
  h = (h ^ (v | small)) * mix;
  return (uint32_t)(h >> 32);
}

static int same_letters(const resolver *r, uint32_t a, uint32_t b, uint32_t n) {
  const char *s = r->doc->txt;
  for (uint32_t i = 0; i < n; i++)
    if (s[a + i] != s[b + i] && folded(s, a + i, a) != folded(s, b + i, b))
      return NO;
  return YES;
}

/* Most are of another length. */
static inline int same_text(const resolver *r, quoth_span a, quoth_span b) {
  return a.end - a.beg == b.end - b.beg &&
         same_letters(r, a.beg, b.beg, a.end - a.beg);
}

/* Is a token a word of a kind that the lexicon tells by its concept? */
static int is_kind(const resolver *r, uint32_t tok, unsigned known) {
  return lex_means(r->doc->lex, known, concept_at(r, tok));
}

static int within(quoth_span a, quoth_span b) {
  return a.beg >= b.beg && a.end <= b.end;
}

static quoth_span tok_span(const resolver *r, uint32_t tok) {
  return r->doc->toks.v[tok].span;
}

static quoth_span whole_of(const quoth_mention *m) {
  quoth_span t = {m->tok, m->tok + m->ntok};
  return t;
}

/* The tokens of a part of a mention. */
static quoth_span part_tokens(const resolver *r, const quoth_mention *m,
                              quoth_span part) {
  quoth_span t = whole_of(m);
  while (t.beg < t.end && tok_span(r, t.beg).beg < part.beg)
    t.beg++;
  while (t.beg < t.end && tok_span(r, t.end - 1).end > part.end)
    t.end--;
  return t;
}

/* In a headline: what it means is told further down. In title case its names
** run into their neighbours. */
static int is_late(const resolver *r, uint32_t i) { return r->notes[i].late; }

/* "54-year-old", but not "a 27-year veteran" */
static int is_age(const resolver *r, uint32_t tok) {
  quoth_span w = tok_span(r, tok);
  int hyphens = 0;
  if (r->doc->toks.v[tok].kind != TOK_NUMBER) return NO;
  for (; w.beg < w.end; w.beg++)
    hyphens += r->doc->txt[w.beg] == '-';
  return hyphens > 1;
}

/* The number of "54-year-old", or of ", 54" behind a name; 0 for none. */
static uint8_t age_in(const resolver *r, quoth_span toks) {
  const quoth_token *t = r->doc->toks.v;
  for (uint32_t i = toks.beg; i < toks.end; i++) {
    uint32_t at = t[i].span.beg;
    unsigned n = 0;
    if (t[i].kind != TOK_NUMBER ||
        !(is_age(r, i) || (i > toks.beg && t[i - 1].kind == TOK_COMMA)))
      continue;
    for (; at < t[i].span.end && n <= UINT8_MAX; at++) {
      char c = r->doc->txt[at];
      if (c < '0' || c > '9') break;
      n = n * 10 + (unsigned)(c - '0');
    }
    if (n <= UINT8_MAX && (at == t[i].span.end || r->doc->txt[at] == '-'))
      return (uint8_t)n;
  }
  return 0;
}

/* -- names -- */

static int is_named(const resolver *r, uint32_t i) {
  return (r->notes[i].flags & NOTE_NAMED) != 0;
}

/* The bytes of "al-" where a word is "al-Mansouri", later "Mansouri", or
** "Al-Mansouri" where a sentence begins: no man's name then. */
#define PARTICLE_MAX 5

static uint32_t particle_of(const resolver *r, quoth_span w) {
  const quoth_lexicon *lex = r->doc->lex;
  const char *s = r->doc->txt + w.beg;
  uint32_t len = w.end - w.beg, n = 1;
  char word[PARTICLE_MAX];
  const lex_entry *en;
  while (n + 1 < len && n <= PARTICLE_MAX && s[n] != '-')
    n++;
  if (n + 1 >= len || n > PARTICLE_MAX) return 0;
  for (uint32_t i = 0; i < n; i++)
    word[i] = (char)folded(s, i, 0);
  en = lex_get(lex, lex_find(lex, word, n).entry);
  return en && lex_means(lex, LEX_CONCEPT_PARTICLE, en->concept) ? n + 1 : 0;
}

/* An abbreviation that ends a name is a word of its own at the end of a
** sentence: "said Aldous Penn." Initials and "Jr." keep their dots. */
#define INITIALS_MAX 4 /* bytes of "J.R." */

static uint32_t end_of_name(const resolver *r, uint32_t tok) {
  quoth_span w = tok_span(r, tok);
  return w.end - w.beg > INITIALS_MAX && r->doc->txt[w.end - 1] == '.' &&
                 !is_kind(r, tok, LEX_CONCEPT_SUFFIX)
             ? w.end - 1
             : w.end;
}

/* The words of a name, without titles, articles and a nickname in marks. */
static unsigned read_words(const resolver *r, uint32_t i, quoth_span *w) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  const char *s = r->doc->txt;
  quoth_span t = part_tokens(r, m, m->name.end ? m->name : m->span);
  unsigned n = 0;
  int nick = NO;
  while (m->name.end && t.end - t.beg > 1 &&
         is_kind(r, t.end - 1, LEX_CONCEPT_HONOUR))
    t.end--;
  while (t.end - t.beg > 1) {
    uint64_t tags = tags_at(r, t.beg);
    if (!is_kind(r, t.beg, LEX_CONCEPT_DEFINITE) &&
        (r->notes[i].kind != MEN_PERSON ||
         !(tags & is.title ||
           (t.end - t.beg > 2 && tags & (is.org | is.role) &&
            !(tags & (is.male | is.female))))))
      break;
    t.beg++;
  }
  for (; t.beg < t.end; t.beg++) {
    const quoth_token *k = &r->doc->toks.v[t.beg];
    uint32_t at = k->span.beg;
    SPK_STEP();
    if (k->kind == TOK_MARK) nick = !nick;
    if (nick ||
        (k->kind != TOK_WORD && k->kind != TOK_NUMBER && k->kind != TOK_OTHER))
      continue;
    while (at < k->span.end) { /* a phrase of the lexicon is one token */
      const char *sp = k->entry == QUOTH_NONE
                           ? NULL
                           : memchr(s + at, ' ', k->span.end - at);
      uint32_t end = sp ? (uint32_t)(sp - s) : k->span.end;
      if (n == NAME_WORDS) n--;
      w[n].beg = at;
      w[n].end = end;
      w[n].beg += particle_of(r, w[n]);
      n++;
      at = end + (sp != NULL);
    }
    if (n && t.beg + 1 == t.end && r->notes[i].kind == MEN_PERSON)
      w[n - 1].end = end_of_name(r, t.beg);
  }
  return n;
}

/* The same; those of names are known once cluster_names has begun. */
static unsigned words_of(const resolver *r, uint32_t i, quoth_span *w) {
  const note *n = &r->notes[i];
  if (!is_named(r, i)) return read_words(r, i, w);
  if (n->words) memcpy(w, r->words.v + n->word, n->words * sizeof *w);
  return n->words;
}

/* The token of mention i that a word of its name is. */
static uint32_t tok_of(const resolver *r, uint32_t i, quoth_span w) {
  quoth_span t = whole_of(&r->doc->mentions.v[i]);
  while (t.beg + 1 < t.end && tok_span(r, t.beg + 1).beg <= w.beg)
    t.beg++;
  return t.beg;
}

/* The number of words without "Jr." and the like, and without the second of two
** surnames: "Echeverría y Campos". */
static unsigned bare(const resolver *r, uint32_t i, const quoth_span *w,
                     unsigned n) {
  if (n > 1 && is_kind(r, tok_of(r, i, w[n - 1]), LEX_CONCEPT_SUFFIX))
    return n - 1;
  if (n > 3 && is_kind(r, tok_of(r, i, w[n - 2]), LEX_CONCEPT_AND))
    return n - 2;
  return n;
}

/* The same of a mention's words, or of one that is told instead of them. */
static unsigned bare_of(const resolver *r, uint32_t i, unsigned n) {
  return n > 1 ? r->notes[i].bare : n;
}

static int is_initial(const resolver *r, quoth_span w) {
  return w.end - w.beg == 1 ||
         (w.end - w.beg == 2 && r->doc->txt[w.beg + 1] == '.');
}

static int same_word(const resolver *r, quoth_span a, quoth_span b) {
  if (same_text(r, a, b)) return YES;
  return (is_initial(r, a) || is_initial(r, b)) &&
         folded(r->doc->txt, a.beg, a.beg) == folded(r->doc->txt, b.beg, b.beg);
}

/* Letters of a word that are compared between spellings. */
#define SOUND_MAX 24
#define SOUND_LEAST 5

/* The letters of U+00C0 to U+017F without their marks; '-' is none. */
static const char unmarked[] =
    "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
    "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* A small letter of ASCII that byte i is, or ends, without marks: "g" of "ğ". */
static unsigned char letter_at(const char *s, uint32_t i, uint32_t beg) {
  unsigned lead = i > beg ? (unsigned char)s[i - 1] : 0;
  if (!(s[i] & 0x80)) return folded(s, i, beg);
  if (lead < 0xC3 || lead > 0xC5) return 0;
  return (unsigned char)unmarked[(lead - 0xC3) << 6 | (s[i] & 0x3F)];
}

/* The letters of a word, small and without marks, and their number. */
static unsigned letters_of(const resolver *r, quoth_span w, unsigned char *out) {
  unsigned n = 0;
  for (uint32_t i = w.beg; i < w.end && n < SOUND_MAX; i++) {
    unsigned char c = letter_at(r->doc->txt, i, w.beg);
    if (c) out[n++] = c;
  }
  return n;
}

static int is_vowel(unsigned char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/* What small letters sound like wherever they stand; 0 for those of which it
** depends on their neighbours. */
static const char sounds[] = {'a', 'b', 0,   'd', 'e', 'f', 'h', 0,   0,
                              0,   0,   'l', 'm', 'n', 'a', 0,   'q', 'r',
                              0,   't', 0,   'v', 'v', 0,   0,   0};

/* The sound of another letter between two, 0 for none. */
static unsigned char sound_between(unsigned char last, unsigned char c,
                                   unsigned char next) {
  switch (c) {
    case 'y':
    case 'j':
    case 'i': return is_vowel(next) ? 0 : 'i';
    case 'u': return is_vowel(last) ? 'v' : 'u';
    case 'k': return next == 'h' ? 'h' : 'k';
    case 'p': return next == 'h' ? 'f' : 'p';
    case 'h': return last == 'k' || last == 'p' ? 0 : 'h';
    case 's': return last == 't' ? 0 : 's';
    case 'z': return last == 'd' ? 0 : 'z';
    case 'c': return next == 'h' || next == 'z' ? 'c' : 'k';
    case '\'': return 0;
    default: return c;
  }
}

/*
** A word as it sounds, with its marks or without (Erdoğan, Erdogan) and
** whichever way it was transliterated from Cyrillic: Dubrouskaya, Dubrovskaya;
** Lukashenko, Lukashenka; Oleg, Oleh: o is a; y and j are i, and nothing before
** a vowel; w, and u behind a vowel, are v; kh and g are h; ph is f; ts and dz are
** t and d; x is ks; c but in ch is k; double letters are one. Short words only
** lose their marks. Returns the number of letters.
*/
static unsigned sound_of(const resolver *r, quoth_span w, char *out) {
  unsigned char s[SOUND_MAX + 1];
  unsigned len = letters_of(r, w, s), n = 0;
  unsigned char last = 0;
  if (len < SOUND_LEAST) {
    memcpy(out, s, len);
    return len;
  }
  s[len] = 0;
  for (unsigned i = 0; i < len && n < SOUND_MAX; i++) {
    unsigned char c = s[i], x = 0;
    if (c >= 'a' && c <= 'z') x = (unsigned char)sounds[c - 'a'];
    if (!x) x = sound_between(last, c, s[i + 1]);
    last = c;
    if (c == 'x') {
      out[n++] = 'k';
      x = 's';
      if (n == SOUND_MAX) break;
    }
    if (x && !(n && out[n - 1] == (char)x)) out[n++] = (char)x;
  }
  return n;
}

#define HASH_START 2166136261u /* FNV-1a */

static uint32_t hash_more(uint32_t h, uint32_t x) {
  return (h ^ x) * 16777619u;
}

static uint32_t hash_sound(const resolver *r, quoth_span w) {
  char s[SOUND_MAX];
  unsigned n = sound_of(r, w, s);
  uint32_t h = HASH_START;
  for (unsigned i = 0; i < n; i++)
    h = hash_more(h, (unsigned char)s[i]);
  return ~(h ^ (h >> 15));
}

static int same_sound(const resolver *r, quoth_span a, quoth_span b) {
  char s[SOUND_MAX], t[SOUND_MAX];
  unsigned n = sound_of(r, a, s);
  return n == sound_of(r, b, t) && memcmp(s, t, n) == 0;
}

/* May the shorter name of a person be the longer one's? Its words stand in
** the longer in that order and both end in the same surname. They are those of
** two mentions. */
static int shortens(const resolver *r, uint32_t i, const quoth_span *a,
                    unsigned na, uint32_t j, const quoth_span *b, unsigned nb) {
  unsigned ba = bare_of(r, i, na), bb = bare_of(r, j, nb), k = 0;
  if (!ba || !bb || !same_text(r, a[ba - 1], b[bb - 1])) return NO;
  if (ba < na && bb < nb && !same_text(r, a[na - 1], b[nb - 1])) return NO;
  for (unsigned x = 0; x < bb && k < ba; x++)
    if (same_word(r, a[k], b[x])) k++;
  return k == ba;
}

/* May the shorter name of a body be the longer one's: its first or its last
** words? A single word must be the whole name. */
static int shortens_body(const resolver *r, const quoth_span *a, unsigned na,
                         const quoth_span *b, unsigned nb) {
  unsigned pre = 0, suf = 0;
  if (!na || na > nb || (na == 1 && nb > 1)) return NO;
  while (pre < na && same_text(r, a[pre], b[pre]))
    pre++;
  while (suf < na && same_text(r, a[na - 1 - suf], b[nb - 1 - suf]))
    suf++;
  return pre == na || suf == na;
}

static uint32_t hash_capital(uint32_t h, char c) {
  return c >= 'A' && c <= 'Z' ? hash_more(h, (unsigned char)c) : h;
}

/* "WTO" of "World Trade Organization": the capitals its words begin with. */
static uint32_t hash_acronym(const resolver *r, const quoth_span *w,
                             unsigned n) {
  uint32_t h = HASH_START;
  for (unsigned i = 0; i < n; i++)
    h = hash_capital(h, r->doc->txt[w[i].beg]);
  return h ^ (h >> 15);
}

/* The same of the capitals of a word, "WTO"; 0 where it has not two of them. */
static uint32_t hash_capitals(const resolver *r, quoth_span w) {
  uint32_t h = HASH_START, n = 0;
  for (uint32_t i = w.beg; i < w.end; i++) {
    uint32_t more = hash_capital(h, r->doc->txt[i]);
    n += more != h;
    h = more;
  }
  return n > 1 ? h ^ (h >> 15) : 0;
}

/* -- actors and their keys -- */

enum {
  KEY_LAST = 1,
  KEY_FIRST = 2,
  KEY_PHRASE = 3
};

static quoth_err add_link(resolver *r, uint32_t hash, uint32_t a) {
  quoth_err e = vec_room(&r->doc->arena, &r->links, 1);
  uint32_t *b = &r->buckets[hash & r->bucket_mask];
  link *l;
  if (e) return e;
  l = &r->links.v[r->links.n];
  l->hash = hash;
  l->actor = a;
  l->next = *b;
  *b = r->links.n++;
  return QUOTH_OK;
}

/* A walk over the actors of a key, newest first. */
typedef struct {
  uint32_t hash, at;
  unsigned steps;
} chain;

static chain chain_of(const resolver *r, uint32_t hash) {
  chain c = {hash, 0, 0};
  c.at = r->buckets[hash & r->bucket_mask];
  return c;
}

static uint32_t next_of(const resolver *r, chain *c) {
  while (c->at != QUOTH_NONE && c->steps++ < CHAIN_MAX) {
    const link *l = &r->links.v[c->at];
    SPK_STEP();
    c->at = l->next;
    if (l->hash == c->hash) return l->actor;
  }
  return QUOTH_NONE;
}

static uint32_t who(const resolver *r, uint32_t a) {
  while (a != QUOTH_NONE && r->actors.v[a].same != a)
    a = r->actors.v[a].same;
  return a;
}

static quoth_err add_actor(resolver *r, uint32_t i, uint8_t kind,
                           uint32_t *out) {
  quoth_err e = vec_room(&r->doc->arena, &r->actors, 1);
  actor *a;
  if (e) return e;
  *out = r->actors.n;
  a = &r->actors.v[r->actors.n++];
  memset(a, 0, sizeof *a);
  a->same = *out;
  a->first = i;
  a->kind = kind;
  a->fullest = a->title = a->owner = a->stamp = a->tail = QUOTH_NONE;
  a->member[0] = a->member[1] = QUOTH_NONE;
  a->by.mention = QUOTH_NONE;
  a->many = kind != MEN_PERSON &&
            is_kind(r, r->doc->mentions.v[i].tok +
                           r->doc->mentions.v[i].ntok - 1,
                    LEX_CONCEPT_MANY);
  return QUOTH_OK;
}

static void settle(resolver *r, uint32_t i, uint32_t a, float sure) {
  actor *p = &r->actors.v[a];
  r->doc->mentions.v[i].entity = a;
  r->notes[i].sure = sure;
  if (i < p->first && r->notes[i].kind != MEN_PRONOUN) p->first = i;
}

/* -- titles and roles -- */

/* The noun of a role phrase: its last role word before a preposition. */
static uint32_t head_in(const resolver *r, quoth_span t) {
  uint64_t nouns = is.role | is.title | is.group | is.anon;
  uint32_t last = t.beg, found = QUOTH_NONE;
  for (uint32_t i = t.beg; i < t.end; i++) {
    const quoth_token *k = &r->doc->toks.v[i];
    uint64_t tags = tags_at(r, i);
    if (i > t.beg && (tags & is.prep || k->kind == TOK_COMMA)) break;
    if (k->kind == TOK_WORD || k->kind == TOK_NUMBER) last = i;
    if (tags & nouns) found = i;
  }
  return found != QUOTH_NONE ? found : last;
}

/* The same of all of a mention. */
static uint32_t head_of(const resolver *r, uint32_t i) {
  const note *n = &r->notes[i];
  quoth_span t = whole_of(&r->doc->mentions.v[i]);
  return t.beg == n->role.beg && t.end == n->role.end ? n->noun : head_in(r, t);
}

/* The role behind a name, ", a doctor", where one stands before it as well. */
static quoth_span appos_tokens(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  quoth_span t = {0, 0};
  return m->appos.end ? part_tokens(r, m, m->appos) : t;
}

static uint8_t gender_of_tags(uint64_t tags) {
  int m = (tags & is.male) != 0, f = (tags & is.female) != 0;
  return m == f ? GEN_UNKNOWN : m ? GEN_MALE : GEN_FEMALE;
}

/* A form of address: "Mr.", "Sen.", "Sir". */
static int is_address(const resolver *r, uint32_t tok) {
  return tags_at(r, tok) & is.title && !(tags_at(r, tok) & is.role);
}

static uint8_t gender_of_role(const resolver *r, quoth_span t, uint32_t head) {
  uint8_t g = GEN_UNKNOWN;
  for (uint32_t k = t.beg; k < head; k++) /* "Mr Yu's daughter" is none */
    if (r->doc->toks.v[k].kind == TOK_POSS) t.beg = k + 1;
  for (uint32_t k = t.beg; k < t.end && !g; k++)
    if (k == head || tags_at(r, k) & is.title)
      g = gender_of_tags(tags_at(r, k));
  return g;
}

/* From the title or role, then from the first name; but she who is chairman is
** no man. */
static uint8_t read_gender(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  quoth_span role = r->notes[i].role, appos = appos_tokens(r, i);
  uint8_t g = gender_of_role(r, role, r->notes[i].noun), given = GEN_UNKNOWN;
  if (!g) g = gender_of_role(r, appos, head_in(r, appos));
  if (g != GEN_FEMALE && r->notes[i].kind == MEN_PERSON && m->name.end) {
    quoth_span n = part_tokens(r, m, m->name);
    while (n.beg < n.end && tags_at(r, n.beg) & is.title && !g)
      g = gender_of_tags(tags_at(r, n.beg++));
    if (r->notes[i].words > 1 && n.beg < n.end)
      given = gender_of_tags(tags_at(r, n.beg));
    if (!g || (given == GEN_FEMALE && !is_address(r, m->tok)))
      g = given ? given : g;
  }
  return g;
}

static uint8_t gender_of(const resolver *r, uint32_t i) {
  note *n = &r->notes[i];
  if (!n->gender) n->gender = (uint8_t)(read_gender(r, i) + 1);
  return (uint8_t)(n->gender - 1);
}

/* The country a mention tells of, its name aside; *after: behind the noun. */
static uint16_t country_of(const resolver *r, uint32_t i, int *after) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  quoth_span role = r->notes[i].role;
  uint32_t head = role.beg < role.end ? r->notes[i].noun : m->tok + m->ntok;
  for (uint32_t k = m->tok; k < m->tok + m->ntok; k++) {
    if (m->name.end && within(tok_span(r, k), m->name)) continue;
    if (tags_at(r, k) & (is.place | is.demonym) && concept_at(r, k)) {
      *after = k > head;
      return concept_at(r, k);
    }
  }
  *after = NO;
  return 0;
}

/* Is it not the office itself that a phrase names: "former", "shadow",
** "deputy"? The noun is one of its words. */
static uint8_t status_of(const resolver *r, quoth_span t, uint32_t head) {
  for (uint32_t k = t.beg; k <= head && k < t.end; k++)
    if (is_kind(r, k, LEX_CONCEPT_PAST))
      return STATUS_PAST;
    else if (is_kind(r, k, LEX_CONCEPT_STATUS))
      return STATUS_OTHER;
  return STATUS_NONE;
}

/* Is a word the surname of an actor: "King" of Ann King? */
static int is_surname_of(const resolver *r, uint32_t tok, const actor *p) {
  quoth_span w[NAME_WORDS];
  unsigned n = p->fullest == QUOTH_NONE ? 0 : words_of(r, p->fullest, w);
  return n > 1 && same_text(r, w[n - 1], tok_span(r, tok));
}

/* Another office of an actor. */
static quoth_err add_title(resolver *r, uint32_t i, uint32_t a, quoth_span t) {
  title *x;
  uint32_t head;
  quoth_err e;
  while (t.end - t.beg > 1 && is_address(r, t.end - 1) &&
         tags_at(r, t.end - 2) & is.role)
    t.end--; /* "Finance Minister Sir" */
  head = head_in(r, t);
  if ((is_address(r, head) && !concept_at(r, head)) ||
      (head + 1 == t.end && is_surname_of(r, head, &r->actors.v[a])))
    return QUOTH_OK;
  if ((e = vec_room(&r->doc->arena, &r->titles, 1))) return e;
  x = &r->titles.v[r->titles.n];
  x->toks = t;
  x->span = r->doc->mentions.v[i].span;
  if (is_named(r, i)) {
    uint32_t first = t.beg + (t.end - t.beg > 1 && !is_age(r, t.beg));
    if (first + 1 < t.end && is_age(r, first))
      t.beg = first + 1; /* "a 71-year-old retired machinist" */
    x->span.beg = tok_span(r, t.beg).beg;
    x->span.end = tok_span(r, t.end - 1).end;
  }
  x->actor = a;
  x->mention = i;
  x->head = head;
  x->concept = concept_at(r, head);
  x->status = status_of(r, t, head);
  x->listed = !(t.end - t.beg == 1 && is_address(r, t.beg));
  x->next = r->actors.v[a].title;
  r->actors.v[a].title = r->titles.n++;
  return QUOTH_OK;
}

/* The noun that calls mention i a body, "the charity", which is a mention of
** the same where the rules found it. */
static quoth_span calling(resolver *r, uint32_t i, uint32_t a) {
  const quoth_mention *v = r->doc->mentions.v;
  quoth_span noun = {v[i].tok - 1, v[i].tok};
  if (!i || v[i - 1].tok + v[i - 1].ntok != v[i].tok || is_named(r, i - 1))
    return noun;
  settle(r, i - 1, a, SURE_NAME);
  return whole_of(&v[i - 1]);
}

/* What a mention tells of the actor it means: gender, country, titles. */
static quoth_err learn(resolver *r, uint32_t i, uint32_t a) {
  quoth_span t[2];
  actor *p = &r->actors.v[a];
  int after;
  if (p->kind != MEN_PERSON && p->kind != MEN_ORG) return QUOTH_OK;
  if (!p->age) p->age = age_in(r, whole_of(&r->doc->mentions.v[i]));
  if (!p->gender) p->gender = gender_of(r, i);
  if (!p->country && p->kind == MEN_PERSON)
    p->country = country_of(r, i, &after);
  t[0] = r->notes[i].flags & NOTE_CALLED ? calling(r, i, a) : r->notes[i].role;
  t[1] = appos_tokens(r, i);
  for (unsigned k = 0; k < 2; k++)
    if (t[k].beg < t[k].end) {
      quoth_err e = add_title(r, i, a, t[k]);
      if (e) return e;
    }
  return QUOTH_OK;
}

/* A mention means an actor, and tells of it. */
static quoth_err take(resolver *r, uint32_t i, uint32_t a, float sure) {
  settle(r, i, a, sure);
  return learn(r, i, a);
}

/* -- 1. names -- */

static int is_body(uint8_t kind) {
  return kind == MEN_ORG || kind == MEN_PLACE;
}

/* May a named mention mean the actor, as far as kind and gender tell? */
static int agrees(const resolver *r, uint32_t i, const actor *p, int exact) {
  uint8_t g = gender_of(r, i);
  if (is_body(r->notes[i].kind) != is_body(p->kind) &&
      (!exact || r->doc->mentions.v[i].role.end))
    return NO;
  return !g || !p->gender || g == p->gender;
}

static int same_words(const resolver *r, const quoth_span *a,
                      const quoth_span *b, unsigned n) {
  while (n > 0 && same_text(r, a[n - 1], b[n - 1]))
    n--;
  return !n;
}

/* Does the name of mention i (words w) stand for the actor p? */
static int names(const resolver *r, uint32_t i, const quoth_span *w, unsigned n,
                 const actor *p) {
  quoth_span v[NAME_WORDS];
  unsigned k;
  int exact;
  if (p->fullest == QUOTH_NONE) return NO;
  k = words_of(r, p->fullest, v);
  if (is_body(p->kind) && n == bare_of(r, p->fullest, k)) k = n;
  exact = n == k && same_words(r, w, v, n); /* or "Halden" of "Halden Inc." */
  if (!agrees(r, i, p, exact)) return NO;
  if (exact) return YES;
  if (is_body(p->kind)) return shortens_body(r, w, n, v, k);
  return shortens(r, i, w, n, p->fullest, v, k) ||
         (k > 1 && is_late(r, i) && shortens(r, p->fullest, v, k, i, w, n));
}

/* How many actors of a key the name may mean; *out is the newest. What
** looks like a surname is a body's only where it is nobody's. */
static unsigned named_by(const resolver *r, uint32_t i, const quoth_span *w,
                         unsigned n, uint32_t hash, uint32_t *out) {
  chain c = chain_of(r, hash);
  uint32_t a, last = QUOTH_NONE, other = QUOTH_NONE;
  unsigned found = 0;
  while ((a = next_of(r, &c)) != QUOTH_NONE) {
    const actor *p = &r->actors.v[a];
    if (a == last || !names(r, i, w, n, p)) continue;
    last = a;
    if (n == 1 && is_body(p->kind) && !is_body(r->notes[i].kind))
      other = other == QUOTH_NONE ? a : other;
    else if (!found++)
      *out = a;
  }
  if (!found && other != QUOTH_NONE) {
    *out = other;
    return 1;
  }
  return found;
}

/* A name in marks: Bartholomew “Barty” Finch; an empty span for none. */
static quoth_span nickname_of(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  quoth_span t = part_tokens(r, m, m->name.end ? m->name : m->span), none;
  none.beg = none.end = 0;
  for (uint32_t k = t.beg; k + 2 < t.end; k++)
    if (r->doc->toks.v[k].kind == TOK_MARK &&
        r->doc->toks.v[k + 2].kind == TOK_MARK)
      return tok_span(r, k + 1);
  return none;
}

/* "the Lumo Latch": no person has an article. */
static int is_product(const resolver *r, const actor *p) {
  const quoth_mention *m = &r->doc->mentions.v[p->fullest];
  return p->kind == MEN_PERSON && !m->role.end && !p->gender &&
         (is_kind(r, m->tok, LEX_CONCEPT_DEFINITE) ||
          (m->tok > 0 && is_kind(r, m->tok - 1, LEX_CONCEPT_DEFINITE)));
}

/* Is a word of a mention's name the owner's: "Orbex" of "Orbex's board"? */
static int is_owners(const resolver *r, uint32_t i, quoth_span w) {
  uint32_t behind = tok_of(r, i, w) + 1;
  return behind < whole_of(&r->doc->mentions.v[i]).end &&
         r->doc->toks.v[behind].kind == TOK_POSS;
}

/* The first surname of a person who has two, "Vega" of Ana Vega Rojas; of
** others it is a middle name. Nothing where there are not three words. */
static quoth_span surname_before(const resolver *r, uint32_t i,
                                 const quoth_span *w, unsigned n) {
  quoth_span none = {0, 0}, before;
  char c;
  n = bare_of(r, i, n);
  if (n < 3 || is_body(r->notes[i].kind)) return none;
  before = w[n - 2];
  c = r->doc->txt[before.beg];
  return is_initial(r, before) || (c >= 'a' && c <= 'z') ? none : before;
}

/* Is a word the first name of an actor, its nickname, or the first surname? */
static int begins_name(const resolver *r, uint32_t i, quoth_span w,
                       const actor *p) {
  quoth_span v[NAME_WORDS];
  if (p->fullest == QUOTH_NONE || p->words < 2 || !agrees(r, i, p, NO) ||
      r->notes[i].kind == MEN_PLACE || is_product(r, p))
    return NO;
  words_of(r, p->fullest, v);
  if (is_owners(r, p->fullest, v[0]) && !is_owners(r, i, w)) return NO;
  return same_text(r, v[0], w) ||
         same_text(r, nickname_of(r, p->fullest), w) ||
         same_text(r, surname_before(r, p->fullest, v, p->words), w);
}

/* "PR: Did he laugh?": is a mention the label of a turn? */
static int is_label(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  const quoth_line *ln = &r->doc->lines.v[m->line];
  uint32_t end = m->tok + m->ntok;
  return (ln->kind == SEC_QUOTE || ln->kind == SEC_ASKED) &&
         m->tok == ln->tok && end < ln->tok + ln->ntok &&
         r->doc->toks.v[end].kind == TOK_COLON;
}

/* The only actor of a key whose first name or acronym this single word is; of
** people, whose initials label their turns. */
static uint32_t only_of(const resolver *r, uint32_t i, quoth_span w,
                        uint32_t hash, int acronym) {
  chain c = chain_of(r, hash);
  uint32_t a, out = QUOTH_NONE;
  int label = acronym && is_label(r, i);
  while ((a = next_of(r, &c)) != QUOTH_NONE) {
    const actor *p = &r->actors.v[a];
    if (a == out) continue;
    if (acronym ? p->fullest == QUOTH_NONE || p->words < 2 ||
                      is_body(p->kind) == label
                : !begins_name(r, i, w, p))
      continue;
    if (out != QUOTH_NONE) return QUOTH_NONE;
    out = a;
  }
  return out;
}

/* The next of a chain that is a body with a name, but for `not`: with the words
** of the name. */
static uint32_t next_body(const resolver *r, chain *c, uint32_t not,
                          quoth_span *v, unsigned *n) {
  uint32_t a;
  while ((a = next_of(r, c)) != QUOTH_NONE) {
    const actor *p = &r->actors.v[a];
    if (a == not || !is_body(p->kind) || p->fullest == QUOTH_NONE) continue;
    *n = words_of(r, p->fullest, v);
    return a;
  }
  return QUOTH_NONE;
}

/* The only body whose name ends in a word that the mention is, with an article
** ("the Trust") unless it is a club's ("City"); or QUOTH_NONE. */
static uint32_t only_body(const resolver *r, uint32_t i, quoth_span w) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  chain c = chain_of(r, hash_text(r, w, KEY_LAST));
  quoth_span v[NAME_WORDS];
  uint32_t a, out = QUOTH_NONE;
  unsigned k;
  if (is_kind(r, m->tok, LEX_CONCEPT_DEFINITE)
          ? !(tags_at(r, m->head) & is.org)
          : !is_kind(r, m->tok, LEX_CONCEPT_CLUB))
    return QUOTH_NONE;
  while ((a = next_body(r, &c, out, v, &k)) != QUOTH_NONE) {
    if (!k || !same_text(r, v[k - 1], w)) continue;
    if (out != QUOTH_NONE) return QUOTH_NONE;
    out = a;
  }
  return out;
}

/* The only business or club with whose first words a name without anything beside it
** goes on: "Ferrol" of "Ferrol Motors plc", or QUOTH_NONE. */
static uint32_t only_business(const resolver *r, uint32_t i,
                              const quoth_span *w, unsigned n) {
  chain c = chain_of(r, hash_text(r, w[0], KEY_FIRST));
  quoth_span v[NAME_WORDS];
  uint32_t a, out = QUOTH_NONE;
  unsigned k;
  if (r->notes[i].kind == MEN_PLACE || r->doc->mentions.v[i].role.end ||
      gender_of(r, i))
    return QUOTH_NONE;
  while ((a = next_body(r, &c, out, v, &k)) != QUOTH_NONE) {
    uint32_t name = r->actors.v[a].fullest, last;
    if (k <= n || !same_words(r, w, v, n)) continue;
    last = tok_of(r, name, v[k - 1]);
    if (bare_of(r, name, k) == k && !is_kind(r, last, LEX_CONCEPT_COMPANY) &&
        !is_kind(r, last, LEX_CONCEPT_CLUB))
      continue;
    if (out != QUOTH_NONE) return QUOTH_NONE;
    out = a;
  }
  return out;
}

/* Is a person found by how the last word of the name sounds? */
static int has_sound(const resolver *r, uint32_t i, quoth_span last) {
  return last.end - last.beg > 2 && !is_body(r->notes[i].kind);
}

/* The only actor whose name a mention spells another way, or QUOTH_NONE. */
static uint32_t sounds_like(const resolver *r, uint32_t i, const quoth_span *w,
                            unsigned n, uint32_t sound) {
  quoth_span last = w[bare_of(r, i, n) - 1];
  chain c = chain_of(r, sound);
  uint32_t a, out = QUOTH_NONE;
  while ((a = next_of(r, &c)) != QUOTH_NONE) {
    const actor *p = &r->actors.v[a];
    quoth_span v[NAME_WORDS];
    unsigned k;
    if (a == out || p->fullest == QUOTH_NONE || !agrees(r, i, p, NO)) continue;
    k = words_of(r, p->fullest, v);
    if (bare_of(r, p->fullest, k) < k ||
        bare_of(r, i, n) < n || /* "Sr." is not "Jr." */
        !same_sound(r, last, v[k - 1]) ||
        (n > 1 && k > 1 && !same_sound(r, w[0], v[0])))
      continue;
    if (out != QUOTH_NONE) return QUOTH_NONE;
    out = a;
  }
  return out;
}

/* The hashes are those of the last word: as it is written, and as it sounds. */
static quoth_err new_named(resolver *r, uint32_t i, const quoth_span *w,
                           unsigned n, uint32_t written, uint32_t sound,
                           uint32_t *a) {
  uint8_t kind = is_body(r->notes[i].kind) ? r->notes[i].kind : MEN_PERSON;
  quoth_err e = add_actor(r, i, kind, a);
  unsigned last = bare_of(r, i, n) - 1;
  if (e) return e;
  r->actors.v[*a].fullest = i;
  r->actors.v[*a].words = (uint8_t)n;
  e = add_link(r, written, *a);
  if (!e && last > 0) e = add_link(r, hash_text(r, w[0], KEY_FIRST), *a);
  if (!e && n > 1) e = add_link(r, hash_acronym(r, w, n), *a);
  /* "DGE" of Dorn Gas Electric Company, but no "B" of the Bank of America */
  if (!e && n > 2 && is_body(kind) &&
      tok_span(r, tok_of(r, i, w[n - 1])).beg == w[n - 1].beg &&
      is_kind(r, tok_of(r, i, w[n - 1]), LEX_CONCEPT_COMPANY))
    e = add_link(r, hash_acronym(r, w, n - 1), *a);
  if (!e && has_sound(r, i, w[last])) e = add_link(r, sound, *a);
  if (!e && kind == MEN_PERSON) {
    quoth_span nick = nickname_of(r, i), other = surname_before(r, i, w, n);
    if (nick.end) e = add_link(r, hash_text(r, nick, KEY_FIRST), *a);
    if (!e && other.end) e = add_link(r, hash_text(r, other, KEY_FIRST), *a);
  }
  return e;
}

/* Keeps count of which form of a person's name is the usual one. */
static void count_form(resolver *r, uint32_t i, const quoth_span *w, unsigned n,
                       uint32_t a) {
  actor *p = &r->actors.v[a];
  quoth_span v[NAME_WORDS];
  unsigned k = words_of(r, p->fullest, v);
  if (n == k) {
    if (p->fulls < OFTEN) p->fulls++;
  } else if (n > 1 && n < k && same_text(r, w[0], v[k - n]) &&
             !is_kind(r, tok_of(r, i, w[0]), LEX_CONCEPT_PARTICLE)) {
    p->tail = i;
    if (p->tails < OFTEN) p->tails++;
  }
}

/* The usual form is the name when the fullest has a word too many before it:
** "Affairs Aaron Mitchell", once, where a title ran into the name. */
static uint32_t form_of(const resolver *r, const actor *p) {
  quoth_span w[NAME_WORDS];
  uint32_t t = r->doc->mentions.v[p->fullest].tok;
  if (p->tails < 2 || p->tails < p->fulls) return p->fullest;
  words_of(r, p->fullest, w);
  while (tok_span(r, t).beg < w[0].beg)
    t++;
  return tags_at(r, t) & (is.male | is.female) ? p->fullest : p->tail;
}

/* Is a word the first of the names of several: "Lee" of Lee Min-ho and Lee
** Soon-shin? */
static int is_shared(const resolver *r, uint32_t i, quoth_span w) {
  chain c = chain_of(r, hash_text(r, w, KEY_FIRST));
  uint32_t a, one = QUOTH_NONE;
  while ((a = next_of(r, &c)) != QUOTH_NONE)
    if (begins_name(r, i, w, &r->actors.v[a])) {
      if (one != QUOTH_NONE && one != a) return YES;
      one = a;
    }
  return NO;
}

/* "the elder Reed", "Reed Jr.": the concept of the one it tells of, or 0. */
static unsigned born_of(const resolver *r, uint32_t i) {
  quoth_span t = whole_of(&r->doc->mentions.v[i]);
  for (; t.beg < t.end; t.beg++)
    if (is_kind(r, t.beg, LEX_CONCEPT_ELDER))
      return LEX_CONCEPT_ELDER;
    else if (is_kind(r, t.beg, LEX_CONCEPT_YOUNGER))
      return LEX_CONCEPT_YOUNGER;
  return 0;
}

/* Letters of a word that have marks, or the marks themselves. */
static int marks_in(const resolver *r, quoth_span w) {
  int n = 0;
  for (uint32_t i = w.beg; i < w.end; i++) {
    unsigned char c = (unsigned char)r->doc->txt[i];
    n += c >= 0xC3 && c <= 0xCD;
  }
  return n;
}

/* Does a name have marks where that of an actor is the same without: is it
** "Erdoğan", of whom "Erdogan" was read before? */
static int has_marks(const resolver *r, const quoth_span *w, unsigned n,
                     const actor *p) {
  quoth_span v[NAME_WORDS];
  unsigned char s[SOUND_MAX], t[SOUND_MAX];
  unsigned len;
  int more = 0;
  if (words_of(r, p->fullest, v) != n) return NO;
  for (unsigned k = 0; k < n; k++) {
    len = letters_of(r, w[k], s);
    if (len != letters_of(r, v[k], t) || memcmp(s, t, len) != 0) return NO;
    more += marks_in(r, w[k]) - marks_in(r, v[k]);
  }
  return more > 0;
}

static quoth_err cluster(resolver *r, uint32_t i) {
  quoth_span w[NAME_WORDS];
  unsigned n = words_of(r, i, w), found;
  uint32_t a = QUOTH_NONE, written, sound = 0;
  float sure = SURE_NAME;
  quoth_span last;
  quoth_err e;
  if (!n) return QUOTH_OK;
  last = w[bare_of(r, i, n) - 1];
  written = hash_text(r, last, KEY_LAST);
  found = named_by(r, i, w, n, written, &a);
  if (found && n == 1 && !is_body(r->actors.v[a].kind)) {
    sure = SURE_SURNAME;
    if (found > 1 || born_of(r, i)) { /* the walk knows whom it spoke of */
      r->notes[i].flags |= NOTE_SHARED;
      return QUOTH_OK;
    }
  }
  if (!found && n == 1) {
    uint32_t capitals = hash_capitals(r, w[0]);
    a = only_of(r, i, w[0], hash_text(r, w[0], KEY_FIRST), NO);
    if (a == QUOTH_NONE && is_shared(r, i, w[0])) {
      r->notes[i].flags |= NOTE_SHARED;
      return QUOTH_OK;
    }
    if (a == QUOTH_NONE && capitals &&
        r->notes[i].kind != MEN_PLACE) /* countries stay as written */
      a = only_of(r, i, w[0], capitals, YES);
    if (a == QUOTH_NONE && is_body(r->notes[i].kind)) a = only_body(r, i, w[0]);
    sure = SURE_SURNAME;
  }
  if (a == QUOTH_NONE) a = only_business(r, i, w, n);
  if (a == QUOTH_NONE && has_sound(r, i, last)) {
    sound = hash_sound(r, last);
    a = sounds_like(r, i, w, n, sound);
    if (a != QUOTH_NONE && has_marks(r, w, n, &r->actors.v[a]))
      r->actors.v[a].fullest = i;
  }
  if (a == QUOTH_NONE && (e = new_named(r, i, w, n, written, sound, &a)))
    return e;
  if (!is_body(r->actors.v[a].kind)) count_form(r, i, w, n, a);
  return take(r, i, a, sure);
}

/* In the order of what is sure: those in headlines last, and among either the
** longest names first. */
static quoth_err cluster_names(resolver *r) {
  quoth_span w[NAME_WORDS];
  uint32_t first[2][NAME_WORDS + 1];
  memset(first, 0xFF, sizeof first); /* QUOTH_NONE everywhere */
  for (uint32_t i = r->doc->mentions.n; i-- > 0;)
    if (is_named(r, i)) {
      unsigned n = read_words(r, i, w);
      int late = is_late(r, i);
      quoth_err e = vec_room(&r->doc->arena, &r->words, n);
      if (e) return e;
      if (n) memcpy(r->words.v + r->words.n, w, n * sizeof *w);
      r->notes[i].word = r->words.n;
      r->words.n += n;
      r->notes[i].words = (uint8_t)n;
      r->notes[i].bare = (uint8_t)bare(r, i, w, n);
      r->notes[i].next = first[late][n];
      first[late][n] = i;
    }
  for (int late = NO; late <= YES; late++)
    for (unsigned n = NAME_WORDS; n > 0; n--)
      for (uint32_t i = first[late][n]; i != QUOTH_NONE;
           i = r->notes[i].next) {
        quoth_err e = cluster(r, i);
        if (e) return e;
      }
  return QUOTH_OK;
}

/* -- 2. roles beside names -- */

/* The plural of English nouns: "drivers", not "press", "census", "analysis". */
static int is_plural(const resolver *r, uint32_t head) {
  quoth_span w = tok_span(r, head);
  const char *s = r->doc->txt;
  return w.end - w.beg > 2 && s[w.end - 1] == 's' &&
         !strchr("siu", s[w.end - 2]);
}

/* Does a mention name somebody in capitals? "The dam's operator" does not, though
** it is called so throughout. */
static int is_proper(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  return is_named(r, i) &&
         (r->notes[i].kind != MEN_ORG || !(tags_at(r, m->tok) & is.det) ||
          r->doc->toks.v[m->tok + m->ntok - 1].shape != SHAPE_LOWER);
}

/* "The operator, Leie Mobility," and "Oakbridge, a consultancy,": is one of two
** mentions a body without a name, and may the other be its name? */
static int joins_body(const resolver *r, uint32_t i, uint32_t j) {
  const quoth_doc *doc = r->doc;
  uint32_t name = is_proper(r, i) ? i : j, phrase = i + j - name;
  uint32_t end = doc->mentions.v[j].tok + doc->mentions.v[j].ntok;
  uint32_t a = doc->mentions.v[name].entity;
  const quoth_mention *m = &doc->mentions.v[phrase];
  quoth_span t = whole_of(m);
  if (a == QUOTH_NONE || m->owner != QUOTH_NONE ||
      (r->notes[phrase].kind != MEN_GROUP && r->notes[phrase].kind != MEN_ORG &&
       !is_kind(r, head_in(r, t), LEX_CONCEPT_COMPANY)))
    return NO;
  if (!(tags_at(r, m->tok) & is.det) || is_plural(r, head_in(r, t)) ||
      end >= doc->toks.n ||
      (end + 1 < doc->toks.n && tags_at(r, end + 1) & is.conj))
    return NO;
  /* "owned by Halden, a firm based in Jersey." */
  if (doc->toks.v[end].kind != TOK_COMMA &&
      !(phrase == j && is_kind(r, m->tok, LEX_CONCEPT_INDEFINITE) &&
        is_kind(r, head_in(r, t), LEX_CONCEPT_COMPANY) &&
        (doc->toks.v[end].kind == TOK_STOP ||
         tags_at(r, end) & (LEX_TAG(VPART) | is.rel | LEX_TAG(THAT)))))
    return NO;
  return r->actors.v[a].kind == MEN_ORG ||
         (r->actors.v[a].kind == MEN_PERSON && !r->actors.v[a].gender &&
          r->actors.v[a].title == QUOTH_NONE);
}

/* "Hughes, the judge said, had lied": does a verb of saying stand at `tok`, and
** what ends an attribution behind it? */
static int tells_of(const resolver *r, uint32_t tok) {
  const quoth_doc *doc = r->doc;
  if (tok + 1 >= doc->toks.n || !(tags_at(r, tok) & is.say)) return NO;
  tok++;
  if (tok + 1 < doc->toks.n && tags_at(r, tok) & is.prep) tok++;
  return doc->toks.v[tok].kind == TOK_COMMA ||
         doc->toks.v[tok].kind == TOK_STOP ||
         tags_at(r, tok) & (LEX_TAG(TIME) | LEX_TAG(MONTH));
}

/* "An aide to the chairman, Ann Yu,": does a phrase end with the office of
** somebody else, so that a name behind it is theirs? */
static int ends_with_another(const resolver *r, uint32_t i) {
  quoth_span t = whole_of(&r->doc->mentions.v[i]);
  uint32_t k = t.beg;
  if (r->notes[i].kind != MEN_ROLE ||
      !is_kind(r, k, LEX_CONCEPT_INDEFINITE) ||
      !(tags_at(r, t.end - 1) & (is.role | is.title)))
    return NO;
  while (k < t.end && !(tags_at(r, k) & (is.role | is.group | is.anon)))
    k++;
  while (k < t.end && !is_kind(r, k, LEX_CONCEPT_DEFINITE))
    k++;
  return k < t.end;
}

/* "According to his lawyer, Hunter had left": does mention i end what stands
** before its clause, and is the next one, up to a token, the subject? */
static int opens_clause(const resolver *r, uint32_t i, uint32_t end) {
  uint32_t tok = r->doc->mentions.v[i].tok;
  uint64_t before = tok ? tags_at(r, tok - 1) : 0;
  return (before & LEX_TAG(ACCORDING) ||
          (before & is.prep && r->notes[i].kind == MEN_ROLE)) &&
         end < r->doc->toks.n && r->doc->toks.v[end].kind == TOK_WORD &&
         !(tags_at(r, end) & (is.rel | is.prep | is.conj));
}

/* "Her deputy, Bohdan Lysak," and "Orlov, the mayor of Minsk," where the
** rules gave two mentions: a comma between them and no list after. */
static quoth_err join_appositions(resolver *r) {
  quoth_doc *doc = r->doc;
  for (uint32_t i = 0; i + 1 < doc->mentions.n; i++) {
    const quoth_mention *a = &doc->mentions.v[i], *b;
    uint32_t j = i + 1, comma = a->tok + a->ntok, next = comma + 1;
    uint32_t end, person, role;
    quoth_err e;
    if (comma >= doc->toks.n || doc->toks.v[comma].kind != TOK_COMMA) continue;
    while (j < doc->mentions.n && doc->mentions.v[j].tok < comma)
      j++;
    if (j >= doc->mentions.n) break;
    b = &doc->mentions.v[j];
    if (r->notes[i].flags & NOTE_OWNER || a->line != b->line) continue;
    if (next < b->tok && doc->toks.v[next].shape == SHAPE_LOWER &&
        !(tags_at(r, next) & (is.prep | is.conj | is.say | LEX_TAG(SUB))))
      next++; /* ", now a lawmaker," */
    if (b->tok != next) continue;
    person = r->notes[i].kind == MEN_PERSON ? i : j;
    role = r->notes[i].kind == MEN_ROLE ? i : j;
    if (is_proper(r, i) != is_proper(r, j) && joins_body(r, i, j)) {
      uint32_t name = is_proper(r, i) ? i : j;
      settle(r, i + j - name, doc->mentions.v[name].entity, SURE_NAME);
      r->actors.v[doc->mentions.v[name].entity].kind = MEN_ORG;
      if ((e = add_title(r, i + j - name, doc->mentions.v[name].entity,
                         whole_of(&doc->mentions.v[i + j - name]))))
        return e;
      continue;
    }
    if (person == role || r->notes[person].kind != MEN_PERSON ||
        r->notes[role].kind != MEN_ROLE || is_named(r, role) ||
        doc->mentions.v[person].entity == QUOTH_NONE)
      continue;
    end = b->tok + b->ntok; /* a list goes on with "and" */
    if (end < doc->toks.n && tags_at(r, end) & is.conj) continue;
    if (opens_clause(r, i, end) ||
        (role == j ? tells_of(r, end) : ends_with_another(r, i)))
      continue;
    if (doc->mentions.v[person].role.end &&
        (end >= doc->toks.n || doc->toks.v[end].kind != TOK_COMMA))
      continue;
    if ((e = take(r, role, doc->mentions.v[person].entity, SURE_NAME)))
      return e;
  }
  return QUOTH_OK;
}

/* -- 3. the walk -- */

/* How much a mention stands in the foreground of its sentence. */
static int salience_of(const resolver *r, uint32_t i) {
  const quoth_doc *doc = r->doc;
  const quoth_mention *m = &doc->mentions.v[i];
  uint32_t end = m->tok + m->ntok;
  const quoth_line *ln = &doc->lines.v[m->line];
  if (r->notes[i].flags & NOTE_OWNER) return POINTS_OWNER;
  if (r->notes[i].told != QUOTH_NONE) return POINTS_SUBJECT;
  if (m->tok > ln->tok && tags_at(r, m->tok - 1) & (is.prep | is.rel))
    return POINTS_OBJECT; /* "Yu, whose mother left, wept" */
  if (doc->sentences.n &&
      m->span.beg == doc->sentences.v[r->notes[i].sentence].span.beg)
    return POINTS_SUBJECT;
  if (end + 1 < ln->tok + ln->ntok && doc->toks.v[end].kind == TOK_COMMA) end++;
  return end < ln->tok + ln->ntok && tags_at(r, end) & is.verb ? POINTS_ACTS
                                                                  : 0;
}

/* What a mention behind "by" does: AGENT_OPENING where its participle has no
** form of be before it, and so tells what was done to whom the sentence goes on
** with. */
static uint8_t agent_of(const resolver *r, uint32_t i) {
  uint32_t tok = r->doc->mentions.v[i].tok;
  if (tok < 2 || !doc_reads(r->doc, --tok, "by")) return AGENT_NONE;
  for (unsigned n = 0; tok > 0 && n < PASSIVE_TOKENS; n++) {
    if (!(tags_at(r, --tok) & LEX_TAG(VPART))) continue;
    if (tok && tags_at(r, tok - 1) & is.be) return AGENT_PASSIVE;
    return n ? AGENT_NONE : AGENT_OPENING;
  }
  return AGENT_NONE;
}

/* Moves an actor to the front of those spoken of. */
static void speak_of(resolver *r, uint32_t i, uint32_t a) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t end = m->tok + m->ntok;
  spoken s;
  unsigned k = r->actors.v[a].often ? 0 : r->nrecent; /* never so far */
  while (k < r->nrecent && r->recent[k].then != a)
    k++;
  if (k == r->nrecent) {
    if (r->nrecent < RECENT_MAX)
      r->nrecent++;
    else
      k--;
  }
  if (r->actors.v[a].often < OFTEN) r->actors.v[a].often++;
  s.actor = s.then = a;
  s.line = m->line;
  s.sentence = r->notes[i].sentence;
  s.salience = salience_of(r, i);
  s.agent = agent_of(r, i);
  s.owns = end < r->doc->toks.n && r->doc->toks.v[end].kind == TOK_POSS;
  s.onlooker =
      s.agent == AGENT_OPENING && is_kind(r, m->tok - 2, LEX_CONCEPT_SEEN);
  if (k < r->nrecent && r->recent[k].then == a &&
      r->recent[k].sentence == s.sentence &&
      r->recent[k].salience > s.salience) {
    s.salience = r->recent[k].salience;
    s.owns = r->recent[k].owns;
  }
  memmove(r->recent + 1, r->recent, k * sizeof *r->recent);
  r->recent[0] = s;
}

/* Marks those whom the words of a statement name. Whoever goes on in the same
** paragraph is marked by name only: "the honourable member" is another. */
static void stamp_content(resolver *r, uint32_t st) {
  const quoth_doc *doc = r->doc;
  const quoth_statement *s = &doc->statements.v[st];
  for (uint32_t p = s->piece; p < s->piece + s->npiece; p++) {
    quoth_span w = doc->pieces.v[p];
    uint32_t m, n = 0;
    DOC_UPPER(doc->mentions, w.beg, m);
    while (m > 0 && doc->mentions.v[m - 1].span.beg >= w.beg)
      m--;
    for (; m < doc->mentions.n && doc->mentions.v[m].span.beg < w.end &&
           n < CONTENT_SCAN;
         m++, n++) {
      uint32_t a = who(r, doc->mentions.v[m].entity);
      if (a == QUOTH_NONE || r->notes[m].kind == MEN_PRONOUN ||
          (r->notes[m].flags & NOTE_OWNER &&
           !(r->notes[m].flags & NOTE_QUOTED)) ||
          (a == who(r, r->speaker) && r->speaker_line == s->line &&
           !is_named(r, m)))
        continue;
      r->actors.v[a].stamp = st;
    }
  }
}

static int distance(const resolver *r, const spoken *s, uint32_t i) {
  uint32_t line = r->doc->mentions.v[i].line, sen = r->notes[i].sentence;
  uint32_t dl = line > s->line ? line - s->line : 0;
  uint32_t ds = sen > s->sentence ? sen - s->sentence : 0;
  if (dl > LINES_MAX) dl = LINES_MAX;
  if (ds > SENTENCES_MAX) ds = SENTENCES_MAX;
  return (int)dl * POINTS_LINE + (int)ds * POINTS_SENTENCE;
}

/* What a choice looks for. */
typedef struct {
  uint8_t gender;  /* of a person */
  uint8_t body;    /* a body or thing rather than a person */
  uint8_t plural;  /* several */
  uint8_t one;     /* no more than one thing */
  uint8_t nearest; /* whoever spoke does not count */
  uint8_t near;    /* spoken of in this paragraph or the one before */
  uint8_t any;     /* a lone word in this paragraph, if it must be */
  uint16_t country;
  uint8_t age;     /* of this age, or of unknown age */
  uint8_t lay;     /* if named, of no known office: "the man" */
} wish;

/* A lone name of which nothing tells that it is a person's, or one of what may
** be a company: "The dam's owner, Northern Catchments," "the operator Railix". */
static int may_be_body(const resolver *r, const actor *p) {
  uint32_t head;
  if (p->kind != MEN_PERSON || p->gender || p->age) return NO;
  if (p->title == QUOTH_NONE) return p->words == 1;
  head = r->titles.v[p->title].head;
  return is_kind(r, head, LEX_CONCEPT_COMPANY) ||
         is_kind(r, head, LEX_CONCEPT_HOLDER);
}

/* The same of several words: "Kilbarna Meats, which", "it said". */
static int may_be_firm(const actor *p) {
  return p->kind == MEN_PERSON && p->fullest != QUOTH_NONE && !p->gender &&
         !p->age && p->title == QUOTH_NONE;
}

static int is_plain(const resolver *r, const actor *p);

static int suits(const resolver *r, const actor *p, const wish *w, int acts) {
  if (w->plural || p->plural) return w->plural && (p->plural || p->many);
  if (w->body && w->one && p->things) return NO;
  if (w->body)
    return p->kind != MEN_PERSON || (w->any && may_be_body(r, p));
  if (p->kind != MEN_PERSON ||
      (w->gender && p->gender && w->gender != p->gender) ||
      (w->lay && p->fullest != QUOTH_NONE && !is_plain(r, p)))
    return NO;
  /* a lone capitalised word of which nothing else is known may be anything */
  if (p->words == 1 && !p->gender && p->title == QUOTH_NONE && !p->spoke &&
      !acts)
    return NO;
  return !(w->country && p->country && w->country != p->country) &&
         !(w->age && p->age && w->age != p->age);
}

static int asks(const resolver *r, const quoth_statement *s) {
  const quoth_span *w = &r->doc->pieces.v[s->piece];
  uint32_t end = s->npiece ? w[s->npiece - 1].end : 0;
  return end && r->doc->txt[end - 1] == '?';
}

/* "Ito told Reed that it was over. He replied": does a statement answer the one
** before, which somebody was told? */
static int replies(const resolver *r, const quoth_statement *s,
                   const quoth_statement *p) {
  uint32_t t;
  if (!s->cue.end || p->addressee_mention == QUOTH_NONE ||
      p->line + 1 < s->line)
    return NO;
  DOC_UPPER(r->doc->toks, s->cue.end - 1, t);
  return t && is_kind(r, t - 1, LEX_CONCEPT_REPLY);
}

/* Who has just asked a question that a statement, which is none, may answer:
** put to somebody, *whom, or in another paragraph. In one's own words one goes
** on. */
static uint32_t asker(const resolver *r, uint32_t st, uint32_t *whom) {
  const quoth_doc *doc = r->doc;
  const quoth_statement *s = &doc->statements.v[st], *p = s;
  do {
    if (p == doc->statements.v) return QUOTH_NONE;
    p--;
  } while (p->parent != QUOTH_NONE);
  if (!replies(r, s, p) &&
      (s->act == ACT_QUESTION || asks(r, s) || p->line + 1 < s->line ||
       !(p->act == ACT_QUESTION || asks(r, p)) ||
       (!p->addressee.end && (p->line == s->line) == (p->type == TYPE_DIRECT))))
    return QUOTH_NONE;
  if (p->addressee_mention != QUOTH_NONE &&
      (s->type == TYPE_DIRECT || replies(r, s, p)))
    *whom = who(r, doc->mentions.v[p->addressee_mention].entity);
  return p->source_mention == QUOTH_NONE
             ? QUOTH_NONE
             : who(r, doc->mentions.v[p->source_mention].entity);
}

/* Does a mention stand in the words of a statement? */
static int is_said_in(const resolver *r, uint32_t i, const quoth_statement *s) {
  const quoth_span *p = &r->doc->pieces.v[s->piece];
  quoth_span w = r->doc->mentions.v[i].span;
  uint32_t n = s->npiece;
  while (n > 1) { /* they stand in the order of the text */
    uint32_t half = n / 2;
    if (p[half].beg <= w.beg) p += half;
    n -= half;
  }
  return n && within(w, *p);
}

/* Who asks a question that a mention stands in: "she" of "Dorr asked whether
** she missed it" is whom he asks; QUOTH_NONE for none. */
static uint32_t asks_about(const resolver *r, uint32_t i) {
  const quoth_statement *s;
  if (r->said == QUOTH_NONE) return QUOTH_NONE;
  s = &r->doc->statements.v[r->said];
  return s->act == ACT_QUESTION && is_said_in(r, i, s) ? who(r, r->speaker)
                                                       : QUOTH_NONE;
}

static int is_direct(const resolver *r, uint32_t st) {
  return st != QUOTH_NONE && r->doc->statements.v[st].type == TYPE_DIRECT;
}

/* Where mention i begins, or before it the words of statement st, whose source
** it is: “…,” he said. */
static uint32_t start_of(const resolver *r, uint32_t i, uint32_t st) {
  const quoth_doc *doc = r->doc;
  uint32_t beg = doc->mentions.v[i].span.beg, words;
  if (!is_direct(r, st)) return beg;
  words = doc->pieces.v[doc->statements.v[st].piece].beg;
  return words < beg ? words : beg;
}

/* Does somebody named begin the sentence before a place in the paragraph of
** mention i? */
static int acts_before(const resolver *r, uint32_t i, uint32_t at,
                       const spoken *s) {
  const actor *p = &r->actors.v[s->actor];
  uint32_t sen;
  if (p->kind != MEN_PERSON || p->fullest == QUOTH_NONE ||
      s->salience != POINTS_SUBJECT || s->line != r->doc->mentions.v[i].line)
    return NO;
  DOC_UPPER(r->doc->sentences, at, sen);
  return sen == s->sentence + 2;
}

/* "Ann Yu has had enough. She said", or "“…,” she said": is somebody named for
** the first time who begins the sentence before the one that begins there? */
static int is_new_topic(const resolver *r, uint32_t i, uint32_t at,
                        const spoken *s) {
  const actor *p = &r->actors.v[s->actor];
  return p->words > 1 && r->notes[p->first].sentence == s->sentence &&
         acts_before(r, i, at, s) &&
         at <= r->doc->sentences.v[s->sentence + 1].span.beg + MARK_BYTES;
}

/* "Maes shrugged. “It is only football,” he said": does somebody named begin
** the short sentence before words? */
static int takes_turn(const resolver *r, uint32_t i, uint32_t at,
                      const spoken *s) {
  const quoth_doc *doc = r->doc;
  quoth_span w;
  uint32_t from, to;
  if (at == doc->mentions.v[i].span.beg || !acts_before(r, i, at, s)) return NO;
  w = doc->sentences.v[s->sentence].span;
  DOC_UPPER(doc->toks, w.beg, from);
  DOC_UPPER(doc->toks, w.end, to);
  return to - from < TURN_TOKENS;
}

/* Does a statement begin with words of a third person, tagged so: “She is
** innocent,”? */
static int tells_of_third(const resolver *r, uint32_t st, uint64_t tags) {
  const quoth_doc *doc = r->doc;
  quoth_span w;
  uint32_t t, n = 0;
  if (!is_direct(r, st)) return NO;
  w = doc->pieces.v[doc->statements.v[st].piece];
  DOC_UPPER(doc->toks, w.beg, t);
  for (t -= t > 0;
       t < doc->toks.n && tok_span(r, t).beg < w.end && n < CONTENT_SCAN;
       t++, n++)
    if (tags_at(r, t) & tags && tok_span(r, t).beg >= w.beg) return YES;
  return NO;
}

/* Is it likelier whose actor a is than a who is meant, of whom no gender is
** known: "Her lawyer said she was innocent", or when that one was spoken of
** since? k is the place of a among those spoken of. */
static int yields_to_owner(const resolver *r, uint32_t i, uint32_t a,
                           unsigned k) {
  const actor *p = &r->actors.v[a];
  uint32_t owner = who(r, p->owner);
  if (owner == QUOTH_NONE || p->gender || p->fullest != QUOTH_NONE) return NO;
  if (r->said != QUOTH_NONE && who(r, r->speaker) == a &&
      is_said_in(r, i, &r->doc->statements.v[r->said]))
    return YES;
  while (k > 0)
    if (r->recent[--k].actor == owner) return YES;
  return NO;
}

/* "Union leader Joan Pratt disagreed. She said": does an actor of unknown
** gender act in the sentence before a mention, in whose paragraph nobody acts
** who has the one looked for? k is its place among those spoken of. */
static int is_topic(const resolver *r, uint32_t i, uint8_t gender, unsigned k) {
  const spoken *s = &r->recent[k];
  uint32_t line = r->doc->mentions.v[i].line;
  if (s->line != line || s->sentence + 1 != r->notes[i].sentence ||
      s->salience < POINTS_ACTS || r->actors.v[s->actor].words < 2)
    return NO;
  for (k = 0; k < r->nrecent && r->recent[k].line == line; k++)
    if (r->recent[k].salience >= POINTS_ACTS &&
        r->actors.v[r->recent[k].actor].gender == gender)
      return NO;
  return YES;
}

/* "Reed was accused by Cole. He said": is it likelier with whom the sentence
** begins than its agent, the k-th of those spoken of? */
static int yields_to_subject(const resolver *r, unsigned k, const wish *w) {
  const spoken *s = &r->recent[k];
  if (s->agent != AGENT_PASSIVE) return NO;
  for (k = 0; k < r->nrecent; k++) {
    const spoken *t = &r->recent[k];
    const actor *p = &r->actors.v[t->actor];
    SPK_STEP();
    if (t->sentence == s->sentence && t->agent != AGENT_PASSIVE && !t->owns &&
        t->salience == POINTS_SUBJECT && p->kind == MEN_PERSON &&
        p->fullest != QUOTH_NONE && suits(r, p, w, YES))
      return YES;
  }
  return NO;
}

/* What is known of the place of a mention before any antecedent is looked at;
** an actor is QUOTH_NONE for nobody. */
typedef struct {
  uint32_t i, st; /* the mention; the statement it is the source of, or NONE */
  uint32_t at;    /* where it begins, or the words of that */
  uint32_t line, speaker, speaker_line;
  uint32_t heard;   /* who speaks to it, or whom it speaks to */
  uint32_t asked;   /* who has just asked */
  uint32_t answers; /* who has just been asked */
  int direct;       /* the statement is */
  int third;        /* and begins with words of another of the same gender */
} setting;

static setting setting_of(resolver *r, uint32_t i, uint32_t st, const wish *w) {
  const quoth_doc *doc = r->doc;
  const quoth_statement *v = doc->statements.v;
  /* "Police fear more, he said": they speak in his words only */
  int inner =
      st != QUOTH_NONE && r->said != QUOTH_NONE && v[r->said].parent == st;
  setting c;
  c.i = i;
  c.st = st;
  c.at = start_of(r, i, st);
  c.line = doc->mentions.v[i].line;
  c.speaker = who(r, inner ? r->person : r->speaker);
  c.speaker_line = inner ? r->person_line : r->speaker_line;
  c.heard = c.answers = QUOTH_NONE;
  c.asked = st == QUOTH_NONE ? asks_about(r, i) : asker(r, st, &c.answers);
  if (c.answers != QUOTH_NONE && c.asked == QUOTH_NONE) {
    c.speaker = c.answers; /* "Asked whether he would go, Reed laughed. “…" */
    c.speaker_line = c.line;
  }
  c.direct = is_direct(r, st);
  c.third = w->gender &&
            tells_of_third(r, st, w->gender == GEN_MALE ? is.he : is.she);
  if (r->said != QUOTH_NONE && v[r->said].addressee_mention == i)
    c.heard = who(r, r->speaker); /* "Haas told him" */
  if (st != QUOTH_NONE) {
    stamp_content(r, st);
    if (v[st].addressee_mention != QUOTH_NONE)
      c.heard = who(r, doc->mentions.v[v[st].addressee_mention].entity);
  }
  return c;
}

/* May the k-th of those spoken of be meant at all? */
static int is_possible(const resolver *r, unsigned k, const wish *w,
                       const setting *c) {
  const spoken *s = &r->recent[k];
  uint32_t a = s->actor;
  if (!suits(r, &r->actors.v[a], w, w->any && s->line == c->line) &&
      /* "Kilbarna Meats said … It added" */
      !(w->body && w->any && may_be_firm(&r->actors.v[a]) && a == c->speaker &&
        c->speaker_line == c->line))
    return NO;
  if (w->near && s->line + 1 < c->line) return NO;
  if (s->agent == AGENT_OPENING && s->sentence == r->notes[c->i].sentence)
    return NO;
  /* what tells where a paper comes from is not about who has seen it */
  if (w->body && s->onlooker) return NO;
  /* "Snowfall was light, she says" */
  if (c->st != QUOTH_NONE && r->actors.v[a].stamp == c->st &&
      (c->direct || (w->any && w->gender)))
    return NO;
  return a != c->heard;
}

/* What speaks for the k-th of those spoken of. */
static int points_of(const resolver *r, unsigned k, const wish *w,
                     const setting *c) {
  const spoken *s = &r->recent[k];
  uint32_t a = s->actor;
  const actor *p = &r->actors.v[a];
  int points = s->salience + distance(r, s, c->i);
  if (w->gender && (p->gender || is_topic(r, c->i, w->gender, k)))
    points += POINTS_GENDER;
  if (w->age && w->age == p->age) points += POINTS_AGE;
  if (a == c->speaker && !w->nearest && c->speaker_line + 1 >= c->line)
    points += c->speaker_line == c->line ? POINTS_SPEAKER : POINTS_SPEAKER_FAR;
  if (w->body ? p->kind == MEN_PERSON : p->words < 2) points += POINTS_UNNAMED;
  if (w->plural && !p->plural) points += POINTS_MANY;
  if (p->often == OFTEN) points += POINTS_OFTEN;
  if (p->kind == MEN_PLACE) points += POINTS_PLACE;
  if (!(a == c->asked && c->direct) && is_new_topic(r, c->i, c->at, s))
    points += POINTS_NEW;
  if (!c->third && takes_turn(r, c->i, c->at, s)) points += POINTS_TURN;
  if (a == c->asked) points += POINTS_ASKED;
  if (a == c->answers) points += POINTS_ANSWERS;
  if (w->gender && !c->third) {
    if (yields_to_subject(r, k, w)) points += POINTS_AGENT;
    if (yields_to_owner(r, c->i, a, k)) points += POINTS_OWNED;
  }
  if (c->st != QUOTH_NONE && p->stamp == c->st) points += POINTS_CONTENT;
  return points;
}

/* The best antecedent among those spoken of for mention i, which is the source
** of statement st or of none; *lead: how far it is ahead of the next one. */
static uint32_t antecedent(resolver *r, uint32_t i, uint32_t st, const wish *w,
                           int *lead) {
  setting c = setting_of(r, i, st, w);
  uint32_t best = QUOTH_NONE;
  int top = 0, next = 0;
  unsigned n = 0;
  for (unsigned k = 0; k < r->nrecent; k++) {
    int points;
    SPK_STEP();
    if (!is_possible(r, k, w, &c)) continue;
    points = points_of(r, k, w, &c);
    if (!n++ || points > top) {
      next = n > 1 ? top : points;
      top = points;
      best = r->recent[k].actor;
    } else if (n == 2 || points > next) {
      next = points;
    }
  }
  *lead = n < 2 ? POINTS_CLEAR : top - next;
  return best;
}

static uint32_t choose(resolver *r, uint32_t i, const wish *w) {
  int lead;
  uint32_t a = antecedent(r, i, r->notes[i].told, w, &lead);
  if (a == QUOTH_NONE) return a;
  settle(r, i, a, lead >= POINTS_CLEAR ? SURE_PRONOUN : SURE_PRONOUN_TIE);
  if (lead < POINTS_CLOSE) r->notes[i].flags |= NOTE_UNSURE;
  return a;
}

/* That of "her" in "her lawyer". */
static uint8_t gender_of_owner(const resolver *r, uint32_t i) {
  uint64_t tags = tags_at(r, r->doc->mentions.v[i].tok);
  if (!(tags & is.poss)) return GEN_UNKNOWN;
  return tags & is.he ? GEN_MALE : tags & is.she ? GEN_FEMALE : GEN_UNKNOWN;
}

/* Who is meant by "her" of "her lawyer", or QUOTH_NONE. */
static uint32_t possessor_of(resolver *r, uint32_t i) {
  wish w = {.gender = gender_of_owner(r, i)};
  int lead;
  return w.gender && r->doc->mentions.v[i].quotation == QUOTH_NONE
             ? antecedent(r, i, QUOTH_NONE, &w, &lead)
             : QUOTH_NONE;
}

/* Does an actor hold an office that a concept covers? */
static int holds(const resolver *r, uint32_t a, uint16_t concept) {
  uint32_t n = 0;
  for (uint32_t t = r->actors.v[a].title; t != QUOTH_NONE && n < ROLES_SCAN;
       t = r->titles.v[t].next, n++)
    if (!r->titles.v[t].status && r->titles.v[t].concept &&
        lex_covers(r->doc->lex, concept, r->titles.v[t].concept))
      return YES;
  return NO;
}

/* Does a name or an office tell of the elder, or the younger: "Sr.", "son"? */
static int is_born(const resolver *r, const actor *p, unsigned known) {
  quoth_span w[NAME_WORDS];
  unsigned n = words_of(r, p->fullest, w), k = 0;
  if (n && is_kind(r, tok_of(r, p->fullest, w[n - 1]), known)) return YES;
  for (uint32_t t = p->title; t != QUOTH_NONE && k < ROLES_SCAN;
       t = r->titles.v[t].next, k++)
    if (lex_means(r->doc->lex, known, r->titles.v[t].concept)) return YES;
  return NO;
}

/* A surname that several bear: the one whom the gender tells, else the one so
** called before (a relative then goes by the first name), else the one spoken
** of last, else the first who will be. */
static quoth_err choose_name(resolver *r, uint32_t i, const quoth_span *w,
                             unsigned n, int bare_name) {
  unsigned seen = 0;
  chain c = chain_of(r, hash_text(r, w[bare_of(r, i, n) - 1], KEY_LAST));
  int first = is_shared(r, i, w[0]);
  uint32_t a, best = QUOTH_NONE;
  uint16_t concept = 0;
  unsigned rank = RECENT_MAX + 1;
  uint8_t g = gender_of(r, i);
  int known = 0;
  unsigned born = born_of(r, i);
  unsigned other = LEX_CONCEPT_ELDER + LEX_CONCEPT_YOUNGER - born;
  if (first) c = chain_of(r, hash_text(r, w[0], KEY_FIRST));
  if (r->doc->mentions.v[i].role.end)
    concept = concept_at(r, r->notes[i].noun);
  while ((a = next_of(r, &c)) != QUOTH_NONE) {
    const actor *p = &r->actors.v[a];
    unsigned k = 0;
    int ag = (g && p->gender == g) * 2 + (bare_name && !born && p->bare) +
             (born && is_born(r, p, born)) * 4 -
             (born && is_born(r, p, other)) * 4 +
             (concept && holds(r, a, concept)) * 4;
    if (a == best || !(first ? begins_name(r, i, w[0], p)
                             : names(r, i, w, n, p)))
      continue;
    while (k < r->nrecent && r->recent[k].actor != a)
      k++;
    if (k == r->nrecent || is_late(r, i)) k = RECENT_MAX;
    seen += k < RECENT_MAX;
    if (best == QUOTH_NONE || ag > known ||
        (ag == known &&
         (k < rank || (k == rank && p->first < r->actors.v[best].first)))) {
      best = a;
      rank = k;
      known = ag;
    }
  }
  /* "his son Mike", later "the younger Reed" */
  for (unsigned k = 0; born && known <= 0 && k < r->nrecent; k++) {
    const actor *p;
    a = r->recent[k].actor;
    p = &r->actors.v[a];
    if (p->words != 1 || p->kind != MEN_PERSON || !is_born(r, p, born))
      continue;
    best = a;
    known = 1;
  }
  if (best == QUOTH_NONE) return QUOTH_OK;
  if (bare_name && !born) r->actors.v[best].bare = YES;
  settle(r, i, best, seen == 1 || known > 0 ? SURE_BEARER : SURE_SHARED);
  if (seen != 1 && known <= 0) r->notes[i].flags |= NOTE_UNSURE;
  return learn(r, i, best);
}

/* -- role phrases -- */

enum {
  ART_NONE,
  ART_DEFINITE,
  ART_INDEFINITE
};

/* "Mr and Mrs Strand" */
static int is_couple(const resolver *r, uint32_t i) {
  return r->notes[i].kind == MEN_GROUP &&
         is_address(r, r->doc->mentions.v[i].tok);
}

static int article_of(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint64_t tags = tags_at(r, m->tok);
  if (is_kind(r, m->tok, LEX_CONCEPT_DEFINITE) || m->owner != QUOTH_NONE ||
      tags & is.poss || is_couple(r, i))
    return ART_DEFINITE;
  if (is_kind(r, m->tok, LEX_CONCEPT_INDEFINITE) || tags & is.num ||
      r->doc->toks.v[m->tok].kind == TOK_NUMBER)
    return ART_INDEFINITE;
  return is_late(r, i) ? ART_DEFINITE : ART_NONE;
}

/* What a role phrase says. */
typedef struct {
  uint32_t mention, head, owner;
  uint32_t possessor; /* who is meant by "her" of "her sister", or NONE */
  uint16_t concept, country;
  quoth_span toks, office; /* without, and with what stands behind it */
  uint8_t gender, status;
  int after; /* its country stands behind the noun */
  int owned;   /* tells whose office it is: "the family's doctor" */
  int age;     /* tells one: "the 54-year-old" */
  int epithet; /* says what anybody may be: "the mother of two" */
} phrase;

/* A word with a capital that tells whose an office is: "Norland", "Labour". */
static int is_qualifier(const resolver *r, uint32_t tok) {
  const quoth_token *k = &r->doc->toks.v[tok];
  return k->shape >= SHAPE_CAP && k->kind == TOK_WORD &&
         !(tags_at(r, tok) & (is.role | is.title | is.det | is.poss));
}

/* Of a country, place or club, or nothing is known of it. */
static int is_owner(const resolver *r, uint32_t tok) {
  uint64_t tags = tags_at(r, tok);
  return !tags || tags & (is.place | is.demonym) ||
         is_kind(r, tok, LEX_CONCEPT_CLUB);
}

/* An office in a mention with what stands behind it or behind its holder's
** name: "Mayor Ann Yu of Leeds". */
static quoth_span office_tokens(const resolver *r, uint32_t i, quoth_span t) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  if (m->name.beg > tok_span(r, t.beg).beg)
    t.end = part_tokens(r, m, m->name).end;
  else if (m->name.end)
    return t;
  while (t.end < m->tok + m->ntok && r->doc->toks.v[t.end].kind != TOK_COMMA)
    t.end++;
  return t;
}

/* "the mother of two", "the man", but not "the mother of the victim". */
static int is_epithet(const resolver *r, quoth_span t, uint32_t head) {
  uint32_t of = head + 1;
  if (!is_kind(r, head, LEX_CONCEPT_EPITHET)) return NO;
  if (of >= t.end) /* "the mother" is somebody's */
    return !is_kind(r, head, LEX_CONCEPT_ELDER);
  return of + 1 < t.end && tags_at(r, of) & is.prep &&
         tags_at(r, of + 1) & is.num;
}

static phrase read_phrase(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  quoth_span t = r->notes[i].role;
  phrase f;
  memset(&f, 0, sizeof f);
  f.mention = i;
  f.head = r->notes[i].noun;
  f.concept = concept_at(r, f.head);
  f.country = country_of(r, i, &f.after);
  f.gender = gender_of(r, i);
  f.toks = t;
  f.office = office_tokens(r, i, t);
  f.status = status_of(r, t, f.head);
  f.epithet = is_epithet(r, whole_of(m), f.head) ||
              (tags_at(r, f.head) & is.demonym && f.head + 1 == t.end);
  f.owner = f.possessor = QUOTH_NONE;
  if (gender_of_owner(r, i) && m->quotation == QUOTH_NONE &&
      r->person != QUOTH_NONE && r->person_line + 1 >= m->line) {
    uint32_t a = who(r, r->person);
    if (r->actors.v[a].gender == gender_of_owner(r, i)) f.possessor = a;
  }
  if (m->owner != QUOTH_NONE) {
    uint32_t o = who(r, r->doc->mentions.v[m->owner].entity);
    if (o != QUOTH_NONE && r->actors.v[o].kind == MEN_PERSON) f.owner = o;
  }
  f.owned = m->owner != QUOTH_NONE;
  for (uint32_t k = t.beg; k < t.end; k++) {
    if (is_age(r, k)) f.age = YES;
    if (r->doc->toks.v[k].kind == TOK_POSS) f.owned = YES;
  }
  f.owned &= !is_kind(r, f.head, LEX_CONCEPT_RELATION);
  return f;
}

#define FIT_WORD 8
#define FIT_WIDER 6    /* "the leader" of a president */
#define FIT_NARROWER 3 /* "the president" of a leader */
#define FIT_COUNTRY 1  /* nothing but the country is known of either */
#define FIT_SAME_COUNTRY 3
#define FIT_NEW_COUNTRY (-2)
#define FIT_SPEAKER 1

/* Do two words or phrases of the lexicon end in the same word: "minister",
** "deputy minister"? */
static int same_noun(const resolver *r, uint32_t a, uint32_t b) {
  const char *s = r->doc->txt;
  quoth_span v = tok_span(r, a), w = tok_span(r, b);
  while (v.beg < v.end && w.beg < w.end) {
    if (folded(s, --v.end, v.beg) != folded(s, --w.end, w.beg)) return NO;
    if (v.end == v.beg || s[v.end - 1] == ' ')
      return w.end == w.beg || s[w.end - 1] == ' ';
  }
  return NO;
}

/* Does a phrase of the lexicon begin with another: "secretary of state"? */
static int begins_with(const resolver *r, quoth_span w, quoth_span v) {
  w.end = w.beg + (v.end - v.beg) < w.end ? w.beg + (v.end - v.beg) : w.end;
  return r->doc->txt[w.end] == ' ' && same_text(r, v, w);
}

/* "The Labour councillor" of "Labour's Ann Yu": is the actor named with whose
** the office is? */
static int is_named_of(const resolver *r, const phrase *f, const actor *p) {
  const quoth_mention *m;
  if (p->fullest == QUOTH_NONE) return NO;
  m = &r->doc->mentions.v[p->fullest];
  for (uint32_t k = m->tok; tok_span(r, k).beg < m->name.beg; k++)
    for (uint32_t i = f->toks.beg; is_qualifier(r, k) && i < f->head; i++)
      if (is_qualifier(r, i) && same_text(r, tok_span(r, i), tok_span(r, k)))
        return YES;
  return NO;
}

/* A word of an office that tells what it is in charge of: "rail", "union". */
static int is_charge(const resolver *r, uint32_t tok, uint32_t head) {
  uint64_t no = is.role | is.title | is.det | is.poss | is.prep | is.conj |
                is.adv | is.place | is.demonym;
  return tok != head && r->doc->toks.v[tok].kind == TOK_WORD &&
         !(tags_at(r, tok) & no) && !is_kind(r, tok, LEX_CONCEPT_PAST) &&
         !is_kind(r, tok, LEX_CONCEPT_STATUS);
}

/* What an office may be told by: whose it is, or what it is in charge of. */
enum {
  PART_OWNER,
  PART_CHARGE
};

static int is_part(const resolver *r, uint32_t tok, uint32_t head, int part) {
  return part == PART_OWNER ? is_qualifier(r, tok) : is_charge(r, tok, head);
}

/* Do a phrase and an office tell of the same part: 1, of others: -1, as "rail
** safety chief" and "Halden chief executive"? */
static int same_part(const resolver *r, const phrase *f, const title *x,
                     int part) {
  const quoth_mention *m = &r->doc->mentions.v[f->mention];
  const quoth_mention *n = &r->doc->mentions.v[x->mention];
  quoth_span a = f->office, b = office_tokens(r, x->mention, x->toks);
  int mine = NO, yours = NO;
  for (uint32_t i = a.beg; i < a.end; i++) {
    if (!is_part(r, i, f->head, part) || within(tok_span(r, i), m->name))
      continue;
    mine |= part == PART_CHARGE || is_owner(r, i);
    for (uint32_t k = b.beg; k < b.end; k++) {
      if (!is_part(r, k, x->head, part) || within(tok_span(r, k), n->name))
        continue;
      if (same_text(r, tok_span(r, i), tok_span(r, k))) return 1;
      yours |= part == PART_CHARGE || is_owner(r, k);
    }
  }
  return mine && yours ? -1 : 0;
}

/* "The mayor of Leeds" after Mayor Ann Yu of York, "the head of the bank" after
** the head of the hospital or of Norland: does what stands behind the noun of a
** phrase tell of another office than that? */
static int is_of_another(const resolver *r, const phrase *f, const title *x) {
  quoth_span b = office_tokens(r, x->mention, x->toks);
  quoth_span name = r->doc->mentions.v[x->mention].name;
  int place = NO, other = NO, mine = NO, yours = NO, state = NO;
  for (uint32_t i = f->head + 1; i < f->office.end &&
                                 r->doc->toks.v[i].kind != TOK_COMMA;
       i++) {
    if (within(tok_span(r, i), r->doc->mentions.v[f->mention].name)) continue;
    if (is_kind(r, i, LEX_CONCEPT_COMPANY) ||
        is_kind(r, i, LEX_CONCEPT_ORGANIZATION) ||
        tags_at(r, i) & LEX_TAG(COUNTRY))
      return NO;
    for (uint32_t k = b.beg; k < b.end; k++)
      if (k != x->head && same_text(r, tok_span(r, i), tok_span(r, k)) &&
          (is_qualifier(r, k) || is_charge(r, k, x->head)))
        return NO;
    if (is_qualifier(r, i))
      place |= is_owner(r, i);
    else
      mine |= is_charge(r, i, f->head);
  }
  for (uint32_t k = b.beg; k < b.end; k++) {
    if (within(tok_span(r, k), name)) continue;
    state |= (tags_at(r, k) & (LEX_TAG(COUNTRY) | is.demonym)) != 0;
    other |= k > b.beg && tags_at(r, k - 1) & is.prep && is_qualifier(r, k) &&
             is_owner(r, k);
    yours |= r->doc->toks.v[k].shape == SHAPE_LOWER && is_charge(r, k, x->head);
  }
  return (place && other) || (mine && (yours || state));
}

/* Is an office in charge of something else than the phrase with the same noun:
** "Aviation Minister", but not "Norwegian minister", and "the health
** minister"? */
static int has_other_charge(const resolver *r, const phrase *f,
                            const title *x) {
  quoth_span t = office_tokens(r, x->mention, x->toks);
  quoth_span name = r->doc->mentions.v[x->mention].name;
  int other = NO;
  if (!same_noun(r, f->head, x->head)) return NO;
  for (; t.beg < t.end; t.beg++) {
    quoth_span w = tok_span(r, t.beg);
    if (!is_charge(r, t.beg, x->head) || within(w, name)) continue;
    if (begins_with(r, tok_span(r, f->head), w)) return NO;
    other = YES;
  }
  return other;
}

/* How well the noun of a phrase fits that of an office; 0 when it does not. */
static int fits_office(const resolver *r, const phrase *f, const title *x,
                       int anyone) {
  const quoth_lexicon *lex = r->doc->lex;
  if (same_text(r, tok_span(r, x->head), tok_span(r, f->head)) ||
      (f->concept && f->concept == x->concept))
    return FIT_WORD;
  if (!f->concept || !x->concept) return 0; /* nothing to compare */
  if (lex_covers(lex, f->concept, x->concept) ||
      begins_with(r, tok_span(r, x->head), tok_span(r, f->head)))
    return FIT_WIDER;
  if (!anyone && lex_covers(lex, x->concept, f->concept) &&
      !has_other_charge(r, f, x))
    return FIT_NARROWER; /* "the mayor" is not "a local official" */
  return f->status && x->status && same_noun(r, f->head, x->head)
             ? FIT_WIDER /* "the deputy minister", of agriculture */
             : 0;
}

/* How well a role phrase fits an actor; 0 when it cannot mean it. */
static int fits(const resolver *r, const phrase *f, uint32_t a) {
  const actor *p = &r->actors.v[a];
  int best = 0, scanned = 0, blank, anyone, owned;
  if (p->kind != MEN_PERSON || p->plural || a == f->owner || a == f->possessor)
    return 0;
  if (f->gender && p->gender && f->gender != p->gender) return 0;
  if (f->country && p->country && f->country != p->country) return 0;
  if (f->country && !p->country && f->after) return 0;
  blank = p->title == QUOTH_NONE || !f->concept;
  anyone = p->fullest == QUOTH_NONE && p->indefinite;
  owned = f->owner != QUOTH_NONE && f->owner != who(r, p->owner);
  if (owned && (p->owner != QUOTH_NONE ||
                is_kind(r, f->head, LEX_CONCEPT_RELATION)))
    return 0;
  for (uint32_t t = p->title; t != QUOTH_NONE && scanned++ < ROLES_SCAN;
       t = r->titles.v[t].next) {
    const title *x = &r->titles.v[t];
    int fit = fits_office(r, f, x, anyone), owner;
    if (!fit) {
      blank |= !x->concept;
      continue;
    }
    if (f->status != x->status &&
        (f->status || fit != FIT_WIDER || same_noun(r, f->head, x->head)))
      continue;
    /* "the Danish minister" is not the one who is just "the minister" */
    if (fit == FIT_WORD && f->country && !p->country) continue;
    if (is_late(r, f->mention) && same_part(r, f, x, PART_CHARGE) < 0) continue;
    if (is_of_another(r, f, x)) continue;
    /* "the family's doctor" is more than a "Dr." or "every doctor" */
    if (f->owned && (anyone || !x->listed) &&
        same_part(r, f, x, PART_CHARGE) <= 0)
      continue;
    owner = same_part(r, f, x, PART_OWNER);
    /* "the Tongan winger" is a winger with any club */
    if (owner < 0 &&
        !(f->country && (f->country == p->country ||
                         is_kind(r, f->head, LEX_CONCEPT_CELEBRITY))))
      continue;
    if (owned && owner <= 0) continue; /* or "the president of Norland" */
    if (owner > 0) fit += FIT_SAME_COUNTRY;
    if (fit > best) best = fit;
  }
  if (!best && blank && !owned &&
      ((f->country && f->country == p->country) || is_named_of(r, f, p)))
    best = FIT_COUNTRY;
  if (!best) return 0;
  if (f->country) best += p->country ? FIT_SAME_COUNTRY : FIT_NEW_COUNTRY;
  if (a == who(r, r->speaker)) best += FIT_SPEAKER;
  /* "the official" is who said so before without a name, not one just named */
  if (p->spoke && p->fullest == QUOTH_NONE && tags_at(r, f->head) & is.anon &&
      r->notes[f->mention].told != QUOTH_NONE)
    best += FIT_SPEAKER;
  return best > 0 ? best : 0;
}

/* The actor a role phrase fits best; *tie tells of another as good. */
static uint32_t holder(const resolver *r, const phrase *f, int unnamed,
                       int *tie) {
  uint32_t best = QUOTH_NONE;
  int top = 0, late = is_late(r, f->mention);
  unsigned n = late ? r->actors.n : r->nrecent;
  *tie = NO;
  if (n > RECENT_MAX) n = RECENT_MAX;
  for (unsigned k = 0; k < n; k++) {
    uint32_t a = late ? who(r, k) : r->recent[k].actor;
    int fit;
    SPK_STEP();
    if (a == best || (unnamed && r->actors.v[a].fullest != QUOTH_NONE))
      continue;
    fit = fits(r, f, a);
    if (fit > top) {
      *tie = NO;
      top = fit;
      best = a;
    } else if (fit && fit == top) {
      *tie = YES;
    }
  }
  return best;
}

static quoth_err new_phrase(resolver *r, uint32_t i, uint8_t kind,
                            uint32_t *a) {
  quoth_err e = add_actor(r, i, kind, a);
  int after;
  if (e) return e;
  r->actors.v[*a].indefinite = article_of(r, i) != ART_DEFINITE;
  if (kind != MEN_PERSON) /* "the Russian government" is not the German one */
    r->actors.v[*a].country = country_of(r, i, &after);
  return take(r, i, *a, SURE_PHRASE);
}

/* Is nothing known of an actor but a form of address, or whose relative or
** friend it is? */
static int is_plain(const resolver *r, const actor *p) {
  uint32_t n = 0;
  for (uint32_t t = p->title; t != QUOTH_NONE && n < ROLES_SCAN;
       t = r->titles.v[t].next, n++)
    if (r->titles.v[t].listed &&
        !lex_means(r->doc->lex, LEX_CONCEPT_RELATION, r->titles.v[t].concept))
      return NO;
  return YES;
}

/* Who acts in the sentence before the one that a mention begins, or the words
** before it that are its own; somebody named, or QUOTH_NONE. */
static uint32_t subject_before(const resolver *r, uint32_t i) {
  const quoth_doc *doc = r->doc;
  uint32_t at = start_of(r, i, r->notes[i].told), sen;
  DOC_UPPER(doc->sentences, at, sen);
  if (sen < 2 || at > doc->sentences.v[--sen].span.beg + MARK_BYTES)
    return QUOTH_NONE;
  for (unsigned k = 0; k < r->nrecent; k++) {
    const spoken *s = &r->recent[k];
    const actor *p = &r->actors.v[s->actor];
    if (s->sentence + 1 < sen) break;
    if (s->sentence < sen && p->kind == MEN_PERSON && p->fullest != QUOTH_NONE)
      return s->salience == POINTS_SUBJECT && !s->owns ? s->actor : QUOTH_NONE;
  }
  return QUOTH_NONE;
}

/* Does a phrase tell what somebody is ("the novelist", "the retired logger",
** "the City boss") rather than whose part it is in the story ("the judge")? */
static int describes(const resolver *r, const phrase *f) {
  if (f->age || f->epithet || is_kind(r, f->head, LEX_CONCEPT_CELEBRITY))
    return YES;
  for (uint32_t k = f->toks.beg; k < f->head; k++)
    if (is_kind(r, k, LEX_CONCEPT_DESCRIBING) || is_kind(r, k, LEX_CONCEPT_CLUB))
      return YES;
  return NO;
}

/* Has somebody else of whom no office is known been named since a person spoke,
** or in what was said? */
static int is_about_another(const resolver *r, uint32_t a) {
  const actor *p;
  if (!r->nrecent || a == QUOTH_NONE) return NO;
  p = &r->actors.v[r->recent->actor];
  return p->same != a && p->kind == MEN_PERSON && !p->plural &&
         p->fullest != QUOTH_NONE && p->words > 1 && is_plain(r, p);
}

/* "Pettersen did. “Torrini, please,” said the midfielder": who was spoken of
** last, when a statement in marks tells of nobody else. */
static uint32_t last_named(const resolver *r, const phrase *f) {
  uint32_t st = r->notes[f->mention].told;
  if (!r->nrecent || !is_kind(r, f->head, LEX_CONCEPT_CELEBRITY) ||
      !is_direct(r, st) ||
      r->recent->line + 1 < r->doc->mentions.v[f->mention].line ||
      r->recent->owns || r->recent->salience < 0 ||
      tells_of_third(r, st, is.he | is.she))
    return QUOTH_NONE;
  return r->recent->actor;
}

/* May a phrase that describes be another word for an actor? Not where another
** office is known of that one, if it does not say much, nor one that is like
** it: the vice president is not "the former president". */
static int is_described(const resolver *r, const phrase *f, uint32_t a) {
  const quoth_mention *m = &r->doc->mentions.v[f->mention];
  const actor *p = &r->actors.v[a];
  int told = r->notes[f->mention].told != QUOTH_NONE;
  for (uint32_t t = p->title, n = 0; t != QUOTH_NONE && n < ROLES_SCAN;
       t = r->titles.v[t].next, n++)
    if (same_noun(r, f->head, r->titles.v[t].head)) return NO;
  return p->kind == MEN_PERSON && p->fullest != QUOTH_NONE && !p->plural &&
         !(f->gender && p->gender && f->gender != p->gender) &&
         !(f->country && p->country && f->country != p->country) &&
         !(f->country && !p->country && told) &&
         (is_plain(r, p) ||
          (told && f->head > m->tok + 1 &&
           (r->speakers == 1 || r->person_line == m->line)));
}

/* A definite phrase that nobody is known to hold and that describes is another
** word for whoever has just spoken, or acts in the sentence before, when of
** that one no office is known; or at a cue when nobody else has spoken. */
static uint32_t described_by(const resolver *r, const phrase *f) {
  uint32_t i = f->mention, a = QUOTH_NONE, subject;
  const quoth_mention *m = &r->doc->mentions.v[i];
  int told = r->notes[i].told != QUOTH_NONE;
  if (is_late(r, i) || m->quotation != QUOTH_NONE || f->owner != QUOTH_NONE ||
      !is_kind(r, m->tok, LEX_CONCEPT_DEFINITE) || !describes(r, f))
    return QUOTH_NONE;
  subject = subject_before(r, i);
  /* "Reed struck late. “I miskicked it,” the winger said" */
  if (subject != QUOTH_NONE && r->person_line != m->line &&
      is_direct(r, r->notes[i].told) && is_described(r, f, subject))
    return subject;
  if ((told || is_kind(r, f->head - 1, LEX_CONCEPT_CLUB)) &&
      r->person_line + LINES_NEAR >= m->line &&
      !is_about_another(r, who(r, r->person)))
    a = who(r, r->person);
  if (a == QUOTH_NONE) a = subject;
  if (a == QUOTH_NONE && told) a = last_named(r, f);
  return a != QUOTH_NONE && is_described(r, f, a) ? a : QUOTH_NONE;
}

/* The newest title of an actor that has a concept, or QUOTH_NONE. */
static uint32_t office_of(const resolver *r, uint32_t a) {
  uint32_t t = r->actors.v[a].title;
  while (t != QUOTH_NONE &&
         (!r->titles.v[t].concept ||
          is_kind(r, r->titles.v[t].head, LEX_CONCEPT_COUNTERPART)))
    t = r->titles.v[t].next;
  return t;
}

/* Whose counterpart a mention tells of: the owner, by name or by pronoun, else
** whoever was spoken of last; one who has an office. That title, or NONE. */
static uint32_t counterpart_of(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t self = who(r, m->entity);
  uint8_t g = gender_of_owner(r, i);
  if (m->owner != QUOTH_NONE) {
    uint32_t o = who(r, r->doc->mentions.v[m->owner].entity);
    return o == QUOTH_NONE || o == self ? QUOTH_NONE : office_of(r, o);
  }
  for (unsigned k = 0; k < r->nrecent; k++) {
    uint32_t a = r->recent[k].actor, t;
    const actor *p = &r->actors.v[a];
    if (a == self || p->kind != MEN_PERSON || p->plural ||
        (g && p->gender && g != p->gender))
      continue;
    t = office_of(r, a);
    if (t != QUOTH_NONE) return t;
  }
  return QUOTH_NONE;
}

/* A named counterpart holds the office of whose it is. */
static void take_office(resolver *r, uint32_t i) {
  uint32_t a = who(r, r->doc->mentions.v[i].entity), n = 0;
  for (uint32_t t = r->actors.v[a].title; t != QUOTH_NONE && n < ROLES_SCAN;
       t = r->titles.v[t].next, n++) {
    uint32_t o;
    if (r->titles.v[t].mention != i ||
        !is_kind(r, r->titles.v[t].head, LEX_CONCEPT_COUNTERPART))
      continue;
    o = counterpart_of(r, i);
    if (o == QUOTH_NONE) return;
    r->titles.v[t].concept = r->titles.v[o].concept;
    r->titles.v[t].status = r->titles.v[o].status;
    return;
  }
}

/* "X, who is also the chairman", "he is a lawyer": whom a role phrase behind a
** form of be tells of, or QUOTH_NONE. */
static uint32_t subject_of(const resolver *r, uint32_t i) {
  const quoth_doc *doc = r->doc;
  const quoth_mention *m = &doc->mentions.v[i];
  uint32_t t = m->tok, first = doc->lines.v[m->line].tok;
  if (m->quotation != QUOTH_NONE || is_late(r, i)) return QUOTH_NONE;
  while (t > first && tags_at(r, t - 1) & is.adv) t--;
  if (t == first || !(tags_at(r, t - 1) & is.be)) return QUOTH_NONE;
  t--;
  if (t > first && tags_at(r, t - 1) & LEX_TAG(HAVE)) t--;
  for (uint32_t k = i; k > 0 && k + RELATIVE_SCAN >= i; k--) {
    const quoth_mention *p = &doc->mentions.v[k - 1];
    uint32_t a = who(r, p->entity);
    if (p->tok + p->ntok != t || p->line != m->line) continue;
    return a != QUOTH_NONE && r->actors.v[a].kind == MEN_PERSON &&
                   !r->actors.v[a].plural &&
                   !(r->notes[k - 1].flags & NOTE_OWNER)
               ? a
               : QUOTH_NONE;
  }
  return QUOTH_NONE;
}

static uint32_t body_of(resolver *r, uint32_t i, uint32_t head, float *sure);

/* "King said", "Mr Bishop said": is a role with a capital but no article, alone
** or behind a form of address, what somebody may be named? */
static int may_be_surname(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t last = m->tok + m->ntok - 1;
  return r->doc->toks.v[last].shape == SHAPE_CAP && !is_late(r, i) &&
         (m->ntok == 1 || (m->ntok == 2 && is_address(r, m->tok)));
}

static quoth_err resolve_role(resolver *r, uint32_t i) {
  phrase f = read_phrase(r, i);
  uint32_t a = subject_of(r, i);
  int definite = article_of(r, i) == ART_DEFINITE, tie;
  quoth_err e;
  if (may_be_surname(r, i)) {
    quoth_span w = tok_span(r, f.head);
    e = choose_name(r, i, &w, 1, YES);
    if (e || r->doc->mentions.v[i].entity != QUOTH_NONE) return e;
  }
  if (a != QUOTH_NONE && a != f.owner) return take(r, i, a, SURE_ROLE);
  a = QUOTH_NONE;
  if (is_kind(r, f.head, LEX_CONCEPT_COUNTERPART)) {
    uint32_t o = counterpart_of(r, i);
    if (o != QUOTH_NONE) {
      f.concept = r->titles.v[o].concept;
      f.status = r->titles.v[o].status;
      f.head = r->titles.v[o].head;
      if (f.owner == QUOTH_NONE) f.owner = who(r, r->titles.v[o].actor);
    }
  }
  if (definite) {
    a = holder(r, &f, NO, &tie);
    if (a != QUOTH_NONE) {
      settle(r, i, a, tie ? SURE_ROLE_TIE : SURE_ROLE);
      if (tie) r->notes[i].flags |= NOTE_UNSURE;
      if (is_late(r, i) && r->doc->mentions.v[i].ntok == 1 &&
          r->doc->toks.v[r->doc->mentions.v[i].tok].shape == SHAPE_LOWER)
        return QUOTH_OK; /* "… – minister" only shortens a role */
      return learn(r, i, a);
    }
    /* "the best man" of somebody's words may be anybody */
    if (f.age || (f.epithet && !(r->notes[i].flags & NOTE_QUOTED))) {
      wish w = {.gender = f.gender, .nearest = (uint8_t)f.age, .any = YES,
                .country = f.country, .age = age_in(r, f.toks)};
      w.lay = w.near = !f.age && is_kind(r, f.head, LEX_CONCEPT_EPITHET) &&
                       r->doc->mentions.v[i].ntok == 2;
      a = choose(r, i, &w);
      if (a != QUOTH_NONE) {
        r->notes[i].sure = SURE_NEAREST;
        return learn(r, i, a);
      }
    }
  }
  if (definite && r->notes[i].told != QUOTH_NONE &&
      is_kind(r, f.head, LEX_CONCEPT_COMPANY)) {
    float sure;
    a = body_of(r, i, f.head, &sure);
    if (a != QUOTH_NONE) return take(r, i, a, sure);
  }
  a = described_by(r, &f);
  if (a != QUOTH_NONE) return take(r, i, a, SURE_EPITHET);
  if (f.owner == QUOTH_NONE) f.owner = possessor_of(r, i);
  e = new_phrase(r, i, MEN_PERSON, &a);
  if (!e) r->actors.v[a].owner = f.owner;
  return e;
}

/* One without a name turns out to be a named one. */
static void unite(resolver *r, uint32_t unnamed, uint32_t named) {
  actor *p = &r->actors.v[unnamed], *q = &r->actors.v[named];
  uint32_t t = p->title;
  if (unnamed == named) return;
  p->same = named;
  for (unsigned k = 0; k < r->nrecent; k++)
    if (r->recent[k].actor == unnamed) r->recent[k].actor = named;
  if (p->first < q->first) q->first = p->first;
  if (!q->gender) q->gender = p->gender;
  if (!q->country) q->country = p->country;
  if (t == QUOTH_NONE) return;
  while (r->titles.v[t].next != QUOTH_NONE)
    t = r->titles.v[t].next;
  r->titles.v[t].next = q->title;
  q->title = p->title;
}

/* May one who was told of by a phrase have the name that stands with a later
** one? "A senior aide" is "the aide, Ruth Amsel", whose phrase tells no more,
** but neither the chief of staff nor the budget aide; "her agent" is not the
** returning officer, nor "the president" the president of a union. */
static int is_told_again(const resolver *r, const phrase *f, const actor *p) {
  quoth_span t = p->title == QUOTH_NONE
                     ? whole_of(&r->doc->mentions.v[p->first])
                     : r->titles.v[p->title].toks;
  if (!p->indefinite &&
      (p->owner == QUOTH_NONE || who(r, p->owner) == f->owner)) {
    const title *x = p->title == QUOTH_NONE ? NULL : &r->titles.v[p->title];
    return !x || !f->owned || f->country ||
           same_part(r, f, x, PART_OWNER) > 0 ||
           same_part(r, f, x, PART_CHARGE) >=
               is_kind(r, f->head, LEX_CONCEPT_LEADER);
  }
  for (uint32_t k = f->toks.beg; k < f->toks.end; k++) {
    uint32_t i = t.beg;
    while (i < t.end && !same_noun(r, i, k)) /* "lawyer": a defense lawyer */
      i++;
    if (i == t.end && !(tags_at(r, k) & (is.det | is.prep)) &&
        !is_kind(r, k, LEX_CONCEPT_DEFINITE))
      return NO;
  }
  return YES;
}

/* "The Danish president … Danish President Ann Yu; Ann Yu, president of
** Denmark": is an office beside a name that of an actor without one, and of the
** same country or place? */
static int shares_office(const resolver *r, const phrase *f, uint32_t a) {
  const quoth_mention *m = &r->doc->mentions.v[f->mention];
  const actor *p = &r->actors.v[a];
  uint32_t n = 0;
  if (p->indefinite || (m->role.beg < m->name.beg
                            ? r->doc->toks.v[f->head].shape == SHAPE_LOWER
                            : is_kind(r, f->toks.beg, LEX_CONCEPT_INDEFINITE)))
    return NO;
  for (uint32_t t = p->title; t != QUOTH_NONE && n < ROLES_SCAN;
       t = r->titles.v[t].next, n++) {
    const title *x = &r->titles.v[t];
    if (x->concept && x->concept == f->concept && x->status == f->status &&
        ((f->country && f->country == p->country) ||
         same_part(r, f, x, PART_OWNER) > 0))
      return YES;
  }
  return NO;
}

/* "Her husband, Martin … Mr Tickle": a relative of that gender who goes by the
** first name, where somebody else has the surname with which mention i begins
** to speak of actor p; or QUOTH_NONE. */
static uint32_t relative_of(const resolver *r, uint32_t i, const actor *p) {
  uint32_t a, found = QUOTH_NONE;
  quoth_span w[NAME_WORDS], v[NAME_WORDS];
  chain c;
  if (r->notes[i].words != 1 || p->words != 1 || !p->gender ||
      !is_address(r, r->doc->mentions.v[i].tok))
    return QUOTH_NONE;
  words_of(r, i, w);
  c = chain_of(r, hash_text(r, w[0], KEY_LAST));
  while (found == QUOTH_NONE && (a = next_of(r, &c)) != QUOTH_NONE) {
    const actor *q = &r->actors.v[a];
    if (q->kind == MEN_PERSON && q->words > 1 &&
        same_text(r, w[0], v[words_of(r, q->fullest, v) - 1]))
      found = a;
  }
  for (unsigned k = 0; found != QUOTH_NONE && k < r->nrecent; k++) {
    const actor *q = &r->actors.v[a = r->recent[k].actor];
    if (q->kind == MEN_PERSON && q->words == 1 && q->gender == p->gender &&
        q->title != QUOTH_NONE && a != p->same && is_plain(r, q) &&
        gender_of_tags(tags_at(r, r->titles.v[q->title].head)) == p->gender)
      return a;
  }
  return QUOTH_NONE;
}

/* "The head of the rail agency said ... Administrator Ann Yu testified": does a
** paragraph begin with a bare office and a name, and the one before with an
** actor told of by a phrase? A president needs nobody to tell of what. */
static int is_named_next(const resolver *r, const phrase *f, uint32_t a) {
  const quoth_mention *m = &r->doc->mentions.v[f->mention];
  return f->toks.end - f->toks.beg == 1 && r->opener_line + 1 == m->line &&
         m->span.beg == r->doc->lines.v[m->line].body &&
         who(r, r->opener) == a && !r->actors.v[a].indefinite &&
         (holds(r, a, f->concept) || !is_kind(r, f->head, LEX_CONCEPT_LEADER));
}

/* Is somebody named for the first time whom a phrase already told of? "A
** lawyer said ... the lawyer, Ruth Amsel"; or the next paragraph begins with
** the name of the one who has just spoken, not with whose he is: "Labour's Ruth
** Amsel". */
static void introduce(resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t a = who(r, m->entity), b;
  const actor *p = &r->actors.v[a];
  if (p->kind != MEN_PERSON || p->first != i || is_late(r, i)) return;
  b = relative_of(r, i, p);
  if (b != QUOTH_NONE) {
    unite(r, a, b);
    return;
  }
  if (m->role.end) {
    phrase f = read_phrase(r, i);
    int tie;
    int art = article_of(r, i);
    if (art == ART_INDEFINITE) return;
    b = holder(r, &f, YES, &tie);
    if (b != QUOTH_NONE && !tie && is_told_again(r, &f, &r->actors.v[b]) &&
        (art == ART_DEFINITE || shares_office(r, &f, b) ||
         is_named_next(r, &f, b)))
      unite(r, b, a);
    return;
  }
  if (r->notes[i].words < 2 || m->quotation != QUOTH_NONE ||
      m->span.beg != r->doc->lines.v[m->line].body ||
      m->span.beg != m->name.beg)
    return;
  b = r->speaker_line + 1 == m->line ? who(r, r->speaker) : QUOTH_NONE;
  if (b == QUOTH_NONE)
    b = r->opener_line + 1 == m->line ? who(r, r->opener) : QUOTH_NONE;
  if (b == QUOTH_NONE) return;
  {
    const actor *q = &r->actors.v[b];
    if (q->kind != MEN_PERSON || q->fullest != QUOTH_NONE || q->plural ||
        q->indefinite || (p->gender && q->gender && p->gender != q->gender))
      return;
    r->notes[q->first].sure = SURE_LATER;
    unite(r, b, a);
  }
}

/* -- bodies, groups, things -- */

/* The phrase of a mention without article or possessive. */
static quoth_span plain(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  quoth_span s = m->span;
  uint32_t t = m->tok, end = m->tok + m->ntok;
  if (end - t > 1 && !(tags_at(r, t + 1) & is.prep) && /* "one of the people" */
      (is_kind(r, t, LEX_CONCEPT_DEFINITE) ||
       is_kind(r, t, LEX_CONCEPT_INDEFINITE) ||
       (tags_at(r, t) & is.poss && r->doc->toks.v[t].kind == TOK_WORD)))
    s.beg = tok_span(r, t + 1).beg;
  while (end > t + 1 && (r->doc->toks.v[end - 1].kind == TOK_COMMA)) {
    end--;
    s.end = tok_span(r, end - 1).end;
  }
  return s;
}

static uint32_t hash_pair(uint32_t a, uint32_t b) {
  uint32_t h = hash_more(hash_more(HASH_START, a), b);
  return h ^ (h >> 15);
}

/* The group of two, or QUOTH_NONE. */
static uint32_t pair_of(const resolver *r, uint32_t a, uint32_t b) {
  chain c = chain_of(r, hash_pair(a, b));
  uint32_t g;
  while ((g = next_of(r, &c)) != QUOTH_NONE)
    if (r->actors.v[g].member[0] == a && r->actors.v[g].member[1] == b) break;
  return g;
}

static quoth_err add_pair(resolver *r, uint32_t i, uint32_t a, uint32_t b,
                          uint32_t *g) {
  quoth_err e = add_actor(r, i, MEN_GROUP, g);
  if (e) return e;
  r->actors.v[*g].plural = r->actors.v[*g].two = YES;
  r->actors.v[*g].member[0] = a;
  r->actors.v[*g].member[1] = b;
  return add_link(r, hash_pair(a, b), *g);
}

/* The two people spoken of last: that hold an office, or that have a name; or a
** group of two, where it was spoken of since, which is then the first. */
static unsigned find_two(const resolver *r, uint16_t concept, int named,
                         uint32_t *two) {
  unsigned n = 0;
  for (unsigned k = 0; k < r->nrecent && n < 2; k++) {
    uint32_t a = r->recent[k].actor;
    const actor *p = &r->actors.v[a];
    SPK_STEP();
    if (!n && !concept && p->two) {
      two[0] = a;
      return 1;
    }
    if (p->kind != MEN_PERSON || p->plural || (n && two[0] == a) ||
        (concept && !holds(r, a, concept)) ||
        (named && p->fullest == QUOTH_NONE))
      continue;
    two[n++] = a;
  }
  return n == 2 ? n : 0;
}

/* "Both officers": is somebody known by other offices alone? Anybody may be one
** of "both men" and "both candidates". */
static int is_other(const resolver *r, uint32_t a, uint32_t head,
                    uint16_t concept) {
  return concept && office_of(r, a) != QUOTH_NONE && !holds(r, a, concept) &&
         !is_kind(r, head, LEX_CONCEPT_EPITHET) &&
         !is_kind(r, head, LEX_CONCEPT_CANDIDATE);
}

/* "Both", "the two leaders": the two people spoken of last. */
static quoth_err last_two(resolver *r, uint32_t i, uint32_t head,
                          uint32_t *out) {
  uint32_t two[2];
  unsigned n = 0;
  uint16_t concept = tags_at(r, head) & is.group ? concept_at(r, head) : 0;
  quoth_err e;
  *out = QUOTH_NONE;
  if (concept) n = find_two(r, concept, NO, two);
  if (!n) n = find_two(r, 0, YES, two);
  if (!n) n = find_two(r, 0, NO, two);
  if (!n || (n == 2 && (is_other(r, two[0], head, concept) ||
                        is_other(r, two[1], head, concept))))
    return QUOTH_OK;
  if (n == 1) {
    *out = two[0];
    settle(r, i, *out, SURE_NEAREST);
    return QUOTH_OK;
  }
  n = r->actors.v[two[0]].first > r->actors.v[two[1]].first;
  *out = pair_of(r, two[n], two[!n]);
  if (*out == QUOTH_NONE && (e = add_pair(r, i, two[n], two[!n], out)))
    return e;
  settle(r, i, *out, SURE_NEAREST);
  return QUOTH_OK;
}

/* Is a word of a name one for a body: "Journal of Ice"? */
static int has_org(const resolver *r, uint32_t m) {
  quoth_span w[NAME_WORDS];
  unsigned n = words_of(r, m, w);
  while (n > 0)
    if (tags_at(r, tok_of(r, m, w[--n])) & is.org) return YES;
  return NO;
}

static const called *called_by(const resolver *r, uint32_t a) {
  actor *p = &r->actors.v[a];
  uint32_t m = p->fullest != QUOTH_NONE ? p->fullest : p->first;
  if (p->by.mention != m) {
    quoth_span w[NAME_WORDS];
    unsigned n = words_of(r, m, w);
    p->by.mention = m;
    p->by.tok = QUOTH_NONE;
    if (n) {
      p->by.last = w[n - 1];
      p->by.tok = tok_of(r, m, w[n - 1]);
    }
    p->by.head = head_of(r, m);
  }
  return &p->by;
}

/* Is a body called what a phrase with this head calls it: by the last word of
** its name, by its noun, or by one beside its name? */
static int is_called(const resolver *r, uint32_t a, const called *by,
                     uint32_t head) {
  uint16_t concept = concept_at(r, head);
  uint32_t n = 0;
  if ((by->tok != QUOTH_NONE && same_text(r, by->last, tok_span(r, head))) ||
      same_text(r, tok_span(r, by->head), tok_span(r, head)) ||
      (concept &&
       concept == concept_at(r, r->doc->mentions.v[by->mention].head)))
    return YES;
  for (uint32_t t = r->actors.v[a].title; t != QUOTH_NONE && n < ROLES_SCAN;
       t = r->titles.v[t].next, n++)
    if (same_text(r, tok_span(r, r->titles.v[t].head), tok_span(r, head)) ||
        (concept && r->titles.v[t].concept &&
         lex_covers(r->doc->lex, concept, r->titles.v[t].concept)))
      return YES;
  return NO;
}

/* What tells which of its kind a phrase's noun is: "space" of "the space
** agency", "2nd" of "the 2nd Division", "city" of "the city council"; or
** nothing. */
static quoth_span kind_before(const resolver *r, uint32_t head) {
  quoth_span none = {0, 0}, w = tok_span(r, head);
  for (uint32_t k = w.end; k-- > w.beg;) /* "city council" is one token */
    if (r->doc->txt[k] == ' ') {
      w.end = k;
      return w;
    }
  if (head) w = tok_span(r, head - 1);
  if (head && r->doc->toks.v[head - 1].kind == TOK_NUMBER) /* no "5-member" */
    return memchr(r->doc->txt + w.beg, '-', w.end - w.beg) ? none : w;
  if (!head || r->doc->toks.v[head - 1].kind != TOK_WORD ||
      r->doc->toks.v[head - 1].shape != SHAPE_LOWER ||
      tags_at(r, head - 1) & (LEX_TAG(DET) | LEX_TAG(POSS) | LEX_TAG(PREP)))
    return none;
  return w;
}

/* Are "the space agency" and "the data agency", "the 2nd Division" and "the 3rd
** Division" two bodies without a name? */
static int is_of_another_kind(const resolver *r, const actor *p,
                              const called *by, quoth_span kind) {
  quoth_span other;
  if (!kind.end || p->fullest != QUOTH_NONE) return NO;
  other = kind_before(r, by->head);
  return other.end && !same_text(r, kind, other);
}

/* "BelTA quoted the ministry as saying": the outlet before mention i, which is
** another than it quotes, or QUOTH_NONE. */
static uint32_t quoter_of(const resolver *r, uint32_t i) {
  uint32_t st = r->notes[i].told;
  return i > 0 && st != QUOTH_NONE &&
                 r->doc->statements.v[st].flags & FLAG_RELAYED &&
                 r->notes[i - 1].sentence == r->notes[i].sentence
             ? who(r, r->doc->mentions.v[i - 1].entity)
             : QUOTH_NONE;
}

/* "the union" of "United Transport Front"? By the last word of its name, by
** what it has been called, by concept; else the only body spoken of. A ministry
** is no company or group, nor is the outlet that was told. */
static uint32_t body_of(resolver *r, uint32_t i, uint32_t head, float *sure) {
  uint32_t only = QUOTH_NONE, firm = QUOTH_NONE, some = QUOTH_NONE;
  unsigned bodies = 0;
  int after, team = is_kind(r, head, LEX_CONCEPT_TEAM);
  int company = is_kind(r, head, LEX_CONCEPT_COMPANY);
  int private = company || is_kind(r, head, LEX_CONCEPT_ORGANIZATION);
  uint32_t quoter = quoter_of(r, i);
  quoth_span kind = kind_before(r, head);
  uint16_t country = country_of(r, i, &after);
  for (unsigned k = 0; k < r->nrecent; k++) {
    uint32_t a = r->recent[k].actor;
    const actor *p = &r->actors.v[a];
    const called *by;
    SPK_STEP();
    if (a == quoter) continue;
    if (p->kind == MEN_PERSON) {
      if (company && firm == QUOTH_NONE && !r->recent[k].onlooker &&
          p->fullest != QUOTH_NONE && may_be_body(r, p) &&
          (p->spoke || p->title != QUOTH_NONE))
        firm = a;
      continue;
    }
    if (p->kind == MEN_PLACE || p->plural ||
        (p->kind == MEN_THING && r->notes[i].kind != MEN_THING) ||
        (country && (p->country ? country != p->country
                                : p->fullest == QUOTH_NONE)))
      continue;
    by = called_by(r, a);
    if (is_of_another_kind(r, p, by, kind)) continue;
    if (is_called(r, a, by, head)) {
      *sure = SURE_ROLE;
      if (!company || p->fullest != QUOTH_NONE || !p->indefinite ||
          r->recent[k].salience >= POINTS_ACTS)
        return a;
      if (some == QUOTH_NONE) some = a; /* "as though it were a firm" */
      continue;
    }
    if (by->tok != QUOTH_NONE &&
        ((private ? is_kind(r, by->tok, LEX_CONCEPT_PUBLIC)
                  : is_kind(r, by->tok, LEX_CONCEPT_COMPANY)) ||
         (p->heard && !p->spoke) || r->recent[k].onlooker))
      continue;
    if (p->kind == MEN_ORG) {
      int group = by->tok != QUOTH_NONE && tags_at(r, by->tok) & is.group;
      bodies++;
      /* a court is called "the court", not "the team", nor is a journal */
      if (!group && !(team && has_org(r, by->mention)) &&
          p->title == QUOTH_NONE) /* it has been called something else */
        only = a;
      /* a ministry is no company */
      if (firm == QUOTH_NONE && by->tok != QUOTH_NONE && !group &&
          p->fullest != QUOTH_NONE)
        firm = a;
    }
  }
  if (some == QUOTH_NONE || firm != QUOTH_NONE) *sure = SURE_NEAREST;
  if (firm != QUOTH_NONE && company) {
    r->actors.v[firm].kind = MEN_ORG;
    return firm;
  }
  if (some != QUOTH_NONE) return some;
  return bodies == 1 && !is_kind(r, head, LEX_CONCEPT_INSTITUTION) &&
                 r->notes[i].kind != MEN_THING &&
                 r->notes[i].told != QUOTH_NONE &&
                 r->doc->mentions.v[i].ntok == 2 &&
                 tags_at(r, head) & (is.org | is.group) &&
                 is_kind(r, r->doc->mentions.v[i].tok, LEX_CONCEPT_DEFINITE)
             ? only
             : QUOTH_NONE;
}

/* "Norlink said so. The company regrets it": the body of unknown kind that has
** just spoken, rather than a company of a page before; or QUOTH_NONE. */
static uint32_t firm_that_spoke(const resolver *r, uint32_t i, uint32_t head) {
  uint32_t a = who(r, r->speaker);
  if (a == QUOTH_NONE || r->speaker_line != r->doc->mentions.v[i].line ||
      r->doc->mentions.v[i].ntok != 2 ||
      !is_kind(r, head, LEX_CONCEPT_COMPANY) ||
      !may_be_body(r, &r->actors.v[a]) ||
      r->actors.v[a].fullest == QUOTH_NONE)
    return QUOTH_NONE;
  return a;
}

/* The noun of "one of the nurses", or the "them" of "one of them": a person,
** though it tells of several; QUOTH_NONE for others. */
static uint32_t one_of(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t out = QUOTH_NONE;
  if (!is_kind(r, m->tok, LEX_CONCEPT_INDEFINITE) ||
      !is_kind(r, m->tok + 1, LEX_CONCEPT_OF))
    return QUOTH_NONE;
  for (uint32_t t = m->tok + 2; t < m->tok + m->ntok; t++) {
    uint64_t tags = tags_at(r, t);
    if (tags & is.prep || r->doc->toks.v[t].kind == TOK_COMMA) break;
    if (tags & (is.role | is.they) ||
        /* the plurals of roles mean what these do */
        (tags & is.group && concept_at(r, t) != LEX_CONCEPT_NONE &&
         !is_kind(r, t, LEX_CONCEPT_ORGANIZATION) &&
         !is_kind(r, t, LEX_CONCEPT_INSTITUTION)))
      out = t;
  }
  return out;
}

/* "the WHO report", "the FBI data": no other report than that. */
static int is_titled_thing(const resolver *r, uint32_t i, uint32_t head) {
  for (uint32_t t = r->doc->mentions.v[i].tok + 1; t < head; t++)
    if (r->doc->toks.v[t].shape != SHAPE_LOWER &&
        r->doc->toks.v[t].kind == TOK_WORD)
      return YES;
  return NO;
}

static quoth_err resolve_group(resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  quoth_span w = plain(r, i);
  uint32_t hash = hash_text(r, w, KEY_PHRASE);
  chain c = chain_of(r, hash);
  uint32_t a = QUOTH_NONE, one;
  uint32_t head = r->notes[i].kind == MEN_THING ? m->head : head_of(r, i);
  int art = article_of(r, i), plural = r->notes[i].kind == MEN_GROUP &&
                                       (is_plural(r, head) || art == ART_NONE ||
                                        is_couple(r, i));
  float sure = SURE_PHRASE;
  quoth_err e;
  if (r->notes[i].kind == MEN_THING && m->owner != QUOTH_NONE &&
      is_kind(r, head, LEX_CONCEPT_MESSAGE)) { /* "Ann Yu's statement" */
    a = who(r, r->doc->mentions.v[m->owner].entity);
    if (a != QUOTH_NONE) { /* nobody is called so */
      r->doc->mentions.v[i].entity = a;
      r->notes[i].sure = SURE_PHRASE;
      return QUOTH_OK;
    }
  }
  for (uint32_t t = m->tok; t <= head && t < m->tok + 2; t++)
    if (is_kind(r, t, LEX_CONCEPT_PAIR) &&
        /* "two of its suppliers" are new, but behind a comma: who they are */
        !(is_kind(r, t + 1, LEX_CONCEPT_OF) &&
          !(m->tok && r->doc->toks.v[m->tok - 1].kind == TOK_COMMA)) &&
        ((t == head && (!(tags_at(r, t) & is.num) ||
                        is_kind(r, t + 1, LEX_CONCEPT_OF))) ||
         tags_at(r, t) & is.det ||
         (art == ART_DEFINITE && concept_at(r, head))))
      if ((e = last_two(r, i, head, &a)) || a != QUOTH_NONE) return e;
  if (art == ART_DEFINITE && r->doc->toks.v[head].shape == SHAPE_CAP &&
      r->notes[i].kind == MEN_GROUP) { /* "the elder Tachibana" */
    quoth_span surname = tok_span(r, head);
    e = choose_name(r, i, &surname, 1, head == m->tok + 1);
    if (e || m->entity != QUOTH_NONE) return e;
  }
  if (art != ART_INDEFINITE) {
    if (art == ART_DEFINITE && !plural) a = firm_that_spoke(r, i, head);
    if (a == QUOTH_NONE) a = next_of(r, &c);
    if (a == QUOTH_NONE && art == ART_DEFINITE && !plural &&
        !(r->notes[i].kind == MEN_THING &&
          (m->owner != QUOTH_NONE || is_titled_thing(r, i, head))))
      a = body_of(r, i, head, &sure);
  }
  if (a != QUOTH_NONE) {
    settle(r, i, who(r, a), sure);
    return QUOTH_OK;
  }
  one = one_of(r, i);
  if (one != QUOTH_NONE) plural = NO;
  if ((e = new_phrase(r, i, one != QUOTH_NONE ? MEN_PERSON : r->notes[i].kind,
                      &a)))
    return e;
  if (one != QUOTH_NONE && !r->actors.v[a].gender)
    r->actors.v[a].gender = gender_of_tags(tags_at(r, one));
  r->actors.v[a].plural = (uint8_t)plural;
  r->actors.v[a].things = r->notes[i].kind == MEN_THING && is_plural(r, head);
  r->actors.v[a].two = plural && is_kind(r, m->tok, LEX_CONCEPT_PAIR);
  return add_link(r, hash, a);
}

/* -- pronouns -- */

/* Where a relative clause that ends in "and" or "but" began: the token of the
** relative word before, or that of mention i. */
static uint32_t first_relative(const resolver *r, uint32_t i) {
  uint32_t tok = r->doc->mentions.v[i].tok, t = tok;
  if (!t || !(tags_at(r, t - 1) & is.conj)) return tok;
  for (unsigned n = 0; t > 0 && n < RELATIVE_TOKENS; n++) {
    if (r->doc->toks.v[--t].kind == TOK_STOP) break;
    if (tags_at(r, t) & is.rel) return t;
  }
  return tok;
}

/* May a mention only tell of which body or place somebody named before is? */
static int is_whereabouts(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  const actor *p = &r->actors.v[who(r, m->entity)];
  return is_body(p->kind) || (p->kind == MEN_GROUP && !p->plural) ||
         (may_be_body(r, p) && m->tok > 0 &&
          is_kind(r, m->tok - 1, LEX_CONCEPT_OF));
}

/* Does nothing but what somebody is stand between a mention that ends at a token
** and another: ", the ranking Democrat" of "Ann Yu, the ranking Democrat on the
** panel, who"? */
static int is_what_somebody_is(const resolver *r, uint32_t end, uint32_t tok) {
  if (end + 2 > tok || tok - end > APPOSITION_TOKENS ||
      r->doc->toks.v[end].kind != TOK_COMMA)
    return NO;
  for (uint32_t t = end + 1; t < tok; t++)
    if (r->doc->toks.v[t].kind == TOK_COMMA ||
        tags_at(r, t) & (LEX_TAG(VPAST) | LEX_TAG(VPRES) | is.be | is.conj))
      return NO;
  return YES;
}

/* The mention right before it, but "who" is no body where somebody of that body
** is named before: "Ann Yu of the Green Party, who". */
static void resolve_relative(resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  int thing = is_kind(r, m->tok, LEX_CONCEPT_WHICH);
  uint32_t tok = first_relative(r, i), body = QUOTH_NONE;
  for (uint32_t k = 1; k <= i && k <= RELATIVE_SCAN; k++) {
    const quoth_mention *p = &r->doc->mentions.v[i - k];
    uint32_t end = p->tok + p->ntok, a = who(r, p->entity);
    if (a == QUOTH_NONE || p->line != m->line) continue;
    if (r->notes[i - k].flags & NOTE_OWNER) continue;
    if (end != tok &&
        (end + 1 != tok || r->doc->toks.v[end].kind != TOK_COMMA) &&
        !(body != QUOTH_NONE && is_what_somebody_is(r, end, tok)))
      continue;
    if (!thing && body == QUOTH_NONE && is_whereabouts(r, i - k)) {
      body = i - k;
      tok = p->tok - (p->tok && tags_at(r, p->tok - 1) & is.prep);
      tok -= tok && tags_at(r, tok - 1) & LEX_TAG(VING); /* "staying at" */
      continue;
    }
    if (body != QUOTH_NONE &&
        (r->actors.v[a].kind != MEN_PERSON || may_be_body(r, &r->actors.v[a])))
      break;
    settle(r, i, a, r->notes[i - k].sure);
    if (thing && (may_be_body(r, &r->actors.v[a]) ||
                  (may_be_firm(&r->actors.v[a]) &&
                   salience_of(r, i - k) == POINTS_SUBJECT)))
      r->actors.v[a].kind = MEN_ORG;
    return;
  }
  if (body != QUOTH_NONE)
    settle(r, i, who(r, r->doc->mentions.v[body].entity), r->notes[body].sure);
}

/* Whom "they said" means where somebody of no name and gender, and nobody
** since, was the subject of the sentence before: "One minister was blunt."; of
** "The suspect was held, they said" another. */
static uint32_t single_they(const resolver *r, uint32_t i) {
  const spoken *s = r->recent;
  const actor *p;
  if (!r->nrecent || r->notes[i].told == QUOTH_NONE ||
      s->sentence + 1 < r->notes[i].sentence ||
      (s->sentence == r->notes[i].sentence &&
       !is_direct(r, r->notes[i].told)) ||
      s->salience < POINTS_SUBJECT)
    return QUOTH_NONE;
  p = &r->actors.v[s->actor];
  return p->kind == MEN_PERSON && !p->plural && !p->gender &&
                 p->fullest == QUOTH_NONE
             ? p->same
             : QUOTH_NONE;
}

/* The one of that gender named last in the words that mention i stands in, also
** before their source: “Ann did not care,” he said. “She would say”. */
static uint32_t named_in_quote(const resolver *r, uint32_t i, uint8_t gender) {
  const quoth_mention *v = r->doc->mentions.v;
  if (v[i].quotation == QUOTH_NONE) return QUOTH_NONE;
  for (uint32_t k = i, n = 0; k > 0 && n < QUOTED_SCAN; n++) {
    uint32_t a = who(r, v[--k].entity);
    if (v[k].quotation != v[i].quotation && v[k].line != v[i].line) break;
    if (a == QUOTH_NONE || r->actors.v[a].kind != MEN_PERSON) continue;
    if (v[k].quotation == QUOTH_NONE) {
      if (r->notes[k].told == QUOTH_NONE) break;
      continue;
    }
    if (r->actors.v[a].plural) continue;
    if (r->actors.v[a].gender == gender) return a;
    if (!r->actors.v[a].gender) break;
  }
  return QUOTH_NONE;
}

/* Is somebody of that gender spoken of in the sentence of a pronoun that is the
** source of nothing: "Ed Reed's supervisor said he was late"? */
static int is_likelier(const resolver *r, uint32_t i, uint8_t gender) {
  if (r->notes[i].told != QUOTH_NONE) return NO;
  for (unsigned k = 0; k < r->nrecent; k++) {
    SPK_STEP();
    if (r->recent[k].sentence == r->notes[i].sentence &&
        r->actors.v[r->recent[k].actor].gender == gender)
      return YES;
  }
  return NO;
}

static quoth_err resolve_pronoun(resolver *r, uint32_t i) {
  uint32_t head = r->doc->mentions.v[i].head, a;
  uint64_t tags = tags_at(r, head);
  wish w = {.gender = GEN_UNKNOWN};
  if (is_kind(r, head, LEX_CONCEPT_PAIR)) { /* not in "both navies" */
    if (salience_of(r, i) < POINTS_ACTS) return QUOTH_OK;
    return last_two(r, i, head, &a);
  }
  if (tags & is.rel) {
    resolve_relative(r, i);
  } else if (tags & (is.he | is.she)) {
    w.gender = tags & is.he ? GEN_MALE : GEN_FEMALE;
    a = named_in_quote(r, i, w.gender);
    if (a != QUOTH_NONE) {
      settle(r, i, a, SURE_PRONOUN);
      return QUOTH_OK;
    }
    a = choose(r, i, &w);
    if (a == QUOTH_NONE) {
      w.any = YES;
      a = choose(r, i, &w);
    }
    if (a != QUOTH_NONE && r->notes[i].sure >= SURE_PRONOUN &&
        !r->actors.v[a].gender && !(r->notes[i].flags & NOTE_QUOTED) &&
        !is_likelier(r, i, w.gender))
      r->actors.v[a].gender = w.gender;
  } else if (tags & is.it) {
    w.body = w.one = YES;
    w.any = r->notes[i].told != QUOTH_NONE;
    a = choose(r, i, &w);
    if (a != QUOTH_NONE && r->actors.v[a].kind == MEN_PERSON)
      r->actors.v[a].kind = MEN_ORG;
  } else if (tags & is.they && (a = single_they(r, i)) != QUOTH_NONE) {
    settle(r, i, a, SURE_PRONOUN_TIE);
  } else if (tags & is.they) {
    w.plural = YES;
    w.near = (r->notes[i].flags & NOTE_QUOTED) != 0;
    if (choose(r, i, &w) == QUOTH_NONE && !w.near) {
      w.plural = NO;
      w.body = YES;
      if (choose(r, i, &w) != QUOTH_NONE) r->notes[i].sure = SURE_PRONOUN_TIE;
    }
  }
  return QUOTH_OK;
}

/* -- pairs and lists -- */

/* The mention in a span that a list goes on with behind mention i, or
** QUOTH_NONE: "Marsh (R-Texas), the mayor and Reed". */
static uint32_t next_listed(const resolver *r, uint32_t i, quoth_span w) {
  const quoth_doc *doc = r->doc;
  const quoth_token *t = doc->toks.v;
  uint32_t end = doc->mentions.v[i].tok + doc->mentions.v[i].ntok, tok = end;
  if (tok < doc->toks.n && t[tok].kind == TOK_OPEN) {
    for (unsigned n = 0; n < BRACKET_TOKENS && tok + 1 < doc->toks.n &&
                         t[tok].kind != TOK_CLOSE; n++)
      tok++;
    tok++;
  }
  if (tok < doc->toks.n && t[tok].kind == TOK_COMMA) tok++;
  if (tok < doc->toks.n && tags_at(r, tok) & is.conj) tok++;
  if (tok == end) return QUOTH_NONE;
  while (++i < doc->mentions.n && doc->mentions.v[i].tok <= tok)
    if (doc->mentions.v[i].tok == tok && !(r->notes[i].flags & NOTE_OWNER))
      return within(doc->mentions.v[i].span, w) ? i : QUOTH_NONE;
  return QUOTH_NONE;
}

/* The mentions in a span from i on, one after the other, where the last is
** joined to them: their number, else 0. */
static unsigned listed(const resolver *r, uint32_t i, quoth_span w,
                       uint32_t v[GROUP_MAX]) {
  const quoth_mention *m = r->doc->mentions.v;
  unsigned n = 0;
  if (i == QUOTH_NONE || !within(m[i].span, w)) return 0;
  for (; i != QUOTH_NONE; i = next_listed(r, i, w)) {
    if (n == GROUP_MAX) return 0;
    v[n++] = i;
  }
  return n > 1 && tags_at(r, m[v[n - 1]].tok - 1) & is.conj ? n : 0;
}

static int is_listed_name(const resolver *r, uint32_t i) {
  return r->notes[i].kind == MEN_PERSON && is_named(r, i) &&
         !(r->notes[i].flags & (NOTE_OWNER | NOTE_CALLED));
}

/* The first mention of a source, or behind it that of a list which tells who
** they are: "Senators Ann Yu and Lee Park", "her sons, Ed and Tom". */
static uint32_t first_listed(const resolver *r, const quoth_statement *s) {
  const quoth_doc *doc = r->doc;
  uint32_t i = s->source_mention, k, end;
  if (i == QUOTH_NONE || r->notes[i].kind != MEN_GROUP || is_named(r, i))
    return i;
  end = doc->mentions.v[i].tok + doc->mentions.v[i].ntok;
  if (head_of(r, i) + 1 != end) return i;
  end += end < doc->toks.n && doc->toks.v[end].kind == TOK_COMMA;
  k = i + 1;
  while (k < doc->mentions.n && doc->mentions.v[k].tok < end)
    k++;
  return k < doc->mentions.n && doc->mentions.v[k].tok == end &&
                 r->notes[k].kind == MEN_PERSON && is_named(r, k) &&
                 within(doc->mentions.v[k].span, s->source)
             ? k
             : i;
}

/* Finds the lists that mentions end: those that speak, and names of people
** elsewhere. Of two without a comma pair_up knows. */
static void find_lists(resolver *r) {
  const quoth_doc *doc = r->doc;
  const quoth_mention *m = doc->mentions.v;
  for (uint32_t i = 0; i < doc->statements.n; i++) {
    const quoth_statement *s = &doc->statements.v[i];
    uint32_t v[GROUP_MAX];
    unsigned n = listed(r, first_listed(r, s), s->source, v);
    if (n > 2 || (n && m[v[0]].tok + m[v[0]].ntok + 1 < m[v[1]].tok))
      r->notes[v[n - 1]].list = v[0];
  }
  for (uint32_t i = 2; i < doc->mentions.n; i++) {
    uint32_t k = i, next = m[i].tok - 1;
    if (r->notes[i].list != QUOTH_NONE || !m[i].tok ||
        !(tags_at(r, next) & is.conj))
      continue;
    for (unsigned n = 0; n < GROUP_MAX && is_listed_name(r, k) && k > 0 &&
                         m[k - 1].tok + m[k - 1].ntok == next; n++) {
      next = m[--k].tok;
      if (!next || doc->toks.v[--next].kind != TOK_COMMA) break;
    }
    if (k + 1 < i && is_listed_name(r, k)) r->notes[i].list = k;
  }
}

/* Are two mentions the source of one statement? A bare name goes with several,
** "experts at the Centre for Ice and Snow", or with somebody of whom no more is
** told. Of "Yu and colleagues", but not of "nurses and colleagues", it is Yu who
** speaks. */
static int speak_together(const resolver *r, uint32_t k, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t st = r->notes[k].told;
  const quoth_mention *n = &r->doc->mentions.v[k];
  int several = r->actors.v[who(r, n->entity)].plural;
  return st != QUOTH_NONE &&
         (several ||
          !(m->ntok == 1 && is_kind(r, m->head, LEX_CONCEPT_RELATION))) &&
         (several || !is_named(r, i) || article_of(r, i) == ART_DEFINITE ||
          ((r->notes[k].kind == MEN_PERSON ||
            (r->notes[i].kind == MEN_PERSON && m->ntok > 1)) &&
           n->name.end == n->span.end)) &&
         within(m->span, r->doc->statements.v[st].source);
}

/* "The founder and chief executive, Ann Yu": is it one person of two offices,
** the second without an article and before the name? */
static int holds_both(const resolver *r, uint32_t k, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  return r->notes[k].kind == MEN_ROLE && !is_named(r, k) && m->role.end &&
         m->role.beg < m->name.beg && article_of(r, i) == ART_NONE &&
         r->doc->toks.v[part_tokens(r, m, m->name).beg - 1].kind == TOK_COMMA;
}

/* "Ann Yu, a lawyer and activist": does a mention go on with what the one
** before tells behind the name? */
static int tells_more(const resolver *r, uint32_t k, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[k];
  return r->notes[i].kind == MEN_ROLE && !is_named(r, i) &&
         r->doc->mentions.v[i].owner == QUOTH_NONE &&
         !(tags_at(r, r->doc->mentions.v[i].tok) & is.poss) && m->name.end &&
         (m->appos.end || m->role.beg > m->name.beg);
}

/* "A spokesman for Marsh", "supporters of Marsh": may the names that follow
** tell of the same? */
static int speaks_for(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t last = m->tok + m->ntok - 1;
  if (is_named(r, i) || r->doc->toks.v[last].shape == SHAPE_LOWER) return NO;
  for (uint32_t t = m->tok; t < last; t++)
    if (tags_at(r, t) & is.prep && (r->notes[i].kind == MEN_GROUP ||
                                    !is_kind(r, t, LEX_CONCEPT_OF)))
      return YES;
  return NO;
}

/* "A, B and C", who speak: the group of A and of the group of B and C. Nobody
** stands in it twice: "the mayor, Ann Yu, and Reed". */
static quoth_err list_up(resolver *r, uint32_t first, uint32_t last,
                         uint32_t *g) {
  const quoth_mention *all = r->doc->mentions.v;
  quoth_span w = {all[first].span.beg, all[last].span.end};
  uint32_t v[GROUP_MAX];
  unsigned n = listed(r, first, w, v), many = 0, offices = 0;
  *g = QUOTH_NONE;
  if (n > 1 && speaks_for(r, v[0]) && is_named(r, v[1])) return QUOTH_OK;
  for (unsigned i = 0; i < n; i++) {
    uint32_t m = v[i], a = who(r, all[m].entity);
    unsigned k = 0;
    if (a == QUOTH_NONE || r->actors.v[a].member[0] != QUOTH_NONE)
      return QUOTH_OK;
    if (i && r->notes[m].kind == MEN_ROLE && !r->actors.v[a].plural &&
        article_of(r, m) == ART_NONE &&
        (!is_named(r, m) || holds_both(r, v[i - 1], m)))
      offices++;
    while (k < many && who(r, all[v[k]].entity) != a)
      k++;
    if (k == many) v[many++] = m;
  }
  if (offices) { /* "the founder, chief executive and chairman, Ann Yu": one */
    *g = who(r, all[last].entity);
    if (!is_named(r, last)) *g = who(r, all[first].entity);
    for (unsigned i = 0; i < many; i++) {
      uint32_t a = who(r, all[v[i]].entity);
      if (r->actors.v[a].fullest == QUOTH_NONE) unite(r, a, *g);
    }
    return QUOTH_OK;
  }
  for (unsigned i = many; i-- > 0;) {
    uint32_t a = who(r, all[v[i]].entity), b = *g;
    quoth_err e;
    *g = i + 1 < many ? pair_of(r, a, b) : a;
    if (*g != QUOTH_NONE) continue;
    if ((e = add_pair(r, v[i], a, b, g))) return e;
    r->actors.v[*g].list = i + 2 < many;
    r->actors.v[*g].two = !r->actors.v[*g].list;
  }
  return QUOTH_OK;
}

/* "A and B", two names joined, or any two who speak: a group of its own. */
static quoth_err pair_up(resolver *r, uint32_t i) {
  const quoth_doc *doc = r->doc;
  const quoth_mention *m = &doc->mentions.v[i], *p;
  uint32_t a, b, k = i, g;
  quoth_err e;
  if (r->notes[i].list != QUOTH_NONE) {
    e = list_up(r, r->notes[i].list, i, &g);
    r->notes[i].group = g;
    if (!e && g != QUOTH_NONE) speak_of(r, i, g);
    return e;
  }
  if (!m->tok || !(tags_at(r, m->tok - 1) & is.conj)) return QUOTH_OK;
  while (k > 0 && (r->notes[k - 1].flags & NOTE_OWNER ||
                   doc->mentions.v[k - 1].tok == m->tok))
    k--;
  if (!k) return QUOTH_OK;
  p = &doc->mentions.v[--k];
  a = who(r, p->entity);
  b = who(r, m->entity);
  if (a == QUOTH_NONE || a == b || p->line != m->line ||
      p->tok + p->ntok + 1 != m->tok || tags_at(r, m->tok) & is.rel ||
      r->actors.v[a].member[0] != QUOTH_NONE)
    return QUOTH_OK;
  if (r->actors.v[a].fullest == QUOTH_NONE && holds_both(r, k, i)) {
    unite(r, a, b);
    return QUOTH_OK;
  }
  if (r->actors.v[b].fullest == QUOTH_NONE && tells_more(r, k, i)) {
    unite(r, b, a);
    return QUOTH_OK;
  }
  if ((r->actors.v[a].plural || r->actors.v[a].kind != r->actors.v[b].kind) &&
      !speak_together(r, k, i))
    return QUOTH_OK;
  g = pair_of(r, a, b);
  if (g == QUOTH_NONE) {
    if ((e = add_pair(r, k, a, b, &g))) return e;
  }
  speak_of(r, i, g);
  return QUOTH_OK;
}

/* Who speaks in a report has spoken last until it ends; then who gave it has:
** "Reed said Ann Yu had asked for help. He". */
static void enter_report(resolver *r, uint32_t st) {
  const quoth_statement *v = r->doc->statements.v, *s;
  if (r->said == QUOTH_NONE || v[st].parent != r->said) return;
  s = &v[r->said];
  if (s->type == TYPE_DIRECT || !s->npiece) return;
  r->outer.speaker = r->speaker;
  r->outer.person = r->person;
  r->outer.said = r->said;
  r->outer.end = r->doc->pieces.v[s->piece + s->npiece - 1].end;
}

static void leave_report(resolver *r, uint32_t at) {
  if (!r->outer.end || at < r->outer.end) return;
  r->speaker = r->outer.speaker;
  r->person = r->outer.person;
  r->said = r->outer.said;
  r->outer.end = 0;
}

static quoth_err resolve(resolver *r, uint32_t i) {
  quoth_mention *m = &r->doc->mentions.v[i];
  note *n = &r->notes[i];
  quoth_span w[NAME_WORDS];
  quoth_err e = QUOTH_OK;
  uint32_t a;
  if (n->flags & NOTE_DONE) return QUOTH_OK;
  n->flags |= NOTE_DONE;
  leave_report(r, m->span.beg);
  if (m->entity == QUOTH_NONE) {
    if (tags_at(r, m->tok) & is.neg) return QUOTH_OK; /* "nobody" is no one */
    if (n->flags & NOTE_SHARED)
      e = choose_name(r, i, w, words_of(r, i, w), YES);
    else if (n->kind == MEN_PRONOUN)
      e = resolve_pronoun(r, i);
    else if (n->kind == MEN_ROLE)
      e = resolve_role(r, i);
    else
      e = resolve_group(r, i);
  } else if (n->kind != MEN_PRONOUN && is_named(r, i)) {
    if (m->role.end) take_office(r, i);
    introduce(r, i);
  }
  a = who(r, m->entity);
  if (e || a == QUOTH_NONE || n->flags & (NOTE_QUOTED | NOTE_LATE)) return e;
  speak_of(r, i, a);
  if (n->flags & NOTE_HEARD) r->actors.v[a].heard = YES;
  if (m->span.beg == r->doc->lines.v[m->line].body) {
    r->opener = a;
    r->opener_line = m->line;
  }
  if (n->told != QUOTH_NONE) {
    enter_report(r, n->told);
    if (r->actors.v[a].kind == MEN_PERSON) {
      r->speakers += r->speakers < 2 && a != who(r, r->person);
      r->person = a;
      r->person_line = m->line;
    }
    r->speaker = a;
    r->said = n->told;
    r->speaker_line = m->line;
    r->actors.v[a].spoke = YES;
  }
  return n->flags & NOTE_OWNER ? QUOTH_OK : pair_up(r, i);
}

static quoth_err walk(resolver *r) {
  r->speaker = r->person = r->opener = r->said = QUOTH_NONE;
  r->outer.end = 0;
  for (int late = NO; late <= YES; late++)
    for (uint32_t i = 0; i < r->doc->mentions.n; i++) {
      uint32_t owner = r->doc->mentions.v[i].owner;
      quoth_err e = QUOTH_OK;
      if (is_late(r, i) != late) continue;
      if (late) r->notes[i].flags |= NOTE_LATE;
      if (owner != QUOTH_NONE) e = resolve(r, owner); /* whose it is */
      if (!e) e = resolve(r, i);
      if (e) return e;
    }
  return QUOTH_OK;
}

/* -- 4. statements -- */

/* The group that a source of several mentions is: "A and B", "A, B and C". */
static uint32_t group_in(const resolver *r, const quoth_statement *s) {
  const quoth_doc *doc = r->doc;
  uint32_t first = first_listed(r, s), i = first + 1, a, b, v[GROUP_MAX];
  unsigned n = listed(r, first, s->source, v);
  if (n && r->notes[v[n - 1]].list == v[0])
    return r->notes[v[n - 1]].group;
  while (i < doc->mentions.n && (r->notes[i].flags & NOTE_OWNER))
    i++;
  if (i >= doc->mentions.n || !within(doc->mentions.v[i].span, s->source))
    return QUOTH_NONE;
  a = who(r, doc->mentions.v[first].entity);
  b = who(r, doc->mentions.v[i].entity);
  if (a == QUOTH_NONE || b == QUOTH_NONE) return QUOTH_NONE;
  return pair_of(r, a, b);
}

static void set_speaker(quoth_statement *s, uint32_t a, float sure) {
  s->entity = a;
  s->speaker_confidence = a == QUOTH_NONE ? 0.0f : sure;
}

/* Who acts in a stretch of text, but not in what is said in it: the first
** person, or body if `any`. */
static uint32_t actor_in(const resolver *r, quoth_span w, int any,
                         const quoth_statement *said) {
  const quoth_doc *doc = r->doc;
  uint32_t m, found = QUOTH_NONE;
  DOC_UPPER(doc->mentions, w.end, m);
  for (unsigned k = 0; m > 0 && k < CONTENT_SCAN; k++) {
    uint32_t a;
    if (doc->mentions.v[--m].span.beg < w.beg) break;
    if (r->notes[m].flags & (NOTE_OWNER | NOTE_QUOTED) ||
        (said && is_said_in(r, m, said)))
      continue;
    a = who(r, doc->mentions.v[m].entity);
    if (a != QUOTH_NONE &&
        (r->actors.v[a].kind == MEN_PERSON ||
         (any && r->actors.v[a].kind != MEN_THING)) &&
        salience_of(r, m) >= POINTS_ACTS)
      found = a;
  }
  return found;
}

/* Who acts in what announces a quotation: its own sentence up to a colon, the
** sentence before in its line, or the end of the line before if in a colon. */
static uint32_t actor_before(const resolver *r, const quoth_statement *s,
                             const quoth_statement *said) {
  const quoth_doc *doc = r->doc;
  uint32_t beg = doc->pieces.v[s->piece].beg, sen, t;
  const quoth_sentence *v;
  int colon;
  DOC_UPPER(doc->sentences, beg, sen);
  DOC_UPPER(doc->toks, beg, t);
  if (!sen || !t) return QUOTH_NONE;
  v = &doc->sentences.v[sen - 1];
  for (t--; t > 0 && (doc->toks.v[t].span.beg >= beg ||
                      doc->toks.v[t].kind == TOK_MARK);)
    t--;
  if (doc->toks.v[t].kind == TOK_COLON &&
      doc->toks.v[t].span.beg > v->span.beg) {
    quoth_span w = {v->span.beg, doc->toks.v[t].span.beg};
    return actor_in(r, w, YES, said);
  }
  if (sen < 2) return QUOTH_NONE;
  v--;
  colon = v->line + 1 == s->line && doc->txt[v->span.end - 1] == ':';
  if (v->line != s->line && !colon) return QUOTH_NONE;
  return actor_in(r, v->span, colon, said);
}

/* Who acts in the last sentence of the paragraph before. */
static uint32_t actor_above(const resolver *r, const quoth_statement *s) {
  const quoth_doc *doc = r->doc;
  uint32_t sen;
  DOC_UPPER(doc->sentences, doc->pieces.v[s->piece].beg, sen);
  while (sen > 0 && doc->sentences.v[sen - 1].line == s->line)
    sen--;
  if (!sen || doc->sentences.v[sen - 1].line + 1 != s->line) return QUOTH_NONE;
  return actor_in(r, doc->sentences.v[sen - 1].span, NO, NULL);
}

/* With whom the sentence behind a quotation begins: “Never.” Orlova laughed.
** Only where nobody acts in its paragraph before. */
static uint32_t actor_after(const resolver *r, const quoth_statement *s) {
  const quoth_doc *doc = r->doc;
  quoth_span w = {doc->lines.v[s->line].body, s->sentence.beg};
  uint32_t i, m, a;
  if (s->npiece != 1 ||
      (w.beg < w.end && actor_in(r, w, YES, NULL) != QUOTH_NONE))
    return QUOTH_NONE;
  DOC_UPPER(doc->sentences, s->sentence.end, i);
  if (i == doc->sentences.n || doc->sentences.v[i].line != s->line) i--;
  DOC_UPPER(doc->mentions, doc->sentences.v[i].span.beg, m);
  if (doc->sentences.v[i].span.beg < s->sentence.end || !m) return QUOTH_NONE;
  m--;
  a = who(r, doc->mentions.v[m].entity);
  return doc->mentions.v[m].span.beg == doc->sentences.v[i].span.beg &&
                 a != QUOTH_NONE && r->actors.v[a].kind == MEN_PERSON &&
                 r->notes[m].told == QUOTH_NONE
             ? a
             : QUOTH_NONE;
}

/* Who is named in the sentence before one that begins with a quotation, where
** nobody else is in their paragraph so far: "Nobody was happier than Ann Yu. “A
** good night.”" */
static uint32_t named_alone(const resolver *r, const quoth_statement *s) {
  const quoth_doc *doc = r->doc;
  quoth_span w = {doc->lines.v[s->line].body, s->sentence.beg};
  uint32_t m, sen, found = QUOTH_NONE;
  DOC_UPPER(doc->sentences, w.end, sen);
  if (w.beg >= w.end || sen < 2 || doc->lines.v[s->line].kind == SEC_HEADLINE ||
      doc->pieces.v[s->piece].beg > w.end + MARK_BYTES)
    return QUOTH_NONE;
  DOC_UPPER(doc->mentions, w.end - 1, m);
  for (unsigned k = 0; m > 0 && k < CONTENT_SCAN; k++) {
    uint32_t a;
    if (doc->mentions.v[--m].span.beg < w.beg) return found;
    a = who(r, doc->mentions.v[m].entity);
    if (r->notes[m].flags & NOTE_QUOTED || a == QUOTH_NONE ||
        r->actors.v[a].kind != MEN_PERSON)
      continue;
    if ((found == QUOTH_NONE
             ? doc->mentions.v[m].span.beg < doc->sentences.v[sen - 2].span.beg
             : a != found) ||
        r->actors.v[a].fullest == QUOTH_NONE)
      return QUOTH_NONE;
    found = a;
  }
  return found;
}

/* Does the statement before stand in the sentence before, in this line? */
static int goes_on(const resolver *r, const quoth_statement *s,
                   const quoth_statement *p) {
  uint32_t a, b;
  if (p->line != s->line || p->entity == QUOTH_NONE) return NO;
  DOC_UPPER(r->doc->sentences, p->sentence.end ? p->sentence.end - 1 : 0, a);
  DOC_UPPER(r->doc->sentences, r->doc->pieces.v[s->piece].beg, b);
  return b <= a + 1;
}

/* Does the text tell what somebody does, who does not put questions? Also by a
** word that is in no list: "the potter Leila Park". */
static int is_interviewed(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t t = r->actors.v[who(r, m->entity)].title;
  if (t != QUOTH_NONE)
    return !is_kind(r, r->titles.v[t].head, LEX_CONCEPT_JOURNALIST);
  return m->tok > 0 && !tags_at(r, m->tok - 1) &&
         r->doc->toks.v[m->tok - 1].shape == SHAPE_LOWER &&
         r->doc->toks.v[m->tok - 1].kind == TOK_WORD;
}

/* So many tokens stand between two who meet. */
#define MEETING_TOKENS 4

/* "Ann Yu met the potter Leila Park": does mention i meet mention k? */
static int meets(const resolver *r, uint32_t i, uint32_t k) {
  const quoth_mention *m = &r->doc->mentions.v[i], *p = &r->doc->mentions.v[k];
  uint32_t end = m->tok + m->ntok;
  return p->tok > end && p->tok <= end + MEETING_TOKENS &&
         tags_at(r, end) & is.verb;
}

/* Is a line a turn of an interview? */
static int is_turn(const quoth_doc *doc, uint32_t line) {
  return doc->lines.v[line].kind == SEC_QUOTE ||
         doc->lines.v[line].kind == SEC_ASKED;
}

/* "Ann Yu and Leila Park": do both answer, and so nobody known? */
static int is_pair(const resolver *r, uint32_t i, uint32_t k) {
  const quoth_mention *m = &r->doc->mentions.v[i], *p = &r->doc->mentions.v[k];
  return p->tok == m->tok + m->ntok + 1 && tags_at(r, p->tok - 1) & is.conj;
}

/* "We asked Ann Yu" */
static int is_asked(const resolver *r, uint32_t i) {
  uint32_t tok = r->doc->mentions.v[i].tok;
  return tok && (tags_at(r, tok - 1) & LEX_TAG(ASK) ||
                 doc_reads(r->doc, tok - 1, "interviewed"));
}

/* "in an interview with Ann Yu", "talked to Ann Yu": with whom is it? */
static int is_talked_to(const resolver *r, uint32_t i) {
  static const char *const verbs[] = {"spoke", "talked", "speaks", "talks",
                                      "spoken", "sat down"};
  const quoth_doc *doc = r->doc;
  uint32_t tok = doc->mentions.v[i].tok;
  if (tok < 2 ||
      (!doc_reads(doc, tok - 1, "with") && !doc_reads(doc, tok - 1, "to")))
    return NO;
  if (is_kind(r, tok - 2, LEX_CONCEPT_INTERVIEW)) return YES;
  for (unsigned k = 0; k < sizeof verbs / sizeof *verbs; k++)
    if (doc_reads(doc, tok - 2, verbs[k])) return YES;
  return NO;
}

/* Two talk: who of them is told to do something, and is no journalist? */
static uint32_t answers(const resolver *r, uint32_t i, uint32_t k) {
  int a = is_interviewed(r, i), b = is_interviewed(r, k);
  if (a == b) return QUOTH_NONE;
  return who(r, r->doc->mentions.v[a ? i : k].entity);
}

/* May a mention be of whoever answers? "Norrby is a town" names no guest. */
static int may_answer(const resolver *r, uint32_t i, int late) {
  uint32_t a = who(r, r->doc->mentions.v[i].entity);
  uint32_t t = a == QUOTH_NONE ? a : r->actors.v[a].title;
  return a != QUOTH_NONE &&
         (t == QUOTH_NONE ||
          !is_kind(r, r->titles.v[t].head, LEX_CONCEPT_JOURNALIST)) &&
         !(r->notes[i].flags & (NOTE_OWNER | NOTE_QUOTED)) &&
         r->actors.v[a].kind == MEN_PERSON &&
         r->actors.v[a].fullest != QUOTH_NONE && is_late(r, i) == late &&
         (r->actors.v[a].words > 1 || t != QUOTH_NONE);
}

/* The first who says something before a line; QUOTH_NONE. */
static uint32_t first_source(const resolver *r, uint32_t line, int late) {
  const quoth_doc *doc = r->doc;
  for (uint32_t st = 0; st < doc->statements.n; st++) {
    uint32_t m = doc->statements.v[st].source_mention;
    if (doc->statements.v[st].line >= line) break;
    if (m != QUOTH_NONE && may_answer(r, m, late))
      return who(r, doc->mentions.v[m].entity);
  }
  return QUOTH_NONE;
}

/* Who answers in an interview: the only person whom the text, or else its
** headline, names before the questions begin; of several whoever was asked, or
** met, or talked to, or says something there, and otherwise nobody. */
static uint32_t guest(const resolver *r, int late) {
  const quoth_doc *doc = r->doc;
  uint32_t first = QUOTH_NONE, only = QUOTH_NONE, met = QUOTH_NONE;
  uint32_t turns = 0;
  int several = NO;
  while (turns < doc->lines.n && !is_turn(doc, turns)) turns++;
  if (turns == doc->lines.n) return QUOTH_NONE;
  for (uint32_t i = 0; i < doc->mentions.n; i++) {
    uint32_t a;
    if (doc->mentions.v[i].line >= turns) break;
    if (!may_answer(r, i, late)) continue;
    a = who(r, doc->mentions.v[i].entity);
    if (first != QUOTH_NONE && is_pair(r, first, i)) return QUOTH_NONE;
    if (is_asked(r, i)) return a;
    if (is_talked_to(r, i))
      return first == QUOTH_NONE || only == a ? a : answers(r, first, i);
    if (first != QUOTH_NONE && met == QUOTH_NONE && meets(r, first, i))
      met = !is_interviewed(r, first) && is_interviewed(r, i) ? a : only;
    if (only == QUOTH_NONE) only = a;
    several |= only != a;
    first = i;
  }
  if (met != QUOTH_NONE) return met;
  return several ? first_source(r, turns, late) : only;
}

/* Turns of so many bytes are brief. */
#define TURN_BYTES 60

static int is_brief(const resolver *r, const quoth_statement *s) {
  const quoth_span *w = &r->doc->pieces.v[s->piece];
  return s->npiece && w[s->npiece - 1].end - w->beg <= TURN_BYTES;
}

/* Marks and stops around the words of a line take so many bytes at most. */
#define MARKS_BYTES 8

/* Is it all of its line? */
static int is_line(const resolver *r, const quoth_statement *s) {
  const quoth_line *ln = &r->doc->lines.v[s->line];
  const quoth_span *w = &r->doc->pieces.v[s->piece];
  return s->npiece == 1 &&
         ln->span.end - ln->body <= w->end - w->beg + MARKS_BYTES;
}

/* Two have spoken, q and p, and somebody says s in the paragraph after: do they
** talk to each other? They ask, are brief, or p is a turn already. */
static int is_dialogue(const resolver *r, const quoth_statement *q,
                       const quoth_statement *p, const quoth_statement *s) {
  return asks(r, p) || asks(r, q) || asks(r, s) ||
         (p->flags & FLAG_FLOATING && is_line(r, p)) ||
         (q->type == TYPE_DIRECT && is_brief(r, q) && is_brief(r, p) &&
          is_brief(r, s) && is_line(r, s));
}

static void resolve_floating(resolver *r, uint32_t st, uint32_t prev,
                             uint32_t before) {
  const quoth_doc *doc = r->doc;
  quoth_statement *s = &r->doc->statements.v[st];
  const quoth_statement *p = NULL, *q = NULL;
  uint32_t a, from, to;
  if (doc->lines.v[s->line].kind == SEC_QUOTE) {
    set_speaker(s, r->guest, SURE_SUBJECT);
    return;
  }
  if (prev != QUOTH_NONE) p = &doc->statements.v[prev];
  if (before != QUOTH_NONE) q = &doc->statements.v[before];
  if (!p || !goes_on(r, s, p)) {
    a = actor_before(r, s, p);
    if (a != QUOTH_NONE) {
      set_speaker(s, a, SURE_SUBJECT);
      return;
    }
  }
  if (!p || p->line != s->line) {
    a = actor_after(r, s);
    if (a != QUOTH_NONE) {
      set_speaker(s, a, SURE_TURN);
      return;
    }
  }
  if (p && p->addressee_mention != QUOTH_NONE &&
      (asks(r, p) || (p->act == ACT_QUESTION && p->entity == QUOTH_NONE)) &&
      (s->line == p->line + 1 || (s->line == p->line && !asks(r, s)))) {
    /* whoever was asked answers */
    a = who(r, doc->mentions.v[p->addressee_mention].entity);
    if (a != QUOTH_NONE && r->actors.v[a].kind == MEN_PERSON) {
      set_speaker(s, a, SURE_SUBJECT);
      return;
    }
  }
  if ((!p || p->line != s->line) && !tells_of_third(r, st, is.he | is.she)) {
    a = named_alone(r, s);
    if (a != QUOTH_NONE) {
      set_speaker(s, a, SURE_TURN);
      return;
    }
  }
  if (!p || p->entity == QUOTH_NONE || s->line > p->line + 1) return;
  /* "His father thought it theft. “He would rage.”": his son tells */
  if (p->act == ACT_BELIEF && q && q->entity != QUOTH_NONE &&
      tells_of_third(r, st, is.he | is.she))
    p = q;
  DOC_UPPER(doc->sentences, p->sentence.end ? p->sentence.end - 1 : 0, from);
  DOC_UPPER(doc->sentences, doc->pieces.v[s->piece].beg, to);
  if (to > from + FLOAT_SENTENCES) return;
  if (q && s->line == p->line + 1 && p->line <= q->line + 1 &&
      q->entity != QUOTH_NONE && q->entity != p->entity &&
      p->type == TYPE_DIRECT && is_dialogue(r, q, p, s))
    set_speaker(s, q->entity, SURE_TURN);
  else
    set_speaker(s, p->entity, p->speaker_confidence * SURE_FLOATING);
}

/* A quotation that no statement before explains is told of by the next one, or
** else by the paragraph before. */
static void look_ahead(resolver *r) {
  quoth_statement *v = r->doc->statements.v;
  uint32_t next = QUOTH_NONE;
  for (uint32_t i = r->doc->statements.n; i > 0; i--) {
    quoth_statement *s = &v[i - 1];
    if (s->parent != QUOTH_NONE) continue;
    if (r->doc->lines.v[s->line].kind == SEC_QUOTE) {
      next = i - 1; /* an answer of nobody known */
      continue;
    }
    if (s->entity == QUOTH_NONE && s->flags & FLAG_FLOATING &&
        next != QUOTH_NONE && v[next].type == TYPE_DIRECT &&
        v[next].entity != QUOTH_NONE && v[next].line <= s->line + LINES_NEAR)
      set_speaker(s, v[next].entity, SURE_TURN);
    else if (s->entity == QUOTH_NONE && s->flags & FLAG_FLOATING)
      set_speaker(s, actor_above(r, s), SURE_TURN);
    next = i - 1;
  }
}

/* Is it "she said" in a paragraph between the turns of an interview, of the
** gender of whoever answers there? */
static int is_of_guest(const resolver *r, uint32_t m) {
  const quoth_doc *doc = r->doc;
  const quoth_mention *x = &doc->mentions.v[m];
  uint64_t tags = tags_at(r, x->head);
  uint8_t gender = tags & is.he ? GEN_MALE : GEN_FEMALE;
  if (r->guest == QUOTH_NONE || x->kind != MEN_PRONOUN ||
      !(tags & (is.he | is.she)) || r->notes[m].flags & NOTE_QUOTED ||
      x->line + 1 >= doc->lines.n ||
      !is_turn(doc, x->line + 1))
    return NO;
  return r->actors.v[r->guest].gender == gender ||
         r->actors.v[r->guest].gender == GEN_UNKNOWN;
}

static void set_statements(resolver *r) {
  quoth_doc *doc = r->doc;
  uint32_t prev = QUOTH_NONE, before = QUOTH_NONE;
  r->guest = guest(r, NO);
  if (r->guest == QUOTH_NONE) r->guest = guest(r, YES);
  for (uint32_t i = 0; i < doc->statements.n; i++) {
    quoth_statement *s = &doc->statements.v[i];
    uint32_t m = s->source_mention;
    s->entity = QUOTH_NONE;
    s->speaker_confidence = 0.0f;
    if (m != QUOTH_NONE) {
      uint32_t g = group_in(r, s);
      if (g == QUOTH_NONE && is_of_guest(r, m)) g = r->guest;
      set_speaker(s, g != QUOTH_NONE ? g : who(r, doc->mentions.v[m].entity),
                  r->notes[m].sure);
      if (r->notes[m].flags & NOTE_UNSURE) s->flags |= FLAG_AMBIGUOUS;
    } else if (s->flags & FLAG_FLOATING) {
      resolve_floating(r, i, prev, before);
    }
    if (s->parent == QUOTH_NONE && s->act != ACT_INTENTION) {
      before = prev;
      prev = i;
    }
  }
  look_ahead(r);
  for (uint32_t i = 0; i < doc->statements.n; i++) {
    quoth_statement *s = &doc->statements.v[i];
    uint32_t m = s->source_mention;
    if (s->parent == QUOTH_NONE || m == QUOTH_NONE) continue;
    if (tags_at(r, doc->mentions.v[m].head) & (is.i | is.we) &&
        r->notes[m].kind == MEN_PRONOUN) /* "I said" in somebody's words */
      set_speaker(s, doc->statements.v[s->parent].entity,
                  doc->statements.v[s->parent].speaker_confidence);
    else if (r->notes[m].kind == MEN_PRONOUN &&
             r->notes[m].flags & NOTE_QUOTED &&
             (s->entity == doc->statements.v[s->parent].entity ||
              (tags_at(r, doc->mentions.v[m].head) & (is.he | is.she | is.it) &&
               r->notes[m].sure < SURE_PRONOUN)))
      /* who speaks says "I", and of whom nobody but the listener may know */
      set_speaker(s, QUOTH_NONE, 0.0f);
  }
}

/* -- the result -- */

/* Orders n actors by how much they say, most first; else they stay. A merge
** sort: n log n. */
static void rank(const uint32_t *said, uint32_t *v, uint32_t *room,
                 uint32_t n) {
  for (uint32_t width = 1; width < n; width *= 2) {
    for (uint32_t at = 0; at < n; at += 2 * width) {
      uint32_t a = at, mid = n - at > width ? at + width : n;
      uint32_t b = mid, end = n - mid > width ? mid + width : n, k = at;
      while (a < mid || b < end)
        room[k++] = b == end || (a < mid && said[v[a]] >= said[v[b]]) ? v[a++]
                                                                     : v[b++];
    }
    memcpy(v, room, n * sizeof *v);
    if (width > n / 2) break;
  }
}

/* The same of all, most of whom say nothing. */
static void rank_speakers(const uint32_t *said, uint32_t *v, uint32_t *room,
                          uint32_t n) {
  uint32_t speak = 0, k;
  for (uint32_t i = 0; i < n; i++)
    if (said[v[i]]) room[speak++] = v[i];
  k = speak;
  for (uint32_t i = 0; i < n; i++)
    if (!said[v[i]]) room[k++] = v[i];
  memcpy(v, room, n * sizeof *v);
  rank(said, v, room, speak);
}

/* How many bytes each actor says, reports within reports aside. */
static void weigh(const resolver *r, uint32_t *said) {
  const quoth_doc *doc = r->doc;
  memset(said, 0, r->actors.n * sizeof *said);
  for (uint32_t i = 0; i < doc->statements.n; i++) {
    const quoth_statement *s = &doc->statements.v[i];
    if (s->entity == QUOTH_NONE || s->parent != QUOTH_NONE) continue;
    for (uint32_t p = s->piece; p < s->piece + s->npiece; p++)
      said[s->entity] += doc->pieces.v[p].end - doc->pieces.v[p].beg;
  }
}

/* Marks an actor as used, and of a group its members. */
static void use(const resolver *r, uint32_t a, uint32_t *to) {
  to[a] = 0;
  for (unsigned n = 0; n < GROUP_MAX && r->actors.v[a].member[0] != QUOTH_NONE;
       n++) {
    to[who(r, r->actors.v[a].member[0])] = 0;
    a = who(r, r->actors.v[a].member[1]);
    to[a] = 0;
  }
}

/* Gives the actors that are used their final numbers: who says most first,
** then in order of their first mention. */
static quoth_err number(resolver *r, uint32_t *order, uint32_t *to) {
  quoth_doc *doc = r->doc;
  uint32_t n = 0;
  quoth_err e;
  for (uint32_t a = 0; a < r->actors.n; a++)
    to[a] = QUOTH_NONE;
  for (uint32_t i = 0; i < doc->statements.n; i++) {
    uint32_t a = doc->statements.v[i].entity;
    if (a != QUOTH_NONE) use(r, a, to);
  }
  for (uint32_t i = 0; i < doc->mentions.n; i++) {
    uint32_t a = who(r, doc->mentions.v[i].entity);
    doc->mentions.v[i].entity = a;
    if (a != QUOTH_NONE) use(r, a, to);
  }
  /* by first mention: a counting pass over the mentions */
  {
    uint32_t *head =
        arena_resize(&doc->arena, NULL,
                     ((size_t)doc->mentions.n + r->actors.n) * sizeof *head);
    uint32_t *next = head ? head + doc->mentions.n : NULL;
    if (!head) return QUOTH_ENOMEM;
    for (uint32_t i = 0; i < doc->mentions.n; i++)
      head[i] = QUOTH_NONE;
    for (uint32_t a = r->actors.n; a > 0; a--)
      if (to[a - 1] != QUOTH_NONE) {
        next[a - 1] = head[r->actors.v[a - 1].first];
        head[r->actors.v[a - 1].first] = a - 1;
      }
    for (uint32_t i = 0; i < doc->mentions.n; i++)
      for (uint32_t a = head[i]; a != QUOTH_NONE; a = next[a])
        order[n++] = a;
    weigh(r, next);
    rank_speakers(next, order, to, n);
    for (uint32_t a = 0; a < r->actors.n; a++)
      to[a] = QUOTH_NONE;
    for (uint32_t i = 0; i < n; i++)
      to[order[i]] = i;
    arena_resize(&doc->arena, head, 0);
  }
  if ((e = vec_room(&doc->arena, &doc->entities, n))) return e;
  for (uint32_t i = 0; i < doc->mentions.n; i++)
    if (doc->mentions.v[i].entity != QUOTH_NONE)
      doc->mentions.v[i].entity = to[doc->mentions.v[i].entity];
  for (uint32_t i = 0; i < doc->statements.n; i++)
    if (doc->statements.v[i].entity != QUOTH_NONE)
      doc->statements.v[i].entity = to[doc->statements.v[i].entity];
  doc->entities.n = n;
  return QUOTH_OK;
}

static quoth_span name_of(const resolver *r, const actor *p) {
  quoth_span w[NAME_WORDS], s;
  uint32_t m, behind;
  unsigned n;
  if (p->member[0] != QUOTH_NONE) return r->doc->mentions.v[p->first].span;
  if (p->fullest == QUOTH_NONE) return plain(r, p->first);
  m = form_of(r, p);
  n = words_of(r, m, w);
  s.beg = w[0].beg;
  s.end = w[n - 1].end;
  if (r->doc->txt[s.beg - (s.beg > 0)] == '-') /* of "al-Mansouri" */
    s.beg = tok_span(r, tok_of(r, m, w[0])).beg;
  behind = tok_of(r, m, w[0]);
  if (n == 1 && s.end - s.beg == 1 && behind > 0 &&
      tags_at(r, behind - 1) & (is.role | is.title) &&
      r->doc->toks.v[behind - 1].shape >= SHAPE_CAP)
    s.beg = tok_span(r, behind - 1).beg; /* "Nurse B" */
  behind = tok_of(r, m, w[n - 1]) + 1;
  if (behind < r->doc->toks.n && r->doc->toks.v[behind].kind == TOK_POSS &&
      within(tok_span(r, behind), r->doc->mentions.v[m].name))
    s.end = tok_span(r, behind).end; /* "McDonald's" */
  return s;
}

/* Each title once, in the order of the text: the chain is newest first. */
static quoth_err add_roles(resolver *r, uint32_t a, uint32_t id) {
  quoth_doc *doc = r->doc;
  uint32_t first = doc->roles.n;
  for (uint32_t t = r->actors.v[a].title; t != QUOTH_NONE;
       t = r->titles.v[t].next) {
    quoth_span s = r->titles.v[t].span;
    uint32_t k = first;
    quoth_err e;
    if (r->actors.v[a].fullest == QUOTH_NONE &&
        r->titles.v[t].mention == r->actors.v[a].first)
      continue; /* it is the name already */
    if (!r->titles.v[t].listed) continue;
    while (k < doc->roles.n && !same_text(r, doc->roles.v[k], s))
      k++;
    if (k < doc->roles.n) {
      if (s.beg < doc->roles.v[k].beg) doc->roles.v[k] = s;
      continue;
    }
    if (doc->roles.n - first >= CHAIN_MAX) break;
    if ((e = vec_room(&doc->arena, &doc->roles, 1))) return e;
    doc->roles.v[doc->roles.n++] = s;
  }
  for (uint32_t i = first + 1; i < doc->roles.n; i++) { /* CHAIN_MAX at most */
    quoth_span x = doc->roles.v[i];
    uint32_t k = i;
    for (; k > first && doc->roles.v[k - 1].beg > x.beg; k--)
      doc->roles.v[k] = doc->roles.v[k - 1];
    doc->roles.v[k] = x;
  }
  doc->entities.v[id].nrole = doc->roles.n - first;
  return QUOTH_OK;
}

/* The mentions of each entity, from the first on. */
static void link_mentions(quoth_doc *doc) {
  for (uint32_t i = doc->mentions.n; i > 0; i--) {
    quoth_mention *m = &doc->mentions.v[i - 1];
    m->next = QUOTH_NONE;
    if (m->entity == QUOTH_NONE) continue;
    m->next = doc->entities.v[m->entity].mention;
    doc->entities.v[m->entity].mention = i - 1;
  }
}

/* Numbers the entities that a reader wants to know of. */
static void number_shown(quoth_doc *doc) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < doc->statements.n; i++)
    if (doc->statements.v[i].entity != QUOTH_NONE)
      doc->entities.v[doc->statements.v[i].entity].number = 1;
  for (uint32_t i = 0; i < doc->entities.n; i++) {
    quoth_entity *en = &doc->entities.v[i];
    if (en->number || en->nrole ||
        (en->kind <= MEN_PRONOUN && memchr(doc->txt + en->name.beg, ' ',
                                           en->name.end - en->name.beg)))
      en->number = ++n;
  }
}

#define IN_BYTES ((uint32_t)sizeof " in " - 1)

/* "said in Brandal on Friday", "told a crowd in Brandal", "speaking in Brandal",
** "at a rally in Brandal, Ohio": is a name behind "in" that of a place, though
** no list has it? Not in "said in Brandal's office". */
static int is_unlisted_place(const quoth_doc *doc, const quoth_statement *s,
                             const quoth_mention *m) {
  const uint64_t place = LEX_TAG(COUNTRY) | LEX_TAG(PLACE);
  uint32_t after = m->tok + m->ntok, in = m->span.beg - IN_BYTES;
  if (m->kind != MEN_PERSON || m->ntok > 2) return 0;
  if (after < doc->toks.n && doc->toks.v[after].kind == TOK_POSS) return 0;
  return (s->cue.end && s->cue.end == in) ||
         (s->addressee.end && s->addressee.end == in) ||
         (m->tok > 1 && doc_reads(doc, m->tok - 2, "speaking")) ||
         (after + 1 < doc->toks.n && doc->toks.v[after].kind == TOK_COMMA &&
          doc_tags(doc, after + 1) & place);
}

/* "during a visit to Oslo" */
static int is_visited(const quoth_doc *doc, const quoth_mention *m) {
  return m->tok > 1 && doc_reads(doc, m->tok - 1, "to") &&
         statement_occasion(doc, m->tok - 2, LEX_CONCEPT_VISIT);
}

/* "by phone from Oslo" */
static int is_called_from(const quoth_doc *doc, const quoth_mention *m) {
  return m->tok > 1 && doc_reads(doc, m->tok - 1, "from") &&
         (doc_reads(doc, m->tok - 2, "phone") ||
          doc_reads(doc, m->tok - 2, "telephone") ||
          doc_reads(doc, m->tok - 2, "speaking"));
}

static int is_in(const quoth_doc *doc, const quoth_mention *m) {
  return m->tok && doc_reads(doc, m->tok - 1, "in");
}

/* Few mentions stand behind such a preposition. */
static int may_be_where(const quoth_doc *doc, const quoth_mention *m) {
  return m->entity != QUOTH_NONE && m->tok &&
         doc_tags(doc, m->tok - 1) & (LEX_TAG(PREP) | LEX_TAG(TO)) &&
         (is_in(doc, m) || is_visited(doc, m) || is_called_from(doc, m));
}

static void link_places(resolver *r) {
  const quoth_doc *doc = r->doc;
  uint32_t place = QUOTH_NONE;
  for (uint32_t i = doc->mentions.n; i-- > 0;) {
    if (may_be_where(doc, &doc->mentions.v[i])) place = i;
    r->notes[i].place = place;
  }
}

/* The first mention from a byte on that may be where something is said, before
** another, or QUOTH_NONE. */
static uint32_t place_in(const resolver *r, quoth_span w) {
  const quoth_doc *doc = r->doc;
  uint32_t i;
  DOC_UPPER(doc->mentions, w.beg, i);
  while (i > 0 && doc->mentions.v[i - 1].span.beg == w.beg)
    i--;
  if (i < doc->mentions.n) i = r->notes[i].place;
  return i < doc->mentions.n && doc->mentions.v[i].span.beg < w.end
             ? i
             : QUOTH_NONE;
}

/* Where a part of the text says that a statement was made: "in" a place, but
** not in its content, nor in what only tells of its source. Empty for nowhere.
*/
static quoth_span find_place(const resolver *r, const quoth_statement *s,
                             quoth_span all) {
  const quoth_doc *doc = r->doc;
  quoth_span none = {0, 0}, aside = statement_aside(doc, s);
  uint32_t n = 0;
  for (uint32_t i = place_in(r, all);
       i < doc->mentions.n && doc->mentions.v[i].span.beg < all.end &&
       n < CONTENT_SCAN;
       i = i + 1 < doc->mentions.n ? r->notes[i + 1].place : QUOTH_NONE, n++) {
    const quoth_mention *m = &doc->mentions.v[i];
    const quoth_span *p = &doc->pieces.v[s->piece], *end = p + s->npiece;
    if ((m->span.beg >= aside.beg && m->span.beg < aside.end) ||
        (is_in(doc, m) && doc->entities.v[m->entity].kind != MEN_PLACE &&
         !is_unlisted_place(doc, s, m)))
      continue;
    while (p < end && !(m->span.beg >= p->beg && m->span.beg < p->end))
      p++;
    if (p == end) return m->span;
  }
  return none;
}

/* Where a statement was made: its own clause tells, or one whose time and place
** it shares. A clause is a part of its sentence. */
static void set_place(const resolver *r, quoth_statement *s) {
  const quoth_statement *p = s;
  quoth_span all = {0, 0};
  for (unsigned n = 0; p && !s->place.end && n <= SHARED_MAX; n++) {
    if (place_in(r, p->sentence) != QUOTH_NONE) {
      if (p == s) all = statement_scope(r->doc, s);
      s->place = find_place(r, p, all);
    }
    p = statement_shared(r->doc, p, &all);
  }
}

static quoth_err finish(resolver *r) {
  quoth_doc *doc = r->doc;
  uint32_t n = r->actors.n;
  uint32_t *order, *to;
  quoth_err e;
  if (!n) return QUOTH_OK;
  order = arena_resize(&doc->arena, NULL, (size_t)n * 2 * sizeof *order);
  if (!order) return QUOTH_ENOMEM;
  to = order + n;
  e = number(r, order, to);
  for (uint32_t i = 0; i < doc->entities.n && !e; i++) {
    const actor *p = &r->actors.v[order[i]];
    quoth_entity *en = &doc->entities.v[i];
    memset(en, 0, sizeof *en);
    en->mention = QUOTH_NONE;
    en->role = doc->roles.n;
    en->name = name_of(r, p);
    en->kind = p->kind;
    en->gender = p->gender;
    en->list = p->list;
    en->anonymous = p->fullest == QUOTH_NONE && p->indefinite &&
                    p->kind != MEN_THING && p->member[0] == QUOTH_NONE;
    for (unsigned k = 0; k < 2; k++)
      en->member[k] =
          p->member[k] == QUOTH_NONE ? QUOTH_NONE : to[who(r, p->member[k])];
    if (p->fullest != QUOTH_NONE || !p->indefinite)
      e = add_roles(r, order[i], i);
  }
  arena_resize(&doc->arena, order, 0);
  if (e) return e;
  link_mentions(doc);
  number_shown(doc);
  link_places(r);
  for (uint32_t i = 0; i < doc->statements.n; i++)
    set_place(r, &doc->statements.v[i]);
  return QUOTH_OK;
}

/* -- preparation -- */

/* What the owner of a mention is: the rules give only its bounds. */
static uint8_t owner_kind(const resolver *r, const quoth_mention *m) {
  uint64_t all = 0, first = tags_at(r, m->tok);
  uint8_t shape = SHAPE_LOWER;
  if (first & (is.poss | is.he | is.she | is.it | is.they))
    return MEN_PRONOUN;
  for (uint32_t t = m->tok; t < m->tok + m->ntok; t++) {
    all |= tags_at(r, t);
    if (r->doc->toks.v[t].shape > SHAPE_LOWER) shape = SHAPE_CAP;
  }
  if (all & is.place) return MEN_PLACE;
  if (is_kind(r, m->tok, LEX_CONCEPT_DEFINITE) || shape == SHAPE_LOWER)
    return all & is.role ? MEN_ROLE : MEN_GROUP;
  return all & is.org ? MEN_ORG : MEN_PERSON;
}

/* "the Romanian Transport Ministry", "the WTO" and "the US" are names whatever
** rule found them; "the Ministry" is none. */
static void find_proper(resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  note *n = &r->notes[i];
  uint32_t t = m->tok, end = m->tok + m->ntok;
  unsigned words = 0;
  int upper = NO;
  uint64_t all = 0;
  if ((n->kind != MEN_ORG && n->kind != MEN_GROUP) || m->name.end ||
      is_address(r, t))
    return;
  if (is_kind(r, t, LEX_CONCEPT_DEFINITE)) t++;
  /* "Farmers in Norland": a sentence begins with a capital */
  if (n->kind == MEN_GROUP && t + 1 < end &&
      r->doc->toks.v[t + 1].shape < SHAPE_CAP &&
      (t == r->doc->lines.v[m->line].tok ||
       r->doc->toks.v[t - 1].kind == TOK_STOP))
    return;
  for (; t < end; t++) {
    const quoth_token *k = &r->doc->toks.v[t];
    if (k->shape < SHAPE_CAP) {
      if (!words || k->kind != TOK_WORD ||
          !(tags_at(r, t) & (is.prep | is.conj)))
        return;
      continue;
    }
    upper |= k->shape == SHAPE_UPPER;
    all |= tags_at(r, t);
    words++;
  }
  if (words < 2 && !upper && !(all & is.place)) return;
  n->flags |= NOTE_NAMED;
  n->kind = words == 1 && all & is.place ? MEN_PLACE : MEN_ORG;
}

/* Whether a mention has a name, its role, and the noun of that. */
static void find_parts(resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  note *n = &r->notes[i];
  if (n->kind == MEN_PLACE ||
      (m->name.beg < m->name.end &&
       (n->kind == MEN_PERSON || n->kind == MEN_ROLE || n->kind == MEN_ORG)))
    n->flags |= NOTE_NAMED;
  if (m->role.beg < m->role.end)
    n->role = part_tokens(r, m, m->role);
  else if (!(n->flags & NOTE_NAMED))
    n->role = whole_of(m);
  n->noun = head_in(r, n->role);
}

/* `The story “Salt Road” was sold`: a name alone in marks is what something is
** called. */
static int is_work(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t end = m->tok + m->ntok;
  return r->notes[i].kind == MEN_PERSON && !m->role.end && m->tok > 0 &&
         end < r->doc->toks.n && r->doc->toks.v[m->tok - 1].kind == TOK_MARK &&
         r->doc->toks.v[end].kind == TOK_MARK;
}

/* "a boss of consultancy Fibrex", "The train operator Railix has": a name that
** the noun before it calls a body; not in "the firm Weller founded". */
static int is_called_body(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t noun = m->tok - 1, end = m->tok + m->ntok;
  if (r->notes[i].kind != MEN_PERSON || m->role.end || !m->tok ||
      !(tags_at(r, noun) & (is.org | is.group)) || is_plural(r, noun) ||
      (r->doc->toks.v[noun].shape != SHAPE_LOWER &&
       tok_span(r, noun).beg != /* "Chipmaker Zentra" */
           r->doc->sentences.v[r->notes[i].sentence].span.beg))
    return NO;
  if (m->tok > 1 && m->ntok == 1 && tags_at(r, noun - 1) & is.prep) return YES;
  return (is_kind(r, noun, LEX_CONCEPT_COMPANY) ||
          is_kind(r, noun, LEX_CONCEPT_ORGANIZATION)) &&
         !(tags_at(r, m->tok) & (is.male | is.female)) &&
         end < r->doc->toks.n &&
         (!(tags_at(r, end) & is.verb) || tags_at(r, end) & (is.say | is.aux));
}

/* Is an agency's name the surname of a person named before: "Bloomberg" behind
** "Michael Bloomberg"? */
static int is_namesake(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  uint32_t n = 0;
  if (r->notes[i].kind != MEN_ORG || m->ntok != 1 ||
      !(tags_at(r, m->tok) & LEX_TAG(AGENCY)))
    return NO;
  for (uint32_t k = i; k > 0 && n < NAMESAKE_SCAN; n++) {
    const quoth_mention *p = &r->doc->mentions.v[--k];
    quoth_span t;
    SPK_STEP();
    if (r->notes[k].kind != MEN_PERSON || !p->name.end) continue;
    t = part_tokens(r, p, p->name);
    if (t.beg + 1 < t.end &&
        same_text(r, tok_span(r, t.end - 1), tok_span(r, m->tok)))
      return YES;
  }
  return NO;
}

/* "fish farmer Halvorsen Foods": a name whose last word is a company's. */
static int is_firm_name(const resolver *r, uint32_t i) {
  const quoth_mention *m = &r->doc->mentions.v[i];
  quoth_span t;
  if (r->notes[i].kind != MEN_PERSON || !m->name.end) return NO;
  t = part_tokens(r, m, m->name);
  return t.beg + 1 < t.end && !is_address(r, t.beg - (t.beg > m->tok)) &&
         !(tags_at(r, t.beg) & (is.male | is.female)) &&
         tags_at(r, t.end - 1) & LEX_TAG(ORG) &&
         is_kind(r, t.end - 1, LEX_CONCEPT_COMPANY);
}

/* "An aide to the chairman, Ann Yu, said": it is the aide who did. */
static void step_back(const resolver *r, quoth_statement *st) {
  const quoth_mention *v = r->doc->mentions.v;
  uint32_t j = st->source_mention, i = j;
  if (j == QUOTH_NONE || v[j].tok < 2 ||
      r->doc->toks.v[v[j].tok - 1].kind != TOK_COMMA)
    return;
  while (i > 0 && v[i - 1].tok + v[i - 1].ntok + 1 >= v[j].tok) {
    i--;
    if (v[i].tok + v[i].ntok + 1 == v[j].tok && ends_with_another(r, i)) {
      st->source_mention = i;
      st->source.beg = v[i].span.beg;
      return;
    }
  }
}

static void prepare(resolver *r) {
  quoth_doc *doc = r->doc;
  uint32_t s = 0;
  for (uint32_t i = 0; i < doc->mentions.n; i++) {
    quoth_mention *m = &doc->mentions.v[i];
    note *n = &r->notes[i];
    memset(n, 0, sizeof *n);
    n->kind = m->kind;
    n->late = doc->lines.v[m->line].kind == SEC_HEADLINE;
    n->told = n->list = n->group = QUOTH_NONE;
    m->entity = QUOTH_NONE;
    while (s + 1 < doc->sentences.n &&
           doc->sentences.v[s + 1].span.beg <= m->span.beg)
      s++;
    n->sentence = s;
    if (m->quotation != QUOTH_NONE) n->flags |= NOTE_QUOTED;
    if (n->kind == MEN_GROUP && is_age(r, m->head)) n->kind = MEN_ROLE;
    if (n->kind == MEN_ORG && is_plural(r, m->tok + m->ntok - 1) &&
        doc->toks.v[m->tok + m->ntok - 1].shape == SHAPE_LOWER)
      n->kind = MEN_GROUP; /* "the country's bishops" */
    if (is_work(r, i)) n->kind = MEN_THING;
    if (is_firm_name(r, i)) n->kind = MEN_ORG;
    if (is_namesake(r, i)) n->kind = MEN_PERSON;
    if (is_called_body(r, i)) {
      n->kind = MEN_ORG;
      n->flags |= NOTE_CALLED;
    }
  }
  for (uint32_t i = 0; i < doc->mentions.n; i++) {
    uint32_t o = doc->mentions.v[i].owner;
    if (o == QUOTH_NONE) continue;
    r->notes[o].flags |= NOTE_OWNER;
    r->notes[o].kind = owner_kind(r, &doc->mentions.v[o]);
  }
  for (uint32_t i = 0; i < doc->mentions.n; i++) {
    find_proper(r, i);
    find_parts(r, i);
  }
  for (uint32_t i = 0; i < doc->statements.n; i++) {
    quoth_statement *st = &doc->statements.v[i];
    step_back(r, st);
    /* who means to do something has not spoken yet */
    if (st->source_mention != QUOTH_NONE && st->act != ACT_INTENTION)
      r->notes[st->source_mention].told = i;
    if (st->addressee_mention != QUOTH_NONE)
      r->notes[st->addressee_mention].flags |= NOTE_HEARD;
  }
  find_lists(r);
}

static quoth_err run(resolver *r) {
  quoth_doc *doc = r->doc;
  uint32_t n = doc->mentions.n, size = 16;
  quoth_err e;
  while (size < n && size < UINT32_MAX / 2)
    size *= 2;
  r->bucket_mask = size - 1;
  r->notes =
      arena_resize(&doc->arena, NULL, ((size_t)n + 1) * sizeof *r->notes);
  r->buckets =
      arena_resize(&doc->arena, NULL, (size_t)size * sizeof *r->buckets);
  if (!r->notes || !r->buckets) return QUOTH_ENOMEM;
  for (uint32_t i = 0; i < size; i++)
    r->buckets[i] = QUOTH_NONE;
  prepare(r);
  e = cluster_names(r);
  if (!e) e = join_appositions(r);
  if (!e) e = walk(r);
  if (e) return e;
  set_statements(r);
  return finish(r);
}

quoth_err speaker_resolve(quoth_doc *doc) {
  resolver r;
  quoth_err e;
  memset(&r, 0, sizeof r);
  r.doc = doc;
  doc->entities.n = doc->roles.n = 0;
  e = run(&r);
  arena_resize(&doc->arena, r.links.v, 0);
  arena_resize(&doc->arena, r.words.v, 0);
  arena_resize(&doc->arena, r.titles.v, 0);
  arena_resize(&doc->arena, r.actors.v, 0);
  arena_resize(&doc->arena, r.buckets, 0);
  arena_resize(&doc->arena, r.notes, 0);
  return e;
}
