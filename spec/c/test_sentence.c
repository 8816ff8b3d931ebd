/*
** Tests of csrc/core/sentence.c. A case is a text with a bar where a sentence
** ends; the bars are taken out and must be found again.
*/
#include "../../csrc/core/sentence.h"
#include "check.h"

#define TEXT_MAX 4096
#ifndef FUZZ_ROUNDS
#define FUZZ_ROUNDS 60000
#endif
#define FUZZ_BYTES 48
#define LONG_BYTES (256u << 10)

/* -- the lexicon of the tests -- */

typedef struct {
  const char *tags, *forms; /* both apart by spaces */
} group;

static const group groups[] = {
    {"abbr",
     "Mr. Mrs. Dr. Gov. Sen. Rep. Lt. Gen. vs. e.g. i.e. Mt. Sec. P.S."},
    {"abbr", "U.S. U.K. D.C. Inc. Corp. co. Jr. St. Calif. Ph.D. Yahoo!"},
    {"abbr_num", "no. p. pp. fig. vol. Jan. Dec. rs."},
    {"abbr starter", "a.m. p.m. etc."},
    {"", "I"}, /* hides the "i" below, as a pronoun of a pack does */
    {"starter", "the he she it they we i how in but millions even residual"},
    {"zone", "Eastern GMT"},
    {"time", "Monday Friday"},
    {"month", "January"},
    {"say", "said asked yelled"},
    {"tell", "told"},
    {"verb", "met was"},
    {"adv", "also later"},
    {"have", "has"},
    {"det", "the"},
    {"obj", "them"},
    {"role", "spokesman mayor chief"},
    {"group starter", "police"},
    {"lettered", "plan X"},
    {"lettered prep", "on"},
};

/* The next word of a list, its length in *len; NULL at the end. */
static const char *next_form(const char *s, size_t *len) {
  while (*s == ' ')
    s++;
  *len = strcspn(s, " ");
  return *len ? s : NULL;
}

static quoth_lexicon *make_lexicon(heap *c) {
  static const char *const names[] = {
      "abbr",  "abbr_in", "abbr_num", "starter", "zone",     "time",
      "month", "say",     "tell",     "verb",    "adv",      "have",
      "det",   "obj",     "role",     "group",   "lettered", "prep"};
  quoth_lexicon *lex;
  uint64_t mask;
  uint16_t tags;
  size_t len;
  if (quoth_lexicon_new(&lex, allocate, c)) return NULL;
  for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
    if (quoth_lexicon_tag(lex, names[i], 2, &mask)) return NULL;
  for (size_t g = 0; g < sizeof groups / sizeof *groups; g++) {
    if (quoth_lexicon_tags(lex, groups[g].tags, strlen(groups[g].tags), &tags))
      return NULL;
    for (const char *s = groups[g].forms; (s = next_form(s, &len)); s += len)
      if (quoth_lexicon_add(lex, s, len, tags, 0)) return NULL;
  }
  return quoth_lexicon_close(lex) ? NULL : lex;
}

/* -- cases -- */

