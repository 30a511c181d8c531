import Complaints

extension DeliveryWay {
  /// The way the reporter asked for, or the one that usually goes back by that channel.
  static func usual(for complaint: Complaint) -> DeliveryWay {
    if let wanted = complaint.repliesBy { return wanted }
    let hasPhone = complaint.words.phone?.isEmpty == false
    return switch complaint.channel {
    case .whatsapp, .sms: .whatsapp
    case .lapor, .laporGub: .lapor
    case .email: .email
    case .letter: .printedLetter
    case .telephone: .oral
    case .walkIn, .suggestionBox, .socialMedia, .other: hasPhone ? .whatsapp : .printedLetter
    }
  }
}
