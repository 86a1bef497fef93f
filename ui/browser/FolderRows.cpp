#include "ui/browser/FolderRows.h"

#include <QLocale>

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

} // namespace

FolderRows::FolderRows()
    : m_collator(nameCollator())
{
}

void FolderRows::clear()
{
    m_rows.clear();
    m_ids.clear();
    m_pass = 0;
}

FolderRows::Change FolderRows::put(const ObjectInfo &info, bool pending)
{
    const auto found = m_ids.constFind(info.path.key);
    if (found == m_ids.constEnd()) {
        const int id = idCount();
        const QString name = info.name();
        m_rows.push_back({info, name, m_collator.sortKey(name), m_pass, true, pending});
        m_ids.insert(info.path.key, id);
        return {id, true, true};
    }
    FolderRow &row = m_rows[static_cast<size_t>(*found)];
    const bool changed = row.info != info || row.pending != pending;
    row.pass = m_pass;
    if (changed) {
        row.info = info;
        row.pending = pending;
    }
    return {*found, false, changed};
}

void FolderRows::remove(int id)
{
    FolderRow &row = m_rows[static_cast<size_t>(id)];
    row.alive = false;
    m_ids.remove(row.info.path.key);
}

int FolderRows::removeUnseen()
{
    int removed = 0;
    for (int id = 0; id < idCount(); ++id) {
        const FolderRow &row = at(id);
        if (!row.alive || row.pending || row.pass == m_pass)
            continue;
        remove(id);
        ++removed;
    }
    return removed;
}

} // namespace bucketdeck
