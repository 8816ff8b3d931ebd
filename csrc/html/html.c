/*
** quoth.html: the text of a page and its structure, by libgumbo. A module of
** its own, so that nothing but reading pages needs the library.
**
** The allocator of libgumbo may not fail, so a refusal jumps out of it. All of
** its memory is in one arena, which is dropped: libgumbo's own function that
** frees a page goes as deep as the page.
*/
#include <gumbo.h>
#include <lauxlib.h>
#include <lua.h>
#include <setjmp.h>
#include <string.h>

#include "../lua/compat.h"
#include "frame.h"

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

#define PAGE_META "quoth.html"

typedef struct {
  uint32_t parent; /* its number, from 1; 0 for none */
  const GumboElement *node;
} part;

/* What stands between two breaks: half-open bytes of the text. */
typedef struct {
  uint32_t beg, end;
  uint32_t part;          /* number of the element that it stands in */
  uint32_t solid, linked; /* bytes that are no space, and those in links */
} block;

typedef struct {
  const GumboVector *children;
  unsigned next; /* child */
  uint32_t part; /* number of the element whose children they are */
  int breaks;    /* does it stand in a line of its own? */
  int pre;
} level;

typedef struct {
  quoth_arena arena;
  jmp_buf refused;
  frame_text frame, text;
  VEC(part) parts;
  VEC(block) blocks;
  VEC(level) levels;
  uint32_t at;      /* the part that is read */
  int open;         /* has a block begun? */
  int space;        /* is a space due? */
  uint32_t link;    /* one more than the levels where a link began; 0: none */
} page;

/* -- memory -- */

static void *allocate(void *ud, size_t size) {
  page *p = ud;
  void *got = arena_resize(&p->arena, NULL, size ? size : 1);
  if (!got) longjmp(p->refused, 1);
  return got;
}

static void release(void *ud, void *got) {
  page *p = ud;
  if (got) arena_resize(&p->arena, got, 0);
}

#define ROOM(p, vec)                                            \
  do {                                                          \
    if (vec_room(&(p)->arena, &(p)->vec, 1)) longjmp((p)->refused, 1); \
  } while (0)

/* -- the text -- */

static void add_byte(page *p, char c) {
  ROOM(p, text);
  p->text.v[p->text.n++] = c;
}

static void end_block(page *p) {
  block *b;
  p->space = 0;
  if (!p->open) return;
  b = &p->blocks.v[p->blocks.n - 1];
  while (p->text.v[p->text.n - 1] == '\n') p->text.n--;
  b->end = p->text.n;
  p->open = 0;
}

static void begin_block(page *p) {
  block *b;
  if (p->blocks.n) {
    add_byte(p, '\n');
    add_byte(p, '\n');
  }
  ROOM(p, blocks);
  b = &p->blocks.v[p->blocks.n++];
  memset(b, 0, sizeof *b);
  b->beg = p->text.n;
  b->part = p->at;
  p->open = 1;
}

static int is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* White space is one space, or in preformatted text a line end. */
static void add_text(page *p, const char *s, int pre) {
  for (; *s; s++) {
    block *b;
    if (is_space(*s)) {
      if (pre && *s == '\n' && p->open) {
        add_byte(p, '\n');
        p->space = 0;
      } else {
        p->space = p->open && p->text.v[p->text.n - 1] != '\n';
      }
      continue;
    }
    if (!p->open) begin_block(p);
    if (p->space) add_byte(p, ' ');
    p->space = 0;
    add_byte(p, *s);
    b = &p->blocks.v[p->blocks.n - 1];
    b->solid++;
    b->linked += p->link != 0;
  }
}

/* -- the tree -- */

static uint32_t add_part(page *p, const GumboElement *el) {
  part *t;
  ROOM(p, parts);
  t = &p->parts.v[p->parts.n++];
  t->node = el;
  t->parent = p->at;
  return p->parts.n;
}

static void enter(page *p, const GumboElement *el) {
  level *up = p->levels.n ? &p->levels.v[p->levels.n - 1] : NULL, *l;
  int pre = el->tag == GUMBO_TAG_PRE || (up && up->pre);
  uint32_t number;
  switch (el->tag) {
    case GUMBO_TAG_WBR: p->link = p->levels.n + 1; return;
    case GUMBO_TAG_AREA: p->link = 0; return;
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_META:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT: add_part(p, el); return; /* they break no line */
    default: end_block(p);
  }
  if (!el->children.length) return;
  number = add_part(p, el);
  ROOM(p, levels);
  l = &p->levels.v[p->levels.n++];
  l->children = &el->children;
  l->next = 0;
  l->part = number;
  l->pre = pre;
  p->at = number;
}

static void leave(page *p) {
  end_block(p);
  if (p->link > p->levels.n--) p->link = 0; /* it was not closed */
  p->at = p->levels.n ? p->levels.v[p->levels.n - 1].part : 0;
}

