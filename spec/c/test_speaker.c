/* Speakers: cases, growth of the work, refused allocations. A case is a text
** in which mentions are marked by hand:
**
**   {P|Prime Minister=Anna Ito}   kind, role, name; P person R role N pronoun
**                                 O organisation L place G group T thing
**   {!R|...}                      the mention is the source of a statement,
**                                 whose content is the next quotation of its
**                                 line; quotations left over have no source
**
** and the expected canonical names of the sources in order, "-" for none.
*/
/* A second build of the stage that counts its steps. */
static unsigned long long steps;
#define SPK_STEP() (steps++)
#define speaker_resolve counted_resolve
#include "../../csrc/core/speaker.c"
#undef speaker_resolve

#include "../../csrc/core/section.h"
#include "../../csrc/core/token.h"
#include "check.h"

#define TEXT_MAX 4096
#define LONG_MAX 400000

static heap memory;

/* -- a lexicon with the words the cases need -- */

static const struct {
  const char *tag;
  int lane;
  const char *words;
} lists[] = {
    {"he", 1, "he him his"},
    {"she", 1, "she her"},
    {"they", 1, "they their"},
    {"it", 1, "it its"},
    {"we", 1, "we our"},
    {"i", 1, "I my"},
    {"poss", 1, "his her their its our my"},
    {"rel", 1, "who which"},
    {"prep", 1, "of in for with to"},
    {"conj", 1, "and"},
    {"be", 1, "is"},
    {"verb", 1, "said says met asked flew agreed nodded told spoke added is"},
    {"title", 2, "Mr Ms Sir Dr President Prime Minister Judge"},
    {"role", 2,
     "President Minister minister president leader deputy mayor "
     "spokeswoman captain lawyer teacher strongman novelist"},
    {"male", 2, "Mr Sir Peter John Alexander Ivan father"},
    {"female", 2, "Ms Anna Karin Eva spokeswoman Clara"},
    {"group", 2, "residents leaders union ministry team"},
    {"org", 2, "Front Organization Ministry"},
    {"anon", 2, "source official"},
    {"country", 2, "Norland Sudland Minsk"},
    {"demonym", 2, "Sudlandic Norlandic"},
};

static const struct {
  const char *form, *concept;
} concepts[] = {
    {"President", "president"}, {"president", "president"},
    {"leader", "leader"},       {"leaders", "leader"},
    {"strongman", "leader"},    {"minister", "minister"},
    {"Minister", "minister"},   {"Norland", "Norland"},
    {"Norlandic", "Norland"},   {"Sudland", "Sudland"},
    {"Sudlandic", "Sudland"},   {"deputy", "deputy"},
    {"the", "definite"},        {"The", "definite"},
    {"a", "indefinite"},        {"A", "indefinite"},
    {"an", "indefinite"},       {"one", "indefinite"},
    {"another", "indefinite"},  {"both", "pair"},
    {"Both", "pair"},           {"two", "pair"},
    {"Jr", "younger"},          {"Sr", "elder"},
    {"elder", "elder"},         {"younger", "younger"},
    {"former", "status"},       {"shadow", "status"},
    {"counterpart", "counterpart"}, {"father", "father"},
    {"KC", "honour"},         {"al", "particle"},
    {"novelist", "celebrity"},
};

static const struct {
  const char *wide, *narrow;
} covers[] = {
    {"leader", "president"}, {"suffix", "elder"}, {"suffix", "younger"},
    {"elder", "father"},     {"status", "deputy"},
};

static uint16_t concept(quoth_lexicon *lex, const char *name) {
  uint16_t id = 0;
  quoth_lexicon_concept(lex, name, strlen(name), &id);
  return id;
}

