#include "ui/style/ChipBar.h"

#include "ui/style/ChipButton.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace bucketdeck {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void ChipBar::add(const QString &text)
{
    auto *chip = new ChipButton(text, this);
    m_row->addWidget(chip);
    chip->setChecked(m_chips.isEmpty());
    m_group->addButton(chip, static_cast<int>(m_chips.size()));
    m_chips.append(chip);
}

void ChipBar::setCount(int index, int count)
{
    m_chips.at(index)->setCount(count);
}

int ChipBar::current() const
{
    return m_group->checkedId();
}

void ChipBar::setCurrent(int index)
{
    m_chips.at(index)->setChecked(true);
}

QString ChipBar::label(int index) const
{
    return m_chips.at(index)->label();
}

} // namespace bucketdeck

#include "moc_ChipBar.cpp"
