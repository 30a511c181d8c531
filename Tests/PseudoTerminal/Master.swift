import Glibc

/// The test's side of a pseudo-terminal; closed when nobody holds it any more.
final class Master: Sendable {
  enum Reading {
    case bytes([UInt8])
    case nothing
    /// Every program at the other side has closed it.
    case end
  }

  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a pseudo-terminal.
  ///
  /// Call it with the gate of ``Launch`` held.
  static func open(rows: Int, columns: Int) throws -> (Master, slavePath: String, slave: Int32) {
    var master: Int32 = -1
    var slave: Int32 = -1
    var path = [CChar](repeating: 0, count: 128)
    var size = winsize(rows: rows, columns: columns)
    guard openpty(&master, &slave, &path, nil, &size) == 0 else {
      throw SystemFailure(call: "openpty", code: errno)
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    let bytes = path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (Master(master), String(decoding: bytes, as: UTF8.self), slave)
  }

  /// Whether there is something to read, the end included, at the latest after so many milliseconds.
  func isReadable(within milliseconds: Int32) -> Bool {
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&event, 1, milliseconds) > 0
  }

  /// Waits for something to read, and reads it.
  func read(within milliseconds: Int32) -> Reading {
    isReadable(within: milliseconds) ? read() : .nothing
  }

  /// Reads what has come, and waits for nothing.
  func read() -> Reading {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 { return .bytes(Array(buffer.prefix(count))) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothing : .end
  }

  func write(_ bytes: [UInt8], until end: Deadline) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN && !end.isOver {
        var event = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&event, 1, end.millisecondsLeft)
      } else if errno != EINTR {
        throw SystemFailure(call: "write to the program", code: errno)
      }
    }
  }

  func resize(rows: Int, columns: Int) throws {
    var size = winsize(rows: rows, columns: columns)
    guard ioctl(descriptor, UInt(TIOCSWINSZ), &size) == 0 else {
      throw SystemFailure(call: "resize of the terminal", code: errno)
    }
  }
}

extension winsize {
  fileprivate init(rows: Int, columns: Int) {
    self.init(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}
