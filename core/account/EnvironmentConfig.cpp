#include "core/account/AccountManager.h"
#include "core/account/ProjectUrl.h"
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::EnvironmentConfig)
};

} // namespace

EnvironmentConfig EnvironmentConfig::fromEnvironment()
{
    const QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    const auto value = [&variables](const QString &name) { return variables.value(name).trimmed(); };
    EnvironmentConfig config;
    const QString url = value(QStringLiteral("SUPABASE_URL"));
    if (!url.isEmpty()) {
        const Result<QUrl> project = projectUrlFromText(url);
        if (project)
            config.projectUrl = *project;
        else
            config.problem = Words::tr("SUPABASE_URL can't be used: %1").arg(project.error().userText);
        if (!project)
            qCWarning(logAuth) << "SUPABASE_URL is left out:" << project.error().userText;
    }
    config.anonKey = value(QStringLiteral("SUPABASE_ANON_KEY"));
    config.serviceKey = value(QStringLiteral("SUPABASE_SERVICE_KEY"));
    config.accessToken = value(QStringLiteral("BUCKETDECK_ACCESS_TOKEN"));
    const QString backend = value(QStringLiteral("STORAGE_BACKEND")).toLower();
    if (backend == u"local" || backend == u"supabase")
        config.backend = backend;
    else if (!backend.isEmpty())
        qCWarning(logAuth) << "STORAGE_BACKEND is neither local nor supabase and is left out";
    return config;
}

} // namespace bucketdeck
