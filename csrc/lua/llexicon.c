/* The lexicon as a Lua value: filled by quoth.lexicon, then closed. */
#include "llexicon.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "../core/clause.h"
#include "../core/score.h"
#include "compat.h"
#include "lerror.h"

#define LEXICON_META "quoth.lexicon"

typedef struct {
  quoth_lexicon *lex;
  int closed;
  size_t texts;
} lexicon_box;

static lexicon_box *box(lua_State *L, int arg) {
  return luaL_checkudata(L, arg, LEXICON_META);
}

static quoth_lexicon *open_lexicon(lua_State *L) {
  lexicon_box *b = box(L, 1);
  if (b->closed) luaL_error(L, "lexicon is closed");
  return b->lex;
}

static quoth_lexicon *closed_lexicon(lua_State *L, int arg) {
  lexicon_box *b = box(L, arg);
  if (!b->closed) luaL_argerror(L, arg, "lexicon is not closed yet");
  return b->lex;
}

const quoth_lexicon *llexicon_check(lua_State *L, int arg) {
  return closed_lexicon(L, arg);
}

size_t *llexicon_texts(lua_State *L, int arg) { return &box(L, arg)->texts; }

int llexicon_new(lua_State *L) {
  void *ud;
  lua_Alloc f = lua_getallocf(L, &ud);
  lexicon_box *b = lua_newuserdatauv(L, sizeof *b, 0);
  b->lex = NULL;
  b->texts = 0;
  b->closed = 0;
  luaL_setmetatable(L, LEXICON_META);
  lerror_check(L, quoth_lexicon_new(&b->lex, f, ud));
  return 1;
}

static int lexicon_gc(lua_State *L) {
  lexicon_box *b = box(L, 1);
  quoth_lexicon_free(b->lex);
  b->lex = NULL;
  b->closed = 0;
  return 0;
}

/* lex:tag(name, lane) -> mask among the tags of its lane */
static int lexicon_tag(lua_State *L) {
  quoth_lexicon *lex = open_lexicon(L);
  uint64_t mask;
  const char *name = luaL_checkstring(L, 2);
  lerror_check(
      L, quoth_lexicon_tag(lex, name, (int)luaL_checkinteger(L, 3), &mask));
  lua_pushinteger(L, (lua_Integer)mask);
  return 1;
}

/* lex:tags("title male") -> number of the combination */
static int lexicon_tags(lua_State *L) {
  quoth_lexicon *lex = open_lexicon(L);
  uint16_t set;
  size_t len;
  const char *names = luaL_checklstring(L, 2, &len);
  lerror_check(L, quoth_lexicon_tags(lex, names, len, &set));
  lua_pushinteger(L, set);
  return 1;
}

/* A number of the core's: of a concept, a combination of tags, a rule. */
static uint16_t number_at(lua_State *L, int arg) {
  lua_Integer n = luaL_optinteger(L, arg, 0);
  luaL_argcheck(L, n >= 0 && n <= UINT16_MAX, arg, "number out of range");
  return (uint16_t)n;
}

/* lex:add(form, combination[, concept]) */
static int lexicon_add(lua_State *L) {
  quoth_lexicon *lex = open_lexicon(L);
  size_t len;
  const char *form = luaL_checklstring(L, 2, &len);
  quoth_err e =
      quoth_lexicon_add(lex, form, len, number_at(L, 3), number_at(L, 4));
  if (e) luaL_error(L, "lexicon form '%s': %s", form, quoth_strerror(e));
  return 0;
}

/* lex:concept(name) -> number */
static int lexicon_concept(lua_State *L) {
  quoth_lexicon *lex = open_lexicon(L);
  uint16_t concept;
  size_t len;
  const char *name = luaL_checklstring(L, 2, &len);
  lerror_check(L, quoth_lexicon_concept(lex, name, len, &concept));
  lua_pushinteger(L, concept);
  return 1;
}

/* lex:load(text): a compiled lexicon */
static int lexicon_load(lua_State *L) {
  quoth_lexicon *lex = open_lexicon(L);
  uint32_t line;
  size_t len;
  const char *text = luaL_checklstring(L, 2, &len);
  quoth_err e = quoth_lexicon_load(lex, text, len, &line);
  if (e == QUOTH_ENOMEM) lerror_check(L, e);
  if (e)
    luaL_error(L, "compiled lexicon, line %d: %s", (int)line,
               quoth_strerror(e));
  return 0;
}

