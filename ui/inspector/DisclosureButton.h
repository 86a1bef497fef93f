#pragma once

#include <QAbstractButton>

namespace bucketdeck {

/// An arrow and a word, flush with what is above: shows or hides what is below.
class DisclosureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bucketdeck
