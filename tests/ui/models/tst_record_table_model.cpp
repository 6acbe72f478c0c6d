// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_table_model.h"

#include "ui/delegates/cell_delegate.h"

#include <QAbstractItemModelTester>
#include <QIdentityProxyModel>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <deque>
#include <set>

using namespace tandem;
using namespace Qt::StringLiterals;

namespace {

/// Rows made up from their ids; answers at once or when the test says so.
class MadeUpRecords : public Records
{
public:
    Pending<Result<ResultList>> firstOf(const ListRequest &, int, CancelToken) override { return none<ResultList>(); }
    Pending<Result<ResultList>> list(const ListRequest &, CancelToken) override { return none<ResultList>(); }
    Pending<Result<RecordDetail>> detail(RecordId) override { return none<RecordDetail>(); }
    Pending<Result<ProjectCounts>> counts() override { return none<ProjectCounts>(); }
    Pending<Result<QStringList>> metadataColumns() override { return none<QStringList>(); }
    Pending<Result<qint64>> staleCount(const ListRequest &, ResultList, CancelToken) override { return none<qint64>(); }

    Pending<Result<std::vector<RecordRow>>> rows(const std::vector<RecordId> &ids, const QStringList &columns) override
    {
        asked.push_back(ids);
        Promise<Result<std::vector<RecordRow>>> promise;
        const auto answer = [this, promise, ids, columns] { promise.set(make(ids, columns)); };
        if (holdsBack)
            held.push_back(answer);
        else
            answer();
        return promise.pending();
    }

    std::vector<RecordRow> make(const std::vector<RecordId> &ids, const QStringList &columns) const
    {
        std::vector<RecordRow> result;
        for (const RecordId id : ids) {
            if (id == gone)
                continue;
            RecordRow row;
            row.id = id;
            row.preview = u"text %1 %2"_s.arg(id.value).arg(version);
            for (const QString &column : columns)
                row.metadata.emplace_back(column, column + QString::number(id.value));
            CurrentLabel label;
            label.definition = LabelDefinitionId(1);
            label.status = Status::Unverified;
            label.value = LabelValue{OptionId(1 + id.value % 2)};
            label.confidence = 0.5;
            label.annotator = u"baseline"_s;
            if (spans > 0)
                addSpans(label);
            row.labels.push_back(label);
            result.push_back(row);
        }
        return result;
    }

    /// Every second one is of the other option; the first covers an emoji, too.
    void addSpans(CurrentLabel &label) const
    {
        std::vector<Span> made;
        for (int i = 0; i < spans; ++i)
            made.push_back({10 * i, 10 * i + 5, OptionId(1 + i % 2)});
        label.value = LabelValue(made);
        for (int i = 0; i < qMin(spans, CurrentLabel::spanTextsAtMost); ++i)
            label.spanTexts.push_back(i == 0 ? u"Ada 😀"_s : u"word %1"_s.arg(i));
    }

    int spans = 0; ///< of each row; 0: it has an option
    bool holdsBack = false;
    RecordId gone;
    int version = 1;
    std::vector<std::vector<RecordId>> asked;
    std::deque<std::function<void()>> held;

private:
    template <typename T>
    static Pending<Result<T>> none()
    {
        return Pending<Result<T>>::ready(failure(ErrorCode::Failed, u"not in this test"_s));
    }
};

ResultList listOf(qint64 count, qint64 first = 1)
{
    std::vector<RecordId> ids;
    for (qint64 i = 0; i < count; ++i)
        ids.emplace_back(first + i);
    return std::make_shared<const std::vector<RecordId>>(ids);
}

LabelDefinition sentiment()
{
    LabelDefinition definition;
    definition.id = LabelDefinitionId(1);
    definition.name = u"sentiment"_s;
    for (const auto &value : {u"negative"_s, u"positive"_s}) {
        Option option;
        option.id = OptionId(static_cast<qint64>(definition.options.size()) + 1);
        option.value = value;
        definition.options.push_back(option);
    }
    return definition;
}

LabelDefinition entity()
{
    LabelDefinition definition = sentiment();
    definition.name = u"entity"_s;
    definition.level = Level::Span;
    return definition;
}

/// Notes whose options are asked for.
class WatchedModel : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == RecordTableModel::OptionsRole || role == Qt::DisplayRole)
            asked.insert(index.row());
        return QIdentityProxyModel::data(index, role);
    }
    mutable std::set<int> asked;
};

