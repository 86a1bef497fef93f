#include "core/supabase/RefusalText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace bucketdeck {
namespace {

constexpr qsizetype mostTypesNamed = 6;
constexpr qsizetype maxBucketChars = 100;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bucketdeck::SupabaseError)
};

QString quoted(const QString &name)
{
    //: A name from outside in the language's own quotes
    return Texts::tr("“%1”").arg(name);
}

/// Decimal units, as the server counts.
QString bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, count < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

/// What a row-level security policy kept from happening, and which policies on storage.objects would allow it.
QString policyText(const ErrorContext &context)
{
    const QString bucket = quoted(context.bucket);
    switch (context.operation) {
    case Operation::Upload:
        return Texts::tr("The project's row-level security policies don't let this account upload to this place in %1. "
                         "Use your own folder, or ask the project's owner for an INSERT policy on storage.objects that "
                         "allows it.")
            .arg(bucket);
    case Operation::Replace:
        return Texts::tr(
                   "The project's row-level security policies don't let this account replace files at this place "
                   "in %1. Use your own folder, or ask the project's owner for INSERT, SELECT and UPDATE policies "
                   "on storage.objects that allow it.")
            .arg(bucket);
    case Operation::Move:
        return Texts::tr("The project's row-level security policies don't let this account move files to this place in "
                         "%1. Use your own folder, or ask the project's owner for SELECT and UPDATE policies on "
                         "storage.objects that allow it.")
            .arg(bucket);
    case Operation::Copy:
        return Texts::tr("The project's row-level security policies don't let this account copy files to this place in "
                         "%1. Use your own folder, or ask the project's owner for SELECT and INSERT policies on "
                         "storage.objects that allow it.")
            .arg(bucket);
    case Operation::Delete:
        return Texts::tr("The project's row-level security policies don't let this account delete this in %1. Ask the "
                         "project's owner for SELECT and DELETE policies on storage.objects that allow it.")
            .arg(bucket);
    case Operation::List:
    case Operation::Read:
    case Operation::MakeLink:
        return Texts::tr("The project's row-level security policies don't let this account read this in %1. Ask the "
                         "project's owner for a SELECT policy on storage.objects that allows it.")
            .arg(bucket);
    case Operation::CreateBucket:
        return Texts::tr("The project's row-level security policies don't let this account make buckets. Ask the "
                         "project's owner to make %1.")
            .arg(bucket);
    default:
        return Texts::tr(
                   "The project's row-level security policies don't let this account write to %1. Use your own folder, "
                   "or ask "
                   "the project's owner for a policy on storage.objects that allows it.")
            .arg(bucket);
    }
}

QString accessText(const ServerProblem &problem, const ErrorContext &context)
{
    if (problem.message.contains(u"row-level security"))
        return policyText(context);
    if (problem.message.contains(u"Invalid role"))
        return Texts::tr("Only the project's owner may do this. Ask them, or use their key.");
    const QString name = quoted(context.name.isEmpty() ? context.bucket : context.name);
    switch (context.operation) {
    case Operation::UseLink:
        return Texts::tr("This link has expired, or it was changed on its way. Make a new one.");
    case Operation::Delete:
        return Texts::tr("This account isn't allowed to delete %1. Ask the project's owner for access.").arg(name);
    case Operation::Read:
    case Operation::List:
        return Texts::tr("This account isn't allowed to read %1. Ask the project's owner for access.").arg(name);
    case Operation::Upload:
    case Operation::Replace:
        return Texts::tr("This account isn't allowed to upload %1. Ask the project's owner for access.").arg(name);
    case Operation::ListBuckets:
        return Texts::tr("This account isn't allowed to list the buckets. Open one by its name.");
    default:
        return Texts::tr("This account isn't allowed to do this. Ask the project's owner for access.");
    }
}

/// With the numbers where the trigger told them.
QString quotaText(const ServerProblem &problem)
{
    if (problem.status == 402) {
        return Texts::tr(
            "The plan of the project's organisation is used up. Until that changes nothing can be uploaded, "
            "read or deleted. Its owner finds what to do under Billing on supabase.com/dashboard.");
    }
    static const QRegularExpression numbers(QStringLiteral("(\\d+) of (\\d+) bytes"));
    const QRegularExpressionMatch told = numbers.match(problem.message);
    if (!told.hasMatch())
        return Texts::tr(
            "The project's storage quota is used up. Remove files, or ask the project's owner for more room.");
    const QLocale locale;
    return Texts::tr("This doesn't fit: %1 of your quota of %2 are used. Remove files, or ask the project's owner for "
                     "more room.")
        .arg(locale.formattedDataSize(told.captured(1).toLongLong(), 1, QLocale::DataSizeSIFormat),
             locale.formattedDataSize(told.captured(2).toLongLong(), 1, QLocale::DataSizeSIFormat));
}

