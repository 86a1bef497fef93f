#include "core/storage/NameMatcher.h"

#include <algorithm>

namespace bucketdeck {
namespace {

bool isPlain(QChar c)
{
    return c.unicode() < 0x80;
}

} // namespace

NameMatcher::NameMatcher(const QString &text)
    : m_words(folded(text).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool NameMatcher::matches(const QString &name) const
{
    if (m_words.isEmpty())
        return true;
    const QString plain = folded(name);
    return std::all_of(m_words.begin(), m_words.end(), [&plain](const QString &word) { return plain.contains(word); });
}

QString NameMatcher::folded(const QString &text)
{
    // Most names are ASCII, and there may be very many.
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toLower();
    const QString parted = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(parted.size());
    for (const QChar c : parted) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(c);
    }
    return bare;
}

} // namespace bucketdeck
