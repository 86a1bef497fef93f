#include "tests/server/Listing.h"

#include <algorithm>
#include <limits>

namespace bucketdeck::practice {

namespace {

constexpr size_t kKept = 8;

std::vector<ListEntry> walkAll(const ListScope &scope)
{
    return Listing::walk(scope, {}, std::numeric_limits<size_t>::max());
}

/// A folder in an order by time carries the times of what is in it [301].
void dateFolders(const ListScope &scope, std::vector<ListEntry> &entries, bool latest)
{
    for (ListEntry &entry : entries) {
        if (entry.row)
            continue;
        ListScope inside = scope;
        inside.prefix = entry.name;
        inside.folders = false;
        for (const ListEntry &content : walkAll(inside)) {
            const auto pick = [latest](qint64 a, qint64 b) {
                return a == 0 ? b : latest ? std::max(a, b) : std::min(a, b);
            };
            entry.created = pick(entry.created, content.created);
            entry.updated = pick(entry.updated, content.updated);
        }
    }
}

bool before(const ListEntry &a, const ListEntry &b, ListOrder order)
{
    if (order == ListOrder::CaseInsensitive && a.sortKey != b.sortKey)
        return a.sortKey < b.sortKey;
    if (order == ListOrder::Created && a.created != b.created)
        return a.created < b.created;
    if (order == ListOrder::Updated && a.updated != b.updated)
        return a.updated < b.updated;
    return a.name < b.name;
}

} // namespace

ListScope ListScope::of(const BucketRow *bucket, const Principal &who, const QByteArray &prefix, bool folders)
{
    ListScope scope{bucket, prefix, folders, {}, {}};
    if (who.role == Principal::Role::Anonymous)
        scope.bucket = nullptr;
    if (who.role == Principal::Role::User) {
        scope.low = who.userId.toUtf8() + '/';
        scope.high = Listing::after(scope.low, true);
    }
    return scope;
}

QByteArray Listing::after(const QByteArray &name, bool isFolder)
{
    // '0' is the byte after '/': past all that is in the folder.
    return isFolder ? name.chopped(1) + '0' : name + '\0';
}

std::vector<ListEntry> Listing::walk(const ListScope &scope, const QByteArray &from, size_t most)
{
    std::vector<ListEntry> entries;
    if (!scope.bucket)
        return entries;
    const auto &objects = scope.bucket->objects;
    auto it = objects.lower_bound(std::max({scope.prefix, scope.low, from}));
    while (it != objects.end() && entries.size() < most) {
        const QByteArray &key = it->first;
        if (!key.startsWith(scope.prefix) || (!scope.high.isEmpty() && !(key < scope.high)))
            break;
        const qsizetype slash = scope.folders ? key.indexOf('/', scope.prefix.size()) : -1;
        if (slash >= 0) {
            const QByteArray folder = key.left(slash + 1);
            entries.push_back({folder, nullptr, 0, 0, {}});
            it = objects.lower_bound(after(folder, true));
        } else {
            entries.push_back({key, &it->second, it->second.created, it->second.updated, {}});
            ++it;
        }
    }
    return entries;
}

const std::vector<ListEntry> &Listing::sorted(const ListScope &scope, ListOrder order, bool descending,
                                              bool foldersFirst)
{
    const QByteArray bucket = scope.bucket ? scope.bucket->id.toUtf8() : QByteArray();
    const QByteArray flags = QByteArray::number(int(order)) + (scope.folders ? 'd' : 'f') + (descending ? '-' : '+') +
                             (foldersFirst ? '1' : '0');
    const QByteArray key = bucket + '\n' + scope.low + '\n' + scope.prefix + '\n' + flags;
    for (const auto &kept : m_kept) {
        if (kept->key == key && kept->revision == m_store.revision())
            return kept->entries;
    }
    std::erase_if(m_kept, [&](const auto &kept) { return kept->revision != m_store.revision(); });
    if (m_kept.size() >= kKept)
        m_kept.erase(m_kept.begin());

    std::vector<ListEntry> entries = walkAll(scope);
    if (order == ListOrder::CaseInsensitive) {
        for (ListEntry &entry : entries)
            entry.sortKey = entry.name.mid(scope.prefix.size()).toLower();
    } else if (order != ListOrder::Bytes && !foldersFirst) {
        dateFolders(scope, entries, descending);
    }
    std::sort(entries.begin(), entries.end(), [=](const ListEntry &a, const ListEntry &b) {
        if (foldersFirst && !a.row != !b.row)
            return !a.row;
        return descending ? before(b, a, order) : before(a, b, order);
    });
    m_kept.push_back(std::make_unique<Kept>(Kept{key, m_store.revision(), std::move(entries)}));
    return m_kept.back()->entries;
}

} // namespace bucketdeck::practice
