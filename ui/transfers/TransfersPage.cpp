#include "ui/transfers/TransfersPage.h"

#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "ui/settings/TransferHolds.h"
#include "ui/style/ChipBar.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Format.h"
#include "ui/style/IconButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/PlaceholderPane.h"
#include "ui/style/Theme.h"
#include "ui/transfers/TransferActions.h"
#include "ui/transfers/TransferDetails.h"
#include "ui/transfers/TransferModel.h"
#include "ui/transfers/TransferTexts.h"
#include "ui/transfers/TransferView.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace bucketdeck {

using namespace std::chrono_literals;

namespace {

// In the order of the chips; the first is all of them.
constexpr std::array chipStages{TransferStage::Active, TransferStage::Waiting, TransferStage::Finished,
                                TransferStage::Failed};

/// A button for an action, greyed and named with it.
IconButton *buttonFor(QAction *action, const QString &icon, QWidget *parent)
{
    const auto name = [action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        return keys.isEmpty() ? action->text() : QStringLiteral("%1 (%2)").arg(action->text(), keys);
    };
    auto *button = new IconButton(icon, name(), parent);
    QObject::connect(button, &IconButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action, name] {
        button->setEnabled(action->isEnabled());
        button->setName(name());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace

TransfersPage::TransfersPage(TransferQueue *queue, FileManager *files, std::shared_ptr<const Clock> clock,
                             QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new TransferModel(queue, std::move(clock), this))
    , m_view(new TransferView(m_model, this))
    , m_do(new TransferActions(
          queue, m_model, [this] { return m_view->selectedRanges(); }, files, this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new PlaceholderPane(m_stack))
    , m_hold(new MessageBanner(this))
    , m_asks(new MessageBanner(this))
    , m_summary(new ElidedLabel({}, this))
    , m_pauseAll(new QPushButton(this))
    , m_clear(new QPushButton(tr("C&lear finished"), this))
    , m_stages(new ChipBar(this))
    , m_name(new QLineEdit(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setAccessibleName(tr("Transfers"));
    m_hold->setClosable(false);
    m_asks->setClosable(false);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_placeholder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(titleBar());
    column->addLayout(filterBar());
    column->addWidget(m_hold);
    column->addWidget(m_asks);
    column->addWidget(m_stack, 1);

    connect(m_view, &QTableView::customContextMenuRequested, this, &TransfersPage::showMenu);
    connect(m_view, &QTableView::activated, this, &TransfersPage::activate);
    connect(m_do, &TransferActions::detailsRequested, this,
            [this](quint64 id) { showTransferDetails(m_queue, id, this); });
    connect(m_placeholder, &PlaceholderPane::buttonClicked, this, &TransfersPage::clearFilter);
    connect(m_do, &TransferActions::decisionRequested, this, &TransfersPage::decisionRequested);
    connect(m_view, &TransferView::decisionRequested, m_do->action(TransferActions::Command::Decide),
            &QAction::trigger);
    connect(m_asks, &MessageBanner::actionTriggered, this, &TransfersPage::allDecisionsRequested);
    connect(m_hold, &MessageBanner::actionTriggered, this, &TransfersPage::resumeAnywayRequested);
    m_everySecond.setInterval(1s);
    connect(&m_everySecond, &QTimer::timeout, this, &TransfersPage::tick);
    connectQueue();
    refreshHold();
    refresh();
}

QBoxLayout *TransfersPage::titleBar()
{
    auto *title = new QLabel(tr("Transfers"), this);
    title->setFont(Theme::headingFont(font()));
    m_summary->setSecondary(true);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_pauseAll, &QPushButton::clicked, this, &TransfersPage::pauseOrResumeAll);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_queue->clearFinished(); });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 6);
    bar->setSpacing(10);
    bar->addWidget(title);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_pauseAll);
    bar->addWidget(m_clear);
    return bar;
}

QBoxLayout *TransfersPage::filterBar()
{
    m_stages->setAccessibleName(tr("Which transfers"));
    for (const QString &text : {tr("All"), tr("Active"), tr("Waiting"), tr("Finished"), tr("Failed")})
        m_stages->add(text);
    connect(m_stages, &ChipBar::currentChanged, this, [this](int chip) {
        m_model->setStage(chip == 0 ? std::nullopt : std::optional(chipStages.at(static_cast<size_t>(chip - 1))));
    });
    m_name->setPlaceholderText(tr("Filter by name"));
    m_name->setAccessibleName(tr("Filter by name"));
    m_name->setClearButtonEnabled(true);
    m_name->setMaximumWidth(220);
    connect(m_name, &QLineEdit::textChanged, m_model, &TransferModel::setName);
    auto *find = new QAction(tr("Filter transfers by name"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_name, [this] { m_name->setFocus(Qt::ShortcutFocusReason); });
    addAction(find);

    using Command = TransferActions::Command;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 8);
    bar->setSpacing(2);
    bar->addWidget(m_stages);
    bar->addStretch(1);
    for (const auto &[command, icon] :
         std::initializer_list<std::pair<Command, QString>>{{Command::Resume, QStringLiteral("play")},
                                                            {Command::Pause, QStringLiteral("pause")},
                                                            {Command::Retry, QStringLiteral("refresh")},
                                                            {Command::Cancel, QStringLiteral("close")},
                                                            {Command::ToFront, QStringLiteral("to-front")},
                                                            {Command::ToBack, QStringLiteral("to-back")},
                                                            {Command::ShowInFolder, QStringLiteral("folder")}})
        bar->addWidget(buttonFor(m_do->action(command), icon, this));
    bar->addSpacing(8);
    bar->addWidget(m_name);
    return bar;
}

