#include "core/audio/PlayMemory.h"
#include "tests/support/TempFiles.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace bucketdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;

ObjectRef ref(int number, const QString &etag = u"e"_s)
{
    return {u"a"_s, {u"büro"_s, u"f/%1.mp3"_s.arg(number)}, etag, 10 + number};
}

QList<ObjectRef> refs(int count)
{
    QList<ObjectRef> made;
    for (int i = 1; i <= count; ++i)
        made.append(ref(i));
    return made;
}

/// One run of the program.
struct Run
{
    explicit Run(const QString &path)
        : memory(path, &queue, &positions)
    {
    }
    /// Until what was kept is there.
    [[nodiscard]] bool isRestored() { return restored.count() > 0 || restored.wait(); }

    PlayQueue queue;
    TrackPositions positions;
    QSignalSpy restored{&positions, &TrackPositions::restored};
    PlayMemory memory;
};

} // namespace

class TestPlayMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueueIsThereAgainAtItsPlace()
    {
        const test::TempFiles files;
        {
            Run run(files.path(u"play.sqlite"_s));
            QVERIFY(run.isRestored());
            run.queue.setItems(refs(7), 2);
            run.queue.move({6}, 0);
            run.queue.setRepeatMode(RepeatMode::All);
            run.memory.notePosition(83'000, 20 * minute);
        }
        Run run(files.path(u"play.sqlite"_s));
        QSignalSpy restored(&run.memory, &PlayMemory::restored);
        QSignalSpy asked(&run.queue, &PlayQueue::playRequested);
        QVERIFY(run.isRestored());
        QCOMPARE(run.queue.count(), 7);
        QCOMPARE(run.queue.items().first(), ref(7));
        QCOMPARE(run.queue.current(), ref(3));
        QCOMPARE(run.queue.repeatMode(), RepeatMode::All);
        QTRY_COMPARE(restored.count(), 1);
        QCOMPARE(restored.first().at(0).toLongLong(), 83'000);
        QCOMPARE(restored.first().at(1).toLongLong(), 20 * minute);
        QCOMPARE(asked.count(), 0);
    }

    void theNextTrackBeginsAtItsStart()
    {
        const test::TempFiles files;
        {
            Run run(files.path(u"play.sqlite"_s));
            QVERIFY(run.isRestored());
            run.queue.setItems(refs(3), 0);
            run.memory.notePosition(83'000, 20 * minute);
            run.queue.next();
        }
        Run run(files.path(u"play.sqlite"_s));
        QSignalSpy restored(&run.memory, &PlayMemory::restored);
        QVERIFY(restored.count() > 0 || restored.wait());
        QCOMPARE(run.queue.current(), ref(2));
        QCOMPARE(restored.first().at(0).toLongLong(), 0);
    }

    void aQueueThatWasClearedStaysSo()
    {
        const test::TempFiles files;
        for (const bool clear : {false, true}) {
            Run run(files.path(u"play.sqlite"_s));
            QVERIFY(run.isRestored());
            if (clear)
                run.queue.clear();
            else
                run.queue.setItems(refs(3), 0);
        }
        Run run(files.path(u"play.sqlite"_s));
        QVERIFY(run.isRestored());
        QCOMPARE(run.queue.count(), 0);
    }

    void whoeverPlaysBeforeItIsReadKeepsHisQueue()
    {
        const test::TempFiles files;
        {
            Run run(files.path(u"play.sqlite"_s));
            QVERIFY(run.isRestored());
            run.queue.setItems(refs(3), 0);
        }
        for (int start = 0; start < 2; ++start) {
            Run run(files.path(u"play.sqlite"_s));
            if (start == 0)
                run.queue.setItems({ref(77)}, 0);
            QVERIFY(run.isRestored());
            QCOMPARE(run.queue.count(), 1);
            QCOMPARE(run.queue.current(), ref(77));
        }
    }

    void aRunThatEndsBeforeItReadAnythingLosesNothing()
    {
        const test::TempFiles files;
        {
            Run run(files.path(u"play.sqlite"_s));
            QVERIFY(run.isRestored());
            run.queue.setItems(refs(3), 1);
        }
        {
            Run brief(files.path(u"play.sqlite"_s));
        }
        Run run(files.path(u"play.sqlite"_s));
        QVERIFY(run.isRestored());
        QCOMPARE(run.queue.current(), ref(2));
    }

    void aDamagedFileIsSetAside()
    {
        const test::TempFiles files;
        const QString path = files.make(u"play.sqlite"_s, test::patternBytes(20'000));
        {
            Run run(path);
            QVERIFY(run.isRestored());
            QCOMPARE(run.queue.count(), 0);
            run.queue.setItems(refs(2), 0);
        }
        Run run(path);
        QVERIFY(run.isRestored());
        QCOMPARE(run.queue.count(), 2);
        QCOMPARE(QDir(files.path()).entryList({u"play.sqlite.damaged-*"_s}).size(), 1);
    }

    void longFilesRememberTheirPlaceOverARestart()
    {
        const test::TempFiles files;
        {
            Run run(files.path(u"play.sqlite"_s));
            QVERIFY(run.isRestored());
            run.positions.note({ref(1), 5 * minute, 60 * minute});
            run.positions.note({ref(2), 5 * minute, 9 * minute});
            run.positions.note({ref(3), 9000, 60 * minute});
            run.positions.note({ref(4), 7 * minute, 60 * minute});
            run.positions.note({ref(4), 60 * minute - 2000, 60 * minute});
        }
        Run run(files.path(u"play.sqlite"_s));
        QVERIFY(run.isRestored());
        QVERIFY(run.positions.find(ref(1)));
        QCOMPARE(run.positions.find(ref(1))->positionMs, 5 * minute);
        QCOMPARE(run.positions.find(ref(1))->durationMs, 60 * minute);
        QVERIFY(!run.positions.find(ref(1, u"changed"_s)));
        QVERIFY(!run.positions.find(ref(2))); // Too short.
        QVERIFY(!run.positions.find(ref(3))); // Hardly begun.
        QVERIFY(!run.positions.find(ref(4))); // Heard.
    }

    void whatCountsAsLongIsTheUsersChoice()
    {
        TrackPositions positions;
        positions.setShortest(2min);
        positions.keep({ref(1), minute, 3 * minute});
        QVERIFY(positions.find(ref(1)));
        positions.setShortest(5min);
        positions.keep({ref(1), minute + 2000, 3 * minute});
        QVERIFY(!positions.find(ref(1)));
    }

    void theTableChangesEveryFewSecondsAndWhereItStops()
    {
        TrackPositions positions;
        QSignalSpy kept(&positions, &TrackPositions::kept);
        for (qint64 at = 20'000; at < 40'000; at += 66)
            positions.note({ref(1), at, 60 * minute});
        QVERIFY(kept.count() >= 3 && kept.count() <= 5);
        positions.keep({ref(1), 40'001, 60 * minute});
        QCOMPARE(positions.find(ref(1))->positionMs, 40'001);
        QSignalSpy forgotten(&positions, &TrackPositions::forgotten);
        positions.forget(ref(1));
        positions.forget(ref(1));
        QCOMPARE(forgotten.count(), 1);
    }

    void itHoldsSoManyAndTheOldestGo()
    {
        TrackPositions positions;
        const int many = TrackPositions::most + 2000;
        for (int i = 0; i < many; ++i)
            positions.keep({ref(i), minute, 60 * minute});
        QVERIFY(!positions.find(ref(0)));
        QVERIFY(positions.find(ref(many - 1)));
        QVERIFY(positions.find(ref(many - TrackPositions::most)));
        int left = 0;
        for (int i = 0; i < many; ++i)
            left += positions.find(ref(i)) ? 1 : 0;
        QVERIFY(left < TrackPositions::most + 1000);
    }
};

QTEST_GUILESS_MAIN(TestPlayMemory)
#include "tst_playmemory.moc"
