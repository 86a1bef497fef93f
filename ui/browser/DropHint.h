#pragma once

#include <QWidget>

namespace bucketdeck {

/// The dashed invitation below the last row: "Drop audio or folders here to upload to chapter-02". Takes no events.
class DropHint final : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent);

    void setFolderName(const QString &name);
    /// Something that can be dropped hovers over the table.
    void setHot(bool hot);
    /// Stands in `room` where that has space for it.
    void place(const QRect &room);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_before;
    QString m_name;
    QString m_after;
    bool m_hot = false;
    bool m_wanted = false;
};

} // namespace bucketdeck
