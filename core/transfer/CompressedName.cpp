#include "core/transfer/CompressedName.h"

#include <QStringList>

#include <algorithm>

namespace bucketdeck {
namespace {

/// Of the name, with its dot; empty where it ends in none of a sound file's.
QString audioSuffix(const QString &name)
{
    static const QStringList suffixes = {
        QStringLiteral(".wav"),  QStringLiteral(".wave"), QStringLiteral(".aif"), QStringLiteral(".aiff"),
        QStringLiteral(".aifc"), QStringLiteral(".flac"), QStringLiteral(".mp3"), QStringLiteral(".m4a"),
        QStringLiteral(".m4b"),  QStringLiteral(".mp4"),  QStringLiteral(".aac"), QStringLiteral(".ogg"),
        QStringLiteral(".oga"),  QStringLiteral(".opus"), QStringLiteral(".wma"), QStringLiteral(".caf")};
    for (const QString &suffix : suffixes) {
        if (name.size() > suffix.size() && name.endsWith(suffix, Qt::CaseInsensitive))
            return name.last(suffix.size());
    }
    return {};
}

} // namespace

QString compressedName(const QString &name, const EncodeSettings &settings)
{
    return name.chopped(audioSuffix(name).size()) + settings.suffix();
}

QString uncompressedName(const QString &name, const QString &sourceName, const EncodeSettings &settings)
{
    if (!name.endsWith(settings.suffix()))
        return name;
    return name.chopped(settings.suffix().size()) + audioSuffix(sourceName);
}

bool mayBeCompressed(const QString &contentType, const EncodeSettings &settings)
{
    if (contentType == u"audio/wav" || contentType == u"audio/aiff")
        return true;
    if (contentType == u"audio/flac")
        return settings.codec != EncodeCodec::Flac;
    return settings.lossyToo && (contentType.startsWith(u"audio/") || contentType == u"application/ogg");
}

} // namespace bucketdeck
