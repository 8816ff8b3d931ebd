/* The pairing of quotation marks: cases, properties, growth of the work. */
/* A second build of the stage that counts its steps. */
static unsigned long long steps;
#define QUO_STEP() (steps++)
#define quotation_pair counted_pair
#include "../../csrc/core/quotation.c"
#undef quotation_pair

#include "../../csrc/core/section.h"
#include "check.h"

static heap memory;

/* -- a lexicon with the words the cases need -- */

static const struct {
  const char *tag;
  int lane;
  const char *words;
} lists[] = {
    {"say", 1, "said say says noted added asked reads recalled wrote saying"},
    {"tell", 1, "told tells"},
    {"verb", 1, "said say says noted added asked reads recalled told tells "
                "wrote is was were has had held tried left go went called "
                "will won't do risked coming saying smiled don't can't "
                "failed know die need"},
    {"vpast", 1, "said noted added asked recalled told wrote held tried left "
                 "went called risked smiled failed chanted"},
    {"vpres", 1, "says reads tells"},
    {"vbase", 1, "say go die need know tell"},
    {"be", 1, "is was were are be"},
    {"have", 1, "has had have"},
    {"modal", 1, "will won't can't must"},
    {"do", 1, "do don't did"},
    {"ving", 1, "coming saying"},
    {"manner", 1, "smiled chanted"},
    {"he", 1, "he"},
    {"she", 1, "she"},
    {"it", 1, "it"},
    {"we", 1, "we"},
    {"they", 1, "they"},
    {"i", 1, "I"},
    {"det", 1, "the a an this that"},
    {"obj", 1, "him them us me her"},
    {"prep", 1, "in on of for at with"},
    {"conj", 1, "and but"},
    {"that", 1, "that"},
    {"callv", 1, "called"},
    {"role", 2, "mayor minister drivers"},
    {"time", 2, "Monday later"},
};

static quoth_lexicon *make_lexicon(void) {
  quoth_lexicon *lex;
  if (quoth_lexicon_new(&lex, allocate, &memory)) return NULL;
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    uint64_t mask;
    uint16_t set;
    const char *w = lists[i].words;
    if (quoth_lexicon_tag(lex, lists[i].tag, lists[i].lane, &mask) ||
        quoth_lexicon_tags(lex, lists[i].tag, strlen(lists[i].tag), &set))
      return NULL;
    while (*w) {
      size_t n = strcspn(w, " ");
      if (quoth_lexicon_add(lex, w, n, set, 0)) return NULL;
      w += n + (w[n] == ' ');
    }
  }
  return quoth_lexicon_close(lex) ? NULL : lex;
}

typedef quoth_err (*pair_fn)(quoth_doc *, uint32_t, uint32_t);

static quoth_err read_text(quoth_doc *doc, const quoth_lexicon *lex,
                           const char *s, size_t n, pair_fn pair) {
  quoth_err e;
  memset(doc, 0, sizeof *doc);
  arena_init(&doc->arena, allocate, &memory);
  doc->src = doc->txt = s;
  doc->src_len = doc->len = (uint32_t)n;
  e = doc_set_lexicon(doc, lex);
  if (!e) e = section_lines(doc);
  if (!e) e = token_lines(doc);
  return e ? e : pair(doc, 0, doc->lines.n);
}

/* -- cases: the braces are what is expected -- */
/*
** {…} is a quotation with its marks. Letters before a colon are its flags:
** U unclosed, O unopened, M mismatch, C continued, R reopens, S single,
** F fragment (shown in the second list only).
*/
#define CASE_MAX 2000

static const struct {
  uint8_t flag;
  char letter;
} letters[] = {{QUO_UNCLOSED, 'U'},  {QUO_UNOPENED, 'O'}, {QUO_MISMATCH, 'M'},
               {QUO_CONTINUED, 'C'}, {QUO_CONTINUES, 'R'}, {QUO_SINGLE, 'S'},
               {QUO_FRAGMENT, 'F'}};

static size_t without_braces(const char *s, char *out) {
  size_t n = 0;
  for (; *s; s++) {
    if (*s == '{') {
      size_t k = strspn(s + 1, "UOMCRSF");
      if (k && s[k + 1] == ':') s += k + 1;
    } else if (*s != '}') {
      out[n++] = *s;
    }
  }
  out[n] = 0;
  return n;
}

