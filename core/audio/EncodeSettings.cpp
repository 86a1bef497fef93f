#include "core/audio/EncodeSettings.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

const QString lossyMark = QStringLiteral("+lossy");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::EncodeSettings)
};

QString nameOf(EncodeCodec codec)
{
    switch (codec) {
    case EncodeCodec::Flac:
        return QStringLiteral("flac");
    case EncodeCodec::Opus:
        return QStringLiteral("opus");
    case EncodeCodec::Mp3:
        break;
    }
    return QStringLiteral("mp3");
}

bool isInRange(const EncodeSettings &settings)
{
    const int quality = settings.quality;
    switch (settings.codec) {
    case EncodeCodec::Flac:
        return quality >= 0 && quality <= 8;
    case EncodeCodec::Opus:
        return quality >= 6 && quality <= 510;
    case EncodeCodec::Mp3:
        break;
    }
    return settings.variable ? quality >= 0 && quality <= 9 : quality >= 32 && quality <= 320;
}

} // namespace

EncodeSettings EncodeSettings::usual(EncodeCodec codec)
{
    EncodeSettings settings;
    settings.codec = codec;
    settings.quality = codec == EncodeCodec::Flac ? 5 : codec == EncodeCodec::Opus ? 96 : 192;
    return settings;
}

QString EncodeSettings::toString() const
{
    return nameOf(codec) + u':' + (variable ? QStringLiteral("v") : QString()) + QString::number(quality) +
           (lossyToo ? lossyMark : QString());
}

std::optional<EncodeSettings> EncodeSettings::parse(const QString &text)
{
    QString rest = text.trimmed().toLower();
    const bool lossyToo = rest.endsWith(lossyMark);
    if (lossyToo)
        rest.chop(lossyMark.size());
    const QString name = rest.section(u':', 0, 0);
    std::optional<EncodeSettings> found;
    for (const EncodeCodec codec : {EncodeCodec::Flac, EncodeCodec::Opus, EncodeCodec::Mp3}) {
        if (name == nameOf(codec))
            found = usual(codec);
    }
    if (!found)
        return std::nullopt;
    found->lossyToo = lossyToo;
    if (rest.contains(u':')) {
        QString quality = rest.section(u':', 1);
        found->variable = found->codec == EncodeCodec::Mp3 && quality.startsWith(u'v');
        if (found->variable)
            quality.remove(0, 1);
        bool isNumber = false;
        found->quality = quality.toInt(&isNumber);
        if (!isNumber || !isInRange(*found))
            return std::nullopt;
    }
    return found;
}

QString EncodeSettings::suffix() const
{
    return u'.' + nameOf(codec);
}

QString EncodeSettings::contentType() const
{
    switch (codec) {
    case EncodeCodec::Flac:
        return QStringLiteral("audio/flac");
    case EncodeCodec::Opus:
        return QStringLiteral("audio/ogg"); // As sniffContentType() calls it.
    case EncodeCodec::Mp3:
        break;
    }
    return QStringLiteral("audio/mpeg");
}

QString EncodeSettings::title() const
{
    switch (codec) {
    case EncodeCodec::Flac:
        return QStringLiteral("FLAC");
    case EncodeCodec::Opus:
        return Texts::tr("Opus, %1 kbit/s").arg(quality);
    case EncodeCodec::Mp3:
        break;
    }
    return variable ? Texts::tr("MP3, variable, V%1").arg(quality) : Texts::tr("MP3, %1 kbit/s").arg(quality);
}

} // namespace bucketdeck
