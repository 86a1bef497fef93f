#pragma once

#include "tests/unit/SupabaseFixture.h"

namespace bucketdeck::test {

/// Bytes up and down, and what can happen to them on the way.
class SupabaseTransferTest final : public SupabaseFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void rangeIsChecked();
    void rangeOfAnotherVersionIsRefused();
    void wholeAnswerToARangeIsCutOut();
    void wrongRangeIsRefused();
    void rangeBehindTheEnd();
    void uploadSendsWhatTheServerNeeds();
    void uploadOfADamagedArrivalIsCorrupt();
    void arrivalsAreLookedAtTogether();
    void uploadOfAMissingFile();
    void uploadOfAShrinkingSource();
    void uploadOfAChangedFile();
    void uploadAgainWithAFreshToken();
    void uploadReadsAnEarlyRefusal();
    void emptyFileIsUploaded();
    void downloadWritesTheFile();
    void downloadResumesAfterADrop();
    void downloadOfAChangedObjectLeavesNothing();
    void downloadStartsOverWhereRangesAreIgnored();
    void failedDownloadLeavesNothing_data();
    void failedDownloadLeavesNothing();
    void downloadKeepsAnExistingFile();
    void downloadFollowsNoLink();
    void downloadIntoNowhere();
    void cancelledDownloadLeavesNothing();
    void memoryStaysFlat();
    void replacingSendsTheDetailsAgain();
    void replacingWithoutKnowingTheDetailsIsNotTried();
    void uploadThatIsCutOffIsTold();
    void shortAnswersLeaveNothing_data();
    void shortAnswersLeaveNothing();
    void fullDiskIsToldAndLeavesNothing();
    void readOnlyTargetIsTold();
    void knownVersionsAreNotSentAgain();
};

} // namespace bucketdeck::test
