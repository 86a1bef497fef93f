#pragma once

#include "core/transfer/TransferItem.h"

#include <QSqlQuery>

#include <optional>

// A transfer as a row of the journal.
namespace bucketdeck::JournalRow {

/// The columns that bind() binds and read() reads, in that order, without `row` and `owner`.
[[nodiscard]] QStringList columns();
/// The values of columns(), from place `first` on.
void bind(QSqlQuery &query, int first, const TransferItem &item);
/// Of a query for `row` and columns(); none where this program doesn't know what the row says.
[[nodiscard]] std::optional<TransferItem> read(const QSqlQuery &query);

} // namespace bucketdeck::JournalRow