static void walk(page *p, const GumboNode *root) {
  if (root->type != GUMBO_NODE_ELEMENT) return;
  enter(p, &root->v.element);
  while (p->levels.n) {
    level *l = &p->levels.v[p->levels.n - 1];
    const GumboNode *node;
    if (l->next == l->children->length) {
      leave(p);
      continue;
    }
    node = l->children->data[l->next++];
    switch (node->type) {
      case GUMBO_NODE_ELEMENT: enter(p, &node->v.element); break;
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_CDATA: add_text(p, node->v.text.text, l->pre); break;
      default: break;
    }
  }
}

/* QUOTH_ENOMEM, or QUOTH_EBIG */
static quoth_err read_page(page *p, const char *s, size_t n) {
  GumboOptions options = kGumboDefaultOptions;
  quoth_err e;
  if (setjmp(p->refused)) return QUOTH_ENOMEM;
  e = frame_of(&p->arena, s, n, &p->frame);
  if (e) return e;
  options.allocator = allocate;
  options.deallocator = release;
  options.userdata = p;
  options.max_errors = 0;
  walk(p, gumbo_parse_with_options(&options, p->frame.v ? p->frame.v : "",
                                   p->frame.n)->root);
  return QUOTH_OK;
}

/* -- for Lua -- */

static page *new_page(lua_State *L) {
  void *ud;
  lua_Alloc f = lua_getallocf(L, &ud);
  page *p = lua_newuserdatauv(L, sizeof *p, 0);
  memset(p, 0, sizeof *p);
  arena_init(&p->arena, f, ud);
  luaL_setmetatable(L, PAGE_META);
  return p;
}

static int page_gc(lua_State *L) {
  arena_drop(&((page *)luaL_checkudata(L, 1, PAGE_META))->arena);
  return 0;
}

static void push_part(lua_State *L, const part *t) {
  const GumboVector *attributes = &t->node->attributes;
  lua_createtable(L, 0, 2 + (int)attributes->length);
  lua_pushstring(L, gumbo_normalized_tagname(t->node->tag));
  lua_setfield(L, -2, "tag");
  lua_pushinteger(L, t->parent);
  lua_setfield(L, -2, "parent");
  for (unsigned i = 0; i < attributes->length; i++) {
    const GumboAttribute *a = attributes->data[i];
    lua_pushstring(L, a->value);
    lua_setfield(L, -2, a->name);
  }
  if (t->node->children.length && (t->node->tag == GUMBO_TAG_TITLE ||
                                   t->node->tag == GUMBO_TAG_SCRIPT)) {
    const GumboNode *text = t->node->children.data[0];
    if (text->type != GUMBO_NODE_ELEMENT) {
      lua_pushstring(L, text->v.text.text);
      lua_setfield(L, -2, "text");
    }
  }
}

/* html.parse(markup) -> text, blocks, parts | nil, message, code
**   text    UTF-8 (as the markup must be), blocks with an empty line between
**   blocks  list of { first, last, part, linked }: bytes of the text, number
**           of the element around, share of what stands in links (0 to 1)
**   parts   the elements that tell something, in the order of the page:
**           { tag, parent (a number, 0 for none), attributes by their names };
**           titles and scripts have a text */
static int html_parse(lua_State *L) {
  size_t n;
  const char *s = luaL_checklstring(L, 1, &n);
  page *p = new_page(L);
  quoth_err e = read_page(p, s, n);
  if (e == QUOTH_ENOMEM) { /* once more when all garbage is gone */
    arena_drop(&p->arena);
    lua_gc(L, LUA_GCCOLLECT, 0);
    p = new_page(L);
    e = read_page(p, s, n);
  }
  if (e == QUOTH_ENOMEM) return luaL_error(L, "not enough memory");
  if (e) {
    luaL_pushfail(L);
    lua_pushliteral(L, "text of 4 GiB or more");
    lua_pushliteral(L, "ebig");
    return 3;
  }
  lua_pushlstring(L, p->text.v ? p->text.v : "", p->text.n);
  lua_createtable(L, (int)p->blocks.n, 0);
  for (uint32_t i = 0; i < p->blocks.n; i++) {
    const block *b = &p->blocks.v[i];
    lua_createtable(L, 0, 4);
    lua_pushinteger(L, (lua_Integer)b->beg + 1);
    lua_setfield(L, -2, "first");
    lua_pushinteger(L, b->end);
    lua_setfield(L, -2, "last");
    lua_pushinteger(L, b->part);
    lua_setfield(L, -2, "part");
    lua_pushnumber(L, (lua_Number)b->linked / (lua_Number)b->solid);
    lua_setfield(L, -2, "linked");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_createtable(L, (int)p->parts.n, 0);
  for (uint32_t i = 0; i < p->parts.n; i++) {
    push_part(L, &p->parts.v[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  arena_drop(&p->arena);
  return 3;
}

EXPORT int luaopen_quoth_html(lua_State *L);

int luaopen_quoth_html(lua_State *L) {
  static const luaL_Reg functions[] = {{"parse", html_parse}, {NULL, NULL}};
  luaL_newmetatable(L, PAGE_META);
  lua_pushcfunction(L, page_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
  luaL_newlib(L, functions);
  return 1;
}
