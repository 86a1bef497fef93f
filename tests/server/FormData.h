#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>

namespace bucketdeck::practice {

/// Takes a multipart/form-data body apart as it arrives. Fields are collected, the file's bytes are handed on.
class FormData
{
public:
    FormData(const QByteArray &contentType, std::function<void(QByteArrayView)> fileBytes);

    void feed(QByteArrayView bytes);
    [[nodiscard]] const QHash<QByteArray, QByteArray> &fields() const { return m_fields; }
    [[nodiscard]] bool hasFile() const { return m_hasFile; }
    [[nodiscard]] bool isComplete() const { return m_state == State::Done; }
    [[nodiscard]] QByteArray fileContentType() const { return m_fileContentType; }
    [[nodiscard]] static bool isFormData(const QByteArray &contentType);

private:
    enum class State { Preamble, Headers, Field, File, Done };

    void readHeaders(const QByteArray &block);
    void pass(qsizetype count);

    QByteArray m_delimiter;
    std::function<void(QByteArrayView)> m_fileBytes;
    State m_state = State::Preamble;
    QByteArray m_buffer;
    QByteArray m_fieldName;
    QHash<QByteArray, QByteArray> m_fields;
    QByteArray m_fileContentType;
    bool m_hasFile = false;
};

} // namespace bucketdeck::practice
