import Complaints
import Replies

/// What a new text of the collection begins with.
enum TemplateBeginning: String, CaseIterable, Sendable {
  case template, phrase, part

  /// A head to be filled in, and for a template the parts that every answer has.
  var text: String {
    switch self {
    case .template:
      """
      id:
      judul:
      jenis: jawaban-akhir
      kategori:
      status:
      saluran:
      kata:
      ---
      {bagian pembuka}

      {bagian aduan} {bagian empati} {bagian maaf}

      {bagian kontak}

      {bagian jalan keberatan}

      {bagian penutup}
      """
    case .phrase: "frasa:\nkelompok:\nkata:\n---\n"
    case .part: "bagian:\n---\n"
    }
  }

  /// The text under a name that is free.
  static func copy(of source: TemplateSource, in collection: TemplateCollection) -> String {
    let name =
      source.code.split(separator: " ").dropFirst().joined(separator: " ").nonEmpty
      ?? source.code
    let lead = name == source.code ? "" : source.code.dropLast(name.count)
    var copy = "\(name)-salinan"
    var count = 2
    while collection["\(lead)\(copy)"] != nil {
      copy = "\(name)-salinan-\(count)"
      count += 1
    }
    return TemplateSource.copy(of: source.text, named: copy) { "\($0) (salinan)" }
  }
}
