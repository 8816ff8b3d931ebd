/*
** Quotation: pairs the marks of each line.
**
** Whether a mark opens, closes or is no quotation mark at all is rarely plain
** from the mark alone, so nothing is decided mark by mark. Each way to read a
** mark has a cost, from its glyph, its neighbours and how the document uses
** that glyph; a reading of a line is a way for each of its marks, and the
** cheapest reading is searched with a beam over the stacks of open marks.
** Nothing but a continued quotation goes over from one line to the next, so a
** stray mark spoils its own line at most, and mostly not even that.
**
** Costs are small integers. What they are in relation to each other is held by
** the cases in spec/c/test_quotation.c, not by a theory.
*/
#include "quotation.h"

#include <string.h>

#include "token.h"

/* Counts the matcher's work; a test defines it. */
#ifndef QUO_STEP
#define QUO_STEP() ((void)0)
#endif

/* Shows a quotation's evidence to whoever fits the weights. */
#ifndef QUO_EVIDENCE
#define QUO_EVIDENCE(id, ev) ((void)0)
#endif

/* Readings kept at a mark. More than four are rarely alive. */
#define BEAM 12
/* Readings that cost more than the best one by so much are given up. */
#define SLACK 40
/* Most lines have a reading that costs nothing and needs no search, most others
** one that costs less than this: a plural possessive, an elision. */
#define LIMIT_NEXT 8
/* Marks read together. A line with more is cut where no quotation is open in
** the second half of the window, or at its end. */
#define WINDOW 256

/* -- costs -- */

enum {
  COST_UNCLOSED = 12,  /* a mark is left open */
  COST_REOPENED = 6,   /* ... and the next line opens it again */
  COST_STRAY = 16,     /* a double mark is a sign without meaning */
  COST_SPACED = 8,     /* ... with spaces on both sides */
  COST_TYPED = 6,      /* ... and was ,, << or >> */
  COST_MEASURE = 3,    /* 6" 5' */
  COST_SAME = 6,       /* a quotation within one of the same class */
  COST_MIXED = 2,      /* “ closed by " */
  COST_CLASS = 10,     /* “ closed by ' */
  COST_AGAINST = 6,    /* “ closes, ” opens, where the document does not so */
  COST_LONE_SINGLE = 1 /* a single opens where nothing is open */
};

/* What stands beside a mark, or beside the run of marks it is glued to. */
enum side { SIDE_SPACE, SIDE_WORD, SIDE_POINT, SIDE_BEGIN, SIDE_COLON, SIDES };

/* By what stands before and after: SIDE_COLON comes only before. */
static const uint8_t open_cost[SIDES][4] = {
    /* after: space, word, point, begin */
    {4, 0, 4, 1}, /* space or nothing */
    {8, 5, 8, 6}, /* letter, digit, sign */
    {8, 3, 8, 5}, /* , . ) */
    {4, 0, 4, 1}, /* ( - */
    {6, 1, 6, 2}  /* : */
};
static const uint8_t close_cost[SIDES][4] = {
    {4, 8, 3, 6}, {0, 5, 0, 0}, {0, 2, 0, 0}, {1, 5, 1, 3}, {2, 5, 2, 2}};

/* -- marks -- */

typedef struct {
  uint32_t tok;
  uint8_t glyph, left, right; /* quoth_glyph, side, side */
  uint8_t edge;               /* LINE_* */
  uint8_t open, close, none;  /* costs of the readings */
} mark;

enum { LINE_FIRST = 1, LINE_LAST = 2 }; /* of its line */

enum { CLASS_NONE, CLASS_DOUBLE, CLASS_SINGLE, CLASS_GUILLEMET, CLASS_ANGLE };

/* Two apostrophes open as well as they close, unless `` is used with them. */
#define GLYPH_TWO_SINGLES GLYPHS
#define MARK_GLYPHS (GLYPHS + 1)

static const uint8_t class_of[MARK_GLYPHS] = {
    CLASS_NONE,      CLASS_DOUBLE,    CLASS_DOUBLE, CLASS_DOUBLE, CLASS_DOUBLE,
    CLASS_GUILLEMET, CLASS_GUILLEMET, CLASS_SINGLE, CLASS_SINGLE, CLASS_SINGLE,
    CLASS_SINGLE,    CLASS_ANGLE,     CLASS_ANGLE,  CLASS_DOUBLE};

/* How often each glyph opens and closes in plain sight. */
typedef struct {
  uint32_t open[MARK_GLYPHS], close[MARK_GLYPHS];
} style;

/* What print custom says of a glyph, as if seen so often already. German
** closes with the English opening mark, so that one is weak. */
static const style custom = {
    {0, 8, 6, 0, 9, 4, 2, 4, 6, 0, 9, 4, 2, 4},
    {0, 8, 0, 6, 0, 2, 4, 4, 0, 6, 0, 2, 4, 4}};

typedef struct {
  uint32_t stack; /* glyphs of the open marks, GLYPH_BITS each, top lowest */
  uint16_t cost;  /* above the cheapest of its step */
  uint8_t from;   /* the reading of the step before that it goes on */
  uint8_t act;
} reading;

#define GLYPH_BITS 4
#define GLYPH_MASK ((1u << GLYPH_BITS) - 1)

enum {
  AS_NONE,
  AS_OPEN,
  AS_REOPEN, /* + levels given up, 1 or more, then opens */
  AS_CLOSE = AS_REOPEN + QUO_DEPTH + 1 /* + level closed, 1 or more */
};

typedef struct {
  uint64_t cue, subject, tail, past, present, ing, finite, passive, self,
      pronoun, link, clause, lead;
} tag_masks;

