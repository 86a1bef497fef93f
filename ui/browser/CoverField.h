#pragma once

#include <QImage>
#include <QLabel>

namespace bucketdeck {

/// A small square with a cover in it, or words where there is none. A picture can be dropped on it.
class CoverField final : public QLabel
{
    Q_OBJECT

public:
    explicit CoverField(QWidget *parent = nullptr);

    /// Null: `words` in place of one.
    void showCover(const QImage &image, const QString &words);

Q_SIGNALS:
    void fileDropped(const QString &path);

private:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace bucketdeck
