#include "CNames.h"

static const unsigned char given_names[] = {
#embed "../../data/lexicon/names/given.txt"
};
const unsigned char *const parley_given_names = given_names;
const size_t parley_given_names_size = sizeof given_names;

static const unsigned char small_words[] = {
#embed "../../data/lexicon/names/small-words.txt"
};
const unsigned char *const parley_small_words = small_words;
const size_t parley_small_words_size = sizeof small_words;