/* lex:own(form): a code of its own, for rules that name the word */
static int lexicon_own(lua_State *L) {
  quoth_lexicon *lex = open_lexicon(L);
  size_t len;
  const char *form = luaL_checklstring(L, 2, &len);
  lerror_check(L, quoth_lexicon_own(lex, form, len));
  return 0;
}

/* lex:cover(wide, narrow) */
static int lexicon_cover(lua_State *L) {
  lerror_check(L, quoth_lexicon_cover(open_lexicon(L), number_at(L, 2),
                                      number_at(L, 3)));
  return 0;
}

/* lex:rule(id, prior, act, relay) */
static int lexicon_rule(lua_State *L) {
  lexicon_box *b = box(L, 1);
  lerror_check(L, quoth_lexicon_rule(
                      b->lex, number_at(L, 2), (int)luaL_checkinteger(L, 3),
                      (unsigned)luaL_checkinteger(L, 4), lua_toboolean(L, 5)));
  return 0;
}

/* lex:floor(id, least) */
static int lexicon_floor(lua_State *L) {
  lexicon_box *b = box(L, 1);
  lerror_check(L, quoth_lexicon_floor(b->lex, number_at(L, 2),
                                      (int)luaL_checkinteger(L, 3)));
  return 0;
}

/* lex:weight(name, weight) -> true, or nil for an unknown feature */
static int lexicon_weight(lua_State *L) {
  lexicon_box *b = box(L, 1);
  const char *name = luaL_checkstring(L, 2);
  int weight = (int)luaL_checkinteger(L, 3);
  for (unsigned i = 0; i < SCORE_COUNT; i++)
    if (strcmp(score_feature_name((uint8_t)i), name) == 0) {
      lerror_check(L, quoth_lexicon_weight(b->lex, i, weight));
      lua_pushboolean(L, 1);
      return 1;
    }
  return 0;
}

/* lex:clause_weights(lines): each the name of a feature, a space and its
** weight. Raises for any other line */
static int lexicon_clause_weights(lua_State *L) {
  lexicon_box *b = box(L, 1);
  size_t len;
  const char *s = luaL_checklstring(L, 2, &len), *last = s + len, *end;
  for (; s < last; s = end + 1) {
    unsigned feature = clause_feature_count;
    const char *space;
    char *rest;
    long weight;
    end = memchr(s, '\n', (size_t)(last - s));
    if (!end) end = last;
    for (space = end; space > s && *space != ' ';)
      space--;
    if (space > s) feature = clause_feature(s, (size_t)(space - s));
    weight = strtol(space + 1, &rest, 10);
    if (feature == clause_feature_count || space + 1 >= end || rest != end ||
        weight != (int)weight ||
        quoth_lexicon_clause_weight(b->lex, feature, (int)weight)) {
      lua_pushlstring(L, s, (size_t)(end - s));
      return luaL_error(L, "ends: no feature and weight: '%s'",
                        lua_tostring(L, -1));
    }
  }
  return 0;
}

/* lex:calibrate(type, slope, offset) */
static int lexicon_calibrate(lua_State *L) {
  lexicon_box *b = box(L, 1);
  lua_Integer type = luaL_checkinteger(L, 2);
  luaL_argcheck(L, type >= 0 && type < 3, 2, "no type");
  lerror_check(L, quoth_lexicon_calibrate(b->lex, (unsigned)type,
                                          (int)luaL_checkinteger(L, 3),
                                          (int)luaL_checkinteger(L, 4)));
  return 0;
}

/* lex:word_weights(form, { clause, marked, phrase, left, right }): of a word by
** its place (QUOTH_PLACE_*) */
static int lexicon_word_weights(lua_State *L) {
  lexicon_box *b = box(L, 1);
  size_t len;
  const char *form = luaL_checklstring(L, 2, &len);
  luaL_checktype(L, 3, LUA_TTABLE);
  for (unsigned i = 0; i < QUOTH_PLACES; i++) {
    if (lua_getfield(L, 3, score_place_name(i)) != LUA_TNIL)
      lerror_check(L, quoth_lexicon_word_weight(b->lex, form, len, i,
                                                (int)luaL_checkinteger(L, -1)));
    lua_pop(L, 1);
  }
  return 0;
}

/* lex:close() */
static int lexicon_close(lua_State *L) {
  lexicon_box *b = box(L, 1);
  lerror_check(L, quoth_lexicon_close(open_lexicon(L)));
  b->closed = 1;
  return 0;
}

