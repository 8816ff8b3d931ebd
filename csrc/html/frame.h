/* A page's markup reduced to what tells of its structure. Internal. */
#ifndef QUOTH_FRAME_H
#define QUOTH_FRAME_H

#include "../core/arena.h"

/* Elements that are open at once in a frame, but for what HTML closes by
** itself (paragraphs, list items, cells). Pages nest some thirty deep. */
#define FRAME_DEPTH 256

/* What stands in a frame where a link begins and ends, and for <time>:
** elements without content, which nest nowhere. */
#define FRAME_LINK "wbr"
#define FRAME_UNLINK "area"
#define FRAME_TIME "img"

typedef VEC(char) frame_text;

/*
** Writes the frame of the page s[0..n) into *out: tags of blocks, titles, meta
** and JSON-LD with the attributes that tell something. What is drawn, run or
** filled in is cut out, and so are comments; other tags are left out.
**
** An HTML parser may take time that is quadratic in the open elements, the
** formatting elements or the attributes of a page. In a frame there is a bound
** for each. Linear.
*/
quoth_err frame_of(quoth_arena *a, const char *s, size_t n, frame_text *out);

#endif
