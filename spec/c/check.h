/*
** What the C tests share: checks that are counted, an allocator that counts
** what lives and refuses what it is told to, numbers drawn at random.
*/
#ifndef QUOTH_CHECK_H
#define QUOTH_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* -- checks -- */

static unsigned passed, failed;

static inline int counted(int ok) {
  passed += ok != 0;
  failed += ok == 0;
  return ok;
}

static inline void check(int ok, const char *what) {
  if (!counted(ok)) printf("failed: %s\n", what);
}

static inline void check_got(int ok, const char *what, const char *got) {
  if (!counted(ok)) printf("failed: %s\n  got %s\n", what, got);
}

/* A check while the n-th request is refused. */
static inline void check_at(int ok, const char *what, long n) {
  if (!counted(ok)) printf("failed: %s (request %ld)\n", what, n);
}

#define CHECK(x)                                                            \
  do {                                                                      \
    if (!counted(x)) printf("%s:%d: failed: %s\n", __FILE__, __LINE__, #x); \
  } while (0)

/* The last line of a test, and what its main returns. */
static inline int report(void) {
  printf("%u passed, %u failed\n", passed, failed);
  return failed != 0;
}

/* -- the allocator -- */

typedef struct {
  size_t live, peak;
  long requests;
  long fail_at; /* 0 for never */
  int once;     /* only that one fails, else all from there on */
} heap;

static inline int heap_refuses(heap *h) {
  h->requests++;
  if (!h->fail_at) return 0;
  return h->once ? h->requests == h->fail_at : h->requests >= h->fail_at;
}

/* `ud` is a heap. */
static inline void *allocate(void *ud, void *p, size_t osize, size_t nsize) {
  heap *h = ud;
  void *b = NULL;
  if (nsize) {
    if (heap_refuses(h)) return NULL;
    b = realloc(p, nsize);
    if (!b) return NULL;
  } else {
    free(p);
  }
  h->live += nsize - (p ? osize : 0);
  if (h->live > h->peak) h->peak = h->live;
  return b;
}

/* -- random numbers, the same in every run -- */

static unsigned random_state = 1;

static inline unsigned draw(unsigned n) {
  random_state = random_state * 1664525u + 1013904223u;
  return (random_state >> 8) % n;
}

#endif
