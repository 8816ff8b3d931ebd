/*
** Program: compiles patterns to steps that follow one another (match.c runs
** them). What is long and stands in several places is written once and called,
** so the steps are no more than a constant times the patterns. Within a look
** nothing is captured, so what captures may be written twice.
**
** A step that knows what set its unit is in need not ask again: `known` is that
** set on the way down.
*/
#include "program.h"

#include <string.h>

/* What is longer, in steps, and stands in several places is called. What is
** named then has a memo, so it need not be as long. */
#define LONG_NAMED 24
#define LONG 256
#define BITS 64

/* A step as it is written at first. */
typedef struct {
  uint8_t op, id;
  uint16_t set, but;
  int32_t n;
  int32_t to; /* from here */
} draft;

typedef struct {
  quoth_arena *arena;
  const quoth_scan_def *def;
  program_pattern *of;
  uint16_t any;
  VEC(draft) steps;
  uint8_t *called;      /* of each pattern: is it? */
  uint32_t *places;     /* of each, without and with captures: where it is */
  VEC(uint32_t) wanted; /* of these, those that are called */
  uint32_t label;       /* the last step that others go to */
  quoth_err e;          /* the first: then nothing is written any more */
} writer;

static const uint32_t *parts_of(const writer *w, uint32_t i) {
  return w->def->parts + w->def->patterns[i].first;
}

static int is_set(const writer *w, uint32_t i) {
  return w->def->patterns[i].op == PAT_SET;
}

static uint16_t set_of(const writer *w, uint32_t i) {
  return (uint16_t)w->def->patterns[i].n;
}

/* -- steps -- */

static uint32_t add(writer *w, enum program_op op, uint32_t set, int32_t n) {
  draft s = {0};
  if (w->e || (w->e = vec_room(w->arena, &w->steps, 1))) return 0;
  s.op = (uint8_t)op;
  s.set = (uint16_t)set;
  s.n = n;
  s.to = 1;
  w->steps.v[w->steps.n] = s;
  return w->steps.n++;
}

static void aim(writer *w, uint32_t step, uint32_t to) {
  if (!w->e) w->steps.v[step].to = (int32_t)to - (int32_t)step;
}

/* Makes a step go to what is written next. */
static void aim_here(writer *w, uint32_t step) {
  w->label = w->steps.n;
  aim(w, step, w->label);
}

/* Fails where the unit is not in the set. */
static uint16_t need(writer *w, uint16_t set, uint16_t known) {
  if (set == w->any) return known;
  if (set != known) add(w, STEP_SET, set, 0);
  return set;
}

/* What is asked of a unit where what begins with the set is tried. */
static uint16_t asked(const writer *w, uint16_t first, uint16_t known) {
  return first == known ? w->any : first;
}

/* What is known of a unit when what begins with the set is tried there. */
static uint16_t then_known(const writer *w, uint16_t first, uint16_t known) {
  return first == w->any ? known : first;
}

/* -- patterns -- */

static void write_pattern(writer *w, uint32_t i, int captures, uint16_t known);

static void write_call(writer *w, uint32_t i, int captures, uint16_t known) {
  uint32_t place = 2 * i + (captures && w->of[i].captures), k;
  k = add(w, STEP_CALL, asked(w, w->of[i].first, known), place == 2 * i);
  if (w->e || (w->e = vec_room(w->arena, &w->wanted, 1))) return;
  w->steps.v[k].id = w->of[i].memo;
  w->steps.v[k].to = (int32_t)place; /* until all are written */
  if (w->places[place] != QUOTH_NONE) return;
  w->places[place] = 0;
  w->wanted.v[w->wanted.n++] = place;
}

static void write_sequence(writer *w, uint32_t i, int captures,
                           uint16_t known) {
  const uint32_t *part = parts_of(w, i);
  uint32_t n = w->def->patterns[i].nparts;
  if (n && w->of[*part].first != w->of[i].first)
    known = need(w, w->of[i].first, known);
  for (uint32_t k = 0; k < n; k++) {
    write_pattern(w, part[k], captures, known);
    if (w->of[part[k]].length) known = w->any;
  }
}

