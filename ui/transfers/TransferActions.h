#pragma once

#include "ui/desktop/DesktopServices.h"
#include "ui/transfers/TransferTally.h"

#include <QMap>
#include <QObject>

#include <bitset>
#include <functional>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace bucketdeck {

class TransferModel;
class TransferQueue;

/// What can be done to the transfers that are selected: actions with their keys, for menu and buttons.
class TransferActions final : public QObject
{
    Q_OBJECT

public:
    enum class Command {
        Details,
        Open,
        ShowInFolder,
        CopyError,
        Pause,
        Resume,
        Retry,
        Cancel,
        ToFront,
        ToBack,
        Decide,
        Replace,
        Skip,
        KeepBoth,
        OnlyIfNewer,
    };
    using Ranges = QList<std::pair<int, int>>;

    /// `selected` gives rows of `model`; keys work while the focus is in `place`. `files` may be null.
    TransferActions(TransferQueue *queue, TransferModel *model, std::function<Ranges()> selected, FileManager *files,
                    QWidget *place);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    [[nodiscard]] QList<QAction *> all() const { return m_actions.values(); }
    /// Enables what there is something to do for.
    void refresh();
    /// With what there is something to do for.
    void fill(QMenu *menu) const;

Q_SIGNALS:
    void detailsRequested(quint64 id);
    /// The user wants to be asked about these, whose names are taken.
    void decisionRequested(const QList<quint64> &ids);

private:
    using States = std::bitset<16>;

    void add(Command command, const QString &text, const QList<QKeySequence> &keys, std::function<void()> run);
    void addAnswer(Command command, const QString &text, ConflictChoice choice);
    void buildQueueCommands();
    void buildFileCommands();
    [[nodiscard]] QList<quint64> ids() const;
    [[nodiscard]] States selectedStates() const;
    /// The one that is selected, null where that isn't one.
    [[nodiscard]] const TransferItem *only() const;
    /// Where they are on this computer, as far as they are; not of very many.
    [[nodiscard]] QStringList localFiles() const;
    void copyErrors() const;
    void decide();

    TransferQueue *m_queue;
    TransferModel *m_model;
    std::function<Ranges()> m_selected;
    FileManager *m_files;
    QWidget *m_place;
    QMap<Command, QAction *> m_actions;
};

} // namespace bucketdeck
