/*
** Clause: where reported content begins and ends. It never goes past a sentence
** break. Before its end the edge rules name places where it may stop; what
** stands around every place is looked at by a linear model, whose weights come
** with the pack (csrc/gen/train.lua), and the best place is the end. Without
** weights the first edge with a prior above one half is.
*/
#include "clause.h"

#include <string.h>

/* What a unit is to the model. */
#define CLASSES(X)                                                            \
  X(BREAK, "break") X(STOP, "stop") X(COMMA, "comma") X(COLON, "colon")       \
  X(SEMI, "semi") X(DASH, "dash") X(LEFT, "left") X(RIGHT, "right")           \
  X(OPEN, "open") X(CLOSE, "close") X(QUOTATION, "quotation")                 \
  X(PERSON, "person") X(ROLE, "role") X(PRONOUN, "pronoun") X(BODY, "body")   \
  X(CONTRACTED, "contracted") X(IS, "is")                                     \
  X(POSSESSIVE, "possessive") X(NUMBER, "number") X(CONJ, "conj")             \
  X(THAT, "that") X(REL, "rel") X(TO, "to") X(NEG, "neg") X(AS, "as")         \
  X(SUB, "sub") X(WHETHER, "whether") X(PREP, "prep") X(MODAL, "modal")       \
  X(BE, "be") X(HAVE, "have") X(CUE, "cue") X(CUEING, "cueing")               \
  X(CALL, "call") X(INFIN, "infin") X(VING, "ving") X(VPAST, "vpast")         \
  X(VED, "ved") X(VPART, "vpart") X(VPRES, "vpres") X(VBASE, "vbase")         \
  X(DET, "det")                                                               \
  X(ADV, "adv") X(TIME, "time") X(CAPITAL, "capital") X(WORD, "word")         \
  X(OTHER, "other")

enum {
#define X(id, name) C_##id,
  CLASSES(X)
#undef X
      C_COUNT
};

static const char *const class_names[] = {
#define X(id, name) name,
    CLASSES(X)
#undef X
};
static const char *const marks_names[] = {"plain", "marked"};
static const char *const length_names[] = {"1",  "2",     "3-4", "5-8",
                                           "9-16", "17-32", "33-"};
static const char *const finite_names[] = {"bare", "finite"};
static const char *const since_names[] = {"0", "1", "2-3", "4-7", "8-"};
static const char *const no_names[] = {""};
static const char *const goes_names[] = {"comma", "conj", "dash", "sub",
                                         "other"};
/* By bits: a finite verb, a cue, the end of the sentence. */
enum { SEG_FINITE = 1, SEG_CUE = 2, SEG_END = 4 };
static const char *const segment_names[] = {
    "phrase", "finite",     "cue",     "finite+cue",
    "end",    "finite+end", "cue+end", "finite+cue+end"};

#define COUNT(a) ((unsigned)(sizeof(a) / sizeof *(a)))

/*
** The kinds of feature, each with up to two places for a name from a list:
**   next    have marks closed, and what follows
**   prev    the last unit of the content
**   then    what follows, and what follows that
**   join    the last unit, and what follows
**   after   the unit before the content, the cue's last, and what follows
**   first   the first unit, and what follows
**   length  of the content in units, and whether it has a finite verb
**   since   units since the last closing mark
**   ahead   no marks so far but later: by the cue's last unit
**   final   the sentence ends here
**   in      has the content a finite verb before a comma, and what follows
**   opened  the report stands in a clause that opens its sentence ("While she
**           says …, he"): what follows
**   comma   what follows a comma that follows
**   conj    what follows a conjunction that follows
**   need    no finite verb so far but later: by the cue's last unit
**   goes    how it goes on, and what stands there up to the next comma
*/
#define KINDS(X)                                                              \
  X(NEXT, "next", marks_names, class_names)                                   \
  X(PREV, "prev", class_names, no_names)                                      \
  X(THEN, "then", class_names, class_names)                                   \
  X(JOIN, "join", class_names, class_names)                                   \
  X(AFTER, "after", class_names, class_names)                                 \
  X(FIRST, "first", class_names, class_names)                                 \
  X(LENGTH, "length", length_names, finite_names)                             \
  X(SINCE, "since", since_names, no_names)                                    \
  X(AHEAD, "ahead", class_names, no_names)                                    \
  X(FINAL, "final", marks_names, no_names)                                    \
  X(IN, "in", finite_names, class_names)                                      \
  X(OPENED, "opened", class_names, no_names)                                  \
  X(COMMA, "comma", class_names, class_names)                                 \
  X(CONJ, "conj", class_names, class_names)                                   \
  X(NEED, "need", class_names, no_names)                                      \
  X(GOES, "goes", goes_names, segment_names)