static const tag_masks masks = {
    .cue = LEX_TAG(SAY) | LEX_TAG(TELL) | LEX_TAG(ASK) | LEX_TAG(MANNER) |
        LEX_TAG(WRITE) | LEX_TAG(ACCORDING) | LEX_TAG(PAST),
    .subject = LEX_TAG(HE) | LEX_TAG(SHE) | LEX_TAG(THEY) | LEX_TAG(IT) |
        LEX_TAG(WE) | LEX_TAG(I) | LEX_TAG(DET) | LEX_TAG(POSS) |
        LEX_TAG(TITLE) | LEX_TAG(ROLE) | LEX_TAG(GROUP) | LEX_TAG(ANON) |
        LEX_TAG(ORGS) | LEX_TAG(AGENCY) | LEX_TAG(THING) | LEX_TAG(DEMONYM) |
        LEX_TAG(COUNTRY),
    .tail = LEX_TAG(PREP) | LEX_TAG(TIME) | LEX_TAG(ADV) | LEX_TAG(TO) |
        LEX_TAG(GROUP) | LEX_TAG(OBJ),
    .past = LEX_TAG(VPAST) | LEX_TAG(PAST),
    .present = LEX_TAG(VPRES) | LEX_TAG(VBASE),
    .ing = LEX_TAG(VING),
    .finite = LEX_TAG(VPAST) | LEX_TAG(VPRES) | LEX_TAG(BE) | LEX_TAG(HAVE) |
        LEX_TAG(DO) | LEX_TAG(MODAL),
    .passive = LEX_TAG(BE) | LEX_TAG(MODAL),
    .self = LEX_TAG(I) | LEX_TAG(WE),
    .pronoun = LEX_TAG(HE) | LEX_TAG(SHE) | LEX_TAG(THEY) | LEX_TAG(IT) |
        LEX_TAG(WE) | LEX_TAG(I),
    .link = LEX_TAG(PREP) | LEX_TAG(DET) | LEX_TAG(POSS) | LEX_TAG(TO) |
        LEX_TAG(BE) | LEX_TAG(HAVE) | LEX_TAG(MODAL) | LEX_TAG(THAT) |
        LEX_TAG(SUB) | LEX_TAG(CONJ) | LEX_TAG(REL) | LEX_TAG(ADV) |
        LEX_TAG(NEG),
    .lead = LEX_TAG(CONJ) | LEX_TAG(ADV) | LEX_TAG(TIME),
    .clause = LEX_TAG(THAT) | LEX_TAG(REL) | LEX_TAG(SUB) | LEX_TAG(WHETHER),
};

typedef struct {
  quoth_doc *doc;
  VEC(mark) marks;
  style seen;
  reading (*beam)[BEAM];
  uint32_t open[QUO_DEPTH]; /* quotations open while the reading is applied */
  unsigned depth;
  uint32_t line, first; /* the line; its first quotation */
  uint32_t carry;       /* quotation that the line before left open, or NONE */
} pairer;

static const quoth_token *line_end(const quoth_doc *doc, uint32_t line) {
  const quoth_line *ln = &doc->lines.v[line];
  return doc->toks.v + ln->tok + ln->ntok;
}

static unsigned char first_byte(const quoth_doc *doc, const quoth_token *t) {
  return (unsigned char)doc->txt[t->span.beg];
}

static unsigned char last_byte(const quoth_doc *doc, const quoth_token *t) {
  return (unsigned char)doc->txt[t->span.end - 1];
}

/* -- neighbours -- */

static enum side side_before(const quoth_token *t) {
  switch (t->kind) {
    case TOK_COMMA:
    case TOK_STOP:
    case TOK_SEMI:
    case TOK_CLOSE: return SIDE_POINT;
    case TOK_COLON: return SIDE_COLON;
    case TOK_OPEN:
    case TOK_DASH: return SIDE_BEGIN;
    case TOK_OTHER: return t->letter == '/' ? SIDE_BEGIN : SIDE_WORD;
    default: return SIDE_WORD;
  }
}

static enum side side_after(const quoth_token *t) {
  switch (t->kind) {
    case TOK_STOP: /* an ellipsis may begin a quotation */
      return t->letter == STOP_ELLIPSIS ? SIDE_BEGIN : SIDE_POINT;
    case TOK_COMMA:
    case TOK_SEMI:
    case TOK_COLON:
    case TOK_CLOSE:
    case TOK_POSS: return SIDE_POINT;
    case TOK_OPEN:
    case TOK_DASH: return SIDE_BEGIN;
    case TOK_OTHER: return t->letter == '/' ? SIDE_BEGIN : SIDE_WORD;
    default: return SIDE_WORD;
  }
}

/* Three apostrophes after a word close a single quotation and then one of two
** apostrophes; the tokens come as the two and the one. */
static void split_three(const quoth_doc *doc, quoth_token *t,
                        const quoth_token *end) {
  if (t + 1 >= end || t->letter != GLYPH_RDOUBLE ||
      t[1].letter != GLYPH_SINGLE || t[1].space || first_byte(doc, t) != '\'')
    return;
  t->span.end--;
  t->letter = GLYPH_SINGLE;
  t[1].span.beg--;
  t[1].letter = GLYPH_RDOUBLE;
}

/* The marks of a line; those glued to each other share their neighbours. */
static quoth_err collect(pairer *p, uint32_t line) {
  quoth_doc *doc = p->doc;
  quoth_token *beg = doc->toks.v + doc->lines.v[line].tok;
  const quoth_token *end = line_end(doc, line);
  for (quoth_token *t = beg; t < end;) {
    quoth_token *run = t;
    enum side left, right;
    quoth_err e;
    if (t->kind != TOK_MARK) {
      t++;
      continue;
    }
    do t++;
    while (t < end && t->kind == TOK_MARK && !t->space);
    left = run == beg || run->space ? SIDE_SPACE : side_before(run - 1);
    right = t == end || t->space ? SIDE_SPACE : side_after(t);
    if (left != SIDE_SPACE && left != SIDE_BEGIN) split_three(doc, run, t);
    e = vec_room(&doc->arena, &p->marks, t - run);
    if (e) return e;
    for (; run < t; run++) {
      mark *m = &p->marks.v[p->marks.n++];
      memset(m, 0, sizeof *m);
      m->tok = (uint32_t)(run - doc->toks.v);
      m->glyph = run->letter;
      if (m->glyph == GLYPH_RDOUBLE && first_byte(doc, run) == '\'')
        m->glyph = GLYPH_TWO_SINGLES;
      m->left = (uint8_t)left;
      m->right = (uint8_t)right;
      if (run == beg) m->edge |= LINE_FIRST;
      if (run == end - 1) m->edge |= LINE_LAST;
      if (left == SIDE_SPACE && right == SIDE_WORD)
        p->seen.open[m->glyph]++;
      else if (left == SIDE_POINT && right == SIDE_SPACE)
        p->seen.close[m->glyph]++;
    }
  }
  return QUOTH_OK;
}

/* -- the cost of each reading of a mark -- */

/* Words that have lost their first letters. */
static int is_elision(const char *s, uint32_t n) {
  static const char words[] =
      " twas tis twere twill em cause cos coz n til till round bout neath "
      "nuff kay fraid tween scuse nother ";
  char word[10] = " ";
  if (n + 3 > sizeof word) return 0;
  for (uint32_t i = 0; i < n; i++) word[i + 1] = (char)(s[i] | 0x20);
  word[n + 1] = ' ';
  word[n + 2] = 0;
  return strstr(words, word) != NULL;
}

/* '90s, '68 */
static int is_year(const char *s, uint32_t n) {
  return n >= 2 && n <= 3 && s[0] >= '0' && s[0] <= '9' && s[1] >= '0' &&
         s[1] <= '9' && (n == 2 || s[2] == 's');
}

