/* Mentions: what the mention rules found. Internal. */
#ifndef QUOTH_MENTION_H
#define QUOTH_MENTION_H

#include "doc.h"

/* Capture numbers of a hit: the rules' side has the same list. */
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
  CAPTURES
};

/*
** Hits come as integers: -(id + 1) begins a hit of rule or mention kind `id`;
** then pairs: a capture's number and its first byte in the view (1-based), or
** 0 and the byte after the last of the capture opened last.
*/
typedef struct {
  const int32_t *v;
  uint32_t n;
} quoth_hits;

#define HIT_CAPTURES 16 /* of one hit */
#define HIT_NESTING 4   /* captures within captures */
#define HIT_INTEGERS (1 + 4 * HIT_CAPTURES)

typedef struct {
  int32_t id;
  uint32_t n;
  uint8_t capture[HIT_CAPTURES];
  quoth_span units[HIT_CAPTURES];
} quoth_hit;

/* Reads the hit at *at and goes on to the next; QUOTH_EARG for nonsense. */
quoth_err hit_next(const quoth_doc *doc, quoth_hits hits, uint32_t *at,
                   quoth_hit *hit);
/* The tokens of a range of units. */
quoth_span unit_tokens(const quoth_doc *doc, quoth_span units);

/* Adds the mentions that hits over the token view tell. */
quoth_err mention_hits(quoth_doc *doc, quoth_hits hits);

#endif
