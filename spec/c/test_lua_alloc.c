/*
** Refused memory in a Lua state: loading the pack and reading an article, with
** an allocator whose n-th request fails. Reading is tried for n = 1, 2, 3 and
** so on until it succeeds, loading for a sample of n. A refusal must come back
** as "not enough memory"; what was allocated beside Lua's own books must be
** as much after it as before, and nothing may live after lua_close.
*/
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "check.h"

/* Requests that reading the article may need: the sweep ends. */
#define REQUESTS_MAX 100000
/* Loading is refused at this many places. */
#define LOAD_SAMPLES 24
/* A full collection, which costs more than the reading, is made after so many
** refusals; what leaked in between is seen then. */
#define COLLECT_EVERY 64

int luaopen_quoth_core(lua_State *L);
int luaopen_quoth_html(lua_State *L);

/* Lua takes it for granted that a block can shrink. */
static void *allocate_lua(void *ud, void *p, size_t osize, size_t nsize) {
  heap *h = ud;
  if (!p) osize = 0; /* then Lua tells the kind of object */
  if (nsize > osize && heap_refuses(h)) return NULL;
  h->live += nsize - osize;
  if (nsize) return realloc(p, nsize);
  free(p);
  return NULL;
}

/* -- what is tried, in Lua -- */

static const char load_code[] = "return require 'quoth'.new {}";

static const char read_code[] =
    "local reader, text = ...\n"
    "local doc = reader:read(text, { date = '2018-10-31' })\n"
    "local n = 0\n"
    "for _ in doc:statements() do n = n + 1 end\n"
    "doc:speakers() doc:sections() doc:record()\n"
    "require 'quoth'.report(doc, 'markdown')\n"
    "doc:close()\n"
    "return n\n";

static const char article[] =
    "Ferry line cuts sailings\n\n"
    "TALLINN, Nov 12 - \xE2\x80\x9CWe are ready,\xE2\x80\x9D director Anna "
    "Orlova told reporters.\n\n"
    "She said that the bad byte \xFF was \xE2\x80\x9Csmall\xE2\x80\x9D.\n";

#ifdef QUOTH_GUMBO
static const char page[] =
    "<!doctype html><title>Cuts</title><script type='application/ld+json'>"
    "{\"@type\":\"Article\"}</script><ul><li><a>Home</a></ul>"
    "<h1>Ferry line cuts sailings</h1><p>&ldquo;We are ready,&rdquo; said Anna "
    "Orlova.<p>She said that the ferry was small.";
#endif

static int compile(lua_State *L, const char *code) {
  return luaL_loadbuffer(L, code, strlen(code), "=test");
}

/* Opens the libraries and leaves a reader on the stack. */
static int load(lua_State *L) {
  luaL_openlibs(L);
  luaL_getsubtable(L, LUA_REGISTRYINDEX, "_PRELOAD");
  lua_pushcfunction(L, luaopen_quoth_core);
  lua_setfield(L, -2, "quoth.core");
#ifdef QUOTH_GUMBO
  lua_pushcfunction(L, luaopen_quoth_html);
  lua_setfield(L, -2, "quoth.html");
#endif
  lua_pop(L, 1);
  if (compile(L, load_code)) return lua_error(L);
  lua_call(L, 0, 1);
  return 1;
}

static int is_refusal(lua_State *L, int status) {
  const char *message = lua_tostring(L, -1);
  if (status == LUA_ERRMEM) return 1;
  if (message && strstr(message, "not enough memory")) return 1;
  printf("message: %s\n", message ? message : "none");
  return 0;
}

/* Bytes that are not in Lua's own books: those of the core and of LPeg. */
static size_t beside(lua_State *L, const heap *h) {
  lua_gc(L, LUA_GCCOLLECT, 0);
  lua_gc(L, LUA_GCCOLLECT, 0); /* what finalizers set free */
  return h->live - ((size_t)lua_gc(L, LUA_GCCOUNT, 0) * 1024 +
                    (size_t)lua_gc(L, LUA_GCCOUNTB, 0));
}

/* -- loading -- */

static int load_refused(long n, int once) {
  heap h = {0};
  lua_State *L;
  int status = LUA_ERRMEM;
  h.fail_at = n;
  h.once = once;
  L = lua_newstate(allocate_lua, &h);
  if (L) {
    lua_pushcfunction(L, load);
    status = lua_pcall(L, 0, 1, 0);
    if (status) check_at(is_refusal(L, status), "loading says what failed", n);
    lua_close(L);
  }
  check_at(h.live == 0, "no live byte after loading", n);
  return status;
}

static void load_sampled(long requests, int once) {
  for (long i = 0; i < LOAD_SAMPLES; i++) {
    int status = load_refused(1 + i * requests / LOAD_SAMPLES, once);
    check_at(once || status, "loading fails", i);
  }
}

/* -- reading -- */

/* Leaves the number of statements, or a message. */
static int read_article(lua_State *L, int reader) {
  lua_getfield(L, LUA_REGISTRYINDEX, "read");
  lua_pushvalue(L, reader);
  lua_getfield(L, LUA_REGISTRYINDEX, "article");
  return lua_pcall(L, 2, 1, 0);
}

static void read_sweep(lua_State *L, heap *h, int once) {
  size_t before;
  long n = 1;
  int done = 0;
  before = beside(L, h);
  for (; !done && n < REQUESTS_MAX; n++) {
    int status;
    h->requests = 0;
    h->fail_at = n;
    h->once = once;
    status = read_article(L, 1);
    done = !status && h->requests < n;
    h->fail_at = 0;
    if (status) check_at(is_refusal(L, status), "reading says what failed", n);
    lua_pop(L, 1);
    if (n % COLLECT_EVERY == 0)
      check_at(beside(L, h) == before, "no leak in reading", n);
  }
  check_at(done, "reading succeeds in the end", n);
  check_at(beside(L, h) == before, "no leak after reading", n);
}

static void sweep(lua_State *L, heap *h) {
  /* The first reading loads what is loaded late. */
  check(!read_article(L, 1) && lua_tointeger(L, -1) >= 2, "two statements");
  lua_pop(L, 1);
  read_sweep(L, h, 0);
  read_sweep(L, h, 1);
}

static int prepare(lua_State *L) {
  if (compile(L, read_code)) return lua_error(L);
  lua_setfield(L, LUA_REGISTRYINDEX, "read");
  lua_pushlstring(L, article, sizeof article - 1);
  lua_setfield(L, LUA_REGISTRYINDEX, "article");
  return load(L);
}

int main(void) {
  heap h = {0};
  lua_State *L = lua_newstate(allocate_lua, &h);
  if (!L) return 1;
  lua_pushcfunction(L, prepare);
  if (lua_pcall(L, 0, 1, 0)) {
    printf("failed: %s\n", lua_tostring(L, -1));
    return 1;
  }
  load_sampled(h.requests, 0);
  load_sampled(h.requests, 1);
  sweep(L, &h);
#ifdef QUOTH_GUMBO
  lua_pushlstring(L, page, sizeof page - 1);
  lua_setfield(L, LUA_REGISTRYINDEX, "article");
  sweep(L, &h);
#endif
  lua_close(L);
  check(h.live == 0, "no live byte after lua_close");
  return report();
}