static void with_braces(const quoth_doc *doc, uint8_t mask, char *out) {
  size_t n = 0;
  for (uint32_t i = 0; i <= doc->len; i++) {
    for (uint32_t k = doc->quotations.n; k-- > 0;)
      if (doc->quotations.v[k].span.end == i) out[n++] = '}';
    for (uint32_t k = 0; k < doc->quotations.n; k++) {
      const quoth_quotation *q = &doc->quotations.v[k];
      if (q->span.beg != i) continue;
      out[n++] = '{';
      for (size_t f = 0; f < sizeof letters / sizeof *letters; f++)
        if (q->flags & letters[f].flag & mask) out[n++] = letters[f].letter;
      if (q->flags & mask) out[n++] = ':';
    }
    if (i < doc->len) out[n++] = doc->txt[i];
  }
  out[n] = 0;
}

static const char *const pairs[] = {
    /* glyphs */
    "{“The bridge is safe,”} said Anna Kovalenko.",
    "Kovalenko said: {“The bridge is safe.”}",
    "{\"The bridge is safe,\"} said Anna Kovalenko.",
    "{”We tried,”} Brandt said. {”We left.”}",
    "{„We tried“}, Brandt said.",
    "{,,We tried“}, Brandt said, and left.",
    "{«We tried»}, Brandt said. {»We tried«}, Ito said.",
    "{« Nous partons »}, a dit Brandt.",
    "{<<We tried>>}, Brandt said.",
    "{``We tried,''} Brandt said.",
    "{''We tried,''} Brandt said. {''We left.''}",
    "{‹We tried›}, Brandt said.",
    "{S:‘We tried,’} Brandt said.",
    "{S:'We tried,'} Brandt said.",
    "{S:‚We tried‘}, Brandt said.",
    "{''{S:'No,'} he said, {S:'never,'}''} Ito said.",
    /* orders and splits */
    "{“We tried,”} Brandt said, {“but the road was closed.”}",
    "{\"We tried,\"} Brandt said, {\"but the road was closed.\"}",
    "Brandt said he had {“tried”} and {“failed”}.",
    "Brandt said he had {\"tried\"} and {\"failed\"}.",
    "{“We,”} said Brandt, pausing, {“tried.”}",
    "{“The bridge is safe”}, Kovalenko said.",
    "{\"Stop!\"} {\"Never!\"} they said.",
    "{\"Stop!\"}{\"Never!\"} they said.",
    "{“Stop!”}{“Never!”} they said.",
    /* nested */
    "{“She told me {S:‘leave’} twice,”} Ito said.",
    "{“She told me {“leave”} twice,”} Ito said.",
    "{\"She told me {\"leave\"} twice,\"} Ito said.",
    "{“{S:‘Never again,’} my father used to say,”} Ito recalled.",
    "{“He said {S:‘no.’}”}",
    "{\"He said {S:'no.'}\"}",
    "{\"{S:'No,'} he said, {S:'never.'}\"} Ito smiled.",
    "{S:'She told me {\"leave\"} twice,'} Ito said.",
    "{S:‘She told me {“leave”} twice,’} Ito said.",
    "{S:‘He called it {“a {S:‘plan’} of ours”} today,’} Ito said.",
    /* apostrophes */
    "{S:‘The drivers’ union won’t strike,’} Ito said.",
    "{S:'The drivers' union won't strike,'} Ito said.",
    "{S:'The drivers' union won't strike'}",
    "The drivers' union said the workers' council met.",
    "The drivers’ union called it {S:‘a farce’}.",
    "'Twas late, 'cause rock 'n' roll ran long.",
    "’Twas late, ’cause rock ’n’ roll ran long.",
    "Music of the '90s and the '80s' best.",
    "{“Music of the ’90s,”} he said.",
    "{S:'Get 'em out,'} he said.",
    "The 6\" pipe and 5'10\" man.",
    "{\"The 6\" pipe broke,\"} he said.",
    "A 6' wall and a 7' door.",
    "{\"We were born in 1998\"}, he said.",
    "The players' {S:'big day'} ended.",
    "{“I’m goin’ home,”} he said.",
    "{S:'I'm goin' home,'} he said.",
    "{“That is James’,”} he said.",
    "Her {“6”} and his {“7”}.",
    /* mismatched */
    "{M:“We tried,\"} Brandt said.",
    "{M:\"We tried,”} Brandt said.",
    "{M:“We tried,\"} Brandt said. {M:\"We left,”} he said.",
    "{“We tried,“} Brandt said.",
    "{M:“We tried,'} Brandt said.",
    /* unclosed, unopened, stray */
    "{U:“We tried,} Brandt said. Later {“we left,”} he said.",
    "{U:\"We tried,} Brandt said. Later {\"we left,\"} he said.",
    "{U:“We tried.} The mayor told him {“to go”} and left.",
    "{U:“We tried and left.}",
    "{U:“We tried,} the mayor said in Minsk.\n{“We left.”}",
    "{O:We tried,”} Brandt said.",
    "{\"We tried,\"} he said\". {\"Next,\"} he said.",
    "He said\" it was {\"late\"} and {\"cold\"}.\n{\"Go,\"} he said.",
    "A sign \" here.\n{\"Go,\"} he said.",
    "He said: “ {“We tried.”}",
    "He said: “",
    "“",
    "\"\n{\"We tried,\"} he said.",
    /* paragraphs */
    "Brandt said: {C:“First point.}\n{R:“Second point.”}",
    "{C:\"We have pumps.}\n\n{R:\"And sand,\"} Brandt said.",
    "{CS:‘We have pumps.}\n{RS:‘And sand,’} Brandt said.",
    "{C:“One.}\n{CR:“Two.}\n{R:“Three,”} he said.",
    "{C:“He said {S:‘no’} twice.}\n{R:“Go,”} he said.",
    "{“First point.”}\n{“Second point,”} he said.",
    "{C:“We have pumps.}\n{OR:And sand,”} Brandt said.",
    /* spacing */
    "{“ We tried , ”} Brandt said .",
    "{\" We tried , \"} Brandt said .",
    "{\" We tried , \"} Brandt said , {\" and left . \"}",
    "{\"We tried,\"}said Brandt.{\"Then we left.\"}",
    "{“We tried,”}said Brandt.{“Then we left.”}",
    "Brandt said:{\"We tried.\"}",
    "Brandt ({\"the Bear\"}) said—{\"We tried\"}—it was late.",
    /* ellipsis, brackets, possession */
    "{“… and we left,”} he said. {\"...and went.\"}",
    "{“[They] tried,”} Brandt said.",
    "{“Dawn”}'s author, {\"Dusk\"}'s reader.",
    "Brandt: road {“will reopen by May”}",
    "{S:‘We were lied to’}, say drivers",
    "{S:'We were lied to'}, say drivers",
    "She read {“War and Peace”} aloud.",
    "Ivan {“the Bear”} Sokol said no.",
    "a man who goes by the name {“Shorty.”}",
    NULL};

