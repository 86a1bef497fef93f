#include "app/cli/Cli.h"

#include "core/transfer/UploadPlanner.h"

#include <QFileInfo>
#include <QTextStream>

namespace bucketdeck {
namespace {

/// What the window makes at its first start: `put` into it works before there was a window.
const QString firstLibraryBucket = QStringLiteral("library");

void printError(const Error &error)
{
    QTextStream(stderr) << error.userText << '\n';
}

int wrongUse()
{
    QTextStream(stderr) << Cli::tr("Use: bucketdeck ls [bucket[/folder/]] | put FILE bucket/folder/[name] | "
                                   "get bucket/key [FILE]")
                        << '\n';
    return 2;
}

} // namespace

Cli::Cli(AccountManager *accounts, QString backend, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_backend(std::move(backend))
{
}

bool Cli::isCommand(const QString &word)
{
    return word == u"ls" || word == u"put" || word == u"get";
}

void Cli::run(const QStringList &arguments)
{
    m_accounts->restore();
    m_accountId = m_accounts->startAccountId();
    if (m_backend == u"local") {
        m_accountId = localAccountId;
    } else if (m_backend == u"supabase") {
        m_accountId = m_accounts->currentCloudAccountId();
        const QList<Account> accounts = m_accounts->accounts();
        for (const Account &account : accounts) {
            if (m_accountId.isEmpty() && account.kind == AccountKind::Supabase)
                m_accountId = account.id;
        }
        if (m_accountId.isEmpty()) {
            QTextStream(stderr) << tr("Nobody is signed in. Open Bucketdeck and sign in, or set SUPABASE_URL and "
                                      "SUPABASE_SERVICE_KEY.")
                                << '\n';
            Q_EMIT finished(1);
            return;
        }
    }
    connect(m_accounts, &AccountManager::accountChanged, this, [this, arguments](const Account &account) {
        if (account.id == m_accountId)
            whenReady(account.id, arguments);
    });
    whenReady(m_accountId, arguments);
}

void Cli::whenReady(const QString &accountId, const QStringList &arguments)
{
    const Account account = m_accounts->account(accountId);
    if (m_started || account.state == AccountState::Restoring)
        return;
    m_started = true;
    if (account.state == AccountState::SignedOut) {
        QTextStream(stderr) << tr("The session has ended. Open Bucketdeck and sign in again.") << '\n';
        Q_EMIT finished(1);
        return;
    }
    start(arguments);
}

void Cli::start(const QStringList &arguments)
{
    const std::shared_ptr<StorageService> storage = m_accounts->storage(m_accountId);
    const QString command = arguments.value(0);
    const auto finish = [this](int code) { Q_EMIT finished(code); };
    if (command == u"ls" && arguments.size() <= 2)
        list(storage, arguments.value(1)).then(finish);
    else if (command == u"put" && arguments.size() == 3)
        put(storage, arguments.at(1), arguments.at(2), m_accountId == localAccountId).then(finish);
    else if (command == u"get" && (arguments.size() == 2 || arguments.size() == 3))
        get(storage, arguments.at(1), arguments.value(2)).then(finish);
    else
        Q_EMIT finished(wrongUse());
}

QCoro::Task<int> Cli::list(std::shared_ptr<StorageService> storage, QString path)
{
    QTextStream out(stdout);
    if (path.isEmpty()) {
        const Result<QList<Bucket>> buckets = co_await storage->listBuckets();
        if (!buckets) {
            printError(buckets.error());
            co_return 1;
        }
        for (const Bucket &bucket : *buckets)
            out << bucket.name << "/\n";
        co_return 0;
    }
    ListRequest request;
    request.folder = StoragePath::parse(path);
    if (!request.folder.isFolder())
        request.folder.key += u'/';
    do {
        const Result<ObjectPage> page = co_await storage->listFolder(request);
        if (!page) {
            printError(page.error());
            co_return 1;
        }
        for (const ObjectInfo &entry : page->entries)
            out << (entry.isFolder() ? QString() : QString::number(entry.size)) << '\t' << entry.name()
                << (entry.isFolder() ? "/" : "") << '\n';
        out.flush();
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    co_return 0;
}

QCoro::Task<int> Cli::put(std::shared_ptr<StorageService> storage, QString file, QString path, bool isLibrary)
{
    UploadRequest request;
    request.target = StoragePath::parse(path);
    if (request.target.isFolder())
        request.target = request.target.child(QFileInfo(file).fileName());
    Result<Bucket> bucket = co_await storage->bucket(request.target.bucket);
    if (!bucket && bucket.error().kind == ErrorKind::BucketNotFound && isLibrary &&
        request.target.bucket == firstLibraryBucket) {
        BucketSpec spec;
        spec.name = firstLibraryBucket;
        bucket = co_await storage->ensureBucket(spec);
    }
    request.source = UploadSource::fromFile(file);
    request.contentType = sniffContentType(file, bucket ? bucket->allowedTypes : QStringList());
    const Result<ObjectInfo> uploaded = co_await storage->upload(request);
    if (!uploaded) {
        printError(uploaded.error());
        co_return 1;
    }
    QTextStream(stdout) << uploaded->path.toString() << '\n';
    co_return 0;
}

QCoro::Task<int> Cli::get(std::shared_ptr<StorageService> storage, QString path, QString file)
{
    DownloadRequest request;
    request.source = StoragePath::parse(path);
    request.filePath = file.isEmpty() ? request.source.name() : file;
    const Result<void> downloaded = co_await storage->download(request);
    if (!downloaded) {
        printError(downloaded.error());
        co_return 1;
    }
    QTextStream(stdout) << request.filePath << '\n';
    co_return 0;
}

} // namespace bucketdeck
