/* Cue: the act and polarity of a report. Internal. */
#ifndef QUOTH_CUE_H
#define QUOTH_CUE_H

#include "doc.h"

/* Sets the act and polarity of a candidate, which has its content. */
void cue_read(const quoth_doc *doc, quoth_candidate *c);

#endif
