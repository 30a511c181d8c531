import Glibc

extension ComplaintCSV {
  /// Writes the file to a path, in pieces of a megabyte.
  public func write(toPath path: String) throws -> Content {
    guard let file = fopen(path, "w") else { throw CannotWrite(path: path) }
    defer { fclose(file) }
    var piece: [UInt8] = []
    let content = try write { bytes in
      piece += bytes
      if piece.count >= 1 << 20 { try put(&piece, file, path) }
    }
    try put(&piece, file, path)
    return content
  }

  public struct CannotWrite: Error {
    public let path: String
  }

  private func put(_ piece: inout [UInt8], _ file: UnsafeMutablePointer<FILE>, _ path: String)
    throws
  {
    guard fwrite(piece, 1, piece.count, file) == piece.count else { throw CannotWrite(path: path) }
    piece.removeAll(keepingCapacity: true)
  }
}
