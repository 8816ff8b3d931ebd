/*
** A function in a process of its own, with bounds to its time and memory: what
** a script of somebody else may take. A count hook would not do, since no hook
** stops string.find, nor a loop that a coroutine runs.
*/
#if defined(__unix__) || defined(__APPLE__)
#define _XOPEN_SOURCE 700
#define HAS_PROCESSES 1
#else
#define HAS_PROCESSES 0
#endif

#include "llimit.h"

#include <lauxlib.h>

#include "compat.h"

#if HAS_PROCESSES

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

/* A sanitizer takes terabytes of addresses for itself. */
#if defined(__SANITIZE_ADDRESS__)
#define BOUNDS_MEMORY 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BOUNDS_MEMORY 0
#endif
#endif
#ifndef BOUNDS_MEMORY
#define BOUNDS_MEMORY 1
#endif

#define SECOND 1000000 /* microseconds */

/* Status of a child whose function failed or returned none. */
#define CHILD_FAILED 1

/* Lowers the soft limit: the hard one could not be raised again. */
static void lower(int what, rlim_t to) {
  struct rlimit lim;
  if (getrlimit(what, &lim)) return;
  if (lim.rlim_cur != RLIM_INFINITY && lim.rlim_cur <= to) return;
  lim.rlim_cur = to;
  setrlimit(what, &lim);
}

/*
** renew(seconds): from now on the process may take so many more seconds of
** computing. Upvalue: what it may take in all, by the limit that it was
** started with; negative for no limit.
*/
static int renew(lua_State *L) {
  lua_Integer seconds = luaL_checkinteger(L, 1);
  lua_Integer most = lua_tointeger(L, lua_upvalueindex(1));
  struct rusage used;
  struct rlimit lim;
  if (getrusage(RUSAGE_SELF, &used) || getrlimit(RLIMIT_CPU, &lim)) return 0;
  seconds +=
      (lua_Integer)used.ru_utime.tv_sec + used.ru_stime.tv_sec +
      (used.ru_utime.tv_usec + used.ru_stime.tv_usec + SECOND - 1) / SECOND;
  if (most >= 0 && seconds > most) seconds = most;
  lim.rlim_cur = (rlim_t)seconds;
  setrlimit(RLIMIT_CPU, &lim);
  return 0;
}

/* Calls the function at slot 1 and ends the process with what it returns. */
static void run_child(lua_State *L, rlim_t bytes) {
  struct rlimit lim;
  int status = CHILD_FAILED;
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL); /* nobody would tell how it ended */
#endif
  lower(RLIMIT_CORE, 0);
  if (BOUNDS_MEMORY) lower(RLIMIT_AS, bytes);
  if (getrlimit(RLIMIT_CPU, &lim)) lim.rlim_cur = RLIM_INFINITY;
  lua_pushinteger(
      L, lim.rlim_cur == RLIM_INFINITY ? -1 : (lua_Integer)lim.rlim_cur);
  lua_pushcclosure(L, renew, 1);
  lua_pushvalue(L, 1);
  lua_insert(L, -2);
  if (lua_pcall(L, 1, 1, 0) == LUA_OK && lua_isinteger(L, -1))
    status = (int)lua_tointeger(L, -1);
  fflush(NULL);
  _exit(status);
}

/*
** limited(f, bytes) -> status | nil, message, code
** Calls f(renew), see above, in a child process that may take so many bytes of
** memory, and waits for it: status is what f returned there, an integer from 0
** to 255, or 1 when it failed. What f does to the state of Lua is not seen
** here; what it writes is. code is "ecpu" when it took more time than renew
** gave it, "epipe" when nobody read what it wrote, "ecrash" when something else
** ended it, "efork" when there is no process to be had.
*/
static int limited(lua_State *L) {
  lua_Integer bytes = luaL_checkinteger(L, 2);
  int status;
  pid_t child;
  luaL_checktype(L, 1, LUA_TFUNCTION);
  luaL_argcheck(L, bytes > 0, 2, "not positive");
  luaL_checkstack(L, LUA_MINSTACK, NULL);
  fflush(NULL); /* else both would write what is waiting */
  child = fork();
  if (child == 0) run_child(L, (rlim_t)bytes);
  while (child > 0 && waitpid(child, &status, 0) < 0)
    if (errno != EINTR) child = -1;
  if (child < 0) {
    luaL_pushfail(L);
    lua_pushstring(L, strerror(errno));
    lua_pushliteral(L, "efork");
    return 3;
  }
  if (WIFEXITED(status)) {
    lua_pushinteger(L, WEXITSTATUS(status));
    return 1;
  }
  luaL_pushfail(L);
  lua_pushfstring(L, "ended by signal %d", WTERMSIG(status));
  lua_pushstring(L, WTERMSIG(status) == SIGXCPU   ? "ecpu"
                    : WTERMSIG(status) == SIGPIPE ? "epipe"
                                                  : "ecrash");
  return 3;
}

#endif

void llimit_open(lua_State *L) {
#if HAS_PROCESSES
  lua_pushcfunction(L, limited);
  lua_setfield(L, -2, "limited");
#else
  (void)L;
#endif
}
