#include "core/transfer/UploadWalk.h"

#include "core/audio/EncodeEstimate.h"
#include "core/storage/KeyCodec.h"
#include "core/transfer/Amount.h"
#include "core/transfer/CompressedName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bucketdeck {
namespace {

/// Longest key that the server takes, in bytes as sent.
constexpr qsizetype longestKey = 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("bucketdeck::UploadPlan", text);
}

} // namespace

UploadWalk::UploadWalk(QStringList localPaths, StoragePath folder, std::optional<Bucket> rules,
                       UploadPlanOptions options)
    : m_dropped(std::move(localPaths))
    , m_folder(std::move(folder))
    , m_rules(std::move(rules))
    , m_options(std::move(options))
{
}

bool UploadWalk::advance(int entries, const CancelToken &cancel)
{
    for (int looked = 0; looked < entries && !cancel.isCancelled(); ++looked) {
        if (m_levels.empty()) {
            if (m_nextDropped == m_dropped.size())
                return false;
            look(QDir::cleanPath(m_dropped.at(m_nextDropped++)), m_folder, {});
            continue;
        }
        Level &level = m_levels.back();
        if (level.next == level.names.size()) {
            m_levels.pop_back();
            continue;
        }
        const QString path = level.path + u'/' + level.names.at(level.next++);
        // Looking may enter a folder, which moves the levels about in memory.
        const StoragePath target = level.target;
        const QString batch = level.batch;
        look(path, target, batch);
    }
    return true;
}

void UploadWalk::look(const QString &path, const StoragePath &parent, const QString &batch)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (name.isEmpty() || name == u"." || name == u"..") {
        refuse(path, ErrorKind::InvalidName,
               translated(QT_TRANSLATE_NOOP("bucketdeck::UploadPlan",
                                            "“%1” has no name to upload it under. Drop what is inside it instead."))
                   .arg(path));
        return;
    }
    if (isSystemLitter(name)) {
        refuse(path, ErrorKind::Unsupported,
               translated(QT_TRANSLATE_NOOP("bucketdeck::UploadPlan",
                                            "“%1” is what a system keeps for itself, and isn't uploaded."))
                   .arg(name));
        return;
    }
    if (!info.exists()) {
        refuse(path, ErrorKind::LocalIo,
               (info.isSymLink()
                    ? translated(
                          QT_TRANSLATE_NOOP("bucketdeck::UploadPlan", "“%1” is a link to something that isn't there."))
                    : translated(QT_TRANSLATE_NOOP("bucketdeck::UploadPlan",
                                                   "“%1” isn't there any more, or its name can't be read.")))
                   .arg(name));
        return;
    }
    if (info.isDir() && info.isSymLink()) {
        refuse(path, ErrorKind::Unsupported,
               translated(
                   QT_TRANSLATE_NOOP(
                       "bucketdeck::UploadPlan",
                       "“%1” is a link to a folder, and links to folders are not followed. Drop the folder itself."))
                   .arg(name));
        return;
    }
    if (info.isDir()) {
        enter(path, parent.childFolder(name), batch.isEmpty() ? name : batch);
        return;
    }
    if (!info.isFile()) {
        refuse(path, ErrorKind::Unsupported,
               translated(QT_TRANSLATE_NOOP("bucketdeck::UploadPlan", "“%1” is a device, pipe or socket, not a file."))
                   .arg(name));
        return;
    }
    QFile file(path);
    if (!info.isReadable() || !file.open(QIODevice::ReadOnly)) {
        refuse(path, ErrorKind::LocalIo,
               translated(QT_TRANSLATE_NOOP("bucketdeck::UploadPlan",
                                            "“%1” can't be read. Check its permissions and try again."))
                   .arg(name));
        return;
    }
    lookAtFile(path, file, parent.child(name), batch);
}

void UploadWalk::enter(const QString &path, const StoragePath &target, const QString &batch)
{
    const QDir dir(path);
    if (!dir.isReadable()) {
        refuse(path, ErrorKind::LocalIo,
               translated(QT_TRANSLATE_NOOP("bucketdeck::UploadPlan",
                                            "The folder “%1” can't be read. Check its permissions and try again."))
                   .arg(target.name()));
        return;
    }
    Level level{path, target, batch,
                dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name), 0};
    level.names.removeIf([](const QString &name) { return isSystemLitter(name); });
    if (m_options.hidden == HiddenFiles::LeaveOut)
        hiddenLeftOut += level.names.removeIf([](const QString &name) { return isHiddenName(name); });
    if (level.names.isEmpty())
        emptyFolders.append(target);
    else
        m_levels.push_back(std::move(level));
}

void UploadWalk::lookAtFile(const QString &path, const QFile &file, const StoragePath &target, const QString &batch)
{
    const qint64 size = file.size();
    const QString name = target.name();
    if (KeyCodec::encode(target.key).toUtf8().size() > longestKey) {
        refuse(path, ErrorKind::InvalidName,
               translated(
                   QT_TRANSLATE_NOOP(
                       "bucketdeck::UploadPlan",
                       "The name of “%1”, with its folders, is too long for the storage. Shorten it and try again."))
                   .arg(name));
        return;
    }
    PlannedUpload planned{path, target, {}, size, false, {}, {}, size, batch};
    planned.modified = file.fileTime(QFileDevice::FileModificationTime).toUTC();
    if (planCompressed(planned))
        return;
    if (m_rules && m_rules->sizeLimit && size > *m_rules->sizeLimit) {
        refuse(path, ErrorKind::TooLarge,
               translated(
                   QT_TRANSLATE_NOOP("bucketdeck::UploadPlan", "“%1” is %2, and the bucket “%3” takes files up to %4."))
                   .arg(name, exactAmount(size), target.bucket, exactAmount(*m_rules->sizeLimit)));
        return;
    }
    const QStringList allowed = m_rules ? m_rules->allowedTypes : QStringList();
    const QString type = m_options.contentType.isEmpty() ? sniffContentType(path, allowed) : m_options.contentType;
    if (!typeAllowed(type, allowed)) {
        refuse(path, ErrorKind::TypeNotAllowed,
               translated(QT_TRANSLATE_NOOP("bucketdeck::UploadPlan",
                                            "“%1” is of type %2, and the bucket “%3” takes only %4."))
                   .arg(name, type, target.bucket, allowed.join(QStringLiteral(", "))));
        return;
    }
    planned.contentType = type;
    uploads.append(planned);
}

bool UploadWalk::planCompressed(PlannedUpload planned)
{
    if (!m_options.compress || !m_options.encoder || !m_options.contentType.isEmpty() ||
        !mayBeCompressed(sniffContentType(planned.localPath), *m_options.compress))
        return false;
    const QStringList allowed = m_rules ? m_rules->allowedTypes : QStringList();
    planned.contentType = encodedContentType(*m_options.compress, allowed);
    if (!typeAllowed(planned.contentType, allowed))
        return false;
    const std::optional<SoundFacts> sound = m_options.encoder->facts(planned.localPath);
    const std::optional<qint64> bytes = sound ? estimatedBytes(*sound, *m_options.compress) : std::nullopt;
    if (!bytes || (m_rules && m_rules->sizeLimit && *bytes > *m_rules->sizeLimit))
        return false;
    planned.sentSize = *bytes;
    planned.compression = m_options.compress->toString();
    planned.target = planned.target.parent().child(compressedName(planned.target.name(), *m_options.compress));
    uploads.append(planned);
    return true;
}

void UploadWalk::refuse(const QString &path, ErrorKind kind, const QString &text)
{
    refused.append({path, makeError(kind, text, path)});
}

} // namespace bucketdeck