enum {
#define X(id, name, a, b) F_##id,
  KINDS(X)
#undef X
      F_KINDS
};

/* The features of a kind are numbered on from those of the kind before. */
enum {
#define X(id, name, a, b) \
  BASE_##id, LAST_##id = BASE_##id + COUNT(a) * COUNT(b) - 1,
  KINDS(X)
#undef X
      FEATURE_COUNT
};

static const struct {
  const char *name;
  const char *const *a, *const *b;
  unsigned na, nb, base;
} kinds[F_KINDS] = {
#define X(id, name, a, b) {name, a, b, COUNT(a), COUNT(b), BASE_##id},
    KINDS(X)
#undef X
};

_Static_assert(FEATURE_COUNT <= QUOTH_CLAUSE_WEIGHTS, "room for every weight");

const unsigned clause_feature_count = FEATURE_COUNT;

static unsigned find(const char *const *names, unsigned n, const char *s,
                     size_t len) {
  for (unsigned i = 0; i < n; i++)
    if (strncmp(names[i], s, len) == 0 && names[i][len] == '\0') return i;
  return n;
}

static size_t word(const char *s, const char *end) {
  const char *space = memchr(s, ' ', (size_t)(end - s));
  return (size_t)((space ? space : end) - s);
}

unsigned clause_feature(const char *name, size_t len) {
  const char *end = name + len, *a, *b;
  size_t n = word(name, end), m;
  a = name + n + (name + n < end);
  m = word(a, end);
  b = a + m + (a + m < end);
  for (unsigned k = 0; k < F_KINDS; k++) {
    unsigned i, j;
    if (find(&kinds[k].name, 1, name, n)) continue;
    i = find(kinds[k].a, kinds[k].na, a, m);
    j = find(kinds[k].b, kinds[k].nb, b, (size_t)(end - b));
    if (i < kinds[k].na && j < kinds[k].nb)
      return kinds[k].base + i * kinds[k].nb + j;
  }
  return FEATURE_COUNT;
}

static char *append(char *to, const char *s) {
  size_t n = strlen(s);
  memcpy(to, s, n + 1);
  return to + n;
}

void clause_feature_name(unsigned feature, char *name) {
  unsigned k = F_KINDS - 1;
  while (feature < kinds[k].base) k--;
  feature -= kinds[k].base;
  name = append(append(name, kinds[k].name), " ");
  name = append(name, kinds[k].a[feature / kinds[k].nb]);
  if (kinds[k].nb > 1)
    append(append(name, " "), kinds[k].b[feature % kinds[k].nb]);
}

/* -- classes -- */

static char kind_of(const quoth_doc *doc, uint32_t unit) {
  return doc->view.units.v[unit].letter;
}

static int is_breaking(const quoth_doc *doc, uint32_t unit) {
  return doc->view.units.v[unit].type == UNIT_BREAK;
}

static uint64_t tags_of(const quoth_doc *doc, uint32_t unit) {
  const quoth_unit *u = &doc->view.units.v[unit];
  uint32_t tok = u->tok;
  if (u->type == UNIT_MENTION) tok = doc->mentions.v[u->ref].head;
  return doc_tags(doc, tok);
}

