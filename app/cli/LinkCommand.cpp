#include "app/cli/LinkCommand.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::LinkCommand)
};

} // namespace

QCoro::Task<CliExit> LinkCommand::run()
{
    const auto self = shared_from_this();
    for (const CliPath &path : options().paths) {
        if (!path.isRemote() || path.remote.isFolder())
            co_return m_context->wrongUse(Words::tr("link takes files in ss:/// and lib:///."));
    }
    // Links that are signed for reading come many at once.
    const bool many = !options().isPublic && !options().isForUpload && options().paths.size() > 1;
    QList<SignedLink> links;
    qsizetype made = 0;
    CliExit last = CliExit::Done;
    const QList<CliPath> paths = options().paths;
    for (const CliPath &path : paths) {
        if (path.place != paths.first().place)
            co_return m_context->wrongUse(Words::tr("Give paths in one place: ss:/// or lib:///."));
    }
    if (many) {
        const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(paths.first().place);
        if (!storage)
            co_return m_context->failed(storage.error());
        QList<StoragePath> objects;
        for (const CliPath &path : paths)
            objects += path.remote;
        const LinkOptions asked{options().expires, options().downloadName.value_or(QString())};
        const Result<QList<SignedLink>> answer = co_await (*storage)->signedUrls(objects, asked);
        if (!answer)
            co_return m_context->failed(answer.error());
        links = *answer;
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const CliPath path = paths.at(i);
        Result<QUrl> url;
        if (many && i < links.size())
            url = links.at(i).url;
        else
            url = co_await linkTo(path);
        if (!url) {
            last = m_context->failed(url.error(), path.toString());
            if (last == CliExit::Interrupted || last == CliExit::NotSignedIn)
                co_return last;
            continue;
        }
        ++made;
        const QString text = QString::fromLatin1(url->toEncoded());
        if (options().json)
            out().object({{QStringLiteral("path"), path.toString()}, {QStringLiteral("url"), text}});
        else
            out().line(text);
    }
    co_return last != CliExit::Done &&made > 0 ? CliExit::SomeFailed : last;
}

Task<QUrl> LinkCommand::linkTo(CliPath path)
{
    const auto self = shared_from_this();
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return fail(storage.error());
    const QString downloadName = options().downloadName.value_or(QString());
    if (options().isPublic)
        co_return (*storage)->publicUrl(path.remote, downloadName);
    if (options().isForUpload) {
        const Result<UploadLink> link = co_await (*storage)->uploadUrl(path.remote, false);
        if (!link)
            co_return fail(link.error());
        co_return link->url;
    }
    Result<QUrl> url = co_await (*storage)->signedUrl(path.remote, options().expires, downloadName);
    co_return url;
}

} // namespace bucketdeck
