/*
** The lexicon by itself: how forms are found whatever their capitals, phrases,
** combinations of tags, concepts, compiled lexicons and refused memory.
*/
#include "../../csrc/core/lexicon.h"
#include "check.h"

static const char compiled[] =
    "quoth lexicon 1, 11 entries\n"
    ":verb\n"
    "=\n"
    "march|said|talk\n"
    "talk about\n"
    ":name\n"
    "=\n"
    "March|Minsk|New York|Ian\n"
    "NATO|Jean-Paul|Straße\n"
    ":name verb\n"
    "=leader\n"
    "chairs\n"
    "=*\n"
    "president\n"
    "=\n"
    "envoy\n"
    ">leader\n"
    "president|prime minister\n"
    ">president\n"
    "vice president\n";

static quoth_err declare(quoth_lexicon *lex) {
  uint64_t mask;
  quoth_err e = quoth_lexicon_tag(lex, "verb", 1, &mask);
  if (!e) e = quoth_lexicon_tag(lex, "name", 2, &mask);
  if (!e) e = quoth_lexicon_tag(lex, "starter", 0, &mask);
  return e;
}

static quoth_err build(quoth_lexicon **out, heap *h) {
  uint16_t starter;
  uint32_t line;
  quoth_lexicon *lex;
  quoth_err e = quoth_lexicon_new(&lex, allocate, h);
  *out = lex;
  if (!e) e = quoth_lexicon_own(lex, "of", 2);
  if (!e) e = declare(lex);
  if (!e) e = quoth_lexicon_load(lex, compiled, sizeof compiled - 1, &line);
  if (!e) e = quoth_lexicon_tags(lex, "starter", 7, &starter);
  if (!e) e = quoth_lexicon_add(lex, "said", 4, starter, 0);
  return e ? e : quoth_lexicon_close(lex);
}

/* Is `s` found as the form `want`, or not where that is NULL? */
static void finds(const quoth_lexicon *lex, const char *s, const char *want,
                  uint8_t next_wanted) {
  lex_found found = lex_find(lex, s, strlen(s));
  char what[96];
  int ok;
  if (want)
    ok = found.entry != QUOTH_NONE &&
         found.entry == lex_find(lex, want, strlen(want)).entry;
  else
    ok = found.entry == QUOTH_NONE;
  snprintf(what, sizeof what, "\"%s\" is found as \"%s\"", s,
           want ? want : "nothing");
  check(ok && found.next == next_wanted, what);
}

static void look_up(const quoth_lexicon *lex) {
  finds(lex, "said", "said", 0);
  finds(lex, "Said", "said", 0);
  finds(lex, "SAID", "said", 0);
  finds(lex, "sai", NULL, 0);
  finds(lex, "saids", NULL, 0);
  finds(lex, "Minsk", "Minsk", 0);
  finds(lex, "MINSK", "Minsk", 0);
  finds(lex, "minsk", NULL, 0);
  finds(lex, "MinsK", NULL, 0);
  finds(lex, "NATO", "NATO", 0);
  finds(lex, "Nato", NULL, 0);
  finds(lex, "JEAN-PAUL", "Jean-Paul", 0);
  finds(lex, "New", NULL, lex_initial('y'));
  finds(lex, "NEW YORK", "New York", 0);
  finds(lex, "New york", NULL, 0);
  finds(lex, "Talk", "talk", lex_initial('A'));
  finds(lex, "Talk About", "talk about", 0);
  finds(lex, "Straße", "Straße", 0);
  finds(lex, "leader", NULL, 0); /* only a concept */
  finds(lex, "vice", NULL, 0);
  finds(lex, "x", NULL, 0);
  finds(lex, "", NULL, 0);
  finds(lex, "of", "of", 0);
}

static uint32_t entry(const quoth_lexicon *lex, const char *s) {
  return lex_find(lex, s, strlen(s)).entry;
}

static void tags(const quoth_lexicon *lex) {
  check(entry(lex, "March") != entry(lex, "march"), "a capital hides");
  check(lex_tags(lex, entry(lex, "march")) == LEX_TAG(VERB), "known tags");
  check(lex_tags(lex, entry(lex, "March")) == 0, "a tag the core knows not");
  check(lex_tags(lex, entry(lex, "said")) ==
            (LEX_TAG(VERB) | LEX_TAG(STARTER)),
        "tags are united");
  check(lex_tags(lex, QUOTH_NONE) == 0, "no entry, no tags");
  check(quoth_lexicon_form(lex, "march", 5) == 0, "no code of its own");
  check(quoth_lexicon_form(lex, "of", 2) != 0, "a code of its own");
}

