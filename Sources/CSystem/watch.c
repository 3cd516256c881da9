#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "CSystemFiles.h"

int csystem_watch_open(void) { return inotify_init1(IN_CLOEXEC | IN_NONBLOCK); }

int csystem_watch_add(int watch, const char *folder) {
  uint32_t mask = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF |
                  IN_ATTRIB | IN_ONLYDIR;
  return inotify_add_watch(watch, folder, mask) < 0 ? -1 : 0;
}

int csystem_watch_wait(int watch, int wake, int milliseconds) {
  struct pollfd waiting[2] = {{.fd = wake, .events = POLLIN}, {.fd = watch, .events = POLLIN}};
  int count;
  do count = poll(waiting, 2, milliseconds);
  while (count < 0 && errno == EINTR);
  if (count < 0 || waiting[0].revents != 0) return -1;
  if (waiting[1].revents == 0) return 0;
  char events[4096];
  while (read(watch, events, sizeof events) > 0) {
  }
  return 1;
}

int csystem_wake_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void csystem_wake(int wake) {
  uint64_t one = 1;
  ssize_t written = write(wake, &one, sizeof one);
  (void)written;
}
