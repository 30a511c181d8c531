/* What SQLite offers through variadic functions alone; a connection is passed as an opaque pointer. */
#ifndef CSQLITE_H
#define CSQLITE_H
#include <stdbool.h>

/* SQLite keeps no account of its memory, which takes a lock for each piece. To be called before anything else of it. */
bool lk_sqlite_keep_no_account(void);

/* No checkpoint when the last connection closes, no writing to the schema or to shadow tables, no
   functions with side effects from the schema. False when SQLite refuses one of them. */
bool lk_sqlite_harden(void *connection);
#endif
