/*
** Normalization against its rivals, in one run on one core: ICU's NFC with
** Edits on news, utf8proc's NFC on decomposed text.
**
**   bench_norm [FILE]   prints one JSON object a row
**
** Without a file the text is made here: articles of 5 KB from a few sentences
** in the shape of news, in an order that a fixed generator draws. What is
** timed of quoth is what a reader pays: the check of UTF-8, an arena, and
** normalization with every option of news and its map; of the rivals NFC
** alone. Each figure is the best of several rounds, rivals in turn.
*/
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "../../csrc/core/norm.h"
#include "../../csrc/core/text.h"
#include "bench.h"

int icu_nfc(const char *s, int n, char *out, int room, int *out_len);

#define ARTICLE 5120
#define ARTICLES 2000
#define LARGE (50u << 20)
#define ROUNDS 9
#define CALLS 2000000

typedef struct {
  char *s;
  uint32_t *cut; /* n + 1 places that part it into texts */
  uint32_t n, len;
} corpus;

static const char *const sentences[] = {
    "The council will meet again on Thursday to settle the budget. ",
    "“We have waited long enough for an answer,” Mayor Ada Lind said. ",
    "Prices rose by 3.2 per cent in March, the statistics office reported. ",
    "“It is not a question of money but of time,” she told reporters. ",
    "According to the ministry, 1,400 people were moved to higher ground. ",
    "The minister’s spokesman, José Varga, declined to comment. ",
    "Critics say the law — passed in June — goes too far. ",
    "He added that talks with neighbouring countries would go on. ",
    "The company did not respond to a request made by e-mail. ",
    "“Nobody told us,” said Mr. Okoro, a baker from the old harbour. ",
    "Officials in both capitals had hoped for a quieter summer. ",
    "A vote on the second reading is expected before the end of the week. ",
    "\n\n",
    "\n\n"};

/* As above after NFD, with the density of accents of Vietnamese. */
static const char *const decomposed[] = {
    "Hội nghị sẽ họp lại vào thứ năm để quyết định ngân sách. ",
    "“Chúng tôi đã chờ đợi quá lâu rồi,” bà thị trưởng nói. ",
    "Giá cả tăng ba phần trăm trong tháng ba, cơ quan thống kê cho biết. ",
    "Người phát ngôn của bộ trưởng từ chối bình luận về việc này. ",
    "Cuộc bỏ phiếu dự kiến diễn ra trước cuối tuần. "};

static void *must(void *p) {
  if (!p) exit(2);
  return p;
}

/* Parts c->s into texts of about `size` bytes. */
static void part(corpus *c, uint32_t size) {
  uint32_t p = 0;
  c->n = 0;
  c->cut = must(malloc((c->len / size + 2) * sizeof *c->cut));
  while (p < c->len) {
    c->cut[c->n++] = p;
    p = c->len - p > size ? p + size : c->len;
    while (p < c->len && ((unsigned char)c->s[p] & 0xC0) == 0x80)
      p--;
  }
  c->cut[c->n] = c->len;
}

static corpus make(const char *const *from, uint32_t n, uint32_t len) {
  corpus c;
  uint32_t seed = 1;
  c.s = must(malloc(len + 256));
  for (c.len = 0; c.len < len;) {
    const char *s;
    seed = seed * 1664525u + 1013904223u;
    s = from[(seed >> 16) % n];
    memcpy(c.s + c.len, s, strlen(s));
    c.len += (uint32_t)strlen(s);
  }
  part(&c, ARTICLE);
  return c;
}

static corpus load(const char *name) {
  corpus c;
  FILE *f = must(fopen(name, "rb"));
  c.s = must(malloc(LARGE));
  c.len = (uint32_t)fread(c.s, 1, LARGE, f);
  fclose(f);
  part(&c, ARTICLE);
  return c;
}

static corpus nfd(const corpus *from) {
  corpus c;
  char *s = must(malloc(from->len + 1));
  memcpy(s, from->s, from->len);
  s[from->len] = 0;
  c.s = must((char *)utf8proc_NFD((utf8proc_uint8_t *)s));
  c.len = (uint32_t)strlen(c.s);
  free(s);
  part(&c, ARTICLE);
  return c;
}

static unsigned long long sink; /* keeps the compiler from dropping work */

static void run_quoth(const char *s, uint32_t n) {
  quoth_arena a;
  quoth_map m;
  const char *out;
  uint32_t len;
  arena_init(&a, alloc, NULL);
  if (text_valid(s, n) != n ||
      norm_run(&a, s, n, QUOTH_NORM_NEWS, &out, &len, &m) != QUOTH_OK)
    exit(2);
  sink += len + m.n;
  arena_drop(&a);
}

static char *room;

static void run_icu(const char *s, uint32_t n) {
  int len, edits = icu_nfc(s, (int)n, room, (int)(LARGE * 2), &len);
  if (edits < 0) exit(2);
  sink += (unsigned long long)(len + edits);
}

static void run_utf8proc(const char *s, uint32_t n) {
  utf8proc_uint8_t *out;
  utf8proc_ssize_t len = utf8proc_map((const utf8proc_uint8_t *)s, n, &out,
                                      UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  if (len < 0) exit(2);
  sink += (unsigned long long)len;
  free(out);
}

static double once(void (*f)(const char *, uint32_t), const corpus *c) {
  double t = now();
  for (uint32_t i = 0; i < c->n; i++)
    f(c->s + c->cut[i], c->cut[i + 1] - c->cut[i]);
  return now() - t;
}

static void row(const char *name, const corpus *c, const char *rival,
                void (*f)(const char *, uint32_t)) {
  double best = 1e9, other = 1e9, mb = c->len / 1e6;
  for (int i = 0; i < ROUNDS; i++) {
    double t = once(run_quoth, c), u = once(f, c);
    if (t < best) best = t;
    if (u < other) other = u;
  }
  printf(
      "{\"name\":\"%s\",\"mb_per_s\":%.0f,\"rival\":\"%s\","
      "\"rival_mb_per_s\":%.0f,\"ratio\":%.2f}\n",
      name, mb / best, rival, mb / other, other / best);
}

static void calls(void) {
  double t = now();
  for (int i = 0; i < CALLS; i++)
    run_quoth("He said “no", 13);
  printf("{\"name\":\"normalize_call\",\"ns_per_call\":%.0f}\n",
         (now() - t) / CALLS * 1e9);
}

int main(int argc, char **argv) {
  const uint32_t n = sizeof sentences / sizeof *sentences;
  corpus news =
      argc > 1 ? load(argv[1]) : make(sentences, n, ARTICLES * ARTICLE);
  corpus large = make(sentences, n, LARGE);
  corpus accents = make(decomposed, sizeof decomposed / sizeof *decomposed,
                        ARTICLES * ARTICLE / 4);
  corpus apart = nfd(&accents);
  room = must(malloc(LARGE * 2));
  memset(room, 0, LARGE * 2);
  large.n = 1; /* all of it is one text */
  large.cut[1] = large.len;
  row("normalize", &news, "ICU NFC with Edits", run_icu);
  row("normalize_50mb", &large, "ICU NFC with Edits", run_icu);
  row("normalize_decomposed", &apart, "utf8proc NFC", run_utf8proc);
  calls();
  free(news.s), free(news.cut);
  free(large.s), free(large.cut);
  free(accents.s), free(accents.cut);
  free(apart.s), free(apart.cut);
  free(room);
  return sink == 0;
}
