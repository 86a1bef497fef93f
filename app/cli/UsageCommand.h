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
    [[nodiscard]] QCoro::Task<CliExit> count(CliPath path, std::shared_ptr<StorageService> storage);
    void print(const CliPath &path, const Usage &usage);
};

} // namespace bucketdeck
