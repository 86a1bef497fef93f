#pragma once

#include "app/cli/CliCommand.h"

namespace bucketdeck {

/// What the commands that analyse sounds have in common: files, the library and the cloud as sources.
class SoundCommand : public CliCommand
{
public:
    using CliCommand::CliCommand;

protected:
    /// Whether `path` can name a sound at all; says so otherwise.
    [[nodiscard]] bool namesFile(const CliPath &path);
    /// Takes a kept analysis, or makes one; shows how far that is.
    [[nodiscard]] Task<KeptAnalyses::Found> analyse(CliPath path, AnalysisSettings settings);

private:
    struct Source;

    [[nodiscard]] Task<std::shared_ptr<Source>> open(CliPath path);
    void showProgress(const QString &name, double share);

    int m_shownPercent = -1;
};

} // namespace bucketdeck
