/*
** The pairing of quotation marks against a tuned LPeg scan for “…”, in one run
** on one core.
**
**   bench_quotation [TEXT...]   prints one JSON object
**
** Without a file, articles of 5 KB are made from sentences in the shape of
** news. What is timed of quoth is the stage alone, from tokens to quotations
** with their flags: the tokens are there anyway. LPeg gets each article as a
** Lua string and gives back where the last “…” ends; it neither nests nor
** tells an apostrophe. Lines without marks are a part of both. The best of
** several rounds counts, rivals in turn.
*/
#define _POSIX_C_SOURCE 200809L
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../csrc/core/quotation.h"
#include "../../csrc/core/section.h"
#include "../../csrc/core/token.h"
#include "bench.h"

#define ARTICLE 5000
#define ARTICLES 400
#define ROUNDS 15
#define TEXT_MAX (1u << 20)

typedef struct {
  quoth_doc doc;
  quoth_token *fresh; /* the tokens before pairing, which rewrites some */
} article;

static const char scan[] =
    "local lpeg = require 'lpeg'\n"
    "local open, close = lpeg.P '\\226\\128\\156', lpeg.P '\\226\\128\\157'\n"
    "local plain = 1 - lpeg.S '\\226\\n'\n"
    "local inside = (plain + (lpeg.P '\\226' - close))^0\n"
    "local quote = open * inside * close * lpeg.Cp()\n"
    "local all = ((1 - lpeg.S '\\226')^1 + quote + 1)^0\n"
    "return function(s) return select('#', all:match(s)) end\n";

static void die(const char *what) {
  fprintf(stderr, "bench_quotation: %s\n", what);
  exit(2);
}

static void prepare(article *a, const quoth_lexicon *lex, const char *s,
                    uint32_t n) {
  quoth_doc *doc = &a->doc;
  quoth_err e;
  memset(doc, 0, sizeof *doc);
  arena_init(&doc->arena, alloc, NULL);
  doc->src = doc->txt = s;
  doc->src_len = doc->len = n;
  e = doc_set_lexicon(doc, lex);
  if (!e) e = section_lines(doc);
  if (!e) e = token_lines(doc);
  a->fresh = malloc(doc->toks.n * sizeof *a->fresh + 1);
  if (e || !a->fresh) die("out of memory");
  memcpy(a->fresh, doc->toks.v, doc->toks.n * sizeof *a->fresh);
}

static char *compose(uint32_t *len) {
  static const char *const sentences[] = {
      "The council will meet again on Thursday to settle the budget. ",
      "“We have waited long enough for an answer,” Mayor Ada Lind said. ",
      "Prices rose by 3.2 per cent in March, the statistics office said. ",
      "“It is not a question of money,” she said, “but of time.” ",
      "According to the ministry, 1,400 people were moved to higher ground. ",
      "The minister’s spokesman called the drivers’ claims “absurd”. ",
      "Critics say the law — passed in June — goes too far. ",
      "“Nobody told us,” said Mr. Okoro, a baker from the old harbour. ",
      "Officials in both capitals had hoped for a quieter summer. ",
      "\n\n",
      "\n\n"};
  const uint32_t n = sizeof sentences / sizeof *sentences;
  uint32_t seed = 1;
  char *s = malloc(ARTICLE * ARTICLES + 200);
  if (!s) die("out of memory");
  for (*len = 0; *len < ARTICLE * ARTICLES;) {
    const char *from;
    seed = seed * 1664525u + 1013904223u;
    from = sentences[(seed >> 16) % n];
    memcpy(s + *len, from, strlen(from));
    *len += (uint32_t)strlen(from);
  }
  return s;
}

static char *slurp(int n, char **names, uint32_t *len) {
  char *s = malloc((size_t)n * TEXT_MAX);
  if (!s) die("out of memory");
  *len = 0;
  for (int i = 0; i < n; i++) {
    FILE *f = fopen(names[i], "rb");
    if (!f) die(names[i]);
    *len += (uint32_t)fread(s + *len, 1, TEXT_MAX, f);
    fclose(f);
  }
  return s;
}

/* The end of the article that begins at s: a line end, after 5 KB. */
static uint32_t cut(const char *s, uint32_t n) {
  const char *nl;
  if (n <= ARTICLE) return n;
  nl = memchr(s + ARTICLE, '\n', n - ARTICLE);
  return nl ? (uint32_t)(nl - s) + 1 : n;
}

static double pair_all(article *a, uint32_t n, unsigned long *found) {
  double spent = 0;
  for (uint32_t i = 0; i < n; i++) {
    quoth_doc *doc = &a[i].doc;
    double t;
    memcpy(doc->toks.v, a[i].fresh, doc->toks.n * sizeof *a[i].fresh);
    doc->quotations.n = 0;
    t = now();
    if (quotation_pair(doc, 0, doc->lines.n)) die("out of memory");
    spent += now() - t;
    *found += doc->quotations.n;
  }
  return spent;
}

static double scan_all(lua_State *L, const article *a, uint32_t n) {
  double spent = 0;
  for (uint32_t i = 0; i < n; i++) {
    double t;
    lua_pushvalue(L, 1);
    lua_pushlstring(L, a[i].doc.txt, a[i].doc.len);
    t = now();
    if (lua_pcall(L, 1, 0, 0)) die(lua_tostring(L, -1));
    spent += now() - t;
  }
  return spent;
}

int main(int argc, char **argv) {
  uint32_t len, n = 0, room;
  char *s = argc > 1 ? slurp(argc - 1, argv + 1, &len) : compose(&len);
  quoth_lexicon *lex;
  uint64_t mask;
  uint16_t set;
  lua_State *L = luaL_newstate();
  article *a;
  double best = 1e9, other = 1e9;
  unsigned long found = 0;
  if (!L) die("out of memory");
  luaL_openlibs(L);
  if (luaL_dostring(L, scan)) die(lua_tostring(L, -1));
  if (quoth_lexicon_new(&lex, alloc, NULL) ||
      quoth_lexicon_tag(lex, "say", 1, &mask) ||
      quoth_lexicon_tags(lex, "say", 3, &set) ||
      quoth_lexicon_add(lex, "said", 4, set, 0) ||
      quoth_lexicon_close(lex))
    die("out of memory");
  room = len / ARTICLE + 1;
  a = malloc(room * sizeof *a);
  if (!a) die("out of memory");
  for (uint32_t at = 0; at < len && n < room; n++) {
    uint32_t size = cut(s + at, len - at);
    prepare(&a[n], lex, s + at, size);
    at += size;
  }
  for (int i = 0; i < ROUNDS; i++) {
    double t = pair_all(a, n, &found), u = scan_all(L, a, n);
    if (t < best) best = t;
    if (u < other) other = u;
  }
  printf(
      "{\"name\":\"quotations\",\"mb_per_s\":%.0f,\"rival\":\"LPeg scan\","
      "\"rival_mb_per_s\":%.0f,\"ratio\":%.2f}\n",
      len / 1e6 / best, len / 1e6 / other, other / best);
  for (uint32_t i = 0; i < n; i++) {
    free(a[i].fresh);
    arena_drop(&a[i].doc.arena);
  }
  free(a);
  free(s);
  quoth_lexicon_free(lex);
  lua_close(L);
  return found == 0;
}
