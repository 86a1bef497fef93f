#pragma once

#include "app/cli/CliCommand.h"

namespace bucketdeck {

/// `rm`: deletes files, folders and buckets.
class RmCommand final : public CliCommand
{
public:
    using CliCommand::CliCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    [[nodiscard]] Task<bool> isObject(CliPath path);
    [[nodiscard]] QCoro::Task<CliExit> removeObjects(CliPath::Place place, QList<StoragePath> objects);
    [[nodiscard]] QCoro::Task<CliExit> removeTree(CliPath path);
    [[nodiscard]] QCoro::Task<CliExit> removeOrTell(CliPath path);
};

} // namespace bucketdeck
