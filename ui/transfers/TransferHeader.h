#pragma once

#include "ui/style/TableHeader.h"

namespace bucketdeck {

/// The columns' names, each over what stands below it.
class TransferHeader final : public TableHeader
{
    Q_OBJECT

public:
    explicit TransferHeader(QWidget *parent = nullptr);

private:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace bucketdeck
