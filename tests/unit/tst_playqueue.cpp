#include "core/audio/PlayQueue.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bucketdeck;
using namespace Qt::StringLiterals;

namespace {

ObjectRef ref(int number)
{
    return {u"a"_s, {u"b"_s, u"f/%1.mp3"_s.arg(number)}, u"e"_s, 10};
}

QList<ObjectRef> refs(int from, int count)
{
    QList<ObjectRef> made;
    for (int i = 0; i < count; ++i)
        made.append(ref(from + i));
    return made;
}

QList<int> numbers(const QList<ObjectRef> &items)
{
    QList<int> found;
    for (const ObjectRef &item : items)
        found.append(item.path.name().chopped(4).toInt());
    return found;
}

int current(const PlayQueue &queue)
{
    return queue.currentIndex() < 0 ? -1 : numbers({queue.current()}).first();
}

/// All that next() leads to.
QList<int> walk(PlayQueue &queue, int most = 1000)
{
    QList<int> heard;
    while (heard.size() < most && queue.next())
        heard.append(current(queue));
    return heard;
}

} // namespace

class TestPlayQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsInTheOrderItWasGiven()
    {
        PlayQueue queue;
        QSignalSpy asked(&queue, &PlayQueue::playRequested);
        queue.setItems(refs(1, 4), 1);
        QCOMPARE(current(queue), 2);
        QVERIFY(queue.hasPrevious());
        QCOMPARE(walk(queue), (QList<int>{3, 4}));
        QVERIFY(!queue.hasNext());
        QVERIFY(!queue.next());
        QVERIFY(queue.previous());
        QCOMPARE(current(queue), 3);
        QCOMPARE(asked.count(), 4);
        queue.setItems({}, 0);
        QCOMPARE(current(queue), -1);
        QVERIFY(!queue.hasNext() && !queue.hasPrevious() && !queue.advance());
    }

    void repeatingOneIsForItsEndAndNotForWhoWantsTheNext()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 3), 1);
        queue.setRepeatMode(RepeatMode::One);
        QSignalSpy asked(&queue, &PlayQueue::playRequested);
        QSignalSpy changed(&queue, &PlayQueue::currentChanged);
        QVERIFY(queue.advance());
        QCOMPARE(current(queue), 2);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(changed.count(), 0);
        QVERIFY(queue.next());
        QCOMPARE(current(queue), 3);
    }

    void whatFollowsIsTheSameWhoeverGoesOn()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 3), 1);
        QSignalSpy asked(&queue, &PlayQueue::playRequested);
        QSignalSpy changed(&queue, &PlayQueue::currentChanged);
        QCOMPARE(queue.following(), 2);
        queue.follow(); // Heard already: nobody is asked to play it.
        QCOMPARE(current(queue), 3);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(queue.following(), -1);
        queue.follow();
        QCOMPARE(current(queue), 3);
        queue.setRepeatMode(RepeatMode::All);
        QCOMPARE(queue.following(), 0);
        queue.follow();
        QCOMPARE(current(queue), 1);
        queue.setRepeatMode(RepeatMode::One);
        QCOMPARE(queue.following(), 0);
        queue.follow();
        QCOMPARE(current(queue), 1);
        QCOMPARE(asked.count(), 0);
    }

    void repeatingAllGoesRoundBothWays()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 3), 2);
        queue.setRepeatMode(RepeatMode::All);
        QVERIFY(queue.advance());
        QCOMPARE(current(queue), 1);
        QVERIFY(queue.previous());
        QCOMPARE(current(queue), 3);
    }

    void shuffledItHearsEachOnceAndGoesBackTheWayItCame()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 60), 0);
        queue.next();
        queue.next(); // 1, 2 and 3 were heard.
        queue.setShuffled(true);
        QCOMPARE(current(queue), 3);
        const QList<int> heard = walk(queue);
        QCOMPARE(heard.size(), 57);
        QList<int> sorted = heard;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, numbers(refs(4, 57)));
        QVERIFY(heard != sorted); // One chance in 57!.
        for (int i = 55; i >= 0; --i) {
            QVERIFY(queue.previous());
            QCOMPARE(current(queue), heard.at(i));
        }
        QVERIFY(queue.previous());
        QCOMPARE(current(queue), 3);
        QVERIFY(queue.previous());
        QVERIFY(current(queue) <= 2);
        // The list itself stays as it was, and so does the place in it.
        const int here = current(queue);
        queue.setShuffled(false);
        QCOMPARE(numbers(queue.items()), numbers(refs(1, 60)));
        QVERIFY(queue.next());
        QCOMPARE(current(queue), here + 1);
    }

    void jumpingWhileShuffledLosesNothing()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 20), 0);
        queue.setShuffled(true);
        queue.next();
        const int before = current(queue);
        const int wanted = before == 20 ? 19 : 20;
        queue.jumpTo(wanted - 1);
        QCOMPARE(current(queue), wanted);
        QCOMPARE(walk(queue).size(), 17);
        queue.jumpTo(wanted - 1);
        queue.previous();
        QCOMPARE(current(queue), before);
    }

    void whatIsAddedComesAtTheEndOrNext()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 3), 1);
        QSignalSpy changed(&queue, &PlayQueue::currentChanged);
        queue.append(refs(10, 2));
        queue.playNext(refs(20, 2));
        QCOMPARE(numbers(queue.items()), (QList<int>{1, 2, 20, 21, 3, 10, 11}));
        QCOMPARE(current(queue), 2);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(walk(queue), (QList<int>{20, 21, 3, 10, 11}));
    }

    void whatIsWantedNextComesNextWhileShuffledToo()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 30), 12);
        queue.setShuffled(true);
        queue.playNext(refs(100, 2));
        queue.append(refs(200, 2));
        QCOMPARE(current(queue), 13);
        QList<int> heard = walk(queue);
        QCOMPARE(heard.size(), 33);
        std::sort(heard.begin(), heard.end());
        QVERIFY(std::adjacent_find(heard.begin(), heard.end()) == heard.end());
        queue.jumpTo(0);
        queue.playNext(refs(300, 1));
        QVERIFY(queue.next());
        QCOMPARE(current(queue), 300);
    }

    void anEmptyQueueTakesWhatIsAddedAndWaits()
    {
        PlayQueue queue;
        QSignalSpy asked(&queue, &PlayQueue::playRequested);
        queue.append(refs(1, 2));
        QCOMPARE(current(queue), -1);
        QCOMPARE(asked.count(), 0);
        QVERIFY(queue.hasNext() && !queue.hasPrevious());
        QVERIFY(queue.next());
        QCOMPARE(current(queue), 1);
    }

    void whatIsRemovedIsGoneAndTheNextTakesThePlaceOfTheCurrent()
    {
        for (const bool shuffled : {false, true}) {
            PlayQueue queue;
            queue.setItems(refs(1, 6), 2);
            queue.setShuffled(shuffled);
            QSignalSpy changed(&queue, &PlayQueue::currentChanged);
            QSignalSpy replaced(&queue, &PlayQueue::currentReplaced);
            queue.remove({0, 5, 5, 77, -1});
            QCOMPARE(numbers(queue.items()), (QList<int>{2, 3, 4, 5}));
            QCOMPARE(current(queue), 3);
            QCOMPARE(changed.count(), 0);
            queue.remove({1});
            QCOMPARE(changed.count(), 1);
            QCOMPARE(replaced.count(), 1);
            QVERIFY(current(queue) != 3);
            if (!shuffled)
                QCOMPARE(current(queue), 4);
            queue.remove({0, 1, 2});
            QCOMPARE(current(queue), -1);
            QCOMPARE(queue.count(), 0);
        }
    }

    void theLastOneRemovedGivesItsPlaceToTheOneBefore()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 3), 2);
        queue.remove({2});
        QCOMPARE(current(queue), 2);
        QVERIFY(!queue.hasNext());
    }

    void rowsMoveTogetherAndTheCurrentOneStaysCurrent()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 6), 2);
        const quint32 id = queue.currentId();
        QSignalSpy changed(&queue, &PlayQueue::currentChanged);
        queue.move({4, 0}, 3);
        QCOMPARE(numbers(queue.items()), (QList<int>{2, 3, 1, 5, 4, 6}));
        QCOMPARE(current(queue), 3);
        QCOMPARE(queue.currentId(), id);
        QCOMPARE(changed.count(), 0);
        queue.move({1}, 6);
        QCOMPARE(numbers(queue.items()), (QList<int>{2, 1, 5, 4, 6, 3}));
        QVERIFY(!queue.hasNext());
        QSignalSpy moved(&queue, &PlayQueue::itemsMoved);
        queue.move({2, 3}, 4);
        queue.move({2}, 9);
        QCOMPARE(moved.count(), 0);
    }

    void movingLeavesTheShuffledWalkAsItIs()
    {
        PlayQueue queue;
        queue.setItems(refs(1, 10), 0);
        queue.setShuffled(true);
        QList<int> heard = walk(queue, 4);
        queue.move({9, 8, 7}, 0);
        heard += walk(queue);
        std::sort(heard.begin(), heard.end());
        QCOMPARE(heard, numbers(refs(2, 9)));
    }

    void whatIsRestoredWaits()
    {
        PlayQueue queue;
        QSignalSpy asked(&queue, &PlayQueue::playRequested);
        QSignalSpy changed(&queue, &PlayQueue::currentChanged);
        queue.restore(refs(1, 5), {3, true, RepeatMode::All});
        QCOMPARE(current(queue), 4);
        QCOMPARE(queue.place(), (PlayQueue::Place{3, true, RepeatMode::All}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(asked.count(), 0);
        queue.restore(refs(1, 5), {-1, false, RepeatMode::Off});
        QCOMPARE(current(queue), -1);
    }

    void aHundredThousandStayQuick()
    {
        // As often as there are entries, so that anything that looks at all of them for one never ends.
        constexpr int many = 100'000;
        PlayQueue queue;
        queue.setItems(refs(0, many), 0);
        queue.setShuffled(true);
        int steps = 0;
        while (queue.next())
            ++steps;
        QCOMPARE(steps, many - 1);
        QList<int> odd;
        for (int row = 1; row < many; row += 2)
            odd.append(row);
        queue.move(odd, 0);
        QCOMPARE(numbers({queue.items().first()}).first(), 1);
        QList<int> third;
        for (int row = 0; row < many; row += 3)
            third.append(row);
        queue.remove(third);
        QCOMPARE(queue.count(), many - static_cast<int>(third.size()));
        QVERIFY(queue.currentIndex() >= 0);
    }
};

QTEST_GUILESS_MAIN(TestPlayQueue)
#include "tst_playqueue.moc"
