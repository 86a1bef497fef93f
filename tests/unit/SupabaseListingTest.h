#pragma once

#include "tests/unit/SupabaseFixture.h"

namespace bucketdeck::test {

/// Listings, by both of the routes.
class SupabaseListingTest final : public SupabaseFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void namesAreDecodedOnTheWayIn();
    void listMergesFoldersAndObjects();
    void foldersWithoutANameAreListed();
    void nextPageComesEarlyWhereAllAreWanted();
    void listFallsBackToV1();
    void v1WalksRecursively();
    void nonsenseListsAreProtocolErrors_data();
    void nonsenseListsAreProtocolErrors();
    void v1GoesOnWhereEverythingMoved_data();
    void v1GoesOnWhereEverythingMoved();
};

} // namespace bucketdeck::test
