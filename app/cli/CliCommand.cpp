#include "app/cli/CliCommand.h"

#include "app/cli/CopyCommand.h"
#include "app/cli/InfoCommand.h"
#include "app/cli/LinkCommand.h"
#include "app/cli/LoudnessCommand.h"
#include "app/cli/LsCommand.h"
#include "app/cli/MkbucketCommand.h"
#include "app/cli/PeaksCommand.h"
#include "app/cli/RmCommand.h"
#include "app/cli/UsageCommand.h"

namespace bucketdeck {

std::shared_ptr<CliCommand> CliCommand::make(std::shared_ptr<CliContext> context)
{
    const QString name = context->options().command;
    if (name == u"ls")
        return std::make_shared<LsCommand>(std::move(context));
    if (name == u"cp")
        return std::make_shared<CopyCommand>(std::move(context), CopyCommand::Mode::Copy);
    if (name == u"mv")
        return std::make_shared<CopyCommand>(std::move(context), CopyCommand::Mode::Move);
    if (name == u"rm")
        return std::make_shared<RmCommand>(std::move(context));
    if (name == u"mkbucket")
        return std::make_shared<MkbucketCommand>(std::move(context));
    if (name == u"link")
        return std::make_shared<LinkCommand>(std::move(context));
    if (name == u"info")
        return std::make_shared<InfoCommand>(std::move(context));
    if (name == u"usage")
        return std::make_shared<UsageCommand>(std::move(context));
    if (name == u"peaks")
        return std::make_shared<PeaksCommand>(std::move(context));
    if (name == u"loudness")
        return std::make_shared<LoudnessCommand>(std::move(context));
    return nullptr;
}

} // namespace bucketdeck