static quoth_lexicon *lexicon(void) {
  quoth_lexicon *lex;
  if (quoth_lexicon_new(&lex, allocate, &memory)) return NULL;
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    const char *w = lists[i].words;
    uint64_t mask;
    uint16_t set;
    quoth_lexicon_tag(lex, lists[i].tag, lists[i].lane, &mask);
    quoth_lexicon_tags(lex, lists[i].tag, strlen(lists[i].tag), &set);
    while (*w) {
      size_t n = strcspn(w, " ");
      quoth_lexicon_add(lex, w, n, set, 0);
      w += n + (w[n] == ' ');
    }
  }
  for (size_t i = 0; i < sizeof concepts / sizeof *concepts; i++)
    quoth_lexicon_add(lex, concepts[i].form, strlen(concepts[i].form), 0,
                      concept(lex, concepts[i].concept));
  for (size_t i = 0; i < sizeof covers / sizeof *covers; i++)
    quoth_lexicon_cover(lex, concept(lex, covers[i].wide),
                        concept(lex, covers[i].narrow));
  quoth_lexicon_close(lex);
  return lex;
}

/* -- documents from marked texts -- */

#define MEN_MAX 20000

typedef struct {
  char text[LONG_MAX];
  struct {
    quoth_span span, name, role;
    uint8_t kind, told;
  } men[MEN_MAX];
  uint32_t n, len;
} marked;

static marked m;

static void read_marked(const char *s) {
  static const char mark[] = ".PRNOLGT";
  memset(&m, 0, sizeof m);
  while (*s && m.n < MEN_MAX) {
    if (*s != '{') {
      m.text[m.len++] = *s++;
      continue;
    }
    m.men[m.n].told = *++s == '!';
    s += m.men[m.n].told;
    m.men[m.n].kind = (uint8_t)(strchr(mark, *s) - mark);
    s += 2;
    m.men[m.n].span.beg = m.len;
    for (; *s != '}'; s++) {
      if (*s == '=') { /* what stands before it is the role */
        m.men[m.n].role.beg = m.men[m.n].span.beg;
        m.men[m.n].role.end = m.len;
        m.text[m.len++] = ' ';
        m.men[m.n].name.beg = m.len;
      } else {
        m.text[m.len++] = *s;
      }
    }
    s++;
    m.men[m.n].span.end = m.len;
    if (m.men[m.n].name.beg)
      m.men[m.n].name.end = m.len;
    else if (m.men[m.n].kind == MEN_PERSON || m.men[m.n].kind == MEN_ORG ||
             m.men[m.n].kind == MEN_PLACE)
      m.men[m.n].name = m.men[m.n].span;
    m.n++;
  }
}

static quoth_err add_mentions(quoth_doc *doc) {
  uint32_t tok = 0, line = 0;
  for (uint32_t i = 0; i < m.n; i++) {
    quoth_err e = vec_room(&doc->arena, &doc->mentions, 1);
    quoth_mention *x;
    if (e) return e;
    x = &doc->mentions.v[doc->mentions.n++];
    memset(x, 0, sizeof *x);
    x->span = m.men[i].span;
    x->name = m.men[i].name;
    x->role = m.men[i].role;
    x->kind = m.men[i].kind;
    while (doc->toks.v[tok].span.beg < x->span.beg)
      tok++;
    while (doc->lines.v[line].span.end < x->span.end)
      line++;
    x->tok = tok;
    while (tok + x->ntok < doc->toks.n &&
           doc->toks.v[tok + x->ntok].span.end <= x->span.end)
      x->ntok++;
    x->head = tok + x->ntok - 1;
    x->line = line;
    x->owner = x->quotation = x->entity = QUOTH_NONE;
    for (uint32_t q = 0; q < doc->quotations.n; q++)
      if (doc->quotations.v[q].span.beg < x->span.beg &&
          x->span.end < doc->quotations.v[q].span.end)
        x->quotation = q;
  }
  return QUOTH_OK;
}

