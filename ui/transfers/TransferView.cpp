#include "ui/transfers/TransferView.h"

#include "ui/style/DragPicture.h"
#include "ui/transfers/TransferDelegate.h"
#include "ui/transfers/TransferHeader.h"
#include "ui/transfers/TransferModel.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <array>

namespace bucketdeck {
namespace {

struct ColumnFit
{
    TransferModel::Column column;
    int width;
    int neededWidth; ///< Of the list, for this column to be in it.
};

constexpr std::array fits{
    ColumnFit{TransferModel::Place, 150, 640},   ColumnFit{TransferModel::Progress, 116, 440},
    ColumnFit{TransferModel::Amount, 132, 540},  ColumnFit{TransferModel::Speed, 84, 820},
    ColumnFit{TransferModel::TimeLeft, 98, 880}, ColumnFit{TransferModel::State, 236, 0},
};

} // namespace

TransferView::TransferView(TransferModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(new TransferHeader(this));
    setModel(model);
    setItemDelegate(new TransferDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    // Rows that were moved are followed.
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    });
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(34, fontMetrics().height() + 16));
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setSectionResizeMode(TransferModel::Name, QHeaderView::Stretch);
    for (const ColumnFit &fit : fits)
        horizontalHeader()->resizeSection(fit.column, fit.width);
}

QList<std::pair<int, int>> TransferView::selectedRanges() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    return ranges;
}

std::pair<int, int> TransferView::shownRows() const
{
    const int first = rowAt(0);
    if (first < 0)
        return {0, -1};
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? m_model->rowCount() - 1 : last};
}

void TransferView::toggle(int row)
{
    const QModelIndex group = m_model->index(row, TransferModel::Name);
    m_model->setOpen(group.data(TransferModel::BatchRole).toULongLong(), !group.data(TransferModel::OpenRole).toBool());
}

bool TransferView::foldByKey(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const bool opens = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const quint64 batch = current.data(TransferModel::BatchRole).toULongLong();
    if (m_model->isGroup(current.row()))
        m_model->setOpen(batch, opens);
    else if (const int row = m_model->rowOfGroup(batch); batch != 0 && !opens && row >= 0)
        setCurrentIndex(m_model->index(row, TransferModel::Name));
    return true;
}

void TransferView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && foldByKey(event->key()))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

QModelIndex TransferView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Of the list, as in the list of files: rows are chosen here, not cells.
    if (action == MoveHome || action == MoveEnd)
        return m_model->index(action == MoveHome ? 0 : m_model->rowCount() - 1, TransferModel::Name);
    return QTableView::moveCursor(action, modifiers);
}

void TransferView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isMark = index.isValid() && index.column() == TransferModel::Name && m_model->isGroup(index.row()) &&
                        TransferDelegate::foldMark(visualRect(index), layoutDirection())
                            .adjusted(-4, -12, 4, 12)
                            .contains(event->position().toPoint());
    if (isMark && event->button() == Qt::LeftButton) {
        toggle(index.row());
        return;
    }
    QTableView::mousePressEvent(event);
    const bool decides = index.isValid() && index.column() == TransferModel::State &&
                         TransferDelegate::canDecide(index) && event->button() == Qt::LeftButton &&
                         event->modifiers() == Qt::NoModifier &&
                         TransferDelegate::decideButton(visualRect(index), fontMetrics(), layoutDirection())
                             .contains(event->position().toPoint());
    if (decides)
        Q_EMIT decisionRequested();
}

void TransferView::startDrag(Qt::DropActions /*supportedActions*/)
{
    // Qt's own picture is the rows, as wide as the list: it would lie over the place where they are to go.
    const QList<std::pair<int, int>> ranges = selectedRanges();
    QModelIndexList rows;
    for (const auto &[first, last] : ranges)
        for (int row = first; row <= last; ++row)
            rows.append(m_model->index(row, TransferModel::Name));
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData(rows));
    drag->setPixmap(dragPicture(QStringLiteral("transfers"), static_cast<int>(m_model->idsOf(ranges).size()), palette(),
                                devicePixelRatioF()));
    drag->exec(Qt::MoveAction);
}

void TransferView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void TransferView::fitColumns()
{
    // By the font: at 200 % everything needs twice the room.
    const double scale = qMax(1.0, fontMetrics().height() / 17.0);
    for (const ColumnFit &fit : fits)
        setColumnHidden(fit.column, width() < fit.neededWidth * scale);
}

} // namespace bucketdeck

#include "moc_TransferView.cpp"