/* The masks of lanes 1 and 2 in the list at the top, from its i-th on. */
static void masks_at(lua_State *L, int i, uint64_t mask[2]) {
  for (int k = 0; k < 2; k++) {
    lua_rawgeti(L, -1, i + k);
    mask[k] = (uint64_t)lua_tointeger(L, -1);
    lua_pop(L, 1);
  }
}

#define NEEDS_MAX 16 /* of one test */

/* The lists of a test. */
typedef struct {
  uint64_t need[NEEDS_MAX][2];
  uint16_t codes[UINT8_MAX];
} test_room;

/* The test at the top of the stack, see lexicon_scan. */
static void test_at(lua_State *L, test_room *room, quoth_unit_test *t) {
  lua_Unsigned n;
  memset(t, 0, sizeof *t);
  luaL_checktype(L, -1, LUA_TTABLE);
  lua_getfield(L, -1, "letters");
  t->letters = luaL_checkstring(L, -1); /* kept by the table */
  lua_pop(L, 1);
  if (lua_getfield(L, -1, "without") == LUA_TTABLE) masks_at(L, 1, t->without);
  lua_pop(L, 1);
  if (lua_getfield(L, -1, "need") == LUA_TTABLE) {
    n = lua_rawlen(L, -1) / 2;
    if (n > NEEDS_MAX) luaL_error(L, "test of too many tags");
    for (; t->nneed < n; t->nneed++)
      masks_at(L, 2 * (int)t->nneed + 1, room->need[t->nneed]);
    t->need = (const uint64_t(*)[2])room->need;
  }
  lua_pop(L, 1);
  if (lua_getfield(L, -1, "codes") == LUA_TTABLE) {
    n = lua_rawlen(L, -1);
    if (n > UINT8_MAX) luaL_error(L, "test of too many words");
    for (; t->ncodes < n; t->ncodes++) {
      lua_rawgeti(L, -1, (int)t->ncodes + 1);
      room->codes[t->ncodes] = (uint16_t)lua_tointeger(L, -1);
      lua_pop(L, 1);
    }
    t->codes = room->codes;
  }
  lua_pop(L, 1);
}

/* The list of integers `name` of the table at 2, as room that the stack keeps
** for them, and their number. */
static int32_t *integers_of(lua_State *L, const char *name, uint32_t *n) {
  lua_Unsigned len;
  int32_t *v;
  lua_getfield(L, 2, name);
  luaL_checktype(L, -1, LUA_TTABLE);
  len = lua_rawlen(L, -1);
  if (len > INT32_MAX) luaL_error(L, "too many %s", name);
  v = lua_newuserdatauv(L, (len + 1) * sizeof *v, 0);
  for (lua_Unsigned i = 0; i < len; i++) {
    lua_rawgeti(L, -2, (int)i + 1);
    v[i] = (int32_t)lua_tointeger(L, -1);
    lua_pop(L, 1);
  }
  *n = (uint32_t)len;
  return v;
}

/* The patterns of a scan: of each its op, n, the number of parts, and these. */
static void patterns_of(lua_State *L, quoth_scan_def *def) {
  uint32_t n, at = 0;
  const int32_t *v = integers_of(L, "patterns", &n);
  quoth_pattern *p = lua_newuserdatauv(L, (n / 3 + 1) * sizeof *p, 0);
  uint32_t *parts = lua_newuserdatauv(L, (n + 1) * sizeof *parts, 0);
  while (n - at >= 3) {
    quoth_pattern *q = &p[def->npatterns++];
    q->op = (uint32_t)v[at];
    q->n = v[at + 1];
    q->nparts = (uint32_t)v[at + 2];
    q->first = def->nparts;
    at += 3;
    for (uint32_t i = 0; i < q->nparts && at < n; i++)
      parts[def->nparts++] = (uint32_t)v[at++];
  }
  def->patterns = p;
  def->parts = parts;
}

/* Its rules: of each its pattern, id and group. */
static void rules_of(lua_State *L, quoth_scan_def *def) {
  uint32_t n;
  const int32_t *v = integers_of(L, "rules", &n);
  quoth_scan_rule *r = lua_newuserdatauv(L, (n / 3 + 1) * sizeof *r, 0);
  for (uint32_t i = 0; i < n / 3; i++) {
    r[i].pattern = (uint32_t)v[3 * i];
    r[i].id = (uint16_t)v[3 * i + 1];
    r[i].group = (uint8_t)v[3 * i + 2];
  }
  def->rules = r;
  def->nrules = n / 3;
}

