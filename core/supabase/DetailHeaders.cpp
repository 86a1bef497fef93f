#include "core/supabase/DetailHeaders.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace bucketdeck {
namespace {

constexpr qsizetype maxMetadataBytes = 5000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::DetailHeaders)
};

bool isHeaderValue(const QString &text)
{
    return text.size() <= 1000 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c.unicode() < 0x7f; });
}

} // namespace

QString cacheRule(const QString &written)
{
    const bool isNumber = !written.isEmpty() &&
                          std::all_of(written.begin(), written.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? u"max-age=" + written : written;
}

Result<QByteArray> metadataHeader(const QJsonObject &metadata)
{
    if (metadata.isEmpty())
        return QByteArray();
    const QByteArray json = QJsonDocument(metadata).toJson(QJsonDocument::Compact);
    if (json.size() > maxMetadataBytes)
        return fail(ErrorKind::InvalidArgument,
                    Texts::tr("The file's own details take %1 bytes, and the server takes %2. Shorten them.")
                        .arg(QLocale().toString(qint64(json.size())), QLocale().toString(qint64(maxMetadataBytes))));
    return json.toBase64();
}

Result<HeaderLines> detailHeaders(const ObjectDetails &details)
{
    HeaderLines lines;
    if (details.contentType && !details.contentType->isEmpty()) {
        if (!isHeaderValue(*details.contentType))
            return fail(ErrorKind::InvalidArgument,
                        Texts::tr("“%1” is no file type. Types look like audio/mpeg.").arg(*details.contentType));
        lines.append({"content-type", details.contentType->toUtf8()});
    }
    if (details.cacheControl && !details.cacheControl->isEmpty()) {
        if (!isHeaderValue(*details.cacheControl))
            return fail(
                ErrorKind::InvalidArgument,
                Texts::tr("“%1” can't be a cache rule. Rules look like max-age=3600.").arg(*details.cacheControl));
        lines.append({"cache-control", details.cacheControl->toUtf8()});
    }
    const Result<QByteArray> metadata = metadataHeader(details.metadata.value_or(QJsonObject()));
    if (!metadata)
        return fail(metadata.error());
    if (!metadata->isEmpty())
        lines.append({"x-metadata", *metadata});
    return lines;
}

} // namespace bucketdeck
