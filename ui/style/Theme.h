#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace bucketdeck {

/// The colours of one appearance. Everything that paints asks here; nothing paints with a literal colour.
struct ThemeColors
{
    QColor window; ///< Sidebar and player bar.
    QColor base;   ///< Lists.
    QColor alternateBase;
    QColor raised; ///< Inspector, strip, inputs.
    QColor text;
    QColor secondaryText;
    QColor faintText;
    QColor border;
    QColor accent;
    QColor onAccent;  ///< Text upon accent.
    QColor selection; ///< A selected row.
    QColor hover;
    QColor track; ///< The empty part of bars and waveforms.
    QColor warning;
    QColor danger;
};

enum class Appearance { System, Light, Dark };

/// Fusion with our palette, light or dark, following the desktop unless told otherwise.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Sets style, palette and font of `app`, and keeps them right when the desktop changes.
    explicit Theme(QApplication *app);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// The colours that belong to a widget's palette: pure, so painters need no pointer to the theme.
    [[nodiscard]] static const ThemeColors &colors(const QPalette &palette);
    [[nodiscard]] static QFont boldFont(const QFont &font);
    [[nodiscard]] static QFont smallFont(const QFont &font);
    [[nodiscard]] static QFont headingFont(const QFont &font);
    /// Tabular figures, for columns of numbers.
    [[nodiscard]] static QFont numberFont(const QFont &font);

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void apply();

    QApplication *m_app;
    Appearance m_appearance = Appearance::System;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_applying = false;
};

} // namespace bucketdeck
