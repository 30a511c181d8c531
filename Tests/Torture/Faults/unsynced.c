#define _GNU_SOURCE
#include "unsynced.h"
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* One change of a file, and what was there before it. `count` is 0 where the length was set. */
struct change {
  struct change *former;
  dev_t device;
  ino_t file;
  int fd;
  off_t offset, old_length, new_length;
  size_t count, old_count;
  unsigned char *old_bytes, *new_bytes;
};

static struct change *newest;
static uint64_t random_state;

void unsynced_begin(unsigned long seed) { random_state = seed * 2654435761u + 1; }

static bool coin(void) {
  random_state = random_state * 6364136223846793005u + 1442695040888963407u;
  return random_state >> 63;
}

/* The system's own calls: the library's are the ones that count. */
static void put(int fd, const void *bytes, size_t count, off_t offset) {
  if (count) (void)!syscall(SYS_pwrite64, fd, bytes, count, offset);
}

static void set_length(int fd, off_t length) { (void)!syscall(SYS_ftruncate, fd, length); }

static struct change *begin_change(int fd, off_t from, size_t reach) {
  struct stat state;
  if (fstat(fd, &state) != 0 || !S_ISREG(state.st_mode)) return NULL;
  struct change *change = calloc(1, sizeof *change);
  if (!change) abort();
  change->device = state.st_dev;
  change->file = state.st_ino;
  /* Kept open, since the program may close its own before the power goes. */
  change->fd = fcntl(fd, F_DUPFD_CLOEXEC, 200);
  change->offset = from;
  change->old_length = state.st_size;
  change->old_bytes = malloc(reach + 1);
  if (!change->old_bytes) abort();
  ssize_t old = syscall(SYS_pread64, fd, change->old_bytes, reach, from);
  change->old_count = old > 0 ? (size_t)old : 0;
  change->former = newest;
  newest = change;
  return change;
}

void unsynced_write(int fd, const void *bytes, size_t count, off_t offset) {
  struct change *change = begin_change(fd, offset, count);
  if (!change) return;
  change->count = count;
  change->new_bytes = malloc(count + 1);
  if (!change->new_bytes) abort();
  memcpy(change->new_bytes, bytes, count);
  change->new_length = change->old_length;
}

void unsynced_truncate(int fd, off_t length) {
  struct stat state;
  if (fstat(fd, &state) != 0) return;
  size_t reach = state.st_size > length ? (size_t)(state.st_size - length) : 0;
  struct change *change = begin_change(fd, length, reach);
  if (change) change->new_length = length;
}

static void forget(struct change *change) {
  close(change->fd);
  free(change->old_bytes);
  free(change->new_bytes);
  free(change);
}

void unsynced_sync(int fd) {
  struct stat state;
  if (fstat(fd, &state) != 0) return;
  for (struct change **place = &newest; *place;) {
    struct change *change = *place;
    if (change->device == state.st_dev && change->file == state.st_ino) {
      *place = change->former;
      forget(change);
    } else {
      place = &change->former;
    }
  }
}

/* From the newest back, so that each finds the file as it left it; kept ones are then made again. */
void unsynced_lose(bool some) {
  struct change *kept = NULL;
  while (newest) {
    struct change *change = newest;
    newest = change->former;
    put(change->fd, change->old_bytes, change->old_count, change->offset);
    set_length(change->fd, change->old_length);
    if (some && coin()) {
      change->former = kept;
      kept = change;
    } else {
      forget(change);
    }
  }
  for (struct change *change = kept; change; change = change->former) {
    if (change->count) put(change->fd, change->new_bytes, change->count, change->offset);
    else set_length(change->fd, change->new_length);
  }
}
