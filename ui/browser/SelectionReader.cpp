#include "ui/browser/SelectionReader.h"

#include "ui/browser/FolderModel.h"

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr int rowsInOneTurn = 2000;

} // namespace

SelectionReader::SelectionReader(FolderModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SelectionReader::readSome);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SelectionReader::restart);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SelectionReader::restart);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SelectionReader::restart);
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionReader::restart);
}

void SelectionReader::read(const QItemSelection &selection)
{
    m_timer.stop();
    m_selection = selection;
    m_objects.clear();
    m_ranges.clear();
    m_range = 0;
    m_next = 0;
    // By ranges: a list of a hundred thousand rows costs more than all the rest. They may overlap, column by column.
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            m_ranges.push_back({range.top(), range.bottom()});
    }
    std::sort(m_ranges.begin(), m_ranges.end(), [](const Rows &a, const Rows &b) { return a.first < b.first; });
    int many = 0;
    for (const Rows &rows : m_ranges)
        many += rows.last - rows.first + 1;
    if (many > rowsInOneTurn)
        Q_EMIT changed({}); // Nothing may be done to a part of what is selected.
    readSome();
}

void SelectionReader::readSome()
{
    for (int read = 0; read < rowsInOneTurn && m_range < m_ranges.size();) {
        const Rows &rows = m_ranges[m_range];
        m_next = qMax(m_next, rows.first);
        if (m_next > rows.last) {
            ++m_range;
            continue;
        }
        if (m_next < m_model->rowCount() && !m_model->isPending(m_next))
            m_objects.append(m_model->infoAt(m_next));
        ++m_next;
        ++read;
    }
    if (m_range < m_ranges.size()) {
        m_timer.start();
        return;
    }
    Q_EMIT changed(std::exchange(m_objects, {}));
}

void SelectionReader::restart()
{
    if (m_timer.isActive())
        read(QItemSelection(m_selection));
}

} // namespace bucketdeck
