#include "ui/style/DeckStyle.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace bucketdeck {
namespace {

constexpr double radius = 6;
constexpr int scrollBarExtent = 10;

void drawGround(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, double width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(fill);
    const double half = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

bool hasVisibleFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(option->palette);
    QColor fill = option->palette.color(QPalette::Button);
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        fill = colors.hover.darker(104);
    else if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled))
        fill = colors.hover;
    const bool focus = hasVisibleFocus(option) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
    drawGround(painter, option->rect, fill, focus ? colors.accent : colors.border, focus ? 1.6 : 1);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(option->palette);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor frame = hasVisibleFocus(option) ? colors.accent : colors.track;
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

void drawScrollBar(const QStyleOptionSlider *bar, const QRect &handle, QPainter *painter)
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

void drawSpinBox(const QStyleOptionSpinBox *box, const QRect &up, const QRect &down, QPainter *painter)
{
    const ThemeColors &colors = Theme::colors(box->palette);
    const bool focus = hasVisibleFocus(box);
    drawGround(painter, box->rect, box->palette.color(QPalette::Button), focus ? colors.accent : colors.border,
               focus ? 1.6 : 1);
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

} // namespace

DeckStyle::DeckStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void DeckStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget))
        widget->setWindowFlag(Qt::NoDropShadowWindowHint, false);
}

int DeckStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeckStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Menu_SubMenuPopupDelay:
        return 120;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect DeckStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // Room between the round frame and the text.
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -5, 0) : rect;
}

QSize DeckStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {wanted.width() + 12, qMax(wanted.height(), 30)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {wanted.width(), qMax(wanted.height(), 30)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return line ? wanted : QSize(wanted.width() + 12, qMax(wanted.height(), 28));
    }
    default:
        return wanted;
    }
}

void DeckStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const ThemeColors &colors = Theme::colors(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // The field inside a spin box stands on the box's own ground.
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return;
        if (!frame || frame->lineWidth <= 0)
            break;
        const bool focus = hasVisibleFocus(option);
        const QColor fill = option->palette.color(QPalette::Button);
        drawGround(painter, option->rect, fill, focus ? colors.accent : colors.border, focus ? 1.6 : 1);
        return;
    }
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_FrameFocusRect:
        return; // Each control shows its focus in its own frame.
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, colors.base);
        painter->setPen(colors.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors.raised);
        painter->setPen(colors.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeckStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const ThemeColors &colors = Theme::colors(option->palette);
    if (element == CE_MenuItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            painter->fillRect(QRect(option->rect.left() + 8, option->rect.center().y(), option->rect.width() - 16, 1),
                              colors.border);
            return;
        }
        // A quiet row under the pointer instead of a block of accent colour; the rest is Fusion's.
        QStyleOptionMenuItem calm(*item);
        if (option->state.testFlag(State_Selected) && option->state.testFlag(State_Enabled))
            drawGround(painter, option->rect.adjusted(2, 0, -2, 0), colors.hover, colors.hover);
        calm.state &= ~State_Selected;
        QProxyStyle::drawControl(element, &calm, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, colors.base);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colors.border);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.palette.setColor(QPalette::ButtonText, colors.secondaryText);
            quiet.palette.setColor(QPalette::WindowText, colors.secondaryText);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeckStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(box, subControlRect(control, option, SC_SpinBoxUp, widget),
                        subControlRect(control, option, SC_SpinBoxDown, widget), painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeckStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_SpinBox) {
        // Wide enough to be hit, inside the round frame.
        const QRect whole = option->rect;
        const QRect buttons(whole.right() - 25, whole.top() + 2, 24, whole.height() - 4);
        const auto mirrored = [&](const QRect &place) { return visualRect(option->direction, whole, place); };
        switch (part) {
        case SC_SpinBoxUp:
            return mirrored(buttons.adjusted(0, 0, 0, -buttons.height() / 2));
        case SC_SpinBoxDown:
            return mirrored(buttons.adjusted(0, buttons.height() / 2, 0, 0));
        case SC_SpinBoxEditField:
            return mirrored(whole.adjusted(6, 2, -28, -2));
        default:
            return whole;
        }
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the whole length is for the handle.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle = qMax(static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                      qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)));
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect place = lying ? QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height())
                                  : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent);
        return visualRect(bar->direction, bar->rect, place);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace bucketdeck

#include "moc_DeckStyle.cpp"
