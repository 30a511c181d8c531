import Door
import Glibc

/// A file that is written piece by piece, and lies at its place only when it is whole and on the disk.
public final class OutputFile {
  private let place: PlacedFile
  private let descriptor: Int32
  private var isOpen = true

  public init(_ place: PlacedFile) throws(StoreFailure) {
    self.place = place
    do throws(StoreFailure) { descriptor = try place.begin() } catch {
      place.abandon()
      throw error
    }
  }

  /// Adds bytes; on a failure nothing is left of the file.
  public func write(_ bytes: [UInt8]) throws(StoreFailure) {
    guard UserFile.write(bytes[...], to: descriptor) else {
      let number = errno
      abandon()
      throw StoreFailure(errno: number, path: place.path)
    }
  }

  /// Brings it to the disk and moves it to its place.
  public func finish() throws(StoreFailure) {
    close()
    try place.settle()
  }

  /// Takes back what was written.
  public func abandon() {
    close()
    place.abandon()
  }

  private func close() {
    if isOpen { Glibc.close(descriptor) }
    isOpen = false
  }
}
