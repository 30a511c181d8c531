/// Why a citizen's words are erased; part of the file format.
public enum ErasureGround: String, CaseIterable, Sendable {
  /// The citizen asked for it.
  case request
  /// The time is over for which such complaints are kept.
  case retention
  /// It had been erased before a backup brought it back.
  case restored
}
