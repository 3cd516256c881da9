#pragma once
#include <dirent.h>
#include <stddef.h>
#include <stdint.h>

// Files and folders, without the parts of the C interface that Swift cannot import.

typedef enum {
  CSYSTEM_UNKNOWN,
  CSYSTEM_REGULAR,
  CSYSTEM_DIRECTORY,
  CSYSTEM_LINK,
  CSYSTEM_SPECIAL,  // FIFO, device, socket
} csystem_kind;

typedef struct {
  csystem_kind kind;
  uint64_t device;
  uint64_t inode;
  uint64_t size;
  int64_t modified;  // nanoseconds since 1970
  int64_t changed;   // of contents or of what is told here
} csystem_status;

typedef struct {
  const char *name;  // valid until the next entry is read
  size_t length;
  csystem_kind kind;
  uint64_t inode;
} csystem_entry;

// Opens for reading without waiting (FIFOs, devices) and without becoming a controlling terminal. -1: see errno.
int csystem_open(const char *path, int directory);
// What an open file is. 0, or -1: see errno.
int csystem_status_of(int descriptor, csystem_status *status);
// What a name in an open folder stands for, links not followed. 0, or -1: see errno.
int csystem_status_in(int folder, const char *name, csystem_status *status);
// What a path leads to, links followed. 0, or -1: see errno.
int csystem_status_at(const char *path, csystem_status *status);
// The folder takes the descriptor over. NULL: see errno.
void *csystem_directory(int descriptor);
// 1: an entry, "." and ".." left out; 0: no more; -1: see errno.
int csystem_next(void *directory, csystem_entry *entry);
void csystem_close_directory(void *directory);
// Bytes read, 0 at the end, -1: see errno; interrupted calls are repeated.
ptrdiff_t csystem_read(int descriptor, void *buffer, size_t length);
void csystem_close(int descriptor);
// Nanoseconds since 1970.
int64_t csystem_now(void);
int csystem_errno(void);
// The message of an error number in the C locale.
void csystem_error_text(int error, char *buffer, size_t length);

// Tells of changes in folders (inotify). A descriptor, or -1: see errno.
int csystem_watch_open(void);
// Watches one folder: texts added, written, moved, removed. 0, or -1: see errno.
int csystem_watch_add(int watch, const char *folder);
// Waits for a change or for `wake` to be readable, at most so many milliseconds (-1: for ever), and swallows what is
// told. 1: something changed; 0: nothing; -1: `wake` has become readable.
int csystem_watch_wait(int watch, int wake, int milliseconds);
// A descriptor that becomes readable, and stays so, after csystem_wake. -1: see errno.
int csystem_wake_open(void);
void csystem_wake(int wake);

// The first place of a byte in a buffer, or its length; the C library does this many bytes at a time.
size_t csystem_find(const uint8_t *bytes, size_t length, uint8_t wanted);