/* A length or a time may stand before ' and ": up to 3 digits, 5'10, 12.5 */
static int is_measure(const quoth_doc *doc, const quoth_token *t) {
  uint32_t n = t->span.end - t->span.beg, digits = 0;
  const char *s = doc->txt + t->span.beg;
  if (t->kind != TOK_NUMBER || n > 6) return 0;
  for (uint32_t i = 0; i < n; i++) {
    int digit = s[i] >= '0' && s[i] <= '9';
    digits = digit ? digits + 1 : 0;
    if (digits > 3 || (!digit && s[i] != '\'' && s[i] != '.')) return 0;
  }
  return digits > 0;
}

/* What it costs that a single mark is an apostrophe. */
static unsigned apostrophe_cost(const pairer *p, const mark *m, int *elision) {
  const quoth_doc *doc = p->doc;
  const quoth_token *t = &doc->toks.v[m->tok];
  const char *s;
  uint32_t n;
  if (!(m->edge & LINE_LAST) && !t[1].space && m->left != SIDE_WORD) {
    s = doc->txt + t[1].span.beg;
    n = t[1].span.end - t[1].span.beg;
    *elision = (t[1].kind == TOK_WORD && is_elision(s, n)) ||
               (t[1].kind == TOK_NUMBER && is_year(s, n));
    if (*elision) return 1;
  }
  if (m->left == SIDE_SPACE || m->left == SIDE_BEGIN)
    return t->letter == GLYPH_RSINGLE ? 5 : 8;
  if (m->left != SIDE_WORD || m->edge & LINE_FIRST || t[-1].kind == TOK_MARK)
    return 10;
  if (is_measure(doc, t - 1)) return COST_MEASURE;
  s = doc->txt + t[-1].span.beg;
  n = t[-1].span.end - t[-1].span.beg;
  if (n == 1 && (*s | 0x20) == 'n') return 1; /* rock 'n' roll */
  switch (last_byte(doc, t - 1)) {
    case 's':
    case 'S':
    case 'x':
    case 'z': return m->right == SIDE_SPACE && !(m->edge & LINE_LAST) ? 2 : 6;
    case 'n': return n > 3 && s[n - 2] == 'i' ? 3 : 7; /* goin' */
    default: return 7;
  }
}

/* Spaces on both sides, as in tokenized text: the next token but one tells. */
static void spaced_cost(const pairer *p, mark *m) {
  const quoth_token *t = &p->doc->toks.v[m->tok];
  if (m->edge & LINE_FIRST) {
    m->open = 0;
    m->close = 8;
  } else if (m->edge & LINE_LAST) {
    m->open = 8;
    m->close = 0;
  } else if (t[-1].kind == TOK_COMMA) {
    m->open = 4;
    m->close = 1;
  } else if (t[-1].kind == TOK_COLON) {
    m->open = 0;
    m->close = 6;
  } else if (t[1].kind == TOK_COMMA || t[1].kind == TOK_STOP) {
    m->open = 6;
    m->close = 1;
  }
}

/* What it costs that a glyph is used against its direction, in this document:
** nothing for those that go both ways. */
static unsigned against(uint32_t with, uint32_t other) {
  if (other <= with) return 0;
  return (unsigned)((uint64_t)COST_AGAINST * (other - with) / (other + with));
}

static void judge(const pairer *p, mark *m) {
  const quoth_token *t = &p->doc->toks.v[m->tok];
  unsigned g = m->glyph, open, close, elision = 0;
  unsigned wrong_open = against(p->seen.open[g], p->seen.close[g]);
  unsigned wrong_close = against(p->seen.close[g], p->seen.open[g]);
  m->open = open_cost[m->left][m->right];
  m->close = close_cost[m->left][m->right];
  if (m->left == SIDE_SPACE && m->right == SIDE_SPACE) spaced_cost(p, m);
  open = m->open;
  close = m->close;
  if (wrong_open || wrong_close) { /* the glyph tells more than the place */
    open = open / 2 + wrong_open;
    close = close / 2 + wrong_close;
  }
  m->none = COST_STRAY;
  if (m->left == SIDE_SPACE && m->right == SIDE_SPACE) m->none = COST_SPACED;
  if (class_of[g] == CLASS_SINGLE) {
    int lost = 0;
    m->none = (uint8_t)apostrophe_cost(p, m, &lost);
    elision = lost ? 4 : 0;
    open += elision;
    close += m->none == 2; /* drivers' */
  } else if (g == GLYPH_DOUBLE || g == GLYPH_RDOUBLE ||
             g == GLYPH_TWO_SINGLES) {
    if (m->left == SIDE_WORD && !(m->edge & LINE_FIRST) &&
        is_measure(p->doc, t - 1))
      m->none = COST_MEASURE;
  } else if (g != GLYPH_LDOUBLE && (first_byte(p->doc, t) < 0x80)) {
    m->none = COST_TYPED;
  }
  m->open = (uint8_t)open;
  m->close = (uint8_t)close;
}

/* What it costs that one glyph closes what another opened. */
static unsigned pair_cost(unsigned open, unsigned close) {
  if (class_of[open] != class_of[close]) return COST_CLASS;
  if (open == close) return 0;
  if ((open == GLYPH_DOUBLE) != (close == GLYPH_DOUBLE)) return COST_MIXED;
  if ((open == GLYPH_SINGLE) != (close == GLYPH_SINGLE)) return COST_MIXED;
  return 0;
}

/* -- the cheapest reading of a window of marks -- */

/* The readings of one mark that are still alive. */
typedef struct {
  reading *v;
  uint8_t width;
  unsigned most; /* those that cost more are not taken */
} beam_step;

/* Adds a reading to a step: one for each stack, the cheapest of them. */
static void offer(beam_step *step, reading r) {
  unsigned at, worst = 0;
  QUO_STEP();
  if (r.cost > step->most) return;
  for (at = 0; at < step->width; at++) {
    if (step->v[at].stack == r.stack) {
      if (r.cost < step->v[at].cost) step->v[at] = r;
      return;
    }
    if (step->v[at].cost > step->v[worst].cost) worst = at;
  }
  if (step->width < BEAM)
    step->v[step->width++] = r;
  else if (r.cost < step->v[worst].cost)
    step->v[worst] = r;
}

static unsigned depth_of(uint32_t stack) {
  unsigned n = 0;
  for (; stack; stack >>= GLYPH_BITS) n++;
  return n;
}

