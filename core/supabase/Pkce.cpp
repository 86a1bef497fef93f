#include "core/supabase/Pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace bucketdeck {

Pkce Pkce::generate()
{
    constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray random(reinterpret_cast<const char *>(words.data()), sizeof(words));
    Pkce pkce;
    pkce.verifier = random.toBase64(encoding);
    pkce.challenge = QCryptographicHash::hash(pkce.verifier, QCryptographicHash::Sha256).toBase64(encoding);
    return pkce;
}

} // namespace bucketdeck
