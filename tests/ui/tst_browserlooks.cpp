#include "tests/ui/BrowserDriver.h"
#include "ui/browser/Breadcrumbs.h"
#include "ui/browser/BrowserDelegate.h"
#include "ui/browser/RemoveDialog.h"
#include "ui/inspector/Inspector.h"
#include "ui/style/Theme.h"
#include "ui/transfers/ConflictDialog.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;

namespace {

const QChar rightToLeftOverride(0x202e);

/// What is shown of a part of a page, at twice the pixels.
QImage grab(QWidget &widget)
{
    QImage image(widget.size() * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image;
}

/// Whether anything is drawn in this part: more than one colour.
bool isDrawn(const QImage &image, const QRect &logical)
{
    const QRect part(logical.topLeft() * 2, logical.size() * 2);
    const QRgb first = image.pixel(part.topLeft());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) != first)
                return true;
        }
    }
    return false;
}

} // namespace

class TestBrowserLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void rightToLeftIsMirrored();
    void strangeNamesAreShownToTheLetter_data();
    void strangeNamesAreShownToTheLetter();
    void longNamesLeaveTheColumnsAlone();
    void aScreenReaderFindsTheFiles();
    void theInspectorFitsLongTitles();
};

void TestBrowserLooks::initTestCase()
{
    new Theme(qApp);
}

void TestBrowserLooks::nothingIsCutOff_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<double>("scale");
    QTest::newRow("left to right") << Qt::LeftToRight << 1.0;
    QTest::newRow("right to left") << Qt::RightToLeft << 1.0;
    QTest::newRow("letters of 200 %") << Qt::LeftToRight << 2.0;
    QTest::newRow("right to left, letters of 200 %") << Qt::RightToLeft << 2.0;
}

void TestBrowserLooks::nothingIsCutOff()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const double, scale);
    BrowserDriver driver;
    for (int i = 0; i < 4; ++i)
        driver.fixture.add(QStringLiteral("b/f/take %1.mp3").arg(i), 1'500'000);
    driver.page->setLayoutDirection(direction);
    QFont font = driver.page->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    driver.page->setFont(font);
    driver.page->resize(qRound(1000 * scale), qRound(600 * scale));
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 4);
    driver.page->ensurePolished();

    // Buttons keep room for their words, and all is inside the page.
    const QList<QWidget *> widgets = driver.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(driver.page.get()) || widget->size().isEmpty())
            continue;
        const QRect place(widget->mapTo(driver.page.get(), QPoint()), widget->size());
        if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
            QVERIFY2(driver.page->rect().contains(place), qPrintable(button->text()));
            QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                     qPrintable(button->text()));
            QVERIFY2(button->height() >= button->fontMetrics().height(), qPrintable(button->text()));
        }
    }
    // Every column has room for its title and for what stands in it.
    const BrowserView *view = driver.page->view();
    for (int column = 0; column < FolderModel::ColumnCount; ++column) {
        const QRect section(view->columnViewportPosition(column), 0, view->columnWidth(column), 20);
        QVERIFY2(view->viewport()->rect().intersects(section), qPrintable(QString::number(column)));
        const QRect room = BrowserDelegate::cellRoom(section, column, direction);
        const QString title = driver.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(view->header()->fontMetrics().horizontalAdvance(title) <= room.width(), qPrintable(title));
        const QString text = driver.model()->index(0, column).data().toString();
        if (column != FolderModel::NameColumn)
            QVERIFY2(view->fontMetrics().horizontalAdvance(text) <= room.width(), qPrintable(text));
    }
    QVERIFY(view->visualRect(driver.model()->index(0, 0)).height() >= view->fontMetrics().height());
}

void TestBrowserLooks::rightToLeftIsMirrored()
{
    BrowserDriver driver;
    driver.fixture.add(QStringLiteral("b/f/take.mp3"), 1'500'000);
    driver.page->setLayoutDirection(Qt::RightToLeft);
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    BrowserView *view = driver.page->view();
    // The name's column is the rightmost, and its letters begin at its right edge.
    QVERIFY(view->columnViewportPosition(FolderModel::NameColumn) >
            view->columnViewportPosition(FolderModel::StateColumn));
    const QRect name = view->visualRect(driver.model()->index(0, FolderModel::NameColumn));
    const QImage image = grab(*view->viewport());
    QVERIFY(isDrawn(image, QRect(name.right() - 120, name.top() + 4, 110, name.height() - 8)));
    QVERIFY(!isDrawn(image, QRect(name.left() + 4, name.top() + 4, 60, name.height() - 8)));
    // So do the breadcrumbs.
    auto *crumbs = driver.page->findChild<Breadcrumbs *>();
    const QImage path = grab(*crumbs);
    QVERIFY(isDrawn(path, QRect(crumbs->width() - 40, 2, 38, crumbs->height() - 4)));
    QVERIFY(!isDrawn(path, QRect(2, 2, 40, crumbs->height() - 4)));
}

void TestBrowserLooks::strangeNamesAreShownToTheLetter_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << QStringLiteral("<img src=x><b>bold<b>&amp;.mp3");
    QTest::newRow("right-to-left override")
        << QStringLiteral("holiday") + rightToLeftOverride + QStringLiteral("3pm.exe");
    QTest::newRow("emoji") << QStringLiteral("🎧 drive-in 🇪🇺 👩‍👩‍👧.mp3");
    QTest::newRow("line break") << QStringLiteral("one\ntwo\ttabs.mp3");
    QTest::newRow("300 letters") << QString(300, u'W') + QStringLiteral(".mp3");
    QTest::newRow("Hebrew") << QStringLiteral("שלום עולם.mp3");
}

