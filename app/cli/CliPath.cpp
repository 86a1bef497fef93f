#include "app/cli/CliPath.h"

#include <QCoreApplication>

namespace bucketdeck {
namespace {

constexpr QLatin1StringView cloudPrefix("ss:///");
constexpr QLatin1StringView libraryPrefix("lib:///");

bool hasScheme(const QString &text, QLatin1StringView prefix)
{
    return text.startsWith(prefix.left(prefix.indexOf(u':') + 2));
}

} // namespace

Result<CliPath> CliPath::parse(const QString &text)
{
    if (text.isEmpty())
        return fail(ErrorKind::InvalidArgument,
                    QCoreApplication::translate("bucketdeck::CliPath", "A path can't be empty."));
    CliPath path;
    path.endsInSlash = text.endsWith(u'/');
    if (text == u"-") {
        path.place = Place::Stream;
        return path;
    }
    for (const auto &[place, prefix] :
         {std::pair{Place::Cloud, cloudPrefix}, std::pair{Place::Library, libraryPrefix}}) {
        if (!hasScheme(text, prefix))
            continue;
        if (!text.startsWith(prefix)) {
            return fail(
                ErrorKind::InvalidArgument,
                QCoreApplication::translate("bucketdeck::CliPath",
                                            "“%1” isn't a path in a storage. Write %2bucket/folder/file, with three "
                                            "slashes; write ./%1 for a file of that name.")
                    .arg(text, prefix));
        }
        const QString rest = text.mid(prefix.size());
        if (rest.startsWith(u'/')) {
            return fail(ErrorKind::InvalidArgument,
                        QCoreApplication::translate("bucketdeck::CliPath", "“%1” names no bucket. Write %2bucket.")
                            .arg(text, prefix));
        }
        path.place = place;
        path.remote = StoragePath::parse(rest);
        return path;
    }
    path.file = text;
    return path;
}

CliPath CliPath::of(Place place, const StoragePath &remote)
{
    CliPath path;
    path.place = place;
    path.remote = remote;
    path.endsInSlash = remote.key.endsWith(u'/');
    return path;
}

CliPath CliPath::ofFile(const QString &file)
{
    CliPath path;
    path.file = file;
    path.endsInSlash = file.endsWith(u'/');
    return path;
}

QString CliPath::toString() const
{
    switch (place) {
    case Place::Stream:
        return QStringLiteral("-");
    case Place::Cloud:
    case Place::Library: {
        const QString prefix(place == Place::Cloud ? cloudPrefix : libraryPrefix);
        return prefix + (remote.key.isEmpty() ? remote.bucket : remote.toString());
    }
    case Place::File:
        break;
    }
    return file;
}

} // namespace bucketdeck
