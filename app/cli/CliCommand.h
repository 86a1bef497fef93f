#pragma once

#include "app/cli/CliContext.h"

namespace bucketdeck {

/// One run of one command. Held by shared_ptr: a run keeps its command alive.
class CliCommand : public std::enable_shared_from_this<CliCommand>
{
public:
    explicit CliCommand(std::shared_ptr<CliContext> context)
        : m_context(std::move(context))
    {
    }
    virtual ~CliCommand() = default;
    CliCommand(const CliCommand &) = delete;
    CliCommand &operator=(const CliCommand &) = delete;

    [[nodiscard]] virtual QCoro::Task<CliExit> run() = 0;

    /// Null for a word that is no command.
    [[nodiscard]] static std::shared_ptr<CliCommand> make(std::shared_ptr<CliContext> context);

protected:
    [[nodiscard]] const CliOptions &options() const { return m_context->options(); }
    [[nodiscard]] CliOutput &out() const { return m_context->out(); }

    std::shared_ptr<CliContext> m_context;
};

} // namespace bucketdeck
