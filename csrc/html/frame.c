/* A page's markup reduced to what tells of its structure. */
#include "frame.h"

#include <string.h>

enum role {
  OTHER, /* the tag is left out */
  BLOCK, /* kept, within FRAME_DEPTH */
  FLAT,  /* kept: nests only where a block does */
  CUT,   /* left out with all that is in it */
  TITLE, SCRIPT, LINK, TIME
};

typedef struct {
  const char *name;
  enum role role;
} element;

/* In the order of strcmp. */
static const element ELEMENTS[] = {
    {"a", LINK},          {"address", BLOCK},   {"applet", CUT},
    {"article", BLOCK},   {"aside", BLOCK},     {"audio", CUT},
    {"blockquote", BLOCK},{"br", FLAT},         {"button", CUT},
    {"canvas", CUT},      {"caption", FLAT},    {"center", BLOCK},
    {"dd", FLAT},         {"details", BLOCK},   {"dialog", BLOCK},
    {"div", BLOCK},       {"dl", BLOCK},        {"dt", FLAT},
    {"fieldset", BLOCK},  {"figcaption", BLOCK},{"figure", BLOCK},
    {"footer", BLOCK},    {"h1", BLOCK},        {"h2", BLOCK},
    {"h3", BLOCK},        {"h4", BLOCK},        {"h5", BLOCK},
    {"h6", BLOCK},        {"header", BLOCK},    {"hgroup", BLOCK},
    {"hr", FLAT},         {"html", FLAT},       {"iframe", CUT},
    {"li", FLAT},         {"main", BLOCK},      {"math", CUT},
    {"menu", BLOCK},      {"meta", FLAT},       {"nav", BLOCK},
    {"noembed", CUT},     {"noframes", CUT},    {"noscript", CUT},
    {"object", CUT},      {"ol", BLOCK},        {"p", FLAT},
    {"pre", BLOCK},       {"script", SCRIPT},   {"section", BLOCK},
    {"select", CUT},      {"style", CUT},       {"summary", BLOCK},
    {"svg", CUT},         {"table", BLOCK},     {"tbody", FLAT},
    {"td", FLAT},         {"template", CUT},    {"textarea", CUT},
    {"tfoot", FLAT},      {"th", FLAT},         {"thead", FLAT},
    {"time", TIME},       {"title", TITLE},     {"tr", FLAT},
    {"ul", BLOCK},        {"video", CUT},
};

#define ELEMENT_COUNT (sizeof ELEMENTS / sizeof *ELEMENTS)
#define NAME_MAX_BYTES 16 /* more than any name above has */

static const char *const ATTRIBUTES[] = {
    "class", "content",  "data-component", "data-testid", "datetime",
    "hidden", "id",      "itemprop",       "lang",        "name",
    "property", "role",  "type"};

#define ATTRIBUTE_COUNT (sizeof ATTRIBUTES / sizeof *ATTRIBUTES)

typedef struct {
  const char *s;
  size_t n;
} piece;

typedef struct {
  const element *element; /* NULL for a name that is not known */
  piece value[ATTRIBUTE_COUNT]; /* s is NULL where there is none */
} tag;

typedef struct {
  quoth_arena *a;
  frame_text *out;
  const char *s, *end;
  const element *open[FRAME_DEPTH];
  unsigned depth;
  uint32_t skipped; /* start tags that were too deep, and are not closed yet */
  char unended[ELEMENT_COUNT]; /* no end tag of that name follows */
} frame;

static int is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static int is_letter(char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}

/* Is it that name, which is in small letters, in any case? */
static int is_name(piece p, const char *name) {
  size_t i = 0;
  while (i < p.n && name[i] && lower(p.s[i]) == name[i]) i++;
  return i == p.n && !name[i];
}

static const element *find_element(piece p) {
  char name[NAME_MAX_BYTES + 1];
  size_t low = 0, high = ELEMENT_COUNT;
  if (p.n > NAME_MAX_BYTES) return NULL;
  for (size_t i = 0; i < p.n; i++) name[i] = lower(p.s[i]);
  name[p.n] = '\0';
  while (low < high) {
    size_t mid = low + (high - low) / 2;
    int order = strcmp(name, ELEMENTS[mid].name);
    if (order == 0) return &ELEMENTS[mid];
    if (order < 0)
      high = mid;
    else
      low = mid + 1;
  }
  return NULL;
}

/* -- writing -- */

static quoth_err put(frame *f, const char *s, size_t n) {
  quoth_err e = n >= UINT32_MAX ? QUOTH_EBIG : vec_room(f->a, f->out, n);
  if (e) return e;
  if (n) memcpy(f->out->v + f->out->n, s, n);
  f->out->n += (uint32_t)n;
  return QUOTH_OK;
}