static void write_choice(writer *w, uint32_t i, int captures, uint16_t known) {
  const uint32_t *part = parts_of(w, i);
  uint32_t n = w->def->patterns[i].nparts, last = QUOTH_NONE;
  for (uint32_t k = 0; k + 1 < n; k++) {
    uint16_t first = w->of[part[k]].first;
    uint32_t other = add(w, STEP_TRY, asked(w, first, known), 0), commit;
    write_pattern(w, part[k], captures, then_known(w, first, known));
    commit = add(w, STEP_COMMIT, 0, 0);
    if (!w->e) w->steps.v[commit].to = (int32_t)last; /* a list, so far */
    last = commit;
    aim_here(w, other);
  }
  if (n)
    write_pattern(w, part[n - 1], captures, known);
  else
    add(w, STEP_REFUSE, w->any, 0);
  while (last != QUOTH_NONE && !w->e) {
    uint32_t before = (uint32_t)w->steps.v[last].to;
    aim_here(w, last);
    last = before;
  }
}

/* Where a pattern that takes nothing must not match. */
static void write_not(writer *w, uint32_t i, uint16_t known) {
  uint16_t first = w->of[i].first;
  uint32_t end;
  if (is_set(w, i)) {
    add(w, STEP_REFUSE, set_of(w, i), 0);
    return;
  }
  end = add(w, STEP_TRY, asked(w, first, known), 0);
  write_pattern(w, i, 0, then_known(w, first, known));
  add(w, STEP_REFUTE, 0, 0);
  aim_here(w, end);
}

/* Units of a set up to one where a pattern matches: not tried where it does not
** even begin. */
static void write_until(writer *w, uint16_t set, uint32_t but, int32_t n) {
  uint32_t until;
  add(w, STEP_BOUND, 0, n);
  until = add(w, STEP_UNTIL, set, 0);
  if (!w->e) w->steps.v[until].but = w->of[but].first;
  write_pattern(w, but, 0, w->of[but].first);
  add(w, STEP_HALT, 0, 0);
  aim_here(w, until);
}

static void write_repeat(writer *w, uint32_t i, int captures, uint16_t known) {
  uint32_t part = *parts_of(w, i), begin, body, again;
  const quoth_pattern *p = &w->def->patterns[part];
  int32_t n = w->def->patterns[i].n;
  uint16_t first = w->of[part].first;
  if (is_set(w, part) && n <= 1) {
    if (n == 1) write_pattern(w, part, captures, known);
    add(w, STEP_RUN, set_of(w, part), n < 0 ? -n : INT32_MAX);
    return;
  }
  if (n <= 0 && p->op == PAT_SEQ && p->nparts == 2) {
    const uint32_t *two = parts_of(w, part);
    if (w->def->patterns[two[0]].op == PAT_NOT && is_set(w, two[1])) {
      write_until(w, set_of(w, two[1]), *parts_of(w, two[0]), n);
      return;
    }
  }
  begin = add(w, n > 0 ? STEP_HOLD : STEP_TRY, asked(w, first, known), 0);
  body = w->steps.n;
  if (n != -1) w->label = body;
  /* the unit is another one when it comes back */
  write_pattern(w, part, captures,
                n == -1 ? then_known(w, first, known) : first);
  if (n == -1) {
    add(w, STEP_COMMIT, 0, 0);
  } else {
    again = add(w, STEP_AGAIN, first, n);
    aim(w, again, body);
  }
  if (n <= 0) aim_here(w, begin);
}

static void write_look(writer *w, uint32_t i, uint16_t known) {
  uint16_t first = w->of[i].first;
  if (is_set(w, i)) {
    need(w, first, known);
    return;
  }
  add(w, STEP_HOLD, asked(w, first, known), 0);
  write_pattern(w, i, 0, then_known(w, first, known));
  add(w, STEP_BACK, 0, 0);
}

static void write_behind(writer *w, uint32_t i) {
  if (is_set(w, i)) {
    add(w, STEP_BEHIND, set_of(w, i), 0);
    return;
  }
  add(w, STEP_HOLD, w->any, (int32_t)w->of[i].length);
  write_pattern(w, i, 0, w->any);
  add(w, STEP_BACK, 0, 0);
}

