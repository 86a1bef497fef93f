#pragma once

#include <QTableView>

namespace bucketdeck {

class TransferModel;

/// The transfer list: groups fold by a click on their mark and by the arrow keys; columns give way where it is narrow.
class TransferView final : public QTableView
{
    Q_OBJECT

public:
    explicit TransferView(TransferModel *model, QWidget *parent = nullptr);

    /// Rows from and to, as they are selected: few, however many there are.
    [[nodiscard]] QList<std::pair<int, int>> selectedRanges() const;
    /// The rows that are to be seen; {0, -1}: none.
    [[nodiscard]] std::pair<int, int> shownRows() const;
    void toggle(int row);

Q_SIGNALS:
    /// The row that is current and selected has its button pressed.
    void decisionRequested();

private:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void resizeEvent(QResizeEvent *event) override;
    void fitColumns();
    [[nodiscard]] bool foldByKey(int key);

    TransferModel *m_model;
};

} // namespace bucketdeck