static unsigned class_of_word(uint64_t t, char kind) {
  const uint64_t cue = LEX_TAG(SAY) | LEX_TAG(TELL) | LEX_TAG(ASK);
  if (!t) return kind == 'w' ? C_WORD : C_CAPITAL;
  if (t & LEX_TAG(THAT)) return C_THAT;
  if (t & LEX_TAG(CONJ)) return C_CONJ;
  if (t & LEX_TAG(REL)) return C_REL;
  if (t & LEX_TAG(TO)) return C_TO;
  if (t & LEX_TAG(NEG)) return C_NEG;
  if (t & LEX_TAG(SUB)) return t & LEX_TAG(PREP) ? C_AS : C_SUB;
  if (t & LEX_TAG(WHETHER)) return C_WHETHER;
  if (t & LEX_TAG(PREP)) return C_PREP;
  if (t & LEX_TAG(MODAL)) return C_MODAL;
  if (t & LEX_TAG(BE)) return C_BE;
  if (t & (LEX_TAG(HAVE) | LEX_TAG(DO))) return C_HAVE;
  if (t & LEX_TAG(VING)) return t & cue ? C_CUEING : C_VING;
  if (t & LEX_TAG(CALLV)) return C_CALL;
  if (t & LEX_TAG(INFIN)) return C_INFIN;
  if (t & cue && t & (LEX_TAG(VPAST) | LEX_TAG(VPRES))) return C_CUE;
  if (t & LEX_TAG(VPAST)) return t & LEX_TAG(VPART) ? C_VED : C_VPAST;
  if (t & LEX_TAG(VPART)) return C_VPART;
  if (t & LEX_TAG(VPRES)) return C_VPRES;
  if (t & LEX_TAG(VBASE)) return C_VBASE;
  if (t & (LEX_TAG(DET) | LEX_TAG(POSS))) return C_DET;
  if (t & LEX_TAG(ADV)) return C_ADV;
  if (t & (LEX_TAG(TIME) | LEX_TAG(MONTH))) return C_TIME;
  return kind == 'w' ? C_WORD : C_CAPITAL;
}

/* "They're" holds a verb. */
static unsigned class_of_pronoun(uint64_t t) {
  if (t & LEX_TAG(REL)) return C_REL;
  return t & (LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(MODAL)) ? C_CONTRACTED
                                                            : C_PRONOUN;
}

static unsigned read_class(const quoth_doc *doc, uint32_t unit) {
  char kind = kind_of(doc, unit);
  switch (kind) {
    case '|': return C_BREAK;
    case '.': case '?': case '!': case '~': return C_STOP;
    case ',': return C_COMMA;
    case ':': return C_COLON;
    case ';': return C_SEMI;
    case '-': return C_DASH;
    case '(': return C_LEFT;
    case ')': return C_RIGHT;
    case '<': return C_OPEN;
    case '>': return C_CLOSE;
    case 'Q': return C_QUOTATION;
    case 'P': return C_PERSON;
    case 'R': case 'G': return C_ROLE;
    case 'H': return class_of_pronoun(tags_of(doc, unit));
    case 'O': case 'L': case 'T': return C_BODY;
    case '\'':
      return doc_contracts(doc, doc->view.units.v[unit].tok) ? C_IS
                                                             : C_POSSESSIVE;
    case '0': return C_NUMBER;
    case 'w': case 'W': case 'U':
      return class_of_word(tags_of(doc, unit), kind);
    default: return C_OTHER;
  }
}

/* Every clause of a sentence asks for the classes of its units. */
static inline unsigned class_of(const quoth_doc *doc, uint32_t unit) {
  quoth_unit *u = doc->view.units.v + unit;
  if (!u->class) u->class = (uint8_t)(read_class(doc, unit) + 1);
  return u->class - 1u;
}

#define BIT(id) ((uint64_t)1 << C_##id)
_Static_assert(C_COUNT <= 64, "classes are bits of 64");

static const uint64_t finite = BIT(MODAL) | BIT(BE) | BIT(HAVE) | BIT(CUE) |
                               BIT(VPAST) | BIT(VED) | BIT(VPRES) | BIT(CALL) |
                               BIT(INFIN) | BIT(CONTRACTED) | BIT(IS);

static int is_finite(unsigned class) { return (int)(finite >> class & 1); }

/* -- ends -- */

/* Is it the comma behind an apposition: "the chairwoman, Anna Orlova, said"? */
static int closes_apposition(const quoth_doc *doc, uint32_t comma) {
  const quoth_unit *u = &doc->view.units.v[comma - 1];
  if (u->type != UNIT_MENTION) return 0;
  for (uint32_t i = 0; i < u->ntok; i++)
    if (doc->toks.v[u->tok + i].kind == TOK_COMMA) return 1;
  return 0;
}

