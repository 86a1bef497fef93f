#include "ui/account/WaitingPage.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {

WaitingPage::WaitingPage(QWidget *parent)
    : SignInPage(parent)
    , m_words(makeText())
{
    auto *again = new QPushButton(tr("&Open again"), this);
    again->setAutoDefault(false);
    m_again = again;
    auto *copy = new QPushButton(tr("&Copy the address"), this);
    copy->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(again);
    row->addWidget(copy);
    row->addStretch();
    QVBoxLayout *column = makeColumn();
    column->addWidget(m_words);
    column->addLayout(row);
    connect(again, &QPushButton::clicked, this, &WaitingPage::openAgainRequested);
    connect(copy, &QPushButton::clicked, this, &WaitingPage::copyRequested);
}

void WaitingPage::start(const QString &provider)
{
    m_provider = provider;
    m_words->setText(tr("Sign in with %1 there. This window goes on by itself when you are done.").arg(provider));
    Q_EMIT changed();
}

QString WaitingPage::heading() const
{
    return tr("Waiting for your browser…");
}

void WaitingPage::enter()
{
    m_again->setFocus(Qt::OtherFocusReason);
}

} // namespace bucketdeck

#include "moc_WaitingPage.cpp"
