#pragma once

#include "app/cli/CliCommand.h"

namespace bucketdeck {

/// `usage`: how much is stored, and how much room is left.
class UsageCommand final : public CliCommand
{
public:
    using CliCommand::CliCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    void print(const Usage &usage);
};

} // namespace bucketdeck
