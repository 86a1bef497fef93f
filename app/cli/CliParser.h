#pragma once

#include "app/cli/CliOptions.h"

namespace bucketdeck {

/// Reads the words behind the program's name.
class CliParser
{
public:
    /// What came of it: options of a command that may start, a help text, or what was wrong.
    struct Outcome
    {
        std::optional<CliOptions> options;
        QString help;    ///< For stdout; the program ends with 0.
        QString problem; ///< For stderr; the program ends with 2.
        QString profile; ///< --profile; empty: the standard one.
    };

    /// True where these words name a command, so that no window is wanted.
    [[nodiscard]] static bool namesCommand(const QStringList &words);
    /// `words` with the program's name first, and a command among them.
    [[nodiscard]] static Outcome parse(const QStringList &words);
    /// The list of commands, for the program's own help.
    [[nodiscard]] static QString overview();

    /// "90", "90s", "30m", "1h", "7d": at least a second.
    [[nodiscard]] static std::optional<std::chrono::seconds> duration(const QString &text);
};

} // namespace bucketdeck
