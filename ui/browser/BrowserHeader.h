#pragma once

#include <QHeaderView>

namespace bucketdeck {

/// Quiet column titles with a line below and the arrow of the order beside the word.
class BrowserHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit BrowserHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bucketdeck
