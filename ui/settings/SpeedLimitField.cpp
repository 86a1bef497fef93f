#include "ui/settings/SpeedLimitField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace bucketdeck {
namespace {

// Decimal, as all sizes here.
constexpr qint64 kilobyte = 1000;
constexpr qint64 megabyte = 1000 * kilobyte;
constexpr int mostOfAUnit = 9999;

} // namespace

SpeedLimitField::SpeedLimitField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_number(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_number->setRange(0, mostOfAUnit);
    m_number->setSpecialValueText(tr("Unlimited"));
    m_number->setAccessibleName(name);
    m_number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_unit->addItem(tr("KB/s"), kilobyte);
    m_unit->addItem(tr("MB/s"), megabyte);
    m_unit->setAccessibleName(tr("Unit"));
    setFocusPolicy(m_number->focusPolicy()); // Or the key of its label leads nowhere.
    setFocusProxy(m_number);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    const auto tell = [this] {
        refresh();
        Q_EMIT limitChanged(limit());
    };
    connect(m_number, &QSpinBox::valueChanged, this, tell);
    connect(m_unit, &QComboBox::activated, this, tell);
    refresh();
}

qint64 SpeedLimitField::limit() const
{
    return m_number->value() * m_unit->currentData().toLongLong();
}

void SpeedLimitField::setLimit(qint64 bytesPerSecond)
{
    const QSignalBlocker quietNumber(m_number);
    const bool fitsMegabytes = bytesPerSecond > 0 && bytesPerSecond % megabyte == 0;
    const bool inMegabytes = fitsMegabytes || bytesPerSecond > mostOfAUnit * kilobyte;
    m_unit->setCurrentIndex(inMegabytes ? 1 : 0);
    const qint64 unit = inMegabytes ? megabyte : kilobyte;
    // Rounded up: a small limit is not none.
    const qint64 number = (qMax<qint64>(0, bytesPerSecond) + unit - 1) / unit;
    m_number->setValue(static_cast<int>(qMin<qint64>(number, mostOfAUnit)));
    refresh();
}

void SpeedLimitField::refresh()
{
    m_unit->setEnabled(m_number->value() > 0);
}

} // namespace bucketdeck

#include "moc_SpeedLimitField.cpp"
