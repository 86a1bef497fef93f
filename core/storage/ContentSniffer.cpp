#include "core/storage/ContentSniffer.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMimeDatabase>

#include <fcntl.h>

namespace bucketdeck {
namespace {

constexpr qint64 headBytes = qint64{16} * 1024;
constexpr QLatin1StringView unknownType("application/octet-stream");

QString webSpelling(const QString &type)
{
    // The desktop's names for what browsers and servers call otherwise.
    static const QHash<QString, QString> names = {
        {QStringLiteral("audio/x-wav"), QStringLiteral("audio/wav")},
        {QStringLiteral("audio/vnd.wave"), QStringLiteral("audio/wav")},
        {QStringLiteral("audio/x-flac"), QStringLiteral("audio/flac")},
        {QStringLiteral("audio/x-vorbis+ogg"), QStringLiteral("audio/ogg")},
        {QStringLiteral("audio/x-opus+ogg"), QStringLiteral("audio/ogg")},
        {QStringLiteral("audio/x-flac+ogg"), QStringLiteral("audio/ogg")},
        {QStringLiteral("audio/x-speex+ogg"), QStringLiteral("audio/ogg")},
        {QStringLiteral("audio/x-m4a"), QStringLiteral("audio/mp4")},
        {QStringLiteral("audio/m4a"), QStringLiteral("audio/mp4")},
        {QStringLiteral("audio/x-mp3"), QStringLiteral("audio/mpeg")},
        {QStringLiteral("application/x-zerosize"), QString(unknownType)},
    };
    return names.value(type, type);
}

QByteArray headOf(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    QFile file;
    if (descriptor < 0 ||
        !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return {};
    return file.read(headBytes);
}

} // namespace

QString contentTypeOfFile(const QString &path)
{
    const QMimeDatabase types;
    const QMimeType byName = types.mimeTypeForFile(QFileInfo(path).fileName(), QMimeDatabase::MatchExtension);
    const QByteArray head = headOf(path);
    const QMimeType byContent = head.isEmpty() ? QMimeType() : types.mimeTypeForData(head);
    const bool contentTells = byContent.isValid() && !byContent.isDefault() && byContent.name() != u"text/plain" &&
                              // The name knows better which document a container holds (a .docx is a zip file).
                              !(byName.isValid() && byName.inherits(byContent.name()));
    if (contentTells)
        return webSpelling(byContent.name());
    if (byName.isValid() && !byName.isDefault())
        return webSpelling(byName.name());
    return byContent.isValid() ? webSpelling(byContent.name()) : QString(unknownType);
}

} // namespace bucketdeck
