#include "tests/server/PracticeServer.h"
#include "tests/storage/StorageSuite.h"
#include "tests/storage/SupabaseHarness.h"
#include "tests/support/Await.h"

#include <QCoreApplication>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

using Role = SupabaseHarness::Role;

int run(const TestProject &project, Role role, const QString &name, const QStringList &arguments)
{
    SupabaseHarness harness(project, role);
    StorageSuite suite(harness);
    suite.setObjectName((role == Role::User ? QStringLiteral("user, ") : QStringLiteral("service key, ")) + name);
    qInfo().noquote() << "Running as" << suite.objectName();
    return QTest::qExec(&suite, arguments);
}

int runOnTheNamedServer(const QStringList &arguments)
{
    const Result<std::unique_ptr<TestProject>> project = TestProject::fromEnvironment();
    if (!project) {
        qCritical().noquote() << "The server of BUCKETDECK_TEST_URL can't be used:" << failure(project);
        return 1;
    }
    return run(**project, Role::User, QStringLiteral("named server"), arguments) +
           run(**project, Role::Service, QStringLiteral("named server"), arguments);
}

} // namespace

/// The shared suite on a Supabase project: on the server that the environment names, else on the practice project, with
/// and without its newer listing.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (TestProject::isInEnvironment())
        return runOnTheNamedServer(arguments);
    int failures = 0;
    for (const bool onlyV1 : {false, true}) {
        PracticeServer server;
        server.setListV2Missing(onlyV1);
        const std::unique_ptr<TestProject> project = TestProject::ofPractice(server);
        const QString name = onlyV1 ? QStringLiteral("list v1") : QStringLiteral("list v2");
        failures += run(*project, Role::User, name, arguments);
        failures += run(*project, Role::Service, name, arguments);
    }
    return failures;
}
