// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/decision/option_list.h"

#include "core/text/wording.h"
#include "ui/look/theme.h"
#include "ui/widgets/accessible_button.h"
#include "ui/widgets/key_hint.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int badgePlace = 6;
constexpr int drawnNumberWidth = 40;
constexpr int drawnOptionWidth = 280;
constexpr int narrow = 360;
constexpr int leastOptionBar = 40;
constexpr int squareSide = 8;
constexpr int optionGap = 8;

int numberWidth()
{
    return measure::width(drawnNumberWidth);
}

// All badges have the place of one letter, so that the texts begin at one edge.
int squarePlace()
{
    return badgePlace + keyBadgeSize(QStringLiteral("W")).width() + optionGap;
}

// Where the parts of a row stand, from its left edge.
struct Places
{
    int text;
    int bar;
    int barEnd;
};

// Long texts take the room that the bars can spare.
Places placesOf(int width, int textWidth)
{
    const int text = squarePlace() + squareSide + 6;
    const int bar =
        width < measure::width(narrow) ? text + (width - text) * 32 / 100 : qMin(width / 2, measure::width(128) + text);
    const int barEnd = width - numberWidth() - 10;
    return {text, qMax(bar, qMin(text + textWidth + optionGap, barEnd - leastOptionBar)), barEnd};
}

void paintTick(QPainter &painter, const QPointF &middle)
{
    QPainterPath tick(middle + QPointF(-4.5, 0.5));
    tick.lineTo(middle + QPointF(-1.4, 3.6));
    tick.lineTo(middle + QPointF(4.5, -3.6));
    painter.setPen(QPen(tokens().accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintBar(QPainter &painter, const QRect &track, const QColor &colour, double probability, bool mirrored)
{
    const double filled = track.width() * probability;
    const double left = mirrored ? track.left() + track.width() - filled : track.left();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().track);
    painter.drawRoundedRect(track, 3, 3);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(left, track.top(), filled, track.height()), 3, 3);
}

} // namespace

bool OptionRow::Content::operator==(const Content &other) const
{
    return key == other.key && text == other.text && description == other.description &&
           mark.colour == other.mark.colour && mark.hollow == other.mark.hollow && probability == other.probability &&
           chosen == other.chosen && several == other.several;
}

OptionRow::OptionRow(QWidget *parent)
    : QAbstractButton(parent)
{
    playRole(*this, QAccessible::RadioButton);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
}

void OptionRow::setContent(const Content &content)
{
    if (m_content == content)
        return;
    m_content = content;
    setText(content.text);
    playRole(*this, content.several ? QAccessible::CheckBox : QAccessible::RadioButton);
    setChecked(content.chosen);
    setAccessibleName(content.probability
                          ? tr("%1, probability %2").arg(content.text, confidenceText(*content.probability))
                          : content.text);
    setAccessibleDescription(content.description);
    showToolTip(fontMetrics().horizontalAdvance(content.text) > textRoom());
    update();
}

// The first click decided already, and the second would decide on the next record.
void OptionRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void OptionRow::setTextWidth(int width)
{
    if (width == m_textWidth)
        return;
    m_textWidth = width;
    showToolTip(fontMetrics().horizontalAdvance(m_content.text) > textRoom());
    update();
}

/// What is elided is read in the tool tip.
void OptionRow::showToolTip(bool isElided)
{
    QStringList lines;
    if (isElided)
        lines << m_content.text;
    if (!m_content.description.isEmpty())
        lines << m_content.description;
    setToolTip(lines.join(u'\n'));
}

void OptionRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    showToolTip(fontMetrics().horizontalAdvance(m_content.text) > textRoom());
}

int OptionRow::textEnd() const
{
    return m_content.probability ? placesOf(width(), m_textWidth).bar - 8 : width() - 28;
}

int OptionRow::textRoom() const
{
    return textEnd() - placesOf(width(), m_textWidth).text;
}

QSize OptionRow::sizeHint() const
{
    return {drawnOptionWidth, measure::row()};
}

void OptionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QSize badge = keyBadgeSize(m_content.key);
    if (!m_content.key.isEmpty())
        paintKeyBadge(painter, placed(QRect(QPoint(badgePlace, (height() - badge.height()) / 2), badge)), m_content.key,
                      tokens().text, tokens().track);
    paintLabelSquare(painter, placed(QRect(squarePlace(), 0, squareSide, height())), m_content.mark);
    const QRect textArea = placed(QRect(placesOf(width(), m_textWidth).text, 0, textRoom(), height()));
    painter.setFont(font());
    painter.setPen(tokens().text);
    painter.drawText(textArea,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(m_content.text, Qt::ElideMiddle, textArea.width()));
    if (m_content.several && m_content.chosen)
        paintTick(painter, placed(QRect(textEnd() + (m_content.probability ? -14 : 4), 0, 12, height())).center());
    if (m_content.probability)
        paintProbability(painter, *m_content.probability);
}

