#include "app/window/Demo.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bucketdeck {

Task<Account> signInToDemo(AccountManager *accounts, QString projectFile)
{
    QFile file(projectFile);
    if (!file.open(QIODevice::ReadOnly)) {
        co_return fail(ErrorKind::LocalIo,
                       QCoreApplication::translate("bucketdeck::Demo", "The practice project's file %1 can't be read.")
                           .arg(projectFile));
    }
    const QJsonObject project = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject user = project.value(QStringLiteral("users")).toArray().first().toObject();
    SignInRequest request;
    request.projectUrl = QUrl(project.value(QStringLiteral("url")).toString());
    request.apiKey = project.value(QStringLiteral("anon_key")).toString();
    request.email = user.value(QStringLiteral("email")).toString();
    request.password = user.value(QStringLiteral("password")).toString();
    request.remember = false;
    co_return co_await accounts->signIn(request);
}

} // namespace bucketdeck