/* Quotations are pairs of straight marks within a line. */
static quoth_err add_quotations(quoth_doc *doc) {
  for (uint32_t i = 0; i < doc->toks.n; i++) {
    quoth_quotation q;
    quoth_err e;
    uint32_t k = i + 1;
    if (doc->toks.v[i].kind != TOK_MARK) continue;
    while (k < doc->toks.n && doc->toks.v[k].kind != TOK_MARK)
      k++;
    memset(&q, 0, sizeof q);
    q.span.beg = doc->toks.v[i].span.beg;
    q.span.end = doc->toks.v[k].span.end;
    q.inner.beg = q.span.beg + 1;
    q.inner.end = q.span.end - 1;
    q.tok = i;
    q.ntok = k - i + 1;
    while (q.line + 1 < doc->lines.n &&
           doc->lines.v[q.line].span.end < q.span.end)
      q.line++;
    q.parent = q.prev = QUOTH_NONE;
    if ((e = vec_room(&doc->arena, &doc->quotations, 1))) return e;
    doc->quotations.v[doc->quotations.n++] = q;
    i = k;
  }
  return QUOTH_OK;
}

/* A line or a stop outside of marks ends a sentence. */
static quoth_err add_sentences(quoth_doc *doc) {
  for (uint32_t l = 0; l < doc->lines.n; l++) {
    const quoth_line *ln = &doc->lines.v[l];
    uint32_t beg = ln->span.beg;
    for (uint32_t t = ln->tok; t < ln->tok + ln->ntok; t++) {
      quoth_sentence s;
      quoth_err e;
      if (t + 1 < ln->tok + ln->ntok && doc->toks.v[t].kind != TOK_STOP)
        continue;
      s.span.beg = beg;
      s.span.end = doc->toks.v[t].span.end;
      s.line = l;
      if (t + 1 < ln->tok + ln->ntok) beg = doc->toks.v[t + 1].span.beg;
      if ((e = vec_room(&doc->arena, &doc->sentences, 1))) return e;
      doc->sentences.v[doc->sentences.n++] = s;
    }
  }
  return QUOTH_OK;
}

static quoth_err add_statement(quoth_doc *doc, uint32_t q, uint32_t mention) {
  const quoth_mention *x =
      mention == QUOTH_NONE ? NULL : &doc->mentions.v[mention];
  quoth_statement s;
  quoth_span piece;
  quoth_err e;
  memset(&s, 0, sizeof s);
  s.source_mention = mention;
  s.addressee_mention = s.entity = s.parent = QUOTH_NONE;
  if (x) {
    s.source = piece = x->span;
    s.line = x->line;
  } else {
    s.flags = FLAG_FLOATING;
  }
  s.type = TYPE_INDIRECT;
  if (q != QUOTH_NONE) {
    piece = doc->quotations.v[q].inner;
    s.line = doc->quotations.v[q].line;
    s.type = TYPE_DIRECT;
  }
  s.sentence = piece;
  if (x && x->span.end > piece.end) s.sentence.end = x->span.end;
  s.piece = doc->pieces.n;
  s.npiece = 1;
  if ((e = vec_room(&doc->arena, &doc->pieces, 1))) return e;
  doc->pieces.v[doc->pieces.n++] = piece;
  if ((e = vec_room(&doc->arena, &doc->statements, 1))) return e;
  doc->statements.v[doc->statements.n++] = s;
  return QUOTH_OK;
}

/* Each source takes the quotation beside it in its line; the rest float. */
static quoth_err add_statements(quoth_doc *doc) {
  uint32_t q = 0;
  for (uint32_t i = 0; i < m.n; i++) {
    uint32_t mine = QUOTH_NONE;
    quoth_err e;
    if (!m.men[i].told) continue;
    for (; q < doc->quotations.n &&
           doc->quotations.v[q].line < doc->mentions.v[i].line;
         q++)
      if ((e = add_statement(doc, q, QUOTH_NONE))) return e;
    if (q < doc->quotations.n &&
        doc->quotations.v[q].line == doc->mentions.v[i].line)
      mine = q++;
    if ((e = add_statement(doc, mine, i))) return e;
  }
  for (; q < doc->quotations.n; q++) {
    quoth_err e = add_statement(doc, q, QUOTH_NONE);
    if (e) return e;
  }
  return statement_scopes(doc);
}

