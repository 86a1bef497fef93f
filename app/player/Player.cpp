// The composition root of `bucketdeck play`. Built into a library of its own that PlayerLibrary loads.
#include "app/Core.h"
#include "app/TerminationWatch.h"
#include "app/cli/CliContext.h"
#include "app/player/PlayCommand.h"

#include <QCoreApplication>
#include <QTimer>

using namespace bucketdeck;

extern "C" Q_DECL_EXPORT int bucketdeckRunPlayer(const CliOptions *options, const Profile *profile)
{
    Core core(*profile);
    const auto context =
        std::make_shared<CliContext>(&core.accounts(), core.clock(), nullptr, nullptr, nullptr, *options);
    const TerminationWatch terminated([context] { context->cancel().cancel(); });
    PlayCommand command(context);
    QObject::connect(
        &command, &PlayCommand::finished, qApp,
        [context](CliExit exit) {
            context->out().setStatus({});
            context->out().flush();
            QCoreApplication::exit(static_cast<int>(exit));
        },
        Qt::QueuedConnection);
    QTimer::singleShot(0, &command, &PlayCommand::start);
    return QCoreApplication::exec();
}
