#include "core/storage/BucketRules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace bucketdeck {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::BucketRules)
};

} // namespace

bool typeAllowed(const QString &contentType, const QStringList &allowed)
{
    return allowed.isEmpty() || std::any_of(allowed.begin(), allowed.end(), [&contentType](const QString &rule) {
               return rule == contentType || rule == u"*/*" ||
                      (rule.endsWith(u"/*") && contentType.startsWith(QStringView(rule).chopped(1)));
           });
}

Result<void> checkBucketRules(const Bucket &bucket, const QString &name, qint64 size, const QString &contentType)
{
    const QLocale locale;
    const auto amount = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    if (bucket.sizeLimit && *bucket.sizeLimit > 0 && size > *bucket.sizeLimit)
        return fail(ErrorKind::TooLarge,
                    Texts::tr("“%1” has %2, and the bucket “%3” takes files of up to %4. Choose another bucket.")
                        .arg(name, amount(size), bucket.name, amount(*bucket.sizeLimit)));
    if (!typeAllowed(contentType, bucket.allowedTypes))
        return fail(
            ErrorKind::TypeNotAllowed,
            Texts::tr("The bucket “%1” doesn't take files of the type %2, but these: %3. Choose another bucket.")
                .arg(bucket.name, contentType, bucket.allowedTypes.join(QStringLiteral(", "))));
    return {};
}

Result<void> checkBucketSettings(const BucketSettings &settings)
{
    if (settings.sizeLimit && *settings.sizeLimit < 1)
        return fail(ErrorKind::InvalidArgument,
                    Texts::tr("The largest file must have at least one byte. Choose a higher limit."));
    // As the server checks it.
    static const QRegularExpression rule(QStringLiteral("\\A(?:[-\\w.+]+/(?:[-\\w.+]+|\\*)|\\*/\\*)\\z"));
    for (const QString &type : settings.allowedTypes)
        if (!rule.match(type).hasMatch())
            return fail(ErrorKind::InvalidArgument,
                        Texts::tr("“%1” is no file type. Types look like audio/mpeg or audio/*.").arg(type));
    return {};
}

bool isContentType(const QString &text)
{
    static const QRegularExpression type(
        QStringLiteral("\\A[-\\w.+]+/[-\\w.+]+(?: *; *[-\\w.]+=(?:[-\\w.+:/]+|\"[^\"\\\\\\x00-\\x1f]*\"))*\\z"));
    return text.size() <= 255 && type.match(text).hasMatch();
}

} // namespace bucketdeck