/* Does the sentence before `unit` begin as a subordinate clause, and has it no
** comma so far? */
static int is_opened(const quoth_doc *doc, uint32_t unit) {
  uint32_t i = unit;
  unsigned class = C_BREAK, next = C_BREAK;
  while (i > 0 && unit - i < CLAUSE_UNITS && !is_breaking(doc, i - 1)) {
    next = class;
    class = class_of(doc, --i);
    if (class == C_COMMA && i && !closes_apposition(doc, i)) return 0;
  }
  return class == C_SUB || class == C_AS || next == C_SUB || next == C_AS;
}

/* "miners want", "they want", "who want": may a base form behind it be
** finite? */
static int takes_plural(unsigned class) {
  return class == C_ROLE || class == C_PRONOUN || class == C_REL;
}

/* What content is trimmed of at its end: no place of its own. */
static int is_pause(unsigned class) {
  const uint64_t pauses =
      BIT(COMMA) | BIT(DASH) | BIT(COLON) | BIT(SEMI) | BIT(STOP);
  return (int)(pauses >> class & 1);
}

/* "The dam was dry and that it was shut", "that it was dry, that it was shut":
** is the unit n the subject of another clause like the first? */
static int is_parallel(const clause_walk *w, uint32_t n) {
  const uint8_t *c = w->class + n;
  return n > 2 && c[-1] == C_THAT && !is_finite(c[0]) && c[0] != C_NEG &&
         (c[-2] == C_CONJ || (w->class[0] == C_THAT && is_pause(c[-2])));
}

/* "…, according to Ann Yu." Is the unit n of the clause such a word, behind a
** comma, a semicolon or the marks that close behind a comma? Then what comes
** before may end. */
static uint32_t according(const quoth_doc *doc, uint32_t unit,
                          const clause_walk *w, uint32_t n) {
  const uint8_t *c = w->class + n;
  if (n < 2 || (c[-1] != C_COMMA && c[-1] != C_SEMI &&
                (c[-1] != C_CLOSE || c[-2] != C_COMMA)))
    return 0;
  if (!(tags_of(doc, unit + n) & LEX_TAG(ACCORDING))) return 0;
  return c[-1] == C_CLOSE ? n : n - 1;
}

/* "…; the mayor said it was shut": is the unit n of the clause the cue of who
** stands behind a semicolon? Where that stands, else 0. */
static uint32_t said_next(const clause_walk *w, uint32_t n) {
  const uint64_t who = BIT(PERSON) | BIT(ROLE) | BIT(PRONOUN) | BIT(BODY);
  const uint64_t before = BIT(ADV) | BIT(CONJ);
  const uint8_t *c = w->class;
  if (c[n] != C_CUE) return 0;
  while (n > 1 && (c[n - 1] == C_ADV || c[n - 1] == C_HAVE))
    n--;
  if (n < 2 || !(who >> c[n - 1] & 1)) return 0;
  for (n--; n > 1 && before >> c[n - 1] & 1; n--)
    ;
  return c[n - 1] == C_SEMI ? n - 1 : 0;
}

/* "…, adding that it was shut", "… and added that": does who said what comes
** before go on at the unit n of the clause? Where that ends, else 0. */
static uint32_t goes_on_saying(const quoth_doc *doc, uint32_t unit,
                               const clause_walk *w, uint32_t n) {
  const quoth_unit *u = &doc->view.units.v[unit + n];
  unsigned before = w->class[n] == C_CUE      ? C_CONJ
                    : w->class[n] == C_CUEING ? C_COMMA
                                              : C_BREAK;
  if (n < 2 || w->class[n - 1] != before || unit + n + 1 >= doc->view.units.n ||
      class_of(doc, unit + n + 1) != C_THAT ||
      !lex_means(doc->lex, LEX_CONCEPT_ADD, doc->toks.v[u->tok].concept))
    return 0;
  return w->class[n - 2] == C_COMMA ? n - 2 : n - 1;
}

