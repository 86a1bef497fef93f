#include "ui/player/QueuePanel.h"

#include "core/audio/PlayQueue.h"
#include "ui/player/QueueDelegate.h"
#include "ui/player/QueueModel.h"
#include "ui/style/Format.h"
#include "ui/style/IconButton.h"
#include "ui/style/PlaceholderPane.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketdeck {

QueuePanel::QueuePanel(PlayQueue *queue, QueueModel *model, QWidget *parent)
    : QFrame(parent)
    , m_queue(queue)
    , m_model(model)
    , m_view(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_total(new QLabel(this))
    , m_shuffle(new IconButton(QStringLiteral("shuffle"), tr("Shuffle"), this))
    , m_repeat(new IconButton(QStringLiteral("repeat"), tr("Repeat"), this))
    , m_clear(new IconButton(QStringLiteral("trash"), tr("Clear the queue"), this))
{
    setAccessibleName(tr("Queue"));
    setFixedWidth(320);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new QueueDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Queue"));
    m_view->installEventFilter(this);
    auto *empty = new PlaceholderPane(m_stack);
    empty->setContent(QStringLiteral("queue"), tr("The queue is empty"),
                      tr("Double-click a sound, or choose “Add to queue” in its menu."), {});
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_stack, 1);
    buildActions();

    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) { m_queue->jumpTo(index.row()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &QueuePanel::showMenu);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &QueuePanel::requestDetails);
    connect(m_queue, &PlayQueue::modeChanged, this, &QueuePanel::refreshModes);
    connect(m_queue, &PlayQueue::itemsChanged, this, &QueuePanel::refresh);
    connect(m_model, &QueueModel::totalChanged, this, &QueuePanel::refresh);
    connect(m_queue, &PlayQueue::currentChanged, this, [this] {
        if (m_queue->currentIndex() >= 0)
            m_view->scrollTo(m_model->index(m_queue->currentIndex()));
    });
    refresh();
    refreshModes();
}

void QueuePanel::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Queue"), header);
    title->setFont(Theme::boldFont(font()));
    m_total->setFont(Theme::smallFont(font()));
    m_total->setForegroundRole(QPalette::PlaceholderText);
    m_total->setTextFormat(Qt::PlainText);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(title);
    words->addWidget(m_total);
    auto *close = new IconButton(QStringLiteral("close"), tr("Close the queue"), header);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(14, 10, 8, 8);
    row->setSpacing(4);
    row->addLayout(words, 1);
    m_shuffle->setCheckable(true);
    for (QWidget *button : std::initializer_list<QWidget *>{m_shuffle, m_repeat, m_clear, close})
        row->addWidget(button);
    layout()->addWidget(header);
    connect(m_shuffle, &IconButton::clicked, m_queue, &PlayQueue::setShuffled);
    connect(m_repeat, &IconButton::clicked, this, [this] {
        const RepeatMode mode = m_queue->repeatMode();
        m_queue->setRepeatMode(mode == RepeatMode::Off   ? RepeatMode::All
                               : mode == RepeatMode::All ? RepeatMode::One
                                                         : RepeatMode::Off);
    });
    connect(m_clear, &IconButton::clicked, m_queue, &PlayQueue::clear);
    connect(close, &IconButton::clicked, this, &QueuePanel::closeRequested);
}

QAction *QueuePanel::addCommand(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_view->addAction(action);
    m_commands.append(action);
    return action;
}

void QueuePanel::buildActions()
{
    addCommand(tr("Play"), {}, [this] {
        if (m_view->currentIndex().isValid())
            m_queue->jumpTo(m_view->currentIndex().row());
    });
    addCommand(tr("Move up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { moveSelected(-1); });
    addCommand(tr("Move down"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { moveSelected(1); });
    addCommand(tr("Remove from the queue"), {QKeySequence::Delete}, [this] { removeSelected(); });
}

QList<int> QueuePanel::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void QueuePanel::moveSelected(int by)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const int before = by < 0 ? rows.first() - 1 : rows.last() + 2;
    m_queue->move(rows, qBound(0, before, m_queue->count()));
    m_view->scrollTo(m_view->currentIndex());
}

void QueuePanel::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    m_queue->remove(rows);
    // Who removes one after the other goes on where he is.
    const QModelIndex next = m_model->index(qMin(rows.first(), m_queue->count() - 1));
    if (next.isValid())
        m_view->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
}

void QueuePanel::showMenu(const QPoint &position)
{
    if (selectedRows().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_commands);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void QueuePanel::refresh()
{
    const int count = m_queue->count();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_clear->setEnabled(count > 0);
    QString words = tr("%n track(s)", nullptr, count);
    if (m_model->totalMs() > 0) {
        const QString length = Format::duration(m_model->totalMs());
        words = m_model->isTotalWhole() ? tr("%1 · %2").arg(words, length) : tr("%1 · more than %2").arg(words, length);
    }
    m_total->setText(words);
    requestDetails();
}

void QueuePanel::refreshModes()
{
    m_shuffle->setChecked(m_queue->isShuffled());
    m_shuffle->setName(m_queue->isShuffled() ? tr("Shuffle: on") : tr("Shuffle: off"));
    const RepeatMode mode = m_queue->repeatMode();
    m_repeat->setCheckable(true);
    m_repeat->setChecked(mode != RepeatMode::Off);
    m_repeat->setIconName(mode == RepeatMode::One ? QStringLiteral("repeat-one") : QStringLiteral("repeat"));
    m_repeat->setName(mode == RepeatMode::Off   ? tr("Repeat: off")
                      : mode == RepeatMode::One ? tr("Repeat: this track")
                                                : tr("Repeat: the whole queue"));
}

void QueuePanel::requestDetails()
{
    if (!isVisible() || m_queue->count() == 0)
        return;
    const int first = m_view->indexAt({1, 1}).row();
    const QModelIndex last = m_view->indexAt({1, m_view->viewport()->height() - 1});
    m_model->requestDetails(qMax(0, first), last.isValid() ? last.row() : m_queue->count() - 1);
}

void QueuePanel::enter()
{
    const int row = qMax(0, m_queue->currentIndex());
    if (!m_view->currentIndex().isValid() && row < m_queue->count())
        m_view->setCurrentIndex(m_model->index(row));
    if (m_queue->count() > 0)
        m_view->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void QueuePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    requestDetails();
}

bool QueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // The style decides elsewhere what opens; here it is always Return.
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            m_queue->jumpTo(m_view->currentIndex().row());
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT closeRequested();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace bucketdeck

#include "moc_QueuePanel.cpp"
