// The part of the inspector that speaks of folders, buckets and many objects at once.
#include "core/storage/StorageService.h"
#include "ui/inspector/DetailRows.h"
#include "ui/inspector/DisclosureButton.h"
#include "ui/inspector/Inspector.h"
#include "ui/style/Format.h"

#include <QLocale>
#include <QPushButton>

namespace bucketdeck {

void Inspector::setContents(int items, qint64 bytes, bool complete)
{
    const bool changed = m_contents.complete && complete && (m_contents.items != items || m_contents.bytes != bytes);
    m_contents = {items, bytes, complete};
    if (changed && m_counter.state() == FolderCounter::State::Done)
        m_countSoon.start(); // A bucket's own sum is another one now.
    if (m_objects.isEmpty())
        refresh();
}

void Inspector::showSeveral()
{
    qint64 bytes = 0;
    int files = 0;
    for (const ObjectInfo &info : std::as_const(m_objects)) {
        if (info.isFolder())
            continue;
        ++files;
        bytes += qMax<qint64>(0, info.size);
    }
    const int folders = static_cast<int>(m_objects.size()) - files;
    setTitle(tr("%n item(s) selected", nullptr, static_cast<int>(m_objects.size())), {});
    setChips({});
    showPeaks(false);
    QList<DetailRows::Row> rows;
    if (files > 0)
        rows.append({tr("Files"), QLocale().toString(files)});
    if (folders > 0)
        rows.append({tr("Folders"), QLocale().toString(folders)});
    if (files > 0)
        rows.append({folders > 0 ? tr("Size of files") : tr("Size"), Format::bytes(bytes)});
    m_rows->setRows(rows);
    m_moreRows->setRows({});
    m_more->hide();
    m_count->hide();
    m_edit->hide();
    m_editTags->hide();
    setActions(!m_isLocal && folders == 0, true, false);
}

void Inspector::showFolder(const StoragePath &folder)
{
    const bool selected = !m_objects.isEmpty();
    showPeaks(false);
    setChips({});
    m_more->hide();
    m_moreRows->setRows({});
    m_edit->hide();
    m_editTags->hide();
    updateCountButton();
    if (folder.bucket.isEmpty()) {
        setTitle({}, {});
        m_rows->setRows({});
        setActions(false, false, false);
        return;
    }
    setTitle(Format::safeName(m_context.titleOf(m_accountId, folder)), !folder.isBucket() ? tr("Folder")
                                                                       : m_isLocal        ? tr("On this computer")
                                                                                          : tr("Bucket"));
    QList<DetailRows::Row> rows;
    if (!selected && m_contents.items >= 0) {
        const QString items = tr("%n item(s)", nullptr, m_contents.items);
        rows.append({tr("Contents"), m_contents.complete ? items : tr("%1 so far").arg(items)});
        if (m_contents.bytes > 0)
            rows.append({tr("Size of files"), Format::bytes(m_contents.bytes)});
    }
    if (const QString counted = countText(); !counted.isEmpty())
        rows.append({selected ? tr("Contents") : tr("In all"), counted});
    if (folder.isBucket()) {
        rows.append(bucketRows(folder.bucket));
        m_edit->setText(tr("Edit bucket…"));
        m_edit->setVisible(!m_isLocal && m_bucket.id == folder.bucket && m_bucketOf == m_accountId && m_bucket.listed);
    }
    if (!folder.isBucket())
        rows.append({tr("Path"), Format::safeName(folder.toString())});
    m_rows->setRows(rows);
    setActions(false, selected, false);
}

QList<DetailRows::Row> Inspector::bucketRows(const QString &bucket)
{
    if (m_isLocal)
        return {};
    if (m_bucket.id != bucket || m_bucketOf != m_accountId) {
        askForBucket(bucket);
        return {};
    }
    if (!m_bucket.listed)
        return {{tr("Rules"), tr("Not shown to you. The project decides about each file.")}};
    const QString limit = m_bucket.sizeLimit ? tr("up to %1 a file").arg(Format::bytes(*m_bucket.sizeLimit))
                                             : tr("as large as the project allows");
    QStringList types;
    for (const QString &type : std::as_const(m_bucket.allowedTypes))
        types.append(Format::safeName(type));
    return {{tr("Access"), m_bucket.isPublic ? tr("Public: anyone with a link can read") : tr("Private")},
            {tr("File size"), limit},
            {tr("File types"), types.isEmpty() ? tr("all") : types.join(QStringLiteral(", "))}};
}

StoragePath Inspector::countedFolder() const
{
    if (m_objects.size() == 1 && m_objects.first().isFolder())
        return m_objects.first().path;
    return m_objects.isEmpty() && m_folder.isBucket() ? m_folder : StoragePath();
}

void Inspector::followCount()
{
    const StoragePath wanted = countedFolder();
    if (m_counter.folder() == wanted && m_counterOf == m_accountId) {
        if (wanted.bucket.isEmpty())
            m_countSoon.stop(); // Of what was left before it began.
        return;
    }
    m_counter.clear();
    m_countSoon.stop();
    m_counterOf = m_accountId;
    if (!wanted.bucket.isEmpty())
        m_countSoon.start(); // Not of each that one passes by with the arrow keys.
}

QString Inspector::countText() const
{
    const StoragePath wanted = countedFolder();
    if (wanted.bucket.isEmpty())
        return {};
    if (m_counter.folder() != wanted)
        return m_countSoon.isActive() ? tr("Counting…") : QString();
    const QString sum = tr("%1 · %2").arg(tr("%n item(s)", nullptr, static_cast<int>(m_counter.objects())),
                                          Format::bytes(m_counter.bytes()));
    switch (m_counter.state()) {
    case FolderCounter::State::Idle:
        return {};
    case FolderCounter::State::Counting:
        return tr("%1, counting…").arg(sum);
    case FolderCounter::State::Paused:
        return tr("%1 and more").arg(sum);
    case FolderCounter::State::Done:
        return sum;
    case FolderCounter::State::Failed:
        return tr("Not known: %1").arg(m_counter.error().userText);
    }
    return {};
}

void Inspector::updateCountButton()
{
    const bool mine = m_counter.folder() == countedFolder() && !m_counter.folder().bucket.isEmpty();
    const FolderCounter::State state = mine ? m_counter.state() : FolderCounter::State::Idle;
    m_count->setVisible(state == FolderCounter::State::Counting || state == FolderCounter::State::Paused ||
                        state == FolderCounter::State::Failed);
    m_count->setText(state == FolderCounter::State::Counting ? tr("Stop counting")
                     : state == FolderCounter::State::Paused ? tr("Count all")
                                                             : tr("Count again"));
}

void Inspector::forgetBucket()
{
    m_bucket = {};
    m_bucketOf.clear();
    m_askedFor.clear();
    refresh();
}

void Inspector::askForBucket(const QString &bucket)
{
    const std::shared_ptr<StorageService> place = storage();
    if (!place || (m_askedFor == bucket && m_bucketOf == m_accountId))
        return;
    m_askedFor = bucket;
    m_bucketOf = m_accountId;
    m_bucket = {};
    const auto answered = [this, bucket, place, accountId = m_accountId](const Result<Bucket> &found) {
        if (m_askedFor != bucket || m_bucketOf != accountId)
            return;
        m_askedFor.clear();
        if (!found)
            return; // What isn't known isn't shown; the page tells of errors.
        m_bucket = *found;
        m_bucket.id = bucket;
        refresh();
    };
    QCoro::connect(place->bucket(bucket), this, answered);
}

} // namespace bucketdeck
