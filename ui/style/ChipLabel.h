#pragma once

#include <QLabel>

namespace bucketdeck {

/// A short fact on a quiet rounded ground: "44.1 kHz".
class ChipLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ChipLabel(const QString &text = {}, QWidget *parent = nullptr);

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bucketdeck
