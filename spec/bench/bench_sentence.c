/*
** Sentence offsets against ICU's sentence BreakIterator over UTF-8, in one
** run on one core.
**
**   bench_sentence TAGS.lua LEXICON.lua TEXT...
**
** reads each TEXT as an article, cuts longer ones to about 5 KB at a line
** end, and prints a JSON object a line: articles, one text of 50 MB, and the
** cost of a call on 13 bytes. The better of several rounds counts.
*/
#define _POSIX_C_SOURCE 200809L
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "../../csrc/core/sentence.h"
#include "bench.h"

#define ARTICLE 5000
#define BIG (50u << 20)
#define ROUNDS 7
#define MIN_BYTES (16u << 20) /* read in a round, at least */
#define CALLS 2000000

typedef struct {
  char *s;
  uint32_t n;
} text;

static void die(const char *what) {
  fprintf(stderr, "bench_sentence: %s\n", what);
  exit(1);
}

/* A lexicon of the tags and the compiled word lists that the files return. */
static quoth_lexicon *load(const char *tags, const char *compiled) {
  quoth_lexicon *lex;
  lua_State *L = luaL_newstate();
  const char *s;
  size_t len;
  uint64_t mask;
  uint32_t line;
  if (!L || quoth_lexicon_new(&lex, alloc, NULL)) die("out of memory");
  if (luaL_dofile(L, tags)) die(lua_tostring(L, -1));
  for (lua_Integer i = 1; lua_geti(L, -1, i) == LUA_TTABLE; i++) {
    lua_getfield(L, -1, "name");
    lua_getfield(L, -2, "lane");
    if (quoth_lexicon_tag(lex, lua_tostring(L, -2), (int)lua_tointeger(L, -1),
                          &mask))
      die("tag");
    lua_pop(L, 3);
  }
  if (luaL_dofile(L, compiled)) die(lua_tostring(L, -1));
  s = lua_tolstring(L, -1, &len);
  if (!s || quoth_lexicon_load(lex, s, len, &line) || quoth_lexicon_close(lex))
    die("lexicon");
  lua_close(L);
  return lex;
}

static text read_text(const char *path) {
  FILE *f = fopen(path, "rb");
  text t;
  if (!f || !(t.s = malloc(ARTICLE + 1))) die(path);
  t.n = (uint32_t)fread(t.s, 1, ARTICLE, f);
  fclose(f);
  if (t.n == ARTICLE)
    while (t.n > 1 && t.s[t.n - 1] != '\n')
      t.n--;
  return t;
}

static size_t ours(const quoth_lexicon *lex, const text *t, size_t n) {
  size_t sum = 0;
  for (size_t i = 0; i < n; i++) {
    quoth_arena a;
    quoth_spans out = {0};
    arena_init(&a, alloc, NULL);
    if (sentence_split(&a, lex, t[i].s, t[i].n, &out)) die("out of memory");
    sum += out.n;
    arena_drop(&a);
  }
  return sum;
}

static size_t icus(UBreakIterator *it, const text *t, size_t n) {
  size_t sum = 0;
  UText *u = NULL;
  UErrorCode e = U_ZERO_ERROR;
  for (size_t i = 0; i < n; i++) {
    u = utext_openUTF8(u, t[i].s, (int64_t)t[i].n, &e);
    ubrk_setUText(it, u, &e);
    while (ubrk_next(it) != UBRK_DONE)
      sum++;
  }
  utext_close(u);
  if (U_FAILURE(e)) die(u_errorName(e));
  return sum;
}

static void compare(const char *name, const quoth_lexicon *lex,
                    UBreakIterator *it, const text *t, size_t n) {
  double best[2] = {1e9, 1e9}, bytes = 0;
  size_t count[2] = {0, 0}, again;
  for (size_t i = 0; i < n; i++)
    bytes += t[i].n;
  again = bytes < MIN_BYTES ? (size_t)(MIN_BYTES / bytes) + 1 : 1;
  for (int round = 0; round < ROUNDS; round++)
    for (int who = 0; who < 2; who++) {
      double began = now(), took;
      for (size_t k = 0; k < again; k++)
        count[who] = who ? icus(it, t, n) : ours(lex, t, n);
      took = now() - began;
      if (took < best[who]) best[who] = took;
    }
  if (!count[0] || !count[1]) die("no sentences");
  bytes *= (double)again / 1e6;
  printf(
      "{\"name\":\"%s\",\"mb_per_s\":%.0f,\"rival\":\"ICU sentence "
      "BreakIterator\",\"rival_mb_per_s\":%.0f,\"ratio\":%.2f}\n",
      name, bytes / best[0], bytes / best[1], best[1] / best[0]);
}

int main(int argc, char **argv) {
  size_t n = argc > 3 ? (size_t)argc - 3 : 0;
  text *t = n ? malloc(n * sizeof *t) : NULL, big, tiny;
  char hello[] = "Hello. World.";
  quoth_lexicon *lex;
  UErrorCode e = U_ZERO_ERROR;
  UBreakIterator *it = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &e);
  double began;
  if (!t) die("usage: bench_sentence TAGS.lua LEXICON.lua TEXT...");
  if (U_FAILURE(e)) die(u_errorName(e));
  lex = load(argv[1], argv[2]);
  for (size_t i = 0; i < n; i++)
    t[i] = read_text(argv[i + 3]);
  compare("sentences", lex, it, t, n);
  big.n = 0;
  if (!(big.s = malloc(BIG))) die("out of memory");
  for (size_t i = 0; big.n + t[i].n < BIG; i = (i + 1) % n) {
    if (t[i].n == 0) die("an empty text");
    memcpy(big.s + big.n, t[i].s, t[i].n);
    big.n += t[i].n;
  }
  compare("sentences_50mb", lex, it, &big, 1);
  tiny.s = hello;
  tiny.n = sizeof hello - 1;
  began = now();
  for (int i = 0; i < CALLS; i++)
    if (ours(lex, &tiny, 1) != 2) die("wrong");
  printf("{\"name\":\"sentences_call\",\"ns_per_call\":%.0f}\n",
         (now() - began) / CALLS * 1e9);
  ubrk_close(it);
  quoth_lexicon_free(lex);
  for (size_t i = 0; i < n; i++)
    free(t[i].s);
  free(big.s);
  free(t);
  return 0;
}
