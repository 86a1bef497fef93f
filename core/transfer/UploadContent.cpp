#include "core/transfer/UploadContent.h"

#include "core/storage/BucketRules.h"
#include "core/transfer/CompressedName.h"
#include "core/transfer/UploadPlanner.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace bucketdeck {
namespace {

using Copied = Result<std::shared_ptr<const CompressedCopy>>;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::UploadContent)
};

/// Why the file itself is to be sent; empty where the copy is.
QString reasonToKeep(const Copied &copied)
{
    if (!copied)
        return copied.error().userText;
    if ((*copied)->bytes() >= (*copied)->sourceBytes())
        return Texts::tr("Compressed, it would be no smaller.");
    return {};
}

/// The upload can do nothing about the others.
bool isAboutTheSource(const Error &error)
{
    return error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Unsupported;
}

UploadContent asItIs(UploadContent content, const EncodeSettings &settings, const QStringList &allowed)
{
    const QFileInfo file(content.path);
    content.target = content.target.parent().child(uncompressedName(content.target.name(), file.fileName(), settings));
    content.contentType = sniffContentType(content.path, allowed);
    content.bytes = file.size();
    content.compression.bytesBefore = content.bytes;
    return content;
}

} // namespace

Task<UploadContent> compressContent(std::shared_ptr<AudioCompressor> compressor,
                                    std::shared_ptr<StorageService> storage, UploadContent content, CancelToken cancel,
                                    AudioCompressor::Progress progress)
{
    const std::optional<EncodeSettings> settings = EncodeSettings::parse(content.compression.settings);
    Copied copied = fail(ErrorKind::Unsupported, Texts::tr("Files can't be compressed here."));
    if (compressor && settings)
        copied = co_await compressor->compress(content.path, *settings, cancel, progress);
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    if (!copied && !isAboutTheSource(copied.error()))
        co_return fail(copied.error());

    // Hidden rules, or none to be had now: the upload itself will tell.
    const Result<Bucket> bucket = co_await storage->bucket(content.target.bucket);
    if (cancel.isCancelled())
        co_return fail(cancelledError());
    content.compression.kept = reasonToKeep(copied);
    const QStringList allowed = bucket && bucket->listed ? bucket->allowedTypes : QStringList();
    if (content.compression.kept.isEmpty()) {
        // An earlier run may have sent it as it is.
        const QString name = compressedName(content.target.name(), *settings);
        if (name != content.target.name() || !allowed.isEmpty())
            content.contentType = encodedContentType(*settings, allowed);
        content.target = content.target.parent().child(name);
        content.hold = *copied;
        content.path = content.hold->path();
        content.bytes = content.hold->bytes();
        content.compression.copy = content.path;
        content.compression.bytesBefore = content.hold->sourceBytes();
        content.compression.bytesAfter = content.bytes;
    } else {
        if (copied && compressor)
            compressor->discard((*copied)->path());
        const EncodeSettings wanted = settings.value_or(EncodeSettings());
        const QFuture<UploadContent> looking =
            QtConcurrent::run([content, wanted, allowed] { return asItIs(content, wanted, allowed); });
        content = co_await looking;
        content.compression.bytesAfter = -1;
        content.compression.copy.clear();
    }
    if (bucket && bucket->listed) {
        const Result<void> taken = checkBucketRules(*bucket, content.target.name(), content.bytes, content.contentType);
        if (!taken)
            co_return fail(taken.error());
    }
    co_return content;
}

} // namespace bucketdeck
