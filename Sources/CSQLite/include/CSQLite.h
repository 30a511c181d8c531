/* What SQLite offers through variadic functions alone; a connection is passed as an opaque pointer. */
#ifndef CSQLITE_H
#define CSQLITE_H
#include <stdbool.h>

/* No checkpoint when the last connection closes, no writing to the schema or to shadow tables, no
   functions with side effects from the schema. False when SQLite refuses one of them. */
bool lk_sqlite_harden(void *connection);
#endif
