#pragma once

#include <QFrame>

namespace bucketdeck {

/// A rounded, bordered ground for things that belong together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bucketdeck
