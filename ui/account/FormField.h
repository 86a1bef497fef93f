#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace bucketdeck {

/// A field with its name above it, and below it a hint or, in its place, what is wrong with what was typed. The problem
/// goes as soon as it is being repaired.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// `edit` becomes a child. `name` may have a mnemonic; it is also what a screen reader says.
    FormField(const QString &name, QLineEdit *edit, QWidget *parent = nullptr);
    FormField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Without the spaces around it, which come with pasting.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Shown below the field while there is no problem.
    void setHint(const QString &hint);
    /// Dots instead of letters, with a button to see them.
    void makeSecret();
    /// Forgets a secret that was typed; other fields keep what they have.
    void clearSecret();

    /// Says what is wrong, and puts the focus there.
    void showProblem(const QString &words);
    void clearProblem();
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    void changeEvent(QEvent *event) override;
    void showNote();

    QLineEdit *m_edit;
    QLabel *m_label;
    QLabel *m_note;
    QString m_hint;
    QString m_problem;
    bool m_isSecret = false;
};

} // namespace bucketdeck
