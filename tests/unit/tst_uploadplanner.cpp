#include "core/transfer/UploadPlanner.h"
#include "tests/support/Await.h"
#include "tests/support/MemoryStorage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace bucketdeck;
using Call = MemoryStorage::Call;

namespace {

const StoragePath inbox{QStringLiteral("b"), QStringLiteral("me/")};

} // namespace

class tst_UploadPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksFoldersInOrder();
    void refusesByTheBucketsRules();
    void goesOnWhereTheBucketIsHidden();
    void failsWhereTheStorageCantBeReached();
    void marksNamesThatAreTaken();
    void listsOnlyFoldersThatExist();
    void keepsBothOfTwoDroppedFilesOfOneName();
    void doesNotFit();
    void exactlyFits();
    void refusesWhatIsNoFile();
    void doesNotFollowLinksToFolders();
    void refusesNamesThatAreTooLongOnTheWire();
    void passesOverSystemLitter();
    void leavesHiddenOnesOutWhereAskedTo();
    void cancels();
    void manyFiles();

private:
    QString file(const QString &relative, const QByteArray &bytes = "text\n");
    Result<UploadPlan> plan(const QStringList &paths, std::optional<Usage> usage = {}, qint64 queued = 0);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<MemoryStorage> m_storage;
};

void tst_UploadPlanner::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_storage = std::make_shared<MemoryStorage>();
    Bucket bucket;
    bucket.id = inbox.bucket;
    bucket.name = inbox.bucket;
    m_storage->addBucket(bucket);
}

QString tst_UploadPlanner::file(const QString &relative, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(relative);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The temporary folder can't be written to");
    return path;
}

Result<UploadPlan> tst_UploadPlanner::plan(const QStringList &paths, std::optional<Usage> usage, qint64 queued)
{
    return await(planUploads(m_storage, paths, inbox, usage, queued, {}));
}

void tst_UploadPlanner::walksFoldersInOrder()
{
    file(QStringLiteral("Book/02/a.txt"));
    file(QStringLiteral("Book/01/ü.txt"), "12");
    file(QStringLiteral("Book/.hidden"));
    QDir(m_dir->path()).mkpath(QStringLiteral("Book/03 empty"));
    const QString single = file(QStringLiteral("single.txt"), {});
    const auto planned = plan({m_dir->filePath(QStringLiteral("Book/")), single});
    QVERIFY(planned);
    QStringList keys;
    for (const PlannedUpload &upload : planned->uploads)
        keys.append(upload.target.key);
    const QStringList expected = {QStringLiteral("me/Book/.hidden"), QStringLiteral("me/Book/01/ü.txt"),
                                  QStringLiteral("me/Book/02/a.txt"), QStringLiteral("me/single.txt")};
    QCOMPARE(keys, expected);
    QCOMPARE(planned->uploads.at(1).batch, QStringLiteral("Book"));
    QCOMPARE(planned->uploads.at(1).size, 2);
    QCOMPARE(planned->uploads.at(1).contentType, QStringLiteral("text/plain"));
    QCOMPARE(planned->uploads.at(3).batch, QString());
    QCOMPARE(planned->emptyFolders, QList<StoragePath>{inbox.childFolder(QStringLiteral("Book/03 empty"))});
    QCOMPARE(planned->bytes, 12);
    QVERIFY(planned->refused.isEmpty());
    QVERIFY(!planned->doesNotFit);
}

