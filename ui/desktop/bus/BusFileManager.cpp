#include "ui/desktop/bus/BusFileManager.h"

#include "ui/desktop/bus/BusConnection.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

constexpr int patienceMs = 5000; ///< A file manager may have to be started first.

} // namespace

BusFileManager::BusFileManager(BusConnection *session, Open openFolder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_openFolder(std::move(openFolder))
{
}

void BusFileManager::showFiles(const QStringList &paths)
{
    QStringList uris;
    QStringList folders;
    for (const QString &path : paths) {
        uris.append(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
        folders.append(QFileInfo(path).path());
    }
    folders.removeDuplicates();
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                                       u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    message << uris << QString();
    const auto answered = [this, folders](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ErrorMessage)
            return;
        for (const QString &folder : folders)
            m_openFolder(QUrl::fromLocalFile(folder));
    };
    m_session->call(this, message, answered, patienceMs);
}

} // namespace bucketdeck

#include "moc_BusFileManager.cpp"
