#include "core/transfer/DownloadPlanner.h"
#include "core/transfer/LocalLayout.h"
#include "core/transfer/LocalName.h"
#include "tests/support/Await.h"
#include "tests/support/MemoryStorage.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;
using Call = MemoryStorage::Call;

namespace {

StoragePath at(const QString &key)
{
    return {QStringLiteral("b"), key};
}

} // namespace

class tst_DownloadPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesNamesSafe_data();
    void makesNamesSafe();
    void changesOnlyWhatTheDiskRefuses();
    void cutsLongNamesBeforeTheSuffix();
    void neverLeavesTheFolder();
    void keepsTheStructure();
    void leavesHiddenOnesOutWhereAskedTo();
    void fileAndFolderOfOneName();
    void namesThatTheDiskTakesForOne_data();
    void namesThatTheDiskTakesForOne();
    void linksAreGoneBeside();
    void targetMayBeALink();
    void handsOnPageByPage();
    void cancelsBetweenPages();

private:
    Result<DownloadPlan> plan(const QList<StoragePath> &selection);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<MemoryStorage> m_storage;
    QList<TransferItem> m_items;
};

void tst_DownloadPlanner::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_storage = std::make_shared<MemoryStorage>();
    m_items.clear();
}

Result<DownloadPlan> tst_DownloadPlanner::plan(const QList<StoragePath> &selection)
{
    const DownloadSink sink = [this](QList<TransferItem> items) { m_items += items; };
    return await(planDownloads(m_storage, selection, m_dir->path(), sink, {}));
}

void tst_DownloadPlanner::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *title, const QString &name, const char *safe) {
        QTest::newRow(title) << name << QString::fromUtf8(safe);
    };
    row("plain", QStringLiteral("Küche #1.mp3"), "Küche #1.mp3");
    row("empty", QString(), "_");
    row("dot", QStringLiteral("."), "_");
    row("dots", QStringLiteral(".."), "__");
    row("three dots", QStringLiteral("..."), ".._");
    row("backslash", QStringLiteral("..\\..\\x"), ".._.._x");
    row("slash", QStringLiteral("a/b"), "a_b");
    row("control characters", QStringLiteral("a\nb\x1b[0m\x7f"), "a_b_[0m_");
    row("device", QStringLiteral("aux.mp3"), "_aux.mp3");
    row("device of another kind", QStringLiteral("COM\u00b9 .txt"), "_COM\u00b9 .txt");
    row("device alone", QStringLiteral("nul"), "_nul");
    row("dot at the end", QStringLiteral("Mr. Smith sings."), "Mr. Smith sings_");
    row("space at the end", QStringLiteral("song "), "song_");
    row("no device", QStringLiteral("auxiliary.mp3"), "auxiliary.mp3");
}

void tst_DownloadPlanner::makesNamesSafe()
{
    QFETCH(QString, name);
    QTEST(safeLocalName(name, NameRules::Windows), "safe");
}

void tst_DownloadPlanner::changesOnlyWhatTheDiskRefuses()
{
    for (const QString &name : {QStringLiteral("dot."), QStringLiteral("CON"), QStringLiteral("space "),
                                QStringLiteral("back\\slash"), QStringLiteral("who?"), QStringLiteral("...")}) {
        QCOMPARE(safeLocalName(name, NameRules::Plain), name);
        QVERIFY(safeLocalName(name, NameRules::Windows) != name);
    }
    QCOMPARE(safeLocalName(QStringLiteral(".."), NameRules::Plain), QStringLiteral("__"));
    QCOMPARE(safeLocalName(QStringLiteral("a/b\n"), NameRules::Plain), QStringLiteral("a_b_"));
    QCOMPARE(safeLocalName(QString(300, u'x'), NameRules::Plain).size(), longestLocalName);
#ifndef Q_OS_WIN
    QCOMPARE(nameRulesOf(m_dir->path() + QStringLiteral("/not/there")), NameRules::Plain);
#endif
}

void tst_DownloadPlanner::cutsLongNamesBeforeTheSuffix()
{
    const QString emoji = QStringLiteral("\U0001F3A7").repeated(100);
    const QString one = safeLocalName(emoji + QStringLiteral("1.mp3"), NameRules::Windows);
    const QString two = safeLocalName(emoji + QStringLiteral("2.mp3"), NameRules::Windows);
    QVERIFY(one != two);
    QVERIFY(one.endsWith(QStringLiteral(".mp3")));
    QVERIFY(one.toUtf8().size() <= longestLocalName);
    QCOMPARE(QString::fromUtf8(one.toUtf8()), one); // No character was cut in half.
    const QString plain = safeLocalName(QString(5000, u'x'), NameRules::Windows);
    QCOMPARE(plain.toUtf8().size(), longestLocalName);
}

