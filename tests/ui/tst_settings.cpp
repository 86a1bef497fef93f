#include "tests/ui/WindowFixture.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

QComboBox *boxWith(QDialog *dialog, const QString &item)
{
    for (auto *box : dialog->findChildren<QComboBox *>())
        if (box->findText(item) >= 0)
            return box;
    return nullptr;
}

void choose(QComboBox *box, const QString &item)
{
    box->setFocus();
    box->setCurrentIndex(box->findText(item));
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLookChangesAtOnceAndIsKept()
    {
        Computer computer;
        Run run(computer);
        Theme theme(qApp);
        auto *dialog = new SettingsDialog(run.services());
        dialog->open();
        choose(boxWith(dialog, QStringLiteral("Dark")), QStringLiteral("Dark"));
        const int dark = QApplication::palette().color(QPalette::Base).lightness();
        choose(boxWith(dialog, QStringLiteral("Dark")), QStringLiteral("Light"));
        const int light = QApplication::palette().color(QPalette::Base).lightness();
        QVERIFY(dark < 80);
        QVERIFY(light > 200);
        QCOMPARE(run.settings.value(SettingsDialog::appearanceKey).toString(), QStringLiteral("light"));
        dialog->close();

        SettingsDialog again(run.services());
        QCOMPARE(boxWith(&again, QStringLiteral("Dark"))->currentText(), QStringLiteral("Light"));
    }

    void moreTransfersAtOnceRunAtOnce()
    {
        Computer computer;
        Run run(computer);
        run.memory->closeGate(MemoryStorage::Call::Download);
        QList<TransferItem> items;
        for (int i = 0; i < 6; ++i) {
            TransferItem item;
            item.kind = TransferKind::Download;
            item.accountId = memoryAccount;
            item.remote = {QStringLiteral("b"), QStringLiteral("%1.mp3").arg(i)};
            item.localPath = computer.path(QStringLiteral("%1.mp3").arg(i));
            items.append(item);
        }
        run.transfers.enqueue(items);
        QTRY_COMPARE(run.transfers.totals().running, 3);
        SettingsDialog dialog(run.services());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *parallel = dialog.findChild<QSpinBox *>();
        QCOMPARE(parallel->value(), 3);
        parallel->setValue(5);
        QTRY_COMPARE(run.transfers.totals().running, 5);
        QCOMPARE(run.settings.value(SettingsDialog::maxTransfersKey).toInt(), 5);
        parallel->setValue(1000);
        QCOMPARE(parallel->value(), 16);
    }

    void theSoundGoesWhereItIsSent()
    {
        Computer computer;
        Run run(computer);
        run.player.setOutput("a device that is unplugged");
        SettingsDialog dialog(run.services());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        // What is gone isn't offered; the default is what is heard then.
        QComboBox *outputs = boxWith(&dialog, QStringLiteral("The system's default"));
        QCOMPARE(outputs->currentText(), QStringLiteral("The system's default"));
        choose(outputs, QStringLiteral("The system's default"));
        QCOMPARE(run.player.outputId(), QByteArray());
        QVERIFY(run.settings.value(SettingsDialog::outputKey).toByteArray().isEmpty());
    }

    void theLibraryFolderIsNamed()
    {
        Computer computer;
        Run run(computer);
        const QString folder = QStringLiteral("/home/you/Music/Bucket <i>deck</i>");
        run.settings.setValue(SettingsDialog::libraryFolderKey, folder);
        SettingsDialog dialog(run.services());
        const QList<ElidedLabel *> labels = dialog.findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [&](const ElidedLabel *label) { return label->text() == folder; }));
    }

    void itGoesWhenItIsClosed()
    {
        Computer computer;
        Run run(computer);
        QPointer<SettingsDialog> dialog(new SettingsDialog(run.services()));
        dialog->open();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