/* Patterns that are none. */
static void bad_scans(quoth_lexicon *lex) {
  static const quoth_unit_test test = {"w", {0, 0}, NULL, NULL, 0, 0};
  quoth_pattern p[SCAN_DEPTH + 2] = {{PAT_SET, 1, 0, 0}};
  quoth_set sets[2] = {{QUOTH_TEST, 0, 0}, {QUOTH_OR, 0, 1}};
  uint32_t parts[SCAN_DEPTH + 2], id;
  quoth_scan_rule rules[2] = {{0, 1, 0}, {0, 2, 0}};
  quoth_scan_def def = {&test, sets, p, parts, rules, 1, 2, 1, 1, 2, 0};
  parts[0] = 0;
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_OK, "a scan");
  check(lex_get_scan(lex, id) && !lex_get_scan(lex, id + 1), "by its number");
  p[0].n = 3;
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_EARG, "no such set");
  p[0].n = 2;
  sets[1].b = 2;
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_EARG, "joined with itself");
  sets[1].b = 1;
  sets[0].a = 1;
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_EARG, "no such test");
  sets[0].a = 0;
  rules[1].group = 2;
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_EARG, "a group left out");
  rules[1].group = 1;
  rules[1].pattern = 1;
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_EARG, "no such pattern");
  rules[1].pattern = 0;
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_OK, "right again");
  def.npatterns = 2;
  for (uint32_t op = PAT_SET; op <= PATTERNS; op++) {
    quoth_pattern loop = {op, 0, 0, 1};
    p[1] = loop;
    parts[0] = 1;
    check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_EARG, "part of itself");
    p[1].nparts = 2;
    check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_EARG, "no such parts");
  }
  def.npatterns = SCAN_DEPTH + 2;
  def.nparts = SCAN_DEPTH + 1;
  for (uint32_t i = 0; i <= SCAN_DEPTH; i++) {
    quoth_pattern look = {PAT_LOOK, 0, i, 1};
    p[i + 1] = look;
    parts[i] = i;
  }
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_EFULL, "too deep");
  def.npatterns--;
  check(quoth_lexicon_scan(lex, &def, &id) == QUOTH_OK, "as deep as may be");
}

static void concepts(const quoth_lexicon *lex) {
  enum { LEADER = 1, PRESIDENT, PRIME_MINISTER, VICE_PRESIDENT };
  check(lex_get(lex, entry(lex, "chairs"))->concept == LEADER,
        "a concept");
  check(lex_get(lex, entry(lex, "president"))->concept == PRESIDENT,
        "a concept of its own name");
  check(lex_get(lex, entry(lex, "envoy"))->concept == 0, "no concept again");
  check(lex_covers(lex, LEADER, PRESIDENT), "covers");
  check(lex_covers(lex, LEADER, PRIME_MINISTER), "covers the second");
  check(lex_covers(lex, PRESIDENT, VICE_PRESIDENT), "covers further");
  check(!lex_covers(lex, PRESIDENT, LEADER), "is covered");
  check(!lex_covers(lex, LEADER, VICE_PRESIDENT), "is no chain");
  check(lex_covers(lex, LEADER, LEADER), "covers itself");
  check(!lex_covers(lex, 0, 0), "nothing covers nothing");
}

/* -- what is refused -- */

static void bad_load(const char *text, uint32_t where, const char *what) {
  heap h = {0};
  quoth_lexicon *lex;
  uint32_t line = 0;
  if (quoth_lexicon_new(&lex, allocate, &h) || declare(lex)) exit(1);
  check(quoth_lexicon_load(lex, text, strlen(text), &line) == QUOTH_EARG &&
            line == where,
        what);
  quoth_lexicon_free(lex);
  check(h.live == 0, what);
}