static quoth_err put_word(frame *f, const char *s) {
  return put(f, s, strlen(s));
}

/* A value as it stands between quotation marks. */
static quoth_err put_value(frame *f, piece p) {
  quoth_err e = QUOTH_OK;
  const char *mark;
  while (!e && p.n && (mark = memchr(p.s, '"', p.n)) != NULL) {
    size_t n = (size_t)(mark - p.s);
    if ((e = put(f, p.s, n)) == QUOTH_OK) e = put_word(f, "&quot;");
    p.s += n + 1;
    p.n -= n + 1;
  }
  return e ? e : put(f, p.s, p.n);
}

static quoth_err put_start(frame *f, const char *name, const tag *t) {
  quoth_err e = put_word(f, "<");
  if (!e) e = put_word(f, name);
  for (size_t i = 0; i < ATTRIBUTE_COUNT && !e; i++) {
    if (!t->value[i].s) continue;
    if (!e) e = put_word(f, " ");
    if (!e) e = put_word(f, ATTRIBUTES[i]);
    if (!e) e = put_word(f, "=\"");
    if (!e) e = put_value(f, t->value[i]);
    if (!e) e = put_word(f, "\"");
  }
  return e ? e : put_word(f, ">");
}

static quoth_err put_end(frame *f, const char *name) {
  quoth_err e = put_word(f, "</");
  if (!e) e = put_word(f, name);
  return e ? e : put_word(f, ">");
}

/* -- reading -- */

static void skip_spaces(frame *f) {
  while (f->s < f->end && is_space(*f->s)) f->s++;
}

static piece read_value(frame *f) {
  piece p = {"", 0};
  char mark;
  skip_spaces(f);
  if (f->s == f->end || *f->s == '>') return p;
  mark = *f->s;
  if (mark == '"' || mark == '\'') {
    p.s = ++f->s;
    while (f->s < f->end && *f->s != mark) f->s++;
    p.n = (size_t)(f->s - p.s);
    f->s += f->s < f->end;
  } else {
    p.s = f->s;
    while (f->s < f->end && !is_space(*f->s) && *f->s != '>') f->s++;
    p.n = (size_t)(f->s - p.s);
  }
  return p;
}

static void read_attribute(frame *f, tag *t) {
  piece name = {f->s, 0}, value = {"", 0};
  f->s++; /* a "=" here belongs to the name */
  while (f->s < f->end && !is_space(*f->s) && !strchr("/>=", *f->s)) f->s++;
  name.n = (size_t)(f->s - name.s);
  skip_spaces(f);
  if (f->s < f->end && *f->s == '=') {
    f->s++;
    value = read_value(f);
  }
  for (size_t i = 0; i < ATTRIBUTE_COUNT; i++) {
    if (t->value[i].s || !is_name(name, ATTRIBUTES[i])) continue;
    t->value[i] = value;
    return;
  }
}

/* Reads a tag from its name on. */
static void read_tag(frame *f, tag *t) {
  piece name = {f->s, 0};
  memset(t, 0, sizeof *t);
  while (f->s < f->end && !is_space(*f->s) && *f->s != '/' && *f->s != '>')
    f->s++;
  name.n = (size_t)(f->s - name.s);
  t->element = find_element(name);
  for (;;) {
    while (f->s < f->end && (is_space(*f->s) || *f->s == '/')) f->s++;
    if (f->s == f->end) return;
    if (*f->s == '>') {
      f->s++;
      return;
    }
    read_attribute(f, t);
  }
}

/* Moves behind the next `until`, or to the end. */
static void skip_past(frame *f, const char *until) {
  size_t n = strlen(until);
  while ((size_t)(f->end - f->s) >= n) {
    const char *at = memchr(f->s, *until, (size_t)(f->end - f->s) - n + 1);
    if (!at) break;
    if (memcmp(at, until, n) == 0) {
      f->s = at + n;
      return;
    }
    f->s = at + 1;
  }
  f->s = f->end;
}

/* Where the end tag of that name begins, or NULL. Names without one are not
** looked for again, so all such searches are linear together. */
static const char *find_end(frame *f, const element *el) {
  size_t index = (size_t)(el - ELEMENTS), n = strlen(el->name);
  const char *at = f->s;
  if (f->unended[index]) return NULL;
  while (f->end - at > (ptrdiff_t)n + 2 &&
         (at = memchr(at, '<', (size_t)(f->end - at) - n - 2)) != NULL) {
    piece name = {at + 2, n};
    if (at[1] == '/' && is_name(name, el->name) && !is_letter(at[2 + n]))
      return at;
    at++;
  }
  f->unended[index] = 1;
  return NULL;
}

