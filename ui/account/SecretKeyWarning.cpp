#include "ui/account/SecretKeyWarning.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace bucketdeck {

SecretKeyWarning::SecretKeyWarning(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_keep(new QCheckBox(tr("&Keep it in this computer's keyring"), this))
{
    auto *title = new QLabel(tr("This is a secret key"), this);
    title->setFont(Theme::boldFont(font()));
    auto *words = new QLabel(tr("It opens everything in the project, of all its users, and no rule holds for it. It is "
                                "made for servers. You never need it here: use the publishable (anon) key, and sign "
                                "in as yourself."),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *insist = new QPushButton(tr("&Use it anyway"), this);
    insist->setAutoDefault(false);
    connect(insist, &QPushButton::clicked, this, [this] { Q_EMIT insisted(m_keep->isChecked()); });
    setAccessibleName(title->text());
    setAccessibleDescription(words->text());

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_keep);
    column->addWidget(insist, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    tint();
}

void SecretKeyWarning::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void SecretKeyWarning::tint()
{
    m_icon->setPixmap(Icons::get(QStringLiteral("warning"), Theme::colors(palette()).warning)
                          .pixmap(QSize(18, 18), devicePixelRatioF()));
}

void SecretKeyWarning::paintEvent(QPaintEvent *)
{
    const QColor warning = Theme::colors(palette()).warning;
    QColor ground = warning;
    ground.setAlphaF(0.12F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(warning);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace bucketdeck

#include "moc_SecretKeyWarning.cpp"
