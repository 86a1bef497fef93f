#include "ui/transfers/ConflictDialog.h"

#include "ui/style/AccentButton.h"
#include "ui/style/Format.h"
#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"
#include "ui/transfers/ConflictCard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &name, const QString &folder, const ConflictPlaces &places, int others,
                               QWidget *parent)
    : QDialog(parent)
    , m_existing(new ConflictCard(tr("%1, there now", "a place, such as: In the cloud").arg(places.existing), this))
    , m_incoming(new ConflictCard(places.incoming, this))
    , m_verdict(plainLabel({}, this))
    , m_note(plainLabel({}, this))
    , m_compare(new QPushButton(tr("&Compare contents"), this))
    , m_all(new QCheckBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name taken"));
    auto *heading = plainLabel(tr("“%1” is already in %2").arg(nameInSentence(name), nameInSentence(folder)), this);
    heading->setFont(Theme::headingFont(font()));
    auto *hint = plainLabel(tr("Replacing can't be undone. Keeping both gives the new file a number."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(10);
    sides->addWidget(m_existing, 1);
    sides->addWidget(m_incoming, 1);
    auto *comparison = new QHBoxLayout;
    comparison->setAlignment(Qt::AlignLeading);
    comparison->addWidget(m_compare);
    comparison->addWidget(m_verdict, 1);
    m_compare->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_compare->setAutoDefault(false);
    connect(m_compare, &QPushButton::clicked, this, &ConflictDialog::comparisonRequested);
    setSides({}, {});
    setComparison(Comparison::Impossible);

    auto *keepBoth = new AccentButton(tr("&Keep both"), this);
    keepBoth->setDefault(true);
    connect(keepBoth, &QPushButton::clicked, this, [this] { choose(ConflictChoice::KeepBoth); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(answerButton(tr("&Replace"), ConflictChoice::Replace));
    buttons->addWidget(answerButton(tr("Only if &newer"), ConflictChoice::OnlyIfNewer));
    buttons->addStretch();
    buttons->addWidget(answerButton(tr("&Skip"), ConflictChoice::Skip));
    buttons->addWidget(keepBoth);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(sides);
    column->addLayout(comparison);
    column->addWidget(m_note);
    column->addWidget(hint);
    column->addWidget(m_all);
    column->addLayout(buttons);
    setOthers(others);
    m_note->hide();
    setMinimumWidth(580); // An MD5 fits a line of each side.
}

QPushButton *ConflictDialog::answerButton(const QString &text, ConflictChoice choice)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
    return button;
}

void ConflictDialog::setOthers(int others)
{
    m_all->setText(tr("Do the same for the other %n file(s) whose name is taken", nullptr, others));
    m_all->setVisible(others > 0);
}

void ConflictDialog::setSides(const Side &existing, const Side &incoming)
{
    m_existing->setFacts(existing.size, existing.modified);
    m_incoming->setFacts(incoming.size, incoming.modified);
    const bool bothDated = existing.modified.isValid() && incoming.modified.isValid();
    m_existing->setMark(bothDated && existing.modified > incoming.modified ? tr("newer") : QString());
    m_incoming->setMark(bothDated && incoming.modified > existing.modified ? tr("newer") : QString());
}

void ConflictDialog::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void ConflictDialog::setComparison(Comparison comparison, double share)
{
    m_compare->setVisible(comparison == Comparison::Offered);
    switch (comparison) {
    case Comparison::Impossible:
    case Comparison::Offered:
        m_verdict->clear();
        break;
    case Comparison::Running:
        m_verdict->setText(tr("Comparing… %1").arg(Format::percent(share)));
        break;
    case Comparison::Failed:
        m_verdict->setText(tr("The file on this computer can't be read."));
        break;
    }
    m_verdict->setVisible(!m_verdict->text().isEmpty());
}

void ConflictDialog::setChecksums(const QString &existing, const QString &incoming)
{
    m_existing->setChecksum(tr("MD5 %1").arg(existing));
    m_incoming->setChecksum(tr("MD5 %1").arg(incoming));
    m_compare->hide();
    m_verdict->setText(existing == incoming ? tr("Both files are the same.") : tr("The contents differ."));
    m_verdict->show();
}

void ConflictDialog::choose(ConflictChoice choice)
{
    const bool all = m_all->isChecked();
    accept();
    Q_EMIT chosen(choice, all);
}

} // namespace bucketdeck

#include "moc_ConflictDialog.cpp"