static const char *const cases[] = {
    "",
    " \n\t ",
    "One word",
    "It rained.| The match went on.",
    "Did it rain?| It did!| Good.",
    "What?!| No...| Yes!!",
    /* titles, initials, abbreviations */
    "Dr. Ann Roe met Mrs. Lee.| They left.",
    "Lt. Gov. Sam Poe spoke.",
    "Émile É. Roe wrote it.| She read it.",
    "Ann B. Roe wrote it.| She was glad.",
    "A. B. Roe wrote it.",
    "He had no plan B.| Roe left.",
    "She wrote on X.| Mayor Lee saw it.",
    "A book on J. Roe and by X. Roe.",
    "The U.S. Senate met.",
    "He left the U.S.| The Senate met.",
    "He left the U.S.| How sad.",
    "He left the U.S.| I stayed.",
    "He left the U.S.| Millions stayed.",
    "Acme Inc. Chairman Roe left Acme Inc.| He was tired.",
    "Acme Inc. and Ajax Corp. merged.",
    "Ray Roe Jr.'s house.| It burnt.",
    "The Q.V.F. Council met the Q.V.F.| It was late.",
    "Reds vs. Blues, e.g. Roe, i.e. Ray.",
    "She has a Ph.D.| He has none.",
    "Trains, buses, etc.| Ferries too.",
    "A talk with the SEC.| Shares fell.",
    "SEC. 12 APPLIES.",
    "They live on Elm St.| The house is old.",
    "P.S. Bring bread.",
    /* numbers, times */
    "It costs $3.50.| It weighs 2.5 kg.",
    "See No. 5 and p. 6, fig. 7.| No.| Not now.",
    "On Dec. 5 he came.| He left in Jan.| The snow fell.",
    "They came at 5 p.m. Monday.| They left at 6 p.m.| Trains ran.",
    "By 7 a.m. Mrs. Lee was up.| She was in bed at 9 p.m.| Mrs. Lee slept.",
    "It is 5 p.m. Eastern time, 5 p.m. (GMT plus one).",
    "Rates rose to 4.| 20 people cheered.",
    "Version 1.2.3 is out.| Take it.",
    "The shop has N°. 12.34.| Go there.",
    /* marks and brackets */
    "“Stop!” he said.| He ran.",
    "“Stop!”| He left.",
    "'Will you go?' asked Ann.| Nobody spoke.",
    "“Will you go?” Ann Roe asked.| Nobody spoke.",
    "“We tried …” Roe said.",
    "“Is it?” Dr. A. B. Roe, the mayor, asked.| He left.",
    "“Why?” Roe, 54, asked.",
    "“Why?” Roe, of St. Lee, Calif., has also asked.",
    "“Who?” UN spokesman Bo Lee said.",
    "“Who?” U.S. Rep. Bo O’Roe-Lee’s spokesman said.",
    "“Go!” Ludwig van der Roe Jr. later said.",
    "“Stop!” Roe told them.| They stood.",
    "“Stop!”| Roe told the story.",
    "“Stop!” Police Chief Ann Roe said.",
    "“Stop!”| Police said they came.",
    "“Really?” Mr. Roe asked.",
    "“Stop!”| Roe left.",
    "“Stop!”| Roe was late, he said.",
    "“Stop!”| Roe met Lee.| Lee, 5, said so.",
    "“Stop!”| Roe, who left.| Lee, 5, said so.",
    "“Go!” I said.",
    "“It is late.| We are tired,” she said.",
    "“It is late.”| “So it is.”",
    "He called it \"a loss.\"| She agreed.",
    "„Es ist spät.“| Er ging.",
    "« Non ! » dit-il.| « Oui ! »| Il part.",
    "He ran (he was late.) to the bus.",
    "He ran.| (He was late.)| He fell.",
    "Stop! he yelled.| Nobody did.",
    "Really? then go.",
    "“I saw him [...] and left,” she said.",
    "He won (!) and left (?) early.",
    "She said (it was true!) and left.",
    "He left.[12]| She stayed. [3]| Nobody spoke.4| The end.",
    "Rights hold. 4| Even then.",
    "Great! :-)| See you.",
    "She wrote [see note? 7:12] a book.",
    /* ellipsis */
    "He paused...| Then he left.",
    "Well ... maybe ... not.| Yes.",
    "He said . . . that I knew . . . I doubt it.",
    "It ended.| . . . The rest is lost . . . .| Next.",
    "He left…| She stayed… too.",
    "He left.| “... They stayed.”",
    /* names, addresses */
    "He works at Yahoo! in town.| Yahoo! Inc. grew.| Yahoo!| It grew.",
    "They saw Girls Rock! on Friday.",
    "Mail ann.roe@news.example.org.| See www.News.example/a?b=1.| Done.",
    "http://news.Example.org/A.B?C.D",
    "It was cold.|They left.|We stayed, too.",
    "why not?|they asked.| ok then.",
    "He speaks !Xun and !Kung.",
    /* lists */
    "1. Buy bread.| 2. Buy milk.",
    "1.) buy bread| 2.) buy milk| 3.) rest",
    "1) buy bread| 2) buy milk",
    "a. buy bread| b. buy milk",
    "(a) buy bread| (b) buy milk",
    "• 9. Buy bread| • 10. Buy milk",
    "Do this.| a) buy bread| b) buy milk",
    "For 1. above pay 2. below.",
    /* lines */
    "Heading of a page|\n\nA sentence without end|\n\n\nAnother",
    "Menu|\nContact|\nNews, weather|\nSport",
    "A heading|\nThe text begins.|\nAnother paragraph.",
    "It was a cold \nday in town.| Yes.",
    "The council met on a cold day to hear what had\nbeen said before.",
    "One.|\r\nTwo.|\r\n\r\nThree.|\rFour.",
    "The council of the small town met on a cold day in May\n"
    "and heard what Mayor Roe had to say about the bridge.| The\n"
    "River Trust, he said, would pay for half of it, and the\n"
    "town for the rest.",
    "One line\xE2\x80\xA8goes on but\xE2\x80\xA9|this is new.",
    /* other writing */
    "これは文です。|次の文です。",
    "Full stop．|Another！|Third？",
    "Élan came.| Österreich won.| Он пришёл.| Она ушла.",
    "i came late. |you left early. |nobody cared.",
};

