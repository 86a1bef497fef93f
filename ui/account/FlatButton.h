#pragma once

#include <QPushButton>

namespace bucketdeck {

/// Words that can be pressed, without a frame: the lesser ways on ("Forgot your password?").
class FlatButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit FlatButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bucketdeck
