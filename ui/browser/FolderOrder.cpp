#include "ui/browser/FolderOrder.h"

#include "core/storage/NameMatcher.h"

#include <QLocale>

#include <algorithm>

namespace bucketdeck {
namespace {

QCollator nameCollator()
{
    // The "C" locale knows neither numbers nor case.
    const QLocale locale = QLocale().collation();
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

int sign(qint64 a, qint64 b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

} // namespace

FolderOrder::FolderOrder()
    : m_collator(nameCollator())
{
}

OrderSteps FolderOrder::run(OrderRequest request)
{
    take(std::move(request.records));
    sortAll(request);

    const NameMatcher matcher(request.filter);
    std::vector<int> wanted;
    wanted.reserve(m_sorted.size());
    for (const int id : m_sorted) {
        if (matcher.isEmpty() || matcher.matches(m_entries[static_cast<size_t>(id)].record.name))
            wanted.push_back(id);
    }
    OrderedRows last = index(std::move(wanted));

    OrderSteps steps;
    std::vector<int> &shown = request.shown;
    const auto stays = [&](int id) { return last.rowOfId[static_cast<size_t>(id)] >= 0; };
    const auto firstGone = std::stable_partition(shown.begin(), shown.end(), stays);
    steps.goneCount = static_cast<int>(shown.end() - firstGone);
    if (steps.goneCount > 0) {
        steps.goneLast = index(shown);
        shown.erase(firstGone, shown.end());
    }
    steps.newCount = static_cast<int>(last.ids.size() - shown.size());
    if (steps.newCount > 0) {
        std::vector<bool> isShown(m_entries.size(), false);
        for (const int id : shown)
            isShown[static_cast<size_t>(id)] = true;
        std::copy_if(last.ids.begin(), last.ids.end(), std::back_inserter(shown),
                     [&](int id) { return !isShown[static_cast<size_t>(id)]; });
        steps.comeLast = index(shown);
    }
    if (shown != last.ids)
        steps.inOrder = std::move(last);
    return steps;
}

void FolderOrder::take(std::vector<SortRecord> records)
{
    bool displaced = false;
    for (SortRecord &record : records) {
        const auto id = static_cast<size_t>(record.id);
        if (id >= m_entries.size())
            m_entries.resize(id + 1, {SortRecord(), m_collator.sortKey({}), false});
        Entry &entry = m_entries[id];
        displaced = displaced || entry.placed;
        if (entry.record.name != record.name)
            entry.nameKey = m_collator.sortKey(record.name);
        entry.placed = false;
        entry.record = std::move(record);
        m_loose.push_back(entry.record.id);
    }
    if (displaced)
        std::erase_if(m_sorted, [this](int id) { return !m_entries[static_cast<size_t>(id)].placed; });
}

void FolderOrder::sortAll(const OrderRequest &request)
{
    const auto less = [this](int a, int b) { return before(a, b); };
    if (request.by != m_by || request.descending != m_descending) {
        m_by = request.by;
        m_descending = request.descending;
        std::sort(m_sorted.begin(), m_sorted.end(), less);
    }
    // What has its place keeps it: a page that streams in costs its own length and one pass over the rest.
    const auto placed = static_cast<std::ptrdiff_t>(m_sorted.size());
    for (const int id : m_loose) {
        Entry &entry = m_entries[static_cast<size_t>(id)];
        if (!entry.record.alive || entry.placed)
            continue;
        entry.placed = true;
        m_sorted.push_back(id);
    }
    m_loose.clear();
    std::sort(m_sorted.begin() + placed, m_sorted.end(), less);
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + placed, m_sorted.end(), less);
}

int FolderOrder::compare(const SortRecord &a, const SortRecord &b) const
{
    switch (m_by) {
    case SortBy::Name:
        return 0;
    case SortBy::Kind:
        return QString::compare(a.kind, b.kind, Qt::CaseInsensitive);
    case SortBy::Length:
        return sign(a.length, b.length);
    case SortBy::Size:
        return sign(a.size, b.size);
    case SortBy::Modified:
        return sign(a.modified, b.modified);
    case SortBy::State:
        return sign(a.state, b.state);
    }
    return 0;
}

bool FolderOrder::before(int idA, int idB) const
{
    const Entry &a = m_entries[static_cast<size_t>(idA)];
    const Entry &b = m_entries[static_cast<size_t>(idB)];
    if (a.record.folder != b.record.folder)
        return a.record.folder;
    int order = compare(a.record, b.record);
    // Equal values stay in the order of their names, whichever way the column runs.
    const bool turned = m_descending && (order != 0 || m_by == SortBy::Name);
    if (order == 0)
        order = a.nameKey.compare(b.nameKey);
    if (order == 0)
        order = QString::compare(a.record.name, b.record.name);
    if (order != 0)
        return turned ? order > 0 : order < 0;
    return idA < idB;
}

OrderedRows FolderOrder::index(std::vector<int> ids) const
{
    OrderedRows rows;
    rows.rowOfId.assign(m_entries.size(), -1);
    for (size_t row = 0; row < ids.size(); ++row)
        rows.rowOfId[static_cast<size_t>(ids[row])] = static_cast<int>(row);
    rows.ids = std::move(ids);
    return rows;
}

} // namespace bucketdeck
