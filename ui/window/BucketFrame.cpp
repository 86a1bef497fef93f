#include "ui/window/BucketFrame.h"

#include "ui/style/AccentButton.h"
#include "ui/style/MessageBanner.h"
#include "ui/style/Theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {

void layOutBucketDialog(QDialog *dialog, MessageBanner *banner, const QString &heading, QWidget *content,
                        AccentButton *doIt)
{
    dialog->setMinimumWidth(460);
    auto *title = new QLabel(heading, dialog);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(Theme::headingFont(dialog->font()));
    auto *cancel = new QPushButton(QCoreApplication::translate("bucketdeck::BucketFrame", "Cancel"), dialog);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(doIt);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(22, 18, 22, 16);
    inside->setSpacing(14);
    inside->addWidget(title);
    inside->addWidget(content);
    inside->addStretch();
    inside->addLayout(buttons);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banner);
    column->addLayout(inside, 1);
}

} // namespace bucketdeck
