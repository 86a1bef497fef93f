#pragma once

#include "ui/style/TableHeader.h"

namespace bucketdeck {

/// Quiet column titles with a line below and the arrow of the order beside the word.
class BrowserHeader final : public TableHeader
{
    Q_OBJECT

public:
    explicit BrowserHeader(QWidget *parent = nullptr);

private:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace bucketdeck
