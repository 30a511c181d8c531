import TerminalUI

/// Where things stand on the queue screen, for every size of window.
struct QueueLayout: Equatable {
  let sidebarWidth: Int
  let listHeight: Int
  let previewHeight: Int
  let showsReporter: Bool
  let showsMore: Bool

  init(size: Size) {
    sidebarWidth = size.columns >= 72 ? 16 : 0
    let body = size.rows - Chrome.footRows - 2
    previewHeight =
      switch size.rows {
      case 22...: min(12, size.rows / 3)
      case 17...21: 5
      default: 0
      }
    listHeight = max(1, body - previewHeight - (size.rows >= 14 ? 1 : 0))
    showsReporter = size.columns >= 100
    showsMore = size.columns >= 120
  }
}
