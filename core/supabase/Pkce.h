#pragma once

#include <QByteArray>
#include <QString>

namespace bucketdeck {

/// The proof that who ends a sign-in is who began it (RFC 7636, S256).
struct Pkce
{
    QByteArray verifier;  ///< 43 random characters. A secret: in memory only.
    QByteArray challenge; ///< What the server is told beforehand.

    [[nodiscard]] static Pkce generate();
};

/// Where the link in a message leads back to, and the proof that goes with it.
struct AuthReturn
{
    QString redirectTo;       ///< A loopback address; empty: the project's own site.
    QByteArray codeChallenge; ///< Empty: the link signs in without a proof. Only with an empty `redirectTo`.
};

} // namespace bucketdeck
