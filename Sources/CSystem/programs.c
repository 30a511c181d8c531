#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "CSystem.h"

extern char **environ;

static int64_t now_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* The variables that are handed on; NULL when there is no memory. */
static char **handed_on(void) {
  size_t count = 0;
  while (environ && environ[count]) count++;
  char **handed = calloc(count + 1, sizeof *handed);
  char **next = handed;
  for (size_t i = 0; handed && i < count; i++) {
    if (lk_hands_on_variable(environ[i])) *next++ = environ[i];
  }
  return handed;
}

/* Starts a program with the rights of its user alone; with `input` >= 0 that is its standard input,
   and its output goes to `output`, or nowhere where that is negative. */
static int start(const char *const *argv, int input, int output, pid_t *pid) {
  char **handed = handed_on();
  if (!handed) return ENOMEM;
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  if (input >= 0) {
    posix_spawn_file_actions_adddup2(&files, input, 0);
    if (output >= 0) {
      posix_spawn_file_actions_adddup2(&files, output, 1);
    } else {
      posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    }
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  }
  posix_spawn_file_actions_addclosefrom_np(&files, 3);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_RESETIDS);
  int reason = posix_spawnp(pid, argv[0], &files, &attributes, (char *const *)argv, handed);
  free(handed);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return reason;
}

static int32_t status_of(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* Writes until all is taken, the reader is gone or the time is over. SIGPIPE is held back for this
   thread, as the caller may not ignore it. */
static void feed(int fd, const uint8_t *input, size_t length, int64_t deadline) {
  sigset_t pipe_signal, mask;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, &mask);
  fcntl(fd, F_SETFL, O_NONBLOCK);
  while (length > 0) {
    ssize_t written = write(fd, input, length);
    if (written > 0) {
      input += written;
      length -= (size_t)written;
      continue;
    }
    if (written < 0 && errno != EAGAIN && errno != EINTR) break;
    int64_t left = deadline - now_ms();
    if (left <= 0) break;
    struct pollfd polled = {.fd = fd, .events = POLLOUT};
    poll(&polled, 1, (int)left);
  }
  struct timespec at_once = {0, 0};
  while (sigtimedwait(&pipe_signal, NULL, &at_once) > 0) {
  }
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
}

/* Waits for the end of a program, and ends it when the time is over. */
static int32_t await_end(pid_t pid, int64_t deadline) {
  int status = 0;
  for (;;) {
    pid_t ended = waitpid(pid, &status, WNOHANG);
    if (ended == pid) return status_of(status);
    if (ended < 0 && errno != EINTR) return -errno;
    if (now_ms() >= deadline) break;
    struct timespec pause = {0, 2000000};
    nanosleep(&pause, NULL);
  }
  kill(pid, SIGKILL);
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  return -ETIMEDOUT;
}

int32_t lk_run(const char *const *argv, const uint8_t *input, size_t length, int32_t timeout_ms) {
  int64_t deadline = now_ms() + timeout_ms;
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
  pid_t pid = 0;
  int reason = start(argv, ends[0], -1, &pid);
  close(ends[0]);
  if (reason != 0) {
    close(ends[1]);
    return -reason;
  }
  feed(ends[1], input, length, deadline);
  close(ends[1]);
  return await_end(pid, deadline);
}

int32_t lk_run_between(const char *const *argv, int32_t input, int32_t output, int32_t timeout_ms) {
  int64_t deadline = now_ms() + timeout_ms;
  pid_t pid = 0;
  int reason = start(argv, input, output, &pid);
  return reason == 0 ? await_end(pid, deadline) : -reason;
}

int64_t lk_run_reading(const char *const *argv, uint8_t *output, size_t size, int32_t timeout_ms) {
  int64_t deadline = now_ms() + timeout_ms;
  int ends[2];
  int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing < 0) return -errno;
  if (pipe2(ends, O_CLOEXEC) != 0) {
    close(nothing);
    return -errno;
  }
  pid_t pid = 0;
  int reason = start(argv, nothing, ends[1], &pid);
  close(nothing);
  close(ends[1]);
  if (reason != 0) {
    close(ends[0]);
    return -reason;
  }
  size_t length = 0;
  while (length < size) {
    int64_t left = deadline - now_ms();
    struct pollfd polled = {.fd = ends[0], .events = POLLIN};
    if (left <= 0 || poll(&polled, 1, (int)left) == 0) break;
    ssize_t count = read(ends[0], output + length, size - length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    length += (size_t)count;
  }
  close(ends[0]);
  int32_t status = await_end(pid, deadline);
  return status == 0 ? (int64_t)length : status > 0 ? -EIO : status;
}

int32_t lk_run_on_terminal(const char *const *argv) {
  pid_t pid = 0;
  int reason = start(argv, -1, -1, &pid);
  if (reason != 0) return -reason;
  int status = 0;
  for (;;) {
    if (waitpid(pid, &status, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      return -errno;
    }
    if (!WIFSTOPPED(status)) return status_of(status);
    /* It was stopped from the keyboard: stop with it, and go on together. */
    lk_stop_self();
    kill(pid, SIGCONT);
  }
}