/* All that a mark can be when `r` was read before it. */
static void go_on(const mark *m, const reading *r, uint8_t from,
                  beam_step *step) {
  unsigned top = r->stack & GLYPH_MASK, depth = depth_of(r->stack), same = 0;
  reading to = {r->stack, 0, from, AS_NONE};
  for (unsigned k = depth; k > 0; k--)
    if (class_of[r->stack >> (k - 1) * GLYPH_BITS & GLYPH_MASK] ==
        class_of[m->glyph])
      same = k;
  to.cost = (uint16_t)(r->cost + m->none);
  offer(step, to);
  if (depth < QUO_DEPTH) {
    to.act = AS_OPEN;
    to.stack = r->stack << GLYPH_BITS | m->glyph;
    to.cost = (uint16_t)(r->cost + m->open + (same ? COST_SAME : 0));
    if (!depth && class_of[m->glyph] == CLASS_SINGLE)
      to.cost += COST_LONE_SINGLE;
    offer(step, to);
  }
  if (same) {
    to.act = (uint8_t)(AS_REOPEN + same);
    to.stack = r->stack >> same * GLYPH_BITS << GLYPH_BITS | m->glyph;
    to.cost = (uint16_t)(r->cost + m->open + same * COST_UNCLOSED);
    offer(step, to);
    to.act = (uint8_t)(AS_CLOSE + same);
    to.stack = r->stack >> same * GLYPH_BITS;
    to.cost = (uint16_t)(
        r->cost + m->close + (same - 1) * COST_UNCLOSED +
        pair_cost(r->stack >> (same - 1) * GLYPH_BITS & GLYPH_MASK, m->glyph));
    offer(step, to);
  }
  if (depth && same != 1) {
    to.act = AS_CLOSE + 1;
    to.stack = r->stack >> GLYPH_BITS;
    to.cost = (uint16_t)(r->cost + m->close + pair_cost(top, m->glyph));
    offer(step, to);
  }
}

/* Costs are kept relative to the cheapest, so that they stay small. */
static unsigned prune(beam_step *step) {
  unsigned least = UINT16_MAX;
  uint8_t kept = 0;
  for (unsigned i = 0; i < step->width; i++)
    if (step->v[i].cost < least) least = step->v[i].cost;
  for (unsigned i = 0; i < step->width; i++)
    if (step->v[i].cost - least <= SLACK) {
      step->v[kept] = step->v[i];
      step->v[kept++].cost -= (uint16_t)least;
    }
  step->width = kept;
  return least;
}

/* What it costs to end the line with these marks open. `again` is the class
** that the next line opens with. */
static unsigned end_cost(uint32_t stack, unsigned again) {
  unsigned cost = 0;
  for (; stack; stack >>= GLYPH_BITS) {
    int outermost = !(stack >> GLYPH_BITS);
    cost += outermost && class_of[stack & GLYPH_MASK] == again ? COST_REOPENED
                                                               : COST_UNCLOSED;
  }
  return cost;
}

/*
** Reads n marks, n <= WINDOW, after `stack`; act[] gets how. `last` tells that
** the line ends behind them. Only readings that cost at most `limit` in all
** are followed; returns whether there is one, and then it is the cheapest of
** all, since no cost is negative. With limit NO_LIMIT there is always one, the
** cheapest but for what the beam has dropped.
*/
#define NO_LIMIT UINT16_MAX

static int search(pairer *p, const mark *m, uint32_t n, uint32_t stack,
                  int last, unsigned again, unsigned limit, uint8_t *act) {
  reading start = {0, 0, 0, AS_NONE};
  beam_step before = {&start, 1, 0}, step;
  unsigned best = 0, least = UINT16_MAX, spent = 0;
  start.stack = stack;
  for (uint32_t i = 0; i < n; i++) {
    step.v = p->beam[i];
    step.width = 0;
    step.most = limit == NO_LIMIT ? limit : limit - spent;
    for (uint8_t k = 0; k < before.width; k++)
      go_on(&m[i], &before.v[k], k, &step);
    if (!step.width) return 0;
    spent += prune(&step);
    before = step;
  }
  for (unsigned k = 0; k < before.width; k++) {
    unsigned cost = before.v[k].cost;
    if (last) cost += end_cost(before.v[k].stack, again);
    if (cost < least) {
      least = cost;
      best = k;
    }
  }
  if (limit != NO_LIMIT && spent + least > limit) return 0;
  for (uint32_t i = n; i-- > 0; best = p->beam[i][best].from)
    act[i] = p->beam[i][best].act;
  return 1;
}

/* -- where a quotation left open ends -- */

/* Words of an attribution: up to its verb, and in all. */
#define ATTRIBUTION_SUBJECT 8
#define ATTRIBUTION_WORDS 16

static int has(const pairer *p, const quoth_token *t, uint64_t mask) {
  return (p->doc->sets[t->set].known & mask) != 0;
}

static int is_subject(const pairer *p, const quoth_token *t) {
  return t->kind == TOK_WORD && (t->shape == SHAPE_CAP ||
                                 t->shape == SHAPE_UPPER ||
                                 has(p, t, masks.subject));
}

/* A verb of saying in the past tense; in the present it may as well be a noun
** or an infinitive, so then the attribution has to end with it. */
static int is_cue(const pairer *p, const quoth_token *t,
                  const quoth_token *end) {
  if (t->kind != TOK_WORD || !has(p, t, masks.cue)) return 0;
  if (has(p, t, masks.past)) return 1;
  return has(p, t, masks.present) &&
         (t + 1 == end || t[1].kind == TOK_STOP || t[1].kind == TOK_COMMA);
}

/* Does a clause of attribution stand at [t, end): "the mayor said"? After a
** full stop it has to be a short one, or it is a new sentence of the text, and
** whoever says "I" there speaks on. */
static int is_attribution(const pairer *p, const quoth_token *t,
                          const quoth_token *end, int after_stop) {
  const quoth_token *stop = t + ATTRIBUTION_SUBJECT;
  if (t == end || t->kind != TOK_WORD) return 0;
  if (has(p, t, masks.cue) && has(p, t, masks.past | masks.present))
    return !after_stop && t + 1 < end && is_subject(p, t + 1);
  if (!is_subject(p, t) || (after_stop && has(p, t, masks.self))) return 0;
  if (stop > end) stop = end;
  for (t++; t < stop; t++) {
    if (is_cue(p, t, end)) {
      if (!after_stop || t + 1 == end) return 1;
      return t[1].kind == TOK_STOP || has(p, t + 1, masks.tail);
    }
    if (t->kind != TOK_WORD && t->kind != TOK_POSS) return 0;
    if (has(p, t, masks.passive)) return 0;
  }
  return 0;
}

