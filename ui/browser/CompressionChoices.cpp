#include "ui/browser/CompressionChoices.h"

#include "core/audio/LibavEncoder.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace bucketdeck {
namespace {

EncodeSettings of(EncodeCodec codec, int quality, bool variable = false)
{
    EncodeSettings settings = EncodeSettings::usual(codec);
    settings.quality = quality;
    settings.variable = variable;
    return settings;
}

/// Those that menus offer; the dialog has them all.
QList<EncodeSettings> common()
{
    return {of(EncodeCodec::Flac, 5),   of(EncodeCodec::Opus, 48),     of(EncodeCodec::Opus, 96),
            of(EncodeCodec::Opus, 160), of(EncodeCodec::Mp3, 2, true), of(EncodeCodec::Mp3, 192)};
}

} // namespace

QString CompressionChoices::codecTitle(EncodeCodec codec)
{
    switch (codec) {
    case EncodeCodec::Flac:
        return QStringLiteral("FLAC");
    case EncodeCodec::Opus:
        return QStringLiteral("Opus");
    case EncodeCodec::Mp3:
        break;
    }
    return QStringLiteral("MP3");
}

QString CompressionChoices::title(const EncodeSettings &settings)
{
    return settings.codec == EncodeCodec::Flac ? tr("FLAC, without loss") : settings.title();
}

QList<CompressionChoices::Choice> CompressionChoices::qualities(EncodeCodec codec)
{
    switch (codec) {
    case EncodeCodec::Flac:
        return {{of(codec, 0), tr("Quickest")}, {of(codec, 5), tr("Usual")}, {of(codec, 8), tr("Smallest, slower")}};
    case EncodeCodec::Opus:
        return {{of(codec, 32), tr("32 kbit/s: speech, very small")},
                {of(codec, 48), tr("48 kbit/s: speech")},
                {of(codec, 96), tr("96 kbit/s: speech and music")},
                {of(codec, 128), tr("128 kbit/s: music, good")},
                {of(codec, 160), tr("160 kbit/s: music, very good")},
                {of(codec, 256), tr("256 kbit/s: no difference to be heard")}};
    case EncodeCodec::Mp3:
        break;
    }
    return {{of(codec, 64), tr("64 kbit/s: speech, small")},
            {of(codec, 128), tr("128 kbit/s: speech and music")},
            {of(codec, 4, true), tr("V4, about 165 kbit/s: music")},
            {of(codec, 192), tr("192 kbit/s: music, good")},
            {of(codec, 2, true), tr("V2, about 190 kbit/s: music, good")},
            {of(codec, 0, true), tr("V0, about 245 kbit/s: music, very good")},
            {of(codec, 320), tr("320 kbit/s: the most that MP3 has")}};
}

void CompressionChoices::addMenu(QMenu *menu, const std::optional<EncodeSettings> &present, const Chosen &chosen)
{
    const QList<EncodeCodec> codecs = libavEncoder()->codecs();
    if (codecs.isEmpty())
        return;
    QMenu *choices = menu->addMenu(tr("Compress audio when uploading"));
    auto *group = new QActionGroup(choices);
    const auto add = [&](const QString &text, const std::optional<EncodeSettings> &settings) {
        QAction *action = choices->addAction(text);
        action->setCheckable(true);
        action->setChecked(settings == present);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, choices, [chosen, settings] { chosen(settings); });
    };
    add(tr("Off: files go as they are"), std::nullopt);
    choices->addSeparator();
    QList<EncodeSettings> offered = common();
    offered.removeIf([&codecs](const EncodeSettings &settings) { return !codecs.contains(settings.codec); });
    if (present && !offered.contains(*present))
        offered.append(*present);
    for (const EncodeSettings &settings : std::as_const(offered))
        add(title(settings), settings);
}

} // namespace bucketdeck
