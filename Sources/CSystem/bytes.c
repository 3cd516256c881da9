#define _GNU_SOURCE
#include "CSystemBytes.h"
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>

// How common a byte is in texts of many scripts without case: blanks and the first bytes of Cyrillic letters most.
static int commonness(uint8_t byte) {
  if (byte == 0x20 || byte == 0xD0 || byte == 0xD1) return 3;
  if (byte < 0x80) return strchr("aeinorst", byte) != NULL ? 2 : 1;
  return byte >= 0xB0 && byte < 0xC0 ? 2 : 1;
}

// Where 16 places at once may begin the part: two of its bytes are there.
static unsigned candidates(const uint8_t *text, size_t one, size_t other, __m128i first, __m128i second) {
  __m128i left = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(text + one)), first);
  __m128i right = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(text + other)), second);
  return (unsigned)_mm_movemask_epi8(_mm_and_si128(left, right));
}
#endif

ptrdiff_t csystem_find_part(const uint8_t *text, size_t length, const uint8_t *part, size_t part_length) {
  if (part_length == 0 || part_length > length) return part_length == 0 ? 0 : -1;
  size_t place = 0;
#ifdef __SSE2__
  // The two bytes of the part that are least common, the later ones of equals.
  size_t one = 0, other = part_length - 1;
  for (size_t at = 0; at < part_length; at++)
    if (commonness(part[at]) <= commonness(part[other])) other = at;
  one = other == 0 ? part_length - 1 : 0;
  for (size_t at = 0; at < part_length; at++)
    if (at != other && commonness(part[at]) <= commonness(part[one])) one = at;
  __m128i first = _mm_set1_epi8((char)part[one]), second = _mm_set1_epi8((char)part[other]);
  // Places from which the whole part, and 16 bytes behind each of its bytes, lie within the text.
  size_t starts = length - part_length + 1;
  for (; place + 16 <= starts; place += 16) {
    unsigned mask = candidates(text + place, one, other, first, second);
    for (; mask != 0; mask &= mask - 1) {
      size_t at = place + (size_t)__builtin_ctz(mask);
      if (memcmp(text + at, part, part_length) == 0) return (ptrdiff_t)at;
    }
  }
#endif
  const uint8_t *found = memmem(text + place, length - place, part, part_length);
  return found == NULL ? -1 : found - text;
}
