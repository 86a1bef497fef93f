#pragma once

#include <QHeaderView>

namespace bucketdeck {

/// The columns' names, each over what stands below it.
class TransferHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TransferHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bucketdeck
