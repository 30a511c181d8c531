import CSystem
import Complaints
import Door
import Glibc
import Wording

/// A look at what keeps a store apart from those who may only reach it through the program.
struct DoorCheck {
  let path: String
  let wording: Wording

  typealias Finding = CheckUp.Finding

  func findings() -> [Finding] {
    ofProcess() + (isShared ? ofProgram() + ofGroup() + ofFolder() + ofFiles() : [own])
  }

  private var isShared: Bool { Door.isHere || path == Door.store }

  private var own: Finding { Finding(code: "door", text: wording.doctorNoDoor) }

  private func weak(_ code: String, _ text: String) -> Finding {
    Finding(code: code, isWeak: true, text: text)
  }

  /// What a crash would leave behind, and what a new file is for others.
  private func ofProcess() -> [Finding] {
    var found: [Finding] = []
    var cores = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &cores)
    if cores.rlim_cur != 0 || lk_is_dumpable() { found.append(weak("core", wording.doctorCore)) }
    let mask = umask(0o077)
    umask(mask)
    if mask & 0o007 != 0o007 { found.append(weak("umask", wording.doctorUmask)) }
    return found.isEmpty ? [Finding(code: "process", text: wording.doctorProcess)] : found
  }

  private func ofProgram() -> [Finding] {
    var status = stat()
    guard let program = Self.program, stat(program, &status) == 0 else { return [] }
    if status.st_mode & 0o2000 == 0 {
      return [weak("program", wording.doctorMend(program, "chown root:loket", "chmod 2755"))]
    }
    if status.st_uid != 0 || status.st_mode & 0o022 != 0 || status.st_mode & 0o4000 != 0 {
      return [weak("program", wording.doctorMend(program, "chown root:loket", "chmod 2755"))]
    }
    return [Finding(code: "program", text: wording.doctorProgram(program))]
  }

  /// Who is of the group needs no door.
  private func ofGroup() -> [Finding] {
    var status = stat()
    guard stat(folder, &status) == 0, let group = getgrgid(status.st_gid) else { return [] }
    let name = String(cString: group.pointee.gr_name)
    if status.st_gid == 0 { return [weak("group", wording.doctorMend(folder, "chgrp loket", nil))] }
    var members: [String] = []
    var next = group.pointee.gr_mem
    while let member = next?.pointee {
      members.append(String(cString: member))
      next = next?.successor()
    }
    setpwent()
    while let account = getpwent() {
      if account.pointee.pw_gid == status.st_gid {
        members.append(String(cString: account.pointee.pw_name))
      }
    }
    endpwent()
    guard members.isEmpty else {
      return [weak("group", wording.doctorMembers(members.joined(separator: ", "), of: name))]
    }
    return [Finding(code: "group", text: wording.doctorNoMembers(name))]
  }

  private func ofFolder() -> [Finding] {
    var status = stat()
    guard lstat(folder, &status) == 0 else { return [] }
    let isRight = status.st_mode == S_IFDIR | 0o2770 && status.st_uid == 0
    return isRight
      ? [Finding(code: "folder", text: wording.doctorFolder(folder))]
      : [weak("folder", wording.doctorMend(folder, "chown root:loket", "chmod 2770"))]
  }

  /// Files that a colleague could not write, that belong to another group, or that have a second name.
  private func ofFiles() -> [Finding] {
    var own = stat()
    stat(folder, &own)
    let work = path.dropLast(7) + ".work.sqlite"
    let files = [path, String(work)].flatMap { file in
      ["", "-wal", "-shm", ".lock"].map { file + $0 }
    }
    return files.compactMap { file in
      var status = stat()
      guard lstat(file, &status) == 0 else { return nil }
      if status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1 {
        return weak("links", wording.doctorLinks(file))
      }
      guard status.st_mode & 0o777 != 0o660 || status.st_gid != own.st_gid else { return nil }
      return weak("mode", wording.doctorMend(file, "chgrp loket", "chmod 660"))
    }
  }

  private var folder: String { String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)) }

  private static var program: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
