#include "ui/style/MessageBanner.h"

#include "ui/style/IconButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace bucketdeck {
namespace {

QColor toneColor(MessageBanner::Tone tone, const ThemeColors &colors)
{
    switch (tone) {
    case MessageBanner::Tone::Warning:
        return colors.warning;
    case MessageBanner::Tone::Error:
        return colors.danger;
    case MessageBanner::Tone::Info:
        break;
    }
    return colors.accent;
}

QString toneIcon(MessageBanner::Tone tone)
{
    switch (tone) {
    case MessageBanner::Tone::Warning:
        return QStringLiteral("warning");
    case MessageBanner::Tone::Error:
        return QStringLiteral("error");
    case MessageBanner::Tone::Info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new IconButton(QStringLiteral("close"), tr("Close this message"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBanner::actionTriggered);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void MessageBanner::showMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    tint();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBanner::text() const
{
    return m_text->text();
}

void MessageBanner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void MessageBanner::tint()
{
    const QIcon icon = Icons::get(toneIcon(m_tone), toneColor(m_tone, Theme::colors(palette())));
    m_icon->setPixmap(icon.pixmap(QSize(18, 18), devicePixelRatioF()));
    update();
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors(palette());
    QColor ground = toneColor(m_tone, colors);
    ground.setAlphaF(0.12F);
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace bucketdeck

#include "moc_MessageBanner.cpp"
