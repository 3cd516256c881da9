#pragma once
#include <stddef.h>
#include <stdint.h>

// Where a part stands first in a text, or -1; several gigabytes a second.
ptrdiff_t csystem_find_part(const uint8_t *text, size_t length, const uint8_t *part, size_t part_length);
