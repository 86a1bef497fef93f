#pragma once

#include "app/cli/CliCommand.h"

namespace bucketdeck {

/// `link`: links to read files with, for a while or for good, or one to upload a file with.
class LinkCommand final : public CliCommand
{
public:
    using CliCommand::CliCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    [[nodiscard]] Task<QUrl> linkTo(CliPath path);
};

} // namespace bucketdeck
