#include "ui/transfers/ConflictDialog.h"
#include "ui/transfers/TransferCells.h"
#include "ui/transfers/TransferStrip.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;

namespace {

TransferItem upload(quint64 id, TransferState state, const QString &key = QStringLiteral("chapter-02/03.wav"))
{
    TransferItem item;
    item.id = id;
    item.state = state;
    item.remote = {QStringLiteral("audiofiles"), key};
    item.bytesTotal = 1000;
    return item;
}

QList<TransferCell> cellsOf(const QList<TransferItem> &items, int most = 3)
{
    return transferCells(
        static_cast<int>(items.size()), [&](int i) -> const TransferItem & { return items.at(i); }, most);
}

} // namespace

class TestTransferStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aRunningUploadSaysWhereHowFastAndHowLong()
    {
        TransferItem item = upload(1, TransferState::Running);
        item.bytesTotal = 81'300'000;
        item.bytesDone = 48'500'000;
        item.bytesPerSecond = 8'200'000;
        const QList<TransferCell> cells = cellsOf({item});
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells.first().title, QStringLiteral("03.wav"));
        QCOMPARE(cells.first().detail, QStringLiteral("to chapter-02"));
        QCOMPARE(cells.first().status, QStringLiteral("8.2 MB/s · 4 s left"));
        QVERIFY(qAbs(cells.first().share - 0.5965) < 0.001);
    }

    void whatAsksComesFirstAndWhatIsDoneGoes()
    {
        const QList<TransferCell> cells = cellsOf(
            {upload(1, TransferState::Done), upload(2, TransferState::Queued), upload(3, TransferState::Running),
             upload(4, TransferState::Conflict), upload(5, TransferState::Cancelled)});
        QCOMPARE(cells.size(), 3);
        QCOMPARE(cells.at(0).id, quint64(4));
        QCOMPARE(cells.at(1).id, quint64(3));
        QCOMPARE(cells.at(2).id, quint64(2));
    }

    void aFailedOneStaysWithItsReason()
    {
        TransferItem item = upload(7, TransferState::Failed);
        item.error = makeError(ErrorKind::TooLarge, QStringLiteral("The bucket takes files up to 50 MB."));
        const QList<TransferCell> cells = cellsOf({item});
        QCOMPARE(cells.first().state, TransferCell::State::Failed);
        QCOMPARE(cells.first().detail, QStringLiteral("The bucket takes files up to 50 MB."));
    }

    void aFolderIsOneCell()
    {
        QList<TransferItem> items;
        for (int i = 0; i < 240; ++i) {
            TransferItem item = upload(i + 1, i < 18 ? TransferState::Done : TransferState::Queued);
            item.batch = QStringLiteral("narration-raw");
            item.batchId = 9;
            items.append(item);
        }
        QList<TransferCell> cells = cellsOf(items);
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells.first().title, QStringLiteral("narration-raw (folder)"));
        QVERIFY(cells.first().detail.startsWith(QStringLiteral("18 of 240")));
        QCOMPARE(cells.first().status, QStringLiteral("queued"));
        for (TransferItem &item : items)
            item.state = TransferState::Done;
        QVERIFY(cellsOf(items).isEmpty());
    }

    void aNameWithMarkupOrBidiStaysAName()
    {
        const QList<TransferCell> cells =
            cellsOf({upload(1, TransferState::Running, QStringLiteral("a/<b>x\u202Egpj.mp3"))});
        QCOMPARE(cells.first().title, QStringLiteral("<b>x⟨202E⟩gpj.mp3"));
    }

    void theStripHidesWhenIdle()
    {
        TransferStrip strip;
        strip.setCells(cellsOf({upload(1, TransferState::Running)}));
        QVERIFY(strip.isVisibleTo(nullptr) || !strip.isHidden());
        QCOMPARE(strip.cells().size(), 1);
        strip.setCells({});
        QVERIFY(strip.isHidden());
    }

    void aConflictIsAnsweredOnce()
    {
        auto *dialog = new ConflictDialog(QStringLiteral("a.mp3"), QStringLiteral("chapter-02"), 4);
        QSignalSpy chosen(dialog, &ConflictDialog::chosen);
        dialog->open();
        dialog->findChild<QCheckBox *>()->setChecked(true);
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("&Replace"))
                button->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).value<ConflictChoice>(), ConflictChoice::Replace);
        QCOMPARE(chosen.first().at(1).toBool(), true);
    }

    void escapeIsNoAnswer()
    {
        auto *dialog = new ConflictDialog(QStringLiteral("a.mp3"), QStringLiteral("b"), 0);
        QSignalSpy chosen(dialog, &ConflictDialog::chosen);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        dialog->open();
        QVERIFY(!dialog->findChild<QCheckBox *>()->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(chosen.count(), 0);
    }
};

QTEST_MAIN(TestTransferStrip)
#include "tst_transferstrip.moc"
