#pragma once

#include "core/storage/ObjectInfo.h"

#include <QDateTime>
#include <QString>

namespace bucketdeck {

/// Numbers, times and names as people read them; all translated and by the system's locale.
namespace Format {

/// Decimal units, as the server and the quota count: "9.4 MB". Negative: an em dash.
[[nodiscard]] QString bytes(qint64 bytes);
/// "412 of 500 MB": both in the unit of the limit.
[[nodiscard]] QString usedOf(qint64 used, qint64 limit);
/// "38 %" of 0.385; never 100 before all is there.
[[nodiscard]] QString percent(double share);
/// "8.2 MB/s"
[[nodiscard]] QString speed(double bytesPerSecond);
/// "6:42", "1:02:09". Not positive: an em dash.
[[nodiscard]] QString duration(qint64 milliseconds);
/// A position: as duration(), and "0:00" at the start.
[[nodiscard]] QString clock(qint64 milliseconds);
/// "1.25×", of how fast something plays.
[[nodiscard]] QString playbackSpeed(double factor);
/// "4 s left", "12 min left". Negative (unknown): empty.
[[nodiscard]] QString timeLeft(qint64 seconds);
/// "Today 09:14", "Yesterday", "18 Nov", "18 Nov 2024"; local time, `now` for tests.
[[nodiscard]] QString when(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());
/// "MP3", "Markdown", "Folder" from type and name, without opening the file.
[[nodiscard]] QString kind(const ObjectInfo &info);
/// A name from outside made safe to show on one line: control and bidi-override characters are shown as visible marks.
[[nodiscard]] QString safeName(const QString &name);

} // namespace Format
} // namespace bucketdeck
