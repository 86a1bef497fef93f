#pragma once

#include "tests/support/TestCertificates.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace bucketdeck {

/// The gateway that people really have, with TLS and HTTP/2, before a plain server on this machine. Needs nginx.
class NginxFront
{
public:
    [[nodiscard]] static QString program()
    {
        const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
        return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
                               : found;
    }

    /// With what `certificates` gave as an identity last.
    NginxFront(quint16 port, const TestCertificates &certificates)
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
        if (!file.open(QIODevice::WriteOnly))
            return;
        const QByteArray here = m_folder.path().toLocal8Bit();
        const QByteArray keys = certificates.folder().toLocal8Bit();
        file.write("daemon off; master_process off; error_log stderr error; pid " + here +
                   "/pid;\nevents {}\nhttp {\n"
                   "access_log off; client_max_body_size 0; proxy_request_buffering off; proxy_buffering off;\n"
                   "client_body_temp_path " +
                   here + "/body; proxy_temp_path " + here + "/proxy; fastcgi_temp_path " + here +
                   "/fastcgi; uwsgi_temp_path " + here + "/uwsgi; scgi_temp_path " + here +
                   "/scgi;\nserver {\nlisten 127.0.0.1:" + QByteArray::number(m_port) +
                   " ssl http2;\nssl_certificate " + keys + "/host.pem; ssl_certificate_key " + keys +
                   "/host.key;\nlocation / { proxy_http_version 1.1; proxy_pass http://127.0.0.1:" +
                   QByteArray::number(port) + "; }\n}\n}\n");
        file.close();
        m_nginx.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_nginx.start(program(), {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), file.fileName()});
    }

    ~NginxFront()
    {
        m_nginx.terminate();
        m_nginx.waitForFinished();
    }
    NginxFront(const NginxFront &) = delete;
    NginxFront &operator=(const NginxFront &) = delete;

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port)); }

    /// Whether it takes connections yet.
    [[nodiscard]] bool isUp() const
    {
        QTcpSocket knock;
        knock.connectToHost(QHostAddress::LocalHost, m_port);
        return knock.waitForConnected(1000);
    }

private:
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_nginx;
};

} // namespace bucketdeck
