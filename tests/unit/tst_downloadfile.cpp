#include "core/base/DiskRoom.h"
#include "core/base/DownloadFile.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/statvfs.h>

using namespace bucketdeck;

class DownloadFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFileGetsItsName();
    void unfinishedLeavesNothing();
    void leftoverOfACrashIsTakenOver();
    void existingFileIsKept();
    void existingFileIsReplacedOnWish();
    void twoWritersExcludeEachOther();
    void restartBeginsAnew();
    void directoryIsNeverReplaced();
    void keptPartIsGoneOnWith();
    void otherPartIsNot();
    void keptPartIsTakenOver();
    void keptPartIsDiscarded();
    void keptPartIsRenamed();
    void writtenPartIsLeftAlone();
    void linkAmongFoldersIsRefused();
    void timeIsSet();
    void noteGoesWithThePart();
    void leavesTheDiskSomeRoom();
    void errorsByCause_data();
    void errorsByCause();

private:
    /// A part of `bytes` that was kept.
    PartIdentity keep(const QByteArray &bytes)
    {
        const auto file = DownloadFile::create(path(), false);
        if (!file || !(*file)->write(bytes))
            return {};
        (*file)->keepUnfinished(true);
        return (*file)->identity();
    }
    [[nodiscard]] QString part() const { return DownloadFile::partPath(path()); }
    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("a.mp3")); }
    static QByteArray read(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] QStringList files() const { return QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &name : files())
            QFile::remove(m_dir.filePath(name));
    }
};

void DownloadFileTest::wholeFileGetsItsName()
{
    auto file = DownloadFile::create(path(), false);
    QVERIFY(file);
    QVERIFY((*file)->write("one "));
    QVERIFY((*file)->write("two"));
    QCOMPARE((*file)->size(), 7);
    QVERIFY(!QFile::exists(path()));
    QVERIFY((*file)->commit());
    QCOMPARE(read(path()), QByteArray("one two"));
    QCOMPARE(files().size(), 1);
}

void DownloadFileTest::unfinishedLeavesNothing()
{
    {
        auto file = DownloadFile::create(path(), false);
        QVERIFY(file);
        QVERIFY((*file)->write("half"));
        QCOMPARE(files().size(), 1);
    }
    QVERIFY(files().isEmpty());
}

void DownloadFileTest::leftoverOfACrashIsTakenOver()
{
    put(path() + QStringLiteral(".part"), "a much longer leftover");
    auto file = DownloadFile::create(path(), false);
    QVERIFY(file);
    QVERIFY((*file)->write("new"));
    QVERIFY((*file)->commit());
    QCOMPARE(read(path()), QByteArray("new"));
}

void DownloadFileTest::existingFileIsKept()
{
    put(path(), "mine");
    const auto refused = DownloadFile::create(path(), false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(QFile::remove(path()));
    auto file = DownloadFile::create(path(), false);
    QVERIFY(file);
    put(path(), "mine");
    const auto late = (*file)->commit();
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::AlreadyExists);
    file->reset();
    QCOMPARE(read(path()), QByteArray("mine"));
    QCOMPARE(files().size(), 1);
}

void DownloadFileTest::existingFileIsReplacedOnWish()
{
    put(path(), "mine");
    auto file = DownloadFile::create(path(), true);
    QVERIFY(file);
    QVERIFY((*file)->write("yours"));
    QCOMPARE(read(path()), QByteArray("mine"));
    QVERIFY((*file)->commit());
    QCOMPARE(read(path()), QByteArray("yours"));
}

void DownloadFileTest::twoWritersExcludeEachOther()
{
    auto first = DownloadFile::create(path(), true);
    QVERIFY(first);
    QVERIFY((*first)->write("first"));
    const auto second = DownloadFile::create(path(), true);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::AlreadyExists);
    QVERIFY((*first)->commit());
    QCOMPARE(read(path()), QByteArray("first"));
}

