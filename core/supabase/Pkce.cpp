#include "core/supabase/Pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace bucketdeck {

Pkce Pkce::generate()
{
    constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    constexpr qsizetype randomBytes = 32;
    QByteArray random(randomBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    Pkce pkce;
    pkce.verifier = random.toBase64(encoding);
    pkce.challenge = QCryptographicHash::hash(pkce.verifier, QCryptographicHash::Sha256).toBase64(encoding);
    return pkce;
}

} // namespace bucketdeck
