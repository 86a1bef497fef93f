#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "tests/support/MemoryStorage.h"
#include "tests/support/StallMeter.h"
#include "ui/style/ErrorDetails.h"
#include "ui/transfers/TransferFeed.h"
#include "ui/transfers/TransferModel.h"
#include "ui/transfers/TransferStrip.h"
#include "ui/transfers/TransfersPage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;

namespace {

const QString account = QStringLiteral("a");

/// A queue onto one storage in memory, and files to send.
struct Desk
{
    QTemporaryDir folder;
    std::shared_ptr<MemoryStorage> storage = std::make_shared<MemoryStorage>();
    TransferQueue queue{[this](const QString &id) { return id == account ? storage : nullptr; },
                        std::make_shared<SystemClock>()};

    Desk()
    {
        Bucket bucket;
        bucket.id = bucket.name = QStringLiteral("audiofiles");
        storage->addBucket(bucket);
    }

    [[nodiscard]] TransferItem upload(const QString &name, quint64 batch = 0)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(2000, 'x'));
        TransferItem item;
        item.accountId = account;
        item.localPath = file.fileName();
        item.remote = {QStringLiteral("audiofiles"), QStringLiteral("chapter/") + name};
        item.bytesTotal = 2000;
        item.contentType = QStringLiteral("audio/mpeg");
        item.batchId = batch;
        item.batch = batch ? QStringLiteral("takes") : QString();
        return item;
    }
    [[nodiscard]] TransferState state(quint64 id) const { return queue.at(queue.indexOf(id)).state; }
    [[nodiscard]] bool isAt(quint64 id, TransferState state_) const
    {
        return queue.indexOf(id) >= 0 && state(id) == state_;
    }
};

Error refusal()
{
    return makeError(ErrorKind::AccessDenied, QStringLiteral("A policy <b>refused</b> this file."),
                     QStringLiteral("new row violates"));
}

QPushButton *button(QWidget *page, const QString &text)
{
    for (auto *each : page->findChildren<QPushButton *>())
        if (each->text().remove(u'&') == text)
            return each;
    return nullptr;
}

