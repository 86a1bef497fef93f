#pragma once

#include <QListView>

namespace bucketdeck {

class ProjectsModel;

/// The projects to choose from: a click or Return takes one, Delete forgets it. As high as its rows, up to four.
class ProjectList final : public QListView
{
    Q_OBJECT

public:
    explicit ProjectList(ProjectsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QUrl &url);
    void forgetRequested(const QUrl &url);

private:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace bucketdeck
