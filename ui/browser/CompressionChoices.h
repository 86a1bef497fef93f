#pragma once

#include "core/audio/EncodeSettings.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

class QMenu;

namespace bucketdeck {

/// What there is to choose from when sound is to be compressed, in the words of menus and dialogs.
class CompressionChoices
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CompressionChoices)

public:
    struct Choice
    {
        EncodeSettings settings;
        QString title; ///< Of a quality, without its codec: "96 kbit/s: music and speech".
    };

    /// From small to good; the usual one among them.
    [[nodiscard]] static QList<Choice> qualities(EncodeCodec codec);
    [[nodiscard]] static QString codecTitle(EncodeCodec codec);
    /// "FLAC, without loss", "Opus, 96 kbit/s".
    [[nodiscard]] static QString title(const EncodeSettings &settings);

    using Chosen = std::function<void(const std::optional<EncodeSettings> &settings)>;
    /// A submenu to set the default of a bucket; nothing where nothing can be encoded.
    static void addMenu(QMenu *menu, const std::optional<EncodeSettings> &present, const Chosen &chosen);
};

} // namespace bucketdeck
