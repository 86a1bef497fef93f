#include "core/storage/CatalogueSchema.h"
#include "core/storage/LibraryCatalogue.h"
#include "tests/support/Await.h"
#include "tests/support/TempFiles.h"

#include <QSqlQuery>

using namespace bucketdeck;
using namespace bucketdeck::test;

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC}; }
};

class tst_LibraryCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<TempFiles>(); }

    void keepsObjects();
    void keepsBuckets();
    void updatingABucketKeepsItsObjects();
    void removingABucketForgetsItsObjects();
    void migratesFromNothing();
    void usesWriteAheadLogging();
    void writesOfATransactionAreThereAfterwards();
    void setsAsideWithLogAndIndexAndNeverOverAnother();
    void busyIsNotDamaged();

private:
    [[nodiscard]] QString path() const { return m_files->path(QStringLiteral("deep/er/catalogue.sqlite")); }
    [[nodiscard]] std::unique_ptr<LibraryCatalogue> open() const
    {
        return std::make_unique<LibraryCatalogue>(path(), std::make_shared<FixedClock>());
    }
    /// One value, read by a connection of its own.
    [[nodiscard]] QVariant ask(const QString &statement) const;

    std::unique_ptr<TempFiles> m_files;
};

QVariant tst_LibraryCatalogue::ask(const QString &statement) const
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ask"));
        database.setDatabaseName(path());
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(statement) && query.next())
                answer = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("ask"));
    return answer;
}