/* F is for fragments here, and no other flag is shown. */
static const char *const clauses[] = {
    "They called for {F:\"real progress\"} in relations.",
    "{\"Stop,\"} he said.",
    "Asked, he said: {\"No.\"}",
    "The report noted {“the sample is small”}.",
    "The minister said the plan was {F:“dead on arrival”}.",
    "{'Ready to deliver oil'}",
    "He said it was {F:\"very good that you risked coming\"}.",
    "Brandt said he had {F:“tried”} and {F:“failed”}.",
    "{“We,”} said Brandt, pausing, {“tried.”}",
    "{“We tried,”} Brandt said, {“but the road was closed.”}",
    "{“We tried,”} Brandt said. {“The road was closed.”}",
    "But, he told reporters, {“no one must go.”}",
    "The plan, {F:“a disgrace”} in his words, passed.",
    "The so-called {F:“reform”} failed.",
    "She read {F:“War and Peace”} aloud.",
    "Ivan {F:“the Bear”} Sokol said no.",
    "The word {F:“collusion”} appears twice.",
    "The ship {F:“Victoria”} sank, Brandt said.",
    "The crowd chanted {“Go home!”}",
    "Brandt: road {F:“will reopen by May”}",
    "Brandt called the plan {F:“a disgrace.”}",
    "{“She told me {F:‘leave’} twice,”} Ito said.",
    "{“{‘Never again,’} he said,”} Ito recalled.",
    "Brandt said: {“First point.}\n{“Second point.”}",
    "{“The bridge is safe”}, Brandt said.",
    "{‘We were lied to’}, say drivers",
    NULL};

static void run_case(const quoth_lexicon *lex, const char *want,
                     uint8_t mask) {
  char in[CASE_MAX], got[2 * CASE_MAX];
  quoth_doc doc;
  size_t n = without_braces(want, in);
  quoth_err e = read_text(&doc, lex, in, n, counted_pair);
  if (e)
    snprintf(got, sizeof got, "error %d", e);
  else
    with_braces(&doc, mask, got);
  check_got(strcmp(got, want) == 0, want, got);
  arena_drop(&doc.arena);
}

