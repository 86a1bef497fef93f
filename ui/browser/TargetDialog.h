#pragma once

#include "core/storage/StorageService.h"

#include <QDialog>

#include <functional>
#include <memory>

class QDialogButtonBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace bucketdeck {

/// Chooses a folder of an account: in a tree that lists each folder when it is opened, or by typing a path.
class TargetDialog final : public QDialog
{
    Q_OBJECT

public:
    TargetDialog(std::shared_ptr<StorageService> storage, const StoragePath &start, const QString &title,
                 const QString &acceptText, QWidget *parent = nullptr);

    using TitleOf = std::function<QString(const StoragePath &folder)>;
    /// What a folder is called here; none: its name.
    void setTitleOf(const TitleOf &titleOf);

    /// What may not be chosen: a folder can't go into itself.
    void setForbidden(const QList<StoragePath> &folders);
    [[nodiscard]] StoragePath folder() const;

private:
    void addBucket(const QString &bucket, bool expand);
    void expandItem(QTreeWidgetItem *item);
    void list(const StoragePath &folder, const QString &cursor);
    void takePage(const StoragePath &folder, const ObjectPage &page);
    void entitle(QTreeWidgetItem *item) const;
    [[nodiscard]] QTreeWidgetItem *itemOf(const StoragePath &folder) const;
    void checkPath();

    std::shared_ptr<StorageService> m_storage;
    StoragePath m_start;
    QList<StoragePath> m_forbidden;
    TitleOf m_titleOf;
    QTreeWidget *m_tree;
    QLineEdit *m_path;
    QDialogButtonBox *m_buttons;
};

} // namespace bucketdeck
