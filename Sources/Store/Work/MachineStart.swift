import Glibc

/// The clock that runs since the machine was started, also while it sleeps: nobody sets it.
enum MachineStart {
  /// Milliseconds since then.
  static var passed: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// What tells this start from others; empty where the system does not say.
  static let name = SystemText.line("/proc/sys/kernel/random/boot_id") ?? ""
}
