#include "ui/browser/FolderOrder.h"

#include <algorithm>

namespace bucketdeck {

std::vector<int> orderRows(OrderRequest request)
{
    std::vector<const SortRecord *> rows;
    rows.reserve(request.records.size());
    for (const SortRecord &record : request.records) {
        if (request.filter.isEmpty() || record.name.contains(request.filter, Qt::CaseInsensitive))
            rows.push_back(&record);
    }

    const int sign = request.descending ? -1 : 1;
    const auto compare = [&](const SortRecord &a, const SortRecord &b) {
        if (request.byNumber && a.number != b.number)
            return a.number < b.number ? -sign : sign;
        if (request.byText) {
            if (const int order = QString::compare(a.text, b.text, Qt::CaseInsensitive))
                return order * sign;
        }
        // Equal values stay in the order of their names, whichever way the column runs.
        const int nameSign = request.byNumber || request.byText ? 1 : sign;
        if (const int order = a.nameKey.compare(b.nameKey))
            return order * nameSign;
        return QString::compare(a.name, b.name) * nameSign;
    };
    std::sort(rows.begin(), rows.end(), [&](const SortRecord *a, const SortRecord *b) {
        if (a->folder != b->folder)
            return a->folder;
        const int order = compare(*a, *b);
        return order != 0 ? order < 0 : a->id < b->id;
    });

    std::vector<int> order;
    order.reserve(rows.size());
    for (const SortRecord *row : rows)
        order.push_back(row->id);
    return order;
}

} // namespace bucketdeck
