#include "core/storage/PartFile.h"

#include "core/storage/LocalDisk.h"

#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace bucketdeck {
namespace {

constexpr QLatin1StringView partPrefix(".bucketdeck-");
constexpr QLatin1StringView partSuffix(".part");

} // namespace

PartFile::PartFile(const QString &path)
    : m_path(path)
{
}

PartFile::~PartFile()
{
    if (!m_exists)
        return;
    m_file.close();
    QFile::remove(m_path);
    // Another file may have come into them meanwhile: only empty ones go.
    for (auto folder = m_madeFolders.crbegin(); folder != m_madeFolders.crend(); ++folder)
        if (!LocalDisk::removeEmptyFolder(*folder))
            break;
}

Result<std::unique_ptr<PartFile>> PartFile::inFolder(const QString &folder)
{
    Result<QStringList> made = LocalDisk::makeFolders(folder);
    if (!made)
        return fail(made.error());
    const QString name = partPrefix + QUuid::createUuid().toString(QUuid::Id128) + partSuffix;
    std::unique_ptr<PartFile> part(new PartFile(folder + u'/' + name));
    part->m_madeFolders = *made;
    const Result<void> opened = part->open();
    if (!opened) {
        for (auto it = made->crbegin(); it != made->crend(); ++it)
            (void)LocalDisk::removeEmptyFolder(*it);
        return fail(opened.error());
    }
    return part;
}

Result<void> PartFile::open()
{
    const QString &path = m_path;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return fail(LocalDisk::errorFor(errno, path));
    m_exists = true;
    if (!m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(LocalDisk::errorFor(EIO, path));
    }
    return {};
}

Result<void> PartFile::place(const QString &path, bool overwrite)
{
    if (m_file.isOpen()) {
        if (::fsync(m_file.handle()) != 0)
            return fail(LocalDisk::errorFor(errno, path));
        m_file.close();
    }
    const Result<void> renamed =
        overwrite ? LocalDisk::renameOver(m_path, path) : LocalDisk::renameWithoutOverwriting(m_path, path);
    if (!renamed)
        return renamed;
    m_exists = false;
    LocalDisk::syncFolder(QFileInfo(path).path());
    return {};
}

bool PartFile::isPartName(const QString &name)
{
    return name.startsWith(partPrefix) && name.endsWith(partSuffix);
}

} // namespace bucketdeck
