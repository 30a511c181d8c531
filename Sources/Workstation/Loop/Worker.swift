import Glibc
import Synchronization

/// A thread that does one job after another, in the order they were given.
///
/// A job with a key takes the place of one with the same key that has not begun.
final class Worker: Sendable {
  private struct Job {
    let key: String?
    let work: @Sendable () -> Void
  }

  private let jobs = Mutex<[Job]>([])
  private let signal: Semaphore = Semaphore()

  init() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self)
    pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }

  func give(key: String? = nil, _ work: @escaping @Sendable () -> Void) {
    let isNew = jobs.withLock { jobs in
      if let key, let place = jobs.firstIndex(where: { $0.key == key }) {
        jobs[place] = Job(key: key, work: work)
        return false
      }
      jobs.append(Job(key: key, work: work))
      return true
    }
    if isNew { signal.raise() }
  }

  private func run() {
    while true {
      signal.wait()
      let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      job?.work()
    }
  }
}

/// A counting semaphore of the system.
private final class Semaphore: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(semaphore, 0, 0) }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func raise() { sem_post(semaphore) }

  func wait() { while sem_wait(semaphore) != 0, errno == EINTR {} }
}
