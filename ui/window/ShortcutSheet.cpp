#include "ui/window/ShortcutSheet.h"

#include "ui/style/Theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bucketdeck {

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(420, 520);
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](QString text, const QString &keys) {
        auto *keysLabel = new QLabel(keys, page);
        keysLabel->setFont(Theme::boldFont(font()));
        grid->addWidget(new QLabel(text.remove(u'&').remove(QStringLiteral("…")), page), row, 0);
        grid->addWidget(keysLabel, row, 1, Qt::AlignTrailing);
        ++row;
    };
    add(tr("Play or pause"), QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            add(action->text(), QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

} // namespace bucketdeck

#include "moc_ShortcutSheet.cpp"