static void write_capture(writer *w, uint32_t i, uint16_t known) {
  uint16_t first = w->of[i].first;
  uint32_t open = add(w, STEP_OPEN, asked(w, first, known), 0);
  if (!w->e) w->steps.v[open].id = (uint8_t)w->def->patterns[i].n;
  write_pattern(w, *parts_of(w, i), 1, then_known(w, first, known));
  add(w, STEP_CLOSE, 0, 0);
}

/* Can a step take units when it has asked what the next one is? */
static int takes(const draft *s) {
  return s->n == 0 && (s->op == STEP_SET || s->op == STEP_TRY ||
                       s->op == STEP_OPEN || s->op == STEP_HOLD);
}

/* A unit. Where it is known to be of the set, the step that asked takes it, if
** nothing else goes here. */
static void write_set(writer *w, uint16_t set, uint16_t known) {
  uint32_t n = w->steps.n;
  if (set != known)
    add(w, STEP_SET, set, 1);
  else if (n == w->label || !takes(&w->steps.v[n - 1]))
    add(w, STEP_SET, w->any, 1);
  else
    w->steps.v[n - 1].n = w->steps.v[n - 1].op == STEP_HOLD ? -1 : 1;
}

/* What a pattern is, where it stands. */
static void write_here(writer *w, uint32_t i, int captures, uint16_t known) {
  uint32_t part = w->def->patterns[i].nparts ? *parts_of(w, i) : 0;
  switch (w->def->patterns[i].op) {
    case PAT_SET: write_set(w, set_of(w, i), known); break;
    case PAT_SEQ: write_sequence(w, i, captures, known); break;
    case PAT_CHOICE: write_choice(w, i, captures, known); break;
    case PAT_REPEAT: write_repeat(w, i, captures, known); break;
    case PAT_NOT: write_not(w, part, known); break;
    case PAT_LOOK: write_look(w, part, known); break;
    case PAT_BEHIND: write_behind(w, part); break;
    case PAT_AS:
      if (captures)
        write_capture(w, i, known);
      else
        write_pattern(w, part, 0, known);
      break;
    default: write_pattern(w, part, captures, known);
  }
}

static void write_pattern(writer *w, uint32_t i, int captures, uint16_t known) {
  if (w->called[i])
    write_call(w, i, captures, known);
  else
    write_here(w, i, captures, known);
}

/* -- all of them -- */

/* Tells which patterns are called, and which of these have memos: returns how
** many. `uses` is how often each is met, `sizes` its steps, roughly; both have
** room for all. */
static uint32_t find_called(writer *w, const uint32_t *patterns, uint32_t n,
                            uint32_t *uses, uint32_t *sizes) {
  const quoth_scan_def *def = w->def;
  uint32_t nmemos = 0;
  for (uint32_t i = 0; i < n; i++)
    uses[patterns[i]]++;
  for (uint32_t i = 0; i < def->nparts; i++)
    uses[def->parts[i]]++;
  for (uint32_t i = 0; i < def->npatterns; i++) {
    int named = def->patterns[i].op == PAT_DEF;
    sizes[i] = 3;
    for (uint32_t k = 0; k < def->patterns[i].nparts; k++)
      sizes[i] += sizes[parts_of(w, i)[k]] + 2;
    w->called[i] = uses[i] > 1 && sizes[i] > (named ? LONG_NAMED : LONG);
    w->of[i].memo = SCAN_NO_MEMO;
    if (!w->called[i]) continue;
    sizes[i] = 2;
    if (named && nmemos < SCAN_MEMOS) w->of[i].memo = (uint8_t)nmemos++;
  }
  return nmemos;
}

/* Writes what is called, and then where it is. */
static void write_called(writer *w) {
  for (uint32_t i = 0; i < w->wanted.n && !w->e; i++) {
    uint32_t place = w->wanted.v[i];
    w->places[place] = w->label = w->steps.n;
    write_here(w, place / 2, place % 2 != 0, w->of[place / 2].first);
    add(w, STEP_RETURN, 0, 0);
  }
  for (uint32_t i = 0; i < w->steps.n; i++)
    if (w->steps.v[i].op == STEP_CALL) aim(w, i, w->places[w->steps.v[i].to]);
}

