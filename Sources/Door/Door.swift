import CSystem
import Glibc

/// The one way to a store that several accounts share: a program that has a group which none of them has.
public enum Door {
  /// Where that store lies: the installer makes the folder, and no option leads elsewhere.
  public static let store = "/var/lib/loket/loket.sqlite"

  /// Whether the program stands there, with more rights than its user.
  public static var isHere: Bool { lk_is_door() }

  /// Whether somebody named another store in the environment.
  public static var wasStoreNamed: Bool { lk_was_store_named() }

  /// Whether who started the program is the machine's administrator.
  public static var isAdministrator: Bool { getuid() == 0 }

  /// Takes the program's surroundings in hand; called before anything else.
  public static func startUp() { lk_start_up() }

  /// Becomes an ordinary program of its user, for what has nothing to do with the shared store.
  public static func leave() { if isHere { lk_leave_door() } }

  /// What a file of the store's own may be for others: its group's at the door, else its owner's alone.
  public static var fileMode: UInt32 { isHere ? 0o660 : 0o600 }
  public static var folderMode: UInt32 { isHere ? 0o770 : 0o700 }
}
