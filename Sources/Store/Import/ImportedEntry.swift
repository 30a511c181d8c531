import Complaints

/// How a row of an import stands in the journal: its whole state, with its own dates.
extension ImportedComplaint {
  /// The facts of the row as it is now; number, unit and run are the store's to add.
  var facts: Facts {
    .with {
      $0.received = received
      $0.channel = channel
      $0.classification = classification
      $0.category = category
      $0.kelurahan = kelurahan
      $0.identity = identity
      $0.isSecret = isSecret ? true : nil
      $0.assignee = assignee
      $0.status = status
      $0.outcome = outcome
      $0.answerKind = repliedAt == nil ? nil : .final
      $0.deliveredAt = repliedAt
      $0.closedAt = status == .closed ? closedAt ?? repliedAt ?? received : nil
    }
  }

  /// The words of the row, with its answer among them; nothing of a nameless reporter.
  var said: Words? {
    .with {
      $0 = words
      $0.text = reply
      if identity == .nameless {
        $0.reporterName = nil
        $0.salutation = nil
        $0.phone = nil
        $0.nik = nil
        $0.address = nil
      }
    }
  }
}

/// The keyed hashes by which rows are known again: from neither can be told whose row it was.
struct ImportKeys {
  let source: String
  let searchKey: [UInt8]

  func key(of row: ImportedComplaint) -> String { hash("key", row.key) }

  func digest(of row: ImportedComplaint) -> String { hash("row", row.digest) }

  private func hash(_ purpose: String, _ text: String) -> String {
    let parts = [purpose, source, text].map { "\($0.utf8.count):\($0)" }.joined()
    return Digest.hexadecimal(Digest.keyed(parts.utf8, key: searchKey).prefix(16))
  }
}
