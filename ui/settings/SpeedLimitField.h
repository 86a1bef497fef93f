#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace bucketdeck {

/// A number of KB or MB a second; none at all reads "Unlimited".
class SpeedLimitField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it.
    explicit SpeedLimitField(const QString &name, QWidget *parent = nullptr);

    /// Bytes a second; 0: no limit.
    [[nodiscard]] qint64 limit() const;
    void setLimit(qint64 bytesPerSecond);

Q_SIGNALS:
    void limitChanged(qint64 bytesPerSecond);

private:
    void refresh();

    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace bucketdeck
