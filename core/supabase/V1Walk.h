#pragma once

#include <QJsonArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace bucketdeck {

/// The way through a folder, or through it and all below it, by the older listing, which counts rows: what is added or
/// removed before the offset moves the rest of the folder, and naive pages repeat or skip entries. This one asks for
/// one row more, from the last one it has had: where it is still the first, nothing moved. Otherwise it steps back
/// until it finds a row that it knows (or the start), and passes over what it has had. So nothing comes twice, and
/// nothing is missing that was there from beginning to end.
///
/// All of it fits into a cursor: of each row of the folder at hand, 8 bytes.
class V1Walk
{
public:
    struct Window
    {
        QString prefix; ///< As on the wire, with closing '/'; empty for the bucket.
        int offset = 0;
        int limit = 1;
    };

    [[nodiscard]] static V1Walk ofFolder(const QString &prefix);
    /// None for what no cursor() gave.
    [[nodiscard]] static std::optional<V1Walk> fromCursor(const QString &cursor);
    [[nodiscard]] static bool isCursor(const QString &text);

    /// What to ask for, for a page of `pageSize` entries.
    [[nodiscard]] Window window(int pageSize);
    /// Whether these rows, the answer, join what came before. False: ask for window() again, it has moved back.
    [[nodiscard]] bool fits(const QJsonArray &rows);
    /// Those of the rows that are new, in order; the walk stands behind them then.
    [[nodiscard]] QJsonArray take(const QJsonArray &rows);
    /// A folder that is to be walked as well, later.
    void addFolder(const QString &prefix) { m_folders.prepend(prefix); }

    /// The folder at hand.
    [[nodiscard]] QString prefix() const { return m_folders.last(); }
    /// Empty where all was walked.
    [[nodiscard]] QString cursor() const;

private:
    using Mark = quint64;

    [[nodiscard]] static Mark markOf(const QJsonValue &row);
    [[nodiscard]] bool isKnown(const QJsonValue &row) const { return m_seen.contains(markOf(row)); }

    QStringList m_folders; ///< The last is the one at hand.
    int m_offset = 0;      ///< Where the next window begins.
    int m_pageSize = 1;
    int m_limit = 1;   ///< Of the last window.
    QSet<Mark> m_seen; ///< Rows of the folder at hand.
};

} // namespace bucketdeck