/* What stands from each unit of the clause up to the next comma, and where its
** verbs are. */
static void cut_segments(clause_walk *w, uint32_t unit) {
  const uint64_t cues = BIT(CUE) | BIT(CUEING);
  const uint64_t commas = BIT(COMMA) | BIT(DASH) | BIT(SEMI);
  uint32_t n = w->limit - unit, verb = 0, last_verb = 0;
  unsigned segment = SEG_END;
  w->class[n] = w->class[n + 1] = C_BREAK;
  w->segment[n] = w->segment[n + 1] = SEG_END;
  while (n-- > 0) {
    unsigned class = w->class[n];
    if (commas >> class & 1) segment = 0;
    if (is_finite(class)) {
      segment |= SEG_FINITE;
      verb = unit + n + 1;
      if (!last_verb) last_verb = verb;
    }
    if (cues >> class & 1) segment |= SEG_CUE;
    w->segment[n] = (uint8_t)segment;
  }
  w->verb = verb;
  w->last_verb = last_verb;
}

static void begin(const quoth_doc *doc, uint32_t unit, clause_walk *w) {
  const uint64_t reports = BIT(CUE) | BIT(CUEING) | BIT(INFIN) | BIT(CALL);
  const uint64_t told = BIT(MODAL) | BIT(BE) | BIT(HAVE) | BIT(VPAST);
  uint32_t n = 0, cut = 0, most = doc->view.units.n - unit;
  uint64_t seen = 0, before = 0; /* classes so far, and before a comma */
  unsigned last = C_BREAK, mark = C_BREAK;
  if (most > CLAUSE_UNITS) most = CLAUSE_UNITS;
  for (; n < most && !is_breaking(doc, unit + n); n++) {
    unsigned class = class_of(doc, unit + n);
    if (class == C_VBASE && takes_plural(last)) class = C_VPRES;
    if (last == C_COMMA && (class == C_VED || class == C_CALL) &&
        !(seen & finite))
      class = C_VPART; /* "the bus, called “Bess”, was" */
    w->class[n] = (uint8_t)class;
    if (class == C_OPEN || class == C_CLOSE) mark = class;
    if (class == C_COMMA) {
      cut = 0; /* "the dam, according to Ann Yu, is" */
      if (!(seen & BIT(COMMA))) before = seen;
    } else if (!cut && mark != C_OPEN) {
      uint32_t next = said_next(w, n);
      cut = according(doc, unit, w, n);
      if (!next && seen & told) next = goes_on_saying(doc, unit, w, n);
      if (next || (cut && w->class[cut] == C_SEMI)) {
        if (next) cut = next;
        cut += w->class[cut] == C_SEMI; /* which is a place like any other */
        break;
      }
    }
    seen |= (uint64_t)1 << class;
    /* it may have such of its own */
    if (last == C_THAT && seen & finite && !(seen & reports) &&
        is_parallel(w, n))
      w->parallel = unit + n - 1;
    last = class;
  }
  if (!(seen & BIT(COMMA))) before = seen;
  w->begun = 1;
  w->at = unit;
  w->limit = unit + (cut ? cut : n);
  w->clausal = (before & finite) != 0;
  w->ahead = (seen & BIT(OPEN)) != 0;
  cut_segments(w, unit);
  w->cue = (uint8_t)(unit ? class_of(doc, unit - 1) : C_BREAK);
  w->opening = (uint8_t)is_opened(doc, unit);
}

/* What is owed: "a boat that, once new, is", "that, if it rains, he will":
** behind "that" or "which" a comma and then a verb, where a comma or a clause
** stands. */
enum { OWES_VERB = 1, OWES_COMMA };

static void owe(clause_walk *w, unsigned class, unsigned before) {
  if ((before == C_THAT || before == C_REL) &&
      (class == C_COMMA || class == C_SUB))
    w->owes = OWES_COMMA;
  else if (w->owes == OWES_COMMA && class == C_COMMA)
    w->owes = OWES_VERB;
  else if (w->owes == OWES_VERB && is_finite(class))
    w->owes = 0;
}

/* Takes a unit of this class into the content. */
static void take(clause_walk *w, unsigned class) {
  w->at++;
  w->finite |= (uint8_t)is_finite(class);
  w->since++;
  if (class == C_OPEN) w->open = 1;
  if (class == C_QUOTATION) w->closed = 1, w->since = 0;
  if (class == C_CLOSE) w->closed = 1, w->open = 0, w->since = 0;
}

