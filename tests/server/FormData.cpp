#include "tests/server/FormData.h"

namespace bucketdeck::practice {

namespace {

QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    for (QByteArray part : header.split(';')) {
        part = part.trimmed();
        if (!part.startsWith(QByteArray(name + '=')))
            continue;
        QByteArray value = part.mid(name.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

bool FormData::isFormData(const QByteArray &contentType)
{
    return contentType.startsWith("multipart/form-data");
}

FormData::FormData(const QByteArray &contentType, std::function<void(QByteArrayView)> fileBytes)
    : m_delimiter("\r\n--" + parameter(contentType, "boundary"))
    , m_fileBytes(std::move(fileBytes))
    , m_buffer("\r\n") // so that the first delimiter, which has no line before it, looks like the others
{
}

void FormData::pass(qsizetype count)
{
    const QByteArrayView bytes = QByteArrayView(m_buffer).first(count);
    if (m_state == State::File)
        m_fileBytes(bytes);
    else if (m_state == State::Field)
        m_fields[m_fieldName].append(bytes);
    m_buffer.remove(0, count);
}

void FormData::readHeaders(const QByteArray &block)
{
    QByteArray disposition;
    QByteArray type;
    for (const QByteArray &line : block.split('\n')) {
        const QByteArray lower = line.toLower();
        if (lower.startsWith("content-disposition:"))
            disposition = line.mid(20).trimmed();
        else if (lower.startsWith("content-type:"))
            type = line.mid(13).trimmed();
    }
    m_fieldName = parameter(disposition, "name");
    if (disposition.contains("filename=") || m_fieldName.isEmpty()) {
        m_state = State::File;
        m_hasFile = true;
        m_fileContentType = type;
    } else {
        m_state = State::Field;
    }
}

void FormData::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    while (m_state != State::Done) {
        if (m_state == State::Headers) {
            if (m_buffer.startsWith("--")) {
                m_state = State::Done;
                return;
            }
            const qsizetype end = m_buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            readHeaders(m_buffer.left(end));
            m_buffer.remove(0, end + 4);
            continue;
        }
        const qsizetype found = m_buffer.indexOf(m_delimiter);
        if (found < 0) {
            // What could be the start of a delimiter stays until more has come.
            pass(std::max<qsizetype>(0, m_buffer.size() - m_delimiter.size() + 1));
            return;
        }
        pass(found);
        m_buffer.remove(0, m_delimiter.size());
        m_state = State::Headers;
    }
}

} // namespace bucketdeck::practice
