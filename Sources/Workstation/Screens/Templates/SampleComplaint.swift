import Complaints
import Replies
import Wording

/// Invented complaints on which a template is tried before it is used.
enum SampleComplaint: CaseIterable, Sendable {
  case ordinary, late, anonymous, nameless, forwarded, noContact, misconduct, onPaper

  /// What is known of it, at this desk.
  func context(_ session: Session) -> FillContext {
    var context = FillContext()
    let wording = Wording(.id)
    context.name = "Siti Aminah"
    context.number = "MDN-26-0412"
    context.subject = "KTP-el belum jadi sejak 12 Oktober"
    context.category = "adminduk.ktp"
    context.classification = .complaint
    context.status = .inProgress
    context.channel = .whatsapp
    context.kelurahan = "Medono"
    context.location = "RT 02 RW 05"
    context.today = session.today
    context.received = session.today - 12
    context.deadline = session.calendar.workingDays(
      after: session.today, count: 3)
    context.officer = session.officer.name
    context.unit = session.unit?.name
    context.contact = session.unit?.contact.nonEmpty ?? "0285-4xxxxx"
    context.leadNumber = "MDN-26-0399"
    context.responseDays = 10
    change(&context, session)
    context.categoryName = context.category.flatMap { session.office.categories[$0]?.title }
    context.classificationName = context.classification.map { wording.label($0) }
    context.channelName = context.channel.map { wording.label($0) }
    return context
  }

  /// What makes it different from the ordinary one.
  private func change(_ context: inout FillContext, _ session: Session) {
    switch self {
    case .ordinary: break
    case .late:
      context.name = "Joko Susilo"
      context.subject = "Lampu jalan padam di Jl. Truntum"
      context.category = "infrastruktur.pju"
      context.deadline = session.today - 7
      context.workingDaysLate = 5
      context.serviceFault = true
    case .anonymous:
      context.isAnonymous = true
      context.subject = "Sampah menumpuk di TPS dekat sekolah"
      context.category = "kebersihan.sampah"
      context.channel = .suggestionBox
    case .nameless:
      context.name = nil
      context.subject = "BPNT Oktober belum cair"
      context.category = "bansos.bpnt"
    case .forwarded:
      context.name = "Kris Cahyono"
      context.isForwarded = true
      context.subject = "Jalan berlubang di depan pasar"
      context.category = "infrastruktur.jalan"
      context.status = .forwarded
      context.agency = "DPUPR"
      context.externalNumber = "DPU-771"
    case .noContact:
      context.contact = nil
    case .misconduct:
      context.isAnonymous = true
      context.isSecret = true
      context.subject = "Diminta uang untuk mengurus surat"
      context.category = "pelayanan.pungli"
      context.classification = .oversight
    case .onPaper:
      context.title = "Ibu"
      context.channel = .letter
      context.subject = "Got meluap setiap hujan"
      context.category = "banjir.rob"
    }
  }
}
