// The rival of bench_norm.c: ICU's UTF-8 NFC with Edits, which has no C
// interface. It writes into a buffer of its own that is never grown.
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

extern "C" int icu_nfc(const char *s, int n, char *out, int room,
                       int *out_len);

int icu_nfc(const char *s, int n, char *out, int room, int *out_len) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(error);
  icu::CheckedArrayByteSink sink(out, room);
  icu::Edits edits;
  if (U_FAILURE(error)) return -1;
  nfc->normalizeUTF8(0, icu::StringPiece(s, n), sink, &edits, error);
  *out_len = sink.NumberOfBytesWritten();
  return U_FAILURE(error) || sink.Overflowed() ? -1 : edits.numberOfChanges();
}
