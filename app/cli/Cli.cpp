#include "app/cli/Cli.h"

#include <QTimer>

#include <chrono>

namespace bucketdeck {
namespace {

constexpr std::chrono::seconds timeToStop{3};

} // namespace

Cli::Cli(AccountManager *accounts, std::shared_ptr<Clock> clock, std::shared_ptr<TransferJournal> journal,
         std::shared_ptr<AudioCompressor> compressor, std::shared_ptr<const KeptAnalyses> sounds,
         const CliOptions &options, QObject *parent)
    : QObject(parent)
    , m_context(std::make_shared<CliContext>(accounts, std::move(clock), std::move(journal), std::move(compressor),
                                             std::move(sounds), options))
{
}

void Cli::run()
{
    const std::shared_ptr<CliCommand> command = CliCommand::make(m_context);
    if (!command) {
        end(CliExit::WrongUse);
        return;
    }
    QCoro::connect(command->run(), this, [this](CliExit exit) { end(exit); });
}

void Cli::interrupt()
{
    m_context->cancel().cancel();
    QTimer::singleShot(timeToStop, this, [this] { end(CliExit::Interrupted); });
}

void Cli::end(CliExit exit)
{
    if (m_ended)
        return;
    m_ended = true;
    m_context->out().setStatus({});
    m_context->out().flush();
    if (m_context->out().hasFailed())
        exit = CliExit::Failed;
    else if (m_context->cancel().isCancelled())
        exit = CliExit::Interrupted;
    Q_EMIT finished(static_cast<int>(exit));
}

} // namespace bucketdeck
