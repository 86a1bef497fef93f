#include "core/base/DownloadFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

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
    void errorsByCause_data();
    void errorsByCause();

private:
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
