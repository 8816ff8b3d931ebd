/*
** The record of a document. What it holds, under which names and in which
** order, is told once, to a sink that makes Lua tables or JSON of it: spans are
** 1-based and inclusive in Lua, 0-based and half-open in JSON; what was not
** found is nil or null.
*/
#include "lrecord.h"

#include <lauxlib.h>
#include <string.h>

#include "../core/statement.h"
#include "ljson.h"
#include "llexicon.h"
#include "lspan.h"

/* Probabilities are told in thousandths: more digits would be noise. */
#define CERTAIN 1000

/* Bytes of JSON to a byte of text: what there is room for at first. */
#define JSON_SHARE 2

typedef struct {
  lua_State *L;
  const quoth_doc *doc;
  int args;                   /* slots of what lrecord.h tells */
  int json;                   /* JSON, or tables? */
  const quoth_lexicon *times; /* of statements, as what follows */
  int date, place;            /* slots of the article's */
  ljson_box out;              /* of JSON */
  ljson_box text;             /* of a string that is put together */
} sink;

/* A name, as it stands in tables, and in JSON with what stands around it. */
#define FIELD_BYTES 24 /* of the longest */
typedef struct {
  const char *name;
  uint8_t n; /* bytes of `json` */
  char json[FIELD_BYTES + 1];
} field;

#define FIELDS(X)                                                         \
  X(id)                                                                   \
  X(name) X(content) X(text) X(date) X(topics) X(flags) X(type) X(act)    \
      X(polarity) X(sentence) X(cue) X(cue_text) X(source) X(source_text) \
          X(speaker) X(addressee) X(addressee_text) X(place) X(section)   \
              X(parent) X(rule) X(confidence) X(speaker_confidence)       \
                  X(statements) X(kind) X(gender) X(anonymous) X(roles)   \
                      X(members) X(mentions) X(speakers) X(span) X(sections)

