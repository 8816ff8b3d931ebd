/* Text: bytes of whatever charset to checked UTF-8. Internal. */
#ifndef QUOTH_TEXT_H
#define QUOTH_TEXT_H

#include "../quoth.h"
#include "arena.h"

enum quoth_repair_kind {
  REPAIR_BAD,    /* a sequence that is no character, now U+FFFD */
  REPAIR_CHARSET /* the charset was guessed; the span is all of the text */
};

typedef struct {
  quoth_span span; /* in the decoded text */
  quoth_span raw;  /* what stood there in the input */
  uint8_t kind;    /* quoth_repair_kind */
} quoth_repair;

typedef struct {
  const char *s; /* valid UTF-8, not terminated */
  uint32_t len;
  const char *charset; /* what it was read as: "utf-8", "windows-1252", ... */
  VEC(quoth_repair) repairs;
  uint64_t error_pos; /* byte of the input, for QUOTH_EUTF8 */
} quoth_text;

/*
** Decodes s[0..n). `charset` forces one: utf-8, us-ascii, utf-16, utf-16le,
** utf-16be, windows-1252, iso-8859-1, iso-8859-15 (case and hyphens do not
** matter; QUOTH_EARG for others); NULL finds out by byte order mark and
** validity. A valid UTF-8 text is not copied: out->s is s, a byte order mark
** included, so that positions are those of the input. Bad sequences become
** one U+FFFD each, cut as the WHATWG encoding standard does; with `strict`
** they, and any text not UTF-8 when no charset is given and no UTF-16 mark
** tells one, are QUOTH_EUTF8 with the byte in error_pos.
*/
quoth_err text_decode(quoth_arena *a, const char *s, size_t n,
                      const char *charset, int strict, quoth_text *out);

/* Notes a repair: for those who decode other charsets. */
quoth_err text_add_repair(quoth_arena *a, quoth_text *t, quoth_span span,
                          quoth_span raw, int kind);

/* Bytes of s[0..n) before the first that is not valid UTF-8; n if all are. */
size_t text_valid(const char *s, size_t n);

/* Where s[0..n) first holds the words what[0..len), len > 0; n for nowhere.
** Words are short: the time grows with n * len. */
size_t text_seek(const char *s, size_t n, const char *what, size_t len);

/* What text_char and text_encode take for no character. */
#define TEXT_BAD UINT32_MAX
#define TEXT_REPLACEMENT 0xFFFDu

/* The character at s[0..n), n > 0: its length, or the length of the maximal
** bad sequence with *cp = TEXT_BAD. */
uint32_t text_char(const char *s, size_t n, uint32_t *cp);
/* Writes 1 to TEXT_CHAR_MAX bytes; cp must be a Unicode scalar value. */
#define TEXT_CHAR_MAX 4
uint32_t text_encode(uint32_t cp, char *dst);

/* What Windows-1252 means by the bytes 0x80 to 0x9F; the five that it leaves
** undefined are the C1 controls, as in the WHATWG index. */
#define TEXT_CP1252_FIRST 0x80
#define TEXT_CP1252_LAST 0x9F
extern const uint16_t text_cp1252[TEXT_CP1252_LAST - TEXT_CP1252_FIRST + 1];

#endif
