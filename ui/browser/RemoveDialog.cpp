#include "ui/browser/RemoveDialog.h"

#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

constexpr qsizetype namedAtMost = 5;

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

int foldersIn(const QList<ObjectInfo> &objects)
{
    return static_cast<int>(
        std::count_if(objects.begin(), objects.end(), [](const ObjectInfo &o) { return o.isFolder(); }));
}

} // namespace

QString RemoveDialog::question(const QList<ObjectInfo> &objects)
{
    const int count = static_cast<int>(objects.size());
    const int folders = foldersIn(objects);
    if (count == 1)
        return folders ? tr("Delete the folder “%1” and everything in it?").arg(nameInSentence(objects.first().name()))
                       : tr("Delete “%1”?").arg(nameInSentence(objects.first().name()));
    if (folders == 0)
        return tr("Delete %n file(s)?", nullptr, count);
    if (folders == count)
        return tr("Delete %n folder(s) and everything in them?", nullptr, count);
    return tr("Delete %n item(s), and everything in the folders among them?", nullptr, count);
}

QStringList RemoveDialog::names(const QList<ObjectInfo> &objects)
{
    QStringList names;
    for (const ObjectInfo &info : objects.first(qMin(namedAtMost, objects.size()))) {
        const QString name = nameInSentence(info.name());
        names.append(info.isFolder() ? tr("%1 (folder)").arg(name) : name);
    }
    if (objects.size() > namedAtMost)
        names.append(tr("and %n more", nullptr, static_cast<int>(objects.size() - namedAtMost)));
    return names;
}

RemoveDialog::RemoveDialog(const QList<ObjectInfo> &objects, const QString &place, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Delete"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(380);
    QLabel *heading = plain(question(objects), this);
    heading->setFont(Theme::headingFont(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    if (objects.size() > 1) {
        QLabel *list = plain(names(objects).join(u'\n'), this);
        list->setContentsMargins(10, 0, 0, 0);
        column->addWidget(list);
    }
    column->addWidget(plain(place, this));
    column->addSpacing(6);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *remove = buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
    QPushButton *keep = buttons->addButton(QDialogButtonBox::Cancel);
    // Enter must not be what deletes.
    keep->setDefault(true);
    remove->setAutoDefault(false);
    QPalette red = remove->palette();
    red.setColor(QPalette::ButtonText, Theme::colors(palette()).danger);
    remove->setPalette(red);
    column->addWidget(buttons);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    keep->setFocus();
}

} // namespace bucketdeck
