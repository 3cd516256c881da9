#pragma once
#include <stddef.h>

/// The lists of data/lexicon/names as the files stand there, in UTF-8.
extern const unsigned char *const parley_given_names;
extern const size_t parley_given_names_size;
extern const unsigned char *const parley_small_words;
extern const size_t parley_small_words_size;