/* -- tags -- */

static quoth_err start_block(frame *f, const tag *t) {
  if (f->depth == FRAME_DEPTH) {
    f->skipped++;
    return QUOTH_OK;
  }
  f->open[f->depth++] = t->element;
  return put_start(f, t->element->name, t);
}

/* Closes what HTML closes: nothing beyond the table around. */
static quoth_err end_block(frame *f, const element *el) {
  unsigned i = f->depth;
  if (f->skipped) {
    f->skipped--;
    return QUOTH_OK;
  }
  while (i > 0 && f->open[i - 1] != el &&
         strcmp(f->open[i - 1]->name, "table") != 0)
    i--;
  if (i > 0 && f->open[i - 1] == el) f->depth = i - 1;
  return put_end(f, el->name);
}

/* A title, or data that is no program: what is in it is no markup. Data that
** has comment marks would be read in another way. */
static quoth_err raw(frame *f, const tag *t, int keep) {
  const char *name = t->element->name, *from = f->s;
  const char *end = find_end(f, t->element);
  size_t n;
  quoth_err e = QUOTH_OK;
  if (!end) end = f->end;
  n = (size_t)(end - from);
  f->s = end;
  for (size_t i = 0; keep && i + 4 <= n; i++)
    keep = memcmp(from + i, "<!--", 4) != 0;
  if (!keep) return e;
  e = put_start(f, name, t);
  if (!e) e = put(f, from, n);
  return e ? e : put_end(f, name);
}

static int is_data(const tag *t) {
  for (size_t i = 0; i < ATTRIBUTE_COUNT; i++)
    if (strcmp(ATTRIBUTES[i], "type") == 0)
      return t->value[i].s && is_name(t->value[i], "application/ld+json");
  return 0;
}

/* Out go these whole; where one is not closed, its tag alone, unless what
** follows is no markup. */
static void cut(frame *f, const element *el) {
  const char *end = find_end(f, el);
  if (end)
    f->s = end;
  else if (strcmp(el->name, "style") == 0 || strcmp(el->name, "textarea") == 0)
    f->s = f->end;
}

static quoth_err start_tag(frame *f) {
  tag t;
  read_tag(f, &t);
  if (!t.element) return QUOTH_OK;
  switch (t.element->role) {
    case BLOCK: return start_block(f, &t);
    case FLAT: return put_start(f, t.element->name, &t);
    case TITLE: return raw(f, &t, 1);
    case SCRIPT: return raw(f, &t, is_data(&t));
    case LINK: return put_word(f, "<" FRAME_LINK ">");
    case TIME: return put_start(f, FRAME_TIME, &t);
    case CUT: cut(f, t.element); return QUOTH_OK;
    default: return QUOTH_OK;
  }
}

static quoth_err end_tag(frame *f) {
  tag t;
  read_tag(f, &t);
  if (!t.element) return QUOTH_OK;
  switch (t.element->role) {
    case BLOCK: return end_block(f, t.element);
    case FLAT: return put_end(f, t.element->name);
    case LINK: return put_word(f, "<" FRAME_UNLINK ">");
    default: return QUOTH_OK;
  }
}

quoth_err frame_of(quoth_arena *a, const char *s, size_t n, frame_text *out) {
  frame f;
  quoth_err e = QUOTH_OK;
  memset(&f, 0, sizeof f);
  f.a = a;
  f.out = out;
  f.s = s;
  f.end = s + n;
  while (!e && f.s < f.end) {
    const char *at = memchr(f.s, '<', (size_t)(f.end - f.s));
    size_t left;
    if (!at) at = f.end;
    e = put(&f, f.s, (size_t)(at - f.s));
    f.s = at;
    left = (size_t)(f.end - at);
    if (e || !left) break;
    if (left > 1 && is_letter(at[1])) {
      f.s = at + 1;
      e = start_tag(&f);
    } else if (left > 2 && at[1] == '/' && is_letter(at[2])) {
      f.s = at + 2;
      e = end_tag(&f);
    } else if (left > 3 && memcmp(at, "<!--", 4) == 0) {
      f.s = at + 2; /* "<!-->" is a comment too */
      skip_past(&f, "-->");
    } else if (left > 1 && (at[1] == '!' || at[1] == '?' || at[1] == '/')) {
      skip_past(&f, ">");
    } else {
      f.s = at + 1;
      e = put_word(&f, "&lt;");
    }
  }
  return e;
}
