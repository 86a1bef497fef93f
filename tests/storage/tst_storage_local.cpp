#include "tests/storage/LocalHarness.h"
#include "tests/storage/StorageSuite.h"

#include <QCoreApplication>
#include <QTest>

using namespace bucketdeck::test;

/// The shared suite on a library, called on its own thread and then as the application does, from another one.
int main(int argc, char *argv[])
{
    // What the tests remove must not end up in the trash of whoever runs them.
    const TempFiles home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    QCoreApplication app(argc, argv);
    int failures = 0;
    for (const LocalHarness::Mode mode : {LocalHarness::Mode::Direct, LocalHarness::Mode::Background}) {
        LocalHarness harness(mode);
        StorageSuite suite(harness);
        suite.setObjectName(mode == LocalHarness::Mode::Direct ? QStringLiteral("direct")
                                                               : QStringLiteral("background"));
        failures += QTest::qExec(&suite, argc, argv);
    }
    return failures;
}
