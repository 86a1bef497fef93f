#include "core/storage/StoragePath.h"

#include <QTest>

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

QTEST_APPLESS_MAIN(tst_StoragePath)
#include "tst_storagepath.moc"
