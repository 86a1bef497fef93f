#include "core/storage/ByteSize.h"
#include "core/storage/StoragePath.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace bucketdeck;

class tst_StoragePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void parents();
    void children();
    void parsesToTheLetter();
    void ancestors();
    void partsJoinToTheWhole();
    void byteSizesAreRead_data();
    void byteSizesAreRead();
    void byteSizesComeBack();
};

static StoragePath at(const char *text)
{
    return StoragePath::parse(QString::fromUtf8(text));
}

void tst_StoragePath::names()
{
    QCOMPARE(at("b").name(), QStringLiteral("b"));
    QCOMPARE(at("b/x.mp3").name(), QStringLiteral("x.mp3"));
    QCOMPARE(at("b/a/c/").name(), QStringLiteral("c"));
    QCOMPARE(at("b/a//").name(), QString());
}

void tst_StoragePath::parents()
{
    QCOMPARE(at("b/a/c.mp3").parent(), at("b/a/"));
    QCOMPARE(at("b/a/c/").parent(), at("b/a/"));
    QCOMPARE(at("b/a/").parent(), at("b"));
    QCOMPARE(at("b").parent(), at("b"));
    QCOMPARE(at("b//x").parent(), at("b//"));
}

void tst_StoragePath::children()
{
    QCOMPARE(at("b").child(QStringLiteral("x")), at("b/x"));
    QCOMPARE(at("b/a/").childFolder(QStringLiteral("c")), at("b/a/c/"));
    QCOMPARE(at("b/a/c/d").relativeTo(at("b/a/")), QStringLiteral("c/d"));
    QVERIFY(at("b/a/").contains(at("b/a/x")));
    QVERIFY(!at("b/a/").contains(at("b/ab")));
    QVERIFY(!at("b/a/").contains(at("c/a/x")));
}

void tst_StoragePath::parsesToTheLetter()
{
    for (const char *text : {"b", "b/a", "b//a", "b/a/", "b/ä ö/\U0001F3A7", "b//"})
        QCOMPARE(at(text).toString(), QString::fromUtf8(text));
    QVERIFY(at("b/").isBucket());
}

void tst_StoragePath::ancestors()
{
    QCOMPARE(at("b/a/c/x.mp3").ancestors(), (QList<StoragePath>{at("b"), at("b/a/"), at("b/a/c/")}));
    QCOMPARE(at("b/a/c/").ancestors(), (QList<StoragePath>{at("b"), at("b/a/"), at("b/a/c/")}));
    QCOMPARE(at("b").ancestors(), (QList<StoragePath>{at("b")}));
}

void tst_StoragePath::partsJoinToTheWhole()
{
    const QString alphabet = QStringLiteral("ab/. ä#漢");
    QRandomGenerator random(5);
    for (int round = 0; round < 20000; ++round) {
        QString key;
        for (int i = random.bounded(9); i > 0; --i)
            key += alphabet.at(random.bounded(alphabet.size()));
        const StoragePath path{QStringLiteral("bucket"), key};
        QCOMPARE(StoragePath::parse(path.toString()), path);
        const StoragePath parent = path.parent();
        QVERIFY(parent.isFolder() && parent.contains(path));
        if (path.isBucket())
            continue;
        const QString name = path.name();
        QCOMPARE(path.isFolder() ? parent.childFolder(name + u'/') : parent.child(name), path);
        QCOMPARE(path.ancestors().last(), path.isFolder() ? path : parent);
    }
}

void tst_StoragePath::byteSizesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1: nonsense
    QTest::newRow("as the server writes it") << QStringLiteral("50MB") << qint64(50'000'000);
    QTest::newRow("with a space") << QStringLiteral(" 50 MB ") << qint64(50'000'000);
    QTest::newRow("giga") << QStringLiteral("1GB") << qint64(1'000'000'000);
    QTest::newRow("kilo") << QStringLiteral("512kB") << qint64(512'000);
    QTest::newRow("any case") << QStringLiteral("512Kb") << qint64(512'000);
    QTest::newRow("tera") << QStringLiteral("2tb") << qint64(2'000'000'000'000);
    QTest::newRow("plain") << QStringLiteral("1234") << qint64(1234);
    QTest::newRow("bytes") << QStringLiteral("7 B") << qint64(7);
    QTest::newRow("fraction") << QStringLiteral("1.5GB") << qint64(1'500'000'000);
    QTest::newRow("comma") << QStringLiteral("0,25 MB") << qint64(250'000);
    QTest::newRow("largest") << QStringLiteral("9223372036854775807") << std::numeric_limits<qint64>::max();
    for (const char *text : {"", "MB", "-1", "1.5", "1.5B", "5 MiB", "5M", "5 M B", "1,000,000", "1e9", "50MB!", "0x10",
                             "9223372036854775808", "99999999TB", "١٢MB"})
        QTest::newRow(qPrintable(QStringLiteral("not: ") + QString::fromUtf8(text)))
            << QString::fromUtf8(text) << qint64(-1);
}

void tst_StoragePath::byteSizesAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    QCOMPARE(parseByteSize(text).value_or(-1), bytes);
}

void tst_StoragePath::byteSizesComeBack()
{
    QCOMPARE(byteSizeText(50'000'000), QStringLiteral("50MB"));
    QCOMPARE(byteSizeText(1'500'000'000), QStringLiteral("1.5GB"));
    QCOMPARE(byteSizeText(1234), QStringLiteral("1234"));
    QCOMPARE(byteSizeText(0), QStringLiteral("0"));
    QRandomGenerator random(3);
    for (int round = 0; round < 20000; ++round) {
        qint64 bytes = qint64(random.generate64() >> 1) >> random.bounded(63);
        if (round % 2 == 0)
            bytes = random.bounded(2000) * qint64(std::pow(10, random.bounded(13)));
        QCOMPARE(parseByteSize(byteSizeText(bytes)), std::optional(bytes));
    }
}

QTEST_APPLESS_MAIN(tst_StoragePath)
#include "tst_storagepath.moc"
