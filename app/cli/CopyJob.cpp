#include "app/cli/CopyJob.h"

#include "core/transfer/LocalName.h"

#include <QCoreApplication>
#include <QDir>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::CopyCommand)
};

} // namespace

CliPath CopyJob::targetFor(const CliPath &target, const QString &name, bool isFolder) const
{
    if (target.place == CliPath::Place::File)
        return CliPath::ofFile(into ? QDir(target.file).filePath(safeLocalName(name, nameRulesOf(target.file)))
                                    : target.file);
    // A file can't become a bucket.
    const bool inside = into || (target.remote.isBucket() && !isFolder);
    if (!inside)
        return isFolder && !target.remote.isFolder()
                   ? CliPath::of(target.place, target.remote.parent().childFolder(target.remote.name()))
                   : target;
    const StoragePath folder =
        target.remote.isFolder() ? target.remote : target.remote.parent().childFolder(target.remote.name());
    return CliPath::of(target.place, isFolder ? folder.childFolder(name) : folder.child(name));
}

void CopyJob::tellHidden(qint64 leftOut) const
{
    if (leftOut > 0 && !options().quiet)
        context->out().note(
            Words::tr("%n hidden file(s) or folder(s) were left out.", nullptr, static_cast<int>(leftOut)));
}

} // namespace bucketdeck
