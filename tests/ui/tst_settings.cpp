#include "core/cache/OfflineKeeper.h"
#include "core/cache/RangeCache.h"
#include "tests/ui/WindowFixture.h"
#include "ui/desktop/MeteredNetwork.h"
#include "ui/settings/CachePreferences.h"
#include "ui/settings/CacheSettingsPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/SpeedLimitField.h"
#include "ui/settings/TransferSettingsPage.h"
#include "ui/style/ChipBar.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

Q_DECLARE_METATYPE(bucketdeck::Appearance)

namespace {

QComboBox *boxWith(QDialog *dialog, const QString &item)
{
    for (auto *box : dialog->findChildren<QComboBox *>())
        if (box->findText(item) >= 0)
            return box;
    return nullptr;
}

QSpinBox *spinBox(const QWidget &place, int maximum)
{
    for (auto *box : place.findChildren<QSpinBox *>())
        if (box->maximum() == maximum)
            return box;
    return nullptr;
}

/// A network that a test meters.
class SomeNetwork final : public MeteredNetwork
{
public:
    [[nodiscard]] bool isKnown() const override { return true; }
    [[nodiscard]] bool isMetered() const override { return m_metered; }
    void set(bool metered)
    {
        m_metered = metered;
        Q_EMIT changed();
    }

private:
    bool m_metered = false;
};

/// A cache with a file of 64 KiB in it, what keeps things offline, and what the user wants of both.
struct CacheDesk
{
    CacheDesk(const Computer &computer, QSettings *settings, const CacheEnvironment &environment = {})
        : cache(std::make_shared<RangeCache>(
              CachePreferences::read(*settings, environment, computer.path(QStringLiteral("ranges"))),
              computer.path(QStringLiteral("offline.json")), std::make_shared<SystemClock>()))
        , preferences(settings, environment, cache)
        , keeper(cache, {})
    {
        put(QStringLiteral("a.wav"));
    }
    void put(const QString &name) const
    {
        const QByteArray bytes(64 * 1024, 'a');
        const auto object =
            cache->open({QStringLiteral("c"), {QStringLiteral("b"), name}, QStringLiteral("e"), bytes.size()});
        QVERIFY(object && object->put(0, bytes));
    }

