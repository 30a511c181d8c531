import CSystem

/// Another program, run from PATH without a shell, with its user's own rights: the one place that starts any.
public enum OtherProgram {
  /// How it ended.
  public enum Outcome: Hashable, Sendable {
    /// It ran; 0 says that it did what it was asked, 128 + n that signal n ended it.
    case ended(status: Int32)
    /// There is none of that name.
    case notFound
    /// It took too long and was ended.
    case tookTooLong
    /// The system refused, with the number it gave.
    case refused(Int32)
  }

  /// Runs a program with `input` as its standard input, such as `lp` or `wl-copy`.
  ///
  /// Blocks until it ends, so it is called from a thread that may.
  ///
  /// - Parameter arguments: the program's name first.
  public static func run(
    _ arguments: [String], input: [UInt8], timeoutMilliseconds: Int = 10_000
  ) -> Outcome {
    withArguments(arguments) {
      lk_run($0, input, input.count, Int32(clamping: timeoutMilliseconds))
    }
  }

  /// Runs a program that reads one open file and writes another.
  public static func run(
    _ arguments: [String], reading input: Int32, writing output: Int32, timeoutMilliseconds: Int
  ) -> Outcome {
    withArguments(arguments) {
      lk_run_between($0, input, output, Int32(clamping: timeoutMilliseconds))
    }
  }

  /// Runs a program that takes the terminal over, such as an editor; the screen must be suspended.
  public static func runOnTerminal(_ arguments: [String]) -> Outcome {
    withArguments(arguments) { lk_run_on_terminal($0) }
  }

  /// What a program writes, at most 64 KiB; empty when there is none of that name or it did not end well.
  public static func output(of arguments: [String], timeoutMilliseconds: Int = 2_000) -> String {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = withPointers(arguments) {
      lk_run_reading($0, &bytes, bytes.count, Int32(clamping: timeoutMilliseconds))
    }
    return String(decoding: bytes.prefix(Int(max(0, count ?? 0))), as: UTF8.self)
  }

  private static func withArguments(
    _ arguments: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Int32
  ) -> Outcome {
    withPointers(arguments, body).map(outcome) ?? .notFound
  }

  private static func withPointers<Result>(
    _ arguments: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result? {
    guard !arguments.isEmpty else { return nil }
    // One block of bytes with every argument ended by NUL, and a pointer to each.
    var bytes: [CChar] = []
    var starts: [Int] = []
    for argument in arguments {
      starts.append(bytes.count)
      bytes += argument.utf8.filter { $0 != 0 }.map { CChar(bitPattern: $0) } + [0]
    }
    return bytes.withUnsafeBufferPointer { block in
      let pointers = starts.map { start in block.baseAddress.map { $0 + start } } + [nil]
      return pointers.withUnsafeBufferPointer { list in list.baseAddress.map(body) }
    }
  }

  private static func outcome(of status: Int32) -> Outcome {
    switch status {
    case 0...: .ended(status: status)
    case -2: .notFound
    case -110: .tookTooLong
    default: .refused(-status)
    }
  }
}
