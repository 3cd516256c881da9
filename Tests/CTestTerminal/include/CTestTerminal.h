#pragma once
// A pseudo-terminal with a program in it and a terminal emulator (libvterm) that shows what the program draws.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct test_terminal test_terminal;

typedef struct {
  uint32_t scalars[6];  // zero after the last; scalars[0] == UINT32_MAX in the right half of a wide character
  int width;
  bool bold, italic, underline, reverse;
  int foreground, background;  // palette number; -1 the terminal's own; 0x1000000 | 0xRRGGBB a colour of its own
} test_cell;

// Starts `path` as leader of a session of its own whose controlling terminal is the pseudo-terminal, with no signal
// blocked. `arguments` and `environment` end in NULL. NULL with errno when anything failed.
test_terminal *test_terminal_start(const char *path, char *const arguments[], char *const environment[], int rows,
                                   int columns);
// Kills the session's leader if it still runs.
void test_terminal_end(test_terminal *terminal);

// Waits up to `milliseconds` for output and feeds it to the emulator: bytes read, 0 nothing came, -1 the other side is
// closed.
ssize_t test_terminal_pump(test_terminal *terminal, int milliseconds);
// All bytes the program has written so far.
const uint8_t *test_terminal_output(const test_terminal *terminal, size_t *count);
ssize_t test_terminal_send(test_terminal *terminal, const uint8_t *bytes, size_t count);
// The kernel sends SIGWINCH.
void test_terminal_resize(test_terminal *terminal, int rows, int columns);
// The terminal goes away, as when a connection breaks.
void test_terminal_hang_up(test_terminal *terminal);

void test_terminal_cell(const test_terminal *terminal, int row, int column, test_cell *cell);
void test_terminal_cursor(const test_terminal *terminal, int *row, int *column, bool *visible);
bool test_terminal_alternate(const test_terminal *terminal);
void test_terminal_size(const test_terminal *terminal, int *rows, int *columns);
// The line discipline is in its ordinary mode: it echoes and collects lines.
bool test_terminal_cooked(const test_terminal *terminal);

pid_t test_terminal_pid(const test_terminal *terminal);
// Sends to the session's leader, or to the foreground process group.
int test_terminal_signal(const test_terminal *terminal, int signal, bool foreground);
// True once the leader has ended; its exit status, or 128 and the signal that ended it.
bool test_terminal_ended(test_terminal *terminal, int *status);
