#pragma once

#include "tests/server/HttpMessage.h"

namespace bucketdeck::practice {

/// A request as the API families see it: the path below their root, cut into segments that are still encoded.
struct Call
{
    const HttpRequest &request;
    QByteArray path;            ///< Below /storage/v1, e.g. "/object/list/audiofiles".
    QList<QByteArray> segments; ///< "object", "list", "audiofiles".

    Call(const HttpRequest &httpRequest, const QByteArray &pathBelowRoot)
        : request(httpRequest)
        , path(pathBelowRoot)
        , segments(pathBelowRoot.mid(1).split('/'))
    {
    }

    [[nodiscard]] bool isRead() const { return request.method == "GET" || request.method == "HEAD"; }
    [[nodiscard]] bool is(QByteArrayView method) const { return request.method == method; }
    /// One decoded segment; empty past the end.
    [[nodiscard]] QString segment(qsizetype index) const
    {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(segments.value(index)));
    }
    /// All from one segment on, as sent.
    [[nodiscard]] QByteArray rawRest(qsizetype from) const { return segments.mid(from).join('/'); }
    [[nodiscard]] QByteArray rest(qsizetype from) const { return QByteArray::fromPercentEncoding(rawRest(from)); }
};

} // namespace bucketdeck::practice
