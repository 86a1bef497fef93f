#include "ui/inspector/PreviewBox.h"

#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int tallest = 260;
constexpr int textHeight = 220;

} // namespace

PreviewBox::PreviewBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    column->addWidget(m_text);
    column->addWidget(m_note);
    clear();
}

void PreviewBox::clear()
{
    m_image = {};
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
    updateGeometry();
    update();
}

void PreviewBox::showText(const QString &text, bool cut)
{
    clear();
    m_text->setPlainText(text);
    m_text->show();
    m_note->setText(tr("Only the beginning is shown."));
    m_note->setVisible(cut);
    updateGeometry();
    update();
}

void PreviewBox::showReason(const QString &reason)
{
    clear();
    m_note->setText(reason);
    m_note->show();
    updateGeometry();
    update();
}

int PreviewBox::heightForWidth(int width) const
{
    if (m_image.isNull())
        return QWidget::heightForWidth(width);
    const QSize shown = m_image.size().scaled(QSize(width, tallest), Qt::KeepAspectRatio);
    return qMin(shown.height(), m_image.height());
}

QSize PreviewBox::sizeHint() const
{
    return m_image.isNull() ? QWidget::sizeHint() : QSize(260, heightForWidth(260));
}

void PreviewBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = m_image.size().scaled(this->size(), Qt::KeepAspectRatio).boundedTo(m_image.size());
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop, size, rect());
    painter.drawImage(place, m_image);
    painter.setPen(Theme::colors(palette()).border);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace bucketdeck

#include "moc_PreviewBox.cpp"
