#pragma once

#include "core/storage/StoragePath.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace bucketdeck {

/// Where one is: the folders from the bucket down, each to be clicked. Ctrl+L or a click beside them turns it into a
/// line in which any path can be typed, also one to a bucket that no list shows.
class Breadcrumbs final : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumbs(QWidget *parent = nullptr);

    using TitleOf = std::function<QString(const StoragePath &folder)>;

    /// `titleOf` gives what a folder is called here; none: its name.
    void setFolder(const StoragePath &folder, const TitleOf &titleOf = {});
    [[nodiscard]] const StoragePath &folder() const { return m_folder; }
    void edit();
    [[nodiscard]] bool isEditing() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void folderChosen(const bucketdeck::StoragePath &folder);

private:
    struct Crumb
    {
        StoragePath folder;
        QString text; ///< As shown, perhaps shortened.
        QRect rect;
    };

    void layOut();
    void endEdit();
    void acceptEdit();
    [[nodiscard]] int crumbAt(const QPoint &position) const;
    void setHover(int crumb);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

    StoragePath m_folder;
    TitleOf m_titleOf;
    QList<Crumb> m_crumbs;
    QLineEdit *m_edit;
    int m_hover = -1;
    int m_focused = -1; ///< The crumb that the keyboard is on.
};

} // namespace bucketdeck
