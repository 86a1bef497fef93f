#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bucketdeck {

/// One step of signing in: what it asks, and what its button says. The dialog around it has the button, the way back
/// and the message for what belongs to no field.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString heading() const = 0;
    /// Empty: this step has no button to go on.
    [[nodiscard]] virtual QString submitText() const { return {}; }
    [[nodiscard]] virtual QString busyText() const { return {}; }
    /// Return was pressed, or the button. What is wrong is said beside its field.
    virtual void submit() {}
    /// The step is shown: the focus goes where typing begins.
    virtual void enter() {}
    /// True: it was said beside a field.
    virtual bool showProblem(const Error &) { return false; }

Q_SIGNALS:
    /// The button's text has changed.
    void changed();

protected:
    /// The column that a step's parts stand in.
    [[nodiscard]] QVBoxLayout *makeColumn();
    /// A paragraph of plain text; secondary ink.
    [[nodiscard]] QLabel *makeText(const QString &text = {});
};

/// "a@b" is as much as can be known without asking the server.
[[nodiscard]] bool looksLikeAddress(const QString &text);

} // namespace bucketdeck
