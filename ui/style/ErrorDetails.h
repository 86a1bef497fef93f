#pragma once

#include "core/base/Error.h"

#include <QDialog>
#include <QList>
#include <QPair>

class QLabel;

namespace bucketdeck {

/// What is behind an error's sentence, for who wants to know or has to tell somebody: kind, status, code, request, and
/// the server's own words. One can copy all of it; nothing secret is in it.
class ErrorDetails final : public QDialog
{
    Q_OBJECT

public:
    /// A name and what it is, as "In the storage" and a path. Plain text.
    using Fact = QPair<QString, QString>;

    /// `facts` stand before what the error knows. Closing deletes the dialog.
    ErrorDetails(const Error &error, const QList<Fact> &facts, QWidget *parent);

    /// True where the error has more to tell than its sentence.
    [[nodiscard]] static bool hasMore(const Error &error);
    /// All of it as lines of text: what Copy gives.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] static QList<Fact> factsOf(const Error &error);
    void copy();
    void changeEvent(QEvent *event) override;
    void tint();

    QString m_sentence;
    QList<Fact> m_facts;
    QString m_words; ///< The error's detail.
    QList<QLabel *> m_names;
};

} // namespace bucketdeck
