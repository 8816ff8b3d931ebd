/*
** Memory of normalization and of sentences: the most that is allocated at any
** time, the text itself apart, for a byte of it.
**
**   bench_memory NEWS DECOMPOSED   prints one JSON object a row
**
** The second text is one that normalization changes throughout.
*/
#include <stdio.h>
#include <stdlib.h>

#include "../../csrc/core/norm.h"
#include "../../csrc/core/sentence.h"

typedef struct {
  size_t live, most;
} account;

static void *alloc(void *ud, void *p, size_t osize, size_t nsize) {
  account *sum = ud;
  if (!p) osize = 0;
  if (nsize) {
    p = realloc(p, nsize);
    if (!p) return NULL;
  } else {
    free(p);
    p = NULL;
  }
  /* a large block that grows counts once: its pages are moved, not copied */
  sum->live += nsize - osize;
  if (sum->live > sum->most) sum->most = sum->live;
  return p;
}

static char *load(const char *name, uint32_t *n) {
  FILE *f = fopen(name, "rb");
  char *s;
  long size;
  if (!f || fseek(f, 0, SEEK_END) || (size = ftell(f)) <= 0) return NULL;
  rewind(f);
  s = malloc((size_t)size);
  *n = s ? (uint32_t)fread(s, 1, (size_t)size, f) : 0;
  fclose(f);
  return s;
}

static void row(const char *name, const account *sum, uint32_t n) {
  printf("{\"name\":\"%s\",\"bytes_per_byte\":%.3f}\n", name,
         (double)sum->most / n);
}

static int normalize(const char *name, const char *s, uint32_t n) {
  account sum = {0, 0};
  quoth_arena a;
  quoth_map map;
  const char *out;
  uint32_t len;
  quoth_err e;
  arena_init(&a, alloc, &sum);
  e = norm_run(&a, s, n, QUOTH_NORM_NEWS, &out, &len, &map);
  row(name, &sum, n);
  arena_drop(&a);
  return e != QUOTH_OK || sum.live != 0;
}

static int split(const char *name, const char *s, uint32_t n) {
  account sum = {0, 0};
  quoth_arena a;
  quoth_spans spans = {0};
  quoth_err e;
  arena_init(&a, alloc, &sum);
  e = sentence_split(&a, NULL, s, n, &spans);
  row(name, &sum, n);
  arena_drop(&a);
  return e != QUOTH_OK || sum.live != 0;
}

int main(int argc, char **argv) {
  uint32_t n, m;
  char *news = argc == 3 ? load(argv[1], &n) : NULL;
  char *apart = news ? load(argv[2], &m) : NULL;
  int failed;
  if (!apart) {
    fprintf(stderr, "usage: bench_memory NEWS DECOMPOSED\n");
    return 2;
  }
  failed = normalize("normalize", news, n) |
           normalize("normalize_decomposed", apart, m) |
           split("sentences", news, n);
  free(news);
  free(apart);
  return failed;
}
