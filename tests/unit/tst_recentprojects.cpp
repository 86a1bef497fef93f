#include "core/account/RecentProjects.h"
#include "core/credentials/MemoryStore.h"
#include "tests/support/Await.h"

#include <QTemporaryDir>

using namespace bucketdeck;

namespace {

const QUrl first(QStringLiteral("https://first.supabase.co"));
const QUrl second(QStringLiteral("http://127.0.0.1:54321"));

struct Desk
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    RecentProjects projects{&settings, store};
};

} // namespace

class TestRecentProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastOneComesFirstWithItsKey()
    {
        Desk desk;
        REQUIRE_OK(await(desk.projects.remember(first, "key-1")));
        REQUIRE_OK(await(desk.projects.remember(second, "key-2")));
        QCOMPARE(desk.projects.urls(), (QList<QUrl>{second, first}));
        REQUIRE_OK(await(desk.projects.remember(first, "key-3")));
        QCOMPARE(desk.projects.urls(), (QList<QUrl>{first, second}));
        // Another run of the program.
        const RecentProjects later(&desk.settings, desk.store);
        QCOMPARE(later.urls(), (QList<QUrl>{first, second}));
        QCOMPARE(await(later.key(first)).value_or(QByteArray()), QByteArray("key-3"));
        QCOMPARE(await(later.key(second)).value_or(QByteArray()), QByteArray("key-2"));
    }

    void noKeyIsInTheSettings()
    {
        Desk desk;
        REQUIRE_OK(await(desk.projects.remember(first, "canary-key")));
        desk.settings.sync();
        QFile file(desk.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("first.supabase.co"));
        QVERIFY(!text.contains("canary-key"));
    }

    void whatIsForgottenIsGone()
    {
        Desk desk;
        REQUIRE_OK(await(desk.projects.remember(first, "key-1")));
        REQUIRE_OK(await(desk.projects.forget(first)));
        QVERIFY(desk.projects.urls().isEmpty());
        const Result<QByteArray> key = await(desk.projects.key(first));
        REQUIRE_OK(key);
        QVERIFY(key->isEmpty());
    }

    void theListStaysShortAndHoldsAddressesOnly()
    {
        Desk desk;
        for (int i = 0; i < 20; ++i)
            REQUIRE_OK(await(desk.projects.remember(QUrl(QStringLiteral("https://p%1.supabase.co").arg(i)), "k")));
        QCOMPARE(desk.projects.urls().size(), RecentProjects::most);
        QCOMPARE(desk.projects.urls().first().host(), QStringLiteral("p19.supabase.co"));
        desk.settings.setValue(
            QStringLiteral("projects/recent"),
            QStringList{QStringLiteral("not an address"), QStringLiteral("http://open.example.org"), first.toString()});
        QCOMPARE(desk.projects.urls(), QList<QUrl>{first});
    }

    void withoutAKeychainTheAddressIsKept()
    {
        Desk desk;
        RecentProjects projects(&desk.settings, nullptr);
        REQUIRE_OK(await(projects.remember(first, "key-1")));
        QCOMPARE(projects.urls(), QList<QUrl>{first});
        QVERIFY(await(projects.key(first)).value_or("x").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecentProjects)
#include "tst_recentprojects.moc"