static CatalogueObject sample()
{
    CatalogueObject object;
    object.size = qint64(5) << 40;
    object.modifiedNs = 1'234'567'890'123'456'789;
    object.contentType = QStringLiteral("audio/mpeg");
    object.md5 = QStringLiteral("d41d8cd98f00b204e9800998ecf8427e");
    object.cacheControl = QStringLiteral("max-age=3600");
    object.metadata = {{QStringLiteral("title"), QStringLiteral("O'Brien \"; DROP TABLE objects; 🎧")}};
    object.created = QDateTime(QDate(2020, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    return object;
}

void tst_LibraryCatalogue::keepsObjects()
{
    const QString key = QStringLiteral("a/Küche '\";--🎧.mp3");
    {
        const auto catalogue = open();
        QVERIFY(!catalogue->notice());
        REQUIRE_OK(catalogue->putObject(QStringLiteral("b"), key, sample()));
        REQUIRE_OK(catalogue->putObject(QStringLiteral("b"), QStringLiteral("bare"), CatalogueObject{}));
    }
    const auto catalogue = open();
    const Result<std::optional<CatalogueObject>> found = catalogue->object(QStringLiteral("b"), key);
    REQUIRE_OK(found);
    QCOMPARE(*found, std::optional(sample()));
    const auto bare = catalogue->object(QStringLiteral("b"), QStringLiteral("bare"));
    REQUIRE_OK(bare);
    QVERIFY(bare->has_value() && !(*bare)->created.isValid() && (*bare)->metadata.isEmpty());
    for (const auto &[bucket, other] :
         {std::pair{QStringLiteral("B"), key}, std::pair{QStringLiteral("b"), key.toUpper()}}) {
        const auto missing = catalogue->object(bucket, other);
        REQUIRE_OK(missing);
        QVERIFY(!missing->has_value());
    }
    REQUIRE_OK(catalogue->removeObject(QStringLiteral("b"), key));
    QVERIFY(!catalogue->object(QStringLiteral("b"), key)->has_value());
}

void tst_LibraryCatalogue::keepsBuckets()
{
    const CatalogueBucket rules{
        true, 12345, {QStringLiteral("audio/*"), QStringLiteral("a\"b")}, sample().created, sample().created};
    const auto catalogue = open();
    REQUIRE_OK(catalogue->putBucket(QStringLiteral("b"), rules));
    QCOMPARE(catalogue->bucket(QStringLiteral("b")).value_or(std::nullopt), std::optional(rules));
    const CatalogueBucket none{};
    REQUIRE_OK(catalogue->putBucket(QStringLiteral("b"), none));
    QCOMPARE(catalogue->bucket(QStringLiteral("b")).value_or(std::nullopt), std::optional(none));
}

void tst_LibraryCatalogue::updatingABucketKeepsItsObjects()
{
    const auto catalogue = open();
    REQUIRE_OK(catalogue->putObject(QStringLiteral("b"), QStringLiteral("x"), sample()));
    REQUIRE_OK(catalogue->putBucket(QStringLiteral("b"), {true, {}, {}, {}, {}}));
    QVERIFY(catalogue->object(QStringLiteral("b"), QStringLiteral("x"))->has_value());
}

void tst_LibraryCatalogue::removingABucketForgetsItsObjects()
{
    const auto catalogue = open();
    REQUIRE_OK(catalogue->putObject(QStringLiteral("b"), QStringLiteral("x"), sample()));
    REQUIRE_OK(catalogue->putObject(QStringLiteral("c"), QStringLiteral("x"), sample()));
    REQUIRE_OK(catalogue->removeBucket(QStringLiteral("b")));
    QVERIFY(!catalogue->object(QStringLiteral("b"), QStringLiteral("x"))->has_value());
    QVERIFY(catalogue->object(QStringLiteral("c"), QStringLiteral("x"))->has_value());
}

void tst_LibraryCatalogue::migratesFromNothing()
{
    QVERIFY(writeFile(path(), ""));
    const auto catalogue = open();
    QVERIFY(!catalogue->notice());
    QCOMPARE(ask(QStringLiteral("PRAGMA user_version")).toInt(), CatalogueSchema::latestVersion());
}

void tst_LibraryCatalogue::usesWriteAheadLogging()
{
    const auto catalogue = open();
    QCOMPARE(ask(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
}

void tst_LibraryCatalogue::writesOfATransactionAreThereAfterwards()
{
    const auto catalogue = open();
    REQUIRE_OK(catalogue->begin());
    for (int i = 0; i < 100; ++i)
        REQUIRE_OK(catalogue->putObject(QStringLiteral("b"), QString::number(i), sample()));
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM objects")).toInt(), 0);
    QVERIFY(catalogue->object(QStringLiteral("b"), QStringLiteral("99"))->has_value());
    REQUIRE_OK(catalogue->commit());
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM objects")).toInt(), 100);
}

void tst_LibraryCatalogue::setsAsideWithLogAndIndexAndNeverOverAnother()
{
    QStringList aside;
    // The clock stands still: two in the same millisecond.
    for (const QByteArray &content : {QByteArray("first wreck"), QByteArray("second wreck")}) {
        QVERIFY(writeFile(path(), content));
        QVERIFY(writeFile(path() + u"-wal", "log of " + content));
        const auto catalogue = open();
        QVERIFY(catalogue->notice().has_value());
        QCOMPARE(catalogue->notice()->kind, ErrorKind::Corrupt);
        QVERIFY(!catalogue->notice()->userText.isEmpty());
        const QString place = catalogue->notice()->setAsidePath;
        QCOMPARE(readFile(place), content);
        aside.append(place);
        REQUIRE_OK(catalogue->putObject(QStringLiteral("b"), QStringLiteral("x"), sample()));
    }
    QVERIFY(aside.at(0) != aside.at(1));
    QCOMPARE(readFile(aside.at(0)), QByteArray("first wreck"));
}

void tst_LibraryCatalogue::busyIsNotDamaged()
{
    {
        const auto first = open();
    }
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN EXCLUSIVE")));
        const auto catalogue = open();
        QVERIFY(catalogue->notice().has_value());
        QCOMPARE(catalogue->notice()->kind, ErrorKind::Busy);
        QVERIFY(catalogue->notice()->setAsidePath.isEmpty());
        REQUIRE_OK(catalogue->putObject(QStringLiteral("b"), QStringLiteral("x"), sample()));
        QVERIFY(catalogue->object(QStringLiteral("b"), QStringLiteral("x"))->has_value());
        other.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QCOMPARE(QDir(m_files->path(QStringLiteral("deep/er"))).entryList({QStringLiteral("*.damaged*")}).size(), 0);
}

QTEST_GUILESS_MAIN(tst_LibraryCatalogue)
#include "tst_librarycatalogue.moc"
