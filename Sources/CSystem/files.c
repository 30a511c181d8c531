#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "CSystem.h"

int32_t lk_inotify_watch(const char *file) {
  int fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (fd < 0) return -errno;
  if (inotify_add_watch(fd, file, IN_MODIFY) < 0) {
    int reason = errno;
    close(fd);
    return -reason;
  }
  return fd;
}

bool lk_inotify_drain(int32_t fd) {
  char events[4096];
  bool any = false;
  while (read(fd, events, sizeof events) > 0) any = true;
  return any;
}

int32_t lk_flock(int32_t fd, bool wait) {
  int answer;
  do answer = flock(fd, LOCK_EX | (wait ? 0 : LOCK_NB));
  while (answer != 0 && errno == EINTR && wait);
  return answer == 0 ? 0 : -errno;
}

int32_t lk_mark_waiting(int32_t fd, bool waits) {
  struct flock mark = {.l_type = waits ? F_RDLCK : F_UNLCK, .l_whence = SEEK_SET, .l_start = 1, .l_len = 1};
  return fcntl(fd, F_OFD_SETLK, &mark) == 0 ? 0 : -errno;
}

bool lk_is_awaited(int32_t fd) {
  struct flock mark = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 1, .l_len = 1};
  return fcntl(fd, F_OFD_GETLK, &mark) == 0 && mark.l_type != F_UNLCK;
}

int32_t lk_funlock(int32_t fd) { return flock(fd, LOCK_UN) == 0 ? 0 : -errno; }

int32_t lk_open_nofollow(int32_t folder, const char *name, int32_t flags, uint32_t mode) {
  int fd = openat(folder, name, flags | O_NOFOLLOW | O_CLOEXEC, (mode_t)mode);
  return fd >= 0 ? fd : -errno;
}

int32_t lk_rename_new(const char *from, const char *to) {
  if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return -errno;
  /* A file system without that flag: a hard link refuses what is taken as well. */
  if (link(from, to) != 0) return -errno;
  return unlink(from) == 0 ? 0 : -errno;
}

int64_t lk_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (int64_t)(uint32_t)status.f_type : -errno;
}

void lk_step_aside(void) { setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 15); }
