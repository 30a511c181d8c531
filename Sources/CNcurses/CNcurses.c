#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

static SCREEN *screen;
static int cursor_shown = -1;

bool lk_locale_is_utf8(void) {
  setlocale(LC_CTYPE, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int32_t lk_library_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *lk_terminfo_string(const char *name) {
  if (!screen) return NULL;
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

static bool can_address_cursor(void) {
  const char *value = tigetstr("cup");
  return value && value != (const char *)-1;
}

int32_t lk_screen_start(const char *type) {
  if (screen) return LK_SCREEN_STARTED;
  /* setupterm() says what is wrong; newterm() only that something is. */
  int found = 0;
  if (setupterm((char *)type, 1, &found) != OK) {
    return found == 1 ? LK_SCREEN_NO_CURSOR_ADDRESSING : LK_SCREEN_UNKNOWN_TERMINAL;
  }
  bool usable = can_address_cursor();
  del_curterm(cur_term);
  if (!usable) return LK_SCREEN_NO_CURSOR_ADDRESSING;
  use_tioctl(TRUE);
  screen = newterm((char *)type, stdout, stdin);
  if (!screen) return LK_SCREEN_FAILED;
  set_term(screen);
  /* Until it has once come back from endwin(), ncurses 6.4 sends what it has after every movement of the cursor: twenty
     pieces for one picture. Later it would give back the terminal's colours as well. */
  endwin();
  refresh();
  raw();
  noecho();
  nonl();
  typeahead(-1);
  intrflush(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  cursor_shown = -1;
  return LK_SCREEN_STARTED;
}

void lk_screen_stop(void) {
  if (!screen) return;
  endwin();
  delscreen(screen);
  screen = NULL;
}

void lk_screen_suspend(void) {
  if (!screen) return;
  def_prog_mode();
  endwin();
}

void lk_screen_resume(void) {
  if (!screen) return;
  reset_prog_mode();
  cursor_shown = -1;
  clearok(curscr, TRUE);
  refresh();
}

int32_t lk_screen_colors(void) { return screen && has_colors() ? COLORS : 0; }

bool lk_screen_define_pair(int32_t pair, int32_t foreground, int32_t background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

void lk_screen_resize(int32_t height, int32_t width) {
  if (screen) resizeterm(height, width);
}

static attr_t attributes_of(uint32_t attributes) {
  attr_t wanted = A_NORMAL;
  if (attributes & LK_BOLD) wanted |= A_BOLD;
  if (attributes & LK_UNDERLINE) wanted |= A_UNDERLINE;
  if (attributes & LK_REVERSE) wanted |= A_REVERSE;
  return wanted;
}

void lk_screen_put(int32_t row, int32_t column, const uint8_t *text, size_t length,
                   uint32_t attributes, int32_t pair) {
  if (!screen || move(row, column) == ERR) return;
  attr_set(attributes_of(attributes), (short)pair, NULL);
  addnstr((const char *)text, (int)length);
}

void lk_screen_put_run(int32_t row, int32_t column, const uint32_t *scalars, size_t count,
                       uint32_t attributes, int32_t pair) {
  enum { AT_ONCE = 256 };
  if (!screen) return;
  cchar_t cells[AT_ONCE], model;
  setcchar(&model, L"x", attributes_of(attributes), (short)pair, NULL);
  while (count > 0) {
    size_t part = count < AT_ONCE ? count : AT_ONCE;
    for (size_t place = 0; place < part; place++) {
      cells[place] = model;
      cells[place].chars[0] = (wchar_t)scalars[place];
    }
    if (mvadd_wchnstr(row, column, cells, (int)part) == ERR) return;
    scalars += part;
    column += (int32_t)part;
    count -= part;
  }
}

void lk_screen_clear_row(int32_t row) {
  if (!screen || move(row, 0) == ERR) return;
  attr_set(A_NORMAL, 0, NULL);
  clrtoeol();
}

void lk_screen_show(int32_t cursor_row, int32_t cursor_column) {
  if (!screen) return;
  int wanted = cursor_row >= 0;
  if (wanted) move(cursor_row, cursor_column);
  if (wanted != cursor_shown) {
    curs_set(wanted);
    cursor_shown = wanted;
  }
  refresh();
}

void lk_screen_forget(void) {
  if (screen) clearok(curscr, TRUE);
}
