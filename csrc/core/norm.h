/* Normalization: the shadow text that later stages read, and the map between
** it and the text. Internal; the map is in quoth.h. */
#ifndef QUOTH_NORM_H
#define QUOTH_NORM_H

#include "../quoth.h"
#include "arena.h"

/* Besides QUOTH_NORM_*: Unicode's NFC and nothing else, for the tests. */
#define NORM_NFC_ONLY (1u << 16)

/*
** Normalizes valid UTF-8. A text that needs no change is not copied: then
** *out is s and map->n is 0. What is written lives in the arena.
*/
quoth_err norm_run(quoth_arena *a, const char *s, uint32_t n, unsigned flags,
                   const char **out, uint32_t *out_len, quoth_map *map);

#endif
