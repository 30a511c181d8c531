import Complaints
import Door
import Glibc

/// A file that is read more than once, in chunks; open as long as the value lives.
public final class ImportFile {
  /// Bytes.
  public let size: Int
  private let path: String
  private let descriptor: Int32
  private let modified: timespec
  private var buffer = [UInt8](repeating: 0, count: 1 << 17)

  /// Opens a plain file; a pipe, a folder or `-` is refused, since an import reads its file several times.
  public init(path: String) throws(ImportRefusal) {
    guard path != "-" else { throw .needsFile(path) }
    let descriptor: Int32
    do throws(UserFile.Failure) { descriptor = try UserFile.open(path) } catch {
      throw error == .noPlainFile ? .needsFile(path) : .cannotOpen(path)
    }
    var status = stat()
    fstat(descriptor, &status)
    self.path = path
    self.descriptor = descriptor
    size = Int(status.st_size)
    modified = status.st_mtim
  }

  deinit { close(descriptor) }

  /// Reads the whole file from its first byte.
  ///
  /// - Parameter take: gets each chunk with the offset of its first byte; throws to stop.
  func read(_ take: (ArraySlice<UInt8>, Int) throws -> Void) throws {
    var offset = 0
    while let count = try fill(from: offset) {
      try take(buffer[..<count], offset)
      offset += count
    }
  }

  /// The first bytes of the file.
  func head() throws(ImportRefusal) -> [UInt8] {
    guard let count = try fill(from: 0) else { return [] }
    return Array(buffer[..<count])
  }

  /// Throws if the file is not what it was when it was opened.
  func requireUnchanged() throws(ImportRefusal) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) == size,
      status.st_mtim.tv_sec == modified.tv_sec, status.st_mtim.tv_nsec == modified.tv_nsec
    else { throw .changedMeanwhile }
  }

  /// Reads the next chunk and answers its length; nil at the end of the file.
  private func fill(from offset: Int) throws(ImportRefusal) -> Int? {
    while true {
      let count = buffer.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, offset)
      }
      if count > 0 { return count }
      if count == 0 { return nil }
      if errno != EINTR { throw .cannotRead(path) }
    }
  }
}
