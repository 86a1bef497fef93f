#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/ProjectOutline.h"
#include "tests/support/StallMeter.h"
#include "tests/support/Tone.h"
#include "tests/ui/BrowserFixture.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/ProjectModel.h"
#include "ui/browser/ProjectPane.h"
#include "ui/browser/ProjectView.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketdeck;
using namespace bucketdeck::test;
using namespace Qt::StringLiterals;

namespace {

/// A page on a bucket with one project, which is shown as such.
struct Desk
{
    Desk()
    {
        fixture.add(u"b/story/chapter 10/section 1/a.mp3"_s, 30);
        fixture.add(u"b/story/chapter 2/section 1/take 10.mp3"_s, 10);
        fixture.add(u"b/story/chapter 2/section 1/take 2.mp3"_s, 20);
        fixture.add(u"b/story/chapter 2/section 1/notes.txt"_s, 5);
        fixture.add(u"b/story/chapter 2/section 1/old/take 1.mp3"_s, 1);
        fixture.add(u"b/story/chapter 2/loose.mp3"_s, 7);
        fixture.add(u"b/story/chapter 3/.emptyFolderPlaceholder"_s, 0);
    }
    void open()
    {
        BrowserContext context = fixture.context();
        context.settings = &settings;
        context.playQueue = &queue;
        page = std::make_unique<BrowserPage>(context);
        tester =
            std::make_unique<QAbstractItemModelTester>(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page->resize(1000, 700);
        page->show();
        page->showFolder(u"fake"_s, {u"b"_s, {}});
    }
    [[nodiscard]] ProjectModel *model() const { return page->projects()->model(); }
    [[nodiscard]] QModelIndex at(const QString &key) const { return model()->indexOf(StoragePath{u"b"_s, key}); }
    [[nodiscard]] QStringList namesIn(const QModelIndex &parent) const
    {
        QStringList names;
        for (int row = 0; row < model()->rowCount(parent); ++row)
            names.append(model()->index(row, 0, parent).data().toString());
        return names;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    BrowserFixture fixture;
    PlayQueue queue;
    std::unique_ptr<BrowserPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class ProjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreOfAllBelow()
    {
        ProjectOutline outline({u"b"_s, {}}, ProjectFolder::Projects);
        outline.add({listedObject(u"b/p/c 10/s/x.mp3"_s, 10), listedObject(u"b/p/c 2/s/deep/er/y.mp3"_s, 20)});
        outline.add({listedObject(u"b/p/c 2/z.txt"_s, 3), listedObject(u"b/p/c 3/.emptyFolderPlaceholder"_s, 0)});
        const ProjectFolder *project = outline.top()->folders.front().get();
        QCOMPARE(project->chapters, 3);
        QCOMPARE(project->sections, 2);
        QCOMPARE(project->files, 3);
        QCOMPARE(project->sounds, 2);
        QCOMPARE(project->bytes, 33);
        QCOMPARE(project->folders.front()->name, u"c 2"_s);
        QCOMPARE(project->folders.back()->name, u"c 10"_s);
        QCOMPARE(project->folders.front()->ownFiles, 1);

        const ObjectRef sound{u"a"_s, StoragePath::parse(u"b/p/c 10/s/x.mp3"_s), u"e10"_s, 10};
        outline.setLength(sound, 61'000);
        outline.setLength(sound, 61'000);
        QCOMPARE(project->lengthMs, 61'000);
        QCOMPARE(project->unmeasured(), 1);
        QVERIFY(ProjectModel::lengthText(*project, true).contains(u"1:01"_s));
        QVERIFY(ProjectModel::lengthText(*project, true) != ProjectModel::lengthText(*project, false));
    }

    void isSwitchedAndRemembered()
    {
        Desk desk;
        desk.open();
        QTRY_COMPARE(desk.page->model()->rowCount(), 1);
        QVERIFY(!desk.page->showsProjects());
        desk.page->action(BrowserPage::Command::ShowProjects)->trigger();
        QVERIFY(desk.page->showsProjects());
        QTRY_COMPARE(desk.namesIn({}), QStringList{u"story"_s});
        QTRY_COMPARE(desk.namesIn(desk.at(u"story/"_s)),
                     (QStringList{u"chapter 2"_s, u"chapter 3"_s, u"chapter 10"_s}));
        desk.page->showFolder(u"fake"_s, {u"b"_s, u"story/"_s});
        QVERIFY(desk.page->showsProjects());
        QTRY_COMPARE(desk.model()->rowCount(), 3);
        // The takes of a section are a table again.
        desk.page->showFolder(u"fake"_s, {u"b"_s, u"story/chapter 2/section 1/"_s});
        QVERIFY(!desk.page->showsProjects());
    }

    void opensAndPlaysByKeyboard()
    {
        Desk desk;
        desk.open();
        desk.page->setProjectsShown(true);
        ProjectView *view = desk.page->projects()->view();
        QTRY_VERIFY(desk.at(u"story/chapter 2/section 1/"_s).isValid());
        QTRY_COMPARE(desk.page->projects()->survey()->phase(), ProjectSurvey::Phase::Ready);
        view->setCurrentIndex(desk.at(u"story/"_s));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(view->isExpanded(desk.at(u"story/"_s)));
        view->expand(desk.at(u"story/chapter 2/"_s));
        view->setCurrentIndex(desk.at(u"story/chapter 2/section 1/"_s));
        QTest::keyClick(view, Qt::Key_Right);
        QTRY_COMPARE(desk.namesIn(desk.at(u"story/chapter 2/section 1/"_s)),
                     (QStringList{u"notes.txt"_s, u"old/take 1.mp3"_s, u"take 2.mp3"_s, u"take 10.mp3"_s}));
        view->setCurrentIndex(desk.at(u"story/chapter 2/section 1/take 10.mp3"_s));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(desk.queue.count(), 3);
        QCOMPARE(desk.queue.current().path.name(), u"take 10.mp3"_s);
        // A chapter with all that is in it.
        view->setCurrentIndex(desk.at(u"story/chapter 2/"_s));
        QTest::keyClick(view, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(desk.queue.count(), 4);
    }

    void followsChanges()
    {
        Desk desk;
        desk.open();
        desk.page->setProjectsShown(true);
        QTRY_COMPARE(desk.page->projects()->survey()->phase(), ProjectSurvey::Phase::Ready);
        desk.page->projects()->view()->expand(desk.at(u"story/"_s));
        desk.fixture.add(u"b/story/chapter 4/section 1/new.mp3"_s);
        Q_EMIT desk.fixture.storage->changed({u"b"_s, u"story/chapter 4/section 1/"_s});
        QTRY_VERIFY(desk.at(u"story/chapter 4/"_s).isValid());
        QVERIFY(desk.page->projects()->view()->isExpanded(desk.at(u"story/"_s)));
    }

    void lengthsAreMeasuredForWhatIsShown()
    {
        BrowserFixture fixture;
        fixture.storage->addObject({u"b"_s, u"p/c/s/one.wav"_s}, toneWav(2, 440), u"audio/wav"_s);
        fixture.storage->addObject({u"b"_s, u"p/c/s/two.wav"_s}, toneWav(3, 440), u"audio/wav"_s);
        fixture.storage->addObject({u"b"_s, u"p/c/s/broken.wav"_s}, "no sound", u"audio/wav"_s);
        MediaProbe probe{QString()};
        BrowserContext context = fixture.context();
        context.probe = &probe;
        ProjectPane pane(context);
        pane.resize(900, 600);
        pane.show();
        pane.open(u"fake"_s, {u"b"_s, {}}, ProjectFolder::Projects);
        QTRY_VERIFY(pane.survey()->outline()->top()->sounds == 3);
        QTRY_COMPARE(pane.survey()->outline()->top()->lengthMs, 5000);
        QTRY_COMPARE(pane.survey()->outline()->top()->unreadable, 1);
        QVERIFY2(pane.summary().contains(u"at least 0:05"_s), qPrintable(pane.summary()));
    }

    void tenThousandDoNotStall()
    {
        ManyObjectsThread many(10'000);
        BrowserContext context = many.context();
        ProjectPane pane(context);
        pane.resize(900, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        StallMeter meter;
        meter.restart();
        many.letTheRestCome();
        pane.open(u"many"_s, {u"big"_s, {}}, ProjectFolder::Projects);
        QTRY_COMPARE(pane.survey()->phase(), ProjectSurvey::Phase::Ready);
        QTRY_COMPARE(pane.model()->rowCount(), ProjectModel::mostFiles + 1);
        QVERIFY2(meter.longestStallMs() <= StallMeter::limitMs, qPrintable(QString::number(meter.longestStallMs())));
    }
};

QTEST_MAIN(ProjectsTest)
#include "tst_projects.moc"