/* The bars of a case mark ends; white space behind one stays in the text. */
static void run_case(const quoth_lexicon *lex, const char *expected) {
  heap c = {0};
  quoth_arena a;
  quoth_spans out = {0};
  char text[TEXT_MAX];
  uint32_t ends[TEXT_MAX], n = 0, want = 0;
  int ok;
  for (const char *s = expected; *s; s++) {
    if (*s != '|') {
      text[n++] = *s;
    } else {
      uint32_t end = n;
      while (end > 0 && strchr(" \n\r", text[end - 1]))
        end--;
      ends[want++] = end;
    }
  }
  arena_init(&a, allocate, &c);
  ok = !sentence_split(&a, lex, text, n, &out);
  if (strspn(expected, " \n\t") != strlen(expected)) {
    for (ends[want] = n; ends[want] && strchr(" \n", text[ends[want] - 1]);)
      ends[want]--;
    want++;
  }
  ok = ok && out.n == want;
  for (uint32_t i = 0; ok && i < want; i++) {
    uint32_t end = out.v[i].end; /* separators of Unicode are white, too */
    ok = end == ends[i] || (end + 3 == ends[i] && text[end] == '\xE2');
  }
  check(ok, expected);
  if (!ok)
    for (uint32_t i = 0; i < out.n; i++)
      printf("    <%.*s>\n", (int)(out.v[i].end - out.v[i].beg),
             text + out.v[i].beg);
  arena_drop(&a);
  check(c.live == 0, "memory given back");
}

/* -- properties -- */

static int is_white(const char *s, uint32_t n, uint32_t i) {
  static const char *const wide[] = {
      "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80",
      "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE3\x80\x80"};
  if (strchr(" \t\n\v\f\r", s[i]) && s[i]) return 1;
  for (size_t k = 0; k < sizeof wide / sizeof *wide; k++)
    for (uint32_t d = 0, len = (uint32_t)strlen(wide[k]); d < len; d++)
      if (i >= d && i - d + len <= n && memcmp(s + i - d, wide[k], len) == 0)
        return 1;
  return 0;
}

/* Ordered, apart, not empty, trimmed, and nothing but white space outside. */
static int is_sound(const char *s, uint32_t n, const quoth_spans *out) {
  uint32_t at = 0;
  for (uint32_t i = 0; i <= out->n; i++) {
    uint32_t beg = i < out->n ? out->v[i].beg : n;
    if (beg < at || beg > n) return 0;
    for (; at < beg; at++)
      if (!is_white(s, n, at)) return 0;
    if (i == out->n) break;
    if (out->v[i].end <= beg || out->v[i].end > n) return 0;
    if (strchr(" \n\t\r", s[beg]) && s[beg]) return 0;
    if (strchr(" \n\t\r", s[out->v[i].end - 1]) && s[out->v[i].end - 1])
      return 0;
    at = out->v[i].end;
  }
  return 1;
}

static int splits_soundly(const quoth_lexicon *lex, const char *s, uint32_t n) {
  heap c = {0};
  quoth_arena a;
  quoth_spans out = {0};
  int ok;
  char *exact = malloc(n ? n : 1); /* so that a checker sees every overrun */
  if (!exact) return 0;
  memcpy(exact, s, n);
  arena_init(&a, allocate, &c);
  ok = !sentence_split(&a, lex, exact, n, &out) && is_sound(exact, n, &out);
  arena_drop(&a);
  free(exact);
  return ok && c.live == 0;
}