static quoth_err build(quoth_doc *doc, const quoth_lexicon *lex) {
  quoth_err e = doc_set_lexicon(doc, lex);
  doc->src = doc->txt = m.text;
  doc->src_len = doc->len = m.len;
  if (!e) e = section_lines(doc);
  if (!e) e = token_lines(doc);
  if (!e && !strncmp(m.text, "# ", 2)) doc->lines.v[0].kind = SEC_HEADLINE;
  if (!e) e = add_quotations(doc);
  if (!e) e = add_sentences(doc);
  if (!e) e = add_mentions(doc);
  if (!e) e = add_statements(doc);
  return e ? e : counted_resolve(doc);
}

static void put(char *out, const quoth_doc *doc, uint32_t a) {
  const quoth_entity *en = &doc->entities.v[a];
  if (a == QUOTH_NONE) {
    strcat(out, "-");
  } else if (en->member[0] != QUOTH_NONE) {
    put(out, doc, en->member[0]);
    strcat(out, " + ");
    put(out, doc, en->member[1]);
  } else {
    strncat(out, doc->txt + en->name.beg, en->name.end - en->name.beg);
  }
}

static const struct {
  const char *text, *want;
} cases[] = {
    /* names */
    {"{P|Alexander Lukas} flew. \"Yes,\" {!P|Lukas} said.", "Alexander Lukas"},
    {"{P|Maria del Carmen Ruiz} met. \"Yes,\" {!P|Dr=Ruiz} said.",
     "Maria del Carmen Ruiz"},
    {"\"Yes,\" {!P|Sir=Alastair Dunmore} said.", "Alastair Dunmore"},
    {"{P|Karin Lind} and {P|Peter Lind} met.\n\"A,\" {!P|Mr=Lind} said.\n"
     "\"B,\" {!P|Ms=Lind} said.",
     "Peter Lind; Karin Lind"},
    {"{P|Bill Brandt} met {P|Clara Brandt}. \"A,\" {!P|Ms=Brandt} said.",
     "Clara Brandt"},
    {"{P|John Reed Sr} met {P|John Reed Jr}.\n\"A,\" {!P|Reed} said.",
     "John Reed Jr?"},
    {"{P|Yoon Mira} flew. {!P|Yoon} said \"Yes.\"", "Yoon Mira"},
    {"{P|Anna Koss KC} flew. \"A,\" {!P|Koss} said.", "Anna Koss"},
    {"{P|Alena Dubrouskaya} flew. \"A,\" {!P|Dubrovskaya} said.",
     "Alena Dubrouskaya"},
    {"{P|Ivan Orlov} flew. \"A,\" {!P|Orlova} said.", "Orlova"},
    {"{P|Nadia al-Harthi} flew. \"A,\" {!P|Harthi} said.", "Nadia al-Harthi"},
    {"# {P|Lind} out\n{P|Karin Lind} spoke. {P|Peter Lind} nodded.\n"
     "\"A,\" {!P|Ms=Lind} said.",
     "Karin Lind"},
    {"{O|World Trade Organization} met. \"A,\" {!O|the WTO} said.",
     "World Trade Organization"},
    {"{O|United Transport Front} met. \"A,\" {!G|the union} said.",
     "United Transport Front"},
    {"{P|Affairs Eva Koss} flew. {P|Eva Koss} met {P|Eva Koss}.\n"
     "\"A,\" {!P|Koss} said.",
     "Eva Koss"},
    {"{L|Norland} met {L|Minsk}. \"A,\" {!G|the Norland} said.", "Norland"},
    /* roles */
    {"{P|President=Ivan Orlov} flew. \"A,\" {!R|the Norland leader} said.",
     "Ivan Orlov"},
    {"{P|Norland President=Ivan Orlov} met {P|Sudlandic President=Eva Koss}.\n"
     "\"A,\" {!R|the Sudlandic leader} said.",
     "Eva Koss"},
    {"{P|Norland Minister=Kenji Ito} flew.\n"
     "\"A,\" {!R|the minister of Sudland} said.",
     "minister of Sudland"},
    {"{P|Norland President=Ivan Orlov} met {P|his counterpart=Eva Koss}.\n"
     "\"A,\" {!R|the leader} said.",
     "Eva Koss?"},
    {"{P|former President=Ivan Orlov} met {P|President=Eva Koss}.\n"
     "\"A,\" {!R|the former president} said. \"B,\" {!R|the president} said.",
     "Ivan Orlov; Eva Koss"},
    {"{P|Zorland President=Ivan Orlov} met {P|Morland President=Eva Koss}.\n"
     "\"A,\" {!R|the Zorland leader} said.",
     "Ivan Orlov"},
    {"{P|Ivan Orlov} flew. {N|He} is {R|the captain}. {P|Eva Koss} met. "
     "\"A,\" {!R|the captain} said.",
     "Ivan Orlov"},
    {"{R|Her deputy}, {P|Bohdan Lysak}, spoke. \"A,\" {!P|Lysak} said.",
     "Bohdan Lysak"},
    {"{P|Ivan Orlov} flew. \"A,\" {!R|the 54-year-old} said.", "Ivan Orlov"},
    {"\"A,\" {!R|A lawyer} said.\n\"B,\" {!P|the lawyer=Ruth Amsel} said.",
     "Ruth Amsel; Ruth Amsel"},
    {"\"A,\" {!R|the Norland minister} said.\n{P|Anna Koss} flew home.",
     "Anna Koss"},
    {"\"A,\" {!P|Anna Koss} said.\n\"B,\" {!R|the novelist} said.",
     "Anna Koss; Anna Koss"},
    {"\"A,\" {!P|Anna Koss} said.\n\"B,\" {!R|the teacher} said.",
     "Anna Koss; teacher"},
    /* pronouns */
    {"{P|Anna Koss} spoke. \"A,\" {!N|he} said.", "-"},
    {"{P|Peter Brandt} met {P|Ivan Petrov}.\n\"A,\" {!N|he} said.",
     "Peter Brandt"},
    {"{P|Peter Brandt} nodded.\n\"{P|Brandt} left,\" {!N|he} said.", "-"},
    {"{!P|Anna Koss} said \"A.\" \"B,\" {!N|she} added.",
     "Anna Koss; Anna Koss"},
    {"{G|the ministry} spoke. \"A,\" {!N|it} said.", "ministry"},
    {"{P|Peter Brandt} and {P|Kenji Ito} met. \"A,\" {!N|they} said.",
     "Peter Brandt + Kenji Ito"},
    {"{P|Peter Brandt} met {P|Kenji Ito}.\n\"A,\" {!G|the two leaders} said.",
     "Peter Brandt + Kenji Ito"},
    {"{P|Peter Brandt}, {!N|who} said \"A,\" nodded.", "Peter Brandt"},
    {"\"A,\" {!N|I} said.", "-"},
    {"\"A,\" {!P|Peter Brandt} and {P|Kenji Ito} said.", "Peter Brandt"},
    /* groups without a name */
    {"\"A,\" {!G|one source} said. \"B,\" {!G|another source} said.",
     "source; source"},
    {"\"A,\" {!G|residents} said.", "residents"},
    /* quotations without a source */
    {"{!P|Anna Koss} said \"A.\"\n\"B.\"\n\"C.\"",
     "Anna Koss; Anna Koss; Anna Koss"},
    {"\"A?\" asked {!P|Peter Brandt}.\n\"B,\" {!P|Kenji Ito} said.\n\"C?\"\n"
     "\"D.\"",
     "Peter Brandt; Kenji Ito; Peter Brandt; Kenji Ito"},
    {"{!P|Anna Koss} said \"A.\"\n{P|Kenji Ito} nodded. \"B.\"",
     "Anna Koss; Kenji Ito"},
    {"{!P|Anna Koss} said \"A.\"\n{P|Kenji Ito} is blunt: \"B.\"",
     "Anna Koss; Kenji Ito"},
    {"\"A.\"\n\"B,\" {!P|Anna Koss} said.", "Anna Koss; Anna Koss"},
};

