#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QGridLayout;

namespace bucketdeck {

/// Names and values one below the other; values can be selected and copied.
class DetailRows final : public QWidget
{
    Q_OBJECT

public:
    using Row = QPair<QString, QString>;

    explicit DetailRows(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

private:
    void changeEvent(QEvent *event) override;
    void tint();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace bucketdeck
