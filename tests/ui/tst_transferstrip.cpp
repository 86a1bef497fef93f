#include "ui/settings/TransferHolds.h"
#include "ui/style/ChipLabel.h"
#include "ui/style/IconButton.h"
#include "ui/style/Theme.h"
#include "ui/transfers/ConflictCard.h"
#include "ui/transfers/ConflictComparison.h"
#include "ui/transfers/ConflictDialog.h"
#include "ui/transfers/TransferCells.h"
#include "ui/transfers/TransferStrip.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QVBoxLayout>

using namespace bucketdeck;

Q_DECLARE_METATYPE(bucketdeck::Appearance)

namespace {

const ConflictPlaces places{QStringLiteral("In the cloud"), QStringLiteral("On this computer")};

TransferItem upload(quint64 id, TransferState state, const QString &key = QStringLiteral("chapter-02/03.wav"))
{
    TransferItem item;
    item.id = id;
    item.state = state;
    item.remote = {QStringLiteral("audiofiles"), key};
    item.bytesTotal = 1000;
    return item;
}

TransferCells stripOf(const QList<TransferItem> &items, const QStringList &holds = {}, const QDateTime &now = {})
{
    return transferCells(
        static_cast<int>(items.size()), [&](int i) -> const TransferItem & { return items.at(i); }, 3, holds, now);
}

QList<TransferCell> cellsOf(const QList<TransferItem> &items)
{
    return stripOf(items).cells;
}

QPushButton *buttonOf(ConflictDialog *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

QString textOf(const ConflictDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
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

    void allThatAskAreOneCellWithAButton()
    {
        const TransferCells shown = stripOf({upload(1, TransferState::Running),
                                             upload(2, TransferState::Conflict, QStringLiteral("a/first.wav")),
                                             upload(3, TransferState::Conflict), upload(4, TransferState::Conflict)});
        QCOMPARE(shown.cells.size(), 2);
        QCOMPARE(shown.others, 0);
        QVERIFY(shown.cells.first().detail.startsWith(QStringLiteral("first.wav")));
        QVERIFY2(shown.cells.first().status.startsWith(QStringLiteral("3 need")),
                 qPrintable(shown.cells.first().status));
        TransferStrip strip;
        strip.setCells(shown, TransferStrip::Pausing::Offered);
        strip.resize(800, strip.sizeHint().height());
        strip.show();
        QSignalSpy asked(&strip, &TransferStrip::decisionRequested);
        int buttons = 0;
        for (QPushButton *button : strip.findChildren<QPushButton *>()) {
            if (!button->isVisible() || button->text() != QStringLiteral("Decide…"))
                continue;
            ++buttons;
            QVERIFY(button->width() >= button->sizeHint().width());
            button->click();
        }
        QCOMPARE(buttons, 1);
        QCOMPARE(asked.count(), 1);
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

    void aGroupSumsSpeedAndTime()
    {
        QList<TransferItem> items;
        for (int i = 0; i < 4; ++i) {
            TransferItem item = upload(i + 1, i == 0 ? TransferState::Done : TransferState::Running);
            item.bytesTotal = 10'000'000;
            item.bytesDone = i == 0 ? 10'000'000 : 0;
            item.bytesPerSecond = 1'000'000;
            item.batch = QStringLiteral("raw");
            item.batchId = 9;
            items.append(item);
        }
        const TransferCell cell = cellsOf(items).first();
        QCOMPARE(cell.status, QStringLiteral("3.0 MB/s · 10 s left"));
        QVERIFY(cell.detail.startsWith(QStringLiteral("1 of 4")));
        QCOMPARE(cell.share, 0.25);
        // Nobody waits for what failed.
        items[1].state = TransferState::Failed;
        items[1].bytesPerSecond = 0;
        items[2].bytesDone = 4'000'000;
        QCOMPARE(cellsOf(items).first().status, QStringLiteral("2.0 MB/s · 8 s left"));
    }

    void whatStandsStillSaysWhy()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        TransferItem waiting = upload(1, TransferState::Waiting);
        waiting.retryAt = now.addSecs(12);
        waiting.error = makeError(ErrorKind::Server, QStringLiteral("The server is busy."));
        const QList<TransferItem> items{waiting, upload(2, TransferState::Paused), upload(3, TransferState::Queued)};
        const QList<TransferCell> cells = stripOf(items, {TransferHolds::metered}, now).cells;
        QCOMPARE(cells.at(0).state, TransferCell::State::Waiting);
        QCOMPARE(cells.at(0).status, QStringLiteral("tries again in 0:12"));
        QCOMPARE(cells.at(0).detail, QStringLiteral("The server is busy."));
        QCOMPARE(cells.at(1).status, QStringLiteral("paused: metered network"));
        QCOMPARE(cells.at(2).state, TransferCell::State::Paused);
        QCOMPARE(cells.at(2).status, QStringLiteral("paused"));
    }

    void howManyMoreThereAreIsCounted()
    {
        QList<TransferItem> items;
        for (quint64 i = 1; i <= 40; ++i)
            items.append(upload(i, i <= 2 ? TransferState::Running : TransferState::Queued));
        items.append(upload(41, TransferState::Done));
        const TransferCells shown = stripOf(items);
        QCOMPARE(shown.cells.size(), 3);
        QCOMPARE(shown.others, 37);
    }

    void theStripHidesWhenIdle()
    {
        TransferStrip strip;
        strip.setCells(stripOf({upload(1, TransferState::Running)}), TransferStrip::Pausing::Offered);
        QVERIFY(strip.isVisibleTo(nullptr) || !strip.isHidden());
        QCOMPARE(strip.cells().size(), 1);
        strip.setCells({}, TransferStrip::Pausing::None);
        QVERIFY(strip.isHidden());
    }

    void itsButtonPausesAllAndResumesThem()
    {
        TransferStrip strip;
        QSignalSpy pause(&strip, &TransferStrip::pauseAllRequested);
        QSignalSpy resume(&strip, &TransferStrip::resumeAllRequested);
        const auto click = [&](const QString &name) {
            for (IconButton *button : strip.findChildren<IconButton *>())
                if (button->accessibleName() == name)
                    button->click();
        };
        strip.setCells(stripOf({upload(1, TransferState::Running)}), TransferStrip::Pausing::Offered);
        click(QStringLiteral("Pause all transfers"));
        QCOMPARE(pause.count(), 1);
        strip.setCells(stripOf({upload(1, TransferState::Paused)}), TransferStrip::Pausing::Paused);
        click(QStringLiteral("Resume all transfers"));
        QCOMPARE(resume.count(), 1);
    }

    void aConflictIsAnsweredOnce()
    {
        auto *dialog = new ConflictDialog(QStringLiteral("a.mp3"), QStringLiteral("chapter-02"), places, 4);
        QSignalSpy chosen(dialog, &ConflictDialog::chosen);
        dialog->open();
        dialog->findChild<QCheckBox *>()->setChecked(true);
        buttonOf(dialog, QStringLiteral("Replace"))->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().at(0).value<ConflictChoice>(), ConflictChoice::Replace);
        QCOMPARE(chosen.first().at(1).toBool(), true);
    }

    void theNewerOneIsMarked()
    {
        ConflictDialog dialog(QStringLiteral("a.mp3"), QStringLiteral("chapter-02"), places, 0);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        dialog.setSides({3'000, now}, {4'000, now.addSecs(60)});
        const QList<ConflictCard *> cards = dialog.findChildren<ConflictCard *>();
        const auto marks = [&](const ConflictCard *card) {
            return !card->findChild<ChipLabel *>()->isHidden() &&
                   card->findChild<ChipLabel *>()->text() == QStringLiteral("newer");
        };
        QVERIFY(!marks(cards.at(0)));
        QVERIFY(marks(cards.at(1)));
        dialog.setSides({3'000, now}, {4'000, now});
        QVERIFY(!marks(cards.at(0)) && !marks(cards.at(1)));
        QSignalSpy chosen(&dialog, &ConflictDialog::chosen);
        buttonOf(&dialog, QStringLiteral("Only if newer"))->click();
        QCOMPARE(chosen.first().at(0).value<ConflictChoice>(), ConflictChoice::OnlyIfNewer);
    }

    void contentsAreComparedWhenAskedFor_data()
    {
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QString>("said");
        QTest::newRow("same") << QByteArray("take") << QStringLiteral("Both files are the same.");
        QTest::newRow("other") << QByteArray("takf") << QStringLiteral("The contents differ.");
    }
    void contentsAreComparedWhenAskedFor()
    {
        QFETCH(const QByteArray, there);
        QFETCH(const QString, said);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("take");
        file.close();
        ConflictDialog dialog(QStringLiteral("a.mp3"), QStringLiteral("chapter-02"), places, 0);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QPushButton *compare = buttonOf(&dialog, QStringLiteral("Compare contents"));
        QVERIFY(!compare->isVisible());
        // An ETag of an upload in parts says nothing about the contents.
        ConflictComparison::offer(&dialog, file.fileName(), QStringLiteral("5d41402abc4b2a76b9719d911017c592-3"), true);
        QVERIFY(!compare->isVisible());
        const QByteArray md5 = QCryptographicHash::hash(there, QCryptographicHash::Md5).toHex();
        ConflictComparison::offer(&dialog, file.fileName(), QString::fromLatin1(md5), true);
        QVERIFY(compare->isVisible());
        QVERIFY(!textOf(dialog).contains(QStringLiteral("MD5")));
        compare->click();
        QTRY_VERIFY2(textOf(dialog).contains(said), qPrintable(textOf(dialog)));
        QVERIFY(textOf(dialog).contains(QString::fromLatin1(md5)));
    }

    void aFileThatIsGoneIsSaidToBe()
    {
        ConflictDialog dialog(QStringLiteral("a.mp3"), QStringLiteral("chapter-02"), places, 0);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        ConflictComparison::offer(&dialog, QStringLiteral("/nowhere/a.mp3"),
                                  QStringLiteral("5d41402abc4b2a76b9719d911017c592"), true);
        buttonOf(&dialog, QStringLiteral("Compare contents"))->click();
        QTRY_VERIFY(textOf(dialog).contains(QStringLiteral("can't be read")));
    }

    /// With BUCKETDECK_PICTURES, leaves a picture of each appearance there.
    void theQuestionFitsInLightAndDark_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void theQuestionFitsInLightAndDark()
    {
        QFETCH(const Appearance, appearance);
        Theme theme(qApp);
        theme.setAppearance(appearance);
        ConflictDialog dialog(QStringLiteral("03 — Low Tide.wav"), QStringLiteral("chapter-02"), places, 4);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        dialog.setSides({81'300'000, now.addDays(-2)}, {79'900'000, now});
        dialog.setComparison(ConflictDialog::Comparison::Offered);
        dialog.open();
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        const QString place = qEnvironmentVariable("BUCKETDECK_PICTURES");
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        if (!place.isEmpty())
            QVERIFY(dialog.grab().save(QStringLiteral("%1/conflict-%2.png").arg(place, tag)));
        dialog.setChecksums(QStringLiteral("5d41402abc4b2a76b9719d911017c592"),
                            QStringLiteral("7d793037a0760186574b0282f2f435e7"));
        if (!place.isEmpty())
            QVERIFY(dialog.grab().save(QStringLiteral("%1/conflict-compared-%2.png").arg(place, tag)));

        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto *strip = new TransferStrip(&window);
        column->addWidget(strip);
        TransferItem running = upload(1, TransferState::Running);
        running.bytesTotal = 81'300'000;
        running.bytesDone = 48'500'000;
        running.bytesPerSecond = 8'200'000;
        TransferItem waiting = upload(2, TransferState::Waiting, QStringLiteral("chapter-02/06 — Storm.mp3"));
        waiting.retryAt = now.addSecs(12);
        waiting.error = makeError(ErrorKind::Server, QStringLiteral("The server is busy."));
        QList<TransferItem> items{running, waiting};
        for (quint64 i = 0; i < 240; ++i) {
            TransferItem item = upload(i + 3, i < 18 ? TransferState::Done : TransferState::Paused);
            item.batch = QStringLiteral("narration-raw");
            item.batchId = 9;
            items.append(item);
        }
        items.append(upload(300, TransferState::Paused));
        strip->setCells(stripOf(items, {}, now), TransferStrip::Pausing::Offered);
        window.resize(824, window.sizeHint().height());
        window.show();
        QVERIFY(strip->isVisible());
        if (!place.isEmpty())
            QVERIFY(window.grab().save(QStringLiteral("%1/strip-%2.png").arg(place, tag)));
    }

    void escapeIsNoAnswer()
    {
        auto *dialog = new ConflictDialog(QStringLiteral("a.mp3"), QStringLiteral("b"), places, 0);
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
