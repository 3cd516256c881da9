#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <term.h>
#include <unistd.h>

const uint32_t nc_bold = A_BOLD, nc_dim = A_DIM, nc_italic = A_ITALIC, nc_underline = A_UNDERLINE,
               nc_reverse = A_REVERSE;

int nc_lookup(const char *terminal, int out) {
  int result = -1;
  return setupterm(terminal, out, &result) == OK || result > 0 ? 1 : result;
}

void nc_forget(void) {
  if (cur_term) del_curterm(cur_term);
}

const char *nc_string(const char *capability) {
  const char *value = tigetstr(capability);
  return value == (const char *)-1 ? NULL : value;
}

struct nc_screen {
  SCREEN *screen;
  FILE *output;
};

// Until it has come back once from endwin, ncurses 6.4 writes after every movement of the cursor: a hundred small writes
// a frame, each of which may become a packet of its own on a remote line. It is sent there and back once, while its
// descriptor leads nowhere, so that the terminal sees nothing of it.
static void settle(int out) {
  int terminal = fcntl(out, F_DUPFD_CLOEXEC, 0);
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (terminal >= 0 && nowhere >= 0 && dup3(nowhere, out, O_CLOEXEC) >= 0) {
    endwin();
    dup3(terminal, out, O_CLOEXEC);
  }
  if (nowhere >= 0) close(nowhere);
  if (terminal >= 0) close(terminal);
}

nc_screen *nc_open(const char *terminal, int in) {
  FILE *input = in == STDIN_FILENO ? stdin : fdopen(in, "r");
  int out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  nc_screen *opened = malloc(sizeof *opened);
  FILE *output = out >= 0 ? fdopen(out, "w") : NULL;
  if (!input || !output || !opened) {
    if (output) {
      fclose(output);
    } else if (out >= 0) {
      close(out);
    }
    free(opened);
    return NULL;
  }
  // LINES and COLUMNS of the environment are often stale; the line itself is asked.
  use_env(FALSE);
  use_tioctl(TRUE);
  SCREEN *screen = newterm(terminal, output, input);
  if (!screen) {
    fclose(output);
    free(opened);
    return NULL;
  }
  // ncurses' own handlers are taken out again: signals are read from a descriptor, and SIGTSTP must keep its default
  // meaning.
  const int signals[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) signal(signals[i], SIG_DFL);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  intrflush(stdscr, FALSE);
  idlok(stdscr, TRUE);
  settle(out);
  *opened = (nc_screen){screen, output};
  return opened;
}

void nc_close(nc_screen *screen) {
  delscreen(screen->screen);
  fclose(screen->output);
  free(screen);
}
void nc_leave(void) { endwin(); }
void nc_enter(void) { reset_prog_mode(); }

int nc_start_color(bool *defaults) {
  *defaults = true;
  if (!has_colors() || start_color() != OK) return 0;
  *defaults = use_default_colors() == OK;
  return COLORS;
}

int nc_pair(int foreground, int background) { return alloc_pair(foreground, background); }

// Pairs beyond a short go by the extension's pointer.
void nc_attributes(uint32_t attributes, int pair) { wattr_set(stdscr, attributes, (short)pair, &pair); }

void nc_write(int row, int column, const wchar_t *text, int count) {
  mvwaddnwstr(stdscr, row, column, text, count);
}

void nc_erase(void) { werase(stdscr); }
void nc_show_cursor(bool visible) { curs_set(visible); }
void nc_repaint(void) { clearok(stdscr, TRUE); }
void nc_resize(int height, int width) { resizeterm(height, width); }

void nc_refresh(int row, int column) {
  leaveok(stdscr, row < 0);
  if (row >= 0) wmove(stdscr, row, column);
  wrefresh(stdscr);
}
