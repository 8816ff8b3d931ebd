/* Match: runs the rules of a scan. Internal. */
#ifndef QUOTH_MATCH_H
#define QUOTH_MATCH_H

#include "doc.h"

/* The hits of a scan over the window shown, in doc->view.hits: group after
** group, each in the order of the text. `only` runs that rule alone, at every
** unit; QUOTH_NONE all. */
quoth_err match_window(quoth_doc *doc, uint32_t scan, uint32_t only);

#endif
