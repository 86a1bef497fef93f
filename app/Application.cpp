#include "app/Application.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bucketdeck {

void setUpApplication(QCoreApplication &app)
{
    QCoreApplication::setApplicationName(QStringLiteral("bucketdeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BUCKETDECK_VERSION));
    auto *qtTexts = new QTranslator(&app);
    if (qtTexts->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    auto *ourTexts = new QTranslator(&app);
    // English too: its file holds the plural forms. It serves where there is no translation, and without a locale.
    if (ourTexts->load(QLocale(), QStringLiteral("bucketdeck"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        ourTexts->load(QStringLiteral(":/i18n/bucketdeck_en.qm")))
        QCoreApplication::installTranslator(ourTexts);
}

} // namespace bucketdeck
