#include "ui/browser/TargetDialog.h"

#include "ui/style/Format.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int listedRole = Qt::UserRole + 1;

StoragePath pathOf(const QTreeWidgetItem *item)
{
    return item->data(0, pathRole).value<StoragePath>();
}

} // namespace

TargetDialog::TargetDialog(std::shared_ptr<StorageService> storage, const StoragePath &start, const QString &title,
                           const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_storage(std::move(storage))
    , m_start(start)
    , m_tree(new QTreeWidget(this))
    , m_path(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(440, 420);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Folders"));
    m_path->setAccessibleName(tr("Path of the folder"));
    m_path->setPlaceholderText(tr("bucket/folder"));
    m_path->setText(start.toString());
    m_buttons->button(QDialogButtonBox::Ok)->setText(acceptText);

    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(Theme::headingFont(font()));
    heading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 18);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(m_tree, 1);
    column->addWidget(m_path);
    column->addWidget(m_buttons);

    connect(m_tree, &QTreeWidget::itemExpanded, this, &TargetDialog::expandItem);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            m_path->setText(pathOf(item).toString());
    });
    connect(m_path, &QLineEdit::textChanged, this, &TargetDialog::checkPath);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    addBucket(start.bucket, true);
    QCoro::connect(m_storage->listBuckets(), this, [this](const Result<QList<Bucket>> &buckets) {
        if (!buckets)
            return; // The bucket one is in stands there, and any other can be typed.
        for (const Bucket &bucket : *buckets) {
            if (bucket.id != m_start.bucket)
                addBucket(bucket.id, false);
        }
    });
    checkPath();
}

void TargetDialog::setForbidden(const QList<StoragePath> &folders)
{
    m_forbidden = folders;
    checkPath();
}

StoragePath TargetDialog::folder() const
{
    StoragePath path = StoragePath::parse(m_path->text());
    if (!path.isFolder())
        path.key += u'/';
    return path;
}

void TargetDialog::checkPath()
{
    const StoragePath chosen = folder();
    const bool possible =
        !chosen.bucket.isEmpty() &&
        std::none_of(m_forbidden.begin(), m_forbidden.end(), [&](const StoragePath &f) { return f.contains(chosen); });
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(possible);
}

void TargetDialog::addBucket(const QString &bucket, bool expand)
{
    auto *item = new QTreeWidgetItem(m_tree);
    item->setData(0, pathRole, QVariant::fromValue(StoragePath{bucket, {}}));
    entitle(item);
    item->setIcon(0, Icons::get(QStringLiteral("library"), Theme::colors(palette()).secondaryText));
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    if (expand)
        item->setExpanded(true);
}

void TargetDialog::setTitleOf(const TitleOf &titleOf)
{
    m_titleOf = titleOf;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        entitle(*it);
}

void TargetDialog::entitle(QTreeWidgetItem *item) const
{
    const StoragePath folder = pathOf(item);
    item->setText(0, Format::safeName(m_titleOf ? m_titleOf(folder) : folder.name()));
    item->setToolTip(0, QStringLiteral("<span>%1</span>").arg(Format::safeName(folder.toString()).toHtmlEscaped()));
}

void TargetDialog::expandItem(QTreeWidgetItem *item)
{
    if (item->data(0, listedRole).toBool())
        return;
    item->setData(0, listedRole, true);
    list(pathOf(item), {});
}

void TargetDialog::list(const StoragePath &folder, const QString &cursor)
{
    ListRequest request;
    request.folder = folder;
    request.cursor = cursor;
    QCoro::connect(m_storage->listFolder(request), this, [this, folder](const Result<ObjectPage> &page) {
        if (page)
            takePage(folder, *page);
        else if (QTreeWidgetItem *item = itemOf(folder))
            item->setData(0, listedRole, false); // Opening it once more tries again.
    });
}

void TargetDialog::takePage(const StoragePath &folder, const ObjectPage &page)
{
    QTreeWidgetItem *parentItem = itemOf(folder);
    if (!parentItem)
        return;
    for (const ObjectInfo &info : page.entries) {
        if (!info.isFolder())
            continue;
        auto *item = new QTreeWidgetItem(parentItem);
        item->setData(0, pathRole, QVariant::fromValue(info.path));
        entitle(item);
        item->setIcon(0, Icons::get(QStringLiteral("folder"), Theme::colors(palette()).secondaryText));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        if (info.path.contains(m_start))
            item->setExpanded(true);
    }
    if (!page.isLast())
        list(folder, page.nextCursor);
    else if (parentItem->childCount() == 0)
        parentItem->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicator);
}

QTreeWidgetItem *TargetDialog::itemOf(const StoragePath &folder) const
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (pathOf(*it) == folder)
            return *it;
    }
    return nullptr;
}

} // namespace bucketdeck
