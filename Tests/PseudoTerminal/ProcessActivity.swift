import Glibc

/// What the kernel tells about a running program (proc(5)).
enum ProcessActivity {
  #if arch(x86_64)
    // read, poll, select, rt_sigtimedwait, restart_syscall, epoll_wait, pselect6, ppoll, epoll_pwait
    private static let waitingCalls: Set<Substring> = [
      "0", "7", "23", "128", "219", "232", "270", "271", "281",
    ]
  #elseif arch(arm64)
    // epoll_pwait, read, pselect6, ppoll, restart_syscall, rt_sigtimedwait
    private static let waitingCalls: Set<Substring> = ["22", "63", "72", "73", "128", "137"]
  #endif

  /// Every thread sleeps, and the main thread in a call that waits for input.
  ///
  /// Where the kernel does not tell the call, sleeping is enough.
  static func isWaitingForInput(_ process: pid_t) -> Bool {
    let threads = entries(of: "/proc/\(process)/task")
    guard !threads.isEmpty else { return false }
    for thread in threads {
      // The state follows the name, which stands in parentheses and may contain some.
      guard let line = contents(of: "/proc/\(process)/task/\(thread)/stat"),
        let state = line[(line.lastIndex(of: ")") ?? line.startIndex)...].split(separator: " ")
          .dropFirst().first
      else { continue }
      if state != "S" { return false }
    }
    guard let call = contents(of: "/proc/\(process)/syscall")?.split(separator: " ").first else {
      return true
    }
    return waitingCalls.contains(call)
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private static func contents(of file: String) -> String? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
  }
}
