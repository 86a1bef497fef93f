#pragma once

#include "app/cli/CliCommand.h"

namespace bucketdeck {

/// `mkbucket`: makes a bucket, or sees to it that there is one.
class MkbucketCommand final : public CliCommand
{
public:
    using CliCommand::CliCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;
};

} // namespace bucketdeck
