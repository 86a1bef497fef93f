#include "core/quota/UsageMonitor.h"

#include "core/base/Log.h"
#include "core/storage/StorageService.h"

#include <QPointer>
#include <QTimer>

namespace bucketdeck {
namespace {

using namespace std::chrono_literals;

/// Counting may cost a request for every thousand objects.
constexpr auto leastPause = 5s;

} // namespace

class UsageMonitor::Private {
public:
    explicit Private(UsageMonitor *monitor)
        : q(monitor)
    {
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { count(); });
    }

    void stop()
    {
        timer.stop();
        QObject::disconnect(following);
        cancel.cancel();
        counting = false;
        changedMeanwhile = false;
    }

    /// Soon, but not before `leastPause` after the last time.
    void countLater()
    {
        if (!storage)
            return;
        if (counting)
            changedMeanwhile = true;
        else if (!timer.isActive())
            timer.start(leastPause);
    }

    QCoro::Task<> count()
    {
        if (!storage || counting)
            co_return;
        timer.stop();
        counting = true;
        changedMeanwhile = false;
        const CancelToken token;
        cancel = token;
        const QPointer<UsageMonitor> alive(q);
        const QString counted = account;
        const std::shared_ptr<StorageService> asked = storage;
        const Result<Usage> answer = co_await asked->usage(token);
        if (!alive || token.isCancelled())
            co_return;
        counting = false;
        if (answer) {
            known.insert(counted, *answer);
            error.reset();
        } else {
            error = answer.error();
            qCInfo(logStorage) << "usage unknown:" << errorKindName(error->kind);
        }
        if (changedMeanwhile)
            countLater();
        Q_EMIT alive->usageChanged(counted);
    }

    UsageMonitor *q;
    QString account;
    std::shared_ptr<StorageService> storage;
    QMetaObject::Connection following;
    QHash<QString, Usage> known;
    std::optional<Error> error;
    CancelToken cancel;
    QTimer timer;
    bool counting = false;
    bool changedMeanwhile = false;
};

UsageMonitor::UsageMonitor(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

UsageMonitor::~UsageMonitor()
{
    d->stop();
}

void UsageMonitor::watch(const QString &accountId, std::shared_ptr<StorageService> storage)
{
    if (accountId == d->account && storage == d->storage)
        return;
    d->stop();
    d->account = accountId;
    d->storage = std::move(storage);
    d->error.reset();
    if (!d->storage)
        return;
    d->following = connect(d->storage.get(), &StorageService::changed, this, [this] { d->countLater(); });
    refresh();
}

void UsageMonitor::refresh()
{
    if (d->counting)
        d->changedMeanwhile = true;
    else
        d->count();
}

QString UsageMonitor::accountId() const
{
    return d->account;
}

bool UsageMonitor::isCounting() const
{
    return d->counting;
}

std::optional<Usage> UsageMonitor::usage(const QString &accountId) const
{
    const auto found = d->known.constFind(accountId);
    if (found == d->known.constEnd())
        return std::nullopt;
    return *found;
}

std::optional<Error> UsageMonitor::lastError() const
{
    return d->error;
}

} // namespace bucketdeck