/* -- apostrophes and other signs -- */

static const char *kind_name(const quoth_token *t) {
  switch (t->kind) {
    case TOK_MARK: return "mark";
    case TOK_POSS: return "poss";
    case TOK_OTHER: return "other";
    case TOK_COMMA: return "comma";
    default: return "?";
  }
}

static quoth_err no_pairing(quoth_doc *doc, uint32_t first, uint32_t last) {
  (void)doc;
  return first <= last ? QUOTH_OK : QUOTH_EARG;
}

static void signs(const quoth_lexicon *lex) {
  static const struct {
    const char *text, *kinds; /* of the tokens that are marks at first */
  } cases[] = {{"The drivers' union", "poss"},
               {"The drivers’ union", "poss"},
               {"The 1980s' best", "poss"},
               {"rock 'n' roll", "other other"},
               {"'Twas in the '90s", "other other"},
               {"a 6\" pipe and a 7' wall", "other other"},
               {"'drivers' union', he said", "mark poss mark"},
               {"yes,,no", "comma"},
               {"goin’ home", "other"},
               {"a sign \" here", "other"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char got[CASE_MAX] = "", was[CASE_MAX] = "";
    size_t n = strlen(cases[i].text);
    quoth_doc doc;
    quoth_err e = read_text(&doc, lex, cases[i].text, n, no_pairing);
    for (uint32_t k = 0; k < doc.toks.n; k++)
      was[k] = doc.toks.v[k].kind == TOK_MARK;
    arena_drop(&doc.arena);
    if (!e) e = read_text(&doc, lex, cases[i].text, n, counted_pair);
    for (uint32_t k = 0; !e && k < doc.toks.n; k++)
      if (was[k]) {
        strcat(got, *got ? " " : "");
        strcat(got, kind_name(&doc.toks.v[k]));
      }
    check_got(strcmp(got, cases[i].kinds) == 0, cases[i].text, got);
    arena_drop(&doc.arena);
  }
}

/* -- properties of any soup of marks -- */

static size_t soup(char *out, unsigned parts) {
  static const char *const bits[] = {
      "\"", "“",  "”",  "„",  "‘",  "’", "'", "«", "»",  "‹", "›",
      "``", "''", "'\x27'", "<<", ">>", ",,", "‚", "`", " ", " ", " ",
      " ",  " ",  " ",  ", ", ". ", "\n", "“", "”", "\"", "he said", "Brandt",
      "drivers", "5", "n", "we go", ",", ".", "?", "—", "(", ")", ": ", "…",
      "'90s", "a"};
  size_t n = 0;
  while (parts--) {
    const char *b = bits[draw(sizeof bits / sizeof *bits)];
    memcpy(out + n, b, strlen(b));
    n += strlen(b);
  }
  return n;
}

/* What does not hold of one quotation, or NULL. */
static const char *bad_quotation(const quoth_doc *doc, uint32_t i) {
  const quoth_quotation *v = doc->quotations.v, *q = &v[i];
  const quoth_line *ln = &doc->lines.v[q->line];
  uint32_t last = q->tok + q->ntok - 1;
  if (i && q->span.beg < q[-1].span.beg) return "order";
  if (q->span.beg < ln->span.beg || q->span.end > ln->span.end)
    return "within the line";
  if (q->tok < ln->tok || last >= ln->tok + ln->ntok) return "tokens";
  if (q->span.beg != doc->toks.v[q->tok].span.beg ||
      q->span.end != doc->toks.v[last].span.end)
    return "span of the tokens";
  if (q->inner.beg < q->span.beg || q->inner.end > q->span.end ||
      q->inner.beg > q->inner.end)
    return "inner";
  if (q->parent != QUOTH_NONE &&
      (q->parent >= i || v[q->parent].inner.beg > q->span.beg ||
       v[q->parent].inner.end < q->span.end))
    return "within its parent";
  if (!(q->flags & QUO_CONTINUES) != (q->prev == QUOTH_NONE))
    return "flag of prev";
  if (q->prev != QUOTH_NONE &&
      (q->prev >= i || !(v[q->prev].flags & QUO_CONTINUED) ||
       v[q->prev].line + 1 != q->line))
    return "what it continues";
  for (uint32_t k = i + 1;
       k < doc->quotations.n && v[k].span.beg < q->span.end; k++) {
    uint32_t up = v[k].parent;
    while (up != QUOTH_NONE && up != i) up = v[up].parent;
    if (up != i) return "overlap";
  }
  return NULL;
}

/* What does not hold of a document, or NULL. uses[] has room for its tokens. */
static const char *bad_document(const quoth_doc *doc, uint32_t *uses) {
  memset(uses, 0, doc->toks.n * sizeof *uses);
  for (uint32_t i = 0; i < doc->quotations.n; i++) {
    const quoth_quotation *q = &doc->quotations.v[i];
    const char *bad = bad_quotation(doc, i);
    if (bad) return bad;
    if (!(q->flags & QUO_UNOPENED)) uses[q->tok]++;
    if (!(q->flags & (QUO_UNCLOSED | QUO_CONTINUED)))
      uses[q->tok + q->ntok - 1]++;
  }
  for (uint32_t i = 0; i < doc->toks.n; i++)
    if (uses[i] != (doc->toks.v[i].kind == TOK_MARK)) return "uses of a mark";
  return NULL;
}

#define SOUPS 20000
#define SOUP_PARTS 60
#define PART_MAX 8

static void soups(const quoth_lexicon *lex) {
  char text[SOUP_PARTS * PART_MAX + 1];
  uint32_t uses[SOUP_PARTS * PART_MAX];
  const char *bad = NULL;
  for (unsigned i = 0; i < SOUPS && !bad; i++) {
    quoth_doc doc;
    size_t n = soup(text, 1 + draw(SOUP_PARTS));
    quoth_err e = read_text(&doc, lex, text, n, counted_pair);
    text[n] = 0;
    bad = e ? "error" : bad_document(&doc, uses);
    arena_drop(&doc.arena);
  }
  check_got(!bad, bad ? bad : "soups", text);
}

/* -- the work grows with the text, not faster -- */

static unsigned long long work(const quoth_lexicon *lex, const char *unit,
                               uint32_t n) {
  size_t len = strlen(unit);
  char *s = malloc(len * n);
  quoth_doc doc;
  quoth_err e;
  if (!s) return 0;
  for (uint32_t i = 0; i < n; i++) memcpy(s + i * len, unit, len);
  steps = 0;
  e = read_text(&doc, lex, s, len * n, counted_pair);
  arena_drop(&doc.arena);
  free(s);
  return e ? 0 : steps;
}

static void growth(const quoth_lexicon *lex, uint32_t n) {
  static const char *const units[] = {
      "\"",   "“",  "”",           "'",        "‘",   "“ ", "\" ",
      "' ",   "“a ", "a” ",        "“a, he ",  "“‘",  "“a ‘b ",
      "“a, he said ‘b ", "''",     "«“‘",      "a' ", "“a” ", "“a\n"};
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    unsigned long long one = work(lex, units[i], n);
    unsigned long long two = work(lex, units[i], 2 * n);
    char got[80];
    snprintf(got, sizeof got, "%llu, then %llu", one, two);
    check_got(one && two && two < 3 * one, units[i], got);
  }
}

