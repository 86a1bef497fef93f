#pragma once

#include <QString>
#include <QStringList>

namespace bucketdeck {

/// Finds names by parts of them, as people type: several words, each of which has to be in the name, in any order;
/// upper and lower case, accents and the two ways to write them (composed or not) make no difference.
class NameMatcher final
{
public:
    NameMatcher() = default;
    explicit NameMatcher(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); } ///< Every name matches.
    [[nodiscard]] bool matches(const QString &name) const;

private:
    [[nodiscard]] static QString folded(const QString &text);

    QStringList m_words;
};

} // namespace bucketdeck
