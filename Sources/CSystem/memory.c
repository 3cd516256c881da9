#include "CSystemMemory.h"

#include <malloc.h>

void csystem_release_memory(void) { malloc_trim(0); }