void tst_DownloadPlanner::neverLeavesTheFolder()
{
    const QStringList hostile = {QStringLiteral("evil/../../../etc/passwd"),
                                 QStringLiteral("evil//root"),
                                 QStringLiteral("evil/./x"),
                                 QStringLiteral("evil/.."),
                                 QStringLiteral("evil/..\\..\\y"),
                                 QStringLiteral("evil/../.emptyFolderPlaceholder")};
    for (const QString &key : hostile)
        m_storage->put(at(key), "x");
    const auto planned = plan({at(QStringLiteral("evil/")), at(QStringLiteral("evil/.."))});
    QVERIFY(planned);
    QCOMPARE(m_items.size(), 6);
    const QString inside = m_dir->path() + u'/';
    QSet<QString> paths;
    for (const TransferItem &item : std::as_const(m_items)) {
        QCOMPARE(QDir::cleanPath(item.localPath), item.localPath);
        QVERIFY2(item.localPath.startsWith(inside), qPrintable(item.localPath));
        paths.insert(item.localPath);
    }
    QCOMPARE(paths.size(), 6);
}

void tst_DownloadPlanner::keepsTheStructure()
{
    m_storage->put(at(QStringLiteral("me/Book/01/a.mp3")), "12345");
    m_storage->put(at(QStringLiteral("me/Book/empty/.emptyFolderPlaceholder")), {});
    m_storage->put(at(QStringLiteral("me/single.txt")), "1");
    const auto planned = plan({at(QStringLiteral("me/Book/")), at(QStringLiteral("me/single.txt"))});
    QVERIFY(planned);
    QCOMPARE(planned->files, 2);
    QCOMPARE(planned->bytes, 5);
    QCOMPARE(planned->folders, 1);
    QCOMPARE(m_items.at(0).localPath, m_dir->filePath(QStringLiteral("single.txt")));
    QCOMPARE(m_items.at(1).localPath, m_dir->filePath(QStringLiteral("Book/01/a.mp3")));
    QCOMPARE(m_items.at(1).bytesTotal, 5);
    QCOMPARE(m_items.at(1).batch, QStringLiteral("Book"));
    QCOMPARE(m_items.at(1).onConflict, ConflictChoice::KeepBoth);
    QVERIFY(QDir(m_dir->filePath(QStringLiteral("Book/empty"))).exists());
}

void tst_DownloadPlanner::leavesHiddenOnesOutWhereAskedTo()
{
    for (const char *key : {"x/.Book/a.mp3", "x/.Book/.notes", "x/.Book/.git/config", "x/.Book/.git/HEAD",
                            "x/.Book/.old/.emptyFolderPlaceholder", "x/.Book/empty/.emptyFolderPlaceholder", "x/.one"})
        m_storage->put(at(QString::fromLatin1(key)), "1");
    const DownloadSink sink = [this](QList<TransferItem> items) { m_items += items; };
    const auto planned = await(planDownloads(m_storage, {at(QStringLiteral("x/.Book/")), at(QStringLiteral("x/.one"))},
                                             m_dir->path(), sink, {}, FolderName::Keep, HiddenFiles::LeaveOut));
    // What was chosen itself comes, whatever it is called.
    QCOMPARE(planned->files, 2);
    QCOMPARE(planned->hiddenLeftOut, 3);
    QCOMPARE(m_items.at(0).localPath, m_dir->filePath(QStringLiteral(".one")));
    QCOMPARE(m_items.at(1).localPath, m_dir->filePath(QStringLiteral(".Book/a.mp3")));
    QVERIFY(QDir(m_dir->filePath(QStringLiteral(".Book/empty"))).exists());
    QVERIFY(!QDir(m_dir->filePath(QStringLiteral(".Book/.old"))).exists());
    m_items.clear();
    QVERIFY(plan({at(QStringLiteral("x/.Book/"))}));
    QCOMPARE(m_items.size(), 4);
}

void tst_DownloadPlanner::fileAndFolderOfOneName()
{
    m_storage->put(at(QStringLiteral("x/a")), "file");
    m_storage->put(at(QStringLiteral("x/a/1")), "inside");
    m_storage->put(at(QStringLiteral("x/a/2")), "inside");
    QVERIFY(plan({at(QStringLiteral("x/"))}));
    QCOMPARE(m_items.size(), 3);
    QCOMPARE(m_items.at(0).localPath, m_dir->filePath(QStringLiteral("x/a")));
    QCOMPARE(m_items.at(1).localPath, m_dir->filePath(QStringLiteral("x/a (2)/1")));
    QCOMPARE(m_items.at(2).localPath, m_dir->filePath(QStringLiteral("x/a (2)/2")));
}

void tst_DownloadPlanner::namesThatTheDiskTakesForOne_data()
{
    QTest::addColumn<NameFolding>("folding");
    QTest::addColumn<int>("apart");
    QTest::newRow("a disk that keeps all apart") << NameFolding::None << 2;
    QTest::newRow("one that doesn't") << NameFolding::All << 5;
}

