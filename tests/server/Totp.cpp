#include "tests/server/Totp.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

namespace bucketdeck::practice {

namespace {

constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
constexpr int bitsPerSign = 5;

QByteArray fromBase32(const QByteArray &text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const char c : text) {
        buffer = (buffer << bitsPerSign) | quint32(alphabet.indexOf(c));
        bits += bitsPerSign;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char((buffer >> bits) & 0xff));
        }
    }
    return bytes;
}

} // namespace

QByteArray newTotpSecret()
{
    QByteArray secret;
    for (int i = 0; i < 32; ++i)
        secret.append(alphabet.at(QRandomGenerator::system()->bounded(32)));
    return secret;
}

QString totpCode(const QByteArray &secret, qint64 secondsSinceEpoch)
{
    constexpr qint64 step = 30;
    const quint64 counter = qToBigEndian(quint64(secondsSinceEpoch / step));
    const QByteArray message(reinterpret_cast<const char *>(&counter), sizeof(counter));
    const QByteArray hash = QMessageAuthenticationCode::hash(message, fromBase32(secret), QCryptographicHash::Sha1);
    const int offset = hash.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffff;
    return QString::number(number % 1'000'000).rightJustified(6, u'0');
}

} // namespace bucketdeck::practice
