#pragma once

#include <QPushButton>

namespace bucketdeck {

/// The one button of a place that does what one came for: filled with the accent colour.
class AccentButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit AccentButton(const QString &text, QWidget *parent = nullptr);
    /// With one of our icons before the text, kept in the colour of the text.
    AccentButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_iconName;
};

} // namespace bucketdeck
