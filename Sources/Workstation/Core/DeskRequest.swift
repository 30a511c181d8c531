import Complaints
import Replies

/// Something a screen asks of the desk; data, so that a test can read it.
public enum DeskRequest: Equatable, Sendable {
  case office
  case page(QueueRequest)
  case counts(QueueFilter)
  case file(ComplaintID)
  case lookUp(ComplaintNumber)
  case sentLately(besides: ComplaintID)
  case search(SearchRequest)
  case figures(FigureRequest)
  case figureList(FigureListRequest)
  case report(Period)
  /// What officers saw of citizens' data on these days.
  case accessCounts(from: Day, through: Day)
  case suggest(SuggestionRequest)
  case perform(ActRequest)
  case performAll([ActRequest])
  case endSilences
  case saveOffice([EntryDraft])
  case saveTemplate(TemplateSaving)
  case templateVersions(String)
  case drafts
  case saveDraft(Draft)
  case discardDraft(DraftID)
  case announce(Presence, on: ComplaintID)
  case withdrawPresence
  case savedFilters
  case saveFilter(SavedFilter)
  case forgetFilter(String)
  case recall(String)
  case remember(String, String)
  case backUp
  case closeDay(key: String, passphrase: String)
  case door(DoorRequest)
}

/// What the desk answered.
public enum DeskReply: Equatable, Sendable {
  case office(Office)
  case page(QueuePage)
  case counts(QueueCounts)
  case file(ComplaintFile)
  case found(ComplaintID?)
  case hits(SearchAnswer)
  /// It was stopped because something newer was asked for.
  case stopped
  case answers([String])
  case figures(Figures)
  case figureList(FigureList)
  case report(ReportData)
  case accessCounts(AccessCounts)
  case suggestions(Suggestions)
  case performed(Performed)
  case performedAll([BulkOutcome])
  case silences(SilenceReport)
  case versions([JournalEntry])
  case drafts([Draft])
  case savedFilters([SavedFilter])
  case recalled(String?)
  case backedUp(path: String)
  case dayClosed(DayClosed)
  case door(DoorReply)
  case done
  case refused(Refusal)
  case failed(DeskFailure)
}

extension Desk {
  /// Does what was asked, on the thread that calls.
  public func answer(_ request: DeskRequest, officer: Officer, today: Day, now: Instant)
    -> DeskReply
  {
    do {
      switch request {
      case .office: return .office(try office())
      case .page(let request): return .page(try page(request, for: officer))
      case .counts(let filter):
        return .counts(try counts(for: officer, filter: filter, today: today))
      case .file(let id): return .file(try file(of: id, for: officer))
      case .lookUp(let number): return .found(try complaint(numbered: number))
      case .sentLately(let complaint):
        return .answers(try answersSentLately(besides: complaint, now: now))
      case .search(let request): return .hits(try search(request, for: officer))
      case .figures(let request): return .figures(try figures(request, for: officer))
      case .figureList(let request): return .figureList(try list(request, for: officer))
      case .report(let period):
        return .report(try report(on: period, for: officer, today: today))
      case .accessCounts(let first, let last):
        return .accessCounts(try accessCounts(from: first, through: last))
      case .suggest(let request): return .suggestions(try suggestions(for: request))
      case .perform(let request): return .performed(try perform(request, now: now))
      case .performAll(let requests): return .performedAll(try performAll(requests, now: now))
      case .endSilences: return .silences(try endSilences(telling: officer, now: now))
      case .saveOffice(let drafts):
        try save(office: drafts, officer: officer.id, now: now)
        return .office(try office())
      case .saveTemplate(let saving):
        try save(saving, now: now)
        return .office(try office())
      case .templateVersions(let code): return .versions(try versions(ofTemplate: code))
      case .drafts: return .drafts(try drafts(of: officer.id))
      case .saveDraft(let draft): try save(draft)
      case .discardDraft(let id): try discard(id)
      case .announce(let presence, let id): try announce(presence, on: id)
      case .withdrawPresence: try withdrawPresence()
      case .savedFilters: return .savedFilters(try savedFilters(of: officer.id))
      case .saveFilter(let filter):
        try save(filter, of: officer.id)
        return .savedFilters(try savedFilters(of: officer.id))
      case .forgetFilter(let name):
        try forget(filterNamed: name, of: officer.id)
        return .savedFilters(try savedFilters(of: officer.id))
      case .recall(let key): return .recalled(try remembered(key, of: officer.id))
      case .remember(let key, let value): try remember(key, value, of: officer.id)
      case .door(let request): return try answer(request, officer: officer.id, now: now)
      case .backUp: return .backedUp(path: try backUp(for: officer, today: today))
      case .closeDay(let key, let passphrase):
        return .dayClosed(
          try closeDay(key: key, passphrase: passphrase, officer: officer.id, now: now))
      }
      return .done
    } catch is CancellationError {
      return .stopped
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch let failure as DeskFailure {
      return .failed(failure)
    } catch {
      return .failed(.other("\(type(of: error))"))
    }
  }
}
