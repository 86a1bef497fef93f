#pragma once

#include "app/cli/CliTransfers.h"
#include "app/cli/RemoteSource.h"
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

// Each hands what it finds to the transfers, where failures of single items are counted; an error ends the command.
[[nodiscard]] Task<void> copyUp(CopyJob job, CliPath source, CliPath target);
[[nodiscard]] Task<void> copyDown(CopyJob job, CliPath source, CliPath target);
[[nodiscard]] Task<void> copyRemote(CopyJob job, CliPath source, CliPath target);
[[nodiscard]] Task<void> copyIn(CopyJob job, CliPath target);
[[nodiscard]] Task<void> copyOut(CopyJob job, CliPath source);

} // namespace bucketdeck
