#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CSystem.h"

bool lk_is_terminal(int32_t fd) { return isatty(fd) == 1; }

bool lk_output_is_gone(void) { return ferror(stdout) != 0; }

int32_t lk_window_size(int32_t fd, int32_t *rows, int32_t *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return -errno;
  if (size.ws_row == 0 || size.ws_col == 0) return -ENODATA;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int32_t lk_poll(const int32_t *fds, bool *ready, int32_t count, int32_t timeout_ms) {
  struct pollfd polled[64];
  if (count > 64) return -EINVAL;
  for (int32_t i = 0; i < count; i++) {
    polled[i] = (struct pollfd){.fd = fds[i], .events = POLLIN};
    ready[i] = false;
  }
  int found = poll(polled, (nfds_t)count, timeout_ms < 0 ? -1 : timeout_ms);
  if (found < 0) return errno == EINTR ? 0 : -errno;
  for (int32_t i = 0; i < count; i++) ready[i] = polled[i].revents != 0;
  return found;
}
