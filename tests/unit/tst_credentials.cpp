#include "core/credentials/KeychainStore.h"
#include "core/credentials/MemoryStore.h"
#include "core/credentials/SecretParts.h"
#include "tests/support/Await.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <csignal>

using namespace bucketdeck;
using namespace std::chrono_literals;

namespace {

const QString testService = QStringLiteral("bucketdeck-test");

} // namespace

class tst_Credentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void memoryKeepsAndForgets();
    void splitsAndJoins_data();
    void splitsAndJoins();
    void damagedHeads_data();
    void damagedHeads();
    void keyringIsReal();
    void secretsOutliveTheProcess();
    void silentKeyringIsGivenUpOn();
    void withoutAServiceItSaysSo_data();
    void withoutAServiceItSaysSo();

private:
    void startBus(QProcess &process);
    void startSelf(QProcess &process, const QStringList &arguments, const QString &busAddress = {});
    static void stop(QProcess &process);

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

/// A bus and a keyring that are this test's own: nothing of the desktop's is touched.
void tst_Credentials::initTestCase()
{
    for (const char *program : {"dbus-daemon", "gnome-keyring-daemon"})
        QVERIFY2(!QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty(),
                 qPrintable(QStringLiteral("%1 is not installed; this test needs dbus and gnome-keyring")
                                .arg(QString::fromLatin1(program))));
    QFile config(m_home.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    // No folder of services: nothing starts by itself on this bus.
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=" + m_home.path().toUtf8() +
                 "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, m_home.path().toLocal8Bit());
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION"})
        qunsetenv(name);

    startBus(m_bus);
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.canReadLine(), 20'000);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    m_keyring.write("password");
    m_keyring.closeWriteChannel();
    KeychainStore store(testService);
    QTRY_COMPARE_WITH_TIMEOUT(outcome(await(store.read(QStringLiteral("bucketdeck/test/none")))),
                              QStringLiteral("NotFound"), 30'000);
}

void tst_Credentials::cleanupTestCase()
{
    stop(m_keyring);
    stop(m_bus);
}

void tst_Credentials::startBus(QProcess &process)
{
    process.start(QStringLiteral("dbus-daemon"),
                  {QStringLiteral("--config-file"), m_home.filePath(QStringLiteral("bus.conf")),
                   QStringLiteral("--nofork"), QStringLiteral("--print-address")});
}

void tst_Credentials::startSelf(QProcess &process, const QStringList &arguments, const QString &busAddress)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!busAddress.isEmpty())
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), busAddress);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
}

void tst_Credentials::stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished();
}

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

void tst_Credentials::keyringIsReal()
{
    KeychainStore store(testService);
    QVERIFY(store.isLasting());
    const QString key = QStringLiteral("bucketdeck/test/real");
    REQUIRE_KIND(await(store.read(key)), ErrorKind::NotFound);
    // Large, then small over it, then another large one: pieces of the old must not get into the new.
    for (const QByteArray &secret :
         {QByteArray(9000, 'a'), QByteArray("small"), QByteArray(5000, '\xfe'), QByteArray()}) {
        REQUIRE_OK(await(store.write(key, secret)));
        const Result<QByteArray> read = await(store.read(key));
        REQUIRE_OK(read);
        QCOMPARE(*read, secret);
    }
    REQUIRE_KIND(await(store.read(QStringLiteral("bucketdeck/test"))), ErrorKind::NotFound);
    REQUIRE_OK(await(store.remove(key)));
    REQUIRE_OK(await(store.remove(key)));
    REQUIRE_KIND(await(store.read(key)), ErrorKind::NotFound);
}

void tst_Credentials::secretsOutliveTheProcess()
{
    const QString key = QStringLiteral("bucketdeck/test/lasting");
    QProcess writer;
    startSelf(writer, {QStringLiteral("--write"), key, QStringLiteral("from another process")});
    QTRY_COMPARE_WITH_TIMEOUT(writer.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(writer.readAllStandardOutput().trimmed(), QByteArray("written"));
    KeychainStore store(testService);
    const Result<QByteArray> read = await(store.read(key));
    REQUIRE_OK(read);
    QCOMPARE(*read, QByteArray("from another process"));
    // Another program's entries are none of ours.
    KeychainStore stranger(QStringLiteral("another program"));
    REQUIRE_KIND(await(stranger.read(key)), ErrorKind::NotFound);
    REQUIRE_OK(await(store.remove(key)));
}

/// As with a keyring that waits for a password on a screen that nobody looks at.
void tst_Credentials::silentKeyringIsGivenUpOn()
{
    const QString key = QStringLiteral("bucketdeck/test/silent");
    KeychainStore store(testService, 300ms);
    REQUIRE_OK(await(store.write(key, "before")));
    QCOMPARE(::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP), 0);
    const Result<QByteArray> read = await(store.read(key));
    const Result<void> written = await(store.write(key, "canary-secret"));
    QCOMPARE(::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT), 0);
    REQUIRE_KIND(read, ErrorKind::KeyringUnavailable);
    REQUIRE_KIND(written, ErrorKind::KeyringUnavailable);
    QVERIFY(!QString(written.error().detail + written.error().userText).contains(u"canary"));
    KeychainStore patient(testService);
    const Result<QByteArray> after = await(patient.read(key));
    REQUIRE_OK(after);
    QCOMPARE(*after, QByteArray("before"));
}

void tst_Credentials::withoutAServiceItSaysSo_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no bus at all") << QStringLiteral("unix:path=/nonexistent/bus");
    QTest::newRow("a bus without a keyring") << QString();
}

void tst_Credentials::withoutAServiceItSaysSo()
{
    QFETCH(QString, address);
    QProcess lonelyBus;
    if (address.isEmpty()) {
        startBus(lonelyBus);
        QTRY_VERIFY_WITH_TIMEOUT(lonelyBus.canReadLine(), 20'000);
        address = QString::fromLocal8Bit(lonelyBus.readLine().trimmed());
    }
    QProcess inner;
    startSelf(inner, {QStringLiteral("--outcomes")}, address);
    QTRY_COMPARE_WITH_TIMEOUT(inner.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(inner.readAllStandardOutput().simplified(),
             QByteArray("KeyringUnavailable KeyringUnavailable KeyringUnavailable"));
    stop(lonelyBus);
}

namespace {

/// What the test asks other processes of itself to do.
int runAsHelper(const QStringList &arguments)
{
    QTextStream out(stdout);
    KeychainStore store(testService);
    if (arguments.value(1) == u"--write") {
        const Result<void> written = await(store.write(arguments.value(2), arguments.value(3).toUtf8()));
        out << (written ? QByteArray("written") : failure(written)) << '\n';
        return 0;
    }
    const QString key = QStringLiteral("bucketdeck/test/none");
    out << outcome(await(store.read(key))) << '\n';
    out << outcome(await(store.write(key, "canary-secret"))) << '\n';
    out << outcome(await(store.remove(key))) << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).startsWith(u"--"))
        return runAsHelper(arguments);
    tst_Credentials test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_credentials.moc"
