/* Attribution: candidates from the rules' hits, and the choice. Internal. */
#ifndef QUOTH_ATTRIBUTION_H
#define QUOTH_ATTRIBUTION_H

#include "mention.h"

/* Reads the edges of clauses from hits over the view shown now. */
quoth_err attribution_edges(quoth_doc *doc, quoth_hits hits);
/* Adds the candidates of hits over the view shown now. */
quoth_err attribution_hits(quoth_doc *doc, quoth_hits hits);
/* Chooses among the candidates of all windows. */
quoth_err attribution_choose(quoth_doc *doc);

#endif
