#pragma once

#include <QAbstractButton>

namespace bucketdeck {

/// One chip of a ChipBar.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    /// Text and number.
    [[nodiscard]] QString label() const;

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QString countText() const;

    int m_count = -1; ///< Not counted.
};

} // namespace bucketdeck
