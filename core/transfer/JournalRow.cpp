#include "core/transfer/JournalRow.h"

#include <QVariant>

#include <array>

namespace bucketdeck {
namespace {

// Words instead of numbers: the enums may be put in another order.
constexpr std::array kinds = {
    std::pair(TransferKind::Upload, "upload"), std::pair(TransferKind::Download, "download"),
    std::pair(TransferKind::Move, "move"),     std::pair(TransferKind::Copy, "copy"),
    std::pair(TransferKind::Remove, "remove"),
};
constexpr std::array states = {
    std::pair(TransferState::Queued, "queued"),      std::pair(TransferState::Hashing, "hashing"),
    std::pair(TransferState::Running, "running"),    std::pair(TransferState::Waiting, "waiting"),
    std::pair(TransferState::Paused, "paused"),      std::pair(TransferState::Conflict, "conflict"),
    std::pair(TransferState::Verifying, "checking"), std::pair(TransferState::Done, "done"),
    std::pair(TransferState::Failed, "failed"),      std::pair(TransferState::Cancelled, "cancelled"),
    std::pair(TransferState::Skipped, "skipped"),
};
constexpr std::array choices = {
    std::pair(ConflictChoice::Ask, "ask"),
    std::pair(ConflictChoice::Replace, "replace"),
    std::pair(ConflictChoice::Skip, "skip"),
    std::pair(ConflictChoice::KeepBoth, "keep-both"),
    std::pair(ConflictChoice::OnlyIfNewer, "only-if-newer"),
};
constexpr std::array columnNames = {
    "position",     "kind",       "state",        "account",       "bucket",        "key",         "target_bucket",
    "target_key",   "local_path", "content_type", "cache_control", "resume_token",  "bytes_total", "bytes_done",
    "units_total",  "units_done", "on_conflict",  "sent_bucket",   "sent_key",      "source_size", "source_modified",
    "queued",       "started",    "finished",     "retry_at",      "attempts",      "error_kind",  "error_text",
    "error_detail", "batch",      "batch_id",     "compression",   "calls_at_once",
};

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Names>
auto valueOf(const Names &names, const QString &wanted) -> std::optional<decltype(names[0].first)>
{
    for (const auto &[value, name] : names) {
        if (wanted == QLatin1StringView(name))
            return value;
    }
    return std::nullopt;
}

/// NULL and "" are different things to SQLite, and a QString that is null would be stored as the former.
QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

QVariant toVariant(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

ErrorKind errorKind(const QString &name)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Protocol); ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == name)
            return static_cast<ErrorKind>(kind);
    }
    return ErrorKind::Protocol;
}

} // namespace

QStringList JournalRow::columns()
{
    QStringList names;
    for (const char *name : columnNames)
        names.append(QString::fromLatin1(name));
    return names;
}

void JournalRow::bind(QSqlQuery &query, int first, const TransferItem &item)
{
    const bool failed = !item.error->userText.isEmpty() || item.state == TransferState::Failed;
    int at = first;
    query.bindValue(at++, item.position);
    query.bindValue(at++, nameOf(kinds, item.kind));
    query.bindValue(at++, nameOf(states, item.state));
    query.bindValue(at++, notNull(item.accountId));
    query.bindValue(at++, notNull(item.remote.bucket));
    query.bindValue(at++, notNull(item.remote.key));
    query.bindValue(at++, notNull(item.target->bucket));
    query.bindValue(at++, notNull(item.target->key));
    query.bindValue(at++, notNull(item.localPath));
    query.bindValue(at++, notNull(item.contentType));
    query.bindValue(at++, notNull(*item.cacheControl));
    query.bindValue(at++, item.resumeToken.isEmpty() ? QVariant() : QVariant(item.resumeToken));
    query.bindValue(at++, item.bytesTotal);
    query.bindValue(at++, item.bytesDone);
    query.bindValue(at++, item.unitsTotal);
    query.bindValue(at++, item.unitsDone);
    query.bindValue(at++, nameOf(choices, item.onConflict));
    query.bindValue(at++, notNull(item.sentAs->bucket));
    query.bindValue(at++, notNull(item.sentAs->key));
    query.bindValue(at++, item.sourceSize);
    query.bindValue(at++, toVariant(item.sourceModified));
    query.bindValue(at++, toVariant(item.queued));
    query.bindValue(at++, toVariant(item.started));
    query.bindValue(at++, toVariant(item.finished));
    query.bindValue(at++, toVariant(item.retryAt));
    query.bindValue(at++, item.attempts);
    query.bindValue(at++, failed ? errorKindName(item.error->kind) : QLatin1String(""));
    query.bindValue(at++, notNull(item.error->userText));
    query.bindValue(at++, notNull(item.error->detail));
    query.bindValue(at++, notNull(item.batch));
    query.bindValue(at++, static_cast<qint64>(item.batchId));
    query.bindValue(at++, notNull(item.compression->toText()));
    query.bindValue(at++, item.callsAtOnce);
}

std::optional<TransferItem> JournalRow::read(const QSqlQuery &query)
{
    TransferItem item;
    int at = 0;
    const auto text = [&] { return query.value(at++).toString(); };
    const auto number = [&] { return query.value(at++).toLongLong(); };
    const auto time = [&] { return toTime(query.value(at++)); };
    item.journalRow = number();
    item.position = number();
    const auto kind = valueOf(kinds, text());
    const auto state = valueOf(states, text());
    item.accountId = text();
    item.remote.bucket = text();
    item.remote.key = text();
    StoragePath target{text(), {}};
    target.key = text();
    item.localPath = text();
    item.contentType = text();
    if (const QString rule = text(); !rule.isEmpty())
        item.cacheControl = rule;
    item.resumeToken = query.value(at++).toByteArray();
    item.bytesTotal = number();
    item.bytesDone = number();
    item.unitsTotal = number();
    item.unitsDone = number();
    const auto choice = valueOf(choices, text());
    StoragePath sentAs{text(), {}};
    sentAs.key = text();
    item.sourceSize = number();
    item.sourceModified = time();
    item.queued = time();
    item.started = time();
    item.finished = time();
    item.retryAt = time();
    item.attempts = static_cast<int>(number());
    const QString errorName = text();
    const QString errorText = text();
    const QString errorDetail = text();
    item.batch = text();
    item.batchId = static_cast<quint64>(number());
    const Compression compression = Compression::fromText(text());
    item.callsAtOnce = static_cast<int>(number());
    if (!kind || !state || !choice)
        return std::nullopt;
    item.kind = *kind;
    item.state = *state;
    item.onConflict = *choice;
    if (!target.bucket.isEmpty())
        item.target = target;
    if (!sentAs.key.isEmpty())
        item.sentAs = sentAs;
    if (!errorName.isEmpty())
        item.error = makeError(errorKind(errorName), errorText, errorDetail);
    if (compression.isWanted())
        item.compression = compression;
    return item;
}

} // namespace bucketdeck
