#pragma once

#include "app/cli/CliCommand.h"

namespace bucketdeck {

/// `info`: what is known of files and buckets.
class InfoCommand final : public CliCommand
{
public:
    using CliCommand::CliCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    [[nodiscard]] QCoro::Task<CliExit> tell(CliPath path);
    void print(const CliPath &path, const Bucket &bucket);
    void print(const CliPath &path, const ObjectInfo &object);
};

} // namespace bucketdeck
