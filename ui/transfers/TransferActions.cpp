#include "ui/transfers/TransferActions.h"

#include "core/transfer/TransferQueue.h"
#include "ui/desktop/FileManager.h"
#include "ui/transfers/TransferCells.h"
#include "ui/transfers/TransferModel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>
#include <QWidget>

namespace bucketdeck {
namespace {

/// Of more rows than these, everything is offered: nobody looks through all of them to grey a button.
constexpr int mostLookedAt = 500;
/// More folders than these are not opened at once, nor more errors copied.
constexpr int mostFiles = 50;

bool hasAny(const std::bitset<16> &states, std::initializer_list<TransferState> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](TransferState state) { return states.test(static_cast<size_t>(state)); });
}

/// The source of an upload is here, and so is what was downloaded whole.
bool isHere(const TransferItem &item)
{
    return !item.localPath.isEmpty() && (item.kind == TransferKind::Upload || item.state == TransferState::Done);
}

} // namespace

TransferActions::TransferActions(TransferQueue *queue, TransferModel *model, std::function<Ranges()> selected,
                                 FileManager *files, QWidget *place)
    : QObject(place)
    , m_queue(queue)
    , m_model(model)
    , m_selected(std::move(selected))
    , m_files(files)
    , m_place(place)
{
    buildFileCommands();
    buildQueueCommands();
    add(Command::Decide, tr("Decide…"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { decide(); });
    addAnswer(Command::Replace, tr("Replace"), ConflictChoice::Replace);
    addAnswer(Command::Skip, tr("Skip"), ConflictChoice::Skip);
    addAnswer(Command::KeepBoth, tr("Keep both"), ConflictChoice::KeepBoth);
    addAnswer(Command::OnlyIfNewer, tr("Only if newer"), ConflictChoice::OnlyIfNewer);
    refresh();
}

void TransferActions::add(Command command, const QString &text, const QList<QKeySequence> &keys,
                          std::function<void()> run)
{
    auto *made = new QAction(text, this);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_place->addAction(made);
    m_actions.insert(command, made);
}

void TransferActions::buildQueueCommands()
{
    add(Command::Pause, tr("Pause"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { m_queue->pause(ids()); });
    add(Command::Resume, tr("Resume"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
        [this] { m_queue->resume(ids()); });
    add(Command::Retry, tr("Try again now"), {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
        [this] { m_queue->retry(ids()); });
    add(Command::Cancel, tr("Cancel"), {QKeySequence(Qt::Key_Delete)}, [this] { m_queue->cancel(ids()); });
    add(Command::ToFront, tr("Move to the front"), {QKeySequence(Qt::ALT | Qt::Key_Up)},
        [this] { m_queue->moveToFront(ids()); });
    add(Command::ToBack, tr("Move to the back"), {QKeySequence(Qt::ALT | Qt::Key_Down)},
        [this] { m_queue->moveToBack(ids()); });
}

void TransferActions::buildFileCommands()
{
    add(Command::Details, tr("Details…"), {QKeySequence(Qt::ALT | Qt::Key_Return)}, [this] {
        if (const TransferItem *item = only())
            Q_EMIT detailsRequested(item->id);
    });
    add(Command::Open, tr("Open"), {}, [this] {
        if (const TransferItem *item = only(); item && isHere(*item))
            QDesktopServices::openUrl(QUrl::fromLocalFile(item->localPath));
    });
    add(Command::ShowInFolder, tr("Show in folder"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, [this] {
        if (const QStringList files = localFiles(); m_files && !files.isEmpty())
            m_files->showFiles(files);
    });
    add(Command::CopyError, tr("Copy what went wrong"), {QKeySequence::Copy}, [this] { copyErrors(); });
}

void TransferActions::addAnswer(Command command, const QString &text, ConflictChoice choice)
{
    add(command, text, {}, [this, choice] {
        for (const quint64 id : ids())
            m_queue->resolveConflict(id, choice, false);
    });
}

void TransferActions::decide()
{
    QList<quint64> asking;
    for (const quint64 id : ids()) {
        const int place = m_queue->indexOf(id);
        if (place >= 0 && m_queue->at(place).state == TransferState::Conflict)
            asking.append(id);
    }
    if (!asking.isEmpty())
        Q_EMIT decisionRequested(asking);
}

QList<quint64> TransferActions::ids() const
{
    return m_model->idsOf(m_selected());
}

TransferActions::States TransferActions::selectedStates() const
{
    States states;
    int looked = 0;
    for (const auto &[first, last] : m_selected()) {
        for (int row = first; row <= last; ++row) {
            if (++looked > mostLookedAt)
                return States().set();
            states |= m_model->statesOf(row);
        }
    }
    return states;
}

const TransferItem *TransferActions::only() const
{
    const Ranges ranges = m_selected();
    if (ranges.size() != 1 || ranges.first().first != ranges.first().second || m_model->isGroup(ranges.first().first))
        return nullptr;
    const QList<quint64> one = m_model->idsOf(ranges);
    const int place = one.isEmpty() ? -1 : m_queue->indexOf(one.first());
    return place < 0 ? nullptr : &m_queue->at(place);
}

QStringList TransferActions::localFiles() const
{
    QStringList files;
    for (const quint64 id : ids()) {
        const int place = m_queue->indexOf(id);
        if (place >= 0 && isHere(m_queue->at(place)))
            files.append(m_queue->at(place).localPath);
        if (files.size() == mostFiles)
            break;
    }
    return files;
}

void TransferActions::copyErrors() const
{
    QStringList lines;
    for (const quint64 id : ids()) {
        const int place = m_queue->indexOf(id);
        if (place < 0 || m_queue->at(place).error->userText.isEmpty())
            continue;
        const TransferItem &item = m_queue->at(place);
        lines.append(QStringLiteral("%1: %2").arg(transferName(item), item.error->userText));
        if (!item.error->detail.isEmpty())
            lines.append(item.error->detail);
        if (lines.size() >= mostFiles)
            break;
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TransferActions::refresh()
{
    using enum TransferState;
    const States states = selectedStates();
    const TransferItem *one = only();
    const auto enable = [this](Command command, bool on) { action(command)->setEnabled(on); };
    const bool waits = hasAny(states, {Queued, Waiting, Paused});
    const bool asks = hasAny(states, {Conflict});
    const bool canMove = hasAny(states, {Queued, Waiting, Hashing, Running, Verifying});
    enable(Command::Pause, canMove);
    enable(Command::Resume, hasAny(states, {Paused}));
    enable(Command::Retry, hasAny(states, {Failed, Cancelled, Waiting}));
    action(Command::Retry)
        ->setText(states.any() && !hasAny(states, {Failed, Cancelled}) ? tr("Try now") : tr("Try again"));
    enable(Command::Cancel, canMove || waits || asks);
    enable(Command::ToFront, waits);
    enable(Command::ToBack, waits);
    enable(Command::CopyError, hasAny(states, {Failed, Waiting, Conflict}));
    for (const Command answer :
         {Command::Decide, Command::Replace, Command::Skip, Command::KeepBoth, Command::OnlyIfNewer})
        enable(answer, asks);
    enable(Command::Details, one);
    enable(Command::Open, one && isHere(*one));
    enable(Command::ShowInFolder, m_files && states.any() && (!one || isHere(*one)));
}

void TransferActions::fill(QMenu *menu) const
{
    const auto put = [this, menu](std::initializer_list<Command> commands) {
        const auto before = menu->actions().size();
        for (const Command command : commands)
            if (action(command)->isEnabled())
                menu->addAction(action(command));
        if (menu->actions().size() > before)
            menu->addSeparator();
    };
    put({Command::Decide, Command::Replace, Command::Skip, Command::KeepBoth, Command::OnlyIfNewer});
    put({Command::Resume, Command::Pause, Command::Retry, Command::Cancel});
    put({Command::ToFront, Command::ToBack});
    put({Command::Open, Command::ShowInFolder});
    put({Command::CopyError, Command::Details});
}

} // namespace bucketdeck

#include "moc_TransferActions.cpp"
