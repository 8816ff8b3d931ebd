/* All memory of a document: blocks that are dropped together. */
#ifndef QUOTH_ARENA_H
#define QUOTH_ARENA_H

#include "../quoth.h"

typedef struct arena_block arena_block;

typedef struct {
  quoth_alloc f;
  void *ud;
  arena_block *blocks;
} quoth_arena;

void arena_init(quoth_arena *a, quoth_alloc f, void *ud);
void arena_drop(quoth_arena *a);

/* A block of its own, zeroed only where new; NULL when refused. `p` is NULL
** or what arena_resize gave before; a size of 0 gives it back. */
void *arena_resize(quoth_arena *a, void *p, size_t size);

/*
** Growing columns: VEC(type) holds items, their number and the room.
** vec_room makes room for `more` further items, doubling; it evaluates to a
** quoth_err. vec_fit gives back what is not used.
*/
#define VEC(type)      \
  struct {             \
    type *v;           \
    uint32_t n, room;  \
  }

#define vec_room(a, vec, more)                                     \
  ((vec)->room - (vec)->n >= (uint32_t)(more)                      \
       ? QUOTH_OK                                                  \
       : arena_grow(a, (void **)&(vec)->v, &(vec)->room, (vec)->n, \
                    (uint32_t)(more), sizeof *(vec)->v))
#define vec_fit(a, vec) \
  arena_shrink(a, (void **)&(vec)->v, &(vec)->room, (vec)->n, sizeof *(vec)->v)

quoth_err arena_grow(quoth_arena *a, void **v, uint32_t *room, uint32_t n,
                     uint32_t more, size_t item);
void arena_shrink(quoth_arena *a, void **v, uint32_t *room, uint32_t n,
                  size_t item);

#endif
