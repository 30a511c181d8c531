#define _GNU_SOURCE
#include "include/faults.h"
#include "unsynced.h"
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/types.h>
#include <unistd.h>

enum call { CALL_WRITE = 1, CALL_SYNC = 2, CALL_OPEN = 4, CALL_READ = 8 };
enum kind { NOTHING, KILL, CUT, CUT_SOME, FAIL, SHORT, UNLOCKED };

static enum kind kind;
static int calls, failure;
static long at, seen;
static bool stays, lies;
static const char *files, *note;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int loket_fault_is_set(void) { return kind != NOTHING; }

static int calls_named(const char *name) {
  if (!strncmp(name, "write", 5)) return CALL_WRITE;
  if (!strncmp(name, "sync", 4)) return CALL_SYNC;
  if (!strncmp(name, "open", 4)) return CALL_OPEN;
  if (!strncmp(name, "read", 4)) return CALL_READ;
  if (!strncmp(name, "change", 6)) return CALL_WRITE | CALL_SYNC;
  return 0;
}

__attribute__((constructor)) static void begin(void) {
  const char *fault = getenv("LOKET_FAULT");
  files = getenv("LOKET_FAULT_FILES");
  note = getenv("LOKET_FAULT_NOTE");
  lies = getenv("LOKET_FAULT_LIES") != NULL;
  const char *seed = getenv("LOKET_FAULT_SEED");
  if (!fault) return;
  if (!strcmp(fault, "unlocked")) { kind = UNLOCKED; return; }
  const char *call = strchr(fault, ':');
  const char *place = call ? strchr(call + 1, ':') : NULL;
  if (!place || !(calls = calls_named(call + 1))) _exit(64);
  at = strtol(place + 1, NULL, 10);
  stays = strchr(place, '+') != NULL;
  if (!strncmp(fault, "kill:", 5)) kind = KILL;
  else if (!strncmp(fault, "cut:", 4)) kind = CUT;
  else if (!strncmp(fault, "cut-some:", 9)) kind = CUT_SOME;
  else if (!strncmp(fault, "short:", 6)) kind = SHORT;
  else if ((failure = atoi(fault)) > 0) kind = FAIL;
  else _exit(64);
  if (kind == CUT || kind == CUT_SOME) unsynced_begin(seed ? strtoul(seed, NULL, 10) : 1);
}

static bool counts_path(const char *path) { return !files || strstr(path, files); }

static bool counts_file(int fd) {
  if (fd < 3) return false;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0 || path[0] != '/') return false;
  path[length] = 0;
  return counts_path(path);
}

static void leave_note(void) {
  if (!note) return;
  int fd = REAL(open)(note, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  if (fd >= 0) close(fd);
}

/* Whether this call is the one; ends the process where that is the fault. Call with the lock held. */
static bool happens(enum call call) {
  if (!(calls & call) || kind == NOTHING || kind == UNLOCKED) return false;
  seen++;
  if (seen != at && !(stays && seen > at)) return false;
  if (seen == at) leave_note();
  if (kind == CUT || kind == CUT_SOME) unsynced_lose(kind == CUT_SOME);
  if (kind == KILL || kind == CUT || kind == CUT_SOME) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
  }
  return true;
}

static bool remembers(void) { return kind == CUT || kind == CUT_SOME; }