QString sizeText(const ErrorContext &context)
{
    const QString bucket = quoted(context.bucket);
    const QString name = quoted(context.name);
    if (context.operation == Operation::CreateBucket || context.operation == Operation::EditBucket) {
        return context.sizeLimit >= 0
                   ? Texts::tr("No file of this project may be as large as %1. Choose a smaller limit "
                               "for %2.")
                         .arg(bytes(context.sizeLimit), bucket)
                   : Texts::tr("The limit for %1 is larger than the project allows. Choose a smaller "
                               "one.")
                         .arg(bucket);
    }
    if (context.size >= 0 && context.sizeLimit >= 0 && context.size > context.sizeLimit)
        return Texts::tr("%1 has %2, and the bucket %3 takes files of up to %4. Make it smaller, or ask for a higher "
                         "limit.")
            .arg(name, bytes(context.size), bucket, bytes(context.sizeLimit));
    if (context.size >= 0)
        return Texts::tr(
                   "%1 has %2, which is more than the bucket %3 or the project takes. Make it smaller, or ask for "
                   "a higher limit.")
            .arg(name, bytes(context.size), bucket);
    return Texts::tr("%1 is larger than the bucket %2 takes. Make it smaller, or ask for a higher limit.")
        .arg(context.name.isEmpty() ? bucket : name, bucket);
}

QString typeText(const ErrorContext &context)
{
    const QString bucket = quoted(context.bucket);
    if (context.operation == Operation::CreateBucket || context.operation == Operation::EditBucket)
        return Texts::tr("One of the allowed types for %1 isn't a type. Write them like audio/mpeg or image/*.")
            .arg(bucket);
    const QString name = context.name.isEmpty() ? bucket : context.name;
    if (context.allowedTypes.isEmpty()) {
        return context.type.isEmpty()
                   ? Texts::tr("The bucket %1 doesn't take files of this type (%2). Convert it, or use another bucket.")
                         .arg(bucket, quoted(name))
                   : Texts::tr("The bucket %1 doesn't take %2 (%3). Convert it, or use another bucket.")
                         .arg(bucket, context.type, quoted(name));
    }
    QString types = context.allowedTypes.mid(0, mostTypesNamed).join(QStringLiteral(", "));
    if (context.allowedTypes.size() > mostTypesNamed)
        types += QStringLiteral(", …");
    return Texts::tr("The bucket %1 takes %2 only, and %3 is %4. Convert it, or use another bucket.")
        .arg(bucket, types, quoted(name),
             context.type.isEmpty() ? QStringLiteral("application/octet-stream") : context.type);
}

/// The first character of `name` that no key may have, and a bucket's name no '/' either, as people can read it.
QString refusedCharacter(const QString &name, bool inBucketName)
{
    static const QString allowed = QStringLiteral("_!-.*'() &$@=;:+,?");
    const QList<uint> points = name.toUcs4();
    for (const uint point : points) {
        const bool isAscii = point < 128;
        const QChar character = isAscii ? QChar(ushort(point)) : QChar();
        if (isAscii &&
            (QChar::isLetterOrNumber(point) || allowed.contains(character) || (point == '/' && !inBucketName)))
            continue;
        if (point == '\n' || point == '\r')
            return Texts::tr("line break");
        if (point == '\t')
            return Texts::tr("tab");
        if (point == 0xa0)
            return Texts::tr("no-break space");
        if (!QChar::isPrint(point) || QChar::isSpace(point))
            return QStringLiteral("U+%1").arg(QString::number(point, 16).toUpper(), 4, u'0');
        return quoted(QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1));
    }
    return {};
}

bool hasDotSegment(const QString &key)
{
    const QStringList segments = key.split(u'/');
    return segments.contains(QStringLiteral(".")) || segments.contains(QStringLiteral(".."));
}

