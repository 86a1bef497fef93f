#include "ui/account/PictureReader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QImageReader>
#include <QtConcurrentRun>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::PictureReader)
};

constexpr int widest = 20'000; ///< Pixels; what is larger isn't a photo.
constexpr int quality = 90;

Result<QImage> read(QIODevice *device)
{
    QImageReader reader(device);
    // By what it is, not by what it is called; and turned as the camera was held.
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format == "svg" || format == "svgz" || format == "pdf" || !reader.canRead())
        return fail(ErrorKind::Unsupported,
                    Words::tr("This isn't a picture that can be read. Choose a JPEG, PNG or WebP."));
    const QSize size = reader.size();
    if (size.width() > widest || size.height() > widest)
        return fail(ErrorKind::TooLarge, Words::tr("This picture is too large. Choose a smaller one."));
    const QSize working =
        size.scaled(PictureReader::workingSide, PictureReader::workingSide, Qt::KeepAspectRatioByExpanding);
    if (size.isValid() && working.width() < size.width())
        reader.setScaledSize(working);
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::Unsupported, Words::tr("This picture is damaged or too large. Choose another."),
                    reader.errorString());
    return image;
}

Result<QImage> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalIo, Words::tr("This file can't be opened."), file.errorString());
    return read(&file);
}

Result<QImage> readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return read(&buffer);
}

} // namespace

Task<QImage> PictureReader::fromFile(QString path)
{
    const QFuture<Result<QImage>> reading = QtConcurrent::run([path] { return readFile(path); });
    co_return co_await reading;
}

Task<QImage> PictureReader::fromBytes(QByteArray bytes)
{
    const QFuture<Result<QImage>> reading = QtConcurrent::run([bytes] { return readBytes(bytes); });
    co_return co_await reading;
}

QByteArray PictureReader::encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.hasAlphaChannel())
        image.save(&buffer, "PNG");
    else
        image.save(&buffer, "JPEG", quality);
    return bytes;
}

} // namespace bucketdeck
