/* Mentions: what the mention rules found. Internal. */
#ifndef QUOTH_MENTION_H
#define QUOTH_MENTION_H

#include "doc.h"

/* What captures are: the rules' side has the same list. */
enum quoth_capture {
  CAP_NONE,
  CAP_CONTENT,   /* a piece of content */
  CAP_BEFORE,    /* the clause that ends here is content */
  CAP_AFTER,     /* the clause that begins here is content */
  CAP_CUE,
  CAP_SOURCE,
  CAP_ADDRESSEE,
  CAP_STOP,      /* a clause that runs up to here ends */
  CAP_START,     /* a clause that ends later begins here at the earliest */
  CAP_WHOLE,     /* of a mention */
  CAP_NAME,
  CAP_ROLE,
  CAP_HEAD,
  CAP_OWNER,
  CAP_APPOS, /* the second role of a hit; the rules' side has it not */
  CAPTURES
};

/* The tokens of a range of units. */
quoth_span unit_tokens(const quoth_doc *doc, quoth_span units);

/* Adds the mentions that the hits in the view tell; a hit carries its rule's
** number, times MEN_KINDS, and the kind. */
quoth_err mention_hits(quoth_doc *doc);

#endif
