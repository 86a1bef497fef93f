#pragma once

#include "app/cli/SoundCommand.h"

namespace bucketdeck {

/// `peaks`: a sound's outline as a file for web players.
class PeaksCommand final : public SoundCommand
{
public:
    using SoundCommand::SoundCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    [[nodiscard]] Result<void> write(const SoundAnalysis &analysis);
};

} // namespace bucketdeck
