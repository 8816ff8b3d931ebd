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
/* Finds the scopes of all statements: statement_make does so, too. */
quoth_err statement_scopes(quoth_doc *doc);
/* The part of its sentence that may tell of its time and place: not what stands
** behind a reported clause, nor beside another statement. */
quoth_span statement_scope(const quoth_doc *doc, const quoth_statement *s);
/* The statement before it whose time and place may be its own too, and where
** they are told: one of the same source, or the opening before a subordinate
** one, "On Monday, after Ito said so, Brandt". NULL for none. */
const quoth_statement *statement_shared(const quoth_doc *doc,
                                        const quoth_statement *s,
                                        quoth_span *scope);
/* A chain of shared places is followed so far. */
#define SHARED_MAX 4
/* Is a token a word for an occasion, one of the `known` concept, on which
** something is said, a preposition not far before it: "in an interview",
** "during a short visit"? */
int statement_occasion(const quoth_doc *doc, uint32_t tok, unsigned known);

#endif