static void limits(void) {
  heap h = {0};
  quoth_lexicon *lex;
  char name[32], form[97];
  uint64_t mask;
  uint16_t set;
  quoth_err e = QUOTH_OK;
  if (quoth_lexicon_new(&lex, allocate, &h)) exit(1);
  for (int i = 0; i < QUOTH_TAGS && !e; i++) {
    snprintf(name, sizeof name, "t%d", i);
    e = quoth_lexicon_tag(lex, name, 2, &mask);
  }
  check(!e && mask == (uint64_t)1 << 63, "a lane has 64 tags");
  check(quoth_lexicon_tag(lex, "more", 2, &mask) == QUOTH_EFULL, "not 65");
  check(quoth_lexicon_tag(lex, "more", 1, &mask) == QUOTH_OK, "another lane");
  check(quoth_lexicon_tag(lex, "more", 2, &mask) == QUOTH_EARG, "twice");
  check(quoth_lexicon_tag(lex, "two words", 1, &mask) == QUOTH_EARG, "a space");
  check(quoth_lexicon_tags(lex, "t1 t70", 6, &set) == QUOTH_EARG, "unknown");
  memset(form, 'a', sizeof form);
  check(quoth_lexicon_add(lex, form, 97, 0, 0) == QUOTH_EARG, "too long");
  check(quoth_lexicon_add(lex, form, 0, 0, 0) == QUOTH_EARG, "empty");
  check(quoth_lexicon_add(lex, form, 1, 9999, 0) == QUOTH_EARG, "no set");
  for (int i = 0; i < 256; i++) { /* each bit of i is a tag */
    char names[64] = "";
    size_t n = 0;
    for (int k = 0; k < 8; k++)
      if (i >> k & 1)
        n += (size_t)snprintf(names + n, sizeof names - n, "%st%d",
                              n ? " " : "", k);
    if (quoth_lexicon_tags(lex, names, n, &set)) exit(1);
    snprintf(form, sizeof form, "word%d", i);
    if (quoth_lexicon_add(lex, form, strlen(form), set, 0)) exit(1);
  }
  check(quoth_lexicon_close(lex) == QUOTH_OK, "many combinations");
  quoth_lexicon_free(lex);
  check(h.live == 0, "nothing lives");
}

/* Words of all lengths, also where one is the beginning of the other. */
static void many(void) {
  static char text[200];
  heap h = {0};
  quoth_lexicon *lex;
  int ok = 1;
  if (quoth_lexicon_new(&lex, allocate, &h)) exit(1);
  for (size_t i = 0; i < sizeof text; i++)
    text[i] = (char)('a' + i * i % 23);
  for (size_t at = 0; at < 100; at++)
    for (size_t n = 1; n <= 96; n++)
      ok &= quoth_lexicon_add(lex, text + at, n, 0, (uint16_t)(at * 96 + n)) ==
            QUOTH_OK;
  check(ok && !quoth_lexicon_close(lex), "many words");
  for (size_t at = 0; at < 100; at++)
    for (size_t n = 1; n <= 96; n++) {
      uint32_t id = lex_find(lex, text + at, n).entry;
      char up[96];
      for (size_t i = 0; i < n; i++)
        up[i] = (char)(text[at + i] - 32);
      ok &= id != QUOTH_NONE && lex_get(lex, id)->len == n &&
            lex_find(lex, up, n).entry == id;
    }
  check(ok, "many words are found");
  quoth_lexicon_free(lex);
}

static void refusals(void) {
  for (long n = 1;; n++) {
    heap h = {.fail_at = n, .once = 1};
    quoth_lexicon *lex;
    quoth_err e = build(&lex, &h);
    quoth_lexicon_free(lex);
    if (h.live || (e && e != QUOTH_ENOMEM)) {
      check(0, "refused memory");
      return;
    }
    if (!e) break;
  }
  check(1, "refused memory");
}

int main(void) {
  heap h = {0};
  quoth_lexicon *lex;
  uint16_t n;
  if (build(&lex, &h)) {
    puts("the lexicon cannot be built");
    return 1;
  }
  look_up(lex);
  tags(lex);
  bad_scans(lex);
  concepts(lex);
  check(quoth_lexicon_add(lex, "x", 1, 0, 0) == QUOTH_EARG, "it is closed");
  check(quoth_lexicon_concept(lex, "x", 1, &n) == QUOTH_EARG, "closed too");
  quoth_lexicon_free(lex);
  check(h.live == 0, "nothing lives");
  bad_load("", 1, "nothing");
  bad_load("quoth lexicon 2, 1\n", 1, "another format");
  bad_load("quoth lexicon 1, 1\n:verb\n=\nx\n:vreb\n", 5, "unknown tag");
  bad_load("quoth lexicon 1, 1\nx||y\n", 2, "an empty form");
  bad_load("quoth lexicon 1, 1\nx\n>\n", 3, "a concept without name");
  limits();
  many();
  refusals();
  return report();
}
