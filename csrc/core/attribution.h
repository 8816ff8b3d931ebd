/* Attribution: candidates from the rules' hits, and the choice. Internal. */
#ifndef QUOTH_ATTRIBUTION_H
#define QUOTH_ATTRIBUTION_H

#include "mention.h"

/* Reports within reports are followed so deep. */
#define NESTING_MAX 4

/* Reads the edges of clauses from the hits in the view. */
quoth_err attribution_edges(quoth_doc *doc);
/* Adds the candidates of the hits in the view. */
quoth_err attribution_hits(quoth_doc *doc);
/* Chooses among the candidates of all windows. */
quoth_err attribution_choose(quoth_doc *doc);

#endif
