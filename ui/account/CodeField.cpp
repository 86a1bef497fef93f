#include "ui/account/CodeField.h"

#include "ui/style/Theme.h"

namespace bucketdeck {
namespace {

/// The longest code that a Supabase project can be set to send.
constexpr int mostDigits = 10;
constexpr double spacing = 6;

} // namespace

CodeField::CodeField(QWidget *parent)
    : QLineEdit(parent)
{
    QFont wide = Theme::headingFont(font());
    wide.setPointSizeF(font().pointSizeF() * 1.7);
    wide.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    setFont(wide);
    setAlignment(Qt::AlignHCenter);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    // Typing, pasting, dropping and input methods all end here.
    connect(this, &QLineEdit::textEdited, this, &CodeField::tidy);
}

void CodeField::setLength(int digits)
{
    m_length = digits;
}

QString CodeField::digitsIn(const QString &text, int most)
{
    QString digits;
    for (const QChar c : text) {
        // Digits of any script: the server wants 0 to 9.
        if (c.isDigit() && digits.size() < most)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QSize CodeField::sizeHint() const
{
    const int digits = m_length > 0 ? m_length : mostDigits;
    return {fontMetrics().horizontalAdvance(QString(digits, u'0')) + 36, 46};
}

void CodeField::tidy()
{
    const int most = m_length > 0 ? m_length : mostDigits;
    // The whole link of a mail is as good as its code.
    if (m_length == 0 && text().contains(QStringLiteral("://")))
        return;
    const QString digits = digitsIn(text(), most);
    if (digits != text()) {
        const int cursor = static_cast<int>(digitsIn(text().left(cursorPosition()), most).size());
        setText(digits);
        setCursorPosition(cursor);
    }
    if (m_length == 0 || digits.size() != m_length)
        return;
    // After all who listen to the typing: an answer that is there at once would be taken for older than it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (text().size() == m_length)
                Q_EMIT completed(text());
        },
        Qt::QueuedConnection);
}

} // namespace bucketdeck

#include "moc_CodeField.cpp"
