/* System calls that the Glibc module hides from Swift, or that must be safe in a signal handler.
   Nothing but stdint, stdbool and stddef is included here: a feature macro in a public header
   would clash with the Glibc module. Unless said otherwise, a negative answer is -errno. */
#ifndef CSYSTEM_H
#define CSYSTEM_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Signals. Every signal in `signals` becomes one byte on a pipe, whose reading end is returned.
   Call before any thread and before the screen starts: ncurses then leaves these handlers alone. */
int32_t lk_signal_pipe(const int32_t *signals, int32_t count);
/* Wakes whoever polls that pipe; from any thread, or from a handler. */
void lk_wake(void);
/* The next signal number, 0 for a wake, -1 when there is none. */
int32_t lk_signal_next(void);
/* The default action of SIGTSTP; comes back after SIGCONT. */
void lk_stop_self(void);
/* Dies of a signal, so that the parent process sees which. */
void lk_die_of(int32_t signal) __attribute__((noreturn));
/* Ignores SIGPIPE and SIGXFSZ: a full pipe or file is then an answer and not the end. */
void lk_ignore_write_signals(void);

/* Crash guard. On SEGV, ILL, TRAP, ABRT, BUS and FPE, while it is armed: writes `restore` to the
   terminal, gives it back its modes as they were at the first call, then runs the former handler.
   A later call changes `restore` alone. */
void lk_crash_guard(const uint8_t *restore, size_t length);
void lk_crash_arm(bool armed);

/* Files. */
/* A non-blocking descriptor that becomes readable when the file is written to. */
int32_t lk_inotify_watch(const char *file);
/* Empties it; says whether there was anything. */
bool lk_inotify_drain(int32_t fd);
/* Locks the whole file for this descriptor alone; -EWOULDBLOCK if it may not wait and is held. */
int32_t lk_flock(int32_t fd, bool wait);
int32_t lk_funlock(int32_t fd);
/* Marks that this descriptor waits for the lock: a shared lock on the file's second byte. */
int32_t lk_mark_waiting(int32_t fd, bool waits);
/* Whether another descriptor bears that mark. */
bool lk_is_awaited(int32_t fd);
/* openat() that follows no symbolic link in `name` and closes on exec. */
int32_t lk_open_nofollow(int32_t folder, const char *name, int32_t flags, uint32_t mode);
/* Renames a file unless something bears the new name already: then -EEXIST. */
int32_t lk_rename_new(const char *from, const char *to);

/* The process. */
/* Lets the calling thread give way to all others. */
void lk_step_aside(void);
/* No core file, and no memory to be read by others of the same user. */
int32_t lk_no_core_dumps(void);
/* Whether it runs with more rights than its user has. */
bool lk_is_set_id(void);

/* The terminal. */
bool lk_is_terminal(int32_t fd);
int32_t lk_window_size(int32_t fd, int32_t *rows, int32_t *columns);
/* Waits until one of the descriptors is readable; `ready` says which. Returns how many, 0 at the
   timeout or a signal; a negative timeout waits for ever. */
int32_t lk_poll(const int32_t *fds, bool *ready, int32_t count, int32_t timeout_ms);

/* Other programs, found in PATH, never through a shell; every descriptor above 2 is closed, signal
   handlers and mask are those of a new program. `argv` ends with NULL. */
/* Feeds `input` to its standard input, its output goes nowhere. Returns its exit status, 128 + n
   when signal n ended it, or -errno; -ETIMEDOUT after it was ended for taking too long. */
int32_t lk_run(const char *const *argv, const uint8_t *input, size_t length, int32_t timeout_ms);
/* Lets it have the terminal and waits for it; the same answers. */
/* Runs a program without input and reads what it writes, at most `size` bytes: how many, or -errno;
   -EIO when it ended otherwise than well. */
int64_t lk_run_reading(const char *const *argv, uint8_t *output, size_t size, int32_t timeout_ms);
int32_t lk_run_on_terminal(const char *const *argv);
#endif
