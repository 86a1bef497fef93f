#include "ui/account/FormField.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bucketdeck {

FormField::FormField(const QString &name, QLineEdit *edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_label(new QLabel(name, this))
    , m_note(new QLabel(this))
{
    m_edit->setParent(this);
    m_label->setBuddy(m_edit);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::smallFont(font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FormField::clearProblem);
    showNote();
}

FormField::FormField(const QString &name, QWidget *parent)
    : FormField(name, new QLineEdit, parent)
{
}

QString FormField::text() const
{
    return m_edit->text().trimmed();
}

void FormField::setText(const QString &text)
{
    m_edit->setText(text);
    clearProblem();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FormField::makeSecret()
{
    m_isSecret = true;
    m_edit->setEchoMode(QLineEdit::Password);
    QAction *eye = m_edit->addAction(Icons::get(QStringLiteral("eye"), Theme::colors(palette()).secondaryText),
                                     QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setToolTip(tr("Show the password"));
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(Icons::get(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"),
                                Theme::colors(palette()).secondaryText));
        eye->setToolTip(shown ? tr("Hide the password") : tr("Show the password"));
    });
}

void FormField::clearSecret()
{
    if (m_isSecret)
        m_edit->clear();
}

void FormField::showProblem(const QString &words)
{
    m_problem = words;
    showNote();
    m_edit->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormField::clearProblem()
{
    if (m_problem.isEmpty())
        return;
    m_problem.clear();
    showNote();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showNote();
}

void FormField::showNote()
{
    const ThemeColors &colors = Theme::colors(palette());
    const QString words = m_problem.isEmpty() ? m_hint : m_problem;
    QPalette ink = m_note->palette();
    ink.setColor(QPalette::WindowText, m_problem.isEmpty() ? colors.secondaryText : colors.danger);
    if (m_note->palette().color(QPalette::WindowText) != ink.color(QPalette::WindowText))
        m_note->setPalette(ink);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    // Read out with the field's name.
    m_edit->setAccessibleDescription(words);
}

} // namespace bucketdeck

#include "moc_FormField.cpp"
