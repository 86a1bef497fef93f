#pragma once

#include <QLineEdit>

namespace bucketdeck {

/// One field for the digits of a code, spaced out to be compared with a mail or a phone. Takes what people paste:
/// "123 456", "Your code: 123456", and of a mail also its whole link.
class CodeField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit CodeField(QWidget *parent = nullptr);

    /// A code of so many digits reports itself by completed(). 0: the length is unknown (a project may set 6 to 10).
    void setLength(int digits);
    /// The digits alone, or the link.
    [[nodiscard]] QString code() const { return text(); }
    /// The digits in a text, at most `most` of them.
    [[nodiscard]] static QString digitsIn(const QString &text, int most);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The last digit was typed or pasted: the answer needn't wait for Return.
    void completed(const QString &code);

private:
    void tidy();

    int m_length = 0;
};

} // namespace bucketdeck
