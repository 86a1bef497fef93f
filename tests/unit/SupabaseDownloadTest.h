#pragma once

#include "core/base/RateLimiter.h"
#include "tests/unit/SupabaseFixture.h"

namespace bucketdeck::test {

/// Downloads that are interrupted and go on, that arrive as something else than the object, and limits.
class SupabaseDownloadTest final : public SupabaseFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnWhereItWas();
    void startsOverWhereTheObjectChanged_data();
    void startsOverWhereTheObjectChanged();
    void changeInTheMiddleIsNoMix();
    void doesntGoOnWithAnotherPart();
    void wholePartIsLookedAtOnceMore();
    void discardingRemovesThePart();
    void failureThatPassesKeepsThePart_data();
    void failureThatPassesKeepsThePart();
    void freshTokenInTheMiddle();
    void truncatedAnswerGoesOn();
    void damagedArrivalIsCorrupt();
    void somethingElseIsNotTheObject_data();
    void somethingElseIsNotTheObject();
    void partsAreComparedByTheirSize();
    void timeOfTheObjectIsKept();
    void linkAmongTheFoldersIsRefused();
    void tooLargeForTheDiskIsRefusedAtOnce();
    void jobGoesOnUnderItsName();
    void jobBringsThePartAlong();
    void jobTakesWhatItsCrashLeft();
    void limitedDownloadIsWholeAndSpeedsUp();
    void limitedUploadIsWholeAndSpeedsUp_data();
    void limitedUploadIsWholeAndSpeedsUp();
    void whatIsListenedToIsNotLimited();

private:
    [[nodiscard]] DownloadRequest request();
    /// A download that somebody stops after its first bytes.
    void interrupt(const QByteArray &all);
    /// Answers as a server that has `all` would.
    void serve(const QByteArray &all);
    [[nodiscard]] std::shared_ptr<StorageService> storage() const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    [[nodiscard]] qint64 partSize() const;

    std::shared_ptr<RateLimiter> m_limiter;
    QByteArray m_token;
    QList<TransferPhase> m_phases;
    QList<qint64> m_progress;
};

} // namespace bucketdeck::test
