#include "ui/transfers/TransfersPage.h"

#include "core/transfer/TransferQueue.h"
#include "core/transfer/TransferReport.h"
#include "ui/style/ErrorDetails.h"
#include "ui/style/Format.h"
#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"
#include "ui/transfers/ReportDialog.h"
#include "ui/transfers/TransferCells.h"
#include "ui/transfers/TransferDelegate.h"
#include "ui/transfers/TransferModel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bucketdeck {

TransfersPage::TransfersPage(TransferQueue *queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new TransferModel(queue, this))
    , m_view(new QTableView(this))
    , m_empty(new QLabel(tr("Nothing is on its way. Uploads and downloads show up here."), this))
    , m_summary(new QLabel(this))
    , m_retry(new QPushButton(tr("Try &again"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_clear(new QPushButton(tr("C&lear finished"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TransferDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Transfers"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(qMax(34, fontMetrics().height() + 16));
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(TransferModel::Name, QHeaderView::Stretch);
    header->resizeSection(TransferModel::Place, 150);
    header->resizeSection(TransferModel::Progress, 120);
    header->resizeSection(TransferModel::Amount, 120);
    header->resizeSection(TransferModel::State, 230);

    auto *empty = qobject_cast<QLabel *>(m_empty);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    auto *title = new QLabel(tr("Transfers"), this);
    title->setFont(Theme::headingFont(font()));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 10);
    bar->setSpacing(10);
    bar->addWidget(title);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_retry);
    bar->addWidget(m_cancel);
    bar->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);

    connect(m_retry, &QPushButton::clicked, this, [this] {
        for (const quint64 id : selectedIds())
            m_queue->retry(id);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        for (const quint64 id : selectedIds())
            m_queue->cancel(id);
    });
    connect(m_clear, &QPushButton::clicked, m_queue, [this] { m_queue->clearFinished(); });
    connect(m_view, &QTableView::customContextMenuRequested, this, &TransfersPage::showMenu);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const quint64 id = index.data(TransferModel::IdRole).toULongLong();
        if (index.data(TransferModel::StateRole).toInt() == static_cast<int>(TransferState::Conflict))
            Q_EMIT conflictOpened(id);
        else
            showDetails(id);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TransfersPage::refresh);
    connect(m_queue, &TransferQueue::totalsChanged, this, &TransfersPage::refresh);
    connect(m_queue, &TransferQueue::itemsAdded, this, &TransfersPage::refresh);
    connect(m_queue, &TransferQueue::itemsRemoved, this, &TransfersPage::refresh);
    refresh();
}

void TransfersPage::refresh()
{
    const bool any = m_queue->count() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    const bool selected = m_view->selectionModel()->hasSelection();
    m_retry->setEnabled(selected);
    m_cancel->setEnabled(selected);
    const TransferQueue::Totals totals = m_queue->totals();
    m_clear->setEnabled(m_queue->count() > totals.active);
    QStringList facts;
    if (totals.active > 0)
        facts.append(tr("%n left", "transfers", totals.active));
    if (totals.bytesLeft > 0)
        facts.append(Format::bytes(totals.bytesLeft));
    if (totals.failed > 0)
        facts.append(tr("%n need your attention", nullptr, totals.failed));
    m_summary->setText(facts.join(QStringLiteral(" · ")));
}

QList<quint64> TransfersPage::selectedIds() const
{
    QList<quint64> ids;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_queue->at(row).id);
    return ids;
}

void TransfersPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const quint64 id = index.data(TransferModel::IdRole).toULongLong();
    const TransferItem &item = m_queue->at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item.state == TransferState::Conflict) {
        const auto answer = [this, id](ConflictChoice choice) { m_queue->resolveConflict(id, choice, false); };
        menu->addAction(tr("Replace"), this, [answer] { answer(ConflictChoice::Replace); });
        menu->addAction(tr("Skip"), this, [answer] { answer(ConflictChoice::Skip); });
        menu->addAction(tr("Keep both"), this, [answer] { answer(ConflictChoice::KeepBoth); });
        menu->addSeparator();
    }
    if (item.state == TransferState::Failed || item.state == TransferState::Cancelled)
        menu->addAction(tr("Try again"), this, [this, id] { m_queue->retry(id); });
    if (!item.isFinished())
        menu->addAction(tr("Cancel"), this, [this, id] { m_queue->cancel(id); });
    menu->addAction(item.report ? tr("What was not possible…") : tr("Details…"), this, [this, id] { showDetails(id); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TransfersPage::showDetails(quint64 id)
{
    const int row = m_queue->indexOf(id);
    if (row < 0)
        return;
    const TransferItem &item = m_queue->at(row);
    if (item.report) {
        showReport(item);
        return;
    }
    QList<ErrorDetails::Fact> facts{{tr("Transfer"), transferName(item)}};
    if (item.error.userText.isEmpty())
        facts.append({tr("State"), m_model->index(row, TransferModel::State).data().toString()});
    facts.append({tr("In the storage"), item.remote.toString()});
    if (!item.localPath.isEmpty())
        facts.append({tr("On this computer"), item.localPath});
    if (item.attempts > 1)
        facts.append({tr("Attempts"), QLocale().toString(item.attempts)});
    (new ErrorDetails(item.error, facts, this))->open();
}

void TransfersPage::showReport(const TransferItem &item)
{
    QString title;
    const QString name = nameInSentence(transferName(item));
    switch (item.kind) {
    case TransferKind::Move:
        title = tr("Not everything in “%1” could be moved").arg(name);
        break;
    case TransferKind::Copy:
        title = tr("Not everything in “%1” could be copied").arg(name);
        break;
    default:
        title = tr("Not everything in “%1” could be deleted").arg(name);
        break;
    }
    auto *dialog = new ReportDialog(title, *item.report, this);
    dialog->setRetryable(item.isFinished());
    connect(dialog, &ReportDialog::retryRequested, this, [this, id = item.id] { m_queue->retry(id); });
    dialog->open();
}

} // namespace bucketdeck

#include "moc_TransfersPage.cpp"
