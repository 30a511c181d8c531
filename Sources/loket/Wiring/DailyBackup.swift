import CSystem
import Complaints
import Store
import Wording

/// The backup of the day, made beside the workstation once its first screen stands; with it the store is read through.
struct DailyBackup: Sendable {
  let store: Store
  let officer: Officer
  let clock: Clock
  let wording: Wording

  func run(_ tell: (String) -> Void) {
    guard !store.isReadOnly, Places.variable("LOKET_DAILY_BACKUP") != "off" else { return }
    lk_step_aside()
    do {
      let office = try store.office()
      let today = clock.now.day(at: office.offset(of: officer.unit))
      let recipient = BackupMaker.recipient(of: officer, in: office)
      _ = try BackupMaker(store: store, recipient: recipient).makeDaily(today)
    } catch StoreFailure.damaged {
      tell(wording.storeFoundDamaged)
    } catch let failure as StoreFailure {
      let reason = failure == .diskFull ? wording.diskHasNoRoom : wording.sentence(failure)
      tell(wording.dailyBackupTrouble(reason))
    } catch {
      tell(wording.dailyBackupTrouble(wording.notEncrypted))
    }
  }
}
