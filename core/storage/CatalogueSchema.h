#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace bucketdeck::CatalogueSchema {

/// The version this program writes: the number of migration steps.
[[nodiscard]] int latestVersion();
/// `user_version` of an open database.
[[nodiscard]] Result<int> version(const QSqlDatabase &database);
/// Takes the database from its version to the latest, each step in a transaction of its own.
[[nodiscard]] Result<void> migrate(QSqlDatabase database);
/// Corrupt where the database isn't one, or doesn't add up; LocalIo or Busy where it can't be told.
[[nodiscard]] Result<void> check(const QSqlDatabase &database);
/// SQLite's codes in our kinds.
[[nodiscard]] Error errorFor(const QSqlError &error);

} // namespace bucketdeck::CatalogueSchema
