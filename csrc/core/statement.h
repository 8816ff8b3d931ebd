/* Statements from the chosen candidates. Internal. */
#ifndef QUOTH_STATEMENT_H
#define QUOTH_STATEMENT_H

#include "doc.h"

/* Makes the statements, in the order of the text. */
quoth_err statement_make(quoth_doc *doc);
/* The bytes between a source and its cue where a relative clause or participle
** stands there, "who lives in Oslo", "based in Oslo": its times and places are
** not those of the statement. Empty for none. */
quoth_span statement_aside(const quoth_doc *doc, const quoth_statement *s);
/* Up to where its sentence may tell of its time and place: behind a reported
** clause that its cue stands before they are something else's. */
uint32_t statement_end(const quoth_doc *doc, const quoth_statement *s);

#endif
