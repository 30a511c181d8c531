import Glibc

/// How a program that a test started came to its end.
public enum Ending: Sendable, Equatable, CustomStringConvertible {
  case exited(Int32)
  case killed(signal: Int32)

  public var description: String {
    switch self {
    case .exited(let status): "exited with \(status)"
    case .killed(let signal): "was killed by signal \(signal)"
    }
  }

  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xff) : .killed(signal: signal)
  }
}

/// A system call that was refused.
public struct SystemFailure: Error, CustomStringConvertible {
  public let call: String
  public let code: Int32

  public var description: String { "\(call): \(String(cString: strerror(code)))" }
}

/// What the three standard descriptors of a new program become.
enum StandardFiles {
  /// One terminal for all three; it becomes the program's controlling terminal.
  case terminal(path: String)
  case files(input: Int32, output: Int32, errors: Int32)
}

enum Launch {
  /// Held from the making of descriptors until the program runs: Linux cannot make a
  /// pseudo-terminal that is closed on exec from the start, so a program started
  /// meanwhile would inherit it and keep it open.
  static let gate = Monitor(())

  /// Starts a program in a session of its own.
  ///
  /// Call it with the gate held.
  static func start(
    _ program: String, _ arguments: [String], environment: [String: String], files: StandardFiles
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    switch files {
    case .terminal(let path):
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .files(let input, let output, let errors):
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
    }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let inOwnSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which the Glibc module does not show
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | inOwnSession))

    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for string in argv + envp { free(string) }
    }
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw SystemFailure(call: "start of \(program)", code: code) }
    return process
  }

  /// Starts a thread that runs `body` once.
  static func thread(_ body: @escaping @Sendable () -> Void) {
    final class Body: Sendable {
      let run: @Sendable () -> Void
      init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }
    var thread = pthread_t()
    let created = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, Unmanaged.passRetained(Body(body)).toOpaque())
    precondition(created == 0, "no thread for the test kit")
    pthread_detach(thread)
  }
}
