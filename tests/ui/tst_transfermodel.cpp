#include "tests/support/StallMeter.h"
#include "tests/ui/TransferDesk.h"
#include "ui/transfers/TransferFeed.h"
#include "ui/transfers/TransferModel.h"
#include "ui/transfers/TransferStrip.h"
#include "ui/transfers/TransferView.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

using FailureMode = QAbstractItemModelTester::FailureReportingMode;

Error refusal()
{
    return makeError(ErrorKind::AccessDenied, QStringLiteral("A policy <b>refused</b> this file."),
                     QStringLiteral("new row violates"));
}

/// Counts how often a widget was painted.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }

    int count = 0;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

std::shared_ptr<const Clock> systemClock()
{
    return std::make_shared<SystemClock>();
}

QString cell(const TransferModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList column(const TransferModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(cell(model, row, column));
    return texts;
}

QStringList names(const TransferModel &model)
{
    return column(model, TransferModel::Name);
}

} // namespace

class TestTransferModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theModelFollowsTheQueue()
    {
        Desk desk;
        TransferModel model(&desk.queue, systemClock());
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        desk.storage->failAt(MemoryStorage::Call::Upload,
                             {QStringLiteral("audiofiles"), QStringLiteral("chapter/b.mp3")}, refusal());
        const QList<quint64> ids =
            desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3")), desk.upload(QStringLiteral("b.mp3"))});
        QTRY_VERIFY(desk.isAt(ids.at(0), TransferState::Done) && desk.isAt(ids.at(1), TransferState::Failed));
        QTRY_COMPARE(cell(model, 0, TransferModel::State), QStringLiteral("done"));
        QCOMPARE(cell(model, 0, TransferModel::Name), QStringLiteral("a.mp3"));
        QCOMPARE(cell(model, 0, TransferModel::Place), QStringLiteral("to chapter"));
        QCOMPARE(cell(model, 0, TransferModel::Progress), QStringLiteral("100 %"));
        QVERIFY(cell(model, 1, TransferModel::State).contains(refusal().userText));
        // What a server says is text in a tooltip too, not markup.
        const QString tip = model.index(1, TransferModel::State).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;")), qPrintable(tip));
        desk.queue.clearFinished();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void changesOfRowsAreTold()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferModel model(&desk.queue, systemClock());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QList<quint64> ids = desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3"))});
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_VERIFY(desk.isAt(ids.first(), TransferState::Running));
        changes.clear();
        desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_VERIFY(desk.isAt(ids.first(), TransferState::Done));
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(changes.last().at(0).toModelIndex().row(), 0);
    }

    void aDropIsOneRowUntilItIsUnfolded()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferModel model(&desk.queue, systemClock());
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        desk.queue.enqueue({desk.upload(QStringLiteral("1.mp3"), 7), desk.upload(QStringLiteral("alone.mp3")),
                            desk.upload(QStringLiteral("2.mp3"), 7), desk.upload(QStringLiteral("3.mp3"), 7)});
        QTRY_COMPARE(names(model), (QStringList{QStringLiteral("takes"), QStringLiteral("alone.mp3")}));
        QVERIFY(model.isGroup(0));
        QCOMPARE(cell(model, 0, TransferModel::Place), QStringLiteral("0 of 3 file(s)"));
        QCOMPARE(cell(model, 0, TransferModel::Amount), QStringLiteral("0 of 6 KB"));
        model.setOpen(7, true);
        QCOMPARE(names(model), (QStringList{QStringLiteral("takes"), QStringLiteral("1.mp3"), QStringLiteral("2.mp3"),
                                            QStringLiteral("3.mp3"), QStringLiteral("alone.mp3")}));
        // What is selected is meant once, and a group means all that is in it.
        QCOMPARE(model.idsOf({{0, 1}, {4, 4}}).size(), 4);
        // Somebody drops the rest of the folder: it belongs there.
        desk.queue.enqueue({desk.upload(QStringLiteral("4.mp3"), 7)});
        QTRY_COMPARE(names(model).at(4), QStringLiteral("4.mp3"));
        QCOMPARE(model.rowCount(), 6);
        model.setOpen(7, false);
        QCOMPARE(model.rowCount(), 2);
    }

    void manyLooseFilesAreNamedByTheirNumber()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferModel model(&desk.queue, systemClock());
        QList<TransferItem> items{desk.upload(QStringLiteral("1.mp3"), 7), desk.upload(QStringLiteral("2.mp3"), 7)};
        for (TransferItem &item : items)
            item.batch.clear();
        desk.queue.enqueue(items);
        QTRY_COMPARE(names(model), QStringList{QStringLiteral("2 file(s)")});
    }

    void aGroupTellsWhatBecomesOfIt()
    {
        Desk desk;
        desk.storage->failAt(MemoryStorage::Call::Upload,
                             {QStringLiteral("audiofiles"), QStringLiteral("chapter/2.mp3")}, refusal());
        TransferModel model(&desk.queue, systemClock());
        desk.queue.enqueue({desk.upload(QStringLiteral("1.mp3"), 7), desk.upload(QStringLiteral("2.mp3"), 7)});
        QTRY_COMPARE(cell(model, 0, TransferModel::State), QStringLiteral("1 failed"));
        QCOMPARE(cell(model, 0, TransferModel::Place), QStringLiteral("1 of 2 file(s)"));
        desk.queue.retry(model.idsOf({{0, 0}}));
        QTRY_COMPARE(cell(model, 0, TransferModel::State), QStringLiteral("done"));
        QCOMPARE(cell(model, 0, TransferModel::Progress), QStringLiteral("100 %"));
        desk.queue.clearFinished();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void aGroupStaysAGroupWhenWhatBeganItIsCleared()
    {
        Desk desk;
        TransferModel model(&desk.queue, systemClock());
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        desk.queue.setMaxRunning(1);
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        const QList<quint64> ids =
            desk.queue.enqueue({desk.upload(QStringLiteral("1.mp3"), 7), desk.upload(QStringLiteral("2.mp3"), 7)});
        QTRY_COMPARE(desk.storage->waiting(MemoryStorage::Call::Upload), 1);
        desk.storage->letThrough(MemoryStorage::Call::Upload);
        QTRY_VERIFY(desk.isAt(ids.first(), TransferState::Done));
        desk.queue.clearFinished();
        QTRY_COMPARE(cell(model, 0, TransferModel::Place), QStringLiteral("0 of 1 file(s)"));
        QCOMPARE(names(model), QStringList{QStringLiteral("takes")});
        model.setOpen(7, true);
        QCOMPARE(names(model), (QStringList{QStringLiteral("takes"), QStringLiteral("2.mp3")}));
    }

    void theFilterShowsWhatIsAtAStage()
    {
        Desk desk;
        desk.queue.setMaxRunning(1);
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferModel model(&desk.queue, systemClock());
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        const QList<quint64> ids =
            desk.queue.enqueue({desk.upload(QStringLiteral("1.mp3"), 7), desk.upload(QStringLiteral("2.mp3"), 7),
                                desk.upload(QStringLiteral("3.mp3"))});
        QTRY_VERIFY(desk.isAt(ids.first(), TransferState::Running));
        model.setStage(TransferStage::Active);
        QTRY_COMPARE(names(model), (QStringList{QStringLiteral("takes"), QStringLiteral("1.mp3")}));
        QTRY_COMPARE(desk.storage->waiting(MemoryStorage::Call::Upload), 1);
        desk.storage->letThrough(MemoryStorage::Call::Upload);
        QTRY_COMPARE(names(model), (QStringList{QStringLiteral("takes"), QStringLiteral("2.mp3")}));
        QTRY_COMPARE(desk.storage->waiting(MemoryStorage::Call::Upload), 1);
        desk.storage->letThrough(MemoryStorage::Call::Upload);
        QTRY_COMPARE(names(model), QStringList{QStringLiteral("3.mp3")});
        model.setStage(TransferStage::Failed);
        QCOMPARE(model.rowCount(), 0);
        model.setStage({});
        QCOMPARE(names(model), (QStringList{QStringLiteral("takes"), QStringLiteral("3.mp3")}));
        QCOMPARE(model.tally().all().in(TransferStage::Finished), 2);
        QCOMPARE(model.tally().all().in(TransferStage::Active), 1);
    }

    void aNameFindsFilesAndTheirDrop()
    {
        Desk desk;
        desk.queue.pauseAll();
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferModel model(&desk.queue, systemClock());
        desk.queue.enqueue({desk.upload(QStringLiteral("Überfahrt.mp3"), 7), desk.upload(QStringLiteral("b.mp3"), 7),
                            desk.upload(QStringLiteral("uber.mp3"))});
        QTRY_COMPARE(model.rowCount(), 2);
        model.setName(QStringLiteral("UBER"));
        QTRY_COMPARE(names(model), (QStringList{QStringLiteral("takes"), QStringLiteral("Überfahrt.mp3"),
                                                QStringLiteral("uber.mp3")}));
        model.setName(QStringLiteral("takes b.mp3"));
        QTRY_COMPARE(names(model), (QStringList{QStringLiteral("takes"), QStringLiteral("b.mp3")}));
        // What comes later is looked at too.
        desk.queue.enqueue({desk.upload(QStringLiteral("bb.mp3"), 7), desk.upload(QStringLiteral("c.mp3"))});
        QTRY_COMPARE(names(model).size(), 3);
        model.setName({});
        QTRY_COMPARE(names(model).size(), 3);
        QVERIFY(!model.isFiltered());
    }

    void thoseThatWaitStandInTheOrderOfTheirTurns()
    {
        Desk desk;
        desk.queue.setMaxRunning(1);
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferModel model(&desk.queue, systemClock());
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        QList<TransferItem> items;
        for (const char *name : {"runs", "a", "b", "c"})
            items.append(desk.upload(QString::fromLatin1(name)));
        for (const char *name : {"g1", "g2"})
            items.append(desk.upload(QString::fromLatin1(name), 5));
        const QList<quint64> ids = desk.queue.enqueue(items);
        QTRY_VERIFY(desk.isAt(ids.at(0), TransferState::Running));
        QTRY_COMPARE(cell(model, 1, TransferModel::State), QStringLiteral("next"));
        QVERIFY(cell(model, 3, TransferModel::State).startsWith(QStringLiteral("queued, after 2")));
        model.setStage(TransferStage::Waiting);
        const auto names = [&] { return column(model, TransferModel::Name).join(u' '); };
        model.setOpen(5, false);
        QCOMPARE(names(), QStringLiteral("a b c takes"));
        const QPersistentModelIndex c = model.index(2, 0);

        desk.queue.moveToFront({ids.at(3)});
        QTRY_COMPARE(names(), QStringLiteral("c a b takes"));
        QCOMPARE(cell(model, 0, TransferModel::State), QStringLiteral("next"));
        QVERIFY(cell(model, 1, TransferModel::State).startsWith(QStringLiteral("queued, after 1")));
        QCOMPARE(c.row(), 0);

        // Two rows are dragged: a, and the group as a whole. They go before c.
        const auto drag = [&](const QList<int> &rows, int before) {
            QModelIndexList dragged;
            for (const int row : rows)
                for (int at = 0; at < TransferModel::ColumnCount; ++at)
                    dragged.append(model.index(row, at));
            const std::unique_ptr<QMimeData> data(model.mimeData(dragged));
            return model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        };
        QVERIFY(drag({1, 3}, 0));
        QTRY_COMPARE(names(), QStringLiteral("a takes c b"));
        model.setOpen(5, true);
        QCOMPARE(names(), QStringLiteral("a takes g1 g2 c b"));
        QVERIFY(cell(model, 3, TransferModel::State).startsWith(QStringLiteral("queued, after 2")));
        QVERIFY(drag({2}, 4)); // Behind its neighbour in the group.
        QTRY_COMPARE(names(), QStringLiteral("a takes g2 g1 c b"));
        QVERIFY(drag({0}, model.rowCount()));
        QTRY_COMPARE(names(), QStringLiteral("takes g2 g1 c b a"));
        // Where rows stand as they came, there is nothing to drag.
        QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        model.setStage({});
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        QCOMPARE(cell(model, 0, TransferModel::Name), QStringLiteral("runs"));
    }

    /// Whatever happens, in whatever order: the model that watched shows what one made now would.
    void aModelThatWatchedShowsWhatANewOneWould()
    {
        QRandomGenerator random(20);
        Desk desk;
        desk.storage->setDelay(std::chrono::milliseconds(1));
        TransferModel model(&desk.queue, systemClock());
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        std::optional<TransferStage> stage;
        QList<quint64> ids;
        int made = 0;
        for (int step = 0; step < 120; ++step) {
            const quint64 some = ids.isEmpty() ? 0 : ids.at(random.bounded(static_cast<int>(ids.size())));
            switch (random.bounded(10)) {
            case 0:
            case 1:
                for (int i = random.bounded(6); i >= 0; --i)
                    ids += desk.queue.enqueue(
                        {desk.upload(QStringLiteral("%1.mp3").arg(++made), quint64(random.bounded(4)))});
                break;
            case 2:
                desk.storage->failNext(MemoryStorage::Call::Upload, refusal(), 1 + random.bounded(2));
                break;
            case 3:
                desk.queue.pause({some});
                break;
            case 4:
                desk.queue.resumeAll();
                break;
            case 5:
                desk.queue.cancel(some);
                break;
            case 6:
                if (random.bounded(3) == 0)
                    desk.queue.clearFinished();
                break;
            case 7: {
                const int chosen = random.bounded(TransferTally::stages + 1);
                stage = chosen == TransferTally::stages ? std::nullopt : std::optional(TransferStage(chosen));
                model.setStage(stage);
                break;
            }
            case 8:
                model.setOpen(quint64(random.bounded(4)), random.bounded(2) == 0);
                break;
            case 9:
                if (random.bounded(2) == 0)
                    desk.queue.moveToFront({some});
                else
                    desk.queue.moveToBack({some});
                break;
            }
            // Sometimes several things happen before anything is told.
            QSignalSpy told(&desk.queue, &TransferQueue::totalsChanged);
            if (random.bounded(2) == 0 && desk.queue.totals().active > 0)
                QTRY_VERIFY(!told.isEmpty());
        }
        QTRY_COMPARE(desk.queue.totals().active, 0);
        for (const std::optional<TransferStage> &each :
             {std::optional<TransferStage>(), std::optional(TransferStage::Finished), stage}) {
            model.setStage(each);
            TransferModel fresh(&desk.queue, systemClock());
            fresh.setStage(each);
            for (quint64 batch = 1; batch < 4; ++batch)
                fresh.setOpen(batch, model.isOpen(batch));
            for (int at = 0; at < TransferModel::ColumnCount; ++at)
                QTRY_COMPARE(column(model, at), column(fresh, at));
        }
    }

    void aHundredThousandRowsDoNotStallTheWindow()
    {
        constexpr int many = 100'000;
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferModel model(&desk.queue, systemClock());
        TransferView view(&model);
        TransferStrip strip;
        TransferFeed feed(&desk.queue, &strip, systemClock());
        view.resize(1100, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QList<TransferItem> items;
        items.reserve(many);
        const TransferItem sample = desk.upload(QStringLiteral("a.mp3"), 7);
        for (int i = 0; i < many; ++i) {
            items.append(sample);
            items.last().remote.key = QStringLiteral("chapter/take %1.mp3").arg(i);
        }
        StallMeter meter;
        qint64 longest = 0;
        const auto tell = [&](const char *what) {
            const qint64 stall = meter.longestStallMs();
            qInfo("%s: longest stall %lld ms", what, stall);
            longest = qMax(longest, stall);
            meter.restart();
        };
        desk.queue.enqueue(items);
        QTRY_COMPARE_WITH_TIMEOUT(model.tally().all().count, many, 60'000);
        QTRY_VERIFY(!strip.cells().isEmpty());
        QTRY_VERIFY(strip.cells().first().detail.contains(QString::number(many)));
        tell("adding");
        model.setOpen(7, true);
        QCOMPARE(model.rowCount(), many + 1);
        view.scrollToBottom();
        tell("unfolding");
        model.setName(QStringLiteral("take 99999"));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 60'000);
        tell("finding");
        model.setName({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many + 1, 60'000);
        tell("showing all");
        model.setStage(TransferStage::Waiting);
        tell("choosing a stage");
        desk.queue.moveToFront({desk.queue.at(many - 1).id});
        QTRY_COMPARE(cell(model, 1, TransferModel::Name), QStringLiteral("take 99999.mp3"));
        tell("moving one to the front");
        desk.queue.cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(desk.queue.totals().active, 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, 60'000);
        model.setStage({});
        QCOMPARE(cell(model, 0, TransferModel::State), QStringLiteral("100000 cancelled"));
        tell("cancelling");
        QVERIFY2(longest <= StallMeter::limitMs,
                 qPrintable(QStringLiteral("the event loop stood still for %1 ms").arg(longest)));
    }

    void aHundredThousandRowsScrollAndTakeLittleRoom()
    {
        constexpr int many = 100'000;
        constexpr int frames = 60;
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        QList<TransferItem> items(many, desk.upload(QStringLiteral("a.mp3"), 7));
        for (int i = 0; i < many; ++i)
            items[i].remote.key = QStringLiteral("chapter/take %1.mp3").arg(i);
        desk.queue.enqueue(items);
        QTRY_COMPARE_WITH_TIMEOUT(desk.queue.count(), many, 60'000);
        const auto allocated = []() -> size_t {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
            const struct mallinfo2 info = ::mallinfo2();
            return info.uordblks + info.hblkhd;
#else
            return 0;
#endif
        };
        const size_t before = allocated();
        TransferModel model(&desk.queue, systemClock());
        model.setOpen(7, true);
        const size_t each = (allocated() - before) / many;
        QVERIFY2(each < 1024, qPrintable(QStringLiteral("%1 bytes a row").arg(each)));

        TransferView view(&model);
        view.resize(1100, 800);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QScrollBar *bar = view.verticalScrollBar();
        Paints paints(view.viewport());
        StallMeter meter;
        // As they came, and those that wait in the order of their turns.
        for (const std::optional<TransferStage> stage : {std::optional<TransferStage>(), {TransferStage::Waiting}}) {
            model.setStage(stage);
            bar->setValue(0);
            QElapsedTimer timer;
            timer.start();
            for (int frame = 0; frame < frames; ++frame) {
                const int painted = paints.count;
                bar->setValue(bar->maximum() / frames * (frame + 1));
                QTRY_VERIFY(paints.count > painted);
            }
            qInfo("%.1f ms for a painted page of %d rows, %zu bytes a row",
                  static_cast<double>(timer.nsecsElapsed()) / frames / 1e6, model.rowCount(), each);
        }
        const qint64 stall = meter.longestStallMs();
        QVERIFY2(stall <= StallMeter::limitMs,
                 qPrintable(QStringLiteral("the event loop stood still for %1 ms").arg(stall)));
    }

    /// With their table, and names as long as they are: what the list of a large drop costs.
    void aHundredThousandItemsTakeLessThanAKilobyteEach()
    {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("Nobody tells here what is allocated.");
#else
        constexpr int many = 100'000;
        const auto allocated = [] {
            const struct mallinfo2 info = ::mallinfo2();
            return info.uordblks + info.hblkhd;
        };
        Desk desk;
        desk.queue.setHold(QStringLiteral("test"), true);
        TransferModel model(&desk.queue, systemClock());
        // Every text one of its own, as they come out of a journal.
        const auto own = [](const QString &text) { return QString(text.constData(), text.size()); };
        const size_t before = allocated();
        {
            QList<TransferItem> items(many);
            for (int i = 0; i < many; ++i) {
                const QString name = QStringLiteral("Symphony No. 9, the recordings/movement 3/take %1.wav").arg(i, 6);
                TransferItem &item = items[i];
                item.accountId = own(account);
                item.remote = {own(QStringLiteral("audiofiles")), name};
                item.localPath = QStringLiteral("/home/anna/") + name;
                item.contentType = own(QStringLiteral("audio/x-wav"));
                item.batch = own(QStringLiteral("Symphony No. 9, the recordings"));
                item.batchId = 7;
                item.bytesTotal = item.sourceSize = 40'000'000 + i;
                item.sourceModified = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i, Qt::UTC);
            }
            desk.queue.enqueue(items);
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.queue.count(), many, 60'000);
        model.setOpen(7, true);
        QCOMPARE(model.rowCount(), many + 1);
        const size_t each = (allocated() - before) / many;
        qInfo("%zu bytes an item", each);
        QVERIFY2(each < 1024, qPrintable(QStringLiteral("%1 bytes an item").arg(each)));
#endif
    }

    void theStripShowsWhatRunsThenSaysGoodbye()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferStrip strip;
        TransferFeed feed(&desk.queue, &strip, systemClock());
        QVERIFY(strip.isHidden());
        desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3")), desk.upload(QStringLiteral("b.mp3"))});
        QTRY_COMPARE(strip.cells().size(), 2);
        QCOMPARE(strip.cells().first().title, QStringLiteral("a.mp3"));
        desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_COMPARE(strip.cells().size(), 1);
        QCOMPARE(strip.cells().first().state, TransferCell::State::Done);
        QTRY_VERIFY_WITH_TIMEOUT(strip.isHidden(), 10'000);
    }

    void theStripPausesAndResumesAll()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferStrip strip;
        TransferFeed feed(&desk.queue, &strip, systemClock());
        desk.queue.enqueue({desk.upload(QStringLiteral("1.mp3"), 7), desk.upload(QStringLiteral("2.mp3"), 7),
                            desk.upload(QStringLiteral("alone.mp3"))});
        QTRY_COMPARE(strip.cells().size(), 2);
        Q_EMIT strip.pauseAllRequested();
        QTRY_COMPARE(desk.queue.totals().paused, 3);
        QTRY_COMPARE(strip.cells().first().state, TransferCell::State::Paused);
        QCOMPARE(strip.cells().first().status, QStringLiteral("paused"));
        // One is let go on by itself, the rest stays.
        Q_EMIT strip.resumeRequested(0, 7);
        QTRY_COMPARE(desk.queue.totals().paused, 1);
        Q_EMIT strip.resumeAllRequested();
        desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_COMPARE(desk.storage->objectCount(), 3);
    }

    void theStripCancelsAFolderAsAWhole()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferStrip strip;
        TransferFeed feed(&desk.queue, &strip, systemClock());
        QList<TransferItem> items;
        for (int i = 0; i < 6; ++i)
            items.append(desk.upload(QStringLiteral("%1.mp3").arg(i), 3));
        desk.queue.enqueue(items + QList<TransferItem>{desk.upload(QStringLiteral("alone.mp3"))});
        QTRY_COMPARE(strip.cells().size(), 2);
        Q_EMIT strip.cancelRequested(0, 3);
        QTRY_COMPARE(strip.cells().size(), 1);
        QCOMPARE(strip.cells().first().title, QStringLiteral("alone.mp3"));
        QCOMPARE(desk.queue.totals().active, 1);
    }

    void aFailedFolderIsTriedAgainAsAWhole()
    {
        Desk desk;
        desk.storage->failNext(MemoryStorage::Call::Upload, refusal(), 2);
        TransferStrip strip;
        TransferFeed feed(&desk.queue, &strip, systemClock());
        desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3"), 3), desk.upload(QStringLiteral("b.mp3"), 3)});
        QTRY_COMPARE(desk.queue.totals().failed, 2);
        QTRY_COMPARE(strip.cells().size(), 1);
        QTRY_COMPARE(strip.cells().first().state, TransferCell::State::Failed);
        Q_EMIT strip.retryRequested(0, 3);
        QTRY_COMPARE(desk.storage->objectCount(), 2);
    }
};

QTEST_MAIN(TestTransferModel)
#include "tst_transfermodel.moc"