void tst_UploadPlanner::refusesByTheBucketsRules()
{
    Bucket bucket;
    bucket.id = inbox.bucket;
    bucket.sizeLimit = 1'500'000;
    bucket.allowedTypes = QStringList{QStringLiteral("text/plain"), QStringLiteral("audio/mpeg")};
    m_storage->addBucket(bucket);
    const QString large = file(QStringLiteral("large.txt"), QByteArray(1'500'001, 'x'));
    const QString exact = file(QStringLiteral("exact.txt"), QByteArray(1'500'000, 'x'));
    const QString fake = file(QStringLiteral("fake.mp3"), QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    const auto planned = plan({large, exact, fake});
    QVERIFY(planned);
    QCOMPARE(planned->uploads.size(), 1);
    QCOMPARE(planned->uploads.first().localPath, exact);
    QCOMPARE(planned->refused.size(), 2);
    const Error tooLarge = planned->refused.at(0).error;
    QCOMPARE(tooLarge.kind, ErrorKind::TooLarge);
    const QLocale locale;
    QVERIFY2(tooLarge.userText.contains(locale.toString(1'500'001)), qPrintable(tooLarge.userText));
    QVERIFY2(tooLarge.userText.contains(locale.formattedDataSize(1'500'000, 1, QLocale::DataSizeSIFormat)),
             qPrintable(tooLarge.userText));
    const Error type = planned->refused.at(1).error;
    QCOMPARE(type.kind, ErrorKind::TypeNotAllowed);
    QVERIFY(type.userText.contains(QStringLiteral("image/png")));
    QVERIFY(type.userText.contains(QStringLiteral("text/plain, audio/mpeg")));
}

void tst_UploadPlanner::goesOnWhereTheBucketIsHidden()
{
    m_storage->failNext(Call::Bucket, makeError(ErrorKind::BucketNotFound, QStringLiteral("None.")));
    const auto planned = plan({file(QStringLiteral("a.txt"))});
    QVERIFY(planned);
    QCOMPARE(planned->uploads.size(), 1);
}

void tst_UploadPlanner::failsWhereTheStorageCantBeReached()
{
    m_storage->failNext(Call::ListFolder, makeError(ErrorKind::Offline, QStringLiteral("No network.")));
    const auto planned = plan({file(QStringLiteral("a.txt"))});
    QVERIFY(!planned);
    QCOMPARE(planned.error().kind, ErrorKind::Offline);
}

void tst_UploadPlanner::marksNamesThatAreTaken()
{
    m_storage->setMaxPageSize(2);
    for (int i = 0; i < 7; ++i)
        m_storage->put(inbox.child(QStringLiteral("%1.txt").arg(i)), "old");
    const auto planned = plan({file(QStringLiteral("6.txt")), file(QStringLiteral("7.txt"))});
    QVERIFY(planned);
    QVERIFY(planned->uploads.at(0).conflicts);
    QVERIFY(!planned->uploads.at(1).conflicts);
    QCOMPARE(planned->conflictCount, 1);
}

void tst_UploadPlanner::listsOnlyFoldersThatExist()
{
    for (int i = 0; i < 30; ++i)
        file(QStringLiteral("Book/%1/deep/a.txt").arg(i));
    m_storage->put(inbox.child(QStringLiteral("Book/3/deep/a.txt")), "old");
    const auto planned = plan({m_dir->filePath(QStringLiteral("Book"))});
    QVERIFY(planned);
    QCOMPARE(planned->uploads.size(), 30);
    QCOMPARE(planned->conflictCount, 1);
    QCOMPARE(m_storage->callCount(Call::ListFolder), 4); // me/, Book/, 3/, deep/
}

void tst_UploadPlanner::keepsBothOfTwoDroppedFilesOfOneName()
{
    m_storage->put(inbox.child(QStringLiteral("a (2).txt")), "old");
    const auto planned = plan({file(QStringLiteral("one/a.txt")), file(QStringLiteral("two/a.txt"))});
    QVERIFY(planned);
    QCOMPARE(planned->uploads.at(0).target, inbox.child(QStringLiteral("a.txt")));
    QCOMPARE(planned->uploads.at(1).target, inbox.child(QStringLiteral("a (3).txt")));
    QCOMPARE(planned->conflictCount, 0);
}

void tst_UploadPlanner::doesNotFit()
{
    Usage usage;
    usage.usedBytes = 9'000;
    usage.limitBytes = 10'000;
    const auto planned = plan({file(QStringLiteral("a.txt"), QByteArray(801, 'x'))}, usage, 200);
    QVERIFY(planned);
    QVERIFY(planned->doesNotFit);
    QCOMPARE(planned->doesNotFit->kind, ErrorKind::QuotaExceeded);
    const QString text = planned->doesNotFit->userText;
    for (const qint64 number : {801, 200, 1'000, 10'000})
        QVERIFY2(text.contains(QLocale().toString(number) + QStringLiteral(" B")), qPrintable(text));
}

void tst_UploadPlanner::exactlyFits()
{
    Usage usage;
    usage.usedBytes = 9'000;
    usage.limitBytes = 10'000;
    const auto planned = plan({file(QStringLiteral("a.txt"), QByteArray(800, 'x'))}, usage, 200);
    QVERIFY(planned);
    QVERIFY(!planned->doesNotFit);
    const auto unlimited = plan({file(QStringLiteral("a.txt"), QByteArray(800, 'x'))}, Usage(), 200);
    QVERIFY(!unlimited->doesNotFit);
}

void tst_UploadPlanner::refusesWhatIsNoFile()
{
    QStringList paths = {m_dir->filePath(QStringLiteral("gone.txt")), QStringLiteral("/")};
#ifdef Q_OS_UNIX
    const QString pipe = m_dir->filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    paths.append(pipe);
    paths.append(QStringLiteral("/dev/null"));
#endif
    const auto planned = plan(paths);
    QVERIFY(planned);
    QVERIFY(planned->uploads.isEmpty());
    QCOMPARE(planned->refused.size(), paths.size());
    QCOMPARE(planned->refused.at(0).error.kind, ErrorKind::LocalIo);
    QCOMPARE(planned->refused.at(1).error.kind, ErrorKind::InvalidName);
    for (qsizetype i = 2; i < paths.size(); ++i)
        QCOMPARE(planned->refused.at(i).error.kind, ErrorKind::Unsupported);
}

void tst_UploadPlanner::doesNotFollowLinksToFolders()
{
    const QString real = file(QStringLiteral("real.txt"), "1234567");
    file(QStringLiteral("Book/a.txt"));
    const QDir book(m_dir->filePath(QStringLiteral("Book")));
    QVERIFY(QFile::link(book.path(), book.filePath(QStringLiteral("loop"))));
    QVERIFY(QFile::link(real, book.filePath(QStringLiteral("link.txt"))));
    QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("nothing")), book.filePath(QStringLiteral("broken.txt"))));
    const auto planned = plan({book.path()});
    QVERIFY(planned);
    QCOMPARE(planned->uploads.size(), 2);
    QCOMPARE(planned->uploads.at(1).target, inbox.child(QStringLiteral("Book/link.txt")));
    QCOMPARE(planned->uploads.at(1).size, 7);
    QCOMPARE(planned->refused.size(), 2);
    QCOMPARE(planned->refused.at(0).error.kind, ErrorKind::LocalIo);
    QCOMPARE(planned->refused.at(1).error.kind, ErrorKind::Unsupported);
}

