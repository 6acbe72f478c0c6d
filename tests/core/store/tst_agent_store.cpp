// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/agent_store.h"
#include "core/store/labels/annotator_store.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace tandem;

/// Agents and their versions, and the annotators.
class TestAgentStore : public QObject
{
    Q_OBJECT

private slots:
    void makesVersionsOnlyOfChanges();
    void listsTheNewestVersions();
    void keepsOldVersions();
    void refusesAnAgentWithoutAName();
    void makesAnnotatorsOnce();
    void keepsKindsApart();
    void refusesAnAnnotatorWithoutAName();
    void listsNamesAsPeopleLookForThem();
    void keepsTheOrderOutOfTheFile();
};

namespace {
AgentConfiguration configuration()
{
    AgentConfiguration agent;
    agent.name = QStringLiteral("careful");
    agent.baseUrl = QStringLiteral("http://127.0.0.1:8080/v1");
    agent.model = QStringLiteral("small");
    agent.parameters = "{}";
    agent.systemTemplate = QStringLiteral("You label.");
    agent.userTemplate = QStringLiteral("{{record}}");
    return agent;
}
} // namespace

void TestAgentStore::makesVersionsOnlyOfChanges()
{
    TestProject project;
    const Agent first = must(saveAgent(project.connection(), configuration()));
    QCOMPARE(first.version, 1);
    QCOMPARE(must(saveAgent(project.connection(), configuration())).versionId, first.versionId);
    AgentConfiguration changed = configuration();
    changed.model = QStringLiteral("large");
    const Agent second = must(saveAgent(project.connection(), changed));
    QCOMPARE(second.version, 2);
    QCOMPARE(second.id, first.id);
    QCOMPARE(must(saveAgent(project.connection(), configuration())).version, 3);
}

void TestAgentStore::listsTheNewestVersions()
{
    TestProject project;
    AgentConfiguration changed = configuration();
    must(saveAgent(project.connection(), changed));
    changed.model = QStringLiteral("large");
    must(saveAgent(project.connection(), changed));
    const std::vector<Agent> all = must(agents(project.connection()));
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].configuration.name, builtInAgentName());
    QCOMPARE(all[1].version, 2);
    QVERIFY(all[1].configuration == changed);
}

void TestAgentStore::keepsOldVersions()
{
    TestProject project;
    const Agent first = must(saveAgent(project.connection(), configuration()));
    AgentConfiguration changed = configuration();
    changed.model = QStringLiteral("large");
    must(saveAgent(project.connection(), changed));
    const Agent read = must(agentOfVersion(project.connection(), first.versionId));
    QVERIFY(read.configuration == configuration());
    QCOMPARE(read.version, 1);
    QCOMPARE(agentOfVersion(project.connection(), AgentVersionId(99)).error().code, ErrorCode::NotFound);
}

void TestAgentStore::refusesAnAgentWithoutAName()
{
    TestProject project;
    QCOMPARE(saveAgent(project.connection(), {}).error().code, ErrorCode::InvalidInput);
}

void TestAgentStore::makesAnnotatorsOnce()
{
    TestProject project;
    const AnnotatorId ana = project.person(QStringLiteral("Ana"));
    QCOMPARE(project.person(QStringLiteral(" Ana ")), ana);
    const AnnotatorId ben = project.person(QStringLiteral("Ben"));
    QVERIFY(ben != ana);
    const std::vector<Annotator> all = must(people(project.connection()));
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].name, QStringLiteral("Ana"));
    QCOMPARE(must(annotator(project.connection(), ben)).name, QStringLiteral("Ben"));
    QCOMPARE(annotator(project.connection(), AnnotatorId(99)).error().code, ErrorCode::NotFound);
}

void TestAgentStore::keepsKindsApart()
{
    TestProject project;
    const AnnotatorId person = project.person(QStringLiteral("gold"));
    const Annotator gold = must(goldAnnotator(project.connection()));
    QVERIFY(gold.id != person);
    QCOMPARE(gold.kind, AnnotatorKind::Reference);
    QCOMPARE(must(goldAnnotator(project.connection())).id, gold.id);
    QCOMPARE(must(reconciliationAnnotator(project.connection())).kind, AnnotatorKind::Reconciliation);
    QCOMPARE(must(people(project.connection())).size(), size_t(1));
}

void TestAgentStore::refusesAnAnnotatorWithoutAName()
{
    TestProject project;
    QCOMPARE(ensureAnnotator(project.connection(), AnnotatorKind::Person, QStringLiteral("  ")).error().code,
             ErrorCode::InvalidInput);
}

void TestAgentStore::listsNamesAsPeopleLookForThem()
{
    TestProject project;
    for (const char *name : {"zoe", "Ben", "anna 10", "Ánna 2", "Émile", "eva"}) {
        project.person(QString::fromUtf8(name));
        AgentConfiguration agent = configuration();
        agent.name = QString::fromUtf8(name);
        must(saveAgent(project.connection(), agent));
    }
    QStringList persons;
    for (const Annotator &person : must(people(project.connection())))
        persons.append(person.name);
    const QStringList wanted{QStringLiteral("Ánna 2"), QStringLiteral("anna 10"), QStringLiteral("Ben"),
                             QStringLiteral("Émile"),  QStringLiteral("eva"),     QStringLiteral("zoe")};
    QCOMPARE(persons, wanted);
    QStringList names;
    for (const Agent &agent : must(agents(project.connection())))
        names.append(agent.configuration.name);
    names.removeOne(builtInAgentName());
    QCOMPARE(names, wanted);
}

/// Other programs, which lack it, write to the file.
void TestAgentStore::keepsTheOrderOutOfTheFile()
{
    TestProject project;
    QCOMPARE(project.number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE sql LIKE '%tandem%'")), 0);
}

QTEST_GUILESS_MAIN(TestAgentStore)
#include "tst_agent_store.moc"
