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

/* The calling thread, and a signal to it that does nothing but end a system call it waits in. */
uint64_t lk_this_thread(void);
void lk_interrupt(uint64_t thread);

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
/* Locks the whole file for this descriptor alone; -EWOULDBLOCK if it may not wait and is held,
   -EINTR if a signal ended the waiting. */
int32_t lk_flock(int32_t fd, bool wait);
int32_t lk_funlock(int32_t fd);
/* Marks that this descriptor waits for the lock: a shared lock on the file's second byte. */
int32_t lk_mark_waiting(int32_t fd, bool waits);
/* Whether another descriptor bears that mark. */
bool lk_is_awaited(int32_t fd);
/* openat() that follows no symbolic link in `name` and closes on exec. */
int32_t lk_open_nofollow(int32_t folder, const char *name, int32_t flags, uint32_t mode);
/* Whether the process may open that many more files. */
bool lk_has_handles(int32_t wanted);
/* Makes a file of that many bytes whose room is taken on the disk. */
int32_t lk_take_room(int32_t fd, int64_t bytes);
/* Whether a path lies on a file system of another machine, or of a program: its locks do not hold
   for all who use it. */
bool lk_is_remote(const char *path);
/* Renames a file unless something bears the new name already: then -EEXIST. */
int32_t lk_rename_new(const char *from, const char *to);

/* The process. */
/* Lets the calling thread give way to all others. */
void lk_step_aside(void);
/* Whether what is printed has nobody left to read it: the other end of the pipe is closed. */
bool lk_output_is_gone(void);

/* The door: a set-group-id program through which alone its user reaches the store. */
/* First of all that runs. No core file, memory that nobody else of the same user reads, the three
   standard files open, SIGPIPE and SIGXFSZ ignored, umask 077. At the door, besides: umask 007, no
   inherited descriptor, no variable of the environment that is not on the list, PATH fixed, and HOME
   and USER as the system knows them. A set-user-id program becomes its user's. */
void lk_start_up(void);
/* Whether it runs with more rights than its user has. */
bool lk_is_set_id(void);
/* Whether others of the same user may look into its memory. */
bool lk_is_dumpable(void);
/* Whether the program has a group that its user does not have. */
bool lk_is_door(void);
/* Whether LOKET_STORE was set for a program that does not heed it. */
bool lk_was_store_named(void);
/* Gives that group up for good. */
void lk_leave_door(void);
/* Between these two the calling thread reaches no file that its user cannot; they nest. */
void lk_begin_as_user(void);
void lk_end_as_user(void);
/* open() with the user's own rights, through no symbolic link, of a plain file alone: else -EINVAL. */
int32_t lk_open_as_user(const char *path, int32_t flags, uint32_t mode);
/* Whether a variable, as NAME=VALUE, is kept at the door. */
bool lk_keeps_variable(const char *entry);
/* Whether it is handed on to another program. */
bool lk_hands_on_variable(const char *entry);

/* The terminal. */
bool lk_is_terminal(int32_t fd);
int32_t lk_window_size(int32_t fd, int32_t *rows, int32_t *columns);
/* Waits until one of the descriptors is readable; `ready` says which. Returns how many, 0 at the
   timeout or a signal; a negative timeout waits for ever. */
int32_t lk_poll(const int32_t *fds, bool *ready, int32_t count, int32_t timeout_ms);

/* Other programs, found in PATH, never through a shell, with the rights of the user alone and the
   variables of `lk_hands_on_variable`; every descriptor above 2 is closed, signal handlers and mask
   are those of a new program. `argv` ends with NULL. */
/* Feeds `input` to its standard input, its output goes nowhere. Returns its exit status, 128 + n
   when signal n ended it, or -errno; -ETIMEDOUT after it was ended for taking too long. */
int32_t lk_run(const char *const *argv, const uint8_t *input, size_t length, int32_t timeout_ms);
/* Lets it read and write open files; the same answers. */
int32_t lk_run_between(const char *const *argv, int32_t input, int32_t output, int32_t timeout_ms);
/* Lets it have the terminal and waits for it; the same answers. */
int32_t lk_run_on_terminal(const char *const *argv);
/* Runs a program without input and reads what it writes, at most `size` bytes: how many, or -errno;
   -EIO when it ended otherwise than well. */
int64_t lk_run_reading(const char *const *argv, uint8_t *output, size_t size, int32_t timeout_ms);
#endif