void tst_UploadPlanner::refusesNamesThatAreTooLongOnTheWire()
{
    // Every "ü" is six bytes on the wire: 100 of them in each of two folders pass 1,024.
    const QString umlauts(100, u'ü');
    file(umlauts + u'/' + umlauts + QStringLiteral("/a.txt"));
    file(umlauts + QStringLiteral("/a.txt"));
    const auto planned = plan({m_dir->filePath(umlauts)});
    QVERIFY(planned);
    QCOMPARE(planned->uploads.size(), 1);
    QCOMPARE(planned->refused.size(), 1);
    QCOMPARE(planned->refused.first().error.kind, ErrorKind::InvalidName);
}

void tst_UploadPlanner::passesOverSystemLitter()
{
    file(QStringLiteral("Book/.DS_Store"));
    file(QStringLiteral("Book/thumbs.db"));
    file(QStringLiteral("Book/Desktop.ini"));
    const auto planned = plan({m_dir->filePath(QStringLiteral("Book"))});
    QVERIFY(planned);
    QVERIFY(planned->uploads.isEmpty());
    QVERIFY(planned->refused.isEmpty());
    QCOMPARE(planned->emptyFolders.size(), 1);
}

void tst_UploadPlanner::leavesHiddenOnesOutWhereAskedTo()
{
    file(QStringLiteral("Book/a.txt"));
    file(QStringLiteral("Book/.notes"));
    file(QStringLiteral("Book/.git/config"));
    file(QStringLiteral("Book/.git/HEAD"));
    file(QStringLiteral("Book/bare/.keep"));
    file(QStringLiteral("Book/.DS_Store"));
    file(QStringLiteral("Book/.emptyFolderPlaceholder"));
    const QString single = file(QStringLiteral(".profile"));
    UploadPlanOptions options;
    const auto keys = [&](HiddenFiles hidden) {
        options.hidden = hidden;
        const auto planned =
            await(planUploads(m_storage, {m_dir->filePath(QStringLiteral("Book")), single}, inbox, {}, 0, {}, options));
        QStringList found{planned ? QString::number(planned->hiddenLeftOut) : planned.error().userText};
        for (const PlannedUpload &upload : planned ? planned->uploads : QList<PlannedUpload>())
            found.append(upload.target.relativeTo(inbox));
        for (const StoragePath &empty : planned ? planned->emptyFolders : QList<StoragePath>())
            found.append(empty.relativeTo(inbox));
        found.sort();
        return found;
    };
    // What was dropped by itself goes; a folder counts as one.
    QCOMPARE(keys(HiddenFiles::LeaveOut), (QStringList{QStringLiteral(".profile"), QStringLiteral("3"),
                                                       QStringLiteral("Book/a.txt"), QStringLiteral("Book/bare/")}));
    QCOMPARE(keys(HiddenFiles::Take),
             (QStringList{QStringLiteral(".profile"), QStringLiteral("0"), QStringLiteral("Book/.git/HEAD"),
                          QStringLiteral("Book/.git/config"), QStringLiteral("Book/.notes"),
                          QStringLiteral("Book/a.txt"), QStringLiteral("Book/bare/.keep")}));
    // Litter that was dropped by itself isn't passed over without a word.
    const auto litter = plan({m_dir->filePath(QStringLiteral("Book/.DS_Store"))});
    QCOMPARE(litter->refused.size(), 1);
}

void tst_UploadPlanner::cancels()
{
    m_storage->closeGate(Call::ListFolder);
    const CancelToken token;
    Task<UploadPlan> task = planUploads(m_storage, {file(QStringLiteral("a.txt"))}, inbox, {}, 0, token);
    QTRY_COMPARE(m_storage->waiting(Call::ListFolder), 1);
    token.cancel();
    m_storage->openGate(Call::ListFolder);
    const Result<UploadPlan> planned = await(std::move(task));
    QVERIFY(!planned);
    QCOMPARE(planned.error().kind, ErrorKind::Cancelled);
}

void tst_UploadPlanner::manyFiles()
{
    for (int i = 0; i < 5000; ++i)
        file(QStringLiteral("Many/%1.txt").arg(i), {});
    const auto planned = plan({m_dir->filePath(QStringLiteral("Many"))});
    QVERIFY(planned);
    QCOMPARE(planned->uploads.size(), 5000);
}

QTEST_GUILESS_MAIN(tst_UploadPlanner)
#include "tst_uploadplanner.moc"
