#define _GNU_SOURCE
#include "CSystemFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static csystem_kind kind_of_mode(mode_t mode) {
  if (S_ISREG(mode)) return CSYSTEM_REGULAR;
  if (S_ISDIR(mode)) return CSYSTEM_DIRECTORY;
  if (S_ISLNK(mode)) return CSYSTEM_LINK;
  return CSYSTEM_SPECIAL;
}

static int64_t nanoseconds(struct timespec time) { return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec; }

static void fill(const struct stat *from, csystem_status *status) {
  status->kind = kind_of_mode(from->st_mode);
  status->device = from->st_dev;
  status->inode = from->st_ino;
  status->size = from->st_size > 0 ? (uint64_t)from->st_size : 0;
  status->modified = nanoseconds(from->st_mtim);
  status->changed = nanoseconds(from->st_ctim);
}

int csystem_open(const char *path, int directory) {
  int descriptor;
  int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | (directory ? O_DIRECTORY : 0);
  do descriptor = open(path, flags);
  while (descriptor < 0 && errno == EINTR);
  return descriptor;
}

int csystem_status_of(int descriptor, csystem_status *status) {
  struct stat found;
  if (fstat(descriptor, &found) != 0) return -1;
  fill(&found, status);
  return 0;
}

int csystem_status_at(const char *path, csystem_status *status) {
  struct stat found;
  if (stat(path, &found) != 0) return -1;
  fill(&found, status);
  return 0;
}

void *csystem_directory(int descriptor) { return fdopendir(descriptor); }

int csystem_next(void *directory, csystem_entry *entry) {
  for (;;) {
    errno = 0;
    struct dirent *found = readdir((DIR *)directory);
    if (found == NULL) return errno == 0 ? 0 : -1;
    const char *name = found->d_name;
    if (name[0] == '.' && (name[1] == 0 || (name[1] == '.' && name[2] == 0))) continue;
    entry->name = name;
    entry->length = strlen(name);
    entry->inode = found->d_ino;
    switch (found->d_type) {
      case DT_REG: entry->kind = CSYSTEM_REGULAR; return 1;
      case DT_DIR: entry->kind = CSYSTEM_DIRECTORY; return 1;
      case DT_LNK: entry->kind = CSYSTEM_LINK; return 1;
      case DT_FIFO:
      case DT_CHR:
      case DT_BLK:
      case DT_SOCK: entry->kind = CSYSTEM_SPECIAL; return 1;
      default: break;
    }
    // A file system that does not tell.
    struct stat status;
    int isThere = fstatat(dirfd((DIR *)directory), name, &status, AT_SYMLINK_NOFOLLOW) == 0;
    entry->kind = isThere ? kind_of_mode(status.st_mode) : CSYSTEM_UNKNOWN;
    return 1;
  }
}

int csystem_status_in(int folder, const char *name, csystem_status *status) {
  struct stat found;
  if (fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) != 0) return -1;
  fill(&found, status);
  return 0;
}

void csystem_close_directory(void *directory) { closedir((DIR *)directory); }

ptrdiff_t csystem_read(int descriptor, void *buffer, size_t length) {
  ssize_t count;
  do count = read(descriptor, buffer, length);
  while (count < 0 && errno == EINTR);
  return count;
}

void csystem_close(int descriptor) { close(descriptor); }

int64_t csystem_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return nanoseconds(now);
}

int csystem_errno(void) { return errno; }

void csystem_error_text(int error, char *buffer, size_t length) {
  const char *text = strerrordesc_np(error);
  snprintf(buffer, length, "%s", text != NULL ? text : "unknown error");
}

size_t csystem_find(const uint8_t *bytes, size_t length, uint8_t wanted) {
  const uint8_t *found = memchr(bytes, wanted, length);
  return found != NULL ? (size_t)(found - bytes) : length;
}