/* The token after the content of the open quotation `id` that is not closed
** before `limit`. Quotations within it are passed over. With `short_tail`
** nothing but the attribution may follow: the next line goes on with the
** quotation otherwise. */
static uint32_t open_end(const pairer *p, uint32_t id, uint32_t limit,
                         int short_tail) {
  const quoth_doc *doc = p->doc;
  const quoth_token *v = doc->toks.v;
  uint32_t next = id + 1, first = doc->quotations.v[id].tok + 1;
  for (uint32_t i = first; i < limit; i++) {
    int kind;
    QUO_STEP();
    while (next < doc->quotations.n && doc->quotations.v[next].tok < i) next++;
    if (next < doc->quotations.n && doc->quotations.v[next].tok == i)
      i += doc->quotations.v[next].ntok - 1;
    if (i >= limit) break;
    if (i == first) continue; /* content has a word at least */
    kind = v[i].kind;
    if (kind == TOK_MARK && v[i - 1].kind == TOK_COMMA) kind = TOK_COMMA;
    if (kind != TOK_COMMA && kind != TOK_STOP) continue;
    if (short_tail && limit - i > ATTRIBUTION_WORDS) continue;
    if (is_attribution(p, v + i + 1, v + limit, kind == TOK_STOP))
      return i + 1;
  }
  return limit;
}

/* -- from the reading to quotations -- */

static quoth_err open_quotation(pairer *p, const mark *m) {
  quoth_doc *doc = p->doc;
  const quoth_token *t = &doc->toks.v[m->tok];
  quoth_quotation *q;
  quoth_err e = vec_room(&doc->arena, &doc->quotations, 1);
  if (e) return e;
  q = &doc->quotations.v[doc->quotations.n];
  q->span = q->inner = t->span;
  q->inner.beg = t->span.end;
  q->inner.end = t->span.end;
  q->tok = m->tok;
  q->ntok = 1;
  q->line = p->line;
  q->parent = p->depth ? p->open[p->depth - 1] : QUOTH_NONE;
  q->prev = QUOTH_NONE;
  q->flags = class_of[m->glyph] == CLASS_SINGLE ? QUO_SINGLE : 0;
  q->glyph = m->glyph;
  p->open[p->depth++] = doc->quotations.n++;
  return QUOTH_OK;
}

/* Ends a quotation after the token before `end`. */
static void end_quotation(quoth_doc *doc, quoth_quotation *q, uint32_t end) {
  if (end < q->tok + 1) end = q->tok + 1;
  q->ntok = end - q->tok;
  q->span.end = doc->toks.v[end - 1].span.end;
  q->inner.end = q->span.end;
}

static void close_quotation(pairer *p, const mark *m) {
  quoth_doc *doc = p->doc;
  quoth_quotation *q = &doc->quotations.v[p->open[--p->depth]];
  end_quotation(doc, q, m->tok + 1);
  q->inner.end = doc->toks.v[m->tok].span.beg;
  if (pair_cost(q->glyph, m->glyph)) q->flags |= QUO_MISMATCH;
}

/* The innermost quotation of open[0..n) that holds token `tok`. Those from
** `left` on are no longer open: they hold what their tokens hold. */
static uint32_t holder(const pairer *p, unsigned left, unsigned n,
                       uint32_t tok) {
  for (; n > left; n--) {
    const quoth_quotation *q = &p->doc->quotations.v[p->open[n - 1]];
    if (tok < q->tok + q->ntok) break;
  }
  return n ? p->open[n - 1] : QUOTH_NONE;
}

/* A mark that is none: inches, a comma, a stray sign, an apostrophe. */
static void unmark(quoth_doc *doc, uint32_t tok) {
  quoth_token *t = &doc->toks.v[tok];
  t->letter = first_byte(doc, t);
  t->kind = t->letter == ',' ? TOK_COMMA : TOK_OTHER;
}

static void unmark_single(quoth_doc *doc, const mark *m) {
  quoth_token *t = &doc->toks.v[m->tok];
  unmark(doc, m->tok);
  if (class_of[m->glyph] == CLASS_SINGLE && m->left == SIDE_WORD &&
      m->right == SIDE_SPACE && !(m->edge & LINE_LAST) &&
      (last_byte(doc, t - 1) | 0x20) == 's')
    t->kind = TOK_POSS;
}

/* Gives up the open quotations above `depth`; none goes beyond token `limit`.
** What stands behind the end that is found for one is not within it. Each
** quotation is looked at once for each that is around it: QUO_DEPTH times. */
static void leave_open(pairer *p, unsigned depth, uint32_t limit,
                       int short_tail) {
  quoth_doc *doc = p->doc;
  for (unsigned k = depth; k < p->depth; k++) {
    uint32_t id = p->open[k];
    quoth_quotation *q = &doc->quotations.v[id];
    uint32_t end = limit;
    q->parent = holder(p, depth, k, q->tok);
    if (k > depth && q->parent != QUOTH_NONE &&
        (depth == 0 || q->parent != p->open[depth - 1])) {
      const quoth_quotation *out = &doc->quotations.v[q->parent];
      end = out->tok + out->ntok;
    }
    q->flags |= QUO_UNCLOSED;
    end_quotation(doc, q, open_end(p, id, end, short_tail && k == 0));
    for (uint32_t i = id + 1; i < doc->quotations.n; i++) {
      quoth_quotation *in = &doc->quotations.v[i];
      QUO_STEP();
      if (in->parent == id) in->parent = holder(p, depth, k + 1, in->tok);
    }
    if (q->ntok == 1 && id + 1 == doc->quotations.n) { /* no content */
      unmark(doc, q->tok);
      doc->quotations.n--;
    }
  }
  p->depth = depth;
}

/* A closing mark that nothing opened, the first of its line: does the line
** begin within a quotation? Sure when the line before left one open. */
static int ends_unopened(const pairer *p, const mark *m) {
  const quoth_doc *doc = p->doc;
  const quoth_token *t = &doc->toks.v[m->tok];
  if (p->depth || doc->quotations.n > p->first || m->edge & LINE_FIRST ||
      class_of[m->glyph] != CLASS_DOUBLE || m->close > m->open)
    return 0;
  if (p->carry != QUOTH_NONE) return 1;
  if (t[-1].kind != TOK_COMMA && t[-1].kind != TOK_STOP) return 0;
  return is_attribution(p, t + 1, line_end(doc, p->line),
                        t[-1].kind == TOK_STOP);
}

static quoth_err close_unopened(pairer *p, const mark *m) {
  quoth_doc *doc = p->doc;
  const quoth_line *ln = &doc->lines.v[p->line];
  mark from = *m;
  quoth_quotation *q;
  quoth_err e;
  from.tok = ln->tok;
  while (doc->toks.v[from.tok].span.beg < ln->body) from.tok++;
  if (from.tok >= m->tok) {
    unmark(doc, m->tok);
    return QUOTH_OK;
  }
  e = open_quotation(p, &from);
  if (e) return e;
  q = &doc->quotations.v[p->open[0]];
  q->inner.beg = q->span.beg;
  q->flags |= QUO_UNOPENED;
  close_quotation(p, m);
  return QUOTH_OK;
}

