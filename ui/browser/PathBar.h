#pragma once

#include "core/storage/StoragePath.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;

namespace bucketdeck {

class AccentButton;
class Breadcrumbs;
class IconButton;

/// The bar above the table: back and forward, where one is, a field to filter and search, New folder and
/// Upload.
class PathBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PathBar(QWidget *parent = nullptr);

    [[nodiscard]] Breadcrumbs *crumbs() const { return m_crumbs; }
    void setHistory(bool canGoBack, bool canGoForward);
    void setWritable(bool writable);
    /// Shown without being told by filterChanged().
    void setSearchText(const QString &text);
    void focusFilter();
    /// The switch between table and projects.
    void setProjects(bool possible, bool shown);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void filterChanged(const QString &text);
    /// Enter: everywhere in the bucket.
    void searchRequested(const QString &text);
    /// Down, or Enter without a text: on to the table.
    void filterLeft();
    void newFolderRequested();
    void projectsToggled(bool shown);
    void uploadFilesRequested();
    void uploadFolderRequested();
    void uploadCompressedRequested();

private:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void tint();

    IconButton *m_back;
    IconButton *m_forward;
    Breadcrumbs *m_crumbs;
    QLineEdit *m_filter;
    QAction *m_searchIcon;
    IconButton *m_projects;
    QPushButton *m_newFolder;
    AccentButton *m_upload;
};

} // namespace bucketdeck
