/* Arena: a doubly linked list of blocks, so that each can grow in place. */
#include "arena.h"

struct arena_block {
  arena_block *prev, *next;
  size_t size; /* with this header */
};

/* The first room of a column in bytes, for one item at least: of blocks up to a
** kilobyte malloc has some at hand. A build with 1 finds what only growth
** breaks. */
#ifndef QUOTH_FIRST_ROOM
#define QUOTH_FIRST_ROOM (1024 - sizeof(arena_block))
#endif

void arena_init(quoth_arena *a, quoth_alloc f, void *ud) {
  a->f = f;
  a->ud = ud;
  a->blocks = NULL;
}

void arena_drop(quoth_arena *a) {
  arena_block *b = a->blocks;
  while (b) {
    arena_block *next = b->next;
    a->f(a->ud, b, b->size, 0);
    b = next;
  }
  a->blocks = NULL;
}

static void link_block(quoth_arena *a, arena_block *b) {
  if (b->prev)
    b->prev->next = b;
  else
    a->blocks = b;
  if (b->next) b->next->prev = b;
}

static void unlink_block(quoth_arena *a, arena_block *b) {
  if (b->prev)
    b->prev->next = b->next;
  else
    a->blocks = b->next;
  if (b->next) b->next->prev = b->prev;
}

void *arena_resize(quoth_arena *a, void *p, size_t size) {
  arena_block *old = p ? (arena_block *)p - 1 : NULL;
  arena_block *b;
  if (size == 0) {
    if (old) {
      unlink_block(a, old);
      a->f(a->ud, old, old->size, 0);
    }
    return NULL;
  }
  if (size > SIZE_MAX - sizeof *b) return NULL;
  size += sizeof *b;
  b = a->f(a->ud, old, old ? old->size : 0, size);
  if (!b) return NULL;
  if (!old) {
    b->prev = NULL;
    b->next = a->blocks;
  }
  b->size = size;
  link_block(a, b);
  return b + 1;
}

quoth_err arena_grow(quoth_arena *a, void **v, uint32_t *room, uint32_t n,
                     uint32_t more, size_t item) {
  uint64_t want = (uint64_t)n + more;
  uint64_t next = *room ? (uint64_t)*room * 2 : QUOTH_FIRST_ROOM / item;
  void *p;
  if (want > UINT32_MAX - 1) return QUOTH_EBIG;
  if (next < want) next = want;
  if (next > UINT32_MAX - 1) next = UINT32_MAX - 1;
  if (next > SIZE_MAX / 2 / item) return QUOTH_ENOMEM;
  p = arena_resize(a, *v, (size_t)next * item);
  if (!p) return QUOTH_ENOMEM;
  *v = p;
  *room = (uint32_t)next;
  return QUOTH_OK;
}

void arena_shrink(quoth_arena *a, void **v, uint32_t *room, uint32_t n,
                  size_t item) {
  void *p;
  if (n == *room) return;
  p = arena_resize(a, *v, (size_t)n * item);
  if (p || n == 0) {
    *v = p;
    *room = n;
  }
}
