import Wording

extension Session {
  /// Says where a file came to lie, or what kept it from being written.
  mutating func tell(_ reply: OutsideReply, of request: OutsideRequest) {
    guard case .write = request else { return }
    switch reply {
    case .written(let path): tell(wording.savedAsFile(path))
    case .failed(.cannotWrite(let path)): refuse(wording.cannotWriteTo(path))
    case .failed, .handedOver, .printed, .printers, .edited: break
    }
  }
}
