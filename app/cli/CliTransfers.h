#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/CliProgress.h"
#include "core/transfer/TransferQueue.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>

namespace bucketdeck {

/// A command's use of the transfer queue: hands items over, tells what became of each, shows the progress, and knows
/// the exit at the end.
class CliTransfers final : public QObject
{
    Q_OBJECT

public:
    explicit CliTransfers(std::shared_ptr<CliContext> context);
    ~CliTransfers() override;

    /// What is done about names that are taken comes from the options, unless the item says it. `renamed`: local paths
    /// of those that can't have their own names here.
    void add(QList<TransferItem> items, const QSet<QString> &renamed = {});
    /// An upload of a file that stands for a place elsewhere, which is what gets named.
    void addFrom(const CliPath &source, TransferItem upload);
    /// Gives an upload the details of what it is made of, where the command line doesn't say other ones.
    void describe(TransferItem &upload, const ObjectInfo &source) const;
    /// From one storage to another: fetched into a temporary file, then sent from there. A few at a time. An upload
    /// without metadata is described by its source.
    void addRelay(const TransferItem &download, const TransferItem &upload);

    void refused(const CliPath &source, const CliPath &target, const Error &error);
    /// Refused because there is something at the target.
    void refusedAsTaken(const CliPath &source, const CliPath &target);
    void skipped(const CliPath &source, const CliPath &target);
    void planned(const CliPath &source, const CliPath &target);
    /// A single thing that was done beside the queue, or that concealDone() left to the caller.
    void done(const CliPath &source, const CliPath &target, qint64 bytes, QJsonObject more = {});

    /// While true, the progress says that there may be more to come.
    void setLooking(bool looking) { m_looking = looking; }
    /// Until nothing is under way.
    [[nodiscard]] QCoro::Task<> settled();
    /// The same in between, with more to come.
    [[nodiscard]] QCoro::Task<> quiet();
    /// Whether an earlier folder goes to the same place as this one, or to one inside the other: they have to be
    /// taken one after another, so that the later sees what the earlier brings. Notes this one.
    [[nodiscard]] bool meetsEarlier(const CliPath &folder);
    [[nodiscard]] CliExit exit() const;
    /// Which items are done, for a move to remove their sources. Empty again afterwards.
    [[nodiscard]] QList<CliPath> takeDoneSources() { return std::exchange(m_doneSources, {}); }
    void keepDoneSources() { m_keepsSources = true; }
    /// What is done isn't told: it is only a part of what the caller has in hand.
    void concealDone() { m_concealsDone = true; }

Q_SIGNALS:
    void idle();

private:
    struct Relay
    {
        TransferItem download;
        TransferItem upload;
    };

    void stop();
    void chooseOnConflict(TransferItem &item) const;
    void startRelays();
    /// Notes that `target` is one's. False where another source of this command goes there: then `source` is told of
    /// as refused, or as skipped, and done with.
    [[nodiscard]] bool claim(const CliPath &source, const CliPath &target);
    void onConflict(const TransferItem &item);
    void onFinished(const TransferItem &item);
    void onChanged(const QList<int> &indexes);
    void sendOn(const TransferItem &fetched, TransferItem upload);
    void sendDescribed(const CliPath &origin, TransferItem upload);
    void onEnd(const TransferItem &item, const CliPath &source, const CliPath &target);
    void count(const TransferItem &item);
    void onTick();
    [[nodiscard]] CliPath sourceOf(const TransferItem &item) const;
    [[nodiscard]] CliPath targetOf(const TransferItem &item) const;
    void tellTree(const TransferItem &item, const CliPath &source, const CliPath &target);
    void tell(const CliPath &source, const CliPath &target, const QString &state, const QJsonObject &more,
              const std::optional<Error> &error);
    [[nodiscard]] CliProgress::Counts counts() const;

    std::shared_ptr<CliContext> m_context;
    TransferQueue m_queue;
    QTimer m_tick;
    CliProgress m_progress;
    std::optional<QTemporaryDir> m_relayFolder; ///< Made when it is wanted.
    std::deque<Relay> m_relays;
    QHash<quint64, Relay> m_fetching;
    QHash<quint64, CliPath> m_sources; ///< Where an item's own isn't what the user named.
    QSet<quint64> m_relayed;           ///< Uploads from the temporary folder.
    QSet<quint64> m_renamed;           ///< Downloads that get another name than their own.
    QSet<quint64> m_refusedIds;        ///< Told already, before they ended.
    QHash<quint64, qint64> m_sizes;    ///< Of those that are not finished.
    QHash<quint64, qint64> m_moving;   ///< Bytes done of those that run.
    QHash<quint64, QPair<qint64, qint64>> m_units;
    QSet<size_t> m_claimed; ///< Hashes of targets, where there are several sources.
    QStringList m_folders;  ///< The targets of folders, likewise.
    QList<CliPath> m_doneSources;
    std::optional<Error> m_stoppedBy;
    qint64 m_active = 0;
    qint64 m_asking = 0; ///< Relays whose source is asked for its details.
    qint64 m_bytesTotal = 0;
    qint64 m_bytesFinished = 0;
    qint64 m_done = 0;
    qint64 m_skipped = 0;
    qint64 m_failed = 0;
    qint64 m_nextFile = 0;
    bool m_partly = false; ///< Of a folder that failed some was done.
    bool m_looking = false;
    bool m_keepsSources = false;
    bool m_concealsDone = false;
};

} // namespace bucketdeck
