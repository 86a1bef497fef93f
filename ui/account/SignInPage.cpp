#include "ui/account/SignInPage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bucketdeck {

QVBoxLayout *SignInPage::makeColumn()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

QLabel *SignInPage::makeText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

bool looksLikeAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1 && !text.contains(u' ');
}

} // namespace bucketdeck

#include "moc_SignInPage.cpp"
