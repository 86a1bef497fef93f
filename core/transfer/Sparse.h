#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>

#include <utility>

namespace bucketdeck {

/// A T that most of very many have just as it was made: a pointer wide until it is given another value. Copies share
/// it, and whoever wants another part of it gives all of it.
template <typename T>
class Sparse
{
public:
    Sparse() = default;
    Sparse(T value)
        : m_box(new Box(std::move(value)))
    {
    }

    [[nodiscard]] const T &operator*() const
    {
        static const T unset{};
        return m_box ? m_box->value : unset;
    }
    [[nodiscard]] const T *operator->() const { return &**this; }
    operator const T &() const { return **this; }

private:
    struct Box : QSharedData
    {
        explicit Box(T &&given)
            : value(std::move(given))
        {
        }
        T value;
    };

    QExplicitlySharedDataPointer<Box> m_box;
};

} // namespace bucketdeck
