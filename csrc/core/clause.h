/* Clause: where reported content begins and ends. Internal. */
#ifndef QUOTH_CLAUSE_H
#define QUOTH_CLAUSE_H

#include "doc.h"

/* Ranges of units of the view shown now. */

/* The clause that ends before `unit`. */
quoth_span clause_before(const quoth_doc *doc, uint32_t unit);
/* The clause that begins at `unit`: where it ends best, and next best; by how
** much the first end is better (hundredths of a logit). With one end only both
** are the same. */
typedef struct {
  quoth_span best, second;
  int32_t margin;
} clause_choice;
clause_choice clause_after(const quoth_doc *doc, uint32_t unit);
/* Without the commas, dashes and stops at its ends. */
quoth_span clause_trim(const quoth_doc *doc, quoth_span c);

/* -- the model, for those who teach it -- */

#define CLAUSE_FEATURES 16 /* at most, of one end */

typedef struct {
  uint32_t unit; /* the content ends before it */
  int32_t score;
  uint16_t edge; /* rule that ends a clause here, or CLAUSE_NO_EDGE */
  uint8_t n;
  uint16_t feature[CLAUSE_FEATURES];
} clause_end;

#define CLAUSE_NO_EDGE UINT16_MAX

/* No clause is followed further: it bounds the work on a window, and what is
** longer is no sentence of a person. */
#define CLAUSE_UNITS 400

/* Goes on to the next place where the clause that begins at `unit` may end;
** 0 after the last. Begin with *walk zeroed. */
typedef struct {
  uint32_t at, limit, since, verb, last_verb;
  uint32_t inserted; /* where an insertion closes: no end up to there */
  uint32_t parallel; /* where another clause like the first begins, or 0 */
  uint8_t begun, open, closed, finite, clausal, ahead, cue, opening, owes;
  uint8_t class[CLAUSE_UNITS + 2]; /* of the units from the first */
  uint8_t segment[CLAUSE_UNITS + 2]; /* what stands before the next comma */
} clause_walk;
int clause_next(const quoth_doc *doc, uint32_t unit, clause_walk *walk,
                clause_end *end);

/* Features have names ("then comma ving"): the number of one, or
** clause_feature_count; and the name of a number, in room for CLAUSE_NAME. */
#define CLAUSE_NAME 40
extern const unsigned clause_feature_count;
unsigned clause_feature(const char *name, size_t len);
void clause_feature_name(unsigned feature, char *name);

#endif
