/* Lines of the shadow and what they look like. Internal. */
#ifndef QUOTH_SECTION_H
#define QUOTH_SECTION_H

#include "doc.h"

/* Finds the lines that are not blank; the rules name their kinds later. */
quoth_err section_lines(quoth_doc *doc);
/* After the tokens: what each line looks like (enum quoth_line_look) and may
** be (enum quoth_line_hint). */
void section_looks(quoth_doc *doc);
/* May a line of this kind hold names or statements? */
int section_is_read(uint8_t kind);

#endif
