#include "ui/inspector/DetailRows.h"

#include "ui/style/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace bucketdeck {
namespace {

// So that a long unbroken value, such as an ETag, can be put on several lines.
QString breakable(const QString &text)
{
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        broken += c;
        run = c.isSpace() ? 0 : run + 1;
        if (run >= 16 && !c.isHighSurrogate()) {
            broken += QChar(0x200b);
            run = 0;
        }
    }
    return broken;
}

} // namespace

DetailRows::DetailRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 12);
    m_grid->setColumnStretch(1, 1);
}

void DetailRows::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Row &row : rows) {
        auto *name = new QLabel(row.first, this);
        auto *value = new QLabel(breakable(row.second), this);
        for (QLabel *label : {name, value}) {
            label->setTextFormat(Qt::PlainText);
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        }
        name->setObjectName(QStringLiteral("name"));
        value->setWordWrap(true);
        value->setMinimumWidth(10);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(row.first + QStringLiteral(": ") + row.second);
        m_grid->addWidget(name, line, 0);
        m_grid->addWidget(value, line, 1);
        ++line;
    }
    tint();
}

void DetailRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void DetailRows::tint()
{
    const QColor quiet = Theme::colors(palette()).secondaryText;
    const QList<QLabel *> names = findChildren<QLabel *>(QStringLiteral("name"));
    for (QLabel *label : names) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, quiet);
        label->setPalette(colors);
    }
}

} // namespace bucketdeck
