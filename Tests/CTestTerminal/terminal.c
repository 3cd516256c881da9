#define _GNU_SOURCE
#include "CTestTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>

struct test_terminal {
  int master, slave;
  pid_t pid;
  bool ended;
  int status;
  VTerm *emulator;
  VTermScreen *screen;
  bool alternate, cursor_visible;
  uint8_t *output;
  size_t count, capacity;
};

static int property_changed(VTermProp property, VTermValue *value, void *user) {
  test_terminal *terminal = user;
  if (property == VTERM_PROP_ALTSCREEN) terminal->alternate = value->boolean;
  if (property == VTERM_PROP_CURSORVISIBLE) terminal->cursor_visible = value->boolean;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = property_changed};

// Answers of the emulator to the program's questions.
static void answer(const char *bytes, size_t count, void *user) {
  test_terminal_send(user, (const uint8_t *)bytes, count);
}

static int spawn(test_terminal *terminal, const char *path, char *const arguments[], char *const environment[]) {
  char slave[128];
  int error = ptsname_r(terminal->master, slave, sizeof slave);
  if (error) return error;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 0, 1);
  posix_spawn_file_actions_adddup2(&actions, 0, 2);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  error = posix_spawn(&terminal->pid, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

// Both ends are closed on exec from the first moment: a copy in a program that another test starts at the same time
// would keep the line open after a hang-up.
static int open_line(test_terminal *terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  char slave[128];
  terminal->slave = -1;
  terminal->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (terminal->master < 0 || grantpt(terminal->master) || unlockpt(terminal->master)) return -1;
  if (ptsname_r(terminal->master, slave, sizeof slave)) return -1;
  terminal->slave = open(slave, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return terminal->slave < 0 ? -1 : ioctl(terminal->master, TIOCSWINSZ, &size);
}

test_terminal *test_terminal_start(const char *path, char *const arguments[], char *const environment[], int rows,
                                   int columns) {
  test_terminal *terminal = calloc(1, sizeof *terminal);
  if (!terminal) return NULL;
  if (open_line(terminal, rows, columns) != 0) {
    if (terminal->slave >= 0) close(terminal->slave);
    if (terminal->master >= 0) close(terminal->master);
    free(terminal);
    return NULL;
  }
  terminal->cursor_visible = true;
  terminal->emulator = vterm_new(rows, columns);
  vterm_set_utf8(terminal->emulator, 1);
  vterm_output_set_callback(terminal->emulator, answer, terminal);
  terminal->screen = vterm_obtain_screen(terminal->emulator);
  vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
  vterm_screen_enable_altscreen(terminal->screen, 1);
  vterm_screen_reset(terminal->screen, 1);
  int error = spawn(terminal, path, arguments, environment);
  if (error) {
    terminal->ended = true;
    test_terminal_end(terminal);
    errno = error;
    return NULL;
  }
  return terminal;
}

void test_terminal_end(test_terminal *terminal) {
  int status;
  if (!test_terminal_ended(terminal, &status)) {
    kill(terminal->pid, SIGKILL);
    waitpid(terminal->pid, NULL, 0);
  }
  if (terminal->slave >= 0) close(terminal->slave);
  if (terminal->master >= 0) close(terminal->master);
  vterm_free(terminal->emulator);
  free(terminal->output);
  free(terminal);
}

static void keep(test_terminal *terminal, const char *bytes, size_t count) {
  if (terminal->count + count > terminal->capacity) {
    terminal->capacity = 2 * (terminal->count + count);
    terminal->output = realloc(terminal->output, terminal->capacity);
  }
  memcpy(terminal->output + terminal->count, bytes, count);
  terminal->count += count;
}

ssize_t test_terminal_pump(test_terminal *terminal, int milliseconds) {
  if (terminal->master < 0) return -1;
  struct pollfd ready = {.fd = terminal->master, .events = POLLIN};
  if (poll(&ready, 1, milliseconds) <= 0) return 0;
  char bytes[65536];
  ssize_t count = read(terminal->master, bytes, sizeof bytes);
  if (count < 0) return errno == EAGAIN || errno == EINTR ? 0 : -1;
  if (count == 0) return -1;
  keep(terminal, bytes, (size_t)count);
  vterm_input_write(terminal->emulator, bytes, (size_t)count);
  return count;
}

const uint8_t *test_terminal_output(const test_terminal *terminal, size_t *count) {
  *count = terminal->count;
  return terminal->output;
}

ssize_t test_terminal_send(test_terminal *terminal, const uint8_t *bytes, size_t count) {
  if (terminal->master < 0) return -1;
  size_t sent = 0;
  while (sent < count) {
    ssize_t written = write(terminal->master, bytes + sent, count - sent);
    if (written > 0) {
      sent += (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd ready = {.fd = terminal->master, .events = POLLOUT};
      if (poll(&ready, 1, 5000) <= 0) break;
    } else if (errno != EINTR) {
      return -1;
    }
  }
  return (ssize_t)sent;
}

void test_terminal_resize(test_terminal *terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  vterm_set_size(terminal->emulator, rows, columns);
  ioctl(terminal->master, TIOCSWINSZ, &size);
}

void test_terminal_hang_up(test_terminal *terminal) {
  close(terminal->slave);
  close(terminal->master);
  terminal->slave = terminal->master = -1;
}

static int color(VTermColor color) {
  if (color.type & VTERM_COLOR_DEFAULT_MASK) return -1;
  if (VTERM_COLOR_IS_INDEXED(&color)) return color.indexed.idx;
  return 0x1000000 | color.rgb.red << 16 | color.rgb.green << 8 | color.rgb.blue;
}

void test_terminal_cell(const test_terminal *terminal, int row, int column, test_cell *cell) {
  VTermScreenCell shown;
  memset(&shown, 0, sizeof shown);
  vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &shown);
  memcpy(cell->scalars, shown.chars, sizeof cell->scalars);
  cell->width = shown.width;
  cell->bold = shown.attrs.bold;
  cell->italic = shown.attrs.italic;
  cell->underline = shown.attrs.underline != 0;
  cell->reverse = shown.attrs.reverse;
  cell->foreground = color(shown.fg);
  cell->background = color(shown.bg);
}

void test_terminal_cursor(const test_terminal *terminal, int *row, int *column, bool *visible) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal->emulator), &position);
  *row = position.row;
  *column = position.col;
  *visible = terminal->cursor_visible;
}

bool test_terminal_alternate(const test_terminal *terminal) { return terminal->alternate; }

void test_terminal_size(const test_terminal *terminal, int *rows, int *columns) {
  vterm_get_size(terminal->emulator, rows, columns);
}

bool test_terminal_cooked(const test_terminal *terminal) {
  struct termios modes;
  return tcgetattr(terminal->slave, &modes) == 0 && (modes.c_lflag & ICANON) && (modes.c_lflag & ECHO) &&
         (modes.c_lflag & ISIG);
}

pid_t test_terminal_pid(const test_terminal *terminal) { return terminal->pid; }

int test_terminal_signal(const test_terminal *terminal, int signal, bool foreground) {
  if (!foreground) return kill(terminal->pid, signal);
  pid_t group = tcgetpgrp(terminal->master);
  return group > 0 ? kill(-group, signal) : -1;
}

bool test_terminal_ended(test_terminal *terminal, int *status) {
  int raw;
  if (!terminal->ended && waitpid(terminal->pid, &raw, WNOHANG) == terminal->pid) {
    terminal->ended = true;
    terminal->status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
  }
  *status = terminal->status;
  return terminal->ended;
}
