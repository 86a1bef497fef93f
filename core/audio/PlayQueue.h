#pragma once

#include "core/storage/ObjectInfo.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <vector>

namespace bucketdeck {

enum class RepeatMode { Off, One, All };

/// What plays now and what comes before and after it: plain order, no owner of sound. Its walk is the order in which it
/// is heard: that of the list, or, while it is shuffled, a permutation that begins with what was heard already. Next
/// and previous are O(1); what changes the list is linear in its length, 100,000 entries among them.
class PlayQueue final : public QObject
{
    Q_OBJECT

public:
    /// All there is to keep over a restart, besides the entries.
    struct Place
    {
        int current = -1;
        bool shuffled = false;
        RepeatMode repeat = RepeatMode::Off;

        friend bool operator==(const Place &, const Place &) = default;
    };

    using QObject::QObject;

    /// Begins anew with these and asks for `current` to be played.
    void setItems(const QList<ObjectRef> &items, int current);
    /// As setItems(), but nothing is asked to be played.
    void restore(const QList<ObjectRef> &items, const Place &place);
    void append(const QList<ObjectRef> &items);
    /// Right behind what plays now, shuffled or not.
    void playNext(const QList<ObjectRef> &items);
    /// In any order; what is gone among them is what plays: then the next one takes its place.
    void remove(QList<int> rows);
    /// `rows` come to stand together, in the order of the list, before what is at `before` now (count(): at the end).
    void move(QList<int> rows, int before);
    void clear();

    [[nodiscard]] const QList<ObjectRef> &items() const { return m_items; }
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int currentIndex() const { return m_current; } ///< -1: nothing.
    [[nodiscard]] ObjectRef current() const;                     ///< Empty path where nothing is.
    /// Of one entry, the same as long as it is in the list; above 0.
    [[nodiscard]] quint32 idAt(int row) const { return m_ids[static_cast<size_t>(row)]; }
    [[nodiscard]] quint32 currentId() const { return m_current < 0 ? 0 : idAt(m_current); } ///< 0: nothing.
    [[nodiscard]] Place place() const { return {m_current, m_shuffled, m_repeat}; }

    [[nodiscard]] bool hasNext() const { return step(1) >= 0; }
    [[nodiscard]] bool hasPrevious() const { return step(-1) >= 0; }
    bool next(); ///< False at the end.
    bool previous();
    /// What was played has come to its end: goes on as the repeat mode says. False where nothing follows.
    bool advance();
    /// The row that advance() leads to; -1: none.
    [[nodiscard]] int following() const { return m_repeat == RepeatMode::One ? m_current : step(1); }
    /// As advance(), where what follows is heard already: nothing is asked to be played.
    void follow();
    void jumpTo(int row);

    [[nodiscard]] bool isShuffled() const { return m_shuffled; }
    void setShuffled(bool on);
    [[nodiscard]] RepeatMode repeatMode() const { return m_repeat; }
    void setRepeatMode(RepeatMode mode);

Q_SIGNALS:
    /// Another one is current, or none; follows the change of the list that it came of.
    void currentChanged(const bucketdeck::ObjectRef &current);
    /// The current one is to be heard from its start.
    void playRequested(const bucketdeck::ObjectRef &current);
    /// The current one was removed, and this is the one in its place.
    void currentReplaced(const bucketdeck::ObjectRef &current);
    void itemsChanged(); ///< After any of the following, and where next and previous may lead elsewhere.
    void modeChanged();

    void itemsAboutToBeReset();
    void itemsReset();
    void itemsAboutToBeInserted(int first, int last);
    void itemsInserted();
    void itemsAboutToBeRemoved(int first, int last);
    void itemsRemoved();
    void itemsAboutToBeMoved();
    void itemsMoved(const std::vector<int> &newRows); ///< By the old row.

private:
    void take(const QList<ObjectRef> &items, int current);
    void insert(int row, const QList<ObjectRef> &items, bool next);
    void erase(int first, int last);
    void makeCurrent(int row);
    void setCurrent(int row);
    void makeWalk();
    void findPlace();
    /// The row that next() (1) or previous() (-1) leads to; -1: none.
    [[nodiscard]] int step(int by) const;
    [[nodiscard]] std::vector<quint32> makeIds(qsizetype count);

    QList<ObjectRef> m_items;
    std::vector<quint32> m_ids; ///< By row.
    std::vector<int> m_walk;    ///< Rows in the order in which they are heard; empty while it isn't shuffled.
    QSet<quint32> m_heard;
    int m_current = -1;
    int m_at = -1; ///< Of the current one in the walk.
    bool m_shuffled = false;
    RepeatMode m_repeat = RepeatMode::Off;
    quint32 m_lastId = 0;
};

} // namespace bucketdeck
