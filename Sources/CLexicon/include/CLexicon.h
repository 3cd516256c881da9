#pragma once
#include <stddef.h>

/// The compiled lexicon carried in the program; `parley_lexicon_size` is 0 when none was built in.
extern const unsigned char *const parley_lexicon_bytes;
extern const size_t parley_lexicon_size;
