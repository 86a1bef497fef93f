#pragma once

#include <QHeaderView>

namespace bucketdeck {

/// A quiet row of column titles with a line below. What a title looks like is for those that inherit.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bucketdeck