static void tests_of(lua_State *L, quoth_scan_def *def) {
  lua_Unsigned n;
  quoth_unit_test *tests;
  test_room *rooms;
  lua_getfield(L, 2, "tests");
  luaL_checktype(L, -1, LUA_TTABLE);
  n = lua_rawlen(L, -1);
  luaL_argcheck(L, n <= INT16_MAX, 2, "too many tests");
  tests = lua_newuserdatauv(L, (n + 1) * sizeof *tests, 0);
  rooms = lua_newuserdatauv(L, (n + 1) * sizeof *rooms, 0);
  for (lua_Unsigned i = 0; i < n; i++) {
    lua_rawgeti(L, -3, (int)i + 1);
    test_at(L, &rooms[i], &tests[i]);
    lua_pop(L, 1);
  }
  def->tests = tests;
  def->ntests = (uint32_t)n;
}

/*
** lex:scan(def) -> its number. See quoth_scan_def; all lists are flat, and
** tests, sets, patterns and groups are numbered from 0:
**   tests     tables: letters = string, without = {mask, mask}, need = {mask,
**             mask, ...}, a pair of masks for lanes 1 and 2 each, codes =
**             {code, ...}; all but letters may be absent
**   sets      op, test or set, set of each
**   patterns  op, n, number of parts, part, ... of each
**   rules     pattern, id, group of each
**   consumes  true: goes on behind a hit
*/
static int lexicon_scan(lua_State *L) {
  quoth_lexicon *lex = closed_lexicon(L, 1);
  quoth_scan_def def;
  uint32_t id, n;
  const int32_t *v;
  quoth_set *sets;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  luaL_checkstack(L, 32, NULL);
  memset(&def, 0, sizeof def);
  tests_of(L, &def);
  patterns_of(L, &def);
  rules_of(L, &def);
  v = integers_of(L, "sets", &n);
  def.nsets = n / 3;
  sets = lua_newuserdatauv(L, (def.nsets + 1) * sizeof *sets, 0);
  for (uint32_t i = 0; i < def.nsets; i++) {
    sets[i].op = (uint32_t)v[3 * i];
    sets[i].a = (uint32_t)v[3 * i + 1];
    sets[i].b = (uint32_t)v[3 * i + 2];
  }
  def.sets = sets;
  lua_getfield(L, 2, "consumes");
  def.consumes = lua_toboolean(L, -1);
  lerror_check(L, quoth_lexicon_scan(lex, &def, &id));
  lua_pushinteger(L, id);
  return 1;
}

/* lex:combinations(lane) -> list of the masks of tags of that lane in each
** combination but that of none */
static int lexicon_combinations(lua_State *L) {
  quoth_lexicon *lex = closed_lexicon(L, 1);
  int lane = (int)luaL_checkinteger(L, 2);
  uint64_t tags;
  lua_newtable(L);
  for (unsigned i = 1; quoth_lexicon_combination(lex, i, lane, &tags); i++) {
    lua_pushinteger(L, (lua_Integer)tags);
    lua_rawseti(L, -2, (lua_Integer)i);
  }
  return 1;
}

/* lex:form(word) -> its code, or nil when it has none of its own */
static int lexicon_form(lua_State *L) {
  const quoth_lexicon *lex = llexicon_check(L, 1);
  size_t len;
  const char *form = luaL_checklstring(L, 2, &len);
  uint16_t code = quoth_lexicon_form(lex, form, len);
  if (!code) return 0;
  lua_pushinteger(L, code);
  return 1;
}

void llexicon_open(lua_State *L) {
  static const luaL_Reg methods[] = {{"tag", lexicon_tag},
                                     {"tags", lexicon_tags},
                                     {"add", lexicon_add},
                                     {"own", lexicon_own},
                                     {"concept", lexicon_concept},
                                     {"cover", lexicon_cover},
                                     {"load", lexicon_load},
                                     {"rule", lexicon_rule},
                                     {"floor", lexicon_floor},
                                     {"weight", lexicon_weight},
                                     {"clause_weights", lexicon_clause_weights},
                                     {"word_weights", lexicon_word_weights},
                                     {"calibrate", lexicon_calibrate},
                                     {"close", lexicon_close},
                                     {"scan", lexicon_scan},
                                     {"combinations", lexicon_combinations},
                                     {"form", lexicon_form},
                                     {"__gc", lexicon_gc},
                                     {NULL, NULL}};
  luaL_newmetatable(L, LEXICON_META);
  luaL_setfuncs(L, methods, 0);
  lua_pushvalue(L, -1);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}
