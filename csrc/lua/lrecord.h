/* The record of a document, as Lua tables or as JSON. Internal. */
#ifndef QUOTH_LRECORD_H
#define QUOTH_LRECORD_H

#include <lua.h>

#include "../core/doc.h"

/*
** What the core does not know comes as arguments, from slot `args` of the
** stack on:
**   rules  the pack's rules by their numbers, each a table with its `name`
**   kinds  the names of the sections by their numbers (only this one for
**          lrecord_push_sections)
**   date   function(words, article's date, whether a day or month may be among
**          the words, whether a year may, where the first word of `times` in
**          them begins) -> date of what was said, or nil
**   meta   table with the article's `date` and `place`, or without
**   times  lexicon of the words of which `date` is asked; those with tags are
**          months, which count beside digits or with a capital. `date` is asked
**          of years and of digits that something joins too; elsewhere the
**          article's date holds
**   topics function(text of a statement) -> list of names; or nil for none
*/

/* Pushes a statement as a table. */
void lrecord_push_statement(lua_State *L, const quoth_doc *doc, uint32_t i,
                            int args);
/* Pushes a list of tables. */
void lrecord_push_speakers(lua_State *L, const quoth_doc *doc);
void lrecord_push_sections(lua_State *L, const quoth_doc *doc, int args);
/* Pushes the record's JSON object, a string: the one at slot `head`, behind
** which the arguments stand, with the lists. */
void lrecord_push_json(lua_State *L, quoth_doc *doc, int head);

#endif
