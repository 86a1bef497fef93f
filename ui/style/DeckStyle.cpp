#include "ui/style/DeckStyle.h"

#include "ui/style/DeckPainting.h"
#include "ui/style/Theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace bucketdeck {
namespace {

constexpr int scrollBarExtent = 10;

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
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 18;
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
    case CT_ComboBox:
        return {wanted.width() + 14, qMax(wanted.height(), 30)};
    case CT_LineEdit:
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
        DeckPainting::drawButton(option, painter);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // The field inside a spin box or combo box stands on the box's own ground.
        const QWidget *box = widget ? widget->parentWidget() : nullptr;
        if (qobject_cast<const QAbstractSpinBox *>(box) || qobject_cast<const QComboBox *>(box))
            return;
        if (!frame || frame->lineWidth <= 0)
            break;
        const bool focus = DeckPainting::hasVisibleFocus(option);
        const QColor fill = option->palette.color(QPalette::Button);
        DeckPainting::drawGround(painter, option->rect, fill, focus ? colors.accent : colors.border, focus ? 1.6 : 1);
        return;
    }
    case PE_IndicatorCheckBox:
        DeckPainting::drawCheckBox(option, painter);
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
            DeckPainting::drawGround(painter, option->rect.adjusted(2, 0, -2, 0), colors.hover, colors.hover);
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
            DeckPainting::drawScrollBar(bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            DeckPainting::drawSpinBox(box, subControlRect(control, option, SC_SpinBoxUp, widget),
                                      subControlRect(control, option, SC_SpinBoxDown, widget), painter);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            DeckPainting::drawComboBox(box, subControlRect(control, option, SC_ComboBoxArrow, widget), painter);
            return;
        }
    }
    if (control == CC_Slider) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && slider->tickPosition == QSlider::NoTicks) {
            DeckPainting::drawSlider(slider, subControlRect(control, option, SC_SliderHandle, widget), painter);
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
    if (control == CC_ComboBox) {
        const QRect whole = option->rect;
        switch (part) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, whole, QRect(whole.right() - 25, whole.top(), 22, whole.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, whole, whole.adjusted(8, 2, -26, -2));
        default:
            return QProxyStyle::subControlRect(control, option, part, widget);
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
