#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace bucketdeck {

class ChipButton;

/// A row of chips of which one is chosen, each with a number if there is something to count. Tab comes to the chosen
/// one, the arrow keys choose others.
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    void add(const QString &text); ///< The first is chosen.
    void setCount(int index, int count);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    /// What is written on a chip, number and all.
    [[nodiscard]] QString label(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    QList<ChipButton *> m_chips;
};

} // namespace bucketdeck
