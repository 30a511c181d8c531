extension Words: FieldCoded {
  static let fields: [CodedField<Words>] = [
    .string("subject", \.subject), .string("body", \.body), .string("wish", \.wish),
    .string("reporter", \.reporterName), .string("salutation", \.salutation),
    .string("phone", \.phone), .string("nik", \.nik), .string("address", \.address),
    .string("externalNumber", \.externalNumber), .string("agencyNumber", \.agencyNumber),
    .string("text", \.text), .string("quote", \.quote),
    .string("overrideReason", \.overrideReason), .string("ground", \.ground),
    .string("improvement", \.improvement),
    .string("foreignStatus", \.foreignStatus),
    .custom(
      "foreignWords", \.foreignWords, to: { .array($0.map { .string($0) }) },
      from: { $0.array?.compactMap(\.string) }),
    .custom("attachments", \.attachments, to: attachmentsJSON, from: attachments),
    .string("name", \.name), .string("account", \.account), .string("contact", \.contact),
    .custom(
      "aliases", \.aliases, to: { .array($0.map { .string($0) }) },
      from: { $0.array?.compactMap(\.string) }),
    .custom(
      "letterhead", \.letterhead, to: { .array($0.map { .string($0) }) },
      from: { $0.array?.compactMap(\.string) }),
    .custom("signatory", \.signatory, to: { $0.json }, from: { Signatory(json: $0) }),
  ]

  @Sendable private static func attachmentsJSON(_ attachments: [Attachment]) -> JSON {
    .array(
      attachments.map { attachment in
        .object([
          .init("name", .string(attachment.name)),
          .init("size", attachment.size.map { .integer($0) } ?? .null),
          .init("note", .string(attachment.note)),
        ])
      })
  }

  @Sendable private static func attachments(_ json: JSON) -> [Attachment]? {
    json.array?.compactMap { item in
      guard let name = item["name"]?.string else { return nil }
      return Attachment(name: name, size: item["size"]?.integer, note: item["note"]?.string ?? "")
    }
  }
}
