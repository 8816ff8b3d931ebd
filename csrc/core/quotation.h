/* Quotation: pairs the marks of each line. Internal. */
#ifndef QUOTH_QUOTATION_H
#define QUOTH_QUOTATION_H

#include "doc.h"

/* Quotations within quotations are followed so deep; marks below are signs. */
#define QUO_DEPTH 6

/*
** Pairs the marks of the lines [line_first, line_last), which follow each
** other, and appends to doc->quotations: in order of span.beg, a nested one
** after its parent. Never fails but for memory.
**
** Afterwards each TOK_MARK of these lines opens or closes one quotation; all
** other marks have become TOK_POSS (drivers'), TOK_COMMA (,,) or TOK_OTHER
** (the '90s, 6", a stray mark), with their first byte as `letter`.
**
** A quotation that its line leaves open ends where an attribution seems to
** begin, else with its line, and is QUO_UNCLOSED; where the next line reopens
** it, it is QUO_CONTINUED instead, and the one of the next line has
** QUO_CONTINUES and its index in `prev`.
**
** Time and memory are linear in the tokens of the lines.
*/
quoth_err quotation_pair(quoth_doc *doc, uint32_t line_first,
                         uint32_t line_last);

#endif
