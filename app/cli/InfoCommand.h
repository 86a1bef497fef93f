#pragma once

#include "app/cli/CliCommand.h"
#include "app/cli/RemoteSource.h"

namespace bucketdeck {

/// `info`: what is known of files and buckets, and how much a folder holds.
class InfoCommand final : public CliCommand
{
public:
    using CliCommand::CliCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    [[nodiscard]] QCoro::Task<CliExit> tell(CliPath path);
    [[nodiscard]] QCoro::Task<CliExit> tellTree(CliPath path, std::shared_ptr<StorageService> storage);
    void print(const CliPath &path, const Bucket &bucket, const std::optional<TreeSize> &size);
    void print(const CliPath &path, const TreeSize &size);
    void printSize(const TreeSize &size);
    void print(const CliPath &path, const ObjectInfo &object);
};

} // namespace bucketdeck
