#include "ui/transfers/ConflictDialog.h"

#include "ui/style/AccentButton.h"
#include "ui/style/Format.h"
#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

QString sideText(const ConflictDialog::Side &side)
{
    QStringList facts;
    if (side.size >= 0)
        facts.append(Format::bytes(side.size));
    if (side.modified.isValid())
        facts.append(QLocale().toString(side.modified.toLocalTime(), QLocale::ShortFormat));
    return facts.isEmpty() ? QStringLiteral("—") : facts.join(QStringLiteral(" · "));
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &name, const QString &folder, int others, QWidget *parent)
    : QDialog(parent)
    , m_existing(plainLabel({}, this))
    , m_incoming(plainLabel({}, this))
    , m_all(new QCheckBox(tr("Do the same for the other %n file(s) of this drop", nullptr, others), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name taken"));
    auto *heading = plainLabel(tr("“%1” is already in %2").arg(nameInSentence(name), nameInSentence(folder)), this);
    heading->setFont(Theme::headingFont(font()));
    auto *hint = plainLabel(tr("Replacing can't be undone. Keeping both gives the new file a number."), this);

    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(16);
    sides->addWidget(plainLabel(tr("There now"), this), 0, 0);
    sides->addWidget(m_existing, 0, 1);
    sides->addWidget(plainLabel(tr("Yours"), this), 1, 0);
    sides->addWidget(m_incoming, 1, 1);
    sides->setColumnStretch(1, 1);
    setSides({}, {});

    auto *replace = new QPushButton(tr("&Replace"), this);
    auto *skip = new QPushButton(tr("&Skip"), this);
    auto *keepBoth = new AccentButton(tr("&Keep both"), this);
    replace->setAutoDefault(false);
    skip->setAutoDefault(false);
    keepBoth->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(replace);
    buttons->addStretch();
    buttons->addWidget(skip);
    buttons->addWidget(keepBoth);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(sides);
    column->addWidget(hint);
    column->addWidget(m_all);
    column->addLayout(buttons);
    m_all->setVisible(others > 0);
    setMinimumWidth(440);

    connect(replace, &QPushButton::clicked, this, [this] { choose(ConflictChoice::Replace); });
    connect(skip, &QPushButton::clicked, this, [this] { choose(ConflictChoice::Skip); });
    connect(keepBoth, &QPushButton::clicked, this, [this] { choose(ConflictChoice::KeepBoth); });
}

void ConflictDialog::setSides(const Side &existing, const Side &incoming)
{
    m_existing->setText(sideText(existing));
    m_incoming->setText(sideText(incoming));
}

void ConflictDialog::choose(ConflictChoice choice)
{
    const bool all = m_all->isChecked();
    accept();
    Q_EMIT chosen(choice, all);
}

} // namespace bucketdeck

#include "moc_ConflictDialog.cpp"
