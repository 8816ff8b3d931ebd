/* Tokens of the shadow's lines, with the lexicon's entries. Internal. */
#ifndef QUOTH_TOKEN_H
#define QUOTH_TOKEN_H

#include "doc.h"

/* Which mark a TOK_MARK is (quoth_token.letter). */
enum quoth_glyph {
  GLYPH_NONE,
  GLYPH_DOUBLE,     /* " */
  GLYPH_LDOUBLE,    /* U+201C, also `` */
  GLYPH_RDOUBLE,    /* U+201D, also '' */
  GLYPH_LOWDOUBLE,  /* U+201E, also ,, */
  GLYPH_LGUILLEMET, /* U+00AB, also << */
  GLYPH_RGUILLEMET, /* U+00BB, also >> */
  GLYPH_SINGLE,     /* ' not within a word */
  GLYPH_LSINGLE,    /* U+2018, also ` */
  GLYPH_RSINGLE,    /* U+2019 not within a word */
  GLYPH_LOWSINGLE,  /* U+201A */
  GLYPH_LANGLE,     /* U+2039 */
  GLYPH_RANGLE,     /* U+203A */
  GLYPHS
};

/* The letter of a TOK_STOP that is an ellipsis. */
#define STOP_ELLIPSIS '~'

/* Adds the tokens of the document's lines. */
quoth_err token_lines(quoth_doc *doc);

#endif
