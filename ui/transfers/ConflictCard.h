#pragma once

#include "ui/style/Card.h"

#include <QDateTime>

class QLabel;

namespace bucketdeck {

class ChipLabel;

/// One of two files of the same name: what is known of it.
class ConflictCard final : public Card
{
    Q_OBJECT

public:
    explicit ConflictCard(const QString &caption, QWidget *parent = nullptr);

    /// Negative, null: not known.
    void setFacts(qint64 size, const QDateTime &modified);
    /// Beside the caption; empty: nothing.
    void setMark(const QString &mark);
    void setChecksum(const QString &text);

private:
    QLabel *m_size;
    QLabel *m_modified;
    QLabel *m_checksum;
    ChipLabel *m_mark;
};

} // namespace bucketdeck