void DownloadFileTest::restartBeginsAnew()
{
    auto file = DownloadFile::create(path(), false);
    QVERIFY(file);
    QVERIFY((*file)->write("old and long"));
    QVERIFY((*file)->restart());
    QCOMPARE((*file)->size(), 0);
    QVERIFY((*file)->write("new"));
    QVERIFY((*file)->commit());
    QCOMPARE(read(path()), QByteArray("new"));
}

void DownloadFileTest::directoryIsNeverReplaced()
{
    const QString folder = m_dir.filePath(QStringLiteral("folder"));
    QVERIFY(QDir().mkdir(folder));
    const auto refused = DownloadFile::create(folder, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(QDir().rmdir(folder));
}

void DownloadFileTest::keptPartIsGoneOnWith()
{
    const PartIdentity kept = keep("one two");
    QVERIFY(kept.isKnown());
    QCOMPARE(read(part()), QByteArray("one two"));
    auto file = DownloadFile::resume(path(), false, Links::Refuse, kept, 100);
    QVERIFY(file);
    QCOMPARE((*file)->size(), 7);
    QVERIFY((*file)->write(" three"));
    (*file)->keepUnfinished(true);
    file->reset();
    // No more than is wanted of it.
    file = DownloadFile::resume(path(), false, Links::Refuse, kept, 4);
    QVERIFY(file);
    QCOMPARE((*file)->size(), 4);
    QVERIFY((*file)->write("2"));
    QVERIFY((*file)->commit());
    QCOMPARE(read(path()), QByteArray("one 2"));
    QCOMPARE(files().size(), 1);
}

void DownloadFileTest::otherPartIsNot()
{
    const PartIdentity kept = keep("one two");
    QVERIFY(QFile::rename(part(), m_dir.filePath(QStringLiteral("elsewhere"))));
    put(part(), "another");
    const auto file = DownloadFile::resume(path(), false, Links::Refuse, kept, 100);
    QVERIFY(file);
    QCOMPARE((*file)->size(), 0);
}

void DownloadFileTest::keptPartIsTakenOver()
{
    const PartIdentity kept = keep("one two");
    {
        const auto other = DownloadFile::create(path(), false);
        QVERIFY(other);
        QVERIFY((*other)->write("of another object"));
        (*other)->keepUnfinished(true);
    }
    // Whoever kept the first sees that it is gone.
    const auto file = DownloadFile::resume(path(), false, Links::Refuse, kept, 100);
    QVERIFY(file);
    QCOMPARE((*file)->size(), 0);
}

void DownloadFileTest::keptPartIsDiscarded()
{
    const PartIdentity kept = keep("half");
    DownloadFile::discard(path(), {kept.inode + 1, kept.bornNs});
    DownloadFile::discard(path(), {});
    QCOMPARE(files().size(), 1);
    DownloadFile::discard(path(), kept);
    QVERIFY(files().isEmpty());
}

void DownloadFileTest::keptPartIsRenamed()
{
    const PartIdentity kept = keep("half");
    const QString other = m_dir.filePath(QStringLiteral("b.mp3"));
    put(DownloadFile::partPath(other), "taken");
    QVERIFY(!DownloadFile::renamePart(path(), other, kept));
    QVERIFY(QFile::remove(DownloadFile::partPath(other)));
    QVERIFY(DownloadFile::renamePart(path(), other, kept));
    const auto file = DownloadFile::resume(other, false, Links::Refuse, kept, 100);
    QVERIFY(file);
    QCOMPARE((*file)->size(), 4);
}

void DownloadFileTest::writtenPartIsLeftAlone()
{
    const auto file = DownloadFile::create(path(), false);
    QVERIFY(file);
    const PartIdentity identity = (*file)->identity();
    DownloadFile::discard(path(), identity);
    QVERIFY(!DownloadFile::renamePart(path(), m_dir.filePath(QStringLiteral("b.mp3")), identity));
    const auto second = DownloadFile::resume(path(), false, Links::Refuse, identity, 100);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(files().size(), 1);
}

void DownloadFileTest::linkAmongFoldersIsRefused()
{
    const QDir root(m_dir.path());
    QVERIFY(root.mkpath(QStringLiteral("real/inner")));
    QVERIFY(QFile::link(root.filePath(QStringLiteral("real")), root.filePath(QStringLiteral("link"))));
    const QString through = root.filePath(QStringLiteral("link/inner/a.mp3"));
    const auto refused = DownloadFile::create(through, false, Links::Refuse);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
    QVERIFY(refused.error().userText.contains(QStringLiteral("link")));
    QVERIFY(!FolderHandle::make(root.filePath(QStringLiteral("link/new")), Links::Refuse));
    QVERIFY(!QFileInfo::exists(root.filePath(QStringLiteral("real/new"))));
    QVERIFY(FolderHandle::make(root.filePath(QStringLiteral("real/new/deep")), Links::Refuse));
    QVERIFY(DownloadFile::create(settledPath(through), false, Links::Refuse));
    QCOMPARE(settledPath(root.filePath(QStringLiteral("link/not/there"))),
             QFileInfo(m_dir.path()).canonicalFilePath() + QStringLiteral("/real/not/there"));
    QVERIFY(QFile::remove(root.filePath(QStringLiteral("link"))));
}

void DownloadFileTest::timeIsSet()
{
    const QDateTime then(QDate(2001, 2, 3), QTime(4, 5, 6), Qt::UTC);
    auto file = DownloadFile::create(path(), false);
    QVERIFY(file);
    QVERIFY((*file)->write("x"));
    QVERIFY((*file)->commit(then));
    QCOMPARE(QFileInfo(path()).lastModified().toUTC(), then);
}

void DownloadFileTest::noteGoesWithThePart()
{
    QVERIFY(!DownloadFile::signature(path()));
    auto file = DownloadFile::create(path(), false);
    QVERIFY(file);
    (*file)->sign("who");
    const auto signature = DownloadFile::signature(path());
    QVERIFY(signature);
    if (signature->isEmpty())
        QSKIP("This file system keeps no notes on files.");
    QCOMPARE(*signature, QByteArray("who"));
    QVERIFY((*file)->commit());
    QVERIFY(QFile::rename(path(), part()));
    QCOMPARE(DownloadFile::signature(path()).value_or("none"), QByteArray());
}

void DownloadFileTest::leavesTheDiskSomeRoom()
{
    QCOMPARE(diskReserve(1'000'000), 10'000);
    QCOMPARE(diskReserve(qint64{1} << 40), 64 * 1024 * 1024);
    const auto file = DownloadFile::create(path(), false);
    QVERIFY(file);
    REQUIRE_OK((*file)->checkRoom(1));
    struct statvfs disk
    {
    };
    QCOMPARE(::statvfs(QFile::encodeName(m_dir.path()).constData(), &disk), 0);
    // It would fit, but to the brim.
    REQUIRE_KIND((*file)->checkRoom(static_cast<qint64>(disk.f_blocks * disk.f_frsize)), ErrorKind::DiskFull);
}

void DownloadFileTest::errorsByCause_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("kind");
    QTest::newRow("full") << ENOSPC << int(ErrorKind::DiskFull);
    QTest::newRow("quota") << EDQUOT << int(ErrorKind::DiskFull);
    QTest::newRow("read-only disk") << EROFS << int(ErrorKind::ReadOnly);
    QTest::newRow("no permission") << EACCES << int(ErrorKind::ReadOnly);
    QTest::newRow("exists") << EEXIST << int(ErrorKind::AlreadyExists);
    QTest::newRow("long name") << ENAMETOOLONG << int(ErrorKind::InvalidName);
    QTest::newRow("broken disk") << EIO << int(ErrorKind::LocalIo);
}

void DownloadFileTest::errorsByCause()
{
    QFETCH(const int, number);
    QFETCH(const int, kind);
    const Error error = writeError(number, QStringLiteral("/music/a.mp3"));
    QCOMPARE(int(error.kind), kind);
    QVERIFY(!error.userText.isEmpty());
    QVERIFY(!error.userText.contains(QStringLiteral("%1")));
}

QTEST_GUILESS_MAIN(DownloadFileTest)
#include "tst_downloadfile.moc"
