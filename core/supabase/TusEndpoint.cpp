#include "core/supabase/TusEndpoint.h"

#include <QRegularExpression>

#include <utility>

namespace bucketdeck {
namespace {

QByteArray route(bool isSigned)
{
    return isSigned ? QByteArrayLiteral("/storage/v1/upload/resumable/sign")
                    : QByteArrayLiteral("/storage/v1/upload/resumable");
}

} // namespace

TusEndpoint::TusEndpoint(const QUrl &project)
    : TusEndpoint(project, directHost(project))
{
}

TusEndpoint::TusEndpoint(QUrl project, QUrl direct)
    : m_project(std::move(project))
    , m_direct(std::move(direct))
    , m_isDirect(!m_direct.isEmpty())
{
}

QUrl TusEndpoint::directHost(const QUrl &project)
{
    static const QRegularExpression hosted(QStringLiteral("\\A([a-z0-9-]+)\\.supabase\\.co\\z"));
    const QRegularExpressionMatch match = hosted.match(project.host());
    if (project.scheme() != u"https" || project.port(443) != 443 || !match.hasMatch())
        return {};
    QUrl direct = project;
    direct.setHost(match.captured(1) + QStringLiteral(".storage.supabase.co"));
    return direct;
}

std::optional<QByteArray> TusEndpoint::uploadId(const QByteArray &location)
{
    static constexpr QByteArrayView mark("/upload/resumable/");
    static constexpr QByteArrayView signedMark("sign/");
    const qsizetype start = location.indexOf(mark);
    if (start < 0)
        return std::nullopt;
    QByteArray id = location.mid(start + mark.size());
    if (id.startsWith(signedMark))
        id = id.mid(signedMark.size());
    // Base64url in today's servers; nothing that could lead elsewhere in any.
    static const QRegularExpression harmless(QStringLiteral("\\A[A-Za-z0-9_~=-][A-Za-z0-9_~=.-]*\\z"));
    return harmless.match(QString::fromLatin1(id)).hasMatch() ? std::optional(id) : std::nullopt;
}

QUrl TusEndpoint::creationUrl(bool isSigned) const
{
    const QUrl &host = m_isDirect ? m_direct : m_project;
    return QUrl::fromEncoded(host.toEncoded(QUrl::StripTrailingSlash) + route(isSigned));
}

QUrl TusEndpoint::uploadUrl(const QByteArray &id, bool isSigned) const
{
    return QUrl::fromEncoded(creationUrl(isSigned).toEncoded() + '/' + id);
}

bool TusEndpoint::leaveDirectHost()
{
    return std::exchange(m_isDirect, false);
}

} // namespace bucketdeck
