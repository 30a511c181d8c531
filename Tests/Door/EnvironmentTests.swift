import CSystem
import Testing

@Suite("The environment at the door")
struct EnvironmentTests {
  @Test(
    "what could lead the program or its libraries elsewhere is not kept",
    arguments: [
      "TERMINFO=/x", "TERMINFO_DIRS=/x", "TERMCAP=/x", "TERMPATH=/x", "NCURSES_TRACE=9",
      "NCURSES_NO_SETBUF=1", "LD_PRELOAD=/x.so", "LD_LIBRARY_PATH=/x", "MALLOC_PERTURB_=1",
      "GLIBC_TUNABLES=x", "PATH=/x", "HOME=/x", "USER=lain", "LOGNAME=lain", "XDG_DATA_HOME=/x",
      "XDG_CONFIG_HOME=/x", "XDG_STATE_HOME=/x", "LOKET_STORE=/x", "LOKET_TODAY=2020-01-01",
      "LOKET_DAILY_BACKUP=off", "TMPDIR=/x", "SQLITE_TMPDIR=/x", "LOCPATH=/x", "SWIFT_BACKTRACE=x",
      "IFS=x", "ENV=/x", "TZ=/x", "LC_", "=x", "TERM", "TERMX=1", "",
    ])
  func notKept(entry: String) { #expect(!lk_keeps_variable(entry)) }

  @Test(
    "what says how the terminal is and which language is spoken stays",
    arguments: ["TERM=xterm", "LANG=id_ID.UTF-8", "LC_ALL=C", "LC_CTYPE=C.UTF-8", "NO_COLOR=1"])
  func kept(entry: String) { #expect(lk_keeps_variable(entry)) }

  @Test(
    "another program learns nothing of the store, and nothing that changes how it is loaded",
    arguments: [
      "LOKET_STORE=/x", "LOKET_TODAY=2020-01-01", "LD_PRELOAD=/x.so", "SQLITE_TMPDIR=/x",
      "MALLOC_CHECK_=3", "IFS=x", "BASH_ENV=/x", "ENV=/x", "SSH_ORIGINAL_COMMAND=x",
      "GCONV_PATH=/x",
    ])
  func notHandedOn(entry: String) { #expect(!lk_hands_on_variable(entry)) }

  @Test(
    "another program finds its user, the screen and the printer",
    arguments: ["PATH=/bin", "HOME=/x", "TERM=xterm", "DISPLAY=:0", "LC_ALL=C", "PRINTER=a"])
  func handedOn(entry: String) { #expect(lk_hands_on_variable(entry)) }
}
