#pragma once

#include "tests/storage/StorageHarness.h"
#include "tests/support/TempFiles.h"

#include <QObject>

#include <memory>

namespace bucketdeck::test {

/// What every StorageService has to do, as the window relies on it. One harness for the whole run, one bucket a test.
class StorageSuite final : public QObject
{
    Q_OBJECT

public:
    explicit StorageSuite(StorageHarness &harness);

private Q_SLOTS:
    void init();

    void bucketsAreMadeListedAndRemoved();
    void ensureBucketMakesOnceAndKeepsSettings();
    void bucketWithObjectsIsNotRemoved();
    void badBucketNamesAreRefused_data();
    void badBucketNamesAreRefused();
    void missingBucketIsTold();
    void bucketSettingsAreChanged();
    void badBucketSettingsAreRefused();
    void bucketIsEmptied();

    void uploadsAndReadsBack_data();
    void uploadsAndReadsBack();
    void uploadsFromADevice();
    void progressIsExact();
    void neverOverwritesUnasked();
    void overwritesWhenAsked();
    void keepsDetails();
    void replacingKeepsDetails();
    void replacingTakesNewDetails();
    void detailsAreChangedInPlace();
    void badDetailsAreRefused();
    void noTypeMeansOctetStream();
    void tooLargeIsRefusedBeforeAByte();
    void wrongTypeIsRefusedBeforeAByte();
    void typeRules_data();
    void typeRules();
    void vanishedSourceIsTold();
    void sourceThatShrinksIsTold();
    void cancelledUploadLeavesNothing();
    void cancelledOverwriteKeepsTheOld();

    void largeFilesComeBackWhole_data();
    void largeFilesComeBackWhole();
    void largeFilesReplaceWhenAsked();
    void largeUploadFromADevice();
    void largeUploadGoesOnAfterACancel();
    void discardedLargeUploadLeavesNothing();
    void largeFilesMeetTheBucketsRules();

    void namesComeBackAsWritten_data();
    void namesComeBackAsWritten();
    void impossibleNamesAreRefused_data();
    void impossibleNamesAreRefused();

    void pagesJoinToTheWhole_data();
    void pagesJoinToTheWhole();
    void listsTwoAndAHalfThousand();
    void listsRecursively();
    void pagesHoldWhileThingsChange_data();
    void pagesHoldWhileThingsChange();
    void emptyAndMissingFoldersAreEmptyPages();
    void listingsAgreeWithStat();
    void statOfNothing();
    void existsIsTold();

    void readsRanges_data();
    void readsRanges();
    void rangesBehindTheEndAreRefused();
    void rangeOfAnotherVersionIsRefused();
    void readsWhole();
    void readsWholeOnlyWhereItChanged();
    void thumbnailsFitTheirBox();
    void thumbnailsOfNoPictures();

    void downloadKeepsAnExistingFile();
    void downloadReplacesWhenAsked();
    void failedDownloadLeavesNothing();
    void cancelledDownloadLeavesNothing();
    void interruptedDownloadGoesOn();
    void interruptedDownloadIsDiscarded();

    void removesManyAndReportsEach();
    void moves();
    void moveNeverOverwrites();
    void movesAcrossBuckets();
    void copies();
    void copyNeverOverwrites();
    void copyReplacesWhenAsked();
    void copyTakesNewDetails();
    void copyAndMoveOfNothing();
    void bucketRulesHoldForCopiesAndMoves();
    void createsFolders();
    void removingAllOfAFolderRemovesIt();

    void signedUrlGivesTheBytes();
    void signsMany();
    void uploadLinkTakesOneFile();
    void usageCounts();
    void changesAreTold();
    void usersAreApart();

private:
    [[nodiscard]] StoragePath at(const QString &relative) const;
    [[nodiscard]] StorageService &storage() const { return m_harness.service(); }
    [[nodiscard]] Result<ObjectInfo> put(const StoragePath &path, const QByteArray &bytes,
                                         bool overwrite = false) const;
    [[nodiscard]] Result<ObjectInfo> putWithDetails(const StoragePath &path, const QByteArray &bytes) const;
    /// The bytes as a download brings them.
    [[nodiscard]] Result<QByteArray> get(const StoragePath &path) const;
    /// All pages, joined.
    [[nodiscard]] Result<QList<ObjectInfo>> listAll(const StoragePath &folder, int pageSize,
                                                    bool recursive = false) const;
    /// Names relative to the test's own folder, sorted, without placeholders.
    [[nodiscard]] QStringList names(const Result<QList<ObjectInfo>> &entries) const;

    StorageHarness &m_harness;
    QString m_bucket;
    std::unique_ptr<TempFiles> m_files;
};

} // namespace bucketdeck::test
