#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
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
  return flock(fd, LOCK_EX | (wait ? 0 : LOCK_NB)) == 0 ? 0 : -errno;
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

void lk_step_aside(void) { setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), 15); }
bool lk_has_handles(int32_t wanted) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > 4096) return true;
  for (int fd = 0; fd < (int)limit.rlim_cur && wanted > 0; fd++) {
    if (fcntl(fd, F_GETFD) < 0) wanted--;
  }
  return wanted <= 0;
}

int32_t lk_take_room(int32_t fd, int64_t bytes) { return -posix_fallocate(fd, 0, bytes); }

/* FUSE is another program unless it reads a disk of this machine. */
static bool is_disk_of_program(const char *path) {
  struct stat status;
  if (stat(path, &status) != 0) return false;
  FILE *mounts = fopen("/proc/self/mountinfo", "re");
  if (mounts == NULL) return false;
  char line[4096], wanted[32];
  snprintf(wanted, sizeof wanted, " %u:%u ", major(status.st_dev), minor(status.st_dev));
  bool found = false;
  while (!found && fgets(line, sizeof line, mounts) != NULL) {
    found = strstr(line, wanted) != NULL && strstr(line, " - fuseblk ") != NULL;
  }
  fclose(mounts);
  return found;
}

bool lk_is_remote(const char *path) {
  struct statfs system;
  if (statfs(path, &system) != 0) return false;
  switch ((uint32_t)system.f_type) {
    case 0x6969:     /* NFS */
    case 0x517B:     /* SMB */
    case 0xFF534D42: /* CIFS */
    case 0xFE534D42: /* SMB2 */
    case 0x5346414F: /* AFS */
    case 0x73757245: /* Coda */
    case 0x00C36400: /* Ceph */
    case 0x0BD00BD0: /* Lustre */
    case 0x01021997: /* 9P */
      return true;
    case 0x65735546: /* FUSE */
      return !is_disk_of_program(path);
    default:
      return false;
  }
}
