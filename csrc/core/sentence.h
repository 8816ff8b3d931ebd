/* Sentences of a text, as spans. Internal. */
#ifndef QUOTH_SENTENCE_H
#define QUOTH_SENTENCE_H

#include "arena.h"
#include "lexicon.h"

typedef VEC(quoth_span) quoth_spans;

/*
** Splits s[0..n), any UTF-8, into sentences and appends their spans to *out:
** in order, apart, without outer white space, and together holding every byte
** that is no white space. `lex` gives abbreviations and the words that begin
** sentences, by these tags (none of them need be declared):
**
**   abbr      any abbreviation; ends one before a starter:   U.S.  Inc.  Jr.
**   abbr_in   ends none before a capital or a number:        Dr.  Sen.  vs.
**   abbr_num  an abbreviation only before a number:          No.  p.  Fig.
**   starter   a word that, with a capital after an abbr, begins a sentence;
**             on an abbr itself: any capital does so:        etc.  a.m.
**   say       verbs of saying, for “Stop!” Ann said.
**   month, time, zone      what may follow the time of day:  5 p.m. Monday
**
** Without a lexicon (NULL) words that look like abbreviations are taken as
** such. Time is linear in n; memory is that of the spans.
*/
quoth_err sentence_split(quoth_arena *a, const quoth_lexicon *lex,
                         const char *s, uint32_t n, quoth_spans *out);

#endif
