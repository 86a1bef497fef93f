#include "core/storage/KeyCodec.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace bucketdeck;

class tst_KeyCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void leavesForeignKeysAsTheyAre_data();
    void leavesForeignKeysAsTheyAre();
    void isItsOwnInverseForAnyName();
    void reachesAnyKeyTheServerCanHold();
    void usesTheServersAlphabetAndNeverMixesNamesUp();
};

void tst_KeyCodec::encodes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wire");
    QTest::newRow("plain") << QStringLiteral("a/b c (1).mp3") << QStringLiteral("a/b c (1).mp3");
    QTest::newRow("umlaut") << QStringLiteral("Küche #1.mp3") << QStringLiteral("K=C3=BCche =231.mp3");
    QTest::newRow("only the segment that needs it") << QStringLiteral("a=b/ü") << QStringLiteral("a=b/=C3=BC");
    QTest::newRow("equals inside an encoded one") << QStringLiteral("a=ü") << QStringLiteral("a=3D=C3=BC");
    QTest::newRow("reads like an encoded one") << QStringLiteral("=C3=BC") << QStringLiteral("=3DC3=3DBC");
    QTest::newRow("emoji") << QStringLiteral("\U0001F3A7") << QStringLiteral("=F0=9F=8E=A7");
    QTest::newRow("percent") << QStringLiteral("100%") << QStringLiteral("100=25");
    QTest::newRow("dots") << QStringLiteral("a/../b") << QStringLiteral("a/=2E=2E/b");
    QTest::newRow("folder") << QStringLiteral("ä/") << QStringLiteral("=C3=A4/");
    QTest::newRow("empty segments") << QStringLiteral("a//b") << QStringLiteral("a//b");
}

void tst_KeyCodec::encodes()
{
    QFETCH(QString, name);
    QFETCH(QString, wire);
    QCOMPARE(KeyCodec::encode(name), wire);
    QCOMPARE(KeyCodec::decode(wire), name);
}

void tst_KeyCodec::leavesForeignKeysAsTheyAre_data()
{
    QTest::addColumn<QString>("wire");
    for (const char *key : {"a=b.txt", "a=3Db", "x=", "x=4", "=41", "=c3=bc", "=C3", "=FF", "q=2F", "=3D", "=3D3D"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void tst_KeyCodec::leavesForeignKeysAsTheyAre()
{
    QFETCH(QString, wire);
    QCOMPARE(KeyCodec::decode(wire), wire);
    QCOMPARE(KeyCodec::encode(wire), wire);
}

void tst_KeyCodec::isItsOwnInverseForAnyName()
{
    const QString alphabet = QStringLiteral("ab=/CD3B2EF .%#äß漢\U0001F3A7");
    QList<char32_t> characters;
    for (const uint c : alphabet.toUcs4())
        characters.append(c);
    QRandomGenerator random(42);
    for (int round = 0; round < 20000; ++round) {
        QString name;
        for (int i = random.bounded(12); i >= 0; --i)
            name += QString::fromUcs4(&characters.at(random.bounded(characters.size())), 1);
        const QString wire = KeyCodec::encode(name);
        QCOMPARE(KeyCodec::decode(wire), name);
        for (const QChar c : wire)
            QVERIFY(c.unicode() < 0x80);
    }
}

void tst_KeyCodec::reachesAnyKeyTheServerCanHold()
{
    const QString alphabet = QStringLiteral("=3DC2BEF0a/.");
    QRandomGenerator random(7);
    for (int round = 0; round < 50000; ++round) {
        QString wire;
        for (int i = random.bounded(14); i >= 0; --i)
            wire += alphabet.at(random.bounded(alphabet.size()));
        // The server holds no dot segments.
        const QStringList segments = wire.split(u'/');
        if (segments.contains(QStringLiteral(".")) || segments.contains(QStringLiteral("..")))
            continue;
        QCOMPARE(KeyCodec::encode(KeyCodec::decode(wire)), wire);
    }
}

void tst_KeyCodec::usesTheServersAlphabetAndNeverMixesNamesUp()
{
    const QString allowed =
        QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_/!-.*'() &$@=;:+,?");
    QRandomGenerator random(11);
    QHash<QString, QString> names;
    for (int round = 0; round < 10000; ++round) {
        QString name;
        for (int i = random.bounded(6); i >= 0; --i) {
            // All of Unicode but the halves of pairs, which are no characters; now and then what looks like an escape.
            char32_t c = random.bounded(3) == 0 ? char32_t(random.bounded(0x110000)) : char32_t(random.bounded(0x180));
            if (c >= 0xd800 && c < 0xe000)
                c = U'=';
            name += random.bounded(8) == 0 ? QStringLiteral("=C3=BC") : QString::fromUcs4(&c, 1);
        }
        const QString wire = KeyCodec::encode(name);
        QCOMPARE(KeyCodec::decode(wire), name);
        QCOMPARE(KeyCodec::encode(KeyCodec::decode(wire)), wire);
        for (const QChar c : wire)
            QVERIFY2(allowed.contains(c), qPrintable(wire));
        for (const QString &segment : wire.split(u'/'))
            QVERIFY(segment != u"." && segment != u"..");
        const QString other = names.value(wire, name);
        QCOMPARE(other, name);
        names.insert(wire, name);
    }
}

QTEST_APPLESS_MAIN(tst_KeyCodec)
#include "tst_keycodec.moc"
