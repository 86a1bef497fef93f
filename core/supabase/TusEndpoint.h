#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace bucketdeck {

/// Where a project's resumable uploads go, and what was learnt of that: one for all uploads of a storage, on its
/// thread.
class TusEndpoint
{
public:
    explicit TusEndpoint(const QUrl &project);
    /// `direct` empty: there is none.
    TusEndpoint(QUrl project, QUrl direct);

    /// Hosted projects have a second name that leads past the gateway, which is quicker for large files:
    /// https://ref.storage.supabase.co for https://ref.supabase.co. Empty for all others.
    [[nodiscard]] static QUrl directHost(const QUrl &project);
    /// The upload's own name in a Location header; none where that makes no sense. Host and scheme in it are what the
    /// server believes to be called behind its proxies: no key goes there.
    [[nodiscard]] static std::optional<QByteArray> uploadId(const QByteArray &location);

    [[nodiscard]] const QUrl &project() const { return m_project; }
    [[nodiscard]] QUrl creationUrl(bool isSigned) const;
    [[nodiscard]] QUrl uploadUrl(const QByteArray &id, bool isSigned) const;
    /// A project of the hosted service, which wants all chunks but the last to be of 6 MiB.
    [[nodiscard]] bool isHosted() const { return !m_direct.isEmpty(); }
    /// The same address at the project's own host: from now on, where the direct one can't be reached. False where it
    /// isn't in use.
    [[nodiscard]] bool leaveDirectHost();
    /// The other one couldn't be reached either: it wasn't the name.
    void returnToDirectHost() { m_isDirect = true; }

    /// The server has no such route (self-hosted without it): everything goes by the standard request.
    [[nodiscard]] bool isMissing() const { return m_isMissing; }
    void setMissing() { m_isMissing = true; }

private:
    QUrl m_project;
    QUrl m_direct;
    bool m_isDirect;
    bool m_isMissing = false;
};

} // namespace bucketdeck
