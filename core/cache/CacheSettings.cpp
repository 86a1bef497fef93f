#include "core/cache/CacheSettings.h"

#include "core/base/Log.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace bucketdeck {
namespace {

constexpr int mostHours = 24 * 366 * 100;

class Variables
{
public:
    [[nodiscard]] QString text(const QString &name) const { return m_all.value(name).trimmed(); }

    [[nodiscard]] std::optional<std::chrono::hours> hours(const QString &name, int least) const
    {
        const QString value = text(name);
        if (value.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (isNumber && number >= least && number <= mostHours)
            return std::chrono::hours(number);
        refuse(name);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<bool> choice(const QString &name) const
    {
        const QString value = text(name).toLower();
        if (value == u"true" || value == u"1" || value == u"yes" || value == u"on")
            return true;
        if (value == u"false" || value == u"0" || value == u"no" || value == u"off")
            return false;
        if (!value.isEmpty())
            refuse(name);
        return std::nullopt;
    }

private:
    static void refuse(const QString &name)
    {
        qCWarning(logStorage).noquote() << name << "makes no sense and is left out";
    }

    const QProcessEnvironment m_all = QProcessEnvironment::systemEnvironment();
};

} // namespace

CacheEnvironment CacheEnvironment::fromEnvironment()
{
    const Variables variables;
    CacheEnvironment made;
    if (const QString path = variables.text(u"CACHE_PATH"_s); !path.isEmpty())
        made.path = path;
    made.unusedFor = variables.hours(u"CACHE_TTL_HOURS"_s, 0);
    made.fetchedAgo = variables.hours(u"MAX_CACHE_AGE_HOURS"_s, 0);
    made.cleansUp = variables.choice(u"AUTO_CLEANUP_ENABLED"_s);
    made.interval = variables.hours(u"CLEANUP_INTERVAL_HOURS"_s, 1);
    return made;
}

CacheSettings CacheEnvironment::over(CacheSettings settings) const
{
    settings.path = path ? *path + "/bucketdeck-ranges"_L1 : settings.path;
    settings.unusedFor = unusedFor.value_or(settings.unusedFor);
    settings.fetchedAgo = fetchedAgo.value_or(settings.fetchedAgo);
    settings.cleansUp = cleansUp.value_or(settings.cleansUp);
    settings.interval = interval.value_or(settings.interval);
    return settings;
}

} // namespace bucketdeck
