/* Statements from the chosen candidates. Internal. */
#ifndef QUOTH_STATEMENT_H
#define QUOTH_STATEMENT_H

#include "doc.h"

/* Makes the statements, in the order of the text. */
quoth_err statement_make(quoth_doc *doc);

#endif
