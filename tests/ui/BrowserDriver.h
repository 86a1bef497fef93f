#pragma once

#include "core/base/Clock.h"
#include "core/transfer/TransferQueue.h"
#include "tests/ui/BrowserFixture.h"
#include "ui/browser/BrowserPage.h"
#include "ui/browser/BrowserView.h"
#include "ui/browser/FolderModel.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>

namespace bucketdeck::test {

/// A shown browser page on a storage in memory with a transfer queue, and the hands to use it.
class BrowserDriver
{
public:
    inline static const QString account = QStringLiteral("fake");
    inline static const StoragePath folder{QStringLiteral("b"), QStringLiteral("f/")};

    BrowserDriver()
    {
        BrowserContext context = fixture.context();
        queue = std::make_unique<TransferQueue>(context.storage, std::make_shared<SystemClock>());
        context.transfers = queue.get();
        context.usage = usage;
        open(context);
    }
    void open(BrowserContext context)
    {
        page = std::make_unique<BrowserPage>(context);
        page->resize(900, 600);
        page->show();
    }

    void show(const StoragePath &where = folder) const { page->showFolder(account, where); }
    [[nodiscard]] FolderModel *model() const { return page->model(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < model()->rowCount(); ++row)
            shown.append(model()->infoAt(row).name());
        return shown;
    }
    [[nodiscard]] QString cell(const QString &key, int column, int role = Qt::DisplayRole) const
    {
        const int row = model()->rowOf({QStringLiteral("b"), key});
        return row < 0 ? QString() : model()->index(row, column).data(role).toString();
    }
    void selectRows(int first, int last) const
    {
        QItemSelection rows(model()->index(first, 0), model()->index(last, FolderModel::ColumnCount - 1));
        page->view()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }

    QString makeFile(const QString &name, const QByteArray &bytes) const
    {
        const QString path = files.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The temporary folder can't be written to");
        return path;
    }
    void drop(const QStringList &paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        const QPoint at(page->view()->viewport()->rect().bottomLeft() + QPoint(20, -20));
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        page->view()->takeDragEvent(&enter);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        page->view()->takeDragEvent(&dropped);
    }

    /// The button with this text (without its mnemonic) in a widget; null where there is none.
    static QAbstractButton *button(const QWidget *in, const QString &text)
    {
        const QList<QAbstractButton *> all = in->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : all) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    QTemporaryDir files;
    BrowserFixture fixture;
    std::unique_ptr<TransferQueue> queue;
    UsageMonitor *usage = nullptr;
    std::unique_ptr<BrowserPage> page;
};

} // namespace bucketdeck::test
