#include "ui/transfers/ConflictCard.h"

#include "ui/style/ChipLabel.h"
#include "ui/style/Format.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace bucketdeck {
namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ConflictCard::ConflictCard(const QString &caption, QWidget *parent)
    : Card(parent)
    , m_size(plainLabel(this))
    , m_modified(plainLabel(this))
    , m_checksum(plainLabel(this))
    , m_mark(new ChipLabel({}, this))
{
    QLabel *title = plainLabel(this);
    title->setText(caption);
    title->setFont(Theme::smallFont(font()));
    title->setForegroundRole(QPalette::PlaceholderText);
    m_size->setFont(Theme::boldFont(font()));
    m_checksum->setFont(Theme::smallFont(font()));
    m_checksum->setForegroundRole(QPalette::PlaceholderText);
    m_checksum->setWordWrap(true);
    m_checksum->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_checksum->setFocusPolicy(Qt::NoFocus);
    QSizePolicy keepsRoom = m_mark->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(keepsRoom);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_mark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 12, 12);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_size);
    column->addWidget(m_modified);
    column->addWidget(m_checksum);
    column->addStretch(1);
    setMark({});
    setChecksum({});
    setFacts(-1, {});
}

void ConflictCard::setFacts(qint64 size, const QDateTime &modified)
{
    m_size->setText(Format::bytes(size));
    m_modified->setText(modified.isValid() ? QLocale().toString(modified.toLocalTime(), QLocale::ShortFormat)
                                           : tr("Date not known"));
}

void ConflictCard::setMark(const QString &mark)
{
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
}

void ConflictCard::setChecksum(const QString &text)
{
    m_checksum->setText(text);
    m_checksum->setVisible(!text.isEmpty());
}

} // namespace bucketdeck

#include "moc_ConflictCard.cpp"