void tst_DownloadPlanner::namesThatTheDiskTakesForOne()
{
    QFETCH(const NameFolding, folding);
    QFETCH(const int, apart);
    LocalLayout layout(m_dir->path(), folding);
    const StoragePath base = at(QStringLiteral("x/"));
    QSet<QString> kept;
    QSet<QString> folded;
    for (const QString &name : {QStringLiteral("Song.mp3"), QStringLiteral("song.MP3"), QStringLiteral("K\u00fcche"),
                                QStringLiteral("Ku\u0308che"), QStringLiteral("k\u00dcche")}) {
        const QString path = layout.fileFor(base, base.child(name));
        kept.insert(path);
        folded.insert(path.normalized(QString::NormalizationForm_C).toCaseFolded());
    }
    // All five have a place of their own, by the rules of that disk.
    QCOMPARE(kept.size(), 5);
    QCOMPARE(folded.size(), apart);
    // Folders likewise.
    const QString one = layout.folderFor(base, base.childFolder(QStringLiteral("Album")));
    const QString two = layout.folderFor(base, base.childFolder(QStringLiteral("ALBUM")));
    QVERIFY(one != two);
    QCOMPARE(one.compare(two, Qt::CaseInsensitive) == 0, folding == NameFolding::None);
}

void tst_DownloadPlanner::linksAreGoneBeside()
{
    const QDir root(m_dir->path());
    QVERIFY(root.mkpath(QStringLiteral("target")));
    QVERIFY(root.mkpath(QStringLiteral("elsewhere")));
    QVERIFY(QFile::link(root.filePath(QStringLiteral("elsewhere")), root.filePath(QStringLiteral("target/Book"))));
    m_storage->put(at(QStringLiteral("Book/01/a.mp3")), "12345");
    m_storage->put(at(QStringLiteral("Book/empty/.emptyFolderPlaceholder")), {});
    const DownloadSink sink = [this](QList<TransferItem> items) { m_items += items; };
    REQUIRE_OK(await(
        planDownloads(m_storage, {at(QStringLiteral("Book/"))}, root.filePath(QStringLiteral("target")), sink, {})));
    QCOMPARE(m_items.size(), 1);
    QCOMPARE(m_items.first().localPath, root.filePath(QStringLiteral("target/Book (2)/01/a.mp3")));
    QVERIFY(QDir(root.filePath(QStringLiteral("target/Book (2)/empty"))).exists());
    QVERIFY(QDir(root.filePath(QStringLiteral("elsewhere"))).isEmpty());
}

void tst_DownloadPlanner::targetMayBeALink()
{
    const QDir root(m_dir->path());
    QVERIFY(root.mkpath(QStringLiteral("real")));
    QVERIFY(QFile::link(root.filePath(QStringLiteral("real")), root.filePath(QStringLiteral("target"))));
    m_storage->put(at(QStringLiteral("a.mp3")), "12345");
    const DownloadSink sink = [this](QList<TransferItem> items) { m_items += items; };
    REQUIRE_OK(await(
        planDownloads(m_storage, {at(QStringLiteral("a.mp3"))}, root.filePath(QStringLiteral("target")), sink, {})));
    QCOMPARE(m_items.size(), 1);
    // Where it leads is settled once: another link that takes its place later leads nowhere.
    QCOMPARE(m_items.first().localPath,
             QFileInfo(root.filePath(QStringLiteral("real"))).canonicalFilePath() + QStringLiteral("/a.mp3"));
}

void tst_DownloadPlanner::handsOnPageByPage()
{
    for (int i = 0; i < 2500; ++i)
        m_storage->put(at(QStringLiteral("x/%1").arg(i)), "1");
    m_storage->closeGate(Call::ListFolder);
    const DownloadSink sink = [this](QList<TransferItem> items) { m_items += items; };
    Task<DownloadPlan> task = planDownloads(m_storage, {at(QStringLiteral("x/"))}, m_dir->path(), sink, {});
    QTRY_COMPARE(m_storage->waiting(Call::ListFolder), 1);
    m_storage->letThrough(Call::ListFolder);
    QTRY_COMPARE(m_items.size(), 1000);
    m_storage->openGate(Call::ListFolder);
    const Result<DownloadPlan> planned = await(std::move(task));
    QVERIFY(planned);
    QCOMPARE(planned->files, 2500);
    QCOMPARE(m_items.size(), 2500);
}

void tst_DownloadPlanner::cancelsBetweenPages()
{
    for (int i = 0; i < 1500; ++i)
        m_storage->put(at(QStringLiteral("x/%1").arg(i)), "1");
    const CancelToken token;
    const DownloadSink sink = [this, token](QList<TransferItem> items) {
        m_items += items;
        token.cancel();
    };
    const auto planned = await(planDownloads(m_storage, {at(QStringLiteral("x/"))}, m_dir->path(), sink, token));
    QVERIFY(!planned);
    QCOMPARE(planned.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_items.size(), 1000);
}

QTEST_GUILESS_MAIN(tst_DownloadPlanner)
#include "tst_downloadplanner.moc"
