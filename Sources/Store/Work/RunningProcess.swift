import Foundation

/// A process by what no later one shares: its number, when it began, and in which run of the machine.
struct RunningProcess: Equatable, Sendable {
  let pid: Int32
  /// In ticks of the machine since it was switched on; nil where the system does not tell.
  let started: Int64?
  /// Another each time the machine is switched on.
  let boot: String

  static let own = RunningProcess(
    pid: getpid(), started: start(of: getpid()), boot: thisBoot)

  private static let thisBoot = line("/proc/sys/kernel/random/boot_id") ?? ""

  /// Whether it still runs; one whose beginning is not told is believed by its number alone.
  var isRunning: Bool {
    guard boot == Self.thisBoot, kill(pid, 0) == 0 || errno == EPERM else { return false }
    guard let started, let now = Self.start(of: pid) else { return true }
    return started == now
  }

  /// Milliseconds since the machine was switched on, asleep or awake; nobody sets this clock.
  static var sinceBoot: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The twenty-second field of a process's state; its second one, in brackets, may hold anything.
  private static func start(of pid: Int32) -> Int64? {
    guard let state = line("/proc/\(pid)/stat"), let bracket = state.lastIndex(of: ")") else {
      return nil
    }
    let fields = state[bracket...].split(separator: " ")
    return fields.count > 20 ? Int64(fields[20]) : nil
  }

  private static func line(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = read(file, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count).prefix { $0 != 10 }, as: UTF8.self)
  }
}
