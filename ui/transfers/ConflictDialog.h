#pragma once

#include "core/transfer/TransferItem.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace bucketdeck {

class ConflictCard;

/// What to call the two files of one name: by where they are.
struct ConflictPlaces
{
    QString existing; ///< "In the cloud"
    QString incoming; ///< "On this computer"
};

/// A name is taken: replace, skip, keep both, or only if newer, with what is known of both files side by side. Opened
/// with open(); deletes itself when closed.
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
    /// The ways to make sure that two files of the same size are the same.
    enum class Comparison { Impossible, Offered, Running, Failed };

    /// `others` more names are taken too: with some, the answer can be given for all at once.
    ConflictDialog(const QString &name, const QString &folder, const ConflictPlaces &places, int others,
                   QWidget *parent = nullptr);

    /// As in the constructor: more may be found while this one is open.
    void setOthers(int others);
    /// What is there and what comes.
    void setSides(const Side &existing, const Side &incoming);
    /// One more thing to know before one answers; empty: none, as at first.
    void setNote(const QString &text);
    /// Impossible at first. `share` of what is read so far, while it runs.
    void setComparison(Comparison comparison, double share = 0);
    /// The MD5 of both, in hexadecimal.
    void setChecksums(const QString &existing, const QString &incoming);

Q_SIGNALS:
    /// Once; closing the dialog by Escape is no answer and emits rejected() only.
    void chosen(bucketdeck::ConflictChoice choice, bool applyToAll);
    /// The user wants to know whether the contents are the same.
    void comparisonRequested();

private:
    [[nodiscard]] QPushButton *answerButton(const QString &text, ConflictChoice choice);
    void choose(ConflictChoice choice);

    ConflictCard *m_existing;
    ConflictCard *m_incoming;
    QLabel *m_verdict;
    QLabel *m_note;
    QPushButton *m_compare;
    QCheckBox *m_all;
};

} // namespace bucketdeck