/* -- the n-th request is refused -- */

static void refusals(const quoth_lexicon *lex) {
  static const char text[] =
      "Brandt said: “First ‘point’ and “more”.\n"
      "“Second point, he said. \"No\"\n"
      "“a” “b” “c” “d” “e” “f” “g” “h” “i” “j” “k” “l” “m” “n” “o” “p” “q”";
  quoth_err e = QUOTH_ENOMEM;
  for (long n = 1; e == QUOTH_ENOMEM && n < 1000; n++) {
    quoth_doc doc;
    size_t before = memory.live;
    memory.requests = 0;
    memory.fail_at = n;
    e = read_text(&doc, lex, text, sizeof text - 1, counted_pair);
    memory.fail_at = 0;
    arena_drop(&doc.arena);
    check(memory.live == before, "live bytes after a refusal");
  }
  check(e == QUOTH_OK, "success in the end");
}

/* Marks in the work's longest line; a smaller number may be given. */
#define LONGEST 1000000

int main(int argc, char **argv) {
  uint32_t longest = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : LONGEST;
  quoth_lexicon *lex = make_lexicon();
  if (!lex) return 1;
  for (size_t i = 0; pairs[i]; i++)
    run_case(lex, pairs[i], (uint8_t)~QUO_FRAGMENT);
  for (size_t i = 0; clauses[i]; i++) run_case(lex, clauses[i], QUO_FRAGMENT);
  signs(lex);
  soups(lex);
  growth(lex, longest / 50);
  check(work(lex, "\"", longest) > 0, "the longest line");
  refusals(lex);
  quoth_lexicon_free(lex);
  check(memory.live == 0, "live bytes");
  return report();
}
