#include "ui/style/Theme.h"

#include "ui/style/DeckStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyle>

namespace bucketdeck {
namespace {

const ThemeColors lightColors{
    .window = QColor(0xeeeff1),
    .base = QColor(0xffffff),
    .alternateBase = QColor(0xf3f4f6),
    .raised = QColor(0xf7f8fa),
    .text = QColor(0x1b1d21),
    .secondaryText = QColor(0x666b75),
    .faintText = QColor(0x8a909b),
    .border = QColor(0xdcdee3),
    .accent = QColor(0x12855a),
    .onAccent = QColor(0xffffff),
    .selection = QColor(0xdff0e9),
    .hover = QColor(0xe6e8ec),
    .track = QColor(0xb9bec8),
    .warning = QColor(0xb8741a),
    .danger = QColor(0xc0362c),
};

const ThemeColors darkColors{
    .window = QColor(0x191a1d),
    .base = QColor(0x1d1e22),
    .alternateBase = QColor(0x25272d),
    .raised = QColor(0x212428),
    .text = QColor(0xeceef1),
    .secondaryText = QColor(0x9aa0ab),
    .faintText = QColor(0x7d838e),
    .border = QColor(0x33363d),
    .accent = QColor(0x3ecf8e),
    .onAccent = QColor(0x10231b),
    .selection = QColor(0x203a30),
    .hover = QColor(0x2a2d33),
    .track = QColor(0x4a4e57),
    .warning = QColor(0xf0b43c),
    .danger = QColor(0xf07167),
};

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteFor(const ThemeColors &c, bool dark)
{
    // Buttons and fields stand out above the ground they are on, in light and in dark.
    const QColor control = dark ? c.hover : c.base;
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.alternateBase);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, control);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondaryText);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faintText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.track);
    return palette;
}

} // namespace

Theme::Theme(QApplication *app)
    : QObject(app)
    , m_app(app)
    , m_systemDark(isDarkPalette(app->palette()))
{
    app->setStyle(new DeckStyle);
    QFont font = app->font();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPointSizeF(qMax(10.0, font.pointSizeF()));
    app->setFont(font);
    apply();
    app->installEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    m_dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemDark);
    m_applying = true;
    m_app->setPalette(paletteFor(m_dark ? darkColors : lightColors, m_dark));
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform tells of a light or dark desktop by a new application palette.
    if (watched == m_app && event->type() == QEvent::ThemeChange && !m_applying) {
        m_systemDark = isDarkPalette(m_app->style()->standardPalette());
        apply();
    }
    return QObject::eventFilter(watched, event);
}

const ThemeColors &Theme::colors(const QPalette &palette)
{
    return isDarkPalette(palette) ? darkColors : lightColors;
}

QFont Theme::boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont Theme::smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

QFont Theme::headingFont(const QFont &font)
{
    QFont heading = font;
    heading.setPointSizeF(font.pointSizeF() * 1.2);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

QFont Theme::numberFont(const QFont &font)
{
    // Inter's digits are tabular enough at list sizes; other families are left as they are.
    return font;
}

} // namespace bucketdeck

#include "moc_Theme.cpp"