/* -- the steps as the machine has them -- */

static int has_two(const draft *s) {
  return s->op == STEP_AGAIN || s->op == STEP_UNTIL;
}

/* The byte of a word that holds a bit is found wherever memory has it. */
static void set_bit(program_step *s, uint32_t set) {
  uint64_t word = (uint64_t)1 << set % BITS;
  uint8_t bytes[sizeof word];
  unsigned k = 0;
  memcpy(bytes, &word, sizeof word);
  while (!bytes[k])
    k++;
  s->byte = (uint16_t)(set / BITS * sizeof word + k);
  s->mask = bytes[k];
}

/* Writes a step, or two; `at` is where each begins, `i` its number. */
static void pack_step(const draft *s, const uint32_t *at, uint32_t i,
                      program_step *out) {
  uint32_t to = at[(int64_t)i + s->to];
  int32_t from_here = (int32_t)to - (int32_t)at[i];
  out->op = s->op;
  set_bit(out, s->set);
  switch (s->op) {
    case STEP_TRY: out->arg = from_here * 2 + s->n; break;
    case STEP_OPEN: out->arg = s->id * 2 + s->n; break;
    case STEP_CALL:
      out->arg = (int32_t)((to * 2 + (s->n != 0)) << 8 | s->id);
      break;
    case STEP_COMMIT:
    case STEP_AGAIN:
    case STEP_UNTIL: out->arg = from_here; break;
    default: out->arg = s->n;
  }
  if (!has_two(s)) return;
  out[1].op = s->op;
  set_bit(out + 1, s->but);
  out[1].arg = s->n;
}

/* `at` are steps as they were written, and become those of the machine. */
static void pack(writer *w, program_steps *steps, uint32_t *at, uint32_t n) {
  uint32_t *places =
      arena_resize(w->arena, NULL, ((size_t)w->steps.n + 1) * sizeof *places);
  if (!places) {
    w->e = QUOTH_ENOMEM;
    return;
  }
  places[0] = 0;
  for (uint32_t i = 0; i < w->steps.n; i++)
    places[i + 1] = places[i] + 1 + (has_two(&w->steps.v[i]) != 0);
  steps->n = 0;
  w->e = places[w->steps.n] > PROGRAM_STEPS
             ? QUOTH_EFULL
             : vec_room(w->arena, steps, places[w->steps.n]);
  for (uint32_t i = 0; i < w->steps.n && !w->e; i++)
    pack_step(&w->steps.v[i], places, i, steps->v + places[i]);
  if (!w->e) steps->n = places[w->steps.n];
  for (uint32_t i = 0; i < n; i++)
    at[i] = places[at[i]];
  arena_resize(w->arena, places, 0);
}

quoth_err program_write(quoth_arena *arena, const quoth_scan_def *def,
                        program_pattern *of, uint16_t any,
                        const uint32_t *patterns, uint32_t n,
                        program_steps *steps, uint32_t *at, uint32_t *nmemos) {
  writer w = {arena, def,  of,           any, {NULL, 0, 0},
              NULL,  NULL, {NULL, 0, 0}, 0,   QUOTH_OK};
  size_t size = (size_t)def->npatterns * sizeof *w.places;
  w.called = arena_resize(arena, NULL, def->npatterns + 1);
  w.places = arena_resize(arena, NULL, 2 * size + 1);
  if (!w.called || !w.places) w.e = QUOTH_ENOMEM;
  if (!w.e) {
    memset(w.places, 0, 2 * size);
    *nmemos = find_called(&w, patterns, n, w.places, w.places + def->npatterns);
    memset(w.places, UINT8_MAX, 2 * size);
  }
  for (uint32_t i = 0; i < n && !w.e; i++) {
    at[i] = w.label = w.steps.n;
    write_pattern(&w, patterns[i], 1, any);
    add(&w, STEP_MATCH, 0, 0);
  }
  if (!w.e) write_called(&w);
  if (!w.e) pack(&w, steps, at, n);
  arena_resize(arena, w.steps.v, 0);
  arena_resize(arena, w.called, 0);
  arena_resize(arena, w.places, 0);
  arena_resize(arena, w.wanted.v, 0);
  return w.e;
}
