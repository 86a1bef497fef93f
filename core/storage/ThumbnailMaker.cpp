#include "core/storage/ThumbnailMaker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QImageReader>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

namespace bucketdeck {
namespace {

constexpr int maxSide = 2500;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::ThumbnailMaker)
};

/// Pixels only, and decoders that are used on the open web every day.
bool isKnownFormat(const QByteArray &format)
{
    static constexpr std::array known = {"bmp", "gif", "ico", "jpeg", "jpg", "png", "tif", "tiff", "webp"};
    return std::any_of(known.begin(), known.end(), [&format](const char *name) { return format == name; });
}

Error noImage(const QString &name)
{
    return makeError(ErrorKind::Unsupported, Texts::tr("“%1” isn't a picture that can be shown.").arg(name));
}

Error tooLarge(const QString &name, const QString &detail)
{
    return makeError(ErrorKind::TooLarge,
                     Texts::tr("“%1” is too large for a preview. Download it to see it.").arg(name), detail);
}

/// The size to decode to: within the box, never larger than the picture; the side that is the shorter keeps a pixel.
QSize fitted(const QSize &size, QSize box, bool turned)
{
    if (turned)
        box.transpose();
    if (size.width() <= box.width() && size.height() <= box.height())
        return size;
    return size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

} // namespace

Result<void> ThumbnailMaker::checkBox(const QSize &box)
{
    if (box.width() >= 1 && box.height() >= 1 && box.width() <= maxSide && box.height() <= maxSide)
        return {};
    return fail(ErrorKind::InvalidArgument, Texts::tr("A preview can't have this size."),
                QStringLiteral("%1 x %2").arg(box.width()).arg(box.height()));
}

Result<QImage> ThumbnailMaker::makeNow(QIODevice &source, const QString &name, const QSize &box)
{
    if (source.size() > maxBytes)
        return fail(tooLarge(name, QStringLiteral("%1 bytes").arg(source.size())));
    QImageReader reader(&source);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isKnownFormat(reader.format()))
        return fail(noImage(name));
    const QSize size = reader.size();
    if (size.isEmpty())
        return fail(ErrorKind::Corrupt, Texts::tr("The picture “%1” is damaged.").arg(name), reader.errorString());
    if (qint64(size.width()) * size.height() > maxPixels)
        return fail(tooLarge(name, QStringLiteral("%1 x %2 pixels").arg(size.width()).arg(size.height())));
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    reader.setScaledSize(fitted(size, box, turned));
    QImage image = reader.read();
    if (!image.isNull())
        return image;
    // Decoders refuse what would take more memory than Qt's own limit; some formats have up to 8 bytes a pixel.
    const qint64 limit = qint64(QImageReader::allocationLimit()) * 1024 * 1024;
    if (limit > 0 && qint64(size.width()) * size.height() * 8 > limit)
        return fail(tooLarge(name, reader.errorString()));
    return fail(ErrorKind::Corrupt, Texts::tr("The picture “%1” is damaged.").arg(name), reader.errorString());
}

Task<QImage> ThumbnailMaker::make(std::shared_ptr<QIODevice> source, QString name, QSize box)
{
    if (const Result<void> checked = checkBox(box); !checked)
        co_return fail(checked.error());
    const QFuture<Result<QImage>> made =
        QtConcurrent::run([source, name, box]() -> Result<QImage> { return makeNow(*source, name, box); });
    const Result<QImage> image = co_await made;
    co_return image;
}

} // namespace bucketdeck
