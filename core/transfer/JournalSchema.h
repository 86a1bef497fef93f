#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace bucketdeck::JournalSchema {

/// Takes the database from its version to the latest, in one transaction, as several processes may come at once.
/// Unsupported where a newer program wrote it.
[[nodiscard]] Result<void> migrate(QSqlDatabase database);
/// Corrupt where the database isn't one, or doesn't add up; LocalIo or Busy where it can't be told.
[[nodiscard]] Result<void> check(const QSqlDatabase &database);
/// SQLite's codes in our kinds, with words about the list of transfers.
[[nodiscard]] Error errorFor(const QSqlError &error);

} // namespace bucketdeck::JournalSchema