/* Joins the first quotation of a line to the one the line before left open. */
static void join(pairer *p) {
  quoth_quotation *q, *before;
  if (p->carry == QUOTH_NONE || p->doc->quotations.n == p->first) return;
  q = &p->doc->quotations.v[p->first];
  before = &p->doc->quotations.v[p->carry];
  if (q->tok != p->doc->lines.v[p->line].tok ||
      class_of[q->glyph] != class_of[before->glyph])
    return;
  before->flags &= (uint8_t)~QUO_UNCLOSED;
  before->flags |= QUO_CONTINUED;
  q->flags |= QUO_CONTINUES;
  q->prev = p->carry;
}

static quoth_err apply(pairer *p, const mark *m, uint32_t n,
                       const uint8_t *act) {
  for (uint32_t i = 0; i < n; i++) {
    quoth_err e = QUOTH_OK;
    if (act[i] > AS_CLOSE) {
      leave_open(p, p->depth - (unsigned)(act[i] - AS_CLOSE) + 1, m[i].tok,
                 0);
      close_quotation(p, &m[i]);
    } else if (act[i] != AS_NONE) {
      if (act[i] > AS_REOPEN)
        leave_open(p, p->depth - (unsigned)(act[i] - AS_REOPEN), m[i].tok, 0);
      e = open_quotation(p, &m[i]);
    } else if (ends_unopened(p, &m[i])) {
      e = close_unopened(p, &m[i]);
    } else {
      unmark_single(p->doc, &m[i]);
    }
    if (e) return e;
  }
  return QUOTH_OK;
}

/* The stack of open marks after each of n readings, from `stack` on. */
static uint32_t after(uint32_t stack, const mark *m, uint8_t act) {
  if (act > AS_CLOSE) return stack >> (act - AS_CLOSE) * GLYPH_BITS;
  if (act == AS_NONE) return stack;
  if (act > AS_REOPEN) stack >>= (act - AS_REOPEN) * GLYPH_BITS;
  return stack << GLYPH_BITS | m->glyph;
}

/* Reads the n marks of a line, a window at a time. */
static quoth_err read_marks(pairer *p, const mark *m, uint32_t n,
                            unsigned again) {
  uint8_t act[WINDOW];
  uint32_t stack = 0;
  while (n) {
    int last = n <= WINDOW;
    uint32_t now = last ? n : WINDOW, cut = now, s = stack;
    quoth_err e;
    if (!search(p, m, now, stack, last, again, 0, act) &&
        !search(p, m, now, stack, last, again, LIMIT_NEXT, act))
      (void)search(p, m, now, stack, last, again, NO_LIMIT, act);
    for (uint32_t i = 0; i < now; i++) { /* the last place with none open */
      s = after(s, &m[i], act[i]);
      if (!last && !s && i >= WINDOW / 2) cut = i + 1;
    }
    for (uint32_t i = 0; i < cut; i++) stack = after(stack, &m[i], act[i]);
    if ((e = apply(p, m, cut, act))) return e;
    m += cut;
    n -= cut;
  }
  return QUOTH_OK;
}

/* -- whole clause or fragment -- */
/*
** A quotation that could stand as a statement by itself ("Stop," he said) is
** told from words quoted within a clause (the plan was "dead on arrival") by
** what stands before it, how it begins, what is in it, and how it ends.
**
** The weights are tenths of logits: a logistic regression over some thousand
** quotations of news that annotators had called a statement or a part of one.
** By hand are set: CUE_CLAUSE, CUE_COLON, RESUMES and ASKS_CUE, which are rules
** of the language but too rare there; OPEN, which annotators saw otherwise for
** other reasons; and AFTER_COMMA, which tells nothing unless LED_IN or RESUMES
** explains it.
*/
#define EVIDENCE(X)                                                           \
  /* before it */                                                             \
  X(STARTS, 7)         /* nothing, or a sentence: no clause to go on with */  \
  X(AFTER_COMMA, 0)    /* she said, "..." */                                  \
  X(LED_IN, 8)         /* ... and that is all the sentence has before it */   \
  X(RESUMES, 20)       /* "...," she said, "...": the same quotation again */ \
  X(AFTER_COLON, -1)   /* she said: "..." */                                  \
  X(AFTER_DASH, -6)                                                           \
  X(AFTER_CUE, 2)      /* she said "..." */                                   \
  X(CUE_CLAUSE, 6)     /* she noted "the sample is small" */                  \
  X(CUE_COLON, 12)     /* they left, saying: "what matters is the sample" */  \
  X(AFTER_LINK, -11)   /* to, of, the, was, that "...": goes on its clause */ \
  X(AFTER_WORD, -8)    /* any other word */                                   \
  /* how it begins and ends, what is in it */                                 \
  X(CAPITAL, 4)                                                               \
  X(SMALL, -9)                                                                \
  X(PRONOUN, 3)        /* begins with a subject: "we ..." */                  \
  X(PREDICATE, 0)      /* begins with a finite verb: "is ..." */              \
  X(COMMA_INSIDE, 4)   /* ends in a comma: its cue should follow */           \
  X(STOP_INSIDE, -1)                                                          \
  X(ASKS_INSIDE, 6)    /* ends in ! or ? */                                   \
  X(CAPITAL_STOP, 4)   /* begins and ends as a sentence does */               \
  X(SENTENCES, 3)      /* a full stop within */                               \
  X(FINITE, 3)         /* a finite verb of its own */                         \
  X(WORDS_2, -5)       /* at most two words */                                \
  X(WORDS_4, -4)                                                              \
  X(WORDS_8, -1)                                                              \
  X(OPEN, 2)           /* goes over paragraphs, or lacks a mark */            \
  /* behind it */                                                             \
  X(CUE_FOLLOWS, 4)    /* said Ann; she said */                               \
  X(ASKS_CUE, 8)       /* why would you?" asked Ann */                        \
  X(WORD_FOLLOWS, -3)  /* some other clause */                                \
  X(GOES_ON, -7)       /* ... without a comma: the clause it is part of */    \
  X(SHORT_STARTS, -4)  /* a title: "Dawn" is a film */

enum {
#define X(name, weight) EV_##name,
  EVIDENCE(X)
#undef X
  EVIDENCES
};

static const int16_t weights[EVIDENCES] = {
#define X(name, weight) weight,
    EVIDENCE(X)
#undef X
};

