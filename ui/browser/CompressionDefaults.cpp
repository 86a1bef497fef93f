#include "ui/browser/CompressionDefaults.h"

#include "core/audio/LibavEncoder.h"

#include <QSettings>
#include <QUrl>

namespace bucketdeck {
namespace {

/// A slash would open a group of the settings.
QString keyOf(const QString &accountId, const QString &bucket)
{
    return QStringLiteral("accounts/%1/compress/%2")
        .arg(accountId, QString::fromLatin1(QUrl::toPercentEncoding(bucket)));
}

} // namespace

std::optional<EncodeSettings> CompressionDefaults::of(const QString &accountId, const QString &bucket) const
{
    if (!m_settings)
        return std::nullopt;
    const std::optional<EncodeSettings> encode =
        EncodeSettings::parse(m_settings->value(keyOf(accountId, bucket)).toString());
    return encode && libavEncoder()->codecs().contains(encode->codec) ? encode : std::nullopt;
}

void CompressionDefaults::set(const QString &accountId, const QString &bucket,
                              const std::optional<EncodeSettings> &encode) const
{
    if (!m_settings)
        return;
    if (encode)
        m_settings->setValue(keyOf(accountId, bucket), encode->toString());
    else
        m_settings->remove(keyOf(accountId, bucket));
}

} // namespace bucketdeck
