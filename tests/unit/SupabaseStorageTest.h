#pragma once

#include "tests/unit/SupabaseFixture.h"

namespace bucketdeck::test {

/// Requests as such, buckets, details, links, moves and copies.
class SupabaseStorageTest final : public SupabaseFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void everyRequestCarriesKeyAndToken();
    void missingBucketIsAskedAboutOnce();
    void staleTokenIsChangedOnce();
    void namesAreEncodedOnTheWayOut();
    void tooLongNamesAreNotSent();
    void badBucketNamesAreNotSent_data();
    void badBucketNamesAreNotSent();
    void statFallsBackToHead();
    void missingObjectIsNotFound();
    void removeTellsWhatBecameOfEach();
    void removeGoesInBatches();
    void moveAndCopy();
    void createFolderUsesATypeTheBucketTakes();
    void createFolderThatExists();
    void signedUrlIsAbsoluteAndEncoded();
    void publicUrlIsEncoded();
    void bucketsAreParsed();
    void hiddenBucketIsBucketNotFound();
    void usageFromTheFunction();
    void usageIsCountedWithoutTheFunction();
    void rateLimitAndGatewayErrors();
    void homeFolderIsTheUsers();
    void linksCarryADownloadName();
    void signsAThousandAtATime();
    void detailsGoWholeAndInPlace();
    void detailsThatDontStickAreUnsupported();
    void detailsThatNoHeaderCarriesAreNotSent();
    void emptyingMayBeQueued();
    void emptyingByHandTellsWhatStays();
    void thumbnailsComeFromTheServerWhereItMakesThem();
};

} // namespace bucketdeck::test