static void run_cases(const quoth_lexicon *lex) {
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char got[TEXT_MAX] = "";
    quoth_doc *doc;
    read_marked(cases[i].text);
    if (quoth_doc_new(&doc, allocate, &memory) || build(doc, lex)) {
      check_got(0, cases[i].text, "an error");
      continue;
    }
    for (uint32_t k = 0; k < doc->statements.n; k++) {
      if (k) strcat(got, "; ");
      put(got, doc, doc->statements.v[k].entity);
      if (doc->statements.v[k].flags & FLAG_AMBIGUOUS) strcat(got, "?");
    }
    check_got(strcmp(got, cases[i].want) == 0, cases[i].text, got);
    quoth_doc_free(doc);
  }
}

/* -- properties -- */

static void roles(const quoth_lexicon *lex) {
  char got[TEXT_MAX] = "";
  quoth_doc *doc;
  read_marked(
      "{P|Norland President=Ivan Orlov} flew. {R|the president} spoke. "
      "{P|Mr=Orlov} nodded. {R|The president} met {P|Eva Koss}.");
  if (quoth_doc_new(&doc, allocate, &memory) || build(doc, lex)) return;
  for (uint32_t i = 0; i < doc->roles.n; i++) {
    strncat(got, doc->txt + doc->roles.v[i].beg,
            doc->roles.v[i].end - doc->roles.v[i].beg);
    strcat(got, "; ");
  }
  check_got(strcmp(got, "Norland President; the president; ") == 0,
            "each role once, no form of address", got);
  for (uint32_t i = 0; i < doc->mentions.n; i++)
    check(doc->mentions.v[i].entity < doc->entities.n, "entity in range");
  check(doc->entities.n == 2, "two people");
  check(doc->entities.v[0].gender == GEN_MALE, "a man by his first name");
  quoth_doc_free(doc);
}

