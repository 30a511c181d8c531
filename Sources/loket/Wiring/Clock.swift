import Complaints
import Glibc

/// The machine's clock, with its day fixed where `--today` or `LOKET_TODAY` asks for it.
struct Clock: Sendable {
  /// What is added to the machine's time, in milliseconds.
  private let shift: Int64

  init(today: Day?, offset: UTCOffset = .westernIndonesia) {
    let machine = Self.machine
    guard let today else {
      shift = 0
      return
    }
    // Whole seconds moved to another day: two programs of one day then agree to the millisecond.
    let second = machine.milliseconds / 1000 * 1000
    let there = today.instant(
      Instant(milliseconds: second).clock(at: offset), at: offset)
    shift = there.milliseconds - second
  }

  /// A clock that begins at `start` and goes on from there.
  init(startingAt start: Instant) { shift = start.milliseconds - Self.machine.milliseconds }

  var now: Instant { Instant(milliseconds: Self.machine.milliseconds + shift) }

  private static var machine: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
