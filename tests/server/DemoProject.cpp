#include "tests/server/DemoProject.h"

#include "tests/server/DemoTones.h"

#include <QDir>
#include <QMimeDatabase>

namespace bucketdeck {

using namespace Qt::StringLiterals;

void DemoProject::addBuckets()
{
    m_server.addBucket(u"audiofiles"_s, false, 50'000'000,
                       QStringList{u"audio/mpeg"_s, u"audio/mp3"_s, u"audio/wav"_s, u"audio/x-wav"_s});
    m_server.addBucket(u"story-images"_s, true);
    m_server.addBucket(u"user-documents"_s);
    m_server.addBucket(u"codebegen-projects"_s);
    m_server.setBucketsVisible(true);
}

void DemoProject::addStory(const DemoUser &user, const QString &project, int firstNote)
{
    const QString root = user.id + u'/' + project + u'/';
    const QList<std::pair<QString, double>> takes{{u"chapter-01/section-01/arrival.wav"_s, 18},
                                                  {u"chapter-01/section-02/the-stairs.wav"_s, 9},
                                                  {u"chapter-02/section-01/the-keeper.wav"_s, 42},
                                                  {u"chapter-02/section-01/the-keeper-take-2.wav"_s, 40},
                                                  {u"chapter-02/section-02/storm-warning.wav"_s, 27},
                                                  {u"chapter-02/01 The Lighthouse.wav"_s, 22},
                                                  {u"chapter-02/02 A Letter Home.wav"_s, 34},
                                                  {u"chapter-02/03 Low Tide.wav"_s, 15},
                                                  {u"chapter-02/04 What the Gulls Saw.wav"_s, 48},
                                                  {u"chapter-02/05 Harbour Song.wav"_s, 12},
                                                  {u"chapter-03/lamp-room.wav"_s, 60}};
    int seed = firstNote;
    for (const auto &[name, seconds] : takes)
        m_server.addObject(u"audiofiles"_s, root + name, DemoTones::melody(seconds, seed++), "audio/wav");
    m_server.addObject(u"audiofiles"_s, root + u"chapter-04/.emptyFolderPlaceholder"_s, {}, "application/octet-stream");
    for (int i = 0; i < 3; ++i)
        m_server.addObject(u"story-images"_s, root + u"scene-%1.png"_s.arg(i + 1), DemoTones::picture(firstNote + i),
                           "image/png");
    m_server.addObject(u"user-documents"_s, user.id + u"/documents/outline.md"_s,
                       "# The Lighthouse\n\n1. Arrival\n2. The keeper\n3. The lamp room\n\nEach chapter has its own "
                       "folder; sections are takes of one scene.\n",
                       "text/markdown");
    m_server.addObject(u"user-documents"_s, user.id + u"/documents/summary-2026-10.txt"_s,
                       "October: seven takes recorded, two of them kept.\n", "text/plain");
    m_server.addObject(u"codebegen-projects"_s, user.id + u"/weather-station/README.md"_s,
                       "# Weather station\n\nReads a barometer every minute.\n", "text/markdown");
}

void DemoProject::addAudioFrom(const DemoUser &user, const QString &folder)
{
    const QMimeDatabase types;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        const QString type = types.mimeTypeForFile(info).name();
        if (type.startsWith(u"audio/") && file.open(QIODevice::ReadOnly))
            m_server.addObject(u"audiofiles"_s, user.id + u"/imported/"_s + info.fileName(), file.readAll(),
                               type.toLatin1());
    }
}

QList<DemoUser> DemoProject::build(bool withContent, const QString &audioFolder)
{
    QList<DemoUser> users{{u"anna@example.org"_s, u"lighthouse"_s, u"a1e2c3d4-0001-4a00-8b00-00000000a11a"_s},
                          {u"ben@example.org"_s, u"harbour"_s, u"b1e2c3d4-0002-4b00-8b00-00000000be11"_s}};
    for (const DemoUser &user : users) {
        m_server.addUser(user.email, user.password, user.id);
        m_server.setQuota(user.id, 500'000'000);
    }
    // As a new project of the hosted service has it; and guests, so that there is something to try.
    m_server.setMailAutoconfirm(false);
    m_server.setAnonymousUsers(true);
    addBuckets();
    if (withContent) {
        addStory(users.at(0), u"the-lighthouse"_s, 1);
        addStory(users.at(1), u"harbour-walks"_s, 20);
    }
    if (!audioFolder.isEmpty())
        addAudioFrom(users.front(), audioFolder);
    return users;
}

} // namespace bucketdeck
