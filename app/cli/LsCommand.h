#pragma once

#include "app/cli/CliCommand.h"

namespace bucketdeck {

/// `ls`: buckets, a folder, or all objects below one, printed page by page while the next page is under way.
class LsCommand final : public CliCommand
{
public:
    using CliCommand::CliCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    [[nodiscard]] QCoro::Task<CliExit> listBuckets(CliPath root, std::shared_ptr<StorageService> storage);
    [[nodiscard]] QCoro::Task<CliExit> listFolder(CliPath path, std::shared_ptr<StorageService> storage);
    [[nodiscard]] Task<void> checkFound(CliPath path, std::shared_ptr<StorageService> storage);
    void print(CliPath::Place place, const StoragePath &folder, const ObjectInfo &entry);
};

} // namespace bucketdeck