static unsigned length_of(uint32_t n) {
  unsigned k = 0;
  for (uint32_t most = 1; n > most && k < COUNT(length_names) - 1; most *= 2)
    k++;
  return k;
}

static unsigned since_of(uint32_t n) {
  return n < 2 ? n : n < 4 ? 2 : n < 8 ? 3 : 4;
}

static inline void add(const quoth_doc *doc, clause_end *end, unsigned kind,
                       unsigned a, unsigned b) {
  unsigned f = kinds[kind].base + a * kinds[kind].nb + b;
  end->feature[end->n++] = (uint16_t)f;
  end->score += doc->ends[f];
}

/* How the text goes on in a class, as an index of goes_names. */
static unsigned goes_on(unsigned class) {
  switch (class) {
    case C_COMMA: return 0;
    case C_CONJ: return 1;
    case C_DASH: return 2;
    case C_SUB: case C_AS: return 3;
    default: return 4;
  }
}

/* Has the content no finite verb so far, but one ahead? What begins with "that"
** does not end before it. */
static int needs_verb(const clause_walk *w) {
  return !w->finite && w->at < w->verb;
}

/* Units from a dash or comma to the next that are an insertion, and between
** that and the verb of its clause. */
#define INSERTED_UNITS 24
#define TO_VERB 3

/* "the plan – a draft – is dead", "the plan, a draft, is dead": does a dash or
** a comma stand before the verb, and open an insertion? Up to where it closes
** nothing ends. "Who" opens one behind a verb too: "knew Ann, who fell, had". */
static int skips_insertion(clause_walk *w, uint32_t unit) {
  const uint64_t sure = BIT(MODAL) | BIT(BE) | BIT(HAVE);
  uint32_t i = w->at - unit, n = w->limit - unit, end = i + INSERTED_UNITS;
  unsigned mark = w->class[i];
  int who;
  if (w->at <= w->inserted) return 1;
  if (mark != C_DASH && mark != C_COMMA) return 0;
  who = w->class[i + 1] == C_REL && !needs_verb(w);
  if (!who && !needs_verb(w)) return 0;
  if (w->class[0] == C_TO) return 0; /* "to close it, Ito said": a whole */
  if (mark == C_COMMA && w->class[i + 1] == C_CONJ) return 0;
  if (end > n) end = n;
  for (i++; i < end && w->class[i] != mark; i++)
    if (w->class[i] == C_STOP || w->class[i] == C_SEMI) return 0;
  end = i + 1 + TO_VERB < n ? i + 1 + TO_VERB : n;
  w->inserted = unit + i;
  for (i++; i < end && !is_pause(w->class[i]); i++) {
    if (who ? (int)(sure >> w->class[i] & 1) : is_finite(w->class[i])) return 1;
    if (mark == C_COMMA && w->class[i] != C_ADV && w->class[i] != C_NEG)
      break; /* another subject */
  }
  w->inserted = 0;
  return 0;
}

static void add_next(const quoth_doc *doc, const clause_walk *w, uint32_t unit,
                     clause_end *end) {
  const uint8_t *c = w->class + (w->at - unit);
  unsigned goes = goes_on(c[0]);
  unsigned third = w->at + 1 < w->limit ? c[2] : C_BREAK;
  add(doc, end, F_NEXT, w->closed, c[0]);
  add(doc, end, F_THEN, c[0], c[1]);
  add(doc, end, F_JOIN, c[-1], c[0]);
  add(doc, end, F_IN, w->clausal, c[0]);
  add(doc, end, F_AFTER, w->cue, c[0]);
  add(doc, end, F_FIRST, w->class[0], c[0]);
  add(doc, end, F_GOES, goes, w->segment[w->at - unit + (goes < 4)]);
  if (c[0] == C_COMMA) add(doc, end, F_COMMA, c[1], third);
  if (c[0] == C_CONJ) add(doc, end, F_CONJ, c[1], third);
  if (w->opening) add(doc, end, F_OPENED, c[0], 0);
  if (needs_verb(w)) add(doc, end, F_NEED, w->cue, 0);
  if (w->ahead && !w->closed) add(doc, end, F_AHEAD, w->cue, 0);
}

