#include "tests/storage/SupabaseHarness.h"

#include "core/storage/BackgroundStorage.h"
#include "core/supabase/SupabaseApi.h"
#include "core/supabase/SupabaseUpload.h"
#include "tests/support/Await.h"

#include <QBuffer>
#include <QUuid>

namespace bucketdeck::test {
namespace {

std::unique_ptr<StorageService> storageOf(const TestProject &project, const TestUser &user,
                                          QNetworkAccessManager *network)
{
    return std::make_unique<SupabaseStorage>(project.project(), std::make_shared<FixedToken>(user.token, user.id),
                                             network);
}

std::unique_ptr<StorageService> ownersStorage(const TestProject &project, QNetworkAccessManager *network)
{
    const SupabaseProject asOwner{project.project().url, project.serviceKey()};
    return std::make_unique<SupabaseStorage>(asOwner, std::make_shared<FixedToken>(project.serviceKey()), network);
}

} // namespace

SupabaseHarness::SupabaseHarness(const TestProject &project, Role role)
    : m_project(project)
    , m_role(role)
    , m_owner(ownersStorage(project, &m_network))
{
    if (role == Role::Service) {
        m_service = ownersStorage(project, &m_network);
        return;
    }
    m_other = storageOf(project, project.userB(), &m_network);
    std::unique_ptr<StorageService> mine = storageOf(project, project.userA(), &m_threadNetwork);
    m_thread.start();
    m_threadNetwork.moveToThread(&m_thread);
    mine->moveToThread(&m_thread);
    m_service = std::make_unique<BackgroundStorage>(std::move(mine));
}

SupabaseHarness::~SupabaseHarness()
{
    for (const QString &bucket : std::as_const(m_buckets))
        removeWithContent(bucket);
    m_service.reset();
    if (!m_thread.isRunning())
        return;
    // Back to the thread that will destroy it.
    QThread *here = QThread::currentThread();
    QMetaObject::invokeMethod(
        &m_threadNetwork, [this, here] { m_threadNetwork.moveToThread(here); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString SupabaseHarness::makeBucket(const BucketSpec &rules)
{
    BucketSpec spec = rules;
    spec.name = QStringLiteral("bucketdeck-test-") + QUuid::createUuid().toString(QUuid::Id128);
    const Result<Bucket> made = await(m_owner->createBucket(spec));
    if (!made) {
        qWarning().noquote() << "No bucket could be made:" << failure(made);
        return {};
    }
    m_buckets.append(spec.name);
    return spec.name;
}

Result<QByteArray> SupabaseHarness::fetch(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    HttpClient client(&m_network);
    const Result<HttpResponse> response = await(client.send(request));
    if (!response)
        return fail(response.error());
    if (!response->isOk())
        return fail(ErrorKind::Server, QStringLiteral("refused"), QString::fromUtf8(response->body));
    return response->body;
}

Result<void> SupabaseHarness::uploadThrough(const UploadLink &link, const QByteArray &bytes)
{
    auto device = std::make_shared<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    UploadRequest request;
    request.source = UploadSource::fromDevice(device);
    request.contentType = QStringLiteral("text/plain");
    return await(uploadThroughLink(&m_network, link, request));
}

QString SupabaseHarness::prefix() const
{
    return m_role == Role::User ? m_project.userA().id + u'/' : QString();
}

bool SupabaseHarness::fill(const QString &bucket, const QStringList &keys, const QByteArray &content)
{
    const QByteArray &token = m_role == Role::User ? m_project.userA().token : m_project.serviceKey();
    HttpClient client(&m_network);
    std::vector<Task<HttpResponse>> sent;
    for (const QString &key : keys) {
        HttpRequest request;
        request.method = "POST";
        request.url = QUrl::fromEncoded(m_project.project().url.toEncoded(QUrl::StripTrailingSlash) +
                                        "/storage/v1/object/" + SupabaseApi::encodePath({bucket, key}));
        request.headers = {{"apikey", m_project.project().apiKey},
                           {"authorization", "Bearer " + token},
                           {"content-type", "text/plain"}};
        request.body = content;
        // They wait for one another; the network sends a few at a time.
        request.silence = std::chrono::minutes(5);
        sent.push_back(client.send(request));
    }
    bool all = true;
    for (Task<HttpResponse> &task : sent) {
        const Result<HttpResponse> response = await(std::move(task));
        all = all && response && response->isOk();
    }
    return all;
}

void SupabaseHarness::removeWithContent(const QString &bucket)
{
    ListRequest request;
    request.folder = {bucket, {}};
    request.recursive = true;
    QList<StoragePath> paths;
    do {
        const Result<ObjectPage> page = await(m_owner->listFolder(request));
        if (!page)
            break;
        for (const ObjectInfo &entry : page->entries)
            paths.append(entry.path);
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    const Result<RemoveReport> removed = await(m_owner->remove(paths));
    const Result<void> gone = await(m_owner->removeBucket(bucket));
    if (!removed || (!gone && gone.error().kind != ErrorKind::BucketNotFound))
        qWarning().noquote() << "A test bucket is left behind:" << bucket << failure(gone);
}

} // namespace bucketdeck::test