QString cell(const TransferModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
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
        TransferModel model(&desk.queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
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
        TransferModel model(&desk.queue);
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

    void aHundredThousandRowsDoNotStallTheWindow()
    {
        constexpr int many = 100'000;
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransfersPage page(&desk.queue);
        TransferStrip strip;
        TransferFeed feed(&desk.queue, &strip);
        auto *view = page.findChild<QTableView *>();
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QList<TransferItem> items;
        items.reserve(many);
        const TransferItem sample = desk.upload(QStringLiteral("a.mp3"), 7);
        for (int i = 0; i < many; ++i) {
            items.append(sample);
            items.last().remote.key = QStringLiteral("chapter/take %1.mp3").arg(i);
        }
        test::StallMeter meter;
        desk.queue.enqueue(items);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), many, 60'000);
        QTRY_VERIFY(!strip.cells().isEmpty());
        QTRY_VERIFY(strip.cells().first().detail.contains(QString::number(many)));
        view->scrollToBottom();
        desk.queue.cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(desk.queue.totals().active, 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->index(many - 1, TransferModel::State).data().toString(),
                                  QStringLiteral("cancelled"), 60'000);
        const qint64 stall = meter.longestStallMs();
        QVERIFY2(stall <= test::StallMeter::limitMs,
                 qPrintable(QStringLiteral("the event loop stood still for %1 ms").arg(stall)));
    }

    void theStripShowsWhatRunsThenSaysGoodbye()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferStrip strip;
        TransferFeed feed(&desk.queue, &strip);
        QVERIFY(strip.isHidden());
        desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3")), desk.upload(QStringLiteral("b.mp3"))});
        QTRY_COMPARE(strip.cells().size(), 2);
        QCOMPARE(strip.cells().first().title, QStringLiteral("a.mp3"));
        desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_COMPARE(strip.cells().size(), 1);
        QCOMPARE(strip.cells().first().state, TransferCell::State::Done);
        QTRY_VERIFY_WITH_TIMEOUT(strip.isHidden(), 10'000);
    }

    void theStripCancelsAFolderAsAWhole()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransferStrip strip;
        TransferFeed feed(&desk.queue, &strip);
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
        TransferFeed feed(&desk.queue, &strip);
        desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3"), 3), desk.upload(QStringLiteral("b.mp3"), 3)});
        QTRY_COMPARE(desk.queue.totals().failed, 2);
        QTRY_COMPARE(strip.cells().size(), 1);
        QTRY_COMPARE(strip.cells().first().state, TransferCell::State::Failed);
        Q_EMIT strip.retryRequested(0, 3);
        QTRY_COMPARE(desk.storage->objectCount(), 2);
    }

    void thePageSaysThatNothingIsOnItsWay()
    {
        Desk desk;
        TransfersPage page(&desk.queue);
        page.show();
        auto *view = page.findChild<QTableView *>();
        QVERIFY(!view->isVisible());
        QVERIFY(!button(&page, QStringLiteral("Clear finished"))->isEnabled());
        desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3"))});
        QTRY_VERIFY(view->isVisible());
        QTRY_VERIFY(button(&page, QStringLiteral("Clear finished"))->isEnabled());
        button(&page, QStringLiteral("Clear finished"))->click();
        QTRY_VERIFY(!view->isVisible());
    }

    void selectedRowsAreCancelledAndTriedAgain()
    {
        Desk desk;
        desk.storage->closeGate(MemoryStorage::Call::Upload);
        TransfersPage page(&desk.queue);
        page.show();
        auto *view = page.findChild<QTableView *>();
        const QList<quint64> ids =
            desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3")), desk.upload(QStringLiteral("b.mp3"))});
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QVERIFY(!button(&page, QStringLiteral("Cancel"))->isEnabled());
        view->selectRow(1);
        button(&page, QStringLiteral("Cancel"))->click();
        QTRY_VERIFY(desk.isAt(ids.at(1), TransferState::Cancelled));
        desk.storage->openGate(MemoryStorage::Call::Upload);
        QTRY_VERIFY(desk.isAt(ids.at(0), TransferState::Done));
        button(&page, QStringLiteral("Try again"))->click();
        QTRY_VERIFY(desk.isAt(ids.at(1), TransferState::Done));
        QCOMPARE(desk.storage->objectCount(), 2);
    }

    void enterOnAFailureShowsWhatTheServerSaid()
    {
        Desk desk;
        desk.storage->failNext(MemoryStorage::Call::Upload, refusal());
        TransfersPage page(&desk.queue);
        page.show();
        auto *view = page.findChild<QTableView *>();
        const QList<quint64> ids = desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3"))});
        QTRY_VERIFY(desk.isAt(ids.first(), TransferState::Failed));
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QPointer<ErrorDetails> details = page.findChild<ErrorDetails *>();
        QVERIFY(details);
        QVERIFY(details->isVisible());
        QVERIFY2(details->text().contains(QStringLiteral("a.mp3")), qPrintable(details->text()));
        QVERIFY(details->text().contains(QStringLiteral("<b>refused")));
        QVERIFY(details->text().contains(QStringLiteral("new row violates")));
        for (const QLabel *label : details->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QTest::keyClick(details, Qt::Key_Escape);
        QTRY_VERIFY(!details);
    }

    void enterOnATakenNameAsksWhatToDo()
    {
        Desk desk;
        desk.storage->put({QStringLiteral("audiofiles"), QStringLiteral("chapter/a.mp3")}, "old");
        TransfersPage page(&desk.queue);
        page.show();
        auto *view = page.findChild<QTableView *>();
        QSignalSpy opened(&page, &TransfersPage::conflictOpened);
        const QList<quint64> ids = desk.queue.enqueue({desk.upload(QStringLiteral("a.mp3"))});
        QTRY_VERIFY(desk.isAt(ids.first(), TransferState::Conflict));
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toULongLong(), ids.first());
        QCOMPARE(desk.storage->bytes({QStringLiteral("audiofiles"), QStringLiteral("chapter/a.mp3")}),
                 QByteArray("old"));
    }
};

QTEST_MAIN(TestTransferModel)
#include "tst_transfermodel.moc"
