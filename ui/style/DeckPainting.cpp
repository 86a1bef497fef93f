#include "ui/style/DeckPainting.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace bucketdeck {

namespace {

constexpr double radius = 6;

} // namespace

void DeckPainting::drawGround(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
                              double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(fill);
    const double half = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

bool DeckPainting::hasVisibleFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

void DeckPainting::drawButton(const QStyleOption *option, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(option->palette);
    QColor fill = option->palette.color(QPalette::Button);
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        fill = colors.hover.darker(104);
    else if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled))
        fill = colors.hover;
    const bool focus =
        DeckPainting::hasVisibleFocus(option) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
    DeckPainting::drawGround(painter, option->rect, fill, focus ? colors.accent : colors.border, focus ? 1.6 : 1);
}

void DeckPainting::drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(option->palette);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor frame = DeckPainting::hasVisibleFocus(option) ? colors.accent : colors.track;
    const QColor ground = !on ? option->palette.color(QPalette::Button) : enabled ? colors.accent : colors.track;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on ? ground : frame);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->restore();
    if (on)
        Icons::get(QStringLiteral("check"), colors.onAccent).paint(painter, option->rect.adjusted(1, 1, -1, -1));
    else if (option->state.testFlag(QStyle::State_NoChange))
        painter->fillRect(option->rect.adjusted(4, 6, -4, -6), colors.accent);
}

void DeckPainting::drawScrollBar(const QStyleOptionSlider *bar, const QRect &handle, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(bar->palette);
    if (bar->maximum <= bar->minimum)
        return;
    const bool busy = bar->state.testFlag(QStyle::State_MouseOver) || bar->state.testFlag(QStyle::State_Sunken);
    QColor fill = colors.track;
    fill.setAlphaF(busy ? 1.0F : 0.7F);
    const QRectF thumb = QRectF(handle).adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const double round = qMin(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

void DeckPainting::drawSpinBox(const QStyleOptionSpinBox *box, const QRect &up, const QRect &down, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(box->palette);
    const bool focus = DeckPainting::hasVisibleFocus(box);
    DeckPainting::drawGround(painter, box->rect, box->palette.color(QPalette::Button),
                             focus ? colors.accent : colors.border, focus ? 1.6 : 1);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect &place, QAbstractSpinBox::StepEnabledFlag step, bool upwards) {
        const bool works = box->state.testFlag(QStyle::State_Enabled) && box->stepEnabled.testFlag(step);
        QColor ink = colors.secondaryText;
        ink.setAlphaF(works ? 1.0F : 0.4F);
        const QPointF middle = QRectF(place).center() + QPointF(0, upwards ? 1 : -1);
        const double tip = upwards ? -2 : 2;
        painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(
            QPolygonF{middle + QPointF(-4, -tip), middle + QPointF(0, tip), middle + QPointF(4, -tip)});
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    arrow(up, QAbstractSpinBox::StepUpEnabled, true);
    arrow(down, QAbstractSpinBox::StepDownEnabled, false);
    painter->restore();
}

void DeckPainting::drawComboBox(const QStyleOptionComboBox *box, const QRect &arrow, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(box->palette);
    const bool enabled = box->state.testFlag(QStyle::State_Enabled);
    // A field that is typed into shows its focus always, one that is chosen from when it came by key.
    const bool focus =
        DeckPainting::hasVisibleFocus(box) && (box->editable || box->state.testFlag(QStyle::State_KeyboardFocusChange));
    const bool lit = enabled && !box->editable && (box->state & (QStyle::State_MouseOver | QStyle::State_On));
    if (box->frame)
        DeckPainting::drawGround(painter, box->rect, lit ? colors.hover : box->palette.color(QPalette::Button),
                                 focus ? colors.accent : colors.border, focus ? 1.6 : 1);
    QRect mark(0, 0, 14, 14);
    mark.moveCenter(arrow.center());
    Icons::get(QStringLiteral("chevron-down"), enabled ? colors.secondaryText : colors.faintText).paint(painter, mark);
}

void DeckPainting::drawSlider(const QStyleOptionSlider *slider, const QRect &handle, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(slider->palette);
    const bool enabled = slider->state.testFlag(QStyle::State_Enabled);
    const bool lying = slider->orientation == Qt::Horizontal;
    const QPointF middle = QRectF(handle).center();
    constexpr double thick = 4;
    const double knob = qMin(handle.width(), handle.height()) / 2.0 - 1;
    const QRectF whole(slider->rect);
    const QRectF groove = lying ? QRectF(whole.left() + 1, middle.y() - thick / 2, whole.width() - 2, thick)
                                : QRectF(middle.x() - thick / 2, whole.top() + 1, thick, whole.height() - 2);
    // The minimum is where the value says it is: at the other end for right-to-left and for most upright ones.
    QRectF filled = groove;
    if (lying && slider->upsideDown)
        filled.setLeft(middle.x());
    else if (lying)
        filled.setRight(middle.x());
    else if (slider->upsideDown)
        filled.setTop(middle.y());
    else
        filled.setBottom(middle.y());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.track);
    painter->drawRoundedRect(groove, thick / 2, thick / 2);
    if (enabled) {
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(filled, thick / 2, thick / 2);
    }
    const bool focus = DeckPainting::hasVisibleFocus(slider);
    painter->setPen(QPen(focus ? colors.accent : colors.track, focus ? 1.8 : 1));
    painter->setBrush(slider->state.testFlag(QStyle::State_Sunken) ? colors.hover
                                                                   : slider->palette.color(QPalette::Button));
    painter->drawEllipse(middle, knob, knob);
    painter->restore();
}

} // namespace bucketdeck
