#include "ui/inspector/PreviewBox.h"

#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int tallest = 260;
constexpr int textHeight = 220;
constexpr qsizetype longestLine = 500;

/// A line is laid out as a whole, and one of a hundred thousand letters (JSON, often) would stall the window.
QString withShortLines(const QString &text)
{
    QString broken;
    broken.reserve(text.size() + text.size() / longestLine);
    qsizetype length = 0;
    for (const QChar c : text) {
        if (length >= longestLine && !c.isLowSurrogate() && c != u'\n') {
            broken += u'\n';
            length = 0;
        }
        broken += c;
        length = c == u'\n' ? 0 : length + 1;
    }
    return broken;
}

} // namespace

PreviewBox::PreviewBox(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
{
    // The room decides on the picture, not the picture on the room.
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->setAccessibleName(tr("Preview"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::smallFont(font()));
    m_note->setMinimumWidth(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_picture);
    column->addWidget(m_text);
    column->addWidget(m_note);
    clear();
}

void PreviewBox::clear()
{
    m_image = {};
    m_picture->hide();
    m_picture->clear();
    m_text->hide();
    m_text->clear();
    m_note->hide();
    setAccessibleName({});
}

void PreviewBox::showLoading()
{
    showReason(tr("Loading the preview…"));
}

void PreviewBox::showImage(const QImage &image, const QString &name)
{
    clear();
    m_image = image;
    setAccessibleName(tr("Picture of %1").arg(Format::safeName(name)));
    m_picture->setAccessibleName(accessibleName());
    m_picture->show();
    fitPicture();
}

void PreviewBox::showText(const QString &text, bool cut)
{
    clear();
    m_text->setPlainText(withShortLines(text));
    m_text->show();
    m_note->setText(tr("Only the beginning is shown."));
    m_note->setVisible(cut);
}

void PreviewBox::showReason(const QString &reason)
{
    clear();
    m_note->setText(reason);
    m_note->show();
}

void PreviewBox::fitPicture()
{
    if (m_image.isNull())
        return;
    // As wide as there is room and not too tall, and never larger than it is.
    const QSize fits = m_image.size().scaled(QSize(qMax(1, width()), tallest), Qt::KeepAspectRatio);
    const qreal ratio = devicePixelRatioF();
    const QSize size = fits.boundedTo(m_image.size()) * ratio;
    QPixmap pixmap = QPixmap::fromImage(m_image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void PreviewBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

} // namespace bucketdeck

#include "moc_PreviewBox.cpp"
