/* What the benches share: an allocator and a clock. */
#ifndef BENCH_H
#define BENCH_H

#include <stdlib.h>
#include <time.h>

static void *alloc(void *ud, void *p, size_t osize, size_t nsize) {
  (void)ud;
  (void)osize;
  if (nsize) return realloc(p, nsize);
  free(p);
  return NULL;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

#endif
