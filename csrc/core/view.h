/* The unit view. Internal. */
#ifndef QUOTH_VIEW_H
#define QUOTH_VIEW_H

#include "doc.h"

/* Cuts the lines that can hold statements or names into windows. */
quoth_err view_windows(quoth_doc *doc);
/* Shows a window: plain tokens, or mentions and clause quotations each as
** one unit (collapse). */
quoth_err view_show(quoth_doc *doc, uint32_t window, int collapse);
/* Writes the letters of the units shown as text. */
quoth_err view_write(quoth_doc *doc);

#endif
