/* Preloaded into a program under test (LD_PRELOAD), this library makes the system fail where a test says so.

   LOKET_FAULT    kind:call:n[+]   what happens at the n-th call (with +, and at every later one):
                  kind   kill       the process dies as by SIGKILL, before the call
                         cut        the same, and all that was written and not yet synced is lost
                         cut-some   the same, but every unsynced write is lost or kept at random
                         errno      a number, such as 28 for a full disk
                         short      half of what was to be written is written
                  call   write, sync, open, read, or change (write and sync)
                  or     unlocked   every file lock is granted at once to everybody, and writes take their time
   LOKET_FAULT_LIES   set: a sync does nothing and says that it did
   LOKET_FAULT_FILES  only calls on files whose path holds this text count
   LOKET_FAULT_NOTE   a file made when the fault happened
   LOKET_FAULT_SEED   for cut-some

   The three standard descriptors are never touched. */
#ifndef LOKET_FAULTS_H
#define LOKET_FAULTS_H
/* Whether LOKET_FAULT could be read; 0 where it is not set. */
int loket_fault_is_set(void);
#endif
