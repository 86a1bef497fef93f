#include "core/transfer/SqliteJournal.h"

#include "core/base/Log.h"
#include "core/base/OnThread.h"

#include <QPointer>

namespace bucketdeck {

SqliteJournal::SqliteJournal(const QString &folder, JournalLane lane, QObject *parent)
    : TransferJournal(parent)
    , m_worker(std::make_unique<QObject>())
    , m_database(std::make_shared<JournalDatabase>(folder, lane))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
}

SqliteJournal::~SqliteJournal()
{
    // Behind all that was asked before, and on the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

template <typename T>
Task<T> SqliteJournal::call(std::function<Result<T>(JournalDatabase &)> work)
{
    const QPointer<SqliteJournal> self(this);
    const auto notice = std::make_shared<QString>();
    const std::function<Task<T>()> onThread = [database = m_database.get(), work = std::move(work),
                                               notice]() -> Task<T> {
        Result<T> done = work(*database);
        *notice = database->takeNotice();
        co_return done;
    };
    Result<T> done = co_await runOnThread<T>(m_worker.get(), onThread);
    if (self && (!done || m_isTroubled || !notice->isEmpty()))
        tell(*notice, done ? nullptr : &done.error());
    co_return done;
}

void SqliteJournal::tell(const QString &notice, const Error *error)
{
    if (!notice.isEmpty())
        Q_EMIT troubled(notice);
    const bool wasTroubled = std::exchange(m_isTroubled, error != nullptr);
    if (!error || wasTroubled)
        return;
    qCWarning(logTransfer) << "journal:" << errorKindName(error->kind) << error->detail;
    Q_EMIT troubled(tr("%1 Transfers go on, but those that aren't finished are forgotten when Bucketdeck ends.")
                        .arg(error->userText));
}

Task<QList<JournalEntry>> SqliteJournal::add(QList<TransferItem> items)
{
    return call<QList<JournalEntry>>([items](JournalDatabase &database) { return database.add(items); });
}

Task<void> SqliteJournal::update(QList<TransferItem> items)
{
    return call<void>([items](JournalDatabase &database) { return database.update(items); });
}

Task<void> SqliteJournal::remove(QList<qint64> rows)
{
    return call<void>([rows](JournalDatabase &database) { return database.remove(rows); });
}

Task<QList<TransferItem>> SqliteJournal::adopt(int atMost)
{
    return call<QList<TransferItem>>([atMost](JournalDatabase &database) { return database.adopt(atMost); });
}

Task<void> SqliteJournal::forgetAll()
{
    return call<void>([](JournalDatabase &database) { return database.forgetAll(); });
}

Task<QList<bool>> SqliteJournal::areInterrupted(QList<TransferItem> items)
{
    return call<QList<bool>>([items](JournalDatabase &database) { return database.areInterrupted(items); });
}

} // namespace bucketdeck
