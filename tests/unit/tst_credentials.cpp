#include "core/credentials/KeychainStore.h"
#include "core/credentials/MemoryStore.h"
#include "core/credentials/SecretParts.h"
#include "tests/support/Await.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;
using namespace std::chrono_literals;

class tst_Credentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsAndForgets();
    void splitsAndJoins_data();
    void splitsAndJoins();
    void damagedHeads_data();
    void damagedHeads();
    void realKeyringOrPlainWords();
    void withoutAnyServiceItSaysSoAtOnce();

private:
    void exerciseKeyring();
};

void tst_Credentials::memoryKeepsAndForgets()
{
    MemoryStore store;
    QVERIFY(!store.isLasting());
    const QString key = QStringLiteral("bucketdeck/a/b");
    QCOMPARE(await(store.read(key)).error().kind, ErrorKind::NotFound);
    QVERIFY(await(store.write(key, "one")));
    QVERIFY(await(store.write(key, QByteArray("t\0wo", 4))));
    QCOMPARE(*await(store.read(key)), QByteArray("t\0wo", 4));
    QCOMPARE(await(store.read(QStringLiteral("bucketdeck/a"))).error().kind, ErrorKind::NotFound);
    QVERIFY(await(store.remove(key)));
    QVERIFY(await(store.remove(key)));
    QVERIFY(!await(store.read(key)));
}

void tst_Credentials::splitsAndJoins_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("small") << QByteArray("{\"refresh_token\":\"abc\"}");
    QTest::newRow("with line ends and zeros") << QByteArray("a\nb\0c\n", 6);
    for (const int size : {2300, 2367, 2368, 2369, 2400, 2500, 4768, 4769, 20'000})
        QTest::addRow("%d bytes", size) << QByteArray(size, 'x') + "end";
}

void tst_Credentials::splitsAndJoins()
{
    QFETCH(QByteArray, secret);
    const SecretParts parts = SecretParts::split(secret, "ffffffffffffffff");
    QVERIFY(parts.main.size() <= SecretParts::maxEntryBytes);
    for (const QByteArray &piece : parts.others)
        QVERIFY(!piece.isEmpty() && piece.size() <= SecretParts::maxEntryBytes);
    const std::optional<SecretHead> head = SecretHead::parse(parts.main);
    QVERIFY(head);
    QCOMPARE(head->otherCount, parts.others.size());
    QCOMPARE(head->generation, QByteArray("ffffffffffffffff"));
    QCOMPARE(head->firstPiece + parts.others.join(), secret);
}

void tst_Credentials::damagedHeads_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no line") << QByteArray("bd1 0 ab");
    QTest::newRow("another program's") << QByteArray("hello\nworld");
    QTest::newRow("few words") << QByteArray("bd1 0\nx");
    QTest::newRow("negative") << QByteArray("bd1 -1 ab\nx");
    QTest::newRow("endless") << QByteArray("bd1 999999999 ab\nx");
    QTest::newRow("no number") << QByteArray("bd1 x ab\nx");
    QTest::newRow("another version") << QByteArray("bd2 0 ab\nx");
}

void tst_Credentials::damagedHeads()
{
    QFETCH(QByteArray, entry);
    QVERIFY(!SecretHead::parse(entry));
}

void tst_Credentials::exerciseKeyring()
{
    KeychainStore store(QStringLiteral("bucketdeck-test"));
    const QString key = QStringLiteral("bucketdeck/test/%1").arg(QCoreApplication::applicationPid());
    QCOMPARE(errorKindName(await(store.read(key)).error().kind), QStringLiteral("NotFound"));
    // Large, then small over it, then another large one: pieces of the old must not get into the new.
    for (const QByteArray &secret : {QByteArray(9000, 'a'), QByteArray("small"), QByteArray(5000, '\xfe')}) {
        const Result<void> written = await(store.write(key, secret));
        QVERIFY2(written, failure(written));
        const Result<QByteArray> read = await(store.read(key));
        QVERIFY2(read, failure(read));
        QCOMPARE(*read, secret);
    }
    QVERIFY(await(store.remove(key)));
    QVERIFY(await(store.remove(key)));
    QCOMPARE(errorKindName(await(store.read(key)).error().kind), QStringLiteral("NotFound"));
}

/// With a keyring on this session's bus (the e2e run starts one) all must work; without one all must say so.
void tst_Credentials::realKeyringOrPlainWords()
{
    KeychainStore probe(QStringLiteral("bucketdeck-test"));
    QVERIFY(probe.isLasting());
    const Result<QByteArray> first = await(probe.read(QStringLiteral("bucketdeck/test/none")));
    QVERIFY(!first);
    if (first.error().kind == ErrorKind::NotFound) {
        exerciseKeyring();
        return;
    }
    QCOMPARE(errorKindName(first.error().kind), QStringLiteral("KeyringUnavailable"));
    QVERIFY(first.error().userText.contains(u"keyring"));
    const Result<void> written = await(probe.write(QStringLiteral("bucketdeck/test/none"), "canary-secret"));
    QVERIFY(!written);
    QCOMPARE(errorKindName(written.error().kind), QStringLiteral("KeyringUnavailable"));
    QVERIFY(!written.error().detail.contains(u"canary"));
    QVERIFY(!await(probe.remove(QStringLiteral("bucketdeck/test/none"))));
}

/// The same test in a process whose bus leads nowhere; and, where the programs are there, in one with a keyring of its own.
void tst_Credentials::withoutAnyServiceItSaysSoAtOnce()
{
    if (qEnvironmentVariableIsSet("BUCKETDECK_INNER_KEYRING_TEST"))
        return;
    const QString self = QCoreApplication::applicationFilePath();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BUCKETDECK_INNER_KEYRING_TEST"), QStringLiteral("1"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    environment.remove(QStringLiteral("DISPLAY"));

    QProcess inner;
    inner.setProcessChannelMode(QProcess::MergedChannels);
    inner.setProcessEnvironment(environment);
    inner.start(self, {QStringLiteral("realKeyringOrPlainWords")});
    QTRY_COMPARE_WITH_TIMEOUT(inner.state(), QProcess::NotRunning, 60'000);
    QVERIFY2(inner.exitStatus() == QProcess::NormalExit && inner.exitCode() == 0, inner.readAll().constData());

    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
    if (bus.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        return;
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    QProcess withKeyring;
    withKeyring.setProcessChannelMode(QProcess::MergedChannels);
    withKeyring.setProcessEnvironment(environment);
    const QString script = QStringLiteral("printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                                          "exec \"$0\" realKeyringOrPlainWords -v1");
    withKeyring.start(bus, {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script, self});
    QTRY_COMPARE_WITH_TIMEOUT(withKeyring.state(), QProcess::NotRunning, 60'000);
    QVERIFY2(withKeyring.exitStatus() == QProcess::NormalExit && withKeyring.exitCode() == 0, withKeyring.readAll().constData());
}

QTEST_GUILESS_MAIN(tst_Credentials)
#include "tst_credentials.moc"
