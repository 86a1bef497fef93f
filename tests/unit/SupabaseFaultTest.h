#pragma once

#include "core/transfer/TransferQueue.h"
#include "tests/unit/SupabaseFixture.h"

namespace bucketdeck::test {

/// Downloads from servers, and from what stands before them, that don't do what they should.
class SupabaseFaultTest final : public SupabaseFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void slowDownloadGoesOnAndObeysAtOnce_data();
    void slowDownloadGoesOnAndObeysAtOnce();
    void silenceInTheMiddleIsGoneOnFrom();
    void strangerInTheMiddleCostsNothing_data();
    void strangerInTheMiddleCostsNothing();
    void lyingLengthsAreNeverDone_data();
    void lyingLengthsAreNeverDone();
    void pageInPlaceOfAllIsNeverDone();
    void pageInPlaceOfAnAnswerToAnUploadIsNeverDone();
    void uploadIsDoneWhenItWasLookedAt();
    void aSecondAnswerIsNotPutBehindTheFirst_data();
    void aSecondAnswerIsNotPutBehindTheFirst();
    void aReadThatNobodyAnswersIsAskedFewTimes();

private:
    [[nodiscard]] std::shared_ptr<StorageService> storage() const
    {
        return {m_storage.get(), [](StorageService *) { /* The fixture's own. */ }};
    }
    [[nodiscard]] DownloadRequest request();
    void serve(const QByteArray &all);
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    [[nodiscard]] qint64 partSize() const { return QFileInfo(file(QStringLiteral("song.mp3.part"))).size(); }

    QByteArray m_token;
};

} // namespace bucketdeck::test