/* The n-th request fails for n = 1, 2, 3, ... until none does. */
static void refusals(const quoth_lexicon *lex) {
  size_t before = memory.live;
  for (long n = 1;; n++) {
    quoth_doc *doc;
    quoth_err e;
    read_marked(cases[3].text);
    memory.requests = 0;
    memory.fail_at = n;
    e = quoth_doc_new(&doc, allocate, &memory);
    if (!e) e = build(doc, lex);
    memory.fail_at = 0;
    quoth_doc_free(doc);
    check(e == QUOTH_OK || e == QUOTH_ENOMEM, "error code of a refusal");
    check(memory.live == before, "no byte left after a refusal");
    if (!e) break;
  }
}

/* Work at 2n against n: so many people of one surname, so many pronouns. */
static unsigned long long work(const quoth_lexicon *lex, unsigned n,
                               const char *form) {
  static char text[LONG_MAX];
  quoth_doc *doc;
  size_t at = 0;
  for (unsigned i = 0; i < n; i++)
    at += (size_t)snprintf(text + at, sizeof text - at, form, i % 26 + 'A',
                           i / 26 % 26 + 'a', i / 676 + 'a');
  read_marked(text);
  steps = 0;
  if (quoth_doc_new(&doc, allocate, &memory) || build(doc, lex))
    check_got(0, "long document", form);
  quoth_doc_free(doc);
  return steps;
}

static void growth(const quoth_lexicon *lex) {
  static const char *const forms[] = {
      "{P|%c%c%c Reed} met {P|Reed}. {!N|He} said \"yes.\"\n",
      "{P|%c%c%c} and {P|Anna Koss} met. {!N|they} said \"yes.\" \"No.\"\n",
      "{R|the %c%c%c minister} spoke.\n",
      "{G|the %c%c%c union}, {!N|which} said \"yes.\"\n",
  };
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    unsigned long long a = work(lex, 2000, forms[i]);
    unsigned long long b = work(lex, 4000, forms[i]);
    char got[80];
    snprintf(got, sizeof got, "%llu, then %llu", a, b);
    check_got(a > 0 && b < 3 * a, forms[i], got);
  }
}

int main(void) {
  quoth_lexicon *lex = lexicon();
  if (!lex) return 1;
  run_cases(lex);
  roles(lex);
  refusals(lex);
  growth(lex);
  quoth_lexicon_free(lex);
  check(memory.live == 0, "no byte left at the end");
  return report();
}
