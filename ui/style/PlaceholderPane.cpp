#include "ui/style/PlaceholderPane.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

QLabel *sentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMaximumWidth(420);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PlaceholderPane::PlaceholderPane(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(sentence(this))
    , m_text(sentence(this))
    , m_button(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setFont(Theme::headingFont(font()));
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(8);
    m_column->addStretch(2);
    for (QLabel *part : {m_picture, m_title, m_text}) {
        auto *line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(part, 100);
        line->addStretch(1);
        m_column->addLayout(line);
    }
    m_column->addSpacing(8);
    m_column->addWidget(m_button, 0, Qt::AlignHCenter);
    m_column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &PlaceholderPane::buttonClicked);
}

void PlaceholderPane::addPart(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part, 0, Qt::AlignHCenter);
}

QString PlaceholderPane::text() const
{
    return m_title->text() + u'\n' + m_text->text();
}

void PlaceholderPane::setContent(const QString &icon, const QString &title, const QString &text, const QString &button)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    tint();
}

void PlaceholderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void PlaceholderPane::tint()
{
    const ThemeColors &colors = Theme::colors(palette());
    m_picture->setPixmap(Icons::get(m_icon, colors.faintText).pixmap(QSize(40, 40), devicePixelRatioF()));
    QPalette quiet = m_text->palette();
    if (quiet.color(QPalette::WindowText) == colors.secondaryText)
        return;
    quiet.setColor(QPalette::WindowText, colors.secondaryText);
    m_text->setPalette(quiet);
}

} // namespace bucketdeck

#include "moc_PlaceholderPane.cpp"
