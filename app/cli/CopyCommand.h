#pragma once

#include "app/cli/CliCommand.h"
#include "app/cli/CopyJob.h"

namespace bucketdeck {

/// `cp` and `mv`: between files, the account's storage and the library, by the transfer queue.
class CopyCommand final : public CliCommand
{
public:
    enum class Mode { Copy, Move };

    CopyCommand(std::shared_ptr<CliContext> context, Mode mode);

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    /// What is wrong with the paths; empty where nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] Task<void> copyOne(CopyJob job, CliPath source, CliPath target);
    [[nodiscard]] QCoro::Task<> removeSources(std::shared_ptr<CliTransfers> transfers);

    Mode m_mode;
};

} // namespace bucketdeck
