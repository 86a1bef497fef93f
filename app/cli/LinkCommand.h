#pragma once

#include "app/cli/CliCommand.h"

#include <QHash>
#include <QUrl>

namespace bucketdeck {

/// `link`: links to read files with, for a while or for good, or one to upload a file with.
class LinkCommand final : public CliCommand
{
public:
    using CliCommand::CliCommand;

    [[nodiscard]] QCoro::Task<CliExit> run() override;

private:
    /// What is wrong with the paths; empty where nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] Task<void> linkTree(CliPath path, std::shared_ptr<StorageService> storage);
    [[nodiscard]] Task<void> linkAll(CliPath::Place place, std::shared_ptr<StorageService> storage,
                                     QList<StoragePath> objects);
    [[nodiscard]] Task<void> linkPublic(CliPath::Place place, std::shared_ptr<StorageService> storage,
                                        QList<StoragePath> objects);
    [[nodiscard]] Task<QUrl> publicLink(CliPath path, std::shared_ptr<StorageService> storage);
    [[nodiscard]] Task<QUrl> uploadLink(CliPath path, std::shared_ptr<StorageService> storage);
    /// False where there is no sense in going on.
    bool tell(const CliPath &path, const Result<QUrl> &url);
    [[nodiscard]] CliExit exit() const;

    QHash<QString, std::optional<Error>> m_buckets; ///< That were asked for: why they have no public links.
    qsizetype m_made = 0;
    CliExit m_last = CliExit::Done;
};

} // namespace bucketdeck
