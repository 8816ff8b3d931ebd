/* Program: what the patterns of a scan are compiled to. Internal. */
#ifndef QUOTH_PROGRAM_H
#define QUOTH_PROGRAM_H

#include "arena.h"

/*
** Steps, as the machine of LPeg has them. Where the next unit is not in the set
** of a step it fails, if nothing else is said here: it goes back to the entry
** that was kept last, which tells where to go on.
*/
enum program_op {
  STEP_SET,    /* the unit is in the set; takes n units */
  STEP_REFUSE, /* it is not */
  STEP_BEHIND, /* the one before is */
  STEP_RUN,    /* units of the set, n at most */
  STEP_TRY,    /* keeps that it goes on at `to`; goes there if not in the set;
               ** takes n units */
  STEP_COMMIT, /* drops what was kept, goes to `to` */
  STEP_AGAIN,  /* a repetition with n: back to its body, or on */
  STEP_HOLD,   /* keeps the place, goes on n units before */
  STEP_BACK,   /* goes back to the place that was kept */
  STEP_REFUTE, /* drops what was kept, and fails */
  STEP_BOUND,  /* keeps the place at most -n units on */
  STEP_UNTIL,  /* units of the set up to that place; stops at one of `but` to
               ** see whether another pattern matches there: then ... */
  STEP_HALT,   /* ... it ends */
  STEP_OPEN,   /* a capture, id; takes n units */
  STEP_CLOSE,
  STEP_CALL, /* a pattern that stands elsewhere, at `to`; id is its memo, n
             ** whether this tells all of it */
  STEP_RETURN,
  STEP_MATCH /* of all */
};

/*
** A set is a bit in a byte of the row of a class. Steps are small, that many
** are near: `arg` is n, or `to`, counted from here, or where a step has both
**
**   STEP_TRY         to << 1 | n
**   STEP_OPEN        id << 1 | n
**   STEP_CALL        (where it begins << 1 | n) << 8 | id
**   STEP_AGAIN       to; n is the arg of the step behind, which is no other
**   STEP_UNTIL       to; `but` is the set of the step behind
*/
typedef struct {
  uint8_t op; /* program_op */
  uint8_t mask;
  uint16_t byte;
  int32_t arg;
} program_step;

/* Steps of all that is compiled, at most: STEP_CALL has room for no more. */
#define PROGRAM_STEPS ((uint32_t)1 << 22)

/* What is known of a pattern. */
typedef struct {
  uint16_t first;   /* it matches only where the unit is in this set */
  uint8_t memo;     /* its number among the memos, or SCAN_NO_MEMO */
  uint8_t captures; /* does it? */
  uint32_t length;  /* of all its matches, if it is one */
} program_pattern;

/* Of so many named patterns it is remembered what they did at a unit. */
#define SCAN_MEMOS 128
#define SCAN_NO_MEMO UINT8_MAX
/* Patterns within patterns: the compiler goes down into them, and the machine
** keeps two entries for each at most. */
#define SCAN_DEPTH 200
#define PROGRAM_ENTRIES (2 * SCAN_DEPTH + 3)

typedef VEC(program_step) program_steps;

/* Writes the steps of some patterns, and at which each begins. `of` tells of
** every pattern, but for its memo, which it gets; *nmemos is how many do. Every
** unit is in the set `any`. */
quoth_err program_write(quoth_arena *arena, const quoth_scan_def *def,
                        program_pattern *of, uint16_t any,
                        const uint32_t *patterns, uint32_t n,
                        program_steps *steps, uint32_t *at, uint32_t *nmemos);

#endif
