/* The only door to ncurses, which is used for terminfo and for output; keys are read elsewhere.
   <ncurses.h> stands in CNcurses.c alone, so that none of its macros, variadics and mutable
   globals reaches Swift. */
#ifndef CNCURSES_H
#define CNCURSES_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum lk_screen_answer {
  LK_SCREEN_STARTED = 0,
  LK_SCREEN_UNKNOWN_TERMINAL = 1,
  LK_SCREEN_NO_CURSOR_ADDRESSING = 2,
  LK_SCREEN_FAILED = 3,
};

enum lk_attribute {
  LK_BOLD = 1,
  LK_UNDERLINE = 2,
  LK_REVERSE = 4,
};

/* Takes the terminal over. `type` is the terminal's name, as in TERM. */
int32_t lk_screen_start(const char *type);
/* Gives it back for good. */
void lk_screen_stop(void);
/* Gives it back for a while. */
void lk_screen_suspend(void);
/* Takes it over again and draws everything anew. */
void lk_screen_resume(void);

/* Whether the locale of the environment is one in which text is UTF-8. */
bool lk_locale_is_utf8(void);
/* Columns that the C library, and so ncurses, gives a scalar; -1 where it knows none. */
int32_t lk_library_width(uint32_t scalar);
/* A string capability of terminfo by its short name; NULL where there is none. */
const char *lk_terminfo_string(const char *name);

/* How many colours there are; 0 without. */
int32_t lk_screen_colors(void);
bool lk_screen_define_pair(int32_t pair, int32_t foreground, int32_t background);
void lk_screen_resize(int32_t height, int32_t width);
/* Writes UTF-8 text that is known to be safe. */
void lk_screen_put(int32_t row, int32_t column, const uint8_t *text, size_t length,
                   uint32_t attributes, int32_t pair);
/* Writes scalars of one column each, none of them a control; as many as fit in the row. */
void lk_screen_put_run(int32_t row, int32_t column, const uint32_t *scalars, size_t count,
                       uint32_t attributes, int32_t pair);
void lk_screen_clear_row(int32_t row);
/* Sends what changed, and puts the cursor at its place; a negative row hides it. */
void lk_screen_show(int32_t cursor_row, int32_t cursor_column);
/* Sends everything with the next show. */
void lk_screen_forget(void);
#endif
