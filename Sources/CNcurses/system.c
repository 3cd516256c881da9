#define _GNU_SOURCE
#include "CNcurses.h"

#include <fcntl.h>
#include <langinfo.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

void nc_size(int fd, int *height, int *width) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) memset(&size, 0, sizeof size);
  *height = size.ws_row;
  *width = size.ws_col;
}

unsigned char nc_erase_byte(int fd) {
  struct termios line;
  return tcgetattr(fd, &line) == 0 && line.c_cc[VERASE] ? line.c_cc[VERASE] : 0x7f;
}

const char *nc_codeset(void) { return nl_langinfo(CODESET); }
int nc_columns(wchar_t scalar) { return wcwidth(scalar); }
int nc_signalfd(const sigset_t *signals) { return signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC); }

int nc_next_signal(int fd) {
  struct signalfd_siginfo info;
  return read(fd, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

int nc_eventfd(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }
int nc_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }
int nc_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }
char **nc_environment(void) { return environ; }
int nc_exited(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }
bool nc_stopped(int status) { return WIFSTOPPED(status); }