QString nameText(const ServerProblem &problem, const ErrorContext &context)
{
    const bool isBucket = context.name.isEmpty();
    const QString shown = isBucket ? context.bucket : context.name;
    // The server tells the key as it got it; what it adds behind it has no character that matters.
    static const QString mark = QStringLiteral("Invalid key: ");
    const qsizetype told = problem.message.indexOf(mark);
    const QString refused = told < 0 ? shown : problem.message.mid(told + mark.size());
    if (refused.contains(u"contains dot") || hasDotSegment(refused))
        return Texts::tr("“.” and “..” can't be parts of a name. Choose another than %1.").arg(quoted(shown));
    if (const QString character = refusedCharacter(refused, isBucket && told < 0); !character.isEmpty())
        return Texts::tr("The server takes no %1 in names. Choose another than %2.").arg(character, quoted(shown));
    if (isBucket && shown.size() > maxBucketChars)
        return Texts::tr("The bucket's name has %1 characters, and %2 are allowed. Choose a shorter one.")
            .arg(QLocale().toString(qint64(shown.size())), QLocale().toString(qint64(maxBucketChars)));
    if (isBucket && shown != shown.trimmed())
        return Texts::tr("The name of a bucket can't begin or end with a space. Choose another than %1.")
            .arg(quoted(shown));
    return Texts::tr("The server doesn't take the name %1. Choose another.").arg(quoted(shown));
}

QString pauseText(std::chrono::seconds wait)
{
    if (wait.count() <= 0)
        return Texts::tr("The server asks for a pause. Try again in a while.");
    if (wait < std::chrono::minutes(2))
        return Texts::tr("The server asks for a pause of %1 seconds.").arg(QLocale().toString(qint64(wait.count())));
    const QDateTime then = QDateTime::currentDateTime().addSecs(wait.count());
    return Texts::tr("The server asks for a pause. Try again at %1.")
        .arg(QLocale().toString(then.time(), QLocale::ShortFormat));
}

} // namespace

QString refusalText(ErrorKind kind, const ServerProblem &problem, const ErrorContext &context,
                    std::chrono::seconds wait)
{
    const QString name = quoted(context.name.isEmpty() ? context.bucket : context.name);
    const bool named = !context.name.isEmpty();
    switch (kind) {
    case ErrorKind::SessionEnded:
        return Texts::tr("Your session has ended. Sign in again.");
    case ErrorKind::WrongCredentials:
        return Texts::tr("The e-mail address or the password is wrong.");
    case ErrorKind::WrongKey:
        return Texts::tr("The project doesn't accept this key. Check the key in the account's settings.");
    case ErrorKind::AccessDenied:
        return accessText(problem, context);
    case ErrorKind::NotFound:
        return named ? Texts::tr("%1 isn't there, or this account may not see it. Refresh the folder.").arg(name)
                     : Texts::tr("It isn't there, or this account may not see it.");
    case ErrorKind::BucketNotFound:
        return Texts::tr("There is no bucket %1, or this account may not see it. Check the name.")
            .arg(quoted(context.bucket));
    case ErrorKind::AlreadyExists:
        return Texts::tr("%1 exists already. Choose another name, or replace it.").arg(name);
    case ErrorKind::BucketNotEmpty:
        return Texts::tr("The bucket %1 isn't empty. Remove what is in it first.").arg(quoted(context.bucket));
    case ErrorKind::TooLarge:
        return sizeText(context);
    case ErrorKind::TypeNotAllowed:
        return typeText(context);
    case ErrorKind::InvalidName:
        return nameText(problem, context);
    case ErrorKind::QuotaExceeded:
        return quotaText(problem);
    case ErrorKind::RateLimited:
        return pauseText(wait);
    case ErrorKind::Busy:
        return Texts::tr("The server is busy. Try again in a moment.");
    case ErrorKind::Timeout:
        return Texts::tr("The server took too long. Try again.");
    case ErrorKind::InvalidRange:
        return Texts::tr("%1 is shorter than expected. Refresh the folder.").arg(name);
    case ErrorKind::Unsupported:
        return Texts::tr("This project's server doesn't offer this.");
    case ErrorKind::Server:
        return Texts::tr("The server had a problem of its own. Try again later.");
    case ErrorKind::InvalidArgument:
        return Texts::tr("The server didn't accept this. The details say why.");
    default:
        return Texts::tr("The server's answer makes no sense. Check the project's address.");
    }
}

} // namespace bucketdeck
