/* Speakers: which mentions mean the same person or body. Internal. */
#ifndef QUOTH_SPEAKER_H
#define QUOTH_SPEAKER_H

#include "doc.h"

/*
** Finds out who the mentions are and who made the statements. Writes the
** entities and their roles, each mention's entity, and each statement's
** entity, speaker_confidence and FLAG_AMBIGUOUS. Who says most stands first
** among the entities, then who is spoken of first. What cannot be told is
** QUOTH_NONE.
*/
quoth_err speaker_resolve(quoth_doc *doc);

#endif
