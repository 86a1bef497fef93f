#include "tests/storage/LocalHarness.h"

#include "core/storage/BackgroundStorage.h"
#include "core/storage/LocalStorage.h"
#include "tests/support/Await.h"

namespace bucketdeck::test {

LocalHarness::LocalHarness(Mode mode)
{
    auto local = std::make_unique<LocalStorage>(library(), m_files.path(QStringLiteral("catalogue.sqlite")),
                                                std::make_shared<SystemClock>());
    if (mode == Mode::Direct) {
        m_service = std::move(local);
        return;
    }
    m_thread.start();
    local->moveToThread(&m_thread);
    m_service = std::make_unique<BackgroundStorage>(std::move(local));
}

LocalHarness::~LocalHarness()
{
    m_service.reset();
    m_thread.quit();
    m_thread.wait();
}

QString LocalHarness::makeBucket(const BucketSpec &rules)
{
    BucketSpec spec = rules;
    spec.name = QStringLiteral("bucket %1").arg(++m_buckets);
    return await(m_service->createBucket(spec)) ? spec.name : QString();
}

Result<QByteArray> LocalHarness::fetch(const QUrl &url)
{
    const QByteArray bytes = readFile(url.toLocalFile());
    if (bytes.isNull())
        return fail(ErrorKind::NotFound, QStringLiteral("nothing behind %1").arg(url.toString()));
    return bytes;
}

bool LocalHarness::fill(const QString &bucket, const QStringList &keys, const QByteArray &content)
{
    for (const QString &key : keys)
        if (!writeFile(library() + u'/' + bucket + u'/' + key, content))
            return false;
    return true;
}

} // namespace bucketdeck::test
