/* Mention: turns the hits of the mention rules into mentions. */
#include "mention.h"

#include <string.h>

quoth_span unit_tokens(const quoth_doc *doc, quoth_span units) {
  quoth_span t = {0, 0};
  const quoth_unit *u = doc->view.units.v;
  if (units.beg < units.end) {
    t.beg = u[units.beg].tok;
    t.end = u[units.end - 1].tok + u[units.end - 1].ntok;
  }
  return t;
}

static quoth_span token_bytes(const quoth_doc *doc, quoth_span toks) {
  quoth_span s = {0, 0};
  if (toks.beg < toks.end) {
    s.beg = doc->toks.v[toks.beg].span.beg;
    s.end = doc->toks.v[toks.end - 1].span.end;
  }
  return s;
}

/* The innermost clause quotation around a position. Quotations are ordered,
** nested ones after their parent: walk back over the last that began. */
static uint32_t quotation_at(const quoth_doc *doc, uint32_t pos) {
  uint32_t q;
  DOC_UPPER(doc->quotations, pos, q);
  q = q ? q - 1 : QUOTH_NONE;
  while (q != QUOTH_NONE && doc->quotations.v[q].span.end <= pos)
    q = doc->quotations.v[q].parent;
  while (q != QUOTH_NONE && doc->quotations.v[q].flags & QUO_FRAGMENT)
    q = doc->quotations.v[q].parent;
  return q;
}

static quoth_err add(quoth_doc *doc, uint8_t kind, const quoth_span *cap) {
  quoth_mention *m;
  quoth_err e;
  if (cap[CAP_WHOLE].beg >= cap[CAP_WHOLE].end) return QUOTH_EARG;
  if ((e = vec_room(&doc->arena, &doc->mentions, 1))) return e;
  m = &doc->mentions.v[doc->mentions.n++];
  memset(m, 0, sizeof *m);
  m->kind = kind;
  m->tok = cap[CAP_WHOLE].beg;
  m->ntok = cap[CAP_WHOLE].end - cap[CAP_WHOLE].beg;
  m->span = token_bytes(doc, cap[CAP_WHOLE]);
  m->name = token_bytes(doc, cap[CAP_NAME]);
  m->role = token_bytes(doc, cap[CAP_ROLE]);
  m->appos = token_bytes(doc, cap[CAP_APPOS]);
  m->head = (cap[CAP_HEAD].end    ? cap[CAP_HEAD].end
             : cap[CAP_APPOS].end ? cap[CAP_APPOS].end
             : cap[CAP_ROLE].end  ? cap[CAP_ROLE].end
                                  : cap[CAP_WHOLE].end) -
            1;
  m->line = doc->windows.v[doc->view.window].line;
  m->quotation = quotation_at(doc, m->span.beg);
  m->owner = m->entity = QUOTH_NONE;
  return QUOTH_OK;
}

/* "Q: …", "A.": a letter is nobody's name. */
static int is_letter(const quoth_doc *doc, quoth_span whole) {
  quoth_span s = token_bytes(doc, whole);
  uint32_t n = s.end - s.beg;
  return n == 1 || (n == 2 && doc->txt[s.beg + 1] == '.');
}

quoth_err mention_hits(quoth_doc *doc) {
  for (uint32_t k = 0; k < doc->view.hits.n; k++) {
    const quoth_hit *hit = &doc->view.hits.v[k];
    quoth_span cap[CAPTURES] = {{0, 0}};
    quoth_err e;
    uint8_t kind = hit->id % MEN_KINDS; /* the rest is the rule's number */
    if (!kind) return QUOTH_EARG;
    for (uint32_t i = 0; i < hit->n; i++) {
      uint8_t c = hit->capture[i];
      if (c >= CAPTURES) return QUOTH_EARG;
      if (c == CAP_ROLE && cap[c].end) c = CAP_APPOS;
      cap[c] = unit_tokens(doc, hit->units[i]);
    }
    if (kind == MEN_PERSON && is_letter(doc, cap[CAP_WHOLE])) continue;
    if ((e = add(doc, kind, cap))) return e;
    if (cap[CAP_OWNER].end) { /* who possesses it is a mention of its own */
      uint32_t outer = doc->mentions.n - 1;
      quoth_span inner[CAPTURES] = {{0, 0}};
      inner[CAP_WHOLE] = inner[CAP_NAME] = cap[CAP_OWNER];
      if ((e = add(doc, MEN_PERSON, inner))) return e;
      doc->mentions.v[outer].owner = outer + 1;
    }
  }
  return QUOTH_OK;
}
