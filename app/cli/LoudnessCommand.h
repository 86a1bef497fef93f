#pragma once

#include "app/cli/SoundCommand.h"

namespace bucketdeck {

/// `loudness`: how loud sounds are, by EBU R128.
class LoudnessCommand final : public SoundCommand
{
public:
    using SoundCommand::SoundCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    void print(const CliPath &path, const SoundAnalysis &analysis);
};

} // namespace bucketdeck
