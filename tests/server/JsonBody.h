#pragma once

#include "tests/server/Access.h"

namespace bucketdeck::practice {

/// A JSON request body, checked step by step in the words of the server's schema validator.
class JsonBody
{
public:
    /// Refuses what is no JSON object.
    [[nodiscard]] static Answer<JsonBody> parse(const HttpRequest &request, const QByteArray &body);

    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] bool has(QStringView name) const { return m_object.contains(name); }
    [[nodiscard]] QString string(QStringView name) const { return m_object.value(name).toString(); }
    [[nodiscard]] QByteArray bytes(QStringView name) const { return string(name).toUtf8(); }

    [[nodiscard]] std::optional<HttpResponse> missing(std::initializer_list<QStringView> names) const;
    /// Numbers in strings count as numbers [278].
    [[nodiscard]] Answer<qint64> integer(QStringView name, qint64 fallback, qint64 least) const;
    /// A non-empty array of strings.
    [[nodiscard]] Answer<QStringList> strings(QStringView name, qsizetype most) const;

private:
    explicit JsonBody(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QJsonObject m_object;
};

} // namespace bucketdeck::practice