static void fuzz(const quoth_lexicon *lex) {
  static const char *const pieces[] = {".",
                                       "!",
                                       "?",
                                       " ",
                                       "  ",
                                       "\n",
                                       "\r\n",
                                       "\r",
                                       "…",
                                       "。",
                                       "“",
                                       "”",
                                       "'",
                                       "\"",
                                       "«",
                                       "»",
                                       "(",
                                       ")",
                                       "[",
                                       "]",
                                       "1",
                                       "2",
                                       "12.",
                                       "1) ",
                                       "2) ",
                                       "a. ",
                                       "b. ",
                                       "• ",
                                       "—",
                                       "-",
                                       "A",
                                       "B.",
                                       "Mr.",
                                       "U.S.",
                                       "the",
                                       "The ",
                                       "Roe ",
                                       "said ",
                                       ", ",
                                       "told ",
                                       "m",
                                       "p.m.",
                                       "é",
                                       "É",
                                       "я",
                                       "\xE2",
                                       "\x80",
                                       "\xFF",
                                       "\xC2\xA0",
                                       "\xE2\x80\xA8",
                                       "\xE2\x80\xA9",
                                       ":)",
                                       "@",
                                       "No. ",
                                       "[3]",
                                       ". . .",
                                       "\xC2\x85",
                                       "\t"};
  enum {
    PIECES = sizeof pieces / sizeof *pieces
  };
  uint32_t bad = 0;
  char s[FUZZ_BYTES * 8];
  for (int round = 0; round < FUZZ_ROUNDS; round++) {
    uint32_t n = 0, len = draw(FUZZ_BYTES);
    for (uint32_t i = 0; i < len; i++) {
      if (round % 8 == 0) {
        s[n++] = (char)draw(256);
      } else {
        const char *p = pieces[draw(PIECES)];
        memcpy(s + n, p, strlen(p));
        n += (uint32_t)strlen(p);
      }
    }
    bad += !splits_soundly(round % 2 ? lex : NULL, s, n);
  }
  check(bad == 0, "random texts are covered");
}

/* Texts that a careless look-around makes quadratic: a test that hangs. */
static void long_texts(const quoth_lexicon *lex) {
  static const char *const units[] = {".",
                                      "! ",
                                      "!(",
                                      "\n",
                                      " \n",
                                      ".\n",
                                      "a\n",
                                      "“",
                                      "”.",
                                      ". .",
                                      "1. ",
                                      "1) ",
                                      "a) ",
                                      "• ",
                                      "A. ",
                                      "x",
                                      "- ",
                                      "…",
                                      "… A",
                                      "U.S. ",
                                      "[1]",
                                      ". [1",
                                      "?\"",
                                      "? 1 ",
                                      "é",
                                      "。",
                                      "?x",
                                      "a.B",
                                      "\r",
                                      "\r\n ",
                                      "Aa\xE2\x80\xA6",
                                      "\xE2",
                                      ".1 ",
                                      "word ",
                                      "A b c\n",
                                      "?” A, b ",
                                      "?” A. B. C of "};
  char *s = malloc(LONG_BYTES);
  if (!s) exit(1);
  for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
    size_t len = strlen(units[k]);
    for (size_t i = 0; i < LONG_BYTES; i++)
      s[i] = units[k][i % len];
    check(splits_soundly(lex, s, LONG_BYTES), units[k]);
  }
  free(s);
}

static void failing_memory(const quoth_lexicon *lex) {
  char text[2000];
  quoth_err e = QUOTH_ENOMEM;
  for (size_t i = 0; i < sizeof text; i++)
    text[i] = "Ab. "[i % 4];
  for (long n = 1; e; n++) {
    heap c = {.fail_at = n, .once = 1};
    quoth_arena a;
    quoth_spans out = {0};
    arena_init(&a, allocate, &c);
    e = sentence_split(&a, lex, text, sizeof text, &out);
    check(e ? e == QUOTH_ENOMEM : out.n == sizeof text / 4, "refused memory");
    arena_drop(&a);
    check(c.live == 0, "memory given back after a refusal");
  }
}

int main(void) {
  heap c = {0};
  quoth_lexicon *lex = make_lexicon(&c);
  if (!lex) return 1;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    run_case(lex, cases[i]);
  run_case(NULL, "Mr. Roe and Dr. Lee met.| They left the U.S. for good.");
  fuzz(lex);
  long_texts(lex);
  failing_memory(lex);
  quoth_lexicon_free(lex);
  check(c.live == 0, "lexicon given back");
  return report();
}
