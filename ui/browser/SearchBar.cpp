#include "ui/browser/SearchBar.h"

#include "ui/style/ElidedLabel.h"
#include "ui/style/NameInSentence.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace bucketdeck {

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, this))
    , m_searchAll(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_leave(new QPushButton(tr("Close search"), this))
{
    setAccessibleName(tr("Search"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 7);
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_searchAll, m_stop, m_leave}) {
        button->setFont(Theme::smallFont(font()));
        row->addWidget(button);
    }
    connect(m_searchAll, &QPushButton::clicked, this, &SearchBar::searchAllRequested);
    connect(m_stop, &QPushButton::clicked, this, &SearchBar::stopRequested);
    connect(m_leave, &QPushButton::clicked, this, &SearchBar::leaveRequested);
    hide();
}

void SearchBar::showNothing()
{
    hide();
}

void SearchBar::showFilter(const QString &bucket)
{
    m_text->setText(tr("Names in this folder. Enter searches all of “%1”.").arg(nameInSentence(bucket)));
    m_searchAll->setText(tr("Search all of “%1”").arg(nameInSentence(bucket)).replace(u'&', QStringLiteral("&&")));
    m_searchAll->show();
    m_stop->hide();
    m_leave->hide();
    show();
}

void SearchBar::showSearch(const QString &bucket, int found, qint64 lookedAt, bool running, bool stopped)
{
    const QString where = nameInSentence(bucket);
    const QString number = QLocale().toString(lookedAt);
    if (running)
        m_text->setText(tr("%n found so far in “%1”. %2 looked at…", nullptr, found).arg(where, number));
    else if (stopped)
        m_text->setText(tr("Stopped: %n found among the first %2 in “%1”.", nullptr, found).arg(where, number));
    else
        m_text->setText(tr("%n found in all of “%1”.", nullptr, found).arg(where));
    m_searchAll->hide();
    m_stop->setVisible(running);
    m_leave->show();
    show();
}

QString SearchBar::text() const
{
    return isHidden() ? QString() : m_text->accessibleName();
}

void SearchBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ThemeColors &colors = Theme::colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.raised);
    painter.setPen(colors.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace bucketdeck