/// How often a colour stands in a picture.
int pixelsOf(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// The label cell of a row, as wide as the test wants it.
QImage paintedLabel(const RecordTableModel &model, int row, int width, Qt::LayoutDirection direction)
{
    QImage picture(width, 24, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.rect = picture.rect();
    option.direction = direction;
    LabelDelegate().paint(&painter, option, model.index(row, RecordTableModel::Label));
    return picture;
}

} // namespace

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_records = std::make_unique<MadeUpRecords>();
        m_model = std::make_unique<RecordTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setSource(m_records.get());
        m_model->setDefinition(sentiment());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsAPlaceholderAndThenTheRow()
    {
        m_model->setList(listOf(3));
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(at(0, RecordTableModel::Text, RecordTableModel::LoadingRole).toBool());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(!at(0, RecordTableModel::Text).isValid());
        QTRY_COMPARE(at(0, RecordTableModel::Text).toString(), u"text 1 1"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!changed.front().at(2).value<QList<int>>().isEmpty());
        QVERIFY(!at(0, RecordTableModel::Text, RecordTableModel::LoadingRole).toBool());
        QCOMPARE(at(0, RecordTableModel::Label).toString(), u"positive"_s);
        QCOMPARE(at(0, RecordTableModel::Confidence, RecordTableModel::ConfidenceRole).toDouble(), 0.5);
        QCOMPARE(at(0, RecordTableModel::StatusColumn, RecordTableModel::StatusRole).toInt(),
                 static_cast<int>(Status::Unverified));
        QCOMPARE(at(0, RecordTableModel::Label, RecordTableModel::OptionsRole).value<ShownOptions>().size(), 1);
        QCOMPARE(at(0, RecordTableModel::AnnotatorColumn).toString(), u"baseline"_s);
    }

    void asksForOnePageHoweverManyCellsAreLookedAt()
    {
        m_model->setList(listOf(1000));
        settle();
        m_records->asked.clear();
        m_model->setList(listOf(1000, 5000));
        for (int row = 600; row < 640; ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column)
                at(row, column);
        }
        QTRY_COMPARE(at(600, RecordTableModel::Text).toString(), u"text 5600 1"_s);
        const auto wanted = std::count_if(m_records->asked.begin(), m_records->asked.end(),
                                          [](const auto &ids) { return ids.front() == RecordId(5600); });
        QCOMPARE(wanted, 1);
        QCOMPARE(m_records->asked.front().size(), size_t(RecordTableModel::pageSize));
    }

    void dropsAnswersToAnOlderList()
    {
        m_model->setList(listOf(3));
        settle();
        m_records->holdsBack = true;
        m_model->setList(listOf(3, 100));
        at(0, RecordTableModel::Text);
        QTRY_VERIFY(!m_records->held.empty());
        m_records->holdsBack = false;
        m_model->setList(listOf(3, 200));
        for (const auto &answer : m_records->held)
            answer();
        QTRY_COMPARE(at(0, RecordTableModel::Text).toString(), u"text 200 1"_s);
        settle();
        QCOMPARE(at(0, RecordTableModel::Text).toString(), u"text 200 1"_s);
    }

    void goesOnWithoutAReset()
    {
        m_model->setList(listOf(250));
        at(249, RecordTableModel::Text);
        QTRY_COMPARE(at(249, RecordTableModel::Text).toString(), u"text 250 1"_s);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->setList(listOf(1000));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(m_model->rowCount(), 1000);
        QTRY_COMPARE(at(300, RecordTableModel::Text).toString(), u"text 301 1"_s);
        QCOMPARE(at(249, RecordTableModel::Text).toString(), u"text 250 1"_s);
    }

    void refreshesOnlyWhatIsHeldAndShowsTheOldUntilThen()
    {
        m_model->setList(listOf(3));
        QTRY_COMPARE(at(1, RecordTableModel::Text).toString(), u"text 2 1"_s);
        m_records->asked.clear();
        m_records->version = 2;
        m_model->refresh({RecordId(77)});
        settle();
        QVERIFY(m_records->asked.empty());
        m_model->refresh({RecordId(2)});
        QCOMPARE(at(1, RecordTableModel::Text).toString(), u"text 2 1"_s);
        QTRY_COMPARE(at(1, RecordTableModel::Text).toString(), u"text 2 2"_s);
    }

    void fetchesAgainWhatChangedWhileItWasUnderWay()
    {
        m_records->holdsBack = true;
        m_model->setList(listOf(2));
        at(0, RecordTableModel::Text);
        QTRY_COMPARE(m_records->held.size(), size_t(1));
        const auto older = m_records->held.front(); // made when it is sent, as version 1
        m_records->holdsBack = false;
        m_model->refresh({RecordId(1)});
        older();
        m_records->version = 2;
        QTRY_COMPARE(at(0, RecordTableModel::Text).toString(), u"text 1 2"_s);
    }

    void showsNothingForARecordThatIsGone()
    {
        m_records->gone = RecordId(2);
        m_model->setList(listOf(3));
        QTRY_COMPARE(at(2, RecordTableModel::Text).toString(), u"text 3 1"_s);
        QVERIFY(!at(1, RecordTableModel::Text).isValid());
        QVERIFY(!at(1, RecordTableModel::Text, RecordTableModel::LoadingRole).toBool());
    }

    void showsSpansAsChips_data()
    {
        QTest::addColumn<int>("spans");
        QTest::addColumn<int>("chips");
        QTest::addColumn<int>("more");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << 1 << 1 << 0 << u"Ada 😀 (negative)"_s;
        QTest::newRow("two") << 2 << 2 << 0 << u"Ada 😀 (negative), word 1 (positive)"_s;
        QTest::newRow("as many as are told") << 12 << 12 << 0 << QString();
        QTest::newRow("one more") << 13 << 12 << 1 << QString();
        QTest::newRow("very many") << 2000 << 12 << 1988 << QString();
    }

    void showsSpansAsChips()
    {
        QFETCH(int, spans);
        QFETCH(QString, text);
        m_records->spans = spans;
        m_model->setDefinition(entity());
        m_model->setList(listOf(3));
        QTRY_VERIFY(at(0, RecordTableModel::Label).isValid());
        const auto chips = at(0, RecordTableModel::Label, RecordTableModel::OptionsRole).value<ShownOptions>();
        QTEST(static_cast<int>(chips.size()), "chips");
        QCOMPARE(chips[0].text, u"Ada 😀"_s);
        QCOMPARE(chips[0].note, u"negative"_s);
        QCOMPARE(chips[0].mark.colour, labelMark(entity(), OptionId(1)).colour);
        QTEST(at(0, RecordTableModel::Label, RecordTableModel::MoreOptionsRole).toInt(), "more");
        const QString said = at(0, RecordTableModel::Label).toString();
        QCOMPARE(at(0, RecordTableModel::Label, Qt::AccessibleTextRole).toString(), said);
        if (!text.isEmpty())
            QCOMPARE(said, text);
        else
            QVERIFY(said.startsWith(u"Ada 😀 (negative), word 1 (positive), word 2 (negative)"_s));
        if (spans > 12)
            QVERIFY2(said.contains(QLocale().toString(spans - 12)), qPrintable(said));
    }

    void paintsAsManyChipsAsThereIsRoomFor_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasSecond");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char *side = direction == Qt::LeftToRight ? "from the left" : "from the right";
            QTest::addRow("wide, %s", side) << 500 << true << direction;
            QTest::addRow("for one, %s", side) << 160 << false << direction;
            QTest::addRow("for hardly one, %s", side) << 60 << false << direction;
        }
    }

    void paintsAsManyChipsAsThereIsRoomFor()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        m_records->spans = 40;
        m_model->setDefinition(entity());
        m_model->setList(listOf(1));
        QTRY_VERIFY(at(0, RecordTableModel::Label).isValid());
        const QImage picture = paintedLabel(*m_model, 0, width, direction);
        QVERIFY(pixelsOf(picture, labelMark(entity(), OptionId(1)).colour) > 20);
        QTEST(pixelsOf(picture, labelMark(entity(), OptionId(2)).colour) > 20, "hasSecond");
    }

    void asksForNoChipsThatAreNotSeen()
    {
        m_records->spans = 40;
        m_model->setDefinition(entity());
        m_model->setList(listOf(1000));
        settle();
        WatchedModel watched;
        watched.setSourceModel(m_model.get());
        QTableView view;
        view.setModel(&watched);
        view.setItemDelegate(new LabelDelegate(&view));
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(!watched.asked.empty());
        settle();
        view.grab();
        const int seen = view.rowAt(view.viewport()->height() - 1) + 1;
        QVERIFY(seen > 0 && seen < 100);
        QVERIFY2(*watched.asked.rbegin() <= seen, qPrintable(QString::number(*watched.asked.rbegin())));
    }

    void addsMetadataColumns()
    {
        m_model->setList(listOf(3));
        m_model->setMetadataColumns({u"airline"_s});
        QCOMPARE(m_model->columnCount(), RecordTableModel::FirstMetadata + 1);
        QCOMPARE(m_model->headerData(RecordTableModel::FirstMetadata, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"airline"_s);
        m_model->setList(listOf(4));
        QTRY_COMPARE(at(0, RecordTableModel::FirstMetadata).toString(), u"airline1"_s);
    }

    void staysSmallOverAMillionRows()
    {
        m_tester.reset(); // it would walk through all of them
        m_model->setList(listOf(1'000'000));
        for (int row = 0; row < 1'000'000; row += 25'000) {
            at(row, RecordTableModel::Text);
            QTRY_VERIFY(m_model->rowAt(row));
        }
        int held = 0;
        for (int row = 0; row < 1'000'000; row += RecordTableModel::pageSize)
            held += m_model->rowAt(row) ? 1 : 0;
        QVERIFY(held <= 50);
    }

    void knowsTheSortOfEveryColumn()
    {
        m_model->setMetadataColumns({u"airline"_s});
        for (int column = 0; column < m_model->columnCount(); ++column)
            QCOMPARE(m_model->columnOf(m_model->sortOf(column, false)), column);
        QCOMPARE(m_model->columnOf(Sort{SortKey::ExternalId, true, {}}), -1);
    }

private:
    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->data(m_model->index(row, column), role);
    }

    /// Lets everything that is wanted arrive.
    void settle()
    {
        size_t before = 0;
        do {
            before = m_records->asked.size();
            QTest::qWait(30);
        } while (m_records->asked.size() != before);
    }

    std::unique_ptr<MadeUpRecords> m_records;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestRecordTableModel)
#include "tst_record_table_model.moc"