#define EV(name) ((uint32_t)1 << EV_##name)

/* How many tokens behind the quotation are searched for its cue. */
#define CUE_REACH 6

static uint32_t evidence_before(const pairer *p, const quoth_token *line,
                                const quoth_token *t) {
  const quoth_token *b = t - 1;
  if (b < line) return EV(STARTS);
  /* “Is it?” – “No.” */
  if (b->kind == TOK_DASH && b - line > 1 && b[-1].kind == TOK_MARK &&
      b[-2].kind == TOK_STOP)
    b--;
  switch (b->kind) {
    case TOK_MARK:
      return b > line && b[-1].kind == TOK_COMMA ? EV(AFTER_COMMA)
                                                 : EV(STARTS);
    case TOK_STOP: return EV(STARTS);
    case TOK_COMMA: return EV(AFTER_COMMA);
    case TOK_COLON: return EV(AFTER_COLON);
    case TOK_SEMI:
    case TOK_DASH: return EV(AFTER_DASH);
    default: break;
  }
  /* but "said the rule" */
  if (has(p, b, masks.cue) &&
      has(p, b, masks.past | masks.present | masks.ing) &&
      !(b > line && has(p, b - 1, LEX_TAG(DET) | LEX_TAG(POSS))))
    return EV(AFTER_CUE);
  return has(p, b, masks.link) ? EV(AFTER_LINK) : EV(AFTER_WORD);
}

static uint32_t evidence_after(const pairer *p, const quoth_token *t,
                               const quoth_token *end) {
  const quoth_token *stop;
  if (t < end && t->kind == TOK_COMMA) t++;
  if (t == end || t->kind == TOK_STOP || t->kind == TOK_MARK) return 0;
  if (t->kind == TOK_WORD && has(p, t, masks.cue)) return EV(CUE_FOLLOWS);
  if (is_subject(p, t)) {
    stop = end - t > CUE_REACH ? t + CUE_REACH : end;
    for (; t < stop && (t->kind == TOK_WORD || t->kind == TOK_POSS ||
                        t->kind == TOK_COMMA);
         t++)
      if (is_cue(p, t, end)) return EV(CUE_FOLLOWS);
  }
  return EV(WORD_FOLLOWS);
}

static uint32_t evidence_within(const pairer *p, const quoth_quotation *q) {
  const quoth_token *first;
  const quoth_token *t = p->doc->toks.v + q->tok, *last = t + q->ntok - 1;
  uint32_t ev = 0, words = 0;
  int clause = 1; /* no subordinate one has begun */
  if (!(q->flags & QUO_UNOPENED)) t++;
  if (q->flags & (QUO_UNCLOSED | QUO_CONTINUED)) last++;
  while (t < last && t->kind == TOK_MARK) t++;
  while (last > t && last[-1].kind == TOK_MARK) last--;
  if (t == last) return 0;
  first = t;
  if (t->shape == SHAPE_LOWER) ev |= EV(SMALL);
  if (t->shape == SHAPE_CAP || t->shape == SHAPE_UPPER) ev |= EV(CAPITAL);
  if (has(p, t, masks.pronoun)) ev |= EV(PRONOUN);
  if (ev & EV(SMALL) && has(p, t, masks.finite)) ev |= EV(PREDICATE);
  if (last[-1].kind == TOK_COMMA) ev |= EV(COMMA_INSIDE);
  if (last[-1].kind == TOK_STOP)
    ev |= last[-1].letter == '!' || last[-1].letter == '?' ? EV(ASKS_INSIDE)
                                                           : EV(STOP_INSIDE);
  for (; t < last; t++) {
    QUO_STEP();
    words += t->kind == TOK_WORD || t->kind == TOK_NUMBER;
    if (t->kind == TOK_STOP && t + 1 < last) ev |= EV(SENTENCES);
    if (t > first && has(p, t, masks.clause)) clause = 0;
    if (clause && t > first &&
        (has(p, t, masks.finite) || (has(p, t, masks.present) &&
                                        has(p, t - 1, masks.pronoun))))
      ev |= EV(FINITE);
  }
  ev |= words <= 2   ? EV(WORDS_2)
        : words <= 4 ? EV(WORDS_4)
        : words <= 8 ? EV(WORDS_8)
                     : 0;
  return ev;
}

/* Is a clause of attribution all that its sentence has before t, as in
** But, she told reporters, "..."? Then the quotation is no rest of a clause. */
static int led_in(const pairer *p, const quoth_token *line,
                  const quoth_token *t) {
  const quoth_token *b = t;
  while (b > line && b[-1].kind != TOK_STOP && b[-1].kind != TOK_MARK)
    if (t - --b > ATTRIBUTION_WORDS) return 0;
  if (b < t && has(p, b, masks.lead)) b++;
  if (b < t && b->kind == TOK_COMMA) b++;
  if (!is_attribution(p, b, t, 0)) return 0;
  while (b < t && !is_cue(p, b, t)) b++;
  while (++b < t)
    if (has(p, b, masks.clause | masks.finite)) return 0;
  return 1;
}

/* Does q go on after an attribution, "...," she said, "..."? */
static int resumes(const pairer *p, const quoth_quotation *before,
                   const quoth_quotation *q) {
  const quoth_token *v = p->doc->toks.v;
  uint32_t end = before->tok + before->ntok, at = end;
  if (before->parent != q->parent || before->line != q->line ||
      q->tok < end + 2 || q->tok - end > ATTRIBUTION_WORDS ||
      v[q->tok - 1].kind != TOK_COMMA)
    return 0;
  if (v[end].kind == TOK_COMMA)
    at++;
  else if (v[end - 1].kind != TOK_MARK || v[end - 2].kind != TOK_COMMA)
    return 0;
  return is_attribution(p, v + at, v + q->tok, 0);
}

/* "[w]e", "[T]he": does a quotation begin with a letter that the reporter has
** changed, as the one a sentence begins with? */
static int is_recased(const quoth_doc *doc, const quoth_quotation *q) {
  const quoth_token *t = doc->toks.v + q->tok + 1; /* behind the mark */
  return q->ntok > 5 && doc->txt[t->span.beg] == '[' &&
         t[1].kind == TOK_WORD && t[1].span.end - t[1].span.beg == 1 &&
         doc->txt[t[2].span.beg] == ']' && t[3].kind == TOK_WORD &&
         t[3].span.beg == t[2].span.end;
}

