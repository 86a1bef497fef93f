#include "ui/inspector/PreviewLoader.h"

#include "core/cache/CachedPreview.h"

#include <QSet>
#include <QStringConverter>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

constexpr QSize pictureBox(640, 480);

QString suffixOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

} // namespace

PreviewLoader::PreviewLoader(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &PreviewLoader::fetch);
}

PreviewLoader::~PreviewLoader()
{
    m_cancel.cancel();
}

bool PreviewLoader::isImage(const ObjectInfo &info)
{
    static const QSet<QString> suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"gif"_s, u"bmp"_s, u"svg"_s};
    if (info.isFolder())
        return false;
    return info.contentType.startsWith("image/"_L1) || suffixes.contains(suffixOf(info.name()));
}

bool PreviewLoader::isText(const ObjectInfo &info)
{
    static const QSet<QString> suffixes{u"txt"_s, u"md"_s,  u"markdown"_s, u"json"_s, u"csv"_s,  u"srt"_s,
                                        u"vtt"_s, u"xml"_s, u"yaml"_s,     u"yml"_s,  u"toml"_s, u"ini"_s,
                                        u"log"_s, u"sql"_s, u"cue"_s,      u"m3u"_s,  u"lrc"_s};
    static const QSet<QString> types{u"application/json"_s, u"application/xml"_s, u"application/yaml"_s,
                                     u"application/x-yaml"_s};
    if (info.isFolder() || isImage(info))
        return false;
    const QString type = info.contentType.section(u';', 0, 0).trimmed().toLower();
    return type.startsWith("text/"_L1) || types.contains(type) || suffixes.contains(suffixOf(info.name()));
}

void PreviewLoader::load(std::shared_ptr<StorageService> storage, const ObjectInfo &info, const QString &accountId,
                         std::shared_ptr<RangeCache> cache)
{
    stop();
    m_accountId = accountId;
    m_cache = std::move(cache);
    m_storage = std::move(storage);
    m_info = info;
    if (!m_storage || !canShow(info))
        return;
    m_soon.start();
}

void PreviewLoader::stop()
{
    ++m_serial;
    m_soon.stop();
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_storage.reset();
}

void PreviewLoader::fetch()
{
    if (isImage(m_info))
        fetchImage();
    else
        fetchText();
}

void PreviewLoader::fetchImage()
{
    const auto answered = [this, serial = m_serial, storage = m_storage](const Result<QImage> &image) {
        if (serial != m_serial)
            return;
        if (image)
            Q_EMIT imageReady(*image);
        else if (image.error().kind != ErrorKind::Cancelled)
            Q_EMIT nothingToShow(reasonFor(image.error()));
    };
    QCoro::connect(cachedThumbnail(m_cache, m_storage, ref(), pictureBox, m_cancel), this, answered);
}

void PreviewLoader::fetchText()
{
    if (m_info.size == 0) {
        Q_EMIT nothingToShow(tr("This file is empty."));
        return;
    }
    const auto answered = [this, serial = m_serial, storage = m_storage](const Result<QByteArray> &bytes) {
        if (serial != m_serial)
            return;
        if (!bytes) {
            if (bytes.error().kind != ErrorKind::Cancelled)
                Q_EMIT nothingToShow(reasonFor(bytes.error()));
            return;
        }
        const bool cut = bytes->size() >= textBytes && m_info.size != bytes->size();
        const Result<QString> text = textOf(*bytes);
        if (!text)
            Q_EMIT nothingToShow(text.error().userText);
        else if (text->trimmed().isEmpty())
            Q_EMIT nothingToShow(tr("There is no text in this file."));
        else
            Q_EMIT textReady(*text, cut);
    };
    QCoro::connect(firstBytes(m_cache, m_storage, ref(), textBytes, m_cancel), this, answered);
}

Result<QString> PreviewLoader::textOf(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    // Half a character at the end of what was fetched is kept back by the decoder, and no error.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Default);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return fail(
            makeError(ErrorKind::InvalidArgument, tr("This file isn’t text in UTF-8, so it can’t be shown here.")));
    return text;
}

QString PreviewLoader::reasonFor(const Error &error) const
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("This file isn’t there any more.");
    case ErrorKind::InvalidRange:
        return tr("This file is empty.");
    case ErrorKind::Unsupported:
    case ErrorKind::Corrupt:
        return tr("This picture can’t be shown.");
    case ErrorKind::TooLarge:
        return tr("This picture is too large to be shown here.");
    default:
        return error.userText;
    }
}

} // namespace bucketdeck

#include "moc_PreviewLoader.cpp"
