#define _GNU_SOURCE
#include "CNcurses.h"

#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Everything here is set up beforehand, because a signal handler may call next to nothing.
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
enum { crash_count = sizeof crashes / sizeof *crashes };
static struct sigaction before[crash_count];
static struct termios modes;
static uint8_t farewell[512];
static size_t farewell_count;
static volatile sig_atomic_t guarded, has_modes, installed;

static void crashed(int number) {
  if (guarded) {
    guarded = 0;
    if (write(STDOUT_FILENO, farewell, farewell_count) < 0) has_modes = has_modes;
    if (has_modes) tcsetattr(STDOUT_FILENO, TCSANOW, &modes);
  }
  // Whoever was there before (a debugger's handler, the default) gets the signal next.
  for (int i = 0; i < crash_count; i++)
    if (crashes[i] == number) sigaction(number, &before[i], NULL);
  raise(number);
}

// A stack of its own, for the crash that comes of a full one.
static void lend_stack(void) {
  stack_t now, stack = {.ss_size = 64 * 1024};
  if (sigaltstack(NULL, &now) != 0 || !(now.ss_flags & SS_DISABLE)) return;
  stack.ss_sp = malloc(stack.ss_size);
  if (stack.ss_sp && sigaltstack(&stack, NULL) != 0) free(stack.ss_sp);
}

void nc_guard_line(void) {
  has_modes = tcgetattr(STDOUT_FILENO, &modes) == 0;
  if (installed) return;
  installed = 1;
  lend_stack();
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before[i]);
}

void nc_set_farewell(const uint8_t *bytes, size_t count) {
  farewell_count = count < sizeof farewell ? count : 0;
  memcpy(farewell, bytes, farewell_count);
}

void nc_set_guarded(bool value) { guarded = value; }
