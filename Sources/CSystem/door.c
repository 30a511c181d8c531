#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "CSystem.h"

extern char **environ;

static bool is_door = false;
static bool named_store = false;
static _Thread_local int depth = 0;

static bool is_among(const char *entry, const char *const *names) {
  const char *end = strchr(entry, '=');
  if (!end || end == entry) return false;
  size_t length = (size_t)(end - entry);
  for (; *names; names++) {
    size_t known = strlen(*names);
    bool is_family = (*names)[known - 1] == '_';
    if (strncmp(entry, *names, known) == 0 && (is_family ? length > known : length == known)) {
      return true;
    }
  }
  return false;
}

bool lk_keeps_variable(const char *entry) {
  static const char *const names[] = {
    "TERM", "COLORTERM", "NO_COLOR", "LANG", "LANGUAGE", "LC_", "DISPLAY", "WAYLAND_DISPLAY",
    "XAUTHORITY", "XDG_RUNTIME_DIR", "SSH_CONNECTION", "SSH_TTY", "SSH_ORIGINAL_COMMAND",
    "LOKET_EDITOR", NULL};
  return is_among(entry, names);
}

bool lk_hands_on_variable(const char *entry) {
  static const char *const names[] = {
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "COLORTERM", "NO_COLOR", "LANG", "LANGUAGE",
    "LC_", "TZ", "TMPDIR", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR",
    "XDG_CONFIG_HOME", "DBUS_SESSION_BUS_ADDRESS", "CUPS_SERVER", "LPDEST", "PRINTER", NULL};
  return is_among(entry, names);
}

static void clean_environment(void) {
  named_store = getenv("LOKET_STORE") != NULL;
  char **kept = environ;
  for (char **entry = environ; entry && *entry; entry++) {
    if (lk_keeps_variable(*entry)) *kept++ = *entry;
  }
  if (kept) *kept = NULL;
  setenv("PATH", "/usr/local/bin:/usr/bin:/bin", 1);
  /* Who it is and where that person's files are, the system says and not the caller. */
  struct passwd *account = getpwuid(getuid());
  if (!account) return;
  setenv("HOME", account->pw_dir, 1);
  setenv("USER", account->pw_name, 1);
  setenv("LOGNAME", account->pw_name, 1);
}

static void open_standard_files(void) {
  for (int fd = 0; fd <= 2; fd++) {
    if (fcntl(fd, F_GETFD) < 0 && errno == EBADF) (void)!open("/dev/null", O_RDWR);
  }
}

static void keep_memory_private(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void lk_start_up(void) {
  is_door = getegid() != getgid();
  keep_memory_private();
  open_standard_files();
  lk_ignore_write_signals();
  umask(is_door ? 007 : 077);
  if (geteuid() != getuid() && setresuid(getuid(), getuid(), getuid()) != 0) abort();
  if (!is_door && !lk_is_set_id()) return;
  close_range(3, ~0U, 0);
  clean_environment();
}

bool lk_is_set_id(void) { return getauxval(AT_SECURE) != 0; }

bool lk_is_dumpable(void) { return prctl(PR_GET_DUMPABLE) == 1; }

bool lk_is_door(void) { return is_door; }

bool lk_was_store_named(void) { return is_door && named_store; }

void lk_leave_door(void) {
  gid_t own = getgid();
  if (setresgid(own, own, own) != 0 || getegid() != own) abort();
  keep_memory_private();
  umask(077);
  is_door = false;
}

/* For this thread alone: setegid() would take the group from the threads that write the store. */
static void look_as(gid_t group) {
  setfsgid(group);
  if ((gid_t)setfsgid((gid_t)-1) != group) abort();
  /* The kernel takes a change of rights for a reason to ask anew whether memory may be looked at. */
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void lk_begin_as_user(void) {
  if (is_door && depth++ == 0) look_as(getgid());
}

void lk_end_as_user(void) {
  if (is_door && --depth == 0) look_as(getegid());
}

int32_t lk_open_as_user(const char *path, int32_t flags, uint32_t mode) {
  lk_begin_as_user();
  int fd = open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, (mode_t)mode);
  int reason = errno;
  lk_end_as_user();
  if (fd < 0) return -reason;
  struct stat status;
  if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode)) return fd;
  close(fd);
  return -EINVAL;
}
