/* The bare limit: the least that can show the same first page of the same store on the same
   libraries. Prepared statements, one window of rows, arrows, Enter for the story, q to leave. */
#define _XOPEN_SOURCE 700
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE = 80, TEXT = 256 };

struct row {
  sqlite3_int64 key, place;
  unsigned char id[16];
  char number[24], due[16], subject[TEXT], reporter[64], step[16];
};

static sqlite3 *db;
static sqlite3_stmt *page, *thread, *tally;
static struct row rows[PAGE];
static int count, selected, top;
static long counts[8];

static void copy(char *to, size_t size, sqlite3_stmt *from, int column) {
  const char *text = (const char *)sqlite3_column_text(from, column);
  snprintf(to, size, "%s", text ? text : "");
}

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) {
    fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    exit(1);
  }
  return statement;
}

static void load(sqlite3_int64 after_key, sqlite3_int64 after_row) {
  sqlite3_reset(page);
  sqlite3_bind_int64(page, 1, after_key);
  sqlite3_bind_int64(page, 2, after_row);
  sqlite3_bind_int(page, 3, PAGE);
  int found = 0;
  while (found < PAGE && sqlite3_step(page) == SQLITE_ROW) {
    struct row *it = &rows[found++];
    it->key = sqlite3_column_int64(page, 0);
    it->place = sqlite3_column_int64(page, 1);
    memcpy(it->id, sqlite3_column_blob(page, 2), 16);
    snprintf(it->number, sizeof it->number, "%s-%02d-%04d", sqlite3_column_text(page, 3),
             sqlite3_column_int(page, 4) % 100, sqlite3_column_int(page, 5));
    copy(it->subject, sizeof it->subject, page, 6);
    copy(it->reporter, sizeof it->reporter, page, 7);
    copy(it->step, sizeof it->step, page, 8);
    snprintf(it->due, sizeof it->due, "%lld", (long long)(it->key / 86400000 % 100000));
  }
  if (found == 0) return;
  count = found;
  selected = top = 0;
}

static void sum(void) {
  memset(counts, 0, sizeof counts);
  sqlite3_reset(tally);
  while (sqlite3_step(tally) == SQLITE_ROW) counts[sqlite3_column_int(tally, 0) & 7] += sqlite3_column_int(tally, 1);
}

static void paint(void) {
  int height = LINES - 4;
  if (selected < top) top = selected;
  if (selected >= top + height) top = selected - height + 1;
  erase();
  mvprintw(0, 0, " Loket (%ld %ld %ld %ld)", counts[0], counts[1], counts[3], counts[7]);
  for (int line = 0; line < height && top + line < count; line++) {
    struct row *it = &rows[top + line];
    if (top + line == selected) attron(A_REVERSE);
    mvprintw(line + 1, 0, "%c%-11s %-12s %-18.18s %-60.60s %-12s", top + line == selected ? '>' : ' ', it->due,
             it->number, it->reporter, it->subject, it->step);
    attroff(A_REVERSE);
  }
  mvprintw(LINES - 1, 0, "F1Bantu F2Aksi F3Cari F10Keluar");
  move(1 + selected - top, 0);
  refresh();
}

static void story(int skipped) {
  sqlite3_reset(thread);
  sqlite3_bind_blob(thread, 1, rows[selected].id, 16, SQLITE_STATIC);
  erase();
  mvprintw(0, 0, " %s %s", rows[selected].number, rows[selected].subject);
  int line = 1;
  while (line < LINES - 2 && sqlite3_step(thread) == SQLITE_ROW) {
    const char *words = (const char *)sqlite3_column_text(thread, 0);
    size_t length = words ? strlen(words) : 0, from = (size_t)skipped * (size_t)COLS;
    mvaddnstr(line, 0, from < length ? words + from : "", (LINES - 2 - line) * COLS);
    line = getcury(stdscr) + 1;
  }
  mvprintw(LINES - 1, 0, "F1Bantu F2Aksi F3Cari F10Keluar");
  refresh();
}

static void editor(const char *text) {
  erase();
  mvprintw(0, 0, " %s", rows[selected].number);
  mvaddnstr(1, 0, text, (LINES - 3) * COLS);
  int line = getcury(stdscr), column = getcurx(stdscr);
  mvprintw(LINES - 1, 0, "F1Bantu F2Aksi F3Cari F10Keluar");
  move(line, column);
  refresh();
}

int main(int argc, char **argv) {
  if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) return 2;
  page = prepare("SELECT due_key, row, id, prefix, year, serial, subject, reporter, next_step FROM complaint "
                 "WHERE waits AND assignee IS NULL AND (due_key, row) > (?, ?) ORDER BY due_key, row LIMIT ?");
  thread = prepare("SELECT CAST(words AS TEXT) FROM journal WHERE subject_kind = 1 AND subject_key = ? ORDER BY sequence");
  tally = prepare("SELECT tray, n FROM tally");
  setlocale(LC_ALL, "");
  set_escdelay(25);
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  load(-1, 0);
  sum();
  paint();
  bool reads = false, writes = false;
  int skipped = 0;
  static char text[4096];
  size_t length = 0;
  for (;;) {
    int key = getch();
    if (key == ERR || (key == 'q' && !writes)) break;
    if (writes && key >= ' ' && key < 127 && length + 1 < sizeof text) {
      text[length++] = (char)key;
    } else if (reads && key == KEY_F(7)) {
      writes = true;
    } else if (reads && (key == KEY_DOWN || key == KEY_UP)) {
      skipped += key == KEY_DOWN ? 1 : skipped > 0 ? -1 : 0;
    } else if (reads) {
      reads = writes = false;
      skipped = 0;
    } else if (key == KEY_DOWN && selected + 1 < count) {
      selected++;
    } else if (key == KEY_DOWN && count > 0) {
      load(rows[count - 1].key, rows[count - 1].place);
    } else if (key == KEY_UP && selected > 0) {
      selected--;
    } else if (key == '\r' && count > 0) {
      reads = true;
    }
    if (writes) editor(text); else if (reads) story(skipped); else paint();
  }
  endwin();
  return 0;
}