/* All evidence on a quotation, in the line or the quotation around it;
** `before` is the one before it on the same level, or NULL. */
static uint32_t evidence(const pairer *p, const quoth_quotation *before,
                         const quoth_quotation *q) {
  const quoth_doc *doc = p->doc;
  const quoth_token *beg = doc->toks.v + doc->lines.v[q->line].tok;
  const quoth_token *end = line_end(doc, q->line);
  const quoth_token *t = doc->toks.v + q->tok;
  uint32_t ev = evidence_within(p, q);
  if (q->parent != QUOTH_NONE) {
    const quoth_quotation *in = &doc->quotations.v[q->parent];
    beg = doc->toks.v + in->tok;
    end = beg + in->ntok;
    if (!(in->flags & QUO_UNOPENED)) beg++;
    if (!(in->flags & (QUO_UNCLOSED | QUO_CONTINUED))) end--;
  }
  ev |= evidence_before(p, beg, t) | evidence_after(p, t + q->ntok, end);
  if (!(ev & (EV(AFTER_WORD) | EV(AFTER_LINK))) && is_recased(doc, q))
    ev |= EV(CAPITAL);
  if (ev & EV(AFTER_CUE) && ev & EV(PREDICATE)) /* the new rule "is odd" */
    ev ^= EV(AFTER_CUE) | EV(AFTER_WORD);
  if (ev & (EV(AFTER_COMMA) | EV(AFTER_CUE) | EV(AFTER_COLON)) &&
      led_in(p, beg, t))
    ev |= EV(LED_IN);
  if (before && resumes(p, before, q)) ev |= EV(RESUMES);
  if (ev & (EV(AFTER_CUE) | EV(LED_IN)) && ev & EV(FINITE) &&
      !(ev & EV(WORDS_2)))
    ev |= EV(CUE_CLAUSE);
  if (ev & EV(AFTER_COLON) && t - beg >= 2 && has(p, t - 2, masks.cue) &&
      ev & (EV(STOP_INSIDE) | EV(ASKS_INSIDE)) &&
      !(ev & (EV(WORDS_2) | EV(WORDS_4))))
    ev |= EV(CUE_COLON);
  if (ev & EV(WORD_FOLLOWS) && t + q->ntok < end &&
      t[q->ntok].kind != TOK_COMMA &&
      !(ev & (EV(COMMA_INSIDE) | EV(STOP_INSIDE) | EV(ASKS_INSIDE))))
    ev |= EV(GOES_ON);
  if (q->flags &
      (QUO_CONTINUED | QUO_CONTINUES | QUO_UNCLOSED | QUO_UNOPENED))
    ev |= EV(OPEN);
  if (ev & EV(STARTS) && ev & EV(WORD_FOLLOWS) &&
      ev & (EV(WORDS_2) | EV(WORDS_4)))
    ev |= EV(SHORT_STARTS);
  if (ev & EV(CAPITAL) && ev & EV(STOP_INSIDE)) ev |= EV(CAPITAL_STOP);
  if (ev & EV(ASKS_INSIDE) && ev & EV(CUE_FOLLOWS) &&
      t[q->ntok].shape == SHAPE_LOWER)
    ev |= EV(ASKS_CUE);
  return ev;
}

/* Flags the fragments among the quotations from `first` on. A quotation's
** words are counted once for each that is around it, QUO_DEPTH at most. */
static void find_fragments(pairer *p, uint32_t first) {
  uint32_t last[QUO_DEPTH + 1]; /* the last quotation of each level, or NONE */
  for (unsigned k = 0; k <= QUO_DEPTH; k++) last[k] = QUOTH_NONE;
  for (uint32_t i = first; i < p->doc->quotations.n; i++) {
    quoth_quotation *v = p->doc->quotations.v;
    unsigned depth = 0;
    uint32_t ev;
    int score = 0;
    for (uint32_t up = v[i].parent; up != QUOTH_NONE; up = v[up].parent)
      depth++;
    ev = evidence(p, last[depth] == QUOTH_NONE ? NULL : &v[last[depth]],
                  &v[i]);
    last[depth] = i;
    for (unsigned k = 0; k < EVIDENCES; k++)
      if (ev >> k & 1) score += weights[k];
    if (score < 0) v[i].flags |= QUO_FRAGMENT;
    QUO_EVIDENCE(i, ev);
  }
}

/* The class that a line's first token opens a quotation with, or none. */
static unsigned opening_class(const quoth_doc *doc, const mark *m,
                              const mark *end, uint32_t line) {
  if (m == end || m->tok != doc->lines.v[line].tok) return CLASS_NONE;
  return m->open < m->none ? class_of[m->glyph] : CLASS_NONE;
}

static quoth_err pair_lines(pairer *p, uint32_t line_first,
                            uint32_t line_last) {
  quoth_doc *doc = p->doc;
  const mark *m = p->marks.v, *end = m + p->marks.n;
  p->carry = QUOTH_NONE;
  for (p->line = line_first; p->line < line_last; p->line++) {
    uint32_t stop = doc->lines.v[p->line].tok + doc->lines.v[p->line].ntok;
    const mark *beg = m;
    unsigned again = CLASS_NONE;
    quoth_err e;
    while (m < end && m->tok < stop) m++;
    if (p->line + 1 < line_last)
      again = opening_class(doc, m, end, p->line + 1);
    p->first = doc->quotations.n;
    if ((e = read_marks(p, beg, (uint32_t)(m - beg), again))) return e;
    join(p);
    p->carry = QUOTH_NONE;
    if (p->depth) {
      const quoth_quotation *q = &doc->quotations.v[p->open[0]];
      uint32_t id = p->open[0];
      leave_open(p, 0, stop, class_of[q->glyph] == again);
      if (id < doc->quotations.n && q->tok + q->ntok == stop) p->carry = id;
    }
  }
  return QUOTH_OK;
}

quoth_err quotation_pair(quoth_doc *doc, uint32_t line_first,
                         uint32_t line_last) {
  pairer p;
  quoth_err e = QUOTH_OK;
  memset(&p, 0, sizeof p);
  p.doc = doc;
  for (uint32_t line = line_first; line < line_last && !e; line++)
    e = collect(&p, line);
  if (!e && p.marks.n) {
    for (unsigned g = 0; g < MARK_GLYPHS; g++) {
      p.seen.open[g] += custom.open[g];
      p.seen.close[g] += custom.close[g];
    }
    for (uint32_t i = 0; i < p.marks.n; i++) judge(&p, &p.marks.v[i]);
    p.beam = arena_resize(&doc->arena, NULL, WINDOW * sizeof *p.beam);
    e = p.beam ? QUOTH_OK : QUOTH_ENOMEM;
  }
  if (!e && p.marks.n) {
    uint32_t first = doc->quotations.n;
    e = pair_lines(&p, line_first, line_last);
    if (!e) find_fragments(&p, first);
  }
  arena_resize(&doc->arena, p.beam, 0);
  arena_resize(&doc->arena, p.marks.v, 0);
  return e;
}