#define X(name)                                                   \
  _Static_assert(sizeof #name + 3 <= FIELD_BYTES, "it has room"); \
  static const field f_##name = {#name, sizeof #name + 3, ",\"" #name "\":"};
FIELDS(X)
#undef X

enum {
  ARG_RULES,
  ARG_KINDS,
  ARG_DATE,
  ARG_META,
  ARG_TIMES,
  ARG_TOPICS
};

/* -- values by name, or one after the other in a list -- */

static void add(sink *k, const char *s, size_t n) {
  ljson_add(k->L, &k->out, s, n);
}

/* In one go, comma and all: names are much of a record. */
static void add_name(sink *k, const field *f) {
  char *p = ljson_room(k->L, &k->out, FIELD_BYTES);
  size_t skip = k->out.n == 0 || p[-1] == '{';
  memcpy(p, f->json + skip, FIELD_BYTES);
  k->out.n += f->n - skip;
}

static void add_integer(sink *k, uint64_t n) {
  char *p = ljson_room(k->L, &k->out, LJSON_DIGITS_MAX);
  k->out.n = (size_t)(ljson_digits(p, n) - k->out.p);
}

static void add_span(sink *k, quoth_span s) {
  char *p = ljson_room(k->L, &k->out, 2 * LJSON_DIGITS_MAX + 3);
  *p++ = '[';
  p = ljson_digits(p, s.beg);
  *p++ = ',';
  p = ljson_digits(p, s.end);
  *p++ = ']';
  k->out.n = (size_t)(p - k->out.p);
}

static void set_absent(sink *k, const field *f) {
  if (!k->json) return;
  add_name(k, f);
  add(k, "null", 4);
}

static void set_integer(sink *k, const field *f, uint32_t n) {
  if (k->json) {
    add_name(k, f);
    add_integer(k, n);
  } else {
    lua_pushinteger(k->L, n);
    lua_setfield(k->L, -2, f->name);
  }
}

static void set_boolean(sink *k, const field *f, int yes) {
  if (k->json) {
    add_name(k, f);
    add(k, yes ? "true" : "false", yes ? 4 : 5);
  } else {
    lua_pushboolean(k->L, yes);
    lua_setfield(k->L, -2, f->name);
  }
}

/* The decimals as ljson_encode writes them: 0.0, 0.95, 1.0 */
static void set_probability(sink *k, const field *f, float p) {
  unsigned n = (unsigned)((double)p * CERTAIN + 0.5);
  if (k->json) {
    char s[] = "0.000";
    size_t len = sizeof s - 1;
    s[0] = (char)('0' + n / CERTAIN);
    s[2] = (char)('0' + n / 100 % 10);
    s[3] = (char)('0' + n / 10 % 10);
    s[4] = (char)('0' + n % 10);
    while (len > 3 && s[len - 1] == '0')
      len--;
    add_name(k, f);
    add(k, s, len);
  } else {
    lua_pushnumber(k->L, (lua_Number)n / CERTAIN);
    lua_setfield(k->L, -2, f->name);
  }
}

/* A string of the text. */
static void set_string(sink *k, const field *f, const char *s, size_t n) {
  if (k->json) {
    add_name(k, f);
    ljson_add_utf8(k->L, &k->out, s, n);
  } else {
    lua_pushlstring(k->L, s, n);
    lua_setfield(k->L, -2, f->name);
  }
}

/* A word that is known here. */
static void set_word(sink *k, const field *f, const char *s) {
  if (k->json) {
    add_name(k, f);
    ljson_add_plain(k->L, &k->out, s, strlen(s));
  } else {
    lua_pushstring(k->L, s);
    lua_setfield(k->L, -2, f->name);
  }
}

/* The string of Lua at the top of the stack, or nil, which is popped. */
static void set_top(sink *k, const field *f) {
  size_t n;
  const char *s;
  if (!k->json) {
    lua_setfield(k->L, -2, f->name);
    return;
  }
  s = lua_tolstring(k->L, -1, &n);
  if (s) {
    add_name(k, f);
    ljson_add_string(k->L, &k->out, s, n);
  } else {
    set_absent(k, f);
  }
  lua_pop(k->L, 1);
}

static void set_span(sink *k, const field *f, quoth_span s) {
  if (k->json) {
    add_name(k, f);
    add_span(k, s);
  } else {
    lspan_push_table(k->L, s);
    lua_setfield(k->L, -2, f->name);
  }
}

static void open_object(sink *k, const field *f, int fields) {
  if (k->json) {
    if (f)
      add_name(k, f);
    else
      ljson_separate(k->L, &k->out, '[');
    add(k, "{", 1);
  } else {
    lua_createtable(k->L, 0, fields);
  }
}

/* Closes the object under that name, or as item i of a list, from 1. */
static void close_object(sink *k, const field *f, lua_Integer i) {
  if (k->json)
    add(k, "}", 1);
  else if (f)
    lua_setfield(k->L, -2, f->name);
  else if (i)
    lua_rawseti(k->L, -2, i);
}

static void open_list(sink *k, const field *f, size_t items) {
  if (k->json) {
    add_name(k, f);
    add(k, "[", 1);
  } else {
    lua_createtable(k->L, (int)items, 0);
  }
}

static void close_list(sink *k, const field *f) {
  if (k->json)
    add(k, "]", 1);
  else if (f)
    lua_setfield(k->L, -2, f->name);
}

static void list_span(sink *k, lua_Integer i, quoth_span s) {
  if (k->json) {
    ljson_separate(k->L, &k->out, '[');
    add_span(k, s);
  } else {
    lspan_push_table(k->L, s);
    lua_rawseti(k->L, -2, i);
  }
}

static void list_string(sink *k, lua_Integer i, const char *s, size_t n) {
  if (k->json) {
    ljson_separate(k->L, &k->out, '[');
    ljson_add_utf8(k->L, &k->out, s, n);
  } else {
    lua_pushlstring(k->L, s, n);
    lua_rawseti(k->L, -2, i);
  }
}

/* -- what stands in the text -- */

static quoth_span source_span(const sink *k, quoth_span s) {
  return quoth_map_source(&k->doc->map, s);
}

static void set_text(sink *k, const field *f, quoth_span s) {
  if (s.beg >= s.end) {
    set_absent(k, f);
    return;
  }
  s = source_span(k, s);
  set_string(k, f, k->doc->src + s.beg, s.end - s.beg);
}

/* A span that may be missing as a list of one, and its text. */
static void set_part(sink *k, const field *f, const field *text, quoth_span s) {
  if (s.beg >= s.end) {
    set_absent(k, f);
    set_absent(k, text);
    return;
  }
  s = source_span(k, s);
  open_list(k, f, 1);
  list_span(k, 1, s);
  close_list(k, f);
  set_string(k, text, k->doc->src + s.beg, s.end - s.beg);
}

static void join(sink *k, const char *s, size_t n) {
  ljson_add(k->L, &k->text, s, n);
}

/* The name of an entity as it is printed, with single spaces. */
static void set_entity(sink *k, const quoth_entity *en) {
  const quoth_doc *doc = k->doc;
  uint32_t member[GROUP_MAX];
  unsigned n = doc_members(doc, en, member);
  set_integer(k, &f_id, en->number);
  if (n) {
    k->text.n = 0;
    for (unsigned i = 0; i < n; i++) {
      quoth_span s = doc->entities.v[member[i]].name;
      if (i) join(k, i + 1 < n ? ", " : " and ", i + 1 < n ? 2 : 5);
      join(k, doc->txt + s.beg, s.end - s.beg);
    }
    set_string(k, &f_name, k->text.p, k->text.n);
  } else {
    set_string(k, &f_name, doc->txt + en->name.beg,
               en->name.end - en->name.beg);
  }
}

/* -- statements -- */

static void set_content(sink *k, const quoth_statement *s) {
  const quoth_span *v = k->doc->pieces.v + s->piece;
  open_list(k, &f_content, s->npiece);
  k->text.n = 0;
  for (uint32_t i = 0; i < s->npiece; i++) {
    quoth_span p = source_span(k, v[i]);
    list_span(k, (lua_Integer)i + 1, p);
    if (i) join(k, " ", 1);
    join(k, k->doc->src + p.beg, p.end - p.beg);
  }
  close_list(k, &f_content);
  set_string(k, &f_text, k->text.p, k->text.n);
}

/* What names somebody or only tells of him is no time: "told the Sunday Post",
** "Ito, who came on Friday, said"; but "told a Friday meeting", "according to a
** report of 3 May". */
#define ASIDES 3
typedef struct {
  quoth_span of[ASIDES]; /* in the source; empty for none */
} asides;

static int is_thing(const sink *k, uint32_t mention) {
  return mention != QUOTH_NONE &&
         k->doc->mentions.v[mention].kind == MEN_THING;
}

/* "a Friday meeting" */
static int is_indefinite(const sink *k, quoth_span s) {
  return s.end - s.beg > 2 && memcmp(k->doc->txt + s.beg, "a ", 2) == 0;
}

static asides asides_of(const sink *k, const quoth_statement *s) {
  asides a;
  memset(&a, 0, sizeof a);
  a.of[0] = statement_aside(k->doc, s);
  if (!is_thing(k, s->source_mention)) a.of[1] = s->source;
  if (!is_thing(k, s->addressee_mention) && !is_indefinite(k, s->addressee))
    a.of[2] = s->addressee;
  for (unsigned i = 0; i < ASIDES; i++)
    if (a.of[i].beg < a.of[i].end) a.of[i] = source_span(k, a.of[i]);
  return a;
}

/* Puts bytes of the text together, but for asides within. */
static void join_around(sink *k, uint32_t beg, uint32_t end, const asides *a) {
  const char *src = k->doc->src;
  while (beg < end) {
    quoth_span next = {end, end};
    for (unsigned i = 0; i < ASIDES; i++)
      if (a->of[i].beg >= beg && a->of[i].beg < next.beg &&
          a->of[i].end <= end && a->of[i].beg < a->of[i].end)
        next = a->of[i];
    join(k, src + beg, next.beg - beg);
    beg = next.end;
  }
  join(k, " ; ", 3);
}

/* The words from a cue to the next comma or content: "said on Thursday". */
static void read_at_cue(sink *k, const quoth_statement *s, quoth_span all,
                        const asides *a) {
  const quoth_span *v = k->doc->pieces.v + s->piece;
  const char *src = k->doc->src, *comma;
  quoth_span cue = source_span(k, s->cue);
  uint32_t end = all.end;
  if (!s->cue.end || cue.beg < all.beg || cue.beg >= end) return;
  comma = memchr(src + cue.beg, ',', end - cue.beg);
  if (comma) end = (uint32_t)(comma - src);
  for (uint32_t i = 0; i < s->npiece; i++) {
    uint32_t beg = source_span(k, v[i]).beg;
    if (beg > cue.beg && beg < end) end = beg;
  }
  join_around(k, cue.beg, end, a);
}

/* Puts a part of the text together without the content of a statement. */
static void join_scope(sink *k, const quoth_statement *s, quoth_span all,
                       const asides *a) {
  const quoth_span *v = k->doc->pieces.v + s->piece;
  all = source_span(k, all);
  for (uint32_t i = 0; i < s->npiece; i++) {
    quoth_span p = source_span(k, v[i]);
    if (p.beg >= all.end) break;
    if (p.beg > all.beg) join_around(k, all.beg, p.beg, a);
    if (p.end > all.beg) all.beg = p.end;
  }
  if (all.beg < all.end) join_around(k, all.beg, all.end, a);
}

/* Puts the rest of the line below a post with it that is signed there, "— Anna
** Orlova (@orlova) 3 June 2021". */
static void join_signature(sink *k, const quoth_statement *s) {
  uint32_t beg, end;
  if (s->source.beg < k->doc->lines.v[s->line].span.end) return;
  beg = source_span(k, s->source).end;
  for (end = beg; end < k->doc->src_len && k->doc->src[end] != '\n';)
    end++;
  join(k, k->doc->src + beg, end - beg);
  join(k, " ", 1);
}

/* Puts together what may tell of the time of a statement: what stands at its
** cue, in its clause, and in the clauses that share theirs. */
static void read_around(sink *k, const quoth_statement *s) {
  quoth_span all = statement_scope(k->doc, s);
  k->text.n = 0;
  join_signature(k, s);
  for (unsigned n = 0; s && n <= SHARED_MAX; n++) {
    asides a = asides_of(k, s);
    read_at_cue(k, s, source_span(k, all), &a);
    join_scope(k, s, all, &a);
    s = statement_shared(k->doc, s, &all);
  }
}

static int is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int is_digit(char c) { return c >= '0' && c <= '9'; }

enum {
  DIGITS_NONE,
  DIGITS_ALONE, /* they are of a date only where a month is named */
  DIGITS_YEAR,
  DIGITS_JOINED /* to each other or to letters: any of all this */
};

#define YEAR_DIGITS 4

/* What the words around a statement may tell of its time. */
typedef struct {
  int digits;   /* the most that they can be */
  int month;    /* is one named? */
  int capital;  /* with a capital: "may" is none */
  size_t first; /* where the first word without tags stands, or their end */
} telling;

/* The digit at i, the run-th one after the other, of n bytes. */
static int read_digit(const char *s, size_t i, size_t n, size_t run) {
  if ((i + 1 < n && is_letter(s[i + 1])) ||
      (i + 2 < n && s[i + 1] >= '-' && s[i + 1] <= '/' && is_digit(s[i + 2])))
    return DIGITS_JOINED;
  return run >= YEAR_DIGITS ? DIGITS_YEAR : DIGITS_ALONE;
}

/* Reads a text for what may tell of a time; words of `lex` with tags are
** months. */
static telling read_times(const quoth_lexicon *lex, const char *s, size_t n) {
  telling t = {DIGITS_NONE, 0, 0, n};
  size_t i = 0, run = 0;
  while (i < n) {
    const lex_entry *en = NULL;
    size_t beg = i;
    while (i < n && is_letter(s[i]))
      i++;
    if (i > beg && lex_may_have(lex, s[beg], i - beg))
      en = lex_get(lex, lex_find(lex, s + beg, i - beg).entry);
    if (en && en->set) {
      t.month = 1;
      t.capital |= s[beg] >= 'A' && s[beg] <= 'Z';
    } else if (en && t.first == n) {
      t.first = beg;
    }
    run = i < n && is_digit(s[i]) ? (i == beg ? run : 0) + 1 : 0;
    if (run) {
      int digits = read_digit(s, i, n, run);
      if (digits > t.digits) t.digits = digits;
    }
    i++;
  }
  return t;
}

/* Lua is asked only where words or digits tell of a time, and for what they may
** tell. */
static void set_date(sink *k, const quoth_statement *s) {
  lua_State *L = k->L;
  telling t;
  int printed;
  read_around(k, s);
  t = read_times(k->times, k->text.p, k->text.n);
  printed = t.digits == DIGITS_JOINED || (t.digits && t.month);
  if (t.first == k->text.n && t.digits < DIGITS_YEAR && !printed &&
      !t.capital) {
    lua_pushvalue(L, k->date);
    set_top(k, &f_date);
    return;
  }
  lua_pushvalue(L, k->args + ARG_DATE);
  lua_pushlstring(L, k->text.p, k->text.n);
  lua_pushvalue(L, k->date);
  lua_pushboolean(L, printed);
  lua_pushboolean(L, t.digits >= DIGITS_YEAR);
  lua_pushboolean(L, t.capital);
  lua_pushinteger(L, (lua_Integer)t.first + 1);
  lua_call(L, 6, 1);
  set_top(k, &f_date);
}

/* Of the content, which set_content has put together. */
static void set_topics(sink *k) {
  lua_State *L = k->L;
  lua_Integer n;
  if (lua_isnil(L, k->args + ARG_TOPICS)) return;
  lua_pushvalue(L, k->args + ARG_TOPICS);
  lua_pushlstring(L, k->text.p, k->text.n);
  lua_call(L, 1, 1);
  if (!k->json) {
    lua_setfield(L, -2, "topics");
    return;
  }
  n = (lua_Integer)lua_rawlen(L, -1);
  open_list(k, &f_topics, 0);
  for (lua_Integer i = 1; i <= n; i++) {
    size_t size;
    const char *name;
    lua_rawgeti(L, -1, i);
    name = lua_tolstring(L, -1, &size);
    ljson_separate(L, &k->out, '[');
    ljson_add_string(L, &k->out, name ? name : "", name ? size : 0);
    lua_pop(L, 1);
  }
  close_list(k, NULL);
  lua_pop(L, 1);
}

static void set_flags(sink *k, const quoth_statement *s) {
  static const char *const names[] = {"unclosed", "floating",   "ambiguous",
                                      "relayed",  "translated", "headline"};
  lua_Integer n = 0;
  open_list(k, &f_flags, 0);
  for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
    if (s->flags & 1u << i) list_string(k, ++n, names[i], strlen(names[i]));
  close_list(k, &f_flags);
}

static void set_statement(sink *k, uint32_t i) {
  static const char *const types[] = {"direct", "mixed", "indirect"};
  static const char *const acts[ACTS] = {"speech",    "question", "belief",
                                         "intention", "decision", "evidence",
                                         "refusal"};
  static const char *const polarities[] = {"affirmed", "denied", "negated",
                                           "hypothetical"};
  lua_State *L = k->L;
  const quoth_doc *doc = k->doc;
  const quoth_statement *s = &doc->statements.v[i];
  set_integer(k, &f_id, i + 1);
  set_word(k, &f_type, types[s->type]);
  set_word(k, &f_act, acts[s->act]);
  set_word(k, &f_polarity, polarities[s->polarity]);
  set_content(k, s);
  set_topics(k);
  set_span(k, &f_sentence, source_span(k, s->sentence));
  set_part(k, &f_cue, &f_cue_text, s->cue);
  set_part(k, &f_source, &f_source_text, s->source);
  if (s->entity != QUOTH_NONE) {
    open_object(k, &f_speaker, 2);
    set_entity(k, &doc->entities.v[s->entity]);
    close_object(k, &f_speaker, 0);
  } else {
    set_absent(k, &f_speaker);
  }
  set_part(k, &f_addressee, &f_addressee_text, s->addressee);
  set_date(k, s);
  if (s->place.beg < s->place.end) {
    set_text(k, &f_place, s->place);
  } else {
    lua_pushvalue(L, k->place);
    set_top(k, &f_place);
  }
  lua_rawgeti(L, k->args + ARG_KINDS, doc->lines.v[s->line].kind);
  set_top(k, &f_section);
  if (s->parent != QUOTH_NONE)
    set_integer(k, &f_parent, s->parent + 1);
  else
    set_absent(k, &f_parent);
  lua_rawgeti(L, k->args + ARG_RULES, s->rule);
  lua_getfield(L, -1, "name");
  lua_remove(L, -2);
  set_top(k, &f_rule);
  set_probability(k, &f_confidence, s->confidence);
  set_probability(k, &f_speaker_confidence, s->speaker_confidence);
  set_flags(k, s);
}

/* So many fields has a statement. */
#define STATEMENT_FIELDS 23

static void list_statements(sink *k) {
  uint32_t n = k->doc->statements.n;
  open_list(k, &f_statements, n);
  for (uint32_t i = 0; i < n; i++) {
    open_object(k, NULL, STATEMENT_FIELDS);
    set_statement(k, i);
    close_object(k, NULL, (lua_Integer)i + 1);
  }
  close_list(k, NULL);
}

/* -- speakers -- */

static void set_speaker(sink *k, const quoth_entity *en) {
  static const char *const kinds[MEN_KINDS] = {
      "unknown",      "person", "person", "person",
      "organisation", "place",  "group",  "thing"};
  static const char *const genders[] = {NULL, "m", "f"};
  const quoth_doc *doc = k->doc;
  uint32_t member[GROUP_MAX];
  unsigned nmember = doc_members(doc, en, member);
  lua_Integer n = 0;
  set_entity(k, en);
  set_word(k, &f_kind, kinds[en->kind]);
  if (genders[en->gender])
    set_word(k, &f_gender, genders[en->gender]);
  else
    set_absent(k, &f_gender);
  set_boolean(k, &f_anonymous, en->anonymous);
  open_list(k, &f_roles, en->nrole);
  for (uint32_t i = 0; i < en->nrole; i++) {
    quoth_span r = source_span(k, doc->roles.v[en->role + i]);
    list_string(k, (lua_Integer)i + 1, doc->src + r.beg, r.end - r.beg);
  }
  close_list(k, &f_roles);
  if (nmember) {
    open_list(k, &f_members, nmember);
    for (unsigned i = 0; i < nmember; i++) {
      quoth_span s = source_span(k, doc->entities.v[member[i]].name);
      list_string(k, (lua_Integer)i + 1, doc->src + s.beg, s.end - s.beg);
    }
    close_list(k, &f_members);
  }
  open_list(k, &f_mentions, 0);
  for (uint32_t i = en->mention; i != QUOTH_NONE; i = doc->mentions.v[i].next)
    list_span(k, ++n, source_span(k, doc->mentions.v[i].span));
  close_list(k, &f_mentions);
}

/* So many fields has a speaker. */
#define SPEAKER_FIELDS 8

static void list_speakers(sink *k) {
  const quoth_doc *doc = k->doc;
  open_list(k, &f_speakers, doc->entities.n);
  for (uint32_t i = 0; i < doc->entities.n; i++) {
    const quoth_entity *en = &doc->entities.v[i];
    if (!en->number) continue;
    open_object(k, NULL, SPEAKER_FIELDS);
    set_speaker(k, en);
    close_object(k, NULL, en->number);
  }
  close_list(k, NULL);
}

/* -- sections -- */

static void list_section(sink *k, lua_Integer i, uint8_t kind, quoth_span s) {
  open_object(k, NULL, 2);
  lua_rawgeti(k->L, k->args + ARG_KINDS, kind);
  set_top(k, &f_kind);
  set_span(k, &f_span, source_span(k, s));
  close_object(k, NULL, i);
}

/* A dateline is a section of its own; what stands before a label is none. */
static void list_sections(sink *k) {
  const quoth_doc *doc = k->doc;
  lua_Integer n = 0;
  open_list(k, &f_sections, doc->lines.n);
  for (uint32_t i = 0; i < doc->lines.n; i++) {
    const quoth_line *ln = &doc->lines.v[i];
    quoth_span part = ln->span;
    if (ln->kind != SEC_QUOTE && ln->kind != SEC_ASKED) {
      part.end = ln->body;
      if (part.beg < part.end) {
        while (part.end > part.beg && doc->txt[part.end - 1] == ' ')
          part.end--;
        list_section(k, ++n, SEC_DATELINE, part);
      }
      part.beg = ln->body;
      part.end = ln->span.end;
    }
    if (part.beg < part.end) list_section(k, ++n, ln->kind, part);
  }
  close_list(k, NULL);
}

/* -- all of it -- */

/* Pushes what an article's statements have in common, and what tells months. */
static void begin_statements(sink *k) {
  k->times = llexicon_check(k->L, k->args + ARG_TIMES);
  lua_getfield(k->L, k->args + ARG_META, "date");
  lua_getfield(k->L, k->args + ARG_META, "place");
  k->place = lua_gettop(k->L);
  k->date = k->place - 1;
}

/* Slots of the stack that a sink needs at most. */
#define STACK_ROOM 16

/* For JSON, which is made in an arena, or for tables, where that is NULL. */
static sink begin(lua_State *L, const quoth_doc *doc, int args,
                  quoth_arena *arena) {
  sink k;
  memset(&k, 0, sizeof k);
  luaL_checkstack(L, STACK_ROOM, "record");
  k.L = L;
  k.doc = doc;
  k.args = args;
  k.json = arena != NULL;
  ljson_push_box(L, &k.text);
  k.out.arena = k.text.arena = arena;
  ljson_room(L, &k.text, 1); /* that it has a place */
  return k;
}

void lrecord_push_statement(lua_State *L, const quoth_doc *doc, uint32_t i,
                            int args) {
  sink k = begin(L, doc, args, NULL);
  begin_statements(&k);
  open_object(&k, NULL, STATEMENT_FIELDS);
  set_statement(&k, i);
}

void lrecord_push_speakers(lua_State *L, const quoth_doc *doc) {
  sink k = begin(L, doc, 0, NULL);
  list_speakers(&k);
}

void lrecord_push_sections(lua_State *L, const quoth_doc *doc, int args) {
  sink k = begin(L, doc, args - ARG_KINDS, NULL);
  list_sections(&k);
}

void lrecord_push_json(lua_State *L, quoth_doc *doc, int head) {
  size_t n;
  const char *before = luaL_checklstring(L, head, &n);
  sink k = begin(L, doc, head + 1, &doc->arena);
  begin_statements(&k);
  luaL_argcheck(L, n > 1 && before[n - 1] == '}', head, "no object");
  ljson_room(L, &k.out, n + (size_t)doc->len * JSON_SHARE);
  add(&k, before, n - 1);
  list_sections(&k);
  list_speakers(&k);
  list_statements(&k);
  add(&k, "}", 1);
  lua_pushlstring(L, k.out.p, k.out.n);
  arena_resize(&doc->arena, k.out.p, 0);
  arena_resize(&doc->arena, k.text.p, 0);
}
