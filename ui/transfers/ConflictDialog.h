#pragma once

#include "core/transfer/TransferItem.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace bucketdeck {

/// A name is taken: replace, skip or keep both. Opened with open(); deletes itself when closed.
class ConflictDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What is known of one of the two files; leave out what isn't.
    struct Side
    {
        qint64 size = -1;
        QDateTime modified;
    };

    /// `others` more of the same drop are taken too: with some, the answer can be given for all at once.
    ConflictDialog(const QString &name, const QString &folder, int others, QWidget *parent = nullptr);

    /// What is there and what comes, shown side by side.
    void setSides(const Side &existing, const Side &incoming);

Q_SIGNALS:
    /// Once; closing the dialog by Escape is no answer and emits rejected() only.
    void chosen(bucketdeck::ConflictChoice choice, bool applyToAll);

private:
    void choose(ConflictChoice choice);

    QLabel *m_existing;
    QLabel *m_incoming;
    QCheckBox *m_all;
};

} // namespace bucketdeck
