#pragma once

#include <QLoggingCategory>
#include <QString>

Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logTransfer)
Q_DECLARE_LOGGING_CATEGORY(logAudio)
Q_DECLARE_LOGGING_CATEGORY(logUi)

namespace bucketdeck {

/// Takes out what must not be read by others: JWTs, `sb_…` keys, bearer and apikey values, the `token` of a signed
/// URL, passwords in URLs, JSON fields named for tokens and passwords. Linear in the length of `text`.
[[nodiscard]] QString redacted(const QString &text);

/// Sends every message of this process through redacted() to stderr, and to `filePath` where it isn't empty
/// (kept under 1 MiB: the older half goes to `filePath`.1). Call once, early in main().
void installRedactingLog(const QString &filePath);

} // namespace bucketdeck
