#include "ui/style/ChipBar.h"
#include "ui/style/ChipButton.h"
#include "ui/style/ElidedLabel.h"
#include "ui/style/ErrorDetails.h"
#include "ui/style/Format.h"
#include "ui/style/Icons.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace bucketdeck;

Q_DECLARE_METATYPE(bucketdeck::Appearance)

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void bytes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << qint64(-1) << QStringLiteral("—");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 B");
        QTest::newRow("few") << qint64(999) << QStringLiteral("999 B");
        QTest::newRow("kilo") << qint64(3000) << QStringLiteral("3 KB");
        QTest::newRow("rounds into the next unit") << qint64(999600) << QStringLiteral("1.0 MB");
        QTest::newRow("mega") << qint64(81'300'000) << QStringLiteral("81.3 MB");
        QTest::newRow("giga") << qint64(1'073'741'824) << QStringLiteral("1.1 GB");
        QTest::newRow("huge") << std::numeric_limits<qint64>::max() << QStringLiteral("9223372.0 TB");
    }
    void bytes()
    {
        QFETCH(qint64, bytes);
        QTEST(Format::bytes(bytes), "text");
    }

    void controls_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    /// With BUCKETDECK_PICTURES, leaves a picture of each appearance there.
    void controls()
    {
        QFETCH(const Appearance, appearance);
        Theme theme(qApp);
        theme.setAppearance(appearance);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        const auto box = [&](bool editable) {
            auto *made = new QComboBox(&window);
            made->setEditable(editable);
            made->addItems({QStringLiteral("user-documents"), QStringLiteral("audiofiles")});
            column->addWidget(made);
            return made;
        };
        QComboBox *plain = box(false);
        QComboBox *field = box(true);
        QComboBox *off = box(false);
        off->setEnabled(false);
        auto *slider = new QSlider(Qt::Horizontal, &window);
        slider->setRange(0, 100);
        slider->setValue(40);
        column->addWidget(slider);
        auto *chips = new ChipBar(&window);
        for (const char *text : {"All", "Active", "Failed"})
            chips->add(QString::fromLatin1(text));
        chips->setCount(0, 240);
        chips->setCount(1, 3);
        chips->setCount(2, 0);
        column->addWidget(chips);
        window.resize(320, window.sizeHint().height());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage picture = window.grab().toImage();
        if (const QString place = qEnvironmentVariable("BUCKETDECK_PICTURES"); !place.isEmpty())
            QVERIFY(picture.save(
                QStringLiteral("%1/controls-%2.png").arg(place, QString::fromLatin1(QTest::currentDataTag()))));
        const auto at = [&](const QWidget *widget, const QPoint &point) {
            return picture.pixelColor(widget->mapTo(&window, point) * picture.devicePixelRatio());
        };
        // A field that can be typed into stands on the same ground as one that can't, all over.
        const QColor ground = at(plain, {4, plain->height() / 2});
        QCOMPARE(at(field, {4, field->height() / 2}), ground);
        QCOMPARE(at(field, {field->width() - 40, 6}), ground);
        // What is chosen from is wide enough for the widest.
        const int text = plain->fontMetrics().horizontalAdvance(QStringLiteral("user-documents"));
        QVERIFY2(plain->sizeHint().width() >= 8 + text + 26, qPrintable(QString::number(plain->sizeHint().width())));
        // The slider is filled up to its value and no further.
        const int middle = slider->height() / 2;
        QCOMPARE(at(slider, {10, middle}), Theme::colors(window.palette()).accent);
        QCOMPARE(at(slider, {slider->width() - 10, middle}), Theme::colors(window.palette()).track);
        // By a click on a chip, and by the arrow keys from it.
        QTest::mouseClick(chips->findChildren<ChipButton *>().at(1), Qt::LeftButton);
        QCOMPARE(chips->current(), 1);
        QTest::keyClick(chips->findChildren<ChipButton *>().at(1), Qt::Key_Right);
        QCOMPARE(chips->current(), 2);
        QCOMPARE(chips->label(2), QStringLiteral("Failed 0"));
    }

    /// With BUCKETDECK_PICTURES, leaves a picture of each appearance there.
    void errorDetailsTellAllAndCopyIt_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void errorDetailsTellAllAndCopyIt()
    {
        QFETCH(const Appearance, appearance);
        Theme theme(qApp);
        theme.setAppearance(appearance);
        Error error =
            makeError(ErrorKind::AccessDenied,
                      QStringLiteral("The project's row-level security policies don't let this account upload "
                                     "to this place in “<b>audio</b>”. Use your own folder."),
                      QStringLiteral("403 (HTTP 400) AccessDenied: new row violates row-level security policy\n"
                                     "apikey: sb_secret_abcdefghij, Bearer eyJhbGciOiJIUzI1NiJ9.e30.abc"));
        error.httpStatus = 403;
        error.code = QStringLiteral("AccessDenied");
        error.requestId = QStringLiteral("0199c2-req");
        QWidget window;
        QPointer<ErrorDetails> details = new ErrorDetails(
            error, {{QStringLiteral("In the storage"), QStringLiteral("audio/a\u202eb.mp3")}}, &window);
        details->open();
        QVERIFY(QTest::qWaitForWindowExposed(details));
        for (const QLabel *label : details->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const auto buttons = details->findChildren<QPushButton *>();
        const auto copy = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == QStringLiteral("Copy");
        });
        QVERIFY(copy != buttons.end());
        QVERIFY((*copy)->focusPolicy() & Qt::TabFocus);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(*copy, Qt::Key_Space);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, details->text());
        for (const char *part : {"own folder", "AccessDenied", "403", "0199c2-req", "new row violates", "<b>audio</b>"})
            QVERIFY2(copied.contains(QString::fromUtf8(part)), qPrintable(copied));
        for (const char *secret : {"sb_secret_abc", "eyJhbGci"})
            QVERIFY2(!copied.contains(QString::fromUtf8(secret)), qPrintable(copied));
        // What turns text around is shown, not obeyed.
        QVERIFY(!copied.contains(QChar(0x202e)));
        const QString folder = qEnvironmentVariable("BUCKETDECK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(details->grab().save(folder + u"/error-details-" + QString::fromLatin1(QTest::currentDataTag()) +
                                         u".png"));
        QTest::keyClick(details, Qt::Key_Escape);
        QTRY_VERIFY(!details);
    }

    void anErrorOfWordsAloneHasNoDetails()
    {
        QVERIFY(!ErrorDetails::hasMore(makeError(ErrorKind::LocalIo, QStringLiteral("It can't be read."))));
        QVERIFY(ErrorDetails::hasMore(makeError(ErrorKind::LocalIo, QStringLiteral("x"), QStringLiteral("EACCES"))));
    }

    void usedAndLimitShareAUnit()
    {
        QCOMPARE(Format::usedOf(412'000'000, 500'000'000), QStringLiteral("412 of 500 MB"));
        QCOMPARE(Format::usedOf(4'120'000'000, 5'000'000'000), QStringLiteral("4.1 of 5 GB"));
        QCOMPARE(Format::usedOf(0, 500'000'000), QStringLiteral("0 of 500 MB"));
    }

    void hundredPercentOnlyWhenDone()
    {
        QCOMPARE(Format::percent(0.9999), QStringLiteral("99 %"));
        QCOMPARE(Format::percent(1.0), QStringLiteral("100 %"));
        QCOMPARE(Format::percent(-1.0), QStringLiteral("0 %"));
    }

    void durations()
    {
        QCOMPARE(Format::duration(0), QStringLiteral("—"));
        QCOMPARE(Format::duration(402'000), QStringLiteral("6:42"));
        QCOMPARE(Format::duration(3'729'000), QStringLiteral("1:02:09"));
        QCOMPARE(Format::clock(0), QStringLiteral("0:00"));
        QCOMPARE(Format::clock(-5), QStringLiteral("0:00"));
    }

    void timesLeft()
    {
        QVERIFY(Format::timeLeft(-1).isEmpty());
        QCOMPARE(Format::timeLeft(4), QStringLiteral("4 s left"));
        QCOMPARE(Format::timeLeft(12 * 60), QStringLiteral("12 min left"));
        QCOMPARE(Format::timeLeft(2 * 3600 + 300), QStringLiteral("2 h 5 min left"));
        QCOMPARE(Format::timeLeft(16 * 3600 + 700), QStringLiteral("16 h left"));
    }

    void dates()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(10, 0));
        QCOMPARE(Format::when(QDateTime(QDate(2026, 11, 21), QTime(9, 14)), now), QStringLiteral("Today 09:14"));
        QCOMPARE(Format::when(QDateTime(QDate(2026, 11, 20), QTime(23, 59)), now), QStringLiteral("Yesterday"));
        QCOMPARE(Format::when(QDateTime(QDate(2026, 11, 18), QTime(1, 0)), now), QStringLiteral("18 Nov"));
        QCOMPARE(Format::when(QDateTime(QDate(2024, 11, 18), QTime(1, 0)), now), QStringLiteral("18 Nov 2024"));
        QCOMPARE(Format::when({}, now), QStringLiteral("—"));
    }

    void kinds()
    {
        const auto kind = [](const QString &key, const QString &type = {}) {
            ObjectInfo info;
            info.path = {QStringLiteral("b"), key};
            info.contentType = type;
            return Format::kind(info);
        };
        QCOMPARE(kind(QStringLiteral("a/")), QStringLiteral("Folder"));
        QCOMPARE(kind(QStringLiteral("a/b.MP3")), QStringLiteral("MP3"));
        QCOMPARE(kind(QStringLiteral("notes.md")), QStringLiteral("Markdown"));
        QCOMPARE(kind(QStringLiteral("v3.tar.gz")), QStringLiteral("Archive"));
        QCOMPARE(kind(QStringLiteral("take"), QStringLiteral("audio/mpeg; x=1")), QStringLiteral("MP3"));
        QCOMPARE(kind(QStringLiteral("plain")), QStringLiteral("File"));
        QCOMPARE(kind(QStringLiteral("x.<b>bo")), QStringLiteral("File"));
    }

    void namesFromOutsideCantTurnTheLine()
    {
        QCOMPARE(Format::safeName(QStringLiteral("a\u202Egpj.exe")), QStringLiteral("a⟨202E⟩gpj.exe"));
        QCOMPARE(Format::safeName(QStringLiteral("a\nb\tc")), QStringLiteral("a␊b␉c"));
        QCOMPARE(Format::safeName(QStringLiteral("שלום 🎵.mp3")), QStringLiteral("שלום 🎵.mp3"));
    }

    void iconsAreTintedAndScaled()
    {
        const QIcon icon = Icons::get(QStringLiteral("folder"), QColor(200, 10, 20));
        QVERIFY(!icon.isNull());
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        const QImage image = pixmap.toImage();
        int strong = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 250) {
                    ++strong;
                    QVERIFY(qAbs(image.pixelColor(x, y).red() - 200) < 4);
                }
        QVERIFY(strong > 20);
        QVERIFY(Icons::get(QStringLiteral("no-such-icon"), Qt::black).isNull());
    }

    void anElidedNameIsWholeInItsToolTipAndNeverMarkup()
    {
        ElidedLabel label(QStringLiteral("<b>loud</b> and a rather long name that can't fit"));
        label.resize(60, 20);
        label.show();
        QTRY_VERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;loud")));
        label.resize(1000, 20);
        QTRY_VERIFY(label.toolTip().isEmpty());
    }

    void aBannerShowsWordsAndOffersAnAction()
    {
        MessageBanner banner;
        QVERIFY(!banner.isVisible());
        banner.showMessage(MessageBanner::Tone::Warning, QStringLiteral("Gone <i>away</i>"), QStringLiteral("Again"));
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), QStringLiteral("Gone <i>away</i>"));
        QSignalSpy triggered(&banner, &MessageBanner::actionTriggered);
        QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
