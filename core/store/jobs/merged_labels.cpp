// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobs/merged_labels.h"

#include "core/base/clock.h"
#include "core/store/sql/dialect.h"
#include "core/store/sql/id_list.h"
#include "core/store/sql/steps.h"

#include <map>
#include <tuple>
#include <vector>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// One of the labels that are merged.
struct Said
{
    Milliseconds at = 0;
    bool wasVerdict = false;
    bool wasCurrent = false;
    bool isImported = false;
    LabelId replaced; ///< by an import, which no act tells of
};

/// What is current of the verdicts, and what of the own labels; invalid: nothing.
struct Current
{
    LabelId verdict;
    LabelId own;

    LabelId &of(bool isVerdict) { return isVerdict ? verdict : own; }
};

/// The labels of a place that an act made current (true) or not.
using Changes = std::map<LabelId, bool>;

struct ActOnPlace
{
    Milliseconds at = 0;
    Changes changes;
};

class Merge
{
public:
    Merge(Steps &steps, const LabelPlace &place)
        : m_steps(steps)
    {
        read(place);
        readChanges();
    }

    void run()
    {
        // From the latest act to the first, because it is known where all of them have led.
        Current now = m_current;
        for (auto act = m_acts.rbegin(); act != m_acts.rend(); ++act)
            now = mergeAct(act->first, act->second.changes, beforeImports(now, act->second.at));
        beforeImports(now, 0);
        setCurrent(m_current.own, false);
        setCurrent(latest(m_current), true);
    }

private:
    void read(const LabelPlace &place)
    {
        m_steps.each(
            u"SELECT l.id, l.created_at, k.label_id IS NOT NULL, COALESCE(k.was_current, l.is_current),"
            " l.import_id IS NOT NULL, l.replaced_label_id FROM label l"
            " LEFT JOIN verdict_to_keep k ON k.label_id = l.id WHERE l.record_id = ? AND l.label_definition_id = ?"
            " AND l.annotator_id = ? AND l.job_id IS NULL"_s,
            [this](const Statement &row) {
                const auto id = row.id<LabelId>(0);
                const Said said{row.integer(1), row.integer(2) == 1, row.integer(3) == 1, row.integer(4) == 1,
                                row.id<LabelId>(5)};
                m_said.emplace(id, said);
                if (said.wasCurrent)
                    m_current.of(said.wasVerdict) = id;
            },
            place.record, place.definition, place.annotator);
    }

    void readChanges()
    {
        std::vector<LabelId> labels;
        for (const auto &[id, said] : m_said)
            labels.push_back(id);
        m_steps.each(
            u"SELECT c.operation_id, c.entity_id, c.is_current, o.created_at FROM operation_change c"
            " CROSS JOIN operation o WHERE c.entity = 'label' AND c.entity_id IN (%1) AND o.id = c.operation_id"_s.arg(
                idsFromJson()),
            [this](const Statement &row) {
                ActOnPlace &act = m_acts[row.id<OperationId>(0)];
                act.at = row.integer(3);
                act.changes[row.id<LabelId>(1)] = row.integer(2) == 1;
            },
            idsAsJson(labels));
    }

    /// As for people's decisions everywhere: of two at one time, the verdict.
    LabelId latest(Current current) const
    {
        if (!current.verdict.isValid() || !current.own.isValid())
            return current.verdict.isValid() ? current.verdict : current.own;
        return m_said.at(current.verdict).at >= m_said.at(current.own).at ? current.verdict : current.own;
    }

    /// What an act made current, or what it replaced, among the verdicts or the own labels.
    LabelId changedBy(const Changes &changes, bool isVerdict, bool isCurrent) const
    {
        for (const auto &[label, current] : changes) {
            if (current == isCurrent && m_said.at(label).wasVerdict == isVerdict)
                return label;
        }
        return {};
    }

    bool speaksOf(const Changes &changes, bool isVerdict) const
    {
        return changedBy(changes, isVerdict, true).isValid() || changedBy(changes, isVerdict, false).isValid();
    }

    /// No act tells of imports: those after this time are stepped over. What counted before one counts again where it
    /// is taken back.
    Current beforeImports(Current now, Milliseconds at)
    {
        while (now.own.isValid() && m_said.at(now.own).isImported && m_said.at(now.own).at > at) {
            const LabelId import = now.own;
            const LabelId replaced = m_said.at(import).replaced;
            now.own = m_said.count(replaced) > 0 ? replaced : LabelId();
            if (now.verdict.isValid() && latest(now) == now.verdict && m_said.at(now.verdict).at < m_said.at(import).at)
                m_steps.change(u"UPDATE label SET replaced_label_id = ? WHERE id = ?"_s, now.verdict, import);
        }
        return now;
    }

    /// What was current before the act.
    Current mergeAct(OperationId act, const Changes &changes, Current now)
    {
        Current before = now;
        Changes wanted;
        for (const bool isVerdict : {false, true}) {
            const LabelId current = now.of(isVerdict);
            const LabelId made = changedBy(changes, isVerdict, true);
            if (!speaksOf(changes, isVerdict))
                continue;
            if (current == made)
                before.of(isVerdict) = changedBy(changes, isVerdict, false);
            else
                before.of(isVerdict) = current;
            for (const auto &[label, isCurrent] : changes) {
                // What an act made stays its own. What it cannot have led to by itself is left as it is.
                if (m_said.at(label).wasVerdict == isVerdict && (isCurrent || current != made))
                    wanted.emplace(label, isCurrent);
            }
        }
        const LabelId then = latest(now);
        const LabelId earlier = latest(before);
        if (then != earlier) {
            if (earlier.isValid())
                wanted.insert_or_assign(earlier, false);
            if (then.isValid())
                wanted.insert_or_assign(then, true);
        }
        write(act, changes, wanted);
        return before;
    }

    void write(OperationId act, const Changes &changes, const Changes &wanted)
    {
        for (const auto &[label, isCurrent] : changes) {
            if (wanted.count(label) == 0)
                m_steps.change(u"DELETE FROM operation_change WHERE operation_id = ? AND entity = 'label'"
                               " AND entity_id = ?"_s,
                               act, label);
        }
        for (const auto &[label, isCurrent] : wanted)
            m_steps.change(u"INSERT INTO operation_change (operation_id, entity, entity_id, is_current)"
                           " VALUES (?, 'label', ?, ?) ON CONFLICT (operation_id, entity, entity_id)"
                           " DO UPDATE SET is_current = excluded.is_current"_s,
                           act, label, isCurrent);
    }

    void setCurrent(LabelId label, bool isCurrent)
    {
        if (label.isValid())
            m_steps.change(u"UPDATE label SET is_current = ? WHERE id = ?"_s, isCurrent, label);
    }

    Steps &m_steps;
    std::map<LabelId, Said> m_said;
    std::map<OperationId, ActOnPlace> m_acts;
    Current m_current;
};

} // namespace

void mergeLabels(Steps &steps, const LabelPlace &place)
{
    Merge(steps, place).run();
}

} // namespace tandem
