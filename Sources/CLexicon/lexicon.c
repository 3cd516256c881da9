#include "CLexicon.h"

// The first build of a clean checkout has no compiled lexicon yet: the program it makes compiles one from
// data/lexicon, and the second build carries it (see the Makefile).
#if __has_embed("../../data/compiled/lexicon.bin") == __STDC_EMBED_FOUND__
_Alignas(16) static const unsigned char bytes[] = {
#embed "../../data/compiled/lexicon.bin"
};
const unsigned char *const parley_lexicon_bytes = bytes;
const size_t parley_lexicon_size = sizeof bytes;
#else
const unsigned char *const parley_lexicon_bytes = (const unsigned char *)"";
const size_t parley_lexicon_size = 0;
#endif
