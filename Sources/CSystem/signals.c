#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CSystem.h"

static int reading_end = -1;
static int writing_end = -1;

static void note(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  (void)!write(writing_end, &byte, 1);
  errno = saved;
}

int32_t lk_signal_pipe(const int32_t *signals, int32_t count) {
  if (reading_end < 0) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -errno;
    reading_end = ends[0];
    writing_end = ends[1];
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  sigfillset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  for (int32_t i = 0; i < count; i++) {
    if (sigaction(signals[i], &action, NULL) != 0) return -errno;
  }
  return reading_end;
}

void lk_wake(void) {
  if (writing_end >= 0) note(0);
}

int32_t lk_signal_next(void) {
  unsigned char byte;
  return reading_end >= 0 && read(reading_end, &byte, 1) == 1 ? byte : -1;
}

static void take_default_action(int signal) {
  struct sigaction action, former;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(signal, &action, &former);
  sigset_t only, mask;
  sigemptyset(&only);
  sigaddset(&only, signal);
  pthread_sigmask(SIG_UNBLOCK, &only, &mask);
  kill(getpid(), signal); /* stopped or dead here */
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(signal, &former, NULL);
}

void lk_stop_self(void) { take_default_action(SIGTSTP); }

void lk_die_of(int32_t signal) {
  take_default_action(signal);
  _exit(128 + signal);
}

void lk_ignore_write_signals(void) {
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

static void do_nothing(int signal) { (void)signal; }

uint64_t lk_this_thread(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = do_nothing; /* without SA_RESTART: the call comes back */
  sigaction(SIGUSR2, &action, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, SIGUSR2);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  return (uint64_t)pthread_self();
}

void lk_interrupt(uint64_t thread) { pthread_kill((pthread_t)thread, SIGUSR2); }

static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
static struct sigaction former[NSIG];
static unsigned char restore_bytes[256];
static size_t restore_length;
static struct termios modes;
static bool have_modes;
static volatile sig_atomic_t is_armed;
static unsigned char handler_stack[65536];

void lk_crash_arm(bool armed) { is_armed = armed; }

static void crash(int signal, siginfo_t *info, void *context) {
  if (is_armed) {
    is_armed = 0;
    (void)!write(STDOUT_FILENO, restore_bytes, restore_length);
    if (have_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  }
  struct sigaction *before = &former[signal];
  sigaction(signal, before, NULL);
  if ((before->sa_flags & SA_SIGINFO) && before->sa_sigaction) {
    before->sa_sigaction(signal, info, context);
  }
  /* Coming back runs the faulting instruction again, now with the former action. A signal that was
     sent would not come again by itself. */
  if (info->si_code <= 0) raise(signal);
}

void lk_crash_guard(const uint8_t *restore, size_t length) {
  restore_length = length <= sizeof restore_bytes ? length : 0;
  memcpy(restore_bytes, restore, restore_length);
  if (!have_modes) have_modes = tcgetattr(STDIN_FILENO, &modes) == 0;
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = handler_stack, .ss_flags = 0, .ss_size = sizeof handler_stack};
    sigaltstack(&own, NULL);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = crash;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) {
    struct sigaction before;
    if (sigaction(fatal[i], &action, &before) != 0) continue;
    if (before.sa_sigaction != crash) former[fatal[i]] = before;
  }
}
