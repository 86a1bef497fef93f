#pragma once

#include "app/cli/CliTransfers.h"
#include "core/transfer/HiddenFiles.h"

namespace bucketdeck {

/// What the parts of `cp` and `mv` share. Passed by value: copies speak of the same transfers.
struct CopyJob
{
    std::shared_ptr<CliContext> context;
    std::shared_ptr<CliTransfers> transfers;
    bool isMove = false;
    /// The target receives sources under their own names.
    bool into = false;

    [[nodiscard]] const CliOptions &options() const { return context->options(); }
    [[nodiscard]] HiddenFiles hidden() const
    {
        return options().skipHidden ? HiddenFiles::LeaveOut : HiddenFiles::Take;
    }
    /// Says how many hidden ones stayed behind, where any did.
    void tellHidden(qint64 leftOut) const;
    /// Where a source called `name` goes: as a folder where `isFolder`.
    [[nodiscard]] CliPath targetFor(const CliPath &target, const QString &name, bool isFolder) const;
};

/// An object, or a folder, that a remote source turned out to be.
struct RemoteSource
{
    StoragePath path;
    ObjectInfo info; ///< Of an object.
};

/// NotFound with words, InvalidArgument for a folder without --recursive.
[[nodiscard]] Task<RemoteSource> resolveRemote(std::shared_ptr<CliContext> context, CliPath source);

using ObjectSink = std::function<void(const QList<ObjectInfo> &objects)>;
/// All objects below a folder, page by page. With placeholders.
[[nodiscard]] Task<void> walkObjects(std::shared_ptr<StorageService> storage, StoragePath folder, ObjectSink sink,
                                     CancelToken cancel);

// Each hands what it finds to the transfers, where failures of single items are counted; an error ends the command.
[[nodiscard]] Task<void> copyUp(CopyJob job, CliPath source, CliPath target);
[[nodiscard]] Task<void> copyDown(CopyJob job, CliPath source, CliPath target);
[[nodiscard]] Task<void> copyRemote(CopyJob job, CliPath source, CliPath target);
[[nodiscard]] Task<void> copyIn(CopyJob job, CliPath target);
[[nodiscard]] Task<void> copyOut(CopyJob job, CliPath source);

} // namespace bucketdeck
