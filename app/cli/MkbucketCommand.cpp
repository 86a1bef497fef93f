#include "app/cli/MkbucketCommand.h"

#include "app/cli/CliRows.h"

#include <QCoreApplication>

namespace bucketdeck {

QCoro::Task<CliExit> MkbucketCommand::run()
{
    const auto self = shared_from_this();
    const CliPath path = options().paths.first();
    if (!path.isRemote() || path.isRoot() || !path.remote.isBucket())
        co_return m_context->wrongUse(QCoreApplication::translate(
            "bucketdeck::MkbucketCommand", "mkbucket takes a bucket, such as ss:///audiofiles."));
    const Result<std::shared_ptr<StorageService>> storage = co_await m_context->storage(path.place);
    if (!storage)
        co_return m_context->failed(storage.error());
    const BucketSpec spec{path.remote.bucket, options().isPublic, options().sizeLimit, options().allowedTypes};
    Result<Bucket> made;
    if (options().ensure)
        made = co_await (*storage)->ensureBucket(spec);
    else
        made = co_await (*storage)->createBucket(spec);
    if (!made && made.error().kind == ErrorKind::AlreadyExists) {
        Error exists = made.error();
        exists.userText =
            QCoreApplication::translate("bucketdeck::MkbucketCommand",
                                        "exists already. Choose another name, or give --ensure to take it as it is.");
        co_return m_context->failed(exists, path.toString());
    }
    if (!made)
        co_return m_context->failed(made.error(), path.toString());
    if (options().json)
        out().object(CliRows::json(path, *made));
    else if (options().verbose)
        out().line(path.toString());
    co_return CliExit::Done;
}

} // namespace bucketdeck
