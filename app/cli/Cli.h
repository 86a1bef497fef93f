#pragma once

#include "app/cli/CliCommand.h"

#include <QObject>

namespace bucketdeck {

/// One command from its start to its end, without a window.
class Cli final : public QObject
{
    Q_OBJECT

public:
    Cli(AccountManager *accounts, std::shared_ptr<Clock> clock, std::shared_ptr<TransferJournal> journal,
        std::shared_ptr<AudioCompressor> compressor, std::shared_ptr<const KeptAnalyses> sounds,
        const CliOptions &options, QObject *parent = nullptr);

    /// Starts the command; finished() follows in any case.
    void run();
    /// Ctrl+C: stops what is under way cleanly. What can't be stopped is given a few seconds.
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void end(CliExit exit);

    std::shared_ptr<CliContext> m_context;
    bool m_ended = false;
};

} // namespace bucketdeck
