extension EntryDraft {
  public static func saving(_ officer: Officer, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .officer(officer.id), at: at,
      facts: .with {
        $0.role = officer.role
        $0.unit = officer.unit
        $0.isActive = officer.isActive
        $0.isInTraining = officer.isInTraining ? true : nil
        $0.isOwnUnitOnly = officer.isOwnUnitOnly ? true : nil
        $0.categories = officer.categories.isEmpty ? nil : officer.categories.sorted()
      },
      words: .with {
        $0.name = officer.name
        $0.account = officer.account
      })
  }

  public static func saving(_ unit: ServiceUnit, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .unit(unit.id), at: at,
      facts: .with {
        $0.code = unit.prefix
        $0.offsetMinutes = Int64(unit.offset.minutes)
        $0.isActive = unit.isActive
        $0.approval = unit.approval == .none ? nil : unit.approval
        $0.recipient = unit.backupRecipient
        $0.leaseMinutes =
          unit.leaseMinutes == ServiceUnit.usualLease ? nil : Int64(unit.leaseMinutes)
        $0.exportLimit = unit.exportLimit.map(Int64.init)
      },
      words: .with {
        $0.name = unit.name
        $0.contact = unit.contact.isEmpty ? nil : unit.contact
        $0.letterhead = unit.letterhead.isEmpty ? nil : unit.letterhead
        $0.signatory = unit.signatory == .nobody ? nil : unit.signatory
      })
  }

  public static func saving(_ category: Category, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .category(category.code), at: at,
      facts: .with {
        $0.agency = category.agency
        $0.isActive = category.isActive
      }, words: .with { $0.name = category.title })
  }

  public static func saving(_ agency: Agency, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .agency(agency.code), at: at, facts: .with { $0.isActive = agency.isActive },
      words: .with { $0.name = agency.name })
  }

  public static func saving(_ place: Place, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .place(place.code), at: at,
      words: .with {
        $0.name = place.name
        $0.aliases = place.aliases.isEmpty ? nil : place.aliases
      })
  }

  public static func saving(_ template: TemplateSource, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .template(template.code), at: at,
      facts: .with { $0.isActive = template.isActive }, words: .with { $0.text = template.text })
  }
}
