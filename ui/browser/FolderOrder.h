#pragma once

#include <QCollator>
#include <QString>

#include <vector>

namespace bucketdeck {

/// What the order of one row depends on; copies share their text and key.
struct SortRecord
{
    int id = 0;
    bool folder = false;
    QCollatorSortKey nameKey;
    QString name;
    qint64 number = 0; ///< Of the column that is sorted by, where that is a number.
    QString text;      ///< Of the column that is sorted by, where that is text.
};

struct OrderRequest
{
    std::vector<SortRecord> records;
    QString filter; ///< Part of a name, in any case; empty: all.
    bool byText = false;
    bool byNumber = false;
    bool descending = false;
};

/// The ids that pass the filter, in order: folders first, then by the column, then by name. Runs on any thread.
[[nodiscard]] std::vector<int> orderRows(OrderRequest request);

} // namespace bucketdeck
