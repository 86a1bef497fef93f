#include "ui/browser/RowFacts.h"

#include "core/audio/MediaProbe.h"
#include "core/audio/PlayQueue.h"
#include "core/audio/TrackPositions.h"
#include "core/cache/OfflineKeeper.h"
#include "ui/style/Format.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

bool hasSuffix(const QString &name, std::initializer_list<QLatin1StringView> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](QLatin1StringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

} // namespace

RowFacts::RowFacts(const BrowserContext &context)
    : m_context(context)
{
}

void RowFacts::setAccount(const QString &accountId)
{
    m_accountId = accountId;
    m_isLocal = !m_context.account || m_context.account(accountId).kind == AccountKind::Local;
}

ObjectRef RowFacts::ref(const ObjectInfo &info) const
{
    return {m_accountId, info.path, info.etag, info.size};
}

const AudioInfo *RowFacts::audio(const ObjectInfo &info) const
{
    if (!m_context.probe || info.isFolder() || !MediaProbe::isAudio(info))
        return nullptr;
    return m_context.probe->known(ref(info));
}

/// Of what isn't on its way up.
RowState RowFacts::offlineState(const ObjectInfo &info) const
{
    if (!m_context.offline)
        return RowState::Cloud;
    if (info.isFolder())
        return m_context.offline->isPinned(m_accountId, info.path) ? RowState::Kept : RowState::None;
    switch (m_context.offline->state(ref(info))) {
    case OfflineKeeper::State::NotWanted:
        break;
    case OfflineKeeper::State::Wanted:
        return m_isOutOfReach ? RowState::OutOfReach : RowState::Wanted;
    case OfflineKeeper::State::Kept:
        return RowState::Kept;
    }
    return m_isOutOfReach ? RowState::OutOfReach : RowState::Cloud;
}

RowState RowFacts::state(const ObjectInfo &info) const
{
    if (info.isFolder())
        return m_isLocal || !m_context.offline ? RowState::None : offlineState(info);
    if (m_context.transfers) {
        if (const TransferItem *upload = m_context.transfers->uploadTo(m_accountId, info.path)) {
            switch (upload->state) {
            case TransferState::Queued:
                return RowState::Queued;
            case TransferState::Hashing:
            case TransferState::Running:
            case TransferState::Verifying:
                return RowState::Uploading;
            case TransferState::Paused:
            case TransferState::Waiting:
                return RowState::Waiting;
            case TransferState::Conflict:
                return RowState::Conflict;
            case TransferState::Failed:
                return RowState::Failed;
            case TransferState::Done:
            case TransferState::Cancelled:
            case TransferState::Skipped:
                break;
            }
        }
    }
    return m_isLocal ? RowState::Local : offlineState(info);
}

int RowFacts::percent(const ObjectInfo &info) const
{
    if (!m_context.transfers)
        return -1;
    const TransferItem *upload = m_context.transfers->uploadTo(m_accountId, info.path);
    if (!upload || upload->bytesTotal <= 0)
        return -1;
    return static_cast<int>(upload->bytesDone * 100 / upload->bytesTotal);
}

bool RowFacts::isPlaying(const ObjectInfo &info) const
{
    if (!m_context.playQueue || m_context.playQueue->currentIndex() < 0)
        return false;
    const ObjectRef &current = m_context.playQueue->items().at(m_context.playQueue->currentIndex());
    return current.path == info.path && current.accountId == m_accountId;
}

double RowFacts::heardShare(const ObjectInfo &info) const
{
    if (!m_context.positions || info.isFolder())
        return -1;
    const std::optional<TrackPosition> position = m_context.positions->find(ref(info));
    return position ? position->share() : -1;
}

QString RowFacts::kindText(const ObjectInfo &info) const
{
    const AudioInfo *sound = audio(info);
    if (!sound || !sound->isValid())
        return Format::kind(info);
    if (sound->bitsPerSample > 0)
        return tr("%1 · %2-bit").arg(sound->codecName).arg(sound->bitsPerSample);
    if (sound->bitRate > 0)
        return tr("%1 · %2 kb/s").arg(sound->codecName).arg((sound->bitRate + 500) / 1000);
    return sound->codecName;
}

QString RowFacts::stateText(const ObjectInfo &info) const
{
    if (state(info) != RowState::Uploading)
        return {};
    const int done = percent(info);
    return done < 0 ? QString() : tr("%1 %").arg(QLocale().toString(done));
}

bool RowFacts::isCompressing(const ObjectInfo &info) const
{
    const TransferItem *upload = m_context.transfers ? m_context.transfers->uploadTo(m_accountId, info.path) : nullptr;
    return upload && upload->compression->isRunning();
}

QString RowFacts::heardText(const ObjectInfo &info) const
{
    const std::optional<TrackPosition> position =
        m_context.positions && !info.isFolder() ? m_context.positions->find(ref(info)) : std::nullopt;
    return position ? tr("Heard up to %1").arg(Format::clock(position->positionMs)) : QString();
}

QString RowFacts::stateDescription(const ObjectInfo &info) const
{
    switch (state(info)) {
    case RowState::None:
        return {};
    case RowState::Local:
        return tr("On this computer");
    case RowState::Cloud:
        return tr("In the cloud");
    case RowState::Wanted:
        return tr("In the cloud, soon on this computer, too");
    case RowState::Kept:
        return info.isFolder() ? tr("Its files are kept on this computer, too")
                               : tr("In the cloud, and kept on this computer");
    case RowState::OutOfReach:
        return tr("Not available offline");
    case RowState::Queued:
        return tr("Waiting for its turn to upload");
    case RowState::Uploading:
        if (isCompressing(info))
            return tr("Compressed first, then uploaded");
        return tr("Uploading %1").arg(stateText(info));
    case RowState::Waiting:
        return tr("Upload will be tried again");
    case RowState::Conflict:
        return tr("The upload asks what to do with the file that is there");
    case RowState::Failed:
        return tr("Upload failed");
    }
    return {};
}

QString RowFacts::iconName(const ObjectInfo &info)
{
    if (info.isFolder())
        return u"folder"_s;
    if (MediaProbe::isAudio(info))
        return u"music"_s;
    const QString name = info.name();
    const QString &type = info.contentType;
    if (type.startsWith("image/"_L1) ||
        hasSuffix(name, {".png"_L1, ".jpg"_L1, ".jpeg"_L1, ".webp"_L1, ".gif"_L1, ".svg"_L1}))
        return u"image"_s;
    if (hasSuffix(name, {".zip"_L1, ".gz"_L1, ".tgz"_L1, ".xz"_L1, ".zst"_L1, ".7z"_L1, ".tar"_L1, ".bz2"_L1}))
        return u"archive"_s;
    return u"document"_s;
}

} // namespace bucketdeck
