/* A document through the public header alone, without Lua. */
#include "../../csrc/quoth.h"
#include "check.h"

/* Does the span of the shadow read `text`? */
static int reads(const char *shadow, quoth_span s, const char *text) {
  return s.end - s.beg == strlen(text) &&
         memcmp(shadow + s.beg, text, strlen(text)) == 0;
}

/* What lines may be, and the phrases of a page that they begin with. */
static void hints_of_lines(const quoth_lexicon *lex, heap *h) {
  static const struct {
    const char *line;
    unsigned hints;
    uint16_t opened;
  } cases[] = {
      {"Gates", 0, 0},
      {"- Read More: rain", HINT_SIGN | HINT_OPENED, 11},
      {"Read Moreover", 0, 0},
      {"E-mail", HINT_OPENED, 6},
      {"E-mails are read by nobody here.", 0, 0},
      {"hd/rox", HINT_SIGN, 0},
      {"14 May", HINT_SIGN | HINT_DIGIT, 0},
      {"The weir (Ann Yu)", HINT_BRACKET, 0},
      {"ANN YU (at 5:30): We leave.", HINT_LABEL | HINT_PLACE, 0},
      {"Norrby, May 14 (NW) - It rains today.", HINT_PLACE, 0},
      {"[00:12] ANN YU: We leave.", HINT_SIGN | HINT_LABEL | HINT_PLACE, 0},
      {"**Ann Yu:** We leave.", HINT_SIGN | HINT_LABEL, 0},
      {"/NW/ - It rains today.", HINT_SIGN | HINT_PLACE, 0},
      {"NORRBY/OSLO (NW) - It rains.", HINT_SIGN | HINT_PLACE, 0},
      {"Norrby council (all of it) met on Monday.", 0, 0},
  };
  quoth_lexicon *page;
  uint64_t mask;
  uint16_t set;
  CHECK(quoth_lexicon_new(&page, allocate, h) == QUOTH_OK);
  CHECK(quoth_lexicon_tag(page, "label", 1, &mask) == QUOTH_OK);
  CHECK(quoth_lexicon_tags(page, "label", 5, &set) == QUOTH_OK);
  CHECK(quoth_lexicon_add(page, "read more", 9, set, 0) == QUOTH_OK);
  CHECK(quoth_lexicon_add(page, "e-mail", 6, set, 0) == QUOTH_OK);
  CHECK(quoth_lexicon_close(page) == QUOTH_OK);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    quoth_doc *doc;
    const quoth_line *lines;
    const char *s = cases[i].line;
    uint32_t n;
    CHECK(quoth_doc_new(&doc, allocate, h) == QUOTH_OK);
    CHECK(quoth_doc_read(doc, lex, s, strlen(s)) == QUOTH_OK);
    quoth_doc_openings(doc, page);
    lines = quoth_doc_lines(doc, &n);
    CHECK(n == 1 && lines[0].hints == cases[i].hints);
    CHECK(lines[0].opened == cases[i].opened);
    CHECK((lines[0].opening != 0) == (cases[i].opened != 0));
    quoth_doc_free(doc);
  }
  quoth_lexicon_free(page);
}

int main(void) {
  static const char text[] =
      "Bridge reopens\n\n\xE2\x80\x9CIt holds,\xE2\x80\x9D Ann\xC2\xA0Yu said. "
      "She left.\n";
  heap h = {0};
  quoth_lexicon *lex;
  quoth_doc *doc;
  uint64_t say, verb;
  uint16_t set;
  uint32_t n, len;
  const char *shadow, *view;
  const quoth_line *lines;
  const quoth_token *toks;
  const quoth_sentence *sents;
  const quoth_quotation *quos;
  quoth_span back;

  CHECK(quoth_lexicon_new(&lex, allocate, &h) == QUOTH_OK);
  CHECK(quoth_lexicon_tag(lex, "say", 1, &say) == QUOTH_OK);
  CHECK(quoth_lexicon_tag(lex, "verb", 1, &verb) == QUOTH_OK);
  CHECK(quoth_lexicon_tags(lex, "say verb", 8, &set) == QUOTH_OK);
  CHECK(quoth_lexicon_add(lex, "said", 4, set, 0) == QUOTH_OK);
  CHECK(quoth_lexicon_close(lex) == QUOTH_OK);

  CHECK(quoth_doc_new(&doc, allocate, &h) == QUOTH_OK);
  CHECK(quoth_doc_read(doc, lex, text, sizeof text - 1) == QUOTH_OK);
  shadow = quoth_doc_shadow(doc, &len);
  CHECK(len == sizeof text - 2); /* the no-break space has become a space */

  lines = quoth_doc_lines(doc, &n);
  CHECK(n == 2);
  CHECK(lines[0].look == LOOK_LABEL && lines[0].blank == 0);
  CHECK(lines[1].blank == 1);
  CHECK(lines[0].hints == 0 && lines[1].hints == 0);

  toks = quoth_doc_tokens(doc, &n);
  CHECK(n == 14);
  CHECK(reads(shadow, toks[0].span, "Bridge"));
  CHECK(toks[2].kind == TOK_MARK && toks[3].shape == SHAPE_CAP);

  CHECK(quoth_doc_segment(doc) == QUOTH_OK);
  sents = quoth_doc_sentences(doc, &n);
  CHECK(n == 3);
  CHECK(reads(shadow, sents[2].span, "She left."));
  quos = quoth_doc_quotations(doc, &n);
  CHECK(n == 1);
  CHECK(reads(shadow, quos[0].inner, "It holds,"));
  CHECK(!(quos[0].flags & (QUO_FRAGMENT | QUO_UNCLOSED)));

  back = quoth_map_source(quoth_doc_map(doc), sents[2].span);
  CHECK(memcmp(text + back.beg, "She left.", back.end - back.beg) == 0);

  CHECK(quoth_doc_view(doc, 1, 1, &view, &len) == QUOTH_OK);
  CHECK(len > 2 && view[0] == '|' && view[1] == 'Q');
  CHECK(quoth_doc_view(doc, 2, 1, &view, &len) == QUOTH_EARG);
  CHECK(quoth_doc_propose(doc, 0, 0, 0) == QUOTH_EARG); /* no such scan */

  CHECK(quoth_doc_decide(doc) == QUOTH_OK); /* no rules: no statements */
  CHECK(quoth_doc_statements(doc, &n) == NULL && n == 0);
  CHECK(strcmp(quoth_strerror(QUOTH_EUTF8), "eutf8") == 0);

  quoth_doc_free(doc);
  hints_of_lines(lex, &h);
  quoth_lexicon_free(lex);
  return report();
}
