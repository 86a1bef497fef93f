#include "tests/unit/SupabaseDownloadTest.h"
#include "tests/unit/SupabaseFaultTest.h"
#include "tests/unit/SupabaseListingTest.h"
#include "tests/unit/SupabaseStorageTest.h"
#include "tests/unit/SupabaseTransferTest.h"

#include <QCoreApplication>
#include <QTest>

using namespace bucketdeck::test;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    SupabaseStorageTest storage;
    SupabaseListingTest listing;
    SupabaseTransferTest transfers;
    SupabaseDownloadTest downloads;
    SupabaseFaultTest faults;
    int failures = 0;
    for (QObject *test :
         {static_cast<QObject *>(&storage), static_cast<QObject *>(&listing), static_cast<QObject *>(&transfers),
          static_cast<QObject *>(&downloads), static_cast<QObject *>(&faults)})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
