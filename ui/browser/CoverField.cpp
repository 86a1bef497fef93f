#include "ui/browser/CoverField.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace bucketdeck {
namespace {

constexpr int side = 132;

QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

CoverField::CoverField(QWidget *parent)
    : QLabel(parent)
{
    setAcceptDrops(true);
    setFixedSize(side, side);
    setFrameShape(QFrame::StyledPanel);
    setAlignment(Qt::AlignCenter);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(4);
    setForegroundRole(QPalette::PlaceholderText);
}

void CoverField::showCover(const QImage &image, const QString &words)
{
    setAccessibleName(image.isNull() ? words : tr("Cover"));
    if (image.isNull()) {
        setText(words);
        return;
    }
    const qreal scale = devicePixelRatioF();
    QPixmap pixmap =
        QPixmap::fromImage(image.scaled(contentsRect().size() * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(scale);
    setPixmap(pixmap);
}

void CoverField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CoverField::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace bucketdeck

#include "moc_CoverField.cpp"