void TransfersPage::connectQueue()
{
    connect(m_model, &TransferModel::countsChanged, this, &TransfersPage::refresh);
    connect(m_model, &TransferModel::modelReset, m_do, &TransferActions::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_do, &TransferActions::refresh);
    connect(m_queue, &TransferQueue::totalsChanged, this, &TransfersPage::refresh);
    connect(m_queue, &TransferQueue::holdsChanged, this, &TransfersPage::refreshHold);
}

void TransfersPage::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QList<QAction *> TransfersPage::commandActions() const
{
    return m_do->all();
}

bool TransfersPage::isAllPaused() const
{
    const TransferQueue::Totals totals = m_queue->totals();
    return totals.paused > 0 && totals.active == 0;
}

void TransfersPage::pauseOrResumeAll()
{
    if (isAllPaused())
        m_queue->resumeAll();
    else
        m_queue->pauseAll();
}

void TransfersPage::refresh()
{
    const TransferTally::Sums &all = m_model->tally().all();
    m_stages->setCount(0, all.count);
    for (size_t i = 0; i < chipStages.size(); ++i)
        m_stages->setCount(static_cast<int>(i) + 1, all.in(chipStages.at(i)));

    const TransferQueue::Totals totals = m_queue->totals();
    m_pauseAll->setText(isAllPaused() ? tr("&Resume all") : tr("&Pause all"));
    m_pauseAll->setEnabled(totals.active + totals.paused > 0);
    m_clear->setEnabled(all.in(TransferStage::Finished) + all.in(TransferStage::Failed) > 0);

    QStringList facts;
    if (const int left = totals.active + totals.paused; left > 0)
        facts.append(tr("%n left", "transfers", left));
    if (const qint64 bytes = totals.bytesTotal - totals.bytesDone; bytes > 0)
        facts.append(Format::bytes(bytes));
    if (all.bytesPerSecond >= 1) {
        facts.append(Format::speed(static_cast<double>(all.bytesPerSecond)));
        facts.append(Format::timeLeft(totals.bytesLeft / all.bytesPerSecond));
    }
    if (totals.failed > 0)
        facts.append(tr("%n need your attention", nullptr, totals.failed));
    m_summary->setText(facts.join(QStringLiteral(" · ")));

    if (m_queue->count() == 0)
        m_placeholder->setContent(QStringLiteral("transfers"), tr("Nothing is on its way"),
                                  tr("Uploads and downloads show up here."), {});
    else
        m_placeholder->setContent(QStringLiteral("search"), tr("No transfer here is like that"), {}, tr("Show all"));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_placeholder);
    if (totals.waiting == 0)
        m_everySecond.stop();
    else if (!m_everySecond.isActive())
        m_everySecond.start();
    m_do->refresh();
    refreshAsks();
}

void TransfersPage::refreshAsks()
{
    const int asking = m_model->tally().all().in(TransferState::Conflict);
    if (std::exchange(m_asking, asking) == asking)
        return;
    if (asking == 0)
        m_asks->hide();
    else
        m_asks->showMessage(MessageBanner::Tone::Warning, transferAsksText(asking), tr("Decide…"));
}

void TransfersPage::refreshHold()
{
    const QStringList holds = m_queue->holds();
    const bool canOverrule = holds.contains(TransferHolds::metered) || holds.contains(TransferHolds::listening);
    if (holds.isEmpty())
        m_hold->hide();
    else
        m_hold->showMessage(MessageBanner::Tone::Warning, transferHoldText(holds),
                            canOverrule ? tr("Resume anyway") : QString());
}

void TransfersPage::tick()
{
    if (!isVisible())
        return;
    const auto [first, last] = m_view->shownRows();
    m_model->refreshTimes(first, last);
}

void TransfersPage::clearFilter()
{
    m_name->clear();
    m_stages->setCurrent(0);
    m_view->setFocus();
}

void TransfersPage::activate(const QModelIndex &index)
{
    const quint64 id = index.data(TransferModel::IdRole).toULongLong();
    if (id == 0)
        m_view->toggle(index.row());
    else if (index.data(TransferModel::StateRole).toInt() == static_cast<int>(TransferState::Conflict))
        Q_EMIT decisionRequested({id});
    else
        showTransferDetails(m_queue, id, this);
}

void TransfersPage::showMenu(const QPoint &position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_do->refresh();
    m_do->fill(menu);
    if (menu->isEmpty()) {
        delete menu; // Nothing is selected.
        return;
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace bucketdeck

#include "moc_TransfersPage.cpp"
