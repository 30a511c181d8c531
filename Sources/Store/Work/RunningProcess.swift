import Foundation

/// A process by what no later one shares: its number, when it began, and in which run of the machine.
struct RunningProcess: Equatable, Sendable {
  let pid: Int32
  /// In ticks of the machine since it was switched on; nil where the system does not tell.
  let started: Int64?
  /// Another each time the machine is switched on.
  let boot: String

  static let own = RunningProcess(
    pid: getpid(), started: start(of: getpid()), boot: MachineStart.name)

  /// Whether it still runs; one whose beginning is not told is believed by its number alone.
  var isRunning: Bool {
    guard boot == MachineStart.name, kill(pid, 0) == 0 || errno == EPERM else { return false }
    guard let started, let now = Self.start(of: pid) else { return true }
    return started == now
  }

  /// The twenty-second field of a process's state; its second one, in brackets, may hold anything.
  private static func start(of pid: Int32) -> Int64? {
    guard let state = SystemText.line("/proc/\(pid)/stat"), let bracket = state.lastIndex(of: ")")
    else {
      return nil
    }
    let fields = state[bracket...].split(separator: " ")
    return fields.count > 20 ? Int64(fields[20]) : nil
  }
}
