#pragma once

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace bucketdeck {

/// How DeckStyle's controls are drawn, from what the style's options say and nothing else.
namespace DeckPainting {

/// The rounded ground of buttons and fields.
void drawGround(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, double width = 1);
[[nodiscard]] bool hasVisibleFocus(const QStyleOption *option);
void drawButton(const QStyleOption *option, QPainter *painter);
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider *bar, const QRect &handle, QPainter *painter);
void drawSpinBox(const QStyleOptionSpinBox *box, const QRect &up, const QRect &down, QPainter *painter);
void drawComboBox(const QStyleOptionComboBox *box, const QRect &arrow, QPainter *painter);
void drawSlider(const QStyleOptionSlider *slider, const QRect &handle, QPainter *painter);

} // namespace DeckPainting
} // namespace bucketdeck
