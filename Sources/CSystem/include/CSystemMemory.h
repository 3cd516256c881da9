#pragma once

// Gives memory that is free back to the system. glibc keeps it otherwise, as what was read last may lie above it.
void csystem_release_memory(void);
