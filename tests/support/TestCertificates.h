#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace bucketdeck {

/// An issuer and certificates of its own, made anew for a test by the openssl command.
class TestCertificates
{
public:
    struct Identity
    {
        QList<QSslCertificate> chain;
        QSslKey key;
    };

    TestCertificates()
        : m_hasIssuer(run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                           "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Bucketdeck Test Issuer"}))
    {
    }

    /// Has the last identity() as host.pem and host.key.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Whom a client has to trust.
    [[nodiscard]] QSslCertificate issuer() const { return QSslCertificate(read(QStringLiteral("ca.pem"))); }

    /// For a host, in the words of openssl: "IP:127.0.0.1", "DNS:example.test". With `days` of -1, expired.
    [[nodiscard]] Identity identity(const char *host, int days = 1) const
    {
        if (!m_hasIssuer ||
            !run({"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "host.key",
                  "-out", "host.csr", "-subj", "/CN=test host", "-addext", QByteArray("subjectAltName=") + host}) ||
            !run({"x509", "-req", "-in", "host.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days",
                  QByteArray::number(days), "-copy_extensions", "copy", "-out", "host.pem"}))
            return {};
        return {{QSslCertificate(read(QStringLiteral("host.pem"))), issuer()},
                QSslKey(read(QStringLiteral("host.key")), QSsl::Ec)};
    }

    /// Vouched for by itself alone.
    [[nodiscard]] Identity selfSigned(const char *host) const
    {
        if (!run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
                  "self.key", "-out", "self.pem", "-days", "1", "-subj", "/CN=test host", "-addext",
                  QByteArray("subjectAltName=") + host}))
            return {};
        return {{QSslCertificate(read(QStringLiteral("self.pem")))},
                QSslKey(read(QStringLiteral("self.key")), QSsl::Ec)};
    }

private:
    bool run(const QByteArrayList &arguments) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        QStringList words;
        for (const QByteArray &argument : arguments)
            words.append(QString::fromUtf8(argument));
        openssl.start(QStringLiteral("openssl"), words);
        return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    bool m_hasIssuer;
};

} // namespace bucketdeck