    std::shared_ptr<RangeCache> cache;
    CachePreferences preferences;
    OfflineKeeper keeper;
};

QPushButton *buttonWith(const QWidget *place, const QString &text)
{
    for (auto *button : place->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
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
        QSpinBox *parallel = spinBox(dialog, TransferSettings::mostAtOnce);
        QCOMPARE(parallel->value(), 3);
        parallel->setValue(5);
        QTRY_COMPARE(run.transfers.totals().running, 5);
        parallel->setValue(1000);
        QCOMPARE(parallel->value(), 16);
        // The next start finds it so.
        QCOMPARE(TransferSettings(&run.settings, &run.transfers, {}, std::make_shared<SystemClock>()).atOnce(), 16);
    }

    void theCacheTellsItsSizeAndIsCleared()
    {
        Computer computer;
        Run run(computer);
        CacheDesk desk(computer, &run.settings);
        desk.put(QStringLiteral("pinned.wav"));
        desk.keeper.keep(QStringLiteral("c"), {{QStringLiteral("b"), QStringLiteral("pinned.wav")}});
        QTRY_VERIFY(!desk.cache->pins().isEmpty());
        desk.cache->flush();
        CacheSettingsPage page(&desk.preferences, &desk.keeper);
        page.show();
        const auto *used = page.findChild<QLabel *>(QStringLiteral("cacheUsed"));
        QTRY_VERIFY2(used->text().contains(QStringLiteral("2 file")), qPrintable(used->text()));
        const auto clear = [&page](bool pinnedToo, bool really) {
            buttonWith(&page, QStringLiteral("Clear…"))->click();
            auto *question = page.findChild<QMessageBox *>();
            question->checkBox()->setChecked(pinnedToo);
            question->setAttribute(Qt::WA_DeleteOnClose, false);
            buttonWith(question, really ? QStringLiteral("Clear") : QStringLiteral("Cancel"))->click();
            delete question;
        };
        clear(true, false);
        QCOMPARE(desk.cache->usage().entries, 2);
        clear(false, true);
        QTRY_VERIFY2(used->text().contains(QStringLiteral("1 file")), qPrintable(used->text()));
        clear(true, true);
        QTRY_VERIFY2(used->text().contains(QStringLiteral("0 file")), qPrintable(used->text()));
        QVERIFY(desk.keeper.pins().isEmpty());
    }

    void theCachesLimitsHoldAtOnceAndAreKept()
    {
        Computer computer;
        Run run(computer);
        CacheDesk desk(computer, &run.settings);
        CacheSettingsPage page(&desk.preferences, &desk.keeper);
        QSpinBox *size = spinBox(page, CachePreferences::mostGigabytes);
        QCOMPARE(size->value(), 2);
        size->setValue(7);
        Q_EMIT size->editingFinished();
        for (auto *days : page.findChildren<QSpinBox *>()) {
            if (days->maximum() == CachePreferences::mostDays) {
                days->setValue(days->value() == 0 ? 90 : 0);
                Q_EMIT days->editingFinished();
            }
        }
        const CacheSettings now = desk.cache->settings();
        QCOMPARE(now.maxBytes, qint64{7'000'000'000});
        QCOMPARE(now.unusedFor.count(), 0);
        QCOMPARE(now.fetchedAgo.count(), 24 * 90);
        QCOMPARE(now.path, computer.path(QStringLiteral("ranges")));
        QVERIFY(CachePreferences::read(run.settings, {}, now.path) == now);
    }

    void filesOfASignedOutAccountGoUnlessTheUserWantsThem()
    {
        Computer computer;
        Run run(computer);
        CacheDesk desk(computer, &run.settings);
        QVERIFY(desk.preferences.forgetsAtSignOut());
        CacheSettingsPage page(&desk.preferences, &desk.keeper);
        QCheckBox *found = nullptr;
        for (auto *box : page.findChildren<QCheckBox *>()) {
            if (box->text().contains(QStringLiteral("signing out")))
                found = box;
        }
        QVERIFY(found);
        QVERIFY(found->isChecked());
        found->click();
        QVERIFY(!CachePreferences(&run.settings, {}, desk.cache).forgetsAtSignOut());
    }

    void theEnvironmentDecidesAboutTheCache()
    {
        Computer computer;
        Run run(computer);
        run.settings.setValue(QStringLiteral("cache/unusedDays"), 5);
        CacheEnvironment environment;
        environment.unusedFor = std::chrono::hours(36);
        environment.cleansUp = false;
        CacheDesk desk(computer, &run.settings, environment);
        QCOMPARE(desk.cache->settings().unusedFor.count(), 36);
        CacheSettingsPage page(&desk.preferences, &desk.keeper);
        QString said;
        for (const auto *label : page.findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY(said.contains(QStringLiteral("CACHE_TTL_HOURS")));
        QVERIFY(said.contains(QStringLiteral("AUTO_CLEANUP_ENABLED")));
        QVERIFY(!said.contains(QStringLiteral("MAX_CACHE_AGE_HOURS")));
        int decided = 0;
        for (const auto *days : page.findChildren<QSpinBox *>())
            decided += days->isEnabled() ? 0 : 1;
        QCOMPARE(decided, 1);
        // Whatever is set here, what the environment says stays.
        desk.preferences.setUnusedDays(3);
        QCOMPARE(desk.cache->settings().unusedFor.count(), 36);
        desk.preferences.setGigabytes(3);
        QVERIFY(!desk.cache->settings().cleansUp);
    }

    void theCachePageListsWhatIsKeptOffline()
    {
        Computer computer;
        Run run(computer);
        CacheDesk desk(computer, &run.settings);
        AppServices services = run.services();
        services.cache = &desk.preferences;
        services.offline = &desk.keeper;
        SettingsDialog dialog(services);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *page = dialog.findChild<CacheSettingsPage *>();
        QVERIFY(page);
        auto *pins = page->findChild<QListWidget *>();
        QCOMPARE(pins->count(), 0);
        desk.keeper.keep(QStringLiteral("c"), {{QStringLiteral("b"), QStringLiteral("book/")},
                                               {QStringLiteral("b"), QStringLiteral("<b>one</b>.mp3")}});
        QTRY_COMPARE(pins->count(), 2);
        QCOMPARE(pins->item(1)->text(), QStringLiteral("b/book/"));
        pins->item(1)->setSelected(true);
        buttonWith(page, QStringLiteral("Don’t keep offline"))->click();
        QTRY_COMPARE(pins->count(), 1);
        QVERIFY(!desk.keeper.isPinned(QStringLiteral("c"), {QStringLiteral("b"), QStringLiteral("book/")}));
    }

    void limitsAreToldAtOnceAndKept()
    {
        Computer computer;
        Run run(computer);
        TransferSettings::Limits told{-1, -1};
        const auto tell = [&](const TransferSettings::Limits &limits) { told = limits; };
        TransferSettings settings(&run.settings, &run.transfers, tell, std::make_shared<SystemClock>());
        QCOMPARE(told, (TransferSettings::Limits{0, 0}));
        TransferSettingsPage page(&settings, nullptr);
        auto *up = page.findChildren<SpeedLimitField *>().first();
        auto *down = page.findChildren<SpeedLimitField *>().last();
        QCOMPARE(up->findChild<QSpinBox *>()->text(), QStringLiteral("Unlimited"));
        QVERIFY(!up->findChild<QComboBox *>()->isEnabled());
        up->findChild<QSpinBox *>()->setValue(500);
        QCOMPARE(told, (TransferSettings::Limits{500'000, 0}));
        down->findChild<QSpinBox *>()->setValue(2);
        choose(down->findChild<QComboBox *>(), QStringLiteral("MB/s"));
        QCOMPARE(told, (TransferSettings::Limits{500'000, 2'000'000}));
        const TransferSettings next(&run.settings, &run.transfers, tell, std::make_shared<SystemClock>());
        TransferSettings reread(&run.settings, &run.transfers, {}, std::make_shared<SystemClock>());
        TransferSettingsPage again(&reread, nullptr);
        QCOMPARE(again.findChildren<SpeedLimitField *>().first()->limit(), qint64(500'000));
        QCOMPARE(again.findChildren<SpeedLimitField *>().last()->limit(), qint64(2'000'000));
        QCOMPARE(next.limits(), told);
    }

    void aSmallLimitIsNotNone()
    {
        SpeedLimitField field(QStringLiteral("Upload limit"));
        field.setLimit(1);
        QCOMPARE(field.limit(), qint64(1000));
        field.setLimit(20'000'500'000);
        QVERIFY(field.limit() > 0);
    }

    void aLimitIsReachedAndTypedByKeys()
    {
        Computer computer;
        Run run(computer);
        TransferSettings settings(&run.settings, &run.transfers, {}, std::make_shared<SystemClock>());
        TransferSettingsPage page(&settings, nullptr);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(QApplication::focusWidget() && page.isAncestorOf(QApplication::focusWidget()));
        QWidget *number = QApplication::focusWidget();
        QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(number, QStringLiteral("500"));
        QCOMPARE(page.findChildren<SpeedLimitField *>().first()->limit(), qint64(500'000));
    }

    void meteredNetworksHoldWhatIsQueued()
    {
        Computer computer;
        Run run(computer);
        SomeNetwork network;
        TransferHolds holds(&run.transfers, &run.transferSettings, &network);
        QVERIFY(run.transfers.holds().isEmpty());
        network.set(true);
        QCOMPARE(run.transfers.holds(), QStringList{TransferHolds::metered});
        run.transferSettings.setPausesOnMetered(false);
        QVERIFY(run.transfers.holds().isEmpty());
        run.transferSettings.setPausesOnMetered(true);
        QCOMPARE(run.transfers.holds(), QStringList{TransferHolds::metered});
        // "Resume anyway" counts for this network, not for the next one.
        holds.overrule();
        QVERIFY(run.transfers.holds().isEmpty());
        network.set(false);
        network.set(true);
        QCOMPARE(run.transfers.holds(), QStringList{TransferHolds::metered});
    }

    void listeningHoldsOnlyWhereItIsAskedFor()
    {
        Computer computer;
        Run run(computer);
        run.transferHolds.setListening(true);
        QVERIFY(run.transfers.holds().isEmpty());
        run.transferSettings.setPausesWhileListening(true);
        QCOMPARE(run.transfers.holds(), QStringList{TransferHolds::listening});
        run.transferHolds.setListening(false);
        QVERIFY(run.transfers.holds().isEmpty());
    }

    void aComputerThatCannotTellSaysSo()
    {
        Computer computer;
        Run run(computer);
        const auto metered = [](const TransferSettingsPage &page) {
            for (QCheckBox *choice : page.findChildren<QCheckBox *>())
                if (choice->text().contains(QStringLiteral("metered")))
                    return choice;
            return static_cast<QCheckBox *>(nullptr);
        };
        TransferSettingsPage blind(&run.transferSettings, nullptr);
        QVERIFY(!metered(blind)->isEnabled());
        const QList<QLabel *> labels = blind.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return !label->isHidden() && label->text().contains(QStringLiteral("can't tell"));
        }));
        SomeNetwork network;
        TransferSettingsPage page(&run.transferSettings, &network);
        QVERIFY(metered(page)->isEnabled());
        QVERIFY(metered(page)->isChecked());
        metered(page)->click();
        QVERIFY(!run.transferSettings.pausesOnMetered());
    }

    void anOldHistoryIsForgottenWhenTheNumberIsTypedToItsEnd()
    {
        Computer computer;
        Run run(computer);
        TransferSettingsPage page(&run.transferSettings, nullptr);
        QSpinBox *days = spinBox(page, TransferSettings::mostHistoryDays);
        QCOMPARE(days->value(), 30);
        page.show();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("9"));
        QCOMPARE(run.transferSettings.historyDays(), 30);
        QTest::keyClicks(days, QStringLiteral("0"));
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(run.transferSettings.historyDays(), 90);
    }

    /// With BUCKETDECK_PICTURES, leaves a picture of each appearance there.
    void theTransfersPageFitsInLightAndDark_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void theTransfersPageFitsInLightAndDark()
    {
        QFETCH(const Appearance, appearance);
        Computer computer;
        Run run(computer);
        Theme theme(qApp);
        theme.setAppearance(appearance);
        run.transferSettings.setLimits({2'000'000, 0});
        SettingsDialog dialog(run.services());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        const QString place = qEnvironmentVariable("BUCKETDECK_PICTURES");
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        if (!place.isEmpty())
            QVERIFY(dialog.grab().save(QStringLiteral("%1/settings-general-%2.png").arg(place, tag)));
        dialog.findChild<ChipBar *>()->setCurrent(1);
        auto *page = dialog.findChild<TransferSettingsPage *>();
        QVERIFY(page->isVisible());
        for (const QCheckBox *choice : page->findChildren<QCheckBox *>())
            QVERIFY2(choice->width() >= choice->sizeHint().width(), qPrintable(choice->text()));
        if (!place.isEmpty())
            QVERIFY(dialog.grab().save(QStringLiteral("%1/settings-transfers-%2.png").arg(place, tag)));
    }

    void hiddenFilesGoAlongWhereTheUserSaysSo()
    {
        Computer computer;
        Run run(computer);
        QCOMPARE(TransferSettings::hiddenFiles(nullptr), HiddenFiles::LeaveOut);
        QCOMPARE(TransferSettings::hiddenFiles(&run.settings), HiddenFiles::LeaveOut);
        TransferSettingsPage page(&run.transferSettings, nullptr);
        for (QCheckBox *choice : page.findChildren<QCheckBox *>())
            if (choice->text().contains(QStringLiteral("idden")))
                choice->click();
        QCOMPARE(TransferSettings::hiddenFiles(&run.settings), HiddenFiles::Take);
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