QRect OptionRow::placed(const QRect &area) const
{
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

void OptionRow::paintGround(QPainter &painter) const
{
    if (m_content.chosen || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_content.chosen ? tokens().selection : tokens().track);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(tokens().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void OptionRow::paintProbability(QPainter &painter, double probability) const
{
    const Places places = placesOf(width(), m_textWidth);
    const QRect track(places.bar, height() / 2 - 3, places.barEnd - places.bar, 6);
    paintBar(painter, placed(track), m_content.mark.colour, probability, layoutDirection() == Qt::RightToLeft);
    painter.setPen(tokens().text);
    painter.drawText(placed(QRect(width() - numberWidth() - 6, 0, numberWidth(), height())),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     confidenceText(probability));
}

OptionList::OptionList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLabel(this))
    , m_all(new LinkButton(QString(), this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_filter->setFont(fontFor(FontRole::Small));
    m_filter->setTextFormat(Qt::PlainText);
    m_filter->setWordWrap(true);
    m_filter->setMinimumHeight(measure::row());
    m_filter->setIndent(badgePlace);
    m_layout->addWidget(m_filter);
    m_layout->addWidget(m_all, 0, Qt::AlignLeft);
    m_all->setFont(fontFor(FontRole::Small));
    m_all->setFocusPolicy(Qt::TabFocus);
    connect(m_all, &LinkButton::clicked, this,
            [this] { emit allWanted(m_all->mapToGlobal(m_all->rect().bottomLeft())); });
}

QRect OptionList::chosenRows() const
{
    layout()->activate();
    QRect rows;
    for (const OptionRow *row : m_rows) {
        if (!row->isHidden() && row->isChecked())
            rows |= row->geometry();
    }
    return rows;
}

OptionRow *OptionList::rowAt(size_t place)
{
    while (m_rows.size() <= place) {
        auto *row = new OptionRow(this);
        const size_t number = m_rows.size();
        connect(row, &OptionRow::clicked, this, [this, number] { emit chosen(m_options[number]); });
        m_layout->insertWidget(m_layout->count() - 1, row); // before the link to all
        m_rows.push_back(row);
    }
    return m_rows[place];
}

void OptionList::showFilter(const LabelDefinition &definition, const ChoiceState &choice)
{
    const int count = definition.offeredCount();
    m_filter->setVisible(count > ChoiceState::shownAtMost);
    if (!choice.filter().isEmpty())
        m_filter->setText(choice.shown().empty() ? tr("“%1”: no option matches. Esc clears.").arg(choice.filter())
                                                 : tr("“%1”: Enter takes the first.").arg(choice.filter()));
    else
        m_filter->setText(tr("%1 of %Ln option(s) are shown. Type to find another.", nullptr, count)
                              .arg(countText(static_cast<qint64>(choice.shown().size()))));
    m_filter->setProperty("dim", choice.filter().isEmpty());
    m_all->setVisible(count > ChoiceState::shownAtMost);
    m_all->setText(tr("All %Ln option(s)…", nullptr, count));
}

void OptionList::showOptions(const LabelDefinition &definition, const ChoiceState &choice,
                             const std::vector<double> &distribution)
{
    showFilter(definition, choice);
    m_options = choice.shown();
    int textWidth = 0; // of all rows: their bars begin at one edge
    for (const int index : m_options)
        textWidth = qMax(textWidth,
                         fontMetrics().horizontalAdvance(definition.options[static_cast<size_t>(index)].shownText()));
    for (size_t i = 0; i < m_options.size(); ++i) {
        const int index = m_options[i];
        const Option &option = definition.options[static_cast<size_t>(index)];
        OptionRow::Content content;
        content.key = choice.keyOf(i).toUpper();
        content.text = option.shownText();
        content.description = option.description;
        content.mark = labelMark(definition, index);
        if (distribution.size() == definition.options.size())
            content.probability = distribution[static_cast<size_t>(index)];
        content.chosen = choice.isChosen(index);
        content.several = definition.choice == Choice::Multiple;
        OptionRow *row = rowAt(i);
        row->setTextWidth(textWidth);
        row->setContent(content);
        row->show();
    }
    for (size_t i = m_options.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
}

} // namespace tandem