/* What a write comes to: how many bytes of `count` are to be written, or -1 with errno. */
static ssize_t allowed(int fd, const void *bytes, size_t count, off_t offset) {
  /* Without locks, writers meet only where one is slow enough for another to come between. */
  if (kind == UNLOCKED && fd > 2) usleep(500);
  if (kind == NOTHING || !counts_file(fd)) return (ssize_t)count;
  pthread_mutex_lock(&lock);
  bool fault = happens(CALL_WRITE);
  if (!fault && remembers()) unsynced_write(fd, bytes, count, offset);
  pthread_mutex_unlock(&lock);
  if (!fault) return (ssize_t)count;
  if (kind == SHORT) return (ssize_t)(count + 1) / 2;
  errno = failure;
  return -1;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t offset) {
  ssize_t some = allowed(fd, bytes, count, offset);
  return some < 0 ? some : REAL(pwrite64)(fd, bytes, (size_t)some, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  ssize_t some = allowed(fd, bytes, count, offset);
  return some < 0 ? some : REAL(pwrite)(fd, bytes, (size_t)some, offset);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  ssize_t some = fd < 3 ? (ssize_t)count : allowed(fd, bytes, count, lseek(fd, 0, SEEK_CUR));
  return some < 0 ? some : REAL(write)(fd, bytes, (size_t)some);
}

static bool fails(int fd, enum call call) {
  if (kind == NOTHING || !counts_file(fd)) return false;
  pthread_mutex_lock(&lock);
  bool fault = happens(call);
  pthread_mutex_unlock(&lock);
  if (fault && kind == FAIL) errno = failure;
  return fault && kind == FAIL;
}

int ftruncate64(int fd, off_t length) {
  if (fails(fd, CALL_WRITE)) return -1;
  if (remembers() && counts_file(fd)) {
    pthread_mutex_lock(&lock);
    unsynced_truncate(fd, length);
    pthread_mutex_unlock(&lock);
  }
  return REAL(ftruncate64)(fd, length);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int synced(int fd, int (*real)(int)) {
  if (fails(fd, CALL_SYNC)) return -1;
  if (lies) return 0;
  if (remembers()) {
    pthread_mutex_lock(&lock);
    unsynced_sync(fd);
    pthread_mutex_unlock(&lock);
    return 0;
  }
  return real(fd);
}

int fdatasync(int fd) { return synced(fd, REAL(fdatasync)); }
int fsync(int fd) { return synced(fd, REAL(fsync)); }

ssize_t pread64(int fd, void *bytes, size_t count, off_t offset) {
  return fails(fd, CALL_READ) ? -1 : REAL(pread64)(fd, bytes, count, offset);
}

ssize_t pread(int fd, void *bytes, size_t count, off_t offset) {
  return fails(fd, CALL_READ) ? -1 : REAL(pread)(fd, bytes, count, offset);
}

static bool open_fails(const char *path) {
  if (kind == NOTHING || !counts_path(path)) return false;
  pthread_mutex_lock(&lock);
  bool fault = happens(CALL_OPEN);
  pthread_mutex_unlock(&lock);
  if (fault && kind == FAIL) errno = failure;
  return fault && kind == FAIL;
}

#define MODE(flags)                                     \
  ({                                                    \
    va_list more;                                       \
    va_start(more, flags);                              \
    mode_t mode = (flags) & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
    va_end(more);                                       \
    mode;                                               \
  })

int open(const char *path, int flags, ...) {
  mode_t mode = MODE(flags);
  return open_fails(path) ? -1 : REAL(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  mode_t mode = MODE(flags);
  return open_fails(path) ? -1 : REAL(open64)(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  mode_t mode = MODE(flags);
  return open_fails(path) ? -1 : REAL(openat)(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
  mode_t mode = MODE(flags);
  return open_fails(path) ? -1 : REAL(openat64)(folder, path, flags, mode);
}

int flock(int fd, int operation) { return kind == UNLOCKED ? 0 : REAL(flock)(fd, operation); }

static int control(int (*real)(int, int, ...), int fd, int command, void *argument) {
  bool locks = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK
    || command == F_OFD_SETLKW;
  return kind == UNLOCKED && locks ? 0 : real(fd, command, argument);
}

#define ARGUMENT(command)                \
  ({                                     \
    va_list more;                        \
    va_start(more, command);             \
    void *argument = va_arg(more, void *); \
    va_end(more);                        \
    argument;                            \
  })

int fcntl(int fd, int command, ...) {
  return control(REAL(fcntl), fd, command, ARGUMENT(command));
}

int fcntl64(int fd, int command, ...) {
  return control(REAL(fcntl64), fd, command, ARGUMENT(command));
}
