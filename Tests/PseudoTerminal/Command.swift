import Glibc

/// What a program that ran without a terminal left behind.
public struct Outcome: Sendable {
  public let ending: Ending
  public let outputBytes: [UInt8]
  public let errorBytes: [UInt8]

  public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  public var errors: String { String(decoding: errorBytes, as: UTF8.self) }

  /// The exit status; nil when a signal ended the program.
  public var status: Int32? {
    if case .exited(let status) = ending { status } else { nil }
  }
}

/// A program did not end in time; holds what it wrote until then.
public struct TookTooLong: Error, CustomStringConvertible {
  public let description: String
}

/// Runs programs without a terminal.
public enum Command {
  /// Runs a program (absolute path) to its end; kills it and throws when it takes longer.
  public static func run(
    _ program: String, _ arguments: [String] = [], environment: [String: String],
    input: [UInt8] = [], within seconds: Double = 60
  ) throws -> Outcome {
    // A program that does not read its input must not end the test.
    _ = ignoreBrokenPipes
    var (process, exchange) = try Launch.gate.withLock { _ in
      let (input, output, errors) = (try Pipe(), try Pipe(), try Pipe())
      let process = try Launch.start(
        program, arguments, environment: environment,
        files: .files(
          input: input.reading.number, output: output.writing.number,
          errors: errors.writing.number))
      return (
        process, Exchange(input: input.writing, output: output.reading, errors: errors.reading)
      )
    }
    exchange.toSend = input[...]
    let end = Deadline.after(seconds: seconds)
    let isComplete = exchange.run(until: end)
    var status: Int32 = 0
    if !isComplete { kill(-process, SIGKILL) }
    waitpid(process, &status, 0)
    let outcome = Outcome(
      ending: Ending(waitStatus: status), outputBytes: exchange.received,
      errorBytes: exchange.complaints)
    guard isComplete else {
      let call = ([program] + arguments).joined(separator: " ")
      throw TookTooLong(
        description: "\(call): not done after \(seconds) s\n"
          + outcome.output.suffix(2000) + outcome.errors.suffix(2000))
    }
    return outcome
  }

  private static let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()
}

/// An open file, closed with its last owner.
private final class Descriptor: Sendable {
  let number: Int32
  init(_ number: Int32) { self.number = number }
  deinit { close(number) }
}

private struct Pipe {
  let reading: Descriptor
  let writing: Descriptor

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemFailure(call: "pipe", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = Descriptor(ends[0])
    writing = Descriptor(ends[1])
  }
}

/// The three pipes of a running program, served until all are closed.
private struct Exchange {
  private var input: Descriptor?
  private var output: Descriptor?
  private var errors: Descriptor?
  var toSend: ArraySlice<UInt8> = []
  private(set) var received: [UInt8] = []
  private(set) var complaints: [UInt8] = []

  init(input: Descriptor, output: Descriptor, errors: Descriptor) {
    (self.input, self.output, self.errors) = (input, output, errors)
    _ = fcntl(input.number, F_SETFL, O_NONBLOCK)
  }

  /// Whether the program closed its output before the end of the time.
  mutating func run(until end: Deadline) -> Bool {
    while output != nil || errors != nil {
      if toSend.isEmpty { input = nil }
      // A closed pipe has the number -1, which poll leaves alone.
      var events = [
        pollfd(fd: input?.number ?? -1, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output?.number ?? -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errors?.number ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&events, 3, end.millisecondsLeft) == 0 || end.isOver { return false }
      if events[0].revents != 0 { sendSome() }
      if events[1].revents != 0 { Self.take(&output, into: &received) }
      if events[2].revents != 0 { Self.take(&errors, into: &complaints) }
    }
    return true
  }

  private mutating func sendSome() {
    guard let input else { return }
    let count = toSend.withUnsafeBytes { write(input.number, $0.baseAddress, $0.count) }
    if count > 0 { toSend = toSend.dropFirst(count) } else if errno != EAGAIN { toSend = [] }
  }

  private static func take(_ source: inout Descriptor?, into bytes: inout [UInt8]) {
    guard let descriptor = source else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(descriptor.number, &buffer, buffer.count)
    if count > 0 { bytes += buffer.prefix(count) } else { source = nil }
  }
}
