/* What a power cut would take: the writes to each file since its last sync. */
#ifndef UNSYNCED_H
#define UNSYNCED_H
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

void unsynced_begin(unsigned long seed);
void unsynced_write(int fd, const void *bytes, size_t count, off_t offset);
void unsynced_truncate(int fd, off_t length);
void unsynced_sync(int fd);
/* Puts every file back to its last sync; with `some`, about half of what came since is kept. */
void unsynced_lose(bool some);
#endif