void TestBrowserLooks::strangeNamesAreShownToTheLetter()
{
    QFETCH(const QString, name);
    BrowserDriver driver;
    driver.fixture.add(QStringLiteral("b/f/") + name, 1000);
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    const QModelIndex index = driver.model()->index(0, FolderModel::NameColumn);
    const auto isSafe = [](const QString &text) {
        return !text.contains(rightToLeftOverride) && !text.contains(u'\t') && !text.contains(QStringLiteral("one\n"));
    };
    // In the table, to a screen reader and in the tooltip.
    QVERIFY(isSafe(index.data().toString()));
    QVERIFY(isSafe(index.data(Qt::AccessibleTextRole).toString()));
    const QString tip = index.data(Qt::ToolTipRole).toString();
    QVERIFY(isSafe(tip));
    QVERIFY(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<b>")));
    // What is edited is the name as it is: nothing is lost by opening the editor.
    QCOMPARE(index.data(Qt::EditRole).toString(), name);
    // In the inspector and in dialogs.
    Inspector inspector(driver.fixture.context());
    inspector.setSelection(BrowserDriver::account, BrowserDriver::folder, {driver.model()->infoAt(0)});
    inspector.resize(300, 600);
    inspector.show();
    RemoveDialog removal({driver.model()->infoAt(0)}, QStringLiteral("From the cloud."));
    removal.setAttribute(Qt::WA_DeleteOnClose, false);
    ConflictDialog conflict(name, QStringLiteral("f"), {}, 0);
    conflict.setAttribute(Qt::WA_DeleteOnClose, false);
    for (QWidget *window : std::initializer_list<QWidget *>{&inspector, &removal, &conflict}) {
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(isSafe(label->text()), qPrintable(label->text()));
        }
    }
    // No name makes a window wider than a screen.
    QVERIFY2(removal.sizeHint().width() < 1000, qPrintable(QString::number(removal.sizeHint().width())));
    QVERIFY2(conflict.sizeHint().width() < 1000, qPrintable(QString::number(conflict.sizeHint().width())));
    QVERIFY(inspector.minimumSizeHint().width() < 400);
    QVERIFY(!grab(*driver.page).isNull());
}

void TestBrowserLooks::longNamesLeaveTheColumnsAlone()
{
    BrowserDriver driver;
    driver.fixture.add(QStringLiteral("b/f/a.mp3"));
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    const BrowserView *view = driver.page->view();
    const int before = view->columnViewportPosition(FolderModel::KindColumn);
    const int height = view->visualRect(driver.model()->index(0, 0)).height();
    driver.fixture.add(QStringLiteral("b/f/") + QString(300, u'W'));
    driver.page->refresh();
    QTRY_COMPARE(driver.model()->rowCount(), 2);
    QCOMPARE(view->columnViewportPosition(FolderModel::KindColumn), before);
    QCOMPARE(view->visualRect(driver.model()->index(1, 0)).height(), height);
    QCOMPARE(driver.page->width(), 900);
    // As a place to be, too.
    driver.show(BrowserDriver::folder.childFolder(QString(300, u'W')));
    QCOMPARE(driver.page->width(), 900);
    QVERIFY(driver.page->minimumSizeHint().width() <= 900);
}

void TestBrowserLooks::aScreenReaderFindsTheFiles()
{
    BrowserDriver driver;
    driver.fixture.add(QStringLiteral("b/f/Low Tide.mp3"), 15'600'000);
    driver.show();
    QTRY_COMPARE(driver.model()->rowCount(), 1);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(driver.page->view());
    QVERIFY(table);
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Files"));
    QVERIFY(table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, FolderModel::NameColumn);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Low Tide.mp3"));
    QAccessibleInterface *size = table->tableInterface()->cellAt(0, FolderModel::SizeColumn);
    QCOMPARE(size->text(QAccessible::Name), driver.model()->index(0, FolderModel::SizeColumn).data().toString());
    // An icon alone has a word, too.
    QAccessibleInterface *state = table->tableInterface()->cellAt(0, FolderModel::StateColumn);
    QCOMPARE(state->text(QAccessible::Name), QStringLiteral("In the cloud"));
    for (const QString &text : {QStringLiteral("New folder"), QStringLiteral("Upload")}) {
        const QAbstractButton *button = BrowserDriver::button(driver.page.get(), text);
        QVERIFY2(button, qPrintable(text));
        QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button))->text(QAccessible::Name),
                 text);
    }
}

void TestBrowserLooks::theInspectorFitsLongTitles()
{
    BrowserFixture fixture;
    Inspector inspector(fixture.context());
    inspector.resize(300, 600);
    inspector.show();
    ObjectInfo object = listedObject(QStringLiteral("b/f/a1e2c3d4-0001-4a00-8b00-000000000001-and-more-and-more.mp3"));
    object.etag = QString(200, u'0');
    inspector.setSelection(BrowserDriver::account, BrowserDriver::folder, {object});
    auto *title = inspector.findChild<QWidget *>(QStringLiteral("title"));
    QVERIFY(title);
    QTRY_VERIFY(title->width() > 0 && title->width() <= 300);
    QVERIFY(title->mapTo(&inspector, QPoint(title->width(), 0)).x() <= inspector.width());
    // Shortened; the whole of it is one hover away.
    QTRY_VERIFY(
        title->toolTip().contains(QStringLiteral("a1e2c3d4-0001-4a00-8b00-000000000001-and-more-and-more.mp3")));
}

QTEST_MAIN(TestBrowserLooks)
#include "tst_browserlooks.moc"