/* Is where the walk stands no place to end, though the sentence goes on? */
static int is_within(clause_walk *w, uint32_t unit) {
  const uint8_t *c = w->class + (w->at - unit);
  if (w->at >= w->limit) return 0;
  return w->open || c[0] == C_POSSESSIVE || c[0] == C_IS || c[0] == C_CLOSE ||
         (w->class[0] == C_THAT && needs_verb(w)) || skips_insertion(w, unit) ||
         (w->owes && w->at < w->last_verb) || w->at < w->parallel ||
         (c[0] == C_STOP && w->at + 1 == w->limit) || is_pause(c[-1]);
}

int clause_next(const quoth_doc *doc, uint32_t unit, clause_walk *w,
                clause_end *end) {
  if (!w->begun) begin(doc, unit, w);
  do {
    if (w->at >= w->limit) return 0;
    if (w->at > unit)
      owe(w, w->class[w->at - unit], w->class[w->at - unit - 1]);
    take(w, w->class[w->at - unit]);
  } while (is_within(w, unit));
  end->unit = w->at;
  end->n = 0;
  end->score = 0;
  end->edge = CLAUSE_NO_EDGE;
  add(doc, end, F_PREV, w->class[w->at - unit - 1], 0);
  add(doc, end, F_LENGTH, length_of(w->at - unit), w->finite);
  if (w->closed) add(doc, end, F_SINCE, since_of(w->since), 0);
  if (w->at == w->limit) {
    add(doc, end, F_FINAL, w->closed, 0);
    return 1;
  }
  add_next(doc, w, unit, end);
  if (doc->view.units.v[w->at].stop) {
    end->edge = (uint16_t)(doc->view.units.v[w->at].stop - 1);
    end->score += lex_rule(doc->lex, end->edge)->prior;
  }
  return 1;
}

clause_choice clause_after(const quoth_doc *doc, uint32_t unit) {
  clause_choice c = {{unit, unit}, {unit, unit}, INT32_MAX};
  clause_walk w;
  clause_end end;
  int32_t best = 0, second = INT32_MIN;
  memset(&w, 0, offsetof(clause_walk, class));
  while (clause_next(doc, unit, &w, &end))
    /* of places that are equally good, an earlier one goes before a later,
    ** but the end of the sentence before all */
    if (c.best.end == unit || end.score > best ||
        (end.score == best && end.unit == w.limit)) {
      if (c.best.end != unit) second = best;
      c.second.end = c.best.end;
      best = end.score;
      c.best.end = end.unit;
    } else if (end.score > second) {
      second = end.score;
      c.second.end = end.unit;
    }
  if (c.second.end == unit)
    c.second = c.best;
  else
    c.margin = best - second;
  return c;
}

quoth_span clause_before(const quoth_doc *doc, uint32_t unit) {
  quoth_span c = {unit, unit};
  while (c.beg > 0 && !is_breaking(doc, c.beg - 1) &&
         unit - c.beg < CLAUSE_UNITS) {
    c.beg--;
    if (doc->view.units.v[c.beg].start) break;
  }
  return c;
}

/* Does what the clause ends with belong to one around it: a bracket that opened
** before, or what asks behind marks that close, "did she say “never”?" */
static int closes_other(const quoth_doc *doc, quoth_span c) {
  char kind = kind_of(doc, c.end - 1);
  if (kind == '?' || kind == '!')
    return c.end > c.beg + 1 && kind_of(doc, c.end - 2) == '>';
  if (kind != ')') return 0;
  while (c.beg < c.end && kind_of(doc, c.beg) != '(') c.beg++;
  return c.beg == c.end;
}

static int is_trimmed(char kind) {
  return kind == ',' || kind == '.' || kind == ':' || kind == ';' ||
         kind == '-';
}

quoth_span clause_trim(const quoth_doc *doc, quoth_span c) {
  while (c.beg < c.end && is_trimmed(kind_of(doc, c.beg))) c.beg++;
  while (c.beg < c.end &&
         (is_trimmed(kind_of(doc, c.end - 1)) || closes_other(doc, c)))
    c.end--;
  return c;
}
